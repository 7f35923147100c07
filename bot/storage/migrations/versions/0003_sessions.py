"""Sessions: who gives them and when, what is booked, whose time is taken, who waits, who is reminded, and groups."""

from __future__ import annotations

from bot.storage.migrations.pieces import (
    Small,
    big,
    create,
    create_numbered,
    holds,
    ident,
    index,
    maybe,
    number,
    one_of,
    refers,
    sealed,
    small,
    unique,
    word,
    yes_no,
)

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


WITHIN_A_DAY = "0 <= starts AND starts < ends AND ends <= 1440"


def upgrade() -> None:
    """Whom a key refers to is made before it."""
    create_guides()
    create_reminders()
    create_availability()
    create_exceptions()
    create_profiles()
    create_units()
    create_series()
    create_bookings()
    index_bookings()
    create_reading_lists()
    create_ticks()
    create_waiting()


def create_guides() -> None:
    create_numbered(
        "guides",
        big("user_id"),
        sealed("name"),
        *(word(name) for name in ("languages", "services", "channels")),
        sealed("likes"),
        sealed("link"),
        word("role", "guide"),
        number("active", Small, first=1),
        big("updated_at"),
        one_of("guides", "role", "guide", "volunteer", "partner"),
        yes_no("guides", "active"),
        unique("guides", "user_id"),
    )


def create_reminders() -> None:
    create_numbered(
        "reminders",
        word("subject", None),
        big("subject_id"),
        word("kind", None),
        big("version"),
        big("due_at"),
        word("state", "pending"),
        word("reason"),
        maybe("sent_at"),
        one_of("reminders", "state", "pending", "sent", "skipped", "missed", "failed"),
        unique("reminders", "subject", "subject_id", "kind", "version"),
    )
    index("ix_reminders_due", "reminders", "due_at", where="state = 'pending'")


def create_availability() -> None:
    create(
        "availability",
        ident(),
        big("guide_id"),
        small("weekday"),
        small("starts"),
        small("ends"),
        word("service"),
        word("from_day"),
        word("to_day"),
        holds("availability", "span", WITHIN_A_DAY),
        holds("availability", "weekday", "weekday BETWEEN 0 AND 6"),
        refers("availability", "guide_id", "guides", ondelete="CASCADE"),
    )
    index("ix_availability_guide_id", "availability", "guide_id")


def create_exceptions() -> None:
    create(
        "exceptions",
        ident(),
        big("guide_id"),
        word("day", None),
        small("starts"),
        small("ends"),
        word("kind", None),
        one_of("exceptions", "kind", "off", "extra"),
        holds("exceptions", "span", WITHIN_A_DAY),
        refers("exceptions", "guide_id", "guides", ondelete="CASCADE"),
    )
    index("ix_exceptions_guide_id_day", "exceptions", "guide_id", "day")


def create_profiles() -> None:
    create(
        "profiles",
        big("patron_id"),
        sealed("body"),
        big("updated_at"),
        refers("profiles", "patron_id", "patrons", ondelete="CASCADE"),
        primary=("patron_id",),
    )


def create_units() -> None:
    create_numbered(
        "units",
        sealed("name"),
        word("code"),
        maybe("contact_id"),
        maybe("deputy_id"),
        number("chat_id"),
        word("language"),
        word("state", "new"),
        big("created_at"),
        one_of("units", "state", "new", "active", "closed"),
        refers("units", "contact_id", "patrons", ondelete="SET NULL"),
        refers("units", "deputy_id", "patrons", ondelete="SET NULL"),
    )
    index("ix_units_contact_id", "units", "contact_id")
    index("ix_units_deputy_id", "units", "deputy_id")


def create_series() -> None:
    create_numbered(
        "series",
        maybe("unit_id"),
        maybe("patron_id"),
        word("service", None),
        word("rhythm", "once"),
        word("starts"),
        sealed("wanted"),
        word("state", "asked"),
        big("created_at"),
        one_of("series", "rhythm", "once", "weekly", "fortnightly", "monthly"),
        one_of("series", "state", "asked", "settled", "ended"),
        refers("series", "patron_id", "patrons", ondelete="SET NULL"),
        refers("series", "unit_id", "units", ondelete="CASCADE"),
    )
    index("ix_series_patron_id", "series", "patron_id")
    index("ix_series_unit_id", "series", "unit_id")


def create_bookings() -> None:
    create_numbered(
        "bookings",
        word("code", None),
        *(maybe(name) for name in ("patron_id", "unit_id", "series_id")),
        word("service", None),
        big("guide_id"),
        word("channel"),
        word("language"),
        word("local", None),
        number("fold", Small),
        word("zone", None),
        *(big(name) for name in ("start_at", "end_at", "free_at")),
        word("state", "booked"),
        word("outcome"),
        *(sealed(name) for name in ("name", "phone", "wish", "token", "reason")),
        word("cancelled_by"),
        number("sequence"),
        number("version", first=1),
        number("moves", Small),
        word("reminders"),
        maybe("moved_from"),
        big("created_at"),
        big("changed_at"),
        one_of("bookings", "cancelled_by", "", "patron", "staff"),
        one_of("bookings", "outcome", "", "held", "no-show", "late-cancel", "technical"),
        one_of("bookings", "state", "booked", "cancelled", "done"),
        yes_no("bookings", "fold"),
        holds("bookings", "order", "start_at < end_at AND end_at <= free_at"),
        refers("bookings", "guide_id", "guides"),
        refers("bookings", "patron_id", "patrons"),
        refers("bookings", "series_id", "series", ondelete="SET NULL"),
        refers("bookings", "unit_id", "units"),
        unique("bookings", "code"),
    )


def index_bookings() -> None:
    index("ix_bookings_end_at", "bookings", "end_at")
    index("ix_bookings_guide_id", "bookings", "guide_id", "start_at")
    index("ix_bookings_patron_id", "bookings", "patron_id", "start_at")
    index("ix_bookings_series_id", "bookings", "series_id")
    index("ix_bookings_taking", "bookings", "start_at", "guide_id", "free_at", "id", where="state != 'cancelled'")
    index("ix_bookings_unit_id", "bookings", "unit_id")


def create_reading_lists() -> None:
    create_numbered(
        "reading_lists",
        big("patron_id"),
        maybe("booking_id"),
        sealed("body"),
        big("created_at"),
        refers("reading_lists", "booking_id", "bookings", ondelete="SET NULL"),
        refers("reading_lists", "patron_id", "patrons", ondelete="CASCADE"),
    )
    index("ix_reading_lists_booking_id", "reading_lists", "booking_id")
    index("ix_reading_lists_patron_id", "reading_lists", "patron_id")


def create_ticks() -> None:
    create(
        "ticks",
        big("guide_id"),
        big("tick"),
        maybe("booking_id"),
        maybe("patron_id"),
        number("hold_until"),
        holds("ticks", "one_owner", "(booking_id IS NULL) != (patron_id IS NULL)"),
        refers("ticks", "booking_id", "bookings", ondelete="CASCADE"),
        primary=("guide_id", "tick"),
        sqlite_with_rowid=False,
    )
    index("ix_ticks_booking_id", "ticks", "booking_id")
    index("ix_ticks_held", "ticks", "patron_id", where="booking_id IS NULL")


def create_waiting() -> None:
    create_numbered(
        "waiting",
        big("patron_id"),
        word("service", None),
        number("guide_id"),
        word("band", "any"),
        word("language"),
        word("channel"),
        maybe("earlier_than"),
        word("state", "waiting"),
        number("offer_guide"),
        maybe("offer_start"),
        maybe("offer_until"),
        big("created_at"),
        one_of("waiting", "band", "any", "morning", "afternoon", "evening"),
        one_of("waiting", "state", "waiting", "offered", "booked", "left", "passed"),
        refers("waiting", "earlier_than", "bookings", ondelete="CASCADE"),
        refers("waiting", "patron_id", "patrons", ondelete="CASCADE"),
    )
    index("ix_waiting_earlier_than", "waiting", "earlier_than")
    index("ix_waiting_open", "waiting", "service", "id", where="state IN ('waiting', 'offered')")
    index("ix_waiting_patron_id", "waiting", "patron_id")
