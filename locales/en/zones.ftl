# Time zones: for who is elsewhere, beside the library's time.

zone-button = My time zone
zone-ask = Where are you? I give times by the library’s clock. If yours is different, I will give you both.
# Variables:
#   $clock (String) - what the clocks there show now
zone-own-button = The library’s time · { $clock }
# Variables:
#   $place (String) - the town that a zone is called after
#   $clock (String) - what the clocks there show now
zone-place-button = { $place } · { $clock }
zone-other-button = Another place
zone-town = Which country or large town are you in? Please write it.
zone-unknown = I do not know that place. Please write a country, or its capital.
zone-which = Which of these is it?
# Variables:
#   $place (String) - the town that a zone is called after
#   $here (String) - what the library's clock shows now
#   $there (String) - what the clocks there show now
zone-chosen = Noted. The library’s clock now shows { $here }, yours { $there } ({ $place }). From now on I will give you both times.
# As now, so that nobody wonders why nothing changes.
# Variables:
#   $place (String) - the town that a zone is called after
#   $here (String) - what the library's clock shows now
zone-chosen-same = Noted: { $place }. Your clock shows the same as the library’s: { $here }. When they differ, I will give you both times.
# Variables:
#   $here (String) - what the library's clock shows now
zone-chosen-own = Noted. I will give you the library’s time. Its clock now shows { $here }.

# ---- a time, for who is elsewhere

# Variables:
#   $at (DateTime) - when it begins, by the library's clock
zone-here = { DAYTIME($at) }, the library’s time
# Below it.
# Variables:
#   $place (String) - the town that a zone is called after
#   $time (String) - the same moment there: the time of day, with its day where that differs
zone-there = Your time ({ $place }): { $time }
# The clocks show the same in both places.
# Variables:
#   $place (String) - the town that a zone is called after
zone-same = Your time ({ $place }): the same
# Above times on buttons, which are the library's.
# Variables:
#   $place (String) - the town that a zone is called after
zone-note = These times are the library’s. Once you have chosen, you will see your own time too ({ $place }).
# Variables:
#   $at (DateTime) - the time, as the clocks there show it
zone-clock = { CLOCK($at) }
# Variables:
#   $at (DateTime) - the time, as the clocks there show it
zone-daytime = { DAYTIME($at) }
