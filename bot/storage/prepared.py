"""Statements of the hot path: compiled to text once for each database, then run without SQLAlchemy's work per execution.

On SQLite that work is three quarters of what a small statement costs. On PostgreSQL, where the round trip outweighs it, the statement is
executed as usual. Sealed columns are sealed and opened all the same.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import CompoundSelect, Connection, Dialect, Select
from sqlalchemy.sql.dml import UpdateBase

Statement = Select[Any] | CompoundSelect[Any] | UpdateBase
Convert = Callable[[Any], Any] | None


class Prepared:
    """One statement. An INSERT without values of its own is told its `columns`; parameters are always given by name."""

    def __init__(self, statement: Statement, columns: Sequence[str] = ()) -> None:
        self.statement = statement
        self._columns = list(columns) or None
        self._made: WeakKeyDictionary[Dialect, Text] = WeakKeyDictionary()

    def all(self, tx: Connection, given: Mapping[str, Any]) -> list[dict[str, Any]]:
        """The rows, by column name."""
        if tx.dialect.name != "sqlite":
            return [dict(row._mapping) for row in tx.execute(self.statement, given)]
        text = self._text(tx.dialect)
        return text.read(_driver(tx).execute(text.sql, text.values(given)))

    def one(self, tx: Connection, given: Mapping[str, Any]) -> dict[str, Any] | None:
        """The only row, or None."""
        rows = self.all(tx, given)
        return rows[0] if rows else None

    def run(self, tx: Connection, given: Mapping[str, Any]) -> int:
        """How many rows it changed."""
        if tx.dialect.name != "sqlite":
            return tx.execute(self.statement, given).rowcount
        text = self._text(tx.dialect)
        changed: int = _driver(tx).execute(text.sql, text.values(given)).rowcount
        return changed

    def run_each(self, tx: Connection, given: Sequence[Mapping[str, Any]]) -> None:
        """The same for many parameters, one after the other."""
        if tx.dialect.name != "sqlite":
            tx.execute(self.statement, list(given))
            return
        text = self._text(tx.dialect)
        _driver(tx).executemany(text.sql, [text.values(one) for one in given])

    def _text(self, dialect: Dialect) -> Text:
        text = self._made.get(dialect)
        if text is None:
            text = self._made[dialect] = Text(self.statement, dialect, self._columns)
        return text


class Text:
    """The statement as a database takes it, and what turns values on the way in and out."""

    def __init__(self, statement: Statement, dialect: Dialect, columns: list[str] | None) -> None:
        compiled = statement.compile(dialect=dialect, column_keys=columns)
        self.sql = str(compiled)
        fixed = dict(compiled.params)
        turns: Mapping[str, Any] = compiled._bind_processors
        self._inputs = [(name, turns.get(name), fixed.get(name)) for name in compiled.positiontup or ()]
        columns_out = [] if isinstance(statement, UpdateBase) else list(statement.selected_columns)
        self._outputs = [(column.name, _output(column.type, dialect)) for column in columns_out]

    def values(self, given: Mapping[str, Any]) -> list[Any]:
        """The parameters in the order of the text."""
        return [turn(given.get(name, usual)) if turn else given.get(name, usual) for name, turn, usual in self._inputs]

    def read(self, rows: Any) -> list[dict[str, Any]]:
        """The rows of a cursor."""
        return [
            {name: turn(value) if turn else value for (name, turn), value in zip(self._outputs, row, strict=True)}
            for row in rows
        ]


def _output(kind: Any, dialect: Dialect) -> Convert:
    made: Convert = kind.dialect_impl(dialect).result_processor(dialect, None)
    return made


def _driver(tx: Connection) -> Any:
    return tx.connection.dbapi_connection
