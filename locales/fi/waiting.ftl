# The waiting list of sessions: joining, leaving, and the offer of one time to one person.

wait-join-button = Liity jonotuslistalle
wait-earlier-button = Ilmoita aiemmasta ajasta
wait-leave-button = Poistu jonotuslistalta
wait-guide = Kenet haluat tavata?
wait-anyone-button = Kuka tahansa sopii
wait-band = Milloin sinulle sopisi parhaiten?
wait-band-any-button = Milloin vain
wait-band-morning-button = Aamupäivä, ennen klo 12
wait-band-afternoon-button = Iltapäivä, klo 12–17
wait-band-evening-button = Ilta, klo 17 jälkeen
# Variables:
#   $service (String) - kind of session
wait-joined = Olet jonotuslistalla: { $service }. Kun aika vapautuu ja on sinun vuorosi, tarjoan sitä sinulle. Kerron silloin, kuinka kauan se odottaa. Varaan sen vasta, kun hyväksyt sen.
# Variables:
#   $service (String) - kind of session
wait-joined-earlier = Kerron, jos aiempi aika vapautuu: { $service }. Nykyinen aikasi pysyy sinulla.
# One line in the list of one’s own times.
# Variables:
#   $service (String) - kind of session
wait-line = Jonotuslistalla: { $service }
wait-left = Et ole enää jonotuslistalla. Voit varata ajan milloin vain: /book
wait-left-toast = Et ole enää tällä listalla.

# ---- the offer

wait-offer = Aika on vapautunut
wait-offer-earlier = Aiempi aika on vapautunut
# Variables:
#   $service (String) - kind of session
#   $at (DateTime) - when it begins
#   $guide (String) - name of the one who gives it
wait-offer-what = { $service }, { MOMENT($at) }. Tapaat: { $guide }
# Variables:
#   $until (DateTime) - how long it is kept
wait-offer-until = Pidän aikaa sinulle tähän asti: { MOMENT($until) }. Jos et vastaa, tarjoan sitä muille.
wait-take-button = Otan tämän ajan
wait-no-button = Ei kiitos
wait-no-thanks = Selvä, tarjoan aikaa muille. Olet yhä jonotuslistalla.
# Replaces an offer that nobody answered.
wait-offer-over = Tämä aika ei enää odota sinua. Voit liittyä jonotuslistalle uudelleen.
wait-again-button = Liity uudelleen
# Short answer to a press under an old offer.
wait-over-toast = Tämä aika ei ole enää tarjolla.
