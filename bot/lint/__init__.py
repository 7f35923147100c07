"""Reads all texts the way a careful translator would, before any patron does; used by the tests and by `check`.

`problems` gives one line for each thing to mend: file, text, what is wrong.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from bot.lint.entries import read
from bot.lint.extremes import too_long_or_broken
from bot.lint.in_code import used_ids
from bot.lint.rules import alike_in_all_languages, commented, counted, tagged, used

__all__ = ["problems"]


def problems(locales: Path, code: Sequence[Path] = ()) -> list[str]:
    """Everything wrong with the texts of a folder with one folder for each language.

    `code` are the folders of the code that says them; without any, it is not asked which texts are used. No line means
    that all is well; an empty folder has no problems.
    """
    languages, found = read(locales)
    if not languages:
        return found
    found += alike_in_all_languages(languages)
    for entries in languages.values():
        for entry in entries.values():
            found += [f"{entry.where}: {problem}" for rule in (commented, counted, tagged) for problem in rule(entry)]
    found += too_long_or_broken(locales, languages)
    if code:
        known = {name for entries in languages.values() for entry in entries.values() for name in entry.patterns}
        found += used(languages, used_ids(code, known))
    return found
