"""Forgetting sessions: Delete all frees the times at once, and by night what lies long enough behind goes."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, func, insert, select

from bot.clock import millis
from bot.storage import erase, erase_sessions
from bot.storage.database import Database
from bot.storage.registry import PERSONAL
from bot.storage.tables import (
    bookings,
    exceptions,
    metadata,
    patrons,
    profiles,
    reading_lists,
    reminders,
    series,
    ticks,
    units,
    waiting,
)
from flows.records import Patron
from flows.sessions import Booking
from tests.storage.town import GUIDING, Town, clock

pytestmark = pytest.mark.asyncio
HERS = "Oksanalla"
TABLES = {"bookings", "ticks", "waiting", "units", "series", "profiles", "reading_lists"}


def fill(tx: Connection, patron: Patron, booking: Booking) -> int:
    """Everything that sessions keep of a person besides the booking; the unit's number."""
    at = {"created_at": 1}
    row = {"patron_id": patron.id, **at}
    unit = tx.execute(insert(units).returning(units.c.id), {"name": "Kotipiha", "contact_id": patron.id, **at})
    number = int(unit.scalar_one())
    tx.execute(insert(waiting), {**row, "service": GUIDING.key, "earlier_than": booking.id})
    tx.execute(insert(series), {**row, "service": GUIDING.key, "wanted": {"what": HERS}})
    tx.execute(insert(series), {**row, "service": GUIDING.key, "unit_id": number, "wanted": {"what": "reading"}})
    tx.execute(insert(profiles), {"patron_id": patron.id, "body": {"likes": HERS}, "updated_at": 1})
    tx.execute(insert(reading_lists), {**row, "booking_id": booking.id, "body": [HERS]})
    return number


async def counts(db: Database) -> dict[str, int]:
    def look(tx: Connection) -> dict[str, int]:
        return {
            name: found
            for name, table in metadata.tables.items()
            if (found := tx.execute(select(func.count()).select_from(table)).scalar_one())
        }

    return await db.run(look)


async def personal_values(db: Database) -> set[str]:
    """The columns of the registry that hold anything, in the tables of sessions."""

    def look(tx: Connection) -> set[str]:
        return {
            f"{name}.{column}"
            for name in TABLES
            for row in tx.execute(select(metadata.tables[name]))
            for column, value in row._mapping.items()
            if f"{name}.{column}" in PERSONAL and value not in (None, "", 0, {})
        }

    return await db.run(look)


async def test_f72_delete_all_cancels_frees_and_leaves_nothing(db: Database) -> None:
    town = Town(db)
    await town.guide()
    hers, other = await town.patron(1, HERS), await town.patron(2)
    booking = await town.book(hers, await town.first(), name=HERS, wish={"helps": HERS})
    unit = await db.run(fill, hers, booking)
    of_unit = await town.book(hers, (await town.do(lambda c: c.first_free(GUIDING)))[0], unit_id=unit, name=HERS)
    his = await town.book(other, await town.first(), name="Väinö")
    await town.do(lambda calendar: calendar.hold(hers, calendar.first_free(GUIDING)[0], GUIDING))
    held = {name for name in PERSONAL if name.partition(".")[0] in TABLES} - {"units.chat_id", "units.deputy_id"}
    assert await personal_values(db) == held - {"bookings.reason"}
    assert clock(booking) == "Wed 4.3. 10:00"

    await db.run(erase.erase_patron, hers.id)
    assert clock(await town.first()) == "Wed 4.3. 10:00"  # for whoever comes next
    assert await town.do(lambda calendar: calendar.by_id(his.id)) == his
    kept = await town.do(lambda calendar: calendar.by_id(of_unit.id))
    assert kept is not None
    assert (kept.is_open, kept.patron_id, kept.name, kept.phone, kept.wish) == (True, 0, "", "", {})
    left = await counts(db)
    assert {name: left.get(name, 0) for name in TABLES} == {
        **{"bookings": 2, "ticks": 18, "waiting": 0, "units": 1},
        **{"series": 1, "profiles": 0, "reading_lists": 0},
    }
    due = await db.run(lambda tx: set(tx.execute(select(reminders.c.subject_id)).scalars()))
    assert due == {of_unit.id, his.id}
    await town.must_be_sound()
    await db.run(erase.erase_patron, hers.id)
    assert await counts(db) == left


async def test_past_sessions_go_after_the_days_of_retention(db: Database) -> None:
    town = Town(db)
    guide = await town.guide()
    aino = await town.patron(1)
    booking = await town.book(aino, await town.first())
    later = await town.book(
        aino,
        (await town.do(lambda calendar: calendar.free(GUIDING, guide, booking.local.date() + timedelta(days=7))))[0],
    )
    await db.run(fill, aino, booking)
    await db.run(lambda tx: tx.execute(insert(exceptions), _day_off(guide.id)))
    keep, over = timedelta(days=180), millis(booking.end) + 180 * 86_400_000
    assert await db.run(erase_sessions.sweep_sessions, over, keep) == 0
    assert (await counts(db))["bookings"] == 2
    assert await db.run(erase_sessions.sweep_sessions, over + 1, keep) == 1
    left = await counts(db)
    assert left["bookings"] == 1
    assert "ticks" not in left  # those of yesterday and before guard nothing any more
    assert "waiting" not in left  # an earlier time than that one
    assert "exceptions" not in left
    assert left["reading_lists"] == 1  # the patron keeps it
    assert await db.run(lambda tx: set(tx.execute(select(reminders.c.subject_id)).scalars())) == {later.id}


def _day_off(guide: int) -> dict[str, Any]:
    return {"guide_id": guide, "day": "2026-02-01", "starts": 0, "ends": 60, "kind": "off"}


async def test_whoever_has_a_session_ahead_is_not_forgotten(db: Database) -> None:
    """Staff booked it for somebody who has not written for years."""
    town = Town(db)
    await town.guide()
    aino, _ = await town.patron(1), await town.patron(2)
    await town.book(aino, await town.first())
    now = millis(town.now + timedelta(days=2))
    await db.run(lambda tx: tx.execute(patrons.update().values(seen_at=1)))
    await db.run(lambda tx: erase._sweep_people(tx, now, Years()))
    assert await db.run(lambda tx: list(tx.execute(select(patrons.c.id)).scalars())) == [aino.id]


class Years:
    """A library's retention."""

    transcripts = sensitive = gaps = timedelta(days=30)
    inactive = timedelta(days=730)


async def test_words_of_a_session_are_not_in_the_file(db: Database, address: str) -> None:
    if not address.startswith("sqlite"):
        pytest.skip("the files of a PostgreSQL server are its own")
    town = Town(db)
    await town.guide("Annukka")
    booking = await town.book(await town.patron(1), await town.first(), name=HERS, wish={"helps": "suuri teksti"})
    await town.do(lambda calendar: calendar.cancel(booking, by="staff", reason="sairastui"))
    await db.scrub()
    stored = contents(address)
    assert GUIDING.key.encode() in stored
    for word in (HERS, "Annukka", "suuri teksti", "sairastui", "+358 40 1", booking.token):
        assert word.encode() not in stored
    assert await db.run(lambda tx: tx.execute(select(bookings.c.name)).scalar_one()) == HERS
    assert await db.run(lambda tx: tx.execute(select(func.count()).select_from(ticks)).scalar_one()) == 0


def contents(address: str) -> bytes:
    return Path(address.removeprefix("sqlite:///")).read_bytes()
