### FAQ: civic. How an entry is written: docs/faq.md

# Variables:
#   $advance_voting_times (String) - när man kan förtidsrösta på biblioteket, till exempel "24 augusti–13 september, 10–18"
faq-voter-information = Val och röstning
    .answer =
        Valmyndigheten berättar när det är val, vem som får rösta och var du röstar. Ta med legitimation. När du förtidsröstar behöver du också ditt röstkort.

        På många bibliotek kan du förtidsrösta före valdagen. Vi visar de officiella sidorna på flera språk.
    .more =
        Rösträtt har den som fyllt 18 år senast på valdagen. Vilka val du får rösta i beror på medborgarskap, folkbokföring och tid i landet. Det står på röstkortet.

        Röstkortet kommer oftast med posten. Har du inte fått det? Beställ ett nytt, eller fråga där du förtidsröstar.

        Kan du inte gå till vallokalen? Du kan rösta med bud, eller be att en röstmottagare kommer hem till dig. Fråga kommunens valnämnd.

        Röstmottagarna hjälper dig om du behöver det. Vem du röstar på är hemligt.
    .we-do = Vi visar officiell information om tider, platser, språk och tillgänglighet.
    .we-do-not = Vi är opartiska. Vi ger inga råd om hur du ska rösta och jämför inte partier. Frågor om rösträtt svarar valnämnden på.
    .times = Förtidsröstning på biblioteket: { $advance_voting_times }
    .phrasings =
        var lägger jag min röst
        kan man förtidsrösta hos er
        mitt röstkort har inte kommit
        får jag rösta om jag inte är svensk medborgare
        när är det val nästa gång
        vilken är min vallokal
        mormor kan inte gå till vallokalen
        måste man ha legitimation för att rösta
        rösta från utlandet
        fyller 18 på valdagen
        opartisk information om partierna
        ångrar min förtidsröst
    .keywords =
        val, valet, valdag, valdagen, riksdagsval, riksdagsvalet, kommunval, kommunalval, kommunfullmäktigeval, regionval, eu-val, europaval,
        europaparlamentsvalet, kyrkoval, folkomröstning, presidentval, välfärdsområdesval, rösta, röstar, röstat, röstning, röster, röst, rösten,
        lägga min röst, rösträtt, röst rätt, röstberättigad, får jag rösta, vem får rösta, röstkort, röst kort, röstkortet, dubblettröstkort, nytt röstkort,
        tappat röstkort, vallokal, val lokal, vallokalen, röstlokal, röstningslokal, röstningsställe, röstmottagare, valdistrikt, valkrets, valnämnd,
        valnämnden, valmyndigheten, Valmyndigheten, val.se, röstlängd, valkuvert, valsedel, valsedlar, valurna, valbås, personröst, kryssa kandidat,
        blank röst, blankröst, förtidsrösta, förtids rösta, förtidsröstar, förtidsröstning, förtidsröstningen, förtidsröst, förhandsrösta, förhandsröstning,
        rösta i förväg, rösta innan, rösta tidigt, ångerrösta, ångra rösten, ändra sin röst, rösta på biblioteket, röstning på biblioteket, bud, budröstning,
        rösta med bud, ambulerande röstmottagare, brevrösta, brevröstning, rösta från utlandet, utlandsröstning, ambassad rösta, 18 år rösta,
        förstagångsväljare, väljare, opartisk, opartiskt, partier, politik, valinformation, valguide, valprogram, kandidater, kandidat, politiker, riksdagen,
        kommunfullmäktige, eu-medborgare rösta, utländsk medborgare rösta, utan svenskt medborgarskap rösta, valhemlighet, valvaka, valresultat,
        lätt svenska om valet, rösta id, förtidrösta, rösträt, hur röstar man, var röstar man, var röstar jag, tappat mitt röstkort, vilka partier,
        vilka partier finns, partierna, nästa val, när är valet, när är nästa val, valår, rösta med körkort, rösta utan id, röstmottagning,
        rösta första gången, rösta hemma, rösta hemifrån, sjuk på valdagen, rösta om man är sjuk


# Variables:
#   $municipality_phone (String) - kommunens telefonnummer
#   $municipality_site (String) - adressen till kommunens webbplats
faq-contact-municipality = Kontakta kommunen
    .answer =
        Vi hjälper dig att hitta rätt person, blankett eller e-tjänst hos kommunen. Du ringer själv eller skriver på vår dator.

        Trasig gatlampa, hål i vägen eller full papperskorg? Gör en felanmälan på kommunens webbplats eller ring kommunens växel.
    .more =
        Skriv var felet är, när du såg det och gärna en bild utan människor på. Spara ärendenumret.

        Är det farligt just nu? Ring kommunens jour. Vid fara för liv ringer du 112.

        Synpunkter, klagomål och medborgarförslag har egna formulär. Kommunens möten är ofta öppna, och protokollen finns på webben.

        Kommunen sköter bland annat skola, förskola, äldreomsorg, gator, vatten, avfall och bygglov. Vården sköts av regionen, skatten av Skatteverket.

        Gäller det biblioteket? Berätta det direkt för oss.
    .we-do = Vi letar upp rätt kontakt, visar formuläret och förklarar orden.
    .we-do-not = Vi för inte fram klagomål i ditt namn. Du skickar själv, och kommunen svarar.
    .ready = Plats, datum och vad det gäller. Ärendenummer, om du redan har ett.
    .contact = Kommunens telefon: { $municipality_phone }
    .online = Kommunens webbplats: { $municipality_site }
    .phrasings =
        gatlyset är släckt på vår väg
        vem plogar trottoaren
        klaga på soporna som inte hämtats
        lämna medborgarförslag
        telefonnumret till kommunens växel
        papperskorgen i parken är överfull
        träffa en politiker eller tjänsteman
        vart ringer man om bygglov
        hål i asfalten förstörde mitt däck
        när sammanträder fullmäktige, får man lyssna
        ska de riva vår lekplats
        granne bränner skräp, vem tar emot anmälan
    .keywords =
        kommun, kommunen, kommunens, kommunal, kommunhus, kommunhuset, stadshus, stadshuset, stadshuset telefon, rådhus, staden, stadens kontaktcenter,
        kontaktcenter, kommunens växel, växeln, kommunvägledare, kommun kontakt, kontakta kommunen, ringa kommunen, mejla kommunen, skriva till kommunen,
        e-tjänst hos kommunen, stadskansli, stadsdel, stadsdelsförvaltning, förvaltning, handläggare på kommunen, tjänsteman, tjänstemän, registrator,
        diarium, protokoll, kommunfullmäktige möte, fullmäktigemöte, nämnd, nämnden, kommunstyrelsen, kommunalråd, borgmästare, politiker i kommunen,
        prata med politiker, medborgarförslag, medborgar förslag, e-förslag, medborgardialog, samråd, samrådsmöte, öppet möte, stormöte, namninsamling,
        påverka, synpunkt till kommunen, klaga på kommunen, klagomål på kommunen, överklaga kommunens beslut, allmän handling, felanmäla, felanmälan,
        fel anmälan, fel anmäla, anmäla fel, rapportera fel, trasig lampa, gatlampa, gatlampor, gatlyse, gatlyset, gatubelysning, belysning, lyktstolpe,
        mörkt på vägen, hål i vägen, potthål, grop i gatan, asfalt, väg, vägen, gata, gator, trottoar, gångbana, cykelväg, cykelbana, snöröjning, snö,
        plogning, plogat, halka, halt, sandning, sanda, sopor, sophämtning, soptunna, avfall, återvinningscentral, tippen, grovsopor, papperskorg,
        nedskräpning, skräp, klotter, park, parken, lekplats, gunga, träd som fallit, nedfallet träd, döda djur, råttor, skadedjur, övergiven bil, skrotbil,
        parkeringsböter, p-böter, trafikskylt, övergångsställe, farthinder, buller, vatten avstängt, vattenläcka, avlopp, bygglov, detaljplan, badplats,
        simhall, idrottshall, livsmedelskontroll, miljökontoret, gatukontoret, tekniska, serviceanmälan, kommunens nummer, trasig lampa på gatan,
        lampan på gatan, hål i vägen utanför, förslag till kommunen, lämna förslag till kommunen, klaga till kommunen, inte plogat, oplogat, snöröjt,
        halt på gångvägen, ingen har plogat, soporna inte hämtade, gräset oklippt, vandaliserad, smutsig park, vem ansvarar för vägen, kommunalt ärende,
        papperskorgen svämmar över, svämmar över, överfull, full papperskorg
