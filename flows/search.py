"""Find the topics that answer a question: offline, the same every time, forgiving of typing errors.

How a question is compared with each topic of a language (`flows/search_language.py` does it):

1. Words are folded: small letters, no marks above them, no apostrophes inside. Whoever types `aland` for `Åland` is
   understood. Small words of the language (`onks`, `mulla`, "may I") are left out where few topics happen to have them,
   for there they look rare and telling; two words that are one of ours are joined (`kieli kurssi`).
2. A word that no topic knows is read as the known one that is one typing error away, or two in a long word, unless the
   first letter differs or it is two known words written together. This also finds many inflected forms, and rarely
   misleads: words about something else seldom lie so near.
3. Words: BM25 over a topic's title, phrasings and keywords, on two kinds of terms, the four-letter parts of words and
   their first five letters. Parts find what is inside of compounds and behind endings, beginnings weigh whole words;
   together they did as well as stemming by grammar (Snowball) and need no grammar of a new language. What a phrasing
   says counts half as much as a keyword, for it is half small words, and a title twice as much. The sum is divided by
   the root of what the question's words could say at most, so that a score means the same for a short question and a
   long one, and for few topics and many.
4. Phrases: the cosine between the question and the likest single title, phrasing or keyword, on three-letter pieces
   weighed by how rare they are (TF-IDF). It knows that words belong together.
5. Strays: entries of what people ask of any bot and nobody here answers (`strays.ftl`: food, shops, cars, animals …)
   are compared like topics. The sum of 3 and 4, less half of what the likest stray has, is the score; a stray in the
   language that is asked for counts in the others too. So a taxi's number is not taken for ours, and a writer mends a
   false hit by naming what was meant.

Measured on 593 questions of 89 topics in four languages, written from the topics' scopes before a look at any keyword,
and on 512 stray ones (`python -m benchmarks.faq`): of 100, the right topic was found first for 96, shown first (it was
LIKELY) for 95 and among three for 98; of the strays 95 were declined, 96 of those that were known when the lists of
strays were written and 91 of the others. With typing errors in a third of the longer words 93 were shown first. On 330
questions of other people 93 and 97 were shown, with typing errors 89 and 93, and all 23 strays were declined. Finnish
was the weakest there, with 86 and 86, until its vocabulary was widened and its small words listed, with a look at what
both sets had missed: since then 95 and 98, more than unseen questions would have. On 60 Finnish questions written
before that, 85 and 88 became 95 and 98, of which the method alone brought 92 and 97; 18 of 20 strays were declined
before and after. What is missed still is mostly of two kinds: a question that names no topic, and one that two topics
could answer, of which the other comes first. Without strays, at the same share of right answers, every fourth stray
question still drew a topic. What did not help beside all this, and is not here: the share of the question's words that
a topic explains, how many are unknown, the lead over the second topic; taking Finnish endings such as -ko and -kin off,
keeping words from being mended that begin like known ones, leaving out all small words; nor, before, the answer's text
(read only when a topic has no phrasings and keywords), pieces of two letters, stemming, treating і and и alike, the
length of a topic.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from flows.search_language import Entry, LanguageIndex, words

__all__ = ["CLEAR", "LIKELY", "Entry", "Hit", "Index"]

LIKELY = 0.5
"""From here on a topic is worth a "did you mean": 98 of 100 right answers are kept, 95 of 100 stray questions declined."""

CLEAR = 0.7
"""From here on a topic is the answer: 90 of 100 questions have one, and 2 or 3 of 100 such answers are wrong."""

ALSO = 0.35
"""From here on a topic stands beside one that is likely and not clear, as another that may have been meant."""

MOST = 5  # hits
LONGEST, MOST_WORDS = 600, 60  # of a text is read
STRAYING = 0.5  # how much being like a stray takes away
EVEN = 1.4  # the sum that has the score 0.5


@dataclass(frozen=True, slots=True)
class Hit:
    """A topic that fits. `score` is from 0 to 1, comparable between questions; `language` that of the texts found."""

    key: str
    score: float
    language: str


class Index:
    """The entries of every language, by its code. A language is made ready when it is first searched."""

    def __init__(self, entries: Mapping[str, Sequence[Entry]]) -> None:
        self._entries = dict(entries)
        self._languages: dict[str, LanguageIndex] = {}

    def share(self, other: Index) -> None:
        """Take over the languages that the other index has ready and that say the same here."""
        for code, ready in other._languages.items():
            if self._entries.get(code) == other._entries[code]:
                self._languages[code] = ready

    def get_ready(self) -> None:
        """Make all languages ready now, for instance in a thread of its own, so that nobody's question waits for it."""
        for language in self._entries:
            self._language(language)

    def _language(self, code: str) -> LanguageIndex:
        if code not in self._languages:  # two threads at once would make it twice, and the same
            self._languages[code] = LanguageIndex(self._entries[code])
        return self._languages[code]

    def rarity(self, term: str, language: str) -> float:
        """What a part of a word says in a language, from 0 to 1; all the same in one that has no entries."""
        return self._language(language).rarity(term) if language in self._entries else 1.0

    def find(self, text: str, language: str = "", *, least: float = LIKELY) -> tuple[Hit, ...]:
        """Up to five topics, best first; none means that only a person can answer.

        The first has the `least` score; those beside it are likely, or `ALSO` when the first is not clear.

        The named language is searched first and the others when nothing is clear there, for people write in another
        language than they chose. `fi-FI` is read as `fi` when there is no such language; one that is empty or unknown
        is found out: the best of all languages counts for each topic.
        """
        asked = words(text[:LONGEST])[:MOST_WORDS]
        named = self._known(language)
        fits = list(self._language(named).fits(asked)) if named else []
        hits = _best(_hits(fits, named))
        if not hits or hits[0].score < CLEAR:
            strays = [
                fit for fit in fits if not fit[0]
            ]  # strays in one's own language are strays in the others as well
            others = {code: [*self._language(code).fits(asked), *strays] for code in self._others(named)}
            hits = _best([*hits, *(hit for code, each in others.items() for hit in _hits(each, code))])
        if not hits or hits[0].score < least:
            return ()
        beside = min(least, LIKELY if hits[0].score >= CLEAR else ALSO)
        return tuple(hit for hit in hits[:MOST] if hit.score >= beside)

    def _known(self, language: str) -> str:
        """The code of ours that is meant, or nothing."""
        base = language.lower().replace("_", "-").partition("-")[0]
        return next((code for code in (language, base) if code in self._entries), "")

    def _others(self, named: str) -> list[str]:
        """The languages beside the named one; `sv-FI` is none beside `sv`, for it says nearly the same."""
        whole = [code for code in self._entries if "-" not in code or code.partition("-")[0] not in self._entries]
        return [code for code in whole if code.partition("-")[0] != named.partition("-")[0]]


def _hits(fits: Sequence[tuple[str, float, float]], language: str) -> list[Hit]:
    """The topics among what fits, with the scores that are left beside the likest stray."""
    sums = [(key, words + phrase) for key, words, phrase in fits]
    astray = STRAYING * max((fit for key, fit in sums if not key), default=0.0)
    return [Hit(key, _score(fit - astray), language) for key, fit in sums if key]


def _best(hits: Iterable[Hit]) -> list[Hit]:
    """Each topic once, with its best score, best first; even ones in the order of their keys."""
    best: dict[str, Hit] = {}
    for hit in hits:
        if hit.key not in best or hit.score > best[hit.key].score:
            best[hit.key] = hit
    return sorted(best.values(), key=lambda hit: (-hit.score, hit.key))


def _score(fit: float) -> float:
    """The sum, from 0 to about 3, as a score from 0 to 1 that is steepest where the bands meet."""
    return round(fit**3 / (fit**3 + EVEN**3), 4) if fit > 0 else 0.0
