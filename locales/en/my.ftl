# What is booked, under /my.

# Variables:
#   $count (Number) - how many times are booked
my-list =
    { $count ->
        [one] You have { $count } booked time:
       *[other] You have { $count } booked times:
    }
# Variables:
#   $at (DateTime) - when it begins
#   $service (String) - what it is for
#   $guide (String) - who gives it
my-line =
    { DAYTIME($at) }
    { $service }, { $guide }
# Variables:
#   $at (DateTime) - when it begins
my-open-button = { MOMENT($at) }
my-move-button = Move my time
my-cancel-button = Cancel my time
my-join-button = How to join
my-remind-button = Reminders
my-calendar-button = Add to my calendar
my-calendar-remove-button = Remove from my calendar
my-join-heading = How to join
# Variables:
#   $at (DateTime) - when it begins
my-remind-ask = { MOMENT($at) }: when shall we remind you?
# Variables:
#   $leads (String) - how long before, separated by commas
my-remind-usual-button = { $leads }
my-remind-evening-button = The evening before
my-remind-hour-button = Only an hour before
my-remind-none-button = No reminders
# How the patron is reminded: after choosing, and on the card.
# Variables:
#   $leads (String) - how long before, separated by commas
my-reminds-usual = We remind you: { $leads }.
# Variables:
#   $count (Number) - how many
my-lead-days =
    { $count ->
        [one] { $count } day before
       *[other] { $count } days before
    }
# Variables:
#   $count (Number) - how many
my-lead-hours =
    { $count ->
        [one] { $count } hour before
       *[other] { $count } hours before
    }
# Variables:
#   $count (Number) - how many
my-lead-minutes =
    { $count ->
        [one] { $count } minute before
       *[other] { $count } minutes before
    }
my-reminds-evening = We remind you the evening before.
my-reminds-hour = We remind you an hour before.
my-reminds-none = We do not remind you of this time.
my-reminds-other = We remind you before this time.
my-move-guide = Who would you like to meet?
# Variables:
#   $at (DateTime) - the time that was booked
my-move-from = Old time: { DAYTIME($at) }
# Variables:
#   $at (DateTime) - the new time
my-move-to = New time: { DAYTIME($at) }
my-move-summary = Shall we move your time?
my-move-confirm-button = Yes, move it
# Takes the place of an earlier confirmation.
# Variables:
#   $at (DateTime) - when it would have begun
my-old-moved = { DAYTIME($at) }: this time was moved. The new one stands below.
# Variables:
#   $at (DateTime) - when it would have begun
my-old-cancelled = { DAYTIME($at) }: this time was cancelled.
my-moved = Your time has been moved.
my-cancel-ask = Shall we cancel this time? You need not say why.
my-cancel-confirm-button = Yes, cancel it
my-cancel-keep-button = Keep my time
my-kept = Good, your time stays as it is.
my-cancelled = Your time is cancelled. Thank you for telling us. Would you like a new time?
my-new-time-button = Book a new time
# Too late to move it without asking. Button: tell the library.
# Variables:
#   $at (DateTime) - when it begins
my-late-move = Your time begins soon: { MOMENT($at) }. I cannot move it any more. The library staff may be able to. Shall I tell them?
# Variables:
#   $at (DateTime) - when it begins
my-late-cancel = Your time begins soon: { MOMENT($at) }. I cannot cancel it any more. Shall I tell the library staff that you cannot come?
my-tell-button = Tell the library
# What staff read.
my-staff-late-move = Would like another time
my-staff-late-cancel = Cannot come
# Variables:
#   $at (DateTime) - when it begins
#   $code (String) - six letters and digits
#   $guide (String) - who gives it
#   $service (String) - what it is for
#   $channel (String) - how they meet
my-staff-session = { MOMENT($at) }, { $service }. { $guide }. { $channel }. { $code }
