"""Units, such as care homes, with whoever speaks for them; and series of sessions, of a unit or of somebody's project.

A unit's code is made here and kept only as a hash. Each code joins once: its contact person, a deputy, or a group chat.
"""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, insert, or_, select, update

from bot.storage.codes import random_code
from bot.storage.tables import patrons, series, units
from flows.series import Series, Unit

CODE_LENGTH = 10

_contact = patrons.alias("contact")
_deputy = patrons.alias("deputy")
WHOLE = (
    select(
        units,
        _contact.c.chat_id.label("contact_chat"),
        _contact.c.name.label("contact_name"),
        _deputy.c.chat_id.label("deputy_chat"),
        _deputy.c.name.label("deputy_name"),
    )
    .outerjoin(_contact, _contact.c.id == units.c.contact_id)
    .outerjoin(_deputy, _deputy.c.id == units.c.deputy_id)
    .where(units.c.state != "closed")
)
ALL = WHOLE.order_by(units.c.id)
BY_ID = WHOLE.where(units.c.id == bindparam("row"))
BY_CODE = WHOLE.where(units.c.code == bindparam("hashed"), units.c.code != "")
BY_CHAT = WHOLE.where(units.c.chat_id == bindparam("chat"), units.c.chat_id != 0)
OF_PATRON = WHOLE.where(or_(units.c.contact_id == bindparam("who"), units.c.deputy_id == bindparam("who"))).order_by(
    units.c.id
)
ADD = insert(units).returning(units.c.id)
CHANGE_CODE = update(units).where(units.c.id == bindparam("row")).values(code=bindparam("hashed"))
CONTACT = (
    update(units)
    .where(units.c.id == bindparam("row"))
    .values(contact_id=bindparam("who"), state="active", code="", language=bindparam("speaks"))
)
DEPUTY = update(units).where(units.c.id == bindparam("row")).values(deputy_id=bindparam("who"), code="")
CHAT = update(units).where(units.c.id == bindparam("row")).values(chat_id=bindparam("chat"), code=bindparam("hashed"))
MOVE_CHAT = update(units).where(units.c.chat_id == bindparam("old")).values(chat_id=bindparam("new"))
CLOSE = (
    update(units)
    .where(units.c.id == bindparam("row"))
    .values(state="closed", name="", code="", contact_id=None, deputy_id=None, chat_id=0)
)
FORGET_SERIES = delete(series).where(series.c.unit_id == bindparam("row"))

ADD_SERIES = insert(series).returning(series.c.id)
SERIES = select(series).where(series.c.id == bindparam("row"))
OF_UNIT = select(series).where(series.c.unit_id == bindparam("row"), series.c.state != "ended").order_by(series.c.id)
SETTLE = update(series).where(series.c.id == bindparam("row")).values(state=bindparam("how"), starts=bindparam("first"))


class Units:
    """Units and series, in one transaction at one time (`now`, UTC ms). Closed units are not found."""

    def __init__(self, tx: Connection, now: int) -> None:
        self._tx = tx
        self._now = now

    # ------------------------------------------------------------ units

    def add(self, name: str, language: str) -> Unit:
        """A new unit, without anybody who speaks for it yet."""
        row = {"name": name, "language": language, "state": "new", "created_at": self._now}
        number = self._tx.execute(ADD, row).scalar_one()
        return Unit(number, name, language)

    def all(self) -> list[Unit]:
        return [_unit_from(row) for row in self._tx.execute(ALL)]

    def by_id(self, number: int) -> Unit | None:
        return self._one(BY_ID, row=number)

    def by_code(self, code: str) -> Unit | None:
        """The unit that somebody with this code may join."""
        return self._one(BY_CODE, hashed=_hash(code))

    def by_chat(self, chat_id: int) -> Unit | None:
        """The unit whose group chat this is."""
        return self._one(BY_CHAT, chat=chat_id)

    def of_patron(self, patron_id: int) -> list[Unit]:
        """The units for which somebody speaks, as contact person or deputy."""
        return [_unit_from(row) for row in self._tx.execute(OF_PATRON, {"who": patron_id})]

    def new_code(self, unit: Unit) -> str:
        """A code that joins once; the one before is worth nothing any more."""
        code = random_code(CODE_LENGTH)
        self._tx.execute(CHANGE_CODE, {"row": unit.id, "hashed": _hash(code)})
        return code

    def set_contact(self, unit: Unit, patron_id: int, language: str) -> None:
        """Somebody speaks for the unit from now on; the code is used up."""
        self._tx.execute(CONTACT, {"row": unit.id, "who": patron_id, "speaks": unit.language or language})

    def set_deputy(self, unit: Unit, patron_id: int) -> None:
        """Somebody speaks for it when the other cannot; the code is used up."""
        self._tx.execute(DEPUTY, {"row": unit.id, "who": patron_id})

    def set_chat(self, unit: Unit, chat_id: int, code: str) -> None:
        """Its group is reminded too. The code is used up, unless its contact person still needs it."""
        kept = "" if unit.contact_id else _hash(code)
        self._tx.execute(CHAT, {"row": unit.id, "chat": chat_id, "hashed": kept})

    def move_chat(self, old: int, new: int) -> None:
        """A group has a new number, 0 for one that is gone."""
        self._tx.execute(MOVE_CHAT, {"old": old, "new": new})

    def close(self, unit: Unit) -> None:
        """It takes part no more: nobody speaks for it, and of what stood here only its sessions stay, for the counts."""
        self._tx.execute(FORGET_SERIES, {"row": unit.id})
        self._tx.execute(CLOSE, {"row": unit.id})

    def _one(self, statement: Any, **values: Any) -> Unit | None:
        row = self._tx.execute(statement, values).one_or_none()
        return _unit_from(row) if row else None

    # ------------------------------------------------------------ series

    def ask(
        self, service: str, rhythm: str, wanted: Mapping[str, Any], *, unit_id: int = 0, patron_id: int = 0
    ) -> Series:
        """Somebody wishes for a series; nothing is booked by it."""
        row = {
            "unit_id": unit_id or None,
            "patron_id": patron_id or None,
            "service": service,
            "rhythm": rhythm,
            "wanted": dict(wanted),
            "state": "asked",
            "created_at": self._now,
        }
        number = self._tx.execute(ADD_SERIES, row).scalar_one()
        return Series(number, service, rhythm, wanted, unit_id, patron_id)

    def series(self, number: int) -> Series | None:
        row = self._tx.execute(SERIES, {"row": number}).one_or_none()
        return _series_from(row) if row else None

    def series_of(self, unit: Unit) -> list[Series]:
        """What a unit has asked for or has, oldest first."""
        return [_series_from(row) for row in self._tx.execute(OF_UNIT, {"row": unit.id})]

    def settle(self, series: Series, starts: str) -> None:
        """Its sessions are booked, the first at this wall time (2026-03-01T10:00)."""
        self._tx.execute(SETTLE, {"row": series.id, "how": "settled", "first": starts})

    def end(self, series: Series) -> None:
        """It is over, or was declined."""
        self._tx.execute(SETTLE, {"row": series.id, "how": "ended", "first": series.starts})


def _hash(code: str) -> str:
    return sha256(code.strip().upper().encode()).hexdigest()


def _unit_from(row: Row[Any]) -> Unit:
    return Unit(
        row.id,
        row.name,
        row.language,
        row.contact_id or 0,
        row.contact_chat or 0,
        row.contact_name or "",
        row.deputy_id or 0,
        row.deputy_chat or 0,
        row.deputy_name or "",
        row.chat_id,
    )


def _series_from(row: Row[Any]) -> Series:
    return Series(
        row.id, row.service, row.rhythm, row.wanted or {}, row.unit_id or 0, row.patron_id or 0, row.starts, row.state
    )
