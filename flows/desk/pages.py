"""The pages on which staff look after the FAQ: how they are shown and leafed through, and what their things are called."""

from __future__ import annotations

from collections.abc import Sequence

from flows.cards import title
from flows.leafing import put
from flows.talk import Talk
from flows.words import Button, Key, Part, Say

PAGE = 6  # things on one page
LONGEST_LABEL = 40  # characters of people's words on a button

PART_NAMES = {
    "title": "desk-faq-part-title",
    "answer": "desk-faq-part-answer",
    "more": "desk-faq-part-more",
    "we-do": "desk-faq-part-we-do",
    "we-do-not": "desk-faq-part-we-do-not",
    "ready": "desk-faq-part-ready",
    "children": "desk-faq-part-children",
    "asked": "desk-faq-part-asked",
    "keywords": "desk-faq-part-keywords",
    "group": "desk-faq-part-group",
    "off": "desk-faq-part-off",
}
"""What the parts of an answer are called; the names on the left are stored."""

MENU = Button(Say("desk-faq-menu-button"), "learn:menu")


def show(talk: Talk, parts: Sequence[Part], rows: Sequence[Key | tuple[Key, ...]]) -> None:
    """A page: in place when one of a page's own buttons was pressed, else as a new message."""
    put(talk, "learn:", parts, rows)


def name_of(talk: Talk, key: str) -> str:
    """A topic's title as staff read it; its key when it is off."""
    return talk.wording(title(key)) if key in talk.library.house.faq.topics else key


def history_button(key: str) -> Button:
    """What was changed, and the way back."""
    return Button(Say("desk-faq-history-of-button"), f"learn:history:{key}")


def cut(text: str, longest: int) -> str:
    """The text, or its beginning."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
