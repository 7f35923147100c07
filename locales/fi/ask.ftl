# Questions and answers.

ask-topics = Mitä kysymyksesi koskee?
ask-topics-button = Valitse aihe
ask-pass-button = Kysy henkilökunnalta
ask-more-button = Kerro lisää
ask-next-button = Lisää aiheita
ask-back-to-groups-button = Kaikki aiheet
ask-time-button = Pyydä aikaa meiltä
ask-who-helps-button = Näytä, kuka auttaa
ask-share-button = Jaa tämä vastaus
ask-more-topics-button = Muut aiheet
ask-lost-button = En tiedä, mistä kysyä
ask-useful-button = Tästä oli apua
ask-not-useful-button = Ei auttanut

ask-did-you-mean = Tarkoititko jotakin näistä?
ask-unclear = En ymmärtänyt. Valitse aihe tai kysy henkilökunnalta.
ask-unclear-again = En ymmärrä vieläkään, sillä olen vain botti. Kirjaston työntekijä osaa auttaa. Lähetä kysymyksesi hänelle yhdellä painalluksella.
ask-long = Tämä on pidempi asia. Kirjaston työntekijä voi lukea sen kokonaan. Lähetä se hänelle yhdellä painalluksella.
ask-thanks-toast = Mukava kuulla. Kiitos!
ask-not-useful = Harmi, ettei tästä ollut apua. Henkilökunta auttaa sinua eteenpäin.
ask-topic-gone = Tätä aihetta ei enää ole. Valitse toinen aihe tai kirjoita kysymyksesi.

# What people type when they ask on about the card before them: short questions, separated by commas. Not translated, but written anew.
ask-follow-price-words =
    hinta, hinnat, mikä hinta, mikä on hinta, hinta mikä, entä hinta, entäs hinta, entä hinnat, mitä maksaa, mitä se maksaa, mitä tämä maksaa, mitä
    tää maksaa, mitä nää maksaa, mitä ne maksaa, paljonko, paljonko maksaa, paljonko se maksaa, paljonko tämä maksaa, paljonko tää maksaa, paljonko ne
    maksaa, paljon maksaa, paljonko se on, paljonko siitä maksetaan, kuinka paljon, kuinka paljon maksaa, kuinka paljon se maksaa, maksaako, maksaako
    se, maksaako tämä, maksaako tää, maksaako se jotain, maksaako se mitään, maksaako mitään, maksaako jotain, maksaaks se, maksaaks se jotain,
    maksaaks tää, maksaaks se mitään, maksu, maksut, entä maksu, entä maksut, peritäänkö maksu, onko maksu, onko siitä maksu, onko maksuton, onko se
    maksuton, onko maksutonta, onko se maksutonta, onko ilmainen, onko se ilmainen, onko tämä ilmainen, onko ilmaista, onko se ilmaista, onks ilmanen,
    onks se ilmanen, onks tää ilmanen, onks se ilmasta, onks ilmasta, ilmasta, onko se kallis, onks se ilmaista, onks tää ilmaista, ilmainen, ilmaista, ilmanen, ilmaiseksi, maksuton, saako ilmaiseksi, saako
    sen ilmaiseksi, pitääkö maksaa, pitääkö siitä maksaa, pitääkö siitä maksaa jotain, tarviiko maksaa, joutuuko maksamaan, mitä kustantaa, mitä se
    kustantaa, paljo maksaa, paljoko, paljoko maksaa, paljoko se maksaa, mitä makso, kustannukset, onko kallis, onko se kallista, onks se kallista,
    hinta euroissa, montako euroa, maksaako se paljon, mita maksaa, mita se maksaa, pitaako maksaa
ask-follow-time-words =
    kauanko, kauanko kestää, kauanko se kestää, kauanko tämä kestää, kauanko tää kestää, kauanko siinä kestää, kauanko siinä menee, kauanko menee,
    kauan, kauan kestää, kauan se kestää, kauan siinä kestää, kauan menee, kauan siinä menee, kuinka kauan, kuinka kauan kestää, kuinka kauan se
    kestää, kuinka kauan siinä menee, miten kauan, miten kauan kestää, miten kauan se kestää, miten kauan siinä menee, miten pitkään, kuinka pitkään,
    kuinka pitkä aika, miten pitkä aika, kestääkö kauan, kestääkö se kauan, kestääks se kauan, meneekö kauan, meneekö siinä kauan, paljonko aikaa,
    paljonko siinä menee aikaa, paljonko menee aikaa, montako päivää, montako päivää menee, kuinka monta päivää, montako viikkoa, kuinka monta
    viikkoa, montako viikkoa menee, kuinka nopeasti, miten nopeasti, onko nopea, odotusaika, entä odotusaika, käsittelyaika, entä käsittelyaika,
    milloin, millon, milloin se on, millon se on, milloin on, milloin ne on, milloin ne ovat, entä milloin, koska, koska se on, koska on, koska se
    alkaa, milloin se alkaa, millon se alkaa, milloin alkaa, mihin aikaan, mihin aikaan se on, mihin aikaan se alkaa, moneltako, moneltako se on,
    moneltako se alkaa, monelta, monelta se on, monelta se alkaa, monelta alkaa, mihin kellonaikaan, mihin kellon aikaan, minä päivinä, minä päivänä,
    mikä päivä, mitkä päivät, mitkä ajat, ajat, entä ajat, aikataulu, entä aikataulu, kuinka usein, miten usein, milloin seuraavan kerran, koska
    seuraavan kerran, milloin seuraava, koska seuraava, mina paivina, montako paivaa, kauanko kestaa, kauan kestaa
ask-follow-where-words =
    missä, mis, missä se on, missä tämä on, missä tää on, missä ne on, missä ne ovat, mis se on, missä on, entä missä, missäs, missä tarkalleen, missä
    paikassa, mikä paikka, paikka, missäpäin, missä päin, missäpäin se on, missä päin se on, mihin, mihin mennään, mihin menen, mihin mä meen, mihin
    pitää mennä, mihin tullaan, mihin tulen, minne, minne mennään, minne menen, minne mä meen, minne pitää mennä, mistä, mistä sen saa, mistä saa,
    mistä löytyy, mistä se löytyy, mistä löydän, mistä löydän sen, mistä ne löytyy, osoite, entä osoite, osoite kiitos, saanko osoitteen, mikä osoite, mikä on osoite, mikä se osoite
    on, katuosoite, missä osoitteessa, linkki, entä linkki, onko linkkiä, onks linkkiä, linkki kiitos, voitko laittaa linkin, laita linkki, anna
    linkki, nettisivu, nettisivut, entä nettisivu, onko nettisivua, onko nettisivuja, nettiosoite, netissä, onko netissä, onko se netissä, onks se
    netissä, voiko netissä, voiko sen tehdä netissä, onnistuuko netissä, onnistuuko se netissä, verkkosivu, verkkosivut, onko verkkosivua, mikä
    verkkosivu, verkossa, verkko-osoite, missä kohtaa, missä kohdassa, mistä päin, missa, missa se on, mista, mista loytyy, mista sen saa
ask-follow-children-words =
    entä lapset, entäs lapset, entä lapsille, entäs lapsille, entä lapselle, entäs lapselle, entä lapsi, entäs lapsi, ja lapset, ja lapsille, ja
    lapselle, lapset, lapsille, lapselle, lapsi, lasten, lapselleni, lapsilleni, lapseni, entä lapseni, entä mun lapsi, entä mun lapset, mun lapselle,
    minun lapselle, minun lapselleni, entä omalle lapselle, omalle lapselle, pojalle, entä pojalle, pojalleni, entä pojalleni, mun pojalle, tytölle,
    entä tytölle, tyttärelle, entä tyttärelle, tyttärelleni, mun tytölle, lapsenlapselle, entä lapsenlapselle, lapsenlapselleni, lapsenlapsille,
    vauvalle, entä vauvalle, entä vauvat, muksuille, entä muksut, entä muksuille, nuorille, entä nuorille, entä nuoret, nuorelle, entä
    nuorelle, teinille, entä teinille, teineille, entä teinit, alaikäiselle, entä alaikäiselle, entä alaikäiset, alaikäinen, entä alaikäinen,
    alaikäisille, koululaiselle, entä koululaiselle, koululaisille, entä koululaiset, onko lapsille, onko se lapsille, onko lapsille omaa, käykö
    lapsille, käykö se lapsille, käykö lapselle, sopiiko lapsille, sopiiko se lapsille, sopiiko lapselle, sopiiko se lapselle, voiko lapsi, voiko
    lapset, saako lapsi, saako lapset, pääseekö lapsi, pääseekö lapset, voiko lapsikin, saako lapsikin, saako lapsi tulla, voiko lapsi tulla, voiko
    lapset tulla, voiko lapsen ottaa mukaan, saako lapsen ottaa mukaan, voiko lapsi tulla mukaan, saako lapset tulla mukaan, ikäraja, entä ikäraja,
    mikä ikäraja, mikä on ikäraja, onko ikäraja, onko ikärajaa, onks ikärajaa, minkä ikäisille, minkä ikäiselle, minkä ikäinen, minkäikäisille
ask-follow-ready-words =
    mitä tarvitsen, mitä tarvitaan, mitä mä tarvin, mitä mä tarviin, mitä tarviin, mitä tarvin, mitä tarvii, mitä siihen tarvitaan, mitä siihen
    tarvii, mitä siihen tarvitsen, mitä siinä tarvitaan, entä mitä tarvitsen, mitä mukaan, mitä otan mukaan, mitä pitää ottaa mukaan, mitä tulee ottaa
    mukaan, mitä täytyy ottaa mukaan, mitä pitää olla mukana, mitä pitää olla, mitä pitää olla valmiina, mitä täytyy olla mukana, mitä tuon, mitä tuon
    mukana, mitä tuon mukanani, mitä pitää tuoda, mitä pitää tuoda mukana, mitä minun pitää tuoda, mitä mun pitää ottaa mukaan, mitä minun pitää ottaa
    mukaan, mitkä paperit, mitkä paperit tarvitaan, mitkä paperit tarvitsen, mitä papereita, mitä papereita tarvitaan, mitä papereita tarvitsen, mitä
    papereita tarviin, mitä papereita mukaan, mitä papereita otan mukaan, tarvitsenko papereita, mitkä asiakirjat, mitä asiakirjoja, mitä asiakirjoja
    tarvitaan, mitä asiakirjoja tarvitsen, mitä dokumentteja, mitkä liitteet, mitä liitteitä, mitä liitteitä tarvitaan, paperit, tarvitsenko kortin,
    tarvitseeko kortin, tarvitaanko kortti, tarviiko kortin, tarviinko kortin, pitääkö olla kortti, tarvitsenko henkkarit, tarviinko henkkarit,
    tarviiko henkkarit, tarvitseeko henkkarit, pitääkö olla henkkarit, henkkarit, tarvitsenko passin, tarvitaanko passi, tarvitsenko
    henkilötodistuksen, tarvitaanko henkilötodistus, mitä valmiiksi, mitä pitää laittaa valmiiksi, mitä mulla pitää olla, mitä mulla pitää olla
    mukana, mitä minulla pitää olla, mitä minulla pitää olla mukana, miten valmistaudun, tarvitseeko mitään, tarviiko jotain, tarvitaanko jotain,
    tarvitsenko jotain, mita tarvitsen, mita tarvitaan, mita otan mukaan, mita mukaan
ask-follow-contact-words =
    puhelinnumero, puhelin numero, puhnro, puh, numero, entä numero, entä puhelinnumero, mikä numero, mikä on numero, mikä on puhelinnumero, mikä se
    numero on, mihin numeroon, mihin numeroon soitan, mihin numeroon pitää soittaa, saanko numeron, saako numeron, saisko numeron, saisinko numeron,
    anna numero, onko numeroa, onko puhelinnumeroa, onks puhelinnumeroo, puhelin, puhelimitse, mihin soitan, mihin mä soitan, minne soitan, mihin voi
    soittaa, mihin voin soittaa, minne voi soittaa, minne voin soittaa, mihin pitää soittaa, mihin soitetaan, kelle soitan, kelle mä soitan, kenelle
    soitan, kenelle voi soittaa, kenelle voin soittaa, voiko soittaa, voinko soittaa, voiks soittaa, saako soittaa, voiko sinne soittaa, voinko
    soittaa sinne, sähköposti, sähköpostiosoite, entä sähköposti, mikä sähköposti, meiliosoite, meili, s-posti, email, maili, voiko laittaa
    sähköpostia, voiko lähettää sähköpostia, mihin sähköposti lähetetään, yhteystiedot, yhteystieto, entä yhteystiedot, mitkä on yhteystiedot, mitkä
    ovat yhteystiedot, mistä yhteystiedot, miten otan yhteyttä, mihin otan yhteyttä, mihin ottaa yhteyttä, mihin pitää ottaa yhteyttä, miten voin
    ottaa yhteyttä, kehen otan yhteyttä, keneen otan yhteyttä, miten saan yhteyden, mistä saan yhteyden, miten tavoitan, kuka vastaa puhelimeen,
    sahkoposti, yhteystiedot kiitos, numero kiitos, puhelinnumero kiitos
ask-follow-unknown = Vastaus ei kerro sitä. Kirjaston työntekijä voi selvittää asian.

# Variables:
#   $on (DateTime) - when somebody last looked whether it is true
ask-checked = Tarkistettu { DATE($on) }.
# Variables:
#   $on (DateTime) - when somebody last looked whether it is true
ask-checked-long-ago = Viimeksi tarkistettu { DATE($on) }. Kysy meiltä, onko tieto yhä ajan tasalla.

# Stands above what a patron should have at hand.
ask-ready = Ota valmiiksi:
ask-who-can = Nämä auttavat sinua eteenpäin:

# Variables:
#   $closes (DateTime) - when the desk closes today
ask-open-now = Olemme nyt auki. Suljemme klo { CLOCK($closes) }.
# Variables:
#   $opens (DateTime) - when the desk opens next
ask-closed-now = Nyt on kiinni. Avaamme { DAYTIME($opens, form: "on") }.
ask-closed-long = Olemme kiinni toistaiseksi.
ask-closed-day = kiinni

ask-group-library = Kirjaston käyttö
ask-group-digital = Puhelimet ja tietokoneet
ask-group-authorities = Virastot ja lomakkeet
ask-group-work = Työ
ask-group-housing = Asuminen
ask-group-money = Raha ja pankki
ask-group-health = Terveyspalvelut
ask-group-family = Perhe ja koulu
ask-group-migration = Uutena maassa
ask-group-language = Kielet
ask-group-inclusion = Tukea eri tilanteisiin
ask-group-events = Tapahtumat ja lukeminen
ask-group-remote = Etäpalvelut
ask-group-civic = Äänestäminen ja kunta
ask-group-community = Lähiyhteisö ja hankkeet
