"""All tables. Instants are integer UTC milliseconds, 0 or NULL when there is none; ids have 64 bits.

What holds personal data is sealed (`sealed.py`) and named in `registry.py`. Changing anything here is a migration.
"""

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
    UniqueConstraint,
    literal_column,
    or_,
    text,
)

from bot.storage.columns import Big, Small, ident, instant, metadata, number, one_of, word, yes_no
from bot.storage.desk_tables import audit, blocks, canned
from bot.storage.sealed import SealedJson, SealedText
from bot.storage.session_tables import (
    availability,
    bookings,
    exceptions,
    guides,
    profiles,
    reading_lists,
    reminders,
    series,
    ticks,
    units,
    waiting,
)

__all__ = [
    "LAST_LANE",
    "Big",
    "audit",
    "availability",
    "blocks",
    "bookings",
    "canned",
    "conversations",
    "entries",
    "exceptions",
    "floods",
    "gaps",
    "guides",
    "inbox",
    "is_leaving",
    "is_open",
    "lines",
    "marks",
    "meta",
    "metadata",
    "outbox",
    "patrons",
    "profiles",
    "reading_lists",
    "reminders",
    "series",
    "staff",
    "tallies",
    "tickets",
    "ticks",
    "units",
    "waiting",
]

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
Index("ix_inbox_new", inbox.c.id, sqlite_where=text("state = 'new'"), postgresql_where=text("state = 'new'"))

patrons = Table(
    "patrons",
    metadata,
    ident(),
    Column("chat_id", Big, nullable=False, unique=True),
    Column("name", SealedText("patrons.name")),
    word("language"),
    word("zone"),
    Column("reach", Text, nullable=False, server_default="ok"),
    number("greeted", Small),
    number("misses", Small),
    Column("asked", SealedJson("patrons.asked")),  # the question that one tap passes on
    Column("created_at", Big, nullable=False),
    Column("seen_at", Big, nullable=False),
    one_of("reach", "ok", "blocked", "gone"),
    yes_no("greeted"),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)

conversations = Table(
    "conversations",
    metadata,
    Column("place", Text, primary_key=True),
    Column("patron_id", Big, ForeignKey("patrons.id", ondelete="CASCADE"), index=True),
    Column("script", Text, nullable=False),
    Column("args", SealedJson("conversations.args")),
    Column("answers", SealedJson("conversations.answers")),
    word("step"),
    word("page"),
    number("serial"),
    Column("updated_at", Big, nullable=False),
    sqlite_strict=True,
)

tickets = Table(
    "tickets",
    metadata,
    ident(),
    Column("patron_id", Big, ForeignKey("patrons.id"), nullable=False),
    Column("state", Text, nullable=False, server_default="queued"),
    Column("queue", Text, nullable=False, server_default="general"),
    word("language"),
    number("owner_id"),
    Column("owner_name", SealedText("tickets.owner_name")),
    word("tried"),  # FAQ keys, separated by commas
    word("urgency"),
    Column("phone", SealedText("tickets.phone")),
    number("off_hours", Small),
    instant("waiting_since"),
    instant("taken_at"),
    instant("answered_at"),
    Column("opened_at", Big, nullable=False),
    Column("last_at", Big, nullable=False),  # the last word of either side
    instant("closed_at"),
    word("outcome"),
    number("effort", Small),  # 1 a moment, 2 some minutes, 3 long; 0 nobody said
    word("referral"),  # the partner that the patron was passed on to
    number("rating", Small),
    Column("comment", SealedText("tickets.comment")),  # the words of the rating
    Column("mode", Text, one_of("mode", "live", "message"), nullable=False, server_default="live"),
    instant("due_at"),  # when staff should have answered
    number("late", Small),  # of this answer: 1 warned, 2 missed
    instant("choice_at"),  # when the patron was asked whether to go on waiting
    instant("warned_at"),  # when the patron was told that an idle talk will be closed
    number("former_id"),  # who had it before
    Column("former_name", SealedText("tickets.former_name")),
    Column("practice", Small, yes_no("practice"), nullable=False, server_default=text("0")),
    number("group_id"),  # the staff group where it stands; 0 is the one of all
    number("thread_id"),
    Column("topic", Text, nullable=False, server_default="none"),
    number("notified", Small),
    one_of("state", "queued", "active", "waiting", "closed"),
    one_of("topic", "none", "open", "closed", "gone"),
    yes_no("off_hours"),
    sqlite_strict=True,
    sqlite_autoincrement=True,  # people know a ticket by its number, so none is given twice
)
_OPEN_TICKET = text("state != 'closed'")
Index("uq_tickets_open", tickets.c.patron_id, unique=True, sqlite_where=_OPEN_TICKET, postgresql_where=_OPEN_TICKET)
Index("ix_tickets_patron_id", tickets.c.patron_id)
_IN_TOPIC = text("thread_id != 0")
Index("ix_tickets_thread_id", tickets.c.thread_id, sqlite_where=_IN_TOPIC, postgresql_where=_IN_TOPIC)

lines = Table(
    "lines",
    metadata,
    ident(),
    Column("ticket_id", Big, ForeignKey("tickets.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("from_staff", Small, nullable=False),
    number("author_id"),
    Column("source_chat", Big, nullable=False),
    Column("source_message", Big, nullable=False),
    Column("kind", Text, nullable=False, server_default="text"),
    Column("body", SealedJson("lines.body")),  # {text, entities, file_id, file_name}
    Column("at", Big, nullable=False),
    number("copy_chat"),
    number("copy_message"),
    number("copy_start"),  # where it stands in the copy, which may hold several lines: UTF-16 units
    number("copy_length"),
    word("album"),
    yes_no("from_staff"),
    UniqueConstraint("source_chat", "source_message"),
    Index(None, "copy_chat", "copy_message"),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)

staff = Table(
    "staff",
    metadata,
    Column("user_id", Big, primary_key=True, autoincrement=False),
    Column("name", SealedText("staff.name")),
    word("languages"),  # keys, separated by commas
    instant("checked_at"),  # when Telegram last said that this is a member of the group
    number("on_duty", Small),
    number("admin", Small),
    Column("seen_at", Big, nullable=False),
    yes_no("on_duty"),
    yes_no("admin"),
    sqlite_strict=True,
)

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
Index(
    "ix_outbox_stream",
    *(outbox.c.stream, outbox.c.lane, outbox.c.rank, outbox.c.id),
    sqlite_where=_open,
    postgresql_where=_open,
)
Index("ix_outbox_due", outbox.c.lane, outbox.c.due_at, outbox.c.id, sqlite_where=_open, postgresql_where=_open)
Index("ix_outbox_leaving", outbox.c.stream, sqlite_where=_leaving, postgresql_where=_leaving)
_FOR_TICKET = text("ticket_id IS NOT NULL")
Index("ix_outbox_ticket_id", outbox.c.ticket_id, sqlite_where=_FOR_TICKET, postgresql_where=_FOR_TICKET)
Index("ix_outbox_album", outbox.c.album, sqlite_where=_album, postgresql_where=_album)

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

meta = Table(
    "meta", metadata, Column("name", Text, primary_key=True), Column("value", Text, nullable=False), sqlite_strict=True
)

tallies = Table(
    "tallies",
    metadata,
    Column("day", Text, primary_key=True),  # of the library's wall time, 2026-03-01
    Column("kind", Text, primary_key=True),
    Column("item", Text, primary_key=True),
    Column("language", Text, primary_key=True),
    number("n"),
    sqlite_strict=True,
)

gaps = Table(
    "gaps",
    metadata,
    ident(),
    Column("day", Text, nullable=False),  # of the library's wall time, 2026-03-01
    word("language"),
    Column("question", SealedText("gaps.question")),  # of nobody: no person, chat or message stands beside it
    word("topic"),  # the answer that was shown or thought of
    Column("why", Text, nullable=False),
    Column("state", Text, nullable=False, server_default="open"),
    one_of("why", "missed", "guessed", "not-useful"),
    one_of("state", "open", "done"),
    sqlite_strict=True,
)
_WAITING = text("state = 'open'")
Index("ix_gaps_open", gaps.c.id, sqlite_where=_WAITING, postgresql_where=_WAITING)

entries = Table(
    "entries",
    metadata,
    ident(),
    Column("change", Big, nullable=False),  # rows of one change are undone together
    Column("topic", Text, nullable=False, index=True),
    word("language"),  # empty for what a topic is in every language
    Column("part", Text, nullable=False),
    word("wording"),
    Column("who", SealedText("entries.who")),
    Column("at", Big, nullable=False),
    number("undone", Small),
    yes_no("undone"),
    sqlite_strict=True,
)
