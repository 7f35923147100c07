"""F47: of all who take a question at the same moment one has it. Longer: `python -m tests.storage.claim_race`."""

from __future__ import annotations

import os
import secrets

import pytest

from tests.storage.claim_race import on_postgres, on_sqlite
from tests.storage.conftest import SERVER, on_server

pytestmark = pytest.mark.asyncio
STAFF = 20
TICKETS = 30


async def test_on_sqlite_every_question_has_exactly_one_owner() -> None:
    outcome = await on_sqlite(TICKETS, STAFF)
    assert outcome.is_right, outcome


async def test_without_the_guard_questions_are_given_twice() -> None:
    """The race is real: what decides it is the guard alone."""
    outcome = await on_sqlite(2, STAFF, guard=False)
    assert outcome.given_twice == 2, outcome


@pytest.mark.postgres
@pytest.mark.xdist_group("connections")  # a server gives half a hundred once
async def test_on_postgres_every_question_has_exactly_one_owner() -> None:
    server = os.environ.get(SERVER)
    if not server:
        pytest.skip(f"{SERVER} names no PostgreSQL server")
    name = f"lukuopas_{secrets.token_hex(6)}"
    await on_server(server, f"CREATE DATABASE {name}")
    try:
        outcome = await on_postgres(f"{server.rpartition('/')[0]}/{name}", TICKETS, STAFF)
    finally:
        await on_server(server, f"DROP DATABASE {name} WITH (FORCE)")
    assert outcome.is_right, outcome
