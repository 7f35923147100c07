### FAQ: remote-services. How an entry is written: docs/faq.md

# Variables:
#   $phone (String) - the library's phone number
faq-home-service = Books brought to your home
    .answer =
        Is it hard to come to the library because of age, illness or disability? We can often bring books to your home, for a short or long time.

        Ask us here or call us. A relative or a helper may ask for you. We then call you and agree on the details.
    .more =
        Tell us by phone what you like to read. We choose for you, or you choose yourself. We take back what you have read at the same visit.

        The visit is often once a month. Staff, a volunteer or someone you trust brings the bag to your door. As a rule, you need not worry about overdue fees.

        We can often bring large print, talking books, magazines, films and games too. If you wish, we note what you have read, so that nothing comes twice.

        Please do not write about your health or your address here. We ask for what we need by phone.
    .we-do = We ask what you like, pack a bag and bring it to you. Staff keep what you read to themselves.
    .ready = Your phone number, and a time when we can call you.
    .price = Usually free of charge.
    .time = Often once a month. We agree on the day with you.
    .contact = Ask by phone: { $phone }
    .children = A child who is ill or has a disability can have the service too. A guardian agrees on it with us.
    .phrasings =
        my mum can't walk any more, can novels come to her
        i am housebound after surgery
        who carries books to old people
        do you deliver to the door
        i use a wheelchair and there is no lift here
        dad is ninety and misses reading
        broke my leg, can't get to the library
        can my home carer collect a bag for me
        do i have to show a doctor's note to have it delivered
        change the day when you visit my flat
        i care for my wife and can't leave the house
        is the courier from the library free for pensioners
    .keywords =
        home service, home library service, home delivery, homebound service, books to my home, books to your home, books at home, bring books,
        bring me books, brought to me, bring to my door, bring to my mother, deliver, delivery, delivered, delivers, deliver books, door to door,
        to the door, doorstep, carry books, courier, bag of books, book bag, housebound, homebound, shut-in, cannot leave home, can't leave home,
        can't go out, cannot go out, cannot come to the library, can't come to the library, can't get to the library, unable to visit, stuck at home,
        bedridden, in bed, can't walk, cannot walk, hard to walk, difficulty walking, bad legs, bad knees, hip operation, after surgery, operation,
        recovering, broke my leg, broken leg, broken hip, in plaster, crutches, wheelchair, walker, rollator, no lift, stairs, mobility, old age,
        elderly, aged, very old, ninety, eighty-five, frail, weak, ill, illness, chronically ill, long illness, disabled, disability, Parkinson, MS,
        dementia at home, stroke, pregnancy bed rest, carer, home carer, home care, home help, personal assistant, family carer,
        caring for my husband, for my grandmother, for my grandfather, for my parents, for a neighbour, on behalf of my mother, monthly visit,
        once a month, who is entitled, entitlement, entitled to, doctor's note, certificate for delivery, apply for home service, order home service,
        pick up from my home, collect from my home, volunteer visitor, meals on wheels, library bus to my home, home sevice, delivary,
        bring books to my house, bring books home, books to an old person, books for my neighbour, mail books to me, send books to me because I'm ill,
        sick at home, sick and can't leave home, can't leave my home, can't get out, cannot get out of the house, my grandmother can't get out,
        wheelchair and can't come, had a stroke and can't come, cannot come any more, too ill to come, too weak to come, home delivery of books,
        library delivery, order delivery, who can get home delivery, delivery for the elderly, delivery for disabled people,
        talking books brought home, drop novels off, drop books off at my place, drop off at my place, at my place, for people who can't move,
        people who can't move, can't move, cannot move, volunteer bring books, bring crime novels to my aunt, bring novels to my mother,
        someone to bring books, for my aunt, for my uncle, for my father, weekly delivery, home library, home visit, visit at home,
        sit in a wheelchair at home, oxygen, cancer, chemo, depression and can't go out, agoraphobia, afraid to go out, high-risk, immune, new mother,
        after giving birth, twins at home, live far from the library and ill, snow and ice and I can't walk, arthritis, vertigo, lift broken

# Variables:
#   $email (String) - the library's e-mail address
faq-assisted-living-programme = For care homes and day centres
    .answer =
        We can often bring reading to assisted-living units and day centres: remote readings, small programmes and boxes of books.

        Write to us. Tell us the unit, a contact person and what your residents enjoy. We then agree on days and contents.
    .more =
        A remote programme often lasts 30 to 45 minutes, always on the same weekday. A screen and a loudspeaker are enough. The contact person gets the link and a list of what is needed beforehand.

        We choose by the group’s wishes: short stories, poems, memories, music or local pictures. Ask us about other languages.

        A box can hold large print, picture books, audiobooks, games and magazines. There are usually no overdue fees, but tell us if something is lost.

        Please do not send residents’ names or health facts. The number of listeners is enough. Sometimes a volunteer can come to read aloud on the spot.
    .we-do = We plan the contents, arrange the link, lead the programme and pack the books.
    .we-do-not = We do not look after the residents. Your own staff are with them during the programme.
    .ready = A contact person, a suitable weekday, the number of listeners and their wishes.
    .price = Usually free of charge for units in our area.
    .mail = Write to us: { $email }
    .phrasings =
        i work in a nursing home, can you read to our residents
        a poetry hour over the big screen for our ward
        books for the shelf in our care unit
        activity for people with memory loss
        our day centre would like a visit from you
        we run a group home for adults with learning disabilities
        who reads aloud to the elderly in a service home
        how do we sign our unit up for remote sessions
        carers need material for reminiscence
        loan for the whole ward
        which equipment must our common room have
    .keywords =
        assisted living, assisted-living, assisted living unit, sheltered housing, supported housing, supported living, service home, service house,
        care home, care homes, nursing home, nursing homes, residential home, residential care, retirement home, old people's home, old folks' home,
        home for the elderly, elderly care home, care unit, care centre, memory care, dementia unit, dementia, Alzheimer, memory loss, hospice,
        rehabilitation centre, hospital ward, ward, hospital library, day centre, day center, day care for the elderly, adult day care,
        activity centre, day activities, group home, LSS, disability unit, learning disability, intellectual disability, special needs adults,
        residents, our residents, resident, our clients, our patients, tenants of the home, listeners, care worker, care workers, carers, nurse,
        nurses, nursing staff, activity coordinator, activity leader, instructor, occupational therapist, unit manager, contact person of the unit,
        programme for residents, remote programme, programme for a care home, remote reading, reading to residents, read aloud to the elderly,
        read aloud to old people, reading aloud in care, reading hour, reading volunteer, live programme on the screen, streamed reading, big screen,
        loudspeaker, common room, day room, group session, series of sessions, reminiscence, memories, reminisce, nostalgia, sing-along, old songs,
        poems for the elderly, home district pictures, quiz for residents, stimulation, wellbeing of residents, box of books, book box, book boxes,
        deposit collection, loan for an institution, institution card, unit's library card, collective loan, books to the unit,
        deliver to the care home, visit to our unit, librarian visit to the unit, virtual visit, nursinghome, care hom, nursing home cooperation,
        books for residents, books for our residents, books for our care home, books for a nursing home, library for a care home,
        large print for our residents, cooperate with our care home, our nursing home, our care home, we are a nursing home, I work at a care home,
        work in elderly care, activities for dementia patients, activities for residents, activities for the elderly in care,
        disabled adults' day centre, visit our day centre, visit our care home, reading hour on video for residents,
        someone to read aloud to our old people, activities coordinator, activities coordinator in elderly care, elderly care, eldercare,
        care for the elderly unit, literature programme, literature for the elderly in care, programme for elderly care,
        residents listen to a reading, listen over the internet, reading over the internet, deposit of large print, deposit for the service house,
        unit deposit, dementia ward, short-term ward, psychiatric ward, prison ward library, rehab unit, service centre for the elderly, respite care,
        senior home, senior living, veteran's home, disabled residents, housing unit, supported housing residents, reading agent, reading ombudsman,
        läsombud, lukulähetti

faq-remote-appointment = Your own time by phone or video
    .answer =
        You can have a time of your own with a librarian, without coming here. We meet by phone, by video or in chat.

        Ask us for a time. Tell us the subject, the language and two or three days that suit you. A helper may sit beside you.
    .more =
        We can talk about the library’s services, e-books, finding information or using a device.

        For video you get a link and need nothing but a phone, tablet or computer. No camera is needed: we can just talk. Shall we test the link together first? Tell us.

        We do not control your device. We do not look at bank, health or identity pages.

        Do you need another day, or must you cancel? Tell us before the start. If you are a little late, we wait for you.
    .we-do = We call or meet you at the agreed time, and go at your pace.
    .we-do-not = We handle no ID checks, PINs or other secrets at a distance. For those, come to the desk.
    .ready = Your question, your phone or other device, and a quiet place.
    .price = Free of charge. Your phone company’s ordinary call price may apply.
    .time = Often half an hour.
    .phrasings =
        can i meet a librarian on zoom
        i'd like a phone appointment with customer service
        advice at a distance because i live far away
        how do i get the link for our video meeting
        move my agreed call to next week
        could you ring me on wednesday at two
        talk face to face over the internet
        is my daughter allowed to be on the line too
        do i need a camera for the session with you
        nobody called me at the time we agreed
        book a personal slot from home
        service in sign language on video
    .keywords =
        remote appointment, remote service, remote session, remote customer service, remote help, remote advice, remote meeting, remote guidance,
        at a distance, from a distance, distance service, online appointment, virtual appointment, video appointment, phone appointment,
        telephone appointment, chat appointment, appointment by phone, appointment by video, appointment with a librarian, appointment,
        meet a librarian, meet a librarian online, meet online, meet on Teams, meet on Zoom, video meeting, video meeting with you, video service,
        video consultation, consultation, consult, phone session, call at an agreed time, scheduled call, schedule a call, agreed time,
        time of my own, own time, book a time from home, book a librarian online, book a session, personal session, personal service, private session,
        customer service session, one-to-one by video, face to face online, ring me at, call me at, call me on Monday, telephone time, meeting link,
        the link does not work, link to the meeting, camera needed, without camera, Teams meeting, Zoom meeting, live far away, live in the country,
        cannot travel, archipelago, island, remote village, from home, another day, change the time, move the time, reschedule the call,
        cancel the call, late for the call, missed the call, how long is the call, half an hour, helper beside, family member with me,
        sign language video, captions, relay service, identify myself by video, remote apointment, vidio meeting, set time,
        talk by phone at a set time, phone time, phone meeting, appointment without coming, cannot come but want an appointment, meet by video,
        video meeting with a librarian, video meeting with the librarian, join the video meeting, cancel my video appointment, book a video meeting,
        get service by video, service without coming to the library, help from home by video, librarian by phone, appointment with customer service,
        meeting with you over the phone, meeting over the phone, on Thursday by phone, have a meeting with you, online meeting with the library,
        video service hours, do this online, rather not come in, can't come in, don't want to come in, online face to face, see a librarian on video,
        talk to an expert by video, librarian at a distance, distance help, remote librarian, information search help by video, research consultation,
        thesis help by Zoom, appointment link, waiting room, video room at an unstaffed library, book a phone call, book a call,
        book a phone call with staff, book a video call, book an online meeting
