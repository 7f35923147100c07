### FAQ: language. How an entry is written: docs/faq.md

faq-letter-translate-explain = Understanding a letter
    .answer =
        We explain ordinary words and help you see who sent the letter. We find the sender’s phone number with you.

        Is it a decision? Ask the sender what it means and what to do. With authorities you may have a right to an interpreter.
    .more =
        Look first for three things: who sent it, a deadline, and a phone number. If there is a deadline, call soon.

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
        letter, letters, mail, post, envelope, official letter, registered letter, notice, decision, ruling, summons, court letter,
        letter from the police, hospital letter, letter from the doctor, letter from the migration office, authority, agency, school letter,
        enforcement, understand, don't understand, explain, explanation, meaning, what does it mean, read, read to me, plain language, simple words,
        difficult language, official language, jargon, abbreviation, translate, translated, translating, translation, translator, tranlate, traslate,
        Google Translate, DeepL, translation app, camera translate, certified translation, sworn translator, authorised translator, interpreter,
        interpret, interpreting, interpretor, phone interpreter, foreign language, in English, into Ukrainian, Russian, Arabic, Somali, Farsi,
        Spanish, sender, who sent, deadline, appeal, urgent, last day, reply to a letter, summary, got a letter, I got a letter,
        letter I don't understand, don't understand this letter, translate a letter, translate my letter, letter in Finnish, letter in Swedish,
        need an interpreter

# Variables:
#   $language_cafe_times (String) - when the language café is, for instance "Wednesdays 17–18:30"
faq-language-cafe = Language café
    .answer =
        In a language café you practise speaking in a friendly group. Everyone is welcome, beginners too. You need no card, and mistakes are fine.

        Many libraries have one. Ask us about the next day and the language. Usually you can just come, without signing up.
    .more =
        A leader or a volunteer suggests topics: food, work, hobbies, life here. We talk in plain words, often with pictures and games. You may also just listen.

        It is not a course: there is no test, no homework and no certificate.

        Some cafés meet online. Some are for women, for parents or for one language. Ask us.

        Do you speak the local language well? New people to talk with are always welcome. Come once and see how you like it.
    .we-do = We tell you when and where people meet. We lead the conversation, often with volunteers.
    .price = Free of charge.
    .times = Times: { $language_cafe_times }
    .children = Children may often come with a parent. Ask us if there is something for them to do.
    .phrasings =
        where can i chat to learn swedish
        i understand but i am shy to speak
        practice finnish conversation for free
        talk with locals
        do i need to be at a certain level to talk in the group
        someone to speak english with
        i'd like to help foreigners by talking with them
        meet other newcomers over a cup of tea
        when does the conversation group gather
        find a language partner
        can i bring my baby to the talking group
    .keywords =
        language café, language cafe, language caffe, languagecafe, language cafés, talk café, talking café, chat café, speaking café, språkcafé,
        sprakcafe, språkkafé, kielikahvila, conversation, conversation group, conversation club, conversation circle, conversation practice,
        conversational, discussion group for learners, speaking club, speaking group, speaking practice, talking group, talk group, english club,
        speak, speaking, speak English, speak Finnish, speak Swedish, speak Ukrainian, speak the language, practise speaking, practice speaking,
        practise talking, practice conversation, practise English, practice English, practise Finnish, practice Finnish, practise Swedish,
        practice Swedish, practise Norwegian, practise German, practise French, practise Spanish, practise Ukrainian, practise my language,
        improve my spoken, oral skills, pronunciation, fluent, accent, small talk, shy to speak, afraid to speak, mistakes, native speaker,
        native speakers, locals, talk with locals, meet people, make friends, new friends, language partner, language buddy, tandem,
        language exchange, exchange languages, women's group for language, coffee and talk, tea, get together, meet-up, meetup, informal,
        without textbook, drop-in talk, beginner in speaking, level for the group, A1, A2, B1, online language café, easy talk, Finnish café,
        Swedish café, English café, finnish cafe, langage cafe, practis, practise the language, practice the language, practise for free,
        practise with someone, speak with someone, speak Swedish with someone, talk to native speakers, improve my spoken English,
        improve my speaking, learn by talking, chat in Swedish, chat in English, place to speak, meet people and learn the language,
        conversation club English, English conversation, Finnish conversation, Swedish conversation, when is the language café, café for language,
        foreigners practise speaking, groups where foreigners speak, talk Finnish with volunteers, talk Swedish with volunteers, talk English,
        talk Finnish, talk Swedish, talk with volunteers, only for beginners, is it for beginners, language group, language groups, Finnish group,
        Swedish group, English group, immigrant women group, language walk, language lunch, language game night, Ukrainian conversation,
        Ukrainian speaking club, learn to speak, dare to speak, train my speaking, conversation café, café in Finnish, speak better

# Variables:
#   $course_site (String) - address where local language courses are found
faq-language-course = Learning a language
    .answer =
        We help you find a language course or a way to study by yourself. The school decides on places, levels and dates, and you sign up there.

        The library has course books, dictionaries, grammars and audio courses to borrow. Ask us about learning sites and apps too.
    .more =
        Adult schools, universities, associations and the employment service hold courses. In some countries newcomers have a right to lessons: SFI in Sweden and integration training in Finland are examples.

        Ask the school about the level test, the length, the hours and online study.

        Do you need a certificate for work, study or citizenship? The test organiser gives dates and prices. We find practice material for it.

        Learning to read and write as an adult? There are often groups just for that.
    .we-do = We show you courses, books and sites, and how to begin with them.
    .we-do-not = We do not enrol you in a course or test your level. The school does that.
    .ready = Which language, what you can already do, and the days you have time.
    .price = Some courses are free of charge, others have a fee. The school tells you. Our material is free to borrow.
    .online = Courses here: { $course_site }
    .phrasings =
        where do i enrol for sfi
        finnish lessons for beginners
        evening classes in spanish
        which app is good for learning norwegian
        teach yourself german with a cd
        prepare for the yki exam
        is there a free english class near here
        textbook and grammar for ukrainian
        i want to learn to read and write as an adult
        how do i get into a state paid language training
        duolingo is not enough
        ielts practice tests
    .keywords =
        language course, language courses, language class, language classes, language lessons, language lesson, language school, language training,
        language teacher, language tutor, learn a language, learn languages, learning a language, learn Finnish, learn Swedish, learn English,
        learn Ukrainian, learn Norwegian, learn Danish, learn German, learn French, learn Spanish, learn Italian, learn Polish, learn Estonian,
        learn Arabic, learn Chinese, learn Japanese, learn sign language, study Finnish, study Swedish, study English, Finnish course, Swedish course,
        English course, Ukrainian course, German course, Spanish course, Finnish lessons, Swedish lessons, English lessons, English class, SFI,
        sfi course, Swedish for immigrants, svenska, suomi, ESOL, ESL, EFL, integration training, integration course, Integrationskurs, inburgering,
        adult education, adult education centre, adult school, evening class, evening course, night school, folk high school, community college,
        intensive course, online course in a language, enrol, enroll, enrolment, register for a course, level test, placement test, beginner course,
        advanced course, CEFR, language certificate, language exam, language test, YKI, YKI test, Swedex, TISUS, IELTS, TOEFL, Cambridge exam, DELE,
        TestDaF, exam preparation, mock test, practice test, self-study, teach yourself, study at home, audio course, CD course, course book,
        textbook, workbook for language, phrase book, phrasebook, grammar, grammar book, vocabulary, dictionary, flashcards, Duolingo, Babbel,
        Memrise, Rosetta Stone, Mango Languages, Busuu, Pimsleur, WordDive, literacy, learn to read and write, learn the alphabet, illiterate,
        lerning language, langauge course, I want to learn Swedish, I want to learn Finnish, I want to learn English, where can I study Finnish,
        study Finnish in the evenings, sign up for SFI, Finnish for immigrants, Finnish courses for immigrants, Swedish courses, free English course,
        free online English, English for beginners, app for learning German, app for learning a language, website for learning a language,
        IELTS preparation, YKI preparation, YKI materials, test materials for a language, course for newcomers in the language,
        reading and writing course, start learning, start learning Norwegian, which school, school gives Swedish lessons,
        Swedish lessons for immigrants, lessons for immigrants, exercise books, exercise book for a language, exercises for French,
        dictionary for French, French dictionary, French course, French lessons, Danish course, Norwegian course, Russian course, Arabic course,
        Italian course, Japanese course, Chinese course, sign language course, can't read or write, I can't read or write, cannot read, learn letters,
        alphabet, grammar exercises, verbs, learn words, listening exercises, language CD, online lessons, private tutor for a language, course fee,
        course starts, when does the course begin, DSH, telc, Goethe, HSK, JLPT, DELF, SIELE

# Variables:
#   $website (String) - address of the online library
faq-books-other-languages = Books in other languages
    .answer =
        We have or can get books in many languages. Ask us about yours: we tell you what is here and what can be ordered.

        Are you learning the language of the country? Easy-to-read books have short sentences and common words.
    .more =
        In the online library you can limit a search by language. Names from other alphabets are spelt in several ways. Ask us if you find nothing.

        Some countries have a multilingual library that lends to all others. Its books come to your own library.

        E-books, audiobooks, films and newspapers in other languages are often digital and ready at once.

        Bilingual picture books have two languages side by side. Tell us which titles you miss, and we see if we can buy them.
    .we-do = We search for books in your language and order them. We help you find the right level for learning.
    .online = Search by language: { $website }
    .children = There are picture books and fairy tales in many languages. Reading in the mother tongue helps a child learn.
    .phrasings =
        anything to read in arabic
        novels by ukrainian writers in the original
        do you have polish literature
        kids' tales in somali
        simple english readers for learners
        where is your foreign language shelf
        harry potter in german
        i only read cyrillic
        dual language picture book for my daughter
        movies with persian subtitles
        tigrinya or dari, is there anything
        short chapters in plain finnish for a learner
    .keywords =
        other languages, other language, books in other languages, foreign languages, foreign-language, foreign literature, in my language,
        in my own language, my mother tongue, mother tongue, native language, home language, heritage language, first language, multilingual,
        multilingual library, multilingual collection, bilingual, bilingual book, dual language, parallel text, two languages, translated into,
        translation of the novel, original language, in the original, untranslated, books in English, English books, English novels, in English,
        books in Ukrainian, Ukrainian books, in Ukrainian, books in Russian, Russian books, in Russian, Arabic books, books in Arabic, in Arabic,
        Somali books, in Somali, Persian, Farsi, Dari, Pashto, Kurdish, Sorani, Kurmanji, Turkish, Tigrinya, Amharic, Swahili, French books,
        in French, German books, in German, Spanish books, in Spanish, Portuguese, Italian books, Polish books, in Polish, Romanian, Bulgarian,
        Bosnian, Serbian, Croatian, Albanian, Greek, Hungarian, Estonian books, Latvian, Lithuanian, Finnish books, Swedish books, Norwegian books,
        Danish books, Sámi, Sami books, Romani, Yiddish, Hebrew, Chinese books, in Chinese, Mandarin, Japanese books, Korean, Vietnamese, Thai,
        Tagalog, Hindi, Urdu, Bengali, Tamil, Nepali, Cyrillic, Cyrillic books, foreign shelf, foreign language section, language section,
        easy reader, easy readers, graded reader, graded readers, easy-to-read, easy to read for learners, easy Finnish, easy Swedish, simple English,
        selkokirja, lättläst, beginner reader, read while learning, books for immigrants, children's books in Ukrainian, children's books in Arabic,
        children's books in Russian, picture books in English, movies in other languages, subtitles, forein books, ukranian books,
        have you got Polish books, Harry Potter in Spanish, a book in another language, books in Kurdish, Kurdish novels, books in Somali,
        books in Persian, books in Turkish, books in Chinese, books in Vietnamese, books in Estonian, books in Swedish, books in Finnish,
        Russian section, Russian language section, Arabic children's books, read in my own language, read in my language, read in English,
        read in Russian, simple books for learners, simple books for someone learning, easy books for learning the language, easy Finnish books,
        easy Swedish books, easy English books, speak another language at home, we speak Somali at home, reads only Farsi, mum reads only,
        only reads Arabic, only reads Russian, my mother reads Ukrainian, my father reads Persian, English fiction, English fiction for adults,
        fiction in English, crime novels in English, fantasy in English, bilingual kids books, Ukrainian kids books, kids books in other languages,
        kids books in Ukrainian, kids books in English, where are the English books, where are the Ukrainian books, where are the foreign books,
        manga in Japanese, Bollywood films, Russian classics in Russian, Quran in Arabic, Bible in my language, poems in Persian,
        what do you have in my language, audiobooks in English, audiobooks in Arabic, e-books in Ukrainian, newspapers and books from my country
