# Sensitive topics. Buttons and receipts name no topic: they may be seen over a shoulder or on a locked screen.

# Stands first of all, so that a locked screen shows this.
quiet-opening = Voit kysyä nimettömästi. Emme tallenna tätä keskustelua nimelläsi.
quiet-what-helps = Mistä olisi nyt apua?
quiet-talk-button = Joku, jolle voi puhua
quiet-read-button = Tietoa luettavaksi
quiet-rights-button = Oikeudet ja tuet
quiet-groups-button = Ryhmät ja tapaamiset
quiet-practical-button = Käytännön apu
quiet-ask-button = Kysy luottamuksellisesti
# A small heading above telephone numbers.
quiet-lines = Tänne voit soittaa:
quiet-what-about = Mitä haluat kertoa kirjaston työntekijälle? Henkilökunta ei näe nimeäsi. Älä kirjoita nimiä tai tietoja muista ihmisistä.
# Variables:
#   $number (String) - number of the question
quiet-other-open = Kysymyksesi numero { $number } on vielä auki, ja siinä henkilökunta näkee etunimesi. Peru se ensin, jos haluat kysyä luottamuksellisesti.
# Below the receipt of a quiet question.
# Variables:
#   $hours (Number) - hours that its words are kept once it is closed
quiet-erased =
    { $hours ->
        [one] Henkilökunta ei näe nimeäsi. Poistamme viestit { $hours } tunnin kuluttua siitä, kun keskustelu on päättynyt.
       *[other] Henkilökunta ei näe nimeäsi. Poistamme viestit { $hours } tunnin kuluttua siitä, kun keskustelu on päättynyt.
    }

# ---- words that sounded like danger; stands below the numbers that help now, above the button that passes them on

quiet-danger-open = Kirjaston työntekijä voi lukea viestisi heti, kun ehtii. Hän ei näe nimeäsi. Viesti lähtee yhdellä painalluksella.
# Variables:
#   $opens (DateTime) - when the desk opens next
quiet-danger-closed = Kirjasto on nyt kiinni. Työntekijä voi lukea viestisi { DAYTIME($opens, form: "on") }. Hän ei näe nimeäsi. Jos olet vaarassa, älä jää odottamaan meitä.
quiet-danger-later = Kirjasto on pidempään kiinni. Työntekijä voi lukea viestisi, kun avaamme taas. Hän ei näe nimeäsi. Jos olet vaarassa, älä jää odottamaan meitä.

# ---- what staff read

# A heading above the patron’s words.
quiet-danger-staff = Viesti kuulosti hätätilanteelta. Asiakkaalle on näytetty auttavat numerot.
# On the card of a quiet question.
quiet-card = Luottamuksellinen: ei nimeä, poistetaan pian sulkemisen jälkeen. Älä kopioi mitään muualle.
