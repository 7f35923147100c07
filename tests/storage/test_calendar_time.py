"""The calendar and the clocks: changes of summer time, and zones whose rules change when people have booked already."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Connection, insert, select

from bot.clock import millis
from bot.storage.calendar import Calendar
from bot.storage.database import Database
from bot.storage.tables import bookings, reminders, ticks
from bot.storage.zones import Shifted, recompute
from flows.sessions import Guide, Slot
from flows.slots import TICK, at_tick, tick_of
from tests.clocks import ZONES, changes, days_near, first_shown, zone_file
from tests.storage.town import DIGITAL, GUIDING, Town, clock, terms

pytestmark = pytest.mark.asyncio
ALWAYS = {day: [(0, 1440)] for day in range(7)}
NO_MORE_SUMMER = "Etc/GMT-2"  # what Helsinki's clocks would show without summer time
MINUTES = timedelta(minutes=1)


@pytest.mark.parametrize("name", ZONES)
async def test_f57_f58_around_each_change_every_time_is_offered_once_and_booked_as_it_was_shown(
    db: Database, name: str
) -> None:
    """The next two changes of each zone, against what the C library's clocks show."""
    zone, town = ZoneInfo(name), Town(db)
    town.terms = terms(zone, week=ALWAYS)
    guide = await nights(town)
    patron = await town.patron(1)
    for change in changes(name)[:2]:
        shown = first_shown(name, change)
        for day in days_near(change):
            town.now = datetime(day.year, day.month, day.day, tzinfo=UTC) - timedelta(days=3)
            free = await town.do(partial(Calendar.free, service=DIGITAL, guide=guide, day=day))
            walls = [(slot.day, slot.local.hour * 60 + slot.local.minute) for slot in free]
            assert len(set(walls)) == len(walls) >= 29  # three quarters of an hour each, from midnight on
            assert [shown[wall] for wall in walls] == [tick_of(slot.start) for slot in free]
    last = free[len(free) // 2]
    booking = await town.do(
        lambda calendar: calendar.book(patron, last, DIGITAL, channel="chat", language="fi", name="A")
    )
    assert (booking.local, booking.zone, booking.start) == (last.local, name, last.start)


async def nights(town: Town) -> Guide:
    """Somebody who gives digital help around the clock."""
    guide = await town.guide(services=(DIGITAL.key,))
    await town.do(lambda calendar: calendar.set_hours(guide, range(7), [(0, 1440)]))
    return guide


# ---------------------------------------------------------------- F59


def fill(tx: Connection, guide: int, count: int) -> None:
    """So many sessions, half-hours back to back over the days from before the change in March to long after."""
    zone = ZoneInfo("Europe/Helsinki")
    first = tick_of(datetime(2026, 3, 27, 6, 0, tzinfo=UTC))
    calendar = Calendar(tx, datetime(2026, 3, 2, 10, tzinfo=UTC), terms())
    for number in range(count):
        at = at_tick(first + number * 12)
        slot = Slot(guide, at, 30, at.astimezone(zone).replace(tzinfo=None))
        calendar.book(None, slot, GUIDING, channel="chat", language="fi", name=f"number {number}")


async def shift(town: Town, zone: ZoneInfo) -> list[Shifted]:
    return await town.db.run(lambda tx: recompute(tx, town.now, town.calendar(tx), zone_of=lambda _: zone))


async def test_f59_when_summer_time_is_given_up_everybody_keeps_the_wall_time(db: Database) -> None:
    town = Town(db)
    guide = await town.guide()
    await db.run(fill, guide.id, 200)
    before = {each.id: each for each in await town.do(lambda calendar: calendar.of_guide(guide))}
    with zone_file(NO_MORE_SUMMER).open("rb") as rules:
        winter = ZoneInfo.from_file(rules, key="Europe/Helsinki")
    shifted = await shift(town, winter)
    after = {each.id: each for each in await town.do(lambda calendar: calendar.of_guide(guide))}
    in_summer = [each for each in before.values() if each.start >= datetime(2026, 3, 29, 1, tzinfo=UTC)]
    assert [each.booking.id for each in shifted] == [each.id for each in in_summer]
    assert 100 < len(shifted) < 200
    for each in after.values():
        assert each.local == before[each.id].local == each.start.astimezone(winter).replace(tzinfo=None)
        assert each.busy_until - each.end == before[each.id].busy_until - before[each.id].end
    one = shifted[0]
    assert (one.before, one.booking.start - one.before) == (before[one.booking.id].start, 60 * MINUTES)
    assert (one.booking.version, one.booking.sequence) == (2, 1)
    assert not [each for each in shifted if each.meets]
    await town.must_be_sound()
    due = await db.run(lambda tx: tx.execute(select(reminders).where(reminders.c.subject_id == one.booking.id)).all())
    assert {row.version: row.state for row in due} == {1: "skipped", 2: "pending"}
    assert await shift(town, winter) == []  # once


async def test_f59_with_the_same_rules_nothing_is_touched(db: Database) -> None:
    town = Town(db)
    guide = await town.guide()
    await db.run(fill, guide.id, 20)
    assert await db.run(lambda tx: recompute(tx, town.now, town.calendar(tx))) == []


async def test_f59_who_comes_to_lie_in_another_session_stays_booked_and_is_named(db: Database) -> None:
    """Two sessions of one guide were booked under different zones, and only one of both moves."""
    town = Town(db)
    guide = await town.guide()
    await db.run(fill, guide.id, 60)
    late = next(
        each
        for each in await town.do(lambda calendar: calendar.of_guide(guide))
        if each.start > datetime(2026, 3, 29, 1, tzinfo=UTC)
    )
    await db.run(lambda tx: tx.execute(bookings.update().where(bookings.c.id == late.id + 1).values(zone="Etc/UTC")))
    utc = millis(late.start + timedelta(hours=1))
    await db.run(lambda tx: _settle(tx, late.id + 1, utc))
    with zone_file(NO_MORE_SUMMER).open("rb") as rules:
        winter = ZoneInfo.from_file(rules, key="Europe/Helsinki")
    zones = {"Europe/Helsinki": winter, "Etc/UTC": ZoneInfo("Etc/UTC")}
    shifted = await db.run(lambda tx: recompute(tx, town.now, town.calendar(tx), zone_of=zones.__getitem__))
    meeting = [each.booking for each in shifted if each.meets]
    assert [each.id for each in meeting] == [late.id]
    assert meeting[0].is_open
    taken = await db.run(
        lambda tx: tx.execute(select(ticks.c.booking_id).where(ticks.c.tick == utc // TICK)).scalars().all()
    )
    assert taken == [late.id + 1]


def _settle(tx: Connection, number: int, at: int) -> None:
    """A booking whose truth is in world time."""
    local = datetime.fromtimestamp(at / 1000, UTC).replace(tzinfo=None).isoformat(timespec="minutes")
    tx.execute(bookings.update().where(bookings.c.id == number).values(local=local))


async def test_a_time_that_is_skipped_under_new_rules_counts_from_the_change_on(db: Database) -> None:
    """What was booked for half past three in a night for which a change was decided afterwards."""
    town = Town(db)
    guide = await town.guide()
    row = {
        **{"code": "AAAAAA", "service": GUIDING.key, "guide_id": guide.id, "zone": "Europe/Helsinki"},
        **{"local": "2026-03-29T03:30", "created_at": 1, "changed_at": 1},
    }
    at = millis(datetime(2026, 3, 29, 2, 30, tzinfo=UTC))  # as if there were no summer time
    await db.run(lambda tx: tx.execute(insert(bookings), {**row, "start_at": at, "end_at": at + 1, "free_at": at + 1}))
    (shifted,) = await db.run(lambda tx: recompute(tx, town.now, town.calendar(tx)))
    assert shifted.meets
    assert clock(shifted.booking) == "Sun 29.3. 03:30"
    assert shifted.booking.start == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
