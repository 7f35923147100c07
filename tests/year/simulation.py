"""The year itself: people book, move and cancel, the program is killed, the clock is set; storage, sweep and outbox are the real ones.

Only Telegram is played, at its pace, and time is steered: it jumps to whatever comes next, and the time that the work
takes on this computer is added to it.
"""

from __future__ import annotations

import heapq
import random
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import select

from bot.app import recover
from bot.clock import from_millis, millis
from bot.config import Config
from bot.config.sections import Service
from bot.house import House
from bot.library import Library
from bot.schedule.reminding import remind
from bot.storage import outbox
from bot.storage.database import Connection, Database
from bot.storage.leaving import Candidate, Claimed, Picked, Sent
from bot.storage.reminders import KEY
from bot.storage.sealed import Sealer
from bot.storage.tables import outbox as outbox_rows
from bot.storage.tables import reminders
from flows.records import Patron
from flows.sessions import Booking, Guide, SessionGone
from tests.year.expected import ZONE, Figures, Promises, compare

Done = TypeVar("Done")

BEGIN = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)
YEAR = timedelta(days=365)
GUIDES = 12
PATRONS = 300
PER_SECOND = 30  # messages that Telegram takes
KILLS_A_BOOKING = 0.1
MOVED, CANCELLED = 0.3, 0.2  # of all bookings
AFTER_RESTART = 30.0  # seconds in which what fell due meanwhile has to be said
SECOND = timedelta(seconds=1)


class Killed(Exception):
    """The program ends in the middle of a transaction, of which nothing stays."""


@dataclass(order=True, frozen=True)
class Deed:
    """Something that happens at an instant."""

    at: datetime
    number: int
    what: str
    booking: int = 0


def everything(candidates: list[Candidate]) -> Picked:
    return Picked([each.id for each in candidates])


class Year:
    """One year over a database in a folder."""

    def __init__(self, folder: Path, bookings: int, seed: int) -> None:
        self.folder = folder
        self.dice = random.Random(seed)
        self.figures = Figures()
        self.promises = Promises()
        self.away: list[tuple[datetime, datetime]] = []
        self.now = BEGIN
        self.back_since = BEGIN  # when the program was last started, or its clock last set
        self.look_at: datetime | None = BEGIN
        self.house = House.build(
            Config.model_validate(
                {
                    "library": {"timezone": ZONE.key},
                    "services": ({"key": "reading-guide", "per_patron": 50},),
                    "hours": dict.fromkeys(("mon", "tue", "wed", "thu", "fri", "sat", "sun"), ("08:00-22:00",)),
                }
            ),
            today=BEGIN.date(),
        )
        self.service: Service = self.house.config.services[0]
        self.key = Sealer.random()
        self.count = 0
        self.deeds: list[Deed] = []
        for _ in range(bookings):
            self.plan("book", BEGIN + YEAR * self.dice.random())
        for _ in range(max(3, int(bookings * KILLS_A_BOOKING))):
            self.plan("kill", BEGIN + YEAR * self.dice.random())
        for _ in range(max(2, bookings // 250)):
            self.plan("jump", BEGIN + YEAR * self.dice.random())

    def plan(self, what: str, at: datetime, booking: int = 0) -> None:
        self.count += 1
        heapq.heappush(self.deeds, Deed(at, self.count, what, booking))

    # ------------------------------------------------------------ the year

    async def live(self) -> Figures:
        """From the first day to the last."""
        await self.open()
        await self.run(self.people)
        while self.deeds or (self.look_at is not None and self.look_at <= BEGIN + YEAR + timedelta(days=35)):
            deed_at = self.deeds[0].at if self.deeds else None
            at = min(each for each in (deed_at, self.look_at) if each is not None)
            self.now = max(self.now, at)
            if self.look_at is not None and self.look_at <= self.now:
                await self.sweep()
            elif deed_at is not None and deed_at <= self.now:
                await self.do(heapq.heappop(self.deeds))
        compare(self.figures, self.promises, self.away, self.now, await self.db.run(_reasons))
        await self.db.close()
        return self.figures

    async def open(self) -> None:
        self.db = await Database.open(f"sqlite:///{self.folder / 'year.db'}", self.key)
        await self.db.run(recover, self.house, millis(self.now))

    async def run(self, job: Any, *args: Any) -> Any:
        """A transaction, whose time counts."""
        began = time.perf_counter()
        try:
            return await self.db.run(job, *args)
        finally:
            self.now += timedelta(seconds=time.perf_counter() - began)

    def library(self, tx: Connection) -> Library:
        return Library(tx, self.house, self.now)

    def people(self, tx: Connection) -> None:
        """Guides who have a chat with the bot, and patrons."""
        library = self.library(tx)
        self.patrons = [library.patrons.add(1_000 + number, "", "fi") for number in range(PATRONS)]
        for number in range(GUIDES):
            library.patrons.add(10 + number, "", "fi")
            card = Guide(0, 10 + number, f"G{number}", languages=("fi",), services=(self.service.key,))
            guide = library.calendar.save_guide(card)
            library.calendar.set_hours(guide, range(7), [(480, 1320)])

    # ------------------------------------------------------------ what people do

    async def do(self, deed: Deed) -> None:
        if deed.what == "kill":
            await self.kill()
        elif deed.what == "jump":
            self.jump()
        else:
            await self.run({"book": self.book, "move": self.move, "cancel": self.cancel}[deed.what], deed)
            self.look_at = self.now  # a turn with the calendar wakes the sweep

    def book(self, tx: Connection, _deed: Deed) -> None:
        calendar, patron = self.library(tx).calendar, self.dice.choice(self.patrons)
        slot = self.free(tx, patron)
        if slot is None:
            return
        booking = calendar.book(patron, slot, self.service, channel="phone", language="fi")
        self.figures.bookings += 1
        self.promises.begin(booking.id, booking.version, booking.start, booking.minutes, self.now)
        ahead = booking.start - self.now
        dice = self.dice.random()
        if dice < MOVED + CANCELLED:
            self.plan("move" if dice < MOVED else "cancel", self.moment(booking, ahead), booking.id)

    def moment(self, booking: Booking, ahead: timedelta) -> datetime:
        """When somebody thinks again: at any time, or in the very second in which a reminder is due."""
        exact = self.dice.choice((None, None, timedelta(hours=24), timedelta(hours=2)))
        at = booking.start - exact if exact else self.now + ahead * self.dice.random()
        return max(at, self.now + SECOND)

    def free(self, tx: Connection, patron: Patron, own: Booking | None = None) -> Any:
        day = (self.now + timedelta(days=2 + self.dice.random() * 26)).astimezone(ZONE).date()
        found = self.library(tx).calendar.free(self.service, None, day, patron=patron, own=own)
        return self.dice.choice(found) if found else None

    def move(self, tx: Connection, deed: Deed) -> None:
        calendar = self.library(tx).calendar
        booking = calendar.by_id(deed.booking)
        if booking is None or not booking.is_open or booking.start <= self.now:
            return
        slot = self.free(tx, Patron(booking.patron_id, booking.patron_chat), booking)
        if slot is None:
            return
        try:
            moved = calendar.move(booking, slot, self.service)
        except SessionGone:
            return
        self.figures.moves += 1
        self.promises.end(booking.id, booking.version, self.now)
        self.promises.begin(moved.id, moved.version, moved.start, moved.minutes, self.now)
        if self.dice.random() < MOVED:
            self.plan("move", self.moment(moved, moved.start - self.now), moved.id)

    def cancel(self, tx: Connection, deed: Deed) -> None:
        calendar = self.library(tx).calendar
        booking = calendar.by_id(deed.booking)
        if booking and booking.is_open and booking.start > self.now:
            calendar.cancel(booking)
            self.figures.cancellations += 1
            self.promises.end(booking.id, booking.version, self.now)

    # ------------------------------------------------------------ the sweep, and Telegram

    async def sweep(self) -> None:
        """One sweep, and everything it said leaves at Telegram's pace."""
        swept = await self.run(remind, self.house, millis(self.now))
        self.look_at = from_millis(swept.look_at) if swept.look_at is not None else None
        await self.send()

    async def send(self) -> None:
        while claimed := await self.run(outbox.claim, millis(self.now), everything, PER_SECOND):
            arrived = self.now
            await self.note(claimed, arrived)
            await self.run(outbox.mark_results, [(each, Sent((1,))) for each in claimed], millis(self.now))
            if len(claimed) < PER_SECOND:
                return
            self.now += SECOND

    async def note(self, claimed: list[Claimed], at: datetime, *, copies: bool = False) -> None:
        """These have arrived; what each is stands in the tables."""
        rows = await self.db.run(_said, [each.id for each in claimed])
        for subject_id, version, kind in rows:
            promise = self.promises.all.get((subject_id, version, kind))
            if promise is None:
                self.figures.unplanned += 1
            elif copies:
                self.figures.copies += 1
            else:
                promise.arrived.append(at)
                late = (at - max(promise.due, self.back_since)).total_seconds()
                (self.figures.restarted if promise.due < self.back_since else self.figures.running).append(late)

    # ------------------------------------------------------------ what goes wrong

    async def kill(self) -> None:
        """The program ends at a bad moment, stays away for a while, and a new one takes up what is there."""
        self.figures.kills += 1
        lost: list[Claimed] = []
        moment = self.dice.choice(("idle", "in-sweep", "after-sweep", "claimed", "answered"))
        if self.look_at is not None and moment != "idle" and not (self.deeds and self.deeds[0].at < self.look_at):
            self.now = max(self.now, self.look_at)
            lost = await self.die(moment)
        await self.db.close()
        since = self.now
        self.now += timedelta(seconds=self.dice.choice((1, 3, 10, 60, 1_800, 4 * 3_600, 26 * 3_600)))
        self.away.append((since, self.now))
        self.back_since = self.look_at = self.now
        await self.open()
        if lost:  # they had arrived, and are sent once more: nobody can know
            claimed = await self.run(outbox.claim, millis(self.now), everything, PER_SECOND)
            again = {each.id for each in lost}
            await self.note([each for each in claimed if each.id in again], self.now, copies=True)
            await self.note([each for each in claimed if each.id not in again], self.now)
            await self.run(outbox.mark_results, [(each, Sent((1,))) for each in claimed], millis(self.now))

    async def die(self, moment: str) -> list[Claimed]:
        """Go as far as the moment says; the messages that arrived without anybody noting it."""

        def half(tx: Connection) -> None:
            remind(tx, self.house, millis(self.now))
            raise Killed

        if moment == "in-sweep":
            try:
                await self.run(half)
            except Killed:
                return []
        await self.run(remind, self.house, millis(self.now))
        if moment == "after-sweep":
            return []
        claimed: list[Claimed] = await self.run(outbox.claim, millis(self.now), everything, PER_SECOND)
        if moment == "answered":
            await self.note(claimed, self.now)
            return claimed
        return []

    def jump(self) -> None:
        """Somebody sets the clock forward by two hours, or the computer sleeps for eight: the time between did not happen."""
        self.figures.jumps += 1
        since = self.now
        self.now += timedelta(hours=self.dice.choice((2, 8)))
        self.away.append((since, self.now))
        self.back_since = self.look_at = self.now


def _reasons(tx: Connection) -> dict[tuple[int, int, str], str]:
    """Why reminders were not said, as the bot itself recorded it."""
    found = tx.execute(select(reminders).where(reminders.c.state.in_(("skipped", "missed"))))
    return {(row.subject_id, row.version, row.kind): row.reason for row in found}


def _said(tx: Connection, rows: list[int]) -> list[tuple[int, int, str]]:
    """Session, version and kind of the reminders among rows of the outbox."""
    keys = tx.execute(select(outbox_rows.c.key).where(outbox_rows.c.id.in_(rows))).scalars()
    numbers = [int(key.removeprefix(KEY)) for key in keys if key.startswith(KEY)]
    found = tx.execute(select(reminders).where(reminders.c.id.in_(numbers)))
    return [(row.subject_id, row.version, row.kind) for row in found]
