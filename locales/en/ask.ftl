# Questions and answers.

ask-topics = What is it about?
ask-topics-button = Choose a topic
ask-pass-button = Ask a librarian
ask-more-button = Tell me more
ask-next-button = More topics
ask-back-to-groups-button = All topics
ask-time-button = Ask for a time with us
ask-who-helps-button = Show who helps
ask-share-button = Share this answer
ask-more-topics-button = More topics
ask-lost-button = I don’t know where to turn
ask-useful-button = This helped
ask-not-useful-button = Not quite

ask-did-you-mean = Did you mean one of these?
ask-unclear = I did not understand. Choose below, or ask a librarian.
ask-unclear-again = I still do not understand: I am only a bot. A librarian can help. One tap passes your question on.
ask-long = That is a long message. A librarian can read all of it. One tap passes it on.
ask-thanks-toast = Good to hear. Thank you!
ask-not-useful = Sorry to hear that. A librarian can help you.
ask-topic-gone = That topic is no longer here. Choose another one, or write your question.

# What people type when they ask on about the card before them: short questions, separated by commas. Not translated, but written anew.
ask-follow-price-words =
    price, the price, prices, cost, costs, the cost, fee, any fee, any charge, how much, how much is it, how much is that,
    how much is this, how much does it cost, how much does this cost, how much do i pay, how much do i have to pay, how much money,
    what price, what does it cost, what does this cost, what is the price, what's the price, whats the price, what is the cost,
    what's the cost, is it free, is that free, is this free, it is free, it's free, its free, free, for free, free of charge,
    is it free of charge, is it for free, is it expensive, expensive, how expensive, does it cost, does it cost anything,
    does it cost something, does it cost money, is there a fee, is there a charge, is there any fee, do you charge, do i pay,
    do i have to pay, do i need to pay, must i pay, do we have to pay, what about the price, what about money, and the price,
    and price, and cost, and the cost, and how much, and how much is it, and what does it cost, and is it free, ok how much,
    so how much, how mutch, how much cost, how much it cost, how much it costs
ask-follow-time-words =
    how long, how long does it take, how long does this take, how long will it take, how long do i wait, how long do i have to wait,
    how long is the wait, how long is it, how long for, for how long, how long time, how much time, how many days, how many weeks,
    how many minutes, how many hours, how fast, how quickly, how soon, is it quick, is it fast, does it take long, waiting time,
    wait time, the wait, when, when is it, when is that, when is this, when does it start, when does it begin, when will it be ready,
    when is it ready, when is the next one, what time, what time is it on, at what time, what day, which day, which days, what days,
    times, the times, time limit, how often, and when, and how long, and what time, and which days, and how often, ok when, so when,
    until when, by when, how long can i keep it, how long can i use it, how long do i get
ask-follow-where-words =
    where, where is it, where is that, where is this, where do i go, where do i go for that, where can i go, where to go,
    where do i find it, where can i find it, where to find it, where do i get it, where can i get it, where do i do it,
    where can i do it, where exactly, in which place, which place, what place, which office, where is the office, where is the place,
    address, the address, what address, what is the address, what's the address, whats the address, how do i get there,
    how to get there, where on the internet, is there a website, is there a web site, is there a page, is there a link, website,
    web site, the website, which website, what website, web address, web page, link, the link, a link, send me the link,
    give me the link, which site, on the internet, online, is it online, can i do it online, can i do that online, and online,
    and where, and where is it, and the address, and the link, and the website, when and where, where and when, ok where, so where
ask-follow-children-words =
    and children, and kids, and for children, and for kids, and for a child, and for my child, and for my kids, and for my children,
    and for my son, and for my daughter, and for teenagers, and for teens, and for babies, and teenagers, and my child, and my kids,
    for children, for kids, for a child, for a kid, for my child, for my kids, for my children, for my son, for my daughter,
    for my grandchild, for my grandchildren, for teenagers, for teens, for young people, for babies, what about children,
    what about kids, what about a child, what about my child, what about my kids, what about my son, what about my daughter,
    what about teenagers, what about babies, how about children, how about kids, my child, my children, my kids, my son, my daughter,
    my grandchild, is it for children too, is it for children, is it for kids, is it for kids too, is this for children,
    is it the same for children, is it ok for children, is it suitable for children, can children too, can children come,
    can kids come, can my child come, can my kids come, can i bring my child, can i bring my children, can i bring my kids,
    can a child, can children use it, can kids use it, can my child use it, can my child have one, can my child get one,
    can children have one, age limit, is there an age limit, how old, what age, which age, from what age, minimum age
ask-follow-ready-words =
    what do i need, what do we need, what will i need, what do i need for it, what do i need for that, what do i need to bring,
    what do i need to have, what do i bring, what should i bring, what must i bring, what shall i bring, what to bring, what to take,
    what do i take with me, what should i take with me, what do i have to bring, what should i have, what should i have with me,
    what do i have to have, what is needed, what's needed, whats needed, do i need anything, do i need something,
    do i need to bring anything, do i need to bring something, should i bring anything, which papers, what papers,
    which papers do i need, what papers do i need, which documents, what documents, which documents do i need,
    what documents do i need, do i need papers, do i need documents, do i need an id, do i need id, do i need my passport,
    do i need a passport, how do i prepare, how should i prepare, and what do i need, and what do i bring, and what papers,
    and which papers, and documents, and which documents, ok what do i need, so what do i need
ask-follow-contact-words =
    phone number, the phone number, a phone number, telephone number, tel, number, the number, what number, which number,
    what is the number, what's the number, whats the number, what is the phone number, what's the phone number,
    whats the phone number, give me the number, can i call, can i phone, can i ring, can i call them, can i call you, who do i call,
    whom do i call, who can i call, who should i call, who do i phone, who do i contact, who can i contact, who do i talk to,
    who can i talk to, where do i call, which number do i call, email address, e-mail address, the email, the e-mail, can i email,
    can i e-mail, can i write to them, contact, contact details, contact information, contact info, how do i reach them,
    how can i reach them, how do i contact them, how can i contact them, how do i get in touch, how do i call, and the phone number,
    and the number, and the email, and contact details, an email, their email, their number
ask-follow-unknown = The answer does not say that. A librarian can find it out.

# Variables:
#   $on (DateTime) - when somebody last looked whether it is true
ask-checked = Checked on { DATE($on) }.
# Variables:
#   $on (DateTime) - when somebody last looked whether it is true
ask-checked-long-ago = Last checked on { DATE($on) }. Please ask us if it is still right.

# Stands above what a patron should have at hand.
ask-ready = Have ready:
ask-who-can = Who else can help:

# Variables:
#   $closes (DateTime) - when the desk closes today
ask-open-now = We are open now, until { CLOCK($closes) }.
# Variables:
#   $opens (DateTime) - when the desk opens next
ask-closed-now = We are closed now. We open { DAYTIME($opens, form: "on") }.
ask-closed-long = We are closed until further notice.
ask-closed-day = closed

ask-group-library = Using the library
ask-group-digital = Phones and computers
ask-group-authorities = Offices and forms
ask-group-work = Work
ask-group-housing = Housing
ask-group-money = Money and banking
ask-group-health = Health services
ask-group-family = Family and school
ask-group-migration = New in the country
ask-group-language = Languages
ask-group-inclusion = Support and access
ask-group-events = Events and reading
ask-group-remote = Remote services
ask-group-civic = Voting and municipality
ask-group-community = Your community
