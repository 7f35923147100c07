"""`/language`, the clock: who is elsewhere reads two times, the library's and their own."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from flows import zones
from tests.dialogues.calendar_scene import book_quickly, booked, guide
from tests.world import Side, World

pytestmark = pytest.mark.asyncio

SIMPLE: dict[str, Any] = {"languages": ("en", "fi", "sv", "uk"), "channels": ("chat",)}
THERE = {"en": "Stockholm", "fi": "Tukholma", "sv": "Stockholm", "uk": "Стокгольм"}
CLOCKS = {  # Monday noon in Helsinki
    "en": ("12:00", "11:00"), "fi": ("12.00", "11.00"), "sv": ("12.00", "11.00"), "uk": ("12:00", "11:00"),
}  # fmt: skip


async def goes_to(side: Side, town: str) -> None:
    """From /language to a place that is among the first."""
    await side.says("/language")
    await side.taps("zone-button")
    await side.taps(next(label for label in side.last.labels if label.startswith(town)))


async def kept(world: World, side: Side) -> str:
    """The zone that is stored for a patron."""
    found = await world.app.db.run(
        lambda tx: tx.exec_driver_sql(f"SELECT zone FROM patrons WHERE chat_id = {side.person.id}").scalar_one()
    )
    return str(found)


@pytest.mark.parametrize("language", THERE)
async def test_one_of_the_places_with_what_its_clock_shows(world: World, language: str) -> None:
    side = world.patron("Olena", language)
    await side.says("/start")
    world.told.clear()
    await side.says("/language")
    await side.taps("zone-button")
    here, there = CLOCKS[language]
    assert side.last.text == world.words(language, "zone-ask")
    assert side.last.labels[0] == world.words(language, "zone-own-button", clock=here)
    await side.taps("zone-place-button", place=THERE[language], clock=there)
    side.sees("zone-chosen", place=THERE[language], here=here, there=there)
    world.transcript(f"zone.{language}")
    assert await kept(world, side) == "Europe/Stockholm"
    await goes_to(side, world.words(language, "zone-own-button", clock=here))
    side.sees("zone-chosen-own", here=here)
    assert await kept(world, side) == ""


async def test_any_place_by_its_name_or_its_country(world: World) -> None:
    aino = world.patron("Aino", "fi")
    await aino.says("/language")
    await aino.taps("zone-button")
    await aino.taps("zone-other-button")
    await aino.says("Rantakylä")
    aino.sees("zone-unknown")
    await aino.says("Thaimaassa")
    aino.sees("zone-chosen", place="Bangkok", here="12.00", there="17.00")
    await aino.says("/language")
    await aino.taps("zone-button")
    await aino.taps("zone-other-button")
    await aino.says("Espanja")
    aino.sees("zone-which")
    await aino.taps("zone-place-button", place="Kanariansaaret", clock="10.00")
    assert await kept(world, aino) == "Atlantic/Canary"
    await aino.says("/language")
    await aino.taps("zone-button")
    await aino.taps("zone-other-button")
    await aino.says("Suomi")  # where the library is: nothing more is told
    aino.sees("zone-chosen-own", here="12.00")
    assert await kept(world, aino) == ""


async def test_f57_a_patron_in_another_zone_reads_both_times(world: World) -> None:
    """Choosing, the summary, the confirmation, the file, /my, moving, and the reminder."""
    await guide(world, **SIMPLE)
    grace = world.patron("Grace")
    await grace.says("/start")
    await goes_to(grace, "Stockholm")
    await grace.says("/book")
    await grace.taps("book-who-me-button")
    await grace.taps(grace.last.labels[0])  # English
    assert world.words("en", "zone-note", place="Stockholm") in grace.last.text
    await grace.taps(grace.last.labels[0])
    await grace.taps("book-name-skip-button", name="Grace")
    await grace.taps("talk-skip-button")
    mine = world.words("en", "zone-there", place="Stockholm", time="09:00")

    def tells_both(at: datetime) -> None:
        assert f"{world.words('en', 'zone-here', at=at)}\n{mine}" in grace.last.text, grace.last.text

    tells_both(datetime(2026, 11, 25, 8, tzinfo=UTC))
    await grace.taps("book-confirm-button")
    [booking] = await booked(world)
    assert booking.start == datetime(2026, 11, 25, 8, tzinfo=UTC)
    tells_both(booking.start)
    await grace.taps("my-calendar-button")
    kept = world.standin.world.shelf.find(grace.last.json["document"]["file_id"])
    assert kept and mine in kept.content.decode().replace("\r\n ", "").replace("\\,", ",")
    await grace.says("/my")
    tells_both(booking.start)
    await grace.taps("my-join-button")
    tells_both(booking.start)
    await grace.taps("my-move-button", on=grace.sees("my-reminds-usual", leads="1 day before, 2 hours before"))
    await grace.taps(grace.last.labels[0])
    assert "10:45" in grace.sees("my-move-summary").text and "09:45" in grace.sees("my-move-summary").text
    await grace.taps("talk-stop-button")
    await world.forward(days=1)
    assert world.words("en", "reminder-tomorrow") in grace.last.text
    tells_both(booking.start)


async def test_f57_where_the_day_differs_it_is_told_and_a_list_tells_each(world: World) -> None:
    await guide(world, **SIMPLE)
    grace = world.patron("Grace")
    await grace.says("/language")
    await grace.taps("zone-button")
    await grace.taps("zone-other-button")
    await grace.says("Honolulu")
    await book_quickly(grace)
    theirs = world.words("en", "zone-there", place="Honolulu", time="Tuesday 24 November at 22:00")
    assert theirs in grace.sees("book-done").text.replace("\u00a0", " ")
    await book_quickly(grace)
    await grace.says("/my")
    assert grace.last.text.count("Honolulu") == 2


async def test_the_same_clocks_are_told_to_be_the_same(world: World) -> None:
    """Nobody should wonder whether a time is by the clocks of Kyiv."""
    await guide(world, **SIMPLE)
    olena = world.patron("Olena", "uk")
    await olena.says("/start")
    await goes_to(olena, "Київ")
    olena.sees("zone-chosen-same", place="Київ", here="12:00")
    await book_quickly(olena)
    [booking] = await booked(world)
    text = olena.sees("book-done").text
    assert world.words("uk", "zone-same", place="Київ") in text
    assert world.words("uk", "book-line-when", at=booking.start) in text


async def test_who_reads_the_librarys_clock_is_told_one_time(world: World) -> None:
    await guide(world, **SIMPLE)
    grace = world.patron("Grace")
    await book_quickly(grace)
    [booking] = await booked(world)
    lines = grace.sees("book-done").text.split("\n")
    assert lines[3] == world.words("en", "book-line-when", at=booking.start)
    assert lines[4] == world.words("en", "book-line-guide", guide="Marja")


async def test_a_zone_that_the_machine_does_not_know_any_more_is_the_librarys(world: World) -> None:
    assert zones.zone_named("Europe/Atlantis") is None
    assert zones.zone_named("../../etc/passwd") is None
    await guide(world, **SIMPLE)
    grace = world.patron("Grace")
    await grace.says("/start")
    await world.app.db.run(lambda tx: tx.exec_driver_sql("UPDATE patrons SET zone = 'Europe/Atlantis'") and None)
    await book_quickly(grace)
    grace.sees("book-line-when", at=(await booked(world))[0].start)


async def test_f62_whatever_the_host_thinks_the_time_is(world: World, kiritimati: None) -> None:
    """A computer that lives fourteen hours ahead books and tells the library's times, and the patron's."""
    await guide(world, **SIMPLE)
    grace = world.patron("Grace")
    await grace.says("/start")
    await goes_to(grace, "Stockholm")
    await book_quickly(grace)
    [booking] = await booked(world)
    assert booking.start == datetime(2026, 11, 25, 8, tzinfo=UTC)
    text = grace.sees("book-done").text
    assert world.words("en", "zone-here", at=booking.start) in text
    assert world.words("en", "zone-there", place="Stockholm", time="09:00") in text


@pytest.fixture
def kiritimati(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The host's own zone is set wrong."""
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    time.tzset()
    assert time.localtime(1_790_000_000).tm_gmtoff == 14 * 3600
    yield
    monkeypatch.undo()
    time.tzset()
