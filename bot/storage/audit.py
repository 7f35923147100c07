"""Who of the staff did what and when: keys and numbers, never words. Kept for a year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, delete, insert, select

from bot.clock import from_millis
from bot.storage.tables import audit

KEPT_FOR = timedelta(days=365)

ADD = insert(audit)
OF_TICKET = (
    select(audit).where(audit.c.ticket_id == bindparam("ticket")).order_by(audit.c.id.desc()).limit(bindparam("most"))
)
PRUNE = delete(audit).where(audit.c.at < bindparam("before"))


@dataclass(frozen=True, slots=True)
class Deed:
    """One act of somebody of the staff. `detail` is a key or a number: an outcome, a queue, the account it went to."""

    at: datetime
    staff_id: int
    act: str
    ticket_id: int = 0
    detail: str = ""


class Audit:
    """The trail, in one transaction at one time (`now`, UTC ms)."""

    def __init__(self, tx: Connection, now: int) -> None:
        self._tx = tx
        self._now = now

    def note(self, staff_id: int, act: str, ticket_id: int = 0, detail: str = "") -> None:
        """Write down that it was done."""
        row = {"at": self._now, "staff_id": staff_id, "act": act, "ticket_id": ticket_id, "detail": detail}
        self._tx.execute(ADD, row)

    def of_ticket(self, ticket_id: int, most: int = 20) -> list[Deed]:
        """What was done with a ticket, the newest acts, oldest first."""
        rows = self._tx.execute(OF_TICKET, {"ticket": ticket_id, "most": most}).all()
        return [
            Deed(from_millis(row.at), row.staff_id, row.act, row.ticket_id, row.detail or "") for row in reversed(rows)
        ]


def prune(tx: Connection, now: int) -> int:
    """Forget what is older than a year (`now` UTC ms); how many rows went."""
    return tx.execute(PRUNE, {"before": now - KEPT_FOR // timedelta(milliseconds=1)}).rowcount
