"""The desk: clocks of tickets, who had one before, texts that staff keep, blocks, and who did what."""

from __future__ import annotations

from alembic import op

from bot.storage.migrations.pieces import (
    Small,
    big,
    create,
    create_numbered,
    ident,
    index,
    maybe,
    number,
    one_of,
    refers,
    sealed,
    unique,
    word,
    yes_no,
)

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """New columns, then new tables."""
    extend_tickets()
    extend_staff()
    create_canned()
    create_blocks()
    create_audit()


def extend_tickets() -> None:
    for column in (
        number("effort", Small),
        word("referral"),
        sealed("comment"),
        word("mode", "live", one_of("tickets", "mode", "live", "message")),
        maybe("due_at"),
        number("late", Small),
        maybe("choice_at"),
        maybe("warned_at"),
        number("told_place", Small),
        number("former_id"),
        sealed("former_name"),
        number("practice", Small, yes_no("tickets", "practice")),
        number("group_id"),
    ):
        op.add_column("tickets", column)


def extend_staff() -> None:
    op.add_column("staff", word("languages"))
    op.add_column("staff", maybe("checked_at"))


def create_canned() -> None:
    create_numbered(
        "canned",
        word("scope", None),
        word("name", None),
        sealed("texts"),
        number("author_id"),
        big("updated_at"),
        unique("canned", "scope", "name"),
    )


def create_blocks() -> None:
    create(
        "blocks",
        big("patron_id"),
        sealed("reason"),
        number("staff_id"),
        big("at"),
        maybe("ends_at"),
        number("quiet", Small),
        yes_no("blocks", "quiet"),
        refers("blocks", "patron_id", "patrons", ondelete="CASCADE"),
        primary=("patron_id",),
    )


def create_audit() -> None:
    create("audit", ident(), big("at"), number("staff_id"), word("act", None), number("ticket_id"), word("detail"))
    index("ix_audit_at", "audit", "at")
