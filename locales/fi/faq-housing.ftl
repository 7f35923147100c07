### FAQ: housing. How an entry is written: docs/faq.md

# Variables:
#   $housing_site (String) - address of the page where people apply for a rental home
faq-housing-queue = Vuokra-asunnon hakeminen
    .answer =
        Tee hakemus jokaiselle vuokranantajalle, jolta haet asuntoa. Kunta valitsee asukkaat yleensä tarpeen mukaan, ei jonotusajan.

        Hakemus on voimassa vain tietyn ajan. Uusi se ajoissa. Asumisoikeusasuntoon tarvitset järjestysnumeron.
    .more =
        Hakemuksessa kysytään yleensä, ketkä muuttavat, paljonko tuloja on ja mitä vuokraa pystyt maksamaan.

        Hae monesta paikasta: kunnalta, yksityisiltä vuokranantajilta, opiskelija-asunnoista tai senioritaloista. Merkitse kalenteriin, milloin hakemus vanhenee. Ilmoita heti, jos tulosi tai perheesi muuttuu.

        Älä maksa mitään, ennen kuin olet nähnyt asunnon ja sopimuksen. Jos olet vaarassa menettää kotisi, ota yhteyttä sosiaalipalveluihin tai oikeusapuun.
    .we-do = Näytämme, missä haetaan, ja opastamme, kun täytät hakemusta.
    .we-do-not = Emme suosittele emmekä valitse asuntoja. Emme maksa maksuja puolestasi. Vuokranantaja päättää.
    .ready = Tiedot tuloista, varoista ja nykyisestä asunnosta. Pankkitunnukset kirjautumiseen.
    .online = Hae asuntoa: { $housing_site }
    .phrasings =
        etsin vuokralta yksiötä
        opiskelija-asuntoon hakeminen
        mistä haetaan kunnan vuokrataloon
        asumisoikeuden järjestysnumero
        asuntojono, miten pääsen mukaan
        tarvitsemme perheelle isomman kodin
        mitä tuloja asuntopapereihin merkitään
        hakuaika meni umpeen, pitääkö täyttää alusta
        senioritaloon muuttaminen
        onko vapaita koteja heti
        montako asuntotarjousta saa hylätä
        haluan vaihtaa pienempään kaksioon
    .keywords =
        asunto, asunnon, asuntoa, asuntoon, asunnot, asunnonhaku, asunnon haku, asuntohakemus, asunto hakemus, asuntohakemuksen, asuntojono,
        asunto jono, jono, jonottaa, jonotusaika, vuokra-asunto, vuokra asunto, vuokraasunto, vuokra, vuokralle, vuokralta, vuokrakämppä, kämppä,
        kämpän, kämppää, koti, kotia, yksiö, kaksio, kolmio, soluasunto, kimppakämppä, kaupungin asunto, kaupungin vuokra, kunnan asunto,
        kunnan vuokratalo, vuokratalo, vuokrataloyhtiö, ara-asunto, ara, varke, asumisoikeus, asumisoikeusasunto, aso, järjestysnumero,
        opiskelija-asunto, opiskelija asunto, hoas, toas, psoas, tys, senioriasunto, palveluasunto, lumo, sato, kojamo, ta-asunnot, avara,
        oikotie asunnot, vuokraovi, hakemus perillä, hakemus voimassa, hakemuksen uusiminen, hakemuksen tila, tarjous, asuntotarjous,
        tulorajat, varallisuus, takuuvuokra, vuokravakuus, kauanko kestää, asunnon saaminen, asunnonvaihto, muutto
