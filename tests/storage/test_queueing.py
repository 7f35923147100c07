"""Into the outbox: each act once, in order, and nothing said that has been overtaken before it left."""

from __future__ import annotations

import pytest
from sqlalchemy import update

from bot.storage import outbox
from bot.storage.leaving import Claimed, Retry, Unsure
from bot.storage.tables import lines
from flows.words import (
    Act,
    Album,
    Chat,
    Copy,
    Delete,
    Edit,
    Hush,
    Lane,
    Leave,
    Message,
    Quote,
    React,
    Relay,
    Rewrite,
    Say,
    Send,
    Topic,
    TopicAct,
)
from tests.storage.post import STAFF, Post, Watching, relays, says

pytestmark = pytest.mark.asyncio


def edits(chat: int, text: str, mark: str = "", message: int = 0) -> Edit:
    return Edit(Chat(chat), Message((Say(text),)), mark=mark, message_id=message)


def part(name: str, line: int = 0, album: str = "5:a", chat: int = 9) -> Album:
    return Album(Chat(chat), album, "photo", name, Quote(""), line)


def shown(claimed: Claimed) -> list[str]:
    """The words of a claimed row, whatever kind it is."""
    return [word_of(act) for act in claimed.acts]


def word_of(act: Act) -> str:
    if isinstance(act, Send | Edit):
        part = act.message.parts[0]
        return part.id if isinstance(part, Say) else ""
    if isinstance(act, Relay | Copy):
        return act.words.text
    return act.file_id if isinstance(act, Album) else type(act).__name__


async def test_acts_leave_in_their_order_each_once(post: Post) -> None:
    await post.add(says(5, "one"), says(5, "two"), says(6, "three"), cause="update 1")
    await post.add(says(5, "one"), says(5, "two"), says(6, "three"), cause="update 1")  # the same cause again
    left = await post.sends()
    assert [(row.chat_id, shown(row)) for row in left] == [(5, ["one"]), (6, ["three"]), (5, ["two"])]
    assert [row.key for row in await post.rows()] == ["update 1/0", "update 1/1", "update 1/2"]


async def test_a_given_key_is_taken_once(post: Post) -> None:
    await post.add(says(5, "first", key="farewell"))
    await post.add(says(5, "second", key="farewell"), says(5, "other"))
    assert [shown(row) for row in await post.sends()] == [["first"], ["other"]]


async def test_nothing_to_say_stores_nothing(post: Post) -> None:
    await post.add()
    assert await post.rows() == []


async def test_replies_go_to_people_and_relays_into_the_staff_group(post: Post) -> None:
    ticket = await post.ticket(5, thread_id=12)
    await post.add(says(5, "a"), says(STAFF, "b"), says(Topic(ticket), "c"), says(5, "d", lane=Lane.REMINDER))
    rows = await post.rows()
    assert [(row.lane, row.chat_id, row.stream) for row in rows] == [
        (0, 5, "5"),
        (1, STAFF, str(STAFF)),
        (1, STAFF, f"ticket:{ticket}"),
        (2, 5, "5"),
    ]


async def test_what_is_due_later_leaves_later(post: Post) -> None:
    await post.add(says(5, "reminder", lane=Lane.REMINDER), due_at=post.now + 60_000)
    await post.add(Leave(Chat(-7), after=600))
    assert await post.claim() == []
    assert await post.db.run(outbox.next_due, post.now) == post.now + 60_000
    post.now += 60_000
    assert shown(await post.one()) == ["reminder"]
    post.now += 540_000
    assert (await post.one()).act == Leave(Chat(-7), after=600)


async def test_a_group_that_is_known_after_all_is_not_left(post: Post) -> None:
    await post.add(Leave(Chat(-7), after=600))
    await post.db.run(outbox.stay, -7)
    post.now += 600_000
    assert await post.claim() == []


async def test_what_is_for_a_staff_group_not_known_yet_waits_for_it(post: Post) -> None:
    ticket = await post.ticket(5)
    await post.add(TopicAct(Topic(ticket), "make", "#1"), says(Topic(ticket), "card"), says(5, "ok"), staff_chat=0)
    assert [shown(row) for row in await post.sends()] == [["ok"]]
    assert not await post.db.run(outbox.is_due, post.now)
    await post.db.run(outbox.settle_staff_chat, STAFF)
    assert [(row.kind, row.chat_id) for row in await post.sends()] == [("topic-make", STAFF), ("send", STAFF)]


async def test_in_another_staff_group_what_waits_gets_new_topics(post: Post) -> None:
    ticket = await post.ticket(5, thread_id=12)
    await post.add(says(Topic(ticket), "card"))
    await post.db.run(outbox.settle_staff_chat, -300, old=STAFF)
    first, second = await post.sends()
    assert (first.kind, first.chat_id, first.thread_id) == ("topic-make", -300, 0)
    assert (second.chat_id, shown(second)) == (-300, ["card"])
    assert second.thread_id not in (0, 12)


# ---------------------------------------------------------------- the latest wins


async def test_a_message_that_has_not_left_is_changed_before_it_does(post: Post) -> None:
    await post.add(says(5, "question", mark="q", silent=True))
    await post.add(says(5, "between"))
    await post.add(edits(5, "question and answer", mark="q"))
    sent = await post.sends()
    assert [shown(row) for row in sent] == [["question and answer"], ["between"]]
    assert sent[0].act == says(5, "question and answer", mark="q", silent=True)


async def test_in_one_batch_too(post: Post) -> None:
    await post.add(says(5, "old", mark="q"), edits(5, "new", mark="q"), says(5, "next"), edits(6, "other", mark="q"))
    assert [row.kind for row in await post.rows()] == ["send", "send", "edit"]
    assert [shown(row) for row in (await post.sends())[:1]] == [["new"]]


async def test_of_waiting_edits_the_latest_wins(post: Post) -> None:
    await post.add(says(5, "card", mark="card"))
    await post.sends()
    for word in ("taken", "answered", "closed"):
        await post.add(edits(5, word, mark="card"))
    (row,) = await post.sends()
    assert (row.kind, shown(row), row.target) == ("edit", ["closed"], 5001)


async def test_an_edit_on_its_way_is_followed_by_the_next(post: Post) -> None:
    await post.add(says(5, "card", mark="card"))
    await post.sends()
    await post.add(edits(5, "taken", mark="card"))
    on_its_way = await post.one()
    await post.add(edits(5, "closed", mark="card"))
    await post.settle((on_its_way, post.arrived(on_its_way)))
    assert [shown(row) for row in await post.sends()] == [["closed"]]


async def test_what_may_have_been_seen_is_not_changed_silently(post: Post) -> None:
    """A message whose outcome is unknown goes again as it was; the edit follows it."""
    await post.add(says(5, "question", mark="q"))
    await post.settle((await post.one(), Unsure(post.now)))
    await post.add(edits(5, "answer", mark="q"))
    assert [(row.kind, shown(row)) for row in await post.sends()] == [("send", ["question"]), ("edit", ["answer"])]


async def test_one_that_never_arrived_may_still_be_changed(post: Post) -> None:
    await post.add(says(5, "question", mark="q"))
    await post.settle((await post.one(), Retry(post.now)))
    await post.add(edits(5, "answer", mark="q"))
    assert [(row.kind, shown(row)) for row in await post.sends()] == [("send", ["answer"])]


async def test_an_edit_after_the_message_was_said_anew_means_the_new_one(post: Post) -> None:
    """A card: edited, then posted again below, then edited: the last edit must not go into the first."""
    await post.add(says(5, "card 1", mark="card"))
    await post.sends()
    await post.add(edits(5, "card 1, taken", mark="card"))
    await post.add(says(5, "card 2", mark="card"))
    await post.add(edits(5, "card 2, closed", mark="card"))
    assert [(row.kind, shown(row)) for row in await post.sends()] == [
        ("edit", ["card 1, taken"]),
        ("send", ["card 2, closed"]),
    ]


async def test_paging_quickly_shows_the_last_page_only(post: Post) -> None:
    await post.add(edits(5, "page 2", message=77))
    await post.add(edits(5, "page 3", message=77))
    await post.add(edits(5, "elsewhere", message=78))
    assert [(row.target, shown(row)) for row in await post.sends()] == [(77, ["page 3"]), (78, ["elsewhere"])]


async def test_the_newest_reaction_only(post: Post) -> None:
    for emoji in ("👍", "❤", ""):
        await post.add(React(Chat(5), 77, emoji))
    await post.add(edits(5, "text", message=77))
    first, second = await post.sends()
    assert (first.act, first.target) == (React(Chat(5), 77, ""), 77)
    assert second.kind == "edit"


async def test_what_is_deleted_need_not_be_said(post: Post) -> None:
    await post.add(says(5, "one", mark="m"))
    await post.sends()
    await post.add(edits(5, "two", mark="m"))
    await post.add(says(5, "new", mark="n"), Delete(Chat(5), mark="n"), Delete(Chat(5), mark="m"))
    assert [(row.kind, row.target) for row in await post.sends()] == [("delete", 5001)]
    await post.add(edits(5, "three", mark="m"))
    assert [(row.kind, shown(row)) for row in await post.sends()] == [("send", ["three"])]  # its name is free again


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
