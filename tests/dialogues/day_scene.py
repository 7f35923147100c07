"""What tests of the day share: a session with somebody on the staff, half an hour before it, and its card."""

from __future__ import annotations

from typing import Any

from bot.library import Library
from bot.playground.standin import Post
from bot.storage import tallies
from bot.storage.database import Connection
from flows.sessions import Booking, Guide
from tests.dialogues.calendar_scene import guide, in_calendar
from tests.world import Side, World


async def session(world: World, side: Side, who: Guide, *, channel: str = "video", **more: Any) -> Booking:
    """A patron's session with somebody, at the first free time."""
    await side.says("/start")

    def book(tx: Connection) -> Booking:
        library = Library(tx, world.app.house, world.clock.now())
        found = library.patrons.situation(side.person.id, str(side.person.id))
        service = library.calendar.service("reading-guide")
        assert found and service
        given = {"language": "en", "name": side.name, "phone": "040 123 4567" if channel == "phone" else "", **more}
        slot = library.calendar.first_free(service, who, n=1)[0]
        return library.calendar.book(found[0], slot, service, channel=channel, **given)

    return await world.app.db.run(book)


async def on_the_day(world: World, **more: Any) -> tuple[Side, Side, Guide, Booking]:
    """Marja's session with Grace is in half an hour."""
    marja, grace = world.staff("Marja"), world.patron("Grace")
    mine = await guide(world, "Marja", user_id=marja.person.id, link="https://meet.example.org/marja", weekdays=(1, 2))
    booking = await session(world, grace, mine, **more)
    await world.forward((booking.start - world.clock.now()).total_seconds() - 1800)
    return marja, grace, mine, booking


async def now(world: World, booking: Booking) -> Booking:
    """The session as it is kept now."""
    found = await in_calendar(world, lambda calendar: calendar.by_id(booking.id))
    assert found
    return found


async def counted(world: World) -> dict[str, int]:
    """How sessions went, as the statistics have it."""
    rows = await world.app.db.run(tallies.between, "2026-01-01", "2027-12-31")
    return {row.item: row.n for row in rows if row.kind == "session-outcome"}


async def open_card(side: Side, booking: Booking) -> Post:
    """`/day` with the session's day, and its button; the message in which its card stands then."""
    await side.says(f"/day {booking.local:%Y-%m-%d}")
    await side.taps("desk-session-button", at=booking.start, name=booking.name)
    return side.sees("desk-session-heading", at=booking.start, code=booking.code)
