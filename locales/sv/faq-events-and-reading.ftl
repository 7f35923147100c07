### FAQ: events-and-reading. How an entry is written: docs/faq.md

# Variables:
#   $website (String) - adressen till bibliotekets webbplats
faq-events-calendar = Evenemang på biblioteket
    .answer =
        Kommande evenemang hittar du på bibliotekets webbplats. Letar du efter något särskilt? Tryck på ”Fråga personalen”. Du behöver inget bibliotekskort.

        Många evenemang är gratis. Till en del anmäler du dig i förväg, och en del kan du följa hemifrån.
    .more =
        Det kan vara författarbesök, föreläsningar, sagostunder, språkcaféer och konserter. Det kan också vara film, utställningar, pyssel och mobilhjälp.

        Är det fullt? Fråga om det finns en väntelista. Får du förhinder? Säg till, så får någon annan din plats.

        Behöver du hörslinga, stegfri väg, tolk eller plats för ledsagare? Säg till när du anmäler dig.
    .we-do = Vi berättar vad som händer, hur du anmäler dig och hur du är med hemifrån.
    .price = De flesta evenemang är gratis. Kostar något står det i programmet.
    .online = Alla evenemang: { $website }
    .children = Det finns mycket för barn. I programmet står vilken ålder det passar. En vuxen anmäler barnet.
    .phrasings =
        vad händer hos er i helgen
        är det någon konsert snart
        kommer det någon författare
        är kulturnatten gratis
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
        aktivitet, aktiviteter, att göra, i veckan, i helgen, ikväll, denna månad, konsert, musik, livemusik, körsång, författarbesök, författare,
        författarsamtal, poet, poesikväll, boksläpp, föreläsning, föreläsningar, föreläsningar i höst, höstens program, vårens program, föreläsare, föredrag,
        samtal, debatt, panelsamtal, workshop, verkstad, pyssel, sticka, stickkafé, virka, syjunta, rita, filmvisning, filmkväll, bio, teater, barnteater,
        dockteater, utställning, vernissage, konst, frågesport, quiz, bingo, spelkväll, brädspelskväll, schack, festival, öppet hus, bytardag, dans, yoga,
        seniorträff, pensionärsträff, familjedag, anmäla sig, anmäler mig, anmälan till konsert, anmälan, anmäld, delta, vara med, plats på evenemang,
        biljett, biljetter, fullt, fullbokat, väntelista, reservplats, avboka plats, avanmäla, fri entré, inträde, direktsändning, livesändning, strömmas,
        webbinarium, Zoom, digitalt evenemang, inspelning, nyhetsbrev, evenemangstips, utskick, påminnelse, nåt kul, kul i helgen, händer i helgen,
        vad gör ni i helgen, stickcafé, pyssel för vuxna, boka plats till, boka plats till föredraget, plats på föreläsningen, biljett till föreläsningen,
        när är konserten, när är föreläsningen, program för hösten, kostar det inträde, kostar evenemanget, program i oktober, månadens program


# Variables:
#   $reading_circle_times (String) - när bokcirkeln träffas, till exempel "första måndagen i månaden 18–19.30"
faq-online-reading-circle = Bokcirkel, också digital
    .answer =
        I bokcirkeln läser vi samma bok och pratar om den. Den digitala bokcirkeln är du med i hemifrån, från mobil, platta eller dator.

        Fråga oss om en plats. Du behöver inte ha läst hela boken, och det går bra att bara lyssna.
    .more =
        Vi är ofta 8–10 personer och träffas en till en och en halv timme. Deltagarna väljer nästa bok. Kom en gång eller hela terminen.

        Är tekniken ny? Första gången går vi igenom den. Du får en länk att trycka på. Kameran får vara av.

        Boken finns ofta också som ljudbok, e-bok eller med stor stil. Säg till om du vill låna den av oss.

        Är det fullt? Be om en plats på väntelistan, eller fråga om en annan cirkel. Vill du starta en egen med vänner? Vi hjälper till med böcker.
    .we-do = Vi leder samtalet, lånar ut boken och hjälper dig med länken.
    .price = Det är gratis.
    .times = Bokcirkeln träffas: { $reading_circle_times }
    .children = Det finns bokklubbar för barn och unga på en del bibliotek. En vårdnadshavare anmäler yngre barn. Fråga oss om ålder.
    .phrasings =
        gå med i en bokklubb
        diskutera en roman med andra på kvällen
        vara med från soffan hemma
        vilken bok läser ni till nästa gång
        måste jag ha läst ut den
        kan jag bara lyssna första gången
        läsecirkel på engelska
        starta en egen cirkel med kompisarna
        hur många är ni i gruppen
        läsklubb för tonåringar
        jag fick ingen länk till mötet om boken
        finns det feministisk litteraturcirkel
    .keywords =
        bokcirkel, bok cirkel, bokcirkeln, bokcirklar, bokcirkla, digital bokcirkel, digitala bokcirkeln, bokcirkel på nätet, nätbokcirkel, bokcirkel online,
        online bokcirkel, distansbokcirkel, bokcirkel på distans, bokcirkel hemifrån, bokcirkel på zoom, läsecirkel, läse cirkel, läscirkel, läsecirkeln,
        litteraturcirkel, deckarcirkel, shared reading, läsgrupp, läs grupp, lässällskap, bokklubb, bok klubb, bokklubben, bokklubbar, läsklubb, läs klubb,
        bokgäng, bokträff, bokträffar, boksamtal, litteratursamtal, bokdiskussion, bokdiskussioner, diskutera bok, diskutera böcker,
        prata om böcker med andra, prata om en bok, prata böcker, samtala om böcker, dela läsupplevelser, läsa samma bok, läsa tillsammans, läsa ihop,
        cirkelbok, månadens bok, nästa bok i cirkeln, vilken bok läser ni, höstens böcker, cirkelledare, leda bokcirkel, gå med, gå med i bokcirkel,
        vara med i bokcirkel, anmäla sig till bokcirkel, plats i bokcirkeln, plats i cirkeln, full cirkel, hoppa av bokcirkeln, bara lyssna, läst ut boken,
        inte läst boken, inte hunnit läsa klart, länk till bokcirkeln, starta bokcirkel, egen bokcirkel, bokcirkelkasse, bokcirkelpåse, bokkasse till cirkel,
        flera exemplar till cirkeln, cirkelkasse, engelsk bokcirkel, bokcirkel på engelska, bokcirkel på lätt svenska, tyst bokklubb, silent book club,
        tyst läsklubb, bokklubb för unga, slukarklubb, bokslukarklubb, bokjury, bokjuryn, chambok, poesicirkel, lyrikcirkel, filosoficirkel, bokpub, bokfika,
        bokcirkle, boksirkel, bokklubb online, hur funkar bokcirkel, bok i cirkeln, vilken bok är det i cirkeln, cirkeln nu, cirkeln nästa gång,
        träffas och prata om boken, läsa en bok ihop, läsa med andra


faq-reading-guide-session = Boktips och läsguide
    .answer =
        En läsguide frågar vad du tycker om och letar fram böcker åt dig. Det är gratis. Du behöver inget kort och ingen favoritbok.

        Vill du ha en tid? Tryck på ”Be om en egen tid” och skriv när det passar. Du kan också få tips skriftligt.
    .more =
        Vi kan höras på telefon, ses i videosamtal eller på biblioteket, eller skriva i chatten.

        Berätta om en bok du gillade och en du inte gillade. Vill du ha något spännande, lugnt, roligt eller verkligt?

        Vi föreslår böcker, även med stor stil, lättlästa böcker, serier, e-böcker eller ljudböcker. Säg vilka språk du läser på.

        Efteråt får du en lista med några ord om varje titel. Passar inget? Säg varför, så försöker vi igen.
    .we-do = Vi lyssnar på dina önskemål och föreslår flera titlar. Vi hittar också något till ett barn eller en present.
    .ready = En bok, film eller serie som du har gillat, om du kommer på någon.
    .price = Det är gratis.
    .time = Ett samtal är ofta 30 minuter.
    .children = Vi hittar böcker för alla åldrar. En vårdnadshavare bokar åt ett barn. Säg ålder och intressen, så räcker det.
    .phrasings =
        vet inte vad jag ska läsa härnäst
        något i stil med camilla läckberg
        är det något jag kan läsa på flyget
        present till mamma som älskar trädgård
        kärleksroman med lyckligt slut
        tonåringen hatar att läsa
        vill prata litteratur med någon
        min man läser bara om vikingar och krig
        vilken del i serien kommer sen
        noveller, för jag orkar inte så långt
        bilderböcker till en treåring
        lättsmält till stranden
    .keywords =
        boktips, bok tips, tips, tipsa, lästips, läs tips, läsguide, läsguidning, läsvägledning, bokprat, samtal om böcker, personliga boktips,
        bokrekommendation, rekommendera, rekommendation, rekommendationer, rekomendera, föreslå, förslag, vad ska jag läsa, läsa härnäst, nästa bok, liknande,
        liknande böcker, som den här, bra bok, en bra bok, tipsa om en bra bok, tipsa om bok, boktips till, något att läsa, bra böcker, spännande bok,
        bästa böckerna, favoritförfattare, roman, romaner, skönlitteratur, deckare, krim, kriminalroman, spänning, thriller, kärlek, kärleksroman, romance,
        feelgood, fantasy, science fiction, skräck, humor, rolig, historisk roman, krigsbok, biografi, memoarer, sann historia, fackbok, facklitteratur,
        historieböcker, naturböcker, reseskildring, kokbok, självhjälp, dikter, lyrik, noveller, klassiker, serier, manga, serieroman, bilderbok, barnbok,
        ungdomsroman, godnattsaga, kapitelbok, högläsning, killar, tjejer, tonåring, ungdomsbok, unga vuxna, present, presenttips, bok i present,
        bok till min fru, bok till min man, fyller år, födelsedag, semesterläsning, hängmattan, ljudbokstips, bokserie, ordning på serien, uppföljare,
        trilogi, lugn, spännande, gripande, lättsam, sorglig bok, prisbelönt, Nobelpriset, Augustpriset, topplista, Läckberg, Guillou, Harry Potter,
        Astrid Lindgren, läslista, boka bibliotekarie, boka läsguide, komma igång med läsningen, läslust, uttråkad, tappat läslusten, läst allt av,
        jag har läst allt av, mankell, Mankell, Leif GW Persson, Elena Ferrante, Fredrik Backman, Sally Rooney, Stephen King, Tolkien, twilight, hungerspelen,
        booktok, bok om hästar, hästböcker, tolvåring, tioåring läsa, bok till en tioåring, bok till en tolvåring, vad passar, rekommendera en thriller,
        rekommendera en bok, tips på bok, tips på en bok, bokförslag till mig, vad läser folk, något spännande, något roligt att läsa, välja böcker åt mig,
        välj en bok åt mig, plocka ut böcker, bok som passar mig, Stieg Larsson, Liza Marklund, Jan Guillou, Viveca Sten, Mari Jungstedt, Åsa Larsson,
        Lars Kepler, Jo Nesbø, Agatha Christie, Karin Smirnoff, Lena Andersson, Selma Lagerlöf, Ove, efter millennium, läsa efter, vad läser man, samma stil,
        Kim M Kimselius, Bert, LasseMajas


# Variables:
#   $storytime_times (String) - när sagostunderna är, till exempel "tisdagar 10"
faq-children-storytime = Sagostund och barnaktiviteter
    .answer =
        Välkomna på sagostund! Vi läser, sjunger och ramsar med barnen, ofta 20–30 minuter. För bebisar finns ofta egna stunder. Vanligtvis behövs ingen anmälan.

        På loven ordnar vi ofta pyssel, film och läsutmaningar. Vi berättar vad som är på gång.
    .more =
        Välj efter ålder: bebisar, småbarn, förskolebarn och skolbarn har ofta egna stunder. Syskon får följa med. Yngre barn kommer tillsammans med en vuxen.

        Det är ofta uppehåll på sommaren och vid helger.

        En del sagostunder är på andra språk eller på nätet. Förskolegrupper hör av sig i förväg.

        Du får gärna amma. Fråga var ni kan äta matsäck, byta blöja och ställa barnvagnen.

        Barnet får gråta och springa lite. Så är det för alla.
    .we-do = Vi läser, ordnar program för barn och tipsar om böcker för rätt ålder.
    .price = Det är gratis.
    .times = Sagostund: { $storytime_times }
    .phrasings =
        hitta på något med en tvååring
        babysång
        vilken tid läser ni för barnen
        min dotter är fem, får hon vara med
        sommarboken, hur funkar det
        pyssel på sportlovet för sjuåringar
        är syskon välkomna
        rim och ramsor för små
        läsa för en hund
        inomhusaktivitet när det regnar, småbarn
        föräldraledig, vill träffa andra med bebis
        sagor på arabiska för barn
    .keywords =
        sagostund, sago stund, sagostunden, sagostunder, sagotimme, sagotimmen, sagostunn, sagokul, sagoläsning, sagor för barn, läsa saga, läsa för barn,
        läser för barnen, läsestund för barn, högläsning för barn, berättarstund, bokstund, småbarnsstund, småbarnssagor, bebissaga, babysaga, babystund,
        babycafé, babykafé, babysång, baby sång, babyrytmik, bebisrytmik, babyrim, babyträff, bebisträff, bebis, bebisar, bebisen, baby, knatte, sångstund,
        sång och lek, sjunga med barn, rim, ramsor, rim och ramsor, rytmik, mini, öppna förskolan, familjelördag, familjeaktivitet, barnaktivitet,
        barnaktiviteter, barn aktivitet, aktiviteter för barn, göra med barn, hitta på med barn, göra med barnet, göra med min treåring, barnprogram,
        barnens dag, barnavdelning, barnavdelningen, barnteater, dockteater, kasperteater, barnfilm, barnbio, barnpyssel, pyssel, pyssla, pysselverkstad,
        skapande för barn, måla med barn, lek, leka, lekrum, lekhörna, småbarn, småbarnsförälder, ettåring, tvååring, treåring, fyraåring, femåring, sexåring,
        sjuåring, åttaåring, 1-åring, 2-åring, 3-åring, 4-åring, 5-åring, förskolebarn, förskolegrupp, dagisbarn, dagis, skolbarn, lågstadiet, mellanstadiet,
        barnen, ungarna, barnbarnet på besök, föräldraledig, mammaledig, pappaledig, föräldrar, familj med barn, barnvagn, amma, blöja byta, skötbord, lov,
        sportlov, påsklov, höstlov, jullov, sommarlov, lovprogram, lovaktivitet, lovaktiviteter, lovkul, läsutmaning, läsutmaningar, sommarboken, Sommarboken,
        sommarläsning barn, läslov, läslovet, lästävling, läs tävling, lästävling för barn, bokbingo, läsdiplom, läspass, läskampanj, läshund, bokhund,
        läsa för hund, hundläsning, gåvobok, bokgåva bebis, bokstart, Bokstart, Barnens bokklubb, sagostund på andra språk, mångspråkig sagostund,
        läser ni sagor, sagor för småbarn, aktiviteter för bebisar, bebisaktivitet, hitta på nåt med barnen, barnen på lovet, något för barn,
        något för små barn, något för barnen idag, roligt för barn, barnkul, barnverksamhet, lördagssaga, pyjamassaga, pyjamassagor


# Variables:
#   $makerspace_equipment (String) - maskiner och verktyg, till exempel "3d-skrivare, symaskiner"
faq-makerspace = Skaparverkstad
    .answer =
        På en del bibliotek finns en skaparverkstad, makerspace. Där använder du till exempel 3d-skrivare och symaskin, och för över gamla videoband till datorn.

        Fråga oss vad som finns här. Första gången visar vi hur maskinen fungerar.
    .more =
        En del maskiner bokar du, annat är drop-in. Verkstaden är ofta öppen när personal är på plats.

        Att föra över band tar lika lång tid som att titta på dem. Ta med band, usb-minne eller hårddisk. För musik och film som andra har gjort gäller upphovsrätten.

        En 3d-utskrift tar ofta flera timmar. Ta med en färdig modell, till exempel en stl-fil. Eller välj en fri modell hos oss.

        Vi skriver inte ut vapen eller delar till sådana.

        Det finns ofta också kurser: sy, programmera, laga, göra podd.
    .we-do = Vi visar maskinerna och hjälper dig att komma i gång. Du gör arbetet själv.
    .price = Det är oftast gratis att använda maskinerna. Material kan kosta.
    .things = Här finns: { $makerspace_equipment }
    .children = Barn är välkomna med en vuxen. En del maskiner har åldersgräns. Ofta finns egna verkstäder för barn och unga.
    .phrasings =
        skriva ut en plastfigur i 3d
        laga ett hål i jeansen på en maskin hos er
        gamla vhs-kassetter till digital film
        göra egna klistermärken
        min son vill lära sig koda
        spela in en podd
        har ni en symaskin man får sitta vid
        trycka t-shirt
        kassettband till mp3
        robotprogrammering på lovet
        laga min trasiga brödrost tillsammans med någon
        knappmaskin till skolfesten
    .keywords =
        makerspace, maker space, maker, makerlab, makeriet, mejkerspace, skaparverkstad, skapar verkstad, skaparverkstan, skaparlab, skaparyta, skapa,
        skaparkväll, verkstad, verkstan, fablab, fab lab, digitalt skapande, kreativ verkstad, medialabb, medialab, digilab, labb, digiteket verkstad, 3d,
        3d-skrivare, 3d skrivare, 3d-printer, 3d printer, 3dskrivare, 3d-utskrift, 3d utskrift, skriva ut i 3d, printa 3d, 3d-modell, stl-fil, tinkercad,
        filament, plastfigur, 3d-penna, laserskärare, laserskärning, lasergravyr, gravera, skärmaskin, skärplotter, vinylskärare, cricut, silhouette, plotter,
        cnc, klistermärke, klistermärken, dekaler, badge, badges, knappmaskin, pinsmaskin, märkmaskin, få sy, sitta och sy, symaskin, sy maskin, symaskinen,
        symaskiner, sy, sy upp byxor, lägga upp byxor, laga kläder, sömnad, sykafé, sycafé, overlockmaskin, brodera, broderimaskin, broderi, tyg, t-tröja,
        t-tröjor, t-shirt, t-shirttryck, tröjtryck, tryckpress, värmepress, screentryck, trycka på tyg, väva, vävstol, vävstuga, slöjd, snickra, lödkolv,
        löda, elektronik, arduino, raspberry pi, micro:bit, microbit, digitalisera band, digitalisera video, digitalisera vhs, vhs, VHS, vhs-band, vhs band,
        videoband, video band, videokassett, videokassetter, minidv, dv-band, hi8, super 8, super8, smalfilm, 8 mm film, kassettband till dator,
        kassetter till mp3, rullband, lp till mp3, vinyl till mp3, föra över band, föra över film, överföring av film, spara gamla filmer,
        digitaliseringsstation, digitaliseringsutrustning, koda, kodning, kodstuga, programmera, programmering, programmeringsklubb, scratch, kodkurs,
        lego robot, green screen, greenscreen, podd, podcast, poddstudio, spela in podd, studio, inspelningsstudio, musikstudio, filmklippning,
        redigera video, redigera film, klippa film, photoshop kurs, bildredigering, vr, laga saker, reparera, repair café, fixarcafé, fixarkafé,
        lagningsträff, lagarkafé, återbruk, laminator, bokbindning, sy hos er, sy på biblioteket, symaskin på plats, överföra filmer,
        överföra gamla videofilmer, videofilmer, gamla filmer till dator, gamla band, programmera barn, lära sig koda, lära sig programmera, skriva ut plast,
        pyssla med maskiner, redigera podd, inspelning, spela in en låt, spela in musik, kassettband till cd, musikinspelning
