### FAQ: digital-help. How an entry is written: docs/faq.md

faq-phone-tablet-help = Help with a phone or tablet
    .answer =
        We help you learn to use your own phone or tablet. Together we look at settings, apps, updates, photos and storage.

        You hold the device and press, and we guide you, with no hurry. Ask us for a time. A friend may sit beside you.
    .more =
        People often ask about larger text, sound, contacts, photos or full storage. Moving to a new phone is another common wish.

        Before a big update or a move, make a backup. We show you where.

        Broken screen, bad battery or a locked device? Turn to the shop or the maker’s service. You can often reset a forgotten app password in the app itself.

        We never use remote control. By phone or video we tell you what to press.
    .we-do = We guide you step by step, at your own pace.
    .we-do-not = We do not repair or unlock devices, and we are not responsible for lost data. A repair shop can help.
    .ready = Your charged device, its charger, and your passwords. Only you type them in.
    .price = Free of charge.
    .time = A booked time is often half an hour.
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
        WhatsApp, Viber, Signal, Messenger, Facebook, Zoom, settings, update, upgrade, software update, storage, memory full, space, photos, pictures,
        gallery, camera, videos, contacts, address book, text message, SMS, ringtone, volume, sound, silent mode, vibration, screen, brightness, dark,
        letters, font size, language setting, keyboard, notifications, pop-ups, battery, charging, slow, frozen, restart, Bluetooth, mobile data,
        SIM card, eSIM, new phone, transfer, backup, iCloud, Google account, Apple ID, screen lock, alarm, calendar, flashlight, learn, lesson,
        teach me, show me, technology, tech help, gadget, device help, smart watch, fone, tablit, whatsup, phone storage is full, set up my new phone,
        set up a phone, my phone is slow, slow phone, phone does not work, phone not working, help with my phone, help with my tablet, install an app,
        screen is black, bigger letters on the phone

faq-email-and-passwords = E-mail and passwords
    .answer =
        We show you how to open an e-mail account and send a file. We show what makes a password strong. You type everything yourself.

        Forgot a password? Choose “Forgot password” on the log-in page. The new one is set through your phone number or another e-mail address.
    .more =
        Write down which phone number and which other address belong to each account. You need them when something goes wrong.

        A good password is long and used in one place only. Three or four unrelated words work well. A notebook kept at home is better than one password everywhere.

        Switch on two-step verification: a code on your phone then guards the account.

        Is a file too big to send? Share a link from the cloud or send a smaller copy. Has someone else got into your account? Change the password at once.
    .we-do = We guide you step by step on your own phone or our computer.
    .we-do-not = We never type, store or reset your password. The service itself helps if its own reset fails.
    .ready = Your phone, because codes often come to it. Your e-mail address, and your own notes on passwords.
    .phrasings =
        i need an email address, how do i make one
        gmail won't let me in any more
        how do i attach a picture to a message
        forgot my facebook password
        the recovery code goes to my old number
        my hotmail account has been closed
        how to invent passwords i can remember
        what is two step verification
        cannot find a message that was sent to me
        my mailbox is full
        does apple id need a password
        sign out of gmail on all devices
    .keywords =
        e-mail, email, e mail, emails, e-mails, electronic mail, e-mail address, email address, email account, mail account, mailbox, inbox full,
        create an email, make an email, open an email account, new email, set up email, first email, Gmail, Google mail, Outlook, Hotmail, Yahoo,
        Yahoo mail, iCloud mail, Proton, ukr.net, mail app, send an email, write an email, reply to an email, forward an email, subject line, attach,
        attachment to email, attaching, send a file by email, send photos by email, paperclip, too big to send, unsubscribe from mails, spam folder,
        trash, deleted mail, missing email, contacts in email, change email address, close my email, password, passwords, pasword, passwort,
        passphrase, forgot password, forgotten password, lost password, reset password, password reset, change password, new password,
        strong password, weak password, good password, same password, remember passwords, password manager, password notebook, saved passwords,
        wrong password, username forgotten, recovery, recover account, recover my account, recovery email, recovery phone, security question,
        verification code, code by text, two-step, two-factor, 2FA, authenticator, authenticator app, passkey, locked out of my email,
        locked out of my account, account disabled, Facebook password, Instagram password, Google password, Apple ID password, Microsoft account,
        Google account password, sign in to email, log in to my email, emial, gmial, e-male, photo as attachment, send a photo as attachment,
        add an attachment, attach a file, attach a photo, can't log in to my email, can't log into my email, can't log into Yahoo,
        can't get into my account, email does not work, email not working, emails don't arrive, not getting emails, remember my password,
        don't remember my password, forgot Instagram password, forgot TikTok password, forgot my Google password, Snapchat account,
        lost access to my account, old phone number, code sent to a phone I don't have, code goes to my old number, code does not come,
        SMS code not arriving, get back into my account, what's a safe password, safe password, send a CV by email, help me create an e-mail,
        create a Gmail, open a Gmail account, open an account online, make an account, create an account, delete my account, make a new email,
        new email for job applications, new email address for applications, Outlook asks for a password, asks for a password all the time,
        keeps asking for my password, locked out of my Google account, locked out of Google, what is 2FA, 2FA mean, 2FA code, two-factor code,
        one-time code, email signature, cc and bcc, email settings, email on my phone, email stopped, email full, hacked email password,
        change all my passwords, too many passwords, where to write passwords, log-in details, user name and password,
        my password is not accepted online, Netflix password, Amazon account, eBay account, Microsoft password, Windows password, TikTok, Instagram,
        X account, reset my Gmail, reset my email password

faq-e-id-get = Getting an electronic ID
    .answer =
        An electronic ID proves online who you are. You get it from the bank, the police, an agency or a company. They check your identity first.

        Start on the issuer’s own site or call it. We help you find it and explain the steps. You do each step yourself.
    .more =
        Each country has its own kinds. Finland has bank codes, the mobile certificate and the identity card. Sweden has BankID and Freja. Denmark has MitID, and Ukraine has Diia.Signature.

        You usually need a passport or identity card. Often you also need a local identity number, a bank account or a phone. Are you new in the country? Ask the issuer what it offers without these.

        A new phone? Activate the ID on it before you give the old one away. Check when your ID expires.

        Nobody else may use your electronic ID, not even family or staff.
    .we-do = We help you compare the kinds and find the issuer. We explain the words and how to book a visit.
    .we-do-not = We never handle your codes, PINs or identity app. The bank, police or agency identifies you.
    .ready = A valid passport or identity card, and your own phone with an updated system.
    .children = Young people can often have one with a guardian’s consent. Ask the issuer about the age limit.
    .phrasings =
        how do i get bankid for the first time
        i want netbank codes so i can identify myself online
        my freja has expired
        move my mobile certificate to a new handset
        activate diia signature
        i have no social security number yet, can i get an eid
        the bank refuses to give me credentials
        where do i order mitid
        renew the certificate on my identity card
        what can a foreigner use for strong identification
        lost the phone that had my digital identity in it
        is there one without a bank
    .keywords =
        electronic ID, electronic identity, e-ID, eID, eid card, e-identity, digital ID, digital identity, digital identity card,
        get an electronic ID, get eID, get BankID, order BankID, BankID, bank ID, mobile BankID, Mobilt BankID, BankID on file, BankID expired,
        new BankID, renew BankID, Freja, Freja+, Freja eID, MitID, NemID, itsme, DigiD, Smart-ID, Mobile-ID, ID-kaart, ID Austria, SPID,
        France Identité, GOV.UK One Login, Finnish Authenticator, mobile certificate, mobiilivarmenne, citizen certificate, certificate card,
        chip card, card reader, bank credentials, banking credentials, online banking codes, netbank codes, get bank codes, bank identifiers,
        key number list, Diia.Signature, Diia Signature, electronic signature key, qualified electronic signature, QES, digital signature, activate,
        activation, activation code, order, apply for eID, issue, issuer, first time, set up identity app, install identity app, identity app,
        expired, expires, renew, replace, blocked eID, too many wrong codes, new phone BankID, lost phone with BankID, old phone identity, QR code,
        passport chip, scan passport, face scan, selfie, NFC, without a bank, without personal number, no personal number, no personal identity code,
        coordination number, foreigner, non-resident, e-resident, student from abroad, under 18 BankID, tax office ID card, electonic id, bankd,
        bank-id, how can I get, strong authentication, strong authentication for foreigners, get strong identification, get strong authentication,
        electronic identification without a bank account, no bank account, refugee electronic ID, eID for refugees, asylum seeker BankID,
        install BankID, install Freja, BankID not working after new phone, my BankID has expired, BankID stopped working, where do I get bank codes,
        bank ID on a new phone, teenager BankID, BankID for my child, my 15 year old, eID age limit, get Diia signature, need Diia signature,
        Diia app for the first time, get MitID, get itsme, get DigiD, online ID, online id as a foreigner, what do I need for an online ID,
        without personnummer, personnummer, fødselsnummer, henkilötunnus, CPR number, activated again on the new mobile, activate again,
        authenticator for the bank, bank authenticator, new mobile, apply for bank codes, how old to get, how old do you have to be,
        minimum age for eID, get a digital signature, sign documents digitally, digital passport, Diia documents, EUDI wallet, digital wallet,
        EU digital identity wallet, certificate expired, PIN for the ID card, ID card PIN, forgot ID card PIN, PUK, activation PIN

faq-e-services-login = Public e-services and logging in
    .answer =
        We help you find the right public e-service and its real log-in page. We show you the steps, and you log in yourself.

        If log-in still fails, the service’s own help line can see why. To act for someone else, you need their power of attorney or another permission.
    .more =
        Does log-in fail? Usual reasons are an expired electronic ID, an old app, or a long pause.

        Check the address first. Start from the authority’s own site, not from a link in a message.

        With a digital mailbox, official letters come to your phone. You choose it in the service itself.

        You usually give a power of attorney in the authority’s own service. A citizen office can help if you cannot go online. Examples of services: Suomi.fi, Mina meddelanden, Diia, GOV.UK.
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
        portal, official site, authority, agency, My pages, my account, my page, log in, login, log on, sign in, logging in, authenticate,
        authentication, identify, identification, verification, eID, e-ID, electronic ID, electronic identity, digital identity, BankID, bank codes,
        Freja, mobile certificate, smart card, DigiD, itsme, eIDAS, Suomi.fi, Kivra, Min myndighetspost, Mina meddelanden, Diia, Dija, GOV.UK,
        digital mailbox, digital post, digital mail, electronic letters, messages from authorities, inbox, mandate, authorisation, authorization,
        power of attorney, on behalf of, act for, representative, guardian, agent, for my mother, for my father, elderly parents, relative, consent,
        error, error message, failed, failure, timed out, session expired, page won't open, cannot get in, blank page, browser, pop-up, cookies,
        user ID, help line, e-servise, log in to Kela, can't log in to Kela, log in to the tax office, log in to Suomi.fi,
        log in to Försäkringskassan, log in to Migri, log in to the migration agency, log in to the employment service, can't log in to an authority,
        can't log in, cannot log in, cannot sign in, OmaKela, Enter Finland, Mina sidor, log in with BankID, log in with bank codes, MyTax login

faq-online-scams = Scam calls, messages and sites
    .answer =
        Have you given bank details or paid? Call your bank at once and ask it to block the card. Then tell the police and change your passwords.

        No bank or authority asks for codes by phone or message. Do not open the link. Hang up, find the official number and call it yourself.
    .more =
        Signs of a scam: hurry, threats, prizes, secrecy, or someone who wants to control your device. The sender’s name and number can be false.

        Did you only open the link? Close the page and type nothing there. If you typed a password, change it.

        Did somebody get into your device? Switch off the internet, call your bank and ask a repair shop.

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
        fishing mail, smishing, vishing, spoofing, spam, junk mail, suspicious, strange message, strange call, unknown number, foreign number, caller,
        cold call, robocall, link, clicked, pressed, opened attachment, text message, sms, e-mail, parcel, customs fee, post office, courier, DHL,
        fake tax refund, prize, lottery, inheritance, investment, crypto, bitcoin, easy money, romance scam, dating, gift card, hi mum, grandchild,
        new number, police call, bank security, safe account, codes asked, gave my code, gave my pin, card details, bank details, password stolen,
        leaked, hacked, hacker, identity theft, stolen identity, account taken over, virus, malware, pop-up, Microsoft support, tech support,
        remote access, AnyDesk, TeamViewer, blackmail, threat, sextortion, fake shop, web shop, online shop, subscription trap, marketplace,
        block card, report, police, lost money, get money back, scamm, fraude, strange text from my bank, strange text message, strange email,
        is this a scam, is it a scam, is this message real, I think I was scammed, someone called from Microsoft, called from the bank,
        gave my card number, clicked a link, paid a fake shop

# Variables:
#   $digital_help_times (String) - when digital help is given, for instance "Tuesdays 10–12"
faq-digital-help-booking = Times for digital help
    .answer =
        Ask us for a time, and tell us what you want to learn. We then agree on a day that suits you. No question is too simple.

        Many libraries also have open hours when you can just come. The help is for everyone, at any age, and free of charge.
    .more =
        We help with computers, phones, tablets, the internet, apps and the library’s own services. We do not handle banking or passwords, and we do not repair.

        A time of your own is best for one problem. In a group course you learn the basics, step by step.

        Can’t you come here? Ask for help by phone or video call.

        Please tell us if you cannot come, so that someone else gets the time. One visit not enough? Ask for another.
    .we-do = We find a time for you, here or by phone. We tell you about courses.
    .ready = Your own device and charger, if you have one. Write down what you want to ask.
    .price = Free of charge.
    .time = A booked time is often 30 to 60 minutes. In open hours it can be shorter.
    .times = Digital help: { $digital_help_times }
    .phrasings =
        when is the tech help
        i want an appointment with an it adviser
        computer course for beginners
        can i drop in with my laptop
        who teaches how to use the internet
        do you charge for it support
        i know nothing about computers
        is there a class on excel
        which day are the digital guides here
        sit with me for half an hour and my laptop
        i'd like to cancel my slot with the digital helper
        where is the clinic for people with computer trouble
    .keywords =
        digital help, digital support, digital guidance, digihelp, digi help, digital helper, digital guide, digital clinic, digital drop-in,
        digital advice, digital skills, digital coach, tech help, tech support, tech clinic, tech time, IT help, IT support, IT advice, IT guide,
        IT clinic, computer help, computer clinic, computer support, help with my computer, help with my laptop, computer problem, laptop problem,
        when is help given, help times, help hours, appointment, book a time, book a slot, book digital help, drop-in, drop in, walk-in,
        come without booking, queue number, one-to-one, one to one, personal help, individual guidance, course, courses, computer course,
        computer class, IT course, beginner, beginners, basics, from scratch, know nothing, never used a computer, first time with a computer, mouse,
        typing, keyboard skills, Word course, Excel course, internet course, internet basics, class, workshop on computers, lesson on computers,
        train, training, tutor, teach computers, adviser, advisor, helper, volunteer helper, cost of help, free help, who can come, for whom,
        which day, what day, how long is a session, reschedule, cancel my time, my language help, digital help in Arabic, help by phone, laptop,
        Windows, Mac, digitall help, tec help, help with a computer, who can help me with my computer, need help with my computer,
        teach me to use a computer, learn to use a computer, learn computers, computer lessons, computer teacher, computer classes, IT support times,
        digital support times, is it free, do I need an appointment for help, just walk in, when do you help, help on Saturdays,
        computer course in English, digital course, learn Word, learn Excel, online skills, IT things, help with IT things, anybody who helps with IT,
        anybody who helps, who helps with computers, reserve an hour, hour of digital guidance, guidance, digi help days, what days, digi support,
        Windows 11, Windows 11 course, course in using Windows, AI course, ChatGPT course, artificial intelligence class, photo editing class,
        safe internet course, IT café, data café, computer café, digital café, digital Tuesday, is there a queue for help, two people together,
        in my language, interpreter for the help session, help at home with the computer

# Variables:
#   $transport_site (String) - address of the local timetable service
faq-travel-tickets = Timetables and travel tickets
    .answer =
        We help you find timetables, compare journeys and reach the right ticket page. You choose, and you pay with your own card.

        You can print a ticket or a boarding pass here. Many tickets can also be shown on the phone.
    .more =
        Buy from the transport company’s own site or app. Other sellers can cost more and are harder to reach.

        Before you pay, check the date, the luggage and the refund rules. Names must be as in the passport. Take a picture of the booking number.

        For a flight, online check-in often opens a day before. Check which travel documents you need.

        No card or no smartphone? Tickets can often be bought at a station, a kiosk or by phone. Students, older people and people with a disability may get a lower price: ask the company.
    .we-do = We show you route planners and ticket apps, and help you print.
    .we-do-not = We do not enter card details or buy for you. The transport company handles changes and refunds.
    .ready = Day and place, your e-mail, your phone and your own bank card. For a flight, also your passport.
    .online = Timetables and tickets here: { $transport_site }
    .phrasings =
        when does the next bus to the station leave
        book a flight to see my sister
        how do i check in online
        put money on my travel card
        the train app asks me to create an account
        ferry to tallinn, where do i buy
        i have no smartphone, how do i pay on the bus
        cheapest way to get to the airport
        my boarding pass has to be on paper
        change the date of my rail journey
        senior discount for the metro
        coach over the border to warsaw
    .keywords =
        travel, travelling, trip, journey, route, route planner, journey planner, timetable, timetables, bus times, train times, departure,
        departures, arrival time, connection to the airport, how to get to, public transport, transport, bus, buses, bus ticket, bus card, bus app,
        coach, minibus, train, trains, train ticket, railway, rail, tram, metro, underground, subway, ferry, boat ticket, ship, cruise, flight,
        flights, plane, plane ticket, airline, airport, fly to, flying, check in online, check-in, online check-in, boarding pass, boarding card,
        seat on the train, luggage, baggage, ticket app, travel ticket, tickets online, buy a ticket, e-ticket, single ticket, season ticket for bus,
        monthly ticket, travel card, travelcard, top up travel card, load travel card, Oyster, HSL, VR, VR app, SL, SJ, Västtrafik, Skånetrafiken,
        Matkahuolto, Onnibus, FlixBus, Ryanair, Finnair, SAS, Norwegian, Wizz Air, easyJet, Ukrzaliznytsia, Omio, Trainline, Interrail, Deutsche Bahn,
        National Rail, Tallink, Viking Line, Google Maps, taxi, Uber, Bolt app, ride service, zone, zones, fare, fares, student discount travel,
        pensioner discount travel, senior ticket, reduced fare, wheelchair on the train, refund for ticket, cancelled train, cancelled flight,
        delayed flight, change my booking, booking number, booking reference, hotel, hostel booking, Booking.com, Airbnb, visa-free, bus stop,
        station, platform, timtable, tickit, buy a bus ticket, buy a train ticket, train to Stockholm, bus to the city, bus to the airport,
        book a trip, travel to another country, go to my sister in another city, flights to Kyiv, cheap flights, cheap tickets, book a flight,
        check in for my flight, checking in, top up my bus card, ferry timetable, is the ferry running, is the bus running, last bus, next bus,
        first train, what time does the bus go, what time does the train leave, bus on Sunday, bus stop near, how to get there, travel by train,
        car sharing, ship to Sweden, ferry to Helsinki, visa for a trip, holiday trip, Schengen travel, plane to Poland, to Poland, to Germany,
        to Turkey, to Thailand, to Spain, to Sweden, to Norway, to Finland, to Estonia, to London, to Paris, to Kyiv, to Warsaw, bus to Warsaw,
        go by bus, go by train, travel home by plane, tram ticket, tram ticket in the app, ticket machine, airport bus, Helsinki airport, Arlanda,
        Heathrow, how to get to the airport, how to get to the hospital by bus, discount card, discount card for students, railcard,
        student discount on trains, seniors' train discount, child ticket, dog on the train, bicycle on the train, night train,
        seat reservation on the train, book me a flight, help me book a plane, holiday package, package tour, Momondo, Skyscanner, Kayak

faq-video-call-abroad = Video calls with family
    .answer =
        You can call your family from here over our Wi-Fi. We show you how to make a video call with your own phone or tablet.

        Ask us about a quiet place and a headset. In many libraries you can also call from a library computer.
    .more =
        WhatsApp, Viber, Signal, Telegram, Messenger, Zoom and FaceTime can all make calls over the internet. You and your family need the same app. The call costs nothing extra over Wi-Fi.

        Agree on the time, and remember the time difference. Test the sound and the picture beforehand.

        No sound or picture? In the settings, let the app use the microphone and camera. Move closer to the Wi-Fi, or close other apps.

        Others can hear you here, so do not say codes or talk about bank matters. On a library computer, log out at the end.
    .we-do = We help you install the app, find the buttons and make the first call.
    .phrasings =
        i want to see my grandchildren in australia on the screen
        skype with my daughter overseas
        how do i phone ukraine for free
        they can't hear me when i ring on whatsapp
        is there a corner where i can talk to my family
        my picture is black in zoom
        how do i start a group call with my brothers
        messenger with camera, show me
        my mother lives far away and we miss each other
        can i borrow a headset for a conversation
        what time is it there now
    .keywords =
        video call, videocall, video calls, video calling, video chat, videochat, call abroad, calling abroad, phone abroad, ring abroad,
        international call, overseas call, free call, free calls, call home, call my family, call my mother, call family, talk to my family,
        talk to my mother, talk to relatives, see my family, see my grandchildren, see each other, family abroad, family far away, relatives abroad,
        parents abroad, husband abroad, wife abroad, children abroad, grandchildren, grandkids, daughter in another country, son in another country,
        friend abroad, loved ones, homeland, back home, stay in touch, keep in touch, keep contact, miss my family, far away, overseas,
        time difference, time zone, Skype, Zoom call, Zoom, WhatsApp call, WhatsApp video, Viber call, Viber, Telegram call, Signal call, FaceTime,
        Messenger call, Facebook Messenger, Google Meet, Duo, Teams, IMO, WeChat, LINE, KakaoTalk, Jitsi, group call, camera on, turn on the camera,
        microphone off, mute, unmute, no picture, black picture, echo, cannot hear, can't hear me, they can't see me, headset, headphones for a call,
        webcam call, quiet corner, private place to call, online meeting link, join a meeting, invite link, chat app, messaging app,
        instant messaging, voice message, voice call, internet call, vidio call, whatsap, wattsapp, make a video call, make a call from the library,
        make a private call abroad, show me how FaceTime works, how FaceTime works, how Skype works, how Zoom works, how to video call,
        use WhatsApp to call, WhatsApp call no sound, no sound in the call, Zoom with grandchildren, see my daughter on the screen,
        see them on the screen, moved to Canada, moved to Australia, moved abroad, my family in Syria, my family in the Philippines,
        my family in Ukraine, my mother in Syria, talk with my grandchildren, call the Philippines, call Ukraine, call Africa, call America,
        phone my son, phone my daughter, phone my mother, call my son, son who lives in New Zealand, daughter who lives in America,
        lives in another country, lives far away, New Zealand, Australia, America, Canada, England, India, Pakistan, Bangladesh, Nepal, Iraq, Iran,
        Afghanistan, Eritrea, Ethiopia, Nigeria, Congo, Thailand, Vietnam, China, Brazil, Zoom with my relatives, Zoom with relatives,
        use the library to Zoom, my relatives, doesn't show my picture, does not show my face, my camera is not working in the call, see my face,
        wave to the grandchildren, video greeting, Christmas call, funeral online, wedding online
