"""Which times can be booked: hours, exceptions and what is taken become times to choose from.

Two rulers: wall minutes after midnight, in which people give their hours, and ticks, stretches of five minutes of real
time (UTC milliseconds // 300,000), in which everything is compared. A guide is busy from the start of a session to its
end and the buffer, rounded up to whole ticks. Between the two stands the zone: a time that the clocks skip in spring is
no instant at all; one that they show twice in autumn is offered once, the first time.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from flows.hours import Span
from flows.sessions import Slot

GRAIN = 5  # minutes of a tick
TICK = GRAIN * 60_000  # milliseconds
WHOLE_DAY: Span = (0, 1440)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
HELD_FOR = timedelta(minutes=5)
"""How long a time stays with somebody who is filling in the form, from each answer on."""

Stretch = tuple[int, int]
"""Ticks, from and to; `to` is the first that is not in it."""


# ---------------------------------------------------------------- wall minutes


def openings(weekly: Iterable[Span], library: Iterable[Span], off: Iterable[Span], extra: Iterable[Span]) -> list[Span]:
    """A guide's hours on one day, in order and apart: the weekly ones inside the library's, without what is off, and extra ones.

    Extra hours count also when the library is closed, and beside a day that is off: the guide said so for that day.
    """
    open_hours = list(library)
    inside = [
        (max(start, opens), min(end, closes))
        for start, end in weekly
        for opens, closes in open_hours
        if max(start, opens) < min(end, closes)
    ]
    return joined([*without(joined(inside), joined(off)), *extra])


def joined(spans: Iterable[Span]) -> list[Span]:
    """The same hours in order, none twice; what touches becomes one."""
    result: list[Span] = []
    for start, end in sorted(spans):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(result[-1][1], end))
        elif start < end:
            result.append((start, end))
    return result


def without(spans: Iterable[Span], off: Sequence[Span]) -> Iterator[Span]:
    """Hours with others cut out of them; both in order."""
    for start, end in spans:
        for cut_start, cut_end in off:
            if start < cut_start < end:
                yield (start, cut_start)
            if start < cut_end and cut_start < end:
                start = cut_end
        if start < end:
            yield (start, end)


def instant(day: date, minutes: int, zone: ZoneInfo) -> datetime | None:
    """The instant (UTC) of a wall time; 1440 is the midnight that ends the day.

    None for a time that the clocks skip; the first one of a time that they show twice.
    """
    wall = datetime.combine(day, time()) + minutes * MINUTE
    at = wall.replace(tzinfo=zone).astimezone(UTC)
    return at if at.astimezone(zone).replace(tzinfo=None) == wall else None


def boundary(day: date, minutes: int, zone: ZoneInfo) -> datetime:
    """Where a wall time stands for opening and closing: itself, and for one that is skipped the moment of the change."""
    found = instant(day, minutes, zone)
    if found is not None:
        return found
    wall = datetime.combine(day, time()) + minutes * MINUTE
    before, after = (wall.replace(tzinfo=zone, fold=fold).utcoffset() or timedelta() for fold in (0, 1))
    # Skipped times lie between the change and the change plus the jump; after is the greater offset.
    at = (wall - after).replace(tzinfo=UTC)
    end = (wall - before).replace(tzinfo=UTC)
    while at < end:  # the change is the first instant that has the new offset
        middle = at + (end - at) // 2 // MINUTE * MINUTE
        if middle.astimezone(zone).utcoffset() == after:
            end = middle
        elif at == middle:
            break
        else:
            at = middle
    return end


def offset_text(at: datetime) -> str:
    """`UTC+3`, `UTC-3:30`: the offset of an aware wall time."""
    minutes = int((at.utcoffset() or timedelta()) / MINUTE)
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'-' if minutes < 0 else '+'}{hours}" + (f":{rest:02}" if rest else "")


# ---------------------------------------------------------------- ticks


def tick_of(at: datetime) -> int:
    """The tick in which an instant lies."""
    return (at - EPOCH) // (GRAIN * MINUTE)


def tick_from(at: datetime) -> int:
    """The first tick that begins at or after an instant."""
    return -((EPOCH - at) // (GRAIN * MINUTE))


def at_tick(tick: int) -> datetime:
    """When a tick begins (UTC)."""
    return EPOCH + tick * GRAIN * MINUTE


def occupied(start: datetime, minutes: int, buffer: timedelta) -> Stretch:
    """What a session takes of its guide's time: to its end and the buffer, rounded up."""
    return tick_of(start), tick_from(start + minutes * MINUTE + buffer)


def pitch_of(minutes: int, buffer: timedelta) -> int:
    """From the start of a session to the start of the next, in ticks."""
    return -(-(minutes * MINUTE + buffer) // (GRAIN * MINUTE))


def length_of(minutes: int) -> int:
    """How long a session lasts, in ticks."""
    return -(-minutes // GRAIN)


@lru_cache(4_096)
def midnight(day: date, zone: ZoneInfo) -> int | None:
    """The tick with which an ordinary day begins; None for a day on which the clocks are changed, or that begins between ticks."""
    begin, end = (boundary(each, 0, zone) for each in (day, day + timedelta(days=1)))
    first = tick_of(begin)
    return first if end - begin == timedelta(days=1) and at_tick(first) == begin else None


@lru_cache(8_192)  # guides have the same hours
def stretch_of(day: date, span: Span, zone: ZoneInfo) -> Stretch:
    """A span of a day's wall time in ticks: those that lie wholly in it.

    What ends at a time that the clocks show twice ends at the first of them.
    """
    first = midnight(day, zone)
    if first is not None:
        return first - -span[0] // GRAIN, first + span[1] // GRAIN
    return tick_from(boundary(day, span[0], zone)), tick_of(boundary(day, span[1], zone))


def starts(stretches: Iterable[Stretch], length: int, pitch: int, busy: Sequence[Stretch]) -> Iterator[int]:
    """The ticks at which a session can begin: one after the other from each opening on, and anew after what is busy.

    `length` of it has to lie in the opening; `pitch`, to the end of the buffer, has to be free. `busy` is in order and
    apart.
    """
    ends = [end for _, end in busy]
    for opens, closes in stretches:
        start, place = opens, bisect_right(ends, opens)
        while start + length <= closes:
            if place < len(busy) and busy[place][0] < start + pitch:
                start = max(start, busy[place][1])
                place += 1
            else:
                yield start
                start += pitch


def apart(stretches: Iterable[Stretch]) -> list[Stretch]:
    """Stretches in order and apart."""
    return joined(stretches)


def fits(start: int, stretches: Iterable[Stretch], length: int, pitch: int, busy: Iterable[Stretch]) -> bool:
    """Whether a session can begin at exactly this tick."""
    return any(opens <= start and start + length <= closes for opens, closes in stretches) and all(
        end <= start or start + pitch <= begin for begin, end in busy
    )


def slot_at(tick: int, guide_id: int, minutes: int, zone: ZoneInfo) -> Slot | None:
    """The time to choose that begins with a tick; None when the clocks show it for the second time."""
    start = at_tick(tick)
    wall = start.astimezone(zone)
    if wall.fold:
        return None
    offset = "" if midnight(wall.date(), zone) is not None or not is_twice(wall) else offset_text(wall)
    return Slot(guide_id, start, minutes, wall.replace(tzinfo=None), offset)


def is_twice(wall: datetime) -> bool:
    """Whether the clocks show this aware wall time twice."""
    first, second = (wall.replace(fold=fold).utcoffset() or timedelta() for fold in (0, 1))
    return first > second
