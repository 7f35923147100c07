### FAQ: remote-services. How an entry is written: docs/faq.md

# Variables:
#   $phone (String) - bibliotekets telefonnummer
faq-home-service = Boken kommer hem
    .answer =
        Är det svårt att ta sig till biblioteket? Då kan vi ofta komma hem till dig med böcker, för kort eller lång tid. På de flesta håll behövs inget intyg.

        Säg till här eller ring, så ringer vi upp och frågar vad du vill läsa. Anhöriga och hemtjänst kan också höra av sig.
    .more =
        Tjänsten heter ofta Boken kommer. Den är för den som inte kan komma på grund av ålder, sjukdom eller funktionsnedsättning.

        Du får böcker, stor stil, ljudböcker, talböcker, tidskrifter och musik. Vi väljer gärna åt dig efter din smak.

        Vi hämtar samtidigt det du har läst. Lånetiden är lång, och det brukar inte bli några förseningsavgifter.

        Hör du av dig för någon annan? Fråga först om personen vill.

        Vi talar om adress och annat på telefon. Skriv inte portkod eller något om din hälsa här.
    .we-do = Vi väljer böcker med dig. Sedan kommer vi själva eller ordnar ett bud.
    .ready = Telefonnummer, en tid som passar att ringa, och något du tycker om att läsa.
    .price = Det är gratis.
    .time = Ofta kommer vi en gång i månaden.
    .contact = Ring om Boken kommer: { $phone }
    .children = Även barn som inte kan komma till biblioteket kan få böcker hem. En vårdnadshavare hör av sig till oss.
    .phrasings =
        mamma kan inte gå längre men älskar att läsa
        kan ni komma med böcker till mig
        har brutit höften och sitter hemma i två månader
        biblioteket kommer hem, hur beställer jag
        farbror orkar inte bära kassar längre
        finns det utkörning till sjuka
        sängliggande och uttråkad
        hemtjänsten undrar om låneservice
        bor på landet utan bil och ser dåligt
        rullstolsburen och hissen är trasig
        nyopererad, vem hämtar böcker åt mig
        kan en volontär bära hem lånen
    .keywords =
        Boken kommer, boken kommer, boken hem, bokenkommer, böcker hem, böcker hem till mig, få hem böcker, hem med böcker, hemsändning, hemsända böcker,
        hemkörning, hemkörning av böcker, hemleverans, leverera böcker, leverans hem, leverans av böcker, utkörning, köra ut böcker, körs hem, hembesök,
        hemservice, hemlån, hemtjänst, hemtjänsten, hemsjukvård, bibliotek hemma, komma hem till mig, kommer ni hem, hem till mig, hem till mamma,
        låneservice hem, bokväska, bokkasse, bokkassar, bokpaket hem, bokbud, bok på hjul, bokbärare, bära böcker, bära hem, orkar inte bära, tunga kassar,
        bokombud, bokvän, kan inte komma, kan inte ta mig dit, kan inte gå, kan inte gå ut, kommer inte ut, tar mig inte ut, inte ta mig till er,
        svårt att gå, svårt att ta sig, orkar inte gå, orkar inte komma, går dåligt, dåliga ben, sjuk, långvarigt sjuk, sjukskriven, sjukdom, sängliggande,
        sängbunden, isolerad, hemma hela tiden, sitter hemma, hemmabunden, instängd, ensam hemma, bruten höft, brutit benet, benbrott, gipsat ben, opererad,
        nyopererad, höftoperation, knäoperation, efter operation, gammal och svag, 90 år, ingen som kan köra, utan bil, bor på landet, rullstolsburen,
        rörelsehindrad granne, sjuk granne, min granne, bokleverans, bokleverans till äldre, hemma hos äldre, kan inte gå i trappor,
        funktionsnedsättning hemma, anhörigvårdare, beställa åt mamma, åt min mormor, till min gamla mor, min mamma kan inte, ms-sjuk, cancer,
        böcker hem till mormor, få böcker hem, skicka böcker hem, skicka hem böcker, skicka böcker till mig, bruten fot, brutit foten, bruten arm, gips,
        hemma med brutet ben, kan inte ta sig till er, kan inte ta sig till biblioteket, tar sig inte till biblioteket, för gammal för att gå dit,
        utkörning av böcker, böcker till dörren, bokbil, inlagd på sjukhus


# Variables:
#   $email (String) - bibliotekets mejladress
faq-assisted-living-programme = Program för boenden och grupper
    .answer =
        Arbetar du på ett äldreboende, LSS-boende eller en daglig verksamhet? Fråga oss om högläsning, boksamtal och annat på distans för hela gruppen. Ofta kan vi också skicka boklådor.

        Vi planerar dagar, innehåll och teknik tillsammans.
    .more =
        En träff är ofta 30–45 minuter, på samma veckodag, varannan eller var fjärde vecka. Gruppen kan välja högläsning, dikter, musik, bilder och minnen.

        Ni behöver en stor skärm, en högtalare och någon ur personalen i rummet. Vi testar ljud och bild före första gången.

        Ni väljer en kontaktperson. Den får påminnelse, länk och texter i förväg.

        Berätta om gruppens önskemål, till exempel att några hör eller ser dåligt. Skriv inga namn på de boende och inget om deras hälsa.

        Läsombud är personal som läser för de boende. Fråga oss hur man börjar.
    .we-do = Vi väljer texter, håller i träffen på distans och ordnar boklådor till gruppen.
    .we-do-not = Vi ger ingen omsorg. Personalen hos er är i rummet och tar hand om deltagarna.
    .ready = Gruppens storlek, veckodag och tid som passar, skärm och ljud, kontaktperson.
    .price = Det är gratis för boendet.
    .mail = Skriv till oss: { $email }
    .phrasings =
        jag jobbar på ett äldreboende och vill ha högläsning
        boklådor till vårt demensboende
        kan ni visa dikter på skärm för vår grupp
        kulturprogram till dagverksamheten
        digital sagostund fast för gamla
        vi på gruppboendet vill bli med i något regelbundet
        läsombud bland personalen
        talböcker till hela avdelningen
        aktivitetsledare söker läsgrupp på distans
        samarbete mellan servicehus och bibliotek
        kommer ni till vårt boende varje månad
        högläsare som volontär för våra boende
    .keywords =
        äldreboende, äldre boende, äldreboenden, äldreboendet, ålderdomshem, äldreomsorg, äldreomsorgen, särskilt boende, säbo, demensboende, demens boende,
        demensavdelning, minnesboende, vårdboende, vårdhem, sjukhem, servicehus, servicehuset, serviceboende, seniorboende med personal, trygghetsboendet,
        korttidsboende, hospice, LSS, lss-boende, lss boende, gruppboende, gruppbostad, grupp bostad, servicebostad, stödboende, omsorgsboende, omsorg,
        omsorgspersonal, vårdpersonal, undersköterska på boende, aktivitetsledare, aktiveringsledare, aktivitetsansvarig, kulturombud, läsombud, läs ombud,
        högläsare, hög läsare, enhetschef, föreståndare, verksamheten, personal på boende, vi på boendet, våra boende, de boende, våra brukare,
        daglig verksamhet, dagverksamhet, dagverksamheten, dagcenter, dagcentral, dagträff, träffpunkt för demens, våra gäster, avdelning, avdelningen,
        enheten, gemensamt rum, allrummet, dagrummet, grupp på distans, program på distans, distansprogram, program för äldre på boende, program till boende,
        kulturprogram, kulturstund, kulturaktivitet, underhållning på boende, minnesstund, reminiscens, minneslåda, minnesväska, högläsning, hög läsning,
        högläsning på distans, högläsning för äldre, högläsning på boende, läsa högt för äldre, läsa högt, lässtund, läsestund, boksamtal på boende,
        bokcirkel på boende, dikter och musik, allsång, sittgympa, bildvisning, boklåda, boklådor, bok låda, depositon, deposition, depositioner,
        bokdeposition, institutionslån, institutionskort för boende, bokvagn, bokhylla på boendet, distansträffar, regelbundna träffar, serie träffar,
        omsorgsboenden, jobbar på lss, jobbar på äldreboende, jobbar på servicehus, söker kulturprogram, läsa högt på distans, läsa för de boende,
        för våra boende, boklåda till, böcker till vårt boende, böcker till avdelningen, låna till boendet, brukare, omsorgstagare


faq-remote-appointment = Hjälp på telefon eller video
    .answer =
        Du kan få personlig hjälp utan att komma hit: på telefon, i videosamtal eller i chatten. Fråga oss om en tid och säg vad du vill ha hjälp med.

        Vi kan prata om lån, e-böcker, sökning, mobilen eller böcker att läsa. Kvällstider kan finnas.
    .more =
        Du väljer hur vi ses. Vid videosamtal får du en länk som du trycker på. Telefon går lika bra.

        Säg till om du vill ha ett annat språk, tolk eller lugnt tempo. Text i stället för ljud går också. Någon får gärna sitta bredvid dig.

        Vill du flytta eller avboka? Säg till, så får någon annan tiden. Ingen frågar varför.

        Tappas kontakten ringer vi upp eller skriver till dig.

        Vi tittar inte på dina sidor hos bank eller vård. Vi fjärrstyr inte din mobil eller dator.
    .we-do = Vi ger dig en tid med någon som kan din fråga. Vi hör av oss på det sätt du väljer.
    .we-do-not = På distans kontrollerar vi inte vem du är och tar inte emot koder. Sådant sköter du i disken.
    .ready = Ett namn, gärna påhittat. Telefonnummer om vi ska ringa, och gärna hörlurar.
    .price = Det är gratis. Din operatör kan ta betalt för samtal och surf.
    .time = En tid är ofta 30 minuter.
    .phrasings =
        träffa en bibliotekarie på video
        kan någon ringa och guida mig på torsdag
        boka tid på distans
        jag bor långt bort och vill ha personlig hjälp
        flytta min tid till nästa vecka
        vilken länk ska jag trycka på när det är dags
        måste jag ha kamera på när vi ses
        enskild rådgivning via skärm
        avboka mitt möte med er
        går det att få telefonrådgivning efter jobbet
        kan vi ses på teams i stället
        får min stödperson vara med i samtalet
    .keywords =
        tid på distans, distans, på distans, distanshjälp, distansmöte, distansservice, distanstjänst, tjänst på distans, hemifrån, hjälp hemifrån,
        utan att komma, utan att komma dit, slippa åka, bor långt bort, bor långt borta, fjärrservice, fjärrhjälp, videomöte, video möte, möte på video,
        möte via video, möte på nätet, nätmöte, digitalt möte, digital träff med bibliotekarie, via skärm, via länk, möteslänk, länken fungerar inte,
        länk till mötet, videobesök, videohjälp, videotid, hjälp på telefon, hjälp via telefon, telefonhjälp, telefontid, telefonmöte, telefonrådgivning,
        guida på telefon, ring mig, ring upp mig på, ringa upp en bestämd tid, bestämd tid, bli uppringd en viss tid, hjälp i chatten, chattid, boka tid,
        boka en tid, bokad tid, boka tid hos er, boka tid med bibliotekarie, boka bibliotekarie, boka personal, boka möte, boka personlig hjälp,
        boka rådgivning, tidsbokning, tids bokning, tidbokning, tid hos er, ledig tid, lediga tider, egen tid, min tid, personlig tid, personlig service,
        personlig hjälp, personlig kundservice, kundbetjäning, enskilt samtal, enskild tid, privat samtal, rådgivning, konsultation, avboka, avboka tid,
        avboka min tid, avbokning, boka om, omboka, flytta tid, flytta min tid, ändra tid, ny tid, byta tid, missade min tid, glömde min tid, sen till mötet,
        försenad till mötet, påminnelse om tiden, bekräftelse, bokningskod, när var min tid, Teams, Zoom möte, Meet, Jitsi, kamera på, hur lång är tiden,
        stödperson med, kvällstid, efter jobbet, träffas digitalt, träffas på video, ses digitalt, ses på video, ses på skärm, digitalt besök, digital tid,
        hjälp via video, hjälp via telefon en viss tid, bestämd tid per telefon, boka om min tid, boka om tiden, ändra min tid, min bokade tid,
        min bokning hos er, boka ett samtal, boka telefonsamtal, glömde tiden, bor på en ö
