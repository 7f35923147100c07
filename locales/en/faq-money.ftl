### FAQ: money. How an entry is written: docs/faq.md

faq-online-banking = Online banking at the library
    .answer =
        You can use your bank’s site on a library computer or on your own phone. You log in alone, and log out at the end.

        Your own bank helps with its app, codes, cards and accounts. We help you find its real number and hours.
    .more =
        Type the bank’s address yourself, and do not use links. Let no one watch the screen. Your own phone is safer than a shared computer.

        Is the bank app not working? Check for updates and free space, and restart the phone. A new phone must be activated with the bank.

        To open an account, contact the bank and ask which papers it needs.

        Has anybody asked for your codes? Call your bank at once.
    .we-do = We show you safe habits, help you update the app, and find your bank’s number.
    .we-do-not = We do not handle codes, cards, log-in or transfers, or look at your account. Your bank can help.
    .ready = Your own phone and your way of logging in. Keep the codes to yourself.
    .phrasings =
        is it safe to check my account on your pc
        the bank app stopped working
        new phone, and the bank wants me to activate again
        how do i open an account as a foreigner
        see my balance and payments
        lost my code list
        did i log out from the bank page
        our branch has closed, who do i ask
        contact details of my bank
        teach me netbank
        sending money to family abroad
        my phone is too old for the banking app
    .keywords =
        bank, banks, banking, net bank, netbank, internet bank, online bank, online banking, e-banking, mobile bank, bank app, banking app, bank
        account, open an account, close account, basic account, savings, salary account, balance, statement, account statement, transaction, transfer,
        wire, money transfer, send money, remittance, standing order, direct debit, IBAN, BIC, Swift, bank card, debit card, credit card, Visa,
        Mastercard, cash machine, ATM, withdraw, deposit, bank codes, access codes, code list, code card, key app, security device, token, code
        calculator, user ID, activate, activation, confirm payment, log in to bank, log out, logged out, forgot to log out, bank is closed, bank
        branch, bank customer service, appointment with bank, queue in bank, foreigner account, refused account, Nordea, OP bank, Danske, Swedbank,
        SEB, Handelsbanken, PrivatBank, monobank, Revolut, Western Union, PayPal, MobilePay, Swish, e-invoice, app too old, not supported, safe,
        secure, privacy screen, online bankin, bancking, do my banking, do banking here, banking on your computers, banking on a library computer, use
        my bank here, bank password, forgot bank password, forgot my bank password, locked out of bank, log into Nordea, log into my bank, can't log
        into the bank, bank closed its office, help with the bank app, bank app help, bank website, OmaSP, S-Pankki, S-bank, Aktia, Länsförsäkringar,
        ICA Banken, Barclays, HSBC, Lloyds, NatWest, Santander, Monzo, Starling, Raiffeisen, Oschadbank, Privat24, bank identification, see my
        transactions, bank statement print, print a bank statement, block my bank card, lost bank card, new bank card, card reader of the bank, IBAN
        number, bank for refugees, new phone and bank, get in my bank, can't get in the bank, can't get into my bank, bank on a new phone

faq-pay-bill = Paying a bill
    .answer =
        We show you where a bill can be paid, online or in person. You make the payment yourself.

        Is something on the bill unclear? Call the sender before the due date. The number is on the bill.
    .more =
        Look for four things: the payee, the amount, the reference number and the due date. Type the reference with care.

        Cash is taken in few places, and often for a fee. Ask your bank, the post office or a kiosk.

        Can’t pay in time? Before the due date, ask the sender for more days or smaller parts.

        A bill for something you did not order? Do not pay straight away: it may be a scam. Find the company’s real number yourself and ask.

        Your bank can explain how someone you trust may pay for you.
    .we-do = We explain ordinary words on the bill and find the sender’s phone number. You can pay online here.
    .we-do-not = We do not make payments or handle your money, card or codes. Your own bank can help.
    .ready = The bill, and your own card, cash or online bank.
    .phrasings =
        where can i pay this with cash
        what is the reference number
        electricity invoice came and i have no online bank
        scan the barcode of an invoice
        i don't understand what this bill is for
        can i pay at a kiosk or the post
        i paid twice by mistake
        i never ordered this and they want money
        can i have two more weeks
        my wife paid everything and she has died
        wrong sum on the phone bill
        pay a fee to a company abroad
    .keywords =
        bill, bills, invoice, invoices, invoce, pay a bill, pay bills, pay my bills, pay an invoice, paying bills, bill payment, how to pay, where to
        pay, electricity bill, power bill, gas bill, water bill, phone bill, internet bill, hospital bill, doctor's bill, rent invoice, daycare bill,
        insurance bill, vet bill, dentist bill, payment slip, giro, giro form, bank giro, bankgiro, Bankgirot, plusgiro, postal giro, reference,
        reference number, reference code, OCR number, OCR, message to payee, payee, recipient, beneficiary, amount due, sum, barcode on a bill, scan a
        bill, QR code on bill, virtual barcode, pay in cash, pay with cash, with cash, in cash, cash payment, pay cash, banknotes, notes and coins,
        pay at a shop, pay at a kiosk, kiosk, R-kioski, ärrä, Kassagirot, ClearOn, PayPoint, post office counter, Post Office, Ukrposhta, bank
        counter, over the counter, bill payment service, payment envelope, pay by post, cheque, check book, payment terminal, terminal, iBox, EasyPay,
        Portmone, pay without internet, pay without online bank, no bank account to pay with, paid twice, double payment, paid wrong account, paid too
        much, wrong amount, wrong invoice, error on bill, unknown invoice, fake invoice, bluff invoice, not ordered, never ordered, payment reminder,
        reminder fee on a bill, more time to pay, pay later, postpone payment, extension of payment, part payment, Klarna, Walley, Riverty, pay for my
        mother, pay for someone else, who sent this bill, itemised bill, VAT on bill, bil, billl, didn't order, did not order, didn't buy, did not
        buy, bill for something i did not buy, help paying a bill, read this bill, read an electricity bill, understand my bill, bill explained, what
        am i paying for, what's the reference, got a bill, got an invoice, bill in the mail, bill by post, lost the bill, copy of a bill, overdue
        bill, late bill, forgot to pay a bill, can't pay my bill, bill too high, huge bill, double bill, bill for a dead person, pay at the desk of a
        bank, pay with card by phone, pay rent in cash, pay a bill for someone, can you pay my bill, pay school fees, pay hospital fees, Siirto,
        MobilePay bill, paper invoice, invoice by email, e-bill, change to paper bill

faq-student-finance = Money for studies
    .answer =
        We find the official page on grants and loans, and we explain its words. You apply yourself, in the agency’s own service.

        Apply before your studies begin. The agency and your school’s study adviser can tell you what suits you.
    .more =
        Often there is a grant and a loan. Both can depend on age, study pace, income and results.

        Changed or stopped your course? Tell the agency at once, or you may have to pay money back.

        Ask about scholarships and foundations too. We help you look for them.

        Is it hard to pay back a loan? Ask the agency about smaller payments.

        Examples: Kela in Finland, CSN in Sweden, Student Finance in the UK. Ukraine has state scholarships.
    .we-do = We find the page, the instructions and lists of scholarships. We help you scan papers.
    .we-do-not = We cannot say what you have a right to, or apply for you. The agency decides and advises.
    .ready = Your place of study and its dates, your income, and your own electronic ID.
    .time = It takes longest when terms begin. The agency’s page shows the current waiting time.
    .phrasings =
        how do i apply for a student grant
        csn says my pace is too slow
        is there a scholarship for a foreign degree
        how much may i earn while studying
        when does my loan have to be repaid
        opintotuki for a second degree
        money for adults who go back to school
        i dropped out, must i return it
        who pays tuition fees
        support for high school pupils who live away from parents
        fafsa help
        foundation that helps young musicians
    .keywords =
        student finance, student aid, student grant, student grants, study grant, grant for studies, study allowance, study money, study support,
        financial aid, studying money, student loan, student loans, study loan, loan for studies, maintenance loan, loan repayment, repay student
        loan, pay back student loan, annual amount, reduce repayments, student debt, income limit for students, earn while studying, part-time
        studies, full-time studies, study pace, study progress, credits, credit points, passed courses, academic progress, dropped out, interrupt
        studies, change course, months of aid, weeks of aid, scholarship, scholarships, stipend, stipends, bursary, bursaries, fellowship, foundation
        for students, tuition, tuition fee, tuition fees, course fees, university fees, college, university, polytechnic, vocational school, upper
        secondary, high school grant, sixth form, adult education allowance, adult student, transition study support, omställningsstudiestöd, study
        leave, CSN, Centrala studiestödsnämnden, studiemedel, studiebidrag, studiehjälp, student Kela, opintotuki, opintoraha, opintolaina, loan
        guarantee, loan compensation, housing supplement for students, extra allowance, Student Finance England, SFE, SAAS, Student Loans Company,
        SLC, FAFSA, Pell grant, EMA, Erasmus, exchange semester, study abroad money, travel grant, school transport subsidy, social scholarship,
        academic scholarship, kredit for study, PhD grant, research grant, study adviser, student card discount, studnet loan, schoolarship, studying
        abroad money, money for studying, studies abroad, took a break from my studies, break from studies, grants for college, college money, pay for
        college, pay for university, afford university, student grant pending, grants for adults, retraining grant, learn a new trade money, student
        income, too high income as a student, CSN reclaim, återkrav, student support for pupils, boarding supplement, scholarship search, scholarship
        application, scholarship essay, foundation grant, artist grant, summer studies grant, student housing allowance, mature student loan, Erasmus
        grant

faq-social-assistance = Help when money runs short
    .answer =
        Social services or an agency decides on income support. Is it urgent, with no food or medicine? Call them today.

        We find the right office, and help with energy costs too. Much here is free of charge: reading, computers, Wi-Fi and events.
    .more =
        Income support is for food, housing and other basic costs. As a rule, you apply for other benefits first.

        Often you need bank statements, bills and a tenancy agreement. Ask for a list before you apply.

        Ask about help with energy, heating and water bills, and about lower fees.

        Examples: Kela’s basic social assistance in Finland, social services in Sweden. In Ukraine a housing subsidy, in the UK Universal Credit and the council.
    .we-do = We find the page and the number, and help you print and scan. We do not ask about your income.
    .we-do-not = We cannot say what you have a right to. Social services or the agency decides. A citizen office can advise.
    .ready = The letters and bills that you have, and your own electronic ID. Please do not send them here.
    .phrasings =
        my money has run out before payday
        i cannot pay for heating this winter
        who can help a low income family
        apply for income support
        toimeentulotuki, how does it work
        subsidy for utilities
        my electricity will be cut off
        can i talk to a social worker
        no money for winter clothes for the children
        discount for people with little money
        medicine or food, i can't pay both
        i need welfare
    .keywords =
        income support, social assistance, basic social assistance, supplementary social assistance, preventive social assistance, financial
        assistance, financial help, financial aid from the town, money help, help with money, emergency money, emergency payment, hardship payment,
        hardship fund, crisis payment, crisis grant, welfare, on welfare, public assistance, minimum income, low income, low-income, small income,
        little money, not enough money, no money, no money left, out of money, money ran out, run out of money, broke, skint, poor, poverty, need help
        to survive, make ends meet, cost of living, living costs, before payday, can't afford, cannot afford, basic needs, last resort,
        toimeentulotuki, perustoimeentulotuki, försörjningsstöd, forsorjningsstod, ekonomiskt bistånd, socialbidrag, socialen, soc, social office,
        social worker, social workers, social services money, welfare office, subsidy, subsidies, housing subsidy, utility subsidy, utilities, utility
        costs, communal services, communal payments, heating, heating costs, firewood, coal, gas costs, energy costs, energy support, energy bill
        help, electricity support, electricity cut off, power cut off, disconnected, water cut off, fuel poverty, Winter Fuel Payment, Warm Home
        Discount, Cold Weather Payment, Household Support Fund, council tax reduction, council tax support, Universal Credit advance, pension credit
        top-up, LIHEAP, SNAP, food stamps, EBT, TANF, WIC, payment commitment, voucher, vouchers, winter clothes, furniture help, free stuff, fee
        reduction, reduced price, discount for low income, charity money, guaranteed minimum income, targeted assistance, social payments, nappies,
        diapers, can't buy food or nappies, apply for food stamps, benefits for low income, help for low income families, help with bills when poor,
        help with electricity bill, help with bills, need money, need money urgently, urgent money, very little money, my family has little money, who
        helps with money, money for food, can't pay for food, can't pay for electricity, pay electricity and food, gas and heating, subsidy for
        heating, subsidy for gas, subsidy for electricity, utility bills help, help paying utilities, help with water bill, energy assistance, meet a
        social worker, appointment with a social worker, social services appointment, contact social services, support from the municipality,
        municipal aid, one-time aid, one-off help, material help, support for the poor, living on minimum, student with no money in summer, summer
        without income, benefits not enough, allowance not enough, wages too small to live on, furniture for a new home, glasses on social assistance,
        burial costs, funeral costs, cannot pay for a funeral, cash assistance, UN cash, Red Cross cash, no income, no income at all, without income,
        income is zero, nothing to live on, help paying gas, help paying for heating

faq-debt-advice = Debts and payment plans
    .answer =
        You are not alone with this: free debt counselling exists. We find the counsellor’s number with you and help you print your papers.

        Open every letter. Call the sender and ask for a payment plan. Try not to take a new loan to pay an old one.
    .more =
        Write one list: whom you owe, how much, and by when. Housing, food and electricity usually come first.

        Is the claim wrong? Object in writing before the date it gives.

        As a rule, part of your income is left for living costs. Tell the enforcement authority about your costs.

        Large debts can sometimes be arranged by a court or an authority. The counsellor knows how.

        Ask about help with gambling debts too. Often you need not give your name.
    .we-do = We find the debt counsellor, budget forms and clear guides. Ask us for a quieter place to call.
    .we-do-not = We give no financial advice and do not negotiate for you. A debt counsellor can, usually free of charge.
    .ready = All letters about your debts, and a list of your income and costs. Keep them with you.
    .price = Public debt counselling is usually free of charge.
    .phrasings =
        i have many loans and can't cope
        a collection agency writes every week
        bailiff is taking part of my salary
        they froze my account
        how do i get rid of a payment default
        who helps me make a budget
        i haven't opened the envelopes for months
        kronofogden letter, what shall i do
        debt arrangement, can i get it
        credit card debt is growing
        i gambled it all away
        pay back in small parts
    .keywords =
        debt, debts, det, indebted, in debt, over-indebted, overindebted, drowning in debt, debt advice, debt adviser, debt advisor, debt counselling,
        debt counsellor, debt counseling, debt help, budget adviser, budget and debt, budget counselling, budget, budgeting, money advice, owe money,
        owing, I owe, creditor, creditors, lender, loans, too many loans, old loan, payday loan, quick loan, instant loan, SMS loan, pikavippi, micro
        loan, microcredit, consumer credit, consumer loan, credit card debt, overdraft, interest, interest rate, consolidate, consolidation,
        consolidate loans, refinancing, collection letter, collection letters, collection agency, debt collection, debt collector, debt collectors,
        collectors, inkasso, Intrum, Lowell, Svea, Cabot, demand letter, payment demand, payment order, court order for debt, enforcement, enforcement
        authority, enforcement officer, bailiff, bailiffs, Kronofogden, kronofogde, ulosotto, distraint, seizure, seized, attachment of earnings,
        garnishment, garnish, garnished, wage deduction, frozen account, account frozen, account blocked for debts, arrested account, executive
        service, private enforcement officer, payment default, default entry, payment remark, betalningsanmärkning, maksuhäiriö, luottotiedot, credit
        rating, credit report, credit record, bad credit, credit score, CCJ, county court judgment, payment plan, repayment plan, pay in parts,
        instalment plan, instalments, installments, debt arrangement, debt restructuring, debt settlement, skuldsanering, velkajärjestely, debt
        relief, debt relief order, write off, bankruptcy, bankrupt, insolvency, insolvent, IVA, StepChange, National Debtline, loan shark, guarantor
        for a loan, co-signed a loan, gambling debts, gambling, gambled, casino, betting, mortgage arrears, behind with loan, unopened letters, owe, i
        owe money to, others i owe, owe Klarna, Klarna debts, get out of debt, getting out of debt, in a debt spiral, debt spiral, took my wages, take
        my wages, part of my salary taken, account frozen because of debts, frozen because of debt, can't pay my loan, can't pay loans, can't pay
        instalments, loan payment late, mortgage I can't pay, tax debts, unpaid bills pile, piles of bills, old debts, debts after divorce, husband's
        debts, inherited debts, someone took a loan in my name, creditor calls, threatening letter about money, court about unpaid bill, visit from
        the bailiff, guardianship for money, manage my money, manage money, save money, personal finance, financial literacy, financial counselling,
        spend too much, shopping addiction, letters from Intrum, control my spending, can't control my spending, overspending, shopping too much,
        Intrum letter

faq-pension = Pension
    .answer =
        We find the right page, form and phone line with you, and explain the words. You apply yourself.

        Apply some months before you stop working. The pension agency works out your pension and answers your questions.
    .more =
        Many people have several pensions: state, work and private ones. Each may need its own application.

        Check your work record online. If years are missing, look for old contracts and ask the agency.

        Worked in two countries? Often you apply in the country where you live.

        There are also pensions for illness and for widows and orphans.

        Examples: Pensionsmyndigheten in Sweden, the Pension Fund in Ukraine, the Pension Service in the UK. In Finland, Kela and the work pension companies.
    .we-do = We find the page, print the form and help you scan papers. We also find out about pensioners’ discounts.
    .we-do-not = We cannot work out your pension, either here or at the library. The pension agency does.
    .ready = Your work papers, letters from the agency, and your own electronic ID.
    .time = It can take weeks or months. The agency’s page shows the usual waiting time.
    .phrasings =
        i turn 65 next year, what must i do
        when can i retire
        how do i get a pensioner's card
        years are missing from my work record
        i worked in sweden in the 80s, do i get something
        my husband died, is there money for the widow
        part-time retirement
        what does the orange envelope mean
        ukrainian pension when i live abroad
        can i keep working and draw it
        guarantee for those with a small retirement income
        too ill to go on working until old age
    .keywords =
        pension, pensions, pention, penssion, pensioner, pensioners, pensioner's card, pensioner card, pensioner certificate, retired, retire,
        retiring, retirement, retirement age, early retirement, old age, old-age pension, old age pension, state pension, national pension, basic
        pension, guarantee pension, guaranteed pension, guarantee, minimum pension, small pension, top-up, pension credit, earnings-related pension,
        work pension, occupational pension, workplace pension, private pension, pension savings, pension insurance, partial pension, part-time
        pension, disability pension, invalidity pension, sickness compensation, survivor's pension, survivors' pension, widow, widow's pension,
        widower, orphan's pension, bereaved, pension application, apply for a pension, pension claim, draw pension, take out pension, pension
        forecast, pension estimate, pension calculator, pension record, work record, employment record, labour book, work book, insurance record,
        contribution years, missing years, years of work, national insurance record, orange envelope, pension agency, pension fund, Pension Fund of
        Ukraine, PFU, Pensionsmyndigheten, minPension, allmän pension, ålderspension, tjänstepension, garantipension, premium pension, fund choice,
        housing supplement for pensioners, bostadstillägg, äldreförsörjningsstöd, Kela pension, Työeläke, tyoelake, eläke, elake, kansaneläke,
        takuueläke, Keva, Ilmarinen, Varma, Elo, ETK, State Pension UK, SERPS, 401k, IRA, Medicare at 65, Social Security retirement, pension from
        abroad, foreign pension, worked in two countries, pension not paid, payment of pension, pension day, pension recalculated, indexation, senior
        discount, discount for pensioners, bus ticket for pensioners, 63, 65, 67 years old, stop working, last working year, pension hasn't arrived,
        pension has not come, pension late, retire at, can i retire, retire early, when can i stop working, my pension, pension is too small, pension
        so small, raise of pension, pension from Ukraine, pension from Russia, pension from Poland, pension from Estonia, pension to another country,
        pension while abroad, pension office, pension letter, pension decision, pension slip, pension payment date, how much pension, calculate my
        pension, pension plan, see my work years, work history for pension, pension for the disabled, veteran pension years, farmer's pension, artist
        pension, deferral, defer pension, workplace scheme, lost pension, grandmother's pension, pension application form, form for pension
