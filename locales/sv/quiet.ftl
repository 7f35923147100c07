# Sensitive topics. Buttons and receipts name no topic: they may be seen over a shoulder or on a locked screen.

# Stands first of all, so that a locked screen shows this.
quiet-opening = Du kan vara anonym. Vi sparar inte det här samtalet under ditt namn.
quiet-what-helps = Vad skulle hjälpa nu?
quiet-talk-button = Någon att prata med
quiet-read-button = Något att läsa
quiet-rights-button = Rättigheter och stöd
quiet-groups-button = Träffar eller grupper
quiet-practical-button = Praktisk hjälp
quiet-ask-button = Fråga personalen diskret
# A small heading above telephone numbers.
quiet-lines = Hit kan du ringa:
quiet-what-about = Vad vill du berätta för personalen? De ser inte ditt namn. Skriv inga namn och inga uppgifter om andra.
# Variables:
#   $number (String) - number of the question
quiet-other-open = Din fråga nummer { $number } är fortfarande öppen, och där ser personalen ditt förnamn. Ta tillbaka den först om du vill fråga diskret.
# Below the receipt of a quiet question.
# Variables:
#   $hours (Number) - hours that its words are kept once it is closed
quiet-erased =
    { $hours ->
        [one] Personalen ser inte ditt namn. Vi raderar det du skrivit { $hours } timme efter att samtalet är avslutat.
       *[other] Personalen ser inte ditt namn. Vi raderar det du skrivit { $hours } timmar efter att samtalet är avslutat.
    }

# ---- words that sounded like danger; stands below the numbers that help now, above the button that passes them on

quiet-danger-open = Personalen kan läsa det du skrev så snart någon är ledig. De ser inte ditt namn. Tryck nedan om du vill skicka det.
# Variables:
#   $opens (DateTime) - when the desk opens next
quiet-danger-closed = Vi har stängt nu och öppnar { DAYTIME($opens, form: "on") }. Då kan personalen läsa det du skrev. De ser inte ditt namn. Är du i fara, så vänta inte på oss.
quiet-danger-later = Vi har stängt en längre tid. När vi öppnar igen kan personalen läsa det du skrev. De ser inte ditt namn. Är du i fara, så vänta inte på oss.

# ---- what staff read

# A heading above the patron’s words.
quiet-danger-staff = Det lät som en nödsituation. Besökaren har fått se nummer dit man kan ringa.
# On the card of a quiet question.
quiet-card = Diskret: inget namn, raderas kort efter att frågan avslutats. Kopiera inget härifrån.
