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
    .we-do = Vi visar sajterna och hjälper dig att söka på kartan och skriva ut papper.
    .we-do-not = Vi rangordnar eller väljer inte bostäder och betalar inga köavgifter. Hyresvärden bestämmer.
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
        hyreslägenhet, hyresrätt, hyresrätter, hyresbostad, hyra, hyr, hyran, hyresgäst, uthyrning, etta, tvåa, trea, rum, inneboende, kollektiv,
        bo, boende, någonstans att bo, förstahandskontrakt, kontrakt, hyreskontrakt, andrahand, andra hand, andrahandskontrakt, hyresvärd, bostadsbolag,
        kommunala bolaget, allmännyttan, allmännytta, billig hyra, låg hyra, kö, kötid, köpoäng, köplats, köavgift, ställa sig i kö, stå i kö, ansöka,
        bostadsansökan, förnya, gått ut, intresseanmälan, visning, erbjudande, deposition, handpenning, borgensman, studentbostad, studentlägenhet,
        korridor, studentrum, ungdomsbostad, seniorboende, seniorbostad, trygghetsboende, tillgänglig lägenhet, större lägenhet, flytta hemifrån, Boplats,
        HomeQ, Qasa, Blocket bostad, annons, bostadsajt, mäklare, bostadskön poäng, lägenhett, bostadskop
