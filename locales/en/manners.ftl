# Small talk. The lists are words and short phrases, separated by commas, as people type them; each language has its own.

manners-thanks-words = thanks, thank you, thank you so much, thank you very much, thanks a lot, many thanks, cheers, thx, ty, great, perfect, ok, okay, got it, wonderful, very kind, that helped, all clear, bye, goodbye, have a nice day
manners-greeting-words = hello, hi, hey, good morning, good afternoon, good evening, good day, hello there, hi there, dear library
manners-bot-words = are you a bot, are you a robot, are you human, are you real, is this a bot, who are you, am i talking to a bot, are you a machine, bot, robot
manners-thanks = You are welcome! Just write if anything else comes up.
manners-greeting = Hello! How can I help? Write your question in your own words.
manners-bot = I am the library's bot. I answer simple questions. A librarian can take over at any time.
