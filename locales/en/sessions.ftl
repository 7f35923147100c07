# Times of sessions, wherever they are shown or chosen.

# A time to choose, with its day.
# Variables:
#   $at (DateTime) - when the session begins
session-time = { MOMENT($at) }
# The same in the night when the clocks are turned back and show an hour twice.
# Variables:
#   $at (DateTime) - when the session begins
#   $offset (String) - difference to world time, such as UTC+3
session-time-twice = { MOMENT($at) } ({ $offset })
# A time to choose in a list of one day's times.
# Variables:
#   $at (DateTime) - when the session begins
session-clock = { CLOCK($at) }
# Variables:
#   $at (DateTime) - when the session begins
#   $offset (String) - difference to world time, such as UTC+3
session-clock-twice = { CLOCK($at) } ({ $offset })
session-gone = That time has just been taken. Please choose another one.
session-changed = This booked time has changed in the meantime. Please look at it again.
# To staff, when the rules of the time zone were changed after people had booked.
# Variables:
#   $count (Number) - how many sessions have to be looked at
#   $codes (String) - their codes, separated by commas
session-meets =
    { $count ->
        [one] The rules of our time zone have changed. One booked session now overlaps another, or falls in an hour that the clocks skip: { $codes }. It stays booked. Please move it by hand.
       *[other] The rules of our time zone have changed. { $count } booked sessions now overlap others, or fall in an hour that the clocks skip: { $codes }. They stay booked. Please move them by hand.
    }
