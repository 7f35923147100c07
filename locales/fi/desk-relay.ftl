# Viestien välittäminen asiakkaan ja henkilökunnan välillä. Ensin asiakkaan, sitten henkilökunnan tekstit.

desk-relay-taken-back = Kirjasto on perunut tämän viestin.
desk-relay-cannot-carry = En voi välittää tällaista viestiä. Kirjoita asia omin sanoin tai lähetä kuva tai tiedosto.

# ---- henkilökunta

desk-relay-uncarried = Asiakas lähetti jotain, mitä ei voi välittää tänne. Pyysin häntä kertomaan asian toisella tavalla.
desk-relay-staff-uncarried = Tällaista viestiä ei voi välittää. Se ei mennyt kenellekään.
# Tiedoston nimen yläpuolella.
desk-relay-risky-program = Varo: tämä tiedosto on ohjelma tai voi toimia kuin ohjelma. Älä avaa sitä kirjaston koneella.
# Tiedoston nimen yläpuolella.
desk-relay-risky-page = Varo: tämä tiedosto avautuu verkkosivuna ja voi johtaa väärälle sivulle. Älä avaa sitä kirjaston koneella.
# Tiedoston nimen yläpuolella.
desk-relay-risky-archive = Varo: kukaan ei näe, mitä tähän tiedostoon on pakattu. Älä avaa sitä kirjaston koneella.
# Tiedoston nimen yläpuolella.
desk-relay-risky-disguised = Varo: tämä tiedosto ei ole sitä, mitä sen nimi sanoo. Älä avaa sitä.
desk-relay-retract-how = Lähetä /retract vastauksena omaan viestiisi, jota asiakkaan ei pitäisi nähdä. Asiakas ei huomaa mitään, jos vain poistat viestin täältä.
desk-relay-retract-inside = Asiakas ei ole saanut tätä viestiä. Peruttavaa ei ole.
desk-relay-retract-not-yours = Viestin voi perua vain sen kirjoittaja tai se, jolla kysymys on.
desk-relay-retract-done-before = Tämä viesti on jo peruttu.
desk-relay-retracted = Peruttu: viesti katoaa asiakkaalta. Asiakas on ehkä ehtinyt lukea sen.
desk-relay-retracted-late = Peruttu. Viesti on yli kaksi päivää vanha, joten asiakas näkee sen paikalla tiedon, että viesti on peruttu. Kuva tai tiedosto jää näkyviin.
command-retract = Peru viesti asiakkaalta
desk-relay-card-rule-plain = Vastaa tähän korttiin tai asiakkaan viestiin sen alla Telegramin Vastaa-toiminnolla: vastauksesi menee asiakkaalle. Kysymys siirtyy sille, joka vastaa ensin. Jos viestin alussa on //, se on muistiinpano ja jää tänne.
desk-relay-members-toast = Tämä kysymys on vain koulutetuille työkavereille.
desk-relay-members-only = Tämä jäi tänne: tähän kysymykseen vastaavat vain koulutetut työkaverit. Muistiinpanon voit kirjoittaa, kun laitat alkuun //.
desk-relay-paused = Minulta on otettu oikeus, jota tarvitsen täällä: ylläpitäjän oikeus hallita aiheita (Manage topics). Kysymykset odottavat eikä mitään katoa, mutta uudet kysymykset eivät tule perille. Anna oikeus takaisin ryhmän asetuksissa.
desk-relay-resumed-nobody = Oikeuteni ovat taas kunnossa. Kukaan ei kirjoittanut sillä välin.
# Variables:
#   $count (Number) - questions that waited
desk-relay-resumed =
    { $count ->
        [one] Oikeuteni ovat taas kunnossa. { $count } kysymys odotti ja tulee nyt.
       *[other] Oikeuteni ovat taas kunnossa. { $count } kysymystä odotti, ja ne tulevat nyt.
    }
desk-relay-crowded = Tässä ryhmässä on yli 800 000 viestiä. Kun miljoona ylittyy, Telegram poistaa vanhimmat aiheet. Tee uusi henkilökunnan ryhmä, lisää minut sen ylläpitäjäksi ja lähetä siellä /setup.
desk-relay-danger = Huomaa: näistä sanoista päätellen joku voi olla vaarassa. Asiakas on nähnyt numerot, joista saa apua heti.
desk-relay-danger-unasked = Joku, joka kirjoittaa minulle, voi olla vaarassa. Hän on nähnyt numerot, joista saa apua heti. Jos hän kysyy teiltä, kysymys tulee tänne; en välitä mitään ilman hänen lupaansa.

# ---- patrons again

desk-relay-paused-patron = Henkilökunta ei juuri nyt näe viestiäsi, koska meillä on tekninen vika. Kysymyksesi on tallessa ja menee perille heti, kun vika on korjattu. Sinun ei tarvitse kirjoittaa uudelleen.
# Above the library’s phone number and e-mail address.
desk-relay-paused-ways = Jos asia on kiireellinen:
desk-relay-resumed-patron = Vika on korjattu: kysymyksesi on nyt henkilökunnalla.
