"""Long polling over real HTTP: nothing is confirmed before it is stored, and nothing ends the loop."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from typing import Any

import pytest

from bot.clock import millis
from bot.delivery.http import AiohttpRequest, Api
from bot.intake.poller import ALLOWED, Poller, Trouble
from bot.intake.storing import HEARD_AT, Store
from bot.playground.standin import Person, StandIn
from bot.storage import inbox, meta
from bot.storage.database import Connection, Database
from bot.storage.inbox import InboxRow
from tests.hurried import HurriedClock

pytestmark = pytest.mark.asyncio


class Run:
    """A poller at work; `alarms` is what it told."""

    def __init__(
        self, standin: StandIn, db: Database, clock: HurriedClock, taken: list[InboxRow], **options: Any
    ) -> None:
        self.alarms: list[Trouble] = []
        self.gaps: list[tuple[int, int]] = []
        api = Api(standin.url, standin.token, AiohttpRequest(trust_env=False))
        self.api = api
        self.poller = Poller(
            *(db, api, clock, taken.extend, self.alarms.append),
            on_gap=lambda _tx, since, until: self.gaps.append((since, until)),
            seed=1,
            **options,
        )

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        task = asyncio.create_task(self.poller.run())
        try:
            yield
        finally:
            await self.poller.stop()
            await self.api.close()
        assert task.done()


async def until(done: Callable[[], bool], seconds: float = 5.0) -> None:
    async with asyncio.timeout(seconds):
        while not done():
            await asyncio.sleep(0.01)


def texts(taken: list[InboxRow]) -> list[str]:
    return [row.raw["message"]["text"] for row in taken]


@pytest.fixture
def run(standin: StandIn, db: Database, clock: HurriedClock, taken: list[InboxRow]) -> Run:
    return Run(standin, db, clock, taken)


async def test_what_people_say_is_stored_handed_on_in_order_and_then_confirmed(
    run: Run, standin: StandIn, olena: Person, db: Database, taken: list[InboxRow]
) -> None:
    said = [f"message {number}" for number in range(150)]
    for text in said:
        olena.says(text)
    async with run.running():
        await until(lambda: len(taken) == 150)
        assert texts(taken) == said
        assert {row.lane for row in taken} == {str(olena.id)}
        await until(lambda: int(standin.history.requests[-1].params.get("offset", 0)) > 150)
    assert [row.id for row in await db.run(inbox.unfinished)] == [row.id for row in taken]
    assert run.poller.health.last_good_at is not None


async def test_the_full_list_of_updates_is_asked_for_each_time(run: Run, standin: StandIn, olena: Person) -> None:
    async with run.running():
        await until(lambda: bool(standin.history.of("getUpdates")))
    asked = standin.history.of("getUpdates")[0].params["allowed_updates"]
    assert tuple(json.loads(asked)) == ALLOWED


async def test_f1_f2_updates_that_were_stored_but_not_confirmed_are_known_again(
    run: Run, standin: StandIn, olena: Person, db: Database, clock: HurriedClock, taken: list[InboxRow]
) -> None:
    olena.says("once")
    rest = await waiting_updates(run)
    store = Store(db, clock, taken.extend)
    assert await store.keep(rest) == 1  # stored; the process ends before the next poll
    async with run.running():
        olena.says("twice")
        await until(lambda: len(taken) == 2)
    assert texts(taken) == ["once", "twice"]


async def waiting_updates(run: Run) -> list[dict[str, Any]]:
    await run.api.open()
    updates: list[dict[str, Any]] = await run.api.call("getUpdates", {"timeout": 0})
    return updates


async def test_f7_an_update_that_comes_twice_is_taken_once(
    run: Run, standin: StandIn, olena: Person, taken: list[InboxRow]
) -> None:
    olena.says("hei")
    async with run.running():
        await until(lambda: len(taken) == 1)
        standin.repeat(int(taken[0].key.partition(":")[0]))
        olena.says("moi")
        await until(lambda: len(taken) == 2)
    assert texts(taken) == ["hei", "moi"]


async def test_f8_a_number_that_was_used_before_is_another_update_when_its_words_differ(
    db: Database, clock: HurriedClock, taken: list[InboxRow]
) -> None:
    store = Store(db, clock, taken.extend)
    for text in ("old", "new", "old"):
        await store.keep([{"update_id": 7, "message": {"text": text}}])
    assert texts(taken) == ["old", "new"]


async def test_secrets_are_masked_before_they_are_stored(
    run: Run, olena: Person, db: Database, taken: list[InboxRow]
) -> None:
    olena.says("my PIN is 4821")
    async with run.running():
        await until(lambda: len(taken) == 1)
    assert texts(taken) == ["my PIN is ••••"]
    assert "4821" not in str([row.raw for row in await db.run(inbox.unfinished)])


@pytest.mark.parametrize(
    "kind", ["unauthorized", "not_found", "invalid_json", "truncated", "bad_gateway", "error_500", "reset", "cut"]
)
async def test_f10_f11_polling_survives_each_kind_of_bad_answer(
    run: Run, standin: StandIn, olena: Person, taken: list[InboxRow], kind: str
) -> None:
    standin.fault(kind, method="getUpdates", times=2)
    olena.says("hei")
    async with run.running():
        await until(lambda: len(taken) == 1)
        await until(lambda: run.poller.health.failures == 0)
    assert run.alarms == []  # two in a row are nothing to wake anybody for


async def test_f10_a_token_that_stays_refused_is_an_alarm_and_its_end_is_told(
    run: Run, standin: StandIn, olena: Person, taken: list[InboxRow], clock: HurriedClock
) -> None:
    standin.fault("unauthorized", method="getUpdates", times=5)
    olena.says("hei")
    async with run.running():
        await until(lambda: len(taken) == 1 and run.alarms[-1:] == [Trouble.NONE])
    assert run.alarms == [Trouble.TOKEN, Trouble.NONE]
    assert [round(pause) for pause in clock.slept] == sorted(round(pause) for pause in clock.slept)


async def test_f28_a_flood_wait_is_obeyed(
    run: Run, standin: StandIn, olena: Person, taken: list[InboxRow], clock: HurriedClock
) -> None:
    standin.fault("flood", method="getUpdates", seconds=4)
    olena.says("hei")
    async with run.running():
        await until(lambda: len(taken) == 1)
    assert clock.slept == [4.0]


@pytest.mark.parametrize("kind", ["hang", "drip"])
async def test_f12_a_poll_that_hangs_is_ended_by_the_watchdog_with_a_new_client(
    standin: StandIn, db: Database, clock: HurriedClock, taken: list[InboxRow], olena: Person, kind: str
) -> None:
    run = Run(standin, db, clock, taken, watchdog_seconds=0.3)
    standin.fault(kind, method="getUpdates", seconds=30)
    olena.says("hei")
    async with run.running():
        await until(lambda: len(taken) == 1)


async def test_f13_a_second_copy_of_the_bot_is_an_alarm_at_once(
    run: Run, standin: StandIn, olena: Person, taken: list[InboxRow]
) -> None:
    other = Api(standin.url, standin.token, AiohttpRequest(trust_env=False))
    await other.open()
    async with run.running():
        await until(lambda: bool(standin.history.of("getUpdates")))
        with contextlib.suppress(Exception):
            await other.call("getUpdates", {"timeout": 1})
        await until(lambda: Trouble.CONFLICT in run.alarms)
        olena.says("hei")
        await until(lambda: len(taken) == 1)
        await until(lambda: run.alarms[-1] is Trouble.NONE)
    await other.close()


async def test_f14_telegram_goes_away_and_comes_back_and_nothing_is_lost(
    run: Run, standin: StandIn, olena: Person, taken: list[InboxRow]
) -> None:
    async with run.running():
        olena.says("before")
        await until(lambda: len(taken) == 1)
        await standin.go_down()
        olena.says("while")
        await until(lambda: run.alarms == [Trouble.UNREACHABLE])
        await standin.go_up()
        await until(lambda: len(taken) == 2)
        await until(lambda: run.alarms[-1] is Trouble.NONE)
    assert texts(taken) == ["before", "while"]


async def test_f15_more_than_a_day_away_is_told_once(
    run: Run, db: Database, clock: HurriedClock, taken: list[InboxRow], olena: Person
) -> None:
    before = millis(clock.now() - timedelta(hours=26))
    await db.run(meta.put, HEARD_AT, str(before))
    olena.says("hei")
    async with run.running():
        await until(lambda: bool(run.gaps))
        olena.says("moi")
        await until(lambda: len(taken) == 2)
    assert [since for since, _ in run.gaps] == [before]


async def test_f15_a_night_away_is_no_gap(
    run: Run, db: Database, clock: HurriedClock, taken: list[InboxRow], olena: Person
) -> None:
    await db.run(meta.put, HEARD_AT, str(millis(clock.now() - timedelta(hours=23))))
    olena.says("hei")
    async with run.running():
        await until(lambda: len(taken) == 1)
    assert run.gaps == []


def fill(tx: Connection, *, full: bool) -> None:
    """Let the file grow no further, as on a full disk, or let it grow again."""
    pages = tx.exec_driver_sql("PRAGMA page_count").scalar_one()
    tx.exec_driver_sql(f"PRAGMA max_page_count = {pages if full else 1_000_000}")


async def test_f17_a_full_disk_pauses_polling_and_confirms_nothing(
    run: Run, standin: StandIn, olena: Person, db: Database, taken: list[InboxRow]
) -> None:
    await db.run(fill, full=True)
    for number in range(60):
        olena.says(f"{number} " + "x" * 4000)
    async with run.running():
        await until(lambda: run.alarms == [Trouble.STORE])
        assert taken == []
        assert all(not request.params.get("offset") for request in standin.history.of("getUpdates"))
        await db.run(fill, full=False)
        await until(lambda: len(taken) == 60)
        await until(lambda: run.alarms[-1] is Trouble.NONE)


async def test_1_2_stopping_confirms_nothing_more(
    run: Run, standin: StandIn, olena: Person, taken: list[InboxRow]
) -> None:
    async with run.running():
        olena.says("hei")
        await until(lambda: len(taken) == 1)
    polls = len(standin.history.of("getUpdates"))
    olena.says("moi")
    await asyncio.sleep(0.05)
    assert len(standin.history.of("getUpdates")) == polls
    assert len(taken) == 1
