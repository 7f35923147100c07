"""Copies and forwards: the same content again, elsewhere, as a new message of the bot."""

from __future__ import annotations

from itertools import pairwise

from .markup import reply_markup
from .offered import offers
from .params import Params, caption
from .reach import chat_of, message_ids, message_of
from .refusals import bad
from .sending import deliver, place_of
from .state import Json, Post
from .world import World

NOT_CONTENT = frozenset({
    "message_id", "from", "chat", "date", "sender_chat", "message_thread_id", "is_topic_message", "reply_to_message",
    "reply_markup", "edit_date", "media_group_id", "has_protected_content", "forward_origin", "external_reply",
})  # fmt: skip


def content_of(post: Post) -> Json:
    """What a message says, without who said it, where and when."""
    return {name: value for name, value in post.json.items() if name not in NOT_CONTENT}


def _check(post: Post, verb: str) -> None:
    if post.service or post.protected:
        raise bad(f"message can't be {verb}")


@offers("copyMessage")
def copy_message(world: World, params: Params) -> Json:
    """A copy without a link to the original; the caption may be another one. Raises 400 "message to copy not found"."""
    new_caption = caption(params)
    source = chat_of(world, params, name="from_chat_id")
    post = message_of(world, source, params, "message to copy")
    _check(post, "copied")
    content = content_of(post)
    if params.raw.get("caption") is not None and "text" not in content:
        content = {k: v for k, v in content.items() if k not in ("caption", "caption_entities")} | new_caption
    return {"message_id": deliver(world, params, content).id}


@offers("forwardMessage")
def forward_message(world: World, params: Params) -> Json:
    """A forward that says where it comes from."""
    source = chat_of(world, params, name="from_chat_id")
    post = message_of(world, source, params, "message to forward")
    _check(post, "forwarded")
    return deliver(world, params, {**content_of(post), "forward_origin": _origin(post)}).json


def _origin(post: Post) -> Json:
    if "sender_chat" in post.json:
        return {"type": "chat", "sender_chat": post.json["sender_chat"], "date": post.json["date"]}
    return {"type": "user", "sender_user": post.json["from"], "date": post.json["date"]}


@offers("copyMessages")
def copy_messages(world: World, params: Params) -> list[Json]:
    """Copies of several; those that are gone are left out, albums stay albums."""
    return _several(world, params, forward=False)


@offers("forwardMessages")
def forward_messages(world: World, params: Params) -> list[Json]:
    """Forwards of several, as above."""
    return _several(world, params, forward=True)


def _several(world: World, params: Params, *, forward: bool) -> list[Json]:
    numbers = message_ids(params)
    reply_markup(params)
    if any(after <= before for before, after in pairwise(numbers)):
        raise bad("message identifiers must be in a strictly increasing order")
    source = chat_of(world, params, name="from_chat_id")
    chat, topic, _ = place_of(world, params)
    found = [post for number in numbers if (post := world.find(source, number)) is not None]
    posts = [post for post in found if not post.service and not post.protected]
    if not posts:
        raise bad("messages can't be forwarded")
    world.flood.charge(chat.id, private=chat.private, count=len(posts))
    albums: dict[str, str] = {}
    sent = []
    for post in posts:
        content = content_of(post)
        if params.flag("remove_caption"):
            content = {k: v for k, v in content.items() if k not in ("caption", "caption_entities")}
        if forward:
            content["forward_origin"] = _origin(post)
        if "media_group_id" in post.json:
            old = post.json["media_group_id"]
            content["media_group_id"] = albums.setdefault(old, world.new_album())
        sent.append({"message_id": world.post(chat, content, topic=topic).id})
    return sent
