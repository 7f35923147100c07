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
    .we-do = Vi visar jobbsajter och hur du söker, bevakar och laddar upp filer.
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
        söker arbete, jobbsökarhjälp, jobbtips, hitta jobb, anställning, anställd, ledig tjänst, lediga tjänster, lediga jobb, tjänst, vakans, platsannons,
        jobbannons, annons, rekrytering, rekryterare, bemanning, bemanningsföretag, Academic Work, Manpower, Adecco, jobbsajt, jobbportal, bevakning, jobbevakning,
        Platsbanken, Arbetsförmedlingen, arbetsförmedling, LinkedIn, Indeed, Blocket jobb, Ledigajobb, Monster jobb, EURES, Jobbsafari, Jobbmässa, jobbcoach,
        coach, karriär, yrke, anställningsintervju, intervju, referenser, söka tjänst, heltid, deltid, timvikarie, vikarie, vikariat, nattjobb,
        helgjobb, extrajobb, extra jobb, säsongsjobb, sommarjobb, sommar jobb, feriejobb, studentjobb, praktik, praktikplats, lärling, distansjobb, städare,
        lokalvårdare, kock, kök, diskare, servitör, chaufför, lager, fabrik, bygg, snickare, elektriker, undersköterska, vårdbiträde, barnvakt,
        butiksjobb, kassa, säljare, kontorsjobb, lärarjobb, programmerare, jordbruk, tjäna pengar, utan erfarenhet, utan svenska, ung, över 50

faq-cv-and-cover-letter = Cv och personligt brev
    .answer =
        Vi visar gratis mallar och hur du skriver ditt cv på dator. Du skriver själv. Vi läser gärna igenom, så att det blir tydligt.

        Spara det som pdf och skicka det från din egen mejl. Du kan boka en tid med oss.
    .more =
        Ett cv är en eller två sidor: kontaktuppgifter, jobb, utbildning, språk, datorvana. Det nyaste står först.

        Det personliga brevet säger varför du vill ha just det här jobbet. Hämta ord ur annonsen.

        Inget jobb än? Skriv om praktik, skola, föreningar och sådant du kan hemifrån. Utländsk utbildning skriver du med svenska ord.

        Spara filen på usb-minne eller i molnet, så kan du ändra till nästa jobb. Skriv inte personnummer i cv:t.
    .we-do = Vi visar mallar, ordbehandling och pdf. Vi läser med dig och hjälper dig att skriva ut.
    .we-do-not = Vi skriver inte ditt cv eller brev och skickar dem inte. Arbetsförmedlingen och facket kan ge råd.
    .ready = Annonsen, och namn och år för jobb och skolor. Ett gammalt cv, om det finns.
    .phrasings =
        hur skriver man en meritförteckning
        mall för cv
        någon som läser igenom min ansökan
        vad skriver man i brevet till chefen
        har aldrig jobbat, vad ska stå
        göra om wordfilen till pdf
        lägga in ett foto i mitt cv
        mitt cv är på engelska
        första sommarjobbet, ska presentera mig
        tio års lucka i mitt cv
        kan ni rätta min svenska i brevet
        spara och mejla till rekryteraren
    .keywords =
        cv, cv:t, cvt, ett cv, skriva cv, göra cv, mitt cv, cv-mall, cv mall, cv hjälp, cv-granskning, cvmall, curriculum vitae, resumé, meritförteckning,
        merit förteckning, meriter, levnadsbeskrivning, personligt brev, personliga brevet, personlig brev, följebrev, ansökningsbrev, ansöknings brev,
        jobbansökan, jobb ansökan, arbetsansökan, spontanansökan, skriva jobbansökan, skriva ansökan, presentera mig, presentation av mig, mall, mallar,
        exempel på cv, exempel på brev, formulera, formulering, korrläsa, korrekturläsa, läsa igenom, granska, rätta, stavfel i cv, rättstavning, Word,
        ordbehandling, Google Dokument, Canva, Europass, spara som pdf, göra pdf, bifoga cv, cv som bilaga, ladda upp cv, cv på engelska, översätta cv,
        erfarenheter, arbetserfarenhet, styrkor, kompetens, färdigheter, utbildning i cv, referenser i cv, profiltext, lucka i cv, videopresentation, foto i
        cv, tjänstgöringsintyg i cv, betyg bifoga, portfolio, LinkedIn-profil, uppdatera cv, gammalt cv, skriva ut cv, ceve, curiculum, tidigare jobb,
        arbetsplatser, ska alla jobb stå med, hur långt ska det vara, snygg mall, layout, rubriker, hobby i cv, sommarjobbsansökan, lärlingsansökan, svara på
        annons, ChatGPT, skriva om mig själv, brev till arbetsgivare, brev till chefen, första cv, går i nian cv, åttan prao, ha med i cv, praktikansökan,
        berätta om mig själv, jobbmejl, aldrig haft jobb, skriva om man aldrig jobbat

faq-unemployment-registration = Arbetslös: inskrivning och a-kassa
    .answer =
        Skriv in dig hos Arbetsförmedlingen första dagen utan jobb. Ansök sedan hos din a-kassa. Vi visar var, du loggar in själv.

        Varje månad lämnar du en aktivitetsrapport om vad du har gjort för att få jobb.
    .more =
        Har du blivit varslad eller uppsagd? Fråga a-kassan vilka intyg du behöver från arbetsgivaren.

        Är du inte med i någon a-kassa? Då kan Alfa-kassan vara rätt. Fråga dem.

        Har du fått nej, en varning eller mindre pengar? I beslutet står hur du begär omprövning, och före vilken dag.

        Saknar du e-legitimation? Ring Arbetsförmedlingen eller gå till ett servicekontor. Går du i ett program söker du aktivitetsstöd hos Försäkringskassan.
    .we-do = Vi hittar rätt sida, förklarar orden och visar hur du laddar upp intyg.
    .we-do-not = Vi bedömer inte om du får pengar och rapporterar inte åt dig. A-kassan beslutar.
    .ready = E-legitimation, och uppgifter om lön och tidigare jobb.
    .time = A-kassan berättar hur länge du väntar på pengarna.
    .phrasings =
        blev av med jobbet igår, vad gör jag först
        hur går man med i a-kassan
        fylla i aktivitetsrapporten
        missade att rapportera i tid
        hur mycket får man i a-kassa
        företaget har varslat oss alla
        inskriven som arbetssökande men inget händer
        studierna är klara och jag har inget jobb
        jobbar några timmar, får jag stämpla för resten
        fått varning från arbetsförmedlingen
        vart skickar jag arbetsgivarintyget
        kontraktet går ut på fredag
    .keywords =
        arbetslös, arbetslöshet, arbets lös, blivit arbetslös, arbetslöshetskassa, arbetslöshetsersättning, arbetslöshetsförsäkring, a-kassa, akassa, a kassa,
        a-kassan, a-kasseersättning, akassan, Alfa-kassan, Alfakassan, AEA, Unionens a-kassa, Kommunals a-kassa, dagpenning, arbetslöshetsdagpenning,
        arbetsmarknadsstöd, grunddagpenning, stämpla, stämpeldagar, skriva in sig, inskrivning, inskriven, anmäla arbetslös, registrera         arbetssökande,
        registrera mig som arbetslös, registrering, arbetsförmedlingen inskrivning, AF, arbetsförmedlare, handlingsplan, planeringssamtal, handledare
        arbetsförmedlingen, aktivitetsrapport, aktivitets rapport, rapportera aktiviteter, månadsrapport, missad rapport, varning, avstängd, karensdagar
        a-kassa, sänkt ersättning, mist jobbet, mister jobbet, förlorat jobbet, förlorat         arbetet, blivit av med jobbet, utan arbete, varsel, varslad,
        arbetsbrist, permitterad, vikariatet slut, kontraktet slut, arbetsgivarintyg, arbets givarintyg, arbetsvillkor a-kassa, medlemskap a-kassa, gå med i
        a-kassa, inkomstförsäkring, omställning, TRR, Trygghetsrådet, omställningsfonden, aktivitetsstöd, jobbgaranti, jobb- och utvecklingsgarantin, rusta
        och matcha, arbetsträning, nystartsjobb, lönebidrag, deltidsarbetslös, egenföretagare a-kassa, ersättningsdagar, JobbMarknad Finland,
        sysselsättningstjänster, arbetsmarknadstorget, TE-byrån, te-tjänster, utförsäkrad, kassakort, tjänsten dras in, indragen tjänst, företaget lägger ner,
        nedläggning, sista arbetsdagen, slutat jobba, sagt upp         mig själv, ersättning utan jobb, möte med arbetsförmedlaren, missat möte, krav på sökta
        jobb, få pengar från arbetsförmedlingen, uppsagd arbetsbrist, för sen rapport, är jag med i a-kassa, vilken a-kassa, sökt jobb lista, skrivas in på
        AF, butiken stängde, alla fick gå, fabriken stängde

faq-labour-migration = Arbeta utomlands
    .answer =
        Ska du, eller någon i familjen, arbeta i ett annat land? Vi hittar säker information om jobb, avtal, rättigheter och tillstånd.

        Känns något fel? Tar någon ditt pass, din lön eller din frihet? Ring polisen eller en hjälplinje. Det är inte ditt fel.
    .more =
        Kolla arbetsgivaren före resan: företagets namn, adress och nummer. Be om ett skriftligt kontrakt på ett språk du förstår. Betala aldrig för att få ett jobb.

        Spara kopior av pass och kontrakt hos någon du litar på. Bestäm en dag när ni hörs.

        I EU hjälper EURES med jobb och regler. Behövs arbetstillstånd? Fråga myndigheten i landet. I Sverige är det Migrationsverket.

        Är någon i familjen kvar hemma? Vi visar videosamtal och letar fram böcker för barn som saknar någon.
    .we-do = Vi letar fram rådgivare och officiella källor på flera språk. Du kan vara anonym.
    .we-do-not = Vi ger inga juridiska råd och förmedlar inga jobb. Misstänker du människohandel? Kontakta polisen eller en hjälplinje.
    .ready = Landet, yrket och namnet på företaget. Skicka inga kopior av pass hit.
    .phrasings =
        jobba i norge en säsong
        är det här jobberbjudandet på facebook äkta
        min man ska till tyskland och bygga hus
        hur får man arbetstillstånd
        chefen har tagit mitt pass
        tvingas jobba gratis för att betala resan
        bärplockning, vilka villkor gäller
        au pair i spanien
        pendla över gränsen till danmark
        försäkrad om jag arbetar i ett annat land
        anställa någon från landet utanför eu
        lämna barnen hos mormor och jobba borta
    .keywords =
        arbeta utomlands, arbete utomlands, jobb utomlands, jobba utomlands, utlandsjobb, utland, utomlands, jobba i annat land, jobba i Norge, Norge,
        Danmark, Tyskland, Schweiz, Storbritannien, Kanada, Australien, Irland, Dubai, sommarjobb utomlands, säsongsarbete, säsong, bärplockare, bärplockning,
        jordgubbsplockning, växthus, fiskeri, skidort, kryssningsfartyg, aupair, working holiday, arbetstillstånd, arbetsvisum, visum för arbete,
        säsongstillstånd, ICT-tillstånd, blåkort, EU-blåkort, spårbyte, talangvisum, tredjeland, arbetskraftsinvandring, migrantarbetare, arbetsmigrant,
        gästarbetare, utstationerad, utlandstjänst, pendla över gränsen, gränspendlare, gränsarbetare, Öresundsdirekt, Hallå Norden, Eures, jobbagent, agent,
        mellanhand, förmedlare, betala för jobb, köpa jobb, falskt         jobberbjudande, jobberbjudande, skumt jobb, utnyttjad, tar mitt pass, tagit mitt
        pass, tvingas arbeta, tvångsarbete, trafficking, slavarbete, skuld         för resan, inlåst, hjälplinje, familjen kvar, maken utomlands, man i annat
        land, föräldrar utomlands, kontrakt på främmande språk, A1-intyg, försäkrad         utomlands, flytta för jobb, emigrera för jobb, jobba i EU,
        arbetskontrakt utomlands, jobba svart utomlands, från Indien, jobb i Sverige från utlandet, anställa utländsk, krav för att jobba här, min kusin fick
        jobb här, försörjningskrav arbetstillstånd, medföljande, lastbilschaufför utomlands, fiskfabrik, oljeplattform, plocka bär, plocka jordgubbar, Polen,
        Litauen, Thailand, seriös arbetsgivare utomlands, år utomlands, jobba efter gymnasiet         utomlands, betala för att få jobb, bemanningsfirma
        utland, pappa jobbar i annat land, hålla kontakten med pappa utomlands, utlandssvensk, jobba i England, jobba i USA, regler för jobb i annat land

faq-worker-rights = Dina rättigheter på jobbet
    .answer =
        Har du inte fått lön, eller blivit uppsagd? Vi visar var reglerna står och vem som hjälper. Skriv inte under något i stress.

        Facket ger råd till sina medlemmar. Arbetsmiljöverket tar emot frågor om faror på jobbet.
    .more =
        Samla bevis: kontrakt, schema, lönebesked, sms och egna anteckningar om timmar.

        Begär lönen skriftligt. Svarar inte arbetsgivaren? Facket, en jurist eller Kronofogden kan vara nästa steg. Har företaget gått i konkurs finns lönegaranti.

        Vid uppsägning är tiderna korta. Ta kontakt med facket eller en jurist samma vecka.

        Är du inte med i facket? Fråga om råd ändå. Du har rättigheter också utan skriftligt kontrakt.
    .we-do = Vi letar fram lagar, kollektivavtal, blanketter och rätt fackförbund.
    .we-do-not = Vi tolkar inte ditt anställningsavtal och säger inte vem som har rätt. Det gör facket eller en jurist.
    .ready = Kontrakt, lönebesked, arbetsschema och brev från arbetsgivaren.
    .phrasings =
        chefen betalar inte ut lönen
        fick sparken utan förklaring
        hur lång uppsägningstid har jag
        sjuk, men de kräver att jag kommer
        får jag semesterersättning när jag slutar
        de vill att jag signerar att jag slutar frivilligt
        obetald övertid varje vecka
        mobbad av kollegorna
        vilket fack tillhör en städare
        restaurangen gick i konkurs
        min provanställning avbröts
        skadade ryggen på bygget, ingen skyddsutrustning
    .keywords =
        arbetsrätt, rättigheter på jobbet, arbetstagare, arbetsgivare, anställningsavtal, jobbkontrakt, kollektivavtal, lägsta lön, lön, lönen, löner, obetald
        lön, utebliven lön, inte fått lön, fel lön, för låg lön, lönekrav, lönebesked, lönegaranti, konkurs, svart, svartjobb, ob-tillägg, ob, övertid,
        mertid, rast, paus, arbetstid, schemat, sjuklön, karensavdrag, sjukdag, sjuk på jobbet, sjukskriven från jobbet, semester, semesterdagar,
        semesterersättning, semesterpengar, tjänstledig, graviditet på jobbet, uppsagd, uppsägning, uppsägningstid, säga upp, säga upp mig, sparkad, fått
        sparken, kickad, avskedad, turordning, provanställning, fast jobb, tillsvidare, arbetsbetyg, tjänstgöringsintyg, facket, fackförbund, facklig,
        skyddsombud, Kommunal, Unionen, Handels, Byggnads, Transport, LO, Saco, FFC, arbetsmiljö, Arbetsmiljöverket, arbetarskydd, arbetarskyddsmyndigheten,
        regionförvaltningsverket, mobbning, mobbad, trakasserad, sexuella trakasserier, arbetsolycka, hyvlad, elak         chef, Foodora, jobbat utan
        betalning, inte         fått betalt, får inte betalt, betalt för jobbet, måste jag jobba, vägrar         ge ledigt, ändrat schema, sista minuten,
        provjobba gratis, anställd         utan kontrakt, kontanter i handen, hjälm, sparkade mig, säga upp sjuk, fria dagar, lunch, chefen skriker, skriker
        på         mig, otrevlig chef, dålig chef, rätt till rast, provperiod, anställningen avslutades, gå med i facket, vara med i facket, lön för övertid,
        rättighet         som anställd, chefen, skyldig mig lön, ägaren är skyldig mig, timanställd, två månaders lön

faq-start-business = Starta eget företag
    .answer =
        Vi visar var du börjar: pålitliga sidor, kurser, böcker och gratis rådgivare. Du skriver din plan och registrerar själv.

        I Sverige registrerar du hos Bolagsverket och Skatteverket. Almi, NyföretagarCentrum och kommunen ger råd.
    .more =
        Börja med tre frågor: vad säljer du, till vem, och vad kostar det? Skriv en enkel affärsplan och budget.

        Enskild firma är ofta den enklaste formen. Aktiebolag kräver mer pengar och papper. En rådgivare hjälper dig att välja.

        Vissa yrken kräver tillstånd, till exempel servering och livsmedel. Kommunen vet mer.

        Hos oss finns datorer, skrivare, böcker om ekonomi och ofta mötesrum. Är du arbetslös? Fråga Arbetsförmedlingen om starta eget-stöd innan du börjar.
    .we-do = Vi letar fram böcker, statistik, mallar och kurser, och visar vilka rådgivare som finns.
    .we-do-not = Vi ger inga råd om affärer eller skatt. Det gör en företagsrådgivare och Skatteverket.
    .ready = Din idé i några meningar, och e-legitimation när du ska registrera.
    .phrasings =
        vill öppna café, hur gör jag
        registrera enskild firma
        f-skatt för hobbyförsäljning
        sälja mina stickade vantar på nätet
        någon som kan titta på min affärsplan
        lån till nystartade
        fakturera utan egen firma
        är student och vill frilansa
        vad är skillnaden mellan ab och enskild näringsverksamhet
        få momsnummer
        namn på min salong
        kurs för nya företagare på arabiska
    .keywords =
        starta eget, startar eget, starta eget-bidrag, eget företag, starta företag, starta firma, starta bolag, egen firma, egenföretagare, egen,
        egenanställning, entreprenör, entreprenörskap, nyföretagare, företagare, näringsverksamhet, enskild firma, enskild         firman, enskild
        näringsidkare, aktiebolag, ab, handelsbolag, kommanditbolag, ekonomisk förening, firma, firmanamn, bolagsform, företagsform, registrera företag,
        registrera firma, organisationsnummer, f-skatt, fskatt, f-skattsedel, moms, momsregistrering, momsnummer, bokföring, fakturera, skicka faktura till
        kund, egenfakturering, frilans, uppdrag, konsult, affärsplan, affärsidé, budget företag, startkapital, finansiering, företagslån, mikrolån,
        investerare, startup, crowdfunding, rådgivare företag, företagsrådgivare, företagsrådgivning, Almi, NyföretagarCentrum, verksamt, Bolagsverket,
        Tillväxtverket, Coompanion, Ung Företagsamhet, UF, UF-företag, FöretagsFinland, startpeng, PRS, Patent- och registerstyrelsen, webbutik, webshop,
        e-handel, Etsy, Shopify, foodtruck, café, restaurang öppna, salong, frisörsalong, städfirma, serveringstillstånd, näringstillstånd, tillstånd för mat,
        varumärke, patent, logga, marknadsföring, kunder, marknadsundersökning, bransch, konkurrenter, hobbyverksamhet, sälja tavlor, sälja         mina
        saker, sälja smycken, hantverk, keramik, baka och sälja, nagelsalong, måste man ha företag, behöver man företag, tjäna på hobbyn, driva eget, bli
        egen, kursledare, kosta registrera företag, bidrag till företagare, fakturera som privatperson, min egen chef, vara sin egen
