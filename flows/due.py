"""Which reminders a session gets and when, and what becomes of one whose time has come, or has passed.

A kind is whom it is for and how many minutes before the start it was asked for: `patron-1440`, `guide-60`, `group-60`
(a unit's group); `after` is the question how it went. `open` is no reminder: a session in this chat begins, and its
question opens by itself. Nothing here knows what is said.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from flows.reminding import awake, out_of_quiet
from flows.sessions import NO_REMINDERS, Booking

if TYPE_CHECKING:
    from bot.config.values import Span

MINUTE = timedelta(minutes=1)
GUIDE_BEFORE = timedelta(hours=1)
PATRON, GUIDE, GROUP, AFTER = "patron", "guide", "group", "after"
OPEN = "open"
CHAT = "chat"  # the way of a session that takes place here

LATE = timedelta(minutes=30)
"""So late a reminder is as good as on time."""
ASKED_WITHIN = timedelta(hours=24)
"""So long after a session it makes sense to ask how it went."""
UNASKED = ("no-show", "late-cancel", "technical")
"""Outcomes after which nobody is asked how it was."""


class Fate(StrEnum):
    """What becomes of a reminder whose time has come."""

    SEND = "send"
    OVERTAKEN = "overtaken"  # so late that the next one says it
    MISSED = "missed"  # the session has begun
    STALE = "stale"  # the question afterwards would be too late


def leads_of(chosen: str, usual: Sequence[timedelta]) -> list[timedelta]:
    """How long before the start somebody is reminded, longest first: as chosen ("1440,60", "none"), or as usual ("")."""
    if chosen == NO_REMINDERS:
        return []
    leads = [int(each) * MINUTE for each in chosen.split(",")] if chosen else list(usual)
    return sorted(set(leads), reverse=True)


def whom(kind: str) -> str:
    """For whom a kind of reminder is."""
    return kind.partition("-")[0]


def planned(
    booking: Booking, usual: Sequence[timedelta], quiet: Span | None, zone: ZoneInfo, now: datetime
) -> list[tuple[str, datetime]]:
    """The reminders of a booking that still lie ahead: their kinds and instants (UTC).

    All but the last before the start move out of the quiet hours, to their beginning; the last stays, and is silent.
    The question afterwards waits for the morning. A unit's group is reminded too, but not asked.
    """
    leads = leads_of(booking.reminders, usual)
    wanted = [
        (f"{who}-{lead // MINUTE}", out_of_quiet(booking.start - lead, quiet if lead != leads[-1] else None, zone))
        for lead in leads
        for who in ((PATRON, GROUP) if booking.unit_id else (PATRON,))
    ]
    wanted.append((f"{GUIDE}-{GUIDE_BEFORE // MINUTE}", booking.start - GUIDE_BEFORE))
    if booking.channel == CHAT:
        wanted.append((OPEN, booking.start))
    wanted.append((AFTER, awake(booking.end, quiet, zone)))
    return [(kind, due) for kind, due in wanted if now < due]


def fate(kind: str, due: datetime, booking: Booking, usual: Sequence[timedelta], now: datetime) -> Fate:
    """What becomes of a reminder at an instant at or after its time."""
    if kind == AFTER:
        return Fate.SEND if now - due <= ASKED_WITHIN else Fate.STALE
    if kind == OPEN:
        return Fate.SEND if now < booking.end else Fate.STALE
    after_it = next_lead(kind, leads_of(booking.reminders, usual))
    if now - due > LATE and after_it is not None and booking.start - after_it <= now + LATE:
        return Fate.OVERTAKEN
    return Fate.SEND if now < booking.start else Fate.MISSED


def next_lead(kind: str, leads: Sequence[timedelta]) -> timedelta | None:
    """How long before the start the same people are reminded again; None when it was the last time."""
    who, _, minutes = kind.partition("-")
    if who in (GUIDE, OPEN):
        return None
    return next((lead for lead in leads if lead < int(minutes) * MINUTE), None)
