# The desk. First what patrons read, then what staff read.

desk-what-about = Mitä haluaisit tietää? Kirjoita omin sanoin. Voit lähettää myös kuvan tai ääniviestin.

# Variables:
#   $number (String) - number of the question
desk-receipt-open = Kiitos! Kysymyksesi on tullut perille, numero { $number }. Kirjaston työntekijä vastaa heti, kun ehtii. Voit sulkea Telegramin: vastaus tulee tänne.
# Variables:
#   $number (String) - number of the question
#   $opens (DateTime) - when the desk opens next
desk-receipt-closed = Kiitos! Kysymyksesi on tullut perille, numero { $number }. Nyt on kiinni. Luemme kysymyksesi, kun avaamme { DAYTIME($opens, form: "on") }. Voit sulkea Telegramin: vastaus tulee tänne.
# Variables:
#   $number (String) - number of the question
desk-receipt-closed-long = Kiitos! Kysymyksesi on tullut perille, numero { $number }. Olemme kiinni pidemmän aikaa. Luemme kysymyksesi, kun avaamme taas.
# Variables:
#   $number (String) - number of the question
desk-receipt-settled = Kysymyksesi numero { $number } on tullut perille.
desk-today-button = Tarvitsen apua tänään
desk-phone-me-button = Soittakaa minulle
desk-withdraw-button = Peru kysymykseni
desk-noted-toast = Selvä. Henkilökunta näkee tämän.
desk-phone-ask = Mihin numeroon voimme soittaa? Kirjoita numero.
desk-phone-unclear = Tuo ei näytä puhelinnumerolta. Kirjoita pelkkä numero, esimerkiksi 040 123 4567.
desk-phone-noted = Kiitos. Henkilökunta näkee numerosi.
# Variables:
#   $number (String) - number of the question
desk-withdrawn = Kysymyksesi numero { $number } on peruttu. Voit kysyä uudelleen milloin vain.
desk-patron-still-open = Kysymyksesi on henkilökunnalla. Jos haluat lisätä jotakin, kirjoita se tänne.
desk-passed-toast = Kysymyksesi meni henkilökunnalle.
# Variables:
#   $name (String) - first name of the librarian
desk-taken-by = { $name } kirjastosta lukee nyt kysymystäsi.
desk-returned = Toinen työntekijä jatkaa kysymyksesi parissa. Sinun ei tarvitse toistaa mitään.
# Variables:
#   $number (String) - number of the question
desk-reopened = Kysymyksesi numero { $number } on taas auki. Kirjaston työntekijä lukee sen.
# Variables:
#   $number (String) - number of the question
desk-closed = Kysymyksesi numero { $number } on nyt käsitelty. Jos jokin jäi epäselväksi, kirjoita tänne. Saitko apua?
desk-rating-good-button = Kyllä, kaikki selvisi
desk-rating-fair-button = Osittain
desk-rating-poor-button = En oikeastaan
desk-rated = Kiitos, että kerroit! Voit kysyä uudelleen milloin vain.
desk-continue-button = Jatka keskustelua
desk-pass-media = Osaan lukea vain tekstiä. Lähetänkö tämän henkilökunnalle?

# ---- staff

# Variables:
#   $number (String) - number of the question
#   $name (String) - first name of the patron
#   $language (String) - the patron's language, in its own words
desk-card = Nro { $number } · { $name } · { $language }
# Variables:
#   $since (DateTime) - waiting since
desk-card-queued = Jonossa { MOMENT($since) } alkaen. Kukaan ei ole vielä ottanut sitä.
# Variables:
#   $owner (String) - first name of the librarian
desk-card-active = Hoitaa: { $owner }.
desk-card-closed = Suljettu.
desk-card-closed-reference = Suljettu: tietopalvelu.
desk-card-closed-directional = Suljettu: paikka, ajat tai säännöt.
desk-card-closed-digital = Suljettu: digituki.
desk-card-closed-referral = Suljettu: ohjattu muualle.
desk-card-closed-other = Suljettu: muu asia.
desk-card-today = Tarvitsee apua tänään.
# Variables:
#   $phone (String) - telephone number
desk-card-phone = Toivoo soittoa: { $phone }
desk-card-tried = On nähnyt nämä vastaukset:
# Variables:
#   $count (Number) - closed questions of the same patron before this one
desk-card-earlier =
    { $count ->
        [one] { $count } aiempi kysymys.
       *[other] { $count } aiempaa kysymystä.
    }
desk-card-rule = Se, mitä kirjoitat tähän, menee asiakkaalle. Ensimmäisestä viestistäsi kysymys siirtyy sinulle. Jos viestin alussa on //, se on muistiinpano ja jää tänne.
# Variables:
#   $owner (String) - first name of the librarian who has it
desk-card-rule-taken = Se, mitä { $owner } kirjoittaa tähän, menee asiakkaalle. Muiden viestit jäävät tänne, ja niiden alla on painike lähettämiseen. Jos viestin alussa on //, se on muistiinpano ja jää tänne.
desk-card-rule-closed = Suljettu: se, mitä kirjoitat tähän, jää tänne.
desk-take-button = Ota kysymys
desk-close-button = Sulje
desk-return-button = Palauta jonoon
desk-which-outcome = Mistä oli kyse?
desk-outcome-reference-button = Tietopalvelu
desk-outcome-directional-button = Paikka, ajat, säännöt
desk-outcome-digital-button = Digituki
desk-outcome-referral-button = Ohjattu muualle
desk-outcome-other-button = Muu asia
desk-keep-open-button = Älä sulje
desk-yours-toast = Kysymys on nyt sinulla. Kirjoita tähän, niin viesti menee asiakkaalle.
desk-already-yours-toast = Se on jo sinulla.
# Variables:
#   $owner (String) - first name of the librarian who has it
desk-taken-toast = { $owner } on jo ottanut sen.
desk-closed-toast = Se on jo suljettu.
# Variables:
#   $owner (String) - first name of the librarian who has it
desk-inside = Tämä jäi tänne: kysymystä hoitaa { $owner }.
desk-inside-closed = Tämä jäi tänne: kysymys on suljettu.
desk-send-button = Lähetä asiakkaalle
desk-reopen-send-button = Avaa ja lähetä
desk-sent-after-all = Lähetetty asiakkaalle.
desk-sent-already-toast = Se on jo lähetetty.
desk-patron-withdrew = Asiakas perui kysymyksensä.
desk-patron-left = Asiakas on estänyt botin. Viestit menevät perille vasta, kun hän palaa.
desk-hint-anonymous = Tämä ei mennyt kenellekään: kirjoitat ryhmän nimissä. Ota ylläpitäjän oikeuksistasi pois ”Pysy nimettömänä” (Remain anonymous) ja kirjoita uudelleen.
desk-hint-edit-to-note = Asiakas on jo saanut tämän viestin. Hänelle jää vanha teksti.
desk-hint-general = Tämä ei mennyt kenellekään. Vastaa kysymyksen omassa aiheessa.
desk-hint-in-topic = Käytä tätä komentoa kysymyksen omassa aiheessa.
desk-hint-closed = Tämä kysymys on jo suljettu.
# Variables:
#   $found (String) - what was written
#   $outcomes (String) - the possible words
desk-hint-outcome = ”{ $found }” ei käy. Nämä käyvät: { $outcomes }
desk-hint-command = En tunne tuota komentoa, eikä viesti mennyt kenellekään. Komennot: /help
desk-queue-empty = Kukaan ei odota. Kaikki kysymykset on hoidettu.
# Variables:
#   $count (Number) - open questions
desk-queue =
    { $count ->
        [one] { $count } avoin kysymys:
       *[other] { $count } avointa kysymystä, pisimpään odottanut ensin:
    }
# Variables:
#   $age (String) - how long somebody has waited, or how long ago staff answered
#   $number (String) - number of the question
#   $name (String) - first name of the patron
#   $language (String) - the patron's language, in its own words
#   $urgent (String) - "yes" when it is needed today
desk-queue-waits =
    { $urgent ->
        [yes] { $age } · nro { $number } · { $name } · { $language } · ei vielä kenelläkään · apua tänään
       *[other] { $age } · nro { $number } · { $name } · { $language } · ei vielä kenelläkään
    }
# Variables:
#   $age (String) - how long somebody has waited, or how long ago staff answered
#   $number (String) - number of the question
#   $name (String) - first name of the patron
#   $language (String) - the patron's language, in its own words
#   $owner (String) - first name of the librarian who has it
#   $urgent (String) - "yes" when it is needed today
desk-queue-active =
    { $urgent ->
        [yes] { $age } · nro { $number } · { $name } · { $language } · vastausvuorossa { $owner } · apua tänään
       *[other] { $age } · nro { $number } · { $name } · { $language } · vastausvuorossa { $owner }
    }
# Variables:
#   $age (String) - how long somebody has waited, or how long ago staff answered
#   $number (String) - number of the question
#   $name (String) - first name of the patron
#   $language (String) - the patron's language, in its own words
#   $owner (String) - first name of the librarian who has it
#   $urgent (String) - "yes" when it is needed today
desk-queue-waiting =
    { $urgent ->
        [yes] { $age } · nro { $number } · { $name } · { $language } · { $owner } on vastannut · apua tänään
       *[other] { $age } · nro { $number } · { $name } · { $language } · { $owner } on vastannut
    }
desk-help =
    Kysymyksen omassa aiheessa: se, mitä kirjoitat, menee asiakkaalle. Ensimmäisestä viestistäsi kysymys siirtyy sinulle.
    Jos alussa on // tai /note, viesti jää aiheeseen.

    /take – ota kysymys
    /close – sulje kysymys: reference (tietopalvelu), directional (paikka, ajat, säännöt), digital (digituki), referral (ohjattu muualle) tai other (muu asia)
    /queue – ketkä odottavat
    /mine – mitä sinulla on
    /retract – vastauksena omaan viestiisi: peru se
    /transfer NIMI – siirrä työkaverille tai jonoon
    /canned – valmiit tekstit
    /log – mitä kysymykselle on tehty
    /duty on, /duty off – oletko vuorossa, ja ketkä ovat
    /block, /blocks – ketkä eivät voi toistaiseksi kirjoittaa meille
    /faq – vastaukset, jotka annan: aukot, uudet, muutokset
    /day – päivän tapaamiset; /day 24.11. toinen päivä, /day ics kalenteritiedosto
    /hours – milloin sinulta voi varata aikaa
    /guide – oma korttisi
    /book – kysymyksen aiheessa: aika sille asiakkaalle
    /list – lukulista: kysymyksen aiheessa, tai tapaamisen jälkeen /list KOODI
    /worksheet – kysymyksen aiheessa: hankeavun tehtävä 1, 2 tai 3
    /unit – yksiköt: /unit NIMI lisää yksikön, pelkkä /unit näyttää kaikki
    /setup – tee tästä henkilökunnan ryhmä
