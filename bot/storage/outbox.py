"""The outbox: the one door out. Every call that a person can see is a row here, from its cause to its outcome.

`add` takes acts in (`queueing.py`), `claim` gives out what leaves now (`claiming.py`), `mark_results` records what
became of it (`settling.py`). States: queued, sending, sent, unsure, refused, skipped, parked.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    Connection,
    Integer,
    Text,
    and_,
    bindparam,
    case,
    exists,
    func,
    or_,
    select,
    union_all,
    update,
)

from bot.storage import floods
from bot.storage.claiming import HELD, KEPT, claim, first_of_streams
from bot.storage.leaving import LANES
from bot.storage.queueing import Batch, add
from bot.storage.settling import mark_results
from bot.storage.tables import LAST_LANE, Big, is_leaving, is_open, lines, marks, outbox, tickets
from flows.words import Act, Chat, Lane, TopicAct

__all__ = ["HELD", "add", "claim", "mark_results"]

MOST_STARTS = 5  # a row found on its way at so many starts is set aside
TOPIC_WAITS = 60_000  # ms: Telegram tells by an update of its own which topic was made, when the answer was lost

_open = is_open(outbox)
_waiting = and_(_open, ~is_leaving(outbox))
_now = bindparam("now", type_=Big)

FRONT = select(func.min(outbox.c.lane), func.min(outbox.c.rank)).where(outbox.c.stream == bindparam("at"), _open)
TOPIC_LOST = update(tickets).where(tickets.c.id == bindparam("ticket")).values(thread_id=0, topic="gone")

STARTED = update(outbox).where(is_leaving(outbox)).values(starts=outbox.c.starts + 1)
SET_ASIDE = (
    update(outbox)
    .where(is_leaving(outbox), outbox.c.starts >= MOST_STARTS)
    .values(state="parked", error="it was on its way each time the program ended")
)
UNKNOWN = (
    update(outbox)
    .where(is_leaving(outbox))
    .values(
        state="unsure",
        unsure=outbox.c.unsure + 1,
        retry_at=case((outbox.c.kind == "topic-make", _now + TOPIC_WAITS), else_=_now),
        payload=case((outbox.c.lane == LAST_LANE, None), else_=outbox.c.payload),
        error="the program ended while it was on its way",
    )
)

REMEMBERED = 2_000  # rows: more than Telegram's 30 a second let through in the minute that counts
MINUTE = 60_000  # ms
_newest = select(outbox).order_by(outbox.c.id.desc()).limit(REMEMBERED).subquery()
LATELY = (
    select(
        *(_newest.c.stream, _newest.c.kind, _newest.c.lane, _newest.c.chat_id, _newest.c.size),
        func.coalesce(_newest.c.sent_at, _now).label("at"),
    )
    .where(or_(_newest.c.sent_at > _now - MINUTE, _newest.c.state == "unsure"))
    .order_by("at")
)

_ready_at = case((outbox.c.due_at > outbox.c.retry_at, outbox.c.due_at), else_=outbox.c.retry_at)
NEXT = select(func.min(_ready_at)).where(_waiting, outbox.c.chat_id != 0, _ready_at > _now)
IS_LEAVING = select(exists().where(is_leaving(outbox)))
READY = union_all(*(select(first_of_streams(lane).subquery()) for lane in range(len(LANES)))).limit(1)

BY_STATE = select(outbox.c.state, func.count().label("n")).group_by(outbox.c.state)
BY_LANE = select(outbox.c.lane, func.count().label("n")).where(_open).group_by(outbox.c.lane)
PARKED = select(outbox.c.id, outbox.c.kind, outbox.c.error).where(outbox.c.state == "parked").order_by(outbox.c.id)

SAID = select(exists().where(outbox.c.chat_id == bindparam("chat"), outbox.c.message_id == bindparam("message")))

UNPARK = (
    update(outbox)
    .where(outbox.c.id == bindparam("row"), outbox.c.state == "parked", outbox.c.payload.is_not(None))
    .values(state="queued", starts=0, attempts=0, retry_at=0, error="")
)
_dropped = {"state": "skipped", "payload": None}
CANCEL = (
    update(outbox)
    .where(outbox.c.key == bindparam("called"), outbox.c.state == "queued", outbox.c.unsure == 0)
    .values(**_dropped, error="cancelled")
)
STAY = (
    update(outbox)
    .where(outbox.c.chat_id == bindparam("chat"), outbox.c.kind == "leave", outbox.c.state == "queued")
    .values(**_dropped, error="cancelled")
)
STALE = (
    update(outbox)
    .where(_waiting, outbox.c.chat_id == bindparam("chat"), outbox.c.lane >= 2, outbox.c.due_at < _now)
    .values(**_dropped, error="too late")
)
RELEASE = (
    update(outbox).where(_waiting, outbox.c.chat_id == bindparam("chat"), outbox.c.kind.in_(KEPT)).values(retry_at=0)
)


def put_first(
    tx: Connection, ticket_id: int, acts: Sequence[Act], *, now: int, staff_chat: int, cause: str = ""
) -> None:
    """Say something in a ticket's topic before all that waits for it. A topic to be made is one that was lost."""
    stream = f"ticket:{ticket_id}"
    lane, rank = tx.execute(FRONT, {"at": stream}).one()
    batch = Batch(tx, cause=cause or f"first:{ticket_id}:{now}", now=now, staff_chat=staff_chat)
    for number, act in enumerate(acts):
        batch.put(number, act)
        if isinstance(act, TopicAct) and act.act == "make":
            tx.execute(TOPIC_LOST, {"ticket": ticket_id})
    batch.store(lane=lane, rank=min(rank or 0, 0) - 1)


def recover(tx: Connection, now: int) -> None:
    """At start: nobody knows what became of the rows on their way when the last run ended, so each is unsure."""
    tx.execute(STARTED)
    tx.execute(SET_ASIDE)
    tx.execute(UNKNOWN, {"now": now})
    floods.forget_past(tx, now)


def lately(tx: Connection, now: int) -> Sequence[Any]:
    """What counts against Telegram's limits at a start: what left within a minute, and what may have, as if just now.

    Rows with stream, kind, lane, chat_id, size (messages) and at (UTC ms), the oldest first.
    """
    return tx.execute(LATELY, {"now": now}).all()


# ---------------------------------------------------------------- how things stand


def next_due(tx: Connection, now: int) -> int | None:
    """When, after `now`, the next waiting row falls due or may be tried again (UTC ms); None when none does."""
    ends = [tx.execute(NEXT, {"now": now}).scalar(), floods.next_end(tx, now)]
    return min((end for end in ends if end is not None), default=None)


def is_due(tx: Connection, now: int) -> bool:
    """Whether a row is on its way, or one could leave now."""
    if tx.execute(IS_LEAVING).scalar_one():
        return True
    return tx.execute(READY, {"now": now, "limit": 1}).first() is not None


def counts(tx: Connection) -> dict[str, int]:
    """How many rows are in which state."""
    return {row.state: row.n for row in tx.execute(BY_STATE)}


def waiting(tx: Connection) -> dict[Lane, int]:
    """How many rows still have to leave, by lane."""
    return {LANES[row.lane]: row.n for row in tx.execute(BY_LANE)}


def parked(tx: Connection) -> list[tuple[int, str, str]]:
    """Id, kind and error of the rows set aside."""
    return [(row.id, row.kind, row.error) for row in tx.execute(PARKED)]


def has_said(tx: Connection, chat_id: int, message_id: int) -> bool:
    """Whether a message is one of ours, as long as its row is kept. Looks at every row: for what happens rarely."""
    return bool(tx.execute(SAID, {"chat": chat_id, "message": message_id}).scalar_one())


# ---------------------------------------------------------------- changes of mind


def retry(tx: Connection, row: int) -> bool:
    """Take a parked row up again; False when it is not parked, or its words are gone."""
    return tx.execute(UNPARK, {"row": row}).rowcount == 1


def cancel(tx: Connection, key: str) -> bool:
    """Withdraw what waits under a key; False when there is nothing, or it may have left."""
    return tx.execute(CANCEL, {"called": key}).rowcount == 1


def stay(tx: Connection, chat_id: int) -> None:
    """The bot does not leave this group after all."""
    tx.execute(STAY, {"chat": chat_id})


def welcome_back(tx: Connection, chat_id: int, now: int) -> None:
    """A patron who had blocked the bot is back: what people said goes now, late reminders and notices not at all."""
    tx.execute(STALE, {"chat": chat_id, "now": now})
    tx.execute(RELEASE, {"chat": chat_id})


# ---------------------------------------------------------------- groups and topics

_new_name = bindparam("new_name", type_=Text)
_topic = func.substr(outbox.c.stream, bindparam("length", type_=Integer), type_=Text)
MOVE = (
    update(outbox)
    .where(outbox.c.chat_id == bindparam("old"), or_(_open, outbox.c.state == "parked"))
    .values(
        chat_id=bindparam("new"),
        stream=case(
            (outbox.c.stream == bindparam("whole"), _new_name),
            (outbox.c.stream.startswith(bindparam("begin")), _new_name.concat(_topic)),
            else_=outbox.c.stream,
        ),
    )
)
MOVE_MARKS = update(marks).where(marks.c.chat_id == bindparam("old")).values(chat_id=bindparam("new"))
MOVE_LINES = update(lines).where(lines.c.source_chat == bindparam("old")).values(source_chat=bindparam("new"))
MOVE_COPIES = update(lines).where(lines.c.copy_chat == bindparam("old")).values(copy_chat=bindparam("new"))
REDIRECT = (
    update(outbox)
    .where(
        outbox.c.ticket_id.is_not(None),
        ~exists().where(tickets.c.id == outbox.c.ticket_id, tickets.c.group_id != 0),
        outbox.c.chat_id != bindparam("new"),
        or_(_open, outbox.c.state == "parked"),
    )
    .values(chat_id=bindparam("new"))
)
NO_TOPICS = update(tickets).where(tickets.c.thread_id != 0, tickets.c.group_id == 0).values(thread_id=0, topic="none")

TICKET = select(tickets.c.thread_id).where(tickets.c.id == bindparam("ticket"))
MAKING = (
    select(outbox.c.id, outbox.c.chat_id, outbox.c.unsure)
    .where(outbox.c.ticket_id == bindparam("ticket"), outbox.c.kind == "topic-make")
    .order_by(outbox.c.id.desc())
    .limit(1)
)
MADE = update(tickets).where(tickets.c.id == bindparam("ticket")).values(thread_id=bindparam("thread"), topic="open")
MADE_ROW = (
    update(outbox)
    .where(outbox.c.ticket_id == bindparam("ticket"), outbox.c.kind == "topic-make", outbox.c.state == "unsure")
    .values(state="sent", sent_at=_now, payload=None, error="")
)


def move_chat(tx: Connection, old: int, new: int) -> None:
    """A group has a new id: everything that waits for it, and all that is known about its messages, moves."""
    names = {"whole": str(old), "begin": f"{old}:", "new_name": str(new), "length": len(str(old)) + 1}
    tx.execute(MOVE, {"old": old, "new": new, **names})
    for statement in (MOVE_MARKS, MOVE_LINES, MOVE_COPIES):
        tx.execute(statement, {"old": old, "new": new})


def settle_staff_chat(tx: Connection, new: int, *, old: int = 0) -> None:
    """The staff group is known, or is another one now: what waits for tickets goes there, into new topics."""
    tx.execute(REDIRECT, {"new": new})
    if old not in (0, new):
        tx.execute(NO_TOPICS)


def topic_seen(tx: Connection, ticket_id: int, thread_id: int, now: int) -> None:
    """Telegram tells that a topic with this ticket's number was made. If the answer was lost, this is the answer.

    A second topic, made because the first answer was lost, is deleted again.
    """
    known = tx.execute(TICKET, {"ticket": ticket_id}).scalar_one_or_none()
    making = tx.execute(MAKING, {"ticket": ticket_id}).one_or_none()
    if known is None or making is None or known == thread_id:
        return
    if known == 0:
        tx.execute(MADE, {"ticket": ticket_id, "thread": thread_id})
        tx.execute(MADE_ROW, {"ticket": ticket_id, "now": now})
    elif making.unsure:
        twin = TopicAct(Chat(making.chat_id, thread_id), "delete")
        add(tx, [twin], cause=f"twin:{thread_id}:{now}", now=now, staff_chat=making.chat_id)
