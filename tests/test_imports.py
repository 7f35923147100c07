"""The rooms and their doors (docs/architecture.md): imports point one way, and each outside world has one place."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FLOWS = sorted((ROOT / "flows").rglob("*.py"))
BOT = sorted((ROOT / "bot").rglob("*.py"))

MAY_IMPORT_TELEGRAM = ("bot/intake/", "bot/delivery/", "bot/app.py", "bot/playground/standin/")
MAY_IMPORT_SQLALCHEMY = ("bot/storage/",)
MAY_ASK_THE_TIME = ("bot/clock.py",)
CLOCKS = {
    ("datetime", "now"), ("datetime", "utcnow"), ("datetime", "today"), ("date", "today"),
    ("time", "time"), ("time", "time_ns"), ("time", "localtime"), ("time", "gmtime"),
}  # fmt: skip
OUTSIDE = {
    *("asyncio", "concurrent", "http", "io", "logging", "multiprocessing", "os", "pathlib", "shutil", "signal"),
    *("socket", "sqlite3", "ssl", "subprocess", "tempfile", "threading", "time", "urllib"),
}
"""Of the standard library: what touches the world, which flows never do."""
FLOWS_MAY_USE = {"flows", "babel", "fluent", "holidays", "icalendar", "rapidfuzz", "snowballstemmer"}


def name(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def imports(tree: ast.AST, *, typing_too: bool = False) -> Iterator[str]:
    """The modules that are imported when the code runs: what stands under `if TYPE_CHECKING` is not."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or "")
        elif isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test) and not typing_too:
            for other in node.orelse:
                yield from imports(ast.Module([other], []))
        else:
            yield from imports(node, typing_too=typing_too)


def imported(file: Path) -> set[str]:
    return set(imports(ast.parse(file.read_text("utf-8"))))


def roots(file: Path) -> set[str]:
    return {module.partition(".")[0] for module in imported(file)}


def clock_readings(tree: ast.AST) -> list[int]:
    """The lines where the code asks the computer what time it is."""
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name | ast.Attribute)
        and (node.value.id if isinstance(node.value, ast.Name) else node.value.attr, node.attr) in CLOCKS
    ]


@pytest.mark.parametrize("file", FLOWS, ids=name)
def test_flows_know_nothing_of_the_machine_and_the_world(file: Path) -> None:
    found = roots(file)
    assert "bot" not in found
    assert not found & OUTSIDE
    others = {root for root in found - FLOWS_MAY_USE if root and root not in sys.stdlib_module_names}
    assert not others, "flows/ decides and says; what it may use besides the standard library stands in FLOWS_MAY_USE"


@pytest.mark.parametrize("file", FLOWS, ids=name)
def test_flows_never_wait_and_never_ask_the_time(file: Path) -> None:
    tree = ast.parse(file.read_text("utf-8"))
    assert not [node.lineno for node in ast.walk(tree) if isinstance(node, ast.AsyncFunctionDef | ast.Await)]
    assert not [
        call for call in ast.walk(tree) if isinstance(call, ast.Call) and ast.unparse(call.func) in ("open", "print")
    ]
    assert not clock_readings(tree)


@pytest.mark.parametrize("file", BOT, ids=name)
def test_each_outside_world_has_its_rooms(file: Path) -> None:
    here, found = name(file), roots(file)
    if not here.startswith(MAY_IMPORT_TELEGRAM):
        assert "telegram" not in found
    if not here.startswith(MAY_IMPORT_SQLALCHEMY):
        assert not found & {"sqlalchemy", "aiosqlite", "asyncpg", "alembic"}


@pytest.mark.parametrize("file", BOT, ids=name)
def test_only_the_clock_asks_what_time_it_is(file: Path) -> None:
    if not name(file).startswith(MAY_ASK_THE_TIME):
        assert not clock_readings(ast.parse(file.read_text("utf-8")))


@pytest.mark.parametrize("file", BOT, ids=name)
def test_only_the_composition_root_knows_all_rooms(file: Path) -> None:
    """No room imports the root; the command line does, inside its commands."""
    here = name(file)
    if here not in ("bot/cli.py", "bot/app.py"):
        assert "bot.app" not in imported(file)


@pytest.mark.parametrize("file", BOT, ids=name)
def test_p1_13_nobodys_messages_are_dropped_at_start(file: Path) -> None:
    assert "drop_pending_updates=True" not in file.read_text("utf-8").replace(" ", "")


def test_these_rules_can_be_broken() -> None:
    broken = "import bot.storage\nfrom datetime import datetime\nasync def f():\n    return datetime.now()\n"
    tree = ast.parse(broken)
    assert "bot.storage" in set(imports(tree))
    assert clock_readings(tree) == [4]
    hidden = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import bot.library\nelse:\n    import telegram\n"
    assert set(imports(ast.parse(hidden))) == {"typing", "telegram"}
    assert FLOWS
    assert BOT
