"""The desk: clocks of tickets, who had one before, texts that staff keep, blocks, and who did what."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

Big = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Small = sa.SmallInteger().with_variant(sa.Integer(), "sqlite")


def number(name: str, kind: Any = Big, *checks: sa.CheckConstraint) -> sa.Column[int]:
    return sa.Column(name, kind, *checks, nullable=False, server_default=sa.text("0"))


def word(name: str, default: str = "", *checks: sa.CheckConstraint) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), *checks, nullable=False, server_default=default)


def upgrade() -> None:
    tickets()
    op.add_column("staff", word("languages"))
    op.add_column("staff", sa.Column("checked_at", Big))
    canned()
    blocks()
    audit()


def tickets() -> None:
    added = [
        number("effort", Small),
        word("referral"),
        sa.Column("comment", sa.LargeBinary()),
        word("mode", "live", sa.CheckConstraint("mode IN ('live', 'message')", name=op.f("ck_tickets_mode"))),
        sa.Column("due_at", Big),
        number("late", Small),
        sa.Column("choice_at", Big),
        sa.Column("warned_at", Big),
        number("former_id"),
        sa.Column("former_name", sa.LargeBinary()),
        number("practice", Small, sa.CheckConstraint("practice IN (0, 1)", name=op.f("ck_tickets_practice"))),
        number("group_id"),
    ]
    for column in added:
        op.add_column("tickets", column)


def canned() -> None:
    op.create_table(
        "canned",
        sa.Column("id", Big, nullable=False, autoincrement=True),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("texts", sa.LargeBinary()),
        number("author_id"),
        sa.Column("updated_at", Big, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_canned")),
        sa.UniqueConstraint("scope", "name", name=op.f("uq_canned_scope_name")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )


def blocks() -> None:
    op.create_table(
        "blocks",
        sa.Column("patron_id", Big, nullable=False, autoincrement=False),
        sa.Column("reason", sa.LargeBinary()),
        number("staff_id"),
        sa.Column("at", Big, nullable=False),
        sa.Column("ends_at", Big),
        sa.ForeignKeyConstraint(
            ["patron_id"], ["patrons.id"], name=op.f("fk_blocks_patron_id_patrons"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("patron_id", name=op.f("pk_blocks")),
        sqlite_strict=True,
    )


def audit() -> None:
    op.create_table(
        "audit",
        sa.Column("id", Big, nullable=False, autoincrement=True),
        sa.Column("at", Big, nullable=False),
        number("staff_id"),
        sa.Column("act", sa.Text(), nullable=False),
        number("ticket_id"),
        word("detail"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_audit_at"), "audit", ["at"])
