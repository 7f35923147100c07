### FAQ: work. How an entry is written: docs/faq.md

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
    .ready = Sähköpostiosoite, lista aiemmista töistäsi ja vanha CV, jos sellainen on.
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
        työ, töitä, työtä, työn, työhön, työnhaku, työnhakija, työhakemus, työpaikka, työpaikat, työpaikkoja, työpaikan, avoimet
        työpaikat, avoin paikka, hakea töitä, etsin töitä, etsin työtä, haen töitä, duuni, duunia, duuneja, homma, hommia, keikka,
        keikkatyö, rekry, rekrytointi, rekrymessut, työmarkkinatori, te-toimisto, te-palvelut, mol, mol.fi, työkkäri, työvoimatoimisto,
        työllisyyspalvelut, duunitori, oikotie työpaikat, jobly, monster, indeed, linkedin, kuntarekry, valtiolle.fi, vuokrafirma,
        henkilöstövuokraus, barona, staffpoint, eezy, eures, kesätyö, kesätyöpaikka, osa-aikatyö, osa aika, iltatyö, siivous, siivooja,
        siivoustyö, kuljettaja, kokki, hoitaja, myyjä, varasto, rakennus, marjanpoiminta, etätyö, harjoittelu, työharjoittelu,
        työkokeilu, oppisopimus, uraohjaus, ammatinvalinta, työhaastattelu, työhaastatteluun, hakuvahti, työnhaussa, piilotyöpaikka,
        töihin pääsy, avoimet paikat, avoimet paikat kaupassa, kaupan kassa työ, kaupungin työpaikat, kunnan työpaikat, vaihtaa alaa,
        vaihtaisin alaa, alanvaihto, uusi työ, uuden työn, ensimmäinen työpaikka, eka työ, työtä nuorelle, 15 vuotias töihin, 16-vuotias
        töihin, alaikäisen työ, viikonlopputyö, iltahommat, tuntitöitä, osa-aikaista, ekstraaja, sijaisuus, sijainen, lähihoitaja
        paikka, tarjoilija, ravintolatyö, tehdastyö, siistijä, taksi, bussikuski, kuriiri, wolt, foodora, lehdenjakaja, puhelinmyynti,
        ilman kielitaitoa töihin, ilman suomea töihin, englanninkielinen työ, toimistotyö, it-ala, työtä ei löydy, hakea paikkaa,
        työnhaun apu, jobi, jobia, hommiin, hanttihommia, työtä pojalle, työtä tytölle, töitä kesäksi, kesäksi töihin, 16v, 15v,
        17-vuotiaalle, keikkahommia, jotain hommaa, paikkaa vailla, duunipaikka, siivoojan paikka, siivoojan töitä, kokille, kokin työ,
        tarjoilijalle, hoitajalle, siivoojalle, kuljettajalle, myyjälle, rakennusmies, sähkömies, hitsaaja, insinööri, opettajan paikka,
        koodari, vartija, puutarha, maatila työ, hain paikkaa, haen paikkoja, kukaan ei vastaa hakemuksiin, en saa töitä, ei löydy
        töitä, ei saa töitä, miksi en saa töitä, työpaikkailmoitus, etsiä töitä, etsiä työtä, työn etsiminen, työn hakeminen, työpaikan
        hakeminen, työpaikkojen haku, työpaikkojen etsiminen, työnhaussa apua, apua työnhakuun, työnhakuapu, työnhaun ohjaus,
        työnhakusivut, työnhakusivustot, työpaikkasivusto, avoimia työpaikkoja, avoimia paikkoja, vapaat työpaikat, työtön hakee töitä,
        duunin hakeminen, duunin etsintä, duuniin, haku päällä, kesäduuni, kesäduunia, kesähommia, opiskelijalle töitä,
        maahanmuuttajalle töitä, eläkeläiselle töitä, nuorelle töitä, osa-aikatöitä, työhakemuksen lähettäminen, hakea työpaikkaa,
        rekrytointitilaisuus

faq-cv-and-cover-letter = CV ja työhakemus
    .answer =
        Tee CV valmiille pohjalle kirjaston tietokoneella. Yksi tai kaksi sivua riittää. Kerro uusin työ ensin.

        Hakemuksessa kerrot, miksi haet juuri tätä paikkaa ja mitä osaat. Tallenna molemmat PDF-tiedostoina ennen lähettämistä.
    .more =
        CV:hen kuuluvat nimi, yhteystiedot, työt, koulutus, kielet ja muu osaaminen. Henkilötunnusta ei tarvita. Kuva ja ikä ovat vapaaehtoisia.

        Etkö ole ollut palkkatyössä? Kerro harjoittelusta, vapaaehtoistyöstä, harrastuksista tai kodin hoitamisesta. Suosittelijalta kysytään ensin lupa.

        Pohjia on tekstinkäsittelyohjelmassa, Työmarkkinatorilla ja Europassissa. Tekoäly voi ehdottaa lauseita. Tarkista silti, että kaikki on totta.

        Pyydä jotakuta lukemaan teksti läpi. Tallenna se omalle muistitikulle tai sähköpostiisi, ei kirjaston koneelle.
    .we-do = Näytämme pohjia ja ohjelmia. Katsomme kanssasi, onko teksti selkeä.
    .we-do-not = Emme kirjoita CV:tä tai hakemusta puolestasi. Työnhaussa neuvovat kunnan työllisyyspalvelut.
    .ready = Lista töistä ja koulutuksista vuosineen, työpaikkailmoitus ja muistitikku tai sähköposti.
    .phrasings =
        miten teen ansioluettelon
        cv pohja suomeksi
        mitä kirjoitan itsestäni kun ei ole kokemusta
        tekisittekö mulle cv:n
        katsoisko joku mun hakemuksen läpi
        pitääkö laittaa kuva mukaan
        miten tallennan pdf:nä ja liitän viestiin
        seeveen päivittäminen
        millainen on hyvä motivaatiokirje
        videohakemus kesäpaikkaan
        suosittelijat ja työtodistukset mukaan
        miten kerron että olen ollut pitkään kotona
    .keywords =
        cv, cv:n, cvn, cv:tä, cv:tä varten, ceevee, seevee, cv-pohja, cv-malli, curriculum, resume, ansioluettelo, ansioluettelon,
        ansioluetteloa, työhakemus, työhakemuksen, työhakemusta, hakemuskirje, saatekirje, saate, motivaatiokirje, avoin hakemus,
        hakemuspohja, hakemusmalli, hakemuksen kirjoittaminen, videohakemus, videocv, europass, europassi, canva, canvalla, word pohja,
        mallipohja, mallipohjia, työkokemus, kokemus, koulutus, osaaminen, osaamistani, vahvuudet, suosittelija, suosittelijat,
        työtodistus, työtodistukset, portfolio, työnäyte, kielitaito cv, palkkatoive, profiilikuva, cv kuva, itsestäni, kerro itsestäsi,
        esittely, tiivistelmä, oikoluku, oikolukea, lukea läpi, hakemus läpi, kirjoitusvirheet, hakemus pdf, tallentaa pdf,
        liitetiedosto hakemus, linkedin profiili, chatgpt hakemus, tekoäly hakemus, cv englanniksi, cv ruotsiksi, cvhen, cv:hen,
        harrastukset cv, harrastukset, laitanko harrastukset, puuttuva työkokemus, aukko cvssä, opiskelijan cv, ensimmäinen cv, nuoren
        cv, kesätyöhakemus, hakemus kesätyöhön, hakemuksen malli, hyvä hakemus, miten kirjoitan hakemuksen, hakemus kauppaan, auttakaa
        hakemuksessa, hakemuksen kanssa apua, cv:n tekeminen, tehdä cv, cv tekeminen, cv työpaja, cv klinikka, cv apu, tulostaa cv,
        hakemustekstin tarkistus, työhistoria, millä ohjelmalla cv, missä ohjelmassa cv, cvn tekeminen, cvn voi tehdä, cv ohjelma,
        ohjelma cv:lle, cv netissä, cv:n kirjoittaminen, cv:n teko, cv:n teossa, cv:n tekoon, cvn teko, tehdä ansioluettelo,
        ansioluettelon tekeminen, ansioluettelon malli, ansioluettelopohja, ansioluetteloon, millainen cv, hyvä cv, cv-pohjat,
        cv-mallit, työhakemuksen kirjoittaminen, työhakemuksen tekeminen, työhakemuksen malli, työhakemusmalli, työhakemuksen pohja,
        työhakemukseen, hakemuksen tekeminen, hakemuksen tarkistus, hakemuksen lukeminen, hakemuksen tallennus pdf, saatekirjeen, apua
        cv:hen, apua hakemuksen kirjoittamiseen, cv kuntoon, cv päivitys, cv:n päivittäminen, cv:n lähettäminen

faq-unemployment-registration = Työttömäksi ilmoittautuminen
    .answer =
        Ilmoittaudu työnhakijaksi Työmarkkinatorilla heti ensimmäisenä työttömyyspäivänä. Rahaa ei makseta ajalta ennen ilmoittautumista.

        Hae sitten työttömyyskorvausta. Kassan jäsen hakee ansiopäivärahaa työttömyyskassasta. Muut hakevat yleistukea Kelasta.
    .more =
        Jos et voi ilmoittautua verkossa, ota yhteyttä kuntasi työllisyyspalveluihin. Ennen paikan nimi oli TE-toimisto.

        Työllisyyspalvelut kutsuvat sinut haastatteluun. Mene paikalle tai sovi uusi aika. Poisjäänti voi keskeyttää tuen. Samoin voi käydä, jos et hae sovittuja paikkoja.

        Kassaan tai Kelaan lähetät säännöllisesti ilmoituksen työttömyysajasta. Siihen merkitään työpäivät, sairauspäivät ja palkat.

        Kerro heti, jos saat keikan, alat opiskella, sairastut tai matkustat.
    .we-do = Näytämme, missä ilmoittaudutaan ja haetaan.
    .we-do-not = Emme arvioi, saatko tukea. Emme ilmoittaudu tai täytä ilmoituksia puolestasi.
    .ready = Irtisanomisilmoitus, työtodistus, palkkatiedot, tilinumero ja omat tunnistautumisvälineet.
    .time = Ilmoittaudu heti ensimmäisenä työttömyyspäivänä. Päätöksen kestosta kertoo kassa tai Kela.
    .phrasings =
        sain potkut, mitä nyt pitää tehdä
        jäin työttömäksi eilen
        miten ilmottaudun työkkäriin
        lomautettu, mistä rahaa
        en kuulu kassaan, saanko mitään
        paljonko karenssia jos irtisanoudun itse
        työttömyysaikailmoitus jäi lähettämättä
        työsuhde loppuu ensi kuussa
        mitä tapahtuu alkuhaastattelussa
        saako työtön opiskella
        keikkatyö ja työttömyyskorvaus yhtä aikaa
        valmistuin enkä löydä töitä, mistä tuki
        peruspäiväraha muuttui yleistueksi
    .keywords =
        työtön, työttömän, työttömäksi, työttömänä, työttömyys, työttömyyden, työttömyyttä, työttömyyskorvaus, työttömyystuki,
        työttömyysturva, työttömyysraha, työttömyyspäiväraha, ansiopäiväraha, ansiosidonnainen, ansiosidonnaista, liitonrahat,
        peruspäiväraha, työmarkkinatuki, yleistuki, yleistukea, yleistuen, työttömyyskassa, kassa, kassan, kassasta, kassaan, ytk, ytk
        työttömyyskassa, ilmoittautua työnhakijaksi, ilmoittaudun työttömäksi, työnhakijaksi, työnhakijaksi ilmoittautuminen,
        työttömäksi työnhakijaksi, työkkäri, työkkäriin, työkkäristä, te-toimistoon ilmoittautuminen, työvoimatoimistoon,
        työllisyyspalveluihin, työllisyysalue, potkut, potkuja, kenkää, sain kenkää, lopputili, irtisanottu, irtisanottiin,
        irtisanouduin, irtisanouduin itse, lomautus, lomautettu, lomautettiin, yt-neuvottelut, määräaikaisuus loppui, työt loppui, työt
        loppuivat, ilman työtä, karenssi, karenssin, karenssia, työssäolovelvoite, omavastuupäivät, työttömyysaikailmoitus,
        päivärahahakemus, alkuhaastattelu, työnhakukeskustelu, työllistymissuunnitelma, työnhakuvelvoite, soviteltu päiväraha,
        kulukorvaus, aktivointi, kuntouttava työtoiminta, sopimus päättyi, sopimus päättyi eikä jatkettu, työsopimus loppui, ei
        jatkettu, työ päättyi, vuokratyö loppui, kortisto, kortistoon, kortistossa, liitosta, liitosta päivärahaa, liitosta rahaa,
        päiväraha liitosta, te toimiston tunnukset, te-toimisto ilmoittautuminen, kuntani työllisyyspalvelu ilmoittautua, päivärahaa
        työttömälle, päiväraha työttömyysajalta, tukityöllistetty, palkkatuki, osa-aikatyö ja tuki, opiskelu työttömänä, omaehtoinen
        opiskelu, omavastuuaika työttömyys, työttömän matka, työtön ulkomaille, u2 lomake, u1, firma teki konkurssin, tehdas suljettiin,
        yt-neuvotteluissa, yt:t, puhdas potkut, fudut, fudut duunista, monoa duunista, työpaikka loppui, työpaikka loppu, paikka loppui,
        duuni loppui, hommat loppui, työnteko loppui, tehtaalla lomautus, lomautuslappu, lomautusilmoitus, viimeinen työpäivä, ei enää
        töissä, jään pois töistä ilman palkkaa, pomo pani pihalle, pantiin pihalle, pani pihalle, pistettiin pihalle, heitettiin töistä,
        erotettiin, erotettiin töistä, minut irtisanottiin, jouduin lähtemään töistä, työtä ei enää ole, työttömäksi jääminen, jäi
        työttömäksi, jään työttömäksi, jäin ilman töitä, jään ilman työtä, työttömäksi joutunut, työttömyysetuus, työttömyysetuuden,
        työttömyysetuutta, työttömyysturvan hakeminen, työttömyyskorvauksen hakeminen, työttömyyspäivärahan, työnhakijaksi ilmoittautua,
        ilmoittaudun työnhakijaksi, työnhaun aloittaminen, työnhaku voimassa, työnhaun voimassaolo, työttömyysilmoitus, työttömän
        oikeudet, työttömän velvollisuudet, irtisanominen ja työttömyys, lomautetun, lomautuksen ajalta, työmarkkinatuen,
        peruspäivärahan, ansiopäivärahan, työllisyyspalvelujen, työllisyysviranomainen, työvoimaviranomainen

faq-labour-migration = Töihin ulkomaille
    .answer =
        EURES-neuvojat kertovat työstä Euroopassa maksutta. Tarkista työnantaja ja pyydä sopimus kielellä, jota ymmärrät. Tee tämä ennen matkaa.

        Aito työnantaja ei pyydä maksua työpaikasta eikä ota passiasi. Jos sinua uhataan tai pakotetaan, soita hätänumeroon.
    .more =
        Kysy ajoissa kolmesta asiasta: verot Verohallinnosta, sosiaaliturva Kelasta ja oleskelulupa kohdemaan viranomaiselta. Lähetetyn työntekijän A1-todistuksen antaa Eläketurvakeskus.

        Jätä sopimuksen ja passin kopio läheiselle. Sovi, milloin soitatte. Säilytä suurlähetystön numero.

        Kausityöhön Suomeen tarvitaan usein lupa. Siitä kertoo Migri.

        Ihmiskaupan uhrien auttamisjärjestelmä ja Rikosuhripäivystys neuvovat luottamuksellisesti. Apua voi kysyä nimettömästi, myös läheisen puolesta. Lakiasioissa neuvoo oikeusapu.
    .we-do = Etsimme viralliset ohjeet ja autamme tarkistamaan, kuka työtä tarjoaa. Voit kysyä nimettömästi.
    .we-do-not = Emme anna oikeudellisia neuvoja emmekä välitä työpaikkoja. Jos joku pakottaa sinua, poliisi ja auttamisjärjestelmä auttavat.
    .ready = Kohdemaa ja työtarjous. Muuta emme tarvitse. Älä lähetä passin kuvaa.
    .phrasings =
        haluan norjaan kalatehtaalle töihin
        onko tämä ulkomainen työtarjous luotettava
        mitä papereita saksassa työskentelyyn tarvitaan
        puoliso lähtee rakennuksille ruotsiin
        työnantaja otti passin pois
        välittäjä pyytää maksua etukäteen
        marjanpoimijaksi suomeen thaimaasta
        poika on reissuhommissa toisessa maassa eikä vastaa
        au pairiksi lontooseen
        mihin maahan maksan veroni jos käyn töissä virossa
        pakotettiin tekemään työtä ilman palkkaa
        ulkomaankomennus ja perhe jää suomeen
    .keywords =
        ulkomaille töihin, ulkomailla töissä, työ ulkomailla, työt ulkomailla, ulkomaantyö, ulkomaille, ulkomailla, ulkomailta töihin,
        työskentely ulkomailla, siirtotyöläinen, siirtotyö, siirtotyöntekijä, vierastyöläinen, lähetetty työntekijä, ulkomaankomennus,
        komennus, komennustyö, reissutyö, reissuhommat, eures, eures-neuvoja, norja, norjaan, norjassa, ruotsi, ruotsiin, ruotsissa
        töissä, saksa, saksaan, viro, viroon, espanja, espanjaan, lontoo, sveitsi, hollanti, tanska, kanada, australia, usa,
        yhdysvallat, green card, aupair, kausityö, kausityöntekijä, kausityölupa, marjanpoimija, marjanpoimijat, poimija, maatilatyö,
        työtarjous, välittäjä, työnvälittäjä, vuokratyö ulkomailla, rekrytointimaksu, kynnysraha, passi pois, passi takavarikko,
        hyväksikäyttö työssä, työperäinen hyväksikäyttö, pakkotyö, pakotetaan töihin, orjatyö, ihmiskauppa, auttamisjärjestelmä,
        paperiton, a1-todistus, pendelöinti, rajatyöntekijä, raja-alue, perhe ulkomailla, isä ulkomailla, mies ulkomailla, työmatka
        ulkomaille, muutto työn perässä, kreikka, kreikkaan, italia, italiaan, portugali, kypros, malta, ranska, puola, islanti, hotelli
        ulkomailla, hotelliin kesäksi, kesätyö ulkomailla, kesäksi ulkomaille, työ norjassa, kalatehdas, laivatyö, risteilyalus,
        laskettelukeskus, ulkomainen työnantaja, ulkomainen yritys tarjoaa, työtarjous netistä, luotettava työnantaja, huijari
        työnantaja, työ ulkomailla huijaus, passi vietiin, passi takavarikoitiin, paperit vietiin, työnantajalla passi, uhataan työssä,
        lukittu asuntoon, velkaa matkasta, velka työnantajalle, verot kahteen maahan, kaksi maata, kaksinkertainen verotus,
        sosiaaliturva ulkomailla, kela ulkomaille, työviisumi, working holiday, lähtijä, lähden reissuun töihin, kotiin jäävät lapset,
        ikävä ulkomailla olevaa, isä reissutöissä, työntekijä ulkomailta, ulkomaalainen työntekijä, vietnam, thaimaa, bangladesh,
        filippiinit, intia, pomo otti passin, pomo pitää passia, passia ei anneta, passia ei palauteta, passini, henkilöpaperit
        työnantajalla, australiaan, uusi-seelanti, töihin lähtö, lähtö ulkomaille, lähden ulkomaille töihin, meni ulkomaille töihin,
        töitä ulkomailta, töitä ulkomailla, työtä ulkomailta, työhön ulkomaille, töihin toiseen maahan, työpaikka ulkomailta, työtarjous
        ulkomailta, työtarjous ulkomaille, tarjottu työ ulkomailla, tarjottiin työtä ulkomailta, onko työtarjous turvallinen,
        turvallinen työtarjous, työtarjouksen luotettavuus, epäilyttävä työtarjous, saksaan töihin, saksasta työ, ruotsiin töihin,
        norjaan töihin, viroon töihin, espanjaan töihin, sveitsiin töihin, kesäksi ulkomaille töihin, ulkomaisen työn verot, työlupa
        ulkomaille, työskennellä ulkomailla, ulkomaantyö ja perhe, puoliso ulkomailla töissä, isä töissä ulkomailla, äiti töissä
        ulkomailla, työntekijän hyväksikäyttö, marjanpoimijoiden oikeudet

faq-worker-rights = Työntekijän oikeudet
    .answer =
        Jos palkassa, sopimuksessa tai lomassa on virhe, kysy ensin työnantajalta kirjallisesti. Säilytä viestit, työvuorolistat ja palkkalaskelmat.

        Oma ammattiliitto neuvoo jäseniään. Työsuojeluviranomainen neuvoo kaikkia työntekijöitä. Oikeusapu auttaa, jos asia menee riidaksi.
    .more =
        Työpaikalla voit kysyä luottamusmieheltä tai työsuojeluvaltuutetulta. Työehtosopimuksessa kerrotaan palkasta, lisistä, lomasta ja sairausajasta. Se löytyy usein Finlexistä.

        Älä allekirjoita paperia, jota et ymmärrä. Pyydä aikaa ja kopio. Pidä itse kirjaa työtunneista.

        Palkkaturva voi maksaa saatavat, jos yritys on maksukyvytön. Sen hakemiseen on määräaika, joten toimi pian.

        Neuvoja saa monella kielellä. Sinulla on oikeuksia, vaikka sopimus olisi tehty vain puhumalla.
    .we-do = Etsimme lain, työehtosopimuksen ja neuvovan paikan yhteystiedot.
    .we-do-not = Emme tulkitse työsopimusta emmekä arvioi, kuka on oikeassa. Neuvoa saat liitosta, työsuojelusta tai oikeusavusta.
    .ready = Työsopimus, palkkalaskelmat, työvuorot ja viestit työnantajalta.
    .phrasings =
        pomo ei maksa palkkaa
        paljonko on irtisanomisaika
        saako koeajalla heittää pihalle ilman syytä
        lomarahat jäi saamatta
        kuuluuko sairaslomalta palkka
        teen ylitöitä eikä niitä korvata
        mitä pitää lukea työsopimuksessa
        työpaikkakiusaaminen, kenelle kerron
        esimies vaihtaa vuoroja lennosta
        raskaana oleva irtisanottiin laittomasti
        alle 18 vuotta, montako tuntia saa tehdä
        firma meni konkurssiin ja tilit tulematta
    .keywords =
        työsuhde, työsuhteen, työsuhdeneuvonta, työsopimus, työsopimuksen, työsopimuslaki, nollatuntisopimus, nollasopimus,
        määräaikainen sopimus, koeaika, koeajalla, koeaikapurku, palkka, palkan, palkkaa, palkat, palkka maksamatta, maksamaton palkka,
        palkkasaatava, palkkaturva, palkkalaskelma, palkkakuitti, palkkalista, minimipalkka, alipalkkaus, tuntipalkka, liksa, tili
        tulematta, lomaraha, lomarahat, lomakorvaus, vuosiloma, lomapäivät, kesäloma pidetään, lomaoikeus, sairausajan palkka,
        saikkupalkka, sairasloma palkka, lääkärintodistus töihin, irtisanominen, irtisanomisaika, laiton irtisanominen,
        irtisanomisperuste, purkaa työsuhde, ylityö, ylityöt, ylitöitä, ylityökorvaus, sunnuntailisä, iltalisä, lisät, työaika,
        työvuoro, työvuorolista, tauko, tauot, kahvitauko, lepoaika, tes, työehtosopimus, ammattiliitto, liitto, liiton, pam, jhl, sak,
        rakennusliitto, luottamusmies, pääluottamusmies, työsuojelu, työsuojelun, lupa- ja valvontavirasto, pomo, pomon, työnantaja,
        työnantajan, esihenkilö, esimies, työpaikkakiusaaminen, häirintä työssä, työtapaturma, lomaa kertyy, loman kertyminen,
        lomapäiviä, lomaa ei saa, lomat jäivät pitämättä, sunnuntailisää, pyhälisä, yölisä, palkka väärin, palkka liian pieni, tunnit
        puuttuu, palkkakuitti tunnit, tuntilista, työtuntilista, ilman varoitusta, varoitus, varoituksen, ilman syytä potkut,
        irtisanottiin ilman varoitusta, potkittiin pois laittomasti, koeajalla pois, peruttu vuoro, vuoron peruminen, vuorojen
        muuttaminen, kiusaaminen työpaikalla, työpaikalla kiusataan, pomo huutaa, pomo ei maksa, häirintä, seksuaalinen häirintä töissä,
        raskaus ja työpaikka, sairaana töissä, pakko töihin sairaana, oppisopimus palkka, harjoittelijan palkka, palkaton työ, ilman
        palkkaa, pimeä työ, pimeästi töissä, ruokatauko, työvaatteet, työtodistus ei anneta, kilpailukielto, työturvallisuus,
        vaarallinen työ, yötyö, taukoja, taukoja päivässä, taukoja työpäivässä, tauon pituus, kahdeksan tuntia töissä, työpäivän pituus,
        montako tuntia töitä, uhkaa potkuilla, potkuilla uhkailu, määräaikaisen purku, palkka maksettu väärin, lomakertymä, saanko
        lomaa, lomaa kesällä, milloin loma, loma-aika, lomalle, loman ajankohta, lomaoikeus uusi työntekijä, lomapalkka, potkut
        koeajalla, palkkaa ei makseta, palkka tulematta, palkka myöhässä, palkan maksu, maksamattomat palkat, lomarahojen, lomarahaa ei
        maksettu, lomakorvauksen, lomakorvaukset, ylitöistä, ylitöiden, ylitöistä korvaus, työnantaja ei maksa, työnantaja ei anna,
        esimies ei anna, työnantajan velvollisuus, työsopimuksen irtisanominen, työsopimuksen päättyminen, työsopimuksen purku,
        irtisanoutua, irtisanoudun, irtisanoutumisaika, irtisanottu ilman syytä, laittomasti irtisanottu, sairasloman palkka,
        sairaspoissaolo, kesälomat, kesälomaoikeus, työaikalaki, työsuojeluviranomainen, työsuojeluvaltuutettu, työntekijän oikeus,
        oikeuteni töissä, oikeudet työssä, työehtosopimuksen, liiton apu

faq-start-business = Yrityksen aloittaminen
    .answer =
        Kysy neuvoa ennen aloittamista. Uusyrityskeskus ja kunnan yrityspalvelut neuvovat maksutta. Neuvoja lukee myös liiketoimintasuunnitelman.

        Yritys ilmoitetaan verkossa Yritystietojärjestelmään eli YTJ:hin. Samalla hoituvat kaupparekisteri ja Verohallinnon rekisterit.
    .more =
        Hae starttirahaa, ennen kuin aloitat. Sitä myöntävät kunnan työllisyyspalvelut. Toiminimen voit perustaa yksin. Y-tunnuksen saat ilmoituksen jälkeen.

        Selvitä ajoissa verot, arvonlisävero, yrittäjän eläkevakuutus (YEL) ja mahdollinen lupa. Verohallinto neuvoo aloittavia yrittäjiä.

        Kevytyrittäjä laskuttaa työstään laskutuspalvelun kautta. Lue palvelun ehdot ja hinnat tarkasti.

        Kirjastossa on yrittäjän oppaita, tietokantoja ja työtilaa. Usein järjestetään myös yrittäjäiltoja.
    .we-do = Etsimme oppaat, tilastot ja yritysneuvojan yhteystiedot.
    .we-do-not = Emme anna yritys- tai veroneuvontaa. Niissä auttavat yritysneuvoja ja Verohallinto.
    .ready = Idea lyhyesti: mitä myyt, kenelle ja milloin aloitat.
    .phrasings =
        haluan perustaa firman
        miten saan y-tunnuksen
        toiminimi vai osakeyhtiö
        mistä starttirahaa
        aion ruveta kampaajaksi omaan laskuun
        kevytyrittäjyys, onko järkeä
        kuka auttaa liikeidean kanssa
        nettikaupan aloitus
        tilastoja oman alan kilpailijoista
        kirjanpito pienelle yritykselle
        ravintolan lupa-asiat
        nuori yrittäjä, mistä opit
    .keywords =
        yritys, yrityksen, yritystä, yritykset, yrittäjä, yrittäjän, yrittäjäksi, yrittäjyys, yrittää, perustaa yritys, perustaa firma,
        firman perustaminen, firma, firman, firmaa, oma firma, bisnes, bisneksen, oma bisnes, toiminimi, toiminimen, tmi, osakeyhtiö,
        oy, oyn, kommandiittiyhtiö, osuuskunta, y-tunnus, ytunnus, ytj, prh, kaupparekisteri, patentti, tavaramerkki, starttiraha,
        starttirahaa, startup, liikeidea, liiketoimintasuunnitelma, business plan, bisnesidea, uusyrityskeskus, yritysneuvonta,
        yritysneuvoja, elinvoimakeskus, ely-keskus, finnvera, yrityslaina, yrityspalvelut, suomen yrittäjät, kevytyrittäjä,
        kevytyrittäjyys, laskutuspalvelu, ukko.fi, op kevytyrittäjä, freelancer, freelance, friikku, alv-rekisteri, arvonlisävero,
        kirjanpito, kirjanpitäjä, tilitoimisto, yel, yel-vakuutus, yrittäjäeläke, elinkeinolupa, hygieniapassi, verkkokaupan
        perustaminen, nettikauppa, laskutus, laskuttaa, asiakashankinta, markkinatieto, avata kahvila, kahvilan avaaminen, kahvila
        yritys, ravintola, kioski, parturi, kampaamo, myydä käsitöitä, käsitöiden myynti, myyn netissä, omalla nimellä, yrittäjäks,
        yrittäjäksi ryhtyminen, ryhtyä yrittäjäksi, sivutoiminen yrittäjä, sivubisnes, yrityksen lopettaminen, lopettaa toiminimi,
        yrityksen nimi, nimen rekisteröinti, yrityksen tili, kaupan pito, myyntilupa, elintarvikelupa, lupa myydä, mentori,
        bisnesenkeli, rahoitus yritykselle, yrittäjän tuki, yrittäjän oppaat, kilpailijat, markkinatutkimus, yritystietokanta,
        hintalaskelma, hinnoittelu, taksiyrittäjä, maatalousyrittäjä, yrityksen perustaminen, yritystä perustamaan, perustan yrityksen,
        perustaisin yrityksen, aloittaa yritys, aloittava yrittäjä, aloittavalle yrittäjälle, yrittäjänä aloittaminen, yrittäjyydestä,
        ryhtyä yrittäjänä, yrittäjäneuvonta, yritysidea, yritysidean, yritystoiminnan aloittaminen, toiminimen perustaminen,
        toiminimiyrittäjä, osakeyhtiön perustaminen, starttirahan hakeminen, starttirahan ehdot, y-tunnuksen, y-tunnuksen hakeminen,
        liiketoimintasuunnitelman, yrittäjäkurssi, yrittäjäksi alkaminen, omaa yritystä, oman yrityksen, oman firman, pienyrittäjä,
        yksinyrittäjä, yrityksen verot
