# Passing somebody on to a partner: with consent to the exact text, and one question five days later.

refer-myself-button = Звернуся самостійно
refer-library-button = Звернеться бібліотека
refer-myself = Добре. Якщо не вдасться зв’язатися, запитайте нас: шукатимемо далі разом.
# Above the patron’s own question.
# Variables:
#   $partner (String) - the partner’s name
refer-suggest = Щойно Ви запитали ось що. Передати це саме так? Отримає: { $partner }
refer-these-button = Передати ці слова
refer-other-button = Написати інакше
# Variables:
#   $partner (String) - the partner’s name
refer-what = Що варто передати? Отримає: { $partner }. Досить одного-двох речень. Називати себе не потрібно. Не пишіть кодів і номерів документів.
refer-language = Якою мовою Вам відповідати?
refer-reach = Як Вам відповісти?
refer-by-phone-button = Телефоном
refer-by-chat-button = Через бібліотеку, тут
refer-number = На який номер Вам зателефонувати? Напишіть його, будь ласка.

# ---- the exact text, and a yes or a no

# Variables:
#   $partner (String) - the partner’s name
refer-exactly = Передамо лише це. Отримає: { $partner }
# Below the text that is passed on.
refer-may-we = Більше нічого не передамо, навіть цієї розмови. Передати?
refer-yes-button = Так, передати це
refer-no-button = Ні, не передавати
# What can be changed in it.
refer-change-words-button = Слова
refer-change-language-button = Мова
refer-change-reach-button = Як відповісти
refer-change-number-button = Номер
# These two lines are passed on, after the patron’s own words.
# Variables:
#   $language (String) - a language in its own words
refer-passed-language = Мова: { $language }
# Variables:
#   $phone (String) - telephone number
refer-passed-phone = Відповідь телефоном: { $phone }
refer-passed-chat = Відповідь через бібліотеку, у цьому чаті
refer-declined = Добре, нічого не передано. Можна звернутися самостійно або запитати нас.
# Variables:
#   $partner (String) - the partner’s name
refer-done = Дякуємо. Працівники бібліотеки передадуть лише це. Отримає: { $partner }. Через п’ять днів один раз запитаю, чи це допомогло.

# ---- five days later; it names nobody, since it may stand on a locked screen

refer-did-it-help = Кілька днів тому ми передали Ваше повідомлення. Чи вдалося отримати допомогу?
refer-helped-button = Так
refer-not-yet-button = Ще ні
refer-helped-thanks = Приємно чути. Дякуємо, що повідомили!
refer-not-yet-thanks = Дякуємо, що повідомили.
refer-ask-staff = Можемо шукати далі разом. Більше про це не питатиму.

# ---- what staff read

# Variables:
#   $partner (String) - the partner’s name
refer-staff = Перенаправлення: { $partner }
# Variables:
#   $how (String) - how staff reach the partner, in the library’s own words
refer-staff-how = Як передати: { $how }
refer-staff-only-this = Передати лише це:
