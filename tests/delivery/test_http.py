"""The HTTP client over real sockets: what never arrived is told from what is unknown, and no error shows the token."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Callable
from typing import Any
from urllib.parse import parse_qsl

import pytest
from aiohttp import web
from telegram import Bot
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter, TimedOut

from bot.delivery.http import AiohttpRequest, Api, Garbled, NeverArrived, is_local

TOKEN = "123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
Answering = Callable[[bytes], bytes]


@contextlib.asynccontextmanager
async def wire(answer: Answering | None, *, hang: bool = False) -> AsyncIterator[str]:
    """A server that reads one request and writes the given bytes, or cuts the line when there are none."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        length = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
        body = await reader.readexactly(length)
        if hang:
            await asyncio.sleep(5)
        if answer:
            writer.write(answer(body))
            await writer.drain()
        writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        server.close()


@contextlib.asynccontextmanager
async def calling(root: str, **options: Any) -> AsyncIterator[Api]:
    api = Api(root, TOKEN, AiohttpRequest(trust_env=False, **options))
    await api.open()
    try:
        yield api
    finally:
        await api.close()


def http(status: str, body: bytes, kind: str = "application/json") -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    return head.encode() + body


async def outcome(answer: bytes) -> Any:
    async with wire(lambda _: answer) as root, calling(root) as api:
        return await api.call("sendMessage", {"chat_id": 1, "text": "hei"})


@pytest.mark.asyncio
async def test_parameters_leave_as_a_form_without_those_that_are_none() -> None:
    bodies: list[Any] = []

    def answer(body: bytes) -> bytes:
        bodies.append(dict(parse_qsl(body.decode(), strict_parsing=True)))
        return http("200 OK", b'{"ok":true,"result":{"message_id":9}}')

    async with wire(answer) as root, calling(root) as api:
        params = {"chat_id": 1, "entities": [{"type": "bold", "offset": 0, "length": 1}], "reply_markup": None}
        assert await api.call("sendMessage", params) == {"message_id": 9}
    assert bodies == [{"chat_id": "1", "entities": '[{"type":"bold","offset":0,"length":1}]'}]


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        ("400 Bad Request", b'{"ok":false,"description":"Bad Request: message is too long"}', BadRequest),
        ("403 Forbidden", b'{"ok":false,"description":"Forbidden: bot was blocked by the user"}', Forbidden),
        ("401 Unauthorized", b'{"ok":false,"description":"Unauthorized"}', InvalidToken),
        ("404 Not Found", b"", InvalidToken),
        ("429 Too Many Requests", b'{"ok":false,"description":"x","parameters":{"retry_after":7}}', RetryAfter),
        ("400 Bad Request", b'{"ok":false,"description":"x","parameters":{"migrate_to_chat_id":-1005}}', ChatMigrated),
        ("502 Bad Gateway", b"<html>bad gateway</html>", NetworkError),
        ("200 OK", b"<html>welcome to the hotel's network</html>", Garbled),
        ("200 OK", b'{"ok":true,"result":{"message_', Garbled),
        ("200 OK", b'{"ok":true}', Garbled),
        ("200 OK", b"[]", Garbled),
    ],
)
async def test_f11_f29_answers_become_the_librarys_errors(status: str, body: bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        await outcome(http(status, body))


@pytest.mark.asyncio
async def test_f9_half_a_surrogate_pair_becomes_a_replacement_character() -> None:
    assert await outcome(http("200 OK", b'{"ok":true,"result":["a\\ud83d", "\\ud83d\\udc4b"]}')) == ["a\ufffd", "👋"]


@pytest.mark.asyncio
async def test_f23_a_refused_connection_never_arrived_and_its_error_shows_no_token() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    async with calling(f"http://127.0.0.1:{port}") as api:
        with pytest.raises(NeverArrived) as caught:
            await api.call("getMe")
    assert "AAAA" not in str(caught.value)
    assert caught.value.__cause__ is None


@pytest.mark.asyncio
async def test_f23_a_connect_timeout_never_arrived() -> None:
    full = socket.socket()
    full.bind(("127.0.0.1", 0))
    full.listen(0)
    fillers = []
    for _ in range(4):  # the queue of connections is full, so no further one is answered
        filler = socket.socket()
        filler.setblocking(False)
        filler.connect_ex(full.getsockname())
        fillers.append(filler)
    async with calling(f"http://127.0.0.1:{full.getsockname()[1]}", connect_timeout=0.2) as api:
        with pytest.raises(NeverArrived):
            await api.call("getMe")
    for used in (*fillers, full):
        used.close()


@pytest.mark.asyncio
async def test_f24_a_cut_line_and_a_slow_answer_are_unknown() -> None:
    async with wire(None) as root, calling(root) as api:
        with pytest.raises(NetworkError) as caught:
            await api.call("sendMessage", {"chat_id": 1})
        assert not isinstance(caught.value, NeverArrived | BadRequest)
    async with wire(None, hang=True) as root, calling(root, read_timeout=0.1) as api:
        with pytest.raises(TimedOut):
            await api.call("sendMessage", {"chat_id": 1})


@pytest.mark.asyncio
async def test_the_librarys_own_calls_and_files_go_through_the_same_client() -> None:
    seen: list[tuple[str, dict[str, Any]]] = []
    files: list[bytes] = []

    async def answer(request: web.Request) -> web.Response:
        form: dict[str, Any] = dict((await request.post()).items())
        files.extend(part.file.read() for part in form.values() if isinstance(part, web.FileField))
        seen.append((request.path.rsplit("/", 1)[1], form))
        me = {"id": 1, "is_bot": True, "first_name": "b", "username": "b"}
        chat = {"id": 5, "type": "private"}
        return web.json_response(
            {"ok": True, "result": me if request.path.endswith("getMe") else {"message_id": 3, "date": 1, "chat": chat}}
        )

    app = web.Application()
    app.router.add_route("*", "/{tail:.*}", answer)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    root = runner.addresses[0]
    request = AiohttpRequest(trust_env=False)
    bot = Bot(TOKEN, base_url=f"http://127.0.0.1:{root[1]}/bot", request=request, get_updates_request=AiohttpRequest())
    async with bot:
        sent = await bot.send_document(5, b"BEGIN:VCALENDAR", filename="a.ics", caption="Ї")
    await runner.cleanup()
    assert sent.message_id == 3
    method, form = seen[-1]
    assert (method, form["chat_id"], form["caption"]) == ("sendDocument", "5", "Ї")
    assert files == [b"BEGIN:VCALENDAR"]


@pytest.mark.parametrize(
    ("address", "local"),
    [
        ("http://127.0.0.1:8081", True),
        ("http://localhost/x", True),
        ("http://[::1]:1", True),
        ("https://api.telegram.org", False),
    ],
)
def test_1_36_no_proxy_comes_between_us_and_this_machine(address: str, local: bool) -> None:
    assert is_local(address) is local
