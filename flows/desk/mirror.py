"""Reactions, both ways: the newest standard emoji of one side stands under the other side's message too.

A bot can set one reaction, and none of the paying users' own; a group may allow only some. What cannot be mirrored is left
alone without a word, since it is no more than a nod.
"""

from __future__ import annotations

from flows.records import Line, Ticket, TopicState
from flows.talk import Heard, Talk
from flows.words import Chat, React, To, Topic


def patron_reacts(talk: Talk) -> Heard:
    """A patron put a reaction on a message of their talk, or took it away."""
    line = talk.library.lines.newest_of(talk.incoming.chat_id, talk.incoming.message_id)
    ticket = talk.library.tickets.by_id(line.ticket_id) if line else None
    if line and ticket and ticket.topic in (TopicState.OPEN, TopicState.CLOSED):
        mirror(talk, line, Topic(ticket.id))
    return Heard.TAKEN


def staff_reacts(talk: Talk) -> None:
    """Staff did: what its owner does reaches the patron, as what its owner writes does."""
    line = talk.library.lines.newest_of(talk.incoming.chat_id, talk.incoming.message_id)
    ticket = talk.library.tickets.by_id(line.ticket_id) if line else None
    if line and ticket and has_left(line) and may_reach(talk, ticket):
        mirror(talk, line, Chat(ticket.patron_chat))


def may_reach(talk: Talk, ticket: Ticket) -> bool:
    """Whether the patron is to see what this person does."""
    person = talk.incoming.person
    return ticket.is_open and ticket.is_owned_by(person.id) and not person.anonymous


def has_left(line: Line) -> bool:
    """Whether the patron has the line too."""
    return line.copy_message != 0


def mirror(talk: Talk, line: Line, to: To) -> None:
    """Put the emoji, or its absence, on the same line's message on the other side."""
    here = (talk.incoming.chat_id, talk.incoming.message_id)
    there = (
        (line.copy_chat, line.copy_message)
        if here == (line.source_chat, line.source_message)
        else (line.source_chat, line.source_message)
    )
    if there[1]:
        talk.acts.append(React(to, there[1], talk.incoming.text))
