# As said in Finland: only what differs from ../sv.

reminder-guide-coming = Kunden har meddelat att hen kommer.
# Variables:
#   $at (DateTime) - when the session is
#   $code (String) - code of the booking
reminder-staff-unreachable = Tid { $code }, { MOMENT($at) }: kunden kan inte påminnas, eftersom chatten med boten är blockerad eller borta. /day visar ett telefonnummer om det finns ett.
