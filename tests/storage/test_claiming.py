"""Out of the outbox: in order, whoever else waits, with everything that the call needs."""

from __future__ import annotations

import random
from collections import defaultdict

import pytest
from sqlalchemy import select, union_all

from bot.storage import claiming, outbox
from bot.storage.leaving import Claimed, Later, Picked, Result, Retry, Sent, Unsure
from bot.storage.tables import outbox as table
from flows.words import Chat, Lane, Topic, TopicAct
from tests.storage.post import STAFF, Post, Watching, relays, says, shown

pytestmark = pytest.mark.asyncio


# ---------------------------------------------------------------- order


async def test_one_chat_is_told_one_thing_after_the_other(post: Post) -> None:
    await post.add(says(5, "one"), says(5, "two"), says(6, "three"))
    first = await post.claim()
    assert [shown(row) for row in first] == [["one"], ["three"]]
    assert await post.claim() == []  # "two" waits until it is known what became of "one"
    await post.settle((first[0], Sent((1,))))
    assert [shown(row) for row in await post.claim()] == [["two"]]


@pytest.mark.parametrize("outcome", [Retry(0), Unsure(0), Later(0)])
async def test_what_has_to_go_again_keeps_its_place(post: Post, outcome: Result) -> None:
    await post.add(says(5, "one"), says(5, "two"))
    await post.settle((await post.one(), outcome))
    assert [shown(row) for row in await post.sends()] == [["one"], ["two"]]


async def test_what_waits_to_be_tried_again_holds_up_its_own_chat_only(post: Post) -> None:
    await post.add(says(5, "one"), says(5, "two"), says(6, "three"), says(6, "four"))
    claimed = await post.claim()
    await post.settle((claimed[0], Unsure(post.now + 4_000)), (claimed[1], Sent((1,))))
    assert [shown(row) for row in await post.sends()] == [["four"]]
    assert await post.db.run(outbox.next_due, post.now) == post.now + 4_000
    post.now += 4_000
    assert [shown(row) for row in await post.sends()] == [["one"], ["two"]]


async def test_what_is_due_in_the_future_holds_up_nobody(post: Post) -> None:
    await post.add(says(5, "reminder"), due_at=post.now + 1_000)
    await post.add(says(5, "answer"))
    assert [shown(row) for row in await post.sends()] == [["answer"]]
    post.now += 1_000
    assert [shown(row) for row in await post.sends()] == [["reminder"]]


async def test_answers_overtake_what_is_less_urgent(post: Post) -> None:
    for lane in (Lane.NOTICE, Lane.REMINDER, Lane.REPLY):
        await post.add(says(5, lane, lane=lane))
    assert [row.lane for row in await post.sends()] == [Lane.REPLY, Lane.REMINDER, Lane.NOTICE]


async def test_topics_of_one_group_do_not_wait_for_each_other(post: Post) -> None:
    one, two = await post.ticket(5, thread_id=12), await post.ticket(6, thread_id=13)
    await post.add(says(Topic(one), "a"), says(Topic(two), "b"), says(STAFF, "c"), says(Chat(STAFF, 14), "d"))
    assert [(row.chat_id, row.thread_id) for row in await post.claim()] == [
        (STAFF, 12),
        (STAFF, 13),
        (STAFF, 0),
        (STAFF, 14),
    ]


async def simulate(post: Post, seed: int) -> dict[str, list[int]]:
    """Forty chats with a backlog, every kind of outcome, and ends of the program: what arrived in each chat, in order.

    A message counts as arrived when it was sent, and also when its outcome was unknown and it did arrive.
    """
    dice = random.Random(seed)
    arrived: dict[str, list[int]] = defaultdict(list)
    for number in range(160):
        await post.add(says(dice.randrange(1, 41), str(number)))
        if number % 8 == 0:
            await step(post, dice, arrived)
    for _ in range(400):
        await step(post, dice, arrived)
        if not (await post.db.run(outbox.waiting)):
            return arrived
    raise AssertionError("the backlog does not end")


async def step(post: Post, dice: random.Random, arrived: dict[str, list[int]]) -> None:
    claimed = await post.claim(lambda found: Picked([each.id for each in found if dice.random() < 0.7]), limit=30)
    if dice.random() < 0.1:  # the program ends: some of what was on its way has arrived
        for row in claimed:
            if dice.random() < 0.5:
                arrived[row.stream].append(row.id)
        await post.db.run(outbox.recover, post.now)
        return
    results: list[tuple[Claimed, Result]] = []
    for row in claimed:
        sent = Sent((row.id,))
        choices: list[Result] = [sent, sent, Retry(post.now + 500), Later(post.now + 900), Unsure(post.now + 1_000)]
        outcome = dice.choices(choices, weights=[3, 3, 2, 2, 1])[0]
        if isinstance(outcome, Sent | Unsure) and (isinstance(outcome, Sent) or dice.random() < 0.5):
            arrived[row.stream].append(row.id)
        results.append((row, outcome))
    dice.shuffle(results)
    await post.settle(*results)
    post.now += 250


def disorder(arrived: dict[str, list[int]]) -> list[str]:
    """The chats in which something new arrived after something newer."""
    found = []
    for stream, ids in arrived.items():
        firsts = list(dict.fromkeys(ids))
        if firsts != sorted(firsts):
            found.append(stream)
    return found


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_order_holds_with_a_backlog_faults_and_restarts(post: Post, seed: int) -> None:
    arrived = await simulate(post, seed)
    assert disorder(arrived) == []
    assert sum(len(set(ids)) for ids in arrived.values()) == 160  # and nothing is lost


async def test_without_the_guard_it_would_not(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    """A planted bug: any waiting row may leave. The checker above must see it."""
    careless = [
        select(*(table.c[name] for name in ("id", "kind", "lane", "chat_id", "stream", "size", "due_at"))).where(
            (table.c.state == "queued") | (table.c.state == "unsure"),
            table.c.retry_at <= claiming._now,
            table.c.lane == lane,
        )
        for lane in range(4)
    ]
    monkeypatch.setattr(claiming, "CANDIDATES", union_all(*careless))
    assert disorder(await simulate(post, 1)) != []


# ---------------------------------------------------------------- floods


async def test_a_chat_that_has_to_wait_slows_nobody_else(post: Post) -> None:
    """F27: the deadline is the chat's, order is kept, and a restart does not forget it."""
    await post.add(says(5, "one"), says(5, "two"), says(6, "three"), says(6, "four"))
    claimed = await post.claim()
    await post.settle((claimed[0], Later(post.now + 3_600_000)), (claimed[1], Sent((1,))))
    await post.db.run(outbox.recover, post.now)
    await post.add(says(5, "five"), says(7, "six"))
    assert [shown(row) for row in await post.sends()] == [["four"], ["six"]]
    assert await post.db.run(outbox.next_due, post.now) == post.now + 3_600_000
    post.now += 3_599_999
    assert await post.claim() == []
    post.now += 1
    assert [shown(row) for row in await post.sends()] == [["one"], ["two"], ["five"]]
    assert [row.attempts for row in await post.rows()][:2] == [1, 1]  # the wait cost no attempt


async def test_a_wait_for_all_is_for_all(post: Post) -> None:
    await post.add(says(5, "one"), says(6, "two"))
    claimed = await post.claim()
    await post.settle((claimed[0], Later(post.now + 2_000, everywhere=True)), (claimed[1], Retry(post.now)))
    await post.add(says(7, "three"))
    assert await post.claim() == []
    assert not await post.db.run(outbox.is_due, post.now)
    post.now += 2_000
    assert len(await post.claim()) == 3


# ---------------------------------------------------------------- the pacing


async def test_the_pacing_sees_the_first_of_each_chat_by_urgency(post: Post) -> None:
    ticket = await post.ticket(9, thread_id=12)
    await post.add(says(5, "notice", lane=Lane.NOTICE), says(6, "a"), says(6, "b"), relays(Topic(ticket), "c"))
    watching = Watching()
    assert await post.claim(watching) == []
    assert [(each.kind, each.lane, each.chat_id, each.size) for each in watching.seen] == [
        ("send", 0, 6, 1),
        ("relay", 1, STAFF, 1),
        ("send", 3, 5, 1),
    ]
    assert set(await post.states()) == {"queued"}


async def test_topics_are_one_kind_to_the_pacing(post: Post) -> None:
    ticket = await post.ticket(9)
    await post.add(TopicAct(Topic(ticket), "make", "#1"))
    watching = Watching()
    await post.claim(watching)
    assert [each.kind for each in watching.seen] == ["topic"]


async def test_a_backlog_in_one_lane_hides_no_other(post: Post) -> None:
    await post.add(*(says(chat, "answer") for chat in range(1, 60)))
    await post.add(says(99, "notice", lane=Lane.NOTICE))
    watching = Watching()
    await post.claim(watching, limit=10)
    assert [each.lane for each in watching.seen] == [0] * 10 + [3]


async def test_what_the_pacing_puts_off_is_not_offered_before(post: Post) -> None:
    await post.add(says(5, "one"), says(6, "two"))
    assert await post.claim(lambda found: Picked([found[1].id], {found[0].id: post.now + 700})) != []
    assert await post.claim() == []
    assert await post.db.run(outbox.next_due, post.now) == post.now + 700
    post.now += 700
    assert shown(await post.one()) == ["one"]


async def test_a_choice_that_is_no_candidate_is_passed_over(post: Post) -> None:
    await post.add(says(5, "one"))
    assert await post.claim(lambda found: Picked([999])) == []
    assert shown(await post.one()) == ["one"]
