"""The FAQ as the flows read it, built from `faq.toml` and the texts of all languages, ours, then the library's own."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta
from itertools import chain
from pathlib import Path
from typing import Any

from bot import Mendable
from bot.faq_edits import NO_EDITS, Edits
from bot.faq_reader import TopicTexts, layered, needs, plain
from bot.faq_reader import read as read_source
from flows.faq import FIXED, Fact, Faq, Sentence, TopicFacts, asked_like
from flows.search import Entry

DAYS = re.compile(r"[1-9][0-9]{0,4}d")
GROUP = "library-services"  # of an own topic that names none
STRAYS = "strays"  # `faq-strays` is no topic: its attributes are what no topic answers
SMALL = "small-words"  # and one of them lists words that say nothing

Read = Mapping[str, Mapping[str, TopicTexts]]
"""The texts by language, then by topic."""


def load(shipped: Path, own: Path | None, languages: Iterable[str], facts: Mapping[str, Fact]) -> Faq:
    """The topics with their texts in these languages, ours and on top the library's own folder; see `Written`."""
    return Written(shipped, own, languages).faq(facts)


class Written:
    """What stands in the folders, read once: the texts by language, and what a topic is in every language.

    `own` is the library's folder, laid out as `shipped` is; what stands there wins, text by text, and may add topics.
    Raises `Mendable` with file, key, what was found and what is expected.
    """

    def __init__(self, shipped: Path, own: Path | None, languages: Iterable[str]) -> None:
        self._read: Read = {language: layered((shipped, own), language) for language in languages}
        self._facts = _on_top(_facts_of(shipped / "faq.toml"), _facts_of(own / "faq.toml") if own else {})

    def faq(self, facts: Mapping[str, Fact], edits: Edits = NO_EDITS, like: Faq | None = None) -> Faq:
        """The topics, with `edits` over them.

        `facts` are the names that sentences about the place may use: `[facts]`, and the library's name, website,
        phone, email and address; an empty one is not known. `like` is an older one to share the search with.
        """
        about = _on_top(self._facts, edits.facts)
        off = {key for key, each in about.items() if each.get("off")}
        read = {
            language: _edited(topics, edits.sources.get(language, ""), off) for language, topics in self._read.items()
        }
        known: dict[str, Fact] = {name: value for name, value in facts.items() if value != ""}
        return Faq(_topics(about, read), entries(read), _parts(read), _sentences(read), known, _asked(read), like)


def _edited(topics: Mapping[str, TopicTexts], source: str, off: Collection[str]) -> dict[str, TopicTexts]:
    """A language's topics with the texts of a Fluent source on top, without those that are off."""
    edited = dict(topics)
    for key, texts in read_source(source).items():
        edited[key] = edited[key].updated(texts) if key in edited else texts
    return {key: texts for key, texts in edited.items() if key not in off}


def entries(read: Read) -> dict[str, list[Entry]]:
    """What the search reads of each language: the topics, and what no topic answers."""
    return {
        language: [_entry(key, texts) for key, texts in topics.items() if texts.title] + _strays(topics)
        for language, topics in read.items()
    }


def _strays(topics: Mapping[str, TopicTexts]) -> list[Entry]:
    """Entries without a key."""
    strays = topics[STRAYS].attributes if STRAYS in topics else {}
    return [
        Entry("", "", small=_listed(text)) if name == SMALL else Entry("", "", keywords=_listed(text))
        for name, text in strays.items()
    ]


def _entry(key: str, texts: TopicTexts) -> Entry:
    attribute = texts.attributes
    return Entry(
        key,
        plain(texts.title),
        tuple(line for name in ("phrasings", "asked") for line in plain(attribute.get(name, "")).split("\n") if line),
        _listed(attribute.get("keywords", "")),
        plain(attribute.get("answer", "")),
    )


def _listed(text: str) -> tuple[str, ...]:
    """What stands between the commas."""
    return tuple(word for each in plain(text).split(",") if (word := " ".join(each.split())))


def _asked(read: Read) -> dict[str, tuple[str, str]]:
    """The questions that a library has added to its topics, with topic and language."""
    return {
        asked_like(line): (key, language)
        for language, topics in read.items()
        for key, texts in topics.items()
        if texts.title
        for line in plain(texts.attributes.get("asked", "")).split("\n")
        if asked_like(line)
    }


def _parts(read: Read) -> dict[str, frozenset[str]]:
    return {
        key: frozenset(
            f"faq-{key}.{name}" for topics in read.values() if key in topics for name in topics[key].attributes
        )
        for key in _keys(read)
    }


def _sentences(read: Read) -> dict[str, Sequence[Sentence]]:
    """The sentences about the place, each with all that any language needs for it."""
    found: dict[str, dict[str, frozenset[str]]] = {}
    for key, texts in chain.from_iterable(topics.items() for topics in read.values()):
        for name, pattern in texts.attributes.items():
            if name not in FIXED and key != STRAYS:
                sentences = found.setdefault(key, {})
                sentences[name] = sentences.get(name, frozenset()) | needs(pattern)
    return {key: [Sentence(f"faq-{key}.{name}", need) for name, need in each.items()] for key, each in found.items()}


def _keys(read: Read) -> dict[str, None]:
    return dict.fromkeys(key for topics in read.values() for key, texts in topics.items() if texts.title)


# ---------------------------------------------------------------- what a topic is in every language


def _on_top(
    ours: Mapping[str, Mapping[str, Any]], theirs: Mapping[str, Mapping[str, Any]]
) -> dict[str, dict[str, Any]]:
    """What topics are, with what `theirs` says of them in its place."""
    return {key: {**ours.get(key, {}), **theirs.get(key, {})} for key in dict.fromkeys((*ours, *theirs))}


def _topics(facts: Mapping[str, Mapping[str, Any]], read: Read) -> list[TopicFacts]:
    """The topics that have texts, in the order of the files; own ones that no file names come last."""
    written = _keys(read)
    order = [key for key in facts if key in written] + [key for key in written if key not in facts]
    return [_topic(key, facts.get(key, {})) for key in order]


def _topic(key: str, facts: Mapping[str, Any]) -> TopicFacts:
    return TopicFacts(
        key,
        facts.get("group", GROUP),
        tuple(facts.get("refer", ())),
        facts.get("session", ""),
        tuple(facts.get("show", ())),
        tuple(facts.get("links", ())),
        facts.get("sensitive", False),
        facts.get("owner", ""),
        facts.get("checked_on"),
        timedelta(days=int(facts.get("expires", "365d")[:-1])),
    )


KINDS: Mapping[str, tuple[type, str]] = {
    "group": (str, "a text in quotes"),
    "refer": (list, 'a list such as ["…", "…"]'),
    "session": (str, "a text in quotes"),
    "show": (list, 'a list such as ["…", "…"]'),
    "links": (list, 'a list such as ["…", "…"]'),
    "sensitive": (bool, "true or false"),
    "checked_on": (date, "a date such as 2026-11-20"),
    "expires": (str, 'days such as "365d"'),
    "owner": (str, "a text in quotes"),
    "off": (bool, "true or false"),
}


def _facts_of(file: Path) -> dict[str, dict[str, Any]]:
    """The sections `[topics.KEY]` of a file, each with its `[defaults]`; none when there is no file."""
    if not file.is_file():
        return {}
    try:
        found = tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Mendable(f"{file}: found no valid TOML: {error}") from None
    defaults, topics = found.get("defaults", {}), found.get("topics", {})
    if not isinstance(topics, dict):
        raise Mendable(f"{file}: topics: found {topics!r}, expected sections such as [topics.loan-renew]")
    _check(file, "defaults", defaults)
    for key, facts in topics.items():
        _check(file, f"topics.{key}", facts)
    return {key: {**defaults, **facts} for key, facts in topics.items()}


def _check(file: Path, section: str, facts: object) -> None:
    """Raise `Mendable` for the first thing in a section that is not as it should be."""
    if not isinstance(facts, dict):
        raise Mendable(f"{file}: {section}: found {facts!r}, expected a section [{section}]")
    for name, value in facts.items():
        place = f"{file}: {section}.{name}"
        if name not in KINDS:
            raise Mendable(f"{place}: found an unknown key, expected one of {', '.join(KINDS)}")
        kind, expected = KINDS[name]
        texts = value if isinstance(value, list) else []
        is_span = name != "expires" or (isinstance(value, str) and DAYS.fullmatch(value))
        if not isinstance(value, kind) or not is_span or not all(isinstance(each, str) for each in texts):
            raise Mendable(f"{place}: found {value!r}, expected {expected}")
