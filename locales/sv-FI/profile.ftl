# As said in Finland: only what differs from ../sv.

tips-staff-me = Till kunden själv
# Variables:
#   $count (Number) - books on the list
list-given =
    { $count ->
        [one] Listan med { $count } bok har skickats till kunden.
       *[other] Listan med { $count } böcker har skickats till kunden.
    }
list-no-session = Det finns ingen bokad tid med den koden, eller så är kunden inte i chatten.
