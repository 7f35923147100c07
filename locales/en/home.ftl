# The front door: first message, menu, languages, help.

# Variables:
#   $library (String) - the library's name
home-welcome = Hello! This is { $library }. Ask me about the library or public services.

# The four lines of the notice: a bot, who runs it, what is kept, how to stop. One line each.
# Variables:
#   $library (String) - the library's name
#   $days (Number) - days that a talk is kept
home-notice =
    I am a bot. A librarian can take over at any time.
    { $library } runs this chat. You can stay anonymous.
    { $days ->
        [one] We keep your chats with staff for { $days } day.
       *[other] We keep your chats with staff for { $days } days.
    }
    Please do not send passwords or bank codes. To delete everything: /privacy

home-ok-button = OK, continue
home-read-more-button = Read more
home-other-language-button = Other language

home-choose-language = Which language shall we use?
# What people type who want this language, while another one is spoken: words and short phrases, separated by commas.
home-language-words =
    English, in English, English please, in English please, please in English, speak English, do you speak English, I speak English, I want English, can we speak English, back to English, I do not understand, I don't understand
home-language-chosen = We will continue in English.

home-menu = What would you like to do? Choose below, or write your question in your own words.
home-more = More things you can do here:
home-ask-button = Questions by topic
home-book-button = Book a time
home-events-button = Events
home-staff-button = Ask a librarian
home-hours-button = Opening hours
home-more-button = More
home-services-button = More services
home-language-button = Language
home-privacy-button = Privacy
home-help-button = How this works
home-back-button = Back
home-menu-button = Main menu

home-help =
    Write your question in your own words. I will look for an answer. If I find none, a librarian can help.

    /ask – questions by topic
    /staff – ask a librarian
    /book – book a time
    /events – events
    /my – your booked times and open question
    /copy – a copy of your talk with us
    /language – language, time zone
    /privacy – your data, delete all
    /stop – stop event notices
    /cancel – stop what you started

home-nothing-to-cancel = There is nothing to stop just now. To cancel a booked time, tap /my. What would you like to do?
home-stopped = You get no event notices from us. Everything else stays as it is.
# Variables:
#   $number (String) - number of the question
home-my-ticket = Your question number { $number } is with the librarians. You can add more here at any time.
home-my-nothing = You have no booked times and no open questions. What would you like to do?
home-unknown-command = I do not know that command. Choose below, or write in your own words.
home-sticker = Thank you! How can I help? Write your question, or open the menu.
home-late-press = We were offline for a while, and your tap was lost. Please choose again.
