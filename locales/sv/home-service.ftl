# Books brought home: an expression of interest, and staff call. Never an address, a reason or a door code.

home-service-button = Be om böcker hem
home-service-menu-button = Boken kommer hem
home-service-who = Är det svårt att ta sig till biblioteket nu? Du behöver inte säga varför.
home-service-now-button = Ja, just nu
home-service-long-button = Ja, en längre tid
home-service-other-button = Åt någon annan
home-service-agreed = Vet personen att du frågar, och är det okej?
home-service-agreed-button = Ja
home-service-not-yet-button = Inte än
home-service-ask-first = Fråga personen först och kom tillbaka sedan. Det här kan du berätta:
home-service-area = I vilken del av kommunen? Ingen adress behövs.
home-service-elsewhere-button = Någon annanstans
home-service-town = Skriv stadsdel eller by. Ingen gata och ingen adress, tack.
home-service-no-address = Namnet på området räcker, utan gata och nummer. Adressen frågar vi om på telefon.
home-service-things = Vad vill du ha hem? Välj ett eller flera.
home-service-music-button = Musik eller film
home-service-magazines-button = Tidskrifter
home-service-name = Vem frågar vi efter när vi ringer? Förnamnet räcker.
home-service-phone = Vilket nummer kan vi ringa?
home-service-when = När passar det att vi ringer?
home-service-any-time-button = När som helst
home-service-morning-button = Förmiddag
home-service-afternoon-button = Eftermiddag
# A heading above the answers.
home-service-check = Stämmer det här?
home-service-done = Tack! Vi ringer inom 5 vardagar. Tjänsten är gratis.

# ---- what a summary lets one answer anew

home-service-change-area-button = Området
home-service-change-things-button = Vad jag vill ha
home-service-change-name-button = Namnet
home-service-change-phone-button = Numret
home-service-change-when-button = När ni ringer

# ---- lines of the answers, for the patron and for staff

# Variables:
#   $what (String) - the answer in words
home-service-line-area = Område: { $what }
# Variables:
#   $what (String) - the answer in words
home-service-line-things = Önskemål: { $what }
# Variables:
#   $name (String) - whom to ask for
#   $phone (String) - the telephone number
home-service-line-call = Ring: { $name }, { $phone }

# ---- what staff read

# A heading above the answers.
home-service-staff = Boken kommer: ring inom 5 vardagar
home-service-staff-now = Kan inte komma just nu
home-service-staff-long = Kan inte komma på länge
home-service-staff-for-other = Frågar för någon annan, som vet och är med på det
home-service-staff-any-time = Ring när som helst
home-service-staff-morning = Ring på förmiddagen
home-service-staff-afternoon = Ring på eftermiddagen
