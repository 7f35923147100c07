"""The staff forum: topics made, lost, closed, and who may answer from where: rows F41 to F43, F46 and F47 of docs/reliability.md."""

from __future__ import annotations

import asyncio

import pytest

from bot.storage.tickets import Tickets
from tests.faults.scene import (
    QUESTION,
    all_sent,
    card_of,
    desk,
    in_topic,
    kill,
    open_rows,
    outbox_of,
    restless,
    revive,
    told,
    topic_of,
)
from tests.world import World

pytestmark = pytest.mark.asyncio

CHANNEL = {"id": -1_002_000_000_001, "title": "Kirjasto", "type": "channel", "username": "kirjasto"}


def live_topics(world: World) -> list[str]:
    """The topics that stand in the staff group."""
    return [topic.name for topic in world.group.topics if not topic.deleted]


# ---------------------------------------------------------------- one topic


async def test_f41_messages_of_the_same_instant_make_one_topic(world: World) -> None:
    """F41: three messages before the first is handled: one question, one topic, all words in it, in order."""
    olena, marja = world.patron("Olena", "uk"), world.staff("Marja")
    for text in ("/staff Where is the red book?", "It is for my son", "He is eight"):
        olena.person.says(text)
    await world.settle()
    assert live_topics(world) == ["#1 Olena (uk)"]
    topic = topic_of(marja, "He is eight")
    assert in_topic(marja, topic)[-3:] == ["Where is the red book?", "It is for my son", "He is eight"]


async def test_f41_patrons_of_the_same_instant_have_a_topic_each(world: World) -> None:
    """F41: ten people, ten topics, and nobody's words in another's."""
    marja = world.staff("Marja")
    people = [world.patron(f"Patron {number}") for number in range(10)]
    for side in people:
        side.person.says(f"/staff I am {side.name}")
        side.person.says(f"really {side.name}")
    await world.settle()
    assert len(live_topics(world)) == 10
    for side in people:
        assert in_topic(marja, topic_of(marja, f"really {side.name}"))[-2:] == [
            f"I am {side.name}",
            f"really {side.name}",
        ]


@pytest.mark.parametrize("kind", ["cut", "truncated", "invalid_json"])
async def test_f42_a_topic_whose_answer_was_lost_is_known_by_its_own_update(world: World, kind: str) -> None:
    """F42: Telegram tells of it in the group; at once all goes there, and no second one is made."""
    world.standin.fault(kind, method="createForumTopic")
    olena, marja = world.patron("Olena", "uk"), world.staff("Marja")
    await olena.says(f"/staff {QUESTION}")
    await world.forward(seconds=3)
    assert in_topic(marja, topic_of(marja, QUESTION))[-1] == QUESTION
    await world.forward(minutes=5)
    assert live_topics(world) == ["#1 Olena (uk)"]
    assert len(world.standin.history.of("createForumTopic")) == 1


async def test_f42_a_topic_that_was_never_made_is_made_after_a_minute(world: World) -> None:
    """F42: an error of the server, and no update that tells of a topic."""
    world.standin.fault("error_500", method="createForumTopic")
    olena, marja = world.patron("Olena", "uk"), world.staff("Marja")
    await olena.says(f"/staff {QUESTION}")
    assert live_topics(world) == []
    await world.forward(seconds=70)
    assert live_topics(world) == ["#1 Olena (uk)"]
    assert in_topic(marja, topic_of(marja, QUESTION))[-1] == QUESTION


async def test_f42_a_twin_that_is_told_of_too_late_is_deleted(world: World) -> None:
    """F42: the update about the first topic comes only after the second was made."""
    world.standin.fault("cut", method="createForumTopic")
    hold_back_service_updates(world)
    olena, marja = world.patron("Olena", "uk"), world.staff("Marja")
    await olena.says(f"/staff {QUESTION}")
    await world.forward(seconds=70)
    assert len(live_topics(world)) == 2
    release_service_updates(world)
    await world.settle()
    await all_sent(world)
    assert len(live_topics(world)) == 1
    assert not world.group.chat.topics[topic_of(marja, QUESTION)].deleted


_held: list[tuple[str, object, float]] = []


def hold_back_service_updates(world: World) -> None:
    """Telegram is slow with what it says about topics."""
    updates = world.standin.world.updates
    push = updates.push

    def slow(kind: str, payload: dict[str, object], kept: float) -> int | None:
        if "forum_topic_created" in payload:
            _held.append((kind, payload, kept))
            return None
        return push(kind, payload, kept)

    updates.push = slow  # type: ignore[method-assign]


def release_service_updates(world: World) -> None:
    """And now it is not."""
    del world.standin.world.updates.push
    while _held:
        kind, payload, kept = _held.pop(0)
        world.standin.world.updates.push(kind, payload, kept)  # type: ignore[arg-type]


async def test_f42_a_kill_after_the_topic_was_made_makes_no_second_one(world: World) -> None:
    """F42: the process ends while only Telegram knows the topic; the next one learns it from the update."""
    world.standin.fault("delay", method="createForumTopic", seconds=1.0)
    olena, marja = world.patron("Olena", "uk"), world.staff("Marja")
    olena.person.says(f"/staff {QUESTION}")
    async with restless(world):
        while not live_topics(world):
            await world.forward()
    await kill(world)
    await revive(world)
    await all_sent(world)
    assert live_topics(world) == ["#1 Olena (uk)"]
    assert in_topic(marja, topic_of(marja, QUESTION))[-1] == QUESTION


async def test_f43_a_closed_topic_is_opened_again_by_the_patrons_words(world: World) -> None:
    """F43: staff closed it by hand; what the patron writes is not lost, and stands in the same topic."""
    olena, marja, topic = await desk(world)
    marja.person.closes_topic(world.group, topic)
    await world.settle()
    await olena.says("One thing more")
    assert in_topic(marja, topic)[-1] == "One thing more"
    assert not world.group.chat.topics[topic].closed


async def test_f43_in_a_deleted_topic_nothing_is_lost_and_nothing_doubled(world: World) -> None:
    """F43: a new one with the card, what was said before, and the words that met the gap, each once."""
    olena, marja, topic = await desk(world)
    await marja.says("One moment, please", topic=topic)
    marja.person.deletes_topic(world.group, topic)
    for text in ("Are you there?", "I can come on Friday"):
        olena.person.says(text)
    await world.settle()
    new = topic_of(marja, "I can come on Friday")
    shown = in_topic(marja, new)
    assert shown[-4:] == [QUESTION, "One moment, please", "Are you there?", "I can come on Friday"]
    assert len(shown) == len(set(shown)) and len(live_topics(world)) == 1
    await marja.says("Friday is fine", topic=new)
    assert told(olena)[-1] == "Friday is fine"


async def test_f43_a_question_withdrawn_after_its_topic_was_deleted_is_told_in_a_closed_one(world: World) -> None:
    """F43: staff see how it ended, and nobody writes there any more."""
    olena, marja, topic = await desk(world)
    marja.person.deletes_topic(world.group, topic)
    await olena.says("/my")
    await olena.taps("desk-withdraw-button")
    await all_sent(world)
    [again] = [topic for topic in world.group.topics if not topic.deleted]
    assert again.closed and not await outbox_of(world, state="parked")
    marja.sees("desk-card-closed-other")


# ---------------------------------------------------------------- who answers from where


async def test_f46_what_is_written_in_general_reaches_nobody(world: World) -> None:
    """F46: staff talk there among themselves; whoever answers the bot there is told where patrons are answered."""
    olena, marja, topic = await desk(world)
    before = told(olena)
    await marja.says("Who has the key to the archive?")
    marja.sees_not("desk-hint-general")
    await marja.says("/queue")
    await marja.says("Tell her that it is here", reply_to=marja.last)
    marja.sees("desk-hint-general")
    assert told(olena) == before and "Tell her that it is here" not in in_topic(marja, topic)


async def test_f46_each_topic_reaches_its_own_patron_only(world: World) -> None:
    """F46: two patrons, two topics; and a topic of staff's own reaches nobody."""
    olena, marja, first = await desk(world)
    erik, _, second = await desk(world, "Erik", "sv")
    own = marja.person.opens_topic(world.group, "#1 lunch").id
    await world.settle()
    await marja.says("for Olena", topic=first)
    await marja.says("for Erik", topic=second)
    await marja.says("Soup today", topic=own)
    assert told(olena)[-1] == "for Olena" and told(erik)[-1] == "for Erik"
    assert not [text for side in (olena, erik) for text in told(side) if text == "Soup today"]


async def test_f46_an_answer_into_a_colleagues_topic_stays_inside(world: World) -> None:
    """F46: the wrong topic is nearly always somebody else's; the writer sees that it has not gone."""
    olena, _, topic = await desk(world)
    jonas = world.staff("Jonas")
    before = told(olena)
    await jonas.says("Your bus ticket is here", topic=topic)
    assert told(olena) == before
    jonas.sees("desk-inside", owner="Marja", buttons=["desk-send-button"])


@pytest.mark.parametrize("mask", ["anonymous", "channel"])
async def test_f46_nobody_answers_behind_a_mask(world: World, mask: str) -> None:
    """F46: an anonymous administrator and a channel's identity reach no patron, and are told so."""
    olena, marja, topic = await desk(world)
    world.group.promote(marja.person, anonymous=mask == "anonymous")
    before = told(olena)
    await marja.says("hello", topic=topic, as_="anonymous" if mask == "anonymous" else CHANNEL)
    assert told(olena) == before
    marja.sees("desk-hint-anonymous")


# ---------------------------------------------------------------- who has it


async def test_f47_of_all_who_take_at_once_one_has_it_and_the_others_hear_who(world: World) -> None:
    """F47: five presses in one instant."""
    olena = world.patron("Olena", "uk")
    sides = [world.staff(name) for name in ("Marja", "Jonas", "Aino", "Pekka", "Sari")]
    await olena.says(f"/staff {QUESTION}")
    card = card_of(world, sides[0], topic_of(sides[0], QUESTION))
    for side in sides:
        side.person.forges("desk:take:1", card)
    await world.settle()
    owner = await owner_of(world)
    assert owner in {side.name for side in sides}
    for side in sides:
        if side.name == owner:
            side.was_toasted("desk-yours-toast")
        else:
            side.was_toasted("desk-taken-toast", owner=owner)
    assert told(olena).count(world.words("uk", "desk-taken-by", name=owner)) == 1


async def test_f47_of_two_who_answer_at_once_one_is_heard(world: World) -> None:
    """F47: words in an untaken topic take it; a colleague's of the same second stay inside."""
    olena = world.patron("Olena", "uk")
    marja, jonas = world.staff("Marja"), world.staff("Jonas")
    await olena.says(f"/staff {QUESTION}")
    topic = topic_of(marja, QUESTION)
    marja.person.says("Marja here", world.group, topic=topic)
    jonas.person.says("Jonas here", world.group, topic=topic)
    await world.settle()
    assert await owner_of(world) == "Marja"
    assert told(olena)[-1] == "Marja here" and "Jonas here" not in told(olena)
    jonas.sees("desk-inside", owner="Marja")


async def test_f47_taking_is_one_guarded_statement(world: World) -> None:
    """F47: the lock itself. Two jobs that both saw the question untaken: the second gets nothing."""
    olena = world.patron("Olena", "uk")
    await olena.says(f"/staff {QUESTION}")
    seen = await world.app.db.run(lambda tx: Tickets(tx, 0).by_id(1))
    assert seen is not None
    takers = [lambda tx, who=who: Tickets(tx, 1).take(seen, who, str(who)) for who in range(1, 6)]
    taken = [ticket for ticket in await asyncio.gather(*map(world.app.db.run, takers)) if ticket]
    assert len(taken) == 1
    assert await open_rows(world) == 0


async def owner_of(world: World) -> str:
    """Who has the first question."""
    ticket = await world.app.db.run(lambda tx: Tickets(tx, 0).by_id(1))
    return ticket.owner_name if ticket else ""
