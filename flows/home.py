"""The front door: the first message, the menu, languages and help.

The first message is one, and never a gate: whoever asks something at once gets the answer at once.
"""

from __future__ import annotations

from dataclasses import replace

from flows import zones
from flows.leafing import put
from flows.manners import made_of
from flows.pressed import old_button
from flows.talk import Talk
from flows.words import Button, Key, Message, Quote, Rows, Say, message

NAMES = {"en": "English", "fi": "Suomi", "sv": "Svenska", "sv-FI": "Svenska", "uk": "Українська"}
"""Each language in its own words; one that is not here is shown by its code."""

MENU: tuple[tuple[str, str], ...] = (
    ("home-ask-button", "ask:topics"),
    ("home-book-button", "book:begin"),
    ("home-events-button", "faq:show:events-calendar"),
    ("home-staff-button", "staff:ask"),
    ("home-hours-button", "faq:show:opening-hours"),
    ("home-more-button", "home:more"),
)
"""The main menu, top to bottom: label, and the route that the press takes. A new item is a line here and a route in `router.py`."""

MORE: tuple[tuple[str, str], ...] = (
    ("partner-menu-button", "partner:kinds"),
    ("home-services-button", "home:services"),
    ("home-language-button", "home:languages"),
    ("home-privacy-button", "privacy:show"),
    ("home-help-button", "home:help"),
    ("home-back-button", "home:menu"),
)

SERVICES: tuple[tuple[str, str], ...] = (
    ("tips-button", "tips:begin"),
    ("home-service-menu-button", "home-service:begin"),
    ("units-menu-button", "units:begin"),
    ("project-menu-button", "project:begin"),
    ("home-back-button", "home:more"),
)
"""Services that come to people."""


def start(talk: Talk) -> None:
    """`/start`: the welcome for somebody new, the menu for everybody else."""
    if talk.patron.greeted:
        menu(talk)
    else:
        welcome(talk)


def welcome(talk: Talk) -> None:
    """The one first message: the greeting with its four lines, or the choice of a language when we have not the app's."""
    if talk.patron.language:
        talk.say(*welcome_parts(talk), rows=WELCOME_ROWS)
    else:
        talk.say("home-choose-language", rows=language_rows(talk))
    talk.patron = replace(talk.patron, greeted=True)


def welcome_parts(talk: Talk) -> list[Say]:
    """Who this is and the four lines: a bot, who runs it, what is kept, how to stop."""
    days = talk.library.house.keeping.transcripts_days
    return [
        Say("home-welcome", library=talk.library.house.name),
        Say("home-notice", library=talk.library.house.name, days=days),
    ]


WELCOME_ROWS: Rows = (
    (Button(Say("home-ok-button"), "home:ok"),),
    (Button(Say("home-read-more-button"), "privacy:show"), Button(Say("home-other-language-button"), "home:languages")),
)


def ok(talk: Talk) -> None:
    """The notice is read: it stays, without its buttons, and the menu follows."""
    talk.edit(message(*welcome_parts(talk)), message_id=talk.incoming.message_id)
    menu(talk)


def menu(talk: Talk) -> None:
    """The main menu, as a new message, or in place of the one whose button was pressed."""
    show(talk, message("home-menu", rows=menu_rows(MENU)))


def more(talk: Talk) -> None:
    """The second page of the menu; who helps with what only where the library named somebody."""
    named = bool(talk.library.house.partners.entries)
    items = tuple(item for item in MORE if named or item[1] != "partner:kinds")
    show(talk, message("home-more", rows=menu_rows(items)))


def services(talk: Talk) -> None:
    """What else one may ask for, without coming to the library."""
    show(talk, message("home-more", rows=menu_rows(SERVICES)))


def menu_rows(items: tuple[tuple[str, str], ...]) -> Rows:
    """A menu's buttons, one a row."""
    return tuple((Button(Say(label), route),) for label, route in items)


def show(talk: Talk, page: Message) -> None:
    """Menus leaf in place: a press changes the message it stands under, but never one of the talk's questions or answers."""
    put(talk, IN_PLACE, page.parts, page.rows)


IN_PLACE = ("home:more", "home:services", "home:menu", "ask:topics", "ask:group", "home:languages")


def languages(talk: Talk, *_: str) -> None:
    """`/language`: the languages of this library, each in its own words; and the clock, for who is elsewhere."""
    talk.say("home-choose-language", rows=(*language_rows(talk), (zones.button(),)))


def language_rows(talk: Talk) -> Rows:
    """Two languages a row; the first of the library stands first."""
    keys: list[Key] = [language_key(code) for code in talk.library.house.languages]
    return tuple(tuple(keys[at : at + 2]) for at in range(0, len(keys), 2))


def language_key(code: str) -> Button:
    """One language's button."""
    return Button(Quote(NAMES.get(code, code)), f"home:speak:{code}")


def speak(talk: Talk, code: str) -> None:
    """A language was chosen: everything from now on is said in it, this first."""
    if code not in talk.library.house.languages:
        old_button(talk)
        return
    first_time = not talk.patron.language
    set_language(talk, code)
    if first_time:
        talk.edit(message("home-language-chosen"), message_id=talk.incoming.message_id)
        talk.say(*welcome_parts(talk), rows=WELCOME_ROWS)
        return
    talk.edit(message("home-language-chosen", rows=ways_back(talk)), message_id=talk.incoming.message_id)
    if not talk.conversation:
        talk.say("home-menu", rows=menu_rows(MENU))


def set_language(talk: Talk, code: str) -> None:
    """From now on, and for what is said just now."""
    talk.patron = replace(talk.patron, language=code)
    talk.language = code


def ways_back(talk: Talk) -> Rows:
    """The other languages by their own names: who changed by mistake cannot read anything else here."""
    return (tuple(language_key(code) for code in talk.library.house.languages if code != talk.language),)


def hear_language(talk: Talk) -> bool:
    """A patron types nothing but the name of another language ("suomeksi, kiitos"): it is spoken from now on."""
    house = talk.library.house
    for code in house.languages:
        if code != talk.language and made_of(talk.incoming.text, house.part(Say("home-language-words"), code)):
            set_language(talk, code)
            talk.say("home-language-chosen", rows=ways_back(talk))
            talk.say("home-menu", rows=menu_rows(MENU))
            return True
    return False


def help(talk: Talk) -> None:
    """`/help`: what can be done here, and every command with what it does."""
    talk.say(
        "home-help", rows=[Button(Say("home-menu-button"), "home:menu"), Button(Say("home-staff-button"), "staff:ask")]
    )


def cancel(talk: Talk) -> None:
    """`/cancel` with no dialogue to leave: the open question can be cancelled, or there is the menu."""
    if talk.ticket and talk.ticket.is_open:
        talk.say(
            "desk-patron-still-open", rows=[Button(Say("desk-withdraw-button"), f"staff:withdraw:{talk.ticket.id}")]
        )
    else:
        talk.say("home-nothing-to-cancel", rows=menu_rows(MENU))


def stop_notices(talk: Talk) -> None:
    """`/stop`: no event notices any more; what is booked stays."""
    talk.say("home-stopped")


def mine(talk: Talk) -> None:
    """`/my`: what is under way for this patron."""
    if talk.ticket and talk.ticket.is_open:
        talk.say(
            Say("home-my-ticket", number=str(talk.ticket.id)),
            rows=[Button(Say("desk-withdraw-button"), f"staff:withdraw:{talk.ticket.id}")],
        )
    else:
        talk.say("home-my-nothing", rows=menu_rows(MENU))


def unknown_command(talk: Talk) -> None:
    """A command that is none of ours: said kindly, with the menu as the way on."""
    talk.say("home-unknown-command", rows=menu_rows(MENU))


def sticker(talk: Talk) -> None:
    """A sticker needs no answer but a friendly line and a way on."""
    talk.say("home-sticker", rows=[Button(Say("home-menu-button"), "home:menu")])
