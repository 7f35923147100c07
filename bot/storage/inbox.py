"""The inbox: every update as it came (masked), stored before Telegram is told that we have it, handled once.

`key` is made of the update's id and a hash of the original: ids alone come again after a quiet week. Keys are kept for
eight days, longer than Telegram can deliver anything twice (24 h).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, bindparam, delete, select, update

from bot.storage.tables import inbox
from bot.storage.upsert import insert_new

KEYS_LIVE = 8 * 86_400_000  # ms
LONGEST_ERROR = 200

ADD = insert_new(inbox, "key").returning(inbox.c.id, inbox.c.key)
_columns = (inbox.c.id, inbox.c.key, inbox.c.lane, inbox.c.raw, inbox.c.starts, inbox.c.received_at)
UNFINISHED = select(*_columns).where(inbox.c.state == "new").order_by(inbox.c.id)
GET = select(*_columns).where(inbox.c.id == bindparam("row"))
_one = update(inbox).where(inbox.c.id == bindparam("row"))
COUNT_START = _one.values(starts=inbox.c.starts + 1)
FINISH = _one.values(state="done", raw=None, lane="", done_at=bindparam("now"))
PARK = _one.values(state="parked", done_at=bindparam("now"), error=bindparam("why"))
RETRY = _one.where(inbox.c.state == "parked").values(state="new", starts=0, done_at=None, error="")
PARKED = select(inbox.c.id, inbox.c.error).where(inbox.c.state == "parked").order_by(inbox.c.id)
PRUNE = delete(inbox).where(inbox.c.state == "done", inbox.c.done_at < bindparam("before"))


class InboxRow(NamedTuple):
    """A stored update. `starts` counts the starts of the program at which it was found unfinished."""

    id: int
    key: str
    lane: str
    raw: dict[str, Any]
    starts: int
    received_at: int


def add(tx: Connection, rows: Sequence[Mapping[str, Any]]) -> list[InboxRow]:
    """Store what has come in; those that were not there before, in their order.

    A row has `key`, `update_id`, `lane` (the chat, in a group the topic), `raw` (JSON), `received_at` (UTC ms).
    """
    first = {row["key"]: row for row in reversed(rows)}
    if not first:
        return []
    new = tx.execute(ADD, [dict(row) for row in reversed(first.values())]).all()
    kept = ((found.id, first[found.key]) for found in new)  # RETURNING has no order
    return sorted(InboxRow(row_id, row["key"], row["lane"], row["raw"], 0, row["received_at"]) for row_id, row in kept)


def unfinished(tx: Connection) -> list[InboxRow]:
    """What was stored and is neither done nor parked, oldest first."""
    return [_row(found) for found in tx.execute(UNFINISHED)]


def get(tx: Connection, row: int) -> InboxRow | None:
    """One stored update."""
    found = tx.execute(GET, {"row": row}).one_or_none()
    return _row(found) if found else None


def count_start(tx: Connection, row: int) -> None:
    """Note that the program found this row unfinished, before it is tried again."""
    tx.execute(COUNT_START, {"row": row})


def finish(tx: Connection, row: int, now: int) -> None:
    """Handled: its words and its chat are erased at once, its key stays."""
    tx.execute(FINISH, {"row": row, "now": now})


def park(tx: Connection, row: int, now: int, error: str) -> None:
    """Set aside, words and all, until staff try again or the retention of talks is over."""
    tx.execute(PARK, {"row": row, "now": now, "why": error[:LONGEST_ERROR]})


def retry(tx: Connection, row: int) -> bool:
    """Take a parked row up again; False when it is not parked any more."""
    return tx.execute(RETRY, {"row": row}).rowcount == 1


def parked(tx: Connection) -> list[tuple[int, str]]:
    """Ids of the rows set aside, each with what was wrong."""
    return [(found.id, found.error) for found in tx.execute(PARKED)]


def prune(tx: Connection, now: int) -> int:
    """Forget the keys of what was done long ago; how many."""
    return tx.execute(PRUNE, {"before": now - KEYS_LIVE}).rowcount


def _row(found: Row[*tuple[Any, ...]]) -> InboxRow:
    return InboxRow(found.id, found.key, found.lane, found.raw or {}, found.starts, found.received_at)
