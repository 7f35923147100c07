# Questions and answers.

ask-topics = What is it about?
ask-topics-button = Choose a topic
ask-pass-button = Ask a librarian
ask-more-button = Tell me more
ask-next-button = More topics
ask-back-to-groups-button = All topics
ask-useful-button = This helped
ask-not-useful-button = Not quite

ask-did-you-mean = Did you mean one of these?
ask-unclear = I did not understand. Choose below, or ask a librarian.
ask-unclear-again = I still do not understand: I am only a bot. A librarian can help. One tap passes your question on.
ask-long = That is a long message. A librarian can read all of it. One tap passes it on.
ask-thanks-toast = Good to hear. Thank you!
ask-not-useful = Sorry to hear that. A librarian can help you.
ask-topic-gone = That topic is no longer here. Choose another one, or write your question.

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
