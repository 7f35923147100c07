"""The texts that staff have ready: the fixed ones that come with the program, and those that staff keep themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from flows.records import Ticket
from flows.talk import Talk
from flows.words import Part, Quote, Say

if TYPE_CHECKING:
    from bot.storage.canned import Canned

FIXED = {
    "greet": ("canned-greet-name", "canned-greet"),
    "busy": ("canned-busy-name", "canned-busy"),
    "searching": ("canned-searching-name", "canned-searching"),
    "one-more": ("canned-one-more-name", "canned-one-more"),
    "not-ours": ("canned-not-ours-name", "canned-not-ours"),
    "codes": ("canned-codes-name", "canned-codes"),
    "advice": ("canned-advice-name", "canned-advice"),
    "rude-first": ("canned-rude-first-name", "canned-rude-first"),
    "rude-last": ("canned-rude-last-name", "canned-rude-last"),
    "idle": ("canned-idle-name", "canned-idle"),
    "closing": ("canned-closing-name", "canned-closing"),
    "apology": ("canned-apology-name", "canned-apology"),
    "language": ("canned-language-name", "canned-language"),
    "crisis": ("canned-crisis-name", "canned-crisis"),
}
"""By the key that is stored: the name that staff see, and the text, which is in every language of the library."""

FILLED_HERE = ("first-name", "librarian", "next-opening", "booking-link", "library", "phone", "website")
"""The gaps that are filled without asking, as far as their value is known."""


@dataclass(frozen=True, slots=True)
class Ready:
    """One text to choose: `texts` by language for what staff wrote, `fixed` a text id for what comes with the program."""

    key: str
    label: Part
    texts: Mapping[str, str]
    fixed: str = ""


def all_for(talk: Talk, queue: str) -> list[Ready]:
    """What this member of staff may send in this queue: their own first, then the queue's, those for all, the fixed ones."""
    return [
        *(kept(each) for each in talk.library.canned.of(talk.incoming.person.id, [queue])),
        *(Ready(f"s-{key}", Say(name), {}, text) for key, (name, text) in FIXED.items()),
    ]


def kept(text: Canned) -> Ready:
    """One that staff wrote."""
    return Ready(f"c-{text.id}", Quote(text.name), text.texts)


def matching(talk: Talk, texts: list[Ready], word: str, language: str) -> list[Ready]:
    """Those with the word in their name or their text."""
    wanted = word.strip().casefold()
    return [each for each in texts if wanted in "\n".join(everything(talk, each, language)).casefold()]


def everything(talk: Talk, text: Ready, language: str) -> list[str]:
    """All that can be looked for in a text: its name, and what it says in the patron's language and in staff's."""
    said = [words_of(talk, text, code)[0] for code in dict.fromkeys((language, talk.language))]
    return [talk.wording(text.label), *said, *text.texts.values()]


def words_of(talk: Talk, text: Ready, language: str) -> tuple[str, str]:
    """What it says in a language, or in the nearest that it has; and which that is."""
    house = talk.library.house
    if text.fixed:
        words = house.part(Say(text.fixed, librarian=talk.incoming.person.name), language)
        return "\n\n".join([words, *also(talk, text, language)]), language
    order = (language, language.partition("-")[0], *house.languages, *text.texts)
    found = next((code for code in order if text.texts.get(code)), language)
    return text.texts.get(found, ""), found


def also(talk: Talk, text: Ready, language: str) -> list[str]:
    """Below the words for somebody in danger stand the numbers that the library names."""
    if text.fixed != "canned-crisis":
        return []
    house = talk.library.house
    numbers = [f"{line.name}: {line.phone}" for line in house.numbers_in(language)]
    return ["\n".join(numbers) if numbers else house.part(Say("crisis-no-numbers"), language)]


def known_values(talk: Talk, ticket: Ticket, language: str) -> dict[str, str]:
    """What fills gaps without asking, in a language; what is not known here is left out, and asked for."""
    house = talk.library.house
    opens = house.hours.next_opening(talk.now)
    values = {
        "first-name": ticket.patron_name,
        "librarian": talk.incoming.person.name,
        "next-opening": house.part(Say("canned-opening", at=opens), language) if opens else "",
        "booking-link": house.start_link("book") if house.bot_name else "",
        "library": house.name,
        "phone": house.config.library.phone,
        "website": house.config.library.website,
    }
    return {name: value for name, value in values.items() if value}
