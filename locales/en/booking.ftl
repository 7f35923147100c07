# Booking a time, question by question.

book-service = What would you like a time for?
# The services that are there without a configuration, as buttons and in sentences after a colon.
book-service-reading-guide = Tips on what to read
book-service-digital-help = Help with devices, apps
book-service-library-help = Using the library
book-service-public-service-help = Public services
# Those that a library adds under these keys: for units, for projects, by young volunteers.
book-service-remote-programme = Remote programme for groups
book-service-project-help = Help with a project
book-service-device-help = Device help by volunteers
book-who = Who is it for?
book-who-me-button = For me
book-who-child-button = For my child
book-who-other-button = For someone I help
book-who-group-button = For a group or unit
# What staff read of it.
book-who-child = For a child
book-who-other = For someone they help
book-who-group = For a group or unit
book-size = How many people will take part?
book-size-5-button = 1–5
book-size-15-button = 6–15
book-size-30-button = 16–30
book-size-more-button = More than 30
book-channel = How shall we meet?
book-channel-phone-button = By phone
book-channel-video-button = By video
book-channel-chat-button = In this chat
book-channel-library-button = At the library
# The same in a list of facts.
book-channel-phone = By phone
book-channel-video = By video
book-channel-chat = In this chat
book-channel-library = At the library
book-language = In which language shall we talk?
book-interpreter-button = I need an interpreter
book-guide = Who would you like to meet?
book-anyone-button = Anyone is fine
book-time = When would you like to meet? These are the first free times.
book-another-day-button = Another day
book-day = Which day suits you? Days with free times have a number.
# Variables:
#   $day (DateTime) - the day
book-slot = { DAY($day) }: what time?
# The time was free a moment ago; other times stand below.
book-time-gone = That time has just gone. Please choose another one.
book-day-gone = That day has no free times any more. Please choose another one.
book-name = What name shall we use? A nickname is fine.
# The first name of the account, taken by one tap.
# Variables:
#   $name (String) - the name
book-name-skip-button = Use “{ $name }”
# For somebody whose account has no name.
book-no-name-button = No name
book-phone = Which number may we call? Please write it here.
book-helps = What would make it easier for you? For example: a slow pace, large text, a louder voice.
book-helps-interpreter = Which language should the interpreter speak? You can also write what else would make it easier.
# Above what will be booked.
book-summary = Is everything right?
book-confirm-button = Book this time
# What can be changed in the summary.
book-change-service-button = What it is for
book-change-who-button = Who it is for
book-change-size-button = How many people
book-change-channel-button = How we meet
book-change-language-button = Language
book-change-guide-button = Who I meet
book-change-time-button = Day and time
book-change-day-button = Day
book-change-slot-button = Time of day
book-change-name-button = Name
book-change-phone-button = Phone number
book-change-helps-button = What makes it easier

# The facts of a booked time, each on its line.

# Variables:
#   $service (String) - what it is for
book-line-service = { $service }
# Variables:
#   $at (DateTime) - when it begins
book-line-when = { DAYTIME($at) }
# In the night when clocks are turned back and show an hour twice.
book-line-twice = The clocks go back that night. This is the first of the two hours.
# Variables:
#   $guide (String) - the first name of the reading guide or helper
book-line-guide = With: { $guide }
# Variables:
#   $language (String) - the language in its own words
book-line-language = Language: { $language }
book-line-interpreter = With an interpreter
# Variables:
#   $name (String) - the name to use
book-line-name = Name: { $name }
book-line-no-name = Without a name
# Variables:
#   $phone (String) - the number
book-line-phone = We call: { $phone }
# Above the patron's own words.
book-line-helps = Makes it easier:
# Variables:
#   $code (String) - six letters and digits
book-line-code = Code: <code>{ $code }</code>

# After it is booked.

book-done = Your time is booked.
# Variables:
#   $phone (String) - the number
book-join-phone = We will call you at that time: { $phone }.
book-join-phone-known = We will call you at that time.
# Variables:
#   $link (String) - the address of the video call
book-join-video =
    Open this link at that time (no password is needed):
    { $link }
book-join-video-later = We will send you the link of the video call here before we begin.
book-join-chat = Open this chat at that time. We will write to you here.
# Variables:
#   $library (String) - the library's name
#   $address (String) - its address
book-join-library = Come to us at that time: { $library }, { $address }.
# Variables:
#   $library (String) - the library's name
book-join-library-plain = Come to us at that time: { $library }.
# What we do not do, in one line.
book-limits-digital = We guide, you do: you log in and press yourself. We do not pay, sign or fill in for you.
# The title in the patron's own calendar.
# Variables:
#   $service (String) - what it is for
#   $library (String) - the library's name
book-calendar-title = { $service } ({ $library })
# Below the file.
book-calendar-file = Open this file to put the time into your calendar.
book-calendar-gone-file = Open this file to take the time out of your calendar.

# When it does not work out.

# Variables:
#   $service (String) - what it is for
#   $most (Number) - how many times one may have ahead
book-full =
    { $service }:
    { $most ->
        [one] you already have { $most } booked time. You can book again after it.
       *[other] you already have { $most } booked times. You can book again after one of them.
    }
    If you need more, please ask us.
book-mine-button = My booked times
# Variables:
#   $service (String) - what it is for
#   $days (Number) - how many days ahead can be booked
book-nothing-free =
    { $service }:
    { $days ->
        [one] no time is free in the next { $days } day.
       *[other] no time is free in the next { $days } days.
    }
    We can still help you:
book-tips-button = Get tips in writing

# What staff read.

# Variables:
#   $at (DateTime) - when it begins
#   $code (String) - six letters and digits
#   $guide (String) - who gives it
#   $service (String) - what it is for
#   $channel (String) - how they meet
book-staff-booked = Booked: { MOMENT($at) }, { $service }. { $guide }. { $channel }. { $code }
# Variables:
#   $at (DateTime) - when it begins now
#   $before (DateTime) - when it would have begun
#   $code (String) - six letters and digits
#   $guide (String) - who gives it now
#   $old (String) - who would have given it
#   $service (String) - what it is for
#   $channel (String) - how they meet
book-staff-moved = Moved: { $service }. Was { MOMENT($before) }, { $old }. Now { MOMENT($at) }, { $guide }. { $channel }. { $code }
# Variables:
#   $at (DateTime) - when it would have begun
#   $code (String) - six letters and digits
#   $guide (String) - who would have given it
#   $service (String) - what it is for
#   $channel (String) - how they would have met
book-staff-cancelled = Cancelled: { MOMENT($at) }, { $service }. { $guide }. { $channel }. { $code }
