"""Passing tickets on: to a colleague, to another queue. Each is one guarded statement, so that of two who act at once one wins."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import BindParameter, Connection, Update, bindparam, func, select, update

from bot.storage.columns import Big
from bot.storage.tables import tickets
from bot.storage.tickets import Tickets, former_of
from flows.records import Ticket

_now: BindParameter[int] = bindparam("now")
_mine = tickets.c.owner_id == bindparam("person")
_as_seen = (tickets.c.id == bindparam("row"), tickets.c.owner_id == bindparam("had_it"))
_was_theirs: dict[str, Any] = {
    "former_id": bindparam("former"),
    "former_name": bindparam("former_called"),
    "waiting_since": func.coalesce(tickets.c.waiting_since, _now),
    "warned_at": None,
}
_due: BindParameter[int | None] = bindparam("due", type_=Big)
TO_PERSON = (
    update(tickets)
    .where(*_as_seen, tickets.c.state != "closed", tickets.c.queue == bindparam("was_in"))
    .values(
        **_was_theirs,
        state="active",
        owner_id=bindparam("person"),
        owner_name=bindparam("called"),
        taken_at=_now,
        due_at=func.coalesce(tickets.c.due_at, _due),
    )
)
TO_QUEUE = (
    update(tickets)
    .where(*_as_seen, tickets.c.state != "closed", tickets.c.queue == bindparam("was_in"))
    .values(
        **_was_theirs,
        state="queued",
        owner_id=0,
        owner_name="",
        queue=bindparam("into"),
        due_at=_due,
        late=0,
        told_place=0,
    )
)
LOAD = select(func.count()).select_from(tickets).where(_mine, tickets.c.state.in_(("active", "waiting")))
HELD = select(tickets.c.id).where(_mine, tickets.c.state == "active").order_by(tickets.c.id)
REFERRED = update(tickets).where(tickets.c.id == bindparam("row")).values(referral=bindparam("partner"))


class Passing:
    """What moves tickets between people, in one transaction at one time (`now`, UTC ms)."""

    def __init__(self, tx: Connection, now: int, tickets: Tickets) -> None:
        self._tx = tx
        self._now = now
        self._tickets = tickets

    def to_person(self, ticket: Ticket, person_id: int, name: str) -> Ticket | None:
        """Somebody else has it now; None when it changed hands meanwhile, or is closed."""
        due = self._tickets.due(ticket.queue, ticket.mode, first=False)
        return self._passed(TO_PERSON, ticket, person=person_id, called=name, due=due)

    def to_queue(self, ticket: Ticket, queue: str) -> Ticket | None:
        """Nobody has it, in this queue; None when it changed hands meanwhile, or is closed."""
        return self._passed(TO_QUEUE, ticket, into=queue, due=self._tickets.due(queue, ticket.mode))

    def load(self, person_id: int) -> int:
        """How many open tickets somebody has."""
        return int(self._tx.execute(LOAD, {"person": person_id}).scalar_one())

    def to_answer(self, person_id: int) -> list[Ticket]:
        """The tickets in which a patron waits for this very person."""
        numbers: Sequence[int] = self._tx.execute(HELD, {"person": person_id}).scalars().all()
        return [ticket for ticket in map(self._tickets.by_id, numbers) if ticket]

    def referred(self, ticket: Ticket, partner: str) -> None:
        """The patron was told of a partner."""
        self._tx.execute(REFERRED, {"row": ticket.id, "partner": partner})

    def _passed(self, statement: Update, ticket: Ticket, **values: Any) -> Ticket | None:
        seen = {"row": ticket.id, "had_it": ticket.owner_id, "was_in": ticket.queue, "now": self._now}
        done = self._tx.execute(statement, {**seen, **former_of(ticket), **values}).rowcount
        self._tickets.changed = self._tickets.changed or bool(done)
        return self._tickets.by_id(ticket.id) if done else None
