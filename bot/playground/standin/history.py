"""The append-only record of what the bot asked, what came of it, and what it was told: the judge reads this."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson


@dataclass
class Request:
    """One call. `effect` is whether the world changed; `delivered` is how the answer fared on the wire:

    "ok", "error" (an answer with ok = false), "cut" (connection ended without it), "broken" (unreadable or cut short),
    "hung", or "open" while it is still being answered. `result` is the answer of an effect even when it was cut.
    """

    number: int
    at: datetime
    method: str
    params: dict[str, Any]
    chat_id: int | None = None
    effect: bool = False
    delivered: str = "open"
    code: int = 0
    description: str = ""
    result: Any = None
    fault: str = ""

    def json(self) -> dict[str, Any]:
        """As a line of /world/history; of a poll's answer only the update ids."""
        result = self.result
        if self.method == "getUpdates" and isinstance(result, list):
            result = [update["update_id"] for update in result]
        return {
            "number": self.number, "at": self.at.isoformat(), "method": self.method, "params": self.params,
            "chat": self.chat_id, "effect": self.effect, "delivered": self.delivered, "code": self.code,
            "description": self.description, "result": result, "fault": self.fault,
        }  # fmt: skip


class History:
    """Every request since the start, in the order in which they arrived. Numbers count from 1."""

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self.not_offered: dict[str, int] = {}  # known methods that the stand-in does not do, and how often they came

    def open(self, at: datetime, method: str, params: dict[str, Any]) -> Request:
        """A request has arrived."""
        request = Request(len(self.requests) + 1, at, method, params)
        chat = params.get("chat_id")
        if isinstance(chat, int) or (isinstance(chat, str) and chat.lstrip("-").isdigit()):
            request.chat_id = int(chat)
        self.requests.append(request)
        return request

    def of(self, *methods: str, chat: int | None = None, after: int = 0) -> list[Request]:
        """Requests of these methods (all when none is named), in one chat or in all."""
        wanted = frozenset(methods)
        return [
            request
            for request in self.requests[after:]
            if (not wanted or request.method in wanted) and (chat is None or request.chat_id == chat)
        ]

    def lines(self, after: int = 0, method: str = "") -> Iterator[bytes]:
        """JSON lines from number `after` + 1 on."""
        for request in self.requests[after:]:
            if not method or request.method == method:
                yield orjson.dumps(request.json(), default=str) + b"\n"
