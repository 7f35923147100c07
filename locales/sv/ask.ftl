# Questions and answers.

ask-topics = Vad gäller det?
ask-topics-button = Välj ett ämne
ask-pass-button = Fråga personalen
ask-more-button = Berätta mer
ask-next-button = Fler ämnen
ask-back-to-groups-button = Alla ämnen
ask-time-button = Be om en egen tid
ask-who-helps-button = Visa vem som hjälper
ask-share-button = Dela svaret
ask-more-topics-button = Fler ämnen
ask-lost-button = Hjälp mig hitta rätt
ask-useful-button = Det här hjälpte
ask-not-useful-button = Det hjälpte inte

ask-did-you-mean = Menade du något av det här?
ask-unclear = Jag förstod inte. Välj ett ämne eller fråga personalen.
ask-unclear-again = Jag förstår fortfarande inte, för jag är bara en bot. Personalen kan hjälpa dig. Skicka din fråga till dem med ett tryck.
ask-long = Det här är ett långt meddelande. Personalen kan läsa alltihop. Skicka det till dem med ett tryck.
ask-thanks-toast = Vad roligt att höra. Tack!
ask-not-useful = Tråkigt att det inte hjälpte. Personalen kan hjälpa dig vidare.
ask-topic-gone = Det ämnet finns inte längre. Välj ett annat eller skriv din fråga.

# What people type when they ask on about the card before them: short questions, separated by commas. Not translated, but written anew.
ask-follow-price-words =
    pris, priset, priser, vilket pris, vad är priset, och priset, och pris, kostnad, kostnaden, vad är kostnaden, avgift, avgiften, någon avgift, kostar, kostar det, kostar de, kostar det nåt, kostar de nåt, kostar det något, kostar det pengar, kostar det extra, kostar det mycket, vad kostar, vad kostar det, vad kostar de, vad kostar det då, vad kostar den, va kostar det, va kostar de, va kostar, och vad kostar det, och kostar det, hur mycket, hur mycket då, hur mkt, hur mycke, hur mycket kostar, hur mycket kostar det, hur mkt kostar det, hur mycket är det, hur mycket blir det, vad blir det, vad ligger det på, vad går det på, hur dyrt, hur dyrt är det, är det dyrt, gratis, är det gratis, är de gratis, e det gratis, e de gratis, ar det gratis, är det helt gratis, är det gratis då, måste jag betala, måste man betala, behöver jag betala, behöver man betala, ska jag betala, ska man betala, tar ni betalt, vad tar ni, vad tar ni betalt
ask-follow-time-words =
    när, nar, när då, när är det, när e det, nar ar det, och när, när börjar det, när slutar det, när kan jag komma, när är det klart, när får jag svar, när får jag den, när får jag det, tid, tider, tiden, tiderna, vilken tid, vilka tider, vad är det för tider, och tider, hur dags, vilket klockslag, vilken dag, vilka dagar, vilken veckodag, hur ofta, hur ofta är det, hur länge, hur lange, hur länge då, och hur länge, hur länge är det, hur länge håller det på, hur länge tar det, hur länge får jag, hur länge får man, hur länge får jag ha den, hur länge får jag sitta, hur lång tid, hur lang tid, hur lång tid tar det, hur lång tid tar de, hur lång tid då, och hur lång tid tar det, hur många dagar, hur många veckor, hur många minuter, väntetid, vad är väntetiden, hur lång väntetid, hur lång är väntetiden, hur länge får jag vänta, hur länge måste jag vänta, är det lång väntetid, är det lång kö, hur snabbt, hur snabbt går det, hur fort, hur fort går det, går det fort, går det snabbt, tar det lång tid, tar det länge, tar det tid
ask-follow-where-words =
    var, vart, var då, vart då, och var, och vart, var är det, vart är det, var e det, vart e det, var ar det, och var är det, var ligger det, vart ligger det, var ligger ni, vart ligger ni, var finns det, vart finns det, var finns ni, var finns den, var hittar jag det, vart hittar jag det, hur hittar jag dit, hur hittar jag det, hur hittar jag er, vart ska jag, vart ska jag gå, vart ska man gå, vart går jag, vart går man, var går man, var gör jag det, var gör man det, vart gör man det, var exakt, vilken plats, på vilken plats, vilket ställe, på vilket ställe, vilken lokal, vilket rum, adress, adressen, vilken adress, vad är adressen, vad har ni för adress, och adressen, hemsida, hemsidan, vilken hemsida, finns det en hemsida, har ni hemsida, har de hemsida, webbplats, vilken webbplats, webbsida, sidan, vilken sida, länk, länken, lank, vilken länk, finns det en länk, finns det länk, har du en länk, har du länk, har ni en länk, skicka länk, skicka länken, skicka en länk, online, på nätet, på internet, på webben, går det på nätet, går det online, finns det på nätet, kan man göra det på nätet, kan jag göra det på nätet, kan man göra det online, kan jag göra det online
ask-follow-children-words =
    barn, barnen, barn då, för barn, för barn då, för barnen, och barn, och barn då, och barnen, och för barn, och för barn då, till barn, med barn, gäller det barn, gäller det barn också, gäller det för barn, gäller det även barn, får barn, får barn också, får barn göra det, kan barn, kan barn också, kan barn göra det, är det för barn, är det för barn också, passar det för barn, passar det barn, hur är det för barn, hur är det med barn, hur gör man för barn, hur gör barn, hur gör man med barn, vad gäller för barn, vad gäller barn, mitt barn, mina barn, för mitt barn, för mina barn, och mitt barn, och mina barn, och för mitt barn, och för mina barn, kan mitt barn, får mitt barn, kan mina barn, får mina barn, min son, för min son, och min son, min dotter, för min dotter, och min dotter, min unge, mina ungar, mitt barnbarn, mina barnbarn, för mitt barnbarn, för barnbarn, för mina barnbarn, och barnbarnen, småbarn, för småbarn, bebisar, för bebisar, ungdomar, för ungdomar, och ungdomar, ungdomar då, tonåringar, för tonåringar, och tonåringar, min tonåring, ungar, för ungar, kids, för kids, för kidsen, för barn också, skolbarn, för skolbarn, vilken ålder, från vilken ålder, vilka åldrar, åldersgräns, vad är åldersgränsen, finns det åldersgräns, finns det någon åldersgräns, är det åldersgräns, hur gammal måste man vara, hur gammal ska man vara, hur gamla ska barnen vara, jag är under 18, under 18
ask-follow-ready-words =
    vad behövs, vad behöver jag, vad behöver man, va behövs, va behöver jag, och vad behöver jag, och vad behövs, vad krävs, vad krävs det, vad måste jag ha, vad måste man ha, vad ska jag ha, vad ska jag ha med, vad ska jag ha med mig, vad behöver jag ha med mig, vad behöver jag ta med, vad ska jag ta med, vad ska jag ta med mig, va ska jag ta med, och vad ska jag ta med, vad ska man ta med, vad ska man ha med sig, vad tar jag med, vad tar man med, vad måste jag ta med, vad måste jag ha med mig, ska jag ta med något, ska jag ta med nåt, ska jag ha med mig något, behöver jag ta med något, behöver jag ta med nåt, behöver jag ha med mig något, ta med, ha med, att ta med, vilka papper, vilka papper behövs, vilka papper behöver jag, vilka papper ska jag ha, vilka papper ska jag ta med, vad för papper, vilka handlingar, vilka handlingar behövs, vilka handlingar behöver jag, vilka dokument, vilka dokument behövs, vilka dokument behöver jag, vilka uppgifter, vilka uppgifter behövs, behövs legitimation, behöver jag legitimation, behövs leg, behöver jag leg, måste jag ha leg, behövs id, behöver jag id, behövs bankid, behöver jag bankid, måste jag ha bankid, behövs lånekort, behöver jag lånekort, hur förbereder jag mig, ska jag förbereda något, ska jag förbereda nåt, vad ska jag förbereda
ask-follow-contact-words =
    telefon, telefonen, telefonnummer, telefonnumret, telefonnr, telnr, tel nr, tel, nummer, numret, och numret, och telefonnumret, och telefon, vilket nummer, vilket telefonnummer, vad är numret, vad är telefonnumret, vad har ni för nummer, vad har ni för telefonnummer, vad har de för nummer, har ni telefon, har ni nummer, har du nummer, har du numret, ringa, kan jag ringa, kan man ringa, får jag ringa, går det att ringa, vem ringer jag, vem ska jag ringa, vem ringer man, vart ringer jag, vart ska jag ringa, vart ringer man, var ringer jag, till vem ringer jag, jag vill ringa, mejl, mail, mejlen, mailen, mejla, maila, mejladress, mejladressen, mailadress, mailadressen, e-post, epost, e-postadress, epostadress, kan jag mejla, kan jag maila, kan man mejla, kan man maila, kontakt, kontaktuppgifter, kontaktinfo, kontaktinformation, hur kontaktar jag, hur kontaktar jag er, hur kontaktar jag dem, hur kontaktar man er, hur når jag er, hur når jag dem, hur når man er, hur når man dem, hur får jag tag på er, hur får jag tag i er, hur får jag tag på dem, hur får jag tag i dem, vem kontaktar jag, vem ska jag kontakta, vem ska jag prata med
ask-follow-unknown = Det står inte i svaret. Personalen kan ta reda på det.

# Variables:
#   $on (DateTime) - when somebody last looked whether it is true
ask-checked = Kontrollerat den { DATE($on) }.
# Variables:
#   $on (DateTime) - when somebody last looked whether it is true
ask-checked-long-ago = Senast kontrollerat den { DATE($on) }. Fråga oss om det fortfarande stämmer.

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
