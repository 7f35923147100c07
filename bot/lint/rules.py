"""The rules about one text, and those about all languages together."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from babel import Locale, UnknownLocaleError
from fluent.syntax import ast

from bot.dates import FORMS
from bot.lint.entries import TAG, Entry, Languages, nodes, tags, variables

FIRST = "en"  # the language the others are compared with
OUR_TAGS = frozenset({"b", "i", "code", "a"})  # those that bot/delivery turns into entities
FREE = ("faq-", "link-")  # found by their topic and by their name, so the code spells none of them out


def alike_in_all_languages(languages: Languages) -> list[str]:
    """Every language has the same texts and attributes, and each uses the same variables and tags."""
    first = languages.get(FIRST) or next(iter(languages.values()))
    return [
        problem
        for language, entries in languages.items()
        if entries is not first
        for problem in _compared(language, entries, languages)
    ]


def _compared(language: str, entries: Mapping[str, Entry], languages: Languages) -> Iterator[str]:
    """A language against the first; a region (sv-FI) only in what it says, against the language that it stands on."""
    base = languages.get(language.partition("-")[0])
    if "-" not in language or base is None:
        first = languages.get(FIRST) or next(iter(languages.values()))
        yield from (*_missing(language, first, entries), *_differing(first, entries))
        return
    for id, entry in entries.items():
        known = base[id].patterns if id in base else {}
        for name in sorted(entry.patterns.keys() - known.keys()):
            yield f"{entry.where}: {name} is not in {language.partition('-')[0]}, or misspelt"
        for name in sorted(entry.patterns.keys() & known.keys()):
            yield from _differing_pattern(base[id], entry, name)


def _missing(language: str, first: Collection[str], entries: Collection[str]) -> Iterator[str]:
    for id in sorted(set(first) - set(entries)):
        yield f"{language}: {id}: is missing"
    for id in sorted(set(entries) - set(first)):
        yield f"{language}: {id}: is in no other language, or misspelt"


def _differing(first: Mapping[str, Entry], entries: Mapping[str, Entry]) -> Iterator[str]:
    for id in sorted(first.keys() & entries.keys()):
        model, entry = first[id], entries[id]
        for name in sorted(model.patterns.keys() ^ entry.patterns.keys()):
            yield f"{entry.where}: {name} is there in only one of {model.language} and {entry.language}"
        for name in sorted(model.patterns.keys() & entry.patterns.keys()):
            yield from _differing_pattern(model, entry, name)


def _differing_pattern(model: Entry, entry: Entry, name: str) -> Iterator[str]:
    ours, theirs = model.patterns[name], entry.patterns[name]
    for variable in sorted(variables(ours) ^ variables(theirs)):
        yield f"{entry.where}: {name} uses ${variable} in only one of {model.language} and {entry.language}"
    for tag in sorted(tags(ours) ^ tags(theirs)):
        yield f"{entry.where}: {name} has <{tag}> in only one of {model.language} and {entry.language}"


def commented(entry: Entry) -> Iterator[str]:
    """The comment above says what each variable is, and names none that is not there."""
    used_here = {name for pattern in entry.patterns.values() for name in variables(pattern)}
    for name in sorted(used_here - entry.kinds.keys()):
        yield f"the comment does not explain ${name}: #   ${name} (Number, String or DateTime) - what it is"
    for name in sorted(entry.kinds.keys() - used_here):
        yield f"the comment explains ${name}, which the text does not use"


def counted(entry: Entry) -> Iterator[str]:
    """A choice by a number has exactly the language's plural categories; functions are those that there are."""
    for name, pattern in entry.patterns.items():
        for node in nodes(pattern):
            if isinstance(node, ast.SelectExpression) and _counts(node.selector, entry):
                keys = {variant.key.name for variant in node.variants if isinstance(variant.key, ast.Identifier)}
                wanted = categories(entry.language)
                if keys != wanted:
                    found, expected = ", ".join(sorted(keys)), ", ".join(sorted(wanted))
                    yield f"{name} chooses between {found}; {entry.language} needs {expected}"
            elif isinstance(node, ast.FunctionReference) and node.id.name not in (*FORMS, "NUMBER"):
                yield f"{name} calls {node.id.name}, which there is not; there are {', '.join(FORMS)} and NUMBER"


def _counts(selector: object, entry: Entry) -> bool:
    if isinstance(selector, ast.VariableReference):
        return entry.kinds.get(selector.id.name) == "Number"
    return isinstance(selector, ast.FunctionReference) and selector.id.name == "NUMBER"


def categories(language: str) -> set[str]:
    """The plural categories of a language, "other" included."""
    try:
        return {*Locale.parse(language.replace("-", "_")).plural_form.tags, "other"}
    except (UnknownLocaleError, ValueError):
        return {"one", "other"}


def tagged(entry: Entry) -> Iterator[str]:
    """Only tags that become something, each closed where it was opened."""
    for name, pattern in entry.patterns.items():
        for tag in sorted(tags(pattern) - OUR_TAGS):
            yield f"{name} has <{tag}>, which stays as written; there are <b>, <i>, <code> and <a>"
        for inner in (node for node in nodes(pattern) if isinstance(node, ast.Pattern)):
            yield from (f"{name} {problem}" for problem in _unbalanced(inner))


def _unbalanced(pattern: ast.Pattern) -> Iterator[str]:
    text = "".join(element.value for element in pattern.elements if isinstance(element, ast.TextElement))
    opened: list[str] = []
    for closing, tag in TAG.findall(text):
        if not closing:
            opened.append(tag)
        elif not opened or opened.pop() != tag:
            yield f"closes <{tag}> where it is not open"
            return
    if opened:
        yield f"opens <{opened[-1]}> and does not close it"


def used(languages: Languages, ids: Collection[str]) -> list[str]:
    """Every text is used by the code, and every one that the code uses is there."""
    first = languages.get(FIRST) or next(iter(languages.values()))
    known = {name for entry in first.values() for name in entry.patterns}
    plain = {id.partition(".")[0] for id in ids}
    unused = [entry for id, entry in first.items() if id not in plain and not id.startswith(FREE)]
    missing = sorted(id for id in ids if id not in known and not id.startswith(FREE))
    return [f"{entry.where}: no code uses it" for entry in unused] + [
        f"{id}: used by the code, but no text" for id in missing
    ]
