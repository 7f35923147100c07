"""Every text said with the most extreme arguments, to see whether it breaks or grows longer than Telegram takes."""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import product
from pathlib import Path

from bot.lint.entries import TAG, Entry, Languages, variables
from bot.texts import NEVER_SAID, Arg, TextError, Texts

LONGEST = (
    ("-button", 64),  # ours: what a small phone shows of a button
    ("-toast", 200),  # Bot API: answerCallbackQuery
    ("bot-short-description", 120),  # Bot API: setMyShortDescription
    ("bot-description", 512),  # Bot API: setMyDescription
    ("-topic-name", 128),  # Bot API: createForumTopic
)
LONGEST_BY_BEGINNING = (("command-", 256),)  # Bot API: BotCommand
LONGEST_MESSAGE = 4_096  # Bot API: sendMessage, in UTF-16 units
LONGEST_OF_AN_ANSWER = {"": 40, "answer": 350, "more": 700}  # ours: what is read on a phone without tiring

NUMBERS: tuple[Arg, ...] = (0, 1, 2, 3, 5, 11, 21, 22, 25, 1_234_567)  # one of every plural category of our languages
MOMENTS: tuple[Arg, ...] = (datetime(2026, 9, 23, 11, 59, tzinfo=UTC), datetime(2026, 11, 27, 0, 0, tzinfo=UTC))
STRINGS: tuple[Arg, ...] = ("Ж" * 60, "")  # names are cut to about so much before they come here
SHORT_STRINGS: tuple[Arg, ...] = ("Ж" * 24, "")  # what stands in a button is short by itself
ALL = {"Number": NUMBERS, "DateTime": MOMENTS, "String": STRINGS}


def too_long_or_broken(folders: Sequence[Path], languages: Languages) -> list[str]:
    """What cannot be said with some arguments, or is then longer than its place allows."""
    if not languages:
        return []
    texts = Texts(folders, list(languages), next(iter(languages)), strict=True)
    return [
        f"{entry.where}: {problem}"
        for entries in languages.values()
        for entry in entries.values()
        for name in entry.patterns
        if name.partition(".")[2] not in NEVER_SAID
        for problem in _worst(texts, entry, name)
    ]


def _worst(texts: Texts, entry: Entry, name: str) -> Iterator[str]:
    """At most one problem of a text: the first that breaks it, else how much too long it can be."""
    longest = longest_of(name)
    measured = 0
    for args in _arguments(entry, name):
        try:
            said = texts.word(entry.language, name, args)
        except TextError as error:
            yield f"breaks: {str(error).partition(': ')[2]}"
            return
        measured = max(measured, length(said))
    if measured > longest:
        yield f"{name} may grow to {measured} characters, at most {longest} fit"


def _arguments(entry: Entry, name: str) -> Iterator[Mapping[str, Arg]]:
    """Few enough to be quick: all extremes of each variable, the others moving along with it."""
    names = sorted(variables(entry.patterns[name]))
    kinds = {**ALL, "String": SHORT_STRINGS} if longest_of(name) <= 128 else ALL
    values = [kinds[entry.kinds.get(each, "String")] for each in names]
    if len(names) <= 2:
        yield from (dict(zip(names, chosen, strict=True)) for chosen in product(*values))
        return
    for turn in range(max(len(extremes) for extremes in values)):
        yield {each: extremes[turn % len(extremes)] for each, extremes in zip(names, values, strict=True)}


def longest_of(name: str) -> int:
    """How many UTF-16 units a text may have, by what its id says it is for."""
    if name.startswith("faq-"):
        return LONGEST_OF_AN_ANSWER.get(name.partition(".")[2], LONGEST_MESSAGE)
    for beginning, most in LONGEST_BY_BEGINNING:
        if name.startswith(beginning):
            return most
    return next((most for ending, most in LONGEST if name.endswith(ending)), LONGEST_MESSAGE)


def length(said: str) -> int:
    """The length that Telegram counts: UTF-16 units, without tags."""
    return len(html.unescape(TAG.sub("", said)).encode("utf-16-le")) // 2
