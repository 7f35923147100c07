### FAQ: work. How an entry is written: docs/faq.md

# Variables:
#   $employment_site (String) - adressen till arbetsförmedlingen eller dess lediga jobb
faq-job-search = Söka jobb
    .answer =
        Börja i dag: öppna Platsbanken eller en annan jobbsajt. Sök på yrke och ort. Vi visar hur, på vår dator eller din mobil.

        Ansökan skickar du själv. Arbetsförmedlingen ger råd om jobb, utbildning och inskrivning.
    .more =
        Sök på flera håll: Platsbanken, andra jobbsajter, bemanningsföretag och företagens egna sidor. På LinkedIn och EURES finns jobb i många länder.

        Skapa en bevakning, så kommer nya annonser i mejlen. Många jobb annonseras aldrig, så fråga runt också.

        Du kan använda våra datorer, skrivare och skannern. En lugn plats för en videointervju går ofta att ordna.

        En riktig arbetsgivare ber aldrig om BankID i telefon eller om pengar.
    .we-do = Vi visar jobbsajter och hur du söker, bevakar och laddar upp filer. Vi letar fram böcker om att söka jobb.
    .we-do-not = Vi söker inte jobb åt dig och kan inte lova något jobb. Arbetsförmedlingen hjälper dig vidare.
    .ready = En mejladress, och ditt cv som fil om du har ett.
    .online = Lediga jobb och råd: { $employment_site }
    .phrasings =
        var hittar jag lediga tjänster
        behöver jobba snarast
        arbete utan att kunna så bra svenska
        något extra i sommar, jag är 16
        deltid på kvällarna
        hur söker man en tjänst på nätet
        få nya annonser i mejlen
        kök eller lager utan erfarenhet
        är över 50 och arbetslös
        öva inför anställningsintervju
        finns det någon jobbcoach här
        första anställningen i sverige
    .keywords =
        jobb, jobba, jobbar, jobben, job, söka jobb, söker jobb, jobbsökning, jobb sökning, jobbsökande, arbete, arbeten, arbets sökande, arbetssökande, söka arbete,
        söker arbete, arbetslös, arbetslöshet, utan jobb, anställning, anställd, ledig tjänst, lediga tjänster, lediga jobb, tjänst, vakans, platsannons,
        jobbannons, annons, rekrytering, rekryterare, bemanning, bemanningsföretag, arbetsgivare, företag, jobbsajt, jobbportal, bevakning, jobbevakning,
        Platsbanken, Arbetsförmedlingen, arbetsförmedling, LinkedIn, Indeed, Blocket jobb, Ledigajobb, Monster jobb, EURES, Jobbsafari, Jobbmässa, jobbcoach,
        coach, karriär, yrke, anställningsintervju, intervju, referenser, söka tjänst, heltid, deltid, timvikarie, vikarie, vikariat, nattjobb,
        helgjobb, extrajobb, extra jobb, säsongsjobb, sommarjobb, sommar jobb, feriejobb, studentjobb, praktik, praktikplats, lärling, distansjobb, städare,
        lokalvårdare, kock, kök, diskare, servitör, chaufför, lager, fabrik, bygg, snickare, elektriker, undersköterska, vårdbiträde, barnvakt,
        butiksjobb, kassa, säljare, kontorsjobb, lärarjobb, programmerare, jordbruk, lön, tjäna pengar, utan erfarenhet, utan svenska, ung, över 50
