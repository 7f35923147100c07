"""`/hours`: one line or a dialogue; what is booked stays when hours shrink, and staff decide about it."""

from __future__ import annotations

import pytest

from flows.sessions import Shift
from tests.dialogues.calendar_scene import guide, in_calendar, taken
from tests.world import Side, World

pytestmark = pytest.mark.asyncio


async def hours_of(world: World, side: Side) -> list[tuple[int, int, int, str]]:
    """The weekly hours that are kept of somebody."""
    shifts: list[Shift] = await in_calendar(
        world,
        lambda calendar: calendar.hours_of(calendar.guide_of(side.person.id)),  # type: ignore[arg-type]
    )
    return [(each.weekday, each.starts, each.ends, each.service) for each in shifts]


async def marja_with_card(world: World, **card: object) -> Side:
    marja = world.staff("Marja")
    await guide(world, "Marja", user_id=marja.person.id, **{"spans": (), **card})
    return marja


async def test_one_line_sets_the_hours(world: World) -> None:
    marja = await marja_with_card(world)
    await marja.says("/hours mon,wed 10:00-12:00")
    marja.sees("desk-hours-saved")
    assert "Monday: 10:00–12:00\nWednesday: 10:00–12:00" in marja.last.text
    assert await hours_of(world, marja) == [(0, 600, 720, ""), (2, 600, 720, "")]
    await marja.says("/hours@lukuopas_bot wed 13-15, 16.00–17.30 reading-guide")
    assert (2, 780, 900, "reading-guide") in await hours_of(world, marja)
    await marja.says("/hours wed 11-12")
    assert await hours_of(world, marja) == [(0, 600, 720, ""), (2, 660, 720, "")]
    await marja.says("/hours clear mon,wed")
    assert await hours_of(world, marja) == []
    marja.sees("desk-hours-none")


async def test_weekdays_are_understood_in_the_staffs_own_language(tmp_path: object) -> None:
    town = await World.open(tmp_path, desk={"language": "fi"})  # type: ignore[arg-type]
    try:
        marja = await marja_with_card(town)
        await marja.says("/hours ma,ke 10-12")
        await marja.says("/hours thu 10-12")
        await marja.says("/hours vapaa 24.12.")
        assert "poissa" in marja.last.text
        assert [each[0] for each in await hours_of(town, marja)] == [0, 2, 3]
    finally:
        await town.close()


async def test_days_that_are_not_like_the_others(world: World) -> None:
    marja = await marja_with_card(world, spans=((600, 720),))
    await marja.says("/hours off 24.12.2026")
    assert "Thursday 24 December: off" in marja.last.text
    await marja.says("/hours off 2026-12-28 10:00-11:00")
    assert "Monday 28 December: off 10:00–11:00" in marja.last.text
    await marja.says("/hours extra sat 28.11. 10:00-14:00")
    assert "Saturday 28 November: extra 10:00–14:00" in marja.last.text
    await marja.says("/hours off 21.12.-23.12.")
    assert "Monday 21 December – Thursday 24 December: off" in marja.last.text
    await marja.says("/hours clear 24.12.")
    assert "Monday 21 December – Wednesday 23 December: off" in marja.last.text


async def test_what_cannot_be_read_is_told_in_one_kind_line(world: World) -> None:
    marja = await marja_with_card(world)
    await marja.says("/hours mon 12-10")
    marja.sees("desk-hours-backwards", found="12-10")
    marja.sees("desk-hours-examples")
    await marja.says("/hours extra fri 28.11. 10-12")
    assert "Saturday 28 November" in marja.last.text
    assert await hours_of(world, marja) == []


async def test_without_a_card_the_card_comes_first(world: World) -> None:
    marja = world.staff("Marja")
    await marja.says("/hours mon 10-12")
    marja.sees("desk-hours-no-card", buttons=["desk-guide-make-button"])
    await marja.taps("desk-guide-make-button")
    marja.sees("desk-guide-which-name")


async def test_the_dialogue_shows_the_week_as_it_would_be(world: World) -> None:
    marja = await marja_with_card(world, services=("reading-guide", "digital-help"))
    await marja.says("/hours")
    marja.sees("desk-hours-which-days")
    await marja.taps("Monday")
    await marja.taps("Friday")
    await marja.taps("talk-done-button")
    await marja.says("ten to twelve")
    marja.sees("desk-hours-no-time", found="ten to twelve")
    await marja.says("9-12, 13.00–14.00")
    await marja.taps("book-service-digital-help")
    name = world.words("en", "book-service-digital-help")
    assert f"Monday: 9:00–12:00, 13:00–14:00 ({name})" in marja.last.text
    marja.sees("desk-hours-library-closed", days="Monday, Friday")
    assert await hours_of(world, marja) == []
    await marja.taps("desk-hours-save-button")
    assert await hours_of(world, marja) == [
        (0, 540, 720, "digital-help"),
        (0, 780, 840, "digital-help"),
        (4, 540, 720, "digital-help"),
        (4, 780, 840, "digital-help"),
    ]


async def test_f55_hours_that_shrink_leave_what_is_booked_and_staff_are_asked(world: World) -> None:
    marja, jonas = await marja_with_card(world, spans=((600, 720),)), world.staff("Jonas")
    mine = await in_calendar(world, lambda calendar: calendar.guide_of(marja.person.id))
    assert mine
    session = await taken(world, mine)
    await marja.says("/hours clear mon-fri")
    marja.sees("desk-hours-conflicts", count=1)
    assert await in_calendar(world, lambda calendar: [each.code for each in calendar.of_guide(mine)]) == [session.code]
    await marja.taps("desk-session-dated-button", at=session.start, name="Somebody")
    assert marja.last.labels == [
        world.words("en", label)
        for label in (
            "desk-hours-keep-button",
            "desk-session-reassign-button",
            "desk-session-cancel-button",
            "desk-hours-conflicts-button",
        )
    ]
    await marja.taps("desk-hours-keep-button")
    marja.was_toasted("desk-hours-kept-toast")
    [kept] = await in_calendar(world, lambda calendar: calendar.of_guide(mine))
    assert kept == session
    pekka = await guide(world, "Pekka", user_id=jonas.person.id)
    await marja.taps("desk-hours-conflicts-button")
    await marja.taps("desk-session-dated-button", at=session.start, name="Somebody")
    await marja.taps("desk-session-reassign-button")
    await marja.taps("desk-give-confirm-button")
    marja.sees("desk-give-done", guide="Pekka", before="Marja")
    assert await in_calendar(world, lambda calendar: calendar.conflicts(mine)) == []
    assert [each.code for each in await in_calendar(world, lambda calendar: calendar.of_guide(pekka))] == [session.code]
