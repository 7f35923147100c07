### FAQ: health. How an entry is written: docs/faq.md

# Variables:
#   $health_phone (String) - the number of the local health advice line
faq-health-online-services = Health services online
    .answer =
        We help you find the health service’s own site or app. We show you how to book a visit. You log in yourself, in private.

        Is it urgent? Call the health advice line. In danger, call the emergency number at once.
    .more =
        There you can often book a visit, renew prescriptions and write to a nurse. Often you also see test results and vaccinations.

        Does it not open? Check that your electronic ID is valid, and update the app. The service’s own help line knows more.

        To act for a child or someone close to you, ask the service about permission.

        No device or electronic ID? You can phone instead.

        Examples: OmaKanta in Finland, 1177 in Sweden, Helsi in Ukraine, the NHS App in the UK.
    .we-do = We find the right service and its phone number, and show you the log-in page.
    .we-do-not = We do not log in for you or look at health data. Medical advice comes from health professionals.
    .ready = Your own phone and electronic ID. You type the codes yourself.
    .contact = Health advice by phone: { $health_phone }
    .phrasings =
        how do i see a doctor
        where are my blood test results
        renew a prescription on the internet
        cancel my appointment at the hospital
        maisa app won't let me in
        what does omakanta show
        get a time with the dentist
        vaccination certificate for travelling
        see my mother's medical records for her
        sign up with a family doctor
        nhs app on a new phone
        i need a nurse's advice at night
    .keywords =
        doctor, doctors, doctor's appointment, docter, GP, general practitioner, physician, family doctor, declaration with a doctor, register with a
        GP, find a doctor, see a doctor, surgery, clinic, health centre, health center, health station, polyclinic, hospital, hospital appointment,
        outpatient, specialist, referral to a specialist, nurse, midwife appointment, dentist, dental, toothache, tooth, optician, physiotherapist,
        book a doctor, book an appointment with a doctor, medical appointment, cancel appointment, waiting list for surgery, queue for treatment,
        prescription, prescriptions, renew prescription, repeat prescription, e-prescription, eprescription, recipe for medicine, pharmacy, chemist,
        medicine, medicines, pills, test results, lab results, laboratory, blood test, X-ray, MRI, lab appointment, medical records, medical record,
        patient record, health record, patient data, patient portal, e-health, eHealth, health app, digital clinic, remote doctor, video doctor, chat
        with a nurse, advice line, nurse line, vaccination, vaccinated, vaccine, covid certificate, corona pass, flu jab, vaccination certificate,
        1177, 111, 116117, OmaKanta, Omakanta, MyKanta, Kanta, Kanta pages, Maisa, Apotti, Omaolo, Medical Helpline, Päivystysapu, Terveystalo,
        Mehiläinen, Kry, Doktor.se, Min doktor, Alltid öppet, Journalen, Helsi, helsi.me, NHS, NHS App, NHS login, Patient Access, MyChart, eConsult,
        wellbeing services county, region, ill, i am sick, fever, pain, cough, symptoms, urgent care, emergency room, casualty, A&E, on behalf of my
        child in health app, act for patient, i'm sick, who do i call when sick, feel sick, call a nurse, sick child at night, need a doctor, gp
        appointment, appointment with gp, GP online, make an appointment with a doctor, doctor online, book a vaccine, book a vaccination, book a jab,
        doctor's notes, see my notes, see my journal, read my journal, cancel dentist, cancel the dentist, move my doctor's time, change my doctor,
        change doctor, doctor near me, which doctor, health centre phone, get through to the health centre, nobody answers at the health centre,
        callback from the nurse, online doctor, online consultation, sick note online, certificate from an app, medicine run out, out of medicine,
        prescription expired, prescription has run out, child health clinic, neuvola, maternity clinic booking, BVC, scan appointment, X-ray result,
        covid test, blood donor, organ donor, donor card, living will, use the health app, log in to health services, health portal, e-health log in,
        electronic referral

faq-health-benefits = Health costs and health information
    .answer =
        We find reliable pages and books on health. We show you who to ask about health cards, costs and refunds.

        A doctor, nurse or pharmacist can tell you what suits you. The agency decides on refunds and benefits.
    .more =
        Many countries have a yearly limit to what you pay for visits and medicines. Some groups pay less. Keep your receipts.

        Travelling in Europe? The European Health Insurance Card is free of charge. Order it only on the official page.

        Ask the health centre about check-ups, screenings and help to stop smoking.

        Examples: Kela in Finland, 1177 in Sweden, Affordable Medicines in Ukraine, the NHS in the UK.

        Good health information has an author, a date and sources.
    .we-do = We find books, trusted sites and groups, and the official page on costs and cards.
    .we-do-not = We give no medical advice and cannot say what you have a right to. Health services and the agency can.
    .ready = The name of the benefit, or your question. Please do not write about your illness here.
    .phrasings =
        how do i get a european health card
        is there a limit to what i pay for medicines
        cheaper glasses or a hearing aid
        which website on diabetes can i trust
        free health check for over 40
        who pays my taxi to the hospital
        books about sleep and healthy eating
        do i have insurance as a student here
        help to stop smoking
        mammogram invitation, is it free
        exercise group for beginners
        where do i get the affordable medicines programme
    .keywords =
        health benefits, health benefit, health programme, health programmes, health program, medical guarantees programme, affordable medicines, free
        medicine, free medicines, medicine costs, cost of medicines, price of medicine, prescription costs, prescription charge, prescription charges,
        prepayment certificate, reimbursement, reimbursed, refund for medicine, medical expenses, health costs, hospital fee, patient fee, doctor's
        fee, client fee, yearly limit, annual limit, payment ceiling, cost ceiling, maksukatto, high-cost protection, högkostnadsskydd, frikort, free
        card, health insurance, medical insurance, sickness insurance, insured, uninsured, insurance card, health insurance card, European health
        insurance card, European health card, EHIC, GHIC, health card, Kela card, travel reimbursement, travel to hospital, taxi to hospital, Kela
        taxi, dental care costs, dental benefit, dentist price, dentures, glasses, spectacles, eyeglasses, lenses, hearing aid, hearing aids, aids and
        equipment, crutches, walker, prosthesis, medical aids, NHS low income scheme, HC1, HC2, Healthy Start, Medicaid, Medicare, Obamacare,
        marketplace insurance, CHIP, sanatorium, spa holiday, health check, checkup, check-up, screening, mammogram, cancer screening, smear test,
        free vaccinations, quit smoking, stop smoking, give up smoking, weight loss, diet, nutrition, healthy eating, vitamins, exercise, physical
        activity, gym, fitness, walking group, wellness, wellbeing, well-being, health talk, health event, health fair, health information, reliable
        health information, medical information, disease, diseases, diagnosis explained, diabetes, cancer, heart, blood pressure, allergy, asthma,
        dementia, memory illness, Alzheimer's, menopause, pregnancy information, first aid, side effects, health book, medical book, anatomy, health
        library, Terveyskirjasto, Duodecim, MedlinePlus, patient rights, patient ombudsman, patient injury, eye test, free eye test, sight test, free
        dentist, pay for glasses, who pays for glasses, pays for my teeth, teeth for pensioners, question about blood pressure, high blood pressure,
        cholesterol, back pain book, stroke information, epilepsy information, illness information, information about an illness, read about my
        illness, medicine information, is this article on health true, fake health news, miracle cure, medical dictionary, medical encyclopedia,
        health magazine, health websites, health literacy, insurance for a foreigner, insurance for visitors, insurance for a student, private health
        insurance, health insurance for immigrants, sign up for health insurance, cover, care abroad, doctor on holiday, ill on holiday abroad,
        medical care in Europe, free health services, free clinic, cheap dentist, cheap doctor, recipes for diabetics, gluten, pregnancy book, yoga
        for health, walking sticks, senior exercise, health lecture, leaflets about diabetes, health leaflets, brochures on health, information on an
        illness, trustworthy health site, vaccines information, are vaccines safe

faq-mental-health-support = When things feel hard
    .answer =
        You do not have to manage alone. Health centres, support lines and chats help people who feel low, anxious or lonely.

        If a life is in danger, call the emergency number now. We can find someone to talk to. You need not give your name or a reason.
    .more =
        A first step can be small: call one number, or tell one person.

        The health centre can often refer you to a therapist. There may be health care at work or at school too.

        Peer groups meet in many towns and online. You may just listen.

        We have books on worry, grief, sleep and hard times. A reading circle or a language café can be good company.

        You can be here as long as we are open. Nobody asks why.
    .we-do = We find support lines, groups and books with you. Often we can find a quiet place for a call.
    .we-do-not = We are librarians, not therapists. The health service and the support lines can help you further.
    .children = Children and young people have support lines and chats of their own. A school nurse or counsellor listens too.
    .phrasings =
        i feel so empty lately
        nobody to talk to in the evenings
        my heart races and i can't breathe in crowds
        how do i find a therapist
        i can't sleep because of the war
        exhausted by work, crying all the time
        since my wife died everything is grey
        a helpline where i can stay nameless
        group for people who are shy
        something to read about panic
        my teenager stays in her room all day
        i have no friends in this town
    .keywords =
        mental health, mental, mentally, mind, psychological help, psychologist, psycologist, psychiatrist, psychiatric, psychotherapy,
        psychotherapist, therapist, therapy, counsellor, counselling, counselor, counseling, shrink, low mood, feeling low, feel low, feeling down,
        feel bad, feel sad, sad, sadness, unhappy, cry, crying, hopeless, empty, meaningless, numb, depressed, depression, depresion, depressing,
        anxious, anxiety, anxeity, worry, worried all the time, nervous, fear, fears, afraid, panic, panic attack, panic attacks, phobia, stress,
        stressed, burnout, burn-out, burned out, exhausted, tired of everything, overwhelmed, can't cope any more, can't go on, lonely, loneliness,
        alone, isolated, no friends, no one to talk to, someone to talk to, talk to someone, need to talk, listen to me, company, shy, social anxiety,
        grief, grieving, mourning, loss of a loved one, bereavement, widowed, heartbroken, break-up, breakup, can't sleep, insomnia, sleepless,
        nightmares, trauma, traumatic, PTSD, shell shock, war stress, flashbacks, postnatal depression, baby blues, eating disorder, anorexia,
        bulimia, obsessive, OCD, bipolar, ADHD adult, anger, rage, self-esteem, self-help, self-help book, mindfulness, meditation, relaxation,
        bibliotherapy, support line, helpline, help line, listening line, crisis line, crisis centre, hotline to talk, Samaritans, Mind, Mieli, MIELI,
        Sekasin, Jourhavande medmänniska, Bris, Lifeline Ukraine, peer support, support group, peer group, discussion group, feel better, recover,
        school counsellor, youth worker, nobody cares, no one cares, nobody cares about me, nobody loves me, cope with grief, mother's death, after a
        death, someone died, lost my mother, lost my husband, suicide, suicidal, kill myself, kill herself, kill himself, want to die, end my life,
        self-harm, cutting, hurt myself, pointless, everything feels pointless, no point, no joy, nothing matters, don't want to get up, can't get out
        of bed, very isolated, feel isolated, isolated since moving, homesick, homesickness, miss my home, miss my family, losing a child, lost a
        child, lost my child, miscarriage, stillbirth, lost my baby, support after a death, my child is depressed, daughter cuts herself, son doesn't
        leave his room, self harm of a child, bullied and sad, bullied at school, hate myself, want to disappear, want to give up, breakdown, nervous
        breakdown, mood swings, hearing voices, schizophrenia, psychosis, postpartum, mother exhausted, burnt out, burnt-out, need help with my
        feelings, feelings, emotions, scared at night, air raid anxiety, survivor, raped, sexual abuse support, men's group, grief group, young
        people's chat, talk to a therapist, free therapy, cheap therapy, waiting for therapy, how to calm down, breathing exercises, helpline for
        young people, youth helpline, line for children, telephone for children, teen chat, sleep problems, i can't sleep at night, trouble sleeping

faq-drug-use-family-support = Worry about someone close
    .answer =
        Are you worried about how someone close to you uses alcohol, drugs or other substances? You deserve support for yourself.

        We find advice lines and family groups. You need give no names, and we do not ask for details. In danger, call the emergency number.
    .more =
        You need not carry it alone. There is help for you, whether or not the other person wants help.

        Family groups meet in many towns and online. You may come only to listen.

        Health and social services give treatment and counselling. Often you can call without an appointment.

        Is there a child in the home? Children have groups and support lines of their own.

        We have books on prevention and recovery. You can read them here in peace.
    .we-do = We find information, support lines and groups, and often a quiet place for a call.
    .we-do-not = We show the way but give no treatment or counselling. Health and social services do.
    .phrasings =
        my husband drinks every night
        i found pills in my son's bag
        where do relatives of people with addiction meet
        what are the signs that someone uses
        my mum is drunk when i come home from school
        how do i talk to my brother about weed
        he wants to stop, where is treatment
        a friend may have taken too much before
        parents' evening about drugs
        al-anon near here
        my sister is in recovery, how can i support her
        living with somebody who can't stop
    .keywords =
        worry about someone, worried about my son, worried about my daughter, someone close, loved one, loved ones, family member, relative uses,
        relatives, family support, families, family group, drink, drinks, drinking, drinks too much, drunk, alcohol, alcoholic, alcoholism, alcohol
        problem, booze, vodka, beer every day, sober, sobriety, stop drinking, withdrawal from alcohol, drug, drugs, drug use, drug problem, uses
        drugs, using drugs, on drugs, narcotics, narcotic, substance, substances, substance use, substance abuse, dependence, dependency, dependent,
        addict, addicted, addiction, addictions, adiction, cannabis, weed, hash, marijuana, joint, smoke weed, snus, vape, vaping, spice, salts,
        amphetamine, speed, cocaine, coke, crack, ecstasy, MDMA, heroin, opioid, opioids, fentanyl, tramadol, methadone, meth, LSD, pills found,
        sleeping pills misuse, sniffing glue, laughing gas, needles, syringe, syringes, needle exchange, naloxone, overdose, overdosed, high, stoned,
        relapse, relapsed, recovery, in recovery, rehab for drugs, rehab clinic, detox, treatment centre, treatment for addiction, twelve steps, 12
        steps, AA, NA, Alcoholics Anonymous, Narcotics Anonymous, Al-Anon, Alanon, Alateen, Irti huumeista, A-clinic, A-klinikka, Anonyma, IOGT,
        Adfam, Frank, Päihdelinkki, prevention, prevent, drug education, parent of a teenager who uses, co-dependent, codependent, gambles and drinks,
        signs of use, overdosed brother, brother overdosed, sister drinks, mother drinks, father drinks, dad drinks, mum drinks, mom drinks, wife
        drinks, wife is drinking, partner drinks, friend drinks, living with an alcoholic, child of an alcoholic, adult child of an alcoholic, ACA,
        alcoholic parent, alcoholic husband, relatives of addicts, families of addicts, my child uses, son uses, daughter uses, brother uses, teenager
        vapes, teen smokes, my kid smokes, caught smoking, smoking cannabis, nicotine pouches, powders, pills in a bag, where can someone get help
        with drugs, help to stop drugs, help to stop drinking, person who uses, people who use drugs, gaming addiction in family, gambling husband,
        worried about his drinking, worried about her drinking, drunk at home, scared when he drinks, take away the children drinking parent, lecture
        on drugs, drugs at school
