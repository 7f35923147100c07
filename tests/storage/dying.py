"""A program that handles one update by booking or moving a session, and may die at a crash point; for a test.

It is given the address of the database and the key file. What it finds unfinished it does, as the bot does at its start:
one transaction books, says so, and finishes the update.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Connection

from bot import points
from bot.clock import millis
from bot.storage import inbox, outbox
from bot.storage.calendar import Calendar
from bot.storage.database import Database
from bot.storage.inbox import InboxRow
from bot.storage.patrons import Patrons
from bot.storage.sealed import Sealer
from flows.words import Chat, Say, Send, message
from tests.storage.town import GUIDING, MONDAY, terms

CHAT = 5


def turn(tx: Connection, arrived: InboxRow) -> None:
    """The first time there is, booked; for somebody who has one already, another."""
    calendar = Calendar(tx, MONDAY, terms())
    found = Patrons(tx, millis(MONDAY)).situation(CHAT, str(CHAT))
    patron = found[0] if found else Patrons(tx, millis(MONDAY)).add(CHAT, "Aino", "fi")
    mine = calendar.of_patron(patron)
    slot = calendar.first_free(GUIDING, patron=patron)[0]
    if mine:
        booking = calendar.move(mine[0], slot, GUIDING)
    else:
        booking = calendar.book(patron, slot, GUIDING, channel="phone", language="fi", name="Aino")
    act = Send(Chat(CHAT), message(Say("session-time", at=booking.start)))
    outbox.add(tx, [act], cause=arrived.key, now=millis(MONDAY), staff_chat=0)
    inbox.finish(tx, arrived.id, millis(MONDAY))
    points.reach("engine.before-commit")


async def live(url: str, key: Path) -> None:
    """Do what is unfinished, and end."""
    db = await Database.open(url, Sealer.from_file(key))
    for arrived in await db.run(inbox.unfinished):
        await db.run(turn, arrived)
        points.reach("engine.after-commit")
    await db.close()


def main(arguments: Sequence[str]) -> int:
    """One life."""
    url, key = arguments
    asyncio.run(live(url, Path(key)))
    return 0
