# Groups and units: care homes, day centres, clubs. No names of residents, nothing about anybody’s health.

units-button = Fråga för en grupp
units-menu-button = Grupper och boenden
# Variables:
#   $unit (String) - the unit’s name
units-joined-contact = Välkommen! Du är nu kontaktperson för { $unit }.
# Variables:
#   $unit (String) - the unit’s name
units-joined-deputy = Välkommen! Du är nu ersättare för kontaktpersonen på { $unit }.
units-code-used = Länken eller koden är redan använd, eller så stämmer den inte. Be biblioteket om en ny.

# ---- the form

units-name = Vad heter ert boende eller er grupp?
units-role = Vad gör du där? Till exempel: skötare, ledare, volontär.
units-what = Vad vill er grupp ha?
units-read-aloud-button = Högläsning
units-book-talk-button = Boksamtal
units-memory-button = Minnen och bilder
units-music-button = Musik och dikter
units-digital-button = Digital handledning
units-other-button = Något annat
units-size = Hur många deltar? Ungefär räcker. Inga namn, tack.
units-size-5-button = Högst 5
units-size-10-button = 6–10
units-size-20-button = 11–20
units-size-more-button = Fler än 20
units-rhythm = Hur ofta?
units-monthly-button = Var fjärde vecka
units-fortnightly-button = Varannan vecka
units-weekly-button = Varje vecka
units-once-button = En gång
units-days = Vilka veckodagar passar? Välj en eller flera.
units-any-day-button = Vilken vardag som helst
units-band = Vilken tid på dagen?
units-any-time-button = När som helst
units-morning-button = Förmiddag
units-afternoon-button = Eftermiddag
units-equipment = Vilken utrustning har ni?
units-screen-button = Skärm och ljud
units-phone-only-button = Bara telefon
units-not-sure-button = Vet inte säkert
units-language = På vilket språk?
units-needs = Behöver gruppen som helhet något? Inget om enskilda personer, tack.
units-hearing-button = Stöd för hörseln
units-sight-button = Stöd för synen
units-memory-need-button = Stöd för minnet
units-no-needs-button = Nej, inget
# A heading above the answers.
units-check = Stämmer det här?
units-sent = Tack! Biblioteket letar efter en ledare och tider och svarar här.

# ---- what a summary lets one answer anew

units-change-what-button = Vad vi vill ha
units-change-size-button = Hur många
units-change-rhythm-button = Hur ofta
units-change-days-button = Veckodagar
units-change-band-button = Tid på dagen
units-change-equipment-button = Utrustning
units-change-language-button = Språk
units-change-needs-button = Behov

# ---- lines of the answers, for the unit and for staff

# Variables:
#   $what (String) - the answer in words
units-line-name = Enhet: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-role = Frågar: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-what = Vad: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-size = Antal: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-rhythm = Hur ofta: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-days = Veckodagar: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-band = Tid på dagen: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-equipment = Utrustning: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-language = Språk: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-needs = Gruppens behov: { $what }

# ---- the unit’s page

# A heading above the dates.
# Variables:
#   $unit (String) - the unit’s name
units-page = { $unit }
units-no-dates = Inga kommande tider.
# Variables:
#   $at (DateTime) - when it begins
#   $guide (String) - first name of who gives it
units-date = { DAYTIME($at) }, { $guide }
# Variables:
#   $at (DateTime) - when it begins
units-date-button = { MOMENT($at) }
units-more-button = Be om en ny serie
units-invite-button = Ersättare, gruppchatt
# Variables:
#   $link (String) - a link that works once
#   $code (String) - the same code, to be written in a group
units-invite =
    Skicka den här länken till ersättaren. Den fungerar en gång.
    { $link }

    Eller om ni har en grupp i Telegram: lägg till den här boten i gruppen och skriv där: /unit { $code }
units-ready = Ni behöver en skärm med högtalare, eller en telefon. Någon ur er personal är med hela tiden.
units-cannot-button = Avboka den här tiden
# Variables:
#   $at (DateTime) - when it begins
units-cannot-done = Avbokat: { DAYTIME($at) }. Tack för att du sa till. Era andra tider finns kvar.
# Variables:
#   $at (DateTime) - when it begins
units-move = Ni har { DAYTIME($at) }. Vilken tid ska vi boka om till? Era andra tider finns kvar.
units-no-other-time = Det finns ingen annan ledig tid just nu. Personalen kan hjälpa dig.
# Variables:
#   $unit (String) - the unit’s name
units-settled = Bokat för { $unit }
units-dates-button = Våra tider
# Variables:
#   $unit (String) - the unit’s name
units-declined = Vi kan tyvärr inte ordna det som { $unit } bad om just nu. Fråga gärna igen eller skriv till oss här.
# Variables:
#   $unit (String) - the unit’s name
units-closed = Tjänsten för { $unit } är avslutad här. Kommande tider är avbokade. Har du frågor? Skriv gärna.

# ---- how many came

# Variables:
#   $at (DateTime) - when it begins
units-heads = Hur många var med: { DAYTIME($at) }? Bara antalet.
units-heads-button = Ange antalet
units-heads-ask = Hur många var med? Skriv ett tal.
# Variables:
#   $most (Number) - the highest number
units-heads-unclear = Skriv ett tal från 0 till { $most }.
units-heads-thanks = Tack! Det är allt vi behöver.

# ---- the unit’s group chat

# Variables:
#   $unit (String) - the unit’s name
units-group-joined = Tack! Påminnelser för { $unit } kommer hit också. Jag läser inget annat här.
# Variables:
#   $unit (String) - the unit’s name
units-group-help = Jag påminner { $unit } om tiderna med biblioteket. Kontaktpersonen kan boka om eller avboka dem i en privat chatt med mig.

# ---- what staff read

# Variables:
#   $unit (String) - the unit’s name
units-staff-joined = { $unit }: länken är använd, enheten har nu en kontaktperson.
# Headings above the answers.
units-staff-series = En enhet ber om tider
units-staff-new = En ny grupp eller enhet
units-staff-new-how = När ni är överens: /unit NAMN i ämnet General skapar enheten och en länk till kontaktpersonen.
units-settle-button = Bestäm tiderna
units-decline-button = Går inte
# Variables:
#   $unit (String) - the unit’s name
#   $link (String) - the one-time link
unit-made =
    { $unit }: skicka länken till kontaktpersonen. Den fungerar en gång.
    { $link }
unit-how = /unit NAMN skapar en enhet, till exempel: /unit Strandhemmet. Ett språk kan stå före: /unit fi Rantakoti.
unit-list = Enheter:
# Variables:
#   $name (String) - first name
unit-contact = Kontaktperson: { $name }
unit-no-contact = Ingen kontaktperson än.
# Variables:
#   $name (String) - first name
unit-deputy = Ersättare: { $name }
unit-has-group = Gruppchatten får också påminnelser.
unit-link-button = Ny länk
unit-close-button = Avsluta enheten
# Variables:
#   $unit (String) - the unit’s name
unit-close-ask = Avsluta { $unit }? Kommande tider avbokas och kontaktpersonen får veta.
unit-close-sure-button = Ja, avsluta
# Variables:
#   $unit (String) - the unit’s name
unit-closed = { $unit } är avslutad.
# Variables:
#   $unit (String) - the unit’s name
unit-declined = { $unit } har fått veta att det inte går nu.
unit-settled-already = Det här önskemålet är redan klart.
unit-no-service = Ingen tjänst för grupper kan bokas: en av [[services]] behöver group = true, och en guide tider för den.
unit-service = Vilken tjänst?
unit-guide = Vem håller i det?
unit-first = När är första gången?
unit-times = Hur många gånger?
unit-3-times-button = 3
unit-6-times-button = 6
unit-10-times-button = 10
# A heading above the dates.
# Variables:
#   $unit (String) - the unit’s name
unit-check = Boka de här för { $unit }?
unit-nothing-free = Den här guiden har ingen ledig tid. Ändra tiderna eller välj en kollega.
# Variables:
#   $unit (String) - the unit’s name
#   $count (Number) - dates that were booked
unit-settled =
    { $count ->
        [one] { $unit }: { $count } tid är bokad, och enheten har fått besked.
       *[other] { $unit }: { $count } tider är bokade, och enheten har fått besked.
    }
# Above dates that somebody else has.
unit-left-out = Redan upptagna, så de är inte med:
