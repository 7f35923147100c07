# Groups and units: care homes, day centres, clubs. No names of residents, nothing about anybody’s health.

units-button = Pyydä ohjelmaa ryhmälle
units-menu-button = Ryhmät ja yksiköt
# Variables:
#   $unit (String) - the unit’s name
units-joined-contact = Tervetuloa! Olet nyt yksikön { $unit } yhteyshenkilö.
# Variables:
#   $unit (String) - the unit’s name
units-joined-deputy = Tervetuloa! Olet nyt yksikön { $unit } varahenkilö.
units-code-used = Tämä linkki tai koodi on jo käytetty, tai siinä on virhe. Pyydä kirjastolta uusi.

# ---- the form

units-name = Mikä on yksikkösi tai ryhmäsi nimi?
units-role = Mikä on tehtäväsi siellä? Esimerkiksi: hoitaja, ohjaaja, vapaaehtoinen.
units-what = Mitä ryhmäsi haluaisi?
units-read-aloud-button = Ääneen lukemista
units-book-talk-button = Kirjavinkkausta
units-memory-button = Muistoja ja kuvia
units-music-button = Musiikkia ja runoja
units-digital-button = Digitukea
units-other-button = Jotakin muuta
units-size = Montako osallistujaa tulee? Arvio riittää. Nimiä ei tarvita.
units-size-5-button = Enintään 5
units-size-10-button = 6–10
units-size-20-button = 11–20
units-size-more-button = Yli 20
units-rhythm = Kuinka usein?
units-monthly-button = Neljän viikon välein
units-fortnightly-button = Kahden viikon välein
units-weekly-button = Joka viikko
units-once-button = Kerran
units-days = Mitkä viikonpäivät sopivat? Valitse yksi tai useampi.
units-any-day-button = Mikä tahansa arkipäivä
units-band = Mihin aikaan päivästä?
units-any-time-button = Milloin vain
units-morning-button = Aamupäivällä
units-afternoon-button = Iltapäivällä
units-equipment = Mitä laitteita teillä on?
units-screen-button = Näyttö ja ääni
units-phone-only-button = Vain puhelin
units-not-sure-button = En ole varma
units-language = Millä kielellä?
units-needs = Onko koko ryhmällä tarpeita? Älä kerro yksittäisistä ihmisistä.
units-hearing-button = Tukea kuulemiseen
units-sight-button = Tukea näkemiseen
units-memory-need-button = Tukea muistamiseen
units-no-needs-button = Ei mitään
# A heading above the answers.
units-check = Onko tämä oikein?
units-sent = Kiitos! Kirjasto etsii vetäjän ja ajat ja vastaa tänne.

# ---- what a summary lets one answer anew

units-change-what-button = Mitä haluaisimme
units-change-size-button = Montako
units-change-rhythm-button = Kuinka usein
units-change-days-button = Viikonpäivät
units-change-band-button = Kellonaika
units-change-equipment-button = Laitteet
units-change-language-button = Kieli
units-change-needs-button = Tarpeet

# ---- lines of the answers, for the unit and for staff

# Variables:
#   $what (String) - the answer in words
units-line-name = Yksikkö: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-role = Pyytäjä: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-what = Mitä: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-size = Montako: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-rhythm = Kuinka usein: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-days = Viikonpäivät: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-band = Kellonaika: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-equipment = Laitteet: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-language = Kieli: { $what }
# Variables:
#   $what (String) - the answer in words
units-line-needs = Ryhmän tarpeet: { $what }

# ---- the unit’s page

# A heading above the dates.
# Variables:
#   $unit (String) - the unit’s name
units-page = { $unit }
units-no-dates = Ei tulevia aikoja.
# Variables:
#   $at (DateTime) - when it begins
#   $guide (String) - first name of who gives it
units-date = { DAYTIME($at) }, { $guide }
# Variables:
#   $at (DateTime) - when it begins
units-date-button = { MOMENT($at) }
units-more-button = Pyydä uusi sarja
units-invite-button = Varahenkilö tai ryhmä
# Variables:
#   $link (String) - a link that works once
#   $code (String) - the same code, to be written in a group
units-invite =
    Lähetä tämä linkki varahenkilölle. Se toimii kerran.
    { $link }

    Tai jos teillä on oma ryhmä Telegramissa: lisää tämä botti siihen ja kirjoita siellä: /unit { $code }
units-ready = Tarvitsette yhden näytön ja kaiuttimen tai puhelimen. Joku henkilökunnastanne on koko ajan mukana.
units-cannot-button = Peru tämä aika
# Variables:
#   $at (DateTime) - when it begins
units-cannot-done = Peruttu: { DAYTIME($at) }. Kiitos, että kerroit. Muut aikanne säilyvät.
# Variables:
#   $at (DateTime) - when it begins
units-move = Mihin aikaan siirrämme tämän: { DAYTIME($at) }? Muut aikanne säilyvät.
units-no-other-time = Muita vapaita aikoja ei nyt ole. Kirjaston työntekijä voi auttaa.
# Variables:
#   $unit (String) - the unit’s name
units-settled = Varattu yksikölle { $unit }
units-dates-button = Meidän aikamme
# Variables:
#   $unit (String) - the unit’s name
units-declined = Valitettavasti emme voi nyt järjestää sitä, mitä { $unit } pyysi. Voit pyytää uudestaan tai kirjoittaa meille tänne.
# Variables:
#   $unit (String) - the unit’s name
units-closed = Yksikön { $unit } käyttö täällä on päättynyt. Tulevat ajat on peruttu. Kysyttävää? Kirjoita vain.

# ---- how many came

# Variables:
#   $at (DateTime) - when it begins
units-heads = Montako oli mukana: { DAYTIME($at) }? Pelkkä määrä riittää.
units-heads-button = Kerro määrä
units-heads-ask = Montako oli mukana? Kirjoita luku.
# Variables:
#   $most (Number) - the highest number
units-heads-unclear = Kirjoita luku välillä 0–{ $most }.
units-heads-thanks = Kiitos! Muuta emme tarvitse.

# ---- the unit’s group chat

# Variables:
#   $unit (String) - the unit’s name
units-group-joined = Kiitos! Muistutukset yksikölle { $unit } tulevat myös tänne. En lue täällä muita viestejä.
# Variables:
#   $unit (String) - the unit’s name
units-group-help = Muistutan yksikköä { $unit } kirjastolta varatuista ajoista. Yhteyshenkilö voi siirtää tai perua niitä, kun hän kirjoittaa minulle kahden kesken.

# ---- what staff read

# Variables:
#   $unit (String) - the unit’s name
units-staff-joined = { $unit }: linkki käytettiin, yksiköllä on nyt yhteyshenkilö.
# Headings above the answers.
units-staff-series = Yksikkö pyytää aikoja
units-staff-new = Uusi ryhmä tai yksikkö
units-staff-new-how = Kun olette sopineet: /unit NIMI aiheessa General luo yksikön ja linkin sen yhteyshenkilölle.
units-settle-button = Sovi ajat
units-decline-button = Ei onnistu
# Variables:
#   $unit (String) - the unit’s name
#   $link (String) - the one-time link
unit-made =
    { $unit }: lähetä tämä linkki yhteyshenkilölle. Se toimii kerran.
    { $link }
unit-how = /unit NIMI luo yksikön, esimerkiksi: /unit Rantakoti. Kielen voi kirjoittaa eteen: /unit sv Strandhemmet.
unit-list = Yksiköt:
# Variables:
#   $name (String) - first name
unit-contact = Yhteyshenkilö: { $name }
unit-no-contact = Yhteyshenkilöä ei vielä ole.
# Variables:
#   $name (String) - first name
unit-deputy = Varahenkilö: { $name }
unit-has-group = Myös ryhmä saa muistutukset.
unit-link-button = Uusi linkki
unit-close-button = Poista yksikkö käytöstä
# Variables:
#   $unit (String) - the unit’s name
unit-close-ask = Poistetaanko { $unit } käytöstä? Tulevat ajat perutaan, ja yhteyshenkilö saa tiedon.
unit-close-sure-button = Kyllä, poista
# Variables:
#   $unit (String) - the unit’s name
unit-closed = { $unit } on poistettu käytöstä.
# Variables:
#   $unit (String) - the unit’s name
unit-declined = { $unit } sai tiedon, ettei se nyt onnistu.
unit-settled-already = Tämä toive on jo hoidettu.
unit-no-service = Ryhmille ei voi varata mitään: jollakin [[services]]-palvelulla pitää olla group = true ja oppaalla siihen aikoja.
unit-service = Mikä palvelu?
unit-guide = Kuka vetää?
unit-first = Milloin on ensimmäinen kerta?
unit-times = Montako kertaa?
unit-3-times-button = 3
unit-6-times-button = 6
unit-10-times-button = 10
# A heading above the dates.
# Variables:
#   $unit (String) - the unit’s name
unit-check = Varataanko nämä yksikölle { $unit }?
unit-nothing-free = Tällä oppaalla ei ole vapaata aikaa. Muuta aikoja tai valitse toinen opas.
# Variables:
#   $unit (String) - the unit’s name
#   $count (Number) - dates that were booked
unit-settled =
    { $count ->
        [one] { $unit }: { $count } aika on varattu, ja yksikkö sai tiedon.
       *[other] { $unit }: { $count } aikaa on varattu, ja yksikkö sai tiedon.
    }
# Above dates that somebody else has.
unit-left-out = Jo varattu, joten jäi pois:
