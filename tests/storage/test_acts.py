"""Acts survive the outbox: as JSON and back they are the same."""

from __future__ import annotations

import json
from dataclasses import MISSING, fields
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any, get_args

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.storage.acts import from_json, kind_of, to_json
from flows.words import (
    Act,
    Album,
    Button,
    Chat,
    Copy,
    Delete,
    Document,
    Edit,
    Heading,
    Hush,
    Lane,
    Leave,
    Lines,
    Link,
    Message,
    Quote,
    React,
    Relay,
    Rewrite,
    Say,
    Send,
    Topic,
    TopicAct,
    Unsay,
)

WHEN = datetime(2026, 3, 29, 0, 59, 30, 250_000, tzinfo=UTC)
RICH = Message(
    (
        Heading(Say("desk-card", number="7", name="Олена")),
        Say("home-welcome", days=30, at=WHEN, on=date(2026, 3, 1), flag=True),
        Quote("<b>not ours</b> 👩‍👧", ({"type": "bold", "offset": 0, "length": 3},)),
        Lines((Heading(Say("ask-ready")), Quote("a pen"))),
    ),
    ((Button(Say("desk-take-button"), "desk:take:7"), Link(Quote("Map"), "https://example.org/?a=1&b=ä")), ()),
)
WORDS = Quote("hei\u202e\x00", ({"type": "text_link", "offset": 0, "length": 3, "url": "https://example.org"},))

FULL: list[Act] = [
    Send(Topic(7), RICH, mark="card:7", silent=True, reply_to=4, lane=Lane.REMINDER, key="k", after=5),
    Document(Chat(5), "session.ics", "BEGIN:VCALENDAR\r\n", RICH, mark="m", lane=Lane.REMINDER, key="k"),
    Edit(Chat(5), RICH, mark="m", message_id=3),
    Relay(Chat(5), WORDS, line_id=2, reply_line=1),
    Copy(Topic(7), from_chat=5, message_id=9, line_id=2, words=WORDS, reply_line=1, masked=True),
    Album(Topic(7), "5:abc", "photo", "AgAC", WORDS, line_id=2, reply_line=1),
    Hush(Chat(5), "5:abc"),
    Rewrite(Topic(7), line_id=2),
    Unsay(Chat(5), line_id=2, media=True),
    TopicAct(Topic(7), "make", "#7 Олена (uk)"),
    TopicAct(Chat(-100, 12), "delete"),
    React(Chat(5), message_id=3, emoji="👍"),
    Delete(Chat(5), mark="m", message_id=3),
    Leave(Chat(-200), after=600),
]
BARE: list[Act] = [
    Send(Chat(5), Message((Say("a"),))),
    Edit(Chat(5), Message((Say("a"),))),
    Delete(Chat(5)),
    Leave(Chat(-200)),
]


@pytest.mark.parametrize("act", [*FULL, *BARE], ids=lambda act: type(act).__name__)
def test_an_act_comes_back_as_it_was(act: Act) -> None:
    stored = orjson.loads(orjson.dumps(to_json(act)))
    assert from_json(kind_of(act), stored) == act


def test_every_kind_of_act_is_tried_with_every_field_set() -> None:
    """A new act, or a new field of one, fails here until it is among the examples."""
    tried = {type(act) for act in FULL}
    assert tried == set(get_args(Act))
    for act in FULL[:9]:
        for field in fields(act):
            if field.default is not MISSING:
                assert getattr(act, field.name) != field.default, (type(act).__name__, field.name)


def test_what_is_as_always_is_not_stored() -> None:
    assert set(to_json(BARE[0])) == {"to", "message"}


@pytest.mark.parametrize(
    "value",
    [
        0,
        -(2**40),
        "2026",
        "",
        datetime(2026, 10, 25, 3, 30, tzinfo=timezone(timedelta(hours=3))),
        WHEN,
        date(2027, 1, 1),
    ],
)
def test_arguments_keep_their_type_and_value(value: Any) -> None:
    act = Send(Chat(1), Message((Say("x", value=value),)))
    found = from_json("send", json.loads(json.dumps(to_json(act))))
    assert isinstance(found, Send)
    part = found.message.parts[0]
    assert isinstance(part, Say)
    assert part.args["value"] == value
    assert type(part.args["value"]) is type(value)


@given(st.text(), st.integers(0, 10), st.integers(0, 10))
def test_any_words_survive(words: str, offset: int, length: int) -> None:
    act = Relay(Chat(1), Quote(words, ({"type": "bold", "offset": offset, "length": length},)), 3)
    assert from_json("relay", json.loads(json.dumps(to_json(act)))) == act


def test_topics_are_told_apart_by_what_is_done_to_them() -> None:
    assert [kind_of(TopicAct(Topic(1), act)) for act in ("make", "close")] == ["topic-make", "topic-close"]
