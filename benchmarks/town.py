"""The other side of a benchmark, in a process of its own: the stand-in Telegram, and people who write and wait for the answer.

Prints one JSON line when it listens (`url`), one when the run is over. Each of `people` writes again as soon as the answer is there,
or at a steady `rate` overall; latency is from the message to the first message of the bot in that chat.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import statistics
import sys
import time
from collections import Counter, deque
from typing import Any

from bot.playground.standin import Limits, Person, StandIn

WORDS = ("/help", "how do I renew my books", "/my", "where can I print a document", "what time do you close", "/ask")


class Crowd:
    """People who write and wait."""

    def __init__(self, standin: StandIn, people: int) -> None:
        self.standin = standin
        self.people = [standin.person(f"Person{number}", language="en") for number in range(people)]
        self.asked_at: dict[int, float] = {}
        self.waits: list[float] = []
        self.answers: Counter[int] = Counter()
        self.turn = 0
        self.running = False
        self.closed = True
        standin.world.onlookers.append(self.sees)

    def sees(self, event: dict[str, Any]) -> None:
        """The bot has said something somewhere."""
        if event["type"] != "message" or not event["message"]["from"]["is_bot"]:
            return
        chat = event["chat"]
        self.answers[chat] += 1
        asked = self.asked_at.pop(chat, None)
        if asked is not None:
            self.waits.append(time.perf_counter() - asked)
            if self.running and self.closed:
                asyncio.get_running_loop().call_soon(self.write, self.standin.known(chat))

    def write(self, person: Person) -> None:
        """One message, if the last one is answered."""
        if self.running and person.id not in self.asked_at:
            self.turn += 1
            self.asked_at[person.id] = time.perf_counter()
            person.says(WORDS[self.turn % len(WORDS)])

    async def everybody_once(self) -> None:
        """Warm up: everybody says hello and is welcomed."""
        self.running, self.closed = True, False
        for person in self.people:
            self.write(person)
        await self.quiet()

    async def quiet(self) -> None:
        """Until nobody waits, or a while has passed."""
        ends = time.perf_counter() + 20
        while self.asked_at and time.perf_counter() < ends:
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.2)

    async def run(self, seconds: float, rate: float) -> dict[str, float]:
        """Write for so many seconds, and say what came of it."""
        self.waits.clear()
        self.running, self.closed = True, rate == 0
        began = time.perf_counter()
        if rate == 0:
            for person in self.people:
                self.write(person)
            await asyncio.sleep(seconds)
        else:
            await self._steadily(seconds, rate, began)
        took = time.perf_counter() - began
        answered = len(self.waits)
        self.running = False
        await self.quiet()
        waits = sorted(self.waits) or [0.0]
        marks = statistics.quantiles(waits, n=100) if len(waits) > 1 else [waits[0]] * 99
        return {
            "per_second": answered / took,
            "answered": answered,
            "p50": marks[49] * 1e3,
            "p95": marks[94] * 1e3,
            "p99": marks[98] * 1e3,
        }

    async def _steadily(self, seconds: float, rate: float, began: float) -> None:
        idle = deque(self.people)
        sent = 0
        while (now := time.perf_counter() - began) < seconds:
            while sent < now * rate:
                idle.rotate(-1)
                self.write(idle[0])
                sent += 1
            await asyncio.sleep(0.002)


async def main(chosen: argparse.Namespace) -> None:
    """Listen, and do what standard input says, a line a command: `warm`, `run SECONDS RATE`, `end`."""
    standin = StandIn(limits=Limits(private_per_second=0, group_per_minute=0, overall_per_second=0))
    url = await standin.start()
    crowd = Crowd(standin, chosen.people)
    print(json.dumps({"url": url, "token": standin.token}), flush=True)
    gc.freeze()
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := (await reader.readline()).decode().split():
        if line[0] == "warm":
            await crowd.everybody_once()
            print(json.dumps({"warm": len(crowd.answers)}), flush=True)
        elif line[0] == "run":
            print(json.dumps(await crowd.run(float(line[1]), float(line[2]))), flush=True)
        else:
            break
    await standin.stop()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=30)
    asyncio.run(main(parser.parse_args()))
