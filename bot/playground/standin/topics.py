"""Forum topics: making, renaming, closing, reopening and deleting them, by the bot and by people alike."""

from __future__ import annotations

from .entities import units
from .offered import offers
from .params import Params
from .reach import chat_of
from .refusals import bad
from .state import Chat, Json, Post, Topic
from .world import World

LONGEST_NAME = 128
COLORS = (7322096, 16766590, 13338331, 9367192, 16749490, 16478047)


def _forum(world: World, params: Params, deed: str) -> Chat:
    chat = chat_of(world, params, write=True)
    if not chat.is_forum:
        raise bad("the chat is not a forum")
    if not world.bot_member(chat).may("can_manage_topics"):
        raise bad(f"not enough rights to {deed}")
    return chat


def _named(name: str) -> str:
    name = name.strip()
    if not name:
        raise bad("TOPIC_TITLE_EMPTY")
    if units(name) > LONGEST_NAME:
        raise bad("TOPIC_TITLE_TOO_LONG")
    return name


def _known(chat: Chat, params: Params) -> Topic:
    topic = chat.topics.get(params.number("message_thread_id"))
    if topic is None or topic.deleted:
        raise bad("TOPIC_ID_INVALID")
    return topic


def service(world: World, chat: Chat, topic: Topic | None, content: Json, sender: Json | None = None) -> Post:
    """The line in the chat that says what happened to a topic; bots hear of their own ones too."""
    post = world.post(chat, content, topic=topic, sender=sender, service=True)
    world.push_message(chat, post)
    return post


def open_topic(world: World, chat: Chat, name: str, sender: Json | None = None, color: int = COLORS[0]) -> Topic:
    """A new topic; its number is that of the message that announces it."""
    number = chat.last_message_id + 1
    topic = chat.topics[number] = Topic(number, name, color)
    created = {"name": name, "icon_color": color}
    world.tell(type="topic", chat=chat.id, topic=topic.json())
    service(world, chat, topic, {"forum_topic_created": created}, sender)
    return topic


def rename_topic(world: World, chat: Chat, topic: Topic, name: str, sender: Json | None = None) -> None:
    """Another name."""
    topic.name = name
    world.tell(type="topic", chat=chat.id, topic=topic.json())
    service(world, chat, topic, {"forum_topic_edited": {"name": name}}, sender)


def close_topic(world: World, chat: Chat, topic: Topic, *, closed: bool, sender: Json | None = None) -> None:
    """Closed or open; raises 400 TOPIC_NOT_MODIFIED when it is so already."""
    if topic.closed is closed:
        raise bad("TOPIC_NOT_MODIFIED")
    topic.closed = closed
    world.tell(type="topic", chat=chat.id, topic=topic.json())
    service(world, chat, topic, {"forum_topic_closed" if closed else "forum_topic_reopened": {}}, sender)


def delete_topic(world: World, chat: Chat, topic: Topic) -> None:
    """Gone with all its messages; nobody is told."""
    topic.deleted = True
    world.delete(chat, [post for post in chat.posts.values() if post.topic_id == topic.id and not post.deleted])
    world.tell(type="topic", chat=chat.id, topic=topic.json())


@offers("createForumTopic")
def create_forum_topic(world: World, params: Params) -> Json:
    """A new topic; costs as a message."""
    chat = _forum(world, params, "create a topic")
    name = _named(params.text("name"))
    color = params.number("icon_color", COLORS[0])
    if color not in COLORS:
        raise bad("invalid icon color specified")
    world.flood.charge(chat.id, private=False)
    topic = open_topic(world, chat, name, color=color)
    topic.icon_emoji = params.text("icon_custom_emoji_id")
    answer = {"message_thread_id": topic.id, "name": topic.name, "icon_color": topic.icon_color}
    return answer | ({"icon_custom_emoji_id": topic.icon_emoji} if topic.icon_emoji else {})


@offers("editForumTopic")
def edit_forum_topic(world: World, params: Params) -> bool:
    """Another name or icon; costs as a message."""
    chat = _forum(world, params, "edit the topic")
    topic = _known(chat, params)
    given, icon = params.raw.get("name"), params.raw.get("icon_custom_emoji_id")
    name = _named(params.text("name")) if given else topic.name
    if name == topic.name and (icon is None or icon == topic.icon_emoji):
        raise bad("TOPIC_NOT_MODIFIED")
    world.flood.charge(chat.id, private=False)
    topic.icon_emoji = topic.icon_emoji if icon is None else str(icon)
    rename_topic(world, chat, topic, name)
    return True


@offers("closeForumTopic")
def close_forum_topic(world: World, params: Params) -> bool:
    """Nobody writes there for now."""
    return _turn(world, params, closed=True)


@offers("reopenForumTopic")
def reopen_forum_topic(world: World, params: Params) -> bool:
    """And now they do again."""
    return _turn(world, params, closed=False)


def _turn(world: World, params: Params, *, closed: bool) -> bool:
    chat = _forum(world, params, "close or open the topic")
    topic = _known(chat, params)
    if topic.closed is closed:
        raise bad("TOPIC_NOT_MODIFIED")
    world.flood.charge(chat.id, private=False)
    close_topic(world, chat, topic, closed=closed)
    return True


@offers("deleteForumTopic")
def delete_forum_topic(world: World, params: Params) -> bool:
    """The topic and all its messages; needs the right to delete messages."""
    chat = chat_of(world, params, write=True)
    if not chat.is_forum:
        raise bad("the chat is not a forum")
    if not world.bot_member(chat).may("can_delete_messages"):
        raise bad("not enough rights to delete the topic")
    delete_topic(world, chat, _known(chat, params))
    return True


# General


@offers("editGeneralForumTopic")
def edit_general(world: World, params: Params) -> bool:
    """Another name for General."""
    chat = _forum(world, params, "edit the topic")
    name = _named(params.text("name"))
    if name == chat.general_name:
        raise bad("TOPIC_NOT_MODIFIED")
    world.flood.charge(chat.id, private=False)
    chat.general_name = name
    service(world, chat, None, {"forum_topic_edited": {"name": name}})
    return True


@offers("closeGeneralForumTopic")
def close_general(world: World, params: Params) -> bool:
    """General closed."""
    return _turn_general(world, params, closed=True)


@offers("reopenGeneralForumTopic")
def reopen_general(world: World, params: Params) -> bool:
    """General open again."""
    return _turn_general(world, params, closed=False)


def _turn_general(world: World, params: Params, *, closed: bool) -> bool:
    chat = _forum(world, params, "close or open the topic")
    if chat.general_closed is closed:
        raise bad("TOPIC_NOT_MODIFIED")
    world.flood.charge(chat.id, private=False)
    chat.general_closed = closed
    service(world, chat, None, {"forum_topic_closed" if closed else "forum_topic_reopened": {}})
    return True


@offers("hideGeneralForumTopic")
def hide_general(world: World, params: Params) -> bool:
    """General out of sight, which closes it."""
    return _show_general(world, params, hidden=True)


@offers("unhideGeneralForumTopic")
def unhide_general(world: World, params: Params) -> bool:
    """General in sight again."""
    return _show_general(world, params, hidden=False)


def _show_general(world: World, params: Params, *, hidden: bool) -> bool:
    chat = _forum(world, params, "close or open the topic")
    if chat.general_hidden is hidden:
        raise bad("TOPIC_NOT_MODIFIED")
    world.flood.charge(chat.id, private=False)
    chat.general_hidden = hidden
    chat.general_closed = chat.general_closed or hidden
    service(world, chat, None, {"general_forum_topic_hidden" if hidden else "general_forum_topic_unhidden": {}})
    return True
