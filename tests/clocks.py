"""What the clocks show, as the C library tells it: a calculation that shares no code with Python's `zoneinfo`.

Only the compiled zone data are the same. Needs a system with `tzset`.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from functools import cache
from importlib import resources
from pathlib import Path
from zoneinfo import TZPATH

ZONES = (
    "Europe/Helsinki",
    "Europe/Stockholm",
    "Europe/Kyiv",
    "Europe/London",
    "America/New_York",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
)
YEARS = range(2026, 2037)
HOUR = 3600
DAY = 24 * HOUR
GRAIN = 300  # seconds of a tick

Wall = tuple[date, int]
"""A day, and minutes after its midnight."""


def zone_file(name: str) -> Path:
    """The compiled data that Python uses for a zone."""
    places = [Path(place) / name for place in TZPATH] + [Path(str(resources.files("tzdata"))) / "zoneinfo" / name]
    return next(place for place in places if place.is_file())


@contextmanager
def clocks_of(file: Path) -> Iterator[None]:
    """While it lasts, the process's local time is that of a zone file."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = f":{file}"
    time.tzset()
    try:
        yield
    finally:
        if before is None:
            del os.environ["TZ"]
        else:
            os.environ["TZ"] = before
        time.tzset()


def shown(second: int) -> Wall:
    """What the clocks show at a second since 1970."""
    local = time.localtime(second)
    return date(local.tm_year, local.tm_mon, local.tm_mday), local.tm_hour * 60 + local.tm_min


@cache
def changes(name: str) -> tuple[date, ...]:
    """The local days of these years on which the clocks are changed, hour by hour looked for."""
    first = int(datetime(YEARS.start, 1, 1, tzinfo=UTC).timestamp())
    last = int(datetime(YEARS.stop, 1, 1, tzinfo=UTC).timestamp())
    found = []
    with clocks_of(zone_file(name)):
        offset = time.localtime(first).tm_gmtoff
        for second in range(first, last, HOUR):
            now = time.localtime(second)
            if now.tm_gmtoff != offset:
                found.append(date(now.tm_year, now.tm_mon, now.tm_mday))
                offset = now.tm_gmtoff
    return tuple(found)


@cache
def ticks_around(name: str, day: date) -> tuple[tuple[int, Wall], ...]:
    """Every five minutes of real time from two days before a day's noon to two days after: the tick, and what the clocks show."""
    noon = int(datetime(day.year, day.month, day.day, 12, tzinfo=UTC).timestamp())
    with clocks_of(zone_file(name)):
        return tuple((second // GRAIN, shown(second)) for second in range(noon - 2 * DAY, noon + 2 * DAY, GRAIN))


@cache
def first_shown(name: str, day: date) -> dict[Wall, int]:
    """The tick at which the clocks show each wall time for the first time."""
    found: dict[Wall, int] = {}
    for tick, wall in ticks_around(name, day):
        found.setdefault(wall, tick)
    return found


def days_near(day: date) -> tuple[date, ...]:
    """The day before, the day, and the day after."""
    return tuple(day + timedelta(days=step) for step in (-1, 0, 1))
