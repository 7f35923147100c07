# Questions and answers.

ask-topics = Mitä kysymyksesi koskee?
ask-topics-button = Valitse aihe
ask-pass-button = Kysy henkilökunnalta
ask-more-button = Kerro lisää
ask-next-button = Lisää aiheita
ask-back-to-groups-button = Kaikki aiheet
ask-useful-button = Tästä oli apua
ask-not-useful-button = Ei auttanut

ask-did-you-mean = Tarkoititko jotakin näistä?
ask-unclear = En ymmärtänyt. Valitse aihe tai kysy henkilökunnalta.
ask-unclear-again = En ymmärrä vieläkään, sillä olen vain botti. Kirjaston työntekijä osaa auttaa. Lähetä kysymyksesi hänelle yhdellä painalluksella.
ask-long = Tämä on pidempi asia. Kirjaston työntekijä voi lukea sen kokonaan. Lähetä se hänelle yhdellä painalluksella.
ask-thanks-toast = Mukava kuulla. Kiitos!
ask-not-useful = Harmi, ettei tästä ollut apua. Henkilökunta auttaa sinua eteenpäin.
ask-topic-gone = Tätä aihetta ei enää ole. Valitse toinen aihe tai kirjoita kysymyksesi.

# Stands above what a patron should have at hand.
ask-ready = Ota valmiiksi:
ask-who-can = Nämä auttavat sinua eteenpäin:

# Variables:
#   $closes (DateTime) - when the desk closes today
ask-open-now = Olemme nyt auki. Suljemme klo { CLOCK($closes) }.
# Variables:
#   $opens (DateTime) - when the desk opens next
ask-closed-now = Nyt on kiinni. Avaamme { DAYTIME($opens, form: "on") }.
ask-closed-long = Olemme kiinni toistaiseksi.
ask-closed-day = kiinni

ask-group-library = Kirjaston käyttö
ask-group-digital = Puhelimet ja tietokoneet
ask-group-authorities = Virastot ja lomakkeet
ask-group-work = Työ
ask-group-housing = Asuminen
ask-group-money = Raha ja pankki
ask-group-health = Terveyspalvelut
ask-group-family = Perhe ja koulu
ask-group-migration = Uutena maassa
ask-group-language = Kielet
ask-group-inclusion = Tukea eri tilanteisiin
ask-group-events = Tapahtumat ja lukeminen
ask-group-remote = Etäpalvelut
ask-group-civic = Äänestäminen ja kunta
ask-group-community = Lähiyhteisö ja hankkeet
