"""The diary: what the calendar says, before anything is changed in it. Whose hours there are, what is free, what is booked."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Protocol, TypedDict
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot.clock import from_millis, millis
from bot.storage import bookings as rows
from bot.storage.bookings import Bookings
from bot.storage.guides import Guides, OnlyFor
from bot.storage.reminders import Reminders
from bot.storage.ticks import Ticks
from bot.storage.timetable import Asked, Timetable, day_bounds
from flows.hours import Hours, Span
from flows.records import Patron
from flows.sessions import (
    Booking,
    DayException,
    Guide,
    Service,
    Shift,
    Slot,
)

if TYPE_CHECKING:
    from typing import Unpack

    from bot.config.values import Span as Quiet

MINUTE = timedelta(minutes=1)
COMING = timedelta(days=90)
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


class Diary:
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

    def coming(self, guide: Guide | None = None, within: timedelta = COMING) -> list[Booking]:
        """The sessions from today on, in order; those that were cancelled are not among them."""
        today = self._now.astimezone(self._terms.zone).date()
        first, _ = day_bounds(today, self._terms.zone)
        found = self._bookings.between(first, first + within)
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
        self, guide: Guide, weekdays: Iterable[int], spans: Collection[Span], **only: Unpack[OnlyFor]
    ) -> None:
        """These hours on these weekdays (Monday is 0), instead of the ones there were for the same service and dates."""
        self._guides.set_hours(guide, weekdays, spans, **only)

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
