# Нагадування про зустрічі та запитання після них.
# Під першим рядком стоять послуга, час, людина і як приєднатися, як у підтвердженні.

# Variables:
#   $days (Number) - calendar days until the session, two or more
reminder-in-days =
    { $days ->
        [one] Ваша зустріч через { $days } день
        [few] Ваша зустріч через { $days } дні
        [many] Ваша зустріч через { $days } днів
       *[other] Ваша зустріч через { $days } дня
    }
reminder-tomorrow = Ваша зустріч завтра
# Variables:
#   $hours (Number) - full hours until the session begins, rounded
reminder-in-hours =
    { $hours ->
        [one] Ваша зустріч почнеться приблизно через { $hours } годину
        [few] Ваша зустріч почнеться приблизно через { $hours } години
        [many] Ваша зустріч почнеться приблизно через { $hours } годин
       *[other] Ваша зустріч почнеться приблизно через { $hours } години
    }
# Variables:
#   $minutes (Number) - minutes until the session begins
reminder-in-minutes =
    { $minutes ->
        [one] Ваша зустріч почнеться через { $minutes } хвилину
        [few] Ваша зустріч почнеться через { $minutes } хвилини
        [many] Ваша зустріч почнеться через { $minutes } хвилин
       *[other] Ваша зустріч почнеться через { $minutes } хвилини
    }
reminder-coming-button = Я буду
# Short answers to a press.
reminder-coming-toast = Записали. До зустрічі!
reminder-changed-toast = Це нагадування про попередній час. Ось як є зараз.
reminder-cancelled-toast = Цю зустріч скасовано.
reminder-over-toast = Ця зустріч уже минула.
# Replaces the buttons of the reminder.
reminder-coming-noted = Ми знаємо, що ви будете. Якщо щось зміниться, зустріч ще можна перенести або скасувати.

# ---- afterwards

# Variables:
#   $at (DateTime) - when the session was
reminder-how-was-it = Як пройшла зустріч ({ MOMENT($at) })? Досить одного натискання.
reminder-felt-good-button = Добре
reminder-felt-fair-button = Так собі
reminder-felt-poor-button = Не дуже
reminder-felt-thanks = Дякуємо! Відповідь враховано без вашого імені.
reminder-words-button = Написати кілька слів
reminder-words-ask = Що було добре, що можна покращити? Працівники бібліотеки прочитають це без вашого імені.
reminder-words-thanks = Дякуємо. Працівники це прочитають.

# ---- what staff read

# In the staff group, for a guide who has no chat with the bot.
# Variables:
#   $guide (String) - the guide’s name
reminder-guide-in-group = Для { $guide }: чату з ботом ще немає, тому пишемо сюди:
reminder-guide-coming = Відвідувач підтвердив, що буде.
# Variables:
#   $guide (String) - the guide’s name
reminder-staff-words = Кілька слів після зустрічі, веде { $guide }
reminder-staff-coming = Підтверджено, що буде
reminder-staff-not-reminded = Нагадати не вдалося
# After the bot was away.
# Variables:
#   $count (Number) - sessions
#   $codes (String) - their codes
reminder-staff-missed =
    { $count ->
        [one] Нагадування про { $count } зустріч не встигли надіслати до її початку: { $codes }.
        [few] Нагадування про { $count } зустрічі не встигли надіслати до їх початку: { $codes }.
        [many] Нагадування про { $count } зустрічей не встигли надіслати до їх початку: { $codes }.
       *[other] Нагадування про { $count } зустрічі не встигли надіслати до їх початку: { $codes }.
    }
# Variables:
#   $at (DateTime) - when the session is
#   $code (String) - code of the booking
reminder-staff-unreachable = Зустріч { $code }, { MOMENT($at) }: відвідувачу не можна нагадати, бо чат із ботом заблоковано або видалено. /day покаже номер телефону, якщо він є.
