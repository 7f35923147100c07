"""A message becomes words: plain text, entities and a keyboard, in the language of the one who reads it.

Lengths and offsets are UTF-16 code units, as Telegram counts them. Our own texts may carry `<b>`, `<i>`, `<code>` and
`<a href="…">`; people's own words are never parsed, they stand as they are.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from flows.words import Button, Heading, Lines, Link, Message, Part, Quote, Rows, Say

LONGEST_TEXT = 4096  # UTF-16 units; Bot API, sendMessage
LONGEST_CAPTION = 1024  # Bot API, sendPhoto and its like
MOST_ENTITIES = 100  # Bot API: later ones are not shown
LONGEST_GO = 64  # bytes of callback data
SHORT_LABEL = 16  # two labels of at most so many characters stand side by side on the smallest phones

Phrase = Callable[[Say], str]
"""Words one of our texts; language and zone are bound already. Arguments come HTML-escaped, tags as tags."""

Entity = dict[str, Any]

CARRIED = {
    *("bold", "italic", "underline", "strikethrough", "spoiler", "blockquote", "expandable_blockquote"),
    *("code", "pre", "text_link", "date_time"),
}
"""Entities of people's own words that are carried over; Telegram finds links, addresses and numbers again by itself."""

_TAG = re.compile(r"<(/?)(b|i|code|a)(?: href=\"([^\"]*)\")?>")
_KIND = {"b": "bold", "i": "italic", "code": "code", "a": "text_link"}
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)]?\s")


class UnsayableError(ValueError):
    """A message that Telegram would refuse whatever happens: nothing in it, or a button that carries too much."""


@dataclass(frozen=True, slots=True)
class Worded:
    """One message as Telegram takes it. `keyboard` is None when there are no buttons."""

    text: str
    entities: list[Entity] = field(default_factory=list)
    keyboard: list[list[dict[str, str]]] | None = None


def units(text: str) -> int:
    """Length in UTF-16 code units."""
    if text.isascii() or max(text) <= "\uffff":
        return len(text)
    return len(text) + sum(character > "\uffff" for character in text)


def word(message: Message, phrase: Phrase) -> list[Worded]:
    """The message as one or more messages of at most 4,096 units; the buttons stand below the last."""
    pieces = split(*joined(message.parts, phrase, "\n\n"))
    if not pieces:
        raise UnsayableError("a message without words")
    keyboard = keys(message.rows, phrase)
    return [Worded(*piece) for piece in pieces[:-1]] + [Worded(*pieces[-1], keyboard)]


def joined(parts: Iterable[Part], phrase: Phrase, between: str) -> tuple[str, list[Entity]]:
    """The parts as one text, with their entities shifted to where they stand now; parts without words leave no gap."""
    texts: list[str] = []
    entities: list[Entity] = []
    offset = 0
    for part in parts:
        text, own = spoken(part, phrase)
        if not text:
            continue
        offset += units(between) if texts else 0
        entities += [{**entity, "offset": entity["offset"] + offset} for entity in own]
        texts.append(text)
        offset += units(text)
    return between.join(texts), entities


def spoken(part: Part, phrase: Phrase) -> tuple[str, list[Entity]]:
    """Words and entities of one part."""
    if isinstance(part, Quote):
        return part.text, carried(part.entities)
    if isinstance(part, Lines):
        return joined(part.parts, phrase, "\n")
    if isinstance(part, Heading):
        text, entities = parsed(phrase(part.say).strip())
        return text, [*_entity("b", 0, units(text), ""), *(own for own in entities if own["type"] != "bold")]
    return parsed(phrase(part).strip())


def carried(entities: Iterable[Mapping[str, Any]]) -> list[Entity]:
    """Those of somebody's entities that we may send on."""
    return [dict(entity) for entity in entities if entity.get("type") in CARRIED]


def parsed(marked: str) -> tuple[str, list[Entity]]:
    """Text and entities of one of our own texts. A tag that is not ours stays as written, a lone one goes."""
    if "<" not in marked and "&" not in marked:
        return marked, []
    out: list[str] = []
    entities: list[Entity] = []
    opened: list[tuple[str, int, str]] = []
    at, length = 0, 0
    for tag in _TAG.finditer(marked):
        plain = html.unescape(marked[at : tag.start()])
        out.append(plain)
        length += units(plain)
        at = tag.end()
        closing, name, address = tag.groups()
        if not closing:
            opened.append((name, length, html.unescape(address or "")))
        elif opened and opened[-1][0] == name:
            _, start, address = opened.pop()
            entities += _entity(name, start, length - start, address)
    out.append(html.unescape(marked[at:]))
    return "".join(out), sorted(entities, key=lambda entity: (entity["offset"], -entity["length"]))


def _entity(name: str, offset: int, length: int, address: str) -> list[Entity]:
    if not length or (name == "a" and not address):
        return []
    entity: Entity = {"type": _KIND[name], "offset": offset, "length": length}
    return [{**entity, "url": address}] if name == "a" else [entity]


# ---------------------------------------------------------------- keys


def keys(rows: Rows, phrase: Phrase) -> list[list[dict[str, str]]] | None:
    """The inline keyboard; a row whose labels are too long to stand side by side becomes one row per button."""
    keyboard: list[list[dict[str, str]]] = []
    for row in rows:
        worded = [_key(key, phrase) for key in row]
        if len(worded) > 1 and any(len(key["text"]) > SHORT_LABEL for key in worded):
            keyboard += [[key] for key in worded]
        elif worded:
            keyboard.append(worded)
    return keyboard or None


def _key(key: Button | Link, phrase: Phrase) -> dict[str, str]:
    label = " ".join(spoken(key.label, phrase)[0].split())
    if not label:
        raise UnsayableError("a button without a label")
    if isinstance(key, Link):
        return {"text": label, "url": key.url}
    if not 1 <= len(key.go.encode()) <= LONGEST_GO:
        raise UnsayableError(f"a button that carries {len(key.go.encode())} bytes")
    return {"text": label, "callback_data": key.go}


# ---------------------------------------------------------------- length


def split(text: str, entities: Sequence[Entity], longest: int = LONGEST_TEXT) -> list[tuple[str, list[Entity]]]:
    """The text in pieces of at most `longest` units, cut where a reader would pause; entities are cut along with it.

    Space at both ends of a piece falls away, as Telegram would drop it too.
    """
    pieces = []
    start = 0
    while start < len(text):
        end = _cut(text, start, longest)
        piece = text[start:end]
        first = start + len(piece) - len(piece.lstrip())
        last = start + len(piece.rstrip())
        if first < last:
            pieces.append((text[first:last], _clipped(text, entities, first, last)))
        start = end
    return pieces


def shortened(text: str, entities: Sequence[Entity], longest: int) -> tuple[str, list[Entity]]:
    """The first piece only, with an ellipsis when there was more: captions and edits cannot grow a second message."""
    pieces = split(text, entities, longest)
    if len(pieces) <= 1:
        return pieces[0] if pieces else ("", [])
    head, kept = split(text, entities, longest - 2)[0]
    return f"{head} …", kept


def _clipped(text: str, entities: Sequence[Entity], first: int, last: int) -> list[Entity]:
    if not entities:
        return []
    start = units(text[:first])
    end = start + units(text[first:last])
    clipped = []
    for entity in entities:
        left, right = max(entity["offset"], start), min(entity["offset"] + entity["length"], end)
        if left < right:
            clipped.append({**entity, "offset": left - start, "length": right - left})
    return clipped[:MOST_ENTITIES]


def _cut(text: str, start: int, longest: int) -> int:
    """Where a piece from `start` on should end: after a paragraph, line, sentence, word, or at worst a character."""
    furthest = _furthest(text, start, longest)
    if furthest == len(text):
        return furthest
    earliest = start + (furthest - start) // 2  # a piece shorter than half looks torn
    for pause in ("\n\n", "\n"):
        found = text.rfind(pause, earliest, furthest)
        if found > earliest:
            return found + len(pause)
    ends = [match.end() for match in _SENTENCE_END.finditer(text, earliest, furthest)]
    if ends:
        return ends[-1]
    space = text.rfind(" ", earliest, furthest)
    return space + 1 if space > earliest else _whole_character(text, start, furthest)


def _furthest(text: str, start: int, longest: int) -> int:
    end = min(len(text), start + longest)
    over = units(text[start:end]) - longest
    while over > 0:
        end -= (over + 1) // 2
        over = units(text[start:end]) - longest
    while end < len(text) and units(text[start : end + 1]) <= longest:
        end += 1
    return end


def _whole_character(text: str, start: int, end: int) -> int:
    """Not between a letter and its accent, nor inside an emoji of several parts; `end` if no better place is near."""
    for place in range(end, max(start, end - 32), -1):
        joins = text[place] in "\u200d\ufe0f\ufe0e" or unicodedata.category(text[place]).startswith("M")
        skin = "\U0001f3fb" <= text[place] <= "\U0001f3ff"
        if not joins and not skin and text[place - 1] != "\u200d":
            return place
    return end
