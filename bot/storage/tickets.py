"""Tickets: every change of state is one guarded statement, so that of two who act at once one wins and the other sees it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import BindParameter, Connection, Row, Update, bindparam, func, insert, select, update

from bot.clock import from_millis, millis
from bot.storage.cells import filled, instants, same
from bot.storage.columns import Big
from bot.storage.tables import bookings, patrons, staff, tickets
from flows.desk.clocks import Clocks
from flows.records import Patron, Ticket, TicketState, TopicState

_others = tickets.alias("others")
_earlier = (
    select(func.count())
    .select_from(_others)
    .where(_others.c.patron_id == tickets.c.patron_id, _others.c.state == "closed", _others.c.id < tickets.c.id)
    .correlate(tickets)
    .scalar_subquery()
)
_no_shows = (
    select(func.count())
    .select_from(bookings)
    .where(bookings.c.patron_id == tickets.c.patron_id, bookings.c.outcome == "no-show")
    .correlate(tickets)
    .scalar_subquery()
)
_FULL = select(
    tickets,
    patrons.c.chat_id.label("patron_chat"),
    patrons.c.name.label("patron_name"),
    _earlier.label("earlier"),
    _no_shows.label("no_shows"),
).join(patrons, patrons.c.id == tickets.c.patron_id)
BY_ID = _FULL.where(tickets.c.id == bindparam("row"))
_there = (tickets.c.thread_id == bindparam("thread"), tickets.c.group_id == bindparam("group"))
BY_THREAD = _FULL.where(*_there, tickets.c.thread_id > 0)
OPEN = _FULL.where(tickets.c.state != "closed").order_by(tickets.c.waiting_since, tickets.c.id)
ON_DUTY = select(staff.c.name, staff.c.languages).where(staff.c.on_duty == 1)
ADD = insert(tickets).returning(tickets.c.id)


def _change(**values: Any) -> Update:
    """A change of one ticket: the named columns from parameters of the same name."""
    return update(tickets).where(tickets.c.id == bindparam("row")).values(**values)


_now: BindParameter[int] = bindparam("now")
TAKE = _change(state="active", owner_id=bindparam("owner"), owner_name=bindparam("owner_called"), taken_at=_now).where(
    tickets.c.state == "queued"
)
_due: BindParameter[int | None] = bindparam("due", type_=Big)
_STILL = {"waiting_since": None, "due_at": None, "late": 0}  # nobody waits for staff
_QUEUED = {"state": "queued", "owner_id": 0, "owner_name": "", "warned_at": None}
_FORMER: dict[str, Any] = {"former_id": bindparam("former"), "former_name": bindparam("former_called")}
GIVE_BACK = _change(
    **_QUEUED,
    **_FORMER,
    waiting_since=func.coalesce(tickets.c.waiting_since, _now),
    due_at=func.coalesce(tickets.c.due_at, _due),
).where(tickets.c.state.in_(("active", "waiting")))
CLOSE = _change(state="closed", outcome=bindparam("how"), effort=bindparam("work"), closed_at=_now, **_STILL).where(
    tickets.c.state != "closed"
)
REOPEN = _change(
    **_QUEUED,
    **_FORMER,
    **{"outcome": "", "rating": 0, "closed_at": None, "waiting_since": _now, "last_at": _now},
    **{"mode": bindparam("how_soon"), "off_hours": bindparam("off"), "due_at": _due, "late": 0},
    **{"choice_at": None, "told_place": 0},
).where(tickets.c.state == "closed")
HEARD_PATRON = _change(state="active", waiting_since=_now, last_at=_now, due_at=_due, late=0, warned_at=None).where(
    tickets.c.state == "waiting"
)
HEARD_STAFF = _change(
    state="waiting", answered_at=func.coalesce(tickets.c.answered_at, _now), last_at=_now, warned_at=None, **_STILL
).where(tickets.c.state.in_(("active", "waiting")))
PATRON_LEFT = _change(state="waiting", last_at=_now, **_STILL).where(tickets.c.state == "active")
LEAVE_MESSAGE = _change(mode="message", due_at=_due, late=0).where(
    tickets.c.state == "queued", tickets.c.mode == "live"
)
COMMENT = _change(comment=bindparam("words"))
AMEND = _change(urgency=bindparam("urgent"), phone=bindparam("number"), last_at=_now)
RATE = _change(rating=bindparam("stars")).where(tickets.c.rating == 0)
TOPIC = update(tickets).where(*_there, tickets.c.thread_id > 0).values(topic=bindparam("how"))


class Tickets:
    """The tickets, in one transaction at one time (`now`, UTC ms). `quiet_queues` are those whose talks show no name.

    `clocks` say when an answer is due; without them none is. `place_for` says where a queue's
    tickets stand. `changed` tells whether a clock was set or stopped here.
    """

    def __init__(
        self,
        tx: Connection,
        now: int,
        quiet_queues: Sequence[str] = (),
        clocks: Clocks | None = None,
        place_for: Callable[[str], tuple[int, int]] = lambda queue: (0, 0),
    ) -> None:
        self._tx = tx
        self._now = now
        self._quiet = quiet_queues
        self._clocks = clocks
        self._place_for = place_for
        self.changed = False

    def open(
        self,
        patron: Patron,
        *,
        language: str,
        tried: tuple[str, ...],
        off_hours: bool,
        queue: str = "general",
        days: int = 0,
    ) -> Ticket:
        """A new ticket in the queue. A patron has at most one that is open: the database holds that.

        With `days` it is a message that staff have so many open days for.
        """
        self.changed = True
        mode = "message" if off_hours or days else "live"
        group, thread = self._place_for(queue)
        row = {
            "patron_id": patron.id,
            "state": "queued",
            "queue": queue,
            "language": language,
            "owner_name": "",
            "tried": ",".join(tried),
            "phone": "",
            "off_hours": int(off_hours),
            "outcome": "",
            "opened_at": self._now,
            "waiting_since": self._now,
            "last_at": self._now,
            "group_id": group,
            "thread_id": thread,
            "topic": "open" if thread else "none",
            "mode": mode,
            "due_at": self.due_in(queue, days) if days else self.due(queue, mode),
        }
        return self.by_id(self._tx.execute(ADD, row).scalar_one()) or _impossible()

    def by_id(self, number: int) -> Ticket | None:
        """One ticket with its patron, and how many went before it; while nobody has it, with who speaks its language."""
        row = self._tx.execute(BY_ID, {"row": number}).one_or_none()
        return self._with_speakers(whole_ticket_from(row, self._quiet)) if row else None

    def by_thread(self, thread_id: int, group: int = 0) -> Ticket | None:
        """The ticket whose topic this is, in the group as tickets name it: threads are counted in each group anew."""
        row = self._tx.execute(BY_THREAD, {"thread": thread_id, "group": group}).one_or_none()
        return self._with_speakers(whole_ticket_from(row, self._quiet)) if row else None

    def open_ones(self) -> list[Ticket]:
        """All that are open, who waits longest first."""
        rows = self._tx.execute(OPEN).all()
        return sorted(
            (whole_ticket_from(row, self._quiet) for row in rows),
            key=lambda ticket: ticket.waiting_since or from_millis(self._now),
        )

    def take(self, ticket: Ticket, person_id: int, name: str) -> Ticket | None:
        """Give it to somebody if nobody has it; None when somebody was faster."""
        return self._changed(TAKE, ticket, owner=person_id, owner_called=name)

    def give_back(self, ticket: Ticket) -> Ticket | None:
        """Into the queue again, with its old place in it and what was promised; None when nobody had it."""
        return self._changed(GIVE_BACK, ticket, due=self.due(ticket.queue, ticket.mode), **former_of(ticket))

    def close(self, ticket: Ticket, *, outcome: str, effort: int = 0) -> Ticket | None:
        """Closed with its outcome, and how much work it was; None when it was closed already."""
        return self._changed(CLOSE, ticket, how=outcome, work=effort)

    def reopen(self, ticket: Ticket) -> Ticket:
        """The same ticket in the queue again; who had it is known."""
        mode = self._clocks.mode(ticket.queue, from_millis(self._now)) if self._clocks else ticket.mode
        promised = {"how_soon": mode, "off": int(mode == "message"), "due": self.due(ticket.queue, mode)}
        return self._changed(REOPEN, ticket, **promised, **former_of(ticket)) or self.by_id(ticket.id) or _impossible()

    def patron_left(self, ticket: Ticket) -> Ticket:
        """The patron cannot be reached: whoever has it owes nothing until they come back."""
        return self._changed(PATRON_LEFT, ticket) or ticket

    def leave_message(self, ticket: Ticket) -> Ticket | None:
        """Nobody expects an answer at once any more; None when that is so already, or somebody has it."""
        return self._changed(LEAVE_MESSAGE, ticket, due=self.due(ticket.queue, "message"))

    def heard_patron(self, ticket: Ticket) -> None:
        """The patron wrote: if staff had spoken last, somebody waits again."""
        if ticket.state is TicketState.WAITING:
            due = self.due(ticket.queue, ticket.mode, first=False)
            self._tx.execute(HEARD_PATRON, {"row": ticket.id, "now": self._now, "due": due})
            self.changed = True

    def heard_staff(self, ticket: Ticket) -> None:
        """Staff wrote: nobody waits."""
        if ticket.state in (TicketState.ACTIVE, TicketState.WAITING):
            self._tx.execute(HEARD_STAFF, {"row": ticket.id, "now": self._now})
            self.changed = True

    def amend(self, ticket: Ticket, *, urgency: str = "", phone: str = "") -> Ticket:
        """Add what the patron told later."""
        urgent, number = urgency or ticket.urgency, phone or ticket.phone
        return self._changed(AMEND, ticket, urgent=urgent, number=number) or ticket

    def rate(self, ticket: Ticket, stars: int) -> bool:
        """How it was, once; False when it was told already."""
        return self._tx.execute(RATE, {"row": ticket.id, "stars": stars}).rowcount == 1

    def comment(self, ticket: Ticket, words: str) -> None:
        """What the patron says of the talk."""
        self._tx.execute(COMMENT, {"row": ticket.id, "words": words})

    def topic_became(self, thread_id: int, state: TopicState, group: int = 0) -> None:
        """Staff closed or opened a topic by hand."""
        self._tx.execute(TOPIC, {"thread": thread_id, "group": group, "how": str(state)})

    def due(self, queue: str, mode: str, *, first: bool = True) -> int | None:
        """When staff should answer what comes in now, with a first word or with the next (UTC ms)."""
        if self._clocks is None:
            return None
        promise = self._clocks.first_due if first else self._clocks.next_due
        due = promise(queue, mode, from_millis(self._now))
        return millis(due) if due else None

    def due_in(self, queue: str, days: int) -> int | None:
        """When so many open days are over (UTC ms)."""
        due = self._clocks.in_days(queue, days, from_millis(self._now)) if self._clocks else None
        return millis(due) if due else None

    def _with_speakers(self, ticket: Ticket) -> Ticket:
        if ticket.state is not TicketState.QUEUED:
            return ticket
        on_duty = self._tx.execute(ON_DUTY).all()
        names = (row.name for row in on_duty if row.name and ticket.language in row.languages.split(","))
        return replace(ticket, speakers=tuple(sorted(names)))

    def _changed(self, statement: Update, ticket: Ticket, **values: Any) -> Ticket | None:
        """Run a guarded change; the ticket as it is then, or None when the guard said no."""
        done = self._tx.execute(statement, {"row": ticket.id, "now": self._now, **values}).rowcount
        self.changed = self.changed or bool(done)
        return self.by_id(ticket.id) if done else None


def former_of(ticket: Ticket) -> dict[str, Any]:
    """Who has it, or had it last."""
    if ticket.owner_id:
        return {"former": ticket.owner_id, "former_called": ticket.owner_name}
    return {"former": ticket.former_id, "former_called": ticket.former_name}


def whole_ticket_from(row: Row[Any], quiet_queues: Sequence[str]) -> Ticket:
    """The record of a row that brings its patron along."""
    patron = Patron(row.patron_id, row.patron_chat, row.patron_name)
    return ticket_from(row._asdict(), patron, quiet_queues, earlier=row.earlier, no_shows=row.no_shows)


def ticket_from(
    row: Mapping[str, Any],
    patron: Patron,
    quiet_queues: Sequence[str],
    prefix: str = "",
    *,
    earlier: int = 0,
    no_shows: int = 0,
) -> Ticket:
    """The record of a row whose ticket columns begin with `prefix`; in a quiet queue it does not know the patron's name."""
    cells = {name.removeprefix(prefix): value for name, value in row.items() if name.startswith(prefix)}
    quiet = cells["queue"] in quiet_queues
    return Ticket(
        patron_id=patron.id,
        patron_chat=patron.chat_id,
        patron_name="" if quiet else patron.name,
        state=TicketState(cells["state"]),
        topic=TopicState(cells["topic"]),
        opened_at=from_millis(cells["opened_at"]),
        tried=tuple(filter(None, cells["tried"].split(","))),
        off_hours=bool(cells["off_hours"]),
        practice=bool(cells["practice"]),
        earlier=earlier,
        no_shows=no_shows,
        quiet=quiet,
        **same(cells, AS_THEY_ARE),
        **filled(cells, SEALED, ""),
        **instants(cells, INSTANTS),
    )


AS_THEY_ARE = (
    *("id", "language", "queue", "owner_id", "urgency", "outcome", "effort", "referral", "rating", "mode", "late"),
    *("told_place", "former_id", "group_id", "thread_id"),
)
SEALED = ("owner_name", "phone", "comment", "former_name")
INSTANTS = ("waiting_since", "taken_at", "answered_at", "closed_at", "due_at", "choice_at", "warned_at", "last_at")


def _impossible() -> Ticket:
    raise RuntimeError("a ticket vanished inside its own transaction")
