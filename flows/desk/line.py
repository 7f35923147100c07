"""A patron's place in line, and how long it takes: told honestly or not at all, in one message that changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from flows.desk.clocks import Band, band, between
from flows.records import Ticket, TicketState
from flows.talk import Talk
from flows.words import Act, Button, Chat, Edit, Rows, Say, message

if TYPE_CHECKING:
    from bot.library import Library

NEAR = 3  # places from which on each step is told
FAR = 5  # steps that are told all together further back


def receipt(library: Library, ticket: Ticket) -> list[Say]:
    """The number, and when somebody reads it: never a promise that nobody keeps. Of a quiet talk also when it is erased."""
    after = [Say("quiet-erased", hours=library.house.keeping.sensitive_hours)] if ticket.quiet else []
    return [*(arrived(library, ticket) if ticket.mode == "live" else read_later(library, ticket)), *after]


def tell(talk: Talk, ticket: Ticket) -> None:
    """The receipt, in which the place in line changes later; what comes first of a queue has one too."""
    library = talk.library
    if ticket.mode == "live":
        ticket = replace(ticket, told_place=library.waits.ahead(ticket) + 1)
        library.waits.told(ticket, ticket.told_place)
    talk.say(*receipt(library, ticket), rows=receipt_rows(ticket), mark=f"receipt:{ticket.id}")


def arrived(library: Library, ticket: Ticket) -> list[Say]:
    """In open hours: the place in line, and how long it usually takes."""
    place = ticket.told_place or library.waits.ahead(ticket) + 1
    said = [Say("desk-receipt-open", number=str(ticket.id))]
    said.append(Say("desk-line-next") if place <= 1 else Say("desk-line-ahead", count=place - 1))
    how_long = wait(library, ticket)
    return [*said, *([band_said(how_long)] if how_long else [])]


def read_later(library: Library, ticket: Ticket) -> list[Say]:
    """Off hours: when the desk opens. What was left as a message in open hours has its promise elsewhere."""
    number = str(ticket.id)
    if not ticket.off_hours:
        return [Say("desk-receipt-settled", number=number)]
    opens = library.house.clocks.hours(ticket.queue).next_opening(library.now)
    if opens is None:
        return [Say("desk-receipt-closed-long", number=number)]
    return [Say("desk-receipt-closed", number=number, opens=opens)]


def reopened(library: Library, ticket: Ticket) -> list[Say]:
    """Open again, and when somebody reads it."""
    number = str(ticket.id)
    opens = library.house.clocks.hours(ticket.queue).next_opening(library.now) if ticket.off_hours else None
    return [Say("desk-reopened-closed", number=number, opens=opens) if opens else Say("desk-reopened", number=number)]


def wait(library: Library, ticket: Ticket) -> Band | None:
    """What the last waits of the queue tell."""
    hours = library.house.clocks.hours(ticket.queue)
    waits = [between(hours, opened, answered) for opened, answered in library.waits.lately(ticket.queue)]
    return band(hours, waits, library.now)


def band_said(found: Band) -> Say:
    """How long it takes, in words."""
    if found.opens:
        return Say("desk-line-later", opens=found.opens)
    return Say("desk-line-minutes", minutes=found.minutes) if found.minutes else Say("desk-line-today")


def receipt_rows(ticket: Ticket) -> Rows:
    """What may be added, each once, and the way out."""
    rows: list[tuple[Button, ...]] = []
    if not ticket.urgency:
        rows.append((Button(Say("desk-today-button"), f"staff:today:{ticket.id}"),))
    if not ticket.phone:
        rows.append((Button(Say("desk-phone-me-button"), f"staff:phone:{ticket.id}"),))
    return (*rows, (Button(Say("desk-withdraw-button"), f"staff:withdraw:{ticket.id}"),))


def choice_mark(ticket: Ticket) -> str:
    """The name by which the choice is found again that a waiting patron was given."""
    return f"choice:{ticket.id}"


def settled(ticket: Ticket) -> list[Act]:
    """Somebody reads the question now, or it is closed: nothing is left to add or to choose above."""
    said: list[tuple[str, Say]] = [(f"receipt:{ticket.id}", Say("desk-receipt-settled", number=str(ticket.id)))]
    if ticket.choice_at:
        said.append((choice_mark(ticket), Say("desk-choice-settled")))
    return [Edit(Chat(ticket.patron_chat), message(text), mark=mark) for mark, text in said]


def matters(ticket: Ticket, place: int) -> bool:
    """Whether a new place is worth telling: near the front each step, further back a leap. Messages have no place."""
    told = ticket.told_place
    if ticket.mode != "live" or not told or place >= told:
        return False
    return place <= NEAR or told - place >= FAR


def moved_up(library: Library, ticket: Ticket, place: int) -> list[Act]:
    """The receipt with the new place."""
    library.waits.told(ticket, place)
    if ticket.state is not TicketState.QUEUED:
        return []
    said = message(*receipt(library, replace(ticket, told_place=place)), rows=receipt_rows(ticket))
    return [Edit(Chat(ticket.patron_chat), said, mark=f"receipt:{ticket.id}")]
