"""Which reminders a session gets, and when: for the patron as chosen, for the guide, and a question afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from flows.reminding import out_of_quiet
from flows.sessions import NO_REMINDERS, Booking

if TYPE_CHECKING:
    from bot.config.values import Span

MINUTE = timedelta(minutes=1)
GUIDE_BEFORE = timedelta(hours=1)
PATRON = "patron-"
GUIDE = "guide-"
AFTER = "after"
"""Kinds of reminders; the first two are followed by minutes before the start."""


def leads_of(chosen: str, usual: Sequence[timedelta]) -> list[timedelta]:
    """How long before the start somebody is reminded, longest first: as chosen ("1440,60", "none"), or as usual ("")."""
    if chosen == NO_REMINDERS:
        return []
    leads = [int(each) * MINUTE for each in chosen.split(",")] if chosen else list(usual)
    return sorted(set(leads), reverse=True)


def planned(
    booking: Booking, usual: Sequence[timedelta], quiet: Span | None, zone: ZoneInfo, now: datetime
) -> list[tuple[str, datetime]]:
    """The reminders of a booking that still lie ahead: their kinds and instants.

    All but the last before the start move out of the quiet hours, to their beginning; the last stays, and is silent.
    """
    leads = leads_of(booking.reminders, usual)
    wanted = [
        (f"{PATRON}{lead // MINUTE}", out_of_quiet(booking.start - lead, quiet if lead != leads[-1] else None, zone))
        for lead in leads
    ]
    wanted.append((f"{GUIDE}{GUIDE_BEFORE // MINUTE}", booking.start - GUIDE_BEFORE))
    wanted.append((AFTER, booking.end))
    return [(kind, due) for kind, due in wanted if now < due]
