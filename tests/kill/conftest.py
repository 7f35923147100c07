"""Fixtures of the rig: one nursery for a module, one town for a test."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.kill.bots import Nursery


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def nursery() -> AsyncIterator[Nursery]:
    """Where bots are forked."""
    made = Nursery()
    await made.open()
    yield made
    await made.close()
