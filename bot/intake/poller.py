"""Long polling that never ends by itself and never confirms what is not stored.

Whatever happens (a refused token, another copy of the bot, a network that hangs, a full disk), it pauses and goes on;
what lasts becomes an alarm, and the first good poll ends it.
"""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from telegram.error import Conflict, InvalidToken, RetryAfter

from bot import points
from bot.clock import Clock
from bot.delivery.http import Api
from bot.delivery.outcomes import seconds
from bot.intake.storing import OnBacklog, OnGap, Store, Take
from bot.storage.database import Database
from bot.storage.errors import StoreDown

log = logging.getLogger(__name__)

ALLOWED = ("message", "edited_message", "callback_query", "message_reaction", "my_chat_member", "chat_member")
POLL_SECONDS = 50  # Telegram cuts longer ones
WATCHDOG_SECONDS = 90.0  # no poll lasts longer, whatever trickles in
MOST_AT_ONCE = 100
FAILURES_BEFORE_REOPENING = 3
FAILURES_BEFORE_ALARM = 3
LONGEST_PAUSE = 30.0
CONFLICT_PAUSE = 10.0
STORE_PAUSE = 3.0  # asking for the same updates again within 3 s is slowed by Telegram
OFFSET_LIVES = timedelta(days=6)  # after a quiet week Telegram begins its numbers anew, perhaps lower


class Trouble(StrEnum):
    """What keeps updates from coming in."""

    NONE = "none"
    UNREACHABLE = "unreachable"
    TOKEN = "token"
    CONFLICT = "conflict"
    STORE = "store"


@dataclass(slots=True)
class Health:
    """How polling goes. `trouble` lasts until the next good poll; `failures` are those in a row."""

    last_good_at: datetime | None = None
    trouble: Trouble = Trouble.NONE
    failures: int = 0


class Poller:
    """Asks Telegram for updates and stores them. `api` is its own client: it is rebuilt when it seems stuck.

    `take` gets what is new, after the commit. `on_alarm` is called once for each trouble that lasts, and with
    `Trouble.NONE` when it is over. In a transaction `on_gap` hears of more than a day without contact, and
    `on_backlog` that many messages have waited for us.
    """

    def __init__(
        self,
        db: Database,
        api: Api,
        clock: Clock,
        take: Take,
        on_alarm: Callable[[Trouble], None] = lambda trouble: None,
        *,
        on_gap: OnGap | None = None,
        on_backlog: OnBacklog | None = None,
        allowed_updates: Sequence[str] = ALLOWED,
        poll_seconds: int = POLL_SECONDS,
        watchdog_seconds: float = WATCHDOG_SECONDS,
        seed: int | None = None,
    ) -> None:
        self.health = Health()
        self._store = Store(db, clock, take, on_gap, on_backlog)
        self._api = api
        self._clock = clock
        self._on_alarm = on_alarm
        self._allowed = list(allowed_updates)
        self._poll_seconds = poll_seconds
        self._watchdog = watchdog_seconds
        self._random = random.Random(seed)
        self._offset: int | None = None
        self._offset_at = clock.now()
        self._told = Trouble.NONE
        self._running: asyncio.Task[None] | None = None

    async def run(self) -> None:
        """Poll until `stop`."""
        self._running = asyncio.current_task()
        with suppress(asyncio.CancelledError):
            await self._api.open()
            while True:
                await self._round()

    async def stop(self) -> None:
        """End at once; what Telegram was about to give, it gives again at the next start."""
        if self._running is not None:
            self._running.cancel()
            await asyncio.wait([self._running])

    async def _round(self) -> None:
        try:
            updates = await self._ask()
            points.reach("intake.answered")
            await self._store.keep(updates)
            await self._store.heard()
        except Exception as error:
            await self._clock.sleep(await self._failed(error))
        else:
            self._succeeded(updates)

    async def _ask(self) -> list[dict[str, Any]]:
        if self._offset is not None and self._clock.now() - self._offset_at > OFFSET_LIVES:
            self._offset = None
        points.reach("intake.before-poll")
        params = {
            "offset": self._offset,
            "limit": MOST_AT_ONCE,
            "timeout": self._poll_seconds,
            "allowed_updates": self._allowed,
        }
        async with asyncio.timeout(self._watchdog):
            updates = await self._api.call("getUpdates", params, read_timeout=self._poll_seconds + 10.0)
        if not isinstance(updates, list) or not all(isinstance(update, dict) for update in updates):
            raise TypeError("getUpdates gave no list of updates")
        return updates

    def _succeeded(self, updates: list[dict[str, Any]]) -> None:
        if updates:
            self._offset = max(int(update.get("update_id", 0)) for update in updates) + 1
            self._offset_at = self._clock.now()
        self.health = Health(last_good_at=self._clock.now())
        self._tell(Trouble.NONE)

    async def _failed(self, error: Exception) -> float:
        """Note the failure, mend what can be mended, and give the seconds to wait."""
        self.health.failures += 1
        if isinstance(error, RetryAfter):
            return seconds(error.retry_after)
        self.health.trouble = trouble_of(error)
        log.warning("no updates: %s (%s, %s in a row)", self.health.trouble, type(error).__name__, self.health.failures)
        lasting = self.health.failures >= FAILURES_BEFORE_ALARM
        if lasting or self.health.trouble in (Trouble.CONFLICT, Trouble.STORE):
            self._tell(self.health.trouble)
        if isinstance(error, TimeoutError) or self.health.failures % FAILURES_BEFORE_REOPENING == 0:
            with suppress(Exception):
                await self._api.reopen()
        return self._pause()

    def _pause(self) -> float:
        grown = min(LONGEST_PAUSE, 2.0 ** min(self.health.failures - 1, 10))
        least = {Trouble.CONFLICT: CONFLICT_PAUSE, Trouble.STORE: STORE_PAUSE}.get(self.health.trouble, 0.0)
        return max(least, grown) * self._random.uniform(0.8, 1.2)

    def _tell(self, trouble: Trouble) -> None:
        if trouble is not self._told:
            self._told = trouble
            self._on_alarm(trouble)


def trouble_of(error: Exception) -> Trouble:
    """Which trouble an error stands for. A proxy's bare 404 also reads as a refused token, so none is final."""
    if isinstance(error, StoreDown):
        return Trouble.STORE
    if isinstance(error, Conflict):
        return Trouble.CONFLICT
    return Trouble.TOKEN if isinstance(error, InvalidToken) else Trouble.UNREACHABLE
