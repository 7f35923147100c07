"""What the bot says, in the reader's language: Fluent texts of `locales/`, and of the library's own folder on top.

A reader never sees an id or `{???}`. A text that is missing or broken in one language is said in the next best: the
language without its region, the library's first, English. People's own words never pass through here.
"""

from __future__ import annotations

import html
import logging
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import copy
from datetime import UTC, date, datetime, tzinfo
from pathlib import Path
from typing import Any, cast

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast

from bot.dates import GAP, Moment, functions

Arg = str | int | date | datetime
LAST_RESORT = "en"
LONGEST_ARGUMENT = 2_000  # characters; fluent.runtime gives a whole message up at 2,500 in one place
LONGEST_ESCAPED = 2_400
NEVER_SAID = ("phrasings", "keywords", "asked")
"""Attributes that only the search reads."""

SEARCHED = re.compile(rf"^ +\.(?:{'|'.join(NEVER_SAID)}) *=.*\n(?:(?: +[^ .\n].*| *)\n)*", re.MULTILINE)
DIRECTION_MARKS = dict.fromkeys([0x200E, 0x200F, 0x061C, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])

log = logging.getLogger(__name__)


class TextError(LookupError):
    """A text is missing or broken, or an argument of it is. Only raised when `strict`, as in tests."""


def negotiate(code: str | None, offered: Iterable[str]) -> str | None:
    """The offered language that somebody with this code reads, or None: "uk-UA" gives uk, "sv-FI" sv, "nb" none.

    `code` is what the person's app says; it may be missing.
    """
    wanted = (code or "").replace("_", "-").casefold()
    known = {each.casefold(): each for each in offered}
    if wanted in known:
        return known[wanted]
    base = wanted.partition("-")[0]
    alike = (each for folded, each in known.items() if folded.partition("-")[0] == base)
    return known.get(base) or next(alike, None)


class Texts:
    """All texts of all languages.

    `folders` hold one folder for each language; a later folder wins text by text and attribute by attribute. `zone` is
    the library's, used when a call names none. `strict` raises `TextError` instead of falling back.
    """

    def __init__(
        self,
        folders: Sequence[Path],
        languages: Sequence[str],
        default: str,
        *,
        zone: tzinfo = UTC,
        strict: bool = False,
    ) -> None:
        self.languages = tuple(languages)
        self._default, self._zone, self.strict = default, zone, strict
        chain = {
            each for language in (*languages, default, LAST_RESORT) for each in (language, language.partition("-")[0])
        }
        self._tongues = {language: Tongue(language, folders) for language in chain}
        self._plain: dict[tuple[str, str], str] = {}
        self._told: set[tuple[str, str]] = set()
        self._edited: frozenset[str] = frozenset()

    def edited(self, sources: Mapping[str, str]) -> Texts:
        """These texts with other Fluent, by language, on top of all folders; these themselves stay as they are.

        What stands there may be written in one language alone: that is then what everybody reads, and no fault.
        """
        twin = copy(self)
        found = {language: list(_entries_in(source)) for language, source in sources.items()}
        twin._tongues = {
            language: tongue.edited(found[language]) if found.get(language) else tongue
            for language, tongue in self._tongues.items()
        }
        twin._plain, twin._told = {}, set()
        twin._edited = frozenset(id for each in found.values() for id, _ in each)
        return twin

    def word(self, language: str, id: str, args: Mapping[str, Arg] | None = None, zone: tzinfo | None = None) -> str:
        """The text in this language. `id` may name an attribute: "faq-loan-renew.answer".

        Inline tags stay as written, strings are HTML-escaped and cut at 2,000 characters, aware datetimes are shown in
        `zone`, numbers by the habits of the language.
        """
        plain = self._plain.get((language, id))
        if plain is not None:
            return plain
        for tongue in self._chain(language, id):
            said, problem = tongue.say(id, args or {}, zone or self._zone)
            if not problem:
                self._remember(language, id, tongue)
                return said
            self._complain(tongue.language, id, problem)
        return self._with_gaps(language, id, args or {}, zone or self._zone)

    def has(self, language: str, id: str) -> bool:
        """Whether this very language has the text (or attribute)."""
        tongue = self._tongues.get(language)
        return tongue is not None and tongue.pattern(id) is not None

    def ids(self, language: str) -> Iterator[str]:
        """The ids of all texts of a language, without attributes."""
        return (id for id in (self._tongues[language].sources if language in self._tongues else ()) if id[0] != "-")

    def attributes(self, language: str, id: str) -> dict[str, str]:
        """The attributes of a text in this very language, in the order of the file; variables are left out of them."""
        message = self._tongues[language].message(id) if language in self._tongues else None
        return {each.id.name: _bare(each.value) for each in message.attributes} if message else {}

    def variables(self, language: str, id: str) -> frozenset[str]:
        """The names of the variables that a text (or attribute) of this very language needs."""
        tongue = self._tongues.get(language)
        pattern = tongue.pattern(id) if tongue else None
        return frozenset(_variables(pattern)) if pattern else frozenset()

    def _chain(self, language: str, id: str) -> Iterator[Tongue]:
        """The languages in the order in which a text is looked for; one that staff wrote stands in some of them only."""
        base = language.partition("-")[0]
        regional = (language,) if language != base and self.has(language, id) else ()  # a region says only what differs
        order = dict.fromkeys((*regional, base, self._default, LAST_RESORT))
        if id.partition(".")[0] not in self._edited:
            return (self._tongues[each] for each in order if each in self._tongues)
        everywhere = dict.fromkeys((*order, *self._tongues))
        return (self._tongues[each] for each in everywhere if self.has(each, id))

    def _remember(self, language: str, id: str, tongue: Tongue) -> None:
        pattern = tongue.pattern(id)
        if pattern is not None and all(isinstance(element, ast.TextElement) for element in pattern.elements):
            self._plain[language, id] = tongue.say(id, {}, self._zone)[0]

    def _complain(self, language: str, id: str, problem: str) -> None:
        if self.strict:
            raise TextError(f"{id} in {language}: {problem}")
        if (language, id) not in self._told:
            self._told.add((language, id))
            log.error("Text %s in %s cannot be said: %s", id, language, problem)

    def _with_gaps(self, language: str, id: str, args: Mapping[str, Arg], zone: tzinfo) -> str:
        """No language can say it, mostly because an argument is missing: what can be said, with a gap for the rest."""
        for tongue in self._chain(language, id):
            pattern = tongue.pattern(id)
            if pattern is not None:
                usable = {name: value for name, value in args.items() if _usable(value)}
                said, problem = tongue.say(id, {**dict.fromkeys(_variables(pattern), GAP), **usable}, zone)
                if not problem:
                    return said
        return GAP


class Tongue:
    """One language: the sources of its texts from all folders, parsed when they are first said, and what words them.

    Parsing all of a language takes half a second, and most of a start; nobody needs more than a few texts at once.
    """

    def __init__(self, language: str, folders: Sequence[Path]) -> None:
        self.language = language
        self.sources: dict[str, list[str]] = {}
        for id, source in _sources(language, folders):
            self.sources.setdefault(id, []).append(source)
        self._forget()

    def _forget(self) -> None:
        """Nothing is parsed yet."""
        self._parsed: dict[str, ast.Message | ast.Term | None] = {}
        self._bundle = FluentBundle(
            [self.language, LAST_RESORT], functions=functions(self.language), use_isolating=False
        )

    def edited(self, sources: Iterable[tuple[str, str]]) -> Tongue:
        """The same with other texts, by id, on top."""
        twin = copy(self)
        twin.sources = dict(self.sources)
        for id, source in sources:
            twin.sources[id] = [*twin.sources.get(id, ()), source]
        twin._forget()
        return twin

    def message(self, id: str) -> ast.Message | None:
        """A text as it is parsed, the library's version over ours; None when there is none."""
        entry = self._entry(id)
        return entry if isinstance(entry, ast.Message) else None

    def _entry(self, id: str) -> ast.Message | ast.Term | None:
        """A text, or a term by its name with the dash, put into the bundle together with what it refers to."""
        if id not in self._parsed:
            self._parsed[id] = None  # a text that refers to itself ends here
            entry: ast.Message | ast.Term | None = None
            for source in self.sources.get(id, ()):
                entry = _on_top(entry, self._parse(source))
            if entry is not None:
                for other in _references(entry):
                    self._entry(other)
                self._bundle.add_resource(ast.Resource([entry]))
                self._parsed[id] = entry
        return self._parsed[id]

    def _parse(self, source: str) -> ast.Message | ast.Term | None:
        entry = FluentParser(with_spans=False).parse_entry(source)
        if isinstance(entry, ast.Message | ast.Term):
            return entry
        log.error("%s: something is not Fluent and is left out; `check` says where: %s", self.language, source[:60])
        return None

    def pattern(self, id: str) -> ast.Pattern | None:
        """The pattern of a text or, with "id.attribute", of one of its attributes."""
        name, _, attribute = id.partition(".")
        message = self.message(name)
        if message is None or not attribute:
            return message.value if message else None
        return next((each.value for each in message.attributes if each.id.name == attribute), None)

    def say(self, id: str, args: Mapping[str, Arg], zone: tzinfo) -> tuple[str, str]:
        """The words, and what is wrong with them ("" when nothing)."""
        name, _, attribute = id.partition(".")
        if self.pattern(id) is None:
            return "", "there is no such text"
        try:
            ready = {variable: self._argument(value, zone) for variable, value in args.items()}
            message = self._bundle.get_message(name)
            pattern = message.attributes[attribute] if attribute else message.value
            said, errors = self._bundle.format_pattern(cast(Any, pattern), ready)
        except (TypeError, ValueError, RecursionError) as error:
            return "", str(error)
        return str(said), "; ".join(str(error) for error in errors)

    def _argument(self, value: Arg, zone: tzinfo) -> Any:
        if isinstance(value, str):
            return _escaped(value.translate(DIRECTION_MARKS)[:LONGEST_ARGUMENT])
        if isinstance(value, datetime):
            if value.tzinfo is None:
                raise ValueError("a datetime without a zone")
            return Moment(value.astimezone(zone), self.language)
        if isinstance(value, date):
            return Moment(value, self.language)
        if not isinstance(value, int):
            raise TypeError(f"an argument of type {type(value).__name__}")
        return value


ENTRY = re.compile(r"^(?P<id>-?[a-zA-Z][a-zA-Z0-9_-]*) *=.*\n?(?:(?:[ }].*)?\n)*(?:[ }].*)?", re.MULTILINE)
"""A text or a term with all its lines: those that are indented, empty or close a selection belong to it."""


def _sources(language: str, folders: Sequence[Path]) -> Iterator[tuple[str, str]]:
    """The ids and sources of all texts of a language, without what only the search reads."""
    for folder in folders:
        for file in sorted((folder / language).glob("*.ftl")):
            source = file.read_text("utf-8-sig").replace("\r\n", "\n")
            yield from _entries_in(source)


def _entries_in(source: str) -> Iterator[tuple[str, str]]:
    """The ids and sources of the texts in some Fluent; of one that only the search reads nothing is left."""
    for found in ENTRY.finditer(SEARCHED.sub("", source)):
        if found[0].partition("=")[2].strip():
            yield found["id"], found[0]


def _on_top(
    ours: ast.Message | ast.Term | None, theirs: ast.Message | ast.Term | None
) -> ast.Message | ast.Term | None:
    """The library's version of a text over ours; what it does not say stays ours."""
    if not isinstance(ours, ast.Message) or not isinstance(theirs, ast.Message):
        return theirs or ours
    attributes = {each.id.name: each for each in (*ours.attributes, *theirs.attributes)}
    return ast.Message(ours.id, theirs.value or ours.value, list(attributes.values()))


def _references(entry: ast.Message | ast.Term) -> set[str]:
    """The other texts, and the terms with their dash, that a text is made of."""
    nodes = list(_nodes(entry))
    return {node.id.name for node in nodes if isinstance(node, ast.MessageReference)} | {
        f"-{node.id.name}" for node in nodes if isinstance(node, ast.TermReference)
    }


def _escaped(text: str) -> str:
    escaped = html.escape(text)
    while len(escaped) > LONGEST_ESCAPED:
        text = text[: len(text) * LONGEST_ESCAPED // len(escaped)]
        escaped = html.escape(text)
    return escaped


def _usable(value: object) -> bool:
    return isinstance(value, str | int) or (isinstance(value, datetime) and value.tzinfo is not None)


def _bare(pattern: ast.Pattern) -> str:
    return "".join(element.value for element in pattern.elements if isinstance(element, ast.TextElement))


def _variables(pattern: ast.Pattern) -> set[str]:
    """The names of all variables in a pattern, at any depth."""
    return {node.id.name for node in _nodes(pattern) if isinstance(node, ast.VariableReference)}


def _nodes(root: ast.BaseNode) -> Iterator[ast.BaseNode]:
    """A node and all below it."""
    waiting: list[Any] = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.BaseNode):
            yield node
            waiting.extend(vars(node).values())
        elif isinstance(node, list):
            waiting.extend(node)
