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
    .we-do = Vi visar översättningsverktyg och letar upp en tolkförmedling, om du behöver.
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
        brev, brevet, breven, myndighetsbrev, post, kuvert, rekommenderat brev, delgivning, kallelse, beslut, beslutet, besked, underrättelse,
        brev från domstol, brev från polisen, brev från sjukhuset, brev från vården, brev från migrationsverket, myndighet, brev från skolan, förstå,
        förstår inte, fattar inte, förklara, förklaring, vad betyder, betyder, betydelse, läsa, läs upp, läsa upp, lätta ord, enkla ord, lättläst, klarspråk,
        myndighetsspråk, krångligt språk, svårt språk, byråkratsvenska, förkortning, översätta, översätter, översatt, översättning, över sättning,
        översättare, translator, auktoriserad translator, Google Translate, Google Översätt, DeepL, översättningsapp, tolk, tolka, tolkar, tolkning,
        tolkhjälp, tolkförmedling, telefontolk, tålk, annat språk, på engelska, till arabiska, somaliska, persiska, dari, tigrinja, ukrainska, ryska, polska,
        avsändare, vem har skickat, sista dag, överklaga, brådskande, bråttom, svara på brev, sammanfatta, översetta, vad säger det här brevet,
        vad säger brevet, hjälp att förstå brev, svårt brev, brev jag inte förstår, förstår inte vad de skriver, översätta från svenska, översätta till ryska,
        översätta till svenska, översätta ett brev, auktoriserad översättning, officiell översättning, på mitt modersmål, skriver något jag inte fattar,
        fattar inte vad de vill, brev från skatteverket, brev från kronofogden, brev från kommunen, brev från försäkringskassan, läsa ett brev åt mig


# Variables:
#   $language_cafe_times (String) - när språkkaféet är, till exempel "tisdagar 17–19"
faq-language-cafe = Språkcafé
    .answer =
        På språkcaféet övar du att prata tillsammans med andra. Du behöver inte kunna mycket. Kom som du är, ofta utan anmälan.

        Samtalsledare eller volontärer är med. Ni pratar om vardagliga saker, ofta med en kopp kaffe.
    .more =
        Oftast övar vi svenska. På en del bibliotek finns också andra språk, till exempel engelska, finska eller arabiska.

        Det är ingen kurs: inga prov och inga läxor. Ingen frågar varför du är i Sverige.

        Du kan komma en gång eller varje vecka. På sommaren och under lov är det ofta uppehåll.

        Kan du inte komma? Fråga om språkcafé på nätet, eller om en språkvän.

        Vill du hjälpa andra att öva? Du är också välkommen. Fråga oss.
    .we-do = Vi ordnar träffarna, tar emot dig och tipsar om böcker på din nivå.
    .price = Det är gratis.
    .times = Språkcafé: { $language_cafe_times }
    .children = Språkcaféet är ofta för vuxna. Barn kan i regel följa med, och ibland finns träffar för familjer. Fråga oss.
    .phrasings =
        öva att prata svenska med andra
        någonstans att träna talet
        vill träffa svenskar och snacka
        vågar inte prata, får man bara lyssna
        vilken dag är det språkfika
        måste jag anmäla mig för att komma och konversera
        praktisera min spanska
        jag kan bara några ord, är det okej att komma
        hitta en språkvän
        kan man ta med bebisen till språkträffen
        konversationsgrupp på kvällstid
        finns det samtalsgrupp på zoom
    .keywords =
        språkkafé, språk kafé, språkcafé, språk café, språkcafe, sprakkafe, språkkafe, språkafé, språkkaffe, språkfika, språk fika, språkträff, språkträffar,
        språkstuga, språkmöte, språkbad, språkgrupp, språkvän, språk vän, språkpar, språkkompis, språktandem, tandem, samtalsgrupp, samtals grupp,
        samtalscirkel, samtalsledare, konversation, konversationsgrupp, konversera, konversationsträning, prata svenska, prata svenska med någon,
        prata svenska med andra, tala svenska, tala svenska med någon, öva svenska, öva på svenska, övar svenska, träna svenska, tränar svenska,
        träna på att prata, öva prata, öva tala, våga prata, vågar inte prata, blyg, uttal, uttalsträning, muntlig, snacka, samtala, småprata, svenskafika,
        svenska kafé, svenskt språkcafé, kom och prata, prata engelska, öva engelska, prata franska, prata spanska, prata finska, prata arabiska,
        prata teckenspråk, språkutbyte, utbyta språk, träffa svenskar, lära känna svenskar, lära känna folk, möta nya vänner, integrationskafé,
        kompis sverige, Röda Korset språkcafé, mötesplats, internationellt kafé, kvinnokafé, mammakafé, fika och prata, volontär på språkkafé,
        online språkkafé, språkkafé på zoom, digitalt språkkafé, språkkaféet tider, var kan jag prata svenska, prata svenska med folk, prata med svenskar,
        konversation på engelska, kom och öva, öva språket, öva språk tillsammans, träna språket, samtalsträning, samtalsträffar, språkkaféer, svenskaträff,
        diskussionsgrupp på svenska


# Variables:
#   $course_site (String) - adressen till traktens språkkurser
faq-language-course = Språkkurser
    .answer =
        Vill du gå sfi eller en annan språkkurs? Vi visar var kurserna finns och hur du anmäler dig. Skolan eller kommunen tar emot anmälan.

        Hos oss lånar du läroböcker, ordböcker och ljudkurser. Vi visar också bra sidor och appar för egna studier.
    .more =
        Sfi, svenska för invandrare, ordnas av kommunen. Fråga kommunens vuxenutbildning om du får gå och när det börjar.

        Du kan ofta läsa på dagen, på kvällen eller på distans. Efter sfi finns svenska som andraspråk på komvux.

        Andra kurser finns hos studieförbund, folkhögskolor och universitet. En del har svenska för den som söker asyl.

        Väntar du på en plats? Börja själv redan nu med böcker, appar och radio på lätt svenska.
    .we-do = Vi letar upp kurser med dig, visar anmälningssidan och lånar ut material för egna studier.
    .we-do-not = Vi ger inga kursplatser. Det gör skolan eller kommunen.
    .ready = Pass eller id-kort och papper om tidigare studier.
    .price = Sfi och komvux är gratis. Andra kurser kan kosta: kursens sida talar om priset.
    .online = Språkkurser i trakten: { $course_site }
    .phrasings =
        hur anmäler jag mig till sfi
        lära sig svenska från början
        kvällskurs i spanska
        svenska b på distans
        sas på komvux
        väntar på plats i skolan, hur läser jag själv
        bra app för att plugga grammatik
        lärobok i svenska för ukrainare
        måste man ha personnummer för att läsa svenska
        tisus-provet, hur förbereder jag mig
        min man vill gå en kurs i svenska men jobbar
        öva inför nationella provet i sfi
    .keywords =
        språkkurs, språk kurs, språkkurser, kurs i svenska, svenskakurs, svenskakurser, svenska kurs, kurs svenska, sfi, SFI, s f i, svenska för invandrare,
        sfi-kurs, sfi-anmälan, anmälan till sfi, söka sfi, gå sfi, läsa sfi, sfi b, sfi c, sfi d, nationella provet sfi, sfi-prov, studieväg, komvux,
        vuxenutbildning, vuxenskola, sas, svenska som andraspråk, sva, grundläggande svenska, svenska 1, svenska 2, svenska 3, tisus, swedex,
        svenska från dag ett, vardagssvenska, svenska för asylsökande, yrkessvenska, distanskurs, kvällskurs, intensivkurs, nybörjarkurs i språk,
        folkhögskola, folkuniversitetet, medborgarskolan, studieförbund, ABF, Studiefrämjandet, Bilda, universitetskurs, språkskola, privatlektioner,
        lärare i svenska, lära svenska, lära sig svenska, lära mig svenska, lär mig svenska, läsa svenska, plugga svenska, studera svenska, lära sig språk,
        lära sig engelska, lära sig finska, engelskakurs, engelska kurs, kurs i engelska, tyska kurs, franska kurs, spanska kurs, finska kurs, ukrainska kurs,
        arabiska kurs, teckenspråkskurs, lära mig läsa, alfabetisering, analfabet, läsa och skriva som vuxen, lärobok i svenska, läroböcker,
        kursbok i svenska, språkbok, grammatik, grammatikbok, ordbok, ordböcker, lexikon svenska, ordlista, Rivstart, Mål svenska, ljudkurs, parlör, språkapp,
        Duolingo, duolingo, Babbel, Memrise, Learning Swedish, självstudier, studera hemma, kursplats, väntelista kurs, kursstart, språknivå, nivåtest,
        språktest, A1, A2, B1, B2, yki, arbis, sprakkurs, esefi, börja på sfi, börja läsa svenska, börja plugga svenska, app för att lära svenska,
        gratis svenskakurs, gratis svenskakurser, finns det kurser i svenska, svenskundervisning, svenskaundervisning, lektioner i svenska, svensklektioner,
        svensklärare, skola för vuxna, läsa spanska, läsa franska, läsa engelska, från noll, från grunden, sfi-plats, kö till sfi, väntar på sfi


# Variables:
#   $website (String) - adressen till bibliotekets webbplats
faq-books-other-languages = Böcker på andra språk
    .answer =
        Vi har böcker på flera språk, för både barn och vuxna. Lättlästa böcker på svenska finns också. Sök i katalogen och välj språk.

        Finns inte ditt språk på hyllan? Fråga oss. Ofta kan vi låna in böcker från andra bibliotek.
    .more =
        Många bibliotek har böcker på till exempel engelska, arabiska, finska, persiska, somaliska och ukrainska. De nationella minoritetsspråken finns också. Andra språk kan vi ofta låna in.

        På nätet finns e-böcker, ljudböcker och tidningar på många språk.

        Lär du dig svenska? Lättlästa böcker har korta meningar och vanliga ord. Prova också att lyssna och läsa samtidigt, eller en bok på två språk.

        Sök gärna med språkets egna bokstäver. Hittar du inget? Prova med latinska bokstäver.
    .we-do = Vi söker på ditt språk, visar hyllorna och väljer ut böcker på rätt nivå.
    .online = Sök i katalogen: { $website }
    .children = Det finns bilderböcker och kapitelböcker på många språk, och böcker på två språk samtidigt. Förskolor och skolor kan också låna.
    .phrasings =
        har ni romaner på arabiska
        böcker på ukrainska till min son
        engelska deckare i original
        sagor på två språk
        lättläst på svenska för nybörjare
        var står det finska
        något på somaliska för mamma
        barnbok på modersmålet
        bok med både text och ljud när man håller på att lära sig
        polska böcker, kan ni beställa in
        litteratur på samiska
        enkla böcker för vuxna som läser svenska
    .keywords =
        andra språk, annat språk, böcker på andra språk, böcker på mitt språk, mitt språk, eget språk, modersmål, modersmålet, modersmåls, hemspråk,
        mångspråkig, mångspråkiga böcker, flerspråkig, tvåspråkig, tvåspråkiga, två språk, parallelltext, utländska böcker, utländsk litteratur,
        världslitteratur på originalspråk, originalspråk, i original, översatt bok, böcker på engelska, engelska böcker, på engelska, engelsk roman, arabiska,
        arabiska böcker, böcker på arabiska, persiska, farsi, dari, pashto, somaliska, tigrinja, amhariska, ukrainska, ukrainska böcker, böcker på ukrainska,
        ryska, ryska böcker, böcker på ryska, polska, polska böcker, finska, finska böcker, böcker på finska, meänkieli, samiska, romani, jiddisch,
        teckenspråk, kurdiska, sorani, kurmanji, turkiska, bosniska, kroatiska, serbiska, albanska, rumänska, bulgariska, ungerska, estniska, lettiska,
        litauiska, tyska böcker, franska böcker, spanska böcker, italienska, portugisiska, grekiska, kinesiska, japanska, koreanska, thai, thailändska,
        vietnamesiska, urdu, hindi, bengali, tamil, swahili, danska, norska, isländska, minoritetsspråk, nationella minoriteter, språkhylla,
        hyllan med arabiska, kyrilliska bokstäver, barnböcker på andra språk, bilderbok på arabiska, sagor på modersmål, film på andra språk, lättläst,
        lättlästa, lätt läst, lättläst svenska, lättläst bok, lättlästa böcker, LL-böcker, ll-förlaget, lätt svenska, enkel svenska, enkla böcker,
        böcker på lätt svenska, nysvensk, böcker för sfi, läsa när man lär sig svenska, nivå b1 bok, 8 sidor, Världens bibliotek, världens bibliotek appen,
        Bläddra, Internationella biblioteket, invandrarspråk, lätt språk, latläst, lär mig språket, lättläst för mig, något lättläst, något på mitt språk,
        läsa på mitt språk, böcker för barn på arabiska, ryska romaner, romaner på ryska, romaner på engelska, romaner på arabiska, på polska, på spanska,
        på tyska, på franska, på somaliska, på kurdiska, på turkiska, på thailändska, språkavdelning, enkel bok på svenska, svensk bok för nybörjare,
        vuxen nybörjare bok
