# For those who do not know where to turn, and for a time with a librarian.

turn-urgent = Let us find out together. Is it urgent?
turn-today-button = Yes, today
turn-week-button = This week
turn-later-button = No hurry
turn-about = What is it about?
turn-letter-button = A letter or form
turn-website-button = A website
turn-phone-button = A phone or computer
turn-other-button = Something else
turn-language = In which language shall we help you?
turn-done = You can write more here, in your own words. Please send no codes and no identity number.

# What staff read.
turn-staff-lost = Does not know where to turn
turn-staff-today = Urgent: today
turn-staff-week = This week
turn-staff-later = No hurry
turn-staff-letter = About a letter or form
turn-staff-website = About a website
turn-staff-phone = About a phone or computer
turn-staff-other = About something else
# Variables:
#   $language (String) - the language in its own words
turn-staff-language = Language of help: { $language }
turn-staff-time = Would like a time with you about

turn-when = Which days and times suit you? Write two or three, for instance “Tuesday morning”. A librarian answers here and agrees on a time with you.
