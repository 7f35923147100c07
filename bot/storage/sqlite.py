"""SQLite: one connection that writes and one that only reads, each on its own thread, each running whole jobs.

The writer takes all jobs that wait, runs each in a savepoint, and commits them together: one fsync for all, and while
it lasts the next group gathers. A job that raises is rolled back alone. Because a job runs whole on the thread,
nobody's cancellation can leave a transaction open. SQLite before 3.51.3 may damage a WAL file when two connections
write or checkpoint at once: one writer is a rule of safety here.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import aiosqlite
from sqlalchemy import Connection, Engine, StaticPool, create_engine
from sqlalchemy.exc import DBAPIError

from bot.storage.errors import StorageError, StoreDown
from bot.storage.swift import SwiftConnection

Job = Callable[[Connection], Any]
Result = TypeVar("Result")
Maker = Callable[..., sqlite3.Connection]

MOST_TOGETHER = 64  # jobs that share a commit
WAIT = 5.0  # seconds for a lock that a reader from outside may hold

WRITER: Mapping[str, int | str] = {
    "journal_mode": "wal",
    "synchronous": 2,  # FULL: a commit is on the disk when it returns
    "foreign_keys": 1,
    "busy_timeout": int(WAIT * 1000),
    "mmap_size": 0,
    "secure_delete": 1,  # what is deleted is overwritten
    "journal_size_limit": 64 * 1024 * 1024,
}
READER: Mapping[str, int | str] = {
    "query_only": 1,
    "busy_timeout": int(WAIT * 1000),
    "mmap_size": 0,
    "wal_autocheckpoint": 0,
}

SILENT_UNLESS_MAPPED = {"mmap_size"}
"""A SQLite built without memory mapping answers nothing here, which is as good as 0."""


def set_pragmas(handle: sqlite3.Connection, wanted: Mapping[str, int | str]) -> None:
    """Set what a connection must have, and look whether it took: SQLite passes over a PRAGMA it does not like."""
    for name, value in wanted.items():
        handle.execute(f"PRAGMA {name} = {value}").fetchall()
        found = handle.execute(f"PRAGMA {name}").fetchone()
        if found is None and name in SILENT_UNLESS_MAPPED:
            continue
        if found is None or found[0] != value:
            raise StorageError(
                f"SQLite did not take PRAGMA {name} = {value}, it says {found[0] if found else 'nothing'}"
            )


class Handle(aiosqlite.Connection):
    """An aiosqlite connection whose thread also runs jobs, through SQLAlchemy on the same sqlite3 handle."""

    def __init__(self, path: Path, pragmas: Mapping[str, int | str], make: Maker, *, read_only: bool) -> None:
        super().__init__(partial(self._open, path, pragmas, make, read_only), iter_chunk_size=64)
        self._thread.daemon = True  # a connection that a bug left open must not hold up the end of the process
        self._core: Connection | None = None
        self._engine: Engine | None = None
        self._closing = False

    def _open(self, path: Path, pragmas: Mapping[str, int | str], make: Maker, read_only: bool) -> sqlite3.Connection:
        mode = "ro" if read_only else "rw"
        handle = make(f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=WAIT, isolation_level=None)
        try:
            set_pragmas(handle, pragmas)
            self._engine = create_engine(
                "sqlite://",
                creator=lambda: handle,
                poolclass=StaticPool,
                isolation_level="AUTOCOMMIT",  # BEGIN and COMMIT are ours
                hide_parameters=True,
            )
            self._core = SwiftConnection(self._engine, handle)
        except BaseException:
            handle.close()
            raise
        return handle

    @property
    def core(self) -> Connection:
        """The connection that jobs are handed."""
        if self._core is None:
            raise StoreDown("the database is closed")
        return self._core

    @property
    def raw(self) -> sqlite3.Connection:
        """SQLite's own connection; to be used on the thread only."""
        return self._conn

    def refuse_when_closed(self) -> None:
        """Raises `StoreDown` once the connection is being closed."""
        if self._closing or self._core is None:
            raise StoreDown("the database is closed")

    async def hop(self, act: Callable[[], Result]) -> Result:
        """Run something on the thread, outside of any transaction, after what waits there already."""
        self.refuse_when_closed()
        return await self._queue(act)

    def _queue(self, act: Callable[[], Result]) -> asyncio.Future[Result]:
        future: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._tx.put_nowait((future, act))
        return future

    async def close(self) -> None:
        """Let what waits finish, then close."""
        if not self._closing and self._core is not None:
            self._closing = True
            await self._queue(self._leave)
        await super().close()

    def _leave(self) -> None:
        if self._core is not None and self._engine is not None:
            self._core.close()
            self._engine.dispose()
        self._core = None


class Reader(Handle):
    """Reads long things beside the writer: each job sees one state of the database, and can change nothing."""

    async def read(self, job: Callable[[Connection], Result]) -> Result:
        """Run a job on a snapshot."""
        return await self.hop(partial(self._snapshot, job))

    def _snapshot(self, job: Callable[[Connection], Result]) -> Result:
        self._conn.execute("BEGIN")
        try:
            return job(self.core)
        except (DBAPIError, sqlite3.Error) as error:
            raise translated(error) from error
        finally:
            if self._conn.in_transaction:
                self._conn.execute("ROLLBACK")


class _Turn(NamedTuple):
    future: asyncio.Future[Any]
    job: Job


class _Done(NamedTuple):
    future: asyncio.Future[Any]
    result: Any
    error: BaseException | None


class Writer(Handle):
    """The one connection that writes."""

    def __init__(self, path: Path, pragmas: Mapping[str, int | str], make: Maker, *, read_only: bool = False) -> None:
        super().__init__(path, pragmas, make, read_only=read_only)
        self._waiting: deque[_Turn] = deque()
        self._loop = asyncio.get_running_loop()

    def submit(self, job: Job) -> asyncio.Future[Any]:
        """Queue a job; the future has its result once that is committed. Cancelling the future changes nothing else."""
        self.refuse_when_closed()
        future: asyncio.Future[Any] = self._loop.create_future()
        self._waiting.append(_Turn(future, job))
        self._tx.put_nowait((None, self._group))
        return future

    def _group(self) -> None:
        """On the thread: everything that waits, as one transaction. What an earlier call has served is not there."""
        turns = [self._waiting.popleft() for _ in range(min(len(self._waiting), MOST_TOGETHER))]
        if not turns:
            return
        try:
            done = self._transact(turns)
        except BaseException as error:
            self._undo()
            lost = translated(error)
            done = [_Done(turn.future, None, lost) for turn in turns]
        self._loop.call_soon_threadsafe(_tell, done)

    def _transact(self, turns: list[_Turn]) -> list[_Done]:
        sql, core = self._conn.execute, self.core
        sql("BEGIN IMMEDIATE")
        done = []
        for turn in turns:
            sql("SAVEPOINT job")
            try:
                done.append(_Done(turn.future, turn.job(core), None))
            except Exception as error:
                if not self._conn.in_transaction:  # SQLite gave up the whole transaction: disk full, input or output
                    raise
                sql("ROLLBACK TO job")
                done.append(_Done(turn.future, None, translated(error)))
            sql("RELEASE job")
        sql("COMMIT")
        return done

    def _undo(self) -> None:
        """Leave no transaction open, whatever happened."""
        with suppress(sqlite3.Error):  # when even this fails, the next BEGIN does too, and tells its jobs
            if self._conn.in_transaction:
                self._conn.execute("ROLLBACK")


def _tell(done: list[_Done]) -> None:
    """On the loop, after the commit: the waiters get what is theirs."""
    for future, result, error in done:
        if future.done():
            continue
        if error is None:
            future.set_result(result)
        else:
            future.set_exception(error)


STORE_TROUBLE = {
    *(
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_INTERRUPT,
    ),
    *(
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PROTOCOL,
    ),
    sqlite3.SQLITE_NOTADB,
}
"""Primary result codes that say nothing about the job. SQLITE_ERROR is not among them: that is a wrong statement."""


def translated(error: BaseException) -> BaseException:
    """`StoreDown` when the store failed; an error of the job itself as it is."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, sqlite3.Error):
        code = getattr(cause, "sqlite_errorcode", sqlite3.SQLITE_IOERR)
        if code & 0xFF in STORE_TROUBLE:
            return caused(StoreDown(str(cause)), error)
    if isinstance(error, StopIteration):  # no future can carry it
        return caused(RuntimeError("a job ended with StopIteration"), error)
    return error


def caused(error: Exception, cause: BaseException) -> Exception:
    """The error with its cause, as `raise … from` would make it."""
    error.__cause__ = cause
    return error
