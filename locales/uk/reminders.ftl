# Reminders of sessions, and the question afterwards.
# Below the first line stand the session's kind, time, person and how to join, as in the confirmation.

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
reminder-coming-toast = Занотовано. До зустрічі!
reminder-changed-toast = Це нагадування про попередній час. Ось Ваш запис зараз.
reminder-cancelled-toast = Цю зустріч скасовано.
reminder-over-toast = Ця зустріч уже минула.
# Replaces the buttons of the reminder.
reminder-coming-noted = Дякуємо, що підтвердили. Якщо щось зміниться, запис ще можна перенести або скасувати.

# ---- afterwards

# Variables:
#   $at (DateTime) - when the session was
reminder-how-was-it = Як минула зустріч ({ MOMENT($at) })? Досить одного натискання.
reminder-felt-good-button = Добре
reminder-felt-fair-button = Так собі
reminder-felt-poor-button = Невдало
reminder-felt-thanks = Дякуємо! Відповідь враховано без Вашого імені.
reminder-words-button = Написати кілька слів
reminder-words-ask = Що було добре, що можна поліпшити? Працівники бібліотеки прочитають це без Вашого імені.
reminder-words-thanks = Дякуємо. Працівники це прочитають.

# ---- what staff read

# In the staff group, for a guide who has no chat with the bot.
# Variables:
#   $guide (String) - the guide’s name
reminder-guide-in-group = { $guide } ще не має чату з ботом, тому пишемо сюди:
reminder-guide-coming = Користувач підтверджує, що буде.
# Variables:
#   $guide (String) - the guide’s name
reminder-staff-words = Відгук після зустрічі ({ $guide })
reminder-staff-coming = Підтверджує, що буде
reminder-staff-not-reminded = Нагадати не вдалося
# After the bot was away.
# Variables:
#   $count (Number) - sessions
#   $codes (String) - their codes
reminder-staff-missed =
    { $count ->
        [one] Нагадування про { $count } зустріч не встигли надіслати до початку: { $codes }.
        [few] Нагадування про { $count } зустрічі не встигли надіслати до початку: { $codes }.
        [many] Нагадування про { $count } зустрічей не встигли надіслати до початку: { $codes }.
       *[other] Нагадування про { $count } зустрічі не встигли надіслати до початку: { $codes }.
    }
# Variables:
#   $at (DateTime) - when the session is
#   $code (String) - code of the booking
reminder-staff-unreachable = Зустріч { $code }, { MOMENT($at) }: нагадати не вдасться, бо чат із ботом заблоковано або видалено. Номер телефону, якщо він є, показує /day.
