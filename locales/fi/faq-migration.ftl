### FAQ: migration. How an entry is written: docs/faq.md

faq-residence-permit = Oleskelulupa
    .answer =
        Oleskelulupaa haetaan Maahanmuuttoviraston eli Migrin Enter Finland -palvelussa. Samassa palvelussa näet hakemuksen vaiheen.

        Hae jatkolupaa, ennen kuin nykyinen lupa päättyy. Ajan palvelupisteeseen varaat Migrin sivuilla. Toimi heti, jos määräaika on lähellä.
    .more =
        Jokaiselle syylle on oma hakemus: työ, perhe, opiskelu tai suojelu. Migrin sivulla on opas, joka auttaa valitsemaan. Turvapaikkaa haetaan poliisilta tai rajalta.

        EU-kansalainen rekisteröi oleskelunsa Migrissä.

        Jos Migri pyytää lisäselvitystä, vastaa ajallaan. Oman hakemuksesi vaihetta voit kysyä Migristä.

        Kielteisessä päätöksessä on valitusohje ja viimeinen päivä. Lakimiehen saat oikeusavusta. Maksutonta apua antaa myös Pakolaisneuvonta. Pyydä tulkkia.
    .we-do = Etsimme viralliset ohjeet omalla kielelläsi. Autamme tulostamaan, skannaamaan ja löytämään ajanvarauksen.
    .we-do-not = Emme neuvo lakiasioissa emmekä arvioi, millaisen päätöksen saat. Niissä auttavat Migri ja oikeusapu.
    .ready = Passi, valokuva, liitteet ja Enter Finland -tunnukset. Älä lähetä asiakirjoja tänne.
    .price = Hakemuksesta peritään maksu. Summa on Migrin sivuilla. Verkossa hakeminen on usein halvempaa.
    .time = Käsittelyaika vaihtelee luvan mukaan. Migri kertoo odotusajan sivuillaan.
    .phrasings =
        miten jatkan lupaa suomessa
        migri ei vastaa mun hakemukseen
        kauanko päätöstä pitää odottaa
        vaimo ulkomailta suomeen
        oleskelulupakortti meni rikki
        varaan ajan migriin
        hain turvapaikkaa, missä vaiheessa se on
        enter finland tunnukset hukassa
        valmistuin, saanko jäädä suomeen
        pysyvä lupa vai jatkolupa
        sain kielteisen päätöksen, mihin valitus
        eu-kansalaisen rekisteröinti
    .keywords =
        oleskelulupa, oleskeluluvan, oleskelulupaa, oleskelulupaan, oleskelulupahakemus, oleskelulupakortti, oleskelu, oleskella,
        oleskeluoikeus, lupa suomeen, luvan jatko, jatkolupa, jatkolupaa, jatkolupahakemus, pysyvä oleskelulupa, pysyvä lupa, p-lupa,
        b-lupa, a-lupa, työlupa, työntekijän oleskelulupa, opiskelijan oleskelulupa, opiskelulupa, erityisasiantuntija,
        perheenyhdistäminen, perheside, perhe suomeen, puoliso suomeen, lapsi suomeen, migri, migrin, migriin, migriltä, migristä,
        migrille, maahanmuuttovirasto, maahanmuuttoviraston, enterfinland, enter finlandiin, enter finlandissa, turvapaikka,
        turvapaikkaa, turvapaikkahakemus, turvapaikanhakija, turvapaikkapuhuttelu, puhuttelu, kansainvälinen suojelu, pakolainen,
        pakolaisneuvonta, karkotus, karkottaa, käännytys, käännyttää, palautus kotimaahan, kielteinen migri, hylätty oleskelulupa,
        valitus migri, hallinto-oikeus, eu-kansalainen, eu-rekisteröinti, oleskeluoikeuden rekisteröinti, viisumi suomeen, lisäselvitys
        migri, sormenjäljet migri, ajanvaraus migri, palvelupiste migri, käsittelyaika migri, hakemus vireillä, todistus vireillä,
        ulkomaalaislaki, luvan jatkaminen, luvan päättyminen, lupa päättyy, nykyinen lupa päättyy, lupa umpeutuu, lupa loppumassa,
        lupani, kortti hukkui oleskelu, oleskelulupakortti hukkui, uusi oleskelulupakortti, lupa opiskelijalle, lupa työnteolle, lupa
        perheelle, lapselle lupa, vaimolle lupa, vaimo suomeen, mies suomeen, isä suomeen, äiti suomeen, kihlattu suomeen, kotimaasta
        perhe, migrin jono, migrin jonotusaika, migrin aika, migrin puhelin, migrin päätös, migrin kirje, päätöstä odotan, päätös
        viipyy, odotan päätöstä, hakemuksen tila migri, maksu migrille, hakemuksen hinta, laiton maassa, dublin, karkotuspäätös,
        käännyttäminen, kielteinen päätös, vierailijaviisumi, sukulainen kylään suomeen, kutsukirje viisumi, matkustusasiakirja,
        muukalaispassi haku, vaimon tuominen suomeen, tuoda vaimo, tuoda perhe, tuotua suomeen, tuominen suomeen, migri hylkäsi, migri
        hylkäsi hakemuksen, oleskelulupa opiskelijana, oleskeluluvan hakeminen, oleskeluluvan jatkaminen, oleskeluluvan jatko,
        oleskeluluvan uusiminen, oleskeluluvan hinta, oleskeluluvan käsittely, oleskeluluvan peruminen, oleskelulupani, oleskelulupani
        päättyy, oleskelulupa vanhenee, oleskelulupa vanhentuu, oleskelulupa loppuu, lupa vanhenee, lupa vanhentuu, lupani loppuu,
        lupani päättyy, lupani umpeutuu, luvan voimassaolo, luvan uusiminen, jatkoa luvalle, jatkoa lupaan, uusi lupa, työperäinen lupa,
        työluvan, työluvan hakeminen, migrin ajanvaraus, aika migriin, ajan saaminen migriin, maahanmuuttovirastoon,
        maahanmuuttovirastosta, turvapaikan hakeminen, turvapaikan, turvapaikkapäätös, perheenyhdistämisen, perheenjäsenen lupa,
        puolison lupa, luvan odotusaika

faq-temporary-protection = Tilapäinen suojelu
    .answer =
        Tilapäistä suojelua voit hakea, jos olet paennut sotaa Ukrainasta. Hakemus tehdään poliisille tai rajaviranomaiselle. Päätöksen tekee Migri.

        Suojelua saanut voi tehdä työtä, opiskella ja saada terveyspalveluja. Migrin sivuilla kerrotaan myös ukrainaksi, miten lupa jatkuu.
    .more =
        Vastaanottokeskus neuvoo asumisesta, rahasta ja terveydestä. Ilmoita sinne osoitteesi ja puhelinnumerosi. Näin saat kirjeet ja viestit luvan jatkosta.

        Voit hakea kotikuntaa DVV:ltä, kun olet asunut Suomessa vuoden. Silloin palvelut siirtyvät kunnalle ja hyvinvointialueelle.

        Lapset voivat mennä kouluun. Aikuiset voivat käyttää kotoutumispalveluja ja opiskella suomea tai ruotsia.

        Jos haluat matkustaa tai palata, kysy ensin Migristä, miten se vaikuttaa. Kirjastosta saa usein kirjoja myös ukrainaksi.
    .we-do = Etsimme ohjeet omalla kielelläsi ja oikeat yhteystiedot. Autamme tulostamaan.
    .we-do-not = Emme neuvo lakiasioissa. Päätöksen tekee Migri. Lakimies löytyy oikeusavusta.
    .ready = Passi tai muu henkilötodistus ja Migrin kirje. Älä lähetä niitä tänne.
    .phrasings =
        tulin ukrainasta, mistä haen suojelua
        jatketaanko lupaa automaattisesti
        ukrainalainen oleskelukortti vanheni
        saanko mennä töihin heti suojelulla
        vaihdoin kaupunkia vastaanottokeskuksesta
        kotikunta ukrainalaiselle
        haluan käydä kotona ukrainassa, menetänkö luvan
        mummo tulee pakoon sotaa
        perheenjäsen haluaa tilapäisen suojelun
        mikä kortti minulle annetaan
        saako terveyskeskuksessa käydä
        suojelun loppuminen, mitä sitten
    .keywords =
        tilapäinen suojelu, tilapäinen, tilapäisen suojelun, tilapäistä suojelua, tilapäis suojelu, väliaikainen suojelu, suojelu,
        suojelun, suojelua, suojeluun, suojelulupa, suojelukortti, suojelun jatko, suojelun loppu, suojelun päättyminen, ukraina,
        ukrainan, ukrainasta, ukrainaan, ukrainassa, ukrainalainen, ukrainalaisen, ukrainalaiset, ukrainalaisille, ukrainalaista,
        ukrainalaiselle, ukrainan sota, sotaa pakeneva, sotaa paennut, sota, pakeni, paennut, pakoon sotaa, pakolaisena ukrainasta,
        vastaanottokeskus, vastaanottokeskuksen, vastaanottokeskukseen, vokki, vokissa, vastaanottoraha, majoitus vastaanottokeskus,
        kotikuntaoikeus, kotikunta ukrainalainen, kotikunnan hakeminen, lupa jatkuu automaattisesti, automaattinen jatko, kortin
        voimassaolo, maaliskuu, massapako, pakolaiskriisi, ukrainalaisen työ, ukrainalaisen koulu, ukrainalaislapset, ukrainan
        kansalainen, paluu ukrainaan, vapaaehtoinen paluu, matkustaa ukrainaan, ukrainan passi, ukrainan suurlähetystö, diia, dija,
        ukrainalaisten tuki, ukrainalaisten neuvonta, humanitaarinen, ukrainasta tullut, tulin ukrainasta, lupa loppuu maaliskuussa,
        ukrainalaisen lupa, ukrainalaisen kortti, ukrainalaisen kotikunta, suojelupäätös, suojelun päätös, suojelun saaminen, suojelun
        haku, hakea suojelua, suojelua hakenut, sodan takia, sodasta, sotapakolainen, pakolaiset ukrainasta, mummo ukrainasta, äiti
        ukrainasta, sukulaiset ukrainasta, perhe ukrainasta, ukrainalainen nainen, ukrainalainen lapsi, kotiin ukrainaan, käynti
        ukrainassa, ukrainassa käynti, ukrainaan lyhyesti, kiova, harkova, odessa, kherson, venäjän hyökkäys, suojelun kesto, suojelusta
        oleskeluluvaksi, siirtyä työluvalle ukrainalainen, vok, vokista muutto, ukrainasta suomeen, suojelun jatkaminen, ukrainalaiset
        lapset kouluun, suojelun saanut lääkäriin, ukrainalaisen terveys, tilapäisen suojelun jatkaminen, tilapäisen suojelun jatko,
        tilapäisen suojelun hakeminen, tilapäistä suojelua ukrainalaiselle, suojelulupa voimassa, suojeluluvan, suojelu loppuu, suojelu
        päättyy, ukrainalaisena suomessa, ukrainalaisena, ukrainalaisten oikeudet, ukrainalaisten palvelut, ukrainalaisille apua, sotaa
        paossa, paossa, pakenimme, pakenin, pakolaisina, pakolaisena, tultiin ukrainasta, tulimme ukrainasta, olemme ukrainasta, olen
        ukrainasta, harkov, kharkiv, odesa, lviv, dnipro, mariupol, zaporižžja, herson, mykolajiv, tšernihiv, sumy, donetsk, luhansk,
        kiovasta, harkovasta, odessasta, lvivistä, dniprosta, mariupolista, hersonista, kotikunnan saaminen ukrainalainen,
        vastaanottopalvelut, vastaanottokeskuksesta muutto

faq-citizenship-apply = Suomen kansalaisuus
    .answer =
        Kansalaisuutta haetaan Migristä Enter Finland -palvelussa. Ehtoja ovat yleensä asumisaika, toimeentulo ja kielitaito. Myös rikokset voivat vaikuttaa.

        Ehdot ovat muuttuneet ja voivat muuttua taas. Tarkista ne aina Migrin sivuilta ennen hakemista.
    .more =
        Kielitaidon voit näyttää yleisellä kielitutkinnolla eli YKIllä, valtionhallinnon kielitutkinnolla tai koulutodistuksella. Migri kertoo, mikä kelpaa. Kokeisiin ilmoittaudutaan ajoissa, sillä paikat täyttyvät.

        Joskus riittää kansalaisuusilmoitus, esimerkiksi nuorella tai entisellä kansalaisella. Lapsi voi saada kansalaisuuden vanhemman mukana.

        Migri kertoo myös kansalaisuuskokeesta.

        Kirjastossa on kielikirjoja, harjoituksia ja tietoa Suomesta. Kielikokeeseen voi harjoitella meillä. Lakiasioissa neuvoo oikeusapu.
    .we-do = Etsimme viralliset ohjeet ja opiskelumateriaalia. Autamme tulostamaan.
    .we-do-not = Emme neuvo lakiasioissa emmekä tarkista hakemuksia. Päätöksen tekee Migri.
    .ready = Passi, kielitodistus ja tiedot Suomessa asumisesta ja työstä. Älä lähetä niitä tänne.
    .price = Hakemuksesta peritään maksu, jota ei palauteta. Summa on Migrin sivuilla.
    .time = Käsittely voi kestää kauan. Migri kertoo arvion sivuillaan.
    .phrasings =
        miten saan suomen kansalaisuuden
        haen suomen passia ekan kerran
        montako vuotta pitää asua suomessa
        mistä todistus että osaan suomea
        yki testin aiempia kokeita
        voinko pitää vanhankin kansalaisuuden
        mitä kysytään kansalaisuustestissä
        lapselle suomalaisuus
        oon asunut kymmenen vuotta ja haluaisin äänioikeuden
        haittaako sakko kansalaisuutta
        kansalaisuushakemus vireillä kauan
        ilmoitus menetetystä kansalaisuudesta
    .keywords =
        kansalaisuus, kansalaisuuden, kansalaisuutta, kansalaiseksi, kansalaisuuteen, suomen kansalaisuus, suomen kansalainen, suomen
        kansalaiseksi, suomen kansalaisuutta, kansalaisuushakemus, kansalaisuusilmoitus, kansalaisuuskoe, kansalaisuustesti,
        kansalaistaminen, kansalaisuuslaki, kaksoiskansalaisuus, kaksoiskansalainen, kaksi passia, monikansalaisuus, kansalaisuudeton,
        entinen kansalainen, kansalaisuuden menettäminen, asumisaika, kahdeksan vuotta, nuhteettomuus, nuhteeton, toimeentulo ehto,
        kielitaito, kielitaidon, kielitaitoehto, kielitaitovaatimus, kielitodistus, kielitodistuksen, kielitutkinto, valtionhallinnon
        kielitutkinto, yki, yki-testi, ykitesti, ykin, yki-koe, ykiin, yki harjoitus, yki kirja, yleinen kielitutkinto, keskitaso,
        keskitason testi, b1, kansalaisuus lapselle, kansalaisuus puolisolle, suomen passi ensimmäinen, suomalaiseksi, suomalaisuus,
        historiatieto suomesta, yhteiskuntatieto, kansalaisuus hinta, kansalaisuus käsittelyaika, kansalaisuusasia, valan vannominen,
        todistus kansalaisuudesta, ykin tulokset, yki ilmoittautuminen, yki paikat täynnä, milloin yki, yki kesä, kielikoe, kielikoe
        suomi, suomen passin haku, passi kansalaisuuden jälkeen, haluan suomalaiseksi, kansalaisuus kestää, kansalaisuuden hinta,
        kansalaisuuden hakeminen, hakea kansalaisuutta, hakemus kansalaiseksi, vuosia suomessa, kahdeksan vuotta suomessa, viisi vuotta
        suomessa, lapselle kansalaisuus, suomalaisen puoliso, avioliitto ja kansalaisuus, vanha kansalaisuus, venäjän kansalaisuus,
        toinen kansalaisuus, tietotesti suomesta, suomitieto, kansalaisuuden testi, kansalaisuuskokeen kysymykset, harjoituskokeet,
        harjoitustesti, yki harjoittelu, sakkorangaistus kansalaisuus, kansalaisuuden peruuttaminen, missä yki, yki missä, kielikokeen
        paikka, puolison kautta kansalaisuus, kansalaisuuden saaminen, kansalaisuuden edellytykset, kansalaisuuden ehdot,
        kansalaisuushakemuksen, kansalaisuushakemuksen käsittely, kansalaisuushakemuksen tekeminen, kansalaisuutta hakemaan, haen
        kansalaisuutta, hain kansalaisuutta, suomalaisen passin saaminen, kansalaisuuskokeen, kansalaisuuskokeeseen, kansalaisuustestin,
        kielikokeen, kielikokeeseen, kielitodistus kansalaisuuteen, todistus kielitaidosta, kielitaidon osoittaminen, yki-testiin,
        yki-testiin ilmoittautuminen, yki-todistus, yki-testin harjoitukset, yki-harjoituksia, ykiin harjoittelu, kaksoiskansalaisuuden,
        asumisvuodet

faq-newcomer-first-steps = Uusi Suomessa
    .answer =
        Aloita neljästä asiasta: osoite ja henkilötunnus DVV:ltä, asunto, pankkitili ja verokortti. InfoFinland kertoo niistä monella kielellä.

        Kunnan maahanmuuttajaneuvonta neuvoo maksutta, usein omalla kielelläsi. Kerro meille, mikä on sinulle tärkeintä nyt.
    .more =
        Kunta tai työllisyyspalvelut kysyvät, mitä tarvitset, ja tekevät kanssasi kotoutumissuunnitelman. Siinä puhutaan kielestä, työstä ja opiskelusta. Ilmoittaudu tarvittaessa työnhakijaksi kunnan työllisyyspalveluihin.

        Kela arvioi, kuulutko Suomen sosiaaliturvaan. Lapsen koulun tai päiväkodin hoitaa kunta. Terveysasioissa auttaa hyvinvointialue.

        Pyydä tulkkia viranomaisilta. Se on yleensä maksuton. Lapsen ei tarvitse tulkata.

        Ensimmäinen kirjastokortti on yleensä maksuton. Täällä on tietokoneita, kielikahviloita ja kirjoja monella kielellä.
    .we-do = Autamme löytämään oikean neuvojan ja tietoa omalla kielelläsi.
    .we-do-not = Näytämme tien neuvontaan, mutta emme tee kotoutumissuunnitelmaa. Sen tekee kunta kanssasi.
    .ready = Passi tai lupakortti, osoite ja kirje, jos sellainen on. Älä lähetä niitä tänne.
    .phrasings =
        muutin juuri suomeen, mitä ensin
        mistä aloittaa kun on uusi kaupungissa
        tarvitsen apua alkuun suomessa
        missä on maahanmuuttajien neuvontaa
        mitä virastoja pitää käydä läpi
        info suomesta englanniksi tai farsiksi
        tulin puolison perässä enkä tunne ketään
        mikä on alkukartoitus
        kotoutumissuunnitelma, kuka tekee
        ulkomaalaisen opastus suomalaiseen arkeen
        ensimmäiset viikot uudessa maassa
        saako apua omalla kielellä
    .keywords =
        uusi suomessa, uutena suomessa, uusi tulokas, uudessa maassa, uuteen maahan, juuri muuttanut, juuri tullut, vastatullut, vasta
        muuttanut, muutin suomeen, muuttanut suomeen, muutto suomeen, muuttaa suomeen, tulin suomeen, tullut suomeen, asettua suomeen,
        suomeen muuttava, maahanmuuttaja, maahanmuuttajan, maahanmuuttajat, maahanmuuttajien, maahanmuuttajille, maahanmuutto,
        maahanmuuttajaneuvonta, maahanmuuttoneuvonta, ulkomaalaisten neuvonta, monikielinen neuvonta, monikielinen, infofinland,
        international house, welcome center, kotoutuminen, koto, kotoutumis, kotoutua, kotoutumista, kotoutumissuunnitelma,
        kotoutumispalvelut, kotoutumiskoulutus, kotoutumisaika, kotouttaminen, alkukartoitus, alkuvaihe, alkuinfo, perehdytys,
        orientaatio, yhteiskuntaorientaatio, tietoa suomesta, suomalainen arki, suomalainen yhteiskunta, suomalaiset tavat,
        tapakulttuuri, ensimmäiset viikot, ensiaskeleet, mistä aloitan suomessa, mitä pitää hoitaa, muistilista, kiintiöpakolainen,
        expat, expatti, paluumuuttaja, inkeriläinen, opas maahanmuuttajalle, neuvontaa omalla kielellä, eu-kansalaisena suomeen,
        asioimistulkki, olen uusi, uusi täällä, uusi suomessa oleva, minulla ei ole ketään, en tunne ketään täällä, en tiedä mitään
        suomesta, muutan suomeen, muutan suomeen ensi kuussa, mitä papereita suomeen, suomeen töihin tulo, ulkomailta suomeen, palaan
        suomeen, paluu suomeen, kotoutumispalvelut mistä, kotoutumisohjaaja, kotoutujan, kotoutujalle, kurssi uusille, neuvontaa
        arabiaksi, neuvontaa somaliksi, neuvontaa venäjäksi, neuvontaa englanniksi, helppo suomi, asiat kuntoon suomessa, pankkitili ja
        hetu, mitä ensin, aluksi, tervetuloa suomeen, tervetulopaketti, ulkomaalaistoimisto, kansainvälinen neuvonta,
        maahanmuuttokoordinaattori, naisten ryhmä maahanmuuttaja, äitikerho maahanmuuttaja, integrointi, integraatio, kulttuurishokki,
        koti-ikävä, vasta muuttanut suomeen, uutena maassa, en osaa suomea, en puhu suomea, kielitaidoton, suomeen töihin muutto, hoitaa
        suomeen muutossa, mitä pitää hoitaa suomessa, tulin tänne asumaan, tulin tänne, muutin tänne ulkomailta, tulin ulkomailta,
        kotosuunnitelma, koto-suunnitelma, kotoutumissuunnitelma kunnalta, vierasmaalainen, toisesta maasta, naapurimaasta muutto,
        maahan muuttanut, maahan muutto, maahan muuttaneille, maahanmuuttajana, maahanmuuttajalle, maahanmuuttajien palvelut,
        maahanmuuttajien neuvonta, maahanmuuttajille neuvontaa, maahanmuuttajille tietoa, uudelle asukkaalle, uusi asukas, suomeen
        saapunut, saavuin suomeen, saavuimme suomeen, juuri saapunut, äskettäin muuttanut, hiljattain muuttanut, mitä tehdä ensin
        suomessa, ensimmäisenä suomessa, ensimmäiset asiat, ensimmäiseksi, alkuun pääseminen, kotoutumisen, kotoutumisen tuki,
        kotoutumissuunnitelman, kotoutumispalvelun, maahanmuuttajainfo, palvelut ulkomaalaisille, ulkomaalaisille neuvontaa,
        ulkomaalaisille palveluja, ulkomaalaisen asiat
