# How staff look after the FAQ: questions without a good answer, new answers, changes, history.

# /faq in the staff group: its pages.
desk-faq-menu = The bot’s own answers
desk-faq-menu-how = Choose, or write for example /faq edit loan-renew, /faq off loan-renew or /faq history loan-renew.
# /faq was written in the topic of an open question.
desk-faq-elsewhere = Please write /faq in General: here your words go to the patron.
# Variables:
#   $found (String) - what was written
desk-faq-hint = I do not know “{ $found }” after /faq. The menu shows what there is.
desk-faq-menu-button = FAQ menu
# Variables:
#   $count (Number) - questions without a good answer
desk-faq-gaps-button = No good answer ({ $count })
# Variables:
#   $count (Number) - answers that lack a language
desk-faq-missing-button = Missing languages ({ $count })
desk-faq-new-button = New answer
desk-faq-edit-button = Change an answer
desk-faq-history-button = What was changed
desk-faq-no-gaps = No questions are waiting: all had an answer, or you have dealt with them.
# Variables:
#   $count (Number) - questions without a good answer
#   $groups (Number) - groups of questions that are alike
desk-faq-gaps =
    { $count ->
        [one] { $count } question had no good answer. Groups of questions that are alike: { $groups }. Newest first.
       *[other] { $count } questions had no good answer. Groups of questions that are alike: { $groups }. Newest first.
    }
# Variables:
#   $count (Number) - questions in this group
#   $language (String) - the language they were asked in, in its own words
desk-faq-gap =
    { $count ->
        [one] { $count } question, { $language }
       *[other] { $count } questions, { $language }
    }
# Titles of answers follow, one a line.
desk-faq-gap-shown = Answers that came near, or did not help:
desk-faq-make-button = Make an answer
# Variables:
#   $topic (String) - title of an answer
desk-faq-add-to-button = Belongs to: { $topic }
desk-faq-add-button = To another answer
# Variables:
#   $topic (String) - title of an answer
desk-faq-edit-this-button = Change: { $topic }
desk-faq-done-button = Done, nothing to write
desk-faq-back-button = Back to the list
desk-faq-done-toast = Taken off the list.
# Variables:
#   $found (String) - what was written
desk-faq-unknown = I have no answer called “{ $found }”. Choose one in the menu, or look up its key in the history.
# Variables:
#   $count (Number) - answers that lack a language
desk-faq-missing =
    { $count ->
        [one] { $count } answer lacks a language. Whoever reads that language sees another one. Tap to write it.
       *[other] { $count } answers lack a language. Whoever reads that language sees another one. Tap to write it.
    }
desk-faq-nothing-missing = Every answer stands in every language.
# Variables:
#   $key (String) - the answer's key
desk-faq-is-on = { $key } is shown to patrons.
# Variables:
#   $key (String) - the answer's key
desk-faq-is-off = { $key } is off: nobody is shown it any more.
desk-faq-on-button = Switch on again
desk-faq-history-of-button = History and undo
# Variables:
#   $key (String) - the answer's key
desk-faq-history = History: { $key }
# Variables:
#   $key (String) - the answer's key
desk-faq-no-history = Nobody has changed { $key }.
desk-faq-undo-button = Undo the last change
desk-faq-redo-button = Redo the undone change
desk-faq-changed = Changed last:
desk-faq-nothing-changed = Nobody has changed an answer yet.
# Variables:
#   $at (DateTime) - when it was written
#   $who (String) - first name of the librarian
#   $what (String) - the parts that were written
desk-faq-change = { MOMENT($at) } · { $who } · { $what }
# Variables:
#   $at (DateTime) - when it was written
#   $who (String) - first name of the librarian
#   $what (String) - the parts that were written
desk-faq-change-undone = { MOMENT($at) } · { $who } · { $what } · undone
desk-faq-undone-toast = Undone. Patrons see the older words.
desk-faq-redone-toast = The change is back.
# The parts of an answer, as staff know them.
desk-faq-part-title = Title
desk-faq-part-answer = Answer
desk-faq-part-more = Tell me more (the button)
desk-faq-part-we-do = What we do
desk-faq-part-we-do-not = What we do not do
desk-faq-part-ready = What to have ready
desk-faq-part-children = For children
desk-faq-part-asked = How people ask
desk-faq-part-keywords = Search words
desk-faq-part-group = Group
desk-faq-part-off = On or off
desk-faq-part-other = Something else
desk-faq-which-language = In which language do you write?
desk-faq-which-group = Under which heading does it stand?
desk-faq-which-topic = Which answer?
desk-faq-which-part = Which part?
# Variables:
#   $title (String) - title of the answer
#   $key (String) - the answer's key
desk-faq-live = “{ $title }” is live: patrons find it from now on. Its key is { $key }.
# A button for each missing language follows.
desk-faq-missing-now = These languages are missing. Until somebody writes them, their readers see this one.
# Only the words themselves.
# Variables:
#   $text (String) - the title of an answer, in another language
desk-faq-words = { $text }
# Variables:
#   $language (String) - a language, in its own words
desk-faq-write-title = Title, { $language }: at most 40 characters. It is a button too.
# Variables:
#   $language (String) - a language, in its own words
desk-faq-write-answer = Answer, { $language }: first what helps most people. Best within 350 characters.
# Variables:
#   $language (String) - a language, in its own words
desk-faq-write-asked = How do people ask this, { $language }? One question a line, as they type it. Patrons do not see these.
# Stands under every question for words that patrons will read.
desk-faq-nobody = Write for everybody: nothing about the person who asked, no names, no numbers of persons.
# Somebody's words follow.
desk-faq-suggestion = Suggestion:
desk-faq-use-button = Use it
# Variables:
#   $topic (String) - title of an answer
desk-faq-write-wording = How do people ask for “{ $topic }”? One question a line. Patrons do not see these.
# Variables:
#   $topic (String) - title of an answer
desk-faq-added = From now on this question leads to “{ $topic }”.
desk-faq-gaps-again-button = Next question
desk-faq-gone = Somebody has already dealt with this question.
# Variables:
#   $part (String) - what part of the answer
#   $language (String) - a language, in its own words
desk-faq-write-part = { $part }, { $language }: write the new words.
# The old words follow.
desk-faq-old = Until now:
desk-faq-confirm-button = Yes, show it to patrons
desk-faq-change-language = Language
desk-faq-change-part = Part
desk-faq-change-text = Words
# Variables:
#   $name (String) - first name of the patron
desk-faq-name-warning = Careful: the name “{ $name }” stands in this. Does it belong to the patron?
# The card follows.
desk-faq-preview = Patrons will see this:
# The words follow.
desk-faq-behind = Behind “Tell me more”:
# The words follow.
desk-faq-searched = Only the search reads this:
# Variables:
#   $key (String) - the answer's key
desk-faq-changed-now = Done: patrons see the new words of { $key }.
# A button for each other language follows.
desk-faq-others-too = Do other languages need the same?
# Variables:
#   $language (String) - a language, in its own words
desk-faq-write-in-button = Write in { $language }
# Somebody wrote nothing but signs.
desk-faq-no-words = There are no words in this. Please write some.
# On the card of a closed question: its answer becomes an FAQ entry.
desk-faq-from-ticket-button = Answer → FAQ
