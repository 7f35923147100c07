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
    .we-do = We tell you what is on and how to join. We note your wishes for access.
    .online = All events: { $website }
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
        puppet show, exhibition, art show, gallery, quiz, bingo, board game night, chess club, gaming night, festival, open day, flea market, book sale,
        swap day, repair café, dance, yoga, senior club, family day, story time, storytime, holiday activities, school break, reading dog, sign up,
        signing up, register, registration, seat, seats, ticket, tickets, full, fully booked, waiting list, cancel my place, free entry, entrance fee,
        live stream, streaming, webinar, Zoom, online event, recording, notices, newsletter, notify me, reminder, organise an event

faq-reading-guide-session = Book tips and the reading guide
    .answer =
        A reading guide asks what you like and finds books for you, free of charge. Would you like a talk? Tap “Ask a librarian”, and we agree on a time.

        No time for a talk? Ask for tips in writing. You need no card and no favourite book to begin.
    .more =
        You can often meet us by phone, by video, in chat or at the library.

        Tell us one book you liked and one you did not. What do you feel like now? It may be exciting, calm, funny or true.

        We suggest books, large print, easy reading, comics, e-books or audiobooks. Tell us which languages you read.

        Afterwards you get a list with a line about each title. None suits? Tell us why, and we try again.

        You can book a time for other things in the same way: your phone, online services or using the library.
    .we-do = We listen to your wishes and suggest several titles. We also find something for a child or a gift.
    .ready = One book, film or series that you liked, if any comes to mind.
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
        recommendation, recomend, suggest, suggestion, suggestions, what to read, next book, next read, similar, similar books, read-alike, like this one,
        good book, interesting book, best books, favourite author, favorite, novel, novels, fiction, crime, detective, mystery, thriller, suspense, noir,
        romance, love story, feel-good, chick lit, fantasy, science fiction, sci-fi, horror, humour, funny, historical, war, biography, memoir,
        true story, non-fiction, history books, nature books, travel books, cookbooks, self-help, poems, poetry, short stories, classics, comics, manga, graphic novel,
        picture book, children's book, bedtime story, for boys, for girls, teenager, young adult, gift, present, birthday, holiday reading, audiobook tips,
        series, order of the series, sequel, trilogy, easy reading, easy language, learner, large print, calm, exciting, moving, light, sad books,
        award winner, Nobel, bestseller list, Harry Potter, Agatha Christie, Stephen King, reading list, book talk, personal librarian, book a librarian,
        appointment about books, get back into reading, bored, can't concentrate on a book
