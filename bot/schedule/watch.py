"""The watch: wakes the sweeps that have to be on time, each exactly when it asked to be woken, and whenever sessions changed.

Nothing is kept here that counts: which reminders are due, and which offers end, stands in the database. The wall clock
may be set or the computer sleep: what it shows is looked at each second, which costs nothing while nothing is due.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot import points
from bot.clock import Clock, millis
from bot.delivery.sender import first_of
from bot.house import House
from bot.storage.database import Connection, Database
from bot.storage.errors import StoreDown

log = logging.getLogger(__name__)

LOOK_AGAIN = 1.0  # real seconds between looks at the clock
LOOK_ANYWAY = 30  # of these looks, after which the database is asked: another process may have planned something
STORE_PAUSE = 2_000  # ms until a sweep that failed is tried again
NOW = 0


@dataclass(frozen=True, slots=True)
class Swept:
    """What one sweep did: how much it put into the outbox, and when to look again (UTC ms; None: when something changes)."""

    said: int
    look_at: int | None


Sweep = Callable[[Connection, House, int], Swept]
"""A job; its time is UTC ms."""


class Watch:
    """`run` it, `wake` it when sessions or who waits for them changed; `said` is called when there is something to send.

    What changes often is better expected: changes of one moment are then looked at together.
    """

    def __init__(
        self, db: Database, house: House, clock: Clock, said: Callable[[], None], sweeps: Sequence[Sweep]
    ) -> None:
        self._db = db
        self._house = house
        self._clock = clock
        self._said = said
        self._look_at: dict[Sweep, int | None] = dict.fromkeys(sweeps, NOW)
        self._wake = asyncio.Event()
        self._sooner = asyncio.Event()
        self._busy = False
        self._looks = 0

    @property
    def is_idle(self) -> bool:
        """Whether nothing has to be done at this moment."""
        return not (self._busy or self._wake.is_set() or self._sooner.is_set() or self._due())

    def wake(self) -> None:
        """Something may be due sooner than was known."""
        self._wake.set()

    def expect(self, sweep: Sweep, *, within: int) -> None:
        """A sweep may have something to do: look in so many ms at the latest."""
        at = millis(self._clock.now()) + within
        known = self._look_at[sweep]
        if known is None or known > at:
            self._look_at[sweep] = at
            self._sooner.set()

    async def run(self) -> None:
        """Until it is cancelled."""
        while True:
            await self.look()
            await self._rest()

    async def look(self) -> None:
        """Do what is due now."""
        self._busy = True
        try:
            if self._wake.is_set():
                self._wake.clear()
                self._look_at = dict.fromkeys(self._look_at, NOW)
            for sweep in self._due():
                await self._sweep(sweep)
        finally:
            self._busy = False

    def _due(self) -> list[Sweep]:
        now = millis(self._clock.now())
        return [sweep for sweep, at in self._look_at.items() if at is not None and at <= now]

    async def _sweep(self, sweep: Sweep) -> None:
        """One sweep; one that fails is tried again a little later, and never ends the watch."""
        now = millis(self._clock.now())
        self._look_at[sweep] = None  # whatever is expected from here on counts
        try:
            swept = await self._db.run(sweep, self._house, now)
        except StoreDown as error:
            log.error("reminders have to wait: %s", error)
            self._look_again(sweep, now + STORE_PAUSE)
        except Exception:
            log.exception("a sweep failed and is tried again")
            self._look_again(sweep, now + STORE_PAUSE)
        else:
            self._look_again(sweep, swept.look_at)
            if swept.said:
                points.reach("sweep.after-commit")
                self._said()

    def _look_again(self, sweep: Sweep, at: int | None) -> None:
        expected = self._look_at[sweep]
        self._look_at[sweep] = min((each for each in (expected, at) if each is not None), default=None)

    async def _rest(self) -> None:
        """Until woken, until something is due by the clock, or for a second."""
        self._sooner.clear()
        ahead = [at for at in self._look_at.values() if at is not None]
        pause = (min(ahead) - millis(self._clock.now())) / 1000 if ahead else None
        if pause is not None and pause <= 0:
            await asyncio.sleep(0)
            return
        waits = [self._wake.wait(), self._sooner.wait(), asyncio.sleep(LOOK_AGAIN)]
        await first_of(*waits, *([self._clock.sleep(pause)] if pause is not None else []))
        self._looks += 1
        if self._looks % LOOK_ANYWAY == 0:
            self._wake.set()
