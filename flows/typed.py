"""Every button has a typed equivalent: its number, or its words. This reads them.

Presses die 150 seconds after an outage begins, and some people would rather write. Case, punctuation, blanks and emoji
do not matter; the beginning of a choice is enough when only one begins like that.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date

from flows.keyboards import CHANGES, Words, has_page, neighbour, page_of
from flows.steps import Asks, Layout, Move, Option, Question, Unclear, Verb
from flows.words import Say

SHORTEST_BEGINNING = (
    2  # characters of a choice's beginning; one letter would catch too much that is meant for somebody else
)
LONGEST_NUMBER = 3  # digits that may be a choice's number; more is a telephone or a card number

_NUMBER = re.compile(r"\d+")
_DAY = re.compile(r"(\d{1,2})\.?")
_DAY_AND_MONTH = re.compile(r"(\d{1,2})\s?[./-]\s?(\d{1,2})\.?(?:\s?[./-]?\s?(\d{4}))?")
_ISO_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


def bare(text: str) -> str:
    """Letters and digits only, without case: what two ways of writing the same words have in common."""
    return "".join(char for char in unicodedata.normalize("NFKC", text).casefold() if char.isalnum())


def tokens(text: str) -> list[str]:
    """The words and numbers of a text, without case."""
    return re.findall(r"[^\W_]+", unicodedata.normalize("NFKC", text).casefold())


def is_go_on(text: str, words: Words, *, loosely: bool) -> bool:
    """Whether somebody wants to go on with the dialogue; `loosely`, when that was just asked, a yes will do."""
    said = bare(text)
    return _is(said, "talk-continue-button", words) or (loosely and _is_among(said, "talk-yes-words", words))


def is_stop(text: str, words: Words) -> bool:
    """Whether somebody wants to leave the dialogue."""
    return _is(bare(text), "talk-stop-button", words) or _is_among(bare(text), "talk-stop-words", words)


def _is(said: str, label: str, words: Words) -> bool:
    return bool(said) and said == bare(words(Say(label)))


def _is_among(said: str, id: str, words: Words) -> bool:
    return bool(said) and said in {bare(word) for word in words(Say(id)).split(",")}


def understand(question: Question, page: str, text: str, words: Words) -> Move | None:
    """What a typed text means at this question, or None when it fits nothing and is meant for somebody else.

    Raises `Unclear` when it was surely meant for the question and still names no choice, or more than one.
    """
    if question.asks is Asks.WORDS:
        return _way(question, page, text, words) or Move(Verb.WRITE, text.strip())
    found = _exactly(question, text, words) or _way(question, page, text, words)
    if found or not bare(text):
        return found
    if question.layout is Layout.MONTH and (day := _as_day(question, page, text)):
        return day
    return (
        _as_number(question, page, text, words)
        or _as_beginning(question, text, words)
        or _as_list(question, page, text, words)
    )


# ---------------------------------------------------------------- by words


def _named(question: Question) -> Iterable[tuple[Option, Verb]]:
    """Everything that can be named by its words, and what naming it means."""
    yield from ((option, Verb.CHOOSE) for option in question.options)
    yield from ((option, Verb.CHANGE) for option in question.changes)


def _exactly(question: Question, text: str, words: Words) -> Move | None:
    said = bare(text)
    found = [Move(verb, each.value) for each, verb in _named(question) if bare(words(each.label)) == said]
    return found[0] if said and len(found) == 1 else None


def _as_beginning(question: Question, text: str, words: Words) -> Move | None:
    """The one choice that begins like this; of a calendar, the one day that has all these words."""
    said = bare(text)
    if len(said) < SHORTEST_BEGINNING or said.isdecimal():
        return None
    found = [Move(verb, each.value) for each, verb in _named(question) if bare(words(each.label)).startswith(said)]
    if question.skip is not None and bare(words(question.skip)).startswith(said):
        found.append(Move(Verb.SKIP))
    if not found and question.layout is Layout.MONTH:
        heard = set(tokens(text))
        found = [Move(Verb.CHOOSE, each.value) for each in question.options if heard <= set(tokens(words(each.label)))]
    if len(found) > 1:
        raise Unclear("talk-which-one")
    return found[0] if found else None


def _as_list(question: Question, page: str, text: str, words: Words) -> Move | None:
    """Several at once: `1, 3` or `calm, funny`. All of it must be choices, or it was no list."""
    between = r"[\s,;]+" if re.fullmatch(r"[\d\s,;]+", text) else r"\s*[,;\n]\s*"
    pieces = [piece for piece in re.split(between, text.strip()) if bare(piece)]
    if not question.several or len(pieces) < 2:
        return None
    found: list[str] = []
    for piece in pieces:
        move = _exactly(question, piece, words) or _as_number(question, page, piece, words)
        move = move or _as_beginning(question, piece, words)
        if move is None or move.verb is not Verb.CHOOSE:
            return None
        found.append(move.value)
    return Move(Verb.CHOOSE, ",".join(dict.fromkeys(found)))


# ---------------------------------------------------------------- by number


def _as_number(question: Question, page: str, text: str, words: Words) -> Move | None:
    """The choice at this place on the page, from 1, unless the choices are numbers themselves (seats, times)."""
    number = text.strip().rstrip(".)")
    if not (number.isdecimal() and len(number) <= LONGEST_NUMBER):
        return None
    value = int(number)
    labels = [tokens(words(option.label)) for option in question.options]
    named = [
        option
        for option, label in zip(question.options, labels, strict=True)
        if label and label[0].isdecimal() and int(label[0]) == value
    ]
    if len(named) > 1:
        raise Unclear("talk-which-one")
    if named:
        return Move(Verb.CHOOSE, named[0].value)
    in_order = _in_order(question, page)
    if any("".join(label).isdecimal() for label in labels) or not 1 <= value <= len(in_order):
        raise Unclear("talk-no-such-number")
    return in_order[value - 1]


def _in_order(question: Question, page: str) -> list[Move]:
    """What stands on the page, top to bottom."""
    if question.asks is Asks.SUMMARY and page != CHANGES:
        confirm = [Move(Verb.CHOOSE, option.value) for option in question.options]
        return [*confirm, Move(Verb.PAGE, CHANGES)] if question.changes else confirm
    verb = Verb.CHANGE if question.asks is Asks.SUMMARY else Verb.CHOOSE
    return [Move(verb, option.value) for option in page_of(question, page)[2]]


def _as_day(question: Question, page: str, text: str) -> Move | None:
    """A day of the calendar: `12` of the month shown, `12.5.`, `12.5.2026` or `2026-05-12`; day before month."""
    written = text.strip()
    days = [date.fromisoformat(option.value) for option in question.options]
    shown = {date.fromisoformat(option.value) for option in page_of(question, page)[2]}
    if found := _ISO_DAY.fullmatch(written):
        year, month, day = (int(each) for each in found.groups())
        fitting = [each for each in days if (each.year, each.month, each.day) == (year, month, day)]
    elif found := _DAY_AND_MONTH.fullmatch(written):
        day, month, written_year = (int(each or 0) for each in found.groups())
        fitting = [each for each in days if (each.month, each.day) == (month, day) and written_year in (0, each.year)]
    elif found := _DAY.fullmatch(written):
        fitting = [each for each in days if each in shown and each.day == int(found[1])]
    else:
        return None
    if not fitting:
        raise Unclear("talk-day-not-free")
    return Move(Verb.CHOOSE, fitting[0].isoformat())


# ---------------------------------------------------------------- by the ways through


def _way(question: Question, page: str, text: str, words: Words) -> Move | None:
    """Stop, back, skip, more and their like: by the label; by other words too where they can be no answer."""
    said = bare(text)
    if is_stop(text, words):
        return Move(Verb.STOP)
    if question.skip is not None and said and said == bare(words(question.skip)):
        return Move(Verb.SKIP)
    written = question.asks is Asks.WORDS
    for fits, move, label, others in _ways(question, page):
        if fits and (_is(said, label, words) or (others and not written and _is_among(said, others, words))):
            return move
    return None


def _ways(question: Question, page: str) -> Iterable[tuple[bool, Move, str, str]]:
    """Each way through the dialogue: whether it is there now, what it means, its label and the other words for it."""
    choosing = question.asks is Asks.CHOICE
    summary = question.asks is Asks.SUMMARY
    month = question.layout is Layout.MONTH
    yield question.staff, Move(Verb.STAFF), "talk-staff-button", "talk-staff-words"
    yield True, Move(Verb.BACK), "talk-back-button", "talk-back-words"
    yield question.skip is not None, Move(Verb.SKIP), "talk-skip-button", "talk-skip-words"
    yield question.several, Move(Verb.DONE), "talk-done-button", "talk-done-words"
    later, earlier = (neighbour(question, page, way) if choosing else None for way in (1, -1))
    label = "talk-month-later-button" if month else "talk-more-button"
    yield later is not None, Move(Verb.PAGE, later or ""), label, "talk-more-words"
    label = "talk-month-earlier-button" if month else "talk-earlier-button"
    yield earlier is not None, Move(Verb.PAGE, earlier or ""), label, "talk-earlier-words"
    if summary:
        confirm = question.options[0].value
        yield True, Move(Verb.CHOOSE, confirm), "talk-confirm-button", "talk-yes-words"
        yield has_page(question, CHANGES), Move(Verb.PAGE, CHANGES), "talk-change-button", ""
        yield page == CHANGES, Move(Verb.PAGE), "talk-summary-button", ""
