### FAQ: library-services, as said in Finland. Only what differs from ../sv. How an entry is written: docs/faq.md

faq-library-card-get =
    .answer =
        Kom till disken och be om ett bibliotekskort. Ta med legitimation med foto, till exempel pass eller identitetskort.

        Saknar du finländsk legitimation, personbeteckning eller fast adress? Säg till, så går det ofta att ordna ändå. Du behöver inget kort för att besöka oss eller fråga.
    .more =
        Barn kan få ett eget kort. För yngre barn ska en vårdnadshavare ge sitt samtycke. Fråga oss vilken ålder som gäller.

        Bor du tillfälligt, på ett boende eller hos vänner? Då räcker ofta en adress där vi når dig.

        På många bibliotek kan du fylla i dina uppgifter på webben. Sedan hämtar du kortet i disken.

        Till kortet hör en pinkod. Håll båda för dig själv. Du ansvarar för det som lånas på kortet.
    .ready = Legitimation med foto. För barn: vårdnadshavarens samtycke.

# Variables:
#   $website (String) - address of the online library
faq-loan-renew = Förnya lån
    .answer =
        Du förnyar lånen själv på bibliotekets webbplats. Logga in, öppna dina lån och välj Förnya. Då ser du den nya förfallodagen.

        Det går inte om någon annan har reserverat. Hur många gånger du kan förnya är också begränsat.
    .more =
        Förnya senast på förfallodagen, så slipper du förseningsavgift. Datumet finns på kvittot och bland dina egna uppgifter.

        Går det inte att förnya? Oftast har någon annan reserverat, eller så har du förnyat många gånger. Det kan också vara ett korttidslån, eller så är kortet spärrat.

        E-böcker och e-ljudböcker går tillbaka av sig själva.

        Ofta kan du slå på påminnelser. Är du sjuk eller bortrest? Skriv till oss före förfallodagen.
    .we-do = Vi visar hur du förnyar lån och förklarar varför det ibland inte går.
    .online = Förnya här: { $website }

faq-fees-and-fines =
    .more =
        Försvunna eller trasiga böcker ersätter du. För barnböcker tar vi oftast ingen förseningsavgift.

        Är lånen länge försenade kommer först en påminnelse och till sist en räkning. En räkning som inte betalas kan gå till inkasso. Det blir dyrare, så hör av dig innan dess.

        Ser en avgift fel ut? Kom in eller ring, och ha kvittot till hands. Personalen kontrollerar med dig.

        Förnya i tid och slå på påminnelser, så slipper du avgifter.

faq-lost-damaged-item =
    .more =
        Leta en gång till: i väskan, i bilen, i skolan och bakom sängen. Förnya lånet så länge, om det går.

        Kanske står boken redan hos oss. Be oss titta på hyllan.

        Ofta betalar du ett pris för ersättningen. Ibland får du köpa ett likadant exemplar i stället, men fråga oss först.

        Kommer lånet fram senare? Fråga om du får pengarna tillbaka.

        Var skadan där redan när du lånade? Säg till med en gång. Vanligt slitage betalar du inte för.

faq-interlibrary-loan =
    .answer =
        Finns titeln inte på biblioteken i din trakt? Vi kan ofta beställa den från ett annat bibliotek, i Finland eller utomlands. Det kallas fjärrlån.

        Fyll i beställningen på bibliotekets webbplats eller fråga i disken. Du får ett meddelande när boken har kommit.
    .time = Från Finland tar det ofta ett par veckor. Från utlandet tar det längre tid.

faq-ebooks-audiobooks =
    .answer =
        Du lånar e-böcker och e-ljudböcker avgiftsfritt i mobilen eller på pekplattan. I många kommuner gör du det i appen E-biblioteket.

        Installera appen och logga in med bankkoder eller mobilcertifikat. Du behöver inget bibliotekskort. Lånet tar slut av sig självt, så det blir ingen förseningsavgift.
    .more =
        Saknar du bankkoder? Fråga oss om andra sätt. Biblioteken kan också ha egna tjänster som du öppnar med bibliotekskortet.

        Ofta finns en gräns för antalet lån, och populära titlar kan ha kö. Ladda ner via wifi, så kan du lyssna utan nät.

        Krånglar appen? Uppdatera den, starta om mobilen, logga ut och in igen.

        Är det svårt att läsa tryckt text? Då kan du ha rätt till Celias talböcker. Inget intyg behövs, och du behöver inte säga varför.
    .ready = Din egen mobil eller platta och dina egna koder. Du skriver dem själv.
    .price = Det är avgiftsfritt.
    .children = Det finns gott om ljudböcker och e-böcker för barn. Fråga oss hur barnet loggar in.

faq-newspapers-and-databases =
    .more =
        På bibliotekets webbplats finns en lista över alla tjänster, till exempel ePress och PressReader. Där står vad du kan öppna hemma.

        Krånglar det? Börja alltid från bibliotekets sida, inte från tjänstens egen. Då känner den igen ditt bibliotek.

        Tidningar från hela världen kan finnas på många språk. Gamla finländska tidningar läser du på Nationalbibliotekets sida.

        Filmtjänster har ofta ett visst antal filmer per månad.

        Behöver du en artikel till skolan? Be oss om en tid, så söker vi tillsammans.
    .price = Det är avgiftsfritt att läsa hos oss och använda tjänsterna.

faq-local-history-genealogy =
    .answer =
        Vi hjälper dig i gång med släktforskning och visar vad som finns om orten: böcker, kartor, gamla bilder och tidningar.

        I Nationalarkivets tjänst Astia finns kyrkböcker och andra handlingar. Gamla tidningar finns på Nationalbibliotekets sida. Mycket läser du hemma.
    .more =
        Börja med det du vet: namn, födelseår och socken. Fråga äldre släktingar och skriv upp allt.

        Följ sedan familjen i kyrkböcker, kommunionböcker och dödböcker. Nyare uppgifter är skyddade. Dem frågar du efter i församlingen eller hos Myndigheten för digitalisering och befolkningsdata (DVV).

        Handstilen i gamla böcker kan vara svår att läsa. Det finns handböcker, kurser och släktforskarföreningar.

        Domstolsprotokoll och gårdsarkiv finns på arkiv. En del av vår samling läser du bara på plats.

faq-self-service-access =
    .children = Det finns en åldersgräns, ofta omkring 15 år. Yngre barn kommer in tillsammans med en vuxen. Fråga oss vad som gäller.

faq-print-from-phone =
    .we-do-not = Vi tar inte emot papper med personbeteckning i e-posten eller chatten. Använd utskriftskön.

faq-public-computer =
    .price = Datorn är avgiftsfri. Utskrifter kan kosta.

faq-wifi-access =
    .price = Wifi är avgiftsfritt.

faq-equipment-loan =
    .more =
        Saker har ofta kortare lånetid, och en del kan du inte förnya. Ibland finns en åldersgräns och ett avtal att skriva under.

        Kontrollera att alla delar är med: laddare, sladdar, väska. Lämna i disken, inte i inkastet.

        Ta bort dina bilder och konton från en platta eller dator innan du lämnar den.

        Går något sönder? Säg till så snart du kan.
    .price = Det är oftast avgiftsfritt. Försenade eller trasiga saker kan kosta.

# Variables:
#   $website (String) - address of the library's pages
faq-patron-privacy =
    .more =
        Chatten sparar dina samtal med personalen en begränsad tid. Du kan radera allt när du vill.

        Telegram lagrar vanliga chattar på sina egna servrar. Skriv därför inga koder, ingen personbeteckning och inget om din hälsa här.

        I kundregistret finns namn, kontaktuppgifter, lån, reservationer och avgifter. Lånehistorik sparas i regel bara om du själv vill.

        Vill du se eller rätta dina uppgifter? I bibliotekets dataskyddsbeskrivning står vem du vänder dig till.
    .we-do-not = I chatten vet vi inte vem du är. Vill du se uppgifter i kundregistret? Kom till disken med legitimation.
    .online = Dataskyddsbeskrivning: { $website }

faq-contact-staff =
    .more =
        Har vi stängt? Lämna ett meddelande här. Personalen läser det när vi öppnar.

        Respons, önskemål och klagomål är välkomna, också anonymt. Berätta vad som hände och vad du skulle vilja.

        Säg till om du vill ha ett annat språk, en tolk eller hellre bli uppringd.

        Du kan också be personalen om en egen tid. Då har någon av oss tid bara för dig.
    .we-do = Vi svarar på din fråga eller berättar vem som kan. Beröm och annan respons tar vi också emot.
