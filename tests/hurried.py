"""The system's clock for tests over real sockets: what it is asked to wait is noted, and waited a hundredth of."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

from bot.clock import SystemClock

PACE = 0.01


class HurriedClock(SystemClock):
    """`slept` are the seconds that were asked for; `ahead` moves the wall clock."""

    def __init__(self) -> None:
        super().__init__({})
        self.slept: list[float] = []
        self.ahead = timedelta(0)

    def now(self) -> datetime:
        return super().now() + self.ahead

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        await asyncio.sleep(min(seconds * PACE, 0.05))

    async def sleep_until(self, at: datetime) -> None:
        await asyncio.sleep(max(0.0, min((at - self.now()).total_seconds(), 0.05)))
