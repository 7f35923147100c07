"""Help with a project: outline L, with times that staff agree on or that are booked, and the worksheets."""

from __future__ import annotations

from collections.abc import AsyncIterator
from itertools import pairwise
from pathlib import Path

import pytest
import pytest_asyncio

from bot.config.sections import Service
from tests.dialogues.calendar_scene import booked, guide
from tests.world import Side, World

pytestmark = pytest.mark.asyncio


@pytest_asyncio.fixture
async def town(tmp_path: Path) -> AsyncIterator[World]:
    """A library that has the service to book."""
    world = await World.open(
        tmp_path, services=[Service(key="project-help", minutes=45, channels=("phone", "library"))]
    )
    yield world
    await world.close()


async def four_questions(world: World, *, menu: bool = False) -> Side:
    """A patron behind the four questions."""
    olena = world.patron("Olena")
    world.staff("Marja")
    if menu:
        await olena.says("/start")
        await olena.taps("home-ok-button")
        await olena.taps("home-more-button")
        await olena.taps("home-services-button")
        await olena.taps("project-menu-button")
    else:
        await olena.opens_link("faq-project-funding")
        await olena.taps("project-button")
    await olena.taps("project-stage-idea-button")
    await olena.says("A reading corner at the bus stop")
    await olena.says("Children in Rantakylä")
    await olena.taps("project-start-year-button")
    return olena


async def test_without_the_service_staff_agree_on_times_and_send_the_worksheets(world: World) -> None:
    olena, marja = await four_questions(world), world.staff("Marja")
    await olena.says("Tuesday mornings")
    olena.sees("project-line-times", what="Tuesday mornings")
    await olena.taps("talk-confirm-button")
    olena.sees("project-sent")
    card = marja.sees("project-staff")
    for line, what in {"stage": "Idea", "idea": "A reading corner at the bus stop", "start": "Within a year"}.items():
        assert world.words("en", f"project-line-{line}", what=what) in card.text
    await marja.says("/worksheet 4", topic=card.topic_id)
    olena.sees_not("project-sheet-idea")
    await marja.says("/worksheet 1", topic=card.topic_id)
    olena.sees("project-sheet-idea")
    marja.sees("project-sheet-sent", number="1")
    await world.staff("Kari").says("/worksheet 2", topic=card.topic_id)
    olena.sees_not("project-sheet-plan")


async def test_three_talks_are_booked_with_the_same_person(town: World) -> None:
    await guide(town, "Marja", services=("project-help",), languages=("en",))
    await guide(town, "Pekka", services=("project-help",), languages=("en",))
    olena = await four_questions(town, menu=True)
    await olena.taps("book-channel-library-button")
    for text in ("project-time-first", "project-time-second", "project-time-third"):
        olena.sees(text)
        await olena.taps(olena.last.labels[0])
    await olena.taps(olena.last.labels[0])
    await olena.taps("project-confirm-button")
    olena.sees("project-booked", count=3)
    found = await booked(town)
    assert [each.minutes for each in found] == [45, 45, 45]
    assert len({each.guide_id for each in found}) == len({each.series_id for each in found}) == 1
    days = [each.local.date() for each in found]
    assert all((later - earlier).days >= 5 for earlier, later in pairwise(days))


async def test_the_later_talks_may_wait(town: World) -> None:
    await guide(town, "Marja", services=("project-help",), languages=("en",))
    olena = await four_questions(town)
    await olena.taps("book-channel-library-button")
    await olena.taps(olena.last.labels[0])
    await olena.taps("project-later-button")
    await olena.taps("project-later-button")
    await olena.taps(olena.last.labels[0])
    await olena.taps("project-confirm-button")
    assert len(await booked(town)) == 1
    await olena.opens_link("faq-project-funding")
    await olena.taps("project-button")  # one series at a time: the next is agreed on with staff
    await olena.taps("project-stage-plan-button")
    await olena.says("Another idea")
    await olena.says("Everybody")
    await olena.taps("project-start-open-button")
    olena.sees("project-times")


async def test_a_time_that_goes_meanwhile_is_asked_again(town: World) -> None:
    await guide(town, "Marja", services=("project-help",), languages=("en",), spans=((600, 660),))
    olena, erik = await four_questions(town), town.patron("Erik")
    await olena.taps("book-channel-library-button")
    await olena.taps(olena.last.labels[0])
    second = olena.last.labels[0]
    await olena.taps(second)
    await olena.taps(olena.last.labels[0])
    await erik.opens_link("faq-project-funding")
    await erik.taps("project-button")
    await erik.taps("project-stage-plan-button")
    await erik.says("A choir")
    await erik.says("All")
    await erik.taps("project-start-open-button")
    await erik.taps("book-channel-library-button")
    await erik.taps(second)
    await erik.taps("project-later-button")
    await erik.taps("project-later-button")
    await erik.taps(erik.last.labels[0])
    await erik.taps("project-confirm-button")
    await olena.taps(olena.last.labels[0])  # the name
    olena.sees("book-time-gone")
    assert second not in olena.last.labels


async def test_a_worksheet_follows_each_talk(town: World) -> None:
    await guide(town, "Marja", services=("project-help",), languages=("en",))
    olena = await four_questions(town)
    await olena.taps("book-channel-library-button")
    for _ in range(4):
        await olena.taps(olena.last.labels[0])
    await olena.taps("project-confirm-button")
    first, second, _third = await booked(town)
    await town.forward((first.end - town.clock.now()).total_seconds() + 60)
    olena.sees("project-sheet-idea")
    olena.sees_not("project-sheet-plan")
    await town.forward((second.end - town.clock.now()).total_seconds() + 60)
    olena.sees("project-sheet-plan")
