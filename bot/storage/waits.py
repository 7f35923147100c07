"""Waits: what the desk's clocks are counted from, and what was said because of them. Each is noted once, by a guarded statement."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, Connection, Row, Update, bindparam, func, literal_column, or_, select, update

from bot.clock import from_millis, millis
from bot.storage import meta
from bot.storage.cells import instants, same
from bot.storage.tables import tickets
from flows.desk.clocks import MISSED, NEWEST, WARNED
from flows.records import Ticket, TicketState

NUMBERS = ("id", "patron_id", "queue", "language", "owner_id", "mode", "late", "told_place", "group_id", "thread_id")
INSTANTS = ("waiting_since", "taken_at", "answered_at", "due_at", "choice_at", "warned_at", "last_at")
_is_open = tickets.c.state != literal_column("'closed'")  # word for word as the index of open tickets has it
OPEN = (
    select(*(tickets.c[name] for name in (*NUMBERS, *INSTANTS, "state", "opened_at")))
    .where(_is_open, tickets.c.practice == 0)
    .order_by(tickets.c.waiting_since, tickets.c.id)
)
_before = or_(
    tickets.c.waiting_since < bindparam("since"),
    (tickets.c.waiting_since == bindparam("since")) & (tickets.c.id < bindparam("row")),
)
AHEAD = (
    select(func.count())
    .select_from(tickets)
    .where(
        _is_open, tickets.c.state == "queued", tickets.c.queue == bindparam("into"), tickets.c.practice == 0, _before
    )
)
LATELY = (
    select(tickets.c.opened_at, tickets.c.answered_at)
    .where(
        tickets.c.queue == bindparam("into"),
        tickets.c.answered_at.is_not(None),
        tickets.c.off_hours == 0,
        tickets.c.practice == 0,
    )
    .order_by(tickets.c.id.desc())
    .limit(NEWEST)
)


def _note(**values: Any) -> Update:
    return update(tickets).where(tickets.c.id == bindparam("row")).values(**values)


_now: BindParameter[int] = bindparam("now")
ASKED = _note(choice_at=_now).where(tickets.c.choice_at.is_(None), tickets.c.state == "queued")
LATE = _note(late=bindparam("how")).where(
    tickets.c.late < bindparam("how"), tickets.c.due_at == bindparam("seen"), tickets.c.state.in_(("queued", "active"))
)
IDLE = _note(warned_at=_now).where(tickets.c.warned_at.is_(None), tickets.c.state == "waiting")
TOLD = _note(told_place=bindparam("place"))

DIGEST = "digest:"  # meta: the day on which a queue's morning was told of last


class Waits:
    """The waits, in one transaction at one time (`now`, UTC ms)."""

    def __init__(self, tx: Connection, now: int) -> None:
        self._tx = tx
        self._now = now

    def open(self) -> list[Ticket]:
        """All open tickets as far as clocks need them: without names, chats and words; who waits longest first."""
        return [bare_ticket(row) for row in self._tx.execute(OPEN)]

    def ahead(self, ticket: Ticket) -> int:
        """How many wait in the same queue that came before."""
        since = millis(ticket.waiting_since or ticket.opened_at)
        return int(self._tx.execute(AHEAD, {"into": ticket.queue, "since": since, "row": ticket.id}).scalar_one())

    def lately(self, queue: str) -> list[tuple[datetime, datetime]]:
        """When the newest questions of a queue came in open hours, and when staff said a first word to them."""
        rows = self._tx.execute(LATELY, {"into": queue})
        return [(from_millis(row.opened_at), from_millis(row.answered_at)) for row in rows]

    def asked(self, ticket: Ticket) -> bool:
        """The patron is asked whether to go on waiting; False when that was done, or somebody is there."""
        return self._done(ASKED, ticket, now=self._now)

    def warned(self, ticket: Ticket) -> bool:
        """Staff are warned of this answer; False when they were."""
        return self._done(LATE, ticket, how=WARNED, seen=millis(ticket.due_at) if ticket.due_at else 0)

    def missed(self, ticket: Ticket) -> bool:
        """This answer is late; False when that is known."""
        return self._done(LATE, ticket, how=MISSED, seen=millis(ticket.due_at) if ticket.due_at else 0)

    def idle(self, ticket: Ticket) -> bool:
        """The patron is told that the talk will be closed; False when that was done, or they have written."""
        return self._done(IDLE, ticket, now=self._now)

    def told(self, ticket: Ticket, place: int) -> None:
        """The patron reads this place in line, 1 the first."""
        self._done(TOLD, ticket, place=place)

    def greeted(self, queue: str, day: str) -> bool:
        """The queue's morning is told of; False when that was done on this day (ISO date)."""
        if meta.get(self._tx, DIGEST + queue) == day:
            return False
        meta.put(self._tx, DIGEST + queue, day)
        return True

    def _done(self, statement: Update, ticket: Ticket, **values: Any) -> bool:
        return self._tx.execute(statement, {"row": ticket.id, **values}).rowcount == 1


def bare_ticket(row: Row[Any]) -> Ticket:
    """The record of a row without its patron."""
    cells = row._mapping
    opened = from_millis(row.opened_at)
    known = {**same(cells, NUMBERS), **instants(cells, INSTANTS)}
    return Ticket(patron_chat=0, state=TicketState(row.state), opened_at=opened, **known)
