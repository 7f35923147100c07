### FAQ: authorities, as said in Finland. Only what differs from ../sv. How an entry is written: docs/faq.md

faq-form-help-general =
    .answer =
        Vi hjälper dig att hitta rätt blankett och förstå orden. Vi visar var olika uppgifter ska stå. Du fyller i och skriver under själv.

        Myndigheten, till exempel FPA eller Migri, ger råd om vad du ska svara. Kommunens servicepunkt kan också hjälpa till.

faq-form-tax-authority = Skatt och skattekort
    .answer =
        Skatten sköter du i Skatteförvaltningens tjänst MinSkatt. Där får du skattekortet och kontrollerar skattedeklarationen.

        Går det inte på nätet? Skatteförvaltningen hjälper på telefon och på servicepunkter. Skattekort kan du också beställa på telefon.
    .more =
        För skattekortet uppskattar du årets inkomster och avdrag. Beställ ett nytt om de ändras.

        Deklarationen kommer på våren, färdigt ifylld. Kontrollera den, och rätta bara om något saknas eller är fel. Sista dagen står i deklarationen.

        På byggen behövs skattenummer. Om arv och gåva lämnar du en egen deklaration. Fordonsskatten sköter Traficom.

        Är du av annan åsikt? I beslutet står hur du söker ändring. Får du ett sms om pengar tillbaka, med en länk? Tryck inte. Det är ofta en bluff.
    .we-do-not = Vi räknar inte ut skatt, ger inga skatteråd och deklarerar inte åt dig. Skatteförvaltningen ger råd utan avgift.
    .ready = Bankkoder eller mobilcertifikat, Skatteförvaltningens brev, uppgifter om inkomster och avdrag.

faq-social-insurance = Stöd från FPA
    .answer =
        FPA betalar bland annat sjukdagpenning, handikappbidrag och bostadsbidrag. Du ansöker själv i MittFPA eller på blankett.

        FPA bedömer din rätt till stöd och ger råd på telefon och på servicepunkter.
    .more =
        Blir du sjuk? Berätta det för arbetsgivaren första dagen. Blir du sjuk längre behövs ofta läkarintyg.

        Ansök i tid: alla stöd betalas inte i efterhand. Saknas en bilaga? Skicka ansökan ändå, och bilagan senare. Berätta för FPA när inkomst, hyra, adress eller familj ändras.

        Är beslutet svårt att förstå? Be FPA förklara, och fråga efter tolk vid behov. I beslutet står hur du besvärar dig, och före vilken dag.

        Studiestöd, stöd till barnfamiljer, pension, arbetslöshet och utkomststöd har egna svar här.
    .we-do-not = Vi bedömer inte vad du har rätt till och ansöker inte åt dig. FPA beslutar.
    .ready = Bankkoder eller mobilcertifikat, brevet från FPA och bilagorna.
    .time = Tiden varierar. FPA visar en uppskattning på sin webbplats.

faq-address-and-population-register = Flytt, adress, personbeteckning
    .answer =
        Ska du flytta? Gör flyttanmälan senast en vecka efter, på nätet, telefon eller blankett. Myndigheten för digitalisering och befolkningsdata (DVV) och Posti har en gemensam tjänst.

        Hos DVV får du också personbeteckning och intyg. Du anmäler själv.
    .more =
        Anmälan når samtidigt många myndigheter. Berätta den nya adressen själv för banken och oss, så att ditt bibliotekskort stämmer.

        DVV ger till exempel hemkommunsintyg, intyg om familjeförhållanden och levnadsintyg. Ämbetsbevis och släktutredning för kyrkans medlemmar ger församlingen.

        Samma myndighet sköter namnändring och prövning av äktenskapshinder.

        Har du flyttat från utlandet? Ofta registrerar du dig genom ett besök. Ibland får du personbeteckning redan hos Migri eller Skatteförvaltningen.
    .we-do-not = Vi kan inte ändra i befolkningsdata eller ge personbeteckning. Det gör DVV.
    .ready = Bankkoder eller mobilcertifikat. Ny adress, flyttdag, vilka som flyttar.
    .time = Flyttanmälan kan du göra tidigast en månad före flytten.

faq-passport-and-id-card = Pass och identitetskort
    .answer =
        Pass och identitetskort ansöker du om hos polisen. Börja på polisens webbplats. Ofta bokar du också en tid.

        Fotografen kan skicka passfotot direkt till polisen. Har passet försvunnit? Anmäl det till polisen genast.
    .more =
        Går det inte på nätet? Då ansöker du på polisstationen. Boka tid också då. Passet hämtar du oftast på ett utlämningsställe.

        Är resan snart? Nya lediga tider dyker upp när andra avbokar. Fråga polisen om snabbpass.

        Identitetskort räcker för resor i många länder i Europa. Är du utomlands? Vänd dig till Finlands ambassad.

        Utländskt pass söker du hos ditt lands ambassad. Främlingspass ger Migri. Körkort hör till Ajovarma och Traficom.
    .we-do-not = Vi kan inte utfärda eller kontrollera pass och identitetskort. Det gör polisen.
    .ready = Passfoto eller fotografens kod, och ditt gamla pass eller identitetskort.
    .price = Det kostar. Avgiften står på polisens sida.
    .children = Barn behöver ett eget pass eller identitetskort. Vårdnadshavarna ger sitt samtycke. Barnet följer oftast med till polisen.

faq-citizen-office =
    .answer =
        Vet du inte vart du ska gå? Berätta kort vad det gäller, så letar vi upp rätt ställe. Du behöver inte kunna de krångliga orden.

        Många kommuner har en servicepunkt som ger råd om kommunens och statens tjänster. Medborgarrådgivningen hjälper dig till rätt myndighet, på telefon och i chatt.
    .more =
        Kommunen sköter till exempel skola, småbarnspedagogik, bygglov och arbetskraftsservice. Välfärdsområdet sköter vård och socialservice. Staten sköter skatt, FPA-stöd och tillstånd.

        På servicepunkten får du blanketter och hjälp med e-tjänster. Ofta kan du lämna papper, eller tala med en myndighet på distans. Fråga om tolk.

        Stället kan heta servicepunkt, samservice eller kommuninfo. Om ett beslut frågar du den som har fattat det.

        Ta med legitimation och brevet det gäller, om du har något.

faq-legal-aid =
    .answer =
        Vi visar var du får prata med en jurist. Statens rättshjälp är ofta avgiftsfri om du har små inkomster. På många orter har advokater avgiftsfri jour.

        Vi letar också fram lagar, blanketter och böcker om ditt ämne. Du väljer själv vad du vill göra.
    .more =
        Rättshjälp söker du på nätet, eller genom att boka tid på rättshjälpsbyrån. Tolk får du vid behov. Har du en hemförsäkring? Den innehåller ofta rättsskydd. Fackmedlemmar kan fråga facket.

        Vid problem med ett köp hjälper konsumentrådgivningen. Har du diskriminerats? Fråga diskrimineringsombudsmannen. Brottsofferjouren stöder den som utsatts för brott. Patientombud och socialombud ger råd om vård och socialservice.

        Finns det en sista dag i brevet? Sök hjälp genast. Lagar och domar finns i Finlex.
    .price = Rättshjälpens pris beror på inkomst och tillgångar. Fråga om priset först.
    .ready = Brev och avtal, viktiga datum och uppgift om inkomst. Skicka dem inte hit.

faq-document-certify = Bestyrka och bevittna
    .answer =
        En kopia eller underskrift bestyrks av notarius publicus på Myndigheten för digitalisering och befolkningsdata (DVV). Boka en tid. Kopiera gärna hos oss.

        Fråga mottagaren vad som krävs. Ibland räcker två vittnen eller en vanlig kopia.
    .more =
        Ska papperet till ett annat land? Då behövs ofta apostille. Den får du också hos notarius publicus. Fråga om översättning behövs.

        Ett testamente bevittnas av två personer på samma gång. Det får inte vara någon som ärver eller en nära släkting. Rättshjälpen ger råd.

        Vid köp av fastighet behövs ofta ett köpvittne. Lantmäteriverket har en lista. Skolan kan ofta bestyrka kopian av sitt eget betyg.

        Vissa myndigheter vill se originalet eller en fil i e-tjänsten. Fråga först, så slipper du gå två gånger.
    .we-do = Vi visar kopiatorn och förklarar orden.
    .we-do-not = Vi bestyrker och bevittnar i regel inte. Det gör notarius publicus.
