# Books brought home: an expression of interest, and staff call. Never an address, a reason or a door code.

home-service-button = Попросити книги додому
home-service-menu-button = Книги додому
home-service-who = Чи важко Вам зараз дістатися до бібліотеки? Причину казати не треба.
home-service-now-button = Так, тимчасово
home-service-long-button = Так, надовго
home-service-other-button = Прошу для іншої людини
home-service-agreed = Чи знає людина про Ваше прохання і чи згодна?
home-service-agreed-button = Так
home-service-not-yet-button = Ще ні
home-service-ask-first = Спершу запитайте в цієї людини, а потім повертайтеся. Ось що можна їй розповісти:
home-service-area = У якому районі? Адреса не потрібна.
home-service-elsewhere-button = В іншому місці
home-service-town = Напишіть район або село. Без вулиці й адреси, будь ласка.
home-service-no-address = Досить назви району, без вулиці й номера. Адресу запитаємо телефоном.
home-service-things = Що Вам приносити? Виберіть одне або кілька.
home-service-music-button = Музика чи фільми
home-service-magazines-button = Журнали
home-service-name = Кого запитати, коли зателефонуємо? Досить імені.
home-service-phone = На який номер зателефонувати?
home-service-when = Коли зручно телефонувати?
home-service-any-time-button = Будь-коли
home-service-morning-button = Уранці
home-service-afternoon-button = Після обіду
# A heading above the answers.
home-service-check = Усе правильно?
home-service-done = Дякуємо! Зателефонуємо впродовж 5 робочих днів. Послуга безкоштовна.

# ---- what a summary lets one answer anew

home-service-change-area-button = Район
home-service-change-things-button = Що приносити
home-service-change-name-button = Ім’я
home-service-change-phone-button = Номер
home-service-change-when-button = Час дзвінка

# ---- lines of the answers, for the patron and for staff

# Variables:
#   $what (String) - the answer in words
home-service-line-area = Район: { $what }
# Variables:
#   $what (String) - the answer in words
home-service-line-things = Побажання: { $what }
# Variables:
#   $name (String) - whom to ask for
#   $phone (String) - the telephone number
home-service-line-call = Телефонувати: { $name }, { $phone }

# ---- what staff read

# A heading above the answers.
home-service-staff = Книги додому: зателефонувати впродовж 5 робочих днів
home-service-staff-now = Тимчасово не може прийти
home-service-staff-long = Довго не зможе приходити
home-service-staff-for-other = Просить для іншої людини, яка знає і згодна
home-service-staff-any-time = Телефонувати будь-коли
home-service-staff-morning = Телефонувати вранці
home-service-staff-afternoon = Телефонувати після обіду
