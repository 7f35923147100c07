"""Entries made up from real ones, to see what a search among very many costs. They mean nothing."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

from flows.search import Entry
from flows.search_language import words

KEPT = 0.35  # of the words stay as they are; the others are made of the halves of two
GROWTH = 0.5  # a text of n words has about the root of n different ones


def made_entries(real: Sequence[Entry], many: int, seed: int) -> Iterator[Entry]:
    """So many entries as long as real ones, with words of the same length and sound; always the same for a seed."""
    chance, real = random.Random(seed), [entry for entry in real if entry.key]
    known = sorted({word for entry in real for text in _texts(entry) for word in words(text)})
    grown = int(len(known) * (max(many, 1) / len(real)) ** GROWTH)
    made = [_word(chance.choice(known), chance.choice(known)) for _ in range(grown)]
    for number in range(many):
        entry, changed = chance.choice(real), dict[str, str]()

        def text(written: str, changed: dict[str, str] = changed) -> str:
            return " ".join(changed.setdefault(word, _other(word, made, chance)) for word in words(written))

        phrasings, keywords = tuple(map(text, entry.phrasings)), tuple(map(text, entry.keywords))
        yield Entry(f"made-{number}", text(entry.title), phrasings, keywords)


def _texts(entry: Entry) -> Sequence[str]:
    return entry.title, *entry.phrasings, *entry.keywords


def _word(start: str, end: str) -> str:
    return start[: max(2, len(start) // 2 + 1)] + end[len(end) // 2 :]


def _other(word: str, made: Sequence[str], chance: random.Random) -> str:
    return word if chance.random() < KEPT else chance.choice(made)
