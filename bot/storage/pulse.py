"""How the bot is doing, read from outside while it runs: for the playground's state line."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

WAITS = 0.2  # seconds for a lock; who looks from outside gives way

INBOX = "SELECT count(*) FILTER (WHERE state = 'new'), count(*) FILTER (WHERE state = 'parked') FROM inbox"
OUTBOX = """
    SELECT count(*) FILTER (WHERE state IN ('queued', 'sending', 'unsure')),
           min(due_at) FILTER (WHERE state IN ('queued', 'sending', 'unsure')),
           count(*) FILTER (WHERE state = 'parked')
    FROM outbox
"""


class Pulse(NamedTuple):
    """Updates not handled yet, messages not sent yet, when the next is due (UTC epoch ms), and what was given up."""

    inbox: int = 0
    outbox: int = 0
    next_due_at: int | None = None
    parked: int = 0


def read(path: Path) -> Pulse:
    """The pulse of the bot whose SQLite file this is; an empty one while there is no file or no table in it yet.

    Reads only: the connection cannot write, so it cannot checkpoint either, and the bot stays the one writer.
    """
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=WAITS)) as db:
            inbox, unread = db.execute(INBOX).fetchone()
            outbox, next_due_at, unsent = db.execute(OUTBOX).fetchone()
    except sqlite3.OperationalError:
        return Pulse()
    return Pulse(inbox, outbox, next_due_at, unread + unsent)
