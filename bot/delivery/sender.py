"""The sender: claims what may leave, sends it side by side, and records what became of it. Its loops never end by themselves.

Nothing is kept here that a restart would lose: what was on its way is `sending` in the database, and unsure at the next start.
"""

from __future__ import annotations

import asyncio
import logging
import math
from collections.abc import Coroutine, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

from bot import points
from bot.clock import Clock, millis
from bot.config import Config
from bot.delivery.http import Api
from bot.delivery.limiter import Limiter, Pace
from bot.delivery.news import News, OnOutcome, What
from bot.delivery.sending import Delivered, Sending
from bot.delivery.voices import Voices
from bot.delivery.weather import Weather
from bot.house import House
from bot.storage import outbox
from bot.storage.database import Connection, Database
from bot.storage.errors import StoreDown
from bot.storage.leaving import LANES, Candidate, Claimed, Later, Picked, Retry, Sent, Unsure
from flows.words import Lane

log = logging.getLogger(__name__)

MOST_LEAVING = 60  # rows on their way at once; fewer than the client has connections
LOOK_AGAIN = 1.0  # real seconds; wake-ups get lost, so it is looked anyway
LOOK_AHEAD = 0.2  # real seconds between questions for the next due row, which cost more than a wait
STORE_PAUSE = 2.0
FIRST_ASKING_PAUSE, LONGEST_ASKING_PAUSE = 1.0, 15.0  # seconds between getMe while notices wait
NOTICE = LANES.index(Lane.NOTICE)


class Sender:
    """`wake` it after each transaction that may have left rows; `run` it, and `stop` it at the end.

    `on_outcome` runs in the transaction that records an outcome of which the rest of the bot must know (`news.py`).
    """

    def __init__(
        self,
        db: Database,
        api: Api,
        house: House,
        clock: Clock,
        config: Config,
        on_outcome: OnOutcome,
        *,
        seed: int | None = None,
    ) -> None:
        self._db = db
        self._api = api
        self._clock = clock
        self._house = house
        self._voices = Voices(house)
        self._on_outcome = on_outcome
        self._limiter = Limiter(pace_of(config))
        self._sending = Sending(api, clock, self._limiter, self._voices.of, seed=seed)
        self._leaving: dict[asyncio.Task[None], Claimed] = {}
        self._results: list[Delivered] = []
        self._marking = False
        self._wake = asyncio.Event()
        self._done = asyncio.Event()
        self._stopping = False
        self._weather = Weather()
        self._loops: list[asyncio.Task[None]] = []
        self._may_look, self._unlooked = True, False
        self._expected: set[int] = set()  # when rows may leave or be tried again, as far as is known; UTC ms
        self._room_in = 0.0
        self._chosen: set[str] = set()  # streams that the pacing chose in the claim in hand
        self._more = False  # whether rows that may leave stood behind those that were offered to the pacing

    @property
    def is_idle(self) -> bool:
        """Whether nothing is on its way and nothing unrecorded."""
        return not (self._leaving or self._results or self._marking)

    @property
    def pauses(self) -> bool:
        """Whether Telegram was out of reach lately, so that nothing is tried again before some time has passed."""
        return self._weather.offline_for(self._clock.monotonic()) > 0

    def wake(self) -> None:
        """Something may be there to send."""
        self._wake.set()

    async def run(self) -> None:
        """Until `stop`."""
        with suppress(StoreDown):
            await self._remember()
        loops = (self._claim_for_ever(), self._record_for_ever(), self._ask_for_ever())
        self._loops = [asyncio.create_task(loop) for loop in loops]
        try:
            await asyncio.wait(self._loops)
        finally:
            for loop in self._loops:
                loop.cancel()

    async def stop(self, seconds: float = 2.0) -> None:
        """Claim no more, and wait a little for what is on its way; the rest is unsure at the next start."""
        self._stopping = True
        self.wake()
        if self._loops:  # a claim in hand ends by itself, or its rows would be called unknown without ever leaving
            await asyncio.wait(self._loops[:1], timeout=seconds / 2)
        if self._leaving:
            await asyncio.wait(set(self._leaving), timeout=seconds / 2)
        for task in set(self._leaving):
            task.cancel()
        for loop in self._loops:
            loop.cancel()
        if self._loops:
            await asyncio.wait(self._loops)
        with suppress(StoreDown):
            await self._record()

    async def _remember(self) -> None:
        """Telegram goes on counting what left before this process began."""
        at = millis(self._clock.now())
        for row in await self._db.run(outbox.lately, at):
            self._limiter.remember(row, self._clock.monotonic() - (at - row.at) / 1000)

    # ---------------------------------------------------------------- what leaves

    async def _claim_for_ever(self) -> None:
        while not self._stopping:
            self._wake.clear()
            try:
                if not await self._claim() and not self._stopping:
                    await self._rest()
            except Exception as error:
                log.error("nothing can be claimed: %s", type(error).__name__)
                await self._clock.sleep(STORE_PAUSE)

    async def _claim(self) -> bool:
        """Claim and start what may leave; False when there is nothing to do but to wait."""
        if len(self._leaving) >= MOST_LEAVING or self._weather.offline_for(self._clock.monotonic()) > 0:
            return False
        look, self._more = self._may_look, False
        at = millis(self._clock.now())
        self._chosen = set()
        claimed: list[Claimed] = []
        try:
            claimed, next_due = await self._db.run(claim_or_look, at, self._pick, MOST_LEAVING, look)
        finally:
            for stream in self._chosen - {row.stream for row in claimed}:
                self._limiter.stayed(stream, self._clock.monotonic())
        if claimed:
            points.reach("send.claimed")
        for row in claimed:
            self._start(row)
        if claimed or self._more:
            return True
        if look:
            self._expected |= {next_due} if next_due else set()
            self._may_look = self._unlooked = False
            asyncio.get_running_loop().call_later(LOOK_AHEAD, self._let_look)
        else:
            self._unlooked = True
        return False

    def _let_look(self) -> None:
        self._may_look = True
        if self._unlooked:
            self.wake()

    def _start(self, row: Claimed) -> None:
        task = asyncio.create_task(self._send(row))
        self._leaving[task] = row
        task.add_done_callback(lambda done: self._leaving.pop(done, None))

    async def _send(self, row: Claimed) -> None:
        try:
            delivered = await self._sending.deliver(row)
        finally:
            self._limiter.landed(row.stream, self._clock.monotonic())
        self._results.append(self._weathered(delivered))
        self._done.set()

    def _pick(self, candidates: list[Candidate]) -> Picked:
        """Runs on the database's thread."""
        now, at = self._clock.monotonic(), millis(self._clock.now())
        most = 1 if self._weather.failures else MOST_LEAVING - len(self._leaving)
        open_ones = [row for row in candidates if row.lane != NOTICE or not self._weather.notices_wait]
        streams = {row.id: row.stream for row in open_ones}
        picked = self._limiter.pick(open_ones, now, most)
        self._room_in = picked.room_in
        self._chosen |= {streams[row] for row in picked.chosen}
        self._more = bool(picked.waits) and not picked.chosen and len(candidates) >= MOST_LEAVING
        retry_at = {row: at + math.ceil(wait * 1000) for row, wait in picked.waits.items()}
        self._expected.update(retry_at.values())
        groups = {row.chat_id for row in candidates if row.kind == "relay" and row.chat_id < 0}
        return Picked(picked.chosen, retry_at, frozenset(chat for chat in groups if self._limiter.short(chat, now)))

    async def _rest(self) -> None:
        """Until woken, until the next row is due or may be tried again, or for a moment."""
        waits = [self._wake.wait(), asyncio.sleep(LOOK_AGAIN)]
        pause = max(self._room_in, self._weather.offline_for(self._clock.monotonic()))
        now = millis(self._clock.now())
        self._expected = {at for at in self._expected if at > now}
        if pause <= 0 and self._expected:
            pause = (min(self._expected) - now) / 1000
        if pause > 0:
            waits.append(self._clock.sleep(pause))
        self._room_in = 0.0
        await first_of(*waits)

    # ---------------------------------------------------------------- what became of it

    async def _record_for_ever(self) -> None:
        while True:
            await self._done.wait()
            self._done.clear()
            try:
                await self._record()
            except StoreDown as error:
                log.error("outcomes cannot be stored: %s", error)
                await self._clock.sleep(STORE_PAUSE)
                self._done.set()
            except Exception:
                log.exception("outcomes are lost until the next start, which will call them unknown")

    async def _record(self) -> None:
        """Store what is known by now; what cannot be stored is kept for the next try."""
        batch, self._results = self._results, []
        if not batch:
            return
        self._marking = True
        try:
            points.reach("send.before-result")
            await self._store(batch)
            points.reach("send.after-result")
            if any(one.claimed.farewell for one in batch):  # Delete all is complete: nor may the log of changes keep it
                with suppress(StoreDown):
                    await self._db.scrub()
        except StoreDown:
            self._results = batch + self._results
            raise
        finally:
            self._marking = False
        self.wake()

    async def _store(self, batch: Sequence[Delivered]) -> None:
        at = millis(self._clock.now())
        try:
            await self._db.run(record, batch, at, self._on_outcome)
        except StoreDown:
            raise
        except Exception:
            log.exception("outcomes are stored one by one")
            for one in batch:
                await self._store_alone(one, at)

    async def _store_alone(self, one: Delivered, at: int) -> None:
        """One outcome by itself; if the reaction to it fails, at least the outcome is kept."""
        try:
            await self._db.run(record, [one], at, self._on_outcome)
        except StoreDown:
            raise
        except Exception:
            log.exception("nobody could react to what became of message row %s", one.claimed.id)
            await self._db.run(record, [one], at, None)

    # ---------------------------------------------------------------- how Telegram is doing

    def _weathered(self, delivered: Delivered) -> Delivered:
        """Learn from an outcome how Telegram is doing, and let what was learnt before change it."""
        now = self._clock.monotonic()
        if delivered.never_arrived:
            self._weather.never_arrived(now)
            self.wake()
            if delivered.ours:
                log.error("Telegram refuses our token, or another server answers in its place")
            return delivered
        self._weather.arrived()
        judged = self._weather.judged(self._noticed(delivered), now)
        if isinstance(judged.result, Later | Retry | Unsure):
            self._expected.add(judged.result.until if isinstance(judged.result, Later) else judged.result.at)
        return judged

    def _noticed(self, delivered: Delivered) -> Delivered:
        """What was refused in a staff group before, for want of rights, and has gone through now, is news."""
        claimed, chat = delivered.claimed, delivered.claimed.chat_id
        again = claimed.ticket_id and claimed.attempts > 1 and isinstance(delivered.result, Sent)
        if again and delivered.news is None and chat in self._house.paused_chats:
            return replace(delivered, news=News(What.RIGHTS_BACK, chat_id=chat))
        return delivered

    async def _ask_for_ever(self) -> None:
        """While notices wait because their outcomes were unknown: ask Telegram who we are, until it answers."""
        pause = FIRST_ASKING_PAUSE
        while True:
            if not self._weather.notices_wait:
                await self._weather.worried.wait()
                pause = FIRST_ASKING_PAUSE
            try:
                await self._api.call("getMe")
            except Exception:
                await self._clock.sleep(pause)
                pause = min(pause * 2, LONGEST_ASKING_PAUSE)
            else:
                self._weather.notices_go_on()
                self.wake()


# ---------------------------------------------------------------- the jobs


def claim_or_look(tx: Connection, now: int, pick: Any, limit: int, look: bool) -> tuple[list[Claimed], int | None]:
    """What leaves now; when that is nothing, and it is asked for, when to look again (UTC ms)."""
    claimed = outbox.claim(tx, now, pick, limit)
    return claimed, outbox.next_due(tx, now) if look and not claimed else None


def record(tx: Connection, batch: Sequence[Delivered], now: int, on_outcome: OnOutcome | None) -> None:
    """Outcomes, and what the rest of the bot does about them, in one transaction."""
    outbox.mark_results(tx, [(one.claimed, one.result) for one in batch], now)
    for one in batch:
        if one.news is not None and on_outcome is not None:
            if one.news.what is What.MIGRATED:
                points.reach("group.swap")
            on_outcome(tx, one.claimed, one.news)


def pace_of(config: Config) -> Pace:
    """The limits as configured."""
    limits = config.telegram.limits
    return Pace(
        per_second=limits.per_second,
        per_chat_per_second=limits.per_chat_per_second,
        per_chat_burst=limits.per_chat_burst,
        per_group_per_minute=limits.per_group_per_minute,
        notices_per_second=config.notices.per_second,
    )


async def first_of(*waits: Coroutine[Any, Any, Any]) -> None:
    """Wait until one of these ends, and give up the others."""
    tasks = [asyncio.ensure_future(wait) for wait in waits]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
