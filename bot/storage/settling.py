"""Settling: what became of the rows that were sent, and all that follows from it, in one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, delete, exists, func, select, update

from bot.storage import floods, marks
from bot.storage.claiming import HELD, KEPT, PEOPLES_WORDS
from bot.storage.leaving import (
    Anew,
    Claimed,
    Later,
    Parked,
    Refused,
    Result,
    Retry,
    Sent,
    Skipped,
    Span,
    Unsure,
)
from bot.storage.queueing import add
from bot.storage.tables import lines, outbox, patrons, tickets
from flows.records import Reach
from flows.words import Album, Chat, Delete, Document, Edit, Lane, Relay, Send, TopicAct

LONGEST_WHY = 200

_row = update(outbox).where(outbox.c.id == bindparam("row"), outbox.c.state == "sending")
_first = func.coalesce(func.nullif(outbox.c.message_id, 0), bindparam("message"))
SENT = _row.values(state="sent", sent_at=bindparam("now"), message_id=_first, payload=None, error="")
AGAIN = _row.values(
    state=bindparam("becomes"),
    retry_at=bindparam("at"),
    attempts=outbox.c.attempts - bindparam("free"),
    unsure=outbox.c.unsure + bindparam("unknown"),
    pieces=outbox.c.pieces + bindparam("more"),
    message_id=_first,
    error=bindparam("why"),
)
OVER = _row.values(state=bindparam("becomes"), payload=None, error=bindparam("why"))
PARK = _row.values(state="parked", error=bindparam("why"))

GO = delete(outbox).where(outbox.c.id == bindparam("row"))
IS_THERE = select(exists().where(outbox.c.id == bindparam("row")))

COPIED = (
    update(lines)
    .where(lines.c.id == bindparam("line"))
    .values(
        copy_chat=bindparam("chat"),
        copy_message=bindparam("message"),
        copy_start=bindparam("start"),
        copy_length=bindparam("length"),
    )
)
_ticket = update(tickets).where(tickets.c.id == bindparam("ticket"))
MADE = _ticket.values(thread_id=bindparam("thread"), topic="open")
TURNED = _ticket.values(topic=bindparam("becomes"))
DELETED = _ticket.values(topic="gone", thread_id=0)
REACH = update(patrons).where(patrons.c.chat_id == bindparam("chat")).values(reach=bindparam("becomes"))


def mark_results(tx: Connection, results: Sequence[tuple[Claimed, Result]], now: int) -> None:
    """Record what became of claimed rows (`now` UTC ms). A row that was erased meanwhile is passed over."""
    _mark_sent(tx, [(claimed, result) for claimed, result in results if isinstance(result, Sent)], now)
    for claimed, result in results:
        if isinstance(result, Later | Retry | Unsure | Anew):
            _mark_again(tx, claimed, result, now)
        elif isinstance(result, Refused | Skipped | Parked):
            _mark_over(tx, claimed, result, now)
        if claimed.farewell and isinstance(result, Sent | Refused | Skipped | Parked):
            _take_leave(tx, claimed)


# ---------------------------------------------------------------- sent


def _mark_sent(tx: Connection, results: Sequence[tuple[Claimed, Sent]], now: int) -> None:
    rows = [
        {"row": row, "now": now, "message": next(iter(sent.messages), 0)}
        for claimed, sent in results
        for row in claimed.ids
    ]
    if rows:
        tx.execute(SENT, rows)
    copies = [copy for claimed, sent in results for copy in _copies(claimed, sent)]
    if copies:
        tx.execute(COPIED, copies)
    for claimed, sent in results:
        _name(tx, claimed, sent, now)
        if isinstance(claimed.act, TopicAct):
            _turn_topic(tx, claimed, claimed.act, sent, now)


def _copies(claimed: Claimed, sent: Sent) -> list[dict[str, int]]:
    """Where each line now stands on the other side."""
    spans = sent.spans or _whole(claimed, sent)
    return [
        {
            "line": span.line_id,
            "chat": claimed.chat_id,
            "message": span.message_id,
            "start": span.start,
            "length": span.length,
        }
        for span in spans
        if span.line_id and span.message_id
    ]


def _whole(claimed: Claimed, sent: Sent) -> list[Span]:
    """When nothing else was said: an album's parts are one message each, anything else is the first message."""
    first = claimed.first_message or next(iter(sent.messages), 0)
    if claimed.kind == "album":
        parts = [act for act in claimed.acts if isinstance(act, Album)]
        return [Span(part.line_id, message) for part, message in zip(parts, sent.messages, strict=False)]
    if claimed.kind in PEOPLES_WORDS:
        ids = [act.line_id for act in claimed.acts if isinstance(act, Relay)] or [getattr(claimed.act, "line_id", 0)]
        return [Span(line_id, first) for line_id in ids]
    return []


def _name(tx: Connection, claimed: Claimed, sent: Sent, now: int) -> None:
    """Remember where a message with a name stands: the last piece, which has the buttons."""
    act = claimed.act
    if isinstance(act, Delete) and act.mark:
        marks.forget(tx, act.mark)
    if not (isinstance(act, Send | Document | Edit) and act.mark and sent.messages):
        return
    if sent.messages[-1] != claimed.target and tx.execute(IS_THERE, {"row": claimed.id}).scalar_one():
        place = marks.Place(claimed.chat_id, sent.messages[-1])
        marks.put(tx, act.mark, place, now=now, ticket_id=claimed.ticket_id)


def _turn_topic(tx: Connection, claimed: Claimed, act: TopicAct, sent: Sent, now: int) -> None:
    ticket = {"ticket": claimed.ticket_id}
    if act.act == "make":
        known = tx.execute(MADE, {**ticket, "thread": sent.thread_id}).rowcount if sent.thread_id else 1
        if not known:  # erased while its topic was being made: the topic goes as well
            orphan = TopicAct(Chat(claimed.chat_id, sent.thread_id), "delete")
            add(tx, [orphan], cause=f"orphan:{sent.thread_id}:{now}", now=now, staff_chat=claimed.chat_id)
    elif act.act in ("close", "reopen"):
        tx.execute(TURNED, {**ticket, "becomes": "closed" if act.act == "close" else "open"})
    elif act.act == "delete":
        tx.execute(DELETED, ticket)


# ---------------------------------------------------------------- not sent


def _mark_again(tx: Connection, claimed: Claimed, result: Later | Retry | Unsure | Anew, now: int) -> None:
    """Back into its place in the queue."""
    if isinstance(result, Anew):
        _mark_anew(tx, claimed, now)
        return
    unsure = isinstance(result, Unsure)
    if unsure and claimed.lane is Lane.NOTICE:
        _close(tx, claimed, "unsure", result.why if isinstance(result, Unsure) else "")
        return
    later = isinstance(result, Later)
    if isinstance(result, Later):
        floods.wait(tx, floods.ALL_CHATS if result.everywhere else claimed.chat_id, result.until)
    again = {
        "becomes": "unsure" if unsure else "queued",
        "at": 0 if isinstance(result, Later) else result.at,
        "free": int(later),
        "unknown": int(unsure),
        "more": len(result.messages),
        "message": next(iter(result.messages), 0),
        "why": "" if isinstance(result, Later) else result.why[:LONGEST_WHY],
    }
    tx.execute(AGAIN, [{"row": row, **again} for row in claimed.ids])


def _mark_anew(tx: Connection, claimed: Claimed, now: int) -> None:
    act = claimed.act
    if not (isinstance(act, Edit) and act.mark):
        _close(tx, claimed, "skipped", "its message is gone")
        return
    marks.forget(tx, act.mark)
    _mark_again(tx, claimed, Retry(now), now)


def _mark_over(tx: Connection, claimed: Claimed, result: Refused | Skipped | Parked, now: int) -> None:
    """Never again, or not before somebody comes back."""
    why = result.why[:LONGEST_WHY]
    if isinstance(result, Parked):
        tx.execute(PARK, [{"row": row, "why": why} for row in claimed.ids])
    elif isinstance(result, Skipped):
        _close(tx, claimed, "skipped", why)
    else:
        if result.reach is not Reach.OK:
            tx.execute(REACH, {"chat": claimed.chat_id, "becomes": str(result.reach)})
        if result.reach is Reach.BLOCKED and claimed.kind in KEPT:
            _mark_again(tx, claimed, Retry(now + HELD, why), now)
        else:
            _close(tx, claimed, "refused", why)


def _close(tx: Connection, claimed: Claimed, state: str, why: str) -> None:
    rows: list[dict[str, Any]] = [{"row": row, "becomes": state, "why": why[:LONGEST_WHY]} for row in claimed.ids]
    tx.execute(OVER, rows)


def _take_leave(tx: Connection, claimed: Claimed) -> None:
    """Delete all has been confirmed, or cannot be: the row that said so goes, and the chat's flood wait with it."""
    tx.execute(GO, [{"row": row} for row in claimed.ids])
    floods.forget(tx, claimed.chat_id)
