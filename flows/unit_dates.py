"""The dates of a unit: its page, one date moved or cancelled by a tap, and afterwards a head count without anything else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flows.booking import meant
from flows.pressed import number_in, or_old
from flows.series import Unit
from flows.session_card import joining, tell_staff, what
from flows.sessions import Booking, SessionChanged
from flows.talk import Talk, Unclear
from flows.words import Button, Heading, Lines, Part, Rows, Say, message

DATES_SHOWN = 5
OFFERED = 6  # other times to choose from
MOST_HEADS = 500


# ---------------------------------------------------------------- the unit's page


def show(talk: Talk) -> None:
    """What lies ahead of each unit that the patron speaks for, a button for each date, and the ways to more."""
    for unit in talk.library.units.of_patron(talk.patron.id):
        talk.say(*page(talk, unit), rows=page_rows(talk, unit))


def page(talk: Talk, unit: Unit) -> list[Part]:
    dates = talk.library.calendar.of_unit(unit.id)[:DATES_SHOWN]
    lines = [Say("units-date", at=each.start, guide=each.guide_name) for each in dates]
    return [Lines((Heading(Say("units-page", unit=unit.name)), *(lines or [Say("units-no-dates")])))]


def page_rows(talk: Talk, unit: Unit) -> Rows:
    dates = talk.library.calendar.of_unit(unit.id)[:DATES_SHOWN]
    rows = [(Button(Say("units-date-button", at=each.start), f"units:date:{each.code}"),) for each in dates]
    more = Button(Say("units-more-button"), f"units:ask:{unit.id}")
    invite = Button(Say("units-invite-button"), f"units:invite:{unit.id}")
    return (*rows, (more,), (invite,))


def own(talk: Talk, number: str) -> Unit | None:
    """The unit with this number, if the patron speaks for it."""
    unit = talk.library.units.by_id(number_in(number))
    return unit if unit and unit.is_spoken_for_by(talk.patron.id) else None


# ---------------------------------------------------------------- one date


def date_of(talk: Talk, code: str) -> Booking | None:
    """A date ahead of a unit that the patron speaks for; else a kind word to an old button."""
    booking = talk.library.calendar.by_code(code)
    theirs = booking and booking.unit_id and booking.is_ahead(talk.now) and own(talk, str(booking.unit_id))
    return or_old(talk, booking if theirs else None)


def date_row(booking: Booking) -> tuple[Button, ...]:
    """What one tap does about a date."""
    return (
        Button(Say("units-cannot-button"), f"units:cannot:{booking.code}"),
        Button(Say("my-move-button"), f"units:move:{booking.code}"),
    )


def show_date(talk: Talk, code: str) -> None:
    """One date, with the ways to join, to move it, and to say that it does not suit."""
    if booking := date_of(talk, code):
        talk.say(what(talk, booking), joining(talk, booking), "units-ready", rows=[date_row(booking)])


def cannot(talk: Talk, code: str) -> None:
    """`Cannot come`: one tap. The other dates stay, staff know, and another time is offered."""
    if booking := date_of(talk, code):
        cancelled = talk.library.calendar.cancel(booking)
        tell_staff(talk, "book-staff-cancelled", cancelled)
        talk.edit(message(Say("units-cannot-done", at=booking.start)), message_id=talk.incoming.message_id)
        talk.library.tallies.count("unit", "cancelled", talk.language)


def begin_move(talk: Talk, code: str) -> None:
    """`Move`: this date alone."""
    if date_of(talk, code):
        talk.begin("unit-move", code)


def move(talk: Talk, code: str) -> None:
    """The dialogue behind it: another time with the same guide, one of each of the next free days."""
    booking = date_of(talk, code)
    calendar = talk.library.calendar
    service = calendar.service(booking.service) if booking else None
    if booking is None or service is None:
        raise SessionChanged
    guide = calendar.guide(booking.guide_id)
    keys = meant(talk, "time")
    offered = []
    for day in calendar.open_days(service, guide, own=booking)[:OFFERED]:
        offered += calendar.free(service, guide, day, own=booking, also=keys)[:1]
    for key in keys:
        chosen = calendar.slot(key, service, guide, own=booking)
        offered += [chosen] if chosen and chosen not in offered else []
    if not offered:
        talk.say("units-no-other-time", rows=[Button(Say("home-staff-button"), "staff:ask")])
        return
    slot = talk.choose("time", Say("units-move", at=booking.start), offered, gone="book-time-gone")
    moved = calendar.move(booking, slot, service)
    talk.say(Heading(Say("my-moved")), what(talk, moved), rows=[date_row(moved)])
    tell_staff(talk, "book-staff-moved", moved, before=booking.start, old=booking.guide_name)


# ---------------------------------------------------------------- how many came


def ask_heads(talk: Talk, booking: Booking, **how: Any) -> None:
    """After a date: how many were there, and nothing else."""
    talk.say(
        Say("units-heads", at=booking.start),
        rows=[Button(Say("units-heads-button"), f"units:heads:{booking.code}")],
        **how,
    )


def begin_heads(talk: Talk, code: str) -> None:
    """`Tell how many`."""
    if or_old(talk, over(talk, code)):
        talk.begin("unit-heads", code)


def over(talk: Talk, code: str) -> Booking | None:
    """A date of the patron's unit that has begun and has no outcome yet."""
    booking = talk.library.calendar.by_code(code)
    if booking is None or not booking.is_open or booking.start > talk.now:
        return None
    return booking if booking.unit_id and own(talk, str(booking.unit_id)) else None


def heads(talk: Talk, code: str) -> None:
    """The dialogue behind it: a number, which is counted without the unit."""
    booking = over(talk, code)
    if booking is None:
        raise SessionChanged
    count = talk.read("count", "units-heads-ask", parse=parse_heads, staff=False)
    talk.library.calendar.set_outcome(booking, "held" if count else "no-show")
    talk.library.tallies.count("heads", booking.service, booking.language, n=count, on=booking.local.date())
    talk.say("units-heads-thanks", rows=talk.way_on)


def parse_heads(text: str) -> int:
    """A number of people, or `Unclear`."""
    written = text.strip()
    if not written.isdecimal() or len(written) > 4 or int(written) > MOST_HEADS:
        raise Unclear("units-heads-unclear", most=MOST_HEADS)
    return int(written)


ROUTES: dict[str, Callable[..., None]] = {
    "units:date": show_date,
    "units:cannot": cannot,
    "units:move": begin_move,
    "units:heads": begin_heads,
}
SCRIPTS: dict[str, Callable[..., None]] = {"unit-move": move, "unit-heads": heads}
