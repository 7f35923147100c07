"""The calendar that flows are handed: times to choose, holding, booking, moving, cancelling, and whose hours they are.

A booking, its guide's time and its reminders change together, in the one transaction of the turn. That nobody else has
the time is decided by the primary key of `ticks`, when it is taken; what was shown before is only what was true then.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Protocol, TypedDict
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot import points
from bot.clock import from_millis, millis
from bot.storage import bookings as rows
from bot.storage.bookings import Bookings
from bot.storage.guides import Guides
from bot.storage.reminders import SESSION, Reminders
from bot.storage.ticks import Ticks
from bot.storage.timetable import Asked, Timetable, day_bounds
from flows.due import planned
from flows.hours import Hours, Span
from flows.records import Patron
from flows.sessions import (
    ANYONE,
    NO_REMINDERS,
    Booking,
    BookingState,
    DayException,
    Guide,
    Service,
    SessionChanged,
    SessionGone,
    Shift,
    Slot,
)
from flows.slots import TICK, Stretch, occupied, tick_of

if TYPE_CHECKING:
    from typing import Unpack

    from bot.config.values import Span as Quiet

MINUTE = timedelta(minutes=1)
LONGEST_MINUTE = 9  # digits of a minute since 1970 until the year 3871


class Leads(Protocol):
    """How long before a session people are reminded, and when they sleep; `[reminders]` of the configuration."""

    @property
    def session(self) -> Sequence[timedelta]: ...
    @property
    def unit(self) -> Sequence[timedelta]: ...
    @property
    def quiet(self) -> Quiet | None: ...


@dataclass(frozen=True, slots=True)
class Terms:
    """What the configuration says of sessions."""

    hours: Hours
    services: Sequence[Service]
    reminders: Leads

    @property
    def zone(self) -> ZoneInfo:
        return self.hours.zone


class Who(TypedDict, total=False):
    """For whom a time is looked for.

    What the `patron` holds counts as free, and so does the time of the `own` booking that is being moved; a time at
    which the patron has another session is left out.
    """

    language: str
    channel: str
    patron: Patron | None
    own: Booking | None


class Calendar:
    """Sessions and guides, in one transaction at one time (`now`, aware UTC). Days are the library's."""

    def __init__(self, tx: Connection, now: datetime, terms: Terms) -> None:
        self._tx = tx
        self._now = now
        self._terms = terms
        self._guides = Guides(tx, millis(now))
        self._bookings = Bookings(tx, millis(now))
        self._ticks = Ticks(tx, millis(now))
        self._reminders = Reminders(tx)
        self._timetable = Timetable(tx, now, terms.hours, self._guides)

    # ------------------------------------------------------------ what there is to choose

    def service(self, key: str) -> Service | None:
        """The service that the configuration has under this key."""
        return next((each for each in self._terms.services if each.key == key), None)

    def bookable(self, language: str = "") -> list[Service]:
        """The services that at least one active guide offers, in the order of the configuration."""
        return [each for each in self._terms.services if self.guides(each, language)]

    def guides(self, service: Service, language: str = "", channel: str = "") -> list[Guide]:
        """Who gives such sessions, in this language and this way when these matter."""
        return [each for each in self._guides.all() if each.offers(service, language, channel)]

    def languages(self, service: Service) -> list[str]:
        """The languages in which somebody gives such sessions; those of the configuration first."""
        spoken = {language for guide in self.guides(service) for language in guide.languages}
        if service.languages:
            return [each for each in service.languages if each in spoken]
        return sorted(spoken)

    def open_days(
        self,
        service: Service,
        guide: Guide | None = None,
        *,
        first: date | None = None,
        days: int | None = None,
        **who: Unpack[Who],
    ) -> list[date]:
        """The days on which something is free, from the first that can be booked to the horizon, or fewer."""
        begin, end = self._timetable.window(service)
        begin = max(begin, first or begin)
        end = min(end, begin + timedelta(days=days - 1)) if days else end
        return self._timetable.days(_asked(service, guide, who), begin, end) if begin <= end else []

    def free(
        self, service: Service, guide: Guide | None, day: date, *, also: str | Iterable[str] = (), **who: Unpack[Who]
    ) -> list[Slot]:
        """The free times of one day; without a guide of anybody, each time once. For `also` see `first_free`."""
        return self._timetable.free(_asked(service, guide, who), day, day, also=_keys(also))

    def first_free(
        self,
        service: Service,
        guide: Guide | None = None,
        *,
        n: int = 3,
        also: str | Iterable[str] = (),
        **who: Unpack[Who],
    ) -> list[Slot]:
        """The first `n` free times.

        `also` are keys of times that were shown or chosen before: while they can be had they are offered too, although
        earlier ones have become free meanwhile. So is what the patron holds.
        """
        asked = _asked(service, guide, who)
        first, last = self._timetable.window(service)
        today = self._now.astimezone(self._terms.zone).date()
        return self._timetable.free(asked, min(first, today), last, most=n, also=_keys(also))

    def slot(self, key: str, service: Service, guide: Guide | None = None, **who: Unpack[Who]) -> Slot | None:
        """One time by its key, if it can be had now."""
        minutes = key.partition("-")[2]
        if not minutes.isdecimal() or len(minutes) > LONGEST_MINUTE:
            return None
        day = from_millis(int(minutes) * 60_000).astimezone(self._terms.zone).date()
        found = self._timetable.free(_asked(service, guide, who), day, day, also=(key,))
        return next((each for each in found if each.key == key), None)

    def open_count(self, patron: Patron, service: Service) -> int:
        """How many sessions of this kind the patron has ahead."""
        return self._bookings.count_ahead(patron.id, service.key)

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

    # ------------------------------------------------------------ looking

    def by_id(self, number: int) -> Booking | None:
        return self._bookings.by_id(number)

    def by_code(self, code: str) -> Booking | None:
        """By the code as people write it."""
        return self._bookings.by_code(code)

    def of_patron(self, patron: Patron) -> list[Booking]:
        """What lies ahead of a patron, the next first."""
        return self._bookings.listed(rows.OF_PATRON, patron=patron.id)

    def past_of_patron(self, patron: Patron, n: int = 3) -> list[Booking]:
        """What lies behind a patron, the last first."""
        return self._bookings.listed(rows.PAST_OF_PATRON, patron=patron.id, most=n)

    def of_unit(self, unit_id: int) -> list[Booking]:
        """What lies ahead of a unit, the next first."""
        return self._bookings.listed(rows.OF_UNIT, unit=unit_id)

    def of_series(self, series_id: int) -> list[Booking]:
        """All of a series, the past too, in order."""
        return self._bookings.listed(rows.OF_SERIES, series=series_id)

    def of_guide(self, guide: Guide) -> list[Booking]:
        """What lies ahead of a guide, the next first."""
        return self._bookings.listed(rows.OF_GUIDE, guide=guide.id)

    def on_day(self, day: date, guide: Guide | None = None) -> list[Booking]:
        """The sessions of a day, in order; those that were cancelled are not among them."""
        found = self._bookings.between(*day_bounds(day, self._terms.zone))
        return [each for each in found if guide is None or each.guide_id == guide.id]

    def conflicts(self, guide: Guide) -> list[Booking]:
        """What is booked and does not lie in the guide's hours any more; it stays booked until somebody decides."""
        return [each for each in self.of_guide(guide) if not self._timetable.is_inside(each)]

    # ------------------------------------------------------------ guides

    def guide(self, number: int) -> Guide | None:
        return self._guides.by_id(number)

    def guide_of(self, user_id: int) -> Guide | None:
        """The guide who has this Telegram account."""
        return self._guides.of_user(user_id)

    def all_guides(self) -> list[Guide]:
        """Everybody, also those who pause."""
        return self._guides.all()

    def save_guide(self, guide: Guide) -> Guide:
        """Store a guide's card; `id` 0 is a new one. What is booked stays booked."""
        return self._guides.save(guide)

    def set_hours(
        self,
        guide: Guide,
        weekdays: Iterable[int],
        spans: Collection[Span],
        service: str = "",
        *,
        from_day: date | None = None,
        to_day: date | None = None,
    ) -> None:
        """These hours on these weekdays (Monday is 0), instead of the ones there were for the same service and dates."""
        self._guides.set_hours(guide, weekdays, spans, service=service, from_day=from_day, to_day=to_day)

    def hours_of(self, guide: Guide) -> list[Shift]:
        """The weekly hours, in order."""
        return self._guides.shifts(guide.id)

    def remove_shift(self, shift: Shift) -> None:
        self._guides.remove_shift(shift)

    def add_exception(self, guide: Guide, exception: DayException) -> None:
        """A day that is not like the others."""
        self._guides.add_exception(guide, exception)

    def exceptions_of(self, guide: Guide, first: date | None = None) -> list[DayException]:
        """From a day on, without one from today on."""
        return self._guides.exceptions_of(guide, first or self._now.astimezone(self._terms.zone).date())

    def remove_exception(self, exception: DayException) -> None:
        self._guides.remove_exception(exception)

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


def _asked(service: Service, guide: Guide | None, who: Who) -> Asked:
    patron = who.get("patron")
    return Asked(
        service,
        guide,
        who.get("language", ""),
        who.get("channel", ""),
        patron.id if patron else 0,
        who.get("own"),
    )


def _keys(also: str | Iterable[str]) -> tuple[str, ...]:
    return tuple(filter(None, (also,) if isinstance(also, str) else also))


def _needed(slot: Slot, service: Service) -> Stretch:
    """What a session at this time takes of a guide's."""
    return occupied(slot.start, service.minutes, service.buffer)


def _time_of(booking: Booking) -> Stretch:
    """What a booking takes of its guide's time."""
    return tick_of(booking.start), tick_of(booking.busy_until)
