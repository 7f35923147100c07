## Official pages, each a line on a card. The addresses are in ../links.toml, or in [links] of the configuration.
## Variables of each:
##   $url (String) - the whole address
##   $site (String) - the address as people know it, for instance "vero.fi"

link-after-prison = • Support for a new start: <a href="{ $url }">{ $site }</a>
link-certified-documents = • Certified documents: <a href="{ $url }">{ $site }</a>
link-data-protection = • Data protection authority: <a href="{ $url }">{ $site }</a>
link-debt-advice = • Debt advice: <a href="{ $url }">{ $site }</a>
link-e-id = • Electronic ID: <a href="{ $url }">{ $site }</a>
link-elections = • Elections: <a href="{ $url }">{ $site }</a>
link-family-benefits = • Family benefits: <a href="{ $url }">{ $site }</a>
link-health-information = • Health information: <a href="{ $url }">{ $site }</a>
link-health-online = • Health services online: <a href="{ $url }">{ $site }</a>
link-job-market = • Job vacancies: <a href="{ $url }">{ $site }</a>
link-labour-inspectorate = • Rights and safety at work: <a href="{ $url }">{ $site }</a>
link-language-study = • Language courses: <a href="{ $url }">{ $site }</a>
link-laws = • Laws: <a href="{ $url }">{ $site }</a>
link-legal-aid = • Legal aid: <a href="{ $url }">{ $site }</a>
link-mental-health = • Someone to talk to: <a href="{ $url }">{ $site }</a>
link-migration-authority = • Migration authority: <a href="{ $url }">{ $site }</a>
link-national-archives = • National archives: <a href="{ $url }">{ $site }</a>
link-newcomer-guide = • New in the country: <a href="{ $url }">{ $site }</a>
link-old-newspapers = • Old newspapers: <a href="{ $url }">{ $site }</a>
link-online-safety = • Safety online: <a href="{ $url }">{ $site }</a>
link-passport = • Passports and identity cards: <a href="{ $url }">{ $site }</a>
link-pension = • Pensions: <a href="{ $url }">{ $site }</a>
link-population-register = • Population register: <a href="{ $url }">{ $site }</a>
link-public-services = • Public services: <a href="{ $url }">{ $site }</a>
link-social-assistance = • Income support: <a href="{ $url }">{ $site }</a>
link-social-insurance = • Social insurance: <a href="{ $url }">{ $site }</a>
link-starting-business = • Starting a business: <a href="{ $url }">{ $site }</a>
link-student-finance = • Money for studies: <a href="{ $url }">{ $site }</a>
link-substance-help = • Help with alcohol and drugs: <a href="{ $url }">{ $site }</a>
link-talking-books = • Talking books: <a href="{ $url }">{ $site }</a>
link-tax-authority = • Tax authority: <a href="{ $url }">{ $site }</a>
link-unemployment-benefit = • Unemployment benefits: <a href="{ $url }">{ $site }</a>
link-veterans = • For veterans: <a href="{ $url }">{ $site }</a>
link-work-abroad = • Work abroad: <a href="{ $url }">{ $site }</a>
