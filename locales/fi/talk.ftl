# The words of every dialogue: its ways on, back and out, and what is said when an answer does not fit.

# ---------------------------------------------------------------- ways through, the same at every question

talk-back-button = Takaisin
talk-stop-button = Lopeta
talk-staff-button = Kysy henkilökunnalta
# For `skip=` of a step that has no better name for it.
talk-skip-button = Ohita
# Ends a question where one ticks several choices.
talk-done-button = Valmis
# Leaf through a long list. At most 16 characters, so that both stand side by side.
talk-earlier-button = ‹ Edelliset
talk-more-button = Lisää ›
# Leaf through the months of a calendar. At most 16 characters.
talk-month-earlier-button = ‹ Edellinen
talk-month-later-button = Seuraava ›
# Under a summary: all of it is right, or something is not.
talk-confirm-button = Vahvista
talk-change-button = Muuta
# From the list of what can be changed back to the summary.
talk-summary-button = Takaisin yhteenvetoon
# After something else came between.
talk-continue-button = Jatka

# What people may type instead of a button, beside its label: separate with commas, no sentence. Add what people of your
# language would write; case and punctuation do not matter.
talk-stop-words = lopeta, lopetan, lopetetaan, stop, stoppi, seis, keskeytä, keskeyta, peruuta, peru, riittää, riittaa, ei sittenkään, en haluakaan
talk-back-words = takaisin, takas, taaksepäin, taaksepain, palaa, mene takaisin, edelliseen kysymykseen
talk-staff-words = kirjastonhoitaja, kirjastonhoitajalle, kirjastonhoitajan, työntekijä, työntekijälle, tyontekija, henkilökunta, henkilökunnalle, henkilokunta, ihminen, ihmiselle, ihmisen kanssa, oikea ihminen, virkailija, virkailijalle, asiakaspalvelija, asiakaspalvelu
talk-skip-words = ohita, ohitan, skippaa, hyppää yli, hyppaa yli, jätän väliin, jätä väliin, ei väliä
talk-done-words = valmis, valmista, siinä kaikki, siina kaikki, tässä kaikki, ei muuta
talk-more-words = lisää, lisaa, seuraava, seuraavat, seuraava sivu, seuraava kuukausi, myöhemmin, eteenpäin
talk-earlier-words = edellinen, edelliset, edellinen sivu, edellinen kuukausi, aiemmat, aiemmin, aikaisemmat, aikaisemmin
# Said to a summary, and to `Shall we go on?`.
talk-yes-words = kyllä, kylla, joo, juu, jep, jees, ok, okei, selvä, sopii, käy, kyllä kiitos, joo kiitos, vahvistan, hyväksyn, jatketaan, jatka vaan

# ---------------------------------------------------------------- a question and its answer

# Stands below a question once it is answered.
# Variables:
#   $answer (String) - the words of the button that was chosen
talk-answer = Vastauksesi: { $answer }
# A choice that is ticked, where one may tick several. A button.
# Variables:
#   $label (String) - the words of the choice
talk-ticked = ✓ { $label }
# Below a question whose choices take several pages.
# Variables:
#   $page (Number) - the page shown, from 1
#   $pages (Number) - how many there are
talk-page = Sivu { $page }/{ $pages }.
# Below a question that has nothing to choose from just now; Back, Stop and Talk to a librarian stand under it.
talk-no-choices = Juuri nyt ei ole mitään valittavaa. Henkilökunta auttaa sinua eteenpäin.

# ---------------------------------------------------------------- an answer that does not fit

# A choice was there a moment ago and is not any more; the question stands below.
talk-gone = Tuo vaihtoehto meni juuri. Valitse uudelleen.
# Above a summary: an answer in it has changed since it was shown.
talk-check-again = Jokin on muuttunut tällä välin. Katso vielä kerran.
# Somebody typed the beginning of more than one choice.
talk-which-one = Useampi vaihtoehto sopii. Paina yhtä niistä tai kirjoita vähän enemmän.
# Somebody typed a number that no choice has.
talk-no-such-number = Sillä numerolla ei ole vaihtoehtoa. Paina jotakin vaihtoehtoa tai kirjoita se sanoin.
# Somebody typed a day that cannot be chosen.
talk-day-not-free = Tuota päivää ei voi valita. Valitse toinen päivä.
# Somebody pressed such a day in the calendar.
talk-day-not-free-toast = Tuota päivää ei voi valita.
# Somebody pressed Done before anything was ticked.
talk-none-toast = Valitse ensin ainakin yksi.
# Somebody typed Back at the first question.
talk-first-toast = Tämä on ensimmäinen kysymys.
# A photo or a sticker came where words were asked for.
talk-words-please = Tähän käy vain teksti. Kirjoita vastauksesi, niin jatketaan.
# Variables:
#   $most (Number) - characters that fit
talk-too-long =
    { $most ->
        [one] Vastaus on vähän pitkä. Tähän mahtuu enintään { $most } merkki.
       *[other] Vastaus on vähän pitkä. Tähän mahtuu enintään { $most } merkkiä.
    }

# ---------------------------------------------------------------- buttons that do nothing any more

# A button of an older talk, or one that is no choice now.
talk-old-button-toast = Tämä painike ei ole enää käytössä.
# A button of a question that is answered already.
talk-already-toast = Tämä on jo tehty. Katso uusin viesti.

# ---------------------------------------------------------------- leaving and coming back

# After Stop, or /cancel.
talk-stopped = Selvä, lopetetaan tähän. Mitään ei tallennettu.
# Takes the place of a question that nobody will answer any more.
talk-left = Tähän kysymykseen ei tarvitse enää vastata.
# Takes the place of a question while the patron talks to a librarian. Buttons: Continue, Stop.
talk-waiting = Voimme jatkaa tätä myöhemmin.
# After something else was answered; the open question may stand below. Buttons: Continue, Stop.
talk-go-on = Jatketaanko siitä, mihin jäimme?
# The answers are older than a day. We do not keep them.
talk-expired = Aikaa on kulunut, joten poistin aiemmat vastauksesi. Voimme aloittaa uudelleen, kun haluat.

# ---------------------------------------------------------------- the calendar

# A day as a choice: with its weekday.
# Variables:
#   $day (DateTime) - the day
talk-day = { DAY($day) }

# Above the days of a month.
# Variables:
#   $year (String) - the year in digits
talk-month-1 = Tammikuu { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-2 = Helmikuu { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-3 = Maaliskuu { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-4 = Huhtikuu { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-5 = Toukokuu { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-6 = Kesäkuu { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-7 = Heinäkuu { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-8 = Elokuu { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-9 = Syyskuu { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-10 = Lokakuu { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-11 = Marraskuu { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-12 = Joulukuu { $year }

# The head of the calendar, Monday first; two or three letters.
talk-weekday-1 = Ma
talk-weekday-2 = Ti
talk-weekday-3 = Ke
talk-weekday-4 = To
talk-weekday-5 = Pe
talk-weekday-6 = La
talk-weekday-7 = Su
