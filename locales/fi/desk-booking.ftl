# Sessions on the staff's side: /day, /hours, /guide, /book in a question's topic; and what patrons are told because of it.

# ---- Commands of staff, as Telegram's menu shows them.

command-day = Tämän päivän tapaamiset
command-hours = Omat tapaamisajat
command-guide = Oma opaskorttini

# ---- Sessions as staff read them.

# A command about sessions was written in a question's topic.
desk-session-elsewhere = Kirjoita tämä aiheeseen General: täällä viestisi menee asiakkaalle.
desk-session-not-yours-toast = Tämä tapaaminen ei ole sinun. Kirjaston työntekijä voi muuttaa sitä.
# Variables:
#   $at (DateTime) - when the session begins
#   $code (String) - the booking's code
desk-session-heading = { DAYTIME($at) } · { $code }
# One session in a list.
# Variables:
#   $at (DateTime) - when the session begins
#   $name (String) - the name that the patron gave, or the booking's code
#   $service (String) - name of the service
#   $channel (String) - how it takes place
#   $guide (String) - name of the guide
desk-session-line = { CLOCK($at) } · { $name } · { $service } · { $channel } · { $guide }
# The same below a heading with day and time.
# Variables:
#   $name (String) - the name that the patron gave, or the booking's code
#   $service (String) - name of the service
#   $channel (String) - how it takes place
#   $guide (String) - name of the guide
desk-session-facts = { $name } · { $service } · { $channel } · { $guide }
# Variables:
#   $at (DateTime) - when the session begins
#   $name (String) - the name that the patron gave, or the booking's code
desk-session-button = { CLOCK($at) } { $name }
# Variables:
#   $at (DateTime) - when the session begins
#   $name (String) - the name that the patron gave, or the booking's code
desk-session-dated-button = { MOMENT($at) } · { $name }
# Variables:
#   $phone (String) - telephone number
desk-session-phone = Puhelin: { $phone }
# Variables:
#   $language (String) - the session's language, in its own words
desk-session-language = Kieli: { $language }
# Variables:
#   $words (String) - the patron's answer
desk-session-for-whom = Kenelle: { $words }
# Variables:
#   $words (String) - the patron's answer
desk-session-size = Montako: { $words }
# Variables:
#   $words (String) - the language in which the patron uses this chat; which one the interpreter should speak may stand below
desk-session-interpreter = Tarvitsee tulkin. Kirjoittaa täällä kielellä: { $words }
# A patron in another time zone.
# Variables:
#   $place (String) - the town that the zone is called after
#   $time (String) - when it begins by the clocks there
desk-session-their-time = Asiakkaan kello ({ $place }): { $time }
# Variables:
#   $words (String) - the patron's answer
desk-session-helps = Toiveet: { $words }
# Variables:
#   $words (String) - the patron's answer
desk-session-profile = Lukeminen: { $words }
# No reproach: a call before the session is kinder than waiting in vain.
# Variables:
#   $count (Number) - sessions to which the patron did not come, two or more
desk-session-call-first =
    { $count ->
        [one] Soita ensin: { $count } tapaaminen jäi väliin.
       *[other] Soita ensin: { $count } tapaamista jäi väliin.
    }
# How a session went.
desk-session-held = Pidetty.
desk-session-no-show = Asiakas ei tullut.
desk-session-late-cancel = Asiakas perui viime hetkellä.
desk-session-technical = Tekniikka ei toiminut.
desk-session-is-cancelled = Peruttu.
desk-session-reassign-button = Anna työkaverille
desk-session-cancel-button = Peru ja kerro syy
# On the card of a question, which only staff see.
# Variables:
#   $count (Number) - sessions to which the patron did not come
desk-card-no-shows =
    { $count ->
        [one] Ei tullut { $count } tapaamiseen.
       *[other] Ei tullut { $count } tapaamiseen.
    }

# ---- /day: the sessions of a day.

# Variables:
#   $day (DateTime) - the day
#   $count (Number) - sessions, one or more
desk-day =
    { $count ->
        [one] { DAY($day) }: { $count } tapaaminen
       *[other] { DAY($day) }: { $count } tapaamista
    }
# Variables:
#   $day (DateTime) - the day
desk-day-empty = { DAY($day) }: ei tapaamisia
# Variables:
#   $found (String) - what was written
desk-day-no-date = En ymmärtänyt kohtaa ”{ $found }”. Kirjoita päivä, esimerkiksi 24.11. tai 2026-11-24. Pelkkä /day näyttää tämän päivän.
desk-day-before-button = ‹ Edellinen
desk-day-after-button = Seuraava ›
desk-day-mine-button = Vain omat
desk-day-all-button = Kaikkien
desk-day-file-button = Kalenteritiedosto
desk-day-coming-button = Tulevat päivät
# Above the days, each on a button.
desk-day-coming = Päivät, joina on tapaamisia
desk-day-none-coming = Tapaamisia ei ole varattu.
# Variables:
#   $day (DateTime) - the day
#   $count (Number) - its sessions
desk-day-of-list-button = { DAY($day) }: { $count }
desk-day-today-button = Tänään
# On a session's card, and how it is done.
desk-day-books-button = Lähetä lukulista
# Variables:
#   $code (String) - the booking's code
#   $most (Number) - books
desk-day-books-how =
    Kopioi tämä ja kirjoita koodin alle yksi rivi kutakin kirjaa kohti, enintään { $most }:

    <code>/list { $code }
    tekijä: nimi – miksi se sopii – muoto</code>
desk-day-back-button = Takaisin päivään
# How a session went, as a button; two stand side by side.
desk-day-held-button = Pidetty
desk-day-no-show-button = Ei tullut
desk-day-technical-button = Tekninen vika
desk-day-late-cancel-button = Perui myöhään
desk-day-undo-button = Kumoa
desk-day-marked-toast = Merkitty. Voit kumota sen viikon ajan.
desk-day-undone-toast = Kumottu.
desk-day-no-feed = Sinulla ei ole tulossa tapaamisia.
# Variables:
#   $count (Number) - sessions in the file
desk-day-feed =
    { $count ->
        [one] Tässä on { $count } tuleva tapaamisesi kalenteriin. Kun jokin muuttuu, pyydä tiedosto uudelleen.
       *[other] Tässä on { $count } tulevaa tapaamistasi kalenteriin. Kun jokin muuttuu, pyydä tiedosto uudelleen.
    }

# ---- Start now.

desk-start-video-button = Aloita: lähetä linkki
desk-start-chat-button = Aloita: avaa chat
desk-start-phone-button = Aloita: näytä numero
# A button with the video call follows.
# Variables:
#   $name (String) - the name that the patron gave, or the booking's code
desk-start-video = { $name } sai linkin. Liity tästä:
# Variables:
#   $name (String) - the name that the patron gave, or the booking's code
desk-start-video-nobody = { $name } ei ole chatissa: lähetä linkki hänelle muulla tavalla.
desk-start-no-link-toast = Videohuonetta ei ole. Lisää omasi komennolla /guide.
# Variables:
#   $phone (String) - telephone number
desk-start-phone-toast = Soita numeroon { $phone }.
desk-start-no-phone-toast = Puhelinnumeroa ei ole.
desk-start-nobody-toast = Asiakas ei ole chatissa.
# Variables:
#   $owner (String) - first name of the colleague
#   $number (String) - number of the question
desk-start-other-toast = { $owner } juttelee jo asiakkaan kanssa: kysymys { $number }.
# Variables:
#   $number (String) - number of the question, with which the topic's name begins
desk-start-chat-toast = Chat on auki: aihe { $number }.
desk-start-chat-topic = Tapaaminen alkaa. Se, mitä kirjoitat tähän, menee asiakkaalle.

# ---- Cancelling a session with a reason, for staff.

desk-cancel-reason = Miksi tapaaminen pitää perua? Asiakas näkee tekstisi.
# Variables:
#   $language (String) - the patron's language, in its own words
desk-cancel-reason-in = Miksi tapaaminen pitää perua? Asiakas näkee tekstisi. Kirjoita tällä kielellä, jos osaat: { $language }.
desk-cancel-no-reason = Kirjoita muutama sana: asiakas on varautunut tulemaan.
desk-cancel-time = Mitä ajalle tehdään?
desk-cancel-time-off-button = Ei enää varattavissa
desk-cancel-time-free-button = Vapaa muille
desk-cancel-time-day-button = Ei aikoja koko päivänä
desk-cancel-check = Tämä menee asiakkaalle. Mukana ovat pahoittelu ja uudet aikaehdotukset:
desk-cancel-confirm-button = Peru tapaaminen
desk-cancel-change-reason = Syy
desk-cancel-change-time = Aika
# Variables:
#   $name (String) - the name that the patron gave, or the booking's code
#   $count (Number) - times offered, may be 0
desk-cancel-done =
    { $count ->
        [0] Peruttu. { $name } sai tiedon.
        [one] Peruttu. { $name } sai tiedon ja { $count } uuden aikaehdotuksen.
       *[other] Peruttu. { $name } sai tiedon ja { $count } uutta aikaehdotusta.
    }
# Variables:
#   $name (String) - the name that the patron gave, or the booking's code
#   $phone (String) - telephone number, or a dash
desk-cancel-done-nobody = Peruttu. { $name } ei ole chatissa: kerro hänelle. Puhelin: { $phone }
# Variables:
#   $phone (String) - telephone number
desk-cancel-soon = Aika on pian: soita varmuuden vuoksi. Puhelin: { $phone }
desk-cancel-soon-no-phone = Aika on pian, eikä numeroa ole: asiakas voi nähdä viestin myöhässä.

# ---- Giving a session to a colleague.

desk-give-whom = Kuka ottaa sen?
# Variables:
#   $service (String) - name of the service
desk-give-nobody = Kukaan työkaveri ei ole silloin vapaa tähän: { $service }.
# Variables:
#   $at (DateTime) - when the session begins
#   $guide (String) - name of the guide
desk-give-check = { DAYTIME($at) }: { $guide } ottaa sen, ja asiakas saa tiedon.
desk-give-confirm-button = Anna
# Variables:
#   $guide (String) - name of the guide
#   $before (String) - who would have given it
desk-give-done = Tapaamisen hoitaa nyt { $guide }. Ennen: { $before }.
# In the own chat of whoever got it; the session follows.
# Variables:
#   $before (String) - who would have given it
desk-given-to-you = Sait tapaamisen hoidettavaksi. Ennen: { $before }

# ---- /hours: when somebody can be booked. What one types is understood in the staff's language and in English.

# Seven groups with commas between them, Monday first; in each the names of a weekday with blanks between them, the short ones too.
desk-hours-weekday-words = ma maanantai, ti tiistai, ke keskiviikko, to torstai, pe perjantai, la lauantai, su sunnuntai
# Words that begin a line: a day without sessions, extra hours, no hours any more. With commas; English ones work everywhere.
desk-hours-off-words = pois, poissa, vapaa, loma
desk-hours-extra-words = lisä, lisäksi, ylimääräinen
desk-hours-clear-words = tyhjä, tyhjennä, poista
desk-hours-examples =
    Esimerkiksi:
    /hours ma,ke 10:00-12:00
    /hours pois 24.12.
    /hours lisä la 28.11. 10:00-14:00
    /hours poista ma
desk-hours-no-card = Tee ensin korttisi, jotta asiakkaat tietävät, kenen aikaa he varaavat.
# Variables:
#   $found (String) - what was written
desk-hours-no-weekday = En ymmärtänyt kohtaa ”{ $found }”. Kirjoita viikonpäivä ja ajat, esimerkiksi ma 10:00-12:00.
# Variables:
#   $found (String) - what was written
desk-hours-no-span = En ymmärtänyt kohtaa ”{ $found }”. Kirjoita alku- ja loppuaika, esimerkiksi 10:00-12:00.
# Variables:
#   $found (String) - what was written
desk-hours-no-time = En osaa lukea aikoina kohtaa ”{ $found }”. Kirjoita esimerkiksi 10:00-12:00.
# Variables:
#   $found (String) - what was written
desk-hours-backwards = ”{ $found }” loppuu ennen kuin alkaa. Kirjoita aiempi aika ensin, esimerkiksi 10:00-12:00.
desk-hours-no-date = Mikä päivä? Kirjoita päivämäärä, esimerkiksi 24.12. tai 2026-12-24.
# Variables:
#   $found (String) - what was written
desk-hours-no-such-date = Päivää ”{ $found }” ei ole. Kirjoita päivämäärä, esimerkiksi 24.12.2026.
# Variables:
#   $found (String) - what was written
desk-hours-past = ”{ $found }” on jo mennyt. Kirjoita tuleva päivä.
# Variables:
#   $found (String) - what was written
#   $most (Number) - days that can be told at once
desk-hours-too-many-days = ”{ $found }” on liian pitkä aika. Päiviä voi olla kerralla enintään { $most }.
# Variables:
#   $found (String) - what was written
#   $day (DateTime) - the day
desk-hours-other-weekday = ”{ $found }” on { DAY($day) }. Kirjoita viikonpäivä ja päivämäärä, jotka sopivat yhteen.
# Variables:
#   $found (String) - what was written
desk-hours-date-needs-word = Kirjoita päivämäärän ”{ $found }” eteen sana pois, lisä tai poista.
# Variables:
#   $found (String) - what was written
#   $services (String) - keys of services, with commas
desk-hours-strange = En ymmärtänyt kohtaa ”{ $found }”. Kirjoita viikonpäivä, ajat tai jokin palveluistasi: { $services }
# Variables:
#   $found (String) - what was written
desk-hours-strange-day = En ymmärtänyt kohtaa ”{ $found }”. Kirjoita viikonpäivä, päivämäärä tai ajat.
# Variables:
#   $name (String) - name of the guide
desk-hours-of = Ajat: { $name }
desk-hours-none = Ei viikoittaisia aikoja.
# Variables:
#   $day (DateTime) - the day
desk-hours-off-day = { DAY($day) }: poissa
# Variables:
#   $first (DateTime) - the first day
#   $last (DateTime) - the last day
desk-hours-off-days = { DAY($first) } – { DAY($last) }: poissa
# Variables:
#   $day (DateTime) - the day
#   $hours (String) - hours such as 10:00–12:00
desk-hours-off-part = { DAY($day) }: poissa { $hours }
# Variables:
#   $day (DateTime) - the day
#   $hours (String) - hours such as 10:00–12:00
desk-hours-extra = { DAY($day) }: lisäksi { $hours }
desk-hours-which-days = Mille viikonpäiville haluat asettaa ajat? Valitse ja paina Valmis.
desk-hours-which-times = Mihin aikaan? Esimerkiksi 10:00-12:00 tai 9-11, 13-15.
desk-hours-none-button = Ei aikoja näinä päivinä
desk-hours-which-service = Mihin palveluun?
desk-hours-any-service-button = Kaikkiin palveluihini
desk-hours-would-be = Tällaisiksi ajat tulevat:
desk-hours-save-button = Tallenna
desk-hours-change-days = Viikonpäivät
desk-hours-change-times = Ajat
desk-hours-change-service = Palvelu
desk-hours-saved = Tallennettu.
desk-hours-paused = Korttisi on tauolla: sinulta ei voi nyt varata aikaa.
# Variables:
#   $days (String) - weekdays, with commas
desk-hours-library-closed = Osa ajoista on aukioloaikojen ulkopuolella: { $days }. Varata voi vain aukioloaikoina. Jos poikkeus koskee yhtä päivää, kirjoita /hours lisä ja päivämäärä.
# Variables:
#   $count (Number) - sessions outside the hours, one or more
desk-hours-conflicts =
    { $count ->
        [one] { $count } varattu tapaaminen on nyt aikojesi ulkopuolella. Se jää voimaan, ellet muuta sitä.
       *[other] { $count } varattua tapaamista on nyt aikojesi ulkopuolella. Ne jäävät voimaan, ellet muuta niitä.
    }
desk-hours-no-conflicts = Varatut tapaamiset sopivat aikoihisi.
desk-hours-keep-button = Jätä voimaan
desk-hours-kept-toast = Tapaaminen jää voimaan. Kenellekään ei ilmoiteta.
# Variables:
#   $at (DateTime) - when the session begins
#   $name (String) - the name that the patron gave, or the booking's code
desk-hours-kept = Voimassa: { MOMENT($at) } · { $name }
desk-hours-conflicts-button = Aikojeni ulkopuolella

# ---- /guide: one's own card, as people see it who choose whose time they book.

desk-guide-make-button = Tee korttini
desk-guide-change-button = Muuta
desk-guide-hours-button = Omat ajat
desk-guide-pause-button = Pidä tauko
desk-guide-resume-button = Lopeta tauko
# Variables:
#   $name (String) - name of the guide
desk-guide-card = { $name }
desk-guide-role-guide = Henkilökuntaa
desk-guide-role-volunteer = Vapaaehtoinen
desk-guide-role-partner = Yhteistyökumppani
# Variables:
#   $languages (String) - languages, with commas
desk-guide-languages = Kielet: { $languages }
# Variables:
#   $services (String) - names of services, with commas
desk-guide-services = Palvelut: { $services }
# Variables:
#   $channels (String) - ways, with commas
desk-guide-channels = Miten: { $channels }
# Variables:
#   $likes (String) - the guide's own words
desk-guide-likes = Lukee mielellään: { $likes }
# Variables:
#   $link (String) - web address
desk-guide-link = Videohuone: { $link }
desk-guide-is-paused = Tauolla: aikoja ei voi varata.
desk-guide-which-name = Millä nimellä asiakkaat näkevät sinut? Etunimi tai lempinimi käy.
desk-guide-no-name = Kirjoita nimi, jossa on kirjaimia.
desk-guide-which-languages = Millä kielillä? Valitse ja paina Valmis.
desk-guide-which-services = Mitä tapaamisia pidät? Valitse ja paina Valmis.
desk-guide-which-channels = Miten? Valitse sinulle sopivat ja paina Valmis.
desk-guide-which-likes = Mitä luet mielelläsi? Asiakkaat valitsevat sen mukaan. Rivi tai kaksi riittää.
desk-guide-which-link = Oma videohuoneesi, jos sinulla on: linkki, jonka alussa on https://
desk-guide-no-link = Kirjoita yksi linkki, jonka alussa on https://
desk-guide-which-role = Mikä on roolisi? Vapaaehtoiset ja yhteistyökumppanit näkevät vain omat tapaamisensa.
# What was written before follows.
desk-guide-now = Nyt:
desk-guide-dash = Viiva (-) poistaa sen.
# Variables:
#   $value (String) - what it is today
desk-guide-keep-button = Pidä: { $value }
desk-guide-save-button = Tallenna korttini
desk-guide-change-name = Nimi
desk-guide-change-languages = Kielet
desk-guide-change-services = Palvelut
desk-guide-change-channels = Miten
desk-guide-change-likes = Mitä luen mielelläni
desk-guide-change-link = Videohuone
desk-guide-change-role = Rooli
desk-guide-saved = Korttisi on tallennettu.
desk-guide-saved-hours = Korttisi on tallennettu. Sinulta voi varata aikaa, kun sinulla on tapaamisaikoja.
desk-guide-paused-toast = Tauolla. Varatut ajat säilyvät.
desk-guide-resumed-toast = Sinulta voi taas varata aikaa.
# Variables:
#   $count (Number) - sessions ahead, one or more
desk-guide-still-booked =
    { $count ->
        [one] { $count } tapaaminen on vielä varattuna. Valitse se, jos haluat antaa sen työkaverille tai perua sen.
       *[other] { $count } tapaamista on vielä varattuna. Valitse tapaaminen, jos haluat antaa sen työkaverille tai perua sen.
    }
# An old button was pressed by somebody who has left.
desk-left-toast = Et ole enää henkilökunnan ryhmässä.
# Variables:
#   $name (String) - name of the guide
#   $count (Number) - sessions ahead, may be 0
desk-left-guide =
    { $count ->
        [one] { $name } on lähtenyt ryhmästä, eikä häneltä voi enää varata aikaa. { $count } tapaaminen on vielä varattuna.
       *[other] { $name } on lähtenyt ryhmästä, eikä häneltä voi enää varata aikaa. { $count } tapaamista on vielä varattuna.
    }

# ---- /book in a question's topic: a time for that patron.

desk-book-nothing = Keneltäkään ei voi vielä varata aikaa: oppaalla pitää olla kortti (/guide) ja ajat (/hours).
# Variables:
#   $found (String) - what was written
desk-book-phone-unclear = En ymmärtänyt kohtaa ”{ $found }”. Kirjoita pelkkä /book tai puhelinnumero sen perään: /book 012 345 6789
desk-book-phone-how = Jos tapaatte puhelimessa, kirjoita numero heti komennon perään: /book 012 345 6789
desk-book-which-service = Mihin palveluun?
desk-book-which-language = Millä kielellä?
desk-book-which-channel = Miten?
desk-book-which-guide = Kenen kanssa?
desk-book-anyone-button = Kuka tahansa vapaa
desk-book-which-time = Milloin?
desk-book-another-day-button = Valitse muu päivä
desk-book-which-day = Mikä päivä?
desk-book-which-clock = Mihin aikaan?
# Variables:
#   $name (String) - first name of the patron, or the question's number
desk-book-check = Varataanko tämä aika? Kenelle: { $name }
desk-book-confirm-button = Varaa
# Variables:
#   $at (DateTime) - when the session begins
#   $guide (String) - name of the guide
#   $code (String) - the booking's code
desk-book-done = Varattu: { MOMENT($at) } · { $guide } · { $code }. Asiakas sai tiedon.
desk-book-change-service = Palvelu
desk-book-change-language = Kieli
desk-book-change-channel = Miten
desk-book-change-guide = Kenen kanssa
desk-book-change-time = Aika

# ---- What patrons are told when staff do something with their session.

# Variables:
#   $at (DateTime) - when the session begins
session-told-cancelled = Olemme pahoillamme: emme voikaan tavata sinua { DAYTIME($at, form: "on") }. Joudumme perumaan aikasi.
# Their own words follow.
# Variables:
#   $name (String) - first name of the member of staff
session-told-words = { $name } kirjastosta kirjoittaa:
session-told-other-times = Sopisiko jokin näistä ajoista? Yksi painallus riittää.
session-told-no-times = Juuri nyt ei ole vapaita aikoja. Kirjaston työntekijä auttaa mielellään löytämään ajan.
# Variables:
#   $at (DateTime) - when the session begins
#   $guide (String) - name of the guide
session-told-reassigned = Aikasi { DAYTIME($at, form: "on") } pysyy ennallaan. Silloin sinua auttaa { $guide }.
# Variables:
#   $guide (String) - name of the guide
session-told-video-starts = { $guide } odottaa sinua videopuhelussa. Liity alla olevasta painikkeesta.
session-told-join-button = Liity videopuheluun
# Variables:
#   $guide (String) - name of the guide
session-told-chat-starts = { $guide } on nyt paikalla. Kirjoita tähän, niin { $guide } näkee viestisi.
# The same when the hour has come and nobody began it by hand.
# Variables:
#   $guide (String) - name of the guide
session-told-chat-begins = Aikasi alkaa nyt. Kirjoita tähän, niin { $guide } näkee viestisi.
session-again-day-button = Valitse muu päivä
session-again-which-day = Mikä päivä sopisi?
# Variables:
#   $day (DateTime) - the day
session-again-which-time = { DAY($day) }: mihin aikaan?
session-again-already-toast = Sinulla on jo uusi aika. Katso /my.
