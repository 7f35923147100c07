"""The waiting list: who waits for which time, and what is offered to whom just now."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, exists, func, insert, literal_column, select, update

from bot.clock import from_millis, millis
from bot.storage.cells import instants, same
from bot.storage.tables import bookings, patrons, waiting
from flows.waiting import Wait

MOST = 500  # on the list who are looked at in one sweep
WISHED = ("guide_id", "band", "language", "channel")

_still = waiting.c.state.in_((literal_column("'waiting'"), literal_column("'offered'")))  # as in the index
_waits = update(waiting).where(_still)
_row = _waits.where(waiting.c.id == bindparam("row"))
_full = select(
    waiting,
    patrons.c.chat_id,
    patrons.c.language.label("patron_language"),
    patrons.c.zone.label("patron_zone"),
    patrons.c.reach,
).join(patrons, patrons.c.id == waiting.c.patron_id)
BY_ID = _full.where(waiting.c.id == bindparam("row"))
OF_PATRON = _full.where(waiting.c.patron_id == bindparam("patron"), _still).order_by(waiting.c.id)
OPEN = _full.where(_still).order_by(waiting.c.created_at, waiting.c.id).limit(MOST)
ANY = select(exists().where(_still))
ENDS = select(func.min(waiting.c.offer_until)).where(waiting.c.state == literal_column("'offered'"))

ADD = insert(waiting).returning(waiting.c.id)
REPLACE = (
    update(waiting)
    .where(
        waiting.c.patron_id == bindparam("patron"),
        waiting.c.service == bindparam("what"),
        func.coalesce(waiting.c.earlier_than, 0) == bindparam("than"),
        waiting.c.state == "waiting",
    )
    .values({name: bindparam(f"new_{name}") for name in WISHED})
    .returning(waiting.c.id)
)
OFFER = _row.values(
    state="offered",
    offer_guide=bindparam("new_guide"),
    offer_start=bindparam("new_start"),
    offer_until=bindparam("new_until"),
)
DECLINE = _row.values(state="waiting", offer_until=None, created_at=bindparam("now"))
END = _row.values(state=bindparam("becomes"))

_mine = bookings.alias("mine")
_own = bookings.alias("own")
_is_own = _own.c.id == waiting.c.earlier_than
GOT_ONE = _waits.where(  # the time that was offered, or another one since
    waiting.c.earlier_than.is_(None),
    exists().where(
        _mine.c.patron_id == waiting.c.patron_id,
        _mine.c.service == waiting.c.service,
        _mine.c.state == "booked",
        _mine.c.created_at >= waiting.c.created_at,
        (waiting.c.guide_id == 0) | (waiting.c.guide_id == _mine.c.guide_id),
    ),
).values(state="booked")
MOVED = _waits.where(
    exists().where(_is_own, _own.c.state == "booked", _own.c.start_at == waiting.c.offer_start)
).values(state="booked")
OVER = _waits.where(exists().where(_is_own, (_own.c.state != "booked") | (_own.c.start_at <= bindparam("now")))).values(
    state="left"
)


class Waiting:
    """The waiting list, in one transaction at one time (`now`, UTC ms)."""

    def __init__(self, tx: Connection, now: int) -> None:
        self._tx = tx
        self._now = now

    def join(self, wish: Wait) -> Wait:
        """A place at the end of the list; whoever waits for the same already keeps the place, with the new wish."""
        place = {name: getattr(wish, name) for name in WISHED}
        given = {"patron": wish.patron_id, "what": wish.service, "than": wish.earlier_than}
        found = self._tx.execute(REPLACE, {**given, **{f"new_{name}": value for name, value in place.items()}})
        number = next(iter(found.scalars()), None)
        if number is None:
            row = {"patron_id": wish.patron_id, "service": wish.service, "earlier_than": wish.earlier_than or None}
            number = self._tx.execute(ADD, {**row, **place, "created_at": self._now}).scalar_one()
        return replace(wish, id=int(number), created_at=from_millis(self._now))

    # ------------------------------------------------------------ looking

    def by_id(self, number: int) -> Wait | None:
        row = self._tx.execute(BY_ID, {"row": number}).one_or_none()
        return wait_from(row) if row else None

    def of_patron(self, patron_id: int) -> list[Wait]:
        """What a patron waits for."""
        return [wait_from(row) for row in self._tx.execute(OF_PATRON, {"patron": patron_id})]

    def is_empty(self) -> bool:
        return not self._tx.execute(ANY).scalar_one()

    def open(self) -> list[Wait]:
        """Everybody who waits or is offered something, in the order in which they are asked; not who cannot be reached."""
        return [wait_from(row) for row in self._tx.execute(OPEN) if row.reach == "ok" or row.state == "offered"]

    # ------------------------------------------------------------ offers

    def offer(self, wait: Wait, guide_id: int, start: datetime, until: datetime) -> Wait:
        """Something is offered to one person."""
        given = {"new_guide": guide_id, "new_start": millis(start), "new_until": millis(until)}
        self._tx.execute(OFFER, {"row": wait.id, **given})
        return replace(wait, state="offered", offer_guide=guide_id, offer_start=start, offer_until=until)

    def decline(self, wait: Wait) -> None:
        """Not this one: behind the others, and the same time is not offered again."""
        self._tx.execute(DECLINE, {"row": wait.id, "now": self._now})

    def end(self, wait: Wait, state: str) -> None:
        """Off the list: booked, left, or an offer that nobody answered (passed)."""
        self._tx.execute(END, {"row": wait.id, "becomes": state})

    def settle(self) -> None:
        """Who has got a time leaves the list, and who waits for an earlier one than one that is no more."""
        self._tx.execute(GOT_ONE)
        self._tx.execute(MOVED)
        self._tx.execute(OVER, {"now": self._now})


def wait_from(row: Row[Any]) -> Wait:
    """The record of a row with its patron."""
    cells = row._mapping
    return Wait(
        earlier_than=row.earlier_than or 0,
        created_at=from_millis(row.created_at),
        patron_chat=row.chat_id,
        **same(cells, AS_THEY_ARE),
        **instants(cells, ("offer_start", "offer_until")),
    )


AS_THEY_ARE = (
    *("id", "patron_id", "service", "guide_id", "band", "language", "channel", "state", "offer_guide"),
    *("patron_language", "patron_zone"),
)
