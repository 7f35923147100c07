# Sessions on the staff's side: /day, /hours, /guide, /book in a question's topic; and what patrons are told because of it.

# ---- Commands of staff, as Telegram's menu shows them.

command-day = Dagens träffar
command-hours = Mina tider för träffar
command-guide = Mitt kort som guide

# ---- Sessions as staff read them.

# A command about sessions was written in a question's topic.
desk-session-elsewhere = Skriv det här i ämnet General: här går dina ord till besökaren.
desk-session-not-yours-toast = Den här träffen är inte din. Någon i personalen kan ändra den.
# Variables:
#   $at (DateTime) - when the session begins
#   $code (String) - the booking's code
desk-session-heading = { DAYTIME($at) } · { $code }
# One session in a list.
# Variables:
#   $at (DateTime) - when the session begins
#   $name (String) - the name that the patron gave, or the booking's code
#   $service (String) - name of the service
#   $channel (String) - how it takes place
#   $guide (String) - name of the guide
desk-session-line = { CLOCK($at) } · { $name } · { $service } · { $channel } · { $guide }
# The same below a heading with day and time.
# Variables:
#   $name (String) - the name that the patron gave, or the booking's code
#   $service (String) - name of the service
#   $channel (String) - how it takes place
#   $guide (String) - name of the guide
desk-session-facts = { $name } · { $service } · { $channel } · { $guide }
# Variables:
#   $at (DateTime) - when the session begins
#   $name (String) - the name that the patron gave, or the booking's code
desk-session-button = { CLOCK($at) } { $name }
# Variables:
#   $at (DateTime) - when the session begins
#   $name (String) - the name that the patron gave, or the booking's code
desk-session-dated-button = { MOMENT($at) } · { $name }
# Variables:
#   $phone (String) - telephone number
desk-session-phone = Telefon: { $phone }
# Variables:
#   $language (String) - the session's language, in its own words
desk-session-language = Språk: { $language }
# Variables:
#   $words (String) - the patron's answer
desk-session-for-whom = För vem: { $words }
# Variables:
#   $words (String) - the patron's answer
desk-session-size = Hur många: { $words }
# Variables:
#   $words (String) - the language in which the patron uses this chat; which one the interpreter should speak may stand below
desk-session-interpreter = Behöver tolk. Skriver här på: { $words }
# A patron in another time zone.
# Variables:
#   $place (String) - the town that the zone is called after
#   $time (String) - when it begins by the clocks there
desk-session-their-time = Hos besökaren ({ $place }): kl. { $time }
# Variables:
#   $words (String) - the patron's answer
desk-session-helps = Att tänka på: { $words }
# Variables:
#   $words (String) - the patron's answer
desk-session-profile = Läsning: { $words }
# No reproach: a call before the session is kinder than waiting in vain.
# Variables:
#   $count (Number) - sessions to which the patron did not come, two or more
desk-session-call-first =
    { $count ->
        [one] Ring gärna först: { $count } träff har missats.
       *[other] Ring gärna först: { $count } träffar har missats.
    }
# How a session went.
desk-session-held = Genomförd.
desk-session-no-show = Besökaren kom inte.
desk-session-late-cancel = Sent avbokad av besökaren.
desk-session-technical = Tekniken fungerade inte.
desk-session-is-cancelled = Avbokad.
desk-session-reassign-button = Lämna till en kollega
desk-session-cancel-button = Avboka och säg varför
# On the card of a question, which only staff see.
# Variables:
#   $count (Number) - sessions to which the patron did not come
desk-card-no-shows =
    { $count ->
        [one] Kom inte till { $count } träff.
       *[other] Kom inte till { $count } träffar.
    }

# ---- /day: the sessions of a day.

# Variables:
#   $day (DateTime) - the day
#   $count (Number) - sessions, one or more
desk-day =
    { $count ->
        [one] { DAY($day) }: { $count } träff
       *[other] { DAY($day) }: { $count } träffar
    }
# Variables:
#   $day (DateTime) - the day
desk-day-empty = { DAY($day) }: inga träffar
# Variables:
#   $found (String) - what was written
desk-day-no-date = Jag förstod inte ”{ $found }”. Skriv en dag, till exempel 24.11. eller 2026-11-24. Skriver du bara /day ser du dagens träffar.
desk-day-before-button = ‹ Dagen före
desk-day-after-button = Dagen efter ›
desk-day-mine-button = Bara mina
desk-day-all-button = Allas
desk-day-file-button = Kalenderfil
desk-day-coming-button = Kommande dagar
# Above the days, each on a button.
desk-day-coming = Dagar med träffar
desk-day-none-coming = Inga träffar är bokade.
# Variables:
#   $day (DateTime) - the day
#   $count (Number) - its sessions
desk-day-of-list-button = { DAY($day) }: { $count }
desk-day-today-button = I dag
# On a session's card, and how it is done.
desk-day-books-button = Skicka en läslista
# Variables:
#   $code (String) - the booking's code
#   $most (Number) - books
desk-day-books-how =
    Kopiera det här och skriv en rad för varje bok under koden, högst { $most }:

    <code>/list { $code }
    författare: titel – varför den passar – format</code>
desk-day-back-button = Tillbaka till dagen
# How a session went, as a button; two stand side by side.
desk-day-held-button = Genomförd
desk-day-no-show-button = Kom inte
desk-day-technical-button = Teknikfel
desk-day-late-cancel-button = Sent avbokad
desk-day-undo-button = Ångra
desk-day-marked-toast = Noterat. Du kan ångra det i en vecka.
desk-day-undone-toast = Ångrat.
desk-day-no-feed = Du har inga kommande träffar.
# Variables:
#   $count (Number) - sessions in the file
desk-day-feed =
    { $count ->
        [one] Här är din kommande träff för kalendern. Be om filen igen när något ändras.
       *[other] Här är dina { $count } kommande träffar för kalendern. Be om filen igen när något ändras.
    }

# ---- Start now.

desk-start-video-button = Börja: skicka länken
desk-start-chat-button = Börja: öppna chatten
desk-start-phone-button = Börja: visa numret
# A button with the video call follows.
# Variables:
#   $name (String) - the name that the patron gave, or the booking's code
desk-start-video = { $name } har fått länken. Gå in här:
# Variables:
#   $name (String) - the name that the patron gave, or the booking's code
desk-start-video-nobody = { $name } finns inte i chatten: skicka länken på något annat sätt.
desk-start-no-link-toast = Det finns inget videorum. Lägg till ditt med /guide.
# Variables:
#   $phone (String) - telephone number
desk-start-phone-toast = Ring { $phone }.
desk-start-no-phone-toast = Det finns inget telefonnummer.
desk-start-nobody-toast = Besökaren finns inte i chatten.
# Variables:
#   $owner (String) - first name of the colleague
#   $number (String) - number of the question
desk-start-other-toast = Besökaren chattar redan med { $owner } i fråga { $number }.
# Variables:
#   $number (String) - number of the question, with which the topic's name begins
desk-start-chat-toast = Chatten är öppen: ämne { $number }.
desk-start-chat-topic = Träffen börjar. Det du skriver här går till besökaren.

# ---- Cancelling a session with a reason, for staff.

desk-cancel-reason = Varför måste träffen avbokas? Besökaren läser det du skriver.
# Variables:
#   $language (String) - the patron's language, in its own words
desk-cancel-reason-in = Varför måste träffen avbokas? Besökaren läser det du skriver. Skriv på det här språket om du kan: { $language }.
desk-cancel-no-reason = Skriv några ord: besökaren hade planerat att komma.
desk-cancel-time = Vad ska hända med tiden?
desk-cancel-time-off-button = Stäng tiden för bokning
desk-cancel-time-free-button = Ledig för andra
desk-cancel-time-day-button = Stäng hela dagen
desk-cancel-check = Det här går till besökaren, med en ursäkt och förslag på nya tider:
desk-cancel-confirm-button = Avboka träffen
desk-cancel-change-reason = Skälet
desk-cancel-change-time = Tiden
# Variables:
#   $name (String) - the name that the patron gave, or the booking's code
#   $count (Number) - times offered, may be 0
desk-cancel-done =
    { $count ->
        [0] Avbokad. { $name } har fått veta det.
        [one] Avbokad. { $name } har fått veta det, med { $count } förslag på ny tid.
       *[other] Avbokad. { $name } har fått veta det, med { $count } förslag på ny tid.
    }
# Variables:
#   $name (String) - the name that the patron gave, or the booking's code
#   $phone (String) - telephone number, or a dash
desk-cancel-done-nobody = Avbokad. { $name } finns inte i chatten: hör av dig på något annat sätt. Telefon: { $phone }
# Variables:
#   $phone (String) - telephone number
desk-cancel-soon = Träffen är snart: ring för säkerhets skull. Telefon: { $phone }
desk-cancel-soon-no-phone = Träffen är snart och det finns inget nummer: besökaren kanske ser meddelandet för sent.

# ---- Giving a session to a colleague.

desk-give-whom = Vem tar över?
# Variables:
#   $service (String) - name of the service
desk-give-nobody = Ingen kollega som ger den här tjänsten är ledig då: { $service }.
# Variables:
#   $at (DateTime) - when the session begins
#   $guide (String) - name of the guide
desk-give-check = { DAYTIME($at) }: { $guide } tar över, och besökaren får veta det.
desk-give-confirm-button = Lämna över
# Variables:
#   $guide (String) - name of the guide
#   $before (String) - who would have given it
desk-give-done = Nu är det { $guide } som har träffen, i stället för { $before }.
# In the own chat of whoever got it; the session follows.
# Variables:
#   $before (String) - who would have given it
desk-given-to-you = Du tar över en träff från { $before }

# ---- /hours: when somebody can be booked. What one types is understood in the staff's language and in English.

# Seven groups with commas between them, Monday first; in each the names of a weekday with blanks between them, the short ones too.
desk-hours-weekday-words = må mån måndag, ti tis tisdag, on ons onsdag, to tors torsdag, fr fre fredag, lö lör lördag, sö sön söndag
# Words that begin a line: a day without sessions, extra hours, no hours any more. With commas; English ones work everywhere.
desk-hours-off-words = ledig, borta, semester
desk-hours-extra-words = extra, också
desk-hours-clear-words = rensa, töm, ingen
desk-hours-examples =
    Till exempel:
    /hours mån,ons 10:00-12:00
    /hours ledig 24.12.
    /hours extra lör 28.11. 10:00-14:00
    /hours rensa mån
desk-hours-no-card = Gör först ditt kort, så att besökarna vet vems tid de bokar.
# Variables:
#   $found (String) - what was written
desk-hours-no-weekday = Jag förstod inte ”{ $found }”. Skriv en veckodag och tider, till exempel mån 10:00-12:00.
# Variables:
#   $found (String) - what was written
desk-hours-no-span = Jag förstod inte ”{ $found }”. Skriv från och till, till exempel 10:00-12:00.
# Variables:
#   $found (String) - what was written
desk-hours-no-time = Jag kan inte läsa ”{ $found }” som tider. Skriv till exempel 10:00-12:00.
# Variables:
#   $found (String) - what was written
desk-hours-backwards = ”{ $found }” slutar innan det börjar. Skriv den tidigare tiden först, till exempel 10:00-12:00.
desk-hours-no-date = Vilken dag? Skriv ett datum, till exempel 24.12. eller 2026-12-24.
# Variables:
#   $found (String) - what was written
desk-hours-no-such-date = Dagen ”{ $found }” finns inte. Skriv ett datum, till exempel 24.12.2026.
# Variables:
#   $found (String) - what was written
desk-hours-past = ”{ $found }” har redan varit. Skriv en dag som kommer.
# Variables:
#   $found (String) - what was written
#   $most (Number) - days that can be told at once
desk-hours-too-many-days = ”{ $found }” är för långt. Högsta antal dagar åt gången: { $most }.
# Variables:
#   $found (String) - what was written
#   $day (DateTime) - the day
desk-hours-other-weekday = ”{ $found }” är { DAY($day) }. Skriv en veckodag och ett datum som hör ihop.
# Variables:
#   $found (String) - what was written
desk-hours-date-needs-word = Skriv ledig, extra eller rensa före datumet ”{ $found }”.
# Variables:
#   $found (String) - what was written
#   $services (String) - keys of services, with commas
desk-hours-strange = Jag förstod inte ”{ $found }”. Skriv en veckodag, tider eller en av dina tjänster: { $services }
# Variables:
#   $found (String) - what was written
desk-hours-strange-day = Jag förstod inte ”{ $found }”. Skriv en veckodag, ett datum eller tider.
# Variables:
#   $name (String) - name of the guide
desk-hours-of = Tider för { $name }
desk-hours-none = Inga fasta veckotider.
# Variables:
#   $day (DateTime) - the day
desk-hours-off-day = { DAY($day) }: ledig
# Variables:
#   $first (DateTime) - the first day
#   $last (DateTime) - the last day
desk-hours-off-days = { DAY($first) } – { DAY($last) }: ledig
# Variables:
#   $day (DateTime) - the day
#   $hours (String) - hours such as 10:00–12:00
desk-hours-off-part = { DAY($day) }: borta { $hours }
# Variables:
#   $day (DateTime) - the day
#   $hours (String) - hours such as 10:00–12:00
desk-hours-extra = { DAY($day) }: extra { $hours }
desk-hours-which-days = För vilka veckodagar vill du ange tider? Markera dem och tryck på Klar.
desk-hours-which-times = Vilka tider? Till exempel 10:00-12:00 eller 9-11, 13-15.
desk-hours-none-button = Inga tider de dagarna
desk-hours-which-service = För vilken tjänst?
desk-hours-any-service-button = För alla mina tjänster
desk-hours-would-be = Så här skulle det bli:
desk-hours-save-button = Spara
desk-hours-change-days = Veckodagar
desk-hours-change-times = Tider
desk-hours-change-service = Tjänst
desk-hours-saved = Sparat.
desk-hours-paused = Ditt kort är pausat: ingen kan boka dig nu.
# Variables:
#   $days (String) - weekdays, with commas
desk-hours-library-closed = En del ligger utanför bibliotekets öppettider: { $days }. Bara tider inom öppettiderna går att boka. Gäller det en enda dag? Skriv extra.
# Variables:
#   $count (Number) - sessions outside the hours, one or more
desk-hours-conflicts =
    { $count ->
        [one] { $count } bokad träff ligger nu utanför dina tider. Den står kvar om du inte bestämmer något annat.
       *[other] { $count } bokade träffar ligger nu utanför dina tider. De står kvar om du inte bestämmer något annat.
    }
desk-hours-no-conflicts = Alla bokade träffar ligger inom dina tider.
desk-hours-keep-button = Låt den stå kvar
desk-hours-kept-toast = Träffen står kvar. Ingen får något besked.
# Variables:
#   $at (DateTime) - when the session begins
#   $name (String) - the name that the patron gave, or the booking's code
desk-hours-kept = Står kvar: { MOMENT($at) } · { $name }
desk-hours-conflicts-button = Fler utanför mina tider

# ---- /guide: one's own card, as people see it who choose whose time they book.

desk-guide-make-button = Gör mitt kort
desk-guide-change-button = Ändra
desk-guide-hours-button = Mina tider
desk-guide-pause-button = Pausa
desk-guide-resume-button = Avsluta pausen
# Variables:
#   $name (String) - name of the guide
desk-guide-card = { $name }
desk-guide-role-guide = Personal
desk-guide-role-volunteer = Volontär
desk-guide-role-partner = Samarbetspartner
# Variables:
#   $languages (String) - languages, with commas
desk-guide-languages = Språk: { $languages }
# Variables:
#   $services (String) - names of services, with commas
desk-guide-services = Tjänster: { $services }
# Variables:
#   $channels (String) - ways, with commas
desk-guide-channels = Hur: { $channels }
# Variables:
#   $likes (String) - the guide's own words
desk-guide-likes = Läser gärna: { $likes }
# Variables:
#   $link (String) - web address
desk-guide-link = Videorum: { $link }
desk-guide-is-paused = Pausad: ingen kan boka en tid.
desk-guide-which-name = Vilket namn ska besökarna se? Förnamn eller smeknamn.
desk-guide-no-name = Skriv ett namn med bokstäver.
desk-guide-which-languages = På vilka språk? Markera dem och tryck på Klar.
desk-guide-which-services = Vilka tjänster erbjuder du? Markera dem och tryck på Klar.
desk-guide-which-channels = Hur? Markera det som passar dig och tryck på Klar.
desk-guide-which-likes = Vad läser du gärna? Besökarna väljer efter det. En rad eller två räcker.
desk-guide-which-link = Ditt eget videorum, om du har ett: en länk som börjar med https://
desk-guide-no-link = Skriv en enda länk som börjar med https://
desk-guide-which-role = Vilken roll har du? Volontärer och samarbetspartner ser bara sina egna träffar.
# What was written before follows.
desk-guide-now = Nu:
desk-guide-dash = Skriv ett streck (-) för att ta bort det.
# Variables:
#   $value (String) - what it is today
desk-guide-keep-button = Behåll: { $value }
desk-guide-save-button = Spara mitt kort
desk-guide-change-name = Namn
desk-guide-change-languages = Språk
desk-guide-change-services = Tjänster
desk-guide-change-channels = Hur
desk-guide-change-likes = Vad jag läser gärna
desk-guide-change-link = Videorum
desk-guide-change-role = Roll
desk-guide-saved = Ditt kort är sparat.
desk-guide-saved-hours = Ditt kort är sparat. Besökarna kan boka dig när du har lagt in tider.
desk-guide-paused-toast = Pausad. Det som är bokat står kvar.
desk-guide-resumed-toast = Besökarna kan boka dig igen.
# Variables:
#   $count (Number) - sessions ahead, one or more
desk-guide-still-booked =
    { $count ->
        [one] { $count } träff är fortfarande bokad. Tryck på den för att lämna den till en kollega eller avboka.
       *[other] { $count } träffar är fortfarande bokade. Tryck på en för att lämna den till en kollega eller avboka.
    }
# An old button was pressed by somebody who has left.
desk-left-toast = Du är inte längre med i personalgruppen.
# Variables:
#   $name (String) - name of the guide
#   $count (Number) - sessions ahead, may be 0
desk-left-guide =
    { $count ->
        [one] { $name } har lämnat gruppen och går inte längre att boka. { $count } träff är fortfarande bokad.
       *[other] { $name } har lämnat gruppen och går inte längre att boka. { $count } träffar är fortfarande bokade.
    }

# ---- /book in a question's topic: a time for that patron.

desk-book-nothing = Ingen går att boka än: en guide behöver ett kort (/guide) och tider (/hours).
# Variables:
#   $found (String) - what was written
desk-book-phone-unclear = Jag förstod inte ”{ $found }”. Skriv bara /book, eller /book och ett telefonnummer: /book 012 345 6789
desk-book-phone-how = Ska ni prata i telefon? Skriv då numret efter kommandot: /book 012 345 6789
desk-book-which-service = För vad?
desk-book-which-language = På vilket språk?
desk-book-which-channel = Hur?
desk-book-which-guide = Med vem?
desk-book-anyone-button = Den som är ledig
desk-book-which-time = När?
desk-book-another-day-button = En annan dag
desk-book-which-day = Vilken dag?
desk-book-which-clock = Vilken tid?
# Variables:
#   $name (String) - first name of the patron, or the question's number
desk-book-check = Boka det här för { $name }?
desk-book-confirm-button = Boka
# Variables:
#   $at (DateTime) - when the session begins
#   $guide (String) - name of the guide
#   $code (String) - the booking's code
desk-book-done = Bokat: { MOMENT($at) } · { $guide } · { $code }. Besökaren har fått veta.
desk-book-change-service = Tjänst
desk-book-change-language = Språk
desk-book-change-channel = Hur
desk-book-change-guide = Med vem
desk-book-change-time = Tid

# ---- What patrons are told when staff do something with their session.

# Variables:
#   $at (DateTime) - when the session begins
session-told-cancelled = Vi är ledsna, men vi måste avboka din tid { DAYTIME($at, form: "on") }.
# Their own words follow.
# Variables:
#   $name (String) - first name of the member of staff
session-told-words = { $name } från biblioteket skriver:
session-told-other-times = Passar någon av de här tiderna? Det räcker med ett tryck.
session-told-no-times = Just nu finns inga lediga tider. Personalen hjälper dig gärna att hitta en.
# Variables:
#   $at (DateTime) - when the session begins
#   $guide (String) - name of the guide
session-told-reassigned = Din tid { DAYTIME($at, form: "on") } står kvar. Det är { $guide } som hjälper dig då.
# Variables:
#   $guide (String) - name of the guide
session-told-video-starts = { $guide } väntar på dig i videosamtalet. Tryck för att gå in.
session-told-join-button = Gå till videosamtalet
# Variables:
#   $guide (String) - name of the guide
session-told-chat-starts = { $guide } är här nu. Skriv här, så går det till { $guide }.
# The same when the hour has come and nobody began it by hand.
# Variables:
#   $guide (String) - name of the guide
session-told-chat-begins = Din tid börjar nu. Skriv här, så går det till { $guide }.
session-again-day-button = En annan dag
session-again-which-day = Vilken dag passar dig?
# Variables:
#   $day (DateTime) - the day
session-again-which-time = { DAY($day) }: vilken tid?
session-again-already-toast = Du har redan en ny tid. Se /my.
