"""Somebody at the outbox: puts acts in, takes out what may leave, says what became of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from bot.storage import outbox
from bot.storage.database import Database
from bot.storage.leaving import Candidate, Claimed, Picked, Result, Sent
from bot.storage.tables import lines, patrons, tickets
from bot.storage.tables import outbox as table
from flows.words import Act, Album, Chat, Copy, Edit, Message, Quote, Relay, Say, Send, To

STAFF = -100
START = 1_700_000_000_000


def everything(candidates: list[Candidate]) -> Picked:
    """No limits."""
    return Picked([each.id for each in candidates])


class Watching:
    """A pacing that lets nothing leave, and remembers what it was offered."""

    def __init__(self) -> None:
        self.seen: list[Candidate] = []

    def __call__(self, candidates: list[Candidate]) -> Picked:
        self.seen = candidates
        return Picked([])


def says(chat: int | To, text: str, **more: Any) -> Send:
    """A message with one word in it."""
    return Send(Chat(chat) if isinstance(chat, int) else chat, Message((Say(text),)), **more)


def relays(to: To, text: str, line: int = 0, **more: Any) -> Relay:
    """A person's words."""
    return Relay(to, Quote(text), line, **more)


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


class Post:
    """The outbox of one database, at an instant that stands still until it is moved."""

    def __init__(self, db: Database) -> None:
        self.db = db
        self.now = START
        self._causes = 0
        self._messages = 5000

    async def add(self, *acts: Act, cause: str = "", staff_chat: int = STAFF, due_at: int | None = None) -> None:
        self._causes += 1
        named = cause or f"cause-{self._causes}"
        await self.db.run(outbox.add, acts, cause=named, now=self.now, staff_chat=staff_chat, due_at=due_at)

    async def claim(self, pick: Callable[[list[Candidate]], Picked] = everything, limit: int = 100) -> list[Claimed]:
        return await self.db.run(outbox.claim, self.now, pick, limit)

    async def one(self) -> Claimed:
        """What may leave, when that is exactly one row."""
        claimed = await self.claim()
        assert len(claimed) == 1, claimed
        return claimed[0]

    async def settle(self, *results: tuple[Claimed, Result]) -> None:
        await self.db.run(outbox.mark_results, results, self.now)

    async def sends(self) -> list[Claimed]:
        """Everything that may leave now leaves, until nothing may; in the order in which it left."""
        left: list[Claimed] = []
        while claimed := await self.claim():
            left += claimed
            await self.settle(*((each, self.arrived(each)) for each in claimed))
        return left

    def arrived(self, claimed: Claimed) -> Sent:
        """What Telegram would answer."""
        number = len(claimed.acts) if claimed.kind == "album" else 1
        first = self._messages + 1
        self._messages += number
        if claimed.kind == "topic-make":
            return Sent(thread_id=first)
        return Sent(tuple(range(first, first + number)))

    async def rows(self) -> Sequence[Row[Any]]:
        return await self.db.run(lambda tx: tx.execute(select(table).order_by(table.c.id)).all())

    async def states(self) -> list[str]:
        return [row.state for row in await self.rows()]

    # ------------------------------------------------------------ people

    async def patron(self, chat_id: int, language: str = "fi") -> int:
        return await self.db.run(_patron, chat_id, language, self.now)

    async def ticket(self, chat_id: int, thread_id: int = 0) -> int:
        """A ticket of a new patron in this chat."""
        patron = await self.patron(chat_id)
        return await self.db.run(_ticket, patron, thread_id, self.now)

    async def line(
        self, ticket: int, chat_id: int, message_id: int, text: str = "words", *, staff: bool = False
    ) -> int:
        return await self.db.run(_line, ticket, chat_id, message_id, text, int(staff), self.now)

    async def set(self, statement: Any) -> None:
        await self.db.run(_execute, statement)

    async def reach(self, chat_id: int, reach: str) -> None:
        await self.set(update(patrons).where(patrons.c.chat_id == chat_id).values(reach=reach))

    async def get(self, statement: Any) -> Row[Any]:
        """The one row that a statement finds."""
        return await self.db.run(lambda tx: tx.execute(statement).one())


async def copy_of(post: Post, line: int) -> tuple[int, int, int, int]:
    """Where a line's copy stands: chat, message, start, length."""
    columns = (lines.c.copy_chat, lines.c.copy_message, lines.c.copy_start, lines.c.copy_length)
    row = await post.get(select(*columns).where(lines.c.id == line))
    return row.copy_chat, row.copy_message, row.copy_start, row.copy_length


def _execute(tx: Connection, statement: Any) -> None:
    tx.execute(statement)


def _patron(tx: Connection, chat_id: int, language: str, now: int) -> int:
    row = {"chat_id": chat_id, "name": f"Name {chat_id}", "language": language, "created_at": now, "seen_at": now}
    number: int = tx.execute(insert(patrons).returning(patrons.c.id), row).scalar_one()
    return number


def _ticket(tx: Connection, patron: int, thread_id: int, now: int) -> int:
    topic = "open" if thread_id else "none"
    row = {"patron_id": patron, "opened_at": now, "last_at": now, "thread_id": thread_id, "topic": topic}
    number: int = tx.execute(insert(tickets).returning(tickets.c.id), row).scalar_one()
    return number


def _line(tx: Connection, ticket: int, chat_id: int, message_id: int, text: str, from_staff: int, now: int) -> int:
    row = {
        "ticket_id": ticket,
        "from_staff": from_staff,
        "source_chat": chat_id,
        "source_message": message_id,
        "body": {"text": text, "entities": []},
        "at": now,
    }
    number: int = tx.execute(insert(lines).returning(lines.c.id), row).scalar_one()
    return number
