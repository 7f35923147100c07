"""The embedded store: a SQLite file, its lock, its writer and its reader."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection

from bot import points
from bot.storage import copying, migrate
from bot.storage.errors import StorageError, StoreDown
from bot.storage.owner import Owner, own
from bot.storage.sealed import Sealer, bind
from bot.storage.sqlite import READER, WRITER, Handle, Maker, Reader, Writer

Result = TypeVar("Result")


class Embedded:
    """The store in a file. `writer` and `owner` are None when it was opened for reading only."""

    def __init__(self, owner: Owner | None, writer: Writer | None, reader: Reader) -> None:
        self._owner = owner
        self._writer = writer
        self._reader = reader
        self.about = f"SQLite {sqlite3.sqlite_version}"

    @classmethod
    async def open(cls, path: Path, sealer: Sealer, *, read_only: bool, make: Maker = sqlite3.connect) -> Embedded:
        """Lock, check, migrate; raises `StorageError` with one line that says what to do."""
        if read_only:
            return await cls._open_to_read(path, sealer, make)
        _touch(path)
        owner = own(path)
        opened: list[Handle] = []
        try:
            writer = Writer(path, WRITER, make)
            opened.append(await _connected(writer, path))
            bind(writer.core.dialect, sealer)
            await writer.hop(partial(prepare, writer.raw, writer.core, path, sealer))
            reader = Reader(path, READER, make, read_only=True)
            opened.append(await _connected(reader, path))
            bind(reader.core.dialect, sealer)
        except BaseException:
            for handle in opened:
                await handle.close()
            owner.release()
            raise
        return cls(owner, writer, reader)

    @classmethod
    async def _open_to_read(cls, path: Path, sealer: Sealer, make: Maker) -> Embedded:
        _must_be_there(path)
        reader = Reader(path, READER, make, read_only=True)
        await _connected(reader, path)
        bind(reader.core.dialect, sealer)
        try:
            await reader.read(lambda tx: migrate.must_be_current(tx, sealer))
        except BaseException:
            await reader.close()
            raise
        return cls(None, None, reader)

    async def run(self, job: Callable[[Connection], Result]) -> Result:
        """One job, sharing its commit with those that wait beside it."""
        if self._writer is None:
            raise StorageError("the database was opened for reading only")
        result: Result = await self._writer.submit(job)
        return result

    async def read(self, job: Callable[[Connection], Result]) -> Result:
        """A job on one state of the database."""
        return await self._reader.read(job)

    async def scrub(self) -> None:
        """Empty the write-ahead log, where what was erased still stands. What a reader holds up, the next call does."""
        if self._writer is not None:
            await self._writer.hop(partial(_truncate, self._writer.raw))

    async def close(self) -> None:
        """The reader first, so that the writer's close can put everything into the one file."""
        try:
            await self._reader.close()
            if self._writer is not None:
                await self._writer.close()
        finally:
            if self._owner is not None:
                self._owner.release()


def _touch(path: Path) -> None:
    """Make the file, for our eyes only, when there is none."""
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise StorageError(f"{path}: the database cannot be written ({error.strerror})") from None


def _must_be_there(path: Path) -> None:
    if not path.exists():
        raise StorageError(f"{path}: there is no database yet; start the bot once")


async def _connected(handle: Handle, path: Path) -> Handle:
    try:
        await handle
    except sqlite3.OperationalError as error:
        raise StorageError(f"{path}: the database cannot be opened ({error})") from None
    except sqlite3.DatabaseError as error:
        raise damaged(path, str(error)) from None
    return handle


def _truncate(handle: sqlite3.Connection) -> None:
    handle.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def prepare(handle: sqlite3.Connection, core: Connection, path: Path, sealer: Sealer) -> None:
    """On the writer's thread, before anything else: the file is whole, its schema the newest, its key ours."""
    try:
        must_be_whole(handle, path)
        found = migrate.version(core)
        migrate.refuse_newer(found)
        if found not in (None, migrate.HEAD):
            copying.copy_beside(handle, path.with_name(f"{path.name}.before-{migrate.HEAD}"))
        _in_one_go(handle, partial(_migrate, handle, core, sealer))
    except (sqlite3.Error, StoreDown) as error:
        raise StorageError(f"{path}: {error}") from None


def must_be_whole(handle: sqlite3.Connection, path: Path) -> None:
    """Raises `StorageError` for a damaged file: better no bot than one that spoils more; Telegram keeps a day's."""
    try:
        found = handle.execute("PRAGMA quick_check(1)").fetchone()[0]
    except sqlite3.DatabaseError as error:
        found = str(error)
    if found != "ok":
        raise damaged(path, found)


def damaged(path: Path, found: str) -> StorageError:
    """What to say of a file that is no sound database."""
    what = " ".join(found.split())
    return StorageError(f"{path}: the database is damaged ({what}); put the last backup back: python -m bot restore")


def _in_one_go(handle: sqlite3.Connection, act: Callable[[], None]) -> None:
    """Foreign keys off, since tables may be rebuilt; a kill leaves the old schema or the new one, whole."""
    handle.execute("PRAGMA foreign_keys = OFF")
    handle.execute("BEGIN IMMEDIATE")
    try:
        act()
        handle.execute("COMMIT")
    finally:
        if handle.in_transaction:
            handle.execute("ROLLBACK")
        handle.execute("PRAGMA foreign_keys = ON")


def _migrate(handle: sqlite3.Connection, core: Connection, sealer: Sealer) -> None:
    migrate.to_newest(core, sealer)
    if broken := handle.execute("PRAGMA foreign_key_check").fetchall():
        raise StorageError(f"the migration left {len(broken)} rows that point to nothing; nothing was changed")
    points.reach("store.migrating")
