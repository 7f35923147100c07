"""What the rest of the bot has to know about a row that could not simply be sent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from bot.storage.database import Connection
from bot.storage.leaving import Claimed
from flows.records import Reach


class What(StrEnum):
    """What happened."""

    UNREACHABLE = "unreachable"  # `reach` says whether the patron blocked the bot or is gone
    TOPIC_GONE = "topic-gone"  # the row waits first in its stream; a new topic must be put before it
    TOPIC_CLOSED = "topic-closed"  # likewise; the topic must be opened again
    MIGRATED = "migrated"  # the group is `chat_id` now; all that waits for the old id must move
    NO_TOPICS = "no-topics"  # the group `chat_id` has none: its tickets stand in the group itself
    RIGHTS_LOST = "rights-lost"  # told once, until something can be sent to that chat again
    RIGHTS_BACK = "rights-back"  # something that was refused in the group `chat_id` for want of rights has been sent
    PARKED = "parked"  # set aside for a person to see; `text` is why


@dataclass(frozen=True, slots=True)
class News:
    """One happening, about the row `claimed` that it is told with."""

    what: What
    reach: Reach = Reach.OK
    chat_id: int = 0
    text: str = ""


OnOutcome = Callable[[Connection, Claimed, News], None]
"""Runs in the transaction that records the outcome, after it is recorded."""
