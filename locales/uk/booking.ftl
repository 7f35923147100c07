# Booking a time, question by question.

book-service = На що бажаєте записатися?
# The services that are there without a configuration, as buttons and in sentences after a colon.
book-service-reading-guide = Поради, що почитати
book-service-digital-help = Допомога з пристроєм
book-service-library-help = Користування бібліотекою
book-service-public-service-help = Публічні послуги
# Those that a library adds under these keys: for units, for projects, by young volunteers.
book-service-remote-programme = Дистанційна програма для груп
book-service-project-help = Допомога з проєктом
book-service-device-help = Допомога волонтерів із пристроєм
book-who = Для кого цей запис?
book-who-me-button = Для мене
book-who-child-button = Для моєї дитини
book-who-other-button = Для іншої людини
book-who-group-button = Для групи чи закладу
# What staff read of it.
book-who-child = Для дитини
book-who-other = Для іншої людини
book-who-group = Для групи чи закладу
book-size = Скільки людей візьме участь?
book-size-5-button = 1–5
book-size-15-button = 6–15
book-size-30-button = 16–30
book-size-more-button = Понад 30
book-channel = Як нам зустрітися?
book-channel-phone-button = Телефоном
book-channel-video-button = Відеодзвінком
book-channel-chat-button = У цьому чаті
book-channel-library-button = У бібліотеці
# The same in a list of facts.
book-channel-phone = Телефоном
book-channel-video = Відеодзвінком
book-channel-chat = У цьому чаті
book-channel-library = У бібліотеці
book-language = Якою мовою говоритимемо?
book-interpreter-button = Мені потрібен перекладач
book-guide = З ким бажаєте зустрітися?
book-anyone-button = З будь-ким
book-time = Коли Вам зручно? Ось найближчі вільні години.
book-another-day-button = Інший день
book-day = Який день зручний? Вільні дні мають число.
# Variables:
#   $day (DateTime) - the day
book-slot = { DAY($day) }: о котрій годині?
# The time was free a moment ago; other times stand below.
book-time-gone = Цей час щойно зайняли. Виберіть, будь ласка, інший.
book-day-gone = Цього дня вільного часу вже немає. Виберіть, будь ласка, інший.
book-name = Як до Вас звертатися? Можна вигадане ім’я.
# The first name of the account, taken by one tap.
# Variables:
#   $name (String) - the name
book-name-skip-button = Залишити: { $name }
# For somebody whose account has no name.
book-no-name-button = Без імені
book-phone = На який номер Вам зателефонувати? Напишіть його тут.
book-helps = Що нам врахувати, щоб Вам було зручно? Наприклад: повільний темп, великі літери, говорити гучніше.
book-helps-interpreter = Якою мовою має говорити перекладач? Можна додати, що ще нам врахувати.
# Above what will be booked.
book-summary = Чи все правильно?
book-confirm-button = Записатися на цей час
# What can be changed in the summary.
book-change-service-button = На що запис
book-change-who-button = Для кого
book-change-size-button = Кількість людей
book-change-channel-button = Як зустрінемось
book-change-language-button = Мова
book-change-guide-button = З ким зустріч
book-change-time-button = День і час
book-change-day-button = День
book-change-slot-button = Година
book-change-name-button = Ім’я
book-change-phone-button = Номер телефону
book-change-helps-button = Що врахувати

# The facts of a booked time, each on its line.

# Variables:
#   $service (String) - what it is for
book-line-service = { $service }
# Variables:
#   $at (DateTime) - when it begins
book-line-when = { DAYTIME($at) }
# In the night when clocks are turned back and show an hour twice.
book-line-twice = Тієї ночі годинники переводять назад. Це перша з двох однакових годин.
# Variables:
#   $guide (String) - the first name of the reading guide or helper
book-line-guide = З ким: { $guide }
# Variables:
#   $language (String) - the language in its own words
book-line-language = Мова: { $language }
book-line-interpreter = З перекладачем
# Variables:
#   $name (String) - the name to use
book-line-name = Ім’я: { $name }
book-line-no-name = Без імені
# Variables:
#   $phone (String) - the number
book-line-phone = Телефонуємо на номер: { $phone }
# Above the patron's own words.
book-line-helps = Варто врахувати:
# Variables:
#   $code (String) - six letters and digits
book-line-code = Код: <code>{ $code }</code>

# After it is booked.

book-done = Ви записані на час.
# Variables:
#   $phone (String) - the number
book-join-phone = У призначений час ми зателефонуємо Вам: { $phone }.
book-join-phone-known = У призначений час ми Вам зателефонуємо.
# Variables:
#   $link (String) - the address of the video call
book-join-video =
    У призначений час відкрийте посилання (пароль не потрібен):
    { $link }
book-join-video-later = Посилання на відеодзвінок надішлемо сюди перед початком.
book-join-chat = У призначений час відкрийте цей чат. Ми напишемо Вам тут.
# Variables:
#   $library (String) - the library's name
#   $address (String) - its address
book-join-library = У призначений час приходьте до нас: { $library }, { $address }.
# Variables:
#   $library (String) - the library's name
book-join-library-plain = У призначений час приходьте до нас: { $library }.
# What we do not do, in one line.
book-limits-digital = Ми підказуємо, Ви дієте: самі входите й натискаєте. Ми не платимо, не підписуємо й не заповнюємо за Вас.
# The title in the patron's own calendar.
# Variables:
#   $service (String) - what it is for
#   $library (String) - the library's name
book-calendar-title = { $service } ({ $library })
# Below the file.
book-calendar-file = Відкрийте цей файл, щоб додати запис до свого календаря.
book-calendar-gone-file = Відкрийте цей файл, щоб прибрати запис зі свого календаря.

# When it does not work out.

# Variables:
#   $service (String) - what it is for
#   $most (Number) - how many times one may have ahead
book-full =
    { $service }:
    { $most ->
        [one] Ви вже маєте { $most } запис. Після найближчої зустрічі можна записатися знову.
        [few] Ви вже маєте { $most } записи. Після найближчої зустрічі можна записатися знову.
        [many] Ви вже маєте { $most } записів. Після найближчої зустрічі можна записатися знову.
       *[other] Ви вже маєте { $most } запису. Після найближчої зустрічі можна записатися знову.
    }
    Якщо потрібно більше, запитайте нас.
book-mine-button = Мої записи
# Variables:
#   $service (String) - what it is for
#   $days (Number) - how many days ahead can be booked
book-nothing-free =
    { $service }:
    { $days ->
        [one] на { $days } день уперед вільного часу немає.
        [few] на { $days } дні вперед вільного часу немає.
        [many] на { $days } днів уперед вільного часу немає.
       *[other] на { $days } дня вперед вільного часу немає.
    }
    Ми все одно можемо допомогти:
book-tips-button = Отримати поради письмово

# What staff read.

# Variables:
#   $at (DateTime) - when it begins
#   $code (String) - six letters and digits
#   $guide (String) - who gives it
#   $service (String) - what it is for
#   $channel (String) - how they meet
book-staff-booked = Новий запис: { MOMENT($at) }, { $service }. { $guide }. { $channel }. { $code }
# Variables:
#   $at (DateTime) - when it begins now
#   $before (DateTime) - when it would have begun
#   $code (String) - six letters and digits
#   $guide (String) - who gives it now
#   $old (String) - who would have given it
#   $service (String) - what it is for
#   $channel (String) - how they meet
book-staff-moved = Перенесено: { $service }. Було { MOMENT($before) }, { $old }. Тепер { MOMENT($at) }, { $guide }. { $channel }. { $code }
# Variables:
#   $at (DateTime) - when it would have begun
#   $code (String) - six letters and digits
#   $guide (String) - who would have given it
#   $service (String) - what it is for
#   $channel (String) - how they would have met
book-staff-cancelled = Скасовано: { MOMENT($at) }, { $service }. { $guide }. { $channel }. { $code }
