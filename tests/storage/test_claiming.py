"""Out of the outbox: in order, whoever else waits, with everything that the call needs."""

from __future__ import annotations

import random
from collections import defaultdict

import pytest
from sqlalchemy import select, union_all

from bot.storage import claiming, outbox
from bot.storage.leaving import Anew, Candidate, Claimed, Later, Picked, Result, Retry, Sent, Skipped, Span, Unsure
from bot.storage.tables import outbox as table
from flows.words import Chat, Copy, Delete, Edit, Lane, Message, Quote, React, Rewrite, Say, Send, Topic, TopicAct
from tests.storage.post import STAFF, Post, Watching, relays, says
from tests.storage.test_queueing import edits, part, shown

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


# ---------------------------------------------------------------- what a call needs


async def test_the_reader_s_language_is_that_of_the_moment(post: Post) -> None:
    await post.patron(5, "uk")
    await post.add(says(5, "one"), says(-77, "group"))
    assert [(row.chat_id, row.language) for row in await post.claim()] == [(5, "uk"), (-77, "")]


async def test_a_reply_finds_its_message_on_either_side(post: Post) -> None:
    ticket = await post.ticket(5, thread_id=12)
    theirs = await post.line(ticket, 5, 31, "question")
    ours = await post.line(ticket, STAFF, 41, "answer", staff=True)
    await post.add(relays(Topic(ticket), "question", theirs), relays(Chat(5), "answer", ours))
    sent = await post.sends()
    copies = {row.chat_id: 5000 + number for number, row in enumerate(sent, 1)}
    await post.add(relays(Topic(ticket), "to staff's words", reply_line=ours))
    await post.add(relays(Topic(ticket), "to one's own words", reply_line=theirs))
    await post.add(relays(Chat(5), "to the patron's words", reply_line=theirs))
    await post.add(relays(Chat(5), "to staff's own words", reply_line=ours))
    await post.add(says(6, "to a message", reply_to=8))
    replies = {shown(row)[0]: row.reply for row in await post.sends()}
    assert replies == {
        "to staff's words": 41,
        "to one's own words": copies[STAFF],
        "to the patron's words": 31,
        "to staff's own words": copies[5],
        "to a message": 8,
    }


async def test_a_ticket_without_a_topic_gets_one_before_its_first_words(post: Post) -> None:
    ticket = await post.ticket(5)
    await post.add(says(Topic(ticket), "card"), relays(Topic(ticket), "words"))
    made, card, words = await post.sends()
    assert (made.kind, made.act) == ("topic-make", TopicAct(Topic(ticket), "make", f"#{ticket}"))
    assert (card.thread_id, words.thread_id) == (5001, 5001)
    assert [shown(card), shown(words)] == [["card"], ["words"]]
    assert [row.attempts for row in await post.rows()] == [1, 1, 1]


async def test_a_topic_is_made_once(post: Post) -> None:
    """F41"""
    ticket = await post.ticket(5)
    make = TopicAct(Topic(ticket), "make", "#1")
    await post.add(make, says(Topic(ticket), "card"))
    await post.add(make, says(Topic(ticket), "card"))
    assert [row.kind for row in await post.sends()] == ["topic-make", "send", "send"]
    assert [row.error for row in await post.rows() if row.state == "skipped"] == ["the topic is there"]


async def test_a_topic_that_is_not_there_is_not_closed(post: Post) -> None:
    ticket = await post.ticket(5)
    await post.add(TopicAct(Topic(ticket), "close"), TopicAct(Chat(STAFF, 33), "delete"))
    (row,) = await post.sends()
    assert (row.act, row.thread_id) == (TopicAct(Chat(STAFF, 33), "delete"), 33)


# ---------------------------------------------------------------- changing what was said


async def test_an_edit_of_what_nobody_got_is_said_anew(post: Post) -> None:
    await post.add(edits(5, "card", mark="card"))
    row = await post.one()
    assert (row.kind, row.act, row.target) == ("send", Send(Chat(5), Message((Say("card"),)), mark="card"), 0)
    await post.settle((row, Sent((70,))))
    await post.add(edits(5, "newer", mark="card"))
    assert (await post.one()).target == 70


async def test_an_edit_whose_message_is_gone_is_said_anew(post: Post) -> None:
    """F34"""
    await post.add(says(5, "card", mark="card"))
    await post.sends()
    await post.add(edits(5, "newer", mark="card"))
    await post.settle((await post.one(), Anew()))
    row = await post.one()
    assert (row.kind, shown(row)) == ("send", ["newer"])


async def test_an_edit_waits_for_a_message_on_its_way_elsewhere(post: Post) -> None:
    ticket = await post.ticket(5, thread_id=12)
    await post.add(says(Topic(ticket), "card", mark="card"))
    card = await post.one()
    await post.add(Edit(Chat(STAFF, 12), Message((Say("newer"),)), mark="card"))
    assert await post.claim() == []
    await post.settle((card, Sent((70,))))
    post.now += 1_000
    assert (await post.one()).target == 70


async def test_what_was_never_said_is_neither_deleted_nor_reacted_to(post: Post) -> None:
    await post.add(Delete(Chat(5), mark="unknown"), says(5, "next"), React(Chat(5), 3, "👍"))
    assert [row.kind for row in await post.sends()] == ["send", "react"]


async def test_a_correction_of_what_was_never_carried_is_none(post: Post) -> None:
    """F19: never an orphan edit."""
    ticket = await post.ticket(5, thread_id=12)
    line = await post.line(ticket, 5, 1)
    await post.add(relays(Topic(ticket), "words", line))
    await post.settle((await post.one(), Skipped("gone")))
    await post.add(Rewrite(Topic(ticket), line))
    assert await post.claim() == []
    assert await post.states() == ["skipped", "skipped"]


# ---------------------------------------------------------------- merging


def short(candidates: list[Candidate]) -> Picked:
    return Picked([each.id for each in candidates], {}, frozenset({STAFF}))


async def test_when_a_group_s_budget_is_short_a_burst_is_one_message(post: Post) -> None:
    ticket = await post.ticket(5, thread_id=12)
    ids = [await post.line(ticket, 5, number, f"word {number}") for number in range(4)]
    await post.add(*(relays(Topic(ticket), f"word {number}", line) for number, line in enumerate(ids)))
    (row,) = await post.claim(short)
    assert shown(row) == ["word 0", "word 1", "word 2", "word 3"]
    assert len(row.ids) == 4
    assert await post.states() == ["sending"] * 4
    spans = tuple(Span(line, 90, 7 * number, 6) for number, line in enumerate(ids))
    await post.settle((row, Sent((90,), spans)))
    assert await post.states() == ["sent"] * 4
    await post.add(Rewrite(Topic(ticket), ids[2]))
    row = await post.one()
    assert row.target == 90
    assert [(each.line_id, each.copy_start, each.copy_length) for each in row.lines] == [
        (line, 7 * number, 6) for number, line in enumerate(ids)
    ]


async def test_a_burst_is_merged_up_to_what_is_no_plain_word(post: Post) -> None:
    ticket = await post.ticket(5, thread_id=12)
    to = Topic(ticket)
    line = await post.line(ticket, STAFF, 41, staff=True)
    await post.add(relays(to, "a"), relays(to, "b"), Copy(to, 5, 9, 0, Quote("photo")), relays(to, "c"))
    await post.add(relays(to, "an answer", reply_line=line), relays(to, "x" * 4090), relays(to, "d" * 6))
    left: list[list[str]] = []
    while claimed := await post.claim(short):
        left += [shown(row) for row in claimed]
        await post.settle(*((row, post.arrived(row)) for row in claimed))
    assert left == [["a", "b"], ["photo"], ["c"], ["an answer"], ["x" * 4090], ["d" * 6]]


async def test_with_room_enough_nothing_is_merged(post: Post) -> None:
    ticket = await post.ticket(5, thread_id=12)
    await post.add(relays(Topic(ticket), "a"), relays(Topic(ticket), "b"))
    assert [shown(row) for row in await post.sends()] == [["a"], ["b"]]


async def test_a_merged_message_that_did_not_arrive_goes_again_in_order(post: Post) -> None:
    ticket = await post.ticket(5, thread_id=12)
    await post.add(*(relays(Topic(ticket), word) for word in "abc"))
    (row,) = await post.claim(short)
    await post.settle((row, Unsure(post.now)))
    assert [row.unsure for row in await post.rows()] == [1, 1, 1]
    assert [shown(row) for row in await post.sends()] == [["a"], ["b"], ["c"]]


async def test_emoji_count_as_telegram_counts_them(post: Post) -> None:
    ticket = await post.ticket(5, thread_id=12)
    await post.add(relays(Topic(ticket), "😀" * 1500), relays(Topic(ticket), "😀" * 600))
    (row,) = await post.claim(short)
    assert len(row.ids) == 1  # 3,000 and 1,200 units


# ---------------------------------------------------------------- people out of reach


async def test_nothing_is_sent_to_somebody_who_is_gone(post: Post) -> None:
    await post.patron(5)
    await post.reach(5, "gone")
    await post.add(says(5, "one"), relays(Chat(5), "staff's words"), says(6, "two"))
    assert [row.chat_id for row in await post.sends()] == [6]
    assert await post.states() == ["skipped", "skipped", "sent"]
    assert all(row.payload is None for row in await post.rows())


async def test_what_people_said_waits_for_one_who_may_come_back(post: Post) -> None:
    """F33, F51: on return staff's words arrive, reminders that are too late do not."""
    await post.patron(5)
    await post.reach(5, "blocked")
    await post.add(says(5, "menu"), relays(Chat(5), "staff's words"), part("photo", chat=5))
    await post.add(says(5, "reminder", lane=Lane.REMINDER))
    post.now += 2_000
    assert await post.claim() == []
    assert await post.states() == ["skipped", "queued", "queued", "queued"]
    await post.reach(5, "ok")
    await post.db.run(outbox.welcome_back, 5, post.now)
    await post.add(says(5, "welcome back"))
    assert [shown(row) for row in await post.sends()] == [["staff's words"], ["photo"], ["welcome back"]]
    assert [row.error for row in await post.rows() if row.state == "skipped"] == ["blocked", "too late"]


async def test_they_are_looked_at_again_even_if_nobody_told(post: Post) -> None:
    await post.patron(5)
    await post.reach(5, "blocked")
    await post.add(relays(Chat(5), "staff's words"))
    assert await post.claim() == []
    await post.reach(5, "ok")
    assert await post.claim() == []
    post.now += 3_600_000
    assert [shown(row) for row in await post.sends()] == [["staff's words"]]


async def test_a_needless_row_makes_room_for_the_next_at_once(post: Post) -> None:
    await post.add(Delete(Chat(5), mark="unknown"), Delete(Chat(5), mark="unknown too"), says(5, "words"))
    assert shown(await post.one()) == ["words"]
