"""Bookings: the rows, and every look at them. What a change means for the guide's time and the reminders is `calendar.py`'s."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Connection, Row, Select, bindparam, func, literal_column, select, update

from bot.clock import from_millis, millis
from bot.storage.cells import filled, instants, same
from bot.storage.codes import random_code
from bot.storage.tables import bookings, guides, patrons
from bot.storage.upsert import insert_new
from flows.sessions import Booking, BookingState

CODE_LENGTH = 6
CODE_TRIES = 8
TOKEN_BYTES = 16

_FULL = (
    select(
        bookings,
        guides.c.name.label("guide_name"),
        guides.c.user_id.label("guide_user"),
        guides.c.link.label("guide_link"),
        patrons.c.chat_id.label("patron_chat"),
        patrons.c.language.label("patron_language"),
        patrons.c.zone.label("patron_zone"),
    )
    .join(guides, guides.c.id == bookings.c.guide_id)
    .outerjoin(patrons, patrons.c.id == bookings.c.patron_id)
)
_patron = bookings.c.patron_id == bindparam("patron")
_ahead = (bookings.c.state == "booked") & (bookings.c.end_at > bindparam("now"))
_in_order = (bookings.c.start_at, bookings.c.id)

BY_ID = _FULL.where(bookings.c.id == bindparam("row"))
BY_CODE = _FULL.where(bookings.c.code == bindparam("called"))
OF_PATRON = _FULL.where(_patron, _ahead).order_by(*_in_order)
PAST_OF_PATRON = (
    _FULL.where(_patron, bookings.c.state != "cancelled", bookings.c.end_at <= bindparam("now"))
    .order_by(bookings.c.start_at.desc())
    .limit(bindparam("most"))
)
OF_UNIT = _FULL.where(bookings.c.unit_id == bindparam("unit"), _ahead).order_by(*_in_order)
OF_SERIES = _FULL.where(bookings.c.series_id == bindparam("series"), bookings.c.state != "cancelled").order_by(
    *_in_order
)
OF_GUIDE = _FULL.where(bookings.c.guide_id == bindparam("guide"), _ahead).order_by(*_in_order)
BETWEEN = _FULL.where(
    bookings.c.start_at >= bindparam("since"),
    bookings.c.start_at < bindparam("until"),
    bookings.c.state != literal_column("'cancelled'"),
).order_by(*_in_order)
BUSY = (
    select(bookings.c.guide_id, bookings.c.start_at, bookings.c.free_at, bookings.c.id)
    .where(
        bookings.c.start_at >= bindparam("since"),
        bookings.c.start_at < bindparam("until"),
        bookings.c.state != literal_column("'cancelled'"),  # as in the index, which has all that is asked
    )
    .order_by(bookings.c.start_at)
)
BUSY_OF = BUSY.where(bookings.c.guide_id == bindparam("guide"))
COUNT = select(func.count()).select_from(bookings).where(_patron, _ahead, bookings.c.service == bindparam("what"))
ADD = insert_new(bookings, "code").returning(bookings.c.id)
_changed: dict[str, Any] = {"changed_at": bindparam("now")}
_anew = {**_changed, "version": bookings.c.version + 1, "sequence": bookings.c.sequence + 1}
_place: dict[str, Any] = {
    name: bindparam(f"new_{name}") for name in ("guide_id", "local", "fold", "zone", "start_at", "end_at", "free_at")
}
_unchanged = update(bookings).where(
    bookings.c.id == bindparam("row"), bookings.c.version == bindparam("seen"), bookings.c.state == "booked"
)
MOVE = _unchanged.values({**_place, **_anew, "moves": bookings.c.moves + 1, "moved_from": bookings.c.start_at})
REASSIGN = _unchanged.values({"guide_id": bindparam("new_guide_id"), **_anew})
CANCEL = _unchanged.values(
    {**_anew, "state": "cancelled"} | {name: bindparam(f"new_{name}") for name in ("reason", "outcome", "cancelled_by")}
)
OUTCOME = (
    update(bookings)
    .where(bookings.c.id == bindparam("row"), bookings.c.state != "cancelled")
    .values({**_changed, "state": bindparam("new_state"), "outcome": bindparam("new_outcome")})
)
REMINDERS = _unchanged.values({**_changed, "version": bookings.c.version + 1, "reminders": bindparam("new_reminders")})


class Bookings:
    """The bookings, in one transaction at one time (`now`, UTC ms)."""

    def __init__(self, tx: Connection, now: int) -> None:
        self._tx = tx
        self._now = now

    def by_id(self, number: int) -> Booking | None:
        row = self._tx.execute(BY_ID, {"row": number}).one_or_none()
        return booking_from(row) if row else None

    def by_code(self, code: str) -> Booking | None:
        """By what people read out: case, blanks and dashes do not matter."""
        called = "".join(letter for letter in code.upper() if letter.isalnum())
        row = self._tx.execute(BY_CODE, {"called": called}).one_or_none()
        return booking_from(row) if row else None

    def listed(self, statement: Select[Any], **given: Any) -> list[Booking]:
        """The bookings that a statement of this module finds."""
        return [booking_from(row) for row in self._tx.execute(statement, {"now": self._now, **given})]

    def between(self, since: datetime, until: datetime) -> list[Booking]:
        """Those that begin between two instants and were not cancelled."""
        rows = self._tx.execute(BETWEEN, {"since": millis(since), "until": millis(until)})
        return [booking_from(row) for row in rows]

    def busy(self, since: int, until: int, guide_id: int = 0) -> list[tuple[int, int, int, int]]:
        """Guide, start, end of the buffer (UTC ms) and number of all that begin in a stretch of time, in order.

        With a guide only that one's.
        """
        given = {"since": since, "until": until}
        found = self._tx.execute(BUSY_OF, {**given, "guide": guide_id}) if guide_id else self._tx.execute(BUSY, given)
        return cast("list[tuple[int, int, int, int]]", found.all())

    def count_ahead(self, patron_id: int, service: str) -> int:
        return int(self._tx.execute(COUNT, {"patron": patron_id, "now": self._now, "what": service}).scalar_one())

    def add(self, row: Mapping[str, Any]) -> int:
        """A new booking under a code that nobody has; its number."""
        fresh = {**row, "token": secrets.token_urlsafe(TOKEN_BYTES), "created_at": self._now, "changed_at": self._now}
        for _ in range(CODE_TRIES):
            found = self._tx.execute(ADD, {**fresh, "code": random_code(CODE_LENGTH)}).scalar_one_or_none()
            if found is not None:
                return int(found)
        raise RuntimeError("no free code was found for a booking")

    def change(self, statement: Any, booking: Booking, **values: Any) -> bool:
        """Run one of this module's guarded changes; False when the guard said no."""
        given = {"row": booking.id, "now": self._now, **{f"new_{name}": value for name, value in values.items()}}
        if statement is not OUTCOME:
            given["seen"] = booking.version
        return self._tx.execute(statement, given).rowcount == 1


def booking_from(row: Row[Any]) -> Booking:
    """The record of a row with its guide and its patron."""
    cells = row._mapping
    return Booking(
        local=datetime.fromisoformat(row.local),  # wall time, whose zone stands beside it
        start=from_millis(row.start_at),
        end=from_millis(row.end_at),
        busy_until=from_millis(row.free_at),
        state=BookingState(row.state),
        wish=row.wish or {},
        **same(cells, AS_THEY_ARE),
        **filled(cells, NUMBERS_OF_OTHERS, 0),
        **filled(cells, ("patron_language", "patron_zone"), ""),
        **instants(cells, ("moved_from", "created_at", "changed_at")),
    )


AS_THEY_ARE = (
    *("id", "code", "service", "guide_id", "zone", "fold", "channel", "language", "outcome", "name", "phone", "token"),
    *("reason", "sequence", "version", "moves", "reminders", "guide_name", "guide_user", "guide_link"),
)
NUMBERS_OF_OTHERS = ("patron_id", "unit_id", "series_id", "patron_chat")
