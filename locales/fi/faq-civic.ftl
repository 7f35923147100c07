### FAQ: civic. How an entry is written: docs/faq.md

# Variables:
#   $advance_voting_times (String) - when one can vote in advance in the library, a short text in the reader's language
faq-voter-information = Tietoa vaaleista
    .answer =
        Luotettavan tiedon äänestyspaikoista, päivistä ja äänioikeudesta saat Vaalit.fi-sivuilta. Moni kirjasto on ennakkoäänestyspaikka.

        Ennakkoon voit äänestää missä tahansa ennakkoäänestyspaikassa. Vaalipäivänä äänestät omalla äänestyspaikallasi. Ota mukaan kuvallinen henkilötodistus.
    .more =
        Ilmoitus äänioikeudesta tulee ennen vaaleja postissa tai Suomi.fi-viesteihin. Siinä on oma äänestyspaikkasi. Ilmoitusta ei ole pakko ottaa mukaan.

        Äänioikeuden ikäraja on 18 vuotta. Kuntavaaleissa ja aluevaaleissa voi äänestää myös moni ulkomaan kansalainen. Säännöt kertoo Vaalit.fi.

        Jos sinulla ei ole henkilötodistusta, poliisi antaa maksutta väliaikaisen kortin äänestämistä varten. Jos et pääse liikkumaan, kysy ajoissa kotiäänestyksestä. Avustaja voi tulla mukaan. Tietoa on myös selkokielellä ja eri kielillä.
    .we-do = Näytämme viralliset sivut, aikataulut ja äänestyspaikat. Etsimme ehdokaslistan kanssasi.
    .we-do-not = Olemme puolueettomia. Emme neuvo, ketä äänestää, emmekä vertaile ehdokkaita tai puolueita.
    .times = Ennakkoäänestys kirjastossa: { $advance_voting_times }
    .phrasings =
        missä voin äänestää ennakkoon
        saanko äänestää vaikka en ole suomen kansalainen
        monesko päivä on eduskuntavaalit
        mikä on minun vaalipaikkani
        kelpaako ajokortti uurnilla
        äänestyskortti ei ole tullut
        isä on vuodepotilas, miten hän voi äänestää
        täytän kahdeksantoista samana päivänä, voinko osallistua
        kuntavaalien ehdokkaat ja numerot
        miten äänestetään ulkomailta kirjeellä
        pidetäänkö teillä vaalipaneelia
        aluevaalit selkokielellä
    .keywords =
        vaalit, vaalien, vaaleissa, vaaleista, vaaleihin, vaali, vaalipäivä, vaali päivä, vaalipaikka, vaalipaikat, vaalihuoneisto,
        vaalihuone, vaalisalaisuus, vaalitieto, vaalitietoa, vaaliluettelo, vaaliviranomainen, keskusvaalilautakunta, vaalit.fi,
        vaalikone, vaalikoneet, vaalipaneeli, vaalitentti, vaaliuurna, uurna, uurnille, uurnilla, äänestää, äänestän, äänestämään,
        äänestetään, äänestäminen, äänestys, äänestyksen, äänestyspaikka, äänestys paikka, äänestyspaikan, äänestyspaikat,
        äänestyspäivä, äänestysaika, äänestyskortti, äänestyslippu, ennakkoäänestys, ennakko äänestys, ennakkoäänestyksen,
        ennakkoäänestyspaikka, ennakkoon äänestää, äänestää ennakkoon, kotiäänestys, koti äänestys, laitosäänestys, kirjeäänestys, kirje
        äänestys, ulkomailta äänestys, äänioikeus, ääni oikeus, äänioikeutettu, äänioikeuden, äänioikeusilmoitus, äänioikeusikä,
        ilmoituskortti, eduskuntavaalit, eduskunta vaalit, kuntavaalit, kunta vaalit, kunnallisvaalit, aluevaalit, alue vaalit,
        presidentinvaalit, presidentin vaalit, eurovaalit, europarlamenttivaalit, eu-vaalit, saamelaiskäräjävaalit, kansanäänestys,
        kansan äänestys, ehdokas, ehdokkaat, ehdokkaan, ehdokaslista, ehdokasnumero, ehdolle, puolue, puolueet, vaalitulos,
        vaalitulokset, kuka voitti vaalit, ketä äänestää, avustaja äänestyksessä, henkkarit äänestäessä, äänestäessä, henkilötodistus
        vaaleissa, äänestää kirjastossa, äänestäminen kirjastossa, ennakkoäänestää, ennakkoäänestämään, ennakkoäänestyksen aika, milloin
        ennakkoäänestys, milloin vaalit, milloin on vaalit, seuraavat vaalit, missä äänestetään, missä voi äänestää, minne äänestämään,
        äänestyspaikkani, äänestää voi, kuka saa äänestää, saako äänestää, saanko äänestää, ulkomaalainen äänestää, ulkomaalaisen
        äänioikeus, vaalien päivämäärä, vaalien ehdokkaat, vaaliehdokkaat, vaalitapahtuma, äänestysaktiivisuus, henkilötodistus
        äänestämiseen, ilman korttia äänestää

# Variables:
#   $municipality_phone (String) - telephone number of the municipality
#   $municipality_site (String) - address of the municipality's website
faq-contact-municipality = Yhteys kuntaan
    .answer =
        Kunnan vaihde tai asiakaspalvelu yhdistää sinut oikealle työntekijälle. Palautetta voit antaa kunnan verkkosivuilla tai puhelimessa.

        Pimeästä katuvalosta, kuopasta tai auraamattomasta tiestä ilmoitat kunnan palautepalvelussa. Hengenvaarassa soita hätänumeroon.
    .more =
        Kerro paikka tarkasti: osoite, lähin talo tai risteys. Palautepalveluun voi usein lisätä kuvan ja merkitä paikan kartalle. Jos haluat vastauksen, jätä yhteystieto.

        Valtion tiet, vesi, sähkö, terveys- ja sosiaalipalvelut ovat muiden hoidossa. Kunnan asiakaspalvelu neuvoo, kenelle asia kuuluu.

        Voit tehdä kuntalaisaloitteen yksin tai yhdessä. Valtuuston kokoukset ovat julkisia, ja monet lähetetään netissä. Esityslistat ja pöytäkirjat ovat kunnan sivuilla. Kysy myös asukasilloista.
    .we-do = Etsimme oikean yhteystiedon ja näytämme, missä palaute annetaan.
    .we-do-not = Emme välitä valituksia tai palautetta puolestasi. Lähetät ne itse. Palautteen voi usein antaa nimettömästi.
    .ready = Tarkka paikka ja lyhyt kuvaus. Kuva auttaa usein.
    .contact = Kunnan vaihde: { $municipality_phone }
    .online = Kunnan verkkosivut: { $municipality_site }
    .phrasings =
        katuvalo on pimeänä meidän pihatiellä
        kenelle valitan auraamattomasta jalkakäytävästä
        haluan jutella kaupunginjohtajan kanssa
        leikkipuiston keinu hajalla
        mistä löydän kunnanvaltuuston pöytäkirjan
        miten kuntalaisaloite laitetaan vireille
        roskis pursuaa uimarannalla
        kunnantalon puhelinvaihde
        iso monttu tiellä rikkoi auton renkaan
        milloin on asukasilta kaavasta
        kaatunut puu kävelytiellä, kuka korjaa pois
        pysäköinninvalvonta sakotti turhaan
    .keywords =
        kunta, kunnan, kuntaan, kunnalle, kunnalta, kunnasta, kunnantalo, kunnanvirasto, kunnantoimisto, kuntalainen, kuntalaiset,
        kunnan puhelinvaihde, vaihde, puhelinvaihde, kunnanjohtaja, kunnanhallitus, kunnanvaltuusto, kaupunki, kaupungin, kaupungille,
        kaupunkiin, kaupungilta, kaupungintalo, kaupunginjohtaja, kaupunginvaltuusto, kaupungin asiakaspalvelu, kaupungin vaihde,
        pormestari, valtuusto, valtuuston kokous, valtuutettu, lautakunta, esityslista, pöytäkirja, pöytäkirjat, päätösten
        nähtävilläolo, kuntalaisaloite, aloite kunnalle, asukasilta, asukastilaisuus, kuntalaisilta, kaavoitus, kaava, rakennusvalvonta,
        rakennuslupa, palaute kunnalle, palaute kaupungille, palautepalvelu, vikailmoitus, vikailmoituksen, vikaa kadussa, ilmoittaa
        vika, katuvalo, katuvalot, valaisin pimeänä, katu, kadun, kadulla, tie, tiellä, jalkakäytävä, pyörätie, kuoppa, kuoppia, monttu,
        aurata, auraus, auraamatta, lumi auraamatta, hiekoitus, hiekoittamatta, liukas tie, leikkipuisto, leikkikenttä, keinu, puisto,
        roskis, roska-astia, roskat, töherrys, graffiti, ilkivalta, kaatunut puu, liikennemerkki, liikennevalot, pysäköinti,
        pysäköintivirhemaksu, jätehuolto, vesivuoto kadulla, matonpesupaikka, uimaranta, kunnan puhelinnumero, kaupungin puhelinnumero,
        kunnan numero, kunnan sähköposti, kunnan yhteystiedot, kaupungin yhteystiedot, kunnan työntekijä, kunnan työntekijän
        yhteystiedot, roskakori, roskakori täynnä, ilmoitus kuopasta, kuopasta, tiessä reikä, tie auraamatta, liikennevalo, liikennevalo
        rikki, vikaa tiessä, yhteys kuntaan, yhteyttä kaupunkiin, yhteyttä kuntaan, yhteys kaupunkiin, kaupungin puhelin, kaupungin
        palaute, kaupungin palautelomake, palautetta kaupungille, palautetta kunnalle, valitus kaupungille, valittaa kaupungille,
        ilmoittaa viasta, vian ilmoittaminen, vikailmoitukset, katulamppu, katulamput, katulamppu pimeänä, katulamppu sammunut, valot
        rikki kadulla, katuvalo rikki, katuvalo ei pala, kuoppa kadussa, kuoppia tiessä, tien kunto, tien kuoppa, tie huonossa kunnossa,
        katu auraamatta, lumityöt kadulla, jalkakäytävän auraus, hiekoitus puuttuu, puistonpenkki, penkki rikki, roskia puistossa,
        roskia kadulla, roska-astia täynnä, lapsivesi, vesijohto rikki, viemäri haisee kadulla, kaupunginhallitus, kuntalaisten,
        valtuuston pöytäkirjat, valtuuston kokoukset, kokouksen pöytäkirja, asukaskuuleminen, kuulemistilaisuus, mielipide kaavasta
