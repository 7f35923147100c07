"""The card of a ticket: the one message in its topic that always says how things stand, edited in place."""

from __future__ import annotations

from collections.abc import Sequence

from flows.home import NAMES
from flows.records import OUTCOMES, Ticket, TicketState
from flows.talk import Talk
from flows.words import Button, Edit, Heading, Key, Lines, Message, Quote, Rows, Say, Send, Topic, message

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
    "enough": "desk-card-closed-enough",
    "inactive": "desk-card-closed-inactive",
    "unreachable": "desk-card-closed-unreachable",
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


def ask(talk: Talk, ticket: Ticket, question: str, choices: Rows) -> None:
    """Put a question and its choices under the card, in place of what can be done."""
    page = Message((*card(ticket).parts, Say(question)), choices)
    talk.acts.append(Edit(Topic(ticket.id), page, mark=mark_of(ticket)))


def show_more(talk: Talk, ticket: Ticket) -> None:
    """The card with what is needed more rarely."""
    page = Message(card(ticket).parts, more_rows(ticket))
    talk.acts.append(Edit(Topic(ticket.id), page, mark=mark_of(ticket)))


def settle_question(talk: Talk, ticket: Ticket, apart: str) -> None:
    """A question that stood in a message of its own says how things stand instead, without buttons."""
    if apart:
        talk.edit(message(standing(ticket)), message_id=talk.incoming.message_id)


def card(ticket: Ticket) -> Message:
    """Who waits since when in which language, what was tried, who has it, and the one rule of the topic."""
    parts: list[Say | Quote | Heading] = [
        Heading(
            Say(
                "desk-card",
                number=str(ticket.id),
                name=called(ticket),
                language=language_of(ticket),
            )
        )
    ]
    parts.append(standing(ticket))
    parts += who_could(ticket)
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


def language_of(ticket: Ticket) -> str:
    """The patron's language, in its own words."""
    return NAMES.get(ticket.language, ticket.language)


def who_could(ticket: Ticket) -> list[Say]:
    """While nobody has it: who had it before, and who is there and speaks the language."""
    if ticket.state is not TicketState.QUEUED:
        return []
    former = [Say("desk-card-former", name=ticket.former_name)] if ticket.former_name else []
    speakers = [Say("desk-card-speakers", names=", ".join(ticket.speakers))] if ticket.speakers else []
    promise = [Say("desk-card-message", due=ticket.due_at)] if ticket.mode == "message" and ticket.due_at else []
    return [*promise, *former, *speakers]


def called(ticket: Ticket) -> str:
    """The patron's first name; a dash in a quiet talk, which has none."""
    return ticket.patron_name or "—"


def rule(ticket: Ticket) -> Say:
    """What becomes of words written in the topic as things stand now; in a group without topics only answers are heard."""
    if ticket.is_plain and ticket.is_open:
        return Say("desk-relay-card-rule-plain")
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
    """What is mostly done with it now; the rest stands behind `More`."""
    more = Button(Say("desk-more-button"), f"desk:more:{ticket.id}")
    if ticket.state is TicketState.QUEUED:
        return ((Button(Say("desk-take-button"), f"desk:take:{ticket.id}"), more),)
    if ticket.state is TicketState.CLOSED:
        entry = Button(Say("desk-faq-from-ticket-button"), f"learn:entry:ticket:{ticket.id}")
        return () if ticket.quiet else ((entry,),)
    close = Button(Say("desk-close-button"), f"desk:close:{ticket.id}")
    kept = Button(Say("desk-canned-button"), f"desk:canned:{ticket.id}")
    return ((close, kept), (Button(Say("desk-return-button"), f"desk:return:{ticket.id}"), more))


def more_rows(ticket: Ticket) -> Rows:
    """What is needed more rarely, two in a row, and the way back."""
    keys = [
        Button(Say("desk-pass-button"), f"desk:pass:{ticket.id}"),
        Button(Say("desk-partner-button"), f"desk:partner:{ticket.id}"),
        Button(Say("desk-book-button"), f"desk:book:{ticket.id}"),
        Button(Say("desk-block-button"), f"desk:block:{ticket.id}"),
    ]
    return with_way_back(ticket, [keys[:2], keys[2:]])


def with_way_back(ticket: Ticket, choices: Sequence[Sequence[Key]], apart: str = "") -> Rows:
    """Choices, and the card as it was."""
    return (*(tuple(row) for row in choices), (Button(Say("desk-back-button"), f"desk:keep:{ticket.id}{apart}"),))


ASKED_APART = ":asked"
"""Ends the buttons of a question that stands in a message of its own, which goes away once it is answered."""


def outcome_rows(ticket: Ticket, apart: str = "") -> Rows:
    """The five outcomes, and the way back."""
    choices = tuple(
        (Button(Say(OUTCOME_LABELS[outcome]), f"desk:close:{ticket.id}:{outcome}{apart}"),) for outcome in OUTCOMES
    )
    return (*choices, (Button(Say("desk-keep-open-button"), f"desk:keep:{ticket.id}{apart}"),))


EFFORT_LABELS = {"1": "desk-effort-moment-button", "2": "desk-effort-while-button", "3": "desk-effort-long-button"}


def effort_rows(ticket: Ticket, outcome: str, apart: str = "") -> Rows:
    """How much work it was, and the way back."""
    go = f"desk:close:{ticket.id}:{outcome}:{apart.removeprefix(':')}"
    choices = tuple((Button(Say(label), f"{go}:{effort}"),) for effort, label in EFFORT_LABELS.items())
    back = f":{apart.removeprefix(':')}" if apart else ""
    return (*choices, (Button(Say("desk-keep-open-button"), f"desk:keep:{ticket.id}{back}"),))
