# As said in Finland: only what differs from ../sv.

privacy-staff-told = En kund har raderat sina uppgifter. Kundens ämnen försvinner härifrån.
privacy-masked = Jag har dolt något som såg ut som en hemlig kod eller en personbeteckning. Skicka inte sådant hit: en chatt är som ett öppet brev. Vi frågar aldrig efter sådant.
