"""Acts as JSON and back: what waits in the outbox, sealed, until it leaves.

Each value is an object whose first key says what it is; what has its default is left out. Arguments of texts that JSON
does not know carry a tag: {"at": instant} and {"on": date}, both as ISO text. The names are stored: a change is a
migration.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, fields
from datetime import date, datetime
from typing import Any, get_args, get_type_hints

from flows.words import Act, Arg, Button, Chat, Heading, Key, Lane, Lines, Link, Message, Part, Quote, Say, To, Topic

Json = dict[str, Any]


def _arg_to_json(value: Arg) -> Any:
    if isinstance(value, datetime):
        return {"at": value.isoformat()}
    if isinstance(value, date):
        return {"on": value.isoformat()}
    return value


def _arg_from_json(stored: Any) -> Arg:
    if isinstance(stored, dict):
        return datetime.fromisoformat(stored["at"]) if "at" in stored else date.fromisoformat(stored["on"])
    value: Arg = stored
    return value


def _say_to_json(say: Say) -> Json:
    return {"say": say.id, "args": {name: _arg_to_json(value) for name, value in say.args.items()}}


def _say_from_json(stored: Json) -> Say:
    return Say(stored["say"], **{name: _arg_from_json(value) for name, value in stored["args"].items()})


def part_to_json(part: Part) -> Json:
    """One part of a message, or a label."""
    if isinstance(part, Quote):
        return {"quote": part.text, "entities": [dict(entity) for entity in part.entities]}
    if isinstance(part, Heading):
        return {"heading": _say_to_json(part.say)}
    if isinstance(part, Lines):
        return {"lines": [part_to_json(line) for line in part.parts]}
    return _say_to_json(part)


def part_from_json(stored: Json) -> Part:
    """The part again."""
    if "quote" in stored:
        return _quote_from_json(stored)
    if "heading" in stored:
        return Heading(_say_from_json(stored["heading"]))
    if "lines" in stored:
        return Lines(tuple(_line_from_json(line) for line in stored["lines"]))
    return _say_from_json(stored)


def _line_from_json(stored: Json) -> Say | Quote | Heading:
    line = part_from_json(stored)
    return line if not isinstance(line, Lines) else Quote("")


def _quote_from_json(stored: Json) -> Quote:
    return Quote(stored["quote"], tuple(stored["entities"]))


def _key_to_json(key: Key) -> Json:
    label = part_to_json(key.label)
    return {"link": key.url, "label": label} if isinstance(key, Link) else {"button": key.go, "label": label}


def _key_from_json(stored: Json) -> Key:
    label = part_from_json(stored["label"])
    return Link(label, stored["link"]) if "link" in stored else Button(label, stored["button"])


def message_to_json(message: Message) -> Json:
    """A message with its buttons."""
    stored: Json = {"parts": [part_to_json(part) for part in message.parts]}
    if message.rows:
        stored["rows"] = [[_key_to_json(key) for key in row] for row in message.rows]
    return stored


def message_from_json(stored: Json) -> Message:
    """The message again."""
    rows = tuple(tuple(_key_from_json(key) for key in row) for row in stored.get("rows", ()))
    return Message(tuple(part_from_json(part) for part in stored["parts"]), rows)


def _to_to_json(to: To) -> Json:
    return {"ticket": to.ticket_id} if isinstance(to, Topic) else {"chat": to.chat_id, "thread": to.thread_id}


def _to_from_json(stored: Json) -> To:
    return Topic(stored["ticket"]) if "ticket" in stored else Chat(stored["chat"], stored["thread"])


# What a field of an act may be: its type, and the way into JSON and back.
Way = tuple[Callable[[Any], Any], Callable[[Any], Any]]


def _same(value: Any) -> Any:
    return value


WAYS: dict[Any, Way] = {
    **dict.fromkeys((str, int, bool), (_same, _same)),
    To: (_to_to_json, _to_from_json),
    Chat: (_to_to_json, _to_from_json),
    Topic: (_to_to_json, _to_from_json),
    Message: (message_to_json, message_from_json),
    Quote: (part_to_json, _quote_from_json),
    Lane | None: (_same, lambda stored: Lane(stored) if stored else None),
}

ACTS: dict[str, type[Any]] = {kind.__name__.lower(): kind for kind in get_args(Act)}


def _ways(kind: type[Any]) -> list[tuple[Field[Any], Way]]:
    hints = get_type_hints(kind)
    return [(field, WAYS[hints[field.name]]) for field in fields(kind)]


SHAPES = {kind: _ways(kind) for kind in ACTS.values()}


def kind_of(act: Act) -> str:
    """The act's name in the outbox: `send`, `edit`, `relay`, …, and for topics `topic-make`, `topic-close`, …"""
    name = type(act).__name__.lower()
    return f"topic-{act.act}" if name == "topicact" else name  # type: ignore[union-attr]


def to_json(act: Act) -> Json:
    """The act as JSON, without what is as always."""
    stored: Json = {}
    for field, (store, _) in SHAPES[type(act)]:
        value = getattr(act, field.name)
        if field.default is MISSING or value != field.default:
            stored[field.name] = store(value)
    return stored


def from_json(kind: str, stored: Json) -> Act:
    """The act again; `kind` as `kind_of` names it."""
    shape = ACTS["topicact" if kind.startswith("topic-") else kind]
    given = {field.name: load(stored[field.name]) for field, (_, load) in SHAPES[shape] if field.name in stored}
    act: Act = shape(**given)
    return act
