### FAQ: remote-services. How an entry is written: docs/faq.md

# Variables:
#   $phone (String) - the library's telephone number
faq-home-service = Kirjat kotiin
    .answer =
        Jos et pääse kirjastoon iän, sairauden tai vamman takia, kirjat voidaan usein tuoda kotiin. Palvelu sopii myös lyhyeksi ajaksi, vaikka leikkauksen jälkeen.

        Soita meille tai jätä viesti, niin soitamme sinulle. Todistusta ei yleensä tarvita.
    .more =
        Sovimme puhelimessa, mitä haluat lukea tai kuunnella ja milloin tuomme kassin. Voit pyytää isotekstisiä kirjoja, äänikirjoja, lehtiä, musiikkia ja elokuvia.

        Myös läheinen tai kotihoidon työntekijä voi hakea kirjat puolestasi. Hän voi ottaa meihin yhteyttä, kun annat luvan. Kotipalvelun lainoista ei yleensä tule myöhästymismaksua.

        Älä kirjoita osoitettasi tai terveystietojasi tänne. Niistä puhutaan vain puhelimessa. Jos asut kaukana, kirjastoauto voi pysähtyä lähelläsi. Kysy pysäkkejä ja aikatauluja.
    .we-do = Soitamme sinulle, valitsemme kirjat toiveidesi mukaan ja tuomme ne sovittuna päivänä.
    .ready = Puhelinnumero ja aika, jolloin voimme soittaa. Muuta et tarvitse.
    .price = Kotipalvelu on maksutonta.
    .time = Kirjat tuodaan usein kerran kuussa.
    .contact = Tilaa kotipalvelu: { $phone }
    .children = Myös lapsi voi saada kirjoja kotiin, jos sairaus tai vamma estää tulemisen. Huoltaja sopii siitä.
    .phrasings =
        äiti ei kykene enää kävelemään, tuodaanko luettavaa
        jalka on kipsissä, miten saan kirjoja
        tuotteko kirjoja kotiovelle
        naapurin vanhus ei jaksa lähteä ulos, kuka vie hälle lukemista
        miten kirjakassi tilataan
        olen pyörätuolissa enkä pääse portaita
        sairauden vuoksi neljän seinän sisällä
        kuka on oikeutettu kirjaston kotipalveluun
        missä kirjastoauto pysähtyy
        omaishoitajana en voi poistua kotoa
        lähettääkö kirjasto paketin vanhukselle
        mummu on vuoteessa ja kaipaa äänikirjoja
    .keywords =
        kotipalvelu, koti palvelu, kotipalvelun, kotipalveluun, kotipalvelua, kotikirjasto, koti kirjasto, kotikirjastopalvelu,
        kotiinkuljetus, kotiin kuljetus, kotiinkuljetusta, kotikuljetus, kirjat kotiin, kirjoja kotiin, tuoda kotiin, tuotteko kotiin,
        tuodaanko kotiin, toimitus kotiin, toimitatteko, kotiovelle, oven taakse, kirjakassi, kirja kassi, kirjakassin,
        kirjakassipalvelu, kassi kotiin, hakeutua palveluun, kirjalähetti, kuljettaa kirjoja, vanhus, vanhuksen, vanhukselle,
        ikäihminen, ikäihmiselle, iäkäs, iäkkäälle, mummo, mummu, mummolle, mummi, ukki, pappa, papalle, äiti ei pääse, isä ei pääse, ei
        pysty tulemaan, en pysty tulemaan, en pääse kirjastoon, ei pääse kirjastoon, ei pääse liikkumaan, liikuntarajoite,
        liikuntarajoitteinen, liikuntaesteinen, liikkuminen, huonojalkainen, ei kävele, ei jaksa kävellä, pyörätuoli, pyörätuolissa,
        rollaattori, rollaattorilla, sairas, sairastunut, sairaus, pitkäaikaissairas, vamma, vammainen, leikkaus, leikkauksen jälkeen,
        lonkkaleikkaus, kipsi, kipsissä, jalka poikki, toipilas, vuoteessa, vuodepotilas, sokea vanhus, omaishoitaja, omaishoito,
        kotihoito, kotihoidon, henkilökohtainen avustaja, puolesta asiointi kirjastossa, kirjastoauto pysäkki, kirjastoauton aikataulu,
        kirjastoauton reitti, bussikirjasto, jalka murtui, jalka murtunut, murtunut jalka, käsi murtunut, en voi tulla kirjastoon, en
        pysty hakemaan, en pääse hakemaan, missä kirjastoauto kulkee, kirjasto auto, kirjasto auton reitti, kirjastoauto kulkee, ei
        jaksa tulla, kirjat isoäidille, kirjoja kotiinkuljetuksella, kirjojen kotiinkuljetus, kirjojen tuominen kotiin, kirjojen
        toimitus kotiin, kotipalvelun asiakkaaksi, kotipalveluun hakeminen, kotipalvelun hinta, kotikirjastopalvelun, kotikirjaston
        asiakas, kotiin tuotavat kirjat, kotiin tuotuna, tuoda kirjoja kotiin, tuodaan kirjoja, toisitteko kirjoja, kuljetatteko
        kirjoja, vanhukselle kirjoja, vanhukselle kirjoja kotiin, vanhukselle luettavaa kotiin, iäkkäälle kirjoja, iäkkäälle äidille,
        iäkkäälle isälle, huonokuntoinen, huonokuntoiselle, huonosti liikkuva, huonosti liikkuvalle, liikuntarajoitteiselle, ei pysty
        käymään kirjastossa, ei kykene tulemaan, en kykene tulemaan, en pysty käymään, kotona oleva, kotiin sidottu, sairaana kotona,
        kirjastoauton pysäkki, kirjastoauton pysäkit, kirjastoauton aikataulut, kirjastoauto tulee

# Variables:
#   $email (String) - the library's e-mail address
faq-assisted-living-programme = Ohjelmaa asumisyksiköille
    .answer =
        Järjestämme asumisyksiköille ja päivätoimintaan lukutuokioita, kirjavinkkausta ja muisteluhetkiä. Ne onnistuvat etäyhteydellä tai paikan päällä.

        Yksikkö nimeää yhteyshenkilön ja sopii kanssamme päivät. Tuomme myös kirjoja yksikköön. Asukkaiden nimiä emme tarvitse.
    .more =
        Etäohjelmaan riittää yksi iso näyttö, kaiutin ja netti. Yhteyshenkilö saa linkin ja ohjeet etukäteen. Voimme kokeilla yhteyttä ennen ensimmäistä kertaa.

        Yksi kerta kestää usein noin puoli tuntia. Sopiva väli on kahdesta neljään viikkoa. Kun päivä ja tuttu lukija pysyvät samoina, kuuntelijat viihtyvät.

        Kerro, tarvitseeko ryhmä tukea kuulemiseen, näkemiseen tai muistamiseen. Valitsemme tekstit sen mukaan. Kirjat lainataan yksikön yhteisökortilla. Kysy myös vapaaehtoisista, jotka lukevat ääneen.
    .we-do = Suunnittelemme sisällön, hoidamme etäyhteyden ja tuomme kirjat.
    .we-do-not = Asukkaista huolehtii yksikön henkilökunta. Yksikön työntekijä on koko ajan mukana.
    .ready = Yksikön nimi, yhteyshenkilö, ryhmän koko ja sopivat viikonpäivät.
    .price = Ohjelma on yksikölle yleensä maksuton.
    .mail = Ota yhteyttä: { $email }
    .phrasings =
        olen ohjaaja hoivakodissa, saammeko lukuhetkiä etänä
        kuka tulisi lukemaan ääneen muistisairaille
        palvelutalon asukkaille siirtokokoelma
        virikeohjaaja etsii ohjelmaa vanhainkotiin
        lukulähetti vierailulle osastolle
        etäohjelma isolta televisiolta kaikille yhdessä
        päiväkeskuksen ryhmä haluaa muisteluhetken
        kehitysvammaisten asumisyksikkö, selkolukua
        saako ryhmäkoti kirjalaatikoita
        miten yksikkö hankkii yhteisökortin
        runoja ja musiikkia sairaalan pitkäaikaisosastolle
    .keywords =
        asumisyksikkö, asumis yksikkö, asumisyksikön, asumisyksikköön, asumispalvelu, asumispalvelut, asumispalveluyksikkö,
        palveluasuminen, palvelu asuminen, palveluasumisen, tehostettu palveluasuminen, ympärivuorokautinen, yhteisöllinen asuminen,
        palvelutalo, palvelu talo, palvelutalon, palvelutaloon, palvelutalossa, palvelukeskus, vanhainkoti, vanhain koti, vanhainkotiin,
        vanhainkodissa, vanhainkodin, hoivakoti, hoiva koti, hoivakotiin, hoivakodissa, hoivakodin, hoitokoti, hoitokodin, hoivayksikkö,
        senioritalo, ryhmäkoti, ryhmäkodin, asuntola, tukiasunto, kehitysvammaiset, kehitysvammaisten, kehitysvammaisille,
        vammaispalveluyksikkö, päivätoiminta, päivä toiminta, päivätoimintaan, päiväkeskus, toimintakeskus, päiväryhmä, osasto,
        pitkäaikaisosasto, sairaalakirjasto, asukas, asukkaat, asukkaille, asukkaita, muistisairaat, muistisairaille, muistisairas
        ryhmä, dementia, muistelu, muisteluhetki, muistelukassi, muistisalkku, virike, viriketoiminta, virikeohjaaja, virikkeitä,
        ohjaaja, hoitaja yksikössä, lähihoitaja yksikkö, yksikön henkilökunta, yksikköön kirjoja, ääneen lukeminen, lukutuokio, luku
        tuokio, lukutuokion, lukutuokiot, lukulähetti, luku lähetti, lukulähetit, lukemaan ääneen, ääneenlukija, etäohjelma, etä
        ohjelma, etäohjelmaa, ohjelmaa vanhuksille, ohjelmaa palvelutaloon, ryhmälle lukeminen, siirtokokoelma, siirto kokoelma,
        kirjakokoelma yksikölle, laitospalvelu, yhteisökortti yksikölle, hoivakodin asukkaille, hoivakotiin ohjelmaa, hoivakodille,
        hoivakoteihin, palvelutalon asukkaille ohjelmaa, palvelutaloihin, palvelutalolle, vanhainkodin asukkaille, asumisyksiköille,
        asumisyksikön asukkaille, asumisyksikölle, asumisyksikköön kirjoja, asumispalveluyksikölle, yksikköömme, yksikkömme, yksikön
        asukkaille, yksikössämme, päiväkeskukseen, päivätoiminnan ryhmä, päivätoimintaryhmälle, asukkaillemme, vanhuksille ohjelmaa,
        vanhuksille lukemista ryhmässä, lukuhetki vanhuksille, lukuhetkiä vanhuksille, lukutuokioita vanhuksille, etälukuhetki,
        etälukutuokio, etäohjelmaa vanhuksille, etätapahtuma hoivakotiin, kirjaston ohjelma hoivakotiin, vierailu hoivakotiin, kirjasto
        käy hoivakodissa, kirjalaatikko yksikköön, kirjoja osastolle, muistisairaille lukeminen, muisteluryhmä

faq-remote-appointment = Palvelua etänä: varaa aika
    .answer =
        Voit saada henkilökohtaista palvelua kotoa käsin. Valitse puhelu, videopuhelu tai chat. Aika on maksuton.

        Pyydä meiltä aikaa ja kerro, mihin tarvitset apua. Sopivat asiat ovat esimerkiksi lukuvinkit, tiedonhaku ja kirjaston palvelujen käyttö.
    .more =
        Videopuheluun saat linkin etukäteen. Avaa se puhelimella, tabletilla tai koneella. Kameraa ei ole pakko käyttää. Puheluun riittää tavallinen puhelin.

        Nimeksi riittää nimi, jolla sinua voi kutsua. Läheinen voi olla mukana. Kerro etukäteen, jos tarvitset tulkin, tekstityksen tai rauhallisen tahdin.

        Jos aika ei sovi, siirrä tai peru se ajoissa. Jos yhteys katkeaa, soitamme tai kirjoitamme sinulle. Voit pyytää aikaa myös illaksi.
    .we-do = Sovimme ajan, soitamme tai lähetämme linkin ja palvelemme vain sinua.
    .we-do-not = Emme tarkista henkilöllisyyttä etänä emmekä käsittele salasanoja tai koodeja. Korttiasioissa palvelemme kirjastossa.
    .ready = Puhelin tai laite, jossa on netti. Kirjoita kysymyksesi valmiiksi muistiin.
    .price = Etäpalvelu on maksutonta.
    .time = Aika kestää usein noin puoli tuntia.
    .phrasings =
        voinko varata kirjastonhoitajan puheluajan
        saisiko neuvontaa videon välityksellä
        onnistuuko tapaaminen etänä teamsissa
        asun kaukana, palveletteko kotisohvalle
        haluan oman ajan jossa käydään tiedonhaku läpi
        soittaisitteko sovittuna hetkenä takaisin
        siirtäisin varaamani ajan ensi viikkoon
        en pääse sovittuun tapaamiseen
        mistä löydän videotapaamisen linkin
        tiedonhaun ohjausta opinnäytetyöhön verkon yli
        miten etäasiakaspalvelu toimii
    .keywords =
        etäpalvelu, etä palvelu, etäpalvelua, etäpalvelut, etäasiointi, etä asiointi, etäasiakaspalvelu, etäasiakas, etäaika,
        etäneuvonta, etä neuvonta, etäopastus, etä opastus, etätapaaminen, etä tapaaminen, etävastaanotto, etänä palvelua, kotoa käsin
        palvelu, kotisohvalta, henkilökohtainen palvelu, henkilökohtainen aika, henkilökohtainen tapaaminen, ajanvaraus, ajan varaus,
        ajanvarauksen, ajanvarausta, ajanvaraukset, varata aika, varaa aika, varaan ajan, varaisin ajan, varattu aika, oma aika, aika
        kirjastonhoitajalle, vapaat ajat, vapaita aikoja, tapaamisaika, tapaaminen, tapaamisen, sovittu aika, sopia aika, sovitaan aika,
        siirtää aika, ajan siirto, siirtää tapaaminen, perua aika, peruuttaa aika, peruutan ajan, peru aikani, myöhästyn ajasta, unohdin
        ajan, puhelinaika, puhelin aika, puheluaika, puhelinpalvelu, sovittu puhelu, videoaika, videotapaaminen, video tapaaminen,
        videoneuvonta, videoyhteys, videopalvelu, videolinkki, tapaamisen linkki, teams-aika, zoom aika, chat-aika, varaa
        kirjastonhoitaja, kirjastonhoitajan aika, lainaa kirjastonhoitaja, tiedonhaku, tiedon haku, tiedonhaun, tiedonhakuopastus,
        tiedonhaun ohjaus, lähteiden etsiminen, opinnäytetyö ohjaus, asioida etänä, asioin etänä, voiko asioida etänä, etänä
        kirjastonhoitajan kanssa, tavata kirjastonhoitaja, haluan varata ajan, varata ajan, gradun tiedonhaku, perun ajan, perun
        varaamani ajan, varaamani aika, varaamani ajan, perua varattu aika, varattuun aikaan, varattu tapaaminen, en pääse varattuun
        aikaan, ajan varaaminen kirjastonhoitajalle, ajan varaaminen neuvontaan, varata neuvonta-aika, neuvonta-aika, asiointi etänä,
        asiointi puhelimitse, asiointi videolla, asiointi kotoa käsin, palvelua kotoa käsin, palvelua puhelimitse, palvelua videolla,
        palvelua videon kautta, neuvontaa puhelimitse, neuvontaa etänä, neuvontaa videolla, neuvontaa videopuhelulla, videopuhelulla
        kirjastonhoitaja, videon välityksellä, puhelimitse neuvontaa, etäneuvontaa, etäajan varaaminen, etäajan, etäpalvelun varaus,
        varatun ajan siirto, varatun ajan peruminen, ajan peruminen, ajan peruuttaminen, ajan siirtäminen, ajanvarauksen peruminen,
        ajanvarauksen siirto, muuttaa varattua aikaa, vaihtaa aikaa, tiedonhaun opastusta, tiedonhakuun apua, tiedonhaussa, lähteiden
        hakeminen
