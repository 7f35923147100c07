"""What Telegram's apps show about the bot: commands per language and scope, name of the library in its descriptions.

Set once per change, not once per start (`pitfall 1.34`): the hash of all of it is kept with the database.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any

from bot.delivery.http import Api
from bot.house import House
from bot.storage import meta
from bot.storage.database import Database
from flows.routes import COMMANDS, STAFF_COMMANDS
from flows.words import Say

MENU = "menu"
PATRON_NAMES = ("start", *COMMANDS)
STAFF_NAMES = (*(name for name in STAFF_COMMANDS if name != "start"), "setup")
DESCRIBED = {
    "start": "command-start",
    "ask": "command-ask",
    "book": "command-book",
    "events": "command-events",
    "staff": "command-staff",
    "my": "command-my",
    "copy": "command-copy",
    "language": "command-language",
    "privacy": "command-privacy",
    "help": "command-help",
    "stop": "command-stop",
    "cancel": "command-cancel",
    "queue": "command-queue",
    "mine": "command-mine",
    "transfer": "command-transfer",
    "duty": "command-duty",
    "canned": "command-canned",
    "block": "command-block",
    "blocks": "command-blocks",
    "log": "command-log",
    "take": "command-take",
    "close": "command-close",
    "note": "command-note",
    "retract": "command-retract",
    "faq": "command-faq",
    "list": "command-list",
    "worksheet": "command-worksheet",
    "unit": "command-unit",
    "day": "command-day",
    "hours": "command-hours",
    "guide": "command-guide",
    "setup": "command-setup",
}
"""The text that tells what each command does; `lint` holds that all are there."""


async def publish(api: Api, db: Database, house: House) -> bool:
    """Tell Telegram what has changed since the last time; False when nothing had."""
    calls = menu_calls(house)
    now = hashlib.sha256(json.dumps(calls, sort_keys=True, ensure_ascii=False).encode()).hexdigest()
    if await db.run(meta.get, MENU) == now:
        return False
    for method, parameters in calls:
        await api.call(method, parameters)
    await db.run(meta.put, MENU, now)
    return True


def menu_calls(house: House) -> list[tuple[str, dict[str, Any]]]:
    """Every call that it takes: each language, and once without a language for everybody else's."""
    calls: list[tuple[str, dict[str, Any]]] = []
    for language, code in [(house.languages[0], ""), *((code, code) for code in house.languages)]:
        about = {"library": house.name}

        def words(text_id: str, spoken: str = language, given: dict[str, str] = about) -> str:
            return house.part(Say(text_id, **given), spoken)

        private = {"type": "all_private_chats"}
        calls.append(
            ("setMyCommands", {"commands": described(PATRON_NAMES, words), "scope": private, "language_code": code})
        )
        calls.append(("setMyDescription", {"description": words("bot-description"), "language_code": code}))
        calls.append(
            ("setMyShortDescription", {"short_description": words("bot-short-description"), "language_code": code})
        )
    if house.staff_chat:
        spoken = house.config.staff_language
        commands = [{"command": name, "description": house.part(Say(DESCRIBED[name]), spoken)} for name in STAFF_NAMES]
        calls.append(("setMyCommands", {"commands": commands, "scope": {"type": "chat", "chat_id": house.staff_chat}}))
    return calls


def described(names: tuple[str, ...], words: Any) -> list[dict[str, str]]:
    """Commands with what they do."""
    return [{"command": name, "description": words(DESCRIBED[name])} for name in names]
