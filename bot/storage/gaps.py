"""Gaps: questions that had no good answer, for those who write the answers. Nothing here says whose they were."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, func, insert, select, update

from bot.storage.tables import gaps
from flows.records import Gap

ADD = insert(gaps)
OPEN = select(gaps).where(gaps.c.state == "open").order_by(gaps.c.id.desc()).limit(bindparam("most"))
COUNT = select(func.count()).select_from(gaps).where(gaps.c.state == "open")
DONE = update(gaps).where(gaps.c.id.in_(bindparam("rows", expanding=True))).values(state="done")


class Gaps:
    """The gaps, in one transaction on one day (ISO date of the library's wall time)."""

    def __init__(self, tx: Connection, day: str) -> None:
        self._tx = tx
        self._day = day

    def keep(self, question: str, *, language: str, why: str, topic: str = "") -> None:
        """One more. No time of day, so that it cannot be found in a chat."""
        row = {"day": self._day, "language": language, "question": question, "topic": topic, "why": why}
        self._tx.execute(ADD, row)

    def open_ones(self, most: int) -> list[Gap]:
        """Those that nobody has dealt with, newest first."""
        rows = self._tx.execute(OPEN, {"most": most})
        return [Gap(row.id, row.day, row.language, row.question, row.topic, row.why) for row in rows]

    def count(self) -> int:
        """How many nobody has dealt with."""
        return int(self._tx.execute(COUNT).scalar_one())

    def done(self, ids: Iterable[int]) -> None:
        """Somebody has dealt with these."""
        self._tx.execute(DONE, {"rows": list(ids)})
