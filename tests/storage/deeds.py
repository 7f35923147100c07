"""Small things to do with a database and its file."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, text

from bot.storage import meta
from bot.storage.database import Database


def remember(tx: Connection, name: str) -> str:
    meta.put(tx, name, "here")
    return name


def remember_and_fail(tx: Connection, name: str) -> str:
    remember(tx, name)
    raise LookupError(name)


async def remembered(db: Database) -> set[str]:
    rows = await db.read(lambda tx: tx.execute(text("SELECT name FROM meta")).scalars().all())
    return {name for name in rows if name != "seal"}


def contents(path: Path) -> bytes:
    return path.read_bytes()


def overwrite(path: Path, new: bytes) -> None:
    path.write_bytes(new)
