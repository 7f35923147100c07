"""The tables of sessions: who gives them and when, what is booked, what each takes of its guide's time, who waits and is reminded.

The truth of a booking is `local` and `zone`; `start_at`, `end_at` and `free_at` follow from them. The primary key of
`ticks` is what makes a double booking impossible.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Table, Text, UniqueConstraint, text

from bot.storage.columns import Big, Small, ident, index_of_some, instant, metadata, number, one_of, word, yes_no
from bot.storage.sealed import SealedJson, SealedText


def span() -> tuple[Column[int], Column[int], CheckConstraint]:
    """A part of a day: minutes after midnight of the library's wall time."""
    return (
        Column("starts", Small, nullable=False),
        Column("ends", Small, nullable=False),
        CheckConstraint("0 <= starts AND starts < ends AND ends <= 1440", name="span"),
    )


guides = Table(
    "guides",
    metadata,
    ident(),
    Column("user_id", Big, nullable=False, unique=True),
    Column("name", SealedText("guides.name")),
    word("languages"),  # keys, separated by commas
    word("services"),
    word("channels"),  # empty: all
    Column("likes", SealedText("guides.likes")),
    Column("link", SealedText("guides.link")),
    Column("role", Text, nullable=False, server_default="guide"),
    Column("active", Small, nullable=False, server_default=text("1")),
    Column("updated_at", Big, nullable=False),
    one_of("role", "guide", "volunteer", "partner"),
    yes_no("active"),
    sqlite_strict=True,
    sqlite_autoincrement=True,  # buttons name a guide by the number
)

availability = Table(
    "availability",
    metadata,
    ident(),
    Column("guide_id", Big, ForeignKey("guides.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("weekday", Small, nullable=False),
    *span(),
    word("service"),
    word("from_day"),  # 2026-03-01
    word("to_day"),
    CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
    sqlite_strict=True,
)

exceptions = Table(
    "exceptions",
    metadata,
    ident(),
    Column("guide_id", Big, ForeignKey("guides.id", ondelete="CASCADE"), nullable=False),
    Column("day", Text, nullable=False),
    *span(),
    Column("kind", Text, nullable=False),
    one_of("kind", "off", "extra"),
    Index(None, "guide_id", "day"),
    sqlite_strict=True,
)

units = Table(
    "units",
    metadata,
    ident(),
    Column("name", SealedText("units.name")),
    word("code"),  # hash of the one-time code by which its contact person joins; empty once used
    Column("contact_id", Big, ForeignKey("patrons.id", ondelete="SET NULL"), index=True),
    Column("deputy_id", Big, ForeignKey("patrons.id", ondelete="SET NULL"), index=True),
    number("chat_id"),  # its group, if that is to be reminded
    word("language"),
    Column("state", Text, nullable=False, server_default="new"),
    Column("created_at", Big, nullable=False),
    one_of("state", "new", "active", "closed"),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)

series = Table(
    "series",
    metadata,
    ident(),
    Column("unit_id", Big, ForeignKey("units.id", ondelete="CASCADE"), index=True),
    Column("patron_id", Big, ForeignKey("patrons.id", ondelete="SET NULL"), index=True),
    Column("service", Text, nullable=False),
    Column("rhythm", Text, nullable=False, server_default="once"),
    word("starts"),  # the first session's wall time, 2026-03-01T10:00; empty until staff have settled it
    Column("wanted", SealedJson("series.wanted")),
    Column("state", Text, nullable=False, server_default="asked"),
    Column("created_at", Big, nullable=False),
    one_of("rhythm", "once", "weekly", "fortnightly", "monthly"),
    one_of("state", "asked", "settled", "ended"),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)

bookings = Table(
    "bookings",
    metadata,
    ident(),
    Column("code", Text, nullable=False, unique=True),
    Column("patron_id", Big, ForeignKey("patrons.id")),
    Column("unit_id", Big, ForeignKey("units.id"), index=True),
    Column("series_id", Big, ForeignKey("series.id", ondelete="SET NULL"), index=True),
    Column("service", Text, nullable=False),
    Column("guide_id", Big, ForeignKey("guides.id"), nullable=False),
    word("channel"),
    word("language"),
    Column("local", Text, nullable=False),  # 2026-03-01T10:00
    number("fold", Small),
    Column("zone", Text, nullable=False),
    Column("start_at", Big, nullable=False),
    Column("end_at", Big, nullable=False),
    Column("free_at", Big, nullable=False),  # when the guide is free again: the end of its last tick
    Column("state", Text, nullable=False, server_default="booked"),
    word("outcome"),
    Column("name", SealedText("bookings.name")),
    Column("phone", SealedText("bookings.phone")),
    Column("wish", SealedJson("bookings.wish")),
    Column("token", SealedText("bookings.token")),
    Column("reason", SealedText("bookings.reason")),  # of a cancellation
    word("cancelled_by"),
    number("sequence"),
    Column("version", Big, nullable=False, server_default=text("1")),
    number("moves", Small),
    word("reminders"),
    instant("moved_from"),
    Column("created_at", Big, nullable=False),
    Column("changed_at", Big, nullable=False),
    one_of("state", "booked", "cancelled", "done"),
    one_of("outcome", "", "held", "no-show", "late-cancel", "technical"),
    one_of("cancelled_by", "", "patron", "staff"),
    yes_no("fold"),
    CheckConstraint("start_at < end_at AND end_at <= free_at", name="order"),
    sqlite_strict=True,
    sqlite_autoincrement=True,  # reminders name a booking by the number
)
Index("ix_bookings_patron_id", bookings.c.patron_id, bookings.c.start_at)
Index("ix_bookings_end_at", bookings.c.end_at)
Index("ix_bookings_guide_id", bookings.c.guide_id, bookings.c.start_at)
index_of_some(
    "state != 'cancelled'",
    "ix_bookings_taking",  # all that a month's free times need, so that no row is opened
    *(bookings.c.start_at, bookings.c.guide_id, bookings.c.free_at, bookings.c.id),
)

ticks = Table(
    "ticks",
    metadata,
    Column("guide_id", Big, primary_key=True, autoincrement=False),
    Column("tick", Big, primary_key=True, autoincrement=False),  # UTC milliseconds // 300,000
    Column("booking_id", Big, ForeignKey("bookings.id", ondelete="CASCADE"), index=True),
    Column("patron_id", Big),  # who holds it while filling in the form; NULL once booked
    number("hold_until"),
    CheckConstraint("(booking_id IS NULL) != (patron_id IS NULL)", name="one_owner"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
index_of_some("booking_id IS NULL", "ix_ticks_held", ticks.c.patron_id)

waiting = Table(
    "waiting",
    metadata,
    ident(),
    Column("patron_id", Big, ForeignKey("patrons.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("service", Text, nullable=False),
    number("guide_id"),  # 0: any
    Column("band", Text, nullable=False, server_default="any"),
    word("language"),
    word("channel"),
    Column("earlier_than", Big, ForeignKey("bookings.id", ondelete="CASCADE"), index=True),
    Column("state", Text, nullable=False, server_default="waiting"),
    number("offer_guide"),
    instant("offer_start"),
    instant("offer_until"),
    Column("created_at", Big, nullable=False),
    one_of("band", "any", "morning", "afternoon", "evening"),
    one_of("state", "waiting", "offered", "booked", "left", "passed"),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)
index_of_some("state IN ('waiting', 'offered')", "ix_waiting_open", waiting.c.service, waiting.c.id)

reminders = Table(
    "reminders",
    metadata,
    ident(),
    Column("subject", Text, nullable=False),  # session, event
    Column("subject_id", Big, nullable=False),
    Column("kind", Text, nullable=False),
    Column("version", Big, nullable=False),  # of what it reminds of
    Column("due_at", Big, nullable=False),
    Column("state", Text, nullable=False, server_default="pending"),
    word("reason"),
    instant("sent_at"),
    one_of("state", "pending", "sent", "skipped", "missed", "failed"),
    UniqueConstraint("subject", "subject_id", "kind", "version"),
    sqlite_strict=True,
    sqlite_autoincrement=True,  # messages are known by its number
)
index_of_some("state = 'pending'", "ix_reminders_due", reminders.c.due_at)

profiles = Table(
    "profiles",
    metadata,
    Column("patron_id", Big, ForeignKey("patrons.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("body", SealedJson("profiles.body")),
    Column("updated_at", Big, nullable=False),
    sqlite_strict=True,
)

reading_lists = Table(
    "reading_lists",
    metadata,
    ident(),
    Column("patron_id", Big, ForeignKey("patrons.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("booking_id", Big, ForeignKey("bookings.id", ondelete="SET NULL"), index=True),
    Column("body", SealedJson("reading_lists.body")),
    Column("created_at", Big, nullable=False),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)
