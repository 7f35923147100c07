"""What only PostgreSQL has: connections that are lost, jobs side by side, two that wait for each other."""

from __future__ import annotations

import asyncio
import time

import pytest
from sqlalchemy import Connection, text

from bot.storage import meta
from bot.storage.database import Database
from bot.storage.errors import Owned, StoreDown
from bot.storage.sealed import Sealer
from tests.storage.deeds import remember, remembered

pytestmark = [
    pytest.mark.asyncio,
    pytest.mark.postgres,
    pytest.mark.parametrize("address", ["postgres"], indirect=True),
]

OTHERS = text(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE datname = current_database() AND application_name = 'lukuopas' AND pid != pg_backend_pid()"
)


async def end_connections(db: Database) -> None:
    """What a server does that is restarted, or a network that is cut."""
    await db.read(lambda tx: tx.execute(OTHERS).all())


async def test_when_its_connections_are_lost_the_owner_wins_them_back(db: Database, address: str, key: Sealer) -> None:
    await db.run(remember, "before")
    await end_connections(db)
    for _ in range(100):
        try:
            await db.run(remember, "after")
            break
        except StoreDown:
            await asyncio.sleep(0.1)
    await asyncio.sleep(1.5)  # the owner looks every second
    assert await db.run(remember, "later") == "later"
    with pytest.raises(Owned):
        await Database.open(address, key)
    assert await remembered(db) == {"before", "after", "later"}


async def test_while_somebody_else_owns_it_nothing_is_written(db: Database, address: str, key: Sealer) -> None:
    """The lock is lost with its connection, and another copy may have taken it meanwhile."""
    await db.run(lambda tx: tx.execute(text("SELECT 1")))
    await end_connections(db)
    other = await opened_soon(address, key)
    await asyncio.sleep(1.5)
    with pytest.raises(StoreDown):
        await db.run(remember, "not mine any more")
    await other.run(remember, "mine")
    await other.close()
    for _ in range(50):
        try:
            await db.run(remember, "mine again")
            break
        except StoreDown:
            await asyncio.sleep(0.1)
    assert await remembered(db) == {"mine", "mine again"}


async def opened_soon(address: str, key: Sealer) -> Database:
    for _ in range(200):
        try:
            return await Database.open(address, key)
        except Owned:
            await asyncio.sleep(0.005)  # faster than the owner looks
    raise AssertionError("the owner was always faster")


async def test_jobs_run_side_by_side(db: Database) -> None:
    begun = time.perf_counter()
    await asyncio.gather(*(db.run(lambda tx: tx.execute(text("SELECT pg_sleep(0.3)")).all()) for _ in range(4)))
    assert time.perf_counter() - begun < 0.9


async def test_two_that_wait_for_each_other_both_come_through(db: Database) -> None:
    """PostgreSQL ends one of them; it is run again, since a job that was rolled back has done nothing."""
    await db.run(meta.put, "a", "")
    await db.run(meta.put, "b", "")

    def both(tx: Connection, first: str, second: str) -> None:
        for name in (first, second):
            tx.execute(text("UPDATE meta SET value = value || 'x' WHERE name = :name"), {"name": name})
            tx.execute(text("SELECT pg_sleep(0.2)"))

    await asyncio.gather(db.run(both, "a", "b"), db.run(both, "b", "a"))
    assert [await db.read(meta.get, name) for name in "ab"] == ["xx", "xx"]
