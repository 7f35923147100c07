"""Keyboards under messages, checked as Telegram checks them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

import orjson

from .params import Params
from .refusals import bad

LONGEST_CALLBACK = 64  # bytes
MOST_BUTTONS = 100
ACTIONS = (
    "url", "callback_data", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay",
)  # fmt: skip
BUTTON_FIELDS = frozenset(ACTIONS) | {"text", "style", "icon_custom_emoji_id"}
STYLES = frozenset({"danger", "success", "primary"})
KINDS = ("inline_keyboard", "keyboard", "remove_keyboard", "force_reply")


def reply_markup(params: Params, *, inline_only: bool = False) -> dict[str, Any] | None:
    """The reply markup of a call, None when there is none; raises 400."""
    source = params.raw.get("reply_markup")
    if not source:
        return None
    markup = _parsed(source if isinstance(source, str) else orjson.dumps(source).decode())
    if inline_only and "inline_keyboard" not in markup:
        raise bad("inline keyboard expected")
    return markup if markup.get("inline_keyboard") != [] else None


@lru_cache(maxsize=512)
def _parsed(source: str) -> dict[str, Any]:
    """Cached by text, since bots send the same keyboards again and again; the result is never changed."""
    try:
        markup = orjson.loads(source)
    except orjson.JSONDecodeError:
        raise bad("can't parse reply keyboard markup JSON object") from None
    if not isinstance(markup, dict):
        raise bad("object expected as reply markup")
    if "inline_keyboard" in markup:
        rows = _rows(markup["inline_keyboard"])
        if sum(map(len, rows)) > MOST_BUTTONS:
            raise bad("reply markup is too long")
        return {"inline_keyboard": [[_inline(button) for button in row] for row in rows]}
    if "keyboard" in markup:
        keys = [[{"text": key} if isinstance(key, str) else key for key in row] for row in _rows(markup["keyboard"])]
        if not all(isinstance(key, dict) and key.get("text") for row in keys for key in row):
            raise bad('can\'t parse keyboard button: Field "text" must be of type String')
        return {**markup, "keyboard": keys}
    if not any(kind in markup for kind in KINDS):
        return {"inline_keyboard": []}
    return markup


def _rows(rows: Any) -> list[list[Any]]:
    if not isinstance(rows, list):
        raise bad('field "inline_keyboard" must be of type Array')
    if not all(isinstance(row, list) for row in rows):
        raise bad('field "inline_keyboard" must be an Array of Arrays')
    return [row for row in rows if row]


def _inline(button: Any) -> dict[str, Any]:
    if not isinstance(button, dict):
        raise bad("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    text = button.get("text")
    if not isinstance(text, str):
        raise bad("can't parse inline keyboard button: Can't find field \"text\"")
    if not text.strip():
        raise bad("inline keyboard button text must be non-empty")
    unknown = button.keys() - BUTTON_FIELDS
    if unknown:
        raise bad(f"can't parse inline keyboard button: unknown field {min(unknown)}")
    if button.get("style") not in (None, *STYLES):
        raise bad("can't parse inline keyboard button: Invalid button style specified")
    actions = [action for action in ACTIONS if button.get(action) not in (None, "")]
    if not actions and "switch_inline_query" not in button and "switch_inline_query_current_chat" not in button:
        raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad("can't parse inline keyboard button: exactly one action must be specified")
    _check_action(button)
    return button


def _check_action(button: dict[str, Any]) -> None:
    press = button.get("callback_data")
    if press is not None and not (isinstance(press, str) and 1 <= len(press.encode()) <= LONGEST_CALLBACK):
        raise bad("BUTTON_DATA_INVALID")
    url = button.get("url")
    if url and not re.fullmatch(r"(?:https?|tg|tonsite)://\S+|[^\s:/]+\.[^\s/]+\S*|mailto:\S+|tel:\S+", url):
        raise bad(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    copied = button.get("copy_text")
    if copied is not None and not (isinstance(copied, dict) and 1 <= len(copied.get("text", "")) <= 256):
        raise bad("BUTTON_COPY_TEXT_INVALID")
