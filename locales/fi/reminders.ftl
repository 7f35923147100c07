# Reminders of sessions, and the question afterwards.
# Below the first line stand the session's kind, time, person and how to join, as in the confirmation.

# Variables:
#   $days (Number) - calendar days until the session, two or more
reminder-in-days =
    { $days ->
        [one] Varattu aika on { $days } päivän päästä
       *[other] Varattu aika on { $days } päivän päästä
    }
reminder-tomorrow = Varattu aika on huomenna
# Variables:
#   $hours (Number) - full hours until the session begins, rounded
reminder-in-hours =
    { $hours ->
        [one] Varattu aika alkaa noin tunnin päästä
       *[other] Varattu aika alkaa noin { $hours } tunnin päästä
    }
# Variables:
#   $minutes (Number) - minutes until the session begins
reminder-in-minutes =
    { $minutes ->
        [one] Varattu aika alkaa minuutin päästä
       *[other] Varattu aika alkaa { $minutes } minuutin päästä
    }
reminder-coming-button = Olen tulossa
# Short answers to a press.
reminder-coming-toast = Selvä, kiitos tiedosta!
reminder-changed-toast = Tämä muistutus koski aiempaa aikaa. Näin tilanne on nyt.
reminder-cancelled-toast = Tämä aika on peruttu.
reminder-over-toast = Tämä aika on jo ohi.
# Replaces the buttons of the reminder.
reminder-coming-noted = Tiedämme, että olet tulossa. Jos tulee este, voit yhä siirtää tai perua ajan.

# ---- afterwards

# Variables:
#   $at (DateTime) - when the session was
reminder-how-was-it = Millainen tapaaminen oli ({ MOMENT($at) })? Yksi painallus riittää.
reminder-felt-good-button = Hyvä
reminder-felt-fair-button = Siltä väliltä
reminder-felt-poor-button = Ei hyvä
reminder-felt-thanks = Kiitos! Vastauksesi lasketaan mukaan ilman nimeäsi.
reminder-words-button = Kirjoita muutama sana
reminder-words-ask = Mikä oli hyvää, mitä voisi parantaa? Kirjaston henkilökunta lukee tämän ilman nimeäsi.
reminder-words-thanks = Kiitos. Henkilökunta lukee viestisi.

# ---- what staff read

# In the staff group, for a guide who has no chat with the bot.
# Variables:
#   $guide (String) - the guide’s name
reminder-guide-in-group = { $guide } ei ole avannut keskustelua botin kanssa, joten tieto tulee tänne:
reminder-guide-coming = Asiakas on ilmoittanut tulevansa.
# Variables:
#   $guide (String) - the guide’s name
reminder-staff-words = Palautetta tapaamisesta. Opas: { $guide }
reminder-staff-coming = On ilmoittanut tulevansa
reminder-staff-not-reminded = Muistutus ei mennyt perille
# After the bot was away.
# Variables:
#   $count (Number) - sessions
#   $codes (String) - their codes
reminder-staff-missed =
    { $count ->
        [one] Yhden ajan muistutusta ei ehditty lähettää ennen alkua: { $codes }.
       *[other] { $count } ajan muistutuksia ei ehditty lähettää ennen alkua: { $codes }.
    }
# Variables:
#   $at (DateTime) - when the session is
#   $code (String) - code of the booking
reminder-staff-unreachable = Aika { $code }, { MOMENT($at) }: asiakasta ei voi muistuttaa, koska keskustelu botin kanssa on estetty tai poistettu. /day näyttää puhelinnumeron, jos sellainen on.
