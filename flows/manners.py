"""Small talk: thanks, greetings, and whether one talks to a machine. Short and human, and never in the way of a question."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache

from rapidfuzz.distance import OSA

LONGEST = 10  # words; anything longer is a real message, however politely it begins
KINDS = ("thanks", "greeting", "bot", "mood", "maker", "insult")
WORDS_OF = {
    "thanks": "manners-thanks-words",
    "greeting": "manners-greeting-words",
    "bot": "manners-bot-words",
    "mood": "manners-mood-words",
    "maker": "manners-maker-words",
    "insult": "manners-insult-words",
}
ANSWER_TO = {
    "thanks": "manners-thanks",
    "greeting": "manners-greeting",
    "bot": "manners-bot",
    "mood": "manners-mood",
    "maker": "manners-maker",
    "insult": "manners-insult",
}
FORGIVEN = ("thanks", "greeting", "mood", "maker")  # typing errors; a word near to an insult is as often none
MENDED = (
    5  # letters that a word has at least in which one typing error is forgiven; shorter ones are too soon another word
)
REPEATED = re.compile(r"(.)\1+")


@lru_cache(500)  # one message is compared with many lists
def plain(text: str) -> str:
    """Lower case, without accents of width or case, punctuation and emoji, single spaces."""
    folded = unicodedata.normalize("NFC", text).casefold().replace("ʼ", "'").replace("’", "'")
    return " ".join(re.sub(r"[^\w\s']", " ", folded).split())


def small_talk(text: str, lists: Callable[[str], str]) -> str:
    """One of KINDS when the text is nothing else, or an empty string.

    `lists` words a text id in every language at once: each list is phrases separated by commas. A message counts when, phrase by
    phrase, it is made of one list only ("kiitos paljon", "thank you so much!"), as it stands or with a typing error in its
    longer words ("thnak you", "hyvää päiväö").
    """
    exact = (kind for kind in KINDS if made_of(text, lists(WORDS_OF[kind])))
    mended = (kind for kind in FORGIVEN if made_of(text, lists(WORDS_OF[kind]), mended=True))
    return next(exact, "") or next(mended, "")


def made_of(text: str, listed: str, *, mended: bool = False) -> bool:
    """Whether a short text is nothing but phrases of a list, which are separated by commas."""
    words = plain(text)
    if not 0 < len(words.split()) <= LONGEST:
        return False
    if mended:
        several, known = once(words).split(), _words_of(listed)
        if len(several) > 1:  # alone, a "kiista" is a dispute and no "kiitos"
            if not all(_mended(word, known) in known for word in several):
                return False  # the first word that is about something else ends it: most messages are questions
            several = [_mended(word, known) for word in several]
        words = " ".join(several)
    return _made_of(listed, mended).fullmatch(words) is not None


def once(text: str) -> str:
    """Each letter once where it is repeated: "thaaanks", "tackk"."""
    return REPEATED.sub(r"\1", text)


@lru_cache(5_000)
def _mended(word: str, known: frozenset[str]) -> str:
    """The word of the list that this one is by one typing error behind its first letter, or the word itself."""
    if word in known or len(word) < MENDED:
        return word
    near = (each for each in known if each[0] == word[0] and len(each) >= MENDED and OSA.distance(word, each) == 1)
    return min(near, default=word)


@cache
def _words_of(listed: str) -> frozenset[str]:
    return frozenset(once(plain(listed)).split())


@cache
def _made_of(listed: str, mended: bool) -> re.Pattern[str]:
    """Matches a text that is nothing but phrases of a list, in any order and number."""
    phrases = sorted(
        {once(each) if mended else each for each in map(plain, listed.split(",")) if each}, key=len, reverse=True
    )
    one = "|".join(map(re.escape, phrases))
    return re.compile(rf"(?:{one})(?: (?:{one}))*")
