# Waiting at the desk, and how a talk ends. First what patrons read, then what staff read.

desk-line-next = Olet jonossa seuraavana.
# Variables:
#   $count (Number) - people who wait in front, at least 1
desk-line-ahead =
    { $count ->
        [one] Edelläsi on { $count } ihminen.
       *[other] Edelläsi on { $count } ihmistä.
    }
# Variables:
#   $minutes (Number) - 5, 15, 30 or 60
desk-line-minutes = Vastaus tulee yleensä { $minutes } minuutin sisällä.
desk-line-today = Vastaus tulee yleensä saman päivän aikana.
# Variables:
#   $opens (DateTime) - when the desk opens
desk-line-later = Tänään on paljon kysymyksiä. Vastaamme luultavasti, kun avaamme { DAYTIME($opens, form: "on") }.

desk-choice = Anteeksi, että joudut odottamaan: kaikki työntekijät ovat nyt varattuja. Paikkasi jonossa säilyy. Mitä haluaisit tehdä?
desk-choice-back = Kysymyksesi on taas jonossa entisellä paikallaan. Seuraava vapaa työntekijä vastaa sinulle. Sinun ei tarvitse toistaa mitään.
desk-choice-wait-button = Odotan
desk-choice-message-button = Jätän viestin
desk-choice-book-button = Varaan ajan
desk-choice-waits = Selvä, paikkasi säilyy. Voit sulkea Telegramin: vastaus tulee tänne.
# Variables:
#   $due (DateTime) - by when an answer is promised
desk-choice-left = Viestisi on meillä tallessa. Vastaamme tänne viimeistään { DAYTIME($due, form: "on") }.
desk-choice-left-long = Viestisi on meillä tallessa. Vastaamme tänne, kun avaamme taas.
desk-choice-settled = Kiitos, että odotit.

# Variables:
#   $closes (DateTime) - when the question is closed if nobody writes
desk-idle-warning = Saitko tarvitsemasi avun? Jos et kirjoita, suljemme kysymyksen { DAYTIME($closes, form: "on") }. Voit palata siihen myöhemminkin.
desk-idle-warning-soon = Saitko tarvitsemasi avun? Jos et kirjoita, suljemme kysymyksen pian. Voit palata siihen myöhemminkin.
desk-still-button = Tarvitsen vielä apua
desk-enough-button = Tämä riittää, kiitos
# Words with which a patron says that no more help is needed. Phrases, separated by commas, as people type them.
desk-enough-words =
    tämä riittää, se riittää, riittää, riittää kiitos, tämä riittää kiitos, tää riittää, en tarvitse enää apua, en tarvii enää apua, ei muuta kysyttävää,
    ei enää kysyttävää, ei ole muuta kysyttävää, voit sulkea tämän, voitte sulkea tämän, kysymyksen voi sulkea
desk-still-told = Hyvä, että kerroit. Kirjaston työntekijä vastaa tänne.
# Variables:
#   $number (String) - number of the question
desk-idle-closed = Suljimme kysymyksesi numero { $number }, koska täällä on ollut hiljaista. Jos tarvitset vielä apua, kirjoita tänne. Saitko apua?
# Variables:
#   $number (String) - number of the question
#   $opens (DateTime) - when the desk opens next
desk-reopened-closed = Kysymyksesi numero { $number } on taas auki. Luemme sen, kun avaamme { DAYTIME($opens, form: "on") }.

desk-comment-button = Kirjoitan pari sanaa
desk-comment-ask = Mikä meni hyvin, ja missä voisimme parantaa? Henkilökunta lukee tämän.
desk-comment-thanks = Kiitos! Henkilökunta näkee viestisi.
desk-copy-button = Kopio keskustelusta
# Variables:
#   $number (String) - number of the question
desk-copy = Kopio kysymyksestäsi numero { $number }.
desk-copy-nothing = Nyt ei ole keskustelua, jonka voisi kopioida.
# The beginning of a file name: small letters, no blanks.
desk-copy-name = kysymys
# One line of the copy.
# Variables:
#   $at (DateTime) - when it was said
#   $who (String) - who said it
#   $words (String) - what was said
desk-copy-line = { MOMENT($at) } { $who }: { $words }
desk-copy-you = Sinä
desk-copy-library = Kirjasto
# Stands in a copy in place of a picture or another file.
desk-copy-file = (tiedosto)

# ---- staff

# Variables:
#   $name (String) - first name of the librarian who had it
desk-card-former = Aiemmin hoiti: { $name }.
# Variables:
#   $names (String) - first names
desk-card-speakers = Vuorossa ja osaa tätä kieltä: { $names }
# Variables:
#   $due (DateTime) - by when an answer is promised
desk-card-message = Viesti: vastaus viimeistään { MOMENT($due) }.
desk-card-closed-enough = Suljettu: asiakas sai tarpeeksi apua.
desk-card-closed-inactive = Suljettu: asiakas ei ole vastannut.
desk-card-closed-unreachable = Suljettu: asiakasta ei tavoiteta.
# Variables:
#   $due (DateTime) - by when an answer is due
desk-late-warning = Kukaan ei ole vielä ottanut tätä. Vastausta odotetaan klo { CLOCK($due) } mennessä.
# Variables:
#   $name (String) - first name of the librarian who has it
#   $due (DateTime) - by when an answer is due
desk-late-warning-owner = { $name }, asiakas odottaa vastausta klo { CLOCK($due) } mennessä.
# Variables:
#   $due (DateTime) - by when an answer was due
desk-late-missed = Vastauksen piti tulla viimeistään { MOMENT($due) }. Asiakas odottaa yhä.
# Variables:
#   $name (String) - first name of the librarian who has it
#   $due (DateTime) - by when an answer was due
desk-late-missed-owner = { $name }, vastauksen piti tulla viimeistään { MOMENT($due) }. Asiakas odottaa yhä.
# Variables:
#   $name (String) - first name of the librarian who had it
desk-back-in-queue = Takaisin jonossa: { $name } taitaa olla kiireinen. Kuka tahansa vapaa voi jatkaa. Asiakas tietää tästä.
# Variables:
#   $number (String) - number of the question
#   $language (String) - the patron's language, in its own words
#   $since (DateTime) - waiting since
desk-alert = Nro { $number } ({ $language }) on odottanut klo { CLOCK($since) } alkaen. Kuka ottaa?
# Variables:
#   $number (String) - number of the question
#   $language (String) - the patron's language, in its own words
#   $since (DateTime) - waiting since
desk-alert-back = Nro { $number } ({ $language }) on taas jonossa. Asiakas on odottanut { MOMENT($since) } alkaen. Kuka ottaa?
# Variables:
#   $number (String) - number of the question
desk-alert-open-button = Avaa nro { $number }
# Variables:
#   $count (Number) - questions that wait
#   $since (DateTime) - the longest wait
desk-digest =
    { $count ->
        [one] Huomenta! { $count } kysymys on odottanut { MOMENT($since) } alkaen. Näet sen: /queue.
       *[other] Huomenta! { $count } kysymystä odottaa. Vanhin on odottanut { MOMENT($since) } alkaen. Näet ne: /queue.
    }
# Variables:
#   $queue (String) - key of the queue
desk-digest-queue = Jono { $queue }
desk-enough-staff = Asiakas sanoo, että apu riittää. Kysymys on suljettu.
desk-idle-closed-staff = Suljettu: asiakas ei ole vastannut päiviin. Jos hän kirjoittaa, kysymys avautuu uudelleen.
desk-gone-staff = Suljettu: asiakas ei ole palannut. Jos hän kirjoittaa, kysymys avautuu uudelleen.
desk-still-staff = Asiakas tarvitsee vielä apua.
desk-comment-staff = Asiakas tästä keskustelusta:
