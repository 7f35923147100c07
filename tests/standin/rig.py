"""What the stand-in's tests share: a clock that stands still, and a bot that speaks plain HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp

from bot.playground.standin import StandIn


class Still:
    """Time that moves only when told to."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
        self.seconds = 1_000.0

    def now(self) -> datetime:
        """Aware UTC."""
        return self.moment

    def monotonic(self) -> float:
        """Seconds."""
        return self.seconds

    def forward(self, seconds: float) -> None:
        """Both clocks go on."""
        self.moment += timedelta(seconds=seconds)
        self.seconds += seconds


async def eventually(holds: Callable[[], bool], seconds: float = 5.0) -> None:
    """Wait until something holds; TimeoutError when it never does."""
    async with asyncio.timeout(seconds):
        while not holds():
            await asyncio.sleep(0.01)


class Refusal(Exception):
    """An answer with "ok": false."""

    def __init__(self, body: dict[str, Any]) -> None:
        super().__init__(body["description"])
        self.code: int = body["error_code"]
        self.parameters: dict[str, Any] = body.get("parameters", {})


class RawBot:
    """A bot without a library: JSON bodies, answers as they are."""

    def __init__(self, standin: StandIn, session: aiohttp.ClientSession) -> None:
        self.standin = standin
        self.session = session

    async def __call__(self, method: str, **params: Any) -> Any:
        """The result, or Refusal."""
        async with self.session.post(self.address(method), json=params) as answer:
            body = await answer.json()
        if not body["ok"]:
            raise Refusal(body)
        return body["result"]

    def address(self, method: str) -> str:
        """Where a method is called."""
        return f"{self.standin.url}/bot{self.standin.token}/{method}"

    async def updates(self, offset: int = 0, **params: Any) -> list[dict[str, Any]]:
        """What waits now."""
        result: list[dict[str, Any]] = await self("getUpdates", offset=offset, **params)
        return result

    async def world(self, deed: str, /, **body: Any) -> dict[str, Any]:
        """An act of people, over HTTP."""
        async with self.session.post(f"{self.standin.world_url}/world/{deed}", json=body) as answer:
            result: dict[str, Any] = await answer.json()
            return result
