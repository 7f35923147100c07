### FAQ: authorities. How an entry is written: docs/faq.md

faq-form-help-general = Hjälp med blanketter
    .answer =
        Vi hjälper dig att hitta rätt blankett och förstå orden. Vi visar var olika uppgifter ska stå. Du fyller i och skriver under själv.

        Myndigheten ger råd om vad du ska svara. Finns det ett medborgarkontor kan det också hjälpa till.
    .more =
        Den senaste blanketten finns på myndighetens egen webbplats. Många finns både på papper och som e-tjänst.

        Läs först vilka bilagor som behövs och när sista dagen är. Spara ofta när du skriver på nätet.

        Ta en kopia innan du skickar. Spara kvittot eller en bild av sidan.

        Posta blanketten, lämna in den eller ladda upp den i e-tjänsten. Skicka inte ifyllda blanketter hit: de innehåller privata uppgifter.
    .we-do = Vi letar fram blanketten, skriver ut den med dig och förklarar orden.
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
        blankett, blanketter, blanketten, blanket, formulär, pappersblankett, ansökan, ansökningar, ansökningsblankett, ansöka, anmälan, anmälningsblankett,
        intyg, försäkran, papper, papper att fylla i, pappersarbete, papperskrångel, byråkrati, myndighetspapper, dokument, fylla i, fyller i, fylla ut,
        ifylld, ifyllning, skriva i, ruta, rutor, fält, kryss, kryssa, fråga på blanketten, förklara, vad betyder, svåra ord, krångliga ord, förstå, bilaga,
        bilagor, handlingar, kopia, skriva under, underskrift, namnteckning, signera, signering, ort och datum, ladda ner blankett, hitta blankett, skriva ut
        blankett, pdf-blankett, e-blankett, webbformulär, ansöka på nätet, skicka in, lämna in, posta, kuvert, frimärke, inlämning, sista dag, sista
        ansökningsdag, myndighet, fullmaktsblankett, kan inte skriva, handstil, skriva på dator, skrivhjälp, fel i blanketten, rätta, ändra ansökan, spara
        utkast, på engelska, på mitt språk, blankätt, ansökningen, bygglov, parkeringstillstånd, ruta på blanketten, förklara ruta, vad ska stå här, skriver
        så dåligt, ifylld ansökan

faq-form-tax-authority = Skatt och deklaration
    .answer =
        Vi visar var du hittar deklarationen, blanketter och Skatteverkets e-tjänster, och skriver ut med dig.

        Du fyller i och godkänner själv. Skatteverket svarar på vad just du ska deklarera och betala.
    .more =
        Deklarationen kommer på våren, i den digitala brevlådan eller på papper. Sista dagen är oftast i början av maj. Behöver du mer tid? Sök anstånd före den dagen.

        Du kan godkänna på nätet, i appen, på telefon eller på papper. Har du inget att ändra går det snabbt.

        Nytt jobb eller två jobb? Fråga Skatteverket hur mycket skatt arbetsgivaren ska dra. Du kan ansöka om jämkning.

        Får du ett sms om pengar tillbaka, med en länk? Tryck inte. Det är ofta en bluff.
    .we-do = Vi letar fram rätt sida eller blankett och förklarar vanliga ord.
    .we-do-not = Vi räknar inte ut skatt, ger inga skatteråd och deklarerar inte åt dig. Skatteverket hjälper dig gratis.
    .ready = E-legitimation eller deklarationen på papper, och dina kontrolluppgifter.
    .phrasings =
        hur gör man deklarationen
        när kommer skatteåterbäringen
        ska betala kvarskatt, vart
        skattsedel till nya arbetsgivaren
        avdrag för resor till jobbet
        sålt lägenheten, hur redovisar jag det
        har glömt att lämna in inkomstdeklarationen
        chefen drar för mycket i skatt
        behöver anstånd, är sjuk
        pension från utlandet, beskattas den här
        få deklarera på papper i stället för i appen
        vad är jämkning
    .keywords =
        skatt, skattefråga, Skatteverket, skattemyndigheten, Skatteförvaltningen, skattebyrån, Vero, MinSkatt, deklarera, deklaration, deklarationsblankett,
        inkomstdeklaration, skattedeklaration, förtryckt deklaration, K10, T1, T2, INK1, godkänna deklarationen, ändra i deklarationen, digital deklaration,
        komplettera deklaration, för sent deklarerat, förseningsavgift deklaration, anstånd, återbäring, skatteåterbäring, pengar tillbaka på skatten,
        kvarskatt, restskatt, baksmälla, slutskattebesked, skattekonto, skattetabell, skattesats, kommunalskatt, A-skatt, sidoinkomst, skattsedel, jämkning,
        jämka, förskottsskatt, preliminärskatt, dra skatt, skatteavdrag, avdrag, reseavdrag, rotavdrag, rutavdrag, rot, rut, ränteavdrag, milersättning,
        kontrolluppgift, arbetsgivaruppgift, inkomstuppgift, taxering, taxeringsbevis, beskattning, beskattas, dubbelbeskattning, SINK, utlandsinkomst,
        kapitalvinst, reavinst, bostadsförsäljning, sälja hus, aktier, kryptovaluta skatt, fastighetsskatt, fastighetsavgift, arvsskatt, gåvoskatt, dödsboets
        deklaration, kyrkoavgift, medlemsavgift kyrkan, skatteupplysningen, deklarationshjälp, skatehjälp, skateverket, deklarasjon, dekleration, dra av, vad
        får man dra av, bensin avdrag, bilresor, få         tillbaka på skatten, pengar från skatteverket, betala in skatt, sommarjobb och skatt, hyra ut
        lägenhet, Airbnb, sålt bostadsrätt, uppskov, ISK, fonder         och skatt, Tradera, solceller, andra maj, begravningsavgift, jobbat i två länder,
        skatt i två länder, lägre skatt, måste jag deklarera, badrum avdrag, april, får jag tillbaka, inkomst fel i deklarationen, pensionär deklarera,
        kontrollera min deklaration, sålde min villa, skatt på vinsten, vinst på huset, skattepengarna, dödsbo skatt

faq-social-insurance = Ersättning från Försäkringskassan
    .answer =
        Vi hittar rätt sida eller blankett med dig och förklarar orden. Du loggar in på Mina sidor och ansöker själv.

        Försäkringskassan bedömer din rätt till pengar och ger råd. Ring, skriv eller gå till ett servicekontor.
    .more =
        Blir du sjuk? Anmäl det till arbetsgivaren första dagen. Blir du sjuk längre behövs ofta läkarintyg. Är du utan jobb gör du sjukanmälan till Försäkringskassan.

        I beslutet står varför, och hur du begär omprövning. Det finns en sista dag, så vänta inte.

        Dröjer pengarna? På Mina sidor ser du var ärendet är.

        Har du bott eller arbetat i flera länder? Säg det när du ansöker. I Finland är det FPA som svarar.
    .we-do = Vi skriver ut blanketten och visar hur du bifogar papper.
    .we-do-not = Vi bedömer inte vad du har rätt till och ansöker inte åt dig. Försäkringskassan beslutar.
    .ready = E-legitimation, brevet från Försäkringskassan, läkarintyg och uppgift om inkomst.
    .time = Försäkringskassan visar väntetiden på sin webbplats.
    .phrasings =
        hur sjukanmäler man sig
        får jag sjukpenning när jag är arbetslös
        fått nej, hur begär jag omprövning
        när betalas sjukpengarna ut
        kassan vill ha ett nytt läkarintyg
        ersättning för den som inte längre orkar arbeta
        bruten arm, kan inte jobba på två månader
        vårda min döende mamma
        min handläggare svarar aldrig
        har en funktionsnedsättning, finns pengar för merkostnader
        ska betala tillbaka, fick för mycket
        ansöka om personlig assistans
    .keywords =
        bostadsbidrag, avslag på bostadsbidrag, bostadsbidraget, ansöka om bostadsbidrag, återbetala bostadsbidrag,
        Försäkringskassan, kassan, FK, Kela, FPA, folkpensionsanstalten, MittFPA, socialförsäkring, sjukpenning, sjukpeng, sjukersättning, sjukskriven,
        sjukskrivning, sjukanmäla, sjukperiod, sjukfall, läkarintyg, läkarutlåtande, sjukintyg till kassan, långtidssjuk, rehabilitering,
        rehabiliteringspenning, arbetsförmåga, aktivitetsersättning, förtidspension, invalidpension, sjukpension, rehabiliteringsstöd, SGI,
        sjukpenninggrundande, karensdag försäkringskassan, smittbärarpenning, arbetsskada, arbetsskadeersättning, livränta, närståendepenning, vårda anhörig,
        anhörigvårdare, dödssjuk, assistansersättning, personlig assistent, personlig         assistans, merkostnadsersättning, handikappersättning,
        handikappbidrag, funktionsnedsättning, funktionsnedsatt, funktionshinder, bilstöd, rullstol, utredning, handläggare, handläggning, handläggningstid,
        ärende, mina sidor         kassan, utbetalning, utbetalningsdag, inte fått pengarna, återkrav, betala tillbaka, beslut, avslag, nekad sjukpenning,
        indragen, omprövning, ompröva, överklaga, förvaltningsrätten, fel beslut, ansöka om ersättning, ersättning, inte jobba, ont i ryggen, opererad,
        cancer, influensa, feber, hemma sjuk, vem betalar när jag är sjuk, pengar när man är sjuk, kroniskt         sjuk, ms, reumatism, stroke, hjärtinfarkt,
        värk, gips, orkar bara jobba halvtid, halvtid, olycka, sjukskriven länge, för sjuk för att jobba, för sjuk, brutit benet, bruten, ramlat, skadad,
        ersättning vid sjukdom, hur länge får man vara sjukskriven, 365 dagar, prata med försäkringskassan, ringa         försäkringskassan, samordning, inget
        svar från försäkringskassan, arbetslös och sjuk, läkaren sjukskrev mig, läkaren skrev inget intyg, ryggen är slut, utsliten, slut i kroppen

faq-address-and-population-register = Flytt, folkbokföring, personnummer
    .answer =
        Ska du flytta? Anmäl det till Skatteverket, helst före flytten och senast en vecka efter. Det går på nätet eller på blankett.

        Där beställer du också personbevis och frågar om personnummer. Du anmäler själv.
    .more =
        Ny i Sverige? Anmäl din flytt hit på ett servicekontor. Ta med pass och uppehållstillstånd. Får du inget personnummer kan det bli ett samordningsnummer.

        Vill du få posten eftersänd? Det är en egen tjänst hos Svensk Adressändring och kan kosta.

        Hos Skatteverket anmäler du också namn på barn, nytt efternamn och flytt utomlands.

        Bor någon okänd på din adress? Det anmäler du till Skatteverket. Säg gärna till oss också, så att ditt lånekort får rätt adress.
    .we-do = Vi hittar e-tjänsten eller blanketten och förklarar orden.
    .we-do-not = Vi kan inte ändra i folkbokföringen eller ge personnummer. Det gör Skatteverket.
    .ready = E-legitimation eller vanlig legitimation. Ny adress, lägenhetsnummer och flyttdatum.
    .time = Ett personbevis får du ofta direkt på nätet. Ett personnummer tar längre tid.
    .phrasings =
        har bytt adress, vem ska veta det
        flyttanmälan på nätet
        var är jag skriven
        få fyra sista siffrorna
        beställa ett papper som visar var jag bor
        en främling är folkbokförd hemma hos mig
        posten går till gamla lägenheten
        ändra efternamn efter bröllopet
        vi ska lämna landet för gott
        bevis på att vi är gifta
        nyfött barn, när ska namnet anmälas
        samordningsnummer, vad är det
    .keywords =
        flytta, flyttanmälan, anmäla flytt, inflyttning, utflyttning, ny adress, byta adress, bytt adress, adress, adressändring, Svensk Adressändring,
        eftersändning, eftersända post, posten eftersänd, c/o, särskild postadress, lagra post, folkbokföring, folkbokföringsadress, felaktigt folkbokförd,
        skriven, skriva sig, skriven på adressen, mantalsskriven, lägenhetsnummer, folkbokföringsregistret, befolkningsregistret, befolkningsdatasystemet,
        MDB, DVV, magistraten, hemkommun, bostadsort, personnummer, personnr, fyra sista, födelsenummer, personbeteckning, samordningsnummer, beställa
        personbevis, personbevis, familjebevis, familjeintyg, ämbetsbevis, hemvistintyg, bostadsintyg, adressintyg, födelsebevis, födelseattest, dödsbevis,
        dödsfallsintyg, släktutredning, civilstånd, gift, vigselbevis, hindersprövning, äktenskapscertifikat, registrera giftermål, byta namn, namnbyte,
        efternamn, förnamn, dubbelnamn, barnets namn, nyfödd, faderskap bekräfta, ändra kön, flytta till Sverige, inflyttad, flytta utomlands, utvandra,
        emigrera, vistelseadress, skyddade personuppgifter, sekretessmarkering, spärra         adressändring, bor på min adress, okänd på min adress, sambo,
        sambointyg, sammanboende, adresändring, flyttanmelan, exman, exfru, står skriven hos         mig, bor inte kvar, fortfarande skriven, vill heta, heta
        något annat, byta förnamn, nytt namn, flyttar ihop, flyttat isär, brev till gamla         hyresgästen, brevlåda, vigsel, bröllop, dop, skriven i andra
        hand, student skriven hemma, min post kommer fel, får andras post, post till fel adress, barnet ska heta, bebis namn, skriva in barnet, intyg att jag
        är gift, flytta till Norge, anmäla flytt utomlands, anmäla att man flyttat, registrera namn, saknar personnummer, inget personnummer, två adresser,
        ska hon skriva sig där, skriva sig hemma

faq-passport-and-id-card = Pass och id-kort
    .answer =
        Pass och nationellt id-kort söker du hos polisen. Boka tid på nätet och kom själv dit. Fotot tas på plats.

        Vi visar hur du bokar och vad du ska ta med. Har passet försvunnit? Anmäl det till polisen genast.
    .more =
        Är du folkbokförd i Sverige utan att vara svensk medborgare? Fråga om id-kort hos Skatteverket. Utländskt pass söker du hos ditt lands ambassad.

        Är resan snart? Nya lediga tider dyker upp när andra avbokar. Du kan boka på vilken passexpedition som helst. Ibland kan polisen ge ett provisoriskt pass.

        Är du utomlands? Vänd dig till Sveriges ambassad.

        Nationellt id-kort räcker för resor i många länder i Europa. Körkort hör till Transportstyrelsen.
    .we-do = Vi hittar den riktiga bokningssidan med dig och skriver ut bekräftelsen.
    .we-do-not = Vi kan inte utfärda eller kontrollera pass och id-kort. Det gör polisen eller Skatteverket.
    .ready = Giltig legitimation. Saknas den kan en anhörig ofta intyga vem du är.
    .price = Det kostar. Avgiften står på den officiella sidan.
    .time = Väntan varierar. Boka i god tid före resan.
    .children = Barnet följer med. Alla vårdnadshavare ska ge sitt medgivande, på plats eller skriftligt. Ett barn behöver också eget pass.
    .phrasings =
        boka tid hos polisen för nytt pass
        mitt pass går ut i sommar
        blivit av med passet på semestern
        legitimation för den som inte har körkort
        vi reser om en vecka och sonens har gått ut
        var finns närmaste passexpedition
        får man ha egna foton med sig
        bebisen ska till mormor i thailand
        hur hämtar jag det färdiga
        pappa till barnet vill inte skriva på
        nödpass på flygplatsen
        räcker id-kort till spanien
    .keywords =
        pass, passet, nytt pass, söka pass, ansöka om pass, förnya pass, förlänga pass, utgånget pass, passet har gått ut, passtid, boka passtid, lediga tider
        pass, passexpedition, passpolisen, polisen pass, polisen, polisstation, hämta pass, passfoto, biometriskt, fingeravtryck pass, fotoautomat,
        provisoriskt pass, provisoriskt, nödpass, tillfälligt pass, akut pass, snabbpass, barnpass, barnets         pass, pass till baby, medgivande,
        vårdnadshavares medgivande, borttappat pass, tappat passet, förlorat pass, stulet pass, anmäla stulet pass, spärra         pass, id-kort, idkort, leg,
        legg, legget, legitimation, legitimationshandling, id-handling, identitetskort, identitetshandling, nationellt id-kort, nationellt id, Skatteverkets
        id-kort, förnya legitimation, utgånget id, tappat leg, tappat id-kortet, identifiera mig, intygsgivare, intyga identitet, körkort, förnya körkort,
        Transportstyrelsen, främlingspass, resedokument, resehandling, utländskt pass, ambassad, konsulat, resa, utresa, Schengen, gräns, gränskontroll, hur
        länge gäller passet, giltighetstid, id åt 13-åring, pass för två, dubbla pass, pasport, passport, pas, passet är slut, skaffa pass, gör legitimation,
        skaffa legitimation, skaffa id, åker i morgon, flyger snart, plånbok stulen med         id, utan andra förälderns underskrift, pappas underskrift
        pass, baby utomlands, charterresa, Turkiet, London, USA, polisens bokning, id har gått ut, mitt id, nytt id, leg för att hämta         paket, har
        inget leg, hur gammal id-kort, åldersgräns id-kort, ta med till polisen, saknar legitimation, id till ungdom, id för att köpa, tappade         passet
        utomlands, id-kort utan svenskt medborgarskap, id-kort för utländsk, hittar inte mitt pass

faq-citizen-office = Vart vänder jag mig?
    .answer =
        Vet du inte vart du ska gå? Berätta kort vad det gäller, så letar vi upp rätt ställe. Du behöver inte kunna de krångliga orden.

        Kommunens medborgarkontor hjälper med kommunens frågor. På ett servicekontor möter du Skatteverket, Försäkringskassan, Pensionsmyndigheten och Arbetsförmedlingen.
    .more =
        Kommunen sköter till exempel skola, omsorg, bygglov och socialtjänst. Regionen sköter vården. Staten sköter skatt, pension och försäkring.

        På ett servicekontor kan du fråga, få hjälp med e-tjänster och lämna papper. För vissa ärenden bokar du tid. Fråga om tolk.

        Alla kommuner har inget medborgarkontor. Då finns ofta en växel, ett kontaktcenter eller en kommunvägledare.

        Ta med legitimation och brevet det gäller, om du har något.
    .we-do = Vi lyssnar och letar upp rätt kontor, telefonnummer och tider. Vi skriver ut det åt dig.
    .phrasings =
        vem hjälper mig med det här
        vet inte vilken myndighet som sköter det
        var finns närmaste servicekontor
        vad gör ett medborgarkontor
        prata med någon ansikte mot ansikte om mina papper
        är det kommunen eller staten
        har ni någon samhällsvägledare
        skickas runt mellan olika ställen
        kontor där man får hjälp med allt
        hjälp med samhällsfrågor på arabiska
        var lämnar jag papper till flera myndigheter
        jag har problem men vet inte var jag ska börja
    .keywords =
        medborgarkontor, medborgar kontor, medborgarkontoret, medborgarservice, medborgarhus, servicekontor, service kontor, servicekontoret, Statens
        servicecenter, servicepunkt, servicepunkten, kontaktcenter, kontakt center, kundcenter, kommunvägledare, kommun vägledare, samhällsvägledare,
        samhällsvägledning, vägledare, samhällsservice, offentlig service, samservice, samservicepunkt, allmän service, vart vänder jag mig, vart ska jag
        vända mig, vart ska jag gå, vem ska jag fråga, vem frågar man, var börjar jag, vet inte vart, vilken myndighet, rätt myndighet, rätt ställe, rätt
        kontor, hitta rätt, hänvisad, skickas runt, bollas, runt runt, personligt besök, besöka myndighet, träffa handläggare, på plats, ansikte mot ansikte,
        utan dator, utan internet, ärenden, samhällsfrågor, samhällsinformation, samhällsguide, statliga myndigheter, stat kommun region, regionen,
        länsstyrelsen, länsstyrelse, regionförvaltning, välfärdsområde, boka tid på servicekontor, närmaste kontor, öppet servicekontor, TsNAP, CNAP,
        administrativt servicecenter, guide, lots, lotsa, hjälp på mitt språk med myndigheter, byråkratilots, medborjarkontor, serviskontor, hemtjänst,
        äldreomsorg, biståndshandläggare, trygghetslarm, vem hjälper min gamla mamma, LSS-handläggare, omsorg, kontor för allt, problem med myndighet, vem tar
        hand om, behöver hjälp men vet inte av vem, mormor behöver hemtjänst, hemhjälp, hjälp av kommunen hemma, vem ansvarar, vilken myndighet ansvarar,
        behöver vägledning, var ligger medborgarkontoret, äldrelots, anhörigkonsulent, vart ringer man, allt möjligt, allmänna frågor, papper som jag inte
        begriper vems, vart går jag

faq-legal-aid = Juridisk hjälp
    .answer =
        Vi visar var du får prata med en jurist, ofta gratis första gången. Advokatjouren är ett exempel.

        Vi letar också fram lagar, blanketter och böcker om ditt ämne. Du väljer själv vad du vill göra.
    .more =
        Har du en hemförsäkring? Den innehåller ofta rättsskydd. Fackmedlemmar kan fråga facket. I vissa fall kan staten betala en del: det kallas rättshjälp.

        Vid problem med ett köp hjälper kommunens konsumentvägledare eller Hallå konsument. Har du diskriminerats? Fråga DO eller en antidiskrimineringsbyrå.

        I brottmål kan man få en försvarare. Brottsoffer kan få ett målsägandebiträde.

        Finns det en sista dag i brevet? Sök hjälp genast. Studenter på juristlinjen har ibland öppen rådgivning.
    .we-do = Vi letar upp rådgivare, lagtexter och blanketter med anvisningar.
    .we-do-not = Vi ger inga juridiska råd och tolkar inte avtal, domar eller beslut. Det gör en jurist.
    .ready = Brev och avtal, viktiga datum och dina frågor. Skicka dem inte hit.
    .price = Rådgivning är ofta gratis. Fråga juristen om priset först.
    .phrasings =
        gratis advokat
        var hittar jag lagboken
        vill skiljas, hur går det till
        tvist om vem barnen ska bo hos
        skriva testamente
        pappa är död och syskonen bråkar om arvet
        jag har blivit stämd
        butiken vägrar ta tillbaka trasig tv
        behandlad illa på grund av min hudfärg
        kallad till rättegång som vittne
        jurist som kan persiska
        grannens träd hänger över tomten
    .keywords =
        juridik, juridisk hjälp, juridisk rådgivning, jurist, juristjour, advokat, advokatjour, advokatbyrå, rättshjälp, rättshjälpsbyrå,
        rättshjälpsmyndigheten, rättsskydd, hemförsäkring, rådgivning, lag, lagen, lagar, lagbok, lagtext, paragraf, rättigheter, mina rättigheter, domstol,
        tingsrätt, rättegång, förhandling, stämning, stämd, stämningsansökan, vittna i         rätten, åtal, åtalad, misstänkt för brott, brottmål,
        försvarare, målsägandebiträde, brottsoffer, brottsofferjouren, skadestånd, tvist, avtal, testamente, arv, arvet, arvskifte, bouppteckning, gåvobrev,
        skilsmässa, skiljas, skilja         mig, äktenskapsskillnad, bodelning, samboavtal, äktenskapsförord, vårdnad, vårdnadstvist, familjerätt,
        diskriminering, DO, rasism, konsument, konsumentvägledare, konsumenträdgivare, ARN, reklamera, reklamation, ångerrätt, garanti, trasig vara, lurad i
        affär, granne, grannfejd, framtidsfullmakt jurist, god man ansöka, överklaga dom, vad säger lagen, är det lagligt, förbjudet, syskon delar arv, ärva,
        ärver, köpte trasig, köp på nätet, butiken svarar inte, pengarna tillbaka, hantverkare, fuskbygge, begagnad bil, försäkringsbolaget nekar, ensam
        vårdnad, fortkörning, körkort indraget, upphovsrätt, sambon flyttar, dela huset, läsa lagen, vad lagen säger, enligt lag, exet vägrar, vägrar lämna
        barnen, lurad när jag köpte bil, bilköp, jurist gratis, vad har jag för rätt, vem får huset, separera, nekad på krogen, bakgrund, göra en
        bouppteckning, arvsrätt, min rätt till arv

faq-document-certify = Vidimera och bevittna
    .answer =
        En kopia vidimeras när någon jämför den med originalet och skriver på. Det kan oftast en vän, granne eller kollega göra. Kopiera gärna hos oss.

        Fråga mottagaren vem som godtas. Ibland krävs notarius publicus.
    .more =
        Den som vidimerar skriver ”Kopian stämmer med originalet”, datum, namn och telefonnummer.

        Namnteckningar bevittnas ofta av två vuxna. Vid testamente får det inte vara någon i familjen eller någon som ska ärva.

        Ska papperet till ett annat land? Då kan det behövas apostille. Den får du hos notarius publicus.

        Vissa myndigheter vill se originalet eller en fil i e-tjänsten i stället. Fråga först, så slipper du gå två gånger.
    .we-do = Vi visar kopiatorn, förklarar orden och letar upp närmaste notarius publicus.
    .we-do-not = Vi vidimerar och bevittnar i regel inte. Det gör någon du känner, eller notarius publicus.
    .ready = Originalet, kopian och legitimation. Skriv inte under förrän vittnena ser på.
    .price = Notarius publicus tar en avgift. Fråga om den först.
    .phrasings =
        få en kopia bestyrkt
        kan ni stämpla mitt betyg
        behöver två vittnen till underskriften
        apostille på födelsebevis
        var finns notarius publicus
        någon måste intyga att kopian är äkta
        vem får vidimera passet
        legalisera papper för bröllop utomlands
        kan bibliotekarien skriva på som vittne
        levnadsintyg till pensionen i utlandet
        bevittna fullmakten åt mormor
        stämplad kopia till universitetet
    .keywords =
        vidimera, vidimerad, vidimerat, vidimering, vidi, vidimeras, vidimerade kopior, vidimera kopia, bestyrka, bestyrkt, bestyrkt kopia, bestyrkande,
        styrka kopia, äkta kopia, officiell kopia, riktig kopia, rätt avskrift, kopian stämmer, originalet, original, bevittna, bevittnar, bevittnat,
        bevittnad, bevittning, vittne, vittnen, två vittnen, vittnesmål underskrift, namnteckning bevittnas, bevittnad underskrift, bekräfta underskrift,
        intyga underskrift, intyga, notarius, notarie, notarius publicus, notarius publikus, offentligt köpvittne, köpvittne, apostille, apostill, apostil,
        legalisera, legalisering, legaliserad, stämpel, stämpla, stämplat, sigill, UD, utrikesdepartementet, ambassad stämpel, intyg till utlandet, handling
        till utlandet, betyg vidimerat, examensbevis, diplom, vidimerat pass, passkopia, kopia av pass, vidimerat id, kopia av id, levnadsintyg, livsintyg,
        leva intyg, fullmakt bevittna, bevittna testamente, bevittna fullmakt, bevittnat avtal, köpekontrakt, bodelningsavtal bevittna, edsvuren, edlig,
        auktorisera, äkthet, äkthetsintyg, rådman, videmera, vidimmera, vittna underskrift, bevitna, intyga min namnteckning, skriva under inför vittne,
        personal som vittne, kopia av körkort, jämföra med original, tingshus, papper till ambassaden, två vittnen på papper, vidimera mitt pass, stämpla
        kopian, bestyrkta kopior av betyg
