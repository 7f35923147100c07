"""Groups and units: outline H, from a one-time link over the form to booked dates, and a head count afterwards."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeVar

import pytest
import pytest_asyncio
from sqlalchemy import select

from bot.config.sections import Service
from bot.library import Library
from bot.storage.calendar import Calendar
from bot.storage.database import Connection
from bot.storage.tables import tallies
from bot.storage.units import Units
from flows.sessions import Booking
from tests.dialogues.calendar_scene import booked, guide, in_calendar
from tests.dialogues.golden import NAMES, OWN_NAME
from tests.world import Side, World

pytestmark = pytest.mark.asyncio
Found = TypeVar("Found")
HOME = "Rantakoti"
SESSIONS: dict[str, Any] = {
    "key": "remote-programme",
    "minutes": 45,
    "channels": ("video", "phone"),
    "group": True,
}


async def opened(folder: Path, language: str = "en") -> World:
    """A library with a service for groups and a guide who gives it in the mornings."""
    services = [Service(**SESSIONS, link="https://meet.example.org/room", horizon=timedelta(days=60))]
    world = await World.open(folder, services=services, desk={"language": language})
    await guide(world, "Pekka", services=("remote-programme",), languages=("en", "fi", "sv", "uk"))
    return world


@pytest_asyncio.fixture
async def town(tmp_path: Path) -> AsyncIterator[World]:
    world = await opened(tmp_path)
    yield world
    await world.close()


async def in_units(world: World, act: Callable[[Units], Found]) -> Found:
    """Do something with the units, as one update would."""

    def job(tx: Connection) -> Found:
        return act(Library(tx, world.app.house, world.clock.now()).units)

    return await world.app.db.run(job)


def code(side: Side) -> str:
    """The code of the newest link that somebody was shown."""
    links = [found for post in side.posts for found in re.findall(r"start=(unit-\w+)", post.text)]
    return str(links[-1])


async def contact(world: World, name: str = "Grace", language: str = "en") -> Side:
    """A contact person who has joined by the link that staff made."""
    marja, grace = world.staff("Marja"), world.patron(name, language)
    await marja.says(f"/unit {HOME}")
    await grace.opens_link(code(marja))
    return grace


async def wish(grace: Side) -> None:
    """The whole form."""
    await grace.taps("units-more-button")
    await grace.taps("units-read-aloud-button")
    await grace.taps("units-size-10-button")
    await grace.taps("units-fortnightly-button")
    names = grace.world.app.house.weekdays(grace.language)
    await grace.taps(names[3][:1].upper() + names[3][1:])
    await grace.taps("talk-done-button")
    await grace.taps("units-morning-button")
    await grace.taps("units-screen-button")
    await grace.taps(OWN_NAME[grace.language])
    await grace.taps("units-hearing-button")
    await grace.taps("talk-done-button")
    await grace.taps("talk-confirm-button")
    grace.sees("units-sent")


async def settled(world: World, grace: Side) -> None:
    """Staff book three dates."""
    marja = world.staff("Marja")
    await wish(grace)
    await marja.taps("units-settle-button")
    await marja.taps(marja.last.labels[0])
    await marja.taps("unit-3-times-button")
    await marja.taps("talk-confirm-button")


async def test_a_link_joins_once(town: World) -> None:
    grace = await contact(town)
    grace.sees("units-joined-contact", unit=HOME)
    town.staff("Marja").sees("units-staff-joined", unit=HOME)
    aino = town.patron("Aino")
    await aino.opens_link(code(town.staff("Marja")))
    aino.sees("units-code-used")
    await aino.opens_link("unit-QQQQQQXXXX")
    assert [unit.contact_name for unit in await in_units(town, Units.all)] == ["Grace"]


async def test_a_wish_becomes_a_series_whose_dates_keep_the_weekday(town: World) -> None:
    grace, marja = await contact(town), town.staff("Marja")
    await settled(town, grace)
    marja.sees("unit-settled", unit=HOME, count=3)
    found = await booked(town)
    assert [each.local.weekday() for each in found] == [3, 3, 3]
    assert {(later.local - earlier.local).days for earlier, later in pairwise(found)} == {14}
    assert {(each.channel, each.language, each.local.hour) for each in found} == {("video", "en", 10)}
    grace.sees("units-settled", unit=HOME)
    await marja.forges("unit:settle:1", marja.last)
    marja.was_toasted("talk-old-button-toast")


async def test_one_date_is_cancelled_by_one_tap_and_one_moved(town: World) -> None:
    grace = await contact(town)
    await settled(town, grace)
    first, second, third = await booked(town)
    await grace.taps("units-dates-button")
    await grace.taps("units-date-button", at=first.start)
    await grace.taps("units-cannot-button")
    grace.sees("units-cannot-done", at=first.start)
    await grace.taps("units-date-button", at=second.start)
    await grace.taps("my-move-button")
    await grace.taps(grace.last.labels[0])
    grace.sees("my-moved")
    left = await booked(town)
    assert len(left) == 2
    assert third.start in [each.start for each in left]
    assert second.start not in [each.start for each in left]


async def test_others_cannot_touch_a_units_dates(town: World) -> None:
    await settled(town, await contact(town))
    first = (await booked(town))[0]
    erik = town.patron("Erik")
    await erik.says("/start")
    for forged in (f"units:cannot:{first.code}", f"units:move:{first.code}", "units:invite:1", "units:ask:1"):
        await erik.forges(forged, erik.last)
        erik.was_toasted("talk-old-button-toast")
    assert len(await booked(town)) == 3


async def test_a_date_that_is_taken_is_left_out(town: World) -> None:
    grace, marja = await contact(town), town.staff("Marja")
    await wish(grace)

    def take_the_second(calendar: Calendar) -> Booking:
        service = calendar.service("remote-programme")
        assert service
        pekka = calendar.all_guides()[0]
        first = next(slot for slot in calendar.first_free(service, pekka, n=20) if slot.day.weekday() == 3)
        day = next(day for day in calendar.open_days(service, pekka) if day == first.day + timedelta(days=14))
        slot = calendar.free(service, pekka, day)[0]
        return calendar.book(None, slot, service, channel="video", language="en", name="Somebody")

    other = await in_calendar(town, take_the_second)
    await marja.taps("units-settle-button")
    await marja.taps(marja.last.labels[0])
    await marja.taps("unit-3-times-button")
    await marja.taps("talk-confirm-button")
    marja.sees("unit-settled", unit=HOME, count=2)
    left_out = marja.sees("unit-left-out")
    assert town.words("en", "session-time", at=other.start) in left_out.text


async def test_a_deputy_and_a_group_join_by_the_contacts_codes(town: World) -> None:
    grace, aino = await contact(town), town.patron("Aino")
    await grace.taps("units-invite-button")
    await aino.opens_link(code(grace))
    aino.sees("units-joined-deputy", unit=HOME)
    await grace.taps("units-invite-button")
    group = town.standin.group("Ryhmä", owner=grace.person)
    group.add_bot()
    await town.settle()
    grace.person.says(f"/unit {code(grace).removeprefix('unit-')}", group)
    await town.settle()
    await town.forward(minutes=15)
    [unit] = await in_units(town, Units.all)
    assert (unit.deputy_name, unit.chat_id) == ("Aino", group.id)
    said = [post.text for post in group.chat.posts.values() if post.by_bot and not post.service]
    assert said == [town.words("en", "units-group-joined", unit=HOME)]


async def test_only_the_number_is_asked_afterwards(town: World) -> None:
    grace = await contact(town)
    await settled(town, grace)
    first = (await booked(town))[0]
    await town.forward((first.end - town.clock.now()).total_seconds() + 60)
    grace.sees("units-heads", at=first.start)
    await grace.taps("units-heads-button")
    await grace.says("about ten")
    grace.sees("units-heads-unclear", most=500)
    await grace.says("9")
    grace.sees("units-heads-thanks")
    counted = await town.app.db.read(
        lambda tx: tx.execute(select(tallies.c.item, tallies.c.n).where(tallies.c.kind == "heads")).all()
    )
    assert counted == [("remote-programme", 9)]
    await grace.forges(f"units:heads:{first.code}", grace.last)
    grace.was_toasted("talk-old-button-toast")


async def test_a_group_that_we_do_not_know_asks_staff(town: World) -> None:
    marja, erik = town.staff("Marja"), town.patron("Erik")
    await erik.opens_link("faq-assisted-living-programme")
    await erik.taps("units-button")
    await erik.says("Kotikulma")
    await erik.taps("talk-skip-button")
    await erik.taps("units-music-button")
    await erik.taps("units-size-more-button")
    await erik.taps("units-once-button")
    await erik.taps("units-any-day-button")
    await erik.taps("units-any-time-button")
    await erik.taps("units-phone-only-button")
    await erik.taps("English")
    await erik.taps("units-no-needs-button")
    await erik.taps("talk-confirm-button")
    card = marja.sees("units-staff-new")
    assert town.words("en", "units-line-name", what="Kotikulma") in card.text


async def test_staff_close_a_unit_and_its_dates_are_free_again(town: World) -> None:
    grace, marja = await contact(town), town.staff("Marja")
    await settled(town, grace)
    await marja.says("/unit")
    await marja.taps(HOME)
    marja.sees("unit-contact", name="Grace")
    await marja.taps("unit-close-button")
    await marja.taps("unit-close-sure-button")
    grace.sees("units-closed", unit=HOME)
    assert await booked(town) == []
    assert await in_units(town, Units.all) == []


async def test_what_cannot_be_done_is_told(town: World) -> None:
    grace, marja = await contact(town), town.staff("Marja")
    await wish(grace)
    await marja.taps("units-decline-button")
    grace.sees("units-declined", unit=HOME)
    marja.sees("unit-declined", unit=HOME)


async def test_who_deletes_all_speaks_for_no_unit_any_more(town: World) -> None:
    grace = await contact(town)
    await settled(town, grace)
    await grace.deletes_all()
    assert not [post for post in town.staff("Marja").posts if "ancelled" in post.text]
    [unit] = await in_units(town, Units.all)
    assert unit.contact_id == 0
    assert len(await booked(town)) == 3  # they are the unit's


@pytest.mark.parametrize("language", NAMES)
async def test_transcript(tmp_path: Path, language: str) -> None:
    """Outline H in each language, for people to read."""
    world = await opened(tmp_path, language)
    try:
        grace = await contact(world, NAMES[language], language)
        await settled(world, grace)
        first = (await booked(world))[0]
        await grace.taps("units-dates-button")
        await grace.taps("units-date-button", at=first.start)
        await grace.taps("units-cannot-button")
        told = "\n".join(world.told)
        for found in set(re.findall(r"unit-([2-9A-Z]{10})", told)):
            told = told.replace(found, "ONCE")
        for found in {each.code for each in await booked(world)} | {first.code}:
            told = told.replace(found, "CODE")
        world.told = told.split("\n")
        world.transcript(f"units.{language}")
    finally:
        await world.close()
