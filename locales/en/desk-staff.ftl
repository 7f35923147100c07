# What staff read at the desk: passing on, duty, blocks, who did what, ready texts.

desk-unsure-toast = I cannot check just now whether you are in the staff group. Please try again in a moment.

# ---- the card

desk-more-button = More
desk-back-button = Back
desk-canned-button = Ready texts
desk-pass-button = Pass on
desk-partner-button = Partner’s card
desk-book-button = Book a time
desk-block-button = Block
desk-which-effort = How much work was it?
desk-effort-moment-button = A moment
desk-effort-while-button = Up to half an hour
desk-effort-long-button = Longer

# ---- passing on

desk-pass-to-whom = Who will go on with it? With /transfer NAME you can add a note after the name: it stays here.
desk-pass-unknown = Nobody on duty and no queue has that name. Who will go on with it?
desk-pass-nobody-toast = Nobody else is on duty now, and there is no other queue.
desk-pass-off-duty-toast = This colleague is no longer on duty.
desk-pass-too-late-toast = Somebody was faster: look at the card.
# Variables:
#   $queue (String) - name of the queue
desk-pass-queue-button = Queue: { $queue }
desk-queue-general = General questions
# Variables:
#   $name (String) - first name of the one who has it now
#   $by (String) - first name of the one who passed it on
desk-yours-now = { $name }, this question is yours now. { $by } passed it on.
# Variables:
#   $name (String) - first name of the librarian
desk-passed-to = { $name } from the library will go on with your question. You do not need to repeat anything: { $name } can read everything you wrote here.
# Variables:
#   $queue (String) - name of the queue
desk-passed-to-queue = Colleagues who know this best will go on with your question: { $queue }. You do not need to repeat anything.

# ---- on duty

# Variables:
#   $name (String) - first name of the librarian
desk-duty-on = { $name } is on duty.
# Variables:
#   $name (String) - first name of the librarian
desk-duty-off = { $name } is off duty.
# Variables:
#   $count (Number) - questions
desk-duty-returned =
    { $count ->
        [one] { $count } question that was waiting for an answer is back in the queue.
       *[other] { $count } questions that were waiting for an answer are back in the queue.
    }
desk-duty-nobody = Nobody is on duty. To go on duty, send /duty on and your languages: /duty on fi en
# Variables:
#   $count (Number) - people on duty
desk-duty-there =
    { $count ->
        [one] { $count } person on duty:
       *[other] { $count } people on duty:
    }
# Variables:
#   $name (String) - first name of the librarian
#   $languages (String) - their languages, by their own names
#   $count (Number) - open questions that they have
desk-duty-line =
    { $count ->
        [one] { $name } · { $languages } · { $count } question
       *[other] { $name } · { $languages } · { $count } questions
    }
# Variables:
#   $found (String) - what was written
#   $languages (String) - language codes
desk-duty-how = I do not understand “{ $found }”. Write /duty on, /duty off, or /duty on with your languages: { $languages }
# Variables:
#   $count (Number) - how many questions one person should have
desk-enough-toast =
    { $count ->
        [one] You already have { $count } question, as many as one person should. Press again to take this one all the same.
       *[other] You already have { $count } questions, as many as one person should. Press again to take this one all the same.
    }

# ---- the queue

# Variables:
#   $count (Number) - minutes
desk-age-minutes = { $count } min
# Variables:
#   $count (Number) - hours
desk-age-hours = { $count } h
# Variables:
#   $count (Number) - days
desk-age-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
# Variables:
#   $number (String) - number of the question
desk-queue-open-button = No. { $number }
# Variables:
#   $count (Number) - open questions of this librarian
desk-mine =
    { $count ->
        [one] You have { $count } question:
       *[other] You have { $count } questions, the longest wait first:
    }
desk-mine-empty = You have no questions now. /queue shows who waits.

# ---- who did what

# Variables:
#   $number (String) - number of the question
desk-log = What was done with question { $number }:
desk-log-empty = Nothing has been done with this question yet.
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
desk-log-take = { MOMENT($at) } · { $who } · taken
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
desk-log-return = { MOMENT($at) } · { $who } · back in the queue
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
#   $what (String) - what it was about: an outcome, a queue, a name
desk-log-pass = { MOMENT($at) } · { $who } · passed on to { $what }
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
#   $what (String) - what it was about: an outcome, a queue, a name
desk-log-move = { MOMENT($at) } · { $who } · moved to the queue { $what }
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
#   $what (String) - what it was about: an outcome, a queue, a name
desk-log-close = { MOMENT($at) } · { $who } · closed: { $what }
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
desk-log-reopen = { MOMENT($at) } · { $who } · opened again
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
desk-log-send = { MOMENT($at) } · { $who } · sent what had stayed here
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
#   $what (String) - what it was about: an outcome, a queue, a name
desk-log-canned = { MOMENT($at) } · { $who } · ready text { $what }
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
#   $what (String) - what it was about: an outcome, a queue, a name
desk-log-partner = { MOMENT($at) } · { $who } · partner’s card { $what }
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
desk-log-block = { MOMENT($at) } · { $who } · patron blocked
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
desk-log-book = { MOMENT($at) } · { $who } · time booked
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
#   $act (String) - key of what was done
desk-log-other = { MOMENT($at) } · { $who } · { $act }

# ---- blocks

desk-block-why = Why? The patron is told kindly, once, that they cannot write to us for a while. My answers and bookings still work for them.
desk-block-rude-button = Rude
desk-block-spam-button = Spam
desk-block-threat-button = Threats
desk-block-other-button = Something else
desk-block-how-long = For how long?
# Variables:
#   $count (Number) - days
desk-block-days-button =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
desk-block-open-button = Until lifted
# Variables:
#   $until (DateTime) - when it ends
desk-block-done = Blocked until { MOMENT($until) }. The question is closed. /blocks shows all and lifts them.
desk-block-done-open = Blocked until somebody lifts it. The question is closed. /blocks shows all and lifts them.
desk-blocks-empty = Nobody is blocked.
# Variables:
#   $count (Number) - people who are blocked
desk-blocks =
    { $count ->
        [one] { $count } person cannot write to us now:
       *[other] { $count } people cannot write to us now:
    }
# Variables:
#   $name (String) - first name of the patron
#   $reason (String) - why
#   $until (DateTime) - when it ends
desk-blocks-line = { $name } · { $reason } · until { MOMENT($until) }
# Variables:
#   $name (String) - first name of the patron
#   $reason (String) - why
desk-blocks-line-open = { $name } · { $reason } · until lifted
# Variables:
#   $name (String) - first name of the patron
desk-lift-button = Lift: { $name }
desk-lifted-toast = Lifted. The patron has been told.
# Variables:
#   $until (DateTime) - when it ends
desk-blocked = You cannot write to the librarians here until { MOMENT($until) }. I will still answer you, and you can still book times.
desk-blocked-open = For now you cannot write to the librarians here. I will still answer you, and you can still book times.
# Variables:
#   $phone (String) - the library's phone number
desk-blocked-phone = You can phone us ({ $phone }), or come to the library.
desk-blocked-visit = You are welcome to come to the library.
desk-block-lifted = You can write to the librarians here again.

# ---- a partner's card for a patron

desk-partner-none-toast = No partners are set up.
desk-partner-which = Whose card should the patron get?
desk-partner-preview = The patron reads this in their own language:
desk-partner-told = Here is somebody who can help you with this:
desk-not-to-send-toast = That has already been sent, or it is a note.

# ---- ready texts

desk-hint-question-over = This reached nobody: I am no longer waiting for that answer.
desk-canned-which = Which text?
# Variables:
#   $found (String) - what was looked for
desk-canned-none = No ready text has “{ $found }” in it.
# Variables:
#   $blank (String) - the name of the gap
desk-canned-fill = What should I put for { $blank }? Answer this message with “Reply”: a reply to it does not go to the patron.
desk-canned-preview = The patron will read this:
# Variables:
#   $language (String) - the patron's language, in its own words
desk-canned-no-language = There is no text in the patron’s language ({ $language }). It will be sent as you see it here.
desk-canned-send-button = Send to the patron
desk-canned-change = Another text
desk-canned-sent = Sent.
desk-canned-list = Ready texts. To send one, use /canned in a question’s topic or the button on its card. A word after /canned looks for a text.
# Variables:
#   $name (String) - name of the text
desk-canned-line-mine = { $name } · yours
# Variables:
#   $name (String) - name of the text
#   $queue (String) - name of the queue
desk-canned-line-queue = { $name } · queue { $queue }
# Variables:
#   $name (String) - name of the text
desk-canned-line-all = { $name } · for all
desk-canned-add-button = Write a new one
desk-canned-edit-button = Change
desk-canned-remove-button = Remove
desk-canned-for-whom = Who may use it?
desk-canned-mine-button = Only me
desk-canned-all-button = All of us
desk-canned-name = What should it be called? One or two words that help you find it.
# Variables:
#   $language (String) - the language, in its own words
#   $blanks (String) - the gaps
desk-canned-write = The text ({ $language }). Gaps that I fill in myself: { $blanks }. For any other word in curly brackets I ask you each time.
desk-canned-skip-button = Not in this language
desk-canned-empty = Nothing has been saved: the text is needed in at least one language.
# Variables:
#   $name (String) - name of the text
desk-canned-kept = The text “{ $name }” is saved.
# Variables:
#   $name (String) - name of the text
desk-canned-removed = The text “{ $name }” is removed.
desk-canned-old = It now says:
desk-canned-which-language = In which language?
