## Official pages, each a line on a card. The addresses are in ../links.toml, or in [links] of the configuration.
## Variables of each:
##   $url (String) - the whole address
##   $site (String) - the address as people know it, for instance "vero.fi"

link-after-prison = • Stöd för en ny start: <a href="{ $url }">{ $site }</a>
link-certified-documents = • Vidimering och apostille: <a href="{ $url }">{ $site }</a>
link-data-protection = • Dataskydd: <a href="{ $url }">{ $site }</a>
link-debt-advice = • Budget- och skuldrådgivning: <a href="{ $url }">{ $site }</a>
link-e-id = • E-legitimation: <a href="{ $url }">{ $site }</a>
link-elections = • Val: <a href="{ $url }">{ $site }</a>
link-family-benefits = • Stöd till barnfamiljer: <a href="{ $url }">{ $site }</a>
link-health-information = • Information om hälsa: <a href="{ $url }">{ $site }</a>
link-health-online = • Vårdens e-tjänster: <a href="{ $url }">{ $site }</a>
link-job-market = • Lediga jobb: <a href="{ $url }">{ $site }</a>
link-labour-inspectorate = • Regler på jobbet: <a href="{ $url }">{ $site }</a>
link-language-study = • Språkkurser: <a href="{ $url }">{ $site }</a>
link-laws = • Lagar: <a href="{ $url }">{ $site }</a>
link-legal-aid = • Rättshjälp: <a href="{ $url }">{ $site }</a>
link-mental-health = • Någon att prata med: <a href="{ $url }">{ $site }</a>
link-migration-authority = • Migrationsverket: <a href="{ $url }">{ $site }</a>
link-national-archives = • Riksarkivet: <a href="{ $url }">{ $site }</a>
link-newcomer-guide = • Ny i landet: <a href="{ $url }">{ $site }</a>
link-old-newspapers = • Gamla tidningar: <a href="{ $url }">{ $site }</a>
link-online-safety = • Säkerhet på nätet: <a href="{ $url }">{ $site }</a>
link-passport = • Pass och id-kort: <a href="{ $url }">{ $site }</a>
link-pension = • Pension: <a href="{ $url }">{ $site }</a>
link-population-register = • Folkbokföring: <a href="{ $url }">{ $site }</a>
link-public-services = • Samhällets tjänster: <a href="{ $url }">{ $site }</a>
link-social-assistance = • Försörjningsstöd: <a href="{ $url }">{ $site }</a>
link-social-insurance = • Socialförsäkring: <a href="{ $url }">{ $site }</a>
link-starting-business = • Starta företag: <a href="{ $url }">{ $site }</a>
link-student-finance = • Studiestöd: <a href="{ $url }">{ $site }</a>
link-substance-help = • Alkohol och droger: <a href="{ $url }">{ $site }</a>
link-talking-books = • Talböcker: <a href="{ $url }">{ $site }</a>
link-tax-authority = • Skatt: <a href="{ $url }">{ $site }</a>
link-unemployment-benefit = • Pengar när du söker jobb: <a href="{ $url }">{ $site }</a>
link-veterans = • För veteraner: <a href="{ $url }">{ $site }</a>
link-work-abroad = • Arbeta utomlands: <a href="{ $url }">{ $site }</a>
