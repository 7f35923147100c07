### FAQ: migration. How an entry is written: docs/faq.md

faq-residence-permit = Uppehållstillstånd
    .answer =
        Vi hjälper dig att hitta rätt sida, blankett och e-tjänst hos Migrationsverket. Du ansöker själv.

        Migrationsverket svarar om ditt ärende. Har du fått avslag? Kontakta en jurist direkt, för tiden är kort.
    .more =
        Sök förlängning innan kortet går ut, men inte långt i förväg. Då kan du oftast vara kvar medan du väntar. Spara kvittot.

        Webbplatsen finns på många språk. Där bokar du besök, kollar ditt ärende och byter adress. Till familj och till studier gäller olika regler.

        Kommer du från Ukraina? Då finns ett eget svar här.

        Tolk är gratis hos myndigheten. Be om den. Barn ska inte tolka. Advokater och flyktingorganisationer ger råd. Betala inte någon som lovar ett ja.
    .we-do = Vi hittar sidor och blanketter, förklarar vanliga ord och visar hur du skannar.
    .we-do-not = Vi ger inga juridiska råd och kan inte säga hur det går. En jurist kan ge råd.
    .ready = Pass, ärendenummer, och tillståndskort om du har ett. Skicka inga bilder hit.
    .price = De flesta ansökningar kostar. Att söka asyl är gratis.
    .time = Migrationsverket visar väntetiden på sin webbplats.
    .phrasings =
        hur förlänger jag mitt tillstånd
        när får jag svar från migrationsverket
        mitt uppehållstillståndskort går ut nästa månad
        boka tid för foto och fingeravtryck
        min fru ska få komma hit
        fått avslag, vad kan jag göra
        jag sökte asyl för två år sen
        får jag resa medan jag väntar
        permanent tillstånd, när kan jag söka det
        bytt jobb, måste jag meddela dem
        eu-medborgare, behöver jag papper
        tappat mitt kort från migrationsverket
    .keywords =
        uppehållstillstånd, uppehållstilstånd, upphållstillstånd, uppehållstillståndskort, UT-kort, uppehållsrätt, PUT, permanent         uppehållstillstånd,
        permanent, TUT, tidsbegränsat, tidsbegränsat uppehållstillstånd, tillfälligt uppehållstillstånd, förlänga uppehållstillstånd, förlängning, förnya
        uppehållstillstånd, förlänga tillstånd, Migrationsverket, Migri, Migrationsdomstolen, migrations domstol, migrations tillstånd, asyl, asylansökan,
        asylsökande, asylprocess, söka asyl, sökt asyl, ansöka om asyl, asylärende, flykting, flyktingstatus, statslös, kvotflykting, skyddsbehov, utvisad,
        utvisning, avvisning, avvisad, avslag         migrationsverket, överklaga migrationsverket, överklaga avslag, återvändande, fingeravtryck, foto och
        fingeravtryck, biometri, boka besök migrationsverket, receptionen migrationsverket, servicecenter         migration, väntetid, handläggningstid
        migration, kolla mitt ärende, ärendenummer, anhörigtillstånd, anhöriginvandring, familjeåterförening, familj förening, familjeband, sambo tillstånd,
        gifta sig tillstånd, make till svensk, hämta hit, ta hit min fru, studenttillstånd, uppehållstillstånd student, studera i Sverige         tillstånd,
        visum, turistvisum, besöksvisum, inbjudan, EU-medborgare, EU-rätt, uppehållsrätt EU, anmälan brittisk, LMA-kort, LMA, asylboende, dagersättning, gömd,
        papper migration, brev från migration, registrering av         uppehållsrätt, Migrationsinstitutet, Finlands         migrationsverk, utlänning, hit
        min man, min man från Thailand, fru från annat land, fästmö, gift         utomlands, Syrien, Afghanistan, Somalia, Irak, Iran, Eritrea, bjuda in min
        mamma, besök av släkt, stanna i Sverige, få stanna, kort går ut, flickvän vill flytta hit, pojkvän från annat land, Brasilien, UT-kort gått sönder,
        kort trasigt, krav permanent, jobba medan jag väntar på asyl, studera i Sverige

faq-temporary-protection = Skydd för dig från Ukraina
    .answer =
        Har du flytt från Ukraina? Då kan du ha rätt till tillfälligt skydd enligt massflyktsdirektivet. Du söker eller förlänger hos Migrationsverket. Där finns text på ukrainska.

        Vi visar sidan och e-tjänsten. Migrationsverket beslutar och svarar.
    .more =
        Reglerna kan ändras, så läs alltid det senaste hos Migrationsverket. Kom ihåg att söka förlängning i tid.

        Med skyddet får du arbeta, och barnen får gå i skolan. Vad som gäller för vård, pengar, boende och sfi beror på din situation. Fråga kommunen och Migrationsverket.

        Vill du folkbokföra dig? Skatteverket berättar om villkoren.

        Vi har ofta böcker på ukrainska, gratis dator och språkcafé. Du får gärna ett bibliotekskort.
    .we-do = Vi visar sidorna, ofta på ditt språk, och hur du skannar och laddar upp.
    .we-do-not = Vi ger inga juridiska råd. Migrationsverket avgör vad du har rätt till.
    .ready = Ukrainskt pass eller annan handling, ditt kort från Migrationsverket och din adress.
    .phrasings =
        kom precis från kharkiv, var registrerar man sig
        skyddet går ut i mars, vad händer sen
        förlänga för hela familjen
        får ukrainare folkbokföra sig
        min son är 18 och har flytt
        får jag jobba med det här kortet
        var bor man den första tiden
        resa hem till kyiv och komma tillbaka
        får mina barn gå i skola här
        mamma kom senare, kan hon få skydd
        har tillfälligt skydd i polen, kan jag byta land
        ekonomiskt stöd till oss som flytt kriget
    .keywords =
        massflyktsdirektivet, mass flykts direktivet, massflykt, massflyktingdirektivet, massflyktning, massflykting, tillfälligt skydd, tillfälliga skyddet,
        tillfälligt skydd Ukraina, skydd för ukrainare, skyddssökande, förlänga skydd, förlänga skyddet, förlängt skydd, skyddet går ut, skyddstid, söka
        skydd, få skydd, fly kriget, flytt kriget, krigsflyktingar, flykting från Ukraina, flyktingar från Ukraina, Ukraina, Ukrajina, ukrainare, ukrainarna,
        ukrainska, ukrainska flyktingar, ukrainskt pass, ukrainsk, ukrainsk medborgare, ukrainskt barn, Kiev, Kyiv, Kharkiv, Charkiv, Lviv, Odesa, Odessa,
        Dnipro, Donetsk, Mariupol, Zaporizjzja, Cherson, krig, kriget, krig i Ukraina, flykt, skyddskort, mitt kort skydd, UT-kort Ukraina, kort för
        ukrainare, LMA Ukraina, tillstånd tillfälligt skydd, uppehållstillstånd tillfälligt skydd, direktivet, 4 mars, mars 2027, efter mars, efter skyddet,
        återvända till Ukraina, folkbokföring ukrainare, personnummer ukrainare, samordningsnummer ukrainare, jobba ukrainare, arbeta som ukrainare,
        dagersättning Ukraina, bostad för ukrainare, boende för ukrainare, skola för ukrainska barn, vård för ukrainare, SFI för ukrainare, bli av med
        skyddet, åka till Ukraina, besöka Ukraina, skydd i Polen, byta land skydd, Diia, Dija, Diia-appen, konsulatet Ukraina, ukrainsk ambassad, ambassaden
        Ukraina, Mottagningscentral, förläggning, mottagningscentralen, komma från Kiev, bror kommer från Ukraina, flyr från kriget, anhörig i Ukraina, stöd
        till ukrainare, rättigheter ukrainare, vi är från Ukraina, ukrainsk mamma, ukrainskt körkort, från Odesa, från Ukraina papper, vilka papper ukrainare,
        flytt kriget skydd, bostad av kommunen ukrainare, förlängning ukrainare

faq-citizenship-apply = Söka medborgarskap
    .answer =
        Vi visar Migrationsverkets sidor om medborgarskap och letar fram blankett, studiebok och övningar. Du ansöker själv.

        Villkoren ändras ibland. Läs alltid de senaste på Migrationsverkets webbplats.
    .more =
        Villkoren gäller till exempel tid i landet, identitet, försörjning, skulder och brott. Kunskaper i svenska och samhälle kan krävas. Kolla vad som gäller den dag du söker.

        Datum, anmälan och kostnad för prov står på den officiella sidan. Vi har böcker om samhället och språket, också lättlästa.

        Barn och nordiska medborgare har ofta egna regler. Vill du behålla ditt gamla medborgarskap? Fråga det landets ambassad.

        I Finland söker du hos Migri. Språket visar du med en språkexamen.
    .we-do = Vi lånar ut böcker, skriver ut och visar hur du skannar.
    .we-do-not = Vi ger inga juridiska råd och kontrollerar inte din ansökan. Migrationsverket beslutar.
    .ready = Pass, uppehållstillstånd och papper om din tid i landet. Skicka inga bilder hit.
    .price = Ansökan kostar. Avgiften står på den officiella sidan.
    .time = Det kan dröja länge. Migrationsverket visar väntetiden.
    .phrasings =
        hur blir man svensk
        hur många år måste jag ha bott här
        språktest och samhällstest för medborgarskap
        bok att plugga till provet
        får jag ha dubbla pass
        ska barnen också bli svenska
        har väntat i två år på svar om medborgarskap
        skulder hos kronofogden, kan jag ändå bli medborgare
        gift med en svensk, går det fortare
        ceremoni för nya medborgare
        intyg på att jag kan språket
        finsk medborgare som bor i sverige
    .keywords =
        medborgarskap, med borgarskap, medborgarskapet, medborgar skap, medborgaskap, medborjarskap, medborgare, bli medborgare, bli svensk, bli svensk
        medborgare, bli finsk medborgare, svenskt medborgarskap, svensk medborgare, finskt medborgarskap, finsk medborgare, söka medborgarskap, ansöka om
        medborgarskap, ansökan om medborgarskap, medborgarskapsansökan, anmälan om medborgarskap, dubbelt medborgarskap, dubbla medborgarskap, dubbelt pass,
        behålla medborgarskap, befrielse från medborgarskap, avsäga sig medborgarskap, förlorat medborgarskap, återfå medborgarskap, ceremoni medborgarskap,
        medborgarskapsceremoni, medborgarskapsprov, medborgarskaps prov, medborgarskapstest, medborgarprov, samhällsprov, samhällskunskapsprov,
        samhällsorienteringsprov, kunskapsprov, prov i samhällskunskap, prov i svenska, språkprov, språktest, språkkrav, språkkravet, språkintyg, språk intyg,
        språkbevis, språkexamen, YKI, YKI-examen, allmänna språkexamina, Swedex, TISUS, SFI-betyg, svenska nivå, kunskapskrav, samhällskunskap, hemvisttid,
        hemvist tid, boendetid, antal år, bott i Sverige, åtta år, fem år, självförsörjande, försörjningskrav, egen försörjning, skötsamhet, vandel,
        hederligt, hederligt levnadssätt, skulder medborgarskap, brott och medborgarskap, karenstid medborgarskap, säkerhetskontroll, personlig inställelse,
        styrka identitet medborgarskap, statslösa barn, barn medborgarskap, nordisk medborgare, naturalisation, naturalisera, naturaliserad, medborgarbevis,
        bevis om medborgarskap, studiebok medborgarskap, medborgarskapsbok, övningar medborgarskapsprov, plugga till medborgarskapsprov, antagning till prov,
        väntetid medborgarskap, rösträtt riksdagen, böcker inför provet, plugga inför provet, provfrågor, testfrågor, övningsprov, frågor om riksdag och kung,
        quiz om Sverige, två medborgarskap, två pass, svenskt pass som utländsk, svensk på papper, vill bli svensk, kunna om samhället, kostar medborgarskap

faq-newcomer-first-steps = Ny i landet
    .answer =
        Välkommen! Har du nyss flyttat hit? Vi visar vad många börjar med: Skatteverket, id-kort, bankkonto och kurs i svenska.

        Kom till oss också. Bibliotekskort, internet och många evenemang är gratis, och du behöver inga papper för att fråga.
    .more =
        Ta ett steg i taget. Kommunens integrationsenhet, ett medborgarkontor eller en hjälporganisation gör planen med dig.

        Nyanlända med uppehållstillstånd kan få etableringsprogram hos Arbetsförmedlingen. Kommunen ger samhällsorientering och sfi.

        Barnen behöver en skola, och du en vårdcentral. Ett körkort från ett annat land kan behöva bytas. Fråga Transportstyrelsen.

        Det finns information på många språk. Vi visar var. I Finland kan du börja med InfoFinland. Kom på språkcafé, så träffar du folk.
    .we-do = Vi visar rätt kontor och sidor, ofta på ditt språk. Vi lånar ut böcker.
    .we-do-not = Vi gör ingen personlig plan. Det gör kommunen, Arbetsförmedlingen eller en rådgivare.
    .ready = Inget behövs för att fråga. Till kontoren: pass och uppehållstillstånd, om du har det.
    .phrasings =
        vad ska jag göra först i sverige
        vi flyttade hit förra veckan
        guide för invandrare på engelska
        hur fungerar sverige
        var anmäler man sig till samhällsorientering
        min man fick jobb här, hur kommer vi igång
        nyanländ utan kontakter
        hur lär man känna svenskar
        checklista för nyinflyttade från utlandet
        hjälp att komma in i samhället
        mitt utländska betyg, vem bedömer det
        etableringsprogrammet, vad är det
    .keywords =
        ny i landet, ny i Sverige, ny här, nykomling, nyinflyttad, nyanländ, ny anländ, nyss kommit, nyss         flyttat, precis kommit, precis flyttat,
        kommit till Sverige, kommit hit, flyttat hit, flyttat till Sverige, invandra, immigrant, utlänning ny, expat, första stegen, första steg, vad ska jag
        göra först, vad gör jag först, var börjar jag som ny, checklista, att göra-lista, guide för nya, lathund, välkommen till Sverige, välkommen, komma
        igång, komma in i samhället, hur funkar Sverige, hur fungerar Sverige, leva i Sverige, svensk kultur, svenska         seder, svenska regler,
        samhällsorientering, samhälls orientering, samhällskurs, samhällsinformation för nya, etablering, etableringsprogram, etablera         sig,
        introduktion, introduktionsprogram nyanlända, integrationsenhet, integration, integrationskoordinator, integrationssamordnare, integrationsutbildning,
        flyktingguide, faddrar, fadder, kontaktfamilj, vän familj, svensk vän, lära känna svenskar, få vänner, International House, Informationsverige,
        Information om Sverige, InfoFinland, Om Sverige, Hej Sverige, New in Sweden, newcomer, expatguide, utländska betyg, bedömning av         utländsk
        utbildning, UHR, validering, erkänna examen, legitimationsyrke, utländsk examen, utländskt körkort, byta körkort, nytt land, ny kommun, lokal
        info, svenska myndigheter hur, första dagen, asylboende flytta ut, kommunplacerad, anvisad, anvisning till kommun, flytta ut från boende, kunskap om
        Sverige, Röda Korset integration, fixa först, vad behöver man fixa, precis anlänt, flyttat från Tyskland, flyttat från Indien, inflyttad familj,
        umgås, träffa folk, nya vänner, hur gör man i Sverige, nyinflyttad från, var börjar jag, information på arabiska, nya här, syriskt körkort, utländskt
        körkort byta, vi kom hit, kom igår
