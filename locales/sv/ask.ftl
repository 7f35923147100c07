# Questions and answers.

ask-topics = Vad gäller det?
ask-topics-button = Välj ett ämne
ask-pass-button = Fråga personalen
ask-more-button = Berätta mer
ask-next-button = Fler ämnen
ask-back-to-groups-button = Alla ämnen
ask-useful-button = Det här hjälpte
ask-not-useful-button = Det hjälpte inte

ask-did-you-mean = Menade du något av det här?
ask-unclear = Jag förstod inte. Välj ett ämne eller fråga personalen.
ask-unclear-again = Jag förstår fortfarande inte, för jag är bara en bot. Personalen kan hjälpa dig. Skicka din fråga till dem med ett tryck.
ask-long = Det här är ett långt meddelande. Personalen kan läsa alltihop. Skicka det till dem med ett tryck.
ask-thanks-toast = Vad roligt att höra. Tack!
ask-not-useful = Tråkigt att det inte hjälpte. Personalen kan hjälpa dig vidare.
ask-topic-gone = Det ämnet finns inte längre. Välj ett annat eller skriv din fråga.

# Stands above what a patron should have at hand.
ask-ready = Bra att ha till hands:
ask-who-can = Här kan du få mer hjälp:

# Variables:
#   $closes (DateTime) - when the desk closes today
ask-open-now = Vi har öppet nu. Vi stänger kl. { CLOCK($closes) }.
# Variables:
#   $opens (DateTime) - when the desk opens next
ask-closed-now = Vi har stängt nu. Vi öppnar { DAYTIME($opens, form: "on") }.
ask-closed-long = Vi har stängt tills vidare.
ask-closed-day = stängt

ask-group-library = Använda biblioteket
ask-group-digital = Mobiler och datorer
ask-group-authorities = Ärenden och blanketter
ask-group-work = Arbete
ask-group-housing = Boende
ask-group-money = Pengar och bank
ask-group-health = Vård och hälsa
ask-group-family = Familj och skola
ask-group-migration = Ny i landet
ask-group-language = Språk
ask-group-inclusion = Stöd i olika lägen
ask-group-events = Evenemang och läsning
ask-group-remote = Tjänster på distans
ask-group-civic = Val och kommun
ask-group-community = Lokalt engagemang
