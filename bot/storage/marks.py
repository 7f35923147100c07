"""Messages of ours that have a name, so that they can be changed later: a card, a receipt, an open question."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection, bindparam, delete, select

from bot.storage.tables import marks
from bot.storage.upsert import upsert

SET = upsert(marks, keys=("name",), change=("chat_id", "message_id", "ticket_id", "at"))
FIND = select(marks.c.chat_id, marks.c.message_id).where(marks.c.name == bindparam("called"))
NAME_OF = (
    select(marks.c.name)
    .where(marks.c.chat_id == bindparam("chat"), marks.c.message_id == bindparam("message"))
    .order_by(marks.c.name)
    .limit(1)
)
PRUNE = delete(marks).where(marks.c.at < bindparam("before"))
FORGET = delete(marks).where(marks.c.name == bindparam("called"))


class Place(NamedTuple):
    """Where a message stands."""

    chat_id: int
    message_id: int


def put(tx: Connection, name: str, place: Place, *, now: int, ticket_id: int = 0) -> None:
    """From now on the name means this message."""
    where = {"chat_id": place.chat_id, "message_id": place.message_id, "ticket_id": ticket_id, "at": now}
    tx.execute(SET, {"name": name, **where})


def find(tx: Connection, name: str) -> Place | None:
    """The message that has a name."""
    found = tx.execute(FIND, {"called": name}).one_or_none()
    return Place(found.chat_id, found.message_id) if found else None


def name_of(tx: Connection, chat_id: int, message_id: int) -> str:
    """The name of a message of ours; empty when it has none."""
    return tx.execute(NAME_OF, {"chat": chat_id, "message": message_id}).scalar_one_or_none() or ""


def forget(tx: Connection, name: str) -> None:
    """The message is gone."""
    tx.execute(FORGET, {"called": name})
