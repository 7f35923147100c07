"""Albums gather, corrections come in time, and what is urgent goes before all that waits."""

from __future__ import annotations

import pytest
from sqlalchemy import update

from bot.storage import outbox
from bot.storage.leaving import Retry
from bot.storage.tables import lines
from flows.words import (
    Act,
    Chat,
    Copy,
    Hush,
    Quote,
    Rewrite,
    Topic,
    TopicAct,
)
from tests.storage.post import STAFF, Post, Watching, part, relays, says, shown

pytestmark = pytest.mark.asyncio


# ---------------------------------------------------------------- corrected lines


async def rewritten(post: Post, line: int, text: str) -> None:
    await post.set(update(lines).where(lines.c.id == line).values(body={"text": text, "entities": []}))


async def test_a_line_corrected_before_it_left_leaves_corrected(post: Post) -> None:
    """F19: nobody sees the old words, and no edit follows."""
    ticket = await post.ticket(5, thread_id=12)
    line = await post.line(ticket, 5, 1, "wrogn")
    await post.add(relays(Topic(ticket), "wrogn", line))
    await rewritten(post, line, "wrong")
    await post.add(Rewrite(Topic(ticket), line))
    assert [(row.kind, shown(row)) for row in await post.sends()] == [("relay", ["wrong"])]


async def test_a_caption_corrected_before_it_left_too(post: Post) -> None:
    ticket = await post.ticket(5, thread_id=12)
    line = await post.line(ticket, 5, 1)
    copy = Copy(Topic(ticket), 5, 1, line, Quote("old"))
    await rewritten(post, line, "new")
    await post.add(copy, Rewrite(Topic(ticket), line))
    assert [(row.kind, shown(row)) for row in await post.sends()] == [("copy", ["new"])]


async def test_a_line_corrected_after_it_left_is_changed_there(post: Post) -> None:
    ticket = await post.ticket(5, thread_id=12)
    line = await post.line(ticket, 5, 1, "wrogn")
    await post.add(relays(Topic(ticket), "wrogn", line))
    (sent,) = await post.sends()
    await rewritten(post, line, "wrong")
    await post.add(Rewrite(Topic(ticket), line))
    row = await post.one()
    assert (row.kind, row.target, row.thread_id) == ("rewrite", 5001, 12)
    assert [(each.line_id, each.words.text) for each in row.lines] == [(line, "wrong")]
    assert sent.ids != row.ids


# ---------------------------------------------------------------- albums


async def test_the_parts_of_an_album_wait_for_each_other_and_hold_the_chat(post: Post) -> None:
    """F18"""
    await post.add(part("1"))
    await post.add(says(9, "after"), says(8, "elsewhere"))
    post.now += 1_000
    await post.add(part("2"))
    assert [shown(row) for row in await post.sends()] == [["elsewhere"]]
    post.now += 1_499
    assert await post.claim() == []
    post.now += 1
    assert [shown(row) for row in await post.sends()] == [["1", "2"], ["after"]]


async def test_parts_in_one_batch_and_their_number(post: Post) -> None:
    await post.add(part("1"), part("2"), part("3"), part("x", album="5:other"))
    post.now += 1_500
    watching = Watching()
    assert await post.claim(watching) == []
    assert [each.size for each in watching.seen] == [3]
    assert [shown(row) for row in await post.sends()] == [["1", "2", "3"], ["x"]]


async def test_a_part_that_comes_too_late_goes_by_itself(post: Post) -> None:
    await post.add(part("1"))
    post.now += 2_000
    assert [shown(row) for row in await post.sends()] == [["1"]]
    await post.add(part("2"))
    post.now += 2_000
    assert [shown(row) for row in await post.sends()] == [["2"]]


async def test_an_album_has_ten_parts_at_most(post: Post) -> None:
    await post.add(*(part(str(number)) for number in range(6)))
    for number in range(6, 12):
        await post.add(part(str(number)))
    post.now += 2_000
    assert [len(row.acts) for row in await post.sends()] == [10, 2]


@pytest.mark.parametrize("at", ["first", "middle", "last", "same batch"])
async def test_an_album_with_a_note_on_any_part_is_a_note(post: Post, at: str) -> None:
    """`//` on one part: nothing of the album leaves, whichever part it stands on."""
    hush = Hush(Chat(9), "5:a")
    acts: dict[str, list[list[Act]]] = {
        "first": [[hush], [part("1")], [part("2")]],
        "middle": [[part("1")], [hush], [part("2")]],
        "last": [[part("1")], [part("2")], [hush]],
        "same batch": [[part("1"), hush, part("2")]],
    }
    for batch in acts[at]:
        await post.add(*batch)
    await post.add(part("other", album="5:b"), part("elsewhere", chat=8))
    post.now += 2_000
    assert [shown(row) for row in await post.sends()] == [["other"], ["elsewhere"]]


# ---------------------------------------------------------------- before all that waits


async def test_what_is_put_first_leaves_before_what_waits_in_the_topic(post: Post) -> None:
    """The topic was deleted: a new one, its card and the last lines come before the words that wait."""
    ticket = await post.ticket(5, thread_id=12)
    await post.add(says(Topic(ticket), "waits 1"), says(Topic(ticket), "waits 2"))
    lost = await post.one()
    assert lost.thread_id == 12
    again: list[Act] = [TopicAct(Topic(ticket), "make", "#1 Olena"), says(Topic(ticket), "card")]
    await post.settle((lost, Retry(post.now)))
    await post.db.run(outbox.put_first, ticket, again, now=post.now, staff_chat=STAFF)
    left = await post.sends()
    assert [row.kind for row in left] == ["topic-make", "send", "send", "send"]
    assert [shown(row) for row in left[1:]] == [["card"], ["waits 1"], ["waits 2"]]
    assert {row.thread_id for row in left[1:]} == {5001}


async def test_put_first_twice_the_newest_comes_first(post: Post) -> None:
    ticket = await post.ticket(5, thread_id=12)
    await post.add(says(Topic(ticket), "waits"))
    for number in (1, 2):
        words: list[Act] = [says(Topic(ticket), f"first {number}")]
        await post.db.run(outbox.put_first, ticket, words, now=post.now, staff_chat=STAFF, cause=f"lost {number}")
    assert [shown(row) for row in await post.sends()] == [["first 2"], ["first 1"], ["waits"]]


async def test_what_waits_can_be_withdrawn_by_its_key(post: Post) -> None:
    await post.add(says(5, "reminder", key="booking:7:2"), due_at=post.now + 1000)
    assert await post.db.run(outbox.cancel, "booking:7:2") is True
    assert await post.db.run(outbox.cancel, "booking:7:2") is False
    post.now += 1000
    assert await post.claim() == []
    assert (await post.rows())[0].payload is None
