# What Telegram shows about the bot: its commands, and its descriptions.

command-start = Päävalikko
command-ask = Kysymykset aiheittain
command-staff = Kysy henkilökunnalta
command-book = Varaa aika
command-events = Tapahtumat
command-my = Varatut aikasi ja mitä sinulla on kesken
command-copy = Kopio viimeisestä keskustelusta kirjaston kanssa
command-language = Kieli
command-privacy = Omat tietosi ja niiden poistaminen
command-help = Näin tämä toimii
command-stop = Ei tapahtumatiedotteita
command-cancel = Keskeytä se, mitä olet tekemässä
command-queue = Ketkä odottavat
command-mine = Minun kysymykseni
command-transfer = Siirrä kysymys työkaverille
command-duty = Olen vuorossa, vuoro päättyy
command-canned = Valmiit tekstit
command-block = Estä asiakas
command-blocks = Keiden viestit on estetty
command-log = Kuka teki mitä
command-take = Ota kysymys
command-close = Sulje kysymys
command-note = Muistiinpano, joka jää tänne
command-faq = Kysymykset ja vastaukset: aukot, uudet, muutokset
command-list = Lähetä lukulista
command-worksheet = Lähetä tehtävä 1, 2 tai 3
command-unit = Luo yksikkö, näytä yksiköt
command-setup = Tee tästä henkilökunnan ryhmä

# Shown before the first message. At most 512 characters.
# Variables:
#   $library (String) - the library's name
bot-description = { $library }: kysy kirjastosta ja julkisista palveluista tai kirjoita henkilökunnalle. Voit kysyä nimettömästi. Älä lähetä salasanoja tai pankkitunnuksia.
# Shown in the bot's profile. At most 120 characters.
# Variables:
#   $library (String) - the library's name
bot-short-description = { $library } vastaa kysymyksiisi. Kirjaston työntekijä auttaa tarvittaessa.
