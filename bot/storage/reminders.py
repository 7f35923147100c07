"""Reminders: rows, never timers. What is due is sent by whoever looks; here they are planned, and called off."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, update

from bot.clock import millis
from bot.storage.tables import reminders
from bot.storage.upsert import insert_free

SESSION, EVENT = "session", "event"

PLAN = insert_free(reminders)
SKIP = (
    update(reminders)
    .where(
        reminders.c.subject == bindparam("what"),
        reminders.c.subject_id == bindparam("which"),
        reminders.c.state == "pending",
    )
    .values(state="skipped", reason=bindparam("why"))
)
FORGET = delete(reminders).where(
    reminders.c.subject == bindparam("what"), reminders.c.subject_id.in_(bindparam("which", expanding=True))
)


class Reminders:
    """The reminders, in one transaction."""

    def __init__(self, tx: Connection) -> None:
        self._tx = tx

    def plan(self, subject: str, subject_id: int, version: int, planned: Iterable[tuple[str, datetime]]) -> None:
        """Reminders of something as it is now (`version`), by kind and time; one that is there already stays as it is."""
        rows = [
            {"subject": subject, "subject_id": subject_id, "kind": kind, "version": version, "due_at": millis(due)}
            for kind, due in planned
        ]
        if rows:
            self._tx.execute(PLAN, rows)

    def skip(self, subject: str, subject_id: int, reason: str) -> None:
        """None of those that still wait goes out."""
        self._tx.execute(SKIP, {"what": subject, "which": subject_id, "why": reason})
