"""How a question looks: its text, its choices, and the ways on, back and out below them.

At most six choices a page and two rows of navigation; the calendar and times are exempt. Leafing changes the message
in place.
"""

from __future__ import annotations

from calendar import Calendar
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from flows.steps import Asks, Layout, Option, Question, Verb, choice_data, move_data
from flows.words import Button, Message, Part, Quote, Rows, Say

Words = Callable[[Part], str]
"""Our texts in the reader's language, as they would read them."""

Row = tuple[Button, ...]

PAGES = {Layout.LIST: (6, 5), Layout.GRID: (12, 12)}
"""How many choices stand on one screen: all at once, and on each page when there are more (leafing takes a row too)."""

GRID_COLUMNS = 3
CHANGES = "change"
"""The page of a summary that lists what can be changed."""

MONTHS = {
    1: "talk-month-1",
    2: "talk-month-2",
    3: "talk-month-3",
    4: "talk-month-4",
    5: "talk-month-5",
    6: "talk-month-6",
    7: "talk-month-7",
    8: "talk-month-8",
    9: "talk-month-9",
    10: "talk-month-10",
    11: "talk-month-11",
    12: "talk-month-12",
}
WEEKDAYS = (
    "talk-weekday-1",
    "talk-weekday-2",
    "talk-weekday-3",
    "talk-weekday-4",
    "talk-weekday-5",
    "talk-weekday-6",
    "talk-weekday-7",
)
EMPTY_SQUARE = Quote("·")


@dataclass(frozen=True, slots=True)
class View:
    """Where a question stands: its serial, the page leafed to, what is ticked, whether a step lies before it."""

    serial: int
    page: str = ""
    picks: tuple[str, ...] = ()
    back: bool = False


def shown(question: Question, view: View, words: Words) -> Message:
    """The question as a message, ready to be answered."""
    rows = (*choices(question, view, words), *navigation(question, view))
    return Message((*question.parts, *_where(question, view.page)), rows)


def offered(question: Question, view: View) -> Message:
    """The question put off: is it to go on? Its own buttons wait behind `Continue`."""
    return Message((Say("talk-go-on"), *question.parts), going_on(view.serial, question.step))


def going_on(serial: int, step: str) -> Rows:
    """`Continue` and `Stop`."""
    return (
        (Button(Say("talk-continue-button"), move_data(serial, step, Verb.GO)),),
        (Button(Say("talk-stop-button"), move_data(serial, step, Verb.STOP)),),
    )


# ---------------------------------------------------------------- pages


def pages(question: Question) -> list[tuple[str, tuple[Option, ...]]]:
    """The pages of a question, each with its name and its choices; months by year and month, lists by number from 0."""
    if question.asks is Asks.SUMMARY:
        return [("", question.options), (CHANGES, question.changes)]
    if question.layout is Layout.MONTH:
        months = sorted({option.value[:7] for option in question.options})
        return [(month, tuple(each for each in question.options if each.value[:7] == month)) for month in months]
    room, each = PAGES[question.layout]
    options = question.options
    if len(options) <= room:
        return [("0", options)]
    return [(str(start // each), options[start : start + each]) for start in range(0, len(options), each)]


def page_of(question: Question, name: str) -> tuple[int, str, tuple[Option, ...]]:
    """The page with this name, or the first: its place, its name, its choices. Without choices it is an empty one."""
    found = pages(question) or [("", ())]
    place = next((place for place, page in enumerate(found) if page[0] == name), 0)
    return place, *found[place]


def has_page(question: Question, name: str) -> bool:
    """Whether a question can be leafed to a page of this name."""
    return any(page[0] == name for page in pages(question))


def neighbour(question: Question, name: str, step: int) -> str | None:
    """The name of the page before (-1) or after (+1) the one shown; None at the ends."""
    place = page_of(question, name)[0] + step
    found = pages(question)
    return found[place][0] if 0 <= place < len(found) else None


def _where(question: Question, name: str) -> tuple[Part, ...]:
    """Which page this is, in words: the keyboard alone does not say it to a screen reader."""
    if question.asks is not Asks.CHOICE:
        return ()
    if not question.options:
        return () if question.skip else (Say("talk-no-choices"),)
    place, name, options = page_of(question, name)
    if question.layout is Layout.MONTH:
        first = date.fromisoformat(options[0].value)
        return (Say(MONTHS[first.month], year=str(first.year)),)
    count = len(pages(question))
    return (Say("talk-page", page=place + 1, pages=count),) if count > 1 else ()


# ---------------------------------------------------------------- choices


def choices(question: Question, view: View, words: Words) -> list[Row]:
    """The rows of what can be answered, and of what leafs through it."""
    if question.asks is Asks.WORDS:
        return []
    if question.asks is Asks.SUMMARY:
        return _summary(question, view)
    if question.layout is Layout.MONTH:
        rows = _month(question, view)
    else:
        options = page_of(question, view.page)[2]
        keys = [_choice(question, option, view, words) for option in options]
        rows = _in_columns(keys, GRID_COLUMNS if question.layout is Layout.GRID else 1)
    return [*rows, *_leafing(question, view), *_done(question, view)]


def _choice(question: Question, option: Option, view: View, words: Words) -> Button:
    label = option.label
    if option.value in view.picks:
        label = Say("talk-ticked", label=words(label))
    return Button(label, choice_data(view.serial, question.step, option.value))


def _in_columns(keys: Sequence[Button], columns: int) -> list[Row]:
    return [tuple(keys[start : start + columns]) for start in range(0, len(keys), columns)]


def _done(question: Question, view: View) -> list[Row]:
    if not (question.several and question.options):
        return []
    return [(Button(Say("talk-done-button"), move_data(view.serial, question.step, Verb.DONE)),)]


def _leafing(question: Question, view: View) -> list[Row]:
    """`Earlier` and `More`, where there is anything."""
    month = question.layout is Layout.MONTH
    labels = (("talk-month-earlier-button", -1), ("talk-month-later-button", 1))
    if not month:
        labels = (("talk-earlier-button", -1), ("talk-more-button", 1))
    keys = [
        Button(Say(label), move_data(view.serial, question.step, Verb.PAGE, name))
        for label, way in labels
        if (name := neighbour(question, view.page, way)) is not None
    ]
    return [tuple(keys)] if keys else []


def _month(question: Question, view: View) -> list[Row]:
    """The weeks of a month that have a day to choose, Monday first; every other square does nothing."""
    options = {date.fromisoformat(each.value): each for each in page_of(question, view.page)[2]}
    if not options:
        return []
    first = min(options)
    weeks = Calendar().monthdatescalendar(first.year, first.month)
    idle = move_data(view.serial, question.step, Verb.IDLE)
    head = tuple(Button(Say(name), idle) for name in WEEKDAYS)
    return [head, *(_week(week, options, question, view, idle) for week in weeks if options.keys() & set(week))]


def _week(week: Iterable[date], options: dict[date, Option], question: Question, view: View, idle: str) -> Row:
    return tuple(
        _square(day, choice_data(view.serial, question.step, options[day].value), options[day].value in view.picks)
        if day in options
        else Button(EMPTY_SQUARE, idle)
        for day in week
    )


def _square(day: date, go: str, ticked: bool) -> Button:
    number = str(day.day)
    return Button(Say("talk-ticked", label=number) if ticked else Quote(number), go)


def _summary(question: Question, view: View) -> list[Row]:
    """`Confirm` and `Change`, or the list of what can be changed."""
    serial, step = view.serial, question.step
    if view.page == CHANGES:
        keys = [Button(each.label, move_data(serial, step, Verb.CHANGE, each.value)) for each in question.changes]
        return [*((key,) for key in keys), (Button(Say("talk-summary-button"), move_data(serial, step, Verb.PAGE)),)]
    rows: list[Row] = [(Button(each.label, choice_data(serial, step, each.value)),) for each in question.options]
    if question.changes:
        rows.append((Button(Say("talk-change-button"), move_data(serial, step, Verb.PAGE, CHANGES)),))
    return rows


# ---------------------------------------------------------------- ways on, back and out


def navigation(question: Question, view: View) -> list[Row]:
    """`Skip` where one may, then `Back` and `Stop`, then `Talk to a librarian`: the same order everywhere."""
    rows: list[Row] = []
    if question.skip is not None:
        rows.append((Button(question.skip, move_data(view.serial, question.step, Verb.SKIP)),))
    ways = [("talk-back-button", Verb.BACK)] if view.back else []
    ways.append(("talk-stop-button", Verb.STOP))
    rows.append(tuple(Button(Say(label), move_data(view.serial, question.step, verb)) for label, verb in ways))
    if question.staff:
        rows.append((Button(Say("talk-staff-button"), move_data(view.serial, question.step, Verb.STAFF)),))
    return rows
