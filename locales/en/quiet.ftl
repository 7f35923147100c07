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
quiet-lines = Someone answers here:
quiet-what-about = What would you like the librarian to read? Staff do not see your name. Please write no names and no details of other people.
# Variables:
#   $number (String) - number of the question
quiet-other-open = Your question number { $number } is still open, and staff see your first name there. Cancel it first if you want to ask quietly.
# Below the receipt of a quiet question.
# Variables:
#   $hours (Number) - hours that its words are kept once it is closed
quiet-erased =
    { $hours ->
        [one] Staff do not see your name. { $hours } hour after the talk is closed, its words are erased.
       *[other] Staff do not see your name. { $hours } hours after the talk is closed, its words are erased.
    }

# ---- what staff read on the card

quiet-card = Quiet: no name, erased soon after closing. Please copy nothing elsewhere.
