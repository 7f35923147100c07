### FAQ: authorities. How an entry is written: docs/faq.md

faq-form-help-general = Apua lomakkeisiin
    .answer =
        Lomakkeet löytyvät viranomaisen omilta sivuilta, esimerkiksi Kelan, Verohallinnon, Migrin tai kunnan sivuilta. Monet voit täyttää verkossa tai tulostaa.

        Lue ohje ensin ja kerää liitteet valmiiksi. Sisällöstä neuvoo se viranomainen, jolle lomake menee.
    .more =
        Uusin lomake on viranomaisen omilla sivuilla. Moni lomake on sekä paperilla että verkossa.

        Tarkista ennen aloittamista liitteet ja viimeinen palautuspäivä. Tallenna usein, jos kirjoitat verkossa.

        Ota kopio ennen lähettämistä ja säilytä kuitti. Älä lähetä täytettyä lomaketta tänne, sillä siinä on yksityisiä tietoja.

        Kunnan asiointipiste neuvoo, jos asiointi verkossa ei onnistu.
    .we-do = Etsimme kanssasi oikean lomakkeen, tulostamme sen ja selitämme sanoja.
    .we-do-not = Emme täytä emmekä allekirjoita lomaketta. Emme myöskään arvioi, mitä pitäisi vastata.
    .ready = Lomakkeen nimi tai kirje, jossa siitä kerrotaan, sekä liitteet.
    .phrasings =
        mistä saan kelan lomakkeen paperisena
        en tajua mitä tähän kohtaan pitää kirjoittaa
        hakemuksen täyttäminen on vaikeaa
        minne lähetän valmiin hakemuksen
        tulostatteko viranomaisen kaavakkeita
        mitä liitteitä hakemukseen kuuluu
        sähköinen lomake ei lähde eteenpäin
        onko blanketti saatavilla englanniksi
        tarvitsen apua virastopapereihin
        rastitanko kyllä vai ei
        väärin täytetty, miten korjaan
    .keywords =
        lomake, lomakkeen, lomakkeet, lomaketta, lomakkeita, lomakkeisiin, kaavake, kaavakkeen, kaavakkeita, blanketti, hakemus, hakemuksen,
        hakemukset, hakemusta, hakupaperi, paperi, paperit, paperin, papereita, virastopaperi, viranomainen, virasto, täyttää, täytän, täyttö,
        täyttäminen, täyttöapu, täyttöohje, täytetty, täytettävä, kirjoittaa, kohta, kenttä, rasti, rastittaa, allekirjoitus, allekirjoittaa, nimi alle,
        liite, liitteet, liitteitä, liittää, lähettää hakemus, palauttaa lomake, kela, kelan lomake, veron lomake, migrin lomake, dvv lomake,
        ilmoitus, anomus, selvitys, valitus lomake, todistus, jäljennös, en ymmärrä, vaikea, auta täyttämään, apua hakemukseen, puolestani, ohje, malli
