"""One row to its outcome: its calls are made one after the other, refusals are remedied, and what came of it is told."""

from __future__ import annotations

import logging
import random
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from bot import points
from bot.clock import Clock, millis
from bot.delivery import outcomes, remedies
from bot.delivery.calls import Call, calls_of, spans_of
from bot.delivery.http import Api
from bot.delivery.limiter import Limiter
from bot.delivery.news import News, What
from bot.delivery.outcomes import Reason, classify
from bot.delivery.wording import Phrase, UnsayableError
from bot.storage.leaving import Anew, Claimed, Later, Parked, Refused, Result, Retry, Sent, Skipped, Unsure
from flows.records import Reach
from flows.words import TopicAct

log = logging.getLogger(__name__)

LONGEST_PAUSE = 60.0  # seconds between attempts whose outcome is unknown
TOPIC_PAUSE = 60.0  # Telegram tells by an update of its own which topic was made; so long it is waited for
MOST_REPAIRS = 8  # attempts at a row whose topic is gone each time


@dataclass(frozen=True, slots=True)
class Delivered:
    """What became of a row. `never_arrived` when nothing could leave at all, `ours` when the token is refused."""

    claimed: Claimed
    result: Result
    news: News | None = None
    never_arrived: bool = False
    ours: bool = False


class Sending:
    """Makes the calls of one row at a time, many rows side by side. `phrase_for` words texts for the reader of a row."""

    def __init__(
        self,
        api: Api,
        clock: Clock,
        limiter: Limiter,
        phrase_for: Callable[[Claimed], Phrase],
        *,
        seed: int | None = None,
    ) -> None:
        self._api = api
        self._clock = clock
        self._limiter = limiter
        self._phrase_for = phrase_for
        self._random = random.Random(seed)

    async def deliver(self, claimed: Claimed) -> Delivered:
        """Send the row; never raises for what the row or Telegram does."""
        try:
            phrase = self._phrase_for(claimed)
            calls = calls_of(claimed, phrase)
        except Exception as error:  # a text or a button that Telegram could not take, or that cannot be worded
            log.error("message row %s cannot be worded: %s", claimed.id, type(error).__name__)
            return _parked(claimed, f"cannot be worded: {error}" if isinstance(error, UnsayableError) else "no words")
        try:
            return await Attempt(self, claimed, phrase, calls).make()
        except Exception as error:
            log.exception("message row %s met a fault of ours", claimed.id)
            return _parked(claimed, f"a fault of ours: {type(error).__name__}")

    async def call(self, claimed: Claimed, call: Call) -> outcomes.Outcome:
        """One call, and what its answer means."""
        try:
            result = await self._api.call(call.method, call.params)
        except Exception as error:
            return classify(error, group=claimed.chat_id < 0)
        points.reach("send.topic" if call.method == "createForumTopic" else "send.answered")
        return outcomes.Sent(result)

    async def call_again(self, claimed: Claimed, call: Call) -> outcomes.Outcome:
        """A further call for the same row, which counts by itself."""
        outcome = await self.call(claimed, call)
        self._limiter.spend(claimed.chat_id, "send", self._clock.monotonic())
        return outcome

    def wait_for(self, chat_id: int) -> float:
        """Seconds until a further message may go to the chat."""
        return self._limiter.wait(chat_id, self._clock.monotonic())

    def in_seconds(self, seconds: float) -> int:
        """The instant so many seconds from now, UTC ms."""
        return millis(self._clock.now()) + round(seconds * 1000)

    def pause_after(self, unknown: int) -> float:
        """1, 2, 4 … 60 seconds, give or take a fifth so that not all come back at once."""
        return min(LONGEST_PAUSE, 2.0 ** min(unknown, 10)) * self._random.uniform(0.8, 1.2)


class Attempt:
    """One attempt at one row."""

    def __init__(self, sending: Sending, claimed: Claimed, phrase: Phrase, calls: Sequence[Call]) -> None:
        self._sending = sending
        self._claimed = claimed
        self._phrase = phrase
        self._calls = deque(calls[claimed.pieces :])
        self._messages: list[int] = []
        self._thread_id = 0
        self._remedied: set[Reason] = set()
        self._changed = False  # whether other calls were made than those of the row

    async def make(self) -> Delivered:
        """Make what calls are left, until all are made or one of them decides the row's fate."""
        first = True
        while self._calls:
            if not first and (wait := self._sending.wait_for(self._claimed.chat_id)) > 0:
                return self._told(Retry(self._sending.in_seconds(wait), "pacing", self._left()))
            ended = await self._one(self._calls[0], first=first)
            first = False
            if ended is not None:
                return ended
        return self._told(self._sent())

    async def _one(self, call: Call, *, first: bool) -> Delivered | None:
        sending, claimed = self._sending, self._claimed
        outcome = await (sending.call(claimed, call) if first else sending.call_again(claimed, call))
        while isinstance(outcome, outcomes.Refused):
            remedy = remedies.remedy(claimed, call, outcome, self._phrase)
            if not isinstance(remedy, remedies.Instead) or not remedy.calls or outcome.reason in self._remedied:
                return self._given_up(outcome, remedy)
            self._remedied.add(outcome.reason)
            self._changed = True
            self._calls.popleft()
            self._calls.extendleft(reversed(remedy.calls))
            call = remedy.calls[0]
            outcome = await sending.call_again(claimed, call)
        if isinstance(outcome, outcomes.Sent):
            self._note(outcome.result)
            self._calls.popleft()
            return None
        return self._not_now(outcome)

    def _note(self, result: Any) -> None:
        """Remember what Telegram answered: a message, several, the id of a copy, a topic, or just True."""
        for one in result if isinstance(result, list) else [result]:
            if isinstance(one, dict) and "message_id" in one:
                self._messages.append(int(one["message_id"]))
            elif isinstance(one, dict) and "message_thread_id" in one:
                self._thread_id = int(one["message_thread_id"])

    def _sent(self) -> Sent:
        messages = tuple(self._messages)
        spans = () if self._changed else spans_of(self._claimed, messages)
        if self._claimed.kind in ("edit", "rewrite") and not self._changed:
            messages = ()  # the edited message keeps its number
        return Sent(messages, spans, self._thread_id)

    def _left(self) -> tuple[int, ...]:
        """The messages that have left of a row that is not finished; other calls than its own are made again."""
        return () if self._changed else tuple(self._messages)

    def _not_now(self, outcome: outcomes.Outcome) -> Delivered:
        claimed, left = self._claimed, self._left()
        if isinstance(outcome, outcomes.Later):
            return self._told(Later(self._sending.in_seconds(outcome.seconds), messages=left))
        if isinstance(outcome, outcomes.Retry):
            retry = Retry(self._sending.in_seconds(0), outcome.why, left)
            return Delivered(claimed, retry, never_arrived=True, ours=outcome.ours)
        if isinstance(outcome, outcomes.Migrated):
            news = News(What.MIGRATED, chat_id=outcome.chat_id)
            return self._told(Retry(self._sending.in_seconds(0), "migrated", left), news)
        why = outcome.why if isinstance(outcome, outcomes.Unsure) else ""
        is_topic = isinstance(claimed.act, TopicAct) and claimed.act.act == "make"
        pause = TOPIC_PAUSE if is_topic else self._sending.pause_after(claimed.unsure)
        return self._told(Unsure(self._sending.in_seconds(pause), why, left))

    def _given_up(self, refused: outcomes.Refused, remedy: remedies.Remedy) -> Delivered | None:
        """What a refusal means for the row; None when its call was as good as made."""
        claimed, reason = self._claimed, refused.reason
        if isinstance(remedy, remedies.AsSent) or (isinstance(remedy, remedies.Instead) and not remedy.calls):
            self._calls.popleft()
            return None
        if isinstance(remedy, remedies.Skip):
            return self._told(Skipped(reason))
        if isinstance(remedy, remedies.SayAnew):
            return self._told(Anew())
        if isinstance(remedy, remedies.Unreachable):
            reach = Reach.BLOCKED if reason is Reason.BLOCKED else Reach.GONE
            return self._told(Refused(reason, reach), News(What.UNREACHABLE, reach=reach))
        if isinstance(remedy, remedies.Plainly):
            return self._told(Skipped(reason), News(What.NO_TOPICS, chat_id=claimed.chat_id))
        if isinstance(remedy, remedies.Wait):
            again = Retry(self._sending.in_seconds(remedy.seconds), reason, self._left())
            return self._told(again, News(What.RIGHTS_LOST, chat_id=claimed.chat_id, text=refused.text))
        if isinstance(remedy, remedies.Repair) and claimed.ticket_id and claimed.attempts <= MOST_REPAIRS:
            what = What.TOPIC_GONE if reason is Reason.TOPIC_GONE else What.TOPIC_CLOSED
            return self._told(Retry(self._sending.in_seconds(0), reason, self._left()), News(what))
        return _parked(claimed, f"{reason}: {refused.text}")

    def _told(self, result: Result, news: News | None = None) -> Delivered:
        return Delivered(self._claimed, result, news)


def _parked(claimed: Claimed, why: str) -> Delivered:
    return Delivered(claimed, Parked(why), News(What.PARKED, text=why))
