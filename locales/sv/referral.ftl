# Passing somebody on to a partner: with consent to the exact text, and one question five days later.

refer-myself-button = Jag kontaktar dem själv
refer-library-button = Biblioteket tar kontakt
refer-myself = Bra. Får du inte tag på dem, så fråga oss: vi letar vidare tillsammans.
# Above the patron’s own question.
# Variables:
#   $partner (String) - the partner’s name
refer-suggest = Det här frågade du nyss. Får { $partner } läsa det precis så?
refer-these-button = Skicka de här orden
refer-other-button = Jag skriver något annat
# Variables:
#   $partner (String) - the partner’s name
refer-what = Vad ska { $partner } veta? En eller två meningar räcker. Du behöver inte skriva ditt namn. Skriv inga koder och inget personnummer.
refer-language = På vilket språk vill du ha svar?
refer-reach = Hur vill du ha svar?
refer-by-phone-button = De ringer mig
refer-by-chat-button = Via biblioteket, här
refer-number = Vilket nummer får de ringa? Skriv det här.

# ---- the exact text, and a yes or a no

# Variables:
#   $partner (String) - the partner’s name
refer-exactly = Bara det här går till { $partner }:
# Below the text that is passed on.
refer-may-we = Vi skickar inget annat, inte heller det vi har talat om här. Går det bra?
refer-yes-button = Ja, skicka det här
refer-no-button = Nej, skicka inget
# What can be changed in it.
refer-change-words-button = Orden
refer-change-language-button = Språket
refer-change-reach-button = Hur de svarar
refer-change-number-button = Numret
# These two lines are passed on, after the patron’s own words.
# Variables:
#   $language (String) - a language in its own words
refer-passed-language = Språk: { $language }
# Variables:
#   $phone (String) - telephone number
refer-passed-phone = Svar per telefon: { $phone }
refer-passed-chat = Svar via biblioteket, i den här chatten
refer-declined = Okej, inget har skickats. Du kan kontakta dem själv, eller fråga oss.
# Variables:
#   $partner (String) - the partner’s name
refer-done = Tack. Personalen skickar bara det här till { $partner }. Om fem dagar frågar jag en gång om det hjälpte.

# ---- five days later; it names nobody, since it may stand on a locked screen

refer-did-it-help = För några dagar sedan skickade vi ett meddelande åt dig. Fick du hjälp?
refer-helped-button = Ja
refer-not-yet-button = Inte än
refer-helped-thanks = Vad bra. Tack för att du berättade!
refer-not-yet-thanks = Tack för att du berättade.
refer-ask-staff = Vi kan leta vidare tillsammans. Jag frågar inte igen.

# ---- what staff read

# Variables:
#   $partner (String) - the partner’s name
refer-staff = Hänvisning till { $partner }
# Variables:
#   $how (String) - how staff reach the partner, in the library’s own words
refer-staff-how = Så skickar du det vidare: { $how }
refer-staff-only-this = Skicka bara vidare det här:
