### FAQ: money. How an entry is written: docs/faq.md

faq-online-banking = Verkkopankin käyttö
    .answer =
        Voit käyttää verkkopankkia omalla laitteellasi tai kirjaston tietokoneella. Kirjoita pankin osoite itse. Kirjaudu lopuksi ulos ja sulje selain.

        Tunnuksista, korteista ja uudesta tilistä neuvoo oma pankkisi. Jos epäilet väärinkäyttöä, soita heti pankin sulkupalveluun.
    .more =
        Oma laite on turvallisin. Käytä mieluummin mobiilidataa kuin avointa langatonta verkkoa. Älä tallenna salasanaa yhteiselle koneelle. Älä hae pankkia hakukoneella, sillä tuloksissa voi olla valesivuja.

        Jos pankkisovellus ei toimi, päivitä se ja käynnistä puhelin uudelleen. Uudessa puhelimessa otat sovelluksen käyttöön pankin ohjeen mukaan.

        Jos verkkopankki ei sovi sinulle, kysy pankista konttoria, puhelinpalvelua tai opastusta.
    .we-do = Kerromme turvallisista tavoista ja etsimme pankkisi yhteystiedot.
    .we-do-not = Emme kirjaudu, maksa emmekä katso tiliäsi. Emme käsittele tunnuksia emmekä kortteja.
    .ready = Oma puhelin ja omat tunnistautumisvälineet. Pidä koodit omana tietonasi.
    .phrasings =
        voiko kirjastossa käydä netissä pankissa
        pankkisovellus ei avaudu uudella puhelimella
        miten saan avattua pankkitilin
        tunnuslukulista loppui
        onko turvallista katsoa saldo yleisellä koneella
        op mobiili temppuilee
        nordea id ei kirjaudu
        unohdin verkkopankin salasanan
        jäikö pankki auki koneelle
        konttori suljettiin, miten hoidan raha-asiat
        haluan nähdä tilitapahtumat
        auttakaa rahan lähettämisessä lapsenlapselle
    .keywords =
        pankki, pankin, pankkiin, pankkiasiat, pankki asiat, pankkiasiointi, raha-asiat, verkkopankki, verkko pankki, nettipankki, netti pankki,
        mobiilipankki, mobiili pankki, pankkisovellus, pankki sovellus, pankkiäppi, pankkitunnukset, pankki tunnukset, tunnuslukulista, tunnuslukusovellus,
        avainlukulista, käyttäjätunnus, nordea, nordea id, op, osuuspankki, op-mobiili, danske bank, s-pankki, s-mobiili, säästöpankki, pop pankki,
        aktia, handelsbanken, ålandsbanken, oma säästöpankki, omasp, revolut, tili, tilin, tilille, tililtä, pankkitili, avata tili, tilin avaaminen,
        saldo, tilitapahtumat, tiliote, tilisiirto, siirtää rahaa, siirto, siirtäkää, rahat, rahaa, pankkikortti, visa, konttori, pankkiautomaatti,
        otto, nosto, talletus, mobilepay, siirto tililtä, pankki ei toimi
