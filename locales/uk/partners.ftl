# Kinds of partner, each a line under `ask-who-can`. Names of real partners come from the configuration.

partner-kind-agency = • сама установа
partner-kind-archive = • архів
partner-kind-bank = • Ваш банк
partner-kind-business-adviser = • консультанти з підприємництва
partner-kind-care-provider = • служба догляду вдома або Ваш заклад догляду
partner-kind-charity = • благодійні організації
partner-kind-citizen-office = • центр надання адміністративних послуг (ЦНАП)
partner-kind-crisis-line = • лінія підтримки
partner-kind-debt-adviser = • консультанти з питань боргів
partner-kind-digital-volunteer = • волонтери, які допомагають із пристроями
partner-kind-election-authority = • виборча комісія
partner-kind-employment-service = • служба зайнятості
partner-kind-health-service = • Ваш сімейний лікар або лікарня
partner-kind-housing-company = • житлова компанія або орендодавець
partner-kind-interpreter-service = • усний перекладач
partner-kind-legal-aid = • безоплатна правнича допомога
partner-kind-library-desk = • відділ обслуговування в бібліотеці
partner-kind-library-management = • керівництво бібліотеки
partner-kind-migration-advice = • поради для тих, хто нещодавно в країні
partner-kind-municipality = • Ваша громада (місцева рада)
partner-kind-ngo-support-centre = • ресурсний центр для громадських організацій
partner-kind-notary = • нотаріус
partner-kind-police = • поліція
partner-kind-probation-service = • служба пробації
partner-kind-school = • школа
partner-kind-senior-association = • об’єднання людей старшого віку
partner-kind-social-services = • соціальні служби
partner-kind-support-group = • група взаємної підтримки
partner-kind-transport-company = • перевізник
partner-kind-union = • профспілка
partner-kind-veterans-service = • послуги для ветеранів і ветеранок
partner-kind-volunteer-association = • волонтерська організація
partner-kind-other = • інші

# ---- the directory: lists, and what is to be seen of them

partner-menu-button = Хто з чим допомагає
partner-kinds = Хто з чим допомагає? Виберіть, яка допомога потрібна.
partner-list = Тут можуть допомогти. Виберіть, щоб дізнатися, як.
partner-none = У нашому переліку тут поки нікого немає. Запитайте нас: з’ясуємо, хто може допомогти.
partner-none-fits = За такими умовами нікого немає. Спробуйте прибрати якусь умову.
partner-gone = Цього запису вже немає в нашому переліку. Запитайте нас: з’ясуємо, хто може допомогти.
# Three small buttons in one row: at most 16 characters each.
partner-open-button = Зараз відчинено
partner-open-off-button = Також зачинені
partner-language-button = Мова
partner-area-button = Район
partner-which-language = Якою мовою там мають говорити?
partner-all-languages-button = Будь-яка мова
partner-which-area = У якому районі?
partner-all-areas-button = Усі райони
# Variables:
#   $language (String) - a language, as inside a sentence
partner-only-language = Мова: { $language }
# Variables:
#   $area (String) - a part of the town, in the library’s own words
partner-only-area = Район: { $area }
partner-only-open = Лише ті, де зараз відчинено.

# ---- a partner’s card

# Variables:
#   $name (String) - the partner’s name
partner-name = { $name }
# Small headings; the library’s own words stand below them.
partner-audience = Для кого:
partner-does-not = Чого там не роблять:
partner-ways = Як зв’язатися (найкращий спосіб угорі):
# Variables:
#   $languages (String) - languages, separated by commas
partner-languages = Мови: { $languages }
partner-interpreter = Можна попросити усного перекладача.
# Variables:
#   $cost (String) - what it costs, in the library’s own words
partner-cost = Вартість: { $cost }
partner-anonymous = Називати себе не потрібно.
partner-identity = Там просять документ, що посвідчує особу.
# Variables:
#   $area (String) - a part of the town, in the library’s own words
partner-area = Район: { $area }
partner-step-free = Вхід без сходів.
partner-steps = При вході є сходи.
# Variables:
#   $phone (String) - telephone number
partner-phone = Телефон: { $phone }
# Variables:
#   $email (String) - e-mail address
partner-email = Електронна пошта: { $email }
# Variables:
#   $site (String) - web address without https
partner-website = Сайт: { $site }
partner-website-button = Відкрити сайт
# Variables:
#   $address (String) - street address
partner-address = Адреса: { $address }
# Variables:
#   $closes (DateTime) - when they close today
partner-open-now = Зараз відчинено, до { CLOCK($closes) }.
# Variables:
#   $opens (DateTime) - when they open next
partner-closed-now = Зараз зачинено. Відчинять { DAYTIME($opens, form: "on") }.
partner-closed-long = Зачинено до окремого повідомлення.
# Variables:
#   $on (DateTime) - when somebody last looked whether it is true
partner-checked = Перевірено: { DATE($on) }
# Variables:
#   $on (DateTime) - when somebody last looked whether it is true
partner-checked-long-ago = Востаннє перевірено { DATE($on) } — щось могло змінитися, краще спершу зателефонувати.
partner-unchecked = Щось могло змінитися: краще спершу зателефонувати.
