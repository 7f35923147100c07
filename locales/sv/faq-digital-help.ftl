### FAQ: digital-help. How an entry is written: docs/faq.md

faq-phone-tablet-help = Hjälp med mobil och platta
    .answer =
        Vi hjälper dig att lära känna din egen mobil eller platta. Tillsammans tittar vi på inställningar, appar, uppdateringar, bilder och lagring.

        Du håller i den och trycker, vi handleder. Be personalen om en tid, så tar vi det i lugn takt. Ta gärna med en vän.
    .more =
        Många frågar om större text, ljud, kontakter, bilder eller fullt minne. Att flytta till en ny mobil är också vanligt.

        Säkerhetskopiera före en stor uppdatering eller ett byte. Vi visar var du gör det.

        Sprucken skärm, dåligt batteri eller låst mobil? Vänd dig till butiken eller tillverkaren. Glömda lösenord byter du i själva appen.

        Vi fjärrstyr aldrig. På telefon eller i videosamtal berättar vi var du ska trycka.
    .we-do = Vi visar steg för steg, i din takt.
    .we-do-not = Vi reparerar inte, låser inte upp och ansvarar inte för förlorat innehåll. Vänd dig till en verkstad.
    .ready = Laddad mobil eller platta, laddare och de lösenord som bara du skriver.
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
        mobil, mobilen, mobiltelefon, mobil telefon, telefon, telefonen, lur, luren, smartphone, smarttelefon, smart telefon, surfplatta, surf platta, platta, plattan,
        läsplatta, padda, paddan, iPad, iPhone, Android, Samsung, Galaxy, Huawei, Xiaomi, Motorola, Nokia, Doro, Sony, app, appar, installera, avinstallera,
        ladda ner app, App Store, Play Butik, WhatsApp, Viber, Signal, Messenger, Facebook, Instagram, Zoom, Skype, FaceTime, inställning, inställningar,
        ställa in, uppdatera, uppdatering, lagring, lagringsutrymme, minnet fullt, utrymme, foton, bilder, bildgalleri, kamera, fota, kontakter,
        telefonbok, sms, textmeddelande, ringsignal, volym, ljud, ljudlös, vibration, skärm, ljusstyrka, mörk, textstorlek, större text, förstora,
        språkinställning, tangentbord, aviseringar, notiser, batteri, laddar inte, seg, långsam, hänger sig, starta om, Bluetooth, blåtand, mobildata, simkort,
        ny mobil, byta mobil, föra över, säkerhetskopiera, backup, iCloud, Google-konto, Apple-id, skärmlås, larm, väckarklocka, kalender, ficklampa,
        lära sig, visa mig, teknik, teknikhjälp, mobilhjälp, it-hjälp, datahjälp, prylar, smartklocka, handledning, telifon, mobbil, whatsap

faq-e-services-login = E-tjänster och inloggning
    .answer =
        Vi hjälper dig att hitta rätt e-tjänst hos myndigheten och den äkta inloggningssidan. Vi visar stegen, du loggar in själv.

        Går det ändå inte? Tjänstens egen support ser vad som är fel. För att sköta någon annans ärenden behövs fullmakt.
    .more =
        Vanliga orsaker är att BankID har gått ut eller att appen är gammal. Väntar du för länge loggar sidan också ut dig.

        Kontrollera adressen. Börja på myndighetens egen webbplats, inte från en länk i ett sms.

        I en digital brevlåda, till exempel Kivra eller Min myndighetspost, får du post från myndigheter. Du ansluter dig själv.

        Fullmakt ger man i tjänsten eller på myndighetens blankett. Ombud och god man har egna vägar in. Utan e-legitimation kan du gå till servicekontor eller medborgarkontor.
    .we-do = Vi letar upp tjänsten med dig, förklarar orden och övar stegen.
    .we-do-not = Vi loggar inte in åt dig och gör inga ärenden i ditt namn. Myndigheten eller medborgarkontoret hjälper vidare.
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
        BankID, bank id, mobilt bankid, Freja, Freja+, foto-id, säkerhetsdosa, Kivra, Min myndighetspost, myndighetspost, Billo, digital brevlåda,
        digitalbrevlåda, digital post, digitala brev, elektronisk post, pappersbrev, inkorg, fullmakt, full makt, e-fullmakt, ombud, mina ombud, god man,
        förvaltare, framtidsfullmakt, företräda, företrädare, åt någon annan, för min mamma, för min pappa, anhörig, äldre förälder, behörighet,
        behörig, felmeddelande, misslyckades, gått ut, tidsgräns, utloggad, kommer inte in, tom sida, vit sida, webbläsare, kakor,
        support, servicekontor, skanna qr-koden, eu-inloggning, utan bankid, inlogning

faq-online-scams = Bluffar och bedrägerier
    .answer =
        Har du lämnat ut bankuppgifter eller betalat? Ring genast bankens spärrtjänst. Polisanmäl sedan och byt lösenord.

        Ingen bank eller myndighet ber om koder eller BankID i telefon eller sms. Tryck inte på länken. Lägg på, leta upp rätt nummer och ring själv.
    .more =
        Vanliga tecken är brådska, hot, vinster, hemligheter eller att någon vill styra din dator. Avsändarens namn och nummer kan vara falska.

        Har du bara öppnat länken? Stäng sidan och skriv inget. Skrev du in ett lösenord? Byt det genast.

        Har någon kommit in i din mobil eller dator? Stäng av internet och be en verkstad om hjälp.

        Spara sms, mejl och kvitton till polisen. Alla kan bli lurade, så berätta för någon du litar på. Biblioteket ber aldrig om koder.
    .we-do = Vi går lugnt igenom tecknen med dig. Vi visar var du anmäler.
    .we-do-not = Vi utreder inte och kan inte få tillbaka pengar. Där hjälper banken och polisen.
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
        bedrägeri, bedrägerier, bedragare, bedragen, bedrägri, bluff, bluffar, bluffsamtal, bluff samtal, bluffmejl, bluff-sms, bluffaktura, blåst, lurad, lurade,
        lura, lurendrejare, fejk, fejkad, falsk, falskt, äkta, oäkta, skum, skumt, misstänkt, misstänksam, konstigt meddelande, nätfiske, nät fiske,
        phishing, smishing, vishing, spoofing, skräppost, spam, okänt nummer, utländskt nummer, dolt nummer, uppringare, telefonförsäljare, robotsamtal, länk,
        klickat, klickade, tryckte, öppnade bilaga, sms, mejl, paket, tull, postnord, dhl, falsk återbäring, vinst, lotteri, arv, investering,
        krypto, bitcoin, snabba pengar, romansbedrägeri, dejting, presentkort, hej mamma, barnbarn, nytt nummer, falsk polis, bankens säkerhetsavdelning,
        säkert konto, ber om koder, bad om bankid, lämnade ut kod, gav ut min kod, legitimera mig i telefon, kortuppgifter, kontouppgifter, bankuppgifter,
        lösenord stulet, läckt, hackad, hackat, hackare, identitetsstöld, id-kapning, kapat konto, kontot kapat, virus, skadlig kod, varning på skärmen,
        Microsoft support, fjärrstyrning, AnyDesk, TeamViewer, utpressning, hot, falsk butik, nätbutik, prenumerationsfälla, Blocket, Marketplace,
        spärra kort, spärra bankid, polisanmäla, polisanmälan, anmäla, förlorat pengar, få tillbaka pengar, bedregeri
