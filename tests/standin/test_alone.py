"""The stand-in runs alone, in its own process, as rigs use it."""

from __future__ import annotations

import asyncio
import signal
import sys

import aiohttp
import pytest

pytestmark = pytest.mark.asyncio


async def test_it_says_where_it_is_and_ends_when_told() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.playground.standin", "--port", "0", "--limits", "off", stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    async with asyncio.timeout(20):
        words = (await process.stdout.readline()).decode().split()
        url, token, world = words[2], words[4], words[6]
        async with aiohttp.ClientSession() as session:
            async with session.post(f"{world}/world/person", json={"name": "Aino", "started": True}) as answer:
                person = (await answer.json())["person"]["id"]
            for _ in range(40):
                async with session.post(
                    f"{url}/bot{token}/sendMessage", json={"chat_id": person, "text": "x"}
                ) as answer:
                    assert answer.status == 200
        process.send_signal(signal.SIGTERM)
        assert await process.wait() == 0
