"""Time: instants and milliseconds, the clock that a file moves, and the clock that tests steer."""

from __future__ import annotations

import asyncio
import os
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.clock import LONGEST_SLEEP, OFFSET_FILE, Clock, SteeredClock, SystemClock, from_millis, millis

START = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


@given(st.integers(min_value=0, max_value=4_102_444_800_000))
def test_milliseconds_survive_both_ways(at: int) -> None:
    assert millis(from_millis(at)) == at


def test_milliseconds_are_whole_and_in_utc() -> None:
    assert millis(datetime(2026, 11, 23, 10, 0, 0, 1999, tzinfo=ZoneInfo("Europe/Helsinki"))) == millis(START) + 1
    assert from_millis(millis(START)).tzinfo is UTC
    with pytest.raises(ValueError, match="time zone"):
        millis(START.replace(tzinfo=None))


def test_milliseconds_tell_the_two_hours_of_the_fold_apart() -> None:
    first = datetime(2026, 10, 25, 3, 30, tzinfo=ZoneInfo("Europe/Helsinki"))
    assert millis(first.replace(fold=1)) - millis(first) == 3_600_000


def test_the_system_clock_tells_the_time() -> None:
    clock: Clock = SystemClock({})
    before, now, after = time.time(), clock.now(), time.time()
    assert now.tzinfo is UTC
    assert before - 0.001 <= now.timestamp() <= after + 0.001
    assert clock.monotonic() <= clock.monotonic()


def test_a_file_moves_the_system_clock(tmp_path: Path) -> None:
    file = tmp_path / "offset"
    clock = SystemClock({OFFSET_FILE: str(file)})
    assert clock.offset == timedelta(0)
    for step, (text, seconds) in enumerate(
        [("3600", 3600), ("90061.5\n", 90061.5), ("", 90061.5), ("x", 90061.5), ("0", 0)]
    ):
        file.write_text(text, "utf-8")
        os.utime(file, (step, step))
        assert clock.offset == timedelta(seconds=seconds)
    file.write_text("60", "utf-8")
    assert timedelta(seconds=59) < clock.now() - datetime.now(UTC) < timedelta(seconds=61)
    file.unlink()
    assert clock.offset == timedelta(seconds=60)


@pytest.mark.asyncio
async def test_sleeping_until_a_past_instant_returns_at_once() -> None:
    clock = SystemClock({})
    began = clock.monotonic()
    await clock.sleep_until(clock.now() - timedelta(days=1))
    await clock.sleep(0.01)
    assert clock.monotonic() - began < 1


@pytest.mark.asyncio
async def test_who_waits_for_an_instant_notices_soon_that_the_file_moved_the_clock(tmp_path: Path) -> None:
    file = tmp_path / "offset"
    file.write_text("0", "utf-8")
    clock = SystemClock({OFFSET_FILE: str(file)})
    due, began, counted = clock.now() + timedelta(hours=1), time.monotonic(), clock.monotonic()
    file.write_text("3601", "utf-8")
    os.utime(file, (1, 1))
    while clock.now() < due:
        await clock.sleep_until(due)
    assert time.monotonic() - began < 2
    assert clock.monotonic() - counted >= 3600
    file.write_text("0", "utf-8")
    assert clock.monotonic() - counted >= 3600, "it never goes back"


@pytest.mark.asyncio
async def test_a_steered_clock_stands_still_until_it_is_moved() -> None:
    clock = SteeredClock(START)
    assert clock.now() == START
    await asyncio.sleep(0.01)
    assert clock.now() == START
    await clock.advance(days=1, hours=2)
    assert clock.now() == START + timedelta(hours=26)
    assert clock.monotonic() == SteeredClock(START).monotonic() + 26 * 3600


@pytest.mark.asyncio
async def test_sleepers_wake_in_the_order_of_their_time_and_see_that_time() -> None:
    clock = SteeredClock(START)
    seen: list[tuple[str, timedelta]] = []

    async def sleeper(name: str, *pauses: float) -> None:
        for pause in pauses:
            await clock.sleep(pause)
            seen.append((name, clock.now() - START))

    tasks = [asyncio.create_task(sleeper("slow", 5)), asyncio.create_task(sleeper("quick", 2, 2, 2))]
    await clock.advance(4.5)
    assert seen == [("quick", timedelta(seconds=2)), ("quick", timedelta(seconds=4))]
    await clock.advance(10)
    assert seen[2:] == [("slow", timedelta(seconds=5)), ("quick", timedelta(seconds=6))]
    await asyncio.gather(*tasks)


@pytest.mark.asyncio
async def test_a_sleeper_that_was_cancelled_is_passed_over() -> None:
    clock = SteeredClock(START)
    gone, waiting = asyncio.create_task(clock.sleep(1)), asyncio.create_task(clock.sleep(2))
    await clock.advance(0.5)
    gone.cancel()
    await clock.advance(2)
    assert waiting.done()
    assert gone.cancelled()


@pytest.mark.asyncio
async def test_p3_8_nobody_sleeps_long_at_a_stretch_since_the_wall_clock_may_jump() -> None:
    clock = SteeredClock(START)
    due = START + timedelta(days=1)
    woken_at: list[datetime] = []

    async def sweep() -> None:
        while clock.now() < due:
            await clock.sleep_until(due)
        woken_at.append(clock.now())

    task = asyncio.create_task(sweep())
    await clock.advance(60)
    clock.jump(days=1)
    await clock.advance(LONGEST_SLEEP)
    assert task.done()
    assert woken_at == [due + timedelta(seconds=60 + LONGEST_SLEEP)]


@pytest.mark.asyncio
async def test_a_wake_up_may_be_waited_for_beyond_the_loop() -> None:
    done: list[str] = []

    async def settle() -> None:
        await asyncio.sleep(0.01)  # a thread's work, for example

    async def work() -> None:
        await clock.sleep(1)
        await asyncio.to_thread(done.append, "in a thread")

    clock = SteeredClock(START, settle)
    task = asyncio.create_task(work())
    await clock.advance(2)
    assert done == ["in a thread"]
    await task
