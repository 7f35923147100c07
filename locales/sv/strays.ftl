### Strays: what people ask of any bot and no topic of ours answers, by walks of life. Never shown. The more a question is like these, the
### less it counts for the topics, so that a taxi's number is not taken for ours. Words, names and short phrases as people type them, with
### commas between; nothing that a topic is about, and no small words. The last list is of small words, which say nothing of any topic
### (pronouns, "may I", "please"), spoken forms too; those that the search does not find in a tenth of the topics, it leaves out. docs/faq.md

faq-strays =
    .food =
        restaurang, bästa restaurangen, pizza, pizzeria, hamburgare, kebab, sushi, kafé i närheten, lunchmeny, middag, frukost, bar, pub,
        krog, öl, vin, whisky, drink, recept på, laga mat, baka, kaka, tårta, deg, kanelbulle, bulle, pannkaka, soppa, sås, pasta, ris,
        potatis, ägg, koka, steka, ugn, kyckling, kött, fiskrätt, vegetariskt, vegan, kalorier, bantning, glass, glasskiosk, choklad, godis,
        mataffär, livsmedelsbutik, hemleverans, Foodora, Wolt, McDonald's, Max, ICA, Coop, Willys, Systembolaget, äpple, jordgubbe
    .shopping =
        affär, affärer, butik, köpcentrum, varuhus, billig, billiga, till salu, säljes, sälja min, begagnad, begagnade, second hand, loppis,
        erbjudande, rabatt, rabattkod, presentkort, skor, kläder, jacka, klänning, jeans, smycken, guld, ring, klocka, möbler, soffa, stol,
        lampa, madrass, IKEA, Lidl, Elgiganten, Clas Ohlson, Zalando, Temu, Shein, Blocket, Tradera, pengarna tillbaka, reklamera vara,
        trasig vara, garanti, kvitto, beställning har inte kommit, leverans sen, iphone pris, tv, kylskåp, dammsugare, leksaker,
        presenttips, present till, blommor, blomsterhandel, skateboard, frimärke, frimärken, paket, var är mitt paket, PostNord, DHL,
        spåra försändelse, brudklänning, kostym, stearinljus, slips, bröd, mjölk, brödpris
    .traffic =
        bil, bilar, bilen, Volvo, Toyota, Volkswagen, BMW, Tesla, motor, bilen låter, däck, byta däck, däckbyte, bromsar, bensin, diesel,
        bensinstation, mack, laddstation, biltvätt, verkstad, bilverkstad, mekaniker, besiktning, bilbesiktning, bilförsäkring, hyrbil,
        hyra bil, biluthyrning, taxi, Uber, Bolt, parkering, parkeringsplats, parkeringsbot, p-bot, fortkörning, fortkörningsböter,
        hastighetsgräns, trafikböter, trafikregler, rattfylla, körskola, körlektion, uppkörning, körkort, motorcykel, moped, elsparkcykel,
        lastbil, traktor, laga cykel, cykelverkstad, punktering, vägarbete, bilkö, båtmotor, husbil, husvagn, busschaufför, färja,
        kryssning, motorsåg, slipa
    .animals =
        hund, hundar, hunden, valp, katt, kattunge, katten, husdjur, veterinär, djursjukhus, kanin, hamster, papegoja, häst, ridning, ko,
        får, fågel, död fågel, vilken fågel, orm, spindel, myra, myror, geting, getingbo, bi, mygga, fästing, råtta, möss i huset,
        skadedjur, sanering, akvarium, hundmat, hundkurs, bortsprungen katt, fiske, fiskekort, fiska, jakt, svamp, bär, mogna, tomat,
        tomater, odla, plantera, frön, trädgård, gräsmatta, gräsklippare, träd, gödsel, rabatt blommor, krukväxt
    .body =
        apotek, närmaste apotek, medicin, vilken medicin, tablett dos, värktablett, alvedon, ipren, ibuprofen, antibiotika, biverkning,
        biverkningar, dosering, huvudvärk, ont i huvudet, feber, hosta, ont i halsen, förkyld, influensa, magont, ryggont, knä, utslag,
        allergi, graviditetstest, tandläkare, tandvärk, tänder, optiker, glasögon, linser, sjukgymnast, massör, massage, frisör,
        lediga tider hos frisör, klippning, herrklippning, hårfärg, naglar, skönhetssalong, tatuering, piercing, gym, personlig tränare,
        gå ner i vikt, simhall, badhus, badplats, bastu, spa, yogastudio, blodgrupp, brännskada, sår, bett, vitamin, vitaminer, d-vitamin,
        protein, sova bättre, skelett, människokroppen, blodtryck, tand, ont i en tand, parfym, smink, kräm
    .repairs =
        rörmokare, elektriker, målare, snickare, byggare, tak läcker, läcker, tvättmaskin, diskmaskin, torktumlare, värmepanna, element,
        säkring, glödlampa, avlopp, stopp i toaletten, kran, mögel, måla väggen, renovering, städare, städfirma, hemstädning, fönsterputs,
        flyttfirma, skåpbil, låssmed, tappat nycklar, fläck, rödvin, matta, skärmbyte, sprucken skärm, mobilskärm, reparatör, skomakare,
        urmakare, skräddare, barnvakt, nanny, bredbandsfel, strömavbrott, elpris, elavtal, mobilabonnemang, sim-kort, Netflix, Spotify,
        Disney, HBO, streamingabonnemang, diskho, rensa avlopp, hiss, hissen har fastnat, grannen stör, hög musik, granne,
        PlayStation startar inte, Xbox, konsol, fjärrkontroll, kaffebryggare, brandvarnare
    .knowledge =
        huvudstad, hur hög, hur högt, hur långt är det till, hur stor är, hur djup, hur snabb, ljusets hastighet, vem uppfann,
        vem upptäckte, vilket år, när föddes, när dog, folkmängd, invånare, berg, Everest, planet, Mars, måne, fullmåne, stjärna, universum,
        rymden, dinosaurie, Roms historia, kung, drottning, president, statsminister, världsrekord, varför är himlen, vad betyder,
        meningen med livet, namnets betydelse, namnsdag, horoskop, stjärntecken, drömtydning, vad heter på latin, gånger, minus, delat med,
        kvadratrot, procent av, räkna ut, hur många meter, omvandla, kilometer, celsius, växelkurs, dollar, dollarkurs, bitcoin, krypto,
        aktier, börsen, guldpris, lotto, lottonummer, jackpott, odds, spel om pengar, kasino, rikast, längst, störst i världen, minst,
        äldst, rekord, vem mördade, kompositör, vem komponerade, nationalsång, mors dag, fars dag, helgdagar, när är det jul, sommartid,
        vintertid, tidszon, vad är klockan i
    .weather-and-free-time =
        väder, väderprognos, regn, snö, temperatur, storm, soligt, norrsken, fotboll, ishockey, hockey, basket, tennis, matchresultat,
        vem vann, allsvenskan, spelare, bio, biograf, vad går på bio, konsertbiljett, konsertbiljetter, festivalbiljett, teaterbiljett,
        sångare, vem sjunger, sång, låt, låttext, vad heter låten, album, mello, melodifestivalen, skådespelare, säsong, avsnitt,
        tv-program, vad är det på tv, youtube-video, tiktok, speltips, Minecraft, Fortnite, hotell, vandrarhem, camping, strand, semester,
        resmål, sevärdheter, turist, museibiljett, djurpark, nöjespark, Gröna Lund, nattklubb, dejt, dejting, Tinder, skidbacke,
        skidor i backen, skridskobana, halka, halt, hur står det i matchen, vandring, tältning, maraton, schack, poker, stickmönster,
        ackord, Marvel, Disney, Frost, Star Wars, Barbie
    .books-by-name =
        vem skrev, vad handlar boken om, hur slutar boken, vad händer i boken, handlingen i romanen, sammanfattning av romanen, Hamlet,
        Röda rummet, Harry Potter, Läckberg, Agatha Christie, Sagan om ringen, Dostojevskij, står den på hyllan, har ni filmen,
        har ni senaste
    .chat =
        skämt, berätta ett skämt, rolig historia, rolig, gåta, sjung, sjung en sång, saga för mig, dikt till mig, älskar du mig,
        gift dig med mig, är du singel, är du gift, favorit, favoritfärg, jag har tråkigt, tråkigt, uttråkad, vad har du på dig,
        är du lycklig, sover du, vad tycker du om, lycka till, grattis, grattis på födelsedagen, god jul, hahaha, lol, testar, asdf,
        flickvän, pojkvän, drömmer du, vad heter du, var bor du, Siri, Alexa, ChatGPT, beställ åt mig
    .small-words =
        jag, mig, mej, min, mitt, mina, du, dig, dej, din, ditt, dina, han, hon, hen, den, det, de, dem, dom, vi, oss, vår, vårt, våra,
        ni, er, ert, era, sin, sitt, sina, man, en, ett, någon, nån, något, nåt, några, nåra, är, e, va, var, varit, vara, bli, blir,
        blev, har, hade, haft, ha, kan, kunde, kunna, ska, skall, skulle, vill, ville, får, fick, få, måste, bör, borde, gör, göra,
        gjorde, går, gå, det't, inte, ej, ja, nej, nä, jo, och, eller, men, om, så, att, som, för, i, på, av, till, från, med, vid, hos,
        åt, då, när, där, här, dit, hit, än, också, även, bara, just, ju, väl, nog, lite, mycket, mer, vad, vilken, vilket, vilka, vem,
        vems, hur, varför, hej, hejsan, hallå, tjena, tack, snälla, ursäkta, förlåt, god, morgon, kväll, dag, undrar, undrade, fråga,
        veta, vet, berätta, möjligt, möjlighet, möjligen, gärna, kanske, exempelvis, tex, behöver, denna, detta, dessa, denne, sådan,
        sånt, sen, sedan, nu, redan
