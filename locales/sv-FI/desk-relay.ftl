# As said in Finland: only what differs from ../sv.

desk-relay-uncarried = Kunden skickade något som inte kan skickas vidare hit. Jag bad hen säga det på ett annat sätt.
desk-relay-retract-how = Skicka /retract som svar på det av dina meddelanden som kunden inte ska ha. Om du bara raderar det här finns det kvar hos kunden.
desk-relay-retract-inside = Kunden har aldrig fått det här meddelandet. Det finns inget att ta tillbaka.
desk-relay-retracted = Tillbakataget: meddelandet försvinner hos kunden. Kunden kan ha hunnit läsa det.
desk-relay-retracted-late = Tillbakataget. Meddelandet är äldre än två dagar, så kunden ser i stället att det har tagits tillbaka. En bild eller fil blir kvar.
desk-relay-card-rule-plain = Använd ”Svara” på kortet eller på kundens ord under det: ditt svar går till kunden, och den som svarar först tar frågan. Ett meddelande som börjar med // är en anteckning och stannar här.
desk-relay-danger = Obs: de här orden låter som om någon är i fara. Kunden har fått se vart man kan ringa för att få hjälp nu.
