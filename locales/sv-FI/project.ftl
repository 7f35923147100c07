# As said in Finland: only what differs from ../sv.

project-staff-how = Skriv /worksheet 1, 2 eller 3 i frågans ämne efter varje träff. Då får kunden ett arbetsblad till nästa gång.
# Variables:
#   $number (String) - which of the three
project-sheet-sent = Arbetsblad { $number } har skickats till kunden.
