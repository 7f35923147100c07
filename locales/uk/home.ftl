# The front door: first message, menu, languages, help.

# Variables:
#   $library (String) - the library's name
home-welcome = Вітаємо! Це { $library }. Тут можна запитати про бібліотеку та публічні послуги.

# The four lines of the notice: a bot, who runs it, what is kept, how to stop. One line each.
# Variables:
#   $library (String) - the library's name
#   $days (Number) - days that a talk is kept
home-notice =
    Я бот. Будь-коли розмову можуть продовжити працівники бібліотеки.
    За цей чат відповідає { $library }. Можна не називати себе.
    { $days ->
        [one] Розмови з працівниками зберігаємо { $days } день.
        [few] Розмови з працівниками зберігаємо { $days } дні.
        [many] Розмови з працівниками зберігаємо { $days } днів.
       *[other] Розмови з працівниками зберігаємо { $days } дня.
    }
    Не надсилайте паролі чи банківські коди. Видалити все: /privacy

home-ok-button = Добре, далі
home-read-more-button = Докладніше
home-other-language-button = Інша мова

home-choose-language = Якою мовою продовжимо?
# What people type who want this language, while another one is spoken: words and short phrases, separated by commas.
home-language-words =
    українська, українською, українською будь ласка, будь ласка українською, українською мовою, українська мова, українську, можна українською, хочу українською, поверніть українську, назад на українську, розмовляєте українською, говорите українською, я не розумію, не розумію
home-language-chosen = Продовжуємо українською.

home-menu = Що бажаєте зробити? Виберіть нижче або напишіть запитання своїми словами.
home-more = Що ще тут є:
home-ask-button = Запитання за темами
home-book-button = Записатися на час
home-events-button = Події
home-staff-button = Запитати бібліотекаря
home-hours-button = Години роботи
home-more-button = Більше
home-services-button = Інші послуги
home-language-button = Мова
home-privacy-button = Ваші дані
home-help-button = Як це працює
home-back-button = Назад
home-menu-button = Головне меню

home-help =
    Напишіть запитання своїми словами, а я пошукаю відповідь. Якщо не знайду, допоможуть працівники бібліотеки.

    /ask — запитання за темами
    /staff — запитати бібліотекаря
    /book — записатися на час
    /events — події
    /my — Ваші записи та відкрите запитання
    /copy — копія Вашої розмови з нами
    /language — мова, часовий пояс
    /privacy — Ваші дані, видалити все
    /stop — відписатися від анонсів
    /cancel — припинити розпочате

home-nothing-to-cancel = Зараз немає чого припиняти. Скасувати запис на час можна в розділі /my. Що бажаєте зробити?
home-stopped = Анонсів подій від нас не буде. Усе інше лишається, як було.
# Variables:
#   $number (String) - number of the question
home-my-ticket = Ваше запитання номер { $number } вже в працівників бібліотеки. Можна будь-коли дописати тут щось іще.
home-my-nothing = Зараз у Вас немає ні записів, ні відкритих запитань. Що бажаєте зробити?
home-unknown-command = Такої команди немає. Виберіть нижче або напишіть своїми словами.
home-sticker = Дякую! Чим можу допомогти? Напишіть запитання або відкрийте меню.
home-late-press = Якийсь час не було зв’язку, і Ваше натискання загубилося. Виберіть, будь ласка, ще раз.
