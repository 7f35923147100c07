# Reading tips: the profile in short steps, tips in writing, and lists of books.

tips-button = Pyydä vinkit viestinä
profile-for-whom = Kenelle vinkit tulevat?
profile-for-me-button = Minulle
profile-for-child-button = Lapselle tai nuorelle
profile-for-other-button = Jollekulle muulle
profile-child = Minkä ikäinen lukija on? Pelkkä ikä riittää, nimeä ei tarvita.
profile-age-0-3-button = 0–3 vuotta
profile-age-4-6-button = 4–6 vuotta
profile-age-7-9-button = 7–9 vuotta
profile-age-10-12-button = 10–12 vuotta
profile-age-13-15-button = 13–15 vuotta
profile-age-16-17-button = 16–17 vuotta
profile-liked = Mikä kirja on ollut mieleinen? Se voi olla miltä ajalta tahansa. Myös elokuva tai sarja käy.
profile-disliked = Entä kirja, joka ei ollut mieleinen? Sekin auttaa paljon.
profile-wishes = Mitä lukisit nyt? Valitse yksi tai useampi.
profile-exciting-button = Jännittävää
profile-funny-button = Kevyttä ja hauskaa
profile-moving-button = Koskettavaa
profile-true-button = Tositarinoita
profile-calm-button = Rauhallista
profile-surprise-button = Yllättäkää minut
profile-avoid = Onko jotakin, mitä haluat välttää?
profile-violence-button = Väkivaltaa
profile-sadness-button = Surullisuutta
profile-sex-button = Seksiä
profile-war-button = Sotaa
profile-nothing-button = Ei mitään erityistä
profile-formats = Miten luet mieluiten? Valitse yksi tai useampi.
profile-book-button = Kirja
profile-large-print-button = Isotekstinen kirja
profile-easy-button = Selkokirja
profile-audio-button = Äänikirja
profile-e-book-button = E-kirja
profile-short-texts-button = Lyhyet tekstit
profile-comics-button = Sarjakuva
profile-talking-books = Onko painetun tekstin lukeminen hankalaa näön, sairauden tai vamman takia? Silloin sinulla voi olla oikeus Celian äänikirjoihin. Syytä ei tarvitse kertoa.
profile-tell-more-button = Kerro lisää
profile-not-for-me-button = Ei koske minua
profile-languages = Millä kielillä haluat lukea? Valitse yksi tai useampi.
profile-other-language-button = Muu kieli
profile-length = Kuinka pitkä kirja saa olla?
profile-short-button = Lyhyt
profile-any-length-button = Pituudella ei väliä
profile-long-button = Pitkä
profile-keep = Säilytetäänkö lukuprofiilisi ensi kertaa varten? Voit poistaa sen milloin tahansa.
profile-keep-button = Kyllä, säilytä
profile-once-button = Vain tämän kerran
profile-kept = Lukuprofiilisi on tallessa. Löydät sen komennolla /privacy, ja siellä voit myös poistaa sen.
profile-use-kept = Tämä on tallennettu lukuprofiilisi. Käytetäänkö sitä?
profile-use-button = Kyllä, käytä sitä
profile-afresh-button = Ei, kysy uudestaan

# ---- a profile as it is shown to the patron and to staff; a line for each answer

# Variables:
#   $what (String) - the answer in words
profile-line-child = Ikä: { $what }
# Variables:
#   $what (String) - the answer in words
profile-line-liked = Mieleinen kirja: { $what }
# Variables:
#   $what (String) - the answer in words
profile-line-disliked = Ei ollut mieleinen: { $what }
# Variables:
#   $what (String) - the answer in words
profile-line-wishes = Toive nyt: { $what }
# Variables:
#   $what (String) - the answer in words
profile-line-avoid = Mieluummin ei: { $what }
# Variables:
#   $what (String) - the answer in words
profile-line-formats = Lukutapa: { $what }
# Variables:
#   $what (String) - the answer in words
profile-line-languages = Kielet: { $what }
# Variables:
#   $what (String) - the answer in words
profile-line-length = Pituus: { $what }
profile-empty = Ei erityisiä toiveita: kaikenlaiset vinkit käyvät.

# ---- what a summary lets one answer anew

profile-change-child-button = Ikä
profile-change-liked-button = Mieleinen kirja
profile-change-disliked-button = Ei mieleinen kirja
profile-change-wishes-button = Mitä toivon nyt
profile-change-avoid-button = Mitä vältän
profile-change-formats-button = Miten luen
profile-change-languages-button = Kielet
profile-change-length-button = Pituus

# ---- tips in writing

# A heading above the profile.
tips-check = Vinkkitoiveesi
tips-send-button = Lähetä kirjastolle
tips-sent = Saat tänne 3–6 vinkkiä viiden arkipäivän kuluessa. Kerromme, miksi kirja voisi sopia.
# What staff read: a heading above the profile.
tips-staff = Vinkit kirjallisesti viiden arkipäivän kuluessa
tips-staff-me = Asiakkaalle itselleen
tips-staff-child = Lapselle tai nuorelle
tips-staff-other = Jollekulle muulle
tips-staff-how = Kun lista on valmis: kirjoita tänne /list ja sen alle rivi joka kirjasta.

# ---- for a talk with a reading guide

profile-guide-button = Kerro lukutoiveistasi
# A heading above the answers just given.
profile-guide-check = Lukuoppaalle
profile-guide-confirm-button = Lähetä lukuoppaalle
profile-guide-told = Kiitos! Lukuopas näkee tämän ennen tapaamista.

# ---- the profile that is kept

profile-mine-button = Lukuprofiilini
# A heading.
profile-mine = Lukuprofiilisi
# A heading above the answers just given.
profile-check = Säilytetäänkö tämä?
# Above the buttons of what is kept, below the booked times.
profile-under-my = Sinun lukemisesi:
# In /privacy, where there are any.
profile-privacy = Säilytämme lukuprofiilisi ja lukulistasi, kunnes poistat ne.
profile-change-button = Vastaa uudestaan
profile-delete-button = Poista se
profile-make-button = Tee lukuprofiili
profile-none = Sinulla ei ole tallennettua lukuprofiilia.
profile-not-kept = Et vastannut mihinkään, joten mikään ei muuttunut.
profile-forgotten = Lukuprofiilisi on poistettu.

# ---- lists of books

# A heading above the books.
# Variables:
#   $on (DateTime) - when the list was made
list-heading = Lukulistasi, { DATE($on) }
list-where = Jos kirjaa ei löydy meiltä, kysy: autamme hankkimaan sen. Löydät listan myöhemmin komennolla /my.
list-more-button = Lisää tällaisia
list-none-button = Mikään ei sovi
list-talk-button = Varaa aika lukuoppaalle
list-mine-button = Lukulistani
list-nothing = Sinulla ei ole vielä lukulistoja.
list-delete-button = Poista tämä lista
list-older-button = Edellinen lista
list-forgotten = Lista on poistettu.
list-more-which = Minkä kaltaisia etsimme lisää?
list-more-all-button = Kaikkien
list-more-sent = Kiitos! Kirjaston työntekijä etsii lisää ja vastaa tänne.
list-none-why = Sellaista sattuu. Mikä ei osunut kohdalleen? Sitten etsimme uudestaan.

# ---- what staff read

# Headings above the books.
list-staff-more = Toivoo lisää tällaisia
list-staff-none = Mikään näistä ei sopinut
# Variables:
#   $count (Number) - books on the list
list-given =
    { $count ->
        [one] Lista, jossa on { $count } kirja, lähti asiakkaalle.
       *[other] Lista, jossa on { $count } kirjaa, lähti asiakkaalle.
    }
# How a list is written; also said when it cannot be read.
# Variables:
#   $most (Number) - books at most
list-how =
    Kirjoita /list ja sen alle rivi joka kirjasta, enintään { $most }:
    tekijä: nimi – miksi se sopii – muoto
    Tapaamisen jälkeen: /list KOODI aiheeseen General. Koodi on varatun ajan koodi.
# Variables:
#   $owner (String) - first name of the colleague
list-not-yours = Tämä jäi tänne: kysymys on henkilöllä { $owner }.
list-quiet = Lista jäi tänne: luottamuksellisesta keskustelusta ei säilytetä mitään. Lähetä vinkit viestinä.
list-no-session = Tällä koodilla ei ole tapaamista, tai asiakas ei ole tässä chatissa.
