### FAQ: community. How an entry is written: docs/faq.md

faq-project-funding = Pengar till ett projekt
    .answer =
        Har du en idé för orten eller föreningen? Vi hjälper dig att hitta fonder, stipendier och bidrag, och att göra en enkel plan. Boka en tid hos oss.

        Börja med fem frågor: Vad ska bli bättre? För vem? Vilka är med? Vad kostar det? Hur fortsätter det sedan?
    .more =
        Börja i kommunen: många har föreningsbidrag och pengar för kultur, unga eller landsbygd. Sök sedan hos regionen, Allmänna arvsfonden, Kulturrådet, Leader och stiftelser.

        Läs villkoren först: vem får söka, för vad, sista dag och hur ni ska redovisa. Ofta krävs en förening med stadgar och konto.

        Gör en kort budget med både kostnader och eget arbete. Be någon utomstående läsa texten.

        Hos oss finns böcker, databaser över fonder, dator och mötesplats.
    .we-do = Vi hittar finansiärer och exempel, och går igenom idé, plan och budget med dig.
    .we-do-not = Vi skriver inte ansökan och kan inte lova pengar. Finansiären beslutar och svarar om sina regler.
    .ready = Idén i några meningar, för vem, var, när och ungefär vad det kostar.
    .phrasings =
        söka bidrag till byalaget
        vi vill rusta upp en lekplats, vem ger pengar
        hur skriver man en projektplan
        fonder för en liten förening
        stipendium till en konstutställning
        starta något för ungdomarna i byn
        vad är arvsfonden
        budget för en festival
        eu-pengar till landsbygden
        crowdfunding eller sponsor till föreningen
        hur startar man en ideell förening
        när är sista dagen att söka kulturbidrag
    .keywords =
        projekt, projektet, projektidé, projekt idé, projektplan, projektplanering, projektbudget, projektansökan, projektmedel, projektbidrag, projektpengar,
        projektstöd, söka projekt, projektledare, pengar till projekt, bidrag, bidragsansökan, söka bidrag, bidrag till förening, föreningsbidrag,
        förenings bidrag, aktivitetsbidrag, startbidrag, verksamhetsbidrag, lokalt bidrag, kulturbidrag, kulturstöd, kulturpengar, finansiering, finansiera,
        finansiär, finansiärer, medel, söka medel, söka pengar, söker pengar, få pengar till, anslag, fond, fonder, fonden, stiftelse, stiftelser, stipendium,
        stipendier, stipendie, sponsor, sponsorer, sponsring, gåvor till föreningen, insamling, insamlingskampanj, crowdfunding, gräsrotsfinansiering,
        eu-bidrag, eu-medel, eu-pengar, eu-projekt, eu-stöd, Erasmus, solidaritetskåren, Allmänna arvsfonden, arvsfonden, arvsfondsprojekt, Leader, leader,
        landsbygdsutveckling, landsbygdsstöd, bygdemedel, bygdepeng, hembygdsbidrag, Kulturrådet, kulturrådet, Postkodstiftelsen, MUCF, Boverket,
        lokalsamlingsbidrag, Jordbruksverket, Vinnova, Tillväxtverket, Sparbanksstiftelsen, Svenska kulturfonden, Konstsamfundet, länsstyrelsen bidrag,
        regionbidrag, idé för orten, idé för byn, byn, byalag, bygdegård, samlingslokal, byutveckling, grannskap, kvarter, odlingslotter, stadsodling,
        festival, ungdomsgård, lekplats upprustning, starta förening, bilda förening, ideell förening, stadgar, styrelse, årsbudget, målgrupp, mål och syfte,
        hållbarhet, redovisa bidrag, slutrapport, ansökningstext, ansökningsomgång, samhällsprojekt, social innovation, eldsjäl, bidragg, starta en förening,
        finns pengar att söka, söka eu-bidrag, stipendium för konst, stipendium för konstprojekt, konstprojekt, musikprojekt, ungdomsprojekt, teaterprojekt,
        filmprojekt, miljöprojekt, integrationsprojekt, få bidrag, få stöd till projekt, ekonomiskt stöd till förening, ansöka om medel


# Variables:
#   $email (String) - bibliotekets mejladress
faq-partner-with-library = Samarbeta med biblioteket
    .answer =
        Vill ni ordna något hos oss, samarbeta eller lägga fram information? Välkomna! Berätta kort om er och er idé, så hör rätt person av sig.

        Föreningar, myndigheter, skolor, konstnärer och företag kan vara med. Det ska vara öppet för alla och till nytta för besökarna.
    .more =
        Det kan vara föreläsningar, kurser, utställningar, rådgivning, läxhjälp, hälsodagar eller digitala träffar.

        Hör av er i god tid: programmet planeras ofta ett halvår framåt.

        Affischer och broschyrer om lokala evenemang tar vi ofta emot. Lämna dem till personalen. Platsen är begränsad, och vi tar bort gamla.

        Vill ni bara ha ett rum för ett slutet möte? Då bokar ni en lokal i stället.

        Vi visar inte partireklam. I politiska frågor får alla sidor samma villkor.
    .we-do = Vi pratar om er idé, ordnar plats och teknik och berättar i våra kanaler.
    .we-do-not = Vi tar inte emot reklam för varor eller politiska partier. Alla behandlas lika. Bibliotekets ledning beslutar.
    .mail = Skriv till oss: { $email }
    .phrasings =
        vår förening vill hålla en föreläsning hos er
        får jag sätta upp en affisch
        ställa ut mina målningar i entrén
        lägga broschyrer på ert bord
        vi på vårdcentralen vill ha en hälsodag
        samarbete mellan skola och bibliotek
        jag är författare och kan komma på besök
        företag som vill sponsra läsning
        kan vi ha rådgivning i lokalen varje onsdag
        vem pratar man med om utställningar
        får politiska partier stå hos er
        erbjuda en workshop
    .keywords =
        samarbete, samarbeta, samarbetar, samarbetspartner, sam arbete, samverkan, samverka, partner, partnerskap, samarrangemang, medarrangör, arrangera,
        arrangera hos er, arrangör, ordna evenemang hos er, ordna något hos er, hålla evenemang, hålla ett föredrag hos er, hålla workshop, hålla kurs hos er,
        vill föreläsa, erbjuda, erbjuda program, programförslag, förslag på program, föreslå föreläsare, idé om samarbete, vår förening, föreningar,
        förening som vill, organisation, ideell organisation, studieförbund som vill, församling, företag, företaget, företagare, näringsliv, lokalt företag,
        myndighet som vill, vårdcentral, region, hälsodag, pensionärsförening vill, skola och bibliotek, skolsamarbete, klassbesök, boka klassbesök, lärare,
        lärarbesök, förskolegrupp, studiebesök, gruppvisning, biblioteksvisning, visning för grupp, ställa ut, utställare, utställning hos er,
        ställa ut konst, konstnär, konstnärer, fotograf, fotoutställning, hänga tavlor, tavlor, monter, vernissage hos er, musiker, spela hos er, uppträda,
        uppträdande, körkonsert hos er, författare vill komma, boka författare, boksignering, presentera min bok, bokrelease hos er, affisch, affischer,
        sätta upp affisch, affischera, plansch, anslag, anslagstavla, anslagstavlan, lapp på tavlan, broschyr, broschyrer, lägga broschyrer,
        lägga fram information, flygblad dela ut, informationsblad, folder, reklam, annonsera, dela ut, bord i entrén, stå i entrén, informationsbord,
        partier, politisk affisch, valstuga, insamling hos er, sponsra, erbjudande till biblioteket, kampanj, mässa, marknad, komma med min klass, min klass,
        komma med en klass, klass på besök, skolklass, besök med klassen, förskolan vill besöka, lägga broschyrer hos er, lägga foldrar, prata om min bok,
        prata om min bok hos er, presentera vår verksamhet, informera hos er, berätta om vår förening, ha ett bord hos er, ordna något tillsammans,
        gemensamt evenemang


# Variables:
#   $email (String) - bibliotekets mejladress
faq-volunteer = Volontär eller praktik
    .answer =
        Vill du hjälpa till på biblioteket, eller göra praktik? Berätta vad du vill göra, vilka språk du kan och när du har tid. Rätt person hör av sig.

        Volontärer leder till exempel språkcaféer, läser högt, hjälper med läxor eller visar mobiler. Du får introduktion.
    .more =
        Möjligheterna skiljer sig mellan bibliotek. Ofta går volontärarbete genom en förening, till exempel Röda Korset.

        Volontärer ersätter inte personalen. Tystnadsplikt gäller alla. För arbete med barn kan det behövas ett registerutdrag.

        Praktik söker du tidigt. Skolan, Arbetsförmedlingen eller högskolan är ofta med och ordnar papper och försäkring.

        Lediga jobb och sommarjobb annonseras av kommunen.

        Behöver du intyg efteråt? Vi skriver gärna vad du har gjort.
    .we-do = Vi berättar vad som finns, går igenom uppgifterna med dig och skriver intyg.
    .mail = Skriv till oss: { $email }
    .children = Skolelever kan ofta göra prao här. Den som är under 18 år behöver vårdnadshavarens ja. Fråga oss om ålder.
    .phrasings =
        vill hjälpa till gratis hos er
        prao på bibblan i åttan
        läsa högt för gamla som volontär
        praktikplats från arbetsförmedlingen
        har tid över som pensionär
        kan jag bli läxhjälpare
        arbetsträning efter sjukskrivning
        studerar till bibliotekarie, tar ni emot praktikanter
        hålla i språkkafé ideellt
        får man jobba en vecka och prova på
        söker sommarjobb på biblioteket
        vill lära äldre att använda mobilen
    .keywords =
        volontär, volontärer, volontären, volontärarbete, volontär arbete, volontera, volontärarbeta, volontärjobb, bli volontär, frivillig, frivilliga,
        frivilligarbete, frivilligarbetare, frivilligt arbete, ideellt, ideellt arbete, ideell insats, arbeta ideellt, jobba ideellt, jobba gratis,
        hjälpa till, vill hjälpa till, hjälpa till på biblioteket, hjälpa andra, göra en insats, göra något meningsfullt, engagera mig, engagera sig,
        bidra med min tid, tid över, har tid över, bli läxhjälpare, bli högläsare, bli samtalsledare, bli språkvän, leda språkkafé, hålla i språkkafé,
        läsa för barn, läsa för äldre, läsvolontär, Röda Korset volontär, volontärbyrån, Volontärbyrån, bokbärare volontär, bli it-guide,
        boka lässtund som volontär, praktik, praktiken, praktikplats, praktik plats, praktikant, praktikanter, göra praktik, söka praktik, praktikperiod, vfu,
        lia, apl, yrkespraktik, språkpraktik, språk praktik, arbetspraktik, arbetsprövning, arbetsträning, arbets träning, arbetslivsorientering, prao, pryo,
        prya, praktisk arbetslivsorientering, högstadiet prao, åttan, nian, feriepraktik, feriearbete, jobba på biblioteket, biblioteksjobb,
        bibliotekspraktik, jobba hos er, provjobba, jobbskuggning, extrajobb bibliotek, bli bibliotekarie, biblioteksstudent, bibliotekshögskolan,
        utbildning till bibliotekarie, biblioteksassistent, nystartsjobb, lönebidrag, introduktionsjobb, civiltjänst, tet, tet-praktik, intyg för praktik,
        praktikintyg, samhällsnytta, pensionär med tid, volentär, volontör, praoplats, praopraktik, går i åttan, går i nian, läsa för barn som frivillig,
        läsa för barn frivilligt, hjälpa till som frivillig, engagemang, hjälpa till med läxor, hjälpa till på språkkafé, göra min praktik, praktik hos er


# Variables:
#   $food_aid (String) - var man får mat och hjälp, till exempel "Stadsmissionen, Storgatan 3"
faq-food-aid = Mat och annan hjälp
    .answer =
        Räcker inte maten eller pengarna? Det finns matkassar, gratis måltider och kläder att få, till exempel hos hjälporganisationer och kyrkor. Vi visar var de finns nära dig.

        Fråga oss i lugn och ro, eller skriv här utan namn. Hos oss är allt det vanliga gratis: värme, wifi, dator, böcker.
    .more =
        Hos en del organisationer kommer du bara in och äter. Andra vill att du hör av dig först eller visar något papper. Fråga hur det är hos dem.

        I sociala matbutiker handlar medlemmar till lågt pris. Ibland finns också matsvinnskylar och appar med billig mat.

        Är det akut, till exempel utan mat i helgen? Socialtjänsten kan hjälpa i en nödsituation. De har jour i många kommuner.

        Kläder, möbler, blöjor och pengar till barnens aktiviteter kan föreningar också hjälpa till med.
    .we-do = Vi letar upp hjälp nära dig, och tiderna. Vi frågar inte om din inkomst.
    .we-do-not = Vi delar inte ut matkassar eller kuponger. Sådant ger hjälporganisationer, och ibland socialtjänsten.
    .where = Mat och hjälp nära oss: { $food_aid }
    .phrasings =
        var kan man äta gratis i kväll
        pengarna tog slut och barnen är hungriga
        matkasse från kyrkan
        finns det soppkök i stan
        behöver vinterkläder till ungarna
        delar någon ut mat till flyktingar
        har inte råd med blöjor
        kylskåp där man får ta mat
        gratis frukost på lördagar
        handla billigt på matmissionen
        var kan jag duscha och tvätta kläder
        julhjälp till familjer
    .keywords =
        mat, maten, gratis mat, fri mat, få mat, mathjälp, mat hjälp, matkasse, mat kasse, matkassar, matpaket, matpåse, matbank, mat bank, matutdelning,
        dela ut mat, delar ut mat, utdelning, brödkö, brödutdelning, soppkök, sopp kök, soppa, soppluncher, sopplunch, måltid, måltider, lagad mat,
        lunch gratis, frukost, frukostservering, middag, varm mat, fika gratis, äta gratis, äta, hungrig, hungriga, hunger, svält, ingen mat, inget att äta,
        slut på mat, tomt kylskåp, matsvinn, solidariskt kylskåp, matsvinnskyl, Matmissionen, matmissionen, social matbutik, livsmedel, matkort, matkuponger,
        kuponger, presentkort mat, billig mat, billiga matvaror, Too Good To Go, Karma, dumpstra, pengarna slut, slut på pengar till mat,
        inga pengar till mat, har inte råd med mat, råd med mat, fattig, nödhjälp, akut hjälp till mat, nödsituation mat, överleva månaden, Stadsmissionen,
        stadsmission, Frälsningsarmén, frälsis, Röda Korset, Svenska kyrkan, kyrkan, diakon, diakoni, diakonen, församlingens hjälp, pingstkyrkan, moskén,
        Hela människan, RIA, Giving People, Majblomman, Caritas, Rädda Barnen, Convictus, Hemlösas hus, härbärge mat, hjälporganisation, hjälporganisationer,
        välgörenhet, socialjour, biståndspaket, kläder, gratis kläder, vinterkläder, vinterjacka, skor, klädinsamling, klädutdelning, klädbank, möbler gratis,
        blöjor, barnvagn, babykläder, välling, hygienartiklar, tvål, tamponger, dusch, duscha, tvätta kläder, tvättstuga, julklappar, julhjälp, julmat,
        julbord ensam, skolstart hjälp, fritidsaktiviteter barn hjälp, värmestuga, värma sig, livsmedelshjälp, matutdelningen, brödkön, utgivning av mat,
        ingen mat hemma, mat hemma, tomt i kylen, delar de ut matkassar, delar ut matkassar, mat för fattiga, billig mat för, gratis jacka, varma kläder,
        hungrig nu, mat till barnen, mat till mina barn, mat ikväll, var kan man få mat, gratis mat idag, ge bort mat, ger bort mat, skänka mat till,
        överbliven mat, få matvaror, få hjälp med mat, hjälp till mat, mat utan pengar
