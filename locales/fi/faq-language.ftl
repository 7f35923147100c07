### FAQ: language. How an entry is written: docs/faq.md

faq-letter-translate-explain = Kirjeen ymmärtäminen
    .answer =
        Katso ensin päivämäärä, sillä vastausaika voi olla lyhyt. Lähettäjä kertoo, mitä päätös tarkoittaa. Puhelinnumero on yleensä kirjeessä.

        Voit pyytää viranomaiselta tulkkia. Kysy myös, saako kirjeen selkokielellä tai omalla kielelläsi.
    .more =
        Etsi kirjeestä kolme asiaa: lähettäjä, viimeinen päivä ja puhelinnumero. Jos viimeinen päivä on lähellä, soita pian.

        Käännössovelluksesta saat yleiskuvan, mutta siinä voi olla virheitä. Älä syötä siihen yksityisiä tietoja.

        Pyydä tulkkia jo silloin, kun soitat viranomaiselle. Lasta ei pidä käyttää tulkkina.

        Virallisen käännöksen tekee auktorisoitu kääntäjä. Oikeusapu neuvoo, jos haluat valittaa päätöksestä.
    .we-do = Selitämme yleisiä sanoja. Etsimme kanssasi lähettäjän puhelinnumeron ja tulkkipalvelun.
    .we-do-not = Emme tee virallisia käännöksiä emmekä tulkitse päätöksiä. Älä lähetä kirjeestä kuvaa chattiin.
    .ready = Kirje paperilla. Peitä nimi ja henkilötunnus, jos näytät sitä.
    .phrasings =
        mitä tässä kirjeessä sanotaan
        en ymmärrä kelan päätöstä
        poliisilta tuli postia, mitä pitää tehdä
        voiko joku selittää vaikean tekstin helpommin
        kirje on suomeksi enkä osaa lukea sitä
        onko tämä lasku vai muistutus
        mistä saan tulkin mukaan
        käännös arabiaksi tai somaliksi
        mitä oikaisuvaatimus tarkoittaa
        verottajan lappu tuli ja aika loppuu
        virallinen kääntäjä todistukselle
        migrin paperissa on outoja sanoja
    .keywords =
        kirje, kirjeen, kirjettä, kirjeestä, virallinen kirje, viranomaiskirje, viranomaisen kirje, posti, postia, päätös, päätöksen, päätöstä, paperi,
        lappu, ilmoitus, kutsu, kutsukirje, haaste, käräjäoikeus, ulosotto kirje, poliisi, sairaala, sairaalan, potilasasiakirja, lausunto, terveyskeskus,
        kela, vero, verottaja, migri, kunta, sossu, koulun tiedote, ymmärtää, en ymmärrä, ymmärrä, selittää, selitä, selitys, selkokieli, selkokielellä,
        tarkoittaa, mitä tarkoittaa, merkitys, vaikea teksti, virkakieli, kapulakieli, kääntää, kääntäisitkö, käännös, käännöksen, kääntäjä, auktorisoitu,
        virallinen käännös, google kääntäjä, tulkki, tulkin, tulkkia, tulkata, tulkkaus, tulkkipalvelu, tulkki palvelu, kieli, omalla kielellä, suomeksi,
        ruotsiksi, englanniksi, venäjäksi, ukrainaksi, arabiaksi, somaliksi, persiaksi, oikaisuvaatimus, muutoksenhaku, valitusaika, määräaika, kuuleminen
