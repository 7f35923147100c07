"""The system's clock, a hundred times as fast: for tests over real sockets that would wait too long."""

from __future__ import annotations

import asyncio
import time
from datetime import datetime, timedelta

from bot.clock import SystemClock

PACE = 100.0


class HurriedClock(SystemClock):
    """`slept` are the seconds that were asked for; `ahead` moves the wall clock alone."""

    def __init__(self, pace: float = PACE) -> None:
        super().__init__({})
        self.slept: list[float] = []
        self.ahead = timedelta(0)
        self._pace = pace
        self._started = super().now()
        self._began = time.monotonic()

    def now(self) -> datetime:
        return self._started + self.ahead + timedelta(seconds=(time.monotonic() - self._began) * self._pace)

    def monotonic(self) -> float:
        return 1_000.0 + (time.monotonic() - self._began) * self._pace

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        await asyncio.sleep(seconds / self._pace)

    async def sleep_until(self, at: datetime) -> None:
        await asyncio.sleep(max(0.0, min((at - self.now()).total_seconds() / self._pace, 0.25)))
