"""`/day`: today's sessions shown, begun and marked as they went."""

from __future__ import annotations

import pytest

from flows.sessions import BookingState
from tests.dialogues.calendar_scene import guide, in_calendar
from tests.dialogues.day_scene import counted, now, on_the_day, open_card, session
from tests.world import World

pytestmark = pytest.mark.asyncio


# ---------------------------------------------------------------- the day


async def test_the_day_shows_sessions_in_order_with_what_the_form_asked(world: World) -> None:
    marja, grace, mine, booking = await on_the_day(
        world, channel="phone", wish={"for_whom": "other", "helps": "Speak slowly, please"}
    )
    later = await in_calendar(world, lambda calendar: calendar.on_day(booking.local.date()))
    assert [each.code for each in later] == [booking.code]
    await marja.says("/day")
    page = marja.sees("desk-day", day=booking.local.date(), count=1)
    marja.sees("desk-session-phone", phone="040 123 4567")
    marja.sees("desk-session-for-whom", words=world.words("en", "book-who-other"))
    marja.sees("desk-session-helps", words="Speak slowly, please")
    assert f"10:00 · Grace · {world.words('en', 'book-service-reading-guide')}" in page.text
    assert mine.name in page.text and grace.name in page.text


async def test_a_group_with_an_interpreter_and_another_clock_is_told_in_full(world: World) -> None:
    """Everything that the form asked, and what the clocks show where the patron is."""
    olena = world.patron("Olena", "uk")
    await olena.says("/start")
    await olena.says("/language")
    await olena.taps("zone-button")
    await olena.taps("zone-place-button", place="Лондон", clock="10:00")
    marja = world.staff("Marja")
    mine = await guide(world, "Marja", user_id=marja.person.id)
    wish = {"for_whom": "group", "size": "6to15", "interpreter": "uk", "helps": "A wheelchair: is there a ramp?"}
    booking = await session(world, olena, mine, channel="phone", wish=wish)
    await marja.says("/day 2026-11-25")
    await marja.taps("desk-session-button", at=booking.start, name="Olena")
    card = marja.sees("desk-session-heading", at=booking.start, code=booking.code).text
    for text_id, words in (
        ("desk-session-for-whom", world.words("en", "book-who-group")),
        ("desk-session-size", "6–15"),
        ("desk-session-interpreter", "Українська"),
        ("desk-session-helps", "A wheelchair: is there a ramp?"),
    ):
        assert world.words("en", text_id, words=words) in card
    assert world.words("en", "desk-session-phone", phone="040 123 4567") in card
    assert world.words("en", "desk-session-their-time", place="London", time="08:00") in card


async def test_days_are_leafed_through_and_named(world: World) -> None:
    marja, _, _, booking = await on_the_day(world)
    await marja.says("/day 2026-11-26")
    page = marja.sees("desk-day-empty", day=booking.local.date().replace(day=26))
    await marja.taps(page.labels[0], on=page)
    marja.sees("desk-day", day=booking.local.date(), count=1)
    await marja.says("/day 25.11.")
    marja.sees("desk-day", day=booking.local.date(), count=1)
    await marja.says("/day soon")
    marja.sees("desk-day-no-date", found="soon")


async def test_partners_see_their_own_sessions_only(world: World) -> None:
    marja, _, _, booking = await on_the_day(world)
    jonas = world.staff("Jonas")
    await guide(world, "Jonas", user_id=jonas.person.id, role="partner")
    await jonas.says("/day")
    jonas.sees("desk-day-empty", day=booking.local.date())
    await marja.says("/day")
    page = marja.sees("desk-day", day=booking.local.date(), count=1)
    await jonas.taps("desk-session-button", on=page, at=booking.start, name="Grace")
    jonas.was_toasted("desk-session-not-yours-toast")
    await jonas.forges(f"day:mark:{booking.code}:no-show", page)
    jonas.was_toasted("desk-session-not-yours-toast")
    assert (await now(world, booking)).outcome == ""


# ---------------------------------------------------------------- start now


async def test_a_video_call_begins_with_the_link_to_the_patron_once(world: World) -> None:
    marja, grace, _, booking = await on_the_day(world)
    card = await open_card(marja, booking)
    await marja.taps("desk-start-video-button")
    told = grace.sees("session-told-video-starts", guide="Marja", buttons=["session-told-join-button"])
    assert told.buttons[0][0]["url"] == "https://meet.example.org/marja"
    await marja.taps("desk-start-video-button", on=card)
    assert [post.text for post in grace.posts].count(told.text) == 1


async def test_a_chat_opens_a_question_that_the_guide_has(world: World) -> None:
    marja, grace, _, booking = await on_the_day(world, channel="chat", wish={"helps": "Large letters"})
    await open_card(marja, booking)
    await marja.taps("desk-start-chat-button")
    grace.sees("session-told-chat-starts", guide="Marja")
    marja.sees("desk-card-active", owner="Marja")
    topic = marja.sees("desk-start-chat-topic").topic_id
    assert "Large letters" in marja.sees("desk-start-chat-topic").text
    await marja.says("Good morning, Grace!", topic=topic)
    assert "Good morning, Grace!" in [post.text for post in grace.posts]
    await grace.says("Good morning!")
    assert [post.topic_id for post in marja.posts if post.text == "Good morning!"] == [topic]


async def test_a_chat_goes_on_in_the_question_that_is_open_already(world: World) -> None:
    marja, grace, _, booking = await on_the_day(world, channel="chat")
    await grace.says("/staff Where do I find you?")
    card = await open_card(marja, booking)
    await marja.taps("desk-start-chat-button")
    marja.was_toasted("desk-start-chat-toast", number="1")
    jonas = world.staff("Jonas")
    await marja.taps("desk-return-button")
    await jonas.taps("desk-take-button")
    await marja.taps("desk-start-chat-button", on=card)
    marja.was_toasted("desk-start-other-toast", number="1", owner="Jonas")


async def test_for_a_phone_session_the_number_is_shown(world: World) -> None:
    marja, _, _, booking = await on_the_day(world, channel="phone")
    await open_card(marja, booking)
    await marja.taps("desk-start-phone-button")
    marja.was_toasted("desk-start-phone-toast", phone="040 123 4567")


# ---------------------------------------------------------------- how it went


@pytest.mark.parametrize("outcome", ["held", "no-show", "technical", "late-cancel"])
async def test_how_it_went_is_counted_and_can_be_undone(world: World, outcome: str) -> None:
    marja, grace, _, booking = await on_the_day(world)
    await open_card(marja, booking)
    await marja.taps(f"desk-day-{outcome}-button")
    marja.was_toasted("desk-day-marked-toast")
    assert (await now(world, booking)).outcome == outcome
    assert await counted(world) == {f"reading-guide:{outcome}": 1}
    await marja.taps("desk-day-undo-button")
    assert (await now(world, booking)).state is BookingState.BOOKED
    assert await counted(world) == {f"reading-guide:{outcome}": 0}
    grace.sees_not(f"desk-session-{outcome}")  # never a word about it to the patron


async def test_two_who_mark_at_once_count_once(world: World) -> None:
    marja, _, _, booking = await on_the_day(world)
    jonas = world.staff("Jonas")
    card = await open_card(marja, booking)
    marja.person.forges(f"day:mark:{booking.code}:held", card)
    jonas.person.forges(f"day:mark:{booking.code}:no-show", card)
    await world.settle()
    assert await counted(world) == {"reading-guide:held": 1}
    jonas.was_toasted("talk-old-button-toast")


async def test_after_a_week_it_stays_as_it_was_marked(world: World) -> None:
    marja, _, _, booking = await on_the_day(world)
    await open_card(marja, booking)
    await marja.taps("desk-day-held-button")
    await world.forward(days=7, seconds=1)
    await marja.taps("desk-day-undo-button")
    marja.was_toasted("talk-old-button-toast")
    assert (await now(world, booking)).outcome == "held"


async def test_f53_old_and_forged_buttons_change_nothing(world: World) -> None:
    marja, grace, _, booking = await on_the_day(world)
    card = await open_card(marja, booking)
    await world.forward(days=21)
    for data in (
        f"day:start:{booking.code}",
        f"day:cancel:{booking.code}",
        f"day:give:{booking.code}",
        f"day:undo:{booking.code}",
        f"day:mark:{booking.code}:praised",
        "day:mark:AAAAAA:held",
        "day:open:" + "Z" * 50,
        "day:list:yesterday",
        f"hours:keep:{booking.code}:x",
        "~1.reason=x",
    ):
        await marja.forges(data, card)
        marja.was_toasted("talk-old-button-toast")
    assert await now(world, booking) == booking
    grace.sees_not("session-told-cancelled", at=booking.start)
    await grace.forges(f"again:take:{booking.code}:0-29671200", grace.last)
    grace.was_toasted("talk-old-button-toast")


async def test_after_two_no_shows_staff_are_asked_to_call_first(world: World) -> None:
    marja, grace, mine, first = await on_the_day(world)
    await open_card(marja, first)
    await marja.taps("desk-day-no-show-button")
    second = await session(world, grace, mine)
    await world.forward((second.start - world.clock.now()).total_seconds())
    marja.sees_not("desk-session-call-first", count=2)
    await open_card(marja, second)
    await marja.taps("desk-day-no-show-button")
    third = await session(world, grace, mine)
    await world.forward((third.start - world.clock.now()).total_seconds())
    await marja.says("/day")
    marja.sees("desk-session-call-first", count=2)
    await grace.says("/staff I am so sorry")
    marja.sees("desk-card-no-shows", count=2)
    assert not [post for post in grace.posts if world.words("en", "desk-card-no-shows", count=2) in post.text]
