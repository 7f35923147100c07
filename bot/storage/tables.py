"""All tables: those of patrons and the desk here, the others in rooms of their own.

Instants are integer UTC milliseconds, 0 or NULL when there is none; ids have 64 bits.
What holds personal data is sealed (`sealed.py`) and named in `registry.py`. Changing anything here is a migration.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Table, Text, UniqueConstraint, text

from bot.storage.columns import Big, Small, ident, index_of_some, instant, metadata, number, one_of, word, yes_no
from bot.storage.desk_tables import audit, blocks, canned
from bot.storage.learning_tables import entries, gaps, tallies
from bot.storage.post_tables import LAST_LANE, floods, inbox, is_leaving, is_open, marks, outbox
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
    number("told_place", Small),  # the place in line that the patron was told last, 1 the first; 0 none
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
index_of_some("state != 'closed'", "uq_tickets_open", tickets.c.patron_id, unique=True)
Index("ix_tickets_patron_id", tickets.c.patron_id)
index_of_some("thread_id != 0", "ix_tickets_thread_id", tickets.c.thread_id)

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

meta = Table(
    "meta", metadata, Column("name", Text, primary_key=True), Column("value", Text, nullable=False), sqlite_strict=True
)
