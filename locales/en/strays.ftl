### Strays: what people ask of any bot and no topic of ours answers, by walks of life. Never shown. The more a question is like these, the
### less it counts for the topics, so that a taxi's number is not taken for ours. Words, names and short phrases as people type them, with
### commas between; nothing that a topic is about, and no small words. The last list is of small words, which say nothing of any topic
### (pronouns, "may I", "please"), spoken forms too; those that the search does not find in a tenth of the topics, it leaves out. docs/faq.md

faq-strays =
    .food =
        restaurant, best restaurant, pizza, pizzeria, burger, kebab, sushi, café nearby, coffee shop, lunch menu, dinner, breakfast, bar,
        pub, beer, wine, whisky, cocktail, recipe, how to cook, bake, baking, cake, bread dough, cinnamon bun, pancake, soup, sauce, pasta,
        rice, potato, egg, boil, fry, oven, chicken, meat, fish dish, vegetarian, vegan, calories, diet, ice cream, chocolate, candy,
        supermarket, grocery, groceries, takeaway, food delivery, Wolt, Foodora, McDonald's
    .shopping =
        store, shopping, shopping centre, mall, supermarket hours, buy cheap, for sale, sell my, second hand, used, sale price, discount,
        voucher, coupon, shoes, clothes, jacket, dress, jeans, jewellery, gold, ring, watch, furniture, sofa, chair, lamp, mattress, IKEA,
        Lidl, Amazon, eBay, Zalando, Temu, Shein, refund, return a product, faulty product, warranty, guarantee, receipt,
        order has not arrived, delivery late, customer service of a shop, iPhone price, television, fridge, vacuum cleaner, toys, gift idea,
        present for, flowers, florist, skateboard, bicycle for sale, stamps, postage stamp, parcel, package, DHL, UPS, courier,
        tracking number, post office hours, wedding dress, costume, candles, tie, suit, bargain, delivery time
    .traffic =
        car, cars, Volvo, Toyota, Volkswagen, BMW, Tesla, engine, noise in the car, tyre, tyres, change a wheel, brakes, fuel, petrol,
        diesel, petrol station, charging station, car wash, mechanic, garage, car repair, inspection, MOT, car insurance, rent a car,
        car hire, taxi, Uber, Bolt, parking, parking place, parking fine, parking ticket, speeding, speeding ticket, speed limit,
        traffic fine, traffic rules, drunk driving, driving school, driving lesson, driving test, driving licence, motorbike, moped,
        scooter, lorry, tractor, bicycle repair, flat tyre, puncture, road works, traffic jam, boat engine, motorhome, caravan, bus driver,
        ferry, cruise, chainsaw, sharpening
    .animals =
        dog, dogs, puppy, cat, kitten, pet, pets, vet, veterinary, animal hospital, rabbit, hamster, parrot, horse, riding, cow, sheep, hen,
        bird, dead bird, what bird is this, snake, spider, ant, ants, wasp, wasps, bee, mosquito, tick, rat, mouse in the house, pest,
        pest control, fish tank, aquarium, dog food, dog training, lost cat, fishing, fishing licence, fishing permit, hunting, mushroom,
        berries ripe, strawberry, tomato, grow, plant, planting, seeds, garden, lawn, lawnmower, tree, fertiliser, flower bed, houseplant
    .body =
        pharmacy, chemist, medicine, pill, painkiller, ibuprofen, paracetamol, aspirin, antibiotics, side effects, dose, headache, fever,
        cough, sore throat, flu, stomach ache, back pain, knee, rash, allergy, pregnant test, dentist, toothache, teeth, optician, glasses,
        contact lenses, physiotherapist, massage, barber, hairdresser appointment, haircut, hair dye, nails, manicure, beauty salon, tattoo,
        piercing, gym, fitness, personal trainer, lose weight, swimming pool, swimming hall, sauna, spa, yoga studio, blood type, burn,
        bite, wound, vitamin, vitamins, protein, sleep better, bones, human body, blood pressure, tooth, teeth whitening, perfume, make-up,
        cream
    .repairs =
        plumber, electrician, painter, carpenter, builder, roof, leak, leaking, washing machine, dishwasher, tumble dryer, boiler, radiator,
        heating broken, fuse, light bulb, drain, blocked toilet, tap, mould, paint the wall, renovation, cleaner, cleaning firm,
        house cleaning, window cleaning, removal firm, moving van, locksmith, lost keys, stain, red wine, carpet, screen repair,
        cracked screen, repair shop, repairer, shoemaker, watchmaker, tailor, babysitter, nanny, dog walker, broadband fault, power cut,
        electricity price, electricity contract, phone subscription, SIM card, Netflix, Spotify, Disney, HBO, streaming subscription, sink,
        unclog, lift, elevator, neighbour noise, loud music, PlayStation won't start, Xbox, console, remote control, coffee machine,
        smoke alarm
    .knowledge =
        capital of, how tall, how high, how far, how big, how deep, how fast, speed of light, who invented, who discovered, what year,
        when was born, when did die, population, mountain, Everest, planet, Mars, moon, full moon, sun, star, universe, space, dinosaur,
        history of Rome, king, queen, president, prime minister, battle, world record, why is the sky, what is the meaning of,
        meaning of life, meaning of my name, name day, horoscope, zodiac, dream meaning, how do you say in, Latin, minus, divided by,
        square root, percent of, calculate, how many metres, convert, kilometres, Celsius, exchange rate, dollar, bitcoin, crypto, shares,
        stock market, gold price, lottery, lotto, jackpot, odds, betting, casino, richest, tallest, biggest in the world, smallest, oldest,
        longest, record holder, who killed, composer, composed, anthem, mother's day, father's day, public holidays, when is Christmas,
        clocks go back, time zone, what time is it in
    .weather-and-free-time =
        weather, forecast, rain, snow, temperature, storm, wind, sunny, northern lights, football, soccer, hockey, ice hockey, basketball,
        tennis, match result, score, league, Olympic, world cup, team, player, cinema, cinema programme, showtimes, concert tickets,
        festival tickets, theatre ticket, singer, who sings, song, lyrics, what song is this, album, Eurovision, actor, actress, season,
        episode, TV programme, YouTube video, TikTok, game tips, Minecraft, Fortnite, hotel, hotels, hostel, campsite, beach, holiday,
        holiday destination, sights, tourist, museum tickets, zoo, amusement park, nightclub, dating, Tinder, ski slope, skiing, ice rink,
        slippery, icy, score of the match, hike, camping, marathon, chess, card game, poker, knitting pattern, guitar chords, Marvel,
        Disney film, Frozen, Star Wars, Barbie
    .books-by-name =
        who wrote, what is the plot of, what happens in the book, how does the book end, summary of the novel, Shakespeare, Hamlet,
        Harry Potter, Stephen King, Agatha Christie, Lord of the Rings, Dostoevsky, do you have the film, do you have the movie
    .chat =
        joke, tell me a joke, riddle, sing, sing a song, poem for me, love me, do you love me, marry me, are you single, are you married,
        your favourite, I am bored, bored, what are you wearing, are you happy, do you sleep, what do you think about, good luck,
        congratulations, happy birthday, merry Christmas, hahaha, lol, testing, asdf, girlfriend, boyfriend, favourite colour, do you dream,
        what is your name, where do you live, Siri, Alexa, ChatGPT, order me
    .small-words =
        a, an, the, i, i'm, im, i've, ive, i'd, i'll, me, my, mine, myself, you, you're, your, yours, u, ur, he, she, it, its, it's, we,
        us, our, they, them, their, theirs, this, that, that's, these, those, there, here, am, is, are, was, were, be, been, being, isnt,
        isn't, arent, aren't, wasnt, wasn't, do, does, did, dont, don't, doesnt, doesn't, didnt, didn't, can, could, cant, can't, cannot,
        couldnt, couldn't, will, would, wont, won't, wouldnt, wouldn't, shall, should, shouldnt, may, might, must, have, has, had, having,
        havent, haven't, hasnt, hasn't, gonna, gotta, wanna, and, or, but, if, then, than, so, because, as, of, to, in, on, at, by, for,
        from, with, about, into, not, no, yes, ok, okay, well, just, also, too, very, really, please, pls, plz, thanks, thank, thx, hi,
        hello, hey, dear, sir, madam, sorry, excuse, good, morning, afternoon, evening, what, whats, what's, which, who, whom, whose, how,
        hows, how's, when, why, like, want, wanted, wondering, wonder, know, tell, possible, possibly, maybe, perhaps, any, some, somehow
