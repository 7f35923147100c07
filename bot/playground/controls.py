"""What the operator of the playground does to its world: moves the clock, takes Telegram down, kills the bot."""

from __future__ import annotations

import asyncio
import contextlib
import math
from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from typing import Any

from aiohttp import web

from bot.config import Config
from bot.playground.bot_process import BotProcess
from bot.playground.openings import next_opening
from bot.playground.play_clock import PlayClock
from bot.playground.standin import StandIn
from bot.storage import pulse

FARTHEST = timedelta(days=366)  # one press
STRIDE = timedelta(hours=20)  # a bot that hears nothing for a day would rightly say so
NEXT_POLL_WITHIN = 1.0  # seconds
LOOK_EVERY = 0.01


class Refused(Exception):
    """The control cannot do that; the text is one clear line for the page."""


class Controls:
    """The strip of controls on the page, as seen from the server."""

    def __init__(self, standin: StandIn, bot: BotProcess, clock: PlayClock, config: Config) -> None:
        self._standin = standin
        self._bot = bot
        self._clock = clock
        self._config = config
        self._listened = False
        self._seen = 0  # requests in the history that were looked at, or that another life of the bot made
        bot.on_start = self._new_life
        self._acts: Mapping[str, Callable[[Mapping[str, Any]], Awaitable[None]]] = {
            "clock": self._move_clock,
            "telegram": self._switch_telegram,
            "kill": self._kill,
        }

    async def show(self, request: web.Request) -> web.Response:
        """GET /controls/state"""
        return web.json_response(self.state())

    async def act(self, request: web.Request) -> web.Response:
        """POST /controls/clock {"seconds": 3600} or {"to": "opening"}, …/telegram {"up": false}, …/kill {}."""
        act = self._acts.get(request.match_info["act"])
        try:
            if act is None:
                raise Refused("There is no such control.")
            await act(await self._body(request))
        except Refused as refusal:
            return web.json_response({"ok": False, "error": str(refusal)})
        return web.json_response({"ok": True, **self.state()})

    @property
    def bot_listens(self) -> bool:
        """Whether this life of the bot has asked Telegram for updates."""
        if not self._listened:
            self._listened = bool(self._standin.history.of("getUpdates", after=self._seen))
            self._seen = len(self._standin.history.requests)
        return self._bot.alive and self._listened

    def state(self) -> dict[str, Any]:
        """What the bot and the clock do now: the state line in parts."""
        path = self._config.database.path
        seen = pulse.read(path) if path else pulse.Pulse()
        return {
            "bot": self._bot_state(),
            "problem": self._bot.last_words if self._bot.failing else "",
            "pulse": seen._asdict(),
            "up": self._standin.up,
            "now": self._clock.now().isoformat(),
            "zone": self._config.library.timezone.key,
        }

    def _new_life(self) -> None:
        self._listened, self._seen = False, len(self._standin.history.requests)

    def _bot_state(self) -> str:
        if self.bot_listens:
            return "running"
        return "starting" if self._bot.alive else "down"

    async def _body(self, request: web.Request) -> Mapping[str, Any]:
        try:
            body = await request.json()
        except ValueError:
            body = None
        if not isinstance(body, dict):
            raise Refused("A control takes a JSON object.")
        return body

    async def _move_clock(self, body: Mapping[str, Any]) -> None:
        now = self._clock.now()
        if body.get("to") == "opening":
            opening = next_opening(self._config, now)
            if opening is None:
                raise Refused("The library opens on none of the next 60 days.")
            seconds = (opening - now).total_seconds()
        else:
            given = body.get("seconds")
            if isinstance(given, bool) or not isinstance(given, int | float) or not math.isfinite(given):
                raise Refused("The clock takes a number of seconds.")
            seconds = float(given)
        if not 0 < seconds <= FARTHEST.total_seconds():
            raise Refused("The clock only goes on, by a year at most.")
        await self._go_on(seconds)

    async def _go_on(self, seconds: float) -> None:
        """Move the clock on in strides that a running bot keeps up with: only one that was really away is told so."""
        while seconds > 0:
            follows = self.bot_listens and self._standin.up
            stride = min(seconds, STRIDE.total_seconds()) if follows else seconds
            polls = len(self._standin.history.requests)
            self._clock.move(stride)
            seconds -= stride
            self._standin.world.updates.wake()
            if follows:
                await self._polled_after(polls)

    async def _polled_after(self, number: int) -> None:
        """Until the bot has asked Telegram again, or something keeps it from that."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(NEXT_POLL_WITHIN):
                while not any(self._standin.history.of("getUpdates", after=number)):
                    await asyncio.sleep(LOOK_EVERY)

    async def _switch_telegram(self, body: Mapping[str, Any]) -> None:
        if body.get("up"):
            await self._standin.go_up()
        else:
            await self._standin.go_down()

    async def _kill(self, body: Mapping[str, Any]) -> None:
        if not self._bot.alive:
            raise Refused("The bot is not running just now; it starts again by itself.")
        self._bot.kill()
