"""The guard against double booking: whose each five minutes of a guide's time are.

The primary key decides, never a look beforehand: of two who want the same tick one has it, on both databases. What was
taken in part is given back by the savepoint around it. A hold is the same row with a patron and an end instead of a
booking; one that has run out is merely free to others, and goes when somebody needs its place.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, case, delete, literal_column, or_, select, update

from bot.storage.tables import ticks
from bot.storage.upsert import insert_free
from flows.slots import HELD_FOR, Stretch

HOLD = int(HELD_FOR.total_seconds() * 1000)  # ms

_guide: BindParameter[int] = bindparam("guide")
_patron: BindParameter[int] = bindparam("patron")
_now: BindParameter[int] = bindparam("now")
_booking: BindParameter[int] = bindparam("booking")
_held = ticks.c.booking_id.is_(None)
_here = (
    (ticks.c.guide_id == _guide) & (ticks.c.tick >= bindparam("first")) & (ticks.c.tick < bindparam("end"))
)  # what a session takes

TAKE = insert_free(ticks).returning(ticks.c.tick)
CLEAR = delete(ticks).where(_here, _held, or_(ticks.c.hold_until <= _now, ticks.c.patron_id == _patron))
CLEAR_ALL_HOLDS = delete(ticks).where(_here, _held)
_until: BindParameter[int] = bindparam("until")
RENEW = (
    update(ticks)
    .where(_here, _held, ticks.c.patron_id == _patron)
    .values(hold_until=case((ticks.c.hold_until > _until, ticks.c.hold_until), else_=_until))
)
RELEASE = delete(ticks).where(_held, ticks.c.patron_id == _patron)
RELEASE_HERE = RELEASE.where(_here)
RELEASE_ELSEWHERE = RELEASE.where(~_here, ticks.c.hold_until <= _until)  # what is offered stays until its own end
FREE = delete(ticks).where(ticks.c.booking_id == _booking)
FREE_ELSEWHERE = FREE.where(~_here)
HOLDS = select(ticks.c.guide_id, ticks.c.tick, ticks.c.patron_id, ticks.c.hold_until).where(
    ticks.c.booking_id.is_(literal_column("NULL")), ticks.c.tick >= bindparam("first"), ticks.c.tick < bindparam("end")
)
PAST = delete(ticks).where(ticks.c.tick < bindparam("end"))


class Ticks:
    """The guides' time, in one transaction at one time (`now`, UTC ms)."""

    def __init__(self, tx: Connection, now: int) -> None:
        self._tx = tx
        self._now = now

    def hold(
        self, guide_id: int, stretch: Stretch, patron_id: int, *, own: Stretch | None = None, until: int = 0
    ) -> bool:
        """Keep a stretch for a patron who is filling in the form, for five minutes from now; the patron's other hold goes.

        False when somebody else has any of it; then everything is as before. `own` is the time of the booking that is
        being moved, with the same guide: its ticks are the patron's already. With `until` (UTC ms) it is kept so long,
        beside other holds: something is offered to the patron.
        """
        here = self._place(guide_id, stretch)
        wanted = _without(stretch, own)
        offered, until = bool(until), until or self._now + HOLD
        given = {**here, "patron": patron_id, "until": until}
        if self._tx.execute(RENEW, given).rowcount == len(wanted):
            return True
        rows = [{"guide_id": guide_id, "tick": tick, "patron_id": patron_id, "hold_until": until} for tick in wanted]
        if not self._take(here, rows, patron_id):
            return False
        if not offered:
            self._tx.execute(RELEASE_ELSEWHERE, given)
        return True

    def book(
        self, guide_id: int, stretch: Stretch, booking_id: int, *, patron_id: int = 0, own: Stretch | None = None
    ) -> bool:
        """Take a stretch for a booking; False when somebody else has any of it, and then everything is as before."""
        rows = [{"guide_id": guide_id, "tick": tick, "booking_id": booking_id} for tick in _without(stretch, own)]
        return self._take(self._place(guide_id, stretch), rows, patron_id)

    def keep_only(self, guide_id: int, stretch: Stretch, booking_id: int) -> None:
        """Of a booking's time, everything but this is free again."""
        self._tx.execute(FREE_ELSEWHERE, {**self._place(guide_id, stretch), "booking": booking_id})

    def free(self, booking_id: int) -> None:
        """All of a booking's time is free again."""
        self._tx.execute(FREE, {"booking": booking_id})

    def release(self, patron_id: int) -> None:
        """What a patron holds is free again."""
        self._tx.execute(RELEASE, {"patron": patron_id})

    def give_back(self, guide_id: int, stretch: Stretch, patron_id: int) -> None:
        """What a patron holds of a stretch is free again."""
        self._tx.execute(RELEASE_HERE, {**self._place(guide_id, stretch), "patron": patron_id})

    def push_in(self, guide_id: int, stretch: Stretch, booking_id: int) -> bool:
        """Give a booking whatever of a stretch no other booking has, over any hold; whether that is all of it."""
        self._tx.execute(CLEAR_ALL_HOLDS, self._place(guide_id, stretch))
        rows = [{"guide_id": guide_id, "tick": tick, "booking_id": booking_id} for tick in range(*stretch)]
        return len(self._tx.execute(TAKE, rows).all()) == len(rows)

    def holds(self, first: int, end: int) -> list[tuple[int, int, int, bool]]:
        """Guide, tick and patron of all holds between two ticks, and whether each has run out."""
        rows = self._tx.execute(HOLDS, {"first": first, "end": end})
        return [(row.guide_id, row.tick, row.patron_id, row.hold_until <= self._now) for row in rows]

    def _take(self, here: dict[str, Any], rows: list[dict[str, Any]], patron_id: int) -> bool:
        savepoint = self._tx.begin_nested()
        self._tx.execute(CLEAR, {**here, "patron": patron_id, "now": self._now})
        if rows and len(self._tx.execute(TAKE, rows).all()) < len(rows):
            savepoint.rollback()
            return False
        savepoint.commit()
        return True

    @staticmethod
    def _place(guide_id: int, stretch: Stretch) -> dict[str, Any]:
        return {"guide": guide_id, "first": stretch[0], "end": stretch[1]}


def _without(stretch: Stretch, own: Stretch | None) -> list[int]:
    return [tick for tick in range(*stretch) if own is None or not own[0] <= tick < own[1]]


def stretches(held: Iterable[int]) -> list[Stretch]:
    """Single ticks as stretches, in order and apart."""
    result: list[Stretch] = []
    for tick in sorted(held):
        if result and result[-1][1] == tick:
            result[-1] = (result[-1][0], tick + 1)
        else:
            result.append((tick, tick + 1))
    return result
