"""Small things to remember by name: the staff group, the setup code's hash, what was done last."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, select

from bot.storage.tables import meta
from bot.storage.upsert import upsert

GET = select(meta.c.value).where(meta.c.name == bindparam("called"))
PUT = upsert(meta, keys=("name",), change=("value",))


def get(tx: Connection, name: str) -> str:
    """What is kept under a name; empty when nothing is."""
    return tx.execute(GET, {"called": name}).scalar_one_or_none() or ""


def put(tx: Connection, name: str, value: str) -> None:
    """Keep something under a name, instead of what was there."""
    tx.execute(PUT, {"name": name, "value": value})
