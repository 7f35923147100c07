"""Dialogues under way: the answers given so far, by place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select

from bot.clock import from_millis
from bot.storage.tables import conversations
from bot.storage.upsert import upsert
from flows.records import Conversation

GET = select(conversations).where(conversations.c.place == bindparam("at"))
PUT = upsert(
    conversations, keys=("place",), change=("script", "args", "answers", "step", "page", "serial", "updated_at")
)
END = delete(conversations).where(conversations.c.place == bindparam("at"))


class Conversations:
    """The dialogues, in one transaction at one time (`now`, UTC ms)."""

    def __init__(self, tx: Connection, now: int) -> None:
        self._tx = tx
        self._now = now

    def at(self, place: str) -> Conversation | None:
        """The dialogue under way at a place."""
        row = self._tx.execute(GET, {"at": place}).one_or_none()
        return conversation_from(row._asdict()) if row else None

    def save(self, place: str, before: Conversation | None, after: Conversation | None, patron_id: int | None) -> None:
        """Store what changed: a dialogue begun, gone on with, or ended."""
        if after == before:
            return
        if after is None:
            self._tx.execute(END, {"at": place})
            return
        self._tx.execute(
            PUT,
            {
                "place": place,
                "patron_id": patron_id,
                "script": after.script,
                "args": list(after.args),
                "answers": after.answers,
                "step": after.step,
                "page": after.page,
                "serial": after.serial,
                "updated_at": self._now,
            },
        )


def conversation_from(cells: Mapping[str, Any], prefix: str = "") -> Conversation:
    """The record of a row whose columns begin with `prefix`."""
    return Conversation(
        script=cells[f"{prefix}script"],
        args=tuple(cells[f"{prefix}args"]),
        answers=cells[f"{prefix}answers"],
        step=cells[f"{prefix}step"],
        page=cells[f"{prefix}page"],
        serial=cells[f"{prefix}serial"],
        updated_at=from_millis(cells[f"{prefix}updated_at"]),
    )
