"""A patron who has fallen silent after an answer: asked once whether that was all, told when it is closed, and never cut off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from flows.desk import card, line
from flows.desk.ending import closed_by, is_away
from flows.desk.overdue import is_past
from flows.desk.patron import own, rating_rows
from flows.records import Ticket, TicketState
from flows.talk import Talk
from flows.words import Act, Button, Chat, Rows, Say, Send, Topic, message

if TYPE_CHECKING:
    from bot.library import Library


def mind(library: Library, ticket: Ticket) -> list[Act]:
    """What is due of a question that waits for its patron."""
    clocks, now = library.house.clocks, library.now
    if is_past(clocks.idle_close_at(ticket), now):
        return close(library, ticket)
    if is_past(clocks.idle_warning_at(ticket), now) and is_away(library, ticket):
        found = closed_by(library, ticket, "unreachable", "desk-gone-staff")
        return found[1] if found else []
    if is_past(clocks.idle_warning_at(ticket), now) and library.waits.idle(ticket):
        return [warn(library, replace(ticket, warned_at=now))]
    return []


def warn(library: Library, ticket: Ticket) -> Send:
    """Was that all? By when it is closed, and two ways to answer."""
    closes = library.house.clocks.idle_close_at(ticket)
    text = Say("desk-idle-warning", closes=closes) if closes else Say("desk-idle-warning-soon")
    return Send(Chat(ticket.patron_chat), message(text, rows=rows(ticket)), mark=f"idle:{ticket.id}")


def rows(ticket: Ticket) -> Rows:
    """That is enough, or not."""
    return (
        (Button(Say("desk-still-button"), f"staff:still:{ticket.id}"),),
        (Button(Say("desk-enough-button"), f"staff:enough:{ticket.id}"),),
    )


def close(library: Library, ticket: Ticket) -> list[Act]:
    """Nobody has written for days: closed, and the patron knows how to go on."""
    found = closed_by(library, ticket, "inactive", "desk-idle-closed-staff")
    if found is None:
        return []
    closed, acts = found
    said = message(Say("desk-idle-closed", number=str(closed.id)), rows=() if closed.rating else rating_rows(closed))
    return [*acts, *line.settled(closed), Send(Chat(closed.patron_chat), said)]


def still(talk: Talk, number: str) -> None:
    """`I still need help`: staff owe an answer again."""
    ticket = own(talk, number)
    if ticket is None:
        return
    if ticket.state is TicketState.WAITING:
        talk.library.tickets.heard_patron(ticket)
        talk.ticket = waits = talk.library.tickets.by_id(ticket.id) or ticket
        card.refresh(talk, waits)
        talk.acts.append(Send(Topic(ticket.id), message("desk-still-staff")))
    talk.edit(message("desk-still-told"), message_id=talk.incoming.message_id)


ROUTES: dict[str, Callable[..., None]] = {"staff:still": still}
