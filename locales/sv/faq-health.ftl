### FAQ: health. How an entry is written: docs/faq.md

# Variables:
#   $health_phone (String) - telefonnumret till sjukvårdsrådgivningen
faq-health-online-services = Vården på nätet
    .answer =
        Vi visar hur du hittar vårdens e-tjänster, som 1177. Där bokar du tid, förnyar recept, läser journal och skriver till vårdcentralen. Du loggar in själv.

        Vid fara för liv, ring 112. Är du osäker på vad du ska göra ringer du 1177.
    .more =
        På 1177 väljer du region, loggar in och söker mottagning. Alla mottagningar erbjuder inte samma tjänster.

        Recepten ser du på 1177 eller hos apoteket. Du kan också ringa vårdcentralen, om du inte vill eller kan göra det på nätet.

        Vill du hjälpa en närstående? Då behövs ombud eller fullmakt. För barn finns egna regler, som ändras med åldern.

        Sitter du vid vår dator? Be om en lugn plats, och logga ut efteråt. I Finland heter tjänsten MittKanta.
    .we-do = Vi visar stegen på en dator eller din mobil. Vi letar upp mottagningens telefonnummer.
    .we-do-not = Vi loggar inte in, ser inte dina uppgifter och ger inga råd om vård. Det gör sjukvården.
    .ready = E-legitimation, din mobil, och namnet på vårdcentralen.
    .contact = Telefon till vården: { $health_phone }
    .phrasings =
        hur bokar man läkare på nätet
        får inte fram mina provsvar
        förnya min blodtrycksmedicin
        vilken vårdcentral tillhör jag
        läsa vad doktorn skrev
        avboka besöket, hittar inget nummer
        se barnets journal
        läkare i mobilen, vilken app
        kan jag vara ombud för min pappa på apoteket
        det står att tjänsten inte är tillgänglig för mig
        hur byter man husläkare
        kallelse till mammografi, byta dag
    .keywords =
        1177, elva sjuttiosju, 1177.se, ellvasjuttisju, vårdguiden, vård guiden, vården, vård, vården på nätet, e-tjänster vården, sjukvård,
        sjukvårdsrådgivning, vårdcentral, vård central, hälsocentral, husläkare, läkare, läkarbesök, doktor, doctor, sjuksköterska, sköterska, tandläkare tid,
        mottagning, sjukhus, lasarett, specialist, remiss, egenremiss, vårdgaranti, kö till vård, boka läkare, boka tid hos läkare, tidsbokning vården, boka
        vårdtid, vårdtid, avboka läkartid, ändra läkartid, kallelse sjukhus, kallelse mammografi, cellprov, provsvar, provtagning, blodprov, labbsvar,
        röntgensvar, journal, recept, e-recept, förnya recept, läkemedel, medicin, läkemedelslista, apotek, Kronans apotek, Apoteket Hjärtat, apoteksombud,
        sjukintyg på nätet, intyg från läkaren, vaccinationstid, vaccinbokning, välja vårdcentral, lista sig, listning, Kry, Min Doktor, Capio, Alltid öppet,
        videobesök, vårdapp, MittKanta, OmaKanta, Kanta, Maisa, OmaOlo, ombud vården, barnets journal, tonåring journal, logga in 1177, meddelande till
        vården, digital vård, akuten, jourmottagning, jourcentral, provresultat, proverna, resultat av prov, ringa doktorn, komma till doktorn, återbud, ont i
        halsen vem ringer jag, hosta, utslag, sjuk i natt, närakut, sjukvårdsupplysning, vaccinbevis, läkarjournal, BB, mödravård tid, prata med läkare på
        video, läkare via videosamtal, nätläkare, nätdoktor, hämta ut medicin åt någon, hämta medicin åt min man, ont i ryggen, komma till vårdcentralen, boka
        vaccination, boka vaccin

faq-health-benefits = Vårdförmåner och hälsoinformation
    .answer =
        Vi visar var du läser om vårdens avgifter, högkostnadsskydd, EU-kortet och vaccinationer. Vi hittar pålitliga sidor och böcker om hälsa.

        Regionen och Försäkringskassan avgör vad just du får. Beställ EU-kortet på Försäkringskassans webbplats.
    .more =
        Har du betalat mycket för vård eller medicin? Då kan högkostnadsskydd göra resten billigare. Regionen har egna regler.

        Tandvårdsstöd dras ofta av direkt. Fråga mottagningen. Regionen ger ibland bidrag till sjukresor, glasögon eller hjälpmedel.

        Asylsökande och den som saknar tillstånd har rätt till viss vård. Vården berättar mer.

        Läser du om hälsa på nätet? Se vem som skrivit och när. 1177 är en bra början. Bibliotek har ibland gratis föreläsningar om hälsa.
    .we-do = Vi visar pålitliga källor, och sidan där du beställer.
    .we-do-not = Vi ger inga medicinska råd och bedömer inte vad du har rätt till. Fråga vården eller regionen.
    .ready = E-legitimation om du ska beställa. Kvitton från vården, om du har några.
    .phrasings =
        hur beställer jag eu-kortet inför resan
        vad kostar ett besök på vårdcentralen
        när får man frikort
        bok om klimakteriet
        influensaspruta gratis för äldre
        finns pengar för resan till sjukhuset
        hur vet jag att hälsosajten är sann
        bidrag till barnets glasögon
        har jag rätt till rullator
        tandläkaren blev dyr, finns stöd
        är papperslös och sjuk
        föreläsning om sömn och hjärnhälsa
    .keywords =
        EU-kort, eukortet, europeiskt sjukförsäkringskort, sjukförsäkring, sjukförsäkringskort, sjuk på resan, vård utomlands, vård i annat land, vård i EU,
        reseförsäkring, patientavgift, vårdavgift, vad kostar vård, vårdens avgifter, avgiftsfri vård, gratis vård, högkostnadsskydd, högkostnadskort,
        avgiftstak, frikort, läkemedelsrabatt, medicinkostnad, förmånstrappan, läkemedelskostnader, sjukresa, resebidrag, resekostnadsersättning, färdtjänst,
        riksfärdtjänst, glasögon, glasögonbidrag, hjälpmedel, hörapparat, rullator, inkontinens, tandvård, tandvårdsstöd, tandvårdsbidrag, tandhälsa, gratis
        tandvård, läkemedel på recept rabatt, vaccination, vaccin, influensa, influensaspruta, covid, TBE, fästing, HPV, screening, hälsokontroll,
        hälsosamtal, hälsa, hälsoinformation, friskvård, friskvårdsbidrag, fysisk aktivitet på         recept, livsstil, motion, kost, diet, sluta röka,
        rökslut, snus, övervikt, klimakteriet, diabetes, blodtryck, demens, hjärnhälsa, sömn, rehab, patientförening, pålitlig källa, hälsosajt, medicinsk
        bok, sjukdom, papperslös, gömd, asylsökande vård, LMA vård, patientnämnden, klaga på         vården, patientförsäkring, kostar doktorn, vad kostar
        tandläkaren, betala tandläkaren, dyr tandläkare, dyr medicin, avgift         för besök, avgift på vårdcentralen, gratis för barn vård, taxi till
        sjukhuset, föreläsning om hälsa, äta nyttigt, gå ner i vikt, ryggvärk bok, kort         för sjukvård i Europa, sjukvård i Europa, böcker om diabetes,
        böcker om sjukdom, medicin gratis, tandvård för unga, hjälpmedel hem, rullator var får man, laga tänder, betala för tänder

faq-mental-health-support = När det känns tungt
    .answer =
        Du behöver inte bära det ensam. Vårdcentralen, 1177 och jourlinjer tar emot dig, också om du bara vill prata. Vi letar upp dem med dig.

        Är det fara för liv, ring 112 nu.
    .more =
        Ring gärna en jourlinje. Ofta kan du vara anonym, och det är gratis. Mind och Jourhavande medmänniska finns på telefon eller chatt.

        Vill du träffa andra? Föreningar, kyrkor och kommunen har samtalsgrupper. Här på biblioteket är du välkommen precis som du är.

        Det finns böcker om oro, sorg, stress och ensamhet, också lättlästa och inlästa. Vi kan lägga fram dem utan frågor.

        Säg till om du vill sitta ostört, eller få hjälp att ringa.
    .we-do = Vi lyssnar vänligt, letar upp rätt nummer och böcker, och berättar om grupper och träffar.
    .we-do-not = Vi är inte terapeuter och ger ingen vård. Där hjälper vården och jourlinjerna.
    .children = Du som är barn eller ung kan prata med elevhälsan, ungdomsmottagningen eller Bris. Det går att vara anonym.
    .phrasings =
        mår dåligt, vem kan jag prata med
        känner mig ensam varje kväll
        panikattack på bussen
        min mamma har gått bort och jag gråter hela tiden
        hur får man tid hos psykolog
        utbränd och kan inte sova
        gratis samtal med någon
        vart ringer tonåringar
        böcker om ångest
        orolig för en vän som är nere
        känner mig tom efter skilsmässan
        grupp för sörjande
    .keywords =
        psykisk hälsa, psykisk ohälsa, psykiskt, psykiatri, öppenpsykiatri, BUP, psykolog, terapi, samtalsstöd, samtalsgrupp, mår dåligt, mår inte bra,
        deppig, depression, depprimerad, deprimerad, nedstämd, ledsen, sorgsen, gråter, hopplös, tomhet, tungt, orkar inget, trött hela tiden, ångest,
        ångestattack, panik, panikattack, panikångest, oro, orolig, ängslig, rädslor, stress, utbränd, utmattad, utmattning, utmattningssyndrom, sömnlös, kan
        inte sova, mardrömmar, sorg, sorgen, gått bort, förlorat         någon, dödsfall, saknad, ensam, isolerad, ingen att prata med, någon att prata med,
        prata med någon, Jourhavande         medmänniska, jourhavande         präst, Mind, Mieli, kristelefon, krisjour, jourlinje, stödlinje, kris,
        krishjälp, Bris, elevhälsa, skolkurator, ungdomsmottagning, killfrågor, trauma, PTSD, krigsminnen, ätstörning, anorexi, bulimi, adhd, tvångstankar,
        föräldrastress, förlossningsdepression, återhämtning, självhjälp, självhjälpsbok, självkänsla, tonåring stänger in sig, vill         inte gå upp ur
        sängen, stannar i sängen, går inte till         skolan, barnet mår dåligt, mobbad i skolan, saknar vänner, inga vänner, grubblar, tankar
        snurrar, hjärtklappning, sover dåligt, pensionär         ensam, hustrun dog, ledsen hela tiden, gråter mycket, prata om känslor, kärlekssorg, ingen
        pratar med mig, ingen förstår mig, psykologhjälp, vill inte         träffa någon, dottern mår dåligt, stressad över skolan, man dog, ont i själen,
        blyg, tungt just nu, så tungt, pratgrupp, grupp för ensamma, svår tid, sitter ensam hemma, ensam jämt

faq-drug-use-family-support = Orolig för någon nära dig
    .answer =
        Du kan fråga anonymt. Vi sparar inget under ditt namn. Det finns stöd för dig som är närstående. Det gäller också när den andra inte vill ha hjälp.

        Kommunens anhörigstöd, vårdcentralen och frivilliga grupper tar emot. Vi hittar dem.
    .more =
        Du behöver inte berätta vem det gäller. Boka gärna ett samtal med anhörigstödet för din egen skull.

        Al-Anon, Alateen och andra anhöriggrupper träffas ofta gratis, på nätet eller på plats. För barn och unga finns egna grupper.

        Vi har böcker och broschyrer, också på andra språk, för vuxna, unga och små. Läs hemma eller här.

        Vid överdos, hot eller fara: ring 112 genast.
    .we-do = Vi letar upp rådgivare, grupper, hjälplinjer och böcker. Du bestämmer hur mycket du säger.
    .we-do-not = Vi ger ingen behandling eller rådgivning. Det gör vården, socialtjänsten och stödgrupperna.
    .phrasings =
        min son röker hasch, vad gör jag
        pappa dricker varje dag
        hur pratar jag med tonåringen om droger
        tror att min vän tar tabletter
        grupp för anhöriga
        systern vägrar söka hjälp
        bok för barn vars mamma dricker
        hittade något vitt pulver i hans rum
        är det mitt fel att hon super
        går det att vara anonym hos anhörigstöd
        han är nykter nu, vi vill förstå återfall
        mannen spelar bort våra pengar
    .keywords =
        drog, droger, drogar, knark, narkotika, hasch, cannabis, gräs, marijuana, weed, spice, kokain, kola, amfetamin, heroin, tramadol, piller, tabletter,
        benso, lustgas, blandmissbruk, alkohol, dricker, drack, super, supa, full, fyllan, berusad, nykter, beroende, beroendevård, beroendemottagning,
        missbruk, skadligt bruk, återfall, tillfrisknande, avgiftning, behandlingshem, tvångsvård, drogtest, drogprov, abstinens, spelberoende, spelmissbruk,
        spelar bort pengar, casino, betting, dataspelsberoende, snusar, vejpar, vape, anhörig, anhörigstöd, anhöriggrupp, närstående, medberoende, min son,
        min dotter, min man, min fru, min bror, min syster, min vän, min kompis, min pappa         dricker, min mamma dricker, tonåring, Al-Anon, Alateen, AA,
        Länkarna, Drugsmart, Maria ungdom, MiniMaria, Droghjälpen, Alkohollinjen, A-kliniken, Trappan, Ersta vändpunkten, IOGT, Accent, IQ, förebygga, oro för
        barn, orosanmälan, min dotter tar droger, bror tar droger, dricker för mycket, full         varje helg, gömmer flaskor, ölburkar, vodka, luktar gräs,
        påtänd, hög, anhörigträff, stöd till syskon, vuxet barn, mammas drickande, alkoholproblem, fru dricker, beroende av spel, tagit återfall, tar droger,
        tecken på droger, möten för anhöriga, hjälp som anhörig, full jämt, mamma är full, pappa är full, röker på
