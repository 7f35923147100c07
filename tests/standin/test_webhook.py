"""Webhooks: the secret, order, and again until it is taken (pitfalls 2.24, reliability F22)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from aiohttp import web

from bot.playground.standin import Person, polling

from .rig import RawBot, Refusal, eventually

pytestmark = pytest.mark.asyncio


class Receiver:
    """A bot's endpoint that answers as told."""

    def __init__(self) -> None:
        self.answers: list[int] = []
        self.seen: list[tuple[str, int]] = []
        self.secrets: set[str | None] = set()
        self.url = ""

    async def take(self, request: web.Request) -> web.Response:
        """One delivery."""
        status = self.answers.pop(0) if self.answers else 200
        self.seen.append(((await request.json())["message"]["text"], status))
        self.secrets.add(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        return web.Response(status=status)

    async def waits_for(self, count: int) -> None:
        """Until so many deliveries have come."""
        await eventually(lambda: len(self.seen) >= count)


@pytest_asyncio.fixture
async def receiver() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    app = web.Application()
    app.router.add_post("/hook", receiver.take)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield receiver
    await runner.cleanup()


async def test_updates_are_posted_in_order_and_again_until_taken(
    bot: RawBot, olena: Person, receiver: Receiver
) -> None:
    olena.says("waiting")
    await bot("setWebhook", url=receiver.url, secret_token="s3-cret", max_connections=5)
    await receiver.waits_for(1)
    receiver.answers = [500]
    olena.says("one")
    olena.says("two")
    await receiver.waits_for(4)
    assert receiver.seen == [("waiting", 200), ("one", 500), ("one", 200), ("two", 200)]
    assert receiver.secrets == {"s3-cret"}
    await asyncio.sleep(0.05)
    info = await bot("getWebhookInfo")
    assert (info["url"], info["pending_update_count"], info["max_connections"]) == (receiver.url, 0, 5)
    assert info["last_error_message"] == "Wrong response from the webhook: 500"


async def test_no_polls_while_a_webhook_is_set(
    bot: RawBot, olena: Person, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(polling, "CONFLICT_PAUSE", 0.0)  # or the second 409 would take three seconds
    poll = asyncio.create_task(bot.updates(timeout=20))
    await asyncio.sleep(0.05)
    await bot("setWebhook", url=receiver.url)
    with pytest.raises(Refusal, match="terminated by setWebhook request") as refusal:
        await poll
    assert refusal.value.code == 409
    with pytest.raises(Refusal, match="can't use getUpdates method while webhook is active"):
        await bot.updates()
    await bot("deleteWebhook")
    olena.says("by poll")
    assert len(await bot.updates()) == 1
    await bot("deleteWebhook", drop_pending_updates=True)
    assert await bot.updates() == []


async def test_bad_webhooks(bot: RawBot) -> None:
    with pytest.raises(Refusal, match="bad webhook: An HTTPS URL must be provided for webhook"):
        await bot("setWebhook", url="http://example.org/hook")
    with pytest.raises(Refusal, match="secret token contains unallowed characters"):
        await bot("setWebhook", url="https://example.org/hook", secret_token="ä")
    with pytest.raises(Refusal, match="secret token is too long"):
        await bot("setWebhook", url="https://example.org/hook", secret_token="x" * 257)
