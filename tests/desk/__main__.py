"""`python -m tests.desk [--deeds N] [--kills N] [--seed S] [--calm N]`: a day at the desk at Telegram's own pace, then judge.

Fifteen patrons and four of the staff, 20 calls a minute for the whole group; 1 call in 70 is lost, answered in vain or refused
by a flood wait, and the bot is killed again and again. Time runs ahead of the clock on the wall, so an hour takes minutes.
`--calm` measures instead, in real time and with budget left, how long a patron's message takes into the topic.
Exit code 1 when anything is lost, leaked, out of order or without an owner.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
import tempfile
import time
from datetime import datetime
from pathlib import Path
from statistics import median

from bot.playground.standin import Limits
from tests.desk.rules import judged, share, waits
from tests.kill.__main__ import told
from tests.kill.bots import Bot, Started
from tests.kill.crowd import CARRIED, Crowd
from tests.kill.evidence import Evidence
from tests.kill.town import Town

PATRONS, STAFF = 15, 4
STEP = 3.0  # seconds of the town's time between two deeds, on average: about what 20 calls a minute can carry
BREATH = 0.2  # real seconds between two deeds
GONE_ASTRAY = {"cut": 0.005, "reset": 0.005, "error_500": 0.003, "flood": 0.002}
CALM_STEP = 4.0  # real seconds between two messages: three quarters of the group's budget
QUIET_WITHIN = 240.0  # real seconds


class Day:
    """One run: its town, its people, and when each of their words was written."""

    def __init__(self, town: Town, seed: int) -> None:
        self.town = town
        self.dice = random.Random(seed)
        self.crowd = Crowd(town, seed, talkers=PATRONS, askers=0, staff=STAFF)
        self.written: dict[str, datetime] = {}
        self.faults: list[str] = []

    async def live(self, deeds: int) -> None:
        """So many random deeds, each some seconds after the one before."""
        for _ in range(deeds):
            self.crowd.act()
            self.note_times()
            self.town.shift.move(self.dice.expovariate(1 / STEP))
            await asyncio.sleep(BREATH)

    async def rest(self) -> bool:
        """Let time pass, as fast as during the day, until nothing waits; False when it takes too long."""
        until = time.monotonic() + QUIET_WITHIN
        while not self.town.is_quiet():
            if time.monotonic() > until:
                return False
            self.town.shift.move(STEP)
            await asyncio.sleep(BREATH)
        return True

    def note_times(self) -> None:
        """When what was just written was written."""
        for deed in reversed(self.crowd.deeds):
            if deed.token in self.written:
                break
            if deed.token and deed.chat > 0:
                self.written[deed.token] = self.town.shift.now()

    async def end(self) -> Evidence:
        """Everybody comes back, nothing goes astray any more, and the bot comes to rest."""
        self.crowd.come_back()
        self.town.standin.faults.clear()
        if not await self.rest():
            self.faults.append("the bot does not come to rest")
        code, _ = await self.town.stop()
        if code:
            self.faults.append(f"SIGTERM ended the bot with {code}")
        evidence = await self.town.evidence()
        evidence.deeds = self.crowd.deeds
        evidence.faults += self.faults
        return evidence


async def run(folder: Path, deeds: int, kills: int, seed: int, bot: Bot) -> tuple[Evidence, dict[str, datetime]]:
    """A whole day: what it leaves behind, and when each word was written."""
    town = await Town.open(folder, bot, limits=Limits())
    day = Day(town, seed)
    try:
        for kind, probability in GONE_ASTRAY.items():
            town.standin.fault(kind, probability=probability, times=None)
        await town.begin()
        day.crowd.arrive()
        day.note_times()
        for _ in range(kills):
            await day.live(deeds // (kills + 1))
            await town.kill()
            await town.begin()
        await day.live(deeds - kills * (deeds // (kills + 1)))
        return await day.end(), day.written
    finally:
        await town.close()


async def calm(folder: Path, messages: int, seed: int, bot: Bot) -> list[float]:
    """Real seconds from a patron's message to its copy, while the group's budget is not used up."""
    town = await Town.open(folder, bot, limits=Limits())
    day = Day(town, seed)
    try:
        await town.begin()
        patrons = day.crowd.talkers[:3]
        for number, person in enumerate(patrons):
            person.says(f"/staff {CARRIED}{900_000 + number} hello")
        assert await town.quiet(QUIET_WITHIN), town.last_words()
        town.shift.move(61.0)
        for number in range(messages):
            token = f"{CARRIED}{number:06}"
            day.written[token] = town.shift.now()
            patrons[number % len(patrons)].says(f"{token} hello")
            await asyncio.sleep(CALM_STEP)
        assert await town.quiet(QUIET_WITHIN), town.last_words()
        await town.stop()
        return waits(await town.evidence(), day.written)
    finally:
        await town.close()


def tell(evidence: Evidence, written: dict[str, datetime], seed: int) -> bool:
    """Print figures and what is wrong; whether nothing is."""
    took, wrong = waits(evidence, written), judged(evidence)
    told(evidence, wrong, seed)
    states = [row["state"] for row in evidence.rows("tickets")]
    print(f"{'tickets by state':28} " + ", ".join(f"{state} {states.count(state)}" for state in sorted(set(states))))
    print(f"{'into the topic, town time':28} {described(took)}")
    return not wrong


def described(took: list[float]) -> str:
    """Waits in words."""
    middle = median(took) if took else 0.0
    return f"{len(took)} messages, median {middle:.2f} s, p95 {share(took, 0.95):.2f} s, longest {took[-1] if took else 0:.2f} s"


def main() -> int:
    """0 when everything held."""
    parser = argparse.ArgumentParser(prog="python -m tests.desk", description=__doc__.splitlines()[0])
    parser.add_argument("--deeds", type=int, default=600)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, help="of people and moments; a new one by default")
    parser.add_argument("--calm", type=int, default=0, metavar="N", help="only measure N messages with budget left")
    chosen = parser.parse_args()
    seed = chosen.seed if chosen.seed is not None else int(time.time())
    with tempfile.TemporaryDirectory(prefix="lukuopas-desk-") as scratch:
        if chosen.calm:
            took = asyncio.run(calm(Path(scratch), chosen.calm, seed, Started()))
            print(f"{'into the topic, real time':28} {described(took)}")
            return 0 if len(took) == chosen.calm else 1
        evidence, written = asyncio.run(run(Path(scratch), chosen.deeds, chosen.kills, seed, Started()))
    return 0 if tell(evidence, written, seed) else 1


if __name__ == "__main__":
    sys.exit(main())
