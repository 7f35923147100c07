"""Sessions: who gives them and when, what is booked, whose time is taken, who waits, who is reminded, and groups."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

Big = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Small = sa.SmallInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "guides",
        sa.Column("id", Big, autoincrement=True, nullable=False),
        sa.Column("user_id", Big, nullable=False),
        sa.Column("name", sa.LargeBinary()),
        sa.Column("languages", sa.Text(), server_default="", nullable=False),
        sa.Column("services", sa.Text(), server_default="", nullable=False),
        sa.Column("channels", sa.Text(), server_default="", nullable=False),
        sa.Column("likes", sa.LargeBinary()),
        sa.Column("link", sa.LargeBinary()),
        sa.Column("role", sa.Text(), server_default="guide", nullable=False),
        sa.Column("active", Small, server_default=sa.text("1"), nullable=False),
        sa.Column("updated_at", Big, nullable=False),
        sa.CheckConstraint("role IN ('guide', 'volunteer', 'partner')", name=op.f("ck_guides_role")),
        sa.CheckConstraint("active IN (0, 1)", name=op.f("ck_guides_active")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_guides")),
        sa.UniqueConstraint("user_id", name=op.f("uq_guides_user_id")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_table(
        "reminders",
        sa.Column("id", Big, autoincrement=True, nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("subject_id", Big, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("version", Big, nullable=False),
        sa.Column("due_at", Big, nullable=False),
        sa.Column("state", sa.Text(), server_default="pending", nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("sent_at", Big),
        sa.CheckConstraint(
            "state IN ('pending', 'sent', 'skipped', 'missed', 'failed')", name=op.f("ck_reminders_state")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminders")),
        sa.UniqueConstraint(
            "subject", "subject_id", "kind", "version", name=op.f("uq_reminders_subject_subject_id_kind_version")
        ),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        "ix_reminders_due",
        "reminders",
        ["due_at"],
        sqlite_where=sa.text("state = 'pending'"),
        postgresql_where=sa.text("state = 'pending'"),
    )
    op.create_table(
        "availability",
        sa.Column("id", Big, autoincrement=True, nullable=False),
        sa.Column("guide_id", Big, nullable=False),
        sa.Column("weekday", Small, nullable=False),
        sa.Column("starts", Small, nullable=False),
        sa.Column("ends", Small, nullable=False),
        sa.Column("service", sa.Text(), server_default="", nullable=False),
        sa.Column("from_day", sa.Text(), server_default="", nullable=False),
        sa.Column("to_day", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint("0 <= starts AND starts < ends AND ends <= 1440", name=op.f("ck_availability_span")),
        sa.CheckConstraint("weekday BETWEEN 0 AND 6", name=op.f("ck_availability_weekday")),
        sa.ForeignKeyConstraint(
            ["guide_id"], ["guides.id"], name=op.f("fk_availability_guide_id_guides"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_availability")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_availability_guide_id"), "availability", ["guide_id"])
    op.create_table(
        "exceptions",
        sa.Column("id", Big, autoincrement=True, nullable=False),
        sa.Column("guide_id", Big, nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("starts", Small, nullable=False),
        sa.Column("ends", Small, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.CheckConstraint("kind IN ('off', 'extra')", name=op.f("ck_exceptions_kind")),
        sa.CheckConstraint("0 <= starts AND starts < ends AND ends <= 1440", name=op.f("ck_exceptions_span")),
        sa.ForeignKeyConstraint(
            ["guide_id"], ["guides.id"], name=op.f("fk_exceptions_guide_id_guides"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exceptions")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_exceptions_guide_id_day"), "exceptions", ["guide_id", "day"])
    op.create_table(
        "profiles",
        sa.Column("patron_id", Big, autoincrement=False, nullable=False),
        sa.Column("body", sa.LargeBinary()),
        sa.Column("updated_at", Big, nullable=False),
        sa.ForeignKeyConstraint(
            ["patron_id"], ["patrons.id"], name=op.f("fk_profiles_patron_id_patrons"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("patron_id", name=op.f("pk_profiles")),
        sqlite_strict=True,
    )
    op.create_table(
        "units",
        sa.Column("id", Big, autoincrement=True, nullable=False),
        sa.Column("name", sa.LargeBinary()),
        sa.Column("code", sa.Text(), server_default="", nullable=False),
        sa.Column("contact_id", Big),
        sa.Column("deputy_id", Big),
        sa.Column("chat_id", Big, server_default=sa.text("0"), nullable=False),
        sa.Column("language", sa.Text(), server_default="", nullable=False),
        sa.Column("state", sa.Text(), server_default="new", nullable=False),
        sa.Column("created_at", Big, nullable=False),
        sa.CheckConstraint("state IN ('new', 'active', 'closed')", name=op.f("ck_units_state")),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["patrons.id"], name=op.f("fk_units_contact_id_patrons"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["deputy_id"], ["patrons.id"], name=op.f("fk_units_deputy_id_patrons"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_units")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_units_contact_id"), "units", ["contact_id"])
    op.create_index(op.f("ix_units_deputy_id"), "units", ["deputy_id"])
    op.create_table(
        "series",
        sa.Column("id", Big, autoincrement=True, nullable=False),
        sa.Column("unit_id", Big),
        sa.Column("patron_id", Big),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("rhythm", sa.Text(), server_default="once", nullable=False),
        sa.Column("starts", sa.Text(), server_default="", nullable=False),
        sa.Column("wanted", sa.LargeBinary()),
        sa.Column("state", sa.Text(), server_default="asked", nullable=False),
        sa.Column("created_at", Big, nullable=False),
        sa.CheckConstraint("rhythm IN ('once', 'weekly', 'fortnightly', 'monthly')", name=op.f("ck_series_rhythm")),
        sa.CheckConstraint("state IN ('asked', 'settled', 'ended')", name=op.f("ck_series_state")),
        sa.ForeignKeyConstraint(
            ["patron_id"], ["patrons.id"], name=op.f("fk_series_patron_id_patrons"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_series_unit_id_units"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_series")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_series_patron_id"), "series", ["patron_id"])
    op.create_index(op.f("ix_series_unit_id"), "series", ["unit_id"])
    op.create_table(
        "bookings",
        sa.Column("id", Big, autoincrement=True, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("patron_id", Big),
        sa.Column("unit_id", Big),
        sa.Column("series_id", Big),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("guide_id", Big, nullable=False),
        sa.Column("channel", sa.Text(), server_default="", nullable=False),
        sa.Column("language", sa.Text(), server_default="", nullable=False),
        sa.Column("local", sa.Text(), nullable=False),
        sa.Column("fold", Small, server_default=sa.text("0"), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("start_at", Big, nullable=False),
        sa.Column("end_at", Big, nullable=False),
        sa.Column("free_at", Big, nullable=False),
        sa.Column("state", sa.Text(), server_default="booked", nullable=False),
        sa.Column("outcome", sa.Text(), server_default="", nullable=False),
        sa.Column("name", sa.LargeBinary()),
        sa.Column("phone", sa.LargeBinary()),
        sa.Column("wish", sa.LargeBinary()),
        sa.Column("token", sa.LargeBinary()),
        sa.Column("reason", sa.LargeBinary()),
        sa.Column("cancelled_by", sa.Text(), server_default="", nullable=False),
        sa.Column("sequence", Big, server_default=sa.text("0"), nullable=False),
        sa.Column("version", Big, server_default=sa.text("1"), nullable=False),
        sa.Column("moves", Small, server_default=sa.text("0"), nullable=False),
        sa.Column("reminders", sa.Text(), server_default="", nullable=False),
        sa.Column("moved_from", Big),
        sa.Column("created_at", Big, nullable=False),
        sa.Column("changed_at", Big, nullable=False),
        sa.CheckConstraint("cancelled_by IN ('', 'patron', 'staff')", name=op.f("ck_bookings_cancelled_by")),
        sa.CheckConstraint(
            "outcome IN ('', 'held', 'no-show', 'late-cancel', 'technical')", name=op.f("ck_bookings_outcome")
        ),
        sa.CheckConstraint("state IN ('booked', 'cancelled', 'done')", name=op.f("ck_bookings_state")),
        sa.CheckConstraint("fold IN (0, 1)", name=op.f("ck_bookings_fold")),
        sa.CheckConstraint("start_at < end_at AND end_at <= free_at", name=op.f("ck_bookings_order")),
        sa.ForeignKeyConstraint(["guide_id"], ["guides.id"], name=op.f("fk_bookings_guide_id_guides")),
        sa.ForeignKeyConstraint(["patron_id"], ["patrons.id"], name=op.f("fk_bookings_patron_id_patrons")),
        sa.ForeignKeyConstraint(
            ["series_id"], ["series.id"], name=op.f("fk_bookings_series_id_series"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_bookings_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bookings")),
        sa.UniqueConstraint("code", name=op.f("uq_bookings_code")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_bookings_end_at", "bookings", ["end_at"])
    op.create_index("ix_bookings_guide_id", "bookings", ["guide_id", "start_at"])
    op.create_index("ix_bookings_patron_id", "bookings", ["patron_id", "start_at"])
    op.create_index(op.f("ix_bookings_series_id"), "bookings", ["series_id"])
    op.create_index(
        "ix_bookings_taking",
        "bookings",
        ["start_at", "guide_id", "free_at", "id"],
        sqlite_where=sa.text("state != 'cancelled'"),
        postgresql_where=sa.text("state != 'cancelled'"),
    )
    op.create_index(op.f("ix_bookings_unit_id"), "bookings", ["unit_id"])
    op.create_table(
        "reading_lists",
        sa.Column("id", Big, autoincrement=True, nullable=False),
        sa.Column("patron_id", Big, nullable=False),
        sa.Column("booking_id", Big),
        sa.Column("body", sa.LargeBinary()),
        sa.Column("created_at", Big, nullable=False),
        sa.ForeignKeyConstraint(
            ["booking_id"], ["bookings.id"], name=op.f("fk_reading_lists_booking_id_bookings"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["patron_id"], ["patrons.id"], name=op.f("fk_reading_lists_patron_id_patrons"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reading_lists")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_reading_lists_booking_id"), "reading_lists", ["booking_id"])
    op.create_index(op.f("ix_reading_lists_patron_id"), "reading_lists", ["patron_id"])
    op.create_table(
        "ticks",
        sa.Column("guide_id", Big, autoincrement=False, nullable=False),
        sa.Column("tick", Big, autoincrement=False, nullable=False),
        sa.Column("booking_id", Big),
        sa.Column("patron_id", Big),
        sa.Column("hold_until", Big, server_default=sa.text("0"), nullable=False),
        sa.CheckConstraint("(booking_id IS NULL) != (patron_id IS NULL)", name=op.f("ck_ticks_one_owner")),
        sa.ForeignKeyConstraint(
            ["booking_id"], ["bookings.id"], name=op.f("fk_ticks_booking_id_bookings"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("guide_id", "tick", name=op.f("pk_ticks")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_ticks_booking_id"), "ticks", ["booking_id"])
    op.create_index(
        "ix_ticks_held",
        "ticks",
        ["patron_id"],
        sqlite_where=sa.text("booking_id IS NULL"),
        postgresql_where=sa.text("booking_id IS NULL"),
    )
    op.create_table(
        "waiting",
        sa.Column("id", Big, autoincrement=True, nullable=False),
        sa.Column("patron_id", Big, nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("guide_id", Big, server_default=sa.text("0"), nullable=False),
        sa.Column("band", sa.Text(), server_default="any", nullable=False),
        sa.Column("language", sa.Text(), server_default="", nullable=False),
        sa.Column("channel", sa.Text(), server_default="", nullable=False),
        sa.Column("earlier_than", Big),
        sa.Column("state", sa.Text(), server_default="waiting", nullable=False),
        sa.Column("offer_guide", Big, server_default=sa.text("0"), nullable=False),
        sa.Column("offer_start", Big),
        sa.Column("offer_until", Big),
        sa.Column("created_at", Big, nullable=False),
        sa.CheckConstraint("band IN ('any', 'morning', 'afternoon', 'evening')", name=op.f("ck_waiting_band")),
        sa.CheckConstraint(
            "state IN ('waiting', 'offered', 'booked', 'left', 'passed')", name=op.f("ck_waiting_state")
        ),
        sa.ForeignKeyConstraint(
            ["earlier_than"], ["bookings.id"], name=op.f("fk_waiting_earlier_than_bookings"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["patron_id"], ["patrons.id"], name=op.f("fk_waiting_patron_id_patrons"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waiting")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_waiting_earlier_than"), "waiting", ["earlier_than"])
    op.create_index(
        "ix_waiting_open",
        "waiting",
        ["service", "id"],
        sqlite_where=sa.text("state IN ('waiting', 'offered')"),
        postgresql_where=sa.text("state IN ('waiting', 'offered')"),
    )
    op.create_index(op.f("ix_waiting_patron_id"), "waiting", ["patron_id"])
