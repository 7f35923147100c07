# Sessions on the staff's side: /day, /hours, /guide, /book in a question's topic; and what patrons are told because of it.

# ---- Commands of staff, as Telegram's menu shows them.

command-day = Сьогоднішні зустрічі
command-hours = Мої години для зустрічей
command-guide = Моя картка порадника

# ---- Sessions as staff read them.

# A command about sessions was written in a question's topic.
desk-session-elsewhere = Напишіть це в загальній темі: тут Ваші слова отримує користувач.
desk-session-not-yours-toast = Це не Ваша зустріч. Змінити її можуть працівники бібліотеки.
# Variables:
#   $at (DateTime) - when the session begins
#   $code (String) - the booking's code
desk-session-heading = { DAYTIME($at) } · { $code }
# One session in a list.
# Variables:
#   $at (DateTime) - when the session begins
#   $name (String) - the name that the patron gave, or the booking's code
#   $service (String) - name of the service
#   $channel (String) - how it takes place
#   $guide (String) - name of the guide
desk-session-line = { CLOCK($at) } · { $name } · { $service } · { $channel } · { $guide }
# The same below a heading with day and time.
# Variables:
#   $name (String) - the name that the patron gave, or the booking's code
#   $service (String) - name of the service
#   $channel (String) - how it takes place
#   $guide (String) - name of the guide
desk-session-facts = { $name } · { $service } · { $channel } · { $guide }
# Variables:
#   $at (DateTime) - when the session begins
#   $name (String) - the name that the patron gave, or the booking's code
desk-session-button = { CLOCK($at) } { $name }
# Variables:
#   $at (DateTime) - when the session begins
#   $name (String) - the name that the patron gave, or the booking's code
desk-session-dated-button = { MOMENT($at) } · { $name }
# Variables:
#   $phone (String) - telephone number
desk-session-phone = Телефон: { $phone }
# Variables:
#   $language (String) - the session's language, in its own words
desk-session-language = Мова: { $language }
# Variables:
#   $words (String) - the patron's answer
desk-session-for-whom = Для кого: { $words }
# Variables:
#   $words (String) - the patron's answer
desk-session-size = Скільки людей: { $words }
# Variables:
#   $words (String) - the language in which the patron uses this chat; which one the interpreter should speak may stand below
desk-session-interpreter = Потрібен перекладач. Пише тут мовою: { $words }
# A patron in another time zone.
# Variables:
#   $place (String) - the town that the zone is called after
#   $time (String) - when it begins by the clocks there
desk-session-their-time = У них ({ $place }): { $time }
# Variables:
#   $words (String) - the patron's answer
desk-session-helps = Варто врахувати: { $words }
# Variables:
#   $words (String) - the patron's answer
desk-session-profile = Читання: { $words }
# No reproach: a call before the session is kinder than waiting in vain.
# Variables:
#   $count (Number) - sessions to which the patron did not come, two or more
desk-session-call-first =
    { $count ->
        [one] Спершу зателефонуйте: пропущено { $count } зустріч.
        [few] Спершу зателефонуйте: пропущено { $count } зустрічі.
        [many] Спершу зателефонуйте: пропущено { $count } зустрічей.
       *[other] Спершу зателефонуйте: пропущено { $count } зустрічі.
    }
# How a session went.
desk-session-held = Відбулася.
desk-session-no-show = Ніхто не прийшов.
desk-session-late-cancel = Користувач пізно скасував запис.
desk-session-technical = Завадила техніка.
desk-session-is-cancelled = Скасовано.
desk-session-reassign-button = Передати колезі
desk-session-cancel-button = Скасувати з поясненням
# On the card of a question, which only staff see.
# Variables:
#   $count (Number) - sessions to which the patron did not come
desk-card-no-shows =
    { $count ->
        [one] Пропущено { $count } зустріч.
        [few] Пропущено { $count } зустрічі.
        [many] Пропущено { $count } зустрічей.
       *[other] Пропущено { $count } зустрічі.
    }

# ---- /day: the sessions of a day.

# Variables:
#   $day (DateTime) - the day
#   $count (Number) - sessions, one or more
desk-day =
    { $count ->
        [one] { DAY($day) }: { $count } зустріч
        [few] { DAY($day) }: { $count } зустрічі
        [many] { DAY($day) }: { $count } зустрічей
       *[other] { DAY($day) }: { $count } зустрічі
    }
# Variables:
#   $day (DateTime) - the day
desk-day-empty = { DAY($day) }: зустрічей немає
# Variables:
#   $found (String) - what was written
desk-day-no-date = «{ $found }» не схоже на день. Напишіть, наприклад, 24.11. або 2026-11-24. Просто /day показує сьогодні.
desk-day-before-button = ‹ День раніше
desk-day-after-button = День пізніше ›
desk-day-mine-button = Лише мої
desk-day-all-button = Усі
desk-day-file-button = Файл календаря
desk-day-coming-button = Найближчі дні
# Above the days, each on a button.
desk-day-coming = Дні, на які призначено зустрічі
desk-day-none-coming = Зустрічей не заплановано.
# Variables:
#   $day (DateTime) - the day
#   $count (Number) - its sessions
desk-day-of-list-button = { DAY($day) }: { $count }
desk-day-today-button = Сьогодні
# On a session's card, and how it is done.
desk-day-books-button = Надіслати список книг
# Variables:
#   $code (String) - the booking's code
#   $most (Number) - books
desk-day-books-how =
    Скопіюйте це й під кодом напишіть по рядку на кожну книгу, щонайбільше { $most }:

    <code>/list { $code }
    автор: назва – чому підходить – формат</code>
desk-day-back-button = Назад до дня
# How a session went, as a button; two stand side by side.
desk-day-held-button = Відбулася
desk-day-no-show-button = Не прийшли
desk-day-technical-button = Збій техніки
desk-day-late-cancel-button = Пізно скасовано
desk-day-undo-button = Скасувати позначку
desk-day-marked-toast = Позначено. Позначку можна скасувати впродовж тижня.
desk-day-undone-toast = Позначку скасовано.
desk-day-no-feed = У Вас немає майбутніх зустрічей.
# Variables:
#   $count (Number) - sessions in the file
desk-day-feed =
    { $count ->
        [one] { $count } майбутня зустріч для Вашого календаря. Коли щось зміниться, попросіть файл ще раз.
        [few] { $count } майбутні зустрічі для Вашого календаря. Коли щось зміниться, попросіть файл ще раз.
        [many] { $count } майбутніх зустрічей для Вашого календаря. Коли щось зміниться, попросіть файл ще раз.
       *[other] { $count } майбутньої зустрічі для Вашого календаря. Коли щось зміниться, попросіть файл ще раз.
    }

# ---- Start now.

desk-start-video-button = Почати: надіслати посилання
desk-start-chat-button = Почати: відкрити чат
desk-start-phone-button = Почати: показати номер
# A button with the video call follows.
# Variables:
#   $name (String) - the name that the patron gave, or the booking's code
desk-start-video = { $name }: посилання надіслано. Приєднатися:
# Variables:
#   $name (String) - the name that the patron gave, or the booking's code
desk-start-video-nobody = { $name } не в чаті: передайте посилання інакше.
desk-start-no-link-toast = Немає відеокімнати. Додайте свою: /guide.
# Variables:
#   $phone (String) - telephone number
desk-start-phone-toast = Зателефонуйте: { $phone }.
desk-start-no-phone-toast = Немає номера телефону.
desk-start-nobody-toast = Користувача немає в чаті.
# Variables:
#   $owner (String) - first name of the colleague
#   $number (String) - number of the question
desk-start-other-toast = Розмова вже триває: { $owner }, запитання { $number }.
# Variables:
#   $number (String) - number of the question, with which the topic's name begins
desk-start-chat-toast = Чат відкрито: тема { $number }.
desk-start-chat-topic = Зустріч починається. Усе, що Ви тут пишете, отримує користувач.

# ---- Cancelling a session with a reason, for staff.

desk-cancel-reason = Чому зустріч доводиться скасувати? Користувач прочитає Ваші слова.
# Variables:
#   $language (String) - the patron's language, in its own words
desk-cancel-reason-in = Чому зустріч доводиться скасувати? Користувач прочитає Ваші слова. Якщо можете, пишіть цією мовою: { $language }.
desk-cancel-no-reason = Напишіть кілька слів: людина збиралася прийти.
desk-cancel-time = Що робити з цим часом?
desk-cancel-time-off-button = Закрити для запису
desk-cancel-time-free-button = Залишити для інших
desk-cancel-time-day-button = Закрити весь день
desk-cancel-check = Це отримає користувач, із вибаченням та іншими варіантами часу:
desk-cancel-confirm-button = Скасувати зустріч
desk-cancel-change-reason = Пояснення
desk-cancel-change-time = Час
# Variables:
#   $name (String) - the name that the patron gave, or the booking's code
#   $count (Number) - times offered, may be 0
desk-cancel-done =
    { $count ->
        [0] Скасовано. { $name }: повідомлено.
        [one] Скасовано. { $name }: повідомлено, запропоновано { $count } інший варіант часу.
        [few] Скасовано. { $name }: повідомлено, запропоновано { $count } інші варіанти часу.
        [many] Скасовано. { $name }: повідомлено, запропоновано { $count } інших варіантів часу.
       *[other] Скасовано. { $name }: повідомлено, запропоновано { $count } іншого варіанта часу.
    }
# Variables:
#   $name (String) - the name that the patron gave, or the booking's code
#   $phone (String) - telephone number, or a dash
desk-cancel-done-nobody = Скасовано. { $name } не в чаті: повідомте інакше. Телефон: { $phone }
# Variables:
#   $phone (String) - telephone number
desk-cancel-soon = Це вже скоро: краще зателефонувати. Телефон: { $phone }
desk-cancel-soon-no-phone = Це вже скоро, а номера немає: повідомлення можуть побачити запізно.

# ---- Giving a session to a colleague.

desk-give-whom = Хто візьме?
# Variables:
#   $service (String) - name of the service
desk-give-nobody = Серед колег, які надають цю послугу, на цей час немає вільних: { $service }.
# Variables:
#   $at (DateTime) - when the session begins
#   $guide (String) - name of the guide
desk-give-check = { DAYTIME($at) }: зустріч проведе { $guide }, користувач отримає повідомлення.
desk-give-confirm-button = Передати
# Variables:
#   $guide (String) - name of the guide
#   $before (String) - who would have given it
desk-give-done = Тепер зустріч проведе { $guide }. Раніше: { $before }.
# In the own chat of whoever got it; the session follows.
# Variables:
#   $before (String) - who would have given it
desk-given-to-you = Зустріч передано Вам. Раніше: { $before }

# ---- /hours: when somebody can be booked. What one types is understood in the staff's language and in English.

# Seven groups with commas between them, Monday first; in each the names of a weekday with blanks between them, the short ones too.
desk-hours-weekday-words = пн понеділок понеділка, вт вівторок вівторка, ср середа середу, чт четвер четверга, пт п'ятниця п'ятницю, сб субота суботу, нд неділя неділю
# Words that begin a line: a day without sessions, extra hours, no hours any more. With commas; English ones work everywhere.
desk-hours-off-words = вихідний, відпустка, немає
desk-hours-extra-words = додатково, ще
desk-hours-clear-words = очистити, прибрати
desk-hours-examples =
    Наприклад:
    /hours пн,ср 10:00-12:00
    /hours вихідний 24.12.
    /hours додатково сб 28.11. 10:00-14:00
    /hours очистити пн
desk-hours-no-card = Спершу створіть свою картку, щоб люди знали, до кого записуються.
# Variables:
#   $found (String) - what was written
desk-hours-no-weekday = Не вдалося прочитати «{ $found }». Потрібні день тижня й години, наприклад пн 10:00-12:00.
# Variables:
#   $found (String) - what was written
desk-hours-no-span = Не вдалося прочитати «{ $found }». Потрібні початок і кінець, наприклад 10:00-12:00.
# Variables:
#   $found (String) - what was written
desk-hours-no-time = «{ $found }» не схоже на години. Напишіть, наприклад, 10:00-12:00.
# Variables:
#   $found (String) - what was written
desk-hours-backwards = «{ $found }»: кінець раніше за початок. Спершу напишіть початок, наприклад 10:00-12:00.
desk-hours-no-date = Який день? Потрібна дата, наприклад 24.12. або 2026-12-24.
# Variables:
#   $found (String) - what was written
desk-hours-no-such-date = «{ $found }» — такого дня немає. Напишіть, наприклад, 24.12.2026.
# Variables:
#   $found (String) - what was written
desk-hours-past = «{ $found }» уже минуло. Потрібен день, який ще попереду.
# Variables:
#   $found (String) - what was written
#   $most (Number) - days that can be told at once
desk-hours-too-many-days = «{ $found }» — це забагато днів. Найбільше за раз: { $most }.
# Variables:
#   $found (String) - what was written
#   $day (DateTime) - the day
desk-hours-other-weekday = «{ $found }» — це { DAY($day) }. День тижня й дата мають збігатися.
# Variables:
#   $found (String) - what was written
desk-hours-date-needs-word = «{ $found }» — це дата. Перед нею потрібне слово «вихідний», «додатково» або «очистити».
# Variables:
#   $found (String) - what was written
#   $services (String) - keys of services, with commas
desk-hours-strange = Не вдалося прочитати «{ $found }». Потрібні день тижня, години або одна з Ваших послуг: { $services }
# Variables:
#   $found (String) - what was written
desk-hours-strange-day = Не вдалося прочитати «{ $found }». Потрібні день тижня, дата або години.
# Variables:
#   $name (String) - name of the guide
desk-hours-of = Години: { $name }
desk-hours-none = Щотижневих годин немає.
# Variables:
#   $day (DateTime) - the day
desk-hours-off-day = { DAY($day) }: вихідний
# Variables:
#   $first (DateTime) - the first day
#   $last (DateTime) - the last day
desk-hours-off-days = { DAY($first) } – { DAY($last) }: вихідні
# Variables:
#   $day (DateTime) - the day
#   $hours (String) - hours such as 10:00–12:00
desk-hours-off-part = { DAY($day) }: немає { $hours }
# Variables:
#   $day (DateTime) - the day
#   $hours (String) - hours such as 10:00–12:00
desk-hours-extra = { DAY($day) }: додатково { $hours }
desk-hours-which-days = Які дні тижня налаштувати? Позначте їх і натисніть «Готово».
desk-hours-which-times = З котрої до котрої? Наприклад, 10:00-12:00 або 9-11, 13-15.
desk-hours-none-button = Без годин у ці дні
desk-hours-which-service = Для якої послуги?
desk-hours-any-service-button = Для всіх моїх послуг
desk-hours-would-be = Ось як буде:
desk-hours-save-button = Зберегти
desk-hours-change-days = Дні тижня
desk-hours-change-times = Години
desk-hours-change-service = Послуга
desk-hours-saved = Збережено.
desk-hours-paused = Вашу картку призупинено: записатися до Вас зараз не можна.
# Variables:
#   $days (String) - weekdays, with commas
desk-hours-library-closed = Частина годин не збігається з годинами роботи бібліотеки: { $days }. Записатися можна лише тоді, коли бібліотека працює. Для окремого дня скористайтеся словом «додатково».
# Variables:
#   $count (Number) - sessions outside the hours, one or more
desk-hours-conflicts =
    { $count ->
        [one] { $count } призначена зустріч тепер поза Вашими годинами. Вона залишається, якщо Ви не вирішите інакше.
        [few] { $count } призначені зустрічі тепер поза Вашими годинами. Вони залишаються, якщо Ви не вирішите інакше.
        [many] { $count } призначених зустрічей тепер поза Вашими годинами. Вони залишаються, якщо Ви не вирішите інакше.
       *[other] { $count } призначеної зустрічі тепер поза Вашими годинами. Вони залишаються, якщо Ви не вирішите інакше.
    }
desk-hours-no-conflicts = Усі призначені зустрічі — у межах Ваших годин.
desk-hours-keep-button = Залишити
desk-hours-kept-toast = Залишається. Нікого не сповіщаємо.
# Variables:
#   $at (DateTime) - when the session begins
#   $name (String) - the name that the patron gave, or the booking's code
desk-hours-kept = Залишається: { MOMENT($at) } · { $name }
desk-hours-conflicts-button = Інші поза моїми годинами

# ---- /guide: one's own card, as people see it who choose whose time they book.

desk-guide-make-button = Створити мою картку
desk-guide-change-button = Змінити
desk-guide-hours-button = Мої години
desk-guide-pause-button = Призупинити
desk-guide-resume-button = Зняти паузу
# Variables:
#   $name (String) - name of the guide
desk-guide-card = { $name }
desk-guide-role-guide = Із бібліотеки
desk-guide-role-volunteer = Волонтер чи волонтерка
desk-guide-role-partner = Від партнера
# Variables:
#   $languages (String) - languages, with commas
desk-guide-languages = Мови: { $languages }
# Variables:
#   $services (String) - names of services, with commas
desk-guide-services = Послуги: { $services }
# Variables:
#   $channels (String) - ways, with commas
desk-guide-channels = Спосіб: { $channels }
# Variables:
#   $likes (String) - the guide's own words
desk-guide-likes = Любить читати: { $likes }
# Variables:
#   $link (String) - web address
desk-guide-link = Відеокімната: { $link }
desk-guide-is-paused = Призупинено: записатися не можна.
desk-guide-which-name = Під яким іменем Вас бачитимуть? Ім’я або псевдонім.
desk-guide-no-name = Напишіть ім’я, у якому є літери.
desk-guide-which-languages = Якими мовами? Позначте їх і натисніть «Готово».
desk-guide-which-services = Які зустрічі Ви проводите? Позначте їх і натисніть «Готово».
desk-guide-which-channels = Як саме? Позначте, що Вам підходить, і натисніть «Готово».
desk-guide-which-likes = Що Ви любите читати? Це допомагає людям вибрати, до кого записатися. Рядок або два.
desk-guide-which-link = Ваша відеокімната, якщо є: посилання, що починається з https://
desk-guide-no-link = Потрібне одне посилання, що починається з https://
desk-guide-which-role = Хто Ви тут? Волонтери й партнери бачать лише свої зустрічі.
# What was written before follows.
desk-guide-now = Зараз:
desk-guide-dash = Щоб прибрати це, напишіть риску (-).
# Variables:
#   $value (String) - what it is today
desk-guide-keep-button = Залишити: { $value }
desk-guide-save-button = Зберегти картку
desk-guide-change-name = Ім’я
desk-guide-change-languages = Мови
desk-guide-change-services = Послуги
desk-guide-change-channels = Спосіб
desk-guide-change-likes = Що люблю читати
desk-guide-change-link = Відеокімната
desk-guide-change-role = Роль
desk-guide-saved = Вашу картку збережено.
desk-guide-saved-hours = Вашу картку збережено. До Вас можна буде записатися, коли з’являться години.
desk-guide-paused-toast = Призупинено. Призначені зустрічі залишаються.
desk-guide-resumed-toast = До Вас знову можна записатися.
# Variables:
#   $count (Number) - sessions ahead, one or more
desk-guide-still-booked =
    { $count ->
        [one] Ще призначено { $count } зустріч. Натисніть, щоб передати колезі або скасувати.
        [few] Ще призначено { $count } зустрічі. Натисніть, щоб передати колезі або скасувати.
        [many] Ще призначено { $count } зустрічей. Натисніть, щоб передати колезі або скасувати.
       *[other] Ще призначено { $count } зустрічі. Натисніть, щоб передати колезі або скасувати.
    }
# An old button was pressed by somebody who has left.
desk-left-toast = Ви більше не в групі працівників.
# Variables:
#   $name (String) - name of the guide
#   $count (Number) - sessions ahead, may be 0
desk-left-guide =
    { $count ->
        [one] { $name } більше не в групі, записатися вже не можна. Ще призначено { $count } зустріч.
        [few] { $name } більше не в групі, записатися вже не можна. Ще призначено { $count } зустрічі.
        [many] { $name } більше не в групі, записатися вже не можна. Ще призначено { $count } зустрічей.
       *[other] { $name } більше не в групі, записатися вже не можна. Ще призначено { $count } зустрічі.
    }

# ---- /book in a question's topic: a time for that patron.

desk-book-nothing = Записатися ще немає до кого: потрібні картка (/guide) і години (/hours).
# Variables:
#   $found (String) - what was written
desk-book-phone-unclear = Не вдалося прочитати «{ $found }». Напишіть просто /book або додайте номер телефону: /book 012 345 6789
desk-book-phone-how = Для розмови телефоном почніть із номера: /book 012 345 6789
desk-book-which-service = Яка послуга?
desk-book-which-language = Якою мовою?
desk-book-which-channel = Як саме?
desk-book-which-guide = З ким?
desk-book-anyone-button = З будь-ким
desk-book-which-time = Коли?
desk-book-another-day-button = Інший день
desk-book-which-day = Який день?
desk-book-which-clock = О котрій?
# Variables:
#   $name (String) - first name of the patron, or the question's number
desk-book-check = { $name }: записати на цей час?
desk-book-confirm-button = Записати
# Variables:
#   $at (DateTime) - when the session begins
#   $guide (String) - name of the guide
#   $code (String) - the booking's code
desk-book-done = Записано: { MOMENT($at) } · { $guide } · { $code }. Користувача повідомлено.
desk-book-change-service = Послуга
desk-book-change-language = Мова
desk-book-change-channel = Спосіб
desk-book-change-guide = З ким
desk-book-change-time = Час

# ---- What patrons are told when staff do something with their session.

# Variables:
#   $at (DateTime) - when the session begins
session-told-cancelled = Нам дуже прикро: Вашу зустріч { DAYTIME($at, form: "on") } доводиться скасувати.
# Their own words follow.
# Variables:
#   $name (String) - first name of the member of staff
session-told-words = { $name } з бібліотеки пише:
session-told-other-times = Чи підійде Вам котрийсь із цих варіантів? Досить одного натискання.
session-told-no-times = Зараз вільного часу немає. Працівники бібліотеки радо допоможуть його знайти.
# Variables:
#   $at (DateTime) - when the session begins
#   $guide (String) - name of the guide
session-told-reassigned = Ваша зустріч { DAYTIME($at, form: "on") } відбудеться, як і домовлено. Тепер її проведе { $guide }.
# Variables:
#   $guide (String) - name of the guide
session-told-video-starts = { $guide } чекає на Вас у відеодзвінку. Натисніть, щоб приєднатися.
session-told-join-button = Приєднатися до дзвінка
# Variables:
#   $guide (String) - name of the guide
session-told-chat-starts = { $guide } вже тут. Просто пишіть: Ваші слова бачить { $guide }.
# The same when the hour has come and nobody began it by hand.
# Variables:
#   $guide (String) - name of the guide
session-told-chat-begins = Ваша зустріч починається. Просто пишіть: Ваші слова бачить { $guide }.
session-again-day-button = Інший день
session-again-which-day = Який день Вам підійде?
# Variables:
#   $day (DateTime) - the day
session-again-which-time = { DAY($day) }: о котрій?
session-again-already-toast = Ви вже маєте новий запис. Побачити його: /my.
