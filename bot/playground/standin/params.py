"""A request's parameters, whatever way they came (query, form, multipart, JSON), read by type as Telegram does."""

from __future__ import annotations

from typing import Any, NamedTuple

import orjson

from .entities import Entity, checked, parse_html, trimmed, units, with_automatic
from .refusals import bad

LONGEST_TEXT = 4096  # UTF-16 units, after entities are parsed
LONGEST_CAPTION = 1024


class Upload(NamedTuple):
    """A file that came with the request."""

    name: str
    kind: str
    content: bytes


class Params:
    """The parameters of one call. `raw` holds strings from forms and any JSON value from JSON bodies."""

    __slots__ = ("files", "raw")

    def __init__(self, raw: dict[str, Any], files: dict[str, Upload] | None = None) -> None:
        self.raw = raw
        self.files = files or {}

    def text(self, name: str, default: str = "") -> str:
        """A string; numbers and booleans of JSON bodies are turned into what a form would have carried."""
        value = self.raw.get(name)
        if value is None:
            return default
        if isinstance(value, str):
            return value
        return "true" if value is True else "false" if value is False else orjson.dumps(value).decode()

    def number(self, name: str, default: int = 0) -> int:
        """An integer; what is none counts as absent, as with Telegram."""
        value = self.raw.get(name)
        if isinstance(value, int):
            return int(value)
        try:
            return int(value) if value else default
        except (TypeError, ValueError):
            return default

    def decimal(self, name: str) -> float | None:
        """A float, or None when absent or none."""
        try:
            return float(self.raw[name])
        except (KeyError, TypeError, ValueError):
            return None

    def flag(self, name: str) -> bool:
        """True for true, yes and 1."""
        value = self.raw.get(name)
        return value is True or (isinstance(value, str) and value.strip().lower() in ("true", "yes", "1"))

    def json(self, name: str) -> Any:
        """A JSON-serialised parameter, None when absent; raises 400 when it is no JSON."""
        value = self.raw.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return orjson.loads(value)
        except orjson.JSONDecodeError:
            raise bad(f"can't parse {name.replace('_', ' ')} JSON object") from None


def message_text(params: Params) -> dict[str, Any]:
    """The `text` and `entities` fields of a message to be sent or edited; raises 400."""
    text = params.text("text")
    if not text:
        raise bad("message text is empty")
    text, entities = _formatted(text, params, "entities")
    if not text:
        raise bad("text must be non-empty")
    if units(text) > LONGEST_TEXT:
        raise bad("message is too long")
    return {"text": text, "entities": entities} if entities else {"text": text}


def caption(params: Params) -> dict[str, Any]:
    """The `caption` and `caption_entities` fields; empty when there is no caption; raises 400."""
    text = params.text("caption")
    if not text:
        return {}
    text, entities = _formatted(text, params, "caption_entities")
    if units(text) > LONGEST_CAPTION:
        raise bad("message caption is too long")
    if not text:
        return {}
    return {"caption": text, "caption_entities": entities} if entities else {"caption": text}


def _formatted(text: str, params: Params, entities_name: str) -> tuple[str, list[Entity]]:
    mode = params.text("parse_mode").lower()
    if len(text.encode("utf-8", "surrogatepass")) > 1 << 15:
        raise bad("text is too long")
    if mode == "html":
        text, entities = parse_html(text)
    elif mode in ("", "none"):
        given = params.json(entities_name)
        entities = checked(text, given) if isinstance(given, list) else []
    elif mode in ("markdown", "markdownv2"):
        raise bad("the stand-in does not parse Markdown; use HTML or entities")
    else:
        raise bad("unsupported parse_mode")
    text, entities = trimmed(text, entities)
    return text, with_automatic(text, entities)
