"""The days to come that have sessions, as a list to choose from; and the way from a session to its reading list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date

from flows.desk.session_lines import day_of, me, sees_only_own, session_of, today
from flows.leafing import leafing
from flows.pressed import number_in
from flows.reading_list import MOST_BOOKS
from flows.sessions import Booking
from flows.talk import Talk
from flows.words import Button, Heading, Key, Say, message

SHOWN = 6  # days on a page
READING = "reading-guide"
"""The sessions after which a reading list is sent."""


def button(whose: str) -> Button:
    """The way here, below a day."""
    return Button(Say("desk-day-coming-button"), f"day:coming:{whose}")


def coming(talk: Talk, whose: str = "all", page: str = "0") -> None:
    """Each day from today on with how many sessions it has; `mine` counts one's own, and so for who sees no others."""
    counted = list(counts(talk, whose).items())
    at = min(number_in(page), max(0, len(counted) - 1) // SHOWN)
    here = counted[at * SHOWN : (at + 1) * SHOWN]
    rows: list[Key | tuple[Key, ...]] = [
        Button(Say("desk-day-of-list-button", day=day, count=count), f"day:list:{day.isoformat()}:{whose}")
        for day, count in here
    ]
    rows += leafing(f"day:coming:{whose}", at, len(counted), SHOWN)
    rows.append(Button(Say("desk-day-today-button"), f"day:list:{today(talk).isoformat()}:{whose}"))
    heading = Say("desk-day-coming" if counted else "desk-day-none-coming")
    talk.edit(message(Heading(heading), rows=rows), message_id=talk.incoming.message_id)


def counts(talk: Talk, whose: str) -> Counter[date]:
    """The days in order, with how many sessions each has."""
    guide = me(talk)
    own = guide is not None and (whose == "mine" or sees_only_own(guide))
    return Counter(day_of(each) for each in talk.library.calendar.coming(guide if own else None))


# ---------------------------------------------------------------- the reading list


def list_rows(talk: Talk, booking: Booking) -> list[Key]:
    """Once it has begun, a talk about reading leads to the list of books for whoever came."""
    came = booking.start <= talk.now and booking.outcome in ("", "held")
    may = came and booking.service == READING and booking.patron_chat
    return [Button(Say("desk-day-books-button"), f"day:books:{booking.code}")] if may else []


def books(talk: Talk, code: str) -> None:
    """What to write, ready to be copied."""
    if booking := session_of(talk, code):
        talk.say(Say("desk-day-books-how", code=booking.code, most=MOST_BOOKS))


ROUTES: dict[str, Callable[..., None]] = {"day:coming": coming, "day:books": books}
"""The buttons of these pages."""
