"""The FAQ's texts as the search and the cards need them: a quick reader of the few forms of Fluent found in `faq.ftl`.

The full Fluent parser takes a tenth of a second for each language and 25 topics, this one a fiftieth of that, so that
the command line answers at once. It reads text and the names of variables; wording, plurals and mistakes are the
business of the full parser (`bot/texts.py`).
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

MESSAGE = re.compile(r"faq-(?P<key>[a-z0-9]+(?:-[a-z0-9]+)*) *=(?P<text>.*)")
ATTRIBUTE = re.compile(r" +\.(?P<name>[a-z][a-z0-9_-]*) *=(?P<text>.*)")
LITERAL = re.compile(r'\{ *"(?P<text>[^"]*)" *\}')
VARIABLE = re.compile(r"\$([A-Za-z][A-Za-z0-9_-]*)")
ASIDE = "\x00"  # stands for a literal that was taken out: its braces are text
PLACEABLE = re.compile(r"\{[^{}]*\}")


@dataclass(slots=True)
class TopicTexts:
    """One topic in one language: the title, and the other texts by attribute, in the order of the file."""

    title: str = ""
    attributes: dict[str, str] = field(default_factory=dict)

    def updated(self, other: TopicTexts) -> TopicTexts:
        """These texts with those of `other` put in their place, one by one."""
        return TopicTexts(other.title or self.title, {**self.attributes, **other.attributes})


def read(text: str) -> dict[str, TopicTexts]:
    """The topics of one file by key, in its order. What is no `faq-` message is left out; the first of two counts."""
    topics: dict[str, TopicTexts] = {}
    for key, name, lines in _pieces(text.splitlines()):
        topic = topics.setdefault(key, TopicTexts())
        pattern = "\n".join(line.strip() for line in lines).strip()
        if not name:
            topic.title = topic.title or pattern
        else:
            topic.attributes.setdefault(name, pattern)
    return topics


def _pieces(lines: Iterable[str]) -> Iterator[tuple[str, str, list[str]]]:
    """Each value and each attribute with its lines; the name of a value is empty."""
    key, name, found = "", "", list[str]()
    for line in lines:
        begins = MESSAGE.match(line)
        attribute = ATTRIBUTE.match(line) if key else None
        if begins or attribute or (line and line[0] not in " }"):
            if key:
                yield key, name, found
            key = begins["key"] if begins else key if attribute else ""
            name = attribute["name"] if attribute else ""
            found = [each["text"] for each in (begins, attribute) if each]
        elif key:
            found.append(line)
    if key:
        yield key, name, found


def needs(pattern: str) -> frozenset[str]:
    """The variables that a text cannot be worded without; a `$` outside of braces is money."""
    found: set[str] = set()
    rest = LITERAL.sub(" ", pattern)
    while inner := PLACEABLE.findall(rest):  # from the inside out, for a selection holds other placeables
        found.update(name for each in inner for name in VARIABLE.findall(each))
        rest = PLACEABLE.sub(" ", rest)
    return frozenset(found)


def plain(pattern: str) -> str:
    """A text without what is filled in, for the search."""
    literals: list[str] = []

    def set_aside(found: re.Match[str]) -> str:
        literals.append(found["text"])
        return ASIDE

    rest = LITERAL.sub(set_aside, pattern.replace(ASIDE, " "))
    while PLACEABLE.search(rest):
        rest = PLACEABLE.sub(" ", rest)
    return html.unescape(re.sub(ASIDE, lambda _: literals.pop(0), rest))


def layered(folders: Iterable[Path | None], language: str) -> Mapping[str, TopicTexts]:
    """A language's topics from several folders, the later winning text by text; `sv-FI` stands on `sv`."""
    codes = dict.fromkeys([language.partition("-")[0], language])
    topics: dict[str, TopicTexts] = {}
    for folder in folders:
        for code in codes if folder else ():
            for file in sorted((folder / code).glob("*.ftl")) if folder else ():
                for key, texts in read(file.read_text(encoding="utf-8-sig")).items():
                    topics[key] = topics[key].updated(texts) if key in topics else texts
    return topics
