"""What stands behind the page: who may speak to it, the clock's openings, the state line, the world that is kept."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from aiohttp import ClientSession

from bot import Mendable
from bot.config import load
from bot.playground import seeds
from bot.playground.kept_world import KeptWorld
from bot.playground.openings import next_opening
from bot.playground.play_clock import PlayClock
from bot.playground.standin import StandIn
from bot.storage import pulse
from bot.storage.tables import metadata
from tests.playground.conftest import Playground


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "127.0.0.1.evil.example"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
    ],
)
@pytest.mark.asyncio(loop_scope="session")
async def test_other_sites_are_not_answered(playground: Playground, headers: dict[str, str]) -> None:
    async with ClientSession() as session:
        async with session.post(
            f"{playground.address}world/say", json={"person": 101, "text": "x"}, headers=headers
        ) as no:
            assert no.status == 403
        async with session.get(playground.address, headers={"Origin": playground.address.rstrip("/")}) as yes:
            assert yes.status == 200
            assert "script-src" not in yes.headers["Content-Security-Policy"]
    assert playground.standin.known(101).posts() == []


@pytest.mark.parametrize(
    ("now", "opens"),
    [
        ("2026-11-23 05:00", "2026-11-23 07:00"),  # Monday before nine in Helsinki
        ("2026-11-23 12:00", "2026-11-24 07:00"),  # open now: the next day
        ("2026-11-27 15:30", "2026-11-28 08:00"),  # Friday after five: Saturday at ten
        ("2026-12-05 13:00", "2026-12-07 07:00"),  # Saturday evening, Sunday is Independence Day
        ("2026-12-24 12:00", "2026-12-28 07:00"),  # Christmas on Friday, and Saturday too
    ],
)
def test_the_clock_finds_the_next_opening(tmp_path: Path, now: str, opens: str) -> None:
    seeds.write_config(tmp_path / "config.toml", "http://127.0.0.1:1")
    config = load(tmp_path / "config.toml", {})
    at = datetime.fromisoformat(now).replace(tzinfo=UTC)
    assert next_opening(config, at) == datetime.fromisoformat(opens).replace(tzinfo=UTC)


def test_the_clock_moves_on_for_everybody(tmp_path: Path) -> None:
    clock, other = PlayClock(tmp_path / "clock"), PlayClock(tmp_path / "clock")
    before, ticks = other.now(), other.monotonic()
    clock.move(3600)
    clock.move(60)
    assert 3660 <= (other.now() - before).total_seconds() < 3670
    assert 3660 <= other.monotonic() - ticks < 3670


def test_the_state_line_counts_what_is_open(tmp_path: Path) -> None:
    file = tmp_path / "bot.db"
    assert pulse.read(file) == pulse.Pulse()
    with closing(sqlite3.connect(file)) as db:
        db.execute("CREATE TABLE inbox (state TEXT)")
        assert pulse.read(file) == pulse.Pulse()
        db.execute("CREATE TABLE outbox (state TEXT, due_at INTEGER)")
        db.executemany("INSERT INTO inbox VALUES (?)", [("new",), ("new",), ("done",), ("parked",)])
        rows = [("queued", 500), ("sending", 400), ("unsure", 300), ("sent", 100), ("parked", 50)]
        db.executemany("INSERT INTO outbox VALUES (?, ?)", rows)
        db.commit()
    assert pulse.read(file) == pulse.Pulse(inbox=2, outbox=3, next_due_at=300, parked=2)


def test_the_tables_of_the_state_line_are_the_bots_own() -> None:
    tables = metadata.tables
    assert {"state"} <= set(tables["inbox"].c.keys())
    assert {"state", "due_at"} <= set(tables["outbox"].c.keys())


def test_a_kept_world_goes_on_where_it_ended(tmp_path: Path) -> None:
    first = StandIn(token=seeds.TOKEN)
    seeds.people(first)
    aino, group = first.known(101), first.known_group(seeds.STAFF_CHAT)
    post = aino.says("Hei!")
    aino.sends("photo", caption="Tämä kirja")
    aino.reacts(post, "👍")
    aino.blocks()
    topic = first.known(201).opens_topic(group, "Neuvonta")
    KeptWorld(first, tmp_path / "telegram.json").save()

    second = StandIn(token=seeds.TOKEN)
    assert KeptWorld(second, tmp_path / "telegram.json").put_back()
    assert topic.id in second.known_group(seeds.STAFF_CHAT).chat.topics
    assert second.world.chats == first.world.chats
    assert second.world.accounts == first.world.accounts
    assert second.world.updates.pending() == first.world.updates.pending()
    assert second.world.shelf.files() == first.world.shelf.files()
    second.known(101).unblocks()
    assert second.known(101).says("Taas").id > max(first.world.chats[101].posts)


def test_a_broken_kept_world_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "telegram.json").write_text('{"accounts": 5}')
    with pytest.raises(Mendable, match=r"telegram\.json: not a kept world"):
        KeptWorld(StandIn(), tmp_path / "telegram.json").put_back()
