"""The first tables: what comes in, what goes out, patrons, dialogues, tickets with their lines, staff."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def big(name: str, **how: Any) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False, **how)


def number(name: str) -> sa.Column[int]:
    return big(name, server_default=sa.text("0"))


def small(name: str) -> sa.Column[int]:
    kind = sa.SmallInteger().with_variant(sa.Integer(), "sqlite")
    return sa.Column(name, kind, nullable=False, server_default=sa.text("0"))


def instant(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger().with_variant(sa.Integer(), "sqlite"))


def word(name: str, first: str | None = "") -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False, server_default=first)


def sealed(name: str) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary())


def one_of(table: str, column: str, *words: str) -> sa.CheckConstraint:
    listed = ", ".join(repr(each) for each in words)
    return sa.CheckConstraint(f"{column} IN ({listed})", name=op.f(f"ck_{table}_{column}"))


def yes_no(table: str, column: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(f"{column} IN (0, 1)", name=op.f(f"ck_{table}_{column}"))


def primary(table: str, *columns: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*columns, name=op.f(f"pk_{table}"))


def refers(table: str, column: str, to: str, ondelete: str | None = None) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=op.f(f"fk_{table}_{column}_{to}"), ondelete=ondelete)


def index(name: str, table: str, *columns: str, where: str | None = None, unique: bool = False) -> None:
    partial: dict[str, Any] = {"sqlite_where": sa.text(where), "postgresql_where": sa.text(where)} if where else {}
    op.create_index(op.f(name), table, list(columns), unique=unique, **partial)


def upgrade() -> None:
    """All tables of the first release."""
    create_inbox()
    create_patrons()
    create_conversations()
    create_tickets()
    create_lines()
    create_staff()
    create_outbox()
    create_small_ones()


def create_inbox() -> None:
    op.create_table(
        "inbox",
        big("id", autoincrement=True),
        word("key", None),
        big("update_id"),
        word("lane", None),
        sealed("raw"),
        word("state", "new"),
        small("attempts"),
        small("starts"),
        big("received_at"),
        instant("done_at"),
        word("error"),
        one_of("inbox", "state", "new", "done", "parked"),
        primary("inbox", "id"),
        sa.UniqueConstraint("key", name=op.f("uq_inbox_key")),
        sqlite_strict=True,
    )
    index("ix_inbox_new", "inbox", "id", where="state = 'new'")


def create_patrons() -> None:
    op.create_table(
        "patrons",
        big("id", autoincrement=True),
        big("chat_id"),
        sealed("name"),
        word("language"),
        word("zone"),
        word("reach", "ok"),
        small("greeted"),
        small("misses"),
        sealed("asked"),
        big("created_at"),
        big("seen_at"),
        one_of("patrons", "reach", "ok", "blocked", "gone"),
        yes_no("patrons", "greeted"),
        primary("patrons", "id"),
        sa.UniqueConstraint("chat_id", name=op.f("uq_patrons_chat_id")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )


def create_conversations() -> None:
    op.create_table(
        "conversations",
        word("place", None),
        instant("patron_id"),
        word("script", None),
        sealed("args"),
        sealed("answers"),
        word("step"),
        word("page"),
        number("serial"),
        big("updated_at"),
        refers("conversations", "patron_id", "patrons", ondelete="CASCADE"),
        primary("conversations", "place"),
        sqlite_strict=True,
    )
    index("ix_conversations_patron_id", "conversations", "patron_id")


def create_tickets() -> None:
    op.create_table(
        "tickets",
        big("id", autoincrement=True),
        big("patron_id"),
        word("state", "queued"),
        word("queue", "general"),
        word("language"),
        number("owner_id"),
        sealed("owner_name"),
        word("tried"),
        word("urgency"),
        sealed("phone"),
        small("off_hours"),
        *(instant(name) for name in ("waiting_since", "taken_at", "answered_at")),
        *(big(name) for name in ("opened_at", "last_at")),
        instant("closed_at"),
        word("outcome"),
        small("rating"),
        number("thread_id"),
        word("topic", "none"),
        small("notified"),
        one_of("tickets", "state", "queued", "active", "waiting", "closed"),
        one_of("tickets", "topic", "none", "open", "closed", "gone"),
        yes_no("tickets", "off_hours"),
        refers("tickets", "patron_id", "patrons"),
        primary("tickets", "id"),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    index("uq_tickets_open", "tickets", "patron_id", where="state != 'closed'", unique=True)
    index("ix_tickets_patron_id", "tickets", "patron_id")
    index("ix_tickets_thread_id", "tickets", "thread_id", where="thread_id != 0")


def create_lines() -> None:
    op.create_table(
        "lines",
        big("id", autoincrement=True),
        big("ticket_id"),
        sa.Column("from_staff", sa.SmallInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        number("author_id"),
        big("source_chat"),
        big("source_message"),
        word("kind", "text"),
        sealed("body"),
        big("at"),
        *(number(name) for name in ("copy_chat", "copy_message", "copy_start", "copy_length")),
        word("album"),
        yes_no("lines", "from_staff"),
        refers("lines", "ticket_id", "tickets", ondelete="CASCADE"),
        primary("lines", "id"),
        sa.UniqueConstraint("source_chat", "source_message", name=op.f("uq_lines_source_chat_source_message")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    index("ix_lines_ticket_id", "lines", "ticket_id")
    index("ix_lines_copy_chat_copy_message", "lines", "copy_chat", "copy_message")


def create_staff() -> None:
    op.create_table(
        "staff",
        big("user_id", autoincrement=False),
        sealed("name"),
        small("on_duty"),
        small("admin"),
        big("seen_at"),
        yes_no("staff", "on_duty"),
        yes_no("staff", "admin"),
        primary("staff", "user_id"),
        sqlite_strict=True,
    )


STILL_OPEN = "state IN ('queued', 'sending') OR state = 'unsure' AND lane < 3"


def create_outbox() -> None:
    op.create_table(
        "outbox",
        big("id", autoincrement=True),
        *(word(name, None) for name in ("key", "kind", "stream")),
        sa.Column("lane", sa.SmallInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        number("rank"),
        big("chat_id"),
        number("thread_id"),
        instant("ticket_id"),
        *(word(name) for name in ("mark", "edits")),
        number("edits_message"),
        word("album"),
        sa.Column(
            "size",
            sa.SmallInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            server_default=sa.text("1"),
        ),
        *(number(name) for name in ("line_id", "reply_line_id", "reply_to")),
        sealed("payload"),
        word("state", "queued"),
        big("due_at"),
        *(number(name) for name in ("retry_at", "attempts")),
        small("starts"),
        number("unsure"),
        small("pieces"),
        word("cause"),
        big("created_at"),
        instant("sent_at"),
        number("message_id"),
        word("error"),
        one_of("outbox", "state", "queued", "sending", "sent", "unsure", "refused", "skipped", "parked"),
        sa.CheckConstraint("lane BETWEEN 0 AND 3", name=op.f("ck_outbox_lane")),
        refers("outbox", "ticket_id", "tickets", ondelete="CASCADE"),
        primary("outbox", "id"),
        sa.UniqueConstraint("key", name=op.f("uq_outbox_key")),
        sqlite_strict=True,
    )
    index("ix_outbox_stream", "outbox", "stream", "lane", "rank", "id", where=STILL_OPEN)
    index("ix_outbox_due", "outbox", "lane", "due_at", "id", where=STILL_OPEN)
    index("ix_outbox_leaving", "outbox", "stream", where="state = 'sending'")
    index("ix_outbox_ticket_id", "outbox", "ticket_id", where="ticket_id IS NOT NULL")
    index("ix_outbox_album", "outbox", "album", where="album != ''")


def create_small_ones() -> None:
    op.create_table(
        "marks",
        word("name", None),
        big("chat_id"),
        big("message_id"),
        number("ticket_id"),
        big("at"),
        primary("marks", "name"),
        sqlite_strict=True,
    )
    index("ix_marks_chat_id_message_id", "marks", "chat_id", "message_id")
    op.create_table(
        "floods", big("chat_id", autoincrement=False), big("until_at"), primary("floods", "chat_id"), sqlite_strict=True
    )
    op.create_table("meta", word("name", None), word("value", None), primary("meta", "name"), sqlite_strict=True)
    op.create_table(
        "tallies",
        *(word(name, None) for name in ("day", "kind", "item", "language")),
        number("n"),
        primary("tallies", "day", "kind", "item", "language"),
        sqlite_strict=True,
    )
