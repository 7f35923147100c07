"""What the library knows, as plain frozen records with the rules that need nothing else.

Instants are aware UTC. Repositories in `bot/storage/` read and write them; flows are handed them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any


class Reach(StrEnum):
    """Whether a patron can be written to."""

    OK = "ok"
    BLOCKED = "blocked"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Asked:
    """What a patron said last that the bot could not settle: kept so that one tap passes it on to staff, and no longer."""

    message_id: int
    text: str = ""
    entities: tuple[Mapping[str, Any], ...] = ()
    kind: str = "text"
    file_id: str = ""
    tried: tuple[str, ...] = ()  # FAQ keys that were shown for it
    file_name: str = ""
    mime: str = ""


@dataclass(frozen=True, slots=True)
class Patron:
    """A person who uses the library by chat. `id` 0 is somebody not stored yet; `language` is empty until it is known.

    `zone` is that of the place they chose, empty for the library's.
    """

    id: int
    chat_id: int
    name: str = ""
    language: str = ""
    zone: str = ""
    reach: Reach = Reach.OK
    greeted: bool = False
    misses: int = 0  # questions in a row that the bot could not answer
    seen_at: datetime | None = None
    asked: Asked | None = None


class TicketState(StrEnum):
    """Where a conversation with staff stands."""

    QUEUED = "queued"
    ACTIVE = "active"
    WAITING = "waiting"  # for the patron
    CLOSED = "closed"


class TopicState(StrEnum):
    """Whether the ticket has a topic in the staff group."""

    NONE = "none"
    OPEN = "open"
    CLOSED = "closed"
    GONE = "gone"


NO_TOPICS = -1
"""The thread of a ticket whose staff group has no topics: it stands in the group itself, and is answered by replies."""

OUTCOMES = ("reference", "directional", "digital", "referral", "other")


@dataclass(frozen=True, slots=True)
class Ticket:
    """One conversation between a patron and staff; `id` is the number that both see."""

    id: int
    patron_id: int
    patron_chat: int
    state: TicketState
    language: str
    opened_at: datetime
    patron_name: str = ""
    queue: str = "general"
    owner_id: int = 0
    owner_name: str = ""
    tried: tuple[str, ...] = ()  # FAQ keys that were shown before
    urgency: str = ""
    phone: str = ""
    off_hours: bool = False
    waiting_since: datetime | None = None
    taken_at: datetime | None = None
    answered_at: datetime | None = None  # first word of staff
    closed_at: datetime | None = None
    outcome: str = ""
    effort: int = 0  # 1 a moment, 2 some minutes, 3 long
    referral: str = ""  # the key of the partner that the patron was passed on to
    rating: int = 0
    comment: str = ""  # what the patron said when rating
    mode: str = "live"  # or "message": nobody expects an answer at once
    due_at: datetime | None = None  # when staff should have answered, while somebody waits
    late: int = 0  # of this answer: 1 warned, 2 missed
    choice_at: datetime | None = None  # when the patron was asked whether to go on waiting
    warned_at: datetime | None = None  # when the patron was told that an idle talk will be closed
    told_place: int = 0  # the place in line that the patron was told last, 1 the first
    last_at: datetime | None = None  # the last word of either side
    former_id: int = 0  # who had it before
    former_name: str = ""
    practice: bool = False  # of a new colleague's training: never counted, never a real patron
    group_id: int = 0  # the staff group where it stands, when not the one of all
    thread_id: int = 0
    topic: TopicState = TopicState.NONE
    speakers: tuple[str, ...] = ()  # who on duty speaks the patron's language, while nobody has it
    earlier: int = 0  # closed tickets of the same patron
    no_shows: int = 0  # booked sessions to which the patron did not come
    quiet: bool = False  # of a sensitive queue: staff see no name, and it goes soon; `patron_name` is empty then

    @property
    def is_open(self) -> bool:
        return self.state is not TicketState.CLOSED

    @property
    def is_plain(self) -> bool:
        """Whether it stands in a group without topics."""
        return self.thread_id == NO_TOPICS

    def is_owned_by(self, person_id: int) -> bool:
        return self.owner_id == person_id and self.owner_id != 0


@dataclass(frozen=True, slots=True)
class Line:
    """One message of a ticket's talk, and where its copy stands on the other side (`copy_*` 0 until it has arrived)."""

    id: int
    ticket_id: int
    from_staff: bool
    source_chat: int
    source_message: int
    text: str
    at: datetime
    entities: tuple[Mapping[str, Any], ...] = ()
    kind: str = "text"  # "inside": staff's words that have not left the topic
    true_kind: str = "text"
    file_id: str = ""
    copy_chat: int = 0
    copy_message: int = 0
    author_id: int = 0


@dataclass(frozen=True, slots=True)
class Conversation:
    """A dialogue under way: its script, and the answers given so far by step name. `serial` tells its buttons from older ones."""

    script: str
    args: tuple[str, ...] = ()
    answers: dict[str, str] = field(default_factory=dict)
    step: str = ""  # the question that is open
    page: str = ""  # where a long list or a calendar has been leafed to
    serial: int = 0
    updated_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of the staff."""

    id: int
    name: str
    on_duty: bool = False
    admin: bool = False
    languages: tuple[str, ...] = ()
    checked_at: datetime | None = None  # when Telegram last said that this is one of the group


@dataclass(frozen=True, slots=True)
class Gap:
    """A question that had no good answer, of nobody; `topic` is the answer that was shown or thought of, if any."""

    id: int
    day: str
    language: str
    question: str
    topic: str
    why: str  # "missed", "guessed", "not-useful"


@dataclass(frozen=True, slots=True)
class Wording:
    """What staff wrote for one part of an FAQ topic; `language` is empty for what it is in every language."""

    topic: str
    language: str
    part: str
    text: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """What somebody of the staff changed in a topic at one time; undone and done again as a whole."""

    number: int
    topic: str
    at: datetime
    who: str
    wordings: tuple[Wording, ...]
    undone: bool = False
