"""How Telegram is spoken to: an HTTP client on aiohttp behind python-telegram-bot's request seam, and one way to call.

The library's error classes stay; its answer objects are not built, since they cost more than all the rest of a call.
"""

from __future__ import annotations

import asyncio
import ipaddress
import json
from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import urlencode, urlsplit

import aiohttp
import orjson
from telegram._utils.defaultvalue import DefaultValue
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot import points
from bot.delivery.upload import Upload

__all__ = ["AiohttpRequest", "Api", "Form", "Garbled", "NeverArrived", "TelegramError", "is_local"]

CONNECT_SECONDS = 10.0
READ_SECONDS = 30.0  # a send that is slow is better waited for than sent twice
MOST_CONNECTIONS = 100
CODED_HEADERS = {"Content-Type": "application/x-www-form-urlencoded", "User-Agent": "lukuopas"}
FORM_HEADERS = {"User-Agent": "lukuopas"}
NO_CONNECTION = (
    aiohttp.ClientConnectorError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientHttpProxyError,
    aiohttp.InvalidURL,
)


class NeverArrived(NetworkError):
    """No connection came about, so nothing of the request can have reached Telegram: it may go again without a copy."""


class Garbled(TelegramError):
    """Telegram, or something in between, gave what is not an answer. Whether the call took effect is unknown."""

    def __init__(self) -> None:
        super().__init__("the answer cannot be read")


@dataclass(frozen=True, slots=True)
class Form:
    """Stands in the place of the library's RequestData and is sent as the library sends it: a form, whose nested values are JSON."""

    parameters: dict[str, Any]

    @property
    def contains_files(self) -> bool:
        return any(isinstance(value, Upload) for value in self.parameters.values())

    @property
    def encoded(self) -> bytes:
        return urlencode({name: _in_form(value) for name, value in self.parameters.items()}).encode()

    @property
    def multipart(self) -> aiohttp.FormData:
        """The same with its files, each under the name of its parameter."""
        form = aiohttp.FormData()
        for name, value in self.parameters.items():
            if isinstance(value, Upload):
                form.add_field(name, value.content, filename=value.name, content_type=value.kind)
            else:
                form.add_field(name, _in_form(value))
        return form


def _in_form(value: Any) -> str:
    return value if isinstance(value, str) else orjson.dumps(value).decode()


class AiohttpRequest(BaseRequest):
    """The library's request seam on aiohttp: keep-alive, orjson, and connect errors told apart from lost answers.

    Timeouts are seconds; `read_timeout` is the longest wait between two bytes. `trust_env` obeys proxy variables; it
    must be off for a server on this machine, see `is_local`. Polling has an instance of its own, to be rebuilt alone.
    """

    def __init__(
        self,
        *,
        trust_env: bool = True,
        read_timeout: float = READ_SECONDS,
        connect_timeout: float = CONNECT_SECONDS,
        connections: int = MOST_CONNECTIONS,
    ) -> None:
        self._trust_env = trust_env
        self._read = read_timeout
        self._connect = connect_timeout
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        return self._read

    async def initialize(self) -> None:
        """Open the client; does nothing when it is open."""
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=30),
                trust_env=self._trust_env,
                cookie_jar=aiohttp.DummyCookieJar(),
                trace_configs=[_crash_once_written()] if points.armed() else None,
            )

    async def shutdown(self) -> None:
        """Close the client and its connections; does nothing when it is closed."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The answer, or `Garbled`. The payload itself is never logged: it holds people's words."""
        try:
            answer = orjson.loads(payload)
        except ValueError:
            answer = _loads_leniently(payload)
        if not isinstance(answer, dict):
            raise Garbled
        return answer

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """See the library's `BaseRequest.do_request`. Raises `NeverArrived`, `TimedOut` or `NetworkError`."""
        if self._session is None:
            raise RuntimeError("the HTTP client is not open")
        timeout = aiohttp.ClientTimeout(
            sock_connect=_given(connect_timeout, self._connect),
            connect=_given(pool_timeout, None) or _given(connect_timeout, self._connect),
            sock_read=_given(read_timeout, self._read),
        )
        body, headers = _encoded(request_data)
        try:
            async with self._session.request(method, url, data=body, headers=headers, timeout=timeout) as answer:
                return answer.status, await answer.read()
        except NO_CONNECTION as error:  # "from None": aiohttp writes the address, and so the token, into its errors
            raise NeverArrived(type(error).__name__) from None
        except TimeoutError:
            raise TimedOut from None
        except (aiohttp.ClientError, OSError) as error:
            raise NetworkError(type(error).__name__) from None


class Api:
    """Telegram's methods by name: `await api.call("sendMessage", {...})` gives the `result` as it stands in the answer.

    `root` is the root address of a Bot API server, without `/bot`. Raises the library's errors and the two above.
    """

    def __init__(self, root: str, token: str, request: AiohttpRequest | None = None) -> None:
        self.request = request or AiohttpRequest(trust_env=not is_local(root))
        self._address = f"{root.rstrip('/')}/bot{token}/"

    async def open(self) -> None:
        await self.request.initialize()

    async def close(self) -> None:
        await self.request.shutdown()

    async def reopen(self) -> None:
        """A new client with new connections, for when the old one seems stuck."""
        await self.close()
        await self.open()

    async def call(
        self, method: str, params: dict[str, Any] | None = None, *, read_timeout: float | None = None
    ) -> Any:
        """Call one method; parameters that are None are left out."""
        given = {name: value for name, value in (params or {}).items() if value is not None}
        body = cast(RequestData, Form(given))
        wait = BaseRequest.DEFAULT_NONE if read_timeout is None else read_timeout
        try:
            return await self.request.post(self._address + method, body, read_timeout=wait)
        except KeyError:  # an answer without a result
            raise Garbled from None


def is_local(address: str) -> bool:
    """Whether the address is on this machine, where no proxy must come between."""
    host = urlsplit(address).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def _given(timeout: float | DefaultValue[None] | None, otherwise: float | None) -> float | None:
    return otherwise if isinstance(timeout, DefaultValue) else timeout


def _encoded(request_data: RequestData | Form | None) -> tuple[Any, dict[str, str]]:
    """Body and headers: ours and the library's own calls as a form, files as multipart."""
    if isinstance(request_data, Form):
        if request_data.contains_files:
            return request_data.multipart, FORM_HEADERS
        return request_data.encoded, CODED_HEADERS
    if request_data is None:
        return None, FORM_HEADERS
    if not request_data.contains_files:
        return request_data.json_parameters, FORM_HEADERS
    form = aiohttp.FormData(request_data.json_parameters)
    for name, (file_name, content, kind) in request_data.multipart_data.items():
        form.add_field(name, content, filename=file_name, content_type=kind)
    return form, FORM_HEADERS


def _loads_leniently(payload: bytes) -> Any:
    """JSON whose strings hold half a surrogate pair, as some apps send: it becomes a replacement character (F9)."""
    try:
        answer = json.loads(payload.decode("utf-8", "replace"))
    except ValueError:
        raise Garbled from None
    return _whole(answer)


def _whole(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    if isinstance(value, dict):
        return {name: _whole(inner) for name, inner in value.items()}
    return [_whole(inner) for inner in value] if isinstance(value, list) else value


def _crash_once_written() -> aiohttp.TraceConfig:
    """For the kill rig only: passes the crash point when the body of a call that says something is on the wire.

    aiohttp tells just before it writes, so a moment is waited; no answer is read in it.
    """
    trace = aiohttp.TraceConfig()

    async def writes(_session: object, _context: object, chunk: aiohttp.TraceRequestChunkSentParams) -> None:
        if not chunk.url.path.endswith("/getUpdates"):
            asyncio.get_running_loop().call_soon(points.reach, "send.written")

    trace.on_request_chunk_sent.append(writes)
    return trace
