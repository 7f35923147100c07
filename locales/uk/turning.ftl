# For those who do not know where to turn, and for a time with a librarian.

turn-urgent = З’ясуймо це разом. Чи це терміново?
turn-today-button = Так, сьогодні
turn-week-button = Цього тижня
turn-later-button = Не терміново
turn-about = Про що йдеться?
turn-letter-button = Лист або документ
turn-website-button = Сайт
turn-phone-button = Телефон чи комп’ютер
turn-other-button = Щось інше
turn-language = Якою мовою Вам допомогти?
turn-done = Тут можна дописати більше, своїми словами. Будь ласка, без таємниць: ні кодів, ні номерів документів.

# What staff read.
turn-staff-lost = Не знає, куди звернутися
turn-staff-today = Терміново: сьогодні
turn-staff-week = Цього тижня
turn-staff-later = Не терміново
turn-staff-letter = Про лист або документ
turn-staff-website = Про сайт
turn-staff-phone = Про телефон чи комп’ютер
turn-staff-other = Про щось інше
# Variables:
#   $language (String) - the language in its own words
turn-staff-language = Мова допомоги: { $language }
turn-staff-time = Просить домовитися про час. Тема:

turn-when = Коли Вам зручно? Напишіть день або два й години. Працівники бібліотеки відповідять тут і домовляться з Вами про час.
