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
session-gone = Se aika ei ole enää vapaa. Valitse toinen aika.
session-changed = Varattu aika on sillä välin muuttunut. Katso se uudelleen.
# To staff, when the rules of the time zone were changed after people had booked.
# Variables:
#   $count (Number) - how many sessions have to be looked at
#   $codes (String) - their codes, separated by commas
session-meets =
    { $count ->
        [one] Aikavyöhykkeen säännöt ovat muuttuneet. Yksi varattu aika osuu nyt toisen päälle tai hetkeen, jonka kellot hyppäävät yli: { $codes }. Aika on edelleen varattu. Siirtäkää aika käsin.
       *[other] Aikavyöhykkeen säännöt ovat muuttuneet. { $count } varattua aikaa osuu nyt toisten päälle tai hetkiin, jotka kellot hyppäävät yli: { $codes }. Ajat ovat edelleen varattuja. Siirtäkää ajat käsin.
    }
