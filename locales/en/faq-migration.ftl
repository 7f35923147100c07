### FAQ: migration. How an entry is written: docs/faq.md

faq-residence-permit = Residence permits
    .answer =
        We find the migration agency’s own pages. We show you how to apply or book a visit. You apply yourself.

        Questions about your own case go to the agency, a lawyer or legal aid. You do not need to tell us your status.
    .more =
        Apply for an extension before the old permit ends. Ask the agency what applies while you wait.

        Keep copies and receipts. Tell the agency your new address, so that its letters find you.

        Refused? The decision says how to appeal, and by which day. Contact a lawyer or legal aid the same day.

        Be careful with people who sell appointments or promise a permit.

        Examples: Migri in Finland, Migrationsverket in Sweden, the Migration Service in Ukraine. In the UK, the Home Office.
    .we-do = We find the page in your language, if there is one. We help you print, copy and scan.
    .we-do-not = We give no legal advice and cannot say how a case will go. The agency, legal aid or a lawyer can advise you.
    .ready = Your passport, your papers and the case number. Keep them with you. Please do not send them here.
    .price = There is often a fee. The official page shows the amount.
    .time = It varies a lot. The agency’s page shows the usual waiting time.
    .phrasings =
        my permit ends soon, how do i renew
        book a visit at the migration office
        enter finland won't accept my attachment
        how long must i wait for the decision
        can i work while the application is open
        bring my wife and children here
        i got a negative decision
        what happens after the asylum interview
        lost my residence card
        student visa to a work permit
        visa for my parents to visit me
        brp card turned into an evisa
    .keywords =
        residence permit, residence permits, residency permit, residence permission, resident permit, residence card, residence title, residency,
        permit, permits, extend permit, extended permit, extension of permit, permit extension, renew permit, permit expires, permanent residence,
        permanent permit, permanent residency, PR, long-term resident, settled status, EU settlement scheme, indefinite leave to remain, ILR, leave to
        remain, right of residence, EU registration, temporary permit, A permit, B permit, first permit, continuous permit, work permit, work-based
        permit, student permit, family reunification, family reunion, family permit, bring my family, spouse permit, dependant, visa, visas, entry
        visa, Schengen visa, visitor's visa, student visa, D visa, eVisa, e-visa, UKVI, BRP, biometric residence, green card, USCIS, I-9, H-1B,
        immigration, immigration office, immigration lawyer, migration agency, migration office, migration board, migration service, Migri, Migri
        appointment, EnterFinland, Enter Finland, Migrationsverket, migrationsverket, Home Office, DMS permit, posvidka, uppehållstillstånd,
        oleskelulupa, case number, client number, my case, check my application, status of application, processing time, waiting time for decision,
        migration decision, negative decision, positive decision, rejection of permit, appeal migration, migration court, deported, deportation,
        removed from the country, entry ban, refused entry, asylum, asylum seeker, asylum seekers, asylum interview, asylum application, seek asylum,
        refugee status, refugee, refugees, international protection, subsidiary protection, Dublin, reception centre, LMA card, undocumented, without
        papers, paperless, overstay, travel ban, fingerprints for permit, voluntary return, visa appointment, right to work check, bring my husband,
        bring my wife, bring my children, bring my parents, husband from abroad, wife from abroad, visa is about to run out, visa runs out, visa
        expires, visa expired, extend my visa, renew my visa, renew my permit, permit ran out, stay longer, stay in the country, stay legally, allowed
        to stay, right to stay, live here permanently, apply for work permit, work permit application, fiancé, girlfriend from abroad, boyfriend from
        abroad, marry a foreigner, partner visa, marriage visa, invite my mother, invitation letter, tourist visa, visa for my mother, change of
        permit, travel while permit is pending, travel with an expired permit, how long does Migri take, Migri decision, Migri fee, Migri payment,
        Migri phone, waiting for my papers, no decision yet, application rejected migration, new asylum application, asylum seeker help, status of a
        refugee, EU citizen registration, right of residence card, Brexit permit, citizen of EU moving, biometrics appointment, permit card
        collection, lost permit card, SSN without permit, advice for green card, immigration advice, immigration help

faq-temporary-protection = Temporary protection (Ukraine)
    .answer =
        Welcome. We find official pages, in your language if we can. We show where to apply or renew. You apply yourself.

        The migration authority decides. Everyone may use the library, and we do not ask about your papers.
    .more =
        In the EU, temporary protection runs for a set period. The authority’s page gives the latest dates and says what to do.

        Tell the authority your new address. Ask before a longer trip to Ukraine or a move to another country.

        As a rule you may work, study, go to school and get health care. Details differ by country.

        The UK has visa schemes of its own for people from Ukraine.

        Ask us about books in Ukrainian, computers, Wi-Fi and language cafés.
    .we-do = We find the latest official page and advice lines, and help you print and scan.
    .we-do-not = We give no legal advice. The migration authority or an advice service can tell you more.
    .ready = Your passport or other papers, your card or decision, and your address. Please do not send them here.
    .phrasings =
        we fled from ukraine, what now
        is protection for ukrainians being extended
        my card from the reception centre expires in march
        may i visit kyiv and come back
        does it cover my mother who arrives later
        can i change it to another status
        what rights do displaced ukrainians have
        homes for ukraine, my host wants us to leave
        moved from poland to here, register again?
        school and doctor for a child from kharkiv
        what comes when the protection period is over
        ukraine permission extension scheme
    .keywords =
        temporary protection, temporary protected, temporary protection directive, TPD, TPS, collective protection, protection card, protection
        status, protection permit, extend protection, extension of protection, renew protection, renewal of temporary protection, end of protection,
        protection until, protection for Ukrainians, massflyktsdirektivet, massflykt, tillfälligt skydd, tilapäinen suojelu, status S, PESEL UKR, U4U,
        Uniting for Ukraine, Homes for Ukraine, Ukraine scheme, Ukraine Family Scheme, Ukraine extension, Ukraine Permission Extension, UPE, sponsor,
        host family, host, Ukraine, Ukrainian, Ukrainians, Ukrainian citizen, Ukranian, Ukrain, from Ukraine, fled, flee, fleeing, fled the war, war,
        because of the war, war refugee, war refugees, escape from war, evacuated, evacuation, displaced, displaced person, displaced people,
        internally displaced, IDP, IDP certificate, bomb, bombed, house destroyed, Kyiv, Kiev, Kharkiv, Kherson, Mariupol, Odesa, Odessa, Lviv,
        Dnipro, Zaporizhzhia, Donetsk, Luhansk, Donbas, Crimea, trip to Ukraine, visit Ukraine, return to Ukraine, go back to Ukraine, come back to
        Ukraine, men of 18 to 60, reception allowance, municipality after a year, rights of Ukrainians, job for Ukrainians, help for Ukrainians,
        services for Ukrainians, advice for Ukrainians, humanitarian aid, volunteers for Ukraine, how long can Ukrainians stay, Ukrainians stay, stay
        for Ukrainians, came from Ukraine, came from Kharkiv, came from Mariupol, arrived from Ukraine, register as Ukrainian, Ukraine visa, Ukraine
        visa extension, extend Ukraine visa, protection runs out, protection expires, protection ends, leave the country with protection, travel with
        protection, work with temporary protection, study with temporary protection, doctor with temporary protection, apartment for Ukrainians,
        housing for Ukrainians, money for Ukrainians, pension for Ukrainians here, pets from Ukraine, Ukrainian driving licence here, children from
        Ukraine, Ukrainian documents abroad, change from protection to work permit, residence for Ukrainians, permanent stay for Ukrainians, TPS
        renewal, Ukrainian family arrived, family from Ukraine, relatives from Ukraine, Ukrainians here

faq-citizenship-apply = Applying for citizenship
    .answer =
        We find the official page with the requirements, and books to study from. You apply yourself, online or on paper.

        The migration authority decides. Legal aid or a lawyer can advise you in difficult questions.
    .more =
        Common requirements: years of living in the country, identity, income, language, and no serious crimes. Rules change, so read the latest page.

        Often there is a test of language or of society. Examples are YKI in Finland and Life in the UK. Places fill up quickly.

        Ask whether you may keep your old citizenship, and what it means for your children.

        We look for language books and practice tests for you. A language café is good practice in speaking.
    .we-do = We find study books, practice tests and the official page. We help you print and scan.
    .we-do-not = We give no legal advice and do not check applications. The authority, legal aid or a lawyer can advise you.
    .ready = Your passport, permit and language certificate. Keep them with you. Please do not send them here.
    .price = There is usually a fee. The official page shows the amount.
    .time = It can take months or years. The authority’s page shows the usual time.
    .phrasings =
        how do i become a citizen
        when is the next yki test
        after how many years can i get nationality
        book for the life in the uk exam
        may i have two passports from different countries
        my child was born here, is she finnish
        practise questions about history and society
        which language level is required
        what is naturalisation
        ceremony and oath, when
        my parents were citizens, can i get it back
        swedish citizenship by notification
    .keywords =
        citizenship, citizenships, citizenship application, apply for citizenship, citizenship test, citizenship exam, citisenship, citizanship,
        citizen, become a citizen, becoming a citizen, new citizen, citizenship certificate, citizenship ceremony, ceremony for new citizens, oath of
        allegiance, nationality, nationalities, nationality law, dual citizenship, dual nationality, double citizenship, two citizenships, multiple
        citizenship, second citizenship, lose citizenship, give up citizenship, renounce, renounce citizenship, release from citizenship, regain
        citizenship, stateless, statelessness, naturalisation, naturalization, naturalise, naturalize, naturalised, N-400, civics test, civics, US
        citizenship test, declaration of citizenship, citizenship by notification, citizenship by descent, citizenship by birth, born here, child's
        citizenship, years of residence, period of residence, how many years, continuous residence, language requirement, language test, language
        proficiency, language exam, language certificate, level B1, B1 test, A2 test, YKI, YKI test, yki-testi, National Certificate of Language
        Proficiency, Swedex, Tisus, SFI certificate for citizenship, Ukrainian language exam, state language certificate, IELTS Life Skills, Life in
        the UK, Life in the UK test, knowledge of society, society test, social studies test, samhällskunskap, constitution exam, history of Ukraine
        exam, practice test for citizenship, mock test, study material for citizenship, exam seats, become Finnish, become Swedish, become British,
        become Ukrainian, Finnish citizenship, Swedish citizenship, British citizenship, Ukrainian citizenship, kansalaisuus, medborgarskap, good
        character, integrity requirement, conduct, livelihood requirement, prepare for the citizenship test, citizenship study guide, study for
        citizenship, Finnish passport as a foreigner, Swedish passport as a foreigner, get a British passport as a foreigner, foreigner become a
        citizen, how to become a citizen, until i can be a citizen, years until citizenship, can be a citizen, citizenship book, books for the
        citizenship exam, citizenship course, citizenship class, citizenship classes, US citizenship, naturalisation test, exam on the constitution,
        history test for citizenship, citizenship for my child, citizenship for my wife, married to a citizen, citizenship through marriage,
        citizenship decision, citizenship waiting time, citizenship fee, citizenship form, pass the language test, B1 certificate, proof of language
        skills, oath, YKI preparation for citizenship

faq-newcomer-first-steps = New in the country: first steps
    .answer =
        Welcome! You can use the library from your first day: books, Wi-Fi, help and a warm place. You need no card or papers to come in.

        We show you the official guide for newcomers, often in many languages. Advice services plan the next steps with you.
    .more =
        A common order: register your address and get an identity number. Then a bank account, a phone number, health care and a language course.

        Children go to school: ask the municipality. For work, contact the employment service.

        Qualifications from abroad can often be recognised. We find the office for it.

        With many authorities you can ask for an interpreter.

        Examples of guides: InfoFinland, Informationsverige in Sweden, GOV.UK. In many towns there is also an advice point for people new in the country.
    .we-do = We find the guide in your language, if there is one. We find offices and courses, and print maps.
    .we-do-not = We show the way to advice, but we do not make your integration plan. Advisers for newcomers do that with you.
    .ready = Only the language you like best, and what you need first.
    .phrasings =
        just arrived, where do i begin
        i moved here last week and know nothing
        which things must i arrange first
        information for immigrants in arabic
        how does everything work in this country
        is there an adviser for foreigners
        will my diploma from home be accepted
        how do i get a sim card and a bank
        integration plan, who makes it
        how to meet people in a new town
        guide to living in finland
        my husband came here for work and i joined him
    .keywords =
        newcomer, newcomers, new comer, new arrival, new arrivals, newly arrived, just arrived, arrived yesterday, recently arrived, arrive, first
        steps, first things, first days, first week, first month, where do i begin, where do i start, what to do first, getting started, start a new
        life, new life, settle, settle in, settling, settling down, new in the country, new in town, new here, new country, new to Finland, new to
        Sweden, new to the UK, new to Ukraine, moved here, moved to Finland, moved to Sweden, came here, came to this country, relocated, immigrant,
        immigrants, imigrant, immigrant advice, immigrant adviser, immigrant services, immigration guidance, info for immigrants, foreigner,
        foreigners, foreign-born, migrant, migrants, newcomer guide, checklist, list of things to do, welcome guide, welcome pack, introduction,
        introductory, orientation, civic orientation, society orientation, samhällsorientering, integration, integrate, integration plan, integration
        training, kotoutuminen, kotoutumissuunnitelma, etablering, etableringsprogrammet, introduction programme, InfoFinland, Info Finland,
        Infopankki, Informationsverige, information Sweden, International House, Neuvonta, MAINIO, multicultural centre, Red Cross friend, buddy,
        mentor family, friend family, how things work, how does it work here, everyday life, culture, customs, life in Finland, living in Finland,
        life in Sweden, living in Sweden, recognition, recognised diploma, recognition of diploma, recognition of degree, diploma from home country,
        foreign degree, foreign diploma, qualifications, ENIC, NARIC, UHR, Opetushallitus, Valvira, bank account for a newcomer, SIM for newcomers, in
        Arabic, in Somali, in Farsi, in Dari, in Tigrinya, in Turkish, in Kurdish, information in my language, spouse of a worker, repatriate,
        returnee, expatriate, i am new here, i'm new here, i just moved, just moved to this country, what should i do first, what do i do first, moved
        here from India, we moved here, came from India, came from Syria, came from Somalia, came from Iraq, came from Iran, came from Afghanistan,
        came from Africa, came from Brazil, moved from abroad what now, immigrants get advice, advice for immigrants, advice for foreigners,
        foreigners' help, support for immigrants, guidance for immigrants, immigrant centre, immigrant integration, integrate into society,
        integration course, integration services, newly moved, starting from zero, don't know anyone here, make friends in a new country, meet locals,
        understand the system, rules of the country, life here, living here, guide for foreigners, handbook for immigrants, map of services, how to
        get health care as a newcomer, doctor licence from home, my degree from home, nurse from abroad licence, teacher from abroad qualification,
        degree accepted, validate my diploma
