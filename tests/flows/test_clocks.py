"""The desk's clocks: open time only, over breaks, nights, closed dates and changes of the clocks."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.config.sections import DeskSettings
from bot.config.values import OpenTime
from flows.desk.clocks import Band, Clocks, after, after_days, after_open, band, between, owes_answer, warning
from flows.hours import Hours
from flows.records import Ticket, TicketState

ZONE = ZoneInfo("Europe/Helsinki")
SPLIT = Hours(
    {day: [(600, 840), (960, 1140)] for day in range(5)}, ZONE, frozenset({date(2026, 12, 24), date(2026, 12, 25)})
)
"""Monday to Friday 10 to 14 and 16 to 19, closed at Christmas."""
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


def helsinki(day: str, clock: str) -> datetime:
    return datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=ZONE).astimezone(UTC)


# ---------------------------------------------------------------- examples that can be read


@pytest.mark.parametrize(
    ("start", "minutes", "due"),
    [
        (("2026-11-23", "12:00"), 10, ("2026-11-23", "12:10")),
        (("2026-11-23", "13:55"), 10, ("2026-11-23", "16:05")),  # over the break
        (("2026-11-23", "13:50"), 10, ("2026-11-23", "14:00")),  # to the minute
        (("2026-11-23", "18:55"), 10, ("2026-11-24", "10:05")),  # over the night
        (("2026-11-27", "22:00"), 10, ("2026-11-30", "10:10")),  # over a weekend
        (("2026-12-23", "18:55"), 10, ("2026-12-28", "10:05")),  # over Christmas
    ],
)
def test_an_answer_is_due_in_open_time(start: tuple[str, str], minutes: int, due: tuple[str, str]) -> None:
    assert after(SPLIT, helsinki(*start), minutes * MINUTE) == helsinki(*due)


@pytest.mark.parametrize(
    ("start", "days", "due"),
    [
        (("2026-11-23", "12:00"), 2, ("2026-11-25", "19:00")),  # Tuesday and Wednesday are whole
        (("2026-11-22", "12:00"), 2, ("2026-11-24", "19:00")),  # on Sunday: Monday and Tuesday
        (("2026-11-23", "09:59"), 1, ("2026-11-23", "19:00")),  # before it opens the day is whole
        (("2026-11-23", "15:00"), 1, ("2026-11-24", "19:00")),
        (("2026-12-22", "20:00"), 2, ("2026-12-28", "19:00")),  # the 23rd, then Christmas and a weekend
    ],
)
def test_a_message_is_answered_in_open_days(start: tuple[str, str], days: int, due: tuple[str, str]) -> None:
    assert after_open(SPLIT, helsinki(*start), OpenTime(days=days)) == helsinki(*due)


def test_a_desk_that_never_opens_promises_nothing() -> None:
    never = Hours({}, ZONE)
    now = helsinki("2026-11-23", "12:00")
    assert after(never, now, MINUTE) is None and after_days(never, now, 1) is None
    assert between(never, now, now + timedelta(days=9)) == timedelta(0)


def test_an_hour_is_an_hour_when_the_clocks_change() -> None:
    night = Hours({6: [(120, 300)]}, ZONE)  # Sunday from two to five
    longer, shorter = helsinki("2026-10-25", "02:00"), helsinki("2026-03-29", "02:00")
    assert between(night, longer, longer + timedelta(days=1)) == 4 * HOUR
    assert between(night, shorter, shorter + timedelta(days=1)) == 2 * HOUR


def test_no_day_is_passed_over_when_the_clocks_change() -> None:
    sundays = Hours({6: [(600, 840)]}, ZONE)
    assert after(sundays, helsinki("2026-03-28", "23:30"), MINUTE) == helsinki("2026-03-29", "10:01")


# ---------------------------------------------------------------- what always holds

spans = st.lists(st.integers(0, 1440), min_size=2, max_size=6, unique=True).map(
    lambda cuts: [(a, b) for a, b in zip(sorted(cuts)[::2], sorted(cuts)[1::2], strict=False)]
)
weeks = st.dictionaries(st.integers(0, 6), spans, min_size=1, max_size=7)
closures = st.frozensets(st.dates(date(2026, 1, 1), date(2026, 12, 31)), max_size=12)
zones = st.sampled_from(["Europe/Helsinki", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca"]).map(
    ZoneInfo
)
desks = st.builds(Hours, weeks, zones, closures)
instants = st.integers(0, 330 * 86_400).map(lambda second: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=second))
lengths = st.integers(1, 20 * 60).map(lambda minutes: minutes * MINUTE)


@given(desks, instants, lengths)
def test_exactly_so_much_open_time_lies_before_the_due_time(desk: Hours, start: datetime, length: timedelta) -> None:
    due = after(desk, start, length)
    if due is not None:
        assert between(desk, start, due) == length
        assert desk.is_open(due - timedelta(seconds=1))


@given(desks, instants, lengths)
def test_open_time_is_what_is_counted_minute_by_minute(desk: Hours, start: datetime, length: timedelta) -> None:
    start = start.replace(second=0)
    end = start + length
    minutes = sum(desk.is_open(start + number * MINUTE) for number in range(length // MINUTE))
    assert between(desk, start, end) == minutes * MINUTE


@given(desks, instants, lengths, lengths)
def test_who_comes_later_is_never_due_sooner(desk: Hours, start: datetime, length: timedelta, later: timedelta) -> None:
    first, second = after(desk, start, length), after(desk, start + later, length)
    assert second is None or (first is not None and first <= second)
    allowed = OpenTime(days=2)
    first, second = after_open(desk, start, allowed), after_open(desk, start + later, allowed)
    assert second is None or (first is not None and first <= second)


@given(desks, instants, lengths)
def test_the_warning_comes_before_the_miss_and_leaves_a_quarter(
    desk: Hours, start: datetime, length: timedelta
) -> None:
    due = after(desk, start, length)
    if due is not None:
        warned = warning(desk, start, due)
        assert start < warned < due
        assert between(desk, warned, due) == length / 4


@given(desks, instants, st.integers(1, 5))
def test_open_days_end_as_the_desk_closes_for_the_day(desk: Hours, start: datetime, days: int) -> None:
    due = after_days(desk, start, days)
    if due is not None:
        assert not desk.is_open(due) or due.astimezone(desk.zone).hour == 0
        last = due - timedelta(seconds=1)
        assert desk.is_open(last)


# ---------------------------------------------------------------- a ticket

CLOCKS = Clocks(SPLIT, DeskSettings(), {"evening": Hours({0: [(1080, 1200)]}, ZONE)})
NOON = helsinki("2026-11-23", "12:00")


def ticket(state: str = "queued", **more: object) -> Ticket:
    known = {"queue": "general", "mode": "live", "waiting_since": NOON, "due_at": NOON + 10 * MINUTE, **more}
    return Ticket(1, 1, 1, TicketState(state), "en", NOON, **known)  # type: ignore[arg-type]


def test_what_happens_while_nobody_takes_it() -> None:
    waits = ticket()
    assert CLOCKS.choice_at(waits) == NOON + timedelta(seconds=90)
    assert CLOCKS.warning_at(waits) == NOON + timedelta(minutes=7, seconds=30)
    assert CLOCKS.miss_at(waits) == NOON + 10 * MINUTE
    assert CLOCKS.return_at(waits) is None
    assert CLOCKS.choice_at(ticket(choice_at=NOON)) is None and CLOCKS.choice_at(ticket(mode="message")) is None
    assert CLOCKS.choice_at(ticket(taken_at=NOON + MINUTE)) is None  # given back: they know
    assert CLOCKS.choice_at(ticket(taken_at=NOON - HOUR)) == CLOCKS.choice_at(waits)  # reopened
    assert CLOCKS.warning_at(ticket(late=1)) is None and CLOCKS.miss_at(ticket(late=2)) is None


def test_a_queue_has_hours_of_its_own() -> None:
    assert CLOCKS.mode("evening", NOON) == "message" and CLOCKS.mode("general", NOON) == "live"
    assert CLOCKS.first_due("evening", "live", NOON) == helsinki("2026-11-23", "18:10")
    assert CLOCKS.first_due("evening", "message", NOON) == helsinki("2026-11-30", "20:00")


def test_an_owner_who_is_silent_gives_it_back_after_a_fair_time() -> None:
    taken = NOON + 9 * MINUTE
    assert CLOCKS.return_at(ticket("active", taken_at=taken)) == taken + 10 * MINUTE
    assert CLOCKS.return_at(ticket("active", taken_at=NOON - HOUR)) == NOON + 10 * MINUTE
    by_wednesday = CLOCKS.first_due("general", "message", NOON)
    assert CLOCKS.return_at(ticket("active", mode="message", taken_at=taken, due_at=by_wednesday)) == by_wednesday


@pytest.mark.parametrize("state", ["waiting", "closed"])
def test_the_clocks_of_staff_stand_still(state: str) -> None:
    still = ticket(state)
    assert not owes_answer(still)
    assert (
        CLOCKS.choice_at(still) is CLOCKS.warning_at(still) is CLOCKS.miss_at(still) is CLOCKS.return_at(still) is None
    )


def test_an_idle_talk_is_warned_and_closed_in_open_hours() -> None:
    friday = helsinki("2026-11-27", "18:30")
    waits = ticket("waiting", last_at=friday)
    warned = helsinki("2026-11-30", "10:00")
    assert CLOCKS.idle_warning_at(waits) == warned and CLOCKS.idle_close_at(waits) is None
    told = ticket("waiting", last_at=friday, warned_at=warned)
    assert CLOCKS.idle_warning_at(told) is None
    assert CLOCKS.idle_close_at(told) == helsinki("2026-12-01", "10:00")  # a day after the warning, as it says


# ---------------------------------------------------------------- how long it takes


def test_a_band_is_only_told_when_there_are_enough_waits() -> None:
    assert band(SPLIT, [MINUTE] * 4, NOON) is None
    assert band(SPLIT, [MINUTE] * 5, NOON) == Band(5)


def test_a_band_is_honest_about_closing_time() -> None:
    assert band(SPLIT, [20 * MINUTE] * 5, NOON) == Band(30)
    assert band(SPLIT, [20 * MINUTE] * 5, helsinki("2026-11-23", "13:50")) == Band()  # after the break
    assert band(SPLIT, [2 * HOUR] * 5, helsinki("2026-11-23", "18:00")) == Band(opens=helsinki("2026-11-24", "10:00"))
    assert band(SPLIT, [MINUTE] * 9, helsinki("2026-11-23", "15:00")) is None  # closed: the receipt tells when it opens
    longest = [9 * HOUR] * 19 + [MINUTE] * 20
    assert band(SPLIT, longest[::-1], NOON) == Band(5)  # only the newest twenty count
