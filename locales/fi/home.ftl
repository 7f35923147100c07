# The front door: first message, menu, languages, help.

# Variables:
#   $library (String) - the library's name
home-welcome = Hei! Täällä { $library }. Autan kirjastoasioissa ja neuvon julkisten palvelujen käytössä.

# The four lines of the notice: a bot, who runs it, what is kept, how to stop. One line each.
# Variables:
#   $library (String) - the library's name
#   $days (Number) - days that a talk is kept
home-notice =
    Olen botti. Kirjaston työntekijä voi jatkaa milloin tahansa.
    Tästä chatista vastaa { $library }. Voit kysyä nimettömästi.
    { $days ->
        [one] Säilytämme keskustelut henkilökunnan kanssa { $days } päivän ajan.
       *[other] Säilytämme keskustelut henkilökunnan kanssa { $days } päivän ajan.
    }
    Älä lähetä salasanoja tai pankkitunnuksia. Voit poistaa kaikki tietosi: /privacy

home-ok-button = Selvä, jatketaan
home-read-more-button = Lue lisää
home-other-language-button = Vaihda kieli

home-choose-language = Millä kielellä haluat jatkaa?
# What people type who want this language, while another one is spoken: words and short phrases, separated by commas.
home-language-words =
    suomi, suomeksi, suomea, suomen kieli, suomen kielellä, suomeksi kiitos, suomea kiitos, voiko suomeksi, haluan suomeksi, haluan suomea, vaihda suomeksi, vaihda suomi, takaisin suomeksi, puhutko suomea, puhun suomea, osaatko suomea, en ymmärrä, en ymmärrä tätä, en osaa tätä kieltä
home-language-chosen = Jatketaan suomeksi.

home-menu = Mitä haluaisit tehdä? Valitse alta tai kirjoita kysymyksesi omin sanoin.
home-more = Täältä löydät myös nämä:
home-ask-button = Kysymykset aiheittain
home-book-button = Varaa aika
home-events-button = Tapahtumat
home-staff-button = Kysy henkilökunnalta
home-hours-button = Aukioloajat
home-more-button = Lisää
home-services-button = Lisää palveluita
home-language-button = Kieli
home-privacy-button = Tietosuoja
home-help-button = Näin tämä toimii
home-back-button = Takaisin
home-menu-button = Päävalikko

home-help =
    Kirjoita kysymyksesi omin sanoin. Etsin siihen vastauksen. Jos en löydä, kirjaston työntekijä auttaa.

    /ask – kysymykset aiheittain
    /staff – kysy henkilökunnalta
    /book – varaa aika
    /events – tapahtumat
    /my – varatut aikasi ja mitä sinulla on kesken
    /copy – kopio keskustelustasi kanssamme
    /language – kieli, aikavyöhyke
    /privacy – omat tietosi ja niiden poistaminen
    /stop – ei tapahtumatiedotteita
    /cancel – keskeytä se, mitä olet tekemässä

home-nothing-to-cancel = Sinulla ei ole mitään kesken. Varatun ajan voit perua täällä: /my. Mitä haluaisit tehdä?
home-stopped = Tästä chatista ei tule sinulle tapahtumatiedotteita. Varaamasi ajat ja kysymyksesi säilyvät.
# Variables:
#   $number (String) - number of the question
home-my-ticket = Kysymyksesi numero { $number } on henkilökunnalla. Voit kirjoittaa tänne lisää milloin vain.
home-my-nothing = Sinulla ei ole varattuja aikoja eikä mitään kesken. Mitä haluaisit tehdä?
home-unknown-command = En tunne tuota komentoa. Valitse alta tai kirjoita omin sanoin.
home-sticker = Kiitos! Miten voin auttaa? Kirjoita kysymyksesi tai avaa valikko.
home-late-press = Yhteytemme oli hetken poikki, eikä painalluksesi tullut perille. Valitse uudelleen.
