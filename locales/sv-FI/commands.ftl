# As said in Finland: only what differs from ../sv.

# Variables:
#   $library (String) - the library's name
bot-description = { $library }: fråga om biblioteket och offentliga tjänster eller skriv till personalen. Du kan vara anonym. Skicka inte lösenord eller bankkoder.
