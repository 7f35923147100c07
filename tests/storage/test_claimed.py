"""What is claimed has all that its call needs; what has become needless is not sent."""

from __future__ import annotations

import pytest

from bot.storage import outbox
from bot.storage.leaving import Anew, Candidate, Picked, Sent, Skipped, Span, Unsure
from flows.words import Chat, Copy, Delete, Edit, Lane, Message, Quote, React, Rewrite, Say, Send, Topic, TopicAct
from tests.storage.post import STAFF, Post, edits, part, relays, says, shown

pytestmark = pytest.mark.asyncio


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
