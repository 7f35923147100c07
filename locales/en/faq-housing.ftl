### FAQ: housing. How an entry is written: docs/faq.md

# Variables:
#   $housing_site (String) - address of the local housing queue or rental service
faq-housing-queue = Renting a home and housing queues
    .answer =
        We show you where to look for a rented home, and how the sites work. You create the account and apply yourself.

        The housing company decides who gets a home. Keep your application up to date, so that you keep your place in the queue.
    .more =
        You are often asked about your household, income, preferred area and highest rent. Have them ready.

        In many queues you lose your place if you do not log in or renew. Note the date in your calendar.

        Look in several places: municipal and private landlords, and homes for students, young people or older people.

        Never pay before you have seen the home and the contract. If you may lose your home, turn to social services or legal aid.
    .we-do = We show you the sites, help you search on a map and help you print.
    .we-do-not = We do not recommend or choose homes, or pay queue fees for you. The housing company decides.
    .ready = An e-mail address, and details of your household, income and wishes.
    .online = Homes in this area: { $housing_site }
    .phrasings =
        i need an apartment
        sign up for the rental queue
        how long is the wait for a two room place
        how do i keep my spot in line
        student room
        we are five and need a bigger home
        how many queue points do i have
        where are cheap rentals advertised
        apply for social housing
        my housing application has expired
        flat for pensioners on the ground floor
        owner wants the deposit before i see it
    .keywords =
        housing, house, home, homes, flat, flats, apartment, apartments, appartment, studio, one-bedroom, two rooms, room, shared flat, flatmate,
        roommate, rent, renting, rental, rentals, to let, tenant, tenancy, lease, landlord, landlady, housing company, housing association, municipal
        housing, council housing, social housing, public housing, affordable, cheap, low rent, housing queue, housing list, waiting list for housing,
        queue time, queue points, queue fee, place in the queue, register for housing, housing application, apply for a flat, renew application,
        expired application, interested, viewing, offer, deposit, guarantor, sublet, second-hand lease, student housing, dorm, dormitory, hall of
        residence, youth home, senior housing, wheelchair flat, family home, bigger home, moving out, estate agent, rental site, listing, advert,
        somewhere to live, place to live, accommodation, acommodation, housing que, renting a room, rent a room, room to rent, Section 8, housing
        voucher, waiting list for social housing, Right to Buy, Hitas, HOAS, Blocket bostad, bostadskö, bostadsförmedlingen, Vuokraovi, Rightmove,
        Zoopla, Qasa, need a flat, need a place, find a room, find a home, looking for a flat, looking for a place, homes for rent, places to rent,
        home for a family, bigger flat, smaller flat, exchange of flats, swap flats, housing application form, right of occupancy, asumisoikeus, ARA
        flat, allmännyttan, council list, housing register, bidding, Homefinder, affordable housing

faq-housing-crisis = If you may lose your home
    .answer =
        Nowhere to sleep? Call social services today: we find the number with you. Rent unpaid, or told to move out? Contact legal aid at once.

        While we are open, you are welcome to read, warm up and charge your phone. Nobody asks why.
    .more =
        Ask for advice before you move out. An eviction usually has several steps, and advisers know your rights in each.

        Tell the landlord early and ask for a payment plan. Social services may help with unpaid rent.

        Is it about the deposit, repairs or a rent increase? A tenants’ association or legal aid advises.

        Is home not safe? In danger, call the emergency number. A shelter can often take you in at any hour.

        You can use our Wi-Fi and computers free of charge.
    .we-do = We find the right number, and often a quiet place to call. We help you find forms and print your papers.
    .we-do-not = We cannot give legal advice or a place to sleep. Social services and legal aid help.
    .phrasings =
        i have nowhere to sleep tonight
        the landlord is throwing me out
        i can't pay this month's rent
        got an eviction notice, what now
        may i stay with you during the day
        my friend kicked me out and i sleep in the car
        is there a night shelter
        the owner won't give back my deposit
        where can i take a shower
        mould in the bedroom and he does nothing
        afraid to go home, where can i go
        rent goes up a lot, is that allowed
    .keywords =
        evict, evicted, eviction, eviction notice, evicting, kicked out, kick me out, thrown out, throwing me out, turned out, on the street, on the
        streets, lose my home, losing my home, lost my flat, lose my flat, homeless, homelessness, homeles, no home, without a home, no roof, rough
        sleeping, rough sleeper, sleep rough, sleep outside, sleep in the car, sleep in a tent, sleeping bag, nowhere to sleep, nowhere to go, nowhere
        to live, no place to sleep, no place to stay, place to sleep, tonight, for the night, bed for the night, couch surfing, sofa surfing, sofa,
        night shelter, shelters, emergency shelter, emergency housing, emergency accommodation, temporary accommodation, women's shelter, refuge, safe
        house, crisis centre, warm place, warm up, warming centre, cold outside, stay warm, stay in the library all day, sit all day, spend the day,
        day centre, shower, showers, wash, laundry, wash clothes, toilet, luggage, leave my bags, lockers, charge my phone, rent arrears, unpaid rent,
        behind with rent, late with rent, can't pay the rent, cannot pay rent, rent debt, rent increase, raise the rent, rent goes up, rent too high,
        landlord, quarrel with landlord, trouble with landlord, bad landlord, my landlord wants me out, changed the locks, locked out of my flat, give
        back deposit, deposit back, keeps my deposit, contract cancelled, lease terminated, notice to quit, section 21, move out by friday, mould,
        mold, damp, no heating, heating broken, repairs not done, leaking roof, bed bugs, cockroaches, tenant rights, tenants' association, tenants'
        union, housing adviser, social services emergency, häätö, vräkning, bailiff at the door, fire in my home, unsafe at home, live in my car,
        living in my car, living in a tent, live on the street, living outside, threw me out, throw us out, want us out, wants us out, out of our
        apartment, leave my flat by, have to leave my home, must move out, have to move out, months behind on rent, behind on rent, rent overdue, owe
        rent, somewhere to shower, place to shower, where to wash, shelter for women, shelter for men, shelter for families, homeless shelter,
        homeless help, homeless services, sleep here, sleep at the library, nap, spend the night, a roof over my head, stay for a night, cheap hostel
        for tonight, no home for my children, parents threw me out, husband threw me out, wife threw me out, violent husband, hit me, he hits me,
        family quarrel and no place, after a fire, house burned down, flooded home, housing emergency, neighbours noise complaint landlord, landlord
        enters without asking, landlord harasses me, landlord won't fix, broken heating in flat, cold flat, service charge dispute, getting evicted,
        evicted next week, mold in my apartment, mould in my flat, beats me, beat me, boyfriend beats me, have to get out, get out of here, escape
        from home, run away from home, ran away, domestic violence shelter
