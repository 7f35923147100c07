"""For those who do not know where to turn, or would rather sit down with somebody: a few plain questions, then staff."""

from __future__ import annotations

from flows.cards import title
from flows.desk.patron import as_asked, hand_over
from flows.home import NAMES
from flows.records import Asked
from flows.talk import Talk
from flows.words import Heading, Part, Quote, Say

URGENT = {"today": "turn-today-button", "week": "turn-week-button", "later": "turn-later-button"}
ABOUT = {
    "letter": "turn-letter-button",
    "website": "turn-website-button",
    "phone": "turn-phone-button",
    "other": "turn-other-button",
}
FOR_STAFF = {
    "today": "turn-staff-today",
    "week": "turn-staff-week",
    "later": "turn-staff-later",
    "letter": "turn-staff-letter",
    "website": "turn-staff-website",
    "phone": "turn-staff-phone",
    "other": "turn-staff-other",
}
LONGEST_WISH = 300  # characters


def lost(talk: Talk) -> None:
    """ "I don't know where to turn": is it urgent, what is it about, in which language; staff get the summary."""
    urgent = talk.choose("urgent", "turn-urgent", URGENT, staff=False)
    about = talk.choose("about", "turn-about", ABOUT, staff=False)
    language = talk.choose("language", "turn-language", languages(talk), staff=False)
    hand_over(
        talk,
        Asked(0, tried=talk.patron.asked.tried if talk.patron.asked else ()),
        Heading(Say("turn-staff-lost")),
        Say(FOR_STAFF[urgent]),
        Say(FOR_STAFF[about]),
        Say("turn-staff-language", language=NAMES.get(language, language)),
    )
    talk.say("turn-done")


def languages(talk: Talk) -> dict[str, Part]:
    """The languages to choose from, each in its own words; the one spoken now comes first."""
    codes = dict.fromkeys((talk.language, *talk.library.house.languages))
    return {code: Quote(NAMES.get(code, code)) for code in codes}


def time(talk: Talk, key: str) -> None:
    """A time with somebody about a topic: when it would suit, in one's own words; staff agree on it in the chat."""
    wish = talk.read("when", "turn-when", max_length=LONGEST_WISH, staff=False)
    asked = as_asked(talk, wish)
    hand_over(talk, asked, Heading(Say("turn-staff-time")), title(key))
