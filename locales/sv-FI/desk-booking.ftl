# As said in Finland: only what differs from ../sv.

desk-session-elsewhere = Skriv det här i ämnet General: här går dina ord till kunden.
desk-session-no-show = Kunden kom inte.
desk-session-late-cancel = Sent avbokad av kunden.
desk-start-nobody-toast = Kunden finns inte i chatten.
# Variables:
#   $owner (String) - first name of the colleague
#   $number (String) - number of the question
desk-start-other-toast = Kunden chattar redan med { $owner } i fråga { $number }.
desk-start-chat-topic = Träffen börjar. Det du skriver här går till kunden.
desk-cancel-reason = Varför måste träffen avbokas? Kunden läser det du skriver.
# Variables:
#   $language (String) - the patron's language, in its own words
desk-cancel-reason-in = Varför måste träffen avbokas? Kunden läser det du skriver. Skriv på det här språket om du kan: { $language }.
desk-cancel-no-reason = Skriv några ord: kunden hade planerat att komma.
desk-cancel-check = Det här går till kunden, med en ursäkt och förslag på nya tider:
desk-cancel-soon-no-phone = Träffen är snart och det finns inget nummer: kunden kanske ser meddelandet för sent.
# Variables:
#   $at (DateTime) - when the session begins
#   $guide (String) - name of the guide
desk-give-check = { DAYTIME($at) }: { $guide } tar över, och kunden får veta det.
desk-hours-no-card = Gör först ditt kort, så att kunderna vet vems tid de bokar.
desk-guide-which-name = Vilket namn ska kunderna se? Förnamn eller smeknamn.
desk-guide-which-likes = Vad läser du gärna? Kunderna väljer efter det. En rad eller två räcker.
desk-guide-saved-hours = Ditt kort är sparat. Kunderna kan boka dig när du har lagt in tider.
desk-guide-resumed-toast = Kunderna kan boka dig igen.
# Variables:
#   $at (DateTime) - when the session begins
#   $guide (String) - name of the guide
#   $code (String) - the booking's code
desk-book-done = Bokat: { MOMENT($at) } · { $guide } · { $code }. Kunden har fått veta.
# Variables:
#   $place (String) - the town that the zone is called after
#   $time (String) - when it begins by the clocks there
desk-session-their-time = Hos kunden ({ $place }): kl. { $time }
