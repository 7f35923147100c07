"""One language's entries, ready to be searched: words, their pieces, and how well a question fits each entry.

The method and what was measured stand in `flows/search.py`. Nothing here depends on a language's grammar, so that a
new language needs texts only.
"""

from __future__ import annotations

import math
import re
import unicodedata
from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from heapq import nlargest
from itertools import chain

from rapidfuzz.distance import OSA

PIECE, PART, BEGINNING = 3, 4, 5  # letters: pieces compare words, parts and beginnings find entries
BEGIN = "^"  # stands before a beginning, so that it is no part
SATURATION = 4.0  # BM25's k, where a keyword counts 2; its b is 0, for topics are of one length
TELLING = 0.05  # the rarity of a term that is looked up at all
FEW = 8  # places for each entry asked for
CANDIDATES = 30  # entries whose phrases are compared
LEAST_ALIKE = 0.4  # the cosine of two words that are compared at all
LEAST_MENDED = 0.15  # the cosine of an error and what was meant
SHORTEST_MENDED, LONG_WORD = 4, 8  # letters, from which on one typing error is mended, and two
SHORTEST_JOINED = 3  # letters of a word that may be half of a compound
SPREAD = 0.1  # of the entries have a small word that is worth as much as other words
REMEMBERED = 500  # words and what they are like
TERMS = 20_000  # and where they stand
LOOKALIKES = 6  # known words that are tried for an unknown one

APOSTROPHE = re.compile(r"(?<=\w)['’ʼ‘`´ʹ′](?=\w)")
WORD = re.compile(r"[^\W_]+")
SAME = str.maketrans("ыэґ", "иег")  # typed on a keyboard of another language
ENTRY, COUNT = 8, 0xFF  # a posting is the entry's number and, in its last eight bits, the count
FULLNESS = [count / (count + SATURATION) for count in range(COUNT + 1)]  # what a count is worth


@dataclass(frozen=True, slots=True)
class Entry:
    """What is searched of a topic in one language. The answer is read only when there is nothing else but the title.

    Without a key it is no topic but a stray: what people ask and nobody here answers. `small` are words of the language
    that say nothing of any topic.
    """

    key: str
    title: str
    phrasings: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    answer: str = ""
    small: tuple[str, ...] = ()


def fold(text: str) -> str:
    """Small letters without marks above them and without apostrophes inside of words: `М'яч` is `мяч`, `Ä` is `a`."""
    small = text.casefold()
    if small.isascii() and "'" not in small and "`" not in small:
        return small
    taken_apart = unicodedata.normalize("NFKD", APOSTROPHE.sub("", unicodedata.normalize("NFKC", small)))
    return "".join([sign for sign in taken_apart if not unicodedata.combining(sign)]).translate(SAME)


def words(text: str) -> list[str]:
    """The words of a text, folded; signs, emoji and line breaks part them."""
    return WORD.findall(fold(text))


def pieces(word: str, size: int) -> list[str]:
    """All runs of so many letters, the ends of the word counting as one each."""
    return _runs(_ended(word), size)


def _ended(word: str) -> str:
    return f" {word} "


def _runs(text: str, size: int) -> list[str]:
    return [text[at : at + size] for at in range(len(text) - size + 1)]


class Numbers(dict[str, tuple[int, ...]]):
    """The words between two blanks, by their numbers. Each piece of text is folded and parted when it is first seen."""

    def __init__(self) -> None:
        self.words: dict[str, int] = {}

    def __missing__(self, text: str) -> tuple[int, ...]:
        self[text] = tuple([self.words.setdefault(word, len(self.words)) for word in words(text)])
        return self[text]


class LanguageIndex:
    """The entries of one language. `fits` says how well a question fits each of the best ones.

    What a question needs of all entries is made here at once; where a term stands is found when one first asks for it.
    """

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._keys = [entry.key for entry in entries]
        self._rarest = math.log(2 * len(entries) + 2)
        phrases = self._read(entries)
        self._weigh_pieces()
        self._mute = self._small(entries)
        self._norms = array("d", [math.sqrt(sum([self._lengths[n] for n in phrase])) for phrase in phrases])
        self._mended = lru_cache(REMEMBERED)(self._mend)  # most words of a question are in most questions
        self._posting = lru_cache(TERMS)(self._post)

    # ------------------------------------------------------------ building

    def _read(self, entries: Sequence[Entry]) -> list[list[int]]:
        """Take the entries in. Returns their phrases, as numbers of words."""
        numbers, phrases, marks = Numbers(), list[list[int]](), array("I")
        self._starts = [0]  # of each entry: its first phrase
        for entry, texts in enumerate(entries):
            for times, text in _texts(texts):
                read = [list(chain.from_iterable(map(numbers.__getitem__, line.split()))) for line in text.split("\n")]
                phrases += filter(None, read)
                marks.extend([entry << ENTRY | times] * (len(phrases) - len(marks)))
            self._starts.append(len(phrases))
        self._marks = marks  # of each phrase: its entry, and how many times it counts
        self._numbers, self._words = numbers.words, list(numbers.words)
        self._ended = [_ended(word) for word in self._words]
        self._places: list[list[int]] = [[] for _ in self._words]  # of each word: the phrases in which it stands
        for place, phrase in enumerate(phrases):
            for number in phrase:
                self._places[number].append(place)
        return phrases

    def _weigh_pieces(self) -> None:
        """Which words hold a piece, and what it says: much when few hold it."""
        holders: defaultdict[str, list[int]] = defaultdict(list)
        split = [_runs(word, PIECE) for word in self._ended]
        for number, each in enumerate(split):
            for piece in each:
                holders[piece].append(number)
        self._holders = {piece: array("I", numbers) for piece, numbers in holders.items()}
        self._weights = {piece: math.log(1 + len(split) / len(numbers)) ** 2 for piece, numbers in holders.items()}
        self._unknown = math.log(1 + len(split)) ** 2
        self._lengths = array("d", [sum([self._weights[piece] for piece in each]) for each in split])

    def _small(self, entries: Sequence[Entry]) -> frozenset[str]:
        """The small words that no entry has, or only few and by accident: rare they look as if they said much."""
        small = {word: self._numbers.get(word) for entry in entries for each in entry.small for word in words(each)}
        places = {word: () if number is None else self._places[number] for word, number in small.items()}
        spread = {word: len({self._marks[place] >> ENTRY for place in each}) for word, each in places.items()}
        return frozenset(word for word, count in spread.items() if count < SPREAD * len(entries))

    # ------------------------------------------------------------ asking

    def fits(self, asked: Sequence[str]) -> Iterator[tuple[str, float, float]]:
        """For the entries that fit best: the key, how well the words fit, and how well the best phrase (0 to 1)."""
        telling = [word for word in asked if word not in self._mute] or asked
        mended = dict(self._mended(word) for word in dict.fromkeys(self._joined(telling)))
        by_words = self._by_words(mended)
        best = sorted(nlargest(CANDIDATES, filter(by_words.__getitem__, range(len(by_words))), by_words.__getitem__))
        by_phrase = self._by_phrase(mended, best)
        for entry in best:
            yield self._keys[entry], by_words[entry], by_phrase[entry]

    def _joined(self, asked: Iterable[str]) -> list[str]:
        """The words; two in a row that are one known word when written together are that word."""
        joined: list[str] = []
        for word in asked:
            whole = joined[-1] + word if joined and min(len(joined[-1]), len(word)) >= SHORTEST_JOINED else ""
            if whole in self._numbers:
                joined[-1] = whole
            else:
                joined.append(word)
        return joined

    def rarity(self, term: str) -> float:
        """What a part or a beginning of a word says: from 1 for one that no entry has to nearly 0 for one that all have."""
        entries = len(self._posting(term))
        return math.log(1 + (len(self._keys) - entries + 0.5) / (entries + 0.5)) / self._rarest

    def _post(self, term: str) -> array[int]:
        """The entries in which a term stands, each with the count in its last bits.

        It is looked for in the words that hold its rarest piece, as a run of letters; a blank is the end of a word.
        """
        run = _ended(term[1:])[: BEGINNING + 1] if term.startswith(BEGIN) else term
        rarest = min((self._holders.get(piece, ()) for piece in _runs(run, PIECE)), key=len)
        holding = [n for n in dict.fromkeys(rarest) if run in self._ended[n]]
        places = [self._places[n] for n in holding for _ in range(_runs(self._ended[n], len(run)).count(run))]
        counts = [0] * len(self._keys)
        for mark, count in Counter(map(self._marks.__getitem__, chain.from_iterable(places))).items():
            counts[mark >> ENTRY] += count * (mark & COUNT)
        return array("I", [entry << ENTRY | min(count, COUNT) for entry, count in enumerate(counts) if count])

    def _mend(self, word: str) -> tuple[str, dict[int, float]]:
        """The word, or the known one that was meant; and the known words that it is like."""
        if word in self._numbers or len(word) < SHORTEST_MENDED or self._is_compound(word):
            return word, self._alike(word, LEAST_ALIKE)
        alike = self._alike(word, LEAST_MENDED)
        meant = self._meant(word, alike)
        if meant != word:
            return meant, self._alike(meant, LEAST_ALIKE)
        return word, self._near(alike, LEAST_ALIKE**2 * self._length(word))

    def _is_compound(self, word: str) -> bool:
        """Whether it is two known words written together: no error, though it may look like one."""
        cuts = range(SHORTEST_MENDED, len(word) - SHORTEST_MENDED + 1)
        return any(word[:cut] in self._numbers and word[cut:] in self._numbers for cut in cuts)

    def _meant(self, word: str, alike: Mapping[int, float]) -> str:
        """The known word that this one is by one typing error, or two in a long word; else the word itself.

        The first letter is right: what differs there is mostly another word.
        """
        errors = 1 if len(word) < LONG_WORD else 2
        begun = [number for number in alike if self._words[number][0] == word[0]]
        likest = nlargest(LOOKALIKES, begun, key=lambda number: alike[number] ** 2 / self._lengths[number])
        distances = [OSA.distance(word, self._words[number], score_cutoff=errors) for number in likest]
        nearest = min(distances, default=errors + 1)
        return self._words[likest[distances.index(nearest)]] if nearest <= errors else word

    def _alike(self, word: str, cosine: float) -> dict[int, float]:
        """The known words that share enough of all their pieces for such a cosine, and how much they share."""
        rarest = sorted(
            ((self._weights.get(piece, self._unknown), piece) for piece in pieces(word, PIECE)), reverse=True
        )
        left = sum([weight for weight, _ in rarest])
        least = cosine**2 * left
        shared: dict[int, float] = {}
        for weight, piece in rarest:
            holders = self._holders.get(piece, ())
            for number in holders if left >= least else filter(shared.__contains__, holders):  # too late for new ones
                shared[number] = shared.get(number, 0.0) + weight
            left -= weight
        return self._near(shared, least)

    def _near(self, shared: Mapping[int, float], least: float) -> dict[int, float]:
        """The words that share so much, for their own length; `least` holds the cosine and the other word's length."""
        return {n: share for n, share in shared.items() if share * share >= least * self._lengths[n]}

    def _length(self, word: str) -> float:
        """What all pieces of a word say: the square of its length as a vector."""
        return sum([self._weights.get(piece, self._unknown) for piece in pieces(word, PIECE)])

    def _by_words(self, asked: Iterable[str]) -> list[float]:
        """BM25 on the parts of the words and on their beginnings, by entry."""
        parts = dict.fromkeys(part for word in asked for part in _parts(word))
        beginnings = dict.fromkeys(map(_beginning, asked))
        fits = [0.0] * len(self._keys)
        for terms in (parts, beginnings):
            rarities = {term: self.rarity(term) for term in terms}
            most = math.sqrt(sum(rarities.values()))
            for term, rarity in rarities.items():
                worth = rarity / most
                for posting in self._posting(term) if rarity > TELLING else ():
                    fits[posting >> ENTRY] += worth * FULLNESS[posting & COUNT]
        return fits

    def _by_phrase(self, asked: Mapping[str, Mapping[int, float]], entries: Sequence[int]) -> dict[int, float]:
        """How like the question is to the likest phrase of these entries: the cosine of their pieces, 0 to 1."""
        phrases: defaultdict[int, float] = defaultdict(float)
        spans = [(self._starts[entry], self._starts[entry + 1]) for entry in entries]
        for alike in asked.values():
            for number, share in alike.items():
                for place in _within(self._places[number], spans):
                    phrases[place] += share
        length = math.sqrt(sum(map(self._length, asked)))
        best = dict.fromkeys(entries, 0.0)
        for place, share in phrases.items():
            entry, likeness = self._marks[place] >> ENTRY, share / (length * self._norms[place])
            if likeness > best.get(entry, 1.0):
                best[entry] = min(likeness, 1.0)
        return best


def _texts(entry: Entry) -> Iterator[tuple[int, str]]:
    """What is read of an entry, one phrase a line, and how many times it counts."""
    yield 4, entry.title
    yield 1, "\n".join(entry.phrasings)  # half of a keyword's: these hold the many small words of questions
    yield 2, "\n".join(entry.keywords)
    if not entry.phrasings and not entry.keywords:
        yield 1, entry.answer.replace(". ", "\n")


def _within(places: Sequence[int], spans: Sequence[tuple[int, int]]) -> Iterable[int]:
    """The places in these spans, and perhaps others when there are few; looking into each span pays when there are many."""
    if len(places) < FEW * len(spans):
        return places
    found = [(bisect_left(places, start), bisect_left(places, end)) for start, end in spans]
    return chain.from_iterable(places[start:end] for start, end in found)


def _parts(word: str) -> list[str]:
    return pieces(word, PART)


def _beginning(word: str) -> str:
    """The first letters of a word, marked so that they are no part; what endings and compounds have in common."""
    return BEGIN + word[:BEGINNING]
