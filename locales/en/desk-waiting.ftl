# Waiting at the desk, and how a talk ends. First what patrons read, then what staff read.

desk-line-next = You are next in the queue.
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
desk-line-later = We are very busy today. We expect to answer when we open { DAYTIME($opens, form: "on") }.

desk-choice = Sorry about the wait: no librarian is free yet. We are keeping your place in the queue. What would you like to do?
desk-choice-back = Your question is back in the queue, at its old place. The next librarian who is free will go on with it. You do not need to repeat anything.
desk-choice-wait-button = I will wait
desk-choice-message-button = Leave it as a message
desk-choice-book-button = Book a time instead
desk-choice-waits = Good, we are keeping your place. You can close the chat: the answer will come here.
# Variables:
#   $due (DateTime) - by when an answer is promised
desk-choice-left = Your question is with us as a message. We will answer here { DAYTIME($due, form: "on") } at the latest.
desk-choice-left-long = Your question is with us as a message. We will answer here as soon as we are open again.
desk-choice-settled = Thank you for waiting.

# Variables:
#   $closes (DateTime) - when the question is closed if nobody writes
desk-idle-warning = Did you get the help you needed? If we do not hear from you, we will close the question { DAYTIME($closes, form: "on") }. You can still come back to it later.
desk-idle-warning-soon = Did you get the help you needed? If we do not hear from you, we will close the question soon. You can still come back to it later.
desk-still-button = I still need help
desk-enough-button = That is all, thank you
# Words with which a patron says that no more help is needed. Phrases, separated by commas, as people type them.
desk-enough-words =
    that is all thank you, that's all thank you, thats all thank you,
    that is enough, that's enough, thats enough, that was enough, that is enough thank you, enough thank you, i do not need more help, i don't need more help,
    i dont need more help, i need nothing else, no more questions, i have no more questions, you can close this, you may close this, please close this, close the question
desk-still-told = Thank you for telling us. A librarian will answer here.
# Variables:
#   $number (String) - number of the question
desk-idle-closed = We have closed your question number { $number } because it has been quiet here. If you still need help, just write. Did you get help?
# Variables:
#   $number (String) - number of the question
#   $opens (DateTime) - when the desk opens next
desk-reopened-closed = Your question number { $number } is open again. A librarian will read it when we open { DAYTIME($opens, form: "on") }.

desk-comment-button = Add a few words
desk-comment-ask = What went well, and what could be better? The librarians will read it.
desk-comment-thanks = Thank you! The librarians can read what you wrote.
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
desk-card-closed-enough = Closed by the patron: needs no more help.
desk-card-closed-inactive = Closed: the patron has not answered.
desk-card-closed-unreachable = Closed: the patron cannot be reached.
# Variables:
#   $due (DateTime) - by when an answer is due
desk-late-warning = Nobody has taken this yet. An answer is due by { CLOCK($due) }.
# Variables:
#   $name (String) - first name of the librarian who has it
#   $due (DateTime) - by when an answer is due
desk-late-warning-owner = { $name }, the patron is waiting for an answer by { CLOCK($due) }.
# Variables:
#   $due (DateTime) - by when an answer was due
desk-late-missed = An answer was due by { MOMENT($due) }. The patron is still waiting.
# Variables:
#   $name (String) - first name of the librarian who has it
#   $due (DateTime) - by when an answer was due
desk-late-missed-owner = { $name }, an answer was due by { MOMENT($due) }. The patron is still waiting.
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
        [one] Good morning! { $count } question has been waiting since { MOMENT($since) }. /queue shows it.
       *[other] Good morning! { $count } questions are waiting, the oldest since { MOMENT($since) }. /queue lists them.
    }
# Variables:
#   $queue (String) - key of the queue
desk-digest-queue = Queue { $queue }
desk-enough-staff = The patron needs no more help. The question is closed.
desk-idle-closed-staff = Closed: the patron has not answered for days. Whatever they write opens it again.
desk-gone-staff = Closed: the patron has not come back. Whatever they write opens it again.
desk-still-staff = The patron still needs help.
desk-comment-staff = The patron about this chat:
