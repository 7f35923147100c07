"""What the bot may know of chats and people, answering a button press, and leaving."""

from __future__ import annotations

from .entities import units
from .offered import offers
from .params import Params
from .reach import chat_of
from .refusals import QUERY_TOO_OLD, bad
from .state import Json, Member, Toast
from .world import World

LONGEST_TOAST = 200
PERMISSIONS = (
    "can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos",
    "can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages",
    "can_add_web_page_previews", "can_change_info", "can_invite_users", "can_pin_messages", "can_manage_topics",
)  # fmt: skip


@offers("answerCallbackQuery")
def answer_callback_query(world: World, params: Params) -> bool:
    """Ends the press's waiting, with a short text if wanted; once, and only while it is young."""
    text = params.text("text")
    if units(text) > LONGEST_TOAST:
        raise bad("MESSAGE_TOO_LONG")
    query = world.queries.get(params.text("callback_query_id"))
    if query is None or query.answered or world.seconds() - query.at > world.limits.query_answerable:
        raise bad(QUERY_TOO_OLD)
    query.answered = True
    account = world.accounts[query.person_id]
    alert, url = params.flag("show_alert"), params.text("url")
    toast = Toast(query.id, account.id, query.chat_id, query.message_id, text, alert, url, world.now())
    account.toasts.append(toast)
    world.tell(
        type="toast",
        person=account.id,
        chat=query.chat_id,
        message_id=query.message_id,
        text=text,
        alert=alert,
        url=url,
    )
    return True


@offers("getChat")
def get_chat(world: World, params: Params) -> Json:
    """The full card of a chat."""
    chat = chat_of(world, params)
    full: Json = {
        **chat.card,
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": {
            "unlimited_gifts": True, "limited_gifts": True, "unique_gifts": True, "premium_subscription": True,
            "gifts_from_channels": True,
        },
    }  # fmt: skip
    if not chat.private:
        full["permissions"] = {name: name not in ("can_change_info", "can_manage_topics") for name in PERMISSIONS}
        pinned = world.find(chat, chat.pinned[-1]) if chat.pinned else None
        if pinned is not None:
            full["pinned_message"] = pinned.json
    return full


@offers("getChatMember")
def get_chat_member(world: World, params: Params) -> Json:
    """How somebody belongs to a chat; those who were never there have left."""
    chat = chat_of(world, params)
    user_id = params.number("user_id")
    if not user_id:
        raise bad("invalid user_id specified")
    member = chat.members.get(user_id)
    if member is not None:
        return member.json()
    account = world.accounts.get(user_id)
    if account is None:
        raise bad("user not found")
    return Member(account.user(), "member" if chat.private else "left").json()


@offers("getChatAdministrators")
def get_chat_administrators(world: World, params: Params) -> list[Json]:
    """Creator and administrators; other bots are left out, itself not."""
    chat = chat_of(world, params)
    if chat.private:
        raise bad("there are no administrators in the private chat")
    return [member.json() for member in world.members(chat) if member.admin]


@offers("getChatMemberCount")
def get_chat_member_count(world: World, params: Params) -> int:
    """How many are in the chat, the bot counted."""
    chat = chat_of(world, params)
    return 2 if chat.private else sum(1 for _ in world.members(chat))


@offers("leaveChat")
def leave_chat(world: World, params: Params) -> bool:
    """The bot leaves a group."""
    chat = chat_of(world, params)
    if chat.private:
        raise bad("chat not found")
    turn_member(world, chat.id, world.bot, "left", by=world.bot)
    return True


def turn_member(
    world: World, chat_id: int, user: Json, status: str, *, by: Json, rights: dict[str, bool] | None = None
) -> Member:
    """Somebody's place in a group changes; whoever may hear of it does."""
    chat = world.chats[chat_id]
    old = chat.members.get(user["id"]) or Member(user, "left")
    new = Member(user, status, rights or {}, old.anonymous)
    is_bot = user["id"] == world.bot["id"]
    heard = {"chat": chat.card, "from": by, "date": int(world.seconds())}
    change = heard | {"old_chat_member": old.json(), "new_chat_member": new.json()}
    joined, left = new.present and not old.present, old.present and not new.present
    content = {"new_chat_members": [user]} if joined else {"left_chat_member": user}
    if left and not is_bot:
        world.push_message(chat, world.post(chat, content, sender=by, service=True))
    chat.members[user["id"]] = new
    if joined:
        world.push_message(chat, world.post(chat, content, sender=by, service=True))
    if is_bot:
        if old.present or new.present:
            world.updates.push("my_chat_member", change, world.limits.update_kept)
    elif world.bot_member(chat).admin:
        world.updates.push("chat_member", change, world.limits.update_kept)
    world.tell(type="chat", chat=world.chat_json(chat, messages=False))
    return new
