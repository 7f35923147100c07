# Books brought home: an expression of interest, and staff call. Never an address, a reason or a door code.

home-service-button = Pyydä kirjoja kotiin
home-service-menu-button = Kirjat kotiin
home-service-who = Onko kirjastoon vaikea päästä? Syytä ei tarvitse kertoa.
home-service-now-button = Kyllä, tällä hetkellä
home-service-long-button = Kyllä, pidemmän aikaa
home-service-other-button = Pyydän toisen puolesta
home-service-agreed = Tietääkö hän, että pyydät, ja sopiiko se hänelle?
home-service-agreed-button = Kyllä
home-service-not-yet-button = Ei vielä
home-service-ask-first = Kysy ensin häneltä ja palaa sitten. Tämän voit kertoa hänelle:
home-service-area = Mille alueelle kirjat tulisivat? Osoitetta ei tarvita.
home-service-elsewhere-button = Jossakin muualla
home-service-town = Kirjoita kaupunginosa tai kylä. Älä kirjoita katua tai osoitetta.
home-service-no-address = Alueen nimi riittää, ilman katua ja numeroa. Osoitteen kysymme puhelimessa.
home-service-things = Mitä haluaisit kotiin? Valitse yksi tai useampi.
home-service-music-button = Musiikkia tai elokuvia
home-service-magazines-button = Lehtiä
home-service-name = Ketä kysymme, kun soitamme? Etunimi riittää.
home-service-phone = Mihin numeroon voimme soittaa?
home-service-when = Milloin on hyvä soittaa?
home-service-any-time-button = Milloin vain
home-service-morning-button = Aamupäivällä
home-service-afternoon-button = Iltapäivällä
# A heading above the answers.
home-service-check = Onko tämä oikein?
home-service-done = Kiitos! Soitamme viiden arkipäivän kuluessa. Palvelu on maksuton.

# ---- what a summary lets one answer anew

home-service-change-area-button = Alue
home-service-change-things-button = Mitä haluaisin
home-service-change-name-button = Nimi
home-service-change-phone-button = Numero
home-service-change-when-button = Soittoaika

# ---- lines of the answers, for the patron and for staff

# Variables:
#   $what (String) - the answer in words
home-service-line-area = Alue: { $what }
# Variables:
#   $what (String) - the answer in words
home-service-line-things = Toiveet: { $what }
# Variables:
#   $name (String) - whom to ask for
#   $phone (String) - the telephone number
home-service-line-call = Soitto: { $name }, { $phone }

# ---- what staff read

# A heading above the answers.
home-service-staff = Kotipalvelu: soita viiden arkipäivän kuluessa
home-service-staff-now = Ei pääse tällä hetkellä
home-service-staff-long = Ei pääse pidempään aikaan
home-service-staff-for-other = Pyytää toisen puolesta, joka tietää ja suostuu
home-service-staff-any-time = Soitto milloin vain
home-service-staff-morning = Soitto aamupäivällä
home-service-staff-afternoon = Soitto iltapäivällä
