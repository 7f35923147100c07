# Texts that staff send with two taps, in the patron's language. First what staff see on the button, then what the patron reads.

canned-greet-name = Привітання
# Variables:
#   $librarian (String) - first name of the librarian
canned-greet = Вітаю! Я { $librarian } з бібліотеки. Читаю Ваше запитання й незабаром відповім.
canned-busy-name = Зараз багато роботи
canned-busy = Дякую, що чекаєте. Зараз звертається багато людей, тож відповідь трохи затримається. Я про Вас пам’ятаю.
canned-searching-name = Ще шукаю
canned-searching = Ще шукаю добру відповідь. Напишу тут, щойно знайду; чекати в чаті не обов’язково.
canned-one-more-name = Ще одне уточнення
canned-one-more = Щоб знайти саме те, що Вам потрібно, хочу уточнити ще одне:
canned-not-ours-name = Не наша справа, але …
canned-not-ours = Ми в бібліотеці не можемо вирішити чи зробити це за Вас, але я знаю, хто може, і радо підкажу, як туди звернутися.
canned-codes-name = Гроші та коди
canned-codes = Будь ласка, не надсилайте сюди паролів, ПІН-кодів, номерів карток чи банківських кодів. Вони нам ніколи не потрібні. Можу підказувати, поки Ви робите все самі, але платити за Вас ми не можемо.
canned-advice-name = Право та здоров’я
canned-advice = Можу знайти для Вас надійну інформацію про право та здоров’я, але давати поради у Вашій справі не маю права. Для цього є фахівці; радо підкажу, до кого звернутися.
canned-rude-first-name = Грубість, уперше
canned-rude-first = Хочу Вам допомогти. Будь ласка, пишіть доброзичливо, щоб ми могли розмовляти далі.
canned-rude-last-name = Грубість, востаннє
canned-rude-last = Зараз я завершую цю розмову. Будь ласка, звертайтеся знову, коли ми зможемо говорити доброзичливо.
canned-idle-name = Ви ще тут?
canned-idle = Ви ще тут? Якщо вже все з’ясувалося, чудово; якщо ні, просто напишіть тут, і продовжимо.
canned-closing-name = Завершення
canned-closing = Дякую за запитання! Зараз я його закриваю. Писати нам знову можна будь-коли.
canned-apology-name = Вибачення за збій
canned-apology = Наш сервіс певний час не працював, і Вам довелося чекати. Перепрошую. Тепер я до Ваших послуг.
canned-language-name = Інша мова
canned-language = Я погано володію Вашою мовою. Скористаюся перекладом або покличу на допомогу когось, хто її знає. Скажіть, будь ласка, якщо щось незрозуміло.
canned-crisis-name = У небезпеці
canned-crisis = Мене тривожить те, що Ви пишете. Я працюю в бібліотеці й не зможу допомогти в небезпеці, але є люди, які можуть допомогти Вам просто зараз:

# Stands in a text of staff's own instead of {next-opening}.
# Variables:
#   $at (DateTime) - when the desk opens next, or now
canned-opening = { MOMENT($at) }
