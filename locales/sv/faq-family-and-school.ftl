### FAQ: family-and-school. How an entry is written: docs/faq.md

# Variables:
#   $school_site (String) - adressen till skolans eller kommunens sida om inloggning
faq-school-digital-services = Skolans appar och inloggning
    .answer =
        Vi visar hur du hittar rätt app och sida för din skola eller förskola. Du loggar in själv och vi förklarar knapparna.

        Skolan återställer lösenord och kopplar barnet till ditt konto. Vi letar upp vem du ska ringa.
    .more =
        Skolor använder olika tjänster, till exempel Vklass, Unikum, InfoMentor, Schoolsoft eller Edlevo. Läraren berättar vilken som gäller.

        Vårdnadshavare loggar oftast in med e-legitimation eller ett eget konto. Har skolan fel mejl eller telefonnummer? Säg till dem. Utan svensk e-legitimation finns ofta en egen väg. Fråga skolan.

        Barnets frånvaro anmäler du i appen eller per telefon.

        Saknar du dator? Använd våra gratis.
    .we-do = Vi visar steg för steg på en dator eller din mobil. Vi provar om felet sitter i appen.
    .we-do-not = Vi återställer inga konton och ser inte dina uppgifter. Skolan ger nytt lösenord.
    .ready = Skolans namn, barnets klass, e-legitimation och din mobil.
    .online = Skolans inloggning: { $school_site }
    .phrasings =
        unikum släpper inte in mig
        hur anmäler jag att barnet är sjukt
        lösenordet till elevkontot är glömt
        boka utvecklingssamtal
        vklass, min dotter syns inte
        hur ser man sitt schema på chromebooken
        läser inte svenska, hur öppnar jag veckobrevet
        går inte att lämna in uppgiften i teams
        rektorn vill att vi använder en app, vilken
        pappa vill också se betygen
        lägga in schema och tider på dagis-appen
        lärarens meddelande kommer aldrig fram
    .keywords =
        skolapp, skolplattform, skolportal, skola inloggning, logga in skolan, lärplattform, föräldraportal, hem och         skola-app, elevkonto, elevinlogg,
        elevlösenord, elevnamn, elev, elever, vårdnadshavarkonto, skolkonto, skolans sida, Vklass, Unikum, InfoMentor, Schoolsoft, Edlevo, Skola 24, Tempus,
        Tyra, Dexter, IST, Haldor, Loops, Hypernet, Quiculum, itslearning, PING PONG, Pluttra, Förskoleappen, Wilma, Helmi, Päikky, Daisy, eVaka, Teams
        skolan, Google Classroom, Classroom, Kahoot, Canvas, Moodle, Chromebook skola, skoldator, iPad skolan, skolplatta, SkolID, skoldokument, BankID
        skolan, anmäla frånvaro, frånvaro, frånvaroanmälan, sjukanmäla barn, barnet sjukt anmäla, ledighetsansökan, ledighet från         skolan, närvaro,
        veckobrev, utvecklingssamtal, boka samtal med läraren, lärare, mentorn, klassföreståndare, fröken, rektor, skolexpedition, skolsekreterare, betyg i
        appen, omdöme, resultat, uppgifter, lämna in uppgift, inlämning skola, schema skola, läxor i appen, matsedel, matlådan, elev         meddelande,
        skolfoto, klasslista, syskon i appen, dubbel vårdnad inloggning, skolkurator kontakt, vikla, schooll soft, skolans dator, skolans app, lösenord
        skolan, lösenord till skoldatorn, elevdator, barnets schema, ser inte schemat, sjukanmäla till skolan, app på svenska, föräldrainloggning, meddela
        läraren, mejla läraren, läxor på nätet, se läxor, lösenord till skolan, glömt lösenord till skolan, elev glömt lösenord, skriva till läraren, kontakta
        läraren, förskolans app, skolans inlogg

# Variables:
#   $childcare_site (String) - adressen till kommunens sida för förskola och skolval
faq-childcare-apply = Söka förskola eller skola
    .answer =
        Du söker plats i förskola, fritidshem eller skola hos kommunen. Vi visar e-tjänsten eller blanketten, och du ansöker själv.

        Sök i god tid, och välj gärna flera alternativ. Kommunen beslutar och lämnar besked.
    .more =
        Till förskola ställer du barnet i kö. Kommunen erbjuder en plats och frågar om du vill ha den. Svara i tid.

        Till förskoleklass och högstadiet finns ofta skolval under en viss period. Du kan också söka till skolor som inte är kommunens egna. Till gymnasiet söker barnet ofta själv, med betyg.

        Vill du byta? Fråga den nya skolan direkt. Öppen förskola är gratis och kräver ingen plats.

        Behöver barnet särskilt stöd, eller undervisning i sitt modersmål? Säg till kommunen tidigt. Är du ny i kommunen? Ring växeln.
    .we-do = Vi hittar kommunens sida och blanketter och förklarar orden. Vi har bilderböcker om att börja.
    .we-do-not = Vi ansöker inte åt dig och kan inte påverka din plats i kön. Kommunen eller skolan beslutar.
    .ready = E-legitimation, barnets personnummer, vårdnadshavarnas uppgifter och önskat startdatum.
    .time = Ansök flera månader i förväg. Till skola finns en sista dag: den står hos kommunen.
    .online = Sök plats här: { $childcare_site }
    .phrasings =
        ställa dottern i kö till dagis
        när ska man söka förskola
        flyttar, hur byter barnet skola
        vad kostar det på fritids
        vilken skola får min sexåring
        hur fungerar gymnasievalet
        missade skolvalets sista dag
        säga upp platsen
        skola för barn som precis kommit till sverige
        behöver hon personnummer för att börja i skolan
        finns barnomsorg på nätterna
        tackar ja till platsen, var
    .keywords =
        förskola, förskole plats, förskoleplats, förskola kö, dagis, dagisplats, dagmamma, familjedaghem, pedagogisk omsorg, daghem, småbarnsfostran,
        småbarnspedagogik, eftis, fritids, fritidsplats, öppen förskola, barnomsorg, barntillsyn, barnpassning, barnvakt plats, omsorg på obekväm tid, nattis,
        nattöppet dagis, förskoleavgift, maxtaxa, avgift förskola, inkomstuppgift förskola, plats i skola, skolplats, skolval, välja skola, byta skola, byte
        av skola, skolbyte, söka skola, söka plats, skolstart, börja skolan, börja i skolan, börja         ettan, börja sexan, förskoleklass, nollan,
        lågstadiet, mellanstadiet, högstadiet, grundskola, skolan plats, anpassad skola, särskola, friskola, fristående skola, Montessori, Waldorf,
        internationell skola, modersmål, modersmålsundervisning, gymnasium, gymnasieantagning, indra, antagning         gymnasiet, reservplats gymnasiet,
        introduktionsprogram, mottagningsenhet, nyanlända elever, kartläggning elev, särskilt stöd, elevassistent, resursskola, skolskjuts, kö till förskola,
        köplats förskola, tacka ja, tacka nej till plats, uppsägning av plats, säga upp plats, avsluta platsen, inskolning, hemskola, sommarfritids,
        lovfritids, skolintroduktion, placering, syskonförtur, förtur, barnets första dag, förskollärare, söka dagis, söka gymnasiet, söka till skola, börjar
        skolan nästa år, flytta barnet till annan skola, plats till hösten, när får vi plats, ettåring, treåring, sexåring, fyraåring, deltidsplats, barnet i
        kö, ställa barnet i kö, kö till barn, skola i ny stad, barnen får skola, förskola på natten, kosta         förskola, dagis för tvååring, tvååring,
        vilka skolor, välja mellan skolor

# Variables:
#   $homework_help_times (String) - när läxhjälpen hålls, till exempel "onsdagar 15–17"
faq-homework-help = Läxhjälp
    .answer =
        Många bibliotek har läxhjälp. Kom som du är, med din uppgift. Någon sitter bredvid och förklarar, du löser den själv.

        Fråga oss vilka tider som gäller, och om du behöver boka.
    .more =
        Läxhjälpen är för elever, och ibland för vuxna som läser sfi, komvux eller högskola. Ibland finns studiecirklar.

        Är det fullt, eller hinner du inte hit? På nätet finns gratis läxhjälp, till exempel Mattecentrum. Skolan har ofta egen hjälp.

        Här finns också tysta platser, grupprum, datorer, läroböcker och uppslagsverk. Be gärna om boktips till ett arbete.

        Föräldrar som vill hjälpa barnet är också välkomna. Vi kan visa bra sidor.
    .we-do = Vi ordnar plats och böcker, eller visar var läxhjälpen finns. Vi hjälper dig att söka fakta.
    .we-do-not = Hjälparen gör inte uppgiften åt dig, men förklarar gärna en gång till.
    .price = Läxhjälpen är gratis.
    .times = Läxhjälpens tider: { $homework_help_times }
    .phrasings =
        matten är svår, kan någon förklara
        tredjeklassare behöver öva läsning
        prov i kemi på torsdag
        vuxen som läser till sjuksköterska, finns handledning
        var får man plugga ihop
        någon som kan kolla min uppsats
        förstår inte bråk
        hjälp med svenskan för min nioåring
        gratis privatlärare
        engelska glosor, träna med någon
        studiehjälp på kvällarna
        kan ni hjälpa med ett skolarbete om rymden
    .keywords =
        läxhjälp, läxa, läxan, läxor, läxklubb, läxcafé, läxkafé, hemläxa, hemuppgift, skolarbete, skoluppgift, uppgift från läraren, stödundervisning,
        studiestuga, plugghjälp, plugghäng, plugga tillsammans, plugga ihop, studiecirkel, studiecoach, studieteknik, läsläxa, matematik, matte, mattehjälp,
        matteproblem, ekvation, multiplikation, gångertabell, algebra, fysik, kemi, biologi, NO, SO, historia, geografi, svenska läxa, engelska läxa, engelska
        glosor, glosor, franska, prov, nationella prov, nationella, tentamen, högskoleprovet, uppsats, uppsatsskrivning, uppsatshjälp, källor,
        källförteckning, bokrecension, redovisning, redovisa, Powerpoint redovisning, faktasök till skolarbete, fakta till skolan, uppslagsverk, läroböcker,
        lärobok, Mattecentrum, Hjärnkoll, Röda Korset läxhjälp, läxläsarvolontär, studiehandledare, handledare matte, privatlärare, extralärare, kan inte läsa
        så bra, läsa högt barn, lästräning, stavning, dyslexi läxa, åk 3, åk 6, årskurs, mellanstadieelev, tonårig         elev, gymnasist plugga,
        komvuxstudent, SFI läxa, läxor efter skolan, efter skolan, föräldrar hjälpa läxa, skriva ett arbete om, arbete om vikingar, rymden, djur fakta,
        temaarbete, skolprojekt, forska till skolan, hjälp i matte, hjälp med engelskan, plugga till provet, öva till prov, förhör, hjälp         i svenska,
        förklara fysik, nästa prov, klassuppgift, fattar inte kemin, fattar inte matten, förstår inte matten, dyslexi och läxor, pluggar sfi, nån         som
        hjälper, hatar matte, femman, trean, sjuan, går i åttan

faq-family-benefits = Stöd till barnfamiljer
    .answer =
        Barnbidrag, föräldrapenning, vab, underhållsstöd och omvårdnadsbidrag söker du hos Försäkringskassan. Vi visar sidorna, du ansöker själv.

        Försäkringskassan beslutar vad just du har rätt till. Där får du också svar på frågor.
    .more =
        Barnbidraget kommer ofta av sig självt när barnet är fött eller folkbokfört här. Ska det delas? Anmäl det.

        Föräldrapenning: säg till arbetsgivaren och ansök på Mina sidor. Planera dagarna med den andra föräldern.

        Vab: anmäl den dag du är hemma, och sök sedan pengarna.

        Får du inget underhåll från den andra föräldern? Fråga om underhållsstöd. I Finland är det FPA: barnbidrag, föräldradagpenning, moderskapsunderstöd och hemvårdsstöd.

        Familjecentral, barnhälsovård och öppen förskola stöttar också.
    .we-do = Vi hittar rätt sida, förklarar orden och skriver ut blanketter.
    .we-do-not = Vi bedömer inte vad du har rätt till och söker inte åt dig. Försäkringskassan beslutar.
    .ready = E-legitimation, barnets personnummer, beräknat födelsedatum, uppgift om inkomst och kontonummer.
    .phrasings =
        gravid, när söker man föräldrapenning
        hur många pappadagar finns kvar
        vabba, hur får jag ersättning
        barnets far betalar inget
        barnbidraget har inte kommit
        dela barnbidrag efter separation
        vi väntar tvillingar
        barnet har diabetes, finns extra bidrag
        dagar kvar hos försäkringskassan
        mammapenning innan födseln
        adopterat, vilket stöd finns
        ny i landet med barn, får vi barnbidrag
    .keywords =
        barnbidrag, barn bidrag, flerbarnstillägg, förlängt barnbidrag, barnbidrag FPA, barnbidrag Kela, delat barnbidrag, dela barnbidraget, föräldrapenning,
        föräldrapengar, föräldrapenningdagar, föräldraledighet, mammaledig, pappaledig, mammadagar, pappadagar, tio dagar, 10-dagar, förälderdagar,
        föräldradagpenning, dubbeldagar, lägstanivådagar, sjukpenningsnivå, sparade dagar, överlåta dagar, graviditetspenning, gravidpenning,
        havandeskapspenning, gravid, graviditet, väntar barn, förlossning, nyfött, bebis, baby, nyblivna föräldrar, tvillingar, adoption, adopterat,
        moderskapsunderstöd, moderskapspenning, mammapenning, moderskapsförpackning, babybox, faderskapsledighet, vab, vabba, vabdag, tillfällig
        föräldrapenning, vård av barn, vård av sjukt barn, vård av barn pengar, barnet sjukt ersättning, sjukt barn, febrigt barn, ta ut vab, vab-intyg,
        underhållsstöd, underhåll, underhållsbidrag, betalar inget underhåll, barnets far, barnets mamma, separerade föräldrar, skild med barn, ensamstående
        förälder, växelvis boende, umgängesresa, omvårdnadsbidrag, vårdbidrag, barn med funktionsnedsättning, kontaktdagar, barn med diagnos, familjebidrag,
        familjestöd, barnfamilj, förälder, försäkringskassan barn, FK barn, hemvårdsstöd, flexibel vårdpenning, vårdpenning, SGI gravid, månadspeng barn,
        adoptionsbidrag, studiebidrag barn, BVC, barnmorska, familjecentral, vabbdag, ska ha barn, få barn, bebis på väg, blir pappa, blir mamma, vilka pengar
        får föräldrar, autism bidrag, adhd bidrag, vara hemma med sjukt barn, barnet är förkylt, pappan betalar inte, mamman betalar inte, betala för barnet,
        gravid och ensam, gravid stöd, dela föräldradagar, hemma med sjukt barn, exet betalar inget, adhd barn, när kommer barnbidraget
