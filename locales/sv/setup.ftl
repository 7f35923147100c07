# /setup in the staff group.

setup-done = Nu är det här personalens grupp. Varje fråga får ett eget ämne. Läs mer: /help
setup-done-no-topics = Nu är det här personalens grupp. Den har inga ämnen (Topics), och det fungerar också: varje fråga har ett kort, och du svarar genom att svara på kortet eller på det som besökaren skrev. Med ämnen är det lättare att följa: slå på dem och skicka /setup igen.
setup-wrong-code = Koden är inte giltig. Skriv /setup och koden som boten skrev ut när den startade.
setup-admins-only = Det kan bara en administratör i gruppen göra.
setup-no-answer = Telegram svarade inte. Försök igen om en minut.
setup-missing = Nästan klart. Ordna det här och skicka sedan samma /setup-kommando igen:
setup-missing-admin = • Gör boten till administratör i gruppen.
setup-missing-manage-topics = • Ge boten rätt att hantera ämnen (Manage topics).
