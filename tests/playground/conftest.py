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
from playwright.async_api import Browser, ConsoleMessage, Error, Page, ViewportSize, async_playwright

from bot.config import load
from bot.playground import seeds
from bot.playground.bot_process import BotProcess
from bot.playground.controls import Controls
from bot.playground.page_server import page_app
from bot.playground.play_clock import PlayClock
from bot.playground.standin import StandIn
from tests.playground import echo_bot

CHROMIUM = os.environ.get("LUKUOPAS_TEST_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
ARGUMENTS = [
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
OUTPUT = Path(__file__).parents[1] / "output"

PHONE: ViewportSize = {"width": 360, "height": 740}
DESKTOP: ViewportSize = {"width": 1280, "height": 800}


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


@pytest.fixture
def bot_runs_as() -> str:
    """The echo bot is a task beside the test, which is quicker; a test that kills it asks for a "process"."""
    return "task"


@pytest_asyncio.fixture(loop_scope="session")
async def playground(tmp_path: Path, bot_runs_as: str) -> AsyncIterator[Playground]:
    """Stand-in, page and an echo bot of the tests' own."""
    clock = PlayClock(tmp_path / "clock")
    standin = StandIn(token=seeds.TOKEN, now=clock.now, monotonic=clock.monotonic)
    api_url = await standin.start()
    seeds.people(standin)
    seeds.write_config(tmp_path / "config.toml", api_url)
    arguments = (api_url, seeds.TOKEN, str(seeds.STAFF_CHAT))
    bot = BotProcess((sys.executable, echo_bot.__file__, *arguments), tmp_path / "bot.log", clock.environ)
    controls = Controls(standin, bot, clock, load(tmp_path / "config.toml", {}))
    runner = web.AppRunner(page_app(standin, controls), shutdown_timeout=0.2, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    echoing = asyncio.create_task(bot.keep_alive() if bot_runs_as == "process" else echo_bot.main(*arguments))
    yield Playground(f"http://127.0.0.1:{runner.addresses[0][1]}/", standin, bot, clock)
    await bot.stop()
    echoing.cancel()
    await asyncio.gather(echoing, return_exceptions=True)
    await runner.cleanup()
    await standin.stop()


@pytest_asyncio.fixture(loop_scope="session", scope="session")
async def tab(chromium: Browser) -> AsyncIterator[Page]:
    """One tab for all tests of the page: each has an address of its own, so they share nothing else."""
    context = await chromium.new_context(locale="fi-FI")
    yield await context.new_page()
    await context.close()


@pytest_asyncio.fixture(loop_scope="session")
async def page(tab: Page, playground: Playground) -> AsyncIterator[Page]:
    """The page at desktop width, ready; whatever goes wrong in its scripts fails the test."""
    troubles: list[str] = []

    def hear_error(error: Error) -> None:
        troubles.append(str(error))

    def hear_console(message: ConsoleMessage) -> None:
        if message.type == "error":
            troubles.append(message.text)

    tab.on("pageerror", hear_error)
    tab.on("console", hear_console)
    await tab.set_viewport_size(DESKTOP)
    await tab.emulate_media(color_scheme="light")
    await tab.goto(playground.address)
    await tab.get_by_role("radio", name="Aino").wait_for()
    yield tab
    tab.remove_listener("pageerror", hear_error)
    tab.remove_listener("console", hear_console)
    await tab.goto("about:blank")
    assert not troubles
