"""Keyboards: 64 bytes of callback data, 100 buttons, and every other rule that bites (pitfalls 1.31, 1.33)."""

from __future__ import annotations

from typing import Any

import pytest

from bot.playground.standin.markup import reply_markup
from bot.playground.standin.params import Params
from bot.playground.standin.refusals import Refused


def read(markup: Any) -> Any:
    return reply_markup(Params({"reply_markup": markup}))


def press(text: str = "Yes", **fields: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": text, **fields}]]}


@pytest.mark.parametrize(
    "markup",
    [
        press(callback_data="x" * 64),
        press(callback_data="ä" * 32),
        press(url="https://a.fi/x"),
        press(url="tg://user?id=1"),
        press(url="a.fi"),
        press(copy_text={"text": "code"}),
        press(callback_data="x", style="success"),
        {"inline_keyboard": [[{"text": "x", "callback_data": "y"}] * 8] * 12},
    ],
)
def test_good_keyboards(markup: dict[str, Any]) -> None:
    assert read(markup) == markup


@pytest.mark.parametrize(
    ("markup", "why"),
    [
        (press(callback_data="x" * 65), "BUTTON_DATA_INVALID"),
        (press(callback_data="ä" * 33), "BUTTON_DATA_INVALID"),
        (press(callback_data=""), "Text buttons are unallowed in the inline keyboard"),
        (press(), "Text buttons are unallowed in the inline keyboard"),
        (press(callback_data="x", url="https://a.fi"), "exactly one action"),
        (press("", callback_data="x"), "inline keyboard button text must be non-empty"),
        (press(url="not a link"), "inline keyboard button URL 'not a link' is invalid: Wrong HTTP URL"),
        (press(callback_data="x", style="loud"), "Invalid button style specified"),
        (press(callback_data="x", colour="red"), "unknown field colour"),
        (press(copy_text={"text": ""}), "BUTTON_COPY_TEXT_INVALID"),
        ({"inline_keyboard": [[{"text": "x", "callback_data": "y"}] * 101]}, "reply markup is too long"),
        ({"inline_keyboard": [{"text": "x"}]}, "must be an Array of Arrays"),
        ({"inline_keyboard": "x"}, "must be of type Array"),
        ({"inline_keyboard": [["x"]]}, "InlineKeyboardButton must be an Object"),
        ({"inline_keyboard": [[{"callback_data": "x"}]]}, 'Can\'t find field "text"'),
        ({"keyboard": [[{"text": ""}]]}, "can't parse keyboard button"),
        ("{", "can't parse reply keyboard markup JSON object"),
        ("[]", "object expected as reply markup"),
    ],
)
def test_bad_keyboards(markup: Any, why: str) -> None:
    with pytest.raises(Refused) as refused:
        read(markup)
    assert why in refused.value.description


def test_an_empty_keyboard_is_none_and_an_edit_takes_only_inline_ones() -> None:
    assert read({"inline_keyboard": []}) is None
    assert read({"keyboard": [["a"]]}) == {"keyboard": [[{"text": "a"}]]}
    with pytest.raises(Refused, match="inline keyboard expected"):
        reply_markup(Params({"reply_markup": {"remove_keyboard": True}}), inline_only=True)
