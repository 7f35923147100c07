# Kinds of partner, each a line under `ask-who-can`. Names of real partners come from the configuration.

partner-kind-agency = • the authority itself
partner-kind-archive = • an archive
partner-kind-bank = • your own bank
partner-kind-business-adviser = • business advisers
partner-kind-care-provider = • home care or your care unit
partner-kind-charity = • charities
partner-kind-citizen-office = • the citizen office
partner-kind-crisis-line = • a crisis line
partner-kind-debt-adviser = • debt advisers
partner-kind-digital-volunteer = • volunteers who help with devices
partner-kind-election-authority = • the election authority
partner-kind-employment-service = • the employment service
partner-kind-health-service = • your health centre
partner-kind-housing-company = • the housing company
partner-kind-interpreter-service = • an interpreter
partner-kind-legal-aid = • legal aid
partner-kind-library-desk = • our desk in the library
partner-kind-library-management = • the library’s management
partner-kind-migration-advice = • advice for people new to the country
partner-kind-municipality = • the municipality
partner-kind-ngo-support-centre = • a support centre for associations
partner-kind-notary = • a notary
partner-kind-police = • the police
partner-kind-probation-service = • the probation service
partner-kind-school = • the school
partner-kind-senior-association = • older people’s associations
partner-kind-social-services = • the social services
partner-kind-support-group = • a peer support group
partner-kind-transport-company = • the transport company
partner-kind-union = • a trade union
partner-kind-veterans-service = • services for veterans
partner-kind-volunteer-association = • a volunteer association
partner-kind-other = • others

# ---- the directory: lists, and what is to be seen of them

partner-menu-button = Who helps with what
partner-kinds = Who helps with what? Choose a kind of help.
partner-list = These can help. Choose one to see how.
partner-none = We have nobody listed for this yet. Ask us: we find out who can help.
partner-none-fits = Nobody in our list fits all of this. Try without one of your choices.
partner-gone = This entry is no longer in our list. Ask us: we find out who can help.
# Three small buttons in one row: at most 16 characters each.
partner-open-button = Open now
partner-open-off-button = Closed ones too
partner-language-button = Language
partner-area-button = Area
partner-which-language = Which language should they speak?
partner-all-languages-button = Any language
partner-which-area = In which area?
partner-all-areas-button = All areas
# Variables:
#   $language (String) - a language, as inside a sentence
partner-only-language = Language: { $language }
# Variables:
#   $area (String) - a part of the town, in the library’s own words
partner-only-area = Area: { $area }
partner-only-open = Only those that are open now.

# ---- a partner’s card

# Variables:
#   $name (String) - the partner’s name
partner-name = { $name }
# Small headings; the library’s own words stand below them.
partner-audience = For whom:
partner-does-not = What they do not do:
partner-ways = How to reach them, the best way first:
# Variables:
#   $languages (String) - languages, separated by commas
partner-languages = Languages: { $languages }
partner-interpreter = They can get an interpreter.
# Variables:
#   $cost (String) - what it costs, in the library’s own words
partner-cost = Cost: { $cost }
partner-anonymous = You need not give your name.
partner-identity = They ask for proof of identity.
# Variables:
#   $area (String) - a part of the town, in the library’s own words
partner-area = Area: { $area }
partner-step-free = No steps at the entrance.
partner-steps = There are steps at the entrance.
# Variables:
#   $phone (String) - telephone number
partner-phone = Phone: { $phone }
# Variables:
#   $email (String) - e-mail address
partner-email = E-mail: { $email }
# Variables:
#   $site (String) - web address without https
partner-website = Website: { $site }
partner-website-button = Open their website
# Variables:
#   $address (String) - street address
partner-address = Address: { $address }
# Variables:
#   $closes (DateTime) - when they close today
partner-open-now = Open now, until { CLOCK($closes) }.
# Variables:
#   $opens (DateTime) - when they open next
partner-closed-now = Closed now. Opens { DAYTIME($opens, form: "on") }.
partner-closed-long = Closed until further notice.
# Variables:
#   $on (DateTime) - when somebody last looked whether it is true
partner-checked = Checked on { DATE($on) }.
# Variables:
#   $on (DateTime) - when somebody last looked whether it is true
partner-checked-long-ago = Last checked on { DATE($on) }. Details may have changed: it is good to call first.
partner-unchecked = Details may have changed: it is good to call first.
