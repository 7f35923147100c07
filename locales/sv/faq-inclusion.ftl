### FAQ: inclusion. How an entry is written: docs/faq.md

# Variables:
#   $senior_digital_times (String) - när träffarna för seniorer är, till exempel "onsdagar 10–12"
faq-senior-digital = Seniorer och digital teknik
    .answer =
        Det finns träffar där du lär dig mobil, platta och internet i lugn takt. Ofta är det ungdomar eller andra seniorer som visar, på biblioteket eller i en förening.

        Du behöver inte kunna något i förväg. Ta med din egen mobil eller platta, eller prova våra.
    .more =
        SeniorNet är en förening där seniorer lär seniorer. Pensionärsföreningar har ofta egna kurser och datacaféer.

        På en del orter möter du ungdomar som handleder, till exempel genom IT-guide.

        Fråga hur mycket du vill och så många gånger du behöver. Vi skriver gärna upp stegen på papper, med stor stil.

        Ta gärna med en vän. Säg till om du hör eller ser dåligt, så hittar vi en bra plats.

        Kan du inte komma? Fråga om hjälp på telefon.
    .we-do = Vi berättar var träffarna finns och hittar någon som visar dig i lugn takt.
    .we-do-not = Volontärer och ungdomar hjälper inte till med bankärenden eller lösenord. För det finns banken och tjänstens egen support.
    .price = Hos oss är det gratis. En förening kan ha medlemsavgift.
    .times = Träffar för seniorer: { $senior_digital_times }
    .phrasings =
        jag är 82 och vill lära mig internet
        ungdomar som hjälper pensionärer med telefonen
        finns seniornet här
        min man skötte alltid datorn, nu är jag ensam
        datacafé för äldre
        mormor behöver någon tålmodig som visar
        är man för gammal för att lära sig
        surfplatta för pensionärer, grupp
        pro har väl kurser?
        allt ska vara digitalt nu och jag hänger inte med
        träff för daglediga om mobiler
        äldre som lär äldre
    .keywords =
        senior, seniorer, senioren, seniorerna, äldre, äldre människor, äldre person, pensionär, pensionärer, pensionärerna, pensionärs, pension och dator,
        daglediga, gammal, gamla, gamling, över 65, 65 plus, 70 år, 75 år, 80 år, 82 år, 85 år, 90 år, ålderdom, mormor, farmor, farfar, morfar, gammal mamma,
        gamla mamma, gamla pappa, svärmor, SeniorNet, seniornet, senior net, seniorsurf, Seniorsurf, IT-guide, it guide, itguide, ungdomar hjälper äldre,
        ungdomar som lär ut, unga lär äldre, tonåringar visar, skolelever hjälper, seniorer lär seniorer, äldre lär äldre, PRO, SPF, SPF Seniorerna, RPG,
        SKPF, pensionärsförening, pensionärsföreningen, pensionärsklubb, pensionärskurs, Enter, senioruniversitetet, seniorkurs, seniorkurser,
        datakurs för seniorer, datakurs för äldre, mobilkurs för äldre, datakafé för seniorer, datacafé för seniorer, seniorkafé, seniordata, seniorit,
        senior it, digital senior, digitala seniorer, digitala träffar för äldre, seniortorg, träffpunkt, träffpunkten, aktivitetscenter, allaktivitetshus,
        lugn takt, lugnt tempo, tålamod, tålmodig, en sak i taget, hänger inte med, för gammal för tekniken, rädd att trycka fel, rädd för datorn,
        allt är digitalt, digitalt utanförskap äldre, kan inget om internet, kan inget om datorer, 76 år, 78 år, 81 år, aldrig haft dator,
        aldrig använt dator, smartmobil för seniorer, seniormobil, Doro, surfplatta för seniorer, läsplatta senior, änka, änkling, enkel mobil,
        enterförbundet, seniörer, penschonär, gammal och dum på teknik, dålig på teknik, dum på teknik, gammal och kan inte, pensionär lära sig mobilen,
        kurs för äldre, kurs för pensionärer, datorkurs för äldre, äldre och datorer, äldre och mobiler, lär äldre, hjälp för äldre med mobilen,
        farmor vill lära sig, mormor vill lära sig, datacirkel


faq-veterans-benefits = Stöd till veteraner och familjer
    .answer =
        Har du eller någon nära dig tjänstgjort? Det finns stöd, rådgivning och andra i samma läge att träffa. Försvarsmakten och veteranförbunden visar vägen, också för anhöriga.

        Vi hjälper dig att hitta rätt sida och blankett i lugn och ro. Du behöver inte berätta något om tjänsten.
    .more =
        Försvarsmakten har stöd för utlandsveteraner och anhöriga, också efter avslutad tjänst. Försäkringskassan och arbetsgivaren svarar om skador i tjänsten.

        Veteranförbund och anhörignätverk har träffar, kamratstöd och någon att ringa.

        Har du tjänstgjort för ett annat land, till exempel Ukraina? Landets ambassad och dess myndigheter svarar om intyg och förmåner.

        Mår du dåligt just nu? Vårdcentralen och stödlinjer hjälper också veteraner och familjer.

        Hos oss kan du vara anonym.
    .we-do = Vi letar upp officiella sidor, blanketter och föreningar, och hittar en ostörd plats.
    .we-do-not = Vi bedömer inte rätten till stöd och tar inte hand om dina tjänstepapper. Det gör myndigheten.
    .ready = Det du vill fråga om. Dina papper stannar hos dig.
    .phrasings =
        vad har man rätt till efter en utlandsmission
        min bror har varit i kosovo och mår dåligt
        stöd till familjer när någon är utsänd
        intyg om militärtjänst för många år sedan
        skadad i tjänsten, vem ersätter
        träffa andra som varit i mali
        min man stred i ukraina, var får han hjälp
        var ansöker man om veteranstatus
        minnesceremoni på veterandagen
        medalj efter fn-tjänst
        barn till soldat, finns det stöd
        make som är saknad efter striderna
    .keywords =
        veteran, veteraner, veteranen, krigsveteran, krigsveteraner, utlandsveteran, utlandsveteraner, utlandssoldat, fn-soldat, fn-veteran, fn-tjänst,
        fredsbaskrarna, Fredsbaskrarna, veteranförbund, Sveriges Veteranförbund, veteranförening, veterancentrum, Veterancentrum, veteranstöd,
        veteranhandläggare, veteransamordnare, veterandagen, veteranmedalj, veteranförmåner, veteranstatus, veteranintyg, veteranpolitik, soldat, soldater,
        soldathem, Soldathemsförbundet, militär, militären, militärtjänst, militärtjänstgöring, värnplikt, värnpliktig, lumpen, hemvärnet, Försvarsmakten,
        försvarsmakten, försvaret, armén, flottan, flygvapnet, reservofficer, officer, Plikt- och prövningsverket, pliktverket, insats, utlandsinsats,
        internationell insats, utlandsmission, mission, utsänd, utsändning, tjänstgjort, tjänstgjorde, tjänstgöring, tjänstgöringsintyg, hemkomst, hemkommen,
        hem från kriget, kriget, strid, striderna, fronten, frontsoldat, krigsskadad, krigsinvalid, skadad i tjänsten, amputerad, protes, splitter,
        krigstrauma, ptsd, anhörig till soldat, anhörig till veteran, soldatfamilj, militärfamilj, Invidzonen, invidzonen, kamratstöd, kamratstödjare, stupad,
        stupade, stupad son, änka efter soldat, saknad i strid, krigsfånge, fångenskap, tillfångatagen, fältpräst, militärpräst, bosnien, kosovo, afghanistan,
        mali, libanon, kongo, ukrainakriget, ukrainsk soldat, ukrainsk veteran, ЗСУ, УБД, Verans, veteranskort, frontveteran, frontmannatecken, lotta,
        rehabilitering för veteraner, veterran, varit soldat, varit fn-soldat, varit i kriget, krigsskada, skadad i kriget, soldaters familjer,
        familjen till soldat, stöd till soldater, veteranhjälp, stöd efter tjänstgöring, tillbaka från fronten, demobiliserad, militärpension


faq-former-convict-support = En ny start
    .answer =
        Du är välkommen här, vad som än har hänt. Vi frågar inte om det. Hos oss finns dator, böcker, lånekort, lugn och ro, och någon att fråga.

        Frivården, kommunen och föreningar hjälper med bostad, papper och arbete. Vi hjälper dig att hitta dem. Du kan vara anonym.
    .more =
        Ofta är det här först: legitimation, adress, bankkonto, inskrivning hos Arbetsförmedlingen och en telefon. Ta en sak i taget, gärna tillsammans med oss.

        Ofta kan du få lånekort också utan fast adress. Fråga oss hur.

        Föreningar med egen erfarenhet ger kamratstöd. Några finns också för familjer och barn.

        Vill du börja läsa, plugga vidare eller skriva ett cv? Fråga oss om en egen tid.

        Många har rätt till hjälp med skulder. Kommunens budget- och skuldrådgivning är gratis.
    .we-do = Vi visar vägen till rätt ställe, lånar ut böcker och hjälper dig med datorn.
    .we-do-not = Vi frågar inte om det som varit. Stöd i vardagen ger frivården, socialtjänsten och föreningar.
    .phrasings =
        har precis muckat och har ingenting
        få ordning på livet efter anstalten
        var bor man första natten ute
        pappa sitter inne, vem kan barnen prata med
        jobb trots prickar i registret
        kontakt med frivården
        utdrag ur belastningsregistret, vad gör jag när arbetsgivaren frågar
        kamratstöd från folk som varit där
        släpps nästa månad, hur ordnar jag id
        har fotboja, får jag vara på biblioteket
        skicka böcker till någon på häktet
        börja om från noll utan att bli dömd av folk
    .keywords =
        ny start, nystart, en ny start, börja om, börja om på nytt, nytt liv, andra chansen, en andra chans, komma tillbaka till samhället,
        tillbaka till samhället, återanpassning, rehabilitering efter straff, frigiven, frigivning, frigivningen, villkorlig frigivning, villkorligt frigiven,
        utslussning, halvvägshus, permission, släpps ut, släppt, släppas fri, komma ut, kommit ut, muck, mucka, muckat, muckar, kåken, kåk, suttit inne,
        sitter inne, sitta inne, sitta av, avtjänat, avtjänat straff, fängelse, fängelset, fängelsestraff, fängelsedom, anstalt, anstalten, häkte, häktet,
        häktad, intagen, intagna, fånge, fångar, straff, straffad, dömd, dom på mig, brott, brottsling, kriminell, kriminalitet, kriminellt förflutet,
        förflutet, lämna gänget, avhopp, avhoppare, avhopparverksamhet, hoppa av gänget, Kriminalvården, kriminalvården, frivård, frivården, frivårdskontor,
        frivårdsinspektör, övervakare, lekmannaövervakare, skyddstillsyn, samhällstjänst, fotboja, villkorlig dom, ungdomstjänst, sis, Kris, KRIS,
        Kriminellas revansch, X-Cons, x-cons, Skyddsvärnet, Bufff, bufff, Vägen ut, Unga kris, Solrosen, besöksgrupp, belastningsregistret,
        belastningsregister, prickar i registret, straffregister, brottsregister, registerutdrag från polisen, arbetsgivaren frågar om brott,
        familj till intagen, barn till intagen, anhörig till intagen, pappa i fängelse, mamma i fängelse, son i fängelse, besöka i fängelset,
        brev till intagen, böcker till fängelset, anstaltsbibliotek, fängelsebibliotek, brottspåföljdsmyndigheten, ex-fånge, före detta intagen, kriminalvård,
        frisläppt, just frigiven, nyss frigiven, frigavs, efter häktet, ut från häktet, sitter i fängelse, min kille sitter i fängelse,
        min man sitter i fängelse, min son sitter inne, efter fängelset, ut ur fängelset, hjälp att börja om, straffat mig klart, sonat mitt straff


faq-accessible-formats = Talböcker och tillgänglighet
    .answer =
        Är det svårt att läsa tryckt text? Du kan ha rätt till talböcker, gratis. Fråga oss, så skapar vi ett konto. Inget intyg behövs, och du behöver inte säga varför.

        Fråga också om stor stil, lättlästa böcker, punktskrift och hjälpmedel. Säg till om du behöver något för att komma in eller höra bättre.
    .more =
        Talböcker är för den som har svårt att läsa. Det kan bero på synen, sjukdom, dyslexi eller annan funktionsnedsättning. Är det bara språket som är nytt? Då finns vanliga ljudböcker och lättlästa böcker.

        Du lyssnar i en app eller en särskild spelare. Punktskrift och taltidningar finns också.

        Fråga oss om förstoring, lupp, uppläsning på dator, hörslinga, hiss, tillgänglig toalett och parkering nära. Ledarhund är välkommen.

        Ofta får någon annan hämta åt dig. Kan du inte komma? Då kan böckerna ofta komma hem till dig.
    .we-do = Vi skapar konto för talböcker, visar appen och spelaren och hittar böcker som passar.
    .price = Det är gratis.
    .children = Barn med lässvårigheter får också talböcker. För yngre barn är en vårdnadshavare med när kontot skapas. Skolan kan också hjälpa till.
    .phrasings =
        jag har dyslexi och vill lyssna
        bokstäverna flyter ihop, ögonen är dåliga
        kommer man in med rullstol
        konto på legimus
        pappa har fått stroke och orkar inte läsa
        böcker med stora bokstäver
        punktskrift till min dotter
        finns hörslinga i hörsalen
        är det hiss till barnavdelningen
        min elev har adhd, får han talbok
        skärm som förstorar texten
        handikapparkering utanför
    .keywords =
        talbok, tal bok, talböcker, talboken, talbokskonto, talboksspelare, talboksläsare, daisy, DAISY, daisyspelare, daisy spelare, Victor Reader, Legimus,
        legimus, legimuskonto, MTM, mtm, Myndigheten för tillgängliga medier, taltidning, taltidningar, Celia, inläst bok, inlästa böcker, läsnedsättning,
        läs nedsättning, lässvårigheter, läs- och skrivsvårigheter, svårt att läsa, svårt att läsa text, dyslexi, dyslektiker, dysleksi, dislexi, ordblind,
        adhd, add, autism, afasi, stroke, demens, hjärntrötthet, hjärnskada, parkinson, reumatism, kan inte hålla i boken, intellektuell funktionsnedsättning,
        funktionsnedsättning, funktionshinder, funktionsvariation, funktionshindrad, handikapp, handikappad, rörelsehinder, blind, blinda, synskadad,
        synskada, synnedsättning, dålig syn, ser dåligt, ser illa, dåliga ögon, gula fläcken, makula, starr, döv, döva, hörselskadad, hörselnedsättning,
        hör dåligt, hörapparat, dövblind, teckenspråkstolk, teckenspråksfilm, stor stil, storstil, stora bokstäver, böcker med stor stil, stor text,
        punktskrift, punkt skrift, braille, taktil bilderbok, taktila, bliss, pictogram, lättläst för vuxna, äppelhyllan, äppelhylla, bok och daisy,
        tillgänglig, tillgänglighet, tillgänglighets, tillgängliga medier, rullstol, rullstolen, permobil, rullator, rollator, kryckor, ramp, hiss, hissen,
        trappor, trappa, stegfritt, trösklar, dörröppnare, handikapptoalett, rwc, hc-toalett, handikapparkering, parkering nära, ledarhund, assistenthund,
        ledsagare, personlig assistent, hörslinga, hör slinga, slinga, hjälpmedel, lupp, förstoringsglas, förstoringsapparat, läskamera, läs-tv, skärmläsare,
        talsyntes, uppläsning, läslinjal, reglerbart bord, lugn stund, sinnesintryck, tålbok, läsa är svårt, svårt för mig att läsa, läsa är svårt för mig,
        orkar inte läsa, kan inte läsa vanliga böcker, kan inte läsa så bra, läser långsamt dyslexi, ramp för rullstol, rullstolsramp, rullstolsanpassat,
        komma in med rullstol, ta sig in i rullstol, finns det hiss, finns hörslinga, hörselslinga, ljudböcker för synskadade, läsa med öronen,
        barn med dyslexi
