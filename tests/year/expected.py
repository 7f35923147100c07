"""What should have been said in the year, worked out a second time from nothing but wall clocks; and how it compares."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Europe/Helsinki")
NIGHT = (21, 8)  # hours
AT_WORK = timedelta(seconds=5)
"""So long before a kill something may have been due and in hand."""
KINDS = ("patron-1440", "patron-120", "guide-60", "after")


@dataclass
class Promise:
    """One reminder of one version of a session. `until` is when that version ended: moved, cancelled, or never."""

    due: datetime
    start: datetime
    until: datetime | None = None
    arrived: list[datetime] = field(default_factory=list)


def due_of(kind: str, start: datetime, minutes: int) -> datetime:
    """When a reminder should be said, by wall clock and calendar."""
    if kind == "after":
        end = (start + timedelta(minutes=minutes)).astimezone(ZONE)
        days = 1 if end.hour >= NIGHT[0] else 0 if end.hour < NIGHT[1] else None
        if days is None:
            return end.astimezone(UTC)
        day = end.date() + timedelta(days=days)
        return datetime(day.year, day.month, day.day, NIGHT[1], tzinfo=ZONE).astimezone(UTC)
    due = start - timedelta(minutes=int(kind.rpartition("-")[2]))
    local = due.astimezone(ZONE)
    if kind == KINDS[0] and (local.hour >= NIGHT[0] or local.hour < NIGHT[1]):
        day = local.date() if local.hour >= NIGHT[0] else local.date() - timedelta(days=1)
        due = datetime(day.year, day.month, day.day, NIGHT[0], tzinfo=ZONE).astimezone(UTC)
    return due


class Promises:
    """All promises of the year, by session, version and kind."""

    def __init__(self) -> None:
        self.all: dict[tuple[int, int, str], Promise] = {}

    def begin(self, booking: int, version: int, start: datetime, minutes: int, now: datetime) -> None:
        """A session is booked, or stands at another time."""
        for kind in KINDS:
            due = due_of(kind, start, minutes)
            if due > now:
                self.all[booking, version, kind] = Promise(due, start)

    def end(self, booking: int, version: int, now: datetime) -> None:
        """This version of a session is no more."""
        for kind in KINDS:
            if promise := self.all.get((booking, version, kind)):
                promise.until = now


@dataclass
class Figures:
    """What the year showed. Lateness is in seconds: from when it was due, or from the restart when it fell due before."""

    bookings: int = 0
    moves: int = 0
    cancellations: int = 0
    kills: int = 0
    jumps: int = 0
    sent: int = 0
    early: int = 0
    double: int = 0
    after_change: int = 0
    lost: int = 0
    unplanned: int = 0
    excused: int = 0  # said by the next reminder, or impossible: the bot was away until the session began
    copies: int = 0  # after a kill that took the answer with it
    running: list[float] = field(default_factory=list)
    restarted: list[float] = field(default_factory=list)

    @property
    def broken(self) -> int:
        return self.early + self.double + self.after_change + self.lost + self.unplanned

    def told(self) -> list[tuple[str, str]]:
        """Name and value of each figure."""
        return [
            ("bookings, moves, cancellations", f"{self.bookings}, {self.moves}, {self.cancellations}"),
            ("kills, clock set forward or back", f"{self.kills}, {self.jumps}"),
            ("reminders sent", str(self.sent)),
            ("early", str(self.early)),
            ("double", str(self.double)),
            ("after a move or a cancellation", str(self.after_change)),
            ("lost", str(self.lost)),
            ("that nobody asked for", str(self.unplanned)),
            ("not sent for a good reason", str(self.excused)),
            ("copies after a lost answer", str(self.copies)),
            ("lateness while running, p50 / p99 / most", spread(self.running)),
            ("lateness after a restart, p99 / most", spread(self.restarted, middle=False)),
        ]


def spread(seconds: list[float], *, middle: bool = True) -> str:
    """Some quantiles, in seconds."""
    if not seconds:
        return "none"
    ordered = sorted(seconds)

    def quantile(share: float) -> float:
        return ordered[min(len(ordered) - 1, int(len(ordered) * share))]

    shown = [quantile(0.5)] if middle else []
    return " / ".join(f"{each:.2f} s" for each in (*shown, quantile(0.99), ordered[-1])) + f" of {len(ordered)}"


def compare(
    figures: Figures,
    promises: Promises,
    away: list[tuple[datetime, datetime]],
    end: datetime,
    recorded: dict[tuple[int, int, str], str],
) -> None:
    """Judge the year: what was early, double or lost. `away` are the stretches in which the bot did not run.

    What was not said needs both an excuse here and a reason that the bot itself `recorded` for it.
    """
    for (booking, version, kind), promise in promises.all.items():
        figures.sent += len(promise.arrived)
        figures.early += sum(at < promise.due for at in promise.arrived)
        figures.after_change += sum(promise.until is not None and at > promise.until for at in promise.arrived)
        figures.double += max(0, len(promise.arrived) - 1)
        held = promise.due < end and (promise.until is None or promise.until > promise.due)
        if held and not promise.arrived:
            if recorded.get((booking, version, kind)) and excuse(promises, booking, version, kind, away):
                figures.excused += 1
            else:
                figures.lost += 1


def excuse(promises: Promises, booking: int, version: int, kind: str, away: list[tuple[datetime, datetime]]) -> bool:
    """Whether a reminder could not be said, or need not be: the bot was away at its time, and then something overtook it."""
    promise = promises.all[booking, version, kind]
    back = next((until for since, until in away if since - AT_WORK <= promise.due < until), None)
    if back is None:
        return False
    ended = promise.until is not None and promise.until <= back + timedelta(seconds=30)
    begun = kind != "after" and back + timedelta(seconds=30) >= promise.start
    too_late = kind == "after" and back - promise.due > timedelta(hours=24)
    later = promises.all.get((booking, version, KINDS[1])) if kind == KINDS[0] else None
    overtaken = later is not None and later.due <= back + timedelta(minutes=31)
    return ended or begun or too_late or overtaken
