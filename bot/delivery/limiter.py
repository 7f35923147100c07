"""How fast messages may leave, so that Telegram never has to slow us down.

Pure: it is told the time (monotonic seconds) and what waits, and says what may leave now. Source: Telegram's Bots FAQ
(about 30 messages a second overall, 1 a second in one chat, 20 a minute in a group); in a group edits and new topics
count too. A flood wait that Telegram itself asks for is none of its business: that is a deadline in the database.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

ALL_COUNT = frozenset(("send", "relay", "copy", "album"))
GROUP_COUNTS = ALL_COUNT | {"edit", "rewrite", "topic"}
NOTICE_LANE = 3
STARVED_AFTER = 1.0  # seconds without a message, after which a lane's next one goes before all others
SHORT_BELOW = 0.5  # of a group's minute; with less left, bursts are merged
CHATS_REMEMBERED = 5_000


@dataclass(frozen=True, slots=True)
class Pace:
    """The limits; see `[telegram.limits]` and `[notices]` of the configuration."""

    per_second: float = 30.0
    per_chat_per_second: float = 1.0
    per_chat_burst: int = 3
    per_group_per_minute: int = 20
    notices_per_second: float = 20.0


class Waiting(Protocol):
    """What the limiter needs to know of a row. `lane` 0 is the most urgent, `size` how many messages it makes."""

    @property
    def id(self) -> int: ...
    @property
    def kind(self) -> str: ...
    @property
    def lane(self) -> int: ...
    @property
    def chat_id(self) -> int: ...
    @property
    def size(self) -> int: ...


@dataclass(slots=True)
class Picked:
    """Which rows may leave now, and for the others of which a chat is full: after how many seconds to look again."""

    chosen: list[int] = field(default_factory=list)
    waits: dict[int, float] = field(default_factory=dict)
    room_in: float = 0.0  # seconds until the bot as a whole may say something again


class Window:
    """At most `most` in any stretch of `seconds`."""

    __slots__ = ("_at", "most", "seconds")

    def __init__(self, most: int, seconds: float) -> None:
        self.most = most
        self.seconds = seconds
        self._at: deque[float] = deque()

    def wait(self, now: float, size: int = 1) -> float:
        """Seconds until `size` more fit; something larger than the whole window fits when that is empty."""
        self._forget(now)
        over = len(self._at) + min(size, self.most) - self.most
        return max(0.0, self._at[over - 1] + self.seconds - now) if over > 0 else 0.0

    def free(self, now: float) -> int:
        self._forget(now)
        return max(0, self.most - len(self._at))

    def spend(self, now: float, size: int = 1) -> None:
        self._at.extend([now] * size)

    def _forget(self, now: float) -> None:
        while self._at and self._at[0] + self.seconds <= now:
            self._at.popleft()


def per_second(rate: float) -> Window:
    """A window for a rate that may be below one."""
    most = max(1, int(rate))
    return Window(most, most / rate)


class Bucket:
    """A private chat's allowance: so many at once, then `rate` a second."""

    __slots__ = ("_at", "_held", "most", "rate")

    def __init__(self, most: int, rate: float) -> None:
        self.most = most
        self.rate = rate
        self._held = float(most)
        self._at = 0.0

    def wait(self, now: float, size: int = 1) -> float:
        """Seconds until the next message may leave; 0.0 when it may now."""
        self._fill(now)
        return max(0.0, (min(size, self.most) - self._held) / self.rate)

    def spend(self, now: float, size: int = 1) -> None:
        self._fill(now)
        self._held -= size

    def _fill(self, now: float) -> None:
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
        self._lock = threading.Lock()

    def pick(self, waiting: Sequence[Waiting], now: float, most: int = 1_000) -> Picked:
        """Choose what leaves now, at most so many, and count it as said. `waiting` is in the order of leaving."""
        with self._lock:
            picked = Picked()
            for row in self._in_turn(waiting, now):
                wait = self._chat_wait(row, now)
                if wait > 0:
                    picked.waits[row.id] = wait
                elif self._all.wait(now) > 0 or len(picked.chosen) >= most:
                    break
                elif row.lane != NOTICE_LANE or self._notices.wait(now) <= 0:
                    self._spend(row, now)
                    picked.chosen.append(row.id)
            picked.room_in = self._all.wait(now)
            return picked

    def wait(self, chat_id: int, now: float) -> float:
        """Seconds until one more message may go to a chat; 0.0 when it may now."""
        with self._lock:
            return max(self._chat(chat_id, now).wait(now), self._all.wait(now))

    def spend(self, chat_id: int, kind: str, now: float, *, size: int = 1) -> None:
        """Count what was said outside of `pick`: a second call for the same row, or what left before a restart."""
        with self._lock:
            self._all.spend(now)
            if counts(kind, chat_id):
                self._chat(chat_id, now).spend(now, size)

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

    def _spend(self, row: Waiting, now: float) -> None:
        self._served[row.lane] = now
        self._all.spend(now)
        if row.lane == NOTICE_LANE:
            self._notices.spend(now)
        if counts(row.kind, row.chat_id):
            self._chat(row.chat_id, now).spend(now, row.size)

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


def counts(kind: str, chat_id: int) -> bool:
    """Whether this kind of act counts against its chat."""
    return kind in (GROUP_COUNTS if chat_id < 0 else ALL_COUNT)
