# Danger comes first. The list: words (their beginning is enough) and short phrases, separated by commas, as people in danger type them.

crisis-words =
    självmor, sjalvmor, sjävmor, själv mord, suicid, ta livet av, tar livet av, tagit livet av, tog livet av, ta mitt liv, tar mitt liv,
    ta mitt eget liv, avsluta mitt liv, avsluta livet, slut på mitt liv, göra slut på allt, göra slut på livet, vill dö., vill bara dö,
    önskar jag var död, önskar att jag var död, önskar jag vore död, önskar att jag vore död, bättre om jag var död, bättre om jag vore död,
    bättre om jag inte fanns, bättre utan mig, vill bara försvinna, jag vill försvinna, aldrig vakna, vill inte leva, vill inte längre leva,
    vill inte finnas, vill inte vakna, vill inte vara vid liv, orkar inte leva, orkar inte längre leva, orkar inte finnas, orkar inte med livet,
    orkar inte mer av livet, slippa leva, slippa finnas, trött på livet, trött på att leva, ingen mening med livet, ingen mening med mitt liv,
    ingen mening att leva, mening med att leva, hatar mitt liv, inget att leva för, livet är meningslöst, livet känns meningslöst, självskad,
    sjalvskad, skada mig själv, skadar mig själv, skada mig sjalv, gör mig illa, göra mig illa, göra mig själv illa, gör mig själv illa, skär mig,
    skära mig, skar mig, skär sig, skära sig, skadar sig själv, skada sig själv, ta sitt liv, tar sitt liv, skära handlederna, skär upp armarna,
    överdos, overdos, för många tabletter, för mycket tabletter, för många piller, för många sömntab, för mycket sömntab, för många värktab,
    massa tabletter, alla tabletter på en gång, hänga mig, hänger mig, hängt mig, skjuta mig, skjuter mig, hoppa från bron, hoppa från en bro,
    hoppa från balkong, hoppa från taket, hoppa framför, framför tåget, kasta mig framför, döda mig, dödar mig, döda mej, döda oss, döda barnen,
    hotar att döda, hotar döda, hotat att döda, hotade att döda, dödshot, mordhot, hotar mig, hotar mej, hotar oss, hotar med kniv, hotad med kniv,
    hotar min familj, rädd för mitt liv, fruktar för mitt liv, rädd för min man, rädd för min sambo, rädd för min pappa, rädd för min pojkvän,
    rädd för min bror, rädd för min fru, rädd för mitt ex, livrädd för, rädd att gå hem, rädd att komma hem, vågar inte gå hem, vågar inte åka hem,
    vågar inte vara hemma, slår mig, slår mej, slår mina barn, slår barnen, slår oss, slår min mamma, slår min syster, slår mamma, min man slår,
    min sambo slår, min pojkvän slår, slog mig, slog mej, slagit mig, blir slagen, blev slagen, blivit slagen, strypa mig, stryper mig, strypte mig,
    stryptag, misshandl, misshandel, mishandl, mishandel, våldta, valdta, våldtäkt, våldtäckt, våldsam man, våldsam sambo, våldsam mot,
    mannen är våldsam, sambon är våldsam, pappa är våldsam, våld i nära, våld i hemmet, våld hemma, vald i hemmet, våld i familjen, mäns våld,
    kvinnovåld, relationsvåld, hedersvåld, hedersrelat, hedersförtryck, tvingas gifta, tvingad att gifta, tvinga mig att gifta, tvångsgift, bortgift,
    barnäktenskap, könsstymp, sexuella övergrepp, sexuellt övergrepp, utsatt för övergrepp, sexuellt utnyttj, utnyttjad sexuellt, utnyttjar mig,
    tafsar på mig, tafsade på mig, mot min vilja, håller mig inlåst, låst in mig, låser in mig, hålls fången, inte gå ut för min man, människohandel,
    livsfara, fara för mitt liv, akut fara, jag är i fara, vi är i fara, ring ambulans, ring en ambulans, ring 112, behöver ambulans,
    behöver en ambulans, kan inte andas, får ingen luft
crisis-text = Det här låter mycket tungt. Jag är en bot och kan inte hjälpa dig i en nödsituation. Här finns hjälp nu:
crisis-no-numbers = Ring nödnumret i landet där du är. I större delen av Europa är det 112.
