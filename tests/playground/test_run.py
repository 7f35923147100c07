"""`python -m bot playground` as a process: it says where the page is, and ends without a trace."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.playground.seeds import HOURS, STAFF_CHAT

READY_WITHIN = 20.0  # seconds, on a busy machine
ENDS_WITHIN = 5.0
ROOT = Path(__file__).parents[2]


@contextmanager
def played(tmp_path: Path, *arguments: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A playground in a process of its own, and the address it printed. Its temporary folders are in `tmp_path`."""
    command = (sys.executable, "-m", "bot", "playground", "--no-browser", *arguments)
    environ = {**os.environ, "TMPDIR": str(tmp_path)}
    with subprocess.Popen(command, cwd=ROOT, env=environ, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            ready = re.search(r"http://127\.0\.0\.1:\d+/", process.stdout.readline())
            assert ready
            yield process, ready[0]
        finally:
            process.kill()


def processes_of(folder: Path) -> list[str]:
    """Command lines of living processes that name this folder."""
    listed = subprocess.run(("ps", "-eww", "-o", "args"), capture_output=True, text=True, check=True).stdout
    return [line for line in listed.splitlines() if str(folder) in line]


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


def eventually(that: Callable[[], bool], *, within: float) -> bool:
    """Whether `that()` becomes true in time."""
    until = time.monotonic() + within
    while time.monotonic() < until:
        if that():
            return True
        time.sleep(0.05)
    return False


def test_it_takes_the_next_port_aloud_and_leaves_nothing(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with played(tmp_path, "--port", str(port)) as (process, address):
            assert f":{port}/" not in address
            with urllib.request.urlopen(f"{address}controls/state", timeout=5) as state:
                assert json.load(state)["bot"] == "running"
            assert processes_of(tmp_path)
            process.send_signal(signal.SIGINT)
            assert process.wait(ENDS_WITHIN) == 0
    assert f"Port {port} is taken" in capfd.readouterr().err
    assert list(tmp_path.iterdir()) == []
    assert processes_of(tmp_path) == []


def test_a_bot_that_lives_through_a_day_has_not_been_away(tmp_path: Path) -> None:
    """The clock goes on in strides; jumped over at once, the bot would tell staff that it may have missed messages."""
    with played(tmp_path, "--port", str(free_port())) as (_, address):
        before = sum(len(lines) for lines in HOURS)  # each line of the first morning is answered
        assert eventually(lambda: told_to_staff(address) == before, within=READY_WITHIN)
        for _ in range(2):
            act = json.dumps({"seconds": 86_400}).encode()
            urllib.request.urlopen(urllib.request.Request(f"{address}controls/clock", data=act), timeout=5).close()
        said = json.dumps({"person": 201, "chat": STAFF_CHAT, "text": "/queue"}).encode()
        urllib.request.urlopen(urllib.request.Request(f"{address}world/say", data=said), timeout=5).close()
        assert eventually(lambda: told_to_staff(address) > before, within=READY_WITHIN)
        assert told_to_staff(address) == before + 1


def told_to_staff(address: str) -> int:
    """How many messages the bot has written into the staff group."""
    with urllib.request.urlopen(f"{address}world/history?method=sendMessage", timeout=5) as history:
        lines = [json.loads(line) for line in history.read().splitlines()]
    return sum(line["method"] == "sendMessage" and line["chat"] == STAFF_CHAT for line in lines)


def test_the_bot_ends_when_the_playground_is_killed(tmp_path: Path) -> None:
    with played(tmp_path, "--port", str(free_port())) as (process, _):
        assert processes_of(tmp_path)
        process.kill()
    assert eventually(lambda: not processes_of(tmp_path), within=2 * ENDS_WITHIN)


def test_what_is_kept_is_there_again(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    for said in (False, True):
        with played(tmp_path, "--port", str(free_port()), "--keep", str(kept)) as (process, address):
            with urllib.request.urlopen(f"{address}world", timeout=5) as world:
                assert ("Muistatko minut?" in world.read().decode()) is said
            act = json.dumps({"person": 101, "text": "Muistatko minut?"}).encode()
            urllib.request.urlopen(urllib.request.Request(f"{address}world/say", data=act), timeout=5).close()
            process.terminate()
            assert process.wait(ENDS_WITHIN) == 0
    assert {"config.toml", "lukuopas.db", "lukuopas.key", "telegram.json"} <= {file.name for file in kept.iterdir()}
