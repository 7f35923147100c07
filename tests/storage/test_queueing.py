"""Into the outbox: each act once, in order, and nothing said that has been overtaken before it left."""

from __future__ import annotations

import pytest

from bot.storage import outbox
from bot.storage.leaving import Retry, Unsure
from flows.words import (
    Chat,
    Delete,
    Lane,
    Leave,
    React,
    Topic,
    TopicAct,
)
from tests.storage.post import STAFF, Post, edits, says, shown

pytestmark = pytest.mark.asyncio


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
