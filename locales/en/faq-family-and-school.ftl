### FAQ: family-and-school. How an entry is written: docs/faq.md

# Variables:
#   $school_site (String) - address of the local schools' page or platform
faq-school-digital-services = School platforms and log-in
    .answer =
        We help you find the school’s own platform and its real log-in page. You log in yourself, at our computer or on your own phone.

        Forgotten the password, or is the account locked? The school can reset it. Contact the teacher or the school office.
    .more =
        On the platform you see timetables, marks and messages. You can often report an absence there too.

        A guardian and a pupil have accounts of their own. Use yours, and let the child use theirs.

        Is the app not working? Update it, or try the web page. Check that you chose the right town and school.

        Many platforms have a language menu. A browser can translate too, but not always correctly.

        Examples: Wilma in Finland, Vklass in Sweden, electronic diaries in Ukraine, ParentPay in the UK.
    .we-do = We show you where to log in, and how to read and send messages there.
    .we-do-not = We cannot reset school accounts or see your child’s details. The school can help with those.
    .ready = The school’s name, your user name or activation code, and your own electronic ID.
    .online = Local schools online: { $school_site }
    .phrasings =
        i can't get into wilma
        where do i report my child ill
        vklass password forgotten
        how do i see my daughter's grades
        which app does the school use for messages
        got a key code on paper, what next
        the electronic diary shows nothing
        my son is locked out of his google classroom
        teacher writes to me but i can't find it
        timetable for the third grade
        pay for school dinners on the app
        two kids in one guardian account
    .keywords =
        school platform, school platforms, school app, school system, school portal, parent portal, parents' portal, parent app, learning platform,
        learning environment, school account, pupil account, school password, pupil's password, key code, guardian account, Wilma, Vilma, Visma, Wilma
        key, Primus, Vklass, V-klass, Unikum, SchoolSoft, Schoolsoft, InfoMentor, Infomentor, Edlevo, Tempus, Haldor, Hjärntorget, Skolplattformen,
        IST, Dexter, Nova, Peda.net, Pedanet, Qridi, Daisy app, eVaka messages, Päikky, Muksunetti, Google Classroom, Classroom, Microsoft Teams for
        school, Teams assignment, Moodle, itslearning, Canvas, Blackboard, Schoology, PowerSchool, Infinite Campus, ClassDojo, Class Dojo, Seesaw,
        Tapestry, Arbor, ParentPay, ParentMail, Satchel, Show My Homework, SIMS, Bromcom, Parent Square, Remind, electronic diary, e-diary, e-journal,
        electronic journal, diary, class register, gradebook, HUMAN school, Nova Shkola, Mriia, Mriya, Vseosvita, eSchool, grades, grade report,
        marks, school report, report card, attendance, absence, report absence, absent, sick from school, leave from school, note to teacher, message
        to teacher, teacher's message, school message, parents' evening time, timetable, schedule of lessons, lessons, class, school menu, school
        dinners, permission slip, preschool app, nursery app, day care app, log in to school, pupil, pupils, guardian login, chromebook from school,
        school laptop, school year calendar, forgot school password, forgot my school password, school password forgotten, school login, log in to
        school account, new school password, use an app for school, which app at school, app of the teacher, kid's teacher, teacher app, school
        website, school's page, password to Vklass, password for Wilma, Wilma account, Wilma message, Unikum login, Vklass login, password expired at
        school, pupil login, student login, class chat, homework in the app, see homework online, see marks online, electronic gradebook, child's
        marks, online lessons, remote lessons, distance learning link, school Zoom, school e-mail, school Microsoft account, approve a trip in the
        app, signature in the school app, second parent no access, divorced parent school account, change my phone number at school, school nurse
        booking app, what homework my child has, see my child's homework, kid is sick tell school, tell school, tell the teacher my kid is sick,
        school for parents online

# Variables:
#   $childcare_site (String) - address where places in day care are applied for
faq-childcare-apply = Day care and school places
    .answer =
        We find the page where you apply for day care, pre-school or a school place. We show the steps, and you apply yourself.

        Apply early, often several months ahead. The municipality decides, and tells you about places, fees and waiting times.
    .more =
        Look at the dates first: schools often have one fixed time to apply.

        You can usually name several places in order of choice. Ask about language, allergies or extra support.

        Moving, or starting a job soon? Call the municipality. It may be able to find a place sooner.

        The fee often depends on income and family size. Some hours can be free of charge.

        Open day care, playgroups and story times often need no application.
    .we-do = We show you the application and the map of places, and help you scan papers.
    .we-do-not = We do not apply for you or choose a place. The municipality or the school can advise you.
    .ready = The child’s details, the start date, your work or study times, and your electronic ID.
    .time = Often weeks or months. The municipality can tell you when to expect an answer.
    .online = Apply and read more: { $childcare_site }
    .phrasings =
        nursery place for a two year old
        when is the deadline for first grade
        how long is the line for kindergarten
        i start work in august and need someone for my baby
        how much does daycare cost per month
        can we choose another school than the nearest
        we are moving in the middle of the term
        private nanny or municipal place
        pre-school in our own language
        after school club for a second grader
        decline the place we were given
        which school do we belong to
    .keywords =
        day care, daycare, day-care, childcare, child care, child minder, childminder, child-minder, nanny, nursery, nurseries, nursery school,
        creche, crèche, kindergarten, kindergartens, kindergarden, kinder garden, preschool, pre-school, pre-primary, pre-K, reception class,
        playschool, playgroup, open day care, family day care, early education, early childhood education, ECEC, päiväkoti, varhaiskasvatus, eskari,
        förskola, dagis, pedagogisk omsorg, sadok, day care application, apply for daycare, daycare place, daycare fee, nursery fee, cost of
        childcare, free hours, 15 hours, 30 hours free childcare, tax-free childcare, service voucher for daycare, queue for nursery, daycare queue,
        waiting list for kindergarten, evening care, round-the-clock care, care for toddler, toddler, one year old, two year old, three year old,
        start date at nursery, school place, school places, apply for school, school application, school admission, admissions, school choice, choose
        a school, change school, changing schools, transfer to another school, school transfer, nearest school, catchment area, school district,
        school enrolment, enrol in school, enroll in school, school registration, register for school, first grade, first grader, first class,
        starting school, start school, school start, school entry, primary school, elementary school, secondary school place, free school, private
        school, bilingual school, music class, special school, special needs place, after-school care, after school club, breakfast club, wraparound
        care, leisure centre, fritids, iltapäiväkerho, summer camp place, school bus place, upper secondary application, joint application, UCAS
        deadline for school leavers, eVaka, space in a nursery, free place in kindergarten, get my kid into, get into a different school, different
        school, another school, move schools, new school after moving, six year old, seven year old, five year old, four year old, start first grade,
        register my child for school, enrol my child, enroll my child, enrolment, school for my kids, school for my children, find a school, good
        school, school list, schools nearby, school open day, secondary school application, high school application, gymnasium application, school
        appeal, appeal a school place, kids' club after school, holiday care, babysitting, babysitter for me, someone to watch my baby, look after my
        child, child carer, daycare for immigrants, daycare in English, English kindergarten, mother's group, municipal daycare, cost of day care,
        daycare price, cancel a daycare place, electronic queue for kindergarten, which school, which school will my son go to

# Variables:
#   $homework_help_times (String) - when homework help is given, for instance "Tuesdays 15–17"
faq-homework-help = Homework and study help
    .answer =
        You can study here in peace, and we find books and sources with you. Many libraries also have a homework club.

        Helpers explain the subject and ask questions, and you do the task yourself. Ask us when there is a group and who it is for.
    .more =
        Bring your task, your book and what you have tried already. Tell us when it must be ready.

        We show you how to search, judge a source and note where it came from.

        Adults are welcome to ask too: for an exam, a course or an essay.

        Is there no club here? Ask us about help online, or ask the school about extra teaching.

        Ask us about quiet places, group rooms and computers.
    .we-do = We find you good sources and a place to work, and show how to search.
    .we-do-not = We help you find the answers, but we do not do the task for you.
    .price = Free of charge.
    .times = Times: { $homework_help_times }
    .phrasings =
        help with maths
        my son doesn't understand fractions
        i have a history essay due on monday
        is there a tutor in the afternoons
        sources for a school presentation about volcanoes
        studying for my finals, who can explain chemistry
        i can't help my kids because i don't know the language
        how do i cite a website
        where can i revise in silence with friends
        adult student needs help with statistics
        can you check my answers
        english grammar exercise for 8th grade
    .keywords =
        homework, home work, homewrok, homework club, homework café, homework help, homework helper, assignment, assignments, exercise, exercises,
        school task, school work, schoolwork, coursework, study help, study support, studying, study group, study club, study skills, tutor, tutors,
        tutoring, private lessons, remedial teaching, catch up at school, learn to study, maths, math, mathematics, matematics, fractions, algebra,
        equations, geometry, percentages, multiplication, times table, physics, chemistry, biology, geography, history essay, science, science
        project, school project, project for school, presentation for school, poster, book report, book review for school, book analysis, essay,
        essays, term paper, paper for college, thesis, thesis help, dissertation, literature review, references list, cite, citing, citation,
        citations, citing sources, bibliography, footnotes, APA, MLA, Harvard, plagiarism, sources for essay, find sources, information search for
        school, scientific articles for school, Google Scholar, exam, exams, exam revision, revise, revision, revising, test tomorrow, test at school,
        finals, matriculation exam, national test, NMT, ZNO, GCSE, A-levels, SAT, GED, Khan Academy, Läxhjälp, laxhjalp, Mattecentrum, läksyapu,
        läksykerho, Red Cross homework, reading difficulties at school, dyslexia at school, spelling test, explain the task, don't understand the
        task, help my child learn, help kids with school, adult learner, adult education basics, numeracy, literacy tutor, quiet revision, pupil help,
        teacher student, ChatGPT for homework, study buddy, someone to study with, learn with me, help my daughter with reading, help my son with
        reading, reading help for a child, learn to read child, after school help, after-school help, afterschool, after school tutoring, do my
        homework, do my physics homework, physics problem, math problem, solve this, explain this, solve an equation, word problem, chemistry exam,
        biology test, English exam, Finnish exam, Swedish exam, grammar exercise, vocabulary test, school subject, lessons help, study place with
        help, online tutoring, homework online, exam preparation, prepare for an exam, test prep, study for a test, entrance exam, driving theory
        study, university essay, academic writing, structure of an essay, essay topic, research paper, report for class, interview for school project,
        statistics assignment, coding homework

faq-family-benefits = Money for families with children
    .answer =
        We find the right benefit page for your family, and we explain its words. You apply yourself, online or on paper.

        The agency decides and advises. Expecting a baby? Check the dates early: you apply for some things before the birth.
    .more =
        Families can often get child benefit, and money during parental leave. There may be help at the birth, and for care at home.

        Does the other parent not pay maintenance? Ask the agency: in some countries it can pay instead.

        Tell the agency when a child moves, or a parent starts work or goes abroad.

        Examples: Kela in Finland, Försäkringskassan in Sweden, GOV.UK in the UK. In Ukraine, Diia, the Pension Fund or a TsNAP.

        Refused? The decision says how to appeal.
    .we-do = We find the page, the form and the phone number. We help you print and scan.
    .we-do-not = We cannot say what you have a right to. The agency decides and advises.
    .ready = The child’s details or the due date, income papers, and your own electronic ID.
    .phrasings =
        how do i apply for child benefit
        i am pregnant, what do i get
        how many days of parental leave does dad have
        my ex does not pay for the kids
        when does the baby box come
        i stay at home with my toddler, is there money
        money for twins
        single mother with two children
        we adopted a child
        child allowance stopped when he turned 17
        swap leave days with my partner
        one-off payment at birth in diia
    .keywords =
        family benefit, family benefits, child benefit, child benefits, child allowance, children's allowance, kid's money, money for children, money
        for kids, lapsilisä, barnbidrag, barnetrygd, child tax credit, large family, large families, many children, multi-child supplement,
        flerbarnstillägg, twins, triplets, parental allowance, parental benefit, parental benefits, parental leave, parent leave, parental days,
        föräldrapenning, föräldraledig, vanhempainpäiväraha, vanhempainraha, parental money, pregnant, pregnancy, pregnancy allowance, expecting,
        expecting a baby, due date of baby, baby due, birth, newborn money, childbirth, birth grant, one-off payment at birth, maternity, maternity
        leave, maternity grant, maternity allowance, maternity pay, maternity package, maternity box, baby box, baby package, äitiysavustus,
        äitiyspakkaus, statutory maternity pay, SMP, Sure Start, Healthy baby grant, paternity leave, paternity pay, fatherhood leave, father's leave,
        dad days, dad leave, daddy month, ten days at birth, share leave, transfer days, save days, home care allowance, home care allowance for
        children, child home care, stay at home parent, stay-at-home, private day care allowance, flexible care allowance, kotihoidontuki, alimony,
        alimonies, child maintenance, maintenance support, maintenance allowance, child support, support from ex, ex does not pay, underhållsstöd,
        underhållsbidrag, elatustuki, elatusapu, Child Maintenance Service, CMS, single parent, single parents, single mother, single mom, single mum,
        single dad, lone parent, orphan support, adopted, adoption, adoption grant, foster child, foster family, foster allowance, guardian benefit,
        baby, babies, infant, family with children, Kela families, Försäkringskassan parent, baby bonus, mother heroine, yeMaliatko, mum's benefit,
        child benefit application, money when a baby is born, baby is born, born, having a baby, had a baby, newborn, new parents, new mum, new dad,
        dad's leave, father at home, mother at home, won't pay maintenance, doesn't pay maintenance, unpaid child support, money from the other
        parent, money for a baby, money for pregnant, allowance for children, benefit for three children, benefit per child, child benefit stopped,
        child benefit abroad, child benefit payment, change of account for child benefit, paternity acknowledgement benefit, family allowance, family
        money, stay home with baby, leave for parents, part-time work with small child, flexible leave, school start grant, school clothing grant,
        birth abroad benefit, parent allowance application
