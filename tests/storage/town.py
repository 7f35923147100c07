"""A small library with guides and patrons, at an instant that stands still until it is moved; for tests of the calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select

from bot.clock import millis
from bot.config.sections import Reminders, Service
from bot.storage.calendar import Calendar, Terms
from bot.storage.database import Database
from bot.storage.patrons import Patrons
from bot.storage.tables import bookings, ticks
from flows.hours import Hours
from flows.records import Patron
from flows.sessions import Booking, Guide, Slot
from flows.slots import TICK

Result = TypeVar("Result")

ZONE = ZoneInfo("Europe/Helsinki")
MONDAY = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
GUIDING = Service(key="reading-guide")
DIGITAL = Service(key="digital-help", minutes=45, buffer=timedelta(0), notice=timedelta(0))
WEEK = {day: [(10 * 60, 18 * 60)] for day in range(5)}
MORNING = (10 * 60, 12 * 60)  # three sessions of half an hour, with a quarter between


def terms(zone: ZoneInfo = ZONE, **hours: Any) -> Terms:
    """Open on weekdays from ten to six."""
    return Terms(Hours(hours.pop("week", WEEK), zone, **hours), (GUIDING, DIGITAL), Reminders())


class Town:
    """The calendar of one database."""

    def __init__(self, db: Database, now: datetime = MONDAY) -> None:
        self.db = db
        self.now = now
        self.terms = terms()

    async def do(self, act: Callable[[Calendar], Result]) -> Result:
        """One transaction with the calendar."""
        return await self.db.run(lambda tx: act(self.calendar(tx)))

    def calendar(self, tx: Connection) -> Calendar:
        return Calendar(tx, self.now, self.terms)

    async def patron(self, chat_id: int, name: str = "Aino") -> Patron:
        return await self.db.run(lambda tx: Patrons(tx, millis(self.now)).add(chat_id, name, "fi"))

    async def guide(self, name: str = "Anna", user_id: int = 77, **more: Any) -> Guide:
        """Somebody who guides on Wednesday mornings, in Finnish."""
        card = {"languages": ("fi",), "services": (GUIDING.key,), **more}

        def save(calendar: Calendar) -> Guide:
            guide = calendar.save_guide(Guide(0, user_id, name, **card))
            calendar.set_hours(guide, [2], [MORNING])
            return guide

        return await self.do(save)

    async def first(self, guide: Guide | None = None, **who: Any) -> Slot:
        return (await self.do(lambda calendar: calendar.first_free(GUIDING, guide, **who)))[0]

    async def book(self, patron: Patron | None, slot: Slot, **more: Any) -> Booking:
        given = {"channel": "phone", "language": "fi", "name": "Aino", "phone": "+358 40 1", **more}
        return await self.do(lambda calendar: calendar.book(patron, slot, GUIDING, **given))

    async def cancel(self, booking: Booking) -> Booking:
        return await self.do(lambda calendar: calendar.cancel(booking))

    async def must_be_sound(self) -> None:
        """Every open booking ahead has exactly its ticks, and no tick has another owner."""
        await self.db.run(_must_be_sound, millis(self.now))


def _must_be_sound(tx: Connection, now: int) -> None:
    wanted = {
        (row.guide_id, tick): row.id
        for row in tx.execute(select(bookings).where(bookings.c.state != "cancelled", bookings.c.end_at > now))
        for tick in range(row.start_at // TICK, -(-row.free_at // TICK))
    }
    found = {
        (row.guide_id, row.tick): row.booking_id
        for row in tx.execute(select(ticks).where(ticks.c.booking_id.is_not(None)))
    }
    assert found == wanted


def clock(slot: Slot | Booking) -> str:
    """`Wed 4.3. 10:00`"""
    return f"{slot.local:%a} {slot.local.day}.{slot.local.month}. {slot.local:%H:%M}"
