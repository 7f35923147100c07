"""`/setup`: who may, with which code, and what has to be mended first, in one message."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.world import Side, World

pytestmark = pytest.mark.asyncio


@pytest_asyncio.fixture
async def town(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> AsyncIterator[World]:
    """A town whose bot knows no staff group yet."""
    made = await World.open(tmp_path, telegram={"staff_chat": 0})
    await asyncio.wait_for(made.app.introduced.wait(), 10)
    yield made
    await made.close()


def printed_code(capsys: pytest.CaptureFixture[str]) -> str:
    """The one-time code that the bot printed at start."""
    found = re.search(r"/setup (\d+)", capsys.readouterr().out)
    assert found
    return found[1]


def admin(town: World) -> Side:
    """An administrator of the group."""
    pirkko = town.staff("Marja")
    town.group.promote(pirkko.person)
    return pirkko


async def test_the_printed_code_makes_the_group_the_staffs(town: World, capsys: pytest.CaptureFixture[str]) -> None:
    marja = admin(town)
    await marja.says(f"/setup {printed_code(capsys)}")
    marja.sees("setup-done")
    await town.patron("Grace").says("/staff Where is my book?")
    marja.sees("desk-card-rule")


async def test_a_question_from_before_the_setup_waits_for_it(town: World, capsys: pytest.CaptureFixture[str]) -> None:
    grace, marja = town.patron("Grace"), admin(town)
    await grace.says("/staff Where is my book?")
    assert not marja.posts
    await marja.says(f"/setup {printed_code(capsys)}")
    await town.forward(seconds=2)
    assert "Where is my book?" in [post.text for post in marja.posts]


async def test_wrong_codes_and_ordinary_members_are_refused(town: World, capsys: pytest.CaptureFixture[str]) -> None:
    code, marja, jonas = printed_code(capsys), admin(town), town.staff("Jonas")
    await jonas.says(f"/setup {code}")
    jonas.sees("setup-admins-only")
    for _ in range(5):
        await marja.says("/setup 000")
    marja.sees("setup-wrong-code")
    await marja.says(f"/setup {code}")  # after five wrong tries it is worth nothing any more
    marja.sees_not("setup-done")


async def test_an_old_code_is_worth_nothing(town: World, capsys: pytest.CaptureFixture[str]) -> None:
    marja = admin(town)
    await town.forward(hours=2)
    await marja.says(f"/setup {printed_code(capsys)}")
    marja.sees_not("setup-done")


async def test_what_is_missing_is_said_in_one_message(town: World, capsys: pytest.CaptureFixture[str]) -> None:
    code, marja = printed_code(capsys), admin(town)
    town.group.add_bot(can_manage_topics=False)
    await marja.says(f"/setup {code}")
    assert town.words("en", "setup-missing-manage-topics") in marja.sees("setup-missing").text
    town.group.add_bot()
    await marja.says(f"/setup {code}")
    marja.sees("setup-done")


async def test_the_group_is_remembered(town: World, capsys: pytest.CaptureFixture[str]) -> None:
    marja = admin(town)
    await marja.says(f"/setup {printed_code(capsys)}")
    await town.restart()
    await town.patron("Grace").says("/staff Where is my book?")
    marja.sees("desk-card-rule")


async def test_the_group_that_the_configuration_names_needs_no_code(world: World) -> None:
    marja = admin(world)
    await marja.says("/setup")
    marja.sees("setup-done")


async def test_telegram_that_does_not_answer_is_said_kindly(world: World) -> None:
    marja = admin(world)
    world.standin.fault("error_500", method="getChat")
    await marja.says("/setup")
    marja.sees("setup-no-answer")
