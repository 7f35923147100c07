# As said in Finland: only what differs from ../sv.

book-service-public-service-help = Hjälp med offentliga tjänster
book-who-other = För någon som kunden hjälper
