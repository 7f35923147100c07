# What the machine itself says when something went wrong.

machine-sorry = Förlåt, något gick fel hos oss. Personalen vet om det. Försök igen eller fråga personalen.
# Variables:
#   $row (String) - number of the update in the store
machine-parked-update = Boten kunde inte ta hand om något som en besökare skickade (uppdatering { $row }). Inget är borta.
# Variables:
#   $row (String) - number of the message in the store
machine-parked-message = Ett meddelande gick inte att skicka (meddelande { $row }). Inget är borta.
machine-retry-button = Försök igen
machine-retrying-toast = Försöker igen.
# Variables:
#   $hours (Number) - hours without contact
machine-gap =
    { $hours ->
        [one] Boten saknade kontakt med Telegram i mer än { $hours } timme. Meddelanden som är äldre än ett dygn kan saknas.
       *[other] Boten saknade kontakt med Telegram i mer än { $hours } timmar. Meddelanden som är äldre än ett dygn kan saknas.
    }
machine-gap-patron = Vi var utan kontakt i mer än ett dygn. Skrev du till oss då? Skriv gärna igen.
machine-catching-up = Boten är i gång igen och går igenom det som väntar.
machine-original-gone = Besökaren raderade det här meddelandet. Det löd:
machine-correction = Rättat:
machine-unchecked-file = Besökaren skickade något som inte gick att kopiera.
error-unexpected = Det gick inte. Försök igen eller fråga personalen.
