"""What a step of a dialogue asks, what counts as its answer, and how a button names it.

A question is built anew at every replay from what is true now; only its step name and short answers are ever stored.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from flows.words import Arg, Part, Say

Label = Part | str
"""A part, or the id of one of our texts."""

LONGEST_VALUE = 30  # bytes; with serial and step a button stays below the 64 bytes of Telegram's callback data
LONGEST_TEXT = 1000  # characters of a typed answer, unless the step says otherwise

GONE = Say("talk-gone")

SKIPPED = "\x18"
"""What a skipped step stores: the control character CANCEL, which no keyboard types."""

_STEP = re.compile(r"[a-z][a-z0-9_-]{0,15}")
_VALUE = re.compile(r"[!-+\--~]+")  # printable ASCII without blank and comma: several answers are stored comma-joined


class Layout(StrEnum):
    """How the choices stand: one a row, three a row (short labels such as times), or as the days of one month."""

    LIST = "list"
    GRID = "grid"
    MONTH = "month"


class Asks(StrEnum):
    """What a question wants to hear."""

    CHOICE = "choice"
    WORDS = "words"
    SUMMARY = "summary"


class Unclear(Exception):
    """A typed answer that a step cannot take: the text `id` says kindly what it needs; the question is asked again."""

    def __init__(self, id: str, **args: Arg) -> None:
        super().__init__(id)
        self.say = Say(id, **args)


class Vanished(Exception):
    """A stored answer is no longer among the choices; `left` are those of several that still are."""

    def __init__(self, left: tuple[str, ...] = ()) -> None:
        super().__init__()
        self.left = left


@dataclass(frozen=True, slots=True)
class Option:
    """One choice: what is stored, what is shown, and what the script gets."""

    value: str
    label: Part
    result: Any

    def __post_init__(self) -> None:
        if not _VALUE.fullmatch(self.value) or len(self.value) > LONGEST_VALUE:
            raise ValueError(f"choice value {self.value!r}: 1 to {LONGEST_VALUE} ASCII characters, no blank or comma")


def part(label: Label) -> Part:
    """A label as a part; a bare string is a text id."""
    return Say(label) if isinstance(label, str) else label


def options_of(choices: Iterable[Any]) -> tuple[Option, ...]:
    """The choices of a step: a mapping of value to label, dates, or anything with `.key` and `.label`."""
    if isinstance(choices, Mapping):
        return tuple(Option(value, part(label), value) for value, label in choices.items())
    return tuple(_option(choice) for choice in choices)


def _option(choice: Any) -> Option:
    if isinstance(choice, date):
        return Option(choice.isoformat(), Say("talk-day", day=choice), choice)
    return Option(str(choice.key), part(choice.label), choice)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One step, as it is asked now.

    `skip` is the label of the way past it, `otherwise` what the script then gets. `changes` are the steps that a
    summary lets one answer anew; `media` says whether a photo or a voice message is an answer too; `staff` whether a
    librarian is offered.
    """

    step: str
    parts: tuple[Part, ...]
    asks: Asks
    options: tuple[Option, ...] = ()
    layout: Layout = Layout.LIST
    several: bool = False
    skip: Part | None = None
    otherwise: Any = None
    gone: Part = GONE
    changes: tuple[Option, ...] = ()
    parse: Callable[[str], Any] = str
    longest: int = LONGEST_TEXT
    media: bool = False
    staff: bool = True

    def __post_init__(self) -> None:
        if not _STEP.fullmatch(self.step):
            raise ValueError(f"step name {self.step!r}: 1 to 16 of a-z, 0-9, - and _, a letter first")
        if len({option.value for option in self.options}) < len(self.options):
            raise ValueError(f"step {self.step!r} offers the same value twice")

    @property
    def answers_itself(self) -> bool:
        """Whether there is nothing to decide: exactly one choice, and no way past it."""
        return self.asks is Asks.CHOICE and len(self.options) == 1 and self.skip is None and not self.several

    def option(self, value: str) -> Option | None:
        """The choice with this value, if it is open now."""
        return next((option for option in self.options if option.value == value), None)

    def result(self, stored: str) -> Any:
        """What the script gets for a stored answer. Raises `Vanished` or `Unclear` when it does not hold any more."""
        if stored == SKIPPED and self.skip is not None:
            return self.otherwise
        if self.asks is Asks.WORDS:
            return self.parse(stored)
        if self.several:
            return self._several(stored)
        option = self.option(stored)
        if option is None:
            raise Vanished
        return option.result

    def _several(self, stored: str) -> tuple[Any, ...]:
        chosen = stored.split(",")
        kept = [option for option in self.options if option.value in chosen]
        if len(kept) < len(chosen):
            raise Vanished(tuple(option.value for option in kept))
        return tuple(option.result for option in kept)


# ---------------------------------------------------------------- what one does with a question


class Verb(StrEnum):
    """What a press or a typed word means. The values stand in buttons that live for weeks: renaming is a migration."""

    CHOOSE = "choose"
    WRITE = "write"
    BACK = "back"
    STOP = "stop"
    STAFF = "staff"
    SKIP = "skip"
    PAGE = "page"
    DONE = "done"
    CHANGE = "change"
    GO = "go"  # on with the dialogue, after something else came between
    IDLE = "idle"  # a square of the calendar with nothing behind it


@dataclass(frozen=True, slots=True)
class Move:
    """One answer, or one step through the dialogue; tapped and typed ones are the same."""

    verb: Verb
    value: str = ""


@dataclass(frozen=True, slots=True)
class Press:
    """A button of a dialogue, read: which question it belongs to, and what it does."""

    serial: int
    step: str
    move: Move


MARK = "~"
"""The first character of every button of a dialogue; routes begin with a letter."""

_PRESS = re.compile(r"~(\d{1,18})\.([a-z][a-z0-9_-]{0,15})(?:=([!-~]{1,30})|!([a-z]+)(?::([!-~]{0,30}))?)")
_PRESSED = {verb.value for verb in Verb} - {Verb.CHOOSE.value, Verb.WRITE.value}


def choice_data(serial: int, step: str, value: str) -> str:
    """The callback data of a choice: `~7.day=2026-05-12`."""
    return f"{MARK}{serial}.{step}={value}"


def move_data(serial: int, step: str, verb: Verb, value: str = "") -> str:
    """The callback data of a way through the dialogue: `~7.day!back`, `~7.day!page:2026-06`."""
    return f"{MARK}{serial}.{step}!{verb}" + (f":{value}" if value else "")


def read_press(callback: str) -> Press | None:
    """What a button of a dialogue says, or None for what we never made."""
    found = _PRESS.fullmatch(callback)
    if not found:
        return None
    serial, step, value, verb, extra = found.groups()
    if value is not None:
        return Press(int(serial), step, Move(Verb.CHOOSE, value))
    if verb not in _PRESSED:
        return None
    return Press(int(serial), step, Move(Verb(verb), extra or ""))
