### FAQ: money. How an entry is written: docs/faq.md

faq-online-banking = Verkkopankin käyttö
    .answer =
        Voit käyttää verkkopankkia omalla laitteellasi tai kirjaston tietokoneella. Kirjoita pankin osoite itse. Kirjaudu lopuksi ulos ja sulje selain.

        Tunnuksista, korteista ja uudesta tilistä neuvoo oma pankkisi. Jos epäilet väärinkäyttöä, soita heti pankin sulkupalveluun.
    .more =
        Oma laite on turvallisin. Käytä mieluummin mobiilidataa kuin avointa langatonta verkkoa. Älä tallenna salasanaa yhteiselle koneelle. Älä hae pankkia hakukoneella, sillä tuloksissa voi olla valesivuja.

        Jos pankkisovellus ei toimi, päivitä se ja käynnistä puhelin uudelleen. Uudessa puhelimessa otat sovelluksen käyttöön pankin ohjeen mukaan.

        Jos verkkopankki ei sovi sinulle, kysy pankista konttoria, puhelinpalvelua tai opastusta.
    .we-do = Kerromme turvallisista tavoista ja etsimme pankkisi yhteystiedot.
    .we-do-not = Emme kirjaudu tai maksa puolestasi emmekä katso tiliäsi. Emme käsittele tunnuksia tai kortteja.
    .ready = Oma puhelin ja omat tunnistautumisvälineet. Pidä koodit omana tietonasi.
    .phrasings =
        voiko kirjastossa käydä netissä pankissa
        pankkisovellus ei avaudu uudella puhelimella
        miten saan avattua pankkitilin
        tunnuslukulista loppui
        onko turvallista katsoa saldo yleisellä koneella
        op mobiili temppuilee
        nordea id ei kirjaudu
        unohdin verkkopankin salasanan
        jäikö pankki auki koneelle
        konttori suljettiin, miten hoidan raha-asiat
        haluan nähdä tilitapahtumat
        auttakaa rahan lähettämisessä lapsenlapselle
    .keywords =
        pankki, pankin, pankkiin, pankkiasiat, pankki asiat, pankkiasiointi, raha-asiat, verkkopankki, verkko pankki, nettipankki, netti
        pankki, mobiilipankki, mobiili pankki, pankkisovellus, pankki sovellus, pankkiäppi, pankkitunnukset, pankki tunnukset,
        tunnuslukulista, tunnuslukusovellus, avainlukulista, käyttäjätunnus, nordea, nordea id, op, osuuspankki, op-mobiili, danske
        bank, s-pankki, s-mobiili, säästöpankki, pop pankki, aktia, handelsbanken, ålandsbanken, oma säästöpankki, omasp, revolut, tili,
        tilin, tilille, tililtä, pankkitili, avata tili, tilin avaaminen, saldo, tilitapahtumat, tiliote, tilisiirto, siirtää rahaa,
        siirto, siirtäkää, rahat, rahaa, pankkikortti, visa, konttori, pankkiautomaatti, otto, nosto, talletus, mobilepay, siirto
        tililtä, pankki ei toimi, pankkikortti pin, kortin pin, pin koodi pankista, uusi pankkikortti, kortti kuollut, verkkopankki ei
        aukea, mobiilipankki ei toimi, siirtää rahaa säästötililtä, tilin saldo, pankkivirkailija, pankin asiakaspalvelu, pankkitilin
        sulkeminen, tilin käyttöoikeus, lapsen pankkitili, pankin puhelinnumero, pankin numero, pankin konttori, nettipankin tunnus,
        verkkopankkitunnus, pankin sovellus, pankkineuvoja, tilinavaus, tilin avaus ulkomaalaiselle, pankkitili ulkomaalaiselle, pankki
        ei anna tiliä, peruspankkitili, kortti kadonnut pankki, pankkiasioiden hoito, pankkiasioita, pankkiasioiden, pankkiasioissa,
        pankkiasiointi kirjastossa, nettipankin, nettipankissa, nettipankkiin, verkkopankissa, verkkopankkiin, verkkopankin,
        verkkopankkiin kirjautuminen, verkkopankin käyttö kirjastossa, pankkiin kirjautuminen, mobiilipankin, mobiilipankkiin,
        pankkisovelluksen, pankkisovellus kaatuu, pankin sivut, tilin avaaminen pankkiin, pankkitilin avaaminen, pankkitilin saaminen,
        tilin avaamiseen, katsoa tiliä, katson tiliä, tilitiedot, tilin tiedot, tunnuslukusovelluksen, pankin tunnuslukulista, onko
        turvallista pankki, turvallisesti pankkiin, laskujen maksu nettipankissa, maksaa nettipankissa, maksaa verkkopankissa

faq-pay-bill = Laskun maksaminen
    .answer =
        Laskun voit maksaa verkkopankissa, pankin konttorissa tai maksuautomaatilla. Osassa kaupoista ja kioskeista laskun voi maksaa myös käteisellä.

        Jos et ehdi maksaa, soita laskuttajalle ennen eräpäivää. Usein saat lisäaikaa tai voit maksaa osissa.
    .more =
        Tarkista aina saaja, tilinumero, viitenumero, summa ja eräpäivä. Älä maksa laskua, jota et tunnista. Soita silloin laskuttajalle numeroon, jonka etsit itse.

        Maksuautomaatissa ja mobiilipankissa voit lukea laskun viivakoodin. Toistuvat laskut voit muuttaa e-laskuiksi tai suoramaksuksi.

        Palvelumaksut vaihtelevat paljon. Kysy hinta ennen maksamista. Pankilla voi olla myös kirjekuoripalvelu.

        Luotettu läheinen voi hoitaa maksuja, kun hänellä on käyttöoikeus tiliisi. Sen antaa pankki.
    .we-do = Selitämme, mitä laskun kohdat tarkoittavat. Etsimme laskuttajan yhteystiedot.
    .we-do-not = Emme maksa laskuja emmekä käsittele rahaa, kortteja tai tunnuksia. Maksamisessa neuvoo pankkisi.
    .ready = Lasku sekä oma maksuväline. Pidä kortti ja koodit omassa kädessäsi.
    .phrasings =
        missä voi maksaa laskun käteisellä
        en osaa maksaa laskua netissä
        mistä löydän viitenumeron
        tuli lasku jota en ole tilannut
        eräpäivä meni jo, mitä teen
        saako laskuun lisää maksuaikaa
        mitä tarkoittaa e-lasku
        miten luen viivakoodin kännykällä
        maksoin väärälle tilille
        sähkölasku tuli kaksi kertaa
        äidille tulee paperilaskuja eikä pankkia enää ole
        kuka laskun lähetti, pelkkä kirjainyhdistelmä
    .keywords =
        lasku, laskun, laskua, laskut, laskuja, laskujen, laskulle, laskut maksuun, maksaa lasku, maksan laskun, laskunmaksu, laskujen
        maksaminen, maksaa käteisellä, käteismaksu, käteisellä, käteinen lasku, pankkiin maksu, maksuautomaatti, viitenumero,
        viitteellä, iban, tilinumero, saajan tili, virtuaaliviivakoodi, viivakoodi laskussa, tilisiirtolomake, eräpäivä, eräpäivän
        siirto, maksuaika, lisäaikaa maksuun, maksujärjestely, osamaksu, osissa, maksaa osissa, klarna, klarna lasku, walley, e-lasku,
        elasku, suoramaksu, suoraveloitus, verkkolasku, paperilasku, laskutuslisä, kirjekuoripalvelu, kirjekuori pankki, r-kioski lasku,
        sähkölasku, puhelinlasku, vesilasku, vuokralasku, terveyskeskuslasku, sairaalalasku, päiväkotilasku, pysäköintivirhemaksu lasku,
        laskuttaja, laskuttajan, valelasku, väärä summa, maksoin kahdesti, maksoin väärin, maksumuistutus, huomautuslasku, hyvityslasku,
        maksutosite, kuitti maksusta, lasku erissä, erissä, laskun erissä, pidennys laskuun, en ehdi maksaa, en pysty maksamaan laskua,
        maksu myöhässä, maksettu kahdesti, laskun saaja, kuka lähetti laskun, mikä lasku tämä on, outo lasku, tuntematon lasku, en
        tilannut, mummon laskut, äidin laskut, isän laskut, laskuja kasassa, maksaa täällä laskuja, kassalle lasku, s-pankki kassa,
        postissa maksaminen, verkkopankki lasku, lasku ilman nettiä, ei pankkia lasku, seteleillä, seteleillä maksu, kolikoilla, raha
        laskun maksuun, laskua lykätä, lykätä laskua, laskun lykkäys, laskun siirto, mummi laskut, laskussa virhe, kassalla maksu
        laskulle, laskun maksu, laskun voi maksaa, laskun maksaminen käteisellä, laskut käteisellä, maksaa laskut, maksan laskuni,
        maksaa laskuja, laskuja maksamaan, missä laskut maksetaan, miten lasku maksetaan, laskun viitenumero, viitenumeron, viite
        puuttuu, lasku epäselvä, epäselvä lasku, mitä lasku tarkoittaa, laskun selitys, lasku ilman pankkitunnuksia, lasku ilman
        verkkopankkia, laskun eräpäivä, eräpäivän siirtäminen, laskun eräpäivän siirto, osamaksulla, osamaksuun, maksusuunnitelma
        laskulle, maksuerä, laskun maksu pankissa, pankin tiskillä maksaminen, maksupalvelu, paperilaskut, vanhuksen laskut

faq-student-finance = Opintotuki
    .answer =
        Opintotukea haetaan Kelasta. Siihen kuuluvat opintoraha, asumislisä ja opintolaina, jolle Kela voi antaa takauksen. Lainan saat omasta pankistasi.

        Hae heti, kun tiedät opiskelupaikkasi. Tukea ei yleensä makseta hakemusta edeltäviltä kuukausilta.
    .more =
        Opinnoissa pitää edetä, ja vuoden tuloilla on raja. Voit itse perua tukikuukausia OmaKelassa. Tulorajasta neuvoo Kela.

        Ilmoita Kelaan, jos opinnot keskeytyvät tai muutat. Vuokralla asuva opiskelija hakee asumislisää samassa palvelussa. Lapsiperheillä ja ulkomailla opiskelevilla on omat ohjeensa.

        Myös muun maan kansalainen voi joskus saada opintotukea. Kela arvioi asian.

        Muita tukia ovat koulumatkatuki, ateriatuki ja säätiöiden apurahat. Aikuisopiskelija voi kysyä neuvoa omasta oppilaitoksestaan.
    .we-do = Näytämme, missä tukea haetaan. Etsimme apurahoja ja opiskelijan oppaita.
    .we-do-not = Emme arvioi, saatko tukea, emmekä hae puolestasi. Kela päättää ja neuvoo.
    .ready = Tieto opiskelupaikasta, opintojen aloituspäivä, vuokrasopimus ja omat tunnistautumisvälineet.
    .time = Hae tukea heti, kun opiskelupaikka on varma. Käsittelyaika näkyy Kelan sivuilla.
    .phrasings =
        miten haen opintotukea amikseen
        montako tukikuukautta mulla on jäljellä
        tienasin liikaa kesällä, pitääkö maksaa takaisin
        opintolainan nosto pankista
        saanko rahaa vaihtovuoteen
        mistä stipendiä opiskelijalle
        asunko vuokralla vai vanhempien kanssa, vaikuttaako tukeen
        koulubussi maksaa liikaa lukiolaiselle
        keskeytän opinnot, mitä kelalle ilmoitetaan
        aikuisena takaisin koulun penkille, millä rahalla
        opintopisteet ei riitä
        onko opinto lainan hyvitystä vielä
    .keywords =
        opintotuki, opintotuen, opintotukea, opintotukeen, opintoraha, opintorahaa, opintolaina, opintolainan, opintolainaa,
        lainatakaus, valtiontakaus, lainan nosto, opintolainahyvitys, opintolainavähennys, asumislisä, asumislisää, opiskelijan
        asumistuki, opiskelijan vuokra, oppimateriaalilisä, huoltajakorotus, tukikuukausi, tukikuukaudet, tukikuukausia, tukikuukausien
        peruminen, perua opintotuki, tulovalvonta, vuosituloraja, opiskelijan tuloraja, opintopiste, opintopisteet, nopat, noppia,
        opinnot, opintojen eteneminen, opintojen seuranta, opiskelu, opiskelija, opiskelijan, opiskelijalle, opiskella, opiskelen, amis,
        amikseen, ammattikoulu, lukio, lukiolainen, yliopisto, korkeakoulu, amk, ammattikorkeakoulu, vaihto-opiskelu, vaihto-oppilas
        tuki, opinnot ulkomailla, koulumatkatuki, koululippu, ateriatuki, opiskelijaruokailu, opiskelijakortti, stipendi, stipendin,
        stipendiä, apuraha, apurahan, säätiö, aikuiskoulutustuki, aikuisopiskelija, kesäopintotuki, opiskelupaikka, koulutustuki, kelan
        opintotuki, apuraha graduun, gradu apuraha, väitöskirja apuraha, säätiöt, saa tienata opiskelijana, opiskelijana tienata,
        paljonko saa tienata, tulot opiskelijana, opiskelun ajaksi rahaa, opintotuen takaisinmaksu, opintotuen palautus, takaisinmaksu
        opintotuki, lukion koulumatka, matkatuki kouluun, oppikirjojen hinta tuki, opiskelun hinta, lukukausimaksu, maksaa koulu,
        kansanopisto, avoin yliopisto tuki, oppivelvollinen, kotona asuva opiskelija, opiskelijaksi vanhempana, jatko-opinnot raha,
        opiskelu töiden ohessa, opinnot venyy, tuki loppui opinnot kesken, lukiossa rahaa, opiskelijan rahat, opiskelijalle rahaa,
        opintorahaa lukioon, opintolaina kesällä, opintotuen hakeminen, opintotukihakemus, opintotuen määrä, opintotuen ehdot,
        opintotuen tulorajat, tulorajat opiskelija, opintolainan hakeminen, opintolainan nostaminen, opintolainan takaisinmaksu,
        opintolainahyvityksen, opiskelijan tuet, opiskelijan tuki, tuki opiskeluun, tukea opiskeluun, tukea opintoihin, rahaa
        opintoihin, rahaa opiskeluun, opintojen rahoitus, aikuisopiskelu, opintotuki loppui, opintotuki lakkautettiin, tukikuukaudet
        loppui, apurahat opiskelijoille, stipendit, stipendin hakeminen, koulumatkatuen, lukiolaisen tuet, ammattikoululaisen tuki,
        asumislisän

faq-social-assistance = Kun rahat eivät riitä
    .answer =
        Perustoimeentulotukea haetaan Kelasta. Sitä voi saada, kun tulot ja säästöt eivät riitä ruokaan, vuokraan, sähköön tai lääkkeisiin.

        Muihin menoihin voi hakea tukea hyvinvointialueen sosiaalipalveluista. Jos rahaa ei ole ruokaan tai lääkkeisiin, soita heti Kelaan. Se voi nopeuttaa käsittelyä.
    .more =
        Hakemukseen tarvitaan yleensä tiliotteet, vuokrasopimus ja laskut. Hakea voi verkossa, paperilla tai puhelimessa. Kela ohjaa hakemaan ensin muita tukia, jos niitä on.

        Maksusitoumuksella saat lääkkeet apteekista. Kysy sitä Kelasta, ennen kuin maksat itse.

        Sosiaalipalvelut voivat antaa täydentävää ja ehkäisevää tukea esimerkiksi rikkoutuneen pesukoneen tai sähkölaskun takia.

        Päätöksestä voi pyytää oikaisua. Ohje on päätöksessä. Myös seurakunnan diakoniatyö ja sosiaalityöntekijä auttavat. Kirjastossa kaikki peruspalvelut ovat maksuttomia.
    .we-do = Näytämme, missä tukea haetaan, ja autamme kopioimaan liitteitä. Voit kysyä nimettömästi.
    .we-do-not = Emme arvioi, saatko tukea, emmekä hae puolestasi. Kela ja sosiaalipalvelut päättävät.
    .ready = Tiliotteet, vuokrasopimus, laskut ja omat tunnistautumisvälineet.
    .phrasings =
        rahat loppui eikä palkkaan ole viikkoakaan
        miten haen sossusta rahaa
        toimeentulotuki hylättiin
        mitä papereita toimeentulotukeen pitää laittaa
        ei ole varaa lääkkeisiin
        pesukone hajosi eikä ole millä ostaa uutta
        apua sähkölaskuun
        pakastin tyhjä ja tili nollilla
        yksin lasten kanssa, raha ei riitä kuun loppuun
        mikä on täydentävä tuki
        saako silmälaseihin avustusta
        maksusitoumus apteekkiin
    .keywords =
        toimeentulotuki, toimeentulotuen, toimeentulotukea, toimeentulotukeen, toimeentulo, perustoimeentulotuki, perusosa, täydentävä
        tuki, täydentävä toimeentulotuki, ehkäisevä toimeentulotuki, harkinnanvarainen tuki, toimeentulotukihakemus, toimentulotuki,
        toimeentulo hakemus, sossu, sossun, sossusta, sossuun, sossulle, sosiaalitoimi, sosiaalitoimisto, sosiaalityöntekijä,
        sosiaaliohjaaja, sosiaalipalvelut, sosiaalihuolto, diakonia, diakoni, raha ei riitä, rahat ei riitä, rahat loppu, rahat loppui,
        rahat loppuivat, rahaton, rahapula, ei ole rahaa, ei oo rahaa, ilman rahaa, tili tyhjä, persaukinen, pennitön, pienituloinen,
        vähävarainen, köyhyys, toimeen, tulla toimeen, pärjätä rahalla, pärjään rahalla, kuukauden loppu, ei varaa, ei ole varaa, varaa
        ruokaan, lääkkeet maksaa, maksusitoumus, sitoumus, energiatuki, sähkötuki, sähkölaskuun apua, lämmityskulut, asumiskulut,
        asumismenot, vesimaksu, hankinta, pesukone rikki, silmälasit raha, tiliote hakemukseen, tiliotteet, rahallinen apu,
        taloudellinen tuki, taloudellinen hätä, hätäapu, avustusta vähävaraiselle, pienellä palkalla, pieni palkka, en pärjää, en pärjää
        rahalla, eläke ei riitä, eläke liian pieni, palkka ei riitä, tili nollilla, nollilla, pohjalla, ruoka loppuu, ei rahaa ruokaan,
        ei rahaa lääkkeeseen, laskut maksamatta ruoka, sähkölasku liian iso, sähkölaskuun tukea, iso sähkölasku, tuki sähköön, sähkö
        katkaistaan, lapselle vaatteita, talvivaatteet, ei ole varaa talvivaatteisiin, hautajaiskulut, hautausavustus, silmälaseihin
        tukea, hammaslääkäri rahaa, perheen rahat, yksinhuoltajan rahat loppu, aikuissosiaalityö, aika sosiaalityöntekijälle,
        sosiaalityöntekijälle, hakemus sossuun, ensisijaiset tuet, kehotus, rahan tarve, ostaa lääkkeitä, en voi ostaa, ei voi ostaa,
        varaa ostaa, lääkkeitä ei varaa, palkka ei riitä laskuihin, laskut ja ruoka, rahat ei riitä laskuihin, toimeentulotuen
        hakeminen, toimeentulotuen päätös, toimeentulotuen hakemus, toimeentulotuen takaisinmaksu, toimeentulotuesta valitus,
        toimeentulotuki päätös, hakea toimeentulotukea, hain toimeentulotukea, ei saa toimeentulotukea, tuki evättiin, tuki ei riitä,
        tuet ei riitä, rahaa ei ole, rahat eivät riitä, rahat lopussa, rahat vähissä, raha loppu, rahallista apua, rahallista tukea,
        taloudellista apua, taloudellista tukea, taloudelliset vaikeudet, rahavaikeudet, rahaongelmat, tulot ei riitä, tuloton, ei
        tuloja, pienet tulot, pienillä tuloilla, pienituloiselle, pienituloisen tuki, sähkölaskun maksamiseen, sähkölaskuihin,
        lämmityslaskuihin, vuokraan apua, lääkkeisiin apua, ruokaan ja lääkkeisiin, sosiaaliavustus, sosiaaliapu, sossun tuki, sossun
        luukku

faq-debt-advice = Apua velkoihin
    .answer =
        Talous- ja velkaneuvonta on maksutonta. Neuvoja auttaa tekemään suunnitelman ja sopimaan maksuista. Ajan varaat oikeusaputoimistosta.

        Avaa kirjeet, vaikka se tuntuisi vaikealta. Ota yhteyttä perintätoimistoon tai ulosottoon ennen eräpäivää. Usein voi sopia maksusuunnitelmasta.
    .more =
        Kerää kaikki laskut ja kirjeet yhteen. Tee lista: kenelle, kuinka paljon ja milloin. Neuvoja kertoo, mikä hoidetaan ensin.

        Ulosotto jättää aina osan tuloista sinulle. Jos velka ei kuulu sinulle tai summa on väärä, kerro siitä heti kirjallisesti.

        Takuusäätiö neuvoo puhelimessa ja chatissa myös nimettömästi. Velkajärjestely on oma menettelynsä käräjäoikeudessa. Hakemiseen saa apua velkaneuvonnasta.

        Varo uutta pikavippiä vanhan maksamiseksi. Jos pelaaminen vie rahat, Peluuri auttaa nimettömästi.
    .we-do = Etsimme velkaneuvonnan yhteystiedot, oppaat ja budjettipohjat. Voit kysyä nimettömästi.
    .we-do-not = Emme neuvo raha-asioissa emmekä ota yhteyttä velkojiin. Velkaneuvoja auttaa maksutta.
    .ready = Laskut, perintäkirjeet ja tieto tuloista ja menoista.
    .price = Talous- ja velkaneuvonta on maksutonta.
    .phrasings =
        velat kasvaa enkä pysty maksamaan
        tuli perintätoimiston kirje
        ulosotto vie palkasta liikaa
        luottotiedot meni
        liikaa pikavippejä
        miten teen maksusuunnitelman
        mikä on velkajärjestely
        lowellilta tai intrumilta kirje
        kulutusluotot yhdeksi lainaksi
        en uskalla avata postia
        puolison velat, vastaanko niistä
        kuka neuvoo talouden tasapainottamisessa
    .keywords =
        velka, velan, velkaa, velat, velkoja, velkojen, velkaantunut, velkaantuminen, velkaantua, velkakierre, velkaongelma, ylivelka,
        velkaneuvonta, velkaneuvoja, talousneuvonta, talous- ja velkaneuvonta, velkajärjestely, velkajärjestelyn, velkasovinto,
        velkalinja, takuusäätiö, järjestelylaina, yhdistelylaina, lainojen yhdistäminen, perintä, perinnässä, perintään, perintäkirje,
        perintätoimisto, perintäkulut, intrum, lowell, svea, ropo, velkoja soittaa, ulosotto, ulosoton, ulosottoon, ulosotossa,
        ulosottovirasto, ulosmittaus, ulosmitata, suojaosuus, maksukielto, käräjäoikeuden velkatuomio, velkomus, haaste velasta,
        trattaus, luottotiedot, luottotietojen, maksuhäiriö, maksuhäiriömerkintä, merkintä luottotiedoissa, luottotietomerkintä,
        pikavippi, pikavipit, vippi, vippejä, kulutusluotto, luottokorttivelka, maksusuunnitelma, maksuohjelma, maksukyvytön,
        maksukyvyttömyys, lainat maksamatta, lyhennykset, korot, korko, takaaja velka, takaus, yrittäjän velat, peliongelma,
        peliriippuvuus, peluuri, budjetti, talous kuntoon, rahahuolet, luottokortin maksu, luottokorttia, en pysty maksaa, en pysty
        maksamaan velkoja, laskut karhutaan, karhuaa, karhukirje, karhukirjeet, karhuta, perintäkirje väärästä, väärä perintä, soittaa
        veloista, puhelin veloista, velkaongelmat puhelin, ulosmittaus palkasta, palkka ulosmitataan, palkasta viedään, kotikäynti
        ulosotto, maksuton velkaneuvonta, velat anteeksi, velkaa kasvanut, laina lainan päälle, lainoja, asuntolaina ei pysty, pelaan
        rahat, peliautomaatit, nettikasino, rahapeli, rahapelit, panttilaina, kreditti, kortti velkana, vanhat velat, velka vanhenee,
        velan vanhentuminen, velkasaneeraus, vippi perinnässä, velkaan joutunut, velkoja liikaa, liikaa velkaa, pikalainat, pikalaina,
        pikalainoja, lainat hallintaan, lainakierre, lainahelvetti, lainoja liikaa, maksamattomat laskut, ulosottomies, velasta eroon,
        veloista eroon, svea perintä, velkoja on liikaa, velkaa liikaa, velkojen maksu, velkojen järjestely, velkojen yhdistäminen,
        velkaongelmat, velkaongelmissa, velkaneuvojan, velkaneuvontaan, velkaneuvojalle, velkajärjestelyyn, perintäkirjeitä,
        perintätoimistolta, perintätoimiston kirje, ulosottoon menossa, ulosotosta, ulosottovelka, ulosotto vie palkasta, luottotiedot
        menivät, luottotietojen menetys, maksuhäiriömerkinnän, maksuhäiriöt, maksusuunnitelman, pikavippejä, kulutusluotot

faq-pension = Eläke
    .answer =
        Eläke ei ala itsestään, vaan sitä haetaan. Työeläkettä haet eläkelaitoksesta ja kansaneläkettä sekä takuueläkettä Kelasta. Usein riittää yksi hakemus.

        Kertyneen eläkkeen näet työeläkeotteesta. Oma eläkelaitos ja Kela neuvovat.
    .more =
        Työeläke.fi kertoo oman eläkelaitoksesi ja alimman eläkeiän. Sieltä pääset otteelle ja hakemukseen.

        Vanhuuseläkkeen lisäksi on työkyvyttömyyseläke, määräaikainen kuntoutustuki ja leskeneläke. Kelan hoitotuki ja eläkkeensaajan asumistuki haetaan erikseen.

        Eläkekortin saat eläkepäätöksen jälkeen. Sillä saa usein alennuksia esimerkiksi matkoista.

        Oletko ollut töissä muualla? Kerro se hakemuksessa. Suomen eläkelaitos auttaa EU-maiden eläkkeissä. Päätöksestä voi valittaa, ja ohje on päätöksessä.
    .we-do = Näytämme, missä ote ja hakemus ovat. Voit tulostaa ne meillä.
    .we-do-not = Emme laske eläkettä emmekä arvioi oikeutta siihen. Ne tehtävät kuuluvat eläkelaitokselle ja Kelalle.
    .ready = Työpaikat ja vuodet, myös ulkomailla, sekä omat tunnistautumisvälineet.
    .time = Hae hyvissä ajoin, mielellään kuukausi tai kaksi ennen eläkkeen alkua.
    .phrasings =
        jään eläkkeelle, mistä aloitan
        paljonko eläkettä saan
        milloin pääsen vanhuuseläkkeelle
        eläkehakemus paperilla
        mistä eläkeläiskortti
        vaimo kuoli, saako leskeneläkettä
        työt ulkomailla, kertyykö eläkettä
        sairastuin enkä pysty palaamaan töihin koskaan
        pitääkö eläkkeellä olevan maksaa veroa
        pienellä eläkkeellä ei pärjää, mikä takuueläke
        onko järkeä jäädä osittain eläkkeelle
        ruotsista työeläke suomeen
    .keywords =
        eläke, eläkkeen, eläkettä, eläkkeelle, eläkkeellä, eläkkeet, eläkkeestä, eläkkeelle jääminen, eläköityminen, eläkeikä, eläkeiän,
        eläkepäivät, eläkehakemus, eläkepäätös, eläkelaskuri, eläkkeen määrä, eläkkeen suuruus, eläkemaksu, eläkeläinen, eläkeläisen,
        eläkeläiset, eläkeläiskortti, eläkekortti, vanhuuseläke, vanhuuseläkkeen, varhennettu eläke, osittainen eläke, osittainen
        varhennettu vanhuuseläke, osa-aikaeläke, työeläke, työeläkeote, työeläke.fi, työeläkelaitos, eläkelaitos, eläketurvakeskus, etk,
        keva, varma, ilmarinen, elo eläke, veritas, mela, kansaneläke, takuueläke, työkyvyttömyyseläke, sairauseläke, kuntoutustuki,
        leskeneläke, leskeneläkkeen, lesken, leski, orpo eläke, lapseneläke, perhe-eläke, ulkomaan eläke, eläkkeen vero, eläkkeensaajan
        asumistuki, eläkettä saavan hoitotuki, eläkealennus, seniorialennus, eläkeläisten alennus, jään pois töistä, työura, olen 63, 63
        vuotta, 64 vuotta, 65 vuotta, jään eläkkeelle, eläkkeelle pääsy, eläkkeelle koska, eläkkeen hakeminen, hakea eläkettä, eläkettä
        maksetaan, eläkkeen maksupäivä, eläkkeestä vero, eläke riittää, pieni eläke, työkyvytön eläke, työkyvyttömyyseläke hylätty,
        eläke hylättiin, jään kotiin, pois työelämästä, vanhuus, vanhuuden turva, mies kuoli, vaimo kuoli, puoliso kuoli, leskeksi,
        virolainen eläke, ruotsalainen eläke, eläke ruotsista, eläkeote, eläkkeelle keväällä, eläkkeelle syksyllä, eläkekortti kadonnut,
        eläkekortin tilaus, varhaiseläke, varhaiseläkkeelle, varhennettu, etuajassa eläkkeelle, kuntoutustuki loppuu, kuntoutustuki
        loppui, määräaikainen eläke, sairaana eläkkeelle, eläkettä hakemaan, jäämässä eläkkeelle, eläkkeelle siirtyminen, eläkeikäni,
        paljonko eläkettä, eläkepaperit, työeläkkeen, kansaneläkkeen, takuueläkkeen, takuueläkettä, työkyvyttömyyseläkkeen,
        leskeneläkettä, eläkettä ulkomailta, eläke ulkomailta, eläkeyhtiö, eläkeneuvonta, eläkkeellä työskentely, eläkkeensaaja,
        osittaisen eläkkeen, asumistuki eläkeläiselle
