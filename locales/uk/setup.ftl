# /setup in the staff group.

setup-done = Тепер це група працівників бібліотеки. Кожне запитання матиме власну тему. Решту розповість /help.
setup-done-no-topics = Тепер це група працівників бібліотеки.
setup-wrong-code = Цей код недійсний. Напишіть /setup і код, який бот показав під час запуску.
setup-admins-only = Це може зробити лише адміністратор групи.
setup-no-answer = Telegram не відповів. Спробуйте ще раз за хвилину.
setup-missing = Майже готово. Виправте ось це й надішліть ту саму команду /setup ще раз:
setup-missing-admin = • Зробіть бота адміністратором цієї групи.
setup-missing-topics = • Увімкніть теми (Topics) у налаштуваннях групи.
setup-missing-manage-topics = • Дайте боту право керувати темами (Manage topics).
