"""The inbox: once stored an update is there until it is done, and never twice."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from bot.storage import inbox
from bot.storage.database import Database
from bot.storage.tables import inbox as table

pytestmark = pytest.mark.asyncio
NOW = 1_700_000_000_000
DAY = 86_400_000


def update(number: int, lane: str = "5", **more: Any) -> dict[str, Any]:
    return {
        "key": f"{number}:abc",
        "update_id": number,
        "lane": lane,
        "raw": {"update_id": number, "message": {"text": f"words {number}", **more}},
        "received_at": NOW,
    }


async def test_what_was_stored_is_unfinished_oldest_first(db: Database) -> None:
    await db.run(inbox.add, [update(9), update(3), update(5)])
    rows = await db.run(inbox.unfinished)
    assert [row.key for row in rows] == ["9:abc", "3:abc", "5:abc"]  # the order in which Telegram gave them
    assert rows[0].raw == update(9)["raw"]
    assert (rows[0].lane, rows[0].starts, rows[0].received_at) == ("5", 0, NOW)


async def test_the_same_update_again_is_not_new(db: Database) -> None:
    """F2, F7: Telegram repeats what it was not told that we have."""
    first = await db.run(inbox.add, [update(1), update(2)])
    again = await db.run(inbox.add, [update(2), update(3), update(1), update(3)])
    assert [row.key for row in first] == ["1:abc", "2:abc"]
    assert [row.key for row in again] == ["3:abc"]
    assert len(await db.run(inbox.unfinished)) == 3
    assert await db.run(inbox.add, []) == []


async def test_a_number_that_comes_again_with_other_words_is_new(db: Database) -> None:
    """F8: after a quiet week Telegram counts anew."""
    other = {**update(1), "key": "1:other"}
    assert len(await db.run(inbox.add, [update(1)])) == 1
    assert len(await db.run(inbox.add, [other])) == 1


async def test_done_means_its_words_and_its_chat_are_gone(db: Database) -> None:
    (row,) = await db.run(inbox.add, [update(1)])
    await db.run(inbox.finish, row.id, NOW)
    assert await db.run(inbox.unfinished) == []
    stored = await db.run(lambda tx: tx.execute(select(table)).one())
    assert (stored.state, stored.raw, stored.lane, stored.done_at) == ("done", None, "", NOW)
    assert await db.run(inbox.add, [update(1)]) == []  # and its key is still known


async def test_a_row_that_ends_the_program_is_counted_before_it_is_tried(db: Database) -> None:
    """F3, F35: the count is there although the job never ended."""
    (row,) = await db.run(inbox.add, [update(1)])
    for _ in range(2):
        await db.run(inbox.count_start, row.id)
    assert [found.starts for found in await db.run(inbox.unfinished)] == [2]


async def test_parked_it_waits_for_people_who_can_take_it_up_again(db: Database) -> None:
    (row,) = await db.run(inbox.add, [update(1)])
    await db.run(inbox.count_start, row.id)
    await db.run(inbox.park, row.id, NOW, "KeyError" * 100)
    assert await db.run(inbox.unfinished) == []
    assert [(number, len(error)) for number, error in await db.run(inbox.parked)] == [(row.id, 200)]
    assert await db.run(inbox.retry, row.id) is True
    assert [(found.id, found.starts, found.raw) for found in await db.run(inbox.unfinished)] == [(row.id, 0, row.raw)]
    assert await db.run(inbox.retry, row.id) is False  # the second tap
    assert await db.run(inbox.parked) == []
    assert (await db.run(inbox.get, row.id)) == (await db.run(inbox.unfinished))[0]
    assert await db.run(inbox.get, 999) is None


async def test_keys_are_kept_eight_days(db: Database) -> None:
    done, waiting = await db.run(inbox.add, [update(1), update(2)])
    await db.run(inbox.finish, done.id, NOW)
    assert await db.run(inbox.prune, NOW + 8 * DAY) == 0
    assert await db.run(inbox.prune, NOW + 8 * DAY + 1) == 1
    assert [row.id for row in await db.run(inbox.unfinished)] == [waiting.id]


async def test_a_hundred_at_once_with_large_and_odd_ones(db: Database) -> None:
    """F9: one of 64 KB, emoji, right-to-left, zero-width, half an emoji: stored as they came."""
    odd = ["x" * 65_536, "👩‍👩‍👧‍👦", "\u202eabc", "\u200b", "a\x00b", "\ud83d"]
    rows = [update(number, text=odd[number % len(odd)]) for number in range(100)]
    await db.run(inbox.add, rows)
    assert [row.raw for row in await db.run(inbox.unfinished)] == [row["raw"] for row in rows]
