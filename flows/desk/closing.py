"""Closing a ticket: how it ended, how much work it was, three taps; or `/close OUTCOME`."""

from __future__ import annotations

from flows.desk import card, trail
from flows.desk.patron import rating_rows
from flows.desk.staff import hint, ticket_here
from flows.records import OUTCOMES, Ticket
from flows.talk import Talk
from flows.words import Chat, Say, Topic, TopicAct, message

EFFORTS = ("1", "2", "3")


def press_keep(talk: Talk, number: str, apart: str = "") -> None:
    """Not closed after all: the card as it was."""
    if ticket := ticket_here(talk, number):
        card.refresh(talk, ticket)
        card.settle_question(talk, ticket, apart)


def press_close(talk: Talk, number: str, outcome: str = "", apart: str = "", effort: str = "") -> None:
    """`Close`, how it ended, how much work it was; one's own button twice, or a colleague's, changes nothing any more."""
    ticket = ticket_here(talk, number)
    if ticket is None:
        return
    if not ticket.is_open:
        talk.answer(Say("desk-closed-toast"))
        card.settle_question(talk, ticket, apart)
    elif outcome not in OUTCOMES:
        card.ask(talk, ticket, "desk-which-outcome", card.outcome_rows(ticket))
    elif effort in EFFORTS:
        close(talk, ticket, outcome, int(effort), apart)
    elif apart:
        rows = card.effort_rows(ticket, outcome, apart)
        talk.edit(message("desk-which-effort", rows=rows), message_id=talk.incoming.message_id)
    else:
        card.ask(talk, ticket, "desk-which-effort", card.effort_rows(ticket, outcome))


def close(talk: Talk, ticket: Ticket, outcome: str, effort: int = 0, apart: str = "") -> None:
    """The talk is over: card and topic show it, the patron is thanked and asked once how it was."""
    closed = talk.library.tickets.close(ticket, outcome=outcome, effort=effort)
    if closed is None:
        return  # a colleague was faster by a moment
    trail.note(talk, "close", closed, outcome)
    card.refresh(talk, closed)
    card.settle_question(talk, closed, apart)
    talk.acts.append(TopicAct(Topic(closed.id), "close"))
    talk.say(
        Say("desk-closed", number=str(closed.id)),
        to=Chat(closed.patron_chat),
        rows=() if closed.rating else rating_rows(closed),
    )
    talk.library.tallies.count("outcome", outcome, closed.language)


def command(talk: Talk, ticket: Ticket | None) -> None:
    """`/close OUTCOME`, `/close OUTCOME 2` with the work it was, or without anything the choice of an outcome."""
    words = talk.incoming.arguments.lower().split()
    if ticket is None:
        hint(talk, "desk-hint-in-topic")
    elif not ticket.is_open:
        hint(talk, "desk-hint-closed")
    elif not words:
        talk.say("desk-which-outcome", rows=card.outcome_rows(ticket, card.ASKED_APART))
    elif words[0] in OUTCOMES and words[1:] in ([], *([each] for each in EFFORTS)):
        close(talk, ticket, words[0], int(words[1]) if words[1:] else 0)
    else:
        talk.say(Say("desk-hint-outcome", found=talk.incoming.arguments[:40], outcomes=", ".join(OUTCOMES)))
