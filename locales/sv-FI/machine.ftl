# As said in Finland: only what differs from ../sv.

# Variables:
#   $row (String) - number of the update in the store
machine-parked-update = Boten kunde inte ta hand om något som en kund skickade (uppdatering { $row }). Inget är borta.
machine-original-gone = Kunden raderade det här meddelandet. Det löd:
machine-unchecked-file = Kunden skickade något som inte gick att kopiera.
