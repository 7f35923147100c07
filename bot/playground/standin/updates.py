"""The queue of updates that wait for the bot: numbers, retention, and what a poll gets.

The rules are Telegram's: an offset confirms everything below it, a negative one leaves only the newest, an offset
from the future is treated as none, and what waits longer than it is kept is gone.
"""

from __future__ import annotations

import asyncio
import math
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

KINDS = frozenset({
    "message", "edited_message", "channel_post", "edited_channel_post", "business_connection", "business_message",
    "edited_business_message", "deleted_business_messages", "message_reaction", "message_reaction_count",
    "inline_query", "chosen_inline_result", "callback_query", "shipping_query", "pre_checkout_query",
    "purchased_paid_media", "poll", "poll_answer", "my_chat_member", "chat_member", "chat_join_request", "chat_boost",
    "removed_chat_boost",
})  # fmt: skip
ONLY_WHEN_ASKED = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


@dataclass
class Waiting:
    """One update that the bot has not confirmed yet."""

    id: int
    expires: float  # world seconds
    update: dict[str, Any]


class Updates:
    """All updates of the bot. `now` gives seconds since the epoch in the stand-in's world."""

    def __init__(self, now: Callable[[], float], first_id: int = 100_000_001) -> None:
        self._now = now
        self._queue: deque[Waiting] = deque()
        self._soonest = math.inf  # nothing expires before this
        self._again: list[Waiting] = []
        self._sent: dict[int, dict[str, Any]] = {}
        self._arrived: list[asyncio.Future[None]] = []
        self.next_id = first_id
        self.allowed = KINDS - ONLY_WHEN_ASKED
        self.expired = 0
        self.confirmed: list[int] = []

    def __len__(self) -> int:
        self._drop_expired()
        return len(self._queue) + len(self._again)

    def allow(self, kinds: Iterable[Any] | None) -> None:
        """`allowed_updates` of a poll or webhook: None keeps what was set, [] is everything but the rare ones."""
        if kinds is not None:
            asked = frozenset(kind for kind in kinds if kind in KINDS)
            self.allowed = asked or KINDS - ONLY_WHEN_ASKED

    def push(self, kind: str, payload: dict[str, Any], kept: float) -> int | None:
        """A new update; None when the bot did not ask for its kind."""
        if kind not in self.allowed:
            return None
        update_id = self.next_id
        self.next_id += 1
        update = {"update_id": update_id, kind: payload}
        self._sent[update_id] = update
        self._queue_up(Waiting(update_id, self._now() + kept, update))
        self.wake()
        return update_id

    def again(self, update_id: int, *, new_id: bool = False) -> int:
        """Deliver an update once more, under its own number or a new one; KeyError when there was none."""
        update = self._sent[update_id]
        if new_id:
            update = {**update, "update_id": self.next_id}
            self.next_id += 1
            self._sent[update["update_id"]] = update
            self._queue_up(Waiting(update["update_id"], self._now() + 86_400, update))
        else:
            self._again.append(Waiting(update_id, self._now() + 86_400, update))
        self.wake()
        return int(update["update_id"])

    def jump(self, update_id: int) -> None:
        """The next update gets this number, as after a week without any; it may be a lower one."""
        self.next_id = update_id

    def get(self, offset: int, limit: int) -> list[dict[str, Any]]:
        """What a poll with this offset gets; forgets what the offset confirms."""
        self._drop_expired()
        queue = self._queue
        if offset < 0:
            while len(queue) > -offset:
                self.confirmed.append(queue.popleft().id)
        elif 0 < offset <= self.next_id:
            while queue and queue[0].id < offset:
                self.confirmed.append(queue.popleft().id)
        repeats, self._again = self._again[:limit], self._again[limit:]
        some = [waiting.update for waiting in repeats]
        for waiting in queue:
            if len(some) >= limit:
                break
            some.append(waiting.update)
        return some

    def pending(self) -> list[dict[str, Any]]:
        """All that waits, oldest first, without confirming anything."""
        self._drop_expired()
        return [waiting.update for waiting in (*self._again, *self._queue)]

    def clear(self) -> None:
        """`drop_pending_updates`."""
        self._queue.clear()
        self._again.clear()

    def arrival(self) -> asyncio.Future[None]:
        """A future that is done as soon as something waits, or somebody called `wake`."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._arrived.append(future)
        return future

    def forget(self, future: asyncio.Future[None]) -> None:
        """Nobody waits for this arrival any more."""
        if future in self._arrived:
            self._arrived.remove(future)

    def wake(self) -> None:
        """Let those who wait look again."""
        waiting, self._arrived = self._arrived, []
        for future in waiting:
            if not future.done():
                future.set_result(None)

    def _queue_up(self, waiting: Waiting) -> None:
        self._queue.append(waiting)
        self._soonest = min(self._soonest, waiting.expires)

    def _drop_expired(self) -> None:
        now = self._now()
        if now >= self._soonest:
            kept = deque(waiting for waiting in self._queue if waiting.expires > now)
            self.expired += len(self._queue) - len(kept)
            self._queue = kept
            self._soonest = min((waiting.expires for waiting in kept), default=math.inf)
