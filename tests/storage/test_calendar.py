"""The calendar: what can be chosen and held, on each of the two stores."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.storage.calendar import Calendar
from bot.storage.tables import bookings, ticks
from flows.sessions import ANYONE, DayException, SessionGone, Slot
from tests.storage.town import DIGITAL, GUIDING, Town, clock, terms

pytestmark = pytest.mark.asyncio
WEDNESDAY = date(2026, 3, 4)
THREE = ["Wed 4.3. 10:00", "Wed 4.3. 10:45", "Wed 4.3. 11:30"]
MINUTES = timedelta(minutes=1)


async def times(town: Town, look: Callable[[Calendar], Any]) -> list[str]:
    return [clock(slot) for slot in await town.do(look)]


# ---------------------------------------------------------------- choosing


async def test_only_what_somebody_offers_can_be_booked(town: Town) -> None:
    assert await town.do(lambda calendar: calendar.bookable()) == []
    guide = await town.guide()
    assert await town.do(lambda calendar: calendar.bookable()) == [GUIDING]
    assert await town.do(lambda calendar: calendar.bookable("sv")) == []
    assert await town.do(lambda calendar: calendar.languages(GUIDING)) == ["fi"]
    await town.do(lambda calendar: calendar.save_guide(replace(guide, active=False)))
    assert await town.do(lambda calendar: calendar.bookable()) == []


async def test_the_first_times_and_the_days(town: Town) -> None:
    guide = await town.guide()
    assert await times(town, lambda calendar: calendar.first_free(GUIDING)) == THREE
    assert await times(town, lambda calendar: calendar.free(GUIDING, guide, WEDNESDAY)) == THREE
    days = await town.do(lambda calendar: calendar.open_days(GUIDING))
    assert days == [date(2026, 3, 4), date(2026, 3, 11), date(2026, 3, 18), date(2026, 3, 25), date(2026, 4, 1)]
    assert await town.do(lambda calendar: calendar.open_days(GUIDING, days=7)) == days[:1]
    assert await town.do(lambda calendar: calendar.open_days(GUIDING, first=days[3])) == days[3:]
    assert await town.do(lambda calendar: calendar.open_days(GUIDING, language="uk")) == []
    assert await town.do(lambda calendar: calendar.open_days(DIGITAL)) == []


async def test_inside_the_notice_and_beyond_the_horizon_nothing_is_offered(town: Town) -> None:
    await town.guide()
    town.now = datetime(2026, 3, 3, 8, 1, tzinfo=UTC)  # a day and a minute less before 10:00
    assert (await times(town, lambda calendar: calendar.first_free(GUIDING)))[0] == "Wed 4.3. 10:45"
    last = (await town.do(lambda calendar: calendar.first_free(GUIDING, n=0)))[-1]
    assert last.start <= town.now + GUIDING.horizon


async def test_exceptions_and_closed_days_and_hours_of_a_season(town: Town) -> None:
    guide = await town.guide()
    noon, extra = date(2026, 3, 11), date(2026, 3, 14)
    await town.do(lambda calendar: calendar.add_exception(guide, DayException(WEDNESDAY, 0, 1440)))
    await town.do(lambda calendar: calendar.add_exception(guide, DayException(noon, 630, 690)))
    await town.do(lambda calendar: calendar.add_exception(guide, DayException(extra, 600, 640, "extra")))
    found = await times(town, lambda calendar: calendar.first_free(GUIDING))
    assert found == ["Wed 11.3. 10:00", "Wed 11.3. 11:30", "Sat 14.3. 10:00"]
    listed = await town.do(lambda calendar: calendar.exceptions_of(guide))
    assert [each.kind for each in listed] == ["off", "off", "extra"]
    await town.do(lambda calendar: calendar.remove_exception(listed[0]))
    assert await times(town, lambda calendar: calendar.first_free(GUIDING)) == THREE
    town.terms = terms(closed=frozenset({WEDNESDAY}))
    assert (await times(town, lambda calendar: calendar.first_free(GUIDING)))[0] == "Wed 11.3. 10:00"
    later = date(2026, 3, 17)
    await town.do(lambda calendar: calendar.set_hours(guide, [3], [(900, 960)], from_day=later))
    assert await town.do(lambda calendar: calendar.free(GUIDING, guide, date(2026, 3, 12))) == []
    assert len(await town.do(lambda calendar: calendar.free(GUIDING, guide, date(2026, 3, 19)))) == 1


async def test_hours_are_replaced_by_weekday_and_service(town: Town) -> None:
    guide = await town.guide(services=(GUIDING.key, DIGITAL.key))
    await town.do(lambda calendar: calendar.set_hours(guide, [2, 4], [(600, 630)], service=DIGITAL.key))
    await town.do(lambda calendar: calendar.set_hours(guide, [2], [(660, 720), (780, 900)]))
    shifts = await town.do(lambda calendar: calendar.hours_of(guide))
    assert [(each.weekday, each.starts, each.service) for each in shifts] == [
        *((2, 600, DIGITAL.key), (2, 660, ""), (2, 780, ""), (4, 600, DIGITAL.key)),
    ]
    await town.do(lambda calendar: calendar.remove_shift(shifts[0]))
    assert len(await town.do(lambda calendar: calendar.hours_of(guide))) == 3
    assert await times(town, lambda calendar: calendar.free(GUIDING, guide, date(2026, 3, 6))) == []


async def test_with_anyone_each_time_stands_once_and_goes_when_the_last_guide_is_taken(town: Town) -> None:
    await town.guide()
    await town.guide("Bo", 78)
    for chat in (1, 2):
        slot = await town.first()
        assert (clock(slot), slot.guide_id) == (THREE[0], ANYONE)
        await town.book(await town.patron(chat), slot)
    assert {row.guide_id for row in await town.db.run(lambda tx: tx.execute(select(bookings)).all())} == {1, 2}
    assert clock(await town.first()) == THREE[1]
    await town.must_be_sound()


# ---------------------------------------------------------------- holding


async def test_what_one_holds_is_gone_for_others_and_not_for_oneself(town: Town) -> None:
    guide = await town.guide()
    aino, olena = await town.patron(1), await town.patron(2, "Olena")
    slot = await town.first()
    held = await town.do(lambda calendar: calendar.hold(aino, slot, GUIDING))
    assert held is not None
    assert held.guide_id == guide.id
    assert await town.do(lambda calendar: calendar.hold(olena, slot, GUIDING)) is None
    assert clock(await town.first(patron=olena)) == THREE[1]
    assert clock(await town.first(patron=aino)) == THREE[0]
    with pytest.raises(SessionGone):
        await town.book(olena, held)
    booking = await town.book(aino, slot)
    assert (booking.guide_id, booking.guide_name, booking.patron_chat) == (guide.id, "Anna", 1)


async def test_a_hold_lasts_five_minutes_from_the_last_answer_and_then_is_merely_free_to_others(town: Town) -> None:
    await town.guide()
    aino, olena = await town.patron(1), await town.patron(2)
    slot = await town.first()
    for _ in range(3):
        assert await town.do(lambda calendar: calendar.hold(aino, slot, GUIDING))
        town.now += 4 * MINUTES
    assert await town.do(lambda calendar: calendar.hold(olena, slot, GUIDING)) is None
    town.now += 1 * MINUTES
    assert clock(await town.first(patron=olena)) == THREE[0]
    assert await town.do(lambda calendar: calendar.hold(aino, slot, GUIDING))  # nobody else wanted it
    town.now += 5 * MINUTES
    assert await town.do(lambda calendar: calendar.hold(olena, slot, GUIDING))
    assert await town.do(lambda calendar: calendar.hold(aino, slot, GUIDING)) is None


async def test_a_patron_holds_one_time_and_who_comes_too_late_keeps_the_other(town: Town) -> None:
    await town.guide()
    aino, olena = await town.patron(1), await town.patron(2)
    one, two, three = await town.do(lambda calendar: calendar.first_free(GUIDING))
    assert await town.do(lambda calendar: calendar.hold(aino, one, GUIDING))
    assert await town.do(lambda calendar: calendar.hold(olena, two, GUIDING))
    assert await town.do(lambda calendar: calendar.hold(aino, two, GUIDING)) is None
    assert await town.do(lambda calendar: calendar.hold(olena, one, GUIDING)) is None  # still Aino's
    assert await town.do(lambda calendar: calendar.hold(aino, three, GUIDING))
    assert await town.do(lambda calendar: calendar.hold(olena, one, GUIDING))
    await town.do(lambda calendar: calendar.release(olena))
    assert len(await town.db.run(lambda tx: tx.execute(select(ticks)).all())) == 9


async def test_what_was_shown_stays_while_it_can_be_had(town: Town) -> None:
    """Between showing and pressing an earlier time comes free: the third of those shown is still a good answer."""
    await town.guide()
    booking = await town.book(await town.patron(1), await town.first())
    shown = await town.do(lambda calendar: calendar.first_free(GUIDING))
    await town.do(lambda calendar: calendar.cancel(booking))
    now = await town.do(lambda calendar: calendar.first_free(GUIDING, also=shown[2].key))
    assert [clock(slot) for slot in now] == [*THREE, "Wed 11.3. 10:00"]
    assert shown[2] in now
    assert await town.do(lambda calendar: calendar.slot(shown[2].key, GUIDING)) == shown[2]
    forged = ("", "0", "0-", "0-x", "1-29543520", "0-1", "0-99999999999999", f"0-{'9' * 10}", "99-29543520", "0-²")
    for key in forged:
        assert await offered_again(town, key) == (None, 3)


async def offered_again(town: Town, key: str) -> tuple[Slot | None, int]:
    """The time with this key, and how many are offered when it is asked for."""
    return await town.do(
        lambda calendar: (calendar.slot(key, GUIDING), len(calendar.first_free(GUIDING, also=key))),
    )


async def test_nobody_is_hurried_by_the_notice(town: Town) -> None:
    await town.guide()
    aino = await town.patron(1)
    town.now = datetime(2026, 3, 3, 7, 59, tzinfo=UTC)
    slot = await town.first()
    await town.do(lambda calendar: calendar.hold(aino, slot, GUIDING))
    town.now += 20 * MINUTES
    assert clock(await town.first()) == THREE[1]
    assert clock(await town.first(patron=aino)) == THREE[0]
    assert (await town.book(aino, slot)).is_open
