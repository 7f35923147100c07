# The words of every dialogue: its ways on, back and out, and what is said when an answer does not fit.

# ---------------------------------------------------------------- ways through, the same at every question

talk-back-button = Tillbaka
talk-stop-button = Avbryt
talk-staff-button = Fråga personalen
# For `skip=` of a step that has no better name for it.
talk-skip-button = Hoppa över
# Ends a question where one ticks several choices.
talk-done-button = Klar
# Leaf through a long list. At most 16 characters, so that both stand side by side.
talk-earlier-button = ‹ Tidigare
talk-more-button = Fler ›
# Leaf through the months of a calendar. At most 16 characters.
talk-month-earlier-button = ‹ Månaden före
talk-month-later-button = Nästa månad ›
# Under a summary: all of it is right, or something is not.
talk-confirm-button = Bekräfta
talk-change-button = Ändra
# From the list of what can be changed back to the summary.
talk-summary-button = Till sammanfattningen
# After something else came between.
talk-continue-button = Fortsätt

# What people may type instead of a button, beside its label: separate with commas, no sentence. Add what people of your
# language would write; case and punctuation do not matter.
talk-stop-words = avbryt, avbryta, avsluta, stopp, stop, stoppa, sluta, lägg av, lagg av, det räcker, det racker, strunt samma, strunta i det
talk-back-words = tillbaka, tillbaks, bakåt, bakat, backa, gå tillbaka, ga tillbaka, förra frågan
talk-staff-words = bibliotekarie, bibliotekarien, en bibliotekarie, personal, personalen, människa, manniska, en människa, riktig människa, en riktig människa, någon i personalen
talk-skip-words = hoppa över, hoppa over, hoppa, hoppar över, skippa, skip
talk-done-words = klar, klart, jag är klar, färdig, fardig, färdigt, det var allt
talk-more-words = fler, mer, nästa, nasta, nästa sida, nästa månad, senare, visa fler
talk-earlier-words = tidigare, föregående, foregaende, förra sidan, förra månaden, månaden innan
# Said to a summary, and to `Shall we go on?`.
talk-yes-words = ja, japp, jo, jajamän, ja tack, javisst, gärna, garna, ok, okej, visst, bekräfta, det stämmer, stämmer

# ---------------------------------------------------------------- a question and its answer

# Stands below a question once it is answered.
# Variables:
#   $answer (String) - the words of the button that was chosen
talk-answer = Ditt svar: { $answer }
# A choice that is ticked, where one may tick several. A button.
# Variables:
#   $label (String) - the words of the choice
talk-ticked = ✓ { $label }
# Below a question whose choices take several pages.
# Variables:
#   $page (Number) - the page shown, from 1
#   $pages (Number) - how many there are
talk-page = Sida { $page } av { $pages }.
# Below a question that has nothing to choose from just now; Back, Stop and Talk to a librarian stand under it.
talk-no-choices = Just nu finns inget att välja. Personalen kan hjälpa dig vidare.

# ---------------------------------------------------------------- an answer that does not fit

# A choice was there a moment ago and is not any more; the question stands below.
talk-gone = Det alternativet försvann just. Välj en gång till.
# Above a summary: an answer in it has changed since it was shown.
talk-check-again = Något har ändrats under tiden. Kontrollera en gång till.
# Somebody typed the beginning of more than one choice.
talk-which-one = Mer än ett alternativ passar. Tryck på ett av dem eller skriv lite mer.
# Somebody typed a number that no choice has.
talk-no-such-number = Inget alternativ har det numret. Tryck på ett alternativ eller skriv det med ord.
# Somebody typed a day that cannot be chosen.
talk-day-not-free = Den dagen går inte att välja. Välj en annan dag.
# Somebody pressed such a day in the calendar.
talk-day-not-free-toast = Den dagen går inte att välja.
# Somebody pressed Done before anything was ticked.
talk-none-toast = Välj minst ett alternativ först.
# Somebody typed Back at the first question.
talk-first-toast = Det här är den första frågan.
# A photo or a sticker came where words were asked for.
talk-words-please = Här kan jag bara ta emot text. Skriv ditt svar.
# Variables:
#   $most (Number) - characters that fit
talk-too-long =
    { $most ->
        [one] Det var lite långt. Här får högst { $most } tecken plats.
       *[other] Det var lite långt. Här får högst { $most } tecken plats.
    }

# ---------------------------------------------------------------- buttons that do nothing any more

# A button of an older talk, or one that is no choice now.
talk-old-button-toast = Den här knappen används inte längre.
# A button of a question that is answered already.
talk-already-toast = Det är redan gjort. Titta på det senaste meddelandet.

# ---------------------------------------------------------------- leaving and coming back

# After Stop, or /cancel.
talk-stopped = Okej, vi slutar här. Inget har sparats.
# Takes the place of a question that nobody will answer any more.
talk-left = Den här frågan behöver du inte svara på längre.
# Takes the place of a question while the patron talks to a librarian. Buttons: Continue, Stop.
talk-waiting = Vi kan fortsätta med det här senare.
# After something else was answered; the open question may stand below. Buttons: Continue, Stop.
talk-go-on = Ska vi fortsätta där vi var?
# The answers are older than a day. We do not keep them.
talk-expired = Det har gått ett tag, så jag har tagit bort dina tidigare svar. Vi kan börja om när du vill.

# ---------------------------------------------------------------- the calendar

# A day as a choice: with its weekday.
# Variables:
#   $day (DateTime) - the day
talk-day = { DAY($day) }

# Above the days of a month.
# Variables:
#   $year (String) - the year in digits
talk-month-1 = Januari { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-2 = Februari { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-3 = Mars { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-4 = April { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-5 = Maj { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-6 = Juni { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-7 = Juli { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-8 = Augusti { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-9 = September { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-10 = Oktober { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-11 = November { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-12 = December { $year }

# The head of the calendar, Monday first; two or three letters.
talk-weekday-1 = Må
talk-weekday-2 = Ti
talk-weekday-3 = On
talk-weekday-4 = To
talk-weekday-5 = Fr
talk-weekday-6 = Lö
talk-weekday-7 = Sö
