# Time zones: for who is elsewhere, beside the library's time.

zone-button = Aikavyöhykkeeni
zone-ask = Missä olet? Kerron ajat kirjaston kellon mukaan. Jos oma kellosi näyttää eri aikaa, kerron molemmat.
# Variables:
#   $clock (String) - what the clocks there show now
zone-own-button = Kirjaston aika · { $clock }
# Variables:
#   $place (String) - the town that a zone is called after
#   $clock (String) - what the clocks there show now
zone-place-button = { $place } · { $clock }
zone-other-button = Muu paikka
zone-town = Missä maassa tai suuressa kaupungissa olet? Kirjoita sen nimi.
zone-unknown = En tunne sitä paikkaa. Kirjoita maan tai sen pääkaupungin nimi.
zone-which = Mikä näistä?
# Variables:
#   $place (String) - the town that a zone is called after
#   $here (String) - what the library's clock shows now
#   $there (String) - what the clocks there show now
zone-chosen = Selvä. Kirjaston kello on nyt { $here }, sinun kellosi { $there } ({ $place }). Kerron tästä lähtien molemmat ajat.
# As now, so that nobody wonders why nothing changes.
# Variables:
#   $place (String) - the town that a zone is called after
#   $here (String) - what the library's clock shows now
zone-chosen-same = Selvä: { $place }. Kellosi näyttää samaa kuin kirjaston kello: { $here }. Jos ajat eroavat, kerron molemmat.
# Variables:
#   $here (String) - what the library's clock shows now
zone-chosen-own = Selvä. Kerron ajat kirjaston kellon mukaan. Se on nyt { $here }.

# ---- a time, for who is elsewhere

# Variables:
#   $at (DateTime) - when it begins, by the library's clock
zone-here = { DAYTIME($at) } kirjaston aikaa
# Below it.
# Variables:
#   $place (String) - the town that a zone is called after
#   $time (String) - the same moment there: the time of day, with its day where that differs
zone-there = Sinun aikaasi ({ $place }): { $time }
# The clocks show the same in both places.
# Variables:
#   $place (String) - the town that a zone is called after
zone-same = Sinun aikaasi ({ $place }): sama
# Above times on buttons, which are the library's.
# Variables:
#   $place (String) - the town that a zone is called after
zone-note = Nämä ovat kirjaston aikoja. Kun olet valinnut, näet myös oman aikasi ({ $place }).
# Variables:
#   $at (DateTime) - the time, as the clocks there show it
zone-clock = { CLOCK($at) }
# Variables:
#   $at (DateTime) - the time, as the clocks there show it
zone-daytime = { DAYTIME($at) }
