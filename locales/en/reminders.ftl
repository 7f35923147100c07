# Reminders of sessions, and the question afterwards.
# Below the first line stand the session's kind, time, person and how to join, as in the confirmation.

# Variables:
#   $days (Number) - calendar days until the session, two or more
reminder-in-days =
    { $days ->
        [one] Your session is in { $days } day
       *[other] Your session is in { $days } days
    }
reminder-tomorrow = Your session is tomorrow
# Variables:
#   $hours (Number) - full hours until the session begins, rounded
reminder-in-hours =
    { $hours ->
        [one] Your session begins in about one hour
       *[other] Your session begins in about { $hours } hours
    }
# Variables:
#   $minutes (Number) - minutes until the session begins
reminder-in-minutes =
    { $minutes ->
        [one] Your session begins in one minute
       *[other] Your session begins in { $minutes } minutes
    }
reminder-coming-button = I’m coming
# Short answers to a press.
reminder-coming-toast = Noted. See you then!
reminder-changed-toast = This reminder was for your old time. Here is the time that you have now.
reminder-cancelled-toast = This session was cancelled.
reminder-over-toast = This session is over.
# Replaces the buttons of the reminder.
reminder-coming-noted = We know that you are coming. If something comes up, you can still move or cancel your time.

# ---- afterwards

# Variables:
#   $at (DateTime) - when the session was
reminder-how-was-it = How was your session ({ MOMENT($at) })? One tap is enough.
reminder-felt-good-button = Good
reminder-felt-fair-button = So-so
reminder-felt-poor-button = Not good
reminder-felt-thanks = Thank you! Your answer is counted without your name.
reminder-words-button = Write a few words
reminder-words-ask = What was good, and what could be better? The library’s staff will read it without your name.
reminder-words-thanks = Thank you. The staff will read it.

# ---- what staff read

# In the staff group, for a guide who has no chat with the bot.
# Variables:
#   $guide (String) - the guide’s name
reminder-guide-in-group = For { $guide }, who has not opened a chat with the bot:
reminder-guide-coming = They say that they are coming.
# Variables:
#   $guide (String) - the guide’s name
reminder-staff-words = A few words after a session with { $guide }
reminder-staff-coming = Says that they are coming
reminder-staff-not-reminded = Could not be reminded
# After the bot was away.
# Variables:
#   $count (Number) - sessions
#   $codes (String) - their codes
reminder-staff-missed =
    { $count ->
        [one] The reminder for a session could not be sent before it began: { $codes }.
       *[other] The reminders for { $count } sessions could not be sent before they began: { $codes }.
    }
# Variables:
#   $at (DateTime) - when the session is
#   $code (String) - code of the booking
reminder-staff-unreachable = Session { $code }, { MOMENT($at) }: the patron cannot be reminded. The chat with the bot is blocked or gone. /day shows a phone number, if there is one.
