"""An empty database for each test: a SQLite file, and one on PostgreSQL when a server is named."""

from __future__ import annotations

import inspect
import os
import secrets
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.storage.database import Database
from bot.storage.sealed import Sealer
from bot.storage.tables import metadata
from tests.made import at_once, put_tables
from tests.storage.post import Post
from tests.storage.town import Town

SERVER = "LUKUOPAS_TEST_POSTGRES"
FROM_ONE = (
    "PERFORM setval(format('%I.%I', schemaname, sequencename)::regclass, start_value, false)"
    " FROM pg_sequences WHERE schemaname = current_schema() AND last_value IS NOT NULL"
)
"""All numbers begin anew. With a few rows this and DELETE take a quarter of the time that TRUNCATE takes."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "library.db"


@pytest.fixture
def key() -> Sealer:
    return Sealer.random()


@pytest.fixture(scope="session")
def shared() -> Iterator[str]:
    """One database on PostgreSQL for all tests that only want an empty one: emptying is quicker than making."""
    server = os.environ[SERVER]
    name = f"lukuopas_{secrets.token_hex(6)}"
    at_once(on_server(server, f"CREATE DATABASE {name}"))
    yield f"{server.rpartition('/')[0]}/{name}"
    at_once(on_server(server, f"DROP DATABASE {name} WITH (FORCE)"))


async def on_server(address: str, statement: str) -> None:
    import asyncpg

    connection = await asyncpg.connect(address)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


async def emptied(address: str) -> str:
    """The database without any rows; in a new one there are no tables yet."""
    deleted = "; ".join(f"DELETE FROM {table.name}" for table in reversed(metadata.sorted_tables))
    await on_server(
        address, f"DO $$ BEGIN IF to_regclass('meta') IS NOT NULL THEN {deleted}; {FROM_ONE}; END IF; END $$"
    )
    return address


@pytest_asyncio.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
async def address(request: pytest.FixtureRequest, file: Path) -> AsyncIterator[str]:
    """Where an empty database is. A test that asks for the address itself gets one in which nothing was ever made."""
    fresh = "address" in inspect.signature(request.function).parameters
    if request.param == "sqlite":
        if not fresh:
            put_tables(file)
        yield f"sqlite:///{file}"
        return
    server = os.environ.get(SERVER)
    if not server:
        pytest.skip(f"{SERVER} names no PostgreSQL server")
    if not fresh:
        yield await emptied(request.getfixturevalue("shared"))
        return
    name = f"lukuopas_{secrets.token_hex(6)}"
    await on_server(server, f"CREATE DATABASE {name}")
    yield f"{server.rpartition('/')[0]}/{name}"
    await on_server(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest_asyncio.fixture
async def db(address: str, key: Sealer) -> AsyncIterator[Database]:
    """An open database, on each of the two stores in turn."""
    opened = await Database.open(address, key)
    yield opened
    await opened.close()


@pytest_asyncio.fixture
async def post(db: Database) -> Post:
    """An outbox with somebody who claims and settles."""
    return Post(db)


@pytest_asyncio.fixture
async def town(db: Database) -> Town:
    """A calendar with somebody who books in it; what is about more than that makes its own."""
    return Town(db)
