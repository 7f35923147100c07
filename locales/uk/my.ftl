# What is booked, under /my.

# Variables:
#   $count (Number) - how many times are booked
my-list =
    { $count ->
        [one] У Вас { $count } запис на час:
        [few] У Вас { $count } записи на час:
        [many] У Вас { $count } записів на час:
       *[other] У Вас { $count } запису на час:
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
my-move-button = Перенести запис
my-cancel-button = Скасувати запис
my-join-button = Як приєднатися
my-remind-button = Нагадування
my-calendar-button = Додати в календар
my-calendar-remove-button = Прибрати з календаря
my-join-heading = Як приєднатися
# Variables:
#   $at (DateTime) - when it begins
my-remind-ask = { MOMENT($at) }: коли Вам нагадати?
# Variables:
#   $leads (String) - how long before, separated by commas
my-remind-usual-button = Як зазвичай: { $leads }
my-remind-evening-button = Увечері напередодні
my-remind-hour-button = Лише за годину
my-remind-none-button = Не нагадувати
# How the patron is reminded: after choosing, and on the card.
# Variables:
#   $leads (String) - how long before, separated by commas
my-reminds-usual = Нагадаємо Вам: { $leads }.
# Variables:
#   $count (Number) - how many
my-lead-days =
    { $count ->
        [one] за { $count } день
        [few] за { $count } дні
        [many] за { $count } днів
       *[other] за { $count } дня
    }
# Variables:
#   $count (Number) - how many
my-lead-hours =
    { $count ->
        [one] за { $count } годину
        [few] за { $count } години
        [many] за { $count } годин
       *[other] за { $count } години
    }
# Variables:
#   $count (Number) - how many
my-lead-minutes =
    { $count ->
        [one] за { $count } хвилину
        [few] за { $count } хвилини
        [many] за { $count } хвилин
       *[other] за { $count } хвилини
    }
my-reminds-evening = Нагадаємо Вам увечері напередодні.
my-reminds-hour = Нагадаємо Вам за годину.
my-reminds-none = Про цю зустріч не нагадуватимемо.
my-reminds-other = Нагадаємо Вам перед зустріччю.
my-move-guide = З ким бажаєте зустрітися?
# Variables:
#   $at (DateTime) - the time that was booked
my-move-from = Було: { DAYTIME($at) }
# Variables:
#   $at (DateTime) - the new time
my-move-to = Новий час: { DAYTIME($at) }
my-move-summary = Перенести Ваш запис?
my-move-confirm-button = Так, перенести
# Takes the place of an earlier confirmation.
# Variables:
#   $at (DateTime) - when it would have begun
my-old-moved = { DAYTIME($at) }: цей запис перенесено. Новий час — нижче.
# Variables:
#   $at (DateTime) - when it would have begun
my-old-cancelled = { DAYTIME($at) }: цей запис скасовано.
my-moved = Ваш запис перенесено.
my-cancel-ask = Скасувати цей запис? Причину можна не називати.
my-cancel-confirm-button = Так, скасувати
my-cancel-keep-button = Залишити запис
my-kept = Добре, Ваш запис лишається без змін.
my-cancelled = Ваш запис скасовано. Дякуємо, що повідомили. Бажаєте інший час?
my-new-time-button = Записатися знову
# Too late to move it without asking. Button: tell the library.
# Variables:
#   $at (DateTime) - when it begins
my-late-move = Ваша зустріч скоро: { MOMENT($at) }. Перенести запис я вже не можу. Можливо, допоможуть працівники бібліотеки. Передати їм?
# Variables:
#   $at (DateTime) - when it begins
my-late-cancel = Ваша зустріч скоро: { MOMENT($at) }. Скасувати запис я вже не можу. Передати працівникам бібліотеки, що Вас не буде?
my-tell-button = Повідомити бібліотеку
# What staff read.
my-staff-late-move = Просить перенести запис
my-staff-late-cancel = Не зможе прийти
# Variables:
#   $at (DateTime) - when it begins
#   $code (String) - six letters and digits
#   $guide (String) - who gives it
#   $service (String) - what it is for
#   $channel (String) - how they meet
my-staff-session = { MOMENT($at) }, { $service }. { $guide }. { $channel }. { $code }
