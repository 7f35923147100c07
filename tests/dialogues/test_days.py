"""`/day`: the days to come as a list, one's own or everybody's; and from a session to its reading list."""

from __future__ import annotations

import pytest

from tests.dialogues.calendar_scene import guide
from tests.dialogues.day_scene import on_the_day, open_card, session
from tests.world import World

pytestmark = pytest.mark.asyncio


async def test_the_days_to_come_are_listed_with_their_sessions(world: World) -> None:
    marja, _, mine, booking = await on_the_day(world)
    pekka = await guide(world, "Pekka", spans=((840, 960),))
    erik = world.patron("Erik", "sv")
    own = await session(world, erik, mine)  # the next Tuesday: this morning is over
    other = await session(world, erik, pekka)
    days = [each.local.date() for each in (booking, other, own)]
    assert days == sorted(days) and len(set(days)) == 3
    await marja.says("/day")
    await marja.taps("desk-day-coming-button")
    page = marja.sees("desk-day-coming")
    buttons = [world.words("en", "desk-day-of-list-button", day=day, count=1) for day in days]
    assert page.labels == [*buttons, world.words("en", "desk-day-today-button")]
    await marja.taps(buttons[1], on=page)
    marja.sees("desk-day", day=days[1], count=1)
    await marja.taps("desk-day-mine-button")
    await marja.taps("desk-day-coming-button")
    assert page.labels[:-1] == [buttons[0], buttons[2]]
    await marja.taps("desk-day-today-button")
    marja.sees("desk-day", day=days[0], count=1)


async def test_many_days_are_leafed_and_partners_count_their_own(world: World) -> None:
    marja, jonas = world.staff("Marja"), world.staff("Jonas")
    mine = await guide(world, "Marja", user_id=marja.person.id, spans=((600, 630),))
    await guide(world, "Jonas", user_id=jonas.person.id, role="partner")
    grace = world.patron("Grace")
    bookings = [await session(world, grace, mine) for _ in range(8)]
    await marja.says("/day")
    await marja.taps("desk-day-coming-button")
    page = marja.sees("desk-day-coming")
    await marja.taps("talk-more-button", on=page)
    last = [world.words("en", "desk-day-of-list-button", day=each.local.date(), count=1) for each in bookings[6:]]
    assert page.labels[:2] == last
    await marja.taps("talk-earlier-button", on=page)
    assert len(page.labels) == 8
    for number in ("99", "x", "-1", "9" * 20):
        await marja.forges(f"day:coming:all:{number}", page)
    marja.sees("desk-day-coming")
    await jonas.says("/day")
    await jonas.taps("desk-day-coming-button", on=jonas.last)
    jonas.sees("desk-day-none-coming")


async def test_after_a_talk_about_reading_its_list_is_one_tap_away(world: World) -> None:
    marja, grace, _, booking = await on_the_day(world)
    card = await open_card(marja, booking)
    assert world.words("en", "desk-day-books-button") not in card.labels  # it has not begun yet
    await world.forward(hours=1)
    await marja.taps("desk-day-no-show-button")
    assert world.words("en", "desk-day-books-button") not in card.labels
    await marja.taps("desk-day-undo-button")
    await marja.taps("desk-day-held-button")
    await marja.taps("desk-day-books-button")
    marja.sees("desk-day-books-how", code=booking.code, most=14)
    await marja.says(f"/list {booking.code}\nTove Jansson: The Summer Book – calm and warm – book")
    assert "Tove Jansson: The Summer Book" in grace.last.text
