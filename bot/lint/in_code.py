"""Which texts the code uses: found by reading the code, since ids are always spelled out in it."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

ID = re.compile(r"[a-z]+(?:-[a-z0-9]+)+(?:\.[a-z][a-z0-9-]*)?")
SAYS = frozenset({"Say", "Unclear", "message"})
"""What is called with the id of a text: there, an unknown id is a mistake. Anywhere else it may be another word."""


def used_ids(folders: Iterable[Path], known: Collection[str]) -> set[str]:
    """The ids that the Python code of these folders uses.

    A string that looks like an id counts when it is one of the `known` ids, or when it is said (`Say("…")`), or when it
    is the `text = "…"` of an error class.
    """
    found: set[str] = set()
    for folder in folders:
        for file in sorted(folder.rglob("*.py")):
            if file.parent == Path(__file__).parent:
                continue  # the lint's own rules name texts without saying them
            tree = ast.parse(file.read_text("utf-8"), str(file))
            found.update(id for id in _strings(tree) if id in known)
            found.update(_said(tree))
    return found


def _strings(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and ID.fullmatch(node.value):
            yield node.value


def _said(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) in SAYS:
            for argument in node.args:
                yield from _strings(argument) if isinstance(argument, ast.Constant | ast.IfExp) else ()
        elif isinstance(node, ast.ClassDef):
            for line in node.body:
                if isinstance(line, ast.Assign) and [_name(target) for target in line.targets] == ["text"]:
                    yield from _strings(line.value)


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
