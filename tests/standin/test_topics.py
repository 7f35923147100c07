"""Forum topics and what they answer when they are closed or gone (pitfalls 1.27, 1.28, 2.11, 2.15, 2.16)."""

from __future__ import annotations

from typing import Any

import pytest

from bot.playground.standin import Group, Limits, Person, StandIn

from .rig import RawBot, Refusal

pytestmark = pytest.mark.asyncio


async def made(bot: RawBot, desk: Group, name: str = "Olena #1") -> dict[str, Any]:
    topic = await bot("createForumTopic", chat_id=desk.id, name=name)
    return {"chat_id": desk.id, "message_thread_id": topic["message_thread_id"]}


async def test_a_topics_life(bot: RawBot, desk: Group) -> None:
    topic = await made(bot, desk)
    await bot("sendMessage", text="in it", **topic)
    await bot("editForumTopic", name="Olena #1 ✓", **topic)
    await bot("closeForumTopic", **topic)
    assert desk.topic("olena").closed
    await bot("reopenForumTopic", **topic)
    await bot("deleteForumTopic", **topic)
    assert desk.topics == []
    heard = [next(kind for kind in KINDS if kind in u["message"]) for u in await bot.updates()]
    assert heard == ["forum_topic_created", "forum_topic_edited", "forum_topic_closed", "forum_topic_reopened"]


KINDS = ("forum_topic_created", "forum_topic_edited", "forum_topic_closed", "forum_topic_reopened")


async def test_messages_of_a_topic_carry_it(bot: RawBot, desk: Group, marja: Person) -> None:
    topic = await made(bot, desk)
    sent = await bot("sendMessage", text="card", **topic)
    assert sent["is_topic_message"] is True
    assert sent["reply_to_message"]["forum_topic_created"]["name"] == "Olena #1"
    answer = marja.says("hello", desk, topic=topic["message_thread_id"])
    assert answer.json["reply_to_message"]["message_id"] == topic["message_thread_id"]
    marja.says("to you", desk, topic=topic["message_thread_id"], reply_to=sent["message_id"])
    heard = (await bot.updates())[-1]["message"]
    assert (heard["message_thread_id"], heard["reply_to_message"]["text"]) == (topic["message_thread_id"], "card")
    assert [post.text for post in desk.posts(topic["message_thread_id"])] == ["", "card", "hello", "to you"]


async def test_a_reply_within_a_topic_goes_there_by_itself(bot: RawBot, desk: Group, marja: Person) -> None:
    topic = await made(bot, desk)
    said = marja.says("hello", desk, topic=topic["message_thread_id"])
    answer = await bot("sendMessage", chat_id=desk.id, text="x", reply_parameters={"message_id": said.id})
    assert answer["message_thread_id"] == topic["message_thread_id"]


async def test_general_has_no_number_but_replies_there_have_a_thread(bot: RawBot, desk: Group, marja: Person) -> None:
    with pytest.raises(Refusal, match=r"^Bad Request: message thread not found$"):
        await bot("sendMessage", chat_id=desk.id, text="x", message_thread_id=1)
    first = marja.says("in General", desk)
    answer = await bot("sendMessage", chat_id=desk.id, text="x", reply_parameters={"message_id": first.id})
    assert answer["message_thread_id"] == first.id
    assert "is_topic_message" not in answer
    assert len(desk.posts()) == 2


@pytest.mark.parametrize("name", ["", "  ", "x" * 129, "😀" * 65])
async def test_names_have_1_to_128_units(bot: RawBot, desk: Group, name: str) -> None:
    with pytest.raises(Refusal, match="TOPIC_TITLE"):
        await bot("createForumTopic", chat_id=desk.id, name=name)


async def test_a_name_of_128_fits(bot: RawBot, desk: Group) -> None:
    assert (await bot("createForumTopic", chat_id=desk.id, name="x" * 128))["name"] == "x" * 128


async def test_closed_and_deleted_topics(bot: RawBot, desk: Group, marja: Person) -> None:
    topic = await made(bot, desk)
    marja.closes_topic(desk, topic["message_thread_id"])
    with pytest.raises(Refusal, match=r"^Bad Request: TOPIC_CLOSED$"):
        await bot("sendMessage", text="x", **topic)
    with pytest.raises(Refusal, match=r"^Bad Request: TOPIC_NOT_MODIFIED$"):
        await bot("closeForumTopic", **topic)
    await bot("reopenForumTopic", **topic)
    with pytest.raises(Refusal, match="TOPIC_NOT_MODIFIED"):
        await bot("reopenForumTopic", **topic)
    with pytest.raises(Refusal, match="TOPIC_NOT_MODIFIED"):
        await bot("editForumTopic", name="Olena #1", **topic)
    sent = await bot("sendMessage", text="x", **topic)
    marja.deletes_topic(desk, topic["message_thread_id"])
    with pytest.raises(Refusal, match=r"^Bad Request: message thread not found$"):
        await bot("sendMessage", text="x", **topic)
    with pytest.raises(Refusal, match="TOPIC_ID_INVALID"):
        await bot("reopenForumTopic", **topic)
    with pytest.raises(Refusal, match="message to edit not found"):
        await bot("editMessageText", chat_id=desk.id, message_id=sent["message_id"], text="y")


@pytest.mark.parametrize("standin", [Limits(closed_topics_refuse=False, deleted_topic="TOPIC_DELETED")], indirect=True)
async def test_administrators_may_write_into_closed_topics_where_that_is_the_rule(
    bot: RawBot, desk: Group, marja: Person
) -> None:
    topic = await made(bot, desk)
    marja.closes_topic(desk, topic["message_thread_id"])
    await bot("sendMessage", text="x", **topic)
    marja.deletes_topic(desk, topic["message_thread_id"])
    with pytest.raises(Refusal, match="TOPIC_DELETED"):
        await bot("sendMessage", text="x", **topic)


async def test_rights_and_places_without_topics(bot: RawBot, standin: StandIn, desk: Group, olena: Person) -> None:
    plain = standin.group("Plain")
    with pytest.raises(Refusal, match="the chat is not a forum"):
        await bot("createForumTopic", chat_id=plain.id, name="x")
    with pytest.raises(Refusal, match="message thread not found"):
        await bot("sendMessage", chat_id=olena.id, text="x", message_thread_id=2)
    topic = await made(bot, desk)
    desk.add_bot(can_manage_topics=False, can_delete_messages=False)
    for method, why in (
        ("createForumTopic", "not enough rights to create a topic"),
        ("editForumTopic", "not enough rights to edit the topic"),
        ("closeForumTopic", "not enough rights to close or open the topic"),
        ("deleteForumTopic", "not enough rights to delete the topic"),
    ):
        where = topic if method != "createForumTopic" else {"chat_id": desk.id}
        name = {"name": "y"} if method in ("createForumTopic", "editForumTopic") else {}
        with pytest.raises(Refusal, match=why):
            await bot(method, **where, **name)


async def test_general_is_closed_hidden_and_renamed(bot: RawBot, desk: Group) -> None:
    where = {"chat_id": desk.id}
    await bot("closeGeneralForumTopic", **where)
    with pytest.raises(Refusal, match="TOPIC_CLOSED"):
        await bot("sendMessage", text="x", **where)
    await bot("reopenGeneralForumTopic", **where)
    await bot("sendMessage", text="x", **where)
    await bot("editGeneralForumTopic", name="Desk", **where)
    assert desk.chat.general_name == "Desk"
    await bot("hideGeneralForumTopic", **where)
    with pytest.raises(Refusal, match="TOPIC_NOT_MODIFIED"):
        await bot("hideGeneralForumTopic", **where)
    await bot("unhideGeneralForumTopic", **where)


async def test_without_being_administrator_the_bot_sees_little(bot: RawBot, desk: Group, marja: Person) -> None:
    desk.add_bot("member")
    await bot.updates((await bot.updates())[-1]["update_id"] + 1)
    marja.says("nothing for the bot", desk)
    marja.says("/setup 123", desk)
    marja.says("ask @lukuopas_bot", desk)
    sent = await bot("sendMessage", chat_id=desk.id, text="?")
    marja.says("answer", desk, reply_to=sent["message_id"])
    assert [u["message"]["text"] for u in await bot.updates()] == ["/setup 123", "ask @lukuopas_bot", "answer"]
