"""When the rules of a zone change: what was booked keeps its wall time, and its instant is worked out anew.

Governments change their clocks at short notice, and new zone data come with an update of the system. So at every start
the instants of all that lies ahead are compared with what their wall times mean now.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row, bindparam, select, update

from bot.clock import from_millis, millis
from bot.storage.calendar import Calendar
from bot.storage.tables import bookings
from bot.storage.ticks import Ticks
from flows.sessions import Booking
from flows.slots import TICK

AHEAD = (
    select(
        *(bookings.c.id, bookings.c.guide_id, bookings.c.local, bookings.c.fold, bookings.c.zone),
        *(bookings.c.start_at, bookings.c.end_at, bookings.c.free_at),
    )
    .where(bookings.c.state == "booked", bookings.c.end_at > bindparam("now"))
    .order_by(bookings.c.start_at, bookings.c.id)
)
SHIFT = (
    update(bookings)
    .where(bookings.c.id == bindparam("row"))
    .values(
        {
            **{name: bindparam(f"new_{name}") for name in ("start_at", "end_at", "free_at")},
            "version": bookings.c.version + 1,
            "sequence": bookings.c.sequence + 1,
            "changed_at": bindparam("now"),
        }
    )
)


Found = Row[*tuple[Any, ...]]


class Shifted(NamedTuple):
    """A booking whose instant is another one now.

    `meets` says that it lies in another session of its guide, or at a time that the clocks skip, so that somebody has to
    look at it; it stays booked all the same.
    """

    booking: Booking
    before: datetime
    meets: bool


def recompute(
    tx: Connection, now: datetime, calendar: Calendar, *, zone_of: Callable[[str], ZoneInfo] = ZoneInfo
) -> list[Shifted]:
    """Bring all that lies ahead to the instants that its wall times mean now, with its ticks and reminders."""
    known = cache(zone_of)
    moving: list[tuple[Found, int, bool]] = []
    for row in tx.execute(AHEAD, {"now": millis(now)}):
        start, exists = meant(row.local, row.fold, known(row.zone))
        if start != row.start_at:
            moving.append((row, start, exists))
    return _shift(tx, now, calendar, moving) if moving else []


def meant(local: str, fold: int, zone: ZoneInfo) -> tuple[int, bool]:
    """The instant (UTC ms) of a wall time, and whether the clocks show it at all; a skipped one counts from the change on."""
    wall = datetime.fromisoformat(local)
    at = wall.replace(tzinfo=zone, fold=fold).astimezone(UTC)
    return millis(at), at.astimezone(zone).replace(tzinfo=None) == wall


def _shift(
    tx: Connection, now: datetime, calendar: Calendar, moving: Sequence[tuple[Found, int, bool]]
) -> list[Shifted]:
    """All give up their time first: most move together, each into the place of the other."""
    ticks = Ticks(tx, millis(now))
    for row, _, _ in moving:
        ticks.free(row.id)
    shifted = []
    for row, start, exists in moving:
        by = start - row.start_at
        moved = {f"new_{name}": getattr(row, name) + by for name in ("start_at", "end_at", "free_at")}
        tx.execute(SHIFT, {"row": row.id, "now": millis(now), **moved})
        alone = ticks.push_in(row.guide_id, (start // TICK, -(-moved["new_free_at"] // TICK)), row.id)
        booking = calendar.plan_anew(row.id)
        shifted.append(Shifted(booking, from_millis(row.start_at), not (alone and exists)))
    return shifted
