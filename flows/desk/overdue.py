"""Staff's clocks running out: the patron is given a choice, staff are told, and a silent owner's question goes back to the queue."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from flows.desk import card, choice
from flows.records import Ticket
from flows.words import Act, Arg, Chat, Edit, Heading, Lines, Link, Say, Send, Topic, message

if TYPE_CHECKING:
    from bot.library import Library

ANSWERS = {True: "missed-first", False: "missed-next"}
"""How a miss is counted: of a first word, or of another one."""
LISTED = 10  # questions in one alarm


@dataclass(frozen=True, slots=True)
class Alarm:
    """A question that nobody has taken, or that came back: all in the group should know."""

    ticket: Ticket
    back: bool = False


def mind(library: Library, ticket: Ticket) -> tuple[list[Act], Alarm | None]:
    """What is due of a question that waits for staff."""
    clocks, now = library.house.clocks, library.now
    acts: list[Act] = []
    missed = is_past(clocks.miss_at(ticket), now) and library.waits.missed(ticket)
    if missed:
        library.tallies.count("ticket", ANSWERS[ticket.answered_at is None], ticket.language)
    if is_past(clocks.return_at(ticket), now) and (returned := library.tickets.give_back(ticket)):
        library.waits.asked(returned)
        library.tallies.count("ticket", "returned", ticket.language)
        return came_back(library, ticket, returned), Alarm(returned, back=True)
    if missed:
        acts.append(late(ticket, "desk-late-missed", "desk-late-missed-owner"))
    elif is_past(clocks.warning_at(ticket), now) and library.waits.warned(ticket):
        acts.append(late(ticket, "desk-late-warning", "desk-late-warning-owner"))
    if is_past(clocks.choice_at(ticket), now) and library.waits.asked(ticket):
        return [*acts, choice.ask(library, ticket)], Alarm(ticket)
    return acts, None


def is_past(at: datetime | None, now: datetime) -> bool:
    """Whether it is time."""
    return at is not None and at <= now


def late(ticket: Ticket, nobody: str, owner: str) -> Send:
    """One line in the topic: by when an answer is due, or was."""
    due = ticket.due_at or ticket.opened_at
    if ticket.owner_name:
        return Send(Topic(ticket.id), message(Say(owner, name=ticket.owner_name, due=due)))
    return Send(Topic(ticket.id), message(Say(nobody, due=due)))


def came_back(library: Library, before: Ticket, returned: Ticket) -> list[Act]:
    """Back in the queue: whose it was stands in the topic, and the patron hears that nothing is lost."""
    return [
        Edit(Topic(returned.id), card.card(returned), mark=card.mark_of(returned)),
        Send(Topic(returned.id), message(Say("desk-back-in-queue", name=before.owner_name))),
        choice.ask(library, returned, "desk-choice-back"),
    ]


# ---------------------------------------------------------------- what all of the group read


def alerts(staff_chat: int, alarms: Sequence[Alarm]) -> list[Act]:
    """One message for each group in General: what nobody has taken, who speaks the language, who had it before."""
    groups = dict.fromkeys(each.ticket.group_id or staff_chat for each in alarms)
    return [
        alert(group, [each for each in alarms if (each.ticket.group_id or staff_chat) == group])
        for group in groups
        if group
    ]


def alert(group: int, alarms: Sequence[Alarm]) -> Send:
    """All that is new for one group, with a way to each topic."""
    links = [link for each in alarms[:LISTED] if (link := way_to(group, each.ticket))]
    return Send(Chat(group), message(*(lines_of(each) for each in alarms[:LISTED]), rows=links))


def lines_of(alarm: Alarm) -> Lines:
    """One question that waits."""
    ticket = alarm.ticket
    known: dict[str, Arg] = {
        "number": str(ticket.id),
        "language": card.language_of(ticket),
        "since": ticket.waiting_since or ticket.opened_at,
    }
    lines = [Say("desk-alert-back" if alarm.back else "desk-alert", **known)]
    return Lines((*lines, *card.who_could(ticket)))


def way_to(group: int, ticket: Ticket) -> Link | None:
    """A link to the topic, as Telegram's apps open it."""
    if ticket.thread_id <= 0:
        return None
    return Link(
        Say("desk-alert-open-button", number=str(ticket.id)),
        f"https://t.me/c/{str(group).removeprefix('-100')}/{ticket.thread_id}",
    )


def digest(library: Library, queue: str, since: Sequence[datetime]) -> list[Act]:
    """The desk opens: how many wait, and since when the first. Nothing when nobody does."""
    group = library.house.queue_chats.get(queue, 0) or library.house.staff_chat
    if not since or not group:
        return []
    said: list[Say | Heading] = [Say("desk-digest", count=len(since), since=min(since))]
    if library.house.own_hours.get(queue):
        said.insert(0, Heading(Say("desk-digest-queue", queue=queue)))
    return [Send(Chat(group), message(Lines(tuple(said))), key=f"digest:{queue}:{library.now.date().isoformat()}")]
