"""`python -m bot playground`: the stand-in, the page and a bot beside them, until somebody ends it."""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import signal
import socket
import sys
import tempfile
import threading
import webbrowser
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

from aiohttp import web

from bot import Mendable
from bot.config import load
from bot.playground import seeds
from bot.playground.bot_process import BotProcess, command
from bot.playground.controls import Controls
from bot.playground.kept_world import KeptWorld
from bot.playground.page_server import page_app
from bot.playground.play_clock import PlayClock
from bot.playground.standin import StandIn

PORTS_TRIED = 20
FIRST_POLL_WITHIN = 15.0  # seconds; the page says by itself when the bot takes longer
LOOK_EVERY = 0.05  # seconds
ENDS_WITHIN = 0.5  # seconds for open requests of the page; its event stream would stay for ever


def main(port: int = 8080, browser: bool = True, keep: Path | None = None) -> int:
    """Play until SIGINT or SIGTERM; 0 then. The page is on 127.0.0.1 at `port` or the next one that is free.

    `keep` is the folder for everything that is stored; without it a temporary one is used and removed at the end.
    Raises `Mendable` when there is no free port or what was kept cannot be used.
    """
    with _folder(keep) as folder:
        return asyncio.run(_play(folder, port, browser=browser, kept=keep is not None))


@contextlib.contextmanager
def _folder(keep: Path | None) -> Iterator[Path]:
    if keep is not None:
        keep.mkdir(parents=True, exist_ok=True)
        yield keep.absolute()
        return
    folder = Path(tempfile.mkdtemp(prefix="lukuopas-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


async def _play(folder: Path, port: int, *, browser: bool, kept: bool) -> int:
    asked_to_end = _ending()
    async with _playground(folder, _listener(port), kept=kept) as (address, bot, controls):
        keeping_alive = asyncio.create_task(bot.keep_alive())
        try:
            await _first_poll(bot, controls, asked_to_end)
            if not asked_to_end.is_set():
                print(f"Lukuopas is ready to play with: {address}  (Ctrl-C ends it)", flush=True)
                _say_trouble(bot)
                if browser:
                    _show(address)
            await asked_to_end.wait()
        finally:
            await bot.stop()
            await keeping_alive
    return 0


@contextlib.asynccontextmanager
async def _playground(
    folder: Path, listener: socket.socket, *, kept: bool
) -> AsyncIterator[tuple[str, BotProcess, Controls]]:
    """Everything but the bot, which only has its place: the stand-in with its people, and the page's server."""
    clock = PlayClock(folder / "clock")
    standin = StandIn(token=seeds.TOKEN, now=clock.now, monotonic=clock.monotonic)
    api_url = await standin.start()
    try:
        async with _people(standin, folder / "telegram.json" if kept else None):
            config_file = folder / "config.toml"
            seeds.write_config(config_file, api_url)
            config = load(config_file, {})
            bot = BotProcess(command(config_file), folder / "bot.log", clock.environ)
            controls = Controls(standin, bot, clock, config)
            async with _page(page_app(standin, controls), listener):
                yield f"http://127.0.0.1:{listener.getsockname()[1]}/", bot, controls
    finally:
        await standin.stop()


@contextlib.asynccontextmanager
async def _people(standin: StandIn, file: Path | None) -> AsyncIterator[None]:
    """The people of the playground: those of the last time when they were kept in `file`, else new ones."""
    if file is None:
        _first_day(standin)
        yield
        return
    world = KeptWorld(standin, file)
    if not world.put_back():
        _first_day(standin)
    saving = asyncio.create_task(world.keep())
    try:
        yield
    finally:
        saving.cancel()
        world.save()


def _first_day(standin: StandIn) -> None:
    seeds.people(standin)
    seeds.morning(standin)


@contextlib.asynccontextmanager
async def _page(app: web.Application, listener: socket.socket) -> AsyncIterator[None]:
    runner = web.AppRunner(app, shutdown_timeout=ENDS_WITHIN, access_log=None)
    await runner.setup()
    try:
        await web.SockSite(runner, listener).start()
        yield
    finally:
        await runner.cleanup()


def _ending() -> asyncio.Event:
    """Set when the terminal or a supervisor asks to end."""
    asked = asyncio.Event()
    loop = asyncio.get_running_loop()
    for wanted in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(wanted, asked.set)
        except NotImplementedError:  # Windows: Ctrl-C comes as KeyboardInterrupt and ends `main` by itself
            continue
    return asked


def _listener(port: int) -> socket.socket:
    """A socket on the first free port from `port` on; says so when that is another one."""
    for candidate in range(port, min(port + PORTS_TRIED, 65536)):
        try:
            listener = socket.create_server(("127.0.0.1", candidate))
        except OSError:
            continue
        if candidate != port:
            print(f"Port {port} is taken; the page is on port {candidate}.", file=sys.stderr)
        return listener
    raise Mendable(f"--port {port}: that port and the {PORTS_TRIED - 1} after it are taken, expected a free one")


async def _first_poll(bot: BotProcess, controls: Controls, asked_to_end: asyncio.Event) -> None:
    """Wait until the bot listens, so that the page is usable when its address is told; not when that is hopeless."""
    loop = asyncio.get_running_loop()
    until = loop.time() + FIRST_POLL_WITHIN
    while loop.time() < until and not controls.bot_listens and not bot.failing:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(asked_to_end.wait(), LOOK_EVERY)
            return


def _say_trouble(bot: BotProcess) -> None:
    if bot.failing:
        print(f"The bot does not start: {bot.last_words}{os.linesep}All it said is in {bot.log}.", file=sys.stderr)


def _show(address: str) -> None:
    """Open the page; in a thread, since a browser of the terminal holds its caller until it is left."""
    threading.Thread(target=webbrowser.open, args=(address,), daemon=True, name="browser").start()
