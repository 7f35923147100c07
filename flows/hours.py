"""Opening hours: is the desk open, and when does it open next.

Wall times of the library's zone; a day may have several spans, and none on a closed date.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

HORIZON = (
    60  # days looked ahead for the next opening; a library closed for longer is told as closed until further notice
)

Span = tuple[int, int]
"""Minutes after midnight, from and to; to may be 1440."""


@dataclass(frozen=True)
class Hours:
    """The week's spans by weekday (Monday is 0), and the dates on which the library is closed."""

    week: Mapping[int, Sequence[Span]]
    zone: ZoneInfo
    closed: frozenset[date] = field(default_factory=frozenset)

    def spans_on(self, day: date) -> Sequence[Span]:
        """The spans of one date; empty when closed."""
        return () if day in self.closed else self.week.get(day.weekday(), ())

    def spans_of(self, day: date) -> Iterator[tuple[datetime, datetime]]:
        """The spans of one date as instants in UTC, in order."""
        for start, end in sorted(self.spans_on(day)):
            yield self._instant(day, start), self._instant(day, end)

    def is_open(self, at: datetime) -> bool:
        """Whether the desk is open at an aware instant."""
        return any(start <= at < end for start, end in self._openings(at, days=1))

    def next_opening(self, at: datetime) -> datetime | None:
        """The next instant (UTC) at which the desk opens, or `at` itself when it is open now; None when not within 60 days."""
        for start, end in self._openings(at, days=HORIZON):
            if at < end:
                return max(start, at)
        return None

    def closes(self, at: datetime) -> datetime | None:
        """When today's span that holds `at` ends (UTC); None when the desk is closed then."""
        return next((end for start, end in self._openings(at, days=1) if start <= at < end), None)

    def _openings(self, at: datetime, days: int) -> Iterator[tuple[datetime, datetime]]:
        """The spans from the local date of `at` on, as instants in UTC, in order."""
        today = at.astimezone(self.zone).date()
        for offset in range(days):
            yield from self.spans_of(today + timedelta(days=offset))

    def _instant(self, day: date, minutes: int) -> datetime:
        """A wall time as an instant; 1440 is the midnight that ends the day."""
        day, minutes = (day + timedelta(days=1), 0) if minutes >= 1440 else (day, minutes)
        return datetime.combine(day, time(minutes // 60, minutes % 60), self.zone).astimezone(UTC)


def clock_text(minutes: int) -> str:
    """Minutes after midnight as people write them: 9:00, 16:30, 24:00."""
    return f"{minutes // 60}:{minutes % 60:02}"
