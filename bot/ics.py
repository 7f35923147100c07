"""A session as an entry for people's own calendars (RFC 5545): a file that adds it, and later ones that move or remove it.

The same session always has the same UID, and a SEQUENCE that grows with each change, so a calendar that took the first
file in knows what a later one is about. Times are wall time with the zone's rules beside them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard

from flows.sessions import Booking
from flows.slots import is_twice

MAKER = "-//Lukuopas//Library sessions//EN"
YEARS_OF_RULES = 2  # from the session's on, whose changes to and from summer time stand in a file
DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Entry:
    """What the entry says, in the reader's language. `link` is where a video call is, "" for everything else."""

    title: str
    description: str = ""
    place: str = ""
    link: str = ""


def file_of(booking: Booking, entry: Entry, now: datetime) -> str:
    """The .ics file of a session as it stands: to put it in or to move it, or to take it out when it is cancelled.

    `now` (aware UTC) is when the file is made.
    """
    gone = not booking.is_open and not booking.outcome
    calendar = _empty("CANCEL" if gone else "PUBLISH")
    calendar.add_component(rules_of(booking.zone, booking.local.year))
    calendar.add_component(event_of(booking, entry, now, gone=gone))
    text: bytes = calendar.to_ical()
    return text.decode()


def feed_of(entries: Sequence[tuple[Booking, Entry]], now: datetime) -> str:
    """The .ics file of many sessions that take place, for the calendar of whoever gives them."""
    calendar = _empty("PUBLISH")
    for zone in sorted({booking.zone for booking, _ in entries}):
        first = min(booking.local.year for booking, _ in entries if booking.zone == zone)
        calendar.add_component(rules_of(zone, first))
    for booking, entry in entries:
        calendar.add_component(event_of(booking, entry, now, gone=False))
    text: bytes = calendar.to_ical()
    return text.decode()


def _empty(method: str) -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", MAKER)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", method)
    return calendar


def event_of(booking: Booking, entry: Entry, now: datetime, *, gone: bool) -> Event:
    """The entry itself."""
    zone = ZoneInfo(booking.zone)
    event = Event()
    event.add("uid", uid_of(booking))
    event.add("sequence", booking.sequence)
    event.add("dtstamp", now)
    if booking.created_at:
        event.add("created", booking.created_at)
    event.add("last-modified", booking.changed_at or now)
    event.add("dtstart", _at(booking.start, zone))
    event.add("dtend", _at(booking.end, zone))
    event.add("summary", entry.title)
    event.add("status", "CANCELLED" if gone else "CONFIRMED")
    event.add("transp", "TRANSPARENT" if gone else "OPAQUE")
    for name, value in (("description", entry.description), ("location", entry.place), ("url", entry.link)):
        if value:
            event.add(name, value)
    return event


def _at(at: datetime, zone: ZoneInfo) -> datetime:
    """In the wall time of the zone; in world time where the clocks show that twice, which programs read differently."""
    wall = at.astimezone(zone)
    return at if wall.fold or is_twice(wall) else wall


def uid_of(booking: Booking) -> str:
    """The name of the entry for ever: the code alone might meet one of another library in somebody's calendar."""
    made = int(booking.created_at.timestamp()) if booking.created_at else booking.id
    return f"{booking.code.lower()}-{made}@lukuopas"


@lru_cache(32)
def rules_of(zone: str, year: int) -> Timezone:
    """The rules of a zone around a year, by which a calendar that does not know it reads the times."""
    place, begin = ZoneInfo(zone), datetime(year - 1, 1, 1, tzinfo=UTC)
    days = range((datetime(year + YEARS_OF_RULES, 1, 1, tzinfo=UTC) - begin).days)
    rules = Timezone()
    rules.add("tzid", zone)
    rules.add_component(_rule(place, begin, offset_at(place, begin)))
    for first in (begin + day * DAY for day in days):
        if offset_at(place, first) != offset_at(place, first + DAY):
            rules.add_component(_rule(place, *_change(place, first)))
    return rules


def _rule(zone: ZoneInfo, at: datetime, before: timedelta) -> TimezoneStandard | TimezoneDaylight:
    """What holds from an instant on; it is told in the wall time that held before."""
    rule = TimezoneDaylight() if at.astimezone(zone).dst() else TimezoneStandard()
    rule.add("dtstart", (at + before).replace(tzinfo=None))
    rule.add("tzoffsetfrom", before)
    rule.add("tzoffsetto", offset_at(zone, at))
    rule.add("tzname", at.astimezone(zone).tzname() or str(zone))
    return rule


def _change(zone: ZoneInfo, first: datetime) -> tuple[datetime, timedelta]:
    """The instant of the day from `first` on at which the clocks change, to the minute, and the offset before it."""
    before, last = offset_at(zone, first), first + DAY
    while last - first > MINUTE:
        middle = first + (last - first) // 2 // MINUTE * MINUTE
        if offset_at(zone, middle) == before:
            first = middle
        else:
            last = middle
    return last, before


def offset_at(zone: ZoneInfo, at: datetime) -> timedelta:
    """How far the clocks of a zone are from world time at an instant."""
    return at.astimezone(zone).utcoffset() or timedelta()
