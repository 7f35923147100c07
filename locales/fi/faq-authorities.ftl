### FAQ: authorities. How an entry is written: docs/faq.md

faq-form-help-general = Apua lomakkeisiin
    .answer =
        Lomakkeet löytyvät viranomaisen omilta sivuilta, esimerkiksi Kelan, Verohallinnon, Migrin tai kunnan sivuilta. Monet voit täyttää verkossa tai tulostaa.

        Lue ohje ensin ja kerää liitteet valmiiksi. Sisällöstä neuvoo se viranomainen, jolle lomake menee.
    .more =
        Käytä aina uusinta lomaketta. Moni lomake on sekä paperilla että verkossa.

        Tarkista ennen aloittamista liitteet ja viimeinen palautuspäivä. Tallenna usein, jos kirjoitat verkossa.

        Ota kopio ennen lähettämistä ja säilytä kuitti. Älä lähetä täytettyä lomaketta tänne, sillä siinä on yksityisiä tietoja.

        Kunnan asiointipiste neuvoo, jos asiointi verkossa ei onnistu.
    .we-do = Etsimme kanssasi oikean lomakkeen, tulostamme sen ja selitämme sanoja.
    .we-do-not = Emme täytä tai allekirjoita lomaketta puolestasi emmekä valitse vastauksia.
    .ready = Lomakkeen nimi tai kirje, jossa siitä kerrotaan, sekä liitteet.
    .phrasings =
        mistä saan kelan lomakkeen paperisena
        en tajua mitä tähän kohtaan pitää kirjoittaa
        hakemuksen täyttäminen on vaikeaa
        minne lähetän valmiin hakemuksen
        tulostatteko viranomaisen kaavakkeita
        mitä liitteitä hakemukseen kuuluu
        sähköinen lomake ei lähde eteenpäin
        onko blanketti saatavilla englanniksi
        tarvitsen apua virastopapereihin
        rastitanko kyllä vai ei
        väärin täytetty, miten korjaan
        osaisko joku täyttää mun puolesta kun silmät ei nää
    .keywords =
        lomake, lomakkeen, lomakkeet, lomaketta, lomakkeita, lomakkeisiin, kaavake, kaavakkeen, kaavakkeita, blanketti, hakemus,
        hakemuksen, hakemukset, hakemusta, hakupaperi, paperilomake, papereiden täyttö, virastopaperi, viranomaisen lomake, täyttää,
        täytän, täyttö, täyttäminen, täyttöapu, täyttöohje, täytetty, täytettävä, kirjoittaa, kohta, kenttä, rasti, rastittaa,
        allekirjoitus, allekirjoittaa, nimi alle, liite, liitteet, liitteitä, liittää, lähettää hakemus, palauttaa lomake, kelan lomake,
        veron lomake, migrin lomake, sähköinen lomake, anomus, selvityspyyntö, formulääri, kupongin täyttö, vaikea lomake, auta
        täyttämään, apua hakemukseen, täyttäkää puolestani, lukutaito heikko lomake, viranomaislomake, viranomaislomakkeen,
        anomuslomake, lomake ei lähde, lomakkeen lähettäminen, pdf-lomake, lomake tulostettavana, paperilomake viranomaiselle, missä
        lomake on, kaavakkeen kanssa, kirjoita nimi tähän, päiväys ja allekirjoitus, lomakkeessa kysytään, lomakkeen kysymykset,
        kysytään kummallisia, lomakkeen kieli, lomake ruotsiksi, suomenkielinen lomake, kaavakkeessa, hakukaavake, täyttäisittekö,
        täyttäisitkö, lomakkeen täyttäminen, lomakkeen täytössä, lomakkeen täytössä apua, apua lomakkeen kanssa, apua kaavakkeeseen,
        auttaa lomakkeessa, hakemuksen täytössä, hakemuksen tekemisessä, hakemuslomake, hakemuskaavake, lomakkeen tulostus, lomake
        paperilla, saako lomakkeita, lomakkeita saatavilla, mistä lomakkeen saa, lomakkeen kohta, en osaa täyttää, osaan täyttää, miten
        täytän, mitä laitan kohtaan, täyttämisessä, täytössä, täyttöä, vaikea kaavake, vaikeaselkoinen lomake, minne palautan lomakkeen,
        lomakkeen liitteet, lomakkeen allekirjoitus

faq-form-tax-authority = Veroasiat
    .answer =
        Veroasiat hoidat Verohallinnon OmaVero-palvelussa. Sieltä saat verokortin, ja siellä tarkistat veroilmoituksen.

        Etkö voi asioida verkossa? Verohallinto neuvoo puhelimessa ja palvelupisteissä. Verokortin voi tilata myös soittamalla.
    .more =
        Verokorttia varten arvioit koko vuoden tulot ja vähennykset. Tilaa uusi kortti, jos tulosi muuttuvat.

        Veroilmoitus tulee keväällä valmiiksi täytettynä. Tarkista se. Korjaa vain, jos jotakin puuttuu tai on väärin. Viimeinen päivä lukee ilmoituksessa.

        Rakennustyömaalla tarvitset veronumeron. Ulkomailta tulleelle sen antaa Verohallinto. Perinnöstä ja lahjasta tehdään oma ilmoitus.

        Ajoneuvoverosta vastaa Traficom. Jos olet eri mieltä päätöksestä, kysy ensin Verohallinnosta. Päätöksessä on ohje muutoksen hakemiseen.
    .we-do = Etsimme kanssasi oikean ohjeen tai lomakkeen ja selitämme sanoja.
    .we-do-not = Emme anna veroneuvontaa emmekä tee ilmoituksia puolestasi. Neuvot antaa Verohallinto.
    .ready = Omat tunnistautumisvälineet, Verohallinnon kirje ja tiedot tuloista ja vähennyksistä.
    .phrasings =
        mistä saan verokortin uuteen duuniin
        veroehdotus tuli, pitääkö sille tehdä jotain
        koska veronpalautukset maksetaan
        tuli mätkyjä, miten maksan jäännösveron
        mihin ilmoitan työmatkakulut
        veroprosentti on liian iso
        rakennuksille tarvii veronumeron
        remontin kotitalousvähennys
        äidin kuolinpesän perukirja verottajalle
        kauanko on aikaa korjata esitäytettyä ilmoitusta
        sain verottajalta postia josta en ymmärrä mitään
        sivutoimisen keikkailijan verot
    .keywords =
        vero, veron, veroa, verot, veroja, veroista, verottaja, verottajan, verottajalle, verohallinto, verohallinnon, verovirasto,
        verotoimisto, verotus, verotuksen, verotuspäätös, vero päätös, verotustodistus, verokortti, verokortin, verokorttia, verokortit,
        sivutulokortti, veroprosentti, veroprossa, ennakonpidätys, tuloraja, muutosverokortti, veroilmoitus, veroilmoituksen,
        veroehdotus, esitäytetty, omavero, vero.fi, veronumero, veronumeron, työmaakortti, valttikortti, veronpalautus,
        veronpalautukset, palautukset, palautus tilille, jäännösvero, lisävero, mätky, mätkyt, mätkyjä, ennakkovero, vähennys,
        vähennykset, verovähennys, kotitalousvähennys, matkavähennys, matkakulut, työmatkakulut, työhuonevähennys, tulonhankkimiskulut,
        kiinteistövero, perintövero, lahjavero, perukirja, perunkirjoitus, kuolinpesä, luovutusvoitto, myyntivoitto, osinko, pääomatulo,
        vuokratulo, kirkollisvero, kunnallisvero, ajoneuvovero, autovero, ulkomaan tulot, alv, oikaisuvaatimus verotuksesta, myin mökin,
        myin asunnon, myin auton, myynti ja vero, arvonnousu, puukauppa, metsän myynti, osakkeet, lahja, lahjan vero, lahja lapselle,
        lahjaraja, peritty asunto, paljonko veroa, kauanko palautus, veropäivä, verolippu, veronkierto, harmaa palkka, kirkosta
        eroaminen vero, verovapaa, veroton, kilometrikorvaus, päivärahat työmatka, keikkapalkka verot, eläkkeensaajan verokortti,
        kesätyö verokortti, opiskelijan verokortti, palautukset milloin, milloin palautukset, palautukset verottajalta, veroprosentin
        muuttaminen, vero prosentti pitää muuttaa, prosentti muuttui, mult viedään veroa, viestin omavero, verokortin tilaaminen,
        verokortin tilaus, tilata verokortti, uusi verokortti, verokortti uuteen työhön, verokortti työnantajalle, verokortin
        muuttaminen, veroprosentin tarkistus, veroilmoituksen tekeminen, veroilmoituksen täyttö, veroilmoituksen korjaaminen,
        veropäätös, verolaskelma, jäännösveron maksaminen, jäännösverot, lisää veroa, veroa takaisin, verotoimiston, verotoimistoon,
        veroneuvonta, verotuksesta, veroasia, veroasioissa, verojen maksaminen, verotettava, verotettava tulo, verokirje, verottajan
        kirje, verottajan paperi, kesätyöntekijän vero, ulkomaalaisen verotus, kuolinpesän verot, perinnön verotus

faq-social-insurance = Kelan tuet
    .answer =
        Kela maksaa muun muassa sairauspäivärahaa, vammaistukea ja asumistukea. Hae niitä OmaKelassa tai paperilomakkeella.

        Kela neuvoo puhelimessa ja palvelupisteissä. Päätöksestä voit valittaa. Ohje ja viimeinen päivä ovat päätöksessä.
    .more =
        Katso hakemuksesta, mitä liitteitä tarvitaan. Jos liite puuttuu, lähetä hakemus silti ja liite myöhemmin. Hae ajoissa, sillä tukea ei aina makseta takautuvasti.

        Ilmoita Kelaan, kun tulot, vuokra, osoite tai perhe muuttuu. Muuten voit joutua maksamaan tukea takaisin.

        Etkö ymmärrä päätöstä? Pyydä Kelaa selittämään se. Pyydä tarvittaessa tulkkia. Valituksen tekemisessä neuvoo oikeusapu.

        Opintotuki, lapsiperheen tuet, eläke, työttömyystuki ja toimeentulotuki: kysy niistä täällä erikseen.
    .we-do = Näytämme, missä tukea haetaan, ja selitämme sanoja.
    .we-do-not = Emme arvioi, saatko tukea. Emme tee hakemuksia tai valituksia puolestasi. Kela päättää ja neuvoo.
    .ready = Kelan kirje tai päätös, liitteet ja omat tunnistautumisvälineet.
    .time = Käsittelyaika vaihtelee. Kela kertoo arvion omilla sivuillaan ja OmaKelassa.
    .phrasings =
        kela hylkäsi hakemuksen, mihin valitan
        oon saikulla, mistä haen päivärahaa
        palkka ei riitä vuokraan, saanko asumistukea
        miten varaan ajan kelan toimistoon
        kelaan soittaminen, pitkä jono puhelimessa
        vammaisen aikuisen tuki
        kela haluaa lisäselvityksen
        pitääkö kelalle ilmoittaa jos muutan yhteen kaverin kanssa
        kela perii takaisin liikaa maksettua tukea
        milloin kelan rahat tulevat tilille
        omaishoitajana, mitä tukea kelasta
        leikkauksen jälkeen pitkään pois töistä
    .keywords =
        kela, kelan, kelaa, kelalta, kelalle, kelasta, kelaan, kela hakemus, omakela, kelan toimisto, kelan palvelupiste,
        kansaneläkelaitos, kelan puhelin, ajanvaraus kelaan, kelan päätös, kelan tuki, kelan tuet, etuus, etuudet, etuuksia, tuki,
        tukea, tuen, avustus, päiväraha, päivärahaa, sairauspäiväraha, sairausloma, sairauslomalla, sairaslomalla, saikku, saikulla,
        omavastuuaika, osasairauspäiväraha, työkyvytön, asumistuki, asumistukea, asumistuen, yleinen asumistuki, vuokratuki, vuokran
        tuki, ruokakunta, vammaistuki, vammaistukea, vamma, vammainen, kuntoutusraha, ammatillinen kuntoutus, lääkinnällinen kuntoutus,
        harkinnanvarainen kuntoutus, nuoren kuntoutusraha, vammaisen tulkkaus, sotilasavustus, hylätty hakemus, hylkäävä päätös,
        kielteinen päätös, valitus, valittaa, valitan, muutoksenhakulautakunta, oikaisu, takaisinperintä, peri takaisin, liikaa
        maksettu, lisäselvitys, liitteet kelaan, käsittelyaika, maksupäivä, maksupäivät, tulojen muutos, sosiaaliturva, sosiaaliturvan,
        omaishoitaja, omaishoidon tuki, murtunut, murtui, sairastuin, sairastunut, kipeänä, sairaana pitkään, poissa töistä, leikkaus,
        selkä, kuntoutukseen, kuntoutus, korkea vuokra, vuokra on korkea, kallis vuokra, asun yksin, asumisen tuki, tuki vuokraan,
        autismi, pyörätuoli, vaikeavammainen, avustaja kelasta, kela ei maksa, kela ei ole maksanut, rahat myöhässä, kela maksaa, kelan
        rahat, kelan maksupäivä, kelan hylkäys, kela viivyttelee, kelan viesti, kelan kirje, kela verkossa, kelan laskuri, kelan tiski,
        tiskille kelaan, aika kelaan, aika kelan tiskille, kelan puhelinaika, kelan asiakaspalvelu, kelaan soitto, kela soitto, hoidan
        äitiä, hoidan isää, hoidan sairasta, omaisen hoitaminen, omaisesta huolehtiminen, saikulla mistä rahaa, saikulla rahaa,
        kielteinen päätös asumistuesta, asumistuen hylkäys, kelan kielteinen päätös, vuokrasopimus kelaan, kela vaatii, kela kysyy, kela
        pyytää, flunssa päiväraha, kipeänä kolme viikkoa, pitkäaikaissairas, pitkäaikaissairaus tuki, sairauden takia rahaa, sairaus ja
        tuki, syöpä ja raha, ms-tauti, reuma, parkinson, adhd tuki, kelan ajanvaraus, kelan etuus, kelan etuudet, kelan hakemus, kelaan
        hakemus, kelan tukipäätös, kelan asumistuki, asumistuen hakeminen, asumistuen päätös, asumistuki pieneni, asumistuki lakkasi,
        asumistuen määrä, asumistukihakemus, sairauspäivärahan hakeminen, sairauspäivärahaa, sairastuin pitkäksi aikaa, sairaslomalla
        rahaa, pitkä sairasloma, sairausajan tuki, kuntoutustuki, vammaisetuus, vammaisen tuki, kelan päätöksestä valitus, päätöksestä
        valittaminen, valitusosoite kela, kelan oikaisu, kelan asiointi, kelassa, kelassa asiointi, kelassa käynti, kelan aukiolo, tuen
        peruminen, tuen takaisinperintä, tuki väärin maksettu

faq-address-and-population-register = Muutto, osoite ja henkilötunnus
    .answer =
        Tee muuttoilmoitus Digi- ja väestötietoviraston ja Postin yhteisessä palvelussa. Sen voi tehdä netissä, puhelimessa tai paperilla.

        Henkilötunnuksen ja todistukset saat Digi- ja väestötietovirastosta. Sen lyhenne on DVV. Ennen se oli maistraatti.
    .more =
        Ilmoita muutto viimeistään viikon kuluttua. Samalla uusi osoite välittyy monelle viranomaiselle. Kerro osoite itse kirjastolle, pankille ja lehdille.

        DVV:stä saat myös kotikuntatodistuksen, perhesuhdetodistuksen ja elossaolotodistuksen. Moni todistus tilataan verkossa. Kirkon jäsenen sukuselvityksen tekee seurakunta.

        Samassa virastossa hoidat nimen muuttamisen ja avioliiton esteiden tutkinnan.

        Jos muutit ulkomailta, rekisteröidyt yleensä käymällä virastossa. Joskus henkilötunnuksen saa jo Migristä tai Verohallinnosta.
    .we-do = Etsimme kanssasi oikean palvelun ja lomakkeen.
    .we-do-not = Emme tee ilmoitusta puolestasi emmekä näe väestötietojasi. Muutokset teet itse viraston palvelussa.
    .ready = Uusi osoite, muuttopäivä ja muuttajien nimet. Tunnistautumiseen pankkitunnukset tai mobiilivarmenne.
    .time = Muuttoilmoituksen voit tehdä aikaisintaan kuukautta ennen ja viimeistään viikko muuton jälkeen.
    .phrasings =
        muutin uuteen kämppään, kenelle pitää kertoa
        miten teen muuttoilmotuksen netissä
        mistä saan suomalaisen hetun
        posti menee vielä vanhaan osoitteeseen
        tarvitsen virkatodistuksen perunkirjoitukseen
        haluan vaihtaa sukunimen
        muutan ulkomaille, pitääkö ilmoittaa
        mistä tilataan todistus siitä missä asun
        lähdetään naimisiin, mitä papereita tarvitaan
        rekisteröityminen suomeen asukkaaksi
        osoitteeni ei saa näkyä kenellekään
        vieras nimi on kirjoilla meidän osoitteessa
    .keywords =
        muuttoilmoitus, muuttoilmotus, muuttoilmoituksen, muutto, muuton, muuttaa, muutan, muutin, muutettiin, muuttaminen, osoite,
        osoitteen, osoitetta, uusi osoite, osoitteenmuutos, osoite vaihtui, postin kääntö, jälkilähetys, poste restante, kotikunta,
        kotikunnan, kotikuntatodistus, väestörekisteri, väestötiedot, väestötietojärjestelmä, väestörekisteriote, dvv, dvvn, digi- ja
        väestötietovirasto, maistraatti, maistraatin, henkilötunnus, henkilötunnuksen, hetu, hetun, sotu, sosiaaliturvatunnus,
        rekisteröinti, rekisteröityä suomeen, ulkomaalaisen rekisteröinti, virkatodistus, sukuselvitys, perhesuhdetodistus,
        elossaolotodistus, elatus todistus, asumistodistus, todistus asumisesta, syntymätodistus, siviilisäätytodistus, kuolintodistus
        tilaus, nimenmuutos, nimen vaihto, sukunimi, etunimi, avioliitto, vihkiminen, esteiden tutkinta, avioero merkintä, turvakielto,
        tietojen luovutuskielto, kirjoilla, kirjat, muuttopäivä, muutto ulkomaille, tilapäinen osoite, äidinkieli väestötiedoissa,
        muutan yhteen, poikaystävän luo, tyttöystävän luo, kimppa-asunto osoite, muutto vanhempien luota, kaksi osoitetta, kakkososoite,
        kesäasunto osoite, tyttönimi, tyttönimen, tyttönimi takaisin, nimi takaisin eron jälkeen, lapsen nimi, lapsen etunimen ilmoitus,
        nimenanto, todistus asuinpaikasta, asuinpaikka, elossaolo, eläkettä varten todistus, syntyneen rekisteröinti, isä kuoli, kuolema
        ilmoitus, kuolintiedot, kirkosta eroaminen, kirkosta ero, uskontokunta, kansalaistieto, ulkomailla solmittu avioliitto,
        parisuhde rekisteröinti, tunnus ulkomaalaiselle, menen naimisiin, naimisiin, naimisiin meno, häät ja nimi, vaihdan nimen, nimen
        vaihtaminen, toiselle paikkakunnalle, paikkakunnan vaihto, ilmoitus muutosta, muuttoilmoituksen teko, sähkö muuttoilmoitus,
        vihkijä, siviilivihkiminen, maistraatin aukioloajat, dvv aukiolo, dvv ajanvaraus, asumaan muuttaminen, kämppä vaihtui, uusi koti
        osoite, kirjoille, muuttoilmoituksen tekeminen, muuttoilmoitus netissä, muutosta ilmoittaminen, muuttamisesta ilmoitus,
        ilmoittaa muutosta, ilmoitan muutosta, ilmoittaa uusi osoite, osoitteen muuttaminen, osoitteen vaihto, osoite vaihtuu, vaihtaa
        osoite, uuteen osoitteeseen, uuteen asuntoon muutto, muuton ilmoittaminen, muuttamassa, muutan kaupunkiin, väestörekisterin,
        väestörekisteristä, väestötietojen, otteen tilaaminen, todistuksen tilaaminen, elatusvelvollisuus todistus, henkilötunnuksen
        saaminen, henkilötunnuksen hakeminen, suomalainen henkilötunnus, rekisteröidä ulkomaalainen, nimenmuutoshakemus, nimeni
        muuttaminen, naimisiinmeno, avioliiton rekisteröinti, avioliiton esteet, turvakiellon hakeminen

faq-passport-and-id-card = Passi ja henkilökortti
    .answer =
        Suomen passin ja henkilökortin myöntää poliisi. Täytä hakemus poliisin verkkopalvelussa. Usein varaat myös ajan poliisiasemalle.

        Valokuvaaja voi lähettää passikuvan suoraan poliisille. Jos passi katoaa, ilmoita siitä heti poliisille.
    .more =
        Jos et voi hakea verkossa, voit hakea poliisiasemalla. Varaa silloinkin aika. Uusi passi noudetaan yleensä noutopisteestä.

        Henkilökortti käy matkustamiseen moneen Euroopan maahan. Poliisi kertoo, mihin se riittää.

        Katosiko passi ulkomailla? Ota yhteyttä Suomen edustustoon.

        Jos olet toisen maan kansalainen, passin antaa oman maasi suurlähetystö. Muukalaispassin myöntää Migri.

        Ajokortin uusit Ajovarmassa tai Traficomin verkkopalvelussa.
    .we-do = Näytämme, missä haetaan ja aika varataan. Autamme käyttämään tietokonetta ja tulostinta.
    .we-do-not = Kirjasto ei myönnä eikä tarkista passeja tai henkilökortteja. Ne myöntää poliisi.
    .ready = Passikuva tai kuvaajan antama tunnus, vanha passi tai henkilökortti ja maksuväline.
    .price = Passi ja henkilökortti ovat maksullisia. Hinta on poliisin sivuilla. Verkossa hakeminen on usein halvempaa.
    .time = Hae hyvissä ajoin ennen matkaa. Poliisi kertoo toimitusajan sivuillaan. Lomien alla on ruuhkaa.
    .children = Lapsi tarvitsee matkalle oman passin tai henkilökortin. Huoltajat antavat suostumuksen. Lapsi tulee yleensä mukaan poliisiasemalle.
    .phrasings =
        passi meni vanhaksi ja lento on ensi viikolla
        mistä varaan ajan poliisille
        henkkarit hukassa, mistä uudet
        millainen valokuva käy
        tarviiko vauva oman passin
        toinen vanhempi ei suostu lapsen passiin
        kelpaako henkilökortti virossa
        passi jäi hotelliin espanjassa
        mistä noudan valmiin passin
        haluan kuvallisen henkkarin kun ei ole ajokorttia
        ajokortti vanhenee, missä uusitaan
        pikapassi lentokentältä
    .keywords =
        passi, passin, passia, passit, passeja, passiin, passihakemus, passinhaku, passikuva, passikuvan, valokuvaamo, valokuvaaja,
        kuva-automaatti, pikapassi, express passi, väliaikainen passi, hätäpassi, biometrinen, sormenjälki, sormenjäljet, vanhentunut
        passi, passi vanhenee, passin uusiminen, uusia passi, uusi passi, passi kadonnut, passi varastettu, katoamisilmoitus,
        henkilökortti, henkilökortin, henkilökorttia, henkkari, henkkarit, henkkareita, henkilöllisyystodistus, henkilöpaperit,
        kuvallinen kortti, sirullinen henkilökortti, hst-kortti, poliisi, poliisin, poliisille, poliisiasema, lupapalvelu, poliisin
        ajanvaraus, ajan varaus poliisille, matkustusasiakirja, matkustaa, ulkomaanmatka, lomamatka, viisumi, esta, schengen,
        suurlähetystö, konsulaatti, edustusto, muukalaispassi, pakolaisen matkustusasiakirja, lapsen passi, vauvan passi, huoltajien
        suostumus, noutopiste, r-kioski nouto, passin nouto, ajokortti, ajokortin, ajokortti uusinta, ajovarma, korttikuva, ajo-oikeus,
        passin hinta, paljonko passi maksaa, mitä passi maksaa, passi maksaa, kauanko passi kestää, passin toimitusaika, passi nopeasti,
        passi äkkiä, kiireellinen passi, passi kateissa, hukkasin passin, henkkarit kateissa, alaikäisen henkilökortti, henkilökortti
        lapselle, lapselle passi, vauvalle passi, poliisilaitos, poliisilaitoksen, poliisin lupapiste, passiaika, ajokorttilupa,
        ajokorttikuva, ajokortti vanhaksi, inssi, passi viroon, matkapassi, lentomatka ilman passia, henkilökortti vietiin, lompakko
        vietiin, lompakko varastettiin henkkarit, henkkarit vietiin, henkilökortin hinta, tehdä henkkarit, henkkareiden teko, eka passi,
        passi päivässä, samana päivänä passi, vanha passi, kelpaako passi, passi turkkiin, passi thaimaahan, passi englantiin, passi
        lontooseen, matka turkkiin, passin voimassaolo, onko passi voimassa, passin hakeminen, passin hankkiminen, hakea passia,
        hakemaan passia, passi vanhentunut, passi vanhentui, passi umpeutuu, passi umpeutumassa, passini, passia varten, ajanvaraus
        poliisille, aika poliisille, aika passin hakuun, poliisiaseman aika, passin ajanvaraus, henkilökortin hakeminen, henkilökortin
        uusiminen, henkilökortti vanhentunut, henkilökortti katosi, passi katosi, passi hukassa, kadonnut henkilökortti,
        henkilöllisyystodistuksen, passikuva kirjastossa, passikuvan ottaminen, lapsen henkilökortti, alaikäisen passi, ajokortin
        uusiminen, ajokortti katosi

faq-citizen-office = Mistä apua viranomaisasioihin
    .answer =
        Etkö tiedä, mihin ottaa yhteyttä? Kerro meille lyhyesti, mistä on kyse, niin etsimme oikean paikan.

        Monessa kunnassa on asiointipiste, joka neuvoo kunnan ja valtion palveluissa. Valtakunnallinen Kansalaisneuvonta ohjaa oikeaan virastoon puhelimessa ja chatissa.
    .more =
        Asiointipisteestä saat lomakkeita, ohjeita ja apua verkkoasiointiin. Usein siellä voi jättää viranomaiselle papereita tai puhua virkailijan kanssa etäyhteydellä.

        Paikan nimi voi olla palvelupiste, yhteispalvelupiste tai kunnan info.

        Sosiaali- ja terveysasioissa neuvoo oma hyvinvointialueesi. Suomi.fi kertoo muista palveluista.

        Virkailija ei tee päätöksiä toisen viraston puolesta. Päätöksestä kysytään siltä, joka sen teki.
    .we-do = Etsimme oikean viraston, aukioloajan ja puhelinnumeron. Autamme alkuun.
    .phrasings =
        kenelle kuuluu tämä asia
        en tiiä mihin soittaisin
        mistä saa virkailijan apua kasvotusten
        onko kunnassa yhteistä palvelutiskiä
        missä lähin virasto sijaitsee
        pompotetaan luukulta luukulle
        hoidetaanko kelan ja verottajan jutut samassa paikassa
        minne vien viranomaisen paperit
        mikä on kansalaisneuvonta
        valtion virastoon etäpalvelulla
        kaupungin neuvontapiste auki
        kuka auttaa kun ei ole nettiä
    .keywords =
        asiointipiste, asiointipisteen, yhteispalvelu, yhteispalvelupiste, yhteispalvelun, palvelupiste, palvelupisteet, palvelutori,
        palvelutoimisto, kansalaisneuvonta, kansalaispalvelu, kansalaisinfo, kuntainfo, kunnan info, kaupungin info, infopiste kunta,
        kumppanuustalo, ohjaamo, virasto, viraston, virastot, virastotalo, valtion virasto, valtion palvelut, oikea virasto, mihin
        virastoon, kenelle kuuluu, kenelle soitan, mihin soitan, minne otan yhteyttä, mihin otan yhteyttä, kuka auttaa, kuka hoitaa,
        kenen puoleen, mistä apua, mistä neuvoa, en tiedä minne, en tiedä kenelle, luukulta luukulle, pompottelu, palveluneuvoja,
        palveluohjaus, palveluohjaaja, neuvonta piste, virkailija, virkamies, viranhaltija, julkiset palvelut, julkinen palvelu,
        suomi.fi palvelut, etäpalvelu virasto, etäpalvelupiste, kasvokkain, lähipalvelu, neuvontanumero, yleisneuvonta, viranomaisasiat,
        hukassa virastojen kanssa, hukassa, ihan hukassa, kenen puheille, kenen luo, kenelle menen, kenen kanssa puhun, oikea luukku,
        oikea paikka, oikea osoite asialle, ohjaatteko oikeaan paikkaan, kaupungintalo, kaupungintalon neuvonta, kunnantalo, neuvotteko,
        saanko neuvoa, neuvoo kaupungin asioissa, kasvotusten, virkailijan luona, ei tiedä kenelle, minne mennä asian kanssa, missä
        hoidetaan, mikä virasto, hallinto, byrokratia, papereita hoidettava, viranomainen kuka, asiointiapu kunnassa, kenelle pitäisi
        soittaa, viranomaisen luokse, neuvontaa asioihin, viranomaisneuvonta, jonkun apua virastoon, virastoasiat, kehen ottaa yhteyttä,
        kehen yhteys, kenelle asia kuuluu, kenen asia, kuka vastaa tästä, kuka hoitaa tämän, oikea viranomainen, oikea virasto asialle,
        oikean viraston löytäminen, mihin virastoon menen, mihin virastoon asia, minne mennä, minne menisin, viranomaisten neuvonta,
        neuvontaa viranomaisasioissa, apua virastoissa asiointiin, asiointiapua, asiointiavustaja, asiointineuvonta, palveluneuvonta,
        palvelupisteen, palvelupisteessä, asiointipisteet, lähin asiointipiste, kunnan asiointipiste, kaupungin asiointipiste, kela ja
        vero samassa, yhteispalvelupisteet, virastojen aukiolot

faq-legal-aid = Oikeudellinen neuvonta
    .answer =
        Valtion oikeusapu auttaa lakiasioissa, esimerkiksi erossa, huoltajuudessa, perinnössä ja rikosasioissa. Pienillä tuloilla se on usein maksutonta.

        Asianajajat päivystävät monessa kunnassa maksutta. Ostoksiin liittyvissä riidoissa auttaa kuluttajaneuvonta.
    .more =
        Oikeusapua haet verkossa tai varaamalla ajan oikeusaputoimistosta. Tulkin saat tarvittaessa.

        Muitakin maksuttomia neuvojia on. Rikosuhripäivystys auttaa, jos olet joutunut rikoksen kohteeksi. Potilasasiavastaava ja sosiaaliasiavastaava neuvovat hoidosta ja sosiaalipalveluista.

        Lait ja oikeuden päätökset löydät maksutta Finlexistä. Kirjastossa on lakikirjoja, oppaita ja mallikirjoja esimerkiksi testamentista.

        Katso kirjeestä viimeinen päivä. Kerro se heti, kun varaat ajan.
    .we-do = Etsimme lait, oppaat ja mallit sekä neuvovan paikan yhteystiedot.
    .we-do-not = Emme anna oikeudellisia neuvoja. Emme tulkitse sopimuksia tai päätöksiä emmekä suosittele asianajajaa.
    .ready = Asian paperit, päivämäärät ja tiedot tuloista. Oikeusapu kysyy niitä.
    .price = Oikeusavun hinta riippuu tuloista ja varoista. Pienillä tuloilla se on usein maksutonta. Pyydä ensin arvio.
    .phrasings =
        ei oo varaa asianajajaan
        mies haluaa eron, mitä mun oikeudet on
        mistä saan maksuttoman juristin
        sain haasteen käräjille
        naapuririita meni pahaksi
        miten tehdään testamentti
        exä ei anna tavata lapsia
        verkkokauppa ei palauta rahoja, kuka auttaa
        mistä luen lakitekstin
        asianajajapäivystys lähellä
        ositus ja perinnönjako sisarusten kesken
        haluan tehdä rikoksesta ilmoituksen ja vaatia korvausta
    .keywords =
        oikeusapu, oikeusavun, oikeusapua, oikeusaputoimisto, julkinen oikeusapu, juristi, juristin, juristia, lakimies, lakimiehen,
        lakimiestä, asianajaja, asianajajan, asianajajapäivystys, lakineuvonta, oikeudellinen, laki, lain, lakia, lait, lakeja,
        lakikirja, lakiteksti, finlex, pykälä, oikeus, oikeudet, oikeutta, oikeuksia, oikeusturva, käräjät, käräjäoikeus,
        oikeudenkäynti, oikeuteen, haaste, haastehakemus, syyte, rikos, rikoksen uhri, rikosuhripäivystys, riku, avioero, ero, eron,
        eropaperit, eroaa, erota, ositus, avioehto, huoltajuus, huoltajuuden, huoltajuusriita, tapaamisoikeus, lapsen tapaaminen,
        perintö, perinnön, perinnönjako, perilliset, testamentti, testamentin, edunvalvontavaltuutus, edunvalvoja,
        edunvalvontavaltakirja, riita, naapuririita, sovittelu, sopimusriita, kuluttajaneuvonta, kuluttajariita, kuluttajasuoja,
        reklamaatio kauppa, viallinen tuote, potilasasiavastaava, sosiaaliasiavastaava, syrjintä, yhdenvertaisuus, vahingonkorvaus,
        korvausvaatimus, kunnianloukkaus, mies vie lapset, vie lapset, eropaperit käräjille, haluan erota, viallinen pesukone,
        viallinen, kauppias ei hyvitä, ei hyvitä, kaupan purku, purkaa kauppa, autokauppa, auto hajosi heti, takuu ei korvaa, takuuasia,
        palautus kieltäytyy, rahat takaisin kaupasta, urakoitsija huijasi, remontti pieleen, taloyhtiö riita, naapuri haastoi, vaatia
        korvausta, oikeudessa, oikeuden päätös, tuomio, tuomarin päätös, syytteet, syytetty, rikoksesta epäilty, esitutkinta,
        pakkokeino, sopimuksen irtisanominen riita, kuolinpesän riita, perintöriita, yhteishuoltajuus, sopimus lapsista, väkivalta ja
        laki, lähestymiskielto, vei perinnön, perinnön jako, lakiosa, rintaperillinen, todistajaksi oikeuteen, kutsu oikeuteen, todistaa
        käräjillä, käräjillä, käräjille, poliisikuulustelu, kuulustelu, kihlakunta, kiista, vuokrakiista, sopimuskiista, syytön, vankila
        uhka, sakon valitus, vakuutus ei korvaa, vakuutusyhtiö, potilasvahinko, hoitovirhe, maksuton oikeusapu, maksutonta oikeusapua,
        ilmaista oikeusapua, ilmainen lakineuvonta, ilmaista lakineuvontaa, ilmainen juristi, ilmaiseksi juristi, maksuton juristi,
        juristin neuvoja, juristilta, lakimiehen neuvoja, lakimiehelle, lakiapu, lakiapua, lakiasiat, lakiasia, lakiasioissa,
        oikeusavustaja, oikeusavun hakeminen, oikeudellista apua, oikeudellista neuvontaa, asianajajan päivystys, asianajajalta,
        sopimuksen tulkinta, oikeusjuttu, haastettu oikeuteen, avioeron hakeminen, avioerohakemus, lasten huoltajuus, testamentin
        tekeminen, testamentin laatiminen, perunkirjoituksen tekeminen, perintöasiat, edunvalvojan, velkomus, lainopillinen,
        lainopillista

faq-document-certify = Oikeaksi todistaminen ja todistajat
    .answer =
        Jäljennöksen tai allekirjoituksen todistaa oikeaksi julkinen notaari Digi- ja väestötietovirastossa. Varaa sinne aika.

        Kysy ensin paperin vastaanottajalta, mitä hän vaatii. Joskus riittää kaksi todistajaa tai pelkkä kopio.
    .more =
        Ulkomaille menevään paperiin tarvitaan usein apostille-todistus. Senkin antaa julkinen notaari. Kysy samalla, tarvitaanko virallinen käännös.

        Testamenttiin tarvitaan kaksi todistajaa, yhtä aikaa paikalla. Testamentin saaja tai lähisukulainen ei voi olla todistaja. Ohjeita saat oikeusavusta.

        Kiinteistön kauppaan tarvitaan usein kaupanvahvistaja. Hänet löydät Maanmittauslaitoksen sivuilta.

        Koulu tai oppilaitos voi usein vahvistaa kopion omasta todistuksestaan.
    .we-do = Voit ottaa meillä kopion. Etsimme, kuka voi todistaa sen oikeaksi.
    .we-do-not = Kirjaston työntekijät eivät yleensä todista papereita tai allekirjoituksia. Sen tekee julkinen notaari.
    .ready = Alkuperäinen paperi, kopio ja henkilötodistus. Allekirjoita vasta todistajan nähden.
    .price = Julkisen notaarin palvelu maksaa. Hinta on viraston sivuilla. Kopiosta maksat kirjastolle.
    .phrasings =
        voiko kirjastonhoitaja todistaa kopion oikeaksi
        kuka vahvistaa todistuksen jäljennöksen
        tarviin kaks todistajaa nimen alle
        mistä saa apostillen
        julkinen notaari lähin
        ulkomainen yliopisto vaatii leimatun kopion tutkinnosta
        valtakirja pitää notarisoida
        mistä löydän testamentille todistajat
        kelpaako teidän leima papereihin
        laillistettu asiakirja lähetystöön
        allekirjoituksen vahvistaminen ulkomaan pankkia varten
        kuka on kaupanvahvistaja
    .keywords =
        oikeaksi todistettu, oikeaksi todistaminen, oikeaksi todistus, oikeaksitodistettu, todistaa oikeaksi, todistettu kopio,
        todistettu jäljennös, virallinen kopio, vahvistettu kopio, kopion vahvistus, leimattu kopio, leima, leimaa, leiman, sinetti,
        jäljennös oikeaksi, todistaja, todistajan, todistajat, todistajia, todistajaksi, esteetön todistaja, allekirjoituksen
        todistaminen, allekirjoitus todistaja, allekirjoituksen vahvistus, notaari, notaarin, notaarille, julkinen notaari,
        notaaripalvelut, notarisoida, notarisointi, notaarivahvistus, apostille, apostillen, apostilli, apostile, laillistaa,
        laillistaminen, laillistus, asiakirjan laillistus, legalisointi, virallistaa, kaupanvahvistaja, kaupan vahvistaja,
        kiinteistökauppa, testamentin todistajat, tutkintotodistus ulkomaille, todistus ulkomaille, valtakirjan vahvistus, elossaolon
        todistaja, vakuutus, valaehtoinen, viranomaisen leima, kopio passista todistettuna, asiakirja ulkomaille, kopio oikeaksi, kopiot
        oikeiksi, oikeiksi, oikeaksi, todistatteko, todistaminen, todistaa allekirjoitus, allekirjoituksen todistus, allekirjoittaa
        todistajan nähden, testamentti todistajat kuka, todistajat allekirjoitukseen, kaksi todistajaa, leima todistukseen, leimattuna,
        virallistettu, alkuperäisestä kopio, haltijan henkilöllisyys vahvistus, lähetystöä varten, ulkomaan viranomainen vaatii,
        tutkinto ulkomaille, syntymätodistus apostille, oikeaksi todistettuja, oikeaksi todistetut, oikeaksi todistaja, kuka todistaa,
        todistaa kopio, todistetaan kopioita, kopion todistaminen, kopion todistaja, todistetut kopiot, virallinen jäljennös,
        todistuksen jäljennös, jäljennöksen, notaarin palvelut, notaarin leima, notaari kirjastossa, julkisen notaarin, missä notaari,
        apostille-todistus, apostillen hinta, asiakirjan vahvistaminen, asiakirjojen vahvistaminen, paperin vahvistaminen,
        allekirjoituksen todistaja, todistajat kauppakirjaan, todistajat valtakirjaan, todistajat avioehtoon, todistajana toimiminen,
        testamentin todistajaksi, kahden todistajan
