# What is booked, under /my.

# Variables:
#   $count (Number) - how many times are booked
my-list =
    { $count ->
        [one] Du har { $count } bokad tid:
       *[other] Du har { $count } bokade tider:
    }
# Variables:
#   $at (DateTime) - when it begins
#   $service (String) - what it is for
#   $guide (String) - who gives it
my-line =
    { DAYTIME($at) }
    { $service }, { $guide }
# Variables:
#   $at (DateTime) - when it begins
my-open-button = { MOMENT($at) }
my-move-button = Boka om tiden
my-cancel-button = Avboka tiden
my-join-button = Så deltar du
my-remind-button = Påminnelser
my-calendar-button = Lägg i min kalender
my-calendar-remove-button = Ta bort ur min kalender
my-join-heading = Så deltar du
# Variables:
#   $at (DateTime) - when it begins
my-remind-ask = { MOMENT($at) }: när ska vi påminna dig?
# Variables:
#   $leads (String) - how long before, separated by commas
my-remind-usual-button = { $leads }
my-remind-evening-button = Kvällen före
my-remind-hour-button = Bara en timme före
my-remind-none-button = Inga påminnelser
# How the patron is reminded: after choosing, and on the card.
# Variables:
#   $leads (String) - how long before, separated by commas
my-reminds-usual = Vi påminner dig: { $leads }.
# Variables:
#   $count (Number) - how many
my-lead-days =
    { $count ->
        [one] { $count } dag före
       *[other] { $count } dagar före
    }
# Variables:
#   $count (Number) - how many
my-lead-hours =
    { $count ->
        [one] { $count } timme före
       *[other] { $count } timmar före
    }
# Variables:
#   $count (Number) - how many
my-lead-minutes =
    { $count ->
        [one] { $count } minut före
       *[other] { $count } minuter före
    }
my-reminds-evening = Vi påminner dig kvällen före.
my-reminds-hour = Vi påminner dig en timme före.
my-reminds-none = Vi påminner dig inte om den här tiden.
my-reminds-other = Vi påminner dig före den här tiden.
my-move-guide = Vem vill du träffa?
# Variables:
#   $at (DateTime) - the time that was booked
my-move-from = Nuvarande tid: { DAYTIME($at) }
# Variables:
#   $at (DateTime) - the new time
my-move-to = Ny tid: { DAYTIME($at) }
my-move-summary = Ska vi boka om din tid?
my-move-confirm-button = Ja, boka om
# Takes the place of an earlier confirmation.
# Variables:
#   $at (DateTime) - when it would have begun
my-old-moved = { DAYTIME($at) }: tiden är ombokad. Den nya står längre ner.
# Variables:
#   $at (DateTime) - when it would have begun
my-old-cancelled = { DAYTIME($at) }: tiden är avbokad.
my-moved = Din tid är ombokad.
my-cancel-ask = Ska vi avboka den här tiden? Du behöver inte säga varför.
my-cancel-confirm-button = Ja, avboka
my-cancel-keep-button = Behåll min tid
my-kept = Bra, din tid är kvar.
my-cancelled = Din tid är avbokad. Tack för att du sa till. Vill du ha en ny tid?
my-new-time-button = Boka en ny tid
# Too late to move it without asking. Button: tell the library.
# Variables:
#   $at (DateTime) - when it begins
my-late-move = Din tid börjar snart: { MOMENT($at) }. Jag kan inte boka om den längre, men kanske kan personalen det. Ska jag säga till dem?
# Variables:
#   $at (DateTime) - when it begins
my-late-cancel = Din tid börjar snart: { MOMENT($at) }. Jag kan inte avboka den längre. Ska jag säga till personalen att du inte kan komma?
my-tell-button = Säg till biblioteket
# What staff read.
my-staff-late-move = Vill boka om sin tid
my-staff-late-cancel = Kan inte komma
# Variables:
#   $at (DateTime) - when it begins
#   $code (String) - six letters and digits
#   $guide (String) - who gives it
#   $service (String) - what it is for
#   $channel (String) - how they meet
my-staff-session = { MOMENT($at) }, { $service }. { $guide }. { $channel }. { $code }
