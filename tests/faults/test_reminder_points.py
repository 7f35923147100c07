"""F54, F60: the bot dies around the commit of a reminder, is started again, and the reminder is said once."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio
from sqlalchemy import select, update

from bot.clock import millis
from bot.config.sections import Reminders, Service
from bot.playground.standin import Person
from bot.storage.calendar import Calendar, Terms
from bot.storage.database import Connection, Database
from bot.storage.patrons import Patrons
from bot.storage.sealed import Sealer
from bot.storage.tables import reminders
from flows.sessions import Guide
from tests.faults.test_crash_points import dies, recovers
from tests.kill.bots import Forked, Nursery
from tests.kill.town import Town
from tests.storage.town import terms

pytestmark = [
    pytest.mark.slow,
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.skipif(not hasattr(os, "fork"), reason="bots are forked here"),
]

POINTS = ("sweep.claimed", "sweep.before-commit", "sweep.after-commit")
EVERY_DAY = {day: [(0, 1440)] for day in range(7)}


@pytest_asyncio.fixture(loop_scope="module")
async def town(tmp_path: Path, nursery: Nursery) -> AsyncIterator[Town]:
    """A town whose bot has not been started."""
    made = await Town.open(tmp_path, Forked(nursery), tables=True)
    yield made
    await made.close()


async def remembered(town: Town, person: Person) -> None:
    """A session in two days, one reminder of which is due."""
    db = await Database.open(f"sqlite:///{town.database}", Sealer.from_file(town.folder / "town.key"))
    await db.run(_book, town, person.id)
    await db.close()


def _book(tx: Connection, town: Town, chat_id: int) -> None:
    now = town.shift.now()
    service = Service(key="reading-guide")
    hours = terms(week=EVERY_DAY).hours
    calendar = Calendar(tx, now, Terms(hours, (service,), Reminders(quiet=None)))
    patron = Patrons(tx, millis(now)).add(chat_id, "Olena", "en")
    guide = calendar.save_guide(Guide(0, 77, "Marja", languages=("en",), services=(service.key,)))
    calendar.set_hours(guide, range(7), [(0, 1440)])
    day = (now + timedelta(days=2)).astimezone(hours.zone).date()
    calendar.book(patron, calendar.free(service, guide, day)[0], service, channel="chat", language="en")
    first = select(reminders.c.id).where(reminders.c.kind == "patron-1440").scalar_subquery()
    tx.execute(update(reminders).where(reminders.c.id == first).values(due_at=millis(now) - 1_000))


@pytest.mark.parametrize("point", POINTS)
async def test_a_death_around_the_commit_of_a_reminder(point: str, town: Town) -> None:
    olena = town.standin.person("Olena", language="en")
    olena.says("/start")
    await remembered(town, olena)
    await town.start(LUKUOPAS_CRASH_AT=point)
    await dies(town)
    assert reminded(olena) == 0
    evidence = await recovers(town)
    assert reminded(olena) == 1
    keys = [row["key"] for row in evidence.rows("outbox") if row["key"].startswith("reminder:")]
    assert len(keys) == 1


def reminded(person: Person) -> int:
    """How many reminders stand in the chat."""
    return len([post for post in person.posts() if post.text.startswith("Your session is")])
