"""getUpdates: long polls that wake at once, and only one of them at a time."""

from __future__ import annotations

import asyncio
from typing import Any

from .params import Params
from .refusals import OTHER_POLL, WEBHOOK_ACTIVE, Refused
from .world import World

LONGEST_POLL = 50  # seconds
MOST_UPDATES = 100
CONFLICT_PAUSE = 3.0  # a second conflict within this time is answered only after it


class Poller:
    """Where a bot fetches its updates. Waiting is real time, as the connection is; retention is the world's."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._waiting: asyncio.Future[None] | None = None
        self._last_offset: int | None = None
        self._last_at = float("-inf")
        self._last_conflict = float("-inf")
        self.webhook_active = False

    async def get(self, params: Params) -> list[dict[str, Any]]:
        """Up to `limit` updates from `offset` on; raises 409 when somebody else polls or a webhook is set."""
        if self.webhook_active:
            raise await self._conflict(WEBHOOK_ACTIVE)
        offset = params.number("offset")
        limit = min(max(params.number("limit", MOST_UPDATES), 1), MOST_UPDATES)
        timeout = min(max(params.number("timeout"), 0), LONGEST_POLL)
        allowed = params.json("allowed_updates")
        self._world.updates.allow(allowed if isinstance(allowed, list) else None)
        limit, timeout = self._after_a_repeat(offset, limit, timeout)
        updates = self._world.updates.get(offset, limit)
        if updates or not timeout:
            return updates
        self.end(OTHER_POLL)
        return await self._wait(max(offset, 0), limit, timeout)

    def _after_a_repeat(self, offset: int, limit: int, timeout: int) -> tuple[int, int]:
        """Who asks the same again at once is slowed down."""
        now = self._world.monotonic()
        if self._world.limits.repeat_poll and offset == self._last_offset:
            if now < self._last_at + 3.0:
                timeout = max(timeout, 3)
            if now < self._last_at + 0.5:
                limit = 1
        self._last_offset, self._last_at = offset, now
        return limit, timeout

    async def _wait(self, offset: int, limit: int, seconds: int) -> list[dict[str, Any]]:
        updates: list[dict[str, Any]] = []
        until = self._world.monotonic() + seconds
        arrival = self._waiting = self._world.updates.arrival()
        try:
            async with asyncio.timeout(seconds):
                while not updates:
                    await arrival
                    updates = self._world.updates.get(offset, limit)
                    if not updates:
                        if self._world.monotonic() >= until:  # the clock was moved on
                            return []
                        arrival = self._waiting = self._world.updates.arrival()
        except TimeoutError:
            return []
        except Refused as refused:
            raise await self._conflict(refused.description) from None
        finally:
            self._world.updates.forget(arrival)
            if self._waiting is arrival:
                self._waiting = None
        return updates

    def end(self, why: str) -> None:
        """The poll that waits now is over, with 409 and this reason."""
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_exception(Refused(409, why))

    async def _conflict(self, why: str) -> Refused:
        now = asyncio.get_running_loop().time()
        if now < self._last_conflict + CONFLICT_PAUSE:
            await asyncio.sleep(CONFLICT_PAUSE)
        self._last_conflict = asyncio.get_running_loop().time()
        return Refused(409, why)
