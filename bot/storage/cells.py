"""Cells of a row on their way into a record: most go as they are, under the same name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import RowMapping

from bot.clock import from_millis

Cells = Mapping[str, Any] | RowMapping


def same(cells: Cells, names: Iterable[str]) -> dict[str, Any]:
    """Cells as they stand there."""
    return {name: cells[name] for name in names}


def filled(cells: Cells, names: Iterable[str], empty: Any) -> dict[str, Any]:
    """Cells with something instead of NULL: 0 for a number, "" for a text."""
    return {name: cells[name] or empty for name in names}


def instants(cells: Cells, names: Iterable[str]) -> dict[str, Any]:
    """UTC milliseconds as aware instants, None where there is none."""
    return {name: from_millis(cells[name]) if cells[name] else None for name in names}
