# The front door: first message, menu, languages, help.

# Variables:
#   $library (String) - the library's name
home-welcome = Hej! Det här är { $library }. Jag hjälper till med biblioteksfrågor och samhällsservice.

# The four lines of the notice: a bot, who runs it, what is kept, how to stop. One line each.
# Variables:
#   $library (String) - the library's name
#   $days (Number) - days that a talk is kept
home-notice =
    Jag är en bot. Personalen kan ta över när som helst.
    { $library } ansvarar för chatten. Du kan vara anonym.
    { $days ->
        [one] Vi sparar samtal med personalen i { $days } dag.
       *[other] Vi sparar samtal med personalen i { $days } dagar.
    }
    Skicka inte lösenord eller bankkoder. Så raderar du allt: /privacy

home-ok-button = OK, fortsätt
home-read-more-button = Läs mer
home-other-language-button = Byt språk

home-choose-language = Vilket språk ska vi använda?
# What people type who want this language, while another one is spoken: words and short phrases, separated by commas.
home-language-words =
    svenska, på svenska, svenska tack, på svenska tack, snälla på svenska, kan vi ta det på svenska, byt till svenska, tillbaka till svenska, pratar du svenska, talar du svenska, jag pratar svenska, jag talar svenska, jag vill ha svenska, jag förstår inte, förstår inte
home-language-chosen = Vi fortsätter på svenska.

home-menu = Vad vill du göra? Välj nedan eller skriv din fråga med egna ord.
home-more = Det här finns också:
home-ask-button = Frågor efter ämne
home-book-button = Boka en tid
home-events-button = Evenemang
home-staff-button = Fråga personalen
home-hours-button = Öppettider
home-more-button = Mer
home-services-button = Fler tjänster
home-language-button = Språk
home-privacy-button = Dina uppgifter
home-help-button = Så fungerar det
home-back-button = Tillbaka
home-menu-button = Huvudmeny

home-help =
    Skriv din fråga med egna ord, så letar jag efter ett svar. Hittar jag inget hjälper personalen dig.

    /ask – frågor efter ämne
    /staff – fråga personalen
    /book – boka en tid
    /events – evenemang
    /my – dina bokade tider och det du har på gång
    /copy – en kopia av ditt samtal med oss
    /language – språk, tidszon
    /privacy – dina uppgifter, radera allt
    /stop – inga evenemangstips
    /cancel – avbryt det som är på gång

home-nothing-to-cancel = Du har inget på gång. En bokad tid avbokar du här: /my. Vad vill du göra?
home-stopped = Du får inga evenemangstips från oss. Dina bokade tider och frågor finns kvar.
# Variables:
#   $number (String) - number of the question
home-my-ticket = Din fråga nummer { $number } är hos personalen. Du kan skriva mer här när som helst.
home-my-nothing = Du har inga bokade tider och inget på gång just nu. Vad vill du göra?
home-unknown-command = Det kommandot känner jag inte till. Välj nedan eller skriv med egna ord.
home-sticker = Tack! Hur kan jag hjälpa dig? Skriv din fråga eller öppna menyn.
home-late-press = Vi saknade kontakt en stund, så ditt tryck kom inte fram. Välj en gång till.
