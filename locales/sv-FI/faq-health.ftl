### FAQ: health, as said in Finland. Only what differs from ../sv. How an entry is written: docs/faq.md

faq-health-online-services =
    .answer =
        Vi visar hur du hittar vårdens e-tjänster. I MittKanta ser du recept och provsvar, och ber om att få recept förnyade. Du loggar in själv.

        Tid bokar du hos välfärdsområdet, på nätet eller på telefon. Vid fara för liv, ring 112. Är det bråttom ringer du Jourhjälpen.
    .more =
        Välfärdsområdets tjänst har olika namn. Där finns ofta chatt, tidsbokning och meddelanden till skötaren.

        Recept kan också apoteket be om att få förnyade. Provsvar kan dröja i MittKanta. Om svaren frågar du vårdstället.

        Vill du hjälpa en närstående? Då behövs fullmakt, i Suomi.fi eller på vårdstället. För barn finns egna regler, som ändras med åldern.

        Sitter du vid vår dator? Be om en lugn plats, och logga ut efteråt. Kan du inte logga in? Hälsostationen hjälper på telefon och på plats.
    .ready = Bankkoder eller mobilcertifikat, och din mobil. Visa inga koder för oss.

faq-health-benefits =
    .answer =
        FPA ersätter en del av medicin och av resor till vården. När dina utgifter når årets gräns blir resten billigare eller avgiftsfritt.

        Det europeiska sjukvårdskortet beställer du av FPA utan avgift. Vi visar pålitliga sidor och böcker om hälsa.
    .more =
        Läkemedelstak och resetak ser du i MittFPA. Avgifterna på hälsostation och sjukhus har ett eget tak. Det följer du själv, så spara räkningarna.

        FPA-taxi beställer du på områdets eget nummer. FPA berättar vilka resor som ersätts.

        Till screening kallas du med brev. Om vaccin och om att sluta röka frågar du hälsostationen.

        Läser du om hälsa på nätet? Se vem som skrivit och när. Ofta lånar biblioteket ut blodtrycksmätare och stavar.
    .we-do-not = Vi ger inga medicinska råd och bedömer inte vad du har rätt till. Fråga hälsostationen eller FPA.
    .ready = FPA-kort eller brev. Kvitton från vården, om du har några.

faq-mental-health-support =
    .answer =
        Du behöver inte bära det ensam. MIELI:s kristelefon tar emot dig anonymt, också om du bara vill prata. Hälsostationen hjälper dig till vård. Vi letar upp dem med dig.

        Är det fara för liv, ring 112 nu.
    .more =
        På webbplatsen Psykporten finns råd och egenvårdsprogram. Kyrkans samtalstjänst lyssnar på alla, oberoende av tro.

        Vill du träffa andra? Röda Korset, MIELI, församlingar och kommunen har grupper och vänverksamhet. Här på biblioteket är du välkommen precis som du är.

        Det finns böcker om oro, sorg, stress och ensamhet, också lättlästa och inlästa. Vi kan lägga fram dem utan frågor.

        Säg till om du vill sitta ostört, eller få hjälp att ringa.
    .children = Du som är barn eller ung kan prata med skolans kurator, psykolog eller hälsovårdare. Det finns också avgiftsfria telefoner och chattar. Där kan du vara anonym.

faq-drug-use-family-support =
    .answer =
        Du kan fråga anonymt. Vi sparar inget under ditt namn. Det finns stöd för dig som är närstående. Det gäller också när den andra inte vill ha hjälp.

        Irti Huumeista, Al-Anon och A-klinikstiftelsen har telefoner, chattar och grupper. Om vård berättar välfärdsområdet. Vi hittar dem.
    .more =
        Du är inte ensam, och det är inte ditt fel. Du behöver inte berätta vem det gäller.

        För barn och unga finns egna grupper och stöd. I skolan kan du tala med kuratorn.

        Den avgiftsfria Rusmedelsrådgivningen svarar på telefon. På Droglänken finns information.

        Vi har böcker och broschyrer, också på andra språk, för vuxna, unga och små. Läs hemma eller här.

        Vid överdos, hot eller fara: ring 112 genast.
    .we-do-not = Vi ger ingen behandling eller rådgivning. Det gör vården, socialservicen och stödgrupperna.
