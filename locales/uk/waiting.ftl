# The waiting list of sessions: joining, leaving, and the offer of one time to one person.

wait-join-button = До списку очікування
wait-earlier-button = Чекати на раніший час
wait-leave-button = Вийти зі списку
wait-guide = З ким бажаєте зустрітися?
wait-anyone-button = З будь-ким
wait-band = Коли Вам найзручніше?
wait-band-any-button = Будь-коли
wait-band-morning-button = Зранку, до 12:00
wait-band-afternoon-button = Удень, з 12:00 до 17:00
wait-band-evening-button = Увечері, після 17:00
# Variables:
#   $service (String) - kind of session
wait-joined = Ви у списку очікування: { $service }. Коли звільниться час, я запропоную його Вам і скажу, доки тримаю. Без Вашої згоди нікого не записуємо.
# Variables:
#   $service (String) - kind of session
wait-joined-earlier = Я повідомлю, коли звільниться раніший час: { $service }. Ваш теперішній запис лишається.
# One line in the list of one’s own times.
# Variables:
#   $service (String) - kind of session
wait-line = У списку очікування: { $service }
wait-left = Вас більше немає у списку очікування. Повернутися можна будь-коли: /book.
wait-left-toast = Вас уже немає в цьому списку.

# ---- the offer

wait-offer = Звільнився час
wait-offer-earlier = Звільнився раніший час
# Variables:
#   $service (String) - kind of session
#   $at (DateTime) - when it begins
#   $guide (String) - name of the one who gives it
wait-offer-what = { $service }, { MOMENT($at) }, проводить { $guide }
# Variables:
#   $until (DateTime) - how long it is kept
wait-offer-until = Цей час тримаємо для Вас до: { MOMENT($until) }. Якщо не відповісте, запропонуємо його іншим.
wait-take-button = Узяти цей час
wait-no-button = Ні, дякую
wait-no-thanks = Гаразд, цей час запропонуємо іншим. Ви й далі у списку очікування.
# Replaces an offer that nobody answered.
wait-offer-over = Пропозиція вже не діє, і час для Вас більше не тримаємо. Можна знову стати до списку очікування.
wait-again-button = Знову до списку
# Short answer to a press under an old offer.
wait-over-toast = Пропозиція вже не діє.
