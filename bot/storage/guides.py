"""Guides: who gives sessions, in what and when. Days and minutes are the library's wall time."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, TypedDict

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update

from bot.storage.tables import availability, exceptions, guides
from flows.hours import Span
from flows.sessions import DayException, Guide, Shift

if TYPE_CHECKING:
    from typing import Unpack

ADD = insert(guides).returning(guides.c.id)
ALL = select(guides).order_by(guides.c.id)
_CHANGING = ("user_id", "name", "languages", "services", "channels", "likes", "link", "role", "active", "updated_at")
SAVE = (
    update(guides).where(guides.c.id == bindparam("row")).values({name: bindparam(f"new_{name}") for name in _CHANGING})
)
SHIFTS = select(availability).order_by(
    availability.c.guide_id, availability.c.weekday, availability.c.starts, availability.c.id
)
ADD_SHIFT = insert(availability)
REPLACE = delete(availability).where(
    availability.c.guide_id == bindparam("guide"),
    availability.c.weekday == bindparam("on"),
    availability.c.service == bindparam("what"),
    availability.c.from_day == bindparam("since"),
    availability.c.to_day == bindparam("till"),
)
REMOVE_SHIFT = delete(availability).where(availability.c.id == bindparam("row"))
EXCEPTIONS = select(exceptions).where(exceptions.c.day >= bindparam("first"), exceptions.c.day <= bindparam("last"))
EXCEPTIONS_OF = (
    select(exceptions)
    .where(exceptions.c.guide_id == bindparam("guide"), exceptions.c.day >= bindparam("first"))
    .order_by(exceptions.c.day, exceptions.c.starts, exceptions.c.id)
)
ADD_EXCEPTION = insert(exceptions)
REMOVE_EXCEPTION = delete(exceptions).where(exceptions.c.id == bindparam("row"))


class OnlyFor(TypedDict, total=False):
    """What weekly hours are for, when not for everything and all the year: one service, the days from and to."""

    service: str
    from_day: date | None
    to_day: date | None


class Guides:
    """The guides and their hours, in one transaction at one time (`now`, UTC ms). What was read is kept until it changes."""

    def __init__(self, tx: Connection, now: int) -> None:
        self._tx = tx
        self._now = now
        self._all: list[Guide] | None = None
        self._shifts: dict[int, list[Shift]] | None = None

    def all(self) -> list[Guide]:
        """Everybody, also those who pause."""
        if self._all is None:
            self._all = [guide_from(row) for row in self._tx.execute(ALL)]
        return self._all

    def by_id(self, number: int) -> Guide | None:
        return next((each for each in self.all() if each.id == number), None)

    def of_user(self, user_id: int) -> Guide | None:
        """The guide who has this Telegram account."""
        return next((each for each in self.all() if each.user_id == user_id), None)

    def save(self, guide: Guide) -> Guide:
        """Store a card; `id` 0 is a new one."""
        row = _columns(guide, self._now)
        self._all = None
        number = guide.id
        if number:
            self._tx.execute(SAVE, {"row": number, **{f"new_{name}": value for name, value in row.items()}})
        else:
            number = self._tx.execute(ADD, row).scalar_one()
        stored = self.by_id(number)
        if stored is None:
            raise LookupError("a guide that was never stored cannot be changed")
        return stored

    def shifts(self, guide_id: int) -> list[Shift]:
        """The weekly hours of one guide, in order."""
        if self._shifts is None:
            self._shifts = {}
            for row in self._tx.execute(SHIFTS):
                self._shifts.setdefault(row.guide_id, []).append(_shift(row))
        return self._shifts.get(guide_id, [])

    def set_hours(
        self, guide: Guide, weekdays: Iterable[int], spans: Collection[Span], **only: Unpack[OnlyFor]
    ) -> None:
        """These hours on these weekdays (Monday is 0), instead of those that were there for the same service and dates."""
        self._shifts = None
        service, since, till = only.get("service", ""), _iso(only.get("from_day")), _iso(only.get("to_day"))
        kept = {"guide": guide.id, "what": service, "since": since, "till": till}
        row = {"guide_id": guide.id, "service": service, "from_day": since, "to_day": till}
        for weekday in weekdays:
            self._tx.execute(REPLACE, {**kept, "on": weekday})
            rows = [{**row, "weekday": weekday, "starts": starts, "ends": ends} for starts, ends in spans]
            if rows:
                self._tx.execute(ADD_SHIFT, rows)

    def remove_shift(self, shift: Shift) -> None:
        self._shifts = None
        self._tx.execute(REMOVE_SHIFT, {"row": shift.id})

    def exceptions(self, first: date, last: date) -> dict[tuple[int, date], list[DayException]]:
        """All exceptions between two days, both included, by guide and day."""
        found: dict[tuple[int, date], list[DayException]] = {}
        for row in self._tx.execute(EXCEPTIONS, {"first": first.isoformat(), "last": last.isoformat()}):
            each = _exception(row)
            found.setdefault((row.guide_id, each.day), []).append(each)
        return found

    def exceptions_of(self, guide: Guide, first: date) -> list[DayException]:
        """One guide's exceptions from a day on, in order."""
        rows = self._tx.execute(EXCEPTIONS_OF, {"guide": guide.id, "first": first.isoformat()})
        return [_exception(row) for row in rows]

    def add_exception(self, guide: Guide, exception: DayException) -> None:
        row = {"day": exception.day.isoformat(), "starts": exception.starts, "ends": exception.ends}
        self._tx.execute(ADD_EXCEPTION, {"guide_id": guide.id, **row, "kind": exception.kind})

    def remove_exception(self, exception: DayException) -> None:
        self._tx.execute(REMOVE_EXCEPTION, {"row": exception.id})


def guide_from(row: Row[Any]) -> Guide:
    """The record of a row."""
    return Guide(
        id=row.id,
        user_id=row.user_id,
        name=row.name,
        languages=_words(row.languages),
        services=_words(row.services),
        channels=_words(row.channels),
        likes=row.likes,
        link=row.link,
        role=row.role,
        active=bool(row.active),
    )


def _columns(guide: Guide, now: int) -> Mapping[str, Any]:
    return {
        "user_id": guide.user_id,
        "name": guide.name,
        "languages": ",".join(guide.languages),
        "services": ",".join(guide.services),
        "channels": ",".join(guide.channels),
        "likes": guide.likes,
        "link": guide.link,
        "role": guide.role,
        "active": int(guide.active),
        "updated_at": now,
    }


def _shift(row: Row[Any]) -> Shift:
    since, till = _day(row.from_day), _day(row.to_day)
    return Shift(row.weekday, row.starts, row.ends, row.service, since, till, row.id)


def _exception(row: Row[Any]) -> DayException:
    return DayException(date.fromisoformat(row.day), row.starts, row.ends, row.kind, row.id)


def _words(stored: str) -> tuple[str, ...]:
    return tuple(filter(None, stored.split(",")))


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _day(stored: str) -> date | None:
    return date.fromisoformat(stored) if stored else None
