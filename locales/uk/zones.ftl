# Time zones: for who is elsewhere, beside the library's time.

zone-button = Мій часовий пояс
zone-ask = Де Ви зараз? Я називаю час бібліотеки. Якщо у Вас інший, називатиму обидва.
# Variables:
#   $clock (String) - what the clocks there show now
zone-own-button = Час бібліотеки · { $clock }
# Variables:
#   $place (String) - the town that a zone is called after
#   $clock (String) - what the clocks there show now
zone-place-button = { $place } · { $clock }
zone-other-button = Інше місце
zone-town = У якій країні чи великому місті Ви зараз? Напишіть назву.
zone-unknown = Такого місця не знаю. Напишіть країну або її столицю.
zone-which = Яке з цих місць?
# Variables:
#   $place (String) - the town that a zone is called after
#   $here (String) - what the library's clock shows now
#   $there (String) - what the clocks there show now
zone-chosen = Гаразд. У бібліотеці зараз { $here }, у Вас { $there } ({ $place }). Відтепер називатиму обидва часи.
# As now, so that nobody wonders why nothing changes.
# Variables:
#   $place (String) - the town that a zone is called after
#   $here (String) - what the library's clock shows now
zone-chosen-same = Гаразд: { $place }. У Вас той самий час, що й у бібліотеці: { $here }. Коли він відрізнятиметься, назву обидва.
# Variables:
#   $here (String) - what the library's clock shows now
zone-chosen-own = Гаразд. Називатиму час бібліотеки. Там зараз { $here }.

# ---- a time, for who is elsewhere

# Variables:
#   $at (DateTime) - when it begins, by the library's clock
zone-here = { DAYTIME($at) }, за часом бібліотеки
# Below it.
# Variables:
#   $place (String) - the town that a zone is called after
#   $time (String) - the same moment there: the time of day, with its day where that differs
zone-there = Ваш час ({ $place }): { $time }
# The clocks show the same in both places.
# Variables:
#   $place (String) - the town that a zone is called after
zone-same = Ваш час ({ $place }): такий самий
# Above times on buttons, which are the library's.
# Variables:
#   $place (String) - the town that a zone is called after
zone-note = Тут час бібліотеки. Після вибору побачите й свій час ({ $place }).
# Variables:
#   $at (DateTime) - the time, as the clocks there show it
zone-clock = { CLOCK($at) }
# Variables:
#   $at (DateTime) - the time, as the clocks there show it
zone-daytime = { DAYTIME($at) }
