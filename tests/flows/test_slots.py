"""The times that can be booked: against what the C library's clocks show, and against slow ways of finding the same."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from flows.sessions import Slot
from flows.slots import (
    TICK,
    apart,
    at_tick,
    fits,
    instant,
    length_of,
    occupied,
    offset_text,
    openings,
    pitch_of,
    slot_at,
    starts,
    stretch_of,
    tick_from,
    tick_of,
)
from flows.words import Say
from tests.clocks import ZONES, changes, days_near, first_shown, ticks_around

HELSINKI = ZoneInfo("Europe/Helsinki")
SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)
MINUTES = timedelta(minutes=1)

spans = st.tuples(st.integers(0, 287), st.integers(1, 288)).filter(lambda span: span[0] < span[1])
days_spans = st.lists(spans.map(lambda span: (span[0] * 5, span[1] * 5)), max_size=4)


def slots_of(
    day: date, hours: list[tuple[int, int]], minutes: int, buffer: int, busy: list[tuple[int, int]], zone: ZoneInfo
) -> list[Slot]:
    """The times of one day, as the timetable puts them together."""
    stretches = apart(stretch_of(day, span, zone) for span in hours)
    found = starts(stretches, length_of(minutes), pitch_of(minutes, buffer * MINUTES), busy)
    return [slot for tick in found if (slot := slot_at(tick, 1, minutes, zone))]


def slowly(
    day: date, hours: list[tuple[int, int]], minutes: int, buffer: int, busy: list[tuple[int, int]], zone: str
) -> list[tuple[int, date, int]]:
    """The same tick by tick, each opening anew, from a table of what the clocks show: tick, day and wall minute of each start."""
    walls, first = dict(ticks_around(zone, day)), first_shown(zone, day)
    taken = {tick for begin, end in busy for tick in range(begin, end)}
    opened = {tick for begin, end in hours for tick in between(walls, day, begin, end)}
    session, with_buffer = -(-minutes // 5), -(-(minutes + buffer) // 5)
    found, tick = [], min(opened, default=0)
    while opened and tick <= max(opened):
        blocked = next((each for each in range(tick, tick + with_buffer) if each in taken), None)
        if tick not in opened or not opened.issuperset(range(tick, tick + session)):
            tick = next(
                (each for each in range(tick + 1, max(opened) + 1) if starts_there(each, opened)), max(opened) + 1
            )
        elif blocked is not None:
            tick = next(each for each in range(blocked, blocked + 1000) if each not in taken)
        else:
            found += [(tick, *walls[tick])] if first[walls[tick]] == tick else []
            after = tick + with_buffer
            tick = next((each for each in range(tick + 1, after) if starts_there(each, opened)), after)
    return found


def between(walls: dict[int, tuple[date, int]], day: date, begin: int, end: int) -> range:
    """The ticks from the first at which the clocks show `begin` or later to the first at which they show `end` or later."""
    until = (day, end) if end < 1440 else (day + timedelta(days=1), 0)
    return range(
        next(tick for tick, wall in walls.items() if wall >= (day, begin)),
        next(tick for tick, wall in walls.items() if wall >= until),
    )


def starts_there(tick: int, opened: set[int]) -> bool:
    return tick in opened and tick - 1 not in opened


# ---------------------------------------------------------------- wall time and instants


def test_the_zones_have_the_changes_that_are_known() -> None:
    """So that the tests below are about something; zone data may change, so only what is past or soon is named."""
    for zone in ZONES:
        assert len(changes(zone)) >= 2, zone
    assert changes("Europe/Helsinki")[:2] == (SPRING, AUTUMN)
    assert changes("Australia/Lord_Howe")[:2] == (date(2026, 4, 5), date(2026, 10, 4))


@pytest.mark.parametrize("zone", ZONES)
def test_f58_every_wall_time_around_every_change_is_what_the_clocks_show(zone: str) -> None:
    """F57, F58: skipped times are no instants, of doubled ones it is the first; each five minutes of eleven years' changes."""
    place = ZoneInfo(zone)
    skipped = 0
    for change in changes(zone):
        first = first_shown(zone, change)
        for day in days_near(change):
            for minutes in range(0, 1440, 5):
                found = instant(day, minutes, place)
                expected = first.get((day, minutes))
                assert (found and tick_of(found)) == expected, (day, minutes)
                skipped += expected is None
    assert skipped


@pytest.mark.parametrize("zone", ZONES)
@settings(max_examples=15, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(
    which=st.integers(0, 99),
    step=st.integers(0, 2),
    hours=days_spans,
    minutes=st.integers(1, 18).map(lambda n: n * 5),
    buffer=st.integers(0, 45),
    busy=st.lists(st.tuples(st.integers(-30, 320), st.integers(1, 40)), max_size=5),
)
def test_f58_the_times_of_a_day_are_those_that_a_slow_look_at_the_clocks_finds(
    zone: str,
    which: int,
    step: int,
    hours: list[tuple[int, int]],
    minutes: int,
    buffer: int,
    busy: list[tuple[int, int]],
) -> None:
    day = days_near(changes(zone)[which % len(changes(zone))])[step]
    midnight = min(first_shown(zone, day)[wall] for wall in first_shown(zone, day) if wall[0] == day)
    taken = apart((midnight + begin, midnight + begin + length) for begin, length in busy)
    found = slots_of(day, hours, minutes, buffer, taken, ZoneInfo(zone))
    shown = [(tick_of(slot.start), slot.day, slot.local.hour * 60 + slot.local.minute) for slot in found]
    assert shown == slowly(day, hours, minutes, buffer, taken, zone)


# ---------------------------------------------------------------- F57 by example


def test_f57_the_hour_that_is_skipped_is_not_offered() -> None:
    found = slots_of(SPRING, [(120, 300)], 30, 0, [], HELSINKI)
    assert [f"{slot.local:%H:%M}" for slot in found] == ["02:00", "02:30", "04:00", "04:30"]
    assert instant(SPRING, 190, HELSINKI) is None


def test_f57_the_hour_that_comes_twice_is_offered_once_and_says_which_it_is() -> None:
    found = slots_of(AUTUMN, [(120, 300)], 30, 0, [], HELSINKI)
    assert [f"{slot.local:%H:%M}{slot.offset}" for slot in found] == [
        *("02:00", "02:30", "03:00UTC+3", "03:30UTC+3", "04:00", "04:30"),
    ]
    first = instant(AUTUMN, 180, HELSINKI)
    assert first == datetime(2026, 10, 25, 0, 0, tzinfo=UTC)
    assert {slot.label.id for slot in found if slot.offset and isinstance(slot.label, Say)} == {"session-time-twice"}


def test_a_session_may_last_over_the_change() -> None:
    """From 2:45 for half an hour: in spring it ends at 4:15, and real time is what counts."""
    (slot,) = slots_of(SPRING, [(165, 255)], 30, 0, [(0, 1)], HELSINKI)
    assert slot.end.astimezone(HELSINKI).strftime("%H:%M") == "04:15"


def test_offsets_are_told_as_people_write_them() -> None:
    zone = ZoneInfo("Australia/Lord_Howe")
    assert offset_text(datetime(2026, 1, 1, tzinfo=zone)) == "UTC+11"
    assert offset_text(datetime(2026, 7, 1, tzinfo=zone)) == "UTC+10:30"
    assert offset_text(datetime(2026, 1, 1, tzinfo=ZoneInfo("America/St_Johns"))) == "UTC-3:30"
    assert offset_text(datetime(2026, 1, 1, tzinfo=UTC)) == "UTC+0"


# ---------------------------------------------------------------- hours and rules


@settings(max_examples=200, deadline=None)
@given(weekly=days_spans, library=days_spans, off=days_spans, extra=days_spans)
def test_openings_are_minute_by_minute_what_they_should_be(
    weekly: list[tuple[int, int]],
    library: list[tuple[int, int]],
    off: list[tuple[int, int]],
    extra: list[tuple[int, int]],
) -> None:
    def has(hours: list[tuple[int, int]], minute: int) -> bool:
        return any(begin <= minute < end for begin, end in hours)

    found = openings(weekly, library, off, extra)
    assert found == sorted(found)
    assert all(one[1] < other[0] for one, other in pairwise(found))
    for minute in range(0, 1440, 5):
        expected = (has(weekly, minute) and has(library, minute) and not has(off, minute)) or has(extra, minute)
        assert has(found, minute) == expected


ticks = st.lists(st.tuples(st.integers(0, 300), st.integers(1, 60)).map(lambda each: (each[0], each[0] + each[1])))


@settings(max_examples=300, deadline=None)
@given(opened=ticks, busy=ticks, length=st.integers(1, 20), more=st.integers(0, 10))
def test_what_is_offered_is_free_and_nothing_more_would_fit(
    opened: list[tuple[int, int]], busy: list[tuple[int, int]], length: int, more: int
) -> None:
    stretches, taken, pitch = apart(opened), apart(busy), length + more
    found = list(starts(stretches, length, pitch, taken))
    assert found == sorted(set(found))
    for start in found:
        assert fits(start, stretches, length, pitch, taken)
    full = apart([*taken, *((start, start + pitch) for start in found)])
    assert len(full) <= len(taken) + len(found)
    assert not list(starts(stretches, length, pitch, full))
    assert not [start for start in range(-1, 370) if fits(start, stretches, length, pitch, full)]


def test_one_session_follows_the_other_and_starts_anew_after_what_is_busy() -> None:
    assert list(starts([(0, 40)], 6, 9, [])) == [0, 9, 18, 27]
    assert list(starts([(0, 42)], 6, 9, [])) == [0, 9, 18, 27, 36]  # the buffer may lie after hours
    assert list(starts([(0, 42)], 6, 9, [(10, 13)])) == [0, 13, 22, 31]
    assert list(starts([(0, 42)], 6, 9, [(12, 13)])) == [0, 13, 22, 31]


def test_the_guide_is_busy_for_whole_ticks() -> None:
    start = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
    first = int(start.timestamp() * 1000) // TICK
    assert occupied(start, 30, 15 * MINUTES) == (first, first + 9)
    assert occupied(start, 32, timedelta(seconds=30)) == (first, first + 7)
    assert (pitch_of(32, timedelta(seconds=30)), length_of(32)) == (7, 7)
    assert at_tick(tick_from(start + timedelta(seconds=1))) == start + 5 * MINUTES


def test_a_slot_is_known_by_its_guide_and_its_minute() -> None:
    slot = slot_at(5_934_240, 3, 30, HELSINKI)
    assert slot is not None
    assert (slot.key, slot.offset) == ("3-29671200", "")
    assert slot.as_clock() == slot
    assert slot.as_clock().label != slot.label
