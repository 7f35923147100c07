"""The calendar: booking, moving, cancelling, and the reminders that go with it, on each of the two stores."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import select

from bot.storage.calendar import Calendar
from bot.storage.tables import reminders
from flows.sessions import BookingState, DayException, SessionChanged, SessionGone
from tests.storage.town import GUIDING, Town, clock

pytestmark = pytest.mark.asyncio
WEDNESDAY = date(2026, 3, 4)
THREE = ["Wed 4.3. 10:00", "Wed 4.3. 10:45", "Wed 4.3. 11:30"]
MINUTES = timedelta(minutes=1)


async def test_a_booking_is_all_that_was_told_and_its_words_are_sealed(town: Town) -> None:
    await town.guide()
    aino = await town.patron(1)
    booking = await town.book(aino, await town.first(), wish={"for_whom": "me", "helps": "large text"})
    assert (booking.local.isoformat(), booking.zone, booking.fold) == ("2026-03-04T10:00:00", "Europe/Helsinki", 0)
    assert (booking.minutes, booking.busy_until - booking.end) == (30, 15 * MINUTES)
    assert booking.wish == {"for_whom": "me", "helps": "large text"}
    spelled = f" {booking.code[:3].lower()}-{booking.code[3:]} "
    assert await town.do(lambda calendar: calendar.by_code(spelled)) == booking
    assert await town.do(lambda calendar: calendar.of_patron(aino)) == [booking]
    assert await town.do(lambda calendar: calendar.open_count(aino, GUIDING)) == 1
    assert await town.do(lambda calendar: calendar.on_day(WEDNESDAY)) == [booking]
    await town.must_be_sound()


async def test_one_cannot_be_in_two_sessions_at_once(town: Town) -> None:
    await town.guide()
    await town.guide("Bo", 78)
    aino = await town.patron(1)
    await town.book(aino, await town.first())
    assert clock(await town.first(patron=aino)) == THREE[1]
    assert clock(await town.first()) == THREE[0]


async def test_moving_takes_the_new_time_and_then_frees_the_old(town: Town) -> None:
    guide = await town.guide()
    aino = await town.patron(1)
    old = await town.book(aino, await town.first())
    choice = await town.do(lambda calendar: calendar.first_free(GUIDING, own=old, patron=aino))
    assert [clock(slot) for slot in choice] == THREE
    new = await town.do(lambda calendar: calendar.move(old, choice[1], GUIDING))
    assert (clock(new), new.code, new.id, new.guide_id) == (THREE[1], old.code, old.id, guide.id)
    assert (new.version, new.sequence, new.moves, new.moved_from) == (2, 1, 1, old.start)
    assert clock(await town.first()) == THREE[0]
    await town.must_be_sound()
    with pytest.raises(SessionChanged):  # an old button
        await town.do(lambda calendar: calendar.move(old, choice[2], GUIDING))
    await town.must_be_sound()


async def test_a_time_that_overlaps_the_old_one_can_be_held_and_moved_to(town: Town) -> None:
    guide = await town.guide()
    aino, olena = await town.patron(1), await town.patron(2)
    first = await town.first(guide)
    old = await town.book(aino, first)
    later = replace(first, start=first.start + 20 * MINUTES)
    assert await town.do(lambda calendar: calendar.hold(olena, later, GUIDING)) is None
    assert await town.do(lambda calendar: calendar.hold(aino, later, GUIDING, own=old))
    moved = await town.do(lambda calendar: calendar.move(old, later, GUIDING))
    assert clock(moved) == "Wed 4.3. 10:20"
    await town.must_be_sound()


async def test_when_the_new_time_is_gone_the_old_one_stays(town: Town) -> None:
    await town.guide()
    aino, olena = await town.patron(1), await town.patron(2)
    one, two, _ = await town.do(lambda calendar: calendar.first_free(GUIDING))
    mine = await town.book(aino, one)
    await town.book(olena, two)
    with pytest.raises(SessionGone):
        await town.do(lambda calendar: calendar.move(mine, two, GUIDING))
    assert await town.do(lambda calendar: calendar.of_patron(aino)) == [mine]
    await town.must_be_sound()


async def test_cancelling_frees_the_time_at_once_and_only_once(town: Town) -> None:
    await town.guide()
    aino = await town.patron(1)
    booking = await town.book(aino, await town.first())
    gone = await town.do(lambda calendar: calendar.cancel(booking, by="staff", reason="ill"))
    assert (gone.state, gone.sequence, gone.reason, gone.is_open) == (BookingState.CANCELLED, 1, "ill", False)
    assert clock(await town.first()) == THREE[0]
    for again in (booking, gone):
        with pytest.raises(SessionChanged):
            await town.cancel(again)
        with pytest.raises(SessionChanged):
            await town.do(partial(Calendar.set_outcome, booking=again, outcome="held"))
    assert await town.do(lambda calendar: calendar.of_patron(aino)) == []
    await town.must_be_sound()


async def test_windows_of_moving_and_cancelling(town: Town) -> None:
    await town.guide()
    booking = await town.book(await town.patron(1), await town.first())
    assert booking.may_move(booking.start - 120 * MINUTES, GUIDING)
    assert not booking.may_move(booking.start - 119 * MINUTES, GUIDING)
    assert booking.may_cancel(booking.start - 1 * MINUTES, GUIDING)
    assert not booking.may_cancel(booking.start, GUIDING)


async def test_a_colleague_takes_over_unless_busy(town: Town) -> None:
    await town.guide()
    bo = await town.guide("Bo", 78)
    one = await town.book(await town.patron(1), await town.first())
    other = await town.book(await town.patron(2), await town.first())
    with pytest.raises(SessionGone):
        await town.do(lambda calendar: calendar.reassign(one, bo))
    await town.do(lambda calendar: calendar.cancel(other))
    given = await town.do(lambda calendar: calendar.reassign(one, bo))
    assert (given.guide_name, given.start, given.version) == ("Bo", one.start, 2)
    await town.must_be_sound()


async def test_how_it_went_can_be_taken_back(town: Town) -> None:
    await town.guide()
    aino = await town.patron(1)
    booking = await town.book(aino, await town.first())
    missed = await town.do(lambda calendar: calendar.set_outcome(booking, "no-show"))
    assert (missed.state, missed.outcome) == (BookingState.DONE, "no-show")
    back = await town.do(lambda calendar: calendar.set_outcome(missed, ""))
    assert back == await town.do(lambda calendar: calendar.by_id(booking.id)) != missed
    town.now += timedelta(days=3)
    assert await town.do(lambda calendar: calendar.past_of_patron(aino)) == [back]


async def test_f55_when_hours_shrink_bookings_stay_and_are_listed(town: Town) -> None:
    guide = await town.guide()
    one, two, three = await town.do(lambda calendar: calendar.first_free(GUIDING, guide))
    kept = [await town.book(await town.patron(chat), slot) for chat, slot in enumerate((one, two, three))]
    assert await town.do(lambda calendar: calendar.conflicts(guide)) == []
    await town.do(lambda calendar: calendar.set_hours(guide, [2], [(10 * 60, 11 * 60)]))
    assert await town.do(lambda calendar: calendar.conflicts(guide)) == kept[1:]
    await town.do(lambda calendar: calendar.add_exception(guide, DayException(WEDNESDAY, 0, 1440)))
    assert await town.do(lambda calendar: calendar.conflicts(guide)) == kept
    assert all(each.is_open for each in await town.do(lambda calendar: calendar.of_guide(guide)))


async def test_f53_a_slot_of_three_weeks_ago_is_no_answer_any_more(town: Town) -> None:
    await town.guide()
    old = await town.first()
    town.now += timedelta(days=21)
    assert await town.do(lambda calendar: calendar.slot(old.key, GUIDING)) is None
    assert old not in await town.do(lambda calendar: calendar.first_free(GUIDING, also=old.key))


# ---------------------------------------------------------------- reminders


async def planned(town: Town) -> list[tuple[str, int, str, str]]:
    def look(tx: Any) -> list[tuple[str, int, str, str]]:
        rows = tx.execute(select(reminders).order_by(reminders.c.version, reminders.c.due_at))
        return [(row.kind, row.version, row.state, row.reason) for row in rows]

    return await town.db.run(look)


async def test_reminders_are_planned_moved_and_called_off_with_the_booking(town: Town) -> None:
    await town.guide()
    booking = await town.book(await town.patron(1), await town.first())
    first = [("patron-1440", 1), ("patron-120", 1), ("guide-60", 1), ("after", 1)]
    assert await planned(town) == [(*each, "pending", "") for each in first]
    slot = (await town.do(lambda calendar: calendar.first_free(GUIDING)))[0]
    moved = await town.do(lambda calendar: calendar.move(booking, slot, GUIDING))
    assert await planned(town) == [
        *((*each, "skipped", "changed") for each in first),
        *((kind, 2, "pending", "") for kind, _ in first),
    ]
    chosen = await town.do(lambda calendar: calendar.choose_reminders(moved, [60 * MINUTES]))
    assert [(kind, state) for kind, version, state, _ in await planned(town) if version == 3] == [
        *(("patron-60", "pending"), ("guide-60", "pending"), ("after", "pending")),
    ]
    silent = await town.do(lambda calendar: calendar.choose_reminders(chosen, ()))
    await town.do(lambda calendar: calendar.cancel(silent))
    assert {state for _, _, state, _ in await planned(town)} == {"skipped"}
    assert [kind for kind, version, _, _ in await planned(town) if version == 4] == ["guide-60", "after"]


async def test_whoever_books_late_gets_only_the_reminders_that_still_lie_ahead(town: Town) -> None:
    await town.guide()
    slot = await town.first()
    town.now = slot.start - 90 * MINUTES
    await town.book(await town.patron(1), slot)
    assert [kind for kind, *_ in await planned(town)] == ["guide-60", "after"]
