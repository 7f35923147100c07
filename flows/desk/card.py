"""The card of a ticket: the one message in its topic that always says how things stand, edited in place."""

from __future__ import annotations

from flows.home import NAMES
from flows.records import OUTCOMES, Ticket, TicketState
from flows.talk import Talk
from flows.words import Button, Edit, Heading, Lines, Message, Quote, Rows, Say, Send, Topic

OUTCOME_LABELS = {
    "reference": "desk-outcome-reference-button",
    "directional": "desk-outcome-directional-button",
    "digital": "desk-outcome-digital-button",
    "referral": "desk-outcome-referral-button",
    "other": "desk-outcome-other-button",
}
OUTCOME_NAMES = {
    "": "desk-card-closed",
    "reference": "desk-card-closed-reference",
    "directional": "desk-card-closed-directional",
    "digital": "desk-card-closed-digital",
    "referral": "desk-card-closed-referral",
    "other": "desk-card-closed-other",
}


def mark_of(ticket: Ticket) -> str:
    """The name by which the card is found again."""
    return f"card:{ticket.id}"


def topic_name(ticket: Ticket) -> str:
    """What the topic is called: number, first name, language; at most 128 characters because names are at most 64.

    A quiet talk's topic has no name.
    """
    return (
        f"#{ticket.id} ({ticket.language})"
        if ticket.quiet
        else f"#{ticket.id} {ticket.patron_name} ({ticket.language})"
    )


def post(ticket: Ticket) -> Send:
    """The card as a new message at the top of the topic."""
    return Send(Topic(ticket.id), card(ticket), mark=mark_of(ticket))


def refresh(talk: Talk, ticket: Ticket) -> None:
    """Show how things stand now on the card that is there."""
    talk.acts.append(Edit(Topic(ticket.id), card(ticket), mark=mark_of(ticket)))


def ask_outcome(talk: Talk, ticket: Ticket) -> None:
    """Put the five outcomes under the card."""
    page = Message((*card(ticket).parts, Say("desk-which-outcome")), outcome_rows(ticket))
    talk.acts.append(Edit(Topic(ticket.id), page, mark=mark_of(ticket)))


def card(ticket: Ticket) -> Message:
    """Who waits since when in which language, what was tried, who has it, and the one rule of the topic."""
    parts: list[Say | Quote | Heading] = [
        Heading(
            Say(
                "desk-card",
                number=str(ticket.id),
                name=called(ticket),
                language=NAMES.get(ticket.language, ticket.language),
            )
        )
    ]
    parts.append(standing(ticket))
    if ticket.quiet:
        parts.append(Say("quiet-card"))
    if ticket.urgency:
        parts.append(Say("desk-card-today"))
    if ticket.phone:
        parts.append(Say("desk-card-phone", phone=ticket.phone))
    if ticket.tried:
        parts += [Say("desk-card-tried"), *(Say(f"faq-{key}") for key in ticket.tried)]
    if ticket.earlier and not ticket.quiet:
        parts.append(Say("desk-card-earlier", count=ticket.earlier))
    if ticket.no_shows and not ticket.quiet:
        parts.append(Say("desk-card-no-shows", count=ticket.no_shows))
    return Message((Lines(tuple(parts)), rule(ticket)), rows(ticket))


def called(ticket: Ticket) -> str:
    """The patron's first name; a dash in a quiet talk, which has none."""
    return ticket.patron_name or "—"


def rule(ticket: Ticket) -> Say:
    """What becomes of words written in the topic as things stand now."""
    if ticket.state is TicketState.QUEUED:
        return Say("desk-card-rule")
    return Say("desk-card-rule-taken", owner=ticket.owner_name) if ticket.is_open else Say("desk-card-rule-closed")


def standing(ticket: Ticket) -> Say:
    """One line: in the queue, with whom, or closed how."""
    if ticket.state is TicketState.QUEUED:
        return Say("desk-card-queued", since=ticket.waiting_since or ticket.opened_at)
    if ticket.state is TicketState.CLOSED:
        return Say(OUTCOME_NAMES[ticket.outcome])
    return Say("desk-card-active", owner=ticket.owner_name)


def rows(ticket: Ticket) -> Rows:
    """What can be done with it now."""
    if ticket.state is TicketState.QUEUED:
        return ((Button(Say("desk-take-button"), f"desk:take:{ticket.id}"),),)
    if ticket.state is TicketState.CLOSED:
        entry = Button(Say("desk-faq-from-ticket-button"), f"learn:entry:ticket:{ticket.id}")
        return () if ticket.quiet else ((entry,),)
    close = Button(Say("desk-close-button"), f"desk:close:{ticket.id}")
    return ((close, Button(Say("desk-return-button"), f"desk:return:{ticket.id}")),)


ASKED_APART = ":asked"
"""Ends the buttons of a question that stands in a message of its own, which goes away once it is answered."""


def outcome_rows(ticket: Ticket, apart: str = "") -> Rows:
    """The five outcomes, and the way back."""
    choices = tuple(
        (Button(Say(OUTCOME_LABELS[outcome]), f"desk:close:{ticket.id}:{outcome}{apart}"),) for outcome in OUTCOMES
    )
    return (*choices, (Button(Say("desk-keep-open-button"), f"desk:keep:{ticket.id}{apart}"),))
