"""Backup and restore: a copy is whole or not there, and the way back works on an empty machine."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, select, text

from bot.config import Config
from bot.storage import copies
from bot.storage.database import Database
from bot.storage.errors import Owned, StorageError
from bot.storage.sealed import Sealer
from bot.storage.tables import patrons
from tests.storage.deeds import contents, overwrite, remember, remembered

pytestmark = pytest.mark.asyncio


@pytest.fixture
def config(file: Path) -> Config:
    return settings(file, file.with_name("library.key"))


def settings(file: Path, key: Path) -> Config:
    sections: dict[str, Any] = {
        "library": {"name": "Rantakirjasto", "timezone": "Europe/Helsinki", "languages": ("fi",)},
        "database": {"url": f"sqlite:///{file}", "key_file": str(key)},
    }
    return Config.model_validate(sections)


async def opened(config: Config) -> Database:
    return await Database.open(config.database.url, Sealer.from_file(config.database.key_file))


async def test_a_copy_made_while_it_is_written_to_is_whole(config: Config, tmp_path: Path) -> None:
    db = await opened(config)
    copy = tmp_path / "copy.db"
    writing = asyncio.gather(*(db.run(remember, f"{number}" * 200) for number in range(600)))
    await asyncio.sleep(0.01)
    await asyncio.to_thread(copies.backup, config, copy)
    await writing
    await db.close()
    with closing(sqlite3.connect(copy)) as whole:
        assert whole.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert whole.execute("SELECT count(*) FROM meta").fetchone()[0] >= 1
    assert {each.name for each in siblings(copy)} <= {"copy.db"}
    assert os.name != "posix" or mode(copy) == 0o600


def siblings(path: Path) -> list[Path]:
    return list(path.parent.glob(f"{path.name}*"))


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


async def test_the_copy_does_not_hold_the_key_and_says_so(
    config: Config, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    db = await opened(config)
    row = {"chat_id": 1, "name": "Väinämöinen", "created_at": 1, "seen_at": 1}
    await db.run(lambda tx: tx.execute(insert(patrons), row))
    copies.backup(config, tmp_path / "copy.db")
    await db.close()
    assert str(config.database.key_file) in capsys.readouterr().out
    copied = contents(tmp_path / "copy.db")
    assert "Väinämöinen".encode() not in copied
    assert contents(config.database.key_file).strip() not in copied


async def test_restored_on_an_empty_machine_all_is_there(config: Config, tmp_path: Path) -> None:
    """F66: the drill: a copy, the key, nothing else."""
    db = await opened(config)
    row = {"chat_id": 1, "name": "Väinämöinen", "created_at": 1, "seen_at": 1}
    await db.run(lambda tx: tx.execute(insert(patrons), row))
    copies.backup(config, tmp_path / "copy.db")
    await db.run(remember, "after the copy")
    await db.close()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    other = settings(elsewhere / "library.db", config.database.key_file)
    copies.restore(other, tmp_path / "copy.db")
    db = await opened(other)
    assert await db.read(lambda tx: tx.execute(select(patrons.c.name)).scalar_one()) == "Väinämöinen"
    assert await remembered(db) == set()
    await db.close()


async def test_nothing_is_overwritten_unasked(config: Config, tmp_path: Path) -> None:
    await (await opened(config)).close()
    copy = tmp_path / "copy.db"
    copies.backup(config, copy)
    before = contents(copy)
    for attempt in (copies.backup, copies.restore):
        with pytest.raises(StorageError, match="--force"):
            attempt(config, copy)
    assert contents(copy) == before
    copies.backup(config, copy, force=True)
    copies.restore(config, copy, force=True)
    await (await opened(config)).close()


async def test_over_a_damaged_database_and_its_old_log(config: Config, file: Path, tmp_path: Path) -> None:
    """The log of the old file must not be taken for the new one's."""
    db = await opened(config)
    await db.run(remember, "kept")
    copies.backup(config, tmp_path / "copy.db")
    await db.close()
    overwrite(file, b"garbage" * 1000)
    overwrite(Path(f"{file}-wal"), b"more garbage" * 1000)
    copies.restore(config, tmp_path / "copy.db", force=True)
    db = await opened(config)
    assert await remembered(db) == {"kept"}
    await db.close()


async def test_not_while_the_bot_runs(config: Config, tmp_path: Path) -> None:
    db = await opened(config)
    copies.backup(config, tmp_path / "copy.db")
    with pytest.raises(Owned):
        copies.restore(config, tmp_path / "copy.db", force=True)
    assert await db.run(remember, "unharmed") == "unharmed"
    await db.close()


async def test_what_is_no_copy_of_ours_is_refused_and_changes_nothing(
    config: Config, file: Path, tmp_path: Path
) -> None:
    db = await opened(config)
    await db.run(remember, "here")
    good = tmp_path / "good.db"
    copies.backup(config, good)
    await db.close()
    bad = tmp_path / "bad.db"
    for wrong in (b"a letter", contents(good)[:9000] + os.urandom(8000) + contents(good)[17000:]):
        overwrite(bad, wrong)
        with pytest.raises(StorageError) as caught:
            copies.restore(config, bad, force=True)
        assert "\n" not in str(caught.value)
    with pytest.raises(StorageError, match="no such file"):
        copies.restore(config, tmp_path / "nowhere.db", force=True)
    with pytest.raises(StorageError, match="no database"):
        copies.backup(settings(tmp_path / "none.db", config.database.key_file), tmp_path / "x.db")
    db = await opened(config)
    assert await remembered(db) == {"here"}
    await db.close()


async def test_the_key_must_be_there_and_the_right_one(config: Config, tmp_path: Path) -> None:
    await (await opened(config)).close()
    copy = tmp_path / "copy.db"
    copies.backup(config, copy)
    key = tmp_path / "other.key"
    elsewhere = settings(tmp_path / "new.db", key)
    with pytest.raises(StorageError, match="missing"):
        copies.restore(elsewhere, copy)
    assert not present(key)  # a new key would only hide that the old one is lost
    Sealer.from_file(key)
    with pytest.raises(StorageError, match="another key"):
        copies.restore(elsewhere, copy)
    assert not present(tmp_path / "new.db")


def present(path: Path) -> bool:
    return path.exists()


async def test_a_newer_copy_is_refused(config: Config, tmp_path: Path) -> None:
    db = await opened(config)
    await db.run(lambda tx: tx.execute(text("UPDATE alembic_version SET version_num = '9999'")))
    copies.backup(config, tmp_path / "copy.db")
    await db.close()
    with pytest.raises(StorageError, match="newer"):
        copies.restore(config, tmp_path / "copy.db", force=True)


async def test_a_server_is_copied_by_its_own_tools(config: Config, tmp_path: Path) -> None:
    database = config.database.model_copy(update={"url": "postgresql://me@here/library"})
    server = config.model_copy(update={"database": database})
    for attempt in (copies.backup, copies.restore):
        with pytest.raises(StorageError, match="pg_dump"):
            attempt(server, tmp_path / "copy.db")


KILLED = """
import sys
from pathlib import Path
from tests.storage.test_copies import settings
from bot.storage import copies
getattr(copies, sys.argv[1])(settings(Path(sys.argv[2]), Path(sys.argv[3])), Path(sys.argv[4]), True)
"""


@pytest.mark.parametrize("what", ["backup", "restore"])
async def test_killed_in_the_middle_the_old_one_is_still_whole(
    config: Config, file: Path, tmp_path: Path, what: str
) -> None:
    """F66: kill -9 before the copy gets its name."""
    db = await opened(config)
    await db.run(remember, "old")
    copy = tmp_path / "copy.db"
    copies.backup(config, copy)
    await db.run(remember, "new")
    await db.close()
    arguments = [sys.executable, "-c", KILLED, what, str(file), str(config.database.key_file), str(copy)]
    root = str(Path(__file__).parent.parent.parent)
    environment = {**os.environ, "LUKUOPAS_CRASH_AT": "store.copying", "PYTHONPATH": root}
    done = await asyncio.to_thread(subprocess.run, arguments, env=environment, capture_output=True, timeout=30)
    assert done.returncode == -9, done.stderr
    db = await opened(config)
    assert await remembered(db) == {"old", "new"}
    await db.close()
    copies.restore(config, copy, force=True)
    db = await opened(config)
    assert await remembered(db) == {"old"}
    await db.close()
