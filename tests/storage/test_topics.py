"""Topics, starts and moves: what the outbox makes of what Telegram and the machine do."""

from __future__ import annotations

import pytest
from sqlalchemy import delete, select

from bot.storage import outbox
from bot.storage.leaving import Claimed, Retry, Sent, Unsure
from bot.storage.tables import tickets
from flows.words import Chat, Lane, Topic, TopicAct
from tests.storage.post import STAFF, Post, copy_of, edits, part, relays, says, shown

pytestmark = pytest.mark.asyncio


# ---------------------------------------------------------------- topics


async def topic_of(post: Post, ticket: int) -> tuple[int, str]:
    row = await post.get(select(tickets.c.thread_id, tickets.c.topic).where(tickets.c.id == ticket))
    return row.thread_id, row.topic


async def test_a_topic_s_life_is_known(post: Post) -> None:
    ticket = await post.ticket(5)
    seen = []
    for act in ("make", "close", "reopen", "rename", "delete"):
        await post.add(TopicAct(Topic(ticket), act, "#1"))
        await post.sends()
        seen.append(await topic_of(post, ticket))
    assert seen == [(5001, "open"), (5001, "closed"), (5001, "open"), (5001, "open"), (0, "gone")]


async def test_a_topic_made_for_somebody_just_erased_goes_too(post: Post) -> None:
    """F72: Delete all while the topic is being made: nobody would ever find it again."""
    ticket = await post.ticket(5)
    await post.add(TopicAct(Topic(ticket), "make", "#1 Olena"))
    row = await post.one()
    await post.set(delete(tickets).where(tickets.c.id == ticket))
    await post.settle((row, Sent(thread_id=33)))
    orphan = await post.one()
    assert (orphan.act, orphan.chat_id, orphan.thread_id) == (TopicAct(Chat(STAFF, 33), "delete"), STAFF, 33)


async def test_a_topic_whose_answer_was_lost_is_learnt_from_telegram_s_own_update(post: Post) -> None:
    """F42: no second topic."""
    ticket = await post.ticket(5)
    await post.add(TopicAct(Topic(ticket), "make", "#1"), says(Topic(ticket), "card"))
    await post.settle((await post.one(), Unsure(post.now + 60_000)))
    await post.db.run(outbox.topic_seen, ticket, 33, post.now)
    (card,) = await post.sends()
    assert (shown(card), card.thread_id) == (["card"], 33)
    assert await topic_of(post, ticket) == (33, "open")


async def seen_while_made(post: Post) -> tuple[int, Claimed]:
    """A topic that is being made, and of which Telegram has told already."""
    ticket = await post.ticket(5)
    await post.add(TopicAct(Topic(ticket), "make", "#1"))
    row = await post.one()
    await post.db.run(outbox.topic_seen, ticket, 33, post.now)
    return ticket, row


async def test_the_update_may_come_before_the_answer(post: Post) -> None:
    ticket, row = await seen_while_made(post)
    await post.settle((row, Sent(thread_id=33)))
    await post.db.run(outbox.topic_seen, ticket, 33, post.now)
    assert await post.claim() == []
    assert await topic_of(post, ticket) == (33, "open")


async def test_or_instead_of_it(post: Post) -> None:
    ticket, row = await seen_while_made(post)
    await post.settle((row, Unsure(post.now)))
    assert await post.claim() == []
    assert await topic_of(post, ticket) == (33, "open")


async def test_a_twin_is_deleted_again(post: Post) -> None:
    """F42: the first answer came late, after a second topic had been made."""
    ticket = await post.ticket(5)
    await post.add(TopicAct(Topic(ticket), "make", "#1"))
    await post.settle((await post.one(), Unsure(post.now)))
    await post.settle((await post.one(), Sent(thread_id=34)))
    await post.db.run(outbox.topic_seen, ticket, 34, post.now)
    await post.db.run(outbox.topic_seen, ticket, 33, post.now)
    assert [(row.act, row.thread_id) for row in await post.sends()] == [(TopicAct(Chat(STAFF, 33), "delete"), 33)]
    assert await topic_of(post, ticket) == (34, "open")


async def test_a_topic_that_people_made_is_left_alone(post: Post) -> None:
    """Its name may look like one of ours."""
    ticket = await post.ticket(5)
    await post.db.run(outbox.topic_seen, ticket, 40, post.now)  # nothing was asked for
    assert await topic_of(post, ticket) == (0, "none")
    await post.add(TopicAct(Topic(ticket), "make", "#1"))
    await post.sends()
    await post.db.run(outbox.topic_seen, ticket, 41, post.now)  # and no answer was lost
    await post.db.run(outbox.topic_seen, 999, 42, post.now)
    assert await post.claim() == []
    assert await topic_of(post, ticket) == (5001, "open")


# ---------------------------------------------------------------- a start


async def test_at_a_start_what_was_on_its_way_is_unsure_at_once(post: Post) -> None:
    """F25: no lease to wait for, and each such copy is counted."""
    ticket = await post.ticket(9)
    await post.add(says(5, "a"), says(5, "b"), says(6, "notice", lane=Lane.NOTICE))
    await post.add(TopicAct(Topic(ticket), "make", "#1"))
    assert len(await post.claim()) == 3
    await post.db.run(outbox.recover, post.now)
    assert await post.states() == ["unsure", "queued", "unsure", "unsure"]
    assert [row.unsure for row in await post.rows()] == [1, 0, 1, 1]
    row = await post.one()
    assert (shown(row), row.unsure) == (["a"], 1)
    await post.settle((row, Sent((1,))))
    assert [shown(row) for row in await post.sends()] == [["b"]]  # the notice never; the topic when Telegram was silent
    post.now += 60_000
    assert [row.kind for row in await post.sends()] == ["topic-make"]


async def test_a_row_that_ends_the_program_each_time_is_set_aside(post: Post) -> None:
    """F35: others flow."""
    await post.add(says(5, "poison"), says(5, "words"))
    for _ in range(5):
        assert shown(await post.one()) == ["poison"]
        await post.db.run(outbox.recover, post.now)
    assert [shown(row) for row in await post.sends()] == [["words"]]
    ((number, kind, _),) = await post.db.run(outbox.parked)
    assert (number, kind) == (1, "send")


async def test_a_start_with_nothing_to_mend(post: Post) -> None:
    await post.add(says(5, "a"))
    await post.db.run(outbox.recover, post.now)
    assert await post.states() == ["queued"]


# ---------------------------------------------------------------- how things stand


async def test_counts_and_dues(post: Post) -> None:
    assert await post.db.run(outbox.next_due, post.now) is None
    assert not await post.db.run(outbox.is_due, post.now)
    await post.add(says(5, "a"), says(5, "b"), says(STAFF, "c"))
    await post.add(says(6, "later", lane=Lane.REMINDER), due_at=post.now + 5_000)
    assert await post.db.run(outbox.is_due, post.now)
    assert await post.db.run(outbox.next_due, post.now) == post.now + 5_000
    assert await post.db.run(outbox.waiting) == {Lane.REPLY: 2, Lane.RELAY: 1, Lane.REMINDER: 1}
    claimed = await post.claim()
    assert await post.db.run(outbox.is_due, post.now)  # something is on its way
    await post.settle(*((row, Retry(post.now + 9_000)) for row in claimed))
    assert not await post.db.run(outbox.is_due, post.now)
    assert await post.db.run(outbox.counts) == {"queued": 4}


# ---------------------------------------------------------------- a group moves


async def test_when_a_group_moves_what_waits_goes_to_the_new_one_once(post: Post) -> None:
    """F45"""
    ticket = await post.ticket(5, thread_id=12)
    theirs = await post.line(ticket, 5, 1, "question")
    ours = await post.line(ticket, STAFF, 2, "answer", staff=True)
    await post.add(says(Topic(ticket), "card", mark="card"), relays(Topic(ticket), "question", theirs))
    await post.sends()
    await post.add(
        *(says(STAFF, str(number)) for number in range(50)), says(Chat(STAFF, 14), "topic"), says(5, "patron")
    )
    await post.add(relays(Topic(ticket), "more", reply_line=ours), edits(STAFF, "card 2", mark="card"))
    refused = next(row for row in await post.claim() if row.stream == str(STAFF))
    await post.settle((refused, Retry(post.now)))
    await post.db.run(outbox.recover, post.now)
    await post.db.run(outbox.move_chat, STAFF, -1_000_200)
    left = await post.sends()
    assert len(left) == 54
    assert {row.chat_id for row in left} == {-1_000_200, 5}
    assert [shown(row)[0] for row in left if row.stream == "-1000200"] == [*map(str, range(50)), "card 2"]
    assert [(row.stream, shown(row)) for row in left if row.thread_id == 14] == [("-1000200:14", ["topic"])]
    assert next(row.reply for row in left if shown(row) == ["more"]) == 2
    assert (await copy_of(post, theirs))[0] == -1_000_200
    assert next(row.target for row in left if row.kind == "edit") == 5001


async def test_an_album_counts_each_part_of_its_copy(post: Post) -> None:
    ticket = await post.ticket(5, thread_id=12)
    line = await post.line(ticket, 5, 1)
    await post.add(part("p", line))
    post.now += 2_000
    await post.settle((await post.one(), Sent(())))  # no message of it is known
    assert await copy_of(post, line) == (0, 0, 0, 0)
