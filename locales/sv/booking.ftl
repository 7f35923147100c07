# Booking a time, question by question.

book-service = Vad vill du boka tid för?
# The services that are there without a configuration, as buttons and in sentences after a colon.
book-service-reading-guide = Boktips av en läsguide
book-service-digital-help = Hjälp med mobil och dator
book-service-library-help = Använda biblioteket
book-service-public-service-help = Hjälp med samhällsservice
# Those that a library adds under these keys: for units, for projects, by young volunteers.
book-service-remote-programme = Program på distans för grupper
book-service-project-help = Hjälp med ett projekt
book-service-device-help = Volontärer hjälper med mobil och dator
book-who = Vem är tiden för?
book-who-me-button = För mig
book-who-child-button = För mitt barn
book-who-other-button = För någon jag hjälper
book-who-group-button = För en grupp eller enhet
# What staff read of it.
book-who-child = För ett barn
book-who-other = För någon som besökaren hjälper
book-who-group = För en grupp eller enhet
book-size = Hur många deltar?
book-size-5-button = 1–5
book-size-15-button = 6–15
book-size-30-button = 16–30
book-size-more-button = Fler än 30
book-channel = Hur vill du träffa oss?
book-channel-phone-button = På telefon
book-channel-video-button = I videosamtal
book-channel-chat-button = Här i chatten
book-channel-library-button = På biblioteket
# The same in a list of facts.
book-channel-phone = På telefon
book-channel-video = I videosamtal
book-channel-chat = Här i chatten
book-channel-library = På biblioteket
book-language = Vilket språk ska vi tala?
book-interpreter-button = Jag behöver tolk
book-guide = Vem vill du träffa?
book-anyone-button = Vem som helst
book-time = När passar det dig? Här är de första lediga tiderna.
book-another-day-button = En annan dag
book-day = Vilken dag passar? Dagar med lediga tider visas med siffra.
# Variables:
#   $day (DateTime) - the day
book-slot = { DAY($day) }: vilken tid?
# The time was free a moment ago; other times stand below.
book-time-gone = Den tiden har just blivit bokad. Välj en annan.
book-day-gone = Den dagen finns inga lediga tider längre. Välj en annan.
book-name = Vilket namn ska vi använda? Ett smeknamn går bra.
# The first name of the account, taken by one tap.
# Variables:
#   $name (String) - the name
book-name-skip-button = Använd { $name }
# For somebody whose account has no name.
book-no-name-button = Utan namn
book-phone = Vilket nummer får vi ringa? Skriv det här.
book-helps = Är det något vi bör tänka på? Till exempel lugnt tempo, stor text eller tydligt tal.
book-helps-interpreter = Vilket språk ska tolken tala? Skriv också om vi bör tänka på något annat.
# Above what will be booked.
book-summary = Stämmer allt?
book-confirm-button = Boka tiden
# What can be changed in the summary.
book-change-service-button = Vad tiden gäller
book-change-who-button = Vem tiden är för
book-change-size-button = Antal personer
book-change-channel-button = Hur vi träffas
book-change-language-button = Språk
book-change-guide-button = Vem jag träffar
book-change-time-button = Dag och tid
book-change-day-button = Dag
book-change-slot-button = Klockslag
book-change-name-button = Namn
book-change-phone-button = Telefonnummer
book-change-helps-button = Vad ni bör tänka på

# The facts of a booked time, each on its line.

# Variables:
#   $service (String) - what it is for
book-line-service = { $service }
# Variables:
#   $at (DateTime) - when it begins
book-line-when = { DAYTIME($at) }
# In the night when clocks are turned back and show an hour twice.
book-line-twice = Klockan ställs om den natten: den första gången gäller.
# Variables:
#   $guide (String) - the first name of the reading guide or helper
book-line-guide = Du träffar: { $guide }
# Variables:
#   $language (String) - the language in its own words
book-line-language = Språk: { $language }
book-line-interpreter = Med tolk
# Variables:
#   $name (String) - the name to use
book-line-name = Namn: { $name }
book-line-no-name = Utan namn
# Variables:
#   $phone (String) - the number
book-line-phone = Vi ringer: { $phone }
# Above the patron's own words.
book-line-helps = Bra att tänka på:
# Variables:
#   $code (String) - six letters and digits
book-line-code = Kod: <code>{ $code }</code>

# After it is booked.

book-done = Din tid är bokad.
# Variables:
#   $phone (String) - the number
book-join-phone = Vi ringer dig då på { $phone }.
book-join-phone-known = Vi ringer dig då.
# Variables:
#   $link (String) - the address of the video call
book-join-video =
    Öppna den här länken då, inget lösenord behövs:
    { $link }
book-join-video-later = Vi skickar länken till videosamtalet här innan vi börjar.
book-join-chat = Öppna chatten då. Vi skriver till dig här.
# Variables:
#   $library (String) - the library's name
#   $address (String) - its address
book-join-library = Kom till oss då: { $library }, { $address }.
# Variables:
#   $library (String) - the library's name
book-join-library-plain = Kom till oss då: { $library }.
# What we do not do, in one line.
book-limits-digital = Vi handleder, du gör: du loggar in och trycker själv. Vi betalar, signerar eller fyller inte i åt dig.
# The title in the patron's own calendar.
# Variables:
#   $service (String) - what it is for
#   $library (String) - the library's name
book-calendar-title = { $service } ({ $library })
# Below the file.
book-calendar-file = Öppna filen så läggs tiden i din kalender.
book-calendar-gone-file = Öppna filen så tas tiden bort ur din kalender.

# When it does not work out.

# Variables:
#   $service (String) - what it is for
#   $most (Number) - how many times one may have ahead
book-full =
    { $service }:
    { $most ->
        [one] du har redan { $most } bokad tid. När den är över kan du boka en ny.
       *[other] du har redan { $most } bokade tider. När en av dem är över kan du boka en ny.
    }
    Fråga oss gärna om du behöver fler.
book-mine-button = Mina bokade tider
# Variables:
#   $service (String) - what it is for
#   $days (Number) - how many days ahead can be booked
book-nothing-free =
    { $service }:
    { $days ->
        [one] alla tider det närmaste dygnet är upptagna.
       *[other] alla tider de närmaste { $days } dagarna är upptagna.
    }
    Vi kan hjälpa dig ändå:
book-tips-button = Få boktips skriftligt

# What staff read.

# Variables:
#   $at (DateTime) - when it begins
#   $code (String) - six letters and digits
#   $guide (String) - who gives it
#   $service (String) - what it is for
#   $channel (String) - how they meet
book-staff-booked = Bokat: { MOMENT($at) }, { $service }. { $guide }. { $channel }. { $code }
# Variables:
#   $at (DateTime) - when it begins now
#   $before (DateTime) - when it would have begun
#   $code (String) - six letters and digits
#   $guide (String) - who gives it now
#   $old (String) - who would have given it
#   $service (String) - what it is for
#   $channel (String) - how they meet
book-staff-moved = Ombokat: { $service }. Var { MOMENT($before) }, { $old }. Nu { MOMENT($at) }, { $guide }. { $channel }. { $code }
# Variables:
#   $at (DateTime) - when it would have begun
#   $code (String) - six letters and digits
#   $guide (String) - who would have given it
#   $service (String) - what it is for
#   $channel (String) - how they would have met
book-staff-cancelled = Avbokat: { MOMENT($at) }, { $service }. { $guide }. { $channel }. { $code }
