"""How Telegram is doing, as far as the last outcomes tell: away, flooding everybody, or losing answers."""

from __future__ import annotations

import asyncio
import math
from collections import deque
from dataclasses import replace

from bot.delivery.news import What
from bot.delivery.sending import Delivered
from bot.storage.leaving import Later, Sent, Unsure
from flows.words import Lane

FIRST_OFFLINE_PAUSE, LONGEST_OFFLINE_PAUSE = 0.5, 15.0  # seconds between attempts while nothing arrives
UNSURE_NOTICES = 3  # in a row, after which notices wait until Telegram answers getMe
FLOODED_CHATS = 3  # so many chats within FLOOD_SPAN seconds: the wait is for the bot as a whole
FLOOD_SPAN = 10.0


class Weather:
    """How Telegram is doing, as far as the last outcomes tell."""

    def __init__(self) -> None:
        self.failures = 0  # calls in a row that never arrived
        self.worried = asyncio.Event()  # set while notices wait
        self._offline_until = -math.inf
        self._unsure_notices = 0
        self._floods: deque[tuple[float, int]] = deque(maxlen=50)
        self._without_rights: set[int] = set()

    @property
    def notices_wait(self) -> bool:
        """Whether notices stay where they are until Telegram answers getMe."""
        return self.worried.is_set()

    def offline_for(self, now: float) -> float:
        """Seconds until one row may try whether Telegram can be reached again."""
        return max(0.0, self._offline_until - now)

    def never_arrived(self, now: float) -> None:
        """A call found nobody: all wait, longer each time, and then one row tries."""
        if self._offline_until > now:
            return  # others that left at the same time
        self._offline_until = now + min(LONGEST_OFFLINE_PAUSE, FIRST_OFFLINE_PAUSE * 2.0 ** min(self.failures, 10))
        self.failures += 1

    def arrived(self) -> None:
        """Telegram answered, or at least something left."""
        self.failures = 0
        self._offline_until = -math.inf

    def notices_go_on(self) -> None:
        """Telegram answered getMe."""
        self.worried.clear()
        self._unsure_notices = 0

    def judged(self, delivered: Delivered, now: float) -> Delivered:
        """The outcome in the light of the others."""
        claimed, result = delivered.claimed, delivered.result
        if claimed.lane is Lane.NOTICE:
            self._unsure_notices = self._unsure_notices + 1 if isinstance(result, Unsure) else 0
            if self._unsure_notices >= UNSURE_NOTICES:
                self.worried.set()
        if isinstance(result, Later):
            self._floods.append((now, claimed.chat_id))
            flooded = {chat for at, chat in self._floods if now - at <= FLOOD_SPAN}
            return replace(delivered, result=replace(result, everywhere=len(flooded) >= FLOODED_CHATS))
        if isinstance(result, Sent):
            self._without_rights.discard(claimed.chat_id)
        elif delivered.news and delivered.news.what is What.RIGHTS_LOST:
            if claimed.chat_id in self._without_rights:
                return replace(delivered, news=None)
            self._without_rights.add(claimed.chat_id)
        return delivered
