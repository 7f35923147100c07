"""A sender at work: a real database, the stand-in Telegram on a real socket, and time that runs a hundred times as fast."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

from bot.clock import millis
from bot.config import Config
from bot.delivery.http import AiohttpRequest, Api
from bot.delivery.news import News, What
from bot.delivery.sender import Sender
from bot.house import House
from bot.playground.standin import Group, Limits, Person, StandIn
from bot.storage import outbox
from bot.storage.database import Connection, Database
from bot.storage.leaving import Claimed
from bot.storage.lines import Lines
from bot.storage.patrons import Patrons
from bot.storage.sealed import Sealer
from bot.storage.tables import outbox as rows
from bot.storage.tickets import Tickets
from flows.incoming import Incoming, Kind, Media
from flows.incoming import Person as Author
from flows.records import Patron, Ticket
from flows.words import Act, Quote, Say, Topic, TopicAct, message
from tests.hurried import HurriedClock

OFF = {"per_second": 10_000, "per_chat_per_second": 1_000, "per_chat_burst": 1_000, "per_group_per_minute": 100_000}
PATIENCE = 20.0  # real seconds


class FillingDisk(sqlite3.Connection):
    """A connection to SQLite that can be told that the disk is full."""

    is_full = False

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        if type(self).is_full and sql == "COMMIT":
            raise sqlite3.OperationalError("database or disk is full")
        return super().execute(sql, parameters)


class Rig:
    """Made by `Rig.at_work`. `news` is what the sender told, `react` what is done about it."""

    def __init__(self, folder: Path, clock: HurriedClock, standin: StandIn, limits: dict[str, Any]) -> None:
        self.folder = folder
        self.clock = clock
        self.standin = standin
        self.config = Config.model_validate({"telegram": {"token": standin.token, "limits": limits}})
        self.house = House.build(self.config, today=clock.now().date())
        self.news: list[tuple[Claimed, News]] = []
        self.owner = standin.person("Pirkko", language="fi")
        self.group: Group = standin.group("Henkilökunta", forum=True, owner=self.owner)
        self.house.staff_chat = self.group.id
        self._causes = 0

    @classmethod
    @asynccontextmanager
    async def at_work(
        cls, folder: Path, *, limits: dict[str, Any] | None = None, strict: Limits | None = None, pace: float = 100.0
    ) -> AsyncIterator[Rig]:
        """`limits` are the sender's, `strict` the stand-in's; both are off unless given."""
        clock = HurriedClock(pace)
        standin = StandIn(now=clock.now, monotonic=clock.monotonic, limits=strict or Limits.off())
        await standin.start()
        rig = cls(folder, clock, standin, {**OFF, **(limits or {})})
        await rig.start()
        try:
            yield rig
        finally:
            await rig.end()
            await standin.stop()

    # ------------------------------------------------------------ running

    async def start(self) -> None:
        """As the program starts: the rows of the last run are unsure."""
        make = partial(sqlite3.connect, factory=FillingDisk)
        self.db = await Database.open(f"sqlite:///{self.folder / 'rig.db'}", self._sealer(), make=make)
        await self.db.run(outbox.recover, self.now)
        self.api = Api(self.standin.url, self.standin.token, AiohttpRequest(trust_env=False, read_timeout=2.0))
        await self.api.open()
        self.sender = Sender(self.db, self.api, self.house, self.clock, self.config, self.on_outcome, seed=1)
        self.task = asyncio.create_task(self.sender.run())

    async def end(self) -> None:
        await self.sender.stop()
        await asyncio.wait_for(self.task, 1)
        await self.api.close()
        await self.db.close()

    async def killed_and_started(self) -> None:
        """The sender ends in the middle of what it does; another takes over the same rows."""
        self.task.cancel()
        for loop in (self.task, *self.sender._loops, *self.sender._leaving):
            loop.cancel()
        await asyncio.sleep(0)
        await self.api.close()
        await self.db.close()
        await self.start()

    def _sealer(self) -> Sealer:
        return Sealer.from_file(self.folder / "rig.key")

    @property
    def now(self) -> int:
        return millis(self.clock.now())

    def on_outcome(self, tx: Connection, claimed: Claimed, news: News) -> None:
        """What the bot does about outcomes, in small."""
        self.news.append((claimed, news))
        if news.what is What.TOPIC_GONE:
            anew: list[Act] = [TopicAct(Topic(claimed.ticket_id), "make", f"#{claimed.ticket_id} again")]
            self._first(tx, claimed, anew)
        elif news.what is What.TOPIC_CLOSED:
            self._first(tx, claimed, [TopicAct(Topic(claimed.ticket_id), "reopen")])
        elif news.what is What.MIGRATED:
            self.house.staff_chat = news.chat_id
            outbox.move_chat(tx, claimed.chat_id, news.chat_id)

    def _first(self, tx: Connection, claimed: Claimed, acts: list[Act]) -> None:
        outbox.put_first(tx, claimed.ticket_id, acts, now=self.now, staff_chat=self.house.staff_chat)

    # ------------------------------------------------------------ people

    def person(self, name: str = "Olena") -> Person:
        """Somebody who pressed Start long ago, and whom the bot does not know."""
        return self.standin.person(name, language="uk", started=True)

    async def patron(self, person: Person, language: str = "en") -> Patron:
        """Somebody whom the bot knows."""
        return await self.db.run(lambda tx: Patrons(tx, self.now).add(person.id, person.name, language))

    async def ticket(self, patron: Patron) -> Ticket:
        """A ticket without a topic."""
        return await self.db.run(
            lambda tx: Tickets(tx, self.now).open(patron, language="en", tried=(), off_hours=False)
        )

    async def line(self, ticket: Ticket, text: str, message_id: int = 0, kind: str = "text") -> int:
        """A stored line of the patron's."""
        media = None if kind == "text" else Media(kind, "file")
        self._causes += 1
        incoming = Incoming(
            Kind.TEXT if media is None else Kind.MEDIA,
            ticket.patron_chat,
            self.clock.now(),
            Author(ticket.patron_chat, "Olena"),
            message_id=message_id or 10_000 + self._causes,
            text=text,
            media=media,
        )
        return await self.db.run(lambda tx: Lines(tx, self.now).add(ticket, incoming, from_staff=False))

    # ------------------------------------------------------------ acts and outcomes

    async def put(self, *acts: Act, due_in: float = 0.0) -> None:
        """As if an update had led to these acts."""
        self._causes += 1
        due_at = self.now + round(due_in * 1000)
        await self.db.run(
            outbox.add, list(acts), cause=f"test:{self._causes}", now=self.now, staff_chat=self.group.id, due_at=due_at
        )
        self.sender.wake()

    async def do(self, *acts: Act) -> None:
        """Put and wait until all is settled."""
        await self.put(*acts)
        await self.settled()

    async def settled(self) -> None:
        """Until no row waits that is due or will be tried again."""
        await self.until(self._is_settled)

    async def _is_settled(self) -> bool:
        waiting = await self.db.run(outbox.waiting)
        return not waiting and self.sender.is_idle

    async def until(self, done: Callable[[], Any]) -> None:
        """Until something is so; the test fails after a while."""
        async with asyncio.timeout(PATIENCE):
            while True:
                found = done()
                if await found if asyncio.iscoroutine(found) else found:
                    return
                await asyncio.sleep(0.005)

    async def table(self) -> list[Any]:
        """All rows, in their order."""
        return await self.db.run(lambda tx: list(tx.execute(rows.select().order_by(rows.c.id))))

    async def states(self) -> list[str]:
        return [row.state for row in await self.table()]

    def said_to(self, person: Person) -> list[str]:
        """What the person sees of the bot."""
        return [post.text for post in person.posts() if post.by_bot]


def text(words: str) -> Any:
    """A message of somebody's words."""
    return message(Quote(words))


def ours(text_id: str) -> Any:
    """A message of one of our texts."""
    return message(Say(text_id))
