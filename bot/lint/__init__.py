"""Reads all texts the way a careful translator would, before any patron does; used by the tests and by `check`.

`problems` gives one line for each thing to mend: file, text, what is wrong.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from fluent.syntax import ast

from bot.lint.entries import Entry, read, variables
from bot.lint.extremes import too_long_or_broken
from bot.lint.in_code import used_ids
from bot.lint.rules import alike_in_all_languages, commented, counted, tagged, used

__all__ = ["own_problems", "problems"]


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
    found += too_long_or_broken([locales], languages)
    if code:
        known = {name for entries in languages.values() for entry in entries.values() for name in entry.patterns}
        found += used(languages, used_ids(code, known))
    return found


def own_problems(own: Path, locales: Path) -> list[str]:
    """What is wrong with the texts that a library puts over ours: they may be few, and need no comments."""
    languages, found = read(own)
    ours, _ = read(locales)
    for language, entries in languages.items():
        known = ours.get(language) or ours.get("en", {})
        for id, entry in entries.items():
            model = known.get(id)
            if model is not None:
                found += [f"{entry.where}: {problem}" for problem in _not_given(entry, model)]
                comment = model.message.comment
                entry = entries[id] = replace(entry, message=_with_comment(entry.message, comment))
            found += [f"{entry.where}: {problem}" for rule in (counted, tagged) for problem in rule(entry)]
    return found + too_long_or_broken([locales, own], languages)


def _not_given(entry: Entry, model: Entry) -> Iterator[str]:
    """Variables that the bot does not give, since our version of the text has none of that name."""
    given: Mapping[str, set[str]] = {name: variables(pattern) for name, pattern in model.patterns.items()}
    for name, pattern in entry.patterns.items():
        for variable in sorted(variables(pattern) - given.get(name, set()) - model.kinds.keys()):
            yield f"{name} uses ${variable}, which it is not given"


def _with_comment(message: ast.Message, comment: ast.Comment | None) -> ast.Message:
    return ast.Message(message.id, message.value, message.attributes, comment)
