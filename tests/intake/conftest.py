"""A stand-in Telegram on a real socket, a real database, and a patron who writes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.delivery.http import AiohttpRequest, Api
from bot.playground.standin import Limits, Person, StandIn
from bot.storage.database import Database
from bot.storage.inbox import InboxRow
from bot.storage.sealed import Sealer
from tests.hurried import HurriedClock


@pytest.fixture
def clock() -> HurriedClock:
    """Real time, in a hurry."""
    return HurriedClock()


@pytest_asyncio.fixture
async def standin(clock: HurriedClock) -> AsyncIterator[StandIn]:
    """Strict, without flood limits."""
    standin = StandIn(
        now=clock.now, limits=Limits(private_per_second=0, group_per_minute=0, overall_per_second=0, repeat_poll=False)
    )
    await standin.start()
    yield standin
    await standin.stop()


@pytest.fixture
def olena(standin: StandIn) -> Person:
    """A patron who pressed Start long ago."""
    return standin.person("Olena", language="uk", started=True)


@pytest_asyncio.fixture
async def db(tmp_path: Path) -> AsyncIterator[Database]:
    """An empty database in a file."""
    db = await Database.open(f"sqlite:///{tmp_path / 'test.db'}", Sealer.random())
    yield db
    await db.close()


@pytest_asyncio.fixture
async def api(standin: StandIn) -> AsyncIterator[Api]:
    """The bot's line to the stand-in."""
    api = Api(standin.url, standin.token, AiohttpRequest(trust_env=False))
    await api.open()
    yield api
    await api.close()


@pytest.fixture
def taken() -> list[InboxRow]:
    """What the engine was handed."""
    return []
