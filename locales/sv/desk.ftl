# The desk. First what patrons read, then what staff read.

desk-what-about = Vad vill du veta? Skriv med egna ord. Du kan också skicka en bild eller ett röstmeddelande.

# Variables:
#   $number (String) - number of the question
desk-receipt-open = Tack! Din fråga har kommit fram. Den har nummer { $number }. Personalen svarar här så snart någon är ledig. Du kan stänga Telegram: svaret kommer hit.
# Variables:
#   $number (String) - number of the question
#   $opens (DateTime) - when the desk opens next
desk-receipt-closed = Tack! Din fråga har kommit fram. Den har nummer { $number }. Vi har stängt nu. Personalen läser den när vi öppnar { DAYTIME($opens, form: "on") }. Du kan stänga Telegram: svaret kommer hit.
# Variables:
#   $number (String) - number of the question
desk-receipt-closed-long = Tack! Din fråga har kommit fram. Den har nummer { $number }. Vi har stängt en längre tid. Personalen läser den när vi öppnar igen.
# Variables:
#   $number (String) - number of the question
desk-receipt-settled = Din fråga nummer { $number } har kommit fram.
desk-today-button = Jag behöver hjälp i dag
desk-phone-me-button = Ring mig
desk-withdraw-button = Ta tillbaka min fråga
desk-noted-toast = Tack. Personalen ser det.
desk-phone-ask = Vilket nummer kan vi ringa? Skriv det här.
desk-phone-unclear = Det ser inte ut som ett telefonnummer. Skriv bara numret, till exempel 070-174 06 05.
desk-phone-noted = Tack. Personalen ser ditt nummer.
# Variables:
#   $number (String) - number of the question
desk-withdrawn = Du har tagit tillbaka din fråga nummer { $number }. Du kan fråga igen när som helst.
desk-patron-still-open = Din fråga är hos personalen. Vill du lägga till något? Skriv gärna här.
desk-passed-toast = Skickat till personalen.
# Variables:
#   $name (String) - first name of the librarian
desk-taken-by = { $name } från biblioteket läser din fråga nu.
desk-returned = En kollega fortsätter med din fråga. Du behöver inte upprepa något.
# Variables:
#   $number (String) - number of the question
desk-reopened = Din fråga nummer { $number } är öppen igen. Personalen läser den.
# Variables:
#   $number (String) - number of the question
desk-closed = Din fråga nummer { $number } är nu avslutad. Är något fortfarande oklart? Skriv gärna här. Fick du hjälp?
desk-rating-good-button = Ja, det löste sig
desk-rating-fair-button = Delvis
desk-rating-poor-button = Nej, inte riktigt
desk-rated = Tack för ditt svar! Du kan fråga igen när som helst.
desk-continue-button = Fortsätt samtalet
desk-pass-media = Jag kan bara läsa text. Ska jag skicka det här till personalen?

# ---- staff

# Variables:
#   $number (String) - number of the question
#   $name (String) - first name of the patron
#   $language (String) - the patron's language, in its own words
desk-card = Nr { $number } · { $name } · { $language }
# Variables:
#   $since (DateTime) - waiting since
desk-card-queued = Har väntat sedan { MOMENT($since) }. Ingen har tagit den än.
# Variables:
#   $owner (String) - first name of the librarian
desk-card-active = { $owner } har frågan.
desk-card-closed = Avslutad.
desk-card-closed-reference = Avslutad: referensfråga.
desk-card-closed-directional = Avslutad: plats, tider eller regler.
desk-card-closed-digital = Avslutad: digital handledning.
desk-card-closed-referral = Avslutad: hänvisad vidare.
desk-card-closed-other = Avslutad: annat.
desk-card-today = Behöver hjälp i dag.
# Variables:
#   $phone (String) - telephone number
desk-card-phone = Vill bli uppringd: { $phone }
desk-card-tried = Har sett de här svaren:
# Variables:
#   $count (Number) - closed questions of the same patron before this one
desk-card-earlier =
    { $count ->
        [one] { $count } tidigare fråga.
       *[other] { $count } tidigare frågor.
    }
desk-card-rule = Det du skriver här går till besökaren. Med ditt första meddelande tar du frågan. Ett meddelande som börjar med // är en anteckning och stannar här.
# Variables:
#   $owner (String) - first name of the librarian who has it
desk-card-rule-taken = Det { $owner } skriver här går till besökaren. Det andra skriver stannar här, med en knapp för att skicka det. Ett meddelande som börjar med // är en anteckning och stannar här.
desk-card-rule-closed = Avslutad: det du skriver här stannar här.
desk-take-button = Ta frågan
desk-close-button = Avsluta
desk-return-button = Tillbaka i kön
desk-which-outcome = Vad gällde det?
desk-outcome-reference-button = Referensfråga
desk-outcome-directional-button = Plats, tider, regler
desk-outcome-digital-button = Digital handledning
desk-outcome-referral-button = Hänvisad vidare
desk-outcome-other-button = Annat
desk-keep-open-button = Avsluta inte
desk-yours-toast = Frågan är din. Det du skriver här går till besökaren.
desk-already-yours-toast = Du har den redan.
# Variables:
#   $owner (String) - first name of the librarian who has it
desk-taken-toast = { $owner } har den redan.
desk-closed-toast = Den är redan avslutad.
# Variables:
#   $owner (String) - first name of the librarian who has it
desk-inside = Meddelandet stannade här: { $owner } har frågan.
desk-inside-closed = Meddelandet stannade här: frågan är avslutad.
desk-send-button = Skicka till besökaren
desk-reopen-send-button = Öppna och skicka
desk-sent-after-all = Skickat till besökaren.
desk-sent-already-toast = Det är redan skickat.
desk-patron-withdrew = Besökaren har tagit tillbaka sin fråga.
desk-patron-left = Besökaren har blockerat boten. Inget når fram förrän besökaren kommer tillbaka.
desk-hint-anonymous = Det här nådde ingen: du skriver som gruppen. Stäng av ”Förbli anonym” (Remain anonymous) bland dina administratörsrättigheter och skriv igen.
desk-hint-edit-to-note = Besökaren har redan fått meddelandet. Hos besökaren står den gamla texten kvar.
desk-hint-general = Det här nådde ingen. Svara i frågans eget ämne.
desk-hint-in-topic = Använd kommandot i frågans eget ämne.
desk-hint-closed = Den här frågan är redan avslutad.
# Variables:
#   $found (String) - what was written
#   $outcomes (String) - the possible words
desk-hint-outcome = ”{ $found }” går inte att använda. Det här går: { $outcomes }
desk-hint-command = Det kommandot känner jag inte till. Meddelandet nådde ingen. Alla kommandon: /help
desk-queue-empty = Ingen väntar. Alla frågor är besvarade.
# Variables:
#   $count (Number) - open questions
desk-queue =
    { $count ->
        [one] { $count } öppen fråga:
       *[other] { $count } öppna frågor, den som väntat längst först:
    }
# Variables:
#   $age (String) - how long somebody has waited, or how long ago staff answered
#   $number (String) - number of the question
#   $name (String) - first name of the patron
#   $language (String) - the patron's language, in its own words
#   $urgent (String) - "yes" when it is needed today
desk-queue-waits =
    { $urgent ->
        [yes] { $age } · nr { $number } · { $name } · { $language } · ingen har tagit den · behövs i dag
       *[other] { $age } · nr { $number } · { $name } · { $language } · ingen har tagit den
    }
# Variables:
#   $age (String) - how long somebody has waited, or how long ago staff answered
#   $number (String) - number of the question
#   $name (String) - first name of the patron
#   $language (String) - the patron's language, in its own words
#   $owner (String) - first name of the librarian who has it
#   $urgent (String) - "yes" when it is needed today
desk-queue-active =
    { $urgent ->
        [yes] { $age } · nr { $number } · { $name } · { $language } · väntar på { $owner } · behövs i dag
       *[other] { $age } · nr { $number } · { $name } · { $language } · väntar på { $owner }
    }
# Variables:
#   $age (String) - how long somebody has waited, or how long ago staff answered
#   $number (String) - number of the question
#   $name (String) - first name of the patron
#   $language (String) - the patron's language, in its own words
#   $owner (String) - first name of the librarian who has it
#   $urgent (String) - "yes" when it is needed today
desk-queue-waiting =
    { $urgent ->
        [yes] { $age } · nr { $number } · { $name } · { $language } · { $owner } har svarat · behövs i dag
       *[other] { $age } · nr { $number } · { $name } · { $language } · { $owner } har svarat
    }
desk-help =
    I frågans ämne: det du skriver går till besökaren. Med ditt första meddelande tar du frågan.
    Med // eller /note i början stannar meddelandet i ämnet.

    /take – ta frågan
    /close – avsluta den: reference (referensfråga), directional (plats, tider, regler), digital (digital handledning), referral (hänvisad vidare) eller other (annat)
    /queue – vilka som väntar
    /mine – vad du har
    /retract – som svar på ditt meddelande: ta tillbaka det
    /transfer NAMN – lämna över till en kollega eller en kö
    /canned – färdiga texter
    /log – vad som gjorts med en fråga
    /duty on, /duty off – om du är i tjänst, och vilka som är det
    /block, /blocks – vilka som inte kan skriva till oss på ett tag
    /faq – svaren som jag ger: luckor, nya, ändringar
    /day – dagens träffar; /day 24.11. en annan dag, /day ics en kalenderfil
    /hours – när man kan boka dig
    /guide – ditt kort
    /book – i frågans ämne: boka en tid åt besökaren
    /list – en läslista: i frågans ämne, eller efter en träff /list KOD
    /worksheet – i frågans ämne: projekthjälpens arbetsblad 1, 2 eller 3
    /unit – enheter: /unit NAMN skapar en, bara /unit visar alla
    /setup – gör gruppen till personalens
