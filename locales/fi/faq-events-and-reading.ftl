### FAQ: events-and-reading. How an entry is written: docs/faq.md

# Variables:
#   $website (String) - address of the library's website
faq-events-calendar = Kirjaston tapahtumat
    .answer =
        Tulevat tapahtumat näet kirjaston verkkosivuilta. Etsitkö jotakin tiettyä? Paina ”Kysy henkilökunnalta”.

        Useimmat tapahtumat ovat maksuttomia ja kaikille avoimia. Joihinkin ilmoittaudutaan etukäteen, ja osaan voi osallistua verkossa.
    .more =
        Tarjolla voi olla kirjailijavieraita, luentoja, konsertteja, elokuvia, näyttelyitä ja työpajoja. Jokaisesta kerrotaan aika, paikka, kieli ja hinta.

        Jos paikat ovat täynnä, kysy jonotuslistaa. Jos et pääse tulemaan, peru ilmoittautuminen. Silloin joku muu saa paikan.

        Tarvitsetko induktiosilmukan, esteettömän reitin, tulkin tai paikan avustajalle? Kerro siitä, kun ilmoittaudut.
    .we-do = Kerromme, mitä on tulossa, miten ilmoittaudut ja miten osallistut etänä.
    .price = Useimmat tapahtumat ovat maksuttomia. Jos on maksu, se kerrotaan tapahtuman tiedoissa.
    .online = Tapahtumakalenteri: { $website }
    .children = Lapsille on omia tapahtumia. Ikäsuositus on tapahtuman tiedoissa. Huoltaja ilmoittaa lapsen.
    .phrasings =
        mitä kirjastolla on tällä viikolla
        koska kirjailija tulee käymään
        onko viikonloppuna ohjelmaa perheille
        pitääkö luennolle ilmoittautua
        voiko tilaisuutta katsoa etänä
        mikä näyttely on esillä nyt
        maksaako konsertti jotain
        työpajat syyslomalla
        en pääsekään tulemaan, perun osallistumisen
        mahtuuko vielä mukaan
        menovinkkejä illaksi
    .keywords =
        tapahtuma, tapahtumat, tapahtumia, tapahtumaan, tapahtumakalenteri, tapahtuma kalenteri, kalenteri, ohjelma, ohjelmaa,
        ohjelmisto, tilaisuus, tilaisuudet, mitä tapahtuu, mitä on tulossa, menovinkit, meno, illanvietto, kirjailija,
        kirjailijavierailu, kirjailija vierailu, kirjavinkkaus, luento, luennot, esitelmä, keskustelutilaisuus, paneeli, näyttely,
        näyttelyt, taidenäyttely, avajaiset, konsertti, musiikki, elokuva, leffa, elokuvailta, elokuvaesitys, työpaja, työpajat,
        askartelu, peli-ilta, pelitapahtuma, tietovisa, runoilta, teatteri, nukketeatteri, juhla, messut, kirjaston yö, lukuviikko,
        ilmoittautua, ilmoittautuminen, ilmoittaudun, paikka vapaa, vapaita paikkoja, varasija, peruutus, pääsymaksu, maksuton,
        ilmainen, etäyhteys, etänä, striimi, striimaus, suora lähetys, tallenne, verkkotapahtuma, perheille, nuorille, aikuisille, tänä
        viikonloppuna, näyttelyä, näyttelyn aika, nykyinen näyttely, illan ohjelma, tänä iltana ohjelmaa, mitä tekemistä, tekemistä
        tänään, tekemistä illalla, tekemistä nuorille, mitä tänään, tapahtuuko tänään, kirjaston tapahtumat, kirjaston ohjelma,
        kirjaston tapahtumakalenteri, kirjaston tilaisuudet, mitä kirjastossa tapahtuu, mitä ohjelmaa, mitä tapahtumia, tapahtumiin
        ilmoittautuminen, ilmoittautua tapahtumaan, ilmoittaudutaan, ilmoittautumisen peruminen, tapahtuman hinta, tapahtuman aika,
        tapahtumaan liput, maksullinen tapahtuma, ilmainen tapahtuma, ilmaistapahtuma, kirjailijatapaaminen, kirjailijan vierailu,
        kirjailijailta, kirjamessut, luennolle, luentosarja, luennoille, näyttelyn avajaiset, näyttelyssä, konserttiin, konsertteja,
        elokuvanäytös, elokuvailtaan, tapahtuman tallenne, tapahtuma verkossa, striimattu tilaisuus, seurata verkossa, viikonlopun
        tapahtumat, tapahtumat perheille, tapahtumat lapsille, tapahtumat senioreille, syysloman ohjelma, hiihtoloman ohjelma

# Variables:
#   $reading_circle_times (String) - when the reading circle meets, a short text in the reader's language
faq-online-reading-circle = Lukupiirit
    .answer =
        Lukupiirissä luetaan sama kirja ja jutellaan siitä yhdessä. Verkkolukupiiriin voit osallistua kotoa puhelimella, tabletilla tai koneella.

        Kerro meille, että haluat mukaan. Kaikki voivat tulla. Voit myös vain kuunnella tai käydä kerran.
    .more =
        Ensimmäisellä kerralla katsomme yhdessä, miten linkki, kamera ja mikrofoni toimivat. Kameraa ei ole pakko käyttää.

        Kirjan voit lukea paperilta, e-kirjana tai äänikirjana. Kysy meiltä, miten saat sen ajoissa. Kirjaa ei tarvitse lukea loppuun, ja eri mieltä saa olla.

        Ryhmät ovat usein pieniä. Jos ryhmä on täynnä, pyydä paikka jonotuslistalle. On myös lukupiirejä, jotka kokoontuvat kirjastossa. Oman porukan lukupiirille voimme hankkia kirjoja.
    .we-do = Kerromme, mitä seuraavaksi luetaan, ja lähetämme ohjeet. Autamme, jos yhteys ei toimi.
    .price = Lukupiiri on maksuton.
    .times = Lukupiirit: { $reading_circle_times }
    .children = Lapsille ja nuorille on joskus oma lukupiiri. Huoltaja ilmoittaa lapsen.
    .phrasings =
        haluan liittyä lukupiiriin
        onko teillä lukupiiriä joka kokoontuu netissä
        missä saa keskustella luetusta romaanista muiden kanssa
        mikä kirja luetaan lukupiirissä seuraavaksi
        täytyykö kirja olla luettu loppuun että voi tulla
        zoom linkki kirjakerhoon ei aukea
        uskaltaako ujo tulla lukuporukkaan
        kirjallisuuspiiri eläkeläisille
        miten perustan oman lukupiirin kavereille
        saako lukupiirille monta samaa kirjaa
        ohjattu kirjakeskustelu kotoa käsin
    .keywords =
        lukupiiri, luku piiri, lukupiirin, lukupiirit, lukupiiriä, lukupiirejä, lukupiiriin, lukupiirissä, lukupiirikirja,
        verkkolukupiiri, verkko lukupiiri, verkkolukupiiriin, nettilukupiiri, netti lukupiiri, etälukupiiri, etä lukupiiri,
        digilukupiiri, chat-lukupiiri, teams lukupiiri, zoom lukupiiri, aikuisten lukupiiri, novellipiiri, novellikoukku, dekkaripiiri,
        runopiiri, runoraati, kirjallisuuspiiri, kirjallisuus piiri, kirjallisuuspiirit, kirjapiiri, kirja piiri, kirjakerho, kirja
        kerho, kirjakerhon, book club, bookclub, kirjakeskustelu, kirja keskustelu, kirjakahvila, lukukerho, luku kerho, lukijat,
        lukuryhmä, luku ryhmä, lukuporukka, lukuseura, keskustella kirjasta, keskustelu kirjoista, jutella kirjasta, puhua kirjoista,
        kirjoista puhuminen, lukea yhdessä, yhteinen kirja, sama kirja, seuraava kirja lukupiirissä, kuukauden kirja, piirin vetäjä,
        vetäjä, ohjattu keskustelu, liittyä piiriin, mukaan piiriin, osallistua kotoa, kirjakassi lukupiirille, lukupiirikassi, oma
        lukupiiri, perustaa lukupiiri, kirjaystävät, kirjallisuuskeskustelu, lukupiirien ajat, aloittaa lukupiiri, puhua muiden kanssa
        kirjoista, lukupiiriin liittyminen, lukupiiriin ilmoittautuminen, lukupiirin aika, lukupiirin kokoontuminen, lukupiirin kirjat,
        lukupiirin vetäjä, lukupiirin perustaminen, lukupiirin linkki, lukupiirit netissä, lukupiiri verkossa, lukupiiri etänä,
        lukupiiri zoomissa, lukupiiri senioreille, lukupiiri nuorille, lukupiiri aikuisille, lukupiirissä luettava, seuraava lukupiiri,
        seuraavan lukupiirin, lukupiirejä on, lukupiiritoiminta, kirjapiiriin, kirjallisuuspiiriin, kirjakerhoon, kirjakerho verkossa,
        keskustelua kirjoista, kirjallisuudesta keskustelu, yhteislukeminen, lukea muiden kanssa

faq-reading-guide-session = Lukuopas ja lukuvinkit
    .answer =
        Lukuopas auttaa löytämään sinulle sopivaa luettavaa tai kuunneltavaa. Palvelu on maksuton. Sillä ei ole väliä, luetko paljon vai vähän.

        Haluatko varata lukuopasajan? Paina ”Pyydä aikaa meiltä” ja kerro, milloin sinulle sopii. Vinkit saat myös kirjallisesti.
    .more =
        Tapaaminen voi olla puhelimessa, videopuhelussa, chatissa tai kirjastossa.

        Kerro yksi kirja, josta pidit, ja yksi, josta et pitänyt. Kerro myös, kaipaatko nyt jännitystä, iloa, rauhaa vai tositarinoita. Voit pyytää isotekstisiä kirjoja, selkokirjoja, sarjakuvia, e-kirjoja tai äänikirjoja.

        Saat lopuksi lukulistan. Jos mikään ei sovi, kerro se, niin etsimme lisää.

        Lapselle ajan varaa huoltaja. Nuori voi pyytää vinkkejä itse.
    .we-do = Kysymme, mistä pidät, ja ehdotamme sinulle muutamaa kirjaa.
    .ready = Yksi kirja, josta pidit, tai aihe, joka kiinnostaa. Muuta et tarvitse.
    .price = Lukuopaspalvelu on maksuton.
    .time = Lukuopasaika kestää usein noin puoli tuntia.
    .children = Huoltaja varaa ajan lapselle. Meille riittää lapsen ikä ja se, mistä hän pitää.
    .phrasings =
        mitä lukisin seuraavaksi
        en ole lukenut vuosiin, mistä aloitan
        kirjavinkkejä kesälomalle
        haluan ajan lukuoppaalle
        samantyyppinen kuin lempikirjani
        jotain kevyttä ja hauskaa iltalukemiseksi
        lahjakirja isälle
        pojalle joka inhoaa lukemista
        dekkareita joissa ei ole väkivaltaa
        henkilökohtainen lukulista
        paksu historiallinen romaani
        mikä kirja sopisi minulle
    .keywords =
        lukuopas, luku opas, lukuoppaan, lukuoppaalle, lukuopasaika, kirjavinkki, kirja vinkki, kirjavinkit, kirjavinkkejä, lukuvinkki,
        lukuvinkit, vinkki, vinkit, vinkkejä, suositus, suositukset, suositella, suosittele, suosittelisit, suositteletko, ehdota,
        ehdotus, neuvo kirja, hyvä kirja, hyviä kirjoja, mitä lukea, mitä luen, lukisin, luettavaa, lukemista, lukeminen, lukemiseen,
        lukulista, luku lista, lukumotivaatio, motivaatio, lukuinto, lukujumi, keskittyminen, innostua lukemaan, en jaksa lukea,
        samanlainen kirja, lempikirja, lempikirjailija, kirjailija, romaani, dekkari, jännäri, jännityskirja, trilleri, rikosromaani,
        fantasia, scifi, kauhu, rakkausromaani, viihde, chick lit, klassikko, novelli, elämäkerta, historia, runot, sarjakuva,
        tietokirja, feelgood, hauska kirja, nuortenkirja, lastenkirja, lahjakirja, kirjalahja, lukuhaaste, henkilökohtainen opastus,
        varaa lukuopas, lukuhetki, jännä kirja, jännän kirjan, jänniä kirjoja, jotain jännää, kirja 12-vuotiaalle, kirja pojalle, kirja
        tytölle, kirja teinille, kirja lapselle, kirja äidille, kirja 10-vuotiaalle, mikä kirja, minkä kirjan, luettavaa lapselle,
        koukuttava kirja, mitä kannattaa lukea, mitä kannattaisi lukea, mitä kirjaa suosittelet, mitä kirjoja suosittelette, suositelkaa
        kirjaa, suositelkaa, suosittelette, suosituksia, kirjasuositus, kirjasuosituksia, kirjasuositukset, kirjasuosituksen,
        lukusuosituksia, lukusuositus, lukemisvinkki, lukemisvinkkejä, vinkki kirjasta, vinkkiä kirjaksi, vinkatkaa, vinkata, hyvää
        luettavaa, hyvää kirjaa, hyvää dekkaria, jotain luettavaa, jotain hyvää luettavaa, mukavaa luettavaa, kiinnostavaa luettavaa,
        kesäluettavaa, matkaluettavaa, iltalukemista, luettavaa nuorelle, luettavaa teinille, luettavaa mummolle, kirja lahjaksi,
        lahjaksi kirja, kirjan valinta, kirjan valitseminen, kirjan valinnassa, samantapainen, samantapaisia kirjoja, samantyylinen,
        samantyylisiä, samankaltaisia kirjoja, samanlaisia kirjoja, tykkään lukea, pidän kirjoista, pidin kirjasta, mikä kirja
        kannattaa, lukuharrastus, innostaa lukemaan, lukemisen ilo, lukuoppaan aika, lukuoppaan varaus

# Variables:
#   $storytime_times (String) - when there are story hours, a short text in the reader's language
faq-children-storytime = Satutunnit ja lasten toiminta
    .answer =
        Satutunnilla luetaan ja lorutaan yhdessä. Vauvoille ja taaperoille on usein omia lorutuokioita. Tilaisuudet ovat maksuttomia.

        Pienten kanssa tulee aina aikuinen. Useimmiten voit tulla suoraan paikalle. Jos paikkoja on vähän, siitä kerrotaan etukäteen.
    .more =
        Satutunti kestää usein noin puoli tuntia. Lapsi saa liikkua, ja kesken voi lähteä. Loma-aikoina satutunnit ovat usein tauolla.

        Muuta lapsille: lukudiplomi ja lukuhaaste, lukukoira, askartelu, elokuvat, pelikerho ja koululaisten kesälukeminen. Lukukoiralle lapsi saa lukea omaan tahtiin. Aika sovitaan usein etukäteen.

        Kysy myös satuja muilla kielillä. Päiväkodit ja koululuokat voivat varata kirjavinkkauksen tai kirjastoretken. Kerro, jos lapsesi tarvitsee tukea tai rauhallista tilaa.
    .we-do = Kerromme, mitä lapsille on tarjolla, ja etsimme satuja kotiin.
    .price = Satutunnit ja lasten tapahtumat ovat yleensä maksuttomia.
    .times = Satutunnit: { $storytime_times }
    .phrasings =
        milloin on seuraava satutunti
        mitä tekemistä taaperolle sateisena päivänä
        onko vauvoille lorutuokiota
        voiko poika lukea koiralle ääneen
        tytär haluaa suorittaa lukudiplomin
        minkä ikäisille sadut on tarkoitettu
        kesälukuhaaste alakoululaisille
        nukketeatteria tai askartelua perheille
        eskariryhmä tulisi vierailulle
        iltasatuja kirjastossa yökkärit päällä
        onko satuhetki ruotsiksi tai arabiaksi
        mitä eppuluokkalainen voisi tehdä teillä lomalla
    .keywords =
        satutunti, satutunnin, satutunnit, satutuntia, satutunnille, satuhetki, satuhetket, satutuokio, satutuokiot, satutuokioita,
        satu, sadut, satuja, satujen, iltasatu, iltasadut, satukirja, muskari, musasatu, lorutuokio, loru tuokio, loruhetki, loruilu,
        lorut, loru, lorutus, vauva, vauvat, vauvalle, vauvan kanssa, vauvatuokio, vauvaperhe, taapero, taaperot, taaperolle,
        leikki-ikäinen, leikkiä, lasten tapahtuma, lasten tapahtumat, lapsille ohjelmaa, lapsille tekemistä, tekemistä lapselle,
        tekemistä lasten kanssa, lasten toiminta, lasten kerho, lasten elokuva, lastenosasto, lapsiperhe, perhekahvila, perhetapahtuma,
        mukulat, muksut, muksuille, pilttejä, päiväkoti, päiväkotiryhmä, eskari, eskariryhmä, koululuokka, luokkavierailu,
        ryhmävierailu, kirjastoretki, lukukoira, luku koira, lukukoiran, lukukoiralle, lukukissa, lukea koiralle, hali-koira,
        lukudiplomi, lukudiplomin, diplomi, lukuhaaste lapsille, kesälukuhaaste, lukupassi, lukumato, lukutoukka, lukugaala, lukulahja,
        kirjakassi vauvalle, askartelua, nukketeatteri lapsille, kirjavinkkaus luokalle, kerho, pelikerho, koululaiset, alakoulu,
        ekaluokkalainen, tokaluokkalainen, ikä satutunnille, lorutunti, lorutunnit, 1-vuotias, 2-vuotias, 3-vuotias, 4-vuotias,
        5-vuotias, kolmivuotiaalle, kaksivuotiaalle, tekemistä 3-vuotiaalle, ohjelmaa vauvoille, vauvoille ohjelmaa, lasten ohjelma,
        lasten lukuhaaste, mitä lapsille, päiväkotiryhmän vierailu, satutuntien ajat, satutunti milloin, satutuntiin ilmoittautuminen,
        satuhetkiä, satutuokion, satuja lapsille, satuja luetaan, lasten satutunti, lapselle satu, lapsille lukeminen, lapsille luetaan,
        luetaan lapsille, lapsille tapahtumia, lasten tapahtumia, lasten ohjelmaa, lasten kesäohjelma, lasten lukukerho, lasten
        lukupiiri, lasten pelikerho, vauvojen lorutuokio, vauvojen lorut, vauvojen ohjelma, vauvoille lorut, taaperoiden, taaperoille,
        perheen pienimmille, pienten lasten, pikkulapset, pikkulapsille, pikkuiselle, eskarilaisille, koululaisille tekemistä,
        lukukoiralle lukeminen, lukukoiran aika, lukukoira-aika, lukudiplomin suorittaminen, lukuhaasteen, lukuhaasteeseen,
        kesälukuhaasteen, lasten askartelu, lasten loma, loma-ajan ohjelma lapsille

# Variables:
#   $makerspace_equipment (String) - what can be used, a short text in the reader's language
faq-makerspace = Verstas: tee itse
    .answer =
        Monessa kirjastossa voit ommella, tulostaa 3D-tulostimella ja siirtää vanhoja nauhoja tietokoneelle. Kysy, mitä laitteita meillä on.

        Varaa laite etukäteen, sillä työhön menee aikaa. Ensimmäisellä kerralla näytämme, miten se toimii.
    .more =
        Tuo omat kankaat, langat ja materiaalit. 3D-tulostukseen tarvitset mallin tiedostona. Valmiita malleja löytyy netistä maksutta.

        VHS-kasetin siirto kestää yhtä kauan kuin nauha. Tuo tallennusta varten muistitikku tai kovalevy. Kirjaston laitteella siirretään vain omia nauhoja. Elokuvia ja levyjä suojaa tekijänoikeus.

        Muita laitteita voivat olla saumuri, laminaattori, rintanappikone, tarraleikkuri ja kuvankäsittelykone. Jos meillä ei ole laitetta, kerromme, missä lähellä on.
    .we-do = Opastamme laitteen käytössä. Sinä teet työn itse.
    .price = Laitteiden käyttö on usein maksutonta. Materiaaleista voi olla maksu.
    .things = Verstaan laitteet: { $makerspace_equipment }
    .children = Lapsi tekee aikuisen kanssa. Ikäraja vaihtelee laitteen mukaan. Lapsille on usein koodi- ja askartelukerhoja.
    .phrasings =
        voiko teillä tulostaa muovisen varaosan kolmiulotteisesti
        häävideo vhs kasetilla, miten saan sen tikulle
        ompelisin verhot, onko konetta vapaana
        c-kasettien äänet talteen tietokoneelle
        rintamerkkejä luokkaretkelle
        koodauskerho kymmenvuotiaalle
        saako lp levyt digitoitua
        tarroja leikkurilla omasta kuvasta
        laminointikone menua varten
        kaitafilmien siirto digitaaliseksi
        pajassa olevien laitteiden varaaminen
        paljonko 3d tuloste maksaa
    .keywords =
        verstas, verstaan, verstaalla, pajan, pajalla, kaupunkiverstas, makerspace, maker space, medialab, medialabra, medianurkka, tee
        itse, tee se itse, nikkarointi, askartelupaja, 3d, 3d-tulostus, 3d tulostus, 3d tulostin, 3d printteri, kolmiulotteinen,
        muovitulostus, filamentti, stl, thingiverse, tinkercad, ompelukone, ompelukoneen, ompelukoneella, ompelukonetta, ommella,
        ompelu, ompelen, ompelemaan, saumuri, saumurin, brodeerauskone, kirjontakone, neulekone, kangas, verhot, housujen lyhennys, vhs,
        vhs-kasetti, vhs digitointi, vhs nauha, videokasetti, videonauha, kotivideo, nauhat, nauhojen digitointi, kasetti, kasetit,
        kasetin, c-kasetti, digitoida kasetti, digitointilaite, digitointi nauhat, kaitafilmi, kaitafilmit, kelanauha, minidv, lp-levy,
        lp digitointi, vinyylin digitointi, vinyylileikkuri, tarraleikkuri, tarraleikkaus, silhouette, cricut, laserleikkuri,
        rintanappi, rintanappikone, rintamerkki, rintamerkkikone, pinssikone, laminoida, laminointi, laminaattori, laminointikone,
        kierresidonta, kuvankäsittely, videoeditointi, editointi, podcast, äänitys, äänitysstudio, green screen, vr-lasit, koodaus,
        koodauskerho, koodikerho, scratch, robotti kerho, robotiikka, arduino, micro:bit, juliste suurtulostin, tarra, tarroja, tarroja
        leikata, leikata tarroja, tarrojen teko, digitoida video, vanha video, vanhan videon, videon siirto, 3d-tulostimen,
        3d-tulostimella, 3d-tulostin, 3d-tulostaminen, 3d-tulosteen hinta, tulostaa muovista, tulostaa esine, ompelukoneen käyttö,
        ompelukoneen varaaminen, ompelukone käytössä, ompelemassa, saumurin käyttö, korjata vaatteita, vaatteiden korjaus, vhs-kasettien
        digitointi, vhs-kasetit, vhs-kasetteja, vhs-nauhat, kasettien digitointi, kasettien siirtäminen, kasetteja digitaaliseksi,
        videoiden digitointi, videokasettien, videokasetteja, videokasetteja digiksi, c-kasetteja, c-kasettien, kelanauhojen, levyjen
        digitointi, vinyylit digiksi, lp-levyjen, kaitafilmin digitointi, kaitafilmejä, digitoida videoita, digitointilaitteet,
        digitointihuone, digitoinnin hinta, verstaan laitteet, verstaan aukiolo, verstaan varaaminen, pajan laitteet, pajan varaaminen,
        tarrojen tulostus, paidan painaminen, kangaspainanta, lämpöprässi, koodaamaan, ohjelmointikerho, lasten koodaus, robottien
        ohjelmointi, äänityshuone, podcast-studio, videon editointi
