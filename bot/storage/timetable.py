"""The timetable: which times can be had, of one guide or of anybody. It only looks; `ticks.py` decides who gets one.

However many days and guides are asked about, the statements are the same few: guides, weekly hours, exceptions,
bookings, holds, and for a patron the own bookings.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot.clock import from_millis, millis
from bot.storage.bookings import OF_PATRON, Bookings
from bot.storage.guides import Guides
from bot.storage.ticks import Ticks, stretches
from flows.hours import Hours, Span
from flows.sessions import ANYONE, Booking, DayException, Guide, Service, Shift, Slot
from flows.slots import (
    TICK,
    Stretch,
    apart,
    boundary,
    fits,
    length_of,
    openings,
    pitch_of,
    slot_at,
    starts,
    stretch_of,
    tick_from,
    tick_of,
)

DAY = timedelta(days=1)
LONGEST = timedelta(hours=24)
"""A session and its buffer are shorter: who is busy in a stretch of time began at most so long before."""


Exceptions = Mapping[tuple[int, date], Sequence[DayException]]
"""By guide and day."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Whose time is looked for, and for whom. Without a guide anybody's; `own` is the booking that is being moved."""

    service: Service
    guide: Guide | None = None
    language: str = ""
    channel: str = ""
    patron_id: int = 0
    own: Booking | None = None


@dataclass
class Taken:
    """What is taken in a stretch of time: by guide, in order and apart, and what the patron has and holds."""

    busy: dict[int, list[Stretch]] = field(default_factory=dict)
    own: list[Stretch] = field(default_factory=list)
    held: dict[int, list[Stretch]] = field(default_factory=dict)  # by the patron

    def of(self, guide: Guide) -> list[Stretch]:
        return self.busy.get(guide.id, [])

    def load(self, guide: Guide) -> int:
        """How much of a guide's time is taken, in ticks."""
        return sum(end - begin for begin, end in self.of(guide))


class Timetable:
    """Free times, in one transaction at one time."""

    def __init__(self, tx: Connection, now: datetime, hours: Hours, guides: Guides) -> None:
        self._now = now
        self._hours = hours
        self._guides = guides
        self._bookings = Bookings(tx, millis(now))
        self._ticks = Ticks(tx, millis(now))

    @property
    def zone(self) -> ZoneInfo:
        return self._hours.zone

    def guides_for(self, asked: Asked) -> list[Guide]:
        """Whose time comes into question."""
        mine = [asked.guide] if asked.guide else self._guides.all()
        return [each for each in mine if each.offers(asked.service, asked.language, asked.channel)]

    # ------------------------------------------------------------ free times

    def days(self, asked: Asked, first: date, last: date) -> list[date]:
        """The days, both included, on which something is free."""
        found = {from_millis(tick * TICK).astimezone(self.zone).date() for tick in self._open_ticks(asked, first, last)}
        return sorted(found)

    def free(self, asked: Asked, first: date, last: date, *, most: int = 0, also: Iterable[str] = ()) -> list[Slot]:
        """The free times of some days, both included, in order, at most so many (0: all).

        `also` are keys that were offered before: when they can still be had they are there, beside the first ones. So
        is what the patron holds.
        """
        found = self._open_ticks(asked, first, last, also)
        guide_id = asked.guide.id if asked.guide else ANYONE
        kept = {tick for key in also if (tick := tick_of_key(key, guide_id)) is not None and tick in found}
        slots: list[Slot] = []
        for tick in sorted(found):
            if not most or len(slots) < most or tick in kept:
                slot = slot_at(tick, guide_id, asked.service.minutes, self.zone)
                slots += [slot] if slot else []
        return slots

    def window(self, service: Service) -> tuple[date, date]:
        """The first and the last day for which somebody can book now."""
        first, last = self._now + service.notice, self._now + service.horizon
        return first.astimezone(self.zone).date(), last.astimezone(self.zone).date()

    def who_can(self, asked: Asked, tick: int) -> list[Guide]:
        """The guides who are free for a session that begins with this tick: first whose time is held, then who has least that day."""
        day = from_millis(tick * TICK).astimezone(self.zone).date()
        taken, opened = self._taken(asked, day, day), self._opened(asked, day, day)
        length, pitch = length_of(asked.service.minutes), self._pitch(asked)
        able = [
            guide
            for guide in self.guides_for(asked)
            if fits(tick, opened.get(guide.id, ()), length, pitch, taken.of(guide))
        ]
        return sorted(
            able,
            key=lambda guide: (
                not _covers(taken.held.get(guide.id, ()), tick),
                taken.load(guide),
                guide.id,
            ),
        )

    def is_inside(self, booking: Booking) -> bool:
        """Whether a booking still lies in its guide's hours."""
        guide = self._guides.by_id(booking.guide_id)
        day = booking.start.astimezone(self.zone).date()
        if guide is None:
            return False
        first, end = tick_of(booking.start), tick_from(booking.end)
        library = tuple(self._hours.spans_on(day))
        opened = self._opened_for(guide, booking.service, [(day, library)], self._guides.exceptions(day, day))
        return any(opens <= first and end <= closes for opens, closes in opened)

    # ------------------------------------------------------------ how it is found

    def _open_ticks(self, asked: Asked, first: date, last: date, also: Iterable[str] = ()) -> set[int]:
        """The ticks at which a session can begin with somebody who comes into question."""
        taken, opened = self._taken(asked, first, last), self._opened(asked, first, last)
        length, pitch = length_of(asked.service.minutes), self._pitch(asked)
        earliest, latest = tick_from(self._now + asked.service.notice), tick_of(self._now + asked.service.horizon)
        guide_id = asked.guide.id if asked.guide else ANYONE
        asked_again = [tick for key in also if (tick := tick_of_key(key, guide_id)) is not None]
        found: set[int] = set()
        for guide in self.guides_for(asked):
            mine, busy = opened.get(guide.id, []), taken.of(guide)
            found.update(tick for tick in starts(mine, length, pitch, busy) if earliest <= tick <= latest)
            held = [start for start, _ in taken.held.get(guide.id, ())]
            now = tick_from(self._now)
            for tick in (*held, *asked_again):
                if (
                    (tick in held or earliest <= tick <= latest)
                    and now <= tick
                    and fits(tick, mine, length, pitch, busy)
                ):
                    found.add(tick)
        return {tick for tick in found if not _meets(taken.own, tick, tick + length)} if taken.own else found

    def _pitch(self, asked: Asked) -> int:
        return pitch_of(asked.service.minutes, asked.service.buffer)

    def _opened(self, asked: Asked, first: date, last: date) -> dict[int, list[Stretch]]:
        """When each guide could give this service, in order and apart."""
        exceptions = self._guides.exceptions(first, last)
        every = (first + number * DAY for number in range((last - first).days + 1))
        days = [(day, tuple(self._hours.spans_on(day))) for day in every]
        return {
            guide.id: self._opened_for(guide, asked.service.key, days, exceptions) for guide in self.guides_for(asked)
        }

    def _opened_for(
        self, guide: Guide, service: str, days: Iterable[tuple[date, tuple[Span, ...]]], exceptions: Exceptions
    ) -> list[Stretch]:
        """When one guide could, on days with the library's hours."""
        week: dict[int, list[Shift]] = {}
        for shift in self._guides.shifts(guide.id):
            if shift.service in ("", service):
                week.setdefault(shift.weekday, []).append(shift)
        found: list[Stretch] = []
        for day, library in days:
            special = exceptions.get((guide.id, day)) if exceptions else None
            shifts = week.get(day.weekday()) if library else None
            if shifts or special:
                found += [
                    stretch_of(day, span, self.zone) for span in _spans(day, shifts or (), library, special or ())
                ]
        return apart(found)

    def _taken(self, asked: Asked, first: date, last: date) -> Taken:
        """What is taken between two days, both included, for the one who asks."""
        taken = Taken()
        since = boundary(first, 0, self.zone) - LONGEST
        until = boundary(last + DAY, 0, self.zone) + LONGEST
        own, only = asked.own.id if asked.own else 0, asked.guide.id if asked.guide else 0
        busy = taken.busy
        for guide_id, start, free, number in self._bookings.busy(millis(since), millis(until), only):
            if number != own:
                busy.setdefault(guide_id, []).append((start // TICK, -(-free // TICK)))
        self._add_holds(taken, asked, tick_of(since), tick_from(until))
        if asked.patron_id:
            theirs = self._bookings.listed(OF_PATRON, patron=asked.patron_id)
            taken.own = [(tick_of(each.start), tick_from(each.end)) for each in theirs if each.id != own]
        return taken

    def _add_holds(self, taken: Taken, asked: Asked, first: int, end: int) -> None:
        others: dict[int, list[int]] = {}
        mine: dict[int, list[int]] = {}
        for guide_id, tick, patron_id, over in self._ticks.holds(first, end):
            if asked.patron_id and patron_id == asked.patron_id:
                mine.setdefault(guide_id, []).append(tick)
            elif not over:
                others.setdefault(guide_id, []).append(tick)
        taken.held = {guide_id: stretches(ticks) for guide_id, ticks in mine.items()}
        for guide_id, ticks in others.items():
            taken.busy[guide_id] = apart([*taken.busy.get(guide_id, []), *stretches(ticks)])


def _spans(
    day: date, shifts: Iterable[Shift], library: tuple[Span, ...], special: Iterable[DayException]
) -> Sequence[Span]:
    """A guide's hours on one day."""
    weekly = tuple([(shift.starts, shift.ends) for shift in shifts if shift.is_on(day)])
    if not special:
        return _usually(weekly, library)
    off = [(each.starts, each.ends) for each in special if each.kind == "off"]
    extra = [(each.starts, each.ends) for each in special if each.kind == "extra"]
    return openings(weekly, library, off, extra)


@lru_cache(1_024)  # most weeks are like the others
def _usually(weekly: tuple[Span, ...], library: tuple[Span, ...]) -> tuple[Span, ...]:
    return tuple(openings(weekly, library, (), ()))


def _meets(busy: Iterable[Stretch], start: int, end: int) -> bool:
    return any(begin < end and start < over for begin, over in busy)


def _covers(held: Iterable[Stretch], tick: int) -> bool:
    return any(begin <= tick < end for begin, end in held)


def tick_of_key(key: str, guide_id: int) -> int | None:
    """The tick that a slot's key names, when it is one of this guide's."""
    whose, _, minutes = key.partition("-")
    if not (whose.isdecimal() and minutes.isdecimal()) or int(whose) != guide_id:
        return None
    return int(minutes) * 60_000 // TICK


def day_bounds(day: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """The instants between which a day lies."""
    return boundary(day, 0, zone), boundary(day + DAY, 0, zone)
