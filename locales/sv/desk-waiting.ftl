# Waiting at the desk, and how a talk ends. First what patrons read, then what staff read.

desk-line-next = Du är näst i kön.
# Variables:
#   $count (Number) - people who wait in front, at least 1
desk-line-ahead =
    { $count ->
        [one] { $count } person är före dig.
       *[other] { $count } personer är före dig.
    }
# Variables:
#   $minutes (Number) - 5, 15, 30 or 60
desk-line-minutes = Svaret brukar komma inom { $minutes } minuter.
desk-line-today = Svaret brukar komma samma dag.
# Variables:
#   $opens (DateTime) - when the desk opens
desk-line-later = Det är många frågor i dag. Vi svarar troligen när vi öppnar { DAYTIME($opens, form: "on") }.

desk-choice = Förlåt att du får vänta: alla i personalen hjälper andra just nu. Du behåller din plats i kön. Vad vill du göra?
desk-choice-back = Din fråga står i kön igen, på samma plats som förut. Den i personalen som först blir ledig hjälper dig vidare. Du behöver inte upprepa något.
desk-choice-wait-button = Jag väntar
desk-choice-message-button = Lämna som meddelande
desk-choice-book-button = Boka en tid i stället
desk-choice-waits = Bra, du behåller din plats. Du kan stänga chatten: svaret kommer hit.
# Variables:
#   $due (DateTime) - by when an answer is promised
desk-choice-left = Din fråga finns hos oss som ett meddelande. Vi svarar här senast { DAYTIME($due, form: "on") }.
desk-choice-left-long = Din fråga finns hos oss som ett meddelande. Vi svarar här när vi har öppet igen.
desk-choice-settled = Tack för att du väntade.

# Variables:
#   $closes (DateTime) - when the question is closed if nobody writes
desk-idle-warning = Fick du den hjälp du behövde? Om du inte skriver avslutar vi frågan { DAYTIME($closes, form: "on") }. Du kan fortsätta senare också.
desk-idle-warning-soon = Fick du den hjälp du behövde? Om du inte skriver avslutar vi frågan snart. Du kan fortsätta senare också.
desk-still-button = Jag behöver mer hjälp
desk-enough-button = Det räcker, tack
# Words with which a patron says that no more help is needed. Phrases, separated by commas, as people type them.
desk-enough-words =
    det räcker, det räcker så, det räcker tack, tack det räcker, det räcker bra, jag behöver inte mer hjälp, jag behöver ingen mer hjälp, inga fler frågor,
    jag har inga fler frågor, du kan stänga, ni kan stänga, ni kan stänga frågan, du kan stänga frågan
desk-still-told = Bra att du sa till. Personalen svarar här.
# Variables:
#   $number (String) - number of the question
desk-idle-closed = Vi har avslutat din fråga nummer { $number } eftersom det har varit tyst här. Om du behöver mer hjälp är det bara att skriva. Fick du hjälp?
# Variables:
#   $number (String) - number of the question
#   $opens (DateTime) - when the desk opens next
desk-reopened-closed = Din fråga nummer { $number } är öppen igen. Personalen läser den när vi öppnar { DAYTIME($opens, form: "on") }.

desk-comment-button = Skriv några ord
desk-comment-ask = Vad gick bra, och vad kan bli bättre? Personalen läser det.
desk-comment-thanks = Tack! Personalen kan läsa det du skrev.
desk-copy-button = En kopia av chatten
# Variables:
#   $number (String) - number of the question
desk-copy = En kopia av din fråga nummer { $number }.
desk-copy-nothing = Just nu finns ingen chatt att kopiera.
# The beginning of a file name: small letters, no blanks.
desk-copy-name = fraga
# One line of the copy.
# Variables:
#   $at (DateTime) - when it was said
#   $who (String) - who said it
#   $words (String) - what was said
desk-copy-line = { MOMENT($at) } { $who }: { $words }
desk-copy-you = Du
desk-copy-library = Biblioteket
# Stands in a copy in place of a picture or another file.
desk-copy-file = (fil)

# ---- staff

# Variables:
#   $name (String) - first name of the librarian who had it
desk-card-former = { $name } hade den förut.
# Variables:
#   $names (String) - first names
desk-card-speakers = I tjänst och talar språket: { $names }
# Variables:
#   $due (DateTime) - by when an answer is promised
desk-card-message = Ett meddelande: svar senast { MOMENT($due) }.
desk-card-closed-enough = Avslutad av besökaren: det räckte.
desk-card-closed-inactive = Avslutad: besökaren har inte svarat.
desk-card-closed-unreachable = Avslutad: besökaren går inte att nå.
# Variables:
#   $due (DateTime) - by when an answer is due
desk-late-warning = Ingen har tagit den här ännu. Svaret ska komma senast kl. { CLOCK($due) }.
# Variables:
#   $name (String) - first name of the librarian who has it
#   $due (DateTime) - by when an answer is due
desk-late-warning-owner = { $name }, besökaren ska få svar senast kl. { CLOCK($due) }.
# Variables:
#   $due (DateTime) - by when an answer was due
desk-late-missed = Svaret skulle ha kommit senast { MOMENT($due) }. Besökaren väntar fortfarande.
# Variables:
#   $name (String) - first name of the librarian who has it
#   $due (DateTime) - by when an answer was due
desk-late-missed-owner = { $name }, svaret skulle ha kommit senast { MOMENT($due) }. Besökaren väntar fortfarande.
# Variables:
#   $name (String) - first name of the librarian who had it
desk-back-in-queue = Tillbaka i kön: { $name } verkar vara upptagen. Den som är ledig kan ta över. Besökaren vet om det.
# Variables:
#   $number (String) - number of the question
#   $language (String) - the patron's language, in its own words
#   $since (DateTime) - waiting since
desk-alert = Nr { $number } ({ $language }) har väntat sedan kl. { CLOCK($since) }. Vem tar den?
# Variables:
#   $number (String) - number of the question
#   $language (String) - the patron's language, in its own words
#   $since (DateTime) - waiting since
desk-alert-back = Nr { $number } ({ $language }) är tillbaka i kön och har väntat sedan { MOMENT($since) }. Vem tar den?
# Variables:
#   $number (String) - number of the question
desk-alert-open-button = Öppna nr { $number }
# Variables:
#   $count (Number) - questions that wait
#   $since (DateTime) - the longest wait
desk-digest =
    { $count ->
        [one] God morgon! { $count } fråga har väntat sedan { MOMENT($since) }. /queue visar den.
       *[other] God morgon! { $count } frågor väntar, den äldsta har väntat sedan { MOMENT($since) }. /queue visar dem.
    }
# Variables:
#   $queue (String) - key of the queue
desk-digest-queue = Kön { $queue }
desk-enough-staff = Besökaren säger att det räcker. Frågan är avslutad.
desk-idle-closed-staff = Avslutad: besökaren har inte svarat på flera dagar. Skriver besökaren något öppnas frågan igen.
desk-gone-staff = Avslutad: besökaren har inte kommit tillbaka. Skriver besökaren något öppnas frågan igen.
desk-still-staff = Besökaren behöver mer hjälp.
desk-comment-staff = Besökaren om den här chatten:
