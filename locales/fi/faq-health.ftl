### FAQ: health. How an entry is written: docs/faq.md

# Variables:
#   $health_phone (String) - telephone number of the local health services
faq-health-online-services = Terveyspalvelut netissä
    .answer =
        OmaKannassa näet reseptisi, laboratoriotulokset ja hoitokäyntien kirjaukset. Siellä voit myös pyytää reseptin uusimista.

        Lääkäriajan varaat oman hyvinvointialueesi palvelusta tai puhelimitse. Kiireellisessä asiassa soita Päivystysapuun. Hengenvaarassa soita hätänumeroon.
    .more =
        Hyvinvointialueen palvelun nimi vaihtelee. Se voi olla esimerkiksi Maisa. Palvelussa on usein chat, ajanvaraus ja viestit hoitajalle.

        Reseptin uusimista voi pyytää myös apteekissa. Tulos näkyy OmaKannassa joskus viiveellä. Tuloksesta kertoo hoitopaikka.

        Lapsen tai iäkkään läheisen puolesta voi asioida, kun siihen on oikeus tai valtuutus. Valtuuden annat Suomi.fi-palvelussa tai hoitopaikassa.

        Etkö voi tunnistautua? Terveysasema palvelee puhelimessa ja paikan päällä.
    .we-do = Näytämme oikean palvelun ja neuvomme, miten sivulla liikutaan.
    .we-do-not = Emme kirjaudu puolestasi emmekä katso terveystietojasi. Hoidosta neuvoo terveysasema.
    .ready = Oma puhelin ja omat tunnistautumisvälineet. Pidä koodit omana tietonasi.
    .contact = Terveyspalvelujen puhelin: { $health_phone }
    .phrasings =
        miten varaan lääkärin netissä
        mistä näkee verikokeen tulokset
        resepti loppu, mistä uusin
        kannasta en löydä mun tietoja
        hammaslääkäriin ajan peruminen
        miten pääsen maisaan
        mistä näen rokotukset
        terveysasemalle ei pääse läpi puhelimella
        haluan nähdä isän hoitotiedot hänen puolestaan
        labra-aika netissä
        lähete sairaalaan, missä se näkyy
        etälääkäri chatissa
    .keywords =
        omakanta, omakannan, omakantaan, omakannassa, kanta, kanta.fi, kanta palvelu, kannasta, mykanta, potilastiedot, terveystiedot,
        hoitotiedot, lääkäri, lääkärin, lääkäriin, lääkäriaika, lääkärinaika, ajanvaraus lääkärille, lääkärille aika, hoitaja aika,
        terveyskeskus, terveyskeskukseen, terveysasema, tk-lääkäri, omalääkäri, hammaslääkäri, hammashoito, hammashoitola,
        hammaslääkäriaika, labra, labraan, labrat, laboratorio, laboratorioaika, verikoe, verikokeet, verikokeen, tulokset, tuloksia,
        laboratoriotulokset, röntgen tulos, koetulos, resepti, reseptin, reseptit, e-resepti, lääkeresepti, reseptin uusiminen, uusia
        resepti, uusin reseptin, lähete, lähetteen, epikriisi, sairauskertomus, rokotustiedot, rokotustodistus, maisa, maisan, maisaan,
        omaolo, omahoito, terveyskylä, digiklinikka, digisote, mehiläinen, terveystalo, pihlajalinna, hyvinvointialueen sovellus,
        päivystysapu, päivystys, päivystykseen, 116117, takaisinsoitto terveysasema, neuvola ajanvaraus, etälääkäri, kiireetön, kipeä,
        mihin soitan kun on kipeä, kipeänä, sairas mihin soitan, kuume, flunssa mihin, lapsi kipeä lääkäriin, terveyssovellus, hoitajan
        vastaanotto, vastaanottoaika, vastaanotto, lääkäriaika peruminen, perua lääkäriaika, siirtää lääkäriaika, labratulos,
        labratuloksia, labratulokset, en näe tuloksia, tulokset ei näy, lapsen reseptit, äidin reseptit, puolesta asiointi terveys,
        terveydenhuollon puolesta, terveysaseman ajanvaraus, terveysaseman aika, hus, sairaalan aika, leikkausjono, hoitojono,
        silmälääkäri, gynekologi, rokotusaika, neuvolan aika, suun terveydenhuolto, kirjautua omakantaan, omakanta ei toimi,
        terveyskeskukseen pääsy, virtsatesti, verenpaineseuranta sovellus, lääkkeen uusiminen, uusin lääkkeen, uusia lääke, lääke
        loppui, lääkkeet loppui, lääkemääräys, uusin reseptilääkkeen, verenpainelääke uusi, lääkärin peruutus, chatti hoitajalle,
        omakantaan kirjautuminen, kantapalvelut, kanta-palvelut, lääkäriajan varaus, lääkäriajan varaaminen, ajan varaaminen lääkäriin,
        varata lääkäri, varata lääkäriaika, terveyskeskuksen ajanvaraus, terveyskeskukseen aika, labra-aika,
        verikokeen tulos, verikokeiden tulokset, labravastaukset, tutkimustulokset, kuvantamistulos, reseptini, reseptien, sähköinen
        resepti, reseptien katselu, lääkärin lausunto netissä, potilastietoni, potilasviesti, terveystiedot netissä, toisen puolesta
        omakanta, lapsen omakanta

faq-health-benefits = Terveyden tuet ja tieto
    .answer =
        Kela korvaa osan lääkkeistä ja matkoista hoitoon. Kun maksusi ylittävät vuoden rajan, loput ovat halvempia tai maksuttomia.

        Eurooppalaisen sairaanhoitokortin tilaat Kelasta ilman maksua. Luotettavaa tietoa sairauksista on Terveyskirjastossa.
    .more =
        Lääkekatto ja matkakatto näkyvät OmaKelassa. Terveyskeskuksen ja sairaalan maksuissa on oma maksukattonsa. Sitä seuraat yleensä itse, joten säilytä laskut.

        Kelataksi tilataan alueen omasta numerosta. Kela kertoo, mihin matkoihin saa korvausta.

        Seulontaan kutsutaan kirjeellä. Rokotuksista ja tupakan lopettamisesta neuvoo terveysasema.

        Kirjastossa on terveyskirjoja. Joskus voit lainata myös verenpainemittarin, kävelysauvoja tai muita liikuntavälineitä. Terveysillat ja liikuntaryhmät näet tapahtumista.
    .we-do = Etsimme luotettavaa terveystietoa, lomakkeita ja tapahtumia.
    .we-do-not = Emme anna hoito-ohjeita emmekä arvioi, saatko korvausta. Niissä auttavat terveysasema ja Kela.
    .ready = Kela-kortti tai Kelan kirje. Kuitit, jos haet korvausta.
    .phrasings =
        mistä saan eurooppalaisen sairaanhoitokortin
        lääkkeet on niin kalliita, korvaako kela
        tuleeko taksimatkasta sairaalaan korvausta
        kela kortti hukassa
        mistä luotettavaa tietoa diabeteksesta
        terveyskeskusmaksut paljonko vuodessa
        kutsu rintasyöpäseulontaan
        missä saa influenssarokotteen
        tupakoinnin lopettaminen ilmaiseksi
        onko kirjastossa terveysiltaa
        flunssan hoito, mistä tietoa johon voi luottaa
        turistina ulkomailla lääkärissä, kuka maksaa
    .keywords =
        kela-kortti, kelakortti, kelakortin, sairaanhoitokortti, sairaanhoitokortin, eurooppalainen, eurooppalainen kortti, ehic,
        eu-kortti, sairausvakuutus, sairausvakuutuskortti, lääkekorvaus, lääkekorvauksen, lääkekorvaukset, lääkkeet kalliita, lääkkeiden
        hinta, lääkekatto, maksukatto, maksukaton, matkakorvaus, matkakorvauksen, matkakatto, kelataksi, kela-taksi, taksikyyti, taksi
        sairaalaan, taksikortti, kuljetuspalvelu, terveyskeskusmaksu, asiakasmaksu, asiakasmaksut, sairaalamaksu, poliklinikkamaksu,
        hoitokulut, silmälasien korvaus, hammashoidon korvaus, fysioterapia korvaus, yksityislääkäri korvaus, kuntoutus kela,
        apuvälineet, apuväline, apuvälinelainaamo, seulonta, seulonnat, rintasyöpäseulonta, mammografia, papa, kohdunkaulan seulonta,
        suolistosyöpä, rokotus, rokotukset, rokote, influenssarokote, koronarokote, punkkirokote, terveyskirjasto, terveystieto,
        luotettava terveystieto, duodecim, sairaus tietoa, diabetes, verenpaine, verenpainemittari, sydän, muistisairaus, allergia,
        syöpä, vatsavaiva, tupakoinnin lopetus, laihdutus, ruokavalio, ravitsemus, liikuntaneuvonta, terveysluento, terveysilta,
        hyvinvointitapahtuma, tuolijumppa, hyvinvointipäivä, kela-kortti kadonnut, kelakortti hukassa, uusi kela-kortti, kortti
        ulkomaanmatkalle, matkalle terveyskortti, sairastuin ulkomailla, hoito ulkomailla, hoitokulut ulkomailla, lääkärikulut
        ulkomailla, taksimatka, taksimatkasta, matkasta kelalta rahaa, sairaalamatka, kelan matka, oma auto sairaalaan korvaus,
        terveyskeskuksen maksu, terveyskeskus maksu nousi, hammaslääkärin lasku korvaus, silmälaseihin korvausta, silmälasit kelasta,
        kuulolaite, apuvälineen saaminen, pyörätuoli lainaksi, rollaattori, rollaattori lainaksi, verenpaineesta, diabeteksesta,
        luotettavaa tietoa, tieto sairaudesta, oire tietoa, lääkkeestä tietoa, lääkkeen sivuvaikutus, duodecim kirja, rokotuskampanja,
        influenssarokotteen, joukkotarkastus, seulontakutsu, elämäntapa, kansansairaus, ravintolisä, muistitesti, luento terveydestä,
        eläkeläisen terveysmaksu, omavastuu lääkkeistä, alkuomavastuu, kelakorvaus, taksin tilaus kela, tupakka, tupakan lopettaminen,
        tupakoinnin lopettaminen, lopettaa tupakka, tupakasta eroon, röökistä eroon, nikotiinikorvaus, terveysneuvonta, terveystietoa,
        luotettavaa terveystietoa, tietoa sairaudesta, tietoa sairauksista, eurooppalaisen sairaanhoitokortin, sairaanhoitokortin
        tilaus, kela-kortin tilaaminen, kela-kortti hukassa, kuntoutuskurssi, kuntoutukseen hakeminen, lääkkeiden korvaus,
        terveydenhuollon maksut, rokotusajat, terveystapahtuma, painonhallintaryhmä, hyvinvointiluento, terveystarkastus,
        seulontatutkimus

faq-mental-health-support = Tukea vaikeaan oloon
    .answer =
        Apua saa pyytää ajoissa, pienenkin huolen takia. MIELI ry:n Kriisipuhelimeen voi soittaa nimettömästi, yölläkin. Myös yksinäisyydestä voi puhua.

        Hoitoon pääset terveysasemalta tai hyvinvointialueen mielenterveyspalveluista. Hengenvaarassa soita hätänumeroon.
    .more =
        Mielenterveystalo-sivustolla on oppaita ja omahoito-ohjelmia. Kirkon keskusteluapu kuuntelee kaikkia, uskosta riippumatta. Sekasin-chat on nuorille.

        Vertaisryhmiä ja ystävätoimintaa on monessa kunnassa. Niitä järjestävät esimerkiksi Punainen Risti, MIELI ry ja seurakunnat.

        Kirjastossa saat olla rauhassa. Tapahtumiin voi tulla yksin. Sinun ei tarvitse lainata mitään.

        Lukuopas voi etsiä kirjoja surusta, ahdistuksesta tai yksinäisyydestä. Kerro vain aihe.
    .we-do = Etsimme tukipuhelimia, ryhmiä ja kirjoja. Voit kysyä nimettömästi.
    .we-do-not = Emme ole terapeutteja emmekä voi antaa hoitoa. Hengenvaarassa soita heti hätänumeroon.
    .children = Lapsille ja nuorille on maksuttomia puhelimia ja chatteja. Koulussa auttavat kuraattori, psykologi ja terveydenhoitaja.
    .phrasings =
        ahdistaa koko ajan
        en jaksa enää nousta sängystä
        kaikki ystävät on kadonneet, oon yksin
        mistä saan jutteluapua yöllä
        tuntuu ettei mikään kiinnosta
        puoliso kuoli ja suru painaa
        uupuminen töissä, burn out
        paniikkikohtaus bussissa
        mistä psykologille lähetteen
        teini ei puhu kellekään ja itkee
        kirjoja ahdistukseen
        olen kauhean yksinäinen mummo
    .keywords =
        mielenterveys, mielenterveyden, mielenterveyspalvelut, mieliala, mieli maassa, mieli ry, masennus, masennusta, masentaa,
        masentunut, masentuneelle, masis, masentuneisuus, ahdistus, ahdistuksen, ahdistusta, ahdistaa, ahdistunut, ahdistuneisuus,
        paniikki, paniikkikohtaus, paniikkihäiriö, pelko, pelottaa, pelkotila, stressi, stressaa, stressiä, uupunut, uupumus, uupumusta,
        loppuun palanut, burnout, jaksaminen, en jaksa, jaksa enää, väsynyt, väsyttää, unettomuus, en saa unta, nukahtaminen,
        yksinäinen, yksinäisyys, yksinäisyyttä, yksin, ei ole ystäviä, ystävää, ystäviä, ystävätoiminta, juttuseuraa, seuraa,
        kaverikaipuu, suru, surua, surra, surevat, menetys, läheisen kuolema, kriisi, kriisipuhelin, kriisikeskus, sekasin-chat,
        mielenterveystalo, tukipuhelin, auttava puhelin, keskusteluapu, jutella jonkun kanssa, puhua jollekin, vertaistuki,
        vertaisryhmä, terapia, terapiaan, terapeutti, psykologi, psykologille, psykiatri, psykiatriselle, itkettää, itkee, paha olo,
        paha mieli, alakulo, eron jälkeen, kiusaaminen, kiusattu, syömishäiriö, yksinäinen eläkeläinen, yksinäinen vanhus, yksinäinen
        mummo, juttukaveri, ei halua puhua, nuori ei puhu, en jaksa töitä, stressaannun, en saa nukuttua, nukkuminen vaikeaa, uni ei
        tule, mieheni kuoli, vaimoni kuoli, läheinen kuoli, suruaika, sururyhmä, lapsi kuoli, jumissa elämässä, elämä tuntuu raskaalta,
        kaikki tuntuu raskaalta, turhautunut, vihainen koko ajan, yksinäistä, ystävä masentunut, kaverista huoli mieli, nuoren
        mielenterveys, teini, teini ahdistunut, teinille apua, koulukiusaaminen, some-kiusaaminen, työuupumus, väsynyt äiti,
        synnytysmasennus, eroahdistus, ilman kavereita, terapiaan pääsy, terapiatakuu, mistä apua mielelle, jutella, auttaako kukaan,
        kuuntelee, kuunteleva puhelin, ei jaksa mitään, ei huvita mikään, ei kiinnosta mikään, voimat loppu, menetin äidin, menetin
        isän, äiti kuoli, isä kuoli ja suru, surettaa, suren, surullinen, suru puhetta, ikävä kuollutta, öisin ahdistaa, yöllä ahdistus,
        ei oo kavereita, ei kavereita, tarviin jutella, ahdistus on kova, ahdistuksen kanssa, masentaa kovasti, masennuksen kanssa,
        masennukseen apua, paha olla, huono olo, huonosti henkisesti, henkinen hyvinvointi, henkisesti vaikeaa, psyykkinen,
        psyykkisesti, mielenterveysongelma, mielenterveyteen, mielenterveyden tuki, mielenterveyskirjat, kirjoja masennuksesta, puhua
        murheista, puhua huolista, huolista puhuminen, kuuntelijaa, tarvitsen kuuntelijan, tarvitsen jutella, yksinäisyyteen, yksinäinen
        olo, kukaan ei välitä, en jaksa mitään, elämä ei tunnu miltään, itkuinen, univaikeudet, ystävän menetys, suruun, surun kanssa,
        kriisiapu, kriisiapua, kriisipuhelimen numero, psykologin aika, terapian hakeminen

faq-drug-use-family-support = Huoli läheisestä
    .answer =
        Voit saada tukea, vaikka läheisesi ei hakisi apua. Läheisille on nimettömiä puhelimia, chatteja ja vertaisryhmiä.

        Niitä on esimerkiksi Irti Huumeista ry:llä, Al-Anonilla ja A-klinikkasäätiöllä. Hoidosta kertoo hyvinvointialue. Jos joku on hengenvaarassa, soita hätänumeroon.
    .more =
        Et ole yksin, eikä tilanne ole sinun syytäsi. Puhu rauhallisella hetkellä ja kerro, mikä sinua huolettaa. Voit myös asettaa omat rajasi.

        Lapsille ja nuorille on omaa apua, jos aikuisen päihteiden käyttö huolettaa. Koulun kuraattori ja Lasinen lapsuus -toiminta auttavat.

        Maksuton Päihdeneuvonta vastaa puhelimessa. Tietoa päihteistä ja ehkäisevästä työstä on Päihdelinkissä.

        Kirjastossa on läheisten kertomuksia ja oppaita. Niitä voi lukea paikan päällä, eikä lainaus näy muille.
    .we-do = Etsimme tukipuhelimia, ryhmiä ja kirjoja. Emme kysy nimiä emmekä tarkempia tietoja.
    .we-do-not = Kerromme luottamuksellisesti, mistä apua saa. Hoitoa ja keskusteluapua antavat terveys- ja sosiaalipalvelut.
    .phrasings =
        poika käyttää huumeita, mistä apua
        mies juo joka ilta
        miten puhun teinille kannabiksesta
        äiti ryyppää ja mä hoidan pikkusiskoja
        sisko joutui katkolle, mitä perhe voi tehdä
        vertaisryhmä vanhemmille joiden lapsi käyttää aineita
        löysin pillereitä nuoren huoneesta
        kaveri vetää amfetamiinia
        isä retkahti uudestaan
        onko läheisille omaa tukea
        elämää alkoholistin kanssa
        häpeän perheen tilannetta, kenelle voi puhua
    .keywords =
        huoli läheisestä, huolissani, läheinen käyttää, läheiset, läheisen, läheisille, päihde, päihteet, päihteitä, päihteiden käyttö,
        päihdeongelma, päihdeneuvonta, päihdepuhelin, päihdelinkki, päihdetyö, päihdehoito, päihdehuolto, ehkäisevä päihdetyö, huume,
        huumeet, huumeita, huumeiden, huumeen, huumeista, huumeongelma, irti huumeista, huumekäyttäjä, aineet, aineita, kama, kamaa,
        nisti, narkkari, narkomaani, piikki, piikittää, piri, amfetamiini, amfetamiinia, heroiini, subutex, buprenorfiini, kokaiini,
        kokkeli, ekstaasi, kannabis, kannabista, kannabiksen, hasis, pilvi, pilveä, ruoho, mari, marihuana, lääkkeiden väärinkäyttö,
        pillerit, bentsot, alkoholi, alkoholin, alkoholia, alkoholisti, alkoholistin, juoppo, juo liikaa, juominen, juomista,
        juopottelu, juopottelee, ryyppää, ryyppääminen, dokaa, dokaaminen, viina, viinaa, humalassa, kännissä, raitis, raittius, katko,
        katkolle, katkaisuhoito, vieroitus, retkahdus, retkahti, toipuminen, al-anon, alanon, aa-ryhmä, na-ryhmä, a-klinikka, aklinikka,
        lasinen lapsuus, korvaushoito, riippuvuus, addiktio, vanhempi juo, läheisriippuvuus, polttaa pilveä, polttaa ruohoa, polttaa
        kannabista, poikani polttaa, tyttö polttaa, epäilen että käyttää, vetää aineita, vetää kamaa, käyttää aineita, lopettamaan
        kannabis, lopettaa juominen, isä juo, äiti juo, mies juo, vaimo juo, vaimon alkoholi, alkoholiongelma, juo joka päivä, humalassa
        pelottaa, pelkään humalaista, rahapelit läheinen, läheisen peliongelma, päihteet ja lapsi, lapsen päihteet, teini juo, nuoren
        päihteet, nuori ja huumeet, aineongelma, yliannostus apu, katkaisuhoito mihin, hoitoon pääsy päihde, vieroitushoito, toipuva,
        toipuminen läheinen, päihdeperhe, vanhempainryhmä, äidin juominen, isän juominen, jäi kiinni huumeista, pilven poltto, salaa
        juo, pullot piilossa, neulat, krapula joka päivä, jatkuva juominen, päihteitä käyttävän läheinen, päihteidenkäyttäjän läheinen,
        päihdeongelmaisen läheinen, päihdeongelmaisen omainen, päihdeperheen, omaisen päihteet, perheenjäsenen päihteet, perheenjäsenen
        huumeet, perheenjäsenen alkoholi, läheisen alkoholi, läheisen huumeidenkäyttö, läheisen juominen, lapseni käyttää, lapseni
        käyttää huumeita, poikani käyttää, tyttäreni käyttää, nuoreni käyttää, veljeni käyttää, puolison juominen, puoliso juo, vaimo
        ryyppää, mies ryyppää, isän ryyppääminen, äidin ryyppääminen, huumeista puhuminen lapselle, tietoa huumeista, tietoa päihteistä,
        vertaistukea omaisille, tukea omaisille, omaisten ryhmä, läheisten ryhmä
