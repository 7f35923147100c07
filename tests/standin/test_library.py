"""python-telegram-bot's own client reads what the stand-in answers, and raises what it raises on Telegram (pitfall 1.21)."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllPrivateChats,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    MessageEntity,
    ReactionTypeEmoji,
    ReplyParameters,
)
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken

from bot.playground.standin import Group, Person, StandIn

pytestmark = pytest.mark.asyncio


@pytest_asyncio.fixture
async def library(standin: StandIn) -> AsyncIterator[Bot]:
    async with Bot(standin.token, f"{standin.url}/bot", f"{standin.url}/file/bot") as bot:
        yield bot


async def test_a_talk(library: Bot, olena: Person) -> None:
    keys = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="yes", style="success")]])
    olena.says("hello")
    bold = [MessageEntity("bold", 0, 3)]
    sent = await library.send_message(olena.id, "Hei 😀", entities=bold, reply_markup=keys)
    assert sent.entities == tuple(bold)
    assert olena.taps("Yes") is not None
    message, press = await library.get_updates(timeout=1)
    assert message.message is not None
    assert press.callback_query is not None
    assert message.message.text == "hello"
    assert await press.callback_query.answer("Thanks")
    edited = await library.edit_message_text("Hei. Yes", olena.id, sent.message_id)
    assert edited.edit_date is not None  # type: ignore[union-attr]
    reply = await library.send_message(
        olena.id, "x", reply_parameters=ReplyParameters(99, allow_sending_without_reply=True)
    )
    assert reply.reply_to_message is None
    assert await library.set_message_reaction(olena.id, message.message.message_id, ReactionTypeEmoji("👍"))
    assert await library.delete_messages(olena.id, [sent.message_id, reply.message_id])
    assert [post.text for post in olena.posts()] == ["hello"]


async def test_the_staff_group(library: Bot, olena: Person, marja: Person, desk: Group) -> None:
    topic = await library.create_forum_topic(desk.id, "Olena #1")
    photo = olena.sends("photo", caption="look")
    copy = await library.copy_message(desk.id, olena.id, photo.id, message_thread_id=topic.message_thread_id)
    assert [post.id for post in desk.posts(topic.message_thread_id)][-1] == copy.message_id
    assert await library.pin_chat_message(desk.id, copy.message_id)
    assert await library.edit_forum_topic(desk.id, topic.message_thread_id, name="Olena #1 ✓")
    assert await library.close_forum_topic(desk.id, topic.message_thread_id)
    member = await library.get_chat_member(desk.id, marja.id)
    assert member.status == "creator"
    chat = await library.get_chat(desk.id)
    assert chat.is_forum
    assert len(await library.get_chat_administrators(desk.id)) == 2
    updates = await library.get_updates(timeout=1, allowed_updates=["message"])
    kinds = [update.message.forum_topic_created is not None for update in updates if update.message]
    assert kinds == [True, False, False, False, False]


async def test_the_bots_face(library: Bot) -> None:
    scope = BotCommandScopeAllPrivateChats()
    assert await library.set_my_commands([BotCommand("help", "Apua")], scope=scope, language_code="fi")
    assert (await library.get_my_commands(scope, language_code="fi"))[0].description == "Apua"
    assert await library.set_my_description("A guide")
    assert (await library.get_my_description()).description == "A guide"
    assert (await library.get_webhook_info()).url == ""
    assert (await library.get_me()).username == "lukuopas_bot"


async def test_errors_have_their_classes(library: Bot, standin: StandIn, olena: Person, desk: Group) -> None:
    with pytest.raises(BadRequest, match="Chat not found"):
        await library.send_message(4711, "x")
    olena.blocks()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await library.send_message(olena.id, "x")
    old = desk.id
    new = desk.migrate()
    with pytest.raises(ChatMigrated) as migrated:
        await library.send_message(old, "x")
    assert migrated.value.new_chat_id == new
    with pytest.raises(InvalidToken):
        await Bot("7000000001:another-token-that-is-wrong", f"{standin.url}/bot").initialize()


async def test_every_kind_of_content_is_read(library: Bot, olena: Person) -> None:
    kinds = ("photo", "document", "voice", "video", "audio", "animation", "sticker", "video_note", "location", "venue",
             "contact", "poll", "dice")  # fmt: skip
    for kind in kinds:
        olena.sends(kind)
    updates = await library.get_updates(timeout=1)
    assert all(update.message and getattr(update.message, kind) for update, kind in zip(updates, kinds, strict=True))
    assert (await library.send_poll(olena.id, "Which?", ["a", "b"])).poll is not None
    assert (await library.send_location(olena.id, 60.1, 24.9)).location is not None
