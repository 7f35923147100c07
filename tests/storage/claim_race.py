"""F47: many of the staff press `Take` at the same moment; does every question get exactly one owner?

    python -m tests.storage.claim_race [--staff 20] [--tickets 1000] [--guard off] [--url postgresql://…]

On SQLite all presses go through the one writer, as in the running bot; on PostgreSQL fifty connections press side by
side. Everybody has seen the question free before. With `--guard off` whoever has seen it free takes it: then
questions are given twice, so only the guard of the statement decides. Prints the figures; exit code 1 when the guard was on and a question
was given to two people, or to nobody.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, func, insert, select, update
from sqlalchemy.ext.asyncio import create_async_engine

from bot.storage.database import Database
from bot.storage.sealed import Sealer, bind
from bot.storage.tables import patrons, tickets
from bot.storage.tickets import Tickets
from flows.records import Patron, Ticket
from tests.storage.contest import CONNECTIONS, Run

NOW = 1_795_420_800_000
AT_ONCE = 25  # questions that are pressed together, by everybody


@dataclass(frozen=True)
class Outcome:
    """How often a question was given to somebody."""

    tickets: int
    presses: int
    given_once: int
    given_twice: int
    nobody: int
    wrong_owner: int
    seconds: float

    @property
    def is_right(self) -> bool:
        return self.given_once == self.tickets and not self.wrong_owner

    def __str__(self) -> str:
        pace = self.presses / self.seconds
        return (
            f"{self.tickets:,} questions, {self.presses:,} presses in {self.seconds:.1f} s ({pace:,.0f}/s): "
            f"{self.given_once:,} with one owner, {self.given_twice} given twice, {self.nobody} to nobody, "
            f"{self.wrong_owner} stored with another owner than was told"
        )


def prepare(tx: Connection, count: int) -> list[Ticket]:
    """Open questions, each of its own patron, as everybody sees them."""
    tx.execute(insert(patrons), [{"chat_id": n, "created_at": 1, "seen_at": 1} for n in range(1, count + 1)])
    book = Tickets(tx, NOW)
    return [book.open(Patron(n, n), language="fi", tried=(), off_hours=False) for n in range(1, count + 1)]


def press(tx: Connection, ticket: Ticket, person: int, *, guard: bool) -> int:
    """One press: who has it by it; 0 when somebody was faster."""
    if guard:
        return person if Tickets(tx, NOW).take(ticket, person, f"Staff {person}") else 0
    tx.execute(update(tickets).where(tickets.c.id == ticket.id).values(owner_id=person, state="active"))
    return person


async def race(run: Run, seen: list[Ticket], staff: int, *, guard: bool) -> tuple[dict[int, list[int]], float]:
    """Everybody presses on every question; who was told that it is theirs, and how many seconds it took."""
    given: dict[int, list[int]] = {}
    begun = time.perf_counter()
    for start in range(0, len(seen), AT_ONCE):
        presses = [(ticket, person) for ticket in seen[start : start + AT_ONCE] for person in range(1, staff + 1)]
        told = await asyncio.gather(
            *(run(lambda tx, t=ticket, p=person: press(tx, t, p, guard=guard)) for ticket, person in presses)  # type: ignore[misc,arg-type]
        )
        for (ticket, _), owner in zip(presses, told, strict=True):
            given.setdefault(ticket.id, []).extend([owner] if owner else [])
    return given, time.perf_counter() - begun


def outcome_of(tx: Connection, given: dict[int, list[int]], staff: int, seconds: float) -> Outcome:
    """What people were told against what is stored."""
    stored = {row.id: row.owner_id for row in tx.execute(select(tickets.c.id, tickets.c.owner_id))}
    open_ones = tx.execute(select(func.count()).select_from(tickets).where(tickets.c.state == "active")).scalar_one()
    times = Counter(len(owners) for owners in given.values())
    wrong = sum(len(owners) == 1 and stored[number] != owners[0] for number, owners in given.items())
    twice = sum(count for number, count in times.items() if number > 1)
    return Outcome(len(given), len(given) * staff, times[1], twice, len(given) - open_ones, wrong, seconds)


async def on_sqlite(count: int, staff: int, *, guard: bool = True) -> Outcome:
    """Through the one writer of a file."""
    with tempfile.TemporaryDirectory() as folder:
        db = await Database.open(f"sqlite:///{Path(folder) / 'library.db'}", Sealer.random())
        given, seconds = await race(db.run, await db.run(prepare, count), staff, guard=guard)
        outcome = await db.run(outcome_of, given, staff, seconds)
        await db.close()
        return outcome


async def on_postgres(url: str, count: int, staff: int, *, guard: bool = True) -> Outcome:
    """Fifty connections side by side on an empty database."""
    key = Sealer.random()
    db = await Database.open(url, key)
    seen = await db.run(prepare, count)
    address = url.replace("postgresql://", "postgresql+asyncpg://", 1)
    engine = create_async_engine(address, pool_size=CONNECTIONS, max_overflow=0, pool_timeout=600)
    bind(engine.dialect, key)

    async def run(job: object) -> bool:
        async with engine.begin() as connection:
            return await connection.run_sync(job)  # type: ignore[arg-type]

    given, seconds = await race(run, seen, staff, guard=guard)
    await engine.dispose()
    outcome = await db.run(outcome_of, given, staff, seconds)
    await db.close()
    return outcome


def main() -> int:
    """The long version."""
    reader = argparse.ArgumentParser(description="Many of the staff, the same questions: who gets them?")
    reader.add_argument("--staff", type=int, default=20)
    reader.add_argument("--tickets", type=int, default=1000)
    reader.add_argument("--guard", choices=("on", "off"), default="on")
    reader.add_argument("--url", help="an empty PostgreSQL database instead of a fresh SQLite file")
    chosen = reader.parse_args()
    guard = chosen.guard == "on"
    if chosen.url:
        outcome = asyncio.run(on_postgres(chosen.url, chosen.tickets, chosen.staff, guard=guard))
    else:
        outcome = asyncio.run(on_sqlite(chosen.tickets, chosen.staff, guard=guard))
    print(outcome)
    return int(guard and not outcome.is_right)


if __name__ == "__main__":
    sys.exit(main())
