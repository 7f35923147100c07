# The desk. First what patrons read, then what staff read.

desk-what-about = What would you like to know? Write it in your own words, or send a photo or a voice message.

# Variables:
#   $number (String) - number of the question
desk-receipt-open = Thank you! Your question has arrived, number { $number }. A librarian will answer here as soon as one is free. You can close the chat: the answer will come here.
# Variables:
#   $number (String) - number of the question
#   $opens (DateTime) - when the desk opens next
desk-receipt-closed = Thank you! Your question has arrived, number { $number }. We are closed now. A librarian will read it when we open, { DAYTIME($opens, form: "on") }. You can close the chat: the answer will come here.
# Variables:
#   $number (String) - number of the question
desk-receipt-closed-long = Thank you! Your question has arrived, number { $number }. We are closed for some time. A librarian will read it when we open again.
# Variables:
#   $number (String) - number of the question
desk-receipt-settled = Your question, number { $number }, has reached the librarians.
desk-today-button = I need it today
desk-phone-me-button = Please phone me
desk-withdraw-button = Cancel my question
desk-noted-toast = Noted. The librarians can see it.
desk-phone-ask = Which number may we call? Please write it here.
desk-phone-unclear = That does not look like a phone number. Write only the number, for example 012 345 6789.
desk-phone-noted = Thank you. The librarians can see your number.
# Variables:
#   $number (String) - number of the question
desk-withdrawn = Your question number { $number } is cancelled. You can ask again at any time.
desk-patron-still-open = Your question is with the librarians. If you want to add something, just write here.
desk-passed-toast = Passed on to the librarians.
# Variables:
#   $name (String) - first name of the librarian
desk-taken-by = { $name } from the library is here now and is reading your question.
desk-returned = A colleague will go on with your question. You do not need to repeat anything.
# Variables:
#   $number (String) - number of the question
desk-reopened = Your question number { $number } is open again. A librarian will read it.
# Variables:
#   $number (String) - number of the question
desk-closed = Your question number { $number } is now closed. If something is still unclear, just write. Did you get help?
desk-rating-good-button = Yes, all clear
desk-rating-fair-button = Partly
desk-rating-poor-button = No, not really
desk-rated = Thank you for telling us! You can ask again at any time.
desk-continue-button = Continue the chat
desk-pass-media = I can only read text. Shall I pass this to a librarian?

# ---- staff

# Variables:
#   $number (String) - number of the question
#   $name (String) - first name of the patron
#   $language (String) - the patron's language, in its own words
desk-card = No. { $number } · { $name } · { $language }
# Variables:
#   $since (DateTime) - waiting since
desk-card-queued = Waiting since { MOMENT($since) }. Nobody has taken it yet.
# Variables:
#   $owner (String) - first name of the librarian
desk-card-active = With { $owner }.
desk-card-closed = Closed.
desk-card-closed-reference = Closed: reference question.
desk-card-closed-directional = Closed: place, hours or rules.
desk-card-closed-digital = Closed: digital help.
desk-card-closed-referral = Closed: referred to somebody else.
desk-card-closed-other = Closed: other.
desk-card-today = Needs it today.
# Variables:
#   $phone (String) - telephone number
desk-card-phone = Please phone: { $phone }
desk-card-tried = Has seen these answers:
# Variables:
#   $count (Number) - closed questions of the same patron before this one
desk-card-earlier =
    { $count ->
        [one] { $count } earlier question.
       *[other] { $count } earlier questions.
    }
desk-card-rule = What you write here goes to the patron. Your first message takes the question. Begin with // for a note that stays here.
# Variables:
#   $owner (String) - first name of the librarian who has it
desk-card-rule-taken = What { $owner } writes here goes to the patron. What others write stays here, with a button to send it. Begin with // for a note that stays here.
desk-card-rule-closed = Closed: what you write here stays here.
desk-take-button = Take
desk-close-button = Close
desk-return-button = Back to the queue
desk-which-outcome = What kind of question was it?
desk-outcome-reference-button = Reference question
desk-outcome-directional-button = Place, hours, rules
desk-outcome-digital-button = Digital help
desk-outcome-referral-button = Referred on
desk-outcome-other-button = Other
desk-keep-open-button = Keep it open
desk-yours-toast = It is yours. What you write here goes to the patron.
desk-already-yours-toast = It is already yours.
# Variables:
#   $owner (String) - first name of the librarian who has it
desk-taken-toast = { $owner } already has it.
desk-closed-toast = It is already closed.
# Variables:
#   $owner (String) - first name of the librarian who has it
desk-inside = This stayed here: { $owner } has this question.
desk-inside-closed = This stayed here: the question is closed.
desk-send-button = Send to the patron
desk-reopen-send-button = Reopen and send
desk-sent-after-all = Sent to the patron.
desk-sent-already-toast = That has already been sent.
desk-patron-withdrew = The patron has cancelled this question.
desk-patron-left = The patron has blocked the bot. Nothing reaches them until they come back.
desk-hint-anonymous = This reached nobody: you write as the group. Switch off “Remain anonymous” in your administrator rights and write again.
desk-hint-edit-to-note = The patron already has this message. It keeps its old words.
desk-hint-general = This reached nobody. Answer in the question’s own topic.
desk-hint-in-topic = Use this command in the topic of a question.
desk-hint-closed = This question is already closed.
# Variables:
#   $found (String) - what was written
#   $outcomes (String) - the possible words
desk-hint-outcome = “{ $found }” is not an outcome. Choose one of these: { $outcomes }
desk-hint-command = I do not know that command, and it reached nobody. /help lists them.
desk-queue-empty = Nobody is waiting. All questions are answered.
# Variables:
#   $count (Number) - open questions
desk-queue =
    { $count ->
        [one] { $count } open question:
       *[other] { $count } open questions, the longest wait first:
    }
# Variables:
#   $age (String) - how long somebody has waited, or how long ago staff answered
#   $number (String) - number of the question
#   $name (String) - first name of the patron
#   $language (String) - the patron's language, in its own words
#   $urgent (String) - "yes" when it is needed today
desk-queue-waits =
    { $urgent ->
        [yes] { $age } · No. { $number } · { $name } · { $language } · nobody has it · needs it today
       *[other] { $age } · No. { $number } · { $name } · { $language } · nobody has it
    }
# Variables:
#   $age (String) - how long somebody has waited, or how long ago staff answered
#   $number (String) - number of the question
#   $name (String) - first name of the patron
#   $language (String) - the patron's language, in its own words
#   $owner (String) - first name of the librarian who has it
#   $urgent (String) - "yes" when it is needed today
desk-queue-active =
    { $urgent ->
        [yes] { $age } · No. { $number } · { $name } · { $language } · waits for { $owner } · needs it today
       *[other] { $age } · No. { $number } · { $name } · { $language } · waits for { $owner }
    }
# Variables:
#   $age (String) - how long somebody has waited, or how long ago staff answered
#   $number (String) - number of the question
#   $name (String) - first name of the patron
#   $language (String) - the patron's language, in its own words
#   $owner (String) - first name of the librarian who has it
#   $urgent (String) - "yes" when it is needed today
desk-queue-waiting =
    { $urgent ->
        [yes] { $age } · No. { $number } · { $name } · { $language } · { $owner } has answered · needs it today
       *[other] { $age } · No. { $number } · { $name } · { $language } · { $owner } has answered
    }
desk-help =
    In a question’s topic: what you write goes to the patron. Your first message takes the question.
    // in front, or /note, stays in the topic.

    /take – take the question
    /close – close it: reference, directional, digital, referral or other
    /queue – who is waiting
    /mine – your questions
    /retract – as a reply to your message: take it back
    /transfer NAME – pass it on to a colleague or a queue
    /canned – ready texts
    /log – what was done with a question
    /duty on, /duty off – go on or off duty, and see who is there
    /block, /blocks – who cannot write to us for a while
    /faq – the answers that I give: gaps, new ones, changes
    /day – today’s sessions; /day 24.11. another day, /day ics a calendar file
    /hours – when people can book you
    /guide – your card
    /book – in a question’s topic: a time for that patron
    /list – a reading list: in a question’s topic, or /list CODE after a session
    /worksheet – in a question’s topic: worksheet 1, 2 or 3 of project help
    /unit – units: /unit NAME makes one, /unit lists them
    /setup – make this the staff group
