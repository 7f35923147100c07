"""Who did what at the desk: written down where it is done, by keys and numbers; `/log` shows it for one ticket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.desk.ready import FIXED
from flows.pressed import number_in
from flows.records import Ticket
from flows.talk import Talk
from flows.words import Heading, Lines, Say

if TYPE_CHECKING:
    from bot.storage.audit import Deed

SHOWN = 20
NAMED = {
    "take": "desk-log-take",
    "return": "desk-log-return",
    "pass": "desk-log-pass",
    "move": "desk-log-move",
    "close": "desk-log-close",
    "reopen": "desk-log-reopen",
    "send": "desk-log-send",
    "canned": "desk-log-canned",
    "partner": "desk-log-partner",
    "block": "desk-log-block",
    "book-for": "desk-log-book",
}
"""Acts on a ticket, as people read them; one that stands here under no name is shown by its key."""

ROUTES = frozenset(
    {
        *("day:start", "day:mark", "day:undo", "hours:keep", "guide:pause", "guide:resume"),
        *("learn:done", "learn:on", "learn:undo", "learn:redo"),
        *("unit:link", "unit:closed", "unit:decline", "machine:retry"),
    }
)
"""Buttons that change something at once: written down when they were pressed and did not turn out to be old."""

TELL_THEMSELVES = ("canned-send", "partner-send")
"""Dialogues that say more exactly what they did, and only when they did it."""

REFUSED = "talk-old-button-toast"


def note(talk: Talk, act: str, ticket: Ticket | None = None, detail: str = "") -> None:
    """Write down that whoever is heard now has done something. `detail` is a key or a number, never anybody's words."""
    talk.library.audit.note(talk.incoming.person.id, act, ticket.id if ticket else 0, detail)


def pressed(talk: Talk, route: str) -> None:
    """A button was pressed that may have changed something."""
    if route in ROUTES and not (talk.toast and talk.toast.id == REFUSED):
        note(talk, route.replace(":", "-"), talk.ticket)


def finished(talk: Talk) -> None:
    """A dialogue of staff came to its end: what it did is done."""
    if talk.finished and talk.finished not in TELL_THEMSELVES:
        note(talk, talk.finished, talk.ticket)


def command(talk: Talk, ticket: Ticket | None) -> None:
    """`/log` in a topic, or `/log 12` anywhere: what was done with this question."""
    if ticket is None and (number := number_in(talk.incoming.arguments.strip())):
        ticket = talk.library.tickets.by_id(number)
    if ticket is None:
        talk.say("desk-hint-in-topic", reply_to=talk.incoming.message_id)
        return
    deeds = talk.library.audit.of_ticket(ticket.id, SHOWN)
    if not deeds:
        talk.say("desk-log-empty")
        return
    talk.say(Lines((Heading(Say("desk-log", number=str(ticket.id))), *(line(talk, deed) for deed in deeds))))


def line(talk: Talk, deed: Deed) -> Say:
    """When, who, what."""
    who = called(talk, deed.staff_id)
    if deed.act not in NAMED:
        return Say("desk-log-other", at=deed.at, who=who, act=deed.act)
    return Say(NAMED[deed.act], at=deed.at, who=who, what=detail_of(talk, deed))


def detail_of(talk: Talk, deed: Deed) -> str:
    """The key or the number, by the name that people know."""
    fixed = deed.detail.removeprefix("s-")
    if deed.act == "pass" and deed.detail.isdecimal():
        return called(talk, int(deed.detail))
    if deed.act == "canned" and fixed in FIXED:
        return talk.wording(Say(FIXED[fixed][0]))
    return deed.detail


def called(talk: Talk, person_id: int) -> str:
    """Somebody's first name; a dash for one whom nobody knows any more."""
    member = talk.library.staff.find(person_id)
    return member.name if member and member.name else "—"
