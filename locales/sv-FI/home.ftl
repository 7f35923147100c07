# As said in Finland: only what differs from ../sv.

# Variables:
#   $library (String) - the library's name
home-welcome = Hej! Det här är { $library }. Jag hjälper till med biblioteksfrågor och offentliga tjänster.
