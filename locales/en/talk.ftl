# The words of every dialogue: its ways on, back and out, and what is said when an answer does not fit.

# ---------------------------------------------------------------- ways through, the same at every question

talk-back-button = Back
talk-stop-button = Stop
talk-staff-button = Talk to a librarian
# For `skip=` of a step that has no better name for it.
talk-skip-button = Skip
# Ends a question where one ticks several choices.
talk-done-button = Done
# Leaf through a long list. At most 16 characters, so that both stand side by side.
talk-earlier-button = ‹ Earlier
talk-more-button = More ›
# Leaf through the months of a calendar. At most 16 characters.
talk-month-earlier-button = ‹ Previous month
talk-month-later-button = Next month ›
# Under a summary: all of it is right, or something is not.
talk-confirm-button = Confirm
talk-change-button = Change
# From the list of what can be changed back to the summary.
talk-summary-button = Back to the summary
# After something else came between.
talk-continue-button = Continue

# What people may type instead of a button, beside its label: separate with commas, no sentence. Add what people of your
# language would write; case and punctuation do not matter.
talk-stop-words = stop, cancel, quit, enough
talk-back-words = back, go back, previous
talk-staff-words = librarian, a librarian, human, a human, staff
talk-skip-words = skip, pass
talk-done-words = done, ready, finished
talk-more-words = more, next, later
talk-earlier-words = earlier, previous page
# Said to a summary, and to `Shall we go on?`.
talk-yes-words = yes, ok, okay, yes please, confirm

# ---------------------------------------------------------------- a question and its answer

# Stands below a question once it is answered.
# Variables:
#   $answer (String) - the words of the button that was chosen
talk-answer = Your answer: { $answer }
# A choice that is ticked, where one may tick several. A button.
# Variables:
#   $label (String) - the words of the choice
talk-ticked = ✓ { $label }
# Below a question whose choices take several pages.
# Variables:
#   $page (Number) - the page shown, from 1
#   $pages (Number) - how many there are
talk-page = Page { $page } of { $pages }.
# Below a question that has nothing to choose from just now; Back, Stop and Talk to a librarian stand under it.
talk-no-choices = There is nothing to choose from right now. A librarian can help you.

# ---------------------------------------------------------------- an answer that does not fit

# A choice was there a moment ago and is not any more; the question stands below.
talk-gone = That choice has just gone. Please choose again.
# Above a summary: an answer in it has changed since it was shown.
talk-check-again = Something has changed. Please check once more.
# Somebody typed the beginning of more than one choice.
talk-which-one = More than one choice fits. Please tap one, or type more of it.
# Somebody typed a number that no choice has.
talk-no-such-number = There is no choice with that number. Please tap one, or type its words.
# Somebody typed a day that cannot be chosen.
talk-day-not-free = That day cannot be chosen. Please pick another.
# Somebody pressed such a day in the calendar.
talk-day-not-free-toast = That day cannot be chosen.
# Somebody pressed Done before anything was ticked.
talk-none-toast = Please choose at least one first.
# Somebody typed Back at the first question.
talk-first-toast = This is the first question.
# A photo or a sticker came where words were asked for.
talk-words-please = I can only read words here. Please write your answer.
# Variables:
#   $most (Number) - characters that fit
talk-too-long =
    { $most ->
        [one] That is a little long. Please use { $most } character at most.
       *[other] That is a little long. Please use { $most } characters at most.
    }

# ---------------------------------------------------------------- buttons that do nothing any more

# A button of an older talk, or one that is no choice now.
talk-old-button-toast = This button is no longer in use.
# A button of a question that is answered already.
talk-already-toast = That is done already. Please see the newest message.

# ---------------------------------------------------------------- leaving and coming back

# After Stop, or /cancel.
talk-stopped = All right, we stop here. Nothing was saved.
# Takes the place of a question that nobody will answer any more.
talk-left = This step is closed now.
# Takes the place of a question while the patron talks to a librarian. Buttons: Continue, Stop.
talk-waiting = We can go on with this later.
# After something else was answered; the open question may stand below. Buttons: Continue, Stop.
talk-go-on = Shall we go on where we left off?
# The answers are older than a day. We do not keep them.
talk-expired = It has been a while, so I did not keep your earlier answers. We can begin again whenever you like.

# ---------------------------------------------------------------- the calendar

# A day as a choice: with its weekday.
# Variables:
#   $day (DateTime) - the day
talk-day = { DAY($day) }

# Above the days of a month.
# Variables:
#   $year (String) - the year in digits
talk-month-1 = January { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-2 = February { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-3 = March { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-4 = April { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-5 = May { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-6 = June { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-7 = July { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-8 = August { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-9 = September { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-10 = October { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-11 = November { $year }
# Variables:
#   $year (String) - the year in digits
talk-month-12 = December { $year }

# The head of the calendar, Monday first; two or three letters.
talk-weekday-1 = Mo
talk-weekday-2 = Tu
talk-weekday-3 = We
talk-weekday-4 = Th
talk-weekday-5 = Fr
talk-weekday-6 = Sa
talk-weekday-7 = Su
