# Sensitive topics. Buttons and receipts name no topic: they may be seen over a shoulder or on a locked screen.

# Stands first of all, so that a locked screen shows this.
quiet-opening = Можна не називати себе. Ми не зберігаємо цю розмову під Вашим ім’ям.
quiet-what-helps = Що допомогло б зараз?
quiet-talk-button = З кимось поговорити
quiet-read-button = Почитати про це
quiet-rights-button = Права та виплати
quiet-groups-button = Зустрічі чи групи
quiet-practical-button = Практична допомога
quiet-ask-button = Запитати без імені
# A small heading above telephone numbers.
quiet-lines = Сюди можна зателефонувати:
quiet-what-about = Напишіть своє запитання. Працівники бібліотеки не бачать Вашого імені. Не пишіть імен і подробиць про інших людей.
# Variables:
#   $number (String) - number of the question
quiet-other-open = Ваше запитання номер { $number } ще відкрите, і там працівники бачать Ваше ім’я. Щоб запитати без імені, спершу скасуйте те запитання.
# Below the receipt of a quiet question.
# Variables:
#   $hours (Number) - hours that its words are kept once it is closed
quiet-erased =
    { $hours ->
        [one] Працівники не бачать Вашого імені. Через { $hours } годину після закриття розмови її текст буде стерто.
        [few] Працівники не бачать Вашого імені. Через { $hours } години після закриття розмови її текст буде стерто.
        [many] Працівники не бачать Вашого імені. Через { $hours } годин після закриття розмови її текст буде стерто.
       *[other] Працівники не бачать Вашого імені. Через { $hours } години після закриття розмови її текст буде стерто.
    }

# ---- words that sounded like danger; stands below the numbers that help now, above the button that passes them on

quiet-danger-open = Написане можуть прочитати працівники бібліотеки, щойно хтось звільниться. Вашого імені вони не побачать. Щоб передати, натисніть кнопку нижче.
# Variables:
#   $opens (DateTime) - when the desk opens next
quiet-danger-closed = Зараз зачинено. Відчинимося { DAYTIME($opens, form: "on") }. Тоді написане зможуть прочитати працівники бібліотеки. Вашого імені вони не побачать. Якщо Ви в небезпеці, не чекайте на нас.
quiet-danger-later = Бібліотека зачинена на тривалий час. Коли знову відчинимося, написане зможуть прочитати працівники. Вашого імені вони не побачать. Якщо Ви в небезпеці, не чекайте на нас.

# ---- what staff read

# A heading above the patron’s words.
quiet-danger-staff = Схоже, людина в небезпеці. Номери, за якими допоможуть зараз, уже показано.
# On the card of a quiet question.
quiet-card = Без імені: буде стерто невдовзі після закриття. Нікуди не копіюйте, будь ласка.
