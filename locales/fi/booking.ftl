# Booking a time, question by question.

book-service = Mihin haluat varata ajan?
# The services that are there without a configuration, as buttons and in sentences after a colon.
book-service-reading-guide = Lukuvinkit lukuoppaalta
book-service-digital-help = Apua laitteen käyttöön
book-service-library-help = Kirjaston käyttö
book-service-public-service-help = Apua julkisiin palveluihin
# Those that a library adds under these keys: for units, for projects, by young volunteers.
book-service-remote-programme = Etäohjelma ryhmille
book-service-project-help = Apua hankkeeseen
book-service-device-help = Laiteapua vapaaehtoisilta
book-who = Kenelle aika on?
book-who-me-button = Minulle
book-who-child-button = Lapselleni
book-who-other-button = Läheiselle, jota autan
book-who-group-button = Ryhmälle tai yksikölle
# What staff read of it.
book-who-child = Lapselle
book-who-other = Läheiselle, jota asiakas auttaa
book-who-group = Ryhmälle tai yksikölle
book-size = Kuinka monta osallistujaa tulee?
book-size-5-button = 1–5
book-size-15-button = 6–15
book-size-30-button = 16–30
book-size-more-button = Yli 30
book-channel = Miten tapaamme?
book-channel-phone-button = Puhelimessa
book-channel-video-button = Videopuhelussa
book-channel-chat-button = Tässä chatissa
book-channel-library-button = Kirjastossa
# The same in a list of facts.
book-channel-phone = Puhelimessa
book-channel-video = Videopuhelussa
book-channel-chat = Tässä chatissa
book-channel-library = Kirjastossa
book-language = Millä kielellä puhumme?
book-interpreter-button = Tarvitsen tulkin
book-guide = Kenet haluat tavata?
book-anyone-button = Kuka tahansa sopii
book-time = Milloin sinulle sopii? Tässä ovat ensimmäiset vapaat ajat.
book-another-day-button = Valitse muu päivä
book-day = Mikä päivä sopii? Päivät, joina on vapaita aikoja, näkyvät numeroina.
# Variables:
#   $day (DateTime) - the day
book-slot = { DAY($day) }: mihin aikaan?
# The time was free a moment ago; other times stand below.
book-time-gone = Se aika ehti juuri mennä. Valitse toinen aika.
book-day-gone = Sinä päivänä ei ole enää vapaita aikoja. Valitse toinen päivä.
book-name = Millä nimellä puhuttelemme sinua? Lempinimi käy hyvin.
# The first name of the account, taken by one tap.
# Variables:
#   $name (String) - the name
book-name-skip-button = Käytä nimeä { $name }
# For somebody whose account has no name.
book-no-name-button = Ilman nimeä
book-phone = Mihin numeroon soitamme? Kirjoita se tähän.
book-helps = Onko sinulla toiveita? Esimerkiksi rauhallinen tahti, iso teksti tai selkeä puhe.
book-helps-interpreter = Mille kielelle tarvitset tulkin? Kerro myös muut toiveesi.
# Above what will be booked.
book-summary = Onko kaikki oikein?
book-confirm-button = Varaa tämä aika
# What can be changed in the summary.
book-change-service-button = Mihin varaan ajan
book-change-who-button = Kenelle aika on
book-change-size-button = Osallistujat
book-change-channel-button = Miten tapaamme
book-change-language-button = Kieli
book-change-guide-button = Kenet tapaan
book-change-time-button = Päivä ja aika
book-change-day-button = Päivä
book-change-slot-button = Kellonaika
book-change-name-button = Nimi
book-change-phone-button = Puhelinnumero
book-change-helps-button = Toiveet

# The facts of a booked time, each on its line.

# Variables:
#   $service (String) - what it is for
book-line-service = { $service }
# Variables:
#   $at (DateTime) - when it begins
book-line-when = { DAYTIME($at) }
# In the night when clocks are turned back and show an hour twice.
book-line-twice = Kelloja siirretään sinä yönä: aika on näistä kahdesta ensimmäinen.
# Variables:
#   $guide (String) - the first name of the reading guide or helper
book-line-guide = Tapaat: { $guide }
# Variables:
#   $language (String) - the language in its own words
book-line-language = Kieli: { $language }
book-line-interpreter = Tulkin kanssa
# Variables:
#   $name (String) - the name to use
book-line-name = Nimi: { $name }
book-line-no-name = Ilman nimeä
# Variables:
#   $phone (String) - the number
book-line-phone = Soitamme numeroon: { $phone }
# Above the patron's own words.
book-line-helps = Toiveet:
# Variables:
#   $code (String) - six letters and digits
book-line-code = Koodi: <code>{ $code }</code>

# After it is booked.

book-done = Aikasi on varattu.
# Variables:
#   $phone (String) - the number
book-join-phone = Soitamme sinulle silloin numeroon { $phone }.
book-join-phone-known = Soitamme sinulle silloin.
# Variables:
#   $link (String) - the address of the video call
book-join-video =
    Avaa silloin tämä linkki, salasanaa ei tarvita:
    { $link }
book-join-video-later = Lähetämme videopuhelun linkin tänne ennen alkua.
book-join-chat = Avaa silloin tämä chat. Kirjoitamme sinulle tänne.
# Variables:
#   $library (String) - the library's name
#   $address (String) - its address
book-join-library = Tule silloin luoksemme: { $library }, { $address }.
# Variables:
#   $library (String) - the library's name
book-join-library-plain = Tule silloin luoksemme: { $library }.
# What we do not do, in one line.
book-limits-digital = Me opastamme, sinä teet: kirjaudut ja painat itse. Emme maksa, allekirjoita tai täytä puolestasi.
# The title in the patron's own calendar.
# Variables:
#   $service (String) - what it is for
#   $library (String) - the library's name
book-calendar-title = { $service } ({ $library })
# Below the file.
book-calendar-file = Avaa tämä tiedosto, niin aika menee kalenteriisi.
book-calendar-gone-file = Avaa tämä tiedosto, niin aika poistuu kalenteristasi.

# When it does not work out.

# Variables:
#   $service (String) - what it is for
#   $most (Number) - how many times one may have ahead
book-full =
    { $service }:
    { $most ->
        [one] sinulla on jo { $most } varattu aika. Voit varata uuden, kun se on ohi.
       *[other] sinulla on jo { $most } varattua aikaa. Voit varata uuden, kun yksi niistä on ohi.
    }
    Jos tarvitset enemmän, kysy meiltä.
book-mine-button = Varatut aikani
# Variables:
#   $service (String) - what it is for
#   $days (Number) - how many days ahead can be booked
book-nothing-free =
    { $service }:
    { $days ->
        [one] seuraavan päivän ajat on jo varattu.
       *[other] seuraavien { $days } päivän ajat on jo varattu.
    }
    Näin voimme silti auttaa:
book-tips-button = Pyydä vinkit viestinä

# What staff read.

# Variables:
#   $at (DateTime) - when it begins
#   $code (String) - six letters and digits
#   $guide (String) - who gives it
#   $service (String) - what it is for
#   $channel (String) - how they meet
book-staff-booked = Varattu: { MOMENT($at) }, { $service }. { $guide }. { $channel }. { $code }
# Variables:
#   $at (DateTime) - when it begins now
#   $before (DateTime) - when it would have begun
#   $code (String) - six letters and digits
#   $guide (String) - who gives it now
#   $old (String) - who would have given it
#   $service (String) - what it is for
#   $channel (String) - how they meet
book-staff-moved = Siirretty: { $service }. Oli { MOMENT($before) }, { $old }. Nyt { MOMENT($at) }, { $guide }. { $channel }. { $code }
# Variables:
#   $at (DateTime) - when it would have begun
#   $code (String) - six letters and digits
#   $guide (String) - who would have given it
#   $service (String) - what it is for
#   $channel (String) - how they would have met
book-staff-cancelled = Peruttu: { MOMENT($at) }, { $service }. { $guide }. { $channel }. { $code }
