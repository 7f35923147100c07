## Official pages, as said in Finland: only what differs from ../sv.
## Variables of each:
##   $url (String) - the whole address
##   $site (String) - the address as people know it, for instance "vero.fi"

link-certified-documents = • Notarius publicus: <a href="{ $url }">{ $site }</a>
link-debt-advice = • Ekonomi- och skuldrådgivning: <a href="{ $url }">{ $site }</a>
link-e-id = • Elektronisk identifiering: <a href="{ $url }">{ $site }</a>
link-labour-inspectorate = • Arbetarskydd: <a href="{ $url }">{ $site }</a>
link-migration-authority = • Migrationsverket (Migri): <a href="{ $url }">{ $site }</a>
link-national-archives = • Nationalarkivet: <a href="{ $url }">{ $site }</a>
link-passport = • Pass och identitetskort: <a href="{ $url }">{ $site }</a>
link-population-register = • Befolkningsdata (DVV): <a href="{ $url }">{ $site }</a>
link-public-services = • Offentliga tjänster: <a href="{ $url }">{ $site }</a>
link-social-assistance = • Utkomststöd (FPA): <a href="{ $url }">{ $site }</a>
link-social-insurance = • FPA: <a href="{ $url }">{ $site }</a>
link-talking-books = • Celias talböcker: <a href="{ $url }">{ $site }</a>
