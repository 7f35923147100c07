# /setup in the staff group.

setup-done = Nu är det här personalens grupp. Varje fråga får ett eget ämne. Läs mer: /help
setup-done-no-topics = Nu är det här personalens grupp.
setup-wrong-code = Koden är inte giltig. Skriv /setup och koden som boten skrev ut när den startade.
setup-admins-only = Det kan bara en administratör i gruppen göra.
setup-no-answer = Telegram svarade inte. Försök igen om en minut.
setup-missing = Nästan klart. Ordna det här och skicka sedan samma /setup-kommando igen:
setup-missing-admin = • Gör boten till administratör i gruppen.
setup-missing-topics = • Slå på ämnen (Topics) i gruppens inställningar.
setup-missing-manage-topics = • Ge boten rätt att hantera ämnen (Manage topics).
