# Список очікування на зустрічі: як приєднатися, як вийти, і пропозиція одного часу одній людині.

wait-join-button = До списку очікування
wait-earlier-button = Сказати про раніший час
wait-leave-button = Вийти зі списку очікування
wait-guide = На кого ви чекаєте?
wait-anyone-button = Будь-хто, хто вільний
wait-band = Коли вам найзручніше?
wait-band-any-button = Будь-коли
wait-band-morning-button = Зранку, до 12:00
wait-band-afternoon-button = Удень, з 12:00 до 17:00
wait-band-evening-button = Увечері, після 17:00
# Variables:
#   $service (String) - kind of session
wait-joined = Ви у списку очікування: { $service }. Коли звільниться час, я запропоную його вам і триматиму дві години. Без вашої згоди нічого не бронюється.
# Variables:
#   $service (String) - kind of session
wait-joined-earlier = Я скажу, коли звільниться раніший час: { $service }. Час, який ви маєте, лишається за вами.
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
wait-offer-until = Тримаю його для вас до такого часу: { MOMENT($until) }. Якщо ви не відповісте, його запропонують наступній людині.
wait-take-button = Беру цей час
wait-no-button = Ні, дякую
wait-no-thanks = Гаразд, час перейде до наступної людини. Ви й далі у списку очікування.
# Replaces an offer that nobody answered.
wait-offer-over = Пропозиція закінчилася, час перейшов до наступної людини. Ви можете знову стати у список очікування.
wait-again-button = Знову до списку
# Short answer to a press under an old offer.
wait-over-toast = Пропозиція вже закінчилася.
