"""The bot's own process: started with its config, started again when it dies, killed when somebody asks for it."""

from __future__ import annotations

import asyncio
import os
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import bot

STOPS_WITHIN = 3.0  # seconds for SIGTERM before SIGKILL; the playground itself promises to end within 5
SETTLED_AFTER = 5.0  # seconds after which a start counts as good
PAUSES = (0.1, 0.5, 1.0, 2.0, 5.0)  # seconds before starting again, after each start that failed in a row
OURS = ("LUKUOPAS_CONFIG", "LUKUOPAS_TELEGRAM_TOKEN", "LUKUOPAS_DATABASE_URL")  # would win over the playground's config


def command(config: Path) -> Sequence[str]:
    """What runs the bot with this config, on the leash of the process that starts it."""
    return (sys.executable, "-m", "bot.playground.leash", "run", "--config", str(config))


class BotProcess:
    """Keeps one bot alive, whatever `command` runs it.

    Its output goes to `log`; `last_words` is the last line of the bot that ended last.
    """

    def __init__(self, command: Sequence[str], log: Path, environ: Mapping[str, str]) -> None:
        self._command = command
        self.log = log
        self._environ = environ
        self._process: Process | None = None
        self._stopping = asyncio.Event()
        self._killed = False
        self._failures = 0
        self.on_start: Callable[[], None] = lambda: None  # called before each start
        self.last_words = ""

    @property
    def alive(self) -> bool:
        """Whether a bot is running now."""
        return self._process is not None and self._process.returncode is None

    @property
    def failing(self) -> bool:
        """Whether it ended soon after its last starts: something is wrong that starting again does not mend."""
        return self._failures > 1

    async def keep_alive(self) -> None:
        """Start the bot, and again whenever it ends; returns after `stop`."""
        loop = asyncio.get_running_loop()
        while not self._stopping.is_set():
            began = loop.time()
            self._killed = False
            self.on_start()
            self._process = await self._start()
            if self._stopping.is_set():  # asked to end while this one was being started
                self.kill()
            await self._process.wait()
            settled = self._killed or loop.time() - began > SETTLED_AFTER
            self._failures = 0 if settled else self._failures + 1
            self.last_words = self._last_line()
            if not self._stopping.is_set():
                await asyncio.sleep(PAUSES[min(self._failures, len(PAUSES) - 1)])

    def kill(self) -> None:
        """End it the hard way, as a power cut would; it is not to blame for that."""
        self._killed = True
        if self._process is not None and self._process.returncode is None:
            self._process.kill()

    async def stop(self) -> None:
        """End it politely, and the hard way when it does not hear."""
        self._stopping.set()
        process = self._process
        if process is None or process.returncode is not None:
            return
        process.terminate()
        try:
            await asyncio.wait_for(process.wait(), STOPS_WITHIN)
        except TimeoutError:
            process.kill()
            await process.wait()

    async def _start(self) -> Process:
        """Its own session: Ctrl-C in the terminal reaches the playground alone, which then stops the bot."""
        with self.log.open("ab") as log:
            return await asyncio.create_subprocess_exec(
                *self._command,
                stdin=PIPE,
                stdout=log,
                stderr=log,
                env=self._child_environ(),
                start_new_session=True,
            )

    def _child_environ(self) -> dict[str, str]:
        """Ours without what would point the bot elsewhere, and with the code of this playground to import from."""
        environ = {name: value for name, value in os.environ.items() if name not in OURS}
        home = str(Path(bot.__file__).parents[1])
        paths = [home, *filter(None, [environ.get("PYTHONPATH")])]
        # A proxy of the surroundings must not come between the bot and a Telegram on this computer.
        local = {"PYTHONPATH": os.pathsep.join(paths), "NO_PROXY": "*", "no_proxy": "*"}
        return environ | local | dict(self._environ)

    def _last_line(self) -> str:
        lines = self.log.read_text("utf-8", "replace").splitlines() if self.log.exists() else []
        return next((line.strip() for line in reversed(lines) if line.strip()), "")
