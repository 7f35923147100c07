# Help with a project: four questions, three talks, a worksheet after each. No promises, no bank matters.

project-button = Допомога з проєктом
project-menu-button = Допомога з проєктом
project-confirm-button = Записатися на ці години
project-stage = На якому етапі Ваш проєкт?
project-stage-idea-button = Ідея
project-stage-plan-button = План
project-stage-funds-button = Пошук коштів
project-stage-running-button = Уже триває
project-idea = Яка ідея? Досить одного речення.
project-whom = Для кого цей проєкт і де? Наприклад: для дітей нашого села.
project-start = Коли проєкт має початися?
project-start-soon-button = У найближчі три місяці
project-start-year-button = Упродовж року
project-start-later-button = Пізніше
project-start-open-button = Ще не вирішено
project-times = Пропонуємо три розмови по 45 хвилин: ідея, потім план і бюджет, потім Ваша заявка. Які дні й години Вам зручні?
project-time-first = Перша розмова — про ідею. Коли?
project-time-second = Друга розмова — про план і бюджет. Коли?
project-time-third = Третя розмова — про те, чи зрозуміла Ваша заявка. Коли?
project-later-button = Домовимося пізніше
# A heading above the answers.
project-check = Усе правильно?
project-sent = Працівники бібліотеки домовляться з Вами тут про три розмови. Ми допомагаємо думати й шукати. Заявку пишете Ви, а рішення ухвалює грантодавець.
# A heading above the booked times.
# Variables:
#   $count (Number) - talks
project-booked =
    { $count ->
        [one] Записано на { $count } розмову.
        [few] Записано на { $count } розмови.
        [many] Записано на { $count } розмов.
       *[other] Записано на { $count } розмови.
    }
project-sheets-follow = Після кожної розмови сюди надійде робочий аркуш. Ми допомагаємо думати й шукати. Заявку пишете Ви, а рішення ухвалює грантодавець.

# ---- what a summary lets one answer anew

project-change-stage-button = Етап
project-change-idea-button = Ідея
project-change-whom-button = Для кого й де
project-change-start-button = Початок
project-change-times-button = Дні й години
project-change-channel-button = Спосіб розмови
project-change-first-button = Перший час
project-change-second-button = Другий час
project-change-third-button = Третій час
project-change-name-button = Ім’я
project-change-phone-button = Номер

# ---- lines of the answers, for the patron and for staff

# Variables:
#   $what (String) - the answer in words
project-line-stage = Етап: { $what }
# Variables:
#   $what (String) - the answer in words
project-line-idea = Ідея: { $what }
# Variables:
#   $what (String) - the answer in words
project-line-whom = Для кого й де: { $what }
# Variables:
#   $what (String) - the answer in words
project-line-start = Початок: { $what }
# Variables:
#   $what (String) - the answer in words
project-line-times = Зручний час: { $what }
# Variables:
#   $at (DateTime) - when the talk begins
project-line-first = Перша розмова: { DAYTIME($at) }
# Variables:
#   $at (DateTime) - when the talk begins
project-line-second = Друга розмова: { DAYTIME($at) }
# Variables:
#   $at (DateTime) - when the talk begins
project-line-third = Третя розмова: { DAYTIME($at) }

# ---- worksheets, one after each talk

project-sheet-idea =
    Робочий аркуш 1: ідея

    Напишіть одне-два речення про кожне:
    • Що зміниться?
    • Для кого? Звідки відомо, що це їм потрібно?
    • Хто робитиме це з Вами?
    • Що вже є: люди, приміщення, вміння?
    • Який найменший перший крок?

    Візьміть це на наступну розмову або надішліть сюди.
project-sheet-plan =
    Робочий аркуш 2: план і бюджет

    • Від трьох до п’яти кроків; для кожного — місяць і хто це робить
    • Скільки коштує кожен крок, за справжніми цінами
    • Що даєте Ви: працю, приміщення, речі
    • Як дізнаєтеся, що все вдалося
    • Що лишиться, коли кошти скінчаться
    • Два-три грантодавці, їхні умови й останній день подання

    Не пишіть сюди банківських даних.
project-sheet-application =
    Робочий аркуш 3: Ваша заявка

    • Чи відповідає вона на кожне запитання грантодавця?
    • Чи може переказати її людина, яка нічого про це не знає?
    • Чи сходяться суми?
    • Чи додано все, про що просять?
    • Чи подасте її за кілька днів до останнього дня?

    Відмова — звична річ: запитайте причину й спробуйте деінде. Успіху!

# ---- what staff read

# A heading above the answers.
project-staff = Допомога з проєктом: три розмови по 45 хвилин
project-staff-how = Після кожної розмови: /worksheet 1, 2 або 3 у темі запитання надсилає користувачу робочий аркуш.
# Variables:
#   $number (String) - which of the three
project-sheet-sent = Робочий аркуш { $number } надіслано користувачу.
