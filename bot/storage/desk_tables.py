"""The tables of the desk beside the tickets: texts that staff keep, who may not write, and who did what."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Table, Text, UniqueConstraint

from bot.storage.columns import Big, Small, ident, instant, metadata, number, word, yes_no
from bot.storage.sealed import SealedJson, SealedText

canned = Table(
    "canned",
    metadata,
    ident(),
    Column("scope", Text, nullable=False),  # all, queue:KEY or staff:ACCOUNT
    Column("name", Text, nullable=False),  # what staff type to find it
    Column("texts", SealedJson("canned.texts")),  # by language
    number("author_id"),
    Column("updated_at", Big, nullable=False),
    UniqueConstraint("scope", "name"),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)

blocks = Table(
    "blocks",
    metadata,
    Column("patron_id", Big, ForeignKey("patrons.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("reason", SealedText("blocks.reason")),
    number("staff_id"),
    Column("at", Big, nullable=False),
    instant("ends_at"),  # NULL: until somebody lifts it
    number("quiet", Small),  # from a sensitive talk: lists show no name
    yes_no("quiet"),
    sqlite_strict=True,
)

audit = Table(
    "audit",
    metadata,
    ident(),
    Column("at", Big, nullable=False, index=True),
    number("staff_id"),
    Column("act", Text, nullable=False),
    number("ticket_id"),
    word("detail"),  # keys and numbers only: never words of people
    sqlite_strict=True,
)
