"""Staff: who of the group has written or pressed, by the name that patrons may hear; who is on duty, and who is still one of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select, update

from bot.clock import from_millis
from bot.storage.tables import staff
from bot.storage.upsert import upsert
from flows.incoming import Person
from flows.records import Member

GET = select(staff).where(staff.c.user_id == bindparam("who"))
ALL = select(staff).order_by(staff.c.user_id)
PUT = upsert(staff, keys=("user_id",), change=("name", "seen_at"))
CHECKED = upsert(staff, keys=("user_id",), change=("name", "seen_at", "checked_at"))
DUTY = update(staff).where(staff.c.user_id == bindparam("who")).values(on_duty=bindparam("on"))
LANGUAGES = update(staff).where(staff.c.user_id == bindparam("who")).values(languages=bindparam("spoken"))
UNCHECKED = update(staff).where(staff.c.user_id == bindparam("who")).values(checked_at=None, on_duty=0)


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
            row = self._tx.execute(GET, {"who": person.id}).one()
        return member_from(row)

    def find(self, person_id: int) -> Member | None:
        """Somebody who has been met."""
        row = self._tx.execute(GET, {"who": person_id}).one_or_none()
        return member_from(row) if row else None

    def all(self) -> list[Member]:
        """Everybody who has been met."""
        return [member_from(row) for row in self._tx.execute(ALL)]

    def on_duty(self) -> list[Member]:
        """Who is there now, by name."""
        return sorted((each for each in self.all() if each.on_duty), key=lambda each: each.name.casefold())

    def checked(self, person: Person) -> None:
        """Telegram has just said that this is a member of the group."""
        row = {"name": person.name, "seen_at": self._now, "checked_at": self._now}
        self._tx.execute(CHECKED, {"user_id": person.id, **row})

    def left(self, person_id: int) -> None:
        """No member any more, and off duty."""
        self._tx.execute(UNCHECKED, {"who": person_id})

    def set_duty(self, person: Person, *, on: bool, languages: Sequence[str] | None = None) -> Member:
        """On duty or off; with languages, which ones from now on."""
        self.meet(person)
        self._tx.execute(DUTY, {"who": person.id, "on": int(on)})
        if languages is not None:
            self._tx.execute(LANGUAGES, {"who": person.id, "spoken": ",".join(languages)})
        return self.meet(person)


def member_from(row: Row[Any]) -> Member:
    """The record of a row."""
    return Member(
        row.user_id,
        row.name or "",
        bool(row.on_duty),
        bool(row.admin),
        languages=tuple(filter(None, row.languages.split(","))),
        checked_at=from_millis(row.checked_at) if row.checked_at else None,
    )
