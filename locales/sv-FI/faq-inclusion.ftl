### FAQ: inclusion, as said in Finland. Only what differs from ../sv. How an entry is written: docs/faq.md

faq-senior-digital =
    .more =
        Många pensionärsföreningar och digiföreningar har seniorer som lär seniorer. Ofta hjälper de också på telefon.

        På en del orter möter du ungdomar som handleder.

        Fråga hur mycket du vill och så många gånger du behöver. Vi skriver gärna upp stegen på papper, med stor stil.

        Ta gärna med en vän. Säg till om du hör eller ser dåligt, så hittar vi en bra plats.

        Kan du inte komma? Fråga om hjälp på telefon eller hemma.
    .price = Hos oss är det avgiftsfritt. En förening kan ha medlemsavgift.

faq-veterans-benefits =
    .answer =
        Har du eller någon nära dig tjänstgjort? Det finns stöd, rehabilitering och andra i samma läge att träffa. FPA, Statskontoret och välfärdsområdet berättar mer, också för anhöriga.

        Vi hjälper dig att hitta rätt sida och blankett i lugn och ro. Du behöver inte berätta något om tjänsten.
    .more =
        Välfärdsområdet ordnar tjänster hemma och rehabilitering för våra krigsveteraner. FPA betalar fronttillägg. Statskontoret sköter ersättningar till krigsinvalider och till dem som tjänstgjort i krishantering.

        Veteranorganisationer och Fredsbevararförbundet ger råd och kamratstöd. Är ett intyg försvunnet? Fråga organisationen eller Nationalarkivet.

        Har du tjänstgjort för ett annat land, till exempel Ukraina? Landets ambassad svarar om intyg och förmåner.

        Mår du dåligt just nu? Hälsostationen och stödlinjer hjälper också veteraner och familjer. Hos oss kan du vara anonym.
    .ready = Ett intyg, om du har kvar det. Dina papper stannar hos dig.

faq-former-convict-support =
    .answer =
        Du är välkommen här, vad som än har hänt. Vi frågar inte om det. Hos oss finns dator, böcker, bibliotekskort, lugn och ro, och någon att fråga.

        Brottspåföljdsmyndigheten, kommunen, välfärdsområdet och föreningar hjälper med bostad, papper och arbete. Vi hjälper dig att hitta dem. Du kan vara anonym.
    .more =
        Ofta är det här först: legitimation, adress, bankkonto och en telefon. Sedan kommer utkomst, arbete eller studier. Ta en sak i taget, gärna tillsammans med oss.

        Ofta kan du få bibliotekskort också utan fast adress. Fråga oss hur.

        Kriminalvårdens stödstiftelse (Krits) ger råd, också till familjen. Föreningar med egen erfarenhet ger kamratstöd.

        Vill du börja läsa, plugga vidare eller skriva ett cv? Fråga oss om en egen tid.

        Ekonomi- och skuldrådgivningen är avgiftsfri.
    .we-do-not = Vi frågar inte om det som varit. Stöd i vardagen ger myndigheten, socialservicen och föreningar.

faq-accessible-formats =
    .answer =
        Är det svårt att läsa tryckt text? Du kan ha rätt till Celias talböcker, avgiftsfritt. Fråga oss, så skapar vi ett konto. Inget intyg behövs, och du behöver inte säga varför.

        Fråga också om stor stil, lättlästa böcker, punktskrift och hjälpmedel. Säg till om du behöver något för att komma in eller höra bättre.
    .more =
        Celias talböcker är för den som har svårt att läsa. Det kan bero på synen, sjukdom, dyslexi eller annan funktionsnedsättning. Är det bara språket som är nytt? Då finns vanliga ljudböcker och böcker på lätt språk.

        Du lyssnar i en app, på datorn eller i en särskild spelare. Punktskrift får du från Celia.

        Fråga oss om förstoring, lupp, hörslinga, hiss, tillgänglig toalett och parkering nära. Ledarhund och assistent är välkomna.

        Ofta får någon annan hämta åt dig. Kan du inte komma? Då kan böckerna ofta komma hem till dig.
    .price = Det är avgiftsfritt.
    .children = Barn med lässvårigheter får också talböcker. För barn under 15 år är en vårdnadshavare med. Skolan skaffar läroböckerna från Celia.
