"""What staff wrote into the FAQ, as the files in which a library writes it: Fluent for each language, and `faq.toml`.

The same source goes live and is exported, so that an export read back says the same. People's words are words: nothing
in them is Fluent, HTML or TOML.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from flows.faq import SHOWN
from flows.records import Wording

SPECIAL = re.compile(r"[{}]|^[ .*\[]", re.MULTILINE)
"""What Fluent would read as more than text: braces anywhere; at the beginning of a line blanks and three signs too."""

FACTS = ("group", "off")
"""Parts that a topic has once, in no language."""


@dataclass(frozen=True, slots=True)
class Edits:
    """`sources` are Fluent by language, `facts` what `faq.toml` says of each topic; both go on top of all others."""

    sources: Mapping[str, str] = field(default_factory=dict)
    facts: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


NO_EDITS = Edits()


def edits_from(wordings: Iterable[Wording]) -> Edits:
    """The edits that these wordings make; of two for the same part the later counts."""
    texts: dict[str, dict[str, dict[str, str]]] = {}  # by language, topic and part
    facts: dict[str, dict[str, Any]] = {}
    for each in wordings:
        if each.part in FACTS:
            facts.setdefault(each.topic, {})[each.part] = bool(each.text) if each.part == "off" else each.text
        else:
            texts.setdefault(each.language, {}).setdefault(each.topic, {})[each.part] = each.text
        if each.part in SHOWN and each.at:
            _look(facts.setdefault(each.topic, {}), each.at.date())
    return Edits({language: source_of(topics) for language, topics in texts.items()}, facts)


def _look(facts: dict[str, Any], day: date) -> None:
    """Whoever wrote what is shown looked whether it is true."""
    facts["checked_on"] = max(day, facts.get("checked_on", day))


# ---------------------------------------------------------------- Fluent


def source_of(topics: Mapping[str, Mapping[str, str]]) -> str:
    """The Fluent source of one language: each topic's title, and its other parts as attributes."""
    return "\n".join(_message(key, parts) for key, parts in topics.items())


def _message(key: str, parts: Mapping[str, str]) -> str:
    head = f"faq-{key} ={_pattern(parts['title'], 4)}" if parts.get("title") else f"faq-{key} ="
    attributes = [f"    .{name} ={_pattern(text, 8)}" for name, text in parts.items() if name != "title" and text]
    return "\n".join([head, *attributes]) + "\n"


def _pattern(text: str, indent: int) -> str:
    """A text as a Fluent pattern: on the line when it is one line, else below, indented."""
    safe = SPECIAL.sub(lambda found: f'{{"{found[0]}"}}', html.escape(text, quote=False))
    if "\n" not in safe:
        return f" {safe}"
    return "".join(f"\n{' ' * indent}{line}" if line else "\n" for line in safe.split("\n"))


# ---------------------------------------------------------------- TOML


def toml_of(facts: Mapping[str, Mapping[str, Any]]) -> str:
    """`faq.toml` with a section for each topic."""
    return "\n".join(
        "".join([f"[topics.{key}]\n", *(f"{name} = {_value(value)}\n" for name, value in sorted(named.items()))])
        for key, named in facts.items()
        if named
    )


def _value(value: object) -> str:
    """A date as TOML writes it; texts, true and false as JSON does, which TOML reads."""
    return value.isoformat() if isinstance(value, date) else json.dumps(value, ensure_ascii=False)
