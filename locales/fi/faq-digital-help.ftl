### FAQ: digital-help. How an entry is written: docs/faq.md

faq-phone-tablet-help = Apua puhelimeen ja tablettiin
    .answer =
        Voit oppia käyttämään omaa puhelintasi tai tablettiasi. Harjoittelemme rauhassa esimerkiksi asetuksia, sovelluksia, kuvia ja tekstin kokoa.

        Pyydä meiltä aikaa digitukeen tai kysy ensin täällä. Kerro, mikä laite sinulla on ja mitä haluat tehdä.
    .more =
        Usein kysytään tekstin koosta, äänistä, yhteystiedoista, kuvista ja täydestä muistista. Myös uuden puhelimen käyttöönottoa voi harjoitella.

        Tee varmuuskopio ennen isoa päivitystä tai siirtoa. Näytämme, mistä se tehdään.

        Rikkinäinen näyttö, huono akku tai lukittu laite kuuluu huoltoon tai myyjälle. Sovelluksen salasanan vaihdat sovelluksessa.

        Emme käytä etähallintaa. Puhelimessa tai videopuhelussa kerromme, mitä painat. Läheinen voi olla mukana.
    .we-do = Neuvomme askel kerrallaan. Sinä pidät laitteen kädessäsi ja painat itse.
    .we-do-not = Emme korjaa laitteita emmekä avaa lukituksia. Emme voi vastata tiedoista, joten ota varmuuskopio.
    .ready = Ladattu laite, laturi ja omat salasanasi. Näppäilet ne itse.
    .price = Opastus on maksutonta.
    .time = Aika kestää usein puolesta tunnista tuntiin. Pieneen pulmaan voit saada neuvon heti.
    .phrasings =
        teksti näkyy ruudulla liian pienenä
        muisti täynnä, kuvat ei mahdu
        ostin uuden kännykän, miten vanhasta siirretään kaikki
        luuri jumittaa ja hidastelee
        näppäimistö katosi näytöltä
        miten päivitän puhelimen
        haluan oppia käyttämään älypuhelinta
        ääni ei kuulu kun joku soittaa
        opastatteko ipadin käytössä
        sovellus pyytää lupia, uskallanko hyväksyä
        valokuvat puhelimesta tietokoneelle
        ruutu on mustana
    .keywords =
        puhelin, puhelimen, puhelinta, puhelimeen, kännykkä, kännykän, kännykkää, känny, luuri, älypuhelin, äly puhelin, matkapuhelin,
        kapula, nokia, samsung, galaxy, iphone, aifoni, android, xiaomi, motorola, doro, tabletti, tabletin, tabletti tietokone,
        taulutietokone, ipad, asetukset, asetus, sovellus, sovelluksen, sovellukset, äppi, appi, asentaa, asennan, asennus, asentaminen,
        ladata sovellus, poistaa sovellus, päivittää, päivitys, päivitän, tekstin koko, fontti, iso teksti, kirjaimet isommaksi,
        kirkkaus, ääni, soittoääni, äänetön, näppäimistö, kuvat, valokuvat, muisti täynnä, tallennustila, tila loppu, varmuuskopio,
        pilvi, icloud, google tili, siirto uuteen, tietojen siirto, sim-kortti, yhteystiedot, whatsapp, whatsup, messenger, viber,
        facebook, kamera, bluetooth, akku, jumissa, jumittaa, sammuu, käyttöönotto, digituki, digi tuki, digineuvonta, digiopastus,
        laiteopastus, neuvontaa, opastusta, puhelimen käyttö, puhelimen käytössä, puhelimen asetukset, puhelimen opastus, puhelimen
        kanssa, puhelin ei toimi, puhelin jumissa, puhelin on täynnä, puhelimen muisti, muisti loppu, tilaa puhelimeen, kuvien siirto,
        kuvien siirtäminen, siirtää kuvia, siirtää kuvat koneelle, siirtää yhteystiedot, uuden puhelimen käyttöönotto, uusi puhelin,
        sovelluksen lataaminen, ladata sovelluksia, sovelluksia puhelimeen, sovellus ei toimi, sovelluksen asennus, tekstiviestin
        lähetys, viestin lähettäminen puhelimella, lentokonetila, herätyskello puhelin, taskulamppu, tabletin käyttö, tabletin opastus,
        kännykän käyttö, kännykkäopastus, älylaite, älylaitteen, älypuhelimen käyttö, oma laite mukaan

faq-email-and-passwords = Sähköposti ja salasanat
    .answer =
        Näytämme, miten luot maksuttoman sähköpostin, lähetät viestin tai lisäät liitteen. Siihen käy oma laite tai kirjaston tietokone.

        Unohtuiko salasana? Paina kirjautumissivulla ”Unohditko salasanan”. Salasana vaihdetaan aina siinä palvelussa, johon se kuuluu.
    .more =
        Uuteen sähköpostiin tarvitset yleensä oman puhelimen, koska vahvistuskoodi tulee siihen. Kirjoita osoite muistiin. Valitse pitkä salasana, jota et käytä muualla.

        Salasanan palautus tulee toiseen sähköpostiin tai puhelimeen. Jos numero on vaihtunut, lue palvelun omat ohjeet. Vain palvelu itse voi palauttaa tilin.

        Jos tili on kaapattu, vaihda salasana heti ja kirjaa muut laitteet ulos. Kaksivaiheinen tunnistus suojaa tiliä. Kirjaudu lopuksi ulos yhteiseltä koneelta.
    .we-do = Opastamme vaihe kerrallaan. Sinä kirjoitat ja valitset salasanan itse.
    .we-do-not = Emme kirjoita, säilytä emmekä vaihda kenenkään salasanaa. Älä kerro sitä meille.
    .ready = Oma ladattu puhelin, johon vahvistuskoodi tulee.
    .phrasings =
        haluan gmail osoitteen, miten teen sen
        googlen tunnus hukkui uuden luurin myötä
        miten saan kuvan meilin mukaan
        hotmail väittää salasanaa vääräksi
        vahvistuskoodi menee vanhaan numeroon
        facebook tili lukittu
        saapuneet kansio on täynnä mainoksia
        apple id kysyy jotain koodia
        minne salasanat kannattaa kirjata talteen
        vaihdoin meiliosoitteen, miten ilmoitan siitä
        liitetiedosto on liian iso lähtemään
        joku on murtautunut mun instaan
    .keywords =
        sähköposti, sähkö posti, sähköpostin, sähköpostia, sähköpostitili, sähköpostin tekeminen, uusi sähköposti, sähköpostiosoite
        itselle, luoda sähköposti, meili, meilin, meilit, meiliin, maili, mailit, mailia, email tili, e-mail, gmail, gmeil, g-mail,
        gmailin, googlen tili, google tunnus, hotmail, outlook, outlookin, yahoo, icloud posti, luukku, elisa posti, kolumbus,
        saunalahti, protonmail, roskapostikansio, saapuneet, lähetetyt, lähettää sähköposti, liite sähköpostiin, liitetiedosto,
        liitetiedoston, liittää kuva, lähetä liite, salasana unohtui, unohtunut salasana, unohdin salasanan, salasana hukassa,
        salasanat, salasanoja, salasanan vaihto, vaihtaa salasana, vaihdan salasanan, nollata salasana, palauta salasana, salasanan
        palautus, salasana ei kelpaa, salis, salasanalista, hyvä salasana, vahva salasana, salasanojen hallinta, salasanaohjelma,
        käyttäjätunnus, käyttäjätili, käyttäjä tunnus, vahvistuskoodi, vahvistus koodi, varmistuskoodi, kaksivaiheinen, kaksivaiheinen
        tunnistus, authenticator sovellus, tilin palautus, tili kaapattu, hakkeroitu, hakkeroi, murtauduttu, apple id, apple tunnus,
        facebook salasana, instagram tunnus, insta, netflix tunnus, uusi tili, luoda tili, posti täynnä, tila loppu postista, instagram
        tili, tilin hakkerointi, facebook tili, tiktok tili, snapchat, gmailiin, kirjautua gmailiin, oma sähköposti, sähköpostin
        avaaminen, sähköpostiin pääsy, en pääse sähköpostiin, sähköpostin luominen, luoda sähköpostiosoite, tehdä sähköposti,
        sähköpostitilin, sähköpostin lähettäminen, sähköpostin käyttö, sähköpostin salasana, viestiin liite, liite viestiin, liitteen
        lisääminen, lisätä liite, liitteen lähettäminen, liitteen avaaminen, liite ei aukea, liite ei lähde, tiedosto sähköpostiin,
        tiedoston liittäminen, kuvan lähettäminen sähköpostilla, kuva liitteeksi, roskapostia, roskapostit, viestit katosivat, googlen
        salasana, google-tili, google-tilin, facebookin salasana, facebookiin, instagramin salasana, some-tili, tili lukossa, tili
        lukkiutui, tilille ei pääse, salasanan unohtaminen, salasanan vaihtaminen, salasanan keksiminen, salasanat muistiin,
        kaksivaiheinen kirjautuminen

faq-e-id-get = Sähköisen tunnistuksen saaminen
    .answer =
        Vahva tunnistautuminen onnistuu pankkitunnuksilla, mobiilivarmenteella tai sirullisella henkilökortilla. Pankkitunnukset saat pankistasi, mobiilivarmenteen puhelinoperaattorilta.

        Henkilökortin antaa poliisi. Sen käyttöön tarvitaan kortinlukija.
    .more =
        Pankki kertoo, mitä papereita se tarvitsee. Ensimmäisellä kerralla näytät passin tai henkilökortin. Jos pankki ei anna tunnuksia, kysy perusteluja ja kokeile toista pankkia. Sinulla on usein oikeus peruspankkipalveluihin.

        Mobiilivarmenteen voi usein ottaa käyttöön operaattorin sivuilla. Ilman pankkitunnuksia kysy liikkeestä. Puhelinliittymän pitää olla omissa nimissäsi.

        Ulkomaalaiselle poliisi voi antaa ulkomaalaisen henkilökortin. Osaan palveluista pääsee Finnish Authenticator -sovelluksella tai toisen EU-maan tunnuksella.

        Kun vaihdat puhelinta, siirrä tunnistussovellus pankin ohjeella.
    .we-do = Kerromme vaihtoehdot ja etsimme tunnusten antajan ohjeen.
    .we-do-not = Emme käsittele koodeja tai tunnistussovelluksia. Henkilöllisyyden tarkistaa pankki, operaattori tai poliisi.
    .ready = Voimassa oleva passi tai henkilökortti, oma puhelin ja henkilötunnus.
    .children = Lapsi voi saada omat tunnukset huoltajan suostumuksella. Ikärajan päättää pankki tai operaattori. Suomi.fi-palvelussa huoltaja voi usein asioida lapsen puolesta.
    .phrasings =
        mistä saan pankkitunnukset ensimmäistä kertaa
        pankki ei anna tunnuksia koska en ole suomalainen
        miten mobiilivarmenne hankitaan
        tunnistussovellus vanheni, kuinka saan uuden
        sain henkilötunnuksen, millä todistan netissä kuka olen
        onko muuta tapaa tunnistautua kuin pankki
        kortinlukija henkilökortille
        freja id tai bankid suomessa
        ulkosuomalainen ilman suomalaista pankkia
        teini tarvitsee omat verkkopankkitunnukset
        tunnuslukulaite meni rikki, mistä uusi
        mikä on finnish authenticator
    .keywords =
        sähköinen tunnistus, sähköinen tunnistaminen, sähköinen tunniste, sähköinen henkilöllisyys, sähköinen id, e-id, eid,
        tunnistusväline, tunnistus väline, tunnistusvälineen, tunnistautumisväline, vahva tunnistus, vahva sähköinen tunnistaminen,
        saada pankkitunnukset, hankkia pankkitunnukset, uudet pankkitunnukset, ensimmäiset pankkitunnukset, pankkitunnukset lapselle,
        pankkitunnukset ulkomaalaiselle, pankki ei anna tunnuksia, ei saa pankkitunnuksia, verkkopankkitunnukset, verkko pankki
        tunnukset, tunnistussovellus, tunnuslukulaite, tunnuslukusovelluksen aktivointi, aktivoida tunnukset, aktivointi,
        mobiilivarmenne hankkiminen, mobiilivarmenteen, mobiilivarmennetta, mobiili id, mobiilitunnistus, hankkia mobiilivarmenne, elisa
        varmenne, telia tunnistus, dna varmenne, operaattori, sim-kortti varmenne, sirullinen henkilökortti, siru, sirukortti,
        kansalaisvarmenne, varmenne, varmennekortti, kortinlukija koneelle, kortinlukijaohjelma, henkilökortin tunnusluku,
        aktivointikoodi, puk, ulkomaalaisen henkilökortti, ulkomaalaisen tunnistus, finnish authenticator, eidas, digilompakko,
        lompakkosovellus, freja, frejaid, freja eid, bankid, bank id, diia, diia podpis, smart id, smart-id, ulkosuomalainen tunnistus,
        ilman pankkia tunnistautuminen, ilman pankkitunnuksia, peruspankkipalvelut, ensitunnistaminen, henkilöllisyyden todistaminen
        netissä, tunnistautuminen ilman pankkia, sähköinen tunnus, sähköisen tunnuksen, sähköistä tunnusta, nuoren pankkitunnukset,
        15-vuotiaalle pankkitunnukset, ero mobiilivarmenne pankkitunnukset, tunnistautua ilman, pankkitunnusten saaminen,
        pankkitunnusten hakeminen, pankkitunnukset ensi kertaa, pankkitunnuksia ei ole, verkkopankkitunnusten, tunnistautumiseen
        tunnukset, tunnistautumisen välineet, tunnistautumistapa, mobiilivarmenteen hankkiminen, mobiilivarmenteen käyttöönotto,
        varmenteen aktivointi, varmenne puhelimeen, poliisin henkilökortti tunnistautumiseen, henkilökortilla tunnistautuminen,
        tunnukset ulkomaalaiselle, ulkomaalaisen pankkitunnukset, maahanmuuttajan pankkitunnukset, tunnukset nuorelle, lapselle
        tunnukset pankkiin, vahvan tunnistautumisen väline, digitaalinen henkilöllisyys, digihenkkari

faq-e-services-login = Sähköinen asiointi
    .answer =
        Julkisiin palveluihin kirjaudutaan Suomi.fi-tunnistuksella. Siihen käyvät pankkitunnukset, mobiilivarmenne tai sirullinen henkilökortti.

        Viranomaisen kirje voi tulla Suomi.fi-viesteihin. Toisen puolesta voit asioida, kun hän antaa sinulle Suomi.fi-valtuuden.
    .more =
        Eikö kirjautuminen onnistu? Tarkista osoite ja kokeile toista selainta tai laitetta. Pankkitunnuksista neuvoo oma pankki, mobiilivarmenteesta oma operaattori.

        Palveluilla on eri nimiä, esimerkiksi OmaKela, OmaVero ja Työmarkkinatori. Kirjautuminen on niissä samantapainen. Jos kysyt omasta päätöksestä tai hakemuksesta, ota yhteyttä palvelun omaan neuvontaan.

        Jos haluat kirjeet paperilla, muuta asetusta Suomi.fi-viesteissä. Jos et voi asioida verkossa, kysy paperilomaketta, puhelinpalvelua tai kunnan asiointipistettä.
    .we-do = Näytämme oikean palvelun ja opastamme vaihe kerrallaan.
    .we-do-not = Emme kirjaudu emmekä asioi puolestasi. Valtuuden annat itse viranomaisen palvelussa.
    .ready = Omat pankkitunnukset tai mobiilivarmenne. Älä näytä niitä meille.
    .phrasings =
        tunnistautuminen ei onnistu, mitä teen
        mistä löydän kelan verkkopalvelun
        virallinen kirje tuli nettiin, miten luen sen
        voinko hoitaa äidin asioita hänen puolestaan netissä
        kirjautuminen mobiilivarmenteella tökkii
        en halua digipostia vaan paperikirjeet
        apua verkkoasiointiin
        omavero heittää ulos
        miten annan valtuutuksen tyttärelle
        ei ole pankkitunnuksia, miten asioin
        viranomaispalvelu kaatuu aina samaan kohtaan
        neuvoisitko sähköisessä hakemuksessa eteenpäin
    .keywords =
        sähköinen asiointi, asiointi, asioida, asioin, verkkoasiointi, verkko asiointi, verkkopalvelu, verkko palvelu, sähköinen
        palvelu, e-palvelu, suomi.fi, suomifi, suomi fi, suomi.fi-viestit, viestit, viestiä, digiposti, digi posti, viranomaisposti,
        sähköinen kirje, postilaatikko, tunnistautua, tunnistautuminen, tunnistus, vahva tunnistautuminen, kirjautua, kirjautuminen,
        kirjaudun, sisäänkirjautuminen, pankkitunnukset, pankki tunnukset, pankkitunnuksilla, mobiilivarmenne, mobiili varmenne,
        varmennekortti, kela, kelan sivut, omakela, oma kela, omavero, oma vero, vero.fi, verottaja, dvv, maistraatti, digi- ja
        väestötietovirasto, traficom, migri, enter finland, kunnan asiointi, asiointipiste, kansalaisneuvonta, valtuus, valtuudet,
        valtuutus, suomi.fi-valtuudet, valtakirja, puolesta asiointi, äidin asiat, edunvalvonta, aikakatkaisu, virheilmoitus, ei aukea,
        ei onnistu, selain, asioida netissä, asiointi netissä, asioiden hoitaminen netissä, hoitaa asioita netissä, viranomaisasiat
        netissä, viranomaisten verkkosivut, verkkopalveluun, verkkopalvelun käyttö, verkkopalveluissa, palveluun kirjautuminen, palvelu
        ei aukea, en pääse kirjautumaan, en pääse palveluun, en saa kirjauduttua, kirjautumisongelma, tunnistautumisongelma,
        tunnistaudun, tunnistautumaan, pankkitunnuksilla kirjautuminen, viranomaisviestit, sähköiset viestit, sähköiset kirjeet,
        suomi.fi-sovellus, suomi.fi-palvelu, suomi.fi-tunnistus, suomi.fi valtakirja, asioida toisen puolesta, toisen puolesta, hoitaa
        toisen asioita, vanhemman puolesta, äidin puolesta, isän puolesta, iäkkään puolesta, valtuuttaa, valtuutan, antaa valtuus

faq-online-scams = Nettihuijaukset
    .answer =
        Jos annoit pankkitunnukset tai maksoit huijarille, soita heti oman pankkisi sulkupalveluun. Tee sitten rikosilmoitus poliisille.

        Epäiletkö viestiä? Älä avaa linkkiä äläkä vastaa. Pankki tai viranomainen ei kysy tunnuksia viestissä eikä puhelimessa.
    .more =
        Huijauksen merkkejä ovat kiire, uhkailu, yllättävä palkinto, outo osoite ja kirjautumislinkki tekstiviestissä. Soittaja voi esiintyä poliisina, pankkina tai sukulaisena tai pyytää asentamaan ohjelman.

        Avasitko linkin, mutta et antanut tietoja? Sulje sivu ja poista viesti. Annoitko salasanan? Vaihda se heti. Asensitko ohjelman? Irrota laite verkosta ja pyydä apua.

        Säilytä viestit ja kuitit rikosilmoitusta varten. Rikosuhripäivystys tukee maksutta. Huijatuksi voi tulla kuka tahansa.
    .we-do = Kerromme huijausten merkeistä ja siitä, mihin otat yhteyttä.
    .we-do-not = Emme tutki huijauksia. Ensin auttavat pankin sulkupalvelu ja poliisi.
    .ready = Pankin puhelinnumero kortista tai sopimuksesta. Huijarin viesti tai numero.
    .phrasings =
        tuli outo tekstiviesti postin nimissä, onko aito
        painoin linkkiä ja nyt pelottaa
        maksoin olemattomaan verkkokauppaan
        englantia puhuva mies pyysi asentamaan anydeskin
        onko tämä viesti huijausta
        facebook tuttu pyytää rahaa
        voitin arvonnan johon en ole osallistunut
        tililtä on kadonnut rahaa
        torissa ostaja lähetti maksulinkin
        netissä tavattu ystävä tarvitsee lainaa
        mistä tunnistaa valesivun
        puhelimessa väitettiin olevansa poliisi
    .keywords =
        huijaus, huijaukset, huijattu, huijari, huijarit, huijausviesti, huijaus viesti, huijauspuhelu, huijaus puhelu, huijausta,
        kusetus, petos, nettipetos, petkutus, rikosilmoitus, rikos ilmoitus, poliisi, sulkupalvelu, sulku palvelu, kortin sulkeminen,
        tietojenkalastelu, kalastelu, phishing, roskaposti, valesivu, vale sivu, väärennetty, feikki, aito, epäilyttävä, outo viesti,
        outo puhelu, tekstiviesti, tekstari, linkki, klikkasin, painoin linkkiä, avasin linkin, pankki soitti, soitti pankista,
        tunnusluvut, kysyi tunnuksia, annoin tunnukset, pankkitunnukset, rahat vietiin, varastettu, tilausansa, tilaus ansa,
        verkkokauppa, tori, tori.fi, facebook, marketplace, vinted, instagram, posti, paketti, tulli, omakanta viesti, vero palautus
        viesti, kela viesti, nordea viesti, op viesti, arpajaiset, voitto, sijoitus, krypto, bitcoin, rakkaushuijaus, romanssihuijaus,
        whatsapp äiti viesti, etähallinta, anydesk, teamviewer, mikrotuki, kiristys, kyberturvallisuuskeskus, tietovuoto, kaapattu tili,
        soitti muka, muka pankista, muka poliisi, muka nordea, soitto nordeasta, paketti jumissa, paketti viesti, postin viesti, tulli
        viesti, klikkasin linkkiä, huijausviestit, huijaussoitto, huijaussoittoja, huijauksen uhri, huijauksen kohteeksi, jouduin
        huijatuksi, minua huijattiin, meitä huijattiin, onko huijausta, onko tämä aito, aitouden tunnistaminen, epäilen huijausta,
        epäilyttävä viesti, epäilyttävä sähköposti, epäilyttävä puhelu, tuntematon numero soitti, ulkomaan numero, soittaja pyysi,
        soittaja kysyi, annoin korttitiedot, annoin pankkitietoni, kerroin tunnusluvun, pankkitiedot annoin, luovutin tunnukset,
        klikkasin epäilyttävää, avasin liitteen, kortti suljettava, rahani vietiin, maksoin huijarille, verkkokauppahuijaus,
        sijoitushuijaus, deittihuijaus, identiteettivarkaus, henkilötiedot vääriin käsiin, valepoliisi, valepankki, valeviesti,
        valelasku huijaus, väärennetty viesti, nettirikos

# Variables:
#   $digital_help_times (String) - when digital help is given, a short text in the reader's language
faq-digital-help-booking = Digitukiajat ja tietokonekurssit
    .answer =
        Kirjasto antaa digitukea henkilökohtaisesti. Voit varata oman ajan tai tulla paikalle, kun on avoin digineuvonta. Tuki on maksutonta.

        Pyydä meiltä aikaa: kerro, mikä laite sinulla on ja mihin tarvitset apua. Kaikki voivat tulla, myös aivan vasta-alkajat.
    .more =
        Aika voi olla kirjastossa, puhelimessa tai videopuhelussa. Läheinen voi tulla mukaan. Kerro, jos tarvitset tulkin, isoa tekstiä tai rauhallisen paikan.

        Neuvoja on kirjaston työntekijä tai koulutettu vapaaehtoinen. Pankkiasioissa auttaa oma pankki. Jos et pääse tulemaan, peru aika, niin joku muu saa sen.

        Kansalaisopistot, järjestöt ja eläkeläisyhdistykset pitävät tietokonekursseja. Kurssilla voi olla maksu. Kirjastossa voi olla lyhyitä kursseja maksutta.
    .we-do = Sovimme kanssasi ajan ja etsimme sopivan kurssin tai opastajan.
    .ready = Oma laite, laturi ja lista asioista, joita haluat kysyä.
    .price = Digituki on maksutonta.
    .time = Yksi aika kestää usein puolesta tunnista tuntiin. Voit tulla uudelleen.
    .times = Digitukiajat: { $digital_help_times }
    .phrasings =
        koska teillä on digineuvontaa
        varaisin ajan digitukeen
        tarviiko digiopastukseen aikaa vai voiko vaan tulla
        onko atk-kurssia aloittelijalle
        haluaisin oppia käyttämään tietokonetta
        paljonko digineuvonta maksaa
        kuka neuvoo tietokoneasioissa
        seuraava tietotekniikkakurssi syksyllä
        saako neuvojan kotiin tai puhelimeen
        milloin digineuvoja on paikalla
        excel kurssi työttömälle
        peruisin digitukiajan
    .keywords =
        digitukiaika, digi tuki aika, digitukiajat, aika digitukeen, digitukeen, digituen, digitukea, digitukipäivä, digitukipiste,
        digitukija, varata digituki, varaan digituen, digineuvonta aika, digineuvontaa, digineuvonnan, digineuvontaan, digineuvoja, digi
        neuvoja, digiopastaja, digiopastusta, digiopastukseen, digiopas, digiapu, digi apu, digiapua, digiklinikka, digipaja,
        digikahvila, digitorstai, digitreffit, netti neuvonta, nettineuvonta, nettiopastus, tietotekniikkaneuvonta, tietotekniikka,
        tietotekniikan, tietotekniikkaopastus, atk, atk-tuki, atk-kurssi, atk kurssi, atk-opastus, it-tuki, it tuki, tietokonekurssi,
        tietokone kurssi, tietokonekurssit, tietokonekurssille, tietokoneopetus, tietokoneopastus, tietokoneneuvonta, tietokoneen käytön
        opetus, tietokoneen käyttö kurssi, peruskurssi, alkeiskurssi, digikurssi, digitaidot, digitaito, nettikurssi, älypuhelinkurssi,
        kännykkäkurssi, excel-kurssi, word-kurssi, opettaja tietokoneelle, henkilökohtainen digineuvonta, kahdenkeskinen opastus, avoin
        neuvonta, ilman ajanvarausta, pop up neuvonta, koska neuvonta, milloin opastusta, neuvojan aika, etädigituki, puhelindigituki,
        digituen hinta, maksaako digituki, vasta-alkaja, aloittelija, en osaa mitään koneella, apua tietokoneen kanssa, apua koneen
        kanssa, apua tietokoneasioissa, tietokoneasioissa, tietokoneapua, excelin opetus, wordin opetus, opastusta tietokoneen käyttöön,
        tietokoneen opastus, tietokonekurssille ilmoittautuminen, milloin tietokoneopastusta, atk-opetusta, atk-neuvonta, digituen
        ajanvaraus, digituen ajat, digituki kirjastossa, digituen paikka, digituen hinnat, digiopastuksen aika, digiopastus kirjastossa,
        digineuvojan aika, varata aika digiopastukseen, aika neuvontaan, aika opastukseen, henkilökohtaista opastusta, henkilökohtainen
        opastusaika, kurssi tietokoneesta, kursseja aloittelijoille, alkeet tietokoneesta, tietokoneen alkeet, opetellaan tietokonetta,
        opetusta netin käytössä, internetin alkeet, läppärin käytössä apua, oma läppäri opastus

# Variables:
#   $transport_site (String) - address of the local public transport
faq-travel-tickets = Matkaliput ja aikataulut
    .answer =
        Voit etsiä aikatauluja ja ostaa lippuja kirjaston koneella tai omalla puhelimella. Tulosta lippu tai tarkastuskortti meillä, jos haluat sen paperilla.

        Junaliput saat VR:ltä, pitkän matkan bussiliput usein Matkahuollosta. Paikallisliikenteellä on oma sovellus tai reittiopas.
    .more =
        Reittiopas kertoo, mistä lähdet, missä vaihdat ja milloin olet perillä. Tarkista päivä ja viikonpäivä ennen ostamista.

        Eläkeläinen, opiskelija ja lapsi saavat usein alennuksen. Ota mukaan todistus siitä.

        Osta lennot lentoyhtiön omilta sivuilta. Lähtöselvityksen voit usein tehdä netissä lähtöä edeltävänä päivänä. Passin ja viisumin vaatimukset näet ulkoministeriön sivuilta.

        Jos et voi maksaa netissä, kysy myyntipisteestä tai puhelinpalvelusta. Lipun muutokset ja rahan palautus hoidetaan liikenneyhtiössä.
    .we-do = Näytämme, mistä aikataulu ja lippu löytyvät. Opastamme tulostamisessa.
    .we-do-not = Emme osta lippuja emmekä syötä korttitietoja. Maksat itse omalla kortillasi ja omalla vastuullasi.
    .ready = Lähtöpaikka, määränpää, päivä ja oma maksutapa.
    .online = Paikallinen joukkoliikenne: { $transport_site }
    .phrasings =
        mihin aikaan lähtee dösä keskustaan
        miten ostan junalipun tampereelle
        lentoyhtiön boarding pass paperille
        matkakortin lataaminen netissä
        ryanairin lähtöselvitys ei onnistu
        hsl sovellus ei toimi, mistä lippu
        laivamatka tallinnaan edullisesti
        mistä näen bussipysäkin aikataulun
        eläkeläisalennus junaan
        reittiopas neuvoo väärin, osaatteko auttaa
        haluan perua matkan ja saada rahat
        pääseekö linja-autolla mökille sunnuntaina
    .keywords =
        matkalippu, matka lippu, matkaliput, matkalipun, matka, matkat, matkustaa, matkan varaaminen, junalippu, junaliput, junalipun,
        juna, junan, junat, junalla, vr, vr matkalla, veeärrä, lähijuna, yöjuna, bussilippu, bussi, bussin, bussilla, bussit, dösä,
        onnikka, linja-auto, linjuri, linja-autoaikataulu, bussipysäkki, pysäkki, matkahuolto, onnibus, expressbus, ratikka,
        raitiovaunu, metro, hsl, hsl-sovellus, nysse, föli, waltti, osl, matkakortti, matka kortti, matkakortin lataus, bussikortti,
        kausilippu, kertalippu, arvolippu, reittiopas, reitti opas, reitti, aikataulut, aikataulu juna, lähtöaika, joukkoliikenne,
        julkinen liikenne, perille pääsy, lento, lennot, lentolippu, lentoliput, lentää, lentoyhtiö, finnair, norwegian, ryanair,
        momondo, lähtöselvitys, tarkastuskortti, maihinnousukortti, boarding pass, boardingpass, check-in, checkin, matkatavarat, laiva,
        laivalippu, lautta, tallink, silja, viking line, eckerö, risteily, taksi, kimppakyyti, interrail, matkavaraus, lomamatka, lipun
        palautus, eläkeläisalennus, opiskelija-alennus, seniorilippu, hotelli, booking, laivalippu tukholmaan, tukholmaan, tallinnaan,
        tampereelle, helsinkiin, junien aikataulut, lentokentälle, lippujen ostaminen, lipun ostaminen, ostaa lippu, junalipun
        ostaminen, ostaa junalippu, ostan junalipun, ostaa bussilippu, ostaa lentolippu, lippu netistä, lippujen osto netissä, matkan
        ostaminen netistä, matkalippujen, lentojen varaaminen, varata lento, lentoliput netistä, lentolipun, lentolippu paperille,
        tarkastuskortin tulostus, lähtöselvitys netissä, bussiaikataulut, bussiaikataulu, bussien aikataulut, juna-aikataulu, aikataulut
        netissä, millä bussilla, milloin bussi lähtee, mistä bussi lähtee, milloin juna lähtee, vaihtoyhteys, matkakortin lataus
        netissä, matkakortille rahaa, seutulippu, lipun peruutus, junamatka, bussimatka, laivamatka, lentomatka, matkasovellus,
        lippusovellus

faq-video-call-abroad = Yhteys läheisiin ulkomailla
    .answer =
        Voit soittaa videopuhelun läheisille maksutta netin kautta, esimerkiksi WhatsAppilla tai Messengerillä. Kirjaston langaton verkko on maksuton.

        Kysy meiltä rauhallista paikkaa ja kuulokkeita. Monessa kirjastossa voi lainata myös tablettia tai käyttää koneen kameraa.
    .more =
        Molemmilla pitää olla sama sovellus. Sovi aika etukäteen, sillä kello voi olla toisessa maassa eri. Kokeile ääntä ja kuvaa ennen puhelua.

        Jos kuva pätkii, sulje kamera tai muut ohjelmat. Viesti, kuva tai ääniviesti toimii hitaassakin verkossa.

        Joissakin maissa jokin sovellus on estetty. Kokeile silloin toista. Tavallinen puhelu ulkomaille voi maksaa paljon.

        Jos joku pyytää rahaa tai koodeja, lopeta puhelu. Varmista asia toista kautta. Kirjaudu yhteiseltä koneelta lopuksi ulos.
    .we-do = Opastamme sovelluksen käytössä ja etsimme rauhallisen paikan. Emme kuuntele puhelua.
    .phrasings =
        miten soitan videopuhelun äidille ulkomaille
        haluan nähdä lapsenlapset amerikassa
        whatsapp soitto ei näytä kuvaa
        onko teillä paikkaa jossa voi puhua perheen kanssa skypellä
        serkku asuu kiovassa, kuinka jutellaan ilmaiseksi
        facetime ei toimi samsungissa, mitä tilalle
        poika lähti vaihto-oppilaaksi, opettakaa zoomin käyttö
        mikä sovellus käy kun toinen on venäjällä
        kuulokkeet ja kamera juttelua varten
        ryhmäpuhelu sukulaisten kesken
        ulkomaanpuhelut ovat kalliita, muu keino
    .keywords =
        videopuhelu, video puhelu, videopuhelut, videopuhelun, videopuheluita, videosoitto, video soitto, kuvapuhelu, kuva puhelu,
        nettipuhelu, netti puhelu, nettisoitto, soittaa ulkomaille, soitto ulkomaille, puhelu ulkomaille, ulkomaanpuhelu, ilmainen
        puhelu, soittaa perheelle, soittaa kotimaahan, kotimaahan, perhe ulkomailla, perhe kotimaassa, sukulaiset ulkomailla,
        sukulaisten kanssa, sukulaisille, lapset ulkomailla, lapsenlapset, lapsenlapsen kanssa, mummi ulkomailla, äiti ulkomailla,
        yhteydenpito, pitää yhteyttä, yhteydessä perheeseen, jutella perheen kanssa, ikävä perhettä, skype, skypen, skypettää, zoom,
        zoomi, teams puhelu, google meet, facetime, face time, whatsapp puhelu, whatsapp-puhelu, whatsapp video, messenger puhelu, viber
        puhelu, telegram puhelu, signal sovellus, imo, wechat, viestisovellus, viestittely, pikaviesti, ryhmäpuhelu, ryhmäsoitto, kuva
        ei näy, ääni ei kuulu puhelussa, kuulokemikrofoni, headset, luurit, nettikamera, aikaero, rauhallinen paikka puhelulle, ukraina,
        kiova, venäjä, amerikka, thaimaa, irak, ruotsi, viro, somalia, filippiinit, australia, kanada, intia, intiaan, syyria, syyriaan,
        espanja, turkki, saksa, thaimaahan, asuu ulkomailla, nähdä ruudulta, nähdä kuva, näkyy kuva, soittaa lapsenlapselle, skype
        loppui, puhua perheelle, videopuhelu mummolle, nähdä perhettä, videopuhelun soittaminen, soittaa videopuhelu, puhua videolla,
        jutella videolla, jutella ruudun kautta, nähdä sukulaisia, nähdä omaisia ruudulta, ulkomailla asuva lapsi, ulkomailla asuvat
        sukulaiset, ulkomailla asuvan kanssa, lapset asuvat ulkomailla, tytär ulkomailla, poika ulkomailla, lapsenlapset ulkomailla,
        toisessa maassa asuva, yhteys ulkomaille, yhteys sukulaisiin, yhteyttä ulkomaille, puhelut ulkomaille, edullinen ulkomaanpuhelu,
        ilmaiset puhelut ulkomaille, whatsappilla soittaminen, whatsappilla ulkomaille, skypellä soittaminen, zoomin käyttö,
        messengerillä soitto, missä voi puhua videopuhelua
