"""F56: the process dies around the commit of a booking. After a restart it is booked once, and said once."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, select

from bot.storage import inbox
from bot.storage.database import Database
from bot.storage.sealed import Sealer
from bot.storage.tables import bookings, outbox, reminders, ticks
from tests.kill.bots import Forked, Nursery, ended
from tests.made import put_tables
from tests.storage.dying import CHAT
from tests.storage.town import Town, clock

pytestmark = [pytest.mark.asyncio, pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are forked here")]

POINTS = ("calendar.taken", "calendar.booked", "engine.before-commit", "engine.after-commit")
OF_MOVING = ("calendar.taken", "engine.before-commit")
ENDS_WITHIN = 90.0  # seconds, on a machine that has a lot to do
SESSION, WITH_BUFFER = 4, 9  # reminders of a session by phone, and its ticks


class Bot:
    """A database, and processes that live on it one after the other."""

    def __init__(self, folder: Path, nursery: Nursery) -> None:
        self.url, self.key = f"sqlite:///{folder / 'library.db'}", folder / "library.key"
        self._log = folder / "log"
        self._process = Forked(nursery, "tests.storage.dying")
        put_tables(folder / "library.db")
        self._updates = 0

    async def hears(self) -> None:
        """An update is stored that nobody has handled yet."""
        db = await self.open()
        if not self._updates:
            await Town(db).guide()
        self._updates += 1
        row = {"key": f"u{self._updates}", "update_id": self._updates, "lane": str(CHAT), "raw": {}, "received_at": 1}
        await db.run(inbox.add, [row])
        await db.close()

    async def open(self) -> Database:
        return await Database.open(self.url, Sealer.from_file(self.key))

    async def lives(self, point: str = "") -> int:
        """A process handles what is there, and maybe dies; its exit code."""
        await self._process.start(self._log, self.url, str(self.key), LUKUOPAS_CRASH_AT=point)
        return await ended(self._process, ENDS_WITHIN)

    async def has(self) -> tuple[int, int, int, int]:
        """Bookings, ticks, reminders that wait, and messages."""
        db = await self.open()
        found = await db.run(counted)
        await Town(db).must_be_sound()
        await db.close()
        return found


def counted(tx: Connection) -> tuple[int, int, int, int]:
    waiting = select(func.count()).select_from(reminders).where(reminders.c.state == "pending")
    tables = [tx.execute(select(func.count()).select_from(table)).scalar_one() for table in (bookings, ticks, outbox)]
    return tables[0], tables[1], tx.execute(waiting).scalar_one(), tables[2]


@pytest.mark.parametrize("point", POINTS)
async def test_f56_killed_while_booking_it_is_booked_once_and_said_once(
    tmp_path: Path, nursery: Nursery, point: str
) -> None:
    bot = Bot(tmp_path, nursery)
    await bot.hears()
    assert await bot.lives(point) == -signal.SIGKILL
    whole = (1, WITH_BUFFER, SESSION, 1)
    assert await bot.has() == (whole if point == "engine.after-commit" else (0, 0, 0, 0))
    assert await bot.lives() == 0
    assert await bot.has() == whole


@pytest.mark.parametrize("point", OF_MOVING)
async def test_f56_killed_while_moving_it_is_at_one_time_and_moved_once(
    tmp_path: Path, nursery: Nursery, point: str
) -> None:
    bot = Bot(tmp_path, nursery)
    await bot.hears()
    assert await bot.lives() == 0
    await bot.hears()
    assert await bot.lives(point) == -signal.SIGKILL
    assert await bot.has() == (1, WITH_BUFFER, SESSION, 2 if point == "engine.after-commit" else 1)
    assert await bot.lives() == 0
    assert await bot.has() == (1, WITH_BUFFER, SESSION, 2)
    db = await bot.open()
    (booking,) = await Town(db).do(lambda calendar: [calendar.by_id(1)])
    assert booking is not None
    assert (clock(booking), booking.moves) == ("Wed 4.3. 10:45", 1)
    await db.close()
