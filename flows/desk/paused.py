"""The bot lost what it needs in a staff group, or is out of it: nothing is lost, everybody is told honestly, and it goes on by itself.

Rows for the group wait and are tried again each minute. Whoever asks meanwhile hears that nobody can read it yet; when the
rights are back, staff hear what waited, and those who wrote meanwhile that it has been passed on.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from flows.records import Ticket
from flows.talk import Talk
from flows.words import Act, Chat, Lines, Quote, Say, Send, message

if TYPE_CHECKING:
    from bot.library import Library

LEADS = ("administrator", "creator")


def can_work(talk: Talk) -> bool:
    """Whether the bot may do here what it has to."""
    rights = talk.incoming.data.split()
    plain = talk.incoming.chat_id in talk.library.house.plain_chats
    return talk.incoming.text in LEADS and (plain or "can_manage_topics" in rights)


def resume(library: Library, chat_id: int) -> Sequence[Act]:
    """It can work again: what waits goes now, and both sides hear so. Nothing, where nothing had stopped."""
    since = library.resume(chat_id)
    if since is None:
        return ()
    waited = [
        ticket for ticket in library.tickets.open_ones() if is_of(library, ticket, chat_id) and wrote(ticket, since)
    ]
    told = message(Say("desk-relay-resumed", count=len(waited)) if waited else Say("desk-relay-resumed-nobody"))
    at = int(since.timestamp())
    return [
        Send(Chat(chat_id), told, key=f"resumed:{chat_id}:{at}"),
        *(
            Send(Chat(ticket.patron_chat), message("desk-relay-resumed-patron"), key=f"resumed:{ticket.id}:{at}")
            for ticket in waited
        ),
    ]


def is_of(library: Library, ticket: Ticket, chat_id: int) -> bool:
    """Whether the ticket stands in this group."""
    return ticket.group_id == library.house.group_of(chat_id)


def wrote(ticket: Ticket, since: datetime) -> bool:
    """Whether the patron has waited for an answer only since then."""
    return ticket.waiting_since is not None and ticket.waiting_since >= since


def tell(talk: Talk, ticket: Ticket) -> None:
    """A patron writes while staff cannot read it: said once an hour, with other ways to reach the library."""
    house = talk.library.house
    if (ticket.group_id or house.staff_chat) not in house.paused_chats:
        return
    hour = int(talk.now.timestamp()) // 3600
    phone, email = house.config.library.phone, house.config.library.email
    ways = tuple(Quote(way) for way in (phone, email) if way)
    others = [Lines((Say("desk-relay-paused-ways"), *ways))] if ways else []
    talk.say("desk-relay-paused-patron", *others, to=Chat(ticket.patron_chat), key=f"paused:{ticket.id}:{hour}")
