"""What patrons like to read, where they said that it may be kept, and the lists that were picked for them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update

from bot.clock import from_millis
from bot.storage.tables import bookings, profiles, reading_lists
from bot.storage.upsert import upsert
from flows.reading_list import Book, ReadingList
from flows.sessions import Booking

OF_PATRON = select(profiles.c.body).where(profiles.c.patron_id == bindparam("patron"))
KEEP = upsert(profiles, keys=("patron_id",), change=("body", "updated_at"))
FORGET = delete(profiles).where(profiles.c.patron_id == bindparam("patron"))

ADD_LIST = insert(reading_lists).returning(reading_lists.c.id)
LISTS = (
    select(reading_lists).where(reading_lists.c.patron_id == bindparam("patron")).order_by(reading_lists.c.id.desc())
)
FORGET_LIST = delete(reading_lists).where(
    reading_lists.c.id == bindparam("row"), reading_lists.c.patron_id == bindparam("patron")
)
TELL_GUIDE = update(bookings).where(bookings.c.id == bindparam("row")).values(wish=bindparam("wished"))


class Profiles:
    """Reading profiles and lists, in one transaction at one time (`now`, UTC ms). A patron has at most one profile."""

    def __init__(self, tx: Connection, now: int) -> None:
        self._tx = tx
        self._now = now

    def of_patron(self, patron_id: int) -> Mapping[str, Any]:
        """What the patron wished to be kept; empty when nothing is."""
        body: Mapping[str, Any] | None = self._tx.execute(OF_PATRON, {"patron": patron_id}).scalar_one_or_none()
        return body or {}

    def keep(self, patron_id: int, profile: Mapping[str, Any]) -> None:
        """In place of what was kept before."""
        self._tx.execute(KEEP, {"patron_id": patron_id, "body": dict(profile), "updated_at": self._now})

    def forget(self, patron_id: int) -> None:
        self._tx.execute(FORGET, {"patron": patron_id})

    def tell_guide(self, booking: Booking, profile: Mapping[str, Any]) -> None:
        """Put a profile beside what the form of a booking asked; it goes when the booking goes."""
        self._tx.execute(TELL_GUIDE, {"row": booking.id, "wished": {**booking.wish, "profile": dict(profile)}})

    def add_list(self, patron_id: int, books: tuple[Book, ...], booking_id: int = 0) -> ReadingList:
        """A list that was picked for somebody, after a session when it has one."""
        body = {"books": [[book.author, book.title, book.why, book.format] for book in books]}
        row = {"patron_id": patron_id, "booking_id": booking_id or None, "body": body, "created_at": self._now}
        number = self._tx.execute(ADD_LIST, row).scalar_one()
        return ReadingList(number, books, from_millis(self._now))

    def lists_of(self, patron_id: int) -> list[ReadingList]:
        """A patron's lists, the newest first."""
        return [_list_from(row) for row in self._tx.execute(LISTS, {"patron": patron_id})]

    def forget_list(self, patron_id: int, number: int) -> bool:
        """Whether there was such a list of this patron's."""
        return self._tx.execute(FORGET_LIST, {"row": number, "patron": patron_id}).rowcount == 1


def _list_from(row: Row[Any]) -> ReadingList:
    return ReadingList(row.id, tuple(Book(*book) for book in row.body["books"]), from_millis(row.created_at))
