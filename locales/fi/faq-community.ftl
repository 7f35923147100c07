### FAQ: community. How an entry is written: docs/faq.md

faq-project-funding = Hanke ja rahoitus
    .answer =
        Hyvä hanke alkaa ideasta: mitä muuttuu, kenelle ja kenen kanssa. Autamme jäsentämään suunnitelman ja etsimään rahoittajia.

        Rahoittajia ovat esimerkiksi kunta, Leader-ryhmät, säätiöt ja EU-ohjelmat. Jokaisella on oma lomake ja hakuaika. Pyydä meiltä aikaa, niin käymme idean läpi.
    .more =
        Vastaa ensin kuuteen asiaan: idea, kohderyhmä, kumppanit, budjetti, jatko hankkeen jälkeen ja sopiva rahoittaja.

        Kunnan pienavustus voi riittää kokeiluun. Kylien hankkeissa auttaa oma Leader-ryhmä, taiteessa kulttuurin rahastot, järjestöissä valtion avustukset. Säätiöiden apurahoja voi selata yhteisessä hakupalvelussa.

        Lue säännöt ennen kirjoittamista. Tarkista, pitääkö hakijan olla rekisteröity yhdistys ja paljonko omaa rahaa tai talkootyötä tarvitaan. Pyydä jotakuta lukemaan hakemus.
    .we-do = Etsimme rahoittajia, esimerkkejä ja tilastoja. Luemme suunnitelman ja kerromme, mikä on epäselvää.
    .we-do-not = Emme kirjoita hakemusta emmekä voi luvata rahoitusta. Päätöksen tekee rahoittaja.
    .ready = Idea muutamalla lauseella, paikka, aikataulu ja arvio kuluista.
    .phrasings =
        mistä rahaa kylätalon remonttiin
        yhdistyksemme hakee avustusta, mistä alkaa
        miten tehdään hankesuunnitelma ja budjetti
        apuraha taiteilijalle tai kirjoittajalle
        idea nuorten kerhosta mutta ei euroja
        leader ryhmä neuvoo missä
        haluan järjestää pihakirppiksen asukkaille, kuka sponsoroi
        haeavustuksia palvelu
        kuinka lasketaan talkootyön arvo
        säätiöiden hakuajat keväällä
        kulttuurirahaston hakemus ensikertalaiselle
        erasmus plus kumppania etsimässä
    .keywords =
        hanke, hankkeet, hanketta, hankkeeseen, hankkeelle, hankeidea, hankesuunnitelma, hanke suunnitelma, hankehakemus, hankerahoitus,
        hanke rahoitus, hankerahaa, hanketuki, hankeapu, hankeneuvonta, projekti, projektin, projektirahoitus, projektisuunnitelma,
        rahoitus, rahoituksen, rahoitusta, rahoittaja, rahoittajan, rahoittajia, rahoitushaku, rahoitushakemus, rahoituslähde, avustus,
        avustuksen, avustusta, avustukset, avustuksia, avustushaku, avustushakemus, yleisavustus, kohdeavustus, pienavustus,
        toiminta-avustus, järjestöavustus, kulttuuriavustus, kyläavustus, haeavustuksia, hae avustuksia, avustusta yhdistykselle,
        apuraha, apurahan, apurahat, apurahaa, apurahoja, stipendirahasto, säätiö, säätiöt, säätiön, säätiöltä, rahasto, rahastot,
        kulttuurirahasto, kulttuuri rahasto, skr, koneen säätiö, taike, taiteen edistämiskeskus, stea, leader, leader-ryhmä, leader
        ryhmä, leader-rahoitus, maaseuturahasto, ely-keskus avustus, eu-rahoitus, eu rahoitus, eu-hanke, esr, eakr, erasmus, erasmus+,
        solidaarisuusjoukot, joukkorahoitus, mesenaatti, sponsori, sponsorit, sponsorointi, budjetti, budjetin, talousarvio,
        omarahoitus, talkootyö, talkoot, kylätalo, kylätoimikunta, kyläyhdistys, asukasyhdistys, kohderyhmä, hankekumppani,
        loppuraportti, yhdistyksen perustaminen, lähidemokratia raha, osallistuva budjetointi, rahaa tapahtumaan, rahaa nuorten, rahaa
        toimintaan, rahaa yhdistykselle, rahaa kerholle, mistä rahaa, mistä rahoitus, tukirahaa, apurahaa kirjan kirjoittamiseen,
        hankkeelle budjetti, avustuksen hakeminen, avustuksia yhdistykselle, avustusta hankkeelle, avustusta tapahtumalle, rahoituksen
        hakeminen, rahoitusta hankkeelle, rahoitusta projektille, rahoitusta yhdistykselle, rahoitusta tapahtumalle, rahoitusta
        kulttuurille, rahoitusmahdollisuudet, rahoituslähteitä, hankkeen rahoitus, hankkeen suunnittelu, hankkeen budjetti, hankkeen
        budjetointi, hankehakemuksen, hakemus säätiölle, säätiöltä apurahaa, apurahan hakeminen, apurahahakemus, apurahahakemuksen,
        apurahojen haku, apurahoja taiteilijoille, projektille rahaa, projektin budjetti, tapahtuman rahoitus, kylän hanke,
        kyläyhdistyksen, kyläyhdistykselle, yhdistykselle rahaa, yhdistyksen avustukset, kulttuuriavustuksen

# Variables:
#   $email (String) - the library's e-mail address
faq-partner-with-library = Yhteistyö kirjaston kanssa
    .answer =
        Yhdistykset, yritykset, oppilaitokset ja viranomaiset voivat ehdottaa yhteistyötä. Voimme järjestää yhdessä tapahtuman, näyttelyn, neuvontapäivän tai kurssin.

        Lähetä meille lyhyt ehdotus: mitä, kenelle ja milloin. Voit kysyä myös paikkaa julisteelle tai esitteelle.
    .more =
        Tilaisuus on yleensä kaikille avoin ja maksuton. Sovimme etukäteen tilan, tekniikan, tiedotuksen ja siitä, kuka vastaa mistäkin.

        Kerro, onko tilaisuus esteetön ja millä kielellä se on. Näyttelytilaa haetaan usein kuukausia aikaisemmin.

        Ilmoitustaululle otamme tiedotteita yleishyödyllisestä toiminnasta. Tuo esite tiskille. Vaalien aikaan kaikkia ryhmiä kohdellaan samalla tavalla. Kirjailijat ja taiteilijat voivat tarjota vierailua.
    .we-do = Käsittelemme ehdotuksen ja vastaamme siihen. Sovimme yhteyshenkilön.
    .we-do-not = Emme ota kaupallista mainontaa emmekä puoluemainontaa. Kohtelemme kaikkia tasapuolisesti.
    .mail = Lähetä ehdotus: { $email }
    .phrasings =
        saako yhdistyksen julisteen teidän seinälle
        firmamme haluaisi pitää infopisteen aulassa
        olen runoilija, voisinko tulla esiintymään
        haen näyttelyaikaa maalauksilleni
        järjestettäisiinkö yhteinen keskusteluilta
        kenelle kirjastossa ehdotetaan kumppanuutta
        voiko kerhomme mainosta jakaa tiskillä
        koulu ja kirjasto yhteinen projektiviikko
        martat tulisivat pitämään kässäkahvilan
        neuvontajärjestö etsii vastaanottopaikkaa kerran viikossa
        tehdäänkö yhdessä kampanja paikallisen museon kanssa
    .keywords =
        yhteistyö, yhteis työ, yhteistyön, yhteistyötä, yhteistyöhön, yhteistyöehdotus, yhteistyökumppani, yhteistyötarjous, kumppani,
        kumppanit, kumppaniksi, kumppanuus, kumppanuutta, yhdistys, yhdistyksen, yhdistyksemme, yhdistykset, järjestömme, järjestö,
        seura järjestää, kerhomme, yritys, yrityksen esittely, yrityksemme, firmamme, oppilaitos yhteistyö, koulu yhteistyö, museo
        yhteistyö, juliste seinälle, julisteen, julisteita, juliste ilmoitustaululle, ilmoitustaulu, ilmoitus taulu, ilmoitustaululle,
        ilmoitustaulun, esite, esitteet, esitteitä, esitteen, esitteiden jakelu, mainos, mainosta, mainoksen, mainostaa, mainoslehtinen,
        flyer, flaijeri, lehtinen, lappu seinälle, jakaa esitteitä, infopiste aulaan, infopöytä, esittelypöytä, esittelypiste, ständi,
        myyntipöytä, vastaanottopaikka, neuvontapäivä, jalkautua, järjestää tapahtuma, järjestää teillä, pitää tapahtuma, oma tapahtuma
        teille, pitää luento, pitää esitelmä, pitää työpaja, esiintyä, esiintymään, esiintyjä, oma keikka, tarjoan ohjelmaa, tarjoan
        luentoa, kirjailijavierailun tarjoaminen, oman kirjan julkkarit, kirjanjulkistus, kirjanjulkkarit, näyttelyaika, näyttelyaikaa,
        näyttelytilaa, näyttelyn pitäminen, oma näyttely, näytteilleasettaja, taiteilija näyttely, tulla puhumaan, haluan pitää luennon,
        pitää oma luento, luennoitsijaksi, haluan järjestää, haluaisin näyttelyn, yhteistyötä kirjaston kanssa, yhteistyö kirjastoon,
        tehdä yhteistyötä, tehdään yhteistyötä, yhteistyön ehdottaminen, ehdottaa yhteistyötä, yhteistyökumppaniksi, tapahtuman
        järjestäminen kirjastossa, järjestää tapahtuma kirjastossa, järjestää tilaisuus, järjestää tilaisuus kirjastossa, järjestää
        luento, järjestää näyttely, näyttelyn järjestäminen, näyttelyn pystyttäminen, näyttelypaikka, tauluja esille, teoksia esille,
        taidetta esille, valokuvanäyttely, ripustaa juliste, ripustaa tauluja, ripustaa ilmoitus, julisteen ripustaminen, laittaa
        juliste, laittaa mainos, laittaa ilmoitus, ilmoitus taululle, mainos kirjastoon, mainoksia kirjastoon, esitteitä kirjastoon,
        tuoda esitteitä, jättää esitteitä, esitteiden jättäminen, esitteet esille, yritys kirjastossa, yritysyhteistyö, järjestö
        kirjastossa, kirjani esittely, oma kirjanjulkistus, esiintyminen kirjastossa

# Variables:
#   $email (String) - the library's e-mail address
faq-volunteer = Vapaaehtoiseksi tai harjoitteluun
    .answer =
        Voit auttaa kirjastossa vapaaehtoisena: lukea ääneen, viedä kirjoja ihmisten kotiin, opastaa laitteissa tai jutella kielikahvilassa.

        Meiltä voi kysyä myös TET-jaksoa, työharjoittelua, työkokeilua tai siviilipalvelusta. Kerro, mitä haluat tehdä ja milloin pääset.
    .more =
        Sovimme tehtävän, ajat ja opastuksen. Vapaaehtoinen allekirjoittaa usein vaitiolositoumuksen. Lasten kanssa toimivalta voidaan pyytää rikosrekisteriote. Siitä kerrotaan etukäteen.

        Tehtävä voi olla pari tuntia kuussa tai yksi päivä. Usein riittää kielitaito, harrastus tai halu jutella.

        Harjoitteluun tarvitaan yleensä sopimus koulun, oppilaitoksen tai työllisyyspalvelujen kanssa. Paikkoja on vähän, joten kysy ajoissa. Avoimista työpaikoista kerrotaan kunnan rekrytointisivuilla.
    .we-do = Kerromme, mihin tarvitsemme apua, ja vastaamme sinulle. Opastamme tehtävään.
    .mail = Ilmoittaudu: { $email }
    .children = TET-jaksolle voi hakea yläkoululainen. Alaikäinen vapaaehtoinen tarvitsee huoltajan luvan.
    .phrasings =
        otatteko tettiläisiä
        voisin lukea vanhuksille kirjoja, mihin ilmoittaudun
        olen eläkkeellä ja haluaisin olla avuksi
        onko teillä harjoittelupaikkaa kirjastoalan opiskelijalle
        pääsisikö työkokeiluun
        lukumummiksi kouluun
        siviilipalveluspaikka haussa
        miten pääsen auttamaan kielikahvilan pitämisessä
        haluan tehdä jotain hyvää vapaa-ajalla
        kesäksi töihin kirjastoon
        poika etsii paikkaa kasiluokan työelämäviikolle
        kuntouttava työtoiminta kirjojen hyllytyksessä
    .keywords =
        vapaaehtoinen, vapaa ehtoinen, vapaaehtoiset, vapaaehtoiseksi, vapaaehtoisena, vapaaehtoisia, vapaaehtoistyö, vapaaehtois työ,
        vapaaehtoistyötä, vapaaehtoistyöhön, vapaaehtoistoiminta, vapari, vapariksi, talkoolainen, talkoisiin, auttamaan kirjastossa,
        haluan auttaa, haluaisin auttaa, olla avuksi, avuksi teille, lukumummi, luku mummi, lukumummiksi, lukuvaari, lukumummo,
        lukukummi, lukulähetiksi, läksymummi, läksykummi, kirjastokummi, digiopastajaksi, opastajaksi, vertaisopastajaksi, ohjaajaksi
        kielikahvilaan, kirjakuskiksi, hyllyttäjä, hyllyttää kirjoja, hyllytys, hyllytysapu, tet, tet-jakso, tet jakso, tet-harjoittelu,
        tet-paikka, tet paikka, tetti, tettiläinen, tettiin, työelämään tutustuminen, työelämäviikko, työharjoittelu kirjastossa,
        työharjoitteluun, harjoittelupaikka, harjoittelija, harjoittelijaksi, harjoittelijoita, työssäoppiminen, työssäoppimispaikka,
        oppisopimus, työkokeilu, työkokeiluun, kuntouttava työtoiminta, palkkatuki, siviilipalvelus, siviili palvelus, sivari,
        sivaripaikka, kesätöihin teille, töihin kirjastoon, työpaikka kirjastossa, kirjastoala, kirjastoalan opiskelija,
        kirjastonhoitajaksi, rekrytoitteko, hyvän tekeminen, vapaa-ajalla auttaminen, vapaaehtoistyötä kirjastossa, vapaaehtoistyöhön
        kirjastoon, vapaaehtoisena kirjastossa, vapaaehtoiseksi kirjastoon, vapaaehtoishommia, vapaaehtoishommiin, vapaaehtoistehtävä,
        vapaaehtoistehtäviä, auttaisin mielelläni, auttaisin, voinko auttaa, voisin auttaa, voisinko auttaa, haluttaisi auttaa, aikaa
        vapaaehtoistyöhön, ylimääräistä aikaa, eläkkeellä ja aikaa, apukädet, apukäsiä, antaa aikaani, lahjoittaa aikaa, tarvitsetteko
        apua, tarvitsetteko auttajia, tarvitsetteko vapaaehtoisia, lukea vanhuksille, lukea lapsille vapaaehtoisena, auttaa
        maahanmuuttajia, auttaa vanhuksia, harjoitteluun kirjastoon, harjoittelupaikan, harjoittelupaikkoja, harjoittelu kirjastossa,
        harjoittelua, työharjoittelupaikka, työkokeilupaikka, työkokeilu kirjastossa, tet-paikkaa, tet-paikkoja, tettiin kirjastoon,
        siviilipalvelukseen, siviilipalvelus kirjastossa, kesätöihin kirjastoon, kesätyö kirjastossa, töihin kirjastolle

# Variables:
#   $food_aid (String) - where food aid is given nearby, a short text in the reader's language
faq-food-aid = Ruoka-apu lähellä
    .answer =
        Ruoka-apua antavat seurakunnat, järjestöt ja kaupunkien ruoka-apupaikat. Monesta paikasta saat ruokaa ilman papereita.

        Jos rahaa ei ole ruokaan tai lääkkeisiin, ota heti yhteyttä sosiaalipalveluihin. Illalla ja viikonloppuna auttaa sosiaalipäivystys.
    .more =
        Ruoka-apua ovat ruokakassit, hävikkiruoka, maksuton tai edullinen lounas ja yhteinen jääkaappi. Ota mukaan oma kassi. Kysy ensin, milloin jako on ja pitääkö ilmoittautua.

        Seurakunnan diakoniatyö auttaa, vaikka et ole kirkon jäsen. Vaatteita, kalusteita ja tavaroita saa järjestöiltä ja kierrätyspaikoista maksutta tai edullisesti.

        Lapset saavat kouluruoan, ja kesällä leikkipuistoissa voi olla maksuton lounas. Kirjastossa voit olla, lämmitellä, ladata puhelimen ja täyttää vesipullon.
    .we-do = Etsimme lähimmän paikan ja sen aukioloajan. Emme kysy nimeäsi tai syytä.
    .we-do-not = Kirjasto ei jaa ruokaa, maksusitoumuksia eikä lahjakortteja. Niitä antavat sosiaalipalvelut ja järjestöt.
    .where = Ruoka-apua lähellä: { $food_aid }
    .phrasings =
        jääkaappi tyhjä eikä palkkapäivään asti ole mitään
        missä jaetaan ruokakasseja
        saako jostain ilmaisen lounaan
        leipäjono mihin aikaan
        on nälkä eikä latiakaan
        hävikkiruokaa noudettavaksi läheltä
        lapsille syötävää viikonlopuksi, mistä apua
        diakoniatyöntekijän ruoka-apu
        halpa keitto eläkeläiselle
        ilmaisia talvivaatteita perheelle
        joulukassi vähävaraiselle perheelle
        pelastusarmeijan jakopäivät
    .keywords =
        ruoka-apu, ruoka apu, ruokaapu, ruoka-apua, ruokaapua, ruoka-avun, ruoka-avusta, ruoka-apupaikka, ruoka, ruokaa, ruoan, ruuan,
        ruokaan, ruokajako, ruoanjako, ruuanjako, ruoan jakelu, ruokajakelu, ruokajono, ruoka jono, ruokakassi, ruoka kassi,
        ruokakassin, ruokakasseja, ruokapaketti, ruokapankki, ruoka pankki, elintarvikeapu, elintarvikkeita, eu-ruoka, leipäjono, leipä
        jono, leipäjonoon, leipää, leipä, ilmainen ruoka, ilmaista ruokaa, ilmaista safkaa, safka, sapuska, murkina, syödä ilmaiseksi,
        syötävää, syötävä, ei ole syötävää, ei rahaa ruokaan, rahat ei riitä ruokaan, ei varaa ruokaan, ei latiakaan, rahaton, nälkä,
        näläissään, nälässä, jääkaappi tyhjä, yhteisöjääkaappi, hävikkiruoka, hävikki ruoka, hävikkiruokaa, hävikkikaappi, hävikki,
        ilmainen lounas, lounas ilmaiseksi, edullinen lounas, puistoruokailu, leikkipuistoruokailu, yhteisöruokailu, soppakeittiö,
        keittolounas, soppatykki, diakonia, diakoni, diakonian, diakoniatyö, seurakunta, seurakunnan apu, seurakunnan diakonia,
        pelastusarmeija, hursti, spr, punainen risti, hope ry, hope, caritas, sininauha, ruoka-apu.fi, joulukassi, jouluapu,
        joulukeräys, vaateapu, vaatteita ilmaiseksi, ilmaisia vaatteita, lahjavaatteita, vaatelahjoitus saada, hätäapu, ensiapu
        rahapula, vähävarainen, vähävaraiselle, köyhä, ostokortti, rahat loppu ruoka, rahat loppu eikä ruokaa, ei ole ruokaa, ei ruokaa,
        ruoka loppu, ruokaa lapsille, ruokaa opiskelijalle, ilmaista ruokaa lapsille, ei ole rahaa ruokaan, rahaa ruokaan, ruoka-avun
        paikat, ruoka-apua saa, ruoka-avun hakeminen, mistä ruoka-apua, mistä ruokaa, mistä saa ruokaa, ruokaa ilmaiseksi, ruokaa
        vähävaraiselle, ilmaista ruokaa tarjolla, ilmainen ateria, ilmaisia aterioita, ruokakassin saaminen, ruokakassien jako,
        ruokakasseja jaetaan, ruokajonoon, ruokajonot, leipäjonot, leipäjonossa, jakopaikka, jakopaikat, ruoanjakelu, ruuanjakelu, ruoka
        loppui, ruoka on loppu, ruokarahat, ruokarahat loppui, ei ole varaa ruokaan, nälkäinen, olen nälkäinen, lapset nälkäisiä, kaappi
        tyhjä, kaapit tyhjinä, seurakunnan ruoka, seurakunnan ruoka-apu, kirkon ruoka-apu, avustusruoka, joulun ruokakassi, vaateapua,
        vaatteita vähävaraiselle, vaatteiden jako
