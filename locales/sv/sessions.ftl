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
session-gone = Den tiden har just blivit bokad. Välj en annan.
session-changed = Din bokade tid har hunnit ändras. Titta på den igen.
# To staff, when the rules of the time zone were changed after people had booked.
# Variables:
#   $count (Number) - how many sessions have to be looked at
#   $codes (String) - their codes, separated by commas
session-meets =
    { $count ->
        [one] Reglerna för vår tidszon har ändrats. En bokad tid krockar med en annan eller hamnar i en timme som hoppas över när klockan ställs om: { $codes }. Den är fortfarande bokad. Boka om den för hand.
       *[other] Reglerna för vår tidszon har ändrats. { $count } bokade tider krockar med andra eller hamnar i en timme som hoppas över när klockan ställs om: { $codes }. De är fortfarande bokade. Boka om dem för hand.
    }
