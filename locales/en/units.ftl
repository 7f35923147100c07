# Groups and units: care homes, day centres, clubs. No names of residents, nothing about anybody’s health.

units-button = Ask for your group
units-menu-button = Groups and units
# Variables:
#   $unit (String) - the unit’s name
units-joined-contact = Welcome! You are now the contact person of { $unit }.
# Variables:
#   $unit (String) - the unit’s name
units-joined-deputy = Welcome! You are now the deputy contact person of { $unit }.
units-code-used = This link or code has already been used, or is not right. Please ask the library for a new one.

# ---- the form

units-name = What is the name of your unit or group?
units-role = What is your role there? For instance: nurse, instructor, volunteer.
units-what = What would your group like?
units-read-aloud-button = Reading aloud
units-book-talk-button = Book talk
units-memory-button = Memories and pictures
units-music-button = Music and poems
units-digital-button = Digital help
units-other-button = Something else
units-size = How many take part? A rough number is enough. No names, please.
units-size-5-button = Up to 5
units-size-10-button = 6–10
units-size-20-button = 11–20
units-size-more-button = More than 20
units-rhythm = How often?
units-monthly-button = Every 4 weeks
units-fortnightly-button = Every 2 weeks
units-weekly-button = Every week
units-once-button = Once
units-days = Which weekdays suit you? Choose one or several.
units-any-day-button = Any weekday
units-band = At what time of day?
units-any-time-button = Any time
units-morning-button = Morning
units-afternoon-button = Afternoon
units-equipment = What equipment do you have?
units-screen-button = Screen and sound
units-phone-only-button = Phone only
units-not-sure-button = Not sure
units-language = In which language?
units-needs = Does the group as a whole need something? Please write nothing about individual people.
units-hearing-button = Support for hearing
units-sight-button = Support for sight
units-memory-need-button = Support for memory
units-no-needs-button = No, nothing
# A heading above the answers.
units-check = Is this right?
units-sent = Thank you! The library will look for a guide and dates, and answer here.

# ---- what a summary lets one answer anew

units-change-what-button = What we would like
units-change-size-button = How many
units-change-rhythm-button = How often
units-change-days-button = Weekdays
units-change-band-button = Time of day
units-change-equipment-button = Equipment
units-change-language-button = Language
units-change-needs-button = Needs

# ---- lines of the answers, for the unit and for staff

# Variables:
#   $what (String) - the answer in words
units-line-name = Unit: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-role = Asked by: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-what = What: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-size = How many: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-rhythm = How often: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-days = Weekdays: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-band = Time of day: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-equipment = Equipment: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-language = Language: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-needs = Needs of the group: { $what }

# ---- the unit’s page

# A heading above the dates.
# Variables:
#   $unit (String) - the unit’s name
units-page = { $unit }
units-no-dates = No dates ahead.
# Variables:
#   $at (DateTime) - when it begins
#   $guide (String) - first name of who gives it
units-date = { DAYTIME($at) }, { $guide }
# Variables:
#   $at (DateTime) - when it begins
units-date-button = { MOMENT($at) }
units-more-button = Ask for a series
units-invite-button = Add a deputy or a group
# Variables:
#   $link (String) - a link that works once
#   $code (String) - the same code, to be written in a group
units-invite =
    For a deputy: send them this link. It works once.
    { $link }

    Or for your group chat: add this bot to the group and write there: /unit { $code }
units-ready = You need one screen with a loudspeaker, or a telephone. One of your staff should be there all the time.
units-cannot-button = Cancel this date
# Variables:
#   $at (DateTime) - when it begins
units-cannot-done = { DAYTIME($at) } is cancelled. Thank you for telling us. Your other dates stay.
# Variables:
#   $at (DateTime) - when it begins
units-move = To which time shall we move { DAYTIME($at) }? Your other dates stay.
units-no-other-time = There is no other free time right now. Please ask a librarian.
# Variables:
#   $unit (String) - the unit’s name
units-settled = Booked for { $unit }
units-dates-button = Our dates
# Variables:
#   $unit (String) - the unit’s name
units-declined = For now we cannot arrange what { $unit } asked for. Please ask again, or write to us here.
# Variables:
#   $unit (String) - the unit’s name
units-closed = The library has removed { $unit } from this bot. The dates ahead are cancelled. Questions? Just write.

# ---- how many came

# Variables:
#   $at (DateTime) - when it begins
units-heads = { DAYTIME($at) }: how many people were there? Only the number.
units-heads-button = Tell the number
units-heads-ask = How many people were there? Write a number.
# Variables:
#   $most (Number) - the highest number
units-heads-unclear = Please write a number from 0 to { $most }.
units-heads-thanks = Thank you! That is all we need.

# ---- the unit’s group chat

# Variables:
#   $unit (String) - the unit’s name
units-group-joined = Thank you! Reminders for { $unit } come here too. I read nothing else here.
# Variables:
#   $unit (String) - the unit’s name
units-group-help = I remind { $unit } of its dates with the library. The contact person can move or cancel them in a private chat with me.

# ---- what staff read

# Variables:
#   $unit (String) - the unit’s name
units-staff-joined = { $unit }: the link was used, somebody speaks for the unit now.
# Headings above the answers.
units-staff-series = A unit asks for dates
units-staff-new = A group or unit that we do not know yet
units-staff-new-how = When you have agreed: /unit NAME in General makes the unit, with a link for its contact person.
units-settle-button = Settle the dates
units-decline-button = Not possible
# Variables:
#   $unit (String) - the unit’s name
#   $link (String) - the one-time link
unit-made =
    { $unit }: send this link to the contact person. It works once.
    { $link }
unit-how = /unit NAME makes a unit, for instance: /unit Rantakoti. A language may stand in front: /unit sv Strandhemmet.
unit-list = Units:
# Variables:
#   $name (String) - first name
unit-contact = Contact person: { $name }
unit-no-contact = No contact person yet.
# Variables:
#   $name (String) - first name
unit-deputy = Deputy: { $name }
unit-has-group = Its group chat is reminded too.
unit-link-button = New link
unit-close-button = Remove from the bot
# Variables:
#   $unit (String) - the unit’s name
unit-close-ask = Remove { $unit } from the bot? Its dates ahead are cancelled, and the contact person is told.
unit-close-sure-button = Yes, remove it
# Variables:
#   $unit (String) - the unit’s name
unit-closed = { $unit } is removed from the bot.
# Variables:
#   $unit (String) - the unit’s name
unit-declined = { $unit } was told that it is not possible now.
unit-settled-already = This request has already been settled.
unit-no-service = No service for groups can be booked: one of [[services]] needs group = true, and a guide hours for it.
unit-service = Which service?
unit-guide = Who gives it?
unit-first = When is the first date?
unit-times = How many dates?
unit-3-times-button = 3
unit-6-times-button = 6
unit-10-times-button = 10
# A heading above the dates.
# Variables:
#   $unit (String) - the unit’s name
unit-check = Book these for { $unit }?
unit-nothing-free = This guide has no free time for it. Change the hours or choose a colleague.
# Variables:
#   $unit (String) - the unit’s name
#   $count (Number) - dates that were booked
unit-settled =
    { $count ->
        [one] { $unit }: { $count } date is booked, and the unit knows.
       *[other] { $unit }: { $count } dates are booked, and the unit knows.
    }
# Above dates that somebody else has.
unit-left-out = Already taken, so left out:
