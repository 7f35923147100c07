# As said in Finland: only what differs from ../sv.

desk-phone-unclear = Det ser inte ut som ett telefonnummer. Skriv bara numret, till exempel 040 123 4567.
desk-card-closed-digital = Avslutad: digitalt stöd.
desk-card-rule = Det du skriver här går till kunden. Med ditt första meddelande tar du frågan. Ett meddelande som börjar med // är en anteckning och stannar här.
# Variables:
#   $owner (String) - first name of the librarian who has it
desk-card-rule-taken = Det { $owner } skriver här går till kunden. Det andra skriver stannar här, med en knapp för att skicka det. Ett meddelande som börjar med // är en anteckning och stannar här.
desk-outcome-digital-button = Digitalt stöd
desk-yours-toast = Frågan är din. Det du skriver här går till kunden.
desk-send-button = Skicka till kunden
desk-sent-after-all = Skickat till kunden.
desk-patron-withdrew = Kunden har tagit tillbaka sin fråga.
desk-patron-left = Kunden har blockerat boten. Inget når fram förrän kunden kommer tillbaka.
desk-hint-edit-to-note = Kunden har redan fått meddelandet. Hos kunden står den gamla texten kvar.
