"""F58: when reminders are due, around every change of the clocks 2026–2036 in seven zones, against wall clocks read independently."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.config.values import Span
from flows.due import Fate, fate, leads_of, next_lead, planned
from flows.reminding import awake, is_quiet, out_of_quiet, waking_end
from flows.sessions import Booking
from tests.clocks import ZONES

QUIET = Span(21 * 60, 8 * 60)
DAY, TWO = timedelta(days=1), timedelta(hours=2)
USUAL = (DAY, TWO)
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
HELSINKI = ZoneInfo("Europe/Helsinki")


def session(start: datetime, **more: Any) -> Booking:
    """Half an hour, from an instant on."""
    given = {"start": start, "end": start + 30 * MINUTE, "busy_until": start + 45 * MINUTE, **more}
    return Booking(
        id=1,
        code="C",
        service="reading-guide",
        guide_id=1,
        local=start.astimezone(HELSINKI).replace(tzinfo=None),
        zone="Europe/Helsinki",
        channel="phone",
        language="fi",
        **given,
    )


def at(text: str, zone: ZoneInfo = HELSINKI) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)


def changes(zone: ZoneInfo) -> list[date]:
    """The days on which the clocks are changed."""
    day, found = date(2026, 1, 1), []
    while day.year < 2037:
        noon, next_noon = (datetime(each.year, each.month, each.day, 12, tzinfo=zone) for each in (day, day + DAY))
        if noon.utcoffset() != next_noon.utcoffset():
            found += [day, day + DAY]
        day += DAY
    return found


def shows_night(instant: datetime, zone: ZoneInfo) -> bool:
    """Whether a clock on the wall shows an hour in which people sleep."""
    return not 8 <= int(instant.astimezone(zone).strftime("%H")) < 21


@pytest.mark.parametrize("name", ZONES)
def test_f58_around_every_change_each_is_due_once_at_the_right_wall_time(name: str) -> None:
    zone = ZoneInfo(name)
    days = changes(zone)
    assert len(days) >= 20
    for day in days:
        midnight = datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)
        for half_hours in range(96):
            start = midnight + half_hours * 30 * MINUTE
            due = dict(planned(session(start), USUAL, QUIET, zone, start - 3 * DAY))
            assert due["patron-120"] == start - TWO  # real hours, whatever the clocks show
            first, asked = due["patron-1440"], start - DAY
            assert first <= asked
            if shows_night(asked, zone):
                assert asked - first < 13 * HOUR
                assert first.astimezone(zone).strftime("%H:%M") == "21:00"
            else:
                assert first == asked
            assert not shows_night(due["after"], zone)
            assert due["after"] >= start


def test_no_quiet_hours_and_quiet_hours_within_a_day() -> None:
    noon = at("2026-03-04 12:30")
    assert (is_quiet(noon, None, HELSINKI), out_of_quiet(noon, None, HELSINKI)) == (False, noon)
    rest = Span(12 * 60, 14 * 60)
    assert is_quiet(noon, rest, HELSINKI)
    assert out_of_quiet(noon, rest, HELSINKI) == at("2026-03-04 12:00")
    assert awake(noon, rest, HELSINKI) == at("2026-03-04 14:00")
    assert waking_end(at("2026-03-04 11:00"), TWO, rest, HELSINKI) == at("2026-03-04 15:00")
    assert waking_end(noon, TWO, None, HELSINKI) == noon + TWO


def test_waking_hours_over_the_night_in_which_the_clocks_change() -> None:
    assert waking_end(at("2026-03-28 20:30"), TWO, QUIET, HELSINKI) == at("2026-03-29 09:30")
    assert waking_end(at("2026-03-28 23:00"), TWO, QUIET, HELSINKI) == at("2026-03-29 10:00")


def test_quiet_hours_that_begin_at_a_time_that_is_skipped_never_make_it_later() -> None:
    skipped = Span(3 * 60 + 30, 8 * 60)
    asked = at("2026-03-29 04:10")
    assert out_of_quiet(asked, skipped, HELSINKI) <= asked


def test_what_was_chosen_wins_and_what_lies_behind_is_not_planned() -> None:
    start = at("2026-03-04 10:00")
    assert leads_of("", USUAL) == [DAY, TWO]
    assert leads_of("60,180,60", USUAL) == [3 * HOUR, HOUR]
    kinds = [kind for kind, _ in planned(session(start, reminders="none"), USUAL, QUIET, HELSINKI, start - DAY)]
    assert kinds == ["guide-60", "after"]
    kinds = [kind for kind, _ in planned(session(start), USUAL, QUIET, HELSINKI, start - TWO)]
    assert kinds == ["guide-60", "after"]


def test_a_unit_is_reminded_in_its_group_too() -> None:
    start = at("2026-03-04 10:00")
    kinds = [kind for kind, _ in planned(session(start, unit_id=3), (2 * DAY, HOUR), QUIET, HELSINKI, start - 5 * DAY)]
    assert kinds == ["patron-2880", "group-2880", "patron-60", "group-60", "guide-60", "after"]


def test_a_session_in_the_chat_begins_by_itself_for_as_long_as_it_lasts() -> None:
    start = at("2026-03-04 10:00")
    booking = replace(session(start), channel="chat")
    assert dict(planned(booking, USUAL, QUIET, HELSINKI, start - DAY))["open"] == start
    assert "open" not in dict(planned(session(start), USUAL, QUIET, HELSINKI, start - DAY))
    fates = [fate("open", start, booking, USUAL, start + late * MINUTE) for late in (0, 29, 30)]
    assert fates == [Fate.SEND, Fate.SEND, Fate.STALE]


@pytest.mark.parametrize(
    ("kind", "minutes_to_start", "becomes"),
    [
        ("patron-1440", 1440, Fate.SEND),
        ("patron-1440", 1411, Fate.SEND),
        ("patron-1440", 400, Fate.SEND),  # late, and still of use
        ("patron-1440", 149, Fate.OVERTAKEN),
        ("patron-120", 91, Fate.SEND),
        ("patron-120", 1, Fate.SEND),
        ("patron-120", 0, Fate.MISSED),
        ("patron-1440", -5, Fate.OVERTAKEN),
        ("guide-60", 1, Fate.SEND),
        ("guide-60", -1, Fate.MISSED),
        ("after", -30, Fate.SEND),
        ("after", -30 - 1440, Fate.SEND),
        ("after", -31 - 1440, Fate.STALE),
    ],
)
def test_the_rule_for_late_ones(kind: str, minutes_to_start: int, becomes: Fate) -> None:
    start = at("2026-03-04 10:00")
    booking = session(start)
    due = booking.end if kind == "after" else start - int(kind.partition("-")[2]) * MINUTE
    assert fate(kind, due, booking, USUAL, start - minutes_to_start * MINUTE) is becomes


def test_who_is_reminded_again() -> None:
    assert next_lead("patron-1440", [DAY, TWO]) == TWO
    assert next_lead("patron-120", [DAY, TWO]) is None
    assert next_lead("guide-60", [DAY, timedelta(minutes=5)]) is None
