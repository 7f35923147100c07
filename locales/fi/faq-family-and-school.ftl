### FAQ: family-and-school. How an entry is written: docs/faq.md

# Variables:
#   $school_site (String) - address of the page about the school's digital services
faq-school-digital-services = Koulun ja päiväkodin verkkopalvelut
    .answer =
        Wilmassa ja muissa koulun palveluissa näet viestit, poissaolot, läksyt ja arvosanat. Päiväkodilla on oma palvelunsa.

        Huoltajan tunnuksen saat koulusta tai päiväkodista. Jos salasana unohtuu, paina ”Unohditko salasanan” tai ota yhteyttä kouluun.
    .more =
        Huoltajat kirjautuvat usein Suomi.fi-tunnistuksella. Kysy koululta, miten teidän kunnassanne toimitaan. Jokaisella huoltajalla on oma tunnus.

        Sovelluksen asetuksista voit laittaa ilmoitukset päälle. Usein kielenkin voi vaihtaa.

        Oppilaan tunnuksilla pääsee esimerkiksi Teamsiin, Google Classroomiin ja oppikirjoihin. Jos lapsen laite on lukossa, koulun tuki auttaa.

        Pyydä tulkkia koulun tapaamiseen. Koulu tilaa tulkin, eikä perhe yleensä maksa siitä.
    .we-do = Neuvomme, miten palvelu löytyy ja miten sivuilla liikutaan.
    .we-do-not = Emme luo tai palauta tunnuksia emmekä näe lapsesi tietoja. Tunnuksista huolehtii koulu tai päiväkoti.
    .ready = Koulun antama tunnus, sähköpostiosoite ja puhelin. Pidä salasana omana tietonasi.
    .online = Koulun verkkopalvelut: { $school_site }
    .phrasings =
        en pääse wilmaan
        wilman salasana hukassa
        mistä näen lapsen poissaolot
        miten ilmoitan että lapsi on kipeä eikä tule kouluun
        viesti opettajalle
        saako isäkin tunnukset kouluun
        päikky ei avaudu kännykällä
        mistä näkee lukujärjestyksen
        läksyt teamsissa, ei kirjaudu
        koulun chromebook lukossa
        hoitoaikojen ilmoitus päiväkodille sovelluksessa
        kokeen arvosanan kuittaaminen
    .keywords =
        wilma, wilman, wilmaan, wilmassa, wilmasta, vilma, vilman, vilmaan, wilma-tunnus, wilmatunnus, wilma salasana, wilmaviesti,
        primus, helmi, helmeen, edison, daisy, daisyn, päikky, päikyn, evaka, e-vaka, vaka-viesti, vaka kalenteri, muksunetti, dvaka,
        qridi, qridin, peda.net, pedanet, ville, itslearning, moodle, google classroom, classroom, teams koulu, teams koulussa, abitti,
        otava oppiminen, sanomapro, studeo, oppimisympäristö, koulun tunnus, koulutunnus, koulun tunnukset, oppilaan tunnus,
        oppilastunnus, huoltajan tunnus, huoltajatunnus, avainkoodi, koulun salasana, koulun sovellus, koulun kone, koulukone,
        chromebook, koulun ipad, koulun läppäri, kirjautua wilmaan, poissaolo, poissaolot, poissaoloilmoitus, pois koulusta,
        lukujärjestys, lukkari, arvosana, arvosanat, todistus wilmassa, koepäivä, opettaja, opettajalle, open viesti, koulun viesti,
        tiedote koulusta, läksyt wilmassa, hoitoaika, hoitoajat, hoitoaikojen, läsnäolo, vanhempainilta, vanhempain varttia, kuraattori
        tunnus, ilmoitus koululle, unohdin koulun salasanan, lapsen teams, lapsen tunnukset, lapsi ei pääse koulun koneelle, koulun
        nettisivu, koulun kirje netissä, opettajan viesti, viesti koululle, ilmoittaa sairaaksi, kipeä koulusta, kouluruoka
        allergiailmoitus, koulun ruokalista, kotitehtävät netissä, tehtävät teamsissa, koepäivä wilmassa, kurssivalinnat, oppiaineiden
        valinta, lukion kurssit, arvioinnit, arviointi, päiväkodin sovellus, päiväkodin viestit, tarhan sovellus, päikky kirjautuminen,
        esikoulun sovellus, kerhoviesti, koulun kalenteri, seesaw, sähköinen reissuvihko, reissuvihko, oppilashuolto, pääsen daisyyn,
        daisyyn, wilmaan sisään, lapsi kipeänä kouluun ilmoitus, koulu ja kipeä lapsi, chromebook ei käynnisty, koulun tietokone,
        wilmaan kirjautuminen, wilmaan pääsy, wilma-tunnukset, wilman tunnukset, wilmatunnukset, wilman tunnukset hukassa,
        wilma-viestit, wilmaviestit, huoltajan wilma, huoltajan tunnukset, vanhemman tunnukset, koulun tunnuksilla, koulun järjestelmä,
        koulun verkkopalvelu, oppilaan salasana, oppilaan tunnukset, lapsen wilma, poissaolon ilmoittaminen, ilmoittaa poissaolo,
        poissaolon selvittäminen, lapsen arvosanat, lapsen lukujärjestys, päiväkodin tunnukset, päiväkodin järjestelmä, päikkyyn,
        hoitoaikojen ilmoittaminen, hoitoaikojen varaus, daisyn salasana, eDaisy, koulun sähköposti, koulun teams

# Variables:
#   $childcare_site (String) - address of the page where families apply for childcare
faq-childcare-apply = Päiväkoti- tai koulupaikan hakeminen
    .answer =
        Varhaiskasvatuspaikkaa haetaan kunnan verkkopalvelussa tai lomakkeella. Esiopetukseen ja kouluun ilmoittaudutaan yleensä alkuvuodesta. Kunta kertoo päivät.

        Hae ajoissa. Kerro hakemuksessa toiveet paikoista, hoitoajat ja lapsen tarpeet.
    .more =
        Jos työ tai opiskelu alkaa yllättäen, kysy kunnan päivähoidosta nopeaa paikkaa. Perhepäivähoito ja yksityinen päiväkoti ovat myös vaihtoehtoja.

        Maksu riippuu perheen tuloista ja koosta. Ilmoita tulot kunnalle. Pienillä tuloilla maksua ei aina peritä.

        Koululainen voi päästä aamu- ja iltapäivätoimintaan. Siihen haetaan erikseen. Jos muutat kuntaan, ilmoita lapsi lähikouluun.

        Jos kotikielenne on muu kuin suomi tai ruotsi, kysy valmistavasta opetuksesta ja oman kielen opetuksesta.
    .we-do = Näytämme, mistä haetaan, ja neuvomme sivun käytössä.
    .we-do-not = Emme hae perheen puolesta emmekä tiedä vapaista paikoista. Paikan antaa kunta.
    .ready = Lapsen tiedot, aloituspäivä, hoitoajat ja perheen tulot. Lisäksi omat tunnistautumisvälineet.
    .time = Hae viimeistään neljä kuukautta ennen hoidon alkua. Jos saat yllättäen työ- tai opiskelupaikan, hae viimeistään kaksi viikkoa ennen.
    .online = Hae paikkaa: { $childcare_site }
    .phrasings =
        miten haen päiväkotipaikkaa
        tarha alkaa syksyllä, milloin hakemus
        sain töitä ja tarvin hoitopaikan heti
        eskariin ilmoittautuminen
        lapsi aloittaa ekaluokan
        saako valita koulun toisesta kaupunginosasta
        päiväkotimaksu paljonko
        iltapäiväkerho koululaiselle
        onko perhepäivähoitoa täällä
        muutimme, miten lapsi pääsee uuteen kouluun
        vuorohoito kun teen yövuoroja
        paikka evättiin, mihin reklamoin
    .keywords =
        päiväkoti, päiväkodin, päiväkotia, päiväkotiin, päiväkotipaikka, päiväkotihakemus, tarha, tarhaan, tarhapaikka, varhaiskasvatus,
        varhaiskasvatukseen, varhaiskasvatuspaikka, varhaiskasvatushakemus, päivähoito, päivähoidon, päivähoitoon, päivähoitopaikka,
        hoitopaikka, lapsen hoitopaikka, lapsen hoito, lastenhoitopaikka, vuorohoito, perhepäivähoito, perhepäivähoitaja, yksityinen
        päiväkoti, palveluseteli, päiväkotimaksu, varhaiskasvatusmaksu, asiakasmaksu päiväkoti, esikoulu, esikouluun, eskari, eskariin,
        eskarin, esiopetus, esiopetukseen, esiopetuksen, kouluun ilmoittautuminen, ilmoittautua kouluun, koulupaikka, koulupaikan,
        ekaluokka, ensimmäinen luokka, ekaluokkalainen, koulutulokas, lähikoulu, toissijainen koulu, koulun vaihto, vaihtaa koulua,
        koulun aloitus, koulun alku, koulumatka, koulukyyti, luokkapaikka, valmistava opetus, valmistava luokka, oman äidinkielen
        opetus, iltapäiväkerho, iltapäivätoiminta, aamu- ja iltapäivätoiminta, ip-kerho, aamukerho, kerhopaikka, avoin päiväkoti,
        perhekerho, päätös hoitopaikasta, hoitopaikkahakemus, ekalle luokalle, ekalle, lapsi menee kouluun, lapsi kouluun, syksyllä
        kouluun, kuusivuotias, viisivuotias, kolmevuotias, kaksivuotias, yksivuotias, lapsi hoitoon, hoitoon lapsi, milloin hoitoon,
        kahden vanhan hoito, päiväkotiin jonossa, päiväkotijono, tarhajono, paikka päiväkotiin, toinen päiväkoti, päiväkodin vaihto,
        päiväkodin vaihtaminen, kesäpäivystys, kesähoito, illalla hoito, yöhoito, sijaishoito, muskari paikka, leikkipuisto,
        leikkikoulu, kerho pienille, maksun alennus, maksun laskuri, alennus päiväkotimaksusta, maksuton varhaiskasvatus, vapaa
        koulupaikka, kielikylpy, painotettu opetus, yksityinen koulu, englanninkielinen koulu, pienluokka, erityisluokka, eskarin alku,
        kerhoon haku, mihin kouluun lapsi, mihin kouluun, lapsen koulu muuton jälkeen, päiväkotipaikan hakeminen, päiväkotiin hakeminen,
        päiväkotiin haku, hakea päiväkotiin, päivähoidon hakeminen, päivähoitoon hakeminen, hakea päivähoitoa, päivähoitohakemus,
        päivähoidon hinta, varhaiskasvatuksen hakeminen, varhaiskasvatukseen hakeminen, hoitopaikan hakeminen, hoitopaikkaa lapselle,
        lapselle päivähoito, lapselle hoitopaikka, lapselle päiväkoti, kouluun haku, kouluun hakeminen, koulupaikan hakeminen,
        koulupaikka muuton jälkeen, ekaluokalle ilmoittautuminen, esikouluun ilmoittautuminen, esiopetukseen ilmoittautuminen,
        eskaripaikka, iltapäiväkerhoon, iltapäiväkerhopaikka, iltapäivähoito, perhepäivähoitoon, tarhapaikan, tarhaan haku, tarhamaksu,
        hakuaika päiväkotiin, koulun valinta, lähikoulun

# Variables:
#   $homework_help_times (String) - when homework help is held, for instance "Tuesdays 15–17"
faq-homework-help = Läksyapu
    .answer =
        Läksyapu on maksutonta ohjausta koulutehtäviin. Tuo läksyt ja kirjat mukaan. Usein ilmoittautumista ei tarvita.

        Myös aikuiset voivat saada apua opiskeluun. Kysy meiltä, milloin lähin läksykerho kokoontuu.
    .more =
        Ohjaajat ovat usein vapaaehtoisia, esimerkiksi Punaisesta Rististä tai oppilaitoksista. Apua saa matematiikkaan, kieliin ja lukemiseen.

        Kaipaatko rauhaa? Kirjastossa on lukupaikkoja ja ryhmätiloja. Meiltä saat myös oppikirjoja ja sanakirjoja.

        Jos lapsesi tarvitsee enemmän tukea, kysy opettajalta tukiopetuksesta. Se kuuluu koulun tehtäviin.

        Läheiset voivat kysyä meiltä selkokirjoja ja kuvakirjoja harjoitteluun. Verkossa on myös läksyapua.
    .we-do = Tarjoamme rauhallisen paikan ja apua tiedonhakuun. Ohjaajat selittävät tehtäviä.
    .we-do-not = Ohjaaja selittää, mutta ei tee tehtävää puolestasi.
    .price = Läksyapu on maksutonta.
    .times = Läksyavun ajat: { $homework_help_times }
    .phrasings =
        matikan läksyt ei mene päähän
        kuka auttaa tyttäreni kotitehtävissä
        en osaa itse neuvoa lapselle englantia
        läksykerho alakoululaisille
        ylppärit tulossa, missä voi lukea
        tukiopetusta nuorelle kirjastossa
        tarviin apua esitelmään
        aikuinen opiskelija, kuka auttaa laskuissa
        saako chattiin lähettää tehtävän
        fysiikan kokeeseen kertaaminen
        yksityisopettajaa halvalla
        tukea kouluun, lapsi ei osaa lukea
    .keywords =
        läksy, läksyt, läksyä, läksyjä, läksyjen, läksyihin, läksyapu, läksyapua, läksyavun, läksykerho, läksykerhon, läksyhelppi,
        läksyohjaus, läksypaja, läksyparkki, kotitehtävä, kotitehtävät, kotitehtäviä, kotiläksy, kotiläksyt, kouluun apua, koulutehtävä,
        koulutehtävät, tehtävät, tehtävissä, matikka, matikan, matikkaa, matikassa, matematiikka, matematiikan, laskut, laskutehtävä,
        fysiikka, fysiikan, kemia, englannin läksyt, enkku, enkun, ruotsin läksyt, ruotsin kielioppi, äidinkieli koulussa, äikkä, äikän,
        essee, esitelmä, esitelmään, esseen, aine, tutkielma, gradu apu, kirjaesitelmä, kirja-arvostelu, koe, kokeeseen, kokeet,
        kertaus, ylppärit, ylppäri, yo-kirjoitukset, pääsykoe, pääsykokeet, pääsykokeisiin, valmennus, tukiopetus, tukiopetusta, tutor,
        tuutori, yksityisopettaja, opettaa matikkaa, opiskeluapu, opiskelun tuki, opiskeluohjaus, lukihäiriö, lukivaikeus, lukea
        kokeisiin, keskittyä läksyihin, alakoulu, alakoululainen, yläkoulu, yläaste, ala-aste, peruskoululainen, oppikirja, oppikirjat,
        lukupiste, kokeet tulossa, koeviikko, koepäivä huomenna, esitelmässä, opetan lasta, ei tajua fysiikkaa, ei tajua matikkaa, ei
        osaa jakolaskua, kertotaulu, prosenttilasku, yhtälö, englannin sanat, englannin kokeeseen, sanakoe, ruotsin kokeeseen, historian
        koe, maantieto, biologia, uskonnon tehtävä, aineen kirjoittaminen, lähdeluettelo, lähteet esitelmään, tiedonhaku kouluun,
        lukiolaisen läksyt, abiturientti, peruskoulu loppuun, oppivelvollisuus, aikuisten läksyt, opiskelutuki, lukutuki,
        oppimisvaikeus, apulaisopettaja, iltapäivällä läksyt, läksyille paikka, hiljainen paikka läksyille, läksyissä, läksyissä
        auttaminen, ylppäreihin, ylppäreihin luku, läksyihin apua, kielioppi ei mene kaaliin, ei mee kaaliin, ei mene päähän, ei mene
        jakeluun, kielioppitehtävä, lapsi ei opi, läksyjen tekeminen, läksyjen teko, läksyjen teossa, läksyissä apua, apua läksyihin,
        auttaa läksyissä, läksyjen kanssa, kotitehtävissä apua, kotitehtävien, koulutehtävissä, koulutehtäviin, kouluaine, matematiikan
        läksyt, matematiikassa apua, matikan tehtävät, matikan kokeeseen, kielten läksyt, tukiopetuksen, tukiopetus lapselle,
        tukiopetusta aikuiselle, lukion matematiikka, opiskelussa apua, opinnoissa apua, esseen kirjoittaminen, esitelmän tekeminen,
        tutkielman teko, kokeisiin lukeminen, läksykerhossa, läksykerhoon, läksyryhmä, opintopiiri

faq-family-benefits = Lapsiperheen tuet
    .answer =
        Lapsiperheen tukia haetaan Kelasta OmaKelassa tai lomakkeella. Niitä ovat lapsilisä, raskausraha, vanhempainraha, äitiysavustus ja kotihoidon tuki.

        Jos toinen vanhempi ei maksa elatusapua, voit hakea Kelasta elatustukea. Lastenvalvoja vahvistaa elatussopimuksen.
    .more =
        Kun odotat lasta, hae ensin äitiysavustusta: pakkausta tai rahaa. Siihen tarvitaan neuvolan tai lääkärin todistus.

        Hae vanhempainrahaa ajoissa ja sovi vapaista työnantajan kanssa. Molemmat vanhemmat hakevat omat päivänsä.

        Kun lapsi syntyy tai muuttaa Suomeen, tarkista Kelasta, pitääkö lapsilisää hakea. Ilmoita Kelaan, jos lapsen asuminen muuttuu.

        Lastenvalvoja auttaa sopimaan elatuksesta, tapaamisista ja huollosta. Palvelu on maksuton. Neuvola kertoo perheen muista palveluista.
    .we-do = Näytämme, missä tukia haetaan, ja selitämme sanoja.
    .we-do-not = Emme arvioi, saatko tukea, emmekä hae puolestasi. Kela päättää ja neuvoo.
    .ready = Neuvolan todistus, laskettu aika tai lapsen syntymäpäivä, tilinumero ja tunnistautumisvälineet.
    .phrasings =
        olen raskaana, mitä tukia voi hakea
        miten saa äitiyspakkauksen
        koska lapsilisä maksetaan
        isyysvapaan hakeminen
        ex ei maksa elareita
        olen lapsen kanssa kotona, mitä rahaa saan
        mistä kelan vanhempainpäiviä näkee
        yksinhuoltaja, onko korotusta
        vauva syntyi, mihin ilmoitan
        sairaan lapsen hoitoraha
        erotessa lapset viikko ja viikko, kenelle lapsilisä
        adoptiolapsi tulee, mitä tukia
    .keywords =
        lapsilisä, lapsilisän, lapsilisää, lapsilisästä, lapsilisät, lapsikorotus, yksinhuoltajakorotus, yksinhuoltaja, lapsiperhe,
        lapsiperheen, perhe-etuus, perhe-etuudet, perhetuki, perheen tuki, äitiysavustus, äitiyspakkaus, äitiyspakkauksen,
        äitiyspakkausta, mammaloma, äitiysloma, äitiyslomalla, äitiysraha, raskausraha, raskausvapaa, raskaana, raskaus, raskauden,
        laskettu aika, isyysloma, isyysvapaa, isyysraha, iskän vapaa, vanhempainraha, vanhempainrahaa, vanhempainpäiväraha,
        vanhempainvapaa, hoitovapaa, kotihoidontuki, kotihoidontukea, joustava hoitoraha, osittainen hoitoraha, osittainen hoitovapaa,
        sairaan lapsen hoito, alle 16-vuotiaan vammaistuki, erityishoitoraha, elatustuki, elatustukea, elatusapu, elatusmaksu,
        elatusmaksut, elatussopimus, elarit, elareita, elatus, lastenvalvoja, lapsen huolto, tapaamissopimus, isyyden tunnustaminen,
        isyys, vauva, vauvan, vauvaraha, vauva-avustus, syntymä, syntyi, synnytys, neuvolatodistus, neuvolasta, adoptio, adoptiolapsi,
        monikkoperhe, vauva tulossa, vauva tulee, odotan vauvaa, odotan lasta, olen raskaana, raskaana mitä haen, elatusapua ei tule,
        elatusapua ei maksa, ex ei maksa, isä ei maksa, yksinhuoltajan tuki, lapsen raha, lapsen rahat kelasta, lapsiraha, lapsilisä ei
        tullut, lapsilisä maksupäivä, vapaat jaetaan, vanhempainvapaan jakaminen, jakaa vanhempainvapaa, isä kotiin, äiti kotiin,
        kotiäiti, koti-isä, kotiin lapsen kanssa, lapsi kotona hoidossa, lapsi sairaana töistä pois, sairas lapsi, vammainen lapsi tuki,
        kolmoset, kaksoset, uusperhe, eron jälkeen lapsilisä, lapsen huoltaja vaihtui, lasten asuminen vuoroviikoin, eron jälkeen
        elarit, elareiden, kotihoidontuki loppuu, tuki lapsen kotihoitoon, lapselle tuki, lapsilisän hakeminen, lapsilisän määrä,
        lapsilisän maksu, lapsilisät maksetaan, vanhempainrahan hakeminen, vanhempainrahan, vanhempainvapaan, vanhempainvapaalle,
        vanhempainvapaalla, vauvan syntymä, lapsen syntymä, lapsen syntyessä, lapsi syntyi, tukia vauvaperheelle, vauvaperheen tuet,
        lapsiperheen tuet, tukia lapsiperheelle, perheelle tukea, perheen tuet, äitiyspakkauksen tilaus, äitiyspakkauksen sisältö,
        äitiysavustuksen, raskaana olevan tuet, raskauden aikana, kotihoidontuen, kotihoidon tuki, elatustuen, elatustuen hakeminen,
        elatusmaksuja, elatusmaksun, elatusavun, elatusapua, elatusvelvollinen, yksinhuoltajalle, isyyslomalle, isän vapaat,
        hoitovapaalla
