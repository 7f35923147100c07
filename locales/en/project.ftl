# Help with a project: four questions, three talks, a worksheet after each. No promises, no bank matters.

project-button = Get help with a project
project-menu-button = Help with a project
project-confirm-button = Book these times
project-stage = At what stage is your project?
project-stage-idea-button = Idea
project-stage-plan-button = Plan
project-stage-funds-button = Looking for funds
project-stage-running-button = Running
project-idea = What is the idea? One line is enough.
project-whom = Who is it for, and where? For instance: children in our village.
project-start = When should it start?
project-start-soon-button = Within three months
project-start-year-button = Within a year
project-start-later-button = Later
project-start-open-button = Not decided yet
project-times = We suggest three talks of 45 minutes: the idea, then plan and budget, then your application. Which days and times suit you?
project-time-first = The first talk is about the idea. When?
project-time-second = The second talk is about plan and budget. When?
project-time-third = The third talk is about whether your application is clear. When?
project-later-button = Agree on a time later
# A heading above the answers.
project-check = Is this right?
project-sent = A librarian will agree on three times with you here. We help you think and search. You write the application, and the funder decides.
# A heading above the booked times.
# Variables:
#   $count (Number) - talks
project-booked =
    { $count ->
        [one] { $count } talk is booked.
       *[other] { $count } talks are booked.
    }
project-sheets-follow = After each talk a worksheet comes here. We help you think and search. You write the application, and the funder decides.

# ---- what a summary lets one answer anew

project-change-stage-button = The stage
project-change-idea-button = The idea
project-change-whom-button = For whom and where
project-change-start-button = The start
project-change-times-button = Days and times
project-change-channel-button = How we meet
project-change-first-button = The first time
project-change-second-button = The second time
project-change-third-button = The third time
project-change-name-button = The name
project-change-phone-button = The number

# ---- lines of the answers, for the patron and for staff

# Variables:
#   $what (String) - the answer in words
project-line-stage = Stage: { $what }
# Variables:
#   $what (String) - the answer in words
project-line-idea = Idea: { $what }
# Variables:
#   $what (String) - the answer in words
project-line-whom = For whom and where: { $what }
# Variables:
#   $what (String) - the answer in words
project-line-start = Start: { $what }
# Variables:
#   $what (String) - the answer in words
project-line-times = Times that suit: { $what }
# Variables:
#   $at (DateTime) - when the talk begins
project-line-first = First talk: { DAYTIME($at) }
# Variables:
#   $at (DateTime) - when the talk begins
project-line-second = Second talk: { DAYTIME($at) }
# Variables:
#   $at (DateTime) - when the talk begins
project-line-third = Third talk: { DAYTIME($at) }

# ---- worksheets, one after each talk

project-sheet-idea =
    Worksheet 1: the idea

    Write one or two sentences on each:
    • What will change?
    • For whom? How do you know that they want it?
    • Who will do it with you?
    • What do you have already: people, rooms, skills?
    • What is the smallest first step?

    Bring this to the next talk, or send it here.
project-sheet-plan =
    Worksheet 2: plan and budget

    • Three to five steps, each with a month and a name
    • What each step costs, with real prices
    • What you give yourselves: work, rooms, things
    • How you will see that it worked
    • What will stay when the money is used up
    • Two or three funders, each with rules and deadline

    Please write no bank details here.
project-sheet-application =
    Worksheet 3: your application

    • Does it answer every question the funder asks?
    • Can somebody who knows nothing about it retell it?
    • Do the sums add up?
    • Is everything attached that is asked for?
    • Will you send it a few days before the deadline?

    A refusal is common: ask why, and try elsewhere. Good luck!

# ---- what staff read

# A heading above the answers.
project-staff = Help with a project: three talks of 45 minutes
project-staff-how = After each talk: /worksheet 1, 2 or 3 in the question’s topic sends the patron what to do until the next one.
# Variables:
#   $number (String) - which of the three
project-sheet-sent = Worksheet { $number } has gone to the patron.
