# Texts that staff send with two taps, in the patron's language. First what staff see on the button, then what the patron reads.

canned-greet-name = Greeting
# Variables:
#   $librarian (String) - first name of the librarian
canned-greet = Hello! I am { $librarian } from the library. I am reading your question and will answer in a moment.
canned-busy-name = Busy now
canned-busy = Thank you for waiting. Several people need help just now, so it will take a little longer. I have not forgotten you.
canned-searching-name = Still searching
canned-searching = I am still searching for a good answer. I will write here as soon as I have it; you do not need to stay in the chat.
canned-one-more-name = One more question
canned-one-more = To find the right thing for you, I have one more question:
canned-not-ours-name = Not our field, but …
canned-not-ours = We at the library cannot decide or do this for you, but I know who can. I will be happy to help you find your way there.
canned-codes-name = Money and codes
canned-codes = Please do not send me passwords, PIN codes, card numbers or bank codes here. We never need them. I can be with you while you do it yourself, but we cannot make payments for you.
canned-advice-name = Law and health
canned-advice = I can find you reliable information about law and health, but I may not advise you in your own case. There are people who are trained for that, and I will be happy to tell you who to ask.
canned-rude-first-name = Rude, first time
canned-rude-first = I would like to help you. Please write in a friendly way, so that we can go on talking.
canned-rude-last-name = Rude, last time
canned-rude-last = I am ending this chat now. You are welcome to ask us again when we can talk in a friendly way.
canned-idle-name = Still there?
canned-idle = Are you still there? If you have found what you need, all is well. If not, just write here and we will go on.
canned-closing-name = Closing
canned-closing = Thank you for asking! I am closing this question now. You can write to us again at any time.
canned-apology-name = Sorry for an outage
canned-apology = Our service did not work for a while, and you had to wait because of that. I am sorry. I am here for you now.
canned-language-name = Another language
canned-language = I do not speak your language well. I will use a translation, or ask a colleague who speaks it. Please tell me if something is unclear.
canned-crisis-name = In danger
canned-crisis = I am worried about you. I am a librarian, so I am not the right person to help in danger. These people are, and they are there for you now:

# Stands in a text of staff's own instead of {next-opening}.
# Variables:
#   $at (DateTime) - when the desk opens next, or now
canned-opening = { MOMENT($at) }
