# Reading tips: the profile in short steps, tips in writing, and lists of books.

tips-button = Get tips in writing
profile-for-whom = Who are the tips for?
profile-for-me-button = For me
profile-for-child-button = A child or young person
profile-for-other-button = Somebody else
profile-child = How old is the reader? The age is enough, no names.
profile-age-0-3-button = 0–3 years
profile-age-4-6-button = 4–6 years
profile-age-7-9-button = 7–9 years
profile-age-10-12-button = 10–12 years
profile-age-13-15-button = 13–15 years
profile-age-16-17-button = 16–17 years
profile-liked = Which book was good? It may be from long ago. A film or a series helps too.
profile-disliked = And one that was not? That tells us a lot.
profile-wishes = What would be good to read now? Choose one or several.
profile-exciting-button = Exciting
profile-funny-button = Light and funny
profile-moving-button = Moving
profile-true-button = True stories
profile-calm-button = Calm
profile-surprise-button = Surprise me
profile-avoid = Is there anything to avoid?
profile-violence-button = Violence
profile-sadness-button = Sadness
profile-sex-button = Sex
profile-war-button = War
profile-nothing-button = Nothing special
profile-formats = How do you like to read? Choose one or several.
profile-book-button = Book
profile-large-print-button = Large print
profile-easy-button = Easy language
profile-audio-button = Audiobook
profile-e-book-button = E-book
profile-short-texts-button = Short texts
profile-comics-button = Comics
profile-talking-books = Is print hard to read because of sight, illness or disability? Then you may have a right to talking books. No need to say why.
profile-tell-more-button = Tell me more
profile-not-for-me-button = Not for me
profile-languages = Which languages do you like to read? Choose one or several.
profile-other-language-button = Another language
profile-length = How long may it be?
profile-short-button = Short
profile-any-length-button = Any length
profile-long-button = Long
profile-keep = Shall we keep your reading profile for the next time? You can delete it at any time.
profile-keep-button = Yes, keep it
profile-once-button = Only this time
profile-kept = Your reading profile is kept. You find it under /privacy, where you can also delete it.
profile-use-kept = This is the reading profile you kept. Shall we use it?
profile-use-button = Yes, use it
profile-afresh-button = No, ask me again

# ---- a profile as it is shown to the patron and to staff; a line for each answer

# Variables:
#   $what (String) - the answer in words
profile-line-child = Age: { $what }
# Variables:
#   $what (String) - the answer in words
profile-line-liked = Liked: { $what }
# Variables:
#   $what (String) - the answer in words
profile-line-disliked = Did not like: { $what }
# Variables:
#   $what (String) - the answer in words
profile-line-wishes = Wants now: { $what }
# Variables:
#   $what (String) - the answer in words
profile-line-avoid = Better not: { $what }
# Variables:
#   $what (String) - the answer in words
profile-line-formats = Way of reading: { $what }
# Variables:
#   $what (String) - the answer in words
profile-line-languages = Languages: { $what }
# Variables:
#   $what (String) - the answer in words
profile-line-length = Length: { $what }
profile-empty = No wishes in particular: all kinds of tips are welcome.

# ---- what a summary lets one answer anew

profile-change-child-button = The age
profile-change-liked-button = The book I liked
profile-change-disliked-button = The book I did not like
profile-change-wishes-button = What I want now
profile-change-avoid-button = What to avoid
profile-change-formats-button = How I read
profile-change-languages-button = Languages
profile-change-length-button = Length

# ---- tips in writing

# A heading above the profile.
tips-check = Your request for tips
tips-send-button = Send to the library
tips-sent = You get three to six tips here, usually within five working days. Each says why it may suit.
# What staff read: a heading above the profile.
tips-staff = Tips in writing, within five working days
tips-staff-me = For the patron
tips-staff-child = For a child or young person
tips-staff-other = For somebody else
tips-staff-how = When the list is ready: /list here, with one line below it for each book.

# ---- for a talk with a reading guide

profile-guide-button = What I like to read
# A heading above the answers just given.
profile-guide-check = For the reading guide
profile-guide-confirm-button = Give it to the guide
profile-guide-told = Thank you! The reading guide sees this before you talk.

# ---- the profile that is kept

profile-mine-button = My reading profile
# A heading.
profile-mine = Your reading profile
# A heading above the answers just given.
profile-check = Shall we keep this?
# Above the buttons of what is kept, below the booked times.
profile-under-my = Your reading:
# In /privacy, where there are any.
profile-privacy = We keep your reading profile and your reading lists until you delete them.
profile-change-button = Answer anew
profile-delete-button = Delete it
profile-make-button = Make a reading profile
profile-none = We keep no reading profile of you.
profile-not-kept = Nothing was answered, so nothing was changed.
profile-forgotten = Your reading profile is deleted.

# ---- lists of books

# A heading above the books.
# Variables:
#   $on (DateTime) - when the list was made
list-heading = Your reading list, { DATE($on) }
list-where = Would you like one of these? Ask us how to get it. You find this list again under /my.
list-more-button = More like this
list-none-button = None suits
list-talk-button = Book a talk
list-mine-button = My reading lists
list-nothing = You have no reading lists yet.
list-delete-button = Delete this list
list-older-button = The list before
list-forgotten = The list is deleted.
list-more-which = Which of these should the new tips be like?
list-more-all-button = All of them
list-more-sent = Thank you! A librarian will look for more and answer here.
list-none-why = That happens. What was not right? Then we try again.

# ---- what staff read

# Headings above the books.
list-staff-more = Would like more like these
list-staff-none = None of these suited
# Variables:
#   $count (Number) - books on the list
list-given =
    { $count ->
        [one] The list with { $count } book has gone to the patron.
       *[other] The list with { $count } books has gone to the patron.
    }
# How a list is written; also said when it cannot be read.
# Variables:
#   $most (Number) - books at most
list-how =
    Write /list, and below it one line for each book, { $most } at most:
    author: title – why it suits – format
    After a session: /list CODE in General, with the booking’s code.
# Variables:
#   $owner (String) - first name of the colleague
list-not-yours = This stays here: { $owner } has this question.
list-quiet = The list stays here: nothing is kept of a quiet talk. Please send tips as a message.
list-no-session = There is no session with this code, or the patron is not in this chat.
