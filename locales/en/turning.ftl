# For those who do not know where to turn, and for a time with a librarian.

turn-urgent = Let us find out together. Is it urgent?
turn-today-button = Yes, today
turn-week-button = This week
turn-later-button = No hurry
turn-about = What is it about?
turn-letter-button = A letter or a paper
turn-website-button = A website
turn-phone-button = A phone or computer
turn-other-button = Something else
turn-language = In which language shall we help you?
turn-done = You can write more here, in your own words. Nothing secret, please: no codes, no identity number.

# What staff read.
turn-staff-lost = Does not know where to turn
turn-staff-today = Urgent: today
turn-staff-week = This week
turn-staff-later = No hurry
turn-staff-letter = About a letter or a paper
turn-staff-website = About a website
turn-staff-phone = About a phone or computer
turn-staff-other = About something else
# Variables:
#   $language (String) - the language in its own words
turn-staff-language = Language of help: { $language }
turn-staff-time = Wishes for a time with you about

turn-when = When would it suit you? Write a day or two and times. A librarian answers here and agrees on a time with you.
