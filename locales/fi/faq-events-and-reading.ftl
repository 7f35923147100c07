### FAQ: events-and-reading. How an entry is written: docs/faq.md

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
