"""sendMessage and its kin: lengths, who may be written to, replies (pitfalls 1.26, 1.28, 1.29, 1.33, 2.14, 2.23)."""

from __future__ import annotations

from typing import Any

import aiohttp
import pytest

from bot.playground.standin import Group, Person, StandIn

from .rig import RawBot, Refusal

pytestmark = pytest.mark.asyncio


async def test_a_text_arrives_with_its_entities(bot: RawBot, olena: Person) -> None:
    sent = await bot("sendMessage", chat_id=olena.id, text="<b>Hei</b> /help", parse_mode="HTML")
    assert sent["text"] == "Hei /help"
    assert [entity["type"] for entity in sent["entities"]] == ["bold", "bot_command"]
    assert olena.last.text == "Hei /help"


@pytest.mark.parametrize(
    ("params", "text"),
    [
        ({"text": ""}, "message text is empty"),
        ({}, "message text is empty"),
        ({"text": "  \n "}, "text must be non-empty"),
        ({"text": "x" * 4097}, "message is too long"),
        ({"text": "😀" * 2049}, "message is too long"),
        ({"text": "<b>x", "parse_mode": "HTML"}, "can't parse entities: Can't find end tag"),
        ({"text": "x", "parse_mode": "RTF"}, "unsupported parse_mode"),
        ({"text": "x", "message_thread_id": 77}, "message thread not found"),
        ({"text": "x", "reply_parameters": {"message_id": 999}}, "message to be replied not found"),
    ],
)
async def test_what_is_refused(bot: RawBot, olena: Person, params: dict[str, Any], text: str) -> None:
    with pytest.raises(Refusal, match=f"^Bad Request: {text}") as refusal:
        await bot("sendMessage", chat_id=olena.id, **params)
    assert refusal.value.code == 400


async def test_4096_units_of_utf_16_fit(bot: RawBot, olena: Person) -> None:
    assert (await bot("sendMessage", chat_id=olena.id, text="😀" * 2048))["text"] == "😀" * 2048
    text = "<b>" + "x" * 4096 + "</b>"  # tags do not count
    assert len((await bot("sendMessage", chat_id=olena.id, text=text, parse_mode="HTML"))["text"]) == 4096


async def test_forms_queries_and_multipart_are_read_alike(bot: RawBot, olena: Person) -> None:
    address = bot.address("SENDMESSAGE")
    fields = {"chat_id": str(olena.id), "text": "a&b = ü"}
    for form in (aiohttp.FormData(fields), aiohttp.FormData(fields, default_to_multipart=True)):
        async with bot.session.post(address, data=form) as answer:
            assert (await answer.json())["result"]["text"] == "a&b = ü"
    async with bot.session.get(address, params=fields) as answer:
        assert (await answer.json())["ok"] is True


async def test_unknown_methods_parameters_and_tokens(bot: RawBot, olena: Person, standin: StandIn) -> None:
    with pytest.raises(Refusal, match="Not Found: method not found") as refusal:
        await bot("sendMesage", chat_id=olena.id)
    assert refusal.value.code == 404
    with pytest.raises(Refusal, match="sendMessage has no parameter reply_to_message_id"):
        await bot("sendMessage", chat_id=olena.id, text="x", reply_to_message_id=1)
    with pytest.raises(Refusal, match="method is not part of the stand-in"):
        await bot("sendInvoice", chat_id=olena.id)
    assert standin.history.not_offered == {"sendInvoice": 1}
    for token, code in (("7000000001:another-token-that-is-wrong", 401), ("rubbish", 404)):
        async with bot.session.get(f"{standin.url}/bot{token}/getMe") as answer:
            assert answer.status == code
            assert (await answer.json())["ok"] is False


async def test_who_cannot_be_written_to(bot: RawBot, standin: StandIn, olena: Person, desk: Group) -> None:
    async def refused(chat: int) -> str:
        with pytest.raises(Refusal) as refusal:
            await bot("sendMessage", chat_id=chat, text="x")
        return f"{refusal.value.code} {refusal.value}"

    stranger, colleague = standin.person("Stranger"), standin.person("Jonas")
    desk.add(colleague)
    assert await refused(4711) == "400 Bad Request: chat not found"
    assert await refused(stranger.id) == "400 Bad Request: chat not found"
    assert await refused(colleague.id) == "403 Forbidden: bot can't initiate conversation with a user"
    olena.blocks()
    assert await refused(olena.id) == "403 Forbidden: bot was blocked by the user"
    olena.unblocks()
    olena.deactivates()
    assert await refused(olena.id) == "403 Forbidden: user is deactivated"
    desk.mute_bot()
    assert await refused(desk.id) == "400 Bad Request: not enough rights to send text messages to the chat"
    desk.remove_bot()
    assert await refused(desk.id) == "403 Forbidden: bot was kicked from the supergroup chat"
    desk.add_bot()
    await bot("leaveChat", chat_id=desk.id)
    assert await refused(desk.id) == "403 Forbidden: bot is not a member of the supergroup chat"
    with pytest.raises(Refusal, match="chat_id is empty"):
        await bot("sendMessage", text="x")


async def test_a_group_that_moved_says_where_to(bot: RawBot, desk: Group) -> None:
    old = desk.id
    new = desk.migrate()
    with pytest.raises(Refusal, match="group chat was upgraded to a supergroup chat") as refusal:
        await bot("sendMessage", chat_id=old, text="x")
    assert refusal.value.parameters == {"migrate_to_chat_id": new}
    assert (await bot("sendMessage", chat_id=new, text="x"))["chat"]["id"] == new
    heard = [update["message"] for update in await bot.updates()]
    assert heard[0]["migrate_to_chat_id"] == new
    assert heard[1]["migrate_from_chat_id"] == old


async def test_message_ids_count_per_supergroup_and_per_account(
    bot: RawBot, standin: StandIn, olena: Person, desk: Group
) -> None:
    grace = standin.person("Grace", started=True)
    private = [(await bot("sendMessage", chat_id=who.id, text="x"))["message_id"] for who in (olena, grace, olena)]
    assert private == [1, 2, 3]
    other = standin.group("Other")
    assert (await bot("sendMessage", chat_id=desk.id, text="x"))["message_id"] == 2
    assert (await bot("sendMessage", chat_id=other.id, text="x"))["message_id"] == 2


async def test_replies_and_replies_to_what_is_gone(bot: RawBot, olena: Person) -> None:
    question = olena.says("When?")
    answer = await bot("sendMessage", chat_id=olena.id, text="Now", reply_parameters={"message_id": question.id})
    assert answer["reply_to_message"]["text"] == "When?"
    olena.deletes(question)
    gone = {"message_id": question.id, "allow_sending_without_reply": True}
    answer = await bot("sendMessage", chat_id=olena.id, text="Now", reply_parameters=gone)
    assert "reply_to_message" not in answer
    with pytest.raises(Refusal, match="message to be replied not found"):
        await bot("sendMessage", chat_id=olena.id, text="Now", reply_parameters={"message_id": question.id})


async def test_other_things_than_text(bot: RawBot, olena: Person) -> None:
    place = {"latitude": 60.1, "longitude": 24.9}
    assert (await bot("sendLocation", chat_id=olena.id, **place))["location"] == place
    assert (await bot("sendVenue", chat_id=olena.id, title="Library", address="Shore 1", **place))["venue"]["title"]
    assert (await bot("sendContact", chat_id=olena.id, phone_number="+358", first_name="A"))["contact"][
        "first_name"
    ] == "A"
    assert (await bot("sendDice", chat_id=olena.id))["dice"]["emoji"] == "🎲"
    poll = await bot("sendPoll", chat_id=olena.id, question="?", options=[{"text": "a"}, {"text": "b"}])
    assert [option["text"] for option in poll["poll"]["options"]] == ["a", "b"]
    assert await bot("sendChatAction", chat_id=olena.id, action="typing") is True
    with pytest.raises(Refusal, match="wrong parameter action in request"):
        await bot("sendChatAction", chat_id=olena.id, action="dancing")
    with pytest.raises(Refusal, match="longitude is empty"):
        await bot("sendLocation", chat_id=olena.id, latitude=60.1)
    with pytest.raises(Refusal, match="poll must have at least 2 option"):
        await bot("sendPoll", chat_id=olena.id, question="?", options=["a"])
