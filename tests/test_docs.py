"""What docs/reliability.md says is so: each row it lists has tests that name it, and each row that a test names is listed."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
DOCUMENT = TESTS.parent / "docs" / "reliability.md"
ROW = re.compile(r"^\| (F\d+) \|", re.MULTILINE)
NUMBER = re.compile(r"\bF(\d{1,2})\b")
IN_NAME = re.compile(r"(?<=_)f(\d{1,2})(?=_)")
SHOWN_BY = re.compile(r"`([\w/]+\.py)::(\w+)`")


def cited_in(file: Path) -> set[str]:
    """The rows that a test file names: in docstrings, and in the names of its tests as `test_f7_…`."""
    found = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            found |= set(NUMBER.findall(ast.get_docstring(node) or ""))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_"):
            found |= set(IN_NAME.findall(node.name))
    return {f"F{number}" for number in found}


def listed() -> list[str]:
    """The rows of the document, in order."""
    return ROW.findall(DOCUMENT.read_text("utf-8"))


def test_every_row_is_listed_once() -> None:
    assert len(listed()) == len(set(listed()))


def test_what_tests_name_and_what_is_listed_are_the_same() -> None:
    cited: dict[str, list[str]] = {}
    for file in sorted(TESTS.rglob("test_*.py")):
        for row in cited_in(file):
            cited.setdefault(row, []).append(file.name)
    assert {row: files for row, files in cited.items() if row not in listed()} == {}
    assert [row for row in listed() if row not in cited] == []


def test_numbers_in_the_text_lead_to_a_row() -> None:
    mentioned = {f"F{number}" for number in NUMBER.findall(DOCUMENT.read_text("utf-8"))}
    assert mentioned - set(listed()) == set()


@pytest.mark.parametrize(("file", "name"), sorted(set(SHOWN_BY.findall(DOCUMENT.read_text("utf-8")))))
def test_the_test_that_shows_it_is_there(file: str, name: str) -> None:
    tree = ast.parse((TESTS / file).read_text("utf-8"))
    assert name in {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}


def test_every_row_leads_to_a_test() -> None:
    rows = [line for line in DOCUMENT.read_text("utf-8").splitlines() if ROW.match(line)]
    assert [line for line in rows if not SHOWN_BY.search(line)] == []
