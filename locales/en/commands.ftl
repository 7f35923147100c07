# What Telegram shows about the bot: its commands, and its descriptions.

command-start = Main menu
command-ask = Questions by topic
command-staff = Ask a librarian
command-book = Book a time
command-events = Events
command-my = Your booked times and open question
command-copy = A copy of your last chat with the library
command-language = Language
command-privacy = Your data, delete all
command-help = How this works
command-stop = Stop event notices
command-cancel = Stop what you started
command-queue = Who is waiting
command-mine = What I have
command-transfer = Pass a question on
command-duty = On duty, off duty
command-canned = Ready texts
command-block = Block the patron
command-blocks = Who is blocked
command-log = Who did what here
command-take = Take the question
command-close = Close the question
command-note = A note that stays here
command-faq = Questions and answers: gaps, new, edit
command-list = Send a reading list
command-worksheet = Send worksheet 1, 2 or 3
command-unit = Make a unit, list the units
command-setup = Make this the staff group

# Shown before the first message. At most 512 characters.
# Variables:
#   $library (String) - the library's name
bot-description = { $library }: ask about the library and public services, or write to a librarian. You can stay anonymous. Please do not send passwords or bank codes.
# Shown in the bot's profile. At most 120 characters.
# Variables:
#   $library (String) - the library's name
bot-short-description = { $library }: answers to your questions, and a librarian when you need one.
