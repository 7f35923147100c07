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
