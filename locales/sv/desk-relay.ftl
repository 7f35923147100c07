# Att föra meddelanden mellan besökare och personal. Först det som besökaren läser, sedan personalens texter.

desk-relay-taken-back = Biblioteket har tagit tillbaka det här meddelandet.
desk-relay-cannot-carry = Jag kan inte skicka vidare ett sådant meddelande. Skriv med egna ord eller skicka en bild eller en fil.

# ---- personal

desk-relay-uncarried = Besökaren skickade något som inte kan skickas vidare hit. Jag bad hen säga det på ett annat sätt.
desk-relay-staff-uncarried = Ett sådant meddelande kan inte skickas vidare. Det nådde ingen.
# Ovanför filens namn.
desk-relay-risky-program = Varning: filen är ett program eller kan fungera som ett. Öppna den inte på bibliotekets dator.
# Ovanför filens namn.
desk-relay-risky-page = Varning: filen öppnas som en webbsida och kan leda till en falsk sida. Öppna den inte på bibliotekets dator.
# Ovanför filens namn.
desk-relay-risky-archive = Varning: ingen kan se vad som är packat i filen. Öppna den inte på bibliotekets dator.
# Ovanför filens namn.
desk-relay-risky-disguised = Varning: filen är inte det som namnet säger. Öppna den inte.
desk-relay-retract-how = Skicka /retract som svar på det av dina meddelanden som besökaren inte ska ha. Om du bara raderar det här finns det kvar hos besökaren.
desk-relay-retract-inside = Besökaren har aldrig fått det här meddelandet. Det finns inget att ta tillbaka.
desk-relay-retract-not-yours = Bara den som skrev meddelandet, eller den som har frågan, kan ta tillbaka det.
desk-relay-retract-done-before = Det här meddelandet är redan tillbakataget.
desk-relay-retracted = Tillbakataget: meddelandet försvinner hos besökaren. Besökaren kan ha hunnit läsa det.
desk-relay-retracted-late = Tillbakataget. Meddelandet är äldre än två dagar, så besökaren ser i stället att det har tagits tillbaka. En bild eller fil blir kvar.
command-retract = Ta tillbaka ett meddelande
desk-relay-card-rule-plain = Använd ”Svara” på kortet eller på besökarens ord under det: ditt svar går till besökaren, och den som svarar först tar frågan. Ett meddelande som börjar med // är en anteckning och stannar här.
desk-relay-members-toast = Den här frågan är bara för utbildade kollegor.
desk-relay-members-only = Det här stannade här: bara utbildade kollegor svarar på den här frågan. Skriv gärna en anteckning med // först.
desk-relay-paused = Jag har förlorat en rättighet som jag behöver här: administratörens rätt att hantera ämnen (Manage topics). Frågorna väntar och inget går förlorat, men nya frågor når er inte. Ge mig rätten tillbaka i gruppens inställningar.
desk-relay-resumed-nobody = Jag har mina rättigheter igen. Ingen skrev under tiden.
# Variables:
#   $count (Number) - questions that waited
desk-relay-resumed =
    { $count ->
        [one] Jag har mina rättigheter igen. { $count } fråga väntade och kommer nu.
       *[other] Jag har mina rättigheter igen. { $count } frågor väntade och kommer nu.
    }
desk-relay-crowded = Den här gruppen har över 800 000 meddelanden. Över en miljon låter Telegram de äldsta ämnena försvinna. Skapa en ny personalgrupp, lägg till mig som administratör och skicka /setup där.
desk-relay-danger = Obs: de här orden låter som om någon är i fara. Besökaren har fått se vart man kan ringa för att få hjälp nu.
desk-relay-danger-unasked = Någon som skriver till mig kan vara i fara. Personen har fått se vart man kan ringa för att få hjälp nu. Om hen frågar er kommer frågan hit; jag skickar inget vidare utan lov.

# ---- patrons again

desk-relay-paused-patron = Just nu kan personalen inte läsa det här på grund av ett fel hos oss. Din fråga är sparad och når personalen så snart felet är lagat. Du behöver inte skriva igen.
# Above the library’s phone number and e-mail address.
desk-relay-paused-ways = Om det är bråttom:
desk-relay-resumed-patron = Felet är lagat: din fråga har nått personalen.
