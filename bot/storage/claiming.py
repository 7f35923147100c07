"""Claiming: which rows leave now, with everything that their calls need.

Of each stream only the first waiting row may leave, and none while another of the same stream is on its way, so what
one chat or topic is told arrives in order, also after a restart with a backlog. A row due in the future holds up
nobody; one that waits to be tried again holds up its own stream only.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import (
    Connection,
    Row,
    Select,
    bindparam,
    exists,
    insert,
    literal_column,
    select,
    tuple_,
    union_all,
    update,
)

from bot.storage.acts import from_json, to_json
from bot.storage.floods import ALL_CHATS
from bot.storage.leaving import FAREWELL, LANES, Candidate, Claimed, Pick, Shown
from bot.storage.reminders import is_wanted
from bot.storage.tables import Big, floods, is_leaving, is_open, lines, marks, outbox, patrons, tickets
from flows.records import NO_TOPICS
from flows.words import Edit, Quote, Send, Topic, TopicAct

PEOPLES_WORDS = ("relay", "copy", "album")
"""What a person said to a person."""

KEPT = (*PEOPLES_WORDS, "rewrite", "unsay")
"""What waits for somebody who is away, until they are back: people's words, and what became of them since."""

HELD = 3_600_000  # ms until a row for somebody who blocked the bot is looked at again
SOON = 1_000  # ms until an edit is looked at again whose message is on its way in another stream
ROUNDS = 5  # a row that turns out to be idle makes room for the next of its stream at once
LONGEST = 4096  # UTF-16 units of a message; Bot API

_before = outbox.alias("before")
_leaving = outbox.alias("leaving")
_now = bindparam("now", type_=Big)


def first_of_streams(lane: int) -> Select[Any]:
    """The waiting rows of a lane that are the first of their stream and may leave now."""
    one_is_leaving = exists().where(_leaving.c.stream == outbox.c.stream, is_leaving(_leaving))
    one_is_before = exists().where(
        _before.c.stream == outbox.c.stream,
        is_open(_before),
        _before.c.due_at <= _now,
        tuple_(_before.c.lane, _before.c.rank, _before.c.id) < tuple_(outbox.c.lane, outbox.c.rank, outbox.c.id),
    )
    flood = exists().where(floods.c.chat_id.in_((outbox.c.chat_id, ALL_CHATS)), floods.c.until_at > _now)
    return (
        select(
            *(outbox.c[name] for name in ("id", "kind", "lane", "chat_id", "stream", "size", "due_at")),
        )
        .where(
            is_open(outbox),
            outbox.c.lane == literal_column(str(lane)),
            outbox.c.due_at <= _now,
            outbox.c.retry_at <= _now,
            outbox.c.state != literal_column("'sending'"),
            outbox.c.chat_id != 0,
            ~one_is_leaving,
            ~one_is_before,
            ~flood,
        )
        .order_by(outbox.c.due_at, outbox.c.id)
        .limit(bindparam("limit"))
    )


# Each lane by itself, so that a backlog in one cannot hide the others from the pacing.
CANDIDATES = union_all(*(select(first_of_streams(lane).subquery()) for lane in range(len(LANES))))

_answered = lines.alias("answered")
_line = lines.alias("line")
DETAILS = (
    select(
        outbox,
        patrons.c.language,
        patrons.c.reach,
        tickets.c.thread_id.label("topic_thread"),
        marks.c.message_id.label("marked_message"),
        _answered.c.source_chat.label("answered_chat"),
        _answered.c.source_message.label("answered_message"),
        _answered.c.copy_chat.label("answered_copy_chat"),
        _answered.c.copy_message.label("answered_copy"),
        _line.c.copy_chat.label("line_chat"),
        _line.c.copy_message.label("line_message"),
    )
    .select_from(
        outbox.outerjoin(patrons, patrons.c.chat_id == outbox.c.chat_id)
        .outerjoin(tickets, tickets.c.id == outbox.c.ticket_id)
        .outerjoin(marks, (marks.c.name == outbox.c.edits) & (outbox.c.edits != ""))
        .outerjoin(_answered, (_answered.c.id == outbox.c.reply_line_id) & (outbox.c.reply_line_id != 0))
        .outerjoin(_line, (_line.c.id == outbox.c.line_id) & (outbox.c.line_id != 0))
    )
    .where(outbox.c.id.in_(bindparam("rows", expanding=True)))
)
BEHIND = (
    select(outbox)
    .where(outbox.c.stream == bindparam("at"), is_open(outbox), outbox.c.due_at <= _now)
    .order_by(outbox.c.lane, outbox.c.rank, outbox.c.id)
    .limit(50)
)
IN_COPY = (
    select(lines)
    .where(lines.c.copy_chat == bindparam("chat"), lines.c.copy_message == bindparam("message"))
    .order_by(lines.c.copy_start, lines.c.id)
)
CARD = select(marks.c.message_id).where(marks.c.name == bindparam("called"))
UNSENT_MARK = select(exists().where(outbox.c.mark == bindparam("called"), is_open(outbox)))
_these = update(outbox).where(outbox.c.id.in_(bindparam("rows", expanding=True)))
START = _these.values(state="sending", attempts=outbox.c.attempts + 1)
_one = update(outbox).where(outbox.c.id == bindparam("row"))
WAIT = _one.values(retry_at=bindparam("until"))
SKIP = _one.values(state="skipped", payload=None, error=bindparam("why"))
ADD = insert(outbox).returning(outbox.c.id)


class Idle(Exception):
    """A row that is not to be sent now: for good, with the reason `why`, or until the instant `until` (UTC ms)."""

    def __init__(self, why: str = "", until: int = 0) -> None:
        super().__init__(why)
        self.why = why
        self.until = until


def claim(tx: Connection, now: int, pick: Pick, limit: int = 100) -> list[Claimed]:
    """Take rows to be sent now (UTC ms), at most `limit` of each lane are offered to `pick`; they are `sending` then.

    What turns out to be needless is skipped on the way: words for somebody out of reach, edits of nothing.
    """
    for _ in range(ROUNDS):
        candidates = [
            Candidate(row.id, row.kind.partition("-")[0], *row[2:])
            for row in tx.execute(CANDIDATES, {"now": now, "limit": limit})
        ]
        if not candidates:
            return []
        chosen, retry_at, short = pick(candidates)
        if retry_at:
            tx.execute(WAIT, [{"row": row, "until": until} for row, until in retry_at.items()])
        if not chosen:
            return []
        rows = {row.id: row for row in tx.execute(DETAILS, {"rows": list(chosen)})}
        claimed = list(Claiming(tx, now, short).take(rows[number] for number in chosen if number in rows))
        if claimed:
            tx.execute(START, {"rows": [row for each in claimed for row in each.ids]})
            return claimed
    return []


class Claiming:
    """Makes of the chosen rows what the sender needs."""

    def __init__(self, tx: Connection, now: int, short: frozenset[int]) -> None:
        self._tx = tx
        self._now = now
        self._short = short

    def take(self, rows: Iterator[Row[Any]]) -> Iterator[Claimed]:
        """One by one, in their order; idle ones are marked so."""
        for row in rows:
            try:
                yield self._claimed(row)
            except Idle as idle:
                if idle.until:
                    self._tx.execute(WAIT, {"row": row.id, "until": idle.until})
                else:
                    self._tx.execute(SKIP, {"row": row.id, "why": idle.why})

    def _claimed(self, row: Row[Any]) -> Claimed:
        self._reachable(row)
        if not is_wanted(self._tx, row.key):
            raise Idle("called off")
        topic = row.kind.startswith("topic-")
        if row.ticket_id and not row.topic_thread and not topic:
            return self._topic_first(row)
        if topic:
            self._needed(row)
        claimed = self._usual(row)
        if row.kind in ("edit", "delete", "react"):
            return self._aimed(row, claimed)
        if row.kind in ("rewrite", "unsay"):
            return self._rewriting(row, claimed)
        if row.kind == "relay" and row.chat_id in self._short:
            return self._merged(row, claimed)
        return claimed

    def _usual(self, row: Row[Any]) -> Claimed:
        return Claimed(
            ids=(row.id,),
            kind=row.kind,
            acts=tuple(from_json(row.kind, part) for part in _parts(row)),
            lane=LANES[row.lane],
            stream=row.stream,
            chat_id=row.chat_id,
            thread_id=max(row.topic_thread or row.thread_id, 0),
            ticket_id=row.ticket_id or 0,
            language=row.language or "",
            reply=_reply(row) or self._card(row),
            attempts=row.attempts + 1,
            unsure=row.unsure,
            pieces=row.pieces,
            first_message=row.message_id,
            due_at=row.due_at,
            created_at=row.created_at,
            farewell=row.key.startswith(FAREWELL),
        )

    def _reachable(self, row: Row[Any]) -> None:
        """Nothing goes to somebody who left; what people said waits for one who may come back."""
        if row.reach in (None, "ok"):
            return
        if row.reach == "blocked" and row.kind in KEPT:
            raise Idle(until=self._now + HELD)
        raise Idle(row.reach)

    def _needed(self, row: Row[Any]) -> None:
        """A topic is made once; one that is not there need not be closed."""
        if row.topic_thread == NO_TOPICS:
            raise Idle("a group without topics")
        there = bool(row.topic_thread or row.thread_id)
        if there == (row.kind == "topic-make"):
            raise Idle("the topic is there" if there else "no topic")

    def _card(self, row: Row[Any]) -> int:
        """In a group without topics what a patron says answers the card, so that everybody sees whose words they are."""
        if row.topic_thread != NO_TOPICS or row.kind not in PEOPLES_WORDS:
            return 0
        return int(self._tx.execute(CARD, {"called": f"card:{row.ticket_id}"}).scalar() or 0)

    def _topic_first(self, row: Row[Any]) -> Claimed:
        """The ticket has no topic: one is made before this row, which stays where it is."""
        act = TopicAct(Topic(row.ticket_id), "make", f"#{row.ticket_id}")
        values = {
            "key": f"{row.key}/topic/{self._now}",
            "kind": "topic-make",
            "rank": row.rank - 1,
            "payload": to_json(act),
            "due_at": row.due_at,
            "created_at": self._now,
        }
        same = {name: getattr(row, name) for name in ("stream", "lane", "chat_id", "ticket_id", "cause")}
        number = self._tx.execute(ADD, {**same, **values}).scalar_one()
        usual = replace(self._usual(row), ids=(number,), kind="topic-make", acts=(act,), reply=0)
        return replace(usual, attempts=1, unsure=0, pieces=0, first_message=0)

    def _aimed(self, row: Row[Any], claimed: Claimed) -> Claimed:
        """Find the message that is to change. One that nobody ever got is said anew, not changed."""
        target = row.edits_message or row.marked_message
        if target:
            return replace(claimed, target=target)
        if self._tx.execute(UNSENT_MARK, {"called": row.edits}).scalar_one():
            raise Idle(until=self._now + SOON)
        act = claimed.act
        if not isinstance(act, Edit):
            raise Idle("no such message")
        return replace(claimed, kind="send", acts=(Send(act.to, act.message, mark=act.mark),))

    def _rewriting(self, row: Row[Any], claimed: Claimed) -> Claimed:
        """Find the copy that shows the line, with all lines that it shows."""
        if not row.line_message or row.line_chat != row.chat_id:
            raise Idle("no copy")
        found = self._tx.execute(IN_COPY, {"chat": row.line_chat, "message": row.line_message})
        return replace(claimed, target=row.line_message, lines=tuple(_shown(line) for line in found))

    def _merged(self, row: Row[Any], claimed: Claimed) -> Claimed:
        """With the relays right behind it, as many as fit into one message."""
        if row.unsure or row.pieces:
            return claimed
        acts, ids, length = [claimed.act], [row.id], _length(row)
        for other in self._tx.execute(BEHIND, {"at": row.stream, "now": self._now}):
            if other.id == row.id:
                continue
            length += 1 + _length(other)
            fits = other.kind == "relay" and other.state == "queued" and not other.reply_line_id and length <= LONGEST
            if not fits or other.unsure or other.pieces or other.retry_at > self._now:
                break
            acts.append(from_json(other.kind, other.payload))
            ids.append(other.id)
        return replace(claimed, acts=tuple(acts), ids=tuple(ids))


def _parts(row: Row[Any]) -> Sequence[Any]:
    return row.payload["parts"] if row.kind == "album" else (row.payload,)


def _reply(row: Row[Any]) -> int:
    """The message to answer: as asked, or where the answered line stands in this chat."""
    if row.reply_to or row.answered_chat is None:
        return int(row.reply_to)
    if row.answered_chat == row.chat_id:
        return int(row.answered_message)
    return int(row.answered_copy) if row.answered_copy_chat == row.chat_id else 0


def _shown(line: Row[Any]) -> Shown:
    body = line.body or {}
    words = Quote(body.get("text", ""), tuple(body.get("entities", ())))
    return Shown(line.id, words, line.kind, line.copy_start, line.copy_length)


def _length(row: Row[Any]) -> int:
    text: str = row.payload["words"]["quote"] if row.kind == "relay" else ""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
