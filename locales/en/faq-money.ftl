### FAQ: money. How an entry is written: docs/faq.md

faq-online-banking = Online banking at the library
    .answer =
        You can use your bank’s site on a library computer or on your own phone. You log in alone, and log out at the end.

        Your own bank helps with its app, codes, cards and accounts. We help you find its real number and hours.
    .more =
        Type the bank’s address yourself, use no links, and let no one watch the screen. Your own phone is safer than a shared computer.

        Is the bank app not working? Check for updates and free space, and restart the phone. A new phone must be activated with the bank.

        To open an account, contact the bank and ask which papers it needs.

        Has anybody asked for your codes? Call your bank at once.
    .we-do = We show you safe habits, help you update the app, and find your bank’s contacts.
    .we-do-not = We do not handle codes, cards, log-in or transfers. We do not look at your account. Your bank helps with those.
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
        bank, banks, banking, net bank, netbank, internet bank, online bank, online banking, e-banking, mobile bank, bank app, banking app, bank account,
        open an account, close account, basic account, savings, salary account, balance, statement, account statement, transaction, transfer,
        wire, money transfer, send money, remittance, standing order, direct debit, IBAN, BIC, Swift, bank card, debit card, credit card, Visa, Mastercard,
        cash machine, ATM, withdraw, deposit, bank codes, access codes, code list, code card, key app, security device, token, code calculator, user ID,
        activate, activation, confirm payment, log in to bank, log out, logged out, forgot to log out, bank is closed, bank branch, bank customer service,
        appointment with bank, queue in bank, foreigner account, refused account, Nordea, OP bank, Danske, Swedbank, SEB, Handelsbanken, PrivatBank, monobank,
        Revolut, Western Union, PayPal, MobilePay, Swish, e-invoice, app too old, not supported, safe, secure, privacy screen, online bankin, bancking
