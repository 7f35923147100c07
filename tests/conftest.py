"""Fixtures for all tests."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.kill.bots import Nursery
from tests.world import World

MEMORY = Path("/dev/shm")
ENOUGH = 512 * 1024 * 1024  # bytes; what a test leaves is removed when it has passed


def pytest_configure() -> None:
    """Files of tests lie in memory where there is room: thousands of databases, and none has to outlive a power cut."""
    if os.access(MEMORY, os.W_OK | os.X_OK) and shutil.disk_usage(MEMORY).free > ENOUGH:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests that wait most share what is dear: each of these groups stays together, beside all other tests."""
    for item in items:
        for shared in {"nursery", "chromium"} & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.xdist_group(shared))


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
