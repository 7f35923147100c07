# Reading tips: the profile in short steps, tips in writing, and lists of books.

tips-button = Отримати поради письмово
profile-for-whom = Для кого поради?
profile-for-me-button = Для мене
profile-for-child-button = Для дитини чи підлітка
profile-for-other-button = Для когось іншого
profile-child = Скільки років читачеві? Досить віку, імені не треба.
profile-age-0-3-button = 0–3 роки
profile-age-4-6-button = 4–6 років
profile-age-7-9-button = 7–9 років
profile-age-10-12-button = 10–12 років
profile-age-13-15-button = 13–15 років
profile-age-16-17-button = 16–17 років
profile-liked = Яка книга сподобалася? Підійде й давно прочитана. Можна назвати й фільм або серіал.
profile-disliked = А яка не сподобалася? Це теж нам дуже допоможе.
profile-wishes = Що хочеться читати тепер? Виберіть одне або кілька.
profile-exciting-button = Захопливе
profile-funny-button = Легке й веселе
profile-moving-button = Зворушливе
profile-true-button = Справжні історії
profile-calm-button = Спокійне
profile-surprise-button = Здивуйте мене
profile-avoid = Чи є щось, чого краще уникати?
profile-violence-button = Насильство
profile-sadness-button = Смуток
profile-sex-button = Секс
profile-war-button = Війна
profile-nothing-button = Ні, нічого
profile-formats = Як Вам зручно читати? Виберіть одне або кілька.
profile-book-button = Книга
profile-large-print-button = Великий шрифт
profile-easy-button = Легке читання
profile-audio-button = Аудіокнига
profile-e-book-button = Електронна книга
profile-short-texts-button = Короткі тексти
profile-comics-button = Комікси
profile-talking-books = Важко читати друкований текст через зір, хворобу чи інвалідність? Можливо, Ви маєте право на спеціальні аудіокниги. Причину казати не треба.
profile-tell-more-button = Докладніше
profile-not-for-me-button = Це не для мене
profile-languages = Якими мовами Ви хочете читати? Виберіть одну або кілька.
profile-other-language-button = Інша мова
profile-length = Який обсяг книги підійде?
profile-short-button = Невеликий
profile-any-length-button = Будь-який
profile-long-button = Великий
profile-keep = Зберегти Ваш читацький профіль на наступний раз? Його можна видалити будь-коли.
profile-keep-button = Так, зберегти
profile-once-button = Лише цього разу
profile-kept = Ваш читацький профіль збережено. Він є в розділі /privacy, там його можна й видалити.
profile-use-kept = Ось Ваш збережений читацький профіль. Скористатися ним?
profile-use-button = Так, скористатися
profile-afresh-button = Ні, запитати знову

# ---- a profile as it is shown to the patron and to staff; a line for each answer

# Variables:
#   $what (String) - the answer in words
profile-line-child = Вік: { $what }
# Variables:
#   $what (String) - the answer in words
profile-line-liked = Сподобалося: { $what }
# Variables:
#   $what (String) - the answer in words
profile-line-disliked = Не сподобалося: { $what }
# Variables:
#   $what (String) - the answer in words
profile-line-wishes = Зараз хочеться: { $what }
# Variables:
#   $what (String) - the answer in words
profile-line-avoid = Небажане: { $what }
# Variables:
#   $what (String) - the answer in words
profile-line-formats = Формат: { $what }
# Variables:
#   $what (String) - the answer in words
profile-line-languages = Мови: { $what }
# Variables:
#   $what (String) - the answer in words
profile-line-length = Обсяг: { $what }
profile-empty = Особливих побажань немає: підійдуть будь-які поради.

# ---- what a summary lets one answer anew

profile-change-child-button = Вік
profile-change-liked-button = Книга, що сподобалася
profile-change-disliked-button = Книга, що не сподобалася
profile-change-wishes-button = Чого хочеться тепер
profile-change-avoid-button = Чого уникати
profile-change-formats-button = Як я читаю
profile-change-languages-button = Мови
profile-change-length-button = Обсяг

# ---- tips in writing

# A heading above the profile.
tips-check = Ваш запит на поради
tips-send-button = Надіслати бібліотеці
tips-sent = Ви отримаєте тут 3–6 порад, зазвичай упродовж п’яти робочих днів. Про кожну напишемо, чому вона може підійти.
# What staff read: a heading above the profile.
tips-staff = Поради письмово, упродовж п’яти робочих днів
tips-staff-me = Для себе
tips-staff-child = Для дитини чи підлітка
tips-staff-other = Для когось іншого
tips-staff-how = Коли список готовий: напишіть тут /list, а нижче по рядку на кожну книгу.

# ---- for a talk with a reading guide

profile-guide-button = Що я люблю читати
# A heading above the answers just given.
profile-guide-check = Для порадника з читання
profile-guide-confirm-button = Передати пораднику
profile-guide-told = Дякуємо! Порадник побачить це перед розмовою.

# ---- the profile that is kept

profile-mine-button = Мій читацький профіль
# A heading.
profile-mine = Ваш читацький профіль
# A heading above the answers just given.
profile-check = Зберегти це?
# Above the buttons of what is kept, below the booked times.
profile-under-my = Про Ваше читання:
# In /privacy, where there are any.
profile-privacy = Ваш читацький профіль і списки книг зберігаємо, доки Ви їх не видалите.
profile-change-button = Заповнити знову
profile-delete-button = Видалити
profile-make-button = Створити профіль
profile-none = Вашого читацького профілю в нас немає.
profile-not-kept = Відповідей не було, тож нічого не змінено.
profile-forgotten = Ваш читацький профіль видалено.

# ---- lists of books

# A heading above the books.
# Variables:
#   $on (DateTime) - when the list was made
list-heading = Ваш список книг, { DATE($on) }
list-where = Бажаєте котрусь із цих книг? Запитайте нас: підкажемо, як її отримати. Список є і в розділі /my.
list-more-button = Ще схожі книги
list-none-button = Нічого не підходить
list-talk-button = Записатися на розмову
list-mine-button = Мої списки книг
list-nothing = Списків книг у Вас іще немає.
list-delete-button = Видалити цей список
list-older-button = Попередній список
list-forgotten = Список видалено.
list-more-which = На яку з цих книг шукати схожі?
list-more-all-button = На всі
list-more-sent = Дякуємо! Працівники бібліотеки пошукають іще й дадуть відповідь тут.
list-none-why = Таке буває. Що саме не підійшло? Ми пошукаємо ще.

# ---- what staff read

# Headings above the books.
list-staff-more = Просить іще щось схоже
list-staff-none = Жодна з цих не підійшла
# Variables:
#   $count (Number) - books on the list
list-given =
    { $count ->
        [one] Список із { $count } книги надіслано користувачу.
        [few] Список із { $count } книг надіслано користувачу.
        [many] Список із { $count } книг надіслано користувачу.
       *[other] Список із { $count } книги надіслано користувачу.
    }
# How a list is written; also said when it cannot be read.
# Variables:
#   $most (Number) - books at most
list-how =
    Напишіть /list, а нижче по рядку на кожну книгу, щонайбільше { $most }:
    автор: назва – чому підійде – формат
    Після розмови: /list КОД у загальній темі, з кодом запису.
# Variables:
#   $owner (String) - first name of the colleague
list-not-yours = Це лишилося тут: запитання веде { $owner }.
list-quiet = Список лишився тут: із розмови без імені нічого не зберігаємо. Надішліть поради повідомленням.
list-no-session = Запису з таким кодом немає, або користувача немає в чаті.
