# Official pages, each a line on a card. The addresses are in ../links.toml, or in [links] of the configuration.
# Variables of each:
#   $url (String) - the whole address
#   $site (String) - the address as people know it, for instance "vero.fi"

link-after-prison = • Підтримка після ув’язнення: <a href="{ $url }">{ $site }</a>
link-certified-documents = • Документи для інших країн: <a href="{ $url }">{ $site }</a>
link-data-protection = • Захист персональних даних: <a href="{ $url }">{ $site }</a>
link-debt-advice = • Допомога з боргами: <a href="{ $url }">{ $site }</a>
link-e-id = • Електронна ідентифікація: <a href="{ $url }">{ $site }</a>
link-elections = • Вибори: <a href="{ $url }">{ $site }</a>
link-family-benefits = • Допомога сім’ям з дітьми: <a href="{ $url }">{ $site }</a>
link-health-information = • Відомості про здоров’я: <a href="{ $url }">{ $site }</a>
link-health-online = • Медичні послуги онлайн: <a href="{ $url }">{ $site }</a>
link-job-market = • Вакансії: <a href="{ $url }">{ $site }</a>
link-labour-inspectorate = • Праця: права та інспекція: <a href="{ $url }">{ $site }</a>
link-language-study = • Мовні курси: <a href="{ $url }">{ $site }</a>
link-laws = • Закони: <a href="{ $url }">{ $site }</a>
link-legal-aid = • Безоплатна правнича допомога: <a href="{ $url }">{ $site }</a>
link-mental-health = • З ким поговорити: <a href="{ $url }">{ $site }</a>
link-migration-authority = • Міграційна служба: <a href="{ $url }">{ $site }</a>
link-national-archives = • Державні архіви: <a href="{ $url }">{ $site }</a>
link-newcomer-guide = • Уперше в країні: <a href="{ $url }">{ $site }</a>
link-old-newspapers = • Старі газети: <a href="{ $url }">{ $site }</a>
link-online-safety = • Безпека в інтернеті: <a href="{ $url }">{ $site }</a>
link-passport = • Паспорт і посвідчення особи: <a href="{ $url }">{ $site }</a>
link-pension = • Пенсії: <a href="{ $url }">{ $site }</a>
link-population-register = • Реєстрація місця проживання: <a href="{ $url }">{ $site }</a>
link-public-services = • Публічні послуги: <a href="{ $url }">{ $site }</a>
link-social-assistance = • Соціальна допомога: <a href="{ $url }">{ $site }</a>
link-social-insurance = • Соціальне страхування: <a href="{ $url }">{ $site }</a>
link-starting-business = • Власна справа: <a href="{ $url }">{ $site }</a>
link-student-finance = • Гроші на навчання: <a href="{ $url }">{ $site }</a>
link-substance-help = • Алкоголь і наркотики: <a href="{ $url }">{ $site }</a>
link-talking-books = • Спеціальні аудіокниги: <a href="{ $url }">{ $site }</a>
link-tax-authority = • Податкова служба: <a href="{ $url }">{ $site }</a>
link-unemployment-benefit = • Допомога з безробіття: <a href="{ $url }">{ $site }</a>
link-veterans = • Для ветеранів: <a href="{ $url }">{ $site }</a>
link-work-abroad = • Робота за кордоном: <a href="{ $url }">{ $site }</a>
