# Privacy.

# Variables:
#   $library (String) - the library's name
privacy-what =
    { $library } keeps only what it needs to answer you. We keep your Telegram account number (not your phone number), first name, language and, if you set one, time zone. We also keep your booked times, tips made for you, and your chats with staff. Your last question is kept for a day. If you ask us to call, we keep that phone number too.

    We keep no loans, card numbers or codes. You can ask without saying who you are. Only staff read your words, and we store them encrypted.
# Variables:
#   $transcripts (Number) - days that talks are kept after they are closed
#   $bookings (Number) - days that bookings are kept
#   $inactive (Number) - days after which an unused account is removed
privacy-how-long =
    { $transcripts ->
        [one] Chats are deleted { $transcripts } day after they are closed.
       *[other] Chats are deleted { $transcripts } days after they are closed.
    } { $bookings ->
        [one] Booked times are deleted { $bookings } day after they are over.
       *[other] Booked times are deleted { $bookings } days after they are over.
    } { $inactive ->
        [one] If you do not write for { $inactive } day, we delete everything.
       *[other] If you do not write for { $inactive } days, we delete everything.
    }
# Variables:
#   $days (Number) - days that questions without a good answer are kept, without person
privacy-gaps =
    { $days ->
        [one] If I have no good answer, we keep the question’s words for { $days } day, to write one. We do not keep whose question it was.
       *[other] If I have no good answer, we keep the question’s words for { $days } days, to write one. We do not keep whose question it was.
    }
privacy-telegram = Telegram also keeps ordinary chats on its own servers. To remove what you see in your app, delete the chat there.
privacy-delete-button = Delete all
privacy-confirm = This deletes everything we have about you: your chats with staff, tips, your language and your name. An open question is lost, and your own booked times are cancelled. Shall we delete it all?
privacy-confirm-button = Yes, delete all
privacy-keep-button = No, keep it
privacy-kept = Nothing was deleted.
privacy-deleted = We have deleted everything we had about you. It also disappears from backup copies, when old copies are removed. To remove what you see in your app, delete the chat there. If you write again, we start afresh.
privacy-staff-told = A patron has deleted their data. The topics of their questions are removed.
privacy-masked = I have hidden what looked like a secret code or a personal number. Please do not send them here. A chat is like an open letter, and we never ask for them.
