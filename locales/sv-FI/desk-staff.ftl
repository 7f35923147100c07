# As said in Finland: only what differs from ../sv.

# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
desk-log-block = { MOMENT($at) } · { $who } · kunden spärrad
desk-block-why = Varför? Kunden får en gång vänligt veta att det inte går att skriva till oss på ett tag. Svar och bokning fungerar som förut.
desk-lifted-toast = Hävd. Kunden har fått veta det.
desk-partner-which = Vems kort ska kunden få?
desk-partner-preview = Kunden läser det här på sitt eget språk:
# Variables:
#   $blank (String) - the name of the gap
desk-canned-fill = Vad ska stå för { $blank }? Svara på just det här meddelandet: det du skriver så går inte till kunden.
desk-canned-preview = Kunden läser det här:
# Variables:
#   $language (String) - the patron's language, in its own words
desk-canned-no-language = Texten finns inte på kundens språk ({ $language }). Den går i väg så här.
desk-canned-send-button = Skicka till kunden
