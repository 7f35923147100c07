### FAQ: authorities. How an entry is written: docs/faq.md

faq-form-help-general = Help with forms
    .answer =
        We help you find the right form, print it and understand its words. We show what each part is for. You fill it in and sign it yourself.

        Not sure what to answer? The office itself or a citizen office can advise you.
    .more =
        The latest version of a form is on the office’s own site. Many forms exist both on paper and online.

        Before you start, check the deadline and which other papers are needed. Save often when you write online.

        Make a copy before you send the form. Keep the receipt, or a photo of it.

        Often you can post the form, take it to the office, or send it online. Please do not send filled-in forms here: they hold private details.
    .we-do = We explain ordinary words and help you print and copy. You can sit and write here.
    .we-do-not = We do not fill in or sign forms for you, or say what to answer. The office advises on its own form.
    .ready = The name of the form or the office, and any letter that came with it.
    .phrasings =
        where do i get a blank application
        i don't understand question 5
        what does this word in the application mean
        help with official paperwork
        how do i send the papers to the office
        is this form available in english
        what goes in this box
        save a half finished online application
        which attachments must i add
        how can i sign electronically
        my handwriting is bad, can i type it
        is there a last day to hand this in
    .keywords =
        form, forms, blank form, blank, paper form, application, application form, apply, applying, official form, paperwork, papers, bureaucracy, red
        tape, document, declaration, notice, statement, certificate request, fill, fill in, fill out, filling, complete, write, box, field, tick box,
        question, section, page, explain, what does it mean, difficult words, hard words, understand, attachment, appendix, enclosure, supporting
        documents, copy, sign, signature, electronic signature, date and place, download, find a form, print a form, PDF form, e-form, web form,
        online application, submit, send, post, envelope, stamp, hand in, deliver, deadline, last day, office, agency, authority, citizen office,
        cannot write, handwriting, typing, help writing, mistake in form, correct a form, save draft, form in english, aplication, formular, fillable
        pdf, printable form, where do i sign, which form, right form, wrong form, form number, block letters, black pen, multiple pages to fill, empty
        form, spare form, form by post, is my form complete, questionnaire, lomake, blankett, paper forms, do you have forms, need a form, find the
        form, form from the city, council form, form from the office, section 3, what to write, help filling a form, help me fill out, help with an
        application form, librarian fill the form, fill the form with me, help me with this form, fill this in, english isn't good, official document,
        official documents, handed in, where do i hand this in, where do i send it, paper from the office, put in the form, cross out, wrong answer on
        a form, help me apply, assistance with an application, application to an authority, claim form, consent form, permission form, download and
        print an application, pencil, signature page, instructions of the form, plain english, send a signed form, signed form, hand in an
        application, explain an application, complicated form, government form

faq-form-tax-authority = Tax forms and tax matters
    .answer =
        We help you find the right tax form or page, and we explain its words. You check the figures and send it yourself.

        The tax authority gives advice free of charge. Is the deadline close, or already past? Contact the tax authority first.
    .more =
        Check a pre-filled tax return too. Look at your income, deductions and bank account number.

        Starting a job? Your employer may ask for a tax card, tax code or tax number. You get it from the tax authority.

        Need more time? Ask for it before the deadline.

        A message that promises a refund is often a scam. Type the tax authority’s address yourself.

        Examples: Vero in Finland, Skatteverket in Sweden, the Tax Service in Ukraine, HMRC in the UK.
    .we-do = We find the form and its instructions, explain ordinary words and help you print.
    .we-do-not = We do not give tax advice, work out your tax or send your return. The tax authority advises you.
    .ready = Letters from the tax authority, your payslips, and your own electronic ID.
    .phrasings =
        i got a pre-filled return, what do i do
        when must i declare my income
        new employer asks for a tax card
        how do i get money back from taxes
        need a tax number for the building site
        too much is taken off my pay
        can i deduct my trips to work
        vero website is confusing me
        i missed the day for filing
        letter says i must pay back tax
        do pupils with a summer job get taxed
        i sold my flat, where do i report the gain
    .keywords =
        tax, taxes, taxed, taxation, taxman, tax office, tax authority, tax administration, tax agency, tax return, tax form, tax declaration,
        declare, declare income, income declaration, file taxes, file my taxes, filing, self assessment, income tax, tax card, taxcard, tax
        percentage, tax rate, withholding, withheld, taken from salary, tax code, emergency tax, tax number, taxpayer number, tax ID, TIN, UTR, P45,
        P60, P85, 1040, W-2, W-4, 1099, IRS, HMRC, Vero, OmaVero, MyTax, Skatteverket, skattekonto, K10, inkomstdeklaration, State Tax Service, DPS,
        pre-filled, prefilled, pre-completed, tax proposal, tax refund, tax rebate, get tax back, tax back, back taxes, residual tax, underpaid tax,
        owe tax, tax bill, tax assessment, tax decision, deduct, deduction, deductions, tax relief, household deduction, ROT, RUT, commuting costs,
        travel costs to work, home office deduction, mortgage interest, capital gains, sold shares, sold flat, rental income, inheritance tax, gift
        tax, property tax, church tax, VAT return, car tax, vehicle tax, income from abroad, double taxation, tax resident, tax residency certificate,
        certificate of tax, extra income, side income, tax deadline, late filing, tax year, taks, taxs, tax retrun, order a tax card, new tax card,
        second job, tax card for a second job, help with my taxes, do my taxes, paid too much tax, too much tax, overpaid tax, tax help, tax forms at
        the library, do you have tax forms, tax help at the library, tax booklet, tax booklets, federal tax, state tax, tax season, taxes wrong,
        report money, report income, money earned abroad, earned abroad, foreign income, tax on a gift, tax on pension, tax for students, prepaid tax,
        preliminary tax, pay my taxes, tax software, free tax preparation, VITA, tax preparer, tax consultant, tax debt, electricity deduction, tax
        haven, tax exempt, income tax help, my tax was wrong, W2 missing, tax mistake, side gig, gig income, how do i report it for tax

faq-social-insurance = Benefits: illness, disability, housing
    .answer =
        We help you find the right benefit and its page, and we explain the words. You apply yourself, online or on paper.

        The social insurance agency decides and advises. Apply soon: some benefits are not paid for the time before you apply.
    .more =
        Social insurance often covers illness, disability, rehabilitation and caring for someone who is ill. In many countries it helps with rent too.

        Keep a copy of what you send. Tell the agency when something changes, or you may have to pay money back.

        Refused? The decision says how to appeal, and by which day. Ask the agency or legal aid soon.

        Examples: Kela in Finland, Försäkringskassan in Sweden, Pension Fund in Ukraine, DWP in the UK.
    .we-do = We find the page, the form and the phone number. We help you print and scan.
    .we-do-not = We cannot say what you have a right to. The agency decides and advises. A citizen office can help too.
    .ready = Letters from the agency, any doctor’s certificate, and your own electronic ID.
    .time = It depends on the benefit. The agency’s page shows the usual waiting time.
    .phrasings =
        i have been ill for a month and have no income
        how do i apply at kela
        money for someone who uses a wheelchair
        who helps with the rent if i earn little
        my claim was rejected, how do i appeal
        where is my allowance, it has not come
        i look after my sick wife at home
        försäkringskassan wants a doctor's certificate
        they say i got too much and must repay
        support for a child with autism
        can i get paid while in rehab after surgery
        change of circumstances, who do i tell
    .keywords =
        social insurance, social security, social insurance agency, insurance office, Kela, Kella, Kela office, MyKela, OmaKela, FPA,
        Försäkringskassan, Forsakringskassan, forsakringskasan, DWP, Social Security Administration, sickness allowance, sickness benefit, sick
        benefit, sickness cash, illness benefit, long illness, ill for months, chronic illness, certificate from the doctor, medical certificate,
        waiting day, income while ill, sjukpenning, sairauspäiväraha, disability, disabilities, disabled, disabled person, disability benefit,
        disability allowance, disability group, disability support, invalid, invalidity, impairment, handicap, PIP, personal independence payment,
        attendance allowance, DLA, ESA, employment and support allowance, blue badge, SSI, SSDI, assistance allowance, personal assistant, car
        allowance, wheelchair, rehabilitation, rehab, rehabilitation allowance, therapy paid, carer, carers, carer's allowance, caregiver, care
        allowance, informal carer, care for sick child, sick child, temporary parental benefit, VAB, housing allowance, housing benefit, general
        housing allowance, rent allowance, rent support, help with the rent, bostadsbidrag, asumistuki, benefit, benefits, benefit claim, claimant,
        entitlement, allowance, allowances, decision, benefit decision, negative decision, rejected, refused, turned down, denied claim, appeal,
        reconsideration, tribunal, repay, overpaid, paid too much, recovery of benefit, payment day, benefit not paid, application status, handling
        time, report changes, can't work, cannot work, unable to work, not able to work, broke my leg, broken leg, broken arm, what money can i get
        when ill, benefit cut off, benefit stopped, my benefits stopped, long-term sick, long term sick leave, entitled to when ill, what am i
        entitled to, stroke, heart attack, serious illness, after an accident, kela application, cerebral palsy, Down's syndrome, epilepsy, MS,
        Parkinson, dementia carer, caring for my husband, caring for my wife, caring for my mother, take care of a relative, paid to care, look after
        my disabled child, severe illness, long covid, back pain can't work, limited work ability, fit note, sick leave from the state, support for
        the disabled, disability card, disability certificate, MSEC, hearing impaired benefit, blind benefit, conscript's allowance, supplement, claim
        was refused, benefit refused, claim form for a benefit, Kela refused, Kela chat, Kela phone, had an operation, after an operation, salary
        stops when ill, help with rent for young people, rent help for young, Kela isn't answering, no answer from Kela

faq-address-and-population-register = Moving house, address and certificates
    .answer =
        We show you where to report a move or order a certificate. You do it yourself in the authority’s own service.

        Have you come from another country? Often you register in person, with your passport. We help you find out how to book a visit.
    .more =
        Report a move soon: often there are only a few days for it. Name everyone who moves with you.

        Tell the post office, your bank, your employer and the library too.

        The register gives identity numbers, and certificates of residence, family, birth or marriage. Many can be ordered online.

        Examples: DVV in Finland, Skatteverket in Sweden, Diia and TsNAP in Ukraine. The UK has no such register: there you tell each office yourself.
    .we-do = We find the right service, show you the steps and help you print.
    .we-do-not = We cannot change your details in a register. You do that in the authority’s own service or office.
    .ready = Your old and new address, the moving date, and your electronic ID or passport.
    .time = A move inside the country is often registered within days. A move from abroad takes longer.
    .phrasings =
        i have moved, who must i tell
        change my address everywhere
        how do i get a personal identity number
        paper that proves where i live
        order a birth certificate
        we are getting married, which office
        my letters still go to the old flat
        leaving for good, how do i deregister
        take my husband's surname
        register our newborn's name
        a relative has died, who is informed
        i only have a coordination number
    .keywords =
        move, moved, moving, moving house, moving home, moved house, relocate, relocation, notice of move, notification of move, report a move,
        removal notice, address, new address, change of address, change address, address change, update address, old address, registered address,
        register address, permanent address, temporary address, postal address, mailing address, mail forwarding, forward mail, redirect post, post
        redirection, place of residence, residence registration, register residence, propiska, registration of residence, deregister, de-register,
        emigrate, moved in, moved out, home municipality, municipality of residence, kotikunta, population register, population information, civil
        registry, civil register, registry, registry office, registrar, register office, DVV, Digital and Population Data, maistraatti, magistrate,
        muuttoilmoitus, folkbokföring, folkbokforing, flyttanmälan, Skatteverket personnummer, personnummer, personal number, personal identity code,
        personal identity number, identity number, ID number, henkilötunnus, hetu, social security number, SSN, national insurance number, NINO,
        coordination number, samordningsnummer, birth certificate, marriage certificate, death certificate, certificate of residence, residence
        certificate, proof of residence, family certificate, extract from the register, extract, personbevis, civil status, marital status, marry,
        getting married, wedding, divorce registered, partnership, surname, last name, name change, change my name, maiden name, newborn, baby's name,
        register a birth, register a death, died, paternity, secret address, protected identity, adress, adresse, i am moving, we are moving, moving
        next week, about to move, before i move, things to do when moving, copy of my birth certificate, get a birth certificate, lost certificate,
        moved from abroad, moved from another country, registering after a move, moved from Sweden to Finland, register when moving between countries,
        new flat, got a new flat, notify of a new flat, notify, inform about my new address, who do i tell, tell everyone, not married, unmarried,
        single status certificate, certificate of no impediment, copy of a death certificate, copy of a marriage certificate, family tree certificate
        for inheritance, sukuselvitys, virkatodistus, name of my child, moving abroad, move abroad, living at another address, student address, PO
        box, poste restante, address of my child, child's address, changed flats, just moved flats, report it somewhere, Finnish identity code,
        Swedish personal number, mail goes to my old address, mail goes to the old place, post goes to the wrong address, married at the registry
        office, civil wedding, bought a house and move, who needs to know my address

faq-passport-and-id-card = Passport and identity card
    .answer =
        We help you find the official page, book an appointment and print what you need. You fill in the application yourself.

        You get the document from the police, a passport office or your embassy. Is it lost or stolen? Report it at once.
    .more =
        Apply early: before holidays the appointments run out. Many countries ask for a passport that is valid for at least six more months.

        A new photo is often needed. Ask the photo shop whether it sends the photo straight to the authority.

        Outside your own country, turn to your embassy or consulate.

        Book only on the official site. Other sites may charge extra.

        Examples: the police in Finland and Sweden, the Migration Service or a TsNAP in Ukraine. In the UK it is HM Passport Office.
    .we-do = We show you the booking and the application, step by step. We help you print and scan.
    .we-do-not = We cannot make, renew or check identity documents. The police or the passport office does that.
    .ready = Your old document if you have it, a new photo, and your own electronic ID.
    .price = There is a fee. The official page shows the amount.
    .time = Often days or weeks. The official page shows the usual waiting time.
    .children = To travel abroad, a child usually needs their own document and the guardians’ consent.
    .phrasings =
        my passport runs out next month
        book a time at the police for an id
        i lost my identity card on the train
        somebody took my documents
        where can i have the picture taken
        does my baby need one to fly
        ukrainian passport while living abroad
        travel in two days and it has expired
        first id for a teenager
        how do i collect it when it is ready
        fingerprints again or not
        can my ex refuse to sign for the kids' travel papers
    .keywords =
        passport, passports, pasport, passaport, new passport, renew passport, passport renewal, first passport, passport application, apply for
        passport, passport expired, passport expires, out of date, valid, validity, six months, passport office, HM Passport Office, passport photo,
        passport picture, photo booth, photo studio, biometric, biometric passport, fingerprint, fingerprints, chip, emergency passport, temporary
        passport, express passport, travel document, travel papers, alien's passport, refugee travel document, foreign passport, international
        passport, zagran, zakordonnyi, identity card, ID card, ID-card, id, ids, national ID, national identity card, state ID, photo ID, proof of
        identity, proof of age, identification card, identity document, identity papers, documents lost, lost passport, lost my id, lost documents,
        stolen passport, stolen documents, report stolen, police, police station, police appointment, appointment for passport, book at the police,
        embassy, consulate, consular, travel, travelling, fly, flight abroad, border, border crossing, airport, pick up passport, collect passport,
        child's passport, baby passport, passport for my son, consent of both parents, signature sample, damaged passport, renew ID, expired ID,
        driving licence as ID, Diia passport, SIS, DMS, DMSU, need an id card, id card for my daughter, id for my son, get an id, apply for an id
        card, all my ids, wallet stolen with ids, ids stolen, dropped my passport, passport missing, can't find my passport, need an id, new id,
        process passports, passport agency, passport acceptance, renew an id card, travel to another country, travelling with a child, minor's
        passport, border guard, frequent traveller, valid id, passport cost, cost of a passport, price of a passport, how much is a passport, passport
        fee, ID card price, thief took my passport, took my passport from my bag

faq-citizen-office = Citizen office: where to turn
    .answer =
        Not sure who can help? Tell us what it is about, and we find the right office with you.

        A citizen office helps with services of the municipality, and often of the state. You need not know the right form or authority.
    .more =
        There you can ask about letters, forms, decisions and online services. Often you can meet an adviser and ask for an interpreter.

        Take your papers and an ID with you. Ask beforehand whether you need an appointment.

        The name differs: service point in Finland, medborgarkontor or servicekontor in Sweden, TsNAP in Ukraine. In the UK, try the council or Citizens Advice.

        Is the office far away? Ask whether it gives advice by phone or video. We can help you with the call.
    .we-do = We find the nearest office, its hours and its phone number. We show you how to book a visit.
    .phrasings =
        i don't know where to turn
        which authority handles this
        they keep sending me from one place to the next
        is there somewhere i can get face to face advice
        what does a tsnap do
        where is the nearest service point
        who helps people deal with the state
        i have a strange problem, who is responsible
        do i need an appointment at citizens advice
        somebody to sit down with about my affairs
        how do i renew my driving licence
        all public services under one roof
    .keywords =
        citizen office, citizens office, citizens' office, citizen service, citizen service office, citizens bureau, Citizens Advice, CAB, advice
        bureau, advice centre, advice point, service point, public service point, customer service point, joint service point, service centre, service
        center, one stop shop, one-stop, hub, TsNAP, CNAP, TSNAP, ZNAP, administrative service centre, administrative services, administrative centre,
        medborgarkontor, servicekontor, Statens servicecenter, State Service Centre, asiointipiste, yhteispalvelu, yhteispalvelupiste, government
        office, public office, public offices, public services, public matters, official matters, where to turn, where do i go, where should i go, who
        do i ask, who can help, who is responsible, which office, which authority, right office, right place, wrong office, sent back and forth,
        passed around, run-around, don't know who, face to face, in person, adviser, advisor, counter service, walk in, drop in, queue ticket, nearest
        office, local office, officials, civil servant, clerk, general advice, all kinds of matters, everyday matters, errand, errands, run errands,
        driving licence, driver's license, driving license, vehicle registration, register a car, DVLA, Traficom, Transportstyrelsen, DMV, service
        center MVS, remote service, video link to office, somebody from the city, someone from the city, meet an official, several things at once,
        official things, where to start with authorities, government help, government worker, help with everything, many problems, problem with an
        authority, officials don't answer, sort out my affairs, ombudsperson office, registry services for cars, hunting licence, fishing licence,
        child and family permits, city advice point, open hours of the service point, TsNAP hours, sent from one office to another, sent around all
        day

faq-legal-aid = Legal help and advice
    .answer =
        We help you find free or low-cost legal advice, and book a time there. We also show you laws and law books.

        Is there a deadline in your letter? Call legal aid today, and say the date first.
    .more =
        Legal aid offices, associations and lawyers’ advice hours can help. Public legal aid often depends on your income and your matter.

        A union advises on work, a consumer adviser on purchases, a tenants’ association on renting. Your home insurance may pay for a lawyer.

        Write down what happened, with dates, and your three main questions.

        Have you been a victim of crime? Victim support helps, often without asking your name. In danger, call the emergency number.
    .we-do = We find out who gives advice, and the law or guide you need. You can read and copy it here.
    .we-do-not = We give no legal advice and cannot explain what a contract or decision means. Legal aid can.
    .ready = Your papers, the dates and your questions. Bring them with you. Please do not send them here.
    .price = The first advice is often free of charge. After that, the price can depend on your income.
    .phrasings =
        i need a lawyer but have no money
        free advice evening with an attorney
        my neighbour is taking me to court
        where can i read the law itself
        the shop won't take back a broken fridge
        who gets the children when we split up
        how do i write a will
        i was the victim of a crime
        help with an inheritance quarrel
        can the police do that, what are my rights
        someone treated me badly because of my skin colour
        i want to sue a company
    .keywords =
        lawyer, lawyers, layer, solicitor, barrister, attorney, advocate, jurist, legal, legal aid, legal advice, legal help, legal adviser, free
        lawyer, cheap lawyer, pro bono, law clinic, law centre, lawyers' advice hours, legal aid office, public legal aid, free legal aid, legal
        consultation, oikeusapu, rättshjälp, free secondary legal aid, law, laws, lawbook, law book, law books, statute, legislation, act of
        parliament, regulation, constitution, legal code, paragraph, Finlex, Lagrummet, Zakon Rada, legislation.gov.uk, court, courts, court case, go
        to court, taken to court, sue, sued, suing, lawsuit, trial, hearing, judge, jury, verdict, criminal charge, accused, suspect, suspected,
        interrogation, questioned by police, arrested, complaint to police, crime, criminal, victim, victim support, assault, violence, domestic
        violence, restraining order, divorce, divorcing, separation, split up, custody, custody of children, access to children, inheritance, inherit,
        heir, heirs, estate, probate, estate inventory, will, testament, last will, prenuptial, guardianship, trustee, dispute, quarrel, neighbour
        dispute, contract dispute, consumer, consumer rights, consumer adviser, consumer complaint, faulty, broken product, warranty, guarantee,
        refund refused, trader, web shop dispute, discrimination, racism, hate crime, ombudsman, rights, my rights, justice, injustice, compensation,
        damages, small claims, appeal court, settlement, mediation, online purchase, purchase never arrived, never arrived, seller, refuses to refund,
        refund from a shop, money back from a seller, cancel a purchase, scammed by a shop, cheated by a shop, want my rights, laws in English,
        Finnish laws, Swedish laws, translated laws, read the law, harass, harassed, harassment, threatened by, threats, stalking, stalked, gypsy,
        Roma, because of my religion, because of my skin, minority rights, court papers, small court, criminal case, represent me, represent myself,
        public defender, power of a lawyer, lawyer too expensive, can't afford a lawyer, drafting a contract, rental dispute lawyer, car accident
        dispute, insurance won't pay, scammed seller, bought a bad car, used car dispute, tenant law, family law, immigration lawyer free, privacy
        law, whistleblower, age of majority, sign for a minor, take the kids, ex wants the kids, take my children away, see my children, shared
        custody, joint custody, child protection decision, beaten up, attacked, robbed at knifepoint, who inherits, inherits, father died inheritance

faq-document-certify = Certified copies and witnesses
    .answer =
        Tell us which paper it is and who asks for it. We help you find out who may certify it.

        It is usually a notary or an authority. Do not sign beforehand: the notary or the witness must see you sign.
    .more =
        First ask what the receiver accepts. Sometimes a plain copy is enough. Take the original and an ID with you.

        An apostille is a stamp that makes a public document valid abroad. Ask which office gives it.

        Examples: the notary public at DVV in Finland, notarius publicus in Sweden, a notary in Ukraine. In the UK it is a solicitor or notary.
    .we-do = We find the right notary or office with you. You can copy and print your papers here.
    .we-do-not = As a rule, we do not certify copies or witness signatures. A notary or a citizen office can say who does.
    .ready = The original paper, an ID, and the request that says what is needed.
    .price = There is often a fee. Ask the notary or the office first.
    .phrasings =
        can you stamp a true copy of my diploma
        i need two people to see me sign
        where do i find a notary
        what is an apostille
        papers must be legalised for the embassy
        can a librarian be a witness
        attested copy of my birth certificate
        sign this in front of an official
        proof that i am alive for a foreign pension
        the university abroad wants authenticated transcripts
        verify my signature
        who can sign my affidavit
    .keywords =
        certify, certified, certifying, certification, certified copy, certified true copy, true copy, true copies, certified diploma, attest,
        attested, attestation, authenticate a copy, authenticated, authentication of documents, official copy, notary, notaries, notary public, public
        notary, notarius publicus, notarise, notarize, notarised, notarized, notarial, notery, apostille, apostile, apostil, legalise, legalisation,
        legalization, legalised, Hague convention, stamp, stamped, official stamp, seal, round stamp, wet ink, witness, witnesses, witnessed,
        witnessing, two witnesses, sign in front of, see me sign, countersign, countersignature, verify signature, verified signature, signature
        guarantee, medallion, affidavit, oath, sworn, swear, statutory declaration, sworn statement, commissioner for oaths, justice of the peace,
        proof of life, life certificate, certificate of existence, alive, diploma abroad, degree abroad, transcript, transcripts, diploma copy,
        passport copy certified, deed, deed of gift, will with witnesses, power of attorney at a notary, original and copy, valid abroad, for use
        abroad, embassy papers, translation with stamp, bound copy, sworn copy, certificate copy for a consulate, stamp my documents, stamp my papers,
        confirm my signature, confirm that this is a true copy, proof of signature, witness my will, sign my passport photo, countersign passport
        photo, sign as a referee for a photo, verified copy, verify documents, verified diploma, document for use in another country, double
        legalization
