### FAQ: library-services. How an entry is written: docs/faq.md

faq-opening-hours = Öppettider
    .answer =
        Tiderna står här nedanför. Under bemannad tid finns personalen på plats och svarar också här i chatten.

        Röda dagar och dagen före kan ha andra tider. Kolla gärna innan du kommer.
    .more =
        Många bibliotek har meröppet. Då öppnar du dörren själv, oftast med bibliotekskort och pinkod. Ingen personal är på plats. Fråga oss hur du får tillgång.

        Filialer och bokbussen har egna tider. På sommaren och under lov kan tiderna vara kortare.

        Du kan skriva hit dygnet runt. Boten svarar direkt, och personalen läser under bemannad tid.
    .we-do = Vi berättar när vi har öppet, i dag och på helger.
    .phrasings =
        när stänger ni ikväll
        är det öppet nu
        vilken tid öppnar biblioteket imorgon
        stängt på söndagar?
        hur har ni öppet i jul och nyår
        sommartider
        hinner jag dit efter jobbet
        vilka dagar är bibblan stängd
        finns det personal på lördag
        har ni andra tider på röda dagar
        öppet under höstlovet
        när är det bemannat
    .keywords =
        öppet, öppen, öppettid, öppettider, öppetider, öppningstider, öppningstid, öppna, öppnar, öppnas, stänga, stänger, stängt, stängd, tider, klockan,
        hur dags, hur länge, idag, i dag, ikväll, i kväll, imorgon, i morgon, vardag, vardagar, helg, helgen, helgdag, helgtider, måndag, tisdag, onsdag,
        torsdag, fredag, lördag, söndag, morgon, förmiddag, lunchtid, eftermiddag, kväll, tidigt, sent, röd dag, röda dagar, klämdag, storhelg, aftnar, jul,
        julafton, juldagen, annandag, mellandagarna, nyår, nyårsafton, trettondagen, påsk, långfredagen, påskafton, valborg, första maj, kristi himmelsfärd,
        pingst, nationaldagen, sjätte juni, midsommar, midsommarafton, alla helgons dag, sommartider, sommaröppet, sportlov, påsklov, höstlov, jullov,
        avvikande öppettider, bemannad, bemannat, obemannat, personal på plats, bibban, bibblan, filial, när kan jag komma, opettider, öpet, lucia,
        skärtorsdag, trettondagsafton, hinner jag, kommer jag in, om en halvtimme, om en timme, hur sent, hur tidigt, stängningsdags, stänger ni, öppnar ni,
        har ni öppet, är ni öppna, öppethållande, semesterstängt, ändrade tider, bokbussens tider, turlista bokbuss, tiderna idag


# Variables:
#   $card_price (String) - priset för ett nytt bibliotekskort, till exempel "0 kr"
#   $website (String) - adressen till bibliotekets webbplats
faq-library-card-get = Skaffa bibliotekskort
    .answer =
        Kom till disken och be om ett bibliotekskort. Ta med legitimation med foto, till exempel körkort eller pass.

        Saknar du svensk legitimation, personnummer eller fast adress? Säg till, så går det ofta att ordna ändå. Du behöver inget kort för att besöka oss eller fråga.
    .more =
        Barn kan få ett eget kort. För yngre barn ska en vårdnadshavare skriva under. Fråga oss vilken ålder som gäller.

        Bor du tillfälligt, på ett boende eller hos vänner? Då räcker ofta en adress där vi når dig.

        På många bibliotek kan du anmäla dig på webben, ibland med BankID. Sedan hämtar du kortet i disken.

        Till kortet hör en pinkod. Håll båda för dig själv. Du ansvarar för det som lånas på kortet.
    .we-do = Vi gör i ordning kortet med dig och går igenom reglerna. Vi frågar bara efter det som behövs.
    .ready = Legitimation med foto. För barn: vårdnadshavarens underskrift.
    .price = Pris för ett bibliotekskort: { $card_price }.
    .online = Börja på webben: { $website }
    .children = Barn får ett eget kort. För yngre barn skriver en vårdnadshavare under. Fråga oss från vilken ålder barnet kan skaffa kort självt.
    .phrasings =
        hur blir man låntagare
        vill gå med i biblioteket
        räcker det med pass
        jag har ingen fast adress, får jag låna
        kostar det att registrera sig
        kort till min dotter, hon är sju
        anmäla sig på nätet och hämta senare
        jag har inget personnummer än
        sommargäst här i en månad
        bor på asylboende
        utbytesstudent, behöver kurslitteratur
        vad ska jag ta med mig för att börja låna
    .keywords =
        bibliotekskort, biblioteks kort, bibliotekskortet, biblotekskort, lånekort, låne kort, lånekortet, lånkort, kort på biblioteket, nytt kort,
        första kort, få ett lånekort, få kort, få låna, hur får jag låna, börja låna böcker, låna böcker, vad krävs, krav för kort, kort till min sjuåring,
        barnets kort, familjekort, kontaktkort, flexkund, skaffa kort, skaffa lånekort, ansöka om kort, bli låntagare, bli medlem, medlem, medlemskap,
        registrera, registrera sig, registrering, anmäla sig, gå med, ny låntagare, börja låna, legitimation, legitimera, leg, id, id-kort, id-handling, pass,
        körkort, LMA-kort, uppehållstillståndskort, personnummer, samordningsnummer, reservnummer, utan personnummer, adress, fast adress, hemlös, härbärge,
        asylboende, asylsökande, flykting, nyanländ, invandrare, utländsk, turist, sommargäst, besöka, student, utbytesstudent, barnkort, kort till barn,
        kort till dotter, kort till son, tonåring, vårdnadshavare, förälder, målsman, underskrift, åldersgräns, digitalt kort, kort i mobilen, gratis kort,
        institutionskort, förskolekort, klasskort, kort till bibblan, bibblankort, skaffa kort till biblioteket, flyttat hit, nyinflyttad, ny i stan,
        saknar körkort, saknar legitimation, ingen legitimation, gammalt pass, utgånget pass, låna ändå, kan han låna, låna första gången, aldrig lånat förut,
        andra kommuners kort, kort från annan kommun, gemensamt kort, gästkort, lärarkort, kort för förening, barnet vill låna, åldersgräns kort,
        hur gammal för eget kort


# Variables:
#   $phone (String) - bibliotekets telefonnummer
#   $website (String) - adressen till bibliotekets webbplats
faq-card-pin-lost = Tappat kort, glömd pinkod
    .answer =
        Har kortet försvunnit eller blivit stulet? Ring eller kom in genast, så spärrar vi det. Då kan ingen annan låna på det.

        Har du glömt pinkoden? Kom till disken med legitimation. Ofta kan du också byta den på bibliotekets webbplats.
    .more =
        Efter flera felaktiga försök kan kontot låsas. Vänta en stund och prova igen, eller fråga i disken.

        Kontrollera också kortnumret. Skriv det utan mellanslag, och se efter att Caps Lock inte är på.

        Ett nytt kort i stället för ett borttappat kan kosta lite. Dyker det gamla upp? Fråga oss innan du använder det.

        Misstänker du att någon annan lånar på ditt kort? Ring oss först och byt sedan pinkod.
    .we-do = Vi spärrar kortet på telefon eller i disken. I disken får du ett nytt kort och en ny pinkod.
    .we-do-not = Vi frågar aldrig efter pinkoden i chatten och skriver den aldrig här. En ny kod får du i disken med legitimation, ofta också på webben.
    .ready = Legitimation när du kommer till disken.
    .contact = Ring och spärra kortet: { $phone }
    .online = Bibliotekets webbplats: { $website }
    .phrasings =
        minns inte mina fyra siffror
        plånboken stulen och lånekortet låg i den
        utelåst efter för många försök
        kortet har gått sönder, behöver ersättning
        byta lösenord på mina sidor hos er
        spärra kortet tack
        var hittar jag mitt kortnummer
        tror att någon annan lånar i mitt namn
        ändra den hemliga koden
        hittade mitt gamla kort, funkar det än
        automaten läser inte av kortet
        webben säger fel användarnamn
    .keywords =
        pin, pinkod, pin-kod, pin kod, pinkoden, pinnkod, kod, koden, fyra siffror, fyrsiffrig, lösenord, lösen, losenord, logga in, inloggning, loggar in,
        användarnamn, mina sidor, mitt konto, glömt, glömd, glömde, minns inte, kommer inte ihåg, återställa, ny pinkod, byta pinkod, ändra pinkod, tappat,
        tappat bort, tappade, borttappat, förlorat, förlorat kort, försvunnet, slarvat bort, kvarglömt, stulet, stulen, stöld, snott, snodde, snodd, rånad,
        kortet är borta, kortet borta, kortet försvann, blivit av med kortet, hittar inte kortet, plånbok, handväska, väska, trasigt kort, slitet, knäckt,
        ersättningskort, nytt kort, duplikat, spärra, spärrat, spärrad, spärra lånekort, avsluta kort, missbruk, någon lånar på mitt kort, låst, låst konto,
        låst ute, lås upp, för många försök, fel pinkod, felaktig, ogiltig, godkänns inte, kortnummer, lånekortsnummer, streckkod, utgånget kort,
        kortet fungerar inte, anmäla förlust, koden funkar inte, siffrorna funkar inte, mina siffror, glömt siffrorna, ny kod, behöver ny kod, skicka ny kod,
        sms-kod till lånekontot, kortet fungerar inte i automaten, kortet funkar inte, automaten tar inte kortet, kommer inte in på lånekontot,
        kommer inte in på mina sidor, inloggningen till bibliotekets sida, tappade kortet, kort bortslarvat, borttappat lånekort, stulet lånekort,
        hittat ett lånekort


# Variables:
#   $loan_days (Number) - längden på ett vanligt lån i dagar
#   $website (String) - adressen till bibliotekets webbplats
faq-loan-renew = Låna om
    .answer =
        Du lånar om själv på bibliotekets webbplats. Logga in, öppna dina lån och välj Låna om. Då ser du det nya återlämningsdatumet.

        Det går inte om någon annan står i kö. Antalet omlån är också begränsat.
    .more =
        Gör det senast på återlämningsdagen, så slipper du förseningsavgift. Datumet finns på kvittot och på dina sidor.

        Går det inte att låna om? Oftast har någon annan reserverat, eller så är omlånen slut. Det kan också vara ett korttidslån, eller så är kortet spärrat.

        E-böcker och e-ljudböcker går tillbaka av sig själva.

        Ofta kan du slå på påminnelser. Är du sjuk eller bortrest? Skriv till oss före återlämningsdagen.
    .we-do = Vi visar hur du lånar om och förklarar varför det ibland inte går.
    .ready = Kortnummer och pinkod. Använd dem själv och skicka dem inte hit.
    .period =
        { $loan_days ->
            [one] Ett vanligt lån är på { $loan_days } dag.
           *[other] Ett vanligt lån är på { $loan_days } dagar.
        }
    .online = Låna om här: { $website }
    .phrasings =
        kan jag behålla boken längre
        förlänga lånet
        hur många veckor får man ha den hemma
        när ska den vara tillbaka
        hur ofta kan man förnya
        det står att någon annan väntar på den
        går det att låna om via telefon
        är utomlands och kan inte lämna i tid
        var ser jag mina återlämningsdatum
        knappen för omlån är grå
        en vecka till med filmen
        ligger på sjukhus och har böcker hemma
    .keywords =
        låna om, lånar om, lånat om, omlån, om lån, omlåna, omlåning, förnya, förnya lån, förlänga, förlänga lån, förlängning, behålla längre, ha kvar,
        mer tid, längre tid, fler dagar, några dagar till, en vecka till, lånetid, låne tid, lånetiden, hur länge, veckor, månader, sista dag,
        återlämningsdatum, återlämningsdag, förfallodatum, förfallodag, går ut, gått ut, datum, kvitto, påminnelse, mina lån, lånelista,
        när ska böckerna lämnas, när ska den lämnas, när ska jag lämna, ha boken längre, ha boken lite till, lite till, antal omlån, hur många gånger, max,
        gräns, nekas, nekad, går inte, tillåts inte, spärrat, reserverad av annan, kö på boken, inte hunnit läsa klart, hinner inte läsa ut, behålla boken,
        förlängd lånetid, korttidslån, snabblån, sjuk, bortrest, semester, på resa, utomlands, inte läst klart, läser långsamt, tjock bok, kursbok, omlona,
        förlenga, går ut imorgon, går ut idag, boken går ut, lånet går ut, inte klar med boken, inte färdig med boken, lägga på några veckor, låna längre,
        längre lån, kvar på lånet, senast tillbaka, deadline för lånet, hur länge får man låna en film, hur länge får man låna en bok, lånetid för film,
        lånetid spel, lånetid tidskrift, tiden går ut, skjuta upp, kommer inte hinna lämna, låna om allt, omlån på telefon, sista lånedag, förnyelse


# Variables:
#   $hold_price (String) - priset för en reservation, till exempel "0 kr"
#   $hold_days (Number) - hur många dagar en reserverad bok väntar på avhämtning
#   $website (String) - adressen till bibliotekets webbplats
faq-reserve-item = Reservera böcker
    .answer =
        Är boken utlånad, eller finns den på en annan filial? Ställ dig i kö på bibliotekets webbplats. Sök titeln, välj Reservera och ange var du vill hämta den.

        Du får ett meddelande när den är framme. På dina sidor ser du din plats i kön.
    .more =
        På dina sidor byter du avhämtningsställe eller tar bort reservationen. På många håll kan du också pausa den när du är borta.

        Boken står på reservationshyllan. I meddelandet ser du vilket nummer eller namn du ska leta efter. Ta med kortet.

        Ska någon annan hämta åt dig? Reglerna skiljer sig, så fråga först.

        En bok som inte hämtas går vidare till nästa. Saknas titeln i katalogen? Tipsa oss: kanske köper vi in den eller lånar den från ett annat bibliotek.
    .we-do = Vi visar hur du reserverar, ändrar och tar bort en reservation. Vi hjälper dig också att hitta rätt titel.
    .ready = Titel eller författare. Kort och pinkod använder du själv.
    .price = Pris för en reservation: { $hold_price }.
    .period =
        { $hold_days ->
            [one] En reserverad bok väntar på dig i { $hold_days } dag.
           *[other] En reserverad bok väntar på dig i { $hold_days } dagar.
        }
    .online = Sök och reservera: { $website }
    .phrasings =
        hur ställer man sig i kö på en bok
        romanen jag vill ha är utlånad
        hur lång är väntetiden på nya deckaren
        ta bort mig från kön
        var står böckerna man ska hämta
        fick sms att boken kommit in
        byta bibliotek för avhämtning
        vilket nummer i kön har jag
        kan min man hämta åt mig
        lägga reservationer vilande under semestern
        hur länge sparar ni den åt mig
        hann inte hämta i tid
    .keywords =
        reservera, reserverar, reserverat, reserverad, reservation, reservationer, reservering, reservasjon, resarvera, beställa bok, beställa hem,
        boka en bok, lägga undan, spara åt mig, paxa, utlånad, utlånat, utlånade, inte inne, ingen ledig, finns inte på hyllan, vänta, väntetid, väntar, kö,
        kön, ställa mig i kö, stå i kö för bok, hur lång kö, lång kö på boken, kö till ny bok, köa, köplats, plats i kön, könummer, bokkö, bästsäljare,
        ny bok, nyhet, hämta, hämtar, avhämtning, avhämtningsställe, hämtställe, hämthylla, reservationshylla, hämtnummer, redo att hämta, klar att hämta,
        kommit in, framme, sms, avi, meddelande, mejl, sista hämtdag, inte hämtad, missat, outhämtad, avbeställa, avboka reservation, ta bort reservation,
        pausa, vilande, byta hämtställe, annan filial, närmaste bibliotek, skicka till min filial, hämta åt någon, granne hämtar, katalog, söka titel,
        kassar med böcker, plocka fram böcker, plocka fram, ta fram böcker, ta undan, hålla boken åt mig, håll den åt mig, spara boken, lägg undan,
        förbeställa, beställa böcker, beställ bok, beställning, hämta beställda böcker, click and collect, boka en film, boka boken, få hem till min filial,
        ställ mig på kö, väntelista för bok, upptagen bok, hämta bok, hämta reserverat, hyllan för reserverade, min plats, nummer i kö, ångra reservation,
        skickas till annat bibliotek, från huvudbiblioteket, hem till mitt bibliotek, från en annan filial, närmaste filial, alla exemplar utlånade,
        alla är ute, säg till när den kommer in, meddela när boken är inne, bevaka bok, inne igen


# Variables:
#   $overdue_price (String) - förseningsavgiften så som biblioteket skriver den, till exempel "2 kr"
#   $website (String) - adressen till bibliotekets webbplats
faq-fees-and-fines = Avgifter
    .answer =
        Lämnar du för sent kan det bli en förseningsavgift. På bibliotekets webbplats ser du vad du ska betala. Du kan betala i disken och ofta på webben.

        Blir summan stor kan kortet spärras tills du har betalat. Är det svårt att betala? Prata med oss tidigt.
    .more =
        Avgift kan också gälla påminnelsebrev och böcker som inte hämtats. Försvunna eller trasiga böcker ersätter du. En del bibliotek tar ingen avgift alls, eller ingen för barn.

        Ser en avgift fel ut? Kom in eller ring, och ha kvittot till hands. Personalen kontrollerar med dig.

        En räkning som länge är obetald kan gå till inkasso. Det blir dyrare, så hör av dig innan dess.

        Låna om i tid och slå på påminnelser, så slipper du avgifter.
    .we-do = Vi förklarar vad avgifterna gäller och hur du betalar. I disken reder vi ut en avgift som verkar fel.
    .we-do-not = Vi tar inte emot betalning eller kontokortsnummer i chatten. Håller du inte med om en avgift? Kom till disken.
    .price = Förseningsavgift: { $overdue_price }.
    .online = Se och betala avgifter: { $website }
    .children = En del bibliotek tar inga förseningsavgifter för barn. Vårdnadshavaren svarar oftast för det som barnet har lånat.
    .phrasings =
        hur mycket är jag skyldig er
        jag får inte låna på grund av skuld
        fick en räkning från biblioteket
        vad kostar det per dag när man är sen
        kan jag swisha eller betala kontant
        varför har jag fått en avgift
        det stämmer inte, jag lämnade i tid
        har inte råd med böterna
        betala skulden på nätet
        måste barn också betala
        inkassobrev för biblioteksböcker
        vid vilket belopp blir kortet stoppat
    .keywords =
        avgift, avgifter, avgiften, förseningsavgift, försenings avgift, förseningsavgifter, övertidsavgift, böter, bibliotekets avgifter, försenad,
        försenade, försening, sen, för sent, lämnat för sent, försent, veckor sen, kostnad, kosta, kostar, pris, prislista, kronor, kr, skuld, skulder,
        skyldig, restskuld, saldo, räkning från biblioteket, faktura från biblioteket, faktura, fakturan för böcker, fått en faktura för böcker,
        krävs på pengar, betala, betalar, betalning, obetald, hur mycket, swish, swisha, kontant, kontanter, bankkort, kontokort, kortbetalning,
        betala online, betala på webben, avbetalning, dela upp, spärrad, spärrat lånekort, avstängd, lånestopp, får inte låna, stoppad, gräns, belopp,
        överklaga avgift, bestrida, klaga på avgift, felaktig avgift, orättvist, misstag, inte mitt fel, efterskänka, avskriva, slippa betala,
        påminnelseavgift, krav, kravbrev, påminnelsebrev, inkasso, ersättning, har inte råd, inga pengar, avgiftsfritt, barnböcker avgift, avjift,
        blir det böter, böter för bok, två dagar sen, två dar sen, dagar för sent, en vecka för sent, lämnade för sent, glömde lämna tillbaka i tid,
        vad kostar förseningen, kostar det något om man är sen, straffavgift, varför skuld, har en skuld, min skuld, betala skuld, betala med kort i disken,
        betala avgift, betalat dubbelt, kvitto på betalning, avgift för barn, böterna, räntan, kravavgift, maxavgift, högsta avgift, rabatt på böter,
        slippa böterna, sänka avgiften, för dyrt, orkar inte betala


# Variables:
#   $phone (String) - bibliotekets telefonnummer
faq-lost-damaged-item = Försvunnet eller trasigt lån
    .answer =
        Hör av dig till oss så snart du kan. Det händer lätt, och det går att lösa. Är boken blöt eller trasig? Lämna in den som den är och laga den inte själv.

        Ett lån som är försvunnet eller förstört får du oftast ersätta. Vi berättar vad som gäller för just ditt lån.
    .more =
        Leta en gång till: i väskan, i bilen, i skolan och bakom sängen. Låna om så länge, om det går.

        Kanske står boken redan hos oss. Be oss titta på hyllan.

        Ofta betalar du ett pris för ersättningen. Ibland får du köpa ett likadant exemplar i stället, men fråga oss först.

        Kommer lånet fram senare? Fråga om du får pengarna tillbaka.

        Var skadan där redan när du lånade? Säg till med en gång. Vanligt slitage betalar du inte för.
    .we-do = Vi ser efter om lånet har kommit in, bedömer skadan och förklarar hur du ersätter.
    .contact = Ring oss om lånet: { $phone }
    .phrasings =
        hunden tuggade på boken
        jag hittar inte en bok som jag har lånat
        spillde kaffe på sidorna
        måste jag betala om något är förstört
        tappade filmen på bussen
        treåringen har ritat i bilderboken
        skivan är repig och går inte att spela
        en bit saknas i spelet
        kan jag köpa en likadan själv
        hittade den borttappade boken efter att jag betalat
        den var redan trasig när jag lånade hem den
        plattan jag lånade gick i golvet
    .keywords =
        tappat bort bok, tappat boken, tappade boken, borttappad bok, borttappat lån, förlorad bok, förlorat lån, försvunnen bok, försvunnet lån,
        hittar inte boken, kan inte hitta boken, slarvat bort boken, glömt boken på bussen, glömde på tåget, kvarglömd bok, stulen bok, boken stals, trasig,
        trasig bok, rev sönder, sönder, gått sönder, gick sönder, förstörd, förstört, förstörde, skadad, skadat, skada, skador, sönderriven, rivit sönder,
        riven sida, sidor saknas, lösa sidor, ryggen har släppt, blöt, blött, våt, vattenskada, vattenskadad, fuktig, mögel, regn, badkaret, spillt, spillde,
        kaffe, fläck, fläckar, kladd, kladdat, klottrat, ritat i boken, hundbiten, hunden åt, katten kissade, tuggad, bränd, brand, repig, repad skiva, repor,
        skivan hackar, bit saknas, pusselbit, spel saknar delar, fodral, sprucken, laga bok, tejpa, ersätta, ersättning, ersättningspris, ersätta bok,
        ny bok i stället, köpa ny, köpa likadan, betala för boken, betala för borttappad, vad kostar en borttappad bok, återbetalning, pengarna tillbaka,
        slitage, missöde, olycka, olyckshändelse, försvunen, tapat bort, trasi, puts väck, försvann, boken är borta, boken försvann, boken är trasig,
        boken gick sönder, kräktes, kräkt, kissat, bitit, biter, bitmärken, katten, hunden, kaninen, bebisen, barnet rev, barnet ritade, omslaget, omslag,
        pärmen, ryggen, sidorna, ihopklistrat, kletigt, saft, vin, mjölk, tappad i vattnet, översvämning, löss, vägglöss, rökskadad,
        flyttat och boken försvann, ersätter, ersättningskrav, betala hela boken, betala hela spelet, tappat en del, saknad del, spelpjäs, fodralet tomt,
        glömt lånet på hotellet, glömt i skolan, kvar på bussen, bok i stulen väska, biblioteksboken stulen, biblioteksbok, klippt i boken, klippt sönder,
        klottrade, målat i boken, slet sönder, knycklat, vikta sidor, hål i boken, bilderboken gick sönder, solkig


# Variables:
#   $address (String) - bibliotekets gatuadress
faq-return-items = Lämna tillbaka lån
    .answer =
        Lämna lånen i disken eller i en återlämningsautomat. När vi har stängt använder du bokinkastet, om det finns ett.

        Du behöver inget kort, och en vän kan lämna åt dig. Ofta går det bra att lämna på en annan filial.
    .more =
        Lägg in en sak i taget i automaten och ta kvittot.

        Det som ligger i inkastet registreras när vi tömmer det. Teknik, instrument och spel lämnar du i disken.

        Bor du långt bort? Ofta kan du skicka lånen med posten. Packa väl och betala portot. Lånet räknas som återlämnat när det har kommit fram.

        Står ett återlämnat lån kvar på ditt konto? Säg till, så letar vi på hyllan.
    .we-do = Vi berättar var och hur du lämnar tillbaka. I disken registrerar vi lånet och ger dig kvitto.
    .where = Vår adress: { $address }
    .phrasings =
        var kan jag lämna böckerna
        finns det en låda utanför
        ni har stängt, hur blir jag av med lånen
        kan jag lämna in på en annan filial
        får grannen ta med dem
        måste jag ha kortet med mig för att lämna
        går det att posta dem till er
        har flyttat till en annan stad och har er bok kvar
        jag har lämnat men den ligger kvar i listan
        automaten tar inte emot min bok
        lägga dvd och sällskapsspel i luckan
        tar bokbussen emot lån
    .keywords =
        lämna, lämnar, lämnat, lämna tillbaka, lämna igen, lämna in, lämna åter, återlämna, återlämning, åter lämning, återlämnad, återlämnat, tillbaka,
        ge tillbaka, inlämning, retur, returnera, inkast, bokinkast, boknedkast, nedkast, bok lucka, lucka, box utanför, brevlåda, utanför, efter stängning,
        på natten, när det är stängt, automat, återlämningsautomat, maskin, självservice, disk, disken, kvitto, bevis, annan filial, annat bibliotek,
        andra bibliotek, vilket bibliotek som helst, bokbuss, bokbussen, posta, post, porto, paket, skicka, vän, granne, anhörig, åt någon annan, utan kort,
        kvar på kontot, kvar på mitt konto, ligger kvar, inte avregistrerad, oregistrerad, flyttat, glömt lämna, lånade böcker, film, skivor, lämna tilbaka,
        åtalämna, vart lämnar jag, var lämnar jag, lämna böcker, lämna mina böcker, lämna boken, kan någon annan lämna, mamma lämna, min man lämna,
        lämna åt mig, lämnade igår, lämnat men syns inte, syns inte, syns kvar, registrerades inte, kvar på listan, står kvar, efter åtta, på kvällen lämna,
        på söndag lämna, dygnet runt lämna, boklucka, inlämningslucka, inlämningslåda, inkastet fullt, inkastet låst, lämna fjärrlån, boklåda utanför,
        låda utanför entrén, lämna i annan stad, lämna i nya stan


# Variables:
#   $interlibrary_price (String) - priset för ett fjärrlån, till exempel "0 kr"
#   $website (String) - adressen till bibliotekets webbplats
faq-interlibrary-loan = Fjärrlån
    .answer =
        Finns titeln inte hos oss? Vi kan ofta låna in den från ett annat bibliotek, i Sverige eller utomlands. Det kallas fjärrlån.

        Fyll i beställningen på bibliotekets webbplats eller fråga i disken. Du får ett meddelande när boken har kommit.
    .more =
        Se först efter i vår katalog. Finns boken på en annan filial räcker det att reservera den.

        Vanliga fjärrlån är äldre böcker, kurslitteratur, noter, facklitteratur och artiklar. Artiklar kommer ofta som kopia.

        Helt nya böcker går sällan att fjärrlåna. Tipsa oss då om inköp.

        Biblioteket som äger boken bestämmer lånetiden. En del får du bara läsa på plats hos oss.

        Lån från utlandet kan kosta mer. Vi talar om priset innan vi beställer.
    .we-do = Vi letar i andra biblioteks kataloger, beställer och meddelar dig.
    .ready = Titel och författare, gärna årtal och ISBN. Ditt lånekort.
    .time = Från Sverige tar det ofta en till två veckor. Från utlandet tar det längre tid.
    .price = Pris för ett fjärrlån: { $interlibrary_price }.
    .online = Sök och beställ: { $website }
    .phrasings =
        boken finns bara på ett bibliotek i lund
        kan ni ta hem den från en annan stad
        beställa från universitetsbiblioteket
        ni har den inte, kan ni låna in den
        behöver en artikel ur en gammal tidskrift
        går det att få en bok från norge
        hur lång tid tar ett fjärrlån
        hittade titeln i libris
        noter till en kör som inte finns i kommunen
        förlänga en bok som ni har lånat in åt mig
        en slutsåld avhandling
        kursboken saknas hos er
    .keywords =
        fjärrlån, fjärr lån, fjärrlåna, fjärrlånat, fjärlån, färrlån, fjärrlånebeställning, fjärrlåneblankett, fjärrkopia, artikelkopia, artikelbeställning,
        mellanbiblioteksutlåning, låna in, låna in från annat bibliotek, inlånad, inlån, från annat bibliotek, andra bibliotek i landet,
        annat bibliotek i sverige, annan stad, annan kommun, annat län, hela landet, ta hem, ta in, skicka efter, beställa hit, beställa från, Libris, LIBRIS,
        WorldCat, Subito, Kungliga biblioteket, KB, universitetsbibliotek, universitetsbiblioteket, högskolebibliotek, forskningsbibliotek, lånecentral,
        depåbibliotek, specialbibliotek, utlandet, utländskt bibliotek, från utlandet, från norge, från danmark, från finland, från tyskland,
        finns inte hos er, finns inte i kommunen, finns inte i katalogen, saknas i katalogen, har ni inte, ni har inte boken, ovanlig bok, sällsynt,
        gammal bok, antikvarisk, slutsåld, avhandling, doktorsavhandling, uppsats, rapport, vetenskaplig artikel, tidskriftsartikel, forskning, noter,
        kurslitteratur, kursbok, facklitteratur, isbn, läsesalslån, bara läsa på plats, mikrofilm, kopia av artikel, fjärrlåneavgift, fjärrservice,
        interlibrary, leverans, ta in en bok, från en annan kommun, bara ett ex, ett ex i hela sverige, enda exemplaret, finns i göteborg, finns i uppsala,
        finns i stockholm, skickas hit, låna via er från, annat lands bibliotek, beställa artikel, beställa kopia, nordiska bibliotek, inlån från


# Variables:
#   $website (String) - adressen till bibliotekets webbplats
faq-purchase-suggestion = Föreslå ett inköp
    .answer =
        Saknar du en bok, en film eller ett spel? Lämna ett inköpsförslag på bibliotekets webbplats, eller berätta för oss.

        Vi läser alla förslag. Köper vi in titeln kan du ofta få låna den först. Annars kan vi försöka låna in den från ett annat bibliotek.
    .more =
        Se efter i katalogen om vi redan har den, eller har beställt den. Böcker som snart ges ut finns ofta med.

        Vi tänker på pris, ålder och hur många som vill låna. Gamla titlar går ofta inte att köpa.

        Alla språk är välkomna, och ljudböcker, e-böcker, tidskrifter och barnböcker också. E-böcker kan vi bara köpa om förlaget tillåter det.

        Har du skrivit en egen bok? Berätta om den på samma sätt.
    .we-do = Vi tar emot ditt förslag och svarar om du vill.
    .ready = Titel och författare. För spel: vilken konsol.
    .time = Svaret kommer ofta inom några veckor. En ny bok behöver också tid för leverans.
    .online = Föreslå här: { $website }
    .phrasings =
        kan ni köpa in den här romanen
        ni borde ha fler mangaserier
        önska en bok
        saknar ett spel till switch
        tipsa er om en ny deckare
        jag har gett ut en egen bok, vill ni ha den
        tar ni in del tre i serien
        köper ni in böcker på mitt språk om jag ber om det
        varför har ni inte den nya filmen
        får man förslå en tidskrift
        vem bestämmer vad som köps
        fick nej på mitt förslag, varför
    .keywords =
        inköp, inköpsförslag, inköps förslag, förslag på inköp, förslag till inköp, föreslå inköp, föreslå en bok, föreslå bok, bokförslag, förslå, önska bok,
        önska en bok, önskebok, önskemål om bok, önskelista, köpa in, köp in, köper in, köpas in, köper ni, kan ni köpa, inköpt, inköpta, inköpsönskemål,
        ta in, skaffa boken, skaffa hem, ni borde ha, borde finnas, saknar, saknas, finns inte, har inte hos er, varför har ni inte, ny bok, nyutgiven,
        nyutkommen, nyheter, utkommer, kommande bok, kommer ut i höst, bokutgivning, förlag, bokhandel, adlibris, bokus, nästa del, fler exemplar,
        flera exemplar, större utbud, utbud, sortiment, bestånd, media, medieinköp, urval, vem väljer böcker, vem bestämmer, film, ny film, blu-ray, dvd,
        spel, tv-spel, tevespel, switch, nintendo, playstation, xbox, brädspel, musik, skiva, tidskrift, tidning prenumerera, manga, serier, egen bok,
        egenutgiven, egenutgivare, lokal författare, min bok, sälja min bok till biblioteket, nej på förslag, borde ni inte köpa, borde köpa, senaste boken,
        senaste filmen, senaste spelet, önskemål om inköp, önskemål böcker, saknar en film, saknar en bok, saknar en serie, köper ni in, köper biblioteket,
        komplettera serien, resten av serien, beställa in till biblioteket, ny upplaga, tips på inköp, kan ni skaffa, skaffa in, ha fler böcker om


# Variables:
#   $ebook_service (String) - namn på eller adress till bibliotekets tjänst för e-böcker
faq-ebooks-audiobooks = E-böcker och e-ljudböcker
    .answer =
        Med bibliotekskortet lånar du e-böcker och e-ljudböcker gratis. Installera appen för vår e-bokstjänst eller läs på webben.

        Logga in med kortnummer och pinkod, och välj en titel. Lånet tar slut av sig självt, så det blir ingen förseningsavgift.
    .more =
        Mobil, surfplatta och dator fungerar. En del läsplattor går bra, andra inte. Fråga oss om din modell.

        Ofta finns en gräns för antalet lån, och populära titlar kan ha kö. Ladda ner via wifi, så kan du lyssna utan nät.

        Krånglar appen? Uppdatera den, starta om mobilen, logga ut och in igen.

        Är det svårt att läsa tryckt text? Då kan du ha rätt till talböcker. Du behöver inte säga varför.
    .we-do = Vi visar hur du installerar appen, loggar in och lånar. Vi hjälper dig att hitta något bra.
    .ready = Din egen mobil eller platta, kortnummer, pinkod och lösenord till appbutiken. Du skriver dem själv.
    .price = Det är gratis med lånekort.
    .online = Vår e-bokstjänst: { $ebook_service }
    .children = Det finns gott om ljudböcker och e-böcker för barn, ofta i en egen app. Barnet använder sitt eget lånekort. Fråga oss om ålder.
    .phrasings =
        vill höra på en roman i telefonen
        vilken app ska man ha för digitala böcker
        går det på kindle
        uppläsningen stannar efter varje kapitel
        ge tillbaka en digital bok i förtid
        varför är det kö på en fil
        hur många titlar får jag i veckan
        biblio känner inte igen mitt kort
        större text på skärmen när man läser
        något för barnen att lyssna på i bilen
        funkar det på flyget utan internet
        föra över lånad fil till läsplattan
    .keywords =
        e-bok, ebok, e bok, e-böcker, eböcker, e böcker, elektronisk bok, digital bok, digitala böcker, ljudbok, ljud bok, ljudböcker, e-ljudbok,
        e-ljudböcker, lyssna, lyssnar, höra, hörlurar, uppläsare, inläsning, ladda ner, ladda hem, nedladdning, strömma, streama, offline, utan nät, app,
        appen, läsapp, installera appen, Biblio, Bibblix, Axiell, Elib, Libby, OverDrive, BorrowBox, Storytel, BookBeat, Nextory, Bokus Play, Audible, Kindle,
        Kobo, PocketBook, Letto, läsplatta, läs platta, EPUB, MP3, Adobe Digital Editions, Adobe-id, iPhone, iPad, Android, surfplatta, Chromebook, lånegräns,
        kvot, per vecka, per månad, slut på lån, digital kö, lämna i förtid, logga in i appen, appen krånglar, öppnas inte, försvann, uppspelning, hastighet,
        sovtimer, textstorlek, nattläge, läsa i mobilen, läsa på skärm, gratis ljudböcker, lättläst e-bok, utomlands, ejböcker, ljubok, lyssna på böcker,
        lyssna på böcker via biblioteket, böcker i mobilen, böcker i telefonen, läsa digitalt, digitala lån, nått min gräns, max antal lån, gräns i appen,
        lånekvot, nya lån på måndag, appen säger, bokapp, bibliotekets app, biblioappen, biblio, ljudbok till barnen, ljudfil, cd-bok, mp3-bok,
        ljudböcker på cd


# Variables:
#   $press_service (String) - namn på eller adress till bibliotekets tjänst för tidningar
faq-newspapers-and-databases = Tidningar och databaser
    .answer =
        Hos oss läser du dagstidningar och tidskrifter på papper. Äldre nummer av tidskrifter går ofta att låna hem.

        Många bibliotek har också digitala tidningar, uppslagsverk, databaser och film. En del öppnar du hemma med lånekortet, annat bara på biblioteket.
    .more =
        På bibliotekets webbplats finns en lista över alla tjänster. Där står vad du kan öppna hemma.

        Krånglar det? Börja alltid från bibliotekets sida, inte från tjänstens egen. Då känner den igen ditt bibliotek.

        Tidningar från hela världen kan finnas på många språk. Mycket gamla svenska tidningar läser du gratis på Kungliga bibliotekets sida.

        Filmtjänster har ofta ett visst antal filmer per månad.

        Behöver du en artikel till skolan? Be oss om en tid, så söker vi tillsammans.
    .we-do = Vi visar vilka tidningar och tjänster som finns, och hur du loggar in och söker.
    .price = Det är gratis att läsa hos oss och använda tjänsterna.
    .online = Digitala tidningar: { $press_service }
    .phrasings =
        har ni dagens nyheter på papper
        läsa lokaltidningen i mobilen
        pressreader vill ha mitt kortnummer
        strömma film via bibblan
        hitta vetenskapliga artiklar till gymnasiearbetet
        utländska morgontidningar
        korsordstidningen, får man låna den
        låst artikel bakom betalvägg
        kommer jag åt nationalencyklopedin hemifrån
        gamla nummer av allt om mat
        testet i råd och rön
        vilka tidskrifter prenumererar ni på
    .keywords =
        tidning, tidningar, tidningen, dagstidning, dagstidningar, dags tidning, morgontidning, kvällstidning, lokaltidning, papperstidning, tidningsrum,
        tidningshylla, läsa nyheter, dagens tidning, tidskrift, tidskrifter, veckotidning, månadstidning, magasin, serietidning, korsordstidning,
        utländska tidningar, tidningar på andra språk, e-tidning, etidning, digitala tidningar, digital tidning, e-tidskrift, Dagens Nyheter, DN,
        Svenska Dagbladet, SvD, Aftonbladet, Expressen, Göteborgs-Posten, Sydsvenskan, Dagens industri, Hufvudstadsbladet, HBL, Vasabladet, New York Times,
        Illustrerad vetenskap, Råd & Rön, Allt om mat, Kalle Anka tidning, PressReader, Press reader, Flipster, ePress, Mediearkivet, Retriever, Artikelsök,
        Readly, betalvägg, låst artikel, prenumeration, prenumerera, databas, databaser, data bas, e-resurser, e-resurs, nationalencyklopedin, NE,
        uppslagsverk, uppslagsbok, lexikon, encyklopedi, ordböcker på nätet, Alex författarlexikon, Landguiden, vetenskapliga artiklar, artikel, artiklar,
        artikelsökning, gymnasiearbete, källor, forskningsdatabas, lagdatabas, bilddatabas, film, filmer, strömma film, streama film, filmtjänst,
        filmstreaming, Cineasterna, cineasterna inloggning, Viddla, Kanopy, Filmoteket, se film gratis, musiktjänst, Naxos, körkortsteori, tidnig, tidskriter,
        var läser jag tidningen, läsa tidningen, läsa tidning gratis, läsa DN gratis, gratis film, film gratis, strömmande film, filmer via lånekortet,
        film hemma, filmtjänsten, har ni lokaltidningen, dagens korsord, seriemagasin, modetidning, biltidning, hälsotidning, testfakta, jämföra dammsugare,
        konsumenttest, statistik, källor till uppsats, söka artiklar, söka källor, vetenskaplig, fackgranskad, gamla nummer, bläddra i tidningar,
        tidskriftshylla, tidningar på arabiska, tidningar på engelska, modetidningar, Vogue, Vi, Forskning & Framsteg, Hemmets Journal, Buster, GP, gp,
        SvD digitalt, DN digitalt, GP digitalt, läsa tidning digitalt, Barometern, Corren, NSD, Västerbottens-Kuriren, Dala-Demokraten, Norran, UNT,
        Damernas Värld, Vi i Villa, Hemmets Veckotidning


# Variables:
#   $local_collection (String) - var samlingen om orten finns, till exempel "läsesalen, plan 2"
faq-local-history-genealogy = Släktforskning och hembygd
    .answer =
        Vi hjälper dig i gång med släktforskning och visar vad som finns om orten: böcker, kartor, gamla bilder och tidningar.

        På många bibliotek använder du släktforskningstjänster gratis på våra datorer. Riksarkivets digitala kyrkböcker är öppna för alla, också hemma.
    .more =
        Börja med det du vet: namn, födelseår och socken. Fråga äldre släktingar och skriv upp allt.

        Följ sedan familjen i kyrkböcker, husförhörslängder och dödböcker. Emigranter, soldater och bouppteckningar har egna källor.

        Handstilen i gamla böcker kan vara svår att läsa. Det finns handböcker, kurser och släktforskarföreningar.

        Domstolsprotokoll och gårdsarkiv finns på arkiv. Vi hjälper dig att hitta rätt arkiv.

        En del av samlingen läser du bara på plats.
    .we-do = Vi visar källorna, lär dig söka och beställer fram material. Be oss gärna om en tid.
    .we-do-not = Vi gör inte hela forskningen åt dig. Arkiv och släktforskarföreningar hjälper dig vidare.
    .ready = Namn, år och platser som du redan känner till.
    .where = Här finns samlingen om orten: { $local_collection }
    .phrasings =
        vill ta reda på var farfars far föddes
        hur börjar man forska om släkten
        gamla foton av järnvägsgatan
        vem bodde i vårt hus på 1800-talet
        har ni arkiv digital
        kusinen som utvandrade till amerika
        läsa hundra år gamla tidningar
        hitta en dödsannons från 1963
        tyda gammal handstil i kyrkboken
        böcker om vår bygd
        dna-test och släktträd
        skolkatalog och klassfoto från sjuttiotalet
    .keywords =
        släktforskning, släkt forskning, släktforska, släktforskar, släktforskare, släckforskning, släktforskarförening, släkt, släkten, släkting, släktingar,
        släktträd, anor, anfäder, förfäder, farfars far, mormors mor, anhöriga förr, familjehistoria, härstamning, ursprung, rötter, Rötter, kyrkbok,
        kyrkböcker, kyrkoböcker, kyrkoarkiv, husförhörslängd, födelsebok, dopbok, dödbok, Sveriges dödbok, vigselbok, flyttlängd, församling, församlingsbok,
        socken, bouppteckning, mantalslängd, folkräkning, emigrant, emigranter, utvandrare, utvandrade, amerika, passagerarlista, soldat, soldatregister,
        rotesoldat, torp, torpare, gård, gårdens historia, husets historia, byggnad, ortnamn, gatunamn, karta, gamla kartor, lantmäteri, arkiv, arkivet,
        Riksarkivet, landsarkiv, kommunarkiv, stadsarkiv, folkrörelsearkiv, ArkivDigital, Arkiv Digital, Ancestry, MyHeritage, FamilySearch, Geni, DIS, SVAR,
        dna, dna-test, lokalhistoria, lokal historia, ortens historia, hembygd, hembygden, hembygdsförening, hembygdsbok, hembygdssamling, lokalsamling,
        ortssamling, gamla foton, gamla bilder, vykort från orten, gamla tidningar, tidning från 1920, tidning från 1950-talet, tidningsarkiv, mikrofilm,
        mikrofilmsläsare, dödsannons, dödsruna, minnesruna, skolkatalog, klassfoto, adressbok, telefonkatalog, historisk, förr i tiden, 1800-talet,
        gammal handstil, läsa handstil, dialekt, Finna, karelen, släktforskningskurs, bott i mitt hus, vem som bott i, vem ägde huset, mitt hus historia,
        emigrerade, utvandrat, hitta släktingar, hitta släkting, spåra släkten, okänd far, adopterad söker släkt, soldatanor, adel, hembygdsgård,
        byns historia, historia om stan, stadens historia, socknens historia, gammal bild, foto från förr, dödsannonser, födelseort, födelsenotis, begravd,
        gravsatt, gravar, gravsten, fornminne, krigsbarn, finska krigsbarn, kom från finland, papper om släkten, morfars papper, invandrat släkt,
        gamla torget, bilder på stan förr, gammelfarfar, gammelmormor, farmors mor, militärpapper förr, generalmönsterrullor, när föddes min farfar,
        födelsedatum släkting


# Variables:
#   $self_service_hours (String) - när meröppet gäller, till exempel "alla dagar 6–22"
faq-self-service-access = Meröppet
    .answer =
        Med meröppet kommer du in fast ingen personal är på plats. Du öppnar dörren själv, oftast med lånekort och pinkod.

        Kom till oss under bemannad tid första gången. Vi går igenom reglerna, och du får tillgång.
    .more =
        Du kan låna, lämna tillbaka, läsa och ofta använda datorer. Hjälp av personal får du under bemannad tid.

        Släpp inte in någon som du inte känner. Alla öppnar med sitt eget kort. Oftast får dina egna barn följa med.

        Öppnas inte dörren? Kontrollera pinkoden, och att kortet är giltigt och inte spärrat. Kanske saknar kortet tillgång till meröppet.

        Lokalen är ofta kameraövervakad. Gå ut i tid: larmet slås på när tiden är slut.

        Brinner det, eller är någon i fara? Ring 112 först.
    .we-do = Vi lägger till meröppet på ditt kort, visar dörren och automaterna och svarar på frågor.
    .ready = Lånekort, pinkod och legitimation.
    .times = Meröppet gäller: { $self_service_hours }
    .children = Det finns en åldersgräns, ofta mellan 15 och 18 år. Yngre barn kommer in tillsammans med en vuxen. Fråga oss vad som gäller.
    .phrasings =
        komma in när ingen jobbar
        kortläsaren vid dörren blinkar rött
        får min femtonåring gå in själv på kvällen
        hur aktiverar jag meröppet
        kan jag plugga där klockan sex på morgonen
        låna själv utan personal
        skriva på avtal för att öppna själv
        ta med en kompis in efter stängning
        dörren är låst fast det står att det är öppet
        vilken kod ska man slå vid ingången
        larmet gick, vad gör jag
        finns det vakt eller kameror på kvällarna
    .keywords =
        meröppet, mer öppet, meröpet, mer-öppet, meröppen, meröppettider, öppnare, självbetjäning, självbetjänt, självserviceöppet, självservicetid,
        självservicetider, självbetjänat bibliotek, omatoimi, meröppet bibliotek, obemannat, obemannad, obemannad tid, utan personal, ingen personal,
        ingen jobbar, ingen på plats, när personalen gått hem, personalen har gått, tidigt på morgonen, sent på kvällen, efter stängning, före öppning,
        dygnet runt, nattöppet, kvällsöppet, på egen hand, själv, komma in, kommer inte in, ta sig in, gå in, släppa in, öppna dörren, öppna själv, dörr,
        dörren, dörrkod, dörr kod, ingång, entré, entrén, låst dörr, lås, dörren låst, dörren öppnas inte, kortläsare, läsaren blinkar, blippa kortet,
        dra kortet, tagg, kod till dörren, portkod, tillgång, tillträde, behörighet till meröppet, avtal, meröppetavtal, ansvarsförbindelse, regler,
        introduktion, aktivera meröppet, lägga till meröppet, ansöka om meröppet, åldersgräns, ålder, 15 år, 16 år, 18 år, ensam, ensamma barn, sällskap,
        kompis med in, låneautomat, självutlåning, larm, larmet, kamera, kameror, kameraövervakning, övervakad, väktare, utestängd, avstängd från meröppet,
        komma in på natten, på natten, nattetid, mitt i natten, klockan fem på morgonen, in på kvällen, får man gå in själv, gå in själv, själv när man är 14,
        gratis meröppet, kostar meröppet, kortet ger inte meröppet, dörren öppnar inte, kommer inte in genom dörren, insläpp, öppna upp, personalfri tid,
        bibliotek utan personal, tillåtelse, målsmans tillåtelse för meröppet


# Variables:
#   $print_price (String) - priset för en utskriven sida, till exempel "2 kr"
faq-print-document = Skriva ut på biblioteket
    .answer =
        Du kan skriva ut från bibliotekets datorer. Öppna filen från mejlen, ett usb-minne eller webben, och välj Skriv ut. Hämta sedan sidorna.

        Du väljer svartvitt eller färg. Titta på antalet sidor innan du skriver ut.
    .more =
        Du betalar vid skrivaren eller i disken. Skyltarna visar hur. Fråga oss om A3, dubbelsidigt och tjockt papper.

        Pdf blir oftast bäst. Ett textdokument kan se annorlunda ut på en annan dator.

        Kommer det inga papper? Kontrollera att du har valt rätt skrivare. Ofta loggar du också in vid skrivaren.

        Logga till sist ut från mejlen. Ta med usb-minnet och alla dina papper.
    .we-do = Vi visar skrivaren, priset och hur du betalar. Vi hjälper till när papperet fastnar.
    .we-do-not = Vi öppnar inte och läser inte dina privata papper. Vi tittar bara när du ber oss och är med.
    .ready = Filen i mejlen, i en molntjänst eller på ett usb-minne.
    .price = Pris per sida: { $print_price }.
    .phrasings =
        var står skrivaren
        vad kostar en sida i färg
        behöver konsertbiljetten på papper
        dubbelsidig utskrift
        filen ligger i mejlen och jag vill ha den på papper
        kan man betala med mynt
        går det i a3
        inget kom ut ur maskinen
        papperet har fastnat
        foton på blankt papper
        etikett till ett paket jag ska skicka
        måste man ha lånekort för utskrifter
    .keywords =
        skriva ut, skriver ut, skrivit ut, skriv ut, skriva-ut, utskrift, utskrifter, ut skrift, skrivare, skrivaren, printer, printa, printar, printat,
        print, få på papper, på papper, papperskopia, ark, sida, sidor, per sida, färg, färgutskrift, svartvit, svartvitt, gråskala, dubbelsidigt, båda sidor,
        A4, A3, pappersformat, tjockt papper, fotopapper, usb, usb-minne, usb minne, minnessticka, sticka, minneskort, pdf, Word, Excel, dokument, fil,
        bilaga, från mejlen, mail, mejl, Gmail, Outlook, Hotmail, Google Drive, OneDrive, iCloud, biljett, returetikett, fraktsedel, faktura, intyg, avtal,
        cv, uppsats, blankett, noter, korsord, kostar utskrift, mynt, kontanter, swish, utskriftssaldo, ladda saldo, släppa utskrift, utskriftskö,
        pappersstopp, slut på papper, toner, bläck, tomma sidor, fel skrivare, avbryta utskrift, utskrivt, skriva ut från min mejl, skriva ut mejl,
        skriva ut från er dator, skriva ut på er dator, ut på papper, utskriven, få ut ett papper, skriva ut ett brev, skriva ut bilder, skriva ut foto,
        skriva ut kvitto, skriva ut cv, skriva ut många sidor


# Variables:
#   $print_price (String) - priset för en utskriven sida, till exempel "2 kr"
#   $print_site (String) - adressen till sidan där man skickar filer till utskriftskön
faq-print-from-phone = Skriva ut från mobilen
    .answer =
        På många bibliotek kan du skriva ut från din egen mobil, platta eller dator. Skicka filen till bibliotekets utskriftskö. Hämta den sedan vid skrivaren.

        Känns det krångligt? Öppna filen på en av våra datorer och skriv ut där. Vi visar hur.
    .more =
        Spara först det du vill ha på papper, helst som pdf. Också bilder och webbsidor kan sparas eller delas som pdf.

        Öppna sedan utskriftssidan, lägg till filen och välj färg och antal. Vid skrivaren använder du kortet eller koden du fick.

        Filerna ligger kvar en begränsad tid. Sedan försvinner de av sig själva.

        Hittar mobilen inte vår skrivare? Använd utskriftssidan. På många bibliotek går det inte att skriva ut direkt.
    .we-do = Vi guidar dig steg för steg medan du själv håller i mobilen.
    .we-do-not = Vi tar inte emot papper med personnummer i mejlen eller chatten. Använd utskriftskön.
    .ready = En laddad mobil eller dator med filen eller bilden sparad.
    .price = Pris per sida: { $print_price }.
    .online = Skicka filer till skrivaren: { $print_site }
    .phrasings =
        skicka en fil från telefonen till er skrivare
        få ut en bild som ligger i min android
        trådlös utskrift
        vilken mejladress skickar man dokument till för utskrift
        funkar airprint hos er
        boardingkortet är i mobilen, behöver det på papper
        ladda upp hemma och hämta papperen senare
        från min macbook till skrivaren
        fick en pdf i whatsapp, hur får jag ut den
        var finns koden för att släppa fram jobbet
        min samsung ser inte skrivaren
        skriva ut en skärmdump
    .keywords =
        skriva ut från mobil, skriva ut från mobilen, mobilutskrift, mobil utskrift, utskrift från telefon, mobil, mobilen, telefon, telefonen, smartphone,
        iPhone, Android, Samsung, Huawei, Xiaomi, surfplatta, platta, iPad, laptop, bärbar, bärbar dator, egen dator, MacBook, Chromebook, egen enhet,
        trådlöst, trådlös, wifi-utskrift, AirPrint, Bluetooth, blåtand, molnutskrift, ePrint, Princh, PaperCut, PrinterOn, Mobility Print, webbutskrift,
        utskriftssida, utskriftsapp, ladda upp, skicka till skrivaren, mejla till skrivaren, maila utskrift, dela, vidarebefordra, bilaga, WhatsApp, Telegram,
        Messenger, bildgalleri, foto, bild, skärmbild, skärmdump, qr-kod, biljett, boardingkort, utskriftskod, hämtkod, utskriftsjobb, utskriftskö, hemifrån,
        på distans, hämta senare, hittar inte skrivaren, drivrutin, lägga till skrivare, printa från mobilen, printa trådlöst, skriva ut från min telefon,
        skriva ut från telefonen, skriva ut från iphone, skriva ut från laptop, skriva ut från egen dator, skriva ut från surfplatta,
        mejla filen till skrivaren, skicka filen till skrivaren, egen laptop, min egen dator till skrivaren, mobilskrivare, få ut ur mobilen,
        pdf i mobilen på papper, papper från mobilen, ur telefonen på papper


# Variables:
#   $scan_price (String) - priset för att skanna, till exempel "0 kr"
faq-scan-document = Skanna papper och bilder
    .answer =
        Du kan skanna papper och foton till en digital fil. Skicka filen till din egen mejl, eller spara den på ett usb-minne.

        Vi visar skannern och inställningarna. Du trycker själv, så dina papper stannar hos dig.
    .more =
        Välj pdf för papper och jpg för bilder. 300 dpi räcker för text, 600 dpi passar foton.

        Med arkmataren blir många sidor en fil. Ta bort häftklamrar först. Tunna, gamla eller vikta papper lägger du på glaset.

        Är filen för stor för mejlen? Välj lägre kvalitet eller använd usb-minne. Många mobiler kan också skanna med kameran.

        Titta på filen innan du går. Radera den sedan från datorn och ta med originalet.
    .we-do = Vi visar hur du skannar, sparar och skickar. Vi hjälper dig att välja kvalitet och filstorlek.
    .we-do-not = Vi sparar inte dina skanningar och skickar dem inte åt dig.
    .ready = Papper utan häftklamrar, och en mejladress eller ett usb-minne.
    .price = Pris för att skanna: { $scan_price }.
    .phrasings =
        har ni en skanner
        digital kopia av mitt betyg
        hur får jag in ett papper i mejlen
        många blad i en och samma fil
        digitalisera gamla familjefoton
        diabilder och negativ till datorn
        de vill ha mitt id-kort som bilaga
        spara på usb-minne
        är det gratis att scanna
        filen är för stor för att skicka
        kan jag fota med mobilen i stället
        skanna ett kapitel ur en bok
    .keywords =
        skanna, skannar, skannat, skanning, skanner, skannern, scanna, scannar, scannat, scanning, scanner, scannern, skana, inskanning, skanna in, läsa in,
        digitalisera, digital kopia, elektronisk kopia, göra en pdf, pdf, jpg, jpeg, bild, bilder, foto, foton, fotografi, gamla bilder, album, dia,
        diabilder, negativ, vykort, teckning, papper, dokument, intyg, betyg, avtal, id-kort, kopia av pass, kvitto, brev, underskrivet papper, boksida,
        flera sidor, en fil, slå ihop, arkmatare, glasskiva, upplösning, dpi, kvalitet, färg, filstorlek, för stor, komprimera, mejla skanningen,
        skicka till mejl, maila, bilaga, usb, usb-minne, usb minne, molnet, ladda upp, mobilkamera, skanna med mobilen, skanningsapp, ocr, textigenkänning,
        kostar skanning, scanna kvitton, scanna dokument, skanna dokument, skanna kvitto, få in ett foto på datorn, in på datorn, få in papper i datorn,
        gammalt foto, gamla foton till datorn, papper till pdf, få ett papper digitalt, skicka skannat, skannat dokument, skannad kopia,
        underskrivet till mejl, ladda upp ett papper, mejla in ett papper


# Variables:
#   $copy_price (String) - priset för en kopia, till exempel "2 kr"
faq-copy-document = Kopiera papper
    .answer =
        Du kan kopiera papper, intyg och sidor ur böcker hos oss. Lägg papperet på glaset eller i mataren, välj antal och tryck.

        Vi visar maskinen: svartvitt eller färg, A4 eller A3, och båda sidor av papperet.
    .more =
        Betala vid maskinen eller i disken. Skyltarna visar hur.

        Du kan förstora och förminska, och göra kopian ljusare eller mörkare. Ta en provkopia först om du ska ha många.

        För eget bruk får du kopiera en mindre del av en bok, inte hela. Artiklar och enstaka sidor går bra.

        Ett id-kort kopierar du ofta med båda sidor på samma blad.

        Titta under locket innan du går, så att originalet följer med.
    .we-do = Vi visar hur kopiatorn fungerar och hjälper till när papperet fastnar.
    .price = Pris per kopia: { $copy_price }.
    .phrasings =
        finns det en kopiator
        kopiera körkortet på båda sidor
        ta tjugo exemplar av ett flygblad
        vad tar ni för färgkopior
        förstora ett recept
        får man kopiera hela boken
        noter till alla i kören
        ett extra exemplar av hyresavtalet
        förminska från a3 till a4
        kopian blev alldeles svart
        dubblett av ett intyg
        kopieringsmaskinen tar inte mitt mynt
    .keywords =
        kopiera, kopierar, kopierat, kopiering, kopieras, fotokopiera, fotokopia, fotostatkopia, kopia, kopior, kopian, kopiator, kopiatorn, kopieringsmaskin,
        kopierings maskin, kopiermaskin, kopieringsapparat, kopjera, koppiera, ta en kopia, ta kopior, ta kopia, kopia av mitt pass, kopia av mitt id,
        papperskopia av papper, färgkopia, färgkopior, färgkopiering, svartvit kopia, svartvita kopior, A3-kopia, kopiera A3, A4, OH-film, förstora,
        förstoring, förminska, förminskning, ljusare, mörkare, dubbelsidig kopia, båda sidor, enkelsidigt, bunt, tio exemplar, många exemplar, exemplar,
        dubblett, extra exemplar, flygblad, flyer, affisch, lapp, original, glaset, locket, mata in, arkmatare, häfta, häftapparat, hålslag, laminera,
        laminering, kopieringspris, kopieringskort, pris för kopior, mynt, kopiera id-kort, kopiera pass, kopiera körkort, kopiera intyg, kopiera betyg,
        kopiera avtal, kopiera bok, kopiera sidor ur bok, kopiera noter, kopiera tidning, upphovsrätt, copyright, får man kopiera, lagligt att kopiera,
        hela boken, privat bruk, xerox, var är kopiatorn, behöver kopior, kopior av, tjugo kopior, trettio kopior, hundra kopior, kopiera upp,
        dra några kopior, kopiera ett papper, kopiera id, kopior till mötet, kopieringsrum, förstora en ritning, ritning, ritningar, karta kopiera


# Variables:
#   $computer_minutes (Number) - hur många minuter en person får använda en dator åt gången
faq-public-computer = Bibliotekets datorer
    .answer =
        Du får använda våra datorer gratis. Logga in med kort och pinkod, eller be oss om en gästinloggning.

        Där finns internet, mejl, ordbehandling och utskrift. Logga alltid ut: då städas dina spår bort.
    .more =
        Tiden är begränsad, så att alla får plats. Ofta kan du boka en dator i förväg, eller fortsätta om ingen väntar.

        Spara ditt arbete på usb-minne, i mejlen eller i molnet. Filer på datorn raderas.

        Fråga oss om hörlurar, kamera, större text eller tangentbord på ett annat språk.

        Låt inte webbläsaren spara lösenord. Personalen tittar inte på skärmen när du gör bankärenden.
    .we-do = Vi hjälper dig att komma igång, hitta programmen och logga ut säkert.
    .price = Datorn är gratis. Utskrifter kan kosta.
    .limit =
        { $computer_minutes ->
            [one] Du får sitta { $computer_minutes } minut åt gången.
           *[other] Du får sitta { $computer_minutes } minuter åt gången.
        }
    .children = Barn får använda datorerna. Reglerna för tid, spel och ålder skiljer sig. Fråga oss.
    .phrasings =
        har ni datorer för besökare
        behöver internet en timme
        boka dator till imorgon
        finns word och excel
        gästinloggning för en dag
        min tid tog slut, får jag mer
        skärmen har frusit
        finns webbkamera för en intervju
        vart tar mina sparade filer vägen
        glömde logga ut igår
        tangentbord med arabiska bokstäver
        hur gammalt måste barnet vara för att spela
    .keywords =
        dator, datorn, datorer, datorerna, pc, stationär, publik dator, besöksdator, gästdator, biblioteksdator, lånedator, Mac, Chromebook, Windows,
        webbläsare, internet, surfa, komma ut på nätet, använda dator, sitta vid dator, låna dator, boka dator, dator tid, datortid, tidsgräns, minuter kvar,
        tiden slut, mer tid, gäst, gästkonto, gästkod, gästinloggning, besökare, utan lånekort, logga in på datorn, logga ut, utloggning, inloggad, Word,
        Excel, PowerPoint, Office, LibreOffice, program, Photoshop, spela spel, Roblox, Minecraft, Facebook, YouTube, mejla, webbkamera, kamera, mikrofon,
        headset, hörlurar, tangentbord, mus, kyrilliska, arabiska bokstäver, stor skärm, hängt sig, frusit, låst sig, krasch, starta om, seg dator,
        felmeddelande, spara filer, nedladdningar, raderad fil, webbhistorik, barndator, speldator, datan, dattor, behöver en dator, behöver dator,
        dator med internet, har ingen dator, ingen dator hemma, sitta vid datorn, sitta på datorn, hur länge vid datorn, datorn har låst sig,
        datorn hänger sig, gå ut på internet, internetdator, ledig dator, datorplats, datorerna upptagna, bibliotekets dator, er dator


# Variables:
#   $wifi_name (String) - namnet på bibliotekets trådlösa nätverk
faq-wifi-access = Wifi på biblioteket
    .answer =
        Du får surfa gratis på bibliotekets wifi. Öppna wifi-inställningarna i mobilen eller datorn och välj vårt nät. Godkänn villkoren om en sida frågar.

        Kommer sidan inte upp? Slå av och på wifi och öppna en valfri webbsida.
    .more =
        Behövs lösenord står det på skyltarna. Du kan också fråga oss.

        Fortfarande inget nät? Stäng av flygplansläge och vpn. Välj Glöm nätverket i inställningarna och anslut på nytt. Starta om mobilen.

        Nätet delas med andra. Använd hellre din egen mobildata för bankärenden.

        Fråga oss var det finns eluttag och lugna platser.
    .we-do = Vi hjälper dig att ansluta din egen mobil eller dator och provar de vanliga knepen.
    .price = Wifi är gratis.
    .network = Nätverkets namn: { $wifi_name }.
    .phrasings =
        vad är lösenordet till wifi
        vilket nät är ert
        ansluten men inga sidor laddas
        inloggningssidan dyker inte upp
        uppkopplingen bryts hela tiden
        är det säkert på öppet nät
        har ni eduroam
        hur kopplar jag upp plattan
        var finns eluttag till min bärbara
        väldigt segt internet på övervåningen
        min surf är slut
        får alla använda ert trådlösa
    .keywords =
        wifi, wi-fi, wi fi, wlan, trådlöst, trådlöst nät, trådlöst nätverk, trådlöst internet, trådlösa, nät, nätverk, nätverksnamn, ssid, hotspot, surfzon,
        lösenord till wifi, wifi-lösenord, wifi lösen, wifikod, wifi kod, internet, internetuppkoppling, uppkoppling, koppla upp, uppkopplad, ansluta,
        anslutning, ansluter inte, inget internet, inget nät, får inte kontakt, bryts, tappar anslutningen, svag signal, segt, långsamt, hastighet,
        godkänna villkor, villkorssida, inloggningssida, vpn, privat dns, ip-adress, flygplansläge, glöm nätverket, öppet nätverk, gästnät, eduroam,
        säkert nät, osäkert nät, egen laptop, egen mobil, platta, mobildata, surf, surfmängd, datapott, slut på surf, simkort, eluttag, vägguttag,
        ladda mobilen, laddare, wiffi, vifi, wajfaj, nätet är segt, nätet funkar inte, nätet ligger nere, har ni internet, har ni wifi, finns det wifi,
        komma ut på nätet med min egen dator, egen dator på nätet, min laptop hittar inte nätet, min mobil hittar inte nätet, koppla in min dator,
        internet till min telefon, gratis internet, gratis surf, gratis wifi, nätverkslösenord, kod till nätet, koden till nätet, kod till wifi


# Variables:
#   $room_price (String) - priset för ett rum, till exempel "0 kr"
#   $room_site (String) - adressen till sidan där man bokar rum
faq-room-booking = Boka rum eller studieplats
    .answer =
        Många bibliotek har grupprum, mötesrum och tysta platser. Du bokar ofta på webben eller genom oss. Säg hur många ni är och hur länge ni vill vara här.

        Vanliga studieplatser är fria: slå dig ner. Lediga rum går ofta att få samma dag.
    .more =
        Reglerna för hur länge och hur ofta du får boka skiljer sig. Fråga oss vad som gäller.

        Är du sen håller vi rummet en kort stund. Sedan kan någon annan få det. Avboka om du inte kan komma.

        Fråga oss om skärm, whiteboard, hörslinga, stegfri väg och fika.

        Större salar går ofta att hyra för möten och föreläsningar. Föreningar kan ha ett annat pris än företag.

        Ska evenemanget vara öppet för alla? Då pratar vi gärna om samarbete.
    .we-do = Vi letar upp ett rum som passar, bokar det med dig och visar tekniken.
    .ready = Dag, tid, antal personer och vilken utrustning du behöver.
    .price = Pris för ett rum: { $room_price }.
    .online = Boka rum: { $room_site }
    .phrasings =
        vi är fyra som ska plugga ihop
        plats för föreningens årsmöte
        någonstans där det är knäpptyst
        ett litet rum för en jobbintervju på nätet
        hyra hörsalen en kväll
        har bokat grupprum men blir sena
        finns whiteboard och skärm
        låna lokal till bokklubben
        läsplats under tentaveckan
        kan man sitta ostört och ringa
        hur länge får vi ha rummet
        vad tar ni för sammanträdesrummet
    .keywords =
        rum, rummet, lokal, lokaler, lokalen, boka rum, boka lokal, rumsbokning, rums bokning, lokalbokning, hyra rum, hyra lokal, hyra sal, låna lokal,
        grupprum, grupp rum, gruprum, mötesrum, mötes rum, sammanträdesrum, konferensrum, konferens, möteslokal, föreningslokal, förening, föreningsmöte,
        årsmöte, styrelsemöte, möte, studiecirkel, kurslokal, hörsal, hörsalen, sal, salen, föreläsningssal, samlingssal, scen, utställningslokal, studierum,
        studieplats, studieplatser, studie plats, läsplats, läsplatser, plats att plugga, plugga, pluggar, plugga ihop, pluggplats, grupparbete, tentaplugg,
        tenta, studera, skrivbord, arbetsplats, distansarbete, jobba härifrån, sitta och jobba, kontorsplats, coworking, tyst, tyst rum, tyst plats,
        tysta rummet, tyst läsesal, läsesal, lugn plats, ostört, lugn och ro, samtalsbås, telefonbås, ljudisolerat, videomöte, teamsmöte,
        jobbintervju på nätet, whiteboard, skärm i rummet, projektor i rummet, antal personer, rum för fyra, rum för tio, ledigt rum, lediga rum, samma dag,
        bokat rum, avboka rum, nyckel till rummet, kalas, barnkalas, lokalhyra, hyra en sal, hyra in sig, ställe att sitta, ställen att sitta och jobba,
        sitta och plugga, jobba ostört, plats att jobba, plats för studier, studera i lugn, boka studierum, tre kompisar, fyra personer, vi är en grupp,
        låna ett rum, träffas hos er, ha möte hos er, mötesplats för föreningen, självstudier plats, läxrum, zoomrum, eget rum, uthyrning av lokal,
        ha ett zoommöte, digitalt möte ostört, stickgruppen, rum till gruppen


# Variables:
#   $equipment (String) - saker som går att låna, till exempel "bärbara datorer, surfplattor"
#   $website (String) - adressen till bibliotekets webbplats
faq-equipment-loan = Låna saker
    .answer =
        På många bibliotek lånar du mer än böcker: surfplattor, instrument, verktyg, spel, sportsaker och annat. Du lånar med lånekortet, som en bok.

        Utbudet skiljer sig. Sök i katalogen eller fråga oss efter just din sak.
    .more =
        Saker har ofta kortare lånetid, och en del kan du inte låna om. Ibland finns en åldersgräns och ett avtal att skriva under.

        Kontrollera att alla delar är med: laddare, sladdar, väska. Lämna i disken, inte i inkastet.

        Ta bort dina bilder och konton från en platta eller dator innan du lämnar den.

        Går något sönder? Säg till så snart du kan.

        Sportsaker lånar du också gratis på Fritidsbanken, om den finns nära dig.
    .we-do = Vi tar fram saken och visar hur den fungerar, eller tipsar om andra ställen.
    .price = Det brukar vara gratis. Försenade eller trasiga saker kan kosta.
    .things = Här kan du låna: { $equipment }
    .online = Sök och reservera saker: { $website }
    .children = En del saker lånar barn på sitt eget kort. Till dyrare saker behövs ofta en vuxen. Fråga oss.
    .phrasings =
        kan man låna en gitarr
        behöver en borrmaskin över helgen
        mobilt internet att ta med hem
        laptop till en kurs, har ingen egen
        skidor åt barnen på sportlovet
        projektor till en fest
        har ni brädspel att ta hem
        prova en ukulele
        finns det en bärbar dvd-spelare
        mäta hur mycket ström kylen drar
        tält till en vandring
        fröer att odla
    .keywords =
        låna saker, låna grejer, låna prylar, saker, sak, grejer, prylar, pryl, föremål, utrustning, teknik, sakotek, prylbibliotek, verktygsbibliotek,
        verktygspool, Fritidsbanken, fritidsbank, låna hem, ta med hem, låna dator, låna laptop, laptop hem, bärbar dator hem, chromebook hem,
        låna surfplatta, låna platta, låna iPad, läsplatta låna, låna mobil, hotspot, mobilt bredband, wifi-router, router, låna internet, surfdosa, 4g-modem,
        powerbank, laddare låna, hörlurar låna, kamera, videokamera, systemkamera, actionkamera, gopro, stativ, mikrofon, projektor, filmduk, duk, högtalare,
        dvd-spelare, cd-spelare, skivspelare, vhs-spelare, förstärkare, instrument, musikinstrument, gitarr, gitarren, elgitarr, bas, basgitarr, ukulele,
        fiol, keyboard, piano, synt, trumma, trummor, dragspel, flöjt, trumpet, munspel, verktyg, borr, borrmaskin, skruvdragare, slagborr, hammare, såg,
        sticksåg, slipmaskin, vattenpass, stege, skiftnyckel, verktygslåda, högtryckstvätt, cykelpump, cykelverktyg, sportgrejer, sportsaker, boll, fotboll,
        badminton, racket, pingis, tennis, skidor, skridskor, hjälm, pulka, snöskor, stavar, gåstavar, friluftsutrustning, tält, ryggsäck, sovsäck, stormkök,
        flytväst, fiskespö, kikare, kompass, discgolf, kubb, brädspel, sällskapsspel, spel, pussel, tv-spel, konsol, nintendo, playstation, vr-glasögon,
        leksaker, energimätare, elmätare, luxmätare, blodtrycksmätare, symaskin hem, overlock, bakform, våffeljärn, bakmaskin, paraply, fröer, fröbibliotek,
        väska, lupp, robot, lego, microbit, säsongskort, museikort, årskort, har ni verktyg, lånar ni ut, låna ut saker, får man låna, kan man låna,
        låna tält, låna keyboard, låna projektor, projektorn, låna hammare, låna stege, låna symaskin, låna spel, låna konsol, låna skridskor, låna skidor,
        låna gitarr, låna högtalare, låna kamera, låna hörlurar, låna router, låna läsplatta, låna dator till barnen, barnvagn låna, lådcykel, cykelkärra,
        sparkcykel, snowboard, längdskidor, alpinskidor, inlines, bandyklubba, innebandyklubba, krocket, boule, frisbee, hopprep, parasoll, picknickkorg,
        förlängningssladd, adapter, kabel, usb-sladd, temperaturmätare, fuktmätare, bormaskin, popcornmaskin, sockervaddsmaskin, discolampa, karaoke,
        partytält


faq-book-donation = Skänka eller köpa gamla böcker
    .answer =
        Vill du ge bort böcker? Fråga oss innan du bär hit dem. Vi tar ibland emot nyare böcker i gott skick.

        Gallrade böcker säljer vi ofta billigt. Titta på försäljningshyllan eller fråga när det är bokförsäljning.
    .more =
        Berätta vad det är: titlar, ungefär hur många, hur gamla. Lämna inga lådor utanför dörren.

        Böcker vi får kan bli lån, säljas eller gå till återvinning. Du får dem inte tillbaka.

        Uppslagsverk, gamla skolböcker, kassettband och böcker med fukt eller mögel kan vi sällan ta emot.

        Andra som kan vilja ha dem: second hand-butiker, antikvariat, loppisar och bytesbord. Lokalhistoriska böcker och foton frågar vi alltid gärna om.

        Vi värderar inte böcker. Det gör ett antikvariat.
    .we-do = Vi säger om vi kan ta emot din gåva. Annars tipsar vi om andra.
    .phrasings =
        tar ni emot begagnade böcker
        mormors bokhylla måste tömmas
        bli av med tre kassar pocket
        säljer ni utgallrade böcker
        ge bort barnens gamla sagoböcker
        är mitt gamla lexikon värt något
        köpa böcker billigt av er
        dödsbo med massor av böcker
        har ni en byteshylla
        skänka skivor och filmer
        slänger ni böcker
        när är nästa bokrea
    .keywords =
        skänka, skänker, skänka böcker, skänk, ge bort, ger bort, ge böcker, ge till biblioteket, donera, donation, bokdonation, bok gåva, bokgåva, gåva,
        gåvor, gåvoböcker, lämna in gamla böcker, lämna böcker till er, gamla böcker, begagnade böcker, använda böcker, böcker jag inte vill ha,
        bli av med böcker, rensa bokhyllan, rensar, rensat, tömma bokhylla, flyttlåda, flyttlådor, kartonger med böcker, kasse böcker, kassar pocket,
        banankartong, dödsbo, dödsboet, arv efter mormor, samling, boksamling, skivsamling, vinylskivor, gamla filmer, kassettband, pocketböcker, lexikon,
        uppslagsverk, encyklopedi, skolböcker, serietidningar att ge, ta emot böcker, tar ni emot, hämta böcker hos mig, köpa böcker av biblioteket,
        sälja böcker, säljer ni böcker, bokförsäljning, försäljning, försäljningshylla, bokrea, bokloppis, bok loppis, gallrade, gallrat, utgallrade,
        utgallring, gallring av böcker, avskrivna böcker, kasserade, slänger böcker, kasta böcker, återvinna böcker, bokåtervinning, antikvariat, second hand,
        secondhand, Myrorna, Erikshjälpen, Stadsmissionen second hand, loppis, bokbyte, bytesbord, byteshylla, bytesbok, byta böcker, ta en bok ge en bok,
        värde på bok, värdera böcker, värda pengar, sjenka, skenka, lämnade efter sig böcker, hundratals böcker, hundratals deckare, farfar dog, mormor dog,
        avliden, ärvt böcker, dödsboets böcker, lämna gamla böcker, lämna böcker, ta över böcker, vill ni ha mina böcker, vill ni ha böcker,
        ta hand om böcker, flyttar och har för mycket böcker, säljer biblioteket, köpa gamla böcker, billiga böcker, gratishylla, min samling,
        vill ni ha min samling


# Variables:
#   $website (String) - adressen till bibliotekets webbplats
faq-patron-privacy = Dina uppgifter hos oss
    .answer =
        Här kan du vara anonym. Dina lån är sekretessbelagda: personalen berättar inte för andra vad du läser.

        Skriv /privacy för att se vad chatten sparar, eller för att radera allt. Uppgifter om ditt lånekort frågar du om i disken.
    .more =
        Chatten sparar dina samtal med personalen en begränsad tid. Du kan radera allt när du vill.

        Telegram lagrar vanliga chattar på sina egna servrar. Skriv därför inga koder, personnummer eller uppgifter om din hälsa här.

        I bibliotekets register finns namn, kontaktuppgifter, lån, reservationer och avgifter. Lånehistorik sparas i regel bara om du själv vill.

        Vill du ha ett registerutdrag eller rätta något? Vänd dig till den som ansvarar för bibliotekets personuppgifter.
    .we-do = Vi berättar vad som sparas, varför och hur länge. Chattens uppgifter raderar du själv.
    .we-do-not = I chatten vet vi inte vem du är. Vill du se uppgifter i låneregistret? Kom till disken med legitimation.
    .ready = Legitimation, när du frågar i disken.
    .online = Mer om personuppgifter: { $website }
    .phrasings =
        vem kan se vad jag lånar
        vad vet ni om mig
        är chatten hemlig
        sparas mina meddelanden
        avsluta mitt lånekonto helt
        vill ha ett registerutdrag
        får polisen veta vad jag läser
        ser min mamma mina lån
        begäran enligt gdpr
        hur länge ligger mitt telefonnummer kvar
        stänga av lånehistoriken
        kan man fråga utan att säga sitt namn
    .keywords =
        personuppgift, personuppgifter, person uppgifter, uppgifter om mig, mina uppgifter, integritet, dataskydd, dataskyddsombud, gdpr, personuppgiftslagen,
        register, låntagarregister, registerutdrag, utdrag, sekretess, sekretessbelagt, tystnadsplikt, hemligt, hemlig, konfidentiellt, privat, anonym,
        anonymt, utan namn, smeknamn, spara, sparar, sparas, lagra, lagras, lagring, hur länge, gallra, gallring, radera, raderas, ta bort konto, tas bort,
        glömma mig, avsluta konto, avsluta lånekort, avregistrera, säga upp, kopia av uppgifter, rätta, fel adress i registret, byta namn, vem ser, insyn,
        kan andra se, andra se mina lån, se vad jag lånar, se vad jag har lånat, hålla hemligt, vem vet vad jag läser, se mina lån, lånehistorik,
        låne historik, läshistorik, vad jag läst, förälder ser, arbetsgivare, lämna ut uppgifter, sälja uppgifter, tredje part, reklam, spåra, spårning,
        kakor, cookies, övervakning, övervakningskamera, samtycke, återkalla, skyddad identitet, telegrams servrar, allt om mig, ta bort allt om mig,
        tar bort mina uppgifter, radera mig, radera chatten, glöm mig, min man se, min mamma se, vem läser det jag skriver, läser någon det här, vem läser,
        vart tar mina meddelanden vägen, spionera, avlyssnas, säkerheten i chatten, vad vet ni, sparade lån, skyddade personuppgifter


# Variables:
#   $phone (String) - bibliotekets telefonnummer
#   $email (String) - bibliotekets mejladress
faq-contact-staff = Kontakta personalen
    .answer =
        Du får gärna prata med en människa. Tryck på ”Fråga personalen” eller skriv /staff, och berätta vad du undrar. Vi svarar under bemannad tid.

        Du kan också ringa, mejla eller komma till disken. Varken kort eller namn behövs.
    .more =
        Har vi stängt? Lämna ett meddelande här. Personalen läser det när vi öppnar.

        Synpunkter, önskemål och klagomål är välkomna, också anonymt. Berätta vad som hände och vad du skulle vilja.

        Säg till om du vill ha ett annat språk, en tolk eller hellre bli uppringd.

        Du kan också be personalen om en egen tid. Då har någon av oss tid bara för dig.
    .we-do = Vi svarar på din fråga eller berättar vem som kan. Beröm och klagomål tar vi också emot.
    .contact = Telefon: { $phone }
    .mail = Mejl: { $email }
    .phrasings =
        jag vill prata med en människa
        telefonnummer tack
        vad har ni för mejladress
        boten fattar inte vad jag menar
        kan någon ringa upp mig
        vill klaga på bemötandet
        var lämnar man synpunkter
        få tala med en riktig person
        vem är chef på biblioteket
        chatta med någon som jobbar där
        finns det någon som talar mitt språk
        lämna ett meddelande till bibliotekarien
    .keywords =
        kontakt, kontakta, kontaktuppgifter, kontakt uppgifter, nå er, få tag i, få tag på, människa, levande människa, riktig person, någon, person,
        personal, personalen, bibliotekarie, bibliotekarien, biblotekarie, anställd, medarbetare, kundtjänst, kundservice, reception, informationsdisk,
        disken, telefon, telefonnummer, telefon nummer, tel, ringa, ringer, ring upp, bli uppringd, samtal, mejl, mejla, mail, maila, mailadress, e-post,
        e-postadress, skriva till er, mejla er, mejla biblioteket, ringa er, ringa biblioteket, meddelande, lämna meddelande, chatt, chatta, prata, tala,
        snacka, synpunkt, synpunkter, klagomål, klaga, missnöjd, beröm, tacka, förslag, önskemål, åsikt, otrevlig, dåligt bemötande, chef, bibliotekschef,
        ansvarig, vem jobbar, inte en robot, boten förstår inte, mitt språk, teckenspråk, kontackt, telefonummer, er mail, er mejl, er e-post, ert nummer,
        ert telefonnummer, få ringa, ringa någon, vart ringer jag, tala med en bibliotekarie, prata med en bibliotekarie, prata med personalen,
        snälla en människa, kan någon hjälpa mig, jag vill ha hjälp av personal, adress till er, var ligger ni, hitta till er, besöksadress, hittar inte svar,
        fel svar, annat ärende, facebook bibliotek, ge beröm, kundbetjäning
