# Texts that staff send with two taps, in the patron's language. First what staff see on the button, then what the patron reads.

canned-greet-name = Greeting
# Variables:
#   $librarian (String) - first name of the librarian
canned-greet = Hello! I am { $librarian } from the library. I have your question before me and will answer in a moment.
canned-busy-name = Busy now
canned-busy = Thank you for waiting. Several people are asking just now, and it will take a little longer. I have not forgotten you.
canned-searching-name = Still searching
canned-searching = I am still searching for a good answer. I will write here as soon as I have it; you need not stay in the chat.
canned-one-more-name = One question more
canned-one-more = So that I find the right thing for you, I have one more question:
canned-not-ours-name = Not our field, but …
canned-not-ours = We at the library cannot decide or do this for you, but I know who can, and I gladly help you find the way there.
canned-codes-name = Money and codes
canned-codes = Please send me no passwords, PIN codes, card numbers or codes of your bank here. We never need them. I can stand by you while you do it yourself; payments we cannot make for you.
canned-advice-name = Law and health
canned-advice = I can find you reliable information about law and health, but I may not advise you in your own case. For that there are people who are trained for it; I gladly show you whom to ask.
canned-rude-first-name = Rude, first time
canned-rude-first = I would like to help you. Please write so that we can go on talking with each other in a friendly way.
canned-rude-last-name = Rude, last time
canned-rude-last = I am ending this chat now. You are welcome to ask us again when we can talk with each other in a friendly way.
canned-idle-name = Still there?
canned-idle = Are you still there? If you have found what you need, all is well; otherwise just write here and we go on.
canned-closing-name = Closing
canned-closing = Thank you for asking! I am closing this question now. You can write to us again at any time.
canned-apology-name = Sorry for an outage
canned-apology = Our service did not work for a while, and you had to wait for that. I am sorry. Now I am here for you.
canned-language-name = Another language
canned-language = I do not speak your language well. I will use a translation, or ask a colleague who speaks it. Please tell me if something is unclear.
canned-crisis-name = In danger
canned-crisis = What you write worries me. I am a librarian and not the right one to help in danger, but these people are, and they are there for you now:

# Stands in a text of staff's own instead of {next-opening}.
# Variables:
#   $at (DateTime) - when the desk opens next, or now
canned-opening = { MOMENT($at) }
