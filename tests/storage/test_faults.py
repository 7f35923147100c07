"""Faults: a full disk, a lost transaction, settings that do not take; nobody is told that something was stored which was not."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

import pytest
from sqlalchemy import Connection, text

from bot.storage.database import Database
from bot.storage.errors import StorageError, StoreDown
from bot.storage.sealed import Sealer
from tests.storage.deeds import contents, remember, remembered

pytestmark = pytest.mark.asyncio


class Faulty(sqlite3.Connection):
    """A connection to SQLite on which a statement can be made to fail, or a setting not to take."""

    fails: ClassVar[dict[str, str]] = {}  # the beginning of a statement → the error's text
    deaf: str = ""  # a setting, with another value than the one that is wanted

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        if self.deaf and sql.startswith(f"PRAGMA {self.deaf.split(' ')[0]} ="):
            sql = f"PRAGMA {self.deaf}"
        for begin, error in self.fails.items():
            if sql.startswith(begin):
                raise sqlite3.OperationalError(error)
        return super().execute(sql, parameters)


def faulty(deaf: str = "") -> tuple[type[Faulty], Callable[..., sqlite3.Connection]]:
    kind = type("Kind", (Faulty,), {"fails": {}, "deaf": deaf})
    return kind, partial(sqlite3.connect, factory=kind)


@pytest.mark.parametrize("moment", ["BEGIN IMMEDIATE", "COMMIT"])
async def test_when_a_commit_fails_its_whole_group_does_and_the_next_works(
    file: Path, key: Sealer, moment: str
) -> None:
    """F17: a full disk. Nobody is told that something was stored which was not."""
    kind, make = faulty()
    db = await Database.open(f"sqlite:///{file}", key, make=make)
    await db.run(remember, "before")
    kind.fails[moment] = "database or disk is full"
    results = await asyncio.gather(*(db.run(remember, str(number)) for number in range(90)), return_exceptions=True)
    assert all(isinstance(result, StoreDown) for result in results)
    assert await remembered(db) == {"before"}
    kind.fails.clear()
    await db.run(remember, "after")
    assert await remembered(db) == {"before", "after"}
    await db.close()


async def test_when_sqlite_gives_up_a_transaction_every_job_in_it_is_told(file: Path, key: Sealer) -> None:
    """A full disk in the middle of a group rolls back what other jobs of it had done, so they must not succeed."""
    db = await Database.open(f"sqlite:///{file}", key)

    def gives_up(tx: Connection) -> None:
        remember(tx, "half")
        tx.exec_driver_sql("ROLLBACK")  # what SQLite does by itself on some errors
        raise sqlite3.OperationalError("database or disk is full")

    results = await asyncio.gather(
        db.run(remember, "one"), db.run(gives_up), db.run(remember, "two"), return_exceptions=True
    )
    assert [type(result) for result in results] == [StoreDown] * 3
    assert await remembered(db) == set()
    await db.run(remember, "next")
    assert await remembered(db) == {"next"}
    await db.close()


async def test_a_really_full_disk_is_told_as_such(file: Path, key: Sealer) -> None:
    """The file may not grow: SQLite itself says so, in a job or at its commit; afterwards all is well."""
    db = await Database.open(f"sqlite:///{file}", key)
    await db.run(remember, "before")
    await db.run(lambda tx: tx.exec_driver_sql("PRAGMA max_page_count = 1").scalar())
    results = await asyncio.gather(
        *(db.run(remember, f"{number}" * 1000) for number in range(90)), return_exceptions=True
    )
    assert any(isinstance(result, StoreDown) for result in results)
    assert all(isinstance(result, StoreDown | str) for result in results)
    await db.run(lambda tx: tx.exec_driver_sql("PRAGMA max_page_count = 1000000").scalar())
    await db.run(remember, "after")
    assert {"before", "after"} <= await remembered(db)
    await db.close()


@pytest.mark.parametrize(
    "setting",
    ["journal_mode = delete", "synchronous = 1", "foreign_keys = 0", "secure_delete = 0", "busy_timeout = 1"],
)
async def test_a_setting_that_did_not_take_is_caught(file: Path, key: Sealer, setting: str) -> None:
    """SQLite passes over what it does not like; then there would be less safety than we say."""
    _, make = faulty(deaf=setting)
    with pytest.raises(StorageError, match=setting.split(" ")[0]):
        await Database.open(f"sqlite:///{file}", key, make=make)
    await (await Database.open(f"sqlite:///{file}", key)).close()


async def test_the_settings_hold_while_it_is_open(file: Path, key: Sealer) -> None:
    db = await Database.open(f"sqlite:///{file}", key)
    await db.run(remember, "one")

    def settings(tx: Connection) -> dict[str, Any]:
        names = ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "mmap_size", "query_only")
        return {name: tx.exec_driver_sql(f"PRAGMA {name}").scalar() for name in names}

    writes, reads = await db.run(settings), await db.read(settings)
    assert (writes["journal_mode"], writes["synchronous"], writes["foreign_keys"]) == ("wal", 2, 1)
    assert (writes["secure_delete"], writes["mmap_size"], writes["query_only"]) == (1, 0, 0)
    assert reads["query_only"] == 1
    await db.close()


async def test_scrubbing_empties_the_log(file: Path, key: Sealer) -> None:
    db = await Database.open(f"sqlite:///{file}", key)
    await db.run(remember, "a very personal name")
    log = Path(f"{file}-wal")
    assert b"a very personal name" in contents(log)
    await db.run(lambda tx: tx.execute(text("DELETE FROM meta WHERE name LIKE 'a very%'")))
    await db.scrub()
    assert contents(log) == b""
    assert b"a very personal name" not in contents(file)
    await db.close()


async def test_a_group_shares_its_commit(file: Path, key: Sealer) -> None:
    """What makes it fast: a hundred jobs that wait together need a few commits."""
    commits = 0

    class Counting(sqlite3.Connection):
        def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
            nonlocal commits
            commits += sql == "COMMIT"
            return super().execute(sql, parameters)

    db = await Database.open(f"sqlite:///{file}", key, make=partial(sqlite3.connect, factory=Counting))
    commits = 0
    await asyncio.gather(*(db.run(remember, str(number)) for number in range(100)))
    assert commits <= 10
    await db.close()
