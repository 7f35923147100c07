### FAQ: language. How an entry is written: docs/faq.md

faq-letter-translate-explain = Förstå ett brev
    .answer =
        Vi förklarar vanliga ord och hjälper dig att se vem som har skrivit. Vi letar upp avsändarens telefonnummer med dig.

        Gäller det ett beslut? Fråga avsändaren vad det betyder och vad du ska göra. Hos myndigheter kan du ha rätt till tolk.
    .more =
        Leta först efter tre saker: avsändare, sista dag och telefonnummer. Finns det en sista dag? Ring i god tid.

        En översättningsapp ger dig huvuddragen. Den kan ha fel, så lita inte på den i viktiga saker. Mata inte in privata uppgifter.

        Be om tolk när du ringer myndigheten. Barn ska inte tolka.

        En officiell översättning görs av en auktoriserad translator. På ett medborgarkontor eller servicekontor kan du få hjälp vidare.
    .we-do = Vi förklarar vanliga ord och visar översättningsverktyg. Vi letar upp avsändarens telefonnummer eller en tolkförmedling.
    .we-do-not = Vi gör inga officiella översättningar och tolkar inte beslut. Det gör avsändaren och en tolk.
    .ready = Själva brevet. Ta med det till oss, och skicka inte en bild av det hit.
    .phrasings =
        vad står det i det här brevet
        polisen har skrivit till mig och jag förstår inte
        jag behöver tolk
        var finns auktoriserade översättare
        förklara med lätta ord
        kan inte läsa beslutet
        vem har skickat det här kuvertet
        app som läser text med kameran
        hur beställer man telefontolk
        papper från domstolen, är det bråttom
        lapp från skolan på svenska som jag inte fattar
        mamma fick ett myndighetsbrev och är orolig
    .keywords =
        brev, brevet, breven, myndighetsbrev, post, kuvert, rekommenderat brev, delgivning, kallelse, beslut, beslutet, besked, underrättelse, brev från domstol,
        brev från polisen, brev från sjukhuset, brev från vården, brev från migrationsverket, myndighet,
        brev från skolan, förstå, förstår inte, fattar inte, förklara, förklaring, vad betyder, betyder, betydelse, läsa, läs upp, läsa upp, lätta ord,
        enkla ord, lättläst, klarspråk, myndighetsspråk, krångligt språk, svårt språk, byråkratsvenska, förkortning, översätta, översätter, översatt,
        översättning, över sättning, översättare, translator, auktoriserad translator, Google Translate, Google Översätt, DeepL, översättningsapp, tolk, tolka,
        tolkar, tolkning, tolkhjälp, tolkförmedling, telefontolk, tålk, annat språk, på engelska, till arabiska, somaliska, persiska, dari, tigrinja,
        ukrainska, ryska, polska, avsändare, vem har skickat, sista dag, överklaga, brådskande, bråttom, svara på brev, sammanfatta, översetta
