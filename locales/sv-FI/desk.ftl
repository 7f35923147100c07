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
desk-help =
    I frågans ämne: det du skriver går till kunden. Med ditt första meddelande tar du frågan.
    Med // eller /note i början stannar meddelandet i ämnet.

    /take – ta frågan
    /close – avsluta den: reference (referensfråga), directional (plats, tider, regler), digital (digitalt stöd), referral (hänvisad vidare) eller other (annat)
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
    /book – i frågans ämne: boka en tid åt kunden
    /list – en läslista: i frågans ämne, eller efter en träff /list KOD
    /worksheet – i frågans ämne: projekthjälpens arbetsblad 1, 2 eller 3
    /unit – enheter: /unit NAMN skapar en, bara /unit visar alla
    /setup – gör gruppen till personalens
