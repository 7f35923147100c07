"""Sensitive talks go a day after closing with every word of them, also with words that wait for somebody who is away."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select, update

from bot.config.sections import Retention
from bot.storage import erase
from bot.storage.tables import lines, patrons, tickets
from bot.storage.tickets import Tickets
from flows.words import Album, Chat, Lane, Quote, Topic
from tests.storage.post import STAFF, START, Post, relays, says

pytestmark = pytest.mark.asyncio
DAY = 86_400_000
QUIET = "quiet"


async def closed(post: Post, chat: int, at: int, queue: str = QUIET) -> int:
    """A talk that was closed at an instant."""
    ticket: int = await post.ticket(chat, thread_id=chat)
    change = update(tickets).where(tickets.c.id == ticket)
    await post.db.run(
        lambda tx: tx.execute(change.values(state="closed", queue=queue, opened_at=at - DAY, closed_at=at))
    )
    return ticket


async def sweeps(post: Post) -> int:
    gone: int = await post.db.run(
        erase.sweep_sensitive, post.now, Retention(), staff_chat=STAFF, sensitive_queues=("trained", QUIET)
    )
    return gone


async def left(post: Post, table: Any) -> list[int]:
    return [row.id for row in await post.db.run(lambda tx: list(tx.execute(select(table.c.id).order_by(table.c.id))))]


async def test_only_what_is_sensitive_and_a_day_old_goes(post: Post) -> None:
    old = await closed(post, 71, START - DAY - 1)
    own_queue = await closed(post, 72, START - DAY - 1, queue="trained")
    young = await closed(post, 73, START - DAY + 60_000)
    usual = await closed(post, 74, START - DAY - 1, queue="general")
    assert await sweeps(post) == 2
    assert await left(post, tickets) == [young, usual]
    assert {old, own_queue}.isdisjoint({young, usual})
    assert sorted(row.thread_id for row in await post.rows() if row.kind == "topic-delete") == [71, 72]


async def test_with_every_line_of_it_and_with_words_that_wait(post: Post) -> None:
    ticket = await closed(post, 71, START + 60_000)
    line = await post.line(ticket, STAFF, 10, "a number to call")
    await post.add(
        relays(Chat(71), "a number to call", line), Album(Chat(71), "5:a", "photo", "f", Quote("map"), line + 1)
    )
    await post.add(relays(Topic(ticket), "words"), says(71, "something of ours"))
    other = await post.ticket(75, thread_id=75)
    kept = await post.line(other, STAFF, 11, "for somebody else")
    await post.add(relays(Chat(75), "for somebody else", kept))
    post.now += DAY + 120_000
    assert await sweeps(post) == 1
    assert await left(post, lines) == [kept]
    assert [(row.chat_id, row.kind) for row in await post.rows() if row.kind != "topic-delete"] == [
        (71, "send"),
        (75, "relay"),
    ]


async def test_a_quiet_ticket_knows_no_name(post: Post) -> None:
    ticket = await closed(post, 71, START)
    await post.db.run(lambda tx: tx.execute(update(patrons).values(name="Oksana")))
    quiet = await post.db.run(lambda tx: Tickets(tx, START, (QUIET,)).by_id(ticket))
    usual = await post.db.run(lambda tx: Tickets(tx, START).by_id(ticket))
    assert quiet is not None and usual is not None
    assert (quiet.patron_name, quiet.quiet) == ("", True)
    assert (usual.patron_name, usual.quiet) == ("Oksana", False)


async def test_what_is_said_later_waits_and_holds_up_nobody(post: Post) -> None:
    await post.add(says(5, "later", lane=Lane.REMINDER, after=300), says(5, "now"))
    assert [row.due_at for row in await post.rows()] == [post.now + 300_000, post.now]
    assert [word for row in await post.sends() for word in (row.act.message.parts[0].id,)] == ["now"]  # type: ignore[union-attr]
    post.now += 300_000
    (row,) = await post.sends()
    assert row.lane is Lane.REMINDER
