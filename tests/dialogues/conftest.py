"""The town of most talks about partners."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from tests.dialogues.directory import PARTNERS
from tests.world import World


@pytest_asyncio.fixture
async def town(tmp_path: Path) -> AsyncIterator[World]:
    """A library with four partners, on a Monday at noon. A module that is about another town makes its own."""
    here = await World.open(tmp_path, partners=PARTNERS)
    yield here
    await here.close()
