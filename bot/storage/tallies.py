"""Counts for the statistics: by day, without words and without people."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection, bindparam, select

from bot.storage.tables import tallies
from bot.storage.upsert import add_up

COUNT = add_up(tallies, keys=("day", "kind", "item", "language"), total="n")
BETWEEN = (
    select(tallies)
    .where(tallies.c.day.between(bindparam("first"), bindparam("last")))
    .order_by(tallies.c.day, tallies.c.kind, tallies.c.item, tallies.c.language)
)


class Tally(NamedTuple):
    """How often something happened on a day (ISO date of the library's wall time)."""

    day: str
    kind: str
    item: str
    language: str
    n: int


def count(tx: Connection, day: str, kind: str, item: str, language: str = "", n: int = 1) -> None:
    """So many more of something."""
    tx.execute(COUNT, {"day": day, "kind": kind, "item": item, "language": language, "n": n})


def between(tx: Connection, first: str, last: str) -> list[Tally]:
    """All counts of the days from `first` to `last`, both included."""
    return [Tally(*row) for row in tx.execute(BETWEEN, {"first": first, "last": last})]
