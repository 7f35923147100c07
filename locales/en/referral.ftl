# Passing somebody on to a partner: with consent to the exact text, and one question five days later.

refer-myself-button = I will contact them
refer-library-button = Contact them for me
refer-myself = All right. If you cannot reach them, ask us: we will look further together.
# Above the patron’s own question.
# Variables:
#   $partner (String) - the partner’s name
refer-suggest = You asked this a moment ago. May { $partner } read it just like this?
refer-these-button = Pass on these words
refer-other-button = Write other words
# Variables:
#   $partner (String) - the partner’s name
refer-what = What should { $partner } know? One or two sentences are enough. You need not give your name. Please write no codes and no identity number.
refer-language = In which language should they answer you?
refer-reach = How may they answer you?
refer-by-phone-button = They phone me
refer-by-chat-button = Through the library, here
refer-number = Which number may they call? Please write it here.

# ---- the exact text, and a yes or a no

# Variables:
#   $partner (String) - the partner’s name
refer-exactly = Only this goes to { $partner }:
# Below the text that is passed on.
refer-may-we = Nothing else is passed on, not even this chat. May we pass this on?
refer-yes-button = Yes, pass this on
refer-no-button = No, nothing
# What can be changed in it.
refer-change-words-button = The words
refer-change-language-button = The language
refer-change-reach-button = How they answer
refer-change-number-button = The number
# These two lines are passed on, after the patron’s own words.
# Variables:
#   $language (String) - a language in its own words
refer-passed-language = Language: { $language }
# Variables:
#   $phone (String) - telephone number
refer-passed-phone = Answer by phone: { $phone }
refer-passed-chat = Answer through the library, in this chat
refer-declined = All right, nothing was passed on. You can contact them yourself, or ask us.
# Variables:
#   $partner (String) - the partner’s name
refer-done = Thank you. A librarian will pass only this on to { $partner }. In five days I will ask you once whether it helped.

# ---- five days later; it names nobody, since it may stand on a locked screen

refer-did-it-help = A few days ago we passed on a message for you. Did you get help?
refer-helped-button = Yes
refer-not-yet-button = Not yet
refer-helped-thanks = Good to hear. Thank you for telling us!
refer-not-yet-thanks = Thank you for telling us.
refer-ask-staff = We can look further together. I will not ask again.

# ---- what staff read

# Variables:
#   $partner (String) - the partner’s name
refer-staff = Referral to { $partner }
# Variables:
#   $how (String) - how staff reach the partner, in the library’s own words
refer-staff-how = How to pass it on: { $how }
refer-staff-only-this = Pass on only this:
