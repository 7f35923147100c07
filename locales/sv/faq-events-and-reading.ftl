### FAQ: events-and-reading. How an entry is written: docs/faq.md

# Variables:
#   $website (String) - adressen till bibliotekets webbplats
faq-events-calendar = Evenemang på biblioteket
    .answer =
        Kommande evenemang hittar du på bibliotekets webbplats. Letar du efter något särskilt? Tryck på ”Fråga personalen”. Du behöver inget bibliotekskort.

        Många evenemang är gratis. Till en del anmäler du dig i förväg, och en del kan du följa hemifrån.
    .more =
        Det kan vara författarbesök, föreläsningar, sagostunder, språkkaféer och konserter. Det kan också vara film, utställningar, pyssel och mobilhjälp.

        Är det fullt? Fråga om det finns en väntelista. Får du förhinder? Säg till, så får någon annan din plats.

        Behöver du hörslinga, stegfri väg, tolk eller plats för ledsagare? Säg till när du anmäler dig.
    .we-do = Vi berättar vad som händer, hur du anmäler dig och hur du är med hemifrån.
    .online = Alla evenemang: { $website }
    .phrasings =
        vad händer hos er i helgen
        är det någon konsert snart
        kommer det någon författare
        barnaktiviteter på lovet
        vill vara med på föredraget på torsdag
        filmkväll
        se föreläsningen hemifrån
        har fått förhinder, någon annan får min plats
        måste man köpa biljett
        tipsa mig när det är nåt nytt på gång
        vad är det för utställning i entrén
        pyssel eller stickkafé
    .keywords =
        evenemang, evenemanget, evenemangen, event, evnemang, program, programmet, programblad, kalender, kalendarium, på gång, händer, vad händer, händelse,
        aktivitet, aktiviteter, att göra, i veckan, i helgen, ikväll, denna månad, konsert, musik, livemusik, körsång, författarbesök, författare, författarsamtal,
        poet, poesikväll, boksläpp, föreläsning, föreläsare, föredrag, samtal, debatt, panelsamtal, workshop, verkstad, pyssel, sticka, stickkafé, virka,
        syjunta, rita, filmvisning, filmkväll, bio, teater, barnteater, dockteater, utställning, vernissage, konst, frågesport, quiz, bingo,
        spelkväll, brädspelskväll, schack, festival, öppet hus, loppis, bokrea, bytardag, fixarkafé, dans, yoga, seniorträff, pensionärsträff, familjedag,
        sagostund, babyrytmik, lovprogram, lovaktivitet, läshund, anmäla sig, anmälan, anmäld, delta, vara med, plats på evenemang, biljett, biljetter, fullt,
        fullbokat, väntelista, reservplats, avboka plats, avanmäla, fri entré, inträde, direktsändning, livesändning, strömmas, webbinarium, Zoom, digitalt evenemang,
        inspelning, nyhetsbrev, evenemangstips, utskick, påminnelse

faq-reading-guide-session = Boktips och läsguide
    .answer =
        En läsguide frågar vad du tycker om och letar fram böcker åt dig. Det är gratis. Du behöver inget kort och ingen favoritbok.

        Vill du boka en tid? Tryck på ”Fråga personalen” och skriv när det passar. På samma sätt frågar du om tid för annan hjälp. Du kan också få skriftliga tips.
    .more =
        Vi kan höras på telefon, ses i videosamtal eller på biblioteket, eller skriva i chatten.

        Berätta om en bok du gillade och en du inte gillade. Vill du ha något spännande, lugnt, roligt eller verkligt?

        Vi föreslår böcker, även med stor stil, lättlästa böcker, serier, e-böcker eller ljudböcker. Säg vilka språk du läser på.

        Efteråt får du en lista med några ord om varje titel. Passar inget? Säg varför, så försöker vi igen.
    .we-do = Vi lyssnar på dina önskemål och föreslår flera titlar. Vi hittar också något till ett barn eller en present.
    .ready = En bok, film eller serie som du har gillat, om du kommer på någon.
    .phrasings =
        vet inte vad jag ska läsa härnäst
        något i stil med camilla läckberg
        enkla romaner på lätt svenska
        present till mamma som älskar trädgård
        kärleksroman med lyckligt slut
        tonåringen hatar att läsa
        vill prata litteratur med någon
        bra böcker när man lär sig svenska
        vilken del i serien kommer sen
        noveller, för jag orkar inte så långt
        bilderböcker till en treåring
        lättsmält till stranden
    .keywords =
        boktips, bok tips, tips, tipsa, lästips, läs tips, läsguide, läsguidning, läsvägledning, bokprat, samtal om böcker, personliga boktips, bokrekommendation,
        rekommendera, rekommendation, rekommendationer, rekomendera, föreslå, förslag, vad ska jag läsa, läsa härnäst, nästa bok, liknande, liknande böcker,
        som den här, bra bok, bra böcker, spännande bok, bästa böckerna, favoritförfattare, roman, romaner, skönlitteratur, deckare, krim, kriminalroman,
        spänning, thriller, kärlek, kärleksroman, romance, feelgood, fantasy, science fiction, skräck, humor, rolig, historisk roman, krigsbok, biografi,
        memoarer, sann historia, fackbok, facklitteratur, historieböcker, naturböcker, reseskildring, kokbok, självhjälp, dikter, lyrik, noveller, klassiker,
        serier, manga, serieroman, bilderbok, barnbok, godnattsaga, kapitelbok, högläsning, killar, tjejer, tonåring, ungdomsbok, unga vuxna,
        present, presenttips, födelsedag, semesterläsning, hängmattan, ljudbokstips, bokserie, ordning på serien, uppföljare, trilogi, lättläst, lätt svenska,
        stor stil, lugn, spännande, gripande, lättsam, sorglig bok, prisbelönt, Nobelpriset, Augustpriset, topplista, Läckberg, Guillou, Harry Potter,
        Astrid Lindgren, läslista, boka bibliotekarie, boka läsguide, komma igång med läsningen, läslust, uttråkad, tappat läslusten
