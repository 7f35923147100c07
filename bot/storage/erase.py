"""Forgetting: everything of one patron on request, and by night what has been kept long enough.

Which columns there are, and when they go, stands in `registry.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any, Protocol

from sqlalchemy import BindParameter, Connection, Row, UpdateBase, bindparam, delete, exists, or_, select, update

from bot import points
from bot.clock import from_millis
from bot.storage import meta
from bot.storage.claiming import KEPT
from bot.storage.erase_sessions import erase_sessions
from bot.storage.queueing import add
from bot.storage.tables import (
    bookings,
    conversations,
    entries,
    gaps,
    inbox,
    is_open,
    lines,
    marks,
    outbox,
    patrons,
    staff,
    tickets,
)
from flows.words import Chat, TopicAct

STAFF_CHAT = "staff_chat"  # meta: the staff group, when it was chosen by /setup
DIALOGUES_LIVE = timedelta(days=7)
QUESTIONS_LIVE = timedelta(days=1)
WORDS_WAIT = timedelta(days=7)  # for somebody who blocked the bot and may come back
ANY_GROUP = -(2**62)
AT_ONCE = 500  # people or talks that one sweep removes; the next removes more


class Retention(Protocol):
    """How long things are kept; `[retention]` of the configuration."""

    @property
    def transcripts(self) -> timedelta: ...
    @property
    def sensitive(self) -> timedelta: ...
    @property
    def inactive(self) -> timedelta: ...
    @property
    def gaps(self) -> timedelta: ...


_patron: BindParameter[Any] = bindparam("patron")
_chat: BindParameter[Any] = bindparam("chat")
_place: BindParameter[Any] = bindparam("place")
_talks: BindParameter[Any] = bindparam("talks", expanding=True)
_handled = update(inbox).where(inbox.c.state != "new").values(raw=None, lane="", error="", state="done")

CHAT = select(patrons.c.chat_id).where(patrons.c.id == _patron)
TALKS = select(tickets.c.id, tickets.c.thread_id, tickets.c.group_id).where(tickets.c.patron_id == _patron)

# By table, in this order: the statement, and the parameters that it wants.
Steps = dict[str, tuple[UpdateBase, tuple[str, ...]]]
_of_these = exists().where(
    tickets.c.id.in_(_talks),
    patrons.c.id == tickets.c.patron_id,
    patrons.c.chat_id == outbox.c.chat_id,
    outbox.c.created_at.between(tickets.c.opened_at, tickets.c.closed_at),
)
WORDS_OF_TALKS = delete(outbox).where(
    or_(
        outbox.c.line_id.in_(select(lines.c.id).where(lines.c.ticket_id.in_(_talks))) & (outbox.c.line_id != 0),
        (outbox.c.kind == "album") & _of_these,
    )
)
"""Words and pictures of a talk that wait for a patron who is away: in that chat's stream, not in the topic's."""

OF_TALKS: Steps = {
    "outbox": (delete(outbox).where(outbox.c.ticket_id.in_(_talks)), ("talks",)),
    "marks": (delete(marks).where(marks.c.ticket_id.in_(_talks)), ("talks",)),
    "tickets": (delete(tickets).where(tickets.c.id.in_(_talks)), ("talks",)),
}
OF_TOPIC: Steps = {
    "outbox": (
        delete(outbox).where(
            outbox.c.thread_id == bindparam("thread"), outbox.c.chat_id.between(bindparam("least"), bindparam("most"))
        ),
        ("thread", "least", "most"),
    ),
    "inbox": (_handled.where(inbox.c.lane.like(bindparam("lanes"))), ("lanes",)),
    "conversations": (delete(conversations).where(conversations.c.place.like(bindparam("places"))), ("places",)),
}
OF_PATRON: Steps = {
    "outbox": (delete(outbox).where(outbox.c.chat_id == _chat), ("chat",)),
    "marks": (delete(marks).where(marks.c.chat_id == _chat), ("chat",)),
    "inbox": (_handled.where(inbox.c.lane == _place), ("place",)),
    "conversations": (
        delete(conversations).where(or_(conversations.c.patron_id == _patron, conversations.c.place == _place)),
        ("patron", "place"),
    ),
    "patrons": (delete(patrons).where(patrons.c.id == _patron), ("patron",)),
}
CASCADES = {"lines": "tickets", "units": "patrons", "blocks": "patrons"}
"""Rows that go with others, by a foreign key; a unit only forgets the person."""


def erase_patron(tx: Connection, patron_id: int) -> list[int]:
    """Everything about a patron goes, at once and for good; doing it twice does nothing more.

    Returns the topics that are to be deleted in the staff group. What this person says from now on is a stranger's.
    Afterwards `Database.scrub` removes what still stands in the log of changes.
    """
    chat_id = tx.execute(CHAT, {"patron": patron_id}).scalar_one_or_none()
    if chat_id is None:
        return []
    threads = _erase_talks(tx, tx.execute(TALKS, {"patron": patron_id}).all())
    points.reach("store.erasing")
    erase_sessions(tx, patron_id)
    _take(tx, OF_PATRON, {"patron": patron_id, "chat": chat_id, "place": str(chat_id)})
    return threads


def _erase_talks(tx: Connection, talks: Sequence[Row[*tuple[Any, ...]]]) -> list[int]:
    """Remove tickets (rows of id, thread and group) with all that belongs to them; their topics in the staff group of all.

    Those in a queue's own group are deleted from here.
    """
    threads = [talk.thread_id for talk in talks if talk.thread_id > 0 and not talk.group_id]
    for thread in threads:
        everywhere = {"least": ANY_GROUP, "most": -1, "lanes": f"%:{thread}", "places": f"%:{thread}:%"}
        _take(tx, OF_TOPIC, {"thread": thread, **everywhere})
    for talk in talks:
        if talk.thread_id > 0 and talk.group_id:
            _erase_topic(tx, talk.group_id, talk.thread_id)
    if talks:
        tx.execute(WORDS_OF_TALKS, {"talks": [talk.id for talk in talks]})
        _take(tx, OF_TALKS, {"talks": [talk.id for talk in talks]})
    return threads


def _erase_topic(tx: Connection, group: int, thread: int) -> None:
    """All of one topic of a queue's own group, and the topic itself."""
    there = {"least": group, "most": group, "lanes": f"{group}:{thread}", "places": f"{group}:{thread}:%"}
    _take(tx, OF_TOPIC, {"thread": thread, **there})
    add(tx, [TopicAct(Chat(group, thread), "delete")], cause=f"erased:{group}:{thread}", now=0, staff_chat=group)


def _take(tx: Connection, steps: Steps, whose: dict[str, Any]) -> None:
    for statement, names in steps.values():
        tx.execute(statement, {name: whose[name] for name in names})


# ---------------------------------------------------------------- by night

_before: BindParameter[Any] = bindparam("before")
_other = tickets.alias("other")
_talk = (
    select(tickets.c.id, tickets.c.thread_id, tickets.c.group_id)
    .where(tickets.c.state == "closed")
    .order_by(tickets.c.id)
    .limit(AT_ONCE)
)
OLD_TALKS = _talk.where(tickets.c.closed_at < _before)
OLD_SENSITIVE = OLD_TALKS.where(tickets.c.queue.in_(bindparam("queues", expanding=True)))
LONG_AWAY = (
    select(patrons.c.id)
    .where(
        patrons.c.seen_at < _before,
        ~exists().where(_other.c.patron_id == patrons.c.id, _other.c.state != "closed"),
        ~exists().where(bookings.c.patron_id == patrons.c.id, bookings.c.end_at >= _before),  # staff booked it
    )
    .order_by(patrons.c.id)
    .limit(AT_ONCE)
)
DIALOGUES = delete(conversations).where(conversations.c.updated_at < _before)
QUESTIONS = update(patrons).where(patrons.c.asked.is_not(None), patrons.c.seen_at < _before).values(asked=None)
SET_ASIDE = _handled.where(inbox.c.state == "parked", inbox.c.done_at < _before)
MESSAGES = delete(outbox).where(~is_open(outbox), outbox.c.created_at < _before)
IN_VAIN = (
    update(outbox)
    .where(
        is_open(outbox),
        outbox.c.state == "queued",
        outbox.c.created_at < _before,
        outbox.c.kind.in_(KEPT),
        exists().where(patrons.c.chat_id == outbox.c.chat_id, patrons.c.reach != "ok"),
    )
    .values(state="skipped", payload=None, error="the patron did not come back")
)
NAMES = delete(marks).where(marks.c.ticket_id == 0, marks.c.at < _before)
AUTHORS = update(entries).where(entries.c.who.is_not(None), entries.c.at < _before).values(who=None)
UNANSWERED = delete(gaps).where(gaps.c.day < bindparam("before_day"))
COLLEAGUES = delete(staff).where(staff.c.seen_at < _before, staff.c.on_duty == 0)


def sweep(
    tx: Connection, now: int, retention: Retention, *, staff_chat: int = 0, sensitive_queues: Sequence[str] = ()
) -> int:
    """Remove what has been kept long enough (`now` UTC ms); how many rows went. Their topics go as well.

    At most 500 talks and 500 people at once: a job has to be short, and the next sweep goes on.
    """
    gone = _sweep_talks(tx, now, retention, staff_chat or int(meta.get(tx, STAFF_CHAT) or 0), sensitive_queues)
    gone += _sweep_people(tx, now, retention)
    for statement, live in (
        (DIALOGUES, DIALOGUES_LIVE),
        (QUESTIONS, QUESTIONS_LIVE),
        (SET_ASIDE, retention.transcripts),
        (MESSAGES, retention.transcripts),
        (IN_VAIN, WORDS_WAIT),
        (NAMES, retention.transcripts),
        (COLLEAGUES, retention.inactive),
        (AUTHORS, retention.inactive),
    ):
        gone += tx.execute(statement, {"before": _ago(now, live)}).rowcount
    day = from_millis(_ago(now, retention.gaps)).date().isoformat()
    return gone + tx.execute(UNANSWERED, {"before_day": day}).rowcount


def sweep_sensitive(
    tx: Connection, now: int, retention: Retention, *, staff_chat: int = 0, sensitive_queues: Sequence[str] = ()
) -> int:
    """Remove the talks of sensitive queues that were closed long enough ago, and nothing else; how many."""
    found = list(tx.execute(OLD_SENSITIVE, _old_sensitive(now, retention, sensitive_queues)))
    _remove_talks(tx, now, found, staff_chat or int(meta.get(tx, STAFF_CHAT) or 0))
    return len(found)


def _old_sensitive(now: int, retention: Retention, queues: Sequence[str]) -> dict[str, Any]:
    return {"before": _ago(now, retention.sensitive), "queues": list(queues)}


def _ago(now: int, span: timedelta) -> int:
    return now - span // timedelta(milliseconds=1)


def _sweep_talks(tx: Connection, now: int, retention: Retention, staff_chat: int, queues: Sequence[str]) -> int:
    talks = list(tx.execute(OLD_TALKS, {"before": _ago(now, retention.transcripts)}))
    if queues:
        found = tx.execute(OLD_SENSITIVE, _old_sensitive(now, retention, queues))
        talks += [talk for talk in found if talk not in talks]
    _remove_talks(tx, now, talks, staff_chat)
    return len(talks)


def _remove_talks(tx: Connection, now: int, talks: Sequence[Row[*tuple[Any, ...]]], staff_chat: int) -> None:
    """Erase talks, and have their topics deleted."""
    threads = _erase_talks(tx, talks)
    if staff_chat:
        acts = [TopicAct(Chat(staff_chat, thread), "delete") for thread in threads]
        add(tx, acts, cause=f"swept:{now}", now=now, staff_chat=staff_chat)


def _sweep_people(tx: Connection, now: int, retention: Retention) -> int:
    people = list(tx.execute(LONG_AWAY, {"before": _ago(now, retention.inactive)}).scalars())
    for patron_id in people:
        erase_patron(tx, patron_id)
    return len(people)
