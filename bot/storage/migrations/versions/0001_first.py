"""The first tables: what comes in, what goes out, patrons, dialogues, tickets with their lines, staff."""

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

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """All tables of the first release."""
    create_inbox()
    create_patrons()
    create_conversations()
    create_tickets()
    create_lines()
    create_staff()
    create_outbox()
    index_outbox()
    create_small_ones()


def create_inbox() -> None:
    create(
        "inbox",
        ident(),
        word("key", None),
        big("update_id"),
        word("lane", None),
        sealed("raw"),
        word("state", "new"),
        number("attempts", Small),
        number("starts", Small),
        big("received_at"),
        maybe("done_at"),
        word("error"),
        one_of("inbox", "state", "new", "done", "parked"),
        unique("inbox", "key"),
    )
    index("ix_inbox_new", "inbox", "id", where="state = 'new'")


def create_patrons() -> None:
    create_numbered(
        "patrons",
        big("chat_id"),
        sealed("name"),
        word("language"),
        word("zone"),
        word("reach", "ok"),
        number("greeted", Small),
        number("misses", Small),
        sealed("asked"),
        big("created_at"),
        big("seen_at"),
        one_of("patrons", "reach", "ok", "blocked", "gone"),
        yes_no("patrons", "greeted"),
        unique("patrons", "chat_id"),
    )


def create_conversations() -> None:
    create(
        "conversations",
        word("place", None),
        maybe("patron_id"),
        word("script", None),
        sealed("args"),
        sealed("answers"),
        word("step"),
        word("page"),
        number("serial"),
        big("updated_at"),
        refers("conversations", "patron_id", "patrons", ondelete="CASCADE"),
        primary=("place",),
    )
    index("ix_conversations_patron_id", "conversations", "patron_id")


def create_tickets() -> None:
    create_numbered(
        "tickets",
        big("patron_id"),
        word("state", "queued"),
        word("queue", "general"),
        word("language"),
        number("owner_id"),
        sealed("owner_name"),
        word("tried"),
        word("urgency"),
        sealed("phone"),
        number("off_hours", Small),
        *(maybe(name) for name in ("waiting_since", "taken_at", "answered_at")),
        *(big(name) for name in ("opened_at", "last_at")),
        maybe("closed_at"),
        word("outcome"),
        number("rating", Small),
        number("thread_id"),
        word("topic", "none"),
        number("notified", Small),
        one_of("tickets", "state", "queued", "active", "waiting", "closed"),
        one_of("tickets", "topic", "none", "open", "closed", "gone"),
        yes_no("tickets", "off_hours"),
        refers("tickets", "patron_id", "patrons"),
    )
    index("uq_tickets_open", "tickets", "patron_id", where="state != 'closed'", unique=True)
    index("ix_tickets_patron_id", "tickets", "patron_id")
    index("ix_tickets_thread_id", "tickets", "thread_id", where="thread_id != 0")


def create_lines() -> None:
    create_numbered(
        "lines",
        big("ticket_id"),
        small("from_staff"),
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
        unique("lines", "source_chat", "source_message"),
    )
    index("ix_lines_ticket_id", "lines", "ticket_id")
    index("ix_lines_copy_chat_copy_message", "lines", "copy_chat", "copy_message")


def create_staff() -> None:
    create(
        "staff",
        big("user_id"),
        sealed("name"),
        number("on_duty", Small),
        number("admin", Small),
        big("seen_at"),
        yes_no("staff", "on_duty"),
        yes_no("staff", "admin"),
        primary=("user_id",),
    )


STILL_OPEN = "state IN ('queued', 'sending') OR state = 'unsure' AND lane < 3"


def create_outbox() -> None:
    create(
        "outbox",
        ident(),
        *(word(name, None) for name in ("key", "kind", "stream")),
        small("lane"),
        number("rank"),
        big("chat_id"),
        number("thread_id"),
        maybe("ticket_id"),
        *(word(name) for name in ("mark", "edits")),
        number("edits_message"),
        word("album"),
        number("size", Small, first=1),
        *(number(name) for name in ("line_id", "reply_line_id", "reply_to")),
        sealed("payload"),
        word("state", "queued"),
        big("due_at"),
        *(number(name) for name in ("retry_at", "attempts")),
        number("starts", Small),
        number("unsure"),
        number("pieces", Small),
        word("cause"),
        big("created_at"),
        maybe("sent_at"),
        number("message_id"),
        word("error"),
        one_of("outbox", "state", "queued", "sending", "sent", "unsure", "refused", "skipped", "parked"),
        holds("outbox", "lane", "lane BETWEEN 0 AND 3"),
        refers("outbox", "ticket_id", "tickets", ondelete="CASCADE"),
        unique("outbox", "key"),
    )


def index_outbox() -> None:
    index("ix_outbox_stream", "outbox", "stream", "lane", "rank", "id", where=STILL_OPEN)
    index("ix_outbox_due", "outbox", "lane", "due_at", "id", where=STILL_OPEN)
    index("ix_outbox_leaving", "outbox", "stream", where="state = 'sending'")
    index("ix_outbox_ticket_id", "outbox", "ticket_id", where="ticket_id IS NOT NULL")
    index("ix_outbox_album", "outbox", "album", where="album != ''")


def create_small_ones() -> None:
    create(
        "marks",
        word("name", None),
        big("chat_id"),
        big("message_id"),
        number("ticket_id"),
        big("at"),
        primary=("name",),
    )
    index("ix_marks_chat_id_message_id", "marks", "chat_id", "message_id")
    create("floods", big("chat_id"), big("until_at"), primary=("chat_id",))
    create("meta", word("name", None), word("value", None), primary=("name",))
    create(
        "tallies",
        *(word(name, None) for name in ("day", "kind", "item", "language")),
        number("n"),
        primary=("day", "kind", "item", "language"),
    )
