"""`LUKUOPAS_PLANT=…`: the bot with one bug put in on purpose, so that each rule of the judge is seen to turn red.

Only the rig's nursery knows this setting; `python -m bot` does not.
"""

from __future__ import annotations

import asyncio
import logging
import os
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, text, update

from bot.delivery import limiter, sender
from bot.engine import Engine
from bot.intake import storing
from bot.storage import embedded, outbox
from bot.storage.inbox import InboxRow
from bot.storage.tables import outbox as messages
from bot.storage.tickets import Tickets
from bot.turns import Turns
from flows.incoming import Incoming

SETTING = "LUKUOPAS_PLANT"
LATE = 0.5  # seconds
PLANTS: dict[str, Callable[[], None]] = {}


def plant(name: str) -> None:
    """Put the bug of this name in; none for an empty one."""
    if name:
        PLANTS[name]()


def bug(does: Callable[[], None]) -> Callable[[], None]:
    """A bug by the name of its function."""
    PLANTS[does.__name__] = does
    return does


@bug
def confirms_before_it_stores() -> None:
    """I1: Telegram is told that we have what is stored a moment later."""
    keep = storing.Store.keep
    waiting: set[asyncio.Task[Any]] = set()

    async def later(self: storing.Store, updates: Sequence[dict[str, Any]]) -> None:
        await asyncio.sleep(LATE)
        await keep(self, updates)

    async def kept(self: storing.Store, updates: Sequence[dict[str, Any]]) -> int:
        waiting.add(asyncio.create_task(later(self, updates)))
        return len(updates)

    storing.Store.keep = kept  # type: ignore[method-assign]


@bug
def forgets_what_it_has_seen() -> None:
    """I2: an update that comes again is taken for a new one."""
    row_of = storing.row_of

    def another(update: dict[str, Any], received_at: int) -> dict[str, Any]:
        return {**row_of(update, received_at), "key": os.urandom(8).hex()}

    storing.row_of = another


@bug
def leaves_rows_on_their_way() -> None:
    """I3: what was being sent when the last run ended is nobody's any more."""
    outbox.recover = lambda tx, now: None


@bug
def takes_what_left_for_unsent() -> None:
    """I4: what was being sent when the last run ended goes again, and nobody counts that."""
    outbox.UNKNOWN = update(messages).where(messages.c.state == "sending", bindparam("now") > 0).values(state="queued")


@bug
def takes_the_newest_first() -> None:
    """I5: what came in together is handled from its end."""
    take = Engine.take

    def turned(self: Engine, rows: Iterable[InboxRow]) -> None:
        take(self, list(rows)[::-1])

    Engine.take = turned  # type: ignore[method-assign]


@bug
def does_not_know_its_topics() -> None:
    """I8: Telegram's word that a topic was made is not heard."""
    outbox.topic_seen = lambda tx, ticket_id, thread_id, now: None


@bug
def knows_no_pace() -> None:
    """I9: everything leaves at once."""

    endless = limiter.Pace(1e6, 1e6, 1_000, 1_000_000, 1e6)
    sender.pace_of = lambda config: endless


@bug
def tells_the_log() -> None:
    """I10: a line for whoever looks for a fault, with the words that led to it."""
    read = Turns.read

    def told(self: Turns, arrived: InboxRow) -> Incoming:
        incoming = read(self, arrived)
        logging.getLogger("bot").info("heard %r", incoming.text)
        return incoming

    Turns.read = told  # type: ignore[method-assign]


@bug
def leaves_lines_behind() -> None:
    """I12: a line of a ticket that there is not."""
    prepare = embedded.prepare
    opens = Tickets.open

    def prepared(handle: sqlite3.Connection, *given: Any) -> None:
        prepare(handle, *given)
        handle.execute("PRAGMA foreign_keys = OFF")

    def opened(self: Tickets, *given: Any, **named: Any) -> Any:
        ticket = opens(self, *given, **named)
        stray(self._tx, ticket.id)
        return ticket

    embedded.prepare = prepared  # type: ignore[assignment]
    Tickets.open = opened  # type: ignore[method-assign]


def stray(tx: Connection, number: int) -> None:
    """A line that points to nothing."""
    tx.execute(
        text("INSERT INTO lines (ticket_id, from_staff, source_chat, source_message, at) VALUES (:no, 0, 1, :at, 0)"),
        {"no": 9_000_000 + number, "at": number},
    )
