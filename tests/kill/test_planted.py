"""Each rule of the judge turns red for a bot with the bug that the rule is there for, and is green without it."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.kill.bots import Forked, Nursery
from tests.kill.checker import RULES, Violation, check
from tests.kill.crowd import Crowd
from tests.kill.planted import PLANTS, SETTING
from tests.kill.town import PACED, Town

pytestmark = [
    pytest.mark.slow,
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.skipif(not hasattr(os, "fork"), reason="bots are forked here"),
]

CASES = {
    "I1": ("confirms_before_it_stores", "intake.answered:3"),
    "I2": ("forgets_what_it_has_seen", "intake.before-poll:3"),
    "I3": ("leaves_rows_on_their_way", "send.claimed:2"),
    "I4": ("takes_what_left_for_unsent", "send.answered:6"),
    "I5": ("takes_the_newest_first", ""),
    "I8": ("does_not_know_its_topics", "send.topic:1"),
    "I9": ("knows_no_pace", ""),
    "I10": ("tells_the_log", ""),
    "I12": ("leaves_lines_behind", ""),
}
"""The rule, the bug that it must find, and where the bot dies when the bug needs a death to be seen."""

DIES_WITHIN = 90.0  # seconds, on a machine that has a lot to do
RESTLESS = {"I3": 2.0}
"""Seconds for a bot that never comes to rest; the others are given whatever a busy machine needs."""
PATIENCE = 120.0
RATE = 60.0  # deeds a second
WHILE_IT_STARTS = 100  # deeds at most; a slow machine would make more of them than Telegram's pace lets answer
BUSY = 40  # deeds at once


async def violated(town: Town, plant: str, crash: str = "", patience: float = PATIENCE) -> list[Violation]:
    """What a short run breaks."""
    crowd = Crowd(town, seed=3, talkers=3, askers=2, staff=1)
    crowd.arrive()
    living = asyncio.create_task(crowd.live(RATE, WHILE_IT_STARTS))
    try:
        if crash:
            await town.start(**{SETTING: plant, "LUKUOPAS_CRASH_AT": crash})
            assert await town.gone(DIES_WITHIN) == -signal.SIGKILL, town.last_words()
        living.cancel()
        await town.begin(**{SETTING: plant})
        if not crash:
            await town.quiet(patience)
            for _ in range(BUSY):
                crowd.act()
        crowd.come_back()
        await town.quiet(patience)
        await town.stop()
        evidence = await town.evidence()
    finally:
        living.cancel()
    evidence.deeds = crowd.deeds
    return check(evidence)


def rules(violations: list[Violation]) -> set[str]:
    """Which rules were broken."""
    return {violation.rule for violation in violations}


@pytest_asyncio.fixture(loop_scope="module")
async def town(request: pytest.FixtureRequest, tmp_path: Path, nursery: Nursery) -> AsyncIterator[Town]:
    """A town for one bot, with Telegram's limits where the test is about them."""
    limits = PACED if "limits" in request.node.name else None
    made = await Town.open(tmp_path, Forked(nursery), limits=limits, tables=True)
    yield made
    await made.close()


async def test_every_rule_has_its_bug() -> None:
    assert set(CASES) == set(RULES)
    assert {plant for plant, _ in CASES.values()} == set(PLANTS)


@pytest.mark.parametrize("rule", [rule for rule in CASES if rule != "I9"])
async def test_the_bug_is_found(rule: str, town: Town) -> None:
    assert rule in rules(await violated(town, *CASES[rule], RESTLESS.get(rule, PATIENCE)))


async def test_a_bot_without_pace_is_found_by_the_limits(town: Town) -> None:
    assert "I9" in rules(await violated(town, *CASES["I9"]))


@pytest.mark.parametrize("crash", ["send.answered:6", ""], ids=["with a death", "without"])
async def test_nothing_is_found_without_a_bug(crash: str, town: Town) -> None:
    assert await violated(town, "", crash) == []


async def test_nothing_is_found_without_a_bug_within_limits(town: Town) -> None:
    assert await violated(town, "", "send.answered:6") == []
