### FAQ: authorities. How an entry is written: docs/faq.md

faq-form-help-general = Help with forms
    .answer =
        We help you find the right form, print it and understand its words. We show what each part is for. You fill it in and sign it yourself.

        What to answer is between you and the office. The office itself or a citizen office can advise you.
    .more =
        The newest form is on the office’s own site. Many forms exist both on paper and online.

        Before you start, check which attachments you need and when the last day is. Save often when you write online.

        Make a copy before you send the form. Keep the receipt or a photo of it for yourself.

        You can post the form, hand it in at the office, or upload it online. Please do not send filled-in forms here: they hold private facts.
    .we-do = We find and print forms with you and explain the words. You can sit and write here.
    .we-do-not = We do not fill in or sign forms, or decide what you should answer. The office advises on its own form.
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
        form, forms, blank form, blank, paper form, application, application form, apply, applying, official form, paperwork, papers, bureaucracy, red tape,
        document, declaration, notice, statement, certificate request, fill, fill in, fill out, filling, complete, write, box, field, tick box, question,
        section, page, explain, what does it mean, difficult words, hard words, understand, attachment, appendix, enclosure, supporting documents, copy,
        sign, signature, electronic signature, date and place, download, find a form, print a form, PDF form, e-form, web form, online application,
        submit, send, post, envelope, stamp, hand in, deliver, deadline, last day, office, agency, authority,
        citizen office, cannot write, handwriting, typing, help writing, mistake in form, correct a form, save draft, form in english, aplication,
        formular
