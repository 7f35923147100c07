"""`python -m tests.kill.nursery`: reads one order a line, `{"start": …}` or `{"poll": pid}`, and answers with one number.

It imports the bot and reads its texts once; each start is a fork that then lives as `python -m bot` does, or
as another program with a `main`. It ends with its standard input, and takes its bots along.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import signal
import sys
import traceback
from contextlib import suppress
from itertools import product
from typing import Any

import alembic.command
import alembic.config
from sqlalchemy import create_engine

import bot.app
import bot.cli
import bot.storage.copies
from bot import points
from bot.clock import SystemClock, millis
from bot.config import Config
from bot.house import House
from bot.intake.reader import read
from bot.intake.storing import row_of
from bot.storage import inbox, migrate
from bot.storage.sealed import Sealer, bind
from bot.turns import hear
from tests.kill import planted

SAID = ("/start", "/help", "hello", "when are you open", "/staff where is my book", "It is blue.")
IMPORTED = (alembic.command, alembic.config, bot.app, bot.cli, bot.storage.copies)
"""What a bot imports late."""


def warm() -> None:
    """Read the texts and the answers, and hear somebody: what is the same for every town is made once and kept."""
    house = House.build(Config(), today=SystemClock().now().date())
    house.faq.get_ready()
    rehearse(house)
    gc.collect()
    gc.freeze()


def rehearse(house: House) -> None:
    """A few turns in a database that nobody sees: texts, patterns and migrations are read at their first use."""
    now = SystemClock().now()
    with create_engine("sqlite://").begin() as tx:
        bind(tx.dialect, Sealer.random())
        migrate.upgrade(tx)
        for number, (language, words) in enumerate(product(house.languages, SAID), 1):
            (row,) = inbox.add(tx, [row_of(update(number, language, words, int(now.timestamp())), millis(now))])
            hear(tx, house, row, read(row.raw, now, now), now)


def update(number: int, language: str, words: str, at: int) -> dict[str, Any]:
    """What somebody writes, as Telegram tells it."""
    person = {"id": sum(language.encode()), "is_bot": False, "first_name": "Rehearsal", "language_code": language}
    chat = {"id": person["id"], "type": "private", "first_name": "Rehearsal"}
    message = {"message_id": number, "date": at, "from": person, "chat": chat, "text": words}
    return {"update_id": number, "message": message}


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
