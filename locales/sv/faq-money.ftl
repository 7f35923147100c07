### FAQ: money. How an entry is written: docs/faq.md

faq-online-banking = Bankärenden på nätet
    .answer =
        Du får använda internetbanken på vår dator eller din egen mobil. Du loggar in själv och loggar ut efteråt.

        Banken hjälper dig med sin app, koder, kort och konton. Vi letar upp bankens riktiga nummer och tider.
    .more =
        Skriv bankens adress själv, använd inga länkar och låt ingen titta på. Din egen mobil är säkrare än en dator som många använder.

        Krånglar bankappen eller BankID? Se om det finns uppdateringar och ledigt utrymme. Starta sedan om mobilen. På en ny mobil beställer du BankID hos banken.

        Vill du öppna konto? Kontakta banken och fråga vilka papper den vill se.

        Har någon bett om dina koder? Ring genast bankens spärrtjänst.
    .we-do = Vi visar säkra vanor, hjälper dig att uppdatera appen och letar upp bankens kontaktuppgifter.
    .we-do-not = Vi hanterar inte koder, kort, inloggning eller överföringar. Vi tittar inte på ditt konto. Vänd dig till banken.
    .ready = Din egen mobil och det du loggar in med. Visa inga koder för oss.
    .phrasings =
        är det säkert att gå in på banken från er dator
        bankappen slutade fungera
        ny telefon och banken vill att jag aktiverar igen
        hur öppnar jag konto som nyinflyttad
        se saldo och betalningar
        hittar inte min bankdosa
        loggade jag verkligen ut från internetbanken
        vårt bankkontor har lagts ner, vem frågar jag
        kontaktuppgifter till min bank
        lär mig använda internetbanken
        skicka pengar till familjen utomlands
        mobilen är för gammal för bankens app
    .keywords =
        bank, banken, banker, bankärende, bankärenden, bank ärende, internetbank, internet bank, internetbanken, nätbank, mobilbank, bankapp, bankappen, bank app,
        bankkonto, öppna konto, öppna bankkonto, avsluta konto, betalkonto, sparkonto, lönekonto, saldo, kontoutdrag, transaktion, överföring, överföra pengar,
        föra över, skicka pengar, betala till utlandet, stående överföring, autogiro, iban, bic, swift, clearingnummer, kontonummer, bankkort, betalkort,
        kreditkort, Visa, Mastercard, bankomat, ta ut pengar, sätta in pengar, bankdosa, dosa, säkerhetsdosa, koddosa, bankkod, bankkoder, aktivera,
        aktivering, beställa bankid, bankid i ny mobil, godkänna betalning, logga in på banken, logga ut, utloggad, glömde logga ut, bankkontor, bankens kundtjänst,
        tid på banken, nekad konto, utlänning konto, Swedbank, Sparbanken, Nordea, Handelsbanken, SEB, Danske Bank, Länsförsäkringar, ICA Banken, Skandia,
        Klarna, Revolut, Western Union, Forex, PayPal, swisha, Swish, e-faktura, appen för gammal, stöds inte, säkert, säkerhet, internätbank, bankappp

faq-pay-bill = Betala en räkning
    .answer =
        Har du en räkning som är svår att förstå eller betala? Vi visar vad som står på den, och vilka sätt som finns. Du betalar själv.

        Ring avsändaren före förfallodagen om pengarna inte räcker. Ofta kan du få mer tid eller dela upp beloppet.
    .more =
        Leta efter fyra saker: vem som skickat, belopp, förfallodag och nummer att betala till. Skriv OCR-numret exakt.

        Utan internetbank finns ibland betalning med kuvert, telefonbank eller ett betalombud. Det kostar ofta, och kontanter går sällan. Fråga banken.

        En närstående kan hjälpa dig med fullmakt hos banken. Autogiro och e-faktura betalar räkningen i tid.

        Känner du inte igen räkningen? Betala inte. Ring företaget på ett nummer du själv har letat upp.
    .we-do = Vi förklarar orden på räkningen och letar upp avsändarens och bankens riktiga nummer.
    .we-do-not = Vi betalar inte, tar inte emot pengar och skriver inte in dina kortuppgifter. Banken eller avsändaren hjälper dig.
    .ready = Räkningen och det du själv betalar med. Skicka ingen bild av den hit.
    .phrasings =
        var betalar man räkningar med kontanter
        vad är ocr-nummer
        fattar inte elräkningen
        förfallodagen är i morgon, pengarna kommer nästa vecka
        mamma har ingen internetbank och elfakturan ligger där
        få sms om faktura, hur betalar jag
        dela upp beloppet på flera månader
        är den här fakturan på riktigt
        bankgirot, vilket nummer ska jag skriva
        fått en påminnelseavgift
        hur köper man en betaltjänst på banken
        jag betalade två gånger
    .keywords =
        räkning, räking, betala, betala räkning, betala räkningar, betalning, inbetalning, inbetalningskort, inbetalnings avi, avi, faktura, betala
        faktura, pappersfaktura, elräkning, elfaktura, elnät räkning, telefonräkning, mobilräkning, hyresavi, sjukhusräkning, vårdräkning, patientavgift
        räkning, parkeringsbot, p-bot, böter, tull avgift, OCR, ocr-nummer, ocr nummer, bankgiro, bank giro, plusgiro, postgiro, referensnummer,
        meddelandefält, förfallodag räkning, förfaller, förfallodagen, belopp, summa, öre, girokuvert, kuvertgiro, kuvert till banken, betaltjänst, betal
        tjänst, kassa, betalkassa, betalningsombud, ombud betala, butik betala, Pressbyrån, ICA betala, Kassagirot, ClearOn, kontanter, betala kontant,
        sedlar, utan internetbank, telefonbank, betala via telefon, avbetala, delbetala, uppdela, dela upp, förlänga förfallodag, uppskov, anstånd räkning,
        betala senare, påminnelseavgift, påminnelse faktura, oväntad faktura, okänd faktura, felaktig faktura, bestrida faktura, betalt två gånger,
        dubbelbetalat, betalat fel, feltryck, fel belopp, felbetalning, kvitto på betalning, förstå räkningen, virtuell streckkod, streckkod faktura, betala
        åt mamma, betala åt någon, Vattenfall, Eon, Telia, Telenor, Comviq, Tele2, sopor, vattenräkning, fakturaavgift, glömt betala, pappersräkning, räkning
        utan dator, mer tid att betala, förstår inte fakturan, betala elen, betala i kassan, vad betyder ocr, räkning förfaller idag, konstig räkning, räkning
        jag inte förstår, betala utan bankid, gamla sätt att betala, betala på posten

faq-student-finance = Studiestöd
    .answer =
        I Sverige söker du bidrag och lån för studier hos CSN. Vi visar e-tjänsten och förklarar orden. Du loggar in och söker själv.

        CSN avgör vad du kan få, och svarar i telefon och chatt.
    .more =
        Sök innan terminen börjar, så kommer pengarna i tid.

        Din inkomst kan minska bidraget. Säg till CSN om den ändras, om du byter kurs eller hoppar av. Annars kan du få betala tillbaka.

        Är du sjuk? Anmäl det så fort du kan till Försäkringskassan, så påverkas bidraget minst.

        Under 20 år på gymnasiet? Då kommer studiebidraget ofta av sig självt. Mitt i arbetslivet finns omställningsstudiestöd.

        Studerar du i Finland? Då är FPA rätt ställe. Det finns också stipendier: fråga oss.
    .we-do = Vi visar sidorna och letar fram böcker och stipendier.
    .we-do-not = Vi bedömer inte din rätt till bidrag och söker inte åt dig. CSN beslutar och ger råd.
    .ready = E-legitimation, antagningsbesked och uppgift om din inkomst.
    .time = CSN visar väntetiden på sin webbplats. Sök före terminen.
    .phrasings =
        hur söker man studielån
        pengar för att läsa på komvux
        när kommer studiebidraget
        hur mycket får jag jobba bredvid plugget
        ska betala tillbaka gamla lånet
        stipendier för unga
        hoppade av en kurs, vad händer nu
        studera utomlands med svenskt stöd
        vill byta yrke mitt i livet och plugga igen
        är vårdnadshavare, får min gymnasist något
        skolan gav mig studieintyg, vart ska det
        får flyktingar studiemedel
    .keywords =
        CSN, csn:s, csn-lån, csn lån, csn-ansökan, Centrala studiestödsnämnden, studiestöd, studie stöd, studiestödet, studiemedel, studie medel, studielån,
        studie lån, studiebidrag, studie bidrag, studiehjälp, extra tillägg, inackorderingstillägg, inackordering, tilläggsbidrag, merkostnadslån,
        tilläggslån, resetillägg, bidrag för studier, lån för studier, bidragsdel, lånedel, fribelopp, fri belopp, inkomst vid sidan av studier, återbetala
        studielån, återbetalning av studielån, årsbelopp, nedsättning, återkrav csn, skuld till csn, räntan på studielån, avskriva lån, studieskuld,
        studiestartsstöd, omställningsstudiestöd, omställnings studiestöd, etableringslån, körkortslån, studieintyg, studieförsäkran, studietakt,
        studieresultat, högskolepoäng, hp, heltidsstudier, deltidsstudier, antagningsbesked, antagen, plugga, studera, högskola, universitet, yrkeshögskola,
        yh, komvux, folkhögskola, gymnasiet bidrag, gymnasist, distanskurs, stipendium, fonder, stiftelse, utlandsstudier, utbyte, Erasmus, FPA studiestöd,
        FPA:s studiestöd, Kela studiestöd, studiepenning, studielån i Finland, borgen för         studielån, bostadstillägg studerande, måltidsstöd,
        vuxenutbildningsstöd, avbrutna studier, studieuppehåll, studiepaus, betala tillbaka csn, utbetalning csn, ceesen, inte råd att plugga, råd att
        studera, utbilda mig, omskola, läsa in gymnasiet, leva på när jag studerar, pengar under         studierna, hoppa         av utbildning, söka
        stipendier, vilka stipendier finns, undersköterskeutbildning, söka stipendium, musikskola stipendium, studera i USA, plugga         utomlands, bidrag
        för att läsa, läsa vid 40, inkomst och csn, råd att läsa till, läsa till lärare

faq-social-assistance = Stöd när pengarna inte räcker
    .answer =
        Räcker inte pengarna till mat och hyra? Du kan söka försörjningsstöd hos kommunens socialtjänst. Många behöver det någon gång i livet.

        Barnfamiljer och unga kan söka bostadsbidrag hos Försäkringskassan. Vi visar var.
    .more =
        Ring socialtjänsten och boka tid. Är det akut? Säg det direkt. Du har rätt till ett skriftligt beslut, och kan överklaga.

        Ofta vill de se kontoutdrag, hyreskontrakt och räkningar. Saknar du något? Fråga vad som räcker.

        Höga elräkningar? Ring elbolaget tidigt, och fråga om det finns tillfälliga stöd.

        Fonder och stiftelser kan ge bidrag till kläder, glasögon eller läger. Vi letar med dig. I Finland söker du grundläggande utkomststöd hos FPA.

        Hos oss är böcker, internet och evenemang gratis.
    .we-do = Vi hittar rätt blankett, telefonnummer och fond med dig. Du behöver inte berätta varför.
    .we-do-not = Vi bedömer inte om du har rätt till stöd och ansöker inte åt dig. Socialtjänsten eller Försäkringskassan beslutar.
    .ready = Legitimation, hyreskontrakt, kontoutdrag och räkningar för den senaste månaden.
    .phrasings =
        hur söker man pengar från soc
        kan jag få hjälp med hyran
        elräkningen är större än lönen
        pengarna tog slut, två veckor kvar
        fond som hjälper med glasögon
        är ensam mamma och har ingenting kvar
        vad räknas som riksnorm
        gått på bidrag, nu vill de ha kontoutdrag
        nekad försörjningsstöd, kan man överklaga
        behöver vinterkläder till barnen
        får studenter hjälp av socialtjänsten i sommar
        ung, jobbar deltid och hyran är dyr
    .keywords =
        försörjningsstöd, försörjningstöd, ekonomiskt bistånd, ekonomiskt stöd, ekonomisk hjälp, ekonomiskt utsatt, socialbidrag, soc, soss, socialen,
        socialkontoret, socialsekreterare, biståndshandläggare ekonomi, bidrag, bidragstagare, understöd, gå på         bidrag, leva på bidrag, riksnorm,
        normen, akut nödhjälp, nödprövning, nödbidrag, matpengar, inga pengar, pengarna räcker inte, pengarna är slut, slut         på pengar, pank, fattig,
        låg inkomst, låginkomst, knapp ekonomi, kris i ekonomin, svårt att klara sig, klara månaden, trång ekonomi, ensamstående, ensam mamma, ensamstående
        pappa, bostadsbidrag, bostadsstöd, hjälp med hyran, hyresbidrag, elstöd, elprisstöd, elräkning för
        dyr, elkostnader, energistöd, energibidrag, uppvärmning, subvention, utkomststöd, grundläggande         utkomststöd, FPA utkomststöd, kompletterande
        utkomststöd, toimeentulotuki, fond, fonder söka, stiftelser, sökbara fonder, Majblomman, Rädda Barnen         bidrag, diakoni, kyrkan hjälp med
        pengar, vinterkläder, barnkläder, cykel till barn, glasögon bidrag, tandvård bidrag soc, begravningskostnad, flyttkostnad, hemutrustning, bidragstak,
        kontoutdrag soc, överklaga soc, avslag socialtjänsten, ekonomi i kris, inte råd, har inte         råd, råd         med hyran, råd med elen, elen i
        vinter, mat och hyra, bidrag till hyran, söka fonder, fonder för barnfamilj, trasigt kylskåp, möbler, busskort pengar, ekonomisk hjälp till
        ensamstående, medicin har inte råd, hjälp av kommunen med pengar, pengar räcker inte hela månaden, ingen inkomst, har ingen         inkomst, ingen
        lön, inte kvar till hyran, stöd från kommunen, klarar mig inte på lönen, klarar mig inte, klara mig, kvar till lönen, till
        den 25e, kronor kvar

faq-debt-advice = Skulder och inkasso
    .answer =
        Har du skulder? Kommunens budget- och skuldrådgivare hjälper dig gratis. Rådgivaren har tystnadsplikt. Vi letar upp numret.

        Öppna breven, och svara före sista dagen. Stämmer inte kravet? Bestrid skriftligt. Ta inga nya lån för att betala gamla.
    .more =
        Börja med en lista: vem, hur mycket, vilken dag. Betala hyra och el först. Ring sedan och fråga om en avbetalningsplan.

        Kommer brevet från Kronofogden? Läs noga och ring dem. De får inte ta allt: en del av lönen ska du behålla.

        Blir det omöjligt att betala kan du söka skuldsanering. Rådgivaren vet hur.

        Hos Kronofogden ser du vilka skulder som finns där. Akta dig för företag som lovar snabb hjälp mot betalning.
    .we-do = Vi förklarar vanliga ord i breven, letar upp rådgivaren och visar Kronofogdens sidor.
    .we-do-not = Vi ger inga råd om pengar eller skulder. Det gör kommunens rådgivare gratis.
    .ready = Breven, och en lista med skulder, inkomst och fasta utgifter. Skicka dem inte hit.
    .price = Kommunens rådgivning är gratis.
    .phrasings =
        brev från kronofogden
        lånen växer mig över huvudet
        inkassobrev för något jag inte köpt
        tagit för många smslån
        hur får man skuldsanering
        de drar pengar från lönen
        hur tar man bort en betalningsanmärkning
        vad händer om jag inte betalar inkasso
        hjälp att göra en månadsbudget
        ringer varje dag och kräver mig på betalning
        spelat bort lönen och lånat för att klara mig
        avbetalningsplan i stället
    .keywords =
        skuld, skuldsatt, överskuldsatt, skuldsättning, skuldrådgivning, skuldrådgivare, budgetrådgivning, budget- och skuldrådgivare, budget och
        skuldrådgivning, ekonomisk rådgivning, ekonomi- och skuldrådgivning, Garantistiftelsen, lånerådgivning, skuldsanering, F-skuldsanering,
        skuldnedskrivning, avskrivning, inkasso, inkassobrev, inkassokrav, inkassobolag, Kronofogden, Kronofogdemyndigheten, kronan, kronefogden, fogden,
        utsökning, utsökningsmyndigheten, utmätning, utmäta, löneutmätning, förbehållsbelopp, betalningsföreläggande, bestrida, delgivning kronofogden,
        Intrum, Lowell, Collector, Svea inkasso, Klarna skuld, Alektum, betalningsanmärkning, anmärkning, betalningsstörning, UC, kreditupplysning,
        kreditvärdighet, lån, lånen, låna pengar, smslån, snabblån pengar, blancolån, kredit, kreditkort skuld, kontokredit, samla         lån, samlingslån,
        omstartslån, ränta, dröjsmålsränta, räntor, avbetalningsplan, amorteringsplan, amortera, uppgörelse, skuldsaneringslag, privatkonkurs, borgenär,
        fordran, fordringsägare, krav, kravbrev, kräver betalning, obetalda lån, borgensåtagande, gå i borgen, konsumentkredit, köp         nu         betala
        senare, delbetalning skuld, månadsbudget, hushållsbudget, göra budget, ekonomi ur kontroll, betala mina lån, kan inte betala lån, banklån, billån, för
        mycket lån, Qliro, Resurs, Ikano, gammal skuld, ärva skulder, spelskuld, mäta ut bilen, brev om utmätning, kravet är fel, får inte         abonnemang,
        nekad lägenhet anmärkning, obetalda räkningar, massor av räkningar, sms-lån förstört, lån förstört, ta bort anmärkning, pengar från lönen
        kronofogden, ekonomisk rådgivare gratis, skuldfälla, skuldfri hur, sitter fast i lån, skyldig pengar, är skyldig, skyldig kronofogden

faq-pension = Pension
    .answer =
        Vi visar hur du söker pension hos Pensionsmyndigheten. Vi hittar blanketter och förklarar orden. Du loggar in och ansöker själv.

        Pensionsmyndigheten ger råd i telefon och på servicekontor. Där får du veta hur mycket du får.
    .more =
        Pensionen kommer inte av sig själv. Sök några månader innan du vill ha den första utbetalningen.

        Det finns tre delar: allmän pension, tjänstepension från jobb, och eget sparande. Tjänstepensionen söker du hos varje bolag. På minPension ser du allt samlat.

        Har du låg pension? Sök bostadstillägg. Har du förlorat din make eller maka? Då kan du få efterlevandepension.

        Har du arbetat utomlands? Du söker pension därifrån via det land där du bor. I Finland är det FPA och Pensionsskyddscentralen.

        Pensionärsintyg för rabatter hämtar du i e-tjänsten.
    .we-do = Vi visar e-tjänsten, minPension och blanketterna, och skriver ut intyg med dig.
    .we-do-not = Vi räknar inte ut din pension. Det gör Pensionsmyndigheten.
    .ready = E-legitimation, kontonummer och papper om arbete i andra länder.
    .time = Sök några månader i förväg. Pensionsmyndigheten berättar hur länge beslutet dröjer.
    .phrasings =
        jag fyller snart 65, vad ska jag göra nu
        hur ansöker man om ålderspension
        har för låg pension, finns tillägg för hyran
        fick ett orange kuvert, vad betyder det
        arbetat i finland på sjuttiotalet
        maken är död, får jag något efter honom
        när betalas den ut den här månaden
        bevis för rabatt på bussen
        hur tar jag ut tjänstepensionen
        byta fonder i ppm
        fortsätta jobba och ta ut hälften
        livsintyg från tyska pensionskassan
    .keywords =
        pension, gå i pension, ta pension, söka pension, ansöka om pension, ta ut pension, ta ut pensionen, allmän pension, allmänpension, ålderspension,
        garantipension, inkomstpension, premiepension, premiepensionsfonder, PPM, AP7, ap-fonden, tilläggspension, tjänstepension, avtalspension, privat
        pension, pensionsförsäkring, pensionssparande, minPension, pensionsprognos, prognos, Pensionsmyndigheten, orange kuvert, orangea         kuvertet,
        Alecta, AMF, KPA, SPV, Folksam, Avtalat, KTP, PRI, Collectum, bostadstillägg, äldreförsörjningsstöd, inkomstpensionstillägg, efterlevandepension,
        änkepension, änka, änkling, barnpension, omställningspension, familjepension, folkpension, arbetspension, Pensionsskyddscentralen, Keva, Ilmarinen,
        Varma, Elo, FPA pension, garantipension FPA, utländsk pension, pension från utlandet, pension från Finland, levnadsbevis, livsintyg till
        pensionsmyndigheten, pensionsintyg, pensionsutbetalning, utbetalning av pension, pensionsbesked, pensionspapper, pensionärskort, pensionärsbevis,
        pensionärsrabatt, seniorrabatt, seniorkort, rabatt för pensionärer, pensionsålder, riktålder, deltidspension, delpension, delvis pension, flexpension,
        förtida uttag, förtida pension, gå ner i tid, 65 år, 66 år, 67 år, fylla 63, sluta arbeta, PRO, SPF, pention, pensjon, norsk pension, NAV, dansk
        pension, tysk pension, jobbat i Norge, pension från annat land, hur mycket får jag i pension, låg pension, jobba         efter pensionen, 70 år, när
        får jag pension, maken dog, när jag blir 66, få i pension, fyllde 66, fyllt 65, fyller 67
