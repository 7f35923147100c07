# The library's answers to common questions, in Finnish, as a librarian in Finland would give them.
# One message a topic: the value is the title (also a button's label), the attributes are shown in this order.
# A place sentence (.price, .online, .contact and the like) is left out when one of its variables is unknown.
# .phrasings and .keywords are never shown: they are what people type, spoken forms and slips included.

faq-opening-hours = Aukioloajat
    .answer =
        Aukioloajat ovat alla. Juhlapyhinä, aattoina ja kesällä ajat voivat poiketa tavallisesta.

        Palveluaikana henkilökunta on paikalla. Omatoimiaikana voit käyttää kirjastoa itse, jos kirjastossa on omatoimipalvelu.
    .more =
        Omatoimiaikana pääset sisään yleensä kirjastokortilla ja PIN-koodilla. Henkilökunta ei silloin ole paikalla.

        Lähikirjastoilla ja kirjastoautolla on omat aikataulunsa. Loma-aikoina kirjasto voi olla auki lyhyemmin.

        Tänne voit kirjoittaa milloin vain. Botti vastaa heti, henkilökunta palveluaikana.
    .we-do = Kerromme, milloin kirjasto on auki ja milloin saat palvelua.
    .phrasings =
        monelta ovet aukeaa aamulla
        moneen asti tänään ehtii tulla
        pääseekö teille lauantaina
        pyhien poikkeusajat
        heinäkuun kesäaikataulu
        ehdinkö vielä illalla töiden jälkeen
        milloin tiskillä on joku palvelemassa
        oletteko avoinna itsenäisyyspäivänä
        mihin aikaan kirjasto suljetaan sunnuntaisin
        onks tänään kiinni
        jouluviikon aukiolo
    .keywords =
        aukiolo, aukioloaika, aukioloajat, aukiolot, auki olo, aukiolo ajat, avoinna, auki, ootteko auki, ootteks auki, onko auki,
        kiinni, suljettu, sulkeutuu, sulkee, suljette, aukeaa, aukee, avaatte, avataan, monelta, moneltako, mihin aikaan, mihin asti,
        milloin, millon, koska, kellonaika, kello, palveluaika, palvelu aika, palveluajat, arkisin, arki, viikonloppu, viikonloppuna,
        maanantai, tiistai, keskiviikko, torstai, perjantai, lauantai, sunnuntai, ma, ti, ke, to, pe, la, su, tänään, huomenna,
        pyhä, pyhät, arkipyhä, juhlapyhä, pyhäpäivä, vapaapäivä, joulu, jouluna, jouluaatto, tapaninpäivä, uusivuosi, loppiainen,
        pääsiäinen, pääsiäisenä, kiirastorstai, vappu, vappuna, helatorstai, juhannus, juhannusaatto, pyhäinpäivä, itsenäisyyspäivä,
        hiihtoloma, syysloma, kesä, kesällä, kesäaika, poikkeusaika, poikkeava aukiolo, aamulla, illalla, aikataulu

# Variables:
#   $card_price (String) - what a library card costs, with its currency or in words
#   $website (String) - address of the library's website
faq-library-card-get = Kirjastokortin saaminen
    .answer =
        Saat kortin kirjastosta, kun näytät voimassa olevan kuvallisen henkilötodistuksen. Passi käy yleensä. Monessa kirjastossa voit täyttää tietosi etukäteen verkossa.

        Lapsi tarvitsee huoltajan suostumuksen. Eikö sinulla ole vakituista osoitetta? Kerro se meille: saat kortin usein silti.
    .more =
        Asutko tilapäisesti jonkun luona tai ilman kotiosoitetta? Usein riittää osoite, josta tavoitamme sinut.

        Lapsi voi saada oman kortin, kun huoltaja hyväksyy käyttösäännöt. Päiväkoti, koulu tai yhdistys voi saada yhteisökortin.

        Valitse kortille PIN-koodi, jonka muistat. Älä kerro sitä muille, sillä vastaat kortilla otetuista lainoista. Ilmoita, kun osoitteesi tai puhelinnumerosi muuttuu.

        Ilman korttiakin voit lukea lehtiä, käydä tapahtumissa ja kysyä neuvoa.
    .we-do = Neuvomme, mitä tarvitset mukaan ja miten otat kortin käyttöön.
    .ready = Henkilötodistus, osoite ja puhelinnumero. Lapselle lisäksi huoltajan suostumus.
    .price = Kirjastokortin hinta: { $card_price }.
    .online = Lisätietoa kortista: { $website }
    .phrasings =
        miten pääsen kirjaston asiakkaaksi
        haluaisin liittyä kirjastoon
        mistä hankin lainauskortin
        tarviiko henkkarit vai käykö passi
        oma kortti koululaiselle
        muutin paikkakunnalle, kelpaako vanhan kunnan kortti
        olen turisti, saanko lainata
        asunnoton, onnistuuko asiakkaaksi tulo
        paljonko uusi kortti maksaa
        voiko kortin tehdä netissä valmiiksi
        mummo haluaa ekan kirjastokortin
        kelpaako oleskelulupakortti
    .keywords =
        kirjastokortti, kirjasto kortti, kirjastokortin, kirjastokortit, kirjakortti, lainakortti, lainauskortti, lainaus kortti,
        kortti, kortin, korttia, uusi kortti, eka kortti, ensimmäinen kortti, hankkia, hankin, tehdä kortti, teen kortin, saada, saanko,
        tilata, rekisteröityä, rekisteröityminen, liittyä, liittyminen, jäsen, jäsenyys, jäseneksi, asiakkaaksi, asiakkuus, lainaajaksi,
        henkilötodistus, henkilöllisyystodistus, henkilökortti, henkkarit, henkilöpaperit, passi, passilla, ajokortti, kela-kortti,
        oleskelulupakortti, kuvallinen, osoite, ilman osoitetta, koditon, asunnoton, vastaanottokeskus, turvapaikanhakija, ulkomaalainen,
        turisti, matkailija, opiskelija, vaihto-oppilas, mökkiläinen, lapsi, lapselle, vauva, alaikäinen, nuori, huoltaja, vanhemmat,
        suostumus, takaaja, yhteisökortti, päiväkodin kortti, digikortti, mobiilikortti, kortti puhelimeen, ennakkoilmoittautuminen

# Variables:
#   $phone (String) - the library's telephone number
#   $website (String) - address of the library's website
faq-card-pin-lost = Kortti tai PIN-koodi hukassa
    .answer =
        Katosiko kortti tai varastettiinko se? Soita tai tule heti kirjastoon, niin suljemme kortin. Kukaan muu ei silloin voi lainata sillä.

        Uuden PIN-koodin saat kirjastosta, kun näytät henkilötodistuksen. Usein voit vaihtaa koodin myös itse verkkokirjaston kirjautumissivulla.
    .more =
        Monen väärän yrityksen jälkeen tili voi lukkiutua. Odota hetki ja yritä uudelleen tai soita meille.

        Kirjoita kortin numero ilman välilyöntejä. Tarkista, ettei isojen kirjainten lukitus ole päällä.

        Uusi kortti kadonneen tilalle voi maksaa. Jos vanha kortti löytyy, kysy meiltä, ennen kuin käytät sitä.

        Käyttääkö joku muu korttiasi? Soita heti ja vaihda sen jälkeen PIN-koodi.
    .we-do = Suljemme kadonneen kortin, kun soitat tai tulet käymään. Palvelutiskiltä saat uuden kortin ja PIN-koodin.
    .we-do-not = Emme kysy emmekä kirjoita PIN-koodia chatissa. Älä lähetä sitä tänne.
    .ready = Kuvallinen henkilötodistus, kun tulet kirjastoon.
    .contact = Ilmoita kadonneesta kortista: { $phone }
    .online = Verkkokirjasto: { $website }
    .phrasings =
        unohdin tunnusluvun
        hukkasin lompakon ja kirjastokortti meni mukana
        kortti pöllittiin bussissa
        tili meni lukkoon liian monen yrityksen jälkeen
        mistä saan uuden nelinumeroisen koodin
        en muista kirjaston salasanaa
        kortti katkesi eikä automaatti lue sitä
        miten vaihdan pinnin
        joku vieras lainaa mun tunnuksilla
        pin koodi ei kelpaa enää
        löysin vanhan kortin, toimiiko se
    .keywords =
        pin, pin-koodi, pinkoodi, pin koodi, pinni, pinnin, pinkoodin, tunnusluku, tunnus luku, tunnusluvun, tunnusluku hukassa, salasana,
        salasanan, koodi, koodin, nelinumeroinen, unohtunut, unohdin, unohtu, unohtui, unohdettu, en muista, ei muistu, väärä koodi, väärä tunnusluku,
        virheellinen, ei kelpaa, lukittu, lukkiutunut, lukossa, jumissa, kirjautuminen, kirjautua, kirjaudu, ei kirjaudu, verkkokirjaston tunnukset, verkkokirjastoon kirjautuminen, en pääse sisään,
        kadonnut kortti, katosi, kadotin, hukassa, hukkasin, hävisi, hävinnyt, tippui, jäi bussiin, varastettu, varkaus, vietiin, pöllitty,
        löytynyt kortti, sulkea kortti, suljetaan, kuolettaa, uusi kortti tilalle, rikki, haljennut, vaurioitunut, viivakoodi, lompakko,
        kirjastotili, omat tiedot, vaihtaa koodi, vaihto, nollata, resetoida, palauttaa salasana, omatoimikoodi

# Variables:
#   $loan_days (Number) - how many days an ordinary loan lasts
#   $website (String) - address of the library's website
faq-loan-renew = Lainojen uusiminen
    .answer =
        Voit uusia lainasi verkkokirjastossa. Kirjaudu kirjastokortin numerolla ja PIN-koodilla, avaa lainasi ja valitse uusiminen.

        Uusiminen ei onnistu, jos joku muu on varannut teoksen tai uusimiskerrat on käytetty. Palauta laina silloin eräpäivään mennessä.
    .more =
        Eikö uusiminen onnistu? Usein teokseen on jono tai uusimiskerrat on käytetty. Syynä voi olla myös pikalaina tai lainauskielto.

        Uusi lainat ennen eräpäivää. Eräpäivän näet verkkokirjastosta tai lainauskuitista. Usein voit tilata muistutuksen sähköpostiin tai tekstiviestinä muutamaa päivää ennen eräpäivää.

        Jos et pääse verkkoon, soita kirjastoon tai käy paikalla. E-kirjoja ei tarvitse uusia tai palauttaa: ne palautuvat itsestään.
    .we-do = Näytämme, miten uusit lainat, ja kerromme, miksi se ei aina onnistu.
    .ready = Kirjastokortin numero ja PIN-koodi. Käytä niitä itse, älä lähetä tänne.
    .period =
        { $loan_days ->
            [one] Laina-aika on tavallisesti { $loan_days } päivä.
           *[other] Laina-aika on tavallisesti { $loan_days } päivää.
        }
    .online = Uusi lainat verkossa: { $website }
    .phrasings =
        miten jatkan laina-aikaa
        kirja on kesken ja eräpäivä lähestyy
        kuinka monta kertaa saman kirjan voi uusia
        järjestelmä herjaa ettei uusinta onnistu
        haluaisin pitää opuksen vielä pari viikkoa
        onnistuuko pidennys soittamalla
        kauanko kirjoja saa pitää kotona
        mistä näen milloin mun kirjat pitää tuoda
        koko perheen lainat kerralla jatkoon
        olen reissussa ja lainat erääntyvät
        saako pikalainalle jatkoa
        mikä on dvd-elokuvan laina-aika
    .keywords =
        uusia, uusinta, uusiminen, uusimaan, uusin, uusi lainat, uusitaan, uusittu, uusiutuu, lainojen uusinta, lainan uusiminen, uusimiskerta,
        jatkaa, jatkoaika, jatko aika, jatkolaina, jatkettua, pidentää, pidennys, lisäaika, lisää aikaa, laina-aika, laina aika, lainaaika,
        lainausaika, eräpäivä, erä päivä, eräpäivän, erääntyy, erääntymässä, määräaika, palautuspäivä, viimeinen päivä, laina, lainat, lainani,
        lainoja, lainoille, kirja kesken, kesken, en ehdi, ehdi lukea, pikalaina, viikkolaina, lainauskuitti, kuitti, eräpäivämuistutus,
        muistutus, montako kertaa, kuinka kauan, kauanko, viikkoa, verkkokirjasto, verkko kirjasto, finna, netissä, puhelimitse

# Variables:
#   $hold_price (String) - what placing a hold costs, with its currency or in words
#   $hold_days (Number) - how many days a hold waits on the pick-up shelf
#   $website (String) - address of the library's website
faq-reserve-item = Kirjan varaaminen
    .answer =
        Onko kirja lainassa tai toisessa kirjastossa? Tee aineistovaraus verkkokirjastossa ja valitse noutopaikka. Saat ilmoituksen, kun voit noutaa kirjan.

        Omista tiedoistasi näet paikkasi jonossa. Siellä voit myös perua aineistovarauksen tai vaihtaa noutopaikan.
    .more =
        Näin teet aineistovarauksen: hae teos nimellä tai tekijällä, paina varauspainiketta, kirjaudu ja valitse noutopaikka.

        Ota kirjastokortti mukaan ja nouda teos noutohyllystä. Ilmoituksessa on noutonumero ja viimeinen noutopäivä. Läheinen voi noutaa puolestasi, jos sovit siitä kirjaston kanssa.

        Peru aineistovaraus, jos et enää tarvitse teosta. Silloin jono etenee nopeammin. Noutamatta jätetystä teoksesta voi tulla maksu. Jos teosta ei ole alueen kirjastoissa, kysy kaukolainasta.
    .we-do = Neuvomme, miten etsit ja varaat teoksen ja mistä noudat sen.
    .ready = Teoksen nimi tai tekijä. Kortin numeron ja PIN-koodin näppäilet itse.
    .price = Aineistovarauksen hinta: { $hold_price }.
    .period =
        { $hold_days ->
            [one] Varattu teos odottaa noutoa { $hold_days } päivän.
           *[other] Varattu teos odottaa noutoa { $hold_days } päivää.
        }
    .online = Varaa verkossa: { $website }
    .phrasings =
        miten pyydän kirjan joka on toisella lainassa
        monesko olen jonossa
        en tarvitsekaan kirjaa, miten perun
        miltä hyllyltä haen mulle tulleen kirjan
        tuli tekstari että kirja odottaa noudettavana
        voiko kaveri hakea mun puolesta
        noutopaikan vaihto lähikirjastoon
        milloin uutuusromaani vapautuu
        onnistuuko elokuvan tai lautapelin varaaminen
        siirtäkää kirja sivukirjastosta tänne
        mitä kirjan varaaminen maksaa
        jäädytä jonotus loman ajaksi
    .keywords =
        varaus, varaukset, varauksen, varauksia, varaukseni, varata, varaan, varaa, varattu, varaaminen, varausmaksu, varaus maksu,
        varausjono, varaus jono, varausnumero, aineistovaraus, aineisto varaus, kirjan varaus, kirjavaraus, jono, jonossa, jonottaa, jonotus,
        sija jonossa, jonosija, moneskohan, noutaa, nouto, noudettavissa, noudettavana, noutoilmoitus, nouto ilmoitus, saapumisilmoitus,
        noutohylly, varaushylly, noutopaikka, nouto paikka, noutoaika, noutokirjasto, hakea, hakeminen, lähikirjasto, siirtää, kuljetus,
        toinen kirjasto, toisesta kirjastosta, naapurikunta, lainassa, vapautuu, saatavuus, uutuus, uutuuskirja, bestseller, perua varaus,
        peruutus, peruuttaa, poistaa varaus, lukita varaus, jäädyttää, tauottaa, maksuton, tilata kirja, pyytää, verkkokirjasto, finna

# Variables:
#   $address (String) - street address where loans can be returned
faq-return-items = Lainojen palauttaminen
    .answer =
        Palauta lainat eräpäivään mennessä. Usein voit palauttaa ne mihin tahansa saman alueen kirjastoon.

        Kun kirjasto on kiinni, käytä palautusluukkua, jos sellainen on. Myös toinen ihminen voi tuoda lainasi. Kirjastokorttia et tarvitse.
    .more =
        Laita automaattiin yksi laina kerrallaan ja ota kuitti. Luukkuun jätetyt lainat kirjataan palautetuiksi, kun luukku tyhjennetään. Tuo soittimet, laitteet ja pelit palvelutiskille.

        Usein voit lähettää lainat myös postissa. Pakkaa ne hyvin ja maksa postimaksu. Laina on palautettu vasta, kun se on perillä.

        Näkyykö palautettu laina yhä tiedoissasi? Kerro siitä meille, niin etsimme lainan hyllystä.
    .we-do = Kerromme, mihin voit palauttaa ja missä palautusluukku on.
    .where = Palautusosoite: { $address }
    .phrasings =
        minne vien luetut kirjat
        voiko lainat pudottaa yöllä laatikkoon
        saako kirjat antaa kirjastoautoon
        käykö toinen toimipiste palautukseen
        lähetänkö kirjat takaisin postissa
        palautin jo mutta kirja näkyy yhä tilillä
        miten palautusautomaatti toimii
        naapuri toisi kassillisen puolestani
        muutin toiseen kaupunkiin ja kirja jäi mukaan
        ovet kiinni, mihin jätän dvd:t
        tarvitaanko korttia kun tuon lainat takaisin
    .keywords =
        palauttaa, palautus, palautukset, palauttaminen, palautan, palautetaan, palautettu, palautin, palautusluukku, palautus luukku, luukku,
        luukkuun, palautuslaatikko, laatikko, palautusautomaatti, palautus automaatti, automaatti, palautuspiste, palautushylly, palautuskärry,
        palautusosoite, takaisin, tuoda takaisin, tuon, viedä, vien, jättää, pudottaa, mihin palautan, minne, eri kirjasto, toinen kirjasto,
        toiseen kirjastoon, samaan kirjastoon, muu kirjasto, sivukirjasto, pääkirjasto, kirjastoauto, kirjasto auto, bussi, posti, postitse,
        postittaa, paketti, kaveri palauttaa, puolesta, suljettuna, yöllä, yöaika, ulkona, näkyy lainassa, palautuskuitti, kimppakirjasto

# Variables:
#   $overdue_price (String) - the overdue fee, with its currency and unit
#   $website (String) - address of the library's website
faq-fees-and-fines = Maksut ja myöhästyminen
    .answer =
        Jos laina on myöhässä, siitä voi tulla maksu. Näet maksusi verkkokirjastossa omissa tiedoissasi. Voit maksaa kirjastossa ja usein myös verkkokirjastossa.

        Jos maksuja on paljon, kortti voi mennä lainauskieltoon. Kielto poistuu, kun maksat ja palautat myöhässä olevat lainat.
    .more =
        Myöhästymismaksua voi kertyä eräpäivän jälkeen. Lasten kirjoista maksua ei yleensä tule. Jos lainat ovat pitkään myöhässä, kirjasto lähettää ensin muistutuksen ja lopulta laskun.

        Tuntuuko maksu väärältä, tai onko lasku vaikea maksaa? Ota yhteyttä kirjastoon ajoissa. Voit kysyä maksamista osissa. Kadonneen kirjan voi usein korvata samanlaisella.

        Vältät maksut, kun uusit lainat ajoissa ja tilaat muistutuksen eräpäivästä.
    .we-do = Kerromme, mistä maksut tulevat, miten maksat ja kuka selvittää virheen.
    .we-do-not = Emme ota chatissa maksuja emmekä korttinumeroita. Epäselvän maksun selvitämme palvelutiskillä.
    .price = Myöhästymismaksu: { $overdue_price }.
    .online = Katso maksusi: { $website }
    .phrasings =
        paljonko olen velkaa kirjastolle
        miksi en voi lainata, kortti on kiellossa
        missä sakot maksetaan
        kirjat ovat pari viikkoa myöhässä
        sain laskun vaikka olen vienyt kirjat
        käykö automaatilla pankkikortti vai pelkkä käteinen
        kukaan ei muistuttanut ja silti tuli maksu
        tuleeko lapsen kirjoista sakkoa
        perintätoimistolta tuli kirje kirjan takia
        saako maksun anteeksi jos olin sairaalassa
        kirjaston lasku osissa
    .keywords =
        maksu, maksut, maksuja, maksan, maksaa, maksaminen, maksamatta, myöhästymismaksu, myöhästymis maksu, myöhästyminen, myöhästynyt,
        myöhässä, myöhästyi, sakko, sakot, sakkoja, sakkomaksu, uhkasakko, velka, velkaa, rästit, lasku, laskun, laskutus, perintä, perintäkirje,
        perintätoimisto, ulosotto, ulosottoon, muistutusmaksu, huomautus, lainauskielto, lainaus kielto, lainakielto, kielto, kiellossa,
        kortti kiellossa, estetty kortti, ei voi lainata, korvaus, korvaamismaksu, korvausmaksu, noutamaton, noutamattomuusmaksu,
        hinnasto, taksat, eurot, euroa, senttiä, käteinen, korttimaksu, pankkikortti, verkkomaksu, mobilepay, anteeksi, hyvittää, reklamaatio,
        väärä lasku, aiheeton, kohtuuton, kirjaston rahat

# Variables:
#   $ebook_service (String) - name or address of the library's e-book service
faq-ebooks-audiobooks = E-kirjat ja äänikirjat
    .answer =
        Voit lainata e-kirjoja ja äänikirjoja maksutta puhelimeen tai tablettiin. Monessa kunnassa siihen käy E-kirjasto-sovellus.

        Lataa E-kirjasto sovelluskaupasta. Kirjaudu pankkitunnuksilla tai mobiilivarmenteella. Kirjastokorttia et tarvitse.
    .more =
        Jos sinulla ei ole pankkitunnuksia, kysy kirjastosta muita tapoja. Laina palautuu itsestään, joten myöhästymismaksua ei tule. Suosittuun kirjaan voi olla jono.

        Jos kirja ei aukea, tarkista nettiyhteys, päivitä sovellus ja kirjaudu uudelleen. Sovellus on puhelimelle ja tabletille. Kindle-lukulaitteessa se ei toimi.

        Onko painetun tekstin lukeminen vaikeaa esimerkiksi sairauden, vamman tai lukivaikeuden takia? Silloin sinulla voi olla oikeus maksuttomiin Celian äänikirjoihin. Todistusta ei tarvita, eikä syytä tarvitse kertoa.
    .we-do = Neuvomme sovelluksen asennuksessa, kirjautumisessa ja ensimmäisessä lainassa.
    .ready = Oma puhelin tai tabletti ja omat tunnukset. Näppäilet ne itse.
    .online = E-kirjapalvelu: { $ebook_service }
    .phrasings =
        miten kuuntelen kirjoja kännykällä
        mistä lataan lukusovelluksen
        sähkökirja ei aukea tabletilla
        pystyykö kindlellä lukemaan teidän kirjoja
        kuunneltavaa automatkalle ilman nettiä
        ellibs lakkasi, mikä tuli tilalle
        pitääkö olla pankkitunnukset että voi lainata digikirjan
        lasten satuja kuunneltavaksi
        kirja katosi sovelluksesta kesken kaiken
        toimiiko ekirjasto ipadilla
        montako äänikirjaa saa ottaa kerralla
        luettavaa puhelimeen matkalla espanjassa
    .keywords =
        e-kirja, ekirja, e kirja, e-kirjat, ekirjat, e-kirjoja, sähkökirja, sähkö kirja, sähköinen kirja, digikirja, digitaalinen kirja,
        äänikirja, ääni kirja, äänikirjat, äänikirjoja, e-äänikirja, eäänikirja, kuunnella, kuuntelu, kuunneltava, kuunneltavaa, kuulokkeet,
        e-kirjasto, ekirjasto, e kirjasto, e-aineisto, e-aineistot, sähköinen kirjasto, ellibs, bookbeat, storytel, nextory, libby, overdrive,
        biblio, borrowbox, palace, kindle, kobo, lukulaite, luku laite, epub, sovellus, sovelluksen, äppi, appi, app, lataa, ladata, lataus,
        puhelimella, kännykällä, kännykkään, puhelimeen, tabletti, tabletilla, ipad, iphone, android, sovelluskauppa, play kauppa, app store,
        ulkomailla, ulkomailta, matkalla, offline, ilman nettiä, e-lehti, aikakauslehdet sovelluksessa, laina palautui, ei aukea

# Variables:
#   $print_price (String) - what a printed page costs, with its currency
faq-print-document = Tulostaminen kirjastossa
    .answer =
        Voit tulostaa kirjaston tietokoneelta. Tuo tiedosto muistitikulla tai avaa se omasta sähköpostistasi.

        Valitse ennen tulostamista sivut, väri ja paperin koko. Tulosteet maksat kirjastossa.
    .more =
        Maksat automaatilla tai tiskillä kirjaston tavan mukaan. Kysy meiltä, jos tarvitset A3-kokoa, kaksipuolista tulostusta tai paksua paperia.

        PDF tulostuu varmimmin oikean näköisenä. Katso sivumäärä ennen tulostamista.

        Eikö paperia tule? Tarkista, että valitsit oikean tulostimen. Hyväksy tulostus myös tulostimella, jos se pyytää. Kirjaudu lopuksi ulos sähköpostista. Ota muistitikku ja kaikki paperit mukaasi.
    .we-do = Näytämme, miten tulostat, valitset paperin ja maksat.
    .we-do-not = Emme avaa emmekä lue papereitasi, ellet pyydä sitä ja ole itse paikalla.
    .ready = Tiedosto muistitikulla tai omassa sähköpostissa, kirjastokortti ja maksuväline.
    .price = Tulosteen hinta: { $print_price }.
    .phrasings =
        onko teillä tulostinta asiakkaille
        saako hakemuksen paperille teiltä
        mitä maksaa väritulostus
        a3 kokoinen juliste paperille
        matkalippu pitäis saada paperisena
        kaksipuolinen pdf paperille
        printtaus usb muistilta
        tulostin temppuilee, työ jäi jonoon
        valokuvat paperille
        miten maksan tulosteet, käykö kortti
        pääseekö tulostamaan ilman korttia
    .keywords =
        tulostaa, tulostus, tulostaminen, tulostan, tulostaisin, tulostettua, tulosteet, tuloste, tulosteen hinta, tulostushinta, tulostin,
        tulostimen, tulostinta, printteri, printata, printtaus, printti, printtaan, paperille, paperiversio, paperinen, paperisena, sivu, sivua,
        sivun hinta, mustavalkoinen, mustavalko, väri, värillinen, väritulostus, värituloste, väreissä, a4, a3, kaksipuolinen, arkki, paperi,
        muistitikku, muisti tikku, tikku, tikulta, usb, usb-tikku, pdf, word, tiedosto, asiakirja, dokumentti, liite, lippu, todistus, hakemus,
        lasku paperille, kuva, valokuva, juliste, tulostusjono, ei tulosta, paperitukos, maksaako tulostus, paljonko maksaa, mitä maksaa

# Variables:
#   $print_price (String) - what a printed page costs, with its currency
#   $print_site (String) - address of the library's print service for people's own devices
faq-print-from-phone = Tulostus omalta laitteelta
    .answer =
        Monessa kirjastossa voit tulostaa puhelimesta, tabletista tai omalta kannettavalta. Lähetä tiedosto tulostuspalveluun ja hae paperit tulostimelta.

        Tallenna tiedosto ensin laitteeseesi, mieluiten PDF-muodossa. Jos palvelua ei ole, avaa tiedosto kirjaston tietokoneella.
    .more =
        Kuvan tai verkkosivun voi usein tallentaa PDF-tiedostoksi jakovalikosta.

        Avaa tulostuspalvelun sivu, lisää tiedosto ja valitse väri ja kappalemäärä. Tulostimella käytät kirjastokorttia tai koodia, jonka palvelu antoi.

        Tiedosto odottaa tulostusta vain tietyn ajan. Jos laite ei löydä tulostinta, käytä palvelun sivua. Suora tulostus ei toimi kaikissa kirjastoissa.
    .we-do = Opastamme vaihe kerrallaan. Sinä pidät laitteen kädessäsi.
    .we-do-not = Emme ota sähköpostissa tai chatissa vastaan papereita, joissa on henkilötunnus. Käytä tulostuspalvelua.
    .ready = Tiedosto laitteessa, ladattu akku ja maksuväline.
    .price = Tulosteen hinta: { $print_price }.
    .online = Tulostuspalvelu: { $print_site }
    .phrasings =
        miten saan kännykästä paperille
        android puhelimesta tulostimeen
        iphonessa oleva lippu pitäis printata
        whatsappissa tullut liite paperiksi
        voinko laittaa tiedoston sähköpostilla tulostimelle
        onko teillä airprint
        oma kannettava ei löydä printteriä
        mikä sovellus tulostamiseen tarvitaan
        kuvakaappaus paperille luurista
        tabletista printtaaminen wlanin kautta
        qr koodilla tulostus
    .keywords =
        puhelimesta, puhelimelta, kännykästä, kännykältä, kännystä, luurista, mobiilitulostus, mobiili tulostus, etätulostus, etä tulostus,
        pilvitulostus, langaton tulostus, langattomasti, wifi tulostus, wlan tulostus, oma laite, omalta koneelta, oma kone, läppäri, läppäristä,
        läppäriltä, kannettava, kannettavalta, kannettava tietokone, tabletista, tabletilta, ipadista, iphonesta, androidista, airprint, princh,
        papercut, everyoneprint, printix, tulostussovellus, tulostuspalvelu, tulostusjono, tulosta, tulostaa, tulostus, printata, printtaus,
        sähköpostilla tulostus, whatsapp, kuvakaappaus, näyttökuva, kuva puhelimesta, qr-koodi, bluetooth, lähetä tulostimelle

# Variables:
#   $scan_price (String) - what scanning costs, with its currency or in words
faq-scan-document = Skannaaminen
    .answer =
        Voit skannata papereita ja valokuvia kirjaston laitteella. Saat tiedoston muistitikulle tai omaan sähköpostiisi.

        Valitse PDF, jos lähetät paperin viranomaiselle. Diat ja filmit vaativat erikoislaitteen: kysy, missä sellainen on.
    .more =
        Asiakirjalle sopii PDF, valokuvalle JPG. Tekstille riittää noin 300 dpi, valokuvalle 600 dpi.

        Syöttölaitteella monta sivua menee samaan tiedostoon. Laita ohut, vanha tai taiteltu paperi lasille.

        Jos tiedosto on liian iso sähköpostiin, valitse pienempi tarkkuus tai käytä muistitikkua. Myös puhelimen kameralla voi skannata.

        Tarkista tiedosto, poista se koneelta ja ota alkuperäinen paperi mukaasi.
    .we-do = Näytämme, miten laite toimii, ja autamme alkuun.
    .we-do-not = Emme säilytä skannattuja tiedostoja emmekä lähetä niitä puolestasi.
    .ready = Paperit ilman niittejä. Muistitikku tai oma sähköpostiosoite.
    .price = Skannauksen hinta: { $scan_price }.
    .phrasings =
        paperi pitäisi saada sähköiseen muotoon
        miten teen paperista pdf:n
        onko teillä skanneria
        vanhat valokuvat talteen tietokoneelle
        työsopimus pitää lähettää liitteenä
        diojen ja negatiivien siirto koneelle
        skannaus tikulle vai sähköpostiin
        monta sivua samaan tiedostoon
        passin kuva pitäis saada hakemukseen
        asiakirjan digitointi
        todistukset koneelle
    .keywords =
        skannata, skannaus, skannaaminen, skannaan, skannattu, skannaa, skanneri, skannerilla, skannerin, skanni, scannata, scannaus, scanneri,
        scanner, kuvanlukija, monitoimilaite, digitoida, digitointi, sähköiseen muotoon, sähköiseksi, paperista, pdf, pdf-tiedosto, jpg,
        tiedostoksi, liitteeksi, liite, kuvata, lähettää paperi, todistus, todistukset, työsopimus, kuitti, lääkärintodistus, valokuva,
        valokuvat, vanhat kuvat, dia, diat, diakuvat, negatiivi, negatiivit, filmi, filmit, filmiskanneri, kirjan sivu, muistitikulle, tikulle,
        sähköpostiin, monta sivua, tarkkuus, dpi, skannauksen hinta

# Variables:
#   $computer_minutes (Number) - how many minutes one turn at a public computer lasts
faq-public-computer = Asiakastietokoneet
    .answer =
        Voit käyttää kirjaston tietokonetta maksutta. Kirjaudu kirjastokortilla tai pyydä meiltä vierastunnus. Usein voit varata koneen etukäteen.

        Tallenna työsi muistitikulle, sillä tiedostot poistuvat koneelta. Kirjaudu lopuksi ulos kaikista palveluista.
    .more =
        Käyttöaika on rajattu, jotta koneet riittävät kaikille. Voit usein jatkaa, jos kukaan ei odota.

        Koneilla on netti, toimisto-ohjelmat ja tulostus. Omia ohjelmia tai pelejä niille ei voi asentaa. Kysy meiltä kuulokkeita, kameraa, isompaa tekstiä tai muunkielistä näppäimistöä.

        Älä tallenna salasanoja selaimeen. Kun asioit pankissa, henkilökunta ei katso näyttöäsi.
    .we-do = Autamme alkuun: kirjaudut itse, ja etsimme ohjelmat yhdessä.
    .limit =
        { $computer_minutes ->
            [one] Konetta voi käyttää kerralla { $computer_minutes } minuutin.
           *[other] Konetta voi käyttää kerralla { $computer_minutes } minuuttia.
        }
    .phrasings =
        onko teillä koneita joilla pääsee nettiin
        tarviiko koneaika varata
        ei oo korttia, pääsenkö vieraana
        kuinka pitkään koneella saa istua
        löytyykö word ja excel
        mihin tallennan tekstin jonka naputtelin
        kone pyytää tunnusta jota mulla ei ole
        onko kuulokkeita ja webkameraa
        saako katsella youtubea
        kotona ei ole tietokonetta
        jäikö mun jäljet koneelle
        vapaita päätteitä nyt
    .keywords =
        tietokone, tieto kone, tietokoneet, tietokoneelle, tietokoneella, tietsikka, kone, koneet, koneella, koneelle, koneaika, kone aika,
        asiakaskone, asiakas kone, asiakastietokone, asiakaspääte, pääte, nettikone, netti kone, nettipääte, internet, netti, nettiin,
        varata kone, konevaraus, varausaika koneelle, vierastunnus, vieras tunnus, vierailija, kirjautua koneelle, käyttöaika, aikaraja,
        puoli tuntia, tunti, jatkoaika koneelle, word, excel, powerpoint, office, libreoffice, photoshop, ohjelmat, näppäimistö, hiiri,
        kuulokkeet, webkamera, web kamera, kamera, mikrofoni, pelata, pelaaminen, pelit, pelikone, pelisivu, youtube, facebook, hidas kone,
        hidas, jumittaa, tallentaa, kirjaudu ulos, selaushistoria, jäljet

# Variables:
#   $wifi_name (String) - name of the library's wireless network
faq-wifi-access = Langaton verkko
    .answer =
        Kirjastossa on maksuton langaton verkko. Avaa laitteen Wi-Fi-asetukset, valitse kirjaston verkko ja hyväksy ehdot selaimessa.

        Jos yhteys ei toimi, sammuta Wi-Fi ja avaa se uudelleen. Kytke myös VPN pois päältä.
    .more =
        Jos verkko kysyy salasanaa, se on kirjaston kyltissä tai saat sen meiltä.

        Eikö yhteys vieläkään toimi? Kytke lentotila pois päältä. Valitse laitteen asetuksissa ”Unohda verkko” ja yhdistä uudelleen. Käynnistä laite uudelleen.

        Verkko on yhteinen, joten ruuhka voi hidastaa sitä. Hoida pankkiasiat mieluummin omalla mobiilidatalla. Kysy meiltä, missä on pistorasioita ja rauhallisia paikkoja.
    .we-do = Autamme yhdistämään oman laitteesi verkkoon.
    .network = Verkon nimi: { $wifi_name }
    .phrasings =
        mikä on wifin salasana
        netti pätkii lukusalissa
        puhelin ei löydä wlania
        miten pääsen teidän nettiin omalla koneella
        kirjautumissivu ei tule esiin selaimeen
        onko asiakkaille ilmaista internetiä
        data loppui, saako teiltä netin
        yhteys on tosi hidas
        kuuluuko langaton pihalle asti
        tarvitseeko verkkoon tunnukset
        voinko tulla tekemään etätöitä
    .keywords =
        wifi, wi-fi, wi fi, wifin, wifiin, vifi, vaifai, wlan, wlanin, wlani, langaton, langaton verkko, langattoman, langattomaan, verkko, verkkoon,
        verkon, netti, nettiä, nettiyhteys, netti yhteys, nettiin, internet, internetyhteys, yhteys, yhteyttä, yhdistää, yhdisty, ei yhdistä,
        yhdistyy, kytkeytyä, liittää, verkon salasana, wifi salasana, tunnus verkkoon, avoin verkko, vierasverkko, asiakasverkko, kirjautumissivu,
        ehdot, pätkii, katkeilee, hidas, ei toimi, ei löydy, ei lataa, läppäri, kannettava, puhelin, tabletti, mobiilidata, data loppu, gigat,
        hotspot, nettitikku, mokkula, etätyö, vpn, reititin

# Variables:
#   $phone (String) - the library's telephone number
#   $email (String) - the library's e-mail address
faq-contact-staff = Yhteys henkilökuntaan
    .answer =
        Voit puhua ihmisen kanssa. Paina ”Kysy henkilökunnalta” tai kirjoita /staff. Nimeä tai korttia et tarvitse.

        Vastaamme palveluaikana. Voit myös soittaa, lähettää sähköpostia tai tulla käymään. Palaute on tervetullutta.
    .more =
        Kun palvelu on kiinni, jätä viesti tänne. Luemme sen, kun avaamme.

        Palautetta, toiveita ja moitteita voit antaa myös nimettömästi. Kerro, mitä tapahtui ja mitä toivot.

        Kerro, jos haluat muun kielen, tulkin tai puhelun. Voit myös pyytää henkilökunnalta aikaa, jolloin työntekijä palvelee vain sinua.
    .we-do = Välitämme kysymyksesi tai palautteesi. Vastaus tulee tähän chattiin.
    .contact = Puhelin: { $phone }
    .mail = Sähköposti: { $email }
    .phrasings =
        haluan puhua oikean ihmisen kanssa
        mikä on teidän puhelinnumero
        minne voin soittaa
        mihin osoitteeseen laitan meilin
        annan palautetta huonosta palvelusta
        haluan tehdä valituksen
        saanko kirjastonhoitajan langan päähän
        en jaksa jutella botin kanssa
        soittakaa mulle takaisin
        kuka siellä vastaa
        terveiset ja kiitokset työntekijöille
        en löydä vastausta, tarviin jonkun
    .keywords =
        yhteystiedot, yhteys tiedot, yhteys, ota yhteyttä, ottaa yhteyttä, yhteydenotto, puhelinnumero, puhelin numero, numero, puhelin, puhelimitse,
        soittaa, soitto, soitan, soittakaa, takaisinsoitto, sähköposti, sähkö posti, sähköpostiosoite, meili, maili, email, s-posti, ihminen, ihmisen,
        oikea ihminen, elävä ihminen, työntekijä, virkailija, kirjastonhoitaja, kirjastovirkailija, henkilökunta, henkilökuntaa, asiakaspalvelu,
        asiakas palvelu, palvelutiski, tiski, neuvonta, infopiste, info, chat, chatti, chätti, jutella, puhua, botti, robotti, palaute, palautetta,
        valitus, valittaa, reklamaatio, moite, kehut, kiitos, toive, ehdotus, johtaja, kirjastonjohtaja, esihenkilö, kuka vastaa, apua, apuva, auttakaa

# Variables:
#   $website (String) - address of the library's website
faq-patron-privacy = Tietosuoja ja omat tiedot
    .answer =
        Tämä chatti ei kysy nimeäsi. Kirjoita /privacy, niin näet, mitä tallennamme ja kuinka kauan. Siellä voit myös poistaa tietosi.

        Lainasi ja asiakastietosi ovat salassa pidettäviä. Vain kirjaston työntekijät näkevät ne työssään, eivätkä he kerro niistä muille.
    .more =
        Asiakasrekisterissä ovat nimesi, yhteystietosi, nykyiset lainasi ja maksusi. Lainaushistoria tallentuu vain, jos itse haluat. Asetus on verkkokirjastossa.

        Telegram säilyttää tavalliset keskustelut omilla palvelimillaan. Älä siis kirjoita tänne henkilötunnusta, PIN-koodia, pankkitunnuksia tai terveystietoja. Peitämme tunnistamamme henkilötunnukset ja koodit ennen tallennusta.

        Tilastoihin jäävät vain luvut, eivät nimet tai viestit. Rekisteritietosi voit pyytää nähtäväksi, korjattavaksi tai poistettavaksi. Ohje on kirjaston tietosuojaselosteessa.
    .we-do = Kerromme, mitä tietoja tallennetaan ja miten poistat ne.
    .we-do-not = Chatissa emme voi varmistaa, kuka olet. Pyydä rekisteritietosi rekisterin yhteyshenkilöltä. Hän tarkistaa henkilöllisyytesi.
    .ready = Kuvallinen henkilötodistus, kun pyydät rekisteritietojasi.
    .online = Tietosuojaseloste: { $website }
    .phrasings =
        mitä minusta on tallessa teillä
        näkeekö joku mitä olen lukenut
        tallentuvatko nämä viestit johonkin
        haluan tarkastaa rekisteritietoni
        miten tyhjennän lainaushistorian
        annetteko osoitteita eteenpäin
        onko tämä juttelu luottamuksellista
        voinko kysyä nimettömänä
        gdpr pyyntö
        lopetan asiakkuuden kokonaan
        väärä osoite asiakasrekisterissä
        kuka pääsee lukemaan tätä chattia
    .keywords =
        tietosuoja, tieto suoja, tietosuojaseloste, rekisteriseloste, tietosuojavastaava, yksityisyys, yksityisyyden suoja, gdpr, henkilötiedot,
        henkilö tiedot, omat tiedot, tietoni, mun tiedot, tietojeni, tietoja minusta, poistaa tiedot, poistakaa, poista tietoni, poisto, tuhota,
        hävittää, unohtakaa, tarkastaa tiedot, tarkastusoikeus, rekisteri, asiakasrekisteri, asiakastiedot, osoitteenmuutos, korjata tiedot,
        lainaushistoria, lainaus historia, lainahistoria, historia, salassa, salassapito, salainen, luottamuksellinen, vaitiolovelvollisuus,
        anonyymi, nimetön, nimettömänä, tallentaa, tallentuu, tallenne, säilytys, keskustelu, viestit, chatti, kuka näkee, urkkia, vakoilu,
        luovuttaa tietoja, eteenpäin, evästeet, telegram, henkilötunnus, hetu, lopettaa asiakkuus, asiakkuuden päättäminen

faq-phone-tablet-help = Apua puhelimeen ja tablettiin
    .answer =
        Voit oppia käyttämään omaa puhelintasi tai tablettiasi. Harjoittelemme rauhassa asetuksia, sovelluksia, kuvia ja tekstin kokoa.

        Pyydä henkilökunnalta aikaa digitukeen tai kysy ensin täällä. Kerro, mikä laite sinulla on ja mitä haluat tehdä.
    .more =
        Usein kysytään tekstin koosta, äänistä, yhteystiedoista, kuvista ja täydestä muistista. Myös uuden puhelimen käyttöönottoa voi harjoitella.

        Tee varmuuskopio ennen isoa päivitystä tai siirtoa. Näytämme, mistä se tehdään.

        Rikkinäinen näyttö, huono akku tai lukittu laite kuuluu huoltoon tai myyjälle. Sovelluksen salasanan vaihdat sovelluksessa.

        Emme käytä etähallintaa. Puhelimessa tai videopuhelussa kerromme, mitä painat. Läheinen voi olla mukana.
    .we-do = Neuvomme askel kerrallaan. Sinä pidät laitteen kädessäsi ja painat itse.
    .we-do-not = Emme korjaa laitteita emmekä avaa lukituksia. Emme vastaa kadonneista tiedoista.
    .ready = Ladattu laite, laturi ja omat salasanasi, jotka vain sinä tiedät.
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
        puhelin, puhelimen, puhelinta, puhelimeen, kännykkä, kännykän, kännykkää, känny, luuri, älypuhelin, äly puhelin, matkapuhelin, kapula,
        nokia, samsung, galaxy, iphone, aifoni, android, xiaomi, motorola, doro, tabletti, tabletin, tabletti tietokone, taulutietokone, ipad,
        asetukset, asetus, sovellus, sovelluksen, sovellukset, äppi, appi, asentaa, asennan, asennus, asentaminen, ladata sovellus, poistaa sovellus,
        päivittää, päivitys, päivitän, tekstin koko, fontti, iso teksti, kirjaimet isommaksi, kirkkaus, ääni, soittoääni, äänetön, näppäimistö,
        kuvat, valokuvat, muisti täynnä, tallennustila, tila loppu, varmuuskopio, pilvi, icloud, google tili, siirto uuteen, tietojen siirto,
        sim-kortti, yhteystiedot, whatsapp, whatsup, messenger, viber, facebook, kamera, bluetooth, akku, jumissa, jumittaa, sammuu, käyttöönotto,
        digituki, digi tuki, digineuvonta, digiopastus, laiteopastus, neuvontaa, opastusta

faq-e-services-login = Sähköinen asiointi
    .answer =
        Julkisiin palveluihin kirjaudutaan Suomi.fi-tunnistuksella. Siihen käyvät pankkitunnukset, mobiilivarmenne tai sirullinen henkilökortti.

        Viranomaisen kirje voi tulla Suomi.fi-viesteihin. Toisen puolesta voit asioida, kun hän antaa sinulle Suomi.fi-valtuuden.
    .more =
        Eikö kirjautuminen onnistu? Tarkista osoite ja kokeile toista selainta tai laitetta. Pankkitunnuksista neuvoo oma pankki, mobiilivarmenteesta oma operaattori.

        Palveluilla on eri nimiä, esimerkiksi OmaKela, OmaVero ja Työmarkkinatori. Kirjautuminen on niissä samantapainen. Jos kysyt omasta päätöksestä tai hakemuksesta, ota yhteyttä palvelun omaan neuvontaan.

        Jos haluat kirjeet paperilla, muuta asetusta Suomi.fi-viesteissä. Jos et voi asioida verkossa, kysy paperilomaketta, puhelinpalvelua tai kunnan asiointipistettä.
    .we-do = Näytämme oikean palvelun ja opastamme vaihe kerrallaan. Sinä kirjaudut itse.
    .we-do-not = Emme kirjaudu emmekä asioi puolestasi. Valtuuden annat viranomaisen omassa palvelussa.
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
        sähköinen asiointi, asiointi, asioida, asioin, verkkoasiointi, verkko asiointi, verkkopalvelu, verkko palvelu, sähköinen palvelu, e-palvelu,
        suomi.fi, suomifi, suomi fi, suomi.fi-viestit, viestit, viestiä, digiposti, digi posti, viranomaisposti, sähköinen kirje, postilaatikko,
        tunnistautua, tunnistautuminen, tunnistus, vahva tunnistautuminen, kirjautua, kirjautuminen, kirjaudun, sisäänkirjautuminen, pankkitunnukset,
        pankki tunnukset, pankkitunnuksilla, mobiilivarmenne, mobiili varmenne, varmennekortti, kela, kelan sivut, omakela, oma kela, omavero,
        oma vero, vero.fi, verottaja, dvv, maistraatti, digi- ja väestötietovirasto, traficom, migri, enter finland, kunnan asiointi, asiointipiste,
        kansalaisneuvonta, valtuus, valtuudet, valtuutus, suomi.fi-valtuudet, valtakirja, puolesta asiointi, äidin asiat, edunvalvonta,
        aikakatkaisu, virheilmoitus, ei aukea, ei onnistu, selain

faq-online-scams = Nettihuijaukset
    .answer =
        Annoitko pankkitunnukset tai maksoitko huijarille? Soita heti oman pankkisi sulkupalveluun. Tee sitten rikosilmoitus poliisille.

        Epäiletkö viestiä? Älä avaa linkkiä äläkä vastaa. Pankki tai viranomainen ei kysy tunnuksia viestissä eikä puhelimessa.
    .more =
        Huijauksen merkkejä ovat kiire, uhkailu, yllättävä palkinto, outo osoite ja kirjautumislinkki tekstiviestissä. Soittaja voi esiintyä poliisina, pankkina tai sukulaisena tai pyytää asentamaan ohjelman.

        Avasitko linkin, mutta et antanut tietoja? Sulje sivu ja poista viesti. Annoitko salasanan? Vaihda se heti. Asensitko ohjelman? Irrota laite verkosta ja pyydä apua.

        Säilytä viestit ja kuitit rikosilmoitusta varten. Rikosuhripäivystys tukee maksutta. Huijatuksi voi tulla kuka tahansa.
    .we-do = Kerromme huijausten merkeistä ja siitä, mihin otat yhteyttä.
    .we-do-not = Emme tutki huijauksia. Ensin auttavat pankin sulkupalvelu ja poliisi.
    .ready = Pankin numero kortista tai sopimuksesta. Huijarin viesti tai puhelinnumero.
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
        huijaus, huijaukset, huijattu, huijari, huijarit, huijausviesti, huijaus viesti, huijauspuhelu, huijaus puhelu, huijausta, kusetus, petos,
        nettipetos, petkutus, rikosilmoitus, rikos ilmoitus, poliisi, sulkupalvelu, sulku palvelu, kortin sulkeminen, tietojenkalastelu, kalastelu,
        phishing, roskaposti, valesivu, vale sivu, väärennetty, feikki, aito, epäilyttävä, outo viesti, outo puhelu, tekstiviesti, tekstari, linkki,
        klikkasin, painoin linkkiä, avasin linkin, pankki soitti, soitti pankista, tunnusluvut, kysyi tunnuksia, annoin tunnukset, pankkitunnukset,
        rahat vietiin, varastettu, tilausansa, tilaus ansa, verkkokauppa, tori, tori.fi, facebook, marketplace, vinted, instagram, posti, paketti,
        tulli, omakanta viesti, vero palautus viesti, kela viesti, nordea viesti, op viesti, arpajaiset, voitto, sijoitus, krypto, bitcoin,
        rakkaushuijaus, romanssihuijaus, whatsapp äiti viesti, etähallinta, anydesk, teamviewer, mikrotuki, kiristys, kyberturvallisuuskeskus, tietovuoto, kaapattu tili

faq-form-help-general = Apua lomakkeisiin
    .answer =
        Lomakkeet löytyvät viranomaisen omilta sivuilta, esimerkiksi Kelan, Verohallinnon, Migrin tai kunnan sivuilta. Monet voit täyttää verkossa tai tulostaa.

        Lue ohje ensin ja kerää liitteet valmiiksi. Sisällöstä neuvoo se viranomainen, jolle lomake menee.
    .more =
        Uusin lomake on viranomaisen omilla sivuilla. Moni lomake on sekä paperilla että verkossa.

        Tarkista ennen aloittamista liitteet ja viimeinen palautuspäivä. Tallenna usein, jos kirjoitat verkossa.

        Ota kopio ennen lähettämistä ja säilytä kuitti. Älä lähetä täytettyä lomaketta tänne, sillä siinä on yksityisiä tietoja.

        Kunnan asiointipiste neuvoo, jos asiointi verkossa ei onnistu.
    .we-do = Etsimme kanssasi oikean lomakkeen, tulostamme sen ja selitämme sanoja.
    .we-do-not = Emme täytä emmekä allekirjoita lomaketta. Emme myöskään arvioi, mitä pitäisi vastata.
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
    .keywords =
        lomake, lomakkeen, lomakkeet, lomaketta, lomakkeita, lomakkeisiin, kaavake, kaavakkeen, kaavakkeita, blanketti, hakemus, hakemuksen,
        hakemukset, hakemusta, hakupaperi, paperi, paperit, paperin, papereita, virastopaperi, viranomainen, virasto, täyttää, täytän, täyttö,
        täyttäminen, täyttöapu, täyttöohje, täytetty, täytettävä, kirjoittaa, kohta, kenttä, rasti, rastittaa, allekirjoitus, allekirjoittaa, nimi alle,
        liite, liitteet, liitteitä, liittää, lähettää hakemus, palauttaa lomake, kela, kelan lomake, veron lomake, migrin lomake, dvv lomake,
        ilmoitus, anomus, selvitys, valitus lomake, todistus, jäljennös, en ymmärrä, vaikea, auta täyttämään, apua hakemukseen, puolestani, ohje, malli

# Variables:
#   $housing_site (String) - address of the page where people apply for a rental home
faq-housing-queue = Vuokra-asunnon hakeminen
    .answer =
        Tee hakemus jokaiselle vuokranantajalle, jolta haet asuntoa. Kunta valitsee asukkaat yleensä tarpeen mukaan, ei jonotusajan.

        Hakemus on voimassa vain tietyn ajan. Uusi se ajoissa. Asumisoikeusasuntoon tarvitset järjestysnumeron.
    .more =
        Hakemuksessa kysytään yleensä, ketkä muuttavat, paljonko tuloja on ja mitä vuokraa pystyt maksamaan.

        Hae monesta paikasta: kunnalta, yksityisiltä vuokranantajilta, opiskelija-asunnoista tai senioritaloista. Merkitse kalenteriin, milloin hakemus vanhenee. Ilmoita heti, jos tulosi tai perheesi muuttuu.

        Älä maksa mitään, ennen kuin olet nähnyt asunnon ja sopimuksen. Jos olet vaarassa menettää kotisi, ota yhteyttä sosiaalipalveluihin tai oikeusapuun.
    .we-do = Näytämme, missä haetaan, ja opastamme, kun täytät hakemusta.
    .we-do-not = Emme suosittele emmekä valitse asuntoja. Emme maksa maksuja puolestasi. Vuokranantaja päättää.
    .ready = Tiedot tuloista, varoista ja nykyisestä asunnosta. Pankkitunnukset kirjautumiseen.
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
        asunto, asunnon, asuntoa, asuntoon, asunnot, asunnonhaku, asunnon haku, asuntohakemus, asunto hakemus, asuntohakemuksen, asuntojono,
        asunto jono, jono, jonottaa, jonotusaika, vuokra-asunto, vuokra asunto, vuokraasunto, vuokra, vuokralle, vuokralta, vuokrakämppä, kämppä,
        kämpän, kämppää, koti, kotia, yksiö, kaksio, kolmio, soluasunto, kimppakämppä, kaupungin asunto, kaupungin vuokra, kunnan asunto,
        kunnan vuokratalo, vuokratalo, vuokrataloyhtiö, ara-asunto, ara, varke, asumisoikeus, asumisoikeusasunto, aso, järjestysnumero,
        opiskelija-asunto, opiskelija asunto, hoas, toas, psoas, tys, senioriasunto, palveluasunto, lumo, sato, kojamo, ta-asunnot, avara,
        oikotie asunnot, vuokraovi, hakemus perillä, hakemus voimassa, hakemuksen uusiminen, hakemuksen tila, tarjous, asuntotarjous,
        tulorajat, varallisuus, takuuvuokra, vuokravakuus, kauanko kestää, asunnon saaminen, asunnonvaihto, muutto

# Variables:
#   $employment_site (String) - address of the local employment services
faq-job-search = Työnhaku
    .answer =
        Avoimia työpaikkoja löydät Työmarkkinatorilta ja muilta työpaikkasivuilta. Voit hakea töitä kirjaston tietokoneella.

        Jos jäät työttömäksi, ilmoittaudu työnhakijaksi Työmarkkinatorilla heti ensimmäisenä työttömyyspäivänä. Kuntasi työllisyyspalvelut neuvovat siinä.
    .more =
        Kokeile hakusanana ammattia, paikkakuntaa, osa-aikatyötä tai kesätyötä. Tallenna hakuvahti, niin saat uudet paikat sähköpostiin. Kuntien töitä on Kuntarekryssä ja valtion töitä Valtiolle.fi-palvelussa.

        Moni paikka täytetään ilman ilmoitusta. Voit siis kysyä töitä suoraan työnantajalta. Muualla Euroopassa auttaa EURES.

        Varo huijauksia: aito työnantaja ei pyydä maksua eikä pankkitunnuksia.
    .we-do = Näytämme työpaikkasivuja ja CV-malleja ja opastamme hakemuksen lähettämisessä.
    .we-do-not = Emme hae töitä puolestasi emmekä voi luvata työpaikkaa.
    .ready = Sähköpostiosoite, vanha CV, jos sellainen on, ja lista aiemmista töistäsi.
    .online = Työllisyyspalvelut: { $employment_site }
    .phrasings =
        mistä löydän avoimet työpaikat
        duuni hakusessa
        kesätöitä nuorelle
        mikä on työmarkkinatori
        osa-aikaista hommaa eläkkeen rinnalle
        kuka neuvoo paikkojen etsimisessä
        järjestättekö työnhakuohjausta
        rekryilmoitukset koneelta
        töitä ilman suomen kieltä
        kuljettajan tai varastomiehen paikkoja
        hakuvahti sähköpostiin
        miten lähetän hakemuksen firmaan
    .keywords =
        työ, töitä, työtä, työn, työhön, työnhaku, työn haku, työnhakija, työhakemus, työpaikka, työ paikka, työpaikat, työpaikkoja, työpaikan,
        avoimet työpaikat, avoin paikka, hakea töitä, etsin töitä, etsin työtä, haen töitä, duuni, duunia, duuneja, homma, hommia, keikka, keikkatyö,
        rekry, rekrytointi, rekrymessut, työmarkkinatori, työmarkkina tori, te-toimisto, te toimisto, te-palvelut, mol, mol.fi, työkkäri, työvoimatoimisto,
        työllisyyspalvelut, työllisyys palvelut, kuntakokeilu, duunitori, oikotie, jobly, monster, indeed, linkedin, kuntarekry, valtiolle.fi,
        vuokrafirma, henkilöstövuokraus, barona, staffpoint, eezy, eures, kesätyö, kesä työ, kesätyöpaikka, osa-aikatyö, osa aika, iltatyö,
        siivous, siivooja, siivoustyö, kuljettaja, kokki, hoitaja, myyjä, varasto, rakennus, marjanpoiminta, etätyö, harjoittelu, työharjoittelu,
        työkokeilu, ura, uraohjaus, cv, ansioluettelo, haastattelu, työhaastattelu, työtön, hakuvahti

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

faq-letter-translate-explain = Kirjeen ymmärtäminen
    .answer =
        Katso ensin päivämäärä, sillä vastausaika voi olla lyhyt. Lähettäjä kertoo, mitä päätös tarkoittaa. Puhelinnumero on yleensä kirjeessä.

        Voit pyytää viranomaiselta tulkkia. Kysy myös, saako kirjeen selkokielellä tai omalla kielelläsi.
    .more =
        Etsi kirjeestä kolme asiaa: lähettäjä, viimeinen päivä ja puhelinnumero. Jos viimeinen päivä on lähellä, soita pian.

        Käännössovelluksesta saat yleiskuvan, mutta siinä voi olla virheitä. Älä syötä siihen yksityisiä tietoja.

        Pyydä tulkkia jo silloin, kun soitat viranomaiselle. Lasta ei pidä käyttää tulkkina.

        Virallisen käännöksen tekee auktorisoitu kääntäjä. Oikeusapu neuvoo, jos haluat valittaa päätöksestä.
    .we-do = Selitämme yleisiä sanoja. Etsimme kanssasi lähettäjän puhelinnumeron ja tulkkipalvelun.
    .we-do-not = Emme tee virallisia käännöksiä emmekä tulkitse päätöksiä. Älä lähetä kirjeestä kuvaa chattiin.
    .ready = Kirje paperilla. Peitä nimi ja henkilötunnus, jos näytät sitä.
    .phrasings =
        mitä tässä kirjeessä sanotaan
        en ymmärrä kelan päätöstä
        poliisilta tuli postia, mitä pitää tehdä
        voiko joku selittää vaikean tekstin helpommin
        kirje on suomeksi enkä osaa lukea sitä
        onko tämä lasku vai muistutus
        mistä saan tulkin mukaan
        käännös arabiaksi tai somaliksi
        mitä oikaisuvaatimus tarkoittaa
        verottajan lappu tuli ja aika loppuu
        virallinen kääntäjä todistukselle
        migrin paperissa on outoja sanoja
    .keywords =
        kirje, kirjeen, kirjettä, kirjeestä, virallinen kirje, viranomaiskirje, viranomaisen kirje, posti, postia, päätös, päätöksen, päätöstä, paperi,
        lappu, ilmoitus, kutsu, kutsukirje, haaste, käräjäoikeus, ulosotto kirje, poliisi, sairaala, sairaalan, potilasasiakirja, lausunto, terveyskeskus,
        kela, vero, verottaja, migri, kunta, sossu, koulun tiedote, ymmärtää, en ymmärrä, ymmärrä, selittää, selitä, selitys, selkokieli, selkokielellä,
        tarkoittaa, mitä tarkoittaa, merkitys, vaikea teksti, virkakieli, kapulakieli, kääntää, kääntäisitkö, käännös, käännöksen, kääntäjä, auktorisoitu,
        virallinen käännös, google kääntäjä, tulkki, tulkin, tulkkia, tulkata, tulkkaus, tulkkipalvelu, tulkki palvelu, kieli, omalla kielellä, suomeksi,
        ruotsiksi, englanniksi, venäjäksi, ukrainaksi, arabiaksi, somaliksi, persiaksi, oikaisuvaatimus, muutoksenhaku, valitusaika, määräaika, kuuleminen

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
    .online = Tapahtumakalenteri: { $website }
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
        tapahtuma, tapahtumat, tapahtumia, tapahtumaan, tapahtumakalenteri, tapahtuma kalenteri, kalenteri, ohjelma, ohjelmaa, ohjelmisto, tilaisuus,
        tilaisuudet, mitä tapahtuu, mitä on tulossa, menovinkit, meno, illanvietto, kirjailija, kirjailijavierailu, kirjailija vierailu, kirjavinkkaus,
        luento, luennot, esitelmä, keskustelutilaisuus, paneeli, näyttely, näyttelyt, taidenäyttely, avajaiset, konsertti, musiikki, elokuva, leffa,
        elokuvailta, elokuvaesitys, työpaja, työpajat, askartelu, peli-ilta, pelitapahtuma, tietovisa, runoilta, teatteri, nukketeatteri, juhla, messut,
        kirjaston yö, lukuviikko, ilmoittautua, ilmoittautuminen, ilmoittaudun, paikka vapaa, vapaita paikkoja, varasija, peruutus, pääsymaksu,
        maksuton, ilmainen, etäyhteys, etänä, striimi, striimaus, suora lähetys, tallenne, verkkotapahtuma, perheille, nuorille, aikuisille, tänä viikonloppuna

faq-reading-guide-session = Lukuopas ja lukuvinkit
    .answer =
        Lukuopas auttaa löytämään sinulle sopivaa luettavaa tai kuunneltavaa. Palvelu on maksuton. Sillä ei ole väliä, luetko paljon vai vähän.

        Haluatko varata lukuopasajan? Paina ”Kysy henkilökunnalta” ja kerro, milloin sinulle sopii. Samoin voit kysyä aikaa muuhun opastukseen. Vinkit saat myös kirjallisesti.
    .more =
        Tapaaminen voi olla puhelimessa, videopuhelussa, chatissa tai kirjastossa.

        Kerro yksi kirja, josta pidit, ja yksi, josta et pitänyt. Kerro myös, kaipaatko nyt jännitystä, iloa, rauhaa vai tositarinoita. Voit pyytää isotekstisiä kirjoja, selkokirjoja, sarjakuvia, e-kirjoja tai äänikirjoja.

        Saat lopuksi lukulistan. Jos mikään ei sovi, kerro se, niin etsimme lisää.

        Lapselle ajan varaa huoltaja. Nuori voi pyytää vinkkejä itse.
    .we-do = Kysymme, mistä pidät, ja ehdotamme sinulle muutamaa kirjaa.
    .ready = Yksi kirja, josta pidit, tai aihe, joka kiinnostaa. Muuta et tarvitse.
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
        lukuopas, luku opas, lukuoppaan, lukuoppaalle, lukuopasaika, kirjavinkki, kirja vinkki, kirjavinkit, kirjavinkkejä, lukuvinkki, lukuvinkit,
        vinkki, vinkit, vinkkejä, suositus, suositukset, suositella, suosittele, suosittelisit, suositteletko, ehdota, ehdotus, neuvo kirja, hyvä kirja,
        hyviä kirjoja, mitä lukea, mitä luen, lukisin, luettavaa, lukemista, lukeminen, lukemiseen, lukulista, luku lista, lukumotivaatio, motivaatio,
        lukuinto, lukujumi, keskittyminen, innostua lukemaan, en jaksa lukea, samanlainen kirja, lempikirja, lempikirjailija, kirjailija, romaani,
        dekkari, jännäri, jännityskirja, trilleri, rikosromaani, fantasia, scifi, kauhu, rakkausromaani, viihde, chick lit, klassikko, novelli,
        elämäkerta, historia, runot, sarjakuva, tietokirja, feelgood, hauska kirja, nuortenkirja, lastenkirja, lahjakirja, kirjalahja,
        lukuhaaste, henkilökohtainen opastus, varaa lukuopas, lukuhetki
