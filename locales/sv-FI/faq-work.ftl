### FAQ: work, as said in Finland. Only what differs from ../sv. How an entry is written: docs/faq.md

faq-job-search =
    .answer =
        Börja i dag: öppna Jobbmarknad eller en annan jobbsajt. Sök på yrke och ort. Vi visar hur, på vår dator eller din mobil.

        Ansökan skickar du själv. Kommunens arbetskraftsservice ger råd om jobb och utbildning.
    .more =
        Sök på flera håll: Jobbmarknad, Kommunrekry, statens Valtiolle, bemanningsföretag och företagens egna sidor. På EURES finns jobb i många länder.

        Skapa en bevakning, så kommer nya annonser i e-posten. Många jobb annonseras aldrig, så fråga runt också.

        Du kan använda våra datorer, skrivare och skannern. En lugn plats för en videointervju går ofta att ordna.

        En riktig arbetsgivare ber aldrig om bankkoder eller pengar.
    .we-do-not = Vi söker inte jobb åt dig och kan inte lova något jobb. Arbetskraftsservicen hjälper dig vidare.

faq-cv-and-cover-letter =
    .more =
        Ett cv är en eller två sidor: kontaktuppgifter, jobb, utbildning, språk, datorvana. Det nyaste står först.

        Ansökningsbrevet säger varför du vill ha just det här jobbet. Hämta ord ur annonsen.

        Inget jobb än? Skriv om praktik, skola, föreningar och sådant du kan hemifrån. Utländsk utbildning skriver du med svenska ord.

        Spara filen på usb-minne eller i molnet, så kan du ändra till nästa jobb. Skriv inte personbeteckning i cv:t.
    .we-do-not = Vi skriver inte ditt cv eller brev och skickar dem inte. Arbetskraftsservicen och facket kan ge råd.

faq-unemployment-registration = Arbetslös: anmälan och dagpenning
    .answer =
        Anmäl dig som arbetssökande på Jobbmarknad första dagen utan jobb. För tiden före betalas inga pengar. Vi visar var.

        Ansök sedan om stöd. Är du med i en arbetslöshetskassa söker du där, annars hos FPA.
    .more =
        Går det inte på nätet? Kontakta kommunens arbetskraftsservice. Tidigare hette stället TE-byrån.

        Arbetskraftsservicen kallar dig till en intervju. Kom, eller kom överens om en ny tid. Uteblir du, eller söker du inte de jobb ni kommit överens om? Då kan stödet avbrytas.

        Till kassan eller FPA skickar du regelbundet en anmälan om arbetslöshetstid. Där skriver du arbete, sjukdagar och lön.

        Berätta genast om du får ett jobb, börjar studera, blir sjuk eller reser. I beslutet står hur du söker ändring.
    .we-do-not = Vi bedömer inte om du får pengar och fyller inte i åt dig.
    .ready = Bankkoder, uppsägningsbrev, arbetsintyg, löneuppgifter och kontonummer.
    .time = Kassan eller FPA berättar hur länge du väntar.

faq-labour-migration =
    .more =
        Kolla arbetsgivaren före resan: företagets namn, adress och nummer. Be om ett skriftligt avtal på ett språk du förstår. Betala aldrig för att få ett jobb.

        Spara kopior av pass och avtal hos någon du litar på. Bestäm en dag när ni hörs.

        Fråga i tid: Skatteförvaltningen om skatt, FPA om social trygghet, landets myndighet om tillstånd. Utsända får A1-intyg av Pensionsskyddscentralen. Om tillstånd i Finland berättar Migri.

        Är någon i familjen kvar hemma? Vi visar videosamtal och letar fram böcker för barn som saknar någon.

faq-worker-rights =
    .answer =
        Har du inte fått lön, eller blivit uppsagd? Vi visar var reglerna står och vem som hjälper. Skriv inte under något i stress.

        Facket ger råd till sina medlemmar. Arbetarskyddsmyndigheten ger råd till alla arbetstagare.
    .more =
        Samla bevis: avtal, arbetsskift, lönespecifikationer, sms och egna anteckningar om timmar.

        Begär lönen skriftligt. På jobbet kan du fråga förtroendemannen eller arbetarskyddsfullmäktig. Blir det tvist hjälper facket, rättshjälpen eller en jurist. Kan företaget inte betala finns lönegaranti.

        Vid uppsägning är tiderna korta. Ta kontakt med facket eller en jurist samma vecka.

        Är du inte med i facket? Fråga om råd ändå. Du har rättigheter också utan skriftligt avtal.
    .ready = Arbetsavtal, lönespecifikationer, arbetsskift och brev från arbetsgivaren.

faq-start-business =
    .answer =
        Vi visar var du börjar: pålitliga sidor, kurser, böcker och avgiftsfria rådgivare. Du skriver din plan och registrerar själv.

        I Finland anmäler du företaget i Företags- och organisationsdatasystemet (FODS). Nyföretagscentralen och kommunen ger råd.
    .more =
        Börja med tre frågor: vad säljer du, till vem, och vad kostar det? Skriv en enkel affärsplan och budget.

        En enskild näringsidkare, firma, är ofta den enklaste formen. Aktiebolag kräver mer papper. En rådgivare hjälper dig att välja. Fråga i tid om skatt, moms, FöPL-försäkring och tillstånd.

        Är du arbetslös? Ansök om startpeng hos arbetskraftsservicen innan du börjar.

        Hos oss finns datorer, skrivare, böcker om ekonomi och ofta mötesrum.
    .we-do-not = Vi ger inga råd om affärer eller skatt. Det gör en företagsrådgivare och Skatteförvaltningen.
    .ready = Din idé i några meningar, och bankkoder när du ska registrera.
