"""How many updates a second, how soon, at what cost: the whole durable path over HTTP, beside a bare echo bot in the same run.

    python -m benchmarks.answers [--rounds 3] [--seconds 8]

Every round runs both bots, one after the other, so that whatever else the machine does hits both; medians are printed, and ratios.
Only the ratios mean anything on another machine. CPU is of the bot's process with all its threads, memory its resident set.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import IO, Any

TICK = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")
STEADY = 100  # updates a second in the second half of a round
FIGURES = (
    "per_second",
    "p50",
    "p95",
    "p99",
    "cpu_ms",
    "steady_p50",
    "steady_p99",
    "steady_cpu_ms",
    "rss_start",
    "rss_end",
)

CONFIG = """
[library]
name = "Benchmark library"
languages = ["en", "fi", "sv", "uk"]
[telegram]
token = "{token}"
api_url = "{url}"
[telegram.limits]
per_second = 1000000
per_chat_per_second = 1000000
per_chat_burst = 1000
per_group_per_minute = 1000000
[log]
level = "error"
"""


def cpu_of(pid: int) -> float:
    """Seconds of CPU time that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def rss_of(pid: int) -> float:
    """Resident memory in MiB."""
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * PAGE / 2**20


class Town:
    """The process of `town.py`."""

    def __init__(self, people: int) -> None:
        command = [sys.executable, "-m", "benchmarks.town", "--people", str(people)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        told = self.answer()
        self.url, self.token = told["url"], told["token"]

    def answer(self) -> dict[str, Any]:
        """Its next line."""
        out: IO[str] = self.process.stdout  # type: ignore[assignment]
        answer: dict[str, Any] = json.loads(out.readline())
        return answer

    def does(self, what: str) -> dict[str, Any]:
        """Tell it what to do, and wait for what came of it."""
        given: IO[str] = self.process.stdin  # type: ignore[assignment]
        given.write(what + "\n")
        given.flush()
        return self.answer()

    def end(self) -> None:
        self.process.terminate()
        self.process.wait(10)


def measured(which: str, people: int, seconds: float, folder: Path) -> dict[str, float]:
    """One bot, fresh: warm, at full speed, then at a steady pace."""
    town = Town(people)
    bot = subprocess.Popen(command_of(which, town, folder))
    try:
        town.does("warm")
        start = rss_of(bot.pid)
        fast, fast_cpu = with_cpu(bot.pid, town, f"run {seconds} 0")
        steady, steady_cpu = with_cpu(bot.pid, town, f"run {seconds} {STEADY}")
        return {
            **fast,
            "cpu_ms": fast_cpu,
            "steady_p50": steady["p50"],
            "steady_p99": steady["p99"],
            "steady_cpu_ms": steady_cpu,
            "rss_start": start,
            "rss_end": rss_of(bot.pid),
        }
    finally:
        bot.terminate()
        bot.wait(10)
        town.end()


def with_cpu(pid: int, town: Town, what: str) -> tuple[dict[str, Any], float]:
    """What came of it, and the milliseconds of CPU an update took."""
    before = cpu_of(pid)
    told = town.does(what)
    return told, (cpu_of(pid) - before) * 1e3 / max(told["answered"], 1)


def command_of(which: str, town: Town, folder: Path) -> list[str]:
    """What starts a bot."""
    if which == "echo":
        return [sys.executable, "-m", "benchmarks.echo_bot", town.url, town.token]
    home = folder / f"{which}-{time.monotonic_ns()}"
    home.mkdir()
    config = home / "config.toml"
    config.write_text(CONFIG.format(url=town.url, token=town.token))
    return [sys.executable, "-m", "bot", "run", "--config", str(config)]


def main() -> None:
    """Run the rounds and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=8.0)
    parser.add_argument("--people", type=int, default=30)
    chosen = parser.parse_args()
    found: dict[str, list[dict[str, float]]] = {"echo": [], "lukuopas": []}
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(chosen.rounds):
            for which, rounds in found.items():
                rounds.append(measured(which, chosen.people, chosen.seconds, Path(folder)))
    middle = {
        which: {name: statistics.median(one[name] for one in rounds) for name in FIGURES}
        for which, rounds in found.items()
    }
    print(
        f"{'':16}{'bare echo':>12}{'lukuopas':>12}{'ratio':>8}   (medians of {chosen.rounds}, {chosen.people} people)"
    )
    for name in FIGURES:
        echo, ours = middle["echo"][name], middle["lukuopas"][name]
        print(f"{name:16}{echo:12.2f}{ours:12.2f}{ours / echo if echo else 0:8.2f}")


if __name__ == "__main__":
    main()
