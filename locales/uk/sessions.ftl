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
session-gone = Цей час щойно зайняли. Виберіть, будь ласка, інший.
session-changed = Цей запис тим часом змінився. Перегляньте його, будь ласка, ще раз.
# To staff, when the rules of the time zone were changed after people had booked.
# Variables:
#   $count (Number) - how many sessions have to be looked at
#   $codes (String) - their codes, separated by commas
session-meets =
    { $count ->
        [one] Правила нашого часового поясу змінилися. { $count } запис тепер накладається на інший або припадає на годину, яку годинник перескакує: { $codes }. Запис лишається чинним. Перенесіть його вручну.
        [few] Правила нашого часового поясу змінилися. { $count } записи тепер накладаються на інші або припадають на годину, яку годинник перескакує: { $codes }. Записи лишаються чинними. Перенесіть їх вручну.
        [many] Правила нашого часового поясу змінилися. { $count } записів тепер накладаються на інші або припадають на годину, яку годинник перескакує: { $codes }. Записи лишаються чинними. Перенесіть їх вручну.
       *[other] Правила нашого часового поясу змінилися. { $count } запису тепер накладаються на інші або припадають на годину, яку годинник перескакує: { $codes }. Записи лишаються чинними. Перенесіть їх вручну.
    }
