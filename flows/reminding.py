"""Quiet hours: when a reminder goes out instead, when people are awake again, and how long something lasts while they are.

Quiet hours are minutes of wall time in the library's zone and may go over midnight; None is no quiet hours. Instants
that are given are aware, those that come back are UTC.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from bot.config.values import Span

DAY = timedelta(days=1)


def is_quiet(at: datetime, quiet: Span | None, zone: ZoneInfo) -> bool:
    """Whether the clocks show a time in the quiet hours."""
    if quiet is None:
        return False
    local = at.astimezone(zone)
    minute = local.hour * 60 + local.minute
    has_begun, has_ended = minute >= quiet.opens, minute >= quiet.closes
    return has_begun or not has_ended if quiet.opens > quiet.closes else has_begun and not has_ended


def out_of_quiet(at: datetime, quiet: Span | None, zone: ZoneInfo) -> datetime:
    """When something meant for `at` goes out: then, or as the quiet hours begin in which that would fall; never later."""
    if quiet is None or not is_quiet(at, quiet, zone):
        return at.astimezone(UTC)
    local = at.astimezone(zone)
    began_today = local.hour * 60 + local.minute >= quiet.opens
    day = local.date() if began_today else local.date() - DAY
    return min(at.astimezone(UTC), _instant(day, quiet.opens, zone))


def awake(at: datetime, quiet: Span | None, zone: ZoneInfo) -> datetime:
    """The first instant from `at` on that is not in the quiet hours."""
    if quiet is None or not is_quiet(at, quiet, zone):
        return at.astimezone(UTC)
    day = at.astimezone(zone).date()
    ends = (_instant(day + number * DAY, quiet.closes, zone) for number in (0, 1))
    return next((end for end in ends if end > at), at.astimezone(UTC))


def waking_end(at: datetime, lasts: timedelta, quiet: Span | None, zone: ZoneInfo) -> datetime:
    """When something ends that lasts so long from `at` on, the quiet hours not counted."""
    begin = awake(at, quiet, zone)
    if quiet is None:
        return begin + lasts
    while lasts > timedelta(0):
        bed = _next_bed(begin, quiet, zone)
        if begin + lasts <= bed:
            return begin + lasts
        lasts -= bed - begin
        begin = awake(bed, quiet, zone)
    return begin


def _next_bed(at: datetime, quiet: Span, zone: ZoneInfo) -> datetime:
    """When the next quiet hours begin, after an instant at which it is not quiet."""
    day = at.astimezone(zone).date()
    begins = (_instant(day + number * DAY, quiet.opens, zone) for number in range(3))
    return next(begin for begin in begins if begin > at)


def _instant(day: date, minutes: int, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(minutes // 60, minutes % 60), zone).astimezone(UTC)
