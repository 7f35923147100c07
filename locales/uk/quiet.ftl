# Sensitive topics. Buttons and receipts name no topic: they may be seen over a shoulder or on a locked screen.

# Stands first of all, so that a locked screen shows this.
quiet-opening = Можна не називати себе. Цієї розмови ми не зберігаємо під Вашим ім’ям.
quiet-what-helps = Що допомогло б зараз?
quiet-talk-button = З кимось поговорити
quiet-read-button = Щось почитати про це
quiet-rights-button = Права та виплати
quiet-groups-button = Зустрічі чи групи
quiet-practical-button = Практична допомога
quiet-ask-button = Запитати без імені
# A small heading above telephone numbers.
quiet-lines = Тут Вам дадуть відповідь:
quiet-what-about = Що мають прочитати працівники бібліотеки? Вашого імені вони не бачать. Не пишіть імен і подробиць про інших людей.
# Variables:
#   $number (String) - number of the question
quiet-other-open = Ваше запитання номер { $number } ще відкрите, і там працівники бачать Ваше ім’я. Щоб запитати без імені, спершу скасуйте його.
# Below the receipt of a quiet question.
# Variables:
#   $hours (Number) - hours that its words are kept once it is closed
quiet-erased =
    { $hours ->
        [one] Працівники не бачать Вашого імені. Слова буде стерто за { $hours } годину після закриття розмови.
        [few] Працівники не бачать Вашого імені. Слова буде стерто за { $hours } години після закриття розмови.
        [many] Працівники не бачать Вашого імені. Слова буде стерто за { $hours } годин після закриття розмови.
       *[other] Працівники не бачать Вашого імені. Слова буде стерто за { $hours } години після закриття розмови.
    }

# ---- words that sounded like danger; stands below the numbers that help now, above the button that passes them on

quiet-danger-open = Працівники бібліотеки можуть прочитати написане, щойно звільняться. Вашого імені вони не бачать. Досить одного натискання.
# Variables:
#   $opens (DateTime) - when the desk opens next
quiet-danger-closed = Зараз зачинено. Працівники бібліотеки можуть прочитати написане { DAYTIME($opens, form: "on") }. Вашого імені вони не бачать. Якщо Ви в небезпеці, не чекайте на нас.
quiet-danger-later = Бібліотека зачинена на тривалий час. Працівники можуть прочитати написане, коли знову відчинимося. Вашого імені вони не бачать. Якщо Ви в небезпеці, не чекайте на нас.

# ---- what staff read

# A heading above the patron’s words.
quiet-danger-staff = Схоже на небезпеку. Номери, за якими допоможуть зараз, показано.
# On the card of a quiet question.
quiet-card = Без імені: буде стерто невдовзі після закриття. Нічого не копіюйте деінде.
