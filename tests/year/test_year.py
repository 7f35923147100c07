"""F15, F54, F58, F60: a small piece of the year with every run of the tests; `python -m tests.year` makes the whole one."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.library import Library
from bot.schedule.reminding import Judged, addressed
from bot.storage.reminders import Due
from tests.year.__main__ import kept
from tests.year.simulation import Year


@pytest.mark.asyncio
async def test_a_year_of_sessions_without_a_reminder_early_double_stale_or_lost(tmp_path: Path) -> None:
    figures = await Year(tmp_path, bookings=30, seed=7).live()
    assert kept(figures), figures.told()
    assert figures.sent > 50
    assert figures.kills >= 3


@pytest.mark.asyncio
async def test_the_judge_sees_what_is_broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With reminders that are not called off, the year is not as promised."""
    monkeypatch.setattr("bot.storage.reminders.Reminders.skip", lambda *_: None)
    monkeypatch.setattr("bot.schedule.reminding.judge", without_a_last_look)
    figures = await Year(tmp_path, bookings=12, seed=7).live()
    assert figures.after_change > 0
    assert not kept(figures)


def without_a_last_look(library: Library, due: Due) -> Judged:
    """Says whatever stands there, of whatever version."""
    booking = library.calendar.by_id(due.booking_id)
    assert booking
    return addressed(library, due, booking)
