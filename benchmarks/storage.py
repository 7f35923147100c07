"""How fast the store is: transactions as an ordinary update makes them, and messages through the whole outbox.

    python -m benchmarks.storage [--seconds 3] [--url postgresql://…]

Four figures, each a second's worth of work on a fresh database with `synchronous=FULL`:

    one by one   a transaction of eight statements, the next when it is on the disk: what one fsync allows
    together     the same from sixty at a time, which share commits
    outbox       messages added, claimed, and marked sent, by sixty chats at a time
    backlog      the same in front of 5,000 notices that wait

CPU is of the whole process, both threads, per transaction or message.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection

from bot.storage import inbox, marks, meta, outbox, tallies
from bot.storage.conversations import Conversations
from bot.storage.database import Database
from bot.storage.leaving import Candidate, Picked, Sent
from bot.storage.patrons import Patrons
from bot.storage.sealed import Sealer
from flows.records import Conversation
from flows.words import Act, Chat, Lane, Quote, Say, Send, message

TOGETHER = 60  # who write at once
BACKLOG = 5_000
NOW = 1_700_000_000_000
STAFF = -100
REPLY = message(Say("ask-queued", ahead=2), Quote("a book about the history of libraries, the second edition"))


class Figure(NamedTuple):
    """What a measurement gave."""

    name: str
    per_second: float
    cpu_ms: float


def turn(tx: Connection, number: int, chat: int) -> None:
    """Three reads and five writes with three sealed columns, as an ordinary update needs them."""
    row = {
        "key": f"{number}:x",
        "update_id": number,
        "lane": str(chat),
        "raw": {"text": "Hei! " * 20},
        "received_at": NOW,
    }
    (new,) = inbox.add(tx, [row])
    found = Patrons(tx, NOW).situation(chat, str(chat))
    patron = found[0] if found else Patrons(tx, NOW).add(chat, "Väinö", "fi")
    marks.find(tx, f"q:{chat}")
    meta.get(tx, "staff_chat")
    answers = {"question": f"number {number}"}
    conversation = Conversation("staff", answers=answers, step="question", serial=number)
    Conversations(tx, NOW).save(str(chat), None, conversation, patron.id)
    outbox.add(tx, [Send(Chat(chat), REPLY)], cause=new.key, now=NOW, staff_chat=STAFF)
    tallies.count(tx, "2026-03-01", "faq", "loan-renew", "fi")
    inbox.finish(tx, new.id, NOW)


async def measured(name: str, seconds: float, work: Callable[[], Awaitable[int]]) -> Figure:
    """Repeat a piece of work, which tells how much it did, for so many seconds."""
    done, begun, used = 0, time.perf_counter(), time.process_time()
    while time.perf_counter() - begun < seconds:
        done += await work()
    took, cpu = time.perf_counter() - begun, time.process_time() - used
    return Figure(name, done / took, cpu / done * 1000)


async def measure(url: str, seconds: float) -> list[Figure]:
    """All four figures on one database."""
    db = await Database.open(url, Sealer.random())
    numbers = itertools.count()
    everything = await measured("one by one", seconds, lambda: one_by_one(db, numbers))
    figures = [everything, await measured("together", seconds, lambda: together(db, numbers))]
    await drain(db)
    figures.append(await measured("outbox", seconds, lambda: through_the_outbox(db, numbers)))
    notices: list[Act] = [Send(Chat(chat), REPLY, lane=Lane.NOTICE) for chat in range(10_000, 10_000 + BACKLOG)]
    await db.run(outbox.add, notices, cause="notice", now=NOW, staff_chat=STAFF)
    figures.append(await measured("backlog", seconds, lambda: through_the_outbox(db, numbers)))
    await db.close()
    return figures


async def one_by_one(db: Database, numbers: itertools.count[int]) -> int:
    number = next(numbers)
    await db.run(turn, number, 1 + number % TOGETHER)
    return 1


async def together(db: Database, numbers: itertools.count[int]) -> int:
    await asyncio.gather(*(db.run(turn, next(numbers), chat) for chat in range(1, TOGETHER + 1)))
    return TOGETHER


def answers_only(candidates: list[Candidate]) -> Picked:
    """The pacing holds the notices back, as it does while there are answers to give."""
    return Picked([each.id for each in candidates if each.lane == 0])


async def send(db: Database) -> int:
    """Claim what may leave, and mark it sent; how many that were."""
    claimed = await db.run(outbox.claim, NOW, answers_only, TOGETHER)
    results = [(each, Sent((each.id,))) for each in claimed]
    await db.run(outbox.mark_results, results, NOW)
    return len(claimed)


async def drain(db: Database) -> None:
    while await send(db):
        pass


async def through_the_outbox(db: Database, numbers: itertools.count[int]) -> int:
    jobs = (db.run(say, next(numbers), chat) for chat in range(1, TOGETHER + 1))
    await asyncio.gather(*jobs)
    return await send(db)


def say(tx: Connection, number: int, chat: int) -> None:
    outbox.add(tx, [Send(Chat(chat), REPLY)], cause=f"say {number}", now=NOW, staff_chat=STAFF)


def main() -> None:
    """Measure, and print a table."""
    reader = argparse.ArgumentParser(description="How fast the store is.")
    reader.add_argument("--seconds", type=float, default=3.0, help="for each figure")
    reader.add_argument("--url", help="an empty PostgreSQL database instead of a fresh SQLite file")
    chosen = reader.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        url = chosen.url or f"sqlite:///{Path(folder) / 'library.db'}"
        figures = asyncio.run(measure(url, chosen.seconds))
    print(f"{'':12}{'a second':>12}{'CPU ms each':>14}")
    for figure in figures:
        print(f"{figure.name:12}{figure.per_second:>12,.0f}{figure.cpu_ms:>14.3f}")


if __name__ == "__main__":
    main()
