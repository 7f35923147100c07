"""How fast messages may leave, so that Telegram never has to slow us down.

Pure: it is told the time (monotonic seconds) and what waits, and says what may leave now. Source: Telegram's Bots FAQ
(about 30 messages a second overall, 1 a second in one chat, 20 a minute in a group); in a group edits and new topics
count too. A message counts from when its answer came, for only then it is known to have arrived before; while it is
under way it keeps its place. A flood wait that Telegram itself asks for is none of its business: that is in the database.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

ALL_COUNT = frozenset(("send", "document", "relay", "copy", "album"))
GROUP_COUNTS = ALL_COUNT | {"edit", "rewrite", "topic"}
NOTICE_LANE = 3
STARVED_AFTER = 1.0  # seconds without a message, after which a lane's next one goes before all others
SHORT_BELOW = 0.5  # of a group's minute; with less left, bursts are merged
CHATS_REMEMBERED = 5_000
UNDER_WAY = 0.1  # seconds until it is looked again, when all room is taken by what is under way


@dataclass(frozen=True, slots=True)
class Pace:
    """The limits; see `[telegram.limits]` and `[notices]` of the configuration."""

    per_second: float = 30.0
    per_chat_per_second: float = 1.0
    per_chat_burst: int = 3
    per_group_per_minute: int = 20
    notices_per_second: float = 20.0


class Counted(Protocol):
    """What a row counts for. `lane` 0 is the most urgent, `size` how many messages it makes."""

    @property
    def kind(self) -> str: ...
    @property
    def lane(self) -> int: ...
    @property
    def chat_id(self) -> int: ...
    @property
    def size(self) -> int: ...


class Waiting(Counted, Protocol):
    """What the limiter needs to know of a row that is to leave. Of each `stream` at most one is under way at a time."""

    @property
    def id(self) -> int: ...
    @property
    def stream(self) -> str: ...


@dataclass(slots=True)
class Choice:
    """Which rows may leave now, and for the others of which a chat is full: after how many seconds to look again."""

    chosen: list[int] = field(default_factory=list)
    waits: dict[int, float] = field(default_factory=dict)
    room_in: float = 0.0  # seconds until the bot as a whole may say something again


class Flight(NamedTuple):
    """What is under way in a stream; `size` 0 does not count against its chat."""

    chat_id: int
    lane: int
    size: int


class Window:
    """At most `most` in any stretch of `seconds`."""

    __slots__ = ("_at", "_flying", "most", "seconds")

    def __init__(self, most: int, seconds: float) -> None:
        self.most = most
        self.seconds = seconds
        self._at: deque[float] = deque()
        self._flying = 0

    def wait(self, now: float, size: int = 1) -> float:
        """Seconds until `size` more fit; something larger than the whole window fits when that is empty."""
        over = min(size, self.most) - self.free(now)
        if over <= 0:
            return 0.0
        return self._at[over - 1] + self.seconds - now if over <= len(self._at) else UNDER_WAY

    def free(self, now: float) -> int:
        """How many fit now."""
        while self._at and self._at[0] + self.seconds <= now:
            self._at.popleft()
        return self.most - len(self._at) - self._flying

    def take(self, _now: float, size: int = 1) -> None:
        """So many leave now."""
        self._flying += size

    def land(self, now: float, size: int = 1) -> None:
        """They have arrived, or are lost."""
        self._flying -= size
        self._at.extend([now] * size)

    def drop(self, size: int = 1) -> None:
        """They did not leave after all."""
        self._flying -= size


def per_second(rate: float) -> Window:
    """A window for a rate that may be below one."""
    most = max(1, int(rate))
    return Window(most, most / rate)


class Bucket:
    """A private chat's allowance: so many at once, then `rate` a second; it does not fill while something is under way."""

    __slots__ = ("_at", "_flying", "_held", "most", "rate")

    def __init__(self, most: int, rate: float) -> None:
        self.most = most
        self.rate = rate
        self._held = float(most)
        self._at = 0.0
        self._flying = 0

    def wait(self, now: float, size: int = 1) -> float:
        """Seconds until the next message may leave; 0.0 when it may now."""
        self._fill(now)
        return max(0.0, (min(size, self.most) - self._held) / self.rate)

    def take(self, now: float, size: int = 1) -> None:
        """So many leave now."""
        self._fill(now)
        self._held -= size
        self._flying += size

    def land(self, now: float, size: int = 1) -> None:
        """They have arrived, or are lost."""
        self._flying -= size
        self._at = now

    def drop(self, size: int = 1) -> None:
        """They did not leave after all."""
        self._flying -= size
        self._held += size

    def _fill(self, now: float) -> None:
        if not self._flying:
            self._held = min(float(self.most), self._held + max(0.0, now - self._at) * self.rate)
        self._at = now


class Limiter:
    """All the windows and buckets together. Safe to ask from the database's thread and from the loop's."""

    def __init__(self, pace: Pace | None = None) -> None:
        self.pace = pace or Pace()
        self._all = per_second(self.pace.per_second)
        self._notices = per_second(self.pace.notices_per_second)
        self._chats: dict[int, Window | Bucket] = {}
        self._served: dict[int, float] = {}
        self._flights: dict[str, Flight] = {}
        self._lock = threading.Lock()

    def pick(self, waiting: Sequence[Waiting], now: float, most: int = 1_000) -> Choice:
        """Choose what leaves now, at most so many. `waiting` is in the order of leaving.

        Each chosen stream is under way from now on, until `landed` or `stayed`.
        """
        with self._lock:
            choice, room_for = Choice(), 1
            for row in self._in_turn(waiting, now):
                wait = self._chat_wait(row, now)
                if wait > 0:
                    choice.waits[row.id] = wait
                elif self._all.wait(now, row.size) > 0 or len(choice.chosen) >= most:
                    room_for = row.size
                    break
                elif row.lane != NOTICE_LANE or self._notices.wait(now) <= 0:
                    self._take(row, now)
                    choice.chosen.append(row.id)
            choice.room_in = self._all.wait(now, room_for)
            return choice

    def landed(self, stream: str, now: float) -> None:
        """What was under way in a stream has arrived, or its fate is known as well as it ever will be."""
        with self._lock:
            flight = self._flights.pop(stream, None)
            for window, size in self._counted(flight, now):
                window.land(now, size)

    def remember(self, row: Counted, at: float) -> None:
        """Count what an earlier process sent; `at` in this one's monotonic seconds, which may lie below zero."""
        with self._lock:
            for window, size in self._counted(_flight(row), at):
                window.take(at, size)
                window.land(at, size)

    def stayed(self, stream: str, now: float) -> None:
        """What was chosen of a stream did not leave after all."""
        with self._lock:
            flight = self._flights.pop(stream, None)
            for window, size in self._counted(flight, now):
                window.drop(size)

    def wait(self, chat_id: int, now: float) -> float:
        """Seconds until one more message may go to a chat; 0.0 when it may now."""
        with self._lock:
            return max(self._chat(chat_id, now).wait(now), self._all.wait(now))

    def spend(self, chat_id: int, kind: str, now: float) -> None:
        """Count a further call of a row, whose answer has just come."""
        with self._lock:
            counted = [self._all, self._chat(chat_id, now)] if counts(kind, chat_id) else [self._all]
            for window in counted:
                window.take(now)
                window.land(now)

    def short(self, chat_id: int, now: float) -> bool:
        """Whether a group's budget runs out, so that what waits for one topic should be said in one message."""
        with self._lock:
            chat = self._chat(chat_id, now)
            return isinstance(chat, Window) and chat.free(now) < chat.most * SHORT_BELOW

    def _in_turn(self, waiting: Sequence[Waiting], now: float) -> Iterable[Waiting]:
        """The first of each starved lane, the longest starved before the others; then all the rest as they stand."""
        first: dict[int, Waiting] = {}
        for row in waiting:
            starved = now - self._served.get(row.lane, now - STARVED_AFTER) >= STARVED_AFTER
            if starved and row.lane not in first and self._chat_wait(row, now) <= 0:
                first[row.lane] = row
        ahead = [first[lane] for lane in sorted(first, key=lambda lane: (self._served.get(lane, 0.0), lane))]
        taken = {row.id for row in ahead}
        return [*ahead, *(row for row in waiting if row.id not in taken)]

    def _chat_wait(self, row: Waiting, now: float) -> float:
        return self._chat(row.chat_id, now).wait(now, row.size) if counts(row.kind, row.chat_id) else 0.0

    def _take(self, row: Waiting, now: float) -> None:
        self._served[row.lane] = now
        flight = _flight(row)
        self._flights[row.stream] = flight
        for window, size in self._counted(flight, now):
            window.take(now, size)

    def _counted(self, flight: Flight | None, now: float) -> Iterable[tuple[Window | Bucket, int]]:
        """Where a flight counts, and for how many."""
        if flight is None:
            return
        yield self._all, max(1, flight.size)  # an album is as many messages as it has parts
        if flight.lane == NOTICE_LANE:
            yield self._notices, 1
        if flight.size:
            yield self._chat(flight.chat_id, now), flight.size

    def _forget_idle(self, now: float) -> None:
        """A private chat that may say all it ever may at once is like one never seen."""
        self._chats = {
            chat_id: chat
            for chat_id, chat in self._chats.items()
            if isinstance(chat, Window) or chat.wait(now, chat.most) > 0
        }

    def _chat(self, chat_id: int, now: float) -> Window | Bucket:
        chat = self._chats.get(chat_id)
        if chat is None:
            if len(self._chats) >= CHATS_REMEMBERED:
                self._forget_idle(now)
            group = chat_id < 0
            chat = Window(self.pace.per_group_per_minute, 60.0) if group else self._private()
            self._chats[chat_id] = chat
        return chat

    def _private(self) -> Bucket:
        return Bucket(self.pace.per_chat_burst, self.pace.per_chat_per_second)


def _flight(row: Counted) -> Flight:
    return Flight(row.chat_id, row.lane, row.size if counts(row.kind, row.chat_id) else 0)


def counts(kind: str, chat_id: int) -> bool:
    """Whether this kind of act counts against its chat."""
    return kind in (GROUP_COUNTS if chat_id < 0 else ALL_COUNT)
