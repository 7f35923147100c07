"""Forgetting sessions: a patron's on request, and by night those that lie long enough behind.

A unit's sessions are the unit's: they stay, without the person who booked them.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import BindParameter, Connection, UpdateBase, bindparam, delete, select, update

from bot.clock import from_millis
from bot.storage.reminders import FORGET, SESSION
from bot.storage.tables import (
    bookings,
    exceptions,
    profiles,
    reading_lists,
    reminders,
    series,
    ticks,
    waiting,
)
from bot.storage.ticks import PAST
from flows.slots import TICK

AT_ONCE = 500  # sessions that one sweep removes; the next removes more
TICKS_LIVE = timedelta(days=1)

_patron: BindParameter[Any] = bindparam("patron")
_before: BindParameter[Any] = bindparam("before")
_theirs = (bookings.c.patron_id == _patron) & bookings.c.unit_id.is_(None)

OF_UNITS = (
    update(bookings)
    .where(bookings.c.patron_id == _patron, bookings.c.unit_id.is_not(None))
    .values(patron_id=None, name=None, phone=None, wish=None)
)
OF_PATRON: dict[str, tuple[UpdateBase, tuple[str, ...]]] = {
    "reminders": (
        delete(reminders).where(
            reminders.c.subject == SESSION, reminders.c.subject_id.in_(select(bookings.c.id).where(_theirs))
        ),
        ("patron",),
    ),
    "ticks": (delete(ticks).where(ticks.c.patron_id == _patron), ("patron",)),
    "waiting": (delete(waiting).where(waiting.c.patron_id == _patron), ("patron",)),
    "reading_lists": (delete(reading_lists).where(reading_lists.c.patron_id == _patron), ("patron",)),
    "profiles": (delete(profiles).where(profiles.c.patron_id == _patron), ("patron",)),
    "bookings": (delete(bookings).where(_theirs), ("patron",)),
    "series": (delete(series).where(series.c.patron_id == _patron, series.c.unit_id.is_(None)), ("patron",)),
}
"""By table, in this order; the ticks of a booking go with it, by a foreign key, and are free at once."""

OLD = select(bookings.c.id).where(bookings.c.end_at < _before).order_by(bookings.c.end_at).limit(AT_ONCE)
REMOVE = delete(bookings).where(bookings.c.id.in_(bindparam("which", expanding=True)))
NOBODY_WAITS = delete(waiting).where(waiting.c.state.in_(("booked", "left", "passed")), waiting.c.created_at < _before)
PAST_DAYS = delete(exceptions).where(exceptions.c.day < bindparam("before_day"))


def erase_sessions(tx: Connection, patron_id: int) -> None:
    """Everything that a patron booked, holds, waits for and likes; whoever waits for such a time can have it."""
    tx.execute(OF_UNITS, {"patron": patron_id})
    for statement, _ in OF_PATRON.values():
        tx.execute(statement, {"patron": patron_id})


def sweep_sessions(tx: Connection, now: int, keep: timedelta) -> int:
    """Remove sessions that ended longer ago than `keep` (`now` UTC ms), with all that hangs on them; how many."""
    before = now - keep // timedelta(milliseconds=1)
    old = list(tx.execute(OLD, {"before": before}).scalars())
    if old:
        tx.execute(FORGET, {"what": SESSION, "which": old})
        tx.execute(REMOVE, {"which": old})
    tx.execute(PAST, {"end": (now - TICKS_LIVE // timedelta(milliseconds=1)) // TICK})
    tx.execute(NOBODY_WAITS, {"before": before})
    tx.execute(PAST_DAYS, {"before_day": from_millis(before).date().isoformat()})
    return len(old)
