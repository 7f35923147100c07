### FAQ: library-services. How an entry is written: docs/faq.md

faq-opening-hours = Opening hours
    .answer =
        Our hours are below. In service hours we are at the desk, and we answer in this chat.

        Hours can change on holidays and the day before. Please check before you come.
    .more =
        Some libraries also have self-service hours. You then come in with your library card and PIN, and no staff are there.

        Branches and the mobile library have their own hours. They can change in summer and in school holidays.

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
        open, opening, opening times, opening hours, hours of opening, closing time, close, closes, closed, shut, hours, schedule, time table, today,
        tonight, tomorrow, still open, weekday, weekdays, weekend, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, morning, noon,
        lunch time, afternoon, evening, early, late, until when, from when, o'clock, holiday, holidays, public holiday, bank holiday, national day,
        Christmas, Christmas Eve, Xmas, Boxing Day, New Year, Epiphany, Easter, Good Friday, May Day, Ascension Day, Pentecost, Midsummer,
        Independence Day, All Saints, summer hours, winter hours, vacation, half term, exceptional hours, staffed hours, service hours,
        when are you there, opening ours, openning times, oppening hours, clossed, open today, are you open, open now, r u open, open on Sunday,
        open on Saturday, close today, when do you open, when do you close, closing today, until what time

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
    .children = A child can have their own card. Below a certain age, a parent or guardian must agree.
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
        identification, passport, driving licence, residence card, proof of address, documents, papers, no address, homeless, hostel, shelter,
        refugee, asylum seeker, immigrant, foreigner, newcomer, moved here, exchange student, student, visitor, tourist, temporary, summer guest,
        card for a child, kid's card, card for my daughter, children's card, teenager, parent, guardian, consent, signature of parent, age limit,
        digital card, mobile card, card in phone, e-card, online registration, organisation card, school class card, free card, price of the card,
        charge for a card, need a card, do I need a card, do I need a card to borrow, need a card to borrow, without a card,
        can I borrow without a card, how to get a library card, get my first card, make a library card, become a borrower, apply for a library card,
        card for my kid, card for a baby

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
    .we-do-not = We never ask for a PIN in chat and never write one here. You get a new one with your ID or the online reset.
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
        username, user name, forgot, forgotten, forgoten, can't remember, don't know my pin, reset, new pin, change pin, lost, lost card,
        missing card, misplaced, lose, losing, lost and found, stolen, theft, thief, robbed, wallet, purse, handbag, left on the bus, dropped,
        broken card, damaged card, worn, snapped, replacement card, replace card, duplicate, second card, block card, freeze, deactivate, cancel card,
        report lost, misuse, locked, locked out, locked account, account blocked, unlock, too many attempts, wrong pin, incorrect, invalid,
        not accepted, card number, barcode, bar code, expired card, card does not work, my account, acount, libary account, lost my card,
        lost my library card, lost library card, lost the card, stolen library card, stolen card, can't find my card, my card is gone, forgot my pin,
        forgot my PIN code, forgot my library password, don't remember my pin, new library card after loss, card expired

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
        renew, renewal, renewals, renewing, renewed, re-borrow, borrow again, extend, extension, extention, prolong, keep longer, hold on to,
        more time, more days, another week, few more days, due, due date, due back, duedate, deadline, expires, runs out, return date, last day,
        loan period, loan time, lending time, borrowing period, how long, weeks, months, my loans, loan list, what i have borrowed, checked out items,
        receipt, reminder, refused, denied, not possible, cannot renew, maximum renewals, limit, how many times, someone else waiting,
        reserved by another, ill, sick, away, on holiday, travelling, abroad, still reading, not finished, slow reader, thick book, course book,
        renewl, renual, reknew, loan extention, renew my books, renew my loans, how do I renew, keep the book longer, need more time to read,
        borrow for longer, loan time is over, extend my books, extend books, extend the loan, extend borrowing

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

        A book that nobody collects goes to the next person. Is the title not in the online library? Tell us: we may buy or borrow it.
    .we-do = We show you how to place, change and cancel a hold. We help you find the right title.
    .ready = The title or the author. Type in your card number and PIN yourself.
    .price = Price of a hold: { $hold_price }.
    .period =
        { $hold_days ->
            [one] Your book waits for you for { $hold_days } day.
           *[other] Your book waits for you for { $hold_days } days.
        }
    .online = Search and place a hold: { $website }
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
        not collected, missed, cancel hold, remove hold, freeze, suspend, pause, change branch, nearest branch, send to my branch, on behalf, husband,
        wife, neighbour collects, set of books, reserve online, reseve, resrvation, que, reserve a book, can I reserve it, how to reserve,
        book is on loan, someone else has it, already borrowed, put me in line, put my name down, get in line for a book

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
    .we-do-not = We take no payments or card numbers in chat. We settle questions about a fee at the desk.
    .price = Overdue fee: { $overdue_price }.
    .online = See and pay your fees: { $website }
    .children = In many libraries there are no overdue fees for children’s books. A guardian is usually responsible for a child’s loans.
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
        fee, fees, fine, fines, fins, charge, charges, charged, overdue, over due, overdew, late, late fee, delay, delayed, too late, weeks late,
        penalty, owe, owed, debt, balance, library bill, library invoice, payment, pay, paying, paid, unpaid, settle, how much, cost, price list,
        euros, cents, refund, waive, forgive, cancel fee, dispute, complain, wrong fee, unfair, mistake, not my fault, blocked, blocked card,
        suspended, borrowing ban, can't borrow, fee limit, debit card, credit card, cash, coins, contactless, Apple Pay, Google Pay, MobilePay, Swish,
        PayPal, pay online, pay in instalments, reminder letter, reminder fee, final notice, debt collection, collection agency, compensation,
        amnesty, fine free, free of fines, children's fees, no money, can't afford, how much do I owe, book is late, late book, my book is late,
        late return fee, forgot to return and now a fee, library fine, pay my fines, can't pay the fines

# Variables:
#   $phone (String) - the library's phone number
faq-lost-damaged-item = A lost or damaged loan
    .answer =
        Tell us as soon as you notice: call, write or come to the desk. It happens to many people.

        We look at the loan and tell you what to do. Often you pay for it or bring a new copy. Small marks usually cost nothing.
    .more =
        Lost? Look once more in bags, in the car, at school and at work. Renew the loan while you search, so that no overdue fee builds up.

        Please do not mend a torn page with tape. Leave a wet book open to dry. If you see mould, put it in a closed bag and tell us.

        Was it damaged when you got it? Tell us that too, and we make a note of it.

        Ask us before you buy a new copy: it must often be the same edition. If you find the book later, ask us about a refund. Home insurance sometimes helps.
    .we-do = We note the loss and tell you the price. We then agree how to settle it.
    .contact = Tell us by phone: { $phone }
    .phrasings =
        my dog chewed the cover
        i dropped the novel in the bath
        coffee spilled all over the pages
        can't find the dvd anywhere at home
        my toddler ripped a picture book
        i left it on a train, now what
        how much is the replacement cost
        may i buy a new copy instead of paying
        the cd is scratched and will not play
        a piece of the board game is missing
        it was already broken when i took it home
        the tablet i borrowed has a cracked screen
    .keywords =
        lost a book, lost book, lost item, lost loan, missing book, missing item, mislaid, vanished, disappeared, nowhere to be found,
        cannot find the book, left in the train, left on the plane, left at a hotel, forgot it on holiday, thrown away, threw out, burnt, fire, flood,
        water damage, wet, soaked, rain, bath, damp, mould, mold, mouldy, coffee stain, tea, juice, wine, spill, spilled, spilt, stain, stained,
        dirty, torn, tear, tore, ripped, rip, page fell out, loose pages, missing page, spine, cover came off, chewed, bitten, dog ate, puppy, cat,
        baby, toddler, drew on, scribbled, crayon, broken, broke it, damaged, damage, ruined, destroyed, scratched, scratched disc, cracked,
        missing piece, part missing, case lost, compensate, compensation, replace the book, replacement cost, replacement fee, price of the book,
        pay for the book, same edition, new copy, repair, mend, glue, tape, insurance, found it again, bedbugs, smoke smell, loose spine, demaged,
        brocken, los book, book got wet, wet book, wet pages, water bottle leaked, leaked in my bag, fell in water, fell into the lake,
        dropped in the sea, toilet, wavy pages, swollen, spilled milk on a book, broke the game, broken game, broke the tablet, drew in the book,
        wrote in the book, pen marks, underlined, markers, book is gone, gone missing, stolen book, book was stolen, bag stolen with books,
        thief took my loans, lost one, cannot find my loan, can't find a book I borrowed, lost a library book, lost dvd, lost game, lost the case,
        lost puzzle piece, my kid ruined, my child tore, my dog ate, accident, by accident, replace it, replace a lost book, pay for a lost book,
        what does a lost book cost, buy a new one instead, do I have to pay for it, threw up on a book, vomit, sick on the book, blood, paint, ink,
        ketchup, soup, yoghurt, mud, sand, snow, sun, candle wax, nail polish, chewing gum, sticky pages, mice, insects, ants, falling apart,
        fell apart, came apart, binding broke, worn out, is it my fault, nicked, bag was nicked, burgled, lost when we moved, lost in moving house,
        audiobook vanished, comic vanished, lost the cd, one disc missing, disc is cracked, ripped cover, ripped page, bent, creased, puppy chewed,
        pet damage, parrot, hamster, spoiled, smashed, dropped it, smells of smoke, confess, ashamed, embarrassed, admit, what now,
        punishment for losing, lost film, lost a borrowed film, lost what I borrowed, lost borrowed book, I have lost a book, have lost,
        what if I lose a book, what should I do if I lose

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
        without card, still on my account, still on my list, shows as borrowed, not registered, moved away, forgot to return, borrowed books, films,
        CDs, games, where to leave, return a book, return my books, where to return, return to another library, how to return, bring books back

# Variables:
#   $interlibrary_price (String) - price of an interlibrary loan, for instance "5,00 €"
#   $website (String) - address of the online library
faq-interlibrary-loan = Books from other libraries
    .answer =
        Do we not have the book? We can often borrow it for you from another library, in this country or abroad. This is called an interlibrary loan.

        Ask us in writing, by phone or at the desk. Tell us the author, the title, and by when you need it.
    .more =
        First we check our own collection and the e-books. If the book is new, we may buy it instead.

        The lending library sets the terms. Some items may only be read here, and renewing is not always possible. Very new books, games and rare items are often not lent.

        Do you need one article or one chapter? We can often order a copy of it.

        You get a message when it arrives. Please return it to us, together with its slip.
    .we-do = We search other libraries, order the item and tell you when it is here.
    .ready = Author, title and year, and the ISBN if you know it. Your library card at pick-up.
    .time = Often one to three weeks, and longer from abroad.
    .price = Price of an interlibrary loan: { $interlibrary_price }.
    .online = Check our own collection first: { $website }
    .phrasings =
        can you get a title from a different city
        it is not in your catalogue but a university has it
        order a book from abroad for me
        i need an article from a foreign journal
        how do i request an ill
        only one copy exists, in the national library
        a thesis from germany
        what does it cost to bring one in from elsewhere
        how long until the borrowed copy comes from far away
        you don't own any of her early novels, can you borrow them somewhere
        can i have course books sent from another town
    .keywords =
        interlibrary, inter-library, inter library, interlibrary loan, inter-library loan, ILL, interloan, document delivery, remote loan,
        long-distance loan, distance loan, other libraries, other library, another library's book, from another library, from a different library,
        different town, another city, other city, another municipality, neighbouring town, other region, nationwide, from abroad, foreign library,
        overseas, abroad, Germany, Sweden, Britain, university library, college library, academic library, research library, special library,
        national library, British Library, Library of Congress, WorldCat, union catalogue, Finna, Libris, not in your catalogue,
        not in your collection, you don't have it, you don't own, don't own, rare book, out of print, old edition, first edition, scientific article,
        journal article, copy of an article, chapter copy, dissertation, thesis, doctoral thesis, sheet music from elsewhere, order from, get from,
        bring from, send for, obtain, source, borrow elsewhere, ship in, wherever you can find it, interlibary, inter libary, intrelibrary,
        not in your system, isn't in your system, not in your database, book no library here has, no library here has it, none of your libraries,
        only in the university's collection, only one library has it, another library has it, get a book from another country,
        loan from another country, borrow from another country, loan a book from abroad, book from another library, borrow from another library,
        borrow a book from Helsinki, Oslo, Stockholm, London, Berlin, New York, elsewhere, other places, can you get me an old book,
        hard to find book, ILL request, interlibrary request, interlibrary loan price, old article from a magazine, order from outside,
        order from elsewhere, ordering from outside, can it be ordered for me, ordered from another library, ordered from a university,
        none of the branches own it, no branch owns this title, your library doesn't have volume 3, library doesn't have this part, who has this book,
        which library has it, Uppsala, Lund, Turku, Tampere, Copenhagen, Kyiv, Lviv, Tartu, Tallinn, Norway, Denmark, Finland, Estonia, France,
        Russia, USA, microfilm from an archive library, conference paper, bachelor's thesis, master's thesis, report from a university,
        journal volume, ordering fee, borrowing fee from another library, renew an interlibrary loan, return an interlibrary loan

# Variables:
#   $website (String) - address of the library's website
faq-purchase-suggestion = Suggesting a book for us to buy
    .answer =
        Tell us which book, film, game or music we should have. Write it here, on our website or at the desk. You need no library card.

        We buy what many people may use, so we cannot promise every title. If we do not buy it, we may borrow it from elsewhere.
    .more =
        Look first in the online library: it may already be ordered. Then you can place a hold at once.

        Tell us why it would be good to have. Wishes in any language are welcome, also large print, audiobooks and easy reading.

        We seldom buy very expensive, rare or old items, or course books in many copies.

        Have you written a book yourself? Tell us about it in the same way. The same rules apply to everyone.
    .we-do = We read every suggestion. If you like, we tell you what was decided.
    .ready = Title and author. For films and games, also the format or the console.
    .time = A new item often takes some weeks to reach the shelf.
    .online = Suggest a title: { $website }
    .phrasings =
        could you please buy the new cookbook
        i wish you had more manga
        add this game to your shelves
        why is that series missing from the collection
        do you take requests for new titles
        i'd like to propose a film on dvd
        i am an author, will you stock my book
        will the library get the newest playstation game
        who decides which titles you purchase
        you should have the second season
        recommend a purchase
    .keywords =
        buy, buying, bought, purchase, purchasing, purchase request, acquisition, acquire, acquisitions, procure, order for the library,
        get it for the library, stock it, stocking, add to the collection, add to your collection, collection development, wish list, wishlist,
        wish for, I wish you had, suggest a purchase, suggestion to buy, suggest a title, propose, proposal, recommend a purchase, you should have,
        you should get, why don't you have, missing from the collection, please get, more books about, new release, newly published, just came out,
        coming out soon, will you get, are you getting, is it coming, pre-order, new film, blu-ray, new season, box set, board game wish,
        console game, PlayStation, PS5, Xbox, Nintendo Switch, vinyl record, new album, magazine subscription, subscribe to a magazine,
        self-published, own book, I wrote a book, indie author, local author, publisher, sell my book to you, book budget, selection, who selects,
        who decides, purchase sugestion, aquisition, ask you to buy, can you buy, can the library buy, could you buy, could the library get,
        can the library get the new, please buy, please order, could you order it to the collection, newest book by, why don't you have the newest,
        why is there no, you don't have any books about, more Korean, more cookbooks, get the movie, bluray wish, new edition, wish, suggest a book,
        suggest a game, suggest a new board game, suggest music, acquisition request, catalogue lacks, lacks this author, lack of,
        no books by this author, would be great if you got, are you going to have, going to have the new, will you have the new,
        will you get the new Mario game, Mario, Zelda, FIFA, new Taylor Swift record, acquisition wish, acquisition suggestion, where to leave a wish,
        leave a wish, purchase request form, request new books, missing volume, rest of the series missing, only part two on the shelf,
        should be in the library, add to your selection, bigger collection, update your collection, outdated books

# Variables:
#   $ebook_service (String) - name or address of the library's e-book service
faq-ebooks-audiobooks = E-books and audiobooks
    .answer =
        You can borrow e-books and audiobooks with your library card, free of charge. Install the app of our e-book service, or use its web page.

        Log in with your card number and PIN, and choose a title. The loan ends by itself, so there are no overdue fees.
    .more =
        Phones, tablets and computers work. Not every e-reader does, so ask us about your model.

        Popular titles have a queue, and there can be a monthly limit. Download over Wi-Fi, and you can read or listen offline.

        Does the app not work? Update it, restart the device, then log out and in again.

        Is print hard to read because of sight, illness or disability? You may have a right to talking books. No need to say why.
    .we-do = We show you how to install the app, log in and borrow. We help you choose titles.
    .ready = Your own device, your card number and PIN, and the app store password. You type them in yourself.
    .price = Free of charge with a library card.
    .online = Our e-book service: { $ebook_service }
    .children = There are e-books and audiobooks for children too. A child uses their own card, and a guardian can help with the app.
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
        e-book, ebook, e book, ebooks, e-books, electronic book, digital book, audiobook, audio book, audiobooks, e-audiobook, sound book, listen,
        listening, hear, headphones, earphones, narrator, voice, download, downloading, stream, streaming, offline, app, install the app, Libby,
        OverDrive, Sora, BorrowBox, hoopla, cloudLibrary, Biblio, Ellibs, E-kirjasto, E-library, Storytel, Audible, BookBeat, Nextory, Kindle, Kobo,
        PocketBook, Nook, tolino, e-reader, ereader, reading device, EPUB, MP3, DRM, Adobe ID, Adobe Digital Editions, iPhone, iPad, Android, tablet,
        loan limit, quota, monthly limit, not available, digital queue, early return, log in to the app, app error, book won't open, book disappeared,
        playback speed, sleep timer, font size, night mode, read on phone, read on screen, free novels, abroad, e-boks, audiobok,
        audiobooks on my phone, listen on my phone, read on my tablet, e-book app, Libby not working, borrow e-books, how do e-books work, ebook loan,
        digital library, books on my phone

# Variables:
#   $press_service (String) - name or address of the library's digital newspaper service
faq-newspapers-and-databases = Newspapers, databases and films
    .answer =
        You can read newspapers and magazines here on paper, free of charge. Often many more can be read digitally, also in other languages.

        Many libraries have databases for facts and study, and films to stream. Some work at home with your card and PIN, some only in the library.
    .more =
        Today’s paper is for reading here. Older issues of magazines can often be borrowed.

        In a digital newspaper service you choose the country, language and title. Some have a limit of hours or films in a month.

        Does a service not open at home? Check that you started from our website. Then try your card number and PIN again, or another browser.

        A newspaper’s own subscription pages do not open with a library card. Ask us for another way to the article.
    .we-do = We show you the services, help you log in, and help you find reliable facts.
    .price = Free of charge.
    .online = Digital newspapers: { $press_service }
    .phrasings =
        read this morning's paper
        do you have foreign dailies
        which magazines do you get
        how do i open pressreader at home
        the article is behind a paywall
        watch movies with my library membership
        where are old issues of the monthly
        find scholarly articles for my essay
        an encyclopedia that is online
        can i take a magazine home
        statistics and company facts for a report
        language learning site that the library pays for
    .keywords =
        newspaper, newspapers, daily, dailies, daily paper, morning paper, today's paper, tabloid, Sunday paper, local paper, foreign newspaper,
        press, news, journal, journals, periodical, magazine, magazines, weekly, monthly, issue, back issues, old issues, old magazines, article,
        articles, paywall, subscription, subscribers only, digital newspaper, e-magazine, eMagazines, e-paper, PressReader, ePress, Zinio, Flipster,
        Readly, Guardian, New York Times, Financial Times, The Economist, Le Monde, Helsingin Sanomat, Dagens Nyheter, Hufvudstadsbladet,
        National Geographic, Vogue, Donald Duck, crossword in the paper, reading room, newspaper room, database, databases, e-resources,
        online resources, licensed, encyclopedia, Britannica, dictionary, Oxford, JSTOR, EBSCO, ProQuest, Web of Science, scientific articles,
        academic, peer-reviewed, scholarly, research articles, consumer tests, Which?, Consumer Reports, statistics, market research,
        company information, standards, legal database, film streaming, stream films, streaming service, movies online, watch films, watch a movie,
        Kanopy, Cineasterna, Viddla, Filmikirjasto, Netflix, documentary, music streaming, Naxos, Freegal, remote access, at home, newspapper,
        magasine, databse, read the paper, read the news, today's news, papers, where are the papers, local newspaper online, newspaper online,
        news online, read newspapers at home, read The Guardian, magazines in Russian, newspapers in Arabic, newspapers in other languages, TV guide,
        fashion magazine, car magazine, knitting magazine, women's magazine, computer magazine, gossip magazine, need scientific articles,
        find articles, source for an essay, study database, free films, film streaming from the library, movies for free, last week's paper,
        last week's newspaper, last Sunday's paper, yesterday's paper, Sunday Times, The Times, Telegraph, Washington Post, Wall Street Journal, Bild,
        Spiegel, El País, Aftonbladet, Svenska Dagbladet, Göteborgs-Posten, Ilta-Sanomat, Iltalehti, Aamulehti, Time magazine, New Yorker, Elle,
        Cosmopolitan, BBC Good Food, Autocar, Science, Nature, Lancet, is it available to read, streaming services for movies,
        movie service with the card, film service, peer reviewed sources, nursing articles, medical articles, sources for my thesis,
        sources for my paper, Google Scholar, PubMed, Scopus, CINAHL, Art database, Nordic literature database, read the economist

# Variables:
#   $local_collection (String) - where the local collection is, for instance "2nd floor, room 5"
faq-local-history-genealogy = Family and local history
    .answer =
        We show you where to begin: parish and civil registers, old newspapers, maps, photos and books about the place. Much is online, and much of it is free.

        Start from yourself and go back one generation at a time. Write down where each fact came from.
    .more =
        National and local archives keep the original records. Newer records are often closed to protect living people.

        Paid family history sites can sometimes be used free of charge on library computers. Ask us which ones we have.

        Old newspapers can be searched by name or word. Spellings of names changed, so try several.

        Local societies help with old handwriting and with the history of houses and villages. We can also help you scan your own photos.
    .we-do = We show you sources and how to search them. Ask us about our local collection and how to use it.
    .we-do-not = We do not do the whole research for you. An archive or a genealogical society can take you further.
    .ready = Names, years and places that you already know, even roughly.
    .where = Local collection: { $local_collection }
    .phrasings =
        who were my great grandparents
        i want to draw a family tree
        pictures of our street a hundred years ago
        find an obituary from 1962
        when was my house built and who lived there
        what did this village look like before the war
        where was my grandfather buried
        read a paper from the day i was born
        ancestors who emigrated to america
        can i use ancestry on your pc
        the old handwriting is impossible to read
        i look for my roots in another country
    .keywords =
        genealogy, geneology, genealogist, family history, family tree, ancestor, ancestors, ancestry, roots, forefathers, great-grandfather,
        great-grandmother, grandfather's war record, lineage, relatives who emigrated, emigrants, emigration, passenger list, Ellis Island, surname,
        last name origin, maiden name, DNA test, heritage, MyHeritage, FamilySearch, Findmypast, Geni, ArkivDigital, Riksarkivet, Kansallisarkisto,
        national archives, archive, archives, archival, church records, church books, parish register, parish, baptism, christening, birth record,
        marriage record, death record, burial, grave, gravestone, cemetery, graveyard, obituary, death notice, census, civil register,
        military records, soldier, war dead, old handwriting, Gothic script, microfilm, microfiche, old newspapers, newspaper archive,
        digitised newspapers, from 1900, 1920s, 1950s, 19th century, historical, local history, history of the town, history of the village,
        history of my house, old maps, old map, old photographs of the town, postcards, old street, who lived here, factory history, school photo,
        yearbook, chronicle, local collection, special collections, home district, village history, local studies, historian, place names, manor,
        farm history, born on this day, genalogy, ansestors, research my ancestors, research my family, find my grandparents, my grandparents' farm,
        birth certificate of my grandmother, born in 1910, fought in the war, war records of a relative, who built our house, who built our home,
        who lived in my house, age of a house, building history, old photos of the town, old photos of the square, old picture of a street,
        market square in old times, newspaper from 1954, newspapers from the 1930s, old newspaper from a certain day, paper from my birthday,
        find a dead relative, find where someone is buried, old letters, old documents about the village, DNA, where my family comes from,
        trace my family, trace relatives, trace them, family came from, came here as refugees in the war, evacuees, war children, adoption, adopted,
        biological parents, history of this neighbourhood, books about the history of our town, history of the area, history of a company,
        history of our school, history of the church, death notice from the seventies, old death notices, old wills, land records, tax rolls,
        manor records, prisoners of war lists, family coat of arms, coat of arms, old address books, old phone books, telephone directory,
        aerial photos, town in old days, what was here before

# Variables:
#   $self_service_hours (String) - the hours without staff, for instance "every day 7–22"
faq-self-service-access = The library in self-service hours
    .answer =
        Some libraries are also open in self-service hours, when no staff are there. You open the door with your library card and PIN.

        Often you need an agreement first, and there can be an age limit. Ask us once at the desk, and we add the right to your card.
    .more =
        You can borrow, return, collect holds, read and use the computers.

        Please let in only people who have the right to come in. You are responsible for those you bring. Often there are cameras.

        Does the door stay closed? Try the card again slowly and check the PIN. An expired or blocked card does not open it.

        Leave before closing time. In danger call the emergency number. Tell us about other problems, and we look into them when we are back.
    .we-do = We add the right to your card. We show you the door, the machines and the rules.
    .ready = Your library card and PIN. The first time, often also an ID.
    .times = Self-service hours: { $self_service_hours }
    .children = A child can often come in with a guardian. There is often an age limit for coming alone. Ask us.
    .phrasings =
        how do i get in when nobody works there
        the door does not open with my card
        come in early before the librarians
        what is the door code
        can i visit at night by myself
        do i have to sign an agreement for the unmanned times
        from what age may my son go in alone
        can i bring a friend in with my card
        is it safe there without personnel
        my access right has ended
        let me into the building after the desk has closed
        the alarm went off when i left
    .keywords =
        self-service, self service, selfservice, self-service hours, self-service library, open library, open plus, open+, extended hours,
        extended access, staffless, unstaffed, unstaffed hours, unmanned, without staff, no staff, nobody there, no librarian, omatoimi,
        omatoimikirjasto, omatoimiaika, meröppet, meropet, meröppna, 24/7, after hours access, out of hours, early morning access, late access,
        at night, door, front door, entrance, enter, entry, get in, get inside, let in, let me in, lock, unlock the door, door code, door pin,
        entry code, key code, keypad, card reader at the door, swipe, tap the card, key, access, access right, access rights, permission to enter,
        agreement, contract for entry, activate my card for the door, introduction, orientation, alone, by myself, age limit, under 15, under 18,
        how old, bring a friend, guests, let friends in, camera, CCTV, security guard, alarm, announcement, closing announcement, locked in, safe,
        door won't open, red light at the door, card refused at the door, borrow by myself, self-checkout, self checkout, lending machine,
        selfservise, self sevice, when there are no workers, no workers there, before the staff arrive, before staff come, come at 7 am,
        early in the morning, Sunday without staff, evening without staff, library without staff, can children be there alone, door doesn't open,
        door does not open, door won't let me in, cannot get in, can't get in, how do I get in, code for the door, open the door,
        card doesn't open the door, sign up for self-service, use the library alone, outside staffed times, outside staffed hours,
        usable without staff, visit without staff, what do I need to enter, enter on Sunday evening, scanner at the entrance, entrance beeps, beeps,
        nothing happens at the door, gate, door reader, reader at the door, swipe card at the entrance, need to get in early, get in late,
        come in when closed, is closed but people inside, people inside after closing, key card, tag, PIN at the door, open with card,
        children alone in the evening, teenagers in the evening, sit there at night, self-service times, sign a contract for self-service,
        how does the open library work, how does self-service work, open library hours

# Variables:
#   $print_price (String) - price of one printed page, for instance "0,20 €"
faq-print-document = Printing at the library
    .answer =
        You can print from a library computer. Open your file from e-mail, a USB stick or the web, and choose Print. Then collect the pages.

        You can often choose black and white or colour. Check the number of pages before you print.
    .more =
        You pay at the machine or at the desk: the signs tell you which. Ask us about A3, double-sided printing and thick paper.

        PDF files print best. A text document can look different on another computer.

        Are the pages not coming? Check that you chose the right printer. Often you must also confirm the print at the machine.

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
        crossword, price of printing, how much, coins, cash, card payment, print credit, top up, release, print job, jobs, several files, print queue,
        paper jam, out of paper, toner, ink, empty pages, wrong printer, cancel print, print from library computer, how much is printing,
        price of a print, cost to print, can I print, print something, print papers, print a form, print from USB stick, print a ticket

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
    .we-do-not = Please do not send us papers with identity numbers by e-mail or in chat. Use the print queue.
    .ready = Your charged device, with the file or photo saved on it.
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
        Xiaomi, tablet, iPad, laptop, notebook, MacBook, Chromebook, own device, own computer, bring your own device, wireless, wireless print,
        wifi print, AirPrint, Bluetooth, cloud print, ePrint, e-print, Princh, PaperCut, PrinterOn, Mobility Print, web print, print app, print page,
        upload, send to printer, e-mail to print, email print, share, forward, attachment, WhatsApp, Telegram, Messenger, Viber, gallery, photo,
        picture, screenshot, QR code, ticket, boarding pass, release, release code, job number, print job, print queue, from home, remotely,
        collect later, cannot find printer, driver, add printer, print from own laptop, print from laptop, print from iPhone, print from my phone,
        print from Android, print photos from phone, print an email on my phone

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
        scan, scans, scanning, scanned, scanner, scaner, skan, scannen, digitise, digitize, digital copy, electronic copy, make a pdf, PDF, JPG, JPEG,
        image, picture, photo, photos, photograph, old photos, album, slides, negatives, film strips, postcard, drawing, papers, document,
        certificate, diploma, contract, ID, passport copy, receipt, letter, signed paper, book page, several pages, one file, merge, multi-page,
        feeder, tray, glass, flatbed, resolution, dpi, quality, colour, file size, too big, too large, compress, e-mail the scan, send to email,
        attachment, USB, memory stick, cloud, upload, phone camera, scan with phone, scanning app, OCR, text recognition, price of scanning,
        scan to email, scan to e-mail, scan to phone, scan to USB, scan and email, scan a paper, scan my passport, scan my papers, scan old photos

# Variables:
#   $copy_price (String) - price of one copied page, for instance "0,20 €"
faq-copy-document = Photocopying
    .answer =
        You can copy papers and pages of books on our copier. Colour and A3 are often possible too.

        For your own use you may usually copy parts of a book. Ask us about whole books, sheet music and maps.
    .more =
        Put the paper on the glass, close the lid and choose the number of copies. For many loose sheets, use the feeder.

        A card has two sides: ask us how to get both on one page. The copier can often also enlarge and reduce.

        Copyright limits copying, and each country has its own rules. Often you may not copy sheet music and workbooks. See the signs by the machine.

        It is better to photograph old and fragile books. Do you need a fax? Ask us. A scan sent by e-mail is often accepted instead.
    .we-do = We show you the copier and how to pay. We help when the paper jams.
    .price = Price of one copy: { $copy_price }.
    .phrasings =
        i need ten duplicates of this sheet
        where is the copier
        xerox my passport, both sides
        may i copy the whole textbook
        how much does a photocopy cost
        make the text bigger while copying
        copy notes for the choir, is it allowed
        can i put a4 into a3
        a twin of my contract for the landlord
        do you have a fax
        copying newspaper pages
        colour copies of my drawing
    .keywords =
        copy, copies, copying, copied, copier, copy machine, copying machine, photocopy, photocopies, photocopier, photocopying, photo copy,
        photostat, xerox, Xerox machine, duplicate, duplicates, double of a paper, reproduce, make a copy, take a copy, two copies, ten copies,
        colour copy, color copy, black and white copy, both sides of my ID, copy of a passport, copy of my passport, copy of ID, copy of a card,
        copy of a letter, copy of a certificate, copy of a book, copy a page, copy pages, whole book, enlarge, reduce, bigger, smaller, zoom, lid,
        glass plate, A3 copy, copy price, price per copy, copy card, coin copier, copyright, copying rights, allowed to copy, legal to copy,
        sheet music copy, notes for choir, workbook, exam papers, map copy, fax, faxing, send a fax, fax machine, telefax, fotocopy, photocoppy, kopy,
        xeroxing, take copies, where can I take copies, copy my driving licence, copy of driver's license, copy my passport, copy my ID card,
        copy my residence permit card, copy a form, copy papers, colour photocopy, photocopy in colour, photocopy price, price of photocopies,
        photocopy my passport, photocopy sheet music, allowed to photocopy, few copies, 50 copies, hundred copies, copies of a leaflet, many copies,
        run off copies, copy both sides, both sides of my driver's license, driver's license copy, copy of a photo, copy an old photo on the copier,
        copy of a bill, colour copy price, do you have a copier, is there a copier, copy a certificate, copy a birth certificate,
        copy my marriage certificate, make a photocopy of a certificate

# Variables:
#   $computer_minutes (Number) - minutes that one person may use a public computer at a time
faq-public-computer = Library computers
    .answer =
        You can use a library computer free of charge. Log in with your card and PIN, or ask us for a guest log-in.

        The computers have internet and office programs, and you can print. Always log out, so that nobody sees your pages.
    .more =
        The time is limited, so that everyone gets a turn. You can often book a computer in advance, or stay on if nobody is waiting.

        Save your work to a USB stick, to e-mail or to the cloud. Files left on the computer may be deleted.

        Ask us about headphones, a camera, larger text or another keyboard language.

        Do not let the browser save passwords. Staff keep away from the screen when you visit your bank.
    .we-do = We help you start, find the programs and log out safely.
    .price = Free of charge.
    .limit =
        { $computer_minutes ->
            [one] You can use a computer for { $computer_minutes } minute at a time.
           *[other] You can use a computer for { $computer_minutes } minutes at a time.
        }
    .children = Children may use the computers too. There can be an age limit, or separate computers for children. Ask us.
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
        computer, computers, PC, pcs, desktop, terminal, workstation, public computer, customer computer, customer PC, Mac, Chromebook, Windows,
        browser, internet, web, surf, go online, use a computer, free computer, book a computer, reserve a pc, computer slot, time limit, session,
        minutes left, time ran out, more time, guest, guest account, guest login, visitor, without card, log in to pc, log out, log off, logged in,
        Word, Excel, PowerPoint, Office, LibreOffice, programs, software, Photoshop, games, Roblox, Minecraft, Facebook, YouTube, e-mail, webcam,
        camera, microphone, headset, headphones, keyboard, mouse, Cyrillic, Arabic keyboard, large screen, frozen, stuck, crashed, restart, shut down,
        switch off, slow computer, error message, message on the screen, save files, downloads, deleted file, browser history, children's computer,
        gaming computer, computor, compter, do you have computers, use a computer for an hour, computer for an hour, can I use a computer,
        computer in the library, library computer, computer free now

# Variables:
#   $wifi_name (String) - name of the library's wireless network
faq-wifi-access = Wi-Fi at the library
    .answer =
        You can use the library’s Wi-Fi free of charge. Open the Wi-Fi settings of your device and choose our network. Accept the terms if a page asks.

        Does the page not open? Switch Wi-Fi off and on, and open any web page.
    .more =
        Is there a password? It is on the signs, or ask us.

        Still no connection? Switch off airplane mode and VPN. Choose “Forget network” in the settings, and connect again. Restart the device.

        Other people use the network too. For banking, use your own mobile connection.

        Ask us where the sockets and quiet places are.
    .we-do = We help you connect your own device and try the usual fixes.
    .price = Free of charge.
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
        can't connect, disconnects, keeps dropping, drops, weak signal, slow, speed, terms page, accept terms, login page, captive portal,
        sign-in page, VPN, private DNS, IP address, airplane mode, forget network, open network, guest network, eduroam, safe, secure, public wifi,
        own laptop, own phone, iPad, mobile data, data used up, roaming, SIM, socket, plug, power outlet, charger, charging, wify, wiffi,
        wifi pasword, wifi not working, wifi does not work, internet not working, is there wifi, wifi name, password for the internet

# Variables:
#   $room_price (String) - price of a room, for instance "0,00 € for associations"
#   $room_site (String) - address of the page where rooms are booked
faq-room-booking = Rooms and quiet places
    .answer =
        Many libraries have rooms for meetings, groups and quiet work. Ask us for a room. Tell us the day, the time and how many you are.

        To read or study on your own, you need no booking. Ask us where the quiet places are.
    .more =
        Rooms are often free of charge for study and for associations. A private party or a company meeting may cost something, or may not be possible.

        Tell us what you need: a screen, a projector, a piano, a whiteboard, a hearing loop or step-free access.

        Is an online interview or call coming? Ask us about a small room with a door.

        Leave the room as you found it, and cancel if you do not need it. The organiser is responsible for the event.
    .we-do = We tell you which rooms are free and what the rules are. We show you the screen and the lights.
    .ready = Day, time, number of people, and what the room is for.
    .price = Price of a room: { $room_price }.
    .online = Rooms and booking: { $room_site }
    .phrasings =
        a place where four of us can do a group assignment
        meeting space for our club
        somewhere silent to revise for finals
        can i rent the hall for a birthday
        i need a door i can close for a teams interview
        how many fit in the conference room
        is there a projector and screen in it
        practise piano somewhere
        cancel our room on friday
        work remotely here all day
        associations' evening meetings
        is talking allowed upstairs
    .keywords =
        room, rooms, book a room, reserve a room, room booking, room reservation, hire a room, rent a room, meeting room, meeting space,
        conference room, board room, group room, group work room, group work, group study, study room, study space, study place, study hall,
        study spot, place to study, studying, revise, revision, exams, finals, homework in peace, quiet, quiet place, quiet room, quiet reading room,
        silent, silence, silent room, silent area, peace, noise, noisy, carrel, cubicle, booth, phone booth, pod, desk to work at, workspace,
        work space, coworking, co-working, remote work place, work remotely, laptop table, table, hall, auditorium, lecture hall, stage,
        space for an event, venue, event space, gallery wall, exhibition space, association meeting, club meeting, our association, society,
        housing company meeting, residents' meeting, rehearsal, band practice, rehearsal room, music room, piano room, private call, teams call,
        zoom interview, exam supervision, proctored exam, invigilator, birthday party, party, baby shower, wedding, kitchen, capacity,
        how many people fit, seats in the room, whiteboard, projector in the room, screen in the room, key to the room, free rooms,
        availability of rooms, confrence room, meting room, romm, quiet place to work, quiet place to study, somewhere quiet, room for 6 people,
        room for four, room for our club, room for our group, book a group room, reserve a group study room, knitting club could meet, annual meeting,
        place for a meeting, place for an online exam, online exam, take an exam at the library, private place for an interview,
        job interview on Zoom, interview room, rent a space, renting a room, space for a party, celebrate, room for a workshop, sit and work,
        work in peace, can I work there all day, place for our group, our group, role-playing group, D&D, Dungeons and Dragons,
        board game group needs a room, choir rehearsal, language group needs a room, meeting facilities, facilities, meeting facilities for companies,
        company meeting, rent out, rent a meeting room, too loud, too loud here, loud, it's noisy, need silence, I need silence,
        place to read in peace, study cabin, cabin, cubicle to work, how long can we keep the room, room for two hours, room is taken,
        someone is in our room, free room now, conference, seminar, training room, computer room for a class, teach a private lesson,
        tutor my student, meet my lawyer, therapist call, telemedicine call, remote court hearing, remote exam, meeting with my colleagues,
        have a meeting, hold a meeting, place to meet, meet with my team, meet with a client

# Variables:
#   $equipment (String) - things to borrow, for instance "laptops, tablets, musical instruments"
#   $website (String) - address of the online library
faq-equipment-loan = Borrowing things and devices
    .answer =
        Many libraries lend more than books: laptops, tablets, instruments, games, tools or sports gear. Ask us what we have and what is in now.

        You need a library card. Some things are for use here only, others you may take home.
    .more =
        Loan times are often short, and some things cannot be renewed. You can often place a hold.

        Check that all parts are there, both when you borrow and when you return. Charge devices before you return them.

        Delete your own files and log out of your accounts. Return devices and instruments to the desk, not to the book drop.

        If something breaks, tell us. It happens. We then agree what to do.
    .we-do = We show you what can be borrowed and how it works.
    .price = Often free of charge with a library card. Ask us about a deposit.
    .things = Things to borrow: { $equipment }
    .online = Look for things in the online library: { $website }
    .children = Some things have an age limit or need a guardian’s consent. Ask us.
    .phrasings =
        can i borrow a drill
        do you lend skis or snowshoes
        i need a bass guitar for a month
        laptop to take home for school
        mobile hotspot for the summer house
        is there a film projector for our party
        a thermal camera for checking windows
        what can one borrow other than books
        football and tennis racket for the weekend
        i want to try a ukulele before i buy one
        season card to the swimming hall or a museum pass
        phone charger to use for an hour
    .keywords =
        borrow things, library of things, lend things, other than books, equipment, equipment loan, gear, item to borrow, device, devices,
        gadget loan, electronics, loan laptop, borrow a laptop, laptop loan, borrow a tablet, tablet loan, iPad loan, Chromebook loan, e-reader loan,
        mobile hotspot loan, MiFi, mokkula, router, charger, charging cable, power bank, headphones, headset to borrow, earphones, adapter, projector,
        video projector, beamer, screen, speaker, loudspeaker, karaoke, microphone, camera, video camera, GoPro, tripod, VR glasses, virtual reality,
        VHS player, cassette player, record player, DVD player, console, Nintendo, musical instrument, instrument, instruments, guitar,
        electric guitar, bass, bass guitar, ukulele, violin, keyboard instrument, synthesiser, drum, drums, djembe, kantele, accordion, flute,
        trumpet, amplifier, metronome, sports gear, sports equipment, skis, ski, skates, ice skates, sledge, sled, snowshoes, walking poles,
        Nordic walking, ball, football, basketball, volleyball, tennis racket, badminton, racket, disc golf, frisbee, boule, petanque, croquet, kubb,
        mölkky, skateboard, helmet, bicycle, bike, bike pump, scooter, kayak, life jacket, tent, camping stove, backpack, rucksack, child carrier,
        fishing rod, binoculars, telescope, hammock, dumbbells, kettlebell, yoga mat, exercise mat, blood pressure monitor, tools, tool, drill,
        hammer, screwdriver, saw, sander, pressure washer, ladder, tape measure, toolbox, soldering iron, energy meter, electricity meter,
        thermal camera, moisture meter, radon meter, sewing machine to take home, knitting needles, cake tin, baking tin, waffle iron, kitchen scale,
        umbrella, lamp, light therapy lamp, bright light lamp, costume, toy, toys, puzzle, jigsaw, board game, board games to borrow, chess set,
        dominoes, robot, calculator, graphing calculator, magnifier, seeds, seed library, museum pass, museum card, sports card, season ticket,
        deposit, borow, laptob, gitar, borrow other things, what can I borrow, what else can I borrow, borrow a guitar, borrow an electric guitar,
        borrow a drill, borrow skis, borrow skates, borrow headphones, borrow a charger, phone charger, borrow a projector, need a projector,
        projector for a party, projector for a wedding, borrow a bike pump, borrow a tent, tents, lend out tents, lend tools, borrow tools, lend,
        lend out, lend you, PS5, PlayStation to borrow, Xbox to borrow, Switch to borrow, game console loan, borrow a camera, borrow a laptop home,
        loan a laptop, blood pressure meter, tennis rackets, loan a tool, hire equipment, rent equipment, sleeping bag, paddle, SUP board,
        roller skates, golf clubs, baby carrier, metal detector, hair clipper, bread maker, ice cream machine, sausage maker, juicer, carpet cleaner,
        vacuum, label printer, karaoke machine, disco light, popcorn machine, party tent, borrow a skateboard, violin for my daughter, cello,
        saxophone, clarinet, piano keyboard, banjo, mandolin, harmonica, recorder, 4G modem, modem, internet at home, internet is down at home,
        no internet at home, wifi box, drone, GPS, action camera, lens, light meter, printer to take home, scanner to take home,
        board games to take home, games to take home, jigsaw puzzles, role-playing dice, kite, snow shovel, wheelbarrow, hedge trimmer, lawn mower,
        rake, garden tools, paint sprayer, wrench, spanner, crowbar, level, stud finder, sander loan, heat gun, suitcase, pram, travel cot, cool box,
        thermos, gas stove, BBQ, tableware, dishes for a party, glasses for a party, tablecloth, candle holder, cake stand, pasta machine, dehydrator,
        cookie cutter

faq-book-donation = Giving us books, buying old ones
    .answer =
        Ask us before you bring books. We take some that are clean, fairly new and wanted by readers. We cannot take everything.

        We often sell books removed from our shelves, cheaply. Ask us when the next sale is.
    .more =
        What you give becomes the library’s own. We may add it to the shelves, sell it or recycle it.

        We seldom need old encyclopedias, textbooks, magazines, video tapes or books with mould.

        For other books try charity shops, second-hand bookshops, online marketplaces or a swap shelf. Damaged ones go into paper recycling, without their covers.

        Is it a large collection or an estate? Send us a list or a few photos first. Old local books and photos may interest an archive.
    .we-do = We tell you what we can take, and suggest where the rest could go.
    .phrasings =
        i have boxes full of novels to give away
        my grandmother died and left a huge bookcase
        do you accept used children's books
        what can i do with an old encyclopedia set
        when is your next sale of withdrawn copies
        where do i get rid of paperbacks
        is there a swapping shelf
        how much do discarded books cost
        would you like my collection of records
        do you pay for second hand literature
        we are moving and clearing out shelves
    .keywords =
        donate, donation, donations, donating, donate books, donor, give books, give away, giving away, give to the library, gift to the library,
        present to the library, hand over my books, get rid of, dispose, throw away books, old books, used books, second-hand, secondhand,
        second hand, pre-owned, boxes of books, bookcase, bookshelf, clear out, clearing out, declutter, decluttering, death cleaning, downsizing,
        moving house, estate, inherited, inheritance of books, deceased, grandmother's books, encyclopedia set, old encyclopedias, textbooks,
        old textbooks, National Geographics, paperbacks, hardbacks, comics collection, LP records, vinyl, old DVDs, VHS tapes, collection,
        accept books, take books, do you want, do you need, do you take, recycle books, recycling, paper recycling, charity shop, antiquarian,
        antique book, old Bible, valuable book, worth, sell my books, buy my books, swap, swap shelf, swapping, exchange shelf, book exchange,
        free shelf, take one leave one, little free library, book sale, booksale, sale, withdrawn, withdrawn books, discarded, weeded, removed books,
        ex-library, bargain, cheap books, buy old books, fill a bag, donnate, dontation, too many books, too many books at home, lots of books,
        books I don't need, books I do not need any more, don't need any more, no longer need, attic, cellar, basement full of books, old books found,
        does the library want, does the library take, would you take, give you my old books, my grandpa's books, late husband's books,
        father's book collection, where to recycle books, throw books away, buy old library books, buy used books, buy withdrawn books,
        sell old library books, next book sale, donated puzzles, donate DVDs, donate games, donate magazines, donate comics, romance paperbacks,
        40 paperbacks, boxes of comics, get rid of books, get rid of paperbacks, place to swap books, swap books, exchange books with others,
        book crossing, BookCrossing, when's the book sale, book sale date, sell off, bargain books, children's books to give,
        picture books we have outgrown, outgrown, old atlas, old dictionaries, old schoolbooks, hymn books, book from 1850,
        is this old book worth money, value of an old book, appraise, already read, books I've already read, read them already, finished books,
        unwanted books, surplus books

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
    .we-do-not = This chat cannot know who you are. For data in the library register, come to the desk with an ID.
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
        somebody, someone, staff, librarian, libarian, employee, worker, customer service, service desk, help desk, desk, information, phone,
        telephone, phone number, tel, call, call back, ring, dial, e-mail, email, mail address, write to you, message, leave a message, chat,
        live chat, talk, speak, feedback, complaint, complain, complaining, praise, thank you, compliment, suggestion, wish, opinion, rude,
        bad service, not satisfied, manager, director, head librarian, boss, who works there, not a robot, bot doesn't help, my language,
        sign language, contac, fone number, your phone number, your number, call the library, ring the library, email address of the library,
        speak to someone, talk to a librarian, ask a librarian, is anyone there, answer me please
