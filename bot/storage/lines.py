"""Lines: what was said in a ticket, and where its copy stands on the other side."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, or_, select, update

from bot.clock import from_millis
from bot.storage.tables import lines
from flows.incoming import Incoming
from flows.records import Asked, Line, Ticket

NOTE = "note"  # the true kind of a part of an album that is a note
INSIDE = "inside"  # staff's words that have not left the topic; their true kind stands in the body
UNSAID = "unsaid"  # taken back by staff: nothing of it is kept

ADD = insert(lines).returning(lines.c.id)
OF_MESSAGE = (
    select(lines)
    .where(
        or_(
            (lines.c.source_chat == bindparam("chat")) & (lines.c.source_message == bindparam("number")),
            (lines.c.copy_chat == bindparam("chat")) & (lines.c.copy_message == bindparam("number")),
        )
    )
    .order_by(lines.c.id)
    .limit(1)
)
SHOWN_BY = (
    select(lines)
    .where(lines.c.copy_chat == bindparam("chat"), lines.c.copy_message == bindparam("number"))
    .order_by(lines.c.copy_start.desc(), lines.c.id.desc())
    .limit(1)
)
TAKE_BACK = (
    update(lines)
    .where(lines.c.id == bindparam("row"), lines.c.kind.not_in((INSIDE, UNSAID)))
    .values(kind=UNSAID, body=None)
)
REWRITE = update(lines).where(lines.c.id == bindparam("row")).values(body=bindparam("words"))
KEPT = select(lines).where(lines.c.ticket_id == bindparam("ticket"), lines.c.kind == INSIDE).order_by(lines.c.id)
RELEASE = update(lines).where(lines.c.id == bindparam("row")).values(kind=bindparam("true_kind"))
LAST = (
    select(lines)
    .where(
        lines.c.ticket_id == bindparam("ticket"),
        lines.c.kind != INSIDE,
        or_(lines.c.from_staff == 1, lines.c.copy_message != 0),  # a patron's words that staff never saw still come
    )
    .order_by(lines.c.id.desc())
    .limit(bindparam("most"))
)

WHOLE = (
    select(lines)
    .where(lines.c.ticket_id == bindparam("ticket"), lines.c.kind.not_in((INSIDE, UNSAID)))
    .order_by(lines.c.id.desc())
    .limit(bindparam("most"))
)


class Lines:
    """The lines, in one transaction at one time (`now`, UTC ms)."""

    def __init__(self, tx: Connection, now: int) -> None:
        self._tx = tx
        self._now = now

    def add(self, ticket: Ticket, incoming: Incoming, *, from_staff: bool, inside: bool = False) -> int:
        """Store what came in; its number."""
        media = incoming.media
        kind = media.kind if media else "text"
        body = {
            "text": incoming.text,
            "entities": list(incoming.entities),
            "file_id": media.file_id if media else "",
            "file_name": media.file_name if media else "",
            "kind": kind,
        }
        return self._add(
            ticket,
            from_staff,
            incoming.person.id,
            incoming.chat_id,
            incoming.message_id,
            INSIDE if inside else kind,
            body,
            incoming.album,
        )

    def add_note(self, ticket: Ticket, incoming: Incoming) -> None:
        """A part of an album is a note, and so the whole album is: remembered without its words, so that no part is ever sent."""
        body = {"text": "", "entities": [], "file_id": "", "file_name": "", "kind": NOTE}
        who, chat, number = incoming.person.id, incoming.chat_id, incoming.message_id
        self._add(ticket, True, who, chat, number, INSIDE, body, incoming.album)

    def add_asked(self, ticket: Ticket, asked: Asked) -> int:
        """Store a patron's question that was said before there was a ticket."""
        body = {
            "text": asked.text,
            "entities": list(asked.entities),
            "file_id": asked.file_id,
            "file_name": "",
            "kind": asked.kind,
        }
        return self._add(ticket, False, ticket.patron_chat, ticket.patron_chat, asked.message_id, asked.kind, body, "")

    def by_message(self, chat_id: int, message_id: int) -> Line | None:
        """The line that a message is, or is the copy of."""
        row = self._tx.execute(OF_MESSAGE, {"chat": chat_id, "number": message_id}).one_or_none()
        return line_from(row) if row else None

    def newest_of(self, chat_id: int, message_id: int) -> Line | None:
        """The line that a message is, or of those that it shows the last."""
        row = self._tx.execute(SHOWN_BY, {"chat": chat_id, "number": message_id}).one_or_none()
        return line_from(row) if row else self.by_message(chat_id, message_id)

    def take_back(self, line: Line) -> bool:
        """Keep nothing of what staff wish unsaid; False when it has never left, or was taken back before."""
        return self._tx.execute(TAKE_BACK, {"row": line.id}).rowcount == 1

    def rewrite(self, line: Line, incoming: Incoming) -> None:
        """The newest words of a line; an edit of the picture behind a caption is not carried."""
        body = {**_body(line), "text": incoming.text, "entities": list(incoming.entities)}
        self._tx.execute(REWRITE, {"row": line.id, "words": body})

    def inside(self, ticket: Ticket, first: int) -> list[Line]:
        """A line that stayed inside, with the rest of its album; none when a part of that is a note."""
        rows = self._tx.execute(KEPT, {"ticket": ticket.id}).all()
        found = next((row for row in rows if row.id == first), None)
        if found is None:
            return []
        album = [line_from(row) for row in rows if row.id == first or (row.album and row.album == found.album)]
        if any(line.true_kind == NOTE for line in album):
            return []
        return [line for line in album if line.id >= first]

    def release(self, line: Line) -> str:
        """Let a kept line go; the kind that it truly is."""
        kind = str(line.true_kind)
        self._tx.execute(RELEASE, {"row": line.id, "true_kind": kind})
        return kind

    def last(self, ticket: Ticket, most: int) -> list[Line]:
        """The last lines that staff have seen, oldest first."""
        return [line_from(row) for row in reversed(self._tx.execute(LAST, {"ticket": ticket.id, "most": most}).all())]

    def whole(self, ticket: Ticket, most: int) -> list[Line]:
        """What both sides have said to each other, oldest first; of a very long talk the end."""
        return [line_from(row) for row in reversed(self._tx.execute(WHOLE, {"ticket": ticket.id, "most": most}).all())]

    def _add(
        self,
        ticket: Ticket,
        from_staff: bool,
        author: int,
        chat: int,
        message: int,
        kind: str,
        body: dict[str, Any],
        album: str,
    ) -> int:
        row = {
            "ticket_id": ticket.id,
            "from_staff": int(from_staff),
            "author_id": author,
            "source_chat": chat,
            "source_message": message,
            "kind": kind,
            "body": body,
            "at": self._now,
            "album": album,
        }
        number: int = self._tx.execute(ADD, row).scalar_one()
        return number


def _body(line: Line) -> dict[str, Any]:
    return {
        "text": line.text,
        "entities": list(line.entities),
        "file_id": line.file_id,
        "file_name": "",
        "kind": line.true_kind,
    }


def line_from(row: Row[Any]) -> Line:
    """The record of a row."""
    body = row.body or {}
    return Line(
        id=row.id,
        ticket_id=row.ticket_id,
        from_staff=bool(row.from_staff),
        source_chat=row.source_chat,
        source_message=row.source_message,
        text=body.get("text", ""),
        at=from_millis(row.at),
        entities=tuple(body.get("entities", ())),
        kind=row.kind,
        true_kind=body.get("kind", "text"),
        file_id=body.get("file_id", ""),
        copy_chat=row.copy_chat,
        copy_message=row.copy_message,
        author_id=row.author_id,
    )
