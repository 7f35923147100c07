"""What the rules look at: every text of every language with its attributes, variables, tags and comment."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, ast

from bot.shipped import languages_in

COMMENTED = re.compile(r"^\s*\$([a-z][\w-]*) \((Number|String|DateTime)\) - \S", re.MULTILINE)
TAG = re.compile(r"<(/?)([a-z]+)\b[^<>]*>")

Languages = Mapping[str, Mapping[str, "Entry"]]


@dataclass(frozen=True)
class Entry:
    """One message of one language."""

    language: str
    file: str
    line: int
    message: ast.Message

    @property
    def id(self) -> str:
        """Its id, without attributes."""
        return self.message.id.name

    @property
    def where(self) -> str:
        """How a problem line begins."""
        return f"{self.file}:{self.line}: {self.id}"

    @cached_property
    def patterns(self) -> dict[str, ast.Pattern]:
        """Its value and attributes by the id that the code uses, in the order of the file."""
        found = {self.id: self.message.value} if self.message.value else {}
        return found | {f"{self.id}.{each.id.name}": each.value for each in self.message.attributes}

    @cached_property
    def kinds(self) -> dict[str, str]:
        """The variables that the comment names, with Number, String or DateTime."""
        comment = self.message.comment
        return dict(COMMENTED.findall((comment.content or "") if comment else ""))


def nodes(pattern: ast.Pattern) -> Iterator[Any]:
    """All parts of a pattern, at any depth, in no particular order."""
    waiting: list[Any] = [pattern]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.BaseNode):
            yield node
            waiting.extend(vars(node).values())
        elif isinstance(node, list):
            waiting.extend(node)


def variables(pattern: ast.Pattern) -> set[str]:
    """The names of its variables."""
    return {node.id.name for node in nodes(pattern) if isinstance(node, ast.VariableReference)}


def tags(pattern: ast.Pattern) -> set[str]:
    """The names of its inline tags."""
    texts = (node.value for node in nodes(pattern) if isinstance(node, ast.TextElement))
    return {name for text in texts for _, name in TAG.findall(text)}


def read(locales: Path) -> tuple[dict[str, dict[str, Entry]], list[str]]:
    """All entries by language and id, and what could not be read or stands twice."""
    languages: dict[str, dict[str, Entry]] = {}
    found: list[str] = []
    for language in languages_in(locales):
        entries: dict[str, Entry] = {}
        for file in sorted((locales / language).glob("*.ftl")):
            found += _read_file(file, language, entries)
        if entries:
            languages[language] = entries
    return languages, found


def _read_file(file: Path, language: str, entries: dict[str, Entry]) -> list[str]:
    found: list[str] = []
    name = f"{language}/{file.name}"
    text = file.read_text("utf-8")
    shared = ast.GroupComment("")  # explains the variables of all messages below it that have no comment of their own
    for node in FluentParser().parse(text).body:
        line = text.count("\n", 0, node.span.start if node.span else 0) + 1
        if isinstance(node, ast.Junk):
            reason = node.annotations[0].message if node.annotations else "no reason given"
            found.append(f"{name}:{line}: not Fluent, so the text would be missing: {reason}")
        elif isinstance(node, ast.GroupComment):
            shared = node
        elif isinstance(node, ast.Message):
            if node.comment is None and COMMENTED.search(shared.content or ""):
                node.comment = ast.Comment(shared.content)
            entry = Entry(language, name, line, node)
            if entry.id in entries:
                found.append(f"{entry.where}: stands in {entries[entry.id].file} too")
            names = [each.id.name for each in node.attributes]
            found += [f"{entry.where}: .{each} stands twice" for each in sorted(set(names)) if names.count(each) > 1]
            entries.setdefault(entry.id, entry)
    return found
