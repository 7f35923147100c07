"""Telegram's limits: how fast a bot may write, how long things are kept, and how strict the stand-in is.

Telegram publishes about 30 messages a second overall, 1 a second in one chat with short bursts, 20 a minute in a group.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from .refusals import flood


@dataclass(frozen=True)
class Limits:
    """The rules of one stand-in. Times are seconds; a rate of 0 means no limit."""

    private_burst: int = 3
    private_per_second: float = 1.0
    group_per_minute: int = 20
    overall_per_second: int = 30
    update_kept: float = 86_400
    query_kept: float = 150
    query_answerable: float = 150
    delete_within: float = 48 * 3_600
    repeat_poll: bool = True  # the same offset again: within 0.5 s one update, within 3 s a wait of 3 s
    unknown_parameters: bool = False  # True lets them pass, as the real service does
    closed_topics_refuse: bool = True  # False lets an administrator with the right write into a closed topic
    deleted_topic: str = "message thread not found"  # or TOPIC_DELETED, which the service says now and then

    @classmethod
    def off(cls) -> Limits:
        """No flood limits; everything else as strict as ever."""
        return cls(private_per_second=0, group_per_minute=0, overall_per_second=0)


class Flood:
    """Counts what the bot sends, and refuses with 429 and `retry_after` what is too much.

    A private chat is a bucket of `private_burst` that refills at `private_per_second`; a group and the whole bot are
    sliding windows of 60 s and 1 s. An album is let in when there is room for one and then counts all its parts in the
    windows, once in the bucket. Refused calls cost nothing.
    """

    def __init__(self, limits: Limits, monotonic: Callable[[], float]) -> None:
        self.limits = limits
        self._monotonic = monotonic
        self._buckets: dict[int, tuple[float, float]] = {}
        self._groups: dict[int, deque[float]] = {}
        self._overall: deque[float] = deque()
        self._halted: dict[int, float] = {}

    def halt(self, chat_id: int, seconds: float) -> None:
        """Refuse everything in this chat for a while, as Telegram does now and then."""
        self._halted[chat_id] = self._monotonic() + seconds

    def charge(self, chat_id: int, *, private: bool, count: int = 1, edit: bool = False) -> None:
        """Count a call that shows something in a chat; raises 429 instead when a limit is reached."""
        limits, now = self.limits, self._monotonic()
        until = self._halted.get(chat_id)
        if until is not None and now < until:
            raise flood(math.ceil(until - now))
        if private and edit:
            return
        waits = [self._wait(self._overall, limits.overall_per_second, 1.0, now)]
        window = self._groups.setdefault(chat_id, deque()) if not private and limits.group_per_minute else None
        if window is not None:
            waits.append(self._wait(window, limits.group_per_minute, 60.0, now))
        tokens = self._tokens(chat_id, now) if private and limits.private_per_second else None
        if tokens is not None and tokens < 1:
            waits.append((1 - tokens) / limits.private_per_second)
        wait = max(waits)
        if wait > 0:
            raise flood(max(1, math.ceil(wait - 1e-6)))
        if limits.overall_per_second:
            self._overall.extend([now] * count)
        if window is not None:
            window.extend([now] * count)
        if tokens is not None:
            self._buckets[chat_id] = (tokens - 1, now)

    def _tokens(self, chat_id: int, now: float) -> float:
        tokens, at = self._buckets.get(chat_id, (float(self.limits.private_burst), now))
        return min(float(self.limits.private_burst), tokens + (now - at) * self.limits.private_per_second + 1e-9)

    @staticmethod
    def _wait(window: deque[float], most: int, span: float, now: float) -> float:
        if not most:
            return 0.0
        while window and window[0] <= now - span + 1e-9:
            window.popleft()
        return window[len(window) - most] + span - now if len(window) >= most else 0.0
