### FAQ: language. How an entry is written: docs/faq.md

faq-letter-translate-explain = Kirjeen ymmärtäminen
    .answer =
        Katso ensin päivämäärä, sillä vastausaika voi olla lyhyt. Lähettäjä kertoo, mitä päätös tarkoittaa. Puhelinnumero on yleensä kirjeessä.

        Voit pyytää viranomaiselta tulkkia. Kysy myös, saako kirjeen selkokielellä tai omalla kielelläsi.
    .more =
        Etsi kirjeestä kolme asiaa: lähettäjä, viimeinen päivä ja puhelinnumero. Jos viimeinen päivä on lähellä, soita pian.

        Käännössovelluksesta saat yleiskuvan, mutta siinä voi olla virheitä. Älä syötä siihen yksityisiä tietoja.

        Pyydä tulkkia jo silloin, kun soitat viranomaiselle. Lapsen ei tarvitse tulkata.

        Virallisen käännöksen tekee auktorisoitu kääntäjä. Oikeusapu neuvoo, jos haluat valittaa päätöksestä.
    .we-do = Selitämme yleisiä sanoja. Etsimme kanssasi lähettäjän puhelinnumeron ja tulkkipalvelun.
    .we-do-not = Emme tee virallisia käännöksiä emmekä tulkitse päätöksiä. Älä lähetä kirjeestä kuvaa chattiin.
    .ready = Kirje paperilla. Peitä nimesi ja henkilötunnuksesi, jos näytät kirjettä.
    .phrasings =
        mitä tässä kirjeessä sanotaan
        en ymmärrä kelan päätöstä
        poliisilta tuli postia, mitä pitää tehdä
        voiko joku selittää vaikean tekstin helpommin
        kirje on suomeksi enkä osaa lukea sitä
        onko tämä lasku vai muistutus
        mistä saan tulkin mukaan
        käännös arabiaksi tai somaliksi
        mitä oikaisuvaatimus tarkoittaa
        verottajan lappu tuli ja aika loppuu
        virallinen kääntäjä todistukselle
        migrin paperissa on outoja sanoja
    .keywords =
        kirje, kirjeen, kirjettä, kirjeestä, virallinen kirje, viranomaiskirje, viranomaisen kirje, posti, postia, päätös, päätöksen,
        päätöstä, paperi, lappu, ilmoitus, kutsu, kutsukirje, haaste, käräjäoikeus, ulosotto kirje, poliisi, sairaala, sairaalan,
        potilasasiakirja, lausunto, terveyskeskus, kela, vero, verottaja, migri, kunta, sossu, koulun tiedote, ymmärtää, en ymmärrä,
        ymmärrä, selittää, selitä, selitys, selkokieli, selkokielellä, tarkoittaa, mitä tarkoittaa, merkitys, vaikea teksti, virkakieli,
        kapulakieli, kääntää, kääntäisitkö, käännös, käännöksen, kääntäjä, auktorisoitu, virallinen käännös, google kääntäjä, tulkki,
        tulkin, tulkkia, tulkata, tulkkaus, tulkkipalvelu, tulkki palvelu, kieli, omalla kielellä, suomeksi, ruotsiksi, englanniksi,
        venäjäksi, ukrainaksi, arabiaksi, somaliksi, persiaksi, oikaisuvaatimus, muutoksenhaku, valitusaika, määräaika, kuuleminen,
        kirjeen selittäminen, kirjeen kääntäminen, kirjeen lukeminen, kirjeen sisältö, kirjeen kieli, kirje viranomaiselta, kirje
        kelasta, kirje verottajalta, kirje poliisilta, kirje sairaalasta, kirje migriltä, sain kirjeen, tuli kirje, tuli virallinen
        kirje, virallista postia, saamani kirje, saamani päätös, päätöksen selittäminen, päätöksen ymmärtäminen, päätöksen kieli, en
        ymmärrä kirjettä, en ymmärrä päätöstä, en ymmärrä paperia, en ymmärrä mitä lukee, mitä paperissa lukee, mitä tässä lukee, mitä
        siinä lukee, paperin kääntäminen, kääntäisittekö, kääntäkää, kääntäjää, käännösapu, käännösapua, käännättää, kääntäjän, tulkin
        tilaaminen, tulkin saaminen, tulkkausta, asioimistulkin, selittäisittekö, selitättekö, selkokielelle

# Variables:
#   $language_cafe_times (String) - when the language café is, a short text in the reader's language
faq-language-cafe = Kielikahvila
    .answer =
        Kielikahvilassa voit harjoitella suomen puhumista. Puhumme tavallisista asioista rauhassa. Kaikki tasot sopivat, ja virheitä saa tehdä.

        Kielikahvila on maksuton. Usein voit tulla ilman ilmoittautumista ja kirjastokorttia. Voit myös vain kuunnella.
    .more =
        Ohjaajina on kirjaston työntekijöitä tai vapaaehtoisia. Opettajaa tai läksyjä ei yleensä ole, eikä todistusta saa.

        Osa ryhmistä kokoontuu verkossa. Joskus voit harjoitella myös ruotsia, englantia tai muuta kieltä. Luetaan yhdessä -ryhmissä harjoitellaan lukemista ja kirjoittamista.

        Jos puhut suomea hyvin, voit tulla juttukaveriksi. Loma-aikoina kielikahvila on usein tauolla. Kysy meiltä, ennen kuin lähdet.
    .we-do = Kerromme, milloin ryhmä kokoontuu ja mikä ryhmä sopii sinulle.
    .price = Kielikahvila on maksuton.
    .times = Kielikahvila: { $language_cafe_times }
    .children = Lapsi voi usein tulla mukaan aikuisen kanssa. Lastenhoitoa ei yleensä ole.
    .phrasings =
        missä voin puhua suomea muiden kanssa
        onko teillä keskusteluryhmä ulkomaalaisille
        kielikahvila koska
        haluan harjoittella suomi puhuminen
        en tunne suomalaisia, kenen kanssa jutella
        pitääkö osata paljon että voi tulla juttelemaan
        puhekerho englanniksi tai espanjaksi
        language cafe in finnish
        saanko tulla juttukaveriksi maahanmuuttajille
        luetaan yhdessä ryhmä naisille
        ujostuttaa puhua väärin, uskallanko tulla
        svenska språkcafé
    .keywords =
        kielikahvila, kieli kahvila, kielikahvilan, kielikahvilaan, kielikahvilat, kielikahvilassa, kielikahvilaa, puhekahvila, puhe
        kahvila, puhekerho, puhekerhon, puheryhmä, puhe ryhmä, juttelukahvila, jutteluryhmä, jutustelu, keskusteluryhmä, keskustelu
        ryhmä, keskusteluryhmän, keskustelukerho, keskustelukahvila, kielikerho, kieli kerho, kieliklubi, kieliryhmä, kielitreffit,
        kielitandem, tandem, tandem kaveri, kielikaveri, kieli kaveri, juttukaveri, suomikaveri, kielicafe, language cafe, language
        café, språkcafé, sprakcafe, conversation, finnish conversation, puhua suomea, puhun suomea, puhumaan suomea, puhuminen,
        puhumista, puhumisen harjoittelu, puheen harjoittelu, suomen puhuminen, harjoitella puhumista, harjoitella suomea, harjoitella
        kieltä, treenata puhumista, jutella suomeksi, juttelemaan, keskustella suomeksi, keskustelua suomeksi, selkosuomi ryhmä, suomen
        kielen ryhmä, suomi-ryhmä, suomikahvila, suomikerho, suomen kerho, luetaan yhdessä, luetaan yhdessä -ryhmä, maahanmuuttajien
        kahvila, kansainvälinen kahvila, kohtaamispaikka, tavata suomalaisia, uusia ystäviä, kahvittelu, kielikahvilan aika,
        kielikahvilan ajat, kielikahvilaan tulo, kielikahvilan taso, keskusteluryhmään, keskusteluryhmiä, keskustelukerhoon, puhua
        suomeksi, puhumaan suomeksi, suomen puhumista, suomen kielen harjoittelu, suomen kielen keskustelu, treenata suomea, treenata
        suomen kieltä, puheharjoitus, puhekaveri, keskustelukaveri, keskustelukumppani, suomen kielen kahvila, englannin
        keskusteluryhmä, ruotsin keskusteluryhmä, espanjan keskustelu, venäjän keskusteluryhmä, muiden oppijoiden kanssa, kielen
        harjoittelu ryhmässä

# Variables:
#   $course_site (String) - address where local language courses are found
faq-language-course = Kielikurssit
    .answer =
        Suomen kursseja on kansalaisopistoissa, työväenopistoissa ja aikuislukioissa. Kotoutumiskoulutuksesta kysy oman kuntasi työllisyyspalveluista.

        Kirjastosta saat oppikirjoja, sanakirjoja ja äänitteitä itseopiskeluun. Netissä on paljon maksutonta materiaalia.
    .more =
        Alueen suomen ja ruotsin kursseja voi hakea Finnishcourses.fi-sivulla. Muita kieliä opetetaan kansalaisopistoissa ja avoimissa yliopistoissa.

        Paikat täyttyvät nopeasti elokuussa ja joulu-tammikuussa. Jos kurssi on täynnä, kysy peruutuspaikkaa. Osa kursseista on verkossa tai illalla.

        Jos lukeminen tai kirjoittaminen on vasta alussa, kysy luku- ja kirjoitustaidon koulutusta.

        Kysy kirjastosta oppikirjaa omalle tasollesi. Joillakin kirjastoilla on maksuttomia kielisovelluksia kotikäyttöön.
    .we-do = Etsimme sopivan kurssin ja näytämme, miten ilmoittaudut.
    .we-do-not = Emme ilmoita ketään kursseille emmekä valitse opiskelijoita. Oppilaitos päättää paikoista.
    .ready = Arvio kielitaidosta ja ajat, jolloin pääset. Usein tarvitset myös henkilötunnuksen ja sähköpostin.
    .price = Kirjaston materiaali on maksutonta. Kurssin hinnan kertoo sen järjestäjä.
    .online = Kielikurssit: { $course_site }
    .phrasings =
        missä voin opiskella suomea alusta asti
        iltakurssi työssäkäyvälle, suomi kaksi
        suomen mestari kirja ja äänitteet
        espanjan alkeet itsekseen
        pääsenkö kotokoulutukseen
        mikä appi opettaa kieltä ilmaiseksi
        millä tavalla opin suomen kieltä nopeesti
        kansalaisopiston syksyn ilmottautuminen
        haluan oppia ruotsia virkamiestutkintoon
        äiti ei osaa lukea eikä kirjoittaa, mihin kouluun
        viittomakielen peruskurssi
        ukrainalaiselle ensimmäinen suomen opettaja
    .keywords =
        kielikurssi, kieli kurssi, kielikurssit, kielikurssin, kielikurssille, kielikursseja, suomen kurssi, suomen kurssit, suomen
        kielen kurssi, suomikurssi, suomi kurssi, suomenkurssi, finnish course, finnish courses, finnishcourses, opiskella suomea, oppia
        suomea, opin suomea, suomen opiskelu, opetella suomea, opettaa suomea, suomen opettaja, suomen opetus, suomen kielen opiskelu,
        suomen alkeet, suomi toisena kielenä, s2, s2-opetus, alkeiskurssi suomi, jatkokurssi, intensiivikurssi, iltakurssi, verkkokurssi
        suomi, kotoutumiskoulutus, koto-koulutus, kotokoulutus, koto, kotoutumiskurssi, kansalaisopisto, kansalais opisto,
        kansalaisopiston kurssi, kansalaisopistossa, työväenopisto, työväen opisto, aikuisopisto, aikuislukio, kesäyliopisto, avoin
        yliopisto, kielikoulu, kielten opiskelu, ruotsin kurssi, englannin kurssi, oppia englantia, opiskella englantia, oppia ruotsia,
        espanjan kurssi, saksan kurssi, ranskan kurssi, venäjän kurssi, italian kurssi, viron kurssi, viittomakieli, viittomakielen
        kurssi, kielen oppiminen, kielioppi, itseopiskelu, itse opiskelu, itsenäisesti kieltä, oppikirja, oppikirjat, suomen mestari,
        suomea suomeksi, sanakirja, kielisovellus, duolingo, worddive, mondly, rosetta, speakly, kotisuomessa, supisuomea, kielikoulu
        yle, selkouutiset, lukutaito, luku- ja kirjoitustaito, aikuisten lukutaito, lukemaan oppiminen, ilmoittautuminen kurssille,
        kurssimaksu, a1, a2, b1, tasotesti, kotoutumiskoulutus kurssi, kotoutumiskoulutukseen, kieltenopetus, opetusta suomen kielessä,
        suomen kielen opetusta, venäjän alkeet, suomen kielen kurssit, suomen kielen kurssille, suomen kielen oppiminen, suomen
        opiskelua, opiskelemaan suomea, opetella kieltä, oppia kieltä, oppia kieliä, kielten opiskelua, kielikurssille ilmoittautuminen,
        kielikursseille, kielikurssien hinnat, ilmainen kielikurssi, maksuton kielikurssi, ilmaisia kielikursseja, kurssi aloittelijalle
        kieli, suomea työn ohessa, verkossa kielten opiskelu, kieltenopiskelu netissä, kielikirja, kielikirjoja, kielikurssikirja,
        kielten oppikirjat, oppikirja suomen, suomen oppikirja, suomen kielen kirjat, suomen kielen oppikirja, englannin alkeet, ruotsin
        alkeet

# Variables:
#   $website (String) - address of the library's website
faq-books-other-languages = Kirjoja eri kielillä
    .answer =
        Meillä on kirjoja eri kielillä. Jos omaa kieltäsi ei ole hyllyssä, voimme usein tilata kirjoja Monikielisestä kirjastosta.

        Suomea opettelevalle sopivat selkokirjat, kuvakirjat ja kaksikieliset kirjat. Niissä on helppoa kieltä.
    .more =
        Rajaa verkkokirjaston haku kielen mukaan. Kirjoita tekijän nimi myös omilla kirjaimillasi.

        Monikielinen kirjasto palvelee koko maata ja lähettää aineistoa kirjastoihin. Siellä on kirjoja kymmenillä kielillä. Venäjänkielisille ja saamenkielisille kirjoille on myös omat kokoelmansa.

        Digilehtiä voi lukea monella kielellä. Kysy myös elokuvia, musiikkia, sanakirjoja ja äänikirjoja. Jos jotain puuttuu, voit ehdottaa hankintaa.

        Päiväkoti ja koulu voivat saada kirjapaketin lasten omilla kielillä.
    .we-do = Etsimme kirjoja kielelläsi ja tilaamme niitä muualta. Näytämme, missä selkokirjat ovat.
    .online = Hae kielen mukaan: { $website }
    .children = Lapsille on kuvakirjoja ja satuja monilla kielillä. Oma kieli tukee myös suomen oppimista.
    .phrasings =
        onko teillä venäjänkielisiä romaaneja
        ukrainan kielellä luettavaa viisivuotiaalle
        missä arabiankieliset kirjat ovat hyllyssä
        helppoja kirjoja suomen opiskelijalle
        haluan lukea englanniksi
        kaksikielinen kuvakirja somali suomi
        kurdiksi tai persiaksi jotakin
        mikä on selkokirja
        vironkielisiä kirjoja vanhemmalle ihmiselle
        voitteko tilata kiinankielistä kirjallisuutta
        dvd elokuva jossa on tekstitys thaiksi
        saamenkielistä lastenkirjallisuutta
    .keywords =
        kirjoja eri kielillä, muunkielinen, muunkielisiä, muun kielisiä, muilla kielillä, eri kieliä, vieraskielinen, vieraskieliset,
        vieraskielisiä, vieraskielistä, vieras kieli, omankielinen, omakielinen, omalla kielellä kirja, äidinkielellä, äidinkieli,
        monikielinen, monikielinen kirjasto, monikielisen, kaksikielinen, kaksikielisiä, venäjänkielinen, venäjänkieliset,
        venäjänkielisiä, venäjänkielinen kirjasto, venäläinen kirja, ukrainankielinen, ukrainankieliset, ukrainankielisiä, ukrainalainen
        kirja, englanninkielinen, englanninkieliset, englanninkielisiä, ruotsinkielinen, ruotsinkielisiä, vironkielinen, vironkielisiä,
        arabiankielinen, arabiankielisiä, somalinkielinen, somalinkielisiä, persiankielinen, persiankielisiä, farsi, dari,
        kurdinkielinen, kurdi, turkinkielinen, kiinankielinen, kiinankielisiä, vietnaminkielinen, vietnam, thaikielinen,
        espanjankielinen, espanjankielisiä, ranskankielinen, saksankielinen, saksankielisiä, italiankielinen, puolankielinen,
        romaniankielinen, albaniankielinen, tagalog, tigrinja, swahili, japaninkielinen, saamenkielinen, saamenkielisiä, pohjoissaame,
        romanikieli, kirjat englanniksi, kirjoja venäjäksi, kirja arabiaksi, kirjoja ukrainaksi, satuja omalla kielellä, selkokirja,
        selkokirjat, selkokirjoja, selkokielinen kirja, selkokieliset kirjat, selkosuomi kirja, helppolukuinen, helppo kirja suomeksi,
        helppoa suomea, helposti luettava, tekstitys kielellä, kielihylly, books in english, english books, english, lukea viroksi,
        viroksi, espanjaksi, saksaksi, ranskaksi, puolaksi, kiinaksi, turkiksi, thaiksi, kurdiksi, persiaksi lastenkirjoja, kirjoja
        espanjaksi, ukrainalaisia kirjoja, ukrainalaisia lastenkirjoja, venäläisiä kirjoja, книги, satuja venäjäksi, satuja ukrainaksi,
        satuja arabiaksi, satuja englanniksi, vieraskielisiä kirjoja, vieraskielinen kirjallisuus, vieraskielistä kirjallisuutta,
        erikieliset, erikielisiä, erikielisiä kirjoja, muunkieliset kirjat, muunkielistä, äidinkielelläni, omalla äidinkielellä, omalla
        kielelläni, lapselle kirjoja venäjäksi, lapsille omalla kielellä, lastenkirjoja eri kielillä, albaniankieliset, albaniaksi,
        bulgariankielinen, unkarinkielinen, hollanninkielinen, tanskankielinen, norjankielinen, latviankielinen, liettuankielinen,
        portugalinkielinen, tšekinkielinen, kreikankielinen, hindinkielinen, nepalinkielinen, tamilinkielinen, bengalinkielinen,
        amharankielinen, pashtonkielinen, ukrainankielistä, venäjänkielistä, englanninkielistä, arabiankielistä, somalinkielistä,
        kurdinkielisiä, turkinkielisiä, vietnaminkielisiä, thainkielisiä, selkokirjoja suomen opiskelijalle, helppolukuisia,
        helppolukuiset, selkokielistä, selkokielistä luettavaa
