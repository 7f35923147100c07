"""The words that flows are written in: what is said, to whom, and what else is to be done.

Nothing here knows Telegram, a database or a language. `bot/` turns these into calls, and what comes in into `incoming.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

Arg = str | int | date | datetime
"""What a text may be given: strings stay as they are, ints are counted (plurals), datetimes are aware and shown in the library's zone."""


@dataclass(frozen=True, slots=True, init=False)
class Say:
    """One of our texts by its Fluent id (`home-greeting`, or `faq-loan-renew.answer` for an attribute), with its arguments.

    It stays an id until it leaves: it is worded in the language that the reader has at that moment.
    """

    id: str
    args: Mapping[str, Arg] = field(default_factory=dict)

    def __init__(self, id: str, **args: Arg) -> None:
        object.__setattr__(self, "id", id)
        object.__setattr__(self, "args", args)


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's own words, shown exactly as they are; never worded, never parsed. `entities` as Telegram gives them (UTF-16 offsets)."""

    text: str
    entities: tuple[Mapping[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class Heading:
    """A text of ours shown bold, on top of what it is about."""

    say: Say


@dataclass(frozen=True, slots=True)
class Lines:
    """Parts that belong together: one below the other, without an empty line between them."""

    parts: tuple[Say | Quote | Heading, ...]


Part = Say | Quote | Heading | Lines


@dataclass(frozen=True, slots=True)
class Button:
    """An inline button. `go` is what a press sends back, at most 64 bytes: a route (`faq:show:loan-renew`) or an answer of a dialogue."""

    label: Part
    go: str


@dataclass(frozen=True, slots=True)
class Link:
    """An inline button that opens an address."""

    label: Part
    url: str


Key = Button | Link
Rows = tuple[tuple[Key, ...], ...]


@dataclass(frozen=True, slots=True)
class Message:
    """Parts, shown as paragraphs, and rows of buttons below them."""

    parts: tuple[Part, ...]
    rows: Rows = ()


def message(*parts: Part | str, rows: Iterable[Iterable[Key] | Key] = ()) -> Message:
    """A message from its parts (a bare string is a text id) and its rows (a bare button is a row of its own)."""
    return Message(
        tuple(Say(part) if isinstance(part, str) else part for part in parts),
        tuple((row,) if isinstance(row, Button | Link) else tuple(row) for row in rows),
    )


# ---------------------------------------------------------------- where things go


@dataclass(frozen=True, slots=True)
class Chat:
    """A chat, or with `thread_id` one topic of a group that is nobody's ticket. General has `thread_id` 0."""

    chat_id: int
    thread_id: int = 0


@dataclass(frozen=True, slots=True)
class Topic:
    """The topic of a ticket in the staff group, made when something is first said there."""

    ticket_id: int


To = Chat | Topic


class Lane(StrEnum):
    """Which kind of message it is; an earlier lane leaves first, and each keeps at least one a second."""

    REPLY = "reply"
    RELAY = "relay"
    REMINDER = "reminder"
    NOTICE = "notice"


# ---------------------------------------------------------------- what is to be done, one row each in the outbox


@dataclass(frozen=True, slots=True)
class Send:
    """Say something, `after` so many seconds. `mark` names the sent message, so that a later `Edit` or `Delete` finds it."""

    to: To
    message: Message
    mark: str = ""
    silent: bool = False
    reply_to: int = 0
    lane: Lane | None = None
    key: str = ""
    after: int = 0


@dataclass(frozen=True, slots=True)
class Document:
    """Give somebody a file: `name` with its ending, `text` what stands in it (UTF-8), `caption` what is said below it."""

    to: To
    name: str
    text: str
    caption: Message
    mark: str = ""
    lane: Lane | None = None
    key: str = ""


@dataclass(frozen=True, slots=True)
class Edit:
    """Change a message of ours, found by `mark` or by `message_id`. A waiting edit of the same mark is replaced: the latest wins."""

    to: To
    message: Message
    mark: str = ""
    message_id: int = 0


@dataclass(frozen=True, slots=True)
class Relay:
    """Carry a person's words to the other side. `line_id` is the stored line; `reply_line` the line it answers."""

    to: To
    words: Quote
    line_id: int
    reply_line: int = 0


@dataclass(frozen=True, slots=True)
class Copy:
    """Carry anything else by copying the message. `words` are what is said instead when the original is gone."""

    to: To
    from_chat: int
    message_id: int
    line_id: int
    words: Quote
    reply_line: int = 0
    masked: bool = False  # the caption is replaced by `words`


@dataclass(frozen=True, slots=True)
class Album:
    """Carry one part of an album; parts with the same `album` wait for each other and go as one."""

    to: To
    album: str
    media: str
    file_id: str
    caption: Quote
    line_id: int
    reply_line: int = 0


@dataclass(frozen=True, slots=True)
class Hush:
    """An album is a note: what of it waits is not sent, and what of it still comes is not either."""

    to: To
    album: str


@dataclass(frozen=True, slots=True)
class Rewrite:
    """Show the newest words of a relayed line on the other side; a refused edit becomes a marked correction."""

    to: To
    line_id: int


@dataclass(frozen=True, slots=True)
class Unsay:
    """Take back a relayed line: deleted on the other side, or where Telegram lets that be no more, replaced by a word that it was."""

    to: To
    line_id: int
    media: bool = False  # its words are a caption


@dataclass(frozen=True, slots=True)
class TopicAct:
    """`make`, `close`, `reopen`, `rename` or `delete` the topic of a ticket (deleted by its thread when the ticket is gone already)."""

    to: To
    act: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class React:
    """Put a reaction on a message, or take it away (`emoji` empty)."""

    to: To
    message_id: int
    emoji: str


@dataclass(frozen=True, slots=True)
class Delete:
    """Remove a message of ours, found by `mark` or by `message_id`; what is older than 48 hours stays."""

    to: To
    mark: str = ""
    message_id: int = 0


@dataclass(frozen=True, slots=True)
class Leave:
    """Leave a group, `after` so many seconds."""

    to: Chat
    after: int = 0


Act = Send | Document | Edit | Relay | Copy | Album | Hush | Rewrite | Unsay | TopicAct | React | Delete | Leave


class LibraryError(Exception):
    """Something that a person is told in one kind sentence: the turn is rolled back and `say` is said.

    Subclasses name their text in `text`; its arguments are the keywords they are raised with.
    """

    text = "error-unexpected"

    def __init__(self, **args: Arg) -> None:
        super().__init__(self.text)
        self.say = Say(self.text, **args)
