"""How a rig runs bots: each a process of its own, started as people start it, or forked from one that has imported it."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import threading
import time
from asyncio.subprocess import PIPE, Process
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol

ROOT = Path(__file__).parents[2]
GLANCE = 0.005  # seconds


class Bot(Protocol):
    """A process that runs one command of the bot; both its outputs go to the log."""

    async def start(self, log: Path, *arguments: str, **environ: str) -> None: ...
    def kill(self, how: int = signal.SIGKILL) -> None: ...
    async def code(self) -> int | None: ...
    async def close(self) -> None: ...
    @property
    def pid(self) -> int: ...


async def ended(bot: Bot, within: float) -> int:
    """Its exit code, negative for a signal; raises TimeoutError when it lives on."""
    async with asyncio.timeout(within):
        while (code := await bot.code()) is None:
            await asyncio.sleep(GLANCE)
    return code


async def told_to_end(bot: Bot, within: float) -> tuple[int, float]:
    """SIGTERM: its exit code, and the seconds until then, but for those in which others had the processors."""
    began, before, after = time.monotonic(), held_up(bot.pid), 0.0
    bot.kill(signal.SIGTERM)
    async with asyncio.timeout(within):
        while (code := await bot.code()) is None:
            after = max(after, held_up(bot.pid))
            await asyncio.sleep(GLANCE)
    return code, time.monotonic() - began - max(0.0, after - before)


def held_up(pid: int) -> float:
    """Seconds for which a process could have run and did not, because this computer was busy; 0 where nobody counts."""
    waited = 0
    with suppress(OSError, LookupError):  # it has just ended
        for thread in Path(f"/proc/{pid}/task").glob("*/schedstat"):
            waited += int(thread.read_text("ascii").split()[1])
    return waited / 1e9


def environment(**more: str) -> dict[str, str]:
    """This process's, without what would win over the rig's config, and with byte code kept as usual."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith("LUKUOPAS_")}
    ours.pop("PYTHONDONTWRITEBYTECODE", None)
    return {**ours, "PYTHONPATH": str(ROOT), **more}


class Started:
    """`python -m bot`, from nothing. It runs on the playground's leash, so that none outlives a rig that was killed."""

    def __init__(self) -> None:
        self._process: Process | None = None

    async def start(self, log: Path, *arguments: str, **environ: str) -> None:
        with log.open("ab") as stream:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot.playground.leash", *arguments),
                stdin=PIPE,
                stdout=stream,
                stderr=stream,
                env=environment(**environ),
            )

    @property
    def pid(self) -> int:
        return self._process.pid if self._process is not None else 0

    def kill(self, how: int = signal.SIGKILL) -> None:
        if self._process is not None and self._process.returncode is None:
            self._process.send_signal(how)

    async def code(self) -> int | None:
        return None if self._process is None else self._process.returncode

    async def close(self) -> None:
        self.kill()
        if self._process is not None:
            await self._process.wait()


class Nursery:
    """A process that has imported the bot and forks one for each order: a start costs a tenth. Needs `os.fork`.

    One serves all the loops of a process; it is only ended when nobody waits for an answer.
    """

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._turn = threading.Lock()

    async def asks(self, **order: Any) -> int | None:
        """One order, one answer; the first one waits until everything is imported."""
        return await asyncio.to_thread(self._asks, order)

    def _asks(self, order: dict[str, Any]) -> int | None:
        with self._turn:
            if self._process is None:
                command, pipe = (sys.executable, "-m", "tests.kill.nursery"), subprocess.PIPE
                self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, cwd=ROOT, env=environment())
            assert self._process.stdin is not None
            assert self._process.stdout is not None
            self._process.stdin.write(json.dumps(order).encode() + b"\n")
            self._process.stdin.flush()
            answer: int | None = json.loads(self._process.stdout.readline())
            return answer

    def close(self) -> None:
        """Its bots end with it."""
        if self._process is not None:
            self._process.communicate()


class Forked:
    """A bot out of the nursery, or another module's `main`, which is given the arguments and returns the exit code."""

    def __init__(self, nursery: Nursery, program: str = "bot.cli") -> None:
        self._nursery = nursery
        self._program = program
        self._pid = 0
        self._code: int | None = None

    async def start(self, log: Path, *arguments: str, **environ: str) -> None:
        given = {"program": self._program, "log": str(log), "arguments": arguments, "environ": environ}
        self._pid, self._code = await self._nursery.asks(start=given) or 0, None

    @property
    def pid(self) -> int:
        return self._pid

    def kill(self, how: int = signal.SIGKILL) -> None:
        if self._pid and self._code is None:
            os.kill(self._pid, how)

    async def code(self) -> int | None:
        if self._pid and self._code is None:
            self._code = await self._nursery.asks(poll=self._pid)
        return self._code

    async def close(self) -> None:
        if self._pid and await self.code() is None:
            self.kill()
            await ended(self, 5)
