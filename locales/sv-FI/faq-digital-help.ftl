### FAQ: digital-help, as said in Finland. Only what differs from ../sv. How an entry is written: docs/faq.md

faq-phone-tablet-help =
    .price = Det är avgiftsfritt.

faq-email-and-passwords =
    .more =
        Ett bra lösenord är långt och används bara på ett ställe. Tre eller fyra vanliga ord efter varandra är lätta att minnas.

        Skriv gärna upp lösenorden i ett häfte hemma, eller använd en lösenordshanterare.

        Slå på tvåstegsverifiering. Då behövs också en kod i mobilen.

        Har du bytt nummer? Lägg in det nya i kontot innan du behöver det.

        Kommer du inte in alls? Då kan bara företaget bakom tjänsten hjälpa, till exempel Google eller Microsoft. Skicka inte papper med personbeteckning i e-posten.

faq-e-id-get = Skaffa elektronisk identifiering
    .answer =
        Du identifierar dig med bankkoder, mobilcertifikat eller ett identitetskort med chip. Bankkoder får du av din bank, mobilcertifikat av operatören och kortet av polisen.

        De kontrollerar vem du är. Vi visar hur, och du gör det på din egen mobil.
    .more =
        Banken berättar vilka papper den vill se. Säger den nej? Fråga varför och prova en annan bank. Ofta har du rätt till vanliga banktjänster.

        Mobilcertifikat skaffar du ofta på operatörens webbplats. Abonnemanget ska stå i ditt eget namn. Till identitetskortet behövs en kortläsare.

        Saknar du finländsk personbeteckning? En del tjänster öppnas med appen Finnish Authenticator, eller med koder från ett annat EU-land.

        Ny mobil? Flytta bankappen enligt bankens råd innan du lämnar bort den gamla. Ibland går det utan: på papper, på telefon eller på ett kontor.
    .we-do-not = Vi rör inte koder eller id-appar. Banken, operatören eller polisen hjälper dig och spärrar vid behov.
    .ready = Giltigt pass eller identitetskort, din mobil och din personbeteckning.
    .children = Barn kan få egna koder om vårdnadshavaren säger ja. Banken eller operatören bestämmer från vilken ålder.

faq-e-services-login =
    .answer =
        Vi hjälper dig att hitta rätt e-tjänst och den äkta inloggningssidan. Ofta loggar du in med bankkoder eller mobilcertifikat.

        Går det ändå inte? Tjänstens egen support ser vad som är fel. För att sköta någon annans ärenden behövs en Suomi.fi-fullmakt.
    .more =
        Vanliga orsaker är en gammal app eller fel koder. Väntar du för länge loggar sidan också ut dig. Om koderna frågar du banken, om mobilcertifikatet operatören.

        Börja på myndighetens egen webbplats, inte från en länk i ett sms.

        Brev från myndigheter kan komma i Suomi.fi-meddelanden. Där kan du ofta välja papper i stället.

        Tjänsterna heter till exempel MittFPA, MinSkatt, MittKanta och Jobbmarknad. Fullmakt ger du i Suomi.fi-fullmakter. Går det inte på nätet? Fråga efter blankett, telefontjänst eller kommunens servicepunkt.
    .ready = Dina egna bankkoder eller ditt mobilcertifikat. Du skriver koderna själv.

faq-online-scams =
    .answer =
        Har du lämnat ut bankkoder eller betalat? Ring genast bankens spärrtjänst. Polisanmäl sedan och byt lösenord.

        Ingen bank eller myndighet ringer eller sms:ar och ber om dina koder. Tryck inte på länken. Lägg på, leta upp rätt nummer och ring själv.

# Variables:
#   $digital_help_times (String) - when there is digital help
faq-digital-help-booking = Digitalt stöd
    .more =
        Berätta gärna vad du vill lära dig, så hinner vi förbereda oss.

        Många bibliotek har också korta datakurser och träffar i grupp. Medborgarinstitut, arbis och pensionärsföreningar har egna.

        Kan du inte komma hit? Fråga om hjälp på telefon eller i videosamtal. Vi fjärrstyr inte din skärm.

        Ta gärna med en vän. Behöver du tolk, hörslinga eller lugnare tempo? Säg till när du frågar om tid.

        Får du förhinder? Hör av dig, så får någon annan tiden.
    .price = Det är avgiftsfritt.
    .times = Digitalt stöd: { $digital_help_times }

faq-travel-tickets =
    .more =
        Sök resan hos VR, Matkahuolto eller i traktens reseplanerare. Där ser du byten och förseningar.

        Köp helst direkt av bolaget. Då är det lättare att boka om. Läs reglerna för avbokning innan du betalar. Pensionärer, studerande och barn får ofta rabatt.

        Kontrollera datum, namn och bagage två gånger. Namnet ska stå som i passet.

        Ska du checka in till ett flyg? Gör det i god tid.

        Går det inte att betala i appen? Fråga bolaget om biljettautomat, ombud eller telefon. Om färdtjänst frågar du välfärdsområdet.
