### FAQ: language. How an entry is written: docs/faq.md

faq-letter-translate-explain = Understanding a letter
    .answer =
        We explain ordinary words and help you see who sent the letter. We find the sender’s phone number with you.

        Is it a decision? Ask the sender what it means and what to do. With authorities you may have a right to an interpreter.
    .more =
        Look first for three things: the sender, a last day, and a phone number. If there is a last day, call soon.

        A translation app gives you the general idea. It can be wrong, so do not rely on it in important matters. Do not type in private details.

        Ask the authority for an interpreter when you call. A child should not have to interpret.

        Official translations come from an authorised translator. A citizen office or legal aid can help you further.
    .we-do = We explain ordinary words and show you translation tools. We find the sender’s help line or an interpreter service.
    .we-do-not = We make no official translations and do not interpret decisions. The sender and an interpreter can help.
    .ready = The letter itself. Bring it to us, and do not send a photo of it here.
    .phrasings =
        what does this letter say
        the police wrote to me and i don't understand
        i need an interpreter
        where is a certified translator
        explain it in simple words
        i can't read this decision
        who sent me this envelope
        an app that reads text with the camera
        how do i order a phone interpreter
        court papers came, is it urgent
        note from school in a foreign language
        my mum got an official letter and is worried
    .keywords =
        letter, letters, mail, post, envelope, official letter, registered letter, notice, decision, ruling, summons, court letter, letter from the police,
        hospital letter, letter from the doctor, letter from the migration office, authority, agency, school letter, enforcement,
        understand, don't understand, explain, explanation, meaning, what does it mean, read, read to me, plain language, simple words, difficult language,
        official language, jargon, abbreviation, translate, translated, translating, translation, translator, tranlate, traslate, Google Translate,
        DeepL, translation app, camera translate, certified translation, sworn translator, authorised translator, interpreter, interpret, interpreting,
        interpretor, phone interpreter, foreign language, in English, into Ukrainian, Russian, Arabic, Somali, Farsi, Spanish, sender, who sent, deadline,
        appeal, urgent, last day, reply to a letter, summary
