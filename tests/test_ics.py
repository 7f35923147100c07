"""A session's calendar file is taken by two parsers that know nothing of each other, and later files change the same entry."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import vobject
from icalendar import Calendar

from bot.ics import Entry, file_of
from flows.sessions import Booking, BookingState

MADE = datetime(2026, 11, 22, 12, 30, tzinfo=UTC)
ENTRY = Entry(
    "Book tips; with Marja, at three",
    "Code KX7P2M.\nHave ready: one book, “any” one \\ or none.\nЗапис на час: Їжак 👩‍👧 " + "а" * 200,
    "Rantakatu 5, Meri",
    "https://meet.example/room?a=1&b=2",
)


wall = datetime.fromisoformat


def booked(local: datetime, zone: str = "Europe/Helsinki", minutes: int = 30, **more: Any) -> Booking:
    """A session at a wall time of a zone."""
    start = local.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    end = start + timedelta(minutes=minutes)
    given: dict[str, Any] = {
        "id": 7, "code": "KX7P2M", "service": "reading-guide", "guide_id": 1, "start": start, "end": end,
        "local": local, "zone": zone, "busy_until": end, "channel": "video", "language": "en",
        "created_at": MADE, "changed_at": MADE,
    }  # fmt: skip
    return Booking(**{**given, **more})


def one(text: str) -> dict[str, Any]:
    """What the first parser reads."""
    calendar: Any = Calendar.from_ical(text)
    [event] = calendar.walk("VEVENT")
    return {
        "method": str(calendar["METHOD"]),
        "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]),
        "status": str(event["STATUS"]),
        "start": event["DTSTART"].dt.astimezone(UTC),
        "end": event["DTEND"].dt.astimezone(UTC),
        "title": str(event["SUMMARY"]),
        "words": str(event["DESCRIPTION"]),
        "place": str(event["LOCATION"]),
        "link": str(event["URL"]),
    }


def other(text: str) -> dict[str, Any]:
    """What the second one reads, by the rules of the zone that stand in the file."""
    calendar = vobject.readOne(text)
    event = calendar.vevent
    return {
        "method": calendar.method.value,
        "uid": event.uid.value,
        "sequence": int(event.sequence.value),
        "status": event.status.value,
        "start": event.dtstart.value.astimezone(UTC),
        "end": event.dtend.value.astimezone(UTC),
        "title": event.summary.value,
        "words": event.description.value,
        "place": event.location.value,
        "link": event.url.value,
    }


def both(booking: Booking) -> dict[str, Any]:
    """What both read, which is the same."""
    text = file_of(booking, ENTRY, MADE)
    read = one(text)
    assert read == other(text)
    return read


def test_two_parsers_read_what_was_meant() -> None:
    booking = booked(wall("2026-12-01T10:00"))
    assert both(booking) == {
        "method": "PUBLISH",
        "uid": "kx7p2m-1795350600@lukuopas",
        "sequence": 0,
        "status": "CONFIRMED",
        "start": booking.start,
        "end": booking.end,
        "title": ENTRY.title,
        "words": ENTRY.description,
        "place": ENTRY.place,
        "link": ENTRY.link,
    }


def test_a_move_and_a_cancellation_are_about_the_same_entry() -> None:
    first = booked(wall("2026-12-01T10:00"))
    moved = replace(booked(wall("2026-12-03T15:00"), sequence=1), changed_at=MADE + timedelta(hours=1))
    gone = replace(moved, state=BookingState.CANCELLED, sequence=2)
    read = [both(each) for each in (first, moved, gone)]
    assert len({each["uid"] for each in read}) == 1
    assert [each["sequence"] for each in read] == [0, 1, 2]
    assert [(each["method"], each["status"]) for each in read] == [
        ("PUBLISH", "CONFIRMED"),
        ("PUBLISH", "CONFIRMED"),
        ("CANCEL", "CANCELLED"),
    ]
    assert read[1]["start"] == moved.start


def test_what_took_place_is_not_taken_out_of_anybodys_calendar() -> None:
    held = replace(booked(wall("2026-12-01T10:00")), state=BookingState.DONE, outcome="held")
    assert both(held)["method"] == "PUBLISH"


@pytest.mark.parametrize(
    "zone",
    [
        "Europe/Helsinki",
        "Europe/Kyiv",
        "Europe/London",
        "America/New_York",
        "Australia/Lord_Howe",
        "Africa/Casablanca",
        "Asia/Tokyo",
    ],
)
def test_f57_the_rules_in_the_file_hold_around_every_change_of_the_clocks(zone: str) -> None:
    """Half an hour from each change, all through a year and a half; the second parser trusts nothing but the file."""
    there = ZoneInfo(zone)
    at, end = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 6, 1, tzinfo=UTC)
    tried = 0
    while at < end:
        if at.astimezone(there).utcoffset() != (at + timedelta(days=1)).astimezone(there).utcoffset():
            for hours in range(26):
                local = (at + timedelta(hours=hours)).astimezone(there)
                if not local.fold:
                    booking = booked(local.replace(tzinfo=None), zone)
                    assert both(booking)["start"] == booking.start, local
                    tried += 1
        at += timedelta(days=1)
    assert tried > 20 or zone == "Asia/Tokyo"


def test_lines_are_folded_as_the_rules_want() -> None:
    text = file_of(booked(wall("2026-12-01T10:00")), ENTRY, MADE)
    assert text.endswith("\r\n") and all(len(line.encode()) <= 75 for line in text.split("\r\n"))
