"""Carrying what one side said to the other, byte for byte: never through our texts, never as HTML."""

from __future__ import annotations

from flows.desk import paused, risky
from flows.incoming import Incoming, Kind, Media
from flows.records import Asked, Ticket
from flows.talk import Talk
from flows.words import (
    Act,
    Album,
    Chat,
    Copy,
    Lines,
    Quote,
    Relay,
    Say,
    Send,
    To,
    Topic,
    message,
)

ALBUM_KINDS = ("photo", "video", "document", "audio")
INSIDE = "inside"
"""The kind of a line that staff wrote and that has not left the topic."""
UNSAID = "unsaid"
"""The kind of a line that staff took back."""
UNCARRIED = ("paid_media", "giveaway", "giveaway_winners", "invoice")
"""What Telegram lets nobody copy; source: the Bot API, copyMessage."""


def carry(talk: Talk, ticket: Ticket, *, from_staff: bool) -> None:
    """Store what came in as a line of the ticket, and send it to the other side."""
    incoming = talk.incoming
    if incoming.media and incoming.media.kind in UNCARRIED:
        decline(talk, ticket, from_staff=from_staff)
        return
    line = talk.library.lines.add(ticket, incoming, from_staff=from_staff)
    to: To = Chat(ticket.patron_chat) if from_staff else Topic(ticket.id)
    answered = talk.library.lines.by_message(incoming.chat_id, incoming.reply_to) if incoming.reply_to else None
    talk.acts.append(transport(incoming, to, line, answered.id if answered and answered.ticket_id == ticket.id else 0))
    if not from_staff:
        warn(talk, ticket, incoming.media)
        paused.tell(talk, ticket)


def decline(talk: Talk, ticket: Ticket, *, from_staff: bool) -> None:
    """It cannot be carried at all: kindly said to whoever sent it, and told to staff."""
    if from_staff:
        talk.say("desk-relay-staff-uncarried", reply_to=talk.incoming.message_id)
    else:
        talk.say("desk-relay-cannot-carry")
        talk.acts.append(Send(Topic(ticket.id), message("desk-relay-uncarried")))


def warn(talk: Talk, ticket: Ticket, media: Media | None) -> None:
    """Under the copy of a file that may do harm: what it is; once for an album."""
    found = risky.danger(media) if media else ""
    if found and media:
        words = Lines((Say(risky.SAID[found]), Quote(media.file_name)))
        album = talk.incoming.album
        key = f"risky:{ticket.id}:{album}" if album else ""
        talk.acts.append(Send(Topic(ticket.id), message(words), key=key))


def transport(incoming: Incoming, to: To, line: int, reply_line: int) -> Act:
    """Text as text, parts of an album together, anything else by copying; what was masked never by copying alone."""
    if incoming.kind is Kind.TEXT:
        return Relay(to, incoming.words, line, reply_line)
    media = incoming.media
    if incoming.album and media and media.kind in ALBUM_KINDS:
        return Album(
            to, f"{incoming.chat_id}:{incoming.album}", media.kind, media.file_id, incoming.words, line, reply_line
        )
    return Copy(
        to, incoming.chat_id, incoming.message_id, line, incoming.words, reply_line, masked=bool(incoming.masked)
    )


def carry_asked(talk: Talk, ticket: Ticket, asked: Asked) -> None:
    """The same for a question that was kept: said before there was a ticket."""
    line = talk.library.lines.add_asked(ticket, asked)
    words = Quote(asked.text, asked.entities)
    paused.tell(talk, ticket)
    if asked.kind == "text":
        talk.acts.append(Relay(Topic(ticket.id), words, line))
    else:
        talk.acts.append(
            Copy(Topic(ticket.id), ticket.patron_chat, asked.message_id, line, words, masked=bool(asked.text))
        )
        warn(talk, ticket, Media(asked.kind, asked.file_id, asked.file_name, asked.mime))
