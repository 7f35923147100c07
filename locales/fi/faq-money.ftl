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
    .we-do-not = Emme kirjaudu, maksa emmekä katso tiliäsi. Emme käsittele tunnuksia emmekä kortteja.
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
        pankki, pankin, pankkiin, pankkiasiat, pankki asiat, pankkiasiointi, raha-asiat, verkkopankki, verkko pankki, nettipankki, netti pankki,
        mobiilipankki, mobiili pankki, pankkisovellus, pankki sovellus, pankkiäppi, pankkitunnukset, pankki tunnukset, tunnuslukulista, tunnuslukusovellus,
        avainlukulista, käyttäjätunnus, nordea, nordea id, op, osuuspankki, op-mobiili, danske bank, s-pankki, s-mobiili, säästöpankki, pop pankki,
        aktia, handelsbanken, ålandsbanken, oma säästöpankki, omasp, revolut, tili, tilin, tilille, tililtä, pankkitili, avata tili, tilin avaaminen,
        saldo, tilitapahtumat, tiliote, tilisiirto, siirtää rahaa, siirto, siirtäkää, rahat, rahaa, pankkikortti, visa, konttori, pankkiautomaatti,
        otto, nosto, talletus, mobilepay, siirto tililtä, pankki ei toimi

faq-pay-bill = Laskun maksaminen
    .answer =
        Laskun voit maksaa verkkopankissa, pankin konttorissa tai maksuautomaatilla. Osa kaupoista ja kioskeista ottaa laskuja vastaan myös käteisellä.

        Jos et ehdi maksaa, soita laskuttajalle ennen eräpäivää. Usein saat lisäaikaa tai maksat osissa.
    .more =
        Tarkista aina saaja, tilinumero, viitenumero, summa ja eräpäivä. Älä maksa laskua, jota et tunnista. Soita silloin laskuttajalle numeroon, jonka etsit itse.

        Maksuautomaatissa ja mobiilipankissa voit lukea laskun viivakoodin. Toistuvat laskut voit muuttaa e-laskuiksi tai suoramaksuksi.

        Palvelumaksut vaihtelevat paljon. Kysy hinta ennen maksamista. Pankilla voi olla myös kirjekuoripalvelu.

        Luotettu läheinen voi hoitaa maksuja, kun hänellä on käyttöoikeus tiliisi. Sen antaa pankki.
    .we-do = Selitämme, mitä laskun kohdat ovat. Etsimme laskuttajan ja pankin yhteystiedot.
    .we-do-not = Emme maksa laskuja emmekä käsittele rahaa, kortteja tai tunnuksia. Maksamisessa neuvoo oma pankkisi.
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
        lasku, laskun, laskua, laskut, laskuja, laskujen, laskulle, laskut maksuun, maksaa lasku, maksan laskun, laskunmaksu, laskun maksu,
        laskujen maksaminen, maksaa käteisellä, käteismaksu, käteisellä, käteinen lasku, pankkiin maksu, maksuautomaatti, maksu automaatti,
        viitenumero, viite numero, viitteellä, iban, tilinumero, tili numero, saajan tili, virtuaaliviivakoodi, viivakoodi laskussa, tilisiirtolomake,
        eräpäivä, erä päivä, eräpäivän siirto, maksuaika, maksu aika, lisäaikaa maksuun, maksujärjestely, osamaksu, osissa, maksaa osissa, klarna,
        klarna lasku, walley, e-lasku, elasku, e lasku, suoramaksu, suora maksu, suoraveloitus, verkkolasku, paperilasku, paperi lasku, laskutuslisä,
        kirjekuoripalvelu, kirjekuori pankki, r-kioski lasku, sähkölasku, sähkö lasku, puhelinlasku, puhelin lasku, vesilasku, vuokralasku,
        terveyskeskuslasku, sairaalalasku, päiväkotilasku, pysäköintivirhemaksu lasku, laskuttaja, laskuttajan, valelasku, väärä summa,
        maksoin kahdesti, maksoin väärin, maksumuistutus, huomautuslasku, hyvityslasku, maksutosite, kuitti maksusta

faq-student-finance = Opintotuki
    .answer =
        Opintotukea haetaan Kelasta. Siihen kuuluvat opintoraha, asumislisä ja opintolaina, jolle Kela voi antaa takauksen. Lainan saat omasta pankistasi.

        Hae heti, kun tiedät opiskelupaikkasi. Tukea ei yleensä makseta hakemusta edeltäviltä kuukausilta.
    .more =
        Opinnoissa pitää edetä, ja vuodessa saa olla tuloja vain rajan verran. Voit itse perua tukikuukausia OmaKelassa. Kela neuvoo tulorajassa.

        Ilmoita Kelaan, jos opinnot keskeytyvät tai muutat. Vuokralla asuva opiskelija hakee asumislisää samassa palvelussa. Lapsiperheillä ja ulkomailla opiskelevilla on omat ohjeensa.

        Ulkomaalainenkin voi saada opintotukea joissakin tilanteissa. Kela arvioi asian.

        Muita tukia ovat koulumatkatuki, ateriatuki ja säätiöiden apurahat. Aikuisopiskelija voi kysyä neuvoa omasta oppilaitoksestaan.
    .we-do = Näytämme, missä tukea haetaan. Etsimme apurahoja ja opiskelijan oppaita.
    .we-do-not = Emme laske tai arvioi, saatko tukea, emmekä hae puolestasi. Kela päättää.
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
        opintotuki, opinto tuki, opintotuen, opintotukea, opintotukeen, opintoraha, opinto raha, opintorahaa, opintolaina, opinto laina, opintolainan,
        opintolainaa, lainatakaus, laina takaus, valtiontakaus, lainan nosto, opintolainahyvitys, opintolainavähennys, asumislisä, asumis lisä,
        asumislisää, opiskelijan asumistuki, opiskelijan vuokra, oppimateriaalilisä, huoltajakorotus, tukikuukausi, tuki kuukausi, tukikuukaudet,
        tukikuukausia, tukikuukausien peruminen, perua opintotuki, tulovalvonta, vuosituloraja, opiskelijan tuloraja, opintopiste, opintopisteet,
        nopat, noppia, opinnot, opintojen eteneminen, opintojen seuranta, opiskelu, opiskelija, opiskelijan, opiskelijalle, opiskella, opiskelen,
        amis, amikseen, ammattikoulu, lukio, lukiolainen, yliopisto, korkeakoulu, amk, ammattikorkeakoulu, vaihto-opiskelu, vaihto-oppilas tuki,
        opinnot ulkomailla, koulumatkatuki, koulumatka tuki, koululippu, ateriatuki, opiskelijaruokailu, opiskelijakortti, stipendi, stipendin,
        stipendiä, apuraha, apurahan, säätiö, aikuiskoulutustuki, aikuisopiskelija, kesäopintotuki, opiskelupaikka, koulutustuki, kelan opintotuki

faq-social-assistance = Kun rahat eivät riitä
    .answer =
        Perustoimeentulotukea haetaan Kelasta. Sitä voi saada, kun tulot ja säästöt eivät riitä ruokaan, vuokraan, sähköön tai lääkkeisiin.

        Muihin menoihin voi hakea tukea hyvinvointialueen sosiaalitoimesta. Jos rahaa ei ole ollenkaan, sano se heti. Kiireellinen hakemus käsitellään nopeammin.
    .more =
        Hakemukseen tarvitaan yleensä tiliotteet, vuokrasopimus ja laskut. Hakea voi verkossa, paperilla tai puhelimessa. Kela ohjaa hakemaan ensin muita tukia, jos niitä on.

        Maksusitoumuksella saat lääkkeet apteekista. Kysy sitä Kelasta, ennen kuin maksat itse.

        Sosiaalitoimi voi antaa täydentävää ja ehkäisevää tukea esimerkiksi rikkoutuneen pesukoneen tai sähkölaskun takia.

        Päätöksestä voi pyytää oikaisua. Ohje on päätöksessä. Seurakunnan diakonia ja sosiaalityöntekijä auttavat myös. Kirjastossa kaikki peruspalvelut ovat maksuttomia.
    .we-do = Näytämme, missä tukea haetaan. Autamme tulostamaan ja kopioimaan liitteitä. Voit kysyä nimettömästi.
    .we-do-not = Emme arvioi, saatko tukea. Sen päättävät Kela ja hyvinvointialueen sosiaalitoimi.
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
        toimeentulotuki, toimeentulo tuki, toimeentulotuen, toimeentulotukea, toimeentulotukeen, toimeen tulo tuki, toimeentulo, perustoimeentulotuki,
        perus toimeentulotuki, perusosa, täydentävä tuki, täydentävä toimeentulotuki, ehkäisevä toimeentulotuki, harkinnanvarainen tuki,
        toimeentulotukihakemus, toimentulotuki, toimeentulo hakemus, sossu, sossun, sossusta, sossuun, sossulle, sosiaalitoimi, sosiaalitoimisto,
        sosiaali toimisto, sosiaalityöntekijä, sosiaali työntekijä, sosiaaliohjaaja, sosiaalipalvelut, sosiaalihuolto, diakonia, diakoni,
        raha ei riitä, rahat ei riitä, rahat loppu, rahat loppui, rahat loppuivat, rahaton, rahapula, ei ole rahaa, ei oo rahaa, ilman rahaa,
        tili tyhjä, persaukinen, pennitön, pienituloinen, vähävarainen, köyhyys, toimeen, tulla toimeen, pärjätä rahalla, pärjään rahalla,
        kuukauden loppu, ei varaa, ei ole varaa, varaa ruokaan, lääkkeet maksaa, maksusitoumus, maksu sitoumus, sitoumus, energiatuki, sähkötuki,
        sähkö tuki, sähkölaskuun apua, lämmityskulut, asumiskulut, asumismenot, vesimaksu, hankinta, pesukone rikki, silmälasit raha, tiliote hakemukseen,
        tiliotteet, rahallinen apu, taloudellinen tuki, taloudellinen hätä, hätäapu, avustusta vähävaraiselle

faq-debt-advice = Apua velkoihin
    .answer =
        Talous- ja velkaneuvonta on maksutonta. Neuvoja auttaa tekemään suunnitelman ja sopimaan maksuista. Ajan varaat oikeusaputoimistosta.

        Älä jätä kirjeitä avaamatta. Ota yhteyttä perintätoimistoon tai ulosottoon ennen eräpäivää. Usein voi sopia maksusuunnitelman.
    .more =
        Kerää kaikki laskut ja kirjeet yhteen. Tee lista: kenelle, kuinka paljon ja milloin. Maksa ensin vuokra, sähkö ja ruoka.

        Ulosotto jättää aina osan tuloista sinulle. Jos velka ei kuulu sinulle tai summa on väärä, kerro siitä heti kirjallisesti.

        Takuusäätiö neuvoo puhelimessa ja chatissa myös nimettömästi. Velkajärjestely on oma menettelynsä käräjäoikeudessa. Hakemiseen saa apua velkaneuvonnasta.

        Varo uutta pikavippiä vanhan maksamiseksi. Jos pelaaminen vie rahat, Peluuri auttaa nimettömästi.
    .we-do = Etsimme velkaneuvonnan yhteystiedot, oppaat ja budjettipohjat. Voit kysyä nimettömästi.
    .we-do-not = Emme anna talousneuvoja emmekä ota yhteyttä velkojiin. Velkaneuvoja auttaa maksutta.
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
        velka, velan, velkaa, velat, velkoja, velkojen, velkaantunut, velkaantuminen, velkaantua, velkakierre, velka kierre, velkaongelma, ylivelka,
        velkaneuvonta, velka neuvonta, velkaneuvoja, velka neuvoja, talousneuvonta, talous neuvonta, talous- ja velkaneuvonta, velkajärjestely,
        velka järjestely, velkajärjestelyn, velkasovinto, velkalinja, takuusäätiö, takuu säätiö, järjestelylaina, yhdistelylaina, lainojen yhdistäminen,
        perintä, perinnässä, perintään, perintäkirje, perintä kirje, perintätoimisto, perintä toimisto, perintäkulut, intrum, lowell, svea, ropo,
        velkoja soittaa, ulosotto, ulos otto, ulosoton, ulosottoon, ulosotossa, ulosottovirasto, ulosmittaus, ulosmitata, suojaosuus, maksukielto,
        käräjäoikeuden velkatuomio, velkomus, haaste velasta, trattaus, luottotiedot, luotto tiedot, luottotietojen, maksuhäiriö, maksu häiriö,
        maksuhäiriömerkintä, merkintä luottotiedoissa, luottotietomerkintä, pikavippi, pika vippi, pikavipit, vippi, vippejä, kulutusluotto, luottokorttivelka,
        luottokortti velka, maksusuunnitelma, maksu suunnitelma, maksuohjelma, maksukyvytön, maksukyvyttömyys, lainat maksamatta, lyhennykset, korot,
        korko, takaaja velka, takaus, yrittäjän velat, peliongelma, peliriippuvuus, peluuri, budjetti, talous kuntoon, rahahuolet

faq-pension = Eläke
    .answer =
        Eläke ei ala itsestään, vaan sitä haetaan. Työeläkettä haet eläkelaitoksesta ja kansaneläkettä sekä takuueläkettä Kelasta. Usein riittää yksi hakemus.

        Kertyneen eläkkeen näet työeläkeotteesta. Oma eläkelaitos ja Kela neuvovat.
    .more =
        Työeläke.fi kertoo oman eläkelaitoksesi ja alimman eläkeiän. Sieltä pääset otteelle ja hakemukseen.

        Vanhuuseläkkeen lisäksi on työkyvyttömyyseläke, määräaikainen kuntoutustuki ja leskeneläke. Kelan hoitotuki ja eläkkeensaajan asumistuki haetaan erikseen.

        Eläkekortin saat eläkepäätöksen jälkeen. Sillä saa usein alennuksia esimerkiksi matkoista.

        Oletko ollut töissä muualla? Kerro se hakemuksessa. Suomen eläkelaitos auttaa EU-maiden eläkkeissä. Päätöksestä voi valittaa, ja ohje on päätöksessä.
    .we-do = Näytämme, missä ote ja hakemus ovat, ja tulostat ne meillä. Voit kysyä meiltä aikaa.
    .we-do-not = Emme laske eläkkeen määrää emmekä arvioi oikeutta siihen. Sen tekevät eläkelaitos ja Kela.
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
        eläke, eläkkeen, eläkettä, eläkkeelle, eläkkeellä, eläkkeet, eläkkeestä, eläkkeelle jääminen, eläköityminen, eläkeikä, eläke ikä,
        eläkeiän, eläkepäivät, eläkehakemus, eläke hakemus, eläkepäätös, eläkelaskuri, eläke laskuri, eläkkeen määrä, eläkkeen suuruus, eläkemaksu,
        eläkeläinen, eläkeläisen, eläkeläiset, eläkeläiskortti, eläkeläis kortti, eläkekortti, eläke kortti, vanhuuseläke, vanhuus eläke, vanhuuseläkkeen,
        varhennettu eläke, osittainen eläke, osittainen varhennettu vanhuuseläke, osa-aikaeläke, työeläke, työ eläke, työeläkeote, työeläke.fi,
        työeläkelaitos, eläkelaitos, eläke laitos, eläketurvakeskus, eläketurva keskus, etk, keva, varma, ilmarinen, elo eläke, veritas, mela,
        kansaneläke, kansan eläke, takuueläke, takuu eläke, työkyvyttömyyseläke, työkyvyttömyys eläke, sairauseläke, kuntoutustuki, leskeneläke,
        lesken eläke, leskeneläkkeen, lesken, leski, orpo eläke, lapseneläke, perhe-eläke, perhe eläke, ulkomaan eläke, eläkkeen vero,
        eläkkeensaajan asumistuki, hoitotuki, eläkettä saavan hoitotuki, eläkealennus, seniorialennus, eläkeläisten alennus, jään pois töistä, työura
