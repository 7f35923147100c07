"""What became of a call: one value for each thing that can happen, and one table of Telegram's texts.

A text that is not in the table is `UNKNOWN`: its row is parked and staff are told, so that a new one is noticed.
Texts: the open source of the Bot API server, and Telegram's own RPC errors that it passes on.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, RetryAfter, TelegramError
from telegram.warnings import PTBDeprecationWarning

from bot.delivery.http import NeverArrived

# The library warns at every flood wait that the type of its seconds will change; `seconds` takes both.
warnings.filterwarnings("ignore", message=".*retry_after.*", category=PTBDeprecationWarning)

UNNAMED_WAIT = 5.0  # seconds; a flood wait that does not say how long


class Reason(StrEnum):
    """Why Telegram refused, in our words; what is done about each stands in `bot/delivery/remedies.py`."""

    DONE_BEFORE = "done-before"  # nothing to change, nothing to delete: as good as sent
    TARGET_GONE = "target-gone"  # the message to edit is not there
    TARGET_FIXED = "target-fixed"  # it is there, and can no longer be changed
    ORIGINAL_GONE = "original-gone"  # the message to copy is not there
    REPLY_GONE = "reply-gone"
    TOPIC_GONE = "topic-gone"
    TOPIC_CLOSED = "topic-closed"
    ENTITIES = "entities"
    TOO_LONG = "too-long"
    EMPTY = "empty"
    FILE_GONE = "file-gone"
    UNWANTED = "unwanted"  # a reaction or a kind of message that this chat does not take
    BLOCKED = "blocked"
    DELETED = "deleted"  # the account is gone
    GROUP_LOST = "group-lost"  # the bot is no longer in the group
    NO_RIGHTS = "no-rights"
    NO_FORUM = "no-forum"  # the group has no topics
    EXPIRED = "expired"  # a button press that is too old to be answered
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Sent:
    """Telegram has it. `result` is its answer, as parsed."""

    result: object = None


@dataclass(frozen=True, slots=True)
class Later:
    """A flood wait of so many seconds: nothing was sent, and it costs no attempt."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Retry:
    """It never arrived; `why` is a short word for the log. `ours` when the token or the server address is to blame."""

    why: str
    ours: bool = False


@dataclass(frozen=True, slots=True)
class Unsure:
    """It left, and whether it took effect is unknown."""

    why: str


@dataclass(frozen=True, slots=True)
class Migrated:
    """The group has a new id; nothing was sent."""

    chat_id: int


@dataclass(frozen=True, slots=True)
class Refused:
    """Telegram said no, for good. `text` is its own sentence, for the parked row's error."""

    reason: Reason
    text: str = ""


Outcome = Sent | Later | Retry | Unsure | Migrated | Refused

TEXTS: tuple[tuple[str, Reason], ...] = (
    ("message is not modified", Reason.DONE_BEFORE),
    ("topic_not_modified", Reason.DONE_BEFORE),
    ("message to delete not found", Reason.DONE_BEFORE),
    ("message to edit not found", Reason.TARGET_GONE),
    ("message_id_invalid", Reason.TARGET_GONE),
    ("message can't be edited", Reason.TARGET_FIXED),
    ("message can't be deleted", Reason.TARGET_FIXED),
    ("message_edit_time_expired", Reason.TARGET_FIXED),
    ("there is no text in the message to edit", Reason.TARGET_FIXED),
    ("there is no caption in the message to edit", Reason.TARGET_FIXED),
    ("message to copy not found", Reason.ORIGINAL_GONE),
    ("messages to copy not found", Reason.ORIGINAL_GONE),
    ("there are no messages to copy", Reason.ORIGINAL_GONE),
    ("message to forward not found", Reason.ORIGINAL_GONE),
    ("message can't be copied", Reason.ORIGINAL_GONE),
    ("message to be replied not found", Reason.REPLY_GONE),
    ("replied message not found", Reason.REPLY_GONE),
    ("message to react not found", Reason.UNWANTED),
    ("message to reply not found", Reason.REPLY_GONE),
    ("message thread not found", Reason.TOPIC_GONE),
    ("topic_deleted", Reason.TOPIC_GONE),
    ("topic_id_invalid", Reason.TOPIC_GONE),
    ("topic_closed", Reason.TOPIC_CLOSED),
    ("can't parse entities", Reason.ENTITIES),
    ("entity_bounds_invalid", Reason.ENTITIES),
    ("can't parse messageentity", Reason.ENTITIES),
    ("entities_too_long", Reason.ENTITIES),
    ("message is too long", Reason.TOO_LONG),
    ("message_too_long", Reason.TOO_LONG),
    ("message caption is too long", Reason.TOO_LONG),
    ("media_caption_too_long", Reason.TOO_LONG),
    ("message text is empty", Reason.EMPTY),
    ("text must be non-empty", Reason.EMPTY),
    ("message must be non-empty", Reason.EMPTY),
    ("wrong file identifier", Reason.FILE_GONE),
    ("wrong remote file", Reason.FILE_GONE),
    ("file_reference_", Reason.FILE_GONE),
    ("wrong type of the web page content", Reason.FILE_GONE),
    ("reaction_invalid", Reason.UNWANTED),
    ("reactions_too_many", Reason.UNWANTED),
    ("reaction_empty", Reason.UNWANTED),
    ("voice_messages_forbidden", Reason.UNWANTED),
    ("restricted receiving of", Reason.UNWANTED),
    ("bot was blocked by the user", Reason.BLOCKED),
    ("bot can't initiate conversation with a user", Reason.BLOCKED),
    ("user is deactivated", Reason.DELETED),
    ("input_user_deactivated", Reason.DELETED),
    ("chat not found", Reason.DELETED),
    ("user not found", Reason.DELETED),
    ("peer_id_invalid", Reason.DELETED),
    ("bot was kicked from", Reason.GROUP_LOST),
    ("bot is not a member of", Reason.GROUP_LOST),
    ("the group chat was deleted", Reason.GROUP_LOST),
    ("not enough rights", Reason.NO_RIGHTS),
    ("have no rights", Reason.NO_RIGHTS),
    ("need administrator rights", Reason.NO_RIGHTS),
    ("chat_admin_required", Reason.NO_RIGHTS),
    ("chat_write_forbidden", Reason.NO_RIGHTS),
    ("chat_restricted", Reason.NO_RIGHTS),
    ("bot is not an administrator", Reason.NO_RIGHTS),
    ("the chat is not a forum", Reason.NO_FORUM),
    ("channel_forum_missing", Reason.NO_FORUM),
    ("query is too old", Reason.EXPIRED),
    ("query_id_invalid", Reason.EXPIRED),
)


def classify(error: Exception, *, group: bool = False) -> Outcome:
    """What an exception of a call means. `group` tells a group from a private chat, where "chat not found" differs.

    Order matters: the library's BadRequest is a NetworkError, and so is our `NeverArrived`.
    """
    if isinstance(error, RetryAfter):
        return Later(seconds(error.retry_after))
    if isinstance(error, ChatMigrated):
        return Migrated(error.new_chat_id)
    if isinstance(error, BadRequest | Forbidden):
        return refusal(str(error), group=group)
    if isinstance(error, NeverArrived):
        return Retry(str(error))
    if isinstance(error, InvalidToken | Conflict):
        return Retry(type(error).__name__, ours=True)
    if "too many requests" in str(error).lower():
        return Later(UNNAMED_WAIT)
    return Unsure(str(error)[:80] if isinstance(error, TelegramError) else type(error).__name__)


def refusal(text: str, *, group: bool = False) -> Refused:
    """The reason behind one of Telegram's refusals."""
    lowered = text.lower().replace("\u2019", "'")
    reason = next((reason for known, reason in TEXTS if known in lowered), Reason.UNKNOWN)
    if group and reason is Reason.DELETED:
        reason = Reason.GROUP_LOST
    return Refused(reason, text[:200])


def seconds(duration: float | timedelta) -> float:
    """The library gives a number or, with PTB_TIMEDELTA, a timedelta."""
    return duration.total_seconds() if isinstance(duration, timedelta) else float(duration)
