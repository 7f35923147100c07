"""What people do and what the bot hears of it (pitfalls 2.12, 2.14, 2.21)."""

from __future__ import annotations

from typing import Any

import pytest

from bot.playground.standin import Group, Impossible, Person, StandIn

from .rig import RawBot

pytestmark = pytest.mark.asyncio

YES = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y:1"}, {"text": "Site", "url": "https://a.fi"}]]}


async def heard(bot: RawBot) -> list[tuple[str, dict[str, Any]]]:
    """Kind and content of all that waits; confirms it."""
    updates = await bot.updates()
    if updates:
        await bot.updates(updates[-1]["update_id"] + 1)
    return [(kind, content) for update in updates for kind, content in update.items() if kind != "update_id"]


async def test_who_speaks_for_the_first_time_can_be_written_to(bot: RawBot, standin: StandIn) -> None:
    aino = standin.person("Aino", language="fi", last_name="Meri", username="ainom")
    aino.opens_link("faq-wifi-access")
    ((kind, message),) = await heard(bot)
    assert (kind, message["text"], message["chat"]["type"]) == ("message", "/start faq-wifi-access", "private")
    assert message["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert message["from"] == {
        "id": aino.id, "is_bot": False, "first_name": "Aino", "last_name": "Meri", "username": "ainom",
        "language_code": "fi",
    }  # fmt: skip
    assert (await bot("sendMessage", chat_id=aino.id, text="Hei"))["text"] == "Hei"
    with pytest.raises(Impossible, match="payload"):
        aino.opens_link("x" * 65)


async def test_buttons_are_tapped_by_label_or_data(bot: RawBot, olena: Person) -> None:
    await bot("sendMessage", chat_id=olena.id, text="?", reply_markup=YES)
    await bot("sendMessage", chat_id=olena.id, text="without buttons")
    assert olena.taps("Yes") is not None
    assert olena.taps("y:1") is not None
    assert olena.taps("Site") is None
    with pytest.raises(Impossible, match=r"no button 'No' there; the newest are \['Yes', 'Site'\]"):
        olena.taps("No")
    olena.forges("stolen", olena.posts()[0])
    assert [content["data"] for _, content in await heard(bot)] == ["y:1", "y:1", "stolen"]


async def test_a_reply_keyboard_is_said(bot: RawBot, olena: Person) -> None:
    keys = {"keyboard": [["Menu"], [{"text": "My number", "request_contact": True}]]}
    sent = await bot("sendMessage", chat_id=olena.id, text="?", reply_markup=keys)
    assert "reply_markup" not in sent
    olena.taps("Menu")
    olena.taps("My number")
    said = await heard(bot)
    assert said[0][1]["text"] == "Menu"
    assert said[1][1]["contact"]["user_id"] == olena.id
    await bot("sendMessage", chat_id=olena.id, text="!", reply_markup={"remove_keyboard": True})
    with pytest.raises(Impossible):
        olena.taps("Menu")


async def test_edits_are_heard_and_deletions_are_not(bot: RawBot, olena: Person) -> None:
    post = olena.says("Helo")
    olena.edits(post, "Hello")
    photo = olena.sends("photo", caption="a")
    olena.edits(photo, "b")
    olena.deletes(post)
    kinds = await heard(bot)
    assert [kind for kind, _ in kinds] == ["message", "edited_message", "message", "edited_message"]
    assert kinds[0][1]["text"] == "Helo"
    assert kinds[1][1]["text"] == "Hello"
    assert "edit_date" in kinds[1][1]
    assert kinds[3][1]["caption"] == "b"
    with pytest.raises(Impossible, match="that message is not there"):
        olena.edits(post, "x")


async def test_blocking_and_coming_back(bot: RawBot, olena: Person) -> None:
    olena.blocks()
    with pytest.raises(Impossible, match="has blocked the bot"):
        olena.says("x")
    olena.opens_link("book")
    kinds = await heard(bot)
    assert [kind for kind, _ in kinds] == ["my_chat_member", "my_chat_member", "message"]
    assert [content["new_chat_member"]["status"] for _, content in kinds[:2]] == ["kicked", "member"]


async def test_anonymous_administrators_and_channels(bot: RawBot, desk: Group, marja: Person) -> None:
    marja.says("as the group", desk, as_="anonymous")
    marja.says("as a channel", desk, as_={"id": -1009, "title": "News", "type": "channel"})
    messages = [content for _, content in await heard(bot)]
    assert messages[0]["from"]["id"] == 1087968824
    assert messages[0]["sender_chat"]["id"] == desk.id
    assert messages[1]["from"]["username"] == "Channel_Bot"
    assert messages[1]["sender_chat"]["title"] == "News"
    assert desk.posts()[0].sender_id == marja.id


async def test_groups_change_and_the_bot_hears(bot: RawBot, standin: StandIn, desk: Group, marja: Person) -> None:
    await bot.updates(allowed_updates=["message", "my_chat_member", "chat_member"])
    jonas = standin.person("Jonas")
    jonas.joins(desk)
    desk.promote(jonas)
    jonas.leaves(desk)
    kinds = await heard(bot)
    assert [kind for kind, _ in kinds] == ["message", "chat_member", "chat_member", "message", "chat_member"]
    assert kinds[0][1]["new_chat_members"][0]["first_name"] == "Jonas"
    assert kinds[3][1]["left_chat_member"]["first_name"] == "Jonas"
    with pytest.raises(Impossible, match="Jonas is not in Henkilökunta"):
        jonas.says("x", desk)
    desk.add_bot("member", by=marja)
    desk.remove_bot(by=marja)
    changes = [content["new_chat_member"]["status"] for kind, content in await heard(bot) if kind == "my_chat_member"]
    assert changes == ["member", "kicked"]
    marja.says("nobody hears", desk)
    assert await heard(bot) == []
    standin.invite_bot(desk, marja)
    assert [kind for kind, _ in await heard(bot)] == ["message", "my_chat_member"]


async def test_topics_by_staff(bot: RawBot, standin: StandIn, desk: Group, marja: Person) -> None:
    jonas = standin.person("Jonas")
    desk.add(jonas)
    topic = marja.opens_topic(desk, "Lost and found")
    marja.renames_topic(desk, topic, "Lost")
    marja.closes_topic(desk, topic)
    with pytest.raises(Impossible, match="the topic is closed"):
        jonas.says("x", desk, topic=topic)
    with pytest.raises(Impossible, match="the topic is closed already"):
        marja.closes_topic(desk, topic)
    marja.reopens_topic(desk, topic)
    marja.deletes_topic(desk, topic)
    with pytest.raises(Impossible, match="the topic is deleted"):
        jonas.says("x", desk, topic=topic)
    assert len(await heard(bot)) == 1 + 4


async def test_polls_reactions_places_and_contacts(bot: RawBot, olena: Person) -> None:
    await bot.updates(allowed_updates=["message", "message_reaction"])
    for kind in ("location", "venue", "contact", "poll", "dice", "voice", "sticker", "video_note"):
        assert olena.sends(kind).kind == kind
    sent = await bot("sendMessage", chat_id=olena.id, text="?")
    olena.reacts(sent["message_id"], "❤")
    olena.reacts(sent["message_id"], None)
    kinds = await heard(bot)
    assert len(kinds) == 10
    assert kinds[-2][1]["new_reaction"] == [{"type": "emoji", "emoji": "❤"}]
    assert kinds[-1][1]["new_reaction"] == []
    with pytest.raises(Impossible, match="nothing of the kind 'smell'"):
        olena.sends("smell")


async def test_a_long_text_becomes_several_messages(bot: RawBot, olena: Person) -> None:
    olena.says("😀" * 5_000)
    parts = [content["text"] for _, content in await heard(bot)]
    assert "".join(parts) == "😀" * 5_000
    assert len(parts) == 3


async def test_content_that_no_library_knows(bot: RawBot, olena: Person) -> None:
    olena.sends_content({"hologram": {"depth": 3}})
    assert (await heard(bot))[0][1]["hologram"] == {"depth": 3}


async def test_half_a_surrogate_pair_comes_through(bot: RawBot, olena: Person) -> None:
    olena.sends_content({"text": "half \ud83d"})
    assert (await heard(bot))[0][1]["text"] == "half \ud83d"


async def test_what_the_app_would_not_offer(standin: StandIn, olena: Person, marja: Person, desk: Group) -> None:
    for act in (
        lambda: olena.says("  "),
        lambda: olena.says("x", desk),
        lambda: olena.says("x", 4711),
        lambda: marja.says("x", desk, topic=4711),
        lambda: olena.deletes(4711),
        lambda: standin.known(4711),
        lambda: standin.known_group(olena.id),
        lambda: standin.person("Twin", id=olena.id),
        lambda: standin.repeat(1),
        lambda: desk.topic("nowhere"),
    ):
        with pytest.raises(Impossible):
            act()
