# How staff look after the FAQ: questions without a good answer, new answers, changes, history.

# /faq in the staff group: its pages.
desk-faq-menu = Botens egna svar
desk-faq-menu-how = Välj, eller skriv till exempel /faq edit loan-renew, /faq off loan-renew eller /faq history loan-renew.
# /faq was written in the topic of an open question.
desk-faq-elsewhere = Skriv /faq i ämnet General: här går dina ord till besökaren.
# Variables:
#   $found (String) - what was written
desk-faq-hint = Jag känner inte till ”{ $found }” efter /faq. Menyn visar vad som finns.
desk-faq-menu-button = FAQ-meny
# Variables:
#   $count (Number) - questions without a good answer
desk-faq-gaps-button = Utan bra svar ({ $count })
# Variables:
#   $count (Number) - answers that lack a language
desk-faq-missing-button = Språk som saknas ({ $count })
desk-faq-new-button = Nytt svar
desk-faq-edit-button = Ändra ett svar
desk-faq-history-button = Vad som har ändrats
desk-faq-no-gaps = Inga frågor väntar: alla fick svar, eller så är de avklarade.
# Variables:
#   $count (Number) - questions without a good answer
#   $groups (Number) - groups of questions that are alike
desk-faq-gaps =
    { $count ->
        [one] { $count } fråga fick inget bra svar. Grupper av liknande frågor: { $groups }. Nyaste först.
       *[other] { $count } frågor fick inget bra svar. Grupper av liknande frågor: { $groups }. Nyaste först.
    }
# Variables:
#   $count (Number) - questions in this group
#   $language (String) - the language they were asked in, in its own words
desk-faq-gap =
    { $count ->
        [one] { $count } fråga, { $language }
       *[other] { $count } frågor, { $language }
    }
# Titles of answers follow, one a line.
desk-faq-gap-shown = Svar som låg nära, eller inte hjälpte:
desk-faq-make-button = Gör ett svar
# Variables:
#   $topic (String) - title of an answer
desk-faq-add-to-button = Hör till: { $topic }
desk-faq-add-button = Hör till ett annat svar
# Variables:
#   $topic (String) - title of an answer
desk-faq-edit-this-button = Ändra: { $topic }
desk-faq-done-button = Klart, inget att skriva
desk-faq-back-button = Tillbaka till listan
desk-faq-done-toast = Borttagen från listan.
# Variables:
#   $found (String) - what was written
desk-faq-unknown = Jag har inget svar som heter ”{ $found }”. Välj svaret i menyn eller se efter nyckeln i historiken.
# Variables:
#   $count (Number) - answers that lack a language
desk-faq-missing =
    { $count ->
        [one] { $count } svar saknar ett språk. Den som läser det språket ser svaret på ett annat. Tryck på svaret för att skriva.
       *[other] { $count } svar saknar ett språk. Den som läser det språket ser svaret på ett annat. Tryck på ett svar för att skriva.
    }
desk-faq-nothing-missing = Alla svar finns på alla språk.
# Variables:
#   $key (String) - the answer's key
desk-faq-is-on = { $key } visas för besökarna.
# Variables:
#   $key (String) - the answer's key
desk-faq-is-off = { $key } är avstängt: ingen ser det längre.
desk-faq-on-button = Sätt på igen
desk-faq-history-of-button = Historik och ångra
# Variables:
#   $key (String) - the answer's key
desk-faq-history = Historik: { $key }
# Variables:
#   $key (String) - the answer's key
desk-faq-no-history = Ingen har ändrat { $key }.
desk-faq-undo-button = Ångra senaste ändringen
desk-faq-redo-button = Gör om det ångrade
desk-faq-changed = Senast ändrade:
desk-faq-nothing-changed = Ingen har ändrat något svar än.
# Variables:
#   $at (DateTime) - when it was written
#   $who (String) - first name of the librarian
#   $what (String) - the parts that were written
desk-faq-change = { MOMENT($at) } · { $who } · { $what }
# Variables:
#   $at (DateTime) - when it was written
#   $who (String) - first name of the librarian
#   $what (String) - the parts that were written
desk-faq-change-undone = { MOMENT($at) } · { $who } · { $what } · ångrad
desk-faq-undone-toast = Ångrat. Besökarna ser den tidigare texten.
desk-faq-redone-toast = Ändringen gäller igen.
# The parts of an answer, as staff know them.
desk-faq-part-title = Rubrik
desk-faq-part-answer = Svar
desk-faq-part-more = Berätta mer (knappen)
desk-faq-part-we-do = Vad vi gör
desk-faq-part-we-do-not = Vad vi inte gör
desk-faq-part-ready = Bra att ha till hands
desk-faq-part-children = För barn
desk-faq-part-asked = Hur man frågar
desk-faq-part-keywords = Sökord
desk-faq-part-group = Grupp
desk-faq-part-off = På eller av
desk-faq-part-other = Annat
desk-faq-which-language = På vilket språk skriver du?
desk-faq-which-group = Under vilken rubrik ska det stå?
desk-faq-which-topic = Vilket svar?
desk-faq-which-part = Vilken del?
# Variables:
#   $title (String) - title of the answer
#   $key (String) - the answer's key
desk-faq-live = ”{ $title }” är publicerat: besökarna hittar det från och med nu. Nyckeln är { $key }.
# A button for each missing language follows.
desk-faq-missing-now = De här språken saknas. Tills någon skriver dem ser deras läsare det här.
# Only the words themselves.
# Variables:
#   $text (String) - the title of an answer, in another language
desk-faq-words = { $text }
# Variables:
#   $language (String) - a language, in its own words
desk-faq-write-title = Rubrik, { $language }: högst 40 tecken. Den är också en knapp.
# Variables:
#   $language (String) - a language, in its own words
desk-faq-write-answer = Svar, { $language }: först det som hjälper de flesta. Helst högst 350 tecken.
# Variables:
#   $language (String) - a language, in its own words
desk-faq-write-asked = Hur frågar man om det här? Språk: { $language }. En fråga per rad, som folk skriver. Besökarna ser inte de här.
# Stands under every question for words that patrons will read.
desk-faq-nobody = Skriv för alla: inget om den som frågade, inga namn och inga personuppgifter.
# Somebody's words follow.
desk-faq-suggestion = Förslag:
desk-faq-use-button = Använd det
# Variables:
#   $topic (String) - title of an answer
desk-faq-write-wording = Hur frågar man om ”{ $topic }”? En fråga per rad. Besökarna ser inte de här.
# Variables:
#   $topic (String) - title of an answer
desk-faq-added = Från och med nu hittar den här frågan ”{ $topic }”.
desk-faq-gaps-again-button = Nästa fråga
desk-faq-gone = Någon har redan tagit hand om den här frågan.
# Variables:
#   $part (String) - what part of the answer
#   $language (String) - a language, in its own words
desk-faq-write-part = { $part }, { $language }: skriv den nya texten.
# The old words follow.
desk-faq-old = Hittills:
desk-faq-confirm-button = Ja, visa för besökarna
desk-faq-change-language = Språk
desk-faq-change-part = Del
desk-faq-change-text = Text
# Variables:
#   $name (String) - first name of the patron
desk-faq-name-warning = Obs: namnet ”{ $name }” står i texten. Är det besökarens namn?
# The card follows.
desk-faq-preview = Så här ser besökarna det:
# The words follow.
desk-faq-behind = Bakom ”Berätta mer”:
# The words follow.
desk-faq-searched = Bara sökningen läser det här:
# Variables:
#   $key (String) - the answer's key
desk-faq-changed-now = Klart: besökarna ser den nya texten i { $key }.
# A button for each other language follows.
desk-faq-others-too = Behöver andra språk samma ändring?
# Variables:
#   $language (String) - a language, in its own words
desk-faq-write-in-button = Skriv på { $language }
# Somebody wrote nothing but signs.
desk-faq-no-words = Här finns inga ord. Skriv några.
# On the card of a closed question: its answer becomes an FAQ entry.
desk-faq-from-ticket-button = Svar → FAQ
