"""Flood waits that Telegram asked for: until when nothing may be sent to a chat (0: to any). They survive a restart."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, delete, func, select

from bot.storage.tables import floods
from bot.storage.upsert import upsert

ALL_CHATS = 0

SET = upsert(floods, keys=("chat_id",), change=("until_at",))
FORGET = delete(floods).where(floods.c.until_at <= bindparam("now"))
FORGET_CHAT = delete(floods).where(floods.c.chat_id == bindparam("chat"))
NEXT = select(func.min(floods.c.until_at)).where(floods.c.until_at > bindparam("now"))


def wait(tx: Connection, chat_id: int, until: int) -> None:
    """Nothing to this chat before `until` (UTC ms)."""
    tx.execute(SET, {"chat_id": chat_id, "until_at": until})


def forget_past(tx: Connection, now: int) -> None:
    """Remove the waits that are over."""
    tx.execute(FORGET, {"now": now})


def forget(tx: Connection, chat_id: int) -> None:
    """Nothing is to be known of this chat any more."""
    tx.execute(FORGET_CHAT, {"chat": chat_id})


def next_end(tx: Connection, now: int) -> int | None:
    """When the next of the waits is over (UTC ms)."""
    found: int | None = tx.execute(NEXT, {"now": now}).scalar()
    return found
