"""The sweeps: rows that are old enough go, every night and once after each start; sensitive talks every hour.

APScheduler wakes them and knows nothing else: no job store, no data. A sweep that was missed is made up for by the next.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger

from bot.clock import Clock, millis
from bot.house import House
from bot.storage import audit, blocks, erase, erase_sessions, floods, inbox
from bot.storage.database import Connection, Database
from bot.storage.errors import StoreDown

log = logging.getLogger(__name__)

QUIET_MINUTE = 10  # of every hour
NIGHT_HOUR = 3  # library time: nobody writes then
NIGHT_MINUTE = 40  # clear of the hours at which summer time begins and ends in Europe, 3:00 and 4:00


class Sweeps:
    """`start` once the database is open; `sweep` may be called at any time and does only what is due."""

    def __init__(self, db: Database, house: House, clock: Clock) -> None:
        self._db = db
        self._house = house
        self._clock = clock
        self._scheduler = AsyncIOScheduler(timezone=house.zone)

    def start(self) -> None:
        """Wake up every night and every hour, however late the computer was."""
        every_hour = CronTrigger(minute=QUIET_MINUTE, timezone=self._house.zone)
        self._scheduler.add_job(self.sweep_quietly, every_hour, misfire_grace_time=None, coalesce=True)
        at_night = CronTrigger(hour=NIGHT_HOUR, minute=NIGHT_MINUTE, timezone=self._house.zone)
        self._scheduler.add_job(self.sweep, at_night, misfire_grace_time=None, coalesce=True)
        self._scheduler.start()

    def stop(self) -> None:
        """Wake nobody any more."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    async def sweep(self) -> None:
        """Remove what has been kept long enough."""
        await self._sweep(swept)

    async def sweep_quietly(self) -> None:
        """Remove the sensitive talks that were closed long enough ago: for them a night's wait would be too long."""
        await self._sweep(swept_quietly)

    async def _sweep(self, job: Callable[[Connection, House, int], int]) -> None:
        try:
            removed = await self._db.run(job, self._house, millis(self._clock.now()))
            if removed or job is swept:
                await self._db.scrub()
        except StoreDown as error:
            log.error("the sweep has to wait: %s", error)
            return
        log.info("sweep: %s rows past their time are gone", removed)


def swept(tx: Connection, house: House, now: int) -> int:
    """One sweep as a job: how many rows went."""
    inbox.prune(tx, now)
    floods.forget_past(tx, now)
    keep = house.config.retention
    gone = audit.prune(tx, now) + blocks.prune(tx, now)
    gone += erase_sessions.sweep_sessions(tx, now, keep.bookings)
    return gone + erase.sweep(tx, now, keep, staff_chat=house.staff_chat, sensitive_queues=house.quiet_queues)


def swept_quietly(tx: Connection, house: House, now: int) -> int:
    """The sensitive talks alone."""
    keep = house.config.retention
    return erase.sweep_sensitive(tx, now, keep, staff_chat=house.staff_chat, sensitive_queues=house.quiet_queues)
