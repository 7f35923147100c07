"""A raw update becomes an `Incoming`. Tolerant: what we do not know yet is told too, as media to copy or as `OTHER`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.intake.contents import SERVICE, TOPIC, cleaned, media_of
from bot.intake.masking import MARK
from flows.incoming import Incoming, Kind, Person

Raw = Mapping[str, Any]

PRESS_LIVES = timedelta(seconds=150)  # Telegram forgets a press after that; source: the Bot API server
FRESH_FOR = timedelta(minutes=10)  # a message older than this was caught up after an outage
ANONYMOUS = frozenset(
    (1087968824, 136817688, 777000)
)  # Telegram's accounts for anonymous admins, channels, its own posts

MESSAGES = ("message", "edited_message")
WITH_CHAT = (*MESSAGES, "channel_post", "edited_channel_post", "message_reaction", "my_chat_member", "chat_member")


class UnreadableError(ValueError):
    """An update that lacks what its kind must have; its row is parked and staff are told."""


def read(raw: Raw, received_at: datetime, now: datetime) -> Incoming:
    """Read one update. `received_at` is when we stored it; with `now` it tells whether a press can still be answered.

    Raises `UnreadableError`.
    """
    try:
        return _read(raw, received_at, now)
    except (LookupError, TypeError, AttributeError, ValueError, OverflowError, OSError) as error:
        raise UnreadableError(f"{type(error).__name__} in an update with {', '.join(sorted(raw))[:120]}") from error


def lane(raw: Raw) -> str:
    """Whose order an update keeps: its chat, in groups its topic (0 is General), or `bot`. Never raises."""
    try:
        message = _message_of(raw)
        chat = message["chat"] if message else next(raw[kind]["chat"] for kind in WITH_CHAT if kind in raw)
        if chat["type"] == "private":
            return str(int(chat["id"]))
        return f"{int(chat['id'])}:{_thread(message) if message else 0}"
    except (LookupError, TypeError, ValueError, AttributeError, StopIteration):
        return "bot"


def sent_at(raw: Raw) -> datetime | None:
    """When a message was written, by Telegram's clock; None for what is no message. Never raises."""
    try:
        message = next((raw[kind] for kind in MESSAGES if kind in raw), None)
        return _instant(message.get("edit_date") or message["date"]) if message else None
    except (LookupError, TypeError, AttributeError, ValueError, OverflowError, OSError):
        return None


def _message_of(raw: Raw) -> Raw | None:
    for kind in (*MESSAGES, "channel_post", "edited_channel_post"):
        if kind in raw:
            return dict(raw[kind])
    press = raw.get("callback_query")
    return press["message"] if press and "message" in press else None


def _read(raw: Raw, received_at: datetime, now: datetime) -> Incoming:
    masked = tuple(raw.get(MARK, ()))
    if "message" in raw:
        return _message(raw["message"], masked, now)
    if "edited_message" in raw:
        return _edit(raw["edited_message"], masked, now)
    if "callback_query" in raw:
        return _press(raw["callback_query"], received_at, now)
    if "message_reaction" in raw:
        return _reaction(raw["message_reaction"])
    if "my_chat_member" in raw:
        return _own_membership(raw["my_chat_member"])
    if "chat_member" in raw:
        return _membership(raw["chat_member"])
    return _other(raw, received_at)


# ---------------------------------------------------------------- messages


def _message(message: Raw, masked: tuple[str, ...], now: datetime) -> Incoming:
    service = _service(message)
    if service is not None:
        return service
    media = media_of(message)
    if "text" in message:
        kind, text, entities = Kind.TEXT, message["text"], message.get("entities", ())
    elif media is not None:
        kind, text, entities = Kind.MEDIA, message.get("caption", ""), message.get("caption_entities", ())
    else:
        kind, text, entities = Kind.OTHER, "", ()
    if message["from"].get("is_bot") and not _is_anonymous(message):
        kind = Kind.OTHER  # our own echo, or another bot's words: nobody is waiting for an answer
    return _incoming(
        *(kind, message, _instant(message["date"])),
        text=_words(text),
        entities=tuple(entities),
        media=media,
        masked=masked,
        fresh=now - _instant(message["date"]) <= FRESH_FOR,
    )


def _edit(message: Raw, masked: tuple[str, ...], now: datetime) -> Incoming:
    at = _instant(message.get("edit_date") or message["date"])
    return _incoming(
        *(Kind.EDIT, message, at),
        text=_words(message.get("text", message.get("caption", ""))),
        entities=tuple(message.get("entities", message.get("caption_entities", ()))),
        media=media_of(message),
        masked=masked,
        fresh=now - at <= FRESH_FOR,
    )


def _incoming(kind: Kind, message: Raw, at: datetime, **rest: Any) -> Incoming:
    return Incoming(
        kind=kind,
        chat_id=int(message["chat"]["id"]),
        at=at,
        person=_person(message.get("from"), anonymous=_is_anonymous(message)),
        private=message["chat"]["type"] == "private",
        thread_id=_thread(message),
        message_id=int(message["message_id"]),
        album=str(message.get("media_group_id", "")),
        reply_to=_reply_to(message),
        **rest,
    )


def _service(message: Raw) -> Incoming | None:
    """What Telegram itself says in a chat, or None for what a person said."""
    at = _instant(message["date"])
    for key, what in TOPIC.items():
        if key in message:
            return _incoming(Kind.TOPIC, message, at, text=what, data=str(message[key].get("name", "")))
    if "migrate_to_chat_id" in message:
        return _incoming(Kind.MIGRATED, message, at, text=str(message["migrate_to_chat_id"]))
    if "migrate_from_chat_id" in message:
        old = {**message, "chat": {**message["chat"], "id": message["migrate_from_chat_id"]}}
        return _incoming(Kind.MIGRATED, old, at, text=str(message["chat"]["id"]))
    if "new_chat_members" in message or "left_chat_member" in message:
        came = "new_chat_members" in message
        member = message["new_chat_members"][0] if came else message["left_chat_member"]
        return _incoming(Kind.MEMBERSHIP, {**message, "from": member}, at, text="member" if came else "left")
    return _incoming(Kind.OTHER, message, at) if SERVICE & message.keys() else None


def _thread(message: Raw) -> int:
    """The topic of a group; elsewhere Telegram's number names a chain of replies, which is none."""
    if message["chat"]["type"] == "private" or not message.get("is_topic_message"):
        return 0
    return int(message.get("message_thread_id", 0))


def _reply_to(message: Raw) -> int:
    """The message that is answered; in a topic every message formally answers the one that made the topic."""
    answered = message.get("reply_to_message")
    if not answered or "forum_topic_created" in answered or answered["message_id"] == _thread(message):
        return 0
    return int(answered["message_id"])


# ---------------------------------------------------------------- presses, reactions, memberships


def _press(press: Raw, received_at: datetime, now: datetime) -> Incoming:
    message = press.get("message")
    if message is None:
        return _other({"callback_query": press}, received_at)
    return Incoming(
        kind=Kind.TAP,
        chat_id=int(message["chat"]["id"]),
        at=received_at,
        person=_person(press["from"]),
        private=message["chat"]["type"] == "private",
        thread_id=_thread(message),
        message_id=int(message["message_id"]),
        data=str(press.get("data", "")),
        callback_id=str(press["id"]),
        fresh=now - received_at <= PRESS_LIVES,
    )


def _reaction(reaction: Raw) -> Incoming:
    """The newest standard emoji, or none when it was taken away; one of the paying users' own is nothing to mirror."""
    before = [kind.get("emoji") for kind in reaction["old_reaction"]]
    after = [kind["emoji"] for kind in reaction["new_reaction"] if kind.get("type") == "emoji"]
    newest = [emoji for emoji in after if emoji not in before] or after
    unmirrored = reaction["new_reaction"] and not after
    return Incoming(
        kind=Kind.OTHER if unmirrored or "user" not in reaction else Kind.REACTION,
        chat_id=int(reaction["chat"]["id"]),
        at=_instant(reaction["date"]),
        person=_person(reaction.get("user"), anonymous="user" not in reaction),
        private=reaction["chat"]["type"] == "private",
        message_id=int(reaction["message_id"]),
        text=newest[-1] if newest else "",
    )


def _own_membership(change: Raw) -> Incoming:
    """The bot itself was blocked, let in, promoted or thrown out; `data` is `bot` and the rights that it has now."""
    status = change["new_chat_member"]["status"]
    private = change["chat"]["type"] == "private"
    reached = Kind.BLOCKED if status == "kicked" else Kind.UNBLOCKED
    rights = sorted(name for name, value in change["new_chat_member"].items() if name.startswith("can_") and value)
    return Incoming(
        kind=reached if private else Kind.MEMBERSHIP,
        chat_id=int(change["chat"]["id"]),
        at=_instant(change["date"]),
        person=_person(change["from"]),
        private=private,
        text=status,
        data=" ".join(["bot", *rights]),
    )


def _membership(change: Raw) -> Incoming:
    """Somebody came, went, or got other rights; `text` is the new status as Telegram names it."""
    member = change["new_chat_member"]
    away = member["status"] == "restricted" and not member.get("is_member", True)
    return Incoming(
        kind=Kind.MEMBERSHIP,
        chat_id=int(change["chat"]["id"]),
        at=_instant(change["date"]),
        person=_person(member["user"]),
        private=False,
        text="left" if away else member["status"],
    )


def _other(raw: Raw, received_at: datetime) -> Incoming:
    found = [inner for inner in raw.values() if isinstance(inner, Mapping)]
    chat: Raw = next((inner["chat"] for inner in found if isinstance(inner.get("chat"), Mapping)), {})
    who = next(
        (inner[name] for inner in found for name in ("from", "user") if isinstance(inner.get(name), Mapping)), None
    )
    return Incoming(
        kind=Kind.OTHER,
        chat_id=int(chat.get("id", 0)),
        at=received_at,
        person=_person(who),
        private=chat.get("type") == "private",
        text=next((name for name in raw if name not in ("update_id", MARK)), ""),
    )


# ---------------------------------------------------------------- people and words


def _person(user: Raw | None, *, anonymous: bool = False) -> Person:
    if user is None:
        return Person(0, "", anonymous=True)
    hidden = anonymous or int(user["id"]) in ANONYMOUS
    return Person(
        int(user["id"]), cleaned(str(user.get("first_name", ""))), str(user.get("language_code") or ""), hidden
    )


def _is_anonymous(message: Raw) -> bool:
    return "sender_chat" in message or int(message.get("from", {}).get("id", 0)) in ANONYMOUS


def _words(text: Any) -> str:
    if not isinstance(text, str):
        raise TypeError("words that are no string")
    return text


def _instant(seconds: Any) -> datetime:
    return datetime.fromtimestamp(int(seconds), UTC)
