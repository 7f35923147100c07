### FAQ: housing. How an entry is written: docs/faq.md

# Variables:
#   $housing_site (String) - adressen till den lokala bostadskön eller hyrestjänsten
faq-housing-queue = Bostadskö och hyresrätt
    .answer =
        Vi visar var du hittar hyresbostäder och hur sajterna fungerar. Du skapar kontot och söker själv.

        Hyresvärden eller bostadsförmedlingen avgör vem som får lägenheten. Håll din ansökan aktuell och förnya den i tid.
    .more =
        Ofta ska du uppge hushåll, inkomst, område och högsta hyra. Ha det till hands.

        Många köer stryker den som inte loggar in eller förnyar. Skriv upp datumet i kalendern.

        Sök på flera håll: allmännyttan, privata värdar, studentbostäder, ungdomsbostäder och seniorboende.

        Betala aldrig innan du har sett bostaden och kontraktet. Riskerar du att bli av med hemmet? Vänd dig till socialtjänsten, som också kan hänvisa till rådgivning.
    .we-do = Vi visar sajterna och hjälper dig att söka och skriva ut papper.
    .we-do-not = Vi väljer inte bostad åt dig och betalar inga köavgifter. Hyresvärden bestämmer.
    .ready = En mejladress och uppgifter om hushåll, inkomst och önskemål.
    .online = Bostäder här: { $housing_site }
    .phrasings =
        jag behöver någonstans att bo
        anmäla sig till bostadsförmedlingen
        hur lång kötid är det för en tvåa
        hur behåller jag min plats
        studentrum
        vi är fem och behöver större
        hur många köpoäng har jag
        var annonseras billiga hyresrätter
        min ansökan om lägenhet har gått ut
        seniorbostad på bottenvåningen
        hyresvärden vill ha handpenning före visning
        hyra i andra hand
    .keywords =
        bostad, bostäder, bostadskö, bostads kö, bostadskön, bostadsförmedling, bostadsförmedlingen, lägenhet, lägenheter, lägenhetskö, lägen het,
        hyreslägenhet, hyresrätt, hyresrätter, hyresbostad, hyra, hyr, hyran, hyresgäst, uthyrning, etta, tvåa, trea, rum, inneboende, kollektiv, bo, boende,
        någonstans att bo, förstahandskontrakt, kontrakt, hyreskontrakt, andrahand, andra hand, andrahandskontrakt, hyresvärd, bostadsbolag, kommunala
        bolaget, allmännyttan, allmännytta, billig hyra, låg hyra, kö, kötid, köpoäng, köplats, köavgift, ställa sig i kö, stå i kö, ansöka, bostadsansökan,
        förnya, gått ut, intresseanmälan, visning, erbjudande, deposition, handpenning, borgensman, studentbostad, studentlägenhet, korridor, studentrum,
        ungdomsbostad, seniorboende, seniorbostad, trygghetsboende, tillgänglig lägenhet, större lägenhet, flytta hemifrån, Boplats, HomeQ, Qasa, Blocket
        bostad, annons, bostadsajt, mäklare, bostadskön poäng, lägenhett, bostadskop, lya, hus att hyra, radhus, ny bostad, hitta boende, etta till student,
        dotter ska plugga i stan, SSSB, AF Bostäder, HSB, Riksbyggen, Rikshem, Heimstaden, Wallenstam, flytta ihop

faq-housing-crisis = Problem med boendet
    .answer =
        Har du ingenstans att sova? Kontakta kommunens socialtjänst i dag. På kvällar och helger finns ofta socialjour. Vi letar upp numret.

        Har du hyresskuld eller fått brev om vräkning? Ring hyresvärden och socialtjänsten genast. Ofta går det att hitta en lösning.
    .more =
        Hyresgästföreningen ger råd till sina medlemmar. Hyresnämnden prövar tvister om hyra, reparationer och uppsägning. Ett brev därifrån har en sista dag.

        Osäker på om du måste flytta? Fråga Hyresgästföreningen eller en jurist innan du gör något.

        Mögel, skadedjur eller kyla? Anmäl till värden skriftligt och ta bilder. Kommunens miljökontor kan inspektera.

        Är det farligt hemma? Då hjälper polisen och en kvinno- eller brottsofferjour.

        Du är välkommen hit på dagen. Sitt i värmen, ladda mobilen och använd internet.
    .we-do = Vi letar upp rätt nummer, blankett och jour med dig. Du kan ringa i lugn och ro här.
    .we-do-not = Vi ger inga juridiska råd och har inga sovplatser. Saknar du tak över huvudet i natt? Ring socialtjänsten.
    .phrasings =
        jag har ingenstans att sova i natt
        vräkt på fredag
        kan inte betala hyran den här månaden
        mina föräldrar har kastat ut mig
        värden fixar inte värmen
        får hyresvärden höja så mycket
        var finns härbärge
        bor i bilen just nu
        får man sitta hos er hela dagen
        grannarna för oväsen varje natt
        uppsagt kontrakt, måste vi lämna lägenheten
        fuktskador och mögel i sovrummet
    .keywords =
        vräkt, vräkning, vräka, vräks, avhysning, avhysa, utslängd, utkastad, kastat ut mig, slängt ut, hemlös, utan         bostad, utan hem, ingenstans att
        bo, ingenstans att sova, sova, sovplats, nattplats, tak över huvudet, bor i bilen, bor på gatan, soffa hos vänner, härbärge, härberge, natthärbärge,
        nödbostad, akutboende, jourboende, jourlägenhet, tillfälligt boende, vandrarhem, skyddat boende, kvinnojour, mansjour, socialjour, socialtjänsten
        bostad, socialtjänst, Stadsmissionen, Frälsningsarmén, hyresskuld, obetald hyra, sen hyra, kan inte         betala hyran, betala hyran, hyran,
        hyreshöjning, höjd hyra, ockerhyra, oskälig hyra, deposition tillbaka, hyresvärden, bråk med         hyresvärden, hyrestvist, Hyresgästföreningen,
        hyresnämnd, konsumenttvistenämnden, uppsagd lägenhet, uppsägning av hyreskontrakt, uppsagt kontrakt, störande granne, störande grannar, grannar
        bråkar, oväsen, mögel, fukt, vägglöss, kackerlackor, skadedjur, kallt i lägenheten, ingen värme, trasigt element, avstängd el, strömmen avstängd,
        separerat, flytta ut, måste flytta, evakueras, värma sig, duscha, stanna här på dagen, sitta här hela dagen, hotar kasta ut oss, slänga ut oss, utan
        tak, tvist med hyresvärd, fuskreparation, badrum         läcker, vattenläcka, bråk om deposition, sova på tåget, varm plats, kallt ute, vräkningshot,
        böter hyra, två månaders hyra, musik hela natten, hög         musik, granne spelar, slängde ut mig, slängd hemifrån, utkastad hemifrån, min mamma
        slängde ut mig, ska vräka oss, vräka oss, måste flytta på måndag, bli av med lägenheten, förlorar lägenheten, kronofogden vräkning
