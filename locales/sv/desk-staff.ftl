# What staff read at the desk: passing on, duty, blocks, who did what.

desk-unsure-toast = Jag kan inte just nu kontrollera om du hör till personalgruppen. Försök igen om en stund.
