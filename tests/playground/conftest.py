"""A playground for each test, and one Chromium for all of them."""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import pytest_asyncio
from aiohttp import web
from playwright.async_api import Browser, Page, async_playwright

from bot.config import load
from bot.playground import seeds
from bot.playground.bot_process import BotProcess
from bot.playground.controls import Controls
from bot.playground.page_server import page_app
from bot.playground.play_clock import PlayClock
from bot.playground.standin import StandIn

CHROMIUM = os.environ.get("LUKUOPAS_TEST_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
ARGUMENTS = [
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
OUTPUT = Path(__file__).parents[1] / "output"
ECHO_BOT = Path(__file__).parent / "echo_bot.py"

PHONE = {"width": 360, "height": 740}
DESKTOP = {"width": 1280, "height": 800}


@dataclass
class Playground:
    """What a test has at hand: where the page is, and what stands behind it."""

    address: str
    standin: StandIn
    bot: BotProcess
    clock: PlayClock


@pytest_asyncio.fixture(loop_scope="session", scope="session")
async def chromium() -> AsyncIterator[Browser]:
    """The system's Chromium; the test is skipped, and says so, where there is none."""
    if CHROMIUM is None:
        pytest.skip("no Chromium here: install it, or name one in LUKUOPAS_TEST_CHROMIUM")
    async with async_playwright() as play:
        browser = await play.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session")
async def playground(tmp_path: Path) -> AsyncIterator[Playground]:
    """Stand-in, page and an echo bot of the tests' own."""
    clock = PlayClock(tmp_path / "clock")
    standin = StandIn(token=seeds.TOKEN, now=clock.now, monotonic=clock.monotonic)
    api_url = await standin.start()
    seeds.people(standin)
    seeds.write_config(tmp_path / "config.toml", api_url)
    command = (sys.executable, str(ECHO_BOT), api_url, seeds.TOKEN, str(seeds.STAFF_CHAT))
    bot = BotProcess(command, tmp_path / "bot.log", clock.environ)
    controls = Controls(standin, bot, clock, load(tmp_path / "config.toml", {}))
    runner = web.AppRunner(page_app(standin, controls), shutdown_timeout=0.2, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    keeping = asyncio.create_task(bot.keep_alive())
    yield Playground(f"http://127.0.0.1:{runner.addresses[0][1]}/", standin, bot, clock)
    await bot.stop()
    await keeping
    await runner.cleanup()
    await standin.stop()


@pytest_asyncio.fixture(loop_scope="session")
async def page(chromium: Browser, playground: Playground) -> AsyncIterator[Page]:
    """The page at desktop width, ready; whatever goes wrong in its scripts fails the test."""
    context = await chromium.new_context(viewport=DESKTOP, locale="fi-FI")  # type: ignore[arg-type]
    opened = await context.new_page()
    troubles: list[str] = []
    opened.on("pageerror", lambda error: troubles.append(str(error)))
    opened.on("console", lambda message: troubles.append(message.text) if message.type == "error" else None)
    await opened.goto(playground.address)
    await opened.get_by_role("radio", name="Aino").wait_for()
    yield opened
    await context.close()
    assert not troubles
