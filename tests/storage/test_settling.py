"""What became of it: recorded with all that follows, in one transaction."""

from __future__ import annotations

import pytest
from sqlalchemy import delete, select

from bot.storage import marks, outbox
from bot.storage.leaving import Later, Parked, Refused, Retry, Sent, Skipped, Span, Unsure
from bot.storage.marks import Place
from bot.storage.tables import lines, patrons, tickets
from bot.storage.tables import outbox as table
from flows.records import Reach
from flows.words import Album, Chat, Copy, Lane, Quote, Relay, Topic, TopicAct
from tests.storage.post import STAFF, Post, relays, says
from tests.storage.test_queueing import edits, part, shown

pytestmark = pytest.mark.asyncio


async def copy_of(post: Post, line: int) -> tuple[int, int, int, int]:
    """Where a line's copy stands: chat, message, start, length."""
    columns = (lines.c.copy_chat, lines.c.copy_message, lines.c.copy_start, lines.c.copy_length)
    row = await post.get(select(*columns).where(lines.c.id == line))
    return row.copy_chat, row.copy_message, row.copy_start, row.copy_length


# ---------------------------------------------------------------- sent


async def test_once_sent_the_words_are_gone_and_the_fact_stays(post: Post) -> None:
    await post.add(says(5, "secret"))
    await post.settle((await post.one(), Sent((77,))))
    (row,) = await post.rows()
    assert (row.state, row.payload, row.message_id, row.sent_at, row.attempts) == ("sent", None, 77, post.now, 1)


async def test_a_named_message_is_found_again(post: Post) -> None:
    ticket = await post.ticket(5, thread_id=12)
    await post.add(says(Topic(ticket), "card", mark="card:1"))
    await post.settle((await post.one(), Sent((77,))))
    assert await post.db.run(marks.find, "card:1") == Place(STAFF, 77)


async def test_of_a_long_message_the_last_piece_has_the_name_and_the_first_the_number(post: Post) -> None:
    await post.add(says(5, "long", mark="m"))
    await post.settle((await post.one(), Sent((71, 72, 73))))
    assert await post.db.run(marks.find, "m") == Place(5, 73)
    assert (await post.rows())[0].message_id == 71


async def test_the_pieces_that_have_left_are_not_said_again(post: Post) -> None:
    ticket = await post.ticket(5, thread_id=12)
    line = await post.line(ticket, 5, 1)
    await post.add(relays(Topic(ticket), "long", line))
    await post.settle((await post.one(), Later(post.now, messages=(71,))))
    row = await post.one()
    assert (row.pieces, row.first_message) == (1, 71)
    await post.settle((row, Unsure(post.now, messages=(72,))))
    row = await post.one()
    assert (row.pieces, row.first_message, row.unsure) == (2, 71, 1)
    await post.settle((row, Sent((73,))))
    assert (await post.rows())[0].message_id == 71
    assert await copy_of(post, line) == (STAFF, 71, 0, 0)


async def test_an_edit_that_had_to_be_said_anew_moves_the_name(post: Post) -> None:
    await post.add(says(5, "card", mark="m"))
    await post.settle((await post.one(), Sent((71,))))
    await post.add(edits(5, "new", mark="m"))
    await post.settle((await post.one(), Sent((75,))))
    assert await post.db.run(marks.find, "m") == Place(5, 75)
    await post.add(edits(5, "newer", mark="m"))
    await post.settle((await post.one(), Sent()))  # an edit that worked gives no new message
    assert await post.db.run(marks.find, "m") == Place(5, 75)


async def test_a_carried_line_knows_its_copy(post: Post) -> None:
    ticket = await post.ticket(5, thread_id=12)
    ids = [await post.line(ticket, 5, number) for number in range(5)]
    to = Topic(ticket)
    await post.add(
        Relay(to, Quote("words"), ids[0]),
        Copy(to, 5, 1, ids[1], Quote("")),
        *(Album(to, "5:a", "photo", name, Quote(""), line) for name, line in (("p1", ids[2]), ("p2", ids[3]))),
    )
    post.now += 2_000
    sent = await post.sends()
    assert [row.kind for row in sent] == ["relay", "copy", "album"]
    assert [await copy_of(post, line) for line in ids] == [
        (STAFF, 5001, 0, 0),
        (STAFF, 5002, 0, 0),
        (STAFF, 5003, 0, 0),
        (STAFF, 5004, 0, 0),
        (0, 0, 0, 0),
    ]


async def test_where_the_sender_says_a_line_stands_it_stands(post: Post) -> None:
    ticket = await post.ticket(5, thread_id=12)
    line = await post.line(ticket, 5, 1)
    await post.add(relays(Topic(ticket), "words", line))
    await post.settle((await post.one(), Sent((77,), (Span(line, 78, 4, 9),))))
    assert await copy_of(post, line) == (STAFF, 78, 4, 9)


# ---------------------------------------------------------------- not sent


async def test_each_outcome_counts_what_it_should(post: Post) -> None:
    """A flood wait costs no attempt; one that never arrived is known; one without an answer is counted as unknown."""
    await post.add(says(5, "words"))
    seen: list[tuple[str, int, int, str]] = []
    for outcome in (Later(post.now), Retry(post.now, "refused"), Unsure(post.now, "timeout"), Sent((1,))):
        await post.settle((await post.one(), outcome))
        (row,) = await post.rows()
        seen.append((row.state, row.attempts, row.unsure, row.error))
    assert seen == [
        ("queued", 0, 0, ""),
        ("queued", 1, 0, "refused"),
        ("unsure", 2, 1, "timeout"),
        ("sent", 3, 1, ""),
    ]


async def test_a_notice_without_an_answer_is_never_sent_again(post: Post) -> None:
    await post.add(says(5, "notice", lane=Lane.NOTICE), says(5, "next", lane=Lane.NOTICE))
    await post.settle((await post.one(), Unsure(post.now)))
    assert [shown(row) for row in await post.sends()] == [["next"]]
    first, _ = await post.rows()
    assert (first.state, first.payload) == ("unsure", None)
    assert await post.db.run(outbox.next_due, post.now) is None
    assert await post.db.run(outbox.waiting) == {}


async def test_refused_and_skipped_are_over(post: Post) -> None:
    await post.add(says(5, "a"), says(6, "b"))
    one, two = await post.claim()
    await post.settle((one, Refused("no such chat " * 50)), (two, Skipped("too late")))
    rows = await post.rows()
    assert [(row.state, row.payload, len(row.error)) for row in rows] == [("refused", None, 200), ("skipped", None, 8)]


async def test_a_parked_one_keeps_its_words_until_people_decide(post: Post) -> None:
    await post.add(says(5, "a"), says(5, "b"))
    row = await post.one()
    await post.settle((row, Parked("unknown text")))
    assert [shown(each) for each in await post.sends()] == [["b"]]  # the chat goes on
    assert await post.db.run(outbox.parked) == [(row.id, "send", "unknown text")]
    assert await post.db.run(outbox.retry, row.id) is True
    assert await post.db.run(outbox.retry, row.id) is False
    assert [shown(each) for each in await post.sends()] == [["a"]]


async def test_somebody_who_blocked_us_is_known_to_have(post: Post) -> None:
    """F32: what was ours to say is refused, what staff said waits for a return."""
    await post.patron(5)
    await post.patron(6)
    await post.add(says(5, "menu"), relays(Chat(5), "staff's words"), relays(Chat(6), "to somebody deleted"))
    one, two = await post.claim()
    await post.settle((one, Refused("blocked", Reach.BLOCKED)), (two, Refused("deleted", Reach.GONE)))
    assert await post.claim() == []
    assert await post.states() == ["refused", "queued", "refused"]
    found = await post.db.run(lambda tx: [row.reach for row in tx.execute(select(patrons).order_by(patrons.c.id))])
    assert found == ["blocked", "gone"]


async def test_words_that_found_the_door_closed_wait_as_well(post: Post) -> None:
    await post.patron(5)
    await post.add(relays(Chat(5), "staff's words"), relays(Chat(5), "more"))
    await post.settle((await post.one(), Refused("blocked", Reach.BLOCKED)))
    assert await post.claim() == []
    await post.reach(5, "ok")
    await post.db.run(outbox.welcome_back, 5, post.now)
    assert [shown(row) for row in await post.sends()] == [["staff's words"], ["more"]]


async def test_what_was_erased_on_its_way_is_passed_over(post: Post) -> None:
    await post.add(says(5, "a", mark="m"), says(6, "b"))
    one, two = await post.claim()
    await post.set(delete(table).where(table.c.id == one.id))
    await post.settle((one, Unsure(post.now)), (two, Sent((1,))))
    assert await post.states() == ["sent"]


async def test_nothing_became_of_nothing(post: Post) -> None:
    await post.settle()
    assert await post.rows() == []


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


async def test_the_update_may_come_before_the_answer(post: Post) -> None:
    ticket = await post.ticket(5)
    await post.add(TopicAct(Topic(ticket), "make", "#1"))
    row = await post.one()
    await post.db.run(outbox.topic_seen, ticket, 33, post.now)
    await post.settle((row, Sent(thread_id=33)))
    await post.db.run(outbox.topic_seen, ticket, 33, post.now)
    assert await post.claim() == []
    assert await topic_of(post, ticket) == (33, "open")


async def test_or_instead_of_it(post: Post) -> None:
    ticket = await post.ticket(5)
    await post.add(TopicAct(Topic(ticket), "make", "#1"))
    row = await post.one()
    await post.db.run(outbox.topic_seen, ticket, 33, post.now)
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
