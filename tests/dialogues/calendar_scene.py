"""What tests of sessions share: guides with hours in a town's calendar, and what is booked there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from bot.library import Library
from bot.storage.calendar import Calendar
from bot.storage.database import Connection
from flows.sessions import Booking, Guide, Slot
from tests.world import Side, World

WHOLE_WEEK = range(5)
MORNINGS = ((600, 720),)  # 10:00 to 12:00
Found = TypeVar("Found")


async def in_calendar(world: World, act: Callable[[Calendar], Found]) -> Found:
    """Do something with the calendar, as one update would."""

    def job(tx: Connection) -> Found:
        return act(Library(tx, world.app.house, world.clock.now()).calendar)

    return await world.app.db.run(job)


async def guide(world: World, name: str = "Marja", **card: Any) -> Guide:
    """Somebody who can be booked on workday mornings. `card` is what differs: languages, services, likes, spans …"""
    spans = card.pop("spans", MORNINGS)
    weekdays = card.pop("weekdays", WHOLE_WEEK)
    usual = {"languages": ("en", "fi"), "services": ("reading-guide",)}

    def add(calendar: Calendar) -> Guide:
        new = calendar.save_guide(Guide(0, card.pop("user_id", abs(hash(name)) % 10**9), name, **{**usual, **card}))
        calendar.set_hours(new, weekdays, spans)
        return new

    return await in_calendar(world, add)


async def booked(world: World) -> list[Booking]:
    """All sessions ahead, the next first."""
    found = await in_calendar(
        world, lambda calendar: [each for one in calendar.all_guides() for each in calendar.of_guide(one)]
    )
    return sorted(found, key=lambda each: each.start)


async def taken(world: World, who: Guide, slot: Slot | None = None) -> Booking:
    """Somebody else books the first free time, or this one."""

    def book(calendar: Calendar) -> Booking:
        service = calendar.service("reading-guide")
        assert service
        first = slot or calendar.first_free(service, who, n=1)[0]
        return calendar.book(None, first, service, channel="phone", language="fi", name="Somebody")

    return await in_calendar(world, book)


async def book_quickly(side: Side, channel: str = "book-channel-chat-button", service: str = "") -> None:
    """From /book to the confirmation by the defaults."""
    await side.says("/book")
    if service:
        await side.taps(service)
    await side.taps("book-who-me-button")
    if side.last.text == side.world.words(side.language, "book-channel"):
        await side.taps(channel)
    if side.world.words(side.language, "book-language") in side.last.text:
        await side.taps(side.last.labels[0])
    if side.world.words(side.language, "book-guide") in side.last.text:
        await side.taps("book-anyone-button")
    await side.taps(side.last.labels[0])
    await side.taps(next(each for each in side.last.labels if side.name in each))
    await side.taps("talk-skip-button")
    await side.taps("book-confirm-button")
    side.sees("book-done")
