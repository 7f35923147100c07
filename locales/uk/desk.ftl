# The desk. First what patrons read, then what staff read.

desk-what-about = Про що бажаєте дізнатися? Напишіть своїми словами або надішліть фото чи голосове повідомлення.

# Variables:
#   $number (String) - number of the question
desk-receipt-open = Дякуємо! Ваше запитання отримано, номер { $number }. Працівники бібліотеки дадуть відповідь тут, щойно зможуть. Чат можна закрити: відповідь надійде сюди.
# Variables:
#   $number (String) - number of the question
#   $opens (DateTime) - when the desk opens next
desk-receipt-closed = Дякуємо! Ваше запитання отримано, номер { $number }. Зараз зачинено. Прочитаємо його, коли відчинимося: { DAYTIME($opens, form: "on") }. Чат можна закрити: відповідь надійде сюди.
# Variables:
#   $number (String) - number of the question
desk-receipt-closed-long = Дякуємо! Ваше запитання отримано, номер { $number }. Бібліотека зараз зачинена на тривалий час. Прочитаємо його, коли знову відчинимося.
# Variables:
#   $number (String) - number of the question
desk-receipt-settled = Ваше запитання, номер { $number }, уже в працівників бібліотеки.
desk-today-button = Потрібно сьогодні
desk-phone-me-button = Зателефонуйте мені
desk-withdraw-button = Скасувати запитання
desk-noted-toast = Занотовано. Працівники бібліотеки це бачать.
desk-phone-ask = На який номер Вам зателефонувати? Напишіть його, будь ласка.
desk-phone-unclear = Це не схоже на номер телефону. Напишіть лише номер, наприклад 012 345 67 89.
desk-phone-noted = Дякуємо. Працівники бібліотеки бачать Ваш номер.
# Variables:
#   $number (String) - number of the question
desk-withdrawn = Ваше запитання номер { $number } скасовано. Можна будь-коли запитати знову.
desk-patron-still-open = Ваше запитання вже в працівників бібліотеки. Якщо бажаєте щось додати, напишіть тут.
desk-passed-toast = Передано працівникам бібліотеки.
# Variables:
#   $name (String) - first name of the librarian
desk-taken-by = { $name } з бібліотеки вже тут і читає Ваше запитання.
desk-returned = Вашим запитанням далі займеться інша людина з бібліотеки. Повторювати нічого не треба.
# Variables:
#   $number (String) - number of the question
desk-reopened = Ваше запитання номер { $number } знову відкрите. Працівники бібліотеки його прочитають.
# Variables:
#   $number (String) - number of the question
desk-closed = Ваше запитання номер { $number } закрито. Якщо щось лишилося незрозумілим, просто напишіть. Чи вдалося Вам допомогти?
desk-rating-good-button = Так, усе зрозуміло
desk-rating-fair-button = Частково
desk-rating-poor-button = Ні, не зовсім
desk-rated = Дякуємо за оцінку! Можна будь-коли запитати знову.
desk-continue-button = Продовжити розмову
desk-pass-media = Я читаю лише текст. Передати це бібліотекарю?

# ---- staff

# Variables:
#   $number (String) - number of the question
#   $name (String) - first name of the patron
#   $language (String) - the patron's language, in its own words
desk-card = № { $number } · { $name } · { $language }
# Variables:
#   $since (DateTime) - waiting since
desk-card-queued = Чекає з { MOMENT($since) }. Ще ніхто не взяв.
# Variables:
#   $owner (String) - first name of the librarian
desk-card-active = Відповідає { $owner }.
desk-card-closed = Закрито.
desk-card-closed-reference = Закрито: довідка.
desk-card-closed-directional = Закрито: місце, години або правила.
desk-card-closed-digital = Закрито: цифрова допомога.
desk-card-closed-referral = Закрито: перенаправлено.
desk-card-closed-other = Закрито: інше.
desk-card-today = Потрібно сьогодні.
# Variables:
#   $phone (String) - telephone number
desk-card-phone = Просить зателефонувати: { $phone }
desk-card-tried = Уже показано такі відповіді:
# Variables:
#   $count (Number) - closed questions of the same patron before this one
desk-card-earlier =
    { $count ->
        [one] { $count } попереднє запитання.
        [few] { $count } попередні запитання.
        [many] { $count } попередніх запитань.
       *[other] { $count } попереднього запитання.
    }
desk-card-rule = Те, що Ви пишете тут, отримує користувач. Після першого повідомлення запитання Ваше. Усе, що починається з //, — нотатка: вона лишається тут.
# Variables:
#   $owner (String) - first name of the librarian who has it
desk-card-rule-taken = Те, що тут пише { $owner }, отримує користувач. Те, що пишуть інші, лишається тут, а під ним є кнопка, щоб надіслати. Усе, що починається з //, — нотатка: вона лишається тут.
desk-card-rule-closed = Закрито: те, що Ви пишете тут, лишається тут.
desk-take-button = Взяти
desk-close-button = Закрити
desk-return-button = Повернути в чергу
desk-which-outcome = Про що було запитання?
desk-outcome-reference-button = Довідка
desk-outcome-directional-button = Місце, години, правила
desk-outcome-digital-button = Цифрова допомога
desk-outcome-referral-button = Перенаправлено
desk-outcome-other-button = Інше
desk-keep-open-button = Не закривати
desk-yours-toast = Запитання Ваше. Те, що напишете тут, отримає користувач.
desk-already-yours-toast = Воно вже Ваше.
# Variables:
#   $owner (String) - first name of the librarian who has it
desk-taken-toast = На це запитання вже відповідає { $owner }.
desk-closed-toast = Воно вже закрите.
# Variables:
#   $owner (String) - first name of the librarian who has it
desk-inside = Це лишилося тут: на запитання відповідає { $owner }.
desk-inside-closed = Це лишилося тут: запитання закрите.
desk-send-button = Надіслати користувачу
desk-reopen-send-button = Відкрити й надіслати
desk-sent-after-all = Надіслано користувачу.
desk-sent-already-toast = Це вже надіслано.
desk-patron-withdrew = Користувач скасував це запитання.
desk-patron-left = Користувач заблокував бота. Доки він не повернеться, до нього нічого не доходить.
desk-hint-anonymous = Цього ніхто не отримав: Ви пишете від імені групи. Вимкніть у своїх правах адміністратора «Анонімність» (Remain anonymous) і напишіть ще раз.
desk-hint-edit-to-note = Це повідомлення вже надіслано користувачу. Його текст там не змінився.
desk-hint-general = Цього ніхто не отримав. Відповідайте в темі самого запитання.
desk-hint-in-topic = Ця команда працює в темі запитання.
desk-hint-closed = Це запитання вже закрите.
# Variables:
#   $found (String) - what was written
#   $outcomes (String) - the possible words
desk-hint-outcome = «{ $found }» не підходить. Виберіть одне з цих слів: { $outcomes }
desk-hint-command = Такої команди немає, і цього ніхто не отримав. Усі команди: /help
desk-queue-empty = Ніхто не чекає. На всі запитання є відповіді.
# Variables:
#   $count (Number) - open questions
desk-queue =
    { $count ->
        [one] { $count } відкрите запитання:
        [few] { $count } відкриті запитання, найдовше очікування вгорі:
        [many] { $count } відкритих запитань, найдовше очікування вгорі:
       *[other] { $count } відкритого запитання, найдовше очікування вгорі:
    }
# Variables:
#   $age (String) - how long somebody has waited, or how long ago staff answered
#   $number (String) - number of the question
#   $name (String) - first name of the patron
#   $language (String) - the patron's language, in its own words
#   $urgent (String) - "yes" when it is needed today
desk-queue-waits =
    { $urgent ->
        [yes] { $age } · № { $number } · { $name } · { $language } · ще ніхто не взяв · потрібно сьогодні
       *[other] { $age } · № { $number } · { $name } · { $language } · ще ніхто не взяв
    }
# Variables:
#   $age (String) - how long somebody has waited, or how long ago staff answered
#   $number (String) - number of the question
#   $name (String) - first name of the patron
#   $language (String) - the patron's language, in its own words
#   $owner (String) - first name of the librarian who has it
#   $urgent (String) - "yes" when it is needed today
desk-queue-active =
    { $urgent ->
        [yes] { $age } · № { $number } · { $name } · { $language } · відповідає { $owner } · потрібно сьогодні
       *[other] { $age } · № { $number } · { $name } · { $language } · відповідає { $owner }
    }
# Variables:
#   $age (String) - how long somebody has waited, or how long ago staff answered
#   $number (String) - number of the question
#   $name (String) - first name of the patron
#   $language (String) - the patron's language, in its own words
#   $owner (String) - first name of the librarian who has it
#   $urgent (String) - "yes" when it is needed today
desk-queue-waiting =
    { $urgent ->
        [yes] { $age } · № { $number } · { $name } · { $language } · відповідь уже є: { $owner } · потрібно сьогодні
       *[other] { $age } · № { $number } · { $name } · { $language } · відповідь уже є: { $owner }
    }
desk-help =
    У темі запитання все, що Ви пишете, отримує користувач. Після першого повідомлення запитання Ваше.
    Усе, що починається з // або /note, лишається в темі.

    /take — взяти запитання
    /close — закрити: reference (довідка), directional (місце, години), digital (цифрова допомога), referral (перенаправлено) або other (інше)
    /queue — хто чекає
    /mine — що у Вас
    /retract — у відповідь на своє повідомлення: забрати його назад
    /transfer ІМ’Я — передати колезі або в чергу
    /canned — готові тексти
    /log — що зроблено із запитанням
    /duty on, /duty off — чи Ви на зміні, і хто ще
    /block, /blocks — хто певний час не може нам писати
    /faq — готові відповіді: прогалини, нові, зміни
    /day — сьогоднішні зустрічі; /day 24.11. — інший день, /day ics — файл календаря
    /hours — коли до Вас можна записатися
    /guide — Ваша картка
    /book — у темі запитання: запис для цього користувача
    /list — список книг: у темі запитання або після розмови /list КОД
    /worksheet — у темі запитання: робочий аркуш 1, 2 або 3 для допомоги з проєктом
    /unit — заклади: /unit НАЗВА створює, просто /unit показує всі
    /setup — призначити групу для працівників
