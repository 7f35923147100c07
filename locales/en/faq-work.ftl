### FAQ: work. How an entry is written: docs/faq.md

# Variables:
#   $employment_site (String) - address of the employment service or of its vacancies
faq-job-search = Looking for a job
    .answer =
        You can start today: open a job site, and search by trade and place. We show you how, on our computer or your phone.

        You write and send the application yourself. The employment service advises on work, training and how to register.
    .more =
        Look in several places: the public employment service, job sites and companies’ own pages. LinkedIn and EURES have jobs in many countries.

        Set up an alert, and new vacancies come to your e-mail. Many jobs are never advertised, so ask people you know too.

        You can use our computers and printers for your papers. We can often find you a quiet place for a video interview.

        A real employer never asks for bank codes or for money.
    .we-do = We show you how to search, save alerts and upload papers. We find books on applying for jobs.
    .we-do-not = We cannot apply for you or promise a job. The employment service can help you further.
    .ready = An e-mail address, and your CV as a file if you have one.
    .online = Vacancies and advice: { $employment_site }
    .phrasings =
        where can i find vacancies
        i need work fast
        jobs where i don't need the local language
        something for the summer, i am 16
        part time in the evenings
        how do i apply for a position on the internet
        get new openings by e-mail
        kitchen or warehouse, no experience
        i am over 50, who still hires me
        practise for an interview
        is there a job coach i can meet
        first employment in a new country
    .keywords =
        job, jobs, work, job search, job hunting, jobhunting, looking for work, seek employment, find work, find a job, employment, employed, vacancy,
        vacancies, openings, position, hiring, recruit, recruitment, recruiter, staffing agency, employer, company, job ad, job advert, advertisement,
        job site, job board, job portal, job alert, search watch, LinkedIn, Indeed, EURES, Glassdoor, Duunitori, Job Market Finland, Platsbanken,
        Work.ua, Monster, Reed, Totaljobs, Jobly, Oikotie jobs, Blocket jobb, job fair, coach, career, career advice, interview, job interview, video
        interview, references, apply, application, full-time, part-time, night shift, weekend work, temporary, seasonal, summer job, student job,
        trainee, internship, apprenticeship, remote work, cleaner, cook, kitchen, waiter, driver, warehouse, factory, construction, builder,
        electrician, nurse, care assistant, babysitter, shop work, cashier, sales, office work, teacher, programmer, farm work, salary, earn money, no
        experience, without language, age 16, young, over 50, jop, vacansy, interview tips, tips for an interview, prepare for an interview, get
        hired, who is hiring, hiring now, help finding work, apply for a job online, work for teenagers, jobs for 16 year olds, jobs for immigrants,
        English speaking jobs, weekend job, delivery work, hotel work, restaurant work, change my career, new career, career test, what job suits me,
        job training, internship place, speculative, company search, job centre computers, practice interview, mock interview, need a job, need job,
        job asap, need work, job ads, websites with jobs, websites for jobs, job websites, work websites, want to work, looking for a job, jobs near
        me, any jobs, working as a driver, driver jobs, where are the ads, work as a cleaner, work as a nurse

faq-cv-and-cover-letter = CV and job application
    .answer =
        We show you free CV templates, and how to write, save and send a CV. You write the text yourself.

        Start with one page: contact details, work, studies, languages and skills. Leave out your identity number and bank details.
    .more =
        In the cover letter, say why you want this job and what you can do. Half a page is enough. Use words from the advert.

        No work experience yet? School, hobbies, caring for family and volunteering count too.

        Save it as a PDF, so that it looks the same everywhere. Put your own name in the file name.

        Europass is a free template in many languages. The employment service can advise you on what to write.
    .we-do = We help with templates, layout, printing and attachments. We can read your text and say what is unclear.
    .we-do-not = We do not write the CV or the application for you. The employment service can guide you further.
    .ready = Dates of your jobs and studies, the job advert, and an e-mail address.
    .phrasings =
        how do i make a resume
        is there a template i can fill in
        what goes in a covering letter
        i have never written about myself for an employer
        save my cv as a pdf
        someone to check my spelling before i send it
        should i put a photo on it
        my last cv is from ten years ago
        there is a gap because of the children
        motivation letter for a trainee place
        europass keeps losing my text
        attach two files to the application email
    .keywords =
        CV, cvs, C.V., curriculum vitae, curriculum, resume, resumé, résumé, resumes, rezume, cover letter, covering letter, coverletter, cover note,
        motivation letter, letter of motivation, application letter, letter of application, written application, open application, speculative
        application, job application, write an application, personal statement, personal profile, portfolio, video CV, template, templates, cv
        template, model, example cv, sample, Europass, europas, Canva, Novoresume, Word template, layout, design, font, one page, two pages, bullet
        points, photo on cv, headline, summary, profile text, work history, work experience, employment history, previous jobs, gap, gaps, career
        break, career change, skills, strengths, language skills, hobbies, education section, references on cv, referee, proofread, proofreading,
        proof-read, spelling, spell check, grammar, wording, check my cv, look over my cv, improve my cv, update my cv, old cv, first cv, cv for a
        teenager, cv in english, translate my cv, save as pdf, convert to pdf, attach a cv, upload a cv, send a cv, ATS, ChatGPT, write about myself,
        sell myself, describe myself, curiculum, cuvee letter, help with my cv, help with a cv, help me with my resume, make a cv, make a resume,
        write a cv, cv help, cv workshop, experience on paper, put my experience on paper, length of a cv, how long should a cv be, good cv, what is a
        cv, stay at home mum on a cv, stay-at-home mom on a resume, McDonald's application, application for my first job, resume builder, cv builder,
        cv maker, resume help, resume class, print my cv, print my resume, good words for a cv, thank you letter after an interview, recommendation
        letter, letter to an employer, apply by letter, one page cv, do a cv, computer for a cv

faq-unemployment-registration = Out of work: registering and benefits
    .answer =
        Register with the employment service, best on your first day without work. We show you the page, and you fill it in.

        Often you apply for the money separately, from an agency or an unemployment fund. They decide, and they can advise you.
    .more =
        Watch the dates. Reports and payment applications must be sent on time, or the money may stop.

        Tell the agency at once if you work part time, study, fall ill or travel.

        Examples: Job Market Finland, then Kela or an unemployment fund. In Sweden Arbetsförmedlingen, then an a-kassa.

        In Ukraine it is the State Employment Service. In the UK it is Universal Credit and Jobcentre Plus.

        Refused? The decision says how to appeal.
    .we-do = We find the right page and show you the steps. You can scan and print here.
    .we-do-not = We cannot say if you will get benefits, and we do not report for you. The employment service and the agency advise.
    .ready = Your own electronic ID, your payslips, and the papers about how your job ended.
    .time = Registering often takes less than a day. The agency’s page shows how long the money takes.
    .phrasings =
        i lost my job yesterday, what first
        sign on as a job seeker
        how do i claim the dole
        where do i send my activity report
        does kela or the fund pay me
        my contract ends on friday
        i forgot to report, is my money gone
        how to join an a-kassa
        appointment with my work coach
        can i study and still get the benefit
        i was laid off for three months
        universal credit journal, how does it work
    .keywords =
        unemployed, unemployment, out of work, without work, no work, jobless, lost my job, lost job, last day at work, contract ended, contract ends,
        register as unemployed, register as a jobseeker, register as jobseeker, jobseeker registration, job seeker, jobseeker, jobseeker's allowance,
        JSA, sign on, signing on, dole, on the dole, unemployment benefit, unemployment benefits, unemployment money, unemployment allowance,
        unemployment insurance, unemployment claim, unemployment office, unemployment fund, basic unemployment allowance, labour market subsidy, labor
        market subsidy, earnings-related, daily allowance, insurance fund, a-kassa, akassa, a kassa, Alfa-kassan, YTK, Kela unemployment, TE office,
        TE services, TE-toimisto, Oma asiointi, Job Market Finland login, Arbetsförmedlingen, Arbetsformedlingen, AF, aktivitetsstöd, activity
        support, activity report, aktivitetsrapport, report my activities, report hours, payment application, fortnightly report, work search report,
        Universal Credit, UC journal, Jobcentre, Jobcentre Plus, job centre, job center, work coach, claimant commitment, sanction, sanctioned,
        waiting period, suspension period, qualifying period, employment service, State Employment Service, employment office, employment centre,
        labour exchange, laid off, lay-off, furlough, temporarily laid off, part-time benefit, employment plan, obligation to seek work, integration
        into work, job seeker interview, reporting card, unemploied, unemployement, got fired what benefits, benefits after losing a job, benefits
        when fired, money after losing job, fixed term is ending, no new work, my contract is ending, no job any more, became jobless, without a job,
        no income since i lost my job, job ended, company went bankrupt, bankrupt employer, wage guarantee, factory closed, shut down my workplace,
        between jobs, first day unemployed, unemployed and sick, unemployed student, file for unemployment, unemployment certificate, certify for
        unemployment, weekly claim, unemployment website, go to the job centre, report to the job centre, job seeker's card, register at the
        employment office, unemployment fund membership, union fund, money from the fund, made redundant, claim when redundant, claim unemployment,
        stopped my unemployment money, unemployment stopped

faq-labour-migration = Working in another country
    .answer =
        Are you going abroad to work, or is someone close to you there? We find official pages on work, pay and safety.

        You need not give your name. If someone is in danger, call the emergency number. If work feels forced, a hotline or the police can help.
    .more =
        Before you leave, check that the company exists. Ask for a written contract in a language you read.

        Agree on pay, hours, housing and the way home. Keep your passport yourself. Leave your address with someone at home.

        Warning signs: you pay to get the job, you owe the recruiter, or someone keeps your passport.

        EURES and the embassies have country pages. Family at home? We show you how to make video calls, and we find advice.
    .we-do = We find official pages and show you how to look up an employer. We do not ask about your papers.
    .we-do-not = We give no legal advice and do not arrange jobs. If you suspect trafficking, turn to a hotline or the police.
    .ready = The country, the employer’s name, and the offer or contract if you have one.
    .phrasings =
        is this job offer in germany genuine
        i want to pick berries in finland this summer
        agency wants a fee before i go to poland
        my husband works on a site in norway
        the boss keeps my passport
        what papers for a job in the eu
        au pair, what should i watch out for
        my sister went there to work and cannot leave
        seasonal harvest, is it safe
        mum works in italy and i live with grandma
        which pay is normal in sweden for builders
        hotline for people who are exploited
    .keywords =
        work abroad, working abroad, job abroad, jobs abroad, job overseas, overseas, abroad for work, go abroad, going abroad, work in another
        country, work in other countries, foreign job, foreign employer, foreign worker, migrant worker, migrant workers, labour migrant, labour
        migration, labor migration, guest worker, gastarbeiter, earnings abroad, expat, posted worker, posted workers, frontier worker, cross-border,
        A1 certificate, EU job mobility, EURES advisers, Poland, Germany, Norway, Czechia, Czech Republic, Italy, Spain, Portugal, Netherlands,
        Estonia, Israel, Canada, Gulf, Emirates, Dubai, seasonal worker, seasonal work abroad, berry picking, berry picker, berries, strawberry farm,
        strawberries, harvest, farm hand, greenhouse, slaughterhouse, construction site abroad, domestic worker, maid, au pair, aupair, cruise ship,
        sailor, truck driver abroad, work visa, visa for work, recruiter abroad, recruitment fee, broker, middleman, intermediary, mediator, agent
        fee, job offer abroad, suspicious offer, fake job, fake employer, false job offer, check an employer, too good to be true, human trafficking,
        trafficking, trafficked, forced labour, forced labor, forced to work, slavery, modern slavery, exploitation, exploited, sexual exploitation,
        took my passport, passport taken, keeps my passport, locked in, not allowed to leave, debt bondage, hotline, La Strada, Gangmasters, husband
        abroad, wife abroad, mother abroad, father abroad, parents abroad, children left at home, return home, come back home, safe travel, works
        abroad, working abroad and missing, haven't heard from him, haven't heard from her, no news from abroad, relative abroad, keep his papers,
        keep her papers, keep my papers, took his documents, took her documents, went to work in Spain, went to work in Poland, went to work in
        Germany, went to work in Italy, wife works in, husband works in, work in Europe, work in Germany, work in Sweden as a foreigner, work in
        Finland from abroad, fruit picking, picking fruit, fish farm, fish factory, building work abroad, caregiver abroad, care for old people in
        Italy, contract before leaving, rights abroad, rights of foreign workers, safe job abroad, agency abroad, agency took my money, recruited,
        deceived, cheated by recruiter, promised a job, no pay abroad, stuck abroad, forced prostitution, escort work, bought a ticket for me, embassy
        help for workers, like a slave, treated like a slave, work in Germany legally, legal work in another country, contract in a foreign language
        abroad

faq-worker-rights = Your rights at work
    .answer =
        We find you clear information on pay, contracts, notice, sick leave and holidays. Save your messages, and write down your hours.

        A union, the labour inspectorate or legal aid can explain your own contract. Ask soon, because there are time limits.
    .more =
        Not been paid? Ask for your pay in writing and keep a copy. If nothing happens, contact the union or the inspectorate.

        Lost your job? Ask for the reason and your last working day in writing. Do not sign what you do not understand.

        You usually have rights without a written contract too, and during a trial period.

        Examples: Työsuojelu in Finland, the State Labour Service in Ukraine, Acas in the UK. In Sweden, unions look after pay and Arbetsmiljöverket after safety.
    .we-do = We find the law, the collective agreement and who to call. You can print and copy here.
    .we-do-not = We do not interpret employment contracts. A union, the labour inspectorate or legal aid does.
    .ready = Your contract, payslips, hours and messages. Bring them with you. Please do not send them here.
    .phrasings =
        my boss has not paid me
        i got fired without a reason
        how long is my notice period
        do i get money when i am off sick from work
        they want me to work ten days in a row
        no payslip, only cash in hand
        holiday pay was too small
        i want to quit, what must i do
        what does the collective agreement say about overtime
        is the tip mine or the restaurant's
        pregnant and now they don't renew my contract
        bullied by a colleague
    .keywords =
        worker's rights, workers' rights, employee rights, labour law, labor law, employment law, labour rights, labour code, working conditions,
        fired, got fired, sacked, got the sack, dismissed, dismissal, unfair dismissal, terminated, termination, let go, redundant, redundancy,
        severance, notice, notice period, give notice, hand in my notice, quit, quitting, resign, resignation, wage, wages, unpaid wages, wages
        unpaid, not been paid, salary, salary late, no salary, underpaid, low pay, wage theft, minimum wage, hourly pay, overtime, unpaid overtime,
        evening extra, Sunday pay, night work pay, working hours, working time, long shifts, rota, shift change, break, lunch break, day off, days
        off, rest time, zero hours, zero-hour contract, employment contract, work contract, contract of employment, no contract, fixed-term, permanent
        contract, trial period, trial month, probation period, holiday pay, annual leave, vacation pay, vacation days, paid holiday, holiday bonus,
        sick leave, sick pay, sick note, sick day, called in sick, off sick, ill at work, payslip, pay slip, payslips, cash in hand, undeclared work,
        black work, off the books, collective agreement, TES, kollektivavtal, union, unions, trade union, shop steward, strike, SAK, PAM, Unionen,
        Kommunal, Unison, Acas, labour inspector, labour inspectorate, labor inspectorate, Työsuojelu, occupational safety, safety at work,
        Arbetsmiljöverket, accident at work, work accident, injured at work, work injury, harassment at work, bullied, bullying at work, boss, bosses,
        supervisor, colleague, Wolt, Foodora, Uber, courier, gig work, platform work, work certificate, certificate of employment, pregnant at work,
        tips, fire me, can they fire me, firing, fire a worker, fired while sick, dismissed while ill, lose my job for being ill, my manager, manager
        changed, changed my shifts, change my hours, shifts without asking, fewer hours, cut my hours, hours cut, under the table, paid under the
        table, cash without tax, work without a contract, holidays at work, how many vacation days, want to resign, leave my job, leaving my job,
        resignation letter, warning at work, written warning, can my employer, employer refuses, employer won't, employer can't pay, rest between
        shifts, night shift rules, child sick at home from work, days off for a funeral, parental rights at work, discriminated by employer, paid less
        than others, equal pay, unpaid trial, trial day, unpaid training, deduct from my salary, deductions from pay, work clothes, uniform cost, heat
        at work, heavy lifting, temp agency pay, on call, join a union, join the union, union membership at work, which union, final pay, last salary,
        pay my wages, doesn't pay me, didn't pay me, not paid, how much notice, notice to give, fired today, boss yells, yells at me, shouts at me,
        rude boss, bad boss

faq-start-business = Starting a business
    .answer =
        We find you guides and figures on starting a business. We show you where to register it. You can work and print here.

        A public business adviser often goes through your idea with you, free of charge. We find the contact details.
    .more =
        A usual order: idea, customers, costs, type of company, permits, registration, insurance, bookkeeping.

        Some towns have a start-up grant or a business incubator. Ask before you register: a grant may have to be applied for first.

        Ask the adviser how a business affects your benefits, pension and permits.

        Examples: Suomi.fi in Finland, Verksamt in Sweden, Diia.Business in Ukraine, GOV.UK in the UK.
    .we-do = We find market figures, sample business plans and courses. We show you the registration page.
    .we-do-not = We give no business or tax advice. A business adviser or the tax authority does.
    .ready = Your idea on half a page, and your questions.
    .phrasings =
        i want to open a café
        how do i register a company
        can i be self-employed next to my day job
        where do i find a business plan model
        light entrepreneur or a real firm
        someone to talk to about my idea
        do i need a permit to sell food
        how many competitors are there in town
        i make clothes and want to sell them
        is the company name free
        money to begin with, a start-up grant
        sole trader or limited
    .keywords =
        start a business, starting a business, own business, small business, business, businesses, start up, start-up, startup, startups, company,
        companies, found a company, set up a company, open a shop, own company, own firm, firm, enterprise, entrepreneur, entrepreneurs,
        entrepreneurship, entreprenur, light entrepreneur, invoicing service, UKKO, self-employed, self employed, selfemployed, freelancer, freelance,
        freelancing, sole trader, sole proprietor, private entrepreneur, FOP, toiminimi, enskild firma, F-tax, F-skatt, limited company, Ltd, LLC,
        aktiebolag, osakeyhtiö, partnership agreement, cooperative, co-operative, trade name, company name, business ID, business name, register a
        company, business register, trade register, YTJ, PRH, Bolagsverket, verksamt, Companies House, Diia.Business, business plan, business idea,
        business model, canvas, market research, market data, statistics on companies, competitors, customers, marketing, branding, pricing, budget
        for a firm, start-up grant, startup grant, starttiraha, business loan, investor, microloan for business, funding for a company, incubator,
        accelerator, mentor, mentoring, SCORE, business adviser, business advisor, enterprise agency, Uusyrityskeskus, Nyföretagarcentrum, Almi,
        Business Finland, ELY, chamber of commerce, bookkeeping, accountant, accounting, e-commerce, open an online shop, food truck, café, hair
        salon, permit to sell, import, export, patent, trademark, intellectual property, copyright of my idea, bussiness, buisness, sell online, sell
        my own products, handmade, crafts to sell, jewellery, Etsy, sell at a market, market stall, own brand, open a restaurant, open a bar, open a
        salon, bakery, pop-up shop, hairdresser, hairdressing, own salon, barber shop, beauty salon, cleaning firm, taxi firm, restaurant business,
        import business, register as an entrepreneur, become an entrepreneur, work for myself, be my own boss, business advice, business help, help
        for entrepreneurs, small company, one-person company, business course, business names, business contacts, companies in my area, company
        information, company database, branch statistics, grant for entrepreneurs, women entrepreneurs, immigrant entrepreneur, farm business, invoice
        a customer, send invoices
