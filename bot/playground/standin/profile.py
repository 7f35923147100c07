"""What people see of the bot itself: who it is, its commands, names and descriptions per language and scope."""

from __future__ import annotations

import re
from typing import Any

import orjson

from .offered import offers
from .params import Params
from .refusals import bad
from .state import Account, Chat, Json
from .world import World

MOST_COMMANDS = 100
SCOPES = frozenset({
    "default", "all_private_chats", "all_group_chats", "all_chat_administrators", "chat", "chat_administrators",
    "chat_member",
})  # fmt: skip
LONGEST = {"name": 64, "description": 512, "short_description": 120}


@offers("getMe")
def get_me(world: World, params: Params) -> Json:
    """The bot's own card."""
    return {
        **world.bot,
        "can_join_groups": True,
        "can_read_all_group_messages": not world.privacy,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def _scope(world: World, params: Params) -> Json:
    scope: Any = params.json("scope") or {"type": "default"}
    if not isinstance(scope, dict) or scope.get("type") not in SCOPES:
        raise bad("can't parse BotCommandScope: Unsupported type specified")
    if "chat_id" in scope and int(scope["chat_id"]) not in world.chats:
        raise bad("chat not found")
    return scope


def _language(params: Params) -> str:
    language = params.text("language_code")
    if language and not re.fullmatch(r"[a-z]{2}", language):
        raise bad("invalid language code specified")
    return language


def _key(scope: Json, language: str) -> tuple[str, str]:
    return orjson.dumps(scope, option=orjson.OPT_SORT_KEYS).decode(), language


@offers("setMyCommands")
def set_my_commands(world: World, params: Params) -> bool:
    """The menu for one scope and language; an empty list is as good as deleting it."""
    given = params.json("commands")
    if not isinstance(given, list):
        raise bad("expected an Array of BotCommand")
    scope, language = _scope(world, params), _language(params)
    if len(given) > MOST_COMMANDS:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    commands = [_command(command) for command in given]
    world.commands[_key(scope, language)] = {"scope": scope, "language": language, "commands": commands}
    if not commands:
        del world.commands[_key(scope, language)]
    world.tell(type="bot", bot=world.bot_json())
    return True


def _command(given: Any) -> Json:
    if not isinstance(given, dict):
        raise bad("can't parse BotCommand: expected an Object")
    command = str(given.get("command", "")).removeprefix("/")
    description = str(given.get("description", "")).strip()
    if not re.fullmatch(r"[a-z0-9_]{1,32}", command):
        raise bad("BOT_COMMAND_INVALID")
    if not description:
        raise bad("command description must be non-empty")
    if len(description) > 256:
        raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": command, "description": description}


@offers("getMyCommands")
def get_my_commands(world: World, params: Params) -> list[Json]:
    """Exactly what was set for this scope and language; nothing falls back here."""
    found = world.commands.get(_key(_scope(world, params), _language(params)))
    return list(found["commands"]) if found else []


@offers("deleteMyCommands")
def delete_my_commands(world: World, params: Params) -> bool:
    """The menu of one scope and language goes."""
    world.commands.pop(_key(_scope(world, params), _language(params)), None)
    world.tell(type="bot", bot=world.bot_json())
    return True


def menu_of(world: World, account: Account, chat: Chat) -> list[Json]:
    """The commands this person is shown in this chat: the narrowest scope first, in it the own language, then none."""
    member = chat.members.get(account.id)
    scopes: list[Json] = []
    if chat.private:
        scopes = [{"type": "chat", "chat_id": chat.id}, {"type": "all_private_chats"}]
    else:
        scopes = [{"type": "chat_member", "chat_id": chat.id, "user_id": account.id}]
        if member is not None and member.admin:
            scopes.append({"type": "chat_administrators", "chat_id": chat.id})
        scopes.append({"type": "chat", "chat_id": chat.id})
        if member is not None and member.admin:
            scopes.append({"type": "all_chat_administrators"})
        scopes.append({"type": "all_group_chats"})
    for scope in [*scopes, {"type": "default"}]:
        for language in (account.language[:2], ""):
            found = world.commands.get(_key(scope, language))
            if found:
                return list(found["commands"])
    return []


# names and descriptions


def _set(field: str) -> None:
    camel = "".join(part.title() for part in field.split("_"))

    @offers(f"setMy{camel}")
    def set_profile(world: World, params: Params) -> bool:
        text, language = params.text(field), _language(params)
        if len(text) > LONGEST[field]:
            raise bad(f"BOT_{'TITLE' if field == 'name' else field.upper()}_INVALID")
        world.profile[field, language] = text
        if field == "name" and not language and text:
            world.bot = {**world.bot, "first_name": text}
        world.tell(type="bot", bot=world.bot_json())
        return True

    @offers(f"getMy{camel}")
    def get_profile(world: World, params: Params) -> Json:
        default = world.bot["first_name"] if field == "name" else ""
        return {field: world.profile.get((field, _language(params))) or world.profile.get((field, "")) or default}


for _field in LONGEST:
    _set(_field)


@offers("setChatMenuButton")
def set_chat_menu_button(world: World, params: Params) -> bool:
    """What the button beside the text field opens."""
    button: Any = params.json("menu_button") or {"type": "default"}
    if not isinstance(button, dict) or button.get("type") not in ("default", "commands", "web_app"):
        raise bad("MenuButton has unsupported type")
    chat_id = params.number("chat_id")
    if not chat_id:
        world.menu_button = button
    elif chat_id in world.chats and world.chats[chat_id].private:
        world.chats[chat_id].menu_button = button
    else:
        raise bad("chat not found")
    return True


@offers("getChatMenuButton")
def get_chat_menu_button(world: World, params: Params) -> Json:
    """The button as set."""
    chat = world.chats.get(params.number("chat_id"))
    return chat.menu_button if chat is not None and chat.menu_button["type"] != "default" else world.menu_button
