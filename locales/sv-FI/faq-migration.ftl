### FAQ: migration, as said in Finland. Only what differs from ../sv. How an entry is written: docs/faq.md

faq-residence-permit =
    .answer =
        Uppehållstillstånd söker du hos Migrationsverket (Migri) i tjänsten Enter Finland. Du ansöker själv.

        Migri svarar om ditt ärende. Har du fått avslag? Kontakta en jurist direkt, för tiden är kort.
    .more =
        Sök fortsatt tillstånd innan det gamla går ut. Spara kvittot. I Enter Finland ser du hur det går. Tid till Migris servicepunkt bokar du på webbplatsen.

        Arbete, familj, studier och skydd har egna ansökningar. Asyl söker du hos polisen eller vid gränsen. EU-medborgare registrerar sig hos Migri.

        Ber Migri om mer uppgifter? Svara i tid. I ett avslag står hur du besvärar dig, och före vilken dag.

        Be om tolk. Barn ska inte tolka. Rättshjälpen och Flyktingrådgivningen ger råd. Betala inte någon som lovar ett ja.
    .ready = Pass, foto, bilagor och koder till Enter Finland. Skicka inga bilder hit.
    .price = De flesta ansökningar kostar. Att söka asyl är avgiftsfritt.
    .time = Migri visar väntetiden på sin webbplats.

faq-temporary-protection =
    .answer =
        Har du flytt från Ukraina? Då kan du ha rätt till tillfälligt skydd. Du söker hos polisen eller gränsbevakningen, och Migri beslutar.

        Migri berättar på ukrainska hur tillståndet förlängs. Vi visar sidan.
    .more =
        Reglerna kan ändras, så läs alltid det senaste hos Migri.

        Med skyddet får du arbeta och studera. Förläggningen ger råd om boende, pengar och hälsa. Ge den din adress och ditt telefonnummer, så når breven dig.

        När du har bott i Finland ett år kan du ofta söka hemkommun hos DVV. Då ger kommunen och välfärdsområdet tjänsterna. Barnen får gå i skolan.

        Vill du resa eller återvända? Fråga Migri först hur det påverkar. Vi har ofta böcker på ukrainska, avgiftsfri dator och språkcafé.
    .we-do-not = Vi ger inga juridiska råd. Migri avgör vad du har rätt till.
    .ready = Pass eller annan handling, brevet från Migri och förläggningens uppgifter. Skicka dem inte hit.

faq-citizenship-apply =
    .answer =
        Medborgarskap söker du hos Migrationsverket (Migri) i tjänsten Enter Finland. Vi visar sidorna och letar fram studiebok och övningar. Du ansöker själv.

        Villkoren ändras ibland. Läs alltid de senaste på Migris webbplats.
    .more =
        Villkoren gäller till exempel tid i landet, försörjning, språk och brott. Kolla vad som gäller den dag du söker.

        Språket visar du till exempel med allmän språkexamen, statens språkexamen eller skolbetyg. Migri berättar vad som duger. Anmäl dig i tid, för platserna tar slut.

        Unga och tidigare medborgare kan ibland göra en anmälan i stället för en ansökan. Ett barn kan följa med förälderns ansökan.

        Vill du behålla ditt gamla medborgarskap? Fråga det landets ambassad. Rättshjälpen ger råd i juridiska frågor.
    .we-do-not = Vi ger inga juridiska råd och kontrollerar inte din ansökan. Migri beslutar.
    .ready = Pass, språkintyg och uppgifter om din tid i Finland. Skicka inga bilder hit.
    .price = Ansökan kostar. Avgiften står på Migris sida.
    .time = Det kan dröja länge. Migri visar väntetiden.

faq-newcomer-first-steps =
    .answer =
        Välkommen! Har du nyss flyttat hit? Många börjar med adress och personbeteckning hos DVV, bostad, bankkonto och skattekort. InfoFinland berättar mer på många språk.

        Kom till oss också. Internet och många evenemang är avgiftsfria, och du behöver inga papper för att fråga.
    .more =
        Ta ett steg i taget. Kommunens rådgivning för invandrare hjälper, ofta på ditt språk. Kommunen gör en kartläggning och en integrationsplan med dig.

        FPA bedömer om du hör till den sociala tryggheten i Finland. Söker du jobb? Anmäl dig hos arbetskraftsservicen.

        Barnens skola eller dagvård ordnar kommunen. I hälsofrågor hjälper välfärdsområdet. Be om tolk: barn ska inte tolka.

        Ett körkort från ett annat land kan behöva bytas. Fråga Traficom. Kom på språkcafé, så träffar du folk.
    .we-do-not = Vi gör ingen personlig plan. Den gör kommunen med dig.
