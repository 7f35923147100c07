# Passing somebody on to a partner: with consent to the exact text, and one question five days later.

refer-myself-button = Otan itse yhteyttä
refer-library-button = Kirjasto ottaa yhteyttä
refer-myself = Hyvä. Jos et saa heihin yhteyttä, kysy meiltä: etsitään apua yhdessä.
# Above the patron’s own question.
# Variables:
#   $partner (String) - the partner’s name
refer-suggest = Kysyit hetki sitten näin. Saako { $partner } lukea tämän juuri tällaisena?
refer-these-button = Välittäkää nämä sanat
refer-other-button = Kirjoitan toisin
# Variables:
#   $partner (String) - the partner’s name
refer-what = Mitä haluat kertoa? Vastaanottaja: { $partner }. Yksi tai kaksi lausetta riittää. Nimeäsi ei tarvita. Älä kirjoita koodeja äläkä henkilötunnusta.
refer-language = Millä kielellä sinulle pitäisi vastata?
refer-reach = Miten sinulle saa vastata?
refer-by-phone-button = Soittakaa minulle
refer-by-chat-button = Kirjaston kautta täällä
refer-number = Mihin numeroon saa soittaa? Kirjoita numero.

# ---- the exact text, and a yes or a no

# Variables:
#   $partner (String) - the partner’s name
refer-exactly = Vain tämä välitetään. Vastaanottaja: { $partner }
# Below the text that is passed on.
refer-may-we = Mitään muuta ei välitetä, ei edes sitä, mistä olemme täällä puhuneet. Sopiiko?
refer-yes-button = Kyllä, välittäkää tämä
refer-no-button = Ei, älkää välittäkö
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
refer-declined = Selvä, mitään ei välitetty. Voit ottaa itse yhteyttä tai kysyä meiltä.
# Variables:
#   $partner (String) - the partner’s name
refer-done = Kiitos. Kirjaston työntekijä välittää vain tämän. Vastaanottaja: { $partner }. Viiden päivän päästä kysyn kerran, oliko siitä apua.

# ---- five days later; it names nobody, since it may stand on a locked screen

refer-did-it-help = Muutama päivä sitten välitimme viestin puolestasi. Saitko apua?
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
refer-staff-only-this = Välitä vain tämä:
