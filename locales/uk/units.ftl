# Groups and units: care homes, day centres, clubs. No names of residents, nothing about anybody’s health.

units-button = Попросити для групи
units-menu-button = Групи й заклади
# Variables:
#   $unit (String) - the unit’s name
units-joined-contact = Вітаємо! Тепер Ви контактна особа: { $unit }.
# Variables:
#   $unit (String) - the unit’s name
units-joined-deputy = Вітаємо! Тепер Ви друга контактна особа: { $unit }.
units-code-used = Це посилання чи код уже використано, або в ньому помилка. Попросіть у бібліотеки нове.

# ---- the form

units-name = Як називається Ваш заклад чи група?
units-role = Яка там Ваша роль? Наприклад: догляд, керівництво групою, волонтерство.
units-what = Чого хотіла б Ваша група?
units-read-aloud-button = Читання вголос
units-book-talk-button = Розмова про книги
units-memory-button = Спогади й фотографії
units-music-button = Музика й вірші
units-digital-button = Цифрова допомога
units-other-button = Щось інше
units-size = Скільки буде людей? Досить приблизно. Без імен, будь ласка.
units-size-5-button = До 5
units-size-10-button = 6–10
units-size-20-button = 11–20
units-size-more-button = Понад 20
units-rhythm = Як часто?
units-monthly-button = Раз на 4 тижні
units-fortnightly-button = Раз на 2 тижні
units-weekly-button = Щотижня
units-once-button = Один раз
units-days = Які дні тижня зручні? Виберіть один або кілька.
units-any-day-button = Будь-який робочий день
units-band = У який час дня?
units-any-time-button = Будь-коли
units-morning-button = Уранці
units-afternoon-button = Після обіду
units-equipment = Яке обладнання у Вас є?
units-screen-button = Екран і звук
units-phone-only-button = Лише телефон
units-not-sure-button = Не знаємо
units-language = Якою мовою?
units-needs = Чи потрібне щось групі загалом? Про окремих людей не пишіть, будь ласка.
units-hearing-button = Підтримка слуху
units-sight-button = Підтримка зору
units-memory-need-button = Підтримка пам’яті
units-no-needs-button = Ні, нічого
# A heading above the answers.
units-check = Усе правильно?
units-sent = Дякуємо! Бібліотека шукатиме час і людину для зустрічей. Відповідь надійде сюди.

# ---- what a summary lets one answer anew

units-change-what-button = Чого хочемо
units-change-size-button = Скільки людей
units-change-rhythm-button = Як часто
units-change-days-button = Дні тижня
units-change-band-button = Час дня
units-change-equipment-button = Обладнання
units-change-language-button = Мова
units-change-needs-button = Потреби

# ---- lines of the answers, for the unit and for staff

# Variables:
#   $what (String) - the answer in words
units-line-name = Заклад: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-role = Звертається: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-what = Що: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-size = Скільки: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-rhythm = Як часто: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-days = Дні тижня: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-band = Час дня: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-equipment = Обладнання: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-language = Мова: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-needs = Потреби групи: { $what }

# ---- the unit’s page

# A heading above the dates.
# Variables:
#   $unit (String) - the unit’s name
units-page = { $unit }
units-no-dates = Запланованих зустрічей немає.
# Variables:
#   $at (DateTime) - when it begins
#   $guide (String) - first name of who gives it
units-date = { DAYTIME($at) }, { $guide }
# Variables:
#   $at (DateTime) - when it begins
units-date-button = { MOMENT($at) }
units-more-button = Попросити про зустрічі
units-invite-button = Додати людину чи групу
# Variables:
#   $link (String) - a link that works once
#   $code (String) - the same code, to be written in a group
units-invite =
    Для другої контактної особи: надішліть їй це посилання. Воно діє один раз.
    { $link }

    Або для Вашої групи: додайте туди цього бота й напишіть там: /unit { $code }
units-ready = Потрібен один екран із динаміком або телефон. Увесь час поруч має бути хтось із Ваших працівників.
units-cannot-button = Скасувати цю зустріч
# Variables:
#   $at (DateTime) - when it begins
units-cannot-done = { DAYTIME($at) }: скасовано. Дякуємо, що повідомили. Інші зустрічі лишаються.
# Variables:
#   $at (DateTime) - when it begins
units-move = { DAYTIME($at) }: на коли перенести? Інші зустрічі лишаються.
units-no-other-time = Іншого вільного часу зараз немає. Запитайте працівників бібліотеки.
# Variables:
#   $unit (String) - the unit’s name
units-settled = Записано: { $unit }
units-dates-button = Наші зустрічі
# Variables:
#   $unit (String) - the unit’s name
units-declined = { $unit }: зараз ми не можемо цього влаштувати. Зверніться ще раз або напишіть нам тут.
# Variables:
#   $unit (String) - the unit’s name
units-closed = Бібліотека прибрала з бота: { $unit }. Майбутні зустрічі скасовано. Є запитання? Просто напишіть.

# ---- how many came

# Variables:
#   $at (DateTime) - when it begins
units-heads = { DAYTIME($at) }: скільки було людей? Досить числа.
units-heads-button = Назвати кількість
units-heads-ask = Скільки було людей? Напишіть число.
# Variables:
#   $most (Number) - the highest number
units-heads-unclear = Напишіть число від 0 до { $most }.
units-heads-thanks = Дякуємо! Більше нічого не треба.

# ---- the unit’s group chat

# Variables:
#   $unit (String) - the unit’s name
units-group-joined = Дякуємо! { $unit }: нагадування надходитимуть і сюди. Більше я тут нічого не читаю.
# Variables:
#   $unit (String) - the unit’s name
units-group-help = { $unit }: я нагадую про зустрічі з бібліотекою. Контактна особа може перенести чи скасувати їх в особистому чаті зі мною.

# ---- what staff read

# Variables:
#   $unit (String) - the unit’s name
units-staff-joined = { $unit }: посиланням скористалися, у закладу тепер є контактна особа.
# Headings above the answers.
units-staff-series = Заклад просить призначити зустрічі
units-staff-new = Нова група чи заклад
units-staff-new-how = Коли домовитеся: /unit НАЗВА в загальній темі створює заклад і посилання для контактної особи.
units-settle-button = Призначити зустрічі
units-decline-button = Неможливо
# Variables:
#   $unit (String) - the unit’s name
#   $link (String) - the one-time link
unit-made =
    { $unit }: надішліть це посилання контактній особі. Воно діє один раз.
    { $link }
unit-how = /unit НАЗВА створює заклад, наприклад: /unit Затишок. Попереду може стояти мова: /unit sv Strandhemmet.
unit-list = Заклади:
# Variables:
#   $name (String) - first name
unit-contact = Контактна особа: { $name }
unit-no-contact = Контактної особи ще немає.
# Variables:
#   $name (String) - first name
unit-deputy = Друга контактна особа: { $name }
unit-has-group = Нагадування надходять і до групи.
unit-link-button = Нове посилання
unit-close-button = Прибрати з бота
# Variables:
#   $unit (String) - the unit’s name
unit-close-ask = Прибрати з бота: { $unit }? Майбутні зустрічі буде скасовано, контактну особу повідомлено.
unit-close-sure-button = Так, прибрати
# Variables:
#   $unit (String) - the unit’s name
unit-closed = { $unit }: прибрано з бота.
# Variables:
#   $unit (String) - the unit’s name
unit-declined = { $unit }: повідомлено, що зараз це неможливо.
unit-settled-already = Це прохання вже опрацьовано.
unit-no-service = Для груп немає послуги, на яку можна записати. Потрібні group = true в одній із [[services]] і чиїсь години для неї.
unit-service = Яка послуга?
unit-guide = Хто проводить?
unit-first = Коли перша зустріч?
unit-times = Скільки зустрічей?
unit-3-times-button = 3
unit-6-times-button = 6
unit-10-times-button = 10
# A heading above the dates.
# Variables:
#   $unit (String) - the unit’s name
unit-check = Записати на ці зустрічі: { $unit }?
unit-nothing-free = Вільного часу для цього немає. Змініть години або виберіть колегу.
# Variables:
#   $unit (String) - the unit’s name
#   $count (Number) - dates that were booked
unit-settled =
    { $count ->
        [one] { $unit }: записано на { $count } зустріч, заклад повідомлено.
        [few] { $unit }: записано на { $count } зустрічі, заклад повідомлено.
        [many] { $unit }: записано на { $count } зустрічей, заклад повідомлено.
       *[other] { $unit }: записано на { $count } зустрічі, заклад повідомлено.
    }
# Above dates that somebody else has.
unit-left-out = Уже зайняті, тому пропущені:
