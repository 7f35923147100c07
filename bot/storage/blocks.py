"""Who may not write to the librarians for a while, why, and until when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Row, bindparam, delete, or_, select

from bot.clock import from_millis, millis
from bot.storage.tables import blocks, patrons
from bot.storage.upsert import upsert

PUT = upsert(blocks, keys=("patron_id",), change=("reason", "staff_id", "at", "ends_at", "quiet"))
LIFT = delete(blocks).where(blocks.c.patron_id == bindparam("patron"))
_holds = or_(blocks.c.ends_at.is_(None), blocks.c.ends_at > bindparam("now"))
_with_patron = select(blocks, patrons.c.name.label("name"), patrons.c.chat_id.label("chat_id")).join(
    patrons, patrons.c.id == blocks.c.patron_id
)
OF = _with_patron.where(blocks.c.patron_id == bindparam("patron"), _holds)
ALL = _with_patron.where(_holds).order_by(blocks.c.at, blocks.c.patron_id)
PRUNE = delete(blocks).where(blocks.c.ends_at <= bindparam("now"))


@dataclass(frozen=True, slots=True)
class Block:
    """One patron who may not write now. `name` is empty after a sensitive talk; `until` None: until it is lifted."""

    patron_id: int
    chat_id: int
    name: str
    reason: str
    staff_id: int
    at: datetime
    until: datetime | None


class Blocks:
    """The blocks, in one transaction at one time (`now`, UTC ms)."""

    def __init__(self, tx: Connection, now: int) -> None:
        self._tx = tx
        self._now = now

    def put(self, patron_id: int, *, reason: str, staff_id: int, until: datetime | None, quiet: bool = False) -> None:
        """From now on this patron opens no ticket; a block that is there is replaced."""
        row = {"reason": reason, "staff_id": staff_id, "ends_at": millis(until) if until else None}
        self._tx.execute(PUT, {"patron_id": patron_id, "at": self._now, "quiet": int(quiet), **row})

    def lift(self, patron_id: int) -> bool:
        """The patron may write again; False when nothing held."""
        return self._tx.execute(LIFT, {"patron": patron_id}).rowcount == 1

    def of(self, patron_id: int) -> Block | None:
        """What holds for a patron now; None for nearly everybody."""
        row = self._tx.execute(OF, {"patron": patron_id, "now": self._now}).one_or_none()
        return block_from(row) if row else None

    def in_force(self) -> list[Block]:
        """All that hold now, the oldest first."""
        return [block_from(row) for row in self._tx.execute(ALL, {"now": self._now})]


def block_from(row: Row[*tuple[object, ...]]) -> Block:
    """The record of a row that brings its patron along."""
    cells = row._mapping
    return Block(
        patron_id=cells["patron_id"],
        chat_id=cells["chat_id"],
        name="" if cells["quiet"] else cells["name"] or "",
        reason=cells["reason"] or "",
        staff_id=cells["staff_id"],
        at=from_millis(cells["at"]),
        until=from_millis(cells["ends_at"]) if cells["ends_at"] else None,
    )


def prune(tx: Connection, now: int) -> int:
    """Forget the blocks that are over (`now` UTC ms); how many."""
    return tx.execute(PRUNE, {"now": now}).rowcount
