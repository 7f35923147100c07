# What Telegram shows about the bot: its commands, and its descriptions.

command-start = Huvudmeny
command-ask = Frågor efter ämne
command-staff = Fråga personalen
command-book = Boka en tid
command-events = Evenemang
command-my = Dina bokade tider och det du har på gång
command-copy = En kopia av din senaste chatt med biblioteket
command-language = Språk
command-privacy = Dina uppgifter, radera allt
command-help = Så fungerar det
command-stop = Inga evenemangstips
command-cancel = Avbryt det som är på gång
command-queue = Vilka som väntar
command-mine = Det jag har
command-transfer = Lämna över en fråga
command-duty = I tjänst, inte i tjänst
command-canned = Färdiga texter
command-block = Spärra besökaren
command-blocks = Vilka som är spärrade
command-log = Vem som gjorde vad
command-take = Ta frågan
command-close = Avsluta frågan
command-note = En anteckning som stannar här
command-faq = Frågor och svar: luckor, nya, ändra
command-list = Skicka en läslista
command-worksheet = Skicka arbetsblad 1, 2 eller 3
command-unit = Skapa en enhet, visa enheterna
command-setup = Gör gruppen till personalens

# Shown before the first message. At most 512 characters.
# Variables:
#   $library (String) - the library's name
bot-description = { $library }: fråga om biblioteket och samhällsservice eller skriv till personalen. Du kan vara anonym. Skicka inte lösenord eller bankkoder.
# Shown in the bot's profile. At most 120 characters.
# Variables:
#   $library (String) - the library's name
bot-short-description = Ställ frågor till { $library }. Personalen hjälper till när det behövs.
