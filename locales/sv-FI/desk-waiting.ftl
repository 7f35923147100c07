# As said in Finland: only what differs from ../sv.

desk-card-closed-enough = Avslutad av kunden: det räckte.
desk-card-closed-inactive = Avslutad: kunden har inte svarat.
desk-card-closed-unreachable = Avslutad: kunden går inte att nå.
# Variables:
#   $name (String) - first name of the librarian who has it
#   $due (DateTime) - by when an answer is due
desk-late-warning-owner = { $name }, kunden ska få svar senast kl. { CLOCK($due) }.
# Variables:
#   $due (DateTime) - by when an answer was due
desk-late-missed = Svaret skulle ha kommit senast { MOMENT($due) }. Kunden väntar fortfarande.
# Variables:
#   $name (String) - first name of the librarian who has it
#   $due (DateTime) - by when an answer was due
desk-late-missed-owner = { $name }, svaret skulle ha kommit senast { MOMENT($due) }. Kunden väntar fortfarande.
# Variables:
#   $name (String) - first name of the librarian who had it
desk-back-in-queue = Tillbaka i kön: { $name } verkar vara upptagen. Den som är ledig kan ta över. Kunden vet om det.
desk-enough-staff = Kunden säger att det räcker. Frågan är avslutad.
desk-idle-closed-staff = Avslutad: kunden har inte svarat på flera dagar. Skriver kunden något öppnas frågan igen.
desk-gone-staff = Avslutad: kunden har inte kommit tillbaka. Skriver kunden något öppnas frågan igen.
desk-still-staff = Kunden behöver mer hjälp.
desk-comment-staff = Kunden om den här chatten:
