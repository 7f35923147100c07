"""Marks, flood waits, counts, and small things to remember."""

from __future__ import annotations

import asyncio

import pytest

from bot.storage import floods, marks, meta, tallies
from bot.storage.database import Database
from bot.storage.marks import Place
from bot.storage.tallies import Tally

pytestmark = pytest.mark.asyncio


async def test_a_name_means_the_newest_message(db: Database) -> None:
    await db.run(marks.put, "card:7", Place(-100, 12), now=1, ticket_id=7)
    await db.run(marks.put, "card:7", Place(-100, 15), now=2, ticket_id=7)
    assert await db.run(marks.find, "card:7") == Place(-100, 15)
    assert await db.run(marks.name_of, -100, 15) == "card:7"
    assert await db.run(marks.name_of, -100, 12) == ""
    await db.run(marks.forget, "card:7")
    assert await db.run(marks.find, "card:7") is None


async def test_counts_add_up_also_side_by_side(db: Database) -> None:
    day = "2026-03-01"
    await asyncio.gather(*(db.run(tallies.count, day, "faq", "loan-renew", "fi") for _ in range(40)))
    await db.run(tallies.count, day, "faq", "loan-renew", "sv", 2)
    await db.run(tallies.count, "2026-03-02", "ticket", "opened")
    assert await db.read(tallies.between, "2026-03-01", "2026-03-01") == [
        Tally(day, "faq", "loan-renew", "fi", 40),
        Tally(day, "faq", "loan-renew", "sv", 2),
    ]
    assert len(await db.read(tallies.between, "2026-03-01", "2026-03-31")) == 3


async def test_a_flood_wait_is_known_until_it_is_over(db: Database) -> None:
    await db.run(floods.wait, 5, 1000)
    await db.run(floods.wait, 5, 3000)
    await db.run(floods.wait, 6, 2000)
    assert await db.run(floods.next_end, 500) == 2000
    await db.run(floods.forget_past, 2000)
    assert await db.run(floods.next_end, 500) == 3000
    assert await db.run(floods.next_end, 3000) is None


async def test_what_is_remembered_is_replaced(db: Database) -> None:
    assert await db.run(meta.get, "staff_chat") == ""
    await db.run(meta.put, "staff_chat", "-100")
    await db.run(meta.put, "staff_chat", "-200")
    assert await db.run(meta.get, "staff_chat") == "-200"
