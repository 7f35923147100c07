"""Staff: who of the group has written or pressed, by the name that patrons may hear."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, select

from bot.storage.tables import staff
from bot.storage.upsert import upsert
from flows.records import Member
from flows.words import Person

GET = select(staff).where(staff.c.user_id == bindparam("who"))
PUT = upsert(staff, keys=("user_id",), change=("name", "seen_at"))


class Staff:
    """The staff, in one transaction at one time (`now`, UTC ms)."""

    def __init__(self, tx: Connection, now: int) -> None:
        self._tx = tx
        self._now = now

    def meet(self, person: Person) -> Member:
        """Somebody of the staff group; stored when new or renamed."""
        row = self._tx.execute(GET, {"who": person.id}).one_or_none()
        if row is None or row.name != person.name:
            self._tx.execute(PUT, {"user_id": person.id, "name": person.name, "seen_at": self._now})
        return Member(person.id, person.name, bool(row and row.on_duty), bool(row and row.admin))
