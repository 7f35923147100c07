# For those who do not know where to turn, and for a time with a librarian.

turn-urgent = Vi tar reda på det tillsammans. Är det bråttom?
turn-today-button = Ja, i dag
turn-week-button = Den här veckan
turn-later-button = Ingen brådska
turn-about = Vad gäller det?
turn-letter-button = Ett brev eller papper
turn-website-button = En sida på nätet
turn-phone-button = En mobil eller dator
turn-other-button = Något annat
turn-language = Vilket språk vill du ha hjälp på?
turn-done = Skriv gärna mer här, med egna ord. Men inget hemligt, tack: inga koder och inget personnummer.

# What staff read.
turn-staff-lost = Vet inte vart man vänder sig
turn-staff-today = Bråttom: i dag
turn-staff-week = Den här veckan
turn-staff-later = Ingen brådska
turn-staff-letter = Gäller ett brev eller papper
turn-staff-website = Gäller en sida på nätet
turn-staff-phone = Gäller en mobil eller dator
turn-staff-other = Gäller något annat
# Variables:
#   $language (String) - the language in its own words
turn-staff-language = Vill ha hjälp på: { $language }
turn-staff-time = Vill ha en tid med er. Ämne:

turn-when = När passar det dig? Skriv ett par dagar och tider. Personalen svarar här och kommer överens med dig om en tid.
