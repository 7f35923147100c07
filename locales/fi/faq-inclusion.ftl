### FAQ: inclusion. How an entry is written: docs/faq.md

# Variables:
#   $senior_digital_times (String) - when older people's digital meetings are, a short text in the reader's language
faq-senior-digital = Digiapua ikäihmisille
    .answer =
        Voit harjoitella puhelimen, tabletin ja netin käyttöä omassa tahdissa. Opastajina on vapaaehtoisia, usein toisia senioreita tai nuoria.

        Samaa asiaa saa kysyä monta kertaa. Ota oma laite mukaan tai kokeile meidän laitettamme. Kysy meiltä, milloin seuraava kerta on.
    .more =
        Etenemme yksi asia kerrallaan. Kirjoita vaiheet vihkoon tai pyydä ohje paperilla. Voit ottaa läheisen mukaan.

        Aiheena voi olla esimerkiksi viestien lähettäminen, kuvat, videopuhelu tai tiedon hakeminen. Aiempaa kokemusta ei tarvita.

        Vertaisopastusta antavat monet eläkeläisjärjestöt ja digiyhdistykset. Sitä saa usein myös puhelimessa. Jos et pääse paikalle, kysy apua puhelimitse tai kotiin.
    .we-do = Kerromme tapaamisista ja etsimme sinulle sopivan opastajan.
    .we-do-not = Vapaaehtoiset eivät hoida pankkiasioita eivätkä salasanoja. Niissä auttaa oma pankki tai palvelu itse.
    .price = Opastus on yleensä maksutonta.
    .times = Senioreiden digitapaamiset: { $senior_digital_times }
    .phrasings =
        olen 82-vuotias ja sain lapsilta älylaitteen
        opettaako joku mummoa netin käyttöön
        eläkeläisten nettikerho
        nuoret opettamassa vanhuksia, koska
        senioreille sopivaa opastusta hitaasti
        oon jo vanaha enkä ossaa näitä vehkeitä käyttää
        milloin vertaisopastajat tulevat
        ikäihmisten tietokonekerho maanantaisin
        isä 90 v haluaa oppia lähettämään kuvia
        onko seniorsurf teillä
        pelkään painaa väärin, voiko joku istua vieressä
        vapaaehtoinen digikaveri vanhukselle
    .keywords =
        seniori, senioreille, seniorit, seniorin, senioreita, senioreiden, seniorien, senioridigi, seniori digi, seniorisurf,
        seniorsurf, senior surf, seniornet, seniorinet, enter ry, savonetti, mukanetti, joen severi, verkosta virtaa, netikäs,
        eläkeliitto, eläkeläinen, eläkeläiset, eläkeläisille, eläkeläisten, eläkeläiskerho, eläkkeellä, eläkeläisyhdistys, ikäihminen
        netti, ikäihmiset, ikäihmisten, ikäihmisille, ikäihmiselle opastusta, iäkkäät, iäkkäille, iäkkäiden, ikäteknologia, ikääntynyt,
        ikääntyneet, ikääntyneille, vanhus netti, vanhukset, vanhuksille opetusta, vanhoille ihmisille, vanhempi ihminen, vanha ihminen,
        mummo oppii, mummoille, pappa oppii, isovanhemmille, isoäidille, yli 65, yli 70, 75-vuotias, 80-vuotias, 82-vuotias, 90-vuotias,
        vertaisopastus, vertais opastus, vertaisopastaja, vertaisopastajat, vertaisohjaaja, vertaistuki digi, digivertainen, digikaveri,
        digiystävä, digikummi, vapaaehtoinen opastaja, nuoret opettavat, nuori opettaa, nuoret neuvovat, nettikerho, netti kerho,
        tablettikerho, tietokonekerho, digikerho, digitapaaminen, senioriklubi, senioripiste, seniorikahvila, rauhallisesti opetusta,
        hitaasti, omaan tahtiin, pelkään painaa, en uskalla, nettiin opettelu vanhana, äiti 78, isä 85, äitini on iäkäs, iäkäs äiti,
        vanha äiti ja tietokone, opettaa vanhusta, opastusta vanhuksille, vanhuksille opastusta, vanhus ja kännykkä, ikäihmisen opastus,
        neuvoo vanhusta, senioriopastus, seniorien tablettiopastus, meitä vanhoja, vanhoille digiä, ikäihmisten digi, ikäihmisten
        digituki, ikäihmisten tietokoneopastus, ikäihmisen digituki, ikäihmisille tietokonekurssi, vanhuksille tietokonekurssi,
        vanhuksille digiopastusta, vanhuksen opettaminen, vanhusten nettikerho, eläkeläisille tietokonekurssi, eläkeläisille opastusta,
        eläkeläisten tietokonekurssi, eläkeläisten atk, senioreille kurssi, senioreille digitukea, seniorien digituki, seniorien
        digiopastus, seniorikurssi, senioreille tablettiopetusta, isoäidille nettiopetusta, mummolle nettiä, mummolle tabletti, papalle
        tietokone, vanhemmille ihmisille, ikääntyneen digitaidot, netin käyttöä eläkeläiselle, tietokone tutuksi, tabletti tutuksi

faq-veterans-benefits = Veteraanien ja läheisten tuki
    .answer =
        Sinä tai läheisesi voitte saada rahallista tukea, kuntoutusta ja apua kotiin. Kela, Valtiokonttori ja hyvinvointialue kertovat, mitä on tarjolla.

        Neuvoja ja vertaistukea antavat veteraanijärjestöt ja Rauhanturvaajaliitto. Voit kysyä nimettömästi. Emme kysy palveluksesta.
    .more =
        Hyvinvointialue järjestää sotiemme veteraaneille palveluja kotiin ja kuntoutusta. Kela maksaa rintamalisän. Valtiokonttori hoitaa sotainvalidien ja kriisinhallinnassa palvelleiden korvauksia. Puolisolla ja leskellä voi olla omia etuuksia.

        Jos tunnus tai todistus on hukassa, kysy neuvoa veteraanijärjestöstä tai Kansallisarkistosta.

        Kenellä tahansa voi olla raskasta palveluksen jälkeen. Vertaistukea saa myös läheinen. Jos palvelit muun maan joukoissa, kysy sen maan edustustosta.
    .we-do = Etsimme oikean paikan ja yhteystiedot. Sovimme halutessasi rauhallisen ajan.
    .we-do-not = Emme arvioi oikeuksia emmekä käsittele palvelusasiakirjoja. Päätökset tekee viranomainen.
    .ready = Veteraanitunnus tai muu todistus, jos se on tallella. Älä lähetä sitä tänne.
    .phrasings =
        mitä tukea rintamaveteraani saa
        isoisän leskelle kuntoutusta
        palvelin rauhanturvaajana, mistä apua nyt
        kuka maksaa rintamalisän
        ketkä auttavat sotainvalidia kotona
        lottana ollut äiti, kuuluuko hänelle jotain
        veteraanin siivousapu ja lumityöt
        kriisinhallintatehtävässä loukkaantunut
        mieheni palasi operaatiosta, tarvitsemme vertaistukea
        tammenlehvätunnus katosi
        ukrainassa taistelleen omaiset
        mihin liittoon voi ottaa yhteyttä palveluksen jälkeen
    .keywords =
        veteraani, veteraanin, veteraanit, veteraaneille, veteraaneja, veteraanien, veteraanietuus, veteraanietuudet, veteraani etuus,
        veteraanituki, veteraanipalvelut, sotaveteraani, sota veteraani, sotaveteraanit, sotaveteraanin, sotiemme veteraanit, sotiemme
        naiset, rintamaveteraani, rintama veteraani, rintamaveteraanin, rintamalisä, rintama lisä, rintamalisän, ylimääräinen
        rintamalisä, rintamasotilas, rintamasotilastunnus, rintamatunnus, rintamapalvelustunnus, veteraanitunnus, tammenlehvä,
        tammenlehvätunnus, sotainvalidi, sota invalidi, sotainvalidin, sotainvalidit, sotavammainen, sotavamma, sotilasvamma,
        sotilasvammalaki, veljesliitto, veteraaniliitto, sotaveteraaniliitto, rintamaveteraaniliitto, sotaorvot, sotaorpo, sotaleski,
        veteraanin leski, veteraanin puoliso, kaatuneiden omaiset, lotta, lotat, lottana, miinanraivaaja, valtiokonttori, valtio
        konttori, rauhanturvaaja, rauhan turvaaja, rauhanturvaajana, rauhanturvaajat, rauhanturvaajaliitto, yk-joukot, yk joukot, isaf,
        unifil, libanon, afganistan, kriisinhallinta, kriisinhallintaveteraani, kriisinhallintatehtävä, operaatiosta, palveluksessa
        ollut, rintamalla ollut, rintamalta palannut, sodan jälkeen, sodasta palannut, taistelija, sotilaan perhe, kuntoutus veteraani,
        veteraanikuntoutus, veteraanin kotipalvelut, veteraanien edut, veteraanien tuet, veteraanien palvelut, veteraanin etuudet,
        veteraanin oikeudet, veteraanin kuntoutus, veteraanin avustus, sotaveteraanien etuudet, sotaveteraanin kuntoutus, sotaveteraanin
        leski, veteraanin lesken etuudet, sotainvalidin puoliso, veteraaniavustus, veteraanijärjestö, veteraanilisä, rintamalisää,
        rintamatunnuksen, rauhanturvaajan tuki, rauhanturvaajien tuki, kriisinhallintahenkilöstö, sotilaan omaiset, sotilaan leski,
        ulkomailla palvelleet, lottien etuudet, sotalapsi, sotalapset

faq-former-convict-support = Uusi alku
    .answer =
        Kun aloitat alusta, kirjastosta saat rauhallisen paikan, tietokoneen, netin ja luettavaa. Kirjastokortin voi usein saada ilman vakituista osoitetta.

        Asunnon, toimeentulon ja papereiden järjestämisessä auttavat Rikosseuraamuslaitos, kunnan ja hyvinvointialueen palvelut ja järjestöt. Myös läheisille on tukea.
    .more =
        Emme kysy menneestä, ja voit kysyä nimettömästi. Tätä keskustelua ei tallenneta nimelläsi.

        Usein ensin hankitaan henkilötodistus, osoite, pankkitili ja puhelin. Sen jälkeen tulevat toimeentulo, työ tai opinnot. Meillä voit tehdä hakemuksia ja harjoitella laitteita.

        Kriminaalihuollon tukisäätiö neuvoo sinua ja perhettäsi. Monessa kaupungissa tukea antaa myös ihminen, jolla on sama kokemus.

        Voit jatkaa aloitettuja opintoja tai lukea ammattiin. Etsimme kirjoja siihenkin.
    .we-do = Etsimme oikean paikan ja opastamme laitteissa. Neuvomme luottamuksellisesti.
    .we-do-not = Emme kysy, mitä on tapahtunut. Käytännön tukea antavat kriminaalihuolto, sosiaalipalvelut ja järjestöt.
    .phrasings =
        vapauduin eilen eikä ole mitään, mistä alan
        tulin siviiliin, tarvitsen paperit ja puhelimen
        lusin tuomion, palkkaako kukaan
        poika pääsee pian vankilasta, miten perhe voi tukea
        entinen vanki, saako kirjaston kortin
        mistä asunto vapautuvalle
        valvottu koevapaus ja opiskelu
        yhdyskuntapalvelua suorittavalle tietoa
        rikosrekisteri ja työpaikka
        mies istuu, kuka neuvoo vaimoa
        haluan jättää entisen elämän taakse
        tukihenkilö tuomion jälkeen
    .keywords =
        uusi alku, uuden alun, uusi elämä, uuteen alkuun, alkaa alusta, aloittaa alusta, puhtaalta pöydältä, entinen elämä, irti
        rikoksista, rikoskierre, vankila, vankilan, vankilasta, vankilassa, vankila aika, vanki, vangin, vangit, vangille, entinen
        vanki, ex-vanki, vankeus, vankeusrangaistus, vankeinhoito, tuomio, tuomion, tuomiota, tuomittu, tuomion jälkeen, linna,
        linnasta, lusia, lusin, lusinut, istunut, istui tuomion, kiven sisällä, häkki, sakkovanki, avovankila, koevapaus, valvottu
        koevapaus, ehdonalainen, ehdonalaisessa, vapautua, vapautuu, vapauduin, vapautunut, vapautuva, vapautuminen, vapautumisen
        jälkeen, vapautuneelle, siviiliin, siviiliin pääsy, pääsin siviiliin, rikosseuraamuslaitos, rikos seuraamus, rikosseuraamus,
        rise, kriminaalihuolto, kriminaali huolto, kriminaalihuollon tukisäätiö, krits, kris, kris suomi, silta-valmennus, aggredi,
        yhdyskuntapalvelu, yhdyskuntaseuraamus, valvontarangaistus, jalkapanta, nuorisorangaistus, rikosrekisteri, rikosrekisteriote,
        rikostausta, rikollinen menneisyys, rikoksesta, rikoksen, jälkihuolto, tukiasunto vapautuvalle, vangin perhe, vangin omainen,
        vangin läheinen, vangin lapsi, portti, kokemusasiantuntija, tukihenkilö, entiselle vangille, ex-vangin, tuomio kärsitty,
        kärsitty tuomio, veli linnassa, mies linnassa, läheinen linnassa, vankilassa oleva läheinen, vapautuu linnasta, vankilasta
        vapautuminen, vankilasta vapautuva, vankilasta päässyt, vankilasta pääsevä, vapauduttua, vapautumassa, vankilan jälkeen,
        vankilan jälkeen asunto, vankilan jälkeen töihin, vankilan jälkeinen elämä, vankilataustainen, entisen vangin, entisten vankien,
        vankien tuki, vankeusajan jälkeen, rikostaustaisen, rikosrekisterin kanssa, rikosrekisterin kanssa töihin, rikosseuraamustyö,
        tuomion suorittanut, tuomion kärsinyt, istuneen, linnakundi, uuteen elämään, tuki vapautumisen jälkeen, vapautuneen tuki,
        opiskelu vankilan jälkeen

faq-accessible-formats = Helpompi lukea, helpompi tulla
    .answer =
        Jos painetun tekstin lukeminen on vaikeaa, saat Celian äänikirjoja maksutta. Syy voi olla näkö, lukivaikeus, sairaus tai vamma. Todistusta ei tarvita.

        Meillä on myös isotekstisiä kirjoja ja selkokirjoja. Kysy esteettömästä reitistä ja apuvälineistä.
    .more =
        Teemme sinulle Celian tunnukset tai kerromme, mistä ne saat. Kuuntelet puhelimella, tabletilla, koneella tai kuuntelulaitteella. Pistekirjoja voi tilata Celiasta.

        Jos vasta opettelet suomea, sinulle sopivat selkokirjat ja kirjaston tavalliset äänikirjat. Celia on niille, joille lukeminen on vaikeaa muusta syystä.

        Apuvälineitä voivat olla suurennuslasi, lukutelevisio, lukuviivain, isonäppäiminen näppäimistö ja induktiosilmukka. Avustaja ja opaskoira ovat tervetulleita. Kerro, jos tarvitset rauhallisen tilan tai opastajan ovelta.
    .we-do = Autamme saamaan Celian tunnukset, etsimme sopivia kirjoja ja opastamme laitteissa.
    .price = Celian äänikirjat ja kirjaston apuvälineet ovat maksuttomia.
    .children = Lapsi voi saada Celian tunnukset, esimerkiksi lukivaikeuden takia. Alle 15-vuotiaalle ne hankitaan huoltajan kanssa. Koulu hankkii Celian oppikirjat.
    .phrasings =
        näkö huonontunut, teksti on liian pientä kirjoissa
        pojalla on lukihäiriö, saako kirjat kuunneltuna
        pääseekö pyörätuolilla sisään, onko hissiä
        daisy soittimen kirjat
        miten celiaan liitytään
        isoäidille kirja isoilla kirjaimilla
        sokean ystäväni lukemista
        kädet tärisee enkä jaksa pidellä opusta
        adhd, en kykene keskittymään painettuun tekstiin
        kuulolaite päässä, kuulenko luentosalissa
        suurennuslaite lehden lukemiseen
        viekö opaskoiran lehtisaliin
    .keywords =
        celia, celian, celiaan, celianet, celia net, celian tunnukset, celian äänikirja, celian asiakas, pratsam, pratsam reader, daisy,
        daisy-soitin, daisy-kirja, daisykirja, äänikirjasoitin, kuuntelulaite, lukemiseste, lukemisen este, lukemisesteinen, lukihäiriö,
        lukihäiriöinen, lukihäiriötä, lukivaikeus, lukivaikeuksia, luki, dysleksia, adhd, afasia, näkövamma, näkövammainen,
        näkövammaiset, näkövammaisille, näkövammaisen, näkörajoite, heikkonäköinen, heikkonäköiselle, huono näkö, huononäköinen, näkö,
        näkö heikko, näkö huononi, en näe lukea, ei näe lukea, silmät, silmärappeuma, makula, kaihi, sokea, sokealle, sokeat,
        pistekirjoitus, pistekirja, braille, isotekstinen, isotekstiset, isotekstisiä, isotekstikirja, isokirjaiminen, isoilla
        kirjaimilla, isolla fontilla, suuri teksti, suurennuslasi, suurennuslaite, lukutelevisio, lukuviivain, lukulasit, apuväline,
        apuvälineitä, induktiosilmukka, induktio silmukka, induktio, kuulolaite, kuulovamma, huonokuuloinen, kuuro, viittomakieliset,
        esteetön, esteettömyys, esteettömästi, saavutettavuus, pyörätuolilla, luiska, ramppi, hissi, inva-wc, invaparkki, opaskoira,
        avustajan kanssa, kehitysvamma, autismi, aistihuone, parkinson, kädet tärisee, pääseekö pyörätuolilla, pyörätuolilla sisään,
        pyörätuolilla teille, rollaattorilla sisään, onko hissiä, sokeain kirjasto, näkövammaisten kirjasto, luki ja äänikirja, luki
        äänikirja, kouluäänikirja, celian oppikirja, oppikirja äänikirjana, daisy levyt, isotekstistä, isotekstisten, isolla tekstillä,
        suurella tekstillä, suurilla kirjaimilla, isolla kirjasinkoolla, suurikirjaiminen, näkövammaiselle, näkövammaisten,
        näkövammaisille kirjoja, heikkonäköisten, näkö heikkenee, näkö heikentynyt, näön heiketessä, ei näe enää lukea, lukemisen
        esteen, lukemisesteiselle, lukemisesteisten, lukihäiriöiselle, lukihäiriöisen, luki-häiriö, lukivaikeuksinen, celian
        asiakkaaksi, celian asiakkuus, celian kirjat, celian palvelu, celian palvelut, celia-kirjasto, celian äänikirjoja,
        daisy-äänikirja, daisy-äänikirjat, äänikirjat näkövammaisille, äänikirjoja näkövammaiselle, äänikirjoja lukihäiriöiselle,
        äänikirjat vammaisille, kuka saa käyttää äänikirjoja, oikeus celian kirjoihin, todistus lukemisesteestä, lääkärintodistusta
        celiaan, diagnoosi celiaan, muistisairaalle äänikirja, pistekirjoituskirjat, esteetön sisäänkäynti, esteetön kulku, esteetön
        pääsy, esteetön vessa, invavessa, liikuntaesteiselle, pyörätuolilla liikkuva, kuulosilmukka, viittomakielinen palvelu
