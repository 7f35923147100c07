"""`python -m tests.kill.nursery`: reads one order a line, `{"start": …}` or `{"poll": pid}`, and answers with one number.

It imports the bot and reads its texts once; each start is a fork that then lives as `python -m bot` does, or
as another program with a `main`. It ends with its standard input, and takes its bots along.
"""

from __future__ import annotations

import asyncio
import gc
import importlib
import json
import os
import signal
import sys
import tempfile
import traceback
from contextlib import suppress
from pathlib import Path
from typing import Any

import alembic.command
import alembic.config

import bot.app
import bot.cli
import bot.storage.copies
from bot import points
from tests.kill import planted
from tests.world import World

SAID = ("/start", "/help", "hello", "when are you open", "/staff where is my book", "It is blue.")
IMPORTED = (alembic.command, alembic.config, bot.app, bot.cli, bot.storage.copies)
"""What a bot imports late."""


class Rehearsal(World):
    """As it runs for people: with texts that fall back."""

    strict = False


def warm() -> None:
    """What a bot reads, builds and compiles at first use is the same in every life: here it is done once and kept."""
    asyncio.run(rehearse())
    gc.collect()
    gc.freeze()


async def rehearse() -> None:
    """A short day in a town that nobody sees."""
    with tempfile.TemporaryDirectory(prefix="lukuopas-rehearsal-") as folder:
        town = await Rehearsal.open(Path(folder))
        marja = town.staff("Marja")
        for language in town.app.house.languages:
            patron = town.patron(f"Aino {language}", language)
            for words in SAID:
                await patron.says(words)
        await marja.taps("desk-take-button")
        await marja.says("Here it is.", topic=marja.last.topic_id)
        await marja.says("/close other", topic=marja.last.topic_id)
        town.app.house.faq.get_ready()
        await town.close()


def start(order: dict[str, Any]) -> int:
    """Fork one; its pid."""
    pid = os.fork()
    if pid:
        return pid
    try:
        code = be_a_bot(order)
    except BaseException:
        traceback.print_exc()
        code = 1
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def be_a_bot(order: dict[str, Any]) -> int:
    """In the fork: the log, the environment, the planted bug, and then the program's `main` as ever."""
    log = os.open(order["log"], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    for stream in (1, 2):
        os.dup2(log, stream)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.environ.update(order["environ"])
    importlib.reload(points)  # reads its setting at import
    planted.plant(os.environ.get(planted.SETTING, ""))
    program = importlib.import_module(order["program"])
    code: int = program.main(order["arguments"])
    return code


def poll(pid: int) -> int | None:
    """Its exit code, negative for a signal; None while it lives."""
    found, status = os.waitpid(pid, os.WNOHANG)
    return os.waitstatus_to_exitcode(status) if found else None


def main() -> None:
    """Until the orders end."""
    warm()
    alive: set[int] = set()
    for line in sys.stdin:
        order = json.loads(line)
        if "start" in order:
            answer: int | None = start(order["start"])
            alive.add(answer or 0)
        else:
            answer = poll(order["poll"])
            alive -= {order["poll"]} if answer is not None else set()
        print(json.dumps(answer), flush=True)
    for pid in alive:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


if __name__ == "__main__":
    main()
