"""The waiting list on both stores: in order, one person at a time, inside waking hours, never inside the notice."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
import pytest_asyncio
from sqlalchemy import delete

from bot.clock import from_millis, millis
from bot.schedule.offering import offer_times
from bot.schedule.watch import Swept
from bot.storage.database import Connection, Database
from bot.storage.tables import availability, patrons
from bot.storage.tables import waiting as table
from bot.storage.waiting import Waiting
from flows.records import Patron
from flows.sessions import Booking, Guide
from flows.waiting import Wait, band_of, suits
from tests.storage.reminded import Reminded, first_words, house
from tests.storage.town import GUIDING

pytestmark = pytest.mark.asyncio
AINO, BEN, CARLA = 5, 6, 7
OFFER, OVER = "wait-offer", "wait-offer-over"


class Queue(Reminded):
    """A town with a waiting list."""

    async def look(self) -> list[tuple[int, str]]:
        """Sweep the list, and let everything leave: to whom, and what."""
        await self.offers()
        return [(each.chat_id, first_words(each)) for each in await self.post.sends() if each.kind == "send"]

    async def offers(self) -> Swept:
        return await self.db.run(offer_times, house(), millis(self.now))

    async def waits(self, patron: Patron, **wish: object) -> Wait:
        await self.db.run(_speaks_finnish, patron.id)
        usual = Wait(0, patron.id, GUIDING.key, language="fi")
        return await self.db.run(lambda tx: Waiting(tx, millis(self.now)).join(replace(usual, **wish)))  # type: ignore[arg-type]

    async def place(self, number: int) -> Wait:
        found = await self.db.run(lambda tx: Waiting(tx, millis(self.now)).by_id(number))
        assert found
        return found

    async def full(self, guide: Guide) -> list[Booking]:
        """Everything of the next weeks is taken."""
        found = []
        while free := await self.do(lambda calendar: calendar.first_free(GUIDING, guide, n=1)):
            found.append(await self.book(None, free[0]))
        return found


def _speaks_finnish(tx: Connection, patron: int) -> None:
    tx.execute(patrons.update().where(patrons.c.id == patron).values(language="fi"))


@pytest_asyncio.fixture
async def queue(db: Database) -> Queue:
    return Queue(db)


async def test_offers_go_in_order_one_person_at_a_time(queue: Queue) -> None:
    guide = await queue.guide()
    taken = await queue.full(guide)
    aino, ben = await queue.patron(AINO), await queue.patron(BEN)
    first = await queue.waits(aino)
    queue.forward(minutes=1)
    second = await queue.waits(ben)
    assert await queue.look() == []
    freed = taken[-1]
    await queue.do(lambda calendar: calendar.cancel(freed))
    assert await queue.look() == [(AINO, OFFER)]
    assert await queue.look() == []
    assert (await queue.place(first.id)).offer_start == freed.start
    assert await queue.do(lambda calendar: calendar.first_free(GUIDING, patron=ben)) == []  # it is kept
    queue.forward(hours=2)
    assert await queue.look() == [(BEN, OFFER)]
    assert [(await queue.place(each.id)).state for each in (first, second)] == ["passed", "offered"]
    await queue.must_be_sound()


async def test_nothing_is_booked_by_an_offer_and_booking_it_ends_the_waiting(queue: Queue) -> None:
    guide = await queue.guide()
    taken = await queue.full(guide)
    aino = await queue.patron(AINO)
    place = await queue.waits(aino)
    await queue.do(lambda calendar: calendar.cancel(taken[-1]))
    await queue.look()
    assert await queue.do(lambda calendar: calendar.of_patron(aino)) == []
    (slot,) = await queue.do(lambda calendar: calendar.first_free(GUIDING, guide, patron=aino))
    queue.forward(minutes=1)
    await queue.book(aino, slot)
    await queue.look()
    assert (await queue.place(place.id)).state == "booked"


async def test_an_offer_sleeps_with_people_and_never_comes_inside_the_notice(queue: Queue) -> None:
    """Freed at half past eight in the evening: kept until half past nine in the morning. At night nobody is asked."""
    guide = await queue.guide()
    taken = await queue.full(guide)
    place = await queue.waits(await queue.patron(AINO))
    queue.at(10, 22, 0)
    tomorrow = next(each for each in taken if each.local.day == 11)
    await queue.do(lambda calendar: calendar.cancel(tomorrow))  # in twelve hours: too soon for anybody
    await queue.do(lambda calendar: calendar.cancel(taken[-1]))
    asleep = await queue.offers()
    assert asleep.said == 0
    assert asleep.look_at is not None
    queue.now = from_millis(asleep.look_at)
    queue.post.now = asleep.look_at
    assert queue.now.astimezone(queue.terms.zone).hour == 8
    assert await queue.look() == [(AINO, OFFER)]
    offered = await queue.place(place.id)
    assert offered.offer_start == taken[-1].start
    queue.at(11, 20, 30)
    other = await queue.waits(await queue.patron(BEN))
    await queue.look()
    late = await queue.place(other.id)
    assert late.offer_until is not None
    assert late.offer_until.astimezone(queue.terms.zone).strftime("%d %H:%M") == "12 09:30"


async def test_after_a_no_the_next_is_asked_and_the_same_time_is_not_offered_again(queue: Queue) -> None:
    guide = await queue.guide()
    taken = await queue.full(guide)
    aino, ben = await queue.patron(AINO), await queue.patron(BEN)
    first = await queue.waits(aino)
    await queue.do(lambda calendar: calendar.cancel(taken[-1]))
    await queue.look()
    offered = await queue.place(first.id)
    assert offered.offer_start
    start = offered.offer_start
    await queue.do(lambda calendar: calendar.give_back(aino, offered.offer_guide, start, GUIDING))
    await queue.db.run(lambda tx: Waiting(tx, millis(queue.now)).decline(offered))
    assert await queue.look() == []
    await queue.waits(ben)
    assert await queue.look() == [(BEN, OFFER)]


async def test_an_offer_that_never_left_is_withdrawn_in_silence(queue: Queue) -> None:
    """Telegram was away the whole time."""
    guide = await queue.guide()
    taken = await queue.full(guide)
    await queue.waits(await queue.patron(AINO))
    await queue.do(lambda calendar: calendar.cancel(taken[-1]))
    await queue.offers()
    queue.forward(hours=2)
    await queue.offers()
    assert await queue.post.sends() == []


async def test_who_wishes_an_earlier_time_is_offered_only_that_until_they_have_it(queue: Queue) -> None:
    guide = await queue.guide()
    aino = await queue.patron(AINO)
    taken = await queue.full(guide)
    mine = taken[-1]
    await queue.do(lambda calendar: calendar.cancel(mine))
    booking = await queue.book(aino, (await queue.do(lambda calendar: calendar.first_free(GUIDING, guide)))[0])
    place = await queue.waits(aino, earlier_than=booking.id)
    assert await queue.look() == []
    await queue.do(lambda calendar: calendar.cancel(taken[-2]))
    assert await queue.look() == [(AINO, "wait-offer-earlier")]
    slot = (await queue.do(lambda calendar: calendar.first_free(GUIDING, guide, patron=aino, own=booking)))[0]
    await queue.do(lambda calendar: calendar.move(booking, slot, GUIDING))
    await queue.look()
    assert (await queue.place(place.id)).state == "booked"
    await queue.must_be_sound()


async def test_with_the_booking_goes_the_wish_for_an_earlier_one(queue: Queue) -> None:
    aino = await queue.patron(AINO)
    booking = await queue.book(aino, await queue.first(await queue.guide()))
    place = await queue.waits(aino, earlier_than=booking.id)
    await queue.do(lambda calendar: calendar.cancel(booking))
    await queue.offers()
    assert (await queue.place(place.id)).state == "left"


async def test_new_hours_of_a_guide_are_offered_too_and_the_list_costs_nothing_while_it_is_empty(queue: Queue) -> None:
    assert await queue.offers() == Swept(0, None)
    guide = await queue.guide()
    await queue.db.run(lambda tx: tx.execute(delete(availability)) and None)
    await queue.waits(await queue.patron(AINO))
    assert (await queue.offers()).look_at == queue.post.now + 600_000
    await queue.do(lambda calendar: calendar.set_hours(guide, [3], [(600, 720)]))
    assert await queue.look() == [(AINO, OFFER)]


async def test_who_cannot_be_reached_is_passed_over(queue: Queue) -> None:
    guide = await queue.guide()
    taken = await queue.full(guide)
    await queue.waits(await queue.patron(AINO))
    await queue.waits(await queue.patron(BEN))
    await queue.reach(AINO, "blocked")
    await queue.do(lambda calendar: calendar.cancel(taken[-1]))
    assert await queue.look() == [(BEN, OFFER)]


async def test_joining_again_keeps_the_place(queue: Queue) -> None:
    await queue.guide()
    aino = await queue.patron(AINO)
    first = await queue.waits(aino)
    queue.forward(days=1)
    again = await queue.waits(aino, band="evening")
    assert again.id == first.id
    rows = await queue.db.run(lambda tx: tx.execute(table.select()).all())
    assert [(row.band, row.created_at) for row in rows] == [("evening", queue.post.now - 86_400_000)]


async def test_the_part_of_the_day_is_that_of_the_wall_clock(queue: Queue) -> None:
    slot = await queue.first(await queue.guide())
    assert band_of(slot.local) == "morning"
    noon = replace(slot, local=slot.local.replace(hour=12))
    assert [suits(Wait(1, 1, GUIDING.key, band=band), noon, None) for band in ("any", "morning", "afternoon")] == [
        True,
        False,
        True,
    ]
    assert band_of(slot.local.replace(hour=17) + timedelta(minutes=5)) == "evening"
