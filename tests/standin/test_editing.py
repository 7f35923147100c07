"""Edits, deletions, pins, reactions, button answers (pitfalls 1.26, 1.32, 2.13)."""

from __future__ import annotations

from typing import Any

import pytest

from bot.playground.standin import Group, Person, StandIn

from .rig import RawBot, Refusal, Still

pytestmark = pytest.mark.asyncio

YES = {"inline_keyboard": [[{"text": "Yes", "callback_data": "yes"}, {"text": "No", "callback_data": "no"}]]}
NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a "
    "current content and reply markup of the message"
)


async def test_an_edit_takes_text_and_keyboard(bot: RawBot, olena: Person, clock: Still) -> None:
    sent = await bot("sendMessage", chat_id=olena.id, text="Which?", reply_markup=YES)
    clock.forward(5)
    edited = await bot("editMessageText", chat_id=olena.id, message_id=sent["message_id"], text="Which? Yes")
    assert "reply_markup" not in edited
    assert edited["edit_date"] == sent["date"] + 5
    assert olena.last.text == "Which? Yes"
    assert [old["text"] for old in olena.last.edits] == ["Which?"]


async def test_an_edit_that_changes_nothing(bot: RawBot, olena: Person) -> None:
    sent = await bot("sendMessage", chat_id=olena.id, text="<b>x</b> y", parse_mode="HTML", reply_markup=YES)
    same: dict[str, Any] = {"chat_id": olena.id, "message_id": sent["message_id"], "reply_markup": YES}
    with pytest.raises(Refusal) as refusal:
        await bot("editMessageText", text="<b>x</b> y\n", parse_mode="HTML", **same)
    assert str(refusal.value) == NOT_MODIFIED
    with pytest.raises(Refusal, match="message is not modified"):
        await bot("editMessageReplyMarkup", **same)
    await bot("editMessageText", text="x y", **same)  # the bold is gone: that is a change
    with pytest.raises(Refusal, match="message is not modified"):
        await bot("editMessageText", text="x y", **same)


@pytest.mark.parametrize(
    ("method", "params", "why"),
    [
        ("editMessageText", {"text": "x"}, "message to edit not found"),
        ("editMessageCaption", {"caption": "x"}, "message to edit not found"),
        ("editMessageReplyMarkup", {}, "message to edit not found"),
        ("editMessageMedia", {"media": {"type": "photo", "media": ""}}, "media not found"),
        ("deleteMessage", {}, "message to delete not found"),
        ("copyMessage", {"from_chat_id": 1}, "chat not found"),
        ("pinChatMessage", {}, "message to pin not found"),
        ("unpinChatMessage", {}, "message to unpin not found"),
        ("setMessageReaction", {}, "message to react not found"),
    ],
)
async def test_messages_that_are_not_there(
    bot: RawBot, olena: Person, method: str, params: dict[str, Any], why: str
) -> None:
    with pytest.raises(Refusal, match=why):
        await bot(method, chat_id=olena.id, message_id=4711, **params)


async def test_only_own_texts_are_edited_as_texts(bot: RawBot, olena: Person) -> None:
    theirs = olena.says("mine")
    with pytest.raises(Refusal, match="message can't be edited"):
        await bot("editMessageText", chat_id=olena.id, message_id=theirs.id, text="x")
    photo = olena.sends("photo")
    sent = await bot("sendPhoto", chat_id=olena.id, photo=photo.json["photo"][0]["file_id"], caption="old")
    where = {"chat_id": olena.id, "message_id": sent["message_id"]}
    with pytest.raises(Refusal, match="there is no text in the message to edit"):
        await bot("editMessageText", text="x", **where)
    assert (await bot("editMessageCaption", caption="new", **where))["caption"] == "new"
    assert "caption" not in await bot("editMessageCaption", **where)
    text = await bot("sendMessage", chat_id=olena.id, text="x")
    with pytest.raises(Refusal, match="there is no caption in the message to edit"):
        await bot("editMessageCaption", chat_id=olena.id, message_id=text["message_id"], caption="x")
    keys = {"keyboard": [["a"]]}
    with pytest.raises(Refusal, match="inline keyboard expected"):
        await bot("editMessageReplyMarkup", chat_id=olena.id, message_id=text["message_id"], reply_markup=keys)


async def test_media_are_replaced(bot: RawBot, olena: Person) -> None:
    photo, paper = olena.sends("photo"), olena.sends("document")
    sent = await bot("sendPhoto", chat_id=olena.id, photo=photo.json["photo"][0]["file_id"], caption="old")
    media = {"type": "document", "media": paper.json["document"]["file_id"], "caption": "new"}
    edited = await bot("editMessageMedia", chat_id=olena.id, message_id=sent["message_id"], media=media)
    assert edited["document"]["file_name"] == "sample.pdf"
    assert "photo" not in edited
    assert edited["caption"] == "new"


async def test_48_hours_to_delete(bot: RawBot, olena: Person, desk: Group, marja: Person, clock: Still) -> None:
    sent = await bot("sendMessage", chat_id=olena.id, text="x")
    theirs = olena.says("y")
    staff = marja.says("z", desk)
    old = await bot("sendMessage", chat_id=olena.id, text="old")
    for number in (sent["message_id"], theirs.id):
        assert await bot("deleteMessage", chat_id=olena.id, message_id=number) is True
    assert [post.text for post in olena.posts()] == ["old"]
    with pytest.raises(Refusal, match="message to delete not found"):
        await bot("deleteMessage", chat_id=olena.id, message_id=theirs.id)
    clock.forward(48 * 3_600 + 1)
    with pytest.raises(Refusal, match="message can't be deleted for everyone"):
        await bot("deleteMessages", chat_id=olena.id, message_ids=[sent["message_id"], old["message_id"]])
    assert await bot("deleteMessage", chat_id=desk.id, message_id=staff.id) is True
    second = marja.says("z", desk)
    desk.add_bot(can_delete_messages=False)
    with pytest.raises(Refusal, match="message can't be deleted"):
        await bot("deleteMessage", chat_id=desk.id, message_id=second.id)
    with pytest.raises(Refusal, match="message identifiers are not specified"):
        await bot("deleteMessages", chat_id=olena.id, message_ids=[])
    with pytest.raises(Refusal, match="too many message identifiers specified"):
        await bot("deleteMessages", chat_id=olena.id, message_ids=list(range(1, 102)))


async def test_a_press_is_answered_once_and_in_time(bot: RawBot, olena: Person, clock: Still) -> None:
    await bot("sendMessage", chat_id=olena.id, text="?", reply_markup=YES)
    olena.taps("Yes")
    press = (await bot.updates())[0]["callback_query"]
    assert (press["data"], press["from"]["id"], press["message"]["text"]) == ("yes", olena.id, "?")
    answer = {"callback_query_id": press["id"], "text": "Thanks", "show_alert": True}
    with pytest.raises(Refusal, match="MESSAGE_TOO_LONG"):
        await bot("answerCallbackQuery", **{**answer, "text": "x" * 201})
    assert await bot("answerCallbackQuery", **answer) is True
    assert [(toast.text, toast.alert) for toast in olena.toasts] == [("Thanks", True)]
    old = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    with pytest.raises(Refusal) as refusal:
        await bot("answerCallbackQuery", **answer)
    assert str(refusal.value) == old
    late = olena.taps("no")
    clock.forward(151)
    with pytest.raises(Refusal, match="query is too old"):
        await bot("answerCallbackQuery", callback_query_id=late)
    with pytest.raises(Refusal, match="query ID is invalid"):
        await bot("answerCallbackQuery", callback_query_id="1")


async def test_pins_need_the_right_and_are_heard_of(bot: RawBot, desk: Group) -> None:
    sent = await bot("sendMessage", chat_id=desk.id, text="card")
    assert await bot("pinChatMessage", chat_id=desk.id, message_id=sent["message_id"]) is True
    heard = (await bot.updates())[-1]["message"]
    assert heard["pinned_message"]["text"] == "card"
    assert (await bot("getChat", chat_id=desk.id))["pinned_message"]["text"] == "card"
    assert await bot("unpinChatMessage", chat_id=desk.id) is True
    assert await bot("unpinAllChatMessages", chat_id=desk.id) is True
    desk.add_bot(can_pin_messages=False)
    with pytest.raises(Refusal, match="not enough rights to manage pinned messages in the chat"):
        await bot("pinChatMessage", chat_id=desk.id, message_id=sent["message_id"])


async def test_reactions_of_the_bot(bot: RawBot, olena: Person, standin: StandIn) -> None:
    post = olena.says("Thanks!")
    where = {"chat_id": olena.id, "message_id": post.id}
    await bot("setMessageReaction", reaction=[{"type": "emoji", "emoji": "👍"}], **where)
    assert post.reactions == {standin.world.bot["id"]: ["👍"]}
    await bot("setMessageReaction", reaction=[], **where)
    assert post.reactions == {}
    with pytest.raises(Refusal, match="REACTION_INVALID"):
        await bot("setMessageReaction", reaction=[{"type": "emoji", "emoji": "📚"}], **where)
    with pytest.raises(Refusal, match="REACTIONS_TOO_MANY"):
        await bot("setMessageReaction", reaction=[{"type": "emoji", "emoji": e} for e in "👍👎"], **where)
