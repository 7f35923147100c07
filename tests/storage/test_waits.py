"""Waits on both stores: when answers are due, places in line, and that each clock strikes once, whatever happens in between."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Connection, select, update

from bot.clock import millis
from bot.config.sections import DeskSettings
from bot.schedule.desk import mind_the_desk
from bot.storage.tables import outbox, patrons, tickets
from bot.storage.tickets import Tickets
from bot.storage.waits import Waits
from flows.desk.clocks import Clocks
from flows.hours import Hours
from flows.records import Patron, Ticket
from tests.storage.post import Post
from tests.storage.reminded import house

pytestmark = pytest.mark.asyncio

NOON = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)  # Monday in Helsinki
CLOCKS = Clocks(Hours({day: [(600, 1080)] for day in range(5)}, ZoneInfo("Europe/Helsinki")), DeskSettings())
MINUTE = timedelta(minutes=1)


class Desk:
    """Tickets and their waits at an instant that is moved."""

    def __init__(self, post: Post) -> None:
        self.post = post
        self.now = NOON

    async def does(self, act: Callable[[Tickets], Any]) -> Any:
        return await self.post.db.run(lambda tx: act(Tickets(tx, millis(self.now), (), CLOCKS)))

    async def notes(self, act: Callable[[Waits], Any]) -> Any:
        return await self.post.db.run(lambda tx: act(Waits(tx, millis(self.now))))

    async def opens(self, chat: int, *, off_hours: bool = False) -> Ticket:
        patron = Patron(await self.post.patron(chat), chat)
        found: Ticket = await self.does(lambda them: them.open(patron, language="fi", tried=(), off_hours=off_hours))
        return found

    async def seen(self, ticket: Ticket) -> Ticket:
        found: Ticket = await self.does(lambda them: them.by_id(ticket.id))
        return found

    async def sweeps(self) -> list[str]:
        """One sweep of the desk, and the keys of what it put into the outbox."""
        before = {each.key for each in await self.post.rows()}
        await self.post.db.run(mind_the_desk, house(), millis(self.now))
        return [each.key for each in await self.post.rows() if each.key not in before]


@pytest.fixture
def desk(post: Post) -> Desk:
    return Desk(post)


# ---------------------------------------------------------------- when answers are due


async def test_an_answer_is_due_from_opening_to_the_first_word(desk: Desk) -> None:
    ticket = await desk.opens(5)
    assert (ticket.mode, ticket.due_at) == ("live", NOON + 10 * MINUTE)
    desk.now += 4 * MINUTE
    taken = await desk.does(lambda them: them.take(ticket, 7, "Marja"))
    assert taken.due_at == NOON + 10 * MINUTE
    await desk.does(lambda them: them.heard_staff(taken))
    assert (await desk.seen(ticket)).due_at is None


async def test_the_next_answer_is_due_from_the_patrons_first_word_on(desk: Desk) -> None:
    ticket = await desk.opens(5)
    taken = await desk.does(lambda them: them.take(ticket, 7, "Marja"))
    await desk.does(lambda them: them.heard_staff(taken))
    desk.now += 30 * MINUTE
    for _ in range(3):  # more words do not move it
        await desk.does(partial(Tickets.heard_patron, ticket=await desk.seen(ticket)))
        desk.now += MINUTE
    assert (await desk.seen(ticket)).due_at == NOON + 40 * MINUTE


async def test_given_back_it_keeps_its_place_and_its_promise(desk: Desk) -> None:
    ticket = await desk.opens(5)
    desk.now += 3 * MINUTE
    taken = await desk.does(lambda them: them.take(ticket, 7, "Marja"))
    back = await desk.does(lambda them: them.give_back(taken))
    assert (back.waiting_since, back.due_at) == (NOON, NOON + 10 * MINUTE)
    assert (back.owner_id, back.former_id, back.former_name) == (0, 7, "Marja")


async def test_given_back_while_the_patron_was_awaited_it_has_a_new_promise(desk: Desk) -> None:
    ticket = await desk.opens(5)
    taken = await desk.does(lambda them: them.take(ticket, 7, "Marja"))
    await desk.does(lambda them: them.heard_staff(taken))
    desk.now += 60 * MINUTE
    back = await desk.does(lambda them: them.give_back(taken))
    assert back.due_at == desk.now + 10 * MINUTE


async def test_off_hours_and_left_as_a_message_it_is_due_in_open_days(desk: Desk) -> None:
    live, message = await desk.opens(5), await desk.opens(6, off_hours=True)
    by_wednesday = datetime(2026, 11, 25, 16, 0, tzinfo=UTC)
    assert (message.mode, message.due_at) == ("message", by_wednesday)
    left = await desk.does(lambda them: them.leave_message(live))
    assert (left.mode, left.due_at) == ("message", by_wednesday)
    assert await desk.does(lambda them: them.leave_message(live)) is None


async def test_reopened_it_begins_anew_and_names_who_had_it(desk: Desk) -> None:
    ticket = await desk.opens(5)
    taken = await desk.does(lambda them: them.take(ticket, 7, "Marja"))
    await desk.notes(lambda waits: waits.missed(taken))
    closed = await desk.does(lambda them: them.close(taken, outcome="reference"))
    assert (closed.due_at, closed.late) == (None, 0)
    desk.now += timedelta(hours=10)  # it is night
    again = await desk.does(lambda them: them.reopen(closed))
    assert (again.mode, again.off_hours, again.former_name) == ("message", True, "Marja")
    assert again.due_at == datetime(2026, 11, 25, 16, 0, tzinfo=UTC)


# ---------------------------------------------------------------- places in line


async def test_the_place_is_how_many_came_before_in_the_same_queue(desk: Desk) -> None:
    first, second = await desk.opens(5), await desk.opens(6)  # in the same moment: the smaller number was first
    desk.now += MINUTE
    third = await desk.opens(7)
    await desk.post.set(update(tickets).where(tickets.c.id == first.id).values(practice=1))
    assert [await desk.notes(partial(Waits.ahead, ticket=each)) for each in (second, third)] == [0, 1]
    await desk.does(lambda them: them.take(second, 7, "Marja"))
    assert await desk.notes(lambda waits: waits.ahead(third)) == 0


# ---------------------------------------------------------------- each strikes once


async def test_each_clock_is_noted_by_one_of_many(desk: Desk) -> None:
    ticket = await desk.opens(5)
    for note in (Waits.asked, Waits.warned, Waits.missed):
        at_once = [desk.notes(partial(note, ticket=ticket)) for _ in range(8)]
        assert sum(await asyncio.gather(*at_once)) == 1, note
    assert not await desk.notes(lambda waits: waits.warned(ticket))  # it is late already


async def test_an_answer_in_the_same_moment_is_not_late(desk: Desk) -> None:
    ticket = await desk.opens(5)
    taken = await desk.does(lambda them: them.take(ticket, 7, "Marja"))
    await desk.does(lambda them: them.heard_staff(taken))
    assert not await desk.notes(lambda waits: waits.missed(ticket))


async def test_a_sweep_that_dies_is_done_again_and_one_that_did_not_is_not(desk: Desk) -> None:
    """Everything it says and what it noted is stored together, or not at all."""
    ticket = await desk.opens(5)
    desk.now += 20 * MINUTE
    with pytest.raises(ZeroDivisionError):
        await desk.post.db.run(_sweep_and_die, millis(desk.now))
    assert (await desk.seen(ticket)).late == 0 and not await desk.post.rows()
    assert len(await desk.sweeps()) == 3  # the miss, the choice, the alert in General
    assert await desk.sweeps() == []
    assert (await desk.seen(ticket)).late == 2


async def test_nothing_is_said_of_practice(desk: Desk) -> None:
    ticket = await desk.opens(5)
    await desk.post.set(update(tickets).where(tickets.c.id == ticket.id).values(practice=1))
    desk.now += timedelta(days=3)
    assert await desk.sweeps() == []


async def test_the_sweep_asks_to_be_woken_for_the_next_clock(desk: Desk) -> None:
    assert (await desk.post.db.run(mind_the_desk, house(), millis(desk.now))).look_at is None
    await desk.opens(5)
    for minutes in (1.5, 7.5, 10.0):
        swept = await desk.post.db.run(mind_the_desk, house(), millis(desk.now))
        assert swept.look_at == millis(NOON + timedelta(minutes=minutes))
        desk.now = NOON + timedelta(minutes=minutes)
    swept = await desk.post.db.run(mind_the_desk, house(), millis(desk.now))
    assert swept.look_at == millis(datetime(2026, 11, 24, 8, 0, tzinfo=UTC))  # as the desk opens in the morning


async def test_who_is_out_of_reach_is_not_warned_but_closed(desk: Desk) -> None:
    ticket = await desk.opens(5)
    taken = await desk.does(lambda them: them.take(ticket, 7, "Marja"))
    await desk.does(lambda them: them.patron_left(taken))
    await desk.post.set(update(patrons).values(reach="blocked"))
    desk.now += timedelta(days=1)
    await desk.sweeps()
    assert (await desk.seen(ticket)).outcome == "unreachable"
    chats = await desk.post.db.run(
        lambda tx: tx.execute(select(outbox.c.chat_id).where(outbox.c.kind == "send")).scalars().all()
    )
    assert 5 not in chats


def _sweep_and_die(tx: Connection, now: int) -> None:
    mind_the_desk(tx, house(), now)
    raise ZeroDivisionError
