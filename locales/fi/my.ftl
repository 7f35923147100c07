# What is booked, under /my.

# Variables:
#   $count (Number) - how many times are booked
my-list =
    { $count ->
        [one] Sinulla on { $count } varattu aika:
       *[other] Sinulla on { $count } varattua aikaa:
    }
# Variables:
#   $at (DateTime) - when it begins
#   $service (String) - what it is for
#   $guide (String) - who gives it
my-line =
    { DAYTIME($at) }
    { $service }, { $guide }
# Variables:
#   $at (DateTime) - when it begins
my-open-button = { MOMENT($at) }
my-move-button = Siirrä aika
my-cancel-button = Peru aika
my-join-button = Näin osallistut
my-remind-button = Muistutukset
my-calendar-button = Lisää kalenteriini
my-calendar-remove-button = Poista kalenteristani
my-join-heading = Näin osallistut
# Variables:
#   $at (DateTime) - when it begins
my-remind-ask = { MOMENT($at) }: milloin muistutamme sinua?
# Variables:
#   $leads (String) - how long before, separated by commas
my-remind-usual-button = { $leads }
my-remind-evening-button = Edellisenä iltana
my-remind-hour-button = Vain tuntia ennen
my-remind-none-button = Ei muistutuksia
# How the patron is reminded: after choosing, and on the card.
# Variables:
#   $leads (String) - how long before, separated by commas
my-reminds-usual = Muistutamme sinua: { $leads }.
# Variables:
#   $count (Number) - how many
my-lead-days =
    { $count ->
        [one] { $count } päivä ennen
       *[other] { $count } päivää ennen
    }
# Variables:
#   $count (Number) - how many
my-lead-hours =
    { $count ->
        [one] { $count } tunti ennen
       *[other] { $count } tuntia ennen
    }
# Variables:
#   $count (Number) - how many
my-lead-minutes =
    { $count ->
        [one] { $count } minuutti ennen
       *[other] { $count } minuuttia ennen
    }
my-reminds-evening = Muistutamme sinua edellisenä iltana.
my-reminds-hour = Muistutamme sinua tuntia ennen.
my-reminds-none = Emme muistuta sinua tästä ajasta.
my-reminds-other = Muistutamme sinua ennen tätä aikaa.
my-move-guide = Kenet haluat tavata?
# Variables:
#   $at (DateTime) - the time that was booked
my-move-from = Nykyinen aika: { DAYTIME($at) }
# Variables:
#   $at (DateTime) - the new time
my-move-to = Uusi aika: { DAYTIME($at) }
my-move-summary = Siirretäänkö aikasi?
my-move-confirm-button = Kyllä, siirrä
# Takes the place of an earlier confirmation.
# Variables:
#   $at (DateTime) - when it would have begun
my-old-moved = { DAYTIME($at) }: tämä aika on siirretty. Uusi aika on alempana.
# Variables:
#   $at (DateTime) - when it would have begun
my-old-cancelled = { DAYTIME($at) }: tämä aika on peruttu.
my-moved = Aikasi on siirretty.
my-cancel-ask = Perutaanko tämä aika? Syytä ei tarvitse kertoa.
my-cancel-confirm-button = Kyllä, peru
my-cancel-keep-button = Säilytä aikani
my-kept = Hyvä, aikasi pysyy ennallaan.
my-cancelled = Aikasi on peruttu. Kiitos, että kerroit. Haluatko uuden ajan?
my-new-time-button = Varaa uusi aika
# Too late to move it without asking. Button: tell the library.
# Variables:
#   $at (DateTime) - when it begins
my-late-move = Aikasi alkaa pian: { MOMENT($at) }. En voi enää siirtää sitä, mutta henkilökunta ehkä voi. Kerronko heille?
# Variables:
#   $at (DateTime) - when it begins
my-late-cancel = Aikasi alkaa pian: { MOMENT($at) }. En voi enää perua sitä. Kerronko henkilökunnalle, ettet pääse?
my-tell-button = Kerro kirjastolle
# What staff read.
my-staff-late-move = Haluaa siirtää aikaansa
my-staff-late-cancel = Ei pääse tulemaan
# Variables:
#   $at (DateTime) - when it begins
#   $code (String) - six letters and digits
#   $guide (String) - who gives it
#   $service (String) - what it is for
#   $channel (String) - how they meet
my-staff-session = { MOMENT($at) }, { $service }. { $guide }. { $channel }. { $code }
