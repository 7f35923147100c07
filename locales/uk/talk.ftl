# The words of every dialogue: its ways on, back and out, and what is said when an answer does not fit.

# ---------------------------------------------------------------- ways through, the same at every question

talk-back-button = Назад
talk-stop-button = Припинити
talk-staff-button = Запитати бібліотекаря
# For `skip=` of a step that has no better name for it.
talk-skip-button = Пропустити
# Ends a question where one ticks several choices.
talk-done-button = Готово
# Leaf through a long list. At most 16 characters, so that both stand side by side.
talk-earlier-button = ‹ Попередні
talk-more-button = Наступні ›
# Leaf through the months of a calendar. At most 16 characters.
talk-month-earlier-button = ‹ Попередній
talk-month-later-button = Наступний ›
# Under a summary: all of it is right, or something is not.
talk-confirm-button = Підтвердити
talk-change-button = Змінити
# From the list of what can be changed back to the summary.
talk-summary-button = Назад до підсумку
# After something else came between.
talk-continue-button = Продовжити

# What people may type instead of a button, beside its label: separate with commas, no sentence. Add what people of your
# language would write; case and punctuation do not matter.
talk-stop-words = стоп, зупинити, зупинись, зупиніть, зупинитися, припини, припиніть, припиняємо, досить, годі, вийти, вихід, скасувати, скасуй, скасуйте, відміна, відмінити, хватит, отмена, stop
talk-back-words = назад, повернутися, повернутись, вернутися, вернутись, повернись, поверніться, крок назад, попереднє запитання
talk-staff-words = бібліотекар, бібліотекаря, бібліотекарю, бібліотекарка, бібліотекарку, людина, людину, жива людина, живу людину, з людиною, з живою людиною, покличте людину, працівник, працівника, працівники, оператор, оператора, библиотекарь, человек
talk-skip-words = пропусти, пропустіть, пропускаю, пропуск, пропустить
talk-done-words = готова, готовий, усе, все, це все, вибрано, закінчити, досить вибирати
talk-more-words = далі, більше, ще, наступна, наступний, наступні, наступна сторінка, наступний місяць, пізніше, дальше, ещё, еще
talk-earlier-words = раніше, попередня, попередній, попередні, попередня сторінка, попередній місяць, раньше
# Said to a summary, and to `Shall we go on?`.
talk-yes-words = так, добре, гаразд, ага, угу, ок, окей, звісно, звичайно, авжеж, так будь ласка, продовжуємо, продовжимо, давайте, підтверджую, погоджуюся, да, хорошо

# ---------------------------------------------------------------- a question and its answer

# Stands below a question once it is answered.
# Variables:
#   $answer (String) - the words of the button that was chosen
talk-answer = Ваша відповідь: { $answer }
# A choice that is ticked, where one may tick several. A button.
# Variables:
#   $label (String) - the words of the choice
talk-ticked = ✓ { $label }
# Below a question whose choices take several pages.
# Variables:
#   $page (Number) - the page shown, from 1
#   $pages (Number) - how many there are
talk-page = Сторінка { $page } з { $pages }.
# Below a question that has nothing to choose from just now; Back, Stop and Talk to a librarian stand under it.
talk-no-choices = Зараз тут немає з чого вибирати. Вам допоможуть працівники бібліотеки.

# ---------------------------------------------------------------- an answer that does not fit

# A choice was there a moment ago and is not any more; the question stands below.
talk-gone = Цього варіанта щойно не стало. Виберіть, будь ласка, інший.
# Above a summary: an answer in it has changed since it was shown.
talk-check-again = Тим часом дещо змінилося. Перегляньте, будь ласка, ще раз.
# Somebody typed the beginning of more than one choice.
talk-which-one = Підходить кілька варіантів. Натисніть потрібний або напишіть його повніше.
# Somebody typed a number that no choice has.
talk-no-such-number = Варіанта з таким номером немає. Натисніть потрібний або напишіть його словами.
# Somebody typed a day that cannot be chosen.
talk-day-not-free = Цей день вибрати не можна. Виберіть, будь ласка, інший.
# Somebody pressed such a day in the calendar.
talk-day-not-free-toast = Цей день вибрати не можна.
# Somebody pressed Done before anything was ticked.
talk-none-toast = Спершу виберіть хоча б один варіант.
# Somebody typed Back at the first question.
talk-first-toast = Це перше запитання.
# A photo or a sticker came where words were asked for.
talk-words-please = Тут потрібен текст. Напишіть, будь ласка, відповідь словами.
# Variables:
#   $most (Number) - characters that fit
talk-too-long =
    { $most ->
        [one] Трохи задовго. Тут поміститься { $most } символ.
        [few] Трохи задовго. Тут помістяться { $most } символи.
        [many] Трохи задовго. Тут поміститься { $most } символів.
       *[other] Трохи задовго. Тут поміститься { $most } символу.
    }

# ---------------------------------------------------------------- buttons that do nothing any more

# A button of an older talk, or one that is no choice now.
talk-old-button-toast = Ця кнопка вже не діє.
# A button of a question that is answered already.
talk-already-toast = Це вже зроблено. Дивіться найновіше повідомлення.

# ---------------------------------------------------------------- leaving and coming back

# After Stop, or /cancel.
talk-stopped = Добре, зупиняємося. Нічого не збережено.
# Takes the place of a question that nobody will answer any more.
talk-left = Цей крок уже закрито.
# Takes the place of a question while the patron talks to a librarian. Buttons: Continue, Stop.
talk-waiting = До цього можна повернутися пізніше.
# After something else was answered; the open question may stand below. Buttons: Continue, Stop.
talk-go-on = Продовжимо з того місця, де зупинилися?
# The answers are older than a day. We do not keep them.
talk-expired = Минуло чимало часу, тож попередні відповіді не збережено. Можна почати знову, коли забажаєте.

# ---------------------------------------------------------------- the calendar

# A day as a choice: with its weekday.
# Variables:
#   $day (DateTime) - the day
talk-day = { DAY($day) }

# Above the days of a month.
# Variables:
#   $year (String) - the year in digits
talk-month-1 = Січень { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-2 = Лютий { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-3 = Березень { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-4 = Квітень { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-5 = Травень { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-6 = Червень { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-7 = Липень { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-8 = Серпень { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-9 = Вересень { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-10 = Жовтень { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-11 = Листопад { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-12 = Грудень { $year }

# The head of the calendar, Monday first; two or three letters.
talk-weekday-1 = Пн
talk-weekday-2 = Вт
talk-weekday-3 = Ср
talk-weekday-4 = Чт
talk-weekday-5 = Пт
talk-weekday-6 = Сб
talk-weekday-7 = Нд
