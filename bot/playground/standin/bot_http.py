"""The Bot API over HTTP: `/bot<token>/<method>` and `/file/bot<token>/<path>`, with faults where rules ask for them."""

from __future__ import annotations

import asyncio
import re
import weakref
from typing import Any
from urllib.parse import unquote

from aiohttp import web

from . import chats, copying, editing, media, profile, sending, topics  # noqa: F401 - each registers its methods
from .faults import Fault, Faults
from .history import History, Request
from .offered import OFFERED
from .params import Params
from .polling import Poller
from .refusals import Refused
from .signatures import METHODS, Method
from .webhook import Webhook
from .wire import BAD_GATEWAY, JSON_HEADERS, params_of, refusal, success
from .world import World

DRIPS = 10  # pieces in which a dripping answer comes


class BotHttp:
    """Answers the bot. Everything a method does happens in one go, so calls never see each other half done."""

    def __init__(self, world: World, token: str, history: History, faults: Faults) -> None:
        self._world = world
        self._token = token
        self._history = history
        self._faults = faults
        self.poller = Poller(world)
        self.webhook = Webhook(world, self.poller, history)
        self.down: str | None = None  # how calls fail while the service is away
        self._lines: weakref.WeakSet[asyncio.Transport] = weakref.WeakSet()  # connections that the bot used

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        """One HTTP request of the bot's side; the path begins with /bot or /file/bot."""
        if self.down is not None:
            return self._away(request)
        if request.transport is not None:
            self._lines.add(request.transport)
        path, _, query = request.raw_path.partition("?")
        path = unquote(path) if "%" in path else path
        if path.startswith("/file/"):
            return self._file(path)
        token, _, name = path[4:].partition("/")
        if token != self._token:
            known = re.fullmatch(r"\d+:[\w-]{20,}", token)
            return _plain(Refused(401, "Unauthorized") if known else Refused(404, "Not Found"))
        method = METHODS.get(name.lower())
        try:
            params = await params_of(request, query)
        except Refused as refused:
            return _plain(refused)
        entry = self._history.open(self._world.now(), method.name if method else name, params.raw)
        fault = self._faults.pick(entry.method, entry.chat_id) if self._faults.rules else None
        if fault is not None:
            return await self._faulty(request, fault, method, params, entry)
        status, body = await self._call(method, params, entry)
        closing = request.transport is None or request.transport.is_closing()
        entry.delivered = "cut" if closing else "ok" if status == 200 else "error"
        return web.Response(body=body, status=status, headers=JSON_HEADERS)

    def hang_up(self) -> None:
        """Every connection of the bot ends now; the people's stay."""
        for line in list(self._lines):
            line.abort()

    # one call

    async def _call(self, method: Method | None, params: Params, entry: Request) -> tuple[int, bytes]:
        try:
            result = await self._result(method, params)
        except Refused as refused:
            entry.code, entry.description = refused.code, refused.description
            return refused.code, refusal(refused)
        entry.code, entry.effect, entry.result = 200, True, result
        return 200, success(result)

    async def _result(self, method: Method | None, params: Params) -> Any:
        if method is None:
            raise Refused(404, "Not Found: method not found")
        if not self._world.limits.unknown_parameters and not params.raw.keys() <= method.parameters:
            unknown = ", ".join(sorted(params.raw.keys() - method.parameters))
            raise Refused(400, f"Bad Request: {method.name} has no parameter {unknown}")
        answer = OFFERED.get(method.name.lower())
        if answer is not None:
            return answer(self._world, params)
        return await self._special(method.name, params)

    async def _special(self, name: str, params: Params) -> Any:
        """The methods that are about fetching updates."""
        match name:
            case "getUpdates":
                return await self.poller.get(params)
            case "setWebhook":
                return await self.webhook.set(params)
            case "deleteWebhook":
                return await self.webhook.set(
                    Params({k: v for k, v in params.raw.items() if k == "drop_pending_updates"})
                )
            case "getWebhookInfo":
                return self.webhook.info()
        self._history.not_offered[name] = self._history.not_offered.get(name, 0) + 1
        raise Refused(400, "Bad Request: method is not part of the stand-in")

    def _file(self, path: str) -> web.Response:
        prefix = f"/file/bot{self._token}/"
        kept = self._world.shelf.at(path.removeprefix(prefix)) if path.startswith(prefix) else None
        if kept is None:
            return _plain(Refused(404, "Not Found"))
        return web.Response(body=kept.content, headers={"Content-Type": "application/octet-stream"})

    # what goes wrong

    def _away(self, request: web.BaseRequest) -> web.StreamResponse:
        if self.down == "bad_gateway":
            return web.Response(status=502, text=BAD_GATEWAY, content_type="text/html")
        return _cut(request)

    async def _faulty(
        self, request: web.BaseRequest, fault: Fault, method: Method | None, params: Params, entry: Request
    ) -> web.StreamResponse:
        entry.fault = fault.kind
        if fault.kind == "delay" and fault.early:
            await asyncio.sleep(fault.lasting)
        status, body = await self._call(method, params, entry) if fault.takes_effect else (0, b"")
        if fault.kind == "delay":
            if not fault.early:
                await asyncio.sleep(fault.lasting)
            entry.delivered = "ok" if status == 200 else "error"
            return web.Response(body=body, status=status, headers=JSON_HEADERS)
        return await self._spoilt(request, fault, entry, body)

    async def _spoilt(self, request: web.BaseRequest, fault: Fault, entry: Request, body: bytes) -> web.StreamResponse:
        match fault.kind:
            case "flood":
                seconds = int(fault.lasting)
                return _said(entry, Refused(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds}))
            case "error_500":
                return _said(entry, Refused(500, "Internal Server Error: restart"))
            case "unauthorized":
                return _said(entry, Refused(401, "Unauthorized"))
            case "bad_gateway":
                entry.delivered, entry.code = "broken", 502
                return web.Response(status=502, text=BAD_GATEWAY, content_type="text/html")
            case "not_found":
                entry.delivered, entry.code = "broken", 404
                return web.Response(status=404)
            case "invalid_json":
                entry.delivered = "broken"
                return web.Response(body=b"<!-- " + body[: len(body) // 2], headers=JSON_HEADERS)
            case "truncated" | "drip":
                return await self._trickle(request, fault, entry, body)
            case "hang":
                entry.delivered = "hung"
                await asyncio.sleep(fault.lasting)
        if entry.delivered == "open":
            entry.delivered = "cut"
        return _cut(request)

    @staticmethod
    async def _trickle(request: web.BaseRequest, fault: Fault, entry: Request, body: bytes) -> web.StreamResponse:
        """The answer in pieces: all of it, slowly; or half of what was promised."""
        response = web.StreamResponse(headers=JSON_HEADERS)
        response.content_length = len(body)
        entry.delivered = "broken" if fault.kind == "truncated" else "ok"
        try:
            await response.prepare(request)
            if fault.kind == "truncated":
                await response.write(body[: len(body) // 2])
                if request.transport is not None:
                    request.transport.close()
                return response
            step = max(1, -(-len(body) // DRIPS))
            for start in range(0, len(body), step):
                await response.write(body[start : start + step])
                await asyncio.sleep(fault.lasting / DRIPS)
            await response.write_eof()
        except ConnectionError:
            entry.delivered = "cut"
        return response


def _plain(refused: Refused) -> web.Response:
    return web.Response(body=refusal(refused), status=refused.code, headers=JSON_HEADERS)


def _said(entry: Request, refused: Refused) -> web.Response:
    entry.delivered, entry.code, entry.description = "error", refused.code, refused.description
    return _plain(refused)


def _cut(request: web.BaseRequest) -> web.Response:
    """The connection ends now; the response is for aiohttp only, it goes nowhere."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
