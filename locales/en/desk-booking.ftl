# Sessions on the staff's side: /day, /hours, /guide, /book in a question's topic; and what patrons are told because of it.

# ---- Commands of staff, as Telegram's menu shows them.

command-day = Today’s sessions
command-hours = My hours for sessions
command-guide = My card as a guide

# ---- Sessions as staff read them.

# A command about sessions was written in a question's topic.
desk-session-elsewhere = Please write this in General: here your words go to the patron.
desk-session-not-yours-toast = This session is not yours. A colleague in the library can change it.
# Variables:
#   $at (DateTime) - when the session begins
#   $code (String) - the booking's code
desk-session-heading = { DAYTIME($at) } · { $code }
# One session in a list.
# Variables:
#   $at (DateTime) - when the session begins
#   $name (String) - the name that the patron gave, or the booking's code
#   $service (String) - name of the service
#   $channel (String) - how it takes place
#   $guide (String) - name of the guide
desk-session-line = { CLOCK($at) } · { $name } · { $service } · { $channel } · { $guide }
# The same below a heading with day and time.
# Variables:
#   $name (String) - the name that the patron gave, or the booking's code
#   $service (String) - name of the service
#   $channel (String) - how it takes place
#   $guide (String) - name of the guide
desk-session-facts = { $name } · { $service } · { $channel } · { $guide }
# Variables:
#   $at (DateTime) - when the session begins
#   $name (String) - the name that the patron gave, or the booking's code
desk-session-button = { CLOCK($at) } { $name }
# Variables:
#   $at (DateTime) - when the session begins
#   $name (String) - the name that the patron gave, or the booking's code
desk-session-dated-button = { MOMENT($at) } · { $name }
# Variables:
#   $phone (String) - telephone number
desk-session-phone = Phone: { $phone }
# Variables:
#   $language (String) - the session's language, in its own words
desk-session-language = Language: { $language }
# Variables:
#   $words (String) - the patron's answer
desk-session-for-whom = For whom: { $words }
# Variables:
#   $words (String) - the patron's answer
desk-session-size = How many: { $words }
# Variables:
#   $words (String) - the language in which the patron uses this chat; which one the interpreter should speak may stand below
desk-session-interpreter = Needs an interpreter. Writes here in: { $words }
# A patron in another time zone.
# Variables:
#   $place (String) - the town that the zone is called after
#   $time (String) - when it begins by the clocks there
desk-session-their-time = For them ({ $place }): { $time }
# Variables:
#   $words (String) - the patron's answer
desk-session-helps = Makes it easier: { $words }
# Variables:
#   $words (String) - the patron's answer
desk-session-profile = Reading: { $words }
# No reproach: a call before the session is kinder than waiting in vain.
# Variables:
#   $count (Number) - sessions to which the patron did not come, two or more
desk-session-call-first =
    { $count ->
        [one] Call first: { $count } session was missed.
       *[other] Call first: { $count } sessions were missed.
    }
# How a session went.
desk-session-held = Took place.
desk-session-no-show = Nobody came.
desk-session-late-cancel = Cancelled late by the patron.
desk-session-technical = Failed for technical reasons.
desk-session-is-cancelled = Cancelled.
desk-session-reassign-button = Give to a colleague
desk-session-cancel-button = Cancel with a reason
# On the card of a question, which only staff see.
# Variables:
#   $count (Number) - sessions to which the patron did not come
desk-card-no-shows =
    { $count ->
        [one] Did not come to { $count } session.
       *[other] Did not come to { $count } sessions.
    }

# ---- /day: the sessions of a day.

# Variables:
#   $day (DateTime) - the day
#   $count (Number) - sessions, one or more
desk-day =
    { $count ->
        [one] { DAY($day) }: { $count } session
       *[other] { DAY($day) }: { $count } sessions
    }
# Variables:
#   $day (DateTime) - the day
desk-day-empty = { DAY($day) }: no sessions
# Variables:
#   $found (String) - what was written
desk-day-no-date = I cannot read “{ $found }” as a day. Write for example 24.11. or 2026-11-24. /day on its own shows today.
desk-day-before-button = ‹ Day before
desk-day-after-button = Day after ›
desk-day-mine-button = Only mine
desk-day-all-button = Everybody’s
desk-day-file-button = Calendar file
desk-day-coming-button = Coming days
# Above the days, each on a button.
desk-day-coming = Days with sessions
desk-day-none-coming = No sessions are booked.
# Variables:
#   $day (DateTime) - the day
#   $count (Number) - its sessions
desk-day-of-list-button = { DAY($day) }: { $count }
desk-day-today-button = Today
# On a session's card, and how it is done.
desk-day-books-button = Send a reading list
# Variables:
#   $code (String) - the booking's code
#   $most (Number) - books
desk-day-books-how =
    Copy this. Below the code, write one line for each book, { $most } at most:

    <code>/list { $code }
    author: title – why it suits – format</code>
desk-day-back-button = Back to the day
# How a session went, as a button; two stand side by side.
desk-day-held-button = Held
desk-day-no-show-button = No-show
desk-day-technical-button = Technical
desk-day-late-cancel-button = Late cancel
desk-day-undo-button = Undo
desk-day-marked-toast = Noted. You can undo it within a week.
desk-day-undone-toast = Undone.
desk-day-no-feed = You have no upcoming sessions.
# Variables:
#   $count (Number) - sessions in the file
desk-day-feed =
    { $count ->
        [one] Your { $count } upcoming session for your calendar. When something changes, ask for the file again.
       *[other] Your { $count } upcoming sessions for your calendar. When something changes, ask for the file again.
    }

# ---- Start now.

desk-start-video-button = Start now: send the link
desk-start-chat-button = Start now: open the chat
desk-start-phone-button = Start now: show number
# A button with the video call follows.
# Variables:
#   $name (String) - the name that the patron gave, or the booking's code
desk-start-video = { $name } has the link. Join here:
# Variables:
#   $name (String) - the name that the patron gave, or the booking's code
desk-start-video-nobody = { $name } is not in the chat: please send them the link another way.
desk-start-no-link-toast = There is no video room. Add yours with /guide.
# Variables:
#   $phone (String) - telephone number
desk-start-phone-toast = Please call { $phone }.
desk-start-no-phone-toast = There is no telephone number.
desk-start-nobody-toast = They are not in the chat.
# Variables:
#   $owner (String) - first name of the colleague
#   $number (String) - number of the question
desk-start-other-toast = They are talking with { $owner } in question { $number }.
# Variables:
#   $number (String) - number of the question, with which the topic's name begins
desk-start-chat-toast = The chat is open: topic { $number }.
desk-start-chat-topic = The session begins. What you write here goes to the patron.

# ---- Cancelling a session with a reason, for staff.

desk-cancel-reason = Why does it have to be cancelled? The patron reads your words.
# Variables:
#   $language (String) - the patron's language, in its own words
desk-cancel-reason-in = Why does it have to be cancelled? The patron reads your words. If you can, write in this language: { $language }.
desk-cancel-no-reason = Please write a few words: somebody planned to come.
desk-cancel-time = What should happen to this time?
desk-cancel-time-off-button = Close this time
desk-cancel-time-free-button = Leave it free for others
desk-cancel-time-day-button = Close the whole day
desk-cancel-check = The patron gets this, with an apology and other times to choose from:
desk-cancel-confirm-button = Cancel the session
desk-cancel-change-reason = The reason
desk-cancel-change-time = The time
# Variables:
#   $name (String) - the name that the patron gave, or the booking's code
#   $count (Number) - times offered, may be 0
desk-cancel-done =
    { $count ->
        [0] Cancelled. { $name } has been told.
        [one] Cancelled. { $name } has been told, and offered { $count } other time.
       *[other] Cancelled. { $name } has been told, and offered { $count } other times.
    }
# Variables:
#   $name (String) - the name that the patron gave, or the booking's code
#   $phone (String) - telephone number, or a dash
desk-cancel-done-nobody = Cancelled. { $name } is not in the chat: please tell them. Phone: { $phone }
# Variables:
#   $phone (String) - telephone number
desk-cancel-soon = It is soon: a call may be safer. Phone: { $phone }
desk-cancel-soon-no-phone = It is soon, and there is no number: they may see the message late.

# ---- Giving a session to a colleague.

desk-give-whom = Who will take it?
# Variables:
#   $service (String) - name of the service
desk-give-nobody = None of the colleagues who offer this is free then: { $service }.
# Variables:
#   $at (DateTime) - when the session begins
#   $guide (String) - name of the guide
desk-give-check = { DAYTIME($at) }: { $guide } will take it, and the patron will be told.
desk-give-confirm-button = Hand it over
# Variables:
#   $guide (String) - name of the guide
#   $before (String) - who would have given it
desk-give-done = { $guide } has this session now, instead of { $before }.
# In the own chat of whoever got it; the session follows.
# Variables:
#   $before (String) - who would have given it
desk-given-to-you = You now have this session instead of { $before }

# ---- /hours: when somebody can be booked. What one types is understood in the staff's language and in English.

# Seven groups with commas between them, Monday first; in each the names of a weekday with blanks between them, the short ones too.
desk-hours-weekday-words = mon monday, tue tuesday, wed wednesday, thu thursday, fri friday, sat saturday, sun sunday
# Words that begin a line: a day without sessions, extra hours, no hours any more. With commas; English ones work everywhere.
desk-hours-off-words = off, away, holiday
desk-hours-extra-words = extra, also
desk-hours-clear-words = clear, none
desk-hours-examples =
    For example:
    /hours mon,wed 10:00-12:00
    /hours off 24.12.
    /hours extra sat 28.11. 10:00-14:00
    /hours clear mon
desk-hours-no-card = First make your card, so that people know whose time they book.
# Variables:
#   $found (String) - what was written
desk-hours-no-weekday = I cannot read “{ $found }”. Write a weekday and times, such as mon 10:00-12:00.
# Variables:
#   $found (String) - what was written
desk-hours-no-span = I cannot read “{ $found }”. Write when it begins and ends, such as 10:00-12:00.
# Variables:
#   $found (String) - what was written
desk-hours-no-time = I cannot read “{ $found }” as times. Write for example 10:00-12:00.
# Variables:
#   $found (String) - what was written
desk-hours-backwards = “{ $found }” ends before it begins. Write the earlier time first, such as 10:00-12:00.
desk-hours-no-date = Which day? Write a date, such as 24.12. or 2026-12-24.
# Variables:
#   $found (String) - what was written
desk-hours-no-such-date = There is no day “{ $found }”. Write for example 24.12.2026.
# Variables:
#   $found (String) - what was written
desk-hours-past = “{ $found }” is over. Write a day that is still to come.
# Variables:
#   $found (String) - what was written
#   $most (Number) - days that can be told at once
desk-hours-too-many-days = “{ $found }” is too long. At most { $most } days can be set at once.
# Variables:
#   $found (String) - what was written
#   $day (DateTime) - the day
desk-hours-other-weekday = “{ $found }” is { DAY($day) }. The weekday and the date have to match.
# Variables:
#   $found (String) - what was written
desk-hours-date-needs-word = “{ $found }” is a date. Write off, extra or clear in front of it.
# Variables:
#   $found (String) - what was written
#   $services (String) - keys of services, with commas
desk-hours-strange = I cannot read “{ $found }”. Write a weekday, times, or one of your services: { $services }
# Variables:
#   $found (String) - what was written
desk-hours-strange-day = I cannot read “{ $found }”. Write a weekday, a date or times.
# Variables:
#   $name (String) - name of the guide
desk-hours-of = Hours of { $name }
desk-hours-none = No weekly hours.
# Variables:
#   $day (DateTime) - the day
desk-hours-off-day = { DAY($day) }: off
# Variables:
#   $first (DateTime) - the first day
#   $last (DateTime) - the last day
desk-hours-off-days = { DAY($first) } – { DAY($last) }: off
# Variables:
#   $day (DateTime) - the day
#   $hours (String) - hours such as 10:00–12:00
desk-hours-off-part = { DAY($day) }: off { $hours }
# Variables:
#   $day (DateTime) - the day
#   $hours (String) - hours such as 10:00–12:00
desk-hours-extra = { DAY($day) }: extra { $hours }
desk-hours-which-days = Which weekdays would you like to set? Tick them, then press Done.
desk-hours-which-times = From when to when? For example 10:00-12:00, or 9-11, 13-15.
desk-hours-none-button = No hours on these days
desk-hours-which-service = For which service?
desk-hours-any-service-button = For all that I do
desk-hours-would-be = This is how it would be:
desk-hours-save-button = Save
desk-hours-change-days = Weekdays
desk-hours-change-times = Times
desk-hours-change-service = Service
desk-hours-saved = Saved.
desk-hours-paused = Your card is paused: nobody can book you now.
# Variables:
#   $days (String) - weekdays, with commas
desk-hours-library-closed = Part of this is outside the library’s opening hours: { $days }. People can book only the times within them. For a single day, use /hours extra.
# Variables:
#   $count (Number) - sessions outside the hours, one or more
desk-hours-conflicts =
    { $count ->
        [one] { $count } booked session is now outside your hours. It stays unless you decide otherwise.
       *[other] { $count } booked sessions are now outside your hours. They stay unless you decide otherwise.
    }
desk-hours-no-conflicts = All booked sessions are inside your hours.
desk-hours-keep-button = Keep it
desk-hours-kept-toast = It stays. Nobody is told.
# Variables:
#   $at (DateTime) - when the session begins
#   $name (String) - the name that the patron gave, or the booking's code
desk-hours-kept = Stays: { MOMENT($at) } · { $name }
desk-hours-conflicts-button = Others outside my hours

# ---- /guide: one's own card, as people see it who choose whose time they book.

desk-guide-make-button = Make my card
desk-guide-change-button = Change
desk-guide-hours-button = My hours
desk-guide-pause-button = Pause
desk-guide-resume-button = Resume
# Variables:
#   $name (String) - name of the guide
desk-guide-card = { $name }
desk-guide-role-guide = Staff
desk-guide-role-volunteer = Volunteer
desk-guide-role-partner = Partner
# Variables:
#   $languages (String) - languages, with commas
desk-guide-languages = Languages: { $languages }
# Variables:
#   $services (String) - names of services, with commas
desk-guide-services = Services: { $services }
# Variables:
#   $channels (String) - ways, with commas
desk-guide-channels = How: { $channels }
# Variables:
#   $likes (String) - the guide's own words
desk-guide-likes = Likes to read: { $likes }
# Variables:
#   $link (String) - web address
desk-guide-link = Video room: { $link }
desk-guide-is-paused = Paused: nobody can book a time.
desk-guide-which-name = What name should people see? A first name or a nickname.
desk-guide-no-name = Please write a name with letters in it.
desk-guide-which-languages = In which languages? Tick them, then press Done.
desk-guide-which-services = Which sessions do you give? Tick them, then press Done.
desk-guide-which-channels = How? Tick what suits you, then press Done.
desk-guide-which-likes = What do you like to read? It helps people choose. A line or two.
desk-guide-which-link = Your own video room, if you have one: a link that begins with https://
desk-guide-no-link = Please write one link that begins with https://
desk-guide-which-role = Who are you here? Volunteers and partners see only their own sessions.
# What was written before follows.
desk-guide-now = Now:
desk-guide-dash = To remove it, write a dash (-).
# Variables:
#   $value (String) - what it is today
desk-guide-keep-button = Keep: { $value }
desk-guide-save-button = Save my card
desk-guide-change-name = Name
desk-guide-change-languages = Languages
desk-guide-change-services = Services
desk-guide-change-channels = How
desk-guide-change-likes = What I like to read
desk-guide-change-link = Video room
desk-guide-change-role = Role
desk-guide-saved = Your card is saved.
desk-guide-saved-hours = Your card is saved. People can book you once you have hours.
desk-guide-paused-toast = Paused. What is booked stays booked.
desk-guide-resumed-toast = People can book you again.
# Variables:
#   $count (Number) - sessions ahead, one or more
desk-guide-still-booked =
    { $count ->
        [one] { $count } session is still booked. Tap it to give it to a colleague or cancel it.
       *[other] { $count } sessions are still booked. Tap one to give it to a colleague or cancel it.
    }
# An old button was pressed by somebody who has left.
desk-left-toast = You are no longer in the staff group.
# Variables:
#   $name (String) - name of the guide
#   $count (Number) - sessions ahead, may be 0
desk-left-guide =
    { $count ->
        [one] { $name } has left the group and cannot be booked any more. { $count } session is still booked.
       *[other] { $name } has left the group and cannot be booked any more. { $count } sessions are still booked.
    }

# ---- /book in a question's topic: a time for that patron.

desk-book-nothing = Nobody can be booked yet: a guide needs a card (/guide) and hours (/hours).
# Variables:
#   $found (String) - what was written
desk-book-phone-unclear = I cannot read “{ $found }”. Write /book on its own, or with a telephone number: /book 012 345 6789
desk-book-phone-how = For a session by phone, add the number: /book 012 345 6789
desk-book-which-service = What for?
desk-book-which-language = In which language?
desk-book-which-channel = How?
desk-book-which-guide = With whom?
desk-book-anyone-button = Whoever is free
desk-book-which-time = When?
desk-book-another-day-button = Another day
desk-book-which-day = Which day?
desk-book-which-clock = What time?
# Variables:
#   $name (String) - first name of the patron, or the question's number
desk-book-check = Book this for { $name }?
desk-book-confirm-button = Book
# Variables:
#   $at (DateTime) - when the session begins
#   $guide (String) - name of the guide
#   $code (String) - the booking's code
desk-book-done = Booked: { MOMENT($at) } · { $guide } · { $code }. The patron has been told.
desk-book-change-service = Service
desk-book-change-language = Language
desk-book-change-channel = How
desk-book-change-guide = With whom
desk-book-change-time = Time

# ---- What patrons are told when staff do something with their session.

# Variables:
#   $at (DateTime) - when the session begins
session-told-cancelled = We are sorry: we have to cancel your time { DAYTIME($at, form: "on") }.
# Their own words follow.
# Variables:
#   $name (String) - first name of the member of staff
session-told-words = { $name } from the library writes:
session-told-other-times = Would one of these times suit you? One tap is enough.
session-told-no-times = There is no free time just now. A librarian will gladly help you find one.
# Variables:
#   $at (DateTime) - when the session begins
#   $guide (String) - name of the guide
session-told-reassigned = Your time { DAYTIME($at, form: "on") } stays as it is. You will now meet { $guide }.
# Variables:
#   $guide (String) - name of the guide
session-told-video-starts = { $guide } is waiting for you in the video call. Tap to join.
session-told-join-button = Join the video call
# Variables:
#   $guide (String) - name of the guide
session-told-chat-starts = { $guide } is here now. Just write: what you write goes to { $guide }.
# The same when the hour has come and nobody began it by hand.
# Variables:
#   $guide (String) - name of the guide
session-told-chat-begins = Your session begins now. Just write: what you write goes to { $guide }.
session-again-day-button = Another day
session-again-which-day = Which day would suit you?
# Variables:
#   $day (DateTime) - the day
session-again-which-time = { DAY($day) }: what time would suit you?
session-again-already-toast = You already have a new time. See /my.
