# Small talk. The lists are words and short phrases, separated by commas, as people type them; each language has its own.

manners-thanks-words =
    tack, tack tack, tackar, tackar tackar, tack så mycket, tack sa mycket, tack så jättemycket, tack så hemskt mycket, tack så väldigt mycket,
    tackar så mycket, tackar och bockar, stort tack, tusen tack, många tack, hjärtligt tack, varmt tack, ett stort tack, tack för hjälpen,
    tack så mycket för hjälpen, tack för hjälp, tack för all hjälp, stort tack för hjälpen, tusen tack för hjälpen, tack för svaret, tack för svar,
    tack för ditt svar, tack för snabbt svar, tack för informationen, tack för infon, tack för tipset, tack för tipsen, tack för det,
    tack för det här, tack för detta, tack snälla, tack snälla du, tack ska du ha, tack skall du ha, tack ska ni ha, tack till dig, tack till er,
    tack detsamma, detsamma, tack hej, tack och hej, tack och hej då, tack hejdå, tack hej då, nej tack, nej tack det räcker, taack, tackk, tck,
    tacck, tacktack, tacksam, jättetack, bra, bra tack, jättebra, jättebra tack, toppen, toppen tack, perfekt, perfekt tack, utmärkt, utmärkt tack,
    fint, finfint, kanon, kanonbra, kanon tack, suveränt, super, superbra, härligt, underbart, strålande, vad bra, så bra, va bra, vad fint,
    vad snällt, så snällt, vad vänligt, du är snäll, ni är snälla, gulligt, ok, okej, okey, oki, okidoki, okej tack, ok tack, då vet jag, nu vet jag,
    nu förstår jag, jag förstår, förstår, förstått, uppfattat, fattar, jag fattar, det hjälpte, det hjälpte mig, det löste sig, det löser sig,
    allt är klart, det var allt, inget mer, hej då, hejdå, hejdå tack, hej da, hejda, adjö, ajö, ha det, ha det bra, ha det så bra, ha det gott,
    ha de, ha en bra dag, ha en fin dag, ha en trevlig dag, ha en fortsatt bra dag, trevlig dag, fin dag, trevlig helg, trevlig kväll,
    ha en trevlig helg, vi hörs, vi ses, vi syns, god natt, godnatt, önskar detsamma,
    takc, tcak, tavk, tacl
manners-greeting-words =
    hej, hej hej, hejhej, hejsan, hejsan hoppsan, hej på dig, hej på er, hej där, hej alla, hej igen, hej du, hej biblioteket, hej bibliotek,
    hej till er, hejsan biblioteket, hallå, hallå hallå, hallå där, halloj, hallo, tja, tjena, tjenare, tjenixen, tjenamors, tjabba, tjo, tjohej,
    tjing, god morgon, godmorgon, god förmiddag, god eftermiddag, god kväll, godkväll, god dag, goddag, goddagens, god dag på er, gomorron, gokväll,
    morron, morrn, mors, hej finns det någon där, finns det någon där, är det någon där, är någon där, är ni där, är du där, någon där,
    kära bibliotek, bästa bibliotek, mojn, hej hopp
manners-bot-words =
    är du en bot, är du bot, är du boten, ar du en bot, är du en robot, är du robot, ar du en robot, är du en chattbot, är du en maskin, är du maskin,
    är du en dator, är du ai, är du en ai, är du äkta, är du verklig, är du på riktigt, är du en människa, är du människa, ar du en manniska,
    är du en riktig människa, är du en levande människa, är du en person, är du en riktig person, är du bibliotekarie, är det en bot, är det en robot,
    är det en människa, är det en maskin, är detta en bot, är detta en robot, är det här en bot, är det här en robot, är det ai,
    är det en riktig människa, pratar jag med en bot, pratar jag med en robot, pratar jag med en människa, talar jag med en bot,
    talar jag med en människa, chattar jag med en bot, chattar jag med en människa, skriver jag med en bot, skriver jag till en bot,
    skriver jag till en människa, finns det någon människa, finns det en människa, finns det en människa där, svarar en människa, svarar en bot,
    vem är du, vem är ni, vad är du, vad är du för något, vem är det, vem är det här, vem pratar jag med, vem skriver jag med, vem chattar jag med,
    vem svarar, bot, chattbot, chatbot, robot
manners-mood-words =
    hur mår du, hur mår ni, hur är det, hur är läget, hur e läget, hur är det med dig, hur står det till, hur går det, läget, tja läget, allt bra, är allt bra, mår du bra, hej hur mår du,
    hej hur är det, hur har du det, vad gör du, trevligt att träffas, hur mar du, hur ar laget
manners-maker-words =
    vem har gjort dig, vem gjorde dig, vem har skapat dig, vem skapade dig, vem har byggt dig, vem har programmerat dig, vem programmerade dig, vem äger dig, vem ligger bakom, vem står bakom dig,
    vem har skrivit dig, var kommer du ifrån, hur funkar du, hur fungerar du, är du chatgpt, är det chatgpt, är detta chatgpt
manners-insult-words =
    idiot, din idiot, du är en idiot, dum, du är dum, dumma bot, dum bot, korkad, du är korkad, korkade bot, värdelös, värdelöst, du är värdelös, värdelös bot, kass, kassa bot, du är kass, skit,
    skitbot, skit också, det här är skit, vilken skit, jävla bot, jävla idiot, jävla skit, jävlar, jävla maskin, fan, fan också, fan ta dig, fy fan, va fan, vad fan, helvete, dra åt helvete,
    far åt helvete, håll käften, håll käft, käften, stick och brinn, fitta, hora, rövhål, mupp, tönt, puckad, pucko, dålig bot, usel, du är usel, uselt, sämst, du är sämst,
    jag hatar dig, du suger, det suger, slöseri med tid
manners-thanks = Varsågod! Skriv gärna om det är något mer.
manners-greeting = Hej! Hur kan jag hjälpa dig? Skriv din fråga med egna ord.
manners-bot = Jag är bibliotekets chattbot. Jag svarar på enkla frågor. Personalen kan ta över när som helst.
manners-mood = Här är allt bra, tack! Vad vill du veta?
manners-maker = Jag hör till biblioteket, och människor har skrivit mina svar. Personalen kan ta över när som helst.
manners-insult = Jag kunde inte hjälpa dig. Prova med andra ord eller fråga personalen: knappen finns i menyn.
