"""Faults on demand and the history that judges read (reliability F10-F12, F23, F24, F27-F29)."""

from __future__ import annotations

import asyncio
import time

import aiohttp
import orjson
import pytest
from telegram import Bot
from telegram.error import NetworkError, RetryAfter, TimedOut
from telegram.request import HTTPXRequest

from bot.playground.standin import Impossible, Person, StandIn

from .rig import RawBot, Refusal

pytestmark = pytest.mark.asyncio


async def send(bot: RawBot, olena: Person, text: str = "x") -> aiohttp.ClientResponse:
    return await bot.session.post(bot.address("sendMessage"), json={"chat_id": olena.id, "text": text})


async def test_reset_before_and_cut_after_the_effect(bot: RawBot, olena: Person) -> None:
    for kind, arrived in (("reset", 0), ("cut", 1)):
        bot.standin.fault(kind, method="sendMessage")
        with pytest.raises(aiohttp.ClientConnectionError):
            await send(bot, olena, kind)
        assert len([post for post in olena.posts() if post.text == kind]) == arrived
        request = bot.standin.history.of("sendMessage")[-1]
        assert (request.effect, request.delivered, request.fault) == (bool(arrived), "cut", kind)
    assert (await send(bot, olena)).status == 200


@pytest.mark.parametrize(
    ("kind", "status", "arrived"),
    [
        ("error_500", 500, 0),
        ("bad_gateway", 502, 0),
        ("unauthorized", 401, 0),
        ("not_found", 404, 0),
        ("flood", 429, 0),
    ],
)
async def test_answers_that_are_errors(bot: RawBot, olena: Person, kind: str, status: int, arrived: int) -> None:
    bot.standin.fault(kind, seconds=60)
    answer = await send(bot, olena)
    assert answer.status == status
    assert len(olena.posts()) == arrived
    body = await answer.read()
    if kind == "flood":
        assert orjson.loads(body)["parameters"] == {"retry_after": 60}
    if kind == "bad_gateway":
        assert body.startswith(b"<html>")
    if kind == "not_found":
        assert body == b""


async def test_a_500_may_have_taken_effect(bot: RawBot, olena: Person) -> None:
    bot.standin.fault("error_500", effect=True)
    assert (await send(bot, olena)).status == 500
    assert len(olena.posts()) == 1


async def test_answers_that_cannot_be_read(bot: RawBot, olena: Person) -> None:
    bot.standin.fault("invalid_json")
    with pytest.raises(orjson.JSONDecodeError):
        orjson.loads(await (await send(bot, olena)).read())
    bot.standin.fault("truncated")
    with pytest.raises(aiohttp.ClientPayloadError):
        await (await send(bot, olena)).read()
    assert len(olena.posts()) == 2


async def test_slow_answers(bot: RawBot, olena: Person) -> None:
    for kind in ("delay", "drip"):
        bot.standin.fault(kind, seconds=0.3)
        began = time.monotonic()
        assert orjson.loads(await (await send(bot, olena)).read())["ok"] is True
        assert time.monotonic() - began >= 0.25
    bot.standin.fault("hang")
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(send(bot, olena), 0.2)
    assert bot.standin.history.requests[-1].delivered == "hung"
    assert len(olena.posts()) == 2


async def test_rules_say_which_call(bot: RawBot, standin: StandIn, olena: Person) -> None:
    grace = standin.person("Grace", started=True)
    standin.fault("error_500", method="sendMessage", chat=olena.id, nth=2, times=2)
    assert [(await send(bot, who)).status for who in (olena, grace, olena, grace, olena, olena)] == [
        200, 200, 500, 200, 500, 200,
    ]  # fmt: skip
    standin.fault("error_500", probability=0.5, times=None)
    struck = sum([(await send(bot, olena)).status == 500 for _ in range(60)])
    assert 15 < struck < 45
    assert await bot.updates() == []  # polls are spared unless they are named
    standin.faults.clear()
    standin.fault("unauthorized", method="getUpdates")
    with pytest.raises(Refusal, match="Unauthorized"):
        await bot.updates()
    with pytest.raises(ValueError, match="no fault of the kind 'earthquake'"):
        standin.fault("earthquake")


async def test_the_library_sees_the_faults_as_it_sees_telegrams(standin: StandIn, olena: Person) -> None:
    request = HTTPXRequest(read_timeout=0.3)
    async with Bot(standin.token, f"{standin.url}/bot", request=request) as library:
        for kind, expected in (
            ("flood", RetryAfter),
            ("hang", TimedOut),
            ("reset", NetworkError),
            ("bad_gateway", NetworkError),
        ):
            standin.fault(kind)
            with pytest.raises(expected):
                await library.send_message(olena.id, kind)
    assert olena.posts() == []


async def test_down_refuses_and_up_serves_again(bot: RawBot, standin: StandIn, olena: Person) -> None:
    await bot("getMe")
    poll = asyncio.create_task(bot.updates(timeout=20))
    await asyncio.sleep(0.05)
    await standin.go_down()
    with pytest.raises(aiohttp.ClientConnectionError):
        await poll
    with pytest.raises(aiohttp.ClientConnectorError):
        await bot("getMe")
    olena.says("while it was away")
    await standin.go_up()
    assert (await bot.updates())[0]["message"]["text"] == "while it was away"
    await standin.go_down("reset")
    with pytest.raises(aiohttp.ClientConnectionError):
        await bot("getMe")
    await standin.go_down("bad_gateway")
    async with bot.session.get(bot.address("getMe")) as answer:
        assert answer.status == 502
    await standin.go_up()
    with pytest.raises(Impossible, match="refuse, reset, bad_gateway"):
        await standin.go_down("slowly")


async def test_the_history_keeps_what_was_true_then(bot: RawBot, olena: Person) -> None:
    sent = await bot("sendMessage", chat_id=olena.id, text="first")
    await bot("editMessageText", chat_id=olena.id, message_id=sent["message_id"], text="second")
    with pytest.raises(Refusal):
        await bot("sendMessage", chat_id=4711, text="x")
    history = bot.standin.history
    assert [request.result["text"] for request in history.of(chat=olena.id)] == ["first", "second"]
    failed = history.of("sendMessage")[-1]
    assert (failed.code, failed.effect, failed.delivered) == (400, False, "error")
    assert failed.description == "Bad Request: chat not found"
    assert [request.number for request in history.requests] == [1, 2, 3]
    lines = [orjson.loads(line) for line in history.lines(after=1, method="editMessageText")]
    assert [line["params"]["text"] for line in lines] == ["second"]
