# What staff read at the desk: passing on, duty, blocks, who did what, ready texts.

desk-unsure-toast = Just nu kan jag inte kontrollera om du hör till personalgruppen. Försök igen om en stund.

# ---- the card

desk-more-button = Mer
desk-back-button = Tillbaka
desk-canned-button = Färdiga texter
desk-pass-button = Lämna över
desk-partner-button = Partnerns kort
desk-book-button = Boka en tid
desk-block-button = Spärra
desk-which-effort = Hur mycket arbete var det?
desk-effort-moment-button = En stund
desk-effort-while-button = Högst en halvtimme
desk-effort-long-button = Längre

# ---- passing on

desk-pass-to-whom = Vem tar över? Med /transfer NAMN kan du skriva en anteckning efter namnet: den stannar här.
desk-pass-unknown = Ingen med det namnet är i tjänst, och ingen kö heter så. Vem tar över?
desk-pass-nobody-toast = Ingen annan är i tjänst nu, och det finns ingen annan kö.
desk-pass-off-duty-toast = Den kollegan är inte längre i tjänst.
desk-pass-too-late-toast = Någon hann före: titta på kortet.
# Variables:
#   $queue (String) - name of the queue
desk-pass-queue-button = Kö: { $queue }
desk-queue-general = Allmänna frågor
# Variables:
#   $name (String) - first name of the one who has it now
#   $by (String) - first name of the one who passed it on
desk-yours-now = { $name }, frågan är din nu. { $by } lämnade över den.
# Variables:
#   $name (String) - first name of the librarian
desk-passed-to = { $name } på biblioteket fortsätter med din fråga. Du behöver inte upprepa något: { $name } kan läsa allt du har skrivit här.
# Variables:
#   $queue (String) - name of the queue
desk-passed-to-queue = De som kan det här bäst fortsätter med din fråga: { $queue }. Du behöver inte upprepa något.

# ---- on duty

# Variables:
#   $name (String) - first name of the librarian
desk-duty-on = { $name } är i tjänst.
# Variables:
#   $name (String) - first name of the librarian
desk-duty-off = { $name } är inte längre i tjänst.
# Variables:
#   $count (Number) - questions
desk-duty-returned =
    { $count ->
        [one] { $count } fråga som väntade på svar är i kön igen.
       *[other] { $count } frågor som väntade på svar är i kön igen.
    }
desk-duty-nobody = Ingen är i tjänst. Skriv /duty on och dina språk när du börjar, till exempel: /duty on fi en
# Variables:
#   $count (Number) - people on duty
desk-duty-there =
    { $count ->
        [one] { $count } person i tjänst:
       *[other] { $count } personer i tjänst:
    }
# Variables:
#   $name (String) - first name of the librarian
#   $languages (String) - their languages, by their own names
#   $count (Number) - open questions that they have
desk-duty-line =
    { $count ->
        [one] { $name } · { $languages } · { $count } fråga
       *[other] { $name } · { $languages } · { $count } frågor
    }
# Variables:
#   $found (String) - what was written
#   $languages (String) - language codes
desk-duty-how = Jag förstår inte ”{ $found }”. Skriv /duty on, /duty off eller /duty on och dina språk: { $languages }
# Variables:
#   $count (Number) - how many questions one person should have
desk-enough-toast =
    { $count ->
        [one] Du har redan { $count } fråga, och fler bör en person inte ha. Tryck igen om du ändå vill ta den här.
       *[other] Du har redan { $count } frågor, och fler bör en person inte ha. Tryck igen om du ändå vill ta den här.
    }

# ---- the queue

# Variables:
#   $count (Number) - minutes
desk-age-minutes = { $count } min
# Variables:
#   $count (Number) - hours
desk-age-hours = { $count } tim
# Variables:
#   $count (Number) - days
desk-age-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagar
    }
# Variables:
#   $number (String) - number of the question
desk-queue-open-button = Nr { $number }
# Variables:
#   $count (Number) - open questions of this librarian
desk-mine =
    { $count ->
        [one] Du har { $count } fråga:
       *[other] Du har { $count } frågor, den som väntat längst först:
    }
desk-mine-empty = Du har inga frågor nu. /queue visar vilka som väntar.

# ---- who did what

# Variables:
#   $number (String) - number of the question
desk-log = Det här har gjorts med fråga { $number }:
desk-log-empty = Inget har gjorts med frågan än.
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
desk-log-take = { MOMENT($at) } · { $who } · tagen
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
desk-log-return = { MOMENT($at) } · { $who } · tillbaka i kön
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
#   $what (String) - what it was about: an outcome, a queue, a name
desk-log-pass = { MOMENT($at) } · { $who } · överlämnad till { $what }
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
#   $what (String) - what it was about: an outcome, a queue, a name
desk-log-move = { MOMENT($at) } · { $who } · flyttad till kön { $what }
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
#   $what (String) - what it was about: an outcome, a queue, a name
desk-log-close = { MOMENT($at) } · { $who } · avslutad: { $what }
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
desk-log-reopen = { MOMENT($at) } · { $who } · öppnad igen
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
desk-log-send = { MOMENT($at) } · { $who } · skickat det som hade stannat här
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
#   $what (String) - what it was about: an outcome, a queue, a name
desk-log-canned = { MOMENT($at) } · { $who } · färdig text: { $what }
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
#   $what (String) - what it was about: an outcome, a queue, a name
desk-log-partner = { MOMENT($at) } · { $who } · samarbetspartnerns kort: { $what }
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
desk-log-block = { MOMENT($at) } · { $who } · besökaren spärrad
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
desk-log-book = { MOMENT($at) } · { $who } · tid bokad
# Variables:
#   $at (DateTime) - when
#   $who (String) - first name of the librarian
#   $act (String) - key of what was done
desk-log-other = { MOMENT($at) } · { $who } · { $act }

# ---- blocks

desk-block-why = Varför? Besökaren får en gång vänligt veta att det inte går att skriva till oss på ett tag. Svar och bokning fungerar som förut.
desk-block-rude-button = Otrevligt
desk-block-spam-button = Spam
desk-block-threat-button = Hot
desk-block-other-button = Något annat
desk-block-how-long = Hur länge?
# Variables:
#   $count (Number) - days
desk-block-days-button =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagar
    }
desk-block-open-button = Tills vidare
# Variables:
#   $until (DateTime) - when it ends
desk-block-done = Spärrad till { MOMENT($until) }. Frågan är avslutad. Med /blocks ser du alla spärrar och kan häva dem.
desk-block-done-open = Spärrad tills någon häver spärren. Frågan är avslutad. Med /blocks ser du alla spärrar och kan häva dem.
desk-blocks-empty = Ingen är spärrad.
# Variables:
#   $count (Number) - people who are blocked
desk-blocks =
    { $count ->
        [one] { $count } person kan inte skriva till oss nu:
       *[other] { $count } personer kan inte skriva till oss nu:
    }
# Variables:
#   $name (String) - first name of the patron
#   $reason (String) - why
#   $until (DateTime) - when it ends
desk-blocks-line = { $name } · { $reason } · till { MOMENT($until) }
# Variables:
#   $name (String) - first name of the patron
#   $reason (String) - why
desk-blocks-line-open = { $name } · { $reason } · tills vidare
# Variables:
#   $name (String) - first name of the patron
desk-lift-button = Häv: { $name }
desk-lifted-toast = Spärren är hävd. Besökaren har fått veta det.
# Variables:
#   $until (DateTime) - when it ends
desk-blocked = Du kan inte skriva till personalen här förrän { MOMENT($until) }. Mina svar och tidsbokningen fungerar för dig som förut.
desk-blocked-open = Just nu kan du inte skriva till personalen här. Mina svar och tidsbokningen fungerar för dig som förut.
# Variables:
#   $phone (String) - the library's phone number
desk-blocked-phone = Du kan ringa oss ({ $phone }) eller komma till biblioteket.
desk-blocked-visit = Du är välkommen till biblioteket.
desk-block-lifted = Du kan skriva till personalen här igen.

# ---- a partner's card for a patron

desk-partner-none-toast = Inga samarbetspartner är inlagda.
desk-partner-which = Vems kort ska besökaren få?
desk-partner-preview = Besökaren får det här på sitt eget språk:
desk-partner-told = Här är någon som kan hjälpa dig med det här:
desk-not-to-send-toast = Det är redan skickat, eller så är det en anteckning.

# ---- ready texts

desk-hint-question-over = Det här nådde ingen: min fråga till dig gäller inte längre.
desk-canned-which = Vilken text?
# Variables:
#   $found (String) - what was looked for
desk-canned-none = Ingen färdig text innehåller ”{ $found }”.
# Variables:
#   $blank (String) - the name of the gap
desk-canned-fill = Vad ska det stå i stället för { $blank }? Använd ”Svara” på just det här meddelandet: då går det du skriver inte till besökaren.
desk-canned-preview = Så här ser det ut för besökaren:
# Variables:
#   $language (String) - the patron's language, in its own words
desk-canned-no-language = Texten finns inte på besökarens språk ({ $language }). Den skickas så här.
desk-canned-send-button = Skicka till besökaren
desk-canned-change = En annan text
desk-canned-sent = Skickat.
desk-canned-list = Färdiga texter. I frågans ämne skickar du dem med /canned eller knappen på kortet. Skriv ett ord efter kommandot för att söka.
# Variables:
#   $name (String) - name of the text
desk-canned-line-mine = { $name } · din
# Variables:
#   $name (String) - name of the text
#   $queue (String) - name of the queue
desk-canned-line-queue = { $name } · kön { $queue }
# Variables:
#   $name (String) - name of the text
desk-canned-line-all = { $name } · för alla
desk-canned-add-button = Skriv en ny
desk-canned-edit-button = Ändra
desk-canned-remove-button = Ta bort
desk-canned-for-whom = Vem får använda den?
desk-canned-mine-button = Bara jag
desk-canned-all-button = Alla
desk-canned-name = Vad ska den heta? Ett eller två ord som gör den lätt att hitta.
# Variables:
#   $language (String) - the language, in its own words
#   $blanks (String) - the gaps
desk-canned-write = Texten ({ $language }). Luckor som jag fyller i själv: { $blanks }. Andra ord inom klammerparenteser frågar jag efter varje gång.
desk-canned-skip-button = Inte på det här språket
desk-canned-empty = Det behövs en text på åtminstone ett språk. Inget sparades.
# Variables:
#   $name (String) - name of the text
desk-canned-kept = Texten ”{ $name }” är sparad.
# Variables:
#   $name (String) - name of the text
desk-canned-removed = Texten ”{ $name }” är borttagen.
desk-canned-old = Nu står det:
desk-canned-which-language = På vilket språk?
