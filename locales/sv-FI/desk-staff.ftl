# As said in Finland: only what differs from ../sv.

# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
desk-log-block = { MOMENT($at) } · { $who } · kunden spärrad
desk-block-why = Varför? Kunden får en gång vänligt veta att det inte går att skriva till oss på ett tag. Svar och bokning fungerar som förut.
desk-lifted-toast = Spärren är hävd. Kunden har fått veta det.
desk-partner-which = Vems kort ska kunden få?
desk-partner-preview = Kunden får det här på sitt eget språk:
# Variables:
#   $blank (String) - the name of the gap
desk-canned-fill = Vad ska det stå i stället för { $blank }? Använd ”Svara” på just det här meddelandet: då går det du skriver inte till kunden.
desk-canned-preview = Så här ser det ut för kunden:
# Variables:
#   $language (String) - the patron's language, in its own words
desk-canned-no-language = Texten finns inte på kundens språk ({ $language }). Den skickas så här.
desk-canned-send-button = Skicka till kunden
