"""Entries: what staff wrote into the FAQ. The history only grows; the newest change that is not undone counts, part by part."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, insert, select, update

from bot.clock import from_millis
from bot.storage.tables import entries
from flows.records import Change, Wording

ADD = insert(entries)
LAST = select(func.coalesce(func.max(entries.c.change), 0))
IN_FORCE = select(entries).where(entries.c.undone == 0).order_by(entries.c.id)
OF_TOPIC = select(entries).where(entries.c.topic == bindparam("key")).order_by(entries.c.id.desc())
TURN = (
    update(entries)
    .where(entries.c.topic == bindparam("key"), entries.c.change == bindparam("number"))
    .values(undone=bindparam("gone"))
)
STATE = select(func.coalesce(func.max(entries.c.id), 0), func.coalesce(func.sum(entries.c.undone * entries.c.id), 0))


class Entries:
    """The entries, in one transaction at one time (`now`, UTC ms). `changed` says whether it changed any."""

    def __init__(self, tx: Connection, now: int) -> None:
        self._tx = tx
        self._now = now
        self.changed = False

    def in_force(self) -> list[Wording]:
        """What counts now, each part once."""
        return in_force(self._tx)

    def write(self, wordings: Sequence[Wording], *, who: str) -> None:
        """One change, which is undone as a whole."""
        number = int(self._tx.execute(LAST).scalar_one()) + 1
        rows = [
            {
                "change": number,
                "topic": each.topic,
                "language": each.language,
                "part": each.part,
                "wording": each.text,
                "who": who,
                "at": self._now,
            }
            for each in wordings
        ]
        self._tx.execute(ADD, rows)
        self.changed = True

    def history(self, topic: str) -> list[Change]:
        """All changes of a topic, newest first."""
        rows = self._tx.execute(OF_TOPIC, {"key": topic})
        return [_change(list(group)) for _, group in groupby(rows, key=lambda row: row.change)]

    def last_change(self, topic: str) -> Change | None:
        """The one that Undo takes back."""
        return next((each for each in self.history(topic) if not each.undone), None)

    def undone_change(self, topic: str) -> Change | None:
        """The one that Redo brings back: the oldest of those undone after the last one that counts."""
        newest = []
        for each in self.history(topic):
            if not each.undone:
                break
            newest.append(each)
        return newest[-1] if newest else None

    def undo(self, change: Change) -> None:
        """As if it had never been written; it stays in the history."""
        self._turn(change, undone=True)

    def redo(self, change: Change) -> None:
        """It counts again."""
        self._turn(change, undone=False)

    def _turn(self, change: Change, *, undone: bool) -> None:
        self._tx.execute(TURN, {"key": change.topic, "number": change.number, "gone": int(undone)})
        self.changed = True


def in_force(tx: Connection) -> list[Wording]:
    """What counts now, each part once, in the order in which the parts were first written."""
    newest: dict[tuple[str, str, str], Wording] = {}
    for row in tx.execute(IN_FORCE):
        newest[row.topic, row.language, row.part] = _wording(row)
    return list(newest.values())


def state(tx: Connection) -> tuple[int, int]:
    """Two numbers that are others after every change, so that another process sees that there was one."""
    last, undone = tx.execute(STATE).one()
    return int(last), int(undone)


def _change(rows: Iterable[Row[Any]]) -> Change:
    listed = list(rows)
    first = listed[0]
    wordings = tuple(_wording(row) for row in reversed(listed))
    return Change(first.change, first.topic, from_millis(first.at), first.who, wordings, bool(first.undone))


def _wording(row: Row[Any]) -> Wording:
    return Wording(row.topic, row.language, row.part, row.wording, from_millis(row.at))
