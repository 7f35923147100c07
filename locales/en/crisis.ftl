# Danger comes first. The list: words (their beginning is enough) and short phrases, separated by commas, as people in danger type them.

crisis-words =
    suicid, sucide, suiside, kill myself, killing myself, kill my self, end my life, ending my life, end my own life, end it all, take my life,
    take my own life, taking my own life, want to die., wanna die, wish i was dead, wish i were dead, wish i was never born, better off dead,
    better off without me, want to disappear, don't want to live, dont want to live, do not want to live, don't want to be alive,
    dont want to be alive, don't want to be here any, dont want to be here any, don't want to wake up, dont want to wake up, never wake up,
    no reason to live, nothing to live for, no point in living, no point living, tired of living, tired of life, hate my life, can't go on living,
    cant go on living, feel like dying, hurt myself, hurting myself, harm myself, harming myself, self harm, selfharm, self injur, cut myself,
    cutting myself, cuts herself, cuts himself, cutting herself, cutting himself, hurts herself, hurts himself, slit my wrist, cut my wrist, overdos,
    too many pills, too many tablets, all my pills, all the pills, hang myself, hanging myself, shoot myself, jump off a bridge, jump off the bridge,
    jump off the roof, in front of a train, hits me, he hit me, she hit me, they hit me, husband hit me, boyfriend hit me, partner hit me, dad hit me,
    father hit me, mum hit me, mom hit me, hits my kid, hits the kid, hits my mum, hits my mom, he beats me, she beats me, he beats my, she beats my,
    he beats us, husband beats, boyfriend beats, partner beats, wife beats, dad beats, father beats, beats me up, beat me up, beating me,
    being beaten, getting beaten, he hurts me, she hurts me, husband hurts me, partner hurts me, dad hurts me, is hurting me, kicks me, chokes me,
    choked me, choking me, strangles me, strangled me, strangling me, domestic violence, domestic abuse, abusive husband, abusive partner,
    abusive boyfriend, abusive relationship, abusive father, abusive home, is abusive, abuses me, abused me, abusing me, raped, raping, rape me,
    rape victim, date rape, got rape, sexual abuse, sexually abus, sexual assault, sexually assault, molest, groped me, he touches me, he touched me,
    afraid for my life, scared for my life, fear for my life, afraid of my husband, scared of my husband, afraid of my partner, scared of my partner,
    afraid of my boyfriend, scared of my boyfriend, afraid of my ex, scared of my ex, afraid of my dad, scared of my dad, afraid of my father,
    scared of my father, afraid to go home, scared to go home, going to kill me, gonna kill me, will kill me, wants to kill me, tries to kill me,
    tried to kill me, kill us, threatens to kill, threatened to kill, threatening to kill, threatens me, threatening me, threatened me, death threat,
    he has a knife, he has a gun, she has a knife, locked me in, keeps me locked, keep me locked, won't let me leave, wont let me leave,
    don't let me leave, dont let me leave, against my will, forced marriage, forced to marry, forcing me to marry, human traffick, trafficked,
    i am in danger, i'm in danger, im in danger, we are in danger, call an ambulance, need an ambulance, call 112, can't breathe, cant breathe
crisis-text = This sounds very hard. I am a bot and cannot help in danger. These people can, now:
crisis-no-numbers = Call the emergency number of the country you are in. In most of Europe it is 112.
