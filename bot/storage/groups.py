"""Staff groups: which queue has one of its own, which have no topics, and what of a ticket stands where in those."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from sqlalchemy import Connection, bindparam, select, update

from bot.storage import meta
from bot.storage.tables import is_open, lines, marks, outbox, tickets
from flows.records import NO_TOPICS

QUEUE = "queue-chat:"  # meta: the group of a queue, since it has another number than the configuration says
PAUSED = "paused-chat:"  # meta: since when (UTC ms) the bot cannot do its work in a group
PLAIN = "plain-chat:"  # meta: "1" for a group without topics

OF_LINE = (
    select(lines.c.ticket_id)
    .where(
        ((lines.c.source_chat == bindparam("chat")) & (lines.c.source_message == bindparam("number")))
        | ((lines.c.copy_chat == bindparam("chat")) & (lines.c.copy_message == bindparam("number")))
    )
    .limit(1)
)
OF_MARK = select(marks.c.ticket_id).where(
    marks.c.chat_id == bindparam("chat"), marks.c.message_id == bindparam("number"), marks.c.ticket_id != 0
)
OF_ROW = select(outbox.c.ticket_id).where(
    outbox.c.chat_id == bindparam("chat"), outbox.c.message_id == bindparam("number"), outbox.c.ticket_id.is_not(None)
)
MOVE = update(tickets).where(tickets.c.group_id == bindparam("old")).values(group_id=bindparam("new"))
PLACE = (
    update(tickets)
    .where(tickets.c.id == bindparam("ticket"))
    .values(group_id=bindparam("group"), thread_id=bindparam("thread"), topic=bindparam("becomes"))
)
GO_ALONG = (
    update(outbox)
    .where(outbox.c.ticket_id == bindparam("ticket"), is_open(outbox), outbox.c.state != "sending")
    .values(chat_id=bindparam("chat"), retry_at=0)
)
AT_ONCE = (
    update(outbox)
    .where(outbox.c.chat_id == bindparam("chat"), is_open(outbox), outbox.c.state != "sending")
    .values(retry_at=0)
)
_of_group = update(tickets).where(tickets.c.group_id == bindparam("group"))
GIVE_UP = _of_group.where(tickets.c.thread_id == 0, tickets.c.state != "closed").values(
    thread_id=NO_TOPICS, topic="open"
)
TAKE_UP = _of_group.where(tickets.c.thread_id == NO_TOPICS).values(thread_id=0, topic="none")


class Groups(Protocol):
    """What the house knows of staff groups."""

    staff_chat: int
    queue_chats: dict[str, int]
    plain_chats: set[int]
    paused_chats: set[int]

    def group_of(self, chat_id: int) -> int: ...


def recall(tx: Connection, house: Groups, usual: Mapping[str, int]) -> None:
    """At start: groups that have another number by now, and those without topics. `usual` are the queues' as configured."""
    for queue, chat in usual.items():
        old, _, new = meta.get(tx, f"{QUEUE}{queue}").partition(" ")
        if old == str(chat):  # else the configuration has been told of another group since
            house.queue_chats[queue] = int(new)
    for chat in (house.staff_chat, *house.queue_chats.values()):
        if chat and meta.get(tx, f"{PLAIN}{chat}"):
            house.plain_chats.add(chat)
        if chat and meta.get(tx, f"{PAUSED}{chat}"):
            house.paused_chats.add(chat)


def moved(tx: Connection, house: Groups, old: int, new: int) -> None:
    """A staff group has another number."""
    for queue, chat in house.queue_chats.items():
        if chat == old:
            first = meta.get(tx, f"{QUEUE}{queue}").partition(" ")[0] or str(old)
            meta.put(tx, f"{QUEUE}{queue}", f"{first} {new}")
            house.queue_chats[queue] = new
    tx.execute(MOVE, {"old": old, "new": new})
    if old in house.plain_chats:
        meta.put(tx, f"{PLAIN}{new}", "1")
        house.plain_chats.add(new)


def turn(tx: Connection, house: Groups, chat_id: int, *, plain: bool) -> None:
    """A staff group has no topics, or has them from now on: its tickets go on there in that way."""
    meta.put(tx, f"{PLAIN}{chat_id}", "1" if plain else "")
    (house.plain_chats.add if plain else house.plain_chats.discard)(chat_id)
    tx.execute(GIVE_UP if plain else TAKE_UP, {"group": house.group_of(chat_id)})


def move_ticket(tx: Connection, ticket: int, chat: int, group: int, thread: int) -> None:
    """A ticket stands in another group from now on, and what waits for its topic goes there."""
    placed = {"group": group, "thread": thread, "becomes": "open" if thread else "none"}
    tx.execute(PLACE, {"ticket": ticket, **placed})
    tx.execute(GO_ALONG, {"ticket": ticket, "chat": chat})


def pause(tx: Connection, house: Groups, chat_id: int, now: int) -> bool:
    """The bot cannot do its work in a group; False when that is known already."""
    if chat_id in house.paused_chats:
        return False
    meta.put(tx, f"{PAUSED}{chat_id}", str(now))
    house.paused_chats.add(chat_id)
    return True


def resume(tx: Connection, house: Groups, chat_id: int) -> int:
    """It can again, and what waits goes now; since when it could not (UTC ms), 0 when it always could."""
    since = meta.get(tx, f"{PAUSED}{chat_id}")
    if since:
        meta.put(tx, f"{PAUSED}{chat_id}", "")
        house.paused_chats.discard(chat_id)
        tx.execute(AT_ONCE, {"chat": chat_id})
    return int(since or 0)


def ticket_of(tx: Connection, chat_id: int, message_id: int) -> int:
    """The ticket to which a message in a staff group belongs; 0 for none. The last look goes over every row, and is rare."""
    here = {"chat": chat_id, "number": message_id}
    for query in (OF_LINE, OF_MARK, OF_ROW):
        if found := tx.execute(query, here).scalar():
            return int(found)
    return 0
