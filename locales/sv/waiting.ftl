# The waiting list of sessions: joining, leaving, and the offer of one time to one person.

wait-join-button = Ställ mig på väntelistan
wait-earlier-button = Säg till om tidigare tid
wait-leave-button = Lämna väntelistan
wait-guide = Vem vill du träffa?
wait-anyone-button = Vem som helst
wait-band = När skulle det passa dig bäst?
wait-band-any-button = När som helst
wait-band-morning-button = Förmiddag, före kl. 12
wait-band-afternoon-button = Eftermiddag, kl. 12–17
wait-band-evening-button = Kväll, efter kl. 17
# Variables:
#   $service (String) - kind of session
wait-joined = Du står på väntelistan: { $service }. När en tid blir ledig och det är din tur erbjuder jag dig den. Jag säger hur länge den väntar på dig. Inget bokas innan du säger ja.
# Variables:
#   $service (String) - kind of session
wait-joined-earlier = Jag säger till om en tidigare tid blir ledig: { $service }. Tiden du har är fortfarande din.
# One line in the list of one’s own times.
# Variables:
#   $service (String) - kind of session
wait-line = På väntelistan: { $service }
wait-left = Du står inte längre på väntelistan. Du kan boka en tid när som helst: /book
wait-left-toast = Du står inte på den här listan längre.

# ---- the offer

wait-offer = En tid har blivit ledig
wait-offer-earlier = En tidigare tid har blivit ledig
# Variables:
#   $service (String) - kind of session
#   $at (DateTime) - when it begins
#   $guide (String) - name of the one who gives it
wait-offer-what = { $service }, { MOMENT($at) }, med { $guide }
# Variables:
#   $until (DateTime) - how long it is kept
wait-offer-until = Jag håller tiden åt dig till { MOMENT($until) }. Om du inte svarar erbjuder jag den till andra.
wait-take-button = Jag tar tiden
wait-no-button = Nej tack
wait-no-thanks = Då erbjuder jag tiden till andra. Du står kvar på väntelistan.
# Replaces an offer that nobody answered.
wait-offer-over = Tiden väntar inte längre på dig. Du kan ställa dig på väntelistan igen.
wait-again-button = Tillbaka på väntelistan
# Short answer to a press under an old offer.
wait-over-toast = Den här tiden går inte att få längre.
