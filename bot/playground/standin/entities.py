"""Formatted text as Telegram reads it: HTML to entities, entities checked, lengths in UTF-16 units.

A text is a pair (plain text, entities); entities are the Bot API's objects. Offsets and lengths are UTF-16 code units.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from .refusals import bad

Entity = dict[str, Any]
MOST_ENTITIES = 100  # what is beyond is dropped without a word, as Telegram does

SIMPLE_TAGS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler",
}  # fmt: skip
TAGS = frozenset(SIMPLE_TAGS) | {"a", "code", "pre", "span", "blockquote", "tg-emoji", "tg-time"}
ARGUMENTS = {"a": "href", "code": "class", "span": "class", "tg-emoji": "emoji-id", "tg-time": "unix",
             "blockquote": "expandable"}  # fmt: skip
TYPES = frozenset(SIMPLE_TAGS.values()) | {
    "mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "code", "pre", "text_link",
    "text_mention", "custom_emoji", "blockquote", "expandable_blockquote", "date_time",
}  # fmt: skip
FOUND_BY_TELEGRAM = frozenset({"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number"})

_TAG = re.compile(r"<(/?)([^\s>]*)((?:[^>\"']|\"[^\"]*\"|'[^']*')*)(>?)", re.DOTALL)
_ATTRIBUTE = re.compile(r"\s*([^\s=/>\"']*)(\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([A-Za-z0-9.\-]*)))?")
_CHARACTER = re.compile(r"&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(lt|gt|amp|quot));")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_AUTOMATIC = re.compile(
    r"(?P<url>(?:https?://|www\.)[^\s<>\"]*[^\s<>\".,;:!?)])"
    r"|(?P<email>[\w.+-]+@[\w-]+\.[\w.-]*\w)"
    r"|(?P<mention>(?<![\w@])@[A-Za-z]\w{3,31}\b)"
    r"|(?P<bot_command>(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z]\w{2,31})?(?![\w/]))"
    r"|(?P<hashtag>(?<![\w#])#\w*[^\W\d]\w*)"
)


class _Open(NamedTuple):
    tag: str
    argument: str
    offset: int


def units(text: str) -> int:
    """Length in UTF-16 code units, the measure of all of Telegram's limits."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def parse_html(text: str) -> tuple[str, list[Entity]]:
    """Plain text and entities of an HTML text. Raises 400 "can't parse entities: …" with byte offsets."""
    if "<" not in text and "&" not in text:
        return text, []
    plain: list[str] = []
    entities: list[Entity] = []
    opened: list[_Open] = []
    position = length = 0
    while position < len(text):
        start = text.find("<", position)
        chunk = _decoded(text[position : start if start >= 0 else len(text)])
        plain.append(chunk)
        length += units(chunk)
        if start < 0:
            break
        tag = _TAG.match(text, start)
        if tag is None:  # cannot be: "<" alone matches
            raise bad("can't parse entities")
        if tag[1]:
            _close(tag, text, opened, entities, length, plain)
        else:
            opened.append(_open(tag, text, length))
        position = tag.end()
    if opened:
        raise _unparsed(f'Can\'t find end tag corresponding to start tag "{opened[-1].tag}"')
    entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return "".join(plain), entities


def _unparsed(why: str) -> Exception:
    return bad(f"can't parse entities: {why}")


class _Place(NamedTuple):
    """A place in the source, which error texts name by its byte; counted only when there is an error."""

    text: str
    position: int

    def __str__(self) -> str:
        return f"byte offset {len(self.text[: self.position].encode('utf-8', 'surrogatepass'))}"


def _decoded(chunk: str) -> str:
    return _CHARACTER.sub(_character, chunk) if "&" in chunk else chunk


def _character(match: re.Match[str]) -> str:
    if match[3]:
        return _NAMED[match[3]]
    code = int(match[1]) if match[1] else int(match[2], 16)
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else match[0]


def _open(tag: re.Match[str], text: str, length: int) -> _Open:
    name = tag[2].lower()
    where = _Place(text, tag.start())
    if not tag[4] and not tag[3]:
        raise _unparsed(f"Unclosed start tag at {where}")
    if name not in TAGS:
        raise _unparsed(f'Unsupported start tag "{name}" at {where}')
    if not tag[4]:
        raise _unparsed(f'Unclosed start tag "{name}" at {where}')
    argument = ""
    if tag[3] and name in ARGUMENTS:
        argument = _attributes(tag[3], name, where).get(ARGUMENTS[name], "")
    if name == "span" and argument != "tg-spoiler":
        raise _unparsed(f'Tag "span" must have class "tg-spoiler" at {where}')
    return _Open(name, argument, length)


def _attributes(source: str, tag: str, where: _Place) -> dict[str, str]:
    found: dict[str, str] = {}
    position = 0
    while source[position:].strip():
        match = _ATTRIBUTE.match(source, position)
        if match is None or not match[1]:
            raise _unparsed(f'Empty attribute name in the tag "{tag}" at {where}')
        value = next((value for value in match.group(3, 4, 5) if value is not None), match[1])
        found[match[1]] = _decoded(value)
        position = match.end()
    return found


def _close(
    tag: re.Match[str], text: str, opened: list[_Open], entities: list[Entity], length: int, plain: list[str]
) -> None:
    where, name = _Place(text, tag.start()), tag[2].lower()
    if not opened:
        raise _unparsed(f"Unexpected end tag at {where}")
    if not tag[4] or tag[3].strip():
        raise _unparsed(f"Unclosed end tag at {where}")
    begun = opened.pop()
    if name and name != begun.tag:
        expected = f'expected "</{begun.tag}>", found "</{name}>"'
        raise _unparsed(f"Unmatched end tag at {where}, {expected}")
    if length > begun.offset:
        entity = _entity(begun, plain, entities, length)
        if entity is not None:
            entities.append(entity)


def _entity(begun: _Open, plain: list[str], entities: list[Entity], length: int) -> Entity | None:
    place: Entity = {"offset": begun.offset, "length": length - begun.offset}
    if begun.tag in SIMPLE_TAGS:
        return {"type": SIMPLE_TAGS[begun.tag], **place}
    if begun.tag == "a":
        return _link(begun.argument or cut("".join(plain), begun.offset, length), place)
    if begun.tag in ("pre", "code"):
        return _code(begun, entities, place)
    if begun.tag == "tg-emoji":
        if not begun.argument.isdigit():
            raise _unparsed("Invalid custom emoji identifier specified")
        return {"type": "custom_emoji", **place, "custom_emoji_id": begun.argument}
    if begun.tag == "tg-time":
        return {"type": "date_time", **place, "unix_time": int(begun.argument or 0)}
    if begun.tag == "blockquote":
        return {"type": "expandable_blockquote" if begun.argument else "blockquote", **place}
    return {"type": "spoiler", **place}


def _link(url: str, place: Entity) -> Entity | None:
    """A link; one with an address that is none is dropped, its text stays, as Telegram does."""
    if url.startswith("tg://user?id="):
        return {"type": "text_mention", **place, "user": {"id": int(url[13:] or 0), "is_bot": False, "first_name": ""}}
    if not re.match(r"(?:https?://|tg://|mailto:|tel:|ton://)?[^\s/]+", url) or ("." not in url and ":" not in url):
        return None
    has_scheme = re.match(r"[a-z]+:", url) is not None
    url = url if has_scheme else f"http://{url}"
    return {"type": "text_link", **place, "url": url + "/" if re.fullmatch(r"https?://[^/]+", url) else url}


def _code(begun: _Open, entities: list[Entity], place: Entity) -> Entity:
    """<pre><code class="language-x"> is one entity; the inner one is closed first and is taken back here."""
    inner = entities[-1] if entities else None
    whole = inner is not None and place.items() <= inner.items()
    if begun.tag == "pre" and inner is not None and whole and inner["type"] == "code" and inner.get("language"):
        entities.pop()
        return {"type": "pre", **place, "language": inner["language"]}
    if begun.tag == "code" and begun.argument:
        return {"type": "code", **place, "language": begun.argument.removeprefix("language-")}
    return {"type": begun.tag, **place}


def cut(text: str, start: int, end: int) -> str:
    """The piece of a text between two UTF-16 offsets."""
    if text.isascii():
        return text[start:end]
    return text.encode("utf-16-le", "surrogatepass")[start * 2 : end * 2].decode("utf-16-le", "replace")


def checked(text: str, entities: list[Any]) -> list[Entity]:
    """Entities given by the caller, each within the text and on whole characters; raises 400."""
    good: list[Entity] = []
    wide = None if text.isascii() else text.encode("utf-16-le", "surrogatepass")
    total = len(text) if wide is None else len(wide) // 2
    for entity in entities:
        if not isinstance(entity, dict) or "type" not in entity:
            raise bad("Can't parse MessageEntity: expected an Object")
        offset, length, kind = entity.get("offset"), entity.get("length"), entity["type"]
        if not isinstance(offset, int) or not isinstance(length, int):
            raise bad('Can\'t parse MessageEntity: Field "offset" must be of type Number')
        if kind not in TYPES:
            raise bad("Can't parse MessageEntity: Unsupported type specified")
        _inside(offset, length, total, wide)
        if length > 0:
            good.append(entity)
    good.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return good[:MOST_ENTITIES]


def _inside(offset: int, length: int, total: int, wide: bytes | None) -> None:
    if offset < 0:
        raise bad(f"receive an entity with incorrect offset {offset}")
    if length < 0:
        raise bad(f"receive an entity with incorrect length {length}")
    if offset > total:
        raise bad(f"entity begins after the end of the text at UTF-16 offset {offset}")
    if offset + length > total:
        raise bad(
            f"entity beginning at UTF-16 offset {offset} ends after the end of the text at UTF-16 offset "
            f"{offset + length}"
        )
    if wide is not None:
        if _splits(wide, offset):
            raise bad(f"entity begins in a middle of a UTF-16 symbol at byte offset {offset}")
        if _splits(wide, offset + length):
            raise bad(
                f"entity beginning at UTF-16 offset {offset} ends in a middle of a UTF-16 symbol at byte offset 0"
            )


def _splits(wide: bytes, offset: int) -> bool:
    low = wide[offset * 2 : offset * 2 + 2]
    return len(low) == 2 and 0xDC <= low[1] <= 0xDF


def trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Without white space at both ends, entities moved and cut along; Telegram does the same before it counts."""
    if not text or not (text[0].isspace() or text[-1].isspace()):
        return text, entities
    first = min((entity["offset"] for entity in entities), default=len(text))
    lead = min(len(text) - len(text.lstrip()), first)
    text = text[lead:].rstrip()
    end = units(text)
    moved = (
        {**e, "offset": e["offset"] - lead, "length": min(e["length"], end - e["offset"] + lead)} for e in entities
    )
    return text, [entity for entity in moved if entity["length"] > 0]


def with_automatic(text: str, entities: list[Entity]) -> list[Entity]:
    """Adds the entities that Telegram finds by itself: commands, links, mentions, addresses, hashtags."""
    if "/" not in text and "@" not in text and "#" not in text and "www." not in text:
        return entities
    found: list[Entity] = []
    for match in _AUTOMATIC.finditer(text):
        offset = units(text[: match.start()])
        entity: Entity = {"type": match.lastgroup, "offset": offset, "length": units(match[0])}
        if not any(e["offset"] < offset + entity["length"] and offset < e["offset"] + e["length"] for e in entities):
            found.append(entity)
    return sorted([*entities, *found], key=lambda entity: (entity["offset"], -entity["length"])) if found else entities
