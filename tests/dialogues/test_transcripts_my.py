"""Golden transcripts of booking, moving and cancelling a time, in each language, for people to read."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from bot.storage.database import Connection
from bot.storage.session_tables import bookings
from tests.dialogues.calendar_scene import book_quickly, guide
from tests.dialogues.golden import NAMES, golden
from tests.world import Side, World

pytestmark = pytest.mark.asyncio


async def book(world: World, patron: Side) -> None:
    """From /book to the confirmation, with a phone call."""
    await patron.says("/book")
    await patron.taps("book-service-digital-help")
    await patron.taps("book-who-other-button")
    await patron.taps("book-channel-phone-button")
    await patron.taps(patron.last.labels[0])
    await patron.taps("Marja")
    await patron.taps("book-another-day-button")
    await patron.taps("27")
    await patron.taps("10.45" if patron.language in ("fi", "sv") else "10:45")
    await patron.taps("book-name-skip-button", name=patron.name)
    await patron.says("+358 40 123 4567")
    await patron.taps("talk-skip-button")
    await patron.taps("book-confirm-button")
    await patron.taps("my-calendar-button")


async def move(world: World, patron: Side) -> None:
    """Another time, and the ways under /my."""
    await book_quickly(patron, service="book-service-reading-guide")
    await patron.says("/my")
    await patron.taps("my-remind-button")
    await patron.taps("my-remind-evening-button")
    await patron.taps("my-join-button")
    await patron.taps("my-move-button")
    await patron.taps("book-anyone-button")
    await patron.taps(patron.last.labels[1])
    await patron.taps("my-move-confirm-button")


async def cancel(world: World, patron: Side) -> None:
    """Not after all."""
    await book_quickly(patron, service="book-service-reading-guide")
    await patron.taps("my-cancel-button")
    await patron.taps("my-cancel-confirm-button")
    await patron.taps("my-calendar-remove-button")


Told = Callable[[World, Side], Awaitable[None]]


@pytest.mark.parametrize("language", NAMES)
@pytest.mark.parametrize("talk", [book, move, cancel], ids=lambda talk: f"{talk.__name__}")
async def test_transcript(tmp_path: Path, talk: Told, language: str) -> None:
    library = {"address": "Rantakatu 5", "phone": "+358 8 123 4567"}
    async with golden(tmp_path, f"session-{talk.__name__}", language, library=library) as town:
        offered = {"services": ("reading-guide", "digital-help"), "languages": ("fi", "sv", "uk", "en")}
        await guide(town, "Marja", likes="dekkarit, runot", **offered)
        await guide(town, "Pekka", **offered)
        await talk(town, town.patron(NAMES[language], language))
        code = await town.app.db.run(the_code)
        town.told = [line.replace(code, "KX7P2M") for line in town.told]


def the_code(tx: Connection) -> str:
    """The code of the one booking, which is drawn by lot."""
    return str(tx.execute(bookings.select()).one().code)
