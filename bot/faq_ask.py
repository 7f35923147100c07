"""`faq ask`: questions as JSON lines in, the topics that answer them as JSON lines out.

For other programs, and for measuring. One process for all lines, no configuration and no token, and the same question
always has the same answer. It reads the texts that come with the program, in every language there is.
"""

from __future__ import annotations

import io
import json
from functools import cache
from typing import TextIO

from bot.faq import load
from bot.shipped import shipped_folder, whole_languages
from flows.faq import Faq


def main(language: str | None, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> int:
    """Answer every line of `stdin` with one line on `stdout`, in order and at once; always returns 0.

    A line is `{"lang": "fi", "question": "…"}`; other fields are ignored, `language` counts where a line names none,
    and a language that is missing or unknown is found out. The answer is a list of at most five
    `{"key": "…", "score": 0.0}`, best first, scores from 0 to 1 and comparable between questions; it is empty when
    only staff could answer. A broken line is answered with `[]` and told on `stderr`.
    """
    if isinstance(stdin, io.TextIOWrapper):
        stdin.reconfigure(
            encoding="utf-8-sig", errors="replace"
        )  # whatever the machine is set to; one bad byte harms one line
    faq = _shipped()
    for number, line in enumerate(stdin, start=1):
        try:
            found = _answer(faq, line, language or "")
        except ValueError as error:
            found = []
            print(f"line {number}: {error}", file=stderr, flush=True)
        print(json.dumps(found), file=stdout, flush=True)
    return 0


@cache
def _shipped() -> Faq:
    """The topics that come with the program; read once, however often a process asks."""
    return load(shipped_folder(), None, whole_languages(), {})


def _answer(faq: Faq, line: str, language: str) -> list[dict[str, str | float]]:
    """The topics for one line; raises `ValueError` with what is wrong with it."""
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError):
        raise ValueError('found no JSON, expected {"lang": "…", "question": "…"}') from None
    if not isinstance(asked, dict) or not isinstance(asked.get("question"), str):
        raise ValueError('found no "question", expected {"lang": "…", "question": "…"}')
    named = asked.get("lang")
    return [
        {"key": hit.key, "score": hit.score}
        for hit in faq.find(asked["question"], named if named and isinstance(named, str) else language)
    ]
