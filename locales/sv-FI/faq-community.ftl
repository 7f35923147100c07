### FAQ: community, as said in Finland. Only what differs from ../sv. How an entry is written: docs/faq.md

faq-project-funding =
    .more =
        Börja i kommunen: många har föreningsbidrag och små understöd. För byar finns Leader-grupper. Kulturfonden och andra fonder och stiftelser stöder kultur, utbildning och svenska språket. Föreningar kan också söka statliga understöd.

        Läs villkoren först: vem får söka, för vad, sista dag och hur ni ska redovisa. Ofta krävs en registrerad förening.

        Gör en kort budget med både kostnader och talkoarbete. Be någon utomstående läsa texten.

        Hos oss finns böcker, databaser över fonder, dator och mötesplats.

faq-volunteer =
    .more =
        Möjligheterna skiljer sig mellan bibliotek. Ofta går volontärarbete genom en förening, till exempel Röda Korset.

        Volontärer ersätter inte personalen. Tystnadsplikt gäller alla. För arbete med barn kan det behövas ett straffregisterutdrag.

        Praktik, arbetsprövning och civiltjänst söker du tidigt. Skolan eller arbetskraftsservicen är ofta med och ordnar avtal och försäkring.

        Lediga jobb och sommarjobb annonseras av kommunen.

        Behöver du intyg efteråt? Vi skriver gärna vad du har gjort.
    .children = Elever i åk 7–9 kan ofta göra prao (TET) här. Den som är under 18 år behöver vårdnadshavarens ja. Fråga oss om ålder.

faq-food-aid =
    .answer =
        Räcker inte maten eller pengarna? Det finns matkassar, avgiftsfria måltider och kläder att få, till exempel hos församlingar och organisationer. Vi visar var de finns nära dig.

        Fråga oss i lugn och ro, eller skriv här utan namn. Hos oss är allt det vanliga avgiftsfritt: värme, wifi, dator, böcker.
    .more =
        Församlingens diakoni hjälper, också om du inte hör till kyrkan. På en del ställen kommer du bara in och äter. Andra vill att du hör av dig först. Fråga hur det är hos dem, och ta med en egen kasse.

        Det finns också svinnmat och gemensamma kylskåp. Barnen får skolmat, och på sommaren ibland lunch i lekparken.

        Är det akut, till exempel utan mat eller medicin i helgen? Ring välfärdsområdets socialjour.

        Kläder, möbler, blöjor och pengar till barnens hobbyer kan föreningar också hjälpa till med.
    .we-do-not = Vi delar inte ut matkassar eller kuponger. Sådant ger organisationer, församlingar och ibland socialservicen.
