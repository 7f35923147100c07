# Time zones: for who is elsewhere, beside the library's time.

zone-button = Min tidszon
zone-ask = Var är du? Jag anger tider efter bibliotekets klocka. Om din klocka visar något annat säger jag båda tiderna.
# Variables:
#   $clock (String) - what the clocks there show now
zone-own-button = Bibliotekets tid · { $clock }
# Variables:
#   $place (String) - the town that a zone is called after
#   $clock (String) - what the clocks there show now
zone-place-button = { $place } · { $clock }
zone-other-button = En annan plats
zone-town = I vilket land eller vilken större stad är du? Skriv namnet.
zone-unknown = Den platsen känner jag inte till. Skriv ett land eller dess huvudstad.
zone-which = Vilken av dem är det?
# Variables:
#   $place (String) - the town that a zone is called after
#   $here (String) - what the library's clock shows now
#   $there (String) - what the clocks there show now
zone-chosen = Då vet jag. Bibliotekets klocka är nu { $here }, din klocka { $there } ({ $place }). Från och med nu säger jag båda tiderna.
# As now, so that nobody wonders why nothing changes.
# Variables:
#   $place (String) - the town that a zone is called after
#   $here (String) - what the library's clock shows now
zone-chosen-same = Då vet jag: { $place }. Din klocka visar samma tid som bibliotekets: { $here }. När de skiljer sig säger jag båda tiderna.
# Variables:
#   $here (String) - what the library's clock shows now
zone-chosen-own = Då vet jag. Jag anger bibliotekets tid. Klockan där är nu { $here }.

# ---- a time, for who is elsewhere

# Variables:
#   $at (DateTime) - when it begins, by the library's clock
zone-here = { DAYTIME($at) }, bibliotekets tid
# Below it.
# Variables:
#   $place (String) - the town that a zone is called after
#   $time (String) - the same moment there: the time of day, with its day where that differs
zone-there = Din tid ({ $place }): { $time }
# The clocks show the same in both places.
# Variables:
#   $place (String) - the town that a zone is called after
zone-same = Din tid ({ $place }): samma
# Above times on buttons, which are the library's.
# Variables:
#   $place (String) - the town that a zone is called after
zone-note = Det här är bibliotekets tider. När du har valt ser du också din egen tid ({ $place }).
# Variables:
#   $at (DateTime) - the time, as the clocks there show it
zone-clock = { CLOCK($at) }
# Variables:
#   $at (DateTime) - the time, as the clocks there show it
zone-daytime = { DAYTIME($at) }
