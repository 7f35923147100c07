"""Small talk: thanks, greetings, and whether one talks to a machine. Short and human, and never in the way of a question."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cache

LONGEST = 10  # words; anything longer is a real message, however politely it begins
KINDS = ("thanks", "greeting", "bot")
WORDS_OF = {"thanks": "manners-thanks-words", "greeting": "manners-greeting-words", "bot": "manners-bot-words"}
ANSWER_TO = {"thanks": "manners-thanks", "greeting": "manners-greeting", "bot": "manners-bot"}


def plain(text: str) -> str:
    """Lower case, without accents of width or case, punctuation and emoji, single spaces."""
    folded = unicodedata.normalize("NFC", text).casefold().replace("ʼ", "'").replace("’", "'")
    return " ".join(re.sub(r"[^\w\s']", " ", folded).split())


def small_talk(text: str, lists: Callable[[str], str]) -> str:
    """`thanks`, `greeting` or `bot` when the text is nothing else, or an empty string.

    `lists` words a text id in every language at once: each list is phrases separated by commas. A message counts when, phrase by
    phrase, it is made of one list only ("kiitos paljon", "thank you so much!").
    """
    return next((kind for kind in KINDS if made_of(text, lists(WORDS_OF[kind]))), "")


def made_of(text: str, listed: str) -> bool:
    """Whether a short text is nothing but phrases of a list, which are separated by commas."""
    words = plain(text)
    return 0 < len(words.split()) <= LONGEST and _made_of(listed).fullmatch(words) is not None


@cache
def _made_of(listed: str) -> re.Pattern[str]:
    """Matches a text that is nothing but phrases of a list, in any order and number."""
    phrases = sorted(filter(None, map(plain, listed.split(","))), key=len, reverse=True)
    one = "|".join(map(re.escape, phrases))
    return re.compile(rf"(?:{one})(?: (?:{one}))*")
