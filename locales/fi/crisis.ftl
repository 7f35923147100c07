# Danger comes first. The list: words (their beginning is enough) and short phrases, separated by commas, as people in danger type them.

crisis-words =
    itsemurh, itse murh, itsemrh, itsari, suicid, itsetuho, itse tuho, tapan itse, tapan itte, tappaa itse, tappaa itte, tapanko itse, tapanko itte,
    vain kuolla, vaan kuolla, haluan kuolla, haluaa kuolla, haluun kuolla, haluaisin kuolla, haluisin kuolla, haluisi kuolla, haluu kuolla,
    tahdon kuolla, tahtoisin kuolla, tekisi mieli kuolla, tekis mieli kuolla, mieluummin kuollut, olisinpa kuollut, oisinpa kuollut, olisin kuollut,
    oisin kuollut, toivon että kuol, toivon kuoleva, toivoisin kuoleva, kuolisin pois, en halua elää, en halua elaa, en haluu elää,
    en halua enää elää, en haluu enää elää, en tahdo elää, en tahdo enää elää, en jaksa elää, en jaksa elaa, en jaksa enää elää, en jaksa enaa elaa,
    en jaksa tätä elämää, en jaksa enää tätä elämää, en jaksa enää olla olemassa, en halua olla täällä enää, en halua enää olla täällä,
    jos mua ei olisi, jos minua ei olisi, parempi ilman minua, parempi ilman mua, helpompaa ilman minua, enkä herätä, enkä heräisi, en heräisi enää,
    syytä jatkaa elä, en jaksa jatkaa elä, ei jaksa elää, ei jaksa enää elää, ei huvita elää, ei kiinnosta elää, elämä ei kiinnosta, syytä elää,
    elämällä ei ole, elämällä ei oo, lopetan elämä, elämäni lopettami, elämänsä lopettami, lopettaa elämä, lopetan elama, lopetan kaiken,
    päättää elämä, päätän elämä, päätän päiväni, päättää päiväni, päättää päivänsä, oman käden kautta, hirtän its, hirttää its, hirttäyd, hirttäyty,
    ammun itse, ampua itse, ammun itte, hyppään sillalta, hypätä sillalta, hyppään katolta, hypätä katolta, hyppään parvek, hypätä parvek,
    hyppään junan, hypätä junan, junan alle, viiltel, viillän its, viillän itte, viiltää its, viillän ranteet, viiltää ranteet, viilsi its,
    viilsi itte, viilsi rant, viilsin, ranteet auki, satutan its, satuttaa its, vahingoitan its, vahingoittaa its, yliannos, liikaa lääkkeitä,
    liikaa laakkeita, liikaa pillereitä, liikaa särkyl, kourallisen lääk, kourallisen pill, kourallisen unil, kourallisen särky,
    kaikki lääkkeet kerralla, kaikki pillerit, liikaa unilääk, lyö minua, lyö mua, lyö mut, lyö meitä, lyö lasta, lyö lapsia, lyö äiti, mies lyö,
    isä lyö, äiti lyö, puoliso lyö, vaimo lyö, poikaystävä lyö, lyo minua, lyo mua, löi minua, löi mua, löi mut, hakkaa minu, hakkaa mua, hakkaa mut,
    hakkaa meitä, hakkaa lapsi, hakkaa lasta, hakkaa äiti, hakkasi minu, hakkasi mua, hakkasi mut, hakkas mua, hakkas mut, potkii minua, potkii mua,
    kuristaa, kuristi minu, kuristi mu, pahoinpitel, pahoinpidel, lähisuhdeväkival, perheväkival, parisuhdeväkival, kotiväkival, väkivaltainen mies,
    väkivaltainen puoliso, väkivaltainen isä, väkivaltainen poika, mies on väkivaltainen, puoliso on väkivaltainen, isä on väkivaltainen, raiskas,
    raiskat, raiskaa, raiskau, raiskan, ahdisteli minu, ahdisteli mu, kosketteli minu, kosketteli mu, käytti minua hyväksi, käyttää minua hyväksi,
    käytti mua hyväksi, käyttää mua hyväksi, seksuaalinen hyväksikäyt, seksuaalista hyväksikäyt, seksuaalisesti hyväksi, uhkaa minua, uhkaa mua,
    uhkailee minua, uhkailee mua, uhkaa tappa, uhkailee tappa, uhkasi tappa, uhkas tappa, aikoo tappa, tappaa minut, tappaa mut, tappaa meidät,
    tappaa lapse, tapan sut, tapan sinut, tappouhk, uhkaa puuko, uhkaa asee, uhkaa väkival, pelkään henke, henkeni puolesta, henkeni edestä,
    henkeni uhalla, hengenvaara, pelkään miestäni, pelkään omaa mies, pelkään mun mies, pelkään exää, pelkään isää, pelkään mennä kotiin,
    en uskalla mennä kotiin, en uskalla olla kotona, pelkään puolisoani, pelkään kotona, lukitsi minut, pitää minua vankina, pitävät vankina,
    väkisin naimisiin, pakotetaan naimisiin, pakkoavioliit, kunniaväkival, ihmiskaup, hätätilanne, henki ei kulje, soittakaa ambulanssi,
    soita ambulanssi, tarvitsen ambulanssi
crisis-text = Tämä kuulostaa todella raskaalta. Olen botti enkä voi auttaa hätätilanteessa. Täältä saat apua heti:
crisis-no-numbers = Soita sen maan hätänumeroon, jossa olet. Suuressa osassa Eurooppaa se on 112.
