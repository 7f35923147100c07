# How staff look after the FAQ: questions without a good answer, new answers, changes, history.

# /faq in the staff group: its pages.
desk-faq-menu = Готові відповіді бота
desk-faq-menu-how = Виберіть або напишіть, наприклад, /faq edit loan-renew, /faq off loan-renew чи /faq history loan-renew.
# /faq was written in the topic of an open question.
desk-faq-elsewhere = Напишіть /faq у загальній темі: тут Ваші слова отримує користувач.
# Variables:
#   $found (String) - what was written
desk-faq-hint = Після /faq не вдалося розпізнати «{ $found }». У меню є все, що можна зробити.
desk-faq-menu-button = Меню FAQ
# Variables:
#   $count (Number) - questions without a good answer
desk-faq-gaps-button = Без доброї відповіді ({ $count })
# Variables:
#   $count (Number) - answers that lack a language
desk-faq-missing-button = Бракує мов ({ $count })
desk-faq-new-button = Нова відповідь
desk-faq-edit-button = Змінити відповідь
desk-faq-history-button = Що змінено
desk-faq-no-gaps = Жодне запитання не чекає: на всі є відповідь або їх опрацьовано.
# Variables:
#   $count (Number) - questions without a good answer
#   $groups (Number) - groups of questions that are alike
desk-faq-gaps =
    { $count ->
        [one] { $count } запитання лишилося без доброї відповіді. Груп подібних запитань: { $groups }. Спершу найновіші.
        [few] { $count } запитання лишилися без доброї відповіді. Груп подібних запитань: { $groups }. Спершу найновіші.
        [many] { $count } запитань лишилося без доброї відповіді. Груп подібних запитань: { $groups }. Спершу найновіші.
       *[other] { $count } запитання лишилося без доброї відповіді. Груп подібних запитань: { $groups }. Спершу найновіші.
    }
# Variables:
#   $count (Number) - questions in this group
#   $language (String) - the language they were asked in, in its own words
desk-faq-gap =
    { $count ->
        [one] { $count } запитання, { $language }
        [few] { $count } запитання, { $language }
        [many] { $count } запитань, { $language }
       *[other] { $count } запитання, { $language }
    }
# Titles of answers follow, one a line.
desk-faq-gap-shown = Відповіді, що були близькі або не допомогли:
desk-faq-make-button = Створити відповідь
# Variables:
#   $topic (String) - title of an answer
desk-faq-add-to-button = Сюди: { $topic }
desk-faq-add-button = До іншої відповіді
# Variables:
#   $topic (String) - title of an answer
desk-faq-edit-this-button = Змінити: { $topic }
desk-faq-done-button = Відповідь не потрібна
desk-faq-back-button = Назад до списку
desk-faq-done-toast = Прибрано зі списку.
# Variables:
#   $found (String) - what was written
desk-faq-unknown = Відповіді «{ $found }» немає. Виберіть потрібну в меню або знайдіть її ключ в історії.
# Variables:
#   $count (Number) - answers that lack a language
desk-faq-missing =
    { $count ->
        [one] { $count } відповіді бракує мови. Хто читає цією мовою, бачить іншу. Натисніть, щоб написати.
        [few] { $count } відповідям бракує мови. Хто читає цією мовою, бачить іншу. Натисніть, щоб написати.
        [many] { $count } відповідям бракує мови. Хто читає цією мовою, бачить іншу. Натисніть, щоб написати.
       *[other] { $count } відповідям бракує мови. Хто читає цією мовою, бачить іншу. Натисніть, щоб написати.
    }
desk-faq-nothing-missing = Кожна відповідь є всіма мовами.
# Variables:
#   $key (String) - the answer's key
desk-faq-is-on = { $key } увімкнено: користувачі це бачать.
# Variables:
#   $key (String) - the answer's key
desk-faq-is-off = { $key } вимкнено: цього більше ніхто не бачить.
desk-faq-on-button = Увімкнути знову
desk-faq-history-of-button = Історія змін
# Variables:
#   $key (String) - the answer's key
desk-faq-history = Історія: { $key }
# Variables:
#   $key (String) - the answer's key
desk-faq-no-history = { $key } ще ніхто не змінював.
desk-faq-undo-button = Скасувати останню зміну
desk-faq-redo-button = Повернути скасоване
desk-faq-changed = Змінено останнім часом:
desk-faq-nothing-changed = Відповідей ще ніхто не змінював.
# Variables:
#   $at (DateTime) - when it was written
#   $who (String) - first name of the librarian
#   $what (String) - the parts that were written
desk-faq-change = { MOMENT($at) } · { $who } · { $what }
# Variables:
#   $at (DateTime) - when it was written
#   $who (String) - first name of the librarian
#   $what (String) - the parts that were written
desk-faq-change-undone = { MOMENT($at) } · { $who } · { $what } · скасовано
desk-faq-undone-toast = Скасовано. Користувачі бачать попередній текст.
desk-faq-redone-toast = Зміна знову діє.
# The parts of an answer, as staff know them.
desk-faq-part-title = Заголовок
desk-faq-part-answer = Відповідь
desk-faq-part-more = Докладніше, за кнопкою
desk-faq-part-we-do = Що ми робимо
desk-faq-part-we-do-not = Чого ми не робимо
desk-faq-part-ready = Що підготувати
desk-faq-part-children = Для дітей
desk-faq-part-asked = Як про це питають
desk-faq-part-keywords = Слова для пошуку
desk-faq-part-group = Розділ
desk-faq-part-off = Увімкнено чи ні
desk-faq-part-other = Інше
desk-faq-which-language = Якою мовою пишете?
desk-faq-which-group = У якому розділі це має бути?
desk-faq-which-topic = Яка відповідь?
desk-faq-which-part = Яка частина?
# Variables:
#   $title (String) - title of the answer
#   $key (String) - the answer's key
desk-faq-live = «{ $title }» уже діє: відтепер це знаходять користувачі. Ключ: { $key }.
# A button for each missing language follows.
desk-faq-missing-now = Цих мов бракує. Доки їх не напишуть, користувачі бачать цю.
# Only the words themselves.
# Variables:
#   $text (String) - the title of an answer, in another language
desk-faq-words = { $text }
# Variables:
#   $language (String) - a language, in its own words
desk-faq-write-title = Заголовок, { $language }: не більше 40 знаків. Він буде й кнопкою.
# Variables:
#   $language (String) - a language, in its own words
desk-faq-write-answer = Відповідь, { $language }: спершу те, що допоможе більшості. Найкраще до 350 знаків.
# Variables:
#   $language (String) - a language, in its own words
desk-faq-write-asked = Як про це питають, { $language }? По одному запитанню в рядку, як пишуть люди. Користувачі цього не бачать.
# Stands under every question for words that patrons will read.
desk-faq-nobody = Пишіть для всіх: нічого про людину, яка питала, без імен і особистих номерів.
# Somebody's words follow.
desk-faq-suggestion = Пропозиція:
desk-faq-use-button = Використати
# Variables:
#   $topic (String) - title of an answer
desk-faq-write-wording = Як питають про «{ $topic }»? По одному запитанню в рядку. Користувачі цього не бачать.
# Variables:
#   $topic (String) - title of an answer
desk-faq-added = Відтепер на це запитання бот показує «{ $topic }».
desk-faq-gaps-again-button = Наступне запитання
desk-faq-gone = Це запитання вже опрацьовано.
# Variables:
#   $part (String) - what part of the answer
#   $language (String) - a language, in its own words
desk-faq-write-part = { $part }, { $language }: напишіть новий текст.
# The old words follow.
desk-faq-old = Було:
desk-faq-confirm-button = Так, показати всім
desk-faq-change-language = Мова
desk-faq-change-part = Частина
desk-faq-change-text = Текст
# Variables:
#   $name (String) - first name of the patron
desk-faq-name-warning = Увага: у тексті є ім’я «{ $name }». Це ім’я користувача?
# The card follows.
desk-faq-preview = Користувачі побачать це:
# The words follow.
desk-faq-behind = За кнопкою «Докладніше»:
# The words follow.
desk-faq-searched = Це бачить лише пошук:
# Variables:
#   $key (String) - the answer's key
desk-faq-changed-now = Готово: користувачі бачать новий текст { $key }.
# A button for each other language follows.
desk-faq-others-too = Чи потрібна така сама зміна іншими мовами?
# Variables:
#   $language (String) - a language, in its own words
desk-faq-write-in-button = Написати: { $language }
# Somebody wrote nothing but signs.
desk-faq-no-words = Тут немає слів. Напишіть, будь ласка, словами.
# On the card of a closed question: its answer becomes an FAQ entry.
desk-faq-from-ticket-button = Відповідь → FAQ
