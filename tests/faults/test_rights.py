"""The staff group fails the bot: rights lost and given back, a crowded group, words for a patron who is away: F44, F50, F51."""

from __future__ import annotations

import pytest

from tests.faults.scene import QUESTION, all_sent, desk, in_topic, of_these, outbox_of, told, topic_of
from tests.world import World

pytestmark = pytest.mark.asyncio


async def test_f44_a_lost_right_pauses_the_hand_off_honestly_and_it_goes_on_by_itself(world: World) -> None:
    """F44: who asks meanwhile is told, nothing is lost, and both sides hear when it works again."""
    marja, olena = world.staff("Marja"), world.patron("Olena", "uk")
    world.group.add_bot(can_manage_topics=False)
    await world.settle()
    marja.sees("desk-relay-paused")
    await olena.says(f"/staff {QUESTION}")
    olena.sees("desk-relay-paused-patron")
    olena.sees("desk-receipt-open", number="1")
    await olena.says("Are you there?")
    assert told(olena).count(world.words("uk", "desk-relay-paused-patron")) == 1, "said once an hour"
    await world.forward(minutes=10)
    assert not world.group.topics and not await outbox_of(world, state="parked")
    world.group.add_bot()
    await world.settle()
    await world.forward(seconds=2)
    topic = topic_of(marja, "Are you there?")
    assert of_these(in_topic(marja, topic), [QUESTION, "Are you there?"]) == [QUESTION, "Are you there?"]
    marja.sees("desk-relay-resumed", count=1)
    olena.sees("desk-relay-resumed-patron")
    before = told(olena)
    await olena.says("Good")
    assert in_topic(marja, topic)[-1] == "Good" and told(olena) == before


@pytest.mark.parametrize("how", ["removed", "muted"])
async def test_f44_talks_wait_while_the_bot_is_out_of_the_group(world: World, how: str) -> None:
    """F44: an open talk goes on where it was, also over a restart."""
    olena, marja, topic = await desk(world)
    world.group.remove_bot() if how == "removed" else world.group.mute_bot()
    await world.settle()
    await olena.says("Are you there?")
    olena.sees("desk-relay-paused-patron")
    await world.restart()
    await olena.says("I can come on Friday")
    await world.forward(minutes=5)
    assert "Are you there?" not in in_topic(marja, topic)
    world.group.add_bot()
    await world.settle()
    await all_sent(world)
    assert in_topic(marja, topic)[-2:] == ["Are you there?", "I can come on Friday"]
    marja.sees("desk-relay-resumed", count=1)
    assert not await outbox_of(world, state="parked")


async def test_f44_it_goes_on_though_nobody_told_that_the_right_is_back(world: World) -> None:
    """F44: Telegram refuses for a while and tells the bot nothing: the next attempt that goes through is news enough."""
    olena, marja, topic = await desk(world)
    bot = world.group.chat.members[world.standin.world.bot["id"]]
    status, bot.status, bot.can_send = bot.status, "restricted", False
    await olena.says("Are you there?")
    await olena.says("Hello?")
    olena.sees("desk-relay-paused-patron")
    bot.status, bot.can_send = status, True
    await world.forward(minutes=2)
    assert in_topic(marja, topic)[-2:] == ["Are you there?", "Hello?"]
    marja.sees("desk-relay-resumed", count=1)
    assert world.group.id not in world.app.house.paused_chats


async def test_f50_a_crowded_group_is_told_so_in_time(world: World) -> None:
    """F50: at 800,000 messages, once for each 50,000."""
    _, marja, topic = await desk(world)
    marja.sees_not("desk-relay-crowded")
    world.group.chat.last_message_id = 800_000
    await marja.says("One moment", topic=topic)
    await marja.says("Here I am", topic=topic)
    words = world.words("en", "desk-relay-crowded")
    assert [post.topic_id for post in marja.posts if post.text == words] == [None]


async def test_f50_topics_that_died_are_made_anew_on_demand(world: World) -> None:
    """F50: five talks whose topics Telegram let die, all written to at once: each goes on in a new one, nothing lost or doubled."""
    people = [world.patron(f"Patron {number}") for number in range(5)]
    marja = world.staff("Marja")
    for side in people:
        await side.says(f"/staff I am {side.name}")
    for topic in world.group.topics:
        marja.person.deletes_topic(world.group, topic.id)
    for side in people:
        side.person.says(f"still {side.name}")
    await world.settle()
    assert len(world.group.topics) == 5
    for side in people:
        shown = in_topic(marja, topic_of(marja, f"still {side.name}"))
        assert shown[-2:] == [f"I am {side.name}", f"still {side.name}"]


async def test_f51_an_answer_to_a_patron_who_left_is_kept_and_staff_see_why(world: World) -> None:
    """F51: a note in the topic, and the words on return."""
    olena, marja, topic = await desk(world)
    world.standin.world.accounts[olena.person.id].blocked = True  # Telegram's own word of it comes later
    await marja.says("It is here", topic=topic)
    assert "It is here" not in told(olena)
    assert world.words("en", "desk-patron-left") in in_topic(marja, topic)
    olena.person.unblocks()
    await world.settle()
    assert told(olena)[-1] == "It is here"
