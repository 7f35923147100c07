### Strays: what people ask of any bot and no topic of ours answers, by walks of life. Never shown. The more a question is like these, the
### less it counts for the topics, so that a taxi's number is not taken for ours. Words, names and short phrases as people type them, with
### commas between; nothing that a topic is about, and no small words. The last list is of small words, which say nothing of any topic
### (pronouns, "may I", "please"), spoken forms too; those that the search does not find in a tenth of the topics, it leaves out. docs/faq.md

faq-strays =
    .food =
        ravintola, paras ravintola, pizza, pizzeria, hampurilainen, kebab, sushi, kahvila lähellä, lounaslista, illallinen, aamupala, baari,
        pubi, olut, kalja, viini, viski, drinkki, resepti, miten tehdään ruokaa, kokata, leipoa, leivonta, kakku, taikina, pulla,
        korvapuusti, pannukakku, lettu, keitto, kastike, pasta, riisi, peruna, kananmuna, keittää, paistaa, uuni, kana, liha, kalaruoka,
        kasvisruoka, vegaani, kalorit, laihdutus, jäätelö, suklaa, karkki, ruokakauppa, marketti, ruokalähetti, kotiinkuljetus, Wolt,
        Foodora, Hesburger, omena, mansikka, Prisma, Citymarket, Alko, S-market, K-market, ruokaohje, ruokaresepti, kakun resepti, pullan
        resepti, keiton resepti, leivän resepti, lettutaikina, mitä ruuaksi, mitä syötäisiin, ruokaidea, ruokavinkki, päivällinen, iltapala,
        leipä, leivän, maidon hinta, kahvin hinta, juusto, makkara, grillata
    .shopping =
        kauppa, kaupat, ostoskeskus, tavaratalo, halpa, halvat, myytävänä, myydään, myydä, käytetty, kirpputori, tarjous, alennus, alekoodi,
        lahjakortti, kengät, vaatteet, takki, mekko, farkut, koru, kulta, sormus, kello rannekello, huonekalut, sohva, sänky, pöytä, tuoli,
        lamppu, patja, IKEA, Lidl, Tokmanni, Gigantti, Verkkokauppa, Zalando, Temu, Shein, Tori.fi, rahat takaisin, tuotteen palautus,
        viallinen tuote, takuu, kuitti, tilaus ei ole tullut, verkkotilaus, toimitus myöhässä, iphonen hinta, televisio, jääkaappi,
        pölynimuri, lelut, lahjaidea, lahja, kukat, kukkakauppa, rullalauta, postimerkki, postimerkit, paketti, missä pakettini on, Posti,
        Matkahuolto, DHL, lähetyksen seuranta, hääpuku, puku, kynttilä, kynttilät, solmio, kravatti, hinta kaupassa, leipä, maito, kaupan
        aukioloajat, kauppa auki, ostoskeskus auki, apteekin aukioloajat, ostaa hylly, kirjahylly myytävänä, halutaan ostaa sohva,
        vaatekauppa, kenkäkauppa, rautakauppa, huonekaluliike, hintavertailu, halvin
    .traffic =
        auto, autot, Volvo, Toyota, Volkswagen, BMW, Tesla, moottori, auton ääni, rengas, renkaat, renkaanvaihto, jarrut, bensa, bensiini,
        diesel, huoltoasema, latauspiste, autopesu, korjaamo, autokorjaamo, katsastus, autovakuutus, vuokra-auto, autonvuokraus, taksi,
        Uber, Bolt, pysäköinti, parkkipaikka, parkkisakko, pysäköintivirhemaksu, ylinopeus, ylinopeussakko, nopeusrajoitus, liikennesakko,
        liikennesäännöt, rattijuoppo, autokoulu, ajotunti, ajokoe, inssi, ajokortti, moottoripyörä, mopo, skootteri, sähköpotkulauta,
        kuorma-auto, traktori, polkupyörän korjaus, pyörähuolto, rengasrikko, tietyö, ruuhka, perämoottori, matkailuauto, asuntovaunu,
        bussikuski, laiva, risteily, moottorisaha, teroitus, auton akku, parkkipaikan hinta, lumenluonti, lumikola
    .animals =
        koira, koirat, pentu, kissa, kissanpentu, lemmikki, eläinlääkäri, eläinsairaala, kani, hamsteri, papukaija, hevonen, ratsastus,
        lehmä, lammas, lintu, kuollut lintu, mikä lintu, käärme, hämähäkki, muurahainen, muurahaiset, ampiainen, ampiaispesä, mehiläinen,
        hyttynen, punkki, rotta, hiiri talossa, tuholainen, tuholaistorjunta, akvaario, koiranruoka, koirakoulu, kadonnut kissa, kalastus,
        kalastuslupa, metsästys, sieni, sienet, marjat, kypsyä, tomaatti, kasvattaa, istuttaa, siemenet, puutarha, nurmikko, ruohonleikkuri,
        puu, lannoite, kukkapenkki, huonekasvi, akvaariokala, kilpikonna, marsu, eläinkauppa, hevostalli, koiran ikä
    .body =
        apteekki, lähin apteekki, lääke, mitä lääkettä, särkylääke, buranan annos, ibuprofeeni, parasetamoli, antibiootti, sivuvaikutus,
        haittavaikutus, annostus, päänsärky, päätä särkee, kuume, yskä, kurkku kipeä, flunssa, vatsakipu, selkäkipu, polvi, ihottuma,
        allergia, raskaustesti, hammaslääkäri, hammassärky, hampaat, optikko, silmälasit, piilolinssit, fysioterapeutti, hieroja, hieronta,
        parturi, kampaaja, kampaamo, hiustenleikkuu, hiusväri, kynnet, kosmetologi, tatuointi, lävistys, kuntosali, personal trainer,
        laihtua, uimahalli, uimaranta, sauna, kylpylä, joogasali, veriryhmä, palovamma, haava, purema, vitamiini, d-vitamiini, proteiini,
        nukkua paremmin, luu, luut, ihmiskeho, verenpaine, hammas, hammasta särkee, hajuvesi, meikki, voide, kiropraktikko, hammaskivi,
        hammaslääkärin hinta, laihdutuslääke, kampaamoaika
    .repairs =
        putkimies, sähkömies, maalari, kirvesmies, remontti, katto vuotaa, vuotaa, pesukone, astianpesukone, kuivausrumpu, lämmitys,
        patteri, sulake, lamppu palanut, viemäri tukossa, vessa tukossa, hana, home, maalata seinä, siivooja, siivousfirma, kotisiivous,
        ikkunanpesu, muuttofirma, pakettiauto, lukkoseppä, avaimet hukassa, tahra, punaviini, matto, näytön korjaus, rikkoutunut näyttö,
        korjaaja, korjata, suutari, kelloseppä, ompelija, lapsenvahti, lastenhoitaja, laajakaistavika, sähkökatko, sähkön hinta,
        sähkösopimus, puhelinliittymä, sim-kortti, Netflix, Spotify, Disney, HBO, suoratoistopalvelun tilaus, lavuaari, tukossa, hissi,
        naapurin melu, musiikki kovalla, pleikkari ei käynnisty, PlayStation, Xbox, konsoli, kaukosäädin, kahvinkeitin, palovaroitin,
        naapuri
    .knowledge =
        pääkaupunki, kuinka korkea, kuinka kaukana, kuinka suuri, kuinka syvä, kuinka nopea, valon nopeus, kuka keksi, kuka löysi, minä
        vuonna, milloin syntyi, milloin kuoli, asukasluku, väkiluku, vuori, Everest, planeetta, Mars, täysikuu, aurinko, tähti, avaruus,
        dinosaurus, Rooman historia, kuningas, kuningatar, presidentti, pääministeri, taistelu, maailmanennätys, miksi taivas on, mitä
        tarkoittaa, elämän tarkoitus, nimen merkitys, nimipäivä, horoskooppi, tähtimerkki, unien selitys, mitä on latinaksi, kertaa, miinus,
        jaettuna, neliöjuuri, prosenttia, laske, montako metriä, muuntaa, kilometri, celsius, valuuttakurssi, dollari, bitcoin, krypto,
        osakkeet, pörssi, kullan hinta, lotto, lottonumerot, jättipotti, vedonlyönti, kasino, rikkain, pisin, suurin maailmassa, pienin,
        vanhin, ennätys, kuka murhasi, säveltäjä, kuka sävelsi, kansallislaulu, äitienpäivä, isänpäivä, juhlapäivät, milloin on joulu,
        kesäaika, talviaika, aikavyöhyke, paljonko kello on, kuka on presidentti, kuka on kuningas, paras lukio, paras yliopisto, Pariisi,
        Pariisin, Lontoo, Berliini, Rooma, Tokio, New York, minä päivänä on
    .weather-and-free-time =
        sää, sääennuste, sade, lumi, lämpötila, myrsky, tuuli, aurinkoista, revontulet, jalkapallo, futis, jääkiekko, lätkä, koripallo,
        tennis, ottelun tulos, kuka voitti, liiga, olympialaiset, mm-kisat, joukkue, pelaaja, elokuvateatteri, elokuvat, mitä pyörii,
        Finnkino, konserttilippu, festariliput, teatteriliput, laulaja, kuka laulaa, laulu, biisi, sanat lauluun, mikä kappale, levy,
        euroviisut, näyttelijä, tuotantokausi, jakso, tv-ohjelma, mitä tulee telkkarista, youtube video, tiktok, pelivinkit, Minecraft,
        Fortnite, hotelli, hostelli, leirintäalue, lomamatka, matkakohde, nähtävyydet, turisti, museoliput, eläintarha, huvipuisto,
        Linnanmäki, yökerho, treffit, deitti, Tinder, laskettelu, laskettelurinne, hiihtolatu, luistelukenttä, liukas, liukasta,
        pelitilanne, retkeily, vaellus, maraton, shakki, pokeri, neuleohje, soinnut, Marvel, Disney, Frozen, Star Wars, Barbie, monelta
        matsi alkaa, monelta ottelu alkaa, moneltako peli on, pelin tulos, pelin alku, sarjataulukko, maalintekijä
    .books-by-name =
        kuka kirjoitti, mistä kirja kertoo, miten kirja loppuu, mitä kirjassa tapahtuu, juoni, tiivistelmä romaanista, Kalevala, Seitsemän
        veljestä, Harry Potter, Ilkka Remes, Agatha Christie, Taru sormusten herrasta, Dostojevski, onko kirja paikalla, onko hyllyssä, onko
        teillä elokuvaa, onko teillä leffaa, uusin dekkari
    .chat =
        vitsi, kerro vitsi, hauska, arvoitus, laula, laula laulu, runo minulle, rakastatko minua, rakastan, mene naimisiin, oletko sinkku,
        oletko naimisissa, lempi, mikä on lempivärisi, tylsää, mulla on tylsää, mitä sulla on päällä, oletko onnellinen, nukutko, mitä
        mieltä olet, onnea, hyvää syntymäpäivää, hyvää joulua, hahaha, lol, testataan, asdf, tyttöystävä, poikaystävä, lempiväri, näetkö
        unia, mikä sun nimi on, missä asut, Siri, Alexa, ChatGPT, tilaa mulle
    .small-words =
        mä, mää, minä, mie, mun, mulla, mulle, mult, multa, mua, minua, minun, minulla, minulle, minulta, minut, mut, muhun, minuun,
        minussa, musta, minusta, meitä, me, meidän, meillä, meille, meiltä, meidät, sä, sää, sinä, sie, sun, sulla, sulle, sulta, sua,
        sinua, sinun, sinulla, sinulle, sinulta, teidän, teillä, teille, teiltä, teitä, teihin, te, niiden, niitä, niillä, niille, niistä,
        niihin, ne, nää, nämä, he, heidän, heitä, heille, heillä, heiltä, hän, häntä, hänen, hänellä, hänelle, häneltä, se, sen, sitä,
        siinä, siitä, siihen, sillä, sille, siltä, tää, tän, tätä, tässä, tästä, tähän, tällä, tälle, tältä, täällä, täältä, tänne, tämä,
        tämän, näitä, näiden, näistä, tuo, ton, tota, tuota, tuon, tuossa, tuosta, tuohon, tuolla, noita, nuo, noi, siellä, sieltä, sinne,
        oon, olen, oot, olet, on, ootte, olette, ollaan, olemme, ovat, olis, olisi, olisin, olisiko, oisko, oiskohan, ois, oli, olin, ollu,
        ollut, oltiin, olla, onko, onks, onkohan, onkse, ootko, ootsä, ootteko, ootteks, oletteko, olenko, oonko, oonks, oliko, ollaanko,
        en, et, ei, emme, ette, eivät, eikö, eiks, eks, enkö, ettekö, enkä, eikä, voi, voin, voiko, voiks, voinko, voinks, voisin, voisinko,
        voisinks, voisko, voisiko, voisitko, voisitteko, voitteko, voitteks, voitko, voidaanko, voidaanks, voikohan, voisikohan, voida,
        voimme, voivat, voit, saako, saaks, saanko, saanks, saadaanko, saisko, saisinko, saisiko, saisinks, saisitko, saa, saan, saat,
        saamme, saatte, saavat, saakohan, saisin, saada, pitääkö, pitääks, pitää, pitäis, pitäisi, pitäiskö, pitäisikö, täytyykö, täytyy,
        täytyisi, että, jos, kun, ku, kuten, niin, nii, sitten, sit, myös, myöskin, vaan, vain, mutta, muttei, tai, vai, vaikka, kuin, siis,
        eli, sekä, ja, nyt, just, jo, kai, ehkä, ihan, noin, aika, vähän, kyllä, joo, no, hei, moi, heippa, moikka, terve, tere, kiitos,
        kiitti, anteeksi, sori, päivää, huomenta, iltaa, hyvää, tiedustelisin, tiedustella, tiedustelen, kysyisin, kysyä, kysyn, kysymys,
        haluaisin, haluisin, haluan, haluun, tahtoisin, tietää, tiedätkö, tiedättekö, tietäisittekö, osaatteko, osaatko, osaisitteko,
        kertoa, kertoisitteko, kertokaa, esimerkiksi, esim, ilmeisesti, mahdollista, mahdollisesti, mahdollisuus, mahdollisuutta, miten,
        mites, mitenkä, kuinka, mitä, mitäs, mikä, mikäs, joku, joka, jonka, jotka, joita, kenen, kenelle, keltä, kenet, ketkä, kehen,
        kelle, keneltä, kuka, kukaan, ketään, kenkään, joko, jompikumpi, kumpi, kumman, jokin, jossain, jossakin, johonkin, jonnekin,
        jostain, jostakin, jotain, jotakin, joitain, joitakin, jonkun, jollekin, jollakin, jollain, joltain, jokainen, jokaisen, missään,
        mihinkään, mistään, mitään, minnekään, milloinkaan, koskaan, ikinä, joskus, aina, yleensä, nykyään, nykyisin, enää, vielä, edelleen,
        yhä, jopa, edes, melkein, lähes, aivan, tosi, todella, erittäin, hyvin, kovin, liian, tarpeeksi, suunnilleen, lisäksi, muuten,
        muutoin, muu, muut, muuta, muita, itse, itseni, itselle, itselleni, itsellä, itseään, ylipäätään, ylipäätänsä, mitenkään, jotenkin,
        jotenki, tahansa, vaikkapa, esimerkkinä, tietenkin, tietysti, varmaan, varmaankin, kait, ilmeisestikin, luultavasti, teen, tehdä,
        tehdään, tehty, tekisi, tekisin, teenkö, tehdäänkö, teette, tekee, käydä, käy, käyn, kävin, kävi, kävisi, mennään, menen, meneekö,
        tulen, tulin, tulee, tuleeko, tulisi, tullaan, löytyy, löytyykö, löytyiskö, löytyisi, löydän, löytäisin, löydänkö, olevan, ollessa,
        ollessaan, olleet, olleen, olivat, ovatko, oltava, kannattaako, kannattaa, riittääkö, onnistuuko, onnistuu, onnistuisi,
        onnistuisiko, onnistuisko, sopiiko, sopii, tarviiko, tarviiks, tarvin, tarvii, tarviin, tarvitsen, tarvitsee, tarvitseeko,
        tarvitaanko, tarvitaan, tarvitsisin, tarvis, tarttis, tarttisin, ekaks, ensiks, viime, heti, pian, kohta, äsken, silloin, tällöin,
        samantien, oisitko, voisiks, voisitteks, voitsä, haluttais, halutaan, haluamme, haluaisimme, haluaako, haluatte, kiinnostaa,
        kiinnostais, kiinnostaisi, kiinnostunut, aion, aikoisin, ajattelin, mietin, pohdin, kaikki, kaikkea, kaikille, kaikilla, kaiken,
        moni, monta, monen, useampi
