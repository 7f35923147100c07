"""Telegram calls us: only with the secret, only what fits, and 200 only when it is stored (F22)."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Callable

import aiohttp
import pytest
import pytest_asyncio

from bot.delivery.http import Api
from bot.intake.webhook import HEADER, Webhook
from bot.playground.standin import Person, StandIn
from bot.storage.database import Connection, Database
from bot.storage.inbox import InboxRow
from tests.hurried import HurriedClock

pytestmark = pytest.mark.asyncio
SECRET = "a-secret-nobody-guesses"
UPDATE = b'{"update_id": 5, "message": {"text": "hei", "chat": {"id": 7, "type": "private"}}}'


async def until(done: Callable[[], bool]) -> None:
    async with asyncio.timeout(5):
        while not done():
            await asyncio.sleep(0.01)


@contextlib.asynccontextmanager
async def listening(
    db: Database, api: Api, clock: HurriedClock, taken: list[InboxRow], url: str = ""
) -> AsyncIterator[Webhook]:
    webhook = Webhook(
        db, api, clock, taken.extend, url=url or "https://library.example/telegram", secret=SECRET, port=0
    )
    task = asyncio.create_task(webhook.run())
    await until(lambda: webhook.port > 0)
    yield webhook
    await webhook.stop()
    assert task.done()


@pytest_asyncio.fixture
async def address(db: Database, api: Api, clock: HurriedClock, taken: list[InboxRow]) -> AsyncIterator[str]:
    async with listening(db, api, clock, taken) as webhook:
        yield f"http://127.0.0.1:{webhook.port}/telegram"


async def post(address: str, body: bytes, secret: str | None = SECRET) -> int:
    headers = {HEADER: secret} if secret is not None else {}
    async with aiohttp.ClientSession() as session, session.post(address, data=body, headers=headers) as answer:
        return answer.status


async def test_f22_what_comes_is_stored_and_what_is_repeated_is_ignored(address: str, taken: list[InboxRow]) -> None:
    assert [await post(address, UPDATE) for _ in range(2)] == [200, 200]
    assert [row.lane for row in taken] == ["7"]


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET + "x", "sälaisuus"])
async def test_f22_7_2_without_the_secret_nothing_is_taken(
    address: str, taken: list[InboxRow], secret: str | None
) -> None:
    assert await post(address, UPDATE, secret) == 403
    assert taken == []


async def test_f22_a_body_of_five_megabytes_is_refused(address: str, taken: list[InboxRow]) -> None:
    assert await post(address, b'{"update_id": 1, "x": "' + b"x" * 5_000_000 + b'"}') == 413
    assert taken == []


@pytest.mark.parametrize("body", [b"", b"nonsense", b"[]", b'{"message": {}}'])
async def test_f22_nonsense_is_refused(address: str, taken: list[InboxRow], body: bytes) -> None:
    assert await post(address, body) == 400


async def test_f9_half_a_surrogate_pair_does_not_block_what_comes_behind_it(
    address: str, taken: list[InboxRow]
) -> None:
    assert await post(address, b'{"update_id": 6, "message": {"text": "\\ud83d"}}') == 200
    assert taken[0].raw["message"]["text"] == "\ufffd"


def fill(tx: Connection, *, full: bool) -> None:
    pages = tx.exec_driver_sql("PRAGMA page_count").scalar_one()
    tx.exec_driver_sql(f"PRAGMA max_page_count = {pages if full else 1_000_000}")


async def test_f17_f22_what_cannot_be_stored_is_not_answered_with_200(
    address: str, db: Database, taken: list[InboxRow]
) -> None:
    large = b'{"update_id": 9, "message": {"text": "' + b"x" * 200_000 + b'"}}'
    await db.run(fill, full=True)
    assert await post(address, large) == 503
    await db.run(fill, full=False)
    assert await post(address, large) == 200
    assert len(taken) == 1


async def test_telegram_is_told_where_we_listen_as_soon_as_it_answers_and_delivers_in_order(
    standin: StandIn, olena: Person, db: Database, api: Api, clock: HurriedClock, taken: list[InboxRow]
) -> None:
    standin.fault("error_500", method="setWebhook", times=2)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    webhook = Webhook(db, api, clock, taken.extend, url=f"http://127.0.0.1:{port}/telegram", secret=SECRET, port=port)
    task = asyncio.create_task(webhook.run())
    for number in range(5):
        olena.says(str(number))
    await until(lambda: len(taken) == 5)
    await webhook.stop()
    assert task.done()
    assert [row.raw["message"]["text"] for row in taken] == list("01234")
