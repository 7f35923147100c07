"""What the FAQ learns: questions that it could not answer, without person, and what staff wrote themselves."""

from __future__ import annotations

from bot.storage.migrations.pieces import Small, big, create, ident, index, number, one_of, sealed, word, yes_no

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Both tables."""
    create_gaps()
    create_entries()


def create_gaps() -> None:
    create(
        "gaps",
        ident(),
        word("day", None),
        word("language"),
        sealed("question"),
        word("topic"),
        word("why", None),
        word("state", "open"),
        one_of("gaps", "why", "missed", "guessed", "not-useful"),
        one_of("gaps", "state", "open", "done"),
    )
    index("ix_gaps_open", "gaps", "id", where="state = 'open'")


def create_entries() -> None:
    create(
        "entries",
        ident(),
        big("change"),
        word("topic", None),
        word("language"),
        word("part", None),
        word("wording"),
        sealed("who"),
        big("at"),
        number("undone", Small),
        yes_no("entries", "undone"),
    )
    index("ix_entries_topic", "entries", "topic")
