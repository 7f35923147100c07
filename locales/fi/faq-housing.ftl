### FAQ: housing. How an entry is written: docs/faq.md

# Variables:
#   $housing_site (String) - address of the page where people apply for a rental home
faq-housing-queue = Vuokra-asunnon hakeminen
    .answer =
        Tee hakemus jokaiselle vuokranantajalle, jolta haet asuntoa. Kunta valitsee asukkaat yleensä tarpeen mukaan, ei jonotusajan.

        Hakemus on voimassa vain tietyn ajan. Uusi se ajoissa. Asumisoikeusasuntoon tarvitset järjestysnumeron.
    .more =
        Hakemuksessa kysytään yleensä, ketkä muuttavat, paljonko tuloja on ja mitä vuokraa pystyt maksamaan.

        Hae monesta paikasta: kunnalta ja yksityisiltä vuokranantajilta. Opiskelijoille ja senioreille on omia asuntoja. Merkitse kalenteriin, milloin hakemus vanhenee. Ilmoita heti, jos tulosi tai perheesi muuttuu.

        Älä maksa mitään, ennen kuin olet nähnyt asunnon ja sopimuksen. Jos olet vaarassa menettää kotisi, ota yhteyttä sosiaalipalveluihin tai oikeusapuun.
    .we-do = Näytämme, missä haetaan, ja opastamme, kun täytät hakemusta.
    .we-do-not = Emme suosittele asuntoja emmekä maksa jonotusmaksuja puolestasi. Asukkaat valitsee vuokranantaja.
    .ready = Tiedot tuloista, varoista ja nykyisestä asunnosta. Omat tunnistautumisvälineet.
    .online = Hae asuntoa: { $housing_site }
    .phrasings =
        etsin vuokralta yksiötä
        opiskelija-asuntoon hakeminen
        mistä haetaan kunnan vuokrataloon
        asumisoikeuden järjestysnumero
        asuntojono, miten pääsen mukaan
        tarvitsemme perheelle isomman kodin
        mitä tuloja asuntopapereihin merkitään
        hakuaika meni umpeen, pitääkö täyttää alusta
        senioritaloon muuttaminen
        onko vapaita koteja heti
        montako asuntotarjousta saa hylätä
        haluan vaihtaa pienempään kaksioon
    .keywords =
        asunto, asunnon, asuntoa, asuntoon, asunnot, asunnonhaku, asuntohakemus, asuntohakemuksen, asuntojono, jono, jonottaa,
        jonotusaika, vuokra-asunto, vuokraasunto, vuokra, vuokralle, vuokralta, vuokrakämppä, kämppä, kämpän, kämppää, koti, kotia,
        yksiö, kaksio, kolmio, soluasunto, kimppakämppä, kaupungin asunto, kaupungin vuokra, kunnan asunto, kunnan vuokratalo,
        vuokratalo, vuokrataloyhtiö, ara-asunto, ara, varke, asumisoikeus, asumisoikeusasunto, aso, järjestysnumero, opiskelija-asunto,
        hoas, toas, psoas, tys, senioriasunto, palveluasunto, lumo, sato, kojamo, ta-asunnot, avara, oikotie asunnot, vuokraovi, hakemus
        perillä, hakemus voimassa, hakemuksen uusiminen, hakemuksen tila, tarjous, asuntotarjous, tulorajat, varallisuus, takuuvuokra,
        vuokravakuus, kauanko kestää, asunnon saaminen, asunnonvaihto, muutto, halpa kämppä, halvempi kämppä, pienempi kämppä, isompi
        asunto, asunto eläkeläiselle, asunto nuorelle, nuorisoasunto, asunto perheelle, asuntoa keskustasta, vuokrattavana,
        vuokra-ilmoitus, saako asunnon, muuttaa omaan kotiin, ensiasunto vuokralla, opiskelijakämppä, solukämppä, vuokrattu asunto,
        hakuaika asunto, vuokrakaksio, vuokrayksiö, vuokrakolmio, kolmion vuokra, kaksion, yksiön, asuntoja eläkeläisille, eläkeläisille
        asuntoja, vanhusten asunto, vanhalle asunto, esteetön asunto, hissitalo, asunto pariskunnalle, pienasunto, tarvitsen asunnon,
        tarviin kämpän, tarviin asunnon, asunnon löytäminen, kodin etsiminen, edullinen koti, edullisen kodin, halpa vuokra, halpa
        asunto, edullinen asunto, perheasunto, aso numero, aso-numero, aso hakemus, asonumero, kotia perheelle, kotiin vuokralle,
        asunnon hakeminen, asunnon haku, hakea asuntoa, haen asuntoa, etsin asuntoa, etsiä asuntoa, vuokra-asunnon haku, vuokra-asunnon,
        vuokra-asuntoja, vuokra-asuntoon, vuokra-asuntojono, vuokra-asunnon hakemus, asuntojonon, asuntojonoon, asuntojonossa, jonon
        pituus asunto, jonotusaika asuntoon, kauanko asuntoa jonotetaan, kaupungin vuokra-asunto, kaupungin asunnot, kunnan asunnot,
        kunnan vuokra-asunto, asuntotoimisto, asuntohakemuksen tila, asuntohakemuksen päivitys, asuntohakemuksen täyttö,
        opiskelija-asunnon, opiskelija-asunnot, senioriasunnot, asumisoikeusasunnon, halpoja vuokra-asuntoja, asuntoja vapaana, vapaat
        asunnot, uusi asunto

faq-housing-crisis = Apua, kun koti on vaarassa
    .answer =
        Jos sinulla ei ole yöpaikkaa, soita hyvinvointialueen sosiaalipäivystykseen. Se auttaa kaikkina vuorokauden aikoina.

        Jos vuokra on rästissä, ota heti yhteyttä vuokranantajaan. Monessa kunnassa auttaa myös asumisneuvoja. Kysy vuokraan tukea Kelasta. Kirjastossa saat olla ja ladata puhelimen ilman korttia.
    .more =
        Häätöön tarvitaan oikeuden päätös, ja sen panee toimeen ulosotto. Vuokranantaja ei saa itse vaihtaa lukkoja. Jos sait haasteen tai häätöilmoituksen, ota heti yhteyttä oikeusapuun.

        Asumisneuvoja auttaa sopimaan maksuista ja etsimään kotia. Apu on maksutonta.

        Sosiaalipalvelut voivat järjestää hätämajoituksen. Jos kotona on väkivaltaa, turvakoti ottaa vastaan ilman ajanvarausta. Hengenvaarassa soita hätänumeroon.

        Vuokralaisten järjestö neuvoo riidassa vuokranantajan kanssa. Vakuudesta ja irtisanomisesta löytyy hyviä oppaita.
    .we-do = Etsimme oikean numeron ja autamme alkuun. Kirjastossa on yleensä vessa ja netti.
    .we-do-not = Emme anna oikeudellisia neuvoja emmekä järjestä majoitusta. Äkillisessä hädässä auttaa sosiaalipäivystys.
    .phrasings =
        mulla ei oo paikkaa missä nukkua
        sain häädön, mitä voin tehdä
        vuokra jäi maksamatta kahdelta kuulta
        mies heitti minut ulos kotoa
        vuokraisäntä tulee sisään ilman lupaa
        saako kirjastossa oleskella koko päivän
        mistä hätämajoituksen ensi yöksi
        vuokranantaja ei palauta takuurahaa
        lukot vaihdettiin eikä päästetä kotiin
        putkirikko, asuntoon ei voi mennä
        asun autossa talvella
        vuokrasopimus irtisanottiin
    .keywords =
        asunnoton, asunnottomana, asunnottomuus, asunnottomien, koditon, kodittomana, kodittomuus, kadulla, kadulle, joutua kadulle,
        nukkua, nukkua ulkona, yöpaikka, yöpyä, yösija, yömaja, hätämajoitus, tilapäismajoitus, tilapäinen majoitus, asuntola,
        ensisuoja, turvakoti, sosiaalipäivystys, katto pään päälle, ei ole kotia, ei ole asuntoa, menetän kodin, menetin asunnon, häätö,
        häädön, häätöä, häädetään, häädettiin, häätöuhka, häätöilmoitus, vuokrarästi, vuokrarästit, vuokravelka, vuokra myöhässä, vuokra
        maksamatta, en pysty maksamaan vuokraa, vuokra nousi, vuokrankorotus, asumisneuvoja, asumisneuvonta, vuokranantaja,
        vuokranantajan, vuokraisäntä, vuokraemäntä, kotirauha, lukot vaihdettu, vuokralaiset, vuokralaisten, vuokrasopimus,
        vuokrasopimuksen purku, irtisanottu asunto, irtisanomisaika asunto, takuuraha, takuurahat, takuu vuokra takaisin, vakuus
        takaisin, home asunnossa, home, vesivahinko, kämppä meni, potkaistiin ulos, heitettiin pihalle, ei pääse kotiin, muuttaa pois
        äkkiä, asunto paloi, lämmittely, oleskella, istua päivät, suihku, säilytyslokero, ladata puhelin, päiväkeskus, takuuvuokraa ei
        makseta, takuuvuokra takaisin, vuokranantaja ei palauta, takuut takaisin, vuokrasopimus loppuu, muuttopäivä eikä asuntoa,
        hometta, hometalo, kosteusvaurio, torakat, luteet, lämpö ei toimi asunnossa, riita vuokraisännän kanssa, vuokraisännän,
        naapurimetelin takia häätö, häirikkö naapuri, muutan ulos, ulos kämpästä, ulos heitetty, heitettiin kadulle, jouduin kadulle, yö
        ulkona, yöksi, missä nukkua, missä nukun, missä voi nukkua, nukkumapaikka, sohvalla yöpyminen, kaverin sohvalla, autossa
        nukkuminen, asunnon menetys, sähköt katkaistiin, ei lämmitystä, eron jälkeen ei kotia, puoliso heitti ulos, poika heitettiin
        kotoa, häätöuhkaus, häätöuhkauksen, nukun autossa, nukun ulkona, nukun portaissa, ulos heittäminen, ei paikkaa yöksi, kylmä
        ulkona, ulkona kylmä, voiko täällä olla, saako täällä olla, saako olla täällä, saanko istua täällä, rahaa vuokraan, vuokraan ei
        ole rahaa, en saa vuokraa kasaan, vuokranantaja haluaa pois, käskee muuttaa, käski muuttaa, häätöä uhataan, häädön uhka, häädön
        saanut, häädetty, vuokrarästejä, vuokrarästien, vuokravelkaa, vuokraa rästissä, vuokrat rästissä, vuokrat maksamatta,
        vuokranantaja uhkaa, vuokranantajan kanssa riita, vuokranantaja irtisanoi, vuokralaisen oikeudet, vuokralaisen asema,
        irtisanottiin asunnosta, joudun muuttamaan, pakko muuttaa, heti pois asunnosta, menettämässä asunnon, jään asunnottomaksi, jäin
        asunnottomaksi, asunnottomaksi, asunnottomalle, asunnottomalle apua, ei paikkaa minne mennä, ei mitään paikkaa nukkua,
        yömajoitus, mistä yöpaikka, hätämajoitukseen, kriisimajoitus, turvakotiin, asumisneuvojan, päivisin kirjastossa, koko päivä
        kirjastossa, lämpimässä oleminen
