"""What the calendar knows, as plain frozen records: services, guides, times to choose from, and what was booked.

An appointment is a wall time in a zone; its instant (aware UTC) follows from that, and is worked out anew when the rules
of the zone change. Repositories in `bot/storage/` read and write these; flows are handed them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any, Protocol

from flows.words import LibraryError, Part, Quote, Say

EPOCH_MINUTE = timedelta(minutes=1)
ANYONE = 0
"""As a guide's id: whoever is free."""

ROLES = ("guide", "volunteer", "partner")
OUTCOMES_OF_SESSIONS = ("held", "no-show", "late-cancel", "technical")
NO_REMINDERS = "none"

Channels = Sequence[str]


class SessionGone(LibraryError):
    """Somebody else was faster: that time is taken."""

    text = "session-gone"


class SessionChanged(LibraryError):
    """It was moved, cancelled or given to a colleague while somebody looked at it."""

    text = "session-changed"


class InLanguages(Protocol):
    """A few words of the library's own."""

    def in_language(self, language: str) -> str: ...


class Service(Protocol):
    """A kind of session to book, as the configuration tells it. Durations are spans of real time."""

    @property
    def key(self) -> str: ...
    @property
    def name(self) -> InLanguages: ...
    @property
    def minutes(self) -> int: ...
    @property
    def buffer(self) -> timedelta: ...
    @property
    def channels(self) -> Channels: ...
    @property
    def languages(self) -> Sequence[str]: ...
    @property
    def link(self) -> str: ...
    @property
    def notice(self) -> timedelta: ...
    @property
    def horizon(self) -> timedelta: ...
    @property
    def move_until(self) -> timedelta: ...
    @property
    def cancel_until(self) -> timedelta: ...
    @property
    def per_patron(self) -> int: ...
    @property
    def group(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Guide:
    """Somebody whose time can be booked. Without `services` none is offered; without `channels` all are."""

    id: int
    user_id: int
    name: str
    languages: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    likes: str = ""
    link: str = ""
    role: str = "guide"
    active: bool = True

    @property
    def key(self) -> str:
        return str(self.id)

    @property
    def label(self) -> Part:
        return Quote(self.name)

    def offers(self, service: Service, language: str = "", channel: str = "") -> bool:
        """Whether this guide gives such sessions, in this language and this way when these matter."""
        return (
            self.active
            and service.key in self.services
            and (not language or language in self.languages)
            and (not channel or not self.channels or channel in self.channels)
        )


@dataclass(frozen=True, slots=True)
class Slot:
    """A time to choose. `guide_id` is ANYONE while it is open who comes; `offset` stands only where the clock shows a time twice.

    `local` is the naive wall time in the library's zone. `brief`: the label tells the time of day only.
    """

    guide_id: int
    start: datetime
    minutes: int
    local: datetime
    offset: str = ""
    brief: bool = field(default=False, compare=False)

    @property
    def key(self) -> str:
        """`3-29671200`: the guide, and the start in minutes since 1970."""
        return f"{self.guide_id}-{int(self.start.timestamp()) // 60}"

    @property
    def day(self) -> date:
        return self.local.date()

    @property
    def end(self) -> datetime:
        return self.start + timedelta(minutes=self.minutes)

    @property
    def label(self) -> Part:
        if self.offset:
            return Say("session-clock-twice" if self.brief else "session-time-twice", at=self.start, offset=self.offset)
        return Say("session-clock" if self.brief else "session-time", at=self.start)

    def as_clock(self) -> Slot:
        """The same with a short label, for a list of one day's times."""
        return replace(self, brief=True)


class BookingState(StrEnum):
    """Where a booking stands. One that was moved is the same booking at another time."""

    BOOKED = "booked"
    CANCELLED = "cancelled"
    DONE = "done"  # somebody said how it went


@dataclass(frozen=True, slots=True)
class Booking:
    """One session. `local`, `zone` and `fold` are the truth; `start`, `end` and `busy_until` follow from them.

    Until `busy_until`, the end of the buffer, its guide is not free. `version` grows with each change that people have
    to learn of, `sequence` is that of its calendar entry. `reminders`: "" as the library does it, "none", or minutes
    before ("1440,60"). `wish` is what the form asked: for_whom, helps, profile. `moved_from` is where it was before. Of
    the joined fields, `patron_chat` is 0, `patron_language` and `patron_zone` are empty for a session of somebody who is
    not in the chat; the zone is empty, too, for who did not choose one.
    """

    id: int
    code: str
    service: str
    guide_id: int
    start: datetime
    end: datetime
    local: datetime
    zone: str
    busy_until: datetime
    channel: str
    language: str
    state: BookingState = BookingState.BOOKED
    fold: int = 0
    patron_id: int = 0
    unit_id: int = 0
    series_id: int = 0
    outcome: str = ""
    name: str = ""
    phone: str = ""
    wish: Mapping[str, Any] = field(default_factory=dict)
    token: str = ""
    reason: str = ""
    sequence: int = 0
    version: int = 1
    moves: int = 0
    reminders: str = ""
    moved_from: datetime | None = None
    created_at: datetime | None = None
    changed_at: datetime | None = None
    guide_name: str = ""
    guide_user: int = 0
    guide_link: str = ""
    patron_chat: int = 0
    patron_language: str = ""
    patron_zone: str = ""

    @property
    def key(self) -> str:
        return self.code

    @property
    def label(self) -> Part:
        return Say("session-time", at=self.start)

    @property
    def minutes(self) -> int:
        return (self.end - self.start) // EPOCH_MINUTE

    @property
    def is_open(self) -> bool:
        return self.state is BookingState.BOOKED

    def is_ahead(self, now: datetime) -> bool:
        """Booked, and not over yet."""
        return self.is_open and now < self.end

    def may_move(self, now: datetime, service: Service) -> bool:
        """Whether the patron may still choose another time; afterwards staff are asked."""
        return self.is_open and now < self.start and now <= self.start - service.move_until

    def may_cancel(self, now: datetime, service: Service) -> bool:
        """Whether the patron may still cancel; afterwards staff are asked."""
        return self.is_open and now < self.start and now <= self.start - service.cancel_until


@dataclass(frozen=True, slots=True)
class Shift:
    """Hours of a guide that come again each week: minutes after midnight of the library's wall time.

    `service` "" is for all that the guide gives; without `from_day` or `to_day` it has always been or goes on.
    """

    weekday: int  # Monday is 0
    starts: int
    ends: int
    service: str = ""
    from_day: date | None = None
    to_day: date | None = None
    id: int = 0

    def is_on(self, day: date) -> bool:
        return (
            self.weekday == day.weekday()
            and (self.from_day is None or self.from_day <= day)
            and (self.to_day is None or day <= self.to_day)
        )


@dataclass(frozen=True, slots=True)
class DayException:
    """One day that is not like the others: `off` takes hours away, `extra` adds some, also when the library is closed."""

    day: date
    starts: int
    ends: int
    kind: str = "off"
    id: int = 0
