"""What passes between the outbox and the sender: what waits, what is to be sent now, and what became of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from flows.records import Reach
from flows.words import Act, Lane, Quote

FAREWELL = "farewell:"
"""Keys that begin so are the last word after Delete all: such a row goes as soon as its fate is known."""

LANES = (Lane.REPLY, Lane.RELAY, Lane.REMINDER, Lane.NOTICE)


class Candidate(NamedTuple):
    """The first waiting row of a stream. `size` is how many messages it makes, `lane` 0 the most urgent."""

    id: int
    kind: str  # send, document, edit, relay, copy, album, rewrite, topic, react, delete, leave
    lane: int
    chat_id: int
    stream: str
    size: int
    due_at: int


class Picked(NamedTuple):
    """Which candidates leave now, when (UTC ms) to look at others again, and in which chats to merge what waits."""

    chosen: Sequence[int]
    retry_at: Mapping[int, int] = {}
    short: frozenset[int] = frozenset()


Pick = Callable[[list[Candidate]], Picked]
"""The pacing: candidates in the order in which they should leave. It runs on the database's thread."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A line as the other side shows it: its newest words, and where they stand in the copy (UTF-16 units)."""

    line_id: int
    words: Quote
    kind: str = "text"
    copy_start: int = 0
    copy_length: int = 0


@dataclass(frozen=True, slots=True)
class Claimed:
    """A row that is to be sent now, with everything that its call needs.

    `acts` leave together: the parts of an album, or relays that were merged (then `ids` has their rows); mostly one.
    `target` is the message to change, `reply` the one to answer, both in the row's own chat, 0 when there is none.
    `language` is empty in groups. `pieces` of a long message have left before, the first of them as `first_message`.
    `farewell`: with this row the last trace of somebody goes.
    """

    ids: tuple[int, ...]
    kind: str
    acts: tuple[Act, ...]
    lane: Lane
    stream: str
    chat_id: int
    thread_id: int = 0
    ticket_id: int = 0
    language: str = ""
    target: int = 0
    reply: int = 0
    lines: tuple[Shown, ...] = ()
    attempts: int = 1
    unsure: int = 0
    pieces: int = 0
    first_message: int = 0
    due_at: int = 0
    created_at: int = 0
    farewell: bool = False

    @property
    def id(self) -> int:
        """The row's number; of merged ones the first's."""
        return self.ids[0]

    @property
    def act(self) -> Act:
        """The act; of several the first."""
        return self.acts[0]


class Span(NamedTuple):
    """Where a line came to stand on the other side: which message, and where in it (UTF-16 units; 0, 0: all of it)."""

    line_id: int
    message_id: int
    start: int = 0
    length: int = 0


@dataclass(frozen=True, slots=True)
class Sent:
    """Telegram has it. `messages` are the ids it gave, in order, without those of earlier `pieces`.

    `spans` tell where lines stand when that is not simply one message each. `thread_id` is that of a topic just made.
    """

    messages: tuple[int, ...] = ()
    spans: tuple[Span, ...] = ()
    thread_id: int = 0


@dataclass(frozen=True, slots=True)
class Later:
    """A flood wait: nothing to this chat before `until` (UTC ms), with `everywhere` to none. It costs no attempt."""

    until: int
    everywhere: bool = False
    messages: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Retry:
    """It never arrived, and goes again at `at` (UTC ms), in its place."""

    at: int
    why: str = ""
    messages: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Unsure:
    """It left, the answer is lost. It goes again at `at` (UTC ms), except a notice, which stays unsure for good."""

    at: int
    why: str = ""
    messages: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """Telegram said no for good. `reach` tells when the patron is the reason.

    People's own words for somebody who blocked the bot are kept until that person is back.
    """

    why: str
    reach: Reach = Reach.OK


@dataclass(frozen=True, slots=True)
class Skipped:
    """Not worth sending any more."""

    why: str


@dataclass(frozen=True, slots=True)
class Parked:
    """Nobody knows what to do with it: kept for people to look at."""

    why: str


@dataclass(frozen=True, slots=True)
class Anew:
    """The message that it should have changed is gone: its name is forgotten, and it is said anew."""


Result = Sent | Later | Retry | Unsure | Refused | Skipped | Parked | Anew
