# Help with a project: four questions, three talks, a worksheet after each. No promises, no bank matters.

project-button = Få hjälp med ett projekt
project-menu-button = Hjälp med ett projekt
project-confirm-button = Boka tiderna
project-stage = Hur långt har ditt projekt kommit?
project-stage-idea-button = Idé
project-stage-plan-button = Plan
project-stage-funds-button = Söker pengar
project-stage-running-button = Pågår
project-idea = Vad är idén? En rad räcker.
project-whom = För vem och var? Till exempel: barnen i byn.
project-start = När ska det börja?
project-start-soon-button = Inom tre månader
project-start-year-button = Inom ett år
project-start-later-button = Senare
project-start-open-button = Inte bestämt än
project-times = Vi föreslår tre träffar på 45 minuter: först idén, sedan plan och budget, sist din ansökan. Vilka dagar och tider passar dig?
project-time-first = Första träffen: idén. När?
project-time-second = Andra träffen: plan och budget. När?
project-time-third = På tredje träffen ser vi om din ansökan är tydlig. När?
project-later-button = Bestäms senare
# A heading above the answers.
project-check = Stämmer det här?
project-sent = Personalen kommer överens med dig om tre tider här. Vi hjälper dig att tänka och leta. Du skriver ansökan och finansiären beslutar.
# A heading above the booked times.
# Variables:
#   $count (Number) - talks
project-booked =
    { $count ->
        [one] { $count } träff är bokad.
       *[other] { $count } träffar är bokade.
    }
project-sheets-follow = Efter varje träff kommer ett arbetsblad hit. Vi hjälper dig att tänka och leta. Du skriver ansökan och finansiären beslutar.

# ---- what a summary lets one answer anew

project-change-stage-button = Hur långt det har kommit
project-change-idea-button = Idén
project-change-whom-button = För vem och var
project-change-start-button = Starten
project-change-times-button = Dagar och tider
project-change-channel-button = Hur vi träffas
project-change-first-button = Första tiden
project-change-second-button = Andra tiden
project-change-third-button = Tredje tiden
project-change-name-button = Namnet
project-change-phone-button = Numret

# ---- lines of the answers, for the patron and for staff

# Variables:
#   $what (String) - the answer in words
project-line-stage = Läge: { $what }
# Variables:
#   $what (String) - the answer in words
project-line-idea = Idé: { $what }
# Variables:
#   $what (String) - the answer in words
project-line-whom = För vem och var: { $what }
# Variables:
#   $what (String) - the answer in words
project-line-start = Start: { $what }
# Variables:
#   $what (String) - the answer in words
project-line-times = Tider som passar: { $what }
# Variables:
#   $at (DateTime) - when the talk begins
project-line-first = Första träffen: { DAYTIME($at) }
# Variables:
#   $at (DateTime) - when the talk begins
project-line-second = Andra träffen: { DAYTIME($at) }
# Variables:
#   $at (DateTime) - when the talk begins
project-line-third = Tredje träffen: { DAYTIME($at) }

# ---- worksheets, one after each talk

project-sheet-idea =
    Arbetsblad 1: idén

    Skriv en eller två meningar om varje:
    • Vad ska bli annorlunda?
    • För vem? Hur vet du att de vill det?
    • Vilka gör det med dig?
    • Vad har ni redan: människor, lokaler, kunskap?
    • Vilket är det minsta första steget?

    Ta med det till nästa träff eller skicka det hit.
project-sheet-plan =
    Arbetsblad 2: plan och budget

    • Tre till fem steg, vart och ett med månad och namn
    • Vad varje steg kostar, med riktiga priser
    • Vad ni bidrar med själva: arbete, lokaler, saker
    • Hur ni ser att det fungerade
    • Vad som finns kvar när pengarna är slut
    • Två eller tre finansiärer, med villkor och sista dag

    Skriv inga bankuppgifter här.
project-sheet-application =
    Arbetsblad 3: din ansökan

    • Svarar den på alla finansiärens frågor?
    • Kan någon utomstående berätta om det med egna ord?
    • Stämmer summorna?
    • Finns alla bilagor med?
    • Skickar du den några dagar före sista dagen?

    Avslag är vanliga: fråga varför och försök på ett annat ställe. Lycka till!

# ---- what staff read

# A heading above the answers.
project-staff = Hjälp med ett projekt: tre träffar på 45 minuter
project-staff-how = Skriv /worksheet 1, 2 eller 3 i frågans ämne efter varje träff. Då får besökaren ett arbetsblad till nästa gång.
# Variables:
#   $number (String) - which of the three
project-sheet-sent = Arbetsblad { $number } har skickats till besökaren.
