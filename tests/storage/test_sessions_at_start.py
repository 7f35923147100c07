"""F59 at the bot's start: staff is told of sessions that the new rules of a zone have put across others."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import insert, select

from bot import sessions_at_start
from bot.clock import millis
from bot.config import Config
from bot.house import House
from bot.storage.database import Database
from bot.storage.tables import bookings, outbox
from tests.storage.town import GUIDING, MONDAY, Town

pytestmark = pytest.mark.asyncio
STAFF = -100


async def test_f59_staff_learns_at_the_start_which_sessions_need_a_look(db: Database) -> None:
    """One was booked for half past three in a night for which a change was decided afterwards."""
    guide = await Town(db).guide()
    at = millis(datetime(2026, 3, 29, 2, 30, tzinfo=UTC))
    row: dict[str, Any] = {
        **{"code": "AAAAAA", "service": GUIDING.key, "guide_id": guide.id, "zone": "Europe/Helsinki"},
        **{"local": "2026-03-29T03:30", "created_at": 1, "changed_at": 1},
    }
    await db.run(lambda tx: tx.execute(insert(bookings), {**row, "start_at": at, "end_at": at + 1, "free_at": at + 1}))
    house = House.build(Config.model_validate({}), today=MONDAY.date(), strict=True)
    house.staff_chat = STAFF
    for _ in range(2):  # a second start finds nothing more to tell
        await db.run(sessions_at_start.look, house, MONDAY)
    (said,) = await db.run(lambda tx: tx.execute(select(outbox.c.chat_id, outbox.c.payload)).all())
    assert said.chat_id == STAFF
    assert "session-meets" in str(said.payload)
    assert "AAAAAA" in str(said.payload)
