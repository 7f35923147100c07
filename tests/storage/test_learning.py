"""Gaps and entries: what the FAQ lacks, and what staff wrote, on both databases."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Connection, select, text

from bot.clock import millis
from bot.storage import erase
from bot.storage.database import Database
from bot.storage.entries import Entries, in_force, state
from bot.storage.gaps import Gaps
from bot.storage.tables import entries
from flows.records import Wording
from tests.storage.test_erase import Keep
from tests.world import MONDAY_NOON

pytestmark = pytest.mark.asyncio
NOW = millis(MONDAY_NOON)


def wrote(tx: Connection, text: str, part: str = "answer", topic: str = "oven", at: int = NOW) -> None:
    Entries(tx, at).write([Wording(topic, "fi", part, text), Wording(topic, "", "group", "community")], who="Marja")


def texts(tx: Connection) -> list[str]:
    return [each.text for each in in_force(tx) if each.language]


async def test_gaps_are_newest_first_and_done_ones_are_gone(db: Database) -> None:
    def keep(tx: Connection) -> list[str]:
        repository = Gaps(tx, "2026-11-23")
        for question in ("first {", "second ’", "third"):
            repository.keep(question, language="fi", why="missed")
        first = repository.open_ones(10)
        assert repository.count() == 3
        repository.done([first[0].id, first[2].id])
        assert [gap.question for gap in repository.open_ones(10)] == ["second ’"] and repository.count() == 1
        return [gap.question for gap in first]

    assert await db.run(keep) == ["third", "second ’", "first {"]
    stored = await db.run(lambda tx: list(tx.execute(text("SELECT question FROM gaps")).scalars()))
    assert len(stored) == 3 and not [each for each in stored if b"second" in bytes(each)], "sealed"


async def test_gaps_go_after_their_days_and_names_of_authors_after_theirs(db: Database) -> None:
    day = timedelta(days=1)

    def live(tx: Connection) -> None:
        Gaps(tx, (MONDAY_NOON - 89 * day).date().isoformat()).keep("young", language="fi", why="guessed", topic="oven")
        Gaps(tx, (MONDAY_NOON - 91 * day).date().isoformat()).keep("old", language="fi", why="not-useful")
        wrote(tx, "Leivo.", at=millis(MONDAY_NOON - 731 * day))
        wrote(tx, "Leivo leipää.")
        erase.sweep(tx, NOW, Keep())

    await db.run(live)
    assert [gap.question for gap in await db.run(lambda tx: Gaps(tx, "").open_ones(9))] == ["young"]
    assert await db.run(lambda tx: list(tx.execute(select(entries.c.who).order_by(entries.c.id)).scalars())) == [
        *("", ""),
        *("Marja", "Marja"),
    ]
    assert await db.run(texts) == ["Leivo leipää."], "the words stay"


async def test_the_newest_that_is_not_undone_counts_and_changes_are_undone_whole(db: Database) -> None:
    def live(tx: Connection) -> None:
        for words in ("one", "two", "three"):
            wrote(tx, words)
        repository = Entries(tx, NOW)
        seen = {state(tx)}
        for expected in ("two", "one"):
            change = repository.last_change("oven")
            assert change is not None and len(change.wordings) == 2 and change.who == "Marja"
            repository.undo(change)
            assert texts(tx) == [expected]
            assert state(tx) not in seen
            seen.add(state(tx))
        change = repository.undone_change("oven")
        assert change is not None
        repository.redo(change)
        assert texts(tx) == ["two"] and repository.changed
        wrote(tx, "four")
        assert repository.undone_change("oven") is None, "what was written since is not undone by a redo"
        assert [each.undone for each in repository.history("oven")] == [False, True, False, False]
        assert repository.history("kite") == []

    await db.run(live)


async def test_each_part_counts_by_itself(db: Database) -> None:
    def live(tx: Connection) -> list[tuple[str, str]]:
        wrote(tx, "Uuni", part="title")
        wrote(tx, "Leivo.")
        wrote(tx, "Uunit", part="title")
        return [(each.part, each.text) for each in in_force(tx)]

    assert await db.run(live) == [("title", "Uunit"), ("group", "community"), ("answer", "Leivo.")]
    assert await db.run(lambda tx: Entries(tx, NOW).changed) is False
