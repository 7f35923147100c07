# What staff read at the desk: passing on, duty, blocks, who did what, ready texts.

desk-unsure-toast = Зараз я не можу перевірити, чи Ви належите до групи працівників. Спробуйте ще раз за хвилину.

# ---- the card

desk-more-button = Ще
desk-back-button = Назад
desk-canned-button = Готові тексти
desk-pass-button = Передати
desk-partner-button = Картка партнера
desk-book-button = Записати на час
desk-block-button = Заблокувати
desk-which-effort = Скільки часу це забрало?
desk-effort-moment-button = Кілька хвилин
desk-effort-while-button = До пів години
desk-effort-long-button = Довше

# ---- passing on

desk-pass-to-whom = Хто продовжить? Після /transfer ІМ’Я можна дописати нотатку: вона лишається тут.
desk-pass-unknown = Такого імені немає серед тих, хто на зміні, і такої черги немає. Хто продовжить?
desk-pass-nobody-toast = Зараз на зміні більше нікого немає, і інших черг немає.
desk-pass-off-duty-toast = Цей колега вже не на зміні.
desk-pass-too-late-toast = Хтось устиг раніше: погляньте на картку.
# Variables:
#   $queue (String) - name of the queue
desk-pass-queue-button = Черга: { $queue }
desk-queue-general = Загальні запитання
# Variables:
#   $name (String) - first name of the one who has it now
#   $by (String) - first name of the one who passed it on
desk-yours-now = { $name }, тепер це запитання Ваше. Передає { $by }.
# Variables:
#   $name (String) - first name of the librarian
desk-passed-to = Вашим запитанням далі займається { $name } з бібліотеки. Повторювати нічого не треба: { $name } бачить усе, що Ви тут писали.
# Variables:
#   $queue (String) - name of the queue
desk-passed-to-queue = Вашим запитанням займуться ті, хто знає це найкраще: { $queue }. Повторювати нічого не треба.

# ---- on duty

# Variables:
#   $name (String) - first name of the librarian
desk-duty-on = { $name } на зміні.
# Variables:
#   $name (String) - first name of the librarian
desk-duty-off = { $name } уже не на зміні.
# Variables:
#   $count (Number) - questions
desk-duty-returned =
    { $count ->
        [one] { $count } запитання, що чекало на відповідь, знову в черзі.
        [few] { $count } запитання, що чекали на відповідь, знову в черзі.
        [many] { $count } запитань, що чекали на відповідь, знову в черзі.
       *[other] { $count } запитання, що чекало на відповідь, знову в черзі.
    }
desk-duty-nobody = На зміні нікого немає. Щоб стати на зміну, напишіть /duty on і свої мови: /duty on fi en
# Variables:
#   $count (Number) - people on duty
desk-duty-there =
    { $count ->
        [one] На зміні { $count } людина:
        [few] На зміні { $count } людини:
        [many] На зміні { $count } людей:
       *[other] На зміні { $count } людини:
    }
# Variables:
#   $name (String) - first name of the librarian
#   $languages (String) - their languages, by their own names
#   $count (Number) - open questions that they have
desk-duty-line =
    { $count ->
        [one] { $name } · { $languages } · { $count } запитання
        [few] { $name } · { $languages } · { $count } запитання
        [many] { $name } · { $languages } · { $count } запитань
       *[other] { $name } · { $languages } · { $count } запитання
    }
# Variables:
#   $found (String) - what was written
#   $languages (String) - language codes
desk-duty-how = Незрозуміло: «{ $found }». Напишіть /duty on, /duty off або /duty on і свої мови: { $languages }
# Variables:
#   $count (Number) - how many questions one person should have
desk-enough-toast =
    { $count ->
        [one] У Вас уже { $count } запитання, більше на одну людину не варто. Щоб усе ж узяти це, натисніть ще раз.
        [few] У Вас уже { $count } запитання, більше на одну людину не варто. Щоб усе ж узяти це, натисніть ще раз.
        [many] У Вас уже { $count } запитань, більше на одну людину не варто. Щоб усе ж узяти це, натисніть ще раз.
       *[other] У Вас уже { $count } запитання, більше на одну людину не варто. Щоб усе ж узяти це, натисніть ще раз.
    }

# ---- the queue

# Variables:
#   $count (Number) - minutes
desk-age-minutes = { $count } хв
# Variables:
#   $count (Number) - hours
desk-age-hours = { $count } год
# Variables:
#   $count (Number) - days
desk-age-days = { $count } дн.
# Variables:
#   $number (String) - number of the question
desk-queue-open-button = № { $number }
# Variables:
#   $count (Number) - open questions of this librarian
desk-mine =
    { $count ->
        [one] У Вас { $count } запитання:
        [few] У Вас { $count } запитання, найдовше очікування вгорі:
        [many] У Вас { $count } запитань, найдовше очікування вгорі:
       *[other] У Вас { $count } запитання, найдовше очікування вгорі:
    }
desk-mine-empty = У Вас зараз немає запитань. /queue показує, хто чекає.

# ---- who did what

# Variables:
#   $number (String) - number of the question
desk-log = Що зроблено із запитанням { $number }:
desk-log-empty = Із цим запитанням ще нічого не зроблено.
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
desk-log-take = { MOMENT($at) } · { $who } · взято
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
desk-log-return = { MOMENT($at) } · { $who } · повернено в чергу
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
#   $what (String) - what it was about: an outcome, a queue, a name
desk-log-pass = { MOMENT($at) } · { $who } · передано: { $what }
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
#   $what (String) - what it was about: an outcome, a queue, a name
desk-log-move = { MOMENT($at) } · { $who } · переміщено в чергу: { $what }
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
#   $what (String) - what it was about: an outcome, a queue, a name
desk-log-close = { MOMENT($at) } · { $who } · закрито: { $what }
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
desk-log-reopen = { MOMENT($at) } · { $who } · відкрито знову
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
desk-log-send = { MOMENT($at) } · { $who } · надіслано те, що лишалося тут
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
#   $what (String) - what it was about: an outcome, a queue, a name
desk-log-canned = { MOMENT($at) } · { $who } · готовий текст: { $what }
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
#   $what (String) - what it was about: an outcome, a queue, a name
desk-log-partner = { MOMENT($at) } · { $who } · картка партнера: { $what }
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
desk-log-block = { MOMENT($at) } · { $who } · користувача заблоковано
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
desk-log-book = { MOMENT($at) } · { $who } · записано на час
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
#   $act (String) - key of what was done
desk-log-other = { MOMENT($at) } · { $who } · { $act }

# ---- blocks

desk-block-why = Чому? Користувач один раз отримає ввічливе пояснення, що певний час не може нам писати. Відповіді бота й запис на час працюватимуть і далі.
desk-block-rude-button = Грубість
desk-block-spam-button = Спам
desk-block-threat-button = Погрози
desk-block-other-button = Інше
desk-block-how-long = На який час?
# Variables:
#   $count (Number) - days
desk-block-days-button =
    { $count ->
        [one] { $count } день
        [few] { $count } дні
        [many] { $count } днів
       *[other] { $count } дня
    }
desk-block-open-button = До скасування
# Variables:
#   $until (DateTime) - when it ends
desk-block-done = Заблоковано до { MOMENT($until) }. Запитання закрито. /blocks показує всі блокування і знімає їх.
desk-block-done-open = Заблоковано до скасування. Запитання закрито. /blocks показує всі блокування і знімає їх.
desk-blocks-empty = Нікого не заблоковано.
# Variables:
#   $count (Number) - people who are blocked
desk-blocks =
    { $count ->
        [one] { $count } людина зараз не може нам писати:
        [few] { $count } людини зараз не можуть нам писати:
        [many] { $count } людей зараз не можуть нам писати:
       *[other] { $count } людини зараз не можуть нам писати:
    }
# Variables:
#   $name (String) - first name of the patron
#   $reason (String) - why
#   $until (DateTime) - when it ends
desk-blocks-line = { $name } · { $reason } · до { MOMENT($until) }
# Variables:
#   $name (String) - first name of the patron
#   $reason (String) - why
desk-blocks-line-open = { $name } · { $reason } · до скасування
# Variables:
#   $name (String) - first name of the patron
desk-lift-button = Зняти: { $name }
desk-lifted-toast = Знято. Користувача повідомлено.
# Variables:
#   $until (DateTime) - when it ends
desk-blocked = Писати бібліотекарям тут Ви знову зможете після { MOMENT($until) }. Мої відповіді й запис на час доступні Вам і далі.
desk-blocked-open = Поки що Ви не можете писати бібліотекарям тут. Мої відповіді й запис на час доступні Вам і далі.
# Variables:
#   $phone (String) - the library's phone number
desk-blocked-phone = Ви можете зателефонувати нам ({ $phone }) або прийти до бібліотеки.
desk-blocked-visit = Ви можете прийти до бібліотеки.
desk-block-lifted = Ви знову можете писати бібліотекарям тут.

# ---- a partner's card for a patron

desk-partner-none-toast = Партнерів ще не додано.
desk-partner-which = Чию картку надіслати користувачу?
desk-partner-preview = Користувач читатиме це своєю мовою:
desk-partner-told = Ось хто може Вам із цим допомогти:
desk-not-to-send-toast = Це вже надіслано, або це нотатка.

# ---- ready texts

desk-hint-question-over = Цього ніхто не отримав: те моє запитання вже неактуальне.
desk-canned-which = Який текст?
# Variables:
#   $found (String) - what was looked for
desk-canned-none = У жодному готовому тексті немає «{ $found }».
# Variables:
#   $blank (String) - the name of the gap
desk-canned-fill = Що поставити замість { $blank }? Дайте відповідь саме на це повідомлення («Відповісти»): така відповідь не піде користувачу.
desk-canned-preview = Користувач прочитає це:
# Variables:
#   $language (String) - the patron's language, in its own words
desk-canned-no-language = Мовою користувача ({ $language }) цього тексту немає. Його буде надіслано так, як тут.
desk-canned-send-button = Надіслати користувачу
desk-canned-change = Інший текст
desk-canned-sent = Надіслано.
desk-canned-list = Готові тексти. Щоб надіслати такий текст, напишіть у темі запитання /canned або натисніть кнопку на картці. Слово після /canned допоможе знайти потрібний.
# Variables:
#   $name (String) - name of the text
desk-canned-line-mine = { $name } · Ваш
# Variables:
#   $name (String) - name of the text
#   $queue (String) - name of the queue
desk-canned-line-queue = { $name } · черга { $queue }
# Variables:
#   $name (String) - name of the text
desk-canned-line-all = { $name } · для всіх
desk-canned-add-button = Написати новий
desk-canned-edit-button = Змінити
desk-canned-remove-button = Вилучити
desk-canned-for-whom = Хто може ним користуватися?
desk-canned-mine-button = Лише я
desk-canned-all-button = Усі
desk-canned-name = Як його назвати? Одне-два слова, за якими Ви його знайдете.
# Variables:
#   $language (String) - the language, in its own words
#   $blanks (String) - the gaps
desk-canned-write = Текст ({ $language }). Ці місця я заповнюю сам: { $blanks }. Про інші слова у фігурних дужках питаю щоразу.
desk-canned-skip-button = Не цією мовою
desk-canned-empty = Потрібен текст хоча б однією мовою. Нічого не збережено.
# Variables:
#   $name (String) - name of the text
desk-canned-kept = Текст «{ $name }» збережено.
# Variables:
#   $name (String) - name of the text
desk-canned-removed = Текст «{ $name }» вилучено.
desk-canned-old = Зараз там написано:
desk-canned-which-language = Якою мовою?
