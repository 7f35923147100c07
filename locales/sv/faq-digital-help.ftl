### FAQ: digital-help. How an entry is written: docs/faq.md

faq-phone-tablet-help = Hjälp med mobil och platta
    .answer =
        Vi hjälper dig att lära känna din egen mobil eller platta. Tillsammans tittar vi på inställningar, appar, uppdateringar, bilder och lagring.

        Du håller i den och trycker, vi handleder. Be personalen om en tid, så tar vi det i lugn takt. Ta gärna med en vän.
    .more =
        Många frågar om större text, ljud, kontakter, bilder eller fullt minne. Att flytta till en ny mobil är också vanligt.

        Säkerhetskopiera före en stor uppdatering eller ett byte, för vi ansvarar inte för innehållet. Vi visar hur.

        Sprucken skärm, dåligt batteri eller låst mobil? Vänd dig till butiken eller tillverkaren. Glömda lösenord byter du i själva appen.

        Vi fjärrstyr aldrig. På telefon eller i videosamtal berättar vi var du ska trycka.
    .we-do = Vi visar steg för steg, i din takt.
    .we-do-not = Vi reparerar inte, låser inte upp och kan inte rädda bilder. Det gör en verkstad.
    .ready = Laddad mobil eller platta, laddare och de lösenord som bara du skriver.
    .price = Det är gratis.
    .time = En tid är ofta 30 minuter. Behövs mer tid? Kom tillbaka.
    .phrasings =
        bokstäverna på skärmen är för små
        minnet är fullt, går inte att ta kort
        flytta över allt till nya luren
        lära mig använda smartphone
        min android vill uppdatera, vågar jag
        ta bort en app jag inte använder
        det hörs inget när någon ringer
        paddan har blivit jätteseg
        spara ett nummer bland kontakterna
        hur gör man en säkerhetskopia
        för många aviseringar
        skicka bilder till barnbarnen
    .keywords =
        mobil, mobilen, mobiltelefon, mobil telefon, telefon, telefonen, lur, luren, smartphone, smarttelefon, smart telefon, surfplatta, surf platta, platta,
        plattan, läsplatta, padda, paddan, iPad, iPhone, Android, Samsung, Galaxy, Huawei, Xiaomi, Motorola, Nokia, Doro, Sony, app, appar, installera,
        avinstallera, ladda ner app, ladda ner appar, App Store, Play Butik, WhatsApp, Messenger, Facebook, Instagram, TikTok, Snapchat, inställning,
        inställningar, ställa in, uppdatera, uppdatering, lagring, lagringsutrymme, minnet fullt, utrymme, foton, bilder, bildgalleri, kamera, fota,
        kontakter, telefonbok, sms, textmeddelande, ringsignal, volym, ljud, ljudlös, vibration, skärm, ljusstyrka, mörk, textstorlek, större text, förstora,
        språkinställning, tangentbord, aviseringar, notiser, batteri, laddar inte, seg, långsam, hänger sig, starta om, Bluetooth, blåtand, mobildata,
        simkort, ny mobil, byta mobil, föra över, säkerhetskopiera, backup, iCloud, Google-konto, Apple-id, skärmlås, larm, väckarklocka, kalender, ficklampa,
        lära sig, visa mig, teknik, teknikhjälp, mobilhjälp, it-hjälp, datahjälp, prylar, smartklocka, handledning, telifon, mobbil, whatsap, min iphone,
        min telefon, min mobil, min samsung, min lur, mobilen krånglar, telefonen krånglar, telefonen är långsam, ta bort appar, hämta appar, installera app,
        större bokstäver, större text på skärmen, mobilen laddar inte, mobilen ringer inte, ljudet är borta, stänga av ljudet, mobilens minne,
        lära mig mobilen, lära mig telefonen, qr-kod i mobilen


faq-email-and-passwords = Mejl och lösenord
    .answer =
        Vi visar hur du skaffar en mejladress, skickar en bilaga och byter lösenord. Du skriver själv, och ingen annan behöver se dina lösenord.

        Har du glömt ett lösenord? Välj ”Glömt lösenord?” på tjänstens egen sida. Sedan får du en länk eller en kod.
    .more =
        Ett bra lösenord är långt och används bara på ett ställe. Tre eller fyra vanliga ord efter varandra är lätta att minnas.

        Skriv gärna upp lösenorden i ett häfte hemma, eller använd en lösenordshanterare.

        Slå på tvåstegsverifiering. Då behövs också en kod i mobilen.

        Har du bytt nummer? Lägg in det nya i kontot innan du behöver det.

        Kommer du inte in alls? Då kan bara företaget bakom tjänsten hjälpa, till exempel Google eller Microsoft. Mejla inte papper med personnummer.
    .we-do = Vi visar steg för steg och övar med dig: skriva, svara, bifoga och spara.
    .we-do-not = Vi skriver, sparar eller återställer inte dina lösenord. Är du utelåst hjälper företaget bakom tjänsten.
    .ready = Mobilen som får koderna. Ditt gamla lösenord, om du minns det.
    .phrasings =
        skapa en gmail
        kommer inte in i min hotmail
        hur skickar man en bilaga
        hittar inte mejlet som de skickade
        google vill ha kod till mitt gamla nummer
        vad är ett säkert lösenord
        arbetsgivaren vill ha en e-postadress
        inkorgen full av skräp
        måste byta lösen igen och minns inga
        bifoga en bild i mejlet
        hur loggar jag ut från min mejl på er dator
        kontot är låst efter för många försök på outlook
    .keywords =
        mejl, mejlen, mail, mejla, maila, mejlkonto, mailkonto, skapa mejl, skaffa mejl, ny mejladress, skaffa mejladress, e-post, epost, e post,
        e-postadress, epostadress, e-postkonto, skaffa e-post, öppna mejlkonto, mejladress till mig, inkorg, inkorgen, skickat mejl, skickade mejl, utkast,
        papperskorg, skräppostmapp, svara på mejl, vidarebefordra mejl, hemlig kopia, bilaga, bilagor, bifoga, bifoga fil, bifogad fil, öppna bilaga, gem,
        skicka dokument, skicka bilder i mejl, för stor bilaga, Gmail, gmail, Outlook, Hotmail, Live, Yahoo, iCloud-mejl, Proton, Telia mejl, Google-konto,
        googlekonto, Microsoft-konto, Apple-konto, facebookkonto, lösenord, lösen, lösenordet, lössenord, losenord, passord, password, glömt lösenord,
        glömt lösen, glömt mitt lösenord, minns inte lösenord, byta lösenord, byt lösenord, ändra lösenord, nytt lösenord, återställa lösenord, återställning,
        återställningskod, starkt lösenord, säkert lösenord, bra lösenord, lösenordshanterare, lösenordshäfte, spara lösenord, Bitwarden, nyckelring,
        tvåstegsverifiering, tvåfaktor, tvåfaktorsautentisering, engångskod, verifieringskod, kod till gammalt nummer, passkey, säkerhetsfråga,
        utelåst ur kontot, kontot låst, kommer inte in i mejlen, kommer inte åt mejlen, kommer inte åt kontot, användarnamn, konto, skapa konto, nytt konto,
        registrera konto, inloggningsuppgifter, logga in på mejlen, logga ut från mejlen, snabel-a, majl, gemail, kommer inte in på mejlen, in på mejlen,
        fixa en epost, fixa mejl, starta mejl, mejla för första gången, låst mig ute, utelåst från facebook, facebook lösenord, instagram lösenord,
        lösenordet är fel, fel lösenord, glömmer alla lösenord, för många lösenord, lösenordsbok


faq-e-id-get = Skaffa e-legitimation
    .answer =
        BankID får du hos din bank. Kontakta banken eller börja i internetbanken. Freja skaffar du i appen Freja med ett pass eller id-kort.

        Banken eller den som ger ut e-legitimationen kontrollerar vem du är. Vi visar hur, och du gör det på din egen mobil.
    .more =
        Ny mobil? Skaffa BankID i den nya innan du lämnar bort den gamla. Annars beställer du ett nytt i internetbanken eller på banken.

        Uppdatera mobilen och kontrollera att den inte är för gammal för appen.

        För BankID behövs svenskt personnummer och en bank. Saknar du personnummer? Fråga Freja och myndigheten om andra sätt. Har du e-legitimation från ett annat EU-land? Den fungerar på en del svenska sidor.

        Ibland går det utan: på papper, på telefon eller på ett servicekontor.
    .we-do = Vi förklarar vilka som finns, vad du behöver och hur du börjar.
    .we-do-not = Vi rör inte koder eller id-appar. Banken eller utgivaren hjälper dig och spärrar vid behov.
    .ready = Giltigt pass eller id-kort, din mobil och det du loggar in i banken med.
    .children = Barn kan få e-legitimation om vårdnadshavaren säger ja. Banken eller utgivaren bestämmer från vilken ålder.
    .phrasings =
        hur får man bankid
        mitt bankid har gått ut
        ny telefon och bankid följde inte med
        vad är skillnaden på freja och bankid
        kan man få bankid utan personnummer
        banken nekade mig e-legitimation
        min son på tretton vill ha mobilt bankid
        läsa av chippet i passet
        glömt min säkerhetskod till bankid
        samordningsnummer, kan jag legitimera mig digitalt
        vart vänder man sig för att skaffa digitalt id
        tappade mobilen med bankid i
    .keywords =
        e-legitimation, elegitimation, e legitimation, e-leg, eleg, skaffa e-legitimation, beställa e-legitimation, få e-legitimation, BankID, bankid,
        bank id, bank-id, bankidet, bankide, mobilt bankid, mobilt bank id, mobil bankid, bankid på kort, bankid på fil, skaffa bankid, skaffa bank id,
        beställa bankid, hämta bankid, ladda ner bankid, aktivera bankid, förnya bankid, nytt bankid, bankid gått ut, bankid har gått ut, bankid ogiltigt,
        bankid spärrat, spärra bankid, bankid ny mobil, byta telefon bankid, bankid på ny telefon, flytta bankid, bankid på platta, digitalt id-kort,
        bankid slutat fungera, bankid-appen, säkerhetsapp, säkerhetskod till bankid, sexsiffrig kod, sex siffror, Freja, freja eid, freja+, freja plus,
        frejaappen, statlig e-legitimation, svensk e-legitimation, digital identitet, digitalt id, digital legitimation, digitalt körkort, digital plånbok,
        e-id, eid, eidas, utländsk e-legitimation, identifiera sig på nätet, id-växling, chippet i passet, läsa passet med mobilen, nfc, ansiktsskanning,
        ta selfie, utan personnummer, samordningsnummer, tillfälligt personnummer, utlänning, utan svensk bank, ingen bank, banken nekar, banken vägrar,
        omyndig, barn bankid, tonåring bankid, åldersgräns bankid, god man bankid, Svenska pass, Skatteverkets id-kort, kortläsare, bankdosa, säkerhetsdosa,
        koddosa, giltighetstid, bankkoder, nätbankskoder, mobilcertifikat, teleoperatör, identifikationsverktyg, stark autentisering, Smart-ID, Diia, Dija,
        Дія, bankidd, bangid, fräja, bankid funkar inte på nya luren, bankid nya luren, bankid krånglar, bankid på nya mobilen, freja id, få freja, få bankid,
        behöver bankid, behöver bank id, behöver e-legitimation, utan bankid hur, bankid för barn, bankid åt min dotter, bankid till min mamma, id på nätet


faq-e-services-login = E-tjänster och inloggning
    .answer =
        Vi hjälper dig att hitta rätt e-tjänst hos myndigheten och den äkta inloggningssidan. Vi visar stegen, du loggar in själv.

        Går det ändå inte? Tjänstens egen support ser vad som är fel. För att sköta någon annans ärenden behövs fullmakt.
    .more =
        Vanliga orsaker är att BankID har gått ut eller att appen är gammal. Väntar du för länge loggar sidan också ut dig.

        Börja på myndighetens egen webbplats, inte från en länk i ett sms.

        I en digital brevlåda, till exempel Kivra eller Min myndighetspost, får du post från myndigheter. Du ansluter dig själv.

        Fullmakt ger du i tjänsten eller på myndighetens blankett. Ombud och god man loggar in på egna sätt. Utan e-legitimation kan du gå till servicekontor eller medborgarkontor.
    .we-do = Vi letar upp tjänsten med dig, förklarar orden och övar stegen.
    .we-do-not = Vi loggar inte in och gör inga ärenden åt dig. Fullmakt ger du hos myndigheten.
    .ready = Din egen e-legitimation och din mobil. Alla koder skriver du själv.
    .phrasings =
        hur kommer jag till mina sidor hos myndigheten
        legitimeringen misslyckades, vad nu
        sköta ärenden på nätet åt min gamla pappa
        ge min dotter fullmakt
        blev utkastad mitt i, sessionen gick ut
        vilken är den riktiga hemsidan
        slippa pappersbrev från myndigheter
        sidan kräver e-legitimation
        har inte bankid, finns det annat sätt
        e-tjänsten går inte att öppna i mobilen
        hur får jag digital post
        vara ombud för min förening
    .keywords =
        e-tjänst, etjänst, e tjänst, e-tjänster, etjänster, e-tjänsten, digital tjänst, digitala tjänster, tjänst på nätet, myndighetstjänst, myndighet,
        myndigheter, myndighetens hemsida, officiell sida, rätt sida, kommunens e-tjänst, portal, mina sidor, mina meddelanden, logga in, loggar in,
        inloggning, inlogg, inloggad, legitimera, legitimering, identifiera, identifiering, e-legitimation, e legitimation, elegitimation, eleg, e-leg,
        logga in med BankID, Kivra, Min myndighetspost, myndighetspost, Billo, digital brevlåda, digitalbrevlåda, digital post, digitala brev,
        elektronisk post, pappersbrev, inkorg, fullmakt, full makt, e-fullmakt, ombud, mina ombud, god man, förvaltare, framtidsfullmakt, företräda,
        företrädare, åt någon annan, för min mamma, för min pappa, anhörig, äldre förälder, behörighet, behörig, felmeddelande, misslyckades, gått ut,
        tidsgräns, utloggad, kommer inte in, tom sida, vit sida, webbläsare, kakor, support, servicekontor, skanna qr-koden, eu-inloggning, utan bankid,
        inlogning, läsa mina brev i kivra, kivra, logga in hos myndigheten, loggar in men det blir fel, blir fel när jag loggar in, fullmakt för pappa,
        fullmakt för mamma, sköta pappas ärenden, sköta mammas ärenden, mina sidor funkar inte, myndighetens sida, suomi.fi


faq-online-scams = Bluffar och bedrägerier
    .answer =
        Har du lämnat ut bankuppgifter eller betalat? Ring genast bankens spärrtjänst. Polisanmäl sedan och byt lösenord.

        Ingen bank eller myndighet ringer eller sms:ar och ber om koder eller BankID. Tryck inte på länken. Lägg på, leta upp rätt nummer och ring själv.
    .more =
        Vanliga tecken är brådska, hot, vinster, hemligheter eller att någon vill styra din dator. Avsändarens namn och nummer kan vara falska.

        Har du bara öppnat länken? Stäng sidan och skriv inget. Skrev du in ett lösenord? Byt det genast.

        Har någon kommit in i din mobil eller dator? Stäng av internet och be en verkstad om hjälp.

        Spara sms, mejl och kvitton till polisen. Alla kan bli lurade, så berätta för någon du litar på. Biblioteket ber aldrig om koder.
    .we-do = Vi går lugnt igenom tecknen med dig. Vi visar var du anmäler.
    .we-do-not = Vi utreder inte och kan inte få tillbaka pengar. Vänd dig till banken och polisen.
    .ready = Bankens nummer från kortet eller avtalet, samt meddelandet eller uppringarens nummer.
    .phrasings =
        är det här sms:et äkta
        råkade trycka på en konstig länk
        postnord vill ha en slant för ett paket
        okänt nummer säger att det är min son och behöver pengar
        skrev in kortuppgifterna på en falsk sida
        vart anmäler man bedrägeri
        en man jag träffat på nätet ber om presentkort
        de säger att jag vunnit på lotteri
        en ruta säger att datorn har virus
        uppringaren vill att jag laddar ner anydesk
        går det att lita på den här nätbutiken
        någon har tagit över mitt facebook
    .keywords =
        bedrägeri, bedrägerier, bedragare, bedragen, bedrägri, bluff, bluffar, bluffsamtal, bluff samtal, bluffmejl, bluff-sms, bluffaktura, blåst, lurad,
        lurade, blivit lurad, lurad på nätet, lurad på pengar, ringde från banken, någon ringde, ringde och ville ha koder, vill ha mina koder, lura,
        lurendrejare, fejk, fejkad, falsk, falskt, äkta, oäkta, skum, skumt, misstänkt, misstänksam, konstigt meddelande, nätfiske, nät fiske, phishing,
        smishing, vishing, spoofing, skräppost, spam, okänt nummer, utländskt nummer, dolt nummer, uppringare, telefonförsäljare, robotsamtal, länk, klickat,
        klickade, tryckte, öppnade bilaga, sms, mejl, paket, tull, postnord, dhl, falsk återbäring, vinst, lotteri, arv, investering, krypto, bitcoin,
        snabba pengar, romansbedrägeri, dejting, presentkort, hej mamma, barnbarn, nytt nummer, falsk polis, bankens säkerhetsavdelning, säkert konto,
        ber om koder, bad om bankid, lämnade ut kod, gav ut min kod, legitimera mig i telefon, kortuppgifter, kontouppgifter, bankuppgifter, lösenord stulet,
        läckt, hackad, hackat, hackare, identitetsstöld, id-kapning, kapat konto, kontot kapat, virus, skadlig kod, varning på skärmen, Microsoft support,
        fjärrstyrning, AnyDesk, TeamViewer, utpressning, hot, falsk butik, nätbutik, prenumerationsfälla, Blocket, Marketplace, spärra kort, spärra bankid,
        polisanmäla, polisanmälan, anmäla, förlorat pengar, få tillbaka pengar, bedregeri, är det här äkta, är mejlet äkta, är det här mejlet äkta,
        är sms:et äkta, är det bluff, bluff eller äkta, tog pengar från mitt kort, tog pengar, dragit pengar från mitt konto, pengar försvann från kontot,
        betalat på falsk sida, konstig länk, tryckt på länk, konstigt mejl, konstigt sms, konstigt samtal, någon utger sig för att vara,
        vill ha pengar via whatsapp, säger att det är min dotter, säger att det är min son, utger sig för min dotter, Temu, temu, Vinted bluff, seriös sida


# Variables:
#   $digital_help_times (String) - när digital handledning ges, till exempel "tisdagar 10–12"
faq-digital-help-booking = Digital handledning
    .answer =
        Hos oss får du hjälp med mobil, platta, dator och e-tjänster. Ofta finns både drop-in och bokad tid. Fråga oss om en tid, så får du någon för dig själv.

        Du behöver inte kunna något i förväg, och inget är för enkelt att fråga. Du trycker själv, vi visar.
    .more =
        Berätta gärna vad du vill lära dig, så hinner vi förbereda oss.

        Många bibliotek har också korta datakurser och träffar i grupp. Studieförbund och pensionärsföreningar har egna.

        Kan du inte komma hit? Fråga om hjälp på telefon eller i videosamtal. Vi fjärrstyr inte din skärm.

        Ta gärna med en vän. Behöver du tolk, hörslinga eller lugnare tempo? Säg till när du frågar om tid.

        Kan du inte komma? Hör av dig, så får någon annan tiden.
    .we-do = Vi ger dig en tid, eller berättar när du kan komma utan att boka.
    .ready = Din egen mobil, platta eller dator, laddad. Lösenord som du skriver själv.
    .price = Det är gratis.
    .time = En träff är ofta 30 minuter. Du kan komma flera gånger.
    .times = Digital handledning: { $digital_help_times }
    .phrasings =
        vilka dagar har ni datahjälp
        måste man boka för it-stöd
        finns det nybörjarkurs i data
        jag vill ha någon som sitter med mig en stund
        drop in för mobilen, när då
        är er it-handledning gratis
        kan flera komma ihop och lära sig
        får man hjälp om man bor i en annan kommun
        hur lång tid får jag med handledaren
        boka teknikhjälp på torsdag
        har ni digidel
        är jag för nybörjare för er kurs
    .keywords =
        digital handledning, digital hjälp, digitalhjälp, digitalt stöd, digitalstöd, digital rådgivning, digital support, handledning, handledare,
        digitalhandledare, it-handledning, it-handledare, it-hjälp, it hjälp, it-stöd, it stöd, it-support, it support, it-drop in, it-café, it-kafé, it-fika,
        datahjälp, data hjälp, datorhjälp, datastuga, datakurs, data kurs, datorkurs, dator kurs, kurs i data, kurser, nybörjarkurs, grundkurs, nybörjare,
        internetkurs, mobilkurs, surfplattekurs, kurs, utbildning i digital teknik, digital kompetens, DigidelCenter, Digidel, digidelcenter,
        digital delaktighet, digital skola, digital dag, digitalt utanförskap, teknikhjälp, teknikstöd, teknikdrop-in, teknik café, drop-in, drop in, dropin,
        utan bokning, utan tidsbokning, boka tid för datahjälp, boka it-hjälp, boka handledning, boka handledare, boka digital hjälp, boka teknikhjälp,
        bokad tid dator, få en tid, när är det datahjälp, vilka dagar, tider för it-hjälp, lära mig dator, lära sig dator, lära sig internet,
        lära mig internet, kunna ingenting om datorer, visa mig på datorn, sitta med mig, en och en, personlig handledning, enskild hjälp, kostar it-hjälp,
        gratis datakurs, studieförbund, studiecirkel i data, medborgarskola, distanshandledning, handledning på telefon, digistöd, digistuga, digihjälp,
        när är datorhjälpen, vilken tid är datorhjälpen, datorhjälpen, hjälp med datorn, hjälp med min dator, boka hjälp med datorn, dator krånglar hjälp,
        någon som kan datorer, hjälp med teknik, handledningstider, öppet hus teknik, frågestund teknik


# Variables:
#   $transport_site (String) - adressen till traktens kollektivtrafik
faq-travel-tickets = Resor och biljetter på nätet
    .answer =
        Vi hjälper dig att hitta tidtabeller och resor med buss, tåg, båt och flyg. Du väljer och betalar själv med ditt eget kort.

        Biljett eller boardingkort kan du skriva ut hos oss. Vi visar också reseappar i din mobil.
    .more =
        Sök resan hos trafikbolaget eller i en reseplanerare som Resrobot. Där ser du byten och förseningar.

        Köp helst direkt av bolaget. Då är det lättare att boka om. Läs reglerna för avbokning innan du betalar.

        Kontrollera datum, namn och bagage två gånger. Namnet ska stå som i passet.

        Ska du checka in till ett flyg? Gör det i god tid.

        Går det inte att betala i appen? Fråga bolaget om biljettautomat, ombud eller telefon. Färdtjänst söker du hos kommunen.
    .we-do = Vi visar hur du söker, jämför och fyller i. Vi hjälper dig att spara och skriva ut biljetten.
    .we-do-not = Vi köper inte och skriver inte in kortuppgifter. Du ansvarar för ditt köp. Trafikbolaget hjälper med ändringar.
    .ready = Namn som i passet, datum, din mejl och ditt eget betalkort.
    .online = Traktens kollektivtrafik: { $transport_site }
    .phrasings =
        när går nästa buss till stan
        köpa tågbiljett till göteborg
        billigt flyg till warszawa
        checka in på ryanair
        hur laddar jag mitt busskort
        tåget är inställt, vad gör jag
        månadskort i appen
        finns seniorrabatt på bussen
        behöver qr-koden till bussen på papper
        hur tar jag mig till sjukhuset med kollektivtrafik
        boka färja till åland
        köpte fel datum, kan jag ändra resan
    .keywords =
        biljett, biljetter, resebiljett, tågbiljett, tåg biljett, tågbiljetter, bussbiljett, buss biljett, flygbiljett, flyg biljett, flygbiljetter,
        båtbiljett, färja, färjebiljett, enkelbiljett, tur och retur, månadskort, månadsbiljett, periodkort, busskort, buss kort, resekort, reskassa,
        ladda kortet, ladda busskort, seniorkort, seniorrabatt, skolkort, resa, resor, boka tåg, bokar tåg, boka tågresa, boka buss, boka flyg, bokar flyg,
        tåg till, flyg till, åka, åka buss, åka tåg, åker, åk, reseplanerare, planera resa, tidtabell, tidtabeller, tids tabell, turlista, avgång, avgångar,
        när går bussen, när går tåget, nästa buss, sista bussen, hållplats, busshållplats, station, spår, byte, försenad, försening tåg, inställt tåg,
        ersättningsbuss, kollektivtrafik, lokaltrafik, buss, bussen, tåg, tåget, pendeltåg, tunnelbana, spårvagn, flyg, flyget, flygplan, flygresa, flygplats,
        båt, taxi, färdtjänst, samåkning, sovvagn, interrail, boarding, boardingkort, boarding pass, incheckning, checka in, checkar in, bagage, handbagage,
        bokningsnummer, plats på tåget, platsbokning, SJ, SL, Västtrafik, Skånetrafiken, Östgötatrafiken, UL, Länstrafiken, länstrafik, Resrobot, Vy,
        Vy bus4you, FlixBus, flixbus, Snälltåget, MTRX, Mälartåg, Öresundståg, Arlanda Express, Flygbussarna, Swebus, SAS, Norwegian, Ryanair, Wizz Air,
        Momondo, Omio, Google Maps, Viking Line, Silja, Tallink, Stena Line, Gotlandsbåten, Destination Gotland, VR, HSL, Matkahuolto, Onnibus, Finnair,
        resa utomlands, boka resa, boka om resa, avboka resa, återbetalning resa, reseapp, appen för bussen, kryssning, semesterresa, billjett, tidtabel,
        bussbilljett, tidtabell buss, tidtabell tåg, boka flyg åt mig, app för biljett, köpa biljett, köpa biljett till pendeln, pendeln, biljett till bussen,
        biljett i mobilen, sms-biljett, vilken buss går till, hur kommer jag till, hur åker jag till, resa till, flyg hem, resplan, avgångstid,
        billigaste tåget, billigt tåg, billig resa, billigt flyg, till stockholm, till göteborg, till malmö, tågresa, bussresa, båtresa, resa till kiruna,
        resa till gotland, beställa resa, beställa tågresa, beställa biljett, köpa resa, uppsala, umeå, luleå, köpenhamn, oslo, helsingfors, london, thailand


faq-video-call-abroad = Videosamtal med familjen
    .answer =
        Vi visar hur du ringer videosamtal till familj och vänner i andra länder, utan telefonkostnad. Använd vårt wifi och din egen mobil, eller en av våra datorer.

        Fråga oss efter en lugn plats och ett headset. Vi övar gärna ett samtal med dig först.
    .more =
        Båda behöver samma app, till exempel WhatsApp, Signal, Messenger eller Zoom. Välj den som familjen redan har.

        Hör ni inte varandra? Kontrollera att mikrofonen är på och att ljudet inte går till ett annat headset. Bryts bilden? Stäng av videon en stund.

        Kom överens om en tid och tänk på tidsskillnaden.

        Säg inga koder eller kontonummer i samtalet. Ber någon plötsligt om pengar? Ring upp på det gamla numret först.

        På vår dator: logga ut efteråt.
    .we-do = Vi visar appen, ljudet och kameran. Vi hittar en plats där du kan prata ostört.
    .phrasings =
        prata med barnbarnen i australien med bild
        ringa hem till mamma i kyiv
        hur funkar zoom
        de ser mig men hör mig inte
        gratis samtal till utlandet
        låna hörlurar och ett lugnt rum för att ringa hem
        skapa en grupp för hela släkten
        min dotter har flyttat till spanien och vill facetima
        installera viber för att prata med släkten
        vilken app är bäst för att ringa syrien
        skicka röstmeddelande till min bror utomlands
        bilden hackar när vi pratar
    .keywords =
        videosamtal, video samtal, videsamtal, videosamtala, bildsamtal, videoringa, ringa med bild, ringa video, ringa på video, video call, videochatt,
        ringa utomlands, ringa utlandet, ringa till utlandet, utlandssamtal, samtal till utlandet, ringa gratis, gratis samtal, internationella samtal,
        ringa hem, ringa familjen, ringa släkten, ringa via internet, internetsamtal, hålla kontakten, hålla kontakt, prata med familjen, prata med släkten,
        familjen utomlands, familj i hemlandet, hemlandet, släkt utomlands, släktingar utomlands, släkten, föräldrar i hemlandet, mamma utomlands,
        barn utomlands, barnbarn utomlands, barnbarnen, dotter utomlands, son utomlands, syskon, långt borta, annan tidszon, tidsskillnad, se varandra, Skype,
        Zoom, FaceTime, facetime, facetima, WhatsApp video, whatsappsamtal, ringa på whatsapp, Viber, viber, Messenger samtal, ringa på messenger,
        Signal samtal, Telegram samtal, Google Meet, Teams, Imo, imo, WeChat, Duo, Jitsi, gruppsamtal, familjegrupp, gruppchatt, chattgrupp, röstmeddelande,
        meddelandeapp, chattapp, videomöte, zoommöte, möteslänk, mikrofon, mikrofonen, kamera på, webbkamera, headset, hörlurar, hör inte, de hör mig inte,
        ingen bild, svart bild, bilden hackar, samtalet bryts, eko, lugn plats att ringa, prata ostört, skajpa, skype samtal, vattsapp, vidiosamtal,
        ringa med bild till, ringa min syster, ringa min mamma, ringa min bror, skype med familjen, zooma, zooma med, videosamtal till familjen,
        prata med bild, prata på skärm, se barnbarnen på skärm, gruppchatt med släkten, samtal till hemlandet, ringa hem till, prata på nätet med mamma,
        prata gratis, prata med släkt på nätet
