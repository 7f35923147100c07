### FAQ: digital-help. How an entry is written: docs/faq.md

faq-phone-tablet-help = Help with a phone or tablet
    .answer =
        We help you learn to use your own phone or tablet. Together we look at settings, apps, updates, photos and storage.

        You hold the device and press, and we guide you. Tap “Ask a librarian” to agree on a time. There is no hurry, and a friend may sit beside you.
    .more =
        People often ask about larger text, sound, contacts, photos or full storage. Moving to a new phone is another common wish.

        Before a big update or a move, make a backup. We show you where.

        Broken screen, bad battery or a locked device? Turn to the shop or the maker’s service. You can reset a forgotten app password in the app itself.

        We never use remote control. By phone or video we tell you what to press.
    .we-do = We guide you step by step, at your own pace.
    .we-do-not = We do not repair or unlock devices, and we are not responsible for lost data. A repair shop can help.
    .ready = Your charged device, its charger, and your passwords. Only you type them in.
    .phrasings =
        the letters on my screen are too small
        storage is full, can't take pictures
        move everything to my new phone
        teach me how to use a smartphone
        my android wants an update, is it safe
        remove an app i don't use
        no sound when somebody calls
        my tablet has become very slow
        save a number in my contacts
        how do i make a backup
        too many notifications
        how to use the camera and send photos to grandchildren
    .keywords =
        phone, phones, smartphone, smart phone, mobile, mobile phone, cell phone, cellphone, handset, tablet, iPad, iPhone, Android, Samsung, Galaxy,
        Huawei, Xiaomi, Motorola, Nokia, Doro, Google Pixel, app, apps, application store, install, uninstall, download an app, App Store, Play Store,
        WhatsApp, Viber, Signal, Messenger, Facebook, Zoom, Skype, FaceTime, settings, update, upgrade, software update, storage, memory full, space, photos,
        pictures, gallery, camera, videos, contacts, address book, text message, SMS, ringtone, volume, sound, silent mode, vibration, screen, brightness,
        dark, letters, font size, language setting, keyboard, notifications, pop-ups, battery, charging, slow, frozen, restart, Bluetooth,
        mobile data, SIM card, eSIM, new phone, transfer, backup, iCloud, Google account, Apple ID, screen lock, alarm, calendar, flashlight,
        learn, lesson, teach me, show me, technology, tech help, gadget, device help, smart watch, fone, tablit, whatsup

faq-e-services-login = Public e-services and logging in
    .answer =
        We help you find the right public e-service and its real log-in page. We show you the steps, and you log in yourself.

        If log-in still fails, the service’s own help line can see why. To act for someone else, you need their power of attorney or another permission.
    .more =
        Usual reasons are an expired electronic ID, an old app, or a long pause.

        Check the address first. Start from the authority’s own site, not from a link in a message.

        With a digital mailbox, official letters come to your phone. You choose it in the service itself.

        A power of attorney is given in the authority’s own service. A citizen office can help if you cannot go online. Examples of services: Suomi.fi, Mina meddelanden, Diia, GOV.UK.
    .we-do = We find the service with you, explain the words and practise the steps.
    .we-do-not = We do not log in for you or act in your name. The service itself or a citizen office can help.
    .ready = Your own electronic ID and your phone. You type every code yourself.
    .phrasings =
        how do i get to my pages
        identification failed, what now
        handle things online for my elderly father
        give my daughter permission to manage my matters
        i was thrown out in the middle, session expired
        which website is the official one
        stop paper letters and get them electronically
        the portal asks for strong authentication
        how to use diia
        i have no bank codes, other way to sign in
        government site does not open on my phone
        get authorised for my association
    .keywords =
        e-service, e-services, eservice, online service, electronic service, digital service, public service, government website, government portal,
        portal, official site, authority, agency, My pages, my account, my page, log in, login, log on, sign in, logging in, authenticate, authentication,
        identify, identification, strong identification, verification, eID, e-ID, electronic ID, electronic identity, digital identity, BankID, bank codes,
        Freja, mobile certificate, smart card, DigiD, itsme, eIDAS, Suomi.fi, Kivra, Min myndighetspost, Mina meddelanden, Diia, Dija, GOV.UK,
        digital mailbox, digital post, digital mail, electronic letters, messages from authorities, inbox, mandate, authorisation, authorization,
        power of attorney, on behalf of, act for, representative, guardian, agent, for my mother, for my father, elderly parents, relative, consent,
        error, error message, failed, failure, timed out, session expired, page won't open, cannot get in, blank page, browser, pop-up, cookies,
        user ID, help line, e-servise

faq-online-scams = Scam calls, messages and sites
    .answer =
        Have you given bank details or paid? Call your bank at once and ask it to block the card. Then tell the police and change your passwords.

        No bank or authority asks for codes by phone or message. Do not open the link. Hang up, find the official number and call it yourself.
    .more =
        Signs of a scam: hurry, threats, prizes, secrecy, or a wish to control your device. The sender’s name and number can be false.

        Did you only open the link? Close the page and type nothing there. If you typed a password, change it.

        Did somebody get into your device? Switch off the internet and ask a repair shop.

        Save the messages and receipts for the police. It can happen to anyone, so tell someone you trust. The library never asks for codes.
    .we-do = We look at the signs with you, calmly. We find the right place to report.
    .we-do-not = We do not investigate and cannot get money back. Turn to your bank and the police.
    .ready = The bank’s number from your card or contract, and the message or the caller’s number.
    .phrasings =
        is this text message genuine
        i pressed a strange link
        the post office wants me to pay a small sum for a parcel
        a new number says it is my son and needs money
        typed my card details on a fake page
        where do i report fraud
        a man i met online asks for gift cards
        they say i won a lottery
        a window says my computer has a virus
        a caller wants to see my screen with anydesk
        can i trust this web shop
        somebody got into my facebook account
    .keywords =
        scam, scams, scammer, scammed, fraud, fraudster, fraudulent, swindle, cheat, cheated, trick, tricked, fake, false, bogus, hoax, phishing,
        fishing mail, smishing, vishing, spoofing, spam, junk mail, suspicious, strange message, strange call, unknown number, foreign number,
        caller, cold call, robocall, link, clicked, pressed, opened attachment, text message, sms, e-mail, parcel, customs fee, post office, courier, DHL,
        fake tax refund, prize, lottery, inheritance, investment, crypto, bitcoin, easy money, romance scam, dating, gift card,
        hi mum, grandchild, new number, police call, bank security, safe account, codes asked, gave my code, gave my pin, card details, bank details,
        password stolen, leaked, hacked, hacker, identity theft, stolen identity, account taken over, virus, malware, pop-up, Microsoft support,
        tech support, remote access, AnyDesk, TeamViewer, blackmail, threat, sextortion, fake shop, web shop, online shop, subscription trap, marketplace,
        block card, report, police, lost money, get money back, scamm, fraude
