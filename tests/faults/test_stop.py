"""Real processes: told to end, ended by a row, or not the only ones: rows F13, F35 and F68 of docs/reliability.md."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
import pytest_asyncio

from bot.engine import STARTS
from bot.playground.standin import Person
from bot.storage import pulse
from tests.kill.bots import Bot, Forked, Nursery, Started, told_to_end
from tests.kill.checker import check
from tests.kill.crowd import Crowd
from tests.kill.town import Town

pytestmark = [
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.skipif(not hasattr(os, "fork"), reason="bots are forked here"),
]

STOPS_WITHIN = 5.0  # seconds, as promised
PATIENCE = 90.0  # on a machine that has a lot to do
RATE = 80.0  # deeds a second


@pytest_asyncio.fixture(loop_scope="module")
async def town(tmp_path: Path, nursery: Nursery) -> AsyncIterator[Town]:
    """A town whose bot has not been started."""
    made = await Town.open(tmp_path, Forked(nursery), tables=True)
    yield made
    await made.close()


async def until(holds: Callable[[], bool]) -> None:
    """Wait for something that the bot does."""
    async with asyncio.timeout(PATIENCE):
        while not holds():
            await asyncio.sleep(0.005)


def shown(person: Person, words: str) -> bool:
    """Whether the bot's words stand in the person's chat."""
    return any(words in post.text for post in person.posts() if post.by_bot)


async def stops(town: Town) -> None:
    """SIGTERM: in time, and with the exit code of a program that did as it was told."""
    code, seconds = await town.stop()
    assert code == 0, town.last_words()
    assert seconds <= STOPS_WITHIN


async def ends(bot: Bot) -> None:
    """The same for a process that is not the town's."""
    code, seconds = await told_to_end(bot, PATIENCE)
    assert code == 0
    assert seconds <= STOPS_WITHIN


async def nothing_is_lost(town: Town, crowd: Crowd) -> None:
    """The next start finishes everything, and the judge finds nothing."""
    await town.begin()
    assert await town.quiet(PATIENCE), town.last_words()
    await stops(town)
    evidence = await town.evidence()
    evidence.deeds = crowd.deeds
    assert check(evidence) == []


# ---------------------------------------------------------------- SIGTERM


async def test_f68_told_to_end_under_load(tmp_path: Path) -> None:
    """F68: a process started as people start it; people go on writing while it ends."""
    town = await Town.open(tmp_path, Started())
    crowd = Crowd(town, seed=5)
    crowd.arrive()
    await town.begin()
    living = asyncio.create_task(crowd.live(RATE))
    await asyncio.sleep(0.7)
    await stops(town)
    living.cancel()
    await nothing_is_lost(town, crowd)
    await town.close()


@pytest.mark.parametrize("how", ["refuse", "bad_gateway"])
async def test_f68_told_to_end_while_telegram_is_away(town: Town, how: str) -> None:
    """F68: with much to say and nobody to say it to."""
    crowd = Crowd(town, seed=6)
    crowd.arrive()
    await town.begin()
    living = asyncio.create_task(crowd.live(RATE))
    await asyncio.sleep(0.3)
    await town.standin.go_down(how)
    await asyncio.sleep(0.3)
    living.cancel()
    await stops(town)
    await town.standin.go_up()
    await nothing_is_lost(town, crowd)


async def test_f68_told_to_end_while_every_answer_is_waited_for(town: Town) -> None:
    """F68: calls that hang are given up, and are unknown at the next start."""
    crowd = Crowd(town, seed=7, talkers=3, askers=2, staff=1)
    crowd.arrive()
    town.standin.fault("hang", method="sendMessage", times=None, seconds=60)
    town.standin.fault("hang", method="createForumTopic", times=None, seconds=60)
    await town.begin()
    await until(lambda: len(town.standin.history.of("sendMessage", "createForumTopic")) >= 5)
    await stops(town)
    town.standin.faults.clear()
    await nothing_is_lost(town, crowd)


async def test_f68_told_to_end_before_telegram_was_ever_reached(town: Town) -> None:
    """F68: at a start without network."""
    await town.standin.go_down()
    await town.start()
    await until(lambda: "Telegram does not answer yet" in town.last_words())
    await stops(town)


# ---------------------------------------------------------------- two of them


async def test_f13_a_second_process_waits_says_so_once_and_takes_over(town: Town, nursery: Nursery) -> None:
    """F13: one owner of the database. The other idles, ends when told to, and goes on where a killed one stopped."""
    olena = town.standin.person("Olena", language="en")
    await town.begin()
    olena.says("/start")
    await until(lambda: shown(olena, "Kill rig library"))
    waiting, impatient = Forked(nursery), Forked(nursery)
    for other in (waiting, impatient):
        command = ("run", "--config", str(town.folder / "config.toml"))
        await other.start(town.folder / f"{id(other)}.log", *command, **town.environment())
    told = [town.folder / f"{id(other)}.log" for other in (waiting, impatient)]
    await until(lambda: all(log.exists() and "Waiting until it ends" in log.read_text("utf-8") for log in told))
    await ends(impatient)
    olena.says("/help")
    await until(lambda: shown(olena, "/privacy – "))
    assert not [request for request in town.standin.history.requests if request.code == 409]
    await town.kill()
    olena.says("/my")
    before = len(olena.posts())
    await until(lambda: len(olena.posts()) > before)
    assert told[0].read_text("utf-8").count("Waiting until it ends") == 1
    await ends(waiting)


# ---------------------------------------------------------------- a row that ends the process


async def test_f35_a_row_that_ends_the_process_is_set_aside_at_the_third_start(town: Town) -> None:
    """F35: tried alone at each start, then parked with an alarm; others flow, and a tap of staff tries it again."""
    olena, erik = town.standin.person("Olena", language="en"), town.standin.person("Erik", language="en")
    deadly = {"LUKUOPAS_CRASH_AT": "engine.in-job:1"}
    olena.says("/help")
    for _ in range(STARTS):
        await town.start(**deadly)
        assert await town.gone(PATIENCE) == -signal.SIGKILL
        assert not shown(olena, "")
    await town.begin(**deadly)
    await until(lambda: shown(olena, "ask a librarian"))
    await until(lambda: any("update 1" in post.text for post in town.group.posts()))
    assert pulse.read(town.database).parked == 1
    await stops(town)

    await town.begin()  # mended
    erik.says("/help")
    await until(lambda: shown(erik, "/privacy – "))
    assert not shown(olena, "/privacy – ")
    town.owner.taps("machine:retry:u1", chat=town.group)
    await until(lambda: shown(olena, "/privacy – "))
    assert pulse.read(town.database).parked == 0
    await stops(town)
