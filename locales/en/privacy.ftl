# Privacy.

# Variables:
#   $library (String) - the library's name
privacy-what = { $library } keeps only what it needs to answer you. That is the number of your Telegram account (not your phone number), your first name and language, and your talks with staff. We keep no loans, no card and no codes. You can ask without saying who you are. Only staff read your words, and they are stored encrypted.
# Variables:
#   $transcripts (Number) - days that talks are kept after they are closed
#   $bookings (Number) - days that bookings are kept
#   $inactive (Number) - days after which an unused account is removed
privacy-how-long =
    { $transcripts ->
        [one] Talks are deleted { $transcripts } day after they are closed.
       *[other] Talks are deleted { $transcripts } days after they are closed.
    } { $bookings ->
        [one] Booked times after { $bookings } day.
       *[other] Booked times after { $bookings } days.
    } { $inactive ->
        [one] If you do not write for { $inactive } day, we delete everything.
       *[other] If you do not write for { $inactive } days, we delete everything.
    }
privacy-telegram = Telegram itself also keeps ordinary chats on its own servers. What you see in your app you can delete there.
privacy-delete-button = Delete all
privacy-confirm = This deletes everything we have about you: your talks with staff, your language and your name. An open question is lost too. Shall we delete it all?
privacy-confirm-button = Yes, delete all
privacy-keep-button = No, keep it
privacy-kept = Nothing was deleted.
privacy-deleted = Everything we had about you is deleted. Backup copies vanish within 30 days. What stands in your own app you can delete there. If you write again, we start anew.
privacy-staff-told = A patron has deleted their data. Their topics are removed.
privacy-masked = I have hidden what looked like a secret code or a personal number. Please never send them here: chat is like an open letter, and we never ask for them.
