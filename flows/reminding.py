"""When a reminder goes out: at the time asked for, or as the quiet hours begin in which that would fall."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from bot.config.values import Span


def out_of_quiet(at: datetime, quiet: Span | None, zone: ZoneInfo) -> datetime:
    """The instant (UTC) at which something meant for `at` (aware) may go out: never later, and not inside `quiet`.

    Quiet hours are minutes of wall time in `zone` and may go over midnight; None is no quiet hours.
    """
    if quiet is None:
        return at.astimezone(UTC)
    local = at.astimezone(zone)
    minute = local.hour * 60 + local.minute
    began_today, has_ended = minute >= quiet.opens, minute >= quiet.closes
    over_midnight = quiet.opens > quiet.closes
    if not (began_today or not has_ended if over_midnight else began_today and not has_ended):
        return at.astimezone(UTC)
    day = local.date() if began_today else local.date() - timedelta(days=1)
    return datetime.combine(day, time(quiet.opens // 60, quiet.opens % 60), zone).astimezone(UTC)
