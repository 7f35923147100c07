# Help with a project: four questions, three talks, a worksheet after each. No promises, no bank matters.

project-button = Pyydä apua hankkeeseen
project-menu-button = Apua hankkeeseen
project-confirm-button = Varaa nämä ajat
project-stage = Missä vaiheessa hankkeesi on?
project-stage-idea-button = Idea
project-stage-plan-button = Suunnitelma
project-stage-funds-button = Etsin rahoitusta
project-stage-running-button = Käynnissä
project-idea = Mikä on idea? Yksi lause riittää.
project-whom = Kenelle ja missä? Esimerkiksi: oman kylän lapsille.
project-start = Milloin sen pitäisi alkaa?
project-start-soon-button = 3 kuukauden sisällä
project-start-year-button = Vuoden sisällä
project-start-later-button = Myöhemmin
project-start-open-button = Ei vielä päätetty
project-times = Ehdotamme kolmea 45 minuutin tapaamista: ensin idea, sitten suunnitelma ja budjetti, lopuksi hakemuksesi. Mitkä päivät ja ajat sopivat sinulle?
project-time-first = Ensimmäinen tapaaminen: idea. Milloin?
project-time-second = Toinen tapaaminen: suunnitelma ja budjetti. Milloin?
project-time-third = Kolmannessa tapaamisessa katsomme, onko hakemuksesi selkeä. Milloin?
project-later-button = Sovitaan myöhemmin
# A heading above the answers.
project-check = Onko tämä oikein?
project-sent = Kirjaston työntekijä sopii kanssasi kolme aikaa tässä chatissa. Autamme miettimään ja etsimään. Hakemuksen kirjoitat sinä, ja rahoittaja päättää.
# A heading above the booked times.
# Variables:
#   $count (Number) - talks
project-booked =
    { $count ->
        [one] Varattu { $count } tapaaminen.
       *[other] Varattu { $count } tapaamista.
    }
project-sheets-follow = Jokaisen tapaamisen jälkeen saat tänne tehtävän. Autamme miettimään ja etsimään. Hakemuksen kirjoitat sinä, ja rahoittaja päättää.

# ---- what a summary lets one answer anew

project-change-stage-button = Vaihe
project-change-idea-button = Idea
project-change-whom-button = Kenelle ja missä
project-change-start-button = Alku
project-change-times-button = Päivät ja ajat
project-change-channel-button = Miten tapaamme
project-change-first-button = Ensimmäinen aika
project-change-second-button = Toinen aika
project-change-third-button = Kolmas aika
project-change-name-button = Nimi
project-change-phone-button = Numero

# ---- lines of the answers, for the patron and for staff

# Variables:
#   $what (String) - the answer in words
project-line-stage = Vaihe: { $what }
# Variables:
#   $what (String) - the answer in words
project-line-idea = Idea: { $what }
# Variables:
#   $what (String) - the answer in words
project-line-whom = Kenelle ja missä: { $what }
# Variables:
#   $what (String) - the answer in words
project-line-start = Alku: { $what }
# Variables:
#   $what (String) - the answer in words
project-line-times = Sopivat ajat: { $what }
# Variables:
#   $at (DateTime) - when the talk begins
project-line-first = Ensimmäinen tapaaminen: { DAYTIME($at) }
# Variables:
#   $at (DateTime) - when the talk begins
project-line-second = Toinen tapaaminen: { DAYTIME($at) }
# Variables:
#   $at (DateTime) - when the talk begins
project-line-third = Kolmas tapaaminen: { DAYTIME($at) }

# ---- worksheets, one after each talk

project-sheet-idea =
    Tehtävä 1: idea

    Kirjoita jokaisesta yksi tai kaksi lausetta:
    • Mikä muuttuu?
    • Kenelle? Mistä tiedät, että he haluavat sitä?
    • Kuka tekee sen kanssasi?
    • Mitä teillä on jo: ihmisiä, tiloja, taitoja?
    • Mikä on pienin ensimmäinen askel?

    Ota tämä mukaan seuraavaan tapaamiseen tai lähetä tänne.
project-sheet-plan =
    Tehtävä 2: suunnitelma ja budjetti

    • 3–5 vaihetta, jokaiselle kuukausi ja tekijä
    • Mitä jokainen vaihe maksaa, oikeilla hinnoilla
    • Mitä annatte itse: työtä, tiloja, tavaroita
    • Mistä huomaatte, että se onnistui
    • Mitä jää, kun raha on käytetty
    • 2–3 rahoittajaa, heidän ehtonsa ja hakuaikansa

    Älä kirjoita tänne pankkitietoja.
project-sheet-application =
    Tehtävä 3: hakemuksesi

    • Vastaako se rahoittajan jokaiseen kysymykseen?
    • Osaako asiaa tuntematon kertoa sen omin sanoin?
    • Täsmäävätkö summat?
    • Ovatko kaikki pyydetyt liitteet mukana?
    • Lähetätkö sen muutamaa päivää ennen määräaikaa?

    Kielteisiä päätöksiä tulee usein: kysy syytä ja hae muualta. Onnea matkaan!

# ---- what staff read

# A heading above the answers.
project-staff = Apua hankkeeseen: kolme 45 minuutin tapaamista
project-staff-how = Kirjoita jokaisen tapaamisen jälkeen kysymyksen aiheeseen /worksheet 1, 2 tai 3. Asiakas saa tehtävän seuraavaa kertaa varten.
# Variables:
#   $number (String) - which of the three
project-sheet-sent = Tehtävä { $number } lähti asiakkaalle.
