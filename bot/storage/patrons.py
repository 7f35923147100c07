"""Patrons, and the one look-up that starts each of their updates: who it is, what is under way, which ticket is the newest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select, update

from bot.clock import from_millis
from bot.storage.conversations import conversation_from
from bot.storage.tables import conversations, patrons, tickets
from bot.storage.tickets import ticket_from
from flows.records import Asked, Conversation, Patron, Reach, Ticket

SEEN_EVERY = 86_400_000  # ms: when a patron was last seen is kept by the day, not by the minute

_newest = select(func.max(tickets.c.id)).where(tickets.c.patron_id == patrons.c.id).correlate(patrons).scalar_subquery()
_joined = patrons.outerjoin(conversations, conversations.c.place == bindparam("place")).outerjoin(
    tickets, tickets.c.id == _newest
)
SITUATION = (
    select(
        *(column.label(f"p_{column.name}") for column in patrons.c),
        *(column.label(f"c_{column.name}") for column in conversations.c),
        *(column.label(f"t_{column.name}") for column in tickets.c),
    )
    .select_from(_joined)
    .where(patrons.c.chat_id == bindparam("chat"))
)
ADD = insert(patrons).returning(patrons.c.id)
SAVE = (
    update(patrons)
    .where(patrons.c.id == bindparam("row"))
    .values(
        {
            name: bindparam(f"new_{name}")
            for name in ("name", "language", "zone", "reach", "greeted", "misses", "asked", "seen_at")
        }
    )
)


class Patrons:
    """The patrons, in one transaction at one time (`now`, UTC ms). `quiet_queues` as `Tickets` has them."""

    def __init__(self, tx: Connection, now: int, quiet_queues: Sequence[str] = ()) -> None:
        self._tx = tx
        self._now = now
        self._quiet = quiet_queues

    def situation(self, chat_id: int, place: str) -> tuple[Patron, Conversation | None, Ticket | None] | None:
        """The patron of a chat, the dialogue under way at `place`, and the newest ticket, by one statement; None for somebody new."""
        found = self._tx.execute(SITUATION, {"chat": chat_id, "place": place}).one_or_none()
        if found is None:
            return None
        row = found._asdict()
        patron = patron_from(row)
        conversation = conversation_from(row, "c_") if row["c_place"] is not None else None
        ticket = ticket_from(row, patron, self._quiet, "t_") if row["t_id"] is not None else None
        return patron, conversation, ticket

    def add(self, chat_id: int, name: str, language: str) -> Patron:
        """Somebody who writes for the first time."""
        fresh = Patron(0, chat_id, name, language)
        new_id = self._tx.execute(
            ADD, {"chat_id": chat_id, "created_at": self._now, **_columns(fresh, self._now)}
        ).scalar_one()
        return Patron(new_id, chat_id, name, language, seen_at=from_millis(self._now))

    def save(self, before: Patron, after: Patron) -> None:
        """Store what changed; an update on which nothing changed costs nothing, but once a day the patron was seen."""
        seen = _seen(before.seen_at)
        if after != before or self._now - seen >= SEEN_EVERY:
            changed = {f"new_{name}": value for name, value in _columns(after, self._now).items()}
            self._tx.execute(SAVE, {"row": after.id, **changed})


def _seen(at: datetime | None) -> int:
    return int(at.timestamp() * 1000) if at else 0


def _columns(patron: Patron, now: int) -> dict[str, Any]:
    return {
        "name": patron.name,
        "language": patron.language,
        "zone": patron.zone,
        "reach": str(patron.reach),
        "greeted": int(patron.greeted),
        "misses": patron.misses,
        "asked": asdict(patron.asked) if patron.asked else None,
        "seen_at": now,
    }


def patron_from(row: Mapping[str, Any], prefix: str = "p_") -> Patron:
    """The record of a row whose patron columns begin with `prefix`."""
    asked = row[f"{prefix}asked"]
    return Patron(
        id=row[f"{prefix}id"],
        chat_id=row[f"{prefix}chat_id"],
        name=row[f"{prefix}name"],
        language=row[f"{prefix}language"],
        zone=row[f"{prefix}zone"],
        reach=Reach(row[f"{prefix}reach"]),
        greeted=bool(row[f"{prefix}greeted"]),
        misses=row[f"{prefix}misses"],
        seen_at=from_millis(row[f"{prefix}seen_at"]),
        asked=_asked(asked) if asked else None,
    )


def _asked(stored: dict[str, Any]) -> Asked:
    return Asked(**{**stored, "entities": tuple(stored["entities"]), "tried": tuple(stored["tried"])})
