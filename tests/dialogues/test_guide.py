"""`/guide`: one's own card in the staff group, paused and gone on with; what becomes of it when somebody leaves."""

from __future__ import annotations

import pytest

from flows.sessions import Guide
from tests.dialogues.calendar_scene import guide, in_calendar, taken
from tests.dialogues.test_desk import opened
from tests.world import Side, World

pytestmark = pytest.mark.asyncio


async def card_of(world: World, side: Side) -> Guide:
    """The card that is kept of somebody."""
    found = await in_calendar(world, lambda calendar: calendar.guide_of(side.person.id))
    assert found
    return found


async def make_card(side: Side, *services: str) -> None:
    """The whole dialogue."""
    await side.says("/guide")
    await side.says("Marja K.")
    await side.taps("English")
    await side.taps("Suomi")
    await side.taps("talk-done-button")
    for service in services or ("book-service-reading-guide",):
        await side.taps(service)
    await side.taps("talk-done-button")
    await side.taps("book-channel-video")
    await side.taps("book-channel-chat")
    await side.taps("talk-done-button")
    await side.says("Crime and old maps")
    await side.says("https://meet.example.org/marja")
    await side.taps("desk-guide-role-guide")


async def test_a_card_is_made_question_by_question_and_saved_at_the_end(world: World) -> None:
    marja = world.staff("Marja")
    await make_card(marja)
    marja.sees("desk-guide-card", name="Marja K.")
    assert await in_calendar(world, lambda calendar: calendar.all_guides()) == []
    await marja.taps("desk-guide-save-button")
    marja.sees("desk-guide-saved-hours")
    card = await card_of(world, marja)
    assert (card.name, card.languages, card.services) == ("Marja K.", ("en", "fi"), ("reading-guide",))
    assert (card.channels, card.likes, card.link) == (
        ("video", "chat"),
        "Crime and old maps",
        "https://meet.example.org/marja",
    )
    assert (card.role, card.active) == ("guide", True)


async def test_what_the_card_says_today_is_kept_by_one_tap_each(world: World) -> None:
    marja = world.staff("Marja")
    await make_card(marja)
    await marja.taps("desk-guide-save-button")
    before = await card_of(world, marja)
    await marja.says("/guide")
    marja.sees("desk-guide-likes", likes="Crime and old maps")
    await marja.taps("desk-guide-change-button")
    await marja.taps("desk-guide-keep-button", value="Marja K.")
    await marja.taps("desk-guide-keep-button", value="English, Suomi")
    await marja.taps("desk-guide-keep-button", value=world.words("en", "book-service-reading-guide"))
    await marja.taps(next(label for label in marja.last.labels if label.startswith("Keep")))
    await marja.says("-")
    await marja.taps(next(label for label in marja.last.labels if label.startswith("Keep")))
    await marja.taps(next(label for label in marja.last.labels if label.startswith("Keep")))
    await marja.taps("desk-guide-save-button")
    after = await card_of(world, marja)
    assert after.likes == ""
    assert (after.id, after.name, after.languages, after.channels, after.link, after.role) == (
        before.id,
        before.name,
        before.languages,
        before.channels,
        before.link,
        before.role,
    )


async def test_a_link_that_is_none_is_asked_for_again(world: World) -> None:
    marja = world.staff("Marja")
    await guide(world, "Marja", user_id=marja.person.id)
    await marja.says("/guide")
    await marja.taps("desk-guide-change-button")
    for _ in range(3):
        await marja.taps(next(label for label in marja.last.labels if label.startswith("Keep")))
    for channel in ("book-channel-video", "talk-done-button", "talk-skip-button"):
        await marja.taps(channel)
    await marja.says("my room is number four")
    marja.sees("desk-guide-no-link")


async def test_who_pauses_is_not_offered_and_what_is_booked_stays(world: World) -> None:
    marja = world.staff("Marja")
    mine = await guide(world, "Marja", user_id=marja.person.id)
    session = await taken(world, mine)
    await marja.says("/guide")
    await marja.taps("desk-guide-pause-button")
    marja.was_toasted("desk-guide-paused-toast")
    marja.sees("desk-guide-still-booked", count=1)
    assert await in_calendar(world, lambda calendar: calendar.bookable()) == []
    assert await in_calendar(world, lambda calendar: [each.code for each in calendar.of_guide(mine)]) == [session.code]
    await marja.taps("desk-guide-resume-button")
    assert await in_calendar(world, lambda calendar: [each.key for each in calendar.bookable()]) == ["reading-guide"]


async def test_two_colleagues_fill_in_their_cards_side_by_side(world: World) -> None:
    marja, jonas = world.staff("Marja"), world.staff("Jonas")
    await marja.says("/guide")
    question = marja.last
    await jonas.says("/guide")
    await jonas.taps(question.labels[0], on=question)
    jonas.was_toasted("talk-old-button-toast")
    await jonas.says("Jonas")
    await marja.says("Marja")
    await jonas.taps("Svenska")
    jonas.was_toasted("talk-old-button-toast")  # the newest question is Marja's


async def test_in_a_questions_topic_the_card_is_not_asked_for(world: World) -> None:
    olena, marja, topic = await opened(world)
    await marja.taps("desk-take-button")
    before = len(olena.posts)
    await marja.says("/guide", topic=topic)
    marja.sees("desk-session-elsewhere")
    assert len(olena.posts) == before


async def test_f48_who_has_left_the_group_changes_nothing_by_old_buttons(world: World) -> None:
    marja, jonas = world.staff("Marja"), world.staff("Jonas")
    mine = await guide(world, "Marja", user_id=marja.person.id)
    session = await taken(world, mine)
    await marja.says("/guide")
    card = marja.last
    await marja.says("/day 25.11.")
    listed = marja.last
    marja.person.leaves(world.group)
    await world.settle()
    jonas.sees("desk-left-guide", name="Marja", count=1)
    assert not (await card_of(world, marja)).active
    for data, post in (
        ("guide:resume", card),
        (f"day:open:{session.code}", listed),
        (f"day:cancel:{session.code}", card),
    ):
        await marja.forges(data, post)
        marja.was_toasted("desk-left-toast")
    assert not (await card_of(world, marja)).active
    marja.person.joins(world.group)
    await world.settle()
    await marja.taps("desk-guide-pause-button", on=card)
    marja.was_toasted("desk-guide-paused-toast")


async def test_staffs_commands_stand_in_the_menu_of_their_group(world: World) -> None:
    from bot.delivery.menu import menu_calls

    scope = {"type": "chat", "chat_id": world.group.id}
    [offered] = [
        parameters["commands"] for method, parameters in menu_calls(world.app.house) if parameters.get("scope") == scope
    ]
    told = {each["command"]: each["description"] for each in offered}
    assert told["day"] == world.words("en", "command-day")
    assert {"hours", "guide", "book"} <= told.keys()


async def test_one_line_makes_a_card_and_another_changes_what_it_names(world: World) -> None:
    """The typed equivalent, in any order; what is not said stays as it was."""
    marja = world.staff("Marja")
    await marja.says("/guide Marja K. fi, en reading-guide phone")
    marja.sees("desk-guide-saved-hours")
    first = await card_of(world, marja)
    assert (first.name, first.languages, first.services) == ("Marja K.", ("en", "fi"), ("reading-guide",))
    assert first.channels == ("phone",)
    await marja.says("/guide sv")
    second = await card_of(world, marja)
    assert (second.id, second.name, second.languages) == (first.id, "Marja K.", ("sv",))
    assert second.services == first.services


async def test_a_line_with_a_name_alone_offers_everything_in_the_language_of_the_staff(world: World) -> None:
    marja = world.staff("Marja")
    await marja.says("/guide Marja")
    card = await card_of(world, marja)
    assert card.languages == (world.app.house.config.staff_language,)
    assert card.services == tuple(each.key for each in world.app.house.config.services)
