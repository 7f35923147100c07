# Reminders of sessions, and the question afterwards.
# Below the first line stand the session's kind, time, person and how to join, as in the confirmation.

# Variables:
#   $days (Number) - calendar days until the session, two or more
reminder-in-days =
    { $days ->
        [one] Den bokade tiden är om { $days } dag
       *[other] Den bokade tiden är om { $days } dagar
    }
reminder-tomorrow = Den bokade tiden är i morgon
# Variables:
#   $hours (Number) - full hours until the session begins, rounded
reminder-in-hours =
    { $hours ->
        [one] Den bokade tiden börjar om ungefär en timme
       *[other] Den bokade tiden börjar om ungefär { $hours } timmar
    }
# Variables:
#   $minutes (Number) - minutes until the session begins
reminder-in-minutes =
    { $minutes ->
        [one] Den bokade tiden börjar om en minut
       *[other] Den bokade tiden börjar om { $minutes } minuter
    }
reminder-coming-button = Jag kommer
# Short answers to a press.
reminder-coming-toast = Tack, då vet vi!
reminder-changed-toast = Den här påminnelsen gällde en tidigare tid. Så här är det nu.
reminder-cancelled-toast = Den här tiden är avbokad.
reminder-over-toast = Den här tiden är redan förbi.
# Replaces the buttons of the reminder.
reminder-coming-noted = Vi vet att du kommer. Får du förhinder kan du fortfarande boka om eller avboka.

# ---- afterwards

# Variables:
#   $at (DateTime) - when the session was
reminder-how-was-it = Hur var träffen ({ MOMENT($at) })? Det räcker med ett tryck.
reminder-felt-good-button = Bra
reminder-felt-fair-button = Sådär
reminder-felt-poor-button = Inte bra
reminder-felt-thanks = Tack! Ditt svar räknas in utan ditt namn.
reminder-words-button = Skriv några ord
reminder-words-ask = Vad var bra, och vad kunde ha varit bättre? Bibliotekets personal läser det utan ditt namn.
reminder-words-thanks = Tack. Personalen läser det.

# ---- what staff read

# In the staff group, for a guide who has no chat with the bot.
# Variables:
#   $guide (String) - the guide’s name
reminder-guide-in-group = Till { $guide }, som inte har öppnat en chatt med boten:
reminder-guide-coming = Besökaren har meddelat att hen kommer.
# Variables:
#   $guide (String) - the guide’s name
reminder-staff-words = Några ord efter en träff med { $guide }
reminder-staff-coming = Har meddelat att hen kommer
reminder-staff-not-reminded = Påminnelsen kom inte fram
# After the bot was away.
# Variables:
#   $count (Number) - sessions
#   $codes (String) - their codes
reminder-staff-missed =
    { $count ->
        [one] Påminnelsen om en tid kunde inte skickas innan den började: { $codes }.
       *[other] Påminnelserna om { $count } tider kunde inte skickas innan de började: { $codes }.
    }
# Variables:
#   $at (DateTime) - when the session is
#   $code (String) - code of the booking
reminder-staff-unreachable = Tid { $code }, { MOMENT($at) }: besökaren kan inte påminnas, eftersom chatten med boten är blockerad eller borta. /day visar ett telefonnummer om det finns ett.
