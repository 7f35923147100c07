### FAQ: digital-help. How an entry is written: docs/faq.md

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
