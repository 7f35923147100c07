"""Webhooks: updates are posted to the bot one after the other, each again until it is taken."""

from __future__ import annotations

import asyncio
import re
from typing import Any

import aiohttp

from .history import History
from .params import Params
from .polling import Poller
from .refusals import bad
from .state import Json
from .updates import KINDS, ONLY_WHEN_ASKED
from .wire import dumps
from .world import World

FIRST_PAUSE = 0.2  # seconds before a refused update is sent again; doubles with each refusal
LONGEST_PAUSE = 60.0
PATIENCE = 30.0  # seconds to wait for the bot's answer
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Webhook:
    """The bot's webhook, if it set one. Order is kept by having one delivery under way at a time."""

    def __init__(self, world: World, poller: Poller, history: History) -> None:
        self._world = world
        self._poller = poller
        self._history = history
        self._task: asyncio.Task[None] | None = None
        self.url = ""
        self._secret = ""
        self._most = 40
        self._error: tuple[int, str] | None = None
        self.up = True

    async def set(self, params: Params) -> bool:
        """setWebhook and deleteWebhook."""
        url, secret = params.text("url"), params.text("secret_token")
        if url and not re.match(r"https://|http://(?:127\.0\.0\.1|localhost)[:/]", url):
            raise bad("bad webhook: An HTTPS URL must be provided for webhook")
        if len(secret) > 256:
            raise bad("secret token is too long")
        if not re.fullmatch(r"[A-Za-z0-9_-]*", secret):
            raise bad("secret token contains unallowed characters")
        allowed = params.json("allowed_updates")
        self._world.updates.allow(allowed if isinstance(allowed, list) else None)
        if params.flag("drop_pending_updates"):
            self._world.updates.clear()
        await self.stop()
        self.url, self._secret, self._most = url, secret, params.number("max_connections", 40)
        self._error = None
        self._poller.webhook_active = bool(url)
        if url:
            self._poller.end("Conflict: terminated by setWebhook request")
            self._task = asyncio.create_task(self._deliver())
        return True

    def info(self) -> Json:
        """getWebhookInfo."""
        info: Json = {
            "url": self.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self._world.updates),
        }
        if self.url:
            info["max_connections"] = self._most
        if self._world.updates.allowed != KINDS - ONLY_WHEN_ASKED:
            info["allowed_updates"] = sorted(self._world.updates.allowed)
        if self._error is not None:
            info["last_error_date"], info["last_error_message"] = self._error
        return info

    async def stop(self) -> None:
        """No more deliveries."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _deliver(self) -> None:
        pause = FIRST_PAUSE
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=PATIENCE)) as session:
            while True:
                arrival = self._world.updates.arrival()
                waiting = self._world.updates.get(0, 1) if self.up else []
                if not waiting:
                    await asyncio.wait([arrival], timeout=1.0)
                    self._world.updates.forget(arrival)
                    continue
                self._world.updates.forget(arrival)
                if await self._post(session, waiting[0]):
                    pause = FIRST_PAUSE
                    self._world.updates.get(waiting[0]["update_id"] + 1, 1)
                else:
                    await asyncio.sleep(pause)
                    pause = min(pause * 2, LONGEST_PAUSE)

    async def _post(self, session: aiohttp.ClientSession, update: dict[str, Any]) -> bool:
        headers = {"Content-Type": "application/json"} | ({SECRET_HEADER: self._secret} if self._secret else {})
        entry = self._history.open(self._world.now(), "(webhook)", {"update_id": update["update_id"]})
        try:
            async with session.post(self.url, data=dumps(update), headers=headers) as answer:
                entry.code = answer.status
        except (aiohttp.ClientError, TimeoutError) as error:
            entry.delivered = "cut"
            self._error = (int(self._world.seconds()), f"Connection failed: {type(error).__name__}")
            return False
        entry.effect = entry.code // 100 == 2
        entry.delivered = "ok" if entry.effect else "error"
        if not entry.effect:
            self._error = (int(self._world.seconds()), f"Wrong response from the webhook: {entry.code}")
        return entry.effect
