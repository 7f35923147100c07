### FAQ: language, as said in Finland. Only what differs from ../sv. How an entry is written: docs/faq.md

faq-letter-translate-explain =
    .more =
        Leta först efter tre saker: avsändare, sista dag och telefonnummer. Finns det en sista dag? Ring i god tid.

        En översättningsapp ger dig huvuddragen. Den kan ha fel, så lita inte på den i viktiga saker. Mata inte in privata uppgifter.

        Be om tolk när du ringer myndigheten. Barn ska inte tolka. Fråga också om brevet finns på lätt språk eller på ditt språk.

        En officiell översättning görs av en auktoriserad translator. Kommunens servicepunkt eller rättshjälpen kan hjälpa dig vidare.

faq-language-cafe =
    .more =
        Ofta övar vi finska eller svenska. På en del bibliotek finns också andra språk.

        Det är ingen kurs: inga prov och inga läxor. Ingen frågar varför du är i Finland.

        Du kan komma en gång eller varje vecka. På sommaren och under lov är det ofta paus.

        Kan du inte komma? Fråga om språkcafé på nätet, eller om en språkvän.

        Vill du hjälpa andra att öva? Du är också välkommen. Fråga oss.
    .price = Det är avgiftsfritt.

faq-language-course =
    .answer =
        Vill du gå en kurs i svenska, finska eller ett annat språk? Vi visar var kurserna finns och hur du anmäler dig. Skolan tar emot anmälan.

        Hos oss lånar du läroböcker, ordböcker och ljudkurser. Vi visar också bra sidor och appar för egna studier.
    .more =
        Kurser finns på arbis, medborgarinstitut, folkhögskolor och öppna universitet. Om integrationsutbildning frågar du kommunens arbetskraftsservice.

        På Finnishcourses.fi söker du kurser i finska och svenska. En del går på kvällen eller på nätet.

        Platserna tar ofta slut i augusti och vid årsskiftet. Är kursen full? Fråga om en reservplats. Är läsning och skrivning nytt för dig? Fråga om läs- och skrivkurs.

        Väntar du på en plats? Börja själv redan nu med böcker, appar och nyheter på lätt språk.
    .we-do-not = Vi ger inga kursplatser. Det gör skolan eller arbetskraftsservicen.
    .price = Priset varierar. Det står på kursens sida.

faq-books-other-languages =
    .answer =
        Vi har böcker på flera språk, för både barn och vuxna. Lättlästa böcker på svenska och finska finns också. Sök i katalogen och välj språk.

        Finns inte ditt språk på hyllan? Fråga oss. Ofta kan vi beställa böcker från Flerspråkiga biblioteket.
    .more =
        Flerspråkiga biblioteket betjänar hela landet och skickar böcker till biblioteken. Där finns böcker på många språk. Böcker på ryska och samiska finns i egna samlingar.

        På nätet finns e-böcker, ljudböcker och tidningar på många språk.

        Lär du dig svenska eller finska? Böcker på lätt språk har korta meningar och vanliga ord. Prova också att lyssna och läsa samtidigt, eller en bok på två språk.

        Sök gärna med språkets egna bokstäver. Hittar du inget? Prova med latinska bokstäver.
