"""Telegram calls us instead of being polled: checked, stored, and only then answered with 200.

Telegram repeats what was not answered so, in order, for 24 hours. The server listens on plain HTTP behind the library's
own reverse proxy, which holds the certificate.
"""

from __future__ import annotations

import asyncio
import hmac
import logging
from collections.abc import Sequence
from contextlib import suppress

from aiohttp import web

from bot.clock import Clock
from bot.delivery.http import AiohttpRequest, Api, Garbled
from bot.intake.poller import ALLOWED
from bot.intake.storing import Store, Take
from bot.storage.database import Database

log = logging.getLogger(__name__)

HEADER = "X-Telegram-Bot-Api-Secret-Token"
LARGEST_BODY = 1024 * 1024  # bytes; Telegram's own updates stay far below
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0


class Webhook:
    """Listens at `listen`:`port``path` for updates that carry the secret, and tells Telegram where (`url`)."""

    def __init__(
        self,
        db: Database,
        api: Api,
        clock: Clock,
        take: Take,
        *,
        url: str,
        secret: str,
        listen: str = "127.0.0.1",
        port: int = 8443,
        path: str = "/telegram",
        allowed_updates: Sequence[str] = ALLOWED,
    ) -> None:
        if not secret:
            raise ValueError("a webhook needs a secret")
        self._store = Store(db, clock, take)
        self._api = api
        self._clock = clock
        self._url = url
        self._secret = secret.encode()
        self._listen = listen
        self._port = port
        self._allowed = list(allowed_updates)
        app = web.Application(client_max_size=LARGEST_BODY)
        app.router.add_post(path, self._receive)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        self._running: asyncio.Task[None] | None = None
        self._stopped = asyncio.Event()

    @property
    def port(self) -> int:
        """Where it really listens; tells the port that was chosen for `port` 0."""
        return int(self._runner.addresses[0][1]) if self._runner.addresses else self._port

    async def run(self) -> None:
        """Listen, then tell Telegram, again and again until it has understood; returns after `stop`."""
        self._running = asyncio.current_task()
        with suppress(asyncio.CancelledError):
            await self._runner.setup()
            await web.TCPSite(self._runner, self._listen, self._port).start()
            await self._api.open()
            await self._announce()
            await self._stopped.wait()
        await self._runner.cleanup()

    async def stop(self) -> None:
        """Stop listening; Telegram keeps what it cannot deliver."""
        self._stopped.set()
        if self._running is not None:
            self._running.cancel()
            await asyncio.wait([self._running])

    async def _announce(self) -> None:
        pause = FIRST_PAUSE
        wanted = {"url": self._url, "secret_token": self._secret.decode(), "allowed_updates": self._allowed}
        while True:
            try:
                await self._api.call("setWebhook", wanted)
                return
            except Exception as error:
                log.warning("Telegram does not know the webhook yet: %s", type(error).__name__)
            await self._clock.sleep(pause)
            pause = min(LONGEST_PAUSE, pause * 2)

    async def _receive(self, request: web.Request) -> web.Response:
        """403 without the secret, 413 for a body too large, 400 for nonsense, 503 when it could not be stored."""
        if not hmac.compare_digest(request.headers.get(HEADER, "").encode(), self._secret):
            return web.Response(status=403)
        try:
            update = AiohttpRequest.parse_json_payload(await request.read())
        except Garbled:
            return web.Response(status=400)
        if "update_id" not in update:
            return web.Response(status=400)
        try:
            await self._store.keep([update])
        except Exception as error:
            log.error("an update could not be stored: %s", type(error).__name__)
            return web.Response(status=503)
        return web.Response()
