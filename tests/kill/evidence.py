"""What a run leaves behind: what people did, what Telegram saw, what the database holds, and what the log says."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, select

from bot.playground.standin import Group, Limits, Request, StandIn
from bot.playground.standin.state import Post
from bot.storage import tables
from bot.storage.database import Database
from bot.storage.sealed import Sealer

Row = dict[str, Any]
READ = (
    tables.inbox,
    tables.outbox,
    tables.patrons,
    tables.tickets,
    tables.lines,
    tables.marks,
    tables.tallies,
    tables.conversations,
    tables.meta,
)


@dataclass
class Deed:
    """One thing that a person did. `update` is the number of the update it made, 0 when the bot did not ask for it.

    `token` stands in words that must reach the other side, once; `words` is how they read after the last edit.
    `counts` names the tally that it raises by one, `says` how many messages it is answered with when that is certain.
    """

    what: str
    person: int
    chat: int
    update: int = 0
    message: int = 0
    token: str = ""
    words: str = ""
    staff: bool = False
    counts: tuple[str, str] | None = None
    says: int | None = None


@dataclass(frozen=True)
class Said:
    """A message as it stands: `text` now, `thread` its topic, 0 outside of one."""

    chat: int
    message: int
    by_bot: bool
    text: str
    thread: int = 0


@dataclass(frozen=True)
class Room:
    """A topic of the staff group."""

    thread: int
    name: str
    deleted: bool = False


@dataclass
class Life:
    """One process of the bot, from its start to its end. `ready` is when it first asked for updates."""

    started: datetime
    ready: datetime | None = None
    ended: datetime | None = None

    @property
    def took(self) -> float:
        """Seconds from the start to the first poll; 0.0 when it never came to that."""
        return (self.ready - self.started).total_seconds() if self.ready else 0.0


@dataclass
class Evidence:
    """All of it. Instants are the stand-in's, aware and in UTC."""

    deeds: list[Deed] = field(default_factory=list)
    requests: list[Request] = field(default_factory=list)
    said: list[Said] = field(default_factory=list)
    rooms: list[Room] = field(default_factory=list)
    updates: set[int] = field(default_factory=set)
    confirmed: set[int] = field(default_factory=set)
    expired: int = 0
    staff_chat: int = 0
    tables: dict[str, list[Row]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)  # what SQLite found wrong in the file
    log: str = ""
    secrets: tuple[str, ...] = ()  # what must not stand in the log
    limits: Limits | None = None  # the stand-in's, when they are on
    lives: list[Life] = field(default_factory=list)
    kills: int = 0
    seconds: float = 0.0

    def rows(self, table: str) -> list[Row]:
        """The rows of a table, oldest first."""
        return self.tables.get(table, [])


# ---------------------------------------------------------------- gathering


def what_stands(standin: StandIn) -> list[Said]:
    """Every message that stands in any chat."""
    return [
        _said(post)
        for chat in standin.world.chats.values()
        for _, post in sorted(chat.posts.items())
        if not post.deleted and not post.service
    ]


def _said(post: Post) -> Said:
    return Said(post.chat_id, post.id, post.by_bot, post.text, post.topic_id or 0)


def rooms_of(group: Group) -> list[Room]:
    """Every topic that there ever was."""
    return [Room(topic.id, topic.name, topic.deleted) for topic in group.chat.topics.values()]


def updates_of(standin: StandIn) -> set[int]:
    """The numbers of all updates there ever were for the bot."""
    return set(range(FIRST_UPDATE, standin.world.updates.next_id))


FIRST_UPDATE = 100_000_001  # the stand-in's


async def read_tables(database: Path, key: Path) -> dict[str, list[Row]]:
    """The database, unsealed; nobody may be writing to it."""
    opened = await Database.open(f"sqlite:///{database}", Sealer.from_file(key), read_only=True)
    try:
        return await opened.read(_everything, READ)
    finally:
        await opened.close()


def _everything(tx: Connection, wanted: Iterable[Table]) -> dict[str, list[Row]]:
    return {
        table.name: [dict(row._mapping) for row in tx.execute(select(table).order_by(*table.primary_key.columns))]
        for table in wanted
    }


def what_is_broken(database: Path) -> list[str]:
    """What SQLite's own checks find: damage, and references to nothing."""
    with closing(sqlite3.connect(database)) as opened:
        found = [row[0] for row in opened.execute("PRAGMA integrity_check") if row[0] != "ok"]
        found += [f"a row of {row[0]} points to nothing" for row in opened.execute("PRAGMA foreign_key_check")]
    return found


def grouped(rows: Iterable[Row], key: Callable[[Row], Any]) -> dict[Any, list[Row]]:
    """Rows by what they have in common, in their order."""
    groups: dict[Any, list[Row]] = {}
    for row in rows:
        groups.setdefault(key(row), []).append(row)
    return groups
