"""A stand-in with a frozen clock, started for each test, and a raw bot on its line."""

from __future__ import annotations

from collections.abc import AsyncIterator

import aiohttp
import pytest
import pytest_asyncio

from bot.playground.standin import Group, Limits, Person, StandIn

from .rig import RawBot, Still


@pytest.fixture
def clock() -> Still:
    """Time stands still."""
    return Still()


@pytest_asyncio.fixture
async def standin(clock: Still, request: pytest.FixtureRequest) -> AsyncIterator[StandIn]:
    """Strict, without flood limits; other limits come by indirect parametrisation."""
    quiet = Limits(private_per_second=0, group_per_minute=0, overall_per_second=0, repeat_poll=False)
    standin = StandIn(now=clock.now, monotonic=clock.monotonic, limits=getattr(request, "param", quiet))
    await standin.start()
    yield standin
    await standin.stop()


@pytest_asyncio.fixture
async def bot(standin: StandIn) -> AsyncIterator[RawBot]:
    """A bot that speaks plain HTTP."""
    async with aiohttp.ClientSession() as session:
        yield RawBot(standin, session)


@pytest.fixture
def olena(standin: StandIn) -> Person:
    """A patron who pressed Start long ago."""
    return standin.person("Olena", language="uk", started=True)


@pytest.fixture
def marja(standin: StandIn) -> Person:
    """One of the staff."""
    return standin.person("Marja", language="fi")


@pytest.fixture
def desk(standin: StandIn, marja: Person) -> Group:
    """The staff's forum group with the bot as administrator."""
    return standin.group("Henkilökunta", forum=True, owner=marja)
