# Kinds of partner, each a line under "These can help further". Names of real partners come from the configuration.

partner-kind-agency = • viranomainen itse
partner-kind-archive = • arkisto
partner-kind-bank = • oma pankkisi
partner-kind-business-adviser = • yritysneuvonta
partner-kind-care-provider = • kotihoito tai asumisyksikkösi henkilökunta
partner-kind-charity = • avustusjärjestöt
partner-kind-citizen-office = • kunnan asiointipiste
partner-kind-crisis-line = • kriisipuhelin
partner-kind-debt-adviser = • talous- ja velkaneuvonta
partner-kind-digital-volunteer = • vapaaehtoiset, jotka auttavat laitteiden kanssa
partner-kind-election-authority = • vaaliviranomainen
partner-kind-employment-service = • työllisyyspalvelut
partner-kind-health-service = • oma terveysasemasi
partner-kind-housing-company = • vuokranantaja tai vuokrataloyhtiö
partner-kind-interpreter-service = • tulkki
partner-kind-legal-aid = • oikeusapu
partner-kind-library-desk = • kirjaston asiakaspalvelu
partner-kind-library-management = • kirjaston johto
partner-kind-migration-advice = • neuvonta maahan muuttaneille
partner-kind-municipality = • kunta
partner-kind-ngo-support-centre = • järjestöjen tukikeskus
partner-kind-notary = • julkinen notaari
partner-kind-police = • poliisi
partner-kind-probation-service = • Rikosseuraamuslaitos
partner-kind-school = • koulu
partner-kind-senior-association = • eläkeläisyhdistykset
partner-kind-social-services = • sosiaalipalvelut
partner-kind-support-group = • vertaistukiryhmä
partner-kind-transport-company = • liikenneyhtiö
partner-kind-union = • ammattiliitto
partner-kind-veterans-service = • veteraanien palvelut
partner-kind-volunteer-association = • vapaaehtoisjärjestö
partner-kind-other = • muut

# ---- the directory: lists, and what is to be seen of them

partner-menu-button = Kuka auttaa missäkin
partner-kinds = Kuka auttaa missäkin? Valitse, millaista apua haet.
partner-list = Nämä voivat auttaa. Valitse, niin näet, miten.
partner-none = Tähän meillä ei ole vielä ketään luettelossa. Kysy meiltä: selvitämme, kuka voi auttaa.
partner-none-fits = Mikään ei täytä kaikkia ehtoja. Kokeile poistaa jokin niistä.
partner-gone = Tätä ei enää ole luettelossamme. Kysy meiltä: selvitämme, kuka voi auttaa.
# Three small buttons in one row: at most 16 characters each.
partner-open-button = Auki nyt
partner-open-off-button = Myös suljetut
partner-language-button = Kieli
partner-area-button = Alue
partner-which-language = Millä kielellä haluat palvelua?
partner-all-languages-button = Mikä tahansa kieli
partner-which-area = Millä alueella?
partner-all-areas-button = Kaikki alueet
# Variables:
#   $language (String) - a language, as inside a sentence
partner-only-language = Kieli: { $language }
# Variables:
#   $area (String) - a part of the town, in the library’s own words
partner-only-area = Alue: { $area }
partner-only-open = Vain ne, jotka ovat nyt auki.

# ---- a partner’s card

# Variables:
#   $name (String) - the partner’s name
partner-name = { $name }
# Small headings; the library’s own words stand below them.
partner-audience = Kenelle:
partner-does-not = Mitä he eivät tee:
partner-ways = Näin tavoitat heidät, paras tapa ensin:
# Variables:
#   $languages (String) - languages, separated by commas
partner-languages = Palvelukielet: { $languages }
partner-interpreter = He voivat järjestää tulkin.
# Variables:
#   $cost (String) - what it costs, in the library’s own words
partner-cost = Hinta: { $cost }
partner-anonymous = Sinun ei tarvitse kertoa nimeäsi.
partner-identity = Siellä kysytään henkilöllisyystodistusta.
# Variables:
#   $area (String) - a part of the town, in the library’s own words
partner-area = Alue: { $area }
partner-step-free = Sisäänkäynnillä ei ole portaita.
partner-steps = Sisäänkäynnillä on portaat.
# Variables:
#   $phone (String) - telephone number
partner-phone = Puhelin: { $phone }
# Variables:
#   $email (String) - e-mail address
partner-email = Sähköposti: { $email }
# Variables:
#   $site (String) - web address without https
partner-website = Verkkosivu: { $site }
partner-website-button = Avaa heidän sivunsa
# Variables:
#   $address (String) - street address
partner-address = Osoite: { $address }
# Variables:
#   $closes (DateTime) - when they close today
partner-open-now = Nyt auki, sulkeutuu klo { CLOCK($closes) }.
# Variables:
#   $opens (DateTime) - when they open next
partner-closed-now = Nyt kiinni. Avataan { DAYTIME($opens, form: "on") }.
partner-closed-long = Kiinni toistaiseksi.
# Variables:
#   $on (DateTime) - when somebody last looked whether it is true
partner-checked = Tarkistettu { DATE($on) }.
# Variables:
#   $on (DateTime) - when somebody last looked whether it is true
partner-checked-long-ago = Tarkistettu viimeksi { DATE($on) }. Tiedot ovat voineet muuttua: kannattaa soittaa ensin.
partner-unchecked = Tiedot ovat voineet muuttua: kannattaa soittaa ensin.
