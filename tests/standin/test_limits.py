"""Flood limits with retry_after (pitfalls 2.1, 2.2, 2.3)."""

from __future__ import annotations

import pytest

from bot.playground.standin import Group, Limits, Person, StandIn

from .rig import RawBot, Refusal, Still

pytestmark = [pytest.mark.asyncio, pytest.mark.parametrize("standin", [Limits()], indirect=True)]


async def sent_until_429(bot: RawBot, chat_id: int, most: int = 100) -> tuple[int, int]:
    """How many got through, and the retry_after of the first that did not."""
    for number in range(most):
        body = {"chat_id": chat_id, "text": f"{number}"}
        async with bot.session.post(bot.address("sendMessage"), json=body) as response:
            answer = await response.json()
        if not answer["ok"]:
            seconds = answer["parameters"]["retry_after"]
            assert (response.status, answer["error_code"]) == (429, 429)
            assert answer["description"] == f"Too Many Requests: retry after {seconds}"
            return number, int(seconds)
    return most, 0


async def test_a_private_chat_takes_three_then_one_a_second(bot: RawBot, olena: Person, clock: Still) -> None:
    assert await sent_until_429(bot, olena.id) == (3, 1)
    clock.forward(1)
    assert await sent_until_429(bot, olena.id) == (1, 1)
    clock.forward(60)
    assert await sent_until_429(bot, olena.id) == (3, 1)


async def test_edits_in_private_chats_cost_nothing(bot: RawBot, olena: Person) -> None:
    sent = await bot("sendMessage", chat_id=olena.id, text="x")
    for number in range(40):
        await bot("editMessageText", chat_id=olena.id, message_id=sent["message_id"], text=f"{number}")
    assert (await sent_until_429(bot, olena.id))[0] == 2


async def test_a_group_takes_twenty_a_minute_of_everything(bot: RawBot, desk: Group, clock: Still) -> None:
    topic = await bot("createForumTopic", chat_id=desk.id, name="x")
    sent = await bot("sendMessage", chat_id=desk.id, text="x", message_thread_id=topic["message_thread_id"])
    clock.forward(10)
    for number in range(8):
        await bot("editMessageText", chat_id=desk.id, message_id=sent["message_id"], text=f"{number}")
    await bot("sendChatAction", chat_id=desk.id, action="typing")
    assert await sent_until_429(bot, desk.id) == (9, 50)
    with pytest.raises(Refusal, match="retry after 50"):
        await bot("createForumTopic", chat_id=desk.id, name="y")
    with pytest.raises(Refusal, match="retry after 50"):
        await bot("editMessageText", chat_id=desk.id, message_id=sent["message_id"], text="late")
    clock.forward(50)
    assert await sent_until_429(bot, desk.id) == (2, 10)


async def test_thirty_a_second_overall(bot: RawBot, standin: StandIn, clock: Still) -> None:
    patrons = [standin.person(f"P{number}", started=True) for number in range(31)]
    for patron in patrons[:30]:
        await bot("sendMessage", chat_id=patron.id, text="x")
    assert await sent_until_429(bot, patrons[30].id) == (0, 1)
    clock.forward(1)
    assert (await sent_until_429(bot, patrons[30].id))[0] == 3


async def test_refused_calls_and_refusals_cost_nothing(bot: RawBot, olena: Person, clock: Still) -> None:
    await sent_until_429(bot, olena.id)
    for _ in range(5):
        assert (await sent_until_429(bot, olena.id))[0] == 0
    clock.forward(3)
    for _ in range(5):
        with pytest.raises(Refusal, match="message text is empty"):
            await bot("sendMessage", chat_id=olena.id, text="")
    assert (await sent_until_429(bot, olena.id))[0] == 3


async def test_an_album_counts_all_its_parts_in_a_group(bot: RawBot, desk: Group, olena: Person) -> None:
    photo = {"type": "photo", "media": olena.sends("photo").json["photo"][0]["file_id"]}
    await bot("sendMediaGroup", chat_id=desk.id, media=[photo] * 10)
    assert (await sent_until_429(bot, desk.id))[0] == 10


async def test_one_chat_can_be_halted(bot: RawBot, standin: StandIn, olena: Person, clock: Still) -> None:
    standin.world.flood.halt(olena.id, 3_600)
    assert await sent_until_429(bot, olena.id) == (0, 3_600)
    clock.forward(3_600)
    assert (await sent_until_429(bot, olena.id))[0] == 3
