# Waiting at the desk, and how a talk ends. First what patrons read, then what staff read.

desk-line-next = Ви наступні в черзі.
# Variables:
#   $count (Number) - people who wait in front, at least 1
desk-line-ahead =
    { $count ->
        [one] Перед Вами { $count } людина.
        [few] Перед Вами { $count } людини.
        [many] Перед Вами { $count } людей.
       *[other] Перед Вами { $count } людини.
    }
# Variables:
#   $minutes (Number) - 5, 15, 30 or 60
desk-line-minutes = Зазвичай відповідь надходить протягом { $minutes } хвилин.
desk-line-today = Зазвичай відповідь надходить того самого дня.
# Variables:
#   $opens (DateTime) - when the desk opens
desk-line-later = Сьогодні багато запитань. Імовірно, ми відповімо, коли відчинимося { DAYTIME($opens, form: "on") }.

desk-choice = Перепрошуємо, що доводиться чекати: усі працівники зараз зайняті. Ваше місце в черзі зберігається. Що Ви хотіли б зробити?
desk-choice-back = Ваше запитання знову в черзі, на тому самому місці. Ним займеться наступний вільний працівник. Повторювати нічого не треба.
desk-choice-wait-button = Я зачекаю
desk-choice-message-button = Залишити повідомлення
desk-choice-book-button = Записатися на час
desk-choice-waits = Добре, Ваше місце збережено. Чат можна закрити: відповідь надійде сюди.
# Variables:
#   $due (DateTime) - by when an answer is promised
desk-choice-left = Ваше запитання залишено як повідомлення. Ми відповімо тут не пізніше ніж { DAYTIME($due, form: "on") }.
desk-choice-left-long = Ваше запитання залишено як повідомлення. Ми відповімо тут, щойно знову відчинимося.
desk-choice-settled = Дякуємо, що зачекали.

# Variables:
#   $closes (DateTime) - when the question is closed if nobody writes
desk-idle-warning = Чи допомогли ми Вам? Якщо Ви не напишете, ми закриємо запитання { DAYTIME($closes, form: "on") }. Продовжити можна й пізніше.
desk-idle-warning-soon = Чи допомогли ми Вам? Якщо Ви не напишете, ми скоро закриємо запитання. Продовжити можна й пізніше.
desk-still-button = Мені ще потрібна допомога
desk-enough-button = Цього достатньо, дякую
# Words with which a patron says that no more help is needed. Phrases, separated by commas, as people type them.
desk-enough-words =
    цього достатньо, цього досить, достатньо, достатньо дякую, цього достатньо дякую, досить дякую, більше нічого не треба, більше допомоги не треба,
    більше не потрібно, більше запитань немає, більше питань немає, у мене більше немає питань, можете закрити, можна закрити, можете закрити запитання
desk-still-told = Добре, що Ви написали. Працівник бібліотеки відповість тут.
# Variables:
#   $number (String) - number of the question
desk-idle-closed = Ми закрили Ваше запитання номер { $number }, бо тут давно ніхто не писав. Якщо Вам ще потрібна допомога, просто напишіть. Чи допомогли ми Вам?
# Variables:
#   $number (String) - number of the question
#   $opens (DateTime) - when the desk opens next
desk-reopened-closed = Ваше запитання номер { $number } знову відкрите. Ми прочитаємо його, коли відчинимося { DAYTIME($opens, form: "on") }.

desk-comment-button = Додати кілька слів
desk-comment-ask = Що було добре, а що можна поліпшити? Це прочитають працівники бібліотеки.
desk-comment-thanks = Дякуємо! Працівники бібліотеки прочитають Ваші слова.
desk-copy-button = Копія цієї розмови
# Variables:
#   $number (String) - number of the question
desk-copy = Копія Вашого запитання номер { $number }.
desk-copy-nothing = Зараз немає розмови, яку можна скопіювати.
# The beginning of a file name: small letters, no blanks.
desk-copy-name = zapytannia
# One line of the copy.
# Variables:
#   $at (DateTime) - when it was said
#   $who (String) - who said it
#   $words (String) - what was said
desk-copy-line = { MOMENT($at) } { $who }: { $words }
desk-copy-you = Ви
desk-copy-library = Бібліотека
# Stands in a copy in place of a picture or another file.
desk-copy-file = (файл)

# ---- staff

# Variables:
#   $name (String) - first name of the librarian who had it
desk-card-former = Раніше: { $name }.
# Variables:
#   $names (String) - first names
desk-card-speakers = На зміні з цією мовою: { $names }
# Variables:
#   $due (DateTime) - by when an answer is promised
desk-card-message = Повідомлення: відповідь потрібна до { MOMENT($due) }.
desk-card-closed-enough = Закрито: користувач каже, що цього достатньо.
desk-card-closed-inactive = Закрито: користувач не відповідає.
desk-card-closed-unreachable = Закрито: зв’язку з користувачем немає.
# Variables:
#   $due (DateTime) - by when an answer is due
desk-late-warning = Ніхто ще не взяв це запитання. Відповідь потрібна до { CLOCK($due) }.
# Variables:
#   $name (String) - first name of the librarian who has it
#   $due (DateTime) - by when an answer is due
desk-late-warning-owner = { $name }, користувач чекає на відповідь до { CLOCK($due) }.
# Variables:
#   $due (DateTime) - by when an answer was due
desk-late-missed = Відповідь мала бути до { MOMENT($due) }. Користувач досі чекає.
# Variables:
#   $name (String) - first name of the librarian who has it
#   $due (DateTime) - by when an answer was due
desk-late-missed-owner = { $name }, відповідь мала бути до { MOMENT($due) }. Користувач досі чекає.
# Variables:
#   $name (String) - first name of the librarian who had it
desk-back-in-queue = Знову в черзі: { $name }, мабуть, не має часу. Продовжити може кожен, хто зараз вільний. Користувач про це знає.
# Variables:
#   $number (String) - number of the question
#   $language (String) - the patron's language, in its own words
#   $since (DateTime) - waiting since
desk-alert = № { $number } ({ $language }) чекає з { CLOCK($since) }. Хто візьме?
# Variables:
#   $number (String) - number of the question
#   $language (String) - the patron's language, in its own words
#   $since (DateTime) - waiting since
desk-alert-back = № { $number } ({ $language }) знову в черзі, чекає з { MOMENT($since) }. Хто візьме?
# Variables:
#   $number (String) - number of the question
desk-alert-open-button = Відкрити № { $number }
# Variables:
#   $count (Number) - questions that wait
#   $since (DateTime) - the longest wait
desk-digest =
    { $count ->
        [one] Доброго ранку! Чекає { $count } запитання, з { MOMENT($since) }. Список: /queue.
        [few] Доброго ранку! Чекають { $count } запитання, найдавніше — з { MOMENT($since) }. Список: /queue.
        [many] Доброго ранку! Чекає { $count } запитань, найдавніше — з { MOMENT($since) }. Список: /queue.
       *[other] Доброго ранку! Чекають { $count } запитання, найдавніше — з { MOMENT($since) }. Список: /queue.
    }
# Variables:
#   $queue (String) - key of the queue
desk-digest-queue = Черга { $queue }
desk-enough-staff = Користувач каже, що цього достатньо. Запитання закрито.
desk-idle-closed-staff = Закрито: користувач не відповідає вже кілька днів. Якщо напише, запитання відкриється знову.
desk-gone-staff = Закрито: користувач не повернувся. Якщо напише, запитання відкриється знову.
desk-still-staff = Користувачу ще потрібна допомога.
desk-comment-staff = Користувач про цю розмову:
