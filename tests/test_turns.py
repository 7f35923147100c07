"""What one update costs the database: every statement in a turn is paid for by everybody who waits."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from bot.clock import from_millis
from bot.intake.reader import read
from bot.intake.storing import row_of
from bot.storage import inbox
from bot.storage.database import Connection
from bot.turns import hear
from tests.world import Side, World

pytestmark = pytest.mark.asyncio

MOST = 8  # statements of an ordinary update


async def statements_of(world: World, act: Callable[[], Any]) -> list[str]:
    """The statements of the turn of one update, which is heard here and not by the engine."""
    await world.app.intake.stop()
    act()
    update = world.standin.world.updates.pending()[-1]
    now = world.clock.now()
    new = await world.app.db.run(inbox.add, [row_of(update, int(now.timestamp() * 1000))])
    told: list[str] = []

    def counted(tx: Connection) -> None:
        driver: Any = tx.connection.dbapi_connection
        driver.set_trace_callback(told.append)
        try:
            hear(tx, world.app.house, new[0], read(new[0].raw, from_millis(new[0].received_at), now), now)
        finally:
            driver.set_trace_callback(None)

    await world.app.db.run(counted)
    return told


async def known(world: World) -> Side:
    """A patron who has been here before."""
    grace = world.patron("Grace")
    await grace.says("/start")
    return grace


@pytest.mark.parametrize("said", ["/help", "how do I renew my books", "xqzzt brfgl", "/ask", "thank you"])
async def test_an_ordinary_update_takes_at_most_eight_statements(world: World, said: str) -> None:
    grace = await known(world)
    told = await statements_of(world, lambda: grace.person.says(said))
    assert 0 < len(told) <= MOST, told


async def test_so_does_a_message_to_staff_and_their_answer(world: World) -> None:
    grace, marja = await known(world), world.staff("Marja")
    await grace.says("/staff Where is my book?")
    await marja.taps("desk-take-button")
    topic = marja.last.topic_id
    told = await statements_of(world, lambda: grace.person.says("It is blue."))
    assert 0 < len(told) <= MOST, told
    told = await statements_of(world, lambda: marja.person.says("Here it is.", world.group, topic=topic))
    assert 0 < len(told) <= MOST, told
