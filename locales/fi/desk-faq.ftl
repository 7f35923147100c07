# How staff look after the FAQ: questions without a good answer, new answers, changes, history.

# /faq in the staff group: its pages.
desk-faq-menu = Botin omat vastaukset
desk-faq-menu-how = Valitse tai kirjoita esimerkiksi /faq edit loan-renew, /faq off loan-renew tai /faq history loan-renew.
# /faq was written in the topic of an open question.
desk-faq-elsewhere = Kirjoita /faq aiheeseen General: täällä viestisi menee asiakkaalle.
# Variables:
#   $found (String) - what was written
desk-faq-hint = En tunne sanaa ”{ $found }” komennon /faq jälkeen. Valikko näyttää, mitä voi tehdä.
desk-faq-menu-button = FAQ-valikko
# Variables:
#   $count (Number) - questions without a good answer
desk-faq-gaps-button = Hyvä vastaus puuttuu ({ $count })
# Variables:
#   $count (Number) - answers that lack a language
desk-faq-missing-button = Puuttuvat kielet ({ $count })
desk-faq-new-button = Uusi vastaus
desk-faq-edit-button = Muuta vastausta
desk-faq-history-button = Mitä on muutettu
desk-faq-no-gaps = Yhtään kysymystä ei odota: kaikkiin oli vastaus tai ne on käsitelty.
# Variables:
#   $count (Number) - questions without a good answer
#   $groups (Number) - groups of questions that are alike
desk-faq-gaps =
    { $count ->
        [one] { $count } kysymys jäi ilman hyvää vastausta. Samankaltaisten kysymysten ryhmiä: { $groups }. Uusimmat ensin.
       *[other] { $count } kysymystä jäi ilman hyvää vastausta. Samankaltaisten kysymysten ryhmiä: { $groups }. Uusimmat ensin.
    }
# Variables:
#   $count (Number) - questions in this group
#   $language (String) - the language they were asked in, in its own words
desk-faq-gap =
    { $count ->
        [one] { $count } kysymys, { $language }
       *[other] { $count } kysymystä, { $language }
    }
# Titles of answers follow, one a line.
desk-faq-gap-shown = Vastaukset, jotka osuivat lähelle tai eivät auttaneet:
desk-faq-make-button = Tee vastaus
# Variables:
#   $topic (String) - title of an answer
desk-faq-add-to-button = Liitä: { $topic }
desk-faq-add-button = Liitä muuhun vastaukseen
# Variables:
#   $topic (String) - title of an answer
desk-faq-edit-this-button = Muuta: { $topic }
desk-faq-done-button = Valmis, ei lisättävää
desk-faq-back-button = Takaisin listaan
desk-faq-done-toast = Poistettu listalta.
# Variables:
#   $found (String) - what was written
desk-faq-unknown = Minulla ei ole vastausta ”{ $found }”. Valitse vastaus valikosta tai katso sen avain historiasta.
# Variables:
#   $count (Number) - answers that lack a language
desk-faq-missing =
    { $count ->
        [one] { $count } vastauksesta puuttuu kieli. Sen lukijat näkevät vastauksen toisella kielellä. Valitse vastaus, niin voit kirjoittaa sen.
       *[other] { $count } vastauksesta puuttuu kieli. Sen lukijat näkevät vastauksen toisella kielellä. Valitse vastaus, niin voit kirjoittaa sen.
    }
desk-faq-nothing-missing = Kaikki vastaukset ovat kaikilla kielillä.
# Variables:
#   $key (String) - the answer's key
desk-faq-is-on = { $key } näkyy asiakkaille.
# Variables:
#   $key (String) - the answer's key
desk-faq-is-off = { $key } on poissa käytöstä: se ei näy enää kenellekään.
desk-faq-on-button = Ota taas käyttöön
desk-faq-history-of-button = Historia ja kumoaminen
# Variables:
#   $key (String) - the answer's key
desk-faq-history = Historia: { $key }
# Variables:
#   $key (String) - the answer's key
desk-faq-no-history = Kukaan ei ole muuttanut vastausta { $key }.
desk-faq-undo-button = Kumoa viimeisin muutos
desk-faq-redo-button = Palauta kumottu
desk-faq-changed = Viimeksi muutetut:
desk-faq-nothing-changed = Kukaan ei ole vielä muuttanut vastauksia.
# Variables:
#   $at (DateTime) - when it was written
#   $who (String) - first name of the librarian
#   $what (String) - the parts that were written
desk-faq-change = { MOMENT($at) } · { $who } · { $what }
# Variables:
#   $at (DateTime) - when it was written
#   $who (String) - first name of the librarian
#   $what (String) - the parts that were written
desk-faq-change-undone = { MOMENT($at) } · { $who } · { $what } · kumottu
desk-faq-undone-toast = Kumottu. Asiakkaat näkevät aiemman tekstin.
desk-faq-redone-toast = Muutos on taas voimassa.
# The parts of an answer, as staff know them.
desk-faq-part-title = Otsikko
desk-faq-part-answer = Vastaus
desk-faq-part-more = Kerro lisää (painike)
desk-faq-part-we-do = Mitä teemme
desk-faq-part-we-do-not = Mitä emme tee
desk-faq-part-ready = Mitä otetaan valmiiksi
desk-faq-part-children = Lapsille
desk-faq-part-asked = Miten kysytään
desk-faq-part-keywords = Hakusanat
desk-faq-part-group = Ryhmä
desk-faq-part-off = Käytössä vai ei
desk-faq-part-other = Muu
desk-faq-which-language = Millä kielellä kirjoitat?
desk-faq-which-group = Minkä otsikon alle se kuuluu?
desk-faq-which-topic = Mikä vastaus?
desk-faq-which-part = Mikä osa?
# Variables:
#   $title (String) - title of the answer
#   $key (String) - the answer's key
desk-faq-live = ”{ $title }” on käytössä: asiakkaat löytävät sen tästä lähtien. Sen avain on { $key }.
# A button for each missing language follows.
desk-faq-missing-now = Nämä kielet puuttuvat. Kunnes joku kirjoittaa ne, niiden lukijat näkevät tämän.
# Only the words themselves.
# Variables:
#   $text (String) - the title of an answer, in another language
desk-faq-words = { $text }
# Variables:
#   $language (String) - a language, in its own words
desk-faq-write-title = Otsikko, { $language }: enintään 40 merkkiä. Se on myös painike.
# Variables:
#   $language (String) - a language, in its own words
desk-faq-write-answer = Vastaus, { $language }: ensin se, mikä auttaa useimpia. Mieluiten enintään 350 merkkiä.
# Variables:
#   $language (String) - a language, in its own words
desk-faq-write-asked = Miten tätä kysytään? Kieli: { $language }. Yksi kysymys riville, niin kuin ihmiset kirjoittavat. Asiakkaat eivät näe näitä.
# Stands under every question for words that patrons will read.
desk-faq-nobody = Kirjoita kaikille: ei mitään kysyjästä, ei nimiä eikä muita henkilötietoja.
# Somebody's words follow.
desk-faq-suggestion = Ehdotus:
desk-faq-use-button = Käytä tätä
# Variables:
#   $topic (String) - title of an answer
desk-faq-write-wording = Miten ihmiset kysyvät tätä: ”{ $topic }”? Yksi kysymys riville. Asiakkaat eivät näe näitä.
# Variables:
#   $topic (String) - title of an answer
desk-faq-added = Tästä lähtien tämä kysymys löytää vastauksen ”{ $topic }”.
desk-faq-gaps-again-button = Seuraava kysymys
desk-faq-gone = Joku on jo käsitellyt tämän kysymyksen.
# Variables:
#   $part (String) - what part of the answer
#   $language (String) - a language, in its own words
desk-faq-write-part = { $part }, { $language }: kirjoita uusi teksti.
# The old words follow.
desk-faq-old = Tähän asti:
desk-faq-confirm-button = Kyllä, näytä asiakkaille
desk-faq-change-language = Kieli
desk-faq-change-part = Osa
desk-faq-change-text = Teksti
# Variables:
#   $name (String) - first name of the patron
desk-faq-name-warning = Huomio: tekstissä on nimi ”{ $name }”. Onko se asiakkaan nimi?
# The card follows.
desk-faq-preview = Asiakkaat näkevät tämän:
# The words follow.
desk-faq-behind = Painikkeen ”Kerro lisää” takana:
# The words follow.
desk-faq-searched = Vain haku lukee tämän:
# Variables:
#   $key (String) - the answer's key
desk-faq-changed-now = Valmis: asiakkaat näkevät uuden tekstin ({ $key }).
# A button for each other language follows.
desk-faq-others-too = Tarvitsevatko muut kielet saman muutoksen?
# Variables:
#   $language (String) - a language, in its own words
desk-faq-write-in-button = Kirjoita: { $language }
# Somebody wrote nothing but signs.
desk-faq-no-words = Tässä ei ole sanoja. Kirjoita muutama sana.
# On the card of a closed question: its answer becomes an FAQ entry.
desk-faq-from-ticket-button = Vastaus → FAQ
