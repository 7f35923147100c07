### FAQ: library-services. How an entry is written: docs/faq.md

faq-opening-hours = Opening hours
    .answer =
        Our hours are below. During staffed hours we are at the desk, and we answer in this chat.

        Hours can change on holidays and the day before. Please check before you come.
    .more =
        Some libraries also have self-service hours. You then come in with your library card and PIN, and no staff are there.

        Branches and the mobile library have their own hours. Summer and school holidays can change them.

        You can write here day and night. The bot answers at once, and staff read messages in service hours.
    .we-do = We tell you when we are open, today and on holidays.
    .phrasings =
        what time do you close tonight
        are you open right now
        when can i come in tomorrow morning
        closed on sundays?
        hours at christmas and new year
        is it different in summer
        how late can i stay after work
        which days are you shut
        is anyone at the desk on saturday
        public holiday times
        do you open during the school break
        earliest time the doors open
    .keywords =
        open, opening, opening times, opening hours, hours of opening, closing time, close, closes, closed, shut, hours, schedule, time table,
        today, tonight, tomorrow, still open, weekday, weekdays, weekend, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday,
        morning, noon, lunch time, afternoon, evening, early, late, until when, from when, o'clock, holiday, holidays, public holiday, bank holiday,
        national day, Christmas, Christmas Eve, Xmas, Boxing Day, New Year, Epiphany, Easter, Good Friday, May Day, Ascension Day, Pentecost,
        Midsummer, Independence Day, All Saints, summer hours, winter hours, vacation, half term, exceptional hours, staffed hours, service hours,
        unstaffed, when are you there, opening ours, openning times, oppening hours, clossed

# Variables:
#   $card_price (String) - price of a new library card, for instance "0,00 €"
#   $website (String) - address of the online library
faq-library-card-get = Getting a library card
    .answer =
        Come to the desk and ask for a library card. Bring a photo ID. A passport from any country usually works.

        No permanent address? Tell us: you can often have a card all the same. You need no card to visit or to ask us something.
    .more =
        A child can have their own card. Below a certain age, a parent or guardian must agree. Ask us for the age limit.

        Do you live in temporary housing or with friends? A contact address is often enough. If you have no ID, come and talk to us.

        In many libraries you can fill in your details online first. You then collect the card at the desk.

        Your card has a PIN. Keep both to yourself: you are responsible for what is borrowed with them.
    .we-do = We make the card with you and explain the rules. We ask only for what the card needs.
    .ready = A photo ID. For a child: a guardian’s consent.
    .price = Price of a library card: { $card_price }.
    .online = Start online: { $website }
    .phrasings =
        how do i become a member
        i want to join the library
        is a passport enough to sign up
        i have no fixed address, may i borrow
        is registering free
        a card for my son, he is seven
        can i register on the internet and pick it up later
        what id should i bring
        i am a tourist here for a month
        i live in a reception centre
        exchange student needs to borrow course books
        how to start borrowing
    .keywords =
        library card, libary card, libery card, lending card, borrower card, borrower's card, reader's ticket, membership, member, join, joining,
        register, registration, sign up, enrol, enroll, new card, first card, get a card, new customer, new user, patron account, ID, identity card,
        identification, passport, driving licence, driver's license, residence card, proof of address, documents, papers, no address, homeless,
        hostel, shelter, refugee, asylum seeker, immigrant, foreigner, newcomer, moved here, exchange student, student, visitor, tourist, temporary,
        summer guest, card for a child, kid's card, card for my daughter, children's card, teenager, parent, guardian, consent, signature of parent, age limit,
        digital card, mobile card, card in phone, e-card, online registration, organisation card, school class card, free card, price of the card, charge for a card

# Variables:
#   $phone (String) - the library's phone number
#   $website (String) - address of the online library
faq-card-pin-lost = Lost card or forgotten PIN
    .answer =
        Is your card lost or stolen? Call us or come to the desk at once, and we block it. Then nobody else can borrow with it.

        Did you forget your PIN? Come to the desk with an ID. Often you can also set a new one in the online library.
    .more =
        After several wrong tries the account may lock. Wait a while and try again, or ask us at the desk.

        Check the card number too. Type it without spaces, and see whether Caps Lock is on.

        A replacement card may cost something. If the old card turns up, ask us before you use it.

        Is somebody else using your card? Call us first, then change your PIN.
    .we-do = We block a lost card by phone or at the desk. At the desk you get a new card and a new PIN.
    .we-do-not = We never ask for a PIN in chat and never write one here. A new PIN needs your ID or the online reset.
    .ready = A photo ID when you come to the desk.
    .contact = Call us to block the card: { $phone }
    .online = Online library: { $website }
    .phrasings =
        i don't remember my four digits
        someone stole my wallet with the card in it
        locked out after too many tries
        my card is broken, i need a replacement
        reset the password of my borrower account
        please block my card
        where do i see my card number
        i think another person borrows in my name
        change my secret code
        found my old card, does it still work
        the machine does not read my card
        website says invalid user name
    .keywords =
        pin, PIN code, pincode, pin number, 4 digits, four digits, code, secret code, passcode, password, pasword, login, log in, sign in, log on,
        username, user name, forgot, forgotten, forgoten, can't remember, don't know my pin, reset, new pin, change pin, lost, lost card, missing card,
        misplaced, lose, losing, lost and found, stolen, theft, thief, robbed, wallet, purse, handbag, left on the bus, dropped, broken card, damaged card, worn, snapped,
        replacement card, replace card, duplicate, second card, block card, freeze, deactivate, cancel card, report lost, misuse, locked, locked out,
        locked account, account blocked, unlock, too many attempts, wrong pin, incorrect, invalid, not accepted, card number, barcode, bar code,
        expired card, card does not work, my account, acount, libary account

# Variables:
#   $loan_days (Number) - length of an ordinary loan in days
#   $website (String) - address of the online library
faq-loan-renew = Renewing loans
    .answer =
        You can renew most loans yourself in the online library. Log in, open your loans and choose Renew. You then see the new due date.

        You cannot renew a loan when somebody else is waiting for it. The number of renewals is limited too.
    .more =
        Renew before the due date, and there is no overdue fee. The due date is on your receipt and in the online library.

        There are four usual reasons why a renewal fails. Somebody else has a hold on the item. You have used all your renewals. Fees block your account. It is a short loan that cannot be renewed.

        E-books and digital audiobooks go back by themselves.

        You can often switch on due date reminders in your account. Are you ill or away? Write to us before the due date.
    .we-do = We show you how to renew. We explain why a renewal can be refused.
    .ready = Your card number and PIN. Type them in yourself, and do not send them here.
    .period =
        { $loan_days ->
            [one] An ordinary loan lasts { $loan_days } day.
           *[other] An ordinary loan lasts { $loan_days } days.
        }
    .online = Renew here: { $website }
    .phrasings =
        can i keep a book longer
        extend my loan
        how many weeks may i have it at home
        when do i have to bring it back
        how often can i prolong
        it says another customer is waiting
        can i renew by phone
        i am travelling and can't return in time
        where do i check my due dates
        the renew button is grey
        another week for this film
        i am in hospital and have things on loan
    .keywords =
        renew, renewal, renewals, renewing, renewed, re-borrow, borrow again, extend, extension, extention, prolong, keep longer, hold on to, more time,
        more days, another week, few more days, due, due date, due back, duedate, deadline, expires, runs out, return date, last day, loan period,
        loan time, lending time, borrowing period, how long, weeks, months, my loans, loan list, what i have borrowed, checked out items, receipt,
        reminder, refused, denied, not possible, cannot renew, maximum renewals, limit, how many times, someone else waiting, reserved by another,
        ill, sick, away, on holiday, travelling, abroad, still reading, not finished, slow reader, thick book, course book, renewl, renual, reknew, loan extention

# Variables:
#   $hold_price (String) - price of a hold, for instance "0,00 €"
#   $hold_days (Number) - days that a reserved item waits for pick-up
#   $website (String) - address of the online library
faq-reserve-item = Reserving a book (hold)
    .answer =
        Is the book on loan or at another branch? Place a hold in the online library. Find the title, choose Reserve, and pick where to collect it.

        You get a message when the book is ready. Your account shows your place in the queue.
    .more =
        In your account you can change the pick-up place or cancel a hold. In many libraries you can also pause it while you are away.

        Your book then waits on the hold shelf. The message tells you which number or name to look for. Bring your card.

        Can somebody else collect it for you? Rules differ, so ask us first.

        A book that nobody collects goes to the next person. Is the title not in our catalogue? Tell us: we may buy or borrow it.
    .we-do = We show you how to place, change and cancel a hold. We help you find the right title.
    .ready = The title or the author. Type in your card number and PIN yourself.
    .price = Price of a hold: { $hold_price }.
    .period =
        { $hold_days ->
            [one] We keep a reserved item for you for { $hold_days } day.
           *[other] We keep a reserved item for you for { $hold_days } days.
        }
    .online = Search and reserve: { $website }
    .phrasings =
        how do i put a hold on something
        the novel i want is checked out
        how long is the line for the new bestseller
        take me off the waiting list for this title
        where is the pick up shelf
        got a text that my item has arrived
        change the branch where i collect
        what number am i in the queue
        can my husband pick it up for me
        pause my requests during vacation
        how many days will you keep it for me
        missed the collection date
    .keywords =
        reserve, reservation, reservations, reserved, reserving, reserv, hold, holds, place a hold, on hold, request, request a title, order a book,
        put aside, set aside, save for me, on loan, checked out, out on loan, not on the shelf, unavailable, wait, waiting, waiting time, wait list,
        queue, queue position, line, place in line, number in queue, bestseller, new book, collect, collection, pick up, pickup, pick-up place,
        pick-up branch, pick-up shelf, hold shelf, hold number, ready for pickup, arrived, available, text message, sms, arrival notice, expired hold,
        not collected, missed, cancel hold, remove hold, freeze, suspend, pause, change branch, nearest branch, send to my branch, on behalf,
        husband, wife, neighbour collects, set of books, reserve online, reseve, resrvation, que

# Variables:
#   $address (String) - street address of the library
faq-return-items = Returning loans
    .answer =
        Bring your loans to the return machine or to the desk. When we are closed, use the book drop if there is one.

        You need no card to return things, and a friend can do it for you. Many branches also take back each other’s loans.
    .more =
        Put one item at a time into the machine, and take the receipt.

        Staff check in what is in the book drop when they empty it. Hand in devices, instruments and games at the desk.

        Do you live far away? You can often send loans by post. Pack them well and pay the postage. They count as returned when they arrive.

        Does your account still show something that you returned? Tell us. We look for it on the shelf.
    .we-do = We tell you where and how to return things. At the desk we check the loan in and give you a receipt.
    .where = Our address: { $address }
    .phrasings =
        where can i drop off my books
        is there a box outside
        you are closed, how do i give them back
        can i hand it in at a different branch
        may my neighbour bring them
        do i need my card with me to return
        can i send it back in the mail
        i moved to another city with your novel
        brought it in but it is still on my list
        the machine does not accept my item
        leaving dvds and board games in the chute
        does the book bus take them back
    .keywords =
        return, returns, returned, returning, retun, retrun, give back, bring back, hand in, hand back, take back, turn in, drop off, drop box,
        book drop, bookdrop, return box, return slot, chute, hatch, outside, after hours, at night, when closed, return machine, automat, machine,
        self-service return, check in, checked in, desk, counter, receipt, proof, other branch, different branch, any branch, nearest branch,
        another library, mobile library, book bus, bookmobile, post, mail, postage, parcel, courier, friend, neighbour, relative, on my behalf,
        without card, still on my account, still on my list, shows as borrowed, not registered, moved away, forgot to return, borrowed books,
        films, CDs, games, where to leave

# Variables:
#   $overdue_price (String) - the overdue fee as the library writes it, for instance "0,20 €"
#   $website (String) - address of the online library
faq-fees-and-fines = Fees and fines
    .answer =
        A late loan can mean an overdue fee. Your account in the online library shows what you owe. You can pay at the desk, and often online.

        If the sum grows large, your card may be blocked until you pay. Talk to us early if paying is hard.
    .more =
        There can also be fees for reminder letters, uncollected holds, and lost or damaged items. Some libraries charge no overdue fees, or none to children.

        Does a fee look wrong? Come or call, and have your return receipt with you. Staff check it with you.

        A bill that stays unpaid can go to a collection agency. That costs more, so contact us first.

        To avoid fees, renew in time and switch on reminders.
    .we-do = We explain what fees are for and how to pay. At the desk we look into a fee that seems wrong.
    .we-do-not = We take no payments or card numbers in chat. A disputed fee is settled at the desk.
    .price = Overdue fee: { $overdue_price }.
    .online = See and pay your fees: { $website }
    .phrasings =
        how much do i owe you
        my borrowing is blocked because of money
        i got a bill from the library
        what does it cost per day when i am late
        can i pay by cash or debit card
        why was i charged
        this is wrong, i brought it back in time
        i can't afford the penalty
        pay my library debt online
        do kids pay too
        letter from a debt collector about books
        how big a sum stops me from borrowing
    .keywords =
        fee, fees, fine, fines, fins, charge, charges, charged, overdue, over due, overdew, late, late fee, delay, delayed, too late, weeks late, penalty,
        owe, owed, debt, balance, library bill, library invoice, payment, pay, paying, paid, unpaid, settle, how much, cost, price list, euros, cents,
        refund, waive, forgive, cancel fee, dispute, complain, wrong fee, unfair, mistake, not my fault, blocked, blocked card, suspended,
        borrowing ban, can't borrow, fee limit, debit card, credit card, cash, coins, contactless, Apple Pay, Google Pay, MobilePay, Swish, PayPal,
        pay online, pay in instalments, reminder letter, reminder fee, final notice, debt collection, collection agency, compensation, amnesty,
        fine free, free of fines, children's fees, no money, can't afford

# Variables:
#   $ebook_service (String) - name or address of the library's e-book service
faq-ebooks-audiobooks = E-books and audiobooks
    .answer =
        You can borrow e-books and audiobooks with your library card, free of charge. Install the app of our e-book service, or use its web page.

        Log in with your card number and PIN, and choose a title. The loan ends by itself, so there are no late fees.
    .more =
        Phones, tablets and computers work. Not every e-reader does, so ask us about your model.

        Popular titles have a queue, and there can be a monthly limit. Download over Wi-Fi, and you can read or listen offline.

        Does the app not work? Update it, restart the device, then log out and in again.

        Is print hard to read because of sight, illness or disability? You may have a right to talking books. No need to say why.
    .we-do = We show you how to install the app, log in and borrow. We help you choose titles.
    .ready = Your own device, your card number and PIN, and the app store password. You type them in yourself.
    .online = Our e-book service: { $ebook_service }
    .phrasings =
        listen to a story on my mobile
        which app do i need for digital reading
        does it work with a kindle
        the narration stops after each chapter
        give an electronic title back early
        why is there a wait for a digital file
        how many titles per month
        libby says my card is not valid
        bigger letters on the screen while reading
        something for the kids to hear in the car
        can i use it abroad without internet
        send a borrowed file to my e-reader
    .keywords =
        e-book, ebook, e book, ebooks, e-books, electronic book, digital book, audiobook, audio book, audiobooks, e-audiobook, talking book, sound book,
        listen, listening, hear, headphones, earphones, narrator, voice, download, downloading, stream, streaming, offline, app, install the app,
        Libby, OverDrive, Sora, BorrowBox, hoopla, cloudLibrary, Biblio, Ellibs, E-kirjasto, E-library, Celia, Legimus, Storytel, Audible, BookBeat,
        Nextory, Kindle, Kobo, PocketBook, Nook, tolino, e-reader, ereader, reading device, EPUB, MP3, DRM, Adobe ID, Adobe Digital Editions, iPhone,
        iPad, Android, tablet, loan limit, quota, monthly limit, not available, digital queue, early return, log in to the app, app error,
        book won't open, book disappeared, playback speed, sleep timer, font size, night mode, read on phone, read on screen, free novels, abroad,
        e-boks, audiobok

# Variables:
#   $print_price (String) - price of one printed page, for instance "0,20 €"
faq-print-document = Printing at the library
    .answer =
        You can print from a library computer. Open your file from e-mail, a USB stick or the web, and choose Print. Then collect the pages.

        You can often choose black and white or colour. Check the number of pages before you print.
    .more =
        You pay at the machine or at the desk: the signs tell you which. Ask us about A3, double-sided printing and thick paper.

        PDF files print best. A text document can look different on another computer.

        Are the pages not coming? Check that you chose the right printer and released the job.

        At the end, log out of your e-mail. Take your USB stick and all your pages.
    .we-do = We show you the printer, the price and how to pay. We help when paper jams or nothing comes out.
    .we-do-not = We do not open or read your private papers. We look only if you ask us and are there.
    .ready = Your file in e-mail, in a cloud service or on a USB stick.
    .price = Price of one page: { $print_price }.
    .phrasings =
        where is the printer
        how much is one page in colour
        i need my concert ticket on paper
        print both sides of the sheet
        my file is in my e-mail, i want it on paper
        do i pay with coins
        is a3 possible
        nothing came out of the machine
        paper is stuck
        photos on glossy paper
        label for sending a parcel
        can visitors without a card print
    .keywords =
        print, prints, printing, printed, printer, print out, printout, prin, priting, on paper, paper copy, hard copy, sheet, page, pages, per page,
        colour, color, black and white, grayscale, double-sided, both sides, duplex, A4, A3, paper size, thick paper, photo paper, USB, USB stick,
        memory stick, thumb drive, flash drive, memory card, PDF, Word, Excel, document, file, attachment, from e-mail, Gmail, Outlook, Google Drive,
        OneDrive, Dropbox, ticket, boarding pass, return label, parcel label, invoice, contract, certificate, CV, essay, thesis, form, sheet music,
        crossword, price of printing, how much, coins, cash, card payment, print credit, top up, release, print job, jobs, several files, print queue, paper jam,
        out of paper, toner, ink, empty pages, wrong printer, cancel print, print from library computer

# Variables:
#   $print_price (String) - price of one printed page, for instance "0,20 €"
#   $print_site (String) - address of the page where files are sent to the print queue
faq-print-from-phone = Printing from a phone or laptop
    .answer =
        You can print from your own phone, tablet or laptop. Send the file to the library’s print queue. Then release it at the printer and collect the pages.

        Is that difficult, or is there no print queue? Open the file on a library computer and print there. We show you how.
    .more =
        First save what you want to print, as a PDF if you can. Photos and web pages can also be saved or shared as a PDF.

        Then open the print page, add the file, and choose colour and number of copies. At the printer, use your card or the code you were given.

        Jobs wait for a limited time. After that they disappear.

        If your device does not find our printer, use the print page. Many libraries do not offer direct printing.
    .we-do = We guide you step by step while you hold the device.
    .we-do-not = We do not take documents with personal numbers by e-mail or in chat. Use the print queue.
    .ready = Your device, charged, with the file or photo saved on it.
    .price = Price of one page: { $print_price }.
    .online = Send files to the printer: { $print_site }
    .phrasings =
        send a file from my mobile to your printer
        print a picture that is on my android
        wireless printing
        which address do i e-mail my document to for printing
        is airprint available
        boarding pass is in my phone, i need it on paper
        upload at home and collect the pages later
        from my macbook to paper
        someone sent me a pdf in whatsapp, how to print it
        where do i get the release code
        my samsung does not see the printer
        print a screenshot
    .keywords =
        print from phone, phone printing, mobile print, mobile printing, smartphone, cell phone, cellphone, mobile, iPhone, Android, Samsung, Huawei,
        Xiaomi, tablet, iPad, laptop, notebook, MacBook, Chromebook, own device, own computer, bring your own device, wireless, wireless print, wifi print,
        AirPrint, Bluetooth, cloud print, ePrint, e-print, Princh, PaperCut, PrinterOn, Mobility Print, web print, print app, print page, upload,
        send to printer, e-mail to print, email print, share, forward, attachment, WhatsApp, Telegram, Messenger, Viber, gallery, photo, picture,
        screenshot, QR code, ticket, boarding pass, release, release code, job number, print job, print queue, from home, remotely, collect later,
        cannot find printer, driver, add printer, print from own laptop

# Variables:
#   $scan_price (String) - price of scanning, for instance "0,00 €"
faq-scan-document = Scanning papers and photos
    .answer =
        You can scan papers and photos into a digital file. Send the file to your own e-mail, or save it on a USB stick.

        We show you the scanner and the settings. You press the buttons yourself, so your papers stay with you.
    .more =
        Choose PDF for papers and JPG for pictures. About 300 dpi is enough for text. For photos, choose 600 dpi.

        With the feeder, many pages become one file. Take out staples first. Put thin, old or folded paper on the glass.

        Is the file too big for e-mail? Choose a lower quality or use a USB stick. Many phones can scan with the camera too.

        Check the file before you leave. Then delete it from the computer and take your original with you.
    .we-do = We show you how to scan, save and send. We help you find a good quality and file size.
    .we-do-not = We do not keep your scans and do not send them for you.
    .ready = Your papers without staples, and an e-mail address or a USB stick.
    .price = Price of scanning: { $scan_price }.
    .phrasings =
        do you have a scanner
        make a digital copy of my diploma
        how do i get a paper into my e-mail
        many sheets into one file
        digitise old family pictures
        slides and negatives to computer
        an office wants my id card as an attachment
        save it on a usb stick
        is scanning free
        my file is too large to send
        can i use the phone camera instead
        scan a chapter from a book
    .keywords =
        scan, scans, scanning, scanned, scanner, scaner, skan, scannen, digitise, digitize, digital copy, electronic copy, make a pdf, PDF, JPG, JPEG, image,
        picture, photo, photos, photograph, old photos, album, slides, negatives, film strips, postcard, drawing, papers, document, certificate, diploma,
        contract, ID, passport copy, receipt, letter, signed paper, book page, several pages, one file, merge, multi-page, feeder, tray, glass,
        flatbed, resolution, dpi, quality, colour, file size, too big, too large, compress, e-mail the scan, send to email, attachment, USB,
        memory stick, cloud, upload, phone camera, scan with phone, scanning app, OCR, text recognition, price of scanning

# Variables:
#   $computer_minutes (Number) - minutes that one person may use a public computer at a time
faq-public-computer = Library computers
    .answer =
        You can use a library computer free of charge. Log in with your card and PIN, or ask us for a guest log-in.

        The computers have internet and office programs, and you can print. Always log out, so that nobody sees your pages.
    .more =
        The time is limited, so that everyone gets a turn. You can often book a computer in advance, or stay on if nobody is waiting.

        Save your work to a USB stick, to e-mail or to the cloud. Files left on the computer may be deleted.

        Ask us for headphones, a camera, larger text or another keyboard language.

        Do not let the browser save passwords. Staff keep away from the screen when you visit your bank.
    .we-do = We help you start, find the programs and log out safely.
    .limit =
        { $computer_minutes ->
            [one] You can use a computer for { $computer_minutes } minute at a time.
           *[other] You can use a computer for { $computer_minutes } minutes at a time.
        }
    .phrasings =
        do you have pcs for visitors
        i need internet for an hour
        book a computer for tomorrow
        is there word and excel
        guest login for one day
        my time ran out, can i get more
        the screen froze
        is there a webcam for a job interview
        where do my saved files go
        i forgot to log out yesterday
        keyboard with cyrillic letters
        how old must my child be to play on the pc
    .keywords =
        computer, computers, PC, pcs, desktop, terminal, workstation, public computer, customer computer, customer PC, Mac, Chromebook, Windows, browser,
        internet, web, surf, go online, use a computer, free computer, book a computer, reserve a pc, computer slot, time limit, session, minutes left,
        time ran out, more time, guest, guest account, guest login, visitor, without card, log in to pc, log out, log off, logged in, Word, Excel,
        PowerPoint, Office, LibreOffice, programs, software, Photoshop, games, Roblox, Minecraft, Facebook, YouTube, e-mail, webcam, camera, microphone,
        headset, headphones, keyboard, mouse, Cyrillic, Arabic keyboard, large screen, frozen, stuck, crashed, restart, shut down, switch off, slow computer, error message, message on the screen,
        save files, downloads, deleted file, browser history, children's computer, gaming computer, computor, compter

# Variables:
#   $wifi_name (String) - name of the library's wireless network
faq-wifi-access = Wi-Fi at the library
    .answer =
        You can use the library’s Wi-Fi free of charge. Open the Wi-Fi settings of your device and choose our network. Accept the terms if a page asks.

        Does the page not open? Switch Wi-Fi off and on, and open any web page.
    .more =
        Is there a password? It is on the signs, or ask us.

        Still no connection? Switch off airplane mode and VPN. Forget the network in the settings, and choose it again. Restart the device.

        The network is shared. Use your own mobile connection for banking.

        Ask us where the sockets and quiet places are.
    .we-do = We help you connect your own device and try the usual fixes.
    .network = Name of the network: { $wifi_name }.
    .phrasings =
        what is the wifi password
        which network is yours
        connected but no page loads
        the login page does not come up
        it keeps dropping all the time
        is it safe on public wifi
        do you have eduroam
        how do i get online with my tablet
        sockets to charge my notebook
        very slow connection upstairs
        my mobile data is used up
        is the hotspot free for everyone
    .keywords =
        wifi, wi-fi, wi fi, WLAN, wireless, wireless network, wireless internet, hotspot, hot spot, network, network name, SSID, password for wifi,
        wifi key, wifi code, internet, internet access, net, go online, get online, connect, connection, connecting, not connecting, no internet,
        can't connect, disconnects, keeps dropping, drops, weak signal, slow, speed, terms page, accept terms, login page, captive portal, sign-in page,
        VPN, private DNS, IP address, airplane mode, forget network, open network, guest network, eduroam, safe, secure, public wifi, own laptop,
        own phone, iPad, mobile data, data used up, roaming, SIM, socket, plug, power outlet, charger, charging, wify, wiffi, wifi pasword

# Variables:
#   $phone (String) - the library's phone number
#   $email (String) - the library's e-mail address
faq-contact-staff = Contacting the staff
    .answer =
        You can talk to a person. Tap “Ask a librarian” or write /staff, and tell us your question. We answer in service hours.

        You can also call, e-mail or come to the desk. You need no card and no name.
    .more =
        When we are closed, leave your message here. Staff read it on the next service day.

        Feedback, wishes and complaints are welcome, also without a name. Tell us what happened and what you hope for.

        Tell us if you want another language, an interpreter, or a call instead of writing.

        You can also ask for a time of your own with a librarian. Then somebody has time just for you.
    .we-do = We answer your question or tell you who can. Thanks and complaints are welcome too.
    .contact = Phone: { $phone }
    .mail = E-mail: { $email }
    .phrasings =
        i want to talk to a human
        phone number please
        what is your e-mail
        the bot does not understand me
        can someone call me back
        i wish to complain about the service
        where do i give feedback
        speak to a real person
        who is in charge of the library
        chat with somebody who works there
        anyone who speaks my language
        leave a note for the staff
    .keywords =
        contact, contacts, contact details, contact information, reach you, get in touch, person, human, real person, living person, agent, operator,
        somebody, someone, staff, librarian, libarian, employee, worker, customer service, service desk, help desk, desk, information, phone, telephone,
        phone number, tel, call, call back, ring, dial, e-mail, email, mail address, write to you, message, leave a message, chat, live chat,
        talk, speak, feedback, complaint, complain, complaining, praise, thank you, compliment, suggestion, wish, opinion, rude, bad service,
        not satisfied, manager, director, head librarian, boss, who works there, not a robot, bot doesn't help, my language,
        sign language, contac, fone number

# Variables:
#   $website (String) - address of the library's website
faq-patron-privacy = Your data and privacy
    .answer =
        You can stay anonymous here. What you borrow is confidential: staff do not tell others.

        Write /privacy to see what this chat keeps about you, and to delete it. Ask at the desk about the data on your library card.
    .more =
        This chat keeps what you write to staff for a limited time. You can delete all of it.

        Telegram keeps ordinary chats on its own servers. So please do not write codes, identity numbers or health matters here.

        The library register holds your name, contact details, loans, holds and fees. As a rule, past loans are kept only if you wish.

        Do you want to see or correct your data in the register? The library’s data contact answers such requests.
    .we-do = We tell you what is kept, why and how long. You can delete this chat’s data yourself.
    .we-do-not = This chat cannot know who you are. For data in the library register, come to the desk with ID.
    .ready = A photo ID when you ask at the desk.
    .online = More about privacy: { $website }
    .phrasings =
        who can see what i borrow
        what do you know about me
        is this chat confidential
        are my messages saved
        close my library account for good
        i want a copy of the information you hold
        can the police find out what i read
        does my mother see my loans
        gdpr request
        how long is my phone number stored
        switch off my reading history
        can i ask without telling my name
    .keywords =
        privacy, private, personal data, personal information, data protection, data, my details, GDPR, data request, subject access, register,
        personal register, data officer, confidential, confidentiality, secret, secrecy, anonymous, anonymity, without name, nickname, store, stored,
        save, saved, keep, how long do you keep, retention, delete, deletion, erase, remove, forget me, wipe, close account, end membership,
        unsubscribe, leave the library, copy of my data, download my data, correct, wrong address in register, change my name, who sees, who can see,
        see my loans, loan history, borrowing history, reading history, police, parents, mother, husband, spouse, employer, share, sell, third party,
        advertising, tracking, cookies, surveillance, cameras, Telegram servers, consent, withdraw consent, privacy policy, privacy notice, pryvacy
