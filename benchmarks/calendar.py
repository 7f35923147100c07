"""How long people wait for the free times of all guides.

    python -m benchmarks.calendar [--rounds 20]

Twenty guides, sixty days and 5,000 bookings, and then ten times as much: of guides, of bookings that lie behind, of days
looked at. Each figure is the median of some rounds on a fresh SQLite file, in milliseconds: on the clock, and of CPU,
which a busy computer does not change; with the number of statements that it took, the same for a day and for a year.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, insert

from bot.clock import millis
from bot.config.sections import Reminders, Service
from bot.storage.calendar import Calendar, Terms
from bot.storage.database import Database
from bot.storage.sealed import Sealer
from bot.storage.tables import bookings, ticks
from flows.hours import Hours
from flows.sessions import Guide
from flows.slots import TICK

ZONE = ZoneInfo("Europe/Helsinki")
NOW = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)
HOUR = 3_600_000
DAY = 24 * HOUR


class Town(NamedTuple):
    """How much there is: guides, bookings in the days ahead, bookings behind, and how far one can book."""

    guides: int = 20
    ahead: int = 5_000
    behind: int = 0
    days: int = 60

    @property
    def service(self) -> Service:
        return Service(key="reading-guide", notice=timedelta(0), horizon=timedelta(days=self.days))

    @property
    def terms(self) -> Terms:
        open_hours = {day: [(8 * 60, 20 * 60)] for day in range(7)}
        return Terms(Hours(open_hours, ZONE), (self.service,), Reminders())


class Figure(NamedTuple):
    """What a look took."""

    name: str
    ms: float
    cpu: float
    statements: int
    found: int


def build(tx: Connection, town: Town, seed: int = 4) -> None:
    """Guides who work twelve hours a day, and bookings at random among their times."""
    calendar, chance = Calendar(tx, NOW, town.terms), random.Random(seed)
    for number in range(town.guides):
        guide = calendar.save_guide(Guide(0, 1_000 + number, f"Guide {number}", ("fi", "en"), ("reading-guide",)))
        calendar.set_hours(guide, range(7), [(8 * 60, 13 * 60), (13 * 60 + 30, 20 * 60)])
    add(tx, _places(chance, town.guides, town.ahead, 1, town.days))
    if town.behind:
        add(tx, _places(chance, town.guides, town.behind, -20 * town.days, -1))


def _places(chance: random.Random, guides: int, count: int, first: int, last: int) -> list[tuple[int, int]]:
    """Guide and start of so many sessions that do not meet: 45 minutes apart from 6:00 UTC on."""
    every = [
        (guide, millis(NOW) // DAY * DAY + day * DAY + 6 * HOUR + number * 9 * TICK)
        for guide in range(1, guides + 1)
        for day in range(first, last)
        for number in range(15)
    ]
    return chance.sample(every, min(count, len(every)))


def add(tx: Connection, places: list[tuple[int, int]]) -> None:
    """The rows as booking would write them."""
    start = tx.exec_driver_sql("SELECT COALESCE(MAX(id), 0) FROM bookings").scalar_one() + 1
    rows: list[dict[str, Any]] = [
        {
            "id": number,
            "code": f"{number:06}",
            "service": "reading-guide",
            "guide_id": guide,
            "local": "2026-03-02T10:00",
            "zone": ZONE.key,
            "start_at": at,
            "end_at": at + 6 * TICK,
            "free_at": at + 9 * TICK,
            "created_at": 1,
            "changed_at": 1,
        }
        for number, (guide, at) in enumerate(places, start)
    ]
    taken = [
        {"guide_id": row["guide_id"], "tick": tick, "booking_id": row["id"]}
        for row in rows
        for tick in range(row["start_at"] // TICK, row["free_at"] // TICK)
    ]
    tx.execute(insert(bookings), rows)
    tx.execute(insert(ticks), taken)


Look = Callable[[Calendar, Town], list[Any]]

LOOKS: dict[str, Look] = {
    "all free times": lambda calendar, town: calendar.first_free(town.service, None, n=0),
    "open days": lambda calendar, town: calendar.open_days(town.service),
    "a month": lambda calendar, town: calendar.open_days(town.service, days=30),
    "one guide's": lambda calendar, town: calendar.open_days(town.service, calendar.guide(1)),
    "first three": lambda calendar, town: calendar.first_free(town.service),
    "one day": lambda calendar, town: calendar.free(town.service, None, (NOW + timedelta(days=9)).date()),
}


def look(tx: Connection, town: Town, name: str) -> Figure:
    """One look at the calendar, as a fresh update takes it."""
    counted: list[int] = []
    spied = Counting(tx, counted)
    begun, used = time.perf_counter(), time.thread_time()
    found = LOOKS[name](Calendar(spied, NOW, town.terms), town)  # type: ignore[arg-type]
    took, cpu = time.perf_counter() - begun, time.thread_time() - used
    return Figure(name, took * 1000, cpu * 1000, len(counted), len(found))


class Counting:
    """A transaction that counts its statements."""

    def __init__(self, tx: Connection, counted: list[int]) -> None:
        self._tx = tx
        self._counted = counted

    def execute(self, *given: Any, **more: Any) -> Any:
        self._counted.append(1)
        return self._tx.execute(*given, **more)


async def measure(town: Town, rounds: int) -> list[Figure]:
    """The median of each look."""
    with tempfile.TemporaryDirectory() as folder:
        db = await Database.open(f"sqlite:///{Path(folder) / 'library.db'}", Sealer.random())
        await db.run(build, town)
        figures = []
        for name in LOOKS:
            taken = [await db.run(look, town, name) for _ in range(rounds)]
            ms, cpu = (statistics.median(getattr(each, what) for each in taken) for what in ("ms", "cpu"))
            figures.append(taken[-1]._replace(ms=ms, cpu=cpu))
        await db.close()
    return figures


TOWNS = {
    "20 guides, 60 days, 5,000 bookings": Town(),
    "10 times the guides and bookings": Town(guides=200, ahead=50_000),
    "10 times the bookings, behind": Town(behind=50_000),
    "10 times the days and bookings": Town(days=600, ahead=50_000),
}


def main() -> None:
    """Measure, and print a table for each size."""
    reader = argparse.ArgumentParser(description="How long free times take.")
    reader.add_argument("--rounds", type=int, default=20)
    chosen = reader.parse_args()
    for name, town in TOWNS.items():
        print(f"{name:36}{'ms':>10}{'CPU ms':>10}{'statements':>12}{'found':>8}")
        for figure in asyncio.run(measure(town, chosen.rounds)):
            print(f"    {figure.name:32}{figure.ms:>10.1f}{figure.cpu:>10.1f}{figure.statements:>12}{figure.found:>8}")


if __name__ == "__main__":
    main()
