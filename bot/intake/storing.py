"""Stored before confirmed: updates are masked, put into the inbox in one transaction, and handed to the engine."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

import orjson

from bot import points
from bot.clock import Clock, millis
from bot.intake.masking import mask
from bot.intake.reader import lane
from bot.storage import inbox, meta
from bot.storage.database import Connection, Database
from bot.storage.inbox import InboxRow

HEARD_AT = "heard_at"  # meta: when Telegram last answered a poll, UTC ms
RETENTION = timedelta(hours=24)  # Telegram keeps updates so long; source: the Bot API
NOTE_EVERY = timedelta(minutes=1)  # how often a quiet time is noted; the gap is told in hours


Take = Callable[[list[InboxRow]], None]
OnGap = Callable[[Connection, int, int], None]
"""Runs in the transaction that notices it: from when until when (UTC ms) Telegram was out of reach."""


class Store:
    """Keeps what comes in. `take` gets what is new after the commit; `on_gap` hears of more than a day's silence."""

    def __init__(self, db: Database, clock: Clock, take: Take, on_gap: OnGap | None = None) -> None:
        self._db = db
        self._clock = clock
        self._take = take
        self._on_gap = on_gap
        self._noted_at = 0

    async def keep(self, updates: Sequence[dict[str, Any]]) -> int:
        """Store these updates; how many of them were new. Nothing may be confirmed to Telegram before this returns."""
        if not updates:
            return 0
        received_at = millis(self._clock.now())
        rows = [row_of(update, received_at) for update in updates]
        points.reach("intake.before-commit")
        new = await self._db.run(inbox.add, rows)
        points.reach("intake.after-commit")
        if new:
            self._take(new)
        return len(new)

    async def heard(self) -> None:
        """Telegram answered a poll: note it, at most once a minute, and tell of a gap longer than it keeps updates."""
        now = millis(self._clock.now())
        if now - self._noted_at < NOTE_EVERY // timedelta(milliseconds=1):
            return
        await self._db.run(_note, now, self._on_gap)
        self._noted_at = now


def _note(tx: Connection, now: int, on_gap: OnGap | None) -> None:
    before = meta.get(tx, HEARD_AT)
    meta.put(tx, HEARD_AT, str(now))
    if before and on_gap and now - int(before) > RETENTION // timedelta(milliseconds=1):
        on_gap(tx, int(before), now)


def row_of(update: dict[str, Any], received_at: int) -> dict[str, Any]:
    """The inbox row of one raw update.

    Its key is made from the original: the same update is known again, another one with a number used before is not.
    """
    digest = hashlib.sha256(orjson.dumps(update, option=orjson.OPT_SORT_KEYS)).hexdigest()[:16]
    number = int(update.get("update_id", 0))
    masked, _ = mask(update)
    return {
        "key": f"{number}:{digest}",
        "update_id": number,
        "lane": lane(update),
        "raw": masked,
        "received_at": received_at,
    }
