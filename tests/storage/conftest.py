"""A fresh database for each test: a SQLite file, and a database of its own on PostgreSQL when a server is named."""

from __future__ import annotations

import os
import secrets
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.storage.database import Database
from bot.storage.sealed import Sealer
from tests.storage.post import Post

SERVER = "LUKUOPAS_TEST_POSTGRES"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "library.db"


@pytest.fixture
def key() -> Sealer:
    return Sealer.random()


@pytest_asyncio.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
async def address(request: pytest.FixtureRequest, file: Path) -> AsyncIterator[str]:
    """Where an empty database is; on PostgreSQL it is dropped afterwards."""
    if request.param == "sqlite":
        yield f"sqlite:///{file}"
        return
    server = os.environ.get(SERVER)
    if not server:
        pytest.skip(f"{SERVER} names no PostgreSQL server")
    import asyncpg

    name = f"lukuopas_{secrets.token_hex(6)}"
    admin = await asyncpg.connect(server)
    try:
        await admin.execute(f"CREATE DATABASE {name}")
        yield f"{server.rpartition('/')[0]}/{name}"
        await admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
    finally:
        await admin.close()


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
