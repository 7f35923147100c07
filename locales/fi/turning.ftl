# For those who do not know where to turn, and for a time with a librarian.

turn-urgent = Selvitetään yhdessä. Onko asialla kiire?
turn-today-button = Kyllä, tänään
turn-week-button = Tällä viikolla
turn-later-button = Ei kiirettä
turn-about = Mitä asiasi koskee?
turn-letter-button = Kirjettä tai paperia
turn-website-button = Verkkosivua
turn-phone-button = Puhelinta tai konetta
turn-other-button = Jotakin muuta
turn-language = Millä kielellä haluat apua?
turn-done = Voit kirjoittaa tänne lisää omin sanoin. Älä kirjoita salasanoja, koodeja tai henkilötunnusta.

# What staff read.
turn-staff-lost = Ei tiedä, mistä kysyä
turn-staff-today = Kiire: tänään
turn-staff-week = Tällä viikolla
turn-staff-later = Ei kiirettä
turn-staff-letter = Koskee kirjettä tai paperia
turn-staff-website = Koskee verkkosivua
turn-staff-phone = Koskee puhelinta tai tietokonetta
turn-staff-other = Koskee jotakin muuta
# Variables:
#   $language (String) - the language in its own words
turn-staff-language = Palvelukieli: { $language }
turn-staff-time = Pyytää aikaa aiheesta:

turn-when = Milloin sinulle sopisi? Kirjoita pari päivää ja kellonaikaa. Kirjaston työntekijä vastaa tähän chattiin ja sopii ajan kanssasi.
