"""Outline N: words that sound like danger are flagged to staff at once, in every language, without a word of what was said."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.faults.scene import desk, in_topic
from tests.world import World

pytestmark = pytest.mark.asyncio
WORDS = {
    "en": "I want to kill myself",
    "fi": "haluan tappaa itseni",
    "sv": "jag vill ta mitt liv",
    "uk": "хочу вбити себе",
}


@pytest_asyncio.fixture
async def town(tmp_path: Path) -> AsyncIterator[World]:
    """A library with a number for people in danger."""
    here = await World.open(
        tmp_path, crisis=[{"key": "line", "name": "Talk line", "phone": "116 123", "verified_on": "2026-11-01"}]
    )
    yield here
    await here.close()


@pytest.mark.parametrize("language", WORDS)
async def test_with_an_open_question_it_is_flagged_in_its_topic_before_the_words(town: World, language: str) -> None:
    grace, marja, topic = await desk(town, "Grace", language)
    await grace.says(WORDS[language])
    grace.sees("crisis-text")
    assert in_topic(marja, topic)[-2:] == [town.words("en", "desk-relay-danger"), WORDS[language]]
    await grace.says(WORDS[language])
    assert in_topic(marja, topic).count(town.words("en", "desk-relay-danger")) == 1, "once an hour is enough"


async def test_without_a_question_staff_hear_of_it_and_nothing_is_passed_on(town: World) -> None:
    grace, marja = town.patron("Grace"), town.staff("Marja")
    await grace.says(WORDS["en"])
    flag = marja.sees("desk-relay-danger-unasked")
    assert flag.topic_id is None and "Grace" not in flag.text
    assert not [post for post in marja.posts if WORDS["en"] in post.text]
    assert "116 123" in grace.sees("crisis-text").text


async def test_ordinary_words_flag_nothing(town: World) -> None:
    grace, marja, _ = await desk(town, "Grace", "en")
    await grace.says("The printer is dead again")
    marja.sees_not("desk-relay-danger")
