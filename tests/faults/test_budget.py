"""The staff group's budget of about twenty calls a minute, and people who write more than it carries: rows F21 and F38."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.playground.standin import Limits
from tests.faults.scene import (
    TELEGRAMS_PACE,
    all_sent,
    calm,
    in_topic,
    open_rows,
    outbox_of,
    refused_with,
    told,
    topic_of,
)
from tests.world import Side, World

pytestmark = pytest.mark.asyncio
COUNTED = ("send", "copy", "edit", "createForumTopic", "closeForumTopic", "reopenForumTopic")
PATRONS = 15
EACH_SAYS = 6


@pytest_asyncio.fixture
async def town(tmp_path: Path) -> AsyncIterator[World]:
    """Telegram with its limits, and a bot that knows them."""
    here = await World.open(tmp_path, limits=Limits(repeat_poll=False), telegram={"limits": TELEGRAMS_PACE})
    yield here
    await here.close()


def group_calls(world: World) -> int:
    """How many calls into the staff group had an effect."""
    return sum(
        request.effect and request.chat_id == world.group.id and request.method.startswith(COUNTED)
        for request in world.standin.history.requests
    )


async def test_f38_fifteen_patrons_at_once_all_are_heard_oldest_first(town: World) -> None:
    """F38: a morning on which everybody writes: nothing dropped, nothing out of order, nobody starves, no 429."""
    marja = town.staff("Marja")
    people = [town.patron(f"Patron {number:02}") for number in range(PATRONS)]
    for side in people:
        side.person.says(f"/staff first of {side.name}")
    await calm(town)
    for number in range(EACH_SAYS):
        for side in people:
            side.person.says(f"{number} of {side.name}")
        await calm(town)
        await town.forward(seconds=20)
    await town.forward(minutes=2)
    standing = "\n".join(post.text for post in marja.posts)
    heard = [side.name for side in people if f"first of {side.name}" in standing]
    assert heard == [side.name for side in people][: len(heard)], "who came first is heard first"
    await all_sent(town)
    for side in people:
        said = [f"first of {side.name}", *(f"{number} of {side.name}" for number in range(EACH_SAYS))]
        shown = in_topic(marja, topic_of_patron(town, side))
        assert [line for line in shown if line in said] == said
    calls, words = group_calls(town), PATRONS * (EACH_SAYS + 1)
    assert calls < words + PATRONS, f"bursts merge: {calls} calls for {words} messages, 15 topics and 15 cards"
    assert not refused_with(town, 429)


def topic_of_patron(town: World, side: Side) -> int:
    """The topic of a patron's question."""
    return next(topic.id for topic in town.group.topics if f" {side.name} " in topic.name)


async def test_f38_the_age_of_what_waits_is_shown(town: World) -> None:
    """F38: the list is of the people's own waiting, not of when we could tell it."""
    marja, erik = town.staff("Marja"), town.patron("Erik", "sv")
    asked_at = town.clock.now()
    await erik.says("/staff Var finns boken?")
    await town.forward(minutes=9)
    await marja.says("/queue")
    await all_sent(town)
    card = next(post for post in marja.posts if town.words("en", "desk-card-queued", since=asked_at) in post.text)
    assert card


async def test_what_staff_answer_is_not_held_up_by_the_groups_budget(town: World) -> None:
    """Replies go to patrons, whose chats have room, however full the group is."""
    marja, olena = town.staff("Marja"), town.patron("Olena", "uk")
    await olena.says("/staff Is it open?")
    topic = topic_of(marja, "Is it open?")
    for number in range(20):
        town.patron(f"Patron {number}").person.says(f"/staff {number}")
    await calm(town)
    assert await open_rows(town) > 20, "the group has more to take than it can"
    await marja.says("Until six", topic=topic)
    await town.forward(seconds=2)
    assert "Until six" in told(olena)


async def test_a_card_changes_once_for_all_that_happened_while_it_waited(town: World) -> None:
    """Edits of one card that wait become the newest one; nobody's words stand behind them."""
    marja, olena = town.staff("Marja"), town.patron("Olena", "uk")
    await olena.says("/staff Is it open?")
    for number in range(20):
        town.patron(f"Patron {number}").person.says(f"/staff {number}")
    await calm(town)
    card = next(post for post in marja.posts if "Olena" in post.text)
    before = len(town.standin.history.of("editMessageText", chat=town.group.id))
    for _ in range(3):
        await marja.taps("desk-take-button", on=card) if card.labels else None
        marja.person.forges("desk:return:1", card)
        await calm(town)
    waiting = [row for row in await outbox_of(town, ticket_id=1) if row.kind == "edit" and row.state == "queued"]
    edited = len(town.standin.history.of("editMessageText", chat=town.group.id)) - before
    assert len(waiting) + edited <= 2


async def test_f21_a_thousand_messages_of_one_patron_are_merged_and_delay_nobody(town: World) -> None:
    """F21: all of them arrive, in order, in few calls; an answer to somebody else comes at once meanwhile."""
    marja, olena, grace = town.staff("Marja"), town.patron("Olena", "uk"), town.patron("Grace")
    await grace.says("/start")
    await olena.says("/staff Is it open?")
    said = [f"m{number:04}" for number in range(1_000)]
    for words in said:
        olena.person.says(words)
    grace.person.says("/help")
    await calm(town)
    grace.sees("home-help")
    topic = topic_of(marja, "Is it open?")
    await all_sent(town)
    assert [line for line in in_topic(marja, topic) if line in set(said)] == said
    assert group_calls(town) < 200, "a minute's budget carries hundreds of short messages"
    assert not refused_with(town, 429)


async def test_f21_five_hundred_new_accounts_that_press_start_make_no_topic(town: World) -> None:
    """F21: a swarm gets its welcome at Telegram's pace, and staff are not bothered."""
    for number in range(500):
        town.patron(f"Bot {number}").person.opens_link()
    await calm(town)
    await all_sent(town)
    assert not town.group.topics and not group_calls(town)
    assert len(await outbox_of(town, state="sent")) >= 500
