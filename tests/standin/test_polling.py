"""getUpdates: offsets, retention, one poller at a time (pitfalls 1.8, 1.14, 1.19, 2.6, 2.7)."""

from __future__ import annotations

import asyncio
import time

import pytest

from bot.playground.standin import Group, Limits, Person, StandIn

from .rig import RawBot, Refusal, Still

pytestmark = pytest.mark.asyncio


def texts(updates: list[dict[str, dict[str, str]]]) -> list[str]:
    return [update["message"]["text"] for update in updates]


async def test_an_offset_confirms_what_lies_below_it(bot: RawBot, olena: Person) -> None:
    olena.says("one")
    olena.says("two")
    olena.says("three")
    first = await bot.updates()
    assert texts(first) == ["one", "two", "three"]
    assert texts(await bot.updates()) == ["one", "two", "three"]
    assert texts(await bot.updates(first[1]["update_id"])) == ["two", "three"]
    assert texts(await bot.updates()) == ["two", "three"]
    assert await bot.updates(first[2]["update_id"] + 1) == []
    assert bot.standin.world.updates.confirmed == [update["update_id"] for update in first]


async def test_update_ids_are_sequential_and_the_limit_holds(bot: RawBot, olena: Person) -> None:
    for number in range(105):
        olena.says(f"{number}")
    batch = await bot.updates()
    ids = [update["update_id"] for update in batch]
    assert len(batch) == 100
    assert ids == list(range(ids[0], ids[0] + 100))
    assert texts(await bot.updates(limit=2)) == ["0", "1"]


async def test_a_negative_offset_leaves_only_the_newest(bot: RawBot, olena: Person) -> None:
    for text in ("one", "two", "three"):
        olena.says(text)
    assert texts(await bot.updates(-1)) == ["three"]
    assert texts(await bot.updates()) == ["three"]


async def test_ids_may_jump_down_and_an_offset_from_the_future_loses_nothing(bot: RawBot, olena: Person) -> None:
    olena.says("before")
    last = (await bot.updates())[-1]["update_id"]
    await bot.updates(last + 1)
    bot.standin.world.updates.jump(5_000)
    olena.says("after")
    updates = await bot.updates(last + 1)
    assert [update["update_id"] for update in updates] == [5_000]


async def test_a_long_poll_wakes_at_once(bot: RawBot, olena: Person) -> None:
    poll = asyncio.create_task(bot.updates(timeout=20))
    await asyncio.sleep(0.05)
    began = time.monotonic()
    olena.says("hello")
    assert texts(await poll) == ["hello"]
    assert time.monotonic() - began < 0.5


async def test_a_long_poll_ends_empty(bot: RawBot) -> None:
    began = time.monotonic()
    assert await bot.updates(timeout=1) == []
    assert 0.9 < time.monotonic() - began < 3


async def test_a_second_poll_ends_the_first_with_409(bot: RawBot, olena: Person) -> None:
    first = asyncio.create_task(bot.updates(timeout=20))
    await asyncio.sleep(0.05)
    second = asyncio.create_task(bot.updates(timeout=20))
    with pytest.raises(Refusal, match="terminated by other getUpdates request") as refusal:
        await first
    assert refusal.value.code == 409
    olena.says("to the second")
    assert texts(await second) == ["to the second"]


async def test_messages_wait_a_day_and_presses_150_seconds(bot: RawBot, olena: Person, clock: Still) -> None:
    sent = await bot("sendMessage", chat_id=olena.id, text="?", reply_markup=keyboard())
    olena.says("kept")
    olena.forges("x", sent["message_id"])
    assert len(await bot.updates()) == 2
    clock.forward(150)
    assert texts(await bot.updates()) == ["kept"]
    clock.forward(86_400 - 151)
    assert len(await bot.updates()) == 1
    clock.forward(1)
    assert await bot.updates() == []


def keyboard() -> dict[str, list[list[dict[str, str]]]]:
    return {"inline_keyboard": [[{"text": "Yes", "callback_data": "yes"}]]}


async def test_allowed_updates_are_kept_and_rare_kinds_must_be_asked_for(bot: RawBot, olena: Person) -> None:
    post = olena.says("hello")
    olena.reacts(post, "👍")
    assert [list(update)[1] for update in await bot.updates()] == ["message"]
    await bot.updates(allowed_updates=["message", "message_reaction"])
    olena.reacts(post, "❤")
    olena.blocks()
    assert [list(update)[1] for update in await bot.updates()] == ["message", "message_reaction"]
    await bot.updates(allowed_updates=[])
    olena.unblocks()
    assert list((await bot.updates())[-1])[1] == "my_chat_member"


async def test_the_bot_hears_nothing_of_its_own_messages_but_of_its_topics(
    bot: RawBot, olena: Person, desk: Group
) -> None:
    await bot("sendMessage", chat_id=olena.id, text="hello")
    topic = await bot("createForumTopic", chat_id=desk.id, name="Olena")
    updates = await bot.updates()
    assert len(updates) == 1
    assert updates[0]["message"]["forum_topic_created"]["name"] == "Olena"
    assert updates[0]["message"]["message_thread_id"] == topic["message_thread_id"]


async def test_an_update_can_come_twice(bot: RawBot, olena: Person) -> None:
    olena.says("once")
    number = (await bot.updates())[0]["update_id"]
    await bot.updates(number + 1)
    bot.standin.repeat(number)
    assert len(bot.standin.world.updates) == 1
    assert [update["update_id"] for update in await bot.updates(number + 1)] == [number]
    assert await bot.updates(number + 1) == []
    bot.standin.repeat(number, new_id=True)
    assert [update["update_id"] for update in await bot.updates(number + 1)] == [number + 1]


@pytest.mark.parametrize("standin", [Limits()], indirect=True)
async def test_the_same_offset_again_at_once_gets_one_update(bot: RawBot, standin: StandIn, clock: Still) -> None:
    olena = standin.person("Olena")
    olena.says("one")
    olena.says("two")
    assert len(await bot.updates(7)) == 2
    assert len(await bot.updates(7)) == 1
    clock.forward(4)
    assert len(await bot.updates(7)) == 2


async def test_after_a_reset_everything_is_forgotten(bot: RawBot, olena: Person) -> None:
    olena.says("gone")
    bot.standin.reset()
    assert await bot.updates() == []
    with pytest.raises(Refusal, match="chat not found"):
        await bot("sendMessage", chat_id=olena.id, text="anybody?")
