# What Telegram shows about the bot: its commands, and its descriptions.

command-start = Головне меню
command-ask = Запитання за темами
command-staff = Запитати бібліотекаря
command-book = Записатися на час
command-events = Події
command-my = Ваші записи та відкрите запитання
command-copy = Копія останньої розмови з бібліотекою
command-language = Мова
command-privacy = Ваші дані, видалити все
command-help = Як це працює
command-stop = Відписатися від анонсів
command-cancel = Припинити розпочате
command-queue = Хто чекає
command-mine = Мої запитання
command-transfer = Передати запитання
command-duty = На зміні, зміну завершено
command-canned = Готові тексти
command-block = Заблокувати відвідувача
command-blocks = Кого заблоковано
command-log = Хто що зробив
command-take = Взяти запитання
command-close = Закрити запитання
command-note = Нотатка, що лишається тут
command-faq = Готові відповіді: прогалини, нові, зміни
command-list = Надіслати список книг
command-worksheet = Надіслати робочий аркуш 1, 2 або 3
command-unit = Створити заклад, показати заклади
command-setup = Призначити групу для працівників

# Shown before the first message. At most 512 characters.
# Variables:
#   $library (String) - the library's name
bot-description = { $library }: запитуйте про бібліотеку та публічні послуги або пишіть працівникам бібліотеки. Можна не називати себе. Не надсилайте паролі чи банківські коди.
# Shown in the bot's profile. At most 120 characters.
# Variables:
#   $library (String) - the library's name
bot-short-description = { $library }: відповіді на запитання, а за потреби — допомога бібліотекаря.
