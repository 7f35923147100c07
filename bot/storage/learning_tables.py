"""The tables from which the library learns: counts of a day, questions without an answer, and what staff wrote themselves."""

from __future__ import annotations

from sqlalchemy import Column, Table, Text

from bot.storage.columns import Big, Small, ident, index_of_some, metadata, number, one_of, word, yes_no
from bot.storage.sealed import SealedText

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
index_of_some("state = 'open'", "ix_gaps_open", gaps.c.id)

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
