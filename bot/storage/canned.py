"""Texts that staff keep ready: their own, those of a queue, those for all; each in the languages that it has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, Row, bindparam, delete, select

from bot.storage.tables import canned
from bot.storage.upsert import upsert

FOR_ALL = "all"

PUT = upsert(canned, keys=("scope", "name"), change=("texts", "author_id", "updated_at")).returning(canned.c.id)
BY_ID = select(canned).where(canned.c.id == bindparam("row"))
OF_SCOPES = (
    select(canned)
    .where(canned.c.scope.in_(bindparam("scopes", expanding=True)))
    .order_by(canned.c.scope, canned.c.name)
)
DELETE = delete(canned).where(canned.c.id == bindparam("row"))


@dataclass(frozen=True, slots=True)
class Canned:
    """One text by language. `scope` is `all`, `queue:KEY` or `staff:ACCOUNT`."""

    id: int
    scope: str
    name: str
    texts: Mapping[str, str] = field(default_factory=dict)
    author_id: int = 0


class CannedTexts:
    """The texts, in one transaction at one time (`now`, UTC ms)."""

    def __init__(self, tx: Connection, now: int) -> None:
        self._tx = tx
        self._now = now

    def of(self, person_id: int, queues: Sequence[str]) -> list[Canned]:
        """What somebody may use: their own first, then those of these queues, then those for all."""
        scopes = [own(person_id), *(of_queue(key) for key in queues), FOR_ALL]
        found = [canned_from(row) for row in self._tx.execute(OF_SCOPES, {"scopes": scopes})]
        return sorted(found, key=lambda each: (scopes.index(each.scope), each.name.casefold()))

    def by_id(self, number: int) -> Canned | None:
        """One of them."""
        row = self._tx.execute(BY_ID, {"row": number}).one_or_none()
        return canned_from(row) if row else None

    def put(self, scope: str, name: str, texts: Mapping[str, str], *, author: int) -> int:
        """Keep a text; one with the same name in the same place is replaced. Its number."""
        row = {"scope": scope, "name": name, "texts": dict(texts), "author_id": author, "updated_at": self._now}
        number: int = self._tx.execute(PUT, row).scalar_one()
        return number

    def remove(self, number: int) -> bool:
        """Throw a text away; False when it is gone already."""
        return self._tx.execute(DELETE, {"row": number}).rowcount == 1


def own(person_id: int) -> str:
    """The scope of what is for one person only."""
    return f"staff:{person_id}"


def of_queue(key: str) -> str:
    """The scope of what a queue's people use."""
    return f"queue:{key}"


def canned_from(row: Row[*tuple[object, ...]]) -> Canned:
    """The record of a row."""
    cells = row._mapping
    return Canned(cells["id"], cells["scope"], cells["name"], cells["texts"] or {}, cells["author_id"])
