"""A session in the chat begins at its hour by itself: its question opens with the guide, and both read what it is about."""

from __future__ import annotations

import pytest

from flows.sessions import Booking
from tests.dialogues.calendar_scene import in_calendar
from tests.dialogues.day_scene import on_the_day, open_card
from tests.faults.scene import kill, revive
from tests.world import Side, World

pytestmark = pytest.mark.asyncio


async def half_an_hour_before(world: World) -> tuple[Side, Side, Booking]:
    """Marja's session with Grace in this chat is in half an hour."""
    marja, grace, _, booking = await on_the_day(world, channel="chat", wish={"helps": "Large letters"})
    world.app.watch.wake()
    await world.settle()
    return marja, grace, booking


async def test_at_the_hour_the_question_opens_with_the_guide(world: World) -> None:
    marja, grace, _ = await half_an_hour_before(world)
    grace.sees_not("session-told-chat-begins", guide="Marja")
    await world.forward(minutes=30)
    grace.sees("session-told-chat-begins", guide="Marja")
    marja.sees("desk-card-active", owner="Marja")
    told = marja.sees("desk-start-chat-topic")
    assert "Large letters" in told.text
    await grace.says("Good morning!")
    assert [post.topic_id for post in marja.posts if post.text == "Good morning!"] == [told.topic_id]
    await marja.says("Good morning, Grace!", topic=told.topic_id)
    assert grace.last.text == "Good morning, Grace!"


async def test_begun_by_hand_it_does_not_begin_twice(world: World) -> None:
    marja, grace, booking = await half_an_hour_before(world)
    await open_card(marja, booking)
    await marja.taps("desk-start-chat-button")
    grace.sees("session-told-chat-starts", guide="Marja")
    await world.forward(hours=1)
    grace.sees_not("session-told-chat-begins", guide="Marja")
    told = [post for post in marja.posts if world.words("en", "desk-start-chat-topic") in post.text]
    assert len(told) == 1


@pytest.mark.parametrize("what", ["cancelled", "late-cancel"])
async def test_what_does_not_take_place_does_not_begin(world: World, what: str) -> None:
    _, grace, booking = await half_an_hour_before(world)
    if what == "cancelled":
        await in_calendar(world, lambda calendar: calendar.cancel(booking))
    else:
        await in_calendar(world, lambda calendar: calendar.set_outcome(booking, what))
    await world.forward(minutes=45)
    grace.sees_not("session-told-chat-begins", guide="Marja")


async def test_a_question_that_a_colleague_has_stays_theirs_and_they_are_told(world: World) -> None:
    _, grace, _ = await half_an_hour_before(world)
    jonas = world.staff("Jonas")
    await grace.says("/staff Where do I find you?")
    await jonas.taps("desk-take-button")
    await world.forward(minutes=30)
    grace.sees("session-told-chat-begins", guide="Marja")
    jonas.sees("desk-card-active", owner="Jonas")
    assert "Marja" in jonas.sees("desk-start-chat-topic").text


async def test_after_a_death_it_begins_once_while_it_lasts_and_not_when_it_is_over(world: World) -> None:
    _, grace, booking = await half_an_hour_before(world)
    await kill(world)
    world.clock.jump(minutes=40)
    await revive(world)
    begun = [post for post in grace.posts if world.words("en", "session-told-chat-begins", guide="Marja") in post.text]
    assert len(begun) == 1 and booking.end > world.clock.now()
    await kill(world)
    world.clock.jump(minutes=40)
    await revive(world)
    again = [post for post in grace.posts if world.words("en", "session-told-chat-begins", guide="Marja") in post.text]
    assert len(again) == 1
