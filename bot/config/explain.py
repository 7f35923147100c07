"""What pydantic found wrong, as lines for the one who wrote the file: file, key, what was found, what is expected."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime, time
from difflib import get_close_matches
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from bot.config.model import Config

SECRET = {("telegram", "token"), ("telegram", "webhook", "secret"), ("database", "url")}
LONGEST_FOUND = 60
NOTHING = object()

EXPECTED = {
    "int_type": "a whole number",
    "float_type": "a number",
    "bool_type": "true or false",
    "string_type": "a text in quotes",
    "tuple_type": 'a list such as ["…", "…"]',
    "dict_type": "a section",
    "model_type": "a section",
    "model_attributes_type": "a section",
    "date_type": "a date such as 2026-12-24",
    "date_parsing": "a date such as 2026-12-24",
    "date_from_datetime_parsing": "a date such as 2026-12-24",
    "date_from_datetime_inexact": "a date such as 2026-12-24, without a time",
    "path_type": "a path in quotes",
    "too_short": "at least one",
    "string_too_short": "a text that is not empty",
    "string_too_long": "a text of at most {max_length} characters",
    "greater_than": "a number above {gt:g}",
    "greater_than_equal": "a number of {ge:g} or more",
    "less_than": "a number below {lt:g}",
    "less_than_equal": "a number of {le:g} or less",
    "finite_number": "a number",
}
PATTERNS = {
    "languages": 'a language code such as "fi" or "sv-FI"',
    "country": 'two capital letters such as "FI", or "" for none',
    "path": 'a path such as "/telegram"',
    "listen": 'an address and a port such as "127.0.0.1:8081", or "" for none',
    "facts": 'a name in small letters, digits and _ such as "print_price"',
}
KEY_PATTERN = 'a short name in small letters, digits and hyphens such as "reading-guide"'


def explain(
    error: ValidationError, given: Mapping[str, Any], file: str, sources: Mapping[tuple[str, ...], str]
) -> list[str]:
    """One line for each thing to mend, section by section; several complaints about one value are one line."""
    lines: dict[str, str] = {}
    details = error.errors(include_url=False)
    places = {detail["loc"][:-1] for detail in details}
    for detail in details:
        if detail["type"] == "too_short" and detail["loc"] in places:
            continue  # it is only short because one of its items is wrong
        place = _place(detail)
        where = sources.get(tuple(str(part) for part in place), file)
        key = _readable(place)
        lines.setdefault(key, f"{where}: {key}: {_found_and_expected(detail, place, given)}")
    return list(lines.values())


def _place(detail: ErrorDetails) -> tuple[int | str, ...]:
    """Where in the file: pydantic's path without the names of its own alternatives."""
    place = detail["loc"]
    named = str(detail.get("ctx", {}).get("key", ""))
    return place + tuple(part for part in named.split(".") if part)


def _found_and_expected(detail: ErrorDetails, place: tuple[int | str, ...], given: Mapping[str, Any]) -> str:
    if detail["type"] == "extra_forbidden":
        return f"found an unknown key, expected {_nearest(place)}"
    if detail["type"] == "missing":
        return f"found nothing, expected {_expected_for_missing(place)}"
    if place[-1:] == ("[key]",):
        return f"found such a name, expected {PATTERNS.get(str(place[0]), KEY_PATTERN)}"
    return f"found {_found(place, given)}, expected {_expected(detail, place)}"


def _expected(detail: ErrorDetails, place: tuple[int | str, ...]) -> str:
    kind, ctx = detail["type"], detail.get("ctx", {})
    if place in (("queues",), ("services",), ("partners",), ("crisis",)) and kind == "tuple_type":
        return f"sections that begin with [[{place[0]}]]"
    if kind == "expected":
        return str(ctx["what"])
    if kind == "literal_error":
        return str(ctx["expected"]).replace("'", '"')
    if kind == "string_pattern_mismatch":
        return next((PATTERNS[str(part)] for part in reversed(place) if str(part) in PATTERNS), KEY_PATTERN)
    if kind in EXPECTED:
        return EXPECTED[kind].format(**ctx)
    return detail["msg"][:1].lower() + detail["msg"][1:]


def _expected_for_missing(place: tuple[int | str, ...]) -> str:
    return {"key": KEY_PATTERN, "kind": 'a kind such as "legal-aid"', "phone": "a phone number"}.get(
        str(place[-1]), "a text in quotes"
    )


def _found(place: tuple[int | str, ...], given: Mapping[str, Any]) -> str:
    if tuple(str(part) for part in place) in SECRET:
        return "something else (not shown, it is a secret)"
    value: Any = given
    for part in place:
        try:
            value = value[part]
        except (KeyError, IndexError, TypeError):
            return "nothing"
    return _shown(value)


def _shown(value: Any) -> str:
    """A value as it stands in the file, cut when it is long."""
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    if isinstance(value, dict):
        return "a section"
    if isinstance(value, list) and any(isinstance(item, dict) for item in value):
        return "a list of sections"
    shown = json.dumps(value, ensure_ascii=False, default=str)
    return shown if len(shown) <= LONGEST_FOUND else shown[:LONGEST_FOUND] + "…"


def _nearest(place: tuple[int | str, ...]) -> str:
    """The known key that an unknown one is most like, or the section where it belongs, or all that are known."""
    key, known = str(place[-1]), _keys_at(place[:-1])
    near = get_close_matches(key, known, n=1)
    if near:
        return f'"{near[0]}"'
    for section, field in Config.model_fields.items():
        model = section_in(field.annotation)
        if model and key in model.model_fields:
            return f"it in [{section}]"
    return "one of " + ", ".join(known)


def _keys_at(place: tuple[int | str, ...]) -> list[str]:
    model: type[BaseModel] = Config
    for part in place:
        if isinstance(part, str) and part in model.model_fields:
            model = section_in(model.model_fields[part].annotation) or model
    return list(model.model_fields)


def section_in(annotation: Any) -> type[BaseModel] | None:
    """The section that a field holds, also when it is optional or one of a list."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for inner in get_args(annotation) if (found := section_in(inner))), None)


def _readable(place: tuple[int | str, ...]) -> str:
    """The path of a key as one reads it in the file: [telegram.limits] per_second, or [[services]] no. 2, minutes."""
    parts = [part for part in place if part != "[key]"]
    if not parts:
        return "the file"
    section, rest = str(parts[0]), parts[1:]
    model_field = Config.model_fields.get(section)
    is_section = model_field is not None
    if is_section and rest and isinstance(rest[0], int):
        section, rest = f"[[{section}]] no. {rest[0] + 1}", rest[1:]
        return ", ".join([section, _inner(rest)]) if rest else section
    while model_field and len(rest) > 1 and section == "telegram" and rest[0] in ("webhook", "limits"):
        section, rest = f"{section}.{rest[0]}", rest[1:]
    if not is_section and not rest:
        return section
    return " ".join(part for part in (f"[{section}]", _inner(rest)) if part)


def _inner(parts: list[int | str]) -> str:
    return ", ".join(f"item {part + 1}" if isinstance(part, int) else part for part in parts)
