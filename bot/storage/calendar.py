"""The calendar that flows are handed: times to choose, holding, booking, moving, cancelling, and whose hours they are.

A booking, its guide's time and its reminders change together, in the one transaction of the turn. That nobody else has
the time is decided by the primary key of `ticks`, when it is taken; what was shown before is only what was true then.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot import points
from bot.clock import millis
from bot.storage import bookings as rows
from bot.storage.diary import MINUTE, Diary, Terms, Who
from bot.storage.reminders import SESSION
from bot.storage.timetable import Asked
from flows.due import planned
from flows.records import Patron
from flows.sessions import (
    ANYONE,
    NO_REMINDERS,
    Booking,
    BookingState,
    Guide,
    Service,
    SessionChanged,
    SessionGone,
    Slot,
)
from flows.slots import TICK, Stretch, occupied, tick_of

__all__ = ["Calendar", "Terms", "Who"]


class Calendar(Diary):
    """The diary, and all that changes it: holding, booking, moving, cancelling; each is whole or not at all."""

    # ------------------------------------------------------------ holding

    def hold(
        self,
        patron: Patron,
        slot: Slot,
        service: Service,
        *,
        own: Booking | None = None,
        language: str = "",
        channel: str = "",
        until: datetime | None = None,
    ) -> Slot | None:
        """Keep a time for five minutes from now, in place of any other that the patron holds; None when it is gone.

        Repeated it only lasts longer. The slot comes back with its guide, whoever was open before. With `until` it is
        kept so long, beside whatever else the patron holds: it is offered.
        """
        asked = Asked(service, self._guide_of(slot), language, channel, patron.id, own)
        for guide in self._able(asked, slot):
            own_time = _time_of(own) if own and own.guide_id == guide.id else None
            end = millis(until) if until else 0
            if self._ticks.hold(guide.id, _needed(slot, service), patron.id, own=own_time, until=end):
                return replace(slot, guide_id=guide.id)
        return None

    def release(self, patron: Patron) -> None:
        """What the patron holds is free again."""
        self._ticks.release(patron.id)

    def give_back(self, patron: Patron, guide_id: int, start: datetime, service: Service) -> None:
        """What was offered to the patron is free again."""
        self._ticks.give_back(guide_id, occupied(start, service.minutes, service.buffer), patron.id)

    # ------------------------------------------------------------ booking

    def book(
        self,
        patron: Patron | None,
        slot: Slot,
        service: Service,
        *,
        channel: str,
        language: str,
        name: str = "",
        phone: str = "",
        wish: Mapping[str, Any] | None = None,
        unit_id: int = 0,
        series_id: int = 0,
        reminders: str = "",
    ) -> Booking:
        """Book a time, with its reminders; raises `SessionGone` when somebody else has it. The patron's hold ends."""
        patron_id = patron.id if patron else 0
        asked = Asked(service, self._guide_of(slot), language, channel, patron_id)
        row = {
            "patron_id": patron_id or None,
            "unit_id": unit_id or None,
            "series_id": series_id or None,
            "service": service.key,
            "channel": channel,
            "language": language,
            "name": name,
            "phone": phone,
            "wish": dict(wish or {}),
            "reason": "",
            "reminders": reminders,
        }
        for guide in self._able(asked, slot):
            booking = self._try_to_book(row, guide, slot, service, patron_id)
            if booking:
                self._plan(booking)
                points.reach("calendar.booked")
                return booking
        raise SessionGone

    def move(self, booking: Booking, slot: Slot, service: Service) -> Booking:
        """The same booking at another time, maybe with another guide: the new time is taken first, then the old one is freed.

        Raises `SessionGone` when somebody else has the new time, `SessionChanged` when the booking is not as it was.
        """
        asked = Asked(service, self._guide_of(slot), booking.language, booking.channel, booking.patron_id, booking)
        stretch = _needed(slot, service)
        with self._tx.begin_nested():
            guide = self._take_for(booking, self._able(asked, slot), stretch)
            points.reach("calendar.taken")
            self._ticks.keep_only(guide.id, stretch, booking.id)
            self._ticks.release(booking.patron_id)
            return self._changed(rows.MOVE, booking, guide_id=guide.id, **self._place(slot, service))

    def cancel(self, booking: Booking, *, by: str = "patron", reason: str = "", outcome: str = "") -> Booking:
        """It does not take place: the time is free at once, and nobody is reminded. Raises `SessionChanged`."""
        found = self._changed(rows.CANCEL, booking, reason=reason, outcome=outcome, cancelled_by=by)
        self._ticks.free(booking.id)
        return found

    def reassign(self, booking: Booking, guide: Guide) -> Booking:
        """A colleague gives it, at the same time; raises `SessionGone` when that guide is busy then, `SessionChanged`."""
        stretch = _time_of(booking)
        with self._tx.begin_nested():
            self._take_for(booking, [guide], stretch)
            self._ticks.keep_only(guide.id, stretch, booking.id)
            return self._changed(rows.REASSIGN, booking, guide_id=guide.id)

    def set_outcome(self, booking: Booking, outcome: str) -> Booking:
        """How it went; "" takes that back. Raises `SessionChanged` for a cancelled one."""
        state = BookingState.DONE if outcome else BookingState.BOOKED
        if not self._bookings.change(rows.OUTCOME, booking, state=str(state), outcome=outcome):
            raise SessionChanged
        return replace(booking, state=state, outcome=outcome)

    def choose_reminders(self, booking: Booking, leads: Sequence[timedelta] | None) -> Booking:
        """When the patron is reminded: so long before, not at all for (), as the library does it for None."""
        chosen = "" if leads is None else ",".join(str(lead // MINUTE) for lead in leads) or NO_REMINDERS
        return self._changed(rows.REMINDERS, booking, reminders=chosen)

    # ------------------------------------------------------------ how it is done

    def _guide_of(self, slot: Slot) -> Guide | None:
        return self._guides.by_id(slot.guide_id) if slot.guide_id != ANYONE else None

    def _able(self, asked: Asked, slot: Slot) -> list[Guide]:
        """Whom to try, one after the other. For a guide who was chosen the guard alone decides."""
        if slot.guide_id != ANYONE:
            return [asked.guide] if asked.guide else []
        return self._timetable.who_can(asked, tick_of(slot.start))

    def _try_to_book(
        self, row: Mapping[str, Any], guide: Guide, slot: Slot, service: Service, patron_id: int
    ) -> Booking | None:
        """The booking and its time, or nothing of both."""
        savepoint = self._tx.begin_nested()
        number = self._bookings.add({**row, "guide_id": guide.id, **self._place(slot, service)})
        if not self._ticks.book(guide.id, _needed(slot, service), number, patron_id=patron_id):
            savepoint.rollback()
            return None
        savepoint.commit()
        points.reach("calendar.taken")
        self._ticks.release(patron_id)
        return self._bookings.by_id(number)

    def _take_for(self, booking: Booking, able: Iterable[Guide], stretch: Stretch) -> Guide:
        """The first guide whose time it gets, the booking's own time counting as free; raises `SessionGone`."""
        for guide in able:
            own = _time_of(booking) if guide.id == booking.guide_id else None
            if self._ticks.book(guide.id, stretch, booking.id, patron_id=booking.patron_id, own=own):
                return guide
        raise SessionGone

    def _changed(self, statement: Any, booking: Booking, **values: Any) -> Booking:
        """Run a guarded change, and plan anew what people are reminded of."""
        if not self._bookings.change(statement, booking, **values):
            raise SessionChanged
        return self.plan_anew(booking.id)

    def plan_anew(self, number: int) -> Booking:
        """Call off the reminders of a booking that has changed, and plan those of what it is now."""
        found = self._bookings.by_id(number)
        if found is None:
            raise SessionChanged
        self._reminders.skip(SESSION, number, "changed" if found.is_open else "cancelled")
        if found.is_open:
            self._plan(found)
        return found

    def _plan(self, booking: Booking) -> None:
        leads = self._terms.reminders
        usual = leads.unit if booking.unit_id else leads.session
        ahead = planned(booking, usual, leads.quiet, self._terms.zone, self._now)
        self._reminders.plan(SESSION, booking.id, booking.version, ahead)

    def _place(self, slot: Slot, service: Service) -> dict[str, Any]:
        """When it is, in all the ways in which a row says it."""
        wall = slot.start.astimezone(self._terms.zone)
        return {
            "local": wall.replace(tzinfo=None).isoformat(timespec="minutes"),
            "fold": wall.fold,
            "zone": self._terms.zone.key,
            "start_at": millis(slot.start),
            "end_at": millis(slot.start + service.minutes * MINUTE),
            "free_at": _needed(slot, service)[1] * TICK,
        }


def _needed(slot: Slot, service: Service) -> Stretch:
    """What a session at this time takes of a guide's."""
    return occupied(slot.start, service.minutes, service.buffer)


def _time_of(booking: Booking) -> Stretch:
    """What a booking takes of its guide's time."""
    return tick_of(booking.start), tick_of(booking.busy_until)
