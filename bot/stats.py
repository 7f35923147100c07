"""`stats`: the figures for the library's statistics. Counts by day and kind, never words, never people."""

from __future__ import annotations

import csv
import sys
from collections import Counter
from datetime import date

from bot.config import Config
from bot.storage import tallies
from bot.storage.database import Database
from bot.storage.sealed import Sealer

KINDS = {
    "ticket": "Questions to staff",
    "outcome": "Closed as",
    "rating": "How it was (3 good, 1 poor)",
    "faq": "Answers by the bot",
    "useful": "Said to have helped",
    "not-useful": "Said not to have helped",
    "crisis": "Crisis text shown",
}


async def print_figures(config: Config, *, start: date, end: date, csv: bool) -> int:
    """Print what was counted from the first day to the last, both included, in the library's time."""
    database = await Database.open(config.database.url, Sealer.from_file(config.database.key_file), read_only=True)
    found = await database.read(tallies.between, start.isoformat(), end.isoformat())
    await database.close()
    as_csv(found) if csv else as_table(found, start, end)
    return 0


def as_csv(found: list[tallies.Tally]) -> None:
    """A line a count, for a spreadsheet."""
    writer = csv.writer(sys.stdout)
    writer.writerow(("day", "kind", "item", "language", "count"))
    writer.writerows(found)


def as_table(found: list[tallies.Tally], start: date, end: date) -> None:
    """Sums over the days, for reading."""
    print(f"From {start} to {end}")
    for kind, title in KINDS.items():
        counted: Counter[str] = Counter()
        for tally in found:
            if tally.kind == kind:
                counted[tally.item] += tally.n
        if counted:
            print(f"\n{title}: {counted.total()}")
            for item, count in counted.most_common():
                print(f"  {count:6}  {item}")
