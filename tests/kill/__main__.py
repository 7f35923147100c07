"""`python -m tests.kill --kills N [--seed S] [--limits] [--keep FOLDER]`: kill the bot at random moments under load, then judge.

Exit code 1 when any promise was broken; the first violations are printed.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
import tempfile
import time
from pathlib import Path

from tests.kill.bots import Bot, Started
from tests.kill.checker import Violation, check
from tests.kill.crowd import Crowd
from tests.kill.evidence import Evidence
from tests.kill.figures import figures
from tests.kill.town import PACED, Town

SHOWN = 20  # violations
SOONEST, LATEST = 0.1, 2.0  # seconds after the first poll at which a bot is killed
EARLY = 0.2  # of all kills come while the bot still starts, within so many seconds:
STARTING = 1.5
FAST, SLOW = 25.0, 10.0  # deeds a second, without and with Telegram's limits
LOST = 0.005  # of all calls: each of three ways in which a call or its answer goes astray
STOPS_WITHIN = 5.0  # seconds, as promised


def moment(dice: random.Random) -> float:
    """When to kill: early moments more often, since most happens there."""
    return SOONEST + (LATEST - SOONEST) * dice.random() ** 3


async def run(folder: Path, kills: int, seed: int, *, limits: bool, bot: Bot, quiet: float = 90.0) -> Evidence:
    """The whole run, up to what it leaves behind. What goes wrong on the way stands among the faults."""
    dice = random.Random(seed)
    town = await Town.open(folder, bot, limits=PACED if limits else None)
    crowd = Crowd(town, seed)
    crowd.arrive()
    for kind in ("cut", "reset", "error_500"):
        town.standin.fault(kind, probability=LOST, times=None)
    living = asyncio.create_task(crowd.live(SLOW if limits else FAST))
    faults: list[str] = []
    try:
        for _ in range(kills):
            if dice.random() < EARLY:
                await town.start()
                await asyncio.sleep(dice.uniform(0.0, STARTING))
            else:
                await town.begin()
                await asyncio.sleep(moment(dice))
            await town.kill()
        await town.begin()
        living.cancel()
        crowd.come_back()
        town.standin.faults.clear()
        if not await town.quiet(quiet):
            faults.append("the bot does not come to rest")
        code, seconds = await town.stop()
        if code or seconds > STOPS_WITHIN:
            faults.append(f"SIGTERM ended the bot with {code} after {seconds:.1f} s")
        evidence = await town.evidence()
    finally:
        living.cancel()
        await town.close()
    evidence.deeds = crowd.deeds
    evidence.faults += faults
    return evidence


def told(evidence: Evidence, violations: list[Violation], seed: int) -> None:
    """Print figures and violations."""
    for name, value in {"seed": seed, **figures(evidence), "violations": len(violations)}.items():
        print(f"{name:28} {value}")
    for violation in violations[:SHOWN]:
        print(f"  {violation}")
    if len(violations) > SHOWN:
        print(f"  … and {len(violations) - SHOWN} more")


def main() -> int:
    """0 when every promise was kept."""
    parser = argparse.ArgumentParser(prog="python -m tests.kill", description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, help="of people and moments; a new one by default")
    parser.add_argument("--limits", action="store_true", help="with Telegram's flood limits")
    parser.add_argument("--keep", type=Path, help="work in this folder and leave everything there")
    chosen = parser.parse_args()
    seed = chosen.seed if chosen.seed is not None else int(time.time())
    with tempfile.TemporaryDirectory(prefix="lukuopas-kill-") as scratch:
        folder = chosen.keep or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            parser.error(f"{folder} is not empty")
        evidence = asyncio.run(run(folder, chosen.kills, seed, limits=chosen.limits, bot=Started()))
    violations = check(evidence)
    told(evidence, violations, seed)
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main())
