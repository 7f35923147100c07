"""F1–F3, F25, F26, F65, F66, F68, F72: the bot dies at each named point, is started again, and nothing is lost or done twice."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
import pytest_asyncio

from bot.playground.standin import Person
from bot.points import NAMES
from bot.storage.migrate import HEAD
from tests.kill.bots import Forked, Nursery, ended
from tests.kill.checker import check
from tests.kill.crowd import CARRIED, Crowd
from tests.kill.evidence import Evidence, read_tables, what_is_broken
from tests.kill.town import Town

pytestmark = [
    pytest.mark.slow,
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.skipif(not hasattr(os, "fork"), reason="bots are forked here"),
]

UNDER_LOAD = {
    "intake.answered": 3,
    "intake.before-commit": 3,
    "intake.after-commit": 3,
    "intake.before-poll": 3,
    "engine.taken": 6,
    "engine.in-job": 9,
    "engine.before-commit": 9,
    "engine.after-commit": 9,
    "send.claimed": 4,
    "send.written": 45,  # the first of them set the menu
    "send.answered": 9,
    "send.before-result": 5,
    "send.after-result": 5,
    "send.topic": 2,
}
"""The points that people reach by writing, and at which passing the bot dies."""

ELSEWHERE = {"stop", "store.migrating", "store.copying", "store.erasing"}
IN_STORAGE = {"calendar.taken", "calendar.booked"}
"""Around the commit of a booking: tests/storage/test_calendar_points.py."""
IN_SWEEPS = {"sweep.claimed", "sweep.before-commit", "sweep.after-commit"}
"""Around the commit of a reminder: tests/faults/test_reminder_points.py."""
LATER = {"group.swap"}
"""Groups do not move in this rig."""

DIES_WITHIN = 90.0  # seconds, on a machine that has a lot to do
RATE = 60.0  # deeds a second


@pytest_asyncio.fixture(loop_scope="module")
async def town(request: pytest.FixtureRequest, tmp_path: Path, nursery: Nursery) -> AsyncIterator[Town]:
    """A town whose bot has not been started; only where the test is about them there are no tables yet."""
    tables = "tables" not in request.node.name
    made = await Town.open(tmp_path, Forked(nursery), tables=tables)
    yield made
    await made.close()


async def dies(town: Town) -> None:
    """The bot must end by the crash point, and by nothing else."""
    code = await town.gone(DIES_WITHIN)
    assert code == -signal.SIGKILL, f"ended with {code}:\n{town.last_words()}"
    town.kills += 1


async def recovers(town: Town, crowd: Crowd | None = None) -> Evidence:
    """A new start finishes everything that was left; SIGTERM then ends the bot as it should."""
    if crowd:
        crowd.come_back()
    await town.begin()
    assert await town.quiet(DIES_WITHIN), town.last_words()
    code, seconds = await town.stop()
    assert (code, seconds < 5) == (0, True), town.last_words()
    evidence = await town.evidence()
    evidence.deeds = crowd.deeds if crowd else []
    return evidence


def small(town: Town) -> Crowd:
    """A few people who have just come."""
    crowd = Crowd(town, seed=11, talkers=3, askers=2, staff=1)
    crowd.arrive()
    return crowd


async def test_every_point_is_tried_here_or_known_to_come_later() -> None:
    assert {*UNDER_LOAD, *ELSEWHERE, *IN_STORAGE, *IN_SWEEPS, *LATER} == set(NAMES)


@pytest.mark.parametrize("point", UNDER_LOAD)
async def test_nothing_is_lost_or_repeated_by_a_death(point: str, town: Town) -> None:
    crowd = small(town)
    living = asyncio.create_task(crowd.live(RATE))
    await town.start(LUKUOPAS_CRASH_AT=f"{point}:{UNDER_LOAD[point]}")
    await dies(town)
    living.cancel()
    assert check(await recovers(town, crowd)) == []


async def test_a_death_while_stopping_under_load(town: Town) -> None:
    """F68."""
    crowd = small(town)
    await town.begin(LUKUOPAS_CRASH_AT="stop")
    for _ in range(20):
        crowd.act()
    town.bot.kill(signal.SIGTERM)
    await dies(town)
    assert check(await recovers(town, crowd)) == []


async def test_a_death_while_the_tables_are_made(town: Town) -> None:
    """F65: the schema is there whole, or not at all."""
    crowd = small(town)
    await town.start(LUKUOPAS_CRASH_AT="store.migrating")
    await dies(town)
    with closing(sqlite3.connect(town.database)) as opened:
        assert opened.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
    evidence = await recovers(town, crowd)
    assert check(evidence) == []
    with closing(sqlite3.connect(town.database)) as opened:
        assert opened.execute("SELECT version_num FROM alembic_version").fetchone() == (HEAD,)


async def test_a_death_while_a_copy_is_made(town: Town, nursery: Nursery) -> None:
    """F66: the copy is whole or absent, and the bot that writes meanwhile is not disturbed."""
    crowd = small(town)
    await town.begin()
    copy, config = town.folder / "copy.db", str(town.folder / "config.toml")
    backup = Forked(nursery)
    await backup.start(
        town.log, "backup", str(copy), "--config", config, **town.environment(LUKUOPAS_CRASH_AT="store.copying")
    )
    assert await ended(backup, DIES_WITHIN) == -signal.SIGKILL
    assert not copy.exists()
    for _ in range(20):
        crowd.act()
    await backup.start(town.log, "backup", str(copy), "--config", config, **town.environment())
    assert await ended(backup, DIES_WITHIN) == 0
    assert what_is_broken(copy) == []
    assert not copy.with_name("copy.db.part").exists()
    crowd.come_back()
    assert await town.quiet(DIES_WITHIN), town.last_words()
    await town.kill()
    assert check(await recovers(town, crowd)) == []


async def test_a_death_while_a_patron_is_forgotten(town: Town) -> None:
    """F72: all of it or nothing, and the second time all of it; the confirmation comes last."""
    olena = town.standin.person("Olena", language="en")
    await town.begin(LUKUOPAS_CRASH_AT="store.erasing")
    olena.says(f"/staff {CARRIED}000001 hello")
    await until(lambda: len(town.group.chat.topics) == 1)
    olena.says("/privacy")
    for button in ("privacy:delete", "privacy:erase"):
        await until(partial(has_button, olena, button))
        olena.taps(button)
    await dies(town)
    kept = await read_tables(town.database, town.folder / "town.key")
    assert [row["chat_id"] for row in kept["patrons"]] == [olena.id]
    assert len(kept["lines"]) == 1

    evidence = await recovers(town)
    left = {name: evidence.rows(name) for name in ("patrons", "tickets", "lines", "conversations")}
    assert left == {"patrons": [], "tickets": [], "lines": [], "conversations": []}
    assert not [row for row in evidence.rows("outbox") if row["chat_id"] == olena.id]
    assert not [row for row in evidence.rows("inbox") if row["raw"] or row["lane"]]
    assert [room.deleted for room in evidence.rooms] == [True]
    assert str(olena.id).encode() not in town.database.read_bytes()
    assert olena.last.text.startswith("We have deleted everything")
    assert [violation for violation in check(evidence) if violation.rule in ("I1", "I3", "I10", "I12")] == []


async def until(holds: Callable[[], bool]) -> None:
    """Wait for something that the bot does."""
    async with asyncio.timeout(DIES_WITHIN):
        while not holds():
            await asyncio.sleep(0.005)


def has_button(person: Person, data: str) -> bool:
    """Whether a button with these data stands in the person's chat."""
    return any(key.get("callback_data") == data for post in person.posts() for row in post.buttons for key in row)
