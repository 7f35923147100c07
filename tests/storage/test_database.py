"""The database: what is stored stays, a job is all or nothing, one process writes, and faults are told apart."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from bot.storage.database import Database
from bot.storage.errors import Owned, StorageError, StoreDown
from bot.storage.sealed import Sealer
from tests.storage.deeds import contents, overwrite, remember, remember_and_fail, remembered

pytestmark = pytest.mark.asyncio


async def test_what_a_job_stored_is_there_after_a_restart(address: str, key: Sealer) -> None:
    db = await Database.open(address, key)
    assert await db.run(remember, "one") == "one"
    await db.close()
    db = await Database.open(address, key)
    assert await remembered(db) == {"one"}
    await db.close()


async def test_jobs_that_wait_together_are_each_all_or_nothing(db: Database) -> None:
    """199 jobs, 28 of which raise, and one whose waiter is cancelled: exactly the good ones are there (F63)."""
    bad = set(range(3, 199, 7))
    assert len(bad) == 28
    waiters = [
        asyncio.ensure_future(db.run(remember_and_fail if number in bad else remember, str(number)))
        for number in range(199)
    ]
    await asyncio.sleep(0)  # all are on their way
    waiters[100].cancel()
    results = await asyncio.gather(*waiters, return_exceptions=True)
    assert [number for number, result in enumerate(results) if isinstance(result, LookupError)] == sorted(bad)
    assert isinstance(results[100], asyncio.CancelledError)
    assert await db.run(lambda tx: "settled") == "settled"
    for _ in range(50):
        if len(stored := await remembered(db)) == 171:
            break
        await asyncio.sleep(0.02)  # on PostgreSQL the cancelled waiter's job may be the last to end
    assert stored == {str(number) for number in range(199) if number not in bad}


@pytest.mark.parametrize("turns", range(6))
async def test_cancelling_at_any_moment_leaves_no_transaction_open(db: Database, turns: int) -> None:
    """F63: the waiter goes after so many turns of the loop; the next write works."""
    waiter = asyncio.ensure_future(db.run(remember, "first"))
    for _ in range(turns):
        await asyncio.sleep(0)
    waiter.cancel()
    await asyncio.gather(waiter, return_exceptions=True)
    async with asyncio.timeout(5):
        await db.run(remember, "second")
    assert "second" in await remembered(db)


async def test_an_error_of_the_job_is_raised_as_it_is(db: Database) -> None:
    with pytest.raises(LookupError):
        await db.run(remember_and_fail, "x")
    with pytest.raises(IntegrityError):
        await db.run(lambda tx: tx.execute(text("INSERT INTO meta (name, value) VALUES ('a', NULL)")))
    with pytest.raises(RuntimeError):
        await db.run(lambda tx: next(iter(())))
    assert await remembered(db) == set()


async def test_a_wrong_statement_is_the_job_s_fault_not_the_store_s(db: Database) -> None:
    with pytest.raises(Exception) as caught:
        await db.run(lambda tx: tx.execute(text("SELECT nothing FROM nowhere")))
    assert not isinstance(caught.value, StoreDown)


async def test_no_error_shows_what_was_to_be_stored(db: Database) -> None:
    with pytest.raises(IntegrityError) as caught:
        await db.run(lambda tx: tx.execute(text("INSERT INTO meta VALUES (NULL, :words)"), {"words": "secret words"}))
    assert "secret words" not in str(caught.value)


async def test_reading_changes_nothing_and_sees_what_is_committed(db: Database) -> None:
    await db.run(remember, "one")
    with pytest.raises(Exception, match=r"(?i)read.?only"):
        await db.read(remember, "two")
    assert await remembered(db) == {"one"}


async def test_a_long_reading_does_not_hold_up_writing(file: Path, key: Sealer) -> None:
    """F64: a reader holds its snapshot; the writer goes on."""
    db = await Database.open(f"sqlite:///{file}", key)
    with closing(sqlite3.connect(file, isolation_level=None)) as outside:
        outside.execute("BEGIN")
        outside.execute("SELECT count(*) FROM meta").fetchall()
        async with asyncio.timeout(4):
            await db.run(remember, "meanwhile")
        assert ("meanwhile",) not in outside.execute("SELECT name FROM meta").fetchall()
        outside.execute("ROLLBACK")
    assert await remembered(db) == {"meanwhile"}
    await db.close()


async def test_opened_for_reading_it_needs_no_ownership_and_writes_nothing(address: str, key: Sealer) -> None:
    with pytest.raises(StorageError):
        await Database.open(address, key, read_only=True)
    db = await Database.open(address, key)
    await db.run(remember, "one")
    looking = await Database.open(address, key, read_only=True)
    assert await remembered(looking) == {"one"}
    with pytest.raises(StorageError):
        await looking.run(remember, "two")
    await looking.close()
    await db.close()


async def test_after_closing_jobs_are_refused_and_those_before_are_done(address: str, key: Sealer) -> None:
    db = await Database.open(address, key)
    waiters = [asyncio.ensure_future(db.run(remember, str(number))) for number in range(100)]
    await asyncio.sleep(0)
    await db.close()
    assert await asyncio.gather(*waiters) == [str(number) for number in range(100)]
    with pytest.raises(StoreDown):
        await db.run(remember, "late")
    with pytest.raises(StoreDown):
        await db.read(lambda tx: None)
    again = await Database.open(address, key)
    assert len(await remembered(again)) == 100
    await again.close()


# ---------------------------------------------------------------- one owner


HOLDER = """
import asyncio, sys
from bot.storage.database import Database
from bot.storage.sealed import Sealer

async def hold():
    db = await Database.open(sys.argv[1], Sealer(bytes.fromhex(sys.argv[2])))
    print("open", flush=True)
    await asyncio.sleep(60)

asyncio.run(hold())
"""


async def test_a_second_process_is_refused_until_the_first_is_killed(address: str) -> None:
    secret = os.urandom(32)
    holder = held_by_another(address, secret)
    assert holder.stdout is not None
    try:
        assert await asyncio.to_thread(holder.stdout.readline) == "open\n"
        with pytest.raises(Owned) as owned:
            await Database.open(address, Sealer(secret))
        assert owned.value.pid == holder.pid or address.startswith("postgres")
        assert "\n" not in str(owned.value)
    finally:
        holder.kill()
        holder.wait()
        holder.stdout.close()
    db = await _opened_soon(address, Sealer(secret))
    await db.close()


def held_by_another(address: str, secret: bytes) -> subprocess.Popen[str]:
    arguments = [sys.executable, "-c", HOLDER, address, secret.hex()]
    return subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True, env=_environment())


def _environment() -> dict[str, str]:
    root = Path(__file__).parent.parent.parent
    return {**os.environ, "PYTHONPATH": str(root)}


async def _opened_soon(address: str, key: Sealer) -> Database:
    """A server needs a moment to notice that a client was killed."""
    for _ in range(50):
        try:
            return await Database.open(address, key)
        except Owned:
            await asyncio.sleep(0.1)
    raise AssertionError("the killed process still owns the database")


async def test_two_in_one_process_are_two_as_well(db: Database, address: str, key: Sealer) -> None:
    with pytest.raises(Owned):
        await Database.open(address, key)
    assert await db.run(remember, "still works") == "still works"


async def test_a_forgotten_connection_does_not_keep_the_process_alive(file: Path) -> None:
    """F68: a bug that leaves the database open must not hang the end of the program."""
    forget = HOLDER.replace("    await asyncio.sleep(60)\n", "").replace("db =", "global db; db =")
    arguments = [sys.executable, "-W", "ignore", "-c", forget, f"sqlite:///{file}", os.urandom(32).hex()]
    done = await asyncio.to_thread(subprocess.run, arguments, timeout=20, capture_output=True, env=_environment())
    assert done.returncode == 0, done.stderr


# ---------------------------------------------------------------- what is wrong with a file


async def test_another_key_is_refused_with_one_line(address: str, key: Sealer) -> None:
    await (await Database.open(address, key)).close()
    with pytest.raises(StorageError, match="key") as caught:
        await Database.open(address, Sealer.random())
    assert "\n" not in str(caught.value)
    await (await Database.open(address, key)).close()


async def test_a_damaged_file_is_refused(file: Path, key: Sealer) -> None:
    """F67: found at start."""
    db = await Database.open(f"sqlite:///{file}", key)
    for number in range(200):
        await db.run(remember, str(number) * 50)
    await db.close()
    whole = contents(file)
    page = 4096
    overwrite(file, whole[: 3 * page] + os.urandom(len(whole) - 4 * page) + whole[-page:])
    with pytest.raises(StorageError, match="restore"):
        await Database.open(f"sqlite:///{file}", key)
    overwrite(file, b"this is a letter to the library, not a database" * 100)
    with pytest.raises(StorageError):
        await Database.open(f"sqlite:///{file}", key)
    overwrite(file, whole)
    await (await Database.open(f"sqlite:///{file}", key)).close()


async def test_a_place_that_cannot_be_written_is_one_line(tmp_path: Path, key: Sealer) -> None:
    for wrong in (f"sqlite:///{tmp_path}/no/such/folder/library.db", "mysql://server/library"):
        with pytest.raises(StorageError) as caught:
            await Database.open(wrong, key)
        assert "\n" not in str(caught.value)


async def test_a_server_that_is_not_there_is_one_line(key: Sealer) -> None:
    with pytest.raises(StorageError, match="PostgreSQL") as caught:
        await Database.open("postgresql://nobody@127.0.0.1:9/nothing", key)
    assert "\n" not in str(caught.value)


@pytest.mark.skipif(os.name != "posix", reason="Windows has no modes")
async def test_nobody_else_may_read_the_file(file: Path, key: Sealer) -> None:
    db = await Database.open(f"sqlite:///{file}", key)
    await db.run(remember, "one")
    assert {each.name: each.stat().st_mode & 0o077 for each in file.parent.iterdir()} == {
        each.name: 0 for each in file.parent.iterdir()
    }
    await db.close()
