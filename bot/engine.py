"""The engine: takes the next update of each chat and runs it as one job, many chats side by side.

An update is finished by the same transaction that stores what it changed and what is to be said. One that fails is tried again after
1 and 5 seconds while its chat waits; then it is parked, staff is told, the patron gets an apology, and the chat goes on.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Protocol, TypeVar

from bot import points
from bot.clock import Clock
from bot.storage.inbox import InboxRow
from flows.incoming import Incoming
from flows.words import LibraryError

log = logging.getLogger(__name__)
Result = TypeVar("Result")

PAUSES = (0.0, 1.0, 5.0)  # seconds before each attempt
STARTS = 3  # a row found unfinished at so many starts has ended the process each time it was tried alone
STORE_PAUSE = 2.0  # seconds between attempts while the database itself refuses


@dataclass(frozen=True, slots=True)
class Answer:
    """What a button press is answered with, once: a short text in the presser's language, or nothing."""

    callback_id: str
    text: str = ""
    alert: bool = False


@dataclass(frozen=True, slots=True)
class Turned:
    """What a turn leaves to be done once it is stored: the press's answer, and parked updates that staff sent round again.

    `taught`: staff have changed the FAQ. `scheduled`: sessions, or who waits for them, may have changed. `waited`: so may
    who waits for an answer at the desk.
    """

    answer: Answer | None = None
    again: tuple[InboxRow, ...] = ()
    taught: bool = False
    scheduled: bool = False
    waited: bool = False


class Jobs(Protocol):
    """What the engine needs of the database and of the flows; `bot/turns.py` has it."""

    def read(self, arrived: InboxRow) -> Incoming:
        """The update as the flows see it; raises when it cannot be read."""

    async def enquire(self, incoming: Incoming) -> Incoming:
        """What has to be asked of Telegram beforehand; most updates need nothing."""

    async def hear(self, arrived: InboxRow, incoming: Incoming) -> Turned:
        """Run the update, whole, in one transaction."""

    async def refuse(self, arrived: InboxRow, incoming: Incoming, error: LibraryError) -> Turned:
        """The turn was rolled back for a reason that the person is told."""

    async def park(self, arrived: InboxRow, incoming: Incoming | None, error: str) -> None:
        """Set the update aside, with an alarm to staff and an apology."""

    async def unfinished(self) -> list[InboxRow]:
        """What was stored and not finished before this start, oldest first."""

    async def count_start(self, arrived: InboxRow) -> None:
        """Note, before it is tried, that this row was found unfinished at a start."""

    def is_store_error(self, error: Exception) -> bool:
        """Whether the database failed, not the update."""


class Engine:
    """`take` what was stored; `answer` is called with each press's answer, `said` after each job that may have left rows to send."""

    def __init__(self, jobs: Jobs, clock: Clock, answer: Callable[[Answer], None], said: Callable[[], None]) -> None:
        self._jobs = jobs
        self._clock = clock
        self._answer = answer
        self._said = said
        self._lanes: dict[str, deque[InboxRow]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._resumed = False
        self._stopping = False

    @property
    def waiting(self) -> int:
        """Updates taken and not yet finished; what the last run left counts as one until it is taken up."""
        return sum(len(lane) for lane in self._lanes.values()) + (not self._resumed)

    async def resume(self) -> None:
        """Take up what the last run left, each alone and counted first, so that a row that ends the process is set aside at last."""
        for arrived in await self._until_stored(self._jobs.unfinished):
            try:
                await self._take_up(arrived)
            except Exception:
                log.exception("update row %s could not even be set aside", arrived.id)
            self._said()
        self._resumed = True

    async def _take_up(self, arrived: InboxRow) -> None:
        if arrived.starts + 1 < STARTS:
            await self._until_stored(partial(self._jobs.count_start, arrived))
            await self._handle(arrived)
            return
        log.error("update row %s is set aside: the process ended %s times while it was handled", arrived.id, STARTS)
        await self._until_stored(partial(self._jobs.park, arrived, self._readable(arrived), "ended the process"))

    def take(self, rows: Iterable[InboxRow]) -> None:
        """Queue stored updates, each behind the others of its chat."""
        for arrived in rows:
            lane = self._lanes.get(arrived.lane)
            if lane is not None:
                lane.append(arrived)
                continue
            self._lanes[arrived.lane] = deque([arrived])
            task = asyncio.create_task(self._drain(arrived.lane))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def stop(self, seconds: float = 3.0) -> None:
        """Finish what is in hand, for a few seconds at most; the rest stays stored for the next start."""
        self._stopping = True
        if self._tasks:
            await asyncio.wait(set(self._tasks), timeout=seconds)
        for task in set(self._tasks):
            task.cancel()

    async def settled(self) -> None:
        """Wait until nothing taken is unfinished; for tests."""
        while self._tasks:
            await asyncio.wait(set(self._tasks))

    async def _drain(self, name: str) -> None:
        """One chat's updates in order; the lane vanishes when it is empty."""
        lane = self._lanes[name]
        while lane and not self._stopping:
            try:
                await self._handle(lane[0])
            except Exception:
                log.exception("update row %s could not even be set aside", lane[0].id)
            lane.popleft()
            self._said()
        del self._lanes[name]

    async def _handle(self, arrived: InboxRow) -> None:
        """One update to its end: done, refused kindly, or parked."""
        points.reach("engine.taken")
        try:
            incoming = self._jobs.read(arrived)
        except Exception as error:
            log.warning("update row %s cannot be read: %s", arrived.id, type(error).__name__)
            await self._until_stored(partial(self._jobs.park, arrived, None, "cannot be read"))
            return
        turned = await self._try(arrived, incoming)
        points.reach("engine.after-commit")
        if incoming.callback_id:
            self._answer(turned.answer or Answer(incoming.callback_id))
        self.take(turned.again)

    async def _try(self, arrived: InboxRow, incoming: Incoming) -> Turned:
        """The attempts at one update; a database that fails is waited for and counts as none."""
        attempt = 0
        while True:
            if PAUSES[attempt]:
                await self._clock.sleep(PAUSES[attempt])
            try:
                asked = await self._jobs.enquire(incoming)
                return await self._jobs.hear(arrived, asked)
            except LibraryError as error:
                return await self._until_stored(partial(self._jobs.refuse, arrived, incoming, error))
            except Exception as error:
                if self._jobs.is_store_error(error):
                    log.error("the database refuses: %s", type(error).__name__)
                    await self._clock.sleep(STORE_PAUSE)
                    continue
                log.exception("update row %s failed at attempt %s", arrived.id, attempt + 1)
                attempt += 1
                if attempt == len(PAUSES):
                    await self._until_stored(partial(self._jobs.park, arrived, incoming, type(error).__name__))
                    return Turned()

    async def _until_stored(self, act: Callable[[], Awaitable[Result]]) -> Result:
        """Do something with the database, again until the database can."""
        while True:
            try:
                return await act()
            except Exception as error:
                if not self._jobs.is_store_error(error):
                    raise
                await self._clock.sleep(STORE_PAUSE)

    def _readable(self, arrived: InboxRow) -> Incoming | None:
        """The update if it can be read at all."""
        try:
            return self._jobs.read(arrived)
        except Exception:
            return None
