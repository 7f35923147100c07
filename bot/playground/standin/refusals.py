"""What Telegram says when it will not do something, as one exception and the texts it uses.

The texts are the Bot API's own, letter by letter, because bots have nothing else to tell errors apart by.
"""

from __future__ import annotations

from typing import Any

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)
QUERY_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
OTHER_POLL = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)


class Refused(Exception):
    """An answer with "ok": false. `parameters` carries retry_after or migrate_to_chat_id."""

    def __init__(self, code: int, description: str, parameters: dict[str, Any] | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


class Impossible(Exception):
    """A person tried what the app would not offer (tap a button that is not there, write in a group they left)."""


def bad(text: str) -> Refused:
    """400, with the prefix Telegram puts before such texts."""
    return Refused(400, f"Bad Request: {text}")


def forbidden(text: str) -> Refused:
    """403: the other side does not want, or does not let, the bot write."""
    return Refused(403, f"Forbidden: {text}")


def flood(seconds: int) -> Refused:
    """429 with the seconds after which the call may be tried again."""
    return Refused(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})
