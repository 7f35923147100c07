# Questions and answers.

ask-topics = Чого стосується Ваше запитання?
ask-topics-button = Вибрати тему
ask-pass-button = Запитати бібліотекаря
ask-more-button = Докладніше
ask-next-button = Ще теми
ask-back-to-groups-button = Усі теми
ask-useful-button = Це допомогло
ask-not-useful-button = Не зовсім

ask-did-you-mean = Можливо, Ви мали на увазі щось із цього?
ask-unclear = Не вдалося зрозуміти запитання. Виберіть тему або запитайте бібліотекаря.
ask-unclear-again = Знову не вдалося зрозуміти, адже я лише бот. Допоможуть працівники бібліотеки. Передайте їм запитання одним натисканням.
ask-long = Це довге повідомлення. Працівники бібліотеки прочитають його повністю. Передайте його одним натисканням.
ask-thanks-toast = Приємно чути. Дякуємо!
ask-not-useful = Шкода, що це не допомогло. Вам допоможуть працівники бібліотеки.
ask-topic-gone = Цієї теми вже немає. Виберіть іншу або напишіть запитання.

# Stands above what a patron should have at hand.
ask-ready = Що підготувати:
ask-who-can = Хто ще може допомогти:

# Variables:
#   $closes (DateTime) - when the desk closes today
ask-open-now = Зараз відчинено. Працюємо до { CLOCK($closes) }.
# Variables:
#   $opens (DateTime) - when the desk opens next
ask-closed-now = Зараз зачинено. Чекаємо на Вас { DAYTIME($opens, form: "on") }.
ask-closed-long = Зачинено до окремого повідомлення.
ask-closed-day = зачинено

ask-group-library = Послуги бібліотеки
ask-group-digital = Телефони й комп’ютери
ask-group-authorities = Установи та бланки
ask-group-work = Робота
ask-group-housing = Житло
ask-group-money = Гроші й банк
ask-group-health = Медичні послуги
ask-group-family = Родина та школа
ask-group-migration = Життя в новій країні
ask-group-language = Мови
ask-group-inclusion = Підтримка для всіх
ask-group-events = Події та читання
ask-group-remote = Дистанційні послуги
ask-group-civic = Вибори та громада
ask-group-community = Спільноти та проєкти
