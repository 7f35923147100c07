"""`python -m tests.year [--bookings N] [--seed S]`: a year of bookings, moves, cancellations, kills and clock changes, then judged.

Exit code 1 when a reminder was early, double, after a change, or lost, or when the promised lateness was not kept.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from pathlib import Path

from tests.year.expected import Figures
from tests.year.simulation import AFTER_RESTART, Year

WHILE_RUNNING = 5.0  # seconds, for 99 of 100


def p99(seconds: list[float]) -> float:
    ordered = sorted(seconds)
    return ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))] if ordered else 0.0


def kept(figures: Figures) -> bool:
    """Whether every promise was."""
    in_time = p99(figures.running) <= WHILE_RUNNING and p99(figures.restarted) <= AFTER_RESTART
    return not figures.broken and in_time


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.year", description=__doc__)
    parser.add_argument("--bookings", type=int, default=5_000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    began = time.monotonic()
    quick = next((place for place in ("/dev/shm",) if Path(place).is_dir()), None)  # what a disk does is not asked here
    with tempfile.TemporaryDirectory(dir=quick) as folder:
        figures = asyncio.run(Year(Path(folder), chosen.bookings, chosen.seed).live())
    for name, value in figures.told():
        print(f"{name:42} {value}")
    print(f"{'a year took':42} {time.monotonic() - began:.0f} s")
    return 0 if kept(figures) else 1


if __name__ == "__main__":
    sys.exit(main())
