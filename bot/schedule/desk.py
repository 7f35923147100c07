"""The sweep of the desk: who waits too long, who is silent, who has fallen silent, and how a morning begins.

Everything it does is noted in a row by a guarded statement of the same transaction that says it, so nothing is said twice,
whatever ends the program. Nothing is counted here: when something happens is for `flows/desk/clocks.py`.
"""

from __future__ import annotations

from datetime import datetime

from bot.clock import from_millis, millis
from bot.house import House
from bot.library import Library
from bot.schedule.watch import Swept
from bot.storage.database import Connection
from flows.desk import idle, line, overdue
from flows.desk.clocks import openings
from flows.records import Ticket, TicketState
from flows.words import Act

AT_ONCE = 50  # tickets of one sweep; the next follows a second later
SOON = 1_000  # ms


def mind_the_desk(tx: Connection, house: House, now: int) -> Swept:
    """One sweep (`now` UTC ms)."""
    library = Library(tx, house, from_millis(now))
    waiting = library.waits.open()
    said = digests(library, waiting)
    done, alerts = 0, []
    for bare in waiting:
        if done < AT_ONCE and is_due(library, bare):
            acts, alarm = mind(library, bare)
            library.say(acts, cause=f"desk:{bare.id}:{now}")
            alerts += [alarm] if alarm else []
            done += 1
            said += len(acts)
    library.say(overdue.alerts(house.staff_chat, alerts), cause=f"desk:{now}")
    left = library.waits.open() if done else waiting
    said += places(library, left)
    return Swept(said + len(alerts), look_again(library, left))


def is_due(library: Library, ticket: Ticket) -> bool:
    """Whether something of it has to be done now."""
    at = library.house.clocks.next_at(ticket)
    return at is not None and at <= library.now


def look_again(library: Library, waiting: list[Ticket]) -> int | None:
    """At the next of all clocks, or as a desk opens at which somebody waits; None when nobody has an open question."""
    clocks = library.house.clocks
    at = [when for ticket in waiting if (when := clocks.next_at(ticket))]
    at += [start for queue in {ticket.queue for ticket in waiting} if (start := next_morning(library, queue))]
    return max(millis(min(at)), millis(library.now) + SOON) if at else None


def mind(library: Library, bare: Ticket) -> tuple[list[Act], overdue.Alarm | None]:
    """All that one ticket is due for: the patron's choice, the warning, the miss, the way back to the queue, the end of a silence."""
    ticket = library.tickets.by_id(bare.id)
    if ticket is None:
        return [], None
    if ticket.state is TicketState.WAITING:
        return idle.mind(library, ticket), None
    return overdue.mind(library, ticket)


# ---------------------------------------------------------------- places in line


def places(library: Library, waiting: list[Ticket]) -> int:
    """Who has moved up reads so in the receipt, where it matters; how many were changed."""
    changed = 0
    queued = [ticket for ticket in waiting if ticket.state is TicketState.QUEUED]
    for queue in {ticket.queue for ticket in queued}:
        for place, bare in enumerate((each for each in queued if each.queue == queue), 1):
            if changed < AT_ONCE and line.matters(bare, place) and (ticket := library.tickets.by_id(bare.id)):
                library.say(
                    line.moved_up(library, ticket, place), cause=f"place:{bare.id}:{place}:{millis(library.now)}"
                )
                changed += 1
    return changed


# ---------------------------------------------------------------- mornings


def digests(library: Library, waiting: list[Ticket]) -> int:
    """As a queue opens for the day: how many wait since before, and since when; once a day."""
    said = 0
    for queue in sorted({ticket.queue for ticket in waiting}):
        opened = opened_today(library, queue)
        if opened is None or not library.waits.greeted(
            queue, library.now.astimezone(library.house.zone).date().isoformat()
        ):
            continue
        since = [at for each in waiting if each.queue == queue and (at := each.waiting_since) and at < opened]
        acts = overdue.digest(library, queue, since)
        library.say(acts, cause=f"digest:{queue}:{millis(opened)}")
        said += len(acts)
    return said


def opened_today(library: Library, queue: str) -> datetime | None:
    """When the queue opened first today; None while it has not, or is closed for the moment."""
    hours = library.house.clocks.hours(queue)
    if not hours.is_open(library.now):
        return None
    return next((start for start, _ in hours.spans_of(library.now.astimezone(hours.zone).date())), None)


def next_morning(library: Library, queue: str) -> datetime | None:
    """When the queue opens next after now."""
    return next(
        (start for start, _ in openings(library.house.clocks.hours(queue), library.now) if start > library.now), None
    )
