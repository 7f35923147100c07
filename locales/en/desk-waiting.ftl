# Waiting at the desk, and how a talk ends. First what patrons read, then what staff read.

desk-line-next = You are next in line.
# Variables:
#   $count (Number) - people who wait in front, at least 1
desk-line-ahead =
    { $count ->
        [one] { $count } person is ahead of you.
       *[other] { $count } people are ahead of you.
    }
# Variables:
#   $minutes (Number) - 5, 15, 30 or 60
desk-line-minutes = An answer usually comes within { $minutes } minutes.
desk-line-today = An answer usually comes on the same day.
# Variables:
#   $opens (DateTime) - when the desk opens
desk-line-later = There is a lot to do today. We expect to answer when we open { DAYTIME($opens, form: "on") }.

desk-choice = Sorry that you have to wait: all librarians are with other people. Your place in line is kept. What would you like to do?
desk-choice-back = Your question is back in line at its old place, and the next librarian who is free will go on with it. You need not repeat anything.
desk-choice-wait-button = I will wait
desk-choice-message-button = Leave it as a message
desk-choice-book-button = Book a time instead
desk-choice-waits = Good, your place is kept. You may close the chat: the answer comes here.
# Variables:
#   $due (DateTime) - by when an answer is promised
desk-choice-left = Your question is with us as a message. We answer here { DAYTIME($due, form: "on") } at the latest.
desk-choice-left-long = Your question is with us as a message. We answer here as soon as we are open again.
desk-choice-settled = Thank you for waiting.

# Variables:
#   $closes (DateTime) - when the question is closed if nobody writes
desk-idle-warning = Did you get the help you needed? If you do not write, we close the question { DAYTIME($closes, form: "on") }. You can go on with it later, too.
desk-idle-warning-soon = Did you get the help you needed? If you do not write, we close the question soon. You can go on with it later, too.
desk-still-button = I still need help
desk-enough-button = That is enough, thank you
# Words with which a patron says that no more help is needed. Phrases, separated by commas, as people type them.
desk-enough-words =
    that is enough, that's enough, thats enough, that was enough, that is enough thank you, enough thank you, i do not need more help, i don't need more help,
    i dont need more help, i need nothing else, no more questions, i have no more questions, you can close this, you may close this, please close this, close the question
desk-still-told = Good that you told us. A librarian will answer here.
# Variables:
#   $number (String) - number of the question
desk-idle-closed = We have closed your question number { $number } because it has been quiet here. If you still need help, just write. Did you get help?
# Variables:
#   $number (String) - number of the question
#   $opens (DateTime) - when the desk opens next
desk-reopened-closed = Your question number { $number } is open again. A librarian will read it when we open { DAYTIME($opens, form: "on") }.

desk-comment-button = Add a few words
desk-comment-ask = What went well, and what could be better? The librarians will read it.
desk-comment-thanks = Thank you! The librarians can read your words.
desk-copy-button = A copy of this chat
# Variables:
#   $number (String) - number of the question
desk-copy = A copy of your question number { $number }.
desk-copy-nothing = There is no chat to copy now.
# The beginning of a file name: small letters, no blanks.
desk-copy-name = question
# One line of the copy.
# Variables:
#   $at (DateTime) - when it was said
#   $who (String) - who said it
#   $words (String) - what was said
desk-copy-line = { MOMENT($at) } { $who }: { $words }
desk-copy-you = You
desk-copy-library = Library
# Stands in a copy in place of a picture or another file.
desk-copy-file = (file)

# ---- staff

# Variables:
#   $name (String) - first name of the librarian who had it
desk-card-former = { $name } had it before.
# Variables:
#   $names (String) - first names
desk-card-speakers = On duty and speaks the language: { $names }
# Variables:
#   $due (DateTime) - by when an answer is promised
desk-card-message = A message: an answer is due by { MOMENT($due) }.
desk-card-closed-enough = Closed by the patron: that was enough.
desk-card-closed-inactive = Closed: the patron has not answered.
desk-card-closed-unreachable = Closed: the patron cannot be reached.
# Variables:
#   $due (DateTime) - by when an answer is due
desk-late-warning = Nobody has taken this yet. An answer is due by { CLOCK($due) }.
# Variables:
#   $name (String) - first name of the librarian who has it
#   $due (DateTime) - by when an answer is due
desk-late-warning-owner = { $name }, the patron waits for an answer by { CLOCK($due) }.
# Variables:
#   $due (DateTime) - by when an answer was due
desk-late-missed = An answer was due by { MOMENT($due) }. The patron still waits.
# Variables:
#   $name (String) - first name of the librarian who has it
#   $due (DateTime) - by when an answer was due
desk-late-missed-owner = { $name }, an answer was due by { MOMENT($due) }. The patron still waits.
# Variables:
#   $name (String) - first name of the librarian who had it
desk-back-in-queue = Back in the queue: { $name } seems to be busy. Whoever is free may go on. The patron knows.
# Variables:
#   $number (String) - number of the question
#   $language (String) - the patron's language, in its own words
#   $since (DateTime) - waiting since
desk-alert = No. { $number } ({ $language }) has been waiting since { CLOCK($since) }. Who takes it?
# Variables:
#   $number (String) - number of the question
#   $language (String) - the patron's language, in its own words
#   $since (DateTime) - waiting since
desk-alert-back = No. { $number } ({ $language }) is back in the queue, waiting since { MOMENT($since) }. Who takes it?
# Variables:
#   $number (String) - number of the question
desk-alert-open-button = Open no. { $number }
# Variables:
#   $count (Number) - questions that wait
#   $since (DateTime) - the longest wait
desk-digest =
    { $count ->
        [one] Good morning! { $count } question waits, since { MOMENT($since) }. /queue shows it.
       *[other] Good morning! { $count } questions wait, the oldest since { MOMENT($since) }. /queue lists them.
    }
# Variables:
#   $queue (String) - key of the queue
desk-digest-queue = Queue { $queue }
desk-enough-staff = The patron says that it is enough. The question is closed.
desk-idle-closed-staff = Closed: the patron has not answered for days. Whatever they write opens it again.
desk-gone-staff = Closed: the patron has not come back. Whatever they write opens it again.
desk-still-staff = The patron still needs help.
desk-comment-staff = The patron about this chat:
