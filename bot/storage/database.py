"""The database, whichever it is: jobs go in, results come out after the commit.

A job is a plain function whose first argument is the open transaction (`Connection`). It runs whole, on the database's
thread or connection; nothing waits inside it, and it never sees which database it is. It returns plain values.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from sqlalchemy import Connection

from bot.storage.embedded import Embedded
from bot.storage.errors import StorageError
from bot.storage.sealed import Sealer
from bot.storage.sqlite import Maker
from bot.storage.upsert import upsert

__all__ = ["Connection", "Database", "upsert"]

Given = ParamSpec("Given")
Result = TypeVar("Result")


class Store(Protocol):
    """What both databases can do."""

    about: str

    async def run(self, job: Callable[[Connection], Result]) -> Result: ...
    async def read(self, job: Callable[[Connection], Result]) -> Result: ...
    async def scrub(self) -> None: ...
    async def close(self) -> None: ...


class Database:
    """The one that everybody uses. Made by `open`, ended by `close`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @classmethod
    async def open(cls, url: str, key: Sealer, *, read_only: bool = False, make: Maker = sqlite3.connect) -> Database:
        """Open "sqlite:///FILE" or "postgresql://…", become its one writer, and bring its schema up to date.

        Raises `Owned` when another process writes to it, `StorageError` when it is damaged, newer than this program,
        or sealed with another key. `read_only` needs no ownership and changes nothing. `make` makes the connections to
        SQLite.
        """
        if url.startswith("sqlite:///"):
            path = Path(url.removeprefix("sqlite:///"))
            return cls(await Embedded.open(path, key, read_only=read_only, make=make))
        if url.startswith("postgresql://"):
            from bot.storage.postgres import Postgres

            return cls(await Postgres.open(url, key, read_only=read_only))
        raise StorageError('expected a database address like "sqlite:///FILE" or "postgresql://…"')

    @property
    def about(self) -> str:
        """Which database it is and its version, for the log and the health page."""
        return self._store.about

    async def run(
        self, job: Callable[Concatenate[Connection, Given], Result], *args: Given.args, **named: Given.kwargs
    ) -> Result:
        """Run a job in a transaction; its result, once it is on the disk.

        What the job raises is raised here, and nothing of it is stored. `StoreDown` is raised when the store itself
        failed. Cancelling the waiter changes nothing: the job runs and is committed all the same.
        """
        return await self._store.run(partial(_called, job, args, named))

    async def read(
        self, job: Callable[Concatenate[Connection, Given], Result], *args: Given.args, **named: Given.kwargs
    ) -> Result:
        """Run a job that only looks, on one state of the database, beside the writing: for long things."""
        return await self._store.read(partial(_called, job, args, named))

    async def scrub(self) -> None:
        """Leave no trace of what was erased: what still lies in the log of changes is written over."""
        await self._store.scrub()

    async def close(self) -> None:
        """Finish what waits, and close."""
        await self._store.close()


def _called(job: Callable[..., Result], args: tuple[Any, ...], named: dict[str, Any], tx: Connection) -> Result:
    return job(tx, *args, **named)
