"""`/retract`: what staff wish unsaid is taken back at the patron's side. Telegram tells no bot that a message was deleted."""

from __future__ import annotations

from datetime import timedelta

from flows.desk import relay
from flows.records import Line, Ticket
from flows.talk import Talk
from flows.words import Chat, Say, Unsay

DELETED_WITHIN = timedelta(hours=48)
"""Bots delete nothing older in a private chat; source: the Bot API, deleteMessage."""


def command(talk: Talk, ticket: Ticket | None) -> None:
    """`/retract` as a reply to one's own words; whoever has the ticket may take back a colleague's too."""
    if ticket is None:
        talk.say("desk-hint-in-topic", reply_to=talk.incoming.message_id)
        return
    line = answered(talk, ticket)
    if line is None:
        hint(talk, "desk-relay-retract-how")
    elif line.kind == relay.INSIDE:
        hint(talk, "desk-relay-retract-inside")
    elif not may(talk, ticket, line):
        hint(talk, "desk-relay-retract-not-yours")
    elif talk.library.lines.take_back(line):
        take_back(talk, ticket, line)
    else:
        hint(talk, "desk-relay-retract-done-before")


def answered(talk: Talk, ticket: Ticket) -> Line | None:
    """The words of staff that the command answers, if they are of this ticket."""
    incoming = talk.incoming
    line = talk.library.lines.by_message(incoming.chat_id, incoming.reply_to) if incoming.reply_to else None
    return line if line and line.from_staff and line.ticket_id == ticket.id else None


def may(talk: Talk, ticket: Ticket, line: Line) -> bool:
    """Whether this person may unsay it."""
    person = talk.incoming.person
    return not person.anonymous and (line.author_id == person.id or ticket.is_owned_by(person.id))


def take_back(talk: Talk, ticket: Ticket, line: Line) -> None:
    """Delete it there, or say in its place that it was taken back; and tell which of the two."""
    talk.acts.append(Unsay(Chat(ticket.patron_chat), line.id, media=line.true_kind != "text"))
    young = talk.now - line.at < DELETED_WITHIN
    hint(talk, "desk-relay-retracted" if young else "desk-relay-retracted-late")


def hint(talk: Talk, text: str) -> None:
    """Beside the command."""
    talk.say(Say(text), reply_to=talk.incoming.message_id)
