### FAQ: work. How an entry is written: docs/faq.md

# Variables:
#   $employment_site (String) - address of the employment service or of its vacancies
faq-job-search = Looking for a job
    .answer =
        Start today: open a job site, and search by trade and place. We show you how, on our computer or your phone.

        You write and send the application yourself. The employment service advises on work, training and registering.
    .more =
        Look in several places: the public employment service, job sites and companies’ own pages. LinkedIn and EURES have jobs in many countries.

        Set an alert, and new vacancies come to your e-mail. Many jobs are never advertised, so ask people too.

        You can use our computers, printers and scanner for your papers. We can often find you a quiet place for a video interview.

        A real employer never asks for bank codes or for money.
    .we-do = We show you job sites and how to search, save alerts and upload papers. We find books on applying.
    .we-do-not = We do not apply for you and cannot promise a job. The employment service can help you further.
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
        i am over 50 and unemployed
        practise for an interview
        is there a job coach i can meet
        first employment in a new country
    .keywords =
        job, jobs, work, working, job search, job hunting, jobhunting, looking for work, seek employment, job seeker, jobseeker, employment, employed,
        unemployed, out of work, jobless, vacancy, vacancies, openings, position, hiring, recruit, recruitment, recruiter, staffing agency,
        employer, company, job ad, job advert, advertisement, job site, job board, job portal, job alert, search watch, LinkedIn, Indeed, EURES,
        Glassdoor, Duunitori, Job Market Finland, Platsbanken, Work.ua, Arbetsförmedlingen, employment office, employment service, job centre, job center,
        job fair, coach, career, career advice, interview, job interview, video interview, references, apply, application, full-time, part-time, night
        shift, weekend work, temporary, seasonal, summer job, student job, trainee, internship, apprenticeship, remote work, cleaner, cook, kitchen,
        waiter, driver, warehouse, factory, construction, builder, electrician, nurse, care assistant, babysitter, shop work, cashier, sales, office work,
        teacher, programmer, farm work, salary, earn money, no experience, without language, age 16, young, over 50, jop, vacansy
