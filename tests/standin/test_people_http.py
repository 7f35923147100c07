"""The people's side over HTTP keeps its written contract."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncIterator
from typing import Any

import orjson
import pytest

from bot.playground.standin import Group, Person, StandIn

from .rig import RawBot

pytestmark = pytest.mark.asyncio


async def get(bot: RawBot, path: str = "") -> Any:
    async with bot.session.get(f"{bot.standin.url}/world{path}") as answer:
        return orjson.loads(await answer.read())


async def test_the_whole_picture(bot: RawBot, olena: Person, marja: Person, desk: Group) -> None:
    await bot("setMyCommands", commands=[{"command": "help", "description": "Apua"}], language_code="fi")
    olena.says("hello")
    marja.opens_topic(desk, "Lost")
    picture = await get(bot)
    assert picture["up"] is True
    assert picture["now"].startswith("2026-11-23T08:00:00")
    assert picture["bot"]["username"] == "lukuopas_bot"
    assert picture["bot"]["commands"][0]["language"] == "fi"
    assert [person["name"] for person in picture["people"]] == ["Olena", "Marja"]
    private, _, group = picture["chats"]
    assert (private["type"], private["person_id"]) == ("private", olena.id)
    assert private["messages"][0]["text"] == "hello"
    assert private["messages"][0]["deleted"] is False
    assert [topic["name"] for topic in group["topics"]] == ["Lost"]
    assert [member["status"] for member in group["members"]] == ["creator", "administrator"]
    assert (await get(bot, "?messages=0"))["chats"][0]["messages"] == []
    assert (await get(bot, f"/chat?id={desk.id}"))["title"] == "Henkilökunta"
    assert (await get(bot, f"/menu?person={marja.id}"))["commands"][0]["description"] == "Apua"


async def test_a_talk_by_acts(bot: RawBot) -> None:
    person = (await bot.world("person", name="Aino", language="fi"))["person"]["id"]
    said = await bot.world("say", person=person, text="/start")
    assert said["message"]["text"] == "/start"
    keys = {"inline_keyboard": [[{"text": "OK", "callback_data": "ok"}]]}
    sent = await bot("sendMessage", chat_id=person, text="Hei", reply_markup=keys)
    tapped = await bot.world("tap", person=person, chat=person, message_id=sent["message_id"], data="ok")
    assert tapped["query"]
    forged = await bot.world("tap", person=person, message_id=sent["message_id"], data="zzz", forged=True)
    assert forged["ok"] is True
    photo = await bot.world("send", person=person, kind="photo", caption="look")
    await bot.world("edit", person=person, message_id=photo["message"]["message_id"], caption="see")
    await bot.world("react", person=person, message_id=sent["message_id"], emoji="👍")
    album = await bot.world("send", person=person, kind="album", album=["photo", {"kind": "photo", "caption": "two"}])
    assert [part.get("caption") for part in album["messages"]] == [None, "two"]
    await bot.world("delete", person=person, message_id=said["message"]["message_id"])
    await bot.world("block", person=person)
    await bot.world("unblock", person=person)
    await bot.world("link", person=person, payload="book")
    kinds = [list(update)[1] for update in await bot.updates()]
    assert kinds == ["message", "callback_query", "callback_query", "message", "edited_message", "message", "message",
                     "my_chat_member", "my_chat_member", "message"]  # fmt: skip


async def test_groups_topics_and_members_by_acts(bot: RawBot, marja: Person, olena: Person) -> None:
    made = await bot.world("group", title="Desk", forum=True, owner=marja.id, id=-1001000000301)
    chat = made["chat"]["id"]
    assert chat == -1001000000301
    topic = (await bot.world("topic", person=marja.id, chat=chat, act="create", name="T"))["topic"]["id"]
    for act, more in (("rename", {"name": "U"}), ("close", {}), ("reopen", {}), ("delete", {})):
        answer = await bot.world("topic", person=marja.id, chat=chat, topic=topic, act=act, **more)
        assert answer["ok"] is True
    assert answer["topic"] == {"id": topic, "name": "U", "closed": False, "deleted": True}
    for act in ("add", "promote", "demote", "remove"):
        assert (await bot.world("member", chat=chat, person=olena.id, act=act))["ok"] is True
    assert (await bot.world("member", chat=chat, person="bot", act="ban"))["ok"] is True
    moved = await bot.world("migrate", chat=chat)
    assert moved["chat"]["id"] != chat


async def test_errors_are_one_clear_line(bot: RawBot, olena: Person) -> None:
    for act, body, error in (
        ("say", {"person": 1, "text": "x"}, "nobody has the id 1"),
        ("say", {"person": olena.id}, "'text' is missing"),
        ("say", {"person": olena.id, "text": 5}, "text must be a string"),
        ("tap", {"person": olena.id, "data": "OK"}, "no button 'OK' there; the newest are []"),
        ("topic", {"person": olena.id, "chat": olena.id, "act": "x"}, f"no group has the id {olena.id}"),
        ("fault", {"kind": "earthquake"}, "no fault of the kind 'earthquake'"),
        ("send", {"person": olena.id, "kind": "photo", "upload": {"base64": "%"}}, "upload.base64 is no base64"),
        ("dance", {}, "there is no act 'dance'"),
    ):
        answer = await bot.world(act, **body)
        assert answer["ok"] is False
        assert answer["error"].startswith(error)
    async with bot.session.post(f"{bot.standin.url}/world/say", data=b"[]") as response:
        assert response.status == 400


async def test_files_come_in_and_out(bot: RawBot, olena: Person) -> None:
    upload = {"name": "a.txt", "type": "text/plain", "base64": base64.b64encode(b"words").decode()}
    sent = await bot.world("send", person=olena.id, kind="document", upload=upload)
    file_id = sent["message"]["document"]["file_id"]
    async with bot.session.get(f"{bot.standin.url}/world/file?id={file_id}") as answer:
        assert await answer.read() == b"words"
        assert answer.content_type == "text/plain"


async def events(bot: RawBot) -> AsyncIterator[dict[str, Any]]:
    async with bot.session.get(f"{bot.standin.url}/world/events") as stream:
        assert stream.content_type == "text/event-stream"
        async for line in stream.content:
            if line.startswith(b"data: "):
                yield orjson.loads(line[6:])
            elif line.startswith(b": the world"):
                yield {"type": "open"}


async def test_onlookers_are_told_at_once(bot: RawBot, olena: Person, marja: Person, desk: Group) -> None:
    keys = {"inline_keyboard": [[{"text": "OK", "callback_data": "ok"}]]}
    seen: list[dict[str, Any]] = []
    async with asyncio.timeout(5):
        async for event in events(bot):
            seen.append(event)
            match event["type"]:
                case "open":
                    sent = await bot("sendMessage", chat_id=olena.id, text="?", reply_markup=keys)
                    await bot(
                        "editMessageText", chat_id=olena.id, message_id=sent["message_id"], text="!", reply_markup=keys
                    )
                    query = olena.taps("OK")
                    await bot("answerCallbackQuery", callback_query_id=query, text="Thanks")
                    olena.reacts(sent["message_id"], "👍")
                    olena.deletes(sent["message_id"])
                    marja.opens_topic(desk, "T")
                    olena.blocks()
                    await bot("sendChatAction", chat_id=desk.id, action="typing")
                    await bot("setMyCommands", commands=[])
                    await bot.world("reset")
                case "reset":
                    break
    kinds = "open message edit toast reaction delete topic message person action bot reset"
    assert [event["type"] for event in seen] == kinds.split()
    by = {event["type"]: event for event in seen}
    assert (by["edit"]["message"]["text"], by["edit"]["message"]["edits"]) == ("!", 1)
    assert (by["toast"]["person"], by["toast"]["text"], by["toast"]["alert"]) == (olena.id, "Thanks", False)
    assert by["reaction"]["reactions"] == [{"by": olena.id, "emoji": "👍"}]
    assert by["person"]["person"]["blocked"] is True


async def test_rigs_send_many_acts_and_read_the_history(bot: RawBot, olena: Person) -> None:
    acts = [{"act": "say", "person": olena.id, "text": f"{n}"} for n in range(3)] + [{"act": "dance"}]
    results = (await bot.world("many", acts=acts))["results"]
    assert [result["ok"] for result in results] == [True, True, True, False]
    await bot.updates()
    await bot("sendMessage", chat_id=olena.id, text="x")
    async with bot.session.get(f"{bot.standin.url}/world/history?after=0") as answer:
        lines = [orjson.loads(line) for line in (await answer.read()).splitlines()]
    assert [line["method"] for line in lines] == ["getUpdates", "sendMessage"]
    assert len(lines[0]["result"]) == 3
    assert lines[1]["result"]["text"] == "x"
    ids = lines[0]["result"]
    assert await get(bot, "/updates") == {"confirmed": [], "pending": ids, "expired": 0, "next": ids[-1] + 1}
    assert await get(bot, "/history?after=1&method=sendMessage") == lines[1]


async def test_the_bench_over_http(bot: RawBot, standin: StandIn, olena: Person) -> None:
    assert (await bot.world("fault", kind="error_500", method="sendMessage", times=5))["fault"] == 1
    async with bot.session.post(bot.address("sendMessage"), json={"chat_id": olena.id, "text": "x"}) as answer:
        assert answer.status == 500
    await bot.world("faults")
    await bot("sendMessage", chat_id=olena.id, text="x")
    assert (await bot.world("down"))["ok"] is True
    assert (await bot.world("up"))["ok"] is True
    olena.says("hello")
    number = (await bot.updates())[0]["update_id"]
    assert (await bot.world("repeat", update_id=number, new_id=True))["update_id"] == number + 1
    await bot.world("jump", update_id=77)
    olena.says("after")
    assert standin.world.updates.next_id == 78
    assert (await bot.world("deactivate", person=olena.id))["ok"] is True


async def test_at_the_bots_own_port_down_means_reset(bot: RawBot, standin: StandIn) -> None:
    async with bot.session.post(f"{standin.url}/world/down", json={}) as answer:
        assert (await answer.json())["world_url"] == standin.world_url
    assert standin.up is False
    async with bot.session.post(f"{standin.url}/world/up", json={}) as answer:
        assert (await answer.json())["ok"] is True
    assert (await bot("getMe"))["is_bot"] is True
