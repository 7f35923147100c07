# Reading tips: the profile in short steps, tips in writing, and lists of books.

tips-button = Få boktips skriftligt
profile-for-whom = Vem är boktipsen till?
profile-for-me-button = Till mig
profile-for-child-button = Till barn eller ungdom
profile-for-other-button = Till någon annan
profile-child = Hur gammal är läsaren? Åldern räcker, inga namn.
profile-age-0-3-button = 0–3 år
profile-age-4-6-button = 4–6 år
profile-age-7-9-button = 7–9 år
profile-age-10-12-button = 10–12 år
profile-age-13-15-button = 13–15 år
profile-age-16-17-button = 16–17 år
profile-liked = Vilken bok var bra? Den får vara från vilken tid i livet som helst. En film eller serie går också bra.
profile-disliked = Och vilken bok var inte bra? Det hjälper oss också.
profile-wishes = Vad vill du läsa nu? Välj ett eller flera.
profile-exciting-button = Spännande
profile-funny-button = Lätt och roligt
profile-moving-button = Berörande
profile-true-button = Verkliga berättelser
profile-calm-button = Lugnt
profile-surprise-button = Överraska mig
profile-avoid = Är det något du vill undvika?
profile-violence-button = Våld
profile-sadness-button = Sorg
profile-sex-button = Sex
profile-war-button = Krig
profile-nothing-button = Inget särskilt
profile-formats = Hur läser du helst? Välj ett eller flera.
profile-book-button = Bok
profile-large-print-button = Stor stil
profile-easy-button = Lättläst
profile-audio-button = Ljudbok
profile-e-book-button = E-bok
profile-short-texts-button = Korta texter
profile-comics-button = Serier
profile-talking-books = Är det svårt att läsa tryckt text på grund av syn, sjukdom eller funktionsnedsättning? Då kan du ha rätt till talböcker. Du behöver inte säga varför.
profile-tell-more-button = Berätta mer
profile-not-for-me-button = Gäller inte mig
profile-languages = På vilka språk vill du läsa? Välj ett eller flera.
profile-other-language-button = Ett annat språk
profile-length = Hur lång får boken vara?
profile-short-button = Kort
profile-any-length-button = Spelar ingen roll
profile-long-button = Lång
profile-keep = Ska vi spara din läsprofil till nästa gång? Du kan radera den när du vill.
profile-keep-button = Ja, spara
profile-once-button = Bara den här gången
profile-kept = Din läsprofil är sparad. Du hittar den under /privacy, där du också kan radera den.
profile-use-kept = Det här är läsprofilen som du har sparat. Ska vi använda den?
profile-use-button = Ja, använd den
profile-afresh-button = Nej, fråga mig igen

# ---- a profile as it is shown to the patron and to staff; a line for each answer

# Variables:
#   $what (String) - the answer in words
profile-line-child = Ålder: { $what }
# Variables:
#   $what (String) - the answer in words
profile-line-liked = Tyckte om: { $what }
# Variables:
#   $what (String) - the answer in words
profile-line-disliked = Tyckte inte om: { $what }
# Variables:
#   $what (String) - the answer in words
profile-line-wishes = Önskar nu: { $what }
# Variables:
#   $what (String) - the answer in words
profile-line-avoid = Helst inte: { $what }
# Variables:
#   $what (String) - the answer in words
profile-line-formats = Sätt att läsa: { $what }
# Variables:
#   $what (String) - the answer in words
profile-line-languages = Språk: { $what }
# Variables:
#   $what (String) - the answer in words
profile-line-length = Längd: { $what }
profile-empty = Inga särskilda önskemål: alla slags tips är välkomna.

# ---- what a summary lets one answer anew

profile-change-child-button = Åldern
profile-change-liked-button = Boken jag tyckte om
profile-change-disliked-button = Boken jag inte gillade
profile-change-wishes-button = Vad jag önskar nu
profile-change-avoid-button = Vad som ska undvikas
profile-change-formats-button = Hur jag läser
profile-change-languages-button = Språk
profile-change-length-button = Längd

# ---- tips in writing

# A heading above the profile.
tips-check = Dina önskemål
tips-send-button = Skicka till biblioteket
tips-sent = Inom fem vardagar får du tre till sex boktips här. Vid varje står varför det kan passa.
# What staff read: a heading above the profile.
tips-staff = Boktips skriftligt, inom fem vardagar
tips-staff-me = Till besökaren själv
tips-staff-child = Till ett barn eller en ungdom
tips-staff-other = Till någon annan
tips-staff-how = När listan är klar: skriv /list här och en rad för varje bok under.

# ---- for a talk with a reading guide

profile-guide-button = Berätta vad du gillar
# A heading above the answers just given.
profile-guide-check = Till läsguiden
profile-guide-confirm-button = Skicka till läsguiden
profile-guide-told = Tack! Läsguiden ser det här före samtalet.

# ---- the profile that is kept

profile-mine-button = Min läsprofil
# A heading.
profile-mine = Din läsprofil
# A heading above the answers just given.
profile-check = Ska vi spara det här?
# Above the buttons of what is kept, below the booked times.
profile-under-my = Din läsning:
# In /privacy, where there are any.
profile-privacy = Din läsprofil och dina läslistor sparar vi tills du raderar dem.
profile-change-button = Svara på nytt
profile-delete-button = Radera den
profile-make-button = Gör en läsprofil
profile-none = Du har ingen sparad läsprofil.
profile-not-kept = Du svarade inte på något, så inget ändrades.
profile-forgotten = Din läsprofil är raderad.

# ---- lists of books

# A heading above the books.
# Variables:
#   $on (DateTime) - when the list was made
list-heading = Din läslista, { DATE($on) }
list-where = Finns boken inte hos oss? Fråga, så hjälper vi dig att få tag på den. Du hittar listan igen under /my.
list-more-button = Fler liknande
list-none-button = Inget passar
list-talk-button = Boka tid med läsguide
list-mine-button = Mina läslistor
list-nothing = Du har inga läslistor än.
list-delete-button = Radera listan
list-older-button = Föregående lista
list-forgotten = Listan är raderad.
list-more-which = Vilken vill du ha fler som liknar?
list-more-all-button = Alla
list-more-sent = Tack! Personalen letar vidare och svarar här.
list-none-why = Det händer. Vad var det som inte passade? Då försöker vi igen.

# ---- what staff read

# Headings above the books.
list-staff-more = Vill ha fler liknande
list-staff-none = Inget av de här passade
# Variables:
#   $count (Number) - books on the list
list-given =
    { $count ->
        [one] Listan med { $count } bok har skickats till besökaren.
       *[other] Listan med { $count } böcker har skickats till besökaren.
    }
# How a list is written; also said when it cannot be read.
# Variables:
#   $most (Number) - books at most
list-how =
    Skriv /list och under det en rad för varje bok, högst { $most }:
    författare: titel – varför den passar – format
    Efter en träff: /list KOD i ämnet General. Koden är den bokade tidens kod.
# Variables:
#   $owner (String) - first name of the colleague
list-not-yours = Det här stannade här: { $owner } har frågan.
list-quiet = Listan stannade här: av ett diskret samtal sparas inget. Skicka tipsen som ett meddelande.
list-no-session = Det finns ingen bokad tid med den koden, eller så är besökaren inte i chatten.
