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
        maanantai, tiistai, keskiviikko, torstai, perjantai, lauantai, sunnuntai, ma, ti, ke, to, pe, la, su, tänään, huomenna, pyhä,
        pyhät, arkipyhä, juhlapyhä, pyhäpäivä, vapaapäivä, joulu, jouluna, jouluaatto, tapaninpäivä, uusivuosi, loppiainen, pääsiäinen,
        pääsiäisenä, kiirastorstai, vappu, vappuna, helatorstai, juhannus, juhannusaatto, pyhäinpäivä, itsenäisyyspäivä, hiihtoloma,
        syysloma, kesä, kesällä, kesäaika, poikkeusaika, poikkeava aukiolo, aamulla, illalla, aikataulu, aukioloaikana, sulkemisaika,
        helatorstaina, menette kiinni, menee kiinni, kesäkuussa, kesäkuu, heinäkuu, elokuu, äitienpäivä, uudenvuodenaatto, laskiainen,
        aukioloajat tänään, milloin auki, milloin avataan, milloin olette auki, moneenko, moneenko asti, onko kirjasto auki, kirjasto
        avoinna, kirjaston aukioloajat, aukioloajoista, aukiolon muutos, poikkeusaukiolo, aattona, aatto, pyhänä, sunnuntaisin,
        lauantaisin, viikonloppuisin, iltaisin auki, aamuisin auki, kesäajan aukiolo, kesäkuukausina, loma-aikana auki, juhannuksena,
        pitkäperjantai, pääsiäismaanantai, uudenvuodenpäivä, joulun aikaan, välipäivinä, remontin aikana, kiinni remontin takia,
        suljettuna, palvelutiski auki, koska suljetaan, myöhään auki

# Variables:
#   $card_price (String) - what a library card costs, with its currency or in words
#   $website (String) - address of the library's website
faq-library-card-get = Kirjastokortin saaminen
    .answer =
        Saat kortin kirjastosta, kun näytät voimassa olevan kuvallisen henkilötodistuksen. Passi käy yleensä. Monessa kirjastossa voit täyttää tietosi etukäteen verkossa.

        Lapsi tarvitsee huoltajan suostumuksen. Jos sinulla ei ole vakituista osoitetta, kerro se meille. Kortin voi usein saada silti.
    .more =
        Jos asut tilapäisesti jonkun luona, usein riittää osoite, josta tavoitamme sinut.

        Lapsi voi saada oman kortin, kun huoltaja hyväksyy käyttösäännöt. Päiväkoti, koulu tai yhdistys voi saada yhteisökortin.

        Valitse kortille PIN-koodi, jonka muistat. Älä kerro sitä muille, sillä vastaat kortilla otetuista lainoista. Ilmoita, kun osoitteesi tai puhelinnumerosi muuttuu.

        Ilman korttiakin voit lukea lehtiä, käydä tapahtumissa ja kysyä neuvoa.
    .we-do = Neuvomme, mitä tarvitset mukaan ja miten otat kortin käyttöön.
    .ready = Henkilötodistus, osoite ja puhelinnumero. Lapselle lisäksi huoltajan suostumus.
    .price = Kirjastokortin hinta: { $card_price }.
    .online = Lisätietoa kortista: { $website }
    .children = Lapsi voi saada oman kortin, kun huoltaja suostuu siihen. Kortti voi olla jo vauvalla. Huoltaja vastaa lapsen lainoista.
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
        oleskelulupakortti, kuvallinen, osoite, ilman osoitetta, koditon, asunnoton, vastaanottokeskus, turvapaikanhakija,
        ulkomaalainen, turisti, matkailija, opiskelija, vaihto-oppilas, mökkiläinen, lapsi, lapselle, vauva, alaikäinen, nuori,
        huoltaja, vanhemmat, suostumus, takaaja, yhteisökortti, päiväkodin kortti, digikortti, mobiilikortti, kortti puhelimeen,
        ennakkoilmoittautuminen, lapsen kortti, kortti lapselle, kortti tytölle, kortti pojalle, koulun alottava, koululaisen kortti,
        kortti nuorelle, vaihtari, vaihto-opiskelija, lainaamaan, alkaa lainata, lainausoikeus, korttihakemus, kortin hinta,
        asiakasehdot, käyttösäännöt, pakolainen kortti, eläkeläisen kortti, kortti vauvalle, kortti 5-vuotiaalle, kortti 7-vuotiaalle,
        minkä ikäisenä kortti, kirjaston asiakkaana, uudeksi asiakkaaksi, kirjastoon jäseneksi, kortin hakeminen, kortin hankkiminen,
        kortin saa, mistä kortin saa, lainauskortin hinta, ilman vakinaista osoitetta, vakinainen osoite, ei kotipaikkaa, kortti
        lapsenlapselle, huoltajan lupa, vanhemman lupa korttiin, saman kimpan kortti, kelpaako sama kortti, toisen kunnan kortti, toisen
        kirjaston kortti, maksaako kirjastokortti, sähköinen kirjastokortti, kortti kännykässä, ulkopaikkakuntalainen, mökkikunnan
        kirjasto, ulkomaan kansalainen lainaajana

# Variables:
#   $phone (String) - the library's telephone number
#   $website (String) - address of the library's website
faq-card-pin-lost = Kortti tai PIN-koodi hukassa
    .answer =
        Katosiko kortti tai varastettiinko se? Soita tai tule heti kirjastoon, niin suljemme kortin. Sen jälkeen kukaan ei voi lainata sillä.

        Uuden PIN-koodin saat kirjastosta, kun näytät henkilötodistuksen. Usein voit vaihtaa koodin myös itse verkkokirjaston kirjautumissivulla.
    .more =
        Monen virheellisen yrityksen jälkeen tili voi lukkiutua. Odota hetki ja yritä uudelleen tai soita meille.

        Kirjoita kortin numero ilman välilyöntejä. Tarkista, ettei isojen kirjainten lukitus ole päällä.

        Uusi kortti kadonneen tilalle voi maksaa. Jos vanha kortti löytyy, kysy meiltä, ennen kuin käytät sitä.

        Käyttääkö joku muu korttiasi? Soita heti ja vaihda sen jälkeen PIN-koodi.
    .we-do = Suljemme kadonneen kortin ja annamme uuden kortin ja PIN-koodin.
    .we-do-not = Emme kysy emmekä lähetä PIN-koodia chatissa. Älä sinäkään kirjoita sitä tänne.
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
        pin, pin-koodi, pinkoodi, pin koodi, pinni, pinnin, pinkoodin, tunnusluku, tunnus luku, tunnusluvun, tunnusluku hukassa,
        salasana, salasanan, koodi, koodin, nelinumeroinen, unohtunut, unohdin, unohtu, unohtui, unohdettu, en muista, ei muistu, väärä
        koodi, väärä tunnusluku, virheellinen, ei kelpaa, lukittu, lukkiutunut, lukossa, jumissa, kirjautuminen, kirjautua, kirjaudu, ei
        kirjaudu, verkkokirjaston tunnukset, verkkokirjastoon kirjautuminen, en pääse sisään, kadonnut kortti, katosi, kadotin, hukassa,
        hukkasin, hävisi, hävinnyt, tippui, jäi bussiin, varastettu, varkaus, vietiin, pöllitty, löytynyt kortti, sulkea kortti,
        suljetaan, kuolettaa, uusi kortti tilalle, rikki, haljennut, vaurioitunut, viivakoodi, lompakko, kirjastotili, omat tiedot,
        vaihtaa koodi, vaihto, nollata, resetoida, palauttaa salasana, omatoimikoodi, lompsa, lompsassa, kukkaro, käsilaukku
        varastettiin, kortti varastettiin, finna ei kirjaudu, kirjautumaan finnaan, verkkokirjasto väärä tunnus, kortti hukkunut, kortin
        hukkasin, kortti hävis, kortin tunnusluku, tunnusluvun vaihto, tunnuslukuni, unohtunut tunnusluku, tunnusluku ei toimi,
        pin-koodini, koodi unohtui, kortti unohtui kotiin, ilman korttia lainaaminen, korttini katosi, kortti kateissa, korttini
        varastettiin, ilmoitus kadonneesta kortista, uuden kortin hinta, kortin uusiminen, vanhentunut kortti, kortti ei toimi
        automaatissa, lukee väärä salasana, salasanan vaihtaminen kirjastoon, lapsen tunnusluku, tunnukset verkkokirjastoon, omat
        tunnukset, verkkokirjaston salasana

# Variables:
#   $loan_days (Number) - how many days an ordinary loan lasts
#   $website (String) - address of the library's website
faq-loan-renew = Lainojen uusiminen
    .answer =
        Voit uusia lainasi verkkokirjastossa. Kirjaudu kirjastokortin numerolla ja PIN-koodilla, avaa lainasi ja valitse uusiminen.

        Uusiminen ei onnistu, jos joku muu on varannut teoksen tai uusimisten raja on täynnä. Palauta laina silloin eräpäivään mennessä.
    .more =
        Eikö uusiminen onnistu? Usein teokseen on jono tai se on jo uusittu monta kertaa. Syynä voi olla myös pikalaina tai lainauskielto.

        Uusi lainat ennen eräpäivää. Eräpäivän näet verkkokirjastosta tai lainauskuitista. Usein voit tilata muistutuksen sähköpostiin tai tekstiviestinä muutamaa päivää ennen eräpäivää.

        Jos et pääse verkkoon, soita kirjastoon tai käy paikalla. E-kirjoja ei tarvitse uusia tai palauttaa: ne palautuvat itsestään.
    .we-do = Näytämme, miten uusit lainat, ja kerromme, miksi se ei aina onnistu.
    .ready = Kirjastokortin numero ja PIN-koodi. Älä lähetä niitä tänne.
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
        uusia, uusinta, uusiminen, uusimaan, uusin, uusi lainat, uusitaan, uusittu, uusiutuu, lainojen uusinta, lainan uusiminen,
        uusimiskerta, jatkaa, jatkoaika, jatko aika, jatkolaina, jatkettua, pidentää, pidennys, lisäaika, lisää aikaa, laina-aika, laina
        aika, lainaaika, lainausaika, eräpäivä, erä päivä, eräpäivän, erääntyy, erääntymässä, määräaika, palautuspäivä, viimeinen päivä,
        laina, lainat, lainani, lainoja, lainoille, kirja kesken, kesken, en ehdi, ehdi lukea, pikalaina, viikkolaina, lainauskuitti,
        kuitti, eräpäivämuistutus, muistutus, montako kertaa, kuinka kauan, kauanko, viikkoa, verkkokirjasto, verkko kirjasto, finna,
        netissä, puhelimitse, lainata uudestaan, lainaan uudelleen, aika loppuu, aika loppu kesken, lisäaikaa kirjalle, eräpäivän
        siirto, siirtää eräpäivää, eräpäivä tulee, lainan jatkaminen, jatkaa lainaa, montako viikkoa, neljä viikkoa, kuukausi lainaa,
        lainausajan, laina-ajan, laina-ajan jatkaminen, laina-ajan pituus, uusia lainoja netissä, uusiminen puhelimitse, uusimisen esto,
        uusiminen ei onnistu, miksi en voi uusia, lainan voi uusia, lainojen voimassaolo, lainat umpeutuvat, lainattuna saa olla,
        kauanko laina kestää, elokuvan laina-aika, levyn laina-aika, lehden laina-aika, lautapelin laina-aika, varattu toiselle eikä voi
        uusia, uusintakerrat, uusintakertoja, automaattinen uusinta, lainojen eräpäivät, eräpäivä huomenna, unohdin uusia, lainaan
        jatkoa, lainalle jatkoa, lainat jatkoon, en ole ehtinyt lukea, pidempi laina-aika, uusintoja

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
        varausjono, varaus jono, varausnumero, aineistovaraus, aineisto varaus, kirjan varaus, kirjavaraus, jono, jonossa, jonottaa,
        jonotus, sija jonossa, jonosija, moneskohan, noutaa, nouto, noudettavissa, noudettavana, noutoilmoitus, nouto ilmoitus,
        saapumisilmoitus, noutohylly, varaushylly, noutopaikka, nouto paikka, noutoaika, noutokirjasto, hakea, hakeminen, lähikirjasto,
        siirtää, kuljetus, toinen kirjasto, toisesta kirjastosta, naapurikunta, lainassa, vapautuu, saatavuus, uutuus, uutuuskirja,
        bestseller, perua varaus, peruutus, peruuttaa, poistaa varaus, lukita varaus, jäädyttää, tauottaa, maksuton, tilata kirja,
        pyytää, verkkokirjasto, finna, jonoon, jonoon uuteen kirjaan, haluan jonoon, jono uuteen, säilyy noutohyllyssä, varaamani kirja,
        varaamani, varasin, odottaa hyllyssä, noutamatta, hae viimeistään, varattu kirja, kirjojen varaaminen, varata kirja, varata
        kirjoja, varata elokuva, varata peli, varata levy, varaus toisesta kirjastosta, varata toisesta kaupungista, saada kirja omaan
        kirjastoon, kuljetetaanko kirja lähikirjastoon, varausten määrä, montako varausta, varauksen hinta, maksaako varaaminen,
        varausta ei voi tehdä, varauksen tekeminen, varauksen peruminen, varauksen noutaminen, varauksen nouto, nouto ilman korttia,
        toisen varauksen nouto, varattuja kirjoja, varausilmoitus, kauanko varaus on voimassa, missä varaukseni on, varausten järjestys,
        jonon pituus, uutuuskirjan jono, koska saan varaamani, kirja on matkalla, kuljetuksessa, noutokoodi, noutonumero

# Variables:
#   $overdue_price (String) - the overdue fee, with its currency and unit
#   $website (String) - address of the library's website
faq-fees-and-fines = Maksut ja myöhästyminen
    .answer =
        Jos laina on myöhässä, siitä voi tulla maksu. Näet maksusi verkkokirjastossa omissa tiedoissasi. Voit maksaa kirjastossa ja usein myös verkkokirjastossa.

        Jos maksuja on paljon, kortti voi mennä lainauskieltoon. Kielto poistuu, kun palautat myöhässä olevat lainat ja maksat maksut.
    .more =
        Myöhästymismaksua voi kertyä eräpäivän jälkeen. Lasten kirjoista maksua ei yleensä tule. Jos lainat ovat pitkään myöhässä, kirjasto lähettää ensin muistutuksen ja lopulta laskun.

        Tuntuuko maksu väärältä tai lasku liian suurelta? Ota yhteyttä kirjastoon. Voit kysyä, saako laskun maksaa osissa. Kadonneen kirjan voi usein korvata samanlaisella.

        Vältät maksut, kun uusit lainat ajoissa ja tilaat muistutuksen eräpäivästä.
    .we-do = Kerromme, mistä maksu johtuu, miten sen maksat ja kuka korjaa virheen.
    .we-do-not = Emme ota chatissa vastaan maksuja tai korttinumeroita. Epäselvän maksun selvitämme palvelutiskillä.
    .price = Myöhästymismaksu: { $overdue_price }.
    .online = Katso maksusi: { $website }
    .children = Lasten kirjoista ei yleensä tule myöhästymismaksua. Kadonneen tai rikkoutuneen kirjan korvaa huoltaja.
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
        myöhässä, myöhästyi, sakko, sakot, sakkoja, sakkomaksu, uhkasakko, velka, velkaa, rästit, lasku, laskun, laskutus, perintä,
        perintäkirje, perintätoimisto, ulosotto, ulosottoon, muistutusmaksu, huomautus, lainauskielto, lainaus kielto, lainakielto,
        kielto, kiellossa, kortti kiellossa, estetty kortti, ei voi lainata, korvaus, korvaamismaksu, korvausmaksu, noutamaton,
        noutamattomuusmaksu, hinnasto, taksat, eurot, euroa, senttiä, käteinen, korttimaksu, pankkikortti, verkkomaksu, mobilepay,
        anteeksi, hyvittää, reklamaatio, väärä lasku, aiheeton, kohtuuton, kirjaston rahat, lainaaminen estetty, ei anna lainata, kortti
        ei toimi lainaamiseen, myöhäs, kuukauden myöhässä, viikon myöhässä, maksuton kortti kielto, sakkoo, paljonko sakkoa, lasku
        kirjastosta, kirjastosta lasku, lasku vaikka palautin, myöhästymismaksut, myöhästymismaksun suuruus, myöhästymismaksuja, maksun
        suuruus, palautin myöhässä, palauttaa myöhässä, myöhässä palautettu, maksujen maksaminen, maksut netissä, maksut
        verkkokirjastossa, maksut korttiin, avoimet maksut, maksamattomat maksut, mistä maksu johtuu, miksi maksu, turha maksu, maksun
        hyvitys, maksun poistaminen, maksun voi riitauttaa, lainaamisen esto, lainausoikeus poistettu, lainauskiellon raja, lasten
        myöhästymismaksut, päivämaksu, kirjaston velka, kirjastovelka, velkoja kirjastoon, sakon maksaminen, perintään menevä lainaus,
        kirjastomaksu

# Variables:
#   $phone (String) - the library's telephone number
faq-lost-damaged-item = Kadonnut tai rikkoutunut laina
    .answer =
        Kerro meille heti, kun laina on kadonnut tai vahingoittunut. Näin vältät turhat maksut. Jos laina on hukassa, voit usein uusia sen ja etsiä vielä.

        Tuo rikkoutunut tai kastunut laina näytille. Pienestä viasta ei yleensä tarvitse maksaa. Muuten voit usein tuoda tilalle samanlaisen kirjan tai maksaa korvauksen.
    .more =
        Sinun ei tarvitse teipata tai liimata lainaa. Meillä on siihen sopivat välineet.

        Kysy meiltä, ennen kuin ostat uuden kirjan tilalle. Kirjan pitää usein olla sama painos ja hyväkuntoinen. Elokuvaa ei yleensä voi korvata kaupasta ostetulla, koska lainaamiseen tarvitaan erillinen lupa.

        Löytyikö laina maksun jälkeen? Kysy, saatko rahat takaisin. Käytäntö vaihtelee. Jos maksu on vaikea, kysy, voiko sen maksaa osissa.
    .we-do = Katsomme vahingon kanssasi ja kerromme, tarvitseeko lainaa korvata ja miten.
    .contact = Ilmoita vahingosta: { $phone }
    .phrasings =
        koira söi kirjaston kirjan
        kahvia kaatu sivujen päälle
        laina jäi hotelliin enkä saa sitä takaisin
        mitä tehdä kun dvd on naarmuuntunut
        lapsi repi sivun irti kuvakirjasta
        en löydä kirjaa mistään vaikka olen kääntänyt koko kämpän
        mitä joudun maksamaan kadonneesta kirjasta
        kelpaako divarista ostettu samanlainen tilalle
        kirja kastui repussa vesipullon takia
        pelin palikka hävis
        laina varastettiin autosta
        selkämys irtosi itsestään, pitääkö mun korvata
    .keywords =
        kadonnut kirja, kadonnut laina, katosi kirja, kirja hukassa, kirja hukkui, hukattu, hukannut, hukkasin kirjan, hukkasin lainan,
        hävinnyt kirja, hävitin, ei löydy mistään, jäi bussiin kirja, jäi mökille, unohtui lomalle, kirja varastettu, rikki,
        rikkinäinen, rikkoutunut, rikkoutui, särkynyt, särkyi, hajonnut, hajosi, vahingoittunut, vahingoittui, vahinko, vaurio,
        vaurioitunut, pilalla, pilaantunut, pilasin, kastunut, kastui, märkä, vesivahinko, homeessa, likainen, likaantunut, tahra,
        tahriintunut, sotkettu, sotkenut, tussilla, kahvitahra, mehu, revennyt, repesi, repeytynyt, revitty, repi, irronnut sivu, sivu
        irti, sivu puuttuu, koira söi, koira puri, purtu, järsitty, naarmuuntunut, naarmu, kotelo, puuttuva osa, pelin osa hukassa, pala
        hukassa, korvata, korvaan, korvaaminen, korvaus, korvaushinta, korvattava, tilalle uusi, samanlainen kirja tilalle, vakuutus,
        kotivakuutus, paljonko joudun maksamaan, lutikka, luteet, söi kirjasta, söi kulman, vauva söi, kissa, kissanpissa, lemmikki,
        pissa, oksensi kirjan päälle, tippui veteen, tippui lammikkoon, putosi veteen, vesilasi, vettä kirjan päälle, kaatui päälle,
        reppu varastettiin, reppu vietiin, kirja tuhoutui, kirja paloi, palanut, kirja hävis, laina hävis muutossa, hävisi muutossa,
        katos, kansi haljennut, haljennut, katkennut, cd hukassa, väritti kirjaa, peli hukkui, jäi sateeseen, kadottaa kirja, kadotettu
        kirja, kadonneen kirjan, kadonnut elokuva, vanha laina löytyi, vuosia sitten lainattu, palauttamatta jäänyt, unohtunut laina,
        kirjan korvaaminen, kirjan korvaushinta, korvaushinnan määrä, korvaukseksi uusi kirja, saako ostaa tilalle, hankkia tilalle,
        rikkoontunut, rikkoutunut levy, kirjan sivut irtosi, kirjan sivut kastuivat, homehtunut, roiske, läikkyi, läikähti, lapsi sotki
        kirjan, piirsi kirjaan, kirja likaantui, kirjan kunto, jäi lentokoneeseen, jäi junaan, jäi hotelliin, hukkaan mennyt laina,
        kirjaa ei löydy kotoa

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
        palauttaa, palautus, palautukset, palauttaminen, palautan, palautetaan, palautettu, palautin, palautusluukku, palautus luukku,
        luukku, luukkuun, palautuslaatikko, laatikko, palautusautomaatti, palautus automaatti, automaatti, palautuspiste, palautushylly,
        palautuskärry, palautusosoite, takaisin, tuoda takaisin, tuon, viedä, vien, jättää, pudottaa, mihin palautan, minne, eri
        kirjasto, toinen kirjasto, toiseen kirjastoon, samaan kirjastoon, muu kirjasto, sivukirjasto, pääkirjasto, kirjastoauto,
        kirjasto auto, bussi, posti, postitse, postittaa, paketti, kaveri palauttaa, puolesta, suljettuna, yöllä, yöaika, ulkona, näkyy
        lainassa, palautuskuitti, kimppakirjasto, palauttaa eri kaupunkiin, toiseen kaupunkiin, toiseen kuntaan, naapurikuntaan,
        palauttaa naapurikunnan kirjastoon, palautuspaikka, palauttaa myöhään, jättää luukkuun, palauttaminen toiseen kirjastoon,
        palauttaa muualle, palauttaa eri paikkaan, palauttaa mihin vain, palautus mihin tahansa, palautuspaikat, palautusluukun paikka,
        palautusluukku auki, palautus aukioloajan jälkeen, iltapalautus, viikonloppuna palautus, palautus ilman korttia, palautuksen
        kuittaus, palautettu mutta näkyy, ei kirjautunut palautetuksi, laina näkyy vielä, palauttamatta vaikka palautin, kirja palautuu,
        toinen voi palauttaa, lähettää kirja postissa, postipalautus, kaukolainan palautus, palautusosoite kirjastolle, palautettava
        kirja

# Variables:
#   $interlibrary_price (String) - what an interlibrary loan costs, with its currency or in words
#   $website (String) - address of the library's website
faq-interlibrary-loan = Kaukolaina
    .answer =
        Etkö löydä kirjaa oman alueesi kirjastoista? Voimme usein tilata sen kaukolainaksi muualta Suomesta tai ulkomailta.

        Tee kaukolainapyyntö verkossa tai kerro meille teoksen nimi ja tekijä. Saat ilmoituksen, kun laina on noudettavissa.
    .more =
        Katso ensin oman verkkokirjaston haku. Jos teos on siellä, riittää aineistovaraus.

        Laina-ajan päättää kirjasto, joka lähettää teoksen. Joitakin vanhoja tai arvokkaita kirjoja saa lukea vain kirjastossa. Uutuuksia ja suosittuja elokuvia ei yleensä lähetetä.

        Lehtiartikkelista saat usein kopion. Voit pyytää tiedon hinnasta ennen tilausta.
    .we-do = Etsimme, missä kirjastossa teos on, ja tilaamme sen sinulle.
    .ready = Teoksen nimi, tekijä ja julkaisuvuosi tai ISBN. Lisäksi kirjastokortti.
    .time = Kotimaasta kaukolaina tulee usein parissa viikossa. Ulkomailta se kestää kauemmin.
    .price = Kaukolainan hinta: { $interlibrary_price }.
    .online = Kaukolainapyyntö: { $website }
    .phrasings =
        miten tilaan kaukolainan
        kirjaa ei ole missään meidän seudun kirjastossa
        saisko teoksen yliopiston kirjastosta tänne
        tarvitsen harvinaisen kirjan ruotsista
        voiko pyytää opuksen toiselta puolelta suomea
        artikkelikopio vanhasta tieteellisestä julkaisusta
        gradua varten ulkomaisia lähteitä
        paljonko maksaa kun kirja tulee muualta
        kauanko kestää saada kirja eri maakunnasta
        varastokirjastosta kirja
        loppuunmyyty teos jota ei löydy haulla
    .keywords =
        kaukolaina, kauko laina, kaukolainan, kaukolainat, kaukolainaa, kaukolainata, kaukolainaus, kaukolainapyyntö, kaukolainatilaus,
        kaukolainamaksu, kaukopalvelu, kauko palvelu, kaukopalvelun, kaukolainoja, tilata muualta, tilata toisesta kaupungista, muualta
        suomesta, toiselta paikkakunnalta, toisesta maakunnasta, toisen kaupungin kirjasto, eri kirjastokimppa, kimpan ulkopuolelta,
        ulkomailta kirja, ulkomainen kirja, ulkomaan kaukolaina, ruotsista, virosta, saksasta, yliopistokirjasto, yliopiston kirjasto,
        korkeakoulukirjasto, korkeakoulu, tieteellinen kirjasto, ammattikorkeakoulu, varastokirjasto, kansalliskirjasto laina,
        erikoiskirjasto, eduskunnan kirjasto, harvinainen, harvinaista, vanha painos, loppuunmyyty, ei kokoelmassa, ei löydy finnasta,
        ei ole hyllyssä missään, artikkelikopio, artikkeli kopiona, artikkeli, väitöskirja, väikkäri, gradu, graduun, tutkimuskirja,
        kurssikirja muualta, nuotti muualta, mikrofilmi tilaus, isbn, melinda, libris, toimitusaika, lähetyskulut, lainauspyyntö,
        hankkia lainaksi, opus muualta, helsingistä tänne, jyväskylän yliopisto, turun yliopisto, åbo akademi, oulun yliopisto,
        norjasta, norjalainen, tutkimus, tutkimusta, tutkimuksia, tilata helsingistä, hankkia muualta lainaksi, muualta lainaksi, tilaus
        maakunnasta, kaukolainaksi, kaukolainana, kaukolainan hinta, kaukolainan tilaaminen, kaukolainan kesto, lähettävä kirjasto,
        toisesta kirjastokimpasta, muualta kuin omasta kirjastosta, toiselta puolen maata, ei löydy omasta kirjastosta, löytyy vain
        toisesta kaupungista, kirja vain yliopistolla, pohjoismaista, euroopasta tilaaminen, ulkomaisesta kirjastosta, lehtiartikkelin
        kopio, artikkelin tilaaminen, vanha kirja muualta, nuottien kaukolaina, äänite kaukolainaksi, väitöskirjan tilaaminen

# Variables:
#   $website (String) - address of the library's website
faq-purchase-suggestion = Ehdota hankintaa
    .answer =
        Puuttuuko kokoelmasta kirja, elokuva, peli tai lehti? Voit ehdottaa sitä verkkosivuilla, tiskillä tai tässä chatissa.

        Kerro teoksen nimi ja tekijä. Kirjasto päättää, mitä hankitaan. Kaikkea ei voi ostaa, mutta jokainen ehdotus luetaan.
    .more =
        Katso ensin verkkokirjastosta, onko teos jo tulossa. Uudet kirjat näkyvät siellä usein, ennen kuin ne ovat hyllyssä. Silloin voit tehdä heti aineistovarauksen.

        Voit pyytää, että saat tiedon päätöksestä. Joskus pyydetty teos varataan sinulle ensimmäisenä.

        Jos teosta ei hankita, se voi tulla kaukolainana. Kirjailija ja kustantaja voivat ehdottaa myös omaa kirjaansa. E-kirjojen kokoelman valitsee usein joku muu kuin oma kirjasto.
    .we-do = Välitämme ehdotuksesi niille, jotka valitsevat kokoelmaa. Kerromme, onko teos jo tilattu.
    .ready = Teoksen nimi ja tekijä. Myös julkaisuvuosi, kieli ja linkki auttavat.
    .time = Päätös tehdään usein muutamassa viikossa. Kirjan hankkiminen kestää pidempään.
    .online = Ehdota verkossa: { $website }
    .phrasings =
        voisitteko ostaa tämän kirjan
        teiltä puuttuu sarjan kolmas osa
        haluisin että hankitte ps5 pelin
        hankintaehdotuksen jättäminen
        miksei teillä ole tätä mangaa
        tuleeko tämä uutuus kokoelmaan
        olen kirjoittanut omakustanteen, otatteko sen valikoimaan
        toivon teille uutta levyä vinyylinä
        minne ilmoitan jos jotain puuttuu valikoimasta
        tilaisitteko tämän lehden lukusaliin
        kuka päättää mitä kirjasto ostaa
    .keywords =
        hankintaehdotus, hankinta ehdotus, hankintaehdotuksen, hankintaehdotuksia, hankintatoive, hankinta toive, hankintatoiveen,
        hankintapyyntö, hankinta, hankintaa, hankkia kirja, hankkisitte, hankkikaa, hankitte, hankitaan, ostaa kirja kirjastoon,
        ostakaa, ostaisitteko, ostaako kirjasto, ostatte, ostoehdotus, ostotoive, ehdottaa kirjaa, ehdotan, ehdotus kokoelmaan, toivoa
        kirjaa, toivon, toivekirja, toive kirjasta, puuttuu, puuttuva osa sarjasta, puuttuu kokoelmasta, puuttuu teiltä, sarjan osa,
        jatko-osa, seuraava osa, ei ole teillä, teillä ei ole, valikoima, valikoimaan, valikoimasta, kokoelma, kokoelmaan, kokoelmasta,
        uutuuskirja kokoelmaan, tulossa, tuleeko teille, tilattu, tilaatteko, tilata kirjastoon, uusi peli, pelitoive, konsolipeli
        toive, ps5, playstation peli, switch peli, xbox, elokuvatoive, levytoive, vinyyli, manga, sarjakuvatoive, lehtitoive,
        omakustanne, oma kirja kirjastoon, kustantaja, kirjailijana, lisää kappaleita, toinen kappale, lisäkappale, tilatkaa, tilatkaa
        kirja, hankkia enemmän, enemmän mangaa, enemmän kirjoja, ostakaa enemmän, enemmän levyjä, k-pop, kpop levy, uusin kirja teille,
        ilmestynyt juuri, juuri ilmestynyt, ilmestyy, saada zelda, zelda, mario, nintendo peli, fifa, mahdollista saada kirjastoon,
        hankintaehdotukset, miten ehdotan, ehdottaa hankittavaksi, kirjaston valikoimaan, kirjaston kokoelmiin, kokoelmiin,
        valikoimissa, toivomus kirjasta, haluaisin teille kirjan, voisiko kirjasto ostaa, voisiko kirjasto hankkia, onko tulossa
        kokoelmiin, miksi teillä ei ole, miksei ole valikoimassa, tilataanko, hankinnassa, uusi osa sarjaan, lisää pelejä, lisää
        äänikirjoja, vanha teos kokoelmaan, uusi levy, ostaisiko kirjasto

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
    .price = Lainaaminen on maksutonta.
    .online = E-kirjapalvelu: { $ebook_service }
    .children = Lapsille ja nuorille on omia e-kirjoja ja äänikirjoja. Kysy meiltä, miten lapsi pääsee kirjautumaan.
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
        äänikirja, ääni kirja, äänikirjat, äänikirjoja, e-äänikirja, eäänikirja, kuunnella, kuuntelu, kuunneltava, kuunneltavaa,
        kuulokkeet, e-kirjasto, ekirjasto, e kirjasto, e-aineisto, e-aineistot, sähköinen kirjasto, ellibs, bookbeat, storytel, nextory,
        libby, overdrive, biblio, borrowbox, palace, kindle, kobo, lukulaite, luku laite, epub, sovellus, sovelluksen, äppi, appi, app,
        lataa, ladata, lataus, puhelimella, kännykällä, kännykkään, puhelimeen, tabletti, tabletilla, ipad, iphone, android,
        sovelluskauppa, play kauppa, app store, ulkomailla, ulkomailta, matkalla, offline, ilman nettiä, e-lehti, aikakauslehdet
        sovelluksessa, laina palautui, ei aukea, e-kirjasto ei toimi, e-kirjasto kirjautuminen, e-kirjastoon, ekirjastoon kirjautua,
        e-kirjan lainaaminen, e-kirjojen lainaus, sähköiset kirjat, sähköisiä kirjoja, sähköisen kirjan, e-äänikirjan, äänikirjan
        kuuntelu, äänikirjan lataaminen, kuunnella kirjoja, kuunneltavat kirjat, kirjoja puhelimeen, lukeminen tabletilla, lukeminen
        puhelimella, e-kirjan palautus, e-kirjan varaaminen, e-kirjan laina-aika, e-kirjasto-sovellus, sovellus kaatuu, sovellus ei
        avaudu, ei lataudu, e-kirjan lukuohjelma, lukuohjelma, kirja ei lataudu, e-kirja tietokoneella, sähkökirjojen lukulaite,
        verkosta ladattava kirja, digitaaliset kirjat, e-aineistojen käyttö, e-kirjaston tunnistautuminen, äänikirjoja autoon

# Variables:
#   $press_service (String) - name or address of the library's newspaper and magazine service
faq-newspapers-and-databases = Lehdet, tietokannat ja elokuvat
    .answer =
        Kirjastossa voit lukea sanoma- ja aikakauslehtiä maksutta. Tarjolla on usein paperilehtiä ja digilehtiä eri maista. Lainaksi saa yleensä vanhempia aikakauslehtiä.

        Osaa digilehdistä, tietokannoista ja elokuvapalveluista voit käyttää kotona. Kirjaudu kirjastokortin numerolla ja PIN-koodilla.
    .more =
        Yleisiä palveluja ovat ePress, PressReader, eMagz, Naxos ja Cineast. Kirjastoilla on eri palveluja, joten kysy, mitä meillä on.

        Suomalaisia digilehtiä voi usein lukea vain kirjaston omassa verkossa. Maksumuurin takana olevaan juttuun auttaa usein paperilehti tai ePress.

        Jos kirjautuminen ei onnistu, tarkista kortin numero ja PIN-koodi. Joissakin palveluissa on raja, montako elokuvaa voi katsoa kuukaudessa.
    .we-do = Näytämme, mistä lehti, artikkeli tai elokuva löytyy ja miten palvelu avataan.
    .price = Lukeminen ja katsominen on maksutonta.
    .online = Lehtipalvelu: { $press_service }
    .phrasings =
        tuleeko teille hesari
        pääsenkö lukemaan ilta-sanomien maksullisia juttuja
        missä luetaan aamun sanomalehdet
        saako tekniikan maailmaa lainata kotiin
        katsonko elokuvia kirjaston kautta kotisohvalta
        miten pressreader avataan
        tarvitsen tieteellisiä artikkeleita tietokannasta
        venäjänkielisiä tai saksalaisia päivälehtiä
        kuluttaja-lehden testi vanhasta numerosta
        aku ankat luettavaksi
        klassista musiikkia suoratoistona kortilla
        cineast ei kirjaudu
    .keywords =
        lehti, lehden, lehteä, lehdet, lehtiä, lehdessä, sanomalehti, sanoma lehti, sanomalehdet, sanomalehtiä, päivälehti, päivän
        lehti, paikallislehti, aikakauslehti, aikakaus lehti, aikakauslehdet, naistenlehti, iltapäivälehti, digilehti, digi lehti,
        digilehdet, näköislehti, nettilehti, e-lehdet, verkkolehti, lehtisali, lukusali lehdet, lehtihuone, lehtihylly, lehtien lainaus,
        helsingin sanomat, hesari, hs, aamulehti, ilta-sanomat, iltalehti, turun sanomat, kaleva, savon sanomat, karjalainen,
        keskisuomalainen, ilkka, maaseudun tulevaisuus, kauppalehti, talouselämä, hufvudstadsbladet, suomen kuvalehti, kuluttaja,
        tekniikan maailma, tm, anna, kotiliesi, seura, aku ankka, kodin kuvalehti, et-lehti, tiede-lehti, national geographic, donald
        duck, epress, e-press, pressreader, press reader, emagz, flipster, newspaperdirect, naxos, cineast, viddla, kanopy,
        elokuvapalvelu, elokuvia kotona, suoratoisto, striimata elokuva, maksumuuri, tilaajille, tietokanta, tietokannat, tietokannasta,
        tieteellinen artikkeli, tutkimusartikkeli, arto, ebsco, kielikone, mot sanakirja, rakennustieto, suomen laki tietokanta, testi
        lehdestä, tieteelliset julkaisut, tieteellisiä julkaisuja, tiedelehti, vertaisarvioitu, journal, julkaisu, netflix, netflixin
        tapainen, elokuvia ilmaiseksi, leffoja netissä, lehtiartikkeli, et lehti, lehtilukusali, uutiset, lehtien lukeminen, lukea
        lehtiä, lukea lehtiä netissä, sanomalehtien lukeminen, vanhat lehtien numerot, vanha numero lehdestä, vuosikerta, vuosikerrat,
        aikakauslehtiä lainataanko, lainata lehtiä, lehtilukusalissa, lehti hyllyssä, tilattu lehti, ulkomaiset lehdet, ulkomaisia
        sanomalehtiä, digitaaliset lehdet, lehtiartikkelit, artikkelihaku, etsin artikkelia, tutkimusartikkelit, tieteellinen lehti,
        e-lehtien lukeminen, elokuvien katselu, elokuvia kirjaston kautta, elokuvasuoratoisto, musiikin suoratoisto, tietokantojen
        etäkäyttö, tietokantaan kirjautuminen, sanakirja verkossa, standardit, sfs-standardit

# Variables:
#   $local_collection (String) - where the local collection is, a short text in the reader's language
faq-local-history-genealogy = Suku ja kotiseutu
    .answer =
        Voit etsiä tietoa suvusta, talosta tai kylästä verkossa ja kirjastossa. Kansallisarkiston Astia-palvelussa on kirkonkirjoja ja muita asiakirjoja.

        Vanhoja sanomalehtiä on Kansalliskirjaston digipalvelussa. Kirjaston kotiseutukokoelmassa on oman seudun kirjoja, lehtiä ja karttoja.
    .more =
        Aloita siitä, mitä jo tiedät. Kirjoita ylös nimet, paikat ja vuodet. Kysy vanhemmilta sukulaisilta.

        Vanhoja kirkonkirjoja voi selata verkossa maksutta. Tuoreita tietoja suojaa laki. Niitä pyydetään seurakunnasta tai Digi- ja väestötietovirastosta.

        HisKi ja Suomen Sukuhistoriallinen Yhdistys auttavat kirkonkirjojen haussa. Kotiseutukokoelman kirjoja ei yleensä saa kotiin. Osaa uudemmista lehdistä voi lukea vain mikrofilminä tai joissakin isoissa kirjastoissa.
    .we-do = Näytämme lähteet ja haun niistä. Etsimme sopivia kirjoja.
    .we-do-not = Emme tee koko sukututkimusta puolestasi. Arkistot ja sukuseurat auttavat eteenpäin.
    .ready = Nimet, paikkakunnat ja syntymävuodet, jotka jo tiedät.
    .where = Kotiseutukokoelma: { $local_collection }
    .phrasings =
        kuka on asunut tässä talossa ennen meitä
        mistä löydän isoisän sotatiedot
        haluan selvittää kotitalon historian
        vanhoja valokuvia meidän kylältä
        kuolinilmoitus 1950-luvun sanomalehdestä
        miten luetaan vanhaa käsialaa rippikirjasta
        alan tehdä sukupuuta, mistä aloittaa
        karjalan evakkojen tiedot
        paikkakunnan historiikki
        mikrofilmien katselu
        amerikkaan lähteneiden siirtolaisten jäljillä
        pitäjän vanha kartta
    .keywords =
        sukututkimus, suku tutkimus, sukututkimusta, sukupuu, suku, sukua, sukuni, sukuhistoria, sukukirja, sukuseura, esivanhempi,
        esivanhemmat, esi-isä, esi-isät, isoisä, isoäiti, vaari, isovanhemmat, juuret, kirkonkirja, kirkonkirjat, rippikirja,
        rippikirjat, henkikirjat, kastettujen luettelo, haudattujen, seurakunnan arkisto, hiski, sshy, astia, astia-palvelu, narc,
        kansallisarkisto, maakunta-arkisto, arkisto, arkistot, arkistosta, kaupunginarkisto, geni, myheritage, ancestry, familysearch,
        dna-testi, kotiseutu, kotiseutukokoelma, kotiseutuhistoria, paikallishistoria, historiikki, pitäjä, pitäjänhistoria, kylä,
        kylähistoria, talon historia, kartta, vanha kartta, vanhat valokuvat, vanhat lehdet, vanhat sanomalehdet,
        digi.kansalliskirjasto, historiallinen sanomalehti, kuolinilmoitus, hautapaikka, mikrofilmi, mikrokortti, sotasampo,
        kantakortti, sotapolku, sotilas isoisä, kaatuneet, evakko, evakot, karjala, siirtolainen, siirtolaiset, torppa, vanha käsiala,
        fraktuura, ukki, ukin, ukin isä, isän isä, vaarin, papan, syntymäaika, syntymäpaikka, kuolinpäivä, kuolinaika, 1700-luku,
        1800-luku, 1900-luku, sata vuotta sitten, entisajan, sisällissota, kansalaissota, 1918, punavanki, punavangit, vankileiri,
        talvisota, jatkosota, vanhat kuvat kotiseudulta, vanhoja kuvia, kuvia kotikaupungista, kantatila, maatila, muistitieto,
        sukututkimuksen aloittaminen, sukututkijalle, suvun vaiheet, sukujuuret, sukunimen alkuperä, sukunimen historia, isoisän isä,
        isoäidin äiti, esi-isieni, esivanhempien, syntyneitten luettelo, syntyneet, vihityt, kuolleet, vanhoja kirkonkirjoja, kotipaikan
        historia, kotikylä, kotikaupungin historia, kylän historia, rakennuksen historia, vanhan talon, kadunnimi, kadun nimen historia,
        paikannimi, vanhat kartat, vanhoja karttoja, vanha lehtiartikkeli, vanhoja sanomalehtiä, vanhoista lehdistä, sotavangit, sodassa
        kaatunut, sotapäiväkirja, sota-ajan, luovutettu karjala, siirtokarjalaiset, evakkomatka, arkistolaitos, arkistotieto,
        sukuluettelo, koulun vanhat oppilaat, luokkakuva

# Variables:
#   $self_service_hours (String) - when the unstaffed hours are, a short text in the reader's language
faq-self-service-access = Omatoimikirjasto
    .answer =
        Omatoimiaikana pääset kirjastoon, vaikka henkilökunta ei ole paikalla. Avaa ovi kirjastokortilla ja PIN-koodilla.

        Joissakin kirjastoissa teet ensin sopimuksen omatoimikäytöstä. Ikäraja vaihtelee. Sisällä voit lainata, palauttaa, lukea ja käyttää usein myös tietokonetta.
    .more =
        Näytä kortti oven lukijalle ja näppäile PIN-koodi. Jokainen kirjautuu itse, myös yhdessä tulevat. Älä päästä vieraita sisään ja sulje ovi perässäsi.

        Eikö ovi aukea? Tarkista kellonaika ja PIN-koodi. Lainauskielto, vanhentunut kortti tai toisen alueen kortti voi estää pääsyn. Ota silloin yhteyttä meihin palveluaikana.

        Tiloissa on usein kameravalvonta. Kuulutus kertoo, milloin kirjasto sulkeutuu. Hätätilanteessa soita hätänumeroon. Paikan päällä on ohje vikoja varten.
    .we-do = Opastamme omatoimikäyttöön palveluaikana ja teemme sopimuksen, jos sellainen tarvitaan.
    .ready = Kirjastokortti ja PIN-koodi. Sopimusta varten henkilötodistus.
    .times = Omatoimiajat: { $self_service_hours }
    .children = Ikäraja on usein noin 15 vuotta. Nuorempi pääsee huoltajan kanssa ja joskus huoltajan luvalla yksin.
    .phrasings =
        miten pääsee sisään kun ei ole henkilökuntaa
        ovi ei aukea mun kortilla iltasella
        mikä on ovikoodi
        minkä ikäisenä saa mennä yksin omatoimiin
        voiko kaverin ottaa mukaan samalla kortilla
        mikä on omatoimisopimus
        saako kirjastossa olla yötä vasten palveluajan jälkeen
        kortinlukija vilkkuu punaista ulko-ovella
        lukusaliin aamuvarhain ennen avaamista
        jäinkö lukkojen taakse, kuulutus tuli jo
        mitä siellä voi tehdä ilman kirjastonhoitajaa
    .keywords =
        omatoimi, oma toimi, omatoimikirjasto, omatoimi kirjasto, omatoimikirjaston, omatoimiaika, omatoimiajat, omatoimiaikana,
        omatoimikäyttö, omatoimikäyttäjä, omatoimisopimus, omatoimisesti, omatoimisuus, omatoimioikeus, omatoimipalvelu, omatoimeen,
        omatoimissa, omatoimipuoli, itsepalvelu, itsepalvelukirjasto, itsepalveluaika, ilman henkilökuntaa, miehittämätön, henkilökunta
        poissa, ei henkilökuntaa, työntekijöitä ei paikalla, palveluajan ulkopuolella, kun tiski on kiinni, ovi, oven, ovesta, oveen,
        ulko-ovi, ovi ei aukea, ovi ei avaudu, ovikoodi, ovi koodi, oven koodi, ovikoodin, kortinlukija, kortin lukija, lukulaite
        ovessa, sisäänpääsy, sisään pääsy, pääsy sisään, pääsyoikeus, kulkuoikeus, kulkulupa, kirjautua sisään ovella, lukossa ovi,
        ikäraja omatoimi, alaikäinen omatoimi, yksin kirjastoon, kameravalvonta, valvontakamera, hälytin, hälytys, kuulutus, vartija,
        aamulla ennen avaamista, myöhään illalla sisään, itse lainaaminen, lainausautomaatti, itsenäisesti, omatoimiin, omatoimiin
        pääsy, rekisteröityminen omatoimiin, omatoimi rekisteröityminen, omatoimi ikäraja, öisin sisään, yöllä sisään, pääseekö yöllä,
        kortti ei avaa ovea, avaa ovea, oven avaus, ovi ei auennut, henkilökunta lähtenyt, kun henkilökunta on lähtenyt, sunnuntaina
        sisään, lapset mukaan omatoimiin, aamukuudelta, aikaisin aamulla sisään, omatoimiaukiolo, omatoimisena aikana, omatoimitunnus,
        omatoimikirjastoon pääsy, omatoimiin oikeus, omatoimiaikaan, sisään kortilla, kortilla sisään, kirjastokortilla ovesta, sisään
        ilman henkilökuntaa, ilman virkailijoita, virkailija ei paikalla, sisäänkirjautuminen ovella, ovella tunnusluku, lapsi yksin
        omatoimessa, alle 15-vuotias omatoimi, minkä ikäinen omatoimiin, kaveri mukaan omatoimiin, väärinkäyttö omatoimi, ovi lukossa,
        ovi ei avautunut, pääsenkö sisään illalla, aukioloajan ulkopuolella, itsepalveluajat

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
        tulostaa, tulostus, tulostaminen, tulostan, tulostaisin, tulostettua, tulosteet, tuloste, tulosteen hinta, tulostushinta,
        tulostin, tulostimen, tulostinta, printteri, printata, printtaus, printti, printtaan, paperille, paperiversio, paperinen,
        paperisena, sivu, sivua, sivun hinta, mustavalkoinen, mustavalko, väri, värillinen, väritulostus, värituloste, väreissä, a4, a3,
        kaksipuolinen, arkki, paperi, muistitikku, muisti tikku, tikku, tikulta, usb, usb-tikku, pdf, word, tiedosto, asiakirja,
        dokumentti, liite, lippu, todistus, hakemus, lasku paperille, kuva, valokuva, juliste, tulostusjono, ei tulosta, paperitukos,
        maksaako tulostus, paljonko maksaa, mitä maksaa, tulostamaan, tulostusmahdollisuus, voiko tulostaa, voiko teillä tulostaa,
        tulostaa kirjastossa, tulostaa tikulta, tulostaa muistitikulta, tulostaa sähköpostista, tulostaa lomake, tulostaa lippu,
        tulostaa kuvia, tulostaa valokuvia, tulostuksen hinta, tulostusten hinta, värillisenä, värikuva, värisivu, värisivun hinta,
        mustavalkoisena, kaksipuoleisena, molemmin puolin, paksu paperi, a3 tulostus, tulosteita, maksu tulosteesta, printtejä, printin
        hinta, printtailla, printtaa, tulostuskone, tulostaminen ilman kirjastokorttia, tulostusmaksu

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
    .we-do-not = Emme ota papereita vastaan sähköpostissa tai chatissa, jos niissä on henkilötunnus. Käytä tulostuspalvelua.
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
        puhelimesta, puhelimelta, kännykästä, kännykältä, kännystä, luurista, mobiilitulostus, mobiili tulostus, etätulostus, etä
        tulostus, pilvitulostus, langaton tulostus, langattomasti, wifi tulostus, wlan tulostus, oma laite, omalta koneelta, oma kone,
        läppäri, läppäristä, läppäriltä, kannettava, kannettavalta, kannettava tietokone, tabletista, tabletilta, ipadista, iphonesta,
        androidista, airprint, princh, papercut, everyoneprint, printix, tulostussovellus, tulostuspalvelu, tulostusjono, tulosta,
        tulostaa, tulostus, printata, printtaus, sähköpostilla tulostus, whatsapp, kuvakaappaus, näyttökuva, kuva puhelimesta, qr-koodi,
        bluetooth, lähetä tulostimelle, puhelimesta tulostaminen, tulostaa puhelimesta, tulostaa kännykästä, tulostaa läppäriltä,
        tulostaa omalta koneelta, tulostaa tabletilta, tulostaa langattomasti, tulostaa sähköpostin liite, puhelimessa oleva tiedosto,
        puhelimessa oleva lippu, puhelimella oleva pdf, kännykässä oleva, kännykällä otettu kuva paperille, kännykkäkuvat paperille,
        kuvat puhelimesta paperille, oma läppäri ja tulostin, omasta laitteesta, omalta laitteelta, tulostuslinkki, tulostusosoite,
        etätulostaminen, mobiilitulostaminen, puhelin ja tulostin, yhdistää tulostimeen

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
        skannata, skannaus, skannaaminen, skannaan, skannattu, skannaa, skanneri, skannerilla, skannerin, skanni, scannata, scannaus,
        scanneri, scanner, kuvanlukija, monitoimilaite, digitoida, digitointi, sähköiseen muotoon, sähköiseksi, paperista, pdf,
        pdf-tiedosto, jpg, tiedostoksi, liitteeksi, liite, kuvata, lähettää paperi, todistus, todistukset, työsopimus, kuitti,
        lääkärintodistus, valokuva, valokuvat, vanhat kuvat, dia, diat, diakuvat, negatiivi, negatiivit, filmi, filmit, filmiskanneri,
        kirjan sivu, muistitikulle, tikulle, sähköpostiin, monta sivua, tarkkuus, dpi, skannauksen hinta, skannauspalvelu,
        skannausmahdollisuus, voiko skannata, voiko teillä skannata, skannata paperi, skannata valokuvia, skannata kuvia, skannata
        dioja, skannata negatiiveja, skannata sähköpostiin, skannata tikulle, skannata kirja, skannata a3, skannauslaite, skannaamaan,
        skannaa itse, skannaustyö, skannattava, diaskanneri, diojen digitointi, digiksi, digimuotoon, digitaaliseksi, digitaaliseen
        muotoon, paperit tiedostoksi, paperi koneelle, paperin lähettäminen sähköpostilla, kuva paperista, sähköinen kopio,
        allekirjoitettu paperi sähköisenä, vanhat dokumentit talteen

# Variables:
#   $copy_price (String) - what a photocopy costs, with its currency
faq-copy-document = Kopiointi
    .answer =
        Voit ottaa kopioita papereista, kirjoista ja lehdistä kirjaston kopiokoneella. Usein voit valita mustavalkoisen tai värikopion ja koon A4 tai A3.

        Kirjasta tai lehdestä saat ottaa muutaman kopion omaan käyttöön. Niitä ei saa myydä eikä jakaa muille.
    .more =
        Laita paperi lasille teksti alaspäin tai pino syöttölaitteeseen. Valitse koko, väri ja määrä. Koneessa voi myös suurentaa tai pienentää.

        Kokonaista kirjaa ei kannata kopioida. Lainaa se mieluummin. Nuoteissa on tiukemmat säännöt, joten kysy ennen kopiointia.

        Muista ottaa alkuperäinen paperi lasilta mukaasi. Henkilötodistuksesta ja passista voit ottaa kopion itse. Oikeaksi todistetun kopion antaa viranomainen, ei kirjasto.
    .we-do = Näytämme, miten kone toimii ja miten maksat.
    .price = Kopion hinta: { $copy_price }.
    .phrasings =
        saako teillä ottaa kopioita
        onko valokopiokonetta
        passista tarvis kopsu virastoon
        suurennos vanhasta piirustuksesta
        monistaa kuitti kahtena kappaleena
        saako nuotteja kopsata kuorolle
        a3 kopio kartasta
        kopiokone maksaako kolikolla
        henkkareista molemmat puolet samalle arkille
        montako sivua oppikirjasta on laillista monistaa
        värikopion hinta
    .keywords =
        kopio, kopion, kopiot, kopioita, kopioida, kopioin, kopioi, kopioimaan, kopiointi, kopiointia, kopioinnin, kopioiminen,
        kopioitua, kopsu, kopsut, kopsata, kopsaus, kopiokone, kopio kone, kopiokoneen, kopiokonetta, kopiolaite, kopioin hinta, kopion
        hinta, kopiokoneella, valokopio, valo kopio, valokopiot, valokopiokone, värikopio, väri kopio, mustavalkokopio, monistaa,
        monistan, monistus, monistaminen, moniste, monistuskone, monistetta, kopiokortti, kseroksi, xerox, jäljentää, kaksoiskappale,
        tuplakappale, samasta paperista toinen, suurentaa, suurennos, pienentää, pienennös, kopio passista, passikopio, kopio
        henkilökortista, kopio ajokortista, kopio todistuksesta, kopio kuitista, kopio kirjasta, kopio lehdestä, kirjan sivujen
        kopiointi, nuottikopio, nuottien kopiointi, nuotti kopio, a3-kopio, a4-kopio, molemmat puolet, kaksipuolinen kopio,
        tekijänoikeus, tekijän oikeus, tekijänoikeudet, saako kopioida, kopiosto, laillista, lasi, syöttölaite, kopioita passista, ottaa
        kopio, ottaa kopioita, otan kopion, kopion ottaminen, kopiointimahdollisuus, kopiointi maksaa, kopioinnin hinta, mitä kopio
        maksaa, kopioida kirjasta, kopioida nuotteja, kopioida lehdestä, saako kirjasta kopioida, saako nuotteja kopioida,
        kopiointilupa, kopioimassa, kopioimiseen, kaksi kopiota, kopio molemmin puolin, isommaksi kopio, kopio isommassa koossa,
        mustavalkoinen kopio

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
    .price = Koneen käyttö on maksutonta. Tulostaminen voi maksaa.
    .limit =
        { $computer_minutes ->
            [one] Konetta voi käyttää kerralla { $computer_minutes } minuutin.
           *[other] Konetta voi käyttää kerralla { $computer_minutes } minuuttia.
        }
    .children = Lapsikin voi käyttää konetta. Monessa kirjastossa on omat koneet lapsille ja nuorille. Pelien ikärajat koskevat myös kirjastoa.
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
        tietokone, tieto kone, tietokoneet, tietokoneelle, tietokoneella, tietsikka, kone, koneet, koneella, koneelle, koneaika, kone
        aika, asiakaskone, asiakas kone, asiakastietokone, asiakaspääte, pääte, nettikone, netti kone, nettipääte, internet, netti,
        nettiin, varata kone, konevaraus, varausaika koneelle, vierastunnus, vieras tunnus, vierailija, kirjautua koneelle, käyttöaika,
        aikaraja, puoli tuntia, tunti, jatkoaika koneelle, word, excel, powerpoint, office, libreoffice, photoshop, ohjelmat,
        näppäimistö, hiiri, kuulokkeet, webkamera, web kamera, kamera, mikrofoni, pelata, pelaaminen, pelit, pelikone, pelisivu,
        youtube, facebook, hidas kone, hidas, jumittaa, tallentaa, kirjaudu ulos, selaushistoria, jäljet, ilman korttia koneelle, koneen
        käyttö, käyttää konetta, konetta, konetta ilman korttia, saako konetta käyttää, tarvin konetta, tietokonetta, vapaa kone,
        tietokoneen käyttö, käyttää tietokonetta, tietokoneella käynti, tietokoneen varaaminen, varata tietokone, tietokoneita
        asiakkaille, tietokoneaika, koneelle pääsy, koneella saa olla, koneen ohjelmat, mitä ohjelmia, tekstinkäsittely,
        taulukkolaskenta, kuvankäsittelyohjelma, tietokone ilman kirjastokorttia, kone jumissa, koneella pelaaminen, pelitietokone,
        nettiä käyttämään, nettipäätteet, kirjaston kone, kirjaston koneella, kirjaston tietokone, oma tikku koneeseen, tallennus
        koneella, kone sammui

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
    .price = Verkko on maksuton.
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
        wifi, wi-fi, wi fi, wifin, wifiin, vifi, vaifai, wlan, wlanin, wlani, langaton, langaton verkko, langattoman, langattomaan,
        verkko, verkkoon, verkon, netti, nettiä, nettiyhteys, netti yhteys, nettiin, internet, internetyhteys, yhteys, yhteyttä,
        yhdistää, yhdisty, ei yhdistä, yhdistyy, kytkeytyä, liittää, verkon salasana, wifi salasana, tunnus verkkoon, avoin verkko,
        vierasverkko, asiakasverkko, kirjautumissivu, ehdot, pätkii, katkeilee, hidas, ei toimi, ei löydy, ei lataa, läppäri,
        kannettava, puhelin, tabletti, mobiilidata, data loppu, gigat, hotspot, nettitikku, mokkula, etätyö, vpn, reititin, ilmainen
        netti, ilmanen netti, ilmaista nettiä, ilmainen wifi, netti kirjastossa, netti omalla koneella, nettiin omalla läppärillä,
        nettiyhteys kirjastossa, langattoman verkon, langattomaan verkkoon, langattoman salasana, verkon tunnukset, verkon nimi,
        kirjaston verkko, kirjaston wifi, kirjaston netti, kirjaston langaton, oma läppäri verkkoon, läppärin yhdistäminen, puhelin
        verkkoon, netti ei toimi, netti ei yhdisty, nettiä ei löydy, verkkoyhteys katkeaa, yhteys katkeaa, yhteys ei toimi, nopeus,
        nettiin pääsy omalla, internet yhteys omaan koneeseen, wifi ei toimi, wlan-verkko, wlan ei toimi, asiakkaiden netti

# Variables:
#   $room_price (String) - what a room costs, with its currency or in words
#   $room_site (String) - address where rooms are booked
faq-room-booking = Tilat ja työhuoneet
    .answer =
        Kirjastossa on usein huoneita, joita voit varata: kokoustila, ryhmätyötila, musiikkihuone tai hiljainen työhuone. Varaa tila verkossa tai kysy meiltä.

        Lukusaliin ja pöytien ääreen voit tulla vapaasti. Niitä ei tarvitse varata.
    .more =
        Kerro, montako teitä on, mihin aikaan tulette ja tarvitsetteko näytön tai tykin. Ota kirjastokortti mukaan. Avaimen saa usein tiskiltä.

        Avoimet tilaisuudet ovat usein maksuttomia. Yritykseltä ja yksityisjuhlista voidaan periä maksu. Kaikissa kirjastoissa juhlia ei voi pitää.

        Jos suunnitelma muuttuu, peru tila ajoissa. Tarvitsetko induktiosilmukan tai esteettömän reitin? Kerro se, kun varaat. Jos meillä ei ole sopivaa tilaa, kerromme muista paikoista.
    .we-do = Kerromme, mitä tiloja on vapaana ja miten varaat ne.
    .ready = Päivä, kellonaika, henkilömäärä ja kirjastokortti.
    .price = Tilan hinta: { $room_price }.
    .online = Varaa tila: { $room_site }
    .phrasings =
        löytyykö yhdistykselle kokoushuonetta
        rauhallinen paikka lukea pääsykokeisiin
        ryhmätyö koulukavereiden kanssa, saadaanko huone
        saako teillä pitää synttärit
        neuvotteluhuone videotykillä
        taloyhtiön kokous, onko vapaata salia
        mihin voin mennä puhumaan teams-palaveria
        bändille treenikämppä
        hiljainen tila kirjoittaa gradua
        montako ihmistä mahtuu isoon saliin
        kerhotila käsityöporukalle iltaisin
        peruisin varaamani huoneen
    .keywords =
        tila, tilan, tilaa, tilat, tiloja, tilavaraus, tila varaus, tilanvaraus, tilojen varaus, varata tila, varata huone, huone,
        huoneen, huonetta, huoneet, huonevaraus, vuokrata tila, tilan vuokraus, vuokrata sali, kokoustila, kokous tila, kokoustilaa,
        kokoushuone, kokoushuonetta, kokous, kokoukseen, palaveri, palaverihuone, neuvotteluhuone, neuvottelu, ryhmätyö, ryhmätyötila,
        ryhmätyö tila, ryhmätyöhuone, ryhmätila, ryhmähuone, opiskelutila, opiskelupaikka, opiskella rauhassa, lukupaikka, lukea
        tenttiin, pääsykoe, hiljainen tila, hiljainen huone, hiljaista, rauhallinen paikka, työhuone, työtila, tutkijanhuone,
        tutkijahuone, etätyötila, etätyöpiste, työpiste, koppi, äänieristetty, puhelinkoppi, musiikkihuone, soittohuone, treenikämppä,
        bänditila, studio, sali, salin, monitoimisali, auditorio, luentosali, näyttelytila, kerhotila, juhlat, synttärit, syntymäpäivät,
        lastenjuhlat, yhdistyksen kokous, taloyhtiön kokous, varaamo, timmi, videotykki, tykki, valkotaulu, avain huoneeseen,
        henkilömäärä, etäpalaveri, etäpalaverin, etäkokous, zoom-kokous, työhaastattelu etänä paikka, teams-palaveri paikka,
        ryhmätyöhuoneen, vuosikokous, vuosikokoukseen, kuoroharjoitus, soittaa pianoa, piano, hiljaista tilaa, porukalla huone,
        porukalle tila, ryhmälle tila, tilojen vuokraus, tilan vuokra, vuokrata kirjastosta, vuokrata huone, huoneen varaaminen, huoneen
        hinta, tilan hinta, tila ryhmälle, tila kokoukselle, tila tapahtumalle, tilaa yhdistykselle, varata ryhmähuone, varata työhuone,
        varata kokoustila, varata sali, huone opiskeluun, ryhmätöihin, ryhmätöitä, tehdä ryhmätöitä, ryhmätyöpaikka, opiskelijoille
        tila, tila opiskelulle, lukuhuone, lukusali opiskeluun, hiljainen lukusali, työskentelytila, videotykillinen tila,
        esitystekniikka, projektori tilassa, näyttö ja kaapelit, kokoontua, kokoontuminen, kokoontumistila, tiloja yhdistyksille, tilan
        avain, tilavarauksen peruminen

# Variables:
#   $equipment (String) - what can be borrowed, a short text in the reader's language
#   $website (String) - address of the library's website
faq-equipment-loan = Lainattavat tavarat
    .answer =
        Kirjastokortilla voit lainata muutakin kuin kirjoja: esimerkiksi urheiluvälineitä, soittimia, pelejä, työkaluja ja laitteita. Valikoima vaihtelee, joten kysy, mitä meillä on.

        Laina-aika on usein lyhyt. Palauta tavara samaan kirjastoon palvelutiskille.
    .more =
        Monen tavaran voi etsiä ja jonottaa verkkokirjastossa. Kirjoita hakuun esimerkiksi esine tai väline.

        Tarkista heti, että kaikki osat ovat mukana. Vastaat tavarasta, kun se on sinulla. Kerro, jos jokin menee rikki.

        Jotkin laitteet lainataan vain aikuiselle tai allekirjoitettua sopimusta vastaan. Kannettavia tietokoneita ja kuulokkeita voi usein käyttää vain kirjastossa. Tyhjennä laite omista tiedoista, ennen kuin palautat sen.
    .we-do = Kerromme, mitä on lainattavana, ja näytämme, miten se toimii.
    .price = Lainaaminen on yleensä maksutonta.
    .things = Meiltä voit lainata: { $equipment }
    .online = Katso, mitä on saatavilla: { $website }
    .children = Lapsi voi usein lainata pelejä ja liikuntavälineitä omalla kortillaan. Kalliit laitteet lainaa huoltaja.
    .phrasings =
        saako teiltä porakoneen lainaan
        tarvisin kannettavan koneen viikonlopuksi kotiin
        akustinen kitara kokeiluun
        lumikenkiä tai sauvoja retkelle
        onko lainattavana lautapelejä
        paljonko sähköä jääkaappi vie, mittari lainaan
        projektori mökille elokuvailtaan
        mitä kaikkea muuta kuin kirjoja voi ottaa kotiin
        ilmainen kausikortti uimahalliin tai museoon
        nettitikku matkalle
        pelikonsoli ja ohjaimet viikonlopuksi
        verenpainemittari tai hieronta-ase
    .keywords =
        esine, esineet, esineitä, esinelaina, esinelainaus, esinelainaamo, tavara, tavaralaina, väline, välinelainaus, lainattavat
        tavarat, muuta kuin kirjoja, laitelaina, lainattava laite, kannettava lainaksi, läppärin lainaus, tabletti lainaksi, ipad
        lainaksi, lukulaite lainaksi, chromebook, nettitikku lainaksi, mokkula lainaksi, videotykki lainaksi, projektori, kamera
        lainaksi, gopro, järjestelmäkamera, kuulokkeet lainaksi, laturi lainaksi, soitin, soittimet, soitinlaina, kitara, basso,
        bassokitara, ukulele, viulu, kantele, rumpu, kosketinsoitin, sähköpiano, mikrofoni lainaksi, urheiluväline, liikuntaväline,
        liikuntavälineet, pallo, jalkapallo, sählymaila, maila, sukset, hiihto, luistimet, lumikengät, sauvat, kävelysauvat, kahvakuula,
        frisbee, mölkky, keppihevonen, teltta, rinkka, polkupyörä, työkalu, työkalut, pora, porakone, vasara, saha, ruuvinväännin,
        ompelukone lainaksi, energiamittari, sähkömittari, lämpömittari, verenpainemittari, kausikortti, museokortti, uimahallikortti,
        lautapeli, lautapelit, palapeli, pelikonsoli, playstation lainaksi, sateenvarjo, vauvavaaka, poraa, poraa lainaan, pleikkari,
        pleikka, pleikkarin lainaus, switch konsoli, xbox konsoli, vr-lasit lainaksi, ompelukonetta lainaksi, ompelukone kotiin,
        kulutusmittari, sähkönkulutusmittari, lainattavana, lainaa kotiin, suksia, luistimia, potkukelkka, liukuri, kajakki, sup-lauta,
        grilli, juomalasit, rumpusetti, kanteleen, lainata tavaroita, lainata esineitä, lainata työkaluja, lainata soittimia, lainata
        soitin, lainata kitara, lainata läppäri, lainata tabletti, lainata tietokone kotiin, lainata peli, lainata lautapeli, lainata
        liikuntavälineitä, lainata urheiluvälineitä, lainata ompelukone, lainata videotykki, lainata projektori, lainata kamera, lainata
        mittari, muita tavaroita lainaksi, mitä tavaroita, soittimia lainaksi, työkaluja lainaksi, retkeilyvälineet, retkivarusteita,
        ulkoiluvälineet, talviurheilu, museolippu lainaksi, uimahallilippu, liikuntakortti, laitteita lainaksi, palovaroitintesti,
        lämpökamera, säteilymittari, kosteusmittari

faq-book-donation = Kirjalahjoitus ja poistomyynti
    .answer =
        Kysy meiltä, ennen kuin tuot kirjoja. Otamme vastaan lähinnä hyväkuntoisia ja uudehkoja kirjoja. Kaikkea emme voi ottaa.

        Kirjastosta poistettuja kirjoja myydään usein poistomyynnissä tai annetaan maksutta. Monessa kirjastossa on myös vaihtohylly, johon voit tuoda kirjoja ja josta voit ottaa niitä.
    .more =
        Tietosanakirjoja, vanhoja oppikirjoja, kirjakerhokirjoja ja lehtiä emme yleensä ota. Huonokuntoinen kirja ei sovi kokoelmaan.

        Lahjoitettua kirjaa ei palauteta. Kirjasto päättää, meneekö se hyllyyn, myyntiin vai kierrätykseen. Lahjoituksia ei yleensä haeta kotoa.

        Muita paikkoja ovat antikvariaatti, kierrätyskeskus ja kirpputori. Pehmeäkantisen kirjan voi laittaa paperinkeräykseen. Irrota kovat kannet ensin.
    .we-do = Kerromme, mitä voimme ottaa vastaan ja mihin muualle kirjat voi viedä.
    .phrasings =
        kuolinpesästä jäi satoja kirjoja, kelpaako teille
        minne vien vanhat kirjani
        milloin on poistokirjojen myynti
        otatteko vastaan lastenkirjoja lahjoituksena
        kelpaavatko pokkarit kierrätyshyllyyn
        saako ottaa ilmaiseksi vaihtohyllystä
        tyhjennän kirjahyllyn, haluatteko jotain
        mihin tietosanakirjat joutuu
        ostaako kirjasto vanhoja kirjoja
        eurolla kirjoja kirjastosta
        haluan antaa lehtivuosikerrat pois
        muuton alta kirjalaatikoita eteenpäin
    .keywords =
        lahjoittaa, lahjoitan, lahjoitus, lahjoitukset, lahjoituksia, lahjoittaisin, lahjoituskirja, lahjoittaminen, lahjoituksena,
        kirjalahjoitus, kirja lahjoitus, kirjalahjoitukset, lahjottaa, lahjotus, antaa kirjoja, annan pois, antaa pois, otatteko
        vastaan, otatteko kirjoja, ottaako kirjasto, vastaanottaa kirjoja, vanhat kirjat, vanhoja kirjoja, vanhat kirjani, omat kirjat,
        omia kirjoja, ylimääräiset kirjat, tarpeettomat kirjat, turhat kirjat, luetut omat kirjat, kuolinpesä, kuolinpesän kirjat,
        perikunta, jäämistö, kirjahyllyn tyhjennys, tyhjennän hyllyn, muuttolaatikko, kirjalaatikko, pahvilaatikollinen, pokkarit,
        tietosanakirja, tietosanakirjat, ensyklopedia, kierrätys, kierrättää, kierrätän, kierrätyshylly, kierrätyskeskus,
        kierrätyskirja, vaihtohylly, vaihto hylly, vaihtokirja, kirjanvaihto, kirjapörssi, poistokirja, poistokirjat, poisto kirja,
        poistokirjoja, poistomyynti, poisto myynti, poistomyynnistä, poistettu kirja, kirjamyynti, kirjojen myynti, myydä kirjoja,
        myyttekö, myydäänkö, ostaa poistokirja, ostatteko vanhoja, ilmaiset kirjat, ilmaisia kirjoja, halvat kirjat, divari,
        antikvariaatti, kirpputori, kirppis, paperinkeräys, hävittää kirjat, pois heittäminen, kassillinen kirjoja, kelpaako vanhat
        dekkarit, kirjoja joita ei tarvitse, en tarvitse enää kirjoja, tarpeettomia kirjoja, viedä vanhoja kirjoja, kirjojen vienti,
        kirjojen kierrätys, kelpaako teille, kiertoon, kirjat kiertoon, lehtiä kiertoon, lahjoittaa kirjoja, kirjojen lahjoittaminen,
        lahjoituksia vastaan, vastaanotetaanko lahjoituksia, otetaanko kirjoja, ottaako kirjasto vastaan, viedä kirjat kirjastoon,
        vanhoille kirjoille, kirjoja ylimääräisenä, päästä eroon kirjoista, eroon kirjoista, perintökirjat, peritty kirjasto, mummolan
        kirjat, kirjakokoelma pois, sarjakuvien lahjoitus, levyjen lahjoitus, elokuvien lahjoitus, lautapelien lahjoitus, lehtiä
        lahjaksi, kierrätyshyllyyn, vaihtohyllyyn, poistettuja kirjoja myynnissä, poistokirjojen hinta, poistomyyntiin, kirjat myyntiin,
        ostaa poistettuja

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
        tietosuoja, tieto suoja, tietosuojaseloste, rekisteriseloste, tietosuojavastaava, yksityisyys, yksityisyyden suoja, gdpr,
        henkilötiedot, henkilö tiedot, omat tiedot, tietoni, mun tiedot, tietojeni, tietoja minusta, poistaa tiedot, poistakaa, poista
        tietoni, poisto, tuhota, hävittää, unohtakaa, tarkastaa tiedot, tarkastusoikeus, rekisteri, asiakasrekisteri, asiakastiedot,
        osoitteenmuutos, korjata tiedot, lainaushistoria, lainaus historia, lainahistoria, historia, salassa, salassapito, salainen,
        luottamuksellinen, vaitiolovelvollisuus, anonyymi, nimetön, nimettömänä, tallentaa, tallentuu, tallenne, säilytys, keskustelu,
        viestit, chatti, kuka näkee, urkkia, vakoilu, luovuttaa tietoja, eteenpäin, evästeet, telegram, henkilötunnus, hetu, lopettaa
        asiakkuus, asiakkuuden päättäminen, näkeekö vaimo, näkeekö mies, näkeekö äiti, vanhemmat näkevät, näkeekö muut, mitä oon
        lainannu, lainaukseni näkyvät, puolison lainat, henkilötietojen käsittely, tietojen käsittely, tietojen tallennus, tietojen
        poistaminen, poistaa henkilötiedot, asiakastietojen poisto, lainauksien tiedot, lainatietoni, lainausten tallentuminen, lainatut
        kirjat muistiin, aiemmin lainatut, luetut kirjat listana, näkyykö mitä lainaan, näkeekö henkilökunta, lapsen lainojen näkeminen,
        vaitiolo, tietopyyntö, tietojen luovutus poliisille, kuka käsittelee tietoja, asiakastilin poisto, tilin poistaminen,
        keskustelun tallennus, viestien säilytys, viestien poistaminen, botti ja tietosuoja, nimettömyys

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

        Kerro, jos haluat toisen kielen, tulkin tai puhelun. Voit myös pyytää henkilökunnalta aikaa, jolloin työntekijä palvelee vain sinua.
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
        yhteystiedot, yhteys tiedot, yhteys, ota yhteyttä, ottaa yhteyttä, yhteydenotto, puhelinnumero, puhelin numero, numero, puhelin,
        puhelimitse, soittaa, soitto, soitan, soittakaa, takaisinsoitto, sähköposti, sähkö posti, sähköpostiosoite, meili, maili, email,
        s-posti, ihminen, ihmisen, oikea ihminen, elävä ihminen, työntekijä, virkailija, kirjastonhoitaja, kirjastovirkailija,
        henkilökunta, henkilökuntaa, asiakaspalvelu, asiakas palvelu, palvelutiski, tiski, neuvonta, infopiste, info, chat, chatti,
        chätti, jutella, puhua, botti, robotti, palaute, palautetta, valitus, valittaa, reklamaatio, moite, kehut, kiitos, toive,
        ehdotus, johtaja, kirjastonjohtaja, esihenkilö, kuka vastaa, apua, apuva, auttakaa, kirjaston puhelinnumero, kirjaston
        sähköposti, kirjaston yhteystiedot, kirjastoon soittaminen, soittaa kirjastoon, kirjastosta vastataan, kirjaston asiakaspalvelu,
        kirjaston palaute, antaa palautetta, palautetta kirjastolle, haluan antaa palautetta, valitus palvelusta, huonoa palvelua,
        kiitosta henkilökunnalle, ihmisen kanssa puhuminen, puhua jonkun kanssa, jonkun kanssa jutella, keskustella ihmisen kanssa,
        oikealle ihmiselle, ihminen puhelimeen, en halua puhua koneelle, konetta en halua, kirjastonhoitajan kanssa,
        kirjastonhoitajalle, kirjastonhoitajalta, kirjastonjohtajan, yhteydenottolomake, chat kirjastoon, kysyä kirjastosta
