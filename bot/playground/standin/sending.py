"""Messages without files: text, places, contacts, polls, dice, and the line that says somebody is typing."""

from __future__ import annotations

from typing import Any

from .entities import units
from .markup import reply_markup
from .offered import offers
from .params import Params, message_text
from .reach import chat_of, reply_of, topic_of
from .refusals import bad
from .state import Chat, Json, Post, Topic
from .world import World

ACTIONS = frozenset({
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document",
    "choose_sticker", "find_location", "record_video_note", "upload_video_note",
})  # fmt: skip
DICE_FACES = {"🎲": 6, "🎯": 6, "🎳": 6, "🏀": 5, "⚽": 5, "🎰": 64}
LONGEST_QUESTION = 300
LONGEST_OPTION = 100


def place_of(world: World, params: Params) -> tuple[Chat, Topic | None, Post | None]:
    """Where a message goes and what it answers. An answer within a topic goes to that topic by itself."""
    chat = chat_of(world, params, write=True)
    topic, reply = topic_of(world, chat, params), reply_of(world, chat, params)
    if topic is None and reply is not None and reply.chat_id == chat.id and reply.topic_id is not None:
        topic = topic_of(world, chat, Params({"message_thread_id": reply.topic_id}))
    return chat, topic, reply


def deliver(world: World, params: Params, content: Json) -> Post:
    """Send what has been read and found good: the last checks, the flood limits, the message, its keyboard."""
    markup = reply_markup(params)
    chat, topic, reply = place_of(world, params)
    world.flood.charge(chat.id, private=chat.private)
    extra: Json = {}
    if markup is not None and "inline_keyboard" in markup:
        extra["reply_markup"] = markup
    elif markup is not None:
        show_keyboard(world, chat, markup)
    if params.flag("protect_content"):
        extra["has_protected_content"] = True
    post = world.post(chat, content, topic=topic, reply_to=reply, extra=extra)
    post.protected = params.flag("protect_content")
    return post


def show_keyboard(world: World, chat: Chat, markup: Json) -> None:
    """A reply keyboard stays until another one comes or it is taken away."""
    if "keyboard" in markup:
        chat.keyboard = markup
    elif markup.get("remove_keyboard"):
        chat.keyboard = None
    world.tell(type="chat", chat=world.chat_json(chat, messages=False))


@offers("sendMessage")
def send_message(world: World, params: Params) -> Json:
    """A text."""
    content = message_text(params)
    preview = params.json("link_preview_options")
    if preview:
        content["link_preview_options"] = preview
    return deliver(world, params, content).json


def position(params: Params) -> Json:
    """Latitude and longitude; raises 400."""
    latitude, longitude = params.decimal("latitude"), params.decimal("longitude")
    if latitude is None:
        raise bad("latitude is empty")
    if longitude is None:
        raise bad("longitude is empty")
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise bad("wrong location specified")
    return {"latitude": latitude, "longitude": longitude}


@offers("sendLocation")
def send_location(world: World, params: Params) -> Json:
    """A point on the map."""
    return deliver(world, params, {"location": position(params)}).json


@offers("sendVenue")
def send_venue(world: World, params: Params) -> Json:
    """A place with name and address."""
    place = position(params)
    title, address = params.text("title"), params.text("address")
    if not title:
        raise bad("title is empty")
    if not address:
        raise bad("address is empty")
    return deliver(
        world, params, {"venue": {"location": place, "title": title, "address": address}, "location": place}
    ).json


@offers("sendContact")
def send_contact(world: World, params: Params) -> Json:
    """A telephone number with a name."""
    phone, name = params.text("phone_number"), params.text("first_name")
    if not phone:
        raise bad("phone_number is empty")
    if not name:
        raise bad("first_name is empty")
    contact: Json = {"phone_number": phone, "first_name": name}
    if params.text("last_name"):
        contact["last_name"] = params.text("last_name")
    return deliver(world, params, {"contact": contact}).json


@offers("sendDice")
def send_dice(world: World, params: Params) -> Json:
    """A die whose face follows from the message before, so that runs repeat."""
    emoji = params.text("emoji") or "🎲"
    if emoji not in DICE_FACES:
        raise bad("invalid dice emoji specified")
    value = int(world.seconds()) % DICE_FACES[emoji] + 1
    return deliver(world, params, {"dice": {"emoji": emoji, "value": value}}).json


@offers("sendPoll")
def send_poll(world: World, params: Params) -> Json:
    """A poll; votes are not counted in the stand-in."""
    return deliver(world, params, {"poll": poll_of(params, poll_id=f"{int(world.seconds() * 1000)}")}).json


def poll_of(params: Params, poll_id: str) -> Json:
    """The Poll object of a call; raises 400."""
    question, options = params.text("question"), params.json("options")
    if not question:
        raise bad("poll question must be non-empty")
    if units(question) > LONGEST_QUESTION:
        raise bad("poll question length must not exceed 300")
    if not isinstance(options, list):
        raise bad("expected an Array of String as options")
    words = [option if isinstance(option, str) else option.get("text", "") for option in options]
    if not 2 <= len(words) <= 12:
        raise bad("poll must have at least 2 option" if len(words) < 2 else "poll can't have more than 12 options")
    if not all(words):
        raise bad("poll options must be non-empty")
    if any(units(word) > LONGEST_OPTION for word in words):
        raise bad("poll options length must not exceed 100")
    choices: list[Any] = [{"persistent_id": str(n), "text": w, "voter_count": 0} for n, w in enumerate(words)]
    return {
        "id": poll_id,
        "question": question,
        "options": choices,
        "total_voter_count": 0,
        "is_closed": params.flag("is_closed"),
        "is_anonymous": params.raw.get("is_anonymous") is None or params.flag("is_anonymous"),
        "type": params.text("type") or "regular",
        "allows_multiple_answers": params.flag("allows_multiple_answers"),
        "allows_revoting": True,
        "members_only": False,
    }


@offers("sendChatAction")
def send_chat_action(world: World, params: Params) -> bool:
    """ "… is typing"; in a group it costs as much as a message."""
    chat = chat_of(world, params, write=True)
    action = params.text("action")
    if action not in ACTIONS:
        raise bad("wrong parameter action in request")
    topic = topic_of(world, chat, params)
    if not chat.private:
        world.flood.charge(chat.id, private=False)
    world.tell(type="action", chat=chat.id, topic=topic.id if topic else None, action=action)
    return True
