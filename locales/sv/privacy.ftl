# Privacy.

# Variables:
#   $library (String) - the library's name
privacy-what =
    { $library } sparar bara det som behövs för att svara dig. Det är ditt kontonummer i Telegram (inte ditt telefonnummer), ditt förnamn, ditt språk och den tidszon du eventuellt valt. Vi sparar också dina bokade tider, dina boktips och dina samtal med personalen. Din senaste fråga sparar vi i ett dygn. Ber du oss ringa sparar vi också telefonnumret.

    Vi sparar inget om dina lån, ditt kort eller dina koder. Du kan fråga utan att säga vem du är. Bara personalen läser det du skriver, och allt sparas krypterat.
# Variables:
#   $transcripts (Number) - days that talks are kept after they are closed
#   $bookings (Number) - days that bookings are kept
#   $inactive (Number) - days after which an unused account is removed
privacy-how-long =
    { $transcripts ->
        [one] Vi raderar samtalen { $transcripts } dag efter att de är avslutade.
       *[other] Vi raderar samtalen { $transcripts } dagar efter att de är avslutade.
    } { $bookings ->
        [one] Bokade tider raderar vi efter { $bookings } dag.
       *[other] Bokade tider raderar vi efter { $bookings } dagar.
    } { $inactive ->
        [one] Om du inte skriver på { $inactive } dag raderar vi allt.
       *[other] Om du inte skriver på { $inactive } dagar raderar vi allt.
    }
# Variables:
#   $days (Number) - days that questions without a good answer are kept, without person
privacy-gaps =
    { $days ->
        [one] När jag inte kan svara bra sparar vi frågans ord i { $days } dag. Då kan vi skriva bättre svar. Vem som frågade sparar vi inte.
       *[other] När jag inte kan svara bra sparar vi frågans ord i { $days } dagar. Då kan vi skriva bättre svar. Vem som frågade sparar vi inte.
    }
privacy-telegram = Också Telegram sparar vanliga chattar på sina egna servrar. Det du ser i appen kan du själv radera där.
privacy-delete-button = Radera allt
privacy-confirm = Om du fortsätter raderar vi allt vi har om dig: dina samtal med personalen, dina boktips, ditt språk och ditt namn. En öppen fråga försvinner och bokade tider avbokas. Vill du radera allt?
privacy-confirm-button = Ja, radera allt
privacy-keep-button = Nej, behåll
privacy-kept = Inget har raderats.
privacy-deleted = Nu har vi raderat allt vi hade om dig. Ur säkerhetskopiorna försvinner det när gamla kopior raderas. Det du ser i appen kan du själv radera där. Om du skriver igen börjar vi från början.
privacy-staff-told = En besökare har raderat sina uppgifter. Besökarens ämnen försvinner härifrån.
privacy-masked = Jag har dolt något som såg ut som en hemlig kod eller ett personnummer. Skicka inte sådant hit: en chatt är som ett öppet brev. Vi frågar aldrig efter sådant.
