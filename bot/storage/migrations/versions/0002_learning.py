"""What the FAQ learns: questions that it could not answer, without person, and what staff wrote themselves."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

Big = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Small = sa.SmallInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "gaps",
        sa.Column("id", Big, nullable=False, autoincrement=True),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False, server_default=""),
        sa.Column("question", sa.LargeBinary()),
        sa.Column("topic", sa.Text(), nullable=False, server_default=""),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False, server_default="open"),
        sa.CheckConstraint("why IN ('missed', 'guessed', 'not-useful')", name=op.f("ck_gaps_why")),
        sa.CheckConstraint("state IN ('open', 'done')", name=op.f("ck_gaps_state")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gaps")),
        sqlite_strict=True,
    )
    still_open = sa.text("state = 'open'")
    op.create_index("ix_gaps_open", "gaps", ["id"], sqlite_where=still_open, postgresql_where=still_open)
    op.create_table(
        "entries",
        sa.Column("id", Big, nullable=False, autoincrement=True),
        sa.Column("change", Big, nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False, server_default=""),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("wording", sa.Text(), nullable=False, server_default=""),
        sa.Column("who", sa.LargeBinary()),
        sa.Column("at", Big, nullable=False),
        sa.Column("undone", Small, nullable=False, server_default=sa.text("0")),
        sa.CheckConstraint("undone IN (0, 1)", name=op.f("ck_entries_undone")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entries")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_entries_topic"), "entries", ["topic"])
