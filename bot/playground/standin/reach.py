"""Finding the chat, topic and message that a call means, and refusing in Telegram's words when the bot may not."""

from __future__ import annotations

from typing import Any

from .params import Params
from .refusals import Refused, bad, forbidden
from .state import Chat, Post, Topic
from .world import World

GENERAL = 1  # the General topic's number, which nothing may be sent to


def chat_of(world: World, params: Params, *, write: bool = False, name: str = "chat_id") -> Chat:
    """The chat of a call. `write` asks for the right to say something there. Raises 400 or 403."""
    given = params.text(name)
    if not given:
        raise bad("chat_id is empty")
    chat_id = params.number(name)
    chat = world.chats.get(chat_id)
    if chat is None or (chat.private and not world.accounts[chat_id].started):
        raise _stranger(world, chat_id)
    if chat.private:
        if write:
            _check_person(world, chat)
        return chat
    _check_group(world, chat, write=write)
    return chat


def _stranger(world: World, chat_id: int) -> Refused:
    met = chat_id in world.accounts and any(
        member is not None and member.present
        for chat in world.chats.values()
        if not chat.private and world.bot_member(chat).present
        for member in [chat.members.get(chat_id)]
    )
    return forbidden("bot can't initiate conversation with a user") if met else bad("chat not found")


def _check_person(world: World, chat: Chat) -> None:
    account = world.accounts[chat.id]
    if account.deactivated:
        raise forbidden("user is deactivated")
    if account.blocked:
        raise forbidden("bot was blocked by the user")


def _check_group(world: World, chat: Chat, *, write: bool) -> None:
    if chat.migrated_to is not None:
        moved = {"migrate_to_chat_id": chat.migrated_to}
        raise Refused(400, "Bad Request: group chat was upgraded to a supergroup chat", moved)
    kind = "supergroup" if chat.type == "supergroup" else "group"
    member = world.bot_member(chat)
    if member.status == "kicked":
        raise forbidden(f"bot was kicked from the {kind} chat")
    if not member.present:
        raise forbidden(f"bot is not a member of the {kind} chat")
    if write and not member.can_send:
        raise bad("not enough rights to send text messages to the chat")


def topic_of(world: World, chat: Chat, params: Params) -> Topic | None:
    """The topic a message is to go to; None is General, or a chat without topics."""
    number = params.number("message_thread_id")
    if not number:
        if chat.is_forum and chat.general_closed:
            _check_closed(world, chat)
        return None
    topic = chat.topics.get(number) if chat.is_forum and number != GENERAL else None
    if topic is None:
        raise bad("message thread not found")
    if topic.deleted:
        raise bad(world.limits.deleted_topic)
    if topic.closed:
        _check_closed(world, chat)
    return topic


def _check_closed(world: World, chat: Chat) -> None:
    if world.limits.closed_topics_refuse or not world.bot_member(chat).may("can_manage_topics"):
        raise bad("TOPIC_CLOSED")


def reply_of(world: World, chat: Chat, params: Params) -> Post | None:
    """The message that is answered; None when there is none, or it is gone and that was said not to matter."""
    given: Any = params.json("reply_parameters")
    if given is None:
        return None
    if not isinstance(given, dict):
        raise bad("object expected as reply parameters")
    number = given.get("message_id")
    if not isinstance(number, int) or number <= 0:
        return None
    where: Chat | None = chat
    other = given.get("chat_id")
    if other is not None and str(other) != str(chat.id):
        where = chat_of(world, Params({"chat_id": other}))
    post = world.find(where, number) if where else None
    if post is None and not given.get("allow_sending_without_reply", False):
        raise bad("message to be replied not found")
    return post


def message_of(world: World, chat: Chat, params: Params, what: str, name: str = "message_id") -> Post:
    """A message of the chat; `what` is how Telegram calls it in "… not found"."""
    post = world.find(chat, params.number(name))
    if post is None:
        raise bad(f"{what} not found")
    return post


def message_ids(params: Params, name: str = "message_ids") -> list[int]:
    """1 to 100 message ids; raises 400."""
    given = params.json(name)
    if given is None or given == []:
        raise bad("message identifiers are not specified")
    if not isinstance(given, list):
        raise bad("expected an Array of message identifiers")
    if len(given) > 100:
        raise bad("too many message identifiers specified")
    try:
        numbers = [int(number) for number in given]
    except (TypeError, ValueError):
        raise bad("message identifier must be a Number") from None
    if min(numbers) <= 0:
        raise bad("invalid message identifier specified")
    return numbers
