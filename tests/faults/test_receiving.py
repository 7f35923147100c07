"""What comes in, and what may go wrong with it: rows F5 to F11 and F17 of docs/reliability.md, over the whole bot."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest

from bot.storage import tallies
from bot.storage.database import Connection
from flows import routes
from tests.faults.scene import (
    calm,
    desk,
    eventually,
    in_topic,
    inbox_of,
    of_these,
    polls_again,
    restless,
    told,
)
from tests.world import Side, World

pytestmark = pytest.mark.asyncio


def pushed(world: World, kind: str, payload: dict[str, Any]) -> None:
    """An update that no app of today would cause."""
    assert world.standin.world.updates.push(kind, payload, 86_400) is not None


# ---------------------------------------------------------------- updates nobody expected


async def test_f5_what_cannot_be_read_is_parked_with_an_apology_and_its_neighbours_are_handled(world: World) -> None:
    """F5: a message without its sender. Staff see it with one tap to try again; the patron hears that it went wrong."""
    olena, marja = world.patron("Olena"), world.staff("Marja")
    await olena.says("/start")
    broken = {"message_id": 900, "date": 1, "chat": olena.person.chat.card, "text": "hello"}
    pushed(world, "message", broken)
    await olena.says("/help")
    olena.sees("machine-sorry", buttons=["home-staff-button"])
    olena.sees("home-help")
    [row] = await inbox_of(world, state="parked")
    assert row.error
    marja.sees("machine-parked-update", row=str(row.id), buttons=["machine-retry-button"])


async def test_f5_what_is_of_nobody_is_parked_too(world: World) -> None:
    """F5: nobody but staff can be told."""
    marja = world.staff("Marja")
    pushed(world, "message", {"message_id": 900, "date": 1, "text": "hello"})
    await world.settle()
    [row] = await inbox_of(world, state="parked")
    marja.sees("machine-parked-update", row=str(row.id))


async def test_f6_content_that_nobody_knows_yet_is_carried_to_staff(world: World) -> None:
    """F6: a hologram, as Telegram may have one next year: copied like every other thing."""
    olena, marja, topic = await desk(world)
    olena.person.sends_content({"hologram": {"file_id": "holo-1", "depth": 3}})
    await world.settle()
    assert marja.last.json["hologram"] == {"file_id": "holo-1", "depth": 3} and marja.last.topic_id == topic


async def test_f6_without_a_question_it_can_be_passed_on_by_one_tap(world: World) -> None:
    """F6: the patron is never ignored."""
    olena, marja = world.patron("Olena"), world.staff("Marja")
    await olena.says("/start")
    olena.person.sends_content({"hologram": {"file_id": "holo-1"}})
    await world.settle()
    olena.sees("desk-pass-media")
    await olena.taps("ask-pass-button")
    assert "hologram" in [post.kind for post in marja.posts] or any("hologram" in post.json for post in marja.posts)


async def test_f6_an_unknown_kind_of_update_is_kept_and_asks_for_nothing(world: World) -> None:
    """F6: taken, done, and no word said."""
    olena = world.patron("Olena")
    await olena.says("/start")
    before = told(olena)
    world.standin.world.updates.allowed |= {"telepathy"}
    pushed(world, "telepathy", {"chat": olena.person.chat.card, "thought": "hello"})
    await world.settle()
    assert told(olena) == before
    assert {row.state for row in await inbox_of(world)} == {"done"}


async def test_f7_an_update_that_comes_twice_has_one_effect(world: World) -> None:
    """F7: Telegram repeats what was not confirmed, even much later."""
    olena, marja, topic = await desk(world)
    hers = await olena.says("only once")
    update = world.standin.world.updates.next_id - 1
    for _ in range(2):
        world.standin.repeat(update)
        await world.settle()
    assert in_topic(marja, topic).count(hers.text) == 1


async def test_f7_one_press_with_two_numbers_has_one_effect(world: World) -> None:
    """F7: how it was is counted once."""
    olena, marja, topic = await desk(world)
    await marja.says("/close reference", topic=topic)
    await olena.taps("desk-rating-good-button")
    before = told(olena)
    world.standin.repeat(world.standin.world.updates.next_id - 1, new_id=True)
    await world.settle()
    assert told(olena) == before
    today = world.clock.now().date().isoformat()
    ratings = [tally for tally in await world.app.db.run(tallies.between, today, today) if tally.kind == "rating"]
    assert [tally.n for tally in ratings] == [1]


async def test_f8_numbers_that_begin_anew_are_new_updates(world: World) -> None:
    """F8: after a quiet week Telegram may begin with a lower number; what comes under an old one is not taken for old."""
    olena = world.patron("Olena")
    await olena.says("/start")
    first = world.standin.world.updates.next_id
    await olena.says("/help")
    await world.forward(days=7)
    await world.standin.go_down()  # ends the poll, which on a frozen clock would go on for ever
    await world.standin.go_up()
    await polls_again(world)
    world.standin.world.updates.jump(first)
    await olena.says("/privacy")
    olena.sees("privacy-telegram")
    assert [row.state for row in await inbox_of(world, update_id=first)] == ["done", "done"]


NASTY = (
    "😀👩‍👩‍👧‍👦🇫🇮" * 40,
    "שלום \u202eevil\u202c مرحبا",
    "zero\u200bwidth\u200djoin\ufeffmark",
    "<b>not bold</b> &amp; *nor* _this_ [nor](tg://user?id=1)",
    "{ $name } { -brand } %s {0} \\n",
    "control\x01\x07\x1bsigns",
    "a\u0301\u0302\u0303" * 200,
    "'; DROP TABLE lines; --",
    "x" * 4096,
    "𝔘" * 2048,
)


async def test_f9_every_text_arrives_as_it_was_written(world: World) -> None:
    """F9: emoji, right-to-left, zero-width, markup, control signs, the longest there is; in both directions."""
    olena, marja, topic = await desk(world)
    for text in NASTY:
        await olena.says(text)
        assert marja.last.text == text and marja.last.topic_id == topic
        assert "entities" not in marja.last.json or marja.last.json["entities"] == olena.person.last.json["entities"]
        await marja.says(text, topic=topic)
        assert olena.last.text == text
    assert not await inbox_of(world, state="parked")


async def test_f9_a_hundred_updates_at_once(world: World) -> None:
    """F9: a full batch, among it 64 KB that the app cuts into pieces; all arrive, in order."""
    olena, marja, topic = await desk(world)
    said = [f"{number} of a hundred" for number in range(84)]
    for text in said[:42]:
        olena.person.says(text)
    olena.person.says("ä" * 65_536)
    for text in said[42:]:
        olena.person.says(text)
    await world.settle()
    shown = in_topic(marja, topic)
    assert of_these(shown, said) == said
    assert sum(len(line) for line in shown if set(line) == {"ä"}) == 65_536


@pytest.mark.parametrize(
    "kind", ["unauthorized", "not_found", "bad_gateway", "invalid_json", "truncated", "flood", "error_500"]
)
async def test_f10_f11_a_bad_answer_to_a_poll_costs_nobody_a_word(world: World, kind: str) -> None:
    """F10, F11: a token refused once, a proxy's pages, half an answer. Polling goes on, nothing is lost or doubled."""
    olena, marja, topic = await desk(world)
    world.standin.fault(kind, method="getUpdates", times=3)
    said = ["one", "two", "three"]
    async with restless(world):
        for text in said:
            olena.person.says(text)
            await world.forward(seconds=20)
    await calm(world)
    assert of_these(in_topic(marja, topic), said) == said


async def test_f35_what_failed_is_set_aside_and_one_tap_takes_it_up_again(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """F35: a bug of ours. Three attempts, an apology, an alarm; the chat goes on. Mended, a tap of staff does the rest."""
    olena, marja = world.patron("Olena"), world.staff("Marja")
    await olena.says("/start")
    monkeypatch.setitem(routes.COMMANDS, "my", planted_bug)
    olena.person.says("/my")
    olena.person.says("/help")
    await eventually(world, lambda: were_alarmed(world, marja, 1))
    [row] = await inbox_of(world, state="parked")
    assert row.error == "ZeroDivisionError"
    for times in (2, 3):  # not mended yet
        marja.person.taps(world.words("en", "machine-retry-button"), None, world.group)
        await eventually(world, partial(were_alarmed, world, marja, times))
    await calm(world)
    monkeypatch.undo()
    sorry = world.words("en", "machine-sorry")
    assert told(olena)[1:] == [sorry, world.words("en", "home-help")]
    alarms = [post for post in marja.posts if world.words("en", "machine-parked-update", row=str(row.id)) in post.text]
    assert len(alarms) == 3
    await marja.taps("machine-retry-button", on=alarms[-1])
    marja.was_toasted("machine-retrying-toast")
    olena.sees("home-my-nothing")
    await marja.taps("machine-retry-button", on=alarms[0])
    marja.was_toasted("talk-old-button-toast")
    assert told(olena).count(world.words("en", "home-my-nothing")) == 1
    assert not await inbox_of(world, state="parked")


def were_alarmed(world: World, marja: Side, times: int) -> bool:
    """Whether staff were told so often that something was set aside."""
    return sum(post.labels == [world.words("en", "machine-retry-button")] for post in marja.posts) == times


def planted_bug(_talk: object) -> None:
    """What a release may bring."""
    raise ZeroDivisionError


# ---------------------------------------------------------------- the store refuses


def fill(tx: Connection, *, full: bool) -> None:
    """Let the file grow no further, as on a full disk, or let it grow again."""
    pages = tx.exec_driver_sql("PRAGMA page_count").scalar_one()
    tx.exec_driver_sql(f"PRAGMA max_page_count = {pages if full else 1_000_000}")


async def test_f17_a_full_disk_loses_nothing_and_mends_itself(world: World) -> None:
    """F17: nothing is confirmed to Telegram while it cannot be stored; with room again all is handled, in order."""
    olena, marja, topic = await desk(world)
    said = [f"{number} " + "x" * 3_000 for number in range(60)]
    await world.app.db.run(fill, full=True)
    for text in said:
        olena.person.says(text)
    async with restless(world):
        await world.forward(seconds=30)
    assert len(world.standin.world.updates) == len(said)
    assert of_these(in_topic(marja, topic), said) == []
    await world.app.db.run(fill, full=False)
    await calm(world)
    assert of_these(in_topic(marja, topic), said) == said
    assert not await inbox_of(world, state="parked")
