"""What became of it: recorded with all that follows, in one transaction."""

from __future__ import annotations

import pytest
from sqlalchemy import delete, select

from bot.storage import marks, outbox
from bot.storage.leaving import Later, Parked, Refused, Retry, Sent, Skipped, Span, Unsure
from bot.storage.marks import Place
from bot.storage.tables import outbox as table
from bot.storage.tables import patrons
from flows.records import Reach
from flows.words import Album, Chat, Copy, Lane, Quote, Relay, Topic
from tests.storage.post import STAFF, Post, copy_of, edits, relays, says, shown

pytestmark = pytest.mark.asyncio


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
