### FAQ: family-and-school, as said in Finland. Only what differs from ../sv. How an entry is written: docs/faq.md

faq-school-digital-services = Skolans och dagvårdens appar
    .answer =
        Vi visar hur du hittar rätt app och sida, till exempel Wilma. Du loggar in själv och vi förklarar knapparna.

        Skolan eller daghemmet ger dig koder och kopplar barnet till ditt konto. Vi letar upp vem du ska ringa.
    .more =
        I Wilma ser du meddelanden, frånvaro, läxor och vitsord. Daghemmet har ofta en egen tjänst. Läraren berättar vilken som gäller.

        Vårdnadshavare loggar ofta in med Suomi.fi-identifikation. Var och en har egna koder. Har skolan fel e-post eller telefonnummer? Säg till dem.

        Eleven använder ofta Teams eller Google Classroom. Är elevens dator eller platta låst? Skolans stöd hjälper.

        Till ett möte i skolan kan du be om tolk. Skolan ordnar den.

        Saknar du dator? Använd våra, de är avgiftsfria.
    .we-do-not = Vi återställer inga konton och ser inte dina uppgifter. Skolan eller daghemmet ger nya koder.
    .ready = Koderna från skolan, din e-post, din mobil och bankkoder.

faq-childcare-apply = Söka dagvård eller skola
    .answer =
        Plats i småbarnspedagogik söker du på kommunens webbplats eller med blankett. Du ansöker själv. Till förskola och skola anmäler du oftast i början av året.

        Sök i god tid, och skriv önskemål om plats och tider. Kommunen beslutar och lämnar besked.
    .more =
        Börjar jobbet eller studierna plötsligt? Fråga kommunen om en snabb plats. Familjedagvård och privata daghem är också alternativ.

        Avgiften beror på familjens inkomst och storlek. Berätta inkomsten för kommunen. Ibland blir det ingen avgift alls.

        Skolbarn kan få plats i morgon- och eftermiddagsverksamhet. Den söker du skilt. Flyttar ni? Anmäl barnet till närskolan.

        Behöver barnet särskilt stöd? Säg till kommunen tidigt. Talar ni ett annat språk hemma? Fråga om förberedande undervisning och undervisning i eget modersmål.
    .ready = Bankkoder, barnets uppgifter, startdag, vårdtider och familjens inkomst.
    .time = Sök minst fyra månader i förväg. Vid plötsligt jobb eller studier: minst två veckor.

faq-homework-help =
    .more =
        Läxhjälpen är för elever, och ibland för vuxna som studerar. Hjälparna är ofta volontärer, till exempel från Röda Korset.

        Är det fullt, eller hinner du inte hit? På nätet finns också läxhjälp. Behöver barnet mer stöd? Fråga läraren om stödundervisning.

        Här finns också tysta platser, grupprum, datorer, läroböcker och uppslagsverk. Be gärna om boktips till ett arbete.

        Föräldrar som vill hjälpa barnet är också välkomna. Vi kan visa bra sidor.
    .price = Läxhjälpen är avgiftsfri.

faq-family-benefits =
    .answer =
        Barnbidrag, graviditets- och föräldrapenning, moderskapsunderstöd och hemvårdsstöd söker du hos FPA. Vi visar sidorna, du ansöker själv.

        FPA beslutar vad just du har rätt till. Där får du också svar på frågor.
    .more =
        Väntar du barn? Sök först moderskapsunderstöd: låda eller pengar. Du behöver ett intyg från rådgivningen eller en läkare.

        Föräldrapenning: säg till arbetsgivaren och sök i tid. Båda föräldrarna söker sina egna dagar.

        Barnbidraget söker du när barnet är fött eller flyttar till Finland. Berätta för FPA om barnets boende ändras.

        Får du inget underhåll från den andra föräldern? Fråga FPA om underhållsstöd. Barnatillsyningsmannen hjälper er att komma överens om underhåll, umgänge och vårdnad. Det är avgiftsfritt.
    .we-do-not = Vi bedömer inte vad du har rätt till och söker inte åt dig. FPA beslutar.
    .ready = Bankkoder eller mobilcertifikat, intyg från rådgivningen, födelsedatum och kontonummer.
