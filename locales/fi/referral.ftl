# Passing somebody on to a partner: with consent to the exact text, and one question five days later.

refer-myself-button = Otan itse yhteyttä
refer-library-button = Kirjasto ottaa yhteyttä
refer-myself = Hyvä. Jos et saa heihin yhteyttä, kysy meiltä: etsitään apua yhdessä.
# Above the patron’s own question.
# Variables:
#   $partner (String) - the partner’s name
refer-suggest = Kysyit hetki sitten näin. Saako { $partner } lukea tämän juuri tällaisena?
refer-these-button = Lähettäkää nämä sanat
refer-other-button = Kirjoitan toisin
# Variables:
#   $partner (String) - the partner’s name
refer-what = Vastaanottaja: { $partner }. Mitä haluat kertoa? Yksi tai kaksi lausetta riittää. Nimeäsi ei tarvita. Älä kirjoita koodeja äläkä henkilötunnusta.
refer-language = Millä kielellä haluat vastauksen?
refer-reach = Miten haluat vastauksen?
refer-by-phone-button = He soittavat minulle
refer-by-chat-button = Kirjaston kautta täällä
refer-number = Mihin numeroon he voivat soittaa? Kirjoita numero.

# ---- the exact text, and a yes or a no

# Variables:
#   $partner (String) - the partner’s name
refer-exactly = Lähetämme vain tämän. Vastaanottaja: { $partner }
# Below the text that is passed on.
refer-may-we = Muuta emme lähetä, emme edes sitä, mistä olemme täällä puhuneet. Sopiiko?
refer-yes-button = Kyllä, lähettäkää tämä
refer-no-button = Ei, älkää lähettäkö
# What can be changed in it.
refer-change-words-button = Sanat
refer-change-language-button = Kieli
refer-change-reach-button = Vastaustapa
refer-change-number-button = Numero
# These two lines are passed on, after the patron’s own words.
# Variables:
#   $language (String) - a language in its own words
refer-passed-language = Kieli: { $language }
# Variables:
#   $phone (String) - telephone number
refer-passed-phone = Vastaus puhelimitse: { $phone }
refer-passed-chat = Vastaus kirjaston kautta tähän keskusteluun
refer-declined = Selvä, emme lähettäneet mitään. Voit ottaa itse yhteyttä tai kysyä meiltä.
# Variables:
#   $partner (String) - the partner’s name
refer-done = Kiitos. Kirjaston työntekijä lähettää vain tämän. Vastaanottaja: { $partner }. Kysyn viiden päivän päästä kerran, oliko siitä apua.

# ---- five days later; it names nobody, since it may stand on a locked screen

refer-did-it-help = Muutama päivä sitten lähetimme viestin puolestasi. Saitko apua?
refer-helped-button = Kyllä
refer-not-yet-button = En vielä
refer-helped-thanks = Hienoa. Kiitos, että kerroit!
refer-not-yet-thanks = Kiitos, että kerroit.
refer-ask-staff = Voimme etsiä apua yhdessä. En kysy tästä enää.

# ---- what staff read

# Variables:
#   $partner (String) - the partner’s name
refer-staff = Ohjaus eteenpäin: { $partner }
# Variables:
#   $how (String) - how staff reach the partner, in the library’s own words
refer-staff-how = Näin välität sen: { $how }
refer-staff-only-this = Välitä eteenpäin vain tämä:
