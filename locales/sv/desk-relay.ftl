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
desk-relay-retract-how = Skicka /retract som svar på ditt eget meddelande som besökaren inte ska ha. Besökaren märker inget om du bara raderar det här.
desk-relay-retract-inside = Besökaren har aldrig fått det här meddelandet. Det finns inget att ta tillbaka.
desk-relay-retract-not-yours = Bara den som skrev meddelandet, eller den som har frågan, kan ta tillbaka det.
desk-relay-retract-done-before = Det här meddelandet är redan tillbakataget.
desk-relay-retracted = Tillbakataget: meddelandet försvinner hos besökaren. Besökaren kan ha hunnit läsa det.
desk-relay-retracted-late = Tillbakataget. Meddelandet är äldre än två dagar, så besökaren ser i stället att det har tagits tillbaka. En bild eller fil blir kvar.
command-retract = Ta tillbaka ett meddelande
