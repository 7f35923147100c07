"""Fixtures for all tests."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.kill.bots import Nursery
from tests.world import World


@pytest_asyncio.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """A town on a Monday at noon, with the desk open."""
    town = await World.open(tmp_path)
    yield town
    await town.close()


@pytest.fixture(scope="session")
def nursery() -> Iterator[Nursery]:
    """Where processes are forked that have the bot imported."""
    made = Nursery()
    yield made
    made.close()
