"""What goes wrong on the way to Telegram: nothing is lost, copies come only after unknown outcomes (F23–F35, F39–F45, I4)."""

from __future__ import annotations

import asyncio
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from bot.delivery.news import What
from bot.playground.standin import Person
from bot.storage.database import Connection
from bot.storage.patrons import Patrons
from flows.records import Reach
from flows.words import Chat, Edit, Lane, Link, Quote, React, Say, Send, message
from tests.delivery.rig import FillingDisk, Rig, text

pytestmark = pytest.mark.asyncio


def arrived(rig: Rig, person: Person) -> list[str]:
    """What really took effect, copies too."""
    requests = rig.standin.history.of("sendMessage", chat=person.id)
    return [request.params["text"] for request in requests if request.effect]


def unknown(rig: Rig) -> int:
    """Calls whose answer was not delivered."""
    return sum(
        request.delivered in ("cut", "broken", "hung") or request.code >= 500
        for request in rig.standin.history.requests
    )


async def test_f23_what_never_arrived_goes_again_without_a_copy_and_in_order(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        olena, matti = rig.person("Olena"), rig.person("Matti")
        await rig.standin.go_down()
        for number in range(5):
            await rig.put(Send(Chat(olena.id), text(str(number))), Send(Chat(matti.id), text(str(number))))
        await asyncio.sleep(0.3)
        assert arrived(rig, olena) == []
        await rig.standin.go_up()
        await rig.settled()
        assert arrived(rig, olena) == arrived(rig, matti) == list("01234")
        assert all(row.unsure == 0 for row in await rig.table())


@pytest.mark.parametrize("kind", ["cut", "truncated", "invalid_json", "error_500", "bad_gateway", "hang"])
async def test_f24_f29_an_unknown_outcome_is_repeated_until_it_is_known(tmp_path: Path, kind: str) -> None:
    async with Rig.at_work(tmp_path) as rig:
        olena = rig.person()
        rig.standin.fault(kind, method="sendMessage", times=3, seconds=30)
        await rig.do(Send(Chat(olena.id), text("first")), Send(Chat(olena.id), text("second")))
        shown = rig.said_to(olena)
        assert list(dict.fromkeys(shown)) == ["first", "second"]
        assert Counter(shown)["first"] <= 1 + unknown(rig)
        rows = await rig.table()
        assert [(row.state, row.unsure) for row in rows] == [("sent", 3), ("sent", 0)]


async def test_f24_the_pauses_after_unknown_outcomes_grow(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path, pace=40.0) as rig:
        olena = rig.person()
        rig.standin.fault("error_500", method="sendMessage", times=5)
        await rig.do(Send(Chat(olena.id), text("x")))
        times = [request.at for request in rig.standin.history.of("sendMessage")]
        pauses = [(later - earlier).total_seconds() for earlier, later in pairwise(times)]
        assert pauses[-1] > pauses[0] * 4
        assert 0.8 <= pauses[0] <= 4


async def test_f36_a_notice_whose_outcome_is_unknown_is_never_repeated_and_three_pause_the_lane(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        readers = [rig.person(str(number)) for number in range(12)]
        rig.standin.fault("cut", method="sendMessage", times=3)
        rig.standin.fault("error_500", method="getMe", times=2)
        for reader in readers:
            await rig.put(Send(Chat(reader.id), text("event"), lane=Lane.NOTICE))
            await asyncio.sleep(0.01)
        await rig.settled()
        assert all(arrived(rig, reader) == ["event"] for reader in readers)
        assert Counter(await rig.states()) == {"sent": 9, "unsure": 3}
        assert len(rig.standin.history.of("getMe")) == 3


async def test_f25_f26_what_was_on_its_way_when_the_process_ended_is_unsure_and_goes_again(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        olena, matti = rig.person("Olena"), rig.person("Matti")
        rig.standin.fault("delay", method="sendMessage", times=None, seconds=1.0)
        for number in range(3):
            await rig.put(
                Send(Chat(olena.id), text(str(number))), Send(Chat(matti.id), text(str(number)), lane=Lane.NOTICE)
            )
        await rig.until(lambda: len(rig.standin.history.of("sendMessage")) == 2)
        await rig.killed_and_started()
        rig.standin.faults.clear()
        await rig.settled()
        assert list(dict.fromkeys(arrived(rig, olena))) == ["0", "1", "2"]
        assert len(arrived(rig, olena)) <= 4
        assert len(arrived(rig, matti)) <= 3  # a notice is not repeated
        assert [row.unsure for row in await rig.table()] == [1, 1, 0, 0, 0, 0]


@pytest.mark.parametrize("wait", [3, 60])
async def test_f27_a_flood_wait_of_one_chat_slows_no_other_and_costs_no_attempt(tmp_path: Path, wait: int) -> None:
    async with Rig.at_work(tmp_path, pace=20.0 if wait < 10 else 100.0) as rig:
        olena, matti = rig.person("Olena"), rig.person("Matti")
        rig.standin.fault("flood", method="sendMessage", chat=olena.id, seconds=wait)
        await rig.put(Send(Chat(olena.id), text("1")), Send(Chat(olena.id), text("2")))
        began = rig.clock.monotonic()
        await rig.until(lambda: rig.standin.history.of("sendMessage", chat=olena.id))
        await rig.put(Send(Chat(matti.id), text("hei")))
        await rig.until(lambda: arrived(rig, matti))
        await rig.settled()
        assert arrived(rig, olena) == ["1", "2"]
        assert rig.clock.monotonic() - began >= wait
        requests = rig.standin.history.of("sendMessage", chat=olena.id)
        assert (requests[1].at - requests[0].at).total_seconds() >= wait
        assert (rig.standin.history.of("sendMessage", chat=matti.id)[0].at - requests[0].at).total_seconds() < wait
        assert [row.attempts for row in await rig.table()] == [1, 1, 1]


async def test_f27_the_end_of_a_flood_wait_survives_a_restart(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        olena = rig.person()
        rig.standin.fault("flood", method="sendMessage", seconds=60)
        await rig.put(Send(Chat(olena.id), text("1")))
        await rig.until(lambda: any(request.code == 429 for request in rig.standin.history.requests))
        await rig.until(lambda: rig.sender.is_idle)
        await rig.killed_and_started()
        await rig.settled()
        first, second = rig.standin.history.of("sendMessage")
        assert (second.at - first.at).total_seconds() >= 60


async def test_f28_flood_waits_of_many_chats_at_once_are_one_for_all(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        people = [rig.person(str(number)) for number in range(4)]
        rig.standin.fault("flood", method="sendMessage", times=3, seconds=30)
        await rig.put(*(Send(Chat(person.id), text("x")) for person in people[:3]))
        await rig.until(lambda: sum(request.code == 429 for request in rig.standin.history.requests) == 3)
        await rig.until(lambda: rig.sender.is_idle)
        asked = rig.clock.now()
        await rig.do(Send(Chat(people[3].id), text("x")))
        assert (rig.standin.history.of("sendMessage", chat=people[3].id)[0].at - asked).total_seconds() > 20


async def test_f30_entities_that_telegram_does_not_take_are_left_out(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        olena = rig.person()
        broken = Quote("hello", ({"type": "text_link", "offset": 0, "length": 99, "url": "not an address"},))
        await rig.do(Send(Chat(olena.id), message(broken)))
        assert rig.said_to(olena) == ["hello"]


async def reach(rig: Rig, person: Person) -> str:
    def look(tx: Connection) -> str:
        found = Patrons(tx, 0).situation(person.id, "")
        return found[0].reach.value if found else ""

    return await rig.db.run(look)


@pytest.mark.parametrize(("way", "became"), [("blocks", Reach.BLOCKED), ("deactivates", Reach.GONE)])
async def test_f32_who_blocks_the_bot_or_is_gone_is_noted_once_and_told_nothing_more(
    tmp_path: Path, way: str, became: Reach
) -> None:
    async with Rig.at_work(tmp_path) as rig:
        olena = rig.person()
        await rig.patron(olena)
        getattr(olena, way)()
        await rig.do(*(Send(Chat(olena.id), text(str(number))) for number in range(3)))
        assert await reach(rig, olena) == became.value
        assert [(news.what, news.reach) for _, news in rig.news] == [(What.UNREACHABLE, became)]
        assert await rig.states() == ["refused", "skipped", "skipped"]
        assert len(rig.standin.history.of("sendMessage")) == 1


async def test_f34_an_edit_that_changes_nothing_is_sent_and_one_of_a_lost_message_is_said_anew(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        olena = rig.person()
        await rig.do(Send(Chat(olena.id), text("card"), mark="card"))
        await rig.do(Edit(Chat(olena.id), text("card"), mark="card"))
        assert await rig.states() == ["sent", "sent"]
        olena.deletes(olena.last)
        await rig.do(Edit(Chat(olena.id), text("card 2"), mark="card"))
        assert rig.said_to(olena) == ["card 2"]
        await rig.do(Edit(Chat(olena.id), text("card 3"), mark="card"))
        assert rig.said_to(olena) == ["card 3"]


async def test_a_reaction_to_a_message_that_is_gone_bothers_nobody(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        olena = rig.person()
        hello = olena.says("hello")
        olena.deletes(hello)
        await rig.do(React(Chat(olena.id), hello.id, "👍"), React(Chat(olena.id), 9_999, "👍"))
        assert await rig.states() == ["skipped", "skipped"]
        assert rig.news == []


async def test_a_refusal_that_nobody_knows_is_parked_and_told_with_telegrams_words(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        olena = rig.person()
        broken = message(Quote("x"), rows=[Link(Quote("Page"), "http://no address")])
        await rig.do(Send(Chat(olena.id), broken), Send(Chat(olena.id), text("next")))
        assert await rig.states() == ["parked", "sent"]
        ((_, news),) = rig.news
        assert news.what is What.PARKED
        assert news.text.startswith("unknown: ")
        assert len(news.text) > len("unknown: ")


async def test_f10_a_refused_token_stops_nothing_for_good(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        olena = rig.person()
        rig.standin.fault("unauthorized", method="sendMessage", times=3)
        await rig.do(Send(Chat(olena.id), text("hei")))
        assert arrived(rig, olena) == ["hei"]


# ---------------------------------------------------------------- the store, and the end


async def test_f17_an_outcome_that_cannot_be_stored_is_kept_until_it_can_and_nothing_is_said_twice(
    tmp_path: Path,
) -> None:
    async with Rig.at_work(tmp_path) as rig:
        olena = rig.person()
        rig.standin.fault("delay", method="sendMessage", seconds=0.2)
        await rig.put(Send(Chat(olena.id), text("1")), Send(Chat(olena.id), text("2")))
        await rig.until(lambda: rig.standin.history.of("sendMessage"))
        try:
            FillingDisk.is_full = True
            await rig.until(lambda: rig.said_to(olena))
            await asyncio.sleep(0.3)
        finally:
            FillingDisk.is_full = False
        await rig.settled()
        assert arrived(rig, olena) == ["1", "2"]
        assert [(row.state, row.unsure) for row in await rig.table()] == [("sent", 0), ("sent", 0)]


async def test_a_fault_in_the_reaction_to_an_outcome_does_not_lose_the_outcome(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        olena = rig.person()

        def broken(_tx: Connection, *_: object) -> None:
            raise ValueError("a reaction with a fault")

        rig.sender._on_outcome = broken
        olena.blocks()
        await rig.do(Send(Chat(olena.id), text("1")), Send(Chat(rig.group.id), text("2")))
        assert await rig.states() == ["refused", "sent"]


async def test_f68_stopping_lets_what_is_under_way_arrive_and_keeps_the_rest(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        people = [rig.person(str(number)) for number in range(3)]
        rig.standin.fault("delay", method="sendMessage", times=None, seconds=0.3)
        for number in range(4):
            await rig.put(*(Send(Chat(person.id), text(str(number))) for person in people))
        await rig.until(lambda: len(rig.standin.history.of("sendMessage")) == 3)
        began = asyncio.get_running_loop().time()
        await rig.sender.stop()
        assert asyncio.get_running_loop().time() - began < 2.5
        assert Counter(await rig.states())["sending"] == 0
        assert len(rig.standin.history.of("sendMessage")) == 3


async def test_words_are_said_as_they_are_when_they_leave(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        olena = rig.person()
        evil = Say("machine-parked-update", row="<b>7</b> & 8")
        await rig.do(Send(Chat(olena.id), message(evil)))
        assert "<b>7</b> & 8" in rig.said_to(olena)[0]
        assert not olena.last.json.get("entities")
