# Sensitive topics. Buttons and receipts name no topic: they may be seen over a shoulder or on a locked screen.

# Stands first of all, so that a locked screen shows this.
quiet-opening = You can stay anonymous. We do not save this talk under your name.
quiet-what-helps = What would help now?
quiet-talk-button = Someone to talk to
quiet-read-button = Information to read
quiet-rights-button = Rights and benefits
quiet-groups-button = Meetings or groups
quiet-practical-button = Practical help
quiet-ask-button = Ask a librarian quietly
# A small heading above telephone numbers.
quiet-lines = You can call here:
quiet-what-about = Write your question here. Staff do not see your name. Please write no names and no details of other people.
# Variables:
#   $number (String) - number of the question
quiet-other-open = Your question number { $number } is still open, and staff see your first name there. If you want to ask quietly, cancel that question first.
# Below the receipt of a quiet question.
# Variables:
#   $hours (Number) - hours that its words are kept once it is closed
quiet-erased =
    { $hours ->
        [one] Staff do not see your name. What is written here is erased { $hours } hour after the talk is closed.
       *[other] Staff do not see your name. What is written here is erased { $hours } hours after the talk is closed.
    }

# ---- words that sounded like danger; stands below the numbers that help now, above the button that passes them on

quiet-danger-open = A librarian can read what you wrote, as soon as one is free. They will not see your name. To pass it on, tap the button below.
# Variables:
#   $opens (DateTime) - when the desk opens next
quiet-danger-closed = We are closed now. We open { DAYTIME($opens, form: "on") }. A librarian can read what you wrote then. They will not see your name. If you are in danger, please do not wait for us.
quiet-danger-later = We are closed for some time. When we open again, a librarian can read what you wrote. They will not see your name. If you are in danger, please do not wait for us.

# ---- what staff read

# A heading above the patron’s words.
quiet-danger-staff = It sounded like danger. The numbers that help now were shown.
# On the card of a quiet question.
quiet-card = Quiet: no name, erased soon after closing. Please do not copy it anywhere.
