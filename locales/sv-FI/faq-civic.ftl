### FAQ: civic, as said in Finland. Only what differs from ../sv. How an entry is written: docs/faq.md

# Variables:
#   $advance_voting_times (String) - when one can vote early at the library
faq-voter-information =
    .answer =
        På Val.fi står när det är val, vem som får rösta och var. Många bibliotek är förhandsröstningsställen.

        På förhand röstar du på vilket förhandsröstningsställe som helst. På valdagen röstar du på ditt eget röstningsställe. Ta med legitimation med foto. Vi visar de officiella sidorna på flera språk.
    .more =
        Rösträtt har den som fyllt 18 år senast på valdagen. Vilka val du får rösta i beror på medborgarskap och hemkommun. Val.fi berättar mer.

        Ett meddelande om rösträtt kommer med posten eller i Suomi.fi-meddelanden. Där står ditt röstningsställe. Du måste inte ha det med dig.

        Saknar du legitimation? Polisen ger ett tillfälligt identitetskort för röstning utan avgift. Kan du inte ta dig dit? Fråga i tid om hemmaröstning.

        En medhjälpare får följa med. Vem du röstar på är hemligt.
    .we-do-not = Vi är opartiska. Vi ger inga råd om hur du ska rösta och jämför inte partier. Frågor om rösträtt svarar valmyndigheten på.
    .times = Förhandsröstning på biblioteket: { $advance_voting_times }

faq-contact-municipality =
    .more =
        Skriv var felet är, när du såg det och gärna en bild utan människor på. Vill du ha svar? Lämna kontaktuppgifter.

        Är det farligt just nu? Ring kommunens jour. Vid fara för liv ringer du 112.

        Respons, klagomål och invånarinitiativ har egna formulär. Fullmäktiges möten är öppna, och protokollen finns på webben.

        Kommunen sköter bland annat skola, småbarnspedagogik, gator, avfall och bygglov. Vård och äldreomsorg sköts av välfärdsområdet, skatten av Skatteförvaltningen, de stora vägarna av staten.

        Gäller det biblioteket? Berätta det direkt för oss.
