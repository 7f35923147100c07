"""Forgetting: on request everything of one person and nothing of another, by night what is old enough."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, insert, select, text, update

from bot.storage import erase, inbox, marks, outbox
from bot.storage.database import Database
from bot.storage.erase_sessions import OF_PATRON
from bot.storage.leaving import Parked
from bot.storage.marks import Place
from bot.storage.registry import PERSONAL
from bot.storage.sealed import Sealer
from bot.storage.tables import conversations, metadata, patrons, staff, tickets
from bot.storage.tables import inbox as inbox_table
from flows.words import Chat, Topic, TopicAct
from tests.storage.post import STAFF, START, Post, relays, says

pytestmark = pytest.mark.asyncio
DAY = 86_400_000
SESSIONS = {"guides", "units", *OF_PATRON}  # test_calendar_erase.py has these
HERS, HIS = 55_501, 66_602  # two patrons' chats, recognisable wherever they stand


@dataclass(frozen=True)
class Keep:
    """A library's retention."""

    transcripts: timedelta = timedelta(days=30)
    sensitive: timedelta = timedelta(hours=24)
    inactive: timedelta = timedelta(days=730)
    gaps: timedelta = timedelta(days=90)


async def live(post: Post, chat: int, thread: int, name: str) -> int:
    """A patron with something in every table; the patron's id."""
    ticket = await post.ticket(chat, thread_id=thread)
    patron: int = (await post.get(select(patrons.c.id).where(patrons.c.chat_id == chat))).id
    await post.db.run(fill, patron, ticket, chat, name, post.now)
    line = await post.line(ticket, chat, 10, f"words of {name}")
    await post.add(relays(Topic(ticket), f"words of {name}", line), says(chat, name, mark=f"q:{chat}"))
    await post.sends()
    await post.add(says(chat, name), says(Topic(ticket), name), says(Chat(STAFF, thread), name))
    claimed = await post.claim()
    await post.settle(*((row, Parked("odd")) for row in claimed[:1]))
    await post.db.run(marks.put, f"card:{ticket}", Place(STAFF, 9), now=post.now, ticket_id=ticket)
    await receive(post, chat, thread, name)
    return patron


def fill(tx: Connection, patron: int, ticket: int, chat: int, name: str, now: int) -> None:
    """What the repositories would write."""
    asked = {"message_id": 1, "text": f"asked by {name}"}
    tx.execute(update(patrons).where(patrons.c.id == patron).values(name=name, asked=asked))
    owner = {"owner_id": 4242, "owner_name": "Marja", "phone": f"+358 {chat}", "tried": "loan-renew"}
    tx.execute(update(tickets).where(tickets.c.id == ticket).values(owner))
    row = {"place": str(chat), "patron_id": patron, "script": "book", "answers": {"name": name}, "args": [name]}
    tx.execute(insert(conversations), {**row, "updated_at": now})


async def receive(post: Post, chat: int, thread: int, name: str) -> None:
    """Updates from the patron and about them from the topic: done, parked, and one not handled yet."""
    lanes = [str(chat), str(chat), f"{STAFF}:{thread}", str(chat)]
    rows = [
        {"key": f"{chat}/{n}", "update_id": n, "lane": lane, "raw": {"from": name}, "received_at": post.now}
        for n, lane in enumerate(lanes)
    ]
    done, parked, topic, _ = await post.db.run(inbox.add, rows)
    await post.db.run(inbox.finish, done.id, post.now)
    await post.db.run(inbox.park, parked.id, post.now, f"ValueError in chat {chat}")
    await post.db.run(inbox.park, topic.id, post.now, "odd")


async def found_in(db: Database, *needles: Any) -> set[str]:
    """The columns, opened, in which one of these stands."""

    def look(tx: Connection) -> set[str]:
        return {
            f"{table.name}.{column}"
            for table in metadata.tables.values()
            for row in tx.execute(select(table))
            for column, value in row._mapping.items()
            if any(str(needle) in str(value) for needle in needles)
        }

    return await db.read(look)


async def test_of_one_patron_everything_goes_and_of_the_other_nothing(post: Post) -> None:
    """F72"""
    hers = await live(post, HERS, 7071, "Oksanalla")
    await live(post, HIS, 8081, "Väinölle")
    his_before = await found_in(post.db, HIS, 8081, "Väinölle")
    assert {name.split(".")[0] for name in await found_in(post.db, HERS, "Oksanalla", 7071)} == {
        name.split(".")[0] for name in PERSONAL
    } - {"staff", "floods", "gaps", "entries", "canned", "blocks", "audit"} - SESSIONS
    assert await post.db.run(erase.erase_patron, hers) == [7071]
    left = await found_in(post.db, HERS, "Oksanalla", 7071)
    assert left == {
        "inbox.key",
        "inbox.lane",
        "inbox.raw",
    }  # what is not handled yet: said after the wish, or the wish itself
    waiting = await post.db.run(inbox.unfinished)
    assert [row.key for row in waiting if str(HERS) in row.lane] == [f"{HERS}/3"]
    assert await found_in(post.db, HIS, 8081, "Väinölle") == his_before
    for row in waiting:
        await post.db.run(inbox.finish, row.id, post.now)
    assert await found_in(post.db, HERS, "Oksanalla", 7071) == {"inbox.key"}  # made up by this test; really a hash


async def test_twice_does_nothing_more(post: Post) -> None:
    hers = await live(post, HERS, 7071, "Oksanalla")
    await post.db.run(erase.erase_patron, hers)
    assert await post.db.run(erase.erase_patron, hers) == []
    assert await post.db.run(erase.erase_patron, 999) == []


async def test_an_error_in_the_middle_erases_nothing(post: Post) -> None:
    hers = await live(post, HERS, 7071, "Oksanalla")
    before = await found_in(post.db, HERS, "Oksanalla")

    def fails(tx: Connection) -> None:
        erase.erase_patron(tx, hers)
        raise LookupError

    with pytest.raises(LookupError):
        await post.db.run(fails)
    assert await found_in(post.db, HERS, "Oksanalla") == before


async def test_the_farewell_is_said_to_somebody_we_no_longer_know(post: Post) -> None:
    hers = await live(post, HERS, 7071, "Oksanalla")
    threads = await post.db.run(erase.erase_patron, hers)
    await post.add(*(TopicAct(Chat(STAFF, thread), "delete") for thread in threads), says(HERS, "deleted"))
    assert {(row.kind, row.thread_id) for row in await post.sends()} == {("topic-delete", 7071), ("send", 0)}


async def test_after_scrubbing_the_file_holds_nothing_of_it(file: Path, key: Sealer) -> None:
    """Deleted rows are overwritten, and the log of changes is emptied: not even the sealed bytes stay."""
    db = await Database.open(f"sqlite:///{file}", key)
    post = Post(db)
    hers = await live(post, HERS, 7071, "Oksanalla")
    query = "SELECT name FROM patrons UNION ALL SELECT body FROM lines UNION ALL SELECT phone FROM tickets"
    sealed = await db.read(lambda tx: [bytes(value) for value in tx.execute(text(query)).scalars()])
    assert len(sealed) == 3
    assert all(each in contents(file) + contents(Path(f"{file}-wal")) for each in sealed)
    await db.run(erase.erase_patron, hers)
    await db.scrub()
    assert not any(each in contents(file) + contents(Path(f"{file}-wal")) for each in sealed)
    await db.close()


def contents(path: Path) -> bytes:
    return path.read_bytes()


# ---------------------------------------------------------------- by night


async def close(post: Post, chat: int, at: int, queue: str = "general") -> int:
    """A closed ticket of a new patron."""
    ticket = await post.ticket(chat, thread_id=chat)
    await post.line(ticket, chat, 1)
    values = {"state": "closed", "closed_at": at, "queue": queue}
    await post.set(update(tickets).where(tickets.c.id == ticket).values(values))
    return ticket


async def ids(post: Post, table: Any) -> list[Any]:
    return await post.db.read(lambda tx: list(tx.execute(select(table.c[next(iter(table.c.keys()))])).scalars()))


async def test_talks_go_after_their_time_with_their_topics(post: Post) -> None:
    old = await close(post, 71, START - 30 * DAY - 1)
    new = await close(post, 72, START - 30 * DAY)
    open_one = await post.ticket(73, thread_id=73)
    gone = await post.db.run(erase.sweep, START, Keep(), staff_chat=STAFF)
    assert gone >= 1
    assert old not in await ids(post, tickets)
    assert {new, open_one} <= set(await ids(post, tickets))
    assert len(await ids(post, metadata.tables["lines"])) == 1
    assert [(row.act, row.thread_id) for row in await post.sends()] == [(TopicAct(Chat(STAFF, 71), "delete"), 71)]
    assert await post.db.run(erase.sweep, START, Keep(), staff_chat=STAFF) == 0  # the next one finds nothing


async def test_sensitive_talks_go_sooner(post: Post) -> None:
    sensitive = await close(post, 71, START - DAY - 1, queue="debt-advice")
    usual = await close(post, 72, START - DAY - 1)
    await post.db.run(erase.sweep, START, Keep(), staff_chat=STAFF, sensitive_queues=["debt-advice"])
    assert await ids(post, tickets) == [usual]
    assert sensitive != usual


async def test_people_who_come_no_more_are_forgotten(post: Post) -> None:
    await post.patron(1)
    await post.patron(2)
    await post.ticket(3)  # somebody still answers this one
    for chat, seen in ((1, START - 730 * DAY - 1), (2, START - 730 * DAY), (3, START - 900 * DAY)):
        await post.set(update(patrons).where(patrons.c.chat_id == chat).values(seen_at=seen))
    await post.db.run(erase.sweep, START, Keep())
    assert await post.db.read(lambda tx: list(tx.execute(select(patrons.c.chat_id)).scalars())) == [2, 3]


async def test_small_things_go_in_their_time(post: Post) -> None:
    patron = await post.patron(5)
    await post.set(update(patrons).values(asked={"message_id": 1}, seen_at=START - DAY - 1))
    row = {"patron_id": patron, "script": "book", "updated_at": START - 7 * DAY}
    await post.set(insert(conversations).values({**row, "place": "old", "updated_at": START - 7 * DAY - 1}))
    await post.set(insert(conversations).values({**row, "place": "new"}))
    await post.set(insert(staff).values(user_id=1, seen_at=START - 730 * DAY - 1))
    await post.set(insert(staff).values(user_id=2, seen_at=START))
    await post.db.run(marks.put, "q:old", Place(5, 1), now=START - 30 * DAY - 1)
    await post.db.run(marks.put, "card:1", Place(STAFF, 1), now=START - 90 * DAY, ticket_id=1)
    assert await post.db.run(erase.sweep, START, Keep()) == 4
    assert (await post.get(select(patrons.c.asked))).asked is None
    assert await ids(post, conversations) == ["new"]
    assert await ids(post, staff) == [2]
    assert await post.db.run(marks.find, "q:old") is None
    assert await post.db.run(marks.find, "card:1") is not None  # it goes with its ticket


async def test_what_was_set_aside_and_what_was_sent_go_too(post: Post) -> None:
    (row,) = await post.db.run(
        inbox.add, [{"key": "k", "update_id": 1, "lane": "5", "raw": {"a": 1}, "received_at": START}]
    )
    await post.db.run(inbox.park, row.id, START, "odd")
    await post.add(says(5, "sent"), says(6, "parked"))
    one, two = await post.claim()
    await post.settle((one, post.arrived(one)), (two, Parked("odd")))
    await post.add(says(5, "future"), due_at=START + 90 * DAY)
    await post.db.run(erase.sweep, START + 30 * DAY, Keep())
    assert len(await post.rows()) == 3
    await post.db.run(erase.sweep, START + 30 * DAY + 1, Keep())
    assert [(each.state, each.due_at) for each in await post.rows()] == [("queued", START + 90 * DAY)]
    stored = await post.get(select(inbox_table))
    assert (stored.state, stored.raw, stored.lane) == ("done", None, "")


async def test_words_for_somebody_who_does_not_come_back_wait_a_week(post: Post) -> None:
    await post.patron(5)
    await post.patron(6)
    await post.add(relays(Chat(5), "staff's words"), relays(Chat(6), "others"))
    await post.reach(5, "blocked")
    await post.db.run(erase.sweep, START + 7 * DAY, Keep())
    assert await post.states() == ["queued", "queued"]
    await post.db.run(erase.sweep, START + 7 * DAY + 1, Keep())
    assert await post.states() == ["skipped", "queued"]
    await post.db.run(outbox.welcome_back, 5, START + 8 * DAY)
    assert [row.chat_id for row in await post.sends()] == [6]
