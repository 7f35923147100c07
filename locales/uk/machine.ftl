# What the machine itself says when something went wrong.

machine-sorry = Вибачте, у нас щось пішло не так. Працівники бібліотеки про це знають. Спробуйте ще раз або запитайте бібліотекаря.
# Variables:
#   $row (String) - number of the update in the store
machine-parked-update = Не вдалося опрацювати те, що надійшло від користувача (оновлення { $row }). Нічого не втрачено.
# Variables:
#   $row (String) - number of the message in the store
machine-parked-message = Не вдалося надіслати повідомлення (повідомлення { $row }). Нічого не втрачено.
machine-retry-button = Спробувати ще раз
machine-retrying-toast = Пробуємо ще раз.
# Variables:
#   $hours (Number) - hours without contact
machine-gap =
    { $hours ->
        [one] Бот був без зв’язку з Telegram понад { $hours } годину. Може бракувати повідомлень, надісланих понад добу тому.
        [few] Бот був без зв’язку з Telegram понад { $hours } години. Може бракувати повідомлень, надісланих понад добу тому.
        [many] Бот був без зв’язку з Telegram понад { $hours } годин. Може бракувати повідомлень, надісланих понад добу тому.
       *[other] Бот був без зв’язку з Telegram понад { $hours } години. Може бракувати повідомлень, надісланих понад добу тому.
    }
machine-gap-patron = Понад добу ми були без зв’язку. Якщо Ви писали нам у цей час, напишіть, будь ласка, ще раз.
machine-catching-up = Бот знову на зв’язку й опрацьовує те, що надійшло.
machine-original-gone = Це повідомлення в чаті видалено. У ньому було:
machine-correction = Виправлено:
machine-unchecked-file = Від користувача надійшло те, що не вдалося скопіювати.
error-unexpected = Не вдалося. Спробуйте ще раз або запитайте бібліотекаря.
