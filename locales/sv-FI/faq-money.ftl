### FAQ: money, as said in Finland. Only what differs from ../sv. How an entry is written: docs/faq.md

faq-online-banking =
    .more =
        Skriv bankens adress själv, använd inga länkar och låt ingen titta på. Din egen mobil är säkrare än en dator som många använder.

        Krånglar bankappen? Se om det finns uppdateringar och ledigt utrymme. Starta sedan om mobilen. På en ny mobil tar du appen i bruk enligt bankens råd.

        Vill du öppna konto? Kontakta banken och fråga vilka papper den vill se. Passar nätbanken inte dig? Fråga om kontor eller telefontjänst.

        Har någon bett om dina koder? Ring genast bankens spärrtjänst.

faq-pay-bill =
    .more =
        Leta efter fem saker: vem som får pengarna, kontonummer, belopp, förfallodag och referensnummer. Skriv referensnumret exakt.

        Utan nätbank kan du ofta betala på bankkontor eller i en betalautomat. En del butiker och kiosker tar emot räkningar. Avgiften varierar, så fråga först.

        En närstående kan hjälpa dig med fullmakt hos banken. E-faktura och direktbetalning betalar räkningen i tid.

        Känner du inte igen räkningen? Betala inte. Ring företaget på ett nummer du själv har letat upp.

faq-student-finance =
    .answer =
        I Finland söker du studiestöd hos FPA: studiepenning och borgen för studielån. Lånet får du av din bank. Du loggar in och söker själv.

        Sök genast när du vet din studieplats. För månaderna före ansökan betalas det oftast inget.
    .more =
        Studierna ska gå framåt, och din inkomst får bara vara upp till en gräns. Du kan återkalla stödmånader i MittFPA. Annars kan du få betala tillbaka.

        Berätta för FPA om studierna avbryts eller om du flyttar. Bor du på hyra? Fråga FPA om stöd till hyran.

        Den som är medborgare i ett annat land kan ibland få studiestöd. FPA bedömer.

        Det finns också skolresestöd, måltidsstöd och stipendier från stiftelser: fråga oss. Studerar du i Sverige? Då är CSN rätt ställe.
    .we-do-not = Vi bedömer inte din rätt till stöd och söker inte åt dig. FPA beslutar och ger råd.
    .ready = Bankkoder eller mobilcertifikat, antagningsbesked, startdag och hyresavtal.
    .time = FPA visar väntetiden på sin webbplats.

faq-social-assistance =
    .answer =
        Räcker inte pengarna till mat, hyra, el eller medicin? Du kan söka grundläggande utkomststöd hos FPA. Många behöver det någon gång i livet.

        För andra utgifter söker du stöd hos välfärdsområdets socialservice. Har du inga pengar alls? Säg det direkt, så går det fortare.
    .more =
        Ofta behövs kontoutdrag, hyresavtal och räkningar. Du kan söka på nätet, på papper eller på telefon. FPA ber dig söka andra stöd först, om det finns några.

        Medicin kan du få med en betalningsförbindelse. Fråga FPA innan du betalar själv.

        Socialservicen kan ge annat stöd, till exempel för en trasig tvättmaskin eller en elräkning.

        Du kan begära omprövning: i beslutet står hur. Församlingens diakoni hjälper också. Hos oss är böcker, internet och evenemang avgiftsfria.
    .we-do-not = Vi bedömer inte om du har rätt till stöd och ansöker inte åt dig. FPA eller socialservicen beslutar.
    .ready = Bankkoder, hyresavtal, kontoutdrag och räkningar.

faq-debt-advice =
    .answer =
        Har du skulder? Ekonomi- och skuldrådgivningen är avgiftsfri. Rådgivaren har tystnadsplikt. Vi letar upp numret, och du bokar tid.

        Öppna breven, och svara före sista dagen. Stämmer inte kravet? Bestrid skriftligt. Ta inga nya lån för att betala gamla.
    .more =
        Börja med en lista: vem, hur mycket, vilken dag. Betala hyra och el först. Ring sedan och fråga om en betalningsplan.

        Kommer brevet från utsökningen? Läs noga och ring dem. De får inte ta allt: en del av inkomsten ska du behålla.

        Garantistiftelsen ger råd i telefon och chatt, också anonymt. Blir det omöjligt att betala kan du söka skuldsanering i tingsrätten. Rådgivaren vet hur.

        Tar spelandet pengarna? Peluuri hjälper anonymt. Akta dig för företag som lovar snabb hjälp mot betalning.
    .we-do = Vi förklarar vanliga ord i breven och letar upp rådgivaren.
    .we-do-not = Vi ger inga råd om pengar eller skulder. Det gör skuldrådgivaren utan avgift.
    .price = Rådgivningen är avgiftsfri.

faq-pension =
    .answer =
        Pensionen kommer inte av sig själv. Arbetspension söker du hos pensionsanstalten, folkpension och garantipension hos FPA. Ofta räcker en ansökan.

        På arbetspensionsutdraget ser du vad du har tjänat in. Pensionsanstalten och FPA ger råd. Du loggar in och ansöker själv.
    .more =
        På Arbetspension.fi ser du din pensionsanstalt och din lägsta pensionsålder. Där finns också utdraget och ansökan.

        Det finns också invalidpension, rehabiliteringsstöd och familjepension. FPA:s vårdbidrag och bostadsbidrag för pensionstagare söker du skilt.

        Pensionärskortet får du efter beslutet. Det ger ofta rabatt, till exempel på resor.

        Har du arbetat utomlands? Berätta det i ansökan. Den finländska pensionsanstalten hjälper med pension från EU-länder. I beslutet står hur du söker ändring.
    .we-do = Vi visar var utdraget och ansökan finns.
    .we-do-not = Vi räknar inte ut din pension. Det gör pensionsanstalten och FPA.
    .ready = Bankkoder eller mobilcertifikat, arbetsplatser och år, också utomlands.
    .time = Sök en eller två månader innan pensionen ska börja.
