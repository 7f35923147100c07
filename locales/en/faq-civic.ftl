### FAQ: civic. How an entry is written: docs/faq.md

# Variables:
#   $advance_voting_times (String) - when advance voting is held, for instance "14–20 April, 10–18"
faq-voter-information = Elections and voting
    .answer =
        We show you the election authority’s own pages: dates, voting places, who may vote, and how to vote early or from abroad.

        In some places you can vote early in the library itself. Check beforehand which ID you need.
    .more =
        Who may vote depends on the election: age, citizenship or place of residence. In some countries foreign residents may vote in local elections.

        Often you get a polling card or a letter that names your polling place. If it is lost, ask the election authority.

        Is it hard to see, hear, move or read the language? Ask what help there is. In many countries you can vote at home or in hospital: ask in good time.

        The official pages show all candidates alike. We also have books and newspapers about how elections work.
    .we-do = We find the official information with you, in your language if there is any.
    .we-do-not = We are impartial and give no voting advice. Election officials answer about your own right to vote.
    .times = Advance voting: { $advance_voting_times }
    .phrasings =
        where is my polling station
        am i allowed to vote as a foreigner
        can i cast my ballot early
        when is the next election day
        my polling card has not come
        what proof of identity do i need at the ballot box
        vote from another country by post
        my father can't leave home on election day
        who are the candidates in my district
        register on the electoral roll
        is there a referendum this year
        how do i stand for the council
    .keywords =
        vote, votes, voting, voter, voters, vote early, early voting, advance voting, vote in advance, pre-poll, absentee, absentee ballot,
        postal vote, postal voting, vote by post, vote by mail, mail-in ballot, proxy vote, vote from abroad, embassy voting, vote at home,
        home voting, vote in hospital, election, elections, electoral, election day, general election, parliamentary election, national election,
        presidential election, president, parliament, local election, municipal election, council election, county election, regional election,
        mayor election, European election, EU elections, MEP, referendum, ballot, ballot paper, ballot box, cast my vote, polling station,
        polling place, voting place, polls, polling card, poll card, voting card, notice of right to vote, right to vote, may I vote, eligible,
        eligibility, voting age, too young to vote, first-time voter, citizen voting, foreigner voting, electoral roll, voting register,
        register to vote, voter registration, voter ID, ID for voting, candidate list, candidates, list of candidates, who can I vote for, party list,
        parties, politics, political, party programmes, manifesto, voting aid application, election compass, election result, election results,
        turnout, count, constituency, district, electoral district, stand for election, run for office, councillor, election official,
        election authority, election commission, returning officer, valimyndigheten, vaalit, secret ballot, blank vote, spoil, how to fill the ballot,
        democracy, advanced voting, elction, voteing, where can I vote, where do I vote, how do I vote, can I vote, can I vote in the library,
        when can I vote, vote at the library, when are the elections, next elections, who should I vote for, who to vote for, lost my voting card,
        lost polling card, voting at 17, I'm 17 can I vote, not a citizen, non-citizen voting, vote if I'm not a citizen, vote when sick,
        vote at home because I'm sick, vote today, does my vote stay secret, nearest place to vote early, place to vote, nearest polling place,
        need my passport to vote, passport to vote, voting by mail, how does voting by mail work, EU citizen vote,
        right to vote in municipal elections, right to vote as an EU citizen, vote as a foreigner, vote in local elections, county elections,
        who is standing, who are the candidates, what do the parties say, compare parties, postal ballot, sick on election day,
        travelling on election day, abroad on election day, change my vote, vote twice, blank ballot, vote counting, election worker,
        work at the election, help in the polling booth, polling booth, voting booth, guide dog in the polling station, sign up to vote

# Variables:
#   $municipality_phone (String) - phone number of the municipality
#   $municipality_site (String) - address of the municipality's website
faq-contact-municipality = Contacting the municipality
    .answer =
        We help you find the right office, its phone number and its feedback form. You can write or call from the library.

        For broken street lamps, holes in the road or snow, use the municipality’s fault report. Is it dangerous, like a fallen power line? Call the emergency number.
    .more =
        In a fault report, give the exact place and what you saw. A photo helps. Often you can follow what is done, and need not give your name.

        You can often read plans, leave an opinion, or come to an open meeting. A residents’ initiative is possible in many countries.

        Are you unhappy with a service? Speak with that service first, then with its manager. Ask for the answer in writing.

        Some matters belong to others: the state, the region, the police, a housing or an energy company. We help you find out which.
    .we-do = We find the right place with you and show you how the feedback form works.
    .we-do-not = We do not pass on complaints for you. The municipality’s own service receives them.
    .ready = The exact address or place, the time, and a photo if you have one.
    .contact = The municipality’s phone: { $municipality_phone }
    .online = The municipality’s pages: { $municipality_site }
    .phrasings =
        the street lamp on our corner is dark
        nobody has ploughed the pavement
        how do i reach the city council
        pothole on my way to work
        who do i complain to about rubbish collection
        when is the next public hearing on the new plan
        speak with the mayor
        graffiti on the bus shelter
        parking permit for residents
        the park benches are broken
        give an opinion on the school being closed
        switchboard of the town hall
    .keywords =
        municipality, municipal, municipal office, council, city council, town council, local council, county council, parish council, borough,
        local authority, local government, city hall, town hall, city administration, city office, town office, village council, hromada, mayor,
        mayor's office, switchboard, city switchboard, contact the city, contact the council, call the city, write to the city, phone the council,
        city's phone number, city official, who is responsible at the city, report a fault, fault report, report a problem, report damage,
        FixMyStreet, 311, street, streets, road, pothole, potholes, hole in the road, street light, street lights, street lamp, streetlight,
        lamp is out, pavement, sidewalk, footpath, kerb, cycle path, traffic sign, traffic light, pedestrian crossing, speeding on our street, snow,
        snow removal, snow plough, plough, ploughing, plow, slippery, ice on the street, gritting, sanding, fallen tree, tree cutting, bush,
        overgrown, park, park bench, playground broken, swing broken, litter, rubbish, garbage, trash, waste collection, bins, bin not emptied,
        recycling point, dumping, graffiti, vandalism, rats, noise complaint, noisy neighbours, bad smell, water leak, water pipe, sewage, drain,
        flooded street, power cut, abandoned car, parking, parking permit, parking place, dog park, stray dog, building permit, planning permission,
        town planning, city plan, zoning, public hearing, hearing, open meeting, council meeting, residents' meeting with the city,
        citizens' initiative, residents' initiative, petition to the council, feedback to the city, feedback to the municipality,
        complain about the city, complaint to the council, tell the city, minicipality, councel, broken street light, street light outside is broken,
        light is out on our street, nobody cleared the snow, snow not cleared, complain about the snow, complain to the council,
        complain about a bus stop, bus stop broken, who do I call about the garbage, garbage not collected, hole in our street, road is bad,
        broken swing, number for town hall, phone number of the city, phone number of the municipality, contact the municipality, contact the mayor,
        write to the mayor, who to tell about a dangerous crossing, city feedback, feedback about a park, tree fallen, fallen tree on the path,
        tree on the cycle path, branch on the road, feedback to the city about the park, give feedback to the city, in charge of snow ploughing,
        snow ploughing, in charge of roads, in charge of parks, who's in charge of, water cut, no water at home, street sign missing, broken bench,
        broken glass in the park, needles in the playground, dog mess, noise from a building site, roadworks, when is our road repaired,
        bus stop shelter, public toilet broken, school closing decision, library network cuts, minutes of the council, agenda of the council,
        public documents, request documents from the city, residents' evening, meet a councillor, my councillor, disabled parking permit,
        allotment garden, rent a garden plot, cemetery office, dog tax, market place permit
