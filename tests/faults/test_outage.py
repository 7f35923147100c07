"""Telegram is away, for minutes or for more than a day: rows F14 to F16 of docs/reliability.md, over the whole bot."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from bot.playground.standin import Limits
from flows import home
from tests.faults.scene import (
    QUESTION,
    TELEGRAMS_PACE,
    all_sent,
    card_of,
    desk,
    in_topic,
    of_these,
    outbox_of,
    polls_again,
    receive_and_die,
    refused_with,
    restless,
    revive,
    told,
    topic_of,
)
from tests.world import World

pytestmark = pytest.mark.asyncio

WATCHED = timedelta(minutes=5)  # so much of an outage passes step by step; then the clock is set on


@asynccontextmanager
async def away(world: World) -> AsyncIterator[None]:
    """Telegram cannot be reached; people write all the same."""
    await world.standin.go_down()
    async with restless(world):
        yield
    await world.standin.go_up()
    await polls_again(world)


async def passes(world: World, span: timedelta) -> None:
    """So much time."""
    watched = min(span, WATCHED)
    await world.forward(seconds=watched.total_seconds())
    world.clock.jump(seconds=(span - watched).total_seconds())


@pytest.mark.parametrize(
    ("span", "is_long"), [(timedelta(minutes=5), False), (timedelta(hours=3), True), (timedelta(hours=23), True)]
)
async def test_f14_after_an_outage_all_is_there_once_in_order_and_at_telegrams_pace(
    tmp_path: Path, span: timedelta, is_long: bool
) -> None:
    """F14: 5 minutes, 3 and 23 hours. Nothing lost or doubled, no storm; staff see why so much comes at once."""
    world = await World.open(tmp_path, limits=Limits(repeat_poll=False), telegram={"limits": TELEGRAMS_PACE})
    olena, marja, topic = await desk(world)
    erik = world.patron("Erik", "sv")
    said = [f"{number} of many" for number in range(40)]
    answers = ["Good morning", "I look it up"]
    await passes(world, timedelta(minutes=1))
    async with away(world):
        for number, text in enumerate(said):
            olena.person.says(text)
            if number in (10, 30):
                marja.person.says(answers[number // 30], world.group, topic=topic)
            await passes(world, span / len(said)) if number in (0, 20) else world.clock.jump(
                seconds=span.total_seconds() / len(said)
            )
        erik.person.says("/start")
    await all_sent(world, within=900)
    assert of_these(in_topic(marja, topic), said) == said
    assert of_these(told(olena), answers) == answers
    erik.sees("home-welcome", library="Rantakirjasto")
    assert not refused_with(world, 429)
    catching_up = [post.text for post in marja.posts].count(world.words("en", "machine-catching-up"))
    assert catching_up == int(is_long)
    marja.sees_not("machine-gap", hours=span // timedelta(hours=1))
    await world.close()


async def test_f15_after_more_than_a_day_whoever_may_have_been_missed_is_told_once(world: World) -> None:
    """F15: 26 hours. What Telegram has dropped is gone for good: staff and patrons with an open question hear of it."""
    olena, marja, topic = await desk(world)
    erik = world.patron("Erik", "sv")
    await erik.says("/start")
    async with away(world):
        olena.person.says("too early")
        await passes(world, timedelta(hours=25))
        olena.person.says("late enough")
        await passes(world, timedelta(hours=1))
    await all_sent(world, within=900)
    assert in_topic(marja, topic)[-1] == "late enough" and "too early" not in in_topic(marja, topic)
    for _ in range(2):
        assert told(olena).count(world.words("uk", "machine-gap-patron")) == 1
        assert [post.text for post in marja.posts].count(world.words("en", "machine-gap", hours=26)) == 1
        erik.sees_not("machine-gap-patron")
        await world.restart()
        await world.forward(hours=1)


async def test_f15_the_same_when_it_was_the_bot_that_was_away(world: World) -> None:
    """F15: the computer was off for a long weekend."""
    olena, marja, _ = await desk(world)
    await world.app.stop()
    world.clock.jump(days=3)
    await revive(world)
    await world.forward(seconds=5)
    olena.person.says("hello")
    await world.settle()
    olena.sees("machine-gap-patron")
    marja.sees("machine-gap", hours=72)


# ---------------------------------------------------------------- presses


async def test_f16_a_press_that_telegram_let_expire_never_comes_and_typing_works(world: World) -> None:
    """F16: pressed at the beginning of ten minutes without Telegram."""
    olena = world.patron("Olena")
    await olena.says("/start")
    await olena.taps("home-ok-button")
    menu = olena.last
    async with away(world):
        olena.person.taps(world.words("en", "home-hours-button"), menu)
        await passes(world, timedelta(minutes=10))
    await world.settle()
    assert olena.last == menu
    await olena.says("when are you open?")
    olena.sees("faq-opening-hours.answer")


async def test_f16_a_press_that_came_just_before_the_end_of_an_outage_counts(world: World) -> None:
    """F16: it is still good, and is answered."""
    olena = world.patron("Olena")
    await olena.says("/start")
    async with away(world):
        await passes(world, timedelta(minutes=9))
        olena.person.taps(world.words("en", "home-ok-button"))
        await passes(world, timedelta(minutes=1))
    await world.settle()
    olena.sees("home-menu")


async def test_f16_late_presses_have_no_effect_and_the_menu_comes_once(world: World) -> None:
    """F16: they were stored, and the bot was away before it could handle them."""
    olena = world.patron("Olena")
    await olena.says("/start")
    await world.app.stop()
    for label in ("home-ok-button", "home-read-more-button", "home-ok-button"):
        olena.person.taps(world.words("en", label))
    await receive_and_die(world)
    world.clock.jump(minutes=10)
    await revive(world)
    assert told(olena).count(world.words("en", "home-late-press")) == 1
    olena.sees_not("home-menu")
    olena.sees_not("privacy-telegram")
    assert olena.last.labels == [world.words("en", label) for label, _ in home.MENU]
    await olena.taps("home-hours-button")
    olena.sees("faq-opening-hours.answer")


async def test_f16_late_presses_in_a_dialogue_show_its_question_again_once(world: World) -> None:
    """F16: nothing that was answered before is asked again, and the open question takes the typed answer."""
    olena, marja = world.patron("Olena", "uk"), world.staff("Marja")
    await olena.says("/staff")
    question = olena.sees("desk-what-about")
    await world.app.stop()
    for button in [button for row in question.buttons for button in row][:2] * 2:
        olena.person.forges(button["callback_data"], question)
    await receive_and_die(world)
    world.clock.jump(minutes=10)
    await revive(world)
    assert sum(world.words("uk", "desk-what-about") in text for text in told(olena)) == 2
    await olena.says(QUESTION)
    assert in_topic(marja, topic_of(marja, QUESTION))[-1] == QUESTION


async def test_f16_a_late_take_takes_nothing_and_staff_are_told_once(world: World) -> None:
    """F16: in the topic, where they pressed."""
    olena, marja = world.patron("Olena", "uk"), world.staff("Marja")
    await olena.says(f"/staff {QUESTION}")
    topic = topic_of(marja, QUESTION)
    card = card_of(world, marja, topic)
    await world.app.stop()
    for _ in range(3):
        marja.person.forges("desk:take:1", card)
    await receive_and_die(world)
    world.clock.jump(minutes=10)
    await revive(world)
    assert in_topic(marja, topic).count(world.words("en", "home-late-press")) == 1
    olena.sees_not("desk-taken-by", name="Marja")
    await marja.taps("desk-take-button", on=card)
    olena.sees("desk-taken-by", name="Marja")
    assert not await outbox_of(world, state="parked")
