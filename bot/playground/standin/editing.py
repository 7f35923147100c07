"""Changing and taking back what the bot said: edits, deletions, pins, reactions."""

from __future__ import annotations

from typing import Any

from .markup import reply_markup
from .media import input_media
from .offered import offers
from .params import Params, caption, message_text
from .reach import chat_of, message_ids, message_of
from .refusals import NOT_MODIFIED, bad
from .signatures import REACTIONS
from .state import Chat, Json, Post
from .world import World

TEXT_FIELDS = frozenset({"text", "entities", "link_preview_options"})
CAPTION_FIELDS = frozenset({"caption", "caption_entities"})
MEDIA_FIELDS = frozenset({"photo", "video", "document", "audio", "animation", "has_media_spoiler"}) | CAPTION_FIELDS


def _target(world: World, params: Params) -> tuple[Chat, Post]:
    if params.text("inline_message_id"):
        raise bad("MESSAGE_ID_INVALID")
    chat = chat_of(world, params)
    if chat.private and world.accounts[chat.id].deactivated:
        chat_of(world, params, write=True)
    post = message_of(world, chat, params, "message to edit")
    if not post.by_bot or post.service or "forward_origin" in post.json:
        raise bad("message can't be edited")
    return chat, post


def _edit(world: World, params: Params, chat: Chat, post: Post, content: Json, replaced: frozenset[str]) -> Json:
    """New content and keyboard in place of the old; refused when nothing changes. In groups it costs a message."""
    markup = reply_markup(params, inline_only=True)
    gone = replaced | {"reply_markup", "edit_date"}
    message = {k: v for k, v in post.json.items() if k not in gone} | content
    if markup is not None:
        message["reply_markup"] = markup
    if message == {k: v for k, v in post.json.items() if k != "edit_date"}:
        raise bad(NOT_MODIFIED)
    world.flood.charge(chat.id, private=chat.private, edit=True)
    world.change(post, message)
    return post.json


@offers("editMessageText")
def edit_message_text(world: World, params: Params) -> Json:
    """New words for a text message; a keyboard that is not given goes away."""
    content = message_text(params)
    preview = params.json("link_preview_options")
    if preview:
        content["link_preview_options"] = preview
    chat, post = _target(world, params)
    if "text" not in post.json:
        raise bad("there is no text in the message to edit")
    return _edit(world, params, chat, post, content, TEXT_FIELDS)


@offers("editMessageCaption")
def edit_message_caption(world: World, params: Params) -> Json:
    """New words under a file; none given takes the caption away."""
    content = caption(params)
    chat, post = _target(world, params)
    if not MEDIA_FIELDS & post.json.keys() and "voice" not in post.json:
        raise bad("there is no caption in the message to edit")
    return _edit(world, params, chat, post, content, CAPTION_FIELDS)


@offers("editMessageMedia")
def edit_message_media(world: World, params: Params) -> Json:
    """Another file in the place of the old one."""
    content = input_media(world, params, params.json("media"))
    chat, post = _target(world, params)
    if "media_group_id" in post.json and not {"photo", "video"} & content.keys() & post.json.keys():
        raise bad("can't change media type in the album")
    return _edit(world, params, chat, post, content, MEDIA_FIELDS | TEXT_FIELDS)


@offers("editMessageReplyMarkup")
def edit_message_reply_markup(world: World, params: Params) -> Json:
    """Another keyboard, or none."""
    chat, post = _target(world, params)
    return _edit(world, params, chat, post, {}, frozenset())


# taking back


@offers("deleteMessage")
def delete_message(world: World, params: Params) -> bool:
    """Within 48 hours; in groups anything and at any time with the right to."""
    if not params.text("chat_id"):
        raise bad("chat identifier is not specified")
    if not params.number("message_id"):
        raise bad("message identifier is not specified")
    chat = chat_of(world, params)
    post = message_of(world, chat, params, "message to delete")
    _check_deletable(world, chat, post)
    world.delete(chat, [post])
    return True


@offers("deleteMessages")
def delete_messages(world: World, params: Params) -> bool:
    """Up to 100 at once; those that are gone are passed over."""
    numbers = message_ids(params)
    chat = chat_of(world, params)
    posts = [post for number in numbers if (post := world.find(chat, number)) is not None]
    for post in posts:
        _check_deletable(world, chat, post)
    world.delete(chat, posts)
    return True


def _check_deletable(world: World, chat: Chat, post: Post) -> None:
    age = world.seconds() - post.json["date"]
    if chat.private:
        if age > world.limits.delete_within:
            raise bad("message can't be deleted for everyone")
        return
    if world.bot_member(chat).may("can_delete_messages") and "supergroup_chat_created" not in post.json:
        return
    if not post.by_bot or age > world.limits.delete_within:
        raise bad("message can't be deleted")


# pins


def _check_pins(world: World, chat: Chat) -> None:
    if not chat.private and not world.bot_member(chat).may("can_pin_messages"):
        raise bad("not enough rights to manage pinned messages in the chat")


@offers("pinChatMessage")
def pin_chat_message(world: World, params: Params) -> bool:
    """Pin a message; the bot hears of its own pin as of everybody's."""
    chat = chat_of(world, params, write=True)
    post = message_of(world, chat, params, "message to pin")
    _check_pins(world, chat)
    if post.id in chat.pinned:
        raise bad("CHAT_NOT_MODIFIED")
    chat.pinned.append(post.id)
    topic = chat.topics.get(post.topic_id or 0)
    service = world.post(chat, {"pinned_message": post.json}, topic=topic, service=True)
    world.push_message(chat, service)
    return True


@offers("unpinChatMessage")
def unpin_chat_message(world: World, params: Params) -> bool:
    """Unpin one message, or the newest pin."""
    chat = chat_of(world, params, write=True)
    _check_pins(world, chat)
    number = params.number("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    if number not in chat.pinned:
        raise bad("message to unpin not found")
    chat.pinned.remove(number)
    world.tell(type="chat", chat=world.chat_json(chat, messages=False))
    return True


@offers("unpinAllChatMessages", "unpinAllForumTopicMessages", "unpinAllGeneralForumTopicMessages")
def unpin_all(world: World, params: Params) -> bool:
    """Unpin everything in the chat, or in one topic of it."""
    chat = chat_of(world, params, write=True)
    _check_pins(world, chat)
    topic_id = params.number("message_thread_id")
    chat.pinned = [number for number in chat.pinned if topic_id and chat.posts[number].topic_id != topic_id]
    world.tell(type="chat", chat=world.chat_json(chat, messages=False))
    return True


# reactions


@offers("setMessageReaction")
def set_message_reaction(world: World, params: Params) -> bool:
    """The bot's reaction on a message, one emoji at most; an empty list takes it away."""
    given: Any = params.json("reaction") or []
    if not isinstance(given, list):
        raise bad("expected an Array of ReactionType")
    chat = chat_of(world, params)
    post = message_of(world, chat, params, "message to react")
    emoji = [one.get("emoji", "") for one in given if isinstance(one, dict) and one.get("type") == "emoji"]
    if len(emoji) != len(given):
        raise bad("invalid reaction type specified")
    if len(emoji) > 1:
        raise bad("REACTIONS_TOO_MANY")
    if not REACTIONS.issuperset(emoji):
        raise bad("REACTION_INVALID")
    set_reaction(world, post, world.bot["id"], emoji)
    return True


def set_reaction(world: World, post: Post, who: int, emoji: list[str]) -> None:
    """Somebody's reaction is now this, or nothing."""
    if emoji:
        post.reactions[who] = emoji
    else:
        post.reactions.pop(who, None)
    world.tell(type="reaction", chat=post.chat_id, message_id=post.id, reactions=post.reaction_list())
