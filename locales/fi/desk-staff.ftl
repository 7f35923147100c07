# What staff read at the desk: passing on, duty, blocks, who did what, ready texts.

desk-unsure-toast = En voi juuri nyt tarkistaa, kuulutko henkilökunnan ryhmään. Yritä hetken päästä uudelleen.

# ---- the card

desk-more-button = Lisää
desk-back-button = Takaisin
desk-canned-button = Valmiit tekstit
desk-pass-button = Siirrä
desk-partner-button = Kumppanin kortti
desk-book-button = Varaa aika
desk-block-button = Estä
desk-which-effort = Kuinka paljon työtä siinä oli?
desk-effort-moment-button = Hetki
desk-effort-while-button = Enintään puoli tuntia
desk-effort-long-button = Kauemmin

# ---- passing on

desk-pass-to-whom = Kuka jatkaa? Komennolla /transfer NIMI voit kirjoittaa nimen perään muistiinpanon: se jää tänne.
desk-pass-unknown = Ketään sen nimistä ei ole vuorossa, eikä sen nimistä jonoa ole. Kuka jatkaa?
desk-pass-nobody-toast = Ketään muuta ei ole nyt vuorossa, eikä muita jonoja ole.
desk-pass-off-duty-toast = Tämä työkaveri ei ole enää vuorossa.
desk-pass-too-late-toast = Joku ehti ensin: katso kortti.
# Variables:
#   $queue (String) - name of the queue
desk-pass-queue-button = Jono: { $queue }
desk-queue-general = Yleiset kysymykset
# Variables:
#   $name (String) - first name of the one who has it now
#   $by (String) - first name of the one who passed it on
desk-yours-now = { $name }, tämä kysymys on nyt sinulla. { $by } siirsi sen.
# Variables:
#   $name (String) - first name of the librarian
desk-passed-to = Kysymyksesi parissa jatkaa { $name } kirjastosta. Sinun ei tarvitse toistaa mitään: { $name } näkee kaiken, mitä olet kirjoittanut.
# Variables:
#   $queue (String) - name of the queue
desk-passed-to-queue = Kysymykseesi vastaavat nyt ne, jotka tuntevat asian parhaiten: { $queue }. Sinun ei tarvitse toistaa mitään.

# ---- on duty

# Variables:
#   $name (String) - first name of the librarian
desk-duty-on = { $name } on vuorossa.
# Variables:
#   $name (String) - first name of the librarian
desk-duty-off = { $name } ei ole enää vuorossa.
# Variables:
#   $count (Number) - questions
desk-duty-returned =
    { $count ->
        [one] { $count } kysymys, joka odotti vastausta, on taas jonossa.
       *[other] { $count } kysymystä, jotka odottivat vastausta, on taas jonossa.
    }
desk-duty-nobody = Kukaan ei ole vuorossa. Tule vuoroon: kirjoita /duty on ja sen perään kielesi, esimerkiksi /duty on fi en
# Variables:
#   $count (Number) - people on duty
desk-duty-there =
    { $count ->
        [one] Vuorossa on { $count } henkilö:
       *[other] Vuorossa on { $count } henkilöä:
    }
# Variables:
#   $name (String) - first name of the librarian
#   $languages (String) - their languages, by their own names
#   $count (Number) - open questions that they have
desk-duty-line =
    { $count ->
        [one] { $name } · { $languages } · { $count } kysymys
       *[other] { $name } · { $languages } · { $count } kysymystä
    }
# Variables:
#   $found (String) - what was written
#   $languages (String) - language codes
desk-duty-how = En ymmärrä tätä: ”{ $found }”. Kirjoita /duty on, /duty off tai /duty on ja kielesi: { $languages }
# Variables:
#   $count (Number) - how many questions one person should have
desk-enough-toast =
    { $count ->
        [one] Sinulla on jo { $count } kysymys, eikä yhdellä pitäisi olla enempää. Jos haluat silti ottaa tämän, paina uudelleen.
       *[other] Sinulla on jo { $count } kysymystä, eikä yhdellä pitäisi olla enempää. Jos haluat silti ottaa tämän, paina uudelleen.
    }

# ---- the queue

# Variables:
#   $count (Number) - minutes
desk-age-minutes = { $count } min
# Variables:
#   $count (Number) - hours
desk-age-hours = { $count } t
# Variables:
#   $count (Number) - days
desk-age-days = { $count } pv
# Variables:
#   $number (String) - number of the question
desk-queue-open-button = Nro { $number }
# Variables:
#   $count (Number) - open questions of this librarian
desk-mine =
    { $count ->
        [one] Sinulla on { $count } kysymys:
       *[other] Sinulla on { $count } kysymystä, pisimpään odottanut ensin:
    }
desk-mine-empty = Sinulla ei ole nyt kysymyksiä. /queue näyttää, ketkä odottavat.

# ---- who did what

# Variables:
#   $number (String) - number of the question
desk-log = Mitä kysymykselle { $number } on tehty:
desk-log-empty = Tälle kysymykselle ei ole vielä tehty mitään.
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
desk-log-take = { MOMENT($at) } · { $who } · otettu
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
desk-log-return = { MOMENT($at) } · { $who } · palautettu jonoon
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
#   $what (String) - what it was about: an outcome, a queue, a name
desk-log-pass = { MOMENT($at) } · { $who } · siirretty: { $what }
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
#   $what (String) - what it was about: an outcome, a queue, a name
desk-log-move = { MOMENT($at) } · { $who } · siirretty jonoon { $what }
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
#   $what (String) - what it was about: an outcome, a queue, a name
desk-log-close = { MOMENT($at) } · { $who } · suljettu: { $what }
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
desk-log-reopen = { MOMENT($at) } · { $who } · avattu uudelleen
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
desk-log-send = { MOMENT($at) } · { $who } · lähetetty tänne jäänyt viesti
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
#   $what (String) - what it was about: an outcome, a queue, a name
desk-log-canned = { MOMENT($at) } · { $who } · valmis teksti { $what }
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
#   $what (String) - what it was about: an outcome, a queue, a name
desk-log-partner = { MOMENT($at) } · { $who } · kumppanin kortti { $what }
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
desk-log-block = { MOMENT($at) } · { $who } · asiakas estetty
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
desk-log-book = { MOMENT($at) } · { $who } · aika varattu
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
#   $act (String) - key of what was done
desk-log-other = { MOMENT($at) } · { $who } · { $act }

# ---- blocks

desk-block-why = Miksi? Asiakkaalle kerrotaan kerran ja ystävällisesti, ettei hän voi toistaiseksi kirjoittaa meille. Vastaukset ja ajanvaraus toimivat yhä.
desk-block-rude-button = Epäasiallista
desk-block-spam-button = Roskapostia
desk-block-threat-button = Uhkailua
desk-block-other-button = Muu syy
desk-block-how-long = Kuinka pitkäksi aikaa?
# Variables:
#   $count (Number) - days
desk-block-days-button =
    { $count ->
        [one] { $count } päivä
       *[other] { $count } päivää
    }
desk-block-open-button = Kunnes esto puretaan
# Variables:
#   $until (DateTime) - when it ends
desk-block-done = Estetty { MOMENT($until) } asti. Kysymys on suljettu. /blocks näyttää estot, ja siellä voit purkaa ne.
desk-block-done-open = Estetty, kunnes joku purkaa eston. Kysymys on suljettu. /blocks näyttää estot, ja siellä voit purkaa ne.
desk-blocks-empty = Ketään ei ole estetty.
# Variables:
#   $count (Number) - people who are blocked
desk-blocks =
    { $count ->
        [one] { $count } henkilö ei voi nyt kirjoittaa meille:
       *[other] { $count } henkilöä ei voi nyt kirjoittaa meille:
    }
# Variables:
#   $name (String) - first name of the patron
#   $reason (String) - why
#   $until (DateTime) - when it ends
desk-blocks-line = { $name } · { $reason } · { MOMENT($until) } asti
# Variables:
#   $name (String) - first name of the patron
#   $reason (String) - why
desk-blocks-line-open = { $name } · { $reason } · kunnes puretaan
# Variables:
#   $name (String) - first name of the patron
desk-lift-button = Pura esto: { $name }
desk-lifted-toast = Esto on purettu. Asiakas sai tiedon.
# Variables:
#   $until (DateTime) - when it ends
desk-blocked = Et voi nyt kirjoittaa kirjaston henkilökunnalle täällä. Voit kirjoittaa taas { DAYTIME($until, form: "on") }. Minulta saat yhä vastauksia, ja voit varata aikoja.
desk-blocked-open = Et voi toistaiseksi kirjoittaa kirjaston henkilökunnalle täällä. Minulta saat yhä vastauksia, ja voit varata aikoja.
# Variables:
#   $phone (String) - the library's phone number
desk-blocked-phone = Voit soittaa meille ({ $phone }) tai tulla kirjastoon.
desk-blocked-visit = Olet tervetullut kirjastoon.
desk-block-lifted = Voit taas kirjoittaa kirjaston henkilökunnalle täällä.

# ---- a partner's card for a patron

desk-partner-none-toast = Yhteistyökumppaneita ei ole lisätty.
desk-partner-which = Kenen kortin asiakas saa?
desk-partner-preview = Asiakas lukee tämän omalla kielellään:
desk-partner-told = Täältä saat apua tähän asiaan:
desk-not-to-send-toast = Se on jo lähetetty, tai se on muistiinpano.

# ---- ready texts

desk-hint-question-over = Tämä ei mennyt kenellekään: kysymykseni, johon vastasit, on jo vanhentunut.
desk-canned-which = Mikä teksti?
# Variables:
#   $found (String) - what was looked for
desk-canned-none = Missään valmiissa tekstissä ei ole tätä: ”{ $found }”
# Variables:
#   $blank (String) - the name of the gap
desk-canned-fill = Mitä tulee tähän kohtaan: { $blank }? Vastaa tähän viestiin Telegramin Vastaa-toiminnolla: silloin teksti ei mene asiakkaalle.
desk-canned-preview = Asiakas lukee tämän:
# Variables:
#   $language (String) - the patron's language, in its own words
desk-canned-no-language = Tekstiä ei ole asiakkaan kielellä ({ $language }). Se lähtee tällaisena.
desk-canned-send-button = Lähetä asiakkaalle
desk-canned-change = Toinen teksti
desk-canned-sent = Lähetetty.
desk-canned-list = Valmiit tekstit. Lähetä niitä kysymyksen aiheessa komennolla /canned tai kortin painikkeella; komennon perään voi kirjoittaa hakusanan.
# Variables:
#   $name (String) - name of the text
desk-canned-line-mine = { $name } · oma
# Variables:
#   $name (String) - name of the text
#   $queue (String) - name of the queue
desk-canned-line-queue = { $name } · jono { $queue }
# Variables:
#   $name (String) - name of the text
desk-canned-line-all = { $name } · kaikille
desk-canned-add-button = Kirjoita uusi
desk-canned-edit-button = Muuta
desk-canned-remove-button = Poista
desk-canned-for-whom = Kuka saa käyttää sitä?
desk-canned-mine-button = Vain minä
desk-canned-all-button = Kaikki
desk-canned-name = Minkä nimen annat tekstille? Sana tai kaksi, joilla löydät sen.
# Variables:
#   $language (String) - the language, in its own words
#   $blanks (String) - the gaps
desk-canned-write = Kirjoita teksti ({ $language }). Nämä kohdat täytän itse: { $blanks }. Muut aaltosulkeissa olevat kohdat kysyn joka kerta.
desk-canned-skip-button = Ei tällä kielellä
desk-canned-empty = Tekstiä tarvitaan ainakin yhdellä kielellä. Mitään ei tallennettu.
# Variables:
#   $name (String) - name of the text
desk-canned-kept = Teksti ”{ $name }” on tallennettu.
# Variables:
#   $name (String) - name of the text
desk-canned-removed = Teksti ”{ $name }” on poistettu.
desk-canned-old = Nyt siinä lukee:
desk-canned-which-language = Millä kielellä?
