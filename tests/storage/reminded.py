"""A library whose reminders are swept by hand, and somebody at the outbox who sends what may leave."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import Row, insert, select, update

from bot.clock import millis
from bot.config import Config
from bot.house import House
from bot.schedule.reminding import remind
from bot.schedule.watch import Swept
from bot.storage.database import Connection, Database
from bot.storage.leaving import Claimed
from bot.storage.tables import bookings, outbox, patrons, reminders
from flows.words import Quote, Say, Send
from tests.storage.post import Post
from tests.storage.town import GUIDING, Town

STAFF = -100
FIRST = 1_000_001  # of a crowd's patrons, their chats and their sessions
DAY = date(2026, 3, 4)


@lru_cache(1)
def house() -> House:
    """Open on weekdays from ten to six, with a staff group."""
    made = House.build(Config.model_validate({"library": {"timezone": "Europe/Helsinki"}}), today=DAY, strict=True)
    made.staff_chat = STAFF
    return made


class Reminded(Town):
    """A town with a sweep and an outbox; time stands still until `at` moves it."""

    def __init__(self, db: Database) -> None:
        super().__init__(db)
        self.post = Post(db)
        self.post.now = millis(self.now)

    def at(self, day: int, hour: int, minute: int, second: int = 0) -> None:
        """`at(3, 10, 0)`: 10:00 of 3 March 2026 in Helsinki."""
        self.now = datetime(2026, 3, day, hour, minute, second, tzinfo=self.terms.zone).astimezone(UTC)
        self.post.now = millis(self.now)

    def forward(self, **by: float) -> None:
        self.now += timedelta(**by)
        self.post.now = millis(self.now)

    async def sweep(self) -> Swept:
        return await self.db.run(remind, house(), millis(self.now))

    async def sends(self) -> list[tuple[int, str]]:
        """Sweep, and let everything leave: to whom, and which text came first."""
        await self.sweep()
        return [(each.chat_id, first_words(each)) for each in await self.post.sends()]

    async def states(self) -> dict[str, tuple[str, str]]:
        """State and reason by kind, of the newest version."""
        rows = await self.rows()
        return {row.kind: (row.state, row.reason) for row in rows}

    async def rows(self) -> Sequence[Row[Any]]:
        return await self.db.run(
            lambda tx: tx.execute(select(reminders).order_by(reminders.c.version, reminders.c.id)).all()
        )

    async def reach(self, chat_id: int, reach: str) -> None:
        await self.post.set(update(patrons).where(patrons.c.chat_id == chat_id).values(reach=reach))

    async def outbox(self) -> Sequence[Row[Any]]:
        return await self.db.run(lambda tx: tx.execute(select(outbox).order_by(outbox.c.id)).all())


def first_words(claimed: Claimed) -> str:
    """The id of the first text of a message."""
    act = claimed.act
    assert isinstance(act, Send)
    part = act.message.parts[0]
    say = getattr(part, "say", part)
    return say.id if isinstance(say, Say) else say.text if isinstance(say, Quote) else type(part).__name__


def crowd(tx: Connection, guide_id: int, starts: Sequence[tuple[datetime, datetime]]) -> None:
    """A session for each start, each with a patron of its own and one reminder, due at the second instant."""
    now = millis(starts[0][1])
    sessions, waiting = [], []
    for number, (start, due) in enumerate(starts, FIRST):
        wall = start.astimezone(house().zone).replace(tzinfo=None)
        session = {
            "id": number,
            "code": f"C{number}",
            "patron_id": number,
            "service": GUIDING.key,
            "guide_id": guide_id,
            "channel": "phone",
            "language": "fi",
            "local": wall.isoformat(timespec="minutes"),
            "fold": 0,
            "zone": "Europe/Helsinki",
            "start_at": millis(start),
            "end_at": millis(start + timedelta(minutes=30)),
            "free_at": millis(start + timedelta(minutes=45)),
            "wish": {},
            "created_at": now,
            "changed_at": now,
        }
        minutes = int((start - due).total_seconds()) // 60
        one = {"subject": "session", "subject_id": number, "kind": f"patron-{minutes}", "version": 1}
        sessions.append(session)
        waiting.append({**one, "due_at": millis(due)})
    person = {"name": "", "language": "fi", "created_at": now, "seen_at": now}
    people = [{"id": session["id"], "chat_id": session["id"], **person} for session in sessions]
    for table, rows in ((patrons, people), (bookings, sessions), (reminders, waiting)):
        tx.execute(insert(table), rows)
