"""Reminders: rows, never timers. They are planned with what they remind of, called off with it, and taken when due.

A row is `pending` until its time has come. Then it is `sent` (its message is in the outbox under `reminder:ID`),
`skipped` or `missed` with a reason, or `failed` when it could not be delivered. What is called off after it was put
into the outbox is withdrawn there; what is just on its way then is not sent again, since the outbox asks `is_wanted`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Text,
    bindparam,
    case,
    cast,
    delete,
    exists,
    func,
    literal_column,
    or_,
    select,
    update,
)

from bot.clock import from_millis, millis
from bot.storage.tables import bookings, guides, is_leaving, is_open, outbox, patrons, reminders, units
from bot.storage.upsert import insert_free
from flows.due import AFTER

SESSION, EVENT = "session", "event"
KEY = "reminder:"
"""Keys of the outbox that begin so belong to a reminder; its number follows."""
COMING = "coming"
"""A kind that is no reminder: the note that somebody answered "I'm coming"."""
SOON = 3 * 3_600_000  # ms: what begins so soon is told before all else
LANE: ColumnElement[int] = literal_column("2")  # of reminders in the outbox

_subject = (reminders.c.subject == bindparam("what"), reminders.c.subject_id == bindparam("which"))
_pending = reminders.c.state == literal_column("'pending'")  # spelled out as in the index, so that it is used
_key = literal_column(f"'{KEY}'", Text).concat(cast(reminders.c.id, Text))
_waits = is_open(outbox) & ~is_leaving(outbox)

PLAN = insert_free(reminders)
SKIP = (
    update(reminders)
    .where(
        *_subject,
        or_(
            _pending,
            (reminders.c.state == literal_column("'sent'")) & exists().where(outbox.c.key == _key, is_open(outbox)),
        ),
    )
    .values(state="skipped", reason=bindparam("why"))
    .returning(reminders.c.id)
)
WITHDRAW = (
    update(outbox)
    .where(outbox.c.key == bindparam("called"), _waits)
    .values(state="skipped", payload=None, error=bindparam("why"))
)
FORGET = delete(reminders).where(
    reminders.c.subject == bindparam("what"), reminders.c.subject_id.in_(bindparam("which", expanding=True))
)

_guide = patrons.alias("guide")
_found: tuple[ColumnElement[Any], ...] = (
    reminders.c.id,
    reminders.c.subject_id,
    reminders.c.kind,
    reminders.c.version,
    reminders.c.due_at,
    bookings.c.version.label("now_version"),
    bookings.c.state.label("now_state"),
    bookings.c.outcome,
    bookings.c.patron_id,
    patrons.c.reach,
    _guide.c.chat_id.label("guide_chat"),
    _guide.c.reach.label("guide_reach"),
    _guide.c.language.label("guide_language"),
    units.c.chat_id.label("group_chat"),
)
_joined = (
    reminders.outerjoin(bookings, bookings.c.id == reminders.c.subject_id)
    .outerjoin(patrons, patrons.c.id == bookings.c.patron_id)
    .outerjoin(guides, guides.c.id == bookings.c.guide_id)
    .outerjoin(_guide, _guide.c.chat_id == guides.c.user_id)
    .outerjoin(units, units.c.id == bookings.c.unit_id)
)
_of_sessions = reminders.c.subject == literal_column(f"'{SESSION}'")
_class = case(
    (reminders.c.kind == literal_column(f"'{AFTER}'"), literal_column("2")),
    (bookings.c.start_at <= bindparam("soon"), literal_column("0")),
    else_=literal_column("1"),
)
_first = (  # in order before the rest is looked up: many may be due in one minute
    select(reminders.c.id)
    .select_from(reminders.outerjoin(bookings, bookings.c.id == reminders.c.subject_id))
    .where(_pending, _of_sessions, reminders.c.due_at <= bindparam("now"))
    .order_by(_class, reminders.c.due_at, reminders.c.id)
    .limit(bindparam("most"))
)
DUE = (
    select(*_found)
    .select_from(_joined)
    .where(reminders.c.id.in_(_first))
    .order_by(_class, reminders.c.due_at, reminders.c.id)
)
WAITING = (
    select(*_found)
    .select_from(_joined.join(outbox, outbox.c.key == _key))
    .where(
        outbox.c.lane == LANE,
        _waits,
        outbox.c.created_at < bindparam("before"),
        outbox.c.due_at <= bindparam("now"),
        _of_sessions,
    )
    .order_by(outbox.c.due_at, outbox.c.id)
    .limit(bindparam("most"))
)
IN_LANE = select(func.count()).where(outbox.c.lane == LANE, is_open(outbox), outbox.c.due_at <= bindparam("now"))
TAKE = (
    update(reminders)
    .where(reminders.c.id.in_(bindparam("rows", expanding=True)), _pending)
    .values(state="sent", sent_at=bindparam("now"))
    .returning(reminders.c.id)
)
SETTLE = (
    update(reminders)
    .where(reminders.c.id == bindparam("row"))
    .values(state=bindparam("becomes"), reason=bindparam("why"))
)
REWORD = update(outbox).where(outbox.c.key == bindparam("called"), _waits).values(payload=bindparam("new"))
NEXT = select(func.min(reminders.c.due_at)).where(_pending, _of_sessions)
WANTED = select(reminders.c.state).where(reminders.c.id == bindparam("row"))
SENT_AS = select(outbox.c.key).where(outbox.c.id == bindparam("row"))
REFUSED = (
    update(reminders)
    .where(reminders.c.id == bindparam("row"), reminders.c.state == "sent")
    .values(state="failed", reason=bindparam("why"))
    .returning(reminders.c.subject_id)
)
NOTE = insert_free(reminders)
NOTES = select(reminders.c.kind, reminders.c.state).where(
    reminders.c.subject == literal_column(f"'{SESSION}'"),
    reminders.c.subject_id == bindparam("which"),
    reminders.c.version == bindparam("of"),
    or_(reminders.c.kind == COMING, reminders.c.state.in_(("missed", "failed"))),
)


@dataclass(frozen=True, slots=True)
class Due:
    """A reminder of a session whose time has come, with how things stand now.

    `current`: the session is booked, at the time that the reminder was planned for. `reach` and `guide_reach` are empty
    for somebody who is not in a chat with the bot, `group_chat` is 0 without a group.
    """

    id: int
    booking_id: int
    kind: str
    due: datetime
    current: bool
    state: str
    outcome: str
    patron_id: int
    reach: str
    guide_chat: int
    guide_reach: str
    guide_language: str
    group_chat: int

    @property
    def key(self) -> str:
        """What its message is called in the outbox."""
        return f"{KEY}{self.id}"


@dataclass(frozen=True, slots=True)
class Notes:
    """What reminders tell staff about a session: its patron is coming; somebody was not reminded in time, or could not be."""

    coming: bool = False
    missed: bool = False
    failed: bool = False


class Reminders:
    """The reminders, in one transaction."""

    def __init__(self, tx: Connection) -> None:
        self._tx = tx

    def plan(self, subject: str, subject_id: int, version: int, planned: Iterable[tuple[str, datetime]]) -> None:
        """Reminders of something as it is now (`version`), by kind and time; one that is there already stays as it is."""
        rows = [
            {"subject": subject, "subject_id": subject_id, "kind": kind, "version": version, "due_at": millis(due)}
            for kind, due in planned
        ]
        if rows:
            self._tx.execute(PLAN, rows)

    def skip(self, subject: str, subject_id: int, reason: str) -> None:
        """None of those that still wait goes out, here or in the outbox."""
        found = self._tx.execute(SKIP, {"what": subject, "which": subject_id, "why": reason}).scalars().all()
        if found:
            self._tx.execute(WITHDRAW, [{"called": f"{KEY}{row}", "why": reason} for row in found])

    # ------------------------------------------------------------ when their time has come

    def due(self, now: int, most: int) -> list[Due]:
        """What is due (`now` UTC ms), at most so many: what begins soon first, the questions afterwards last."""
        if most <= 0:
            return []
        return [_due(row) for row in self._tx.execute(DUE, {"now": now, "soon": now + SOON, "most": most})]

    def take(self, found: Collection[Due], now: int) -> list[Due]:
        """Those of them that nobody else took first; they count as sent until `settle` says otherwise."""
        if not found:
            return []
        taken = set(self._tx.execute(TAKE, {"rows": [each.id for each in found], "now": now}).scalars())
        return [each for each in found if each.id in taken]

    def settle(self, found: Iterable[tuple[Due, str, str]]) -> None:
        """Reminders that are not sent: their state, and why."""
        rows = [{"row": each.id, "becomes": state, "why": why} for each, state, why in found]
        if rows:
            self._tx.execute(SETTLE, rows)

    def next_due(self) -> int | None:
        """When the next one is due, in the past when it is late (UTC ms); None when none waits."""
        return self._tx.execute(NEXT).scalar()

    # ------------------------------------------------------------ in the outbox

    def in_outbox(self, now: int) -> int:
        """How many messages of their lane have not left yet, although they should."""
        return int(self._tx.execute(IN_LANE, {"now": now}).scalar_one())

    def stuck(self, now: int, before: int, most: int) -> list[Due]:
        """Those that have waited in the outbox since `before` (UTC ms)."""
        return [_due(row) for row in self._tx.execute(WAITING, {"now": now, "before": before, "most": most})]

    def withdraw(self, found: Iterable[tuple[Due, str, str]]) -> None:
        """Reminders that waited in the outbox until they were no use any more: their state, and why."""
        found = list(found)
        self.settle(found)
        if found:
            self._tx.execute(WITHDRAW, [{"called": each.key, "why": why} for each, _, why in found])

    def reword(self, messages: Iterable[tuple[Due, Any]]) -> None:
        """New words for reminders that wait in the outbox."""
        rows = [{"called": each.key, "new": payload} for each, payload in messages]
        if rows:
            self._tx.execute(REWORD, rows)

    def refused(self, outbox_id: int, why: str) -> int:
        """A message could not be delivered: the session that it reminded of, 0 when it was no reminder or no longer counts."""
        key = self._tx.execute(SENT_AS, {"row": outbox_id}).scalar_one_or_none() or ""
        if not key.startswith(KEY):
            return 0
        return self._tx.execute(REFUSED, {"row": int(key.removeprefix(KEY)), "why": why}).scalar_one_or_none() or 0

    # ------------------------------------------------------------ what staff see

    def note_coming(self, booking_id: int, version: int, at: datetime) -> None:
        """The patron said so; saying it again changes nothing."""
        note = {"subject": SESSION, "subject_id": booking_id, "kind": COMING, "version": version}
        self._tx.execute(NOTE, {**note, "due_at": millis(at), "state": "sent", "sent_at": millis(at)})

    def notes_of(self, booking_id: int, version: int) -> Notes:
        """What is to be said of a session as it is now."""
        found = {
            COMING if row.kind == COMING else row.state
            for row in self._tx.execute(NOTES, {"which": booking_id, "of": version})
        }
        return Notes(COMING in found, "missed" in found, "failed" in found)


def is_wanted(tx: Connection, key: str) -> bool:
    """Whether a message of the outbox may leave: a reminder that was called off may not."""
    return not key.startswith(KEY) or tx.execute(WANTED, {"row": int(key.removeprefix(KEY))}).scalar() == "sent"


def _due(row: Row[Any]) -> Due:
    return Due(
        id=row.id,
        booking_id=row.subject_id,
        kind=row.kind,
        due=from_millis(row.due_at),
        current=row.version == row.now_version and row.now_state != "cancelled",
        state=row.now_state or "",
        outcome=row.outcome or "",
        patron_id=row.patron_id or 0,
        reach=row.reach or "",
        guide_chat=row.guide_chat or 0,
        guide_reach=row.guide_reach or "",
        guide_language=row.guide_language or "",
        group_chat=row.group_chat or 0,
    )
