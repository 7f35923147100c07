"""The tables of the post: what comes in, what leaves and in which order, what sent messages are called, and Telegram's pauses."""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    ColumnElement,
    ForeignKey,
    FromClause,
    Index,
    Table,
    Text,
    literal_column,
    or_,
    text,
)

from bot.storage.columns import Big, Small, ident, index_of_some, instant, metadata, number, one_of, word
from bot.storage.sealed import SealedJson

inbox = Table(
    "inbox",
    metadata,
    ident(),
    Column("key", Text, nullable=False, unique=True),  # update id and hash of the original: ids alone come again
    Column("update_id", Big, nullable=False),
    Column("lane", Text, nullable=False),  # the chat, in a group the topic: one after the other
    Column("raw", SealedJson("inbox.raw")),
    Column("state", Text, nullable=False, server_default="new"),
    number("attempts", Small),
    number("starts", Small),
    Column("received_at", Big, nullable=False),
    instant("done_at"),
    word("error"),
    one_of("state", "new", "done", "parked"),
    sqlite_strict=True,
)
index_of_some("state = 'new'", "ix_inbox_new", inbox.c.id)

LAST_LANE = 3
"""Notices: what is unsure there stays so, it is never sent twice."""

outbox = Table(
    "outbox",
    metadata,
    ident(),
    Column("key", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("stream", Text, nullable=False),  # what leaves in order: a chat, a topic, a ticket
    Column("lane", Small, nullable=False),  # 0 reply, 1 relay, 2 reminder, 3 notice
    number("rank"),  # below 0: before what waits already
    Column("chat_id", Big, nullable=False),  # 0: the staff group, which is not known yet
    number("thread_id"),
    Column("ticket_id", Big, ForeignKey("tickets.id", ondelete="CASCADE")),
    word("mark"),  # what the sent message is to be called
    word("edits"),  # the mark of the message it changes or removes
    number("edits_message"),
    word("album"),
    Column("size", Small, nullable=False, server_default=text("1")),  # how many messages it makes
    number("line_id"),
    number("reply_line_id"),
    number("reply_to"),
    Column("payload", SealedJson("outbox.payload")),  # erased once sent
    Column("state", Text, nullable=False, server_default="queued"),
    Column("due_at", Big, nullable=False),
    number("retry_at"),
    number("attempts"),
    number("starts", Small),
    number("unsure"),  # attempts whose outcome nobody knows
    number("pieces", Small),  # of a long message, how many have left
    word("cause"),
    Column("created_at", Big, nullable=False),
    instant("sent_at"),
    number("message_id"),
    word("error"),
    one_of("state", "queued", "sending", "sent", "unsure", "refused", "skipped", "parked"),
    CheckConstraint("lane BETWEEN 0 AND 3", name="lane"),
    sqlite_strict=True,
)


def _words(*words: str) -> list[ColumnElement[str]]:
    # Spelled out in the statement: a partial index is not used for a parameter.
    return [literal_column(repr(each)) for each in words]


def is_open(rows: FromClause) -> ColumnElement[bool]:
    """Whether an outbox row still has to leave; written as in the partial indexes, so that they are used."""
    unsure = (rows.c.state == literal_column("'unsure'")) & (rows.c.lane < literal_column(str(LAST_LANE)))
    return or_(rows.c.state.in_(_words("queued", "sending")), unsure)


def is_leaving(rows: FromClause) -> ColumnElement[bool]:
    """Whether an outbox row is with the sender."""
    return rows.c.state == literal_column("'sending'")


_open, _leaving, _album = is_open(outbox), is_leaving(outbox), outbox.c.album != literal_column("''")
index_of_some(
    _open,
    "ix_outbox_stream",
    *(outbox.c.stream, outbox.c.lane, outbox.c.rank, outbox.c.id),
)
index_of_some(_open, "ix_outbox_due", outbox.c.lane, outbox.c.due_at, outbox.c.id)
index_of_some(_leaving, "ix_outbox_leaving", outbox.c.stream)
index_of_some("ticket_id IS NOT NULL", "ix_outbox_ticket_id", outbox.c.ticket_id)
index_of_some(_album, "ix_outbox_album", outbox.c.album)

marks = Table(
    "marks",
    metadata,
    Column("name", Text, primary_key=True),
    Column("chat_id", Big, nullable=False),
    Column("message_id", Big, nullable=False),
    number("ticket_id"),
    Column("at", Big, nullable=False),
    Index(None, "chat_id", "message_id"),
    sqlite_strict=True,
)

floods = Table(
    "floods",
    metadata,
    Column("chat_id", Big, primary_key=True, autoincrement=False),  # 0: all chats
    Column("until_at", Big, nullable=False),
    sqlite_strict=True,
)
