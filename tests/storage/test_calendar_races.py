"""F52: many want the same time in the same instant. First that the race is real, then that the primary key decides it."""

from __future__ import annotations

import asyncio
import random
from functools import partial

import pytest

from bot.storage.calendar import Calendar
from bot.storage.database import Database
from flows.sessions import ANYONE, Booking, SessionChanged, SessionGone, Slot
from tests.storage.contest import Outcome, contest, count, on_postgres, on_sqlite, prepare, slots_for
from tests.storage.town import GUIDING, Town

pytestmark = [pytest.mark.asyncio, pytest.mark.xdist_group("connections")]  # a server gives half a hundred once


async def test_f52_without_the_key_the_race_happens(db: Database, address: str) -> None:
    """The same code, the same looks beforehand; only the primary key of the ticks is gone."""
    guide = await db.run(prepare, 10, guard=False)
    seconds = await contest(db.run, slots_for(guide, 3), 10)
    outcome = await db.run(count, 3, 30, seconds)
    assert (outcome.won, outcome.doubled) == (30, 27)


async def test_f52_fifty_take_the_last_time_and_one_gets_it(address: str) -> None:
    outcome = await on_one(address, slots=1, rivals=50)
    assert (outcome.won, outcome.doubled, outcome.nobody) == (1, 0, 0)


async def test_f52_of_many_contested_times_each_has_one_holder(address: str) -> None:
    outcome = await on_one(address, slots=60, rivals=6)
    assert (outcome.won, outcome.doubled, outcome.nobody) == (60, 0, 0)


async def on_one(address: str, *, slots: int, rivals: int) -> Outcome:
    if address.startswith("sqlite"):
        return await on_sqlite(slots, rivals, guard=True)
    return await on_postgres(address, slots, rivals, guard=True)


async def test_of_fifty_who_want_to_hold_a_time_one_does(town: Town) -> None:
    await town.guide()
    people = [await town.patron(chat) for chat in range(1, 51)]
    slot = await town.first()

    async def hold(number: int) -> Slot | None:
        return await town.do(lambda calendar: calendar.hold(people[number], slot, GUIDING))

    held = await asyncio.gather(*(hold(number) for number in range(50)))
    assert sum(each is not None for each in held) == 1


async def test_as_many_get_a_time_with_anyone_as_there_are_guides(town: Town) -> None:
    """Each booking that finds a guide taken tries the next one."""
    for number in range(3):
        await town.guide(f"Guide {number}", 70 + number)
    slot = await town.first()
    assert slot.guide_id == ANYONE
    people = [await town.patron(chat) for chat in range(1, 11)]
    got = await asyncio.gather(*(town.book(each, slot) for each in people), return_exceptions=True)
    booked = [each for each in got if isinstance(each, Booking)]
    assert sorted(each.guide_id for each in booked) == [1, 2, 3]
    assert all(isinstance(each, Booking | SessionGone) for each in got)
    await town.must_be_sound()


async def test_two_who_want_each_other_s_time_keep_their_own_or_change(town: Town) -> None:
    await town.guide()
    one, two, _ = await town.do(lambda calendar: calendar.first_free(GUIDING))
    mine, yours = await town.book(await town.patron(1), one), await town.book(await town.patron(2), two)
    results = await asyncio.gather(
        town.do(lambda calendar: calendar.move(mine, two, GUIDING)),
        town.do(lambda calendar: calendar.move(yours, one, GUIDING)),
        return_exceptions=True,
    )
    assert any(isinstance(each, SessionGone) for each in results)
    await town.must_be_sound()


async def test_moved_and_cancelled_in_the_same_instant_it_is_one_of_both(town: Town) -> None:
    await town.guide()
    aino = await town.patron(1)
    for _ in range(8):
        booking = await town.book(aino, await town.first())
        slot = (await town.do(lambda calendar: calendar.first_free(GUIDING)))[1]
        cancel = partial(Calendar.cancel, booking=booking)
        acts = [partial(Calendar.move, booking=booking, slot=slot, service=GUIDING), cancel, cancel]
        random.shuffle(acts)
        results = await asyncio.gather(*(town.do(act) for act in acts), return_exceptions=True)
        assert sorted(type(each).__name__ for each in results) == ["Booking", "SessionChanged", "SessionChanged"]
        await town.must_be_sound()
        for left in await town.do(lambda calendar: calendar.of_patron(aino)):
            await town.cancel(left)


async def test_whatever_people_do_at_once_every_booking_has_its_time_and_nobody_else_has_it(town: Town) -> None:
    """A storm of holding, booking, moving and cancelling over two guides and few times."""
    for number in range(2):
        await town.guide(f"Guide {number}", 70 + number)
    people = [await town.patron(chat) for chat in range(1, 9)]
    chance = random.Random(52)

    def turn(calendar: Calendar, number: int, what: int, seed: int) -> None:
        patron, pick = people[number], random.Random(seed)
        mine = calendar.of_patron(patron)
        own = mine[0] if mine else None
        slot = pick.choice(calendar.first_free(GUIDING, n=6, patron=patron, own=own))
        if what == 0 or not own:
            calendar.hold(patron, slot, GUIDING, own=own)
        if what == 1 and len(mine) < 3:
            calendar.book(patron, slot, GUIDING, channel="chat", language="fi")
        elif what == 2 and own:
            calendar.move(own, slot, GUIDING)
        elif what == 3 and own:
            calendar.cancel(own)

    async def act(number: int, what: int, seed: int) -> None:
        try:
            await town.do(lambda calendar: turn(calendar, number, what, seed))
        except (SessionGone, SessionChanged):
            return

    for _ in range(15):
        await asyncio.gather(*(act(number, chance.randrange(4), chance.randrange(10**6)) for number in range(8)))
        await town.must_be_sound()
