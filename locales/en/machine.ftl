# What the machine itself says when something went wrong.

machine-sorry = Sorry, something went wrong on our side. The staff know about it. Please try again, or ask a librarian.
# Variables:
#   $row (String) - number of the update in the store
machine-parked-update = Something a patron sent could not be handled (update { $row }). Nothing is lost.
# Variables:
#   $row (String) - number of the message in the store
machine-parked-message = A message could not be sent (message { $row }). Nothing is lost.
machine-retry-button = Try again
machine-retrying-toast = Trying again.
# Variables:
#   $hours (Number) - hours without contact
machine-gap =
    { $hours ->
        [one] The bot was cut off from Telegram for more than { $hours } hour. Messages sent more than a day ago may be missing.
       *[other] The bot was cut off from Telegram for more than { $hours } hours. Messages sent more than a day ago may be missing.
    }
machine-gap-patron = We were cut off for more than a day. If you wrote to us in that time, please write again.
machine-catching-up = The bot is back and catching up.
machine-original-gone = The patron deleted this message. It said:
machine-correction = Corrected:
machine-unchecked-file = The patron sent something that could not be copied.
error-unexpected = That did not work. Please try again, or ask a librarian.
