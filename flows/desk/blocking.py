"""Somebody may not write to staff for a while: decided with a reason and an end, told kindly, lifted by one tap.

Answers, booking and everything else go on working: only the way to a librarian's time is closed.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from flows.desk import card, trail
from flows.desk.patron import settle_receipt
from flows.desk.staff import hint, ticket_here
from flows.desk.turned_away import told
from flows.records import Ticket
from flows.talk import Talk
from flows.words import Button, Chat, Heading, Lines, Rows, Say, Topic, TopicAct, message

if TYPE_CHECKING:
    from bot.storage.blocks import Block

REASONS = {
    "rude": "desk-block-rude-button",
    "spam": "desk-block-spam-button",
    "threat": "desk-block-threat-button",
    "other": "desk-block-other-button",
}
SPANS = ("1", "7", "30", "0")  # days; 0 until somebody lifts it
LONGEST_SPAN = 366
LONGEST_REASON = 200  # characters
LISTED = 20


def press(talk: Talk, number: str, reason: str = "", days: str = "", apart: str = "") -> None:
    """`Block`, why, for how long."""
    ticket = ticket_here(talk, number)
    if ticket is None:
        return
    if not ticket.is_open:
        talk.answer(Say("desk-closed-toast"))
    elif reason not in REASONS:
        ask(talk, ticket, "desk-block-why", reason_rows(ticket), apart)
    elif days not in SPANS:
        ask(talk, ticket, "desk-block-how-long", span_rows(ticket, reason, apart), apart)
    else:
        block(talk, ticket, reason, int(days))
        card.settle_question(talk, talk.library.tickets.by_id(ticket.id) or ticket, apart)


def ask(talk: Talk, ticket: Ticket, question: str, rows: Rows, apart: str) -> None:
    """The next question, where the one before it stood."""
    if apart:
        talk.edit(message(question, rows=rows), message_id=talk.incoming.message_id)
    else:
        card.ask(talk, ticket, question, rows)


def reason_rows(ticket: Ticket, apart: str = "") -> Rows:
    """Why, two in a row, and the way back."""
    end = "::asked" if apart else ""
    keys = [Button(Say(label), f"desk:block:{ticket.id}:{key}{end}") for key, label in REASONS.items()]
    return card.with_way_back(ticket, [keys[:2], keys[2:]], apart)


def span_rows(ticket: Ticket, reason: str, apart: str = "") -> Rows:
    """For how long, two in a row, and the way back."""
    end = ":asked" if apart else ""
    keys = [Button(span_label(int(days)), f"desk:block:{ticket.id}:{reason}:{days}{end}") for days in SPANS]
    return card.with_way_back(ticket, [keys[:2], keys[2:]], apart)


def span_label(days: int) -> Say:
    """So many days, or without an end."""
    return Say("desk-block-days-button", count=days) if days else Say("desk-block-open-button")


def command(talk: Talk, ticket: Ticket | None) -> None:
    """`/block` with buttons, or `/block 7 why` at once; the reason is for staff only."""
    if ticket is None:
        hint(talk, "desk-hint-in-topic")
        return
    days, _, reason = talk.incoming.arguments.strip().partition(" ")
    if not ticket.is_open:
        hint(talk, "desk-hint-closed")
    elif days.isdecimal() and len(days) < 4 and int(days) <= LONGEST_SPAN and reason.strip():
        block(talk, ticket, reason.strip()[:LONGEST_REASON], int(days))
    else:
        talk.say("desk-block-why", rows=reason_rows(ticket, card.ASKED_APART))


def block(talk: Talk, ticket: Ticket, reason: str, days: int) -> None:
    """From now on no ticket of this patron; the open one is closed, and the patron is told once, kindly."""
    until = talk.now + timedelta(days=days) if days else None
    person = talk.incoming.person.id
    talk.library.blocks.put(ticket.patron_id, reason=reason, staff_id=person, until=until, quiet=ticket.quiet)
    closed = talk.library.tickets.close(ticket, outcome="other") or ticket
    trail.note(talk, "block", closed, str(days))
    settle_receipt(talk, closed)
    talk.say(*told(talk, until), to=Chat(closed.patron_chat))
    card.refresh(talk, closed)
    talk.acts.append(TopicAct(Topic(closed.id), "close"))
    done = Say("desk-block-done", until=until) if until else Say("desk-block-done-open")
    talk.say(done, to=Topic(closed.id))
    talk.library.tallies.count("outcome", "other", closed.language)


# ---------------------------------------------------------------- all of them


def listed(talk: Talk, _ticket: Ticket | None = None) -> None:
    """`/blocks`: who cannot write now, each with a button that lifts it."""
    found = talk.library.blocks.in_force()[:LISTED]
    if not found:
        talk.say("desk-blocks-empty")
        return
    rows = [Button(Say("desk-lift-button", name=each.name or "—"), f"desk:lift:{each.patron_id}") for each in found]
    heading = Heading(Say("desk-blocks", count=len(found)))
    talk.say(Lines((heading, *(line(talk, each) for each in found))), rows=rows)


def line(talk: Talk, block: Block) -> Say:
    """Who, why, until when."""
    reason = talk.wording(Say(REASONS[block.reason])) if block.reason in REASONS else block.reason
    name = block.name or "—"
    if block.until:
        return Say("desk-blocks-line", name=name, reason=reason, until=block.until)
    return Say("desk-blocks-line-open", name=name, reason=reason)


def lift(talk: Talk, patron: str) -> None:
    """The patron may write again, and hears so."""
    found = next((each for each in talk.library.blocks.in_force() if str(each.patron_id) == patron), None)
    if found is None or not talk.library.blocks.lift(found.patron_id):
        talk.answer(Say("talk-old-button-toast"))
        return
    trail.note(talk, "lift")
    talk.say("desk-block-lifted", to=Chat(found.chat_id))
    talk.answer(Say("desk-lifted-toast"))


ROUTES: dict[str, Callable[..., None]] = {"desk:block": press, "desk:lift": lift}
