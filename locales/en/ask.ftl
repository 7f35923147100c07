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
    price, the price, what price, how much, how much is it, how much does it cost, what does it cost, cost, costs, is it free, free, is this free, does it cost anything, do i have to pay, fee, any fee, and the price, what about the price
ask-follow-time-words =
    how long, how long does it take, when, when is it, what time, which days, for how long, how many days, waiting time, is it quick, how fast, and when
ask-follow-where-words =
    where, where is it, where do i go, where exactly, in which place, address, what address, is there a website, website, link, the link, on the internet, online, and where
ask-follow-children-words =
    and for children, for children, and children, for kids, and kids, what about children, what about kids, my child, and for my child, for my child, for a child, for my son, for my daughter, for teenagers, and teenagers, is it for children too, can children too
ask-follow-ready-words =
    what do i need, what do i bring, what should i bring, what to bring, what do i have to bring, which papers, which documents, what papers, what documents, do i need an appointment, what do i need to have, and what do i need
ask-follow-contact-words =
    phone number, phone, the number, who do i call, whom do i call, can i call, email, e-mail, contact, contact details, how do i reach them, how do i contact them

# Variables:
#   $on (Date) - when somebody last looked whether it is true
ask-checked = Checked on { DATE($on) }.
# Variables:
#   $on (Date) - when somebody last looked whether it is true
ask-checked-long-ago = Last checked on { DATE($on) }: ask us whether it is still so.

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
ask-group-money = Money and bank
ask-group-health = Health services
ask-group-family = Family and school
ask-group-migration = New in the country
ask-group-language = Languages
ask-group-inclusion = Support and belonging
ask-group-events = Events and reading
ask-group-remote = Remote services
ask-group-civic = Civic life
ask-group-community = Your community
