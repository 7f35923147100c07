"""A short run of what `python -m tests.desk` does at length: at Telegram's pace, with losses, floods and kills, the desk keeps its word."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.playground.standin import Request
from tests.desk.__main__ import run
from tests.desk.rules import judged, notes, own_words, someones, waits
from tests.kill.bots import Forked, Nursery
from tests.kill.evidence import Deed, Evidence, Said
from tests.kill.figures import figures

NOON = datetime(2026, 11, 23, 10, tzinfo=UTC)


@pytest.mark.slow
@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="bots are forked here")
async def test_a_short_day_of_fifteen_patrons_and_four_staff_loses_and_leaks_nothing(
    tmp_path: Path, nursery: Nursery
) -> None:
    """F38, F41, F47: order kept, no note leaked, every ticket somebody's or in its place, no orphan topic."""
    evidence, written = await run(tmp_path, deeds=60, kills=2, seed=21, bot=Forked(nursery))
    assert judged(evidence) == [], figures(evidence)
    assert waits(evidence, written), "somebody was heard"


# ---------------------------------------------------------------- each rule can go red


def test_a_note_in_a_call_is_seen() -> None:
    request = Request(1, NOON, "sendMessage", {"text": "zqn000001 hello"}, chat_id=5)
    assert list(notes(Evidence(requests=[request])))
    assert list(notes(Evidence(said=[Said(5, 1, True, "zqn000001 hello")])))


@pytest.mark.parametrize(
    ("state", "owner", "since"), [("active", 0, 1), ("waiting", 0, None), ("queued", 0, None), ("closed", 7, 1)]
)
def test_a_ticket_without_an_owner_or_a_place_is_seen(state: str, owner: int, since: int | None) -> None:
    row = {"id": 1, "state": state, "owner_id": owner, "waiting_since": since}
    assert list(someones(Evidence(tables={"tickets": [row]})))


def test_words_in_another_patrons_chat_are_seen() -> None:
    tables = {
        "patrons": [{"id": 1, "chat_id": 5}, {"id": 2, "chat_id": 6}],
        "tickets": [{"id": 1, "patron_id": 1, "thread_id": 9}, {"id": 2, "patron_id": 2, "thread_id": 10}],
        "lines": [{"source_chat": -1, "source_message": 3, "ticket_id": 1}],
    }
    deed = Deed("answer", 7, -1, message=3, token="zqx000001")
    for said in (Said(6, 1, True, "zqx000001 hello"), Said(-1, 4, True, "zqx000001 hello", thread=10)):
        assert list(own_words(Evidence(deeds=[deed], said=[said], tables=tables)))
    right = Said(5, 1, True, "zqx000001 hello")
    assert not list(own_words(Evidence(deeds=[deed], said=[right], tables=tables)))
