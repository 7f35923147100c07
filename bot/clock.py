"""The one place that asks what time it is. Everything else is handed a `Clock`, so that tests can move time.

Two kinds of time: `now()` is an instant, aware and in UTC, and may jump (the computer slept, its clock was set);
`monotonic()` is seconds that only grow, for pacing and time limits.
"""

from __future__ import annotations

import asyncio
import heapq
import os
import time
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

OFFSET_FILE = "LUKUOPAS_CLOCK_FILE"
LONGEST_SLEEP = 30.0  # seconds; the wall clock may have been moved meanwhile
LOOK_AGAIN = 0.25  # seconds; the same where a file may move the clock at any moment
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MILLISECOND = timedelta(milliseconds=1)
SAME_MOMENT = 0.0005  # seconds; sums of seconds that mean the same differ by less
TURNS = 20  # how often waiting tasks may run when time was moved, before it is moved on


def millis(at: datetime) -> int:
    """An aware instant as whole milliseconds since 1970, as tables keep it. Raises ValueError for a naive one."""
    if at.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return (at - EPOCH) // MILLISECOND


def from_millis(at: int) -> datetime:
    """The aware UTC instant of so many milliseconds since 1970."""
    return EPOCH + at * MILLISECOND


class Clock(Protocol):
    """What the time is, and how to wait."""

    def now(self) -> datetime:
        """The instant, aware, in UTC."""

    def monotonic(self) -> float:
        """Seconds from an unknown start; they never go back."""

    async def sleep(self, seconds: float) -> None:
        """Wait so long on this clock."""

    async def sleep_until(self, at: datetime) -> None:
        """Wait for an instant, but at most 30 s at a stretch: the caller looks at `now()` again when this returns."""


class SystemClock:
    """The computer's clock, moved by the seconds in the file that LUKUOPAS_CLOCK_FILE names (the playground's)."""

    def __init__(self, environ: Mapping[str, str] = os.environ) -> None:
        named = environ.get(OFFSET_FILE)
        self._file = Path(named) if named else None
        self._changed_at = -1
        self._offset = timedelta(0)
        self._latest = 0.0

    def now(self) -> datetime:
        return datetime.now(UTC) + self.offset

    def monotonic(self) -> float:
        """Moved along too, so that pacing counts the minutes that the stand-in counts; a clock that is set back stops it for as long."""
        self._latest = max(self._latest, time.monotonic() + self.offset.total_seconds())
        return self._latest

    @property
    def offset(self) -> timedelta:
        """How far this clock is ahead of the computer's. Read anew whenever the file changed."""
        if self._file is not None:
            self._read(self._file)
        return self._offset

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    async def sleep_until(self, at: datetime) -> None:
        stretch = LONGEST_SLEEP if self._file is None else LOOK_AGAIN
        await asyncio.sleep(max(0.0, min((at - self.now()).total_seconds(), stretch)))

    def _read(self, file: Path) -> None:
        try:
            changed_at = file.stat().st_mtime_ns
            if changed_at != self._changed_at:
                self._offset = timedelta(seconds=float(file.read_text("utf-8")))
                self._changed_at = changed_at
        except (OSError, ValueError, OverflowError):
            return  # not there yet, or half written: what held before holds on


class SteeredClock:
    """A clock for tests: it stands still until `advance` moves it, and wakes sleepers in the order of their time.

    `settle` waits until the work that a wake-up began is done (also in threads and on sockets); without one, tasks get
    a few turns of the event loop.
    """

    def __init__(self, start: datetime, settle: Callable[[], Awaitable[None]] | None = None) -> None:
        self.settle = settle or _a_few_turns
        self._now = start.astimezone(UTC)
        self._monotonic = 1000.0
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._count = 0

    def now(self) -> datetime:
        return self._now

    def monotonic(self) -> float:
        return self._monotonic

    async def sleep(self, seconds: float) -> None:
        if seconds <= 0:
            await asyncio.sleep(0)
            return
        woken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._count += 1
        heapq.heappush(self._sleepers, (self._monotonic + seconds, self._count, woken))
        await woken

    async def sleep_until(self, at: datetime) -> None:
        await self.sleep(min((at - self._now).total_seconds(), LONGEST_SLEEP))

    async def advance(self, seconds: float = 0.0, **more: float) -> None:
        """Move time on: `advance(90)`, `advance(days=1, hours=2)`.

        Who sleeps till then wakes, in order, and runs before time goes further. Who sleeps till the same moment wakes
        together: the work of one may have to wait for the other.
        """
        end = self._monotonic + timedelta(seconds=seconds, **more).total_seconds()
        await self.settle()
        while self._sleepers and self._sleepers[0][0] <= end:
            if self._wake_those_till(min(end, self._sleepers[0][0] + SAME_MOMENT)):
                await self.settle()
        self._move_to(end)
        await self.settle()

    def _wake_those_till(self, moment: float) -> bool:
        """Whether anybody still slept till then."""
        woken = False
        while self._sleepers and self._sleepers[0][0] <= moment:
            due_at, _, sleeper = heapq.heappop(self._sleepers)
            self._move_to(due_at)
            if not sleeper.done():
                sleeper.set_result(None)
                woken = True
        return woken

    def jump(self, **by: float) -> None:
        """Set the wall clock, as an administrator or NTP does: `now()` changes, `monotonic()` and sleepers do not."""
        self._now += timedelta(**by)

    def _move_to(self, monotonic: float) -> None:
        self._now += timedelta(seconds=max(0.0, monotonic - self._monotonic))
        self._monotonic = max(monotonic, self._monotonic)


async def _a_few_turns() -> None:
    for _ in range(TURNS):
        await asyncio.sleep(0)
