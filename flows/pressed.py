"""What a pressed button speaks of. It may be old, forged or somebody else's: then a kind word, and nothing happens."""

from __future__ import annotations

from typing import TypeVar

from flows.sessions import Booking
from flows.talk import Talk
from flows.words import Say

LONGEST_NUMBER = 9  # digits
Found = TypeVar("Found")


def old_button(talk: Talk) -> None:
    """What the button spoke of is dealt with, or was never there."""
    talk.answer(Say("talk-old-button-toast"))


def or_old(talk: Talk, found: Found | None) -> Found | None:
    """What was found; a kind word where that is nothing."""
    if found is None:
        old_button(talk)
    return found


def number_in(part: str) -> int:
    """The number in a button, 0 where there is none."""
    return int(part) if part.isdecimal() and len(part) <= LONGEST_NUMBER else 0


def own_booking(talk: Talk, code: str) -> Booking | None:
    """The patron's own booking with this code; None for a forged or foreign one."""
    booking = talk.library.calendar.by_code(code)
    return booking if booking and talk.patron.id and booking.patron_id == talk.patron.id else None


def own_ahead(talk: Talk, code: str) -> Booking | None:
    """The patron's own booking while it is still ahead; else a kind word to an old button."""
    booking = own_booking(talk, code)
    return or_old(talk, booking if booking and booking.is_ahead(talk.now) else None)
