### FAQ: community. How an entry is written: docs/faq.md

faq-project-funding = Planning and funding a project
    .answer =
        We help you find funders, examples and guides for a community project. Even a first idea is enough to begin with.

        Ask us for a time. Start with three things: what will change, for whom, and with whom you do it. You write the application yourself.
    .more =
        A plan has simple parts: goal, target group, partners, steps, budget, how you see the result, and what remains afterwards.

        Funders can be foundations, the municipality, the state, the European Union, embassies or companies. In crowdfunding, many people give a little. Read each one’s rules and deadline first.

        Many ask for a registered association, a bank account and some money of your own. A partner association can often help a small group.

        Make a budget with real prices, and ask someone outside to read it. A refusal is common: ask the funder why, and try elsewhere.
    .we-do = We search for funders and examples with you. We show you tools for a plan and a budget.
    .we-do-not = We do not write your application or promise money. A support centre for associations can advise you.
    .ready = Your idea in a few sentences, the place, the target group, and a rough sum.
    .phrasings =
        where can our village get a grant for a playground
        i have an idea for my neighbourhood but no money
        eu call for proposals for small associations
        how to write a budget for a festival
        which foundation supports youth work
        crowdfund a community garden
        template for a project plan
        artist stipend for a local exhibition
        how do we keep it going when the subsidy ends
        find a partner for erasmus
        our sports club needs a sponsor
    .keywords =
        funding, fund, funder, funders, fundraise, fundraising, raise money, grant, grants, grant application, apply for a grant, small grant,
        microgrant, community grant, project, projects, project idea, project plan, project planning, project funding, project budget,
        project manager, proposal, write a proposal, call for proposals, open call, application for funding, foundation, foundations, trust fund,
        charitable trust, donor, donors, sponsor, sponsors, sponsorship, sponsoring, crowdfunding, Kickstarter, GoFundMe, Patreon,
        subsidy for associations, association grant, club grant, municipal grant, city grant, participatory budget, participatory budgeting, EU money,
        EU funding, EU grant, European Union, Erasmus+, Erasmus, Creative Europe, Interreg, LEADER, Leader group, rural development, House of Europe,
        USAID, embassy grant, UNDP, lottery fund, National Lottery, Arts Council, arts grant, culture grant, artist grant, stipend for artists,
        prize money, budget template, cost estimate, own contribution, co-funding, co-financing, match funding, goal, goals, objectives, target group,
        outcome, impact, indicators, sustainability, timeline, Gantt, logframe, canvas, evaluation, final report, report to the funder, pitch,
        business plan for an NGO, NGO, non-profit, nonprofit, charity money, civil society, initiative, community project, community garden,
        neighbourhood, village, village association, playground, festival, youth club, youth project, sports club, village hall, renovation of a hall,
        found an association, start an association, register an association, social innovation, idea, partners for a project, refused grant,
        deadline of the call, fundig, garnt, EU grants, grants for small organisations, small organisations, money for our association,
        money for our club, money for a project, money for a festival, need money to organise, funding for a youth project, build a playground,
        build a skate park, grant for artists, artist grants, scholarship for a project, Erasmus money, help to write a proposal, project writing,
        find funding, look for funding, get a grant, get funding, where to apply for money for an idea, funds, needs funds, choir trip,
        our choir needs funds, funds for a trip, finances, who finances, finances small projects, small cultural projects, cultural project,
        writing a grant application, grant application tips, tips for applying, travel grant, film grant, music grant, research grant,
        startup grant for a club, environment project, climate project, integration project, project for young people, project for the elderly,
        project for refugees, village house, community hall, church roof, museum project, heritage project, cost plan, financing, finance,
        sponsors for a team, charity run money, donation campaign, looking for grants, search for grants, which grants are there, finance our project,
        who pays for projects

# Variables:
#   $email (String) - the library's e-mail address
faq-partner-with-library = Working together with the library
    .answer =
        Associations, schools, offices, companies and individuals are welcome with ideas. Tell us who you are, what you would like to do, and for whom.

        Together we often hold events and advice hours. We show exhibitions and put out leaflets about local life.
    .more =
        Write in good time: programmes are often planned a term ahead. Say what you bring yourself and what you need from us: a room, a screen, time, our channels.

        Joint events are usually open to all and free of charge. As a rule, they are not for selling or for recruiting members.

        Leave leaflets and posters at the desk, not straight on the wall. We put up what fits, for a limited time.

        Artists and collectors: send a few pictures and the size of the exhibition. Authors: tell us about your book and what you would like to do.
    .we-do = We read every idea, answer you, and find the right colleague for it.
    .we-do-not = We take no commercial or party-political advertising. All sides are treated alike.
    .mail = Send your idea: { $email }
    .phrasings =
        our association would like to hold an evening about birds at your place
        may i put a poster on the notice board
        leave flyers for a charity run
        i'm a painter looking for wall space
        we offer free legal advice hours, can they be in your building
        can our company present its product
        joint project between a school and you
        i wish to give a lecture
        who plans the programme, i have a proposal
        musician wants to perform in the lobby
        could the red cross have a table by the entrance
        advertise our courses with you
    .keywords =
        partner, partners, partnership, partnering, co-operate, cooperate, co-operation, cooperation, collaborate, collaboration, work together,
        working together, work with the library, joint event, joint programme, joint project, hold an event, hold an event together, hold a talk,
        give a talk, give a lecture, give a workshop, organise an event, organise a talk, host an event, host us, arrange an evening,
        information evening, info desk, stand, table in the lobby, pop-up, advice hours, outreach, campaign, theme week, awareness day, association,
        associations, organisation, organization, society, club cooperation, company, firm, business partner, agency wants to visit, authority visit,
        school cooperation, university cooperation, student project with the library, Red Cross, Rotary, Lions, church, parish event, museum,
        theatre company, publisher visit, embassy, leaflet, leaflets, brochure, brochures, flyer, flyers, poster, posters, notice, noticeboard,
        notice board, bulletin board, put up, hang up, pin up, advertise, advertisement, advertising, marketing, promote, promotion, display, exhibit,
        exhibit my art, exhibit my paintings, show my art, show my photos, exhibition space offer, artist, painter, photographer, collector, perform,
        performance, performer, musician, play a concert, choir wants to sing, author talk offer, book launch at the library, writer offers a visit,
        speaker, lecturer, trainer offers, yoga teacher offers, proposal for the programme, offer a workshop, propose an event, sell products,
        product presentation, sponsor the library, political party, candidate, petition, collect signatures, religious, colaborate, co-operaton,
        put our posters, hang a poster, hang posters, leave brochures, leave leaflets, club wants to organise an event with you,
        organise an event with you, association presents itself, present our association, present ourselves, exhibit my photos, have an exhibition,
        hold an exhibition, show my paintings, I am a writer and want to come, writer wants to speak, come and speak, give a presentation,
        company wants to cooperate, cooperate with you, cooperate with the library, have a stand, party wants a stand, campaign stand, election stand,
        give a talk on, talk on mushrooms, noticeboard for ads, ads on the board, put an ad, post a notice, sell something on the notice board,
        flat for rent notice, lost cat notice, campaign week, do a campaign together, we'd like to do something together, together with you,
        joint campaign, run a course in the library, teach a class for free in your library, bring our mascot, health check day, Europe Day,
        film screening by our association, debate by our association, charity sale at the library, bake sale, collection box, donation box,
        blood donation, research survey among visitors, interview visitors, film in the library, photo shoot, filming permission, journalist, press

# Variables:
#   $email (String) - the library's e-mail address
faq-volunteer = Volunteering and work practice
    .answer =
        Would you like to help out, or to learn our work? Tell us what you enjoy, when you have time, and which languages you speak.

        Volunteers often read aloud, help with phones, carry books to people or lead language cafés. Trainees follow our everyday work.
    .more =
        You meet us first, so that we find something that suits you. You get guidance, and you promise to keep what you hear to yourself. For work with children there is often a background check.

        A couple of hours a month is enough for many tasks. You can stop when you wish.

        For work practice, your school or the employment service usually makes the agreement with us. Ask early: places fill up months ahead.

        Looking for a paid job here? Open jobs are on the employer’s pages, often those of the municipality.
    .we-do = We tell you about tasks and places, meet you and guide you. Often you get a certificate.
    .mail = Write to us: { $email }
    .children = Young people can come for school work practice, and help in many ways. Ask us about the age limit.
    .phrasings =
        i have free time and i'd like to be useful
        can i do my internship with you
        14 year old looking for school practice week
        i could teach seniors to use phones
        unpaid helper for the reading dog
        retired teacher wants to help
        does the library hire people
        work trial through the employment office
        i speak farsi, could i be of help
        can i get a certificate for my hours
        shelving books as a hobby
        community service hours for school
    .keywords =
        volunteer, volunteers, volunteering, voluntary, voluntary work, volunteer work, unpaid work, unpaid, help out, helping out, I want to help,
        want to help, like to help, lend a hand, offer my help, be useful, do good, free time to give, spare time, give back,
        retired and want to help, pensioner wants to help, become a volunteer, sign up as a volunteer, volunteer hours, community service,
        community service hours, service hours for school, Duke of Edinburgh, CAS hours, reading volunteer, read aloud to others, reading grandma,
        reading grandpa, homework helper, digital volunteer, teach seniors, help seniors, language café leader, friend of the library,
        friends of the library, intern, interns, internship, internships, trainee at the library, traineeship, training place, placement,
        work placement, work practice, working life practice, work experience, work experience week, TET, PRAO, practice week, praktik, job shadowing,
        shadow a librarian, work trial, work try-out, rehabilitation through work, civil service placement, non-military service,
        student of librarianship, library student, library assistant training, become a librarian, how to become a librarian, study to be a librarian,
        summer job at the library, job at the library, jobs at the library, work at the library, work in a library, work for you, employ me, hire me,
        hiring at the library, paid job at the library, open job at the library, background check, certificate of volunteering, reference for my work,
        shelving, shelve books, book trolley, voluntier, volonteer, help other people, help others, I want to help others, I would like to help,
        volunteer to read to children, my son's work practice, do work practice with you, do an internship, internship at the library, practice place,
        practical training, school practice, do you need helpers, need volunteers, are you hiring, are you hiring at the library, do you have jobs,
        jobs with you, job in a library, apply to work at the library, thesis placement, language practice at work,
        anything I could do for the library, do for the library, in my free time, useful in my free time, looking for a traineeship,
        traineeship in a library, trainee, week of work experience, my daughter has to do work experience, my son has to do practice,
        student teacher practice, rehabilitation work, part-time at the library, librarian job, librarian's work, what does a librarian study,
        library school, information studies, reading aloud volunteer, walk a trolley, help with events, grandparent volunteer, company volunteer day,
        volunteer insurance, thank volunteers, volunteer to help people with computers, help others with computers,
        help people with phones as a volunteer, become a digital volunteer

# Variables:
#   $food_aid (String) - where food help is given, for instance "Community House, Fridays 10–12"
faq-food-aid = Free food and other help nearby
    .answer =
        In most places there is help with food: food banks, shared meals, and bags of groceries. Often nobody asks for papers.

        We help you find the nearest place and its hours. Social services can help when money for food or rent runs out.
    .more =
        Associations, churches, mosques and charities give food, meals, clothes and things for children. Some places have a community fridge: take what you need.

        Apps and local groups also share food that would be wasted, free or cheap.

        Some schools and summer parks give children free meals. Ask there.

        In the library you can sit, rest, charge your phone and use the internet. You need not pay, borrow or explain anything.
    .we-do = We look up places, hours and phone numbers with you, quietly.
    .we-do-not = We have no food or vouchers to give. Charities and social services do.
    .where = Food help here: { $food_aid }
    .phrasings =
        nothing to eat until payday
        where is the nearest food bank
        soup kitchen open today
        i can't buy groceries for my children this week
        where do they hand out bread
        free lunch in the neighbourhood
        winter clothes for free
        is there a community fridge
        can i get a voucher for the supermarket
        christmas parcel for families
        warm place to stay in daytime with my kids
        nappies and baby food, who helps
    .keywords =
        food aid, food help, food bank, foodbank, food banks, food pantry, pantry, food parcel, food parcels, food bag, food bags, food queue,
        bread line, breadline, bread queue, food distribution, hand out food, free food, free meal, free meals, free lunch, free breakfast,
        free dinner, free bread, soup kitchen, soup, community meal, community kitchen, community dinner, shared meal, community fridge, food sharing,
        food waste, surplus food, leftover food, Too Good To Go, ResQ, Olio, groceries, buy groceries, grocery voucher, supermarket voucher, voucher,
        vouchers, food stamps, SNAP, WIC, gift card for food, ration, hungry, hunger, starving, nothing to eat, no food, no food at home,
        can't afford food, cannot afford food, no money for food, out of money for food, empty fridge, until payday, eat today, feed my kids,
        feed my family, food for my children, school meals, park lunch, baby food, formula, nappies, diapers, hygiene products, period products,
        sanitary pads, free clothes, clothing bank, clothes bank, winter clothes, winter coat, shoes for children, free furniture,
        household things for free, blankets, toys for free, school supplies, Christmas parcel, Christmas aid, charity, charities, Salvation Army,
        Red Cross help, Red Cross food, Caritas, Trussell, parish help, church help, diaconal, diaconia, mosque meals, gurdwara, humanitarian aid,
        aid for displaced people, pet food, warm place, warm room, warm space, shower, wash my clothes, drinking water, fod bank, food banck,
        can't feed my kids, afford to feed, can't afford groceries, no money for groceries, nothing in the fridge, where do they give food,
        give food today, give out food, food for free, get free food, help with food, I am hungry, we are hungry, hungry children,
        no money until Friday, no money until payday, food until payday, Christmas help for families, Christmas food, second-hand clothes for free,
        clothes for kids free, free things, free baby things, homeless meals, meals for homeless people, Ramadan meal, iftar, hot meal, warm meal,
        bag of groceries, groceries for nothing, for nothing, run out of food, I've run out of food, out of food, food for kids during holidays,
        free meals for kids, meals during summer holidays, summer lunch for kids, holiday meals, eat for free, something to eat, cheap food,
        cheap meal, food discount, expired food cheap, shelves of free food, give-away shop, free shop, furniture for free, bed for free,
        baby clothes for free, Christmas presents for kids, school bag for free, cat food for free, help with everyday things, haven't eaten,
        not eaten, ate nothing, anything to eat, don't have anything to eat, have nothing to eat, can't buy food, cannot buy food, need food,
        food tonight
