### FAQ: housing. How an entry is written: docs/faq.md

# Variables:
#   $housing_site (String) - address of the local housing queue or rental service
faq-housing-queue = Housing queue and rental homes
    .answer =
        We show you where to find rental homes here and how the sites work. You create the account and apply yourself.

        The housing company decides who gets a home. Update your application when your situation changes, and stay in the queue.
    .more =
        You are often asked about your household, income, preferred area and highest rent. Have them ready.

        Many queues drop people who do not log in or renew. Note the date in your calendar.

        Look in several places: municipal and private landlords, and student, youth and senior homes.

        Never pay before you have seen the home and the contract. If you may lose your home, turn to social services or legal aid.
    .we-do = We show you the sites, help you search on a map and print your papers.
    .we-do-not = We do not rank or choose homes, and we do not pay queue fees. The housing company decides.
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
        housing, house, home, homes, flat, flats, apartment, apartments, appartment, studio, one-bedroom, two rooms, room, shared flat, flatmate, roommate,
        rent, renting, rental, rentals, to let, tenant, tenancy, lease, landlord, landlady, housing company, housing association, municipal housing,
        council housing, social housing, public housing, affordable, cheap, low rent, housing queue, housing list, waiting list for housing, queue time,
        queue points, queue fee, place in the queue, register for housing, housing application, apply for a flat, renew application, expired application,
        interested, viewing, offer, deposit, guarantor, sublet, second-hand lease, student housing, dorm, dormitory, hall of residence, youth home,
        senior housing, wheelchair flat, family home, bigger home, moving out, estate agent, rental site, listing, advert,
        somewhere to live, place to live, accommodation, acommodation, housing que
