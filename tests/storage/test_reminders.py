"""Reminders on both stores: planned, called off, taken when due, looked at once more, and said at most once (I7)."""

from __future__ import annotations

from datetime import timedelta

import pytest
import pytest_asyncio
from sqlalchemy import insert

from bot.clock import millis
from bot.storage.database import Database
from bot.storage.leaving import Sent, Unsure
from bot.storage.reminders import Reminders
from bot.storage.tables import units
from flows.sessions import Booking, Guide
from tests.storage.reminded import STAFF, Reminded, crowd
from tests.storage.town import GUIDING

pytestmark = pytest.mark.asyncio
AINO = 5
DAY_BEFORE, TWO_HOURS, FOR_GUIDE, AFTER = "patron-1440", "patron-120", "guide-60", "after"


@pytest_asyncio.fixture
async def town(db: Database) -> Reminded:
    return Reminded(db)


async def booked(town: Reminded) -> tuple[Guide, Booking]:
    """Aino's session on Wednesday 4 March at 10:00 with Anna, booked on Monday at noon."""
    guide = await town.guide()
    aino = await town.patron(AINO)
    return guide, await town.book(aino, await town.first(guide))


# ---------------------------------------------------------------- in time


async def test_each_is_said_once_at_its_time_and_never_early(town: Reminded) -> None:
    """F60: also when the clock is set back in between."""
    await booked(town)
    town.at(3, 9, 59, 59)
    swept = await town.sweep()
    assert swept.said == 0
    assert swept.look_at == town.post.now + 1_000
    town.at(3, 10, 0)
    assert await town.sends() == [(AINO, "reminder-tomorrow")]
    town.at(3, 8, 0)  # somebody sets the clock back by two hours
    assert await town.sends() == []
    town.at(3, 10, 1)
    assert await town.sends() == []
    town.at(4, 8, 0)
    assert await town.sends() == [(AINO, "reminder-in-hours")]
    town.at(4, 9, 0)
    assert await town.sends() == [(STAFF, "reminder-in-hours")]  # the guide has no chat with the bot
    town.at(4, 10, 30)
    assert await town.sends() == [(AINO, "reminder-how-was-it")]
    assert {state for state, _ in (await town.states()).values()} == {"sent"}
    assert (await town.sweep()).look_at is None


async def test_a_guide_with_a_chat_is_reminded_there(town: Reminded) -> None:
    guide, _ = await booked(town)
    await town.patron(guide.user_id, "Anna")
    town.at(4, 9, 0)
    assert (guide.user_id, "reminder-in-hours") in await town.sends()


async def test_a_clock_set_forward_or_a_computer_that_slept_says_what_is_still_true(town: Reminded) -> None:
    """F60: two hours forward, a sleep of eight hours: late, with the time that is really left, and once."""
    await booked(town)
    town.at(3, 18, 0)  # eight hours late, with sixteen left
    assert await town.sends() == [(AINO, "reminder-tomorrow")]
    town.at(4, 9, 30)
    await town.sweep()
    found = {
        each.chat_id: each.payload["message"]["parts"][0]["heading"] for each in await town.outbox() if each.payload
    }
    assert found[AINO] == {"say": "reminder-in-minutes", "args": {"minutes": 30}}


async def test_after_a_long_absence_only_what_is_useful_is_said_and_staff_see_what_was_missed(town: Reminded) -> None:
    """F15: 26 hours away. Of two late reminders the last speaks; after the start nobody is reminded, and staff know."""
    _, booking = await booked(town)
    town.at(4, 8, 5)
    assert await town.sends() == [(AINO, "reminder-in-hours")]
    assert (await town.states())[DAY_BEFORE] == ("skipped", "overtaken")
    town.at(4, 10, 5)
    assert await town.sends() == [(STAFF, "reminder-staff-missed")]
    assert (await town.states())[FOR_GUIDE] == ("missed", "it had begun")
    notes = await town.db.run(lambda tx: Reminders(tx).notes_of(booking.id, booking.version))
    assert (notes.missed, notes.coming) == (True, False)
    town.at(6, 10, 0)
    assert await town.sends() == []
    assert (await town.states())[AFTER] == ("skipped", "late")


# ---------------------------------------------------------------- what changes in between


async def test_f54_after_a_cancellation_or_a_move_nothing_of_the_old_time_is_said(town: Reminded) -> None:
    guide, booking = await booked(town)
    later = (await town.do(lambda calendar: calendar.first_free(GUIDING, guide, n=4)))[-1]
    moved = await town.do(lambda calendar: calendar.move(booking, later, GUIDING))
    town.at(4, 8, 0)
    assert await town.sends() == []
    assert {row.state for row in await town.rows() if row.version == booking.version} == {"skipped"}
    cancelled = await town.do(lambda calendar: calendar.cancel(moved))
    town.at(20, 8, 0)
    assert await town.sends() == []
    assert {row.reason for row in await town.rows() if row.version == moved.version} == {"cancelled"}
    assert not cancelled.is_open


async def test_f54_a_reminder_that_waits_in_the_outbox_is_taken_back_with_the_booking(town: Reminded) -> None:
    """Telegram is away at the hour; then the session is cancelled."""
    _, booking = await booked(town)
    town.at(3, 10, 0)
    await town.sweep()
    await town.do(lambda calendar: calendar.cancel(booking))
    assert await town.post.sends() == []
    assert [(row.state, row.payload) for row in await town.outbox()] == [("skipped", None)]


async def test_f54_what_is_on_its_way_at_a_move_is_not_sent_again(town: Reminded) -> None:
    """The answer to the first attempt is lost: the retry would tell the old time."""
    guide, booking = await booked(town)
    town.at(3, 10, 0)
    await town.sweep()
    on_its_way = await town.post.one()
    later = (await town.do(lambda calendar: calendar.first_free(GUIDING, guide, n=4)))[-1]
    await town.do(lambda calendar: calendar.move(booking, later, GUIDING))
    await town.post.settle((on_its_way, Unsure(town.post.now + 1_000, "cut")))
    town.forward(seconds=5)
    assert await town.post.sends() == []
    assert [(row.state, row.error) for row in await town.outbox()] == [("skipped", "called off")]


async def test_another_choice_of_reminders_replaces_those_that_wait(town: Reminded) -> None:
    _, booking = await booked(town)
    booking = await town.do(lambda calendar: calendar.choose_reminders(booking, (timedelta(hours=3),)))
    town.at(4, 6, 59)
    assert await town.sends() == []
    town.at(4, 7, 0)
    await town.sweep()
    (row,) = await town.outbox()
    assert row.payload["silent"] is True  # the last one never drops, and makes no sound before eight
    await town.do(lambda calendar: calendar.choose_reminders(booking, ()))
    town.at(4, 8, 0)
    assert await town.sends() == []


# ---------------------------------------------------------------- who cannot be reached


async def test_f33_nobody_who_blocked_the_bot_is_reminded_then_or_when_they_are_back(town: Reminded) -> None:
    """Staff read one note, however many reminders there were."""
    await booked(town)
    await town.reach(AINO, "blocked")
    town.at(3, 10, 0)
    assert await town.sends() == [(STAFF, "reminder-staff-unreachable")]
    town.at(4, 8, 0)
    assert await town.sends() == []
    await town.reach(AINO, "ok")
    assert await town.sends() == []
    assert (await town.states())[TWO_HOURS] == ("skipped", "blocked")


async def test_a_refusal_is_known_by_the_message(town: Reminded) -> None:
    _, booking = await booked(town)
    town.at(3, 10, 0)
    await town.sweep()
    sent = await town.post.one()
    assert await town.db.run(lambda tx: Reminders(tx).refused(sent.id, "blocked")) == booking.id
    assert await town.db.run(lambda tx: Reminders(tx).refused(sent.id, "blocked")) == 0
    assert (await town.states())[DAY_BEFORE] == ("failed", "blocked")


async def test_a_units_group_is_reminded_and_only_its_contact_is_asked_how_many_came(town: Reminded) -> None:
    guide, contact = await town.guide(), await town.patron(AINO)
    unit = await town.db.run(
        lambda tx: tx.execute(
            insert(units).returning(units.c.id),
            {"name": "Day centre", "code": "", "chat_id": -7, "state": "active", "created_at": millis(town.now)},
        ).scalar_one()
    )
    await town.book(contact, await town.first(guide), unit_id=unit)
    town.at(4, 9, 0)
    assert sorted(await town.sends()) == [
        (STAFF, "reminder-in-hours"),
        (-7, "reminder-in-hours"),
        (AINO, "reminder-in-hours"),
    ]
    assert AFTER in await town.states()
    town.at(4, 11, 0)
    assert [each for each in await town.sends() if each[1] == "units-heads"] == [(AINO, "units-heads")]


# ---------------------------------------------------------------- Telegram is away


async def test_what_waits_in_the_outbox_keeps_true_words_and_goes_when_it_is_no_use(town: Reminded) -> None:
    await booked(town)
    town.at(4, 8, 0)
    await town.sweep()
    town.at(4, 9, 15)
    swept = await town.sweep()
    assert swept.look_at is not None
    waiting = {row.chat_id: row.payload["message"]["parts"][0]["heading"] for row in await town.outbox() if row.payload}
    assert waiting[AINO] == {"say": "reminder-in-minutes", "args": {"minutes": 45}}
    town.at(4, 10, 1)
    assert (AINO, "reminder-in-minutes") not in await town.sends()
    assert (await town.states())[TWO_HOURS] == ("missed", "it had begun")


@pytest.mark.slow
async def test_f61_ten_thousand_in_one_minute_leave_within_ten_what_begins_soon_first(db: Database) -> None:
    """At Telegram's 30 a second. Of those due a minute later, the ones that begin soon overtake the rest."""
    town = Reminded(db)
    guide = await town.guide()
    town.at(4, 12, 0)
    tomorrow, soon = town.now + timedelta(hours=24), town.now + timedelta(hours=2)
    minute = timedelta(minutes=1)
    many = 9_400 if db.about.startswith("SQLite") else 400  # a server is asked over the network each time
    people = [(tomorrow, town.now)] * many + [(soon, town.now)] * 500 + [(soon + minute, town.now + minute)] * 100
    await db.run(crowd, guide.id, people)
    left: dict[int, float] = {}
    for second in range(0, 600, 2):  # two seconds at a time: sixty messages
        await town.sweep()
        budget = 60
        while budget > 0 and (claimed := await town.post.claim(limit=budget)):
            budget -= len(claimed)
            left |= {each.chat_id: second for each in claimed}
            await town.post.settle(*((each, Sent((1,))) for each in claimed))
        if len(left) == len(people):
            break
        town.forward(seconds=2)
    assert len(left) == len(people)
    soon_ones = [1_000_000 + number for number in range(many + 1, many + 501)]
    assert max(left[chat] for chat in soon_ones) <= 20
    overtaking = [1_000_000 + number for number in range(many + 501, many + 601)]
    assert max(left[chat] for chat in overtaking) - 60 <= 8
