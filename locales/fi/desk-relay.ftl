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
desk-relay-retracted-late = Peruttu. Viesti on yli kaksi päivää vanha, joten asiakas näkee sen paikalla, että se on peruttu. Kuva tai tiedosto jää näkyviin.
command-retract = Peru viesti asiakkaalta
