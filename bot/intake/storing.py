"""Stored before confirmed: updates are masked, put into the inbox in one transaction, and handed to the engine."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

import orjson

from bot import points
from bot.clock import Clock, millis
from bot.intake.masking import mask
from bot.intake.reader import FRESH_FOR, lane, sent_at
from bot.storage import inbox, meta
from bot.storage.database import Connection, Database
from bot.storage.inbox import InboxRow

HEARD_AT = "heard_at"  # meta: when Telegram last answered a poll, UTC ms
RETENTION = timedelta(hours=24)  # Telegram keeps updates so long; source: the Bot API
NOTE_EVERY = timedelta(minutes=1)  # how often a quiet time is noted; the gap is told in hours
BACKLOG = 20  # messages older than `FRESH_FOR`, after which staff are told why so many come at once

Take = Callable[[list[InboxRow]], None]
OnGap = Callable[[Connection, int, int], None]
"""Runs in the transaction that notices it: from when until when (UTC ms) Telegram was out of reach."""
OnBacklog = Callable[[Connection], None]
"""Runs in the transaction that stores the message with which a backlog becomes a long one."""


class Store:
    """Keeps what comes in. `take` gets what is new after the commit.

    `on_gap` hears of more than a day's silence, `on_backlog` of many messages that have waited for us.
    """

    def __init__(
        self,
        db: Database,
        clock: Clock,
        take: Take,
        on_gap: OnGap | None = None,
        on_backlog: OnBacklog | None = None,
    ) -> None:
        self._db = db
        self._clock = clock
        self._take = take
        self._on_gap = on_gap
        self._on_backlog = on_backlog
        self._late = 0  # messages in a row of polls that had waited for us
        self._noted_at = 0

    async def keep(self, updates: Sequence[dict[str, Any]]) -> int:
        """Store these updates; how many of them were new. Nothing may be confirmed to Telegram before this returns."""
        if not updates:
            return 0
        now = self._clock.now()
        late = sum(has_waited(update, now) for update in updates)
        many = self._late <= BACKLOG < self._late + late
        rows = [row_of(update, millis(now)) for update in updates]
        points.reach("intake.before-commit")
        new = await self._db.run(_add, rows, self._on_backlog if many else None)
        points.reach("intake.after-commit")
        self._late = self._late + late if late else 0
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


def _add(tx: Connection, rows: list[dict[str, Any]], on_backlog: OnBacklog | None) -> list[InboxRow]:
    new = inbox.add(tx, rows)
    if on_backlog:
        on_backlog(tx)
    return new


def has_waited(update: dict[str, Any], now: datetime) -> bool:
    """Whether Telegram kept a message for us longer than a moment's trouble explains."""
    at = sent_at(update)
    return at is not None and now - at > FRESH_FOR


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
