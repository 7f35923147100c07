# Books brought home: an expression of interest, and staff call. Never an address, a reason or a door code.

home-service-button = Ask for books at home
home-service-menu-button = Books brought home
home-service-who = Is it hard to get to the library now? You need not say why.
home-service-now-button = Yes, for now
home-service-long-button = Yes, for a long time
home-service-other-button = I ask for someone else
home-service-agreed = Do they know that you ask, and do they agree?
home-service-agreed-button = Yes
home-service-not-yet-button = Not yet
home-service-ask-first = Please ask them first, and come back then. Here is what you can tell them:
home-service-area = In which part of town? No address is needed.
home-service-elsewhere-button = Somewhere else
home-service-town = Write the part of town or the village. Please do not write a street or an address.
home-service-no-address = The name of the area is enough, without street and number. We ask for the address by phone.
home-service-things = What would you like to have? Choose one or several.
home-service-music-button = Music or films
home-service-magazines-button = Magazines
home-service-name = Who shall we ask for when we call? A first name is enough.
home-service-phone = Which number can we call?
home-service-when = When is it good to call?
home-service-any-time-button = Any time
home-service-morning-button = Morning
home-service-afternoon-button = Afternoon
# A heading above the answers.
home-service-check = Is this right?
home-service-done = Thank you! We will call within 5 working days. The service is free.

# ---- what a summary lets one answer anew

home-service-change-area-button = The area
home-service-change-things-button = What I would like
home-service-change-name-button = The name
home-service-change-phone-button = The number
home-service-change-when-button = The time to call

# ---- lines of the answers, for the patron and for staff

# Variables:
#   $what (String) - the answer in words
home-service-line-area = Area: { $what }
# Variables:
#   $what (String) - the answer in words
home-service-line-things = Wishes: { $what }
# Variables:
#   $name (String) - whom to ask for
#   $phone (String) - the telephone number
home-service-line-call = Call: { $name }, { $phone }

# ---- what staff read

# A heading above the answers.
home-service-staff = Home service: please call within 5 working days
home-service-staff-now = Cannot come at the moment
home-service-staff-long = Cannot come for a long time
home-service-staff-for-other = Asks for somebody else, who knows and agrees
home-service-staff-any-time = Call at any time
home-service-staff-morning = Call in the morning
home-service-staff-afternoon = Call in the afternoon
