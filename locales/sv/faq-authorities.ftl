### FAQ: authorities. How an entry is written: docs/faq.md

faq-form-help-general = Hjälp med blanketter
    .answer =
        Vi hjälper dig att hitta rätt blankett, skriva ut den och förstå orden. Vi visar var olika uppgifter ska stå. Du fyller i och skriver under själv.

        Myndigheten ger råd om vad du ska svara. Finns det ett medborgarkontor kan det också hjälpa till.
    .more =
        Den senaste blanketten finns på myndighetens egen webbplats. Många finns både på papper och som e-tjänst.

        Läs först vilka bilagor som behövs och vilken dag som är sist. Spara ofta när du skriver på nätet.

        Ta en kopia innan du skickar. Spara kvittot eller en bild av sidan.

        Posta blanketten, lämna in den eller ladda upp den i e-tjänsten. Skicka inte ifyllda blanketter hit: de innehåller privata uppgifter.
    .we-do = Vi letar fram och skriver ut blanketter med dig och förklarar orden. Bord och penna finns här.
    .we-do-not = Vi fyller inte i, skriver inte under och avgör inte vad du ska svara. Myndigheten ger råd om sin blankett.
    .ready = Namnet på blanketten eller myndigheten, och brevet som den kom med.
    .phrasings =
        var får man tag på en ansökningsblankett
        jag förstår inte fråga 5
        vad betyder det här ordet i ansökan
        hjälp med myndighetspapper
        hur skickar jag in papperen
        finns den här på engelska
        vad ska stå i den här rutan
        spara en halvfärdig ansökan på nätet
        vilka bilagor måste vara med
        hur skriver man under digitalt
        min handstil är dålig, kan jag skriva på dator
        vilken är sista dagen att lämna in
    .keywords =
        blankett, blanketter, blanketten, blanket, formulär, pappersblankett, ansökan, ansökningar, ansökningsblankett, ansöka, anmälan,
        anmälningsblankett, intyg, försäkran, papper, papper att fylla i, pappersarbete, papperskrångel, byråkrati, myndighetspapper, dokument, fylla i,
        fyller i, fylla ut, ifylld, ifyllning, skriva i, ruta, rutor, fält, kryss, kryssa, fråga på blanketten, förklara, vad betyder, svåra ord, krångliga ord,
        förstå, bilaga, bilagor, handlingar, kopia, skriva under, underskrift, namnteckning, signera, signering, ort och datum, ladda ner blankett,
        hitta blankett, skriva ut blankett, pdf-blankett, e-blankett, webbformulär, ansöka på nätet, skicka in, lämna in, posta, kuvert, frimärke,
        inlämning, sista dag, sista ansökningsdag, myndighet, servicekontor, medborgarkontor, kan inte skriva, handstil, skriva på dator,
        skrivhjälp, fel i blanketten, rätta, ändra ansökan, spara utkast, på engelska, på mitt språk, blankätt, ansökningen
