"""Find the topics that answer a question: offline, the same every time, forgiving of typing errors.

First working form; the method is being measured.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

CLEAR = 0.42
LIKELY = 0.24
MOST = 5
LONGEST = 400

APOSTROPHES = re.compile(r"(?<=\w)['’ʼ`´ʹ‘](?=\w)")
WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Entry:
    """What is searched of a topic in one language."""

    key: str
    title: str
    phrasings: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """A topic that fits. `score` is from 0 to 1, comparable between questions; `language` that of the texts found."""

    key: str
    score: float
    language: str


def words(text: str) -> list[str]:
    """The words of a text: small letters, without marks above letters, apostrophes and signs."""
    folded = unicodedata.normalize("NFKD", APOSTROPHES.sub("", text.casefold()))
    return WORD.findall("".join(each for each in folded if not unicodedata.combining(each)))


def grams(word: str) -> list[str]:
    """The two, three and four letter pieces of a word, its ends marked."""
    padded = f" {word} "
    return [padded[at : at + size] for size in (2, 3, 4) for at in range(len(padded) - size + 1)]


class _Language:
    def __init__(self, entries: Sequence[Entry]) -> None:
        self.keys = [entry.key for entry in entries]
        self.postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
        phrases: list[tuple[int, Counter[str]]] = []
        for number, entry in enumerate(entries):
            for phrase in (entry.title, *entry.phrasings, " ".join(entry.keywords), entry.answer):
                counted = Counter(gram for word in words(phrase) for gram in grams(word))
                if counted:
                    phrases.append((number, counted))
        frequency = Counter(gram for _, counted in phrases for gram in counted)
        self.rarity = {gram: 1.0 + math.log((1 + len(phrases)) / (1 + many)) for gram, many in frequency.items()}
        self.owner = [number for number, _ in phrases]
        for at, (_, counted) in enumerate(phrases):
            weights = {gram: (1 + math.log(many)) * self.rarity[gram] for gram, many in counted.items()}
            length = math.sqrt(sum(weight * weight for weight in weights.values()))
            for gram, weight in weights.items():
                self.postings[gram].append((at, weight / length))

    def scores(self, asked: Iterable[str]) -> dict[str, float]:
        counted = Counter(gram for word in asked for gram in grams(word))
        most = 1.0 + math.log(1 + len(self.owner))
        weights = {gram: (1 + math.log(many)) * self.rarity.get(gram, most) for gram, many in counted.items()}
        length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        found: dict[int, float] = defaultdict(float)
        for gram, weight in weights.items():
            for at, other in self.postings.get(gram, ()):
                found[at] += weight * other
        best: dict[str, float] = {}
        for at, score in found.items():
            key = self.keys[self.owner[at]]
            best[key] = max(best.get(key, 0.0), score / length)
        return best


class Index:
    """The entries of every language, ready to be searched."""

    def __init__(self, entries: Mapping[str, Sequence[Entry]]) -> None:
        self._languages = {language: _Language(each) for language, each in entries.items()}

    def find(self, text: str, language: str = "") -> tuple[Hit, ...]:
        """Up to five topics, best first; nothing when none is likely. An empty or unknown language is found out."""
        asked = words(text[:LONGEST])
        hits = self._hits(asked, [language]) if language in self._languages else []
        if not hits or hits[0].score < CLEAR:
            hits = self._hits(asked, self._languages)
        return tuple(hit for hit in hits[:MOST] if hit.score >= LIKELY)

    def _hits(self, asked: Sequence[str], languages: Iterable[str]) -> list[Hit]:
        best: dict[str, Hit] = {}
        for language in languages:
            for key, score in self._languages[language].scores(asked).items():
                if key not in best or score > best[key].score:
                    best[key] = Hit(key, round(min(score, 1.0), 4), language)
        return sorted(best.values(), key=lambda hit: (-hit.score, hit.key))
