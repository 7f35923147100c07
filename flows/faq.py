"""The topics that the library answers by itself: their facts, their sentences, and the search among them.

Built once from the texts of all languages; looking things up changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from flows.search import MOST, Entry, Hit, Index
from flows.search_language import words
from flows.words import Arg, Say

SHOWN = ("title", "answer", "more", "we-do", "we-do-not", "ready", "children")
"""What patrons read of a topic."""

FIXED = (*SHOWN[1:], "phrasings", "keywords", "asked")
"""Attributes with a place of their own; every other one is a sentence about this place, shown when its facts are known.

`asked` are more phrasings, which a library has added to those of the topic.
"""

FAINT = 0.25  # the score of a topic that a question may be about
REMEMBERED = 2_000  # questions whose hits are kept: people ask the same things


@dataclass(frozen=True, slots=True)
class TopicFacts:
    """What a topic is in every language: its group, who helps further, which session to book, official pages, added blocks."""

    key: str
    group: str
    refer: tuple[str, ...] = ()
    session: str = ""
    show: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    sensitive: bool = False
    owner: str = ""
    checked_on: date | None = None
    expires: timedelta = timedelta(days=365)

    def is_old(self, today: date) -> bool:
        """Whether somebody should read it again."""
        return self.checked_on is not None and today > self.checked_on + self.expires


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence about the place, and the facts that it needs."""

    id: str
    needs: frozenset[str]


Fact = Arg | Mapping[str, str]
"""A value of this library; a text may be given by language, under "" for all others."""


def asked_like(text: str) -> str:
    """A question as it is compared with others word for word: without marks and signs, in small letters."""
    return " ".join(words(text))


class Faq:
    """`sentences` are those of each topic in the order of its card; `facts` the library's own values by name.

    `asked` are questions, as `asked_like` has them, whose topic and language staff have named: these are certain.
    The search of a language that is `like` another's is shared with it: making one takes a tenth of a second.
    """

    def __init__(
        self,
        topics: Sequence[TopicFacts],
        entries: Mapping[str, Sequence[Entry]],
        parts: Mapping[str, frozenset[str]],
        sentences: Mapping[str, Sequence[Sentence]],
        facts: Mapping[str, Fact],
        asked: Mapping[str, tuple[str, str]] | None = None,
        like: Faq | None = None,
    ) -> None:
        self._entries = {(language, entry.key): entry for language, each in entries.items() for entry in each}
        self.topics = {topic.key: topic for topic in topics}
        self._groups: dict[str, list[str]] = {}
        for topic in topics:
            self._groups.setdefault(topic.group, []).append(topic.key)
        self._parts = parts
        self._sentences = sentences
        self._facts = facts
        self._asked = asked or {}
        self._index = Index(entries)
        if like:
            self._index.share(like._index)
        self._find = lru_cache(REMEMBERED)(self._index.find)

    def get_ready(self) -> None:
        """Prepare the search of every language, which otherwise the first question in it waits for."""
        self._index.get_ready()

    def find(self, text: str, language: str = "") -> tuple[Hit, ...]:
        """The best topics for a question, best first; a language that is empty or unknown is found out."""
        hits = self._find(text, language)
        known = self._asked.get(asked_like(text))
        if known is None:
            return hits
        return (Hit(known[0], 1.0, known[1]), *(hit for hit in hits if hit.key != known[0]))[:MOST]

    def nearest(self, text: str, language: str = "") -> str:
        """The topic that a question is about, if it is about any of ours, however unsure that is; empty for none."""
        hits = self._index.find(text, language, least=FAINT)
        return hits[0].key if hits else ""

    def rarity(self, term: str, language: str) -> float:
        """What a part of a word (`flows/search_language.py`) says: much when few topics have it."""
        return self._index.rarity(term, language)

    def entry(self, key: str, language: str) -> Entry | None:
        """What the search reads of a topic in this very language; None where nobody has written it."""
        return self._entries.get((language, key))

    def missing(self, languages: Sequence[str]) -> list[tuple[str, str]]:
        """Topic and language of all that nobody has written yet."""
        return [(key, code) for key in self.topics for code in languages if not self.entry(key, code)]

    def of_group(self, group: str) -> list[str]:
        """The keys of a group's topics, in the order of `faq.toml`."""
        return self._groups.get(group, [])

    def parts(self, key: str) -> frozenset[str]:
        """The ids of a topic's texts (`faq-KEY.more` …) that exist."""
        return self._parts.get(key, frozenset())

    def place_sentences(self, key: str, language: str, *names: str) -> list[Say]:
        """The sentences about this place whose facts are all known; with `names` only those of these attributes."""
        known = self._facts.keys()
        return [
            Say(sentence.id, **{name: self._fact(name, language) for name in sorted(sentence.needs)})
            for sentence in self._sentences.get(key, ())
            if sentence.needs <= known and (not names or sentence.id.partition(".")[2] in names)
        ]

    def _fact(self, name: str, language: str) -> Arg:
        value = self._facts[name]
        if isinstance(value, Mapping):
            base = language.partition("-")[0]
            return value.get(language) or value.get(base) or value.get("") or next(iter(value.values()), "")
        return value

    def missing_facts(self) -> dict[str, frozenset[str]]:
        """Facts that a sentence asks for and the configuration does not give, by topic; for `check`."""
        known = frozenset(self._facts)
        gaps = {key: frozenset().union(*(one.needs for one in group)) - known for key, group in self._sentences.items()}
        return {key: gap for key, gap in gaps.items() if gap}
