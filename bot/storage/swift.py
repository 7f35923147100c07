"""A connection that compiles each of our statements once and then runs its text on SQLite directly.

SQLAlchemy looks up the compiled form, the types and the shape of the result at every execution, which costs more than all
the rest of an ordinary transaction together. Our statements are constants, so here that is done at the second use
in the process and kept as long as the statement: the form of it for all databases, what seals and opens its values for
each connection. The first use goes the usual way, and so does whatever is not plain: lists behind IN that differ from
call to call, text, execution options. Rows, results, types and errors are the usual ones.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

from sqlalchemy import BindParameter, Connection, CursorResult, Engine, Executable, Result
from sqlalchemy.engine import IteratorResult
from sqlalchemy.engine.result import SimpleResultMetaData
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql import Delete, Insert, Select, Update
from sqlalchemy.sql.selectable import CompoundSelect
from sqlalchemy.types import TypeEngine

Given = Mapping[str, Any] | Sequence[Mapping[str, Any]] | None
Convert = Callable[[Any], Any] | None

PLAIN = (Select, CompoundSelect, Insert, Update, Delete)


class Rows(IteratorResult[Any]):
    """The usual result, which also knows how many rows were changed."""

    def __init__(self, shape: SimpleResultMetaData, rows: list[Any], rowcount: int) -> None:
        super().__init__(shape, iter(rows))
        self.rowcount = rowcount
        self.returns_rows = bool(shape.keys)


class Slot(NamedTuple):
    """One `?` of a statement: where its value comes from, and what becomes of it on the way."""

    name: str
    fixed: Any
    is_fixed: bool
    convert: Convert


class Form(NamedTuple):
    """A compiled statement, without anything of the connection that it was compiled for."""

    text: str
    binds: list[tuple[str, BindParameter[Any]]]
    columns: list[tuple[str, TypeEngine[Any]]]


_forms: WeakKeyDictionary[Any, dict[tuple[str, ...], Form | None]] = WeakKeyDictionary()
"""Every statement that was used in this process, with its forms by the names of what is given; None for what is not plain."""


class Plan:
    """A statement, ready to be run. Raises KeyError when a parameter is not given."""

    def __init__(self, text: str, slots: list[Slot], shape: SimpleResultMetaData, opened: list[Convert]) -> None:
        self.text = text
        self._slots = slots
        self._shape = shape
        self._opened = opened if any(opened) else []
        self._returns = bool(opened)

    def run(self, handle: sqlite3.Connection, given: Given) -> Rows:
        """Run it, once or for each of a list of parameters."""
        if given is None or isinstance(given, Mapping):
            cursor = handle.execute(self.text, self._values(given or {}))
            return self._result(cursor.fetchall() if self._returns else [], cursor.rowcount)
        values = [self._values(one) for one in given]
        if not self._returns:
            return self._result([], handle.executemany(self.text, values).rowcount)
        rows = [row for one in values for row in handle.execute(self.text, one).fetchall()]
        return self._result(rows, len(rows))

    def _values(self, given: Mapping[str, Any]) -> list[Any]:
        values = []
        for name, fixed, is_fixed, convert in self._slots:
            value = fixed if is_fixed and name not in given else given[name]
            values.append(value if convert is None else convert(value))
        return values

    def _result(self, rows: list[Any], rowcount: int) -> Rows:
        if self._opened:
            rows = [
                tuple(cell if opened is None else opened(cell) for cell, opened in zip(row, self._opened, strict=True))
                for row in rows
            ]
        return Rows(self._shape, rows, rowcount)


class SwiftConnection(Connection):
    """The usual connection, with a short cut for statements that are used again and again."""

    def __init__(self, engine: Engine, handle: sqlite3.Connection) -> None:
        super().__init__(engine)
        self._handle = handle
        self._plans: WeakKeyDictionary[Any, dict[Any, Plan | None]] = WeakKeyDictionary()

    @property
    def known(self) -> int:
        """How many statements are kept."""
        return len(self._plans)

    def execute(  # type: ignore[override]
        self, statement: Executable, parameters: Given = None, *, execution_options: Any = None
    ) -> CursorResult[Any] | Result[Any]:
        """Execute a statement, the short way where there is one."""
        plan = self._plan(statement, parameters) if execution_options is None else None
        if plan is None:
            return super().execute(statement, parameters, execution_options=execution_options)
        try:
            return plan.run(self._handle, parameters)
        except KeyError:  # a parameter is missing: the usual way knows how to say which
            return super().execute(statement, parameters)
        except sqlite3.Error as error:
            raise DBAPIError.instance(plan.text, None, error, sqlite3.Error, hide_parameters=True) from error

    def _plan(self, statement: Executable, given: Given) -> Plan | None:
        """The plan for a statement with parameters of these names; None when it goes the usual way."""
        if not isinstance(statement, PLAIN):
            return None
        if statement not in _forms:
            _forms[statement] = {}
            return None
        plans = self._plans.setdefault(statement, {})
        one = given if given is None or isinstance(given, Mapping) else next(iter(given), None)
        names = tuple(one) if one is not None else ()
        if names not in plans:
            plans[names] = self._made(statement, names) if given is None or one is not None else None
        return plans[names]

    def _made(self, statement: Any, names: tuple[str, ...]) -> Plan | None:
        forms = _forms[statement]
        if names not in forms:
            forms[names] = self._form(statement, names)
        form = forms[names]
        if form is None:
            return None
        slots = [self._slot(name, parameter) for name, parameter in form.binds]
        shape = SimpleResultMetaData([name for name, _ in form.columns])
        return Plan(form.text, slots, shape, [self._way_out(kind) for _, kind in form.columns])

    def _form(self, statement: Any, names: tuple[str, ...]) -> Form | None:
        compiled = statement.compile(dialect=self.dialect, column_keys=list(names))
        if compiled.post_compile_params or compiled.literal_execute_params or compiled.implicit_returning:
            return None
        binds = [(name, compiled.binds[name]) for name in compiled.positiontup or ()]
        columns = compiled._result_columns  # nowhere else stand the names that are made up for nameless columns
        return Form(compiled.string, binds, [(column.keyname, column.type) for column in columns])

    def _slot(self, name: str, parameter: BindParameter[Any]) -> Slot:
        convert = parameter.type.dialect_impl(self.dialect).bind_processor(self.dialect)
        return Slot(name, parameter.value, not parameter.required, convert)

    def _way_out(self, kind: TypeEngine[Any]) -> Convert:
        return kind.dialect_impl(self.dialect).result_processor(self.dialect, None)
