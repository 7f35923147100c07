# Kinds of partner, each a line under "These can help further". Names of real partners come from the configuration.

partner-kind-agency = • myndigheten själv
partner-kind-archive = • ett arkiv
partner-kind-bank = • din egen bank
partner-kind-business-adviser = • företagsrådgivare
partner-kind-care-provider = • hemtjänsten eller personalen på ditt boende
partner-kind-charity = • hjälporganisationer
partner-kind-citizen-office = • medborgarkontoret
partner-kind-crisis-line = • en kristelefon
partner-kind-debt-adviser = • budget- och skuldrådgivare
partner-kind-digital-volunteer = • volontärer som hjälper till med mobil och dator
partner-kind-election-authority = • Valmyndigheten
partner-kind-employment-service = • Arbetsförmedlingen
partner-kind-health-service = • din vårdcentral
partner-kind-housing-company = • bostadsbolaget eller hyresvärden
partner-kind-interpreter-service = • en tolk
partner-kind-legal-aid = • rättshjälp
partner-kind-library-desk = • vår disk på biblioteket
partner-kind-library-management = • bibliotekets ledning
partner-kind-migration-advice = • rådgivning för dig som är ny i landet
partner-kind-municipality = • kommunen
partner-kind-ngo-support-centre = • stöd till föreningar
partner-kind-notary = • notarius publicus
partner-kind-police = • polisen
partner-kind-probation-service = • frivården
partner-kind-school = • skolan
partner-kind-senior-association = • pensionärsföreningar
partner-kind-social-services = • socialtjänsten
partner-kind-support-group = • en stödgrupp
partner-kind-transport-company = • trafikbolaget
partner-kind-union = • ett fackförbund
partner-kind-veterans-service = • stöd för veteraner
partner-kind-volunteer-association = • en frivilligorganisation
partner-kind-other = • andra

# ---- the directory: lists, and what is to be seen of them

partner-menu-button = Vem hjälper med vad
partner-kinds = Vem hjälper med vad? Välj vilken sorts hjälp du söker.
partner-list = De här kan hjälpa. Välj en för att se hur.
partner-none = Här har vi ingen på listan än. Fråga oss: vi tar reda på vem som kan hjälpa.
partner-none-fits = Ingen passar in på allt det här. Prova med färre val.
partner-gone = Den finns inte längre på vår lista. Fråga oss: vi tar reda på vem som kan hjälpa.
# Three small buttons in one row: at most 16 characters each.
partner-open-button = Öppet nu
partner-open-off-button = Även stängda
partner-language-button = Språk
partner-area-button = Område
partner-which-language = På vilket språk vill du ha hjälp?
partner-all-languages-button = Vilket språk som helst
partner-which-area = I vilket område?
partner-all-areas-button = Alla områden
# Variables:
#   $language (String) - a language, as inside a sentence
partner-only-language = Språk: { $language }
# Variables:
#   $area (String) - a part of the town, in the library’s own words
partner-only-area = Område: { $area }
partner-only-open = Bara de som har öppet nu.

# ---- a partner’s card

# Variables:
#   $name (String) - the partner’s name
partner-name = { $name }
# Small headings; the library’s own words stand below them.
partner-audience = För vem:
partner-does-not = Det gör de inte:
partner-ways = Så når du dem, det bästa sättet först:
# Variables:
#   $languages (String) - languages, separated by commas
partner-languages = Språk: { $languages }
partner-interpreter = De kan ordna tolk.
# Variables:
#   $cost (String) - what it costs, in the library’s own words
partner-cost = Kostnad: { $cost }
partner-anonymous = Du behöver inte säga vad du heter.
partner-identity = De ber om legitimation.
# Variables:
#   $area (String) - a part of the town, in the library’s own words
partner-area = Område: { $area }
partner-step-free = Inga trappsteg vid ingången.
partner-steps = Det finns trappsteg vid ingången.
# Variables:
#   $phone (String) - telephone number
partner-phone = Telefon: { $phone }
# Variables:
#   $email (String) - e-mail address
partner-email = E-post: { $email }
# Variables:
#   $site (String) - web address without https
partner-website = Webbplats: { $site }
partner-website-button = Öppna deras webbplats
# Variables:
#   $address (String) - street address
partner-address = Adress: { $address }
# Variables:
#   $closes (DateTime) - when they close today
partner-open-now = Öppet nu, till kl. { CLOCK($closes) }.
# Variables:
#   $opens (DateTime) - when they open next
partner-closed-now = Stängt nu. Öppnar { DAYTIME($opens, form: "on") }.
partner-closed-long = Stängt tills vidare.
# Variables:
#   $on (DateTime) - when somebody last looked whether it is true
partner-checked = Kontrollerat den { DATE($on) }.
# Variables:
#   $on (DateTime) - when somebody last looked whether it is true
partner-checked-long-ago = Senast kontrollerat den { DATE($on) }. Uppgifterna kan ha ändrats: ring gärna först.
partner-unchecked = Uppgifterna kan ha ändrats: ring gärna först.
