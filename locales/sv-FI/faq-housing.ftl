### FAQ: housing, as said in Finland. Only what differs from ../sv. How an entry is written: docs/faq.md

faq-housing-queue = Söka hyresbostad
    .answer =
        Vi visar var du hittar hyresbostäder och hur sajterna fungerar. Du fyller i ansökan själv, en för varje hyresvärd.

        Kommunen väljer oftast efter behov, inte efter kötid. Ansökan gäller bara en viss tid, så förnya den. Till bostadsrätt behövs ett ordningsnummer.
    .more =
        Ofta ska du uppge vilka som flyttar in, inkomst, tillgångar och högsta hyra. Ha det till hands.

        Sök på flera håll: kommunen, privata värdar, studentbostäder och seniorboende. Skriv upp i kalendern när ansökan går ut. Ändras inkomsten eller familjen? Berätta det genast.

        Betala aldrig innan du har sett bostaden och avtalet. Riskerar du att bli av med hemmet? Vänd dig till socialservicen eller rättshjälpen.
    .we-do-not = Vi väljer inte bostad åt dig och betalar inga avgifter. Hyresvärden bestämmer.
    .ready = Uppgifter om inkomst, tillgångar och nuvarande bostad. Bankkoder för att logga in.

faq-housing-crisis =
    .answer =
        Har du ingenstans att sova? Ring välfärdsområdets socialjour. Den svarar dygnet runt. Vi letar upp numret.

        Har du hyresskuld eller fått brev om vräkning? Tala genast med hyresvärden och kommunens boenderådgivare. Fråga FPA om stöd till hyran. Ofta går det att hitta en lösning.
    .more =
        För vräkning behövs domstolens beslut. Hyresvärden får inte själv byta lås. Rättshjälpen ger råd, också om en stämning.

        Boenderådgivaren hjälper dig att komma överens om betalning och att söka hem. Det är avgiftsfritt. En hyresgästförening ger råd vid tvister.

        Mögel, skadedjur eller kyla? Anmäl till värden skriftligt och ta bilder. Kommunens hälsoskydd kan inspektera.

        Är det farligt hemma? Ring 112. Ett skyddshem tar emot utan bokad tid.

        Du är välkommen hit på dagen. Sitt i värmen, ladda mobilen och använd internet.
    .we-do-not = Vi ger inga juridiska råd och har inga sovplatser. Saknar du tak över huvudet i natt? Ring socialjouren.
