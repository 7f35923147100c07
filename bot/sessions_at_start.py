"""What a start looks at before anybody books: whether the rules of the time zone are still those of the last start."""

from __future__ import annotations

import logging
from datetime import datetime

from bot.clock import millis
from bot.house import House
from bot.library import Library
from bot.storage import outbox
from bot.storage.database import Connection
from bot.storage.zones import recompute
from flows.words import Chat, Say, Send, message

log = logging.getLogger(__name__)


def look(tx: Connection, house: House, now: datetime) -> None:
    """Sessions keep their wall time; staff is told of those that meet others because of that."""
    shifted = recompute(tx, now, Library(tx, house, now).calendar)
    if shifted:
        log.warning("the rules of a time zone have changed: %s sessions ahead keep their wall time", len(shifted))
    meeting = [each.booking.code for each in shifted if each.meets]
    if meeting and house.staff_chat:
        say = Say("session-meets", count=len(meeting), codes=", ".join(meeting))
        acts = [Send(Chat(house.staff_chat), message(say))]
        outbox.add(tx, acts, cause=f"zones:{millis(now)}", now=millis(now), staff_chat=house.staff_chat)
