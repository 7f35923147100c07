## Official pages, each a line on a card. The addresses are in ../links.toml, or in [links] of the configuration.
## Variables of each:
##   $url (String) - the whole address
##   $site (String) - the address as people know it, for instance "vero.fi"

link-after-prison = • Tukea uuteen alkuun: <a href="{ $url }">{ $site }</a>
link-certified-documents = • Asiakirjojen oikeaksi todistaminen: <a href="{ $url }">{ $site }</a>
link-data-protection = • Tietosuojavaltuutettu: <a href="{ $url }">{ $site }</a>
link-debt-advice = • Talous- ja velkaneuvonta: <a href="{ $url }">{ $site }</a>
link-e-id = • Sähköinen tunnistautuminen: <a href="{ $url }">{ $site }</a>
link-elections = • Vaalit: <a href="{ $url }">{ $site }</a>
link-family-benefits = • Lapsiperheen tuet: <a href="{ $url }">{ $site }</a>
link-health-information = • Terveystietoa: <a href="{ $url }">{ $site }</a>
link-health-online = • Terveyspalvelut verkossa: <a href="{ $url }">{ $site }</a>
link-job-market = • Avoimet työpaikat: <a href="{ $url }">{ $site }</a>
link-labour-inspectorate = • Työsuojelu: <a href="{ $url }">{ $site }</a>
link-language-study = • Kielikurssit: <a href="{ $url }">{ $site }</a>
link-laws = • Lait: <a href="{ $url }">{ $site }</a>
link-legal-aid = • Oikeusapu: <a href="{ $url }">{ $site }</a>
link-mental-health = • Keskusteluapua: <a href="{ $url }">{ $site }</a>
link-migration-authority = • Maahanmuuttovirasto: <a href="{ $url }">{ $site }</a>
link-national-archives = • Kansallisarkisto: <a href="{ $url }">{ $site }</a>
link-newcomer-guide = • Uutena maassa: <a href="{ $url }">{ $site }</a>
link-old-newspapers = • Vanhat sanomalehdet: <a href="{ $url }">{ $site }</a>
link-online-safety = • Tietoturva verkossa: <a href="{ $url }">{ $site }</a>
link-passport = • Passi ja henkilökortti: <a href="{ $url }">{ $site }</a>
link-pension = • Eläkkeet: <a href="{ $url }">{ $site }</a>
link-population-register = • Muutto ja väestötiedot: <a href="{ $url }">{ $site }</a>
link-public-services = • Julkiset palvelut: <a href="{ $url }">{ $site }</a>
link-social-assistance = • Toimeentulotuki: <a href="{ $url }">{ $site }</a>
link-social-insurance = • Sosiaaliturva: <a href="{ $url }">{ $site }</a>
link-starting-business = • Yrityksen perustaminen: <a href="{ $url }">{ $site }</a>
link-student-finance = • Opintotuki: <a href="{ $url }">{ $site }</a>
link-substance-help = • Apua päihdeasioissa: <a href="{ $url }">{ $site }</a>
link-talking-books = • Celian äänikirjat: <a href="{ $url }">{ $site }</a>
link-tax-authority = • Verohallinto: <a href="{ $url }">{ $site }</a>
link-unemployment-benefit = • Työttömyysturva: <a href="{ $url }">{ $site }</a>
link-veterans = • Veteraaneille: <a href="{ $url }">{ $site }</a>
link-work-abroad = • Töihin ulkomaille: <a href="{ $url }">{ $site }</a>
