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
session-gone = Den tiden har just blivit tagen. Välj gärna en annan.
session-changed = Den här bokningen har ändrats under tiden. Titta på den igen.
