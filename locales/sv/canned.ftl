# Texts that staff send with two taps, in the patron's language. First what staff see on the button, then what the patron reads.

canned-greet-name = Hälsning
# Variables:
#   $librarian (String) - first name of the librarian
canned-greet = Hej! Jag heter { $librarian } och arbetar på biblioteket. Jag läser din fråga och svarar om en stund.
canned-busy-name = Mycket att göra
canned-busy = Tack för att du väntar. Många frågar just nu, så det tar lite längre tid. Jag har inte glömt dig.
canned-searching-name = Söker fortfarande
canned-searching = Jag söker fortfarande efter ett bra svar. Jag skriver här så snart jag har det. Du behöver inte stanna kvar i chatten.
canned-one-more-name = En fråga till
canned-one-more = För att hitta rätt åt dig har jag en fråga till:
canned-not-ours-name = Inte vårt område, men …
canned-not-ours = Vi på biblioteket kan inte besluta eller göra det här åt dig, men jag vet vem som kan och hjälper dig gärna att hitta dit.
canned-codes-name = Pengar och koder
canned-codes = Skicka inga lösenord, pinkoder, kortnummer eller bankkoder hit. Vi behöver dem aldrig. Jag stöttar dig gärna medan du gör det själv, men betalningar kan vi inte göra åt dig.
canned-advice-name = Juridik och hälsa
canned-advice = Jag kan hitta tillförlitlig information om juridik och hälsa åt dig, men jag får inte ge råd i ditt eget ärende. Det finns personer som är utbildade för det, och jag visar gärna vem du kan fråga.
canned-rude-first-name = Otrevligt, första gången
canned-rude-first = Jag vill gärna hjälpa dig. Skriv så att vi kan fortsätta i en vänlig ton.
canned-rude-last-name = Otrevligt, sista gången
canned-rude-last = Jag avslutar samtalet nu. Du är välkommen att fråga igen när vi kan prata med varandra i en vänlig ton.
canned-idle-name = Är du kvar?
canned-idle = Är du kvar? Om du har hittat det du behöver är allt bra; annars skriver du bara här så fortsätter vi.
canned-closing-name = Avslutning
canned-closing = Tack för din fråga! Jag avslutar den nu. Du kan skriva till oss igen när som helst.
canned-apology-name = Ursäkt för avbrott
canned-apology = Vår tjänst fungerade inte ett tag, och därför fick du vänta. Jag är ledsen för det. Nu är jag här för dig.
canned-language-name = Ett annat språk
canned-language = Jag kan inte ditt språk så bra. Jag använder en översättning eller frågar en kollega som kan det. Säg till om något är oklart.
canned-crisis-name = I fara
canned-crisis = Det du skriver gör mig orolig. Jag arbetar på ett bibliotek och är inte rätt person att hjälpa dig om du är i fara. Men de här kan hjälpa, och de finns för dig nu:

# Stands in a text of staff's own instead of {next-opening}.
# Variables:
#   $at (DateTime) - when the desk opens next, or now
canned-opening = { MOMENT($at) }
