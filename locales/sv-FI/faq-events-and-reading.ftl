### FAQ: events-and-reading, as said in Finland. Only what differs from ../sv. How an entry is written: docs/faq.md

faq-events-calendar =
    .price = De flesta evenemang är avgiftsfria. Kostar något står det i programmet.

faq-online-reading-circle =
    .price = Det är avgiftsfritt.

faq-reading-guide-session =
    .price = Det är avgiftsfritt.

faq-children-storytime =
    .price = Det är avgiftsfritt.

faq-makerspace =
    .price = Det är oftast avgiftsfritt att använda maskinerna. Material kan kosta.
