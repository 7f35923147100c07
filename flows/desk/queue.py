"""`/queue` and `/mine`: who waits for whom and for how long, the longest wait first, each with a way to its topic."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from flows.desk import card
from flows.home import NAMES
from flows.records import Ticket, TicketState
from flows.talk import Talk
from flows.words import Key, Lines, Link, Say

LISTED = 20  # a longer list is not read on a phone
LINKED = 6
IN_A_ROW = 3
SUPERGROUP = "-100"  # in front of the number by which links name a group

LINES = {
    TicketState.QUEUED: "desk-queue-waits",
    TicketState.ACTIVE: "desk-queue-active",
    TicketState.WAITING: "desk-queue-waiting",
}


def command(talk: Talk, _ticket: Ticket | None) -> None:
    """`/queue`: all that is open."""
    found = talk.library.tickets.open_ones()
    show(talk, found, Say("desk-queue", count=len(found)), "desk-queue-empty")


def mine(talk: Talk, _ticket: Ticket | None) -> None:
    """`/mine`: what somebody has."""
    found = [each for each in talk.library.tickets.open_ones() if each.is_owned_by(talk.incoming.person.id)]
    show(talk, found, Say("desk-mine", count=len(found)), "desk-mine-empty")


def show(talk: Talk, found: Sequence[Ticket], heading: Say, empty: str) -> None:
    """The list, with buttons to the topics of the first ones."""
    if not found:
        talk.say(empty)
        return
    links: list[Key] = [
        Link(Say("desk-queue-open-button", number=str(each.id)), address)
        for each in found[:LINKED]
        if (address := address_of(talk, each))
    ]
    rows = [links[at : at + IN_A_ROW] for at in range(0, len(links), IN_A_ROW)]
    talk.say(Lines((heading, *(line(talk, each) for each in found[:LISTED]))), rows=rows)


def line(talk: Talk, ticket: Ticket) -> Say:
    """One ticket of the list."""
    since = ticket.waiting_since or ticket.answered_at or ticket.opened_at
    return Say(
        LINES[ticket.state],
        number=str(ticket.id),
        name=card.called(ticket),
        language=NAMES.get(ticket.language, ticket.language),
        age=age(talk, talk.now - since),
        owner=ticket.owner_name,
        urgent="yes" if ticket.urgency else "no",
    )


def age(talk: Talk, span: timedelta) -> str:
    """How long: minutes, then hours, then days."""
    minutes = max(0, span // timedelta(minutes=1))
    if minutes < 120:
        return talk.wording(Say("desk-age-minutes", count=minutes))
    if minutes < 48 * 60:
        return talk.wording(Say("desk-age-hours", count=minutes // 60))
    return talk.wording(Say("desk-age-days", count=minutes // (24 * 60)))


def address_of(talk: Talk, ticket: Ticket) -> str:
    """Where Telegram opens the ticket's topic; empty while there is none, or the group is no supergroup."""
    group = str(ticket.group_id or talk.library.house.staff_chat)
    if not ticket.thread_id or not group.startswith(SUPERGROUP):
        return ""
    return f"https://t.me/c/{group.removeprefix(SUPERGROUP)}/{ticket.thread_id}"
