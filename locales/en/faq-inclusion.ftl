### FAQ: inclusion. How an entry is written: docs/faq.md

# Variables:
#   $senior_digital_times (String) - when older people get digital lessons, for instance "Thursdays 13–15"
faq-senior-digital = Digital lessons for older people
    .answer =
        Many libraries have digital lessons and meeting places for older people: one thing at a time, in no hurry. Ask us for the next one.

        The guide may be a librarian, someone your own age, or a young volunteer. You need no skills to begin.
    .more =
        People often want to learn messages, photos, video calls, the internet or e-books. You may ask the same thing many times.

        Associations such as SeniorNet and pensioners’ clubs often meet at libraries. They help each other and hold talks.

        No device of your own? Ask us whether you can practise with ours before you buy. A friend or relative may sit beside you.

        Is it hard to get here? Ask for help by phone. And pressing a wrong button seldom breaks anything.
    .we-do = We tell you about lessons and meeting places. We look for a guide and print the steps.
    .we-do-not = Guides do not handle bank matters or passwords. Your bank and each service help with those.
    .price = Free of charge.
    .times = Times: { $senior_digital_times }
    .phrasings =
        i am 78 and afraid of pressing the wrong key
        teach my grandmother to use a tablet
        pensioners' computer club
        do young people help the elderly with phones here
        my dad is 82, who could show him the internet slowly
        at my age is it too late to start with a smartphone
        a friendly group for retired people with iPads
        i don't understand these modern gadgets, everything is online now
        seniornet meetings
        someone patient to explain whatsapp to mother
        which tablet is easiest for an old person
    .keywords =
        senior, seniors, senior citizen, senior citizens, senior digital, seniors online, older people, older person, older adults, old people,
        old person, elderly, elderly people, elder, elders, aged person, pensioner, pensioners, retired, retiree, retirement, 60+, 65+, 70 years,
        over 65, over 70, over 80, 75 years old, 80 years old, 85, at my age, too old, old age and computers, my age, late in life, grandmother,
        grandma, granny, grandfather, grandpa, grandad, my old mother, my old father, my old mum, mum is 80, dad is 82, aunt, for my mother of 80,
        SeniorNet, Senior Net, Age UK, AARP, Enter ry, Senior Surf, SeniorSurf, IT-guide, IT guides, silver surfers, U3A, University of the Third Age,
        pensioners' association, pensioners' club, senior club for computers, seniors' computer club, seniors' course, course for seniors,
        course for the elderly, lesson for seniors, lessons for older people, phone lessons for seniors, smartphone course for seniors,
        tablet course for seniors, teens teach, teenagers teach, young people teach, youth helps, young volunteer, students help seniors, generations,
        intergenerational, peer guide, peer help, peer tutor, patient teacher, slowly, slow pace, no hurry, step by step on paper, printed steps,
        afraid of technology, scared of computers, afraid to press, press wrong, left behind, everything is online, modern gadgets, new technology,
        easy phone for seniors, big buttons, hearing aid and phone, large letters for grandma, senior phone, digital exclusion, digital divide,
        get grandma online, first smartphone, seniour, pensionner, I'm 80, I am 80, I am 75, I'm 70, 80 and want to learn,
        learn to use a smartphone at my age, want to learn to use a smartphone at 80, old man, old woman, old lady,
        I'm an old person and do not understand computers, don't understand computers, grandma wants to learn, grandma wants to learn the internet,
        teach my mother, teach my grandfather, mother is old and needs help, old parents and phone, computer club for retired people,
        computer lessons for pensioners, internet course for elderly, phone help for the elderly, help for old people with phones,
        young person teach me, 84 year old, 84 year old with a new iPad, 90 year old, year old father, year old mother, new iPad for my mother,
        class for seniors, seniors on smartphones, smartphones for seniors, husband is retired, retired and bored, retired people's computer group,
        computer group, computer group for retired, over sixty, over seventy, over eighty, seventy-five, eighty, elderly aunt, elderly neighbour,
        elderly father needs help with the internet, elderly mother needs help with her phone, granddad, nana, nan, gran

faq-veterans-benefits = For veterans and their families
    .answer =
        Have you or someone close to you served? We help you find official information on benefits, documents, health, study and work.

        You need not tell us anything about your service. Ask us for a quiet time, here, by phone or online.
    .more =
        The veterans’ service or the social authority decides on rights. Usually you can apply online, by post or in an office. In Ukraine that can be Diia or a TsNAP.

        There are separate services for families of those who are fallen, missing or captive. Official contact lines give families information.

        There are also peer groups, free legal help and mental health support. Some helplines answer day and night.

        The library itself is open to you too: a calm place, books, a computer, courses, and events for families.
    .we-do = We find official pages and advisers with you, print forms and explain words.
    .we-do-not = We cannot say what you have a right to or handle service documents. Veterans’ services and legal aid can help.
    .ready = The name of the benefit or the office, if you know it. Keep your documents with you.
    .phrasings =
        what am i entitled to after the army
        how does a widow of a soldier apply for help
        my brother came home from the front
        status of a combat participant, where to start
        my son is missing in action, who informs us
        free study for children of defenders
        rehabilitation and prosthesis after an injury in service
        who helps former military find a civilian profession
        proof of service was lost
        peers who have also been deployed
        housing programme for those who defended the country
    .keywords =
        veteran, veterans, veteran's, ex-serviceman, ex-servicewoman, ex-service, ex-military, former military, former soldier, soldier, soldiers,
        serviceman, servicewoman, service member, military, military family, army, navy, air force, armed forces, forces, conscript, conscription,
        mobilised, mobilized, deployed, deployment, front, frontline, front line, combat, combatant, combat participant, UBD, defender, defenders,
        defended, peacekeeper, peacekeeping, UN mission, war, war invalid, war disabled, war pension, military pension, veterans pension,
        veteran status, veteran card, veteran ID, veterans card, veteran's certificate, veteran benefits, benefits for veterans,
        benefits for military families, entitlements after service, VA, Veterans Affairs, DD214, GI Bill, Royal British Legion, Help for Heroes,
        SSAFA, Combat Stress, Armed Forces Covenant, Ministry of Veterans, e-Veteran, eVeteran, Veteran Hub, State Treasury, Valtiokonttori,
        Veterancentrum, military discharge, discharged, demobilised, demobilization, after the army, after service, back from war,
        came home from the front, transition to civilian life, civilian life, injured in service, wounded, injury, amputee, amputation, prosthesis,
        prosthetic, rehabilitation, PTSD, trauma after service, war widow, widow of a soldier, widower, wife of a soldier, husband in the army,
        mother of a soldier, family of the fallen, fallen, killed in action, missing in action, MIA, missing soldier, captive, captivity,
        prisoner of war, POW, families of prisoners of war, children of defenders, military records, service record, military ID, medal, medals,
        vetran, vetern, veterens, I'm a veteran, what help can veterans get, benefits do veterans get, help for soldiers, soldiers' families,
        help for soldiers' families, husband is missing at the front, husband fell, fell at the front, my husband fell, husband was killed,
        son fell in the war, died in the war, lost my husband in the war, support for war widows, war widows,
        payment to the family of a fallen soldier, dad was a soldier, husband is a soldier, husband is at war, came back from the war,
        returned from the war, get veteran status, how to get veteran status, wounded soldier, lost a leg in the war, help after war, gone missing,
        captured, ex soldiers, ex-soldier, ex soldier, what is available for ex soldiers, pension for widows, widows of soldiers,
        widows of fallen soldiers, fallen soldiers, combatant certificate, certificate of combatant, served in the army, served in the military,
        served in Iraq, served in Afghanistan, served in Donbas, ATO, JFO, national guard, border guard, navy veteran, nightmares after the war,
        stress after the front, husband came back changed, veteran peer group, veteran counselling, veteran job training, veteran study,
        veteran housing, land plot for veterans, utilities discount for veterans, free travel for veterans

faq-former-convict-support = A new start
    .answer =
        You are welcome here, and we do not ask about the past. We help you find where to turn for documents, work, a home and money.

        In many libraries you can have a card without a permanent address. Ask us for a time, alone or with someone you trust.
    .more =
        The first steps are often an identity document, an address and a bank account. The probation service and associations help with these in practice.

        Here you can use a computer, write a CV, study and read. It is free of charge.

        Some schools and employers welcome people who are starting again. Peer groups and associations know them. Ask them what an employer may ask you.

        Families and children are welcome too: there are groups and books for them.
    .we-do = We find the right places and contacts with you, in confidence. You choose what you tell.
    .we-do-not = We do not ask about offences. Practical support comes from the probation service, social services and associations.
    .phrasings =
        just got out and have nothing
        my husband is being released soon
        who hires someone with a record
        reentry help after jail
        how to explain a gap of three years to employers
        finish my diploma after serving time
        i am on parole, may i use the computers
        probation office contact
        getting papers after release
        my son is inside, can i send him something to read
        help for children whose parent is locked up
        is there a group for people who want to leave crime behind
    .keywords =
        new start, fresh start, start over, start again, begin again, second chance, new life, turn my life around, leave crime, leave the gang,
        prison, prisoner, prisoners, jail, inmate, ex-prisoner, former prisoner, ex-offender, ex offender, offender, ex-con, ex-convict,
        former convict, convict, convicted, conviction, previous conviction, sentence, sentenced, served time, serving time, did time, doing time,
        behind bars, incarcerated, incarceration, imprisoned, imprisonment, released, release from prison, after prison, after release, out of prison,
        out of jail, got out, just got out, leaving prison, leaving jail, parole, on parole, parole officer, probation, probation officer,
        probation service, on probation, supervised, ankle monitor, electronic tag, open prison, halfway house, re-entry, reentry, resettlement,
        rehabilitation after prison, criminal record, record check, DBS, police record, background with a record, spent conviction, expunge,
        gap in my CV, job with a record, work after prison, housing after prison, flat after prison, ID after prison, documents after release,
        debts after prison, study in prison, prison library, books to prison, send books to a prisoner, letter to prison, visit prison,
        family of a prisoner, husband in prison, wife in prison, son in prison, father in prison, mother in prison, children of prisoners,
        parent in prison, peer support after prison, KRIS, Nacro, Kriminaalihuollon, KRITS, Kriminalvården, frivården, ex-prisoners' association,
        no judgement, without judgement, ex gang, prision, parolle, been to prison, I've been in prison, I was in prison, was in jail,
        came out of prison, ex prisoners, help for ex prisoners, help after prison, help after a sentence, help after serving,
        after serving a sentence, a place to live after prison, job after prison, life after jail, life after prison, my life back,
        being released from jail, brother is being released, son in jail, someone in prison, send books to prison, support on parole,
        leave a criminal life, electronic monitoring, tag on my leg, comes out of prison, boyfriend comes out of prison, husband comes out of prison,
        son comes out of jail, father gets out, daughter in prison, boyfriend in prison, girlfriend in prison, where to get help after prison,
        probation service number, probation number, criminal record stop me from working, does a criminal record stop me, work with a criminal record,
        job with a criminal past, criminal past, old crimes, mistakes in the past, my past, youth prison, young offender, community sanction,
        community sentence, drug sentence, released prisoner, newly released, day leave, prison leave, temporary leave

faq-accessible-formats = Large print, talking books and access
    .answer =
        Is reading print hard because of sight, illness, dyslexia or another disability? You may have a right to talking books. In many countries no certificate is needed.

        We usually have large print and easy-to-read books too. Ask us about aids and step-free ways in.
    .more =
        Talking books come from Celia in Finland, Legimus in Sweden, RNIB in the UK. We help you join and begin. Sometimes you can listen in an app, sometimes on a disc.

        Braille and tactile books can often be borrowed from the same service.

        The library may have magnifiers, a screen reader, a hearing loop and a lift. Guide and assistance dogs are welcome.

        Are you only new to the language? Ordinary audiobooks are for everyone. Talking books are for people for whom print is hard to read.
    .we-do = We open an account for talking books with you, or tell you who does. We show you the aids we have.
    .price = Talking books are free of charge for those who have the right to them.
    .children = Children and teenagers can have talking books too, also for school. A guardian signs for a young child.
    .phrasings =
        i can't see small text any more
        dyslexic son needs school novels as sound
        do you have braille
        can a wheelchair get in
        is there a lift to the second floor
        macular degeneration, what could i still read
        how do i get a daisy player
        thick letters, big type novels
        hearing loop in the hall?
        concentration is hard since my stroke, reading tires me
        may my guide dog come in
        software that reads the page to a blind person
    .keywords =
        accessible, accessibility, accessible format, accessible formats, large print, large-print, large type, big print, big letters book, big text,
        bigger print book, talking book, talking books, talkingbook, talking newspaper, DAISY, Daisy player, Daisy book, Victor Reader, Celia,
        Pratsam, Legimus, MTM, RNIB, Calibre Audio, NLS, BARD, Bookshare, Braille, braille display, tactile book, tactile picture book, easy reading,
        easy read, easy-read, easy-to-read book, easy language, plain language book, plain text, pictogram, pictures and symbols, Bliss, Widgit,
        blind, blindness, blind person, partially sighted, visually impaired, visual impairment, low vision, poor sight, bad eyesight, poor eyesight,
        weak eyes, can't see, cannot see, eyes are bad, eyesight, sight loss, cataract, glaucoma, macular, macular degeneration, dyslexia, dyslexic,
        dyslexya, reading difficulty, reading difficulties, reading disability, print disability, print-disabled, cannot read print, letters jump,
        ADHD, concentration difficulties, aphasia, stroke, brain injury, autism, learning difficulty, intellectual disability reading,
        cannot hold a book, cannot turn pages, tremor, rheumatism, deaf, hard of hearing, hearing loop, induction loop, hearing aid,
        sign language books, subtitles for the deaf, magnifier, magnifying glass, reading machine, reading TV, CCTV magnifier, screen reader, JAWS,
        NVDA, speech software, text to speech, read out loud by computer, speech synthesis, aids, assistive technology, wheelchair, wheelchair access,
        ramp, step-free, steps at the door, lift, elevator, stairs, automatic door, accessible toilet, disabled toilet, disabled parking,
        parking for disabled, guide dog, assistance dog, service dog, quiet hour, sensory, companion card, barrier-free, largeprint, dislexia,
        I am blind, I can't see well, cannot see well, eyes got worse, losing her sight, losing my sight, mother is losing her sight,
        audiobooks for a blind person, audiobooks for the blind, can't read small print, small print, small text, book with big letters,
        books with big letters, books in large print, do you have large print books, child has dyslexia, my son has dyslexia, use Legimus,
        join Legimus, join Celia, Celia account, hearing aid loop, loop for hearing aids, I am deaf, is there an elevator, is there a lift,
        is the library accessible, accessible for wheelchairs, come in with a wheelchair, come in with a walker, pram access, toilet for disabled,
        reading is hard for me, reading is difficult for my child, ADHD and reading, DAISY discs, lend Daisy discs, talking book player,
        audiobooks for dyslexia, audiobooks for someone with dyslexia, mobility scooter, scooter access, get in with a mobility scooter,
        get into the library with a wheelchair, come with a rollator, novels in big type, big type, bigger type, bigger letters in a book,
        thick letters, books for the blind, books for my blind mother, books for people with aphasia, books for people with learning disabilities,
        books for people with memory problems, films with audio description, audio description, captioned films, sign language,
        sign language interpreter at the library, hearing impaired, reading ruler, colour overlay, reading pen, C-Pen, scanning pen, book stand,
        page turner, voice-over, colour-blind, epilepsy, light sensitive, migraine
