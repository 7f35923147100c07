"""The desk's clocks: when an answer is due, when to warn, when somebody who is silent gives a question back.

Answers are owed in open time only: of the queue's own hours, over lunch breaks, nights, holidays and closures. Idle times
run on the wall clock, and what follows from them is said in open hours. Instants are aware UTC; None is "never", because the
desk does not open within the next two months.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from statistics import median
from typing import TYPE_CHECKING

from flows.hours import HORIZON, Hours
from flows.records import Ticket, TicketState

if TYPE_CHECKING:
    from bot.config.sections import DeskSettings
    from bot.config.values import OpenTime

WARNING_AT = 0.75  # of the time that staff have
SAMPLES = 5  # waits that must be known before anybody is told how long it takes
NEWEST = 20  # waits that the estimate is made of
NOTHING = timedelta(0)
REMEMBERED = 5_000  # tickets

WARNED, MISSED = 1, 2
"""`Ticket.late`: how late the answer is that is due now."""

Span = tuple[datetime, datetime]


# ---------------------------------------------------------------- open time


def openings(hours: Hours, at: datetime) -> Iterator[Span]:
    """The spans in which the desk is open from an instant on, in order and apart, the first one cut."""
    for day in days_from(hours, at):
        for start, end in spans_of_day(hours, day):
            if end > at:
                yield max(start, at.astimezone(UTC)), end


def days_from(hours: Hours, at: datetime) -> Iterator[date]:
    """The local dates from an instant on, as far as anybody looks ahead."""
    today = at.astimezone(hours.zone).date()
    return (today + timedelta(days=number) for number in range(HORIZON))


def spans_of_day(hours: Hours, day: date) -> list[Span]:
    """The spans of one date; those that touch are one, as when clocks leap over a break."""
    spans: list[Span] = []
    for start, end in hours.spans_of(day):
        if spans and start <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        elif start < end:
            spans.append((start, end))
    return spans


def after(hours: Hours, start: datetime, length: timedelta) -> datetime | None:
    """When so much open time has passed since an instant."""
    for begin, end in openings(hours, start):
        if begin + length <= end:
            return begin + length
        length -= end - begin
    return None


def between(hours: Hours, start: datetime, end: datetime) -> timedelta:
    """How much open time lies between two instants; of more than two months only the first two."""
    spent = NOTHING
    for begin, close in openings(hours, start):
        if begin >= end:
            break
        spent += min(close, end) - begin
    return spent


def after_days(hours: Hours, start: datetime, days: int) -> datetime | None:
    """When so many open days have passed whole: the closing time of the last. What comes before the desk opens has that day too."""
    for day in days_from(hours, start):
        spans = spans_of_day(hours, day)
        if spans and spans[0][0] >= start:
            days -= 1
            if days <= 0:
                return spans[-1][1]
    return None


def after_open(hours: Hours, start: datetime, allowed: OpenTime) -> datetime | None:
    """When what is allowed has passed, as open days or as open time."""
    return after_days(hours, start, allowed.days) if allowed.days else after(hours, start, allowed.hours)


def warning(hours: Hours, start: datetime, due: datetime) -> datetime:
    """When three quarters of the open time until an answer is due have passed."""
    return after(hours, start, between(hours, start, due) * WARNING_AT) or due


# ---------------------------------------------------------------- the desk's promises


@dataclass(frozen=True)
class Clocks:
    """What staff promise, and the hours by which it counts: the library's, and those of queues that have their own."""

    usual: Hours
    terms: DeskSettings
    own: Mapping[str, Hours] = field(default_factory=dict)
    known: dict[Ticket, datetime | None] = field(default_factory=dict, compare=False, repr=False)

    def hours(self, queue: str) -> Hours:
        """When a queue is open."""
        return self.own.get(queue, self.usual)

    def is_open(self, queue: str, at: datetime) -> bool:
        """Whether somebody should be there."""
        return self.hours(queue).is_open(at)

    def mode(self, queue: str, at: datetime) -> str:
        """Whether what opens now is a talk or a message: off hours nobody expects an answer at once."""
        return "live" if self.is_open(queue, at) else "message"

    def first_due(self, queue: str, mode: str, start: datetime) -> datetime | None:
        """When staff should have said a first word to what came in at `start`."""
        return after_open(self.hours(queue), start, self._allowed(mode, self.terms.first_answer))

    def next_due(self, queue: str, mode: str, start: datetime) -> datetime | None:
        """When staff should have answered what the patron wrote at `start` in a talk under way."""
        return after_open(self.hours(queue), start, self._allowed(mode, self.terms.next_answer))

    def in_days(self, queue: str, days: int, start: datetime) -> datetime | None:
        """When so many whole open days have passed: for what has a promise of its own."""
        return after_days(self.hours(queue), start, days)

    def _allowed(self, mode: str, live: OpenTime) -> OpenTime:
        return live if mode == "live" else self.terms.message_answer

    # ------------------------------------------------------------ when something happens to a ticket

    def choice_at(self, ticket: Ticket) -> datetime | None:
        """When a patron whom nobody has taken is asked whether to go on waiting: once, and only who expects an answer now.

        Whoever was taken and given back in this very wait was told so by then.
        """
        since = ticket.waiting_since
        if ticket.state is not TicketState.QUEUED or ticket.mode != "live" or ticket.choice_at or not since:
            return None
        if ticket.taken_at and ticket.taken_at > since:
            return None
        return after_open(self.hours(ticket.queue), since, self.terms.choice_after)

    def warning_at(self, ticket: Ticket) -> datetime | None:
        """When staff are warned that an answer is nearly due; once for each answer."""
        if not owes_answer(ticket) or ticket.late or not (ticket.due_at and ticket.waiting_since):
            return None
        return warning(self.hours(ticket.queue), ticket.waiting_since, ticket.due_at)

    def miss_at(self, ticket: Ticket) -> datetime | None:
        """When an answer is late; each is stored once."""
        return ticket.due_at if owes_answer(ticket) and ticket.late < MISSED else None

    def return_at(self, ticket: Ticket) -> datetime | None:
        """When a question goes back into the queue because its owner is silent, though there was time for an answer."""
        if ticket.state is not TicketState.ACTIVE or not ticket.waiting_since:
            return None
        since = max(ticket.waiting_since, ticket.taken_at or ticket.waiting_since)
        silent = after_open(self.hours(ticket.queue), since, self.terms.next_answer)
        if ticket.mode == "live" or silent is None or ticket.due_at is None:
            return silent
        return max(silent, ticket.due_at)

    def idle_warning_at(self, ticket: Ticket) -> datetime | None:
        """When a patron who does not answer is asked whether that was all: only when staff spoke last, and while the desk is open."""
        if ticket.state is not TicketState.WAITING or ticket.warned_at or not ticket.last_at:
            return None
        return self.hours(ticket.queue).next_opening(ticket.last_at + self.terms.idle_warning)

    def idle_close_at(self, ticket: Ticket) -> datetime | None:
        """When an idle talk is closed: never sooner after the warning than the patron was told."""
        if ticket.state is not TicketState.WAITING or not (ticket.warned_at and ticket.last_at):
            return None
        grace = self.terms.idle_close - self.terms.idle_warning
        idle = max(ticket.last_at + self.terms.idle_close, ticket.warned_at + grace)
        return self.hours(ticket.queue).next_opening(idle)

    def next_at(self, ticket: Ticket) -> datetime | None:
        """When the next of all these happens. It follows from the ticket alone, so it is reckoned once."""
        if ticket not in self.known:
            if len(self.known) >= REMEMBERED:
                self.known.clear()
            self.known[ticket] = self._next_at(ticket)
        return self.known[ticket]

    def _next_at(self, ticket: Ticket) -> datetime | None:
        clocks = (
            *(self.choice_at, self.warning_at, self.miss_at, self.return_at),
            *(self.idle_warning_at, self.idle_close_at),
        )
        return min((at for clock in clocks if (at := clock(ticket))), default=None)


def owes_answer(ticket: Ticket) -> bool:
    """Whether staff owe a word: all clocks stand still while the patron's is awaited, and when the talk is over."""
    return ticket.state in (TicketState.QUEUED, TicketState.ACTIVE)


# ---------------------------------------------------------------- how long it takes

BANDS = (5, 15, 30, 60)  # minutes: what people can be told without pretending to know more


@dataclass(frozen=True, slots=True)
class Band:
    """How long the wait will be: at most `minutes`, or if that is 0, today; or else from `opens` on."""

    minutes: int = 0
    opens: datetime | None = None


def band(hours: Hours, waits: Sequence[timedelta], now: datetime) -> Band | None:
    """From the last waits (open time): what can honestly be told; None with too few of them, or when it cannot be known."""
    if len(waits) < SAMPLES:
        return None
    expected = after(hours, now, timedelta(seconds=median(each.total_seconds() for each in waits[:NEWEST])))
    closes = hours.closes(now)
    if expected is None or closes is None:
        return None
    minutes = (expected - now) / timedelta(minutes=1)
    likely = next((most for most in BANDS if minutes < most), 0)
    if likely and now + timedelta(minutes=likely) <= closes:
        return Band(likely)
    zone = hours.zone
    if expected.astimezone(zone).date() == now.astimezone(zone).date():
        return Band()
    spans = spans_of_day(hours, expected.astimezone(zone).date())
    return Band(opens=next((start for start, end in spans if start <= expected <= end), expected))
