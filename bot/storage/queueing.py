"""Acts become rows of the outbox, in the transaction that decided them.

Most are simply added. Some look first at what still waits: an edit replaces the words of the message or edit that it
would change, parts of an album gather, a corrected line is corrected before it leaves.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, bindparam, func, select, update

from bot.storage.acts import Json, kind_of, to_json
from bot.storage.leaving import LANES
from bot.storage.tables import Big, is_open, lines, outbox, tickets
from bot.storage.upsert import insert_new
from flows.words import (
    Act,
    Album,
    Chat,
    Delete,
    Document,
    Edit,
    Hush,
    Lane,
    Leave,
    React,
    Rewrite,
    Send,
    To,
    Topic,
    Unsay,
)

Row = dict[str, Any]

ALBUM_WAITS = 1_500  # ms after its last part: Telegram sends the parts one by one and never says which is the last
LARGEST_ALBUM = 10  # Bot API, sendMediaGroup
NOT_YET = ("queued", 0)  # state and unknown outcomes of a row that nobody can have seen

_own_group = (
    select(func.nullif(tickets.c.group_id, 0))
    .where(tickets.c.id == bindparam("of_ticket", type_=Big))
    .scalar_subquery()
)
ADD = insert_new(outbox, "key").values(chat_id=func.coalesce(_own_group, bindparam("usual_chat", type_=Big)))
"""A ticket's topic is in the staff group of its queue, or in the one of all."""

_here = outbox.c.stream == bindparam("at")
_found = (outbox.c.id, outbox.c.kind, outbox.c.state, outbox.c.unsure, outbox.c.size, outbox.c.payload)


def _newest(*where: ColumnElement[bool]) -> Select[Any]:
    return select(*_found).where(_here, *where).order_by(outbox.c.id.desc()).limit(1)


_named = (outbox.c.mark == bindparam("called")) | (outbox.c.edits == bindparam("called"))
BY_MARK = _newest(is_open(outbox), _named)
BY_MESSAGE = _newest(
    is_open(outbox), outbox.c.edits_message == bindparam("message"), outbox.c.kind == bindparam("kind_of_row")
)
BY_LINE = _newest(is_open(outbox), outbox.c.line_id == bindparam("line"), outbox.c.kind.in_(("relay", "copy")))
REWRITES = (
    update(outbox)
    .where(_here, is_open(outbox), outbox.c.state == "queued", outbox.c.unsure == 0)
    .where(outbox.c.line_id == bindparam("line"), outbox.c.kind == "rewrite")
    .values(state="skipped", payload=None, error="withdrawn")
)
OF_ALBUM = (
    select(*_found)
    .where(outbox.c.album == bindparam("called"), _here)
    .order_by((outbox.c.kind == "hush").desc(), outbox.c.id.desc())
    .limit(1)
)
BODY = select(lines.c.body).where(lines.c.id == bindparam("line"))
REPLACE = update(outbox).where(outbox.c.id == bindparam("row")).values(payload=bindparam("new"))
JOIN = REPLACE.values(size=bindparam("parts"), retry_at=bindparam("hold"))
_drop = update(outbox).where(_here, is_open(outbox), outbox.c.state == "queued", outbox.c.unsure == 0)
_dropped = {"state": "skipped", "payload": None, "error": "withdrawn"}
DROP = update(outbox).where(outbox.c.id == bindparam("row")).values(_dropped)
DROP_ALBUM = _drop.where(outbox.c.album == bindparam("called")).values(_dropped)
DROP_MARK = _drop.where(_named).values(_dropped)


def stream_of(to: To) -> str:
    """What leaves in order: a ticket's topic, another topic, a chat."""
    if isinstance(to, Topic):
        return f"ticket:{to.ticket_id}"
    return f"{to.chat_id}:{to.thread_id}" if to.thread_id else str(to.chat_id)


def lane_of(act: Act, staff_chat: int) -> int:
    """Replies go to people, relays into the staff group; the other lanes are asked for."""
    if isinstance(act, Send | Document) and act.lane is not None:
        return LANES.index(act.lane)
    to_staff = isinstance(act.to, Topic) or act.to.chat_id == staff_chat
    return LANES.index(Lane.RELAY if to_staff else Lane.REPLY)


class Batch:
    """The rows of one cause, gathered and then added in one go."""

    def __init__(self, tx: Connection, *, cause: str, now: int, staff_chat: int, due_at: int | None = None) -> None:
        self._tx = tx
        self._cause = cause
        self._now = now
        self._staff_chat = staff_chat
        self._due_at = now if due_at is None else due_at
        self._rows: list[Row] = []

    def put(self, number: int, act: Act) -> None:
        """Take the cause's act of this number."""
        special = SPECIAL.get(type(act))
        if special is None or not special(self, act):
            self._rows.append(self._row(number, act))

    def store(self, *, lane: int | None = None, rank: int = 0) -> None:
        """Add the rows; what has a key that is there already is passed over."""
        for row in self._rows:
            row["rank"] = rank
            row["lane"] = row["lane"] if lane is None else lane
        if self._rows:
            self._tx.execute(ADD, self._rows)

    def _row(self, number: int, act: Act) -> Row:
        to = act.to
        album = isinstance(act, Album)
        wait = act.after * 1000 if isinstance(act, Leave | Send) else 0
        return {
            "key": (act.key if isinstance(act, Send | Document) else "") or f"{self._cause}/{number}",
            "kind": kind_of(act),
            "stream": stream_of(to),
            "lane": lane_of(act, self._staff_chat),
            "usual_chat": to.chat_id if isinstance(to, Chat) else self._staff_chat,
            "of_ticket": to.ticket_id if isinstance(to, Topic) else None,
            "thread_id": to.thread_id if isinstance(to, Chat) else 0,
            "ticket_id": to.ticket_id if isinstance(to, Topic) else None,
            "mark": act.mark if isinstance(act, Send | Document) else "",
            "edits": act.mark if isinstance(act, Edit | Delete) else "",
            "edits_message": act.message_id if isinstance(act, Edit | Delete | React) else 0,
            "album": act.album if isinstance(act, Album | Hush) else "",
            "size": 1,
            "line_id": getattr(act, "line_id", 0) if not album else 0,
            "reply_line_id": getattr(act, "reply_line", 0),
            "reply_to": act.reply_to if isinstance(act, Send) else 0,
            "payload": {"parts": [to_json(act)]} if album else to_json(act),
            "state": "skipped" if isinstance(act, Hush) else "queued",
            "due_at": self._due_at + wait,
            "retry_at": self._now + ALBUM_WAITS if album else 0,
            "cause": self._cause,
            "created_at": self._now,
        }

    # ------------------------------------------------------------ acts that look at what waits

    def change(self, act: Edit) -> bool:
        """The latest wins: a message that has not left yet, or an edit of it, gets the new words instead."""
        news = {"message": to_json(act)["message"]}
        if not act.mark:
            return self._amend(act, news)

        def is_it(row: Row) -> bool:
            return row["kind"] in ("send", "edit") and act.mark in (row["mark"], row["edits"])

        return self._replace(stream_of(act.to), is_it, BY_MARK, {"called": act.mark}, news)

    def react(self, act: React) -> bool:
        """Only the newest reaction matters."""
        return self._amend(act, {"emoji": act.emoji})

    def _amend(self, act: Edit | React, news: Json) -> bool:
        kind = kind_of(act)

        def is_it(row: Row) -> bool:
            return (row["kind"], row["edits_message"]) == (kind, act.message_id)

        asked = {"message": act.message_id, "kind_of_row": kind}
        return self._replace(stream_of(act.to), is_it, BY_MESSAGE, asked, news)

    def rewrite(self, act: Rewrite) -> bool:
        """A line that still waits leaves with its newest words, and nobody sees the old ones."""
        body = self._tx.execute(BODY, {"line": act.line_id}).scalar_one_or_none() or {}
        words = {"quote": body.get("text", ""), "entities": body.get("entities", [])}

        def is_it(row: Row) -> bool:
            return row["kind"] in ("relay", "copy") and bool(row["line_id"] == act.line_id)

        return self._replace(stream_of(act.to), is_it, BY_LINE, {"line": act.line_id}, {"words": words})

    def unsay(self, act: Unsay) -> bool:
        """A line that still waits is not said at all; of one that has left no edit goes any more."""
        stream = stream_of(act.to)
        found = self._tx.execute(BY_LINE, {"at": stream, "line": act.line_id}).one_or_none()
        if found is not None and (found.state, found.unsure) == NOT_YET:
            self._tx.execute(DROP, {"row": found.id})
            return True
        self._tx.execute(REWRITES, {"at": stream, "line": act.line_id})
        return False

    def _replace(self, stream: str, is_it: Callable[[Row], bool], query: Select[Any], asked: Json, news: Json) -> bool:
        """Put the news into what waits, in this batch or in the table; False when nothing does."""
        for row in reversed(self._rows):
            if row["stream"] == stream and is_it(row):
                row["payload"].update(news)
                return True
        found = self._tx.execute(query, {"at": stream, **asked}).one_or_none()
        if found is None or (found.state, found.unsure) != NOT_YET or found.kind == "delete":
            return False
        self._tx.execute(REPLACE, {"row": found.id, "new": {**found.payload, **news}})
        return True

    def gather(self, act: Album) -> bool:
        """A part joins those that wait; of an album that is a note nothing goes."""
        stream = stream_of(act.to)
        for row in self._rows:
            if (row["stream"], row["kind"], row["album"]) == (stream, "hush", act.album):
                return True
            if (row["stream"], row["kind"], row["album"]) == (stream, "album", act.album) and row[
                "size"
            ] < LARGEST_ALBUM:
                row["payload"]["parts"].append(to_json(act))
                row["size"] += 1
                return True
        found = self._tx.execute(OF_ALBUM, {"called": act.album, "at": stream}).one_or_none()
        if found is None:
            return False
        if found.kind == "hush":
            return True
        if (found.state, found.unsure) != NOT_YET or found.size >= LARGEST_ALBUM:
            return False
        new = {"parts": [*found.payload["parts"], to_json(act)]}
        self._tx.execute(JOIN, {"row": found.id, "new": new, "parts": found.size + 1, "hold": self._now + ALBUM_WAITS})
        return True

    def hush(self, act: Hush) -> bool:
        """What waits of the album is dropped; the row that stays keeps what still comes from going."""
        stream = stream_of(act.to)
        self._rows = [row for row in self._rows if (row["stream"], row["album"]) != (stream, act.album)]
        self._tx.execute(DROP_ALBUM, {"at": stream, "called": act.album})
        return False

    def remove(self, act: Delete) -> bool:
        """What waits to be said or changed under this name need not be."""
        stream = stream_of(act.to)
        if act.mark:
            self._rows = [
                row for row in self._rows if row["stream"] != stream or act.mark not in (row["mark"], row["edits"])
            ]
            self._tx.execute(DROP_MARK, {"at": stream, "called": act.mark})
        return False


SPECIAL: dict[type[Any], Callable[[Batch, Any], bool]] = {
    Edit: Batch.change,
    React: Batch.react,
    Rewrite: Batch.rewrite,
    Unsay: Batch.unsay,
    Album: Batch.gather,
    Hush: Batch.hush,
    Delete: Batch.remove,
}
"""Each tells whether the act is dealt with; if not, it becomes a row of its own."""


def add(
    tx: Connection, acts: Sequence[Act], *, cause: str, now: int, staff_chat: int, due_at: int | None = None
) -> None:
    """Put acts into the outbox, in their order, to leave when `due_at` has come (both UTC ms; now when not given).

    `cause` names what led to them: its n-th act has the key "cause/n", and a key is taken once. `staff_chat` 0 is a
    staff group not known yet: what is meant for it waits.
    """
    batch = Batch(tx, cause=cause, now=now, staff_chat=staff_chat, due_at=due_at)
    for number, act in enumerate(acts):
        batch.put(number, act)
    batch.store()
