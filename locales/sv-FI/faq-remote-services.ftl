### FAQ: remote-services, as said in Finland. Only what differs from ../sv. How an entry is written: docs/faq.md

# Variables:
#   $phone (String) - telephone number of the library
faq-home-service = Hemservice: böcker hem
    .answer =
        Är det svårt att ta sig till biblioteket? Då kan vi ofta komma hem till dig med böcker, för kort eller lång tid. På de flesta håll behövs inget intyg.

        Säg till här eller ring, så ringer vi upp och frågar vad du vill läsa. Anhöriga och hemvården kan också höra av sig.
    .more =
        Hemservicen är för den som inte kan komma på grund av ålder, sjukdom eller funktionsnedsättning.

        Du får böcker, stor stil, ljudböcker, tidskrifter, filmer och musik. Vi väljer gärna åt dig efter din smak.

        Vi hämtar samtidigt det du har läst. Lånetiden är lång, och det brukar inte bli några förseningsavgifter. Bor du långt borta? Fråga var bokbussen stannar.

        Hör du av dig för någon annan? Fråga först om personen vill.

        Vi talar om adress och annat på telefon. Skriv inte portkod eller något om din hälsa här.
    .price = Det är avgiftsfritt.
    .contact = Ring om hemservice: { $phone }

faq-assisted-living-programme =
    .answer =
        Arbetar du på ett serviceboende, gruppboende eller i dagverksamhet? Fråga oss om högläsning, boksamtal och annat på distans för hela gruppen. Ofta kan vi också skicka boklådor.

        Vi planerar dagar, innehåll och teknik tillsammans.
    .more =
        En träff är ofta 30–45 minuter, på samma veckodag, varannan eller var fjärde vecka. Gruppen kan välja högläsning, dikter, musik, bilder och minnen.

        Ni behöver en stor skärm, en högtalare och någon ur personalen i rummet. Vi testar ljud och bild före första gången.

        Ni väljer en kontaktperson. Den får påminnelse, länk och texter i förväg.

        Berätta om gruppens önskemål, till exempel att några hör eller ser dåligt. Skriv inga namn på de boende och inget om deras hälsa.

        Fråga också om läsvolontärer och läsombud, som läser högt hos er.
    .price = Det är avgiftsfritt för boendet.

faq-remote-appointment =
    .price = Det är avgiftsfritt. Din operatör kan ta betalt för samtal och surf.
