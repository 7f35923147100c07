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
        öppet, öppen, öppettid, öppettider, öppetider, öppningstider, öppningstid, öppna, öppnar, öppnas, stänga, stänger, stängt, stängd, tider,
        klockan, hur dags, hur länge, idag, i dag, ikväll, i kväll, imorgon, i morgon, vardag, vardagar, helg, helgen, helgdag, helgtider,
        måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, morgon, förmiddag, lunchtid, eftermiddag, kväll, tidigt, sent, röd dag, röda dagar,
        klämdag, storhelg, aftnar, jul, julafton, juldagen, annandag, mellandagarna, nyår, nyårsafton, trettondagen, påsk, långfredagen, påskafton,
        valborg, första maj, kristi himmelsfärd, pingst, nationaldagen, sjätte juni, midsommar, midsommarafton, alla helgons dag, sommartider,
        sommaröppet, sportlov, påsklov, höstlov, jullov, avvikande öppettider, bemannad, bemannat, obemannat, personal på plats, bibban, bibblan,
        filial, när kan jag komma, opettider, öpet

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

        Till kortet hör en pinkod. Håll båda för dig själv: du ansvarar för det som lånas med dem.
    .we-do = Vi gör i ordning kortet med dig och går igenom reglerna. Vi frågar bara efter det som behövs.
    .ready = Legitimation med foto. För barn: vårdnadshavarens underskrift.
    .price = Pris för ett bibliotekskort: { $card_price }.
    .online = Börja på webben: { $website }
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
        bibliotekskort, biblioteks kort, bibliotekskortet, biblotekskort, lånekort, låne kort, lånekortet, lånkort, kort på biblioteket, nytt kort, första kort,
        skaffa kort, skaffa lånekort, ansöka om kort, bli låntagare, bli medlem, medlem, medlemskap, registrera, registrera sig, registrering, anmäla sig,
        gå med, ny låntagare, börja låna, legitimation, legitimera, leg, id, id-kort, id-handling, pass, körkort, LMA-kort, uppehållstillståndskort,
        personnummer, samordningsnummer, reservnummer, utan personnummer, adress, fast adress, hemlös, härbärge, asylboende, asylsökande, flykting, nyanländ,
        invandrare, utländsk, turist, sommargäst, besöka, student, utbytesstudent, barnkort, kort till barn, kort till dotter, kort till son, tonåring,
        vårdnadshavare, förälder, målsman, underskrift, åldersgräns, digitalt kort, kort i mobilen, gratis kort, institutionskort, förskolekort, klasskort

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
        användarnamn, mina sidor, mitt konto, glömt, glömd, glömde, minns inte, kommer inte ihåg, återställa, ny pinkod, byta pinkod, ändra pinkod,
        tappat, tappat bort, tappade, borttappat, förlorat, förlorat kort, försvunnet, slarvat bort, kvarglömt, stulet, stulen, stöld, snott, rånad,
        plånbok, handväska, trasigt kort, slitet, knäckt, ersättningskort, nytt kort, duplikat, spärra, spärrat, spärrad, spärra lånekort, avsluta kort,
        missbruk, någon lånar på mitt kort, låst, låst konto, låst ute, lås upp, för många försök, fel pinkod, felaktig, ogiltig, godkänns inte,
        kortnummer, lånekortsnummer, streckkod, utgånget kort, kortet fungerar inte, anmäla förlust

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
        återlämningsdatum, återlämningsdag, förfallodatum, förfallodag, går ut, gått ut, datum, kvitto, påminnelse, mina lån, lånelista, lånade böcker,
        vad jag har lånat, antal omlån, hur många gånger, max, gräns, nekas, nekad, går inte, tillåts inte, spärrat, reserverad av annan, kö på boken,
        korttidslån, snabblån, sjuk, bortrest, semester, på resa, utomlands, inte läst klart, läser långsamt, tjock bok, kursbok, omlona, förlenga

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
        reservera, reserverar, reserverat, reserverad, reservation, reservationer, reservering, reservasjon, resarvera, beställa bok, beställa hem, boka en bok,
        lägga undan, spara åt mig, paxa, utlånad, utlånat, utlånade, inte inne, ingen ledig, finns inte på hyllan, vänta, väntetid, väntar, kö, kön,
        köa, köplats, plats i kön, könummer, bokkö, bästsäljare, ny bok, nyhet, hämta, hämtar, avhämtning, avhämtningsställe, hämtställe, hämthylla,
        reservationshylla, hämtnummer, redo att hämta, klar att hämta, kommit in, framme, sms, avi, meddelande, mejl, sista hämtdag, inte hämtad,
        missat, outhämtad, avbeställa, avboka reservation, ta bort reservation, pausa, vilande, byta hämtställe, annan filial, närmaste bibliotek,
        skicka till min filial, hämta åt någon, granne hämtar, katalog, söka titel, kassar med böcker

# Variables:
#   $address (String) - bibliotekets gatuadress
faq-return-items = Lämna tillbaka lån
    .answer =
        Lämna lånen i återlämningsautomaten eller i disken. När vi har stängt använder du bokinkastet, om det finns ett.

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
        andra bibliotek, vilket bibliotek som helst, bokbuss, bokbussen, posta, post, porto, paket, skicka, vän, granne, anhörig, åt någon annan,
        utan kort, kvar på kontot, kvar på mitt konto, ligger kvar, inte avregistrerad, oregistrerad, flyttat, glömt lämna, lånade böcker, film, skivor,
        lämna tilbaka, åtalämna

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
        skyldig, restskuld, saldo, räkning från biblioteket, faktura från biblioteket, betala, betalar, betalning, obetald, hur mycket, swish, swisha,
        kontant, kontanter, bankkort, kontokort, kortbetalning, betala online, betala på webben, avbetalning, dela upp, spärrad, spärrat lånekort,
        avstängd, lånestopp, får inte låna, stoppad, gräns, belopp, överklaga avgift, bestrida, klaga på avgift, felaktig avgift, orättvist, misstag,
        inte mitt fel, efterskänka, avskriva, slippa betala, påminnelseavgift, krav, kravbrev, påminnelsebrev, inkasso, ersättning, har inte råd,
        inga pengar, avgiftsfritt, barnböcker avgift, avjift

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

        Är det svårt att läsa tryckt text på grund av synen, sjukdom eller funktionsnedsättning? Då kan du ha rätt till talböcker. Du behöver inte säga varför.
    .we-do = Vi visar hur du installerar appen, loggar in och lånar. Vi hjälper dig att hitta något bra.
    .ready = Din egen mobil eller platta, kortnummer, pinkod och lösenord till appbutiken. Du skriver dem själv.
    .online = Vår e-bokstjänst: { $ebook_service }
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
        e-bok, ebok, e bok, e-böcker, eböcker, e böcker, elektronisk bok, digital bok, digitala böcker, ljudbok, ljud bok, ljudböcker, e-ljudbok, e-ljudböcker,
        talbok, talböcker, lyssna, lyssnar, höra, hörlurar, uppläsare, inläsning, ladda ner, ladda hem, nedladdning, strömma, streama, offline,
        utan nät, app, appen, läsapp, installera appen, Biblio, Bibblix, Axiell, Elib, Legimus, Libby, OverDrive, BorrowBox, Storytel, BookBeat, Nextory,
        Bokus Play, Audible, Kindle, Kobo, PocketBook, Letto, läsplatta, läs platta, EPUB, MP3, Adobe Digital Editions, Adobe-id, iPhone, iPad, Android,
        surfplatta, Chromebook, lånegräns, kvot, per vecka, per månad, slut på lån, digital kö, lämna i förtid, logga in i appen, appen krånglar,
        öppnas inte, försvann, uppspelning, hastighet, sovtimer, textstorlek, nattläge, läsa i mobilen, läsa på skärm, gratis ljudböcker, lättläst e-bok,
        utomlands, ejböcker, ljubok

# Variables:
#   $print_price (String) - priset för en utskriven sida, till exempel "2 kr"
faq-print-document = Skriva ut på biblioteket
    .answer =
        Du kan skriva ut från bibliotekets datorer. Öppna filen från mejlen, ett usb-minne eller webben, och välj Skriv ut. Hämta sedan sidorna.

        Du väljer svartvitt eller färg. Titta på antalet sidor innan du skriver ut.
    .more =
        Du betalar vid skrivaren eller i disken. Skyltarna visar hur. Fråga oss om A3, dubbelsidigt och tjockt papper.

        Pdf blir oftast bäst. Ett textdokument kan se annorlunda ut på en annan dator.

        Kommer det inga papper? Kontrollera att du har valt rätt skrivare och släppt fram utskriften.

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
        skriva ut, skriver ut, skrivit ut, skriv ut, skriva-ut, utskrift, utskrifter, ut skrift, skrivare, skrivaren, printer, printa, printar, printat, print,
        få på papper, på papper, papperskopia, ark, sida, sidor, per sida, färg, färgutskrift, svartvit, svartvitt, gråskala, dubbelsidigt, båda sidor, A4,
        A3, pappersformat, tjockt papper, fotopapper, usb, usb-minne, usb minne, minnessticka, sticka, minneskort, pdf, Word, Excel, dokument, fil,
        bilaga, från mejlen, mail, mejl, Gmail, Outlook, Hotmail, Google Drive, OneDrive, iCloud, biljett, boardingkort, returetikett, fraktsedel,
        faktura, intyg, avtal, cv, uppsats, blankett, noter, korsord, kostar utskrift, mynt, kontanter, swish, utskriftssaldo, ladda saldo,
        släppa utskrift, utskriftskö, pappersstopp, slut på papper, toner, bläck, tomma sidor, fel skrivare, avbryta utskrift, utskrivt

# Variables:
#   $print_price (String) - priset för en utskriven sida, till exempel "2 kr"
#   $print_site (String) - adressen till sidan där man skickar filer till utskriftskön
faq-print-from-phone = Skriva ut från mobilen
    .answer =
        På många bibliotek kan du skriva ut från din egen mobil, platta eller dator. Skicka filen till bibliotekets utskriftskö. Släpp sedan fram den vid skrivaren.

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
        utskriftssida, utskriftsapp, ladda upp, skicka till skrivaren, mejla till skrivaren, maila utskrift, dela, vidarebefordra, bilaga, WhatsApp,
        Telegram, Messenger, bildgalleri, foto, bild, skärmbild, skärmdump, qr-kod, biljett, boardingkort, utskriftskod, hämtkod, utskriftsjobb,
        utskriftskö, hemifrån, på distans, hämta senare, hittar inte skrivaren, drivrutin, lägga till skrivare, printa från mobilen, printa trådlöst

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
        kostar skanning

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
    .limit =
        { $computer_minutes ->
            [one] Du får sitta { $computer_minutes } minut åt gången.
           *[other] Du får sitta { $computer_minutes } minuter åt gången.
        }
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
        dator, datorn, datorer, datorerna, pc, stationär, publik dator, besöksdator, gästdator, biblioteksdator, lånedator, Mac, Chromebook, Windows, webbläsare,
        internet, surfa, komma ut på nätet, använda dator, sitta vid dator, låna dator, boka dator, dator tid, datortid, tidsgräns, minuter kvar,
        tiden slut, mer tid, gäst, gästkonto, gästkod, gästinloggning, besökare, utan lånekort, logga in på datorn, logga ut, utloggning, inloggad, Word,
        Excel, PowerPoint, Office, LibreOffice, program, Photoshop, spela spel, Roblox, Minecraft, Facebook, YouTube, mejla, webbkamera, kamera, mikrofon,
        headset, hörlurar, tangentbord, mus, kyrilliska, arabiska bokstäver, stor skärm, hängt sig, frusit, låst sig, krasch, starta om, seg dator,
        felmeddelande, spara filer, nedladdningar, raderad fil, webbhistorik, barndator, speldator, datan, dattor

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
        wifi, wi-fi, wi fi, wlan, trådlöst, trådlöst nät, trådlöst nätverk, trådlöst internet, trådlösa, nät, nätverk, nätverksnamn, ssid, hotspot,
        surfzon, lösenord till wifi, wifi-lösenord, wifi lösen, wifikod, wifi kod, internet, internetuppkoppling, uppkoppling, koppla upp, uppkopplad, ansluta,
        anslutning, ansluter inte, inget internet, inget nät, får inte kontakt, bryts, tappar anslutningen, svag signal, segt, långsamt, hastighet,
        godkänna villkor, villkorssida, inloggningssida, vpn, privat dns, ip-adress, flygplansläge, glöm nätverket, öppet nätverk, gästnät, eduroam,
        säkert nät, osäkert nät, egen laptop, egen mobil, platta, mobildata, surf, surfmängd, datapott, slut på surf, simkort, eluttag, vägguttag,
        ladda mobilen, laddare, wiffi, vifi, wajfaj

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
        kontakt, kontakta, kontaktuppgifter, kontakt uppgifter, nå er, få tag i, få tag på, människa, levande människa, riktig person, någon, person, personal,
        personalen, bibliotekarie, bibliotekarien, biblotekarie, anställd, medarbetare, kundtjänst, kundservice, reception, informationsdisk, disken,
        telefon, telefonnummer, telefon nummer, tel, ringa, ringer, ring upp, bli uppringd, samtal, mejl, mejla, mail, maila, mailadress, e-post, e-postadress,
        skriva till er, meddelande, lämna meddelande, chatt, chatta, prata, tala, snacka, synpunkt, synpunkter, klagomål, klaga, missnöjd, beröm, tacka,
        förslag, önskemål, åsikt, otrevlig, dåligt bemötande, chef, bibliotekschef, ansvarig, vem jobbar, inte en robot, boten förstår inte,
        mitt språk, teckenspråk, kontackt, telefonummer

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
    .we-do-not = Chatten kan inte veta vem du är. För uppgifter i låneregistret: kom till disken med legitimation.
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
        se mina lån, lånehistorik, låne historik, läshistorik, vad jag läst, förälder ser, arbetsgivare, lämna ut uppgifter, sälja uppgifter,
        tredje part, reklam, spåra, spårning, kakor, cookies, övervakning, övervakningskamera, samtycke, återkalla, skyddad identitet, telegrams servrar
