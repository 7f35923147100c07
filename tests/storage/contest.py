"""F52: many people want the same times at once; how often does a time get two holders?

    python -m tests.storage.contest [--slots 10000] [--rivals 5] [--guard off] [--url postgresql://…]

On SQLite the jobs of all rivals go through the one writer, as in the running bot; on PostgreSQL fifty connections book
side by side. Each rival has seen the time free before, as people have. With `--guard off` the primary key of the ticks
is taken away first: the race is real, and only the key decides it. Prints the figures; exit code 1 when a time got two
holders with the guard on, or nobody.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path

from sqlalchemy import Connection, func, insert, select, text
from sqlalchemy.ext.asyncio import create_async_engine

from bot.storage.calendar import Calendar
from bot.storage.database import Database
from bot.storage.sealed import Sealer, bind
from bot.storage.tables import bookings, guides, patrons
from flows.records import Patron
from flows.sessions import SessionGone, Slot
from flows.slots import at_tick, tick_of
from tests.storage.town import GUIDING, MONDAY, ZONE, terms

CONNECTIONS = 50
AT_ONCE = 250  # times that are fought for together
SERVICE = GUIDING

WITHOUT_GUARD = {
    "sqlite": (
        "ALTER TABLE ticks RENAME TO guarded",
        "CREATE TABLE ticks (guide_id INTEGER, tick INTEGER, booking_id INTEGER, patron_id INTEGER, hold_until INTEGER)",
    ),
    "postgresql": ("ALTER TABLE ticks DROP CONSTRAINT pk_ticks",),
}


@dataclass(frozen=True)
class Outcome:
    """What became of the contest: times that were won, that have several holders, and that nobody got."""

    slots: int
    tries: int
    won: int
    doubled: int
    nobody: int
    seconds: float

    def __str__(self) -> str:
        pace = self.tries / self.seconds
        return (
            f"{self.slots:,} times, {self.tries:,} tries in {self.seconds:.1f} s ({pace:,.0f}/s): {self.won:,} booked, "
            f"{self.doubled} with two holders, {self.nobody} with none"
        )


Run = Callable[[Callable[[Connection], bool]], Awaitable[bool]]


def prepare(tx: Connection, rivals: int, *, guard: bool) -> int:
    """A guide and the patrons; the guide's number."""
    if not guard:
        for statement in WITHOUT_GUARD[tx.dialect.name]:
            tx.execute(text(statement))
    tx.execute(insert(patrons), [{"chat_id": n, "created_at": 1, "seen_at": 1} for n in range(1, rivals + 1)])
    row = {"user_id": 1, "services": SERVICE.key, "languages": "fi", "updated_at": 1}
    return int(tx.execute(insert(guides).returning(guides.c.id), row).scalar_one())


def slots_for(guide: int, count: int) -> list[Slot]:
    """So many times, one after the other, around the clock."""
    first = tick_of(MONDAY + timedelta(days=1))
    starts = (at_tick(first + number * 9) for number in range(count))
    return [Slot(guide, at, SERVICE.minutes, at.astimezone(ZONE).replace(tzinfo=None)) for at in starts]


def take(tx: Connection, slot: Slot, rival: int, now: datetime) -> bool:
    """One rival's turn: the time was free when it was shown; is it mine now?"""
    calendar = Calendar(tx, now, terms())
    try:
        calendar.book(Patron(rival, rival), slot, SERVICE, channel="chat", language="fi", name="A")
    except SessionGone:
        return False
    return True


def count(tx: Connection, slots: int, tries: int, seconds: float) -> Outcome:
    """Who got what, as the database has it: times that overlap count as the same."""
    rows = tx.execute(select(bookings.c.start_at, bookings.c.free_at).order_by(bookings.c.start_at)).all()
    doubled = sum(one.free_at > other.start_at for one, other in zip(rows, islice(rows, 1, None), strict=False))
    held = tx.execute(select(func.count(bookings.c.start_at.distinct()))).scalar_one()
    return Outcome(slots, tries, len(rows), doubled, slots - held, seconds)


async def contest(run: Run, slots: list[Slot], rivals: int) -> float:
    """All rivals go for each time at once; how many seconds it took."""
    begun = time.perf_counter()
    for start in range(0, len(slots), AT_ONCE):
        together = slots[start : start + AT_ONCE]
        await asyncio.gather(
            *(
                run(lambda tx, slot=slot, rival=rival: take(tx, slot, rival, MONDAY))  # type: ignore[misc]
                for slot in together
                for rival in range(1, rivals + 1)
            )
        )
    return time.perf_counter() - begun


async def on_sqlite(slots: int, rivals: int, *, guard: bool) -> Outcome:
    """Through the one writer of a file."""
    with tempfile.TemporaryDirectory() as folder:
        db = await Database.open(f"sqlite:///{Path(folder) / 'library.db'}", Sealer.random())
        guide = await db.run(prepare, rivals, guard=guard)
        seconds = await contest(db.run, slots_for(guide, slots), rivals)
        outcome = await db.run(count, slots, slots * rivals, seconds)
        await db.close()
        return outcome


async def on_postgres(url: str, slots: int, rivals: int, *, guard: bool) -> Outcome:
    """Fifty connections side by side on an empty database."""
    key = Sealer.random()
    db = await Database.open(url, key)
    guide = await db.run(prepare, rivals, guard=guard)
    engine = create_async_engine(
        url.replace("postgresql://", "postgresql+asyncpg://", 1),
        pool_size=CONNECTIONS,
        max_overflow=0,
        pool_timeout=600,
    )
    bind(engine.dialect, key)

    async def run(job: Callable[[Connection], bool]) -> bool:
        async with engine.begin() as connection:
            return await connection.run_sync(job)

    seconds = await contest(run, slots_for(guide, slots), rivals)
    await engine.dispose()
    outcome = await db.run(count, slots, slots * rivals, seconds)
    await db.close()
    return outcome


def main() -> int:
    """The long version."""
    reader = argparse.ArgumentParser(description="Many people, the same times: who gets them?")
    reader.add_argument("--slots", type=int, default=10_000)
    reader.add_argument("--rivals", type=int, default=5, help="people for each time")
    reader.add_argument("--guard", choices=("on", "off"), default="on")
    reader.add_argument("--url", help="an empty PostgreSQL database instead of a fresh SQLite file")
    chosen = reader.parse_args()
    guard = chosen.guard == "on"
    if chosen.url:
        outcome = asyncio.run(on_postgres(chosen.url, chosen.slots, chosen.rivals, guard=guard))
    else:
        outcome = asyncio.run(on_sqlite(chosen.slots, chosen.rivals, guard=guard))
    print(outcome)
    return int(guard and bool(outcome.doubled or outcome.nobody))


if __name__ == "__main__":
    sys.exit(main())
