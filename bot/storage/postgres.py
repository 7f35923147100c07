"""PostgreSQL, for a library that has a server: several connections, each job in its own transaction.

One process is the owner, by an advisory lock on a connection that does nothing else and is looked at every second. When
that connection is lost, so is the right to write, until it is won again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeVar

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.storage import migrate
from bot.storage.errors import Owned, StorageError, StoreDown
from bot.storage.sealed import Sealer, bind

Result = TypeVar("Result")

CONNECTIONS = 8
BEAT = 1.0  # seconds between two looks at the owner's connection
DEAD_AFTER = 5.0  # seconds without an answer to one
TRIES = 3  # of a job that PostgreSQL ended because two waited for each other

# Two numbers make the lock's name: ours, and the schema's, so that several libraries can share one server.
LOCK = text("SELECT pg_try_advisory_lock(hashtext('lukuopas'), hashtext(current_schema()))")
HOLDER = text(
    "SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted AND database ="
    " (SELECT oid FROM pg_database WHERE datname = current_database())"
    " AND classid = hashtext('lukuopas')::oid AND objid = hashtext(current_schema())::oid"
)
ALIVE = text("SELECT 1")

AGAIN = {"40001", "40P01"}  # serialization failure, deadlock
STORE_CLASSES = {"08", "53", "57", "58"}  # connection, resources, operator, system: PostgreSQL manual, appendix A


class Postgres:
    """The store on a PostgreSQL server."""

    def __init__(self, engine: AsyncEngine, *, read_only: bool) -> None:
        self._engine = engine
        self._read_only = read_only
        self._owning: AsyncConnection | None = None
        self._watch: asyncio.Task[None] | None = None
        self._running: set[asyncio.Task[Any]] = set()
        self._closed = False
        self.about = "PostgreSQL"

    @classmethod
    async def open(cls, url: str, sealer: Sealer, *, read_only: bool) -> Postgres:
        """Connect, become the owner, bring the schema up to date."""
        engine = create_async_engine(
            url.replace("postgresql://", "postgresql+asyncpg://", 1),
            pool_size=CONNECTIONS,
            max_overflow=2,
            pool_pre_ping=True,
            hide_parameters=True,
            connect_args={"timeout": DEAD_AFTER, "server_settings": {"application_name": "lukuopas"}},
        )
        bind(engine.dialect, sealer)
        store = cls(engine, read_only=read_only)
        try:
            await store._begin(sealer)
        except (DBAPIError, OSError) as error:
            await store.close()
            raise StorageError(f"the PostgreSQL server does not let us in: {_plain(error)}") from None
        except BaseException:
            await store.close()
            raise
        return store

    async def _begin(self, sealer: Sealer) -> None:
        if self._read_only:
            await self.read(lambda tx: migrate.must_be_current(tx, sealer))
        else:
            await self._own()
            self._watch = asyncio.create_task(self._keep_owning())
            await self._transact(lambda tx: migrate.to_newest(tx, sealer))
        self.about = await self.read(lambda tx: f"PostgreSQL {tx.scalar(text('SHOW server_version'))}")

    async def run(self, job: Callable[[Connection], Result]) -> Result:
        """One job, one transaction; it goes on to its end when whoever waits is cancelled."""
        if self._closed:
            raise StoreDown("the database is closed")
        if self._read_only:
            raise StorageError("the database was opened for reading only")
        task = asyncio.create_task(self._again(job))
        self._running.add(task)
        task.add_done_callback(self._forget)
        return await asyncio.shield(task)

    def _forget(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        if not task.cancelled():
            task.exception()  # looked at, so that nobody complains when the waiter is gone

    async def _again(self, job: Callable[[Connection], Result]) -> Result:
        for left in reversed(range(TRIES)):
            try:
                return await self._transact(job)
            except (DBAPIError, PoolTimeout, OSError) as error:
                if left and _state(error) in AGAIN:
                    continue
                raise _translated(error) from error
        raise AssertionError("not reached")

    async def _transact(self, job: Callable[[Connection], Result]) -> Result:
        if self._owning is None:
            raise StoreDown("the connection that holds the right to write is lost")
        async with self._engine.begin() as connection:
            return await connection.run_sync(job)

    async def read(self, job: Callable[[Connection], Result]) -> Result:
        """A job on one state of the database, which it cannot change."""
        if self._closed:
            raise StoreDown("the database is closed")
        try:
            async with self._engine.connect() as plain:
                reading = await plain.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
                return await reading.run_sync(job)
        except (DBAPIError, PoolTimeout, OSError) as error:
            raise _translated(error) from error

    async def scrub(self) -> None:
        """PostgreSQL overwrites what was deleted by itself, in time (VACUUM)."""

    async def _own(self) -> None:
        connection = await self._engine.connect()
        try:
            owned = (await connection.execute(LOCK)).scalar_one()
            holder = None if owned else (await connection.execute(HOLDER)).scalar()
            await connection.commit()
            if not owned:
                raise Owned("the database", holder or 0)
        except BaseException:
            await connection.invalidate()
            await connection.close()
            raise
        self._owning = connection

    async def _keep_owning(self) -> None:
        """Look every second whether the lock is still ours, and win it back when it was lost. `close` ends it."""
        while True:
            await asyncio.sleep(BEAT)
            if not await self._is_alive():
                await self._lose()
                with suppress(Exception):  # the server is away, or somebody else was faster: tried again in a second
                    await self._own()

    async def _is_alive(self) -> bool:
        if self._owning is None:
            return False
        try:
            async with asyncio.timeout(DEAD_AFTER):
                await self._owning.execute(ALIVE)
                await self._owning.commit()
        except Exception:
            return False
        return True

    async def _lose(self) -> None:
        lost, self._owning = self._owning, None
        if lost is not None:
            with suppress(Exception):
                await lost.invalidate()
                await lost.close()

    async def close(self) -> None:
        """Let what runs finish, give up the lock, disconnect."""
        self._closed = True
        if self._running:
            await asyncio.wait(set(self._running))
        if self._watch is not None:
            self._watch.cancel()
            await asyncio.gather(self._watch, return_exceptions=True)
        await self._lose()
        await self._engine.dispose()


def _state(error: BaseException) -> str:
    return str(getattr(getattr(error, "orig", None), "sqlstate", "") or "")


def _translated(error: BaseException) -> BaseException:
    """`StoreDown` when server or connection failed; an error of the job itself as it is."""
    lost = not isinstance(error, DBAPIError) or error.connection_invalidated
    if lost or _state(error)[:2] in STORE_CLASSES or _state(error) in AGAIN:
        return StoreDown(_plain(error))
    return error


def _plain(error: BaseException) -> str:
    """The first line of the cause, which names no parameters."""
    cause = getattr(error, "orig", None) or error
    return (str(cause).splitlines() or [type(cause).__name__])[0]
