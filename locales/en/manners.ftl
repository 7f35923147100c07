# Small talk. The lists are words and short phrases, separated by commas, as people type them; each language has its own.

manners-thanks-words =
    thanks, thank you, thank you so much, thank you very much, thanks a lot, many thanks, cheers, thx, ty, great, perfect, ok, okay, got it,
    wonderful, very kind, that helped, all clear, bye, goodbye, have a nice day, thanks so much, thanks very much, thank you very much indeed,
    thank u, thankyou, thanx, tnx, tysm, ta, thanks again, thank you again, thank you kindly, thanks for your help, thank you for your help,
    thanks for the help, thanks for the info, thanks for the answer, much appreciated, i appreciate it, no thanks, no thank you, nothing else,
    that is all, that's all, thats all, great thanks, good, very good, brilliant, lovely, excellent, awesome, super, understood, i understand, i see,
    very helpful, it helped, this helped, you helped me, bye bye, bye for now, good bye, see you, see you later, take care, good night,
    have a good day, have a great day, have a good evening, have a nice weekend, have a good one,
    thnaks, thansk, tahnks, thaks, thnks
manners-greeting-words =
    hello, hi, hey, good morning, good afternoon, good evening, good day, hello there, hi there, dear library, hello hello, hullo, hiya, heya, hi all,
    hi everyone, hello everyone, hello library, hi library, good day to you, morning, evening, afternoon, greetings, howdy, hey there,
    is anyone there, is anybody there, anyone there, anybody there, are you there
manners-bot-words =
    are you a bot, are you a robot, are you human, are you real, is this a bot, who are you, am i talking to a bot, are you a machine, bot, robot,
    are you a human, are you human being, are you a person, are you a real person, is this a real person, is this a person, is this a human,
    is this a robot, is this a machine, is this ai, is this an ai, are you ai, are you an ai, are you a computer, is anyone real there,
    am i talking to a human, am i talking to a person, am i talking to a robot, am i chatting with a bot, am i chatting with a human, who is this,
    who am i talking to, what are you, chatbot, chat bot
manners-mood-words =
    how are you, how are you doing, how are you today, how r u, how do you do, hows it going, how's it going, how is it going, whats up, what's up, wassup, sup,
    you ok, are you ok, how do you feel, are you well, hello how are you, hi how are you, hey how are you, how was your day, nice to meet you
manners-maker-words =
    who made you, who built you, who created you, who programmed you, who wrote you, who owns you, who runs you, who is behind you, who is behind this, where do you come from,
    how do you work, how were you made, are you chatgpt, are you gpt, is this chatgpt, are you open source
manners-insult-words =
    idiot, you idiot, stupid, you are stupid, you're stupid, youre stupid, stupid bot, dumb, dumb bot, you are dumb, you're dumb, useless, you are useless, you're useless, useless bot,
    rubbish, this is rubbish, crap, this is crap, bullshit, shit, this is shit, shit bot, piece of shit, fuck, fuck you, fuck off, wtf, what the fuck, damn, damn you,
    shut up, go to hell, moron, you moron, asshole, bitch, bastard, loser, i hate you, hate you, you suck, this sucks, worst bot ever, bad bot, terrible bot, stupid machine, stupid robot,
    ffs, screw you, you are the worst, waste of time, what a waste of time
manners-thanks = You are welcome! Just write if anything else comes up.
manners-greeting = Hello! How can I help? Write your question in your own words.
manners-bot = I am the library’s bot. I answer simple questions. A librarian can take over at any time.
manners-mood = All is well here, thank you! What would you like to know?
manners-maker = The library runs me, and people wrote my answers. A librarian can take over at any time.
manners-insult = Sorry, I did not help you. Try other words, or ask a librarian: the menu has a button for it.
