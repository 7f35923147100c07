### FAQ: library-services. How an entry is written: docs/faq.md

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
