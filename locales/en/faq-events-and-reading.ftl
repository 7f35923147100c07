### FAQ: events-and-reading. How an entry is written: docs/faq.md

# Variables:
#   $website (String) - address of the library's website
faq-events-calendar = Events at the library
    .answer =
        Tap “Ask a librarian”, and we tell you what is on and how to join. You need no library card.

        Ask us about time, place, language and price too. Some events can be followed online, from home.
    .more =
        Libraries have author visits, talks, story times, language cafés and concerts. There can also be films, exhibitions, workshops and digital clinics.

        Is an event full? Ask us about a waiting list. If you have a place and cannot come, tell us. Then someone else gets it.

        Do you need a hearing loop, step-free access, an interpreter or a companion’s seat? Tell us before the event.
    .we-do = We tell you what is on and how to join. Tell us if you have wishes for access.
    .price = Most events are free of charge. If something costs, we tell you beforehand.
    .online = All events: { $website }
    .children = There are often events for babies, children, teenagers and families. The event’s text gives the age.
    .phrasings =
        what's on this weekend
        any concerts soon
        is a writer visiting
        activities for kids in the holidays
        i would like to attend the talk on thursday
        film evening
        watch the lecture from home
        i can't come, give my seat to someone else
        do i have to buy a ticket
        tell me about new happenings
        which exhibition is in the lobby
        craft workshop or knitting group
    .keywords =
        event, events, evnt, happening, happenings, what's on, whats on, programme, program, calendar, agenda, activities, things to do, this week,
        weekend, tonight, this month, concert, music, live music, choir, author visit, author, writer, poet, reading, poetry night, book launch,
        lecture, talk, presentation, debate, panel, workshop, craft, knitting, sewing circle, drawing, film night, movie night, cinema, theatre,
        puppet show, exhibition, art show, gallery, quiz, bingo, board game night, chess club, gaming night, festival, open day, flea market,
        book sale, swap day, repair café, dance, yoga, senior club, family day, holiday activities, school break, sign up, signing up, register,
        registration, seat, seats, ticket, tickets, full, fully booked, waiting list, cancel my place, free entry, entrance fee, live stream,
        streaming, webinar, Zoom, online event, recording, notices, newsletter, notify me, reminder, organise an event, events this weekend,
        events this week, anything on this weekend, what is happening, is there anything on, what's happening today, sign up for an event,
        sign up for the concert

# Variables:
#   $reading_circle_times (String) - when the online circle meets, for instance "first Monday of the month, 18:00"
faq-online-reading-circle = Reading circles
    .answer =
        In a reading circle, people read the same book and talk about it. Online circles meet by video or in a chat, so you can join from home.

        Ask us which circle has room. You may just listen at first. It is fine not to have finished the book.
    .more =
        Often there are 8 to 10 people and a leader. A meeting lasts 60 to 90 minutes. The group usually chooses the next book itself.

        You may read on paper, as an e-book or by listening. Ask us early if you need large print or a talking book.

        Is the technology new to you? We try the link with you before the first meeting. In a written circle you need no camera, and sometimes not even your name.

        There may also be circles that meet at the library, or circles in other languages. Would you like to start your own? Ask us for sets of books and questions to talk about.
    .we-do = We tell you about the circles, find the book and help with the link.
    .price = Free of charge.
    .times = The online circle meets: { $reading_circle_times }
    .children = There can be circles for children and teenagers too. A guardian agrees first if a child wants to join online.
    .phrasings =
        i would like to discuss a novel with others
        is there a book club i can join
        do i have to turn on my camera when we discuss
        which title is the group reading now
        i have not finished this month's choice, may i still come
        how many members are there in a circle
        start our own club with friends, can we get eight copies
        a group that talks about detective stories on zoom
        i want to leave the group
        are new people welcome in the middle of the term
        men's book group
    .keywords =
        reading circle, reading circles, online reading circle, virtual reading circle, book circle, book club, bookclub, book clubs,
        online book club, virtual book club, Zoom book club, reading group, book group, book discussion, discuss a book, discuss books,
        talk about books together, read together, reading together, shared reading, club for readers, join a circle, join the book club, new member,
        members, leader, group leader, facilitator, moderator, meeting of the circle, next meeting, this month's book, book of the month,
        next book of the club, choose the book, have not read it, not finished, half read, questions for discussion, discussion questions,
        book club kit, book club set, set of copies, eight copies, ten copies, start a book club, found a circle, own circle, listen only, shy,
        camera off, microphone, meeting link, Zoom link for the circle, Teams link, chat circle, written circle, text circle, anonymous circle,
        from home, evening circle, daytime circle, crime fiction circle, poetry circle, classics circle, non-fiction circle, women's circle,
        men's circle, circle for seniors, circle for young adults, BookTok, circle in easy language, circle in English, circle in another language,
        silent book club, reading buddy, waiting list for the circle, leave the circle, bookclubb, reading cirkle, join a reading group,
        join a book group, read with others, read the same book, talk about books with other people, talk about books with others,
        discuss what I read, next book club meeting, when is the book club, book club online, book group for adults, meet other readers,
        what are you discussing, what book are you reading next, literature circle, literature group, discuss classics, group to discuss,
        discuss with a group, run a book club, does the library run a book club, book club in the evenings, evening book club, multiple copies,
        multiple copies of a novel, copies for our reading group, several copies of the same book, our reading group, our book club,
        feminist book club, queer book club, fantasy book club, manga club, teen book club, reading club, readers' club, read and talk,
        talk about novels, book talk group, community read, one city one book, literary discussion, literary evening group

faq-reading-guide-session = Book tips and the reading guide
    .answer =
        A reading guide asks what you like and finds books for you, free of charge. Would you like a talk? Ask us for a time.

        No time for a talk? Ask for tips in writing. You need no card and no favourite book to begin.
    .more =
        You can often meet us by phone, by video, in chat or at the library.

        Tell us one book you liked and one you did not. What do you feel like now? It may be exciting, calm, funny or true.

        We suggest books, large print, easy reading, comics, e-books or audiobooks. Tell us which languages you read.

        Afterwards you get a list with a line about each title. None suits? Tell us why, and we try again.

        You can book a time for other things in the same way: your phone, online services or using the library.
    .we-do = We listen to what you like and suggest several titles. We also find something for a child or a gift.
    .ready = One book, film or series that you liked, if any comes to mind.
    .price = Free of charge.
    .time = Often about half an hour. Tips in writing take a few days.
    .children = Children and teenagers get tips too. For a video call, a guardian books the time.
    .phrasings =
        i don't know what to read next
        something in the style of agatha christie
        easy novels in simple language
        suggest a present for my mum who loves gardens
        romance with a happy ending
        my teenager hates reading
        i want to chat with someone about literature
        good books for learning the language
        which one comes next in the series
        short stories because i get tired
        picture books for a three year old
        something light for the beach
    .keywords =
        reading guide, reading adviser, reading advisor, readers advisory, book advice, book tips, book tip, reading tips, tip, tips, recommend,
        recommendation, recomend, suggest, suggestion, suggestions, what to read, next book, next read, similar, similar books, read-alike,
        like this one, good book, interesting book, best books, favourite author, favorite, novel, novels, fiction, crime, detective, mystery,
        thriller, suspense, noir, romance, love story, feel-good, chick lit, fantasy, science fiction, sci-fi, horror, humour, funny, historical, war,
        biography, memoir, true story, non-fiction, history books, nature books, travel books, cookbooks, self-help, poems, poetry, short stories,
        classics, comics, manga, graphic novel, picture book, children's book, bedtime story, for boys, for girls, teenager, young adult, gift,
        present, birthday, holiday reading, audiobook tips, series, order of the series, sequel, trilogy, easy reading, easy language, large print,
        calm, exciting, moving, light, sad books, award winner, Nobel, bestseller list, Harry Potter, Agatha Christie, Stephen King, reading list,
        book talk, personal librarian, book a librarian, appointment about books, get back into reading, bored, can't concentrate on a book,
        recommend a good book, recommend me a book, what should I read, what should I read next, book a reading guide, find me a book,
        help me choose a book, crime novel

# Variables:
#   $storytime_times (String) - when story time is, for instance "Tuesdays 10:00"
faq-children-storytime = Story time and fun for children
    .answer =
        At story time we read aloud, sing and play with children. It is free of charge, and you need no library card. An adult comes along.

        Ask us for the next day, the age group and the language. Babies are welcome, and noise is no problem.
    .more =
        There can be rhymes for babies, stories in several languages, puppets, crafts, games or coding. In some libraries a child can read aloud to a dog.

        Does your child move a lot or need calm? You may come and go. Tell us what helps, for instance a seat near the door.

        In the holidays libraries often have a reading challenge: read, collect marks, and get a small prize or diploma.

        Groups from day care and school agree on a time of their own with us. We also lend you books, rhymes and songs to take home.
    .we-do = We tell you what is on for which age. We find books that suit your child.
    .price = Free of charge.
    .times = Story time: { $storytime_times }
    .phrasings =
        something to do with a two year old on a rainy morning
        do you sing nursery rhymes with babies
        when do you read fairy tales aloud
        summer reading challenge for my daughter
        is there a puppet theatre for little ones
        our day care group would like to visit
        which age is it meant for
        can a pushchair come in
        bilingual tales for toddlers
        my boy would like to read to the dog
        lego club for kids
        craft afternoon for pupils
    .keywords =
        story time, storytime, story hour, storyhour, story hours, stories for children, story telling, storytelling, fairy tale, fairy tales, tale,
        bedtime stories, read aloud to children, reading aloud to kids, reads to kids, nursery rhyme, nursery rhymes, rhyme time, rhymetime,
        bounce and rhyme, lap time, baby, babies, baby group, baby time, infant, newborn, toddler, toddlers, toddler group, small children,
        little ones, little kids, kids, kids club, kids activities, children's activities, children's event, children's programme,
        activities for children, things to do with kids, activity for toddlers, preschooler, pre-schooler, three year old, four year old,
        five year old, six year old, baby of six months, kindergarten group, day care group, nursery group, school class visit, class visit, songs,
        sing with children, singing, music for babies, puppet, puppets, puppet theatre, finger play, kamishibai, crafts for children, colouring,
        drawing club for kids, lego, LEGO club, playroom, play corner, toys to play with, children's section, children's library,
        children's department, family morning, family afternoon, mums and babies, dads and kids, parental leave, grandparents with kids, pram,
        pushchair, stroller, changing table, nursing, breastfeeding, bilingual story time, story time in another language, sensory story time,
        autism-friendly, reading challenge, summer reading, summer challenge, reading marathon, reading diploma, reading bingo, stamps,
        prize for reading, reading dog, dog listens, read to a dog, half-term fun, holidays with kids, rainy day, birthday book, 1000 books,
        kids coding, chess for kids, after school club, storey time, strorytime, my kids are bored, bored children, something for kids,
        anything for kids, something for babies, anything for babies, with my toddler, with a baby, with small children, what can I do with my child,
        things for a 4 year old, read stories to kids, do you read to children, story time in Ukrainian, story time in English, children's hour,
        reading competition, reading contest for children, read to the dog, dog that listens, nursery visit, playgroup, play group, toddler morning,
        birthday at the library for kids, singing group, children play, listen to stories, come to listen to stories, grandson is 3, granddaughter,
        my grandson, my grandchild, singing with mums and babies, kindergarten class, kindergarten class visit, class of 15 visit,
        visit with a group of children, preschool visit, school class wants to come, challenge work, summer reading challenge, reading passport,
        reading log for kids, kids' theatre, clown, magic show, Halloween for kids, Christmas craft for kids, Easter crafts, Moomin, Pippi, Gruffalo,
        kids yoga, kids film, family story time, weekend story time, Saturday story time, pyjama story time, evening fairy tale, tales

# Variables:
#   $makerspace_equipment (String) - machines to use, for instance "3-D printer, sewing machine, laser cutter"
faq-makerspace = Makerspace and workshop machines
    .answer =
        In a makerspace you make things yourself: 3D print, sew, cut or digitise old tapes. Ask us which machines we have, and for a time.

        You need no skills to start. We show you the machine first, and then you work yourself.
    .more =
        For 3D printing, bring a file or look for a free model on the internet. A print can take hours, so begin with something small. We do not print weapons or copies that the law forbids.

        Digitising a tape takes as long as it plays. Bring a memory stick or a hard drive with free space. Copy only what is your own or allowed.

        Bring your own cloth, wool or tapes. Ask us which materials we have and what may go into each machine.

        There can be courses in sewing, coding, photo editing and music making. Ask us what is coming.
    .we-do = We teach you the machine and safe work, and help you begin.
    .price = Using the machines is often free of charge. Materials can cost something.
    .things = Machines to use: { $makerspace_equipment }
    .children = Children are often welcome together with an adult. Some machines have an age limit. Ask us.
    .phrasings =
        print a plastic part in 3d
        hem my curtains on a machine
        turn wedding vhs tapes into files
        transfer cassettes to mp3
        is there a vinyl cutter for stickers
        i would like to record a podcast
        learn to code with a microbit
        laser cut a sign out of wood
        print a picture on a t-shirt
        edit videos on a good computer
        how do i reserve the embroidery machine
        make badges for our club
    .keywords =
        makerspace, maker space, maker lab, makerlab, fab lab, fablab, hacklab, hackerspace, workshop space, workshop machines, creative space,
        craft room, creative studio, 3D, 3-D, 3d printing, 3D printer, 3-D printer, three-dimensional, filament, PLA, resin, STL, Thingiverse,
        Tinkercad, plastic part, spare part, figurine, miniature, 3D scanner, 3D model, laser cutter, laser cutting, laser engraving, engrave, CNC,
        cutter, vinyl cutter, Cricut, Silhouette, stickers, sticker, heat press, T-shirt press, t-shirt print, print on a shirt, transfer film,
        mug press, badge maker, badge machine, button badge, badges, laminator, laminate, laminating, bookbinding, binding machine, spiral binding,
        comb binding, guillotine, paper cutter, large format printer, poster printer, print a poster, banner, sewing, sew, sewing machine, overlock,
        overlocker, serger, embroidery machine, embroider, hem, hemming, shorten trousers, mend clothes, patch, zip, fabric, cloth, pattern,
        knitting machine, loom, weaving, soldering station, solder, electronics, Arduino, Raspberry Pi, micro:bit, microbit, robotics, robots,
        coding club, code club, coding workshop, programming for beginners, Scratch, digitise tapes, digitize tapes, digitise VHS, VHS,
        VHS to digital, VHS to DVD, video tape, video tapes, camcorder tape, MiniDV, Hi8, 8 mm film, Super 8, cassette, cassettes, C-cassette,
        LP to MP3, vinyl to mp3, reel, home videos, old films, convert tapes, podcast, podcast studio, recording studio, record a song, sound booth,
        green screen, photo studio, video editing, edit video, music production, Photoshop course, drawing tablet, graphic tablet, repair café tools,
        tinkering, do it yourself, DIY, inventor, prototype, 3d pinter, sowing machine, use a 3D printer, print in 3D, 3d print a phone case,
        phone case, digitize cassettes, digitise cassettes, convert old VHS tapes, wedding video on tape, old video tape to computer, old tape,
        tape to computer, camcorder, use a sewing machine, sew at the library, sewing machine I could use, mend my trousers, mend a jacket,
        fix clothes, alter clothes, shorten a skirt, make curtains, laminate a card, laminating machine, do you have a laminator, bind my thesis,
        spiral bind, cut vinyl, make stickers, make a T-shirt, edit a video, record music, studio, workshop where I can make something, print a sign,
        print a banner, cost to 3D print, 3d print something, price of 3D printing, print in plastic, MiniDV tapes, tapes to digitise, plotter, A2,
        A1, A0, large poster, big photo print, photo printer, ID photo, passport photo machine, sublimation, screen printing, linocut, jewellery,
        leather, woodwork, wood, workshop for woodworking, glue gun, paint, origami, bookbinding course, instrument studio, DJ, guitar recording,
        beat, animation, stop motion, YouTube video studio, VR room, gaming room, esports, build a robot, program a game, Python course,
        Minecraft coding
