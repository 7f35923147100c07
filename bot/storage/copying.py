"""Whole copies of a SQLite file that is in use: made beside, looked over, and then put in place in one step."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from bot import points
from bot.storage.errors import StorageError


def copy_beside(source: sqlite3.Connection, target: Path) -> None:
    """Copy the database behind an open connection to `target`, which is whole or not there.

    SQLite's own backup reads one state of the database, also while others write. Raises `StorageError`.
    """
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    try:
        os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        with closing(sqlite3.connect(part, isolation_level=None)) as copy:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE").fetchall()  # one file, without a log beside it
            must_be_sound(copy, target)
        points.reach("store.copying")
        settle(part, target)
    except (OSError, sqlite3.Error) as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise StorageError(f"{target}: the copy could not be made ({error})") from None


def must_be_sound(copy: sqlite3.Connection, path: Path) -> None:
    """Raises `StorageError` unless SQLite finds nothing wrong in it, every row and every reference looked at."""
    found = copy.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok" or copy.execute("PRAGMA foreign_key_check").fetchone():
        raise StorageError(f"{path}: the copy is not sound ({' '.join(found.split())})")


def settle(part: Path, target: Path) -> None:
    """Write the file through to the disk and give it its name, in one step."""
    with part.open("rb+") as stream:
        os.fsync(stream.fileno())
    os.replace(part, target)
    if os.name == "posix":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
