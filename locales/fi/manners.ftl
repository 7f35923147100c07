# Small talk. The lists are words and short phrases, separated by commas, as people type them; each language has its own.

manners-thanks-words =
    kiitos, kiitos kiitos, kiitos paljon, kiitos hirveästi, kiitos hirveesti, kiitos kovasti, kiitos kauheasti, paljon kiitoksia, kiitoksia,
    kiitoksia paljon, kiitoksia kovasti, kiitokset, kiitän, kiitti, kiitti paljon, kiitts, kiits, kiitis, kiitps, kiitsa, kiitoa, kitos, kiitso,
    iso kiitos, suuri kiitos, suuret kiitokset, suurkiitos, tuhannet kiitokset, lämmin kiitos, kiitos avusta, kiitos paljon avusta,
    kiitos kovasti avusta, suuri kiitos avusta, iso kiitos avusta, paljon kiitoksia avusta, kiitos avustasi, kiitos avusta teille,
    kiitos vastauksesta, kiitos nopeasta vastauksesta, kiitos tiedosta, kiitos tiedoista, kiitos neuvosta, kiitos neuvoista, kiitos ohjeista,
    kiitos vaivannäöstä, kiitos palvelusta, kiitos hyvästä palvelusta, kiitos näistä, kiitos tästä, kiitos sinulle, kiitos teille, kiitos sulle,
    kiitos samoin, samoin, kiitos hei, kiitos ja hei, kiitos ja näkemiin, kiitos ja kuulemiin, ei kiitos, ei muuta kiitos, ei muuta, siinä kaikki,
    se oli siinä, auttoi, tämä auttoi, tää auttoi, se auttoi, auttoi paljon, tästä oli apua, oli apua, selvä, selvä kiitos, selvä juttu, selvä homma,
    asia selvä, asia selvisi, selvisi, kaikki selvää, kaikki selvisi, selkis, ymmärrän, ymmärsin, tajusin, nyt ymmärrän, hyvä juttu, hyvä,
    hyvä kiitos, ok, okei, okej, oukei, oki, kiva, kiva juttu, kivaa, hieno, hienoa, hieno juttu, mahtavaa, mahtava, upeaa, loistavaa, loistava,
    erinomaista, erinomainen, ihanaa, ihana, mainiota, mainio, huippu, huippua, täydellistä, täydellinen, super, jes, jee, ystävällistä,
    olet ystävällinen, olette ystävällisiä, oot ihana, ootte ihania, olet kultainen, näkemiin, kuulemiin, näkyillään, nähdään, palataan, hei hei,
    heihei, hei sitten, heippa hei, moi moi, moimoi, moikka moi, moido, moro moro, hyvää päivänjatkoa, päivänjatkoa, hyvää päivän jatkoa,
    hyvää jatkoa, mukavaa päivää, mukavaa päivänjatkoa, hyvää viikonloppua, mukavaa viikonloppua, hyvää illanjatkoa, hyvää yötä, kauniita unia,
    hyvaa paivanjatkoa, hyvaa jatkoa, mukavaa paivaa, selva, kiitan,
    kittos, kitti
manners-greeting-words =
    hei, hei vaan, heissan, heips, hei taas, hei kaikki, hei siellä, hei teille, hei sinne, hei kirjasto, hei kirjastoon, hei kirjaston väki,
    hyvä kirjasto, moi, moi vaan, moikka, moikku, moi taas, moi kirjasto, moi siellä, moro, moron, morjens, morjes, morjesta, moips, heippa,
    heipä hei, heippa vaan, terve, terve vaan, terveppä terve, terveeks, tervehdys, tervehdys teille, tervepä terve, päivää, päivää taloon,
    hyvää päivää, hyvää päivää teille, hyvää huomenta, huomenta, huomenia, hyvää iltaa, iltaa, iltaa taloon, hyvää iltapäivää, hyvää aamua,
    hyvaa paivaa, paivaa, hyvaa huomenta, hyvaa iltaa, haloo, halloo, huhuu, terppa, tsau, jou, onko siellä ketään, onks siellä ketään,
    onko ketään paikalla, onko ketään, onko joku paikalla, onks ketää paikalla, oletteko siellä, ootteko siellä, onko siella ketaan
manners-bot-words =
    oletko botti, ootko botti, ootsä botti, ootko sä botti, oletko sinä botti, olet botti, oot botti, onko tämä botti, onks tää botti,
    onks tämä botti, onko tää botti, onko tämä chatbotti, oletko robotti, ootko robotti, ootsä robotti, ootko sä robotti, oletko sinä robotti,
    onko tämä robotti, onks tää robotti, oletko kone, ootko kone, onko tämä kone, vastaako kone, vastaako täällä kone, oletko tekoäly, ootko tekoäly,
    ootko joku tekoäly, oletko ai, ootko ai, oletko ihminen, ootko ihminen, ootsä ihminen, ootko sä ihminen, oletko sinä ihminen,
    oletko oikea ihminen, ootko oikea ihminen, ootko ihan oikea ihminen, oletko elävä ihminen, oletko aito, onko siellä ihminen, onks siellä ihminen,
    onko siellä oikea ihminen, onko tämä ihminen, vastaako täällä ihminen, vastaako ihminen, puhunko botille, puhunko koneelle, puhunko robotille,
    puhunko ihmiselle, juttelenko botille, juttelenko ihmisen kanssa, kuka olet, kuka oot, kuka sä oot, kuka sinä olet, kuka siellä, kuka siellä on,
    kuka vastaa, mikä olet, mikä oot, mikä sä oot, mikä sinä olet, kenen kanssa puhun, kenen kanssa juttelen, kelle mä puhun, botti, chatbotti,
    robotti
manners-mood-words =
    mitä kuuluu, mitäs kuuluu, mitä kuuluu sulle, mitä sulle kuuluu, mitä sinulle kuuluu, mitä teille kuuluu, mita kuuluu, mitä kuulu, miten menee, miten sulla menee, mites menee,
    kuinka voit, miten voit, kuinka voitte, miten jaksat, mitä jäbä, mitä äijä, mitä tyyppi, mikä meno, hei mitä kuuluu, moi mitä kuuluu, onko kaikki hyvin, hauska tavata
manners-maker-words =
    kuka sinut teki, kuka sut teki, kuka teki sinut, kuka on tehnyt sinut, kuka on tehnyt sut, kuka sut on tehnyt, kuka loi sinut, kuka sinut loi, kuka ohjelmoi sinut, kuka sinut on ohjelmoinut,
    kuka sinut omistaa, kuka on sun takana, kuka tämän on tehnyt, kuka tän on tehny, miten toimit, miten sä toimit, mistä tulet, oletko chatgpt, ootko chatgpt, onko tämä chatgpt
manners-insult-words =
    idiootti, olet idiootti, oot idiootti, tyhmä, tyhmä botti, olet tyhmä, oot tyhmä, oot ihan tyhmä, tyhmä robotti, tyhmä kone, hyödytön, hyödytön botti, oot hyödytön, olet hyödytön,
    paska, paska botti, paskaa, täyttä paskaa, ihan paska, ihan paskaa, tää on paska, haista paska, haista vittu, vittu, vitut, voi vittu, ei vittu, mitä vittua, vittu mikä botti,
    vittu sä oot tyhmä, vedä vittu päähäs, saatana, perkele, helvetti, voi helvetti, voi perkele, hitto, jumalauta, mene helvettiin, painu helvettiin, painu vittuun, turpa kiinni, suu kiinni,
    ääliö, urpo, kusipää, mulkku, ämmä, tollo, taukki, pölvästi, typerys, typerä, typerä botti, huono botti, surkea, surkea botti, surkee, vihaan sua, vihaan sinua, oot surkea,
    turha, turha botti, ihan turha, ajan haaskausta
manners-thanks = Ole hyvä! Kirjoita vain, jos tulee muuta mieleen.
manners-greeting = Hei! Miten voin auttaa? Kirjoita kysymyksesi omin sanoin.
manners-bot = Olen kirjaston chattibotti. Vastaan helppoihin kysymyksiin. Kirjaston työntekijä voi jatkaa milloin tahansa.
manners-mood = Hyvää kuuluu, kiitos! Mitä haluaisit tietää?
manners-maker = Minusta vastaa kirjasto, ja ihmiset ovat kirjoittaneet vastaukseni. Kirjaston työntekijä voi jatkaa milloin tahansa.
manners-insult = En osannut auttaa. Kokeile toisin sanoin tai kysy kirjaston työntekijältä: painike on valikossa.
