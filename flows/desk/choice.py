"""Nobody is free just now: the patron chooses, once, whether to wait, leave it as a message, book a time or cancel."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from flows.desk import card, line
from flows.desk.patron import own
from flows.records import Ticket
from flows.talk import Talk
from flows.words import Button, Chat, Edit, Rows, Say, Send, message

if TYPE_CHECKING:
    from bot.library import Library


def ask(library: Library, ticket: Ticket, text: str = "desk-choice") -> Send:
    """The choice as a message; who has left a message already is only told."""
    rows = choice_rows(library, ticket) if ticket.mode == "live" else ()
    return Send(Chat(ticket.patron_chat), message(text, rows=rows), mark=line.choice_mark(ticket))


def choice_rows(library: Library, ticket: Ticket) -> Rows:
    """What can be done instead of waiting."""
    book = (Button(Say("desk-choice-book-button"), "book:begin"),) if library.calendar.bookable() else ()
    rows = (
        (Button(Say("desk-choice-wait-button"), f"staff:wait:{ticket.id}"),),
        (Button(Say("desk-choice-message-button"), f"staff:leave:{ticket.id}"),),
        book,
        (Button(Say("desk-withdraw-button"), f"staff:withdraw:{ticket.id}"),),
    )
    return tuple(row for row in rows if row)


def wait(talk: Talk, number: str) -> None:
    """`I will wait`: the place is kept."""
    if own(talk, number):
        talk.edit(message("desk-choice-waits"), message_id=talk.incoming.message_id)


def leave(talk: Talk, number: str) -> None:
    """`Leave it as a message`: no answer is expected at once, and staff promise one by a day."""
    ticket = own(talk, number)
    if ticket is None:
        return
    left = talk.library.tickets.leave_message(ticket)
    if left is None:
        talk.edit(message("desk-choice-settled"), message_id=talk.incoming.message_id)
        return
    talk.ticket = left
    told = Say("desk-choice-left", due=left.due_at) if left.due_at else Say("desk-choice-left-long")
    talk.edit(message(told), message_id=talk.incoming.message_id)
    receipt = message(*line.receipt(talk.library, left), rows=line.receipt_rows(left))
    talk.acts.append(Edit(talk.here, receipt, mark=f"receipt:{left.id}"))
    card.refresh(talk, left)
    talk.library.tallies.count("ticket", "left-message", left.language)


ROUTES: dict[str, Callable[..., None]] = {"staff:wait": wait, "staff:leave": leave}
