## Official pages, each a line on a card. The addresses are in ../links.toml, or in [links] of the configuration.
## Variables of each:
##   $url (String) - the whole address
##   $site (String) - the address as people know it, for instance "vero.fi"

link-after-prison = • Новий початок: підтримка: <a href="{ $url }">{ $site }</a>
link-certified-documents = • Документи для інших країн: <a href="{ $url }">{ $site }</a>
link-data-protection = • Захист персональних даних: <a href="{ $url }">{ $site }</a>
link-debt-advice = • Поради щодо боргів: <a href="{ $url }">{ $site }</a>
link-e-id = • Електронна ідентифікація: <a href="{ $url }">{ $site }</a>
link-elections = • Вибори: <a href="{ $url }">{ $site }</a>
link-family-benefits = • Допомоги родинам із дітьми: <a href="{ $url }">{ $site }</a>
link-health-information = • Інформація про здоров’я: <a href="{ $url }">{ $site }</a>
link-health-online = • Медичні послуги онлайн: <a href="{ $url }">{ $site }</a>
link-job-market = • Вакансії: <a href="{ $url }">{ $site }</a>
link-labour-inspectorate = • Права на роботі: <a href="{ $url }">{ $site }</a>
link-language-study = • Мовні курси: <a href="{ $url }">{ $site }</a>
link-laws = • Закони: <a href="{ $url }">{ $site }</a>
link-legal-aid = • Безоплатна правнича допомога: <a href="{ $url }">{ $site }</a>
link-mental-health = • З ким поговорити: <a href="{ $url }">{ $site }</a>
link-migration-authority = • Міграційна служба: <a href="{ $url }">{ $site }</a>
link-national-archives = • Державні архіви: <a href="{ $url }">{ $site }</a>
link-newcomer-guide = • Перші кроки в новій країні: <a href="{ $url }">{ $site }</a>
link-old-newspapers = • Старі газети: <a href="{ $url }">{ $site }</a>
link-online-safety = • Безпека в інтернеті: <a href="{ $url }">{ $site }</a>
link-passport = • Паспорт та ID-картка: <a href="{ $url }">{ $site }</a>
link-pension = • Пенсії: <a href="{ $url }">{ $site }</a>
link-population-register = • Адреса й реєстр населення: <a href="{ $url }">{ $site }</a>
link-public-services = • Публічні послуги: <a href="{ $url }">{ $site }</a>
link-social-assistance = • Соціальна допомога: <a href="{ $url }">{ $site }</a>
link-social-insurance = • Соціальне страхування: <a href="{ $url }">{ $site }</a>
link-starting-business = • Власна справа: <a href="{ $url }">{ $site }</a>
link-student-finance = • Гроші на навчання: <a href="{ $url }">{ $site }</a>
link-substance-help = • Алкоголь та інші речовини: <a href="{ $url }">{ $site }</a>
link-talking-books = • Спеціальні аудіокниги: <a href="{ $url }">{ $site }</a>
link-tax-authority = • Податкова служба: <a href="{ $url }">{ $site }</a>
link-unemployment-benefit = • Виплати, доки шукаєте роботу: <a href="{ $url }">{ $site }</a>
link-veterans = • Послуги для ветеранів і родин: <a href="{ $url }">{ $site }</a>
link-work-abroad = • Робота за кордоном: <a href="{ $url }">{ $site }</a>
